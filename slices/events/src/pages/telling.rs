//! What other features say of an event: its address, its place, its entry in calendars.
use super::shown;
use crate::store::Event;
use kernel::EventId;
use ui::Reader;

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
