//! The audience of an event: its conditions as sentences, and the form that adds one.
use super::words;
use crate::{
    doing,
    pages::{Opened, open},
    rules::audience::{CONDITIONS_MAX, Condition, Effect, Scope},
    store::audiences::{self, Kept},
};
use axum::http::StatusCode;
use kernel::{
    CohortId, Country, OrganisationId, PersonId, ProgrammeId,
    access::{Circle, SeatKind},
};
use std::collections::BTreeMap;
use ui::{Arg, Problems, Reader, Sentence, parts::Choice};
use web::{Answer, Failure, Fields, PathId, Posted, Routes, Visit, page_as};

pub(super) fn routes() -> Routes {
    Routes::default()
        .post("/events/{slug}/invitations/conditions", create)
        .post("/events/{slug}/invitations/conditions/{condition}/removal", remove)
}

/// What conditions name, as the reader calls it.
pub(crate) struct Names {
    cohorts: Vec<(CohortId, String)>,
    programmes: Vec<(ProgrammeId, String)>,
    organisations: Vec<(OrganisationId, String)>,
    people: BTreeMap<PersonId, String>,
}

impl Names {
    pub(crate) async fn of(visit: &Visit, kept: &[Kept]) -> Result<Self, Failure> {
        let (db, lang) = (&visit.site.db, visit.reader.lang);
        let cohorts = cohorts::store::cohorts::cohorts(db, lang).await?;
        let programmes = network::store::programmes(db, Circle::Facilitators, lang).await?;
        let organisations = people::store::organisations(db, lang).await?;
        let named = kept.iter().filter_map(|(_, condition)| match condition.scope {
            Scope::Person(person) => Some(person),
            Scope::Everybody
            | Scope::Groups(_)
            | Scope::Cities(_)
            | Scope::Programme(_)
            | Scope::Organisation(_) => None,
        });
        Ok(Self {
            cohorts: cohorts.into_iter().map(|line| (line.cohort.id, line.cohort.name)).collect(),
            programmes: programmes.into_iter().map(|programme| (programme.id, programme.name)).collect(),
            organisations,
            people: people::store::names(db, named, lang).await?,
        })
    }
}

impl Names {
    /// For the gallery.
    pub(crate) fn sample() -> Self {
        Self {
            cohorts: vec![(1.into(), "Cohort 2018".to_owned())],
            programmes: vec![(1.into(), "Host Municipalities Learning Network".to_owned())],
            organisations: vec![(1.into(), "Irbid".to_owned())],
            people: BTreeMap::new(),
        }
    }
}

fn name<I: PartialEq>(names: &[(I, String)], id: &I) -> String {
    names.iter().find(|(own, _)| own == id).map(|(_, name)| name.clone()).unwrap_or_default()
}

/// A condition as one sentence: `Focal points and deputies of twinning groups of Cohort 2018`.
pub(crate) fn told(visit: &Visit, names: &Names, condition: &Condition) -> String {
    let reader = &visit.reader;
    let seats: Vec<String> = condition.seats.iter().map(|kind| reader.tell(&words::seats(*kind))).collect();
    let who = if seats.is_empty() { reader.say("invitations-anybody") } else { reader.list(seats) };
    let (key, of) = match &condition.scope {
        Scope::Everybody => ("invitations-of-everybody", String::new()),
        Scope::Groups(cohort) => ("invitations-of-groups", name(&names.cohorts, cohort)),
        Scope::Cities(cohort) => ("invitations-of-cities", name(&names.cohorts, cohort)),
        Scope::Programme(programme) => ("invitations-of-programme", name(&names.programmes, programme)),
        Scope::Organisation(organisation) => {
            ("invitations-of-organisation", name(&names.organisations, organisation))
        }
        Scope::Person(person) => {
            let gone = || reader.say("people-former-officer");
            let name = names.people.get(person).cloned().unwrap_or_else(gone);
            return told_of_one(reader, name, condition);
        }
    };
    let people = reader.tell(&Sentence::new(key).with("who", Arg::Said(who)).with("name", of));
    let country = condition.country.map(|country| reader.country_name(country.code()));
    let language = condition.spoken.as_ref().map(|spoken| reader.language_name(spoken.tag()));
    let narrowed = |key| Sentence::new(key).with("people", Arg::Said(people.clone()));
    match (country, language) {
        (None, None) => people,
        (Some(country), None) => reader.tell(&narrowed("invitations-in-country").with("country", country)),
        (None, Some(language)) => reader.tell(&narrowed("invitations-who-speak").with("language", language)),
        (Some(country), Some(language)) => {
            let sentence = narrowed("invitations-in-country-who-speak");
            reader.tell(&sentence.with("country", country).with("language", language))
        }
    }
}

/// A condition on one person, with all that it asks of them besides.
fn told_of_one(reader: &Reader, name: String, condition: &Condition) -> String {
    let seats = condition.seats.iter().map(|kind| reader.tell(&words::seats(*kind)));
    let country = condition.country.map(|country| reader.country_name(country.code()));
    let language = condition.spoken.as_ref().map(|spoken| reader.language_name(spoken.tag()));
    // Of the seats one is enough, of the rest each must be so.
    let parts: Vec<String> = Some(reader.list(seats))
        .filter(|seats| !seats.is_empty())
        .into_iter()
        .chain(country)
        .chain(language)
        .collect();
    reader.tell(&match parts.is_empty() {
        true => Sentence::new("invitations-of-person").with("name", name),
        false => Sentence::new("invitations-of-person-if")
            .with("name", name)
            .with("parts", Arg::Said(parts.join(" · "))),
    })
}

/// The choices of the form.
pub(crate) struct Choices {
    pub(crate) effects: Vec<Choice>,
    pub(crate) scopes: Vec<Choice>,
    pub(crate) seats: Vec<Choice>,
    pub(crate) countries: Vec<Choice>,
    pub(crate) languages: Vec<Choice>,
    pub(crate) person: String,
}

/// Languages that a condition can ask for: those of the product, and others of the region.
const LANGUAGES: [&str; 8] = ["ar", "ckb", "en", "fr", "hy", "kmr", "tr", "fa"];

pub(crate) fn choices(visit: &Visit, names: &Names, fields: &Fields) -> Choices {
    let reader = &visit.reader;
    let chosen = |field: &str, value: &str| fields.all(field).any(|typed| typed == value);
    let choice = |field: &str, value: String, text: String| {
        let is_chosen = chosen(field, &value);
        Choice::new(value, text).chosen(is_chosen)
    };
    let scope = |value: String, key: &'static str, name: &str| {
        choice("scope", value, reader.tell(&Sentence::new(key).with("name", name)))
    };
    let mut scopes = Vec::new();
    for (id, name) in &names.cohorts {
        scopes.push(scope(format!("groups {id}"), "invitations-scope-groups", name));
        scopes.push(scope(format!("cities {id}"), "invitations-scope-cities", name));
    }
    for (id, name) in &names.programmes {
        scopes.push(scope(format!("programme {id}"), "invitations-scope-programme", name));
    }
    scopes.push(scope("everybody".to_owned(), "invitations-scope-everybody", ""));
    scopes.push(scope("person".to_owned(), "invitations-scope-person", ""));
    for (id, name) in &names.organisations {
        scopes.push(choice("scope", format!("organisation {id}"), name.clone()));
    }
    let any = |key: &str| Choice::new("", reader.say(key));
    let mut countries: Vec<Choice> = Country::all()
        .map(|country| choice("country", country.code().to_owned(), reader.country_name(country.code())))
        .collect();
    countries.sort_by(|one, other| reader.compare(&one.text, &other.text));
    countries.insert(0, any("invitations-any-country"));
    let languages = LANGUAGES.map(|tag| choice("spoken", tag.to_owned(), reader.language_name(tag)));
    Choices {
        effects: [(Effect::With, "invitations-effect-with"), (Effect::Without, "invitations-effect-without")]
            .map(|(effect, key)| choice("effect", effect.as_str().to_owned(), reader.say(key)))
            .into(),
        scopes,
        seats: SeatKind::ALL
            .map(|kind| choice("seats", kind.code().to_owned(), reader.tell(&words::seats(kind))))
            .into(),
        countries,
        languages: std::iter::once(any("invitations-any-language")).chain(languages).collect(),
        person: fields.text("person").to_owned(),
    }
}

/// What was typed, as a condition.
async fn read(visit: &Visit, fields: &Fields, problems: &mut Problems) -> Result<Option<Condition>, Failure> {
    let (kind, id) = fields.text("scope").split_once(' ').unwrap_or((fields.text("scope"), ""));
    let id = id.parse::<i64>().unwrap_or_default();
    let names = Names::of(visit, &[]).await?;
    let known = |is_known: bool, scope: Scope| is_known.then_some(scope);
    let scope = match kind {
        "everybody" => Some(Scope::Everybody),
        "groups" | "cities" => {
            let cohort = CohortId::from(id);
            let scope = if kind == "groups" { Scope::Groups(cohort) } else { Scope::Cities(cohort) };
            known(names.cohorts.iter().any(|(own, _)| *own == cohort), scope)
        }
        "programme" => {
            let programme = ProgrammeId::from(id);
            known(names.programmes.iter().any(|(own, _)| *own == programme), Scope::Programme(programme))
        }
        "organisation" => {
            let own = OrganisationId::from(id);
            known(names.organisations.iter().any(|(known, _)| *known == own), Scope::Organisation(own))
        }
        "person" => match named(visit, fields.text("person")).await? {
            Ok(person) => Some(Scope::Person(person)),
            Err(sentence) => {
                problems.add("person", "invitations-person", sentence);
                return Ok(None);
            }
        },
        _ => None,
    };
    let effect = Effect::parse(fields.text("effect"));
    if effect.is_none() {
        problems.add("effect", "invitations-effect", Sentence::new("invitations-effect-missing"));
    }
    let country = fields.chosen(("country", "invitations-country"), problems, |typed| typed.parse().ok());
    let spoken = fields.chosen(("spoken", "invitations-spoken-by"), problems, |typed| {
        LANGUAGES.contains(&typed).then(|| typed.parse().ok()).flatten()
    });
    if scope.is_none() {
        problems.add("scope", "invitations-scope", Sentence::new("invitations-scope-missing"));
    }
    let (Some(effect), Some(scope), true) = (effect, scope, problems.is_empty()) else { return Ok(None) };
    let seats = fields.all("seats").filter_map(SeatKind::from_code).collect();
    Ok(Some(Condition { effect, scope, seats, country, spoken }))
}

/// The one person whom the words mean; else what is to be typed instead.
async fn named(visit: &Visit, typed: &str) -> Result<Result<PersonId, Sentence>, Failure> {
    let db = &visit.site.db;
    if typed.trim().is_empty() {
        return Ok(Err(Sentence::new("invitations-person-missing")));
    }
    let meant = audiences::people_meant(db, typed).await?;
    if let [only] = meant[..] {
        return Ok(Ok(only));
    }
    if meant.is_empty() {
        return Ok(Err(Sentence::new("invitations-person-unknown").with("typed", typed)));
    }
    let names = people::store::names(db, meant, visit.reader.lang).await?;
    let names = visit.reader.list(names.values().map(String::as_str));
    Ok(Err(Sentence::new("invitations-person-several").with("typed", typed).with("names", Arg::Said(names))))
}

async fn create(visit: Visit, PathId(slug): PathId<String>, posted: Posted) -> Answer {
    let Opened { mut tx, granted, event: found, posted } = match open(&visit, &slug, posted).await? {
        Ok(opened) => opened,
        Err(told) => return Ok(told),
    };
    let mut problems = Problems::default();
    if let Some(condition) = read(&visit, &posted.fields, &mut problems).await? {
        let kept = audiences::conditions(&mut tx, found.id).await?;
        if kept.iter().any(|(_, kept)| *kept == condition) {
            problems.add_general(Sentence::new("invitations-condition-twice"));
        } else if doing::add_condition(&visit.site, &mut tx, &granted, &condition).await? {
            return posted.done(&visit, tx, format!("/events/{}/invitations", found.slug)).await;
        } else {
            let sentence = Sentence::new("invitations-conditions-many").with("count_max", CONDITIONS_MAX);
            problems.add_general(sentence);
        }
    }
    drop(tx);
    let page = super::invitations::index_of(&visit, &found, (posted.fields, problems)).await?;
    page_as(StatusCode::UNPROCESSABLE_ENTITY, page)
}

async fn remove(visit: Visit, PathId((slug, condition)): PathId<(String, i64)>, posted: Posted) -> Answer {
    let Opened { mut tx, granted, event: found, posted } = match open(&visit, &slug, posted).await? {
        Ok(opened) => opened,
        Err(told) => return Ok(told),
    };
    doing::remove_condition(&visit.site, &mut tx, &granted, condition).await?;
    posted.done(&visit, tx, format!("/events/{}/invitations", found.slug)).await
}
