//! Organisations that are no municipality: named anew, taken away, and what is refused.
use crate::house::{Browser, Hall, Page, each_engine};
use web::Stage;

async fn added(desk: &mut Browser, typed: &[(&str, &str)]) -> Page {
    let form = desk.get("/organisations/new").await.form("/organisations");
    let form = typed.iter().fold(form, |form, (name, value)| form.with(name, value));
    desk.submit(form, &[]).await
}

/// The page on which the organisation of this name is changed.
async fn page_of(desk: &mut Browser, name: &str) -> String {
    let list = desk.get("/organisations").await.body;
    let (before, _) = list.split_once(&format!("<bdi>{name}</bdi>")).expect("the organisation");
    let (_, link) = before.rsplit_once("href=\"").unwrap();
    link.trim_end_matches("\">").trim_end_matches("/edit").to_owned()
}

#[tokio::test]
async fn a_mistyped_partner_is_named_anew_and_one_that_nothing_names_is_removed() {
    each_engine(Stage::Live, async |hall| {
        let mut desk = hall.sign_in_as("p062").await;
        assert_eq!(added(&mut desk, &[("kind", "partner"), ("name", "Huose of Crafts")]).await.status, 303);
        let page = page_of(&mut desk, "Huose of Crafts").await;
        let form = desk.get(&format!("{page}/edit")).await.form(&page);
        let named = desk.submit(form.with("name", "House of Crafts"), &[("name_ar", "بيت الحِرف")]).await;
        assert_eq!(named.location(), Some("/organisations"), "{}", named.body);
        assert!(desk.get("/organisations?lang=ar").await.body.contains("بيت الحِرف"));
        desk.get("/organisations?lang=en").await;
        let removal = format!("{page}/removal");
        let form = desk.get(&format!("{page}/edit")).await.form(&removal);
        assert_eq!(desk.submit(form, &[]).await.location(), Some("/organisations"));
        assert_eq!(desk.get(&format!("{page}/edit")).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn a_partner_for_which_a_seat_is_held_stays_and_the_page_says_why() {
    each_engine(Stage::Live, async |hall| {
        let mut desk = hall.sign_in_as("p062").await;
        let held: Option<String> = store::sql(
            "select o.name
               from people_organisations o
               join people_seats s on s.organisation = o.id
              where o.kind = 'partner'
              order by o.name
              limit 1",
        )
        .optional(&hall.house.site.db)
        .await
        .unwrap();
        let held = held.expect("a sponsor's organisation");
        let page = page_of(&mut desk, &held).await;
        let removal = format!("{page}/removal");
        let form = desk.get(&format!("{page}/edit")).await.form(&removal);
        let kept = desk.submit(form, &[]).await;
        assert_eq!(kept.status, 422);
        assert!(kept.body.contains("still in use"), "{}", kept.body);
    })
    .await;
}

#[tokio::test]
async fn a_second_centre_a_code_in_small_letters_and_a_country_that_is_none_are_refused() {
    each_engine(Stage::Live, async |hall: Hall| {
        let mut desk = hall.sign_in_as("p062").await;
        let city =
            |code, country| [("kind", "municipality"), ("name", "X"), ("code", code), ("country", country)];
        for (typed, said) in [
            (city("irb", "JO"), "Another organisation has this code."),
            (city("XYZ", "XX"), "A municipality needs its country"),
        ] {
            let refused = added(&mut desk, &typed).await;
            assert_eq!(refused.status, 422);
            assert!(refused.body.contains(said), "{}", refused.body);
        }
        assert!(!desk.get("/organisations/new").await.body.contains("value=\"centre\""));
        let posted = added(&mut desk, &[("kind", "centre"), ("name", "Another centre")]).await;
        assert_eq!(posted.status, 422);
    })
    .await;
}
