//! Rows in, events out. Every write takes a transaction and a proof; whoever reads asks [`crate::acts::Subject::sight`]
//! how much of an event somebody sees.
mod changes;
mod events;
mod feeds;
mod files;
mod found;
mod home;
mod names;
mod parts;
mod slugs;
mod statements;

pub(crate) use changes::changes_of;
pub use events::{
    Event, add_event, called, cancel_event, change_event, change_of, event, event_at, events, events_after,
    import_events, merge_into, publish_event, raise_sequence, remove_draft, series_of,
};
pub(crate) use events::{count, events_by_begin, events_named_after, first_of_each};
pub use feeds::{end_feeds_of, feed_of, give_feed, whose_feed};
pub use files::{EventFile, add_file, body as file_body, remove_file};
pub(crate) use found::{Sought, doubles_of, found_again, mark_titles};
pub use home::{home, live_at};
pub(crate) use names::{know_as, known_as, known_names, partners};
pub(crate) use statements::{Stated, guests_of, state, statements_of};

/// A row that cannot be.
fn broken(what: impl Into<String>) -> store::Error {
    store::Error::Broken(what.into().into())
}
