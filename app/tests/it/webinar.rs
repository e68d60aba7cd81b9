//! The story that the product was made for, whole and through its doors alone: from an empty house and four files to
//! what groups do after their webinar.
use crate::{
    house::{Browser, Hall, Mail, Page},
    invitations::{LIST, all, mailed, press, send, state},
    stories::setup_link,
};
use cohorts::store::{cohorts as rounds, offers};
use invitations::{rules::place::State, store::invitations::mail_states};
use kernel::{Lang, OfferId, OrganisationId, PersonId, access::SeatKind};
use mail::{Letter, Rendered, Secrets};
use std::path::PathBuf;
use store::{outbox, testing::Place};
use twinning::store::rooms::{self, Room};
use web::Stage;

/// The facilitator of the example.
const LINA: &str = "p062";
const OFFERS: &str = "/cohorts/2018/offers";
const STOCK: &str = "/cohorts/2018/stock-taking";
const EVENT: &str = "/events/twinning-arrangements";

fn example(name: &str) -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/hmln-2018")).join(name)
}

/// Opens a page, fills in the form on it that leads there, and sends it; where that leads.
async fn done(browser: &mut Browser, (page, action): (&str, &str), typed: &[(&str, &str)]) -> String {
    let form = browser.get(page).await.form(action);
    led(&browser.submit(form, typed).await)
}

fn led(answer: &Page) -> String {
    assert_eq!(answer.status, 303, "{}", answer.body);
    answer.location().unwrap().to_owned()
}

/// The first facilitator opens the link that the program prints, and brings the network in four files.
async fn network(hall: &Hall) {
    let link = setup_link(hall).await;
    let mut widad = hall.browser();
    let typed = [
        ("centre", "The centre"),
        ("name", "Widad Tahan"),
        ("email", "widad@centre.example.org"),
        ("spoken", "ar en"),
    ];
    assert_eq!(done(&mut widad, (&link, &link), &typed).await, "/people");
    let files = [("themes", ""), ("programmes", ""), ("cities", "hmln_2018"), ("people", "")];
    for (noun, programme) in files {
        let name = format!("{noun}.csv");
        let form = widad.get("/imports").await.form("/imports/uploads");
        let form = form.with("noun", noun).with("programme", programme);
        let upload = led(&widad.upload(&form, (&name, &std::fs::read(example(&name)).unwrap())).await);
        let looked = widad.get(&upload).await;
        assert_eq!(looked.status, 200);
        done(&mut widad, (&upload, &format!("{upload}/import")), &[]).await;
    }
}

/// A cohort of all cities, and a run; the offers of its eleven groups are drafts.
async fn matched(lina: &mut Browser) -> Vec<OfferId> {
    let form = lina.get("/cohorts/new").await.form("/cohorts");
    let programme = programme(lina).await;
    let typed = [
        ("code", "2018"),
        ("name", "Cohort 2018"),
        ("programme", programme.as_str()),
        ("starts", "2018-02-01"),
        ("template", "9"),
        ("mode", "peer"),
    ];
    led(&lina.submit(form, &typed).await);
    let cities = "/cohorts/2018/cities";
    let mut form = lina.get(cities).await.form(cities);
    for city in form.fields.iter_mut().filter(|field| field.name == "city") {
        city.sent = true;
    }
    led(&lina.post(cities, &form.sent()).await);
    let run = done(lina, ("/cohorts/2018/board", "/cohorts/2018/runs"), &[]).await;
    done(lina, (&run, OFFERS), &[]).await;
    let form = lina.get(OFFERS).await.form("/cohorts/2018/sendings");
    let drafts = form.fields.iter().filter(|field| field.name == "offer");
    drafts.map(|draft| OfferId::from(draft.value.parse::<i64>().unwrap())).collect()
}

/// What the form of a cohort calls the programme.
async fn programme(lina: &mut Browser) -> String {
    let page = lina.get("/cohorts/new").await;
    let options = scraper::Selector::parse("select[name=programme] option").unwrap();
    let html = page.html();
    let network = html.select(&options).find(|option| option.text().any(|text| text.contains("Learning")));
    network.and_then(|option| option.attr("value")).expect("the programme of the network").to_owned()
}

/// Sends these drafts.
async fn offer(hall: &Hall, lina: &mut Browser, (chosen, until): (&[OfferId], &str)) {
    let form = lina.get(OFFERS).await.form("/cohorts/2018/sendings").with("until", until);
    let mut fields = form.sent();
    fields.retain(|(name, _)| name != "offer");
    fields.extend(chosen.iter().map(|id| ("offer".to_owned(), id.to_string())));
    led(&lina.post(&form.action, &fields).await);
    hall.house.work().await.unwrap();
}

/// Who sits for a city today.
async fn sitting(hall: &Hall, city: OrganisationId, kind: SeatKind) -> PersonId {
    let today = hall.house.site.clock.today(&hall.house.site.home_zone);
    let all = rooms::members(&hall.house.site.db, [city], (today, Lang::En)).await.unwrap();
    all.iter().find(|own| own.kind == kind).expect("somebody sits there").person
}

/// The link in the newest mail of a kind to somebody: people of an office share their address.
pub(crate) async fn link(hall: &Hall, person: PersonId, purpose: &str) -> String {
    hall.house.work().await.unwrap();
    let contents: Vec<String> = store::sql(
        "select content
           from mails
          where person = $1 and purpose like $2 and content is not null
          order by id desc
          limit 20",
    )
    .bind(person)
    .bind(format!("{purpose}%"))
    .all(&hall.house.site.db)
    .await
    .unwrap();
    let site = &hall.house.site;
    let links = contents.iter().filter_map(|content| {
        let letter = Letter::from_outbox(content).unwrap();
        let Rendered { subject, text, html } = mail::read(&letter, &site.sender, Secrets::Made(&site.key));
        Mail { address: String::new(), subject, text, html }.link("/a/")
    });
    links.into_iter().next().unwrap_or_else(|| panic!("no {purpose} with a link"))
}

/// Opens a mailed link in a new browser, fills its form in and sends it.
async fn tap(hall: &Hall, path: &str, typed: &[(&str, &str)]) {
    let mut browser = hall.browser();
    let page = browser.get(path).await;
    let form = page.forms().into_iter().find(|form| form.action.starts_with(path));
    led(&browser.submit(form.unwrap_or_else(|| panic!("no form: {}", page.body)), typed).await);
}

/// Both cities of an offer accept it from their mails.
async fn accepted(hall: &Hall, offer: OfferId) {
    let loaded = offers::offer(&hall.house.site.db, offer).await.unwrap().unwrap();
    for city in loaded.offer.cities {
        let path = link(hall, sitting(hall, city, SeatKind::FocalPoint).await, "offer").await;
        tap(hall, &path, &[("answer", "accepted")]).await;
    }
}

async fn groups(hall: &Hall) -> Vec<Room> {
    let db = &hall.house.site.db;
    let cohort = rounds::cohort_by_code(db, "2018", Lang::En).await.unwrap().unwrap();
    rooms::of_cohort(db, cohort.id, Lang::En).await.unwrap()
}

/// The focal points of a group's cities.
async fn focal_points(hall: &Hall, room: &Room) -> [PersonId; 2] {
    let cities: [OrganisationId; 2] = room.ids().try_into().expect("two cities");
    [
        sitting(hall, cities[0], SeatKind::FocalPoint).await,
        sitting(hall, cities[1], SeatKind::FocalPoint).await,
    ]
}

/// A group agrees on its charter and on a day for its first call, and writes down what was said.
async fn begins_to_work(hall: &Hall, room: &Room) {
    let [first, second] = focal_points(hall, room).await;
    let at = |below: &str| format!("{}{below}", room.path());
    hall.clock.set("2018-04-10T09:00+03");
    let mut browser = hall.sign_in(first).await;
    let charter = [
        ("issue", "From home kitchens to registered businesses"),
        ("goal1", "One list of what a home kitchen needs."),
        ("languages", "ar, en"),
        ("rhythm", "fortnightly"),
        ("ends", "2018-12-31"),
    ];
    done(&mut browser, (&at("/charter/edit"), &at("/charter")), &charter).await;
    let times = [("day1", "2018-04-17"), ("clock1", "10:00"), ("day2", "2018-04-18"), ("clock2", "11:00")];
    let meeting = done(&mut browser, (&at("/meetings/new"), &at("/meetings")), &times).await;
    hall.house.work().await.unwrap();
    hall.clock.set("2018-04-11T10:00+03");
    tap(hall, &link(hall, second, "charter").await, &[]).await;
    let poll = link(hall, second, "times").await;
    let slots = hall.browser().get(&poll).await.forms().into_iter().flat_map(|form| form.fields);
    let slot = slots.filter(|field| field.name == "slot").map(|field| field.value).next().expect("a time");
    tap(hall, &poll, &[("slot", &slot)]).await;
    let mut browser = hall.sign_in(first).await;
    let day = "2018-04-17T07:00:00Z";
    done(&mut browser, (&room.path(), &format!("{meeting}/day")), &[("day", day)]).await;
    hall.clock.set("2018-04-17T12:00+03");
    let mut browser = hall.sign_in(first).await;
    let there = [first, second].map(|person| person.to_string());
    let minutes = [
        ("minutes", "Each city told in ten minutes what it has."),
        ("focus", "Home kitchens"),
        ("present", there[0].as_str()),
        ("present", there[1].as_str()),
    ];
    let edit = format!("{meeting}/minutes/edit");
    done(&mut browser, (&edit, &format!("{meeting}/minutes")), &minutes).await;
    let room = browser.get(&at("/meetings")).await;
    assert!(room.body.contains(&meeting), "{}", room.body);
}

/// The webinar: written, published, its audience named as a rule, looked at as an Arabic guest, approved and sent.
async fn webinar(hall: &Hall, lina: &mut Browser) {
    let typed = [
        ("title", "[HMLN Webinar] Twinning Arrangements"),
        ("kind", "webinar"),
        ("format", "virtual"),
        ("starts", "2018-07-11"),
        ("ends", "2018-07-11"),
        ("starts_time", "11:00"),
        ("ends_time", "12:30"),
        ("zone", "Asia/Amman"),
        ("aims", "Connect the groups and take stock of where each one stands."),
        ("spoken", "ar en"),
        ("access", "invitation"),
        ("programme", "hmln_2018"),
    ];
    assert_eq!(done(lina, ("/events/new", "/events"), &typed).await, EVENT);
    done(lina, (EVENT, &format!("{EVENT}/publish")), &[]).await;
    let cohort = rounds::cohort_by_code(&hall.house.site.db, "2018", Lang::En).await.unwrap().unwrap();
    let scope = format!("groups {}", cohort.id);
    let rule = [("effect", "with"), ("scope", scope.as_str()), ("seats", "focal point"), ("seats", "deputy")];
    led(&send(lina, "/conditions", &rule).await);
    led(&send(lina, "/plan", &[("room", "https://video.example.org/twinning-arrangements")]).await);
    let preview = lina.get(&format!("{LIST}/preview?in=ar")).await;
    assert!(preview.body.contains("dir=\"rtl\""), "{}", preview.body);
    assert_eq!(named(lina).await, "36");
    led(&send(lina, "", &[]).await);
    let event = crate::invitations::webinar(hall).await;
    let states = mail_states(&hall.house.site.db, event).await.unwrap();
    assert_eq!(states.values().filter(|state| **state == outbox::State::Held).count(), 36);
    led(&send(lina, "/sending", &[]).await);
    hall.house.work().await.unwrap();
}

/// How many people the audience names now.
async fn named(lina: &mut Browser) -> String {
    lina.get(LIST).await.texts(".tiles dd").remove(0)
}

async fn answered(hall: &Hall, person: PersonId, answer: &str) {
    let path = mailed(hall, person).await;
    led(&press(&mut hall.browser(), &path, answer, "").await);
}

#[tokio::test]
async fn from_an_empty_house_to_what_groups_do_after_their_webinar() {
    for place in [Some(Place::folder()), Place::postgres().await].into_iter().flatten() {
        let hall = Hall::open(Stage::Live, place).await;
        hall.clock.set("2018-03-19T09:00+02");
        network(&hall).await;
        // Matching: eleven groups, of which nine are asked.
        hall.clock.set("2018-03-22T11:00+02");
        let mut lina = hall.sign_in_as(LINA).await;
        let drafts = matched(&mut lina).await;
        assert_eq!(drafts.len(), 11);
        let (asked, late) = drafts.split_at(9);
        offer(&hall, &mut lina, (asked, "2018-04-05")).await;
        hall.clock.set("2018-03-25T10:00+03");
        for own in asked {
            accepted(&hall, *own).await;
        }
        let formed = groups(&hall).await;
        assert_eq!(formed.len(), 9);
        begins_to_work(&hall, &formed[0]).await;
        // The webinar, and the last two offers.
        hall.clock.set("2018-06-18T10:00+03");
        let mut lina = hall.sign_in_as(LINA).await;
        webinar(&hall, &mut lina).await;
        offer(&hall, &mut lina, (late, "2018-07-02")).await;
        assert_eq!(all(&hall).await.len(), 36);
        hall.clock.set("2018-06-20T10:00+03");
        let [first, second] = focal_points(&hall, &formed[0]).await;
        let [third, fourth] = focal_points(&hall, &formed[1]).await;
        for (person, answer) in
            [(first, "accepted"), (second, "accepted"), (third, "tentative"), (fourth, "declined")]
        {
            answered(&hall, person, answer).await;
        }
        assert_eq!(state(&hall, first).await, State::Accepted);
        let mut lina = hall.sign_in_as(LINA).await;
        assert_eq!(lina.get(LIST).await.texts(".tiles dd")[2..], ["2", "1", "1", "0", "32"]);
        // The audience grows with each group; nobody is asked before a facilitator has looked.
        for (offer, people) in late.iter().zip(["40", "44"]) {
            accepted(&hall, *offer).await;
            hall.house.work().await.unwrap();
            assert_eq!(named(&mut lina).await, people);
        }
        assert_eq!(all(&hall).await.len(), 36);
        let desk = lina.get("/desk?show=all").await.texts(".todo h2");
        assert!(desk.iter().any(|thing| thing.starts_with("8 changes")), "{desk:?}");
        led(&send(&mut lina, "", &[]).await);
        led(&send(&mut lina, "/sending", &[]).await);
        assert_eq!(all(&hall).await.len(), 44);
        on_the_day(&hall, &formed[0], [first, second]).await;
        afterwards(&hall, &formed[0], first).await;
    }
}

/// The pack, the room, whose turn it is, what a group will do, and who came.
async fn on_the_day(hall: &Hall, room: &Room, [first, second]: [PersonId; 2]) {
    hall.clock.set("2018-07-09T09:00+03");
    let mut lina = hall.sign_in_as(LINA).await;
    let event = crate::invitations::webinar(hall).await.to_string();
    done(&mut lina, (STOCK, &format!("{STOCK}/event")), &[("event", &event)]).await;
    assert_eq!(lina.get(STOCK).await.texts("tbody th").len(), 11);
    assert_eq!(lina.get(&format!("{STOCK}/pack")).await.texts(".slide h2").len(), 11);
    // Whoever accepted comes in by one tap.
    hall.clock.set("2018-07-11T10:00+03");
    let path = mailed(hall, first).await;
    hall.clock.set("2018-07-11T10:50+03");
    let join = hall
        .browser()
        .get(&path)
        .await
        .forms()
        .into_iter()
        .find(|form| form.fields.iter().any(|field| field.name == "answer" && field.value == "join"));
    led(&hall.browser().submit(join.expect("a way in"), &[("answer", "join")]).await);
    let inside = hall.browser().get(&path).await;
    assert!(inside.body.contains("https://video.example.org/twinning-arrangements"));
    let doors = inside.texts("section[aria-labelledby=inside] li a");
    assert!(doors.contains(&"Live page".to_owned()), "{doors:?}");
    hall.clock.set("2018-07-11T11:05+03");
    let mut lina = hall.sign_in_as(LINA).await;
    let live = format!("{EVENT}/live");
    done(&mut lina, (&live, &format!("{live}/turn")), &[]).await;
    let mut speaker = hall.sign_in(first).await;
    let whose = speaker.get(&live).await;
    assert_eq!((whose.status, whose.texts("li.here").len()), (200, 1));
    // The participants' view: every group once, nothing of health.
    let told = speaker.get(STOCK).await;
    assert_eq!((told.texts("tbody th").len(), told.texts("thead th").len()), (11, 6));
    let owner = second.to_string();
    let typed = [
        ("day", "2018-07-24"),
        ("clock", "10:00"),
        ("what", "We count one more street."),
        ("owner", owner.as_str()),
    ];
    let commitment = format!("{}/commitment", room.path());
    done(&mut speaker, (&commitment, &commitment), &typed).await;
    // Who came is ticked; the room has ticked one already.
    hall.clock.set("2018-07-11T12:35+03");
    let mut lina = hall.sign_in_as(LINA).await;
    let attendance = format!("{EVENT}/attendance");
    let form = lina.get(&attendance).await.form(&attendance);
    let ticked = form.fields.iter().filter(|field| field.name == "came" && field.sent).count();
    assert_eq!(ticked, 1);
    let own = all(hall).await.into_iter().find(|own| own.person == second).unwrap().id.to_string();
    led(&lina.submit(form, &[("came", &own), ("others", "absent")]).await);
}

/// What was said becomes a meeting and an action of the group; guests are thanked, the others asked once.
async fn afterwards(hall: &Hall, room: &Room, reader: PersonId) {
    let mut lina = hall.sign_in_as(LINA).await;
    let commitments = format!("{STOCK}/commitments");
    done(&mut lina, (&commitments, &commitments), &[]).await;
    let mut browser = hall.sign_in(reader).await;
    let meetings = twinning::store::meetings::meetings(&hall.house.site.db, room.id).await.unwrap();
    let starts: jiff::Timestamp = "2018-07-24T10:00+03".parse().unwrap();
    let meeting = meetings.iter().find(|meeting| meeting.starts == Some(starts)).expect("the meeting");
    let path = format!("{}/meetings/{}", room.path(), meeting.id);
    assert!(browser.get(&format!("{}/meetings", room.path())).await.body.contains(&path));
    assert_eq!(browser.get(&path).await.status, 200);
    let actions = browser.get(&format!("{}/actions", room.path())).await;
    assert!(actions.body.contains("We count one more street."), "{}", actions.body);
    let live = format!("{EVENT}/live");
    done(&mut lina, (&live, &format!("{live}/letters")), &[]).await;
    done(&mut lina, (&live, &format!("{live}/letters/sending")), &[]).await;
    hall.house.work().await.unwrap();
    let letters: Vec<(String, i64)> = store::sql(
        "select purpose, count(*) from mails where purpose like 'stock-taking%' and state = 'sent' group by purpose order by purpose",
    )
    .all(&hall.house.site.db)
    .await
    .unwrap();
    // Of those who did not come, one had said no.
    let told = [("stock-taking, question".to_owned(), 41), ("stock-taking, thanks".to_owned(), 2)];
    assert_eq!(letters, told);
}
