//! From a rule to who came: the webinar of the story, its audience, answers, seats, changes, reminders.
use crate::{
    house::{Browser, Form, Hall, Mail, Page},
    offers::{self, second_round, speaker, spring},
};
use invitations::{
    rules::place::{Came, State},
    store::{answers, audiences, invitations as rows, proposals},
};
use kernel::{EventId, PersonId, access::SeatKind};
use mail::{Letter, Rendered, Secrets};
use std::collections::BTreeMap;
use store::testing::Place;

/// The webinar of the example.
pub(crate) const SLUG: &str = "twinning-arrangements";
/// Its page for facilitators.
pub(crate) const LIST: &str = "/events/twinning-arrangements/invitations";

async fn places() -> Vec<Place> {
    [Some(Place::folder()), Place::postgres().await].into_iter().flatten().collect()
}

pub(crate) async fn webinar(hall: &Hall) -> EventId {
    events::store::event_at(&hall.house.site.db, SLUG).await.unwrap().expect("the webinar").id
}

pub(crate) async fn all(hall: &Hall) -> Vec<rows::Invitation> {
    rows::of_event(&hall.house.site.db, webinar(hall).await).await.unwrap()
}

pub(crate) async fn state(hall: &Hall, person: PersonId) -> State {
    let event = webinar(hall).await;
    rows::of_person(&hall.house.site.db, event, person).await.unwrap().expect("an invitation").state
}

/// Those who have not answered.
pub(crate) async fn silent(hall: &Hall) -> Vec<PersonId> {
    let silent = all(hall).await.into_iter().filter(|own| own.state == State::Invited);
    silent.map(|own| own.person).collect()
}

/// How many stand in each state: come, perhaps, no, send somebody, silent, in the queue, withdrawn.
async fn counts(hall: &Hall) -> [usize; 7] {
    let all = all(hall).await;
    let count = |test: fn(State) -> bool| all.iter().filter(|own| test(own.state)).count();
    [
        count(|state| state == State::Accepted),
        count(|state| state == State::Tentative),
        count(|state| state == State::Declined),
        count(|state| matches!(state, State::Deputed { .. })),
        count(|state| state == State::Invited),
        count(|state| state == State::Queued),
        count(|state| matches!(state, State::Withdrawn { .. })),
    ]
}

/// The letters to somebody about invitations, oldest first; people of an office share their address.
pub(crate) async fn letters(hall: &Hall, person: PersonId) -> Vec<(String, Letter)> {
    let rows: Vec<(String, String)> = store::sql(
        "select purpose, content
           from mails
          where person = $1 and (purpose like 'invitation%' or purpose like 'seat%') and content is not null
          order by id
          limit 100",
    )
    .bind(person)
    .all(&hall.house.site.db)
    .await
    .unwrap();
    rows.into_iter().map(|(purpose, content)| (purpose, Letter::from_outbox(&content).unwrap())).collect()
}

/// The newest letter to somebody as it is read, and who reads it.
async fn read_last(hall: &Hall, person: PersonId) -> (String, ui::Reader) {
    let (_, letter) = letters(hall, person).await.pop().expect("a letter");
    let site = &hall.house.site;
    let Rendered { text, .. } = mail::read(&letter, &site.sender, Secrets::Made(&site.key));
    let (zone, words) = (site.home_zone.clone(), site.words.clone());
    (text, ui::Reader::new(letter.lang, zone, kernel::Digits::Language, words))
}

/// What somebody was mailed about invitations: the purposes, oldest first.
async fn purposes(hall: &Hall, person: PersonId) -> Vec<String> {
    letters(hall, person).await.into_iter().map(|(purpose, _)| purpose).collect()
}

/// The newest link that was mailed to somebody about an invitation.
pub(crate) async fn mailed(hall: &Hall, person: PersonId) -> String {
    hall.house.work().await.unwrap();
    let (_, letter) = letters(hall, person).await.pop().expect("a mail about an invitation");
    let site = &hall.house.site;
    let Rendered { subject, text, html } = mail::read(&letter, &site.sender, Secrets::Made(&site.key));
    let mail = Mail { address: letter.to.email.as_str().to_owned(), subject, text, html };
    mail.link("/a/").expect("a link in the mail")
}

pub(crate) async fn press(browser: &mut Browser, path: &str, answer: &str, words: &str) -> Page {
    let page = browser.get(path).await;
    assert_eq!(page.status, 200, "{}", page.body);
    let form = page.forms().into_iter().find(|form| form.has("words"));
    let form = form.unwrap_or_else(|| panic!("no form: {}", page.body));
    browser.submit(form, &[("answer", answer), ("words", words)]).await
}

/// Sends a form of the facilitators' page.
pub(crate) async fn send(lina: &mut Browser, below: &str, typed: &[(&str, &str)]) -> Page {
    let action = format!("{LIST}{below}");
    let form = lina.get(LIST).await.form(&action);
    lina.submit(form, typed).await
}

#[tokio::test]
async fn on_the_monday_of_the_story_twenty_of_thirty_six_have_answered() {
    for place in places().await {
        let hall = spring(place).await;
        assert_eq!(counts(&hall).await, [14, 3, 2, 1, 16, 0, 0]);
        let states = rows::mail_states(&hall.house.site.db, webinar(&hall).await).await.unwrap();
        assert_eq!(states.len(), 36);
        assert!(states.values().all(|state| *state == store::outbox::State::Sent));
        let mut lina = hall.sign_in_as("p062").await;
        let page = lina.get(LIST).await;
        assert_eq!(
            page.texts(".tiles dd"),
            ["36", "36", "14", "3", "2", "1", "16"],
            "named, asked, come, perhaps, no, send somebody, silent"
        );
        let rule = "focal points and deputies of the twinning groups of Cohort 2018";
        assert!(page.texts("#audience ~ ul li span").iter().any(|told| told == rule), "{}", page.body);
        assert!(page.texts("td, th").iter().any(|why| why.starts_with("deputy of ")), "each has a reason");
    }
}

#[tokio::test]
async fn opening_a_link_changes_nothing_and_a_tap_may_be_taken_back() {
    let hall = spring(Place::folder()).await;
    let person = silent(&hall).await[0];
    let link = mailed(&hall, person).await;
    let before = store::testing::digests(hall.place.source()).await;
    for method in [axum::http::Method::GET, axum::http::Method::HEAD, axum::http::Method::GET] {
        assert_eq!(hall.browser().send(method, &link, None).await.status, 200);
    }
    let other = hall.browser().get(&format!("{link}?somebody=else")).await;
    assert_eq!((other.status, other.forms().iter().filter(|form| form.has("answer")).count()), (200, 0));
    assert_eq!(store::testing::digests(hall.place.source()).await, before);
    assert_eq!(press(&mut hall.browser(), &link, "accepted", "We show our form.").await.status, 303);
    assert_eq!(state(&hall, person).await, State::Accepted);
    assert_eq!(press(&mut hall.browser(), &link, "declined", "").await.status, 303);
    assert_eq!(state(&hall, person).await, State::Declined);
    let (text, reader) = read_last(&hall, person).await;
    assert!(!text.contains(&reader.say("invitations-room-later")), "there is nothing to join: {text}");
    let wrong = press(&mut hall.browser(), &link, "asked", "").await;
    assert_eq!(wrong.status, 422, "words without words");
    assert_eq!(press(&mut hall.browser(), &link, "asked", "May I bring a chart?").await.status, 303);
    assert_eq!(state(&hall, person).await, State::Declined, "a question is no answer");
    assert_eq!(press(&mut hall.browser(), &link, "accepted", "").await.status, 303);
    let list = hall.sign_in_as("p062").await.get(LIST).await;
    assert!(list.body.contains("May I bring a chart?"), "later answers take no question away");
    assert_eq!(press(&mut hall.browser(), &link, "declined", "A funeral.").await.status, 303);
    assert!(hall.sign_in_as("p062").await.get(LIST).await.body.contains("A funeral."));
    // The mail that confirms it has just come: a minute later no filter presses.
    hall.clock.advance(jiff::SignedDuration::from_mins(1));
    assert_eq!(press(&mut hall.browser(), &link, "accepted", "").await.status, 303);
    let list = hall.sign_in_as("p062").await.get(LIST).await;
    assert!(!list.body.contains("A funeral."), "the reason for a no is none for a yes");
    assert!(list.body.contains("May I bring a chart?"), "and the question stands");
    let own = all(&hall).await.into_iter().find(|own| own.person == person).unwrap();
    assert_eq!(answers::of(&hall.house.site.db, own.id).await.unwrap().len(), 6);
    let told = purposes(&hall, person).await;
    assert_eq!(told[0], "invitation");
    assert_eq!(told[1..], ["invitation answered"; 5]);
    // After the beginning nothing is recorded any more.
    hall.clock.set("2018-07-11T11:00+03");
    let late = vec![("answer".to_owned(), "accepted".to_owned())];
    assert_eq!(hall.browser().post(&link, &late).await.status, 422);
    // A week after the end the link has ended, too.
    for (time, status) in [("2018-07-18T12:29+03", 200), ("2018-07-18T12:30+03", 404)] {
        hall.clock.set(time);
        assert_eq!(hall.browser().get(&link).await.status, status, "{time}");
    }
    assert_eq!(hall.browser().post(&link, &late).await.status, 404);
}

#[tokio::test]
async fn a_machine_that_presses_buttons_takes_no_seat() {
    let hall = spring(Place::folder()).await;
    let mut lina = hall.sign_in_as("p062").await;
    let person = silent(&hall).await[0];
    assert_eq!(send(&mut lina, "/reminders", &[]).await.status, 303);
    let mailed_path = mailed(&hall, person).await;
    // Within seconds of the mail.
    assert_eq!(press(&mut hall.browser(), &mailed_path, "accepted", "").await.status, 303);
    assert_eq!(state(&hall, person).await, State::Invited);
    let doubt = hall.browser().get(&format!("{mailed_path}?lang=en")).await.texts(".note.warn");
    assert!(doubt.len() == 1 && doubt[0].contains("“Yes, I will take part” was pressed"), "{doubt:?}");
    assert!(doubt[0].contains("No answer counts yet."), "{doubt:?}");
    let (text, reader) = read_last(&hall, person).await;
    assert!(text.contains(&reader.say("invitations-yes")), "the mail says which answer it was: {text}");
    let waits = "One answer waits to be confirmed: [HMLN Webinar] Twinning Arrangements";
    assert!(lina.get("/desk").await.texts(".todo h2").iter().any(|told| told == waits));
    // Who presses one button after the other is a machine, too.
    hall.clock.set("2018-06-25T12:00+03");
    let mut filter = hall.browser();
    let tap = |answer: &str| vec![("answer".to_owned(), answer.to_owned())];
    assert_eq!(filter.post(&mailed_path, &tap("accepted")).await.status, 303);
    assert_eq!(filter.post(&mailed_path, &tap("declined")).await.status, 303);
    assert_eq!(state(&hall, person).await, State::Accepted, "the second button was not a person's");
    let doubt = hall.browser().get(&format!("{mailed_path}?lang=en")).await.texts(".note.warn");
    assert!(doubt[0].contains("still “Yes, I will take part”"), "{doubt:?}");
    // A facilitator who knows better confirms, also once it has begun: then there is time for it.
    hall.clock.set("2018-07-11T11:10+03");
    let mut lina = hall.sign_in_as("p062").await;
    let own = all(&hall).await.into_iter().find(|own| own.person == person).unwrap();
    let page = format!("{LIST}/{}", own.id);
    let form = lina.get(&page).await.form(&format!("{page}/confirmation"));
    let later = lina.get(&page).await.form(&format!("{page}/confirmation"));
    assert_eq!(lina.submit(form, &[]).await.status, 303);
    assert_eq!(state(&hall, person).await, State::Declined);
    let told = lina.submit(later, &[]).await.texts(".errors li");
    assert_eq!(told, ["Nothing waits to be confirmed here any more: somebody has confirmed it already."]);
    let form = lina.get(&page).await.form(&page);
    assert!(form.fields.iter().all(|field| field.value != "deputed"), "nobody is sent any more");
    assert_eq!(lina.submit(form, &[("reply", "accepted")]).await.status, 303);
    // Until it is known who came.
    hall.clock.set("2018-07-11T12:40+03");
    let mut lina = hall.sign_in_as("p062").await;
    let list = "/events/twinning-arrangements/attendance";
    let form = lina.get(list).await.form(list);
    assert_eq!(lina.submit(form, &[("others", "absent")]).await.status, 303);
    let closed = lina.get(&page).await;
    assert!(closed.forms().iter().all(|form| form.action != page), "{}", closed.body);
    assert!(closed.body.contains("It is known by now who came"), "{}", closed.body);
}

#[tokio::test]
async fn whoever_writes_words_is_no_machine_and_a_question_confirms_no_yes() {
    let hall = spring(Place::folder()).await;
    let mut lina = hall.sign_in_as("p062").await;
    let [writes, asks] = silent(&hall).await[..2] else { panic!("two who are silent") };
    assert_eq!(send(&mut lina, "/reminders", &[]).await.status, 303);
    // Within seconds of the mail.
    let path = mailed(&hall, writes).await;
    assert_eq!(press(&mut hall.browser(), &path, "accepted", "We bring our form.").await.status, 303);
    assert_eq!(state(&hall, writes).await, State::Accepted);
    let path = mailed(&hall, asks).await;
    assert_eq!(press(&mut hall.browser(), &path, "accepted", "").await.status, 303);
    assert_eq!(press(&mut hall.browser(), &path, "asked", "Is there sound?").await.status, 303);
    assert_eq!(state(&hall, asks).await, State::Invited);
    let doubt = hall.browser().get(&format!("{path}?lang=en")).await.texts(".note.warn");
    assert!(doubt[0].contains("Was it you?"), "{doubt:?}");
    let own = all(&hall).await.into_iter().find(|own| own.person == asks).unwrap();
    let said = answers::of(&hall.house.site.db, own.id).await.unwrap();
    assert_eq!(said.iter().map(|said| said.is_certain).collect::<Vec<_>>(), [false, true]);
    // What waits is the yes, and a facilitator can confirm it.
    let page = format!("{LIST}/{}", own.id);
    let form = lina.get(&page).await.form(&format!("{page}/confirmation"));
    assert_eq!(lina.submit(form, &[]).await.status, 303);
    assert_eq!(state(&hall, asks).await, State::Accepted);
}

#[tokio::test]
async fn a_person_who_presses_twice_or_thinks_again_is_no_machine() {
    let hall = spring(Place::folder()).await;
    let person = silent(&hall).await[0];
    let link = mailed(&hall, person).await;
    let own = all(&hall).await.into_iter().find(|own| own.person == person).unwrap();
    let said = async || {
        let said = answers::of(&hall.house.site.db, own.id).await.unwrap();
        said.into_iter().map(|said| (said.reply.unwrap().as_str(), said.is_certain)).collect::<Vec<_>>()
    };
    let mut phone = hall.browser();
    let tap = |answer: &str| vec![("answer".to_owned(), answer.to_owned())];
    hall.clock.set("2018-06-25T12:00+03");
    assert_eq!(phone.post(&link, &tap("accepted")).await.status, 303);
    hall.house.work().await.unwrap();
    // Again, while the mail that confirms it has just come.
    hall.clock.set("2018-06-25T12:00:08+03");
    assert_eq!(phone.post(&link, &tap("accepted")).await.status, 303);
    assert_eq!(said().await, [("accepted", true)]);
    assert_eq!(phone.get(&link).await.texts(".note.warn").len(), 0);
    assert_eq!(phone.post(&link, &tap("asked")).await.status, 422, "refused, so it was no answer");
    hall.house.work().await.unwrap();
    hall.clock.set("2018-06-25T12:00:19+03");
    assert_eq!(phone.post(&link, &tap("declined")).await.status, 303);
    assert_eq!(said().await, [("accepted", true), ("declined", true)]);
    assert_eq!(state(&hall, person).await, State::Declined);
    // A filter that opens the mail that confirms it is somebody else.
    hall.house.work().await.unwrap();
    hall.clock.set("2018-06-25T12:00:20+03");
    assert_eq!(hall.browser().post(&link, &tap("accepted")).await.status, 303);
    assert_eq!(state(&hall, person).await, State::Declined);
}

#[tokio::test]
async fn one_seat_and_ten_who_accept_in_the_same_moment() {
    for place in places().await {
        let hall = spring(place).await;
        let mut lina = hall.sign_in_as("p062").await;
        assert_eq!(send(&mut lina, "/plan", &[("capacity", "١٥")]).await.status, 303);
        let mut links = Vec::new();
        for person in silent(&hall).await.into_iter().take(10) {
            links.push((person, mailed(&hall, person).await));
        }
        hall.clock.set("2018-06-25T12:00+03");
        let taps: Vec<_> = links
            .iter()
            .map(|(_, tap)| {
                let (mut browser, path) = (hall.browser(), tap.clone());
                let accepted = [("answer".to_owned(), "accepted".to_owned())];
                tokio::spawn(async move { browser.post(&path, &accepted).await.status })
            })
            .collect();
        for tap in taps {
            assert_eq!(tap.await.unwrap(), 303);
        }
        assert_eq!(counts(&hall).await, [15, 3, 2, 1, 6, 9, 0]);
        // Each mail says the truth.
        let mut winner = None;
        for (person, link) in &links {
            let (purpose, letter) = letters(&hall, *person).await.pop().unwrap();
            let is_in = state(&hall, *person).await == State::Accepted;
            let says = letter.calendar().expect("an entry").says;
            let wanted = if is_in { mail::Says::Accepted } else { mail::Says::Tentative };
            assert_eq!((purpose.as_str(), says), ("invitation answered", wanted));
            winner = winner.or(is_in.then(|| link.clone()));
        }
        // The one says no: the seat is kept for the first in the queue, and after a day for the next.
        hall.clock.set("2018-06-25T12:01+03");
        assert_eq!(press(&mut hall.browser(), &winner.unwrap(), "declined", "").await.status, 303);
        let offered = async || {
            let all = all(&hall).await;
            let kept = all.into_iter().filter(|own| matches!(own.state, State::Offered { .. }));
            kept.map(|own| own.person).collect::<Vec<_>>()
        };
        let first = offered().await;
        assert_eq!((counts(&hall).await, first.len()), ([14, 3, 3, 1, 6, 8, 0], 1));
        hall.clock.set("2018-06-26T12:02+03");
        hall.house.work().await.unwrap();
        let second = offered().await;
        assert_eq!(second.len(), 1);
        assert_ne!(first, second);
        let mailed_path = mailed(&hall, second[0]).await;
        hall.clock.set("2018-06-26T13:00+03");
        assert_eq!(press(&mut hall.browser(), &mailed_path, "accepted", "").await.status, 303);
        assert_eq!(counts(&hall).await[0], 15);
    }
}

#[tokio::test]
async fn a_seat_that_is_kept_for_the_only_one_who_waits_is_mailed_once_and_ends_at_the_beginning() {
    let hall = spring(Place::folder()).await;
    let mut lina = hall.sign_in_as("p062").await;
    assert_eq!(send(&mut lina, "/plan", &[("capacity", "15")]).await.status, 303);
    let [first, waits] = silent(&hall).await[..2] else { panic!("two who are silent") };
    hall.clock.set("2018-06-25T12:00+03");
    for person in [first, waits] {
        let path = mailed(&hall, person).await;
        assert_eq!(press(&mut hall.browser(), &path, "accepted", "").await.status, 303);
    }
    assert_eq!(state(&hall, waits).await, State::Queued);
    let (path, own) = (mailed(&hall, first).await, mailed(&hall, waits).await);
    hall.clock.set("2018-06-25T12:01+03");
    assert_eq!(press(&mut hall.browser(), &path, "declined", "").await.status, 303);
    assert!(matches!(state(&hall, waits).await, State::Offered { .. }));
    for day in ["2018-06-26T12:02+03", "2018-06-27T12:03+03", "2018-06-30T12:00+03"] {
        until(&hall, day).await;
        assert!(matches!(state(&hall, waits).await, State::Offered { .. }));
    }
    let offers = purposes(&hall, waits).await.into_iter().filter(|purpose| purpose == "seat offered");
    assert_eq!(offers.count(), 1);
    until(&hall, "2018-07-11T10:00+03").await;
    assert_eq!(purposes(&hall, waits).await.pop().unwrap(), "invitation, an hour before");
    let (text, reader) = read_last(&hall, waits).await;
    assert!(
        text.contains(&reader.say("invitations-mail-seat-take")),
        "a seat that is not theirs yet: {text}"
    );
    until(&hall, "2018-07-11T11:01+03").await;
    assert_eq!(state(&hall, waits).await, State::Queued, "nobody's any more");
    let page = hall.browser().get(&format!("{own}?lang=en")).await;
    assert!(page.texts("[role=status]")[0].contains("You have no seat"), "{}", page.body);
}

#[tokio::test]
async fn whoever_let_a_kept_seat_run_out_reads_why_they_wait_again() {
    let hall = spring(Place::folder()).await;
    let mut lina = hall.sign_in_as("p062").await;
    assert_eq!(send(&mut lina, "/plan", &[("capacity", "15")]).await.status, 303);
    let [first, waits, next] = silent(&hall).await[..3] else { panic!("three who are silent") };
    hall.clock.set("2018-06-25T12:00+03");
    for person in [first, waits, next] {
        let path = mailed(&hall, person).await;
        assert_eq!(press(&mut hall.browser(), &path, "accepted", "").await.status, 303);
    }
    let (path, own) = (mailed(&hall, first).await, mailed(&hall, waits).await);
    hall.clock.set("2018-06-25T12:01+03");
    assert_eq!(press(&mut hall.browser(), &path, "declined", "").await.status, 303);
    // It is noticed an hour late: what counts is the hour that the mail named.
    until(&hall, "2018-06-26T13:02+03").await;
    assert!(matches!(state(&hall, next).await, State::Offered { .. }));
    let page = hall.browser().get(&format!("{own}?lang=en")).await;
    assert!(page.texts("[role=status]")[0].contains("12:01"), "{}", page.body);
    assert!(page.texts("[role=status]")[0].contains("you did not take it"), "{}", page.body);
    // And why they do not come in.
    hall.clock.set("2018-07-11T10:50+03");
    let join = vec![("answer".to_owned(), "join".to_owned())];
    let refused = hall.browser().post(&format!("{own}?lang=en"), &join).await;
    assert!(refused.status == 422 && refused.body.contains("without a seat"), "{}", refused.body);
}

#[tokio::test]
async fn the_copy_of_an_event_has_its_audience_and_a_room_needs_an_encrypted_line() {
    let hall = spring(Place::folder()).await;
    let mut lina = hall.sign_in_as("p062").await;
    let action = "/events/twinning-arrangements/duplicate";
    let form = lina.get("/events/twinning-arrangements").await.form(action);
    let copied = lina.submit(form, &[]).await;
    hall.house.work().await.unwrap();
    let list = copied.location().unwrap().replace("/edit", "/invitations");
    let copy = lina.get(&list).await;
    let rule = "#audience ~ ul.list li span";
    assert_eq!(copy.texts(rule), lina.get(LIST).await.texts(rule));
    assert!(!copy.texts(rule).is_empty(), "{}", copy.body);
    let open = send(&mut lina, "/plan", &[("room", "http://video.example.org/x")]).await;
    assert_eq!(open.status, 422);
}

/// Somebody who is silent, and the deputy whom they can send.
async fn with_deputy(hall: &Hall) -> (PersonId, PersonId) {
    let today = hall.house.site.clock.today(&hall.house.site.home_zone);
    let event = webinar(hall).await;
    let mut sent = None;
    for person in silent(hall).await {
        let deputy = audiences::deputy_of(&hall.house.site.db, (event, person), today).await.unwrap();
        sent = sent.or(deputy.map(|deputy| (person, deputy)));
    }
    sent.expect("a silent city with a deputy")
}

#[tokio::test]
async fn the_deputy_is_asked_when_the_focal_point_sends_them() {
    let hall = spring(Place::folder()).await;
    let (focal_point, deputy) = with_deputy(&hall).await;
    let link = mailed(&hall, focal_point).await;
    assert_eq!(press(&mut hall.browser(), &link, "deputed", "").await.status, 303);
    assert_eq!(state(&hall, focal_point).await, State::Deputed { to: Some(deputy) });
    assert_eq!(purposes(&hall, deputy).await.last().unwrap(), "invitation, deputy");
    let (text, reader) = read_last(&hall, focal_point).await;
    let asked =
        ui::Sentence::new("invitations-mail-deputing").with("event", "[HMLN Webinar] Twinning Arrangements");
    assert!(plain(&text).contains(&plain(&reader.tell(&asked))), "asked, and no more: {text}");
}

/// Without the marks of the directions of writing.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}', '\u{200e}', '\u{200f}'], "")
}

#[tokio::test]
async fn a_deputy_who_is_hidden_can_be_sent_and_is_not_named() {
    for place in places().await {
        let hall = spring(place).await;
        let (focal_point, deputy) = with_deputy(&hall).await;
        let link = mailed(&hall, focal_point).await;
        let mut browser = hall.browser();
        let sends = async |browser: &mut Browser| browser.get(&link).await.texts("button[value=deputed]");
        let named = sends(&mut browser).await.concat();
        let (before, _name) = named.split_once([',', '،']).unwrap();
        let mut own = hall.sign_in(deputy).await;
        let form = own.get("/me").await.form("/me/hiding");
        assert_eq!(own.submit(form, &[]).await.status, 303);
        assert_eq!(sends(&mut browser).await, [before]);
        assert_eq!(press(&mut browser, &link, "deputed", "").await.status, 303);
        assert_eq!(state(&hall, focal_point).await, State::Deputed { to: Some(deputy) });
    }
}

#[tokio::test]
async fn whoever_sent_a_deputy_is_told_when_the_deputy_does_not_come() {
    for place in places().await {
        let hall = spring(place).await;
        let (focal_point, deputy) = with_deputy(&hall).await;
        let link = mailed(&hall, focal_point).await;
        assert_eq!(press(&mut hall.browser(), &link, "deputed", "").await.status, 303);
        let theirs = mailed(&hall, deputy).await;
        hall.clock.advance(jiff::SignedDuration::from_mins(1));
        for answer in ["tentative", "declined", "declined"] {
            assert_eq!(press(&mut hall.browser(), &theirs, answer, "").await.status, 303);
            hall.clock.advance(jiff::SignedDuration::from_mins(5));
        }
        let told = purposes(&hall, focal_point).await.into_iter().filter(|own| own.contains("deputy"));
        assert_eq!(told.collect::<Vec<_>>(), ["invitation, deputy does not come"]);
        let page = hall.browser().get(&format!("{link}?lang=en")).await;
        assert!(page.texts("[role=status]")[0].contains("who does not come"), "{}", page.body);
        // And the answer can be changed.
        let own = mailed(&hall, focal_point).await;
        hall.clock.advance(jiff::SignedDuration::from_mins(1));
        assert_eq!(press(&mut hall.browser(), &own, "accepted", "").await.status, 303);
        assert_eq!(state(&hall, focal_point).await, State::Accepted);
    }
}

#[tokio::test]
async fn the_seat_of_a_city_goes_to_its_deputy_and_not_to_the_queue() {
    for place in places().await {
        let hall = spring(place).await;
        let mut lina = hall.sign_in_as("p062").await;
        let (focal_point, deputy) = with_deputy(&hall).await;
        let mut tx = hall.house.site.db.begin().await.unwrap();
        let silently = "update invitations_invitations set state = 'invited' where person = $1";
        store::sql(silently).bind(deputy).run(&mut tx).await.unwrap();
        store::sql(
            "delete from invitations_answers where invitation in
             (select id from invitations_invitations where person = $1)",
        )
        .bind(deputy)
        .run(&mut tx)
        .await
        .unwrap();
        tx.commit().await.unwrap();
        let mut others = silent(&hall).await.into_iter().filter(|own| ![focal_point, deputy].contains(own));
        let waits = others.next_back().unwrap();
        let comes = counts(&hall).await[0];
        hall.clock.set("2018-06-25T12:00+03");
        assert_eq!(send(&mut lina, "/plan", &[("capacity", &(comes + 1).to_string())]).await.status, 303);
        for person in [focal_point, waits] {
            let path = mailed(&hall, person).await;
            assert_eq!(press(&mut hall.browser(), &path, "accepted", "").await.status, 303);
        }
        let states =
            async || [state(&hall, focal_point).await, state(&hall, deputy).await, state(&hall, waits).await];
        assert_eq!(states().await, [State::Accepted, State::Invited, State::Queued]);
        let address = mailed(&hall, focal_point).await;
        let tap = async |path: &str, answer: &str| {
            hall.clock.advance(jiff::SignedDuration::from_mins(5));
            assert_eq!(press(&mut hall.browser(), path, answer, "").await.status, 303);
        };
        let (sent, until) =
            (State::Deputed { to: Some(deputy) }, |day: &str| State::Offered { until: day.parse().unwrap() });
        tap(&address, "deputed").await;
        assert_eq!(states().await, [sent, until("2018-06-26T12:05+03"), State::Queued]);
        let (text, _) = read_last(&hall, deputy).await;
        let kept = "A seat at [HMLN Webinar] Twinning Arrangements is kept for you until 26 June 2018, 12:05";
        assert!(plain(&text).contains(kept), "{text}");
        // Who thinks again before the deputy has answered has the seat back, and the deputy stands in no queue.
        tap(&address, "accepted").await;
        assert_eq!(states().await, [State::Accepted, State::Invited, State::Queued]);
        tap(&address, "deputed").await;
        self::until(&hall, "2018-06-26T12:17+03").await;
        let next = state(&hall, waits).await;
        assert_eq!(states().await, [sent, State::Invited, next]);
        assert!(matches!(next, State::Offered { .. }), "the deputy was silent for a day: {next:?}");
        assert_eq!(purposes(&hall, focal_point).await.pop().unwrap(), "invitation, deputy does not come");
    }
}

#[tokio::test]
async fn a_deputy_who_does_not_come_cannot_be_sent() {
    for place in places().await {
        let hall = spring(place).await;
        let (focal_point, deputy) = with_deputy(&hall).await;
        let link = mailed(&hall, focal_point).await;
        let theirs = mailed(&hall, deputy).await;
        assert_eq!(press(&mut hall.browser(), &theirs, "declined", "").await.status, 303);
        assert!(!hall.browser().get(&link).await.body.contains("value=\"deputed\""), "not offered");
        let sent = press(&mut hall.browser(), &format!("{link}?lang=en"), "deputed", "").await;
        assert_eq!((sent.status, sent.texts(".errors li").len()), (422, 1), "{}", sent.body);
        assert_eq!(state(&hall, focal_point).await, State::Invited);
    }
}

#[tokio::test]
async fn a_deputy_whom_the_rule_leaves_out_cannot_be_sent() {
    for place in places().await {
        let hall = spring(place).await;
        let mut lina = hall.sign_in_as("p062").await;
        let (focal_point, deputy) = with_deputy(&hall).await;
        let address = format!("{}?lang=en", mailed(&hall, focal_point).await);
        let offers = async || hall.browser().get(&address).await.body.contains("value=\"deputed\"");
        let name = people::store::contact(&hall.house.site.db, deputy).await.unwrap().unwrap().name;
        let others = [("effect", "without"), ("scope", "everybody"), ("seats", "sponsor")];
        assert_eq!(send(&mut lina, "/conditions", &others).await.status, 303);
        assert!(offers().await, "of another seat");
        let groups = option_value(&lina.get(LIST).await, "Cities of the twinning groups of Cohort 2018");
        let one = [("effect", "without"), ("scope", "person"), ("person", name.as_str())];
        let all = [("effect", "without"), ("scope", groups.as_str()), ("seats", "deputy")];
        for left_out in [one, all] {
            assert_eq!(send(&mut lina, "/conditions", &left_out).await.status, 303);
            assert!(!offers().await, "{left_out:?}");
            let sent = press(&mut hall.browser(), &address, "deputed", "").await;
            assert_eq!((sent.status, sent.texts(".errors li").len()), (422, 1), "{}", sent.body);
            assert_eq!(state(&hall, focal_point).await, State::Invited);
            // The newest condition is the last one.
            let mut removals =
                lina.get(LIST).await.forms().into_iter().filter(|form| form.action.ends_with("/removal"));
            assert_eq!(lina.submit(removals.next_back().unwrap(), &[]).await.status, 303);
            assert!(offers().await, "not any more");
        }
    }
}

#[tokio::test]
async fn the_audience_grows_with_a_new_group_and_waits_for_a_yes() {
    for place in places().await {
        let hall = spring(place).await;
        let mut lina = hall.sign_in_as("p062").await;
        second_round(&hall, &mut lina).await;
        hall.clock.set("2018-06-26T12:00+03");
        let mut lina = hall.sign_in_as("p062").await;
        let mut shown = Vec::new();
        for (cities, named) in [(["BTH", "KIR"], 40), (["HLB", "SUL"], 44)] {
            for code in cities {
                let (_, _, address) = speaker(&hall, code, SeatKind::FocalPoint).await;
                let path = offers::link(&hall, &address).await;
                let form = hall.browser().get(&path).await;
                let form = form.forms().into_iter().find(|form| form.action.starts_with("/a/")).unwrap();
                assert_eq!(hall.browser().submit(form, &[("answer", "accepted")]).await.status, 303);
            }
            hall.house.work().await.unwrap();
            let page = lina.get(LIST).await;
            assert_eq!(page.texts(".tiles dd")[0], named.to_string());
            shown.push(page.form(LIST));
        }
        // Who said yes to four has not seen the other four.
        let stale = lina.submit(shown.remove(0), &[]).await;
        assert_eq!(stale.status, 422);
        assert!(stale.texts("#problems li")[0].contains("The people have changed"), "{}", stale.body);
        let asked = proposals::of(&hall.house.site.db, webinar(&hall).await).await.unwrap();
        assert_eq!(asked.len(), 8, "noted with their reasons");
        assert_eq!(all(&hall).await.len(), 36, "nobody is asked before the yes");
        assert_eq!(send(&mut lina, "", &[]).await.status, 303);
        assert_eq!(send(&mut lina, "/sending", &[]).await.status, 303);
        assert_eq!(all(&hall).await.len(), 44);
        let asked = proposals::of(&hall.house.site.db, webinar(&hall).await).await.unwrap();
        assert_eq!(asked, []);
    }
}

/// The program follows people without asking.
async fn by_itself(lina: &mut Browser) {
    let form = lina.get(LIST).await.form(&format!("{LIST}/plan"));
    assert_eq!(lina.submit(form, &[("follow", "by itself")]).await.status, 303);
}

/// Ends all seats of somebody yesterday.
async fn leave_office(hall: &Hall, person: PersonId) {
    let mut tx = hall.house.site.db.begin().await.unwrap();
    store::sql("update people_seats set ends = '2018-06-24' where person = $1")
        .bind(person)
        .run(&mut tx)
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

async fn withdrawn(hall: &Hall) -> Vec<PersonId> {
    let gone = all(hall).await.into_iter().filter(|own| matches!(own.state, State::Withdrawn { .. }));
    gone.map(|own| own.person).collect()
}

#[tokio::test]
async fn whoever_leaves_the_audience_is_withdrawn_and_the_entry_leaves_the_calendar() {
    let hall = spring(Place::folder()).await;
    by_itself(&mut hall.sign_in_as("p062").await).await;
    let person = silent(&hall).await[0];
    leave_office(&hall, person).await;
    until(&hall, "2018-06-26T06:01+03").await;
    assert_eq!(withdrawn(&hall).await, [person], "without a facilitator's yes, because the event says so");
    let (purpose, letter) = letters(&hall, person).await.pop().unwrap();
    let part = letter.calendar().expect("an entry");
    assert_eq!((purpose.as_str(), part.says), ("invitation withdrawn", mail::Says::Cancel));
    assert!(part.sequence > 0);
    // The record says who, of which event, and why.
    let record = hall.sign_in_as("p062").await.get("/log?by=itself").await;
    let left = record.texts("tbody tr").into_iter().find(|row| row.contains("Somebody left an audience"));
    let left = left.unwrap_or_else(|| panic!("{}", record.body));
    assert!(left.contains("until 24 June 2018.") && left.contains("Twinning Arrangements"), "{left}");
    assert!(crate::crawl::links(&record).contains(&format!("/people/{person}")), "{}", record.body);
}

#[tokio::test]
async fn a_yes_to_one_who_left_withdraws_nobody_who_left_since() {
    let hall = spring(Place::folder()).await;
    let mut lina = hall.sign_in_as("p062").await;
    let [first, second] = silent(&hall).await[..2] else { panic!("two who are silent") };
    leave_office(&hall, first).await;
    let shown = lina.get(LIST).await.form(&format!("{LIST}/withdrawals"));
    leave_office(&hall, second).await;
    let stale = lina.submit(shown, &[]).await;
    assert_eq!(stale.status, 422);
    assert!(stale.texts("#problems li")[0].contains("The people have changed"), "{}", stale.body);
    assert_eq!(withdrawn(&hall).await, []);
    assert_eq!(lina.submit(stale.form(&format!("{LIST}/withdrawals")), &[]).await.status, 303);
    assert_eq!(withdrawn(&hall).await, [first, second]);
}

/// The address of the button that takes the only condition away.
async fn only_condition(lina: &mut Browser) -> String {
    let forms = lina.get(LIST).await.forms();
    forms.into_iter().find(|form| form.action.ends_with("/removal")).expect("a condition").action
}

#[tokio::test]
async fn what_waits_is_done_once_people_are_followed_without_asking() {
    for place in places().await {
        let hall = spring(place).await;
        let person = silent(&hall).await[0];
        leave_office(&hall, person).await;
        until(&hall, "2018-06-26T06:01+03").await;
        assert_eq!(withdrawn(&hall).await, [], "it waits for a yes");
        // Another rule in between: what follows from it is another matter.
        hall.clock.set("2018-06-26T09:00+03");
        let mut lina = hall.sign_in_as("p062").await;
        let other = all(&hall).await.into_iter().find(|own| own.state == State::Accepted).unwrap().person;
        let name = people::store::contact(&hall.house.site.db, other).await.unwrap().unwrap().name;
        let but = [("effect", "without"), ("scope", "person"), ("person", name.as_str())];
        assert_eq!(send(&mut lina, "/conditions", &but).await.status, 303);
        let waiting = async || proposals::of(&hall.house.site.db, webinar(&hall).await).await.unwrap();
        assert_eq!(waiting().await.len(), 2);
        by_itself(&mut lina).await;
        assert_eq!(withdrawn(&hall).await, [person]);
        assert_eq!(purposes(&hall, person).await.pop().unwrap(), "invitation withdrawn");
        assert_eq!(waiting().await.iter().map(|own| own.person).collect::<Vec<_>>(), [other]);
        let record = lina.get("/log").await;
        let left = record.texts("tbody tr").into_iter().find(|row| row.contains("Somebody left an audience"));
        assert!(left.is_some(), "{}", record.body);
        // Whoever joins is mailed at once, too; saving once more does nothing.
        by_itself(&mut lina).await;
        assert_eq!(waiting().await.len(), 1);
    }
}

#[tokio::test]
async fn another_rule_withdraws_nobody_before_a_yes_also_where_people_are_followed() {
    for place in places().await {
        let hall = spring(place).await;
        let mut lina = hall.sign_in_as("p062").await;
        by_itself(&mut lina).await;
        let removal = only_condition(&mut lina).await;
        let form = lina.get(LIST).await.form(&removal);
        assert_eq!(lina.submit(form, &[]).await.status, 303);
        // Neither now nor when people are looked at next, or when one of them changes.
        hall.house.work().await.unwrap();
        leave_office(&hall, silent(&hall).await[0]).await;
        until(&hall, "2018-06-26T06:01+03").await;
        assert_eq!(counts(&hall).await, [14, 3, 2, 1, 16, 0, 0]);
        let asks = "select count(*) from facts where kind = 'invitations: person left the audience' and actor is null";
        let by_nobody: i64 = store::sql(asks).one(&hall.house.site.db).await.unwrap();
        assert_eq!(by_nobody, 0, "the record names who changed the rule");
        let page = hall.sign_in_as("p062").await.get(LIST).await;
        assert!(page.body.contains("36 people have left the audience"), "{}", page.body);
    }
}

#[tokio::test]
async fn whoever_comes_back_into_the_audience_has_their_answer_back() {
    for place in places().await {
        let hall = spring(place).await;
        let mut lina = hall.sign_in_as("p062").await;
        let comes = all(&hall).await.into_iter().find(|own| own.state == State::Accepted).unwrap();
        let gone = only_condition(&mut lina).await;
        let form = lina.get(LIST).await.form(&gone);
        assert_eq!(lina.submit(form, &[]).await.status, 303);
        assert_eq!(send(&mut lina, "/withdrawals", &[]).await.status, 303);
        assert_eq!(counts(&hall).await[6], 36);
        let sequence = rows::invitation(&hall.house.site.db, comes.id).await.unwrap().unwrap().sequence;
        let cohort = lina.get(LIST).await;
        let scope = cohort.texts("select[name=scope] option");
        assert!(scope.iter().any(|own| own.contains("Cohort 2018")), "{scope:?}");
        let value = option_value(&cohort, "Cities of the twinning groups of Cohort 2018");
        let form = cohort.form(&format!("{LIST}/conditions")).with("effect", "with").with("scope", &value);
        let mut sent = form.sent();
        sent.extend(["focal point", "deputy"].map(|seat| ("seats".to_owned(), seat.to_owned())));
        assert_eq!(lina.post(&form.action, &sent).await.status, 303);
        assert_eq!(send(&mut lina, "", &[]).await.status, 303);
        assert_eq!(send(&mut lina, "/sending", &[]).await.status, 303);
        assert_eq!(counts(&hall).await, [14, 3, 2, 1, 16, 0, 0]);
        let (purpose, letter) = letters(&hall, comes.person).await.pop().unwrap();
        let entry = letter.calendar().expect("an entry");
        assert_eq!((purpose.as_str(), entry.says), ("invitation, again", mail::Says::Accepted));
        assert!(entry.sequence > sequence, "calendars take it back");
    }
}

/// The value of a choice by its words.
fn option_value(page: &Page, words: &str) -> String {
    let options = scraper::Selector::parse("option").unwrap();
    let html = page.html();
    let option = html.select(&options).find(|option| option.text().collect::<String>() == words);
    option.and_then(|option| option.attr("value")).expect("a choice").to_owned()
}

#[tokio::test]
async fn a_list_of_who_came_that_is_older_undoes_no_word_of_a_colleague() {
    for place in places().await {
        let hall = spring(place).await;
        let mut lina = afterwards(&hall).await;
        let list = format!("/events/{SLUG}/attendance");
        let ids: Vec<String> = all(&hall).await.iter().take(2).map(|own| own.id.to_string()).collect();
        let ticked = |mut form: Form, id: &str, is_here: bool| {
            let mut boxes = form.fields.iter_mut().filter(|field| field.name == "came");
            boxes.find(|field| field.value == id).expect("a box").sent = is_here;
            form.sent()
        };
        let form = lina.get(&list).await.form(&list);
        assert_eq!(lina.post(&list, &ticked(form, &ids[0], true)).await.status, 303);
        let [first, second] = [lina.get(&list).await.form(&list), lina.get(&list).await.form(&list)];
        assert_eq!(lina.post(&list, &ticked(first, &ids[0], false)).await.status, 303);
        assert_eq!(lina.post(&list, &ticked(second, &ids[1], true)).await.status, 303);
        let here = all(&hall).await.into_iter().filter(|own| own.came == Some(Came::Attended));
        assert_eq!(here.map(|own| own.id.to_string()).collect::<Vec<_>>(), ids[1..]);
    }
}

#[tokio::test]
async fn what_two_settle_at_once_stands_side_by_side() {
    for place in places().await {
        let hall = spring(place).await;
        let mut lina = hall.sign_in_as("p062").await;
        let plan = format!("{LIST}/plan");
        let [first, second] = [lina.get(LIST).await.form(&plan), lina.get(LIST).await.form(&plan)];
        let room = "https://rooms.example.org/44";
        assert_eq!(lina.submit(first, &[("capacity", "33"), ("room", room)]).await.status, 303);
        assert_eq!(lina.submit(second.clone(), &[("offer_hours", "44")]).await.status, 303);
        let event = webinar(&hall).await;
        let kept = invitations::store::plans::plan(&hall.house.site.db, event).await.unwrap();
        assert_eq!((kept.capacity, kept.room.as_deref(), kept.offer_hours), (Some(33), Some(room), 44));
        let again = lina.submit(second, &[("capacity", "40")]).await;
        assert_eq!((again.status, again.body.contains("33")), (422, true), "{}", again.body);
        assert_eq!(lina.submit(again.form(&plan), &[]).await.status, 303, "whoever has read it decides");
        let kept = invitations::store::plans::plan(&hall.house.site.db, event).await.unwrap();
        assert_eq!((kept.capacity, kept.offer_hours), (Some(40), 44));
    }
}

#[tokio::test]
async fn an_old_link_tells_nothing_of_what_came_after_and_gives_back_what_is_written() {
    for place in places().await {
        let hall = spring(place).await;
        let mut lina = hall.sign_in_as("p062").await;
        let own = all(&hall).await.into_iter().find(|own| own.state == State::Invited).unwrap();
        let mailed_page = format!("{}?lang=en", mailed(&hall, own.person).await);
        let mut guest = hall.browser();
        let opened = guest.get(&mailed_page).await;
        let withdrawal = format!("{LIST}/{}/withdrawal", own.id);
        let form = lina.get(&withdrawal).await.form(&withdrawal);
        assert_eq!(lina.submit(form, &[]).await.status, 303);
        let edit = format!("/events/{SLUG}");
        let form = lina.get(&format!("{edit}/edit")).await.form(&edit);
        let asked = lina.submit(form, &[("title", "Zebra days"), ("others", "nothing")]).await;
        assert_eq!(lina.submit(asked.form(&edit), &[]).await.status, 303);
        let now = guest.get(&mailed_page).await;
        assert_eq!((now.status, now.body.contains("Zebra days")), (200, false), "{}", now.body);
        let words = "Could the giraffes come, too?";
        let refused = guest.submit(opened.forms().remove(0), &[("words", words), ("answer", "asked")]).await;
        assert_eq!((refused.status, refused.texts("pre")), (422, vec![words.to_owned()]), "{}", refused.body);
    }
}

#[tokio::test]
async fn an_hour_that_changes_is_mailed_after_a_yes_with_what_changed() {
    for place in places().await {
        let hall = spring(place).await;
        let mut lina = hall.sign_in_as("p062").await;
        let page = format!("/events/{SLUG}");
        let begins = async |hall: &Hall| {
            let event =
                events::store::event(&hall.house.site.db, webinar(hall).await).await.unwrap().unwrap();
            event.moments.unwrap().0
        };
        let before = begins(&hall).await;
        let form = lina.get(&format!("{page}/edit")).await.form(&page);
        let asked = lina.submit(form, &[("starts_time", "11:30"), ("ends_time", "13:00")]).await;
        assert_eq!((asked.status, asked.texts(".note[role=status]").len()), (200, 1), "{}", asked.body);
        assert_eq!(begins(&hall).await, before, "nothing changed yet");
        assert_eq!(lina.submit(asked.form(&page), &[]).await.status, 303);
        assert!(begins(&hall).await > before);
        hall.house.work().await.unwrap();
        let person = silent(&hall).await[0];
        assert_eq!(purposes(&hall, person).await.pop().unwrap(), "invitation, event changed");
        let (text, reader) = read_last(&hall, person).await;
        assert!(text.contains(&reader.say("events-part-when")), "{text}");
        assert!(text.contains(&reader.say("invitations-mail-changed-silent")), "nothing stands: {text}");
        // Whoever said no because of the hour learns the new one; their answer stands.
        let away = all(&hall).await.into_iter().filter(|own| own.state.stays_away());
        let away: Vec<PersonId> = away.map(|own| own.person).collect();
        assert_eq!(away.len(), 3);
        for person in away {
            let (purpose, letter) = letters(&hall, person).await.pop().unwrap();
            let says = letter.calendar().expect("an entry").says;
            assert_eq!((purpose.as_str(), says), ("invitation, event changed", mail::Says::Declined));
            let (text, reader) = read_last(&hall, person).await;
            assert!(text.contains(&reader.say("invitations-mail-changed-answer")), "{text}");
        }
        // Put off to some day of a month: no calendar goes on showing the hour that was.
        let entry = async |hall: &Hall| {
            letters(hall, silent(hall).await[0]).await.pop().unwrap().1.calendar().unwrap().clone()
        };
        let shown = entry(&hall).await;
        let form = lina.get(&format!("{page}/edit")).await.form(&page);
        let put_off = [("starts", "2018-09"), ("ends", ""), ("starts_time", ""), ("ends_time", "")];
        let asked = lina.submit(form, &put_off).await;
        assert_eq!(lina.submit(asked.form(&page), &[]).await.status, 303);
        hall.house.work().await.unwrap();
        let gone = entry(&hall).await;
        assert_eq!((&gone.uid, gone.says), (&shown.uid, mail::Says::Cancel));
        assert!(gone.sequence > shown.sequence);
        let (text, reader) = read_last(&hall, silent(&hall).await[0]).await;
        assert!(text.contains(&reader.say("invitations-mail-changed-no-day")), "{text}");
        let form = lina.get(&format!("{page}/edit")).await.form(&page);
        let asked = lina
            .submit(form, &[("starts", "2018-09-12"), ("starts_time", "11:00"), ("ends_time", "12:00")])
            .await;
        assert_eq!(lina.submit(asked.form(&page), &[]).await.status, 303);
        hall.house.work().await.unwrap();
        let back = entry(&hall).await;
        assert_eq!((back.says, back.sequence > gone.sequence), (mail::Says::Ask, true));
        // What no calendar knows of mails nobody, and asks nothing.
        let form = lina.get(&format!("{page}/edit")).await.form(&page);
        assert_eq!(lina.submit(form, &[("url", "https://events.example.org/twinning")]).await.status, 303);
    }
}

#[tokio::test]
async fn whoever_was_withdrawn_by_hand_can_be_invited_again() {
    for place in places().await {
        let hall = spring(place).await;
        let mut lina = hall.sign_in_as("p062").await;
        let own = all(&hall).await.into_iter().find(|own| own.state == State::Invited).unwrap();
        let earlier = format!("{}?lang=en", mailed(&hall, own.person).await);
        let page = format!("{LIST}/{}", own.id);
        let form = lina.get(&format!("{page}/withdrawal")).await.form(&format!("{page}/withdrawal"));
        assert_eq!(lina.submit(form, &[]).await.status, 303);
        hall.house.work().await.unwrap();
        let gone = letters(&hall, own.person).await.pop().unwrap().1.calendar().unwrap().sequence;
        let renewal = format!("{page}/renewal");
        let form = lina.get(&page).await.form(&renewal);
        for _ in 0..2 {
            assert_eq!(lina.post(&renewal, &form.sent()).await.status, 303);
        }
        assert_eq!(state(&hall, own.person).await, State::Invited);
        let (purpose, letter) = letters(&hall, own.person).await.pop().unwrap();
        assert_eq!(purpose, "invitation");
        assert!(letter.calendar().unwrap().sequence > gone, "calendars take it back");
        assert!(
            lina.get(LIST).await.forms().iter().any(|form| form.action.ends_with("/sending")),
            "it waits for a yes"
        );
        // Until then nobody has asked: neither by an earlier link nor for whoever is signed in.
        let page = hall.browser().get(&earlier).await;
        assert!(page.texts("[role=status]")[0].contains("no longer asked"), "{}", page.body);
        let answer = [("answer".to_owned(), "accepted".to_owned())];
        assert_eq!(hall.browser().post(&earlier, &answer).await.status, 422);
        let mine = format!("/events/{SLUG}/invitation");
        let mut browser = hall.sign_in(own.person).await;
        assert_eq!(browser.get(&mine).await.status, 404);
        assert!(!crate::crawl::links(&browser.get(&format!("/events/{SLUG}")).await).contains(&mine));
        assert_eq!(send(&mut lina, "/sending", &[]).await.status, 303);
        assert!(hall.browser().get(&earlier).await.body.contains("value=\"accepted\""));
        assert_eq!(browser.get(&mine).await.status, 200);
    }
}

/// The mail that asks somebody and waits for a yes is thrown away in the outbox.
async fn throw_away(hall: &Hall, lina: &mut Browser, person: PersonId) {
    let mail: i64 = store::sql("select id from mails where person = $1 and state = 'held'")
        .bind(person)
        .one(&hall.house.site.db)
        .await
        .unwrap();
    let discarding = format!("/outbox/{mail}/discarding");
    let form = lina.get(&format!("/outbox/{mail}")).await.form(&discarding);
    assert_eq!(lina.submit(form, &[]).await.status, 303);
}

#[tokio::test]
async fn whoever_was_never_mailed_is_mailed_of_nothing_and_can_be_invited_again() {
    for place in places().await {
        let hall = spring(place).await;
        let mut lina = hall.sign_in_as("p062").await;
        let own = all(&hall).await.into_iter().find(|own| own.state == State::Invited).unwrap();
        let page = format!("{LIST}/{}", own.id);
        let (withdrawal, renewal) = (format!("{page}/withdrawal"), format!("{page}/renewal"));
        let withdraw = async |lina: &mut Browser| {
            let form = lina.get(&withdrawal).await.form(&withdrawal);
            assert_eq!(lina.submit(form, &[]).await.status, 303);
        };
        let renew = async |lina: &mut Browser| {
            let form = lina.get(&page).await.form(&renewal);
            assert_eq!(lina.submit(form, &[]).await.status, 303);
        };
        withdraw(&mut lina).await;
        renew(&mut lina).await;
        throw_away(&hall, &mut lina, own.person).await;
        hall.house.work().await.unwrap();
        let before = purposes(&hall, own.person).await;
        assert_eq!(before.last().unwrap(), "invitation withdrawn");
        // They are not silent: nobody has asked them.
        let list = lina.get(LIST).await;
        assert_eq!(list.texts(".tiles dd"), ["36", "35", "14", "3", "2", "1", "15"]);
        let tags = lina.get(&page).await.texts(".head .tag");
        assert_eq!(tags, ["not asked yet", "mail thrown away"]);
        // Asked again, and thrown away again: a withdrawal of what they do not know is no news.
        renew(&mut lina).await;
        assert_eq!(lina.get(&page).await.texts(".head .tag")[1], "mail waits for a yes");
        throw_away(&hall, &mut lina, own.person).await;
        withdraw(&mut lina).await;
        renew(&mut lina).await;
        throw_away(&hall, &mut lina, own.person).await;
        // Nor is another hour, or that it does not take place.
        let event = format!("/events/{SLUG}");
        let form = lina.get(&format!("{event}/edit")).await.form(&event);
        let asked = lina.submit(form, &[("starts_time", "11:30"), ("ends_time", "13:00")]).await;
        assert!(asked.texts(".note[role=status]")[0].contains("35 people"), "{}", asked.body);
        assert_eq!(lina.submit(asked.form(&event), &[]).await.status, 303);
        hall.house.work().await.unwrap();
        let told = lina.get(&format!("{event}/cancellation")).await.texts(".note.warn");
        assert!(told[0].starts_with("35 people were invited"), "{told:?}");
        cancel(&mut lina).await;
        hall.house.work().await.unwrap();
        assert_eq!(purposes(&hall, own.person).await, before);
        assert_eq!(
            purposes(&hall, silent(&hall).await[1]).await.pop().unwrap(),
            "invitation, event cancelled"
        );
    }
}

#[tokio::test]
async fn whoever_was_never_mailed_was_not_absent() {
    let hall = spring(Place::folder()).await;
    let mut lina = hall.sign_in_as("p062").await;
    let own = all(&hall).await.into_iter().find(|own| own.state == State::Invited).unwrap();
    let page = format!("{LIST}/{}", own.id);
    for below in ["/withdrawal", "/renewal"] {
        let action = format!("{page}{below}");
        let from = if below == "/renewal" { page.clone() } else { action.clone() };
        let form = lina.get(&from).await.form(&action);
        assert_eq!(lina.submit(form, &[]).await.status, 303);
    }
    throw_away(&hall, &mut lina, own.person).await;
    hall.clock.set("2018-07-11T16:00+03");
    let mut lina = hall.sign_in_as("p062").await;
    let list = "/events/twinning-arrangements/attendance";
    let form = lina.get(list).await.form(list);
    assert_eq!(lina.submit(form, &[("others", "absent")]).await.status, 303);
    let absent: Vec<_> = all(&hall).await.into_iter().filter(|own| own.came == Some(Came::Absent)).collect();
    assert_eq!((absent.len(), absent.iter().any(|of| of.id == own.id)), (35, false));
}

#[tokio::test]
async fn whoever_is_invited_reads_the_whole_event_and_others_its_header() {
    let hall = spring(Place::folder()).await;
    let texts = async |person: PersonId| {
        let mut browser = hall.sign_in(person).await;
        browser.get("/events/twinning-arrangements").await.texts(".prose h2").len() > 1
    };
    assert!(texts(all(&hall).await[0].person).await, "an invitee reads what it is for");
    assert!(!texts(hall.person("p065").await).await, "an expert was not invited");
}

#[tokio::test]
async fn whoever_is_signed_in_answers_without_the_mail() {
    for place in places().await {
        let hall = spring(place).await;
        let person = silent(&hall).await[0];
        let mut browser = hall.sign_in(person).await;
        let own = format!("/events/{SLUG}/invitation");
        let event = browser.get(&format!("/events/{SLUG}")).await;
        assert!(crate::crawl::links(&event).contains(&own), "the event's page leads to one's own invitation");
        let form = browser.get(&own).await.form(&own);
        assert_eq!(
            browser.submit(form, &[("answer", "accepted"), ("words", "Until noon.")]).await.status,
            303
        );
        assert_eq!(state(&hall, person).await, State::Accepted);
        let page = browser.get(&own).await;
        assert_eq!(page.texts("[role=status]").len(), 2, "where one stands, and that the words came");
        let mut expert = hall.sign_in_as("p065").await;
        assert_eq!(expert.get(&own).await.status, 404, "nobody asked them");
    }
}

#[tokio::test]
async fn the_dry_run_of_a_file_says_what_becomes_another_and_how_many_guests_are_mailed() {
    let hall = spring(Place::folder()).await;
    let event = events::store::event(&hall.house.site.db, webinar(&hall).await).await.unwrap().unwrap();
    let url = event.details.url.as_ref().map(events::rules::WebAddress::as_str).unwrap_or_default();
    let row = format!("{},2018-07-11,\"Virtual, in Arabic\",invitation,{url}", event.details.title);
    let concerned = all(&hall).await.into_iter().filter(|own| own.state.is_open());
    let concerned = concerned.count();
    assert!(concerned > 1);
    let mut lina = hall.sign_in_as("p062").await;
    let form = lina.get("/imports").await.form("/imports/uploads").with("noun", "events");
    let file = format!("title,starts,location,access,url\n{row}\n");
    let upload = lina.upload(&form, ("events.csv", file.as_bytes())).await.location().unwrap().to_owned();
    let page = lina.get(&upload).await;
    let told = page.texts("tbody td li").join("|").replace(['\u{2068}', '\u{2069}'], "");
    let place = "Location: “Virtual” becomes “Virtual, in Arabic”";
    assert_eq!(told, format!("{place}|{concerned} guests get a mail about this change"));
    let all_mails = page.texts(".note").join("|").replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(
        all_mails,
        format!("If you import this file, {concerned} mails go out to guests of changed events.")
    );
}

/// What somebody's reminders were, by their purposes.
async fn reminded(hall: &Hall, person: PersonId) -> Vec<String> {
    let all = purposes(hall, person).await;
    all.into_iter().filter(|purpose| purpose.ends_with(" before")).collect()
}

async fn until(hall: &Hall, time: &str) {
    hall.clock.set(time);
    hall.house.work().await.unwrap();
}

#[tokio::test]
async fn nobody_is_reminded_of_what_does_not_concern_them() {
    let hall = spring(Place::folder()).await;
    let whom = async |wanted: fn(State) -> bool| {
        all(&hall).await.into_iter().find(|own| wanted(own.state)).expect("one of these").person
    };
    let comes = whom(|state| state == State::Accepted).await;
    let declined = whom(|state| state == State::Declined).await;
    let replaced = whom(|state| matches!(state, State::Deputed { .. })).await;
    let quiet = whom(|state| state == State::Invited).await;
    until(&hall, "2018-07-04T11:01+03").await;
    assert_eq!(reminded(&hall, comes).await, ["invitation, a week before"]);
    // It is moved by a week: nothing at the old times, all at the new ones.
    let mut lina = hall.sign_in_as("p062").await;
    let form = lina.get("/events/twinning-arrangements/edit").await.form("/events/twinning-arrangements");
    let asked = lina.submit(form, &[("starts", "2018-07-18"), ("ends", "2018-07-18")]).await;
    let moved = lina.submit(asked.form("/events/twinning-arrangements"), &[]).await;
    assert_eq!(moved.status, 303, "{}", moved.body);
    until(&hall, "2018-07-10T11:01+03").await;
    until(&hall, "2018-07-11T10:01+03").await;
    assert_eq!(reminded(&hall, comes).await, ["invitation, a week before"]);
    until(&hall, "2018-07-11T11:01+03").await;
    assert_eq!(reminded(&hall, comes).await, ["invitation, a week before"; 2]);
    until(&hall, "2018-07-17T11:01+03").await;
    assert_eq!(
        reminded(&hall, comes).await,
        ["invitation, a week before", "invitation, a week before", "invitation, a day before"]
    );
    for other in [declined, replaced, quiet] {
        assert_eq!(reminded(&hall, other).await, Vec::<String>::new());
    }
    // Cancelled: nothing any more.
    cancel(&mut hall.sign_in_as("p062").await).await;
    until(&hall, "2018-07-18T10:01+03").await;
    assert_eq!(reminded(&hall, comes).await.len(), 3);
}

#[tokio::test]
async fn a_reminder_that_leaves_late_says_how_far_it_is_in_truth() {
    let hall = spring(Place::folder()).await;
    let comes = all(&hall).await.into_iter().find(|own| own.state == State::Accepted).unwrap().person;
    let subject = async || letters(&hall, comes).await.pop().unwrap().1.subject;
    let said = async |key: &'static str| {
        let (_, reader) = read_last(&hall, comes).await;
        let title = "[HMLN Webinar] Twinning Arrangements";
        reader.tell_plain(&ui::Sentence::new(key).with("event", title).with("days", 3))
    };
    until(&hall, "2018-07-08T08:00+03").await;
    assert_eq!(reminded(&hall, comes).await, ["invitation, a week before"]);
    assert_eq!(subject().await, said("invitations-mail-days-subject").await);
    // A day and more is skipped.
    until(&hall, "2018-07-11T05:00+03").await;
    assert_eq!(reminded(&hall, comes).await, ["invitation, a week before", "invitation, a day before"]);
    assert_eq!(subject().await, said("invitations-mail-today-subject").await);
}

pub(crate) async fn cancel(lina: &mut Browser) {
    let path = "/events/twinning-arrangements/cancellation";
    let form = lina.get(path).await.form(path);
    let done = lina.submit(form, &[("reason", "The line to the hall is cut.")]).await;
    assert_eq!(done.status, 303, "{}", done.body);
}

#[tokio::test]
async fn a_cancellation_says_before_how_many_mails_leave_and_its_mail_invites_nobody() {
    let hall = spring(Place::folder()).await;
    let mut lina = hall.sign_in_as("p062").await;
    let page = lina.get(&format!("/events/{SLUG}/cancellation")).await;
    let told = ["36 people were invited: 36 mails with your reason go out at once."];
    assert_eq!(page.texts(".note.warn"), told);
    cancel(&mut lina).await;
    hall.house.work().await.unwrap();
    let person = silent(&hall).await[0];
    let (text, reader) = read_last(&hall, person).await;
    let network = hall.house.site.settings.network.name(reader.lang);
    let why = ui::Sentence::new("invitations-mail-why-was").with("network", network);
    assert!(plain(&text).contains(&plain(&reader.tell(&why))), "{text}");
    assert!(!text.contains(&reader.say("invitations-room")), "there is nothing to join: {text}");
    // Nobody is ticked as there.
    let ticked = lina.get(&format!("/events/{SLUG}/attendance")).await;
    assert_eq!(ticked.texts(".note"), ["The event will not take place."]);
    // A second look promises nothing more.
    let page = lina.get(&format!("/events/{SLUG}/cancellation")).await;
    assert_eq!(page.texts(".note"), ["This event will not take place."]);
    assert!(page.forms().iter().all(|form| !form.has("reason")), "{}", page.body);
    // Also who does not come has the entry in their calendar, and loses it.
    for own in all(&hall).await.into_iter().filter(|own| own.state.stays_away()) {
        let (purpose, letter) = letters(&hall, own.person).await.pop().unwrap();
        let says = letter.calendar().expect("an entry").says;
        assert_eq!((purpose.as_str(), says), ("invitation, event cancelled", mail::Says::Cancel));
    }
}

/// Withdraws somebody by hand, and asks them again: the mail waits for a yes.
async fn ask_again(hall: &Hall, lina: &mut Browser, person: PersonId) {
    let id = all(hall).await.into_iter().find(|own| own.person == person).unwrap().id;
    let page = format!("{LIST}/{id}");
    let (withdrawal, renewal) = (format!("{page}/withdrawal"), format!("{page}/renewal"));
    for (from, action) in [(&withdrawal, &withdrawal), (&page, &renewal)] {
        let form = lina.get(from).await.form(action);
        assert_eq!(lina.submit(form, &[]).await.status, 303);
    }
    hall.house.work().await.unwrap();
}

#[tokio::test]
async fn who_lets_mails_go_has_seen_which() {
    let hall = spring(Place::folder()).await;
    let mut lina = hall.sign_in_as("p062").await;
    let [first, second, ..] = silent(&hall).await[..] else { panic!("two who are silent") };
    ask_again(&hall, &mut lina, first).await;
    let stale = lina.get(LIST).await.form(&format!("{LIST}/sending"));
    ask_again(&hall, &mut lina, second).await;
    let held = async || rows::unmailed(&hall.house.site.db, webinar(&hall).await).await.unwrap().len();
    let refused = lina.submit(stale, &[]).await;
    assert_eq!((refused.status, held().await), (422, 2));
    assert!(refused.texts("#problems li")[0].contains("The mails have changed"), "{}", refused.body);
    // The page that comes back shows both.
    let form = refused.form(&format!("{LIST}/sending"));
    assert_eq!((lina.submit(form, &[]).await.status, held().await), (303, 0));
}

#[tokio::test]
async fn until_its_mail_goes_an_invitation_is_in_no_calendar_and_nobody_is_silent() {
    for place in places().await {
        let hall = spring(place).await;
        let mut lina = hall.sign_in_as("p062").await;
        let person = silent(&hall).await[0];
        let invited = async || {
            let (db, now) = (&hall.house.site.db, hall.house.site.clock.now());
            rows::invited_to(db, person, now).await.unwrap().contains(&webinar(&hall).await)
        };
        let list = format!("/events/{SLUG}/attendance");
        let silent_ticks = async |lina: &mut Browser| {
            let told = lina.get(&list).await.texts("main ul.list li");
            told.iter().filter(|line| line.contains("silent")).count()
        };
        assert_eq!((invited().await, silent_ticks(&mut lina).await), (true, 16));
        ask_again(&hall, &mut lina, person).await;
        assert_eq!((invited().await, silent_ticks(&mut lina).await), (false, 15));
        throw_away(&hall, &mut lina, person).await;
        assert_eq!((invited().await, silent_ticks(&mut lina).await), (false, 15));
        ask_again(&hall, &mut lina, person).await;
        assert_eq!(send(&mut lina, "/sending", &[]).await.status, 303);
        hall.house.work().await.unwrap();
        assert_eq!((invited().await, silent_ticks(&mut lina).await), (true, 16));
    }
}

#[tokio::test]
async fn of_a_cancelled_event_nothing_is_changed_and_its_page_says_why() {
    let hall = spring(Place::folder()).await;
    let mut lina = hall.sign_in_as("p062").await;
    let person = silent(&hall).await[0];
    let id = all(&hall).await.into_iter().find(|own| own.person == person).unwrap().id;
    let withdrawal = format!("{LIST}/{id}/withdrawal");
    // In tabs that were opened before.
    let list = lina.get(LIST).await;
    let mut forms: Vec<_> = list.forms().into_iter().filter(|form| form.action.starts_with(LIST)).collect();
    forms.retain(|form| !form.action.ends_with("/exports"));
    forms.push(lina.get(&withdrawal).await.form(&withdrawal));
    assert!(forms.len() >= 5, "a condition more, one less, the settings, a reminder, a withdrawal");
    cancel(&mut lina).await;
    hall.house.work().await.unwrap();
    let before = store::testing::digests(hall.place.source()).await;
    let history =
        "The event is cancelled: nobody is asked any more, and audience and settings stay as they were.";
    for form in forms {
        let refused = lina.submit(form, &[]).await;
        assert_eq!((refused.status, refused.texts(".errors li")), (422, vec![history.to_owned()]));
    }
    assert_eq!(store::testing::digests(hall.place.source()).await, before);
    let page = lina.get(LIST).await;
    assert_eq!(page.texts("main .note p"), [history, "The line to the hall is cut."]);
    let offered: Vec<String> = page.forms().into_iter().map(|form| form.action).collect();
    assert!(offered.iter().all(|to| !to.starts_with(LIST) || to.ends_with("/exports")), "{offered:?}");
    // Whoever sees only the header learns that it is off, and not why.
    let event = format!("/events/{SLUG}");
    let note = async |browser: &mut Browser| browser.get(&event).await.texts(".note.bad p");
    assert_eq!(note(&mut hall.browser()).await, ["This event will not take place."]);
    let why = note(&mut hall.sign_in(person).await).await;
    assert_eq!(why.last().map(String::as_str), Some("The line to the hall is cut."));
}

#[tokio::test]
async fn the_pages_before_a_mail_say_why_none_goes_any_more() {
    let hall = spring(Place::folder()).await;
    let told = async |lina: &mut Browser| {
        let preview = lina.get(&format!("{LIST}/preview")).await;
        let nobody = lina.get(&format!("{LIST}/reminders")).await.texts(".empty p");
        (preview.texts("main .note.warn"), preview.texts("#text").len(), nobody)
    };
    hall.clock.set("2018-07-11T11:05+03");
    let mut lina = hall.sign_in_as("p062").await;
    assert_eq!(told(&mut lina).await.2, ["The event has begun: nobody is reminded any more."]);
    let over = vec!["The event is over: nobody can be asked any more.".to_owned()];
    assert_eq!(told(&mut afterwards(&hall).await).await, (over.clone(), 0, over));
    let hall = spring(Place::folder()).await;
    let mut lina = hall.sign_in_as("p062").await;
    assert_eq!(told(&mut lina).await.1, 1);
    cancel(&mut lina).await;
    let history =
        "The event is cancelled: nobody is asked any more, and audience and settings stay as they were.";
    let history = vec![history.to_owned()];
    assert_eq!(told(&mut lina).await, (history.clone(), 0, history));
    assert!(!crate::crawl::links(&lina.get(LIST).await).contains(&format!("{LIST}/preview")));
}

/// The facilitator, an hour after the webinar.
pub(crate) async fn afterwards(hall: &Hall) -> Browser {
    hall.clock.set("2018-07-11T13:30+03");
    hall.sign_in_as("p062").await
}

/// Closes the list of who came, in which one is ticked.
pub(crate) async fn close_list(hall: &Hall, lina: &mut Browser, came: kernel::InvitationId) {
    let list = format!("/events/{SLUG}/attendance");
    let form = lina.get(&list).await.form(&list);
    let closed = lina.submit(form, &[("came", &came.to_string()), ("others", "absent")]).await;
    assert_eq!(closed.status, 303, "{}", closed.body);
    hall.house.work().await.unwrap();
}

#[tokio::test]
async fn once_it_is_known_who_came_nobody_is_withdrawn_and_nothing_is_mailed() {
    let hall = spring(Place::folder()).await;
    let [ref first, ref second, .., ref last] = all(&hall).await[3..] else { panic!("three who are asked") };
    let mut lina = afterwards(&hall).await;
    // While somebody is missing in it one may still go, and learns nothing of it now.
    let page = format!("{LIST}/{}/withdrawal", last.id);
    let form = lina.get(&page).await.form(&page);
    assert_eq!(lina.submit(form, &[]).await.status, 303);
    let mailed = purposes(&hall, last.person).await;
    assert!(!mailed.iter().any(|purpose| purpose.contains("withdrawn")), "{mailed:?}");
    // In tabs that were opened before the list was closed.
    let withdrawal = format!("{LIST}/{}/withdrawal", second.id);
    let form = lina.get(&withdrawal).await.form(&withdrawal);
    let mut forms = vec![form];
    forms.extend(
        lina.get(LIST).await.forms().into_iter().filter(|form| form.action == format!("{LIST}/plan")),
    );
    assert!(crate::crawl::links(&lina.get(&format!("{LIST}/{}", second.id)).await).contains(&withdrawal));
    close_list(&hall, &mut lina, first.id).await;
    let before = store::testing::digests(hall.place.source()).await;
    let rest = "The event is over, and it is known who came: nobody is asked or withdrawn any more, and audience and \
                settings stay as they were.";
    for form in forms {
        let refused = lina.submit(form, &[]).await;
        assert_eq!((refused.status, refused.texts(".errors li")), (422, vec![rest.to_owned()]));
    }
    assert_eq!(store::testing::digests(hall.place.source()).await, before);
    assert!(!crate::crawl::links(&lina.get(&format!("{LIST}/{}", second.id)).await).contains(&withdrawal));
    assert_eq!(lina.get(&withdrawal).await.status, 303, "nothing to press");
    let page = lina.get(LIST).await;
    assert_eq!(page.texts("main p.note"), [rest]);
    let offered: Vec<String> = page.forms().into_iter().map(|form| form.action).collect();
    assert!(offered.iter().all(|to| !to.starts_with(LIST) || to.ends_with("/exports")), "{offered:?}");
}

#[tokio::test]
async fn who_came_is_told_in_the_list_and_on_the_page_of_each() {
    let hall = spring(Place::folder()).await;
    let invited = all(&hall).await;
    let with = |wanted: State| invited.iter().filter(move |own| own.state == wanted).map(|own| own.id);
    let comes: Vec<_> = with(State::Accepted).collect();
    let silent = with(State::Invited).next().unwrap();
    let declined = with(State::Declined).next().unwrap();
    let mut lina = afterwards(&hall).await;
    close_list(&hall, &mut lina, comes[0]).await;
    for (id, tags) in [
        (comes[0], vec!["came"]),
        (comes[1], vec!["absent"]),
        (silent, vec!["absent"]),
        (declined, vec!["absent", "does not come"]),
    ] {
        assert_eq!(lina.get(&format!("{LIST}/{id}")).await.texts(".head .tag"), tags);
    }
    let tags = lina.get(LIST).await.texts("td .tag");
    let count = |wanted: &str| tags.iter().filter(|tag| *tag == wanted).count();
    assert_eq!((count("came"), count("absent"), count("comes"), count("silent")), (1, 35, 0, 0));
}

#[tokio::test]
async fn the_silent_are_reminded_once_a_week_at_most() {
    let hall = spring(Place::folder()).await;
    let person = silent(&hall).await[0];
    let nudges = async || {
        let all = purposes(&hall, person).await;
        all.into_iter().filter(|purpose| purpose.contains("nudge")).count()
    };
    hall.clock.set("2018-06-26T10:00+03");
    let mut lina = hall.sign_in_as("p062").await;
    // In two tabs.
    let forms = [lina.get(LIST).await, lina.get(LIST).await];
    for page in &forms {
        let form = page.form(&format!("{LIST}/reminders"));
        assert_eq!(lina.submit(form, &[]).await.status, 303);
        assert_eq!(nudges().await, 1);
    }
    hall.clock.set("2018-06-28T10:00+03");
    let mut lina = hall.sign_in_as("p062").await;
    assert!(lina.get(LIST).await.body.contains("Nobody is to be reminded now"));
    hall.clock.set("2018-07-03T10:00+03");
    let mut lina = hall.sign_in_as("p062").await;
    let sent = send(&mut lina, "/reminders", &[]).await;
    assert_eq!((sent.status, nudges().await), (303, 2));
    let told = lina.get(sent.location().unwrap()).await;
    assert_eq!(told.texts("p.note.good[role=status]"), ["16 mails are on their way."]);
    let comes = all(&hall).await.into_iter().find(|own| own.state == State::Accepted).unwrap().person;
    assert!(!purposes(&hall, comes).await.iter().any(|purpose| purpose.contains("nudge")));
}

/// The nudges to people, by the state of each mail.
async fn nudges(hall: &Hall) -> Vec<(i64, PersonId, String)> {
    store::sql("select id, person, state from mails where purpose = 'invitation, nudge' order by id")
        .all(&hall.house.site.db)
        .await
        .unwrap()
}

#[tokio::test]
async fn a_reminder_waits_for_its_readers_office_and_can_be_taken_back() {
    for place in places().await {
        let hall = spring(place).await;
        let count = async |state: &str| nudges(&hall).await.iter().filter(|own| own.2 == state).count();
        // A Friday: Lebanon and Turkey are at work, Iraq, Jordan and Palestine are not.
        hall.clock.set("2018-06-29T10:00+03");
        let mut lina = hall.sign_in_as("p062").await;
        let path = format!("{LIST}/reminders");
        let page = lina.get(&path).await;
        assert_eq!(page.texts("aside .list li").len(), 16);
        let arabic = lina.get(&format!("{path}?lang=ar")).await.texts("aside .list li h3");
        let is_arabic = |name: &&String| name.chars().any(|c| ('\u{600}'..'\u{700}').contains(&c));
        assert_eq!(arabic.iter().filter(is_arabic).count(), 13, "as the reader writes them: {arabic:?}");
        let form = page.form(&path).with("words-ar", "zz هل ستكون معنا؟");
        assert_eq!(lina.submit(form, &[]).await.status, 303);
        hall.house.work().await.unwrap();
        let (sent, waits) = (count("sent").await, count("queued").await);
        assert!(sent > 0 && waits > 2 && sent + waits == 16, "{sent} sent, {waits} wait");
        // One answers meanwhile and needs none; one is taken back on the outbox.
        let waiting: Vec<_> =
            nudges(&hall).await.into_iter().filter(|(_, _, state)| state == "queued").collect();
        let asked = all(&hall).await.into_iter().find(|own| own.person == waiting[0].1).unwrap();
        let own = format!("{LIST}/{}", asked.id);
        let form = lina.get(&own).await.form(&own);
        assert_eq!(lina.submit(form, &[("reply", "accepted")]).await.status, 303);
        let mail = format!("/outbox/{}", waiting[1].0);
        let form = lina.get(&mail).await.form(&format!("{mail}/taking-back"));
        assert_eq!(lina.submit(form.clone(), &[]).await.status, 303);
        assert!(lina.get(&mail).await.forms().iter().all(|own| own.action != form.action));
        assert_eq!((count("discarded").await, count("queued").await), (2, waits - 2));
        hall.clock.set("2018-07-01T08:59+03");
        hall.house.work().await.unwrap();
        assert_eq!(count("queued").await, waits - 2);
        hall.clock.set("2018-07-01T09:00+03");
        hall.house.work().await.unwrap();
        assert_eq!((count("queued").await, count("sent").await), (0, 14));
        let arabic = hall.mails().await.into_iter().filter(|mail| mail.text.contains("zz هل ستكون معنا؟"));
        assert!(arabic.count() > 0);
        // Within a week nobody is reminded again but whoever's reminder was taken back.
        let mut lina = hall.sign_in_as("p062").await;
        assert_eq!(send(&mut lina, "/reminders", &[]).await.status, 303);
        assert_eq!(nudges(&hall).await.len(), 17);
        let last = nudges(&hall).await.pop().unwrap();
        assert_eq!(last.1, waiting[1].1);
    }
}

#[tokio::test]
async fn the_room_opens_before_the_beginning_for_those_who_come() {
    let hall = spring(Place::folder()).await;
    let comes = all(&hall).await.into_iter().find(|own| own.state == State::Accepted).unwrap();
    let perhaps = all(&hall).await.into_iter().find(|own| own.state == State::Tentative).unwrap();
    let link = mailed(&hall, comes.person).await;
    let other = mailed(&hall, perhaps.person).await;
    let shows = |page: &Page| page.body.contains("video.example.org");
    let join = vec![("answer".to_owned(), "join".to_owned())];
    hall.clock.set("2018-07-11T10:44+03");
    assert_eq!(hall.browser().post(&link, &join).await.status, 422, "not yet");
    hall.clock.set("2018-07-11T10:45+03");
    let page = hall.browser().get(&link).await;
    assert!(!shows(&page) && page.body.contains("value=\"join\""));
    // Who is fast may be a program: it is not let in, and not there by that. A person presses once more.
    let mut tx = hall.house.site.db.begin().await.unwrap();
    let just = "update mails set sent_at = $1 where person = $2";
    store::sql(just).bind(hall.clock.now()).bind(comes.person).run(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
    let fast = hall.browser().post(&link, &join).await;
    let asks = hall.browser().get(fast.location().unwrap()).await;
    assert!(!shows(&asks) && asks.texts(".note.warn").len() == 1, "{}", asks.body);
    let own = rows::invitation(&hall.house.site.db, comes.id).await.unwrap().unwrap();
    assert_eq!(own.came, None);
    let again = asks.forms().into_iter().find(|form| form.has("confirms")).expect("the button once more");
    let again = hall.browser().submit(again, &[("answer", "join")]).await;
    assert!(shows(&hall.browser().get(again.location().unwrap()).await));
    let own = rows::invitation(&hall.house.site.db, comes.id).await.unwrap().unwrap();
    assert_eq!(own.came, Some(Came::Attended));
    // Somebody else is not so fast: one tap is enough.
    let mut accepted = all(&hall).await.into_iter().filter(|own| own.state == State::Accepted);
    let comes = accepted.find(|own| own.person != comes.person).unwrap();
    let link = mailed(&hall, comes.person).await;
    hall.clock.set("2018-07-11T10:46+03");
    let pressed = hall.browser().post(&link, &join).await;
    // One tap: the page after it leads on by itself, without script. Whoever looks again later stays.
    let on_the_way = hall.browser().get(pressed.location().unwrap()).await;
    assert_eq!(pressed.status, 303);
    assert!(on_the_way.body.contains("http-equiv=\"refresh\" content=\"0; url=https://video.example.org/"));
    let later = hall.browser().get(&link).await;
    assert!(shows(&later) && !later.body.contains("http-equiv=\"refresh\""));
    let own = rows::invitation(&hall.house.site.db, comes.id).await.unwrap().unwrap();
    assert_eq!(own.came, Some(Came::Attended));
    assert!(!hall.browser().get(&other).await.body.contains("value=\"join\""), "only who said yes");
    // Once it has begun nothing can be answered: whoever said perhaps comes in.
    hall.clock.set("2018-07-11T11:05+03");
    let page = hall.browser().get(&format!("{other}?lang=en")).await;
    assert_eq!(page.texts("h1"), ["Your invitation"]);
    assert!(page.body.contains("value=\"join\"") && page.texts("[role=status]")[0].contains("come in"));
    assert_eq!(hall.browser().post(&other, &join).await.status, 303);
    hall.clock.set("2018-07-11T13:00+03");
    let page = hall.browser().get(&format!("{other}?lang=en")).await;
    assert!(!page.body.contains("value=\"join\"") && page.texts("[role=status]")[0].contains("over"));
}

#[tokio::test]
async fn a_list_to_tick_says_who_came() {
    let hall = spring(Place::folder()).await;
    let mut lina = hall.sign_in_as("p062").await;
    let list = "/events/twinning-arrangements/attendance";
    let id = all(&hall).await[3].id.to_string();
    let tick = async |lina: &mut Browser, came: &[(&str, &str)]| {
        let form = lina.get(list).await.form(list);
        assert_eq!(lina.submit(form, came).await.status, 303);
        let invited = all(&hall).await;
        let count = |came| invited.iter().filter(|own| own.came == Some(came)).count();
        [count(Came::Attended), count(Came::Absent)]
    };
    // Before its day nobody is there.
    let mut early = lina.get(LIST).await.form(&format!("{LIST}/plan")).sent();
    early.push(("came".to_owned(), id.clone()));
    assert_eq!(lina.post(list, &early).await.status, 422);
    assert!(lina.get(list).await.forms().iter().all(|form| form.action != list));
    // Before it is over nobody is absent: they may still come.
    for time in ["2018-07-11T10:50+03", "2018-07-11T11:05+03"] {
        hall.clock.set(time);
        let mut lina = hall.sign_in_as("p062").await;
        assert!(!lina.get(list).await.form(list).has("others"));
        assert_eq!(tick(&mut lina, &[("came", &id)]).await, [1, 0]);
    }
    hall.clock.set("2018-07-11T12:35+03");
    let mut lina = hall.sign_in_as("p062").await;
    assert_eq!(tick(&mut lina, &[("came", &id), ("others", "absent")]).await, [1, 35]);
    // One more was there: of the others it stays known that they were not.
    let other = all(&hall).await[4].id.to_string();
    assert_eq!(tick(&mut lina, &[("came", &other)]).await, [2, 34]);
    // Who joins while the list lies open is not ticked off by it; who is unticked is.
    let open = lina.get(list).await.form(list);
    let late = all(&hall).await[5].id;
    let mut tx = hall.house.site.db.begin().await.unwrap();
    let joins = "update invitations_invitations set came = 'attended', came_at = 0 where id = $1";
    store::sql(joins).bind(late).run(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
    let unticked: Vec<_> = open.sent().into_iter().filter(|(name, _)| name != "came").collect();
    assert_eq!(lina.post(list, &unticked).await.status, 303);
    let came: Vec<_> = all(&hall)
        .await
        .into_iter()
        .filter(|own| own.came == Some(Came::Attended))
        .map(|own| own.id)
        .collect();
    assert_eq!(came, [late]);
}

#[tokio::test]
async fn without_a_limit_of_seats_nobody_waits() {
    let hall = spring(Place::folder()).await;
    let mut lina = hall.sign_in_as("p062").await;
    let invited = silent(&hall).await;
    let taken = all(&hall).await.iter().filter(|own| own.state == State::Accepted).count();
    let refused = send(&mut lina, "/plan", &[("capacity", &(taken - 1).to_string())]).await;
    assert_eq!(refused.status, 422, "seats that are taken stay");
    assert_eq!(send(&mut lina, "/plan", &[("capacity", &(taken + 1).to_string())]).await.status, 303);
    for person in invited.into_iter().take(3) {
        let path = mailed(&hall, person).await;
        press(&mut hall.browser(), &path, "accepted", "").await;
    }
    let states = async || {
        let of = all(&hall).await;
        let is = |state: State| of.iter().filter(|own| own.state == state).count();
        (is(State::Queued) > 0, of.iter().any(|own| matches!(own.state, State::Offered { .. })))
    };
    assert!(states().await.0, "one seat, and more than one who comes");
    assert_eq!(send(&mut lina, "/plan", &[("capacity", "")]).await.status, 303);
    assert_eq!(states().await, (false, false));
}

#[tokio::test]
async fn a_doubt_ends_when_what_was_pressed_is_so_or_nothing_can_be_pressed() {
    let hall = spring(Place::folder()).await;
    let mut lina = hall.sign_in_as("p062").await;
    let [first, waits, other] = silent(&hall).await[..3] else { panic!("three who are silent") };
    assert_eq!(send(&mut lina, "/plan", &[("capacity", "15")]).await.status, 303);
    hall.clock.set("2018-06-25T12:00+03");
    for person in [first, waits] {
        let path = mailed(&hall, person).await;
        assert_eq!(press(&mut hall.browser(), &path, "accepted", "").await.status, 303);
    }
    let path = mailed(&hall, first).await;
    hall.clock.set("2018-06-25T12:01+03");
    assert_eq!(press(&mut hall.browser(), &path, "declined", "").await.status, 303);
    // The freed seat is taken within seconds of its mail, so perhaps by a program.
    let own = format!("{}?lang=en", mailed(&hall, waits).await);
    assert_eq!(press(&mut hall.browser(), &own, "accepted", "").await.status, 303);
    assert!(matches!(state(&hall, waits).await, State::Offered { .. }));
    let said = async |path: &str| hall.browser().get(path).await.texts("[role=status]")[0].clone();
    assert!(said(&own).await.contains("No answer counts yet."));
    let doubts = async |lina: &mut Browser| {
        let tags = lina.get(LIST).await.texts("td .tag");
        tags.into_iter().filter(|tag| tag == "to be confirmed").count()
    };
    assert_eq!(doubts(&mut lina).await, 1);
    assert_eq!(send(&mut lina, "/plan", &[("capacity", "")]).await.status, 303);
    assert_eq!(state(&hall, waits).await, State::Accepted);
    assert!(said(&own).await.starts_with("You take part."), "{}", said(&own).await);
    assert_eq!(doubts(&mut lina).await, 0);
    // Once it has begun nobody is asked to press again.
    let own = format!("{}?lang=en", mailed(&hall, other).await);
    let comes = mailed(&hall, waits).await;
    hall.clock.set("2018-06-25T12:05+03");
    assert_eq!(press(&mut hall.browser(), &own, "accepted", "").await.status, 303);
    hall.house.work().await.unwrap();
    assert_eq!(press(&mut hall.browser(), &own, "declined", "").await.status, 303);
    assert!(said(&own).await.contains("Was it you?"), "{}", said(&own).await);
    hall.clock.set("2018-07-11T11:01+03");
    assert!(said(&own).await.starts_with("You take part."), "{}", said(&own).await);
    assert!(said(&format!("{comes}?lang=en")).await.starts_with("You take part."));
}

#[tokio::test]
async fn a_condition_without_a_choice_or_said_twice_is_refused() {
    let hall = spring(Place::folder()).await;
    let mut lina = hall.sign_in_as("p062").await;
    let before = conditions(&hall).await;
    let cases: [(&[(&str, &str)], &str); 4] = [
        (&[], "#effect"),
        (&[("effect", "with"), ("scope", "everybody"), ("country", "XX")], "#country"),
        (&[("effect", "with"), ("scope", "everybody"), ("spoken", "zz")], "#spoken"),
        (&[("effect", "with"), ("scope", "nobody")], "#scope"),
    ];
    for (typed, wrong) in cases {
        let refused = send(&mut lina, "/conditions", typed).await;
        assert!(refused.status == 422 && refused.body.contains(&format!("href=\"{wrong}\"")), "{typed:?}");
    }
    let twice = [("effect", "without"), ("scope", "everybody"), ("country", "JO")];
    for status in [303, 422] {
        assert_eq!(send(&mut lina, "/conditions", &twice).await.status, status);
    }
    assert_eq!(conditions(&hall).await, before + 1);
}

#[tokio::test]
async fn whoever_shares_an_address_is_named_and_not_guessed() {
    for place in places().await {
        let hall = spring(place).await;
        let mut lina = hall.sign_in_as("p062").await;
        let db = &hall.house.site.db;
        let mut offices: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for own in all(&hall).await {
            let contact = people::store::contact(db, own.person).await.unwrap().unwrap();
            offices.entry(contact.email.as_str().to_owned()).or_default().push(contact.name);
        }
        let (address, names) =
            offices.into_iter().find(|(_, names)| names.len() > 1).expect("an office with one address");
        let typed = |person| [("effect", "without"), ("scope", "person"), ("person", person)];
        let asked = send(&mut lina, "/conditions", &typed(&address)).await;
        assert_eq!(asked.status, 422);
        assert!(names.iter().all(|name| asked.body.contains(name)), "{}", asked.body);
        let added = send(&mut lina, "/conditions", &typed(&names[0])).await;
        assert_eq!(added.status, 303, "{}", added.body);
        let page = lina.get(LIST).await;
        let rule = "#audience ~ ul li span";
        assert!(page.texts(rule).iter().any(|told| told.contains(&names[0])));
        // What is asked of them besides is told, too.
        let narrowed =
            [&typed(&names[0])[..], &[("seats", "deputy"), ("country", "JO"), ("spoken", "ar")]].concat();
        assert_eq!(send(&mut lina, "/conditions", &narrowed).await.status, 303);
        let told = lina.get(LIST).await.texts(rule);
        let whole = |told: &String| plain(told).ends_with(", only if: deputies · Jordan · Arabic");
        assert!(told.iter().any(whole), "{told:?}");
    }
}

async fn conditions(hall: &Hall) -> i64 {
    store::sql("select count(*) from invitations_conditions").one(&hall.house.site.db).await.unwrap()
}

#[tokio::test]
async fn the_answer_page_weighs_less_than_ten_thousand_octets() {
    let hall = spring(Place::folder()).await;
    let person = silent(&hall).await[0];
    let link = mailed(&hall, person).await;
    for lang in kernel::Lang::ALL {
        let page = hall.browser().get(&format!("{link}?lang={lang}")).await;
        let html = page.html();
        let style = scraper::Selector::parse("link[rel=stylesheet]").unwrap();
        let style = html.select(&style).next().unwrap().attr("href").unwrap().to_owned();
        let style = crate::pages::gzipped(&hall.browser().get(&style).await.body);
        let octets = style + crate::pages::gzipped(&page.body);
        println!("answer page in {lang}: {octets} octets, of which {style} are the style");
        assert!(octets <= 10_000, "{octets} octets in {lang}");
    }
    assert_eq!(hall.browser().get(&link).await.header("set-cookie"), None, "no account, no cookie");
}

/// A filter opens every address in every mail of somebody, forwards and backwards, as a browser and as a program.
#[tokio::test]
async fn opening_every_link_of_every_mail_changes_nothing() {
    let hall = spring(Place::folder()).await;
    let site = &hall.house.site;
    let mut links = Vec::new();
    for own in all(&hall).await {
        for (_, letter) in letters(&hall, own.person).await {
            let html = mail::read(&letter, &site.sender, Secrets::Made(&site.key)).html;
            let addresses = html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
            let paths = addresses.filter_map(|address| address.strip_prefix(crate::house::PUBLIC_URL));
            links.extend(paths.map(str::to_owned));
        }
    }
    assert!(links.len() > 100, "{}", links.len());
    hall.house.work().await.unwrap();
    let before = store::testing::digests(hall.place.source()).await;
    let mut filter = hall.browser();
    for link in links.iter().chain(links.iter().rev()) {
        for method in [axum::http::Method::GET, axum::http::Method::HEAD] {
            let status = filter.send(method, link, None).await.status;
            assert!(status < 400, "{link}: {status}");
        }
    }
    hall.house.work().await.unwrap();
    let after = store::testing::digests(hall.place.source()).await;
    let changed: Vec<_> =
        before.iter().filter(|(table, digest)| after.get(*table) != Some(*digest)).collect();
    assert_eq!(changed, []);
}

#[tokio::test]
async fn an_invitee_finds_the_event_in_the_own_calendar() {
    let hall = spring(Place::folder()).await;
    let person = all(&hall).await.into_iter().find(|own| own.state == State::Accepted).unwrap().person;
    let mut browser = hall.sign_in(person).await;
    let form = browser
        .get("/me/calendar")
        .await
        .forms()
        .into_iter()
        .find(|form| form.action.starts_with("/me/calendar"));
    assert_eq!(browser.submit(form.expect("a form that gives a feed"), &[]).await.status, 303);
    let page = browser.get("/me/calendar").await.body;
    let (_, rest) = page.split_once(&format!("{}/feeds/", crate::house::PUBLIC_URL)).expect("an address");
    let feed = format!("/feeds/{}", rest.split('"').next().unwrap().split('<').next().unwrap());
    let calendar = hall.browser().get(&feed).await.body.replace("\r\n ", "");
    let (_, entry) =
        calendar.split_once("SUMMARY:[HMLN Webinar] Twinning Arrangements").expect("the webinar");
    let entry = entry.split("END:VEVENT").next().unwrap();
    assert!(entry.contains("DESCRIPTION:") && entry.contains("take stock"), "with what it is for: {entry}");
}

#[tokio::test]
async fn the_list_is_taken_as_a_file_without_words_and_the_record_says_what_for() {
    let hall = spring(Place::folder()).await;
    let mut lina = hall.sign_in_as("p062").await;
    // What may be a machine's takes no answer away.
    let comes = all(&hall).await.into_iter().find(|own| own.state == State::Accepted).unwrap();
    let mut tx = hall.house.site.db.begin().await.unwrap();
    store::sql(
        "insert into invitations_answers (id, invitation, reply, way, is_certain, said_at)
         values (999, $1, 'declined', 'link', $2, 0)",
    )
    .bind(comes.id)
    .bind(false)
    .run(&mut tx)
    .await
    .unwrap();
    tx.commit().await.unwrap();
    // The words of the choice run as the page does, also where they begin with another script.
    let arabic = lina.get(&format!("{LIST}?lang=ar")).await;
    assert!(arabic.body.contains("<option value=\"csv\" selected>CSV"), "{}", arabic.body);
    // Nobody has a file before it is said what for.
    let files = ["csv", "xlsx"].map(|kind| format!("{LIST}/export.{kind}"));
    for file in &files {
        assert_eq!(lina.get(file).await.location(), Some(LIST), "{file}");
    }
    let refused = send(&mut lina, "/exports", &[("purpose", ""), ("format", "csv")]).await;
    assert!(refused.status == 422 && refused.body.contains("href=\"#purpose\""), "{}", refused.body);
    let taken = send(&mut lina, "/exports", &[("purpose", "report"), ("format", "csv")]).await;
    assert_eq!(taken.status, 303);
    let file = lina.get(taken.location().unwrap()).await.body;
    let head = "\u{feff}name,email,seat,organisation,state,answered,way,came,asked\r\n";
    assert!(file.starts_with(head), "{file}");
    assert_eq!(file.lines().count(), 37);
    let answered: Vec<&str> = file.lines().filter(|line| line.contains(",accepted,2018-06-")).collect();
    assert_eq!(answered.len(), 14, "each with when and how: {file}");
    let asked = answered.iter().map(|line| line.split(',').next_back().unwrap());
    assert!(asked.clone().all(|asked| asked.len() == 23), "to the minute");
    assert!(asked.clone().all(|asked| asked.ends_with(" +03:00")), "by which clock");
    assert!(!file.contains("örnek"), "words are for facilitators on the page only");
    let other = hall.sign_in_as("p065").await.get(taken.location().unwrap()).await;
    assert_eq!(other.status, 403);
    // It is whose who said it, for an hour.
    assert_eq!(hall.sign_in_as("p063").await.get(&files[0]).await.location(), Some(LIST));
    hall.clock.advance(jiff::SignedDuration::from_mins(59));
    assert_eq!(lina.get(&files[1]).await.status, 200);
    hall.clock.advance(jiff::SignedDuration::from_mins(1));
    assert_eq!(lina.get(&files[0]).await.location(), Some(LIST));
    let preview = lina.get(&format!("{LIST}/preview?in=ar")).await;
    assert!(preview.body.contains("lang=\"ar\" dir=\"rtl\"") && preview.body.contains("هل ستشارك"));
}

#[tokio::test]
async fn a_list_of_more_than_five_hundred_goes_on_on_the_next_page() {
    let hall = spring(Place::folder()).await;
    let (site, event) = (&hall.house.site, webinar(&hall).await);
    let mut tx = site.db.begin().await.unwrap();
    for number in 900_001_i64..=900_520 {
        store::sql(
            "insert into people_persons (id, name, email, email_folded, search_text, language, zone, digits, hidden, added_at)
             values ($1, $2, $3, $3, $3, 'en', 'Asia/Amman', 'language', $4, 0)",
        )
        .bind(number)
        .bind(format!("Guest {number}"))
        .bind(format!("guest-{number}@office.example"))
        .bind(false)
        .run(&mut tx)
        .await
        .unwrap();
        store::sql(
            "insert into invitations_invitations (id, event, person, origin, state, since, asked, asked_at, sequence)
             values ($1, $2, $1, 'rule', 'accepted', 0, 1, 0, 0)",
        )
        .bind(number)
        .bind(event)
        .run(&mut tx)
        .await
        .unwrap();
    }
    tx.commit().await.unwrap();
    let mut lina = hall.sign_in_as("p062").await;
    let mut names = Vec::new();
    let mut page = Some(LIST.to_owned());
    let mut lengths = Vec::new();
    while let Some(path) = page {
        let shown = lina.get(&path).await;
        let own =
            shown.texts("#people ~ .scroll tbody tr > :first-child, #people ~ table tbody tr > :first-child");
        lengths.push(own.len());
        names.extend(own);
        let html = shown.html();
        let next = scraper::Selector::parse("a[rel=next]").unwrap();
        let next = html.select(&next).next().and_then(|link| link.attr("href"));
        page = next.map(|next| next.split('#').next().unwrap().to_owned());
    }
    let each: std::collections::BTreeSet<&String> = names.iter().collect();
    assert_eq!((lengths, each.len()), (vec![500, 56], 556));
    assert_eq!(lina.get(&format!("{LIST}?page=99")).await.status, 200, "the last one there is");
}

const WAITS: &str = "Nobody holds this seat: it waits for a successor.";

#[tokio::test]
async fn the_seat_of_somebody_who_was_erased_is_handed_over_and_nobody_answers_for_them() {
    let hall = spring(Place::folder()).await;
    let mut lina = hall.sign_in_as("p062").await;
    let own = all(&hall).await.into_iter().find(|own| own.state == State::Invited).unwrap();
    let page = format!("/people/{}", own.person);
    let erasure = format!("{page}/erasure");
    let form = lina.get(&erasure).await.form(&erasure);
    assert_eq!(lina.submit(form, &[]).await.status, 303);
    let former = lina.get(&page).await;
    assert_eq!(former.texts(".list .note"), [WAITS]);
    let links = crate::crawl::links(&former);
    let successor = links.iter().find(|link| link.ends_with("/successor")).expect("a seat to hand over");
    assert!(links.contains(&successor.replace("/successor", "/end")));
    let seat = lina.get(successor.trim_end_matches("/successor")).await;
    assert!(crate::crawl::links(&seat).contains(successor));
    assert_eq!(seat.texts(".line .here .note"), [WAITS]);
    let form = lina.get(successor).await;
    assert_eq!(form.texts(".crumbs a"), ["Former officer"]);
    let expert = hall.person("p065").await.to_string();
    let typed = [("successor", expert.as_str()), ("day", "2018-06-26")];
    let handed = lina.submit(form.form(successor), &typed).await;
    assert_eq!(handed.status, 303, "{}", handed.body);
    assert_eq!(lina.get(&page).await.texts(".list .note"), [""; 0]);
    let invitation = format!("{LIST}/{}", own.id);
    assert!(lina.get(&invitation).await.forms().iter().all(|form| form.action != invitation));
    let mut said = lina.get(LIST).await.form(&format!("{LIST}/plan")).sent();
    said.push(("reply".to_owned(), "accepted".to_owned()));
    assert_eq!(lina.post(&invitation, &said).await.status, 404);
}
