//! How other features tell of a group: in the words of its own room.
use super::{groups, times, words};
use crate::{
    mails::brief,
    rules::{action::ActionProblem, meeting::MeetingProblem, stage::Stage},
    store::states::{GroupState, NextDate},
};
use jiff::{Timestamp, tz::TimeZone};
use ui::{Problems, Reader, Sentence, parts::Tag};
use web::Visit;

/// `Stage 4: working`
pub fn stage(of: Stage) -> Sentence {
    words::stage_named(of)
}

/// Health in a word, for facilitators.
pub fn health(visit: &Visit, state: &GroupState) -> Tag {
    groups::light_tag(visit, state)
}

/// What holds a group up, for facilitators; empty where nothing does.
pub fn blocked(visit: &Visit, state: &GroupState) -> String {
    groups::blocked(visit, state)
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

/// Why a meeting cannot be set.
pub fn meeting_problem(problem: MeetingProblem) -> Sentence {
    words::meeting_problem(problem)
}

/// Notes why an action is refused, at the fields `what`, `owner` and `due`.
pub fn add_action(problems: &mut Problems, found: Vec<ActionProblem>) {
    words::add_action(problems, found);
}
