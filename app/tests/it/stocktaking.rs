//! A cohort takes stock: who sees what of the groups, what a group commits itself to, and what becomes of it.
use crate::{
    house::{Browser, Form, Hall, Page},
    invitations::{self, mailed, silent},
    offers::spring,
};
use kernel::{EventId, Lang, PersonId};
use store::testing::Place;
use twinning::store::{actions, meetings, rooms};
use web::Site;

const STOCK: &str = "/cohorts/2018/stock-taking";
const LINA: &str = "p062";

async fn places() -> Vec<Place> {
    [Some(Place::folder()), Place::postgres().await].into_iter().flatten().collect()
}

async fn slug(hall: &Hall) -> String {
    store::sql("select slug from events_events where title like '%Twinning Arrangements%'")
        .one(&hall.house.site.db)
        .await
        .unwrap()
}

/// Lina chooses the webinar as the event at which the cohort takes stock.
pub(crate) async fn choose(hall: &Hall, lina: &mut Browser) {
    let slug = slug(hall).await;
    let event = events::store::event_at(&hall.house.site.db, &slug).await.unwrap().unwrap();
    let form = lina.get(STOCK).await.form(&format!("{STOCK}/event"));
    let answer = lina.submit(form, &[("event", &event.id.to_string())]).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
}

/// A house in spring whose cohort takes stock at the webinar; Lina, and somebody of Hebron's group with its room.
async fn taking(place: Place) -> (Hall, Browser, rooms::Room, Browser) {
    let hall = spring(place).await;
    let mut lina = hall.sign_in_as(LINA).await;
    choose(&hall, &mut lina).await;
    let room = room(&hall).await;
    let own = speaker(&hall, &room).await;
    (hall, lina, room, own)
}

/// The room of Hebron's group: its focal point has changed, and it is silent.
async fn room(hall: &Hall) -> rooms::Room {
    let code: String = store::sql(
        "select g.code
           from cohorts_groups g
           join cohorts_group_cities m on m.twinning = g.id
           join people_organisations o on o.id = m.municipality
          where o.code = 'HBN'",
    )
    .one(&hall.house.site.db)
    .await
    .unwrap();
    rooms::by_code(&hall.house.site.db, &code, Lang::En).await.unwrap().unwrap()
}

/// Somebody who speaks for a city of a group, and reads English.
async fn speaker(hall: &Hall, room: &rooms::Room) -> Browser {
    let today = hall.house.site.clock.today(&hall.house.site.home_zone);
    let members = rooms::members(&hall.house.site.db, room.ids(), (today, Lang::En)).await.unwrap();
    let mut tx = hall.house.site.db.begin().await.unwrap();
    store::sql(
        "update people_persons set language = 'en', digits = 'language', zone = 'Asia/Amman' where id = $1",
    )
    .bind(members[0].person)
    .run(&mut tx)
    .await
    .unwrap();
    tx.commit().await.unwrap();
    hall.sign_in(members[0].person).await
}

async fn write(hall: &Hall, browser: &mut Browser, room: &rooms::Room, typed: &[(&str, &str)]) -> Page {
    let path = format!("{}/commitment", room.path());
    let today = hall.house.site.clock.today(&hall.house.site.home_zone);
    let members = rooms::members(&hall.house.site.db, room.ids(), (today, Lang::En)).await.unwrap();
    let owner = members[0].person.to_string();
    let typed: Vec<(&str, &str)> = typed.iter().copied().chain([("owner", owner.as_str())]).collect();
    let form = browser.get(&path).await.form(&path);
    browser.submit(form, &typed).await
}

/// Health is of groups at work: of a cohort that is closed nobody reads it.
async fn a_closed_cohort_is_history(hall: &Hall, lina: &mut Browser) {
    let heads = async |lina: &mut Browser| lina.get(STOCK).await.texts("thead th");
    assert!(heads(lina).await.contains(&"Health".to_owned()));
    let go_to = async |state: &str| {
        let mut tx = hall.house.site.db.begin().await.unwrap();
        let statement = store::sql("update cohorts_cohorts set state = $1 where code = '2018'");
        statement.bind(state).run(&mut tx).await.unwrap();
        tx.commit().await.unwrap();
    };
    let state: String = store::sql("select state from cohorts_cohorts where code = '2018'")
        .one(&hall.house.site.db)
        .await
        .unwrap();
    go_to("legacy").await;
    let page = lina.get(STOCK).await;
    let told = page.texts("thead th");
    assert!(["Health", "Blocked by"].iter().all(|head| !told.contains(&(*head).to_owned())), "{told:?}");
    assert!(!page.body.contains("sort=health"));
    assert!(!lina.get(&format!("{STOCK}.json")).await.body.contains("health"));
    go_to(&state).await;
}

#[tokio::test]
async fn whoever_accepted_for_an_office_reads_nothing_once_they_left_it() {
    for place in places().await {
        let (hall, ..) = taking(place).await;
        let accepted = "select i.person
               from invitations_invitations i
               join people_seats s on s.person = i.person and s.kind = 'deputy'
              where i.state = 'accepted'
              order by i.person
              limit 1";
        let person: PersonId = store::sql(accepted).one(&hall.house.site.db).await.unwrap();
        let mut own = hall.sign_in(person).await;
        let places = [STOCK.to_owned(), format!("{STOCK}.json"), format!("{STOCK}/commitments")];
        for place in &places {
            assert_eq!(own.get(place).await.status, 200, "{place}");
        }
        let mut tx = hall.house.site.db.begin().await.unwrap();
        store::sql("update people_seats set ends = '2018-06-01' where person = $1")
            .bind(person)
            .run(&mut tx)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let left = hall.sign_in(person).await;
        for place in &places {
            assert_eq!(left.clone().get(place).await.status, 404, "{place}");
        }
    }
}

#[tokio::test]
async fn groups_see_each_other_without_health_and_what_they_commit_to_becomes_a_meeting_and_an_action() {
    for place in places().await {
        let (hall, mut lina, room, mut own) = taking(place).await;
        // Facilitators see all of it, those who take part see each group once and nothing of its health.
        let whole = lina.get(STOCK).await;
        assert_eq!(whole.texts("tbody th").len(), 9);
        assert_eq!(whole.texts("thead th").len(), 9);
        let told = own.get(STOCK).await;
        assert_eq!((told.status, told.texts("tbody th").len(), told.texts("thead th").len()), (200, 9, 6));
        // Days stand by each reader's clock; all else is the same.
        let hers = lina.get(&format!("{STOCK}?view=participants")).await;
        let same = "tbody td:not(:nth-of-type(3))";
        assert_eq!(hers.texts(same), told.texts(same));
        for wish in ["", "?view=facilitators", "?sort=health", "?view=facilitators&sort=health"] {
            let page = own.get(&format!("{STOCK}{wish}")).await;
            assert_eq!(page.texts("tbody td"), told.texts("tbody td"), "{wish}");
            let json = own.get(&format!("{STOCK}.json{wish}")).await.body;
            assert!(!json.contains("health") && !json.contains("blocked"), "{json}");
        }
        assert!(lina.get(&format!("{STOCK}.json")).await.body.contains("\"health\""));
        a_closed_cohort_is_history(&hall, &mut lina).await;
        // A promise of the group, by one of its people.
        let wrong =
            write(&hall, &mut own, &room, &[("day", "2018-06-01"), ("clock", "10"), ("what", "")]).await;
        assert_eq!((wrong.status, wrong.texts(".in[name=day]").len()), (422, 1), "{}", wrong.body);
        let typed = [("day", "2018-07-24"), ("clock", "١٠:٠٠"), ("what", "zz count one more street")];
        let written = write(&hall, &mut own, &room, &typed).await;
        assert_eq!(written.status, 303, "{}", written.body);
        let all = format!("{STOCK}/commitments");
        assert!(own.get(&all).await.body.contains("zz count one more street"));
        // Whoever opened the form before is told, and theirs stays until it is sent again.
        let path = format!("{}/commitment", room.path());
        let stale = own.get(&path).await.form(&path);
        let others = [("day", "2018-07-24"), ("clock", "10:00"), ("what", "zz count two streets")];
        assert_eq!(write(&hall, &mut lina, &room, &others).await.status, 303);
        assert_eq!(own.submit(stale.clone(), &[]).await.status, 303, "nothing was typed into it");
        assert!(own.get(&all).await.body.contains("zz count two streets"));
        let refused = own.submit(stale, &[("what", "zz count streets")]).await;
        assert_eq!(refused.status, 422, "{}", refused.body);
        assert!(
            refused.body.contains("zz count two streets")
                && !own.get(&all).await.body.contains("zz count streets")
        );
        let theirs = [("clock", "10:00"), ("what", "zz count one more street")];
        assert_eq!(own.submit(refused.form(&path), &theirs).await.status, 303);
        // Afterwards one button makes it the group's own; pressing it again does nothing.
        hall.clock.set("2018-07-12T09:00+03");
        let mut lina = hall.sign_in_as(LINA).await;
        let form = lina.get(&all).await.form(&all);
        assert_eq!(lina.submit(form.clone(), &[]).await.status, 303);
        let db = &hall.house.site.db;
        let fixed = meetings::meetings(db, room.id).await.unwrap();
        let starts: jiff::Timestamp = "2018-07-24T10:00+03".parse().unwrap();
        let made = fixed.iter().filter(|meeting| meeting.starts == Some(starts));
        assert_eq!(made.count(), 1);
        let done = actions::actions(db, room.id).await.unwrap();
        let action = done.iter().find(|action| action.what == "zz count one more street").unwrap();
        assert_eq!(action.due, jiff::civil::date(2018, 7, 24));
        assert_eq!(lina.post(&all, &form.sent()).await.status, 303);
        assert_eq!(actions::actions(db, room.id).await.unwrap().len(), done.len());
        assert!(lina.get(&all).await.forms().iter().all(|form| form.action != all));
        // The cities get the day for their calendars.
        hall.house.work().await.unwrap();
        let mails = hall.mails().await;
        assert!(mails.iter().any(|mail| mail.text.contains("24 July 2018")), "{mails:?}");
    }
}

#[tokio::test]
async fn on_the_day_the_desk_leads_to_the_live_page() {
    let (hall, ..) = taking(Place::folder()).await;
    let live = format!("/events/{}/live", slug(&hall).await);
    for (time, is_there) in [("2018-07-10T10:00+03", false), ("2018-07-11T10:00+03", true)] {
        hall.clock.set(time);
        let desk = hall.sign_in_as(LINA).await.get("/desk").await;
        assert_eq!(crate::crawl::links(&desk).contains(&live), is_there, "{time}");
    }
}

#[tokio::test]
async fn the_sheet_that_is_printed_for_the_cities_does_not_say_that_there_is_more() {
    let (_hall, mut lina, ..) = taking(Place::folder()).await;
    let page = lina.get(STOCK).await;
    let printed = page.texts(".title p:not(.noprint)").join(" ");
    assert!(printed.contains("all groups on") && !printed.contains("acilitators"), "{printed}");
    assert_eq!(page.texts(".title p.noprint").len(), 1);
}

#[tokio::test]
async fn for_strangers_there_is_no_stock_taking_and_for_groups_nothing_to_press() {
    let (hall, _, room, mut own) = taking(Place::folder()).await;
    let commitment = format!("{}/commitment", room.path());
    let doors = [STOCK.to_owned(), format!("{STOCK}/commitments"), format!("{STOCK}/pack"), commitment];
    // An expert, a funder, a former officer.
    for stranger in ["p065", "p067", "p042"] {
        let mut browser = hall.sign_in_as(stranger).await;
        for door in &doors {
            assert_eq!(browser.get(door).await.status, 404, "{stranger} {door}");
        }
    }
    assert_eq!(hall.browser().get(STOCK).await.status, 303, "a visitor signs in first");
    assert_eq!(hall.browser().get(&doors[1]).await.status, 303);
    assert_eq!(own.get(&format!("{STOCK}/pack")).await.status, 403);
    assert!(own.get(STOCK).await.forms().iter().all(|form| !form.action.starts_with(STOCK)));
    assert!(
        own.get(&format!("{STOCK}/commitments"))
            .await
            .forms()
            .iter()
            .all(|form| !form.action.starts_with(STOCK))
    );
    // Afterwards all who know of the event read that there is a summary, and for whom.
    hall.clock.set("2018-07-11T16:00+03");
    let event = format!("/events/{}", slug(&hall).await);
    for who in [None, Some("p065")] {
        let mut browser = match who {
            Some(who) => hall.sign_in_as(who).await,
            None => hall.browser(),
        };
        assert!(crate::crawl::links(&browser.get(&event).await).contains(&doors[1]));
        let page = browser.get(&doors[1]).await;
        assert_eq!(page.status, 200);
        assert!(!page.body.contains(&room.path()) && page.texts("table").is_empty());
    }
}

#[tokio::test]
async fn an_event_that_is_hidden_takes_no_stock_for_whoever_was_not_invited() {
    for place in places().await {
        let (hall, mut lina, room, mut own) = taking(place).await;
        let site = &hall.house.site;
        let slug = slug(&hall).await;
        let event = events::store::event_at(&site.db, &slug).await.unwrap().unwrap();
        let below = [
            format!("{STOCK}/commitments"),
            format!("{STOCK}/commitments?event={slug}"),
            format!("{}/commitment", room.path()),
            format!("/events/{slug}/live"),
            format!("/events/{slug}/live/news?since=0"),
        ];
        let today = site.clock.today(&site.home_zone);
        let members = rooms::members(&site.db, room.ids(), (today, Lang::En)).await.unwrap();
        invite(&hall, event.id, (members[0].person, "withdrawn")).await;
        for (others, status) in [("header", 200), ("nothing", 404)] {
            let edit = format!("/events/{slug}/edit");
            let form = lina.get(&edit).await.form(&format!("/events/{slug}"));
            let typed = [("access", "invitation"), ("others", others)];
            assert_eq!(lina.submit(form, &typed).await.status, 303);
            for page in &below[..4] {
                assert_eq!(own.get(page).await.status, status, "{page}");
                assert_eq!(lina.get(page).await.status, 200, "{page}");
            }
        }
        assert_eq!(own.get(&below[4]).await.status, 404);
        let stock = own.get(STOCK).await;
        assert_eq!(stock.status, 200, "the groups are not the event's");
        assert!(!stock.body.contains(&slug) && !stock.body.contains(&event.details.title));
        assert!(!crate::crawl::links(&stock).contains(&below[0]));
        invite(&hall, event.id, (members[0].person, "invited")).await;
        for page in &below[..4] {
            assert_eq!(own.get(page).await.status, 200, "{page}");
        }
    }
}

/// Lets somebody's invitation be in a state.
async fn invite(hall: &Hall, event: EventId, (person, state): (PersonId, &str)) {
    let mut tx = hall.house.site.db.begin().await.unwrap();
    store::sql(
        "insert into invitations_invitations (id, event, person, origin, state, since, because, asked, asked_at, sequence)
         values (77, $1, $2, 'rule', $3, 0, $4, 1, 0, 0)
         on conflict (event, person) do update set state = excluded.state, because = excluded.because",
    )
    .bind(event)
    .bind(person)
    .bind(state)
    .bind((state == "withdrawn").then_some("by hand"))
    .run(&mut tx)
    .await
    .unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn who_accepts_the_invitation_may_read_and_who_changes_their_mind_no_more() {
    let hall = spring(Place::folder()).await;
    let site = &hall.house.site;
    let mut lina = hall.sign_in_as(LINA).await;
    choose(&hall, &mut lina).await;
    let event = events::store::event_at(&site.db, &slug(&hall).await).await.unwrap().unwrap();
    let expert = hall.person("p065").await;
    let mut browser = hall.sign_in(expert).await;
    for (state, status) in [("invited", 404), ("accepted", 200), ("declined", 404), ("withdrawn", 404)] {
        invite(&hall, event.id, (expert, state)).await;
        assert_eq!(browser.get(STOCK).await.status, status, "{state}");
    }
}

#[tokio::test]
async fn the_pack_keeps_each_question_and_shows_no_reason_for_a_no() {
    let hall = spring(Place::folder()).await;
    let mut lina = hall.sign_in_as(LINA).await;
    choose(&hall, &mut lina).await;
    let guests = silent(&hall).await;
    let (asking, declining) = (mailed(&hall, guests[0]).await, mailed(&hall, guests[1]).await);
    for (path, answer, words) in [
        (&asking, "asked", "May I bring a chart?"),
        (&asking, "asked", "May I bring a chart?"),
        (&asking, "accepted", ""),
        (&declining, "declined", "I am on leave."),
    ] {
        assert_eq!(invitations::press(&mut hall.browser(), path, answer, words).await.status, 303);
    }
    // Whoever is withdrawn asks nothing any more; nobody asks by a mail that says yes, or by a facilitator's note.
    let gone = mailed(&hall, guests[2]).await;
    let words = "Who pays the hall?";
    assert_eq!(invitations::press(&mut hall.browser(), &gone, "asked", words).await.status, 303);
    let list = lina.get(invitations::LIST).await;
    let all = invitations::all(&hall).await;
    let own = |person| all.iter().find(|own| own.person == person).unwrap().id;
    let page = format!("{}/{}", invitations::LIST, own(guests[3]));
    let form = lina.get(&page).await.form(&page);
    assert_eq!(lina.submit(form, &[("reply", "tentative"), ("words", "She is ill.")]).await.status, 303);
    let withdrawal = format!("{}/{}/withdrawal", invitations::LIST, own(guests[2]));
    let form = lina.get(&withdrawal).await.form(&withdrawal);
    assert_eq!(lina.submit(form, &[]).await.status, 303);
    assert!(list.body.contains("نعم"), "somebody answered by mail");
    let pack = lina.get(&format!("{STOCK}/pack")).await;
    let asked = pack.texts("#questions ~ ul li > p:first-child");
    assert_eq!(asked.iter().filter(|words| *words == "May I bring a chart?").count(), 1);
    for other in ["I am on leave.", words, "She is ill.", "نعم"] {
        assert!(!asked.iter().any(|own| own.contains(other)), "{other}");
    }
}

#[tokio::test]
async fn two_who_change_one_running_order_lose_nothing_and_number_no_other_part() {
    for place in places().await {
        let hall = spring(place).await;
        let mut lina = hall.sign_in_as(LINA).await;
        choose(&hall, &mut lina).await;
        let path = format!("{STOCK}/pack");
        let page = lina.get(&path).await;
        let parts = page.texts("tbody th");
        let form = page.form(&format!("{STOCK}/order"));
        let named = |of: &str| {
            let sent = form.sent().into_iter().map(|(name, _)| name);
            sent.filter(|name| name.starts_with(of)).collect::<Vec<_>>()
        };
        let (places, minutes) = (named("place-"), named("minutes-"));
        // A colleague lets the first group speak last, and the second for nine minutes.
        let theirs = [(places[1].as_str(), "99"), (minutes[2].as_str(), "9")];
        assert_eq!(lina.submit(form.clone(), &theirs).await.status, 303);
        // Whoever began before gives the same group seven minutes: the colleague's nine are told, once.
        let refused = lina.submit(form.clone(), &[(&minutes[2], "7"), (&minutes[1], "5")]).await;
        assert_eq!(refused.status, 422);
        let told = format!(
            "Minutes of {}: Since you opened this page, “9” was written here; you wrote “7”.",
            parts[2]
        );
        let summary = refused.texts(&format!(".errors a[href='#{}']", minutes[2])).concat();
        assert!(summary.starts_with(&told), "{summary}");
        let again = refused.form(&format!("{STOCK}/order"));
        assert_eq!(lina.submit(again, &[]).await.status, 303);
        let page = lina.get(&path).await;
        assert_eq!(page.texts("tbody th").last(), parts.get(1), "the colleague's places");
        let sent = page.form(&format!("{STOCK}/order")).sent();
        let holds = |name: &String| sent.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str());
        assert_eq!((holds(&minutes[1]), holds(&minutes[2])), (Some("5"), Some("7")));
        // What means nothing is told where it stands.
        let order = format!("{STOCK}/order");
        let wrong = lina.submit(page.form(&order), &[(&minutes[2], "many"), (&places[1], "x")]).await;
        assert_eq!((wrong.status, wrong.texts(".errors a").len()), (422, 2), "{}", wrong.body);
        for name in [&minutes[2], &places[1]] {
            assert_eq!(wrong.texts(&format!("#{name}-problem")).len(), 1, "{name}");
        }
        // A part without minutes is not heard, and can be taken up again.
        assert_eq!(lina.submit(page.form(&order), &[(&minutes[1], "0")]).await.status, 303);
        let resting = lina.get(&path).await;
        assert_eq!(
            (resting.texts("tbody th").len(), resting.texts("tbody tr.noprint").len()),
            (parts.len(), 1)
        );
        let live = lina.get(&format!("/events/{}/live", slug(&hall).await)).await;
        assert!(!live.texts("ol").concat().contains(&parts[1]), "{}", live.body);
        assert_eq!(lina.submit(resting.form(&order), &[(&minutes[1], "4")]).await.status, 303);
        // The proposal does not wipe what somebody has written since without a word.
        let refused = lina.submit(resting.form(&order), &[("how", "proposal")]).await;
        assert!(refused.status == 422 && refused.body.contains("once more to do without it"));
        assert_eq!(lina.submit(refused.form(&order), &[("how", "proposal")]).await.status, 303);
        // Nor is an order saved into another event.
        let form = lina.get(&path).await.form(&order);
        let other: EventId = store::sql("select id from events_events where slug <> $1 order by id limit 1")
            .bind(slug(&hall).await)
            .one(&hall.house.site.db)
            .await
            .unwrap();
        let strange = lina.submit(form, &[("event", &other.to_string())]).await;
        assert!(strange.status == 422 && strange.body.contains("at another event now"), "{}", strange.body);
    }
}

#[tokio::test]
async fn the_pack_has_a_slide_for_each_group_and_an_order_that_can_be_changed() {
    let hall = spring(Place::folder()).await;
    let mut lina = hall.sign_in_as(LINA).await;
    assert!(lina.get(STOCK).await.body.contains("Nothing is chosen yet."));
    choose(&hall, &mut lina).await;
    assert!(!lina.get(STOCK).await.body.contains("Nothing is chosen yet."));
    let path = format!("{STOCK}/pack");
    let page = lina.get(&path).await;
    assert_eq!(page.texts(".slide h2").len(), 9);
    assert!(page.texts("ol.prose > li").len() >= 2, "{}", page.body);
    let parts = page.texts("tbody th");
    let form = page.form(&format!("{STOCK}/order"));
    let mut sent = form.sent();
    // The second part comes last.
    let second = sent.iter_mut().filter(|(name, _)| name.starts_with("place-")).nth(1).unwrap();
    second.1 = "99".to_owned();
    assert_eq!(lina.post(&form.action, &sent).await.status, 303);
    let changed = lina.get(&path).await;
    let told = changed.texts("tbody th");
    assert_eq!((told.len(), told.last()), (parts.len(), parts.get(1)));
    assert_eq!(changed.texts(".slide h2").last(), parts.get(1));
    let form = changed.form(&format!("{STOCK}/order"));
    assert_eq!(lina.submit(form, &[("how", "proposal")]).await.status, 303);
    let pack = lina.get(&path).await;
    assert_eq!(pack.texts("tbody th"), parts);
    // A poll is filled in: one button opens it as it stands.
    let live = format!("/events/{}/live", slug(&hall).await);
    assert_eq!(lina.submit(pack.form(&format!("{live}/polls")), &[]).await.status, 303);
    let question = "What would help your group most until the next call?";
    let opened = lina.get(&live).await;
    assert_eq!(opened.texts("section h2").iter().filter(|words| *words == question).count(), 1);
    assert_eq!(opened.texts("label.pick").len(), 6);
    // Pressed again, also by somebody who reads another language: it is open, and stays one.
    let mut other = hall.sign_in_as("p062").await;
    for (browser, page) in [(&mut lina, path.clone()), (&mut other, format!("{path}?lang=ar"))] {
        let form = browser.get(&page).await.form(&format!("{live}/polls"));
        assert_eq!(browser.submit(form, &[]).await.status, 303);
    }
    assert_eq!(lina.get(&live).await.texts("label.pick").len(), 6);
    // Another question, and the same once more after its end, are polls of their own.
    let opened =
        press(&mut lina, (&path, &format!("{live}/polls")), &[("words", "Who meets in July?")]).await;
    assert_eq!(opened.status, 303);
    let page = lina.get(&live).await;
    assert_eq!(page.texts("label.pick").len(), 12);
    for form in page.forms().into_iter().filter(|form| form.action.ends_with("/end")) {
        assert_eq!(lina.submit(form, &[]).await.status, 303);
    }
    assert_eq!(press(&mut lina, (&path, &format!("{live}/polls")), &[]).await.status, 303);
    assert_eq!(lina.get(&live).await.texts("label.pick").len(), 6);
}

/// Presses the button of a form on the live page.
async fn press(browser: &mut Browser, (page, action): (&str, &str), typed: &[(&str, &str)]) -> Page {
    let form = browser.get(page).await.form(action);
    browser.submit(form, typed).await
}

#[tokio::test]
async fn what_blocks_a_group_is_read_by_the_others_where_it_lets_them() {
    for place in places().await {
        let (_hall, mut lina, room, mut own) = taking(place).await;
        let checks = format!("{}/check-ins", room.path());
        for (told, columns) in [("", 6), ("yes", 7)] {
            let form = own.get(&format!("{checks}/new")).await.form(&checks);
            let said = [
                ("rating", "3"),
                ("blocked_by", "money"),
                ("blocked_how", "zz no budget"),
                ("blocked_told", told),
            ];
            assert_eq!(own.submit(form, &said).await.status, 303);
            let page = lina.get(&format!("{STOCK}?view=participants")).await;
            assert_eq!((page.texts("thead th").len(), page.body.contains("zz no budget")), (columns, false));
            let json = own.get(&format!("{STOCK}.json")).await.body;
            assert_eq!(json.contains("blocked"), told == "yes", "{json}");
        }
    }
}

#[tokio::test]
async fn whoever_speaks_goes_on_while_a_colleague_changes_the_order() {
    for place in places().await {
        let hall = spring(place).await;
        let mut lina = hall.sign_in_as(LINA).await;
        choose(&hall, &mut lina).await;
        hall.clock.set("2018-07-11T09:30+03");
        let mut lina = hall.sign_in_as(LINA).await;
        let live = format!("/events/{}/live", slug(&hall).await);
        let turn = format!("{live}/turn");
        let parts = lina.get(&live).await.texts("ol.line bdi");
        assert_eq!(press(&mut lina, (&live, &turn), &[]).await.status, 303);
        // A colleague takes the opening out of the order while the first group speaks: it goes on speaking, and whoever
        // presses on a page of before calls whom that page names.
        assert_eq!(press(&mut lina, (&live, &turn), &[]).await.status, 303);
        let before = lina.get(&live).await;
        let (pack, order) = (format!("{STOCK}/pack"), format!("{STOCK}/order"));
        assert_eq!(press(&mut lina, (&pack, &order), &[("minutes-opening", "0")]).await.status, 303);
        assert_eq!(lina.get(&live).await.texts("#now"), [format!("Now: {}", parts[1])]);
        assert_eq!(lina.submit(before.form(&turn), &[]).await.status, 303);
        let page = lina.get(&live).await;
        assert_eq!(page.texts("#now"), [format!("Now: {}", parts[2])]);
        // Who is called and then heard no more speaks no more; the next is as it was.
        let speaks = page.form(&turn).fields.iter().find(|field| field.name == "part").unwrap().value.clone();
        assert_eq!(lina.submit(page.form(&turn), &[]).await.status, 303);
        let minutes = format!("minutes-{speaks}");
        assert_eq!(press(&mut lina, (&pack, &order), &[(&minutes, "0")]).await.status, 303);
        let page = lina.get(&live).await;
        assert_eq!(page.texts("#now"), ["Nobody speaks right now"]);
        assert!(page.texts("section p").concat().contains(&parts[4]), "{}", page.body);
        let gone = lina.submit(page.form(&turn).with("part", &speaks), &[]).await;
        assert!(
            gone.status == 422 && gone.body.contains("not in the running order any more"),
            "{}",
            gone.body
        );
    }
}

#[tokio::test]
async fn the_running_order_moves_on_its_day_back_and_to_its_end() {
    let hall = spring(Place::folder()).await;
    let mut lina = hall.sign_in_as(LINA).await;
    choose(&hall, &mut lina).await;
    let live = format!("/events/{}/live", slug(&hall).await);
    let turn = format!("{live}/turn");
    let early = lina.get(&live).await;
    assert!(early.body.contains("on the day itself: 11 July 2018"), "{}", early.body);
    assert!(early.forms().iter().all(|form| !form.action.ends_with("/turn")));
    hall.clock.set("2018-07-11T09:30+03");
    let mut lina = hall.sign_in_as(LINA).await;
    for _ in 0..2 {
        assert_eq!(press(&mut lina, (&live, &turn), &[]).await.status, 303);
    }
    let parts = lina.get(&live).await.texts("ol.line bdi");
    let forms = lina.get(&live).await.forms();
    let back = forms.into_iter().rfind(|form| form.action == turn).expect("a way back");
    assert_eq!(lina.submit(back, &[]).await.status, 303);
    assert_eq!(lina.get(&live).await.texts("#now"), [format!("Now: {}", parts[0])]);
    for _ in 0..parts.len() {
        assert_eq!(press(&mut lina, (&live, &turn), &[]).await.status, 303);
    }
    assert_eq!(lina.get(&live).await.texts("#now"), ["The running order is through"]);
    let late = lina.get(&live).await.form(&turn);
    hall.clock.set("2018-07-11T13:00+03");
    let mut lina = hall.sign_in_as(LINA).await;
    let over = lina.get(&live).await;
    assert_eq!(over.texts("#now"), ["The event is over"]);
    assert!(over.forms().iter().all(|form| form.action != turn), "nobody is called any more");
    let part = late.fields.iter().find(|field| field.name == "part").unwrap().value.clone();
    let form = over.forms().into_iter().next().expect("a form with a token").sent();
    let token = form.into_iter().filter(|(name, _)| name != "part");
    let called = lina.post(&turn, &token.chain([("part".to_owned(), part)]).collect::<Vec<_>>()).await;
    assert!(called.status == 422 && called.body.contains("The event is over"), "{}", called.body);
    hall.clock.set("2018-07-11T11:30+03");
    let mut lina = hall.sign_in_as(LINA).await;
    // Back from there; and never to where there is nothing.
    let back = |forms: Vec<crate::house::Form>| forms.into_iter().rfind(|form| form.action == turn);
    let form = back(lina.get(&live).await.forms()).expect("a way back");
    for part in ["", "group-1", "3"] {
        assert_eq!(lina.submit(form.clone().with("part", part), &[]).await.status, 422, "{part}");
    }
    assert_eq!(lina.submit(form, &[]).await.status, 303);
    assert_eq!(lina.get(&live).await.texts("#now"), [format!("Now: {}", parts[parts.len() - 1])]);
}

/// The form that leads to an address with this end.
fn form_to(page: &Page, end: &str) -> Form {
    let forms = page.forms();
    forms.into_iter().find(|form| form.action.ends_with(end)).unwrap_or_else(|| panic!("no form to {end}"))
}

/// What comes after the end is not counted, and whoever sent it reads so.
async fn answer_too_late(hall: &Hall, own: &mut Browser, live: &str) {
    let late = form_to(&own.get(live).await, "/answers");
    hall.clock.set("2018-07-11T12:31+03");
    let told = own.submit(late, &[("place", "1")]).await;
    assert!(told.status == 422 && told.body.contains("The poll has ended"), "{}", told.body);
    assert_eq!(own.get(live).await.texts(".facts dd"), ["fewer than 5", "fewer than 5"]);
    hall.clock.set("2018-07-11T12:00+03");
}

#[tokio::test]
async fn on_the_live_page_one_is_called_others_ask_vote_and_choose_once_each() {
    for place in places().await {
        let hall = spring(place).await;
        let mut lina = hall.sign_in_as(LINA).await;
        choose(&hall, &mut lina).await;
        let live = format!("/events/{}/live", slug(&hall).await);
        let room = room(&hall).await;
        let to = |below: &str| format!("{live}{below}");
        hall.clock.set("2018-07-11T09:30+03");
        let mut lina = hall.sign_in_as(LINA).await;
        let mut own = speaker(&hall, &room).await;
        // The facilitator calls; nobody else can.
        let opening = own.get(&live).await;
        assert_eq!((opening.status, opening.texts("#now")), (200, vec!["Nobody speaks yet".to_owned()]));
        assert!(opening.forms().iter().all(|form| !form.action.ends_with("/turn")));
        for _ in 0..2 {
            assert_eq!(press(&mut lina, (&live, &to("/turn")), &[]).await.status, 303);
        }
        let second = own.get(&live).await;
        let parts = second.texts("ol.line bdi");
        assert_eq!(second.texts("#now"), [format!("Now: {}", parts[1])]);
        // A question: whoever asks supports it; another vote counts once, however often it is pressed.
        let asked =
            press(&mut own, (&to("/question"), &to("/questions")), &[("words", "zz who pays?")]).await;
        assert_eq!(asked.status, 303, "{}", asked.body);
        let voting = |page: &Page| page.forms().into_iter().find(|form| form.action.ends_with("/vote"));
        assert!(voting(&own.get(&live).await).is_none(), "one vote a person");
        let form = voting(&lina.get(&live).await).expect("a question to support");
        for _ in 0..2 {
            assert_eq!(lina.post(&form.action, &form.sent()).await.status, 303);
        }
        assert_eq!(own.get(&live).await.texts("#questions, .tag"), ["Questions", "Votes: 2"]);
        let empty = press(&mut own, (&to("/question"), &to("/questions")), &[("words", " ")]).await;
        assert_eq!(empty.status, 422);
        // A poll: one answer a person, the latest; few are said to be few.
        let poll = [("words", "Who meets in July?"), ("choices", "We do\nWe do not")];
        let opened = press(&mut lina, (&to("/poll"), &to("/polls")), &poll).await;
        assert_eq!(opened.status, 303, "{}", opened.body);
        let form = form_to(&own.get(&live).await, "/answers");
        for wrong in [form.clone(), form.with("place", "9")] {
            let told = own.submit(wrong, &[]).await;
            assert!(told.status == 422 && told.body.contains("Choose one of the answers"), "{}", told.body);
        }
        for place in ["1", "2"] {
            let form = form_to(&own.get(&live).await, "/answers");
            assert_eq!(own.submit(form, &[("place", place)]).await.status, 303);
        }
        answer_too_late(&hall, &mut own, &live).await;
        let chosen: i64 =
            store::sql("select max(place) from stocktaking_chosen").one(&hall.house.site.db).await.unwrap();
        assert_eq!(chosen, 2);
        let form = form_to(&lina.get(&live).await, "/end");
        assert_eq!(lina.submit(form, &[]).await.status, 303);
        assert_eq!(own.get(&live).await.texts(".facts dd"), ["fewer than 5", "fewer than 5"]);
        assert_eq!(lina.get(&live).await.texts(".facts dd"), ["0", "1"]);
        // Events for the script; a stranger has neither page nor events.
        let news = own.get(&to("/news?since=1")).await;
        assert_eq!(news.header("content-type"), Some("text/event-stream"));
        assert!(news.body.contains("event: news"), "{}", news.body);
        let mut funder = hall.sign_in_as("p067").await;
        for door in [live.clone(), to("/news"), to("/question"), to("/poll")] {
            assert_eq!(funder.get(&door).await.status, 404, "{door}");
        }
        assert_eq!(own.get(&to("/poll")).await.status, 403);
    }
}

/// Guests of an event, with the state of their invitation and whether they came.
async fn note_who_came(site: &Site, event: EventId, guests: [(i64, PersonId, &str, &str); 3]) {
    let mut tx = site.db.begin().await.unwrap();
    for (id, person, state, was) in guests {
        store::sql(
            "insert into invitations_invitations (id, event, person, origin, state, since, asked, asked_at, sequence, came, came_at)
             values ($1, $2, $3, 'rule', $5, 0, 1, 0, 0, $4, 0)
             on conflict (event, person) do update
                set state = excluded.state, came = excluded.came, came_at = excluded.came_at",
        )
        .bind(id)
        .bind(event)
        .bind(person)
        .bind(was)
        .bind(state)
        .run(&mut tx)
        .await
        .unwrap();
    }
    tx.commit().await.unwrap();
}

/// Mails after the event wait for a yes like invitations, to be read in the outbox first.
async fn send_after_a_yes(hall: &Hall, lina: &mut Browser, live: &str) {
    let mails = async |state: &str| {
        hall.house.work().await.unwrap();
        let count = "select count(*) from mails where purpose like 'stock-taking%' and state = $1";
        store::sql(count).bind(state).one::<i64>(&hall.house.site.db).await.unwrap()
    };
    assert_eq!((mails("held").await, mails("sent").await), (2, 0));
    let page = lina.get(live).await;
    assert!(crate::crawl::links(&page).contains(&"/outbox?state=held".to_owned()), "{}", page.body);
    let sending = format!("{live}/letters/sending");
    assert_eq!(lina.submit(page.form(&sending), &[]).await.status, 303);
    assert_eq!((mails("held").await, mails("sent").await), (0, 2));
    assert!(lina.get(live).await.forms().iter().all(|form| form.action != sending));
}

#[tokio::test]
async fn whoever_is_ticked_after_the_mails_were_written_is_thanked_and_not_missed() {
    for place in places().await {
        let hall = spring(place).await;
        let site = &hall.house.site;
        let mut lina = hall.sign_in_as(LINA).await;
        choose(&hall, &mut lina).await;
        let slug = slug(&hall).await;
        let event = events::store::event_at(&site.db, &slug).await.unwrap().unwrap();
        let [came, late, away] =
            [hall.person("p001").await, hall.person("p011").await, hall.person("p013").await];
        let guests = [
            (71, came, "accepted", "attended"),
            (72, late, "accepted", "absent"),
            (73, away, "accepted", "absent"),
        ];
        note_who_came(site, event.id, guests).await;
        hall.clock.set("2018-07-11T16:00+03");
        let mut lina = hall.sign_in_as(LINA).await;
        let live = format!("/events/{slug}/live");
        assert_eq!(press(&mut lina, (&live, &format!("{live}/letters")), &[]).await.status, 303);
        let held = async || {
            hall.house.work().await.unwrap();
            let held = "select person, purpose
                          from mails
                         where purpose like 'stock-taking%' and state = 'held' and person in ($1..)
                         order by person
                         limit 10";
            let rows: Vec<(PersonId, String)> =
                store::sql(held).bind_list([came, late, away]).all(&site.db).await.unwrap();
            rows.into_iter().collect::<std::collections::BTreeMap<_, _>>()
        };
        assert_eq!(held().await[&late], "stock-taking, question");
        // They were there after all.
        let list = format!("/events/{slug}/attendance");
        let own = "select cast(id as text) from invitations_invitations where event = $1 and person = $2";
        let own: String = store::sql(own).bind(event.id).bind(late).one(&site.db).await.unwrap();
        let form = lina.get(&list).await.form(&list).with("came", &own);
        assert_eq!(lina.post(&form.action, &form.sent()).await.status, 303);
        let held = held().await;
        assert_eq!(held[&came], "stock-taking, thanks");
        assert_eq!(held[&late], "stock-taking, thanks");
        assert_eq!(held[&away], "stock-taking, question");
    }
}

#[tokio::test]
async fn afterwards_who_came_is_thanked_and_who_did_not_is_asked_once() {
    let hall = spring(Place::folder()).await;
    let site = &hall.house.site;
    let mut lina = hall.sign_in_as(LINA).await;
    choose(&hall, &mut lina).await;
    let event = events::store::event_at(&site.db, &slug(&hall).await).await.unwrap().unwrap();
    let (came, absent) = (hall.person("p001").await, hall.person("p011").await);
    // Who said yes when all seats were taken is not asked why they stayed away.
    let waits = hall.person("p013").await;
    note_who_came(
        site,
        event.id,
        [
            (71, came, "accepted", "attended"),
            (72, absent, "accepted", "absent"),
            (73, waits, "queued", "absent"),
        ],
    )
    .await;
    let live = format!("/events/{}/live", event.slug);
    let letters = format!("{live}/letters");
    assert!(lina.get(&live).await.forms().iter().all(|form| form.action != letters), "it is not over");
    hall.clock.set("2018-07-11T16:00+03");
    let mut lina = hall.sign_in_as(LINA).await;
    let form = lina.get(&live).await.form(&letters);
    for _ in 0..2 {
        assert_eq!(lina.post(&letters, &form.sent()).await.status, 303);
    }
    assert!(lina.get(&live).await.forms().iter().all(|form| form.action != letters));
    send_after_a_yes(&hall, &mut lina, &live).await;
    let purposes: Vec<(String, i64)> = store::sql(
        "select purpose, count(*) from mails where purpose like 'stock-taking%' group by purpose order by purpose",
    )
    .all(&site.db)
    .await
    .unwrap();
    let told = [("stock-taking, question".to_owned(), 1), ("stock-taking, thanks".to_owned(), 1)];
    assert_eq!(purposes, told);
    // The next stock-taking is at another event: what came of this one stays, for the cities and for its guests.
    let other: EventId = store::sql("select id from events_events where id <> $1 order by id limit 1")
        .bind(event.id)
        .one(&site.db)
        .await
        .unwrap();
    let mut tx = site.db.begin().await.unwrap();
    let into = "update events_events set stage = 'published', programme = $1 where id = $2";
    store::sql(into).bind(event.details.programme).bind(other).run(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
    let form = lina.get(STOCK).await.form(&format!("{STOCK}/event"));
    assert_eq!(lina.submit(form, &[("event", &other.to_string())]).await.status, 303);
    let before = format!("{STOCK}/commitments?event={}", event.slug);
    assert!(crate::crawl::links(&lina.get(STOCK).await).contains(&before));
    for path in [&before, &live] {
        assert_eq!(lina.get(path).await.status, 200, "{path}");
        assert_eq!(hall.sign_in(came).await.get(path).await.status, 200, "{path}");
    }
    let public = hall.browser().get(&before).await;
    assert_eq!((public.status, public.texts("table").len()), (200, 0));
    assert!(public.body.contains("9 twinning groups"), "{}", public.body);
    // Where groups are for facilitators, others do not read how many there are.
    let form = lina.get("/cohorts/2018/edit").await.form("/cohorts/2018");
    assert_eq!(lina.submit(form, &[("groups_seen_by", "facilitators")]).await.status, 303);
    let public = hall.browser().get(&before).await;
    assert!(public.status == 200 && !public.body.contains("twinning groups"), "{}", public.body);
}
