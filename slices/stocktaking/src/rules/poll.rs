//! Questions of the live page: what may be asked, and what may be chosen from.
use fold::fold;
use kernel::text::{self, TextProblem};

/// Characters of a question: it is read out.
pub const QUESTION_LENGTH_MAX: usize = 300;
/// Characters of one answer of a poll.
pub const CHOICE_LENGTH_MAX: usize = 80;
/// Answers of one poll: what fits a phone's screen.
pub const CHOICES_MAX: usize = 6;
/// Questions of one event: more than an hour can answer.
pub const QUESTIONS_MAX: usize = 200;
/// Questions that one person may have open at once: others want to ask, too.
pub const QUESTIONS_OPEN_MAX: usize = 5;
/// Fewer people than this could be guessed.
const FEW: i64 = 5;

/// A poll of one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPoll {
    /// What is asked.
    pub words: String,
    /// What may be answered.
    pub choices: Vec<String>,
}

/// Why a poll is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PollProblem {
    /// See the reason.
    Words(TextProblem),
    /// Fewer than two, or more than [`CHOICES_MAX`].
    Count {
        /// Given.
        count: usize,
    },
    /// See the reason.
    Choice {
        /// Its line, from 1.
        line: usize,
        /// See the reason.
        why: TextProblem,
    },
    /// Two answers that nobody can tell apart.
    Twice {
        /// The line of the second, from 1.
        line: usize,
    },
}

impl NewPoll {
    /// Reads a question, and an answer a line.
    ///
    /// # Errors
    /// Every problem, in the order of the form.
    pub fn read(words: &str, choices: &str) -> Result<Self, Vec<PollProblem>> {
        let mut problems = Vec::new();
        let words =
            text::line(words, QUESTION_LENGTH_MAX).map_err(|why| problems.push(PollProblem::Words(why))).ok();
        let mut lines: Vec<String> = Vec::new();
        for (line, typed) in (1..).zip(choices.lines()) {
            match text::optional_line(typed, CHOICE_LENGTH_MAX) {
                Ok(Some(choice)) if lines.iter().any(|earlier| fold(earlier) == fold(&choice)) => {
                    problems.push(PollProblem::Twice { line });
                }
                Ok(choice) => lines.extend(choice),
                Err(why) => problems.push(PollProblem::Choice { line, why }),
            }
        }
        if problems.iter().all(|problem| matches!(problem, PollProblem::Words(_)))
            && !(2..=CHOICES_MAX).contains(&lines.len())
        {
            problems.push(PollProblem::Count { count: lines.len() });
        }
        match words {
            Some(words) if problems.is_empty() => Ok(Self { words, choices: lines }),
            _ => Err(problems),
        }
    }
}

/// How much of a count is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// The poll is open.
    Nothing,
    /// The count.
    Exactly(i64),
    /// Too few to be named.
    FewerThan(i64),
}

impl Shown {
    /// Of how many chose an answer, for those who do not run the network: nothing before the end, and few are only said
    /// to be few.
    pub fn to_others(chosen: i64, is_open: bool) -> Self {
        match chosen {
            _ if is_open => Self::Nothing,
            few if few < FEW => Self::FewerThan(FEW),
            many => Self::Exactly(many),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_poll_has_two_to_six_answers_a_line_each() {
        let poll = NewPoll::read("Who meets in July?", "We do\n\n We do not ").unwrap();
        assert_eq!(poll.choices, ["We do", "We do not"]);
        assert_eq!(NewPoll::read("Who?", "We do"), Err(vec![PollProblem::Count { count: 1 }]));
        assert_eq!(NewPoll::read("Who?", "We do\nYou do\nwe do"), Err(vec![PollProblem::Twice { line: 3 }]));
        let missing = [PollProblem::Words(TextProblem::Missing), PollProblem::Count { count: 0 }];
        assert_eq!(NewPoll::read("", ""), Err(missing.into()));
    }

    #[test]
    fn few_are_said_to_be_few_and_nothing_is_said_while_people_choose() {
        assert_eq!(Shown::to_others(12, true), Shown::Nothing);
        let few = Shown::FewerThan(5);
        assert_eq!([0, 4, 5].map(|chosen| Shown::to_others(chosen, false)), [few, few, Shown::Exactly(5)]);
    }
}
