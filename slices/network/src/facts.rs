//! What happened to the network: the kinds of facts that this feature writes to the record.
use crate::rules::Asked;
use kernel::{OrganisationId, ProgrammeId, ThemeId, access::Actor};
use store::{Error, FactNumber, Tx};

/// Something that happened.
#[derive(Debug, Clone)]
pub(crate) enum Fact {
    ThemeAdded { theme: ThemeId },
    ThemeChanged { theme: ThemeId },
    ProgrammeAdded { programme: ProgrammeId },
    ProgrammeChanged { programme: ProgrammeId },
    CityAdded { city: OrganisationId },
    CityChanged { city: OrganisationId, fields: Vec<Asked> },
    CityToldForMatching { city: OrganisationId, fields: Vec<Asked> },
}

/// All kinds, as they stand in the record; `/log` has a sentence for each.
pub(crate) const KINDS: &[&str] = &[
    "network: theme added",
    "network: theme changed",
    "network: programme added",
    "network: programme changed",
    "network: city added",
    "network: city changed",
    "network: city told for matching",
];

impl Fact {
    pub(crate) async fn record(self, tx: &mut Tx, by: Actor) -> Result<FactNumber, Error> {
        let fact = match self {
            Self::ThemeAdded { theme } => store::Fact::new("network: theme added", by, "theme", theme),
            Self::ThemeChanged { theme } => store::Fact::new("network: theme changed", by, "theme", theme),
            Self::ProgrammeAdded { programme } => {
                store::Fact::new("network: programme added", by, "programme", programme)
            }
            Self::ProgrammeChanged { programme } => {
                store::Fact::new("network: programme changed", by, "programme", programme)
            }
            Self::CityAdded { city } => store::Fact::new("network: city added", by, "organisation", city),
            Self::CityChanged { city, fields } => {
                naming(store::Fact::new("network: city changed", by, "organisation", city), fields)
            }
            Self::CityToldForMatching { city, fields } => {
                naming(store::Fact::new("network: city told for matching", by, "organisation", city), fields)
            }
        };
        tx.record(&fact).await
    }
}

/// What was changed, by name; what was said stays where it is kept.
fn naming(fact: store::Fact, fields: Vec<Asked>) -> store::Fact {
    fields.into_iter().fold(fact, |fact, field| fact.detail(field.code(), store::record::Detail::Is(true)))
}
