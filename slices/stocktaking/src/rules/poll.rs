//! Questions of the live page: what may be asked, and what may be chosen from.
use kernel::text::{self, TextProblem};

/// Characters of a question: it is read out.
pub const QUESTION_LENGTH_MAX: usize = 300;
/// Characters of one answer of a poll.
pub const CHOICE_LENGTH_MAX: usize = 80;
/// Answers of one poll: what fits a phone's screen.
pub const CHOICES_MAX: usize = 6;
/// Questions that are listed, and that one person may leave open.
pub const QUESTIONS_MAX: usize = 200;

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
        let mut lines = Vec::new();
        for (line, typed) in (1..).zip(choices.lines()) {
            match text::optional_line(typed, CHOICE_LENGTH_MAX) {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_poll_has_two_to_six_answers_a_line_each() {
        let poll = NewPoll::read("Who meets in July?", "We do\n\n We do not ").unwrap();
        assert_eq!(poll.choices, ["We do", "We do not"]);
        assert_eq!(NewPoll::read("Who?", "We do"), Err(vec![PollProblem::Count { count: 1 }]));
        let missing = [PollProblem::Words(TextProblem::Missing), PollProblem::Count { count: 0 }];
        assert_eq!(NewPoll::read("", ""), Err(missing.into()));
    }
}
