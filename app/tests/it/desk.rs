//! The desk of a facilitator: what it names first, and that nobody else reads it.
use crate::{house::Hall, offers::spring};
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

async fn places() -> Vec<Place> {
    [Some(Place::folder()), Place::postgres().await].into_iter().flatten().collect()
}

/// What the desk names, all of it.
async fn named(hall: &Hall) -> Vec<String> {
    hall.sign_in_as("p062").await.get("/desk?show=all").await.texts(".todo h2")
}

#[tokio::test]
async fn what_groups_leave_lying_stands_on_the_desk() {
    for place in places().await {
        let hall = spring(place).await;
        let has = |things: &[String], words: &str| things.iter().filter(|own| own.contains(words)).count();
        let monday = named(&hall).await;
        let words = ["the charter waits for", "nobody has set the day", "an action is late", "wrote down"];
        assert_eq!(words.map(|words| has(&monday, words)), [1, 1, 1, 0], "{monday:?}");
        // A call of Monday 2 July is over, and nobody wrote minutes; on its own day nobody is bothered.
        hall.clock.set("2018-07-02T18:00+03");
        assert_eq!(has(&named(&hall).await, "wrote down"), 0);
        hall.clock.set("2018-07-03T09:00+03");
        let mut lina = hall.sign_in_as("p062").await;
        let desk = lina.get("/desk?show=all").await;
        assert_eq!(has(&desk.texts(".todo h2"), "nobody wrote down what was said"), 1, "{}", desk.body);
        let mut buttons = crate::crawl::links(&desk).into_iter();
        let write = buttons.find(|button| button.ends_with("/minutes/edit"));
        assert_eq!(lina.get(&write.expect("a button")).await.status, 200);
    }
}
