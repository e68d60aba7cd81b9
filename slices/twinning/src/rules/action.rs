//! An action: who does what until when.
use super::health::Punctuality;
use jiff::civil::Date;
use kernel::{
    PersonId,
    text::{self, TextProblem},
};

/// Characters.
pub const ACTION_LENGTH_MAX: usize = 500;

/// An action that may be written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAction {
    /// What.
    pub what: String,
    /// Who, of the group.
    pub owner: PersonId,
    /// Until when, that day included.
    pub due: Date,
}

/// How an action stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Its day has not passed.
    Open,
    /// Its day has passed.
    Late {
        /// Days since.
        days: i32,
    },
    /// Done by its day.
    Done,
    /// Done, but after its day.
    DoneLate {
        /// Days between.
        days: i32,
    },
}

/// Why an action is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ActionProblem {
    /// See the reason.
    What(TextProblem),
    /// Nobody of the group was chosen.
    Owner,
    /// Not a day.
    Due {
        /// As typed.
        typed: String,
    },
    /// The day is over.
    DueInThePast {
        /// As read.
        due: Date,
    },
}

impl NewAction {
    /// Reads what was typed; `owner` is who was chosen of the group's people.
    ///
    /// # Errors
    /// Every problem, in the order of the form.
    pub fn read(
        (what, due): (&str, &str),
        owner: Option<PersonId>,
        today: Date,
    ) -> Result<Self, Vec<ActionProblem>> {
        let mut problems = Vec::new();
        let what =
            text::line(what, ACTION_LENGTH_MAX).map_err(|why| problems.push(ActionProblem::What(why))).ok();
        if owner.is_none() {
            problems.push(ActionProblem::Owner);
        }
        let day = text::day(due);
        match day {
            None => problems.push(ActionProblem::Due { typed: due.trim().to_owned() }),
            Some(due) if due < today => problems.push(ActionProblem::DueInThePast { due }),
            Some(_) => {}
        }
        match (what, owner, day) {
            (Some(what), Some(owner), Some(due)) if problems.is_empty() => Ok(Self { what, owner, due }),
            _ => Err(problems),
        }
    }
}

/// How an action that is due on a day, and was done on another or not yet, stands today.
pub fn state(due: Date, done_on: Option<Date>, today: Date) -> State {
    let days = (done_on.unwrap_or(today) - due).get_days();
    match (done_on, days > 0) {
        (None, false) => State::Open,
        (None, true) => State::Late { days },
        (Some(_), false) => State::Done,
        (Some(_), true) => State::DoneLate { days },
    }
}

/// How punctual a group is: what is open and not yet due does not count.
pub fn punctuality(states: impl IntoIterator<Item = State>) -> Punctuality {
    states.into_iter().fold(Punctuality::default(), |sum, state| match state {
        State::Open => sum,
        State::Done => Punctuality { on_time: sum.on_time + 1, ..sum },
        State::Late { .. } | State::DoneLate { .. } => Punctuality { late: sum.late + 1, ..sum },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn an_action_is_late_from_the_day_after_its_day() {
        let due = date(2018, 6, 20);
        assert_eq!(state(due, None, due), State::Open);
        assert_eq!(state(due, None, date(2018, 6, 25)), State::Late { days: 5 });
        assert_eq!(state(due, Some(due), date(2018, 6, 25)), State::Done);
        assert_eq!(state(due, Some(date(2018, 6, 26)), date(2018, 6, 30)), State::DoneLate { days: 6 });
    }

    #[test]
    fn what_is_not_due_yet_is_neither_on_time_nor_late() {
        let sum =
            punctuality([State::Open, State::Done, State::Late { days: 5 }, State::DoneLate { days: 1 }]);
        assert_eq!(sum, Punctuality { on_time: 1, late: 2 });
    }

    #[test]
    fn an_action_has_an_owner_and_a_day_to_come() {
        let refused = NewAction::read(("", "2018-06-19"), None, date(2018, 6, 20)).unwrap_err();
        let due = ActionProblem::DueInThePast { due: date(2018, 6, 19) };
        assert_eq!(refused, [ActionProblem::What(TextProblem::Missing), ActionProblem::Owner, due]);
    }
}
