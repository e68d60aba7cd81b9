//! When a round does not go as planned: a no to a locked pair, an offer that ran out, a group that ended, a seat that
//! passes on while its city is asked, buttons pressed twice.
use crate::boards::{self, accept, made, sent};
use crate::groups::city;
use crate::house::{Browser, Form, Hall, Page};
use crate::offers::{link, offer_of, press, speaker, spring};
use kernel::access::SeatKind;
use store::testing::Place;
use web::Stage;

/// The form of a group on a board: its hidden cities can be any.
fn decision(board: &Page) -> Form {
    let is_one =
        |form: &Form| form.action.contains("/board/edits") && form.has("cities") && !form.has("with");
    board.forms().into_iter().find(is_one).unwrap_or_else(|| panic!("no group: {}", board.body))
}

async fn decide(lina: &mut Browser, code: &str, (what, cities): (&str, &str)) -> Page {
    let board = lina.get(&format!("/cohorts/{code}/board")).await;
    lina.submit(decision(&board), &[("cities", cities), ("do", what)]).await
}

#[tokio::test]
async fn a_no_to_a_locked_pair_stops_neither_the_board_nor_the_next_round() {
    let hall = spring(Place::folder()).await;
    let mut lina = hall.sign_in_as("p062").await;
    let last = offer_of(&hall, ["BTH", "SUL"]).await;
    let withdrawal = format!("/offers/{}/withdrawal", last.id);
    let page = lina.get(&withdrawal).await;
    assert_eq!(page.texts("button.harm"), ["Withdraw the offer"]);
    let form = page.form(&withdrawal);
    assert_eq!(lina.submit(form.clone(), &[]).await.status, 303);
    // By another press of another page.
    let again = lina.submit(form, &[("reason", "Twice")]).await;
    assert_eq!(again.location(), Some(format!("/offers/{}", last.id).as_str()));
    assert_eq!(decide(&mut lina, "2018", ("lock", "BTH,SUL")).await.status, 303);
    let board = lina.get("/cohorts/2018/board").await;
    assert_eq!(lina.submit(board.form("/cohorts/2018/runs"), &[]).await.status, 303);
    let run = lina.get("/cohorts/2018/runs/2").await;
    assert_eq!(lina.submit(run.form("/cohorts/2018/offers"), &[]).await.status, 303);
    let drafts = lina.get("/cohorts/2018/offers").await;
    let form = drafts.form("/cohorts/2018/sendings");
    assert_eq!(lina.submit(form, &[("until", "2018-07-10")]).await.status, 303);
    let asked = offer_of(&hall, ["BTH", "SUL"]).await;
    let (city, person, _) = speaker(&hall, "SUL", SeatKind::FocalPoint).await;
    let path = format!("/offers/{}", asked.id);
    let form = lina.get(&path).await.form(&format!("{path}/records"));
    let said_by = format!("{city}:{person}");
    let typed = [("speaker", said_by.as_str()), ("reply", "declined"), ("words", "Too far.")];
    assert_eq!(lina.submit(form, &typed).await.status, 303);
    let board = lina.get("/cohorts/2018/board").await;
    assert_eq!(board.status, 200, "{}", board.body);
    let told = "The lock of Bethlehem – Sulaymaniyah is over: one of them said no to another.";
    assert!(board.texts(".note.warn").concat().contains(told), "{}", board.body);
    assert!(!board.body.contains("Too far."));
    // Nor is the pair drafted anew by a press on a run of before, nor the one of the spring.
    for run in ["1", "2"] {
        let fields = run_again(&mut lina, run).await;
        assert_eq!(lina.post("/cohorts/2018/offers", &fields).await.status, 303);
        let page = lina.get("/cohorts/2018/offers").await;
        let drafts = page.texts("label.pick").concat();
        for pair in ["Bethlehem – Sulaymaniyah", "Halba – Kirkuk"] {
            assert!(!drafts.contains(pair), "{drafts}");
        }
    }
    // A lock of before is no reason to refuse another one, and can be taken away.
    assert_eq!(decide(&mut lina, "2018", ("lock", "BTH,KIR")).await.status, 303);
    let board = lina.get("/cohorts/2018/board").await;
    assert_eq!(
        board.texts("#effect strong"),
        ["Locked: Bethlehem – Kirkuk. No longer locked: Bethlehem – Sulaymaniyah."]
    );
}

/// What the button of a run sends.
async fn run_again(lina: &mut Browser, run: &str) -> Vec<(String, String)> {
    let page = lina.get(&format!("/cohorts/2018/runs/{run}")).await;
    page.form("/cohorts/2018/offers").sent()
}

#[tokio::test]
async fn a_group_that_ended_is_marked_and_offered_again_only_by_hand() {
    let hall = Hall::planted(Stage::Live, Place::folder()).await;
    let mut lina = made(&hall, ("anew", "peer"), &["AMM", "EBL"]).await;
    sent(&hall, &mut lina, "anew").await;
    hall.clock.set("2018-06-26T12:00+03");
    let cohort = boards::cohort(&hall, "anew").await;
    let (_, _, amman) = boards::speaker(&hall, (&cohort, "AMM")).await;
    let (_, _, erbil) = boards::speaker(&hall, (&cohort, "EBL")).await;
    let (mut browser, _, path) = boards::offered(&hall, &amman).await;
    accept(&hall, &amman).await;
    accept(&hall, &erbil).await;
    assert!(browser.get(&path).await.body.contains("the group exists since"));
    let mut lina = hall.sign_in_as("p062").await;
    let end = "/cohorts/anew/groups/anew-amm-ebl/end";
    let form = lina.get(end).await.form(end);
    let mut colleague = hall.sign_in_as("p062").await;
    let late = [colleague.get(end).await.form(end), colleague.get(end).await.form(end)];
    assert_eq!(lina.submit(form, &[("reason", "The council was dissolved.")]).await.status, 303);
    // A colleague's pages of before: what they typed is not lost without a word.
    let typed = [("The council was dissolved.", 303), ("No answers since May.", 422)];
    for ((reason, status), form) in typed.into_iter().zip(late) {
        let told = colleague.submit(form, &[("reason", reason)]).await;
        assert_eq!(told.status, status, "{}", told.body);
        assert_eq!(told.body.contains("Their group ended on"), status == 422, "{}", told.body);
        assert_eq!(told.body.contains(reason), status == 422, "{}", told.body);
    }
    // The old link tells it, the room asks for nothing.
    let page = browser.get(&path).await;
    assert!(page.body.contains("This group has ended") && !page.body.contains("the group exists since"));
    assert!(!lina.get("/groups/anew-amm-ebl").await.body.contains("id=\"check-in\""));
    let board = lina.get("/cohorts/anew/board").await;
    let row = board.texts(".board tbody").concat();
    assert!(row.contains("Ended before") && row.contains("The council was dissolved."), "{row}");
    assert_eq!(lina.submit(board.form("/cohorts/anew/runs"), &[]).await.status, 303);
    let run = lina.get("/cohorts/anew/runs/2").await;
    let drafting = run.form("/cohorts/anew/offers");
    assert_eq!(lina.submit(drafting, &[]).await.status, 303);
    let drafts = lina.get("/cohorts/anew/offers").await;
    let form = drafts.form("/cohorts/anew/sendings");
    let tick = form.fields.iter().find(|field| field.name == "offer").unwrap().clone();
    assert!(!tick.sent, "nobody ticked it");
    assert!(drafts.texts("label.pick").concat().contains("their group ended before"));
    let typed = [("offer", tick.value.as_str()), ("until", "2018-07-20")];
    assert_eq!(lina.submit(form.clone(), &typed).await.status, 303);
    // The same once more, from a page of before.
    let twice = lina.submit(form, &[typed[0], ("until", "2018-07-21")]).await;
    assert!(twice.status == 422 && twice.body.contains("These offers went out before"), "{}", twice.body);
}

#[tokio::test]
async fn drafts_can_be_discarded() {
    let hall = Hall::planted(Stage::Live, Place::folder()).await;
    let mut lina = made(&hall, ("loose", "peer"), &["AMM", "EBL"]).await;
    let board = lina.get("/cohorts/loose/board").await;
    assert_eq!(lina.submit(board.form("/cohorts/loose/runs"), &[]).await.status, 303);
    let run = lina.get("/cohorts/loose/runs/1").await;
    assert_eq!(lina.submit(run.form("/cohorts/loose/offers"), &[]).await.status, 303);
    let drafts = lina.get("/cohorts/loose/offers").await;
    assert_eq!(lina.submit(drafts.form("/cohorts/loose/discards"), &[]).await.status, 303);
    let page = lina.get("/cohorts/loose/offers").await;
    assert!(
        page.texts("label.pick").is_empty() && page.body.contains("Make drafts of run 1"),
        "{}",
        page.body
    );
}

#[tokio::test]
async fn a_board_says_who_locked_by_a_swap_and_compares_weights_by_groups() {
    let hall = Hall::planted(Stage::Live, Place::folder()).await;
    let mut lina = made(&hall, ("told", "peer"), &["AMM", "EBL", "TRP", "GZT"]).await;
    assert_eq!(decide(&mut lina, "told", ("lock", "AMM,EBL")).await.status, 303);
    assert_eq!(decide(&mut lina, "told", ("lock", "GZT,TRP")).await.status, 303);
    let board = lina.get("/cohorts/told/board").await;
    let is_swap = |form: &Form| form.action.contains("/board/edits") && form.has("with");
    let form = board.forms().into_iter().find(is_swap).unwrap();
    assert_eq!(lina.submit(form, &[("cities", "EBL"), ("with", "GZT")]).await.status, 303);
    let board = lina.get("/cohorts/told/board").await;
    let told = board.texts("#effect strong").concat();
    assert!(told.contains("No longer locked: "), "{told}");
    assert!(board.body.contains("Locked by Lina"), "{}", board.body);
    // The order of the groups is kept, whatever is pressed or looked for.
    let by_country = lina.get("/cohorts/told/board?sort=country&q=e").await;
    assert!(decision(&by_country).action.contains("sort=country"), "{}", by_country.body);
    let find = by_country.forms().into_iter().find(|form| form.has("q") && form.has("sort"));
    assert!(find.is_some(), "{}", by_country.body);
    let links = crate::crawl::links(&by_country);
    for kept in ["swap=", "scenario="] {
        let found = links.iter().find(|link| link.contains(kept)).expect(kept);
        assert!(found.contains("sort=country") && found.contains("q=e"), "{found}");
    }
    assert!(links.contains(&"/cohorts/told/board?sort=country".to_owned()), "{links:?}");
    // Another facilitator's decision that was taken back names nobody.
    let mut bastien = hall.sign_in_as("p063").await;
    assert_eq!(decide(&mut bastien, "told", ("ban", "AMM,GZT")).await.status, 303);
    let is_undo = |form: &Form| form.action.contains("/board/edits") && form.has("do") && !form.has("cities");
    // A page of before takes back nothing of his.
    let stale = board.forms().into_iter().find(is_undo).unwrap();
    let refused = lina.submit(stale, &[("do", "undo")]).await;
    assert!(refused.status == 422 && refused.body.contains("so nothing was taken back"), "{}", refused.body);
    let form = lina.get("/cohorts/told/board").await.forms().into_iter().find(is_undo).unwrap();
    assert_eq!(lina.submit(form, &[("do", "undo")]).await.status, 303);
    let board = lina.get("/cohorts/told/board").await;
    assert!(!board.body.contains("Locked by Bastien"), "{}", board.body);
    let told = board.texts("#effect strong").concat();
    assert_eq!(told, "The last change was taken back. It was: Banned: Amman – Gaziantep.");
    // What is refused now stands without what was done before.
    let refused = decide(&mut lina, "told", ("lock", "AMM,AMM")).await;
    assert!(refused.status == 422 && refused.texts("#effect strong").is_empty(), "{}", refused.body);
    let weights = ["themes", "exchange", "maturity", "size", "hosting", "displacement", "economy"];
    let weights = weights.into_iter().chain(["language", "preference", "hours"]);
    let query: Vec<String> = weights.map(|name| format!("w-{name}=10")).collect();
    let tried = lina.get(&format!("/cohorts/told/board?{}", query.join("&"))).await;
    let told = tried.texts("#effect").concat();
    assert!(told.contains("With these weights: the same 2 groups.") && !told.contains("cost"), "{told}");
}

#[tokio::test]
async fn two_facilitators_who_choose_cities_at_once_undo_nothing_of_each_other() {
    let hall = Hall::planted(Stage::Live, Place::folder()).await;
    let mut lina = made(&hall, ("told", "peer"), &["AMM", "EBL", "TRP", "GZT"]).await;
    let mut bastien = hall.sign_in_as("p063").await;
    let path = "/cohorts/told/cities";
    let (first, second) = (lina.get(path).await.form(path), bastien.get(path).await.form(path));
    let without = |form: Form, id: String| {
        let sent = form.sent();
        sent.into_iter().filter(|(name, value)| name != "city" || *value != id).collect::<Vec<_>>()
    };
    let [amman, erbil] = [city(&hall, "AMM").await, city(&hall, "EBL").await];
    assert_eq!(lina.post(path, &without(first, amman.to_string())).await.status, 303);
    assert_eq!(bastien.post(path, &without(second, erbil.to_string())).await.status, 303);
    let left = lina.get(path).await.form(path).sent();
    assert_eq!(left.iter().filter(|(name, _)| name == "city").count(), 2, "{left:?}");
}

/// Saves the cities of a cohort without one; the page that answers, followed.
async fn without(hall: &Hall, lina: &mut Browser, (code, left): (&str, &str)) -> Page {
    let path = format!("/cohorts/{code}/cities");
    let left = city(hall, left).await.to_string();
    let mut fields = lina.get(&path).await.form(&path).sent();
    fields.retain(|(name, value)| name != "city" || *value != left);
    let saved = lina.post(&path, &fields).await;
    assert_eq!(saved.status, 303, "{}", saved.body);
    lina.get(saved.location().unwrap()).await
}

#[tokio::test]
async fn a_city_that_leaves_the_cohort_is_offered_no_group_in_it() {
    let hall = Hall::planted(Stage::Live, Place::folder()).await;
    let mut lina = made(&hall, ("left", "peer"), &["AMM", "EBL", "TRP", "GZT"]).await;
    let board = lina.get("/cohorts/left/board").await;
    assert_eq!(lina.submit(board.form("/cohorts/left/runs"), &[]).await.status, 303);
    let run = lina.get("/cohorts/left/runs/1").await;
    assert_eq!(lina.submit(run.form("/cohorts/left/offers"), &[]).await.status, 303);
    let drafts = async |lina: &mut Browser| lina.get("/cohorts/left/offers").await.texts("label.pick");
    let before = drafts(&mut lina).await;
    assert_eq!(before.len(), 2, "{before:?}");
    let gone = if before[0].contains("Erbil") { &before[0] } else { &before[1] };
    let page = without(&hall, &mut lina, ("left", "EBL")).await;
    let told = "One draft of an offer fell away, because a city of it left the cohort.";
    assert_eq!(page.texts("p.note[role=status]"), [told]);
    let left = drafts(&mut lina).await;
    assert!(left.len() == 1 && !left.contains(gone), "{left:?}");
    // A draft whose city left before drafts fell away.
    let form = lina.get("/cohorts/left/offers").await.form("/cohorts/left/sendings");
    let draft = form.fields.iter().find(|field| field.name == "offer").unwrap().value.clone();
    let mut tx = hall.house.site.db.begin().await.unwrap();
    let statement = "delete from cohorts_cities where municipality in
         (select municipality from cohorts_offer_cities where offer = $1 and place = 1)";
    store::sql(statement).bind(draft.parse::<i64>().unwrap()).run(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
    let page = lina.get("/cohorts/left/offers").await;
    let told = page.texts("label.pick").concat();
    assert!(told.starts_with(left[0].as_str()) && told.contains("not in this cohort any more"), "{told}");
    let form = page.form("/cohorts/left/sendings");
    assert!(form.fields.iter().all(|field| field.name != "offer" || !field.sent), "it is not ticked");
    let refused = lina.submit(form, &[("offer", &draft), ("until", "2018-07-10")]).await;
    assert!(refused.status == 422 && refused.body.contains("This offer cannot be sent."), "{}", refused.body);
}

#[tokio::test]
async fn a_city_that_is_asked_stays_in_the_cohort_and_the_page_says_so() {
    let hall = Hall::planted(Stage::Live, Place::folder()).await;
    let mut lina = made(&hall, ("held", "peer"), &["AMM", "EBL"]).await;
    sent(&hall, &mut lina, "held").await;
    let page = without(&hall, &mut lina, ("held", "EBL")).await;
    let told = page.texts("p.note[role=status]").concat();
    assert!(told.starts_with("One city that was unticked stays: it is being asked"), "{told}");
    let ticked = lina.get("/cohorts/held/cities").await.form("/cohorts/held/cities").sent();
    assert_eq!(ticked.iter().filter(|(name, _)| name == "city").count(), 2);
}

#[tokio::test]
async fn filters_of_cities_add_up_and_wrong_words_are_named() {
    let hall = Hall::planted(Stage::Live, Place::folder()).await;
    let mut lina = made(&hall, ("many", "peer"), &[]).await;
    let ticked = |page: &Page| {
        let form = page.form("/cohorts/many/cities");
        form.fields.iter().filter(|field| field.name == "city" && field.sent).count()
    };
    let [jordan, iraq] = [
        ticked(&lina.get("/cohorts/many/cities?add=JO").await),
        ticked(&lina.get("/cohorts/many/cities?add=IQ").await),
    ];
    let page = lina.get("/cohorts/many/cities?add=JO").await;
    let next = "/cohorts/many/cities?add=JO&add=IQ";
    assert!(crate::crawl::links(&page).contains(&next.to_owned()), "{}", page.body);
    assert_eq!(ticked(&lina.get(next).await), jordan + iraq);
    let form = lina.get("/cohorts/new").await.form("/cohorts");
    let refused = lina.submit(form, &[("code", "new"), ("starts", "")]).await;
    assert!(refused.body.contains("Choose another code.") && refused.body.contains("Choose a day."));
    assert!(!refused.body.contains("“”"), "{}", refused.body);
}

#[tokio::test]
async fn more_time_tells_each_city_how_its_answer_stands() {
    let hall = spring(Place::folder()).await;
    let open = offer_of(&hall, ["BTH", "SUL"]).await;
    let (_, _, silent) = speaker(&hall, "SUL", SeatKind::FocalPoint).await;
    let (_, _, agreed) = speaker(&hall, "BTH", SeatKind::FocalPoint).await;
    hall.clock.set("2018-07-03T09:00+03");
    hall.house.work().await.unwrap();
    let mut lina = hall.sign_in_as("p062").await;
    let path = format!("/offers/{}/extension", open.id);
    let form = lina.get(&format!("/offers/{}", open.id)).await.form(&path);
    assert_eq!(lina.submit(form, &[("until", "2018-07-20")]).await.status, 303);
    hall.house.work().await.unwrap();
    let last = async |address: &str| hall.mails_to(address).await.pop().unwrap();
    let (to_silent, to_agreed) = (last(&silent).await, last(&agreed).await);
    let purposes = "select purpose from mails where purpose like 'offer, %' order by id desc limit 2";
    let mut purposes: Vec<String> = store::sql(purposes).all(&hall.house.site.db).await.unwrap();
    purposes.sort();
    assert_eq!(purposes, ["offer, asked again", "offer, more time"]);
    assert!(to_silent.link("/a/").is_some() && to_agreed.link("/a/").is_some());
    assert_ne!(to_silent.subject, to_agreed.subject);
}

#[tokio::test]
async fn each_answer_that_a_filter_may_have_pressed_has_its_own_buttons() {
    let hall = spring(Place::folder()).await;
    hall.clock.set("2018-06-26T12:00+03");
    let (_, _, address) = speaker(&hall, "SUL", SeatKind::FocalPoint).await;
    let (_, _, deputy) = speaker(&hall, "SUL", SeatKind::Deputy).await;
    let path = link(&hall, &address).await;
    hall.clock.set("2018-06-26T12:01+03");
    let mut own = hall.browser();
    assert_eq!(press(&mut own, &path, "deputed", "").await.status, 303);
    let deputys = link(&hall, &deputy).await;
    // The deputy within seconds of the mail about that; the focal point with another answer within seconds.
    assert_eq!(press(&mut hall.browser(), &deputys, "declined", "pressed").await.status, 303);
    assert_eq!(press(&mut own, &path, "accepted", "").await.status, 303);
    let offer = offer_of(&hall, ["BTH", "SUL"]).await;
    let page = format!("/offers/{}", offer.id);
    let mut lina = hall.sign_in_as("p062").await;
    let shown = lina.get(&page).await;
    let told = shown.texts(".note.warn p");
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(
        told.iter().any(|one| one.contains("“no”")) && told.iter().any(|one| one.contains("“yes”")),
        "{told:?}"
    );
    let of = |yes: bool, action: &str| {
        let place = told.iter().position(|one| one.contains("“yes”") == yes).unwrap();
        let forms = shown.forms().into_iter().filter(|form| form.action == format!("{page}/{action}"));
        forms.into_iter().nth(place).unwrap()
    };
    assert_eq!(lina.submit(of(false, "droppings"), &[]).await.status, 303);
    assert_eq!(lina.submit(of(true, "confirmations"), &[]).await.status, 303);
    let shown = lina.get(&page).await;
    assert!(shown.texts(".note.warn p").is_empty(), "{}", shown.body);
    assert!(shown.texts("ol.line li").concat().contains("confirmed by "), "{}", shown.body);
}

#[tokio::test]
async fn nobody_is_reminded_to_work_with_a_city_that_cannot_and_the_facilitator_is_warned() {
    let hall = spring(Place::folder()).await;
    let mut tx = hall.house.site.db.begin().await.unwrap();
    let statement = "insert into network_refused (municipality, other, place)
         values ((select id from people_organisations where code = 'BTH'),
                 (select id from people_organisations where code = 'SUL'), 9)";
    store::sql(statement).run(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
    let reminders = async || -> i64 {
        let asked = "select count(*) from mails where purpose = 'offer, reminder'";
        store::sql(asked).one(&hall.house.site.db).await.unwrap()
    };
    let before = reminders().await;
    for day in ["2018-06-30T22:00+03", "2018-07-01T09:00+03"] {
        hall.clock.set(day);
        hall.house.work().await.unwrap();
    }
    assert_eq!(reminders().await, before);
    let mut lina = hall.sign_in_as("p062").await;
    let open = offer_of(&hall, ["BTH", "SUL"]).await;
    for path in [format!("/offers/{}", open.id), "/cohorts/2018/offers".to_owned()] {
        assert!(lina.get(&path).await.body.contains("No reminder goes out."), "{path}");
    }
}

#[tokio::test]
async fn a_successor_gets_the_open_offer_on_the_first_day() {
    let hall = spring(Place::folder()).await;
    let (city, focal_point, _) = speaker(&hall, "SUL", SeatKind::FocalPoint).await;
    let successor = hall.person("p013").await;
    let seat: i64 = store::sql(
        "select id from people_seats where organisation = $1 and person = $2 and kind = 'focal point' limit 1",
    )
    .bind(city)
    .bind(focal_point)
    .one(&hall.house.site.db)
    .await
    .unwrap();
    let mut lina = hall.sign_in_as("p062").await;
    let page = format!("/seats/{seat}/successor");
    let form = lina.get(&page).await.form(&page);
    let successor_id = successor.to_string();
    let typed = [("successor", successor_id.as_str()), ("day", "2018-06-27")];
    assert_eq!(lina.submit(form, &typed).await.status, 303);
    let contact = people::store::contact(&hall.house.site.db, successor).await.unwrap().unwrap();
    let mails = async || -> i64 {
        let asked = "select count(*) from mails where purpose = 'offer' and person = $1";
        store::sql(asked).bind(successor).one(&hall.house.site.db).await.unwrap()
    };
    let before = mails().await;
    for (day, asked) in [("2018-06-26T12:00+03", 0), ("2018-06-27T09:00+03", 1)] {
        hall.clock.set(day);
        hall.house.work().await.unwrap();
        assert_eq!(mails().await - before, asked, "{day}");
    }
    hall.clock.set("2018-06-27T09:30+03");
    let path = link(&hall, contact.email.as_str()).await;
    assert_eq!(press(&mut hall.browser(), &path, "accepted", "").await.status, 303);
}

#[tokio::test]
async fn three_cities_are_offered_one_issue_and_each_number_has_its_city() {
    let hall = Hall::planted(Stage::Live, Place::folder()).await;
    let mut lina = made(&hall, ("three", "peer"), &["AMM", "EBL", "TRP"]).await;
    sent(&hall, &mut lina, "three").await;
    let cohort = boards::cohort(&hall, "three").await;
    let (_, _, address) = boards::speaker(&hall, (&cohort, "AMM")).await;
    let (_, page, _) = boards::offered(&hall, &address).await;
    let reasons = page.texts(".reasons li");
    let issues = reasons.iter().filter(|reason| reason.contains("Offered issue: ")).count();
    let none = reasons.iter().filter(|reason| reason.contains("no theme in common")).count();
    assert_eq!(issues + none, 1, "{reasons:?}");
    let levels = reasons.iter().filter(|reason| reason.contains("Languages in common"));
    let of_two = |told: &&String| {
        ["Amman ", "Erbil ", "Tripoli "].iter().filter(|name| told.contains(**name)).count() > 1
    };
    assert_eq!(levels.clone().filter(of_two).count(), levels.count(), "{reasons:?}");
}

#[tokio::test]
async fn a_second_cohort_marks_who_works_together_who_said_no_and_who_cannot() {
    let hall = spring(Place::folder()).await;
    let mut lina = made(&hall, ("second", "peer"), &["HLB", "KIR"]).await;
    let drafted = async |lina: &mut Browser, code: &str| {
        let board = lina.get(&format!("/cohorts/{code}/board")).await;
        assert_eq!(lina.submit(board.form(&format!("/cohorts/{code}/runs")), &[]).await.status, 303);
        let run = lina.get(&format!("/cohorts/{code}/runs/1")).await;
        assert_eq!(lina.submit(run.form(&format!("/cohorts/{code}/offers")), &[]).await.status, 303);
        let page = lina.get(&format!("/cohorts/{code}/offers")).await;
        let form = page.form(&format!("/cohorts/{code}/sendings"));
        let draft = form.fields.iter().find(|field| field.name == "offer").unwrap().clone();
        (page.texts("label.pick small").concat(), draft, form)
    };
    let (told, draft, form) = drafted(&mut lina, "second").await;
    let named = lina.get("/cohorts/2018").await.texts("h1").concat();
    let said_no = format!("one said no to the other in {named}: tick it only if that has changed");
    assert_eq!((told, draft.sent), (said_no, false));
    // Whoever ticks it means it.
    let typed = [("offer", draft.value.as_str()), ("until", "2018-07-20")];
    assert_eq!(lina.submit(form, &typed).await.status, 303);
    let mut lina = made(&hall, ("third", "peer"), &["AMM", "EBL"]).await;
    let (told, draft, _) = drafted(&mut lina, "third").await;
    let works = format!("work together already in {named}: tick it only if they want a second group");
    assert_eq!((told, draft.sent), (works, false));
    // A draft that cannot go out is not ticked, so that it stops no other.
    let mut tx = hall.house.site.db.begin().await.unwrap();
    let statement = "insert into network_refused (municipality, other, place)
         values ((select id from people_organisations where code = 'AMM'),
                 (select id from people_organisations where code = 'EBL'), 9)";
    store::sql(statement).run(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
    let page = lina.get("/cohorts/third/offers").await;
    let refused = "cannot go out: one of them has said that it cannot work with another";
    assert_eq!(page.texts("label.pick small"), [refused]);
    assert!(
        page.form("/cohorts/third/sendings").fields.iter().all(|field| !field.sent || field.name != "offer")
    );
}

#[tokio::test]
async fn three_cities_that_were_declined_are_one_group_to_form_anew() {
    let hall = Hall::planted(Stage::Live, Place::folder()).await;
    let mut lina = made(&hall, ("trio", "peer"), &["AMM", "EBL", "TRP"]).await;
    sent(&hall, &mut lina, "trio").await;
    hall.clock.set("2018-06-26T12:00+03");
    let cohort = boards::cohort(&hall, "trio").await;
    let (_, _, address) = boards::speaker(&hall, (&cohort, "TRP")).await;
    let (mut browser, page, path) = boards::offered(&hall, &address).await;
    let form = page.forms().into_iter().find(|form| form.action.starts_with(&path)).unwrap();
    let no = [("answer", "declined"), ("words", "We have too much to do.")];
    assert_eq!(browser.submit(form, &no).await.status, 303);
    let desk = async || hall.sign_in_as("p062").await.get("/desk?show=all").await.texts(".todo").concat();
    let told = desk().await;
    assert!(told.contains("Form the group anew that was declined"), "{told}");
    assert!(told.contains("Declined: Amman – Erbil – Tripoli (Tripoli said no)."), "{told}");
    // More time for who never answered would bring nothing.
    hall.clock.set("2018-07-12T09:00+03");
    hall.house.work().await.unwrap();
    let told = desk().await;
    assert!(told.contains("(Tripoli said no)") && !told.contains("ran out"), "{told}");
}

#[tokio::test]
async fn a_pair_that_another_cohort_asks_is_marked_and_asked_twice_only_by_hand() {
    let hall = Hall::planted(Stage::Live, Place::folder()).await;
    let pair = ["AMM", "EBL"];
    let mut lina = made(&hall, ("one", "peer"), &pair).await;
    drafted(&mut lina, "one").await;
    made(&hall, ("other", "peer"), &pair).await;
    let stale = drafted(&mut lina, "other").await.form("/cohorts/other/sendings");
    assert!(stale.fields.iter().any(|field| field.name == "offer" && field.sent), "nobody asks them yet");
    let until = ("until", "2018-07-10");
    let drafts = lina.get("/cohorts/one/offers").await;
    assert_eq!(lina.submit(drafts.form("/cohorts/one/sendings"), &[until]).await.status, 303);
    // The page of before said nothing of it.
    let refused = lina.submit(stale, &[until]).await;
    let told = refused.texts("#problems").concat();
    assert!(refused.status == 422 && told.contains("has asked two of these cities meanwhile"), "{told}");
    for page in [&refused, &lina.get("/cohorts/other/offers").await] {
        let marked = "are being asked already in A small cohort: tick it only if they are to be asked twice";
        let told = page.texts("label.pick").concat();
        assert!(told.contains(marked), "{told}");
        let form = page.form("/cohorts/other/sendings");
        assert!(form.fields.iter().all(|field| field.name != "offer" || !field.sent), "it is not ticked");
    }
    let form = refused.form("/cohorts/other/sendings");
    let id = form.fields.iter().find(|field| field.name == "offer").unwrap().value.clone();
    assert_eq!(lina.submit(form, &[("offer", &id), until]).await.status, 303);
}

/// Runs the board of a cohort and makes drafts of its first run; the page with them.
async fn drafted(lina: &mut Browser, code: &str) -> Page {
    let board = lina.get(&format!("/cohorts/{code}/board")).await;
    assert_eq!(lina.submit(board.form(&format!("/cohorts/{code}/runs")), &[]).await.status, 303);
    let run = lina.get(&format!("/cohorts/{code}/runs/1")).await;
    assert_eq!(lina.submit(run.form(&format!("/cohorts/{code}/offers")), &[]).await.status, 303);
    lina.get(&format!("/cohorts/{code}/offers")).await
}
