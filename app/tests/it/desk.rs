//! The desk of a facilitator: what it names first, and that nobody else reads it.
use crate::{
    house::{Browser, Hall},
    offers::spring,
};
use store::testing::Place;

#[tokio::test]
async fn the_desk_of_the_story_names_the_declined_offer_first_and_each_thing_leads_to_its_place() {
    for place in [Some(Place::folder()), Place::postgres().await].into_iter().flatten() {
        let hall = spring(place).await;
        let mut centre = hall.sign_in_as("p062").await;
        let desk = centre.get("/desk").await;
        let things = desk.texts(".todo h2");
        assert!((1..=7).contains(&things.len()), "{things:?}");
        assert!(things[0].contains("declined"), "{things:?}");
        let html = desk.html();
        let buttons = scraper::Selector::parse(".todo a.btn").unwrap();
        let buttons: Vec<String> =
            html.select(&buttons).filter_map(|button| button.attr("href")).map(str::to_owned).collect();
        assert_eq!(buttons.len(), things.len(), "each thing has one button");
        drop(html);
        for button in buttons {
            assert_eq!(centre.get(&button).await.status, 200, "{button}");
        }
        let city = hall.sign_in_as("p001").await.get("/desk").await;
        assert!(!city.body.contains("declined"));
        assert_ne!(city.status, 200);
    }
}

async fn places() -> Vec<Place> {
    [Some(Place::folder()), Place::postgres().await].into_iter().flatten().collect()
}

/// What the desk names, all of it.
async fn named(hall: &Hall) -> Vec<String> {
    hall.sign_in_as("p062").await.get("/desk?show=all").await.texts(".todo h2")
}

/// The first thing on the desk, and where its button leads.
async fn first(hall: &Hall) -> (String, String) {
    let mut lina = hall.sign_in_as("p062").await;
    let desk = lina.get("/desk").await;
    let button = scraper::Selector::parse(".todo a.btn").unwrap();
    let href = desk.html().select(&button).next().and_then(|button| button.attr("href").map(str::to_owned));
    let href = href.expect("a button");
    assert_eq!(lina.get(&href).await.status, 200, "{href}");
    (desk.texts(".todo h2").swap_remove(0), href)
}

#[tokio::test]
async fn on_the_day_of_an_event_the_desk_leads_to_it_and_then_to_its_list_until_that_is_closed() {
    for place in places().await {
        let hall = spring(place).await;
        let event = format!("/events/{}", crate::invitations::SLUG);
        let list = format!("{event}/attendance");
        let title = "[HMLN Webinar] Twinning Arrangements";
        hall.clock.set("2018-07-10T20:00+03");
        assert!(!first(&hall).await.0.contains(title), "the day before");
        for time in ["2018-07-11T08:00+03", "2018-07-11T11:10+03"] {
            hall.clock.set(time);
            assert_eq!(first(&hall).await, (format!("Today: {title}"), list.clone()), "{time}");
        }
        hall.clock.set("2018-07-11T13:11+03");
        assert_eq!(first(&hall).await, (format!("Note who came: {title}"), list.clone()));
        let mut lina = crate::invitations::afterwards(&hall).await;
        let came = crate::invitations::all(&hall).await[0].id;
        crate::invitations::close_list(&hall, &mut lina, came).await;
        assert!(named(&hall).await.iter().all(|thing| !thing.contains(title)));
    }
}

#[tokio::test]
async fn the_desk_tells_one_number_of_those_who_have_not_answered() {
    let hall = spring(Place::folder()).await;
    // One of them was mailed only today, and is not reminded yet.
    let silent = crate::invitations::silent(&hall).await;
    let mut tx = hall.house.site.db.begin().await.unwrap();
    store::sql("update mails set sent_at = $1 where person = $2 and purpose = 'invitation'")
        .bind(tx.now())
        .bind(silent[0])
        .run(&mut tx)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let page = hall.sign_in_as("p062").await.get("/desk?show=all").await;
    let count = silent.len();
    assert!(page.body.contains(&format!("{count} have not answered")), "{}", page.body);
    let told = format!("{count} people have not answered: [HMLN Webinar] Twinning Arrangements");
    assert!(page.texts(".todo h2").contains(&told), "{:?}", page.texts(".todo h2"));
}

#[tokio::test]
async fn what_groups_leave_lying_stands_on_the_desk() {
    for place in places().await {
        let hall = spring(place).await;
        let has = |things: &[String], words: &str| things.iter().filter(|own| own.contains(words)).count();
        let monday = named(&hall).await;
        let words = ["the charter waits for", "nobody has set the day", "an action is late", "wrote down"];
        assert_eq!(words.map(|words| has(&monday, words)), [1, 1, 1, 0], "{monday:?}");
        // A call of Monday 2 July is over, and nobody wrote minutes; on its own day nobody is bothered.
        hall.clock.set("2018-07-02T18:00+03");
        assert_eq!(has(&named(&hall).await, "wrote down"), 0);
        hall.clock.set("2018-07-03T09:00+03");
        let mut lina = hall.sign_in_as("p062").await;
        let desk = lina.get("/desk?show=all").await;
        assert_eq!(has(&desk.texts(".todo h2"), "nobody wrote down what was said"), 1, "{}", desk.body);
        let mut buttons = crate::crawl::links(&desk).into_iter();
        let write = buttons.find(|button| button.ends_with("/minutes/edit"));
        assert_eq!(lina.get(&write.expect("a button")).await.status, 200);
    }
}

/// The mails of Mondays to somebody: subjects, oldest first.
async fn mondays(hall: &Hall, code: &str) -> Vec<String> {
    hall.house.work().await.unwrap();
    store::sql("select subject from mails where person = $1 and purpose = 'desk, Monday' order by id")
        .bind(hall.person(code).await)
        .all(&hall.house.site.db)
        .await
        .unwrap()
}

#[tokio::test]
async fn on_a_monday_each_facilitator_gets_the_list_once_by_the_own_clock() {
    for place in places().await {
        let mut hall = spring(place).await;
        let told = mondays(&hall, "p062").await;
        let things = hall.sign_in_as("p062").await.get("/desk").await.texts(".todo h2");
        assert_eq!(told.last(), Some(&format!("{} things for this week", things.len())));
        let mails = hall.mails_to("lina@centre.example.org").await;
        let mail = mails.iter().rfind(|mail| mail.subject.ends_with("for this week")).unwrap();
        for thing in &things {
            assert!(mail.text.contains(thing.as_str()), "{thing}: {}", mail.text);
        }
        assert!(mail.link("/cohorts/2018/board").is_some() && mail.link("/desk").is_some());
        // Not again: neither later that day, nor after a restart.
        hall.clock.set("2018-06-25T15:00+03");
        assert_eq!(mondays(&hall, "p062").await, told);
        hall = hall.restarted().await;
        hall.clock.set("2018-06-25T16:00+03");
        assert_eq!(mondays(&hall, "p062").await, told);
        // Nor on another day; on the next Monday when an office opens where they are.
        for (time, count) in [
            ("2018-06-26T09:00+03", told.len()),
            ("2018-07-02T08:59+03", told.len()),
            ("2018-07-02T09:29+03", told.len() + 1),
        ] {
            hall.clock.set(time);
            assert_eq!(mondays(&hall, "p062").await.len(), count, "{time}");
        }
        // A clock that is set on by two weeks and a day: once, for the newest Monday.
        for time in ["2018-07-17T11:00+03", "2018-07-18T11:00+03"] {
            hall.clock.set(time);
            assert_eq!(mondays(&hall, "p062").await.len(), told.len() + 2, "{time}");
        }
        let mails = hall.mails_to("lina@centre.example.org").await;
        let mail = mails.iter().rfind(|mail| mail.subject.ends_with("this week")).unwrap();
        assert!(mail.text.contains("Monday 16 July 2018"), "{}", mail.text);
    }
}

#[tokio::test]
async fn one_click_in_a_mail_program_stops_the_list_of_mondays_and_the_desk_brings_it_back() {
    for place in places().await {
        let hall = spring(place).await;
        let told = mondays(&hall, "p062").await.len();
        let mails = hall.mails_to("lina@centre.example.org").await;
        let stopping =
            mails.iter().rev().find_map(|mail| mail.link("/a/")).expect("a link that stops the list");
        // Whoever reads the page has stopped nothing; a mail program has no cookie and follows no way on.
        assert_eq!(hall.browser().get(&stopping).await.texts("main button"), ["Stop these mails"]);
        let click = [("List-Unsubscribe".to_owned(), "One-Click".to_owned())];
        let mut program = hall.browser();
        assert_eq!(program.post(&stopping, &click).await.status, 200);
        assert_eq!(program.post(&stopping, &click).await.status, 200, "twice is once");
        hall.clock.set("2018-07-02T10:00+03");
        assert_eq!(mondays(&hall, "p062").await.len(), told);
        let mut lina = hall.sign_in_as("p062").await;
        let form = lina.get("/desk").await.form("/desk/monday");
        assert_eq!(lina.submit(form.with("list", "wanted"), &[]).await.status, 303);
        hall.clock.set("2018-07-02T10:30+03");
        assert_eq!(mondays(&hall, "p062").await.len(), told + 1);
    }
}

#[tokio::test]
async fn a_nudge_to_a_group_says_what_is_asked_in_its_language_and_comes_once_a_week() {
    for place in places().await {
        let hall = spring(place).await;
        let mut lina = hall.sign_in_as("p062").await;
        let desk = lina.get("/desk?show=all").await;
        let links = crate::crawl::links(&desk);
        let charter = links.iter().find(|link| link.contains("about=charter")).expect("a charter waits");
        let (path, _) = charter.split_once("/keeping").unwrap();
        let messages = format!("{path}/messages");
        let form = lina.get(charter).await.form(&messages);
        let body = form.fields.iter().find(|field| field.name == "body").unwrap().value.clone();
        assert!(!body.is_empty());
        assert_eq!(lina.submit(form, &[]).await.status, 303);
        hall.house.work().await.unwrap();
        let nudges = async || {
            let sql = "select count(*) from mails where purpose = 'nudge to a group'";
            store::sql(sql).one::<i64>(&hall.house.site.db).await.unwrap()
        };
        assert_eq!(nudges().await, 1, "the one city that has not accepted it");
        // Not again within a week; words without a reminder still go.
        let form = lina.get(charter).await.form(&messages);
        let refused = lina.submit(form, &[]).await;
        assert_eq!((refused.status, nudges().await), (422, 1));
        // Nor does the desk ask for it meanwhile.
        let asks = async |lina: &mut Browser| {
            crate::crawl::links(&lina.get("/desk?show=all").await).contains(charter)
        };
        assert!(!asks(&mut lina).await);
        hall.clock.set("2018-07-02T09:00+03");
        let mut lina = hall.sign_in_as("p062").await;
        assert!(asks(&mut lina).await);
        let form = lina.get(charter).await.form(&messages);
        assert_eq!((lina.submit(form, &[]).await.status, nudges().await), (303, 2));
    }
}

#[tokio::test]
async fn what_happened_by_itself_is_told_with_why_and_where_it_is_changed() {
    for place in places().await {
        let hall = spring(place).await;
        // The offer that one city has not answered runs out.
        hall.clock.set("2018-07-03T09:00+03");
        hall.house.work().await.unwrap();
        let mut lina = hall.sign_in_as("p062").await;
        let page = lina.get("/log?by=itself").await;
        assert_eq!(page.texts("tbody td:last-child").iter().filter(|who| *who != "By itself").count(), 0);
        let expired = page.texts("tbody th").into_iter().find(|what| what.contains("expired"));
        assert!(expired.expect("an offer").contains("With more time it is open again."), "{}", page.body);
        let offer = crate::crawl::links(&page).into_iter().find(|link| link.starts_with("/offers/"));
        let offer = offer.expect("where it is changed");
        let extension = format!("{offer}/extension");
        assert!(lina.get(&offer).await.forms().iter().any(|form| form.action == extension));
        // It stands on the desk until it goes on.
        let waits = async |lina: &mut Browser| lina.get("/desk?show=all").await.body.contains("ran out");
        assert!(waits(&mut lina).await);
        let form = lina.get(&offer).await.form(&extension);
        assert_eq!(lina.submit(form, &[("until", "2018-07-20")]).await.status, 303);
        assert!(!waits(&mut lina).await);
    }
}

#[test]
fn the_record_tells_each_kind_of_fact_in_words() {
    let words = ui::Words::load().unwrap();
    for lang in [kernel::Lang::En, kernel::Lang::Ar] {
        let reader = ui::Reader::new(lang, jiff::tz::TimeZone::UTC, kernel::Digits::Language, words.clone());
        for slice in twinhall::house::slices() {
            for kind in slice.facts {
                assert!(!reader.say_fact(kind).starts_with("fact-"), "{lang}: {kind}");
            }
        }
    }
}
