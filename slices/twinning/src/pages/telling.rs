//! How other features tell of a group: in the words of its own room.
use super::{groups, times, words};
use crate::{
    mails::brief,
    rules::{action::ActionProblem, check_in::BlockedBy, meeting::MeetingProblem, stage::Stage},
    store::states::{Blocked, GroupState, NextDate},
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use ui::{Arg, Problems, Reader, Sentence, parts::Tag};
use web::Visit;

/// `Stage 4: working`
pub fn stage(of: Stage) -> Sentence {
    words::stage_named(of)
}

/// `Rana K., Nablus`: somebody, with the city beside the name.
pub fn person_of(name: impl Into<Arg>, city: impl Into<Arg>) -> Sentence {
    Sentence::new("twinning-owner-of").with("name", name).with("city", city)
}

/// Health in a word, for facilitators.
pub fn health(visit: &Visit, state: &GroupState) -> Tag {
    groups::light_short(visit, state)
}

/// What holds a group up, for facilitators; empty where nothing does.
pub fn blocked(visit: &Visit, state: &GroupState) -> String {
    groups::blocked(visit, state)
}

/// The reason among those of a check-in by which a group is held up.
pub fn blocked_by(state: &GroupState) -> Option<BlockedBy> {
    match &state.blocked {
        None => None,
        Some(Blocked::Said { by, .. }) => Some(*by),
        Some(Blocked::PersonChanged { .. }) => Some(BlockedBy::PersonChanged),
    }
}

/// A reason that holds a group up.
pub fn reason(by: BlockedBy) -> Sentence {
    words::blocked_by(by)
}

/// The day on which a group meets next: `9 July`, or `3 July, proposed`.
pub fn next_day(reader: &Reader, next: &NextDate, today: Date) -> String {
    brief::next_day(reader, next, today)
}

/// When a group meets next.
pub fn next(reader: &Reader, next: &NextDate) -> String {
    brief::next(reader, next)
}

/// A day and a clock, as typed, by the clocks of a zone.
pub fn time(day: &str, clock: &str, zone: &TimeZone) -> Option<Timestamp> {
    times::read(day, clock, zone)
}

/// `2018-07-03` and `10:00`, as a form holds them.
pub fn typed(at: Timestamp, zone: &TimeZone) -> (String, String) {
    times::written(at, zone)
}

/// Why what was typed for a day and an hour is none.
pub fn no_time(typed: &str) -> Sentence {
    words::no_time(typed)
}

/// Why a meeting cannot be set.
pub fn meeting_problem(problem: MeetingProblem) -> Sentence {
    words::meeting_problem(problem)
}

/// Notes why an action is refused, at the fields `what`, `owner` and `due`.
pub fn add_action(problems: &mut Problems, found: Vec<ActionProblem>) {
    words::add_action(problems, found);
}
