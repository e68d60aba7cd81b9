//! Ids: 64 bits made by us, because identity columns do not port between engines.
use crate::{Clock, Dice};
use std::{
    fmt,
    num::ParseIntError,
    str::FromStr,
    sync::atomic::{AtomicI64, Ordering},
};

/// What all id types share: a positive 64-bit number.
pub trait Id: Copy + Eq + Ord + fmt::Display + FromStr + From<i64> + Into<i64> {}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => { $(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(i64);
        impl Id for $name {}
        impl From<i64> for $name { fn from(number: i64) -> Self { Self(number) } }
        impl From<$name> for i64 { fn from(id: $name) -> Self { id.0 } }
        impl From<$name> for Option<i64> { fn from(id: $name) -> Self { Some(id.0) } }
        impl fmt::Display for $name { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) } }
        impl FromStr for $name {
            type Err = ParseIntError;
            fn from_str(digits: &str) -> Result<Self, ParseIntError> { digits.parse().map(Self) }
        }
    )* };
}

ids! {
    /// A person: a human with an e-mail address.
    PersonId
    /// A municipality, a partner or the centre itself.
    OrganisationId
    /// A seat: a role that a person holds for an organisation from a date to a date.
    SeatId
    /// A programme: a funded line of work of the centre.
    ProgrammeId
    /// A theme: a topic of the programmes.
    ThemeId
    /// An event.
    EventId
    /// A cohort: one round of twinning.
    CohortId
    /// An offer: cities that are asked whether they want to form a group.
    OfferId
    /// A twinning group.
    GroupId
    /// A group's meeting.
    MeetingId
    /// An action: who of a group does what until when.
    ActionId
    /// A section of a city's strategy, as a group works on it.
    SectionId
    /// A file of a group or an event.
    FileId
    /// An invitation: one person's place at one event.
    InvitationId
    /// A question that was asked at an event.
    QuestionId
    /// A question with answers to choose from, at an event.
    PollId
}

/// Room below the milliseconds: so many ids of one millisecond can be told apart.
const CHANCE_BITS: u32 = 22;
/// Ids count from here, so that they stay positive until 2079.
const EPOCH_MS: i64 = 1_262_304_000_000; // 2010-01-01T00:00Z

/// Makes ids that grow with time and never repeat within a process; 22 random bits keep processes apart.
#[derive(Debug, Default)]
pub struct IdMaker {
    last: AtomicI64,
}

impl IdMaker {
    /// The next id. Machine time is used, so moving the product's clock does not touch the order.
    pub fn next(&self, clock: &Clock, dice: &Dice) -> i64 {
        let ms = clock.machine().as_millisecond() - EPOCH_MS;
        let fresh = (ms << CHANCE_BITS) | i64::from(dice.below(1 << CHANCE_BITS));
        let grow = |last: i64| fresh.max(last + 1);
        let before = self.last.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |last| Some(grow(last)));
        grow(before.unwrap_or_else(|last| last))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_grow_even_when_the_clock_goes_back() {
        let (clock, dice, maker) = (Clock::fixed("2018-07-11T08:00Z"), Dice::seeded(1), IdMaker::default());
        let first = maker.next(&clock, &dice);
        clock.set("2018-07-11T07:00Z");
        assert!(maker.next(&clock, &dice) > first);
    }
}
