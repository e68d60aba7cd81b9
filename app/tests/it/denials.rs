//! Who was kept out is told to the operator as a kind, by the door and without a name.
use crate::{
    house::{Hall, each_engine},
    witness,
};
use axum::http::Method;
use web::Stage;

/// What the log has of a request of kind `denial`.
async fn logged(hall: &Hall, code: Option<&str>, path: &str) -> Vec<String> {
    let mut browser = match code {
        Some(code) => hall.sign_in_as(code).await,
        None => hall.browser(),
    };
    witness::take_kinds();
    browser.get(path).await;
    witness::take_kinds()
}

fn denial(route: &str, is_visitor: bool, what: &str) -> Vec<String> {
    vec![format!(" kind=\"denial\" route=\"{route}\" visitor={is_visitor} what=\"{what}\"")]
}

#[tokio::test]
async fn whoever_is_kept_out_is_logged_by_the_door_and_without_a_name() {
    witness::begin();
    each_engine(Stage::Live, async |hall| {
        let person = hall.person("p062").await;
        let nothing = Vec::<String>::new();
        let path = format!("/people/{person}/edit");
        assert_eq!(
            logged(&hall, Some("p001"), "/cities/new").await,
            denial("/cities/new", false, "not allowed")
        );
        let not_there = denial("/people/{person}/edit", false, "not there for this person");
        let asked = logged(&hall, Some("p001"), &path).await;
        assert!(
            asked == not_there || asked == denial("/people/{person}/edit", false, "not allowed"),
            "{asked:?}"
        );
        assert_eq!(
            logged(&hall, None, "/setup/th_st_nobody").await,
            denial("/setup/{setup}", true, "not there for this person")
        );
        // What is there for everybody, what is nowhere, and what asks for a sign-in keeps nobody out.
        for path in ["/cities/EBL", "/nowhere", "/people"] {
            assert_eq!(logged(&hall, None, path).await, nothing, "{path}");
        }
        let mut elsewhere = hall.browser().saying("sec-fetch-site", "cross-site");
        witness::take_kinds();
        assert_eq!(elsewhere.send(Method::POST, "/sign-in", Some(String::new())).await.status, 403);
        assert_eq!(witness::take_kinds(), denial("/sign-in", true, "a form of another site"));
    })
    .await;
}
