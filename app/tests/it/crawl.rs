//! Everything that somebody can read: every door with the first values that there are, and wherever pages lead.
use crate::{
    cast::paths,
    house::{Browser, Hall, Page},
};
use scraper::Selector;
use std::collections::{BTreeMap, BTreeSet};
use web::Method;

/// More pages than the house of the tests has; a crawl that meets more has found an endless one.
const PAGES_MAX: usize = 3_000;

/// All pages by address, with the answers to what may not be read.
pub(crate) async fn crawl(hall: &Hall, browser: &Browser, values_max: usize) -> BTreeMap<String, Page> {
    let mut waiting = Vec::new();
    for door in hall.house.site.doors.iter().filter(|door| door.method == Method::Get) {
        let paths = paths(hall, door, values_max).await;
        if twinhall::api::description()["paths"].get(format!("{}.json", door.path)).is_some() {
            waiting.extend(paths.iter().map(|path| format!("{path}.json")));
        }
        waiting.extend(paths);
    }
    let mut pages = BTreeMap::new();
    let mut chosen = BTreeSet::new();
    while let Some(path) = waiting.pop() {
        if pages.contains_key(&path) {
            continue;
        }
        assert!(pages.len() < PAGES_MAX, "pages lead to ever more pages, such as {path}");
        let page = browser.clone().get(&path).await;
        waiting.extend(links(&page).into_iter().filter(|link| stands_for_itself(hall, link, &mut chosen)));
        pages.insert(path, page);
    }
    pages
}

/// Whether a link is followed. What lists lead to is knocked at by the first values of its door, which stand for the
/// others; of a list the first choice of each criterion stands for all that can be chosen.
fn stands_for_itself(hall: &Hall, link: &str, chosen: &mut BTreeSet<(String, String)>) -> bool {
    let (path, query) = link.split_once('?').unwrap_or((link, ""));
    let is_door = hall.house.site.doors.iter().any(|door| door.path == path);
    match query.split_once('=') {
        None => is_door,
        Some(_) if query.contains('&') => false,
        Some((name, _)) => is_door && chosen.insert((path.to_owned(), name.to_owned())),
    }
}

/// Where a page leads inside the house.
pub(crate) fn links(page: &Page) -> Vec<String> {
    let html = page.html();
    let anchors = Selector::parse("a[href]").unwrap();
    let links = html.select(&anchors).filter_map(|a| a.attr("href"));
    let ours = links.filter(|link| link.starts_with('/') && !link.contains("lang="));
    ours.map(|link| link.split('#').next().unwrap_or_default().to_owned()).collect()
}
