//! What happened to invitations: the kinds of facts that this feature writes to the record.
use crate::rules::{
    audience::{CandidateSeat, FormerSeat},
    incoming::NotTaken,
    place::{Because, Came, Reply, Way},
};
use jiff::Timestamp;
use kernel::{EventId, InvitationId, PersonId, access::Actor};
use store::{Error, FactNumber, Tx, record::Detail};

/// Something that happened.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Fact {
    AudienceChanged { event: EventId },
    PlanChanged { event: EventId },
    Invited { event: EventId, count: i64 },
    Sent { event: EventId, count: i64 },
    Joins { event: EventId, person: PersonId, seat: Option<CandidateSeat> },
    Leaves { event: EventId, person: PersonId, seat: Option<FormerSeat> },
    Told { event: EventId, count: i64 },
    Reminded { event: EventId, count: i64, before: &'static str },
    Nudged { event: EventId, count: i64 },
    Withdrawn { invitation: InvitationId, person: PersonId, because: Because },
    Answered { invitation: InvitationId, person: PersonId, reply: Reply, way: Way, is_certain: bool },
    Asked { invitation: InvitationId, person: PersonId },
    Deputed { invitation: InvitationId, person: PersonId },
    SeatOffered { invitation: InvitationId, person: PersonId },
    OfferRanOut { invitation: InvitationId, person: PersonId, until: Timestamp },
    LetterShown { invitation: InvitationId, person: PersonId, why: NotTaken },
    StrangeLetterShown { event: EventId, why: NotTaken },
    LetterSettled { event: EventId },
    Exported { event: EventId, purpose: &'static str, count: i64 },
    Came { invitation: InvitationId, person: PersonId, came: Option<Came> },
}

/// Guests learn of a change.
pub(crate) const TOLD: &str = "invitations: guests told of a change";

/// Nobody took a seat that was kept.
pub(crate) const RAN_OUT: &str = "invitations: offered seat ran out";

/// The list was taken.
pub(crate) const EXPORTED: &str = "invitations: list exported";

/// The audience names somebody.
pub(crate) const JOINS: &str = "invitations: person joined the audience";
/// The audience names somebody no longer.
pub(crate) const LEAVES: &str = "invitations: person left the audience";

/// All kinds, as they stand in the record; `/log` has a sentence for each.
pub(crate) const KINDS: &[&str] = &[
    "invitations: audience changed",
    "invitations: plan changed",
    "invitations: people invited",
    "invitations: mails sent",
    JOINS,
    LEAVES,
    TOLD,
    "invitations: guests reminded",
    "invitations: silent guests nudged",
    "invitations: invitation withdrawn",
    "invitations: invitation answered",
    "invitations: question asked",
    "invitations: deputy sent",
    "invitations: seat offered",
    RAN_OUT,
    "invitations: mail shown",
    "invitations: mail settled",
    EXPORTED,
    "invitations: attendance noted",
];

impl Fact {
    pub(crate) async fn record(self, tx: &mut Tx, by: Actor) -> Result<FactNumber, Error> {
        tx.record(&self.by(by)).await
    }

    /// As it stands in the record.
    #[expect(clippy::too_many_lines, reason = "a table: a line or two for each kind")]
    pub(crate) fn by(self, by: Actor) -> store::Fact {
        let of = |kind, event: EventId| store::Fact::new(kind, by, "event", event);
        let about = |kind, invitation: InvitationId, person: PersonId| {
            store::Fact::new(kind, by, "invitation", invitation).with("person", person)
        };
        match self {
            Self::AudienceChanged { event } => of("invitations: audience changed", event),
            Self::PlanChanged { event } => of("invitations: plan changed", event),
            Self::Invited { event, count } => of("invitations: people invited", event).with("count", count),
            Self::Sent { event, count } => of("invitations: mails sent", event).with("count", count),
            Self::Joins { event, person, seat } => {
                let fact = of(JOINS, event).with("person", person);
                match seat {
                    Some(seat) => {
                        let fact =
                            fact.with_code("seat", seat.kind.code()).with("organisation", seat.organisation);
                        fact.detail("since", Detail::Day(seat.since))
                    }
                    None => fact,
                }
            }
            Self::Leaves { event, person, seat } => {
                let fact = of(LEAVES, event).with("person", person);
                match seat {
                    Some(seat) => {
                        let fact =
                            fact.with_code("seat", seat.kind.code()).with("organisation", seat.organisation);
                        fact.detail("until", Detail::Day(seat.ends))
                    }
                    None => fact,
                }
            }
            Self::Told { event, count } => of(TOLD, event).with("count", count),
            Self::Reminded { event, count, before } => {
                of("invitations: guests reminded", event).with("count", count).with_code("before", before)
            }
            Self::Nudged { event, count } => {
                of("invitations: silent guests nudged", event).with("count", count)
            }
            Self::Withdrawn { invitation, person, because } => {
                about("invitations: invitation withdrawn", invitation, person)
                    .with_code("because", because.as_str())
            }
            Self::Answered { invitation, person, reply, way, is_certain } => {
                about("invitations: invitation answered", invitation, person)
                    .with_code("reply", reply.as_str())
                    .with_code("way", way.as_str())
                    .detail("certain", Detail::Is(is_certain))
            }
            Self::Asked { invitation, person } => about("invitations: question asked", invitation, person),
            Self::Deputed { invitation, person } => about("invitations: deputy sent", invitation, person),
            Self::SeatOffered { invitation, person } => {
                about("invitations: seat offered", invitation, person)
            }
            Self::OfferRanOut { invitation, person, until } => {
                about(RAN_OUT, invitation, person).with("until", until.as_microsecond())
            }
            Self::LetterShown { invitation, person, why } => {
                about("invitations: mail shown", invitation, person).with_code("why", why.as_str())
            }
            Self::StrangeLetterShown { event, why } => {
                of("invitations: mail shown", event).with_code("why", why.as_str())
            }
            Self::LetterSettled { event } => of("invitations: mail settled", event),
            Self::Exported { event, purpose, count } => {
                of(EXPORTED, event).with_code("purpose", purpose).with("count", count)
            }
            Self::Came { invitation, person, came } => {
                about("invitations: attendance noted", invitation, person)
                    .with_code("came", came.map_or("not known", Came::as_str))
            }
        }
    }
}
