//! Pages as people get them: every sample in five languages, and pages as a slice writes them.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on stops")]
use askama::Template;
use kernel::{Lang, text};
use std::{env, fs, path::PathBuf, sync::Arc};
use ui::{
    Account, Eyes, Frame, LanguageSwitch, Problems, Reader, Sentence, Strip, Words,
    pages::{Trouble, TroublePage},
    parts::Pager,
    samples::samples,
};

/// A page of a slice.
#[derive(Template)]
#[template(
    source = r#"{% extends "layout.html" %}{% block main %}<h1>{{ frame.title }}</h1>
<form method="post" action="/people">{{ frame.token() }}{{ frame.field("email", "sample-deputy-mail").hint("sample-name-hint").email().value(email) }}</form>
{{ frame.pager(pager) }}{% endblock %}"#,
    ext = "html"
)]
struct Page {
    frame: Frame,
    email: String,
    pager: Pager,
}

fn words() -> Arc<Words> {
    Words::load().unwrap()
}

fn frame(lang: Lang) -> Frame {
    Frame::sample(Reader::sample(&words(), lang)).named("Rana")
}

fn page(frame: Frame) -> String {
    let pager = Pager {
        from: 21,
        to: 40,
        total: 61,
        back: Some("/people?page=1".to_owned()),
        next: Some("/people?page=3".to_owned()),
    };
    Page { frame, email: "a b".to_owned(), pager }.render().unwrap()
}

/// What stands between two texts, the first time.
fn between<'a>(html: &'a str, start: &str, end: &str) -> &'a str {
    let rest = html.split_once(start).unwrap_or_else(|| panic!("no {start} in {html}")).1;
    rest.split_once(end).unwrap_or_else(|| panic!("no {end} in {rest}")).0
}

/// What people read: without tags, a line for each text.
fn read(html: &str) -> String {
    html.split('<')
        .filter_map(|part| part.split_once('>'))
        .map(|(_, text)| text.trim())
        .filter(|text| !text.is_empty())
        .fold(String::new(), |lines, text| lines + text + "\n")
}

/// Compares with a file, or writes it when `BLESS` is set.
fn compare(file: &str, actual: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(file);
    if env::var_os("BLESS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, actual).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert!(expected == actual, "{file} changed: read the difference, then set BLESS=1\n{actual}");
}

#[test]
fn the_components_look_as_agreed_in_every_language() {
    let words = words();
    for lang in Lang::ALL {
        let sample = samples(&Reader::sample(&words, lang)).remove(0);
        assert_eq!(sample.name, "components");
        // An address carries the hash of a style sheet: not what is looked at here.
        let html = ["house", "favicon"].iter().fold(sample.html, |html, name| {
            let hash = between(&html, &format!("/assets/{name}."), ".").to_owned();
            html.replace(&hash, "HASH")
        });
        compare(&format!("components.{lang}.html"), &html);
    }
}

#[test]
fn the_other_samples_say_what_was_agreed_in_every_language() {
    let words = words();
    for lang in Lang::ALL {
        let said =
            samples(&Reader::sample(&words, lang)).into_iter().skip(1).fold(String::new(), |all, sample| {
                let main = between(&sample.html, "<main", "</main>");
                format!("{all}# {}\n{}\n", sample.name, read(main))
            });
        compare(&format!("said.{lang}.txt"), &said);
    }
}

#[test]
fn no_sample_asks_for_a_sentence_or_a_part_that_is_missing() {
    let words = words();
    for lang in Lang::ALL {
        samples(&Reader::sample(&words, lang));
    }
    assert_eq!(words.mistakes(), Vec::<String>::new());
}

#[test]
fn no_id_stands_twice_on_a_page() {
    for sample in samples(&Reader::sample(&words(), Lang::En)) {
        let mut ids: Vec<_> =
            sample.html.split(" id=\"").skip(1).map(|rest| rest.split('"').next()).collect();
        ids.sort_unstable();
        let all = ids.len();
        ids.dedup();
        assert_eq!(ids.len(), all, "{}", sample.name);
    }
}

#[test]
fn what_a_label_or_a_description_points_at_is_there() {
    for sample in samples(&Reader::sample(&words(), Lang::En)) {
        for reference in [" for=\"", " aria-describedby=\"", " aria-labelledby=\"", " href=\"#"] {
            for ids in sample.html.split(reference).skip(1) {
                for id in ids.split('"').next().unwrap().split(' ') {
                    assert!(
                        sample.html.contains(&format!(" id=\"{id}\"")),
                        "{}: {reference}{id}",
                        sample.name
                    );
                }
            }
        }
    }
}

#[test]
fn language_and_direction_are_on_the_root() {
    assert!(page(frame(Lang::En)).contains("<html lang=\"en\" dir=\"ltr\">"));
    assert!(page(frame(Lang::Ckb)).contains("<html lang=\"ckb\" dir=\"rtl\">"));
}

#[test]
fn next_points_to_where_reading_goes_on() {
    let arrows = |lang| {
        let html = page(frame(lang));
        let pager = between(&html, "class=\"pager\"", "</nav>");
        let arrow = |rel: &str| between(between(pager, rel, "</a>"), "aria-hidden=\"true\">", "<").to_owned();
        [arrow("rel=\"prev\""), arrow("rel=\"next\"")]
    };
    assert_eq!(arrows(Lang::Tr), ["←", "→"]);
    assert_eq!(arrows(Lang::Ar), ["→", "←"]);
    assert_eq!(arrows(Lang::Ckb), ["→", "←"]);
}

#[test]
fn the_title_stands_before_the_name_of_the_product() {
    assert_eq!(between(&page(frame(Lang::En)), "<title>", "</title>"), "Rana · Twinhall");
}

fn with_problem(lang: Lang) -> String {
    let mut problems = Problems::default();
    problems.take("email", "sample-deputy-mail", text::Email::parse("a b"));
    page(frame(lang).with_problems(problems))
}

#[test]
fn a_title_with_problems_begins_with_error() {
    assert_eq!(between(&with_problem(Lang::En), "<title>", "</title>"), "Error: Rana · Twinhall");
    assert_eq!(between(&with_problem(Lang::Fr), "<title>", "</title>"), "Erreur\u{a0}: Rana · Twinhall");
}

#[test]
fn the_summary_takes_the_focus_and_leads_into_the_field() {
    let html = with_problem(Lang::En);
    let summary = between(&html, "<div class=\"errors\"", "</div>");
    assert!(
        summary.starts_with(" role=\"alert\" aria-labelledby=\"problems-title\" tabindex=\"-1\" autofocus")
    );
    assert!(
        summary.contains("<a href=\"#email\">Deputy’s e-mail: There is a space in this address."),
        "{summary}"
    );
    assert!(html.contains("<main id=\"main\"><div class=\"wrap\">\n<div class=\"errors\""), "first in main");
}

#[test]
fn a_wrong_field_is_marked_and_names_its_problem() {
    let html = with_problem(Lang::En);
    let field = between(&html, "<div class=\"field bad\">", "</div>");
    assert!(field.contains("aria-describedby=\"email-hint email-problem\" aria-invalid=\"true\""), "{field}");
    assert!(
        field.contains("<p class=\"err\" id=\"email-problem\">There is a space in this address."),
        "{field}"
    );
    assert!(field.contains(" value=\"a b\""), "what was typed stays: {field}");
}

#[test]
fn a_right_field_is_not_marked() {
    let html = page(frame(Lang::En));
    let field = between(&html, "<div class=\"field\">", "</div>");
    assert!(!field.contains("aria-invalid"), "{field}");
    assert!(field.contains("aria-describedby=\"email-hint\""), "{field}");
}

#[test]
fn a_day_that_is_none_stays_to_be_mended() {
    let frame = frame(Lang::En);
    let typed = |value| frame.field("from", "sample-day").day().value(value).to_string();
    assert!(typed("2018-07-11").contains(" type=\"date\" dir=\"ltr\" value=\"2018-07-11\""));
    assert!(typed("11 July").contains(" type=\"text\" dir=\"ltr\" value=\"11 July\""));
}

#[test]
fn a_number_can_be_typed_in_any_digits() {
    let field = frame(Lang::Ar).field("hours", "sample-hours").number().value("١٢").to_string();
    assert!(field.contains(" type=\"text\" dir=\"ltr\" value=\"١٢\" inputmode=\"numeric\""), "{field}");
}

#[test]
fn a_text_keeps_an_empty_first_line() {
    let field = frame(Lang::En).field("words", "sample-words").lines(3).value("\nb").to_string();
    assert!(field.contains(">\n\nb</textarea>"), "{field}");
}

#[test]
fn a_button_in_a_row_says_what_it_is_about() {
    let act = frame(Lang::En).act("/people/7/reminders", "sample-remind", "Wissam Z.").to_string();
    assert!(act.contains("aria-label=\"Remind: Wissam Z.\">Remind</button>"), "{act}");
}

#[test]
fn a_problem_of_the_whole_form_is_no_link() {
    let mut problems = Problems::default();
    problems.add_general(Sentence::new("error-422-what"));
    let html = page(frame(Lang::En).with_problems(problems));
    assert!(!between(&html, "<div class=\"errors\"", "</div>").contains("<a"));
}

#[test]
fn a_visitor_changes_the_language_by_a_link_that_keeps_the_address() {
    let mut frame = frame(Lang::En);
    let switch = |here: &str| LanguageSwitch::Links { here: here.to_owned() };
    frame.languages = switch("/events?q=a%26b&lang=fr&page=2");
    let html = page(frame.clone());
    assert!(
        html.contains("href=\"/events?q=a%26b&#38;page=2&#38;lang=ar\" lang=\"ar\" hreflang=\"ar\">العربية")
    );
    frame.languages = switch("/events");
    assert!(
        page(frame).contains("href=\"/events?lang=en\" lang=\"en\" hreflang=\"en\" aria-current=\"true\"")
    );
}

#[test]
fn somebody_who_is_signed_in_changes_the_language_by_a_button() {
    let html = page(Frame::sample_signed_in(Reader::sample(&words(), Lang::En)));
    let switch = between(&html, "<details class=\"drop\">", "</details>");
    assert!(!switch.contains("<a "), "{switch}");
    assert_eq!(switch.matches("<form method=\"post\" action=\"/me/language\">").count(), 5);
    assert!(switch.contains("<input type=\"hidden\" name=\"back\" value=\"/desk\">"));
    assert!(switch.contains("<button name=\"lang\" value=\"ckb\" lang=\"ckb\">"));
}

#[test]
fn every_form_that_posts_carries_the_token() {
    let mut signed_in = Frame::sample_signed_in(Reader::sample(&words(), Lang::En));
    let eyes = Eyes { name: "Rana".to_owned(), action: "/dev/people/end".to_owned() };
    signed_in.strip = signed_in.strip.map(|strip| Strip { eyes: Some(eyes), ..strip });
    let html = page(signed_in);
    let forms: Vec<_> = html.split("<form").skip(1).collect();
    // Five languages, sign out, the clock, the eyes, and the page's own.
    assert_eq!(forms.len(), 9);
    for form in forms {
        let token = "><input type=\"hidden\" name=\"form\" value=\"00000000\">";
        assert!(form.contains(token), "{form}");
    }
}

#[test]
fn only_pages_that_say_so_are_indexed() {
    let frame = frame(Lang::En);
    assert!(page(frame.clone()).contains("<meta name=\"robots\" content=\"noindex\">"));
    assert!(!page(Frame { indexed: true, ..frame }).contains("robots"));
}

#[test]
fn text_stays_text_wherever_it_stands() {
    let hostile = "\"><script>alert(1)</script>{{ x }}";
    let frame = Frame {
        network: hostile.to_owned(),
        form_token: hostile.to_owned(),
        account: Some(Account {
            name: hostile.to_owned(),
            page: hostile.to_owned(),
            sign_out: hostile.to_owned(),
        }),
        strip: Some(Strip { sentence: Some(hostile.to_owned()), ..Strip::default() }),
        languages: LanguageSwitch::Forms { action: hostile.to_owned(), back: hostile.to_owned() },
        ..frame(Lang::En)
    };
    let harmless = page(Frame { title: String::new(), ..frame.clone() });
    assert_eq!(harmless.matches("<script").count(), 0);
    assert_eq!(page(frame.named(hostile)).matches("<script").count(), 0);
}

#[test]
fn an_error_has_the_status_of_its_number() {
    let words = words();
    let statuses: Vec<_> = samples(&Reader::sample(&words, Lang::En))
        .iter()
        .filter_map(|sample| sample.name.strip_prefix("error ")?.split(' ').next()?.parse::<u16>().ok())
        .collect();
    assert_eq!(statuses, [400, 400, 400, 403, 403, 403, 403, 403, 404, 404, 405, 413, 422, 429, 500, 503]);
    assert_eq!(Trouble::Unavailable { seconds: 1 }.status(), 503);
    assert_eq!(Trouble::StaleForm.status(), 403);
    assert_eq!(Trouble::SignedOut.status(), 403);
}

#[test]
fn a_visitor_who_finds_nothing_is_asked_to_sign_in() {
    let html = TroublePage::new(frame(Lang::En), Trouble::NotFound).render().unwrap();
    assert!(html.contains("<a href=\"/sign-in\">sign in</a> and try again."));
}

#[test]
fn what_was_sent_goes_along_with_the_page_that_could_not_store_it() {
    let sample = samples(&Reader::sample(&words(), Lang::En)).pop().unwrap();
    let form = between(&sample.html, "<form class=\"flow\"", "</form>");
    assert!(form.starts_with(" method=\"post\" action=\"/people\">"), "{form}");
    assert!(form.contains("<textarea hidden name=\"name\">Lina S.</textarea>"), "{form}");
}
