//! What a group does next: one thing, said to whoever opens its room.
//!
//! What waits longest comes first: minutes that nobody wrote, a paper that one's own city has not accepted, a poll,
//! then what the next rung of the ladder asks for.
use super::stage::Stage;
use jiff::Timestamp;
use kernel::MeetingId;

/// A charter or a roadmap, as the reader's city stands to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PaperState {
    /// There is none, or none that all have accepted and nothing newer.
    #[default]
    Missing,
    /// The reader's city is asked.
    AsksUs,
    /// The others are asked.
    AsksThem,
    /// All have accepted the newest version.
    Agreed,
}

/// What lies open in a group, as its reader sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Open {
    /// A day that was fixed has passed, nobody wrote minutes.
    pub unwritten: Option<MeetingId>,
    /// A poll with a time that suits every city.
    pub fixable: Option<MeetingId>,
    /// A poll in which nobody of the reader's city has voted.
    pub votable: Option<MeetingId>,
    /// A poll that waits for others.
    pub polled: Option<MeetingId>,
    /// The next meeting.
    pub ahead: Option<(MeetingId, Timestamp)>,
    /// The charter.
    pub charter: PaperState,
    /// The roadmap.
    pub roadmap: PaperState,
    /// A draft of the twin that the reader's city has not reviewed.
    pub reviewable: bool,
}

/// One thing to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// Write down a meeting that has been.
    WriteMinutes(MeetingId),
    /// Read and accept the charter.
    AcceptCharter,
    /// Read and accept the roadmap.
    AcceptRoadmap,
    /// Set the day of a meeting: a time suits all.
    FixDay(MeetingId),
    /// Say which times suit.
    Vote(MeetingId),
    /// Review what the twin wrote.
    Review,
    /// Propose times for a meeting.
    ProposeTimes,
    /// Write the charter.
    WriteCharter,
    /// Write the roadmap.
    WriteRoadmap,
    /// Write a first draft.
    Draft,
    /// Show what came out of it.
    Deliver,
    /// The others are asked: nothing to do but to wait, or to write to them.
    Wait,
    /// Meet on the day that is set.
    Meet(MeetingId, Timestamp),
    /// The work is done.
    Rest,
}

impl Next {
    /// For a group on this rung with this open.
    pub fn of(stage: Stage, open: &Open) -> Self {
        let urgent = [
            open.unwritten.map(Self::WriteMinutes),
            (open.charter == PaperState::AsksUs).then_some(Self::AcceptCharter),
            (open.roadmap == PaperState::AsksUs).then_some(Self::AcceptRoadmap),
            open.fixable.map(Self::FixDay),
            open.votable.map(Self::Vote),
            open.reviewable.then_some(Self::Review),
        ];
        if let Some(next) = urgent.into_iter().flatten().next() {
            return next;
        }
        let will_meet = open.ahead.is_some() || open.polled.is_some();
        let met = |then| if will_meet { Self::waiting(open) } else { then };
        match stage {
            Stage::Offered | Stage::Accepted | Stage::CharterAgreed | Stage::DraftsReviewed => {
                met(Self::ProposeTimes)
            }
            Stage::FirstContact if open.charter == PaperState::Missing => Self::WriteCharter,
            Stage::FirstContact => Self::waiting(open),
            Stage::Working if open.roadmap == PaperState::Missing => Self::WriteRoadmap,
            Stage::JointRoadmap => Self::Draft,
            Stage::Working => met(Self::ProposeTimes),
            Stage::OutputDelivered | Stage::Adopted => met(Self::Deliver),
            Stage::FollowedUp => Self::Rest,
        }
    }

    fn waiting(open: &Open) -> Self {
        open.ahead.map_or(Self::Wait, |(meeting, starts)| Self::Meet(meeting, starts))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meeting(id: i64) -> MeetingId {
        id.into()
    }

    #[test]
    fn a_new_group_proposes_times() {
        assert_eq!(Next::of(Stage::Accepted, &Open::default()), Next::ProposeTimes);
        let polled = Open { polled: Some(meeting(1)), ..Open::default() };
        assert_eq!(Next::of(Stage::Accepted, &polled), Next::Wait);
    }

    #[test]
    fn minutes_that_nobody_wrote_come_before_all_else() {
        let open = Open {
            unwritten: Some(meeting(1)),
            votable: Some(meeting(2)),
            charter: PaperState::AsksUs,
            ..Open::default()
        };
        assert_eq!(Next::of(Stage::FirstContact, &open), Next::WriteMinutes(meeting(1)));
    }

    #[test]
    fn a_charter_that_waits_for_us_is_said_to_us_and_not_to_them() {
        let asks = |charter| Next::of(Stage::FirstContact, &Open { charter, ..Open::default() });
        assert_eq!(asks(PaperState::AsksUs), Next::AcceptCharter);
        assert_eq!(asks(PaperState::AsksThem), Next::Wait);
        assert_eq!(asks(PaperState::Missing), Next::WriteCharter);
    }

    #[test]
    fn a_day_that_is_set_is_the_next_step_when_nothing_else_is_open() {
        let starts = Timestamp::UNIX_EPOCH;
        let open = Open { ahead: Some((meeting(3), starts)), roadmap: PaperState::Agreed, ..Open::default() };
        assert_eq!(Next::of(Stage::DraftsReviewed, &open), Next::Meet(meeting(3), starts));
    }
}
