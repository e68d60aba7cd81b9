//! The two answer sheets: every act, and every door, for everybody. They are reviewed files: `BLESS=1` rewrites them,
//! then read the difference as if somebody else had made it.
use crate::{
    cast::{Cast, paths},
    house::{Browser, Hall, Page, each_engine},
    rows::Kept,
};
use std::collections::BTreeMap;
use store::testing::Place;
use web::{Door, Method, Stage};

/// Values of a parameter that are knocked at: from the three of Erbil to the three of Amman.
const READ_MAX: usize = 13;
/// The same for writes, after which rows are put back: a focal point, the deputy, the hidden one, a stranger.
const WRITTEN_MAX: usize = 4;

pub(crate) fn check(name: &str, actual: &str) {
    let path = format!("{}/tests/it/{name}", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, actual).unwrap();
    }
    let agreed = std::fs::read_to_string(&path).unwrap_or_default();
    let changed = |from: &str, to: &str| -> String {
        let lines: Vec<&str> = from.lines().collect();
        to.lines().filter(|line| !lines.contains(line)).map(|line| format!("\n  {line}")).collect()
    };
    assert!(
        agreed == actual,
        "{name} has changed; read what is gone:{}\nand what is new:{}\nthen BLESS=1",
        changed(actual, &agreed),
        changed(&agreed, actual)
    );
}

#[tokio::test]
async fn everybody_may_do_what_was_agreed_and_no_more() {
    each_engine(Stage::Live, async |hall| {
        let cast = Cast::gather(hall).await;
        let standings = cast.standings();
        let names: Vec<&str> = cast.members.iter().map(|member| member.name).collect();
        let mut sheet = format!("{:<58}{}\n", "", row(names));
        for act in twinhall::house::slices().into_iter().flat_map(|slice| (slice.acts)(&standings)) {
            let verdicts = act.verdicts.iter().map(|verdict| format!("{verdict:?}"));
            sheet += format!("{:<58}{}\n", act.name, row(verdicts)).as_str();
        }
        check("access.txt", &sheet);
    })
    .await;
}

fn row(cells: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let cells: String = cells.into_iter().map(|cell| format!("{:<9}", cell.as_ref())).collect();
    cells.trim_end().to_owned()
}

#[tokio::test]
async fn every_door_answers_everybody_as_agreed() {
    each_engine(Stage::Demo, async |hall| {
        let mut sheet = String::from(KEY);
        let mut doors = hall.house.site.doors.clone();
        doors.sort_unstable();
        crate::groups::form(&hall).await;
        crate::groups::fill(&hall).await;
        let cast = Cast::gather(hall).await;
        let kept = Kept::of(&cast.hall).await;
        for door in doors {
            sheet += paragraph(&cast, &kept, &door, "").await.as_str();
            if twinhall::api::description()["paths"].get(format!("{}.json", door.path)).is_some() {
                sheet += paragraph(&cast, &kept, &door, ".json").await.as_str();
            }
        }
        check("doors.txt", &sheet);
    })
    .await;
}

const KEY: &str = "\
Each door, and what it answers to whom. `sign-in`: sent there first. In braces stand the first values that there are;
where they are answered differently, `200 at 1 2` says which. Persons 1 to 3 are Erbil's focal point, deputy and hidden
sponsor, 11 to 13 Amman's three; seats in the same order. Erbil and Amman work in the only group. Forms are sent with a
token and nothing else.

";

/// The paragraph of a door: each answer, and who gets it.
async fn paragraph(cast: &Cast, kept: &Kept, door: &Door, suffix: &str) -> String {
    let values_max = if door.method == Method::Get { READ_MAX } else { WRITTEN_MAX };
    let mut paths = paths(&cast.hall, door, values_max).await;
    for path in &mut paths {
        path.push_str(suffix);
    }
    let mut who: BTreeMap<String, Vec<&'static str>> = BTreeMap::new();
    for member in &cast.members {
        let mut answers: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (place, path) in (1..).zip(&paths) {
            let (answer, wrote) = knock(member.browser.clone(), door, path).await;
            if wrote {
                kept.restore(&cast.hall).await;
            }
            answers.entry(answer).or_default().push(i32::to_string(&place));
        }
        who.entry(told(answers)).or_default().push(member.name);
    }
    let lines = who.into_iter().map(|(answer, names)| format!("  {answer:<32} {}\n", names.join(" ")));
    format!("{} {}{suffix}\n{}", door.method.name(), door.path, lines.collect::<String>())
}

/// The answer in a word, and whether something was written.
async fn knock(mut browser: Browser, door: &Door, path: &str) -> (String, bool) {
    let page = match door.method {
        Method::Get => browser.get(path).await,
        Method::Post => {
            let token = token(&mut browser).await;
            browser.post(path, &[("form".to_owned(), token)]).await
        }
    };
    let answer = in_a_word(&page);
    let wrote = door.method == Method::Post && answer == "303";
    (answer, wrote)
}

fn in_a_word(page: &Page) -> String {
    match page.location() {
        Some(to) if to == "/sign-in" || to.starts_with("/sign-in?") => "sign-in".to_owned(),
        _ => page.status.to_string(),
    }
}

/// A token for any form: it is bound to the browser or session, not to the page.
pub(crate) async fn token(browser: &mut Browser) -> String {
    let mut forms = browser.get("/privacy").await.forms();
    if forms.is_empty() {
        forms = browser.get("/sign-in").await.forms();
    }
    let form = forms.into_iter().find(|form| form.has("form")).expect("a form with a token");
    form.fields.into_iter().find(|field| field.name == "form").unwrap().value
}

/// The answer of most values, then the others with their places.
fn told(answers: BTreeMap<String, Vec<String>>) -> String {
    let mut answers: Vec<_> = answers.into_iter().collect();
    answers.sort_by_key(|(_, places)| std::cmp::Reverse(places.len()));
    let mut answers = answers.into_iter();
    let (most, _) = answers.next().expect("a value");
    answers.fold(most, |told, (answer, places)| format!("{told}, {answer} at {}", places.join(" ")))
}

#[tokio::test]
async fn a_live_house_has_no_door_of_the_demo() {
    let (demo, live) = (
        Hall::planted(Stage::Demo, Place::folder()).await,
        Hall::planted(Stage::Live, Place::folder()).await,
    );
    let cast = Cast::gather(live).await;
    let doors = demo.house.site.doors.iter().filter(|door| !cast.hall.house.site.doors.contains(door));
    let mut answers = Vec::new();
    for door in doors {
        let path = paths(&cast.hall, door, 1).await.remove(0);
        for member in &cast.members {
            let (answer, _) = knock(member.browser.clone(), door, &path).await;
            answers.push((door.path, member.name, answer));
        }
    }
    assert!(
        answers.iter().any(|(path, ..)| *path == "/dev/people/{person}"),
        "the demo has doors of its own"
    );
    answers.retain(|(.., answer)| answer != "404");
    assert_eq!(answers, []);
}
