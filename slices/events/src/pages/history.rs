//! Who changed an event, what and when.
use super::{event::find, shown};
use crate::{acts::SeeHistory, facts};
use ::store::record;
use askama::Template;
use kernel::access::{Denied, ask};
use ui::{Frame, Sentence};
use web::{Answer, PathId, Routes, Visit, page};

pub(super) fn routes() -> Routes {
    Routes::default().get("/events/{slug}/history", history)
}

#[derive(Template)]
#[template(path = "pages/event/history.html")]
pub(super) struct History {
    pub(super) frame: Frame,
    pub(super) title: String,
    pub(super) back: String,
    pub(super) entries: Vec<Change>,
}

/// Something that happened to the event.
pub(super) struct Change {
    pub(super) at: String,
    pub(super) what: String,
    /// What was changed.
    pub(super) parts: String,
    pub(super) by: Option<String>,
}

/// Changes that one page shows.
const CHANGES_MAX: u32 = 200;

async fn history(visit: Visit, PathId(slug): PathId<String>) -> Answer {
    let (event, _) = find(&visit, &slug).await?;
    visit.who.actor().ok_or(Denied::SignInFirst)?;
    ask::<SeeHistory>(&visit.who, event.subject())?;
    let db = &visit.site.db;
    let entries = record::about(db, facts::NOUN, event.id, None, CHANGES_MAX).await?;
    let actors: Vec<kernel::PersonId> = entries.iter().filter_map(|entry| entry.actor).collect();
    let reader = &visit.reader;
    let names = people::store::names(db, actors, reader.lang).await?;
    let changes = entries.into_iter().map(|entry| {
        let parts = facts::parts(&entry).map(|name| shown::part(reader, name));
        Change {
            at: reader.moment(entry.at),
            what: reader.say(&fact_key(&entry.kind)),
            parts: reader.list(parts),
            by: entry.actor.and_then(|actor| names.get(&actor).cloned()),
        }
    });
    page(History {
        frame: visit.frame(Sentence::new("events-history")),
        title: event.details.title.clone(),
        back: shown::page(&event),
        entries: changes.collect(),
    })
}

/// The sentence of a kind of fact, as the record's page says it.
fn fact_key(kind: &str) -> String {
    let words: String = kind.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    format!("fact-{}", words.replace("--", "-"))
}
