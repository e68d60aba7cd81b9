//! A group's own call or visit: times are proposed and voted on, one is fixed, the meeting is held and written down.
use jiff::{SignedDuration, Timestamp, civil::Date};
use kernel::{
    OrganisationId, PersonId,
    text::{self, TextProblem},
};

/// Times that are proposed at once: a poll that fits a phone's screen.
pub const SLOTS_MAX: usize = 6;
/// Minutes of the shortest call that is worth a date.
pub const MINUTES_MIN: u16 = 10;
/// Minutes of the longest: a working day.
pub const MINUTES_MAX: u16 = 480;
/// Characters of a subject.
pub const SUBJECT_LENGTH_MAX: usize = 200;
/// Characters of minutes.
pub const MINUTES_TEXT_LENGTH_MAX: usize = 8_000;
/// Characters of one decision or one action.
pub const LINE_LENGTH_MAX: usize = 500;
/// Times lie at most so far ahead.
const AHEAD_MAX: SignedDuration = SignedDuration::from_hours(24 * 366);

/// A time that was proposed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// When it would begin.
    pub starts: Timestamp,
    /// Who could, and for which city they said so; one answer a person, the latest.
    pub votes: Vec<Vote>,
}

/// One person's answer to one slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Vote {
    /// Who.
    pub person: PersonId,
    /// For which city.
    pub city: OrganisationId,
    /// Whether they could.
    pub can: bool,
}

/// How far a meeting is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// Times stand to be voted on.
    Proposed {
        /// At least one, in order.
        slots: Vec<Slot>,
    },
    /// The day is set.
    Fixed {
        /// When it begins.
        starts: Timestamp,
    },
    /// It took place and was written down.
    Held {
        /// When it began.
        starts: Timestamp,
    },
    /// It does not take place.
    CalledOff,
}

/// Why something cannot be done with a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MeetingProblem {
    /// No time was given.
    NoTime,
    /// More than [`SLOTS_MAX`].
    TooManyTimes {
        /// Given.
        count: usize,
    },
    /// A time that is over cannot be proposed.
    InThePast {
        /// The first such.
        starts: Timestamp,
    },
    /// More than a year ahead.
    TooFarAhead {
        /// The first such.
        starts: Timestamp,
    },
    /// Outside of [`MINUTES_MIN`] to [`MINUTES_MAX`].
    Minutes {
        /// As read.
        minutes: u16,
    },
    /// The poll is over: the day is set, or the meeting was held or called off.
    NotProposed,
    /// The poll is open, and all its times are over.
    AllOver,
    /// A time that was not proposed.
    NotASlot,
    /// Minutes of a meeting that has not begun.
    NotYet {
        /// When it begins.
        starts: Timestamp,
    },
    /// Minutes of a meeting before there was the group.
    BeforeGroup {
        /// The day on which it was formed, as far as is known.
        formed: Date,
    },
    /// It was held already; its minutes can be changed, not its day.
    HeldAlready,
    /// It was called off.
    CalledOff,
    /// Only what was written down can be taken back.
    NotHeld,
}

/// Reads the times of a proposal: in order, each once.
///
/// # Errors
/// [`MeetingProblem::NoTime`], [`MeetingProblem::TooManyTimes`], [`MeetingProblem::InThePast`],
/// [`MeetingProblem::TooFarAhead`], [`MeetingProblem::Minutes`]
pub fn propose(mut times: Vec<Timestamp>, minutes: u16, now: Timestamp) -> Result<Vec<Slot>, MeetingProblem> {
    times.sort_unstable();
    times.dedup();
    let too_far = now.saturating_add(AHEAD_MAX).unwrap_or(Timestamp::MAX);
    if !(MINUTES_MIN..=MINUTES_MAX).contains(&minutes) {
        return Err(MeetingProblem::Minutes { minutes });
    }
    match (times.first(), times.last()) {
        (Some(first), _) if *first <= now => Err(MeetingProblem::InThePast { starts: *first }),
        (_, Some(last)) if *last > too_far => Err(MeetingProblem::TooFarAhead { starts: *last }),
        (None, _) | (_, None) => Err(MeetingProblem::NoTime),
        _ if times.len() > SLOTS_MAX => Err(MeetingProblem::TooManyTimes { count: times.len() }),
        _ => Ok(times.into_iter().map(|starts| Slot { starts, votes: Vec::new() }).collect()),
    }
}

/// Whether two meetings, each with its minutes, are at the same time: one begins before the other is over.
pub fn cross(first: (Timestamp, u16), second: (Timestamp, u16)) -> bool {
    let ends = |(starts, minutes): (Timestamp, u16)| {
        starts.saturating_add(SignedDuration::from_mins(minutes.into())).unwrap_or(Timestamp::MAX)
    };
    first.0 < ends(second) && second.0 < ends(first)
}

impl Slot {
    /// Whether somebody of every city could.
    pub fn suits(&self, cities: &[OrganisationId]) -> bool {
        cities.iter().all(|city| self.votes.iter().any(|vote| vote.city == *city && vote.can))
    }
}

impl State {
    /// Whether it is a poll of which no time lies ahead.
    pub fn is_all_over(&self, now: Timestamp) -> bool {
        match self {
            Self::Proposed { slots } => slots.iter().all(|slot| slot.starts <= now),
            Self::Fixed { .. } | Self::Held { .. } | Self::CalledOff => false,
        }
    }

    /// A person votes: whoever did before has changed their mind.
    ///
    /// # Errors
    /// [`MeetingProblem::NotProposed`], [`MeetingProblem::NotASlot`]
    pub fn vote(&mut self, starts: Timestamp, vote: Vote) -> Result<(), MeetingProblem> {
        let Self::Proposed { slots } = self else { return Err(MeetingProblem::NotProposed) };
        let slot = slots.iter_mut().find(|slot| slot.starts == starts).ok_or(MeetingProblem::NotASlot)?;
        slot.votes.retain(|earlier| earlier.person != vote.person);
        slot.votes.push(vote);
        Ok(())
    }

    /// The day is set: one of those proposed, or another that both agreed on by voice. A fixed day may be moved.
    ///
    /// # Errors
    /// [`MeetingProblem::HeldAlready`], [`MeetingProblem::CalledOff`], [`MeetingProblem::InThePast`]
    pub fn fix(&self, starts: Timestamp, now: Timestamp) -> Result<Self, MeetingProblem> {
        match self {
            Self::Held { .. } => Err(MeetingProblem::HeldAlready),
            Self::CalledOff => Err(MeetingProblem::CalledOff),
            Self::Proposed { .. } | Self::Fixed { .. } if starts <= now => {
                Err(MeetingProblem::InThePast { starts })
            }
            Self::Proposed { .. } | Self::Fixed { .. } => Ok(Self::Fixed { starts }),
        }
    }

    /// It took place at `starts`, be that the fixed time or not.
    ///
    /// # Errors
    /// [`MeetingProblem::HeldAlready`], [`MeetingProblem::CalledOff`], [`MeetingProblem::NotYet`]
    pub fn hold(&self, starts: Timestamp, now: Timestamp) -> Result<Self, MeetingProblem> {
        match self {
            Self::Held { .. } => Err(MeetingProblem::HeldAlready),
            Self::CalledOff => Err(MeetingProblem::CalledOff),
            Self::Proposed { .. } | Self::Fixed { .. } if starts > now => {
                Err(MeetingProblem::NotYet { starts })
            }
            Self::Proposed { .. } | Self::Fixed { .. } => Ok(Self::Held { starts }),
        }
    }

    /// It was written down by mistake: another of it was written down, or it never was.
    ///
    /// # Errors
    /// [`MeetingProblem::NotHeld`]
    pub fn take_back(&self) -> Result<Self, MeetingProblem> {
        match self {
            Self::Held { .. } => Ok(Self::CalledOff),
            Self::Proposed { .. } | Self::Fixed { .. } | Self::CalledOff => Err(MeetingProblem::NotHeld),
        }
    }

    /// It does not take place.
    ///
    /// # Errors
    /// [`MeetingProblem::HeldAlready`]
    pub fn call_off(&self) -> Result<Self, MeetingProblem> {
        match self {
            Self::Held { .. } => Err(MeetingProblem::HeldAlready),
            Self::Proposed { .. } | Self::Fixed { .. } | Self::CalledOff => Ok(Self::CalledOff),
        }
    }
}

/// What was written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Minutes {
    /// What was said; may be missing where decisions say it all.
    pub text: Option<String>,
    /// A line each.
    pub decisions: Vec<String>,
}

/// Why minutes are refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MinutesProblem {
    /// Neither a text nor a decision.
    Empty,
    /// See the reason.
    Text(TextProblem),
    /// See the reason.
    Decision {
        /// Its line, from 1.
        line: usize,
        /// See the reason.
        why: TextProblem,
    },
}

impl Minutes {
    /// Reads a text and one decision a line.
    ///
    /// # Errors
    /// Every problem.
    pub fn read(text: &str, decisions: &str) -> Result<Self, Vec<MinutesProblem>> {
        let mut problems = Vec::new();
        let text = text::optional_lines(text, MINUTES_TEXT_LENGTH_MAX).unwrap_or_else(|why| {
            problems.push(MinutesProblem::Text(why));
            None
        });
        let mut lines = Vec::new();
        for (line, typed) in (1..).zip(decisions.lines()) {
            match text::optional_line(typed, LINE_LENGTH_MAX) {
                Ok(decision) => lines.extend(decision),
                Err(why) => problems.push(MinutesProblem::Decision { line, why }),
            }
        }
        if problems.is_empty() && text.is_none() && lines.is_empty() {
            problems.push(MinutesProblem::Empty);
        }
        if problems.is_empty() { Ok(Self { text, decisions: lines }) } else { Err(problems) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample;

    fn at(day: i8, hour: i8) -> Timestamp {
        let noon = jiff::civil::date(2018, 7, day).at(hour, 0, 0, 0);
        noon.to_zoned_datetime(jiff::tz::TimeZone::UTC).unwrap().timestamp()
    }

    fn vote(person: i64, city: i64, can: bool) -> Vote {
        Vote { person: person.into(), city: city.into(), can }
    }

    #[test]
    fn times_are_proposed_in_order_and_once_each() {
        let slots = propose(vec![at(5, 9), at(3, 7), at(5, 9)], 60, at(1, 8)).unwrap();
        assert_eq!(slots.iter().map(|slot| slot.starts).collect::<Vec<_>>(), [at(3, 7), at(5, 9)]);
    }

    #[test]
    fn a_time_that_is_over_is_not_proposed() {
        let refused = propose(vec![at(3, 7), at(1, 7)], 60, at(1, 8));
        assert_eq!(refused, Err(MeetingProblem::InThePast { starts: at(1, 7) }));
        assert_eq!(propose(vec![], 60, at(1, 8)), Err(MeetingProblem::NoTime));
    }

    #[test]
    fn a_slot_suits_when_somebody_of_every_city_could() {
        let mut poll = State::Proposed { slots: propose(vec![at(3, 7)], 60, at(1, 8)).unwrap() };
        let suits = |poll: &State| match poll {
            State::Proposed { slots } => slots.iter().all(|slot| slot.suits(&sample::cities())),
            State::Fixed { .. } | State::Held { .. } | State::CalledOff => false,
        };
        poll.vote(at(3, 7), vote(1, 1, true)).unwrap();
        assert!(!suits(&poll));
        poll.vote(at(3, 7), vote(2, 2, false)).unwrap();
        assert!(!suits(&poll));
        poll.vote(at(3, 7), vote(2, 2, true)).unwrap();
        assert!(suits(&poll));
        assert_eq!(poll.vote(at(4, 7), vote(2, 2, true)), Err(MeetingProblem::NotASlot));
    }

    #[test]
    fn two_meetings_cross_when_one_begins_before_the_other_is_over() {
        let nine = (at(3, 9), 60);
        assert!(cross(nine, nine) && cross(nine, (at(3, 8), 90)) && cross((at(3, 8), 180), nine));
        assert!(!cross(nine, (at(3, 10), 60)) && !cross(nine, (at(3, 8), 60)));
    }

    #[test]
    fn what_was_held_is_neither_moved_nor_called_off() {
        let held = State::Held { starts: at(3, 7) };
        assert_eq!(held.fix(at(5, 9), at(4, 9)), Err(MeetingProblem::HeldAlready));
        assert_eq!(held.call_off(), Err(MeetingProblem::HeldAlready));
        assert_eq!(held.take_back(), Ok(State::CalledOff), "but it can have been a mistake");
        assert_eq!(State::Fixed { starts: at(3, 7) }.take_back(), Err(MeetingProblem::NotHeld));
        assert_eq!(held.hold(at(3, 7), at(4, 9)), Err(MeetingProblem::HeldAlready));
    }

    #[test]
    fn nobody_writes_minutes_of_a_meeting_that_has_not_begun() {
        let fixed = State::Fixed { starts: at(3, 7) };
        assert_eq!(fixed.hold(at(3, 7), at(3, 6)), Err(MeetingProblem::NotYet { starts: at(3, 7) }));
        assert_eq!(fixed.hold(at(3, 7), at(3, 8)), Ok(State::Held { starts: at(3, 7) }));
    }

    #[test]
    fn minutes_hold_a_text_or_a_decision() {
        let minutes = Minutes::read("", "Our shared issue is solid waste.\n\n  One street each. ").unwrap();
        assert_eq!(minutes.decisions, ["Our shared issue is solid waste.", "One street each."]);
        assert_eq!(Minutes::read(" ", "\n"), Err(vec![MinutesProblem::Empty]));
    }
}
