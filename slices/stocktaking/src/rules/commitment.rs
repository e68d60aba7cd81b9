//! What a group commits itself to at the webinar: the next meeting, and one thing that somebody does until a day.
use jiff::{Timestamp, civil::Date};
use kernel::PersonId;
use twinning::rules::{
    action::{ActionProblem, NewAction},
    meeting::{self, MeetingProblem},
};

/// Minutes of a meeting that a group commits itself to; the group changes them on its own page.
pub const MEETING_MINUTES: u16 = 60;

/// What can become a meeting and an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commitment {
    /// When the group meets next.
    pub meets_at: Timestamp,
    /// What it does until when.
    pub action: NewAction,
}

/// Why a commitment is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CommitmentProblem {
    /// Neither a day nor a clock, or none that exist.
    Time {
        /// As typed.
        typed: String,
    },
    /// Not ahead, or too far.
    Meeting(MeetingProblem),
    /// See the reason.
    Action(ActionProblem),
}

/// What was typed beside the meeting's time.
#[derive(Debug, Clone, Copy)]
pub struct Typed<'a> {
    /// Day and clock, in case they mean nothing.
    pub time: (&'a str, &'a str),
    /// A line.
    pub what: &'a str,
    /// A day; nothing: until the meeting.
    pub due: &'a str,
}

impl Commitment {
    /// Reads what was typed; `meets` is the moment and the day it falls on where the group is, `owner` who was chosen.
    ///
    /// # Errors
    /// Every problem, in the order of the form.
    pub fn read(
        typed: Typed<'_>,
        meets: Option<(Timestamp, Date)>,
        owner: Option<PersonId>,
        (now, today): (Timestamp, Date),
    ) -> Result<Self, Vec<CommitmentProblem>> {
        let mut problems = Vec::new();
        match meets {
            None => {
                let typed = format!("{} {}", typed.time.0, typed.time.1).trim().to_owned();
                problems.push(CommitmentProblem::Time { typed });
            }
            Some((at, _)) => problems.extend(refused(at, now).map(CommitmentProblem::Meeting)),
        }
        let due = match (typed.due.trim(), meets) {
            ("", Some((_, day))) => day.to_string(),
            // Until a meeting whose time is missing: that is one problem, and it is said.
            ("", None) => today.to_string(),
            (typed, _) => typed.to_owned(),
        };
        let action = NewAction::read((typed.what, &due), owner, today);
        match (action, meets) {
            (Ok(action), Some((meets_at, _))) if problems.is_empty() => Ok(Self { meets_at, action }),
            (Ok(_), _) => Err(problems),
            (Err(found), _) => {
                problems.extend(found.into_iter().map(CommitmentProblem::Action));
                Err(problems)
            }
        }
    }
}

/// Why such a meeting cannot be set, if it cannot: days pass.
pub fn refused(meets_at: Timestamp, now: Timestamp) -> Option<MeetingProblem> {
    meeting::propose(vec![meets_at], MEETING_MINUTES, now).err()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use kernel::text::TextProblem;

    fn at(time: &str) -> Timestamp {
        time.parse().unwrap()
    }

    fn read(
        (meets, what, due): (Option<&str>, &str, &str),
        owner: Option<i64>,
    ) -> Result<Commitment, Vec<CommitmentProblem>> {
        let typed = Typed { time: ("soon", ""), what, due };
        let meets = meets.map(|time| (at(time), date(2018, 7, 24)));
        let now = (at("2018-07-11T11:00+03"), date(2018, 7, 11));
        Commitment::read(typed, meets, owner.map(PersonId::from), now)
    }

    #[test]
    fn a_commitment_without_a_day_of_its_own_is_due_when_the_group_meets() {
        let commitment = read((Some("2018-07-24T10:00+03"), "Count one more street", ""), Some(1)).unwrap();
        assert_eq!(commitment.action.due, date(2018, 7, 24));
        let own = read((Some("2018-07-24T10:00+03"), "Count", "٢٠١٨-٠٧-٢٠"), Some(1)).unwrap();
        assert_eq!(own.action.due, date(2018, 7, 20));
    }

    #[test]
    fn all_that_is_wrong_is_said_at_once() {
        let told = vec![
            CommitmentProblem::Time { typed: "soon".to_owned() },
            CommitmentProblem::Action(ActionProblem::What(TextProblem::Missing)),
            CommitmentProblem::Action(ActionProblem::Owner),
        ];
        for due in ["2018-07-20", ""] {
            assert_eq!(read((None, "", due), None), Err(told.clone()), "{due:?}: until the meeting");
        }
    }

    #[test]
    fn nobody_commits_to_a_meeting_that_is_over() {
        let starts = at("2018-07-11T10:00+03");
        let problem = CommitmentProblem::Meeting(MeetingProblem::InThePast { starts });
        let refused = read((Some("2018-07-11T10:00+03"), "Count", "2018-07-20"), Some(1));
        assert_eq!(refused, Err(vec![problem]));
    }
}
