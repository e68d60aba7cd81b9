//! How sentences, numbers, days and moments are written for each reader.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]
use jiff::{Timestamp, civil::date, tz::TimeZone};
use kernel::{
    Digits, Lang,
    text::{EmailProblem, TextProblem},
};
use std::sync::Arc;
use ui::{Arg, Reader, Sentence, Words};

fn words() -> Arc<Words> {
    Words::load().unwrap()
}

fn reader(lang: Lang) -> Reader {
    Reader::sample(&words(), lang)
}

fn at(moment: &str) -> Timestamp {
    moment.parse().unwrap()
}

/// What all five languages make of something.
fn in_all(of: impl Fn(&Reader) -> String) -> [String; 5] {
    let words = words();
    Lang::ALL.map(|lang| of(&Reader::sample(&words, lang)))
}

#[test]
fn a_day_is_written_with_its_month_in_full() {
    assert_eq!(
        in_all(|reader| reader.day(date(2018, 7, 11))),
        ["11 July 2018", "11 juillet 2018", "١١ تموز/يوليو ٢٠١٨", "11 Temmuz 2018", "١١ی تەمووزی ٢٠١٨"]
    );
}

#[test]
fn a_name_that_ends_with_a_stop_ends_its_sentence_with_one() {
    let told = |name: &str| {
        let sentence = Sentence::new("mail-addressee").with("addressee", name);
        [Lang::En, Lang::Ar].map(|lang| reader(lang).tell(&sentence))
    };
    let [english, arabic] = told("Hagop N.");
    assert_eq!(english, "This mail is for Hagop N.");
    assert!(arabic.ends_with("Hagop N.\u{2069}"), "{arabic:?}");
    assert_eq!(told("Rana")[0], "This mail is for Rana.");
}

#[test]
fn a_period_is_written_as_exactly_as_it_is_known() {
    let period = |text: &str| in_all(|reader| reader.period(text.parse().unwrap()));
    assert_eq!(
        period("2018-11"),
        ["November 2018", "novembre 2018", "تشرين الثاني/نوفمبر ٢٠١٨", "Kasım 2018", "تشرینی دووەمی ٢٠١٨"]
    );
    assert_eq!(period("2021"), ["2021", "2021", "٢٠٢١", "2021", "٢٠٢١"]);
}

#[test]
fn what_both_ends_of_a_span_share_is_said_once() {
    let span = |starts: &str, ends: &str| {
        in_all(|reader| reader.span(starts.parse().unwrap(), ends.parse().unwrap()))
    };
    assert_eq!(
        span("2019-07-02", "2019-07-05"),
        [
            "2 to 5 July 2019",
            "2 au 5 juillet 2019",
            "٢ إلى ٥ تموز/يوليو ٢٠١٩",
            "2 – 5 Temmuz 2019",
            "٢ تا ٥ی تەمووزی ٢٠١٩"
        ]
    );
    assert_eq!(
        span("2016-05-30", "2016-06-01"),
        [
            "30 May to 1 June 2016",
            "30 mai au 1er juin 2016",
            "٣٠ أيار/مايو إلى ١ حزيران/يونيو ٢٠١٦",
            "30 Mayıs – 1 Haziran 2016",
            "٣٠ی ئایار تا ١ی حوزەیرانی ٢٠١٦"
        ]
    );
    assert_eq!(span("2018-12-31", "2019-01-01")[0], "31 December 2018 to 1 January 2019");
    assert_eq!(span("2018-07-11", "2018-07-11")[0], "11 July 2018");
}

#[test]
fn the_first_of_a_french_month_is_an_ordinal() {
    let french = reader(Lang::Fr);
    let (first, second, today) = (date(2018, 3, 1), date(2018, 3, 2), date(2018, 1, 1));
    let written = [
        french.day(first),
        french.day(second),
        french.weekday_day(first),
        french.short_day(first, today),
        french.span("2018-03-01".parse().unwrap(), "2018-03-03".parse().unwrap()),
        french.period("2018-01".parse().unwrap()),
    ];
    assert_eq!(
        written,
        [
            "1er mars 2018",
            "2 mars 2018",
            "jeudi 1er mars 2018",
            "1er mars",
            "1er au 3 mars 2018",
            "janvier 2018"
        ]
    );
}

#[test]
fn every_arabic_month_has_the_names_of_both_regions() {
    let reader = reader(Lang::Ar);
    let months: Vec<_> = (1..=12).map(|month| reader.day(date(2018, month, 1))).collect();
    assert_eq!(
        months,
        [
            "١ كانون الثاني/يناير ٢٠١٨",
            "١ شباط/فبراير ٢٠١٨",
            "١ آذار/مارس ٢٠١٨",
            "١ نيسان/أبريل ٢٠١٨",
            "١ أيار/مايو ٢٠١٨",
            "١ حزيران/يونيو ٢٠١٨",
            "١ تموز/يوليو ٢٠١٨",
            "١ آب/أغسطس ٢٠١٨",
            "١ أيلول/سبتمبر ٢٠١٨",
            "١ تشرين الأول/أكتوبر ٢٠١٨",
            "١ تشرين الثاني/نوفمبر ٢٠١٨",
            "١ كانون الأول/ديسمبر ٢٠١٨",
        ]
    );
}

#[test]
fn a_weekday_stands_without_a_comma() {
    assert_eq!(
        in_all(|reader| reader.weekday_day(date(2018, 7, 11))),
        [
            "Wednesday 11 July 2018",
            "mercredi 11 juillet 2018",
            "الأربعاء ١١ تموز/يوليو ٢٠١٨",
            "11 Temmuz 2018 Çarşamba",
            "چوارشەممە ١١ی تەمووزی ٢٠١٨"
        ]
    );
}

#[test]
fn a_number_has_the_digits_and_groups_of_the_language() {
    assert_eq!(
        in_all(|reader| reader.number(1_234_567)),
        ["1,234,567", "1\u{202f}234\u{202f}567", "١٬٢٣٤٬٥٦٧", "1.234.567", "١٬٢٣٤٬٥٦٧"]
    );
}

#[test]
fn digits_that_a_person_chose_win() {
    let reader = |lang, digits| Reader::new(lang, TimeZone::get("Asia/Amman").unwrap(), digits, words());
    assert_eq!(reader(Lang::Ar, Digits::Latin).day(date(2018, 7, 11)), "11 تموز/يوليو 2018");
    assert_eq!(reader(Lang::En, Digits::Arabic).day(date(2018, 7, 11)), "١١ July ٢٠١٨");
    assert_eq!(reader(Lang::Ckb, Digits::Latin).clock(at("2018-06-25T06:00:00Z")), "09:00");
    let sentence = Sentence::new("ui-range").with("from", 1).with("to", 20).with("total", 41);
    assert_eq!(reader(Lang::Ar, Digits::Latin).tell(&sentence), "من 1 إلى 20 من أصل 41");
}

#[test]
fn a_moment_names_its_zone_for_people() {
    assert_eq!(
        in_all(|reader| reader.moment(at("2018-06-25T06:00:00Z"))),
        [
            "25 June 2018, 09:00 (Amman, UTC+3)",
            "25 juin 2018, 09:00 (Amman, UTC+3)",
            "٢٥ حزيران/يونيو ٢٠١٨، الساعة ٠٩:٠٠ (بتوقيت عمّان، \u{2068}UTC+3\u{2069})",
            "25 Haziran 2018, 09:00 (Amman, UTC+3)",
            "٢٥ی حوزەیرانی ٢٠١٨، کاتژمێر ٠٩:٠٠ (عەممان، \u{2068}UTC+3\u{2069})"
        ]
    );
}

#[test]
fn clocks_have_24_hours_in_every_language() {
    assert_eq!(
        in_all(|reader| reader.clock(at("2018-06-25T21:05:00Z"))),
        ["00:05", "00:05", "٠٠:٠٥", "00:05", "٠٠:٠٥"]
    );
    assert_eq!(
        in_all(|reader| reader.clock(at("2018-06-25T12:30:00Z"))),
        ["15:30", "15:30", "١٥:٣٠", "15:30", "١٥:٣٠"]
    );
}

#[test]
fn an_event_shows_its_own_clock_beside_the_readers() {
    let paris = TimeZone::get("Europe/Paris").unwrap();
    assert_eq!(
        reader(Lang::En).moment_beside(at("2018-07-11T08:00:00Z"), &paris),
        "11 July 2018, 11:00 (Amman, UTC+3); 10:00 at the event (Paris, UTC+2)"
    );
}

#[test]
fn an_event_on_another_day_there_says_so() {
    let paris = TimeZone::get("Europe/Paris").unwrap();
    assert_eq!(
        reader(Lang::En).moment_beside(at("2018-07-10T21:30:00Z"), &paris),
        "11 July 2018, 00:30 (Amman, UTC+3); 10 July 2018, 23:30 at the event (Paris, UTC+2)"
    );
}

#[test]
fn the_same_hour_in_another_city_is_said_once() {
    let baghdad = TimeZone::get("Asia/Baghdad").unwrap();
    assert_eq!(
        reader(Lang::En).moment_beside(at("2018-07-11T08:00:00Z"), &baghdad),
        "11 July 2018, 11:00 (Amman, UTC+3)"
    );
}

#[test]
fn a_zone_without_a_city_is_its_offset() {
    let reader = reader(Lang::En);
    let name = |zone: TimeZone| reader.zone_name(at("2018-07-11T08:00:00Z"), &zone);
    assert_eq!(name(TimeZone::UTC), "UTC");
    assert_eq!(name(TimeZone::get("Etc/GMT+2").unwrap()), "UTC−2");
    assert_eq!(name(TimeZone::get("Asia/Kolkata").unwrap()), "Kolkata, UTC+5:30");
}

#[test]
fn a_zone_has_the_offset_of_the_moment() {
    let reader = reader(Lang::En);
    let amman = TimeZone::get("Asia/Amman").unwrap();
    assert_eq!(reader.zone_name(at("2018-11-05T09:00:00Z"), &amman), "Amman, UTC+2");
}

#[test]
fn arabic_counts_in_six_ways() {
    let reader = reader(Lang::Ar);
    let told = |n| reader.tell(&Sentence::new("ui-problems").with("count", n));
    assert_eq!(told(0), "لا إجابة تحتاج إلى مراجعة");
    assert_eq!(told(1), "إجابة واحدة تحتاج إلى مراجعة");
    assert_eq!(told(2), "إجابتان تحتاجان إلى مراجعة");
    assert_eq!(told(3), "٣ إجابات تحتاج إلى مراجعة");
    assert_eq!(told(11), "١١ إجابة تحتاج إلى مراجعة");
    assert_eq!(told(102), "١٠٢ إجابة تحتاج إلى مراجعة");
}

#[test]
fn the_other_languages_tell_one_from_many() {
    let told = |n: u8| {
        let [english, french, _, turkish, sorani] =
            in_all(|reader| reader.tell(&Sentence::new("ui-problems").with("count", n)));
        [english, french, turkish, sorani]
    };
    assert_eq!(
        told(1),
        [
            "One answer needs another look",
            "Une réponse est à revoir",
            "Bir yanıtın gözden geçirilmesi gerekiyor",
            "وەڵامێک پێویستی بە پێداچوونەوە هەیە"
        ]
    );
    assert_eq!(
        told(12),
        [
            "12 answers need another look",
            "12 réponses sont à revoir",
            "12 yanıtın gözden geçirilmesi gerekiyor",
            "١٢ وەڵام پێویستیان بە پێداچوونەوە هەیە"
        ]
    );
}

#[test]
fn names_of_the_other_direction_are_kept_apart() {
    let told = |lang, name: &str| reader(lang).tell(&Sentence::new("ui-eyes").with("name", name));
    assert_eq!(told(Lang::En, "لينا ص."), "You see this site as \u{2068}لينا ص.\u{2069} sees it.");
    assert_eq!(told(Lang::En, "Lina S."), "You see this site as Lina S. sees it.");
    assert_eq!(told(Lang::Ar, "Lina S."), "ترى هذا الموقع الآن كما يراه \u{2068}Lina S.\u{2069}");
}

#[test]
fn numbers_beside_a_name_stay_behind_it_in_a_list_from_right_to_left() {
    let parts = ["\u{2068}الزراعة والغذاء\u{2069} (٣، ٢)", "\u{2068}Waste\u{2069} (١، ١)"];
    assert_eq!(
        reader(Lang::Ar).list(parts),
        "\u{2067}\u{2068}الزراعة والغذاء\u{2069} (٣، ٢)\u{2069} و\u{2067}\u{2068}Waste\u{2069} (١، ١)\u{2069}"
    );
    assert_eq!(
        reader(Lang::Ar).list(["Room (2)", "2018-07-11"]),
        "\u{2068}Room (2)\u{2069} و\u{2068}2018-07-11\u{2069}"
    );
}

#[test]
fn subjects_and_titles_have_no_marks() {
    let sentence = Sentence::new("ui-title").with("title", "[HMLN] ندوة");
    assert_eq!(reader(Lang::Ar).tell_plain(&sentence), "[HMLN] ندوة · Twinhall");
}

#[test]
fn a_sentence_can_be_a_part_of_another() {
    let sentence = Sentence::new("ui-problem")
        .with("label", Sentence::new("sample-name"))
        .with("problem", Sentence::from(TextProblem::TooLong { length: 250, length_max: 200 }));
    assert_eq!(
        reader(Lang::En).tell(&sentence),
        "Name: This text has 250 characters; at most 200 are allowed."
    );
}

#[test]
fn days_and_moments_can_be_parts_of_a_sentence() {
    let told = |arg: Arg| reader(Lang::Fr).tell(&Sentence::new("ui-clock").with("now", arg));
    assert_eq!(told(date(2018, 6, 25).into()), "Horloge\u{a0}: 25 juin 2018");
    assert_eq!(told(at("2018-06-25T06:00:00Z").into()), "Horloge\u{a0}: 25 juin 2018, 09:00 (Amman, UTC+3)");
}

#[test]
fn every_problem_of_a_text_has_a_sentence() {
    let words = words();
    let problems = [
        Sentence::from(TextProblem::Missing),
        TextProblem::TooLong { length: 9, length_max: 8 }.into(),
        TextProblem::Control.into(),
        TextProblem::Bidi.into(),
        TextProblem::Invisible.into(),
        EmailProblem::Missing.into(),
        EmailProblem::TooLong.into(),
        EmailProblem::Space.into(),
        EmailProblem::Shape.into(),
    ];
    for lang in Lang::ALL {
        for problem in &problems {
            Reader::sample(&words, lang).tell(problem);
        }
    }
    assert_eq!(words.mistakes(), Vec::<String>::new());
}

#[test]
fn a_missing_key_shows_itself_and_is_remembered() {
    let words = words();
    assert_eq!(Reader::sample(&words, Lang::Fr).say("nothing-here"), "nothing-here");
    assert_eq!(words.mistakes(), ["fr: nothing-here: no such sentence"]);
}

#[test]
fn a_missing_part_shows_its_name_and_is_remembered() {
    let words = words();
    assert_eq!(Reader::sample(&words, Lang::En).say("ui-clock"), "Clock: {$now}");
    assert_eq!(words.mistakes(), ["en: ui-clock: Resolver error: Unknown variable: $now"]);
}

#[test]
fn a_missing_translation_is_said_in_english() {
    let reader = reader(Lang::Tr);
    assert!(reader.falls_back("sample-events"));
    assert_eq!(reader.say("sample-events"), "Events");
    assert!(!reader.falls_back("ui-skip"));
}

#[test]
fn english_within_a_page_from_right_to_left_keeps_its_full_stop() {
    assert_eq!(reader(Lang::Ckb).say("sample-empty"), "\u{2068}No event fits all of this.\u{2069}");
}

#[test]
fn the_gallery_can_mark_what_fell_back() {
    let marking = reader(Lang::Tr).marking_fallbacks();
    assert_eq!(marking.say("sample-events"), "⟦Events⟧");
    assert_eq!(marking.say("ui-skip"), "İçeriğe geç");
}

#[test]
fn names_are_listed_as_each_language_does() {
    assert_eq!(
        in_all(|reader| reader.list(["jo", "lb", "iq"].map(|code| reader.country_name(code)))),
        [
            "Jordan, Lebanon and Iraq",
            "Jordanie, Liban et Irak",
            "\u{2068}الأردن\u{2069} و\u{2068}لبنان\u{2069} و\u{2068}العراق\u{2069}",
            "Ürdün, Lübnan ve Irak",
            "\u{2068}ئوردن\u{2069}، \u{2068}لوبنان\u{2069} و \u{2068}عێراق\u{2069}"
        ]
    );
}

#[test]
fn spoken_languages_have_names() {
    assert_eq!(
        in_all(|reader| reader.language_name("ckb")),
        ["Sorani Kurdish", "kurde sorani", "الكردية السورانية", "Sorani Kürtçesi", "کوردیی ناوەندی"]
    );
    assert_eq!(reader(Lang::En).language_name("qqq"), "qqq");
}

#[test]
fn names_are_ordered_as_the_language_orders_them() {
    let ordered = |lang, mut names: Vec<&'static str>| {
        let reader = reader(lang);
        names.sort_by(|first, second| reader.compare(first, second));
        names
    };
    assert_eq!(
        ordered(Lang::Tr, vec!["İzmir", "Isparta", "Çorum", "Denizli"]),
        ["Çorum", "Denizli", "Isparta", "İzmir"]
    );
    assert_eq!(
        ordered(Lang::En, vec!["Zahle", "إربد", "Çorum", "Denizli"]),
        ["Çorum", "Denizli", "Zahle", "إربد"]
    );
    assert_eq!(ordered(Lang::Ar, vec!["Zahle", "بيروت", "إربد"]), ["إربد", "بيروت", "Zahle"]);
}

#[test]
fn one_link_can_stand_in_a_sentence() {
    let reader = reader(Lang::En);
    let linked = reader.phrase("error-404-next").link("/sign-in?a=1&b=2").to_string();
    assert_eq!(
        linked,
        "If you have an account here, <a href=\"/sign-in?a=1&#38;b=2\">sign in</a> and try again."
    );
}

#[test]
fn what_people_write_never_becomes_a_link() {
    let reader = reader(Lang::En);
    let linked = reader.phrase("ui-eyes").with("name", "<a>me</a>").link("/").to_string();
    assert_eq!(linked, "You see this site as &#60;a&#62;me&#60;/a&#62; sees it.");
    let inner = Sentence::new("ui-eyes").with("name", "<a>me</a>");
    let nested = reader.phrase("ui-clock").with("now", inner).link("/").to_string();
    assert_eq!(nested, "Clock: You see this site as &#60;a&#62;me&#60;/a&#62; sees it.");
}

/// In an Arabic sentence a text is kept apart from it by marks, and a text with marks is no code any more.
#[test]
fn a_code_chooses_how_a_sentence_goes_on_in_each_language() {
    for lang in Lang::ALL {
        let reader = reader(lang);
        let place = Sentence::new("events-suggest-in-person").with("printed", "X");
        let alone = reader.tell(&place.with("town", "none").with("venue", "none"));
        assert!(!alone.contains("none"), "{lang}");
        let of = |field: &str| {
            let file = Sentence::new("events-suggest-file-says").with("field", field);
            reader.tell(&file.with("here", "none").with("file", "X"))
        };
        assert_ne!(of("title"), of("access"), "{lang}");
    }
}

#[test]
fn languages_are_read_by_name_in_all_five_languages_and_by_tag() {
    let typed = "Arabic, TÜRKÇE؛ français; ku İngilizce\nxx, klingon";
    let (tags, unknown) = reader(Lang::Ar).read_languages(typed);
    assert_eq!(tags, ["ar", "tr", "fr", "ku", "en"]);
    assert_eq!(unknown, ["xx", "klingon"]);
    for lang in Lang::ALL {
        let names = ["ar", "en", "ckb"].map(|tag| reader(lang).language_name(tag)).join(", ");
        assert_eq!(
            reader(lang).read_languages(&names),
            (vec!["ar".into(), "en".into(), "ckb".into()], vec![])
        );
    }
}

#[test]
fn each_language_that_may_be_typed_has_a_name_and_no_other_one_has() {
    let keys = words().keys(Lang::En);
    let mut named: Vec<&str> = keys.iter().filter_map(|key| key.strip_prefix("language-")).collect();
    named.sort_unstable();
    assert_eq!(kernel::SpokenLanguage::named().collect::<Vec<_>>(), named);
}
