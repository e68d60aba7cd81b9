//! The network as people and programs meet it: pages, forms, JSON.
use crate::{
    cast::Cast,
    house::{Hall, each_engine},
};
use serde_json::Value;
use std::collections::BTreeSet;
use store::testing::Place;
use web::{Method, Stage};

#[tokio::test]
async fn the_map_and_the_list_say_the_same() {
    let hall = Hall::planted(Stage::Live, Place::folder()).await;
    let page = hall.browser().get("/network").await;
    let hrefs = |selector: &str| -> BTreeSet<String> {
        let selector = scraper::Selector::parse(selector).unwrap();
        page.html().select(&selector).map(|a| a.attr("href").unwrap().to_owned()).collect()
    };
    let (map, list) = (hrefs("svg.map a"), hrefs("table a"));
    assert_eq!((map.len(), &map), (22, &list));
    assert_eq!(page.texts("svg.map text.name").len(), 22, "every city has its name on the map");
    // And for a spreadsheet, under the same filters.
    let jordan = hall.browser().get("/network.csv?country=jo").await;
    assert_eq!(jordan.header("content-type"), Some("text/csv; charset=utf-8"));
    let lines: Vec<&str> = jordan.body.lines().collect();
    assert_eq!((lines.len(), lines[0]), (6, "\u{feff}Code,City,Country,First theme,LED strategy,Twin"));
    assert!(lines.contains(&"IRB,Irbid,Jordan,Home-based business,,"), "{lines:?}");
}

#[tokio::test]
async fn the_map_has_its_names_in_the_readers_language_and_is_not_mirrored() {
    let hall = Hall::planted(Stage::Live, Place::folder()).await;
    let mut browser = hall.browser();
    let page = browser.get("/network?lang=ar").await;
    assert_eq!(page.texts("svg.map > title"), ["خريطة المدن الأعضاء"]);
    assert!(page.texts("svg.map text.name").contains(&"شانلي أورفا".to_owned()));
    let circles = |page: &crate::house::Page| -> Vec<String> {
        let selector = scraper::Selector::parse("svg.map circle").unwrap();
        let mut places: Vec<String> =
            page.html().select(&selector).map(|dot| dot.attr("cx").unwrap().to_owned()).collect();
        places.sort();
        places
    };
    assert_eq!(circles(&page), circles(&browser.get("/network?lang=en").await));
}

#[tokio::test]
async fn twins_are_seen_by_whom_their_cohort_says() {
    each_engine(Stage::Live, async |hall| {
        crate::groups::form(&hall).await;
        let (mut visitor, mut lina) = (hall.browser(), hall.sign_in_as("p062").await);
        let (mut own, mut member) = (hall.sign_in_as("p011").await, hall.sign_in_as("p020").await);
        let seen = async |browser: &mut crate::house::Browser| {
            let network = browser.get("/network").await;
            let lines = network.texts("svg.map path.arc").len();
            let twins = network.texts("td a[href='/cities/EBL']").len();
            let home = browser.get("/").await.texts("svg.map path.arc").len();
            let json = browser.get("/network.json").await.body.contains(r#""twins":["EBL"]"#);
            let city = browser.get("/cities/AMM").await.texts("section[aria-labelledby=twins] li a").len();
            (lines > 0, twins, home > 0, json, city)
        };
        let (all, nothing) = ((true, 1, true, true, 1), (false, 0, false, false, 0));
        assert_eq!(seen(&mut visitor).await, nothing);
        assert_eq!(seen(&mut member).await, nothing);
        assert_eq!(seen(&mut own).await.4, 1, "its own people see with whom a city works");
        assert_eq!(seen(&mut lina).await, all);
        for (circle, for_member, for_visitor) in [("members", all, nothing), ("public", all, all)] {
            let form = lina.get("/cohorts/2018/edit").await.form("/cohorts/2018");
            assert_eq!(lina.submit(form, &[("groups_seen_by", circle)]).await.status, 303);
            assert_eq!(seen(&mut member).await, for_member, "{circle}");
            assert_eq!(seen(&mut visitor).await, for_visitor, "{circle}");
        }
    })
    .await;
}

#[tokio::test]
async fn an_address_asks_for_a_page_or_for_json() {
    let hall = Hall::planted(Stage::Live, Place::folder()).await;
    let mut browser = hall.browser();
    let by_address = browser.get("/cities/IRB.json").await;
    let by_header = browser.clone().saying("accept", "application/json").get("/cities/IRB").await;
    assert_eq!((by_address.status, &by_address.body), (200, &by_header.body));
    let city: Value = serde_json::from_str(&by_address.body).unwrap();
    assert_eq!(
        (&city["name"], &city["population"], city.get("maturity")),
        (&"Irbid".into(), &570_000.into(), None)
    );
    assert_eq!(browser.get("/cities/NOBODY.json").await.body, r#"{"status":404,"title":"Not Found"}"#);
    let cities = browser.get("/cities.json").await;
    assert_eq!((cities.status, cities.location()), (303, Some("/network.json")));
    assert_eq!(browser.get("/privacy.json").await.status, 404);
    assert_eq!(browser.get("/people.json").await.status, 401);
}

/// None of the first events of the example is cancelled, has an hour, or is a numbered part of a series; no city of it has a
/// twin.
const THE_EXAMPLE_LACKS: [&str; 4] = ["cancelled_because", "series_number", "zone", "twins"];

/// Each address of the description is a door, and each answer has the keys of its schema and no others.
#[tokio::test]
async fn the_description_says_what_the_doors_answer() {
    let cast = Cast::gather(Hall::planted(Stage::Live, Place::folder()).await).await;
    let description: Value = serde_json::from_str(&cast.hall.browser().get("/api").await.body).unwrap();
    let paths = description["paths"].as_object().unwrap();
    let mut told = 0;
    for (path, of) in paths {
        let pattern = path.strip_suffix(".json").unwrap();
        let mut doors = cast.hall.house.site.doors.iter().filter(|door| door.method == Method::Get);
        let door = *doors.find(|door| door.path == pattern).unwrap_or_else(|| panic!("{path} is no door"));
        let schema = &of["get"]["responses"]["200"]["content"]["application/json"]["schema"]["$ref"];
        let name = schema.as_str().unwrap().rsplit('/').next().unwrap();
        let schema = &description["components"]["schemas"][name];
        let known: BTreeSet<&String> = schema["properties"].as_object().unwrap().keys().collect();
        let mut seen = BTreeSet::new();
        for address in crate::cast::paths(&cast.hall, &door, 22).await {
            let mut centre = cast.member("centre").browser.clone();
            let answer = centre.get(&format!("{address}.json")).await;
            // Whatever is not there yet says nothing.
            if answer.status == 404 {
                continue;
            }
            assert_eq!(answer.status, 200, "{address}");
            let answer: Value = serde_json::from_str(&answer.body).unwrap();
            let keys: BTreeSet<String> = answer.as_object().unwrap().keys().cloned().collect();
            for needed in schema["required"].as_array().unwrap() {
                assert!(keys.contains(needed.as_str().unwrap()), "{address} has no {needed}");
            }
            seen.extend(keys);
        }
        if seen.is_empty() {
            continue;
        }
        told += 1;
        let known: BTreeSet<String> = known.into_iter().cloned().collect();
        assert_eq!(
            seen.difference(&known).collect::<Vec<_>>(),
            Vec::<&String>::new(),
            "{path} says too little"
        );
        let lacked = known.difference(&seen).filter(|key| !THE_EXAMPLE_LACKS.contains(&key.as_str()));
        assert_eq!(lacked.collect::<Vec<_>>(), Vec::<&String>::new(), "{path} says too much");
    }
    assert!(told >= 4, "{told} kinds of addresses answered");
}

#[tokio::test]
async fn a_facilitator_changes_a_city_and_the_second_tab_is_told() {
    each_engine(Stage::Live, async |hall| {
        let cast = Cast::gather(hall).await;
        let mut centre = cast.member("centre").browser.clone();
        let first = centre.get("/cities/IRB/edit").await.form("/cities/IRB");
        let second = centre.get("/cities/IRB/edit").await.form("/cities/IRB");
        let answer = centre.submit(first, &[("population", "٥٨٠ ٠٠٠"), ("see_population", "members")]).await;
        assert_eq!(
            (answer.status, answer.location()),
            (303, Some("/cities/IRB?done=saved")),
            "{}",
            answer.body
        );
        let refused = centre.submit(second.clone(), &[("population", "600000")]).await;
        assert_eq!(refused.status, 422);
        let told = "Inhabitants: Since you opened this page, “580000” was written here; you wrote “600000”.";
        let summary = refused.texts(".errors a[href='#population']").concat();
        assert!(summary.starts_with(told), "{summary}");
        assert!(refused.body.contains("value=\"600000\""), "what was typed is kept");
        // What another field holds is brought along, and nothing of the first tab is lost.
        let beside = centre.submit(second, &[("hours_month", "9")]).await;
        assert_eq!(beside.status, 303, "{}", beside.body);
        // Words of choices, and the theme of a row.
        let third = centre.get("/cities/IRB/edit").await.form("/cities/IRB");
        let theirs = third.clone().with("displacement", "returnees").with("need:solid-waste", "3");
        assert_eq!(centre.submit(theirs, &[]).await.status, 303);
        // A row that was left alone is brought along.
        let beside = centre.submit(third.clone(), &[("hours_month", "9")]).await;
        assert_eq!(beside.status, 303, "{}", beside.body);
        let asked = centre.submit(third, &[("displacement", "both"), ("need:solid-waste", "1")]).await;
        let told = asked.texts(".errors a").join("\n");
        assert!(
            told.contains("Solid waste: Since you opened this page, “") && !told.contains("returnees”"),
            "{told}"
        );
        assert!(asked.texts("[id='need:solid-waste-problem']").len() == 1, "{}", asked.body);
        let mut visitor = cast.member("visitor").browser.clone();
        let mut amman = cast.member("amman").browser.clone();
        assert!(!visitor.get("/cities/IRB.json").await.body.contains("population"));
        assert!(amman.get("/cities/IRB.json").await.body.contains("\"population\":580000"));
        let log = centre.get("/log").await;
        assert!(log.body.contains("A city was changed"));
        // Nothing else of the city has changed on the way through the form.
        assert!(amman.get("/cities/IRB.json").await.body.contains("\"themes\":[\"home-based-business\""));
    })
    .await;
}

#[tokio::test]
async fn a_facilitator_adds_a_theme_a_programme_and_a_city() {
    each_engine(Stage::Live, async |hall| {
        let cast = Cast::gather(hall).await;
        let mut centre = cast.member("centre").browser.clone();
        let form = centre.get("/themes/new").await.form("/themes");
        assert_eq!(centre.submit(form, &[("code", "water"), ("name_en", "Water")]).await.status, 303);
        let form = centre.get("/programmes/new?parent=resilience").await.form("/programmes");
        let typed =
            [("code", "pilot"), ("name", "Pilot"), ("starts", "2018"), ("partners", "House of Water")];
        assert_eq!(centre.submit(form, &typed).await.status, 303);
        let form = centre.get("/cities/new").await.form("/cities");
        let typed = [
            ("code", "AQB"),
            ("name", "Aqaba"),
            ("country", "JO"),
            ("language", "ar"),
            ("hours_month", "4"),
            ("theme", "water"),
            ("programme", "pilot"),
        ];
        let answer = centre.submit(form, &typed).await;
        assert_eq!(answer.location(), Some("/cities/AQB"), "{}", answer.body);
        let page = cast.hall.browser().get("/programmes/pilot").await;
        assert_eq!(page.texts(".crumbs a"), ["Programmes", "Resilience"]);
        assert!(page.body.contains("Aqaba") && page.body.contains("House of Water"));
        // A code is somebody's in large and small letters.
        let city =
            [("code", "aqb"), ("name", "Port"), ("country", "JO"), ("language", "ar"), ("hours_month", "4")];
        for (place, add, typed) in [
            ("/themes/new", "/themes", [("code", "WATER"), ("name_en", "Waters")].as_slice()),
            ("/programmes/new", "/programmes", &[("code", "Pilot"), ("name", "Pilots")]),
            ("/cities/new", "/cities", &city),
        ] {
            let form = centre.get(place).await.form(add);
            let refused = centre.submit(form, typed).await;
            assert_eq!((refused.status, refused.texts("#code-problem").len()), (422, 1), "{}", refused.body);
        }
        // The programme above cannot go below the one below it.
        let form = centre.get("/programmes/resilience/edit").await.form("/programmes/resilience");
        let refused = centre.submit(form, &[("parent", "pilot")]).await;
        assert!(refused.status == 422 && refused.body.contains("That programme stands below this one"));
    })
    .await;
}

#[tokio::test]
async fn what_is_wrong_in_a_language_is_told_at_its_field_and_the_field_is_marked() {
    let hall = Hall::planted(Stage::Live, Place::folder()).await;
    let mut centre = hall.sign_in_as("p062").await;
    let long = "ش".repeat(5_000);
    let programme =
        [("code", "pilot"), ("name", "Pilot"), ("name_tr", ""), ("summary_tr", "Su"), ("summary_ar", &long)];
    let form = centre.get("/programmes/new").await.form("/programmes");
    let programme = centre.submit(form, &programme).await;
    let form = centre.get("/themes/new").await.form("/themes");
    let theme = centre.submit(form, &[("code", "water"), ("name_en", "Water"), ("name_ar", &long)]).await;
    let fields = [(&programme, "name_tr"), (&programme, "summary_ar"), (&theme, "name_ar")];
    for (page, field) in fields {
        assert_eq!(page.status, 422);
        let tied = format!("#{field}[aria-invalid=true][aria-describedby~={field}-problem]");
        let tied = scraper::Selector::parse(&tied).unwrap();
        assert_eq!(page.html().select(&tied).count(), 1, "{field}: {}", page.body);
        assert_eq!(page.texts(&format!("#{field}-problem")).len(), 1, "{field}");
    }
    let told = [programme.texts("#problems a"), theme.texts("#problems a")].concat();
    let told = told.iter().map(|line| line.replace(['\u{2068}', '\u{2069}'], ""));
    let fields: Vec<String> =
        told.map(|line| line.split(": ").take(2).collect::<Vec<_>>().join(": ")).collect();
    assert_eq!(fields, ["Summary: العربية", "Name: Türkçe", "Name: العربية"]);
}

#[tokio::test]
async fn a_city_that_is_for_members_is_not_there_for_others() {
    each_engine(Stage::Live, async |hall| {
        let cast = Cast::gather(hall).await;
        let mut centre = cast.member("centre").browser.clone();
        let form = centre.get("/cities/IRB/edit").await.form("/cities/IRB");
        assert_eq!(centre.submit(form, &[("seen_by", "members")]).await.status, 303);
        let mut answers = Vec::new();
        for name in ["visitor", "expert", "amman", "centre"] {
            let mut browser = cast.member(name).browser.clone();
            let status = browser.get("/cities/IRB").await.status;
            let listed = browser.get("/network").await.body.contains("/cities/IRB\"");
            answers.push((status, browser.get("/cities/IRB.json").await.status, listed));
        }
        assert_eq!(answers, [(404, 404, false), (404, 404, false), (200, 200, true), (200, 200, true)]);
    })
    .await;
}

#[tokio::test]
async fn a_citys_own_people_read_all_but_what_is_private() {
    each_engine(Stage::Live, async |hall| {
        let cast = Cast::gather(hall).await;
        // Each reads in their own language, so parts are asked for by their ids.
        let parts = async |name: &str| {
            let page = cast.member(name).browser.clone().get("/cities/EBL").await;
            ["#preferred", "#people", "#private"].map(|part| page.texts(part).len())
        };
        assert_eq!(parts("erbil").await, [1, 1, 0], "all but what is private, and their colleagues");
        assert_eq!(parts("amman").await, [0, 0, 0]);
        assert_eq!(parts("centre").await, [1, 1, 1]);
        assert_eq!(cast.member("erbil").browser.clone().get("/cities/EBL/edit").await.status, 403);
    })
    .await;
}
