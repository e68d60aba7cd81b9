//! Rules that every page keeps, whoever reads it, in both directions of writing.
use crate::{
    cast::Cast,
    crawl::{crawl, links},
    house::{Browser, Hall, Page},
};
use axum::http::Method;
use flate2::{Compression, write::GzEncoder};
use scraper::{ElementRef, Selector};
use std::{collections::BTreeMap, io::Write as _};
use store::testing::Place;
use tokio::sync::OnceCell;
use web::Stage;

/// A phone on a slow line waits for this: HTML and CSS of the first view, gzipped.
const FIRST_VIEW_OCTETS_MAX: usize = 30_000;
/// The readers of these tests: everybody's pages are among theirs.
const READERS: [&str; 3] = ["visitor", "erbil", "centre"];
const VALUES_MAX: usize = 4;

/// Every page that a reader gets in a language.
async fn pages(cast: &Cast, reader: &str, lang: &str) -> BTreeMap<String, Page> {
    let mut browser = cast.member(reader).browser.clone();
    if reader == "visitor" {
        browser.get(&format!("/?lang={lang}")).await;
    } else {
        let form = browser.get("/privacy").await.form("/me/language").with("lang", lang);
        assert_eq!(browser.post("/me/language", &form.sent()).await.status, 303);
    }
    let mut pages = crawl(&cast.hall, &browser, VALUES_MAX).await;
    pages.retain(|_, page| page.location().is_some() || page.is_for_people());
    pages
}

/// Who reads, in which language, where, and what came.
struct Read {
    at: String,
    lang: &'static str,
    page: Page,
}

/// Read once for all tests.
static ALL: OnceCell<Vec<Read>> = OnceCell::const_new();

async fn all() -> &'static [Read] {
    ALL.get_or_init(read_all).await
}

async fn read_all() -> Vec<Read> {
    let mut all = Vec::new();
    for place in [Some(Place::folder()), Place::postgres().await].into_iter().flatten() {
        let hall = Hall::planted(Stage::Live, place).await;
        crate::groups::form(&hall).await;
        crate::groups::fill(&hall).await;
        let cast = Cast::gather(hall).await;
        for reader in READERS {
            for lang in ["en", "ar"] {
                for (path, page) in pages(&cast, reader, lang).await {
                    all.push(Read { at: format!("{reader} {lang} {path}"), lang, page });
                }
            }
        }
        let mut browser = cast.member("centre").browser.clone();
        for (at, page) in troubles(&mut browser).await {
            all.push(Read { at, lang: "ar", page });
        }
    }
    assert!(all.len() > 200, "so many pages: {}", all.len());
    all
}

/// Errors of each kind that one can cause from outside.
async fn troubles(browser: &mut Browser) -> Vec<(String, Page)> {
    let large = "a".repeat(513 << 10);
    let asked = [
        ("400", Method::POST, "/people", Some("name=%ff".to_owned())),
        ("403", Method::POST, "/people", Some("form=stale&name=x".to_owned())),
        ("404", Method::GET, "/nowhere", None),
        ("405", Method::POST, "/privacy", Some(String::new())),
        ("413", Method::POST, "/people", Some(large)),
        ("422", Method::POST, "/people", None),
    ];
    let mut pages = Vec::new();
    for (status, method, path, body) in asked {
        let page = match (&body, status) {
            (None, "422") => {
                let form = browser.get("/people/new").await.form("/people");
                browser.submit(form, &[("email", "nowhere")]).await
            }
            _ => browser.send(method, path, body).await,
        };
        assert_eq!(page.status.to_string(), status, "{}", page.body);
        pages.push((format!("trouble {status}"), page));
    }
    pages
}

/// Asks a question of every page of html; it answers with what is wrong.
async fn on_every_page(question: impl Fn(&Read) -> Vec<String>) {
    let all = all().await;
    let is_html =
        |read: &&Read| read.page.header("content-type").is_some_and(|kind| kind.starts_with("text/html"));
    let wrong: Vec<String> = all
        .iter()
        .filter(is_html)
        .flat_map(|read| question(read).into_iter().map(|wrong| format!("{}: {wrong}", read.at)))
        .collect();
    assert!(wrong.is_empty(), "{} places, such as\n{}", wrong.len(), wrong[..wrong.len().min(20)].join("\n"));
}

fn elements<'a>(html: &'a scraper::Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

#[tokio::test]
async fn no_page_has_a_script_or_a_style_of_its_own() {
    on_every_page(|read| {
        let html = read.page.html();
        let mut wrong: Vec<String> = elements(&html, "script, style, iframe, object, embed, base")
            .iter()
            // A block of data is no script, and the one file of the house stands in no page.
            .filter(|element| element.attr("type") != Some("application/ld+json"))
            .filter(|element| {
                element.attr("src") != Some(&ui::assets::live().path) || !element.inner_html().is_empty()
            })
            .map(scraper::ElementRef::html)
            .collect();
        for element in elements(&html, "*") {
            let own = element.value().attrs().filter(|(name, _)| *name == "style" || name.starts_with("on"));
            wrong.extend(own.map(|(name, value)| format!("{name}={value}")));
        }
        wrong
    })
    .await;
}

#[tokio::test]
async fn every_page_has_one_first_heading() {
    on_every_page(|read| {
        let count = elements(&read.page.html(), "h1").len();
        if count == 1 { Vec::new() } else { vec![format!("{count} h1")] }
    })
    .await;
}

#[tokio::test]
async fn no_page_gives_an_id_twice_or_refers_to_one_that_is_not_there() {
    on_every_page(|read| {
        let html = read.page.html();
        let mut ids: Vec<&str> = elements(&html, "[id]").iter().filter_map(|own| own.attr("id")).collect();
        ids.sort_unstable();
        let twice =
            ids.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| format!("twice: {}", pair[0]));
        let mut wrong: Vec<String> = twice.collect();
        for attribute in ["for", "aria-labelledby", "aria-describedby"] {
            for element in elements(&html, &format!("[{attribute}]")) {
                let named = element.attr(attribute).unwrap_or_default().split_whitespace();
                wrong.extend(named.filter(|id| !ids.contains(id)).map(|id| format!("{attribute} {id}")));
            }
        }
        wrong
    })
    .await;
}

#[tokio::test]
async fn every_field_has_a_label_and_every_button_a_word() {
    on_every_page(|read| {
        let html = read.page.html();
        let labels: Vec<&str> =
            elements(&html, "label[for]").iter().filter_map(|label| label.attr("for")).collect();
        let has_label = |field: &ElementRef<'_>| {
            let within =
                field.ancestors().filter_map(ElementRef::wrap).any(|above| above.value().name() == "label");
            within
                || field.attr("id").is_some_and(|id| labels.contains(&id))
                || field.attr("aria-label").is_some_and(|label| !label.is_empty())
                || field.attr("aria-labelledby").is_some()
        };
        let fields = elements(&html, "input:not([type=hidden]), select, textarea:not([hidden])");
        let bare = fields.into_iter().filter(|field| !has_label(field)).map(|field| field.html());
        let silent = |button: &ElementRef<'_>| button.text().all(|text| text.trim().is_empty());
        let silent =
            elements(&html, "button, a[href]").into_iter().filter(silent).map(|button| button.html());
        bare.chain(silent).collect()
    })
    .await;
}

#[tokio::test]
async fn every_page_is_written_in_its_readers_direction() {
    on_every_page(|read| {
        let html = read.page.html();
        let root = html.root_element();
        let expected = (Some(read.lang), Some(if read.lang == "ar" { "rtl" } else { "ltr" }));
        let found = (root.attr("lang"), root.attr("dir"));
        if found == expected { Vec::new() } else { vec![format!("{found:?}")] }
    })
    .await;
}

#[tokio::test]
async fn no_page_sends_anybody_to_a_third_party() {
    on_every_page(|read| {
        let html = read.page.html();
        let mut wrong = Vec::new();
        for name in ["href", "src", "action", "srcset", "formaction", "poster", "data"] {
            let addresses = elements(&html, &format!("[{name}]"));
            // A link that somebody follows loads nothing by itself; it tells the other side nothing but that.
            let loads = |element: &&scraper::ElementRef<'_>| {
                let rel = element.attr("rel").unwrap_or_default();
                !(element.value().name() == "a" && rel.starts_with("noopener")) && rel != "canonical"
            };
            let addresses = addresses.iter().filter(loads).filter_map(|element| element.attr(name));
            let ours = |to: &str| (to.starts_with('/') && !to.starts_with("//")) || to.starts_with('#');
            wrong.extend(addresses.filter(|to| !ours(to) && !to.starts_with("mailto:")).map(str::to_owned));
        }
        wrong
    })
    .await;
}

#[tokio::test]
async fn every_form_is_sent_to_a_door_with_a_token() {
    let hall = Hall::open(Stage::Live, Place::folder()).await;
    let mut wrong = Vec::new();
    for read in all().await {
        for form in read.page.forms().into_iter().filter(|form| form.method == "post") {
            let token = form.fields.iter().find(|field| field.name == "form").map(|field| field.value.len());
            // A visitor's, and one that says whose page it was.
            if !matches!(token, Some(43 | 75)) {
                wrong.push(format!("{}: {} has the token {token:?}", read.at, form.action));
            }
        }
        for link in links(&read.page) {
            if !hall.house.site.leads_home(&link) && !link.starts_with("/assets/") {
                wrong.push(format!("{}: {link} leads nowhere", read.at));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[tokio::test]
async fn no_page_links_to_what_its_reader_may_not_open() {
    let cast = Cast::gather(Hall::planted(Stage::Live, Place::folder()).await).await;
    let mut wrong = Vec::new();
    for member in &cast.members {
        let pages = crawl(&cast.hall, &member.browser, VALUES_MAX).await;
        let readable = pages.iter().filter(|(_, page)| page.status == 200);
        let mut found: Vec<(String, &String)> =
            readable.flat_map(|(at, page)| links(page).into_iter().map(move |link| (link, at))).collect();
        found.sort();
        found.dedup_by(|left, right| left.0 == right.0);
        for (link, at) in found {
            let status = member.browser.clone().get(&link).await.status;
            if ![200, 303].contains(&status) {
                wrong.push(format!("{}: {at} links to {link}, which answers {status}", member.name));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[tokio::test]
async fn every_answer_has_the_rules_for_browsers() {
    let mut visitor = Hall::open(Stage::Live, Place::folder()).await.browser();
    let mut others = Vec::new();
    for path in ["/healthz", "/metrics", "/robots.txt", "/favicon.ico", "/assets/none"] {
        others.push(Read { at: path.to_owned(), lang: "en", page: visitor.get(path).await });
    }
    let elsewhere = visitor.clone().saying("host", "elsewhere.example").get("/").await;
    assert_eq!(elsewhere.status, 400);
    others.push(Read { at: "another host".to_owned(), lang: "en", page: elsewhere });
    let rules = [
        ("content-security-policy", "default-src 'none'; "),
        ("referrer-policy", "same-origin"),
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("permissions-policy", "accelerometer=()"),
        ("strict-transport-security", "max-age=31536000"),
        ("vary", ""),
        ("cache-control", ""),
        ("x-robots-tag", ""),
    ];
    let mut wrong = Vec::new();
    for Read { at, page, .. } in all().await.iter().chain(&others) {
        for (name, begins) in rules {
            if !page.header(name).is_some_and(|value| value.starts_with(begins)) {
                wrong.push(format!("{at}: {name} is {:?}", page.header(name)));
            }
        }
        let policy = page.header("content-security-policy").unwrap_or_default();
        if policy.contains("unsafe") || !policy.contains("frame-ancestors 'none'") {
            wrong.push(format!("{at}: {policy}"));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[tokio::test]
async fn whatever_depends_on_a_person_is_kept_by_nobody() {
    let all = all().await;
    let personal = all.iter().filter(|read| !read.at.starts_with("visitor"));
    let kept: Vec<&String> = personal
        .filter(|read| {
            let page = &read.page;
            page.header("cache-control") != Some("no-store") || page.header("x-robots-tag") != Some("noindex")
        })
        .map(|read| &read.at)
        .collect();
    assert_eq!(kept, Vec::<&String>::new());
}

pub(crate) fn gzipped(text: &str) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap().len()
}

#[tokio::test]
async fn a_first_view_is_light() {
    let all = all().await;
    let hall = Hall::open(Stage::Live, Place::folder()).await;
    let style = {
        let html = all[0].page.html();
        elements(&html, "link[rel=stylesheet]")[0].attr("href").unwrap().to_owned()
    };
    let style = gzipped(&hall.browser().get(&style).await.body);
    let mut weights: Vec<(usize, &str)> =
        all.iter().map(|read| (style + gzipped(&read.page.body), read.at.as_str())).collect();
    weights.sort_unstable();
    println!("octets of the heaviest first view, gzipped: {:?}", weights.last());
    weights.retain(|(octets, _)| *octets > FIRST_VIEW_OCTETS_MAX);
    assert_eq!(weights, []);
}
