//! Who sees whom at one organisation, and what people are told about their seats.
use crate::house::{Browser, Hall, Page, each_engine};
use kernel::Lang;
use web::Stage;

/// The address of the first seat that a page links to.
fn seat_on(page: &Page) -> String {
    let (_, rest) = page.body.split_once("href=\"/seats/").expect("a seat");
    format!("/seats/{}", rest.split(['"', '/']).next().unwrap())
}

async fn seat_of(hall: &Hall, desk: &mut Browser, code: &str) -> String {
    seat_on(&desk.get(&format!("/people/{}", hall.person(code).await)).await)
}

#[tokio::test]
async fn colleagues_find_each_other_from_their_own_page() {
    each_engine(Stage::Live, async |hall| {
        let mut focal_point = hall.sign_in_as("p001").await;
        let deputy = hall.person("p002").await;
        let page = focal_point.get("/me").await;
        assert!(page.body.contains(&format!("href=\"/people/{deputy}\"")), "{}", page.body);
        assert_eq!(focal_point.get(&format!("/people/{deputy}")).await.status, 200);
        let mut hiding = hall.sign_in_as("p002").await;
        let form = hiding.get("/me").await.form("/me/hiding");
        assert_eq!(hiding.submit(form, &[]).await.status, 303);
        let page = focal_point.get("/me").await;
        assert!(!page.body.contains(&deputy.to_string()), "whoever hides is no colleague to be seen");
    })
    .await;
}

#[tokio::test]
async fn a_seat_is_read_by_its_holder_and_colleagues_and_nobody_else() {
    each_engine(Stage::Live, async |hall| {
        let mut desk = hall.sign_in_as("p062").await;
        let seat = seat_of(&hall, &mut desk, "p001").await;
        let mut statuses = Vec::new();
        for code in ["p001", "p002", "p014", "p062"] {
            statuses.push(hall.sign_in_as(code).await.get(&seat).await.status);
        }
        assert_eq!(statuses, [200, 200, 404, 200]);
        let own = hall.sign_in_as("p001").await.get("/me").await;
        assert_eq!(seat_on(&own), seat);
    })
    .await;
}

#[tokio::test]
async fn colleagues_learn_nothing_of_a_hidden_holder_and_no_name_of_one_who_left() {
    each_engine(Stage::Live, async |hall| {
        let mut desk = hall.sign_in_as("p062").await;
        let seat = seat_of(&hall, &mut desk, "p014").await;
        let action = format!("{seat}/successor");
        let form = desk.get(&action).await.form(&action);
        let comer = hall.person("p012").await.to_string();
        let done = desk.submit(form, &[("successor", &comer), ("day", "2018-06-10")]).await;
        assert_eq!(done.status, 303, "{}", done.body);
        let mut colleague = hall.sign_in_as("p016").await;
        let lines = |page: &Page| page.texts("ol.line li :not(time):not(bdi)");
        assert_eq!(lines(&colleague.get(&seat).await), ["ليث الحبقي", "الاسم غير ظاهر"]);
        let mut comer = hall.sign_in_as("p012").await;
        let form = comer.get("/me").await.form("/me/hiding");
        assert_eq!(comer.submit(form, &[]).await.status, 303);
        assert_eq!(lines(&colleague.get(&seat).await), ["الاسم غير ظاهر"]);
    })
    .await;
}

#[tokio::test]
async fn a_successor_is_looked_for_where_people_are_too_many_for_one_list() {
    each_engine(Stage::Live, async |hall| {
        let mut desk = hall.sign_in_as("p062").await;
        let action = format!("{}/successor", seat_of(&hall, &mut desk, "p014").await);
        assert!(!desk.get(&action).await.body.contains("type=\"search\""), "few are all offered");
        let mut tx = hall.house.site.db.begin().await.unwrap();
        for number in 900_001_i64..=900_230 {
            store::sql(
                "insert into people_persons (id, name, email, email_folded, search_text, language, zone, digits, hidden, added_at)
                 values ($1, $2, $3, $3, $3, 'en', 'Asia/Amman', 'language', $4, 0)",
            )
            .bind(number)
            .bind(format!("Zeynep {number}"))
            .bind(format!("zeynep-{number}@office.example"))
            .bind(false)
            .run(&mut tx)
            .await
            .unwrap();
        }
        tx.commit().await.unwrap();
        let page = desk.get(&action).await;
        let offered = |page: &Page| page.texts("#successor option");
        assert_eq!(offered(&page).len(), 200, "{}", page.body);
        assert!(!offered(&page).contains(&"Zeynep 900217".to_owned()));
        let page = desk.get(&format!("{action}?q=zeynep-900217")).await;
        assert_eq!(offered(&page)[1..], ["Zeynep 900217"]);
        // What was looked for is still looked for when the form comes back.
        let wrong = desk.submit(page.form(&action), &[("successor", "900217"), ("day", "someday")]).await;
        assert_eq!((wrong.status, &offered(&wrong)[1..]), (422, &["Zeynep 900217".to_owned()][..]));
        let done = desk.submit(wrong.form(&action), &[("day", "2018-06-26")]).await;
        assert_eq!((done.status, done.location()), (303, Some("/people/900217")));
    })
    .await;
}

#[tokio::test]
async fn whoever_loses_a_seat_is_told_its_last_day() {
    each_engine(Stage::Live, async |hall| {
        let mut desk = hall.sign_in_as("p062").await;
        let seat = seat_of(&hall, &mut desk, "p014").await;
        let action = format!("{seat}/end");
        let form = desk.get(&action).await.form(&action);
        assert_eq!(desk.submit(form, &[("day", "2018-06-30")]).await.status, 303);
        let mail = hall.mails_to("omar.kanarini@irbid.example").await.pop().expect("a mail");
        let says_day = mail.text.contains("Your last day is 30 June 2018.");
        assert_eq!(
            (mail.subject.as_str(), says_day),
            ("Your seat ends: focal point, Irbid", true),
            "{}",
            mail.text
        );
    })
    .await;
}

#[tokio::test]
async fn an_organisation_has_its_name_in_the_readers_language() {
    each_engine(Stage::Live, async |hall| {
        let mut desk = hall.sign_in_as("p062").await;
        let form = desk.get("/organisations/new").await.form("/organisations");
        let typed = [("kind", "municipality"), ("name", "Sarafand"), ("code", "SRF"), ("country", "LB")];
        let form = typed.iter().fold(form, |form, (name, value)| form.with(name, value));
        assert_eq!(desk.submit(form, &[("name_ar", "الصرفند")]).await.status, 303);
        let organisations = people::store::organisations(&hall.house.site.db, Lang::Ar).await.unwrap();
        let names: Vec<&str> = organisations.iter().map(|(_, name)| name.as_str()).collect();
        assert!(names.contains(&"الصرفند") && !names.contains(&"Sarafand"), "{names:?}");
    })
    .await;
}
