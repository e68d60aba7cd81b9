//! A machine that reads mail changes nothing: every link of every mail of the story, opened in each way that only reads.
use crate::{
    house::{Hall, PUBLIC_URL},
    offers::spring,
};
use axum::http::Method;
use mail::{Letter, Secrets};
use std::collections::{BTreeMap, BTreeSet};
use store::testing::{Place, digests};

/// Links of one kind of mail; the others of its kind differ by whom they were sent to.
const LINKS_MAX: usize = 12;

/// What stands between the public address and the next space, quote or bracket.
fn links(text: &str) -> impl Iterator<Item = &str> {
    let begun = text.split(PUBLIC_URL).skip(1);
    let ended = begun.filter_map(|rest| rest.split([' ', '\n', '\r', '"', '<', '>', ')']).next());
    ended.filter(|path| path.starts_with('/'))
}

/// The links of all mails, by what the mails are for: those that are read, and those for mail programs alone.
async fn all_links(hall: &Hall) -> BTreeMap<String, BTreeSet<String>> {
    let site = &hall.house.site;
    let statement =
        "select purpose, content from mails where content is not null order by id desc limit 2000";
    let mails: Vec<(String, String)> = store::sql(statement).all(&site.db).await.unwrap();
    let mut all = BTreeMap::<String, BTreeSet<String>>::new();
    for (purpose, content) in mails {
        let letter = Letter::from_outbox(&content).unwrap();
        let read = mail::read(&letter, &site.sender, Secrets::Made(&site.key));
        let sent =
            mail::compose(&letter, "<1.1@hall.example>", site.clock.now(), &site.sender).unwrap().message;
        let head = String::from_utf8_lossy(&sent).replace("\r\n ", "");
        let head = head.split("\r\n\r\n").next().unwrap().to_owned();
        let own = all.entry(purpose).or_default();
        for text in [read.text, read.html, head] {
            own.extend(links(&text).take(LINKS_MAX.saturating_sub(own.len())).map(str::to_owned));
        }
    }
    all
}

/// Two people ask to sign in: those mails have links, too.
async fn ask_to_sign_in(hall: &Hall) {
    for code in ["p062", "p001"] {
        let person = hall.person(code).await;
        let contact = people::store::contact(&hall.house.site.db, person).await.unwrap().unwrap();
        let mut browser = hall.browser();
        let form = browser.get("/sign-in").await.form("/sign-in");
        assert_eq!(browser.submit(form, &[("email", contact.email.as_str())]).await.status, 303);
    }
    hall.house.work().await.unwrap();
}

/// Opens a link in each way that only reads, also as browsers and mail programs do before anybody has pressed it.
async fn only_read(hall: &Hall, path: &str) {
    for method in [Method::GET, Method::HEAD, Method::OPTIONS] {
        let prefetching = hall.browser().saying("purpose", "prefetch").saying("sec-purpose", "prefetch");
        for mut browser in [hall.browser(), prefetching] {
            let answer = browser.send(method.clone(), path, None).await;
            assert!(answer.status < 500, "{method} {path}: {}", answer.status);
        }
    }
}

#[tokio::test]
async fn a_mailed_link_that_is_only_opened_changes_no_row() {
    for place in [Some(Place::folder()), Place::postgres().await].into_iter().flatten() {
        let hall = spring(place).await;
        ask_to_sign_in(&hall).await;
        let links = all_links(&hall).await;
        let paths: BTreeSet<&String> = links.values().flatten().collect();
        for kind in ["/a/", "/sign-in/", "/groups/", "/events/"] {
            assert!(paths.iter().any(|path| path.starts_with(kind)), "a link to {kind}: {paths:?}");
        }
        let before = digests(hall.place.source()).await;
        for path in &paths {
            only_read(&hall, path).await;
        }
        assert_eq!(digests(hall.place.source()).await, before);
        println!("{} links of {} kinds of mail opened: no row changed", paths.len(), links.len());
        // A press would be seen.
        let mut browser = hall.browser();
        let mut forms = Vec::new();
        for answer in paths.iter().filter(|path| path.starts_with("/a/")).take(9) {
            forms.extend(browser.get(answer).await.forms());
        }
        let mut changed = false;
        for form in forms.into_iter().filter(|form| form.action.starts_with("/a/")) {
            let buttons = form.fields.iter().filter(|field| field.kind == "button");
            let pressed =
                buttons.map(|button| (button.name.clone(), button.value.clone())).collect::<Vec<_>>();
            for (name, value) in pressed {
                browser.submit(form.clone(), &[(&name, &value)]).await;
                changed |= digests(hall.place.source()).await != before;
            }
        }
        assert!(changed, "a button records an answer");
    }
}
