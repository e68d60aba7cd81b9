//! The sentences for the words of the rules.
use crate::rules::{arranged::Sort, commitment::CommitmentProblem, order::Part};
use twinning::telling;
use ui::{Problems, Sentence};

pub(crate) fn sort(sort: Sort) -> &'static str {
    match sort {
        Sort::Stage => "stocktaking-sort-stage",
        Sort::Name => "stocktaking-sort-name",
        Sort::Next => "stocktaking-sort-next",
        Sort::Health => "stocktaking-sort-health",
    }
}

/// What a part is called that is no group's.
pub(crate) fn part(part: Part) -> &'static str {
    match part {
        Part::Opening => "stocktaking-part-opening",
        Part::Group(_) => "twinning-group",
        Part::Rooms => "stocktaking-part-rooms",
        Part::Commitments => "stocktaking-part-commitments",
        Part::Closing => "stocktaking-part-closing",
    }
}

pub(crate) fn add_commitment(problems: &mut Problems, found: Vec<CommitmentProblem>) {
    for problem in found {
        match problem {
            CommitmentProblem::Time { typed } => {
                let sentence = match typed.as_str() {
                    "" => Sentence::new("stocktaking-time-missing"),
                    typed => telling::no_time(typed),
                };
                problems.add("day", "stocktaking-meets", sentence);
            }
            CommitmentProblem::Meeting(why) => {
                problems.add("day", "stocktaking-meets", telling::meeting_problem(why));
            }
            CommitmentProblem::Action(why) => telling::add_action(problems, vec![why]),
        }
    }
}
