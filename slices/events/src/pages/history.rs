//! Who changed an event, what and when.
use super::{
    event::find,
    shown::{self, Naming},
};
use crate::{
    acts::SeeHistory,
    facts,
    rules::{BETWEEN, BETWEEN_DATES, Difference, Field, State},
    store,
};
use ::store::record;
use askama::Template;
use kernel::{
    Period,
    access::{Denied, ask},
};
use ui::{Frame, Reader, Sentence};
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
    /// What was changed, where nothing more is kept of it.
    pub(super) parts: String,
    pub(super) fields: Vec<Changed>,
    pub(super) by: Option<String>,
}

/// A field as it was and as it is, as the reader calls it.
pub(super) struct Changed {
    pub(super) name: String,
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
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
    let naming = Naming::of(&visit).await?;
    let mut kept = store::changes_of(db, event.id).await?;
    let changes = entries.into_iter().map(|entry| {
        let parts = facts::parts(&entry).map(|name| shown::part(reader, name));
        let fields = kept.remove(&entry.number).unwrap_or_default();
        let reason = match &event.state {
            State::Cancelled { reason, .. } if entry.kind == facts::CANCELLED => Some(reason.clone()),
            State::Draft | State::Published | State::Cancelled { .. } => None,
        };
        Change {
            at: reader.moment(entry.at),
            what: reader.say_fact(&entry.kind),
            parts: reason.unwrap_or_else(|| reader.list(parts)),
            fields: fields.iter().map(|one| changed(reader, &naming, one)).collect(),
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

fn changed(reader: &Reader, naming: &Naming, difference: &Difference) -> Changed {
    let said = |text: &str| {
        let values = text.split(BETWEEN).filter(|value| !value.is_empty());
        let values: Vec<String> = values.map(|value| said(reader, naming, difference.field, value)).collect();
        let is_text = matches!(difference.field, Field::Context | Field::Aims | Field::Audience);
        (!values.is_empty()).then(|| if is_text { values.join("\n") } else { reader.list(&values) })
    };
    let name = reader.say(label(difference.field));
    Changed { name, before: said(&difference.before), after: said(&difference.after) }
}

/// A value as it is kept, in the reader's words.
fn said(reader: &Reader, naming: &Naming, field: Field, kept: &str) -> String {
    let named = if field == Field::Programme {
        naming.programmes.iter().find(|(id, _)| id.to_string() == kept).map(|(_, (_, name))| name.clone())
    } else if field == Field::Themes {
        naming.themes.iter().find(|(id, _)| id.to_string() == kept).map(|(_, (_, name))| name.clone())
    } else if field == Field::Countries {
        Some(reader.country_name(kept))
    } else if field == Field::Spoken {
        Some(reader.language_name(kept))
    } else if field == Field::When {
        Some(dates(reader, kept))
    } else {
        shown::chosen(reader, field, kept)
    };
    named.unwrap_or_else(|| kept.to_owned())
}

/// Days as they are kept, in the reader's words; hours stand as they do, by the clock of the event.
fn dates(reader: &Reader, kept: &str) -> String {
    let days = kept.split(BETWEEN_DATES).map(str::parse::<Period>).collect::<Result<Vec<_>, _>>();
    match days.as_deref() {
        Ok([day]) => reader.period(*day),
        Ok([first, last]) => reader.span(*first, *last),
        _ => {
            let said = |word: &str| word.parse().map_or_else(|_| word.to_owned(), |day| reader.period(day));
            kept.split(' ').map(said).collect::<Vec<_>>().join(" ")
        }
    }
}

/// What the form calls a field.
pub(crate) fn label(field: Field) -> &'static str {
    match field {
        Field::Title => "events-name",
        Field::Kind => "events-type",
        Field::When => "events-when",
        Field::Format => "events-format",
        Field::Place => "events-place",
        Field::Town => "events-town",
        Field::Venue => "events-venue",
        Field::Countries => "events-countries",
        Field::Organisers => "events-by",
        Field::Partners => "events-with",
        Field::Supporters => "events-supported-by",
        Field::Context => "events-context",
        Field::Aims => "events-aims",
        Field::Audience => "events-audience",
        Field::Spoken => "events-spoken",
        Field::Programme => "events-programme",
        Field::Themes => "events-themes",
        Field::Series => "events-series",
        Field::Tags => "events-tags",
        Field::Url => "events-url",
        Field::Materials => "events-materials",
        Field::Access => "events-who-may-come",
        Field::Others => "events-others",
    }
}
