//! How far a group is, from what it did: a ladder on which no rung is left out.
//!
//! A group that meets every week without a charter stays at [`Stage::FirstContact`], and one that wrote drafts before
//! it agreed on a roadmap moves on by two rungs on the day it agrees. Nothing that is done lowers a stage; what
//! was written down by mistake and taken back was not done.
use super::deeds::{Deed, What};
use kernel::OrganisationId;

/// A rung of the ladder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// The offer is open.
    Offered,
    /// All cities have accepted.
    Accepted,
    /// A meeting was held.
    FirstContact,
    /// All cities accepted a charter.
    CharterAgreed,
    /// Two meetings were held, a focus was chosen.
    Working,
    /// All cities accepted a roadmap.
    JointRoadmap,
    /// A draft of every city was reviewed by its twin.
    DraftsReviewed,
    /// The output was handed over.
    OutputDelivered,
    /// It was adopted or is in use.
    Adopted,
    /// It lasted.
    FollowedUp,
}

/// Meetings after which a group works, rather than having met.
const MEETINGS_OF_WORKING: usize = 2;

impl Stage {
    /// All rungs, from below.
    pub const ALL: [Self; 10] = [
        Self::Offered,
        Self::Accepted,
        Self::FirstContact,
        Self::CharterAgreed,
        Self::Working,
        Self::JointRoadmap,
        Self::DraftsReviewed,
        Self::OutputDelivered,
        Self::Adopted,
        Self::FollowedUp,
    ];

    /// How far the cities of a group are.
    pub fn of(cities: &[OrganisationId], deeds: &[Deed]) -> Self {
        let climbed = Self::ALL.into_iter().skip(1).take_while(|rung| rung.is_reached(cities, deeds));
        climbed.last().unwrap_or(Self::Offered)
    }

    /// The number that people know it by, 0 to 9.
    pub fn number(self) -> u8 {
        match self {
            Self::Offered => 0,
            Self::Accepted => 1,
            Self::FirstContact => 2,
            Self::CharterAgreed => 3,
            Self::Working => 4,
            Self::JointRoadmap => 5,
            Self::DraftsReviewed => 6,
            Self::OutputDelivered => 7,
            Self::Adopted => 8,
            Self::FollowedUp => 9,
        }
    }

    /// The rung above.
    pub fn next(self) -> Option<Self> {
        Self::ALL.into_iter().find(|rung| *rung > self)
    }

    /// Whether what this rung asks for was done, whatever the rungs below say.
    fn is_reached(self, cities: &[OrganisationId], deeds: &[Deed]) -> bool {
        let times = |what| deeds.iter().filter(|deed| deed.what == what).count();
        let did = |what| times(what) > 0;
        let meetings = times(What::Met) + times(What::MetInPart);
        match self {
            Self::Offered => true,
            Self::Accepted => did(What::Formed),
            Self::FirstContact => meetings > 0,
            Self::CharterAgreed => did(What::AgreedCharter),
            Self::Working => meetings >= MEETINGS_OF_WORKING && did(What::ChoseFocus),
            Self::JointRoadmap => did(What::AgreedRoadmap),
            Self::DraftsReviewed => cities
                .iter()
                .all(|city| deeds.iter().any(|deed| deed.what == What::GotReview && deed.by == Some(*city))),
            Self::OutputDelivered => did(What::Delivered),
            Self::Adopted => did(What::Adopted),
            Self::FollowedUp => did(What::FollowedUp),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample;
    use jiff::civil::date;
    use kernel::Dice;

    fn together(what: What) -> Deed {
        Deed { on: date(2018, 5, 2), by: None, what }
    }

    fn alone(city: i64, what: What) -> Deed {
        Deed { by: Some(OrganisationId::from(city)), ..together(what) }
    }

    fn stage(deeds: &[Deed]) -> Stage {
        Stage::of(&sample::cities(), deeds)
    }

    #[test]
    fn two_meetings_without_a_chosen_focus_are_not_yet_working() {
        use What::{AgreedCharter, ChoseFocus, Formed, Met};
        let met_twice = [Formed, Met, AgreedCharter, Met].map(together);
        assert_eq!(stage(&met_twice), Stage::CharterAgreed);
        assert_eq!(stage(&[&met_twice[..], &[together(ChoseFocus)]].concat()), Stage::Working);
    }

    #[test]
    fn a_meeting_without_a_charter_is_first_contact() {
        use What::{ChoseFocus, Formed, Met};
        assert_eq!(stage(&[Formed, Met, Met, ChoseFocus].map(together)), Stage::FirstContact);
    }

    #[test]
    fn drafts_count_when_each_city_got_a_review() {
        use What::{AgreedCharter, AgreedRoadmap, ChoseFocus, Formed, GotReview, Met};
        let mut deeds = [Formed, Met, Met, ChoseFocus, AgreedCharter, AgreedRoadmap].map(together).to_vec();
        deeds.push(alone(1, GotReview));
        assert_eq!(stage(&deeds), Stage::JointRoadmap);
        deeds.push(alone(2, GotReview));
        assert_eq!(stage(&deeds), Stage::DraftsReviewed);
    }

    #[test]
    fn the_numbers_are_those_of_the_ladder() {
        assert_eq!(Stage::ALL.map(Stage::number), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
        assert_eq!((Stage::Offered.next(), Stage::FollowedUp.next()), (Some(Stage::Accepted), None));
    }

    #[test]
    fn nothing_that_is_done_lowers_a_stage_and_no_order_matters() {
        let dice = Dice::seeded(20_180_622);
        for _ in 0..2_000 {
            let mut deeds: Vec<Deed> = (0..dice.below(24)).map(|_| sample::deed(&dice)).collect();
            let before = stage(&deeds);
            deeds.push(sample::deed(&dice));
            assert!(stage(&deeds) >= before, "{deeds:?}");
            let mut reversed = deeds.clone();
            reversed.reverse();
            assert_eq!(stage(&reversed), stage(&deeds));
        }
    }

    #[test]
    fn every_rung_below_a_stage_is_reached() {
        let dice = Dice::seeded(9);
        for _ in 0..2_000 {
            let deeds: Vec<Deed> = (0..dice.below(30)).map(|_| sample::deed(&dice)).collect();
            let stage = stage(&deeds);
            for rung in Stage::ALL.into_iter().filter(|rung| *rung <= stage) {
                assert!(rung.is_reached(&sample::cities(), &deeds), "{rung:?} of {stage:?}: {deeds:?}");
            }
            if let Some(next) = stage.next() {
                assert!(!next.is_reached(&sample::cities(), &deeds), "{next:?} after {stage:?}: {deeds:?}");
            }
        }
    }
}
