//! What happened when a cohort took stock: the kinds of facts that this feature writes to the record.
use kernel::{ActionId, CohortId, EventId, GroupId, MeetingId, PersonId, PollId, QuestionId, access::Actor};
use store::{Error, FactNumber, Tx};

/// Something that happened.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Fact {
    EventChosen { cohort: CohortId, event: EventId },
    OrderChanged { event: EventId },
    Committed { event: EventId, group: GroupId },
    CarriedOver { event: EventId, group: GroupId, meeting: MeetingId, action: ActionId },
    TurnBegun { event: EventId, place: i64 },
    Asked { event: EventId, question: QuestionId },
    Supported { event: EventId, question: QuestionId },
    Answered { event: EventId, question: QuestionId },
    PollOpened { event: EventId, poll: PollId },
    PollAnswered { event: EventId, poll: PollId },
    PollClosed { event: EventId, poll: PollId },
    Thanked { event: EventId, person: PersonId },
    AskedWhy { event: EventId, person: PersonId },
    Sent { event: EventId, count: i64 },
}

/// All kinds, as they stand in the record; `/log` has a sentence for each.
pub(crate) const KINDS: &[&str] = &[
    "stocktaking: event chosen",
    "stocktaking: order changed",
    "stocktaking: commitment written",
    "stocktaking: commitment carried over",
    "stocktaking: turn begun",
    "stocktaking: question asked",
    "stocktaking: question supported",
    "stocktaking: question answered",
    "stocktaking: poll opened",
    "stocktaking: poll answered",
    "stocktaking: poll closed",
    "stocktaking: guest thanked",
    "stocktaking: guest asked",
    "stocktaking: mails sent",
];

impl Fact {
    pub(crate) async fn record(self, tx: &mut Tx, by: Actor) -> Result<FactNumber, Error> {
        let of = |kind, event: EventId| store::Fact::new(kind, by, "event", event);
        let fact = match self {
            Self::EventChosen { cohort, event } => {
                store::Fact::new("stocktaking: event chosen", by, "cohort", cohort).with("event", event)
            }
            Self::OrderChanged { event } => of("stocktaking: order changed", event),
            Self::Committed { event, group } => {
                of("stocktaking: commitment written", event).with("group", group)
            }
            Self::CarriedOver { event, group, meeting, action } => {
                of("stocktaking: commitment carried over", event)
                    .with("group", group)
                    .with("meeting", meeting)
                    .with("action", action)
            }
            Self::TurnBegun { event, place } => of("stocktaking: turn begun", event).with("place", place),
            Self::Asked { event, question } => {
                of("stocktaking: question asked", event).with("question", question)
            }
            Self::Supported { event, question } => {
                of("stocktaking: question supported", event).with("question", question)
            }
            Self::Answered { event, question } => {
                of("stocktaking: question answered", event).with("question", question)
            }
            Self::PollOpened { event, poll } => of("stocktaking: poll opened", event).with("poll", poll),
            Self::PollAnswered { event, poll } => of("stocktaking: poll answered", event).with("poll", poll),
            Self::PollClosed { event, poll } => of("stocktaking: poll closed", event).with("poll", poll),
            Self::Thanked { event, person } => of("stocktaking: guest thanked", event).with("person", person),
            Self::AskedWhy { event, person } => of("stocktaking: guest asked", event).with("person", person),
            Self::Sent { event, count } => of("stocktaking: mails sent", event).with("count", count),
        };
        tx.record(&fact).await
    }
}
