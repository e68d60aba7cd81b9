//! The record: everything that happened, newest first.
use crate::acts::SeeRecord;
use askama::Template;
use kernel::{PersonId, access::ask};
use std::collections::BTreeSet;
use store::{FactNumber, record};
use ui::{Frame, Sentence};
use web::{Answer, Routes, Visit, page};

/// Facts on one page.
const PAGE_LENGTH: u32 = 50;

pub(super) fn routes() -> Routes {
    Routes::default().get("/log", index)
}

#[derive(Template)]
#[template(path = "pages/log/index.html")]
pub(crate) struct Index {
    pub(crate) frame: Frame,
    pub(crate) facts: Vec<FactLine>,
    pub(crate) next: Option<String>,
}

/// A fact, in words.
pub(crate) struct FactLine {
    pub(crate) number: String,
    pub(crate) at: String,
    pub(crate) what: String,
    pub(crate) who: String,
    /// The person it is about: name and page.
    pub(crate) about: Option<(String, String)>,
}

/// The key of a fact's sentence: `people: seat given` is `fact-people-seat-given`.
pub(crate) fn key(kind: &str) -> String {
    let words: String = kind.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    format!("fact-{}", words.replace("--", "-"))
}

async fn index(visit: Visit) -> Answer {
    ask::<SeeRecord>(&visit.who, ())?;
    let before =
        visit.query_value("before").and_then(|number| number.parse::<i64>().ok()).map(FactNumber::from);
    let mut entries = record::before(&visit.site.db, before, PAGE_LENGTH + 1).await?;
    let length = usize::try_from(PAGE_LENGTH).unwrap_or(usize::MAX);
    let has_next = entries.len() > length;
    entries.truncate(length);
    let people = entries.iter().flat_map(|entry| entry.actor.into_iter().chain(about(entry)));
    let names =
        people::store::names(&visit.site.db, people.collect::<BTreeSet<_>>(), visit.reader.lang).await?;
    let name =
        |person| names.get(&person).cloned().unwrap_or_else(|| visit.reader.say("people-former-officer"));
    let mut facts = Vec::with_capacity(entries.len());
    for entry in &entries {
        let who = entry.actor.map_or_else(|| visit.reader.say("desk-operator"), name);
        let about = about(entry).map(|person| (name(person), format!("/people/{person}")));
        facts.push(FactLine {
            number: visit.reader.number(i64::from(entry.number)),
            at: visit.reader.moment(entry.at),
            what: visit.reader.say(&key(&entry.kind)),
            who,
            about,
        });
    }
    let last = entries.last().filter(|_| has_next).map(|entry| entry.number.to_string());
    page(Index {
        frame: visit.frame(Sentence::new("desk-log-title")),
        facts,
        next: last.map(|last| web::address("/log", [("before", last.as_str())])),
    })
}

/// The person whom a fact is about.
fn about(entry: &record::Entry) -> Option<PersonId> {
    (entry.noun == "person").then(|| PersonId::from(entry.subject))
}
