//! Everybody who may come: one of each standing, signed in, each in a browser of their own.
use crate::house::{Browser, Hall};
use kernel::{PersonId, Token, access::Standing};
use std::sync::LazyLock;
use web::{Door, Param};

/// Name on the answer sheets, and code in the example. The hidden one sits for Erbil, so that there are colleagues
/// from whom to hide; the former one's only seat ended in May.
pub(crate) const CAST: [(&str, Option<&str>); 11] = [
    ("visitor", None),
    ("erbil", Some("p001")),
    ("amman", Some("p011")),
    ("zahle", Some("p030")),
    ("deputy", Some("p002")),
    ("sponsor", Some("p013")),
    ("expert", Some("p065")),
    ("funder", Some("p067")),
    ("former", Some("p042")),
    ("hidden", Some(HIDDEN)),
    ("centre", Some("p062")),
];
/// Erbil's sponsor.
pub(crate) const HIDDEN: &str = "p003";

/// One of the cast.
pub(crate) struct Member {
    pub(crate) name: &'static str,
    pub(crate) person: Option<PersonId>,
    pub(crate) standing: Standing,
    pub(crate) browser: Browser,
}

/// A house with everybody in it.
pub(crate) struct Cast {
    pub(crate) hall: Hall,
    pub(crate) members: Vec<Member>,
}

impl Cast {
    /// Signs everybody in; the one who wants to be hidden says so.
    pub(crate) async fn gather(hall: Hall) -> Self {
        let mut people = Vec::new();
        for (name, code) in CAST {
            let person = match code {
                Some(code) => Some(hall.person(code).await),
                None => None,
            };
            people.push((name, person));
        }
        Self::gather_these(hall, &people).await
    }

    /// The same for people who have lost their codes.
    pub(crate) async fn gather_these(hall: Hall, people: &[(&'static str, Option<PersonId>)]) -> Self {
        let mut members = Vec::with_capacity(people.len());
        for (name, person) in people.iter().copied() {
            let mut browser = match person {
                Some(person) => hall.sign_in(person).await,
                None => hall.browser(),
            };
            // Whoever was here before has a cookie: two answers then differ only by what they say.
            assert_eq!(browser.get("/").await.status, 200);
            if name == "hidden" {
                let page = browser.get("/me").await;
                assert_eq!(browser.submit(page.form("/me/hiding"), &[]).await.status, 303);
            }
            let standing = standing(&hall, &browser).await;
            members.push(Member { name, person, standing, browser });
        }
        let cast = Self { hall, members };
        bring_file(&cast.hall, cast.member("centre").person.expect("the centre is somebody")).await;
        cast
    }

    /// Everybody's standing, in the order of the sheets.
    pub(crate) fn standings(&self) -> Vec<Standing> {
        self.members.iter().map(|member| member.standing.clone()).collect()
    }

    pub(crate) fn member(&self, name: &str) -> &Member {
        let found = self.members.iter().find(|member| member.name == name);
        found.unwrap_or_else(|| panic!("nobody of the cast is {name}"))
    }
}

/// A file of the centre's that waits for a yes: nothing makes one but an upload.
pub(crate) async fn bring_file(hall: &Hall, by: PersonId) {
    let mut tx = hall.house.site.db.begin().await.unwrap();
    let file = include_bytes!("../../../examples/hmln-2018/traps/people-two-seats.csv");
    intake::log::keep(&mut tx, by, ("people", None), ("people.csv", None), file).await.unwrap();
    tx.commit().await.unwrap();
}

async fn standing(hall: &Hall, browser: &Browser) -> Standing {
    let Some(session) = browser.cookie("__Host-twinhall") else { return Standing::visitor() };
    let site = &hall.house.site;
    let visitor = site.doorman.whoever(&site.db, &Token::presented(session)).await.unwrap();
    visitor.expect("somebody who has just signed in").standing
}

/// Values of each parameter of an address that has several.
const BELOW_MAX: usize = 3;

/// The addresses of a door: its pattern with the first values of each parameter, by the features' own word.
pub(crate) async fn paths(hall: &Hall, door: &Door, values_max: usize) -> Vec<String> {
    let mut paths = vec![String::new()];
    // Of what lies below something else, a few of each: most pairs of the two do not belong together.
    let is_below = door.path.matches('{').count() > 1;
    let values_max = if is_below { values_max.min(BELOW_MAX) } else { values_max };
    for part in door.path.split('/').skip(1) {
        let values = match part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
            None => vec![part.to_owned()],
            Some(name) => values(hall, name, values_max).await,
        };
        paths =
            paths.iter().flat_map(|path| values.iter().map(move |value| format!("{path}/{value}"))).collect();
    }
    paths
}

/// What may stand in the braces of all paths. Read once: to build the features is to build their routes.
static PARAMS: LazyLock<Vec<Param>> = LazyLock::new(|| {
    let features = twinhall::house::slices().into_iter().flat_map(|slice| slice.params);
    features.chain(twinhall::dev::PARAMS).copied().collect()
});

async fn values(hall: &Hall, name: &str, values_max: usize) -> Vec<String> {
    let mut values = all_values(hall, name).await;
    values.truncate(values_max);
    values
}

/// All values of a parameter, by its feature's own word.
pub(crate) async fn all_values(hall: &Hall, name: &str) -> Vec<String> {
    let param = PARAMS.iter().find(|param| param.name == name);
    let param =
        param.unwrap_or_else(|| panic!("no feature says what {{{name}}} may be: add it to its params"));
    let values: Vec<String> = store::sql(param.values).all(&hall.house.site.db).await.unwrap();
    assert!(!values.is_empty(), "{{{name}}} has no value in the house of the tests");
    values
}
