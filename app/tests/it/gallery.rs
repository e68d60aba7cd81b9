//! The demo's gallery shows every page, also those that nobody sees on purpose.
use crate::house::Hall;
use percent_encoding::percent_decode_str;
use store::testing::Place;
use web::Stage;

#[tokio::test]
async fn every_error_can_be_looked_at_in_five_languages() {
    let hall = Hall::planted(Stage::Demo, Place::folder()).await;
    let mut browser = hall.browser();
    let index = browser.get("/dev/gallery").await;
    let links = crate::crawl::links(&index).into_iter();
    let links: Vec<String> = links.filter(|link| link.starts_with("/dev/gallery/house/")).collect();
    for status in ["400", "403", "404", "413", "422", "429", "500", "503"] {
        let of_status = |link: &&String| {
            percent_decode_str(link).decode_utf8_lossy().contains(&format!("/error {status}/"))
        };
        let shown: Vec<&String> = links.iter().filter(of_status).collect();
        assert_eq!(shown.len(), 5, "{status}: {links:?}");
        for link in shown {
            let page = browser.get(link).await;
            assert_eq!((page.status, page.texts("h1").len()), (200, 1), "{link}");
        }
    }
    assert_eq!(browser.get("/dev/gallery/house/nothing/en").await.status, 404);
}
