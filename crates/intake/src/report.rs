//! What an import found: what is wrong, what it did or would do, what it proposes.
use crate::{Outcome, PROBLEMS_MAX, Problem, Said, Suggestion};
use std::collections::BTreeMap;

/// Problems that are kept while a file is read: of these, the first ones by line are told.
const PROBLEMS_KEPT: usize = 1_000;
/// Things of one outcome that are named.
pub const CHANGES_MAX: usize = 100;
/// Suggestions that are shown; all of them are kept in the log.
pub const SUGGESTIONS_MAX: usize = 500;

/// How many things were added, changed, left alone.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Were not here.
    pub added: usize,
    /// Were here, and other.
    pub changed: usize,
    /// Were here as the file says.
    pub left_alone: usize,
}

/// One thing that is added or changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The line of the file.
    pub line: usize,
    /// As in [`Importer::counted`](crate::Importer::counted).
    pub noun: &'static str,
    /// Added or changed.
    pub outcome: Outcome,
    /// How a person recognises it.
    pub named: String,
    /// What it will say instead of what it says, where its feature tells that.
    pub told: Vec<Said>,
}

/// What an import found.
#[derive(Debug, Default)]
pub struct Report {
    problems: Vec<Problem>,
    problem_count: usize,
    /// The header as it stands in the file.
    pub columns: Vec<String>,
    /// Columns of the header that the importer does not know: the file may be taken without them.
    pub unknown_columns: Vec<String>,
    /// Rows below the header that are not empty.
    pub rows: usize,
    /// Rows of separators only.
    pub empty_rows: usize,
    /// What stands between the cells, where it is not a comma.
    pub separator: Option<char>,
    /// For each noun.
    pub tallies: BTreeMap<&'static str, Tally>,
    /// The first [`CHANGES_MAX`] of each outcome, by line.
    pub changes: Vec<Change>,
    /// What somebody must know before a yes, such as whom it is mailed to.
    pub notes: Vec<Said>,
    /// The first [`SUGGESTIONS_MAX`] that were not made before, by line.
    pub suggestions: Vec<(usize, Suggestion)>,
    /// How many that are.
    pub suggestion_count: usize,
    pub(crate) pending: Vec<(usize, Suggestion)>,
}

impl Report {
    /// Says that something is wrong: nothing of the file will be taken.
    pub fn tell(&mut self, problem: Problem) {
        self.problem_count += 1;
        if self.problems.len() < PROBLEMS_KEPT {
            self.problems.push(problem);
        }
    }

    /// Proposes something about an earlier line.
    pub fn suggest(&mut self, line: usize, suggestion: Suggestion) {
        self.pending.push((line, suggestion));
    }

    /// The first problems, by line and column, and how many more there are.
    pub fn problems(&self) -> (Vec<&Problem>, usize) {
        let mut first: Vec<&Problem> = self.problems.iter().collect();
        first.sort_by_key(|problem| problem.place);
        first.truncate(PROBLEMS_MAX);
        let more = self.problem_count - first.len();
        (first, more)
    }

    /// Whether something is wrong with the file.
    pub fn is_wrong(&self) -> bool {
        self.problem_count > 0
    }

    /// Whether the file would change or has changed anything.
    pub fn changes_anything(&self) -> bool {
        self.tallies.values().any(|tally| tally.added + tally.changed > 0)
    }

    /// Counts what a line did to one thing of a noun. `named` is how a person recognises it.
    pub fn took(&mut self, line: usize, noun: &'static str, outcome: Outcome, named: &str) {
        self.count(line, noun, (outcome, Vec::new()), named);
    }

    /// Counts a thing that a line changed, and tells what it will say.
    pub fn changed(&mut self, line: usize, noun: &'static str, named: &str, told: Vec<Said>) {
        self.count(line, noun, (Outcome::Changed, told), named);
    }

    fn count(&mut self, line: usize, noun: &'static str, (outcome, told): (Outcome, Vec<Said>), named: &str) {
        let tally = self.tallies.entry(noun).or_default();
        let count = match outcome {
            Outcome::Added => &mut tally.added,
            Outcome::Changed => &mut tally.changed,
            Outcome::LeftAlone => &mut tally.left_alone,
        };
        *count += 1;
        if outcome != Outcome::LeftAlone && *count <= CHANGES_MAX {
            self.changes.push(Change { line, noun, outcome, named: named.to_owned(), told });
        }
    }
}
