//! The room of a group: what two cities do there, by page and by mail, and who sees nothing of it.
use crate::{
    cast::Cast,
    house::{Browser, Hall, Page},
};
use cohorts::rules::offer::Way;
use cohorts::{
    acts::{MakeCohort, ShapeCohort},
    rules::{
        RunRules,
        life::{Naming, Template},
    },
    store::{cities, cohorts as rows, groups},
};
use kernel::{
    Lang, OrganisationId, Period,
    access::{Circle, Standing, ask},
};
use store::testing::Place;
use twinning::{
    acts::{CitySubject, SeeStates, SpeakForCity, WorkInGroup},
    doing::{self, Hand, Mouth, Proof},
    rules::{
        action::NewAction, agreement::TypedCharter, check_in::TypedCheckIn, health::Light, meeting::Minutes,
        stage::Stage,
    },
    store::{
        meetings::{Held, Outline},
        rooms, states, strategy,
    },
};
use web::Stage as HouseStage;

/// Erbil and Amman, in a cohort of their own, formed on 1 June.
pub(crate) const CODE: &str = "2018-amm-ebl";
const AMMAN: &str = "p011";
const ERBIL: &str = "p001";
const DEPUTY_OF_ERBIL: &str = "p002";

pub(crate) async fn city(hall: &Hall, code: &str) -> OrganisationId {
    network::store::city_id(&hall.house.site.db, code).await.unwrap().unwrap()
}

/// Makes the group as a facilitator would who heard of it.
pub(crate) async fn form(hall: &Hall) {
    let site = &hall.house.site;
    let operator = Standing::operator();
    let mut tx = site.db.begin().await.unwrap();
    let programme = network::store::programme_by_code(&mut tx, Circle::Facilitators, "hmln_2018", Lang::En);
    let programme = programme.await.unwrap().unwrap().id;
    let plan = Template::Nine.plan(jiff::civil::date(2018, 2, 1));
    let naming = Naming::read("2018", "Cohort 2018").unwrap();
    let (rules, groups_seen_by) = (RunRules::default(), Circle::Facilitators);
    let new = rows::NewCohort { naming, programme, plan, rules, groups_seen_by };
    let making = ask::<MakeCohort>(&operator, ()).unwrap();
    rows::add_cohort(&mut tx, &making, &new).await.unwrap();
    let cohort = rows::cohort_by_code(&mut tx, "2018", Lang::En).await.unwrap().unwrap();
    let shaping = ask::<ShapeCohort>(&operator, cohort.subject()).unwrap();
    let pair = [city(hall, "AMM").await, city(hall, "EBL").await];
    cities::choose(&mut tx, &shaping, &pair.into()).await.unwrap();
    let new = groups::NewGroup {
        origin: groups::Origin::Themselves,
        offer: None,
        cities: pair.into(),
        issue: Some("home-based-business".to_owned()),
        consent: groups::Consent::Both,
        formed_on: Period::Day(jiff::civil::date(2018, 6, 1)),
    };
    groups::add_group(&mut tx, &shaping, &new).await.unwrap();
    tx.commit().await.unwrap();
}

const CHECK_IN: TypedCheckIn<'static> = TypedCheckIn {
    learned: "Ask first",
    blocked_by: "money",
    blocked_how: "No budget",
    blocked_told: "",
    help: "A funder",
    met: "2018-06-20",
    next: "2018-07-10",
    rating: "4",
    stage_felt: "4",
};

/// A row of each kind in the room, written by the two focal points.
pub(crate) async fn fill(hall: &Hall) {
    let site = &hall.house.site;
    let mut tx = site.db.begin().await.unwrap();
    let room = rooms::by_code(&mut tx, CODE, Lang::En).await.unwrap().unwrap();
    let amman = crate::canary::standing(hall, Some(hall.person(AMMAN).await)).await;
    let erbil = crate::canary::standing(hall, Some(hall.person(ERBIL).await)).await;
    let granted = ask::<WorkInGroup>(&amman, room.subject()).unwrap();
    let city = room.subject().spoken_by(&amman);
    let hand = Hand { site, room: &room, granted: &granted, city };
    let speaks = |who: &Standing| {
        let group = room.subject();
        let city = group.spoken_by(who).unwrap();
        ask::<SpeakForCity>(who, CitySubject { group, city }).unwrap()
    };
    let (first, second) = (speaks(&amman), speaks(&erbil));
    let today = site.clock.today(&site.home_zone);
    let typed = TypedCharter {
        issue: "Home kitchens",
        goals: ["One list.", "", ""],
        languages: "ar en",
        rhythm: "monthly",
        ends: "2018-12-31",
    };
    doing::write_charter(&mut tx, hand, &typed.read(today).unwrap(), Some(&first)).await.unwrap();
    doing::write_roadmap(&mut tx, hand, "June: six steps.", Some(&first)).await.unwrap();
    let outline =
        Outline { subject: Some("A list".to_owned()), place: Some("Online".to_owned()), length: 60 };
    let at = |time: &str| time.parse().unwrap();
    let times = vec![at("2018-07-03T10:00+03"), at("2018-07-04T10:00+03")];
    doing::propose(&mut tx, hand, &outline, times).await.unwrap().unwrap();
    doing::fix_new(&mut tx, hand, &outline, at("2018-07-10T10:00+03")).await.unwrap().unwrap();
    let held = Held {
        starts: at("2018-06-20T10:00+03"),
        on: jiff::civil::date(2018, 6, 20),
        minutes: Minutes::read("We began.", "One street each.").unwrap(),
        focus: Some("Kitchens".to_owned()),
        present: vec![amman.person_id().unwrap(), erbil.person_id().unwrap()],
    };
    doing::hold(&mut tx, hand, (None, &outline), &held).await.unwrap().unwrap();
    let action = NewAction::read(("Send the form", "2018-07-01"), erbil.person_id(), today).unwrap();
    let id = doing::add_action(&mut tx, hand, &action, (second.on().city, None)).await.unwrap();
    doing::finish_action(&mut tx, hand, id, Some("Sent.")).await.unwrap();
    doing::add_action(&mut tx, hand, &action, (second.on().city, None)).await.unwrap();
    let proof = Proof::Own(&second, erbil.person_id().unwrap(), Way::Page);
    doing::check_in(
        &mut tx,
        Mouth { site, room: &room, proof },
        &CHECK_IN.read((room.formed_on.first_day(), today)).unwrap(),
    )
    .await
    .unwrap();
    let of = (site, &room, &first);
    let section = doing::begin_section(&mut tx, of, ("City facts", "We counted.")).await.unwrap().unwrap();
    let section = strategy::section(&mut tx, (room.id, section)).await.unwrap().unwrap();
    doing::review(&mut tx, (site, &room, &second), &section, "How old?").await.unwrap();
    doing::ask_centre(&mut tx, of, "May we begin?").await.unwrap();
    tx.commit().await.unwrap();
}

async fn places() -> Vec<Place> {
    [Some(Place::folder()), Place::postgres().await].into_iter().flatten().collect()
}

async fn hall(place: Place) -> Hall {
    let hall = Hall::planted(HouseStage::Live, place).await;
    form(&hall).await;
    hall
}

fn path(below: &str) -> String {
    format!("/groups/{CODE}{below}")
}

/// Opens a page of the group, fills in the form on it that leads there, and sends it.
async fn send(browser: &mut Browser, (page, action): (&str, &str), typed: &[(&str, &str)]) -> Page {
    let form = browser.get(&path(page)).await.form(&path(action));
    browser.submit(form, typed).await
}

async fn done(browser: &mut Browser, at: (&str, &str), typed: &[(&str, &str)]) -> String {
    let answer = send(browser, at, typed).await;
    assert_eq!(answer.status, 303, "{at:?}: {}", answer.body);
    answer.location().unwrap().to_owned()
}

/// The newest link of a group's mail to somebody of the example.
async fn link(hall: &Hall, code: &str) -> String {
    hall.house.work().await.unwrap();
    let person = hall.person(code).await;
    let contact = people::store::contact(&hall.house.site.db, person).await.unwrap().unwrap();
    let mails = hall.mails_to(contact.email.as_str()).await;
    mails.iter().rev().find_map(|mail| mail.link("/a/")).expect("a mail with a link")
}

/// Opens a mailed link in a new browser and presses its button.
async fn press(hall: &Hall, link: &str, typed: &[(&str, &str)]) -> Page {
    let mut browser = hall.browser();
    let page = browser.get(link).await;
    assert_eq!(page.status, 200, "{}", page.body);
    let form = page.forms().into_iter().find(|form| form.action.starts_with(link)).expect("a form");
    browser.submit(form, typed).await
}

async fn state(hall: &Hall) -> states::GroupState {
    let site = &hall.house.site;
    let granted = ask::<SeeStates>(&Standing::operator(), ()).unwrap();
    let room = rooms::by_code(&site.db, CODE, Lang::En).await.unwrap().unwrap();
    let now = (site.clock.now(), &site.home_zone);
    states::of_cohort(&site.db, &granted, room.cohort, now, Lang::En).await.unwrap().pop().unwrap()
}

const CHARTER: [(&str, &str); 6] = [
    ("issue", "From home kitchens to registered businesses"),
    ("goal1", "One list of what a home kitchen needs."),
    ("goal2", "Ten kitchens registered in each city."),
    ("languages", "ar, en"),
    ("rhythm", "fortnightly"),
    ("ends", "٢٠١٨-١٢-٣١"),
];

/// Amman proposes two times, Erbil taps one in the mail, Amman sets it on the overview. Returns the meeting's address.
async fn fixed_call(hall: &Hall) -> String {
    let mut amman = hall.sign_in_as(AMMAN).await;
    let times = [("day1", "2018-07-03"), ("clock1", "10:00"), ("day2", "2018-07-04"), ("clock2", "11")];
    let meeting = done(&mut amman, ("/meetings/new", "/meetings"), &times).await;
    let poll = link(hall, ERBIL).await;
    hall.clock.set("2018-06-25T10:00+03");
    let page = hall.browser().get(&poll).await;
    assert_eq!(page.forms()[0].fields.iter().filter(|field| field.name == "slot").count(), 2);
    // Both times lie in the hours of both offices: one tap is enough.
    assert_eq!(press(hall, &poll, &[]).await.status, 303);
    let overview = amman.get(&path("")).await;
    assert_eq!(overview.texts("#next"), ["Next step: set the day"]);
    let form = overview.form(&format!("{meeting}/day"));
    let answer = amman.submit(form, &[("day", "2018-07-03T07:00:00Z")]).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    meeting
}

/// Whoever speaks for Amman and for Erbil, as forms name them.
async fn there(hall: &Hall) -> [String; 2] {
    [hall.person(AMMAN).await.to_string(), hall.person(ERBIL).await.to_string()]
}

/// The call is held and written down, with the shared issue and an action for Erbil.
async fn held_call(hall: &Hall) -> String {
    let meeting = fixed_call(hall).await;
    hall.clock.set("2018-07-03T12:00+03");
    let mut amman = hall.sign_in_as(AMMAN).await;
    let [amman_there, owner] = there(hall).await;
    let below = meeting.strip_prefix(&path("")).unwrap().to_owned();
    let minutes = [
        ("minutes", "Each city told in ten minutes what it has."),
        ("decisions", "Both try one street.\nThe form has 14 questions."),
        ("focus", "Home kitchens"),
        ("what1", "Send the form"),
        ("owner1", owner.as_str()),
        ("due1", "2018-07-10"),
        ("present", amman_there.as_str()),
        ("present", owner.as_str()),
    ];
    done(&mut amman, (&format!("{below}/minutes/edit"), &format!("{below}/minutes")), &minutes).await;
    meeting
}

#[tokio::test]
async fn whoever_sends_a_form_after_a_colleague_is_told_and_keeps_what_was_typed() {
    for place in places().await {
        let hall = hall(place).await;
        let meeting = fixed_call(&hall).await;
        let (mut erbil, mut amman) = (hall.sign_in_as(ERBIL).await, hall.sign_in_as(AMMAN).await);
        // Both open the form of the day; the second one moves nothing.
        let day = format!("{meeting}/day");
        let stale = amman.get(&meeting).await.form(&day);
        let form = erbil.get(&meeting).await.form(&day);
        assert_eq!(erbil.submit(form, &[("other_day", "2018-07-04"), ("clock", "11:00")]).await.status, 303);
        let refused = amman.submit(stale, &[("other_day", "2018-07-05"), ("clock", "11:00")]).await;
        assert_eq!(refused.status, 422);
        assert!(amman.get(&format!("{meeting}/meeting.ics")).await.body.contains("20180704T11"));
        let again = amman.submit(refused.form(&day), &[]).await;
        assert_eq!(again.status, 303, "who has read it may move it: {}", again.body);
        // And of the minutes.
        hall.clock.set("2018-07-05T13:00+03");
        let (mut erbil, mut amman) = (hall.sign_in_as(ERBIL).await, hall.sign_in_as(AMMAN).await);
        let (edit, minutes) = (format!("{meeting}/minutes/edit"), format!("{meeting}/minutes"));
        let stale = amman.get(&edit).await.form(&minutes);
        let form = erbil.get(&edit).await.form(&minutes);
        let [first, second] = there(&hall).await;
        let typed =
            |minutes| [("minutes", minutes), ("present", first.as_str()), ("present", second.as_str())];
        assert_eq!(erbil.submit(form, &typed("zz of Erbil")).await.status, 303);
        let refused = amman.submit(stale, &typed("zz of Amman")).await;
        assert!(refused.status == 422 && refused.body.contains("zz of Amman"), "{}", refused.body);
        let told = "Since you opened this page, “zz of Erbil” was written here; you wrote “zz of Amman”.";
        let summary = refused.texts(".errors li a[href='#minutes']").concat();
        assert!(summary.contains(told), "{summary}");
        assert!(refused.texts("#minutes-problem").concat().contains(told), "{}", refused.body);
        assert!(amman.get(&meeting).await.body.contains("zz of Erbil"));
        assert_eq!(amman.submit(refused.form(&minutes), &[]).await.status, 303);
        assert!(amman.get(&meeting).await.body.contains("zz of Amman"));
    }
}

#[tokio::test]
async fn whoever_saves_a_paper_after_the_other_city_reads_theirs_beside_it_first() {
    let hall = hall(Place::folder()).await;
    let (mut amman, mut erbil) = (hall.sign_in_as(AMMAN).await, hall.sign_in_as(ERBIL).await);
    let (edit, charter) = (path("/charter/edit"), path("/charter"));
    done(&mut amman, ("/charter/edit", "/charter"), &CHARTER).await;
    let stale = erbil.get(&edit).await.form(&charter);
    done(&mut amman, ("/charter/edit", "/charter"), &[("goal2", "zz of Amman"), ("rhythm", "monthly")]).await;
    let refused = erbil.submit(stale, &[("goal2", "zz of Erbil")]).await;
    // One goal that both wrote, and who saved when.
    assert_eq!((refused.status, refused.texts(".errors li").len()), (422, 2), "{}", refused.body);
    assert!(refused.texts("dl.facts dd").contains(&"zz of Amman".to_owned()), "theirs stands beside");
    let form = refused.form(&charter);
    let value = |name: &str| form.sent().into_iter().find(|(own, _)| own == name).map(|(_, value)| value);
    assert_eq!(value("goal2").as_deref(), Some("zz of Erbil"));
    assert_eq!(value("rhythm").as_deref(), Some("monthly"), "what was left alone is theirs");
    assert_eq!(count(&hall, "select count(*) from twinning_charters").await, 2);
    assert_eq!(erbil.submit(form, &[]).await.status, 303, "whoever has read theirs may save");
    assert!(erbil.get(&charter).await.body.contains("zz of Erbil"));
    // The same of a text: the roadmap of both, and a section that two officers of one city write.
    let section =
        done(&mut erbil, ("/strategy/new", "/strategy"), &[("title", "Facts"), ("body", "x")]).await;
    let mut deputy = hall.sign_in_as(DEPUTY_OF_ERBIL).await;
    let own = format!("{section}/edit");
    for (edit, save, field, other) in
        [(path("/roadmap/edit"), path("/roadmap"), "plan", &mut amman), (own, section, "body", &mut deputy)]
    {
        let first = erbil.get(&edit).await.form(&save);
        assert_eq!(erbil.submit(first, &[(field, "zz first")]).await.status, 303);
        let stale = other.get(&edit).await.form(&save);
        let form = erbil.get(&edit).await.form(&save);
        assert_eq!(erbil.submit(form, &[(field, "zz of Erbil")]).await.status, 303);
        let refused = other.submit(stale, &[(field, "zz of the other")]).await;
        assert_eq!((refused.status, refused.texts(".errors li").len()), (422, 1), "{}", refused.body);
        assert_eq!(refused.texts("p.kept"), ["zz of Erbil"]);
        assert!(refused.texts("textarea").iter().any(|typed| typed.trim() == "zz of the other"));
        assert_eq!(other.submit(refused.form(&save), &[]).await.status, 303);
    }
}

#[tokio::test]
async fn a_call_at_the_hour_of_another_is_kept_when_somebody_says_that_it_is_another() {
    let hall = hall(Place::folder()).await;
    let meeting = held_call(&hall).await;
    let mut erbil = hall.sign_in_as(ERBIL).await;
    let [first, second] = there(&hall).await;
    let call = [
        ("day", "2018-07-03"),
        ("clock", "10:30"),
        ("minutes", "zz of Erbil"),
        ("present", first.as_str()),
        ("present", second.as_str()),
    ];
    let asked = send(&mut erbil, ("/minutes/new", "/minutes"), &call).await;
    assert!(asked.status == 422 && asked.body.contains("zz of Erbil"), "{}", asked.body);
    assert!(asked.body.contains(&format!("href=\"{meeting}\"")), "the way to the one that is written down");
    let held = "select count(*) from twinning_meetings where state = 'held'";
    assert_eq!(count(&hall, held).await, 1);
    let other = meeting.rsplit('/').next().unwrap();
    let form = asked.form(&path("/minutes"));
    assert_eq!(erbil.submit(form, &[("another", other)]).await.status, 303);
    assert_eq!(count(&hall, held).await, 2);
    // Two proposals, both set to one hour.
    let times = [("day1", "2018-07-10"), ("clock1", "10:00")];
    let mut set = Vec::new();
    for _ in 0..2 {
        let meeting = done(&mut erbil, ("/meetings/new", "/meetings"), &times).await;
        let day = format!("{meeting}/day");
        let form = erbil.get(&meeting).await.form(&day);
        let proposed = form.fields.iter().find(|field| field.name == "day").unwrap().value.clone();
        let two = [("day", proposed.as_str()), ("other_day", "2018-07-10"), ("clock", "11:00")];
        let form = erbil.submit(form, &two).await.form(&day);
        assert!(form.sent().contains(&("day".to_owned(), proposed)), "what was picked is picked still");
        set.push((meeting, erbil.submit(form, &[("day", ""), ("clock", "10:00")]).await));
    }
    let statuses: Vec<u16> = set.iter().map(|(_, answer)| answer.status).collect();
    assert_eq!(statuses, [303, 422]);
    let other = set[0].0.rsplit('/').next().unwrap();
    let form = set[1].1.form(&format!("{}/day", set[1].0));
    assert_eq!(erbil.submit(form, &[("another", other)]).await.status, 303);
    // And a day that was agreed by voice.
    let form = erbil.get(&path("/meetings/new")).await.form(&path("/meetings"));
    let agreed = [("day1", "2018-07-10"), ("clock1", "10:00"), ("how", "agreed")];
    assert_eq!(erbil.submit(form, &agreed).await.status, 422);
}

#[tokio::test]
async fn a_poll_whose_times_have_passed_takes_no_answer_and_says_so() {
    let hall = hall(Place::folder()).await;
    let mut amman = hall.sign_in_as(AMMAN).await;
    let times = [("day1", "2018-06-25"), ("clock1", "09:30")];
    let meeting = done(&mut amman, ("/meetings/new", "/meetings"), &times).await;
    let poll = link(&hall, ERBIL).await;
    let mut erbil = hall.sign_in_as(ERBIL).await;
    let votes = format!("{meeting}/votes");
    let early = erbil.get(&meeting).await.form(&votes);
    hall.clock.set("2018-06-25T09:40+03");
    assert_eq!(erbil.submit(early, &[("slot", "2018-06-25T06:30:00Z")]).await.status, 422);
    let page = erbil.get(&format!("{meeting}?lang=en")).await;
    assert!(page.forms().iter().all(|form| form.action != votes), "there is nothing left to tick");
    assert_eq!(page.texts("#poll ~ .note"), ["All times of this poll are over. Propose others."]);
    assert_eq!(buttons(&hall, &poll).await, 0);
    assert_eq!(count(&hall, "select count(*) from twinning_votes").await, 1, "of whoever proposed it");
}

#[tokio::test]
async fn a_call_is_proposed_polled_set_moved_and_called_off_in_every_calendar() {
    for place in places().await {
        let hall = hall(place).await;
        let meeting = fixed_call(&hall).await;
        let mut erbil = hall.sign_in_as(ERBIL).await;
        let ics = async |browser: &mut Browser| browser.get(&format!("{meeting}/meeting.ics")).await.body;
        let first = ics(&mut erbil).await;
        assert!(first.contains("SEQUENCE:0") && first.contains("20180703T1000"), "{first}");
        let uid = first.lines().find(|line| line.starts_with("UID:")).unwrap().to_owned();
        let day = format!("{meeting}/day");
        let form = erbil.get(&meeting).await.form(&day);
        let mut amman = hall.sign_in_as(AMMAN).await;
        let nothing = amman.get(&meeting).await.form(&day);
        let nothing = amman.submit(nothing, &[]).await;
        assert!(
            nothing.status == 422 && nothing.body.contains("Choose one of the times, or write another day")
        );
        // Whoever gives two days is asked which, and what was picked and typed stays.
        let mut both = form.with("other_day", "2018-07-04").with("clock", "11:00").sent();
        both.retain(|(name, _)| name != "day");
        both.push(("day".to_owned(), "2018-07-03T07:00:00Z".to_owned()));
        let refused = erbil.post(&day, &both).await;
        assert_eq!((refused.status, refused.texts(".errors li").len()), (422, 1), "{}", refused.body);
        let form = refused.form(&day);
        assert!(form.sent().contains(&("other_day".to_owned(), "2018-07-04".to_owned())), "{}", refused.body);
        let moved = erbil.submit(form, &[]).await;
        assert_eq!(moved.status, 303, "{}", moved.body);
        let second = ics(&mut erbil).await;
        assert!(second.contains("SEQUENCE:1") && second.contains(&uid), "{second}");
        assert!(second.contains("BEGIN:VTIMEZONE") && second.contains("20180704T11"), "{second}");
        hall.house.work().await.unwrap();
        let told = hall.mails_to("shilan.kanibi@erbil.example").await;
        let subjects: Vec<&str> = told.iter().map(|mail| mail.subject.as_str()).collect();
        assert_eq!(
            subjects,
            ["Call with Amman on 3 July 2018", "Moved: call with Amman, now on 4 July 2018"]
        );
        let parts = "select count(*) from mails where content like '%\"calendar\"%' and content like '%\"sequence\":1%'";
        assert_eq!(
            count(&hall, parts).await,
            4,
            "the change reaches the calendars of all who speak for a city"
        );
        let off = format!("{meeting}/calling-off");
        let asked = erbil.get(&format!("{off}?lang=en")).await;
        assert!(asked.body.contains("Everybody who speaks for a city of the group gets a mail"));
        assert_eq!(erbil.submit(asked.form(&off), &[]).await.status, 303);
        assert_eq!(erbil.get(&off).await.location(), Some(meeting.as_str()), "it is called off already");
        let third = ics(&mut erbil).await;
        assert!(third.contains("SEQUENCE:2") && third.contains("STATUS:CANCELLED"), "{third}");
    }
}

#[tokio::test]
async fn what_was_written_down_by_mistake_is_taken_back_and_the_stage_falls() {
    for place in places().await {
        let hall = hall(place).await;
        let meeting = held_call(&hall).await;
        assert_eq!(state(&hall).await.stage, Stage::FirstContact);
        let mut erbil = hall.sign_in_as(ERBIL).await;
        let back = format!("{meeting}/taking-back");
        let form = erbil.get(&back).await.form(&back);
        assert_eq!(erbil.submit(form, &[]).await.status, 303);
        assert_eq!(state(&hall).await.stage, Stage::Accepted);
        let page = erbil.get(&format!("{meeting}?lang=en")).await;
        assert_eq!(page.texts(".tag"), ["taken back"]);
        assert!(page.body.contains("Both try one street."), "what was said stays to be read");
        assert_eq!(erbil.get(&back).await.location(), Some(meeting.as_str()), "there is nothing left");
        // An action that was ticked off, and a step of what came out.
        let actions = erbil.get(&path("/actions")).await;
        let tick = actions.forms().into_iter().find(|form| form.action.ends_with("/done")).unwrap();
        let action = tick.action.strip_suffix("/done").unwrap().to_owned();
        erbil.submit(tick, &[]).await;
        assert_eq!(state(&hall).await.actions_open, 0);
        let form = erbil.get(&action).await.form(&format!("{action}/open"));
        assert_eq!(erbil.submit(form, &[]).await.status, 303);
        assert_eq!(state(&hall).await.actions_open, 1);
        let step = [("outcome", "adopted"), ("words", "zz step"), ("on_day", "2018-07-03")];
        done(&mut erbil, ("/strategy", "/outcomes"), &step).await;
        let page = erbil.get(&path("/strategy")).await;
        let form = page.forms().into_iter().find(|form| form.action.ends_with("/taking-back")).unwrap();
        assert_eq!(erbil.submit(form, &[]).await.status, 303);
        assert!(!erbil.get(&path("/strategy")).await.body.contains("zz step"));
        let room = rooms::by_code(&hall.house.site.db, CODE, Lang::En).await.unwrap().unwrap();
        let left = twinning::store::deeds::entries(&hall.house.site.db, [room.id]).await.unwrap();
        let gone = ["twinning: meeting held", "twinning: output adopted"];
        assert!(left.iter().all(|entry| !gone.contains(&entry.kind.as_str())));
        let kept =
            "select count(*) from facts where kind in ('twinning: meeting held', 'twinning: output adopted')";
        assert_eq!(count(&hall, kept).await, 2, "the record keeps them");
    }
}

#[tokio::test]
async fn the_end_of_a_group_calls_off_what_was_planned() {
    for place in places().await {
        let hall = hall(place).await;
        fixed_call(&hall).await;
        let mut lina = hall.sign_in_as("p062").await;
        let end = format!("/cohorts/2018{}/end", path(""));
        let mut erbil = hall.sign_in_as(ERBIL).await;
        let written = erbil.get(&path("/charter/edit")).await.form(&path("/charter"));
        let form = lina.get(&end).await.form(&end);
        assert_eq!(lina.submit(form, &[("reason", "Erbil has no time.")]).await.status, 303);
        hall.house.work().await.unwrap();
        let told = hall.mails_to("shilan.kanibi@erbil.example").await;
        let last = told.last().expect("a mail");
        assert!(last.subject.starts_with("Called off"), "{}", last.subject);
        assert!(!last.text.contains("has no time"), "the reason is for facilitators");
        let planned = "select count(*) from twinning_meetings where state in ('proposed', 'fixed')";
        assert_eq!(count(&hall, planned).await, 0);
        assert_eq!(lina.get(&end).await.status, 303, "it is over: the cohort's page says so");
        let late = erbil.submit(written, &CHARTER).await;
        let longest = CHARTER.iter().map(|(_, text)| *text).max_by_key(|text| text.len()).unwrap();
        assert_eq!(late.status, 403);
        assert!(
            late.texts("pre").iter().any(|text| text == longest),
            "what was typed is given back: {}",
            late.body
        );
    }
}

#[tokio::test]
async fn two_cities_meet_agree_on_a_charter_and_work() {
    for place in places().await {
        let hall = hall(place).await;
        assert_eq!(state(&hall).await.stage, Stage::Accepted);
        let meeting = held_call(&hall).await;
        assert_eq!(state(&hall).await.stage, Stage::FirstContact);
        let mut erbil = hall.sign_in_as(ERBIL).await;
        let page = erbil.get(&meeting).await;
        assert!(page.body.contains("Both try one street.") && page.body.contains("Home kitchens"));
        // The charter: written by one, accepted by the other from the mail.
        done(&mut erbil, ("/charter/edit", "/charter"), &CHARTER).await;
        assert_eq!(state(&hall).await.stage, Stage::FirstContact);
        let charter = link(&hall, AMMAN).await;
        hall.clock.set("2018-07-03T13:00+03");
        assert_eq!(press(&hall, &charter, &[]).await.status, 303);
        assert_eq!(state(&hall).await.stage, Stage::CharterAgreed);
        assert_eq!(buttons(&hall, &charter).await, 0, "nothing is left to press");
        // A second call, and an action that is done: the group works.
        let call = [("day", "2018-07-03"), ("clock", "12:30"), ("minutes", "A short call.")];
        let mut amman = hall.sign_in_as(AMMAN).await;
        let refused = send(&mut amman, ("/minutes/new", "/minutes"), &call).await;
        assert!(refused.status == 422 && refused.body.contains("A meeting without anybody was not held."));
        let [first, second] = there(&hall).await;
        let call = call.into_iter().chain([("present", first.as_str()), ("present", second.as_str())]);
        let call: Vec<(&str, &str)> = call.collect();
        let old: Vec<(&str, &str)> = call.iter().copied().chain([("day", "1999-07-03")]).collect();
        let refused = send(&mut amman, ("/minutes/new", "/minutes"), &old).await;
        let formed = "The group was formed on 1 June 2018.";
        assert!(refused.status == 422 && refused.body.contains(formed), "{}", refused.body);
        done(&mut erbil, ("/minutes/new", "/minutes"), &call).await;
        assert_eq!(state(&hall).await.stage, Stage::Working);
        let actions = erbil.get(&path("/actions")).await;
        let tick =
            actions.forms().into_iter().find(|form| form.action.ends_with("/done")).expect("an action");
        let action = tick.action.trim_end_matches("/done").to_owned();
        let noted = erbil.get(&action).await.form(&tick.action);
        let long = erbil.submit(noted.clone(), &[("note", &"ع".repeat(2_000))]).await;
        assert_eq!(
            (long.status, state(&hall).await.actions_open),
            (422, 1),
            "a note that is too long is told"
        );
        assert_eq!(erbil.submit(tick, &[]).await.status, 303);
        assert_eq!(state(&hall).await.actions_open, 0);
        let note = "\u{2068}Two streets\u{2069} were enough.";
        let late = erbil.submit(noted, &[("note", note)]).await;
        assert_eq!((late.status, late.texts("#problems li").len()), (422, 1), "{}", late.body);
        assert_eq!(late.texts("pre"), [note]);
    }
}

#[tokio::test]
async fn an_issue_that_was_proposed_stands_in_the_language_of_each_reader() {
    let hall = hall(Place::folder()).await;
    let mut amman = hall.sign_in_as(AMMAN).await;
    let form = amman.get(&format!("{}?lang=ar", path("/charter/edit"))).await.form(&path("/charter"));
    let issue = form.sent().into_iter().find(|(name, _)| name == "issue").map(|(_, issue)| issue);
    assert_eq!(issue.as_deref(), Some("الأعمال المنزلية"), "as it was proposed");
    assert_eq!(amman.submit(form, &CHARTER[1..]).await.status, 303);
    hall.house.work().await.unwrap();
    let mut erbil = hall.sign_in_as(ERBIL).await;
    for (lang, name) in
        [("tr", "Ev tabanlı işler"), ("fr", "Entreprises à domicile"), ("ar", "الأعمال المنزلية")]
    {
        let page = erbil.get(&format!("{}?lang={lang}", path("/charter"))).await;
        assert!(page.texts("dl.facts dd").contains(&name.to_owned()), "{lang}: {}", page.body);
        let room = erbil.get(&format!("{}?lang={lang}", path(""))).await;
        assert!(room.body.contains(name), "{lang}: {}", room.body);
    }
    // What somebody wrote stays as it was written.
    done(&mut amman, ("/charter/edit", "/charter"), &[("issue", "Home kitchens")]).await;
    let page = erbil.get(&format!("{}?lang=tr", path("/charter"))).await;
    assert_eq!(page.texts("dl.facts dd").first().map(String::as_str), Some("Home kitchens"));
}

#[tokio::test]
async fn what_blocks_a_city_is_read_by_itself_and_by_facilitators_alone() {
    let hall = hall(Place::folder()).await;
    let mut amman = hall.sign_in_as(AMMAN).await;
    let said =
        [("rating", "٤"), ("learned", "One street"), ("blocked_by", "twin"), ("blocked_how", "zz-blocked")];
    done(&mut amman, ("/check-ins/new", "/check-ins"), &said).await;
    assert!(amman.get(&path("/check-ins")).await.body.contains("zz-blocked"));
    for reader in ["p062", ERBIL, DEPUTY_OF_ERBIL] {
        let page = hall.sign_in_as(reader).await.get(&path("/check-ins")).await.body;
        assert_eq!(
            (page.contains("One street"), page.contains("zz-blocked")),
            (true, reader == "p062"),
            "{reader}"
        );
    }
    for reader in [ERBIL, DEPUTY_OF_ERBIL] {
        let mut browser = hall.sign_in_as(reader).await;
        for below in ["", "/brief", "/actions", "/strategy"] {
            let page = browser.get(&path(below)).await.body;
            assert!(!page.contains("zz-blocked") && !page.contains("of 100"), "{reader} {below}");
        }
    }
}

#[tokio::test]
async fn a_city_checks_in_by_the_mail_that_asks_once_a_month() {
    let hall = hall(Place::folder()).await;
    hall.house.work().await.unwrap();
    hall.clock.set("2018-07-02T09:00+03");
    let check_in = link(&hall, ERBIL).await;
    hall.clock.set("2018-07-02T10:00+03");
    let refused = press(&hall, &check_in, &[("met", "2018-07-09")]).await;
    assert_eq!(refused.status, 422, "a rating is wanted, and nobody has met tomorrow");
    assert_eq!(refused.texts(".errors li").len(), 2, "{}", refused.body);
    let said = [("rating", "5"), ("help", "An interpreter")];
    assert_eq!(press(&hall, &check_in, &said).await.status, 303);
    assert_eq!(state(&hall).await.ask, Some("An interpreter".to_owned()));
    let room = hall.sign_in_as("p062").await.get(&format!("{}?lang=en", path(""))).await;
    let rated = "10 of 10: how Erbil rated the group on 2 July 2018, in the last check-in";
    assert!(room.texts("#health ~ ul li").contains(&rated.to_owned()), "{}", room.body);
    // A week later nobody is asked again.
    let asked = "select count(*) from mails where purpose like 'check-in%'";
    let before = count(&hall, asked).await;
    hall.clock.set("2018-07-09T10:00+03");
    hall.house.work().await.unwrap();
    assert_eq!((before > 0, count(&hall, asked).await), (true, before));
}

#[tokio::test]
async fn a_section_is_drafted_reviewed_and_its_versions_stay() {
    for place in places().await {
        let hall = hall(place).await;
        let (mut amman, mut erbil) = (hall.sign_in_as(AMMAN).await, hall.sign_in_as(ERBIL).await);
        let typed = [("title", "City facts"), ("body", "We counted 412 workplaces.")];
        let section = done(&mut amman, ("/strategy/new", "/strategy"), &typed).await;
        let below = section.strip_prefix(&path("")).unwrap().to_owned();
        let again =
            send(&mut amman, ("/strategy/new", "/strategy"), &[("title", "CITY FACTS"), ("body", "x")]).await;
        assert_eq!(again.status, 422, "a city has one section of a name");
        assert_eq!(erbil.get(&format!("{section}/edit")).await.status, 403, "nobody writes for the twin");
        assert_eq!(amman.get(&path("/strategy")).await.texts(".tag.warn"), ["waits for a review"]);
        let reviews = format!("{below}/reviews");
        done(&mut erbil, (&below, &reviews), &[("review", "How old are the figures?")]).await;
        // Reviewing what was rewritten meanwhile is refused, and the words are kept.
        let stale = erbil.get(&section).await.form(&path(&reviews));
        done(
            &mut amman,
            (&format!("{below}/edit"), &below),
            &[("body", "We counted 412 workplaces in 2017.")],
        )
        .await;
        let refused = erbil.submit(stale, &[("review", "zz-kept")]).await;
        assert_eq!((refused.status, refused.body.contains("zz-kept")), (422, true));
        let page = erbil.get(&section).await;
        for text in ["412 workplaces.", "412 workplaces in 2017.", "How old are the figures?"] {
            assert!(page.body.contains(text), "{text}");
        }
    }
}

#[tokio::test]
async fn a_successor_gets_the_group_in_short_in_their_own_language() {
    let hall = hall(Place::folder()).await;
    held_call(&hall).await;
    let mut lina = hall.sign_in_as("p062").await;
    let (amman, successor) = (hall.person(AMMAN).await, hall.person("p013").await);
    let task = [("what", "Send the list"), ("owner", &amman.to_string()), ("due", "2018-07-10")];
    done(&mut hall.sign_in_as(AMMAN).await, ("/actions", "/actions"), &task).await;
    let seat: i64 = store::sql("select id from people_seats where person = $1")
        .bind(amman)
        .one(&hall.house.site.db)
        .await
        .unwrap();
    let page = format!("/seats/{seat}/successor");
    let form = lina.get(&page).await.form(&page);
    let typed = [("successor", successor.to_string()), ("day", "2018-07-04".to_owned())];
    let typed = typed.each_ref().map(|(name, value)| (*name, value.as_str()));
    assert_eq!(lina.submit(form, &typed).await.status, 303);
    hall.clock.set("2018-07-03T12:30+03");
    hall.house.work().await.unwrap();
    let contact = people::store::contact(&hall.house.site.db, successor).await.unwrap().unwrap();
    let mails = hall.mails_to(contact.email.as_str()).await;
    let brief = mails.iter().find(|mail| mail.text.contains("/brief")).expect("a brief");
    for text in ["Send the form", "Both try one street.", "Home kitchens"] {
        assert!(brief.text.contains(text), "{text}: {}", brief.text);
    }
    // The seat is not theirs yet.
    assert!(mails.iter().any(|mail| mail.subject.starts_with("ابتداءً من ")), "{mails:?}");
    hall.clock.set("2018-07-04T09:00+03");
    let mut own = hall.sign_in(successor).await;
    let page = own.get(&path("/brief")).await;
    assert!(page.body.contains("Both try one street."), "{}", page.body);
    // What was open of the seat is the successor's, in the mail and on each page.
    let name = async |lang| {
        let names = people::store::names(&hall.house.site.db, [successor], lang).await.unwrap();
        people::rules::short_name(&names[&successor])
    };
    let open = brief.text.lines().find(|line| line.contains("Send the list")).expect("an open action");
    assert!(open.contains(&name(Lang::Ar).await), "{open}");
    let name = name(Lang::En).await;
    for below in ["/brief", "/actions", ""] {
        let page = own.get(&format!("{}?lang=en", path(below))).await;
        let row = page.texts("tr").into_iter().find(|row| row.contains("Send the list"));
        assert!(row.as_ref().is_some_and(|row| row.contains(&name)), "{below}: {row:?}");
    }
    assert_eq!(hall.sign_in(amman).await.get(&path("/brief")).await.status, 404, "who left reads no more");
}

#[tokio::test]
async fn both_cities_accept_in_the_same_second() {
    for place in places().await {
        let hall = hall(place).await;
        let mut lina = hall.sign_in_as("p062").await;
        done(&mut lina, ("/charter/edit", "/charter"), &CHARTER).await;
        let (mut amman, mut erbil) = (hall.sign_in_as(AMMAN).await, hall.sign_in_as(ERBIL).await);
        let at = ("/charter", "/charter/acceptances");
        let (one, two) = tokio::join!(send(&mut amman, at, &[]), send(&mut erbil, at, &[]));
        assert_eq!((one.status, two.status), (303, 303), "{} {}", one.body, two.body);
        let agreed = "select count(*) from facts where kind = 'twinning: charter accepted' and body like '%\"agrees\":true%'";
        assert_eq!(count(&hall, agreed).await, 1, "the second one agrees");
        assert_eq!(count(&hall, "select count(*) from twinning_acceptances").await, 2);
    }
}

#[tokio::test]
async fn a_machine_that_reads_mail_says_nothing_for_a_city() {
    let hall = hall(Place::folder()).await;
    let mut amman = hall.sign_in_as(AMMAN).await;
    done(&mut amman, ("/charter/edit", "/charter"), &CHARTER).await;
    let charter = link(&hall, ERBIL).await;
    let before = store::testing::digests(hall.place.source()).await;
    for method in [axum::http::Method::GET, axum::http::Method::HEAD, axum::http::Method::GET] {
        assert_eq!(hall.browser().send(method, &charter, None).await.status, 200);
    }
    // Within seconds of the mail a press is asked for again.
    assert_eq!(press(&hall, &charter, &[]).await.status, 422);
    assert_eq!(store::testing::digests(hall.place.source()).await, before);
    hall.clock.set("2018-06-25T10:00+03");
    assert_eq!(press(&hall, &charter, &[]).await.status, 303);
    assert_eq!(count(&hall, "select count(*) from twinning_acceptances").await, 2);
    // A newer version is nobody's yes to the old one.
    done(&mut amman, ("/charter/edit", "/charter"), &CHARTER).await;
    assert_eq!(buttons(&hall, &charter).await, 0);
}

#[tokio::test]
async fn files_are_kept_within_limits_and_given_out_as_attachments() {
    let hall = hall(Place::folder()).await;
    let mut amman = hall.sign_in_as(AMMAN).await;
    let form = amman.get(&path("/files")).await.form(&path("/files"));
    assert_eq!(amman.upload(&form, ("plan.pdf", b"<html>")).await.status, 422);
    assert_eq!(amman.upload(&form, ("plan.html", b"<html>")).await.status, 422);
    let form = amman.get(&path("/files")).await.form(&path("/files"));
    assert_eq!(amman.upload(&form, ("خطة.txt", "one street".as_bytes())).await.status, 303);
    let page = amman.get(&path("/files")).await;
    let file = crate::crawl::links(&page).into_iter().find(|link| link.contains("/files/")).expect("a file");
    let mut erbil = hall.sign_in_as(ERBIL).await;
    let got = erbil.get(&file).await;
    assert_eq!((got.status, got.body.as_str()), (200, "one street"));
    assert!(got.header("content-disposition").unwrap().starts_with("attachment;"));
    assert_eq!(got.header("x-content-type-options"), Some("nosniff"));
    assert_eq!(got.header("content-security-policy"), Some("sandbox; default-src 'none'"));
    assert_eq!(hall.sign_in_as("p030").await.get(&file).await.status, 404);
    let removal = format!("{file}/removal");
    let asked = erbil.get(&format!("{removal}?lang=en")).await;
    assert!(asked.body.contains("خطة.txt") && asked.body.contains("all cities of the group"));
    assert_eq!(erbil.submit(asked.form(&removal), &[]).await.status, 303);
    assert_eq!(amman.get(&file).await.status, 404);
}

#[tokio::test]
async fn a_facilitator_writes_lets_an_expert_in_and_writes_down_what_was_said() {
    let hall = hall(Place::folder()).await;
    let mut lina = hall.sign_in_as("p062").await;
    done(&mut lina, ("/charter/edit", "/charter"), &CHARTER).await;
    let erbil = hall.person(ERBIL).await;
    let speaker = format!("{} {erbil}", city(&hall, "EBL").await);
    let said = [("speaker", speaker.as_str()), ("said", "charter 1")];
    done(&mut lina, ("/keeping", "/records"), &said).await;
    assert_eq!(count(&hall, "select count(*) from twinning_acceptances where way = 'phone'").await, 1);
    done(&mut lina, ("/keeping", "/messages"), &[("body", "zz-nudge: is the plan still right?")]).await;
    hall.house.work().await.unwrap();
    let nudges = hall.mails().await.into_iter().filter(|mail| mail.text.contains("zz-nudge")).count();
    assert_eq!(nudges, 2, "a focal point of each city");
    let expert = hall.person("p065").await.to_string();
    done(&mut lina, ("/keeping", "/experts"), &[("expert", &expert)]).await;
    let mut browser = hall.sign_in_as("p065").await;
    assert_eq!(browser.get(&path("")).await.status, 200);
    assert_eq!(browser.get(&path("/charter/edit")).await.status, 403);
    assert_eq!(browser.get(&path("/keeping")).await.status, 403);
    assert!(!browser.get(&path("")).await.body.contains("of 100"), "health is for facilitators");
}

/// Buttons on the page of a link.
async fn buttons(hall: &Hall, link: &str) -> usize {
    hall.browser().get(link).await.forms().iter().filter(|form| form.action.starts_with(link)).count()
}

async fn count(hall: &Hall, statement: &'static str) -> i64 {
    store::sql(statement).one(&hall.house.site.db).await.unwrap()
}

#[tokio::test]
async fn the_story_leaves_the_groups_where_it_says() {
    let hall = crate::offers::spring(Place::folder()).await;
    let site = &hall.house.site;
    let granted = ask::<SeeStates>(&Standing::operator(), ()).unwrap();
    let cohort = rows::cohort_by_code(&site.db, "2018", Lang::En).await.unwrap().unwrap().id;
    let now = (site.clock.now(), &site.home_zone);
    let all = states::of_cohort(&site.db, &granted, cohort, now, Lang::En).await.unwrap();
    let mut stages: Vec<u8> = all.iter().map(|state| state.stage.number()).collect();
    stages.sort_unstable();
    assert_eq!(stages, [2, 3, 3, 4, 4, 4, 5, 6, 6]);
    let day = |month, day| Some(jiff::civil::date(2018, month, day));
    let mut last: Vec<_> = all.iter().map(|state| state.last_together).collect();
    last.sort_unstable();
    let told = [
        day(5, 2),
        day(5, 23),
        day(5, 24),
        day(6, 5),
        day(6, 12),
        day(6, 19),
        day(6, 20),
        day(6, 20),
        day(6, 21),
    ];
    assert_eq!(last, told);
    let silent = all.iter().find(|state| state.last_together == day(5, 2)).unwrap();
    assert_eq!((silent.health.silent_days, silent.health.light()), (Some(54), Light::Red));
    let hebron = all.iter().find(|state| state.room.cities.iter().any(|city| city.code == "HBN")).unwrap();
    let since = jiff::civil::date(2018, 6, 1);
    assert_eq!(hebron.blocked, Some(states::Blocked::PersonChanged { since }));
    assert_eq!(all.iter().map(|state| (state.actions_open, state.actions_late)).max(), Some((2, 1)));
    let counts = [
        ("select count(*) from twinning_meetings where state = 'held'", 22),
        ("select count(*) from twinning_charters", 9),
        ("select count(*) from twinning_acceptances where paper = 'charter'", 17),
        ("select count(*) from twinning_roadmaps", 3),
        ("select count(*) from twinning_actions", 10),
        ("select count(*) from twinning_actions where done_on is not null", 7),
        ("select count(*) from twinning_drafts", 4),
        ("select count(*) from twinning_reviews", 4),
        ("select count(*) from twinning_check_ins", 7),
    ];
    for (statement, told) in counts {
        assert_eq!(count(&hall, statement).await, told, "{statement}");
    }
    // The successor has the brief in Arabic, with what was agreed.
    let mails = hall.mails_to("salma.zujajat@hebron.example").await;
    assert!(
        mails.iter().any(|mail| mail.text.contains("Each city shows one thing that works.")),
        "{mails:?}"
    );
}

#[tokio::test]
async fn a_group_of_a_closed_cohort_is_history_on_no_desk_and_a_year_stays_a_year() {
    for place in places().await {
        let hall = hall(place).await;
        let db = &hall.house.site.db;
        hall.clock.set("2018-09-03T09:00+03");
        let mut lina = hall.sign_in_as("p062").await;
        assert!(
            lina.get("/desk?lang=en").await.body.contains("silent"),
            "it is silent while its cohort goes on"
        );
        let mut tx = db.begin().await.unwrap();
        store::sql("update cohorts_cohorts set state = 'legacy'").run(&mut tx).await.unwrap();
        store::sql("update cohorts_groups set formed_on = '2016'").run(&mut tx).await.unwrap();
        tx.commit().await.unwrap();
        let desk = lina.get("/desk?lang=en&show=all").await;
        assert_eq!(desk.texts(&format!("a[href^=\"{}\"]", path(""))), Vec::<String>::new());
        let room = lina.get(&path("")).await;
        assert_eq!((room.texts("#next").len(), room.texts("#health").len()), (0, 0));
        let groups = lina.get("/groups?lang=en").await;
        let row = groups.texts("tbody td");
        assert!(row.contains(&"cohort closed".to_owned()) && row.contains(&"2016".to_owned()), "{row:?}");
        let brief = lina.get(&format!("{}?lang=en", path("/brief"))).await;
        assert!(brief.body.contains("Last joint step of all cities: 2016"), "{}", brief.body);
    }
}

#[tokio::test]
async fn a_facilitator_reads_whom_a_group_waits_for_and_gets_no_way_that_is_shut() {
    let hall = hall(Place::folder()).await;
    let mut amman = hall.sign_in_as(AMMAN).await;
    done(&mut amman, ("/meetings/new", "/meetings"), &[("day1", "2018-07-03"), ("clock1", "10:00")]).await;
    let page = hall.sign_in_as("p062").await.get(&format!("{}?lang=en", path(""))).await;
    assert_eq!(page.texts("#next"), ["The next step is the cities’"]);
    assert_eq!(page.texts("#next + p"), ["Asked, and silent so far: Erbil."]);
    let page = amman.get(&format!("{}?lang=en", path(""))).await;
    assert_eq!(page.texts("#next"), ["The next step is the others’"]);
    // In the story the groups stand on many rungs: each way that is shown is open.
    let hall = crate::offers::spring(Place::folder()).await;
    let mut lina = hall.sign_in_as("p062").await;
    let all = "select code from cohorts_groups order by code";
    let codes: Vec<String> = store::sql(all).all(&hall.house.site.db).await.unwrap();
    for code in &codes {
        let room = lina.get(&format!("/groups/{code}?lang=en")).await;
        assert!(!room.body.contains("your strategy") && !room.body.contains("You have met"), "{code}");
        for link in crate::crawl::links(&room).into_iter().filter(|link| link.starts_with("/groups/")) {
            assert_eq!(lina.get(&link).await.status, 200, "{link}");
        }
    }
    assert_eq!(codes.len(), 9);
}

#[tokio::test]
async fn whoever_is_given_an_action_is_told_by_mail_and_reminded_once_on_its_day() {
    for place in places().await {
        let hall = hall(place).await;
        let mut amman = hall.sign_in_as(AMMAN).await;
        let [own, theirs] = there(&hall).await;
        hall.clock.set("2018-06-25T12:00+03");
        let minutes = [
            ("day", "2018-06-25"),
            ("clock", "10:00"),
            ("minutes", "zz minutes"),
            ("present", own.as_str()),
            ("present", theirs.as_str()),
            ("what1", "zz form"),
            ("owner1", theirs.as_str()),
            ("due1", "2018-07-10"),
            ("what2", "zz street"),
            ("owner2", theirs.as_str()),
            ("due2", "2018-07-10"),
            ("what3", "zz own"),
            ("owner3", own.as_str()),
            ("due3", "2018-07-10"),
        ];
        done(&mut amman, ("/minutes/new", "/minutes"), &minutes).await;
        hall.house.work().await.unwrap();
        let given = "select count(*) from mails where purpose = 'action given'";
        assert_eq!(count(&hall, given).await, 1, "one mail for both, none to who wrote it down");
        let told = hall.mails().await;
        let told: Vec<_> = told.iter().filter(|mail| mail.text.contains("zz form")).collect();
        let [mail] = told.as_slice() else { panic!("one mail to Erbil: {told:?}") };
        assert!(mail.text.contains("zz street") && !mail.text.contains("zz own"), "{}", mail.text);
        // The twin's word is not enough: its owner's city says that it is done.
        let list = amman.get(&path("/actions")).await;
        let ticks: Vec<_> = list.forms().into_iter().filter(|form| form.action.ends_with("/done")).collect();
        assert_eq!(ticks.len(), 1, "one's own");
        let mut erbil = hall.sign_in_as(ERBIL).await;
        let list = erbil.get(&path("/actions")).await;
        let mut ticks = list.forms().into_iter().filter(|form| form.action.ends_with("/done"));
        let theirs = ticks.next().unwrap();
        let form = amman.get(&path("/meetings/new")).await.form(&path("/meetings"));
        let token = form.sent().into_iter().find(|(name, _)| name == "form").unwrap();
        assert_eq!(amman.post(&theirs.action, &[token]).await.status, 403);
        assert_eq!(erbil.submit(theirs, &[]).await.status, 303);
        // On its day, once; of what is done, never.
        let due = "select count(*) from mails where purpose = 'nudge to an action'";
        for (now, mails) in
            [("2018-07-09T09:00+03", 0), ("2018-07-10T10:00+03", 2), ("2018-07-20T10:00+03", 2)]
        {
            hall.clock.set(now);
            hall.house.work().await.unwrap();
            assert_eq!(count(&hall, due).await, mails, "{now}");
        }
    }
}

#[tokio::test]
async fn a_list_of_meetings_without_subjects_has_no_column_for_them() {
    let hall = hall(Place::folder()).await;
    let mut amman = hall.sign_in_as(AMMAN).await;
    let list = path("/meetings");
    for (subject, columns) in [("", 3), ("A list", 4)] {
        let times = [("day1", "2018-07-03"), ("clock1", "10:00"), ("subject", subject)];
        done(&mut amman, ("/meetings/new", "/meetings"), &times).await;
        let page = amman.get(&list).await;
        assert_eq!(page.texts("thead th").len(), columns, "{}", page.body);
    }
}

/// What was written in the room, as it was written.
const WRITTEN: [&str; 4] =
    ["Each city told in ten", "Both try one street.", "Send the form", "From home kitchens"];

#[tokio::test]
async fn for_everybody_else_the_room_is_not_there() {
    let hall = hall(Place::folder()).await;
    held_call(&hall).await;
    let mut erbil = hall.sign_in_as(ERBIL).await;
    done(&mut erbil, ("/charter/edit", "/charter"), &CHARTER).await;
    assert_eq!(hall.sign_in_as(DEPUTY_OF_ERBIL).await.get(&path("")).await.status, 200);
    let cast = Cast::gather(hall).await;
    let hall = &cast.hall;
    let of_groups = |door: &&web::Door| door.path.starts_with("/groups/{group}");
    let doors: Vec<web::Door> = hall.house.site.doors.iter().filter(of_groups).copied().collect();
    // Of other cities a focal point and a sponsor, an expert who was not asked, a funder, somebody who left.
    let mut strangers = vec![("sponsor of another city", hall.sign_in_as("p016").await)];
    let others =
        ["zahle", "expert", "funder", "former"].map(|name| (name, cast.member(name).browser.clone()));
    strangers.extend(others);
    for (stranger, browser) in strangers {
        let token = browser.clone().get("/privacy").await.forms().remove(0);
        let token = token.fields.into_iter().find(|field| field.name == "form").unwrap().value;
        for door in &doors {
            for address in crate::cast::paths(hall, door, 3).await {
                let mut browser = browser.clone();
                let answer = match door.method {
                    web::Method::Get => browser.get(&address).await,
                    web::Method::Post => browser.post(&address, &[("form".to_owned(), token.clone())]).await,
                };
                assert_eq!(answer.status, 404, "{stranger} {:?} {address}", door.method);
            }
        }
        reads_nothing_of_it(hall, stranger, &browser).await;
    }
    let mut visitor = hall.browser();
    assert_eq!(visitor.get(&path("")).await.status, 303, "a visitor signs in first");
    reads_nothing_of_it(hall, "visitor", &visitor).await;
}

/// Nothing that was written in the room stands anywhere that somebody can reach.
async fn reads_nothing_of_it(hall: &Hall, name: &str, browser: &Browser) {
    for (address, page) in crate::crawl::crawl(hall, browser, 3).await {
        for text in WRITTEN {
            assert!(!page.body.contains(text), "{name} reads {text} at {address}");
        }
    }
}
