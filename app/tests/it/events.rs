//! Events from outside: the catalogue, its counts, what is hidden, feeds, forms, an index that breaks.
use crate::house::{Browser, Hall, Page, each_engine};
use crate::imports::imported;
use jiff::civil::Date;
use kernel::Dice;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use store::testing::Place;
use web::Stage;

async fn json(browser: &mut Browser, path: &str) -> Value {
    let page = browser.get(path).await;
    assert_eq!(page.status, 200, "{path}: {}", page.body);
    serde_json::from_str(&page.body).unwrap()
}

/// All events of a list, page by page.
async fn all(browser: &mut Browser, query: &str) -> (Vec<Value>, u64) {
    let mut path = format!("/events.json?{query}");
    let mut events = Vec::new();
    for _ in 0..9 {
        let page = json(browser, &path).await;
        events.extend(page["events"].as_array().unwrap().iter().cloned());
        let Some(next) = page["next"].as_str() else {
            return (events, page["total"].as_u64().unwrap());
        };
        let (_, after_scheme) = next.split_once("//").unwrap();
        let (_, after_host) = after_scheme.split_once('/').unwrap();
        path = format!("/{after_host}");
    }
    panic!("a list without end: {query}");
}

fn slugs(events: &[Value]) -> BTreeSet<String> {
    events.iter().map(|event| event["slug"].as_str().unwrap().to_owned()).collect()
}

/// The last day of what `2018-07-11`, `2018-07` or `2018` says.
fn last_day(text: &str) -> Date {
    let period: kernel::Period = text.parse().unwrap();
    period.last_day()
}

fn today() -> Date {
    "2018-06-25".parse().unwrap()
}

/// The plain filter: each event looked at by itself.
fn fits(event: &Value, chosen: &[(&str, String)]) -> bool {
    let mut by_name: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, value) in chosen {
        by_name.entry(name).or_default().push(value);
    }
    by_name.into_iter().all(|(name, values)| {
        values.into_iter().any(|value| match name {
            "type" | "format" => event[name].as_str().unwrap_or("none") == value,
            "country" => event["countries"].as_array().unwrap().iter().any(|code| code == value),
            "organiser" => event["organisers"].as_array().unwrap().iter().any(|one| one["name"] == value),
            "when" => match (value, event["ends"].as_str()) {
                ("upcoming", Some(ends)) => last_day(ends) >= today(),
                ("past", Some(ends)) => last_day(ends) < today(),
                (other, _) => other == "all",
            },
            "from" => event["ends"].as_str().is_some_and(|ends| last_day(ends) >= value.parse().unwrap()),
            "to" => event["starts"].as_str().is_some_and(|starts| {
                let starts: kernel::Period = starts.parse().unwrap();
                starts.first_day() <= value.parse().unwrap()
            }),
            other => panic!("no {other} here"),
        })
    })
}

#[tokio::test]
async fn lists_and_counts_are_those_of_a_plain_filter_over_all_rows() {
    let hall = Hall::planted(Stage::Demo, Place::folder()).await;
    let mut browsers = vec![hall.browser(), hall.sign_in_as("p002").await, hall.sign_in_as("p062").await];
    let choices: Vec<(&str, Vec<&str>)> = vec![
        ("type", vec!["webinar", "workshop", "conference", "call", "none"]),
        ("format", vec!["virtual", "in-person", "hybrid", "none"]),
        ("country", vec!["JO", "FR", "TR", "LB"]),
        ("organiser", vec!["Center for Mediterranean Integration", "GIZ", "World Bank"]),
        ("from", vec!["2016-01-01", "2018-03-20"]),
        ("to", vec!["2019-03-10", "2017-05-09"]),
    ];
    let dice = Dice::seeded(7);
    let pick = |length: usize| usize::try_from(dice.below(u32::try_from(length).unwrap())).unwrap();
    let mut found = 0;
    for browser in &mut browsers {
        let (everything, total) = all(browser, "when=all").await;
        assert_eq!((everything.len(), total), (41, 41));
        for _ in 0..40 {
            let mut chosen = vec![("when", ["upcoming", "past", "all"][pick(3)].to_owned())];
            for _ in 0..pick(4) {
                let (name, values) = &choices[pick(choices.len())];
                chosen.push((name, values[pick(values.len())].to_owned()));
            }
            let period = |name: &str| chosen.iter().filter(|(own, _)| *own == name).count() > 1;
            if period("from") || period("to") {
                continue;
            }
            let pairs: Vec<(&str, &str)> =
                chosen.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let query = web::address("", pairs);
            let query = query.trim_start_matches('?');
            let (events, total) = all(browser, query).await;
            let plain: Vec<Value> = everything.iter().filter(|event| fits(event, &chosen)).cloned().collect();
            assert_eq!(slugs(&events), slugs(&plain), "{query}");
            assert_eq!(total, u64::try_from(plain.len()).unwrap(), "{query}");
            found += plain.len();
            let page = json(browser, &format!("/events.json?{query}")).await;
            for (code, count) in page["counts"]["type"].as_object().into_iter().flatten() {
                let mut with: Vec<(&str, String)> =
                    chosen.iter().filter(|(name, _)| *name != "type").cloned().collect();
                with.push(("type", code.clone()));
                let plain = everything.iter().filter(|event| fits(event, &with)).count();
                assert_eq!(
                    count.as_u64().unwrap(),
                    u64::try_from(plain).unwrap(),
                    "type {code} under {query}"
                );
            }
        }
    }
    assert!(found > 300, "lists hold something: {found}");
}

#[tokio::test]
async fn words_of_five_languages_find_what_was_meant() {
    const QUERIES: [(&str, &[&str]); 15] = [
        ("twinning", &["twinning-arrangements"]),
        ("TWINNING arrang", &["twinning-arrangements"]),
        ("twining", &["twinning-arrangements"]),
        (
            "\"solid waste management\"",
            &["solid-waste-management", "host-municipalities-webinar-on-solid-waste-management"],
        ),
        ("Şanlıurfa", &["peer-to-peer-learning-workshop-strengthening-social-cohesion-in-municipalities"]),
        ("sanliurfa", &["peer-to-peer-learning-workshop-strengthening-social-cohesion-in-municipalities"]),
        ("شانلي أورفا", &["peer-to-peer-learning-workshop-strengthening-social-cohesion-in-municipalities"]),
        ("شانلي أورفة", &["peer-to-peer-learning-workshop-strengthening-social-cohesion-in-municipalities"]),
        ("Mövenpick", &["host-municipalities-network-workshop-on-local-economic-development"]),
        ("movenpick", &["host-municipalities-network-workshop-on-local-economic-development"]),
        (
            "Maroc",
            &[
                "medcop22-energy-transition-and-mediterranean-integration",
                "2019-world-water-day-youth-workshop-water-and-migration",
            ],
        ),
        ("لبنان", &["host-municipalities-network-workshop-on-local-economic-development"]),
        ("ئورفا", &["peer-to-peer-learning-workshop-strengthening-social-cohesion-in-municipalities"]),
        ("لوبنان", &["host-municipalities-network-workshop-on-local-economic-development"]),
        ("Mısır", &["world-water-day-youth-workshop-nature-based-solutions-for-a-water-secure"]),
    ];
    let hall = Hall::planted(Stage::Demo, Place::folder()).await;
    let mut centre = hall.sign_in_as("p062").await;
    for (words, wanted) in QUERIES {
        let query = web::address("", [("q", words), ("when", "all")]);
        let (events, _) = all(&mut centre, query.trim_start_matches('?')).await;
        let found = slugs(&events);
        for slug in wanted {
            assert!(
                found.iter().any(|own| own.starts_with(slug) || own.contains(slug)),
                "{words}: {found:?}"
            );
        }
        assert!(found.len() <= wanted.len() + 3, "{words} finds little else: {found:?}");
    }
    for odd in [
        "host-community",
        "\"self-help\"",
        "title:water",
        "\"twinning",
        "AND",
        "*",
        "-",
        "the",
        "à",
        "ve",
        "في",
        "a",
    ] {
        for words in [odd.to_owned(), format!("{odd} twinning")] {
            let page = centre.get(&web::address("/events", [("q", words.as_str()), ("when", "all")])).await;
            assert_eq!(page.status, 200, "{words}");
        }
    }
}

#[tokio::test]
async fn words_that_are_not_looked_for_are_told() {
    let hall = Hall::planted(Stage::Live, Place::folder()).await;
    let mut visitor = hall.browser();
    for (typed, told) in [
        ("*", "There is no word in what was typed: events are shown as without it."),
        ("the", "Only common words were typed (the), so all events are shown. Add a word that says more."),
        ("  ", ""),
        ("twinning", ""),
    ] {
        let page = visitor.get(&web::address("/events", [("q", typed), ("when", "all")])).await;
        assert_eq!(page.texts(".note").concat(), told, "{typed}");
    }
}

#[tokio::test]
async fn each_result_shows_what_it_was_found_by() {
    let hall = Hall::planted(Stage::Demo, Place::folder()).await;
    let mut visitor = hall.browser();
    // Another name of an organiser, the name of a programme, of a country, of a theme.
    for word in ["CMI", "host", "network", "Jordan", "migration"] {
        let page = visitor.get(&format!("/events?q={word}&when=all")).await;
        let rows: Vec<&str> = page.body.split("<li><p class=\"when\">").skip(1).collect();
        let unmarked: Vec<&&str> = rows.iter().filter(|row| !row.contains("<mark>")).collect();
        assert!(!rows.is_empty() && unmarked.is_empty(), "{word}: {unmarked:?}");
    }
}

#[tokio::test]
async fn what_a_page_says_in_its_own_words_is_found_in_those_of_any_reader() {
    let hall = crate::offers::spring(Place::folder()).await;
    let mut centre = hall.sign_in_as("p062").await;
    let (_, workshops) = all(&mut centre, "when=all&type=workshop").await;
    assert!(workshops > 1);
    for words in ["atelier", "ورشة عمل", "çalıştay"] {
        let query = web::address("", [("q", words), ("when", "all"), ("type", "workshop")]);
        assert_eq!(all(&mut centre, query.trim_start_matches('?')).await.1, workshops, "{words}");
    }
}

async fn add(centre: &mut Browser, typed: &[(&str, &str)]) -> String {
    let form = centre.get("/events/new").await.form("/events");
    let answer = centre.submit(form, typed).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    answer.location().unwrap().to_owned()
}

async fn press(centre: &mut Browser, page: &str, action: &str) {
    let form = centre.get(page).await.form(action);
    let answer = centre.submit(form, &[]).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
}

fn without_tokens(page: &Page) -> String {
    let mut text = page.body.clone();
    for field in page.forms().into_iter().flat_map(|form| form.fields).filter(|field| field.name == "form") {
        text = text.replace(&field.value, "TOKEN");
    }
    text
}

/// Everywhere where an event could show.
const PLACES: [&str; 17] = [
    "/",
    "/events",
    "/events?when=all",
    "/events?when=all&q=zebra",
    "/events?when=all&q=giraffe",
    "/events?when=all&q=zebr",
    "/events?when=all&q=zebrq",
    "/events?when=all&country=NO",
    "/events.json?when=all",
    "/events.json?when=all&q=giraffe",
    "/events.ics?when=all",
    "/events.atom?when=all",
    "/events/zebra-days",
    "/events/zebra-days.ics",
    "/events/zebra-days.json",
    "/sitemap.xml",
    "/sitemaps/events/1.xml",
];

#[tokio::test]
async fn an_event_for_members_that_others_may_not_see_leaks_nowhere() {
    each_engine(Stage::Live, async |hall| {
        let others = ["visitor", "p065", "p067", "p042"];
        let mut browsers: BTreeMap<&str, Browser> = BTreeMap::new();
        for name in others {
            let browser = if name == "visitor" { hall.browser() } else { hall.sign_in_as(name).await };
            browsers.insert(name, browser);
        }
        let mut before = Vec::new();
        for (name, browser) in &mut browsers {
            for place in PLACES {
                let page = browser.get(place).await;
                before.push((*name, place, page.status, without_tokens(&page)));
            }
        }
        let mut centre = hall.sign_in_as("p062").await;
        let typed = [
            ("title", "Zebra days"),
            ("context", "About the giraffe."),
            ("starts", "2018-07-20"),
            ("countries", "NO"),
            ("access", "members"),
            ("others", "nothing"),
            ("organisers", "Zebra house"),
        ];
        let page = add(&mut centre, &typed).await;
        press(&mut centre, &page, "/events/zebra-days/publish").await;
        let mut leaks = Vec::new();
        for (name, place, status, text) in before {
            let page = browsers.get_mut(name).unwrap().get(place).await;
            if (page.status, without_tokens(&page)) != (status, text) {
                leaks.push(format!("{name} {place}"));
            }
        }
        assert_eq!(leaks, Vec::<String>::new());
        let mut deputy = hall.sign_in_as("p002").await;
        for place in ["/events", "/events?when=all&q=giraffe", "/events.ics", "/events.atom"] {
            assert!(deputy.get(place).await.body.contains("Zebra days"), "members see it on {place}");
        }
        assert_eq!(deputy.get("/events/zebra-days").await.status, 200);
    })
    .await;
}

#[tokio::test]
async fn a_header_is_seen_and_found_by_all_and_the_rest_by_those_who_may() {
    each_engine(Stage::Live, async |hall| {
        let mut centre = hall.sign_in_as("p062").await;
        let typed = [
            ("title", "Zebra days"),
            ("context", "About the giraffe."),
            ("starts", "2018-07-20"),
            ("access", "members"),
            ("others", "header"),
        ];
        let page = add(&mut centre, &typed).await;
        press(&mut centre, &page, "/events/zebra-days/publish").await;
        let (mut visitor, mut deputy) = (hall.browser(), hall.sign_in_as("p002").await);
        assert_eq!(all(&mut visitor, "q=zebra").await.1, 1);
        assert_eq!(all(&mut visitor, "q=giraffe").await.1, 0);
        assert_eq!(all(&mut deputy, "q=giraffe").await.1, 1);
        let seen = visitor.get("/events/zebra-days").await;
        assert!(seen.body.contains("Zebra days") && !seen.body.contains("giraffe"));
        for place in ["/events.ics", "/events.atom", "/events/zebra-days.ics", "/events/zebra-days.json"] {
            assert!(!visitor.get(place).await.body.contains("giraffe"), "{place}");
        }
        // As a facilitator sees it through their eyes.
        assert!(!centre.get("/events/zebra-days?as=visitor").await.body.contains("giraffe"));
        assert!(centre.get("/events/zebra-days?as=member").await.body.contains("giraffe"));
        let action = "/events/zebra-days/cancellation";
        let form = centre.get(action).await.form(action);
        assert_eq!(centre.submit(form, &[("reason", "The giraffe is ill.")]).await.status, 303);
        for place in PLACES {
            let seen = visitor.get(place).await;
            assert!(!seen.body.contains("is ill"), "{place} tells the reason");
        }
        let news = deputy.get("/events.atom?q=zebra").await.body;
        assert_eq!(news.matches("The giraffe is ill.").count(), 1, "{news}");
        let page = deputy.get("/events/zebra-days").await;
        assert!(!page.body.contains("Who may come"), "{}", page.body);
    })
    .await;
}

#[tokio::test]
async fn an_address_with_a_name_that_an_organisation_had_gives_its_list() {
    each_engine(Stage::Live, async |hall| {
        let mut centre = hall.sign_in_as("p062").await;
        let typed = [("title", "Zebra days"), ("starts", "2018-07-20"), ("organisers", "Zebra house")];
        let page = add(&mut centre, &typed).await;
        press(&mut centre, &page, &format!("{page}/publish")).await;
        let mut tx = hall.house.site.db.begin().await.unwrap();
        store::sql("insert into events_known_as (printed, name) values ('ZH', 'Zebra house')")
            .run(&mut tx)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let mut visitor = hall.browser();
        assert_eq!(all(&mut visitor, "organiser=ZH").await.1, 1);
        assert_eq!(all(&mut visitor, "organiser=ZH&organiser=Zebra+house").await.1, 1);
        assert_eq!(all(&mut visitor, "organiser=zh").await.1, 0);
        for feed in ["/events.ics", "/events.atom"] {
            let kept = visitor.get(&format!("{feed}?organiser=ZH")).await.body;
            assert!(kept.contains("Zebra days"), "{feed}");
        }
        let list = visitor.get("/events?organiser=ZH").await;
        assert!(list.body.contains("Zebra house"), "{}", list.body);
    })
    .await;
}

#[tokio::test]
async fn of_a_series_are_listed_those_that_show_it() {
    each_engine(Stage::Live, async |hall| {
        let mut centre = hall.sign_in_as("p062").await;
        for (title, access) in
            [("Quiet zebras", "members"), ("Loud zebras", "public"), ("Calm zebras", "public")]
        {
            let typed = [
                ("title", title),
                ("starts", "2018-07-20"),
                ("access", access),
                ("others", "header"),
                ("series", "Zebras"),
            ];
            let page = add(&mut centre, &typed).await;
            press(&mut centre, &page, &format!("{page}/publish")).await;
        }
        let (mut visitor, mut deputy) = (hall.browser(), hall.sign_in_as("p002").await);
        let listed = |page: &Page| page.texts("ol.line bdi");
        assert_eq!(listed(&visitor.get("/events/loud-zebras").await), ["Loud zebras", "Calm zebras"]);
        assert_eq!(
            listed(&centre.get("/events/loud-zebras?as=visitor").await),
            ["Loud zebras", "Calm zebras"]
        );
        assert_eq!(listed(&deputy.get("/events/loud-zebras").await).len(), 3);
    })
    .await;
}

#[tokio::test]
async fn an_event_of_full_length_is_taken_in_arabic() {
    each_engine(Stage::Live, async |hall| {
        let mut centre = hall.sign_in_as("p062").await;
        let (title, text) = ("\u{645}".repeat(300), "\u{645}".repeat(4_000));
        let typed = [
            ("title", title.as_str()),
            ("context", &text),
            ("aims", &text),
            ("audience", &text),
            ("starts", "2018-07-20"),
        ];
        let page = add(&mut centre, &typed).await;
        assert!(centre.get(&page).await.body.contains(&text));
    })
    .await;
}

/// The files of an event as somebody finds them on its page.
async fn kept_files(browser: &mut Browser, page: &str) -> Vec<String> {
    let prefix = format!("{page}/files/");
    let found = crate::crawl::links(&browser.get(page).await).into_iter();
    found.filter(|link| link.starts_with(&prefix)).collect()
}

#[tokio::test]
async fn files_of_an_event_are_saved_by_whoever_may_read_all_of_it_and_by_nobody_else() {
    each_engine(Stage::Live, async |hall| {
        let mut centre = hall.sign_in_as("p062").await;
        let typed = [("title", "Zebra days"), ("access", "members"), ("others", "header")];
        let page = add(&mut centre, &typed).await;
        press(&mut centre, &page, &format!("{page}/publish")).await;
        let files = format!("{page}/files");
        let form = centre.get(&files).await.form(&files);
        for wrong in [("plan.html", "<html>"), ("plan.pdf", "<html>"), ("plan.txt", "")] {
            assert_eq!(centre.upload(&form, (wrong.0, wrong.1.as_bytes())).await.status, 422, "{wrong:?}");
        }
        let form = centre.get(&files).await.form(&files);
        assert_eq!(centre.upload(&form, ("خطة.txt", b"zebra crossings")).await.status, 303);
        let found = kept_files(&mut centre, &page).await;
        let [file] = &found[..] else { panic!("one file: {found:?}") };
        let mut deputy = hall.sign_in_as("p002").await;
        assert_eq!(kept_files(&mut deputy, &page).await, found);
        let got = deputy.get(file).await;
        assert_eq!((got.status, got.body.as_str()), (200, "zebra crossings"));
        assert!(got.header("content-disposition").unwrap().starts_with("attachment;"));
        let told = json(&mut deputy, &format!("{page}.json")).await;
        assert!(told["materials"][0]["url"].as_str().unwrap().ends_with(file), "{told}");
        let mut visitor = hall.browser();
        assert_eq!(kept_files(&mut visitor, &page).await, Vec::<String>::new());
        assert_eq!(visitor.get(file).await.status, 404);
        assert_eq!(deputy.get(&files).await.status, 403);
        press(&mut centre, &files, &format!("{file}/removal")).await;
        assert_eq!(deputy.get(file).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn an_event_is_drafted_published_renamed_and_cancelled_with_a_reason() {
    each_engine(Stage::Live, async |hall| {
        let (mut centre, mut visitor) = (hall.sign_in_as("p062").await, hall.browser());
        let typed = [
            ("title", "Market days"),
            ("starts", "٢٠١٨-٠٧-٢٠"),
            ("starts_time", "11:00"),
            ("ends_time", "12:30"),
            ("zone", "Asia/Amman"),
            ("kind", "webinar"),
        ];
        let page = add(&mut centre, &typed).await;
        assert_eq!(visitor.get(&page).await.status, 404, "a draft is nobody else's");
        for feed in ["/events.ics", "/events.atom"] {
            let kept_elsewhere = centre.get(feed).await.body;
            assert!(!kept_elsewhere.contains("Market days"), "{feed} leaves the house");
        }
        press(&mut centre, &page, "/events/market-days/publish").await;
        // The list to which one comes shows it at once.
        assert!(visitor.get("/events").await.body.contains("Market days"));
        let file = visitor.get("/events/market-days.ics").await;
        assert!(file.body.contains("DTSTART;TZID=Asia/Amman:20180720T110000"), "{}", file.body);
        let tag = file.header("etag").unwrap().to_owned();
        let again = visitor.clone().saying("if-none-match", &tag).get("/events/market-days.ics").await;
        assert_eq!((again.status, again.body.as_str()), (304, ""));
        let form = centre.get("/events/market-days/edit").await.form("/events/market-days");
        let typed = [("title", "Market weeks"), ("place", "Amman"), ("starts", "2018-07-21")];
        let moved = centre.submit(form, &typed).await;
        assert_eq!(moved.location(), Some("/events/market-weeks"));
        let old = visitor.get("/events/market-days").await;
        assert_eq!((old.status, old.location()), (308, Some("/events/market-weeks")));
        assert_eq!(visitor.get("/events/market-days.ics").await.location(), Some("/events/market-weeks.ics"));
        let action = "/events/market-weeks/cancellation";
        let form = centre.get(action).await.form(action);
        assert_eq!(centre.submit(form.clone(), &[("reason", " ")]).await.status, 422);
        let form = centre.get(action).await.form(action);
        assert_eq!(centre.submit(form, &[("reason", "The hall burnt down.")]).await.status, 303);
        let page = visitor.get("/events/market-weeks").await;
        assert!(page.body.contains("The hall burnt down."));
        let file = visitor.get("/events.ics").await.body;
        assert!(file.contains("STATUS:CANCELLED") && file.contains("SEQUENCE:2"), "{file}");
        let feed = visitor.get("/events.atom").await.body;
        assert!(feed.contains("Cancelled: Market weeks") && feed.contains("The hall burnt down."), "{feed}");
        assert!(!visitor.get("/").await.body.contains("Market weeks"), "it is no next event");
        assert_eq!(centre.get("/events/market-weeks/removal").await.status, 404, "it was in the catalogue");
        let history = centre.get("/events/market-weeks/history").await;
        assert_eq!(history.texts("main li h3").len(), 4, "{}", history.body);
        let hours = ["20 July 2018 11:00 – 12:30 Asia/Amman", "21 July 2018 11:00 – 12:30 Asia/Amman"];
        assert_eq!(history.texts("main del"), ["Market days", hours[0]]);
        assert_eq!(history.texts("main ins"), ["Market weeks", hours[1], "Amman"]);
        assert!(history.body.contains("The hall burnt down."));
        assert_eq!(visitor.get("/events/market-weeks/history").await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn an_address_typed_by_hand_is_read_kindly() {
    let hall = Hall::planted(Stage::Live, Place::folder()).await;
    let mut visitor = hall.browser();
    let page = visitor.get("/events?when=all&country=JO").await;
    assert!(page.texts("#results").iter().any(|heading| !heading.starts_with('0')), "{}", page.body);
    for address in ["/events/?when=all&country=JO", "/events?when=all&country=jo"] {
        let other = visitor.get(address).await;
        assert_eq!((other.status, other.texts("h3 a")), (200, page.texts("h3 a")), "{address}");
    }
    // A program would take another list for the one that it asked for.
    for kind in ["json", "ics", "atom"] {
        let answer = visitor.get(&format!("/events.{kind}?from=abc")).await;
        let told: Value = serde_json::from_str(&answer.body).unwrap();
        let detail = "“abc” is not a date such as 2018-07-11, 2018-07 or 2018.";
        assert_eq!((answer.status, told["detail"].as_str()), (400, Some(detail)), "{kind}");
    }
}

#[tokio::test]
async fn a_draft_is_thrown_away_unless_something_hangs_on_it() {
    each_engine(Stage::Live, async |hall| {
        let mut centre = hall.sign_in_as("p062").await;
        let page = add(&mut centre, &[("title", "Kite days"), ("starts", "2018-07-20")]).await;
        let files = format!("{page}/files");
        let form = centre.get(&files).await.form(&files);
        assert_eq!(centre.upload(&form, ("kites.txt", b"Bring a kite.")).await.status, 303);
        let removal = format!("{page}/removal");
        let on_its_way = centre.get(&format!("{page}/edit")).await.form(&page);
        let in_two_tabs = [centre.get(&removal).await, centre.get(&removal).await];
        assert_eq!(centre.submit(in_two_tabs[0].form(&removal), &[]).await.location(), Some("/events"));
        assert_eq!(centre.get(&page).await.status, 404);
        assert_eq!(centre.submit(in_two_tabs[1].form(&removal), &[]).await.status, 404);
        // What a colleague typed meanwhile is the beginning of another draft.
        let gone = centre.submit(on_its_way, &[("context", "Red kites fly best.")]).await;
        assert_eq!(gone.status, 422);
        assert!(gone.body.contains("Somebody threw this draft away meanwhile."), "{}", gone.body);
        let again = gone.form("/events");
        assert!(again.fields.iter().any(|field| field.value.contains("Red kites fly best.")));
        assert!(!centre.get("/events?when=all&q=kite").await.body.contains("Kite days"));
        // Its word is free again.
        assert_eq!(add(&mut centre, &[("title", "Kite days"), ("starts", "2018-07-20")]).await, page);
        let guests = format!("{page}/invitations");
        let form = centre.get(&guests).await.form(&format!("{guests}/plan"));
        assert_eq!(centre.submit(form, &[("capacity", "20")]).await.status, 303);
        let form = centre.get(&removal).await.form(&removal);
        let refused = centre.submit(form, &[]).await;
        assert_eq!(refused.status, 422);
        assert!(refused.body.contains("Something hangs on this draft"), "{}", refused.body);
        assert_eq!(centre.get(&page).await.status, 200);
    })
    .await;
}

#[tokio::test]
async fn an_empty_list_says_what_to_leave_out_and_leads_there() {
    let hall = Hall::planted(Stage::Demo, Place::folder()).await;
    let mut visitor = hall.browser();
    let cases = [
        ("/events?q=%22no+such+words%22&when=all&type=webinar", "Leave out “\"no such words\"”"),
        ("/events?type=webinar&country=FR&when=all", "Leave out"),
        // Each alone has events; without any one of them there are none.
        ("/events?type=webinar&country=JO&spoken=ckb&format=hybrid&when=all", "Only Webinar, in all events"),
        ("/events?type=nonsense&when=all", "Leave out nonsense"),
        ("/events?when=past&from=2018-07-05", "Include upcoming events"),
    ];
    for (path, said) in cases {
        let page = visitor.get(path).await;
        let links = scraper::Selector::parse(".empty a").unwrap();
        let html = page.html();
        let step = html.select(&links).find(|link| link.text().collect::<String>().contains(said));
        let step = step.unwrap_or_else(|| panic!("{path}: {:?}", page.texts(".empty")));
        let there = visitor.get(step.attr("href").unwrap()).await;
        assert!(there.texts(".empty").is_empty(), "{path}");
    }
    let page = visitor.get("/events?type=nonsense&from=2018-03&to=2019").await;
    assert!(page.texts(".pill.on").iter().any(|pill| pill.contains("nonsense")), "it can be taken away");
    let days = ["value=\"2018-03-01\"", "value=\"2019-12-31\""];
    assert!(days.iter().all(|day| page.body.contains(day)), "a field for dates keeps the period");
}

#[tokio::test]
async fn through_others_eyes_a_facilitator_sees_no_draft_and_no_tools() {
    let hall = Hall::planted(Stage::Live, Place::folder()).await;
    let mut centre = hall.sign_in_as("p062").await;
    let series = [("starts", "2018-07-20"), ("access", "public"), ("series", "Market talks")];
    for title in ["Market talk one", "Market talk two", "Market talk three"] {
        add(&mut centre, &[&series[..], &[("title", title)]].concat()).await;
    }
    for slug in ["market-talk-one", "market-talk-two"] {
        let page = format!("/events/{slug}");
        press(&mut centre, &page, &format!("{page}/publish")).await;
    }
    let own = centre.get("/events/market-talk-one").await.body;
    let seen = centre.get("/events/market-talk-one?as=member").await.body;
    assert!(own.contains("Market talk three") && own.contains("/duplicate"));
    assert!(seen.contains("Market talk two") && !seen.contains("Market talk three"));
    assert!(!seen.contains("/duplicate") && !seen.contains("/edit"));
    let draft = centre.get("/events/market-talk-three?as=visitor").await;
    assert!(!draft.texts(".tag").contains(&"Draft".to_owned()));
}

#[tokio::test]
async fn the_form_of_an_event_tells_all_that_is_wrong_at_once() {
    let hall = Hall::planted(Stage::Live, Place::folder()).await;
    let mut centre = hall.sign_in_as("p062").await;
    let countries = "JO,".repeat(3) + "XX";
    type Case<'c> = (&'c [(&'c str, &'c str)], &'c [&'c str]);
    let cases: &[Case<'_>] = &[
        (
            &[
                ("title", ""),
                ("starts", "11/07/2018"),
                ("starts_time", "25:00"),
                ("zone", "Asia/Aman"),
                ("kind", "party"),
                ("access", "all"),
                ("programme", "nothing"),
                ("theme", "nothing"),
                ("countries", &countries),
            ],
            &[
                "title",
                "starts",
                "countries",
                "zone",
                "starts_time",
                "ends_time",
                "kind",
                "access",
                "programme",
                "theme",
            ],
        ),
        (&[("starts", "2018-07-11"), ("starts_time", "11:00"), ("ends_time", "11:00")], &["ends_time"]),
        (&[("starts", "2018-07-11"), ("starts_time", "11:00")], &["ends_time"]),
        (&[("starts_time", "11:00"), ("ends_time", "12:00")], &["starts"]),
        (&[("starts", "2018-07"), ("starts_time", "11:00"), ("ends_time", "12:00")], &["starts"]),
        (&[("ends", "2018-07-11")], &["starts"]),
        (&[("series_number", "٣")], &["series"]),
        // The night in which Jordan put its clocks forward.
        (&[("starts", "2018-03-30"), ("starts_time", "00:30"), ("ends_time", "02:00")], &["starts_time"]),
    ];
    for (typed, wrong) in cases {
        let form = centre.get("/events/new").await.form("/events");
        let mut all = vec![("title", "Market days"), ("zone", "Asia/Amman")];
        all.retain(|(name, _)| !typed.iter().any(|(other, _)| name == other));
        all.extend(typed.iter());
        let answer = centre.submit(form, &all).await;
        assert_eq!(answer.status, 422, "{typed:?}");
        let links = scraper::Selector::parse("#problems a").unwrap();
        let html = answer.html();
        let told: BTreeSet<String> =
            html.select(&links).filter_map(|link| Some(link.attr("href")?.to_owned())).collect();
        let wrong: BTreeSet<String> = wrong.iter().map(|name| format!("#{name}")).collect();
        assert_eq!(told, wrong, "{typed:?}");
    }
}

#[tokio::test]
async fn what_two_wrote_into_one_event_is_told_at_its_field_in_words() {
    each_engine(Stage::Live, async |hall| {
        let mut centre = hall.sign_in_as("p062").await;
        let page = add(&mut centre, &[("title", "Water"), ("access", "public"), ("others", "header")]).await;
        let stale = centre.get(&format!("{page}/edit")).await.form(&page);
        let fresh = stale.clone().with("kind", "workshop");
        assert_eq!(centre.submit(fresh, &[]).await.status, 303);
        let typed = [("kind", "training"), ("url", "nowhere")];
        let refused = centre.submit(stale.clone(), &typed).await;
        assert_eq!(refused.status, 422);
        assert_eq!(refused.texts("#url-problem").len(), 1, "what else is wrong is told with it");
        let summary = refused.texts(".errors a[href='#kind']").concat();
        let told = "Type: Since you opened this page, “workshop” was written here; you wrote “training”.";
        assert!(summary.to_lowercase().starts_with(&told.to_lowercase()), "{summary}");
        // An hour of one and the zone of the other would be an hour that neither wrote.
        let hour = [("starts", "2018-11-05"), ("starts_time", "11:00"), ("ends_time", "12:00")];
        let fresh = centre.get(&format!("{page}/edit")).await.form(&page);
        assert_eq!(centre.submit(fresh, &hour).await.status, 303);
        let stale = centre.get(&format!("{page}/edit")).await.form(&page);
        assert_eq!(centre.submit(stale.clone(), &[("zone", "Europe/Paris")]).await.status, 303);
        let refused = centre.submit(stale, &[("starts_time", "10:00")]).await;
        assert_eq!((refused.status, refused.texts("#zone-problem").len()), (422, 1));
    })
    .await;
}

#[tokio::test]
async fn an_event_whose_days_are_to_come_says_when_calendars_have_it() {
    let hall = Hall::planted(Stage::Live, Place::folder()).await;
    let mut centre = hall.sign_in_as("p062").await;
    let later = "It comes into calendars when its days are known.";
    for (title, starts, is_later) in
        [("Autumn", "2018-11", true), ("A day", "2018-11-05", false), ("Spring", "2018-03", false)]
    {
        let page = add(&mut centre, &[("title", title), ("starts", starts)]).await;
        let shown = centre.get(&page).await;
        assert_eq!(shown.body.contains(later), is_later, "{title}");
        assert_eq!(shown.body.contains(&format!("{page}.ics")), title == "A day", "{title}");
    }
}

/// Lists keep the events that they have just shown; whatever is changed shows in the next one.
#[tokio::test]
async fn a_list_shows_each_change_at_once_also_of_what_it_has_just_shown() {
    each_engine(Stage::Live, async |hall| {
        let mut centre = hall.sign_in_as("p062").await;
        let page = add(&mut centre, &[("title", "Water"), ("access", "public"), ("others", "nothing")]).await;
        press(&mut centre, &page, &format!("{page}/publish")).await;
        let mut visitor = hall.browser();
        let seen =
            async |visitor: &mut Browser| visitor.get("/events?when=all&q=water").await.texts(".dated li");
        for place in ["Amman", "Erbil", "Tripoli"] {
            let form = centre.get(&format!("{page}/edit")).await.form(&page);
            assert_eq!(centre.submit(form, &[("place", place)]).await.status, 303);
            for _ in 0..2 {
                let rows = seen(&mut visitor).await.concat();
                assert!(rows.contains("Water") && rows.contains(place), "{place}: {rows}");
            }
        }
        // Hidden, it is gone at once.
        let form = centre.get(&format!("{page}/edit")).await.form(&page);
        assert_eq!(centre.submit(form, &[("access", "members")]).await.status, 303);
        assert!(!seen(&mut visitor).await.concat().contains("Tripoli"));
    })
    .await;
}

#[tokio::test]
async fn a_running_event_never_vanishes() {
    let hall = Hall::planted(Stage::Live, Place::folder()).await;
    let mut centre = hall.sign_in_as("p062").await;
    let days = [("title", "Running days"), ("starts", "2018-07-02"), ("ends", "2018-07-05")];
    let hours = [
        ("title", "Running hours"),
        ("starts", "2018-07-03"),
        ("starts_time", "11:00"),
        ("ends_time", "12:30"),
        ("zone", "Asia/Amman"),
    ];
    let weeks = [("title", "Running weeks"), ("starts", "2018-06-20"), ("ends", "2018-08-01")];
    for (typed, slug) in [(&weeks[..], "running-weeks"), (&days, "running-days"), (&hours, "running-hours")] {
        let page = add(&mut centre, typed).await;
        press(&mut centre, &page, &format!("/events/{slug}/publish")).await;
    }
    let page = add(&mut centre, &[("title", "Running year"), ("starts", "2018")]).await;
    press(&mut centre, &page, "/events/running-year/publish").await;
    hall.clock.set("2018-07-03T11:40+03");
    let mut visitor = hall.browser();
    for place in ["/", "/events", "/events?q=running", "/events.ics", "/events.atom"] {
        let page = visitor.get(place).await.body.replace("<mark>", "").replace("</mark>", "");
        assert!(page.contains("Running days") && page.contains("Running hours"), "{place}");
    }
    assert!(!visitor.get("/").await.body.contains("Running year"), "what has a day comes first");
    assert!(visitor.get("/events/running-hours").await.body.contains("Running now"));
    assert!(!visitor.get("/events/running-year").await.body.contains("Running now"), "nobody can say");
    hall.clock.set("2018-07-03T12:31+03");
    assert!(!visitor.get("/events").await.body.contains("Running hours"));
}

/// Writes something else into files, in their length or instead of it.
fn spoil(files: &[std::path::PathBuf], shorter: bool) {
    for file in files.iter().filter(|file| !file.to_string_lossy().contains("lock")) {
        let length = if shorter { 27 } else { usize::try_from(file.metadata().unwrap().len()).unwrap() };
        let mut open = std::fs::OpenOptions::new().write(true).truncate(shorter).open(file).unwrap();
        std::io::Write::write_all(&mut open, &vec![0xa5; length]).unwrap();
    }
}

#[tokio::test]
async fn an_index_that_is_damaged_or_gone_is_made_anew_while_lists_go_on() {
    let hall = Hall::planted(Stage::Live, Place::folder()).await;
    let mut visitor = hall.browser();
    assert_eq!(all(&mut visitor, "when=all").await.1, 41);
    let folder = hall.house.site.settings.folder.join("search");
    assert!(folder.exists());
    let files = |folder: &std::path::Path| {
        let mut waiting = vec![folder.to_path_buf()];
        let mut files = Vec::new();
        while let Some(folder) = waiting.pop() {
            let paths = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
            let (folders, found): (Vec<_>, Vec<_>) = paths.partition(|path| path.is_dir());
            waiting.extend(folders);
            files.extend(found);
        }
        files
    };
    let words = async |hall: &Hall| {
        let (events, _) = all(&mut hall.browser(), "when=all&q=twining").await;
        slugs(&events).iter().any(|slug| slug.contains("twinning-arrangements"))
    };
    assert!(words(&hall).await);
    // Under a house that serves: lists go on, and soon words are found again.
    spoil(&files(&folder), false);
    assert_eq!(all(&mut visitor, "when=all").await.1, 41, "while it is damaged");
    let mut found = words(&hall).await;
    for _ in 0..100 {
        if found {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        found = words(&hall).await;
    }
    assert!(found, "words are found again without a restart");
    spoil(&files(&folder), true);
    drop(visitor);
    let hall = hall.restarted().await;
    assert_eq!(all(&mut hall.browser(), "when=all").await.1, 41, "after damage");
    // Gone under a house that serves: what is mapped goes on, and the next start makes it anew.
    std::fs::remove_dir_all(&folder).unwrap();
    let page = hall.browser().get("/events?when=all").await;
    assert_eq!(page.status, 200);
    let hall = hall.restarted().await;
    assert_eq!(all(&mut hall.browser(), "when=all").await.1, 41, "after it was gone");
}

#[tokio::test]
async fn numbers_of_an_index_far_behind_are_not_shown() {
    let hall = Hall::planted(Stage::Live, Place::folder()).await;
    let mut visitor = hall.browser();
    assert_eq!(all(&mut visitor, "when=all").await.1, 41);
    let rows = (1..=2_001).map(|number| format!("Market day {number},2023-09-12,Virtual,public\n"));
    let text = format!("title,starts,location,access\n{}", rows.collect::<String>());
    imported(&hall, "events", &text).await;
    let page = visitor.get("/events?when=all").await;
    assert!(page.body.contains("Events found so far") && page.body.contains("Market day"), "{}", page.body);
    for _ in 0..300 {
        if visitor.get("/events?when=all").await.body.contains("2,042") {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("the index never came to the end of the record");
}

#[tokio::test]
async fn a_long_calendar_says_that_it_is_cut_and_a_long_feed_leads_on() {
    let hall = Hall::planted(Stage::Live, Place::folder()).await;
    let rows = (1..=1_100).map(|number| format!("Market day {number},2023-09-12,Virtual,public\n"));
    let text = format!("title,starts,location,access\n{}", rows.collect::<String>());
    imported(&hall, "events", &text).await;
    let mut visitor = hall.browser();
    let calendar = visitor.get("/events.ics?when=all").await.body.replace("\r\n ", "");
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 1_000);
    assert!(calendar.contains("X-WR-CALDESC:The first 1\\,000 of 1\\,141"), "{}", &calendar[..600]);
    let mut path = "/events.atom?when=all".to_owned();
    let mut read = Vec::new();
    for _ in 0..2 {
        let feed = visitor.get(&path).await.body;
        let next = feed.split("<link").find(|link| link.contains("rel=\"next\""));
        read.push((feed.matches("<entry ").count(), next.is_some()));
        let query = next.and_then(|link| link.split_once("/events.atom")?.1.split('"').next());
        path = format!("/events.atom{}", query.unwrap_or_default().replace("&#38;", "&"));
    }
    assert_eq!(read, [(1_000, true), (141, false)]);
    let whole = visitor.get("/events.ics?when=past").await.body;
    assert!(!whole.contains("X-WR-CALDESC"));
}

#[tokio::test]
async fn every_value_of_a_filter_can_be_reached() {
    each_engine(Stage::Live, async |hall| {
        let mut visitor = hall.browser();
        let page = visitor.get("/events?when=all").await;
        let all = crate::crawl::links(&page).into_iter().find(|link| link.ends_with("values=all"));
        let countries = async |browser: &mut Browser, path: &str| {
            let counts = json(browser, path).await["counts"]["country"].clone();
            counts.as_object().map(serde_json::Map::len).or(counts.as_array().map(Vec::len)).unwrap()
        };
        assert_eq!(countries(&mut visitor, "/events.json?when=all").await, 8);
        assert!(countries(&mut visitor, "/events.json?when=all&values=all").await > 8);
        let whole = visitor.get(&all.expect("a link to all values")).await;
        assert!(whole.body.contains("country=TN") && !page.body.contains("country=TN"));
        // What was chosen stays to be taken away, however rare it is.
        assert!(visitor.get("/events?when=all&country=TN").await.texts(".pill.on").len() == 1);
    })
    .await;
}

#[tokio::test]
async fn a_filter_of_one_value_is_offered_where_it_narrows_the_list() {
    let hall = Hall::planted(Stage::Live, Place::folder()).await;
    let mut centre = hall.sign_in_as("p062").await;
    assert!(!centre.get("/events?when=all").await.body.contains("spoken="));
    add(&mut centre, &[("title", "Zebra days"), ("spoken", "ar")]).await;
    assert!(centre.get("/events?when=all").await.body.contains("spoken=ar"));
    assert!(!centre.get("/events?when=all&q=zebra").await.body.contains("spoken=ar"), "all have it");
}

#[tokio::test]
async fn the_events_of_a_programme_for_members_are_listed_for_members_and_show_it_to_nobody_else() {
    each_engine(Stage::Live, async |hall| {
        let mut centre = hall.sign_in_as("p062").await;
        let (mut member, mut visitor) = (hall.sign_in_as("p001").await, hall.browser());
        let of_it = "when=all&programme=hmln_2018";
        let (_, count) = all(&mut visitor, of_it).await;
        assert!(count > 0);
        let form = centre.get("/programmes/hmln_2018/edit").await.form("/programmes/hmln_2018");
        assert_eq!(centre.submit(form, &[("seen_by", "members")]).await.status, 303);
        for browser in [&mut member, &mut centre] {
            assert!(all(browser, of_it).await.1 >= count);
        }
        for typed in ["hmln_2018", "members:hmln_2018", ":hmln_2018"] {
            assert_eq!(all(&mut visitor, &format!("when=all&programme={typed}")).await.1, 0, "{typed}");
        }
        let told = visitor.get("/events.json?when=all&values=all").await.body;
        let counts = &serde_json::from_str::<Value>(&told).unwrap()["counts"]["programme"];
        assert!(counts.is_object() && !counts.to_string().contains("hmln_2018"), "{counts}");
    })
    .await;
}

#[tokio::test]
async fn sitemaps_name_what_all_may_read() {
    each_engine(Stage::Live, async |hall| {
        let mut visitor = hall.browser();
        let addresses = async |browser: &mut Browser, path: &str| {
            let page = browser.get(path).await;
            assert_eq!(page.status, 200, "{path}");
            let starts = page.body.split("<loc>").skip(1).filter_map(|rest| rest.split_once("</loc>"));
            starts.map(|(address, _)| address.to_owned()).collect::<Vec<_>>()
        };
        let parts = addresses(&mut visitor, "/sitemap.xml").await;
        let local = |address: &str| address.splitn(4, '/').nth(3).map(|path| format!("/{path}")).unwrap();
        let parts: Vec<String> = parts.iter().map(|part| local(part)).collect();
        assert_eq!((parts.len(), parts[0].as_str()), (2, "/sitemaps/pages.xml"));
        let pages = addresses(&mut visitor, &parts[0]).await;
        assert_eq!(pages.iter().filter(|page| page.contains("/cities/")).count(), 22);
        let events = addresses(&mut visitor, &parts[1]).await;
        assert_eq!(events.len(), 41);
        for address in pages.iter().chain(&events).step_by(7) {
            assert_eq!(visitor.get(&local(address)).await.status, 200, "{address}");
        }
        let after_all = format!("/sitemaps/events/{}.xml", i64::MAX);
        assert_eq!(addresses(&mut visitor, &after_all).await, Vec::<String>::new());
        for none in [
            "/sitemaps/events/1",
            "/sitemaps/events/0.xml",
            "/sitemaps/events/-1.xml",
            "/sitemaps/events/x.xml",
        ] {
            assert_eq!(visitor.get(none).await.status, 404, "{none}");
        }
    })
    .await;
}

#[tokio::test]
async fn ones_own_calendar_has_a_secret_address_that_can_be_changed() {
    each_engine(Stage::Live, async |hall| {
        let mut deputy = hall.sign_in_as("p002").await;
        let form = deputy.get("/me/calendar").await.form("/me/calendar");
        assert_eq!(deputy.submit(form, &[]).await.status, 303);
        let address = |page: &Page| {
            let html = page.html();
            let input = scraper::Selector::parse("input#address").unwrap();
            let value = html.select(&input).next().unwrap().attr("value").unwrap().to_owned();
            value.split_once("//").unwrap().1.split_once('/').map(|(_, path)| format!("/{path}")).unwrap()
        };
        let first = address(&deputy.get("/me/calendar").await);
        // Whoever has the address reads it, without any cookie.
        let mut calendar = hall.browser();
        assert!(calendar.get(&first).await.body.starts_with("BEGIN:VCALENDAR"));
        let form = deputy.get("/me/calendar").await.form("/me/calendar");
        deputy.submit(form, &[]).await;
        let second = address(&deputy.get("/me/calendar").await);
        assert_ne!(first, second);
        assert_eq!(calendar.get(&first).await.status, 404, "the old address ended");
        let form = deputy.get("/me/calendar").await.form("/me/calendar/end");
        deputy.submit(form, &[]).await;
        assert_eq!(calendar.get(&second).await.status, 404);
    })
    .await;
}

/// The catalogue's calendar, with folded lines put together again.
async fn calendar_lines(browser: &mut Browser, path: &str) -> Vec<String> {
    let text = browser.get(path).await.body;
    for line in text.split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
    }
    text.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
}

#[tokio::test]
async fn a_calendar_keeps_long_arabic_titles_whole_and_ends_on_the_day_after() {
    const TITLE: &str = "اجتماع مجموعات التوأمة لمناقشة استراتيجيات التنمية الاقتصادية المحلية";
    let hall = Hall::planted(Stage::Live, Place::folder()).await;
    let mut centre = hall.sign_in_as("p062").await;
    let days = [
        ("2018-09-19", "2018-09-23", "20180919", "20180924"),
        ("2018-10-01", "2018-10-01", "20181001", "20181002"),
        ("2018-12-31", "2019-01-01", "20181231", "20190102"),
    ];
    let mut titles = Vec::new();
    for (letters, (starts, ends, ..)) in [0, 1, 2].into_iter().zip(days) {
        let title = format!("{}{TITLE}", "x".repeat(letters));
        let page = add(&mut centre, &[("title", &title), ("starts", starts), ("ends", ends)]).await;
        press(&mut centre, &page, &format!("{page}/publish")).await;
        titles.push(title);
    }
    let lines = calendar_lines(&mut hall.browser(), "/events.ics?from=2018-09-01&when=all").await;
    for (title, (.., begins, over)) in titles.iter().zip(days) {
        assert!(lines.contains(&format!("SUMMARY:{title}")), "{title}");
        assert!(lines.contains(&format!("DTSTART;VALUE=DATE:{begins}")), "{begins}");
        assert!(lines.contains(&format!("DTEND;VALUE=DATE:{over}")), "{over}");
    }
}

#[tokio::test]
async fn a_renamed_theme_is_found_by_its_new_name_at_once() {
    let hall = Hall::planted(Stage::Live, Place::folder()).await;
    let mut centre = hall.sign_in_as("p062").await;
    let page = centre.get("/themes").await;
    let edit = crate::crawl::links(&page).into_iter().find(|link| link.ends_with("/edit"));
    let edit = edit.expect("a theme can be changed");
    let theme = edit.trim_end_matches("/edit");
    let code = theme.rsplit('/').next().unwrap();
    let typed = [("title", "Something else"), ("starts", "2018-09-19"), ("theme", code)];
    let event = add(&mut centre, &typed).await;
    press(&mut centre, &event, &format!("{event}/publish")).await;
    let found = async || all(&mut hall.browser(), "when=all&q=okapi").await.1;
    assert_eq!(found().await, 0);
    // What the list called it is forgotten, too.
    let is_offered = async || hall.browser().get("/events?when=all").await.body.contains("Okapi care");
    assert!(!is_offered().await);
    let form = centre.get(&edit).await.form(theme);
    assert_eq!(centre.submit(form, &[("name_en", "Okapi care")]).await.status, 303);
    // A name belongs to one theme, whatever its letters.
    let form = centre.get("/themes/new").await.form("/themes");
    let taken = centre.submit(form, &[("code", "okapis"), ("name_en", "OKAPI  care")]).await;
    assert_eq!((taken.status, taken.body.contains("has this name")), (422, true), "{}", taken.body);
    // It, and the public one of the example whose title names the theme.
    assert_eq!(found().await, 2);
    assert!(is_offered().await);
}
