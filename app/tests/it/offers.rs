//! From 22 cities to agreed groups: the story of the spring replayed, offers answered by link, on the page and by phone,
//! what happens when answers cross, and who reads what.
use crate::house::{Browser, Filled, Form, Hall, Mail, Page};
use crate::imports::{told, tried};
use cohorts::{
    acts::ShapeCohort,
    rules::{
        board,
        offer::{End, Stage, Word},
    },
    store::{boards, cities, cohorts as rows, groups, offers, runs},
};
use kernel::{
    Lang, OfferId, OrganisationId,
    access::{SeatKind, Standing, ask},
};
use store::testing::Place;
use twinhall::commands::{plant, play};
use web::Stage as HouseStage;

/// The spring of 2018, as it stands on Monday 25 June.
pub(crate) async fn spring(place: Place) -> Hall {
    spring_in(HouseStage::Live, place).await
}

/// The same in a house of this stage.
pub(crate) async fn spring_in(stage: HouseStage, place: Place) -> Hall {
    static SPRING: Filled = Filled::new();
    let fill = async |place| {
        let hall = Hall::open(HouseStage::Live, place).await;
        hall.clock.set("2018-03-01T09:00+02");
        plant(&hall.house.site).await.unwrap_or_else(|complaint| panic!("{complaint}"));
        play(&hall.house).await.unwrap_or_else(|complaint| panic!("{complaint}"));
        hall
    };
    SPRING.copy(stage, place, fill).await
}

async fn places() -> Vec<Place> {
    [Some(Place::folder()), Place::postgres().await].into_iter().flatten().collect()
}

async fn cohort(hall: &Hall) -> rows::Cohort {
    rows::cohort_by_code(&hall.house.site.db, "2018", Lang::En).await.unwrap().unwrap()
}

async fn all_offers(hall: &Hall) -> Vec<offers::Loaded> {
    offers::of_cohort(&hall.house.site.db, cohort(hall).await.id).await.unwrap()
}

/// The offer of two cities, by their codes.
pub(crate) async fn offer_of(hall: &Hall, codes: [&str; 2]) -> offers::Loaded {
    let id = cohort(hall).await.id;
    let all = offers::codes(&hall.house.site.db, id).await.unwrap();
    let found = all.iter().filter(|(_, own)| codes.iter().all(|code| own.iter().any(|own| own == code)));
    let id: OfferId = *found.map(|(id, _)| id).max().expect("an offer of these two");
    offers::offer(&hall.house.site.db, id).await.unwrap().unwrap()
}

async fn standing(hall: &Hall) -> board::Standing {
    boards::standing(&hall.house.site.db, cohort(hall).await.id).await.unwrap()
}

/// Whoever speaks for a city of an offer, and their address.
pub(crate) async fn speaker(
    hall: &Hall,
    code: &str,
    kind: SeatKind,
) -> (OrganisationId, kernel::PersonId, String) {
    let site = &hall.house.site;
    let chosen = cities::chosen(&site.db, cohort(hall).await.id, Lang::En).await.unwrap();
    let city = chosen.iter().find(|city| city.code == code).unwrap().id;
    let today = site.clock.today(&site.home_zone);
    let all = cities::speakers(&site.db, [city], (today, Lang::En)).await.unwrap();
    let person = all.iter().find(|sitting| sitting.kind == kind).unwrap().person;
    let contact = people::store::contact(&site.db, person).await.unwrap().unwrap();
    (city, person, contact.email.as_str().to_owned())
}

/// The newest link to an offer that was mailed to somebody; mails about other things came later.
pub(crate) async fn link(hall: &Hall, address: &str) -> String {
    hall.house.work().await.unwrap();
    let contents: Vec<String> = store::sql(
        "select content
           from mails
          where address = $1 and purpose like 'offer%' and content is not null
          order by id desc
          limit 100",
    )
    .bind(address)
    .all(&hall.house.site.db)
    .await
    .unwrap();
    let site = &hall.house.site;
    let links = contents.iter().filter_map(|content| {
        let letter = mail::Letter::from_outbox(content).unwrap();
        let read = mail::read(&letter, &site.sender, mail::Secrets::Made(&site.key));
        let (address, subject) = (address.to_owned(), read.subject);
        Mail { address, subject, text: read.text, html: read.html }.link("/a/")
    });
    links.into_iter().next().expect("a mail with a link")
}

pub(crate) async fn press(browser: &mut Browser, path: &str, answer: &str, words: &str) -> Page {
    let page = browser.get(path).await;
    assert_eq!(page.status, 200, "{}", page.body);
    let form = page.forms().into_iter().find(|form| form.action.starts_with(path));
    let form = form.unwrap_or_else(|| panic!("no form: {}", page.body));
    browser.submit(form, &[("answer", answer), ("words", words)]).await
}

/// Bethlehem cannot work with Kirkuk, or can again.
async fn refuse(hall: &Hall, cannot: bool) {
    let mut tx = hall.house.site.db.begin().await.unwrap();
    let statement = if cannot {
        "insert into network_refused (municipality, other, place)
         values ((select id from people_organisations where code = 'BTH'),
                 (select id from people_organisations where code = 'KIR'), 9)"
    } else {
        "delete from network_refused where place = 9"
    };
    store::sql(statement).run(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
}

/// Lina sends the drafts of a run again: what a visitor does after the story.
pub(crate) async fn second_round(hall: &Hall, lina: &mut Browser) {
    let last = offer_of(hall, ["BTH", "SUL"]).await;
    let path = format!("/offers/{}/withdrawal", last.id);
    let page = lina.get(&path).await;
    assert_eq!(lina.submit(page.form(&path), &[]).await.status, 303);
    let board = lina.get("/cohorts/2018/board").await;
    assert_eq!(lina.submit(board.form("/cohorts/2018/runs"), &[]).await.status, 303);
    let run = lina.get("/cohorts/2018/runs/2").await;
    assert_eq!(lina.submit(run.form("/cohorts/2018/offers"), &[]).await.status, 303);
    let drafts = lina.get("/cohorts/2018/offers").await;
    let told = drafts.texts("form p.note").concat();
    assert!(told.contains("Halba – Kirkuk") && told.contains("not formed"), "{told}");
    let form = drafts.form("/cohorts/2018/sendings");
    // Meanwhile a city says with whom it cannot work, and for as long as that holds nothing goes out.
    refuse(hall, true).await;
    let refused = lina.submit(form.clone(), &[("until", "2018-07-10")]).await;
    assert!(refused.status == 422 && refused.body.contains("cannot work with another"), "{}", refused.body);
    refuse(hall, false).await;
    let sent = lina.submit(form, &[("until", "2018-07-10")]).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    let told = lina.get(sent.location().unwrap()).await;
    assert_eq!(told.texts("p.note.good[role=status]"), ["4 mails are on their way."]);
    hall.house.work().await.unwrap();
}

#[tokio::test]
async fn the_spring_leaves_nine_groups_one_no_and_one_open_offer() {
    for place in places().await {
        let hall = spring(place).await;
        let db = &hall.house.site.db;
        let id = cohort(&hall).await.id;
        assert_eq!(runs::runs(db, id).await.unwrap().len(), 1);
        let all = all_offers(&hall).await;
        let count = |stage| all.iter().filter(|offer| offer.offer.stage() == stage).count();
        assert_eq!(all.len(), 11);
        assert_eq!(
            [Stage::Ended(End::Agreed), Stage::Declined, Stage::Open, Stage::Draft].map(count),
            [9, 1, 1, 0]
        );
        let words =
            all.iter().flat_map(|offer| offer.offer.cities.iter().map(|city| offer.offer.word(*city)));
        let words: Vec<Word> = words.collect();
        let said = |wanted| words.iter().filter(|word| **word == wanted).count();
        assert_eq!([Word::Yes, Word::No, Word::Silent].map(said), [20, 1, 1]);
        assert_eq!(groups::groups(db, id, Lang::En).await.unwrap().len(), 9);
        assert_eq!(offer_of(&hall, ["HLB", "KIR"]).await.offer.stage(), Stage::Declined);
        assert_eq!(offer_of(&hall, ["BTH", "SUL"]).await.offer.stage(), Stage::Open);
        let standing = standing(&hall).await;
        assert_eq!(standing.agreed.len(), 9);
        assert_eq!(standing.declined, [["HLB".to_owned(), "KIR".to_owned()]]);
    }
}

#[tokio::test]
async fn the_last_four_are_formed_anew_with_nine_locked_and_the_no_kept() {
    for place in places().await {
        let hall = spring(place).await;
        let mut lina = hall.sign_in_as("p062").await;
        let last = offer_of(&hall, ["BTH", "SUL"]).await;
        let answered = format!("/offers/{}/withdrawal", last.id);
        let page = lina.get(&answered).await;
        let unseen = lina.submit(page.form(&answered), &[("seen", "0")]).await;
        assert_eq!(unseen.status, 422, "somebody has answered: look first");
        let (_, _, address) = speaker(&hall, "BTH", SeatKind::FocalPoint).await;
        let old = link(&hall, &address).await;
        second_round(&hall, &mut lina).await;
        let board = lina.get("/cohorts/2018/board").await;
        let scores = board.texts(".board tr.plain");
        assert!(
            scores.iter().any(|row| row.starts_with("Bethlehem – Kirkuk") && row.contains("41.3")),
            "{scores:?}"
        );
        assert!(
            scores.iter().any(|row| row.starts_with("Halba – Sulaymaniyah") && row.contains("35.6")),
            "{scores:?}"
        );
        let compared = lina.get("/cohorts/2018/runs/2/compared").await;
        assert!(compared.texts(".soft").iter().any(|text| text.starts_with("9 groups are in both.")));
        let rules = compared.texts("table:nth-of-type(2) tbody tr");
        assert!(
            rules.iter().any(|row| row.starts_with("Banned") && row.ends_with("Halba – Kirkuk")),
            "{rules:?}"
        );
        let run = lina.get("/cohorts/2018/runs/1").await;
        assert!(run.texts(".note.good").iter().any(|note| note.contains("byte for byte")), "{}", run.body);
        // The old link explains, and takes nothing.
        let mut browser = hall.browser();
        let page = browser.get(&old).await;
        assert!(page.texts(".note").iter().any(|note| note.contains("withdrew")), "{}", page.body);
        let late = [("answer", "declined"), ("words", "We have too much to do.")];
        let late: Vec<_> = late.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
        let told = browser.post(&old, &late).await;
        assert_eq!((told.status, told.texts("pre")), (422, vec!["We have too much to do.".to_owned()]));
        // The mail about the end opens the same, without an account.
        let mails = hall.mails_to(&address).await;
        let ended =
            mails.iter().find(|mail| mail.subject.contains("withdrawn")).expect("a mail about the end");
        assert_eq!(ended.link("/a/"), Some(old));
        // All four say yes from the mails.
        hall.clock.set("2018-06-26T12:00+03");
        for code in ["BTH", "KIR", "HLB", "SUL"] {
            let (_, _, address) = speaker(&hall, code, SeatKind::FocalPoint).await;
            let path = link(&hall, &address).await;
            assert_eq!(press(&mut hall.browser(), &path, "accepted", "").await.status, 303);
        }
        let id = cohort(&hall).await.id;
        assert_eq!(groups::groups(&hall.house.site.db, id, Lang::En).await.unwrap().len(), 11);
    }
}

#[tokio::test]
async fn a_machine_that_reads_mail_changes_nothing_even_one_that_presses_buttons() {
    let hall = spring(Place::folder()).await;
    let mut lina = hall.sign_in_as("p062").await;
    second_round(&hall, &mut lina).await;
    let (city, _, address) = speaker(&hall, "KIR", SeatKind::FocalPoint).await;
    let path = link(&hall, &address).await;
    let before = store::testing::digests(hall.place.source()).await;
    for method in [axum::http::Method::GET, axum::http::Method::HEAD, axum::http::Method::GET] {
        assert_eq!(hall.browser().send(method, &path, None).await.status, 200);
    }
    assert_eq!(store::testing::digests(hall.place.source()).await, before);
    // Within seconds of the mail: kept, and counts for nothing.
    let mut scanner = hall.browser();
    assert_eq!(press(&mut scanner, &path, "accepted", "").await.status, 303);
    let offer = offer_of(&hall, ["BTH", "KIR"]).await.offer;
    assert_eq!((offer.word(city), offer.waits_for_confirmation(city)), (Word::Silent, true));
    let page = hall.browser().get(&path).await;
    assert!(page.texts(".note").iter().any(|note| note.starts_with("Was it you?") || !note.is_empty()));
    // Whoever only reads along is asked to press nothing.
    let (_, deputy, _) = speaker(&hall, "KIR", SeatKind::Deputy).await;
    let (_, _, sulaymaniyah) = speaker(&hall, "SUL", SeatKind::FocalPoint).await;
    let theirs = link(&hall, &sulaymaniyah).await;
    assert_eq!(press(&mut hall.browser(), &theirs, "accepted", "").await.status, 303);
    let sponsor = hall.person("p008").await;
    let of = [(deputy, ["BTH", "KIR"], "Kirkuk"), (sponsor, ["HLB", "SUL"], "Sulaymaniyah")];
    for (person, cities, city) in of {
        let id = offer_of(&hall, cities).await.id;
        let page = hall.sign_in(person).await.get(&format!("/offers/{id}?lang=en")).await;
        let told = format!(
            "An answer for {city} came so soon that a mail filter may have given it. It does not count yet: whoever \
             gave it is asked to confirm it."
        );
        assert_eq!(page.texts(".note"), [told]);
        assert!(
            !page.body.contains("For ,") && page.forms().iter().all(|form| !form.action.contains("/answers"))
        );
    }
    // The person confirms by the next tap.
    hall.clock.set("2018-06-26T12:00+03");
    assert_eq!(press(&mut hall.browser(), &path, "accepted", "").await.status, 303);
    assert_eq!(offer_of(&hall, ["BTH", "KIR"]).await.offer.word(city), Word::Yes);
    // Whoever presses one button after the other is a machine, too.
    let mut filter = hall.browser();
    assert_eq!(press(&mut filter, &path, "declined", "no").await.status, 303);
    assert_eq!(press(&mut filter, &path, "accepted", "").await.status, 303);
    let (other, _, address) = speaker(&hall, "BTH", SeatKind::FocalPoint).await;
    let path = link(&hall, &address).await;
    let mut filter = hall.browser();
    assert_eq!(press(&mut filter, &path, "accepted", "").await.status, 303);
    assert_eq!(press(&mut filter, &path, "declined", "no").await.status, 303);
    let offer = offer_of(&hall, ["BTH", "KIR"]).await.offer;
    assert_ne!(offer.word(other), Word::No, "the second button was not chosen by a person");
}

#[tokio::test]
async fn two_who_accept_in_the_same_second_make_one_group() {
    for place in places().await {
        let hall = spring(place).await;
        let mut lina = hall.sign_in_as("p062").await;
        second_round(&hall, &mut lina).await;
        hall.clock.set("2018-06-26T12:00+03");
        let mut paths = Vec::new();
        for code in ["BTH", "KIR"] {
            let (_, _, address) = speaker(&hall, code, SeatKind::FocalPoint).await;
            paths.push(link(&hall, &address).await);
        }
        let (mut first, mut second) = (hall.browser(), hall.browser());
        let (one, two) = tokio::join!(
            press(&mut first, &paths[0], "accepted", ""),
            press(&mut second, &paths[1], "accepted", "")
        );
        assert_eq!((one.status, two.status), (303, 303), "{} {}", one.body, two.body);
        let id = cohort(&hall).await.id;
        assert_eq!(groups::groups(&hall.house.site.db, id, Lang::En).await.unwrap().len(), 10);
        assert_eq!(offer_of(&hall, ["BTH", "KIR"]).await.offer.stage(), Stage::Ended(End::Agreed));
        // After that nothing is changed by a link.
        assert!(
            hall.browser().get(&paths[0]).await.forms().iter().all(|form| !form.action.starts_with("/a/"))
        );
    }
}

#[tokio::test]
async fn the_focal_points_word_stands_over_the_deputys() {
    let hall = spring(Place::folder()).await;
    let mut lina = hall.sign_in_as("p062").await;
    second_round(&hall, &mut lina).await;
    hall.clock.set("2018-06-26T12:00+03");
    let (city, _, address) = speaker(&hall, "KIR", SeatKind::FocalPoint).await;
    let path = link(&hall, &address).await;
    let word = async || offer_of(&hall, ["BTH", "KIR"]).await.offer.word(city);
    assert_eq!(press(&mut hall.browser(), &path, "deputed", "").await.status, 303);
    assert_eq!(word().await, Word::WaitsForDeputy);
    let (_, _, deputy) = speaker(&hall, "KIR", SeatKind::Deputy).await;
    let deputys = link(&hall, &deputy).await;
    hall.clock.set("2018-06-26T13:00+03");
    assert_eq!(press(&mut hall.browser(), &deputys, "accepted", "").await.status, 303);
    assert_eq!(word().await, Word::Yes);
    let refused = press(&mut hall.browser(), &path, "declined", "").await;
    assert_eq!(refused.status, 422, "a no has a reason");
    assert_eq!(press(&mut hall.browser(), &path, "declined", "We have too much to do.").await.status, 303);
    assert_eq!(press(&mut hall.browser(), &deputys, "accepted", "").await.status, 303);
    assert_eq!(word().await, Word::No);
}

#[tokio::test]
async fn an_offer_expires_and_says_so_and_more_time_opens_it_again() {
    let hall = spring(Place::folder()).await;
    let open = offer_of(&hall, ["BTH", "SUL"]).await;
    let (_, _, address) = speaker(&hall, "SUL", SeatKind::FocalPoint).await;
    let path = link(&hall, &address).await;
    hall.clock.set("2018-07-03T09:00+03");
    let late = vec![("answer".to_owned(), "accepted".to_owned())];
    assert_eq!(hall.browser().post(&path, &late).await.status, 422);
    hall.house.work().await.unwrap();
    assert_eq!(offer_of(&hall, ["BTH", "SUL"]).await.offer.stage(), Stage::Ended(End::Expired));
    let mut lina = hall.sign_in_as("p062").await;
    let page = lina.get(&format!("/offers/{}", open.id)).await;
    let form = page.form(&format!("/offers/{}/extension", open.id));
    let mails = async || -> i64 {
        let asked = "select count(*) from mails where purpose = 'offer, more time'";
        store::sql(asked).one(&hall.house.site.db).await.unwrap()
    };
    let never = lina.submit(form.clone(), &[("until", "2099-07-20")]).await;
    assert!(never.status == 422 && never.body.contains("Choose a day within a year."));
    let before = mails().await;
    assert_eq!(lina.submit(form.clone(), &[("until", "2018-07-20")]).await.status, 303);
    assert!(mails().await > before, "whoever is silent is told of the new day");
    let sooner = lina.submit(form, &[("until", "2018-07-15")]).await;
    assert!(sooner.status == 422 && sooner.body.contains("Choose one after it"));
    assert_eq!(press(&mut hall.browser(), &path, "accepted", "").await.status, 303);
    assert_eq!(offer_of(&hall, ["BTH", "SUL"]).await.offer.stage(), Stage::Ended(End::Agreed));
}

#[tokio::test]
async fn an_offer_that_was_closed_or_taken_back_is_opened_again_with_all_that_was_said() {
    let hall = spring(Place::folder()).await;
    let open = offer_of(&hall, ["BTH", "SUL"]).await;
    let page = format!("/offers/{}", open.id);
    let (city, person, _) = speaker(&hall, "SUL", SeatKind::FocalPoint).await;
    let speaker = format!("{city}:{person}");
    let mut lina = hall.sign_in_as("p062").await;
    let record = async |lina: &mut Browser, reply: &str| {
        let form = lina.get(&page).await.form(&format!("{page}/records"));
        lina.submit(form, &[("speaker", &speaker), ("reply", reply), ("words", "said by phone")]).await.status
    };
    assert_eq!(record(&mut lina, "declined").await, 303);
    let form = lina.get(&page).await.form(&format!("{page}/closure"));
    assert_eq!(lina.submit(form, &[]).await.status, 303);
    assert_eq!(offer_of(&hall, ["BTH", "SUL"]).await.offer.stage(), Stage::Ended(End::Closed));
    let form = lina.get(&page).await.form(&format!("{page}/extension"));
    assert_eq!(lina.submit(form, &[("until", "2018-07-02")]).await.status, 303);
    assert_eq!(offer_of(&hall, ["BTH", "SUL"]).await.offer.stage(), Stage::Declined);
    assert_eq!(record(&mut lina, "accepted").await, 303);
    assert_eq!(offer_of(&hall, ["BTH", "SUL"]).await.offer.stage(), Stage::Ended(End::Agreed));
}

#[tokio::test]
async fn a_yes_that_another_button_contradicts_waits_until_a_facilitator_has_asked() {
    let hall = spring(Place::folder()).await;
    hall.clock.set("2018-06-26T12:00+03");
    let open = offer_of(&hall, ["BTH", "SUL"]).await;
    let (_, _, address) = speaker(&hall, "BTH", SeatKind::FocalPoint).await;
    let path = link(&hall, &address).await;
    let mut own = hall.browser();
    for (answer, words) in [("accepted", ""), ("declined", "the wrong button")] {
        assert_eq!(press(&mut own, &path, answer, words).await.status, 303);
    }
    let page = format!("/offers/{}", open.id);
    let (city, person, _) = speaker(&hall, "SUL", SeatKind::FocalPoint).await;
    let mut lina = hall.sign_in_as("p062").await;
    let form = lina.get(&page).await.form(&format!("{page}/records"));
    let said = [("speaker", format!("{city}:{person}")), ("reply", "accepted".to_owned())];
    let said: Vec<(&str, &str)> = said.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(lina.submit(form, &said).await.status, 303);
    assert_eq!(offer_of(&hall, ["BTH", "SUL"]).await.offer.stage(), Stage::Open);
    let form = lina.get(&page).await.form(&format!("{page}/droppings"));
    assert_eq!(lina.submit(form, &[]).await.status, 303);
    assert_eq!(offer_of(&hall, ["BTH", "SUL"]).await.offer.stage(), Stage::Ended(End::Agreed));
}

#[tokio::test]
async fn after_a_pause_an_offer_is_open_until_the_end_of_a_later_day_and_then_expires() {
    let hall = spring(Place::folder()).await;
    let reminders = async || -> i64 {
        let asked = "select count(*) from mails where purpose = 'offer, reminder' and person = $1";
        let (_, silent, _) = speaker(&hall, "SUL", SeatKind::FocalPoint).await;
        store::sql(asked).bind(silent).one(&hall.house.site.db).await.unwrap()
    };
    let before = reminders().await;
    let until = async || offer_of(&hall, ["BTH", "SUL"]).await.offer.asking.unwrap().until.to_string();
    assert_eq!(until().await, "2018-07-02T20:59:59Z");
    hall.clock.set("2018-06-29T09:30+03");
    let mut lina = hall.sign_in_as("p062").await;
    let page = lina.get("/cohorts/2018").await;
    assert_eq!(lina.submit(page.form("/cohorts/2018/pause"), &[]).await.status, 303);
    for day in ["2018-07-01T12:00+03", "2018-07-04T12:00+03", "2018-07-08T09:20+03"] {
        hall.clock.set(day);
        hall.house.work().await.unwrap();
    }
    // The day that was told is over; but as long as the cohort rests nothing runs out.
    let (_, _, sulaymaniyah) = speaker(&hall, "SUL", SeatKind::FocalPoint).await;
    let shown = hall.browser().get(&link(&hall, &sulaymaniyah).await).await;
    assert!(shown.body.contains("value=\"accepted\""), "{}", shown.body);
    let mut lina = hall.sign_in_as("p062").await;
    let page = lina.get("/cohorts/2018").await;
    assert_eq!(lina.submit(page.form("/cohorts/2018/resumption"), &[]).await.status, 303);
    assert_eq!(until().await, "2018-07-11T20:59:59Z");
    assert_eq!(reminders().await, before);
    for hours in 0..48 {
        let day = jiff::civil::date(2018, 7, 8).at(10, 0, 0, 0) + jiff::SignedDuration::from_hours(2 * hours);
        hall.clock.set(&format!("{day}+03"));
        hall.house.work().await.unwrap();
    }
    assert_eq!(reminders().await, before + 1);
    assert_eq!(offer_of(&hall, ["BTH", "SUL"]).await.offer.stage(), Stage::Ended(End::Expired));
}

#[tokio::test]
async fn what_cannot_be_written_down_is_told_to_the_facilitator() {
    let hall = spring(Place::folder()).await;
    let open = offer_of(&hall, ["BTH", "SUL"]).await;
    let path = format!("/offers/{}", open.id);
    let mut lina = hall.sign_in_as("p062").await;
    let (city, deputy, _) = speaker(&hall, "SUL", SeatKind::Deputy).await;
    let form = lina.get(&path).await.form(&format!("{path}/records"));
    let said_by = format!("{city}:{deputy}");
    let refused = lina.submit(form, &[("speaker", &said_by), ("reply", "accepted")]).await;
    let told = "The focal point of this city decides, and has not let the deputy decide.";
    assert!(refused.status == 422 && refused.body.contains(told), "{}", refused.body);
    assert!(!refused.body.contains("your city"));
}

/// Why Kirkuk said no, as it was written.
const REASON: &str = "Our council already works with a city of that country";

#[tokio::test]
async fn reasons_scores_and_private_wishes_reach_nobody_else() {
    let hall = spring(Place::folder()).await;
    let refused: i64 =
        store::sql("select count(*) from network_refused").one(&hall.house.site.db).await.unwrap();
    assert!(refused > 0, "there is something that could leak");
    let mut lina = hall.sign_in_as("p062").await;
    let offer = offer_of(&hall, ["HLB", "KIR"]).await;
    let path = format!("/offers/{}", offer.id);
    assert!(lina.get(&path).await.body.contains(REASON), "the facilitator reads it");
    // The city that was declined, the one that declined, another city, and a stranger.
    for (code, sees) in [("HLB", true), ("KIR", true), ("AMM", false)] {
        let (_, person, _) = speaker(&hall, code, SeatKind::FocalPoint).await;
        let mut browser = hall.sign_in(person).await;
        let page = browser.get(&path).await;
        assert_eq!(page.status, if sees { 200 } else { 404 }, "{code}");
        for path in [
            "/cohorts",
            "/cohorts/2018",
            "/cohorts/2018/board",
            "/cohorts/2018/runs/1",
            "/cohorts/2018/offers",
        ] {
            assert_eq!(browser.get(path).await.status, 404, "{code} {path}");
        }
        let rounds = browser.get("/offers").await.texts("ul.list p.soft");
        assert!(
            !sees || rounds.contains(&cohort(&hall).await.name),
            "of which round an offer is: {rounds:?}"
        );
        let offer = path.clone();
        let public = ["/", "/offers", "/me", "/me/data", "/network", "/cities/KIR", "/cities/HLB", "/events"];
        for path in public.into_iter().chain([offer.as_str()]) {
            let page = browser.get(path).await;
            // Whoever wrote it finds it among what the house holds of them.
            let is_own = code == "KIR" && path == "/me/data";
            assert_eq!(page.body.contains(REASON), is_own, "{code} reads the reason at {path}");
            for private in ["50.8", "59.0", "cannot_work_with", "Declined by a city"] {
                assert!(!page.body.contains(private), "{code} reads {private} at {path}");
            }
        }
    }
    let halba = {
        let (_, person, _) = speaker(&hall, "HLB", SeatKind::FocalPoint).await;
        hall.sign_in(person).await.get(&path).await
    };
    // The other city reads its own word, and nothing of who said no.
    let notes = halba.texts(".note");
    assert_eq!(notes.len(), 1, "{notes:?}");
    assert!(notes[0].starts_with("سُجّل: نعم."), "{notes:?}");
    assert_eq!(hall.browser().get(&path).await.status, 303, "a stranger signs in first");
    let rows = store::testing::rows(hall.place.source()).await;
    for mail in &rows["mails"] {
        assert!(!mail.contains(REASON), "a reason stands in a mail: {mail}");
        // A Message-ID is made of digits that may say anything.
        let told: String = mail.split("Text(").filter(|part| !part.starts_with("Some(\"<")).collect();
        assert!(!told.contains("50.8") && !told.contains("cannot_work_with"), "{mail}");
    }
}

#[tokio::test]
async fn a_file_of_groups_is_held_to_the_rules_of_the_page() {
    let hall = spring(Place::folder()).await;
    let lines = async |cities: &str| {
        let text = format!("cohort,cities,formed_on\n2018,{cities},2018-06-01\n");
        tried(&hall, "groups", text.as_bytes(), None).await
    };
    let stands = "2:6: BTH – SUL stands: both agreed, or they are being asked. Withdraw the offer or end the group \
                  first.";
    assert_eq!(lines("KIR;BTH").await, told(&[stands]));
    let declined = "2:6: One of these cities declined another. That is not yours to change.";
    assert_eq!(lines("KIR;HLB").await, told(&[declined]));
    let mut lina = hall.sign_in_as("p062").await;
    let last = offer_of(&hall, ["BTH", "SUL"]).await;
    let path = format!("/offers/{}/withdrawal", last.id);
    let page = lina.get(&path).await;
    assert_eq!(lina.submit(page.form(&path), &[]).await.status, 303);
    refuse(&hall, true).await;
    assert_eq!(lines("KIR;BTH").await, told(&["2:6: KIR – BTH cannot form a group."]));
    refuse(&hall, false).await;
    assert_eq!(lines("KIR;BTH").await, told(&["groups: +1 ~0 =0"]));
    let ahead = "cohort,cities,formed_on\n2018,KIR;BTH,2018-07-01\n";
    let refused = "2:14: 2018-07-01 is ahead, expected a day on which the group was there";
    assert_eq!(tried(&hall, "groups", ahead.as_bytes(), None).await, told(&[refused]));
}

#[tokio::test]
async fn the_record_names_the_offer_the_group_and_the_cohort_of_a_fact() {
    let hall = spring(Place::folder()).await;
    let mut lina = hall.sign_in_as("p062").await;
    second_round(&hall, &mut lina).await;
    let rows = lina.get("/log").await.texts("tbody tr");
    for (what, about) in [("An offer was sent", "Bethlehem – Kirkuk"), ("Groups were matched", "Cohort 2018")]
    {
        assert!(rows.iter().any(|row| row.contains(what) && row.contains(about)), "{what}: {rows:?}");
    }
}

#[tokio::test]
async fn a_city_that_works_in_a_group_by_now_forms_no_second_one() {
    let hall = spring(Place::folder()).await;
    let open = offer_of(&hall, ["BTH", "SUL"]).await;
    let (silent, _, address) = speaker(&hall, "SUL", SeatKind::FocalPoint).await;
    let (halba, ..) = speaker(&hall, "HLB", SeatKind::FocalPoint).await;
    let mut tx = hall.house.site.db.begin().await.unwrap();
    let subject = cohort(&hall).await.subject();
    let granted = ask::<ShapeCohort>(&Standing::operator(), subject).unwrap();
    let new = groups::NewGroup {
        origin: groups::Origin::Elsewhere,
        offer: None,
        cities: vec![silent, halba],
        issue: None,
        consent: groups::Consent::None,
        formed_on: "2018-06".parse().unwrap(),
    };
    groups::add_group(&mut tx, &granted, &new).await.unwrap();
    tx.commit().await.unwrap();
    let mut lina = hall.sign_in_as("p062").await;
    assert_eq!(lina.get("/cohorts/2018/board").await.status, 200);
    hall.clock.set("2018-06-26T12:00+03");
    let path = link(&hall, &address).await;
    let refused = press(&mut hall.browser(), &path, "accepted", "").await;
    assert_eq!(refused.status, 422, "{}", refused.body);
    assert_eq!(offer_of(&hall, ["BTH", "SUL"]).await, open);
}

/// From now on somebody reads English.
async fn reads_english(hall: &Hall, person: kernel::PersonId) {
    let mut tx = hall.house.site.db.begin().await.unwrap();
    store::sql("update people_persons set language = 'en' where id = $1")
        .bind(person)
        .run(&mut tx)
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

/// The newest mail to somebody about their answer.
async fn answered(hall: &Hall, address: &str) -> String {
    hall.house.work().await.unwrap();
    let mails = hall.mails_to(address).await;
    mails.into_iter().rfind(|mail| mail.subject.starts_with("Your answer about")).expect("a mail").text
}

#[tokio::test]
async fn a_yes_by_phone_against_a_written_no_is_asked_twice_and_its_mail_says_what_holds() {
    let hall = spring(Place::folder()).await;
    hall.clock.set("2018-06-26T12:00+03");
    let open = offer_of(&hall, ["BTH", "SUL"]).await;
    let (city, person, address) = speaker(&hall, "SUL", SeatKind::FocalPoint).await;
    reads_english(&hall, person).await;
    let path = link(&hall, &address).await;
    hall.clock.set("2018-06-26T12:30+03");
    assert_eq!(press(&mut hall.browser(), &path, "declined", "We have too much to do.").await.status, 303);
    let page = format!("/offers/{}", open.id);
    let records = format!("{page}/records");
    let mut lina = hall.sign_in_as("p062").await;
    let form = lina.get(&page).await.form(&records);
    let said_by = format!("{city}:{person}");
    let asked = lina.submit(form, &[("speaker", &said_by), ("reply", "accepted")]).await;
    let told = asked.texts("main").concat();
    assert_eq!(asked.status, 422);
    assert!(told.contains("of Sulaymaniyah wrote “no” on 26 June 2018"), "{told}");
    assert_eq!(offer_of(&hall, ["BTH", "SUL"]).await.offer.stage(), Stage::Declined);
    // What was typed is kept; pressed once more it holds.
    assert_eq!(lina.submit(asked.form(&records), &[]).await.status, 303);
    assert_eq!(offer_of(&hall, ["BTH", "SUL"]).await.offer.stage(), Stage::Ended(End::Agreed));
    let mail = answered(&hall, &address).await;
    assert!(mail.contains("the group is formed") && !mail.contains("change it"), "{mail}");
    // The record says for whom, what and how, and never why.
    let rows = lina.get("/log").await.texts("tbody tr");
    for told in ["Sulaymaniyah: yes, by phone or message", "Sulaymaniyah: no, from the mail"] {
        assert!(
            rows.iter().any(|row| row.contains("An offer was answered") && row.contains(told)),
            "{rows:?}"
        );
    }
    assert!(!rows.concat().contains("too much to do"));
}

#[tokio::test]
async fn a_deputy_whom_the_focal_point_overrules_is_told_so() {
    let hall = spring(Place::folder()).await;
    hall.clock.set("2018-06-26T12:00+03");
    let (_, _, address) = speaker(&hall, "SUL", SeatKind::FocalPoint).await;
    let (_, deputy, deputys_address) = speaker(&hall, "SUL", SeatKind::Deputy).await;
    reads_english(&hall, deputy).await;
    let path = link(&hall, &address).await;
    hall.clock.set("2018-06-26T12:30+03");
    assert_eq!(press(&mut hall.browser(), &path, "deputed", "").await.status, 303);
    let deputys = link(&hall, &deputys_address).await;
    hall.clock.set("2018-06-26T13:00+03");
    assert_eq!(press(&mut hall.browser(), &path, "declined", "We have too much to do.").await.status, 303);
    let mut browser = hall.browser();
    let stands = "Your focal point said no; that stands. What you answer counts only if your focal point lets you \
                  decide again.";
    assert_eq!(browser.get(&deputys).await.texts(".note"), [stands]);
    assert_eq!(press(&mut browser, &deputys, "accepted", "").await.status, 303);
    assert_eq!(browser.get(&deputys).await.texts(".note"), [stands]);
    let mail = answered(&hall, &deputys_address).await;
    assert!(
        mail.contains("It does not count: your focal point said no") && !mail.contains("Recorded"),
        "{mail}"
    );
}

/// A facilitator has the withdrawal of Bethlehem's and Sulaymaniyah's offer open while one of the two may still answer
/// by this link.
async fn about_to_withdraw(hall: &Hall, city: &str) -> (Browser, Form, String) {
    hall.clock.set("2018-06-26T12:00+03");
    let path = format!("/offers/{}/withdrawal", offer_of(hall, ["BTH", "SUL"]).await.id);
    let mut lina = hall.sign_in_as("p062").await;
    let form = lina.get(&path).await.form(&path);
    let (_, _, address) = speaker(hall, city, SeatKind::FocalPoint).await;
    let own = link(hall, &address).await;
    (lina, form, own)
}

#[tokio::test]
async fn an_offer_is_withdrawn_by_who_has_seen_the_answers_as_they_are() {
    let hall = spring(Place::folder()).await;
    let (mut lina, before, own) = about_to_withdraw(&hall, "BTH").await;
    let path = before.action.clone();
    assert_eq!(press(&mut hall.browser(), &own, "declined", "We have too much to do.").await.status, 303);
    let shown = lina.submit(before, &[]).await;
    assert!(shown.status == 422 && shown.body.contains("have changed since"), "{}", shown.body);
    assert_eq!(offer_of(&hall, ["BTH", "SUL"]).await.offer.stage(), Stage::Declined);
    assert_eq!(lina.submit(shown.form(&path), &[]).await.status, 303);
    assert_eq!(offer_of(&hall, ["BTH", "SUL"]).await.offer.stage(), Stage::Ended(End::Withdrawn));
}

#[tokio::test]
async fn a_withdrawal_that_comes_after_the_last_yes_leads_to_the_group() {
    let hall = spring(Place::folder()).await;
    let (mut lina, before, own) = about_to_withdraw(&hall, "SUL").await;
    hall.clock.set("2018-06-26T13:00+03");
    assert_eq!(press(&mut hall.browser(), &own, "accepted", "").await.status, 303);
    let late = lina.submit(before, &[]).await;
    let told = late.texts("#problems").concat();
    assert!(late.status == 422 && told.contains("the group exists since 26 June 2018"), "{told}");
    assert!(late.texts("button.harm").is_empty(), "there is nothing to withdraw");
    let group = crate::crawl::links(&late).into_iter().find(|link| link.starts_with("/groups/2018-"));
    assert_eq!(lina.get(&group.expect("the group")).await.status, 200);
}

#[tokio::test]
async fn a_question_names_who_asks_in_the_script_of_its_reader() {
    let hall = spring(Place::folder()).await;
    hall.clock.set("2018-06-26T12:00+03");
    let (_, person, address) = speaker(&hall, "SUL", SeatKind::FocalPoint).await;
    let own = link(&hall, &address).await;
    hall.clock.set("2018-06-26T13:00+03");
    assert_eq!(press(&mut hall.browser(), &own, "asked", "Who pays?").await.status, 303);
    hall.house.work().await.unwrap();
    let db = &hall.house.site.db;
    let lina = people::store::contact(db, hall.person("p062").await).await.unwrap().unwrap();
    let mails = hall.mails_to(lina.email.as_str()).await;
    let asked = mails.iter().rev().find(|mail| mail.text.contains("Who pays?")).expect("a mail");
    let name = async |lang| people::store::names(db, [person], lang).await.unwrap()[&person].clone();
    assert_ne!(name(Lang::En).await, name(Lang::Ckb).await);
    assert!(asked.text.contains(&name(Lang::En).await), "{}", asked.text);
}

#[tokio::test]
async fn an_offer_that_ran_out_was_open_until_its_last_day() {
    let hall = spring(Place::folder()).await;
    let (_, _, address) = speaker(&hall, "BTH", SeatKind::FocalPoint).await;
    let path = link(&hall, &address).await;
    // The house slept over the last day.
    hall.clock.set("2018-07-06T09:00+03");
    hall.house.work().await.unwrap();
    let page = hall.browser().get(&format!("{path}?lang=en")).await;
    let told = page.texts(".note").concat();
    assert!(told.starts_with("This offer was open until 2 July 2018"), "{told}");
    assert!(page.texts(".note.good").is_empty(), "nothing was reached");
    let desk = hall.sign_in_as("p062").await.get("/desk?show=all").await.texts(".todo").concat();
    let why = "It was open until 2 July 2018. Said yes: Bethlehem. No answer came from Sulaymaniyah.";
    assert!(desk.contains(why), "{desk}");
}

#[tokio::test]
async fn whoever_holds_both_seats_lets_no_deputy_decide() {
    let hall = spring(Place::folder()).await;
    let (city, person, address) = speaker(&hall, "SUL", SeatKind::FocalPoint).await;
    let path = link(&hall, &address).await;
    let has = async || hall.browser().get(&path).await.body.contains("value=\"deputed\"");
    assert!(has().await, "there is a deputy");
    let mut tx = hall.house.site.db.begin().await.unwrap();
    store::sql("update people_seats set person = $1 where organisation = $2 and kind = 'deputy'")
        .bind(person)
        .bind(city)
        .run(&mut tx)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    assert!(!has().await, "it is the same person");
}
