//! What other features say of an event: its address, its place, its entry in calendars.
use super::shown;
use crate::{facts, store::Event};
use ::store::{At, Error, FactNumber, record};
use kernel::EventId;
use ui::Reader;

/// Changes that one mail tells of, at most.
const CHANGES_MAX: u32 = 50;

/// What was changed of an event, the newest change first: the fact, and the names of the parts.
///
/// # Errors
/// [`Error`]
pub async fn changes(at: impl Into<At<'_>>, event: EventId) -> Result<Vec<(FactNumber, Vec<String>)>, Error> {
    let entries = record::about(at, facts::NOUN, event, None, CHANGES_MAX).await?;
    let parts = |entry: &record::Entry| facts::parts(entry).map(str::to_owned).collect();
    Ok(entries.iter().map(|entry| (entry.number, parts(entry))).collect())
}

/// Such a part, as a reader calls it.
pub fn part(reader: &Reader, name: &str) -> String {
    shown::part(reader, name)
}

/// The path of an event's page.
pub fn page(event: &Event) -> String {
    shown::page(event)
}

/// Where it is, as a reader calls it.
pub fn place(reader: &Reader, event: &Event) -> Option<String> {
    shown::place(reader, &event.details)
}

/// The days of it, as a reader writes them.
pub fn days(reader: &Reader, event: &Event) -> Option<String> {
    shown::days(reader, &event.details.when)
}

/// Its name in calendars and feeds, for ever.
pub fn uid(event: EventId, public_url: &str) -> String {
    shown::uid(event, shown::host(public_url)).to_string()
}

/// Who holds it, as far as that is known.
pub fn held_by(reader: &Reader, event: &Event) -> Option<String> {
    shown::held_by(reader, &event.details)
}
