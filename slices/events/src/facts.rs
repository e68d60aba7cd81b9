//! What happened to events: the kinds of facts that this feature writes to the record. The search index follows them.
use kernel::{EventId, FileId, PersonId, access::Actor};
use store::{
    Error, FactNumber, Tx,
    record::{Detail, Entry},
};

/// The noun of these facts.
pub(crate) const NOUN: &str = "event";

/// The kind of a cancellation.
pub(crate) const CANCELLED: &str = "events: event cancelled";

/// Something that happened.
#[derive(Debug, Clone)]
pub(crate) enum Fact<'a> {
    Added { event: EventId },
    Imported { event: EventId },
    Duplicated { event: EventId, from: EventId },
    Changed { event: EventId, parts: &'a [&'static str] },
    Merged { event: EventId, into: EventId },
    Removed { event: EventId },
    Published { event: EventId },
    Cancelled { event: EventId },
    FileAdded { event: EventId, file: FileId },
    FileRemoved { event: EventId, file: FileId },
    FeedGiven { person: PersonId },
    FeedEnded { person: PersonId },
}

/// All kinds, as they stand in the record; `/log` has a sentence for each.
pub(crate) const KINDS: &[&str] = &[
    "events: event added",
    "events: event imported",
    "events: event duplicated",
    "events: event changed",
    "events: event merged",
    "events: draft removed",
    "events: event published",
    CANCELLED,
    "events: file added",
    "events: file removed",
    "events: feed given",
    "events: feed ended",
];

/// The parts of an event that an entry of the record says were changed, by their names.
pub(crate) fn parts(entry: &Entry) -> impl Iterator<Item = &str> {
    let told = entry.body.as_object().iter();
    told.filter(|(_, value)| value.as_bool() == Some(true)).map(|(name, _)| name.as_str())
}

impl Fact<'_> {
    pub(crate) async fn record(self, tx: &mut Tx, by: Actor) -> Result<FactNumber, Error> {
        tx.record(&self.by(by)).await
    }

    /// As it stands in the record.
    pub(crate) fn by(self, by: Actor) -> store::Fact {
        let about = |kind, event: EventId| store::Fact::new(kind, by, NOUN, event);
        let own = |kind, person: PersonId| store::Fact::new(kind, by, "person", person);
        match self {
            Self::Added { event } => about("events: event added", event),
            Self::Imported { event } => about("events: event imported", event),
            Self::Duplicated { event, from } => about("events: event duplicated", event).with("from", from),
            Self::Changed { event, parts } => {
                parts.iter().fold(about("events: event changed", event), |fact, part| {
                    fact.detail(part, Detail::Is(true))
                })
            }
            Self::Merged { event, into } => about("events: event merged", event).with("into", into),
            Self::Removed { event } => about("events: draft removed", event),
            Self::Published { event } => about("events: event published", event),
            Self::Cancelled { event } => about(CANCELLED, event),
            Self::FileAdded { event, file } => about("events: file added", event).with("file", file),
            Self::FileRemoved { event, file } => about("events: file removed", event).with("file", file),
            Self::FeedGiven { person } => own("events: feed given", person),
            Self::FeedEnded { person } => own("events: feed ended", person),
        }
    }
}
