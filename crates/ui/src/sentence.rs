//! What is to be said, before it is known to whom: a key and its named parts.
use jiff::{Timestamp, civil::Date};
use kernel::text::{EmailProblem, TextProblem};

/// A sentence of `locales/*/*.ftl` and its parts.
///
/// ```
/// let sentence = ui::Sentence::new("text-too-long").with("length", 250).with("length_max", 200);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// The key in the files.
    pub key: &'static str,
    /// The parts by name, as the files write them behind `$`.
    pub args: Vec<(&'static str, Arg)>,
}

impl Sentence {
    /// A sentence without parts.
    pub const fn new(key: &'static str) -> Self {
        Self { key, args: Vec::new() }
    }

    /// Adds a part.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

/// A part of a sentence; how it is written is the reader's matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// A name, a title, a code: shown as it is.
    Text(String),
    /// What is already written in the reader's language: a list of names, a weekday.
    Said(String),
    /// A count: in the reader's digits, and it chooses the plural.
    Number(i64),
    /// A day, with its year.
    Day(Date),
    /// A moment: day, clock and zone of the reader.
    Moment(Timestamp),
    /// A sentence or a word in the same language.
    Sentence(Box<Sentence>),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
impl From<Sentence> for Arg {
    fn from(sentence: Sentence) -> Self {
        Self::Sentence(Box::new(sentence))
    }
}

/// The same for a reference, as templates pass their fields.
macro_rules! by_reference {
    ($($of:ty),*) => { $(
        impl From<&$of> for Arg {
            fn from(value: &$of) -> Self {
                Self::from(value.clone())
            }
        }
    )* };
}
macro_rules! from_copy {
    ($($of:ty => $make:expr),* $(,)?) => { $(
        impl From<$of> for Arg {
            fn from(value: $of) -> Self {
                $make(value)
            }
        }
        impl From<&$of> for Arg {
            fn from(value: &$of) -> Self {
                Self::from(*value)
            }
        }
    )* };
}
by_reference!(String, Sentence);
from_copy! {
    Date => Self::Day,
    Timestamp => Self::Moment,
    i64 => Self::Number,
    i32 => |n| Self::Number(i64::from(n)),
    u8 => |n| Self::Number(i64::from(n)),
    u16 => |n| Self::Number(i64::from(n)),
    u32 => |n| Self::Number(i64::from(n)),
    // Nothing that people count comes near the bound.
    u64 => |n| Self::Number(i64::try_from(n).unwrap_or(i64::MAX)),
    usize => |n| Self::Number(i64::try_from(n).unwrap_or(i64::MAX)),
}

impl From<TextProblem> for Sentence {
    fn from(problem: TextProblem) -> Self {
        match problem {
            TextProblem::Missing => Self::new("text-missing"),
            TextProblem::TooLong { length, length_max } => {
                Self::new("text-too-long").with("length", length).with("length_max", length_max)
            }
            TextProblem::Control => Self::new("text-control"),
            TextProblem::Bidi => Self::new("text-bidi"),
            TextProblem::Invisible => Self::new("text-invisible"),
        }
    }
}

impl From<EmailProblem> for Sentence {
    fn from(problem: EmailProblem) -> Self {
        Self::new(match problem {
            EmailProblem::Missing => "email-missing",
            EmailProblem::TooLong => "email-too-long",
            EmailProblem::Space => "email-space",
            EmailProblem::Shape => "email-shape",
        })
    }
}
