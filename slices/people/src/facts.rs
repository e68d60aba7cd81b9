//! What happened to people and seats: the kinds of facts that this feature writes to the record. Ids only: names
//! stand in one table.
use kernel::{OrganisationId, PersonId, SeatId, access::Actor};
use store::{Error, FactNumber, Tx};

/// Something that happened.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Fact {
    OrganisationAdded { organisation: OrganisationId },
    OrganisationChanged { organisation: OrganisationId },
    OrganisationRemoved { organisation: OrganisationId },
    PersonAdded { person: PersonId },
    PersonChanged { person: PersonId },
    PersonHidden { person: PersonId },
    PersonShown { person: PersonId },
    PersonErased { person: PersonId },
    ErasureAsked { person: PersonId },
    DataExported { person: PersonId },
    ListExported { rows: i64, purpose: &'static str },
    SeatGiven { seat: SeatId, person: PersonId, organisation: OrganisationId },
    SeatEnded { seat: SeatId, person: PersonId, organisation: OrganisationId },
    SeatTermChanged { seat: SeatId, person: PersonId, organisation: OrganisationId },
    SeatHandedOver { seat: SeatId, from: PersonId, to: PersonId, organisation: OrganisationId },
    LinkSent { person: PersonId },
    SignedIn { person: PersonId },
    SignedOut { person: PersonId },
    SessionsEnded { person: PersonId },
    SecondStepSetUp { person: PersonId },
    SecondStepEnded { person: PersonId },
    RecoveryCodeUsed { person: PersonId },
    AddressChangeAsked { person: PersonId },
    AddressChangeConfirmed { person: PersonId, is_new: bool },
    AddressChangePutThrough { person: PersonId, why: &'static str },
    AddressChangeCalledOff { person: PersonId },
    AddressChanged { person: PersonId },
}

/// The list of people was taken.
pub(crate) const LIST_EXPORTED: &str = "people: list exported";

/// All kinds, as they stand in the record; `/log` has a sentence for each.
pub(crate) const KINDS: &[&str] = &[
    "people: organisation added",
    "people: organisation changed",
    "people: organisation removed",
    "people: person added",
    "people: person changed",
    "people: person hidden",
    "people: person shown",
    "people: person erased",
    "people: erasure asked",
    "people: data exported",
    LIST_EXPORTED,
    "people: seat given",
    "people: seat ended",
    "people: seat term changed",
    "people: seat handed over",
    "people: sign-in link sent",
    "people: signed in",
    "people: signed out",
    "people: sessions ended",
    "people: second step set up",
    "people: second step ended",
    "people: recovery code used",
    "people: address change asked",
    "people: address change confirmed",
    "people: address change put through",
    "people: address change called off",
    "people: address changed",
];

impl Fact {
    pub(crate) async fn record(self, tx: &mut Tx, by: Actor) -> Result<FactNumber, Error> {
        let about = |kind, person: PersonId| store::Fact::new(kind, by, "person", person);
        let fact = match self {
            Self::OrganisationAdded { organisation } => {
                store::Fact::new("people: organisation added", by, "organisation", organisation)
            }
            Self::OrganisationChanged { organisation } => {
                store::Fact::new("people: organisation changed", by, "organisation", organisation)
            }
            Self::OrganisationRemoved { organisation } => {
                store::Fact::new("people: organisation removed", by, "organisation", organisation)
            }
            Self::PersonAdded { person } => about("people: person added", person),
            Self::PersonChanged { person } => about("people: person changed", person),
            Self::PersonHidden { person } => about("people: person hidden", person),
            Self::PersonShown { person } => about("people: person shown", person),
            Self::PersonErased { person } => about("people: person erased", person),
            Self::ErasureAsked { person } => about("people: erasure asked", person),
            Self::DataExported { person } => about("people: data exported", person),
            Self::ListExported { rows, purpose } => store::Fact::new(LIST_EXPORTED, by, "people", 0)
                .with("rows", rows)
                .with_code("purpose", purpose),
            Self::SeatGiven { seat, person, organisation } => {
                about("people: seat given", person).with("seat", seat).with("organisation", organisation)
            }
            Self::SeatEnded { seat, person, organisation } => {
                about("people: seat ended", person).with("seat", seat).with("organisation", organisation)
            }
            Self::SeatTermChanged { seat, person, organisation } => {
                about("people: seat term changed", person)
                    .with("seat", seat)
                    .with("organisation", organisation)
            }
            Self::SeatHandedOver { seat, from, to, organisation } => about("people: seat handed over", to)
                .with("seat", seat)
                .with("from", from)
                .with("organisation", organisation),
            Self::LinkSent { person } => about("people: sign-in link sent", person),
            Self::SignedIn { person } => about("people: signed in", person),
            Self::SignedOut { person } => about("people: signed out", person),
            Self::SessionsEnded { person } => about("people: sessions ended", person),
            Self::SecondStepSetUp { person } => about("people: second step set up", person),
            Self::SecondStepEnded { person } => about("people: second step ended", person),
            Self::RecoveryCodeUsed { person } => about("people: recovery code used", person),
            Self::AddressChangeAsked { person } => about("people: address change asked", person),
            Self::AddressChangeConfirmed { person, is_new } => {
                let mailbox = if is_new { "new" } else { "old" };
                about("people: address change confirmed", person).with_code("mailbox", mailbox)
            }
            Self::AddressChangePutThrough { person, why } => {
                about("people: address change put through", person).with_code("why", why)
            }
            Self::AddressChangeCalledOff { person } => about("people: address change called off", person),
            Self::AddressChanged { person } => about("people: address changed", person),
        };
        tx.record(&fact).await
    }
}
