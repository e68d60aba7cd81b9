//! The room of a group: what two cities do there, by page and by mail, and who sees nothing of it.
use crate::house::{Browser, Hall, Page};
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
    acts::SeeStates,
    rules::{health::Light, stage::Stage},
    store::{rooms, states},
};
use web::Stage as HouseStage;

/// Erbil and Amman, in a cohort of their own, formed on 1 June.
pub(crate) const CODE: &str = "2018-amm-ebl";
const AMMAN: &str = "p011";
const ERBIL: &str = "p001";
const DEPUTY_OF_ERBIL: &str = "p002";

async fn city(hall: &Hall, code: &str) -> OrganisationId {
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
    let new = rows::NewCohort { naming, programme, plan, rules: RunRules::default() };
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
    mails.iter().rev().find_map(|mail| mail.link("/a/groups/")).expect("a mail with a link")
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

#[tokio::test]
async fn two_cities_meet_agree_on_a_charter_and_work() {
    for place in places().await {
        let hall = hall(place).await;
        let mut amman = hall.sign_in_as(AMMAN).await;
        let mut erbil = hall.sign_in_as(ERBIL).await;
        assert_eq!(state(&hall).await.stage, Stage::Accepted);
        // Times are proposed on the page; the twin taps them from the mail.
        let times = [("day1", "2018-07-03"), ("clock1", "10:00"), ("day2", "2018-07-04"), ("clock2", "11")];
        let meeting = done(&mut amman, ("/meetings/new", "/meetings"), &times).await;
        let poll = link(&hall, ERBIL).await;
        hall.clock.set("2018-06-25T10:00+03");
        let page = hall.browser().get(&poll).await;
        assert_eq!(page.forms()[0].fields.iter().filter(|field| field.name == "slot").count(), 2);
        assert_eq!(press(&hall, &poll, &[("slot", "2018-07-03T07:00:00Z")]).await.status, 303);
        // The day is set from the overview; everybody gets it by mail.
        let overview = amman.get(&path("")).await;
        assert_eq!(overview.texts("#next"), ["Next step: set the day"]);
        let answer =
            amman.submit(overview.form(&format!("{meeting}/day")), &[("day", "2018-07-03T07:00:00Z")]).await;
        assert_eq!(answer.status, 303, "{}", answer.body);
        let calendar = erbil.get(&format!("{meeting}/meeting.ics")).await;
        assert!(
            calendar.body.contains("SEQUENCE:0") && calendar.body.contains("20180703T1000"),
            "{}",
            calendar.body
        );
        // It is held and written down, with an action for the twin.
        hall.clock.set("2018-07-03T12:00+03");
        let (mut amman, mut erbil) = (hall.sign_in_as(AMMAN).await, hall.sign_in_as(ERBIL).await);
        let owner = hall.person(ERBIL).await.to_string();
        let below = meeting.strip_prefix(&path("")).unwrap().to_owned();
        let minutes = [
            ("minutes", "Each city told in ten minutes what it has."),
            ("decisions", "Both try one street.\nThe form has 14 questions."),
            ("focus", "Home kitchens"),
            ("what1", "Send the form"),
            ("owner1", owner.as_str()),
            ("due1", "2018-07-10"),
        ];
        done(&mut amman, (&format!("{below}/minutes/edit"), &format!("{below}/minutes")), &minutes).await;
        assert_eq!(state(&hall).await.stage, Stage::FirstContact);
        let page = erbil.get(&meeting).await;
        assert!(page.body.contains("Both try one street.") && page.body.contains("Home kitchens"));
        // The charter: written by one, accepted by the other from the mail.
        done(&mut erbil, ("/charter/edit", "/charter"), &CHARTER).await;
        assert_eq!(state(&hall).await.stage, Stage::FirstContact);
        let charter = link(&hall, AMMAN).await;
        hall.clock.set("2018-07-03T13:00+03");
        assert_eq!(press(&hall, &charter, &[]).await.status, 303);
        assert_eq!(state(&hall).await.stage, Stage::CharterAgreed);
        assert_eq!(press_again(&hall, &charter).await, 0, "nothing is left to press");
        // A call that nobody had put down, an action that is done, a check-in: the group works.
        let call = [("day", "2018-07-03"), ("clock", "12:30"), ("minutes", "A short call.")];
        done(&mut erbil, ("/minutes/new", "/minutes"), &call).await;
        assert_eq!(state(&hall).await.stage, Stage::Working);
        let actions = erbil.get(&path("/actions")).await;
        let tick =
            actions.forms().into_iter().find(|form| form.action.ends_with("/done")).expect("an action");
        assert_eq!(erbil.submit(tick, &[]).await.status, 303);
        assert_eq!(state(&hall).await.actions_open, 0);
        let said = [
            ("rating", "٤"),
            ("learned", "Start with one street"),
            ("blocked_by", "twin"),
            ("blocked_how", "zz-blocked"),
        ];
        done(&mut amman, ("/check-ins/new", "/check-ins"), &said).await;
        assert!(amman.get(&path("/check-ins")).await.body.contains("zz-blocked"));
        let twins = erbil.get(&path("/check-ins")).await.body;
        assert!(twins.contains("Start with one street") && !twins.contains("zz-blocked"), "{twins}");
    }
}

/// Buttons on the page of a link.
async fn press_again(hall: &Hall, link: &str) -> usize {
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
async fn for_everybody_else_the_room_is_not_there() {
    let hall = hall(Place::folder()).await;
    let mut deputy = hall.sign_in_as(DEPUTY_OF_ERBIL).await;
    assert_eq!(deputy.get(&path("")).await.status, 200);
    let doors: Vec<String> =
        ["", "/charter", "/meetings", "/actions", "/check-ins", "/strategy", "/files", "/brief"]
            .map(path)
            .into();
    for stranger in ["p030", "p065", "p067", "p042"] {
        let mut browser = hall.sign_in_as(stranger).await;
        for door in &doors {
            assert_eq!(browser.get(door).await.status, 404, "{stranger} {door}");
        }
    }
    for door in &doors {
        assert_eq!(hall.browser().get(door).await.status, 303, "a visitor signs in first");
    }
}
