//! What a group did: the only source of its stage and of its health.
use jiff::civil::Date;
use kernel::{OrganisationId, Period};

/// Something that a group did, on a day in the centre's zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deed {
    /// When.
    pub on: Date,
    /// By whom; none: by all its cities together.
    pub by: Option<OrganisationId>,
    /// What.
    pub what: What,
}

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// The last city accepted the offer: the group exists.
    Formed,
    /// A meeting was held, by whatever means.
    Met,
    /// The same, without one of three cities.
    MetInPart,
    /// A meeting decided which shared issue the group works on.
    ChoseFocus,
    /// The last city accepted the charter.
    AgreedCharter,
    /// The last city accepted the joint roadmap.
    AgreedRoadmap,
    /// The city wrote a draft.
    Drafted,
    /// The city's draft was reviewed by its twin; `by` is the city whose draft it was.
    GotReview,
    /// The output that the charter names was handed over.
    Delivered,
    /// A council adopted the output, or an office uses it.
    Adopted,
    /// Six or twelve months later somebody looked whether it lasted.
    FollowedUp,
    /// Anything else that one city did: proposed times, voted, finished an action, checked in.
    Stirred,
}

impl What {
    /// All.
    pub const ALL: [Self; 12] = [
        Self::Formed,
        Self::Met,
        Self::MetInPart,
        Self::ChoseFocus,
        Self::AgreedCharter,
        Self::AgreedRoadmap,
        Self::Drafted,
        Self::GotReview,
        Self::Delivered,
        Self::Adopted,
        Self::FollowedUp,
        Self::Stirred,
    ];

    /// As it stands in tables.
    pub fn code(self) -> &'static str {
        match self {
            Self::Formed => "formed",
            Self::Met => "met",
            Self::MetInPart => "met in part",
            Self::ChoseFocus => "chose focus",
            Self::AgreedCharter => "agreed charter",
            Self::AgreedRoadmap => "agreed roadmap",
            Self::Drafted => "drafted",
            Self::GotReview => "got review",
            Self::Delivered => "delivered",
            Self::Adopted => "adopted",
            Self::FollowedUp => "followed up",
            Self::Stirred => "stirred",
        }
    }

    /// Reads [`What::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|what| what.code() == code)
    }

    /// Whether all cities took part: what the days since the last contact are counted from.
    pub fn is_joint(self) -> bool {
        matches!(self, Self::Formed | Self::Met | Self::AgreedCharter | Self::AgreedRoadmap)
    }
}

/// The day on which all cities last did something together.
pub fn last_together(deeds: &[Deed]) -> Option<Date> {
    deeds.iter().filter(|deed| deed.what.is_joint()).map(|deed| deed.on).max()
}

/// The same as people read it: of a group that was formed in some month or year, and did nothing since, no day is known.
pub fn last_joint(deeds: &[Deed], formed_on: Period) -> Option<Period> {
    let last = last_together(deeds)?;
    let has_a_day =
        deeds.iter().any(|deed| deed.what.is_joint() && deed.what != What::Formed && deed.on == last);
    Some(match formed_on {
        Period::Month { .. } | Period::Year(_) if !has_a_day => formed_on,
        Period::Month { .. } | Period::Year(_) | Period::Day(_) => Period::Day(last),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_meeting_without_one_of_three_cities_is_none_of_all() {
        let deed = |on, what| Deed { on, by: None, what };
        let all = deed(date(2018, 4, 3), What::Met);
        let some = deed(date(2018, 5, 2), What::MetInPart);
        assert_eq!(last_together(&[all, some]), Some(all.on));
    }

    #[test]
    fn of_a_group_formed_in_some_year_no_day_is_made_up() {
        let deed = |on, what| Deed { on, by: None, what };
        let formed = deed(date(2016, 12, 31), What::Formed);
        let year = Period::Year(2016);
        assert_eq!(last_joint(&[formed], year), Some(year));
        let met = deed(date(2017, 2, 3), What::Met);
        assert_eq!(last_joint(&[formed, met], year), Some(Period::Day(met.on)));
        assert_eq!(last_joint(&[formed], Period::Day(formed.on)), Some(Period::Day(formed.on)));
    }
}
