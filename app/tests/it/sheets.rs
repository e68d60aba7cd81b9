//! The two answer sheets: every act, and every door, for everybody. They are reviewed files: `BLESS=1` rewrites them,
//! then read the difference as if somebody else had made it.
use crate::{
    cast::{Cast, paths},
    doors::{SAID, STORY, Values, furnished},
    house::{Browser, Hall, Page, each_engine},
    rows::Kept,
};
use std::collections::BTreeMap;
use store::testing::Place;
use web::{Door, Method, Stage};

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
        let mut sheet = format!("{:<73}{}\n", "", row(names));
        for act in twinhall::house::slices().into_iter().flat_map(|slice| (slice.acts)(&standings)) {
            let verdicts = act.verdicts.iter().map(|verdict| format!("{verdict:?}"));
            sheet += format!("{:<73}{}\n", act.name, row(verdicts)).as_str();
        }
        check("access.txt", &sheet);
    })
    .await;
}

fn row(cells: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let cells: String = cells.into_iter().map(|cell| format!("{:<9}", cell.as_ref())).collect();
    cells.trim_end().to_owned()
}

/// Knocks at every door of the told story, and compares the answers with the sheet.
pub(crate) async fn knock_at_every_door(place: Place) {
    let (cast, values) = furnished(place).await;
    let mut sheet = format!("{KEY}\n{STORY}\nWhat stands in the braces:\n{}\n", values.told());
    let mut doors = cast.hall.house.site.doors.clone();
    doors.sort_unstable();
    let knocking = Knocking::at(cast, values).await;
    for door in doors {
        sheet += knocking.paragraph(&door, "").await.as_str();
        if twinhall::api::description()["paths"].get(format!("{}.json", door.path)).is_some() {
            sheet += knocking.paragraph(&door, ".json").await.as_str();
        }
    }
    assert_eq!(knocking.cast.hall.house.site.words.mistakes(), Vec::<String>::new());
    check("doors.txt", &sheet);
}

const KEY: &str = "\
Each door, and what it answers to whom. `sign-in`: sent there first. Forms are sent with a token and nothing else, but
for three that then name nothing (SAID in doors.rs). Where values of the braces are answered differently, they are
named: `200 at erbil deputy, else 404`. `mixed` is there, but below something else: a meeting of jen-zhl in the room of
amm-ebl.
";

/// The house, who knocks, and where.
struct Knocking {
    cast: Cast,
    values: Values,
    kept: Kept,
    /// One for each of the cast: it is bound to the session, not to the page.
    tokens: Vec<String>,
}

impl Knocking {
    async fn at(mut cast: Cast, values: Values) -> Self {
        let mut tokens = Vec::new();
        for member in &mut cast.members {
            tokens.push(token(&mut member.browser).await);
        }
        let kept = Kept::of(&cast.hall).await;
        Self { cast, values, kept, tokens }
    }

    /// The paragraph of a door: each answer, and who gets it.
    async fn paragraph(&self, door: &Door, suffix: &str) -> String {
        let all = self.values.at(&self.cast.hall, door).await;
        let mut who: BTreeMap<String, Vec<&'static str>> = BTreeMap::new();
        for (member, token) in self.cast.members.iter().zip(&self.tokens) {
            let mut answers: BTreeMap<String, Vec<String>> = BTreeMap::new();
            for at in &all {
                let path = format!("{}{suffix}", at.path);
                let answer = knock(member.browser.clone(), token, (door, &path)).await;
                if door.method == Method::Post && answer == "303" {
                    self.kept.restore(&self.cast.hall).await;
                }
                answers.entry(answer).or_default().push(at.name.clone());
            }
            who.entry(told(answers)).or_default().push(member.name);
        }
        let lines = who.into_iter().map(|(answer, names)| format!("  {answer:<32} {}\n", names.join(" ")));
        format!("{} {}{suffix}\n{}", door.method.name(), door.path, lines.collect::<String>())
    }
}

/// The answer in a word.
async fn knock(mut browser: Browser, token: &str, (door, path): (&Door, &str)) -> String {
    let page = match door.method {
        Method::Get => browser.get(path).await,
        Method::Post => {
            let said =
                SAID.iter().filter(|(of, ..)| *of == door.path).map(|(_, name, value)| (*name, *value));
            let fields = [("form", token)].into_iter().chain(said);
            let fields: Vec<(String, String)> =
                fields.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
            browser.post(path, &fields).await
        }
    };
    in_a_word(&page)
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

/// The answers of a few values with their names, then that of all others.
fn told(answers: BTreeMap<String, Vec<String>>) -> String {
    let mut answers: Vec<_> = answers.into_iter().collect();
    answers.sort_by_key(|(_, names)| names.len());
    let (most, _) = answers.pop().expect("a value");
    let few = answers.into_iter().map(|(answer, names)| format!("{answer} at {}, ", names.join(" ")));
    match few.collect::<String>() {
        few if few.is_empty() => most,
        few => format!("{few}else {most}"),
    }
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
            let token = token(&mut member.browser.clone()).await;
            let answer = knock(member.browser.clone(), &token, (door, &path)).await;
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
