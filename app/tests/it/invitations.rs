//! From a rule to who came: an audience, mails that wait for a yes, answers in one tap, seats, withdrawal.
use crate::{
    house::{Browser, Hall, Mail, Page},
    offers::spring,
};
use invitations::{
    rules::place::State,
    store::{answers, invitations as rows},
};
use kernel::{EventId, PersonId};
use store::testing::Place;

/// The webinar of the example.
const SLUG: &str = "hmln-webinar-twinning-arrangements";

async fn places() -> Vec<Place> {
    [Some(Place::folder()), Place::postgres().await].into_iter().flatten().collect()
}

async fn event(hall: &Hall, slug: &str) -> EventId {
    events::store::event_at(&hall.house.site.db, slug).await.unwrap().expect("an event").id
}

async fn slug(hall: &Hall) -> String {
    let found: Option<String> =
        store::sql("select slug from events_events where title like '%Twinning Arrangements%'")
            .optional(&hall.house.site.db)
            .await
            .unwrap();
    found.unwrap_or_else(|| SLUG.to_owned())
}

async fn state(hall: &Hall, event: EventId, person: PersonId) -> State {
    rows::of_person(&hall.house.site.db, event, person).await.unwrap().expect("an invitation").state
}

async fn address(hall: &Hall, person: PersonId) -> String {
    let contact = people::store::contact(&hall.house.site.db, person).await.unwrap().unwrap();
    contact.email.as_str().to_owned()
}

/// The newest link that was mailed to somebody about an invitation; people of an office share their address.
async fn link(hall: &Hall, person: PersonId) -> String {
    hall.house.work().await.unwrap();
    let site = &hall.house.site;
    let content: String = store::sql(
        "select content from mails where person = $1 and purpose like 'invitation%' order by id desc limit 1",
    )
    .bind(person)
    .one(&site.db)
    .await
    .unwrap();
    let letter = mail::Letter::from_outbox(&content).unwrap();
    let mail::Rendered { subject, text, html } =
        mail::read(&letter, &site.sender, mail::Secrets::Made(&site.key));
    let mail = Mail { address: letter.to.email.as_str().to_owned(), subject, text, html };
    mail.link("/a/").expect("a link in the mail")
}

async fn press(browser: &mut Browser, path: &str, answer: &str, words: &str) -> Page {
    let page = browser.get(path).await;
    assert_eq!(page.status, 200, "{}", page.body);
    let form = page.forms().into_iter().find(|form| form.has("words"));
    let form = form.unwrap_or_else(|| panic!("no form: {}", page.body));
    browser.submit(form, &[("answer", answer), ("words", words)]).await
}

/// Lina names the audience of the webinar: focal points and deputies of the groups of cohort 2018.
async fn name_audience(hall: &Hall, lina: &mut Browser) -> String {
    let path = format!("/events/{}/invitations", slug(hall).await);
    let page = lina.get(&path).await;
    assert_eq!(page.status, 200, "{}", page.body);
    let form = page.form(&format!("{path}/conditions"));
    let scopes = page.html();
    let option = scraper::Selector::parse("#scope option").unwrap();
    let groups = scopes.select(&option).find_map(|option| {
        option.attr("value").filter(|value| value.starts_with("groups ")).map(str::to_owned)
    });
    let mut fields = form.sent();
    fields.retain(|(name, _)| name != "scope" && name != "effect");
    let pairs = [
        ("effect", "with"),
        ("scope", groups.as_deref().unwrap()),
        ("seats", "focal point"),
        ("seats", "deputy"),
    ];
    fields.extend(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())));
    let added = lina.post(&form.action, &fields).await;
    assert_eq!(added.status, 303, "{}", added.body);
    path
}

async fn invite_and_send(hall: &Hall, lina: &mut Browser, path: &str) {
    let form = lina.get(path).await.form(path);
    assert_eq!(lina.submit(form, &[]).await.status, 303);
    let form = lina.get(path).await.form(&format!("{path}/sending"));
    assert_eq!(lina.submit(form, &[]).await.status, 303);
    hall.house.work().await.unwrap();
    hall.clock.set("2018-06-25T12:00+03");
}

#[tokio::test]
async fn a_rule_names_them_a_yes_sends_the_mails_and_one_tap_answers() {
    for place in places().await {
        let hall = spring(place).await;
        let mut lina = hall.sign_in_as("p062").await;
        let path = name_audience(&hall, &mut lina).await;
        let event = event(&hall, &slug(&hall).await).await;
        let page = lina.get(&path).await;
        assert_eq!(page.texts("#join"), ["36 people are named and not asked"]);
        // Nobody is mailed before the yes.
        let form = page.form(&path);
        assert_eq!(lina.submit(form, &[]).await.status, 303);
        hall.house.work().await.unwrap();
        let all = rows::of_event(&hall.house.site.db, event).await.unwrap();
        assert_eq!(all.len(), 36);
        let first = all[0].person;
        let about = |mails: Vec<Mail>| {
            mails.into_iter().filter(|mail| mail.subject.contains("Twinning Arrangements")).count()
        };
        let states = rows::mail_states(&hall.house.site.db, event).await.unwrap();
        assert!(states.values().all(|state| *state == store::outbox::State::Held));
        let form = lina.get(&path).await.form(&format!("{path}/sending"));
        assert_eq!(lina.submit(form, &[]).await.status, 303);
        hall.house.work().await.unwrap();
        let states = rows::mail_states(&hall.house.site.db, event).await.unwrap();
        assert!(states.values().all(|state| *state == store::outbox::State::Sent));
        assert_eq!(states.len(), 36);
        // Opening changes nothing, a tap does, another tap changes it.
        hall.clock.set("2018-06-25T12:00+03");
        let mailed = link(&hall, first).await;
        let before = store::testing::digests(hall.place.source()).await;
        for method in [axum::http::Method::GET, axum::http::Method::HEAD] {
            assert_eq!(hall.browser().send(method, &mailed, None).await.status, 200);
            let other = format!("{mailed}?somebody=else");
            assert_eq!(hall.browser().send(axum::http::Method::GET, &other, None).await.status, 200);
        }
        assert_eq!(store::testing::digests(hall.place.source()).await, before);
        assert_eq!(press(&mut hall.browser(), &mailed, "accepted", "We show our form.").await.status, 303);
        assert_eq!(state(&hall, event, first).await, State::Accepted);
        assert_eq!(press(&mut hall.browser(), &mailed, "declined", "").await.status, 303);
        assert_eq!(state(&hall, event, first).await, State::Declined);
        let said = answers::of(&hall.house.site.db, all[0].id).await.unwrap();
        assert_eq!(said.len(), 2);
        hall.house.work().await.unwrap();
        assert!(about(hall.mails_to(&address(&hall, first).await).await) >= 3, "asked, and told twice");
    }
}

#[tokio::test]
async fn whoever_is_invited_reads_the_whole_event_and_others_its_header() {
    let hall = spring(Place::folder()).await;
    let mut lina = hall.sign_in_as("p062").await;
    let path = name_audience(&hall, &mut lina).await;
    let page = format!("/events/{}", slug(&hall).await);
    let event = event(&hall, &slug(&hall).await).await;
    let texts = async |person: PersonId| {
        let mut browser = hall.sign_in(person).await;
        browser.get(&page).await.texts(".prose h2").len() > 1
    };
    let form = lina.get(&path).await.form(&path);
    let invitee = {
        assert_eq!(lina.submit(form, &[]).await.status, 303);
        rows::of_event(&hall.house.site.db, event).await.unwrap()[0].person
    };
    assert!(texts(invitee).await, "an invitee reads what it is for");
    let expert = hall.person("p065").await;
    assert!(!texts(expert).await, "an expert was not invited");
}

#[tokio::test]
async fn the_deputy_is_asked_when_the_focal_point_sends_them() {
    let hall = spring(Place::folder()).await;
    let mut lina = hall.sign_in_as("p062").await;
    let path = name_audience(&hall, &mut lina).await;
    invite_and_send(&hall, &mut lina, &path).await;
    let event = event(&hall, &slug(&hall).await).await;
    let today = hall.house.site.clock.today(&hall.house.site.home_zone);
    let mut sent = None;
    for own in rows::of_event(&hall.house.site.db, event).await.unwrap() {
        let deputy =
            invitations::store::audiences::deputy_of(&hall.house.site.db, own.person, today).await.unwrap();
        sent = sent.or(deputy.map(|deputy| (own.person, deputy)));
    }
    let (focal_point, deputy) = sent.expect("a city with a deputy");
    let mailed = link(&hall, focal_point).await;
    assert_eq!(press(&mut hall.browser(), &mailed, "deputed", "").await.status, 303);
    assert_eq!(state(&hall, event, focal_point).await, State::Deputed { to: Some(deputy) });
    hall.house.work().await.unwrap();
    let mails = hall.mails_to(&address(&hall, deputy).await).await;
    assert!(mails.iter().any(|mail| mail.subject.contains("Twinning Arrangements")));
}

#[tokio::test]
async fn one_seat_and_ten_who_accept_in_the_same_moment() {
    for place in places().await {
        let hall = spring(place).await;
        let mut lina = hall.sign_in_as("p062").await;
        let path = name_audience(&hall, &mut lina).await;
        invite_and_send(&hall, &mut lina, &path).await;
        let event = event(&hall, &slug(&hall).await).await;
        let form = lina.get(&path).await.form(&format!("{path}/plan"));
        assert_eq!(lina.submit(form, &[("capacity", "١")]).await.status, 303);
        let all = rows::of_event(&hall.house.site.db, event).await.unwrap();
        let mut links = Vec::new();
        for own in all.iter().take(10) {
            links.push(link(&hall, own.person).await);
        }
        let taps: Vec<_> = links
            .iter()
            .map(|tap| {
                let (mut browser, path) = (hall.browser(), tap.clone());
                tokio::spawn(async move {
                    browser.post(&path, &[("answer".to_owned(), "accepted".to_owned())]).await.status
                })
            })
            .collect();
        for tap in taps {
            assert_eq!(tap.await.unwrap(), 303);
        }
        let states = async || {
            let all = rows::of_event(&hall.house.site.db, event).await.unwrap();
            let count = |test: fn(State) -> bool| all.iter().filter(|own| test(own.state)).count();
            [
                count(|state| state == State::Accepted),
                count(|state| state == State::Queued),
                count(State::holds_seat),
            ]
        };
        assert_eq!(states().await, [1, 9, 1]);
        // The one says no: the seat is kept for the first in the queue.
        let all = rows::of_event(&hall.house.site.db, event).await.unwrap();
        let taker = all.iter().position(|own| own.state == State::Accepted).unwrap();
        assert_eq!(press(&mut hall.browser(), &links[taker], "declined", "").await.status, 303);
        assert_eq!(states().await, [0, 8, 1]);
        // A day later it goes to the next.
        hall.clock.set("2018-06-26T13:00+03");
        hall.house.work().await.unwrap();
        assert_eq!(states().await, [0, 8, 1]);
    }
}

#[tokio::test]
async fn a_machine_that_presses_buttons_takes_no_seat() {
    let hall = spring(Place::folder()).await;
    let mut lina = hall.sign_in_as("p062").await;
    let path = name_audience(&hall, &mut lina).await;
    let form = lina.get(&path).await.form(&path);
    assert_eq!(lina.submit(form, &[]).await.status, 303);
    let form = lina.get(&path).await.form(&format!("{path}/sending"));
    assert_eq!(lina.submit(form, &[]).await.status, 303);
    let event = event(&hall, &slug(&hall).await).await;
    let first = rows::of_event(&hall.house.site.db, event).await.unwrap()[0].person;
    let mailed = link(&hall, first).await;
    // Within seconds of the mail.
    assert_eq!(press(&mut hall.browser(), &mailed, "accepted", "").await.status, 303);
    assert_eq!(state(&hall, event, first).await, State::Invited);
    let page = hall.browser().get(&mailed).await;
    assert!(page.texts(".note.warn").len() == 1, "{}", page.body);
    // The person's next tap confirms.
    hall.clock.set("2018-06-25T12:00+03");
    assert_eq!(press(&mut hall.browser(), &mailed, "accepted", "").await.status, 303);
    assert_eq!(state(&hall, event, first).await, State::Accepted);
}

#[tokio::test]
async fn a_list_to_tick_says_who_came() {
    let hall = spring(Place::folder()).await;
    let mut lina = hall.sign_in_as("p062").await;
    let path = name_audience(&hall, &mut lina).await;
    invite_and_send(&hall, &mut lina, &path).await;
    let event = event(&hall, &slug(&hall).await).await;
    let list = format!("/events/{}/attendance", slug(&hall).await);
    let all = rows::of_event(&hall.house.site.db, event).await.unwrap();
    let form = lina.get(&list).await.form(&list);
    let id = all[3].id.to_string();
    assert_eq!(lina.submit(form, &[("came", &id), ("others", "absent")]).await.status, 303);
    let all = rows::of_event(&hall.house.site.db, event).await.unwrap();
    let count = |came| all.iter().filter(|own| own.came == Some(came)).count();
    use invitations::rules::place::Came;
    assert_eq!([count(Came::Attended), count(Came::Absent)], [1, 35]);
}
