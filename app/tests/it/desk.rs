//! The desk of a facilitator: what it names first, and that nobody else reads it.
use crate::offers::spring;
use store::testing::Place;

#[tokio::test]
async fn the_desk_of_the_story_names_the_declined_offer_first_and_each_thing_leads_to_its_place() {
    for place in [Some(Place::folder()), Place::postgres().await].into_iter().flatten() {
        let hall = spring(place).await;
        let mut centre = hall.sign_in_as("p062").await;
        let desk = centre.get("/desk").await;
        let things = desk.texts(".todo h2");
        assert!((1..=7).contains(&things.len()), "{things:?}");
        assert!(things[0].contains("declined"), "{things:?}");
        let html = desk.html();
        let buttons = scraper::Selector::parse(".todo a.btn").unwrap();
        let buttons: Vec<String> =
            html.select(&buttons).filter_map(|button| button.attr("href")).map(str::to_owned).collect();
        assert_eq!(buttons.len(), things.len(), "each thing has one button");
        drop(html);
        for button in buttons {
            assert_eq!(centre.get(&button).await.status, 200, "{button}");
        }
        let city = hall.sign_in_as("p001").await.get("/desk").await;
        assert!(!city.body.contains("declined"));
        assert_ne!(city.status, 200);
    }
}
