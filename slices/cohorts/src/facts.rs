//! What happened to cohorts, offers and groups: the kinds of facts that this feature writes to the record.
use crate::rules::offer::{End, Reply, Way};
use kernel::{CohortId, GroupId, OfferId, OrganisationId, access::Actor};
use store::{Error, FactNumber, Tx};

/// Something that happened.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Fact {
    CohortMade { cohort: CohortId },
    CohortChanged { cohort: CohortId },
    CohortMoved { cohort: CohortId, to: &'static str },
    CohortPaused { cohort: CohortId },
    CohortResumed { cohort: CohortId },
    CohortRemoved { cohort: CohortId },
    CitiesChosen { cohort: CohortId, added: i64, removed: i64 },
    BoardEdited { cohort: CohortId, number: i64, change: &'static str },
    Matched { cohort: CohortId, run: i64 },
    RunAsked { cohort: CohortId, run: i64 },
    RunStopped { cohort: CohortId, run: i64 },
    OfferMade { offer: OfferId, cohort: CohortId },
    OfferSent { offer: OfferId, cohort: CohortId },
    OfferAnswered { offer: OfferId, city: OrganisationId, reply: Reply, way: Way, is_certain: bool },
    OfferAsked { offer: OfferId, city: OrganisationId },
    AnswerDropped { offer: OfferId, city: OrganisationId },
    OfferReminded { offer: OfferId },
    SuccessorAsked { offer: OfferId, city: OrganisationId },
    OfferExtended { offer: OfferId },
    OfferEnded { offer: OfferId, end: End },
    GroupFormed { group: GroupId, cohort: CohortId, origin: &'static str },
    GroupEnded { group: GroupId, cohort: CohortId },
}

/// All kinds, as they stand in the record; `/log` has a sentence for each.
pub(crate) const KINDS: &[&str] = &[
    "cohorts: cohort made",
    "cohorts: cohort changed",
    "cohorts: cohort moved",
    "cohorts: cohort paused",
    "cohorts: cohort resumed",
    "cohorts: cohort removed",
    "cohorts: cities chosen",
    "cohorts: board edited",
    "cohorts: groups matched",
    "cohorts: run asked",
    "cohorts: run stopped",
    "cohorts: offer made",
    "cohorts: offer sent",
    "cohorts: offer answered",
    "cohorts: question asked",
    "cohorts: answer dropped",
    "cohorts: offer reminded",
    "cohorts: successor asked",
    "cohorts: offer extended",
    "cohorts: offer agreed",
    "cohorts: offer withdrawn",
    "cohorts: offer expired",
    "cohorts: offer closed",
    "cohorts: group formed",
    "cohorts: group ended",
];

impl Fact {
    pub(crate) async fn record(self, tx: &mut Tx, by: Actor) -> Result<FactNumber, Error> {
        let of = |kind, cohort: CohortId| store::Fact::new(kind, by, "cohort", cohort);
        let about = |kind, offer: OfferId| store::Fact::new(kind, by, "offer", offer);
        let fact = match self {
            Self::CohortMade { cohort } => of("cohorts: cohort made", cohort),
            Self::CohortChanged { cohort } => of("cohorts: cohort changed", cohort),
            Self::CohortMoved { cohort, to } => of("cohorts: cohort moved", cohort).with_code("to", to),
            Self::CohortPaused { cohort } => of("cohorts: cohort paused", cohort),
            Self::CohortResumed { cohort } => of("cohorts: cohort resumed", cohort),
            Self::CohortRemoved { cohort } => of("cohorts: cohort removed", cohort),
            Self::CitiesChosen { cohort, added, removed } => {
                of("cohorts: cities chosen", cohort).with("added", added).with("removed", removed)
            }
            Self::BoardEdited { cohort, number, change } => {
                of("cohorts: board edited", cohort).with("number", number).with_code("change", change)
            }
            Self::Matched { cohort, run } => of("cohorts: groups matched", cohort).with("run", run),
            Self::RunAsked { cohort, run } => of("cohorts: run asked", cohort).with("run", run),
            Self::RunStopped { cohort, run } => of("cohorts: run stopped", cohort).with("run", run),
            Self::OfferMade { offer, cohort } => about("cohorts: offer made", offer).with("cohort", cohort),
            Self::OfferSent { offer, cohort } => about("cohorts: offer sent", offer).with("cohort", cohort),
            Self::OfferAnswered { offer, city, reply, way, is_certain } => {
                about("cohorts: offer answered", offer)
                    .with("city", city)
                    .with_code("reply", reply.as_str())
                    .with_code("way", way.as_str())
                    .detail("certain", store::record::Detail::Is(is_certain))
            }
            Self::OfferAsked { offer, city } => about("cohorts: question asked", offer).with("city", city),
            Self::AnswerDropped { offer, city } => about("cohorts: answer dropped", offer).with("city", city),
            Self::SuccessorAsked { offer, city } => {
                about("cohorts: successor asked", offer).with("city", city)
            }
            Self::OfferReminded { offer } => about("cohorts: offer reminded", offer),
            Self::OfferExtended { offer } => about("cohorts: offer extended", offer),
            Self::OfferEnded { offer, end } => about(
                match end {
                    End::Agreed => "cohorts: offer agreed",
                    End::Withdrawn => "cohorts: offer withdrawn",
                    End::Expired => "cohorts: offer expired",
                    End::Closed => "cohorts: offer closed",
                },
                offer,
            ),
            Self::GroupFormed { group, cohort, origin } => {
                store::Fact::new("cohorts: group formed", by, "group", group)
                    .with("cohort", cohort)
                    .with_code("origin", origin)
            }
            Self::GroupEnded { group, cohort } => {
                store::Fact::new("cohorts: group ended", by, "group", group).with("cohort", cohort)
            }
        };
        tx.record(&fact).await
    }
}
