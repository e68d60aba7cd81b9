//! What is to be said, before it is known to whom: a key and its named parts.
use jiff::{Timestamp, civil::Date};
use kernel::{
    Lang,
    text::{self, EmailProblem, TextProblem},
};
use std::collections::BTreeMap;

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

    /// Why what was typed is not taken for a day: it lies too far away; or it is none, which `unknown` says.
    pub fn no_day(typed: &str, unknown: &'static str) -> Self {
        if text::is_too_far(typed) {
            let (first, last) = text::DAYS.into_inner();
            return Self::new("text-day-far").with("typed", typed).with("first", first).with("last", last);
        }
        Self::new(unknown).with("typed", typed)
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
    /// A country by its two letters: its name.
    Country(String),
    /// What has a name in several languages, English among them: the one in the reader's.
    Named(BTreeMap<Lang, String>),
    /// A moment: day, clock and zone of the reader.
    Moment(Timestamp),
    /// A sentence or a word in the same language.
    Sentence(Box<Sentence>),
}

impl Arg {
    /// Whether it is a text that brings its own full stop, as a short name does: `Hagop N.`
    pub(crate) fn ends_with_stop(&self) -> bool {
        match self {
            Self::Text(text) | Self::Said(text) => text.trim_end_matches('\u{2069}').ends_with('.'),
            Self::Number(_)
            | Self::Day(_)
            | Self::Country(_)
            | Self::Named(_)
            | Self::Moment(_)
            | Self::Sentence(_) => false,
        }
    }
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

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}
impl From<&Sentence> for Arg {
    fn from(sentence: &Sentence) -> Self {
        Self::from(sentence.clone())
    }
}
impl From<Date> for Arg {
    fn from(day: Date) -> Self {
        Self::Day(day)
    }
}
impl From<&Date> for Arg {
    fn from(day: &Date) -> Self {
        Self::Day(*day)
    }
}
impl From<Timestamp> for Arg {
    fn from(at: Timestamp) -> Self {
        Self::Moment(at)
    }
}
impl From<&Timestamp> for Arg {
    fn from(at: &Timestamp) -> Self {
        Self::Moment(*at)
    }
}
impl<N: Count> From<N> for Arg {
    fn from(n: N) -> Self {
        Self::Number(n.count())
    }
}

/// What counts something: every integer, and a reference to one, because that is how templates pass their fields.
pub trait Count {
    /// How many. Nothing that people count comes near the bounds of an `i64`.
    fn count(self) -> i64;
}

impl<N: Count + Copy> Count for &N {
    fn count(self) -> i64 {
        (*self).count()
    }
}

macro_rules! count {
    ($($integer:ty),*) => { $(
        impl Count for $integer {
            fn count(self) -> i64 {
                i64::try_from(self).unwrap_or(i64::MAX)
            }
        }
    )* };
}
count!(i8, u8, u16, u32, u64, usize, i32, i64);

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
