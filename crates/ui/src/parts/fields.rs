//! What people type into and choose from: label, hint, problem and input, tied for everybody who reads them.
use crate::{Frame, Sentence, reader::Phrase};
use askama::{Template, filters::HtmlSafe};
use jiff::civil::Date;

/// One of several that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What the form sends.
    pub value: String,
    /// What people read, in their language.
    pub text: String,
    /// It is chosen.
    pub chosen: bool,
    /// The words are the program's own and run as its page does; other words may be in any language.
    pub is_said: bool,
}

impl Choice {
    /// A choice that is not chosen.
    pub fn new(value: impl Into<String>, text: impl Into<String>) -> Self {
        Self { value: value.into(), text: text.into(), chosen: false, is_said: false }
    }

    /// A choice in the program's own words, which is not chosen.
    pub fn said(value: impl Into<String>, text: impl Into<String>) -> Self {
        Self { is_said: true, ..Self::new(value, text) }
    }

    /// The same choice, chosen or not.
    #[must_use]
    pub fn chosen(self, chosen: bool) -> Self {
        Self { chosen, ..self }
    }
}

/// What a field and a choice have in common: label, hint, problem, and how they are tied.
#[derive(Debug, Clone)]
struct Tied<'a> {
    frame: &'a Frame,
    id: &'a str,
    label: &'a str,
    /// The label in words, where it is no key.
    said: Option<&'a str>,
    hint: Option<String>,
}

impl<'a> Tied<'a> {
    fn new(frame: &'a Frame, id: &'a str, label: &'a str) -> Self {
        Self { frame, id, label, said: None, hint: None }
    }

    fn label(&self) -> String {
        self.said.map_or_else(|| self.frame.reader.say(self.label), str::to_owned)
    }

    fn problem(&self) -> Option<&'a Sentence> {
        self.frame.problems.of(self.id)
    }

    /// The value of `aria-describedby`.
    fn described_by(&self) -> Option<String> {
        let hint = self.hint.as_ref().map(|_| format!("{}-hint", self.id));
        let problem = self.problem().map(|_| format!("{}-problem", self.id));
        match (hint, problem) {
            (Some(hint), Some(problem)) => Some(format!("{hint} {problem}")),
            (hint, problem) => hint.or(problem),
        }
    }
}

/// A field that people type into. Its `id` is its name, too; a problem of [`Frame::problems`] with the same `id` is
/// shown in it.
#[derive(Debug, Clone, Template)]
#[template(path = "parts/field.html")]
pub struct Field<'a> {
    tied: Tied<'a>,
    value: &'a str,
    kind: Kind,
    complete: Option<&'static str>,
    length_max: Option<usize>,
    short: bool,
}
impl HtmlSafe for Field<'_> {}

/// What is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Email,
    Number,
    Code,
    Day,
    File,
    Lines { rows: u8 },
}

impl Kind {
    fn html(self, value: &str) -> &'static str {
        match self {
            Self::Email => "email",
            Self::File => "file",
            Self::Day if value.is_empty() || value.parse::<Date>().is_ok() => "date",
            // A browser shows nothing of what is no day, but what was typed must stay to be mended. A number is typed
            // in any digits, which `type=number` would refuse.
            Self::Text | Self::Number | Self::Code | Self::Day | Self::Lines { .. } => "text",
        }
    }

    fn inputmode(self) -> Option<&'static str> {
        match self {
            Self::Email => Some("email"),
            Self::Number | Self::Code => Some("numeric"),
            Self::Text | Self::Day | Self::File | Self::Lines { .. } => None,
        }
    }

    /// What people write has its own direction; addresses and numbers are always left to right.
    fn dir(self) -> &'static str {
        match self {
            Self::Text | Self::File | Self::Lines { .. } => "auto",
            Self::Email | Self::Number | Self::Code | Self::Day => "ltr",
        }
    }
}

impl<'a> Field<'a> {
    pub(crate) fn new(frame: &'a Frame, id: &'a str, label: &'a str) -> Self {
        let tied = Tied::new(frame, id, label);
        Self { tied, value: "", kind: Kind::Text, complete: None, length_max: None, short: false }
    }

    /// Its label in words, such as the own name of a language.
    #[must_use]
    pub fn named(mut self, words: &'a str) -> Self {
        self.tied.said = Some(words);
        self
    }

    /// What it is for, before one types: the key of a sentence.
    #[must_use]
    pub fn hint(mut self, key: &str) -> Self {
        self.tied.hint = Some(self.tied.frame.reader.say(key));
        self
    }

    /// The same with a sentence that has parts.
    #[must_use]
    pub fn hint_said(mut self, phrase: Phrase<'_>) -> Self {
        self.tied.hint = Some(phrase.to_string());
        self
    }

    /// What was typed, as it was typed.
    #[must_use]
    pub fn value(self, typed: &'a str) -> Self {
        Self { value: typed, ..self }
    }

    /// An e-mail address.
    #[must_use]
    pub fn email(self) -> Self {
        Self { kind: Kind::Email, complete: Some("email"), ..self }
    }

    /// A whole number, in any digits.
    #[must_use]
    pub fn number(self) -> Self {
        Self { kind: Kind::Number, short: true, ..self }
    }

    /// A code from a mail, in any digits.
    #[must_use]
    pub fn code(self) -> Self {
        Self { kind: Kind::Code, complete: Some("one-time-code"), short: true, ..self }
    }

    /// A day.
    #[must_use]
    pub fn day(self) -> Self {
        Self { kind: Kind::Day, short: true, ..self }
    }

    /// A file, in a form of `multipart/form-data`.
    #[must_use]
    pub fn file(self) -> Self {
        Self { kind: Kind::File, ..self }
    }

    /// A text of several lines.
    #[must_use]
    pub fn lines(self, rows: u8) -> Self {
        Self { kind: Kind::Lines { rows }, ..self }
    }

    /// What browsers may fill in: a token of HTML's `autocomplete`.
    #[must_use]
    pub fn complete(self, token: &'static str) -> Self {
        Self { complete: Some(token), ..self }
    }

    /// The limit, for the browser; the server has the last word.
    #[must_use]
    pub fn length_max(self, length_max: usize) -> Self {
        Self { length_max: Some(length_max), ..self }
    }

    /// A narrow field.
    #[must_use]
    pub fn short(self) -> Self {
        Self { short: true, ..self }
    }
}

/// A choice of one from a list that opens.
#[derive(Debug, Clone, Template)]
#[template(path = "parts/select.html")]
pub struct Select<'a> {
    tied: Tied<'a>,
    choices: &'a [Choice],
}
impl HtmlSafe for Select<'_> {}

impl<'a> Select<'a> {
    pub(crate) fn new(frame: &'a Frame, id: &'a str, label: &'a str) -> Self {
        Self { tied: Tied::new(frame, id, label), choices: &[] }
    }

    /// What it is for: the key of a sentence.
    #[must_use]
    pub fn hint(mut self, key: &str) -> Self {
        self.tied.hint = Some(self.tied.frame.reader.say(key));
        self
    }

    /// From what is chosen.
    #[must_use]
    pub fn choices(self, choices: &'a [Choice]) -> Self {
        Self { choices, ..self }
    }
}

/// A choice from a list that is always seen. The first has the `id`, so that the summary's link leads to it.
#[derive(Debug, Clone, Template)]
#[template(path = "parts/picks.html")]
pub struct Picks<'a> {
    tied: Tied<'a>,
    choices: &'a [Choice],
    kind: &'static str,
}
impl HtmlSafe for Picks<'_> {}

impl<'a> Picks<'a> {
    pub(crate) fn new(frame: &'a Frame, id: &'a str, label: &'a str) -> Self {
        Self { tied: Tied::new(frame, id, label), choices: &[], kind: "checkbox" }
    }

    /// What it is for: the key of a sentence.
    #[must_use]
    pub fn hint(mut self, key: &str) -> Self {
        self.tied.hint = Some(self.tied.frame.reader.say(key));
        self
    }

    /// From what is chosen.
    #[must_use]
    pub fn choices(self, choices: &'a [Choice]) -> Self {
        Self { choices, ..self }
    }

    /// One only.
    #[must_use]
    pub fn one(self) -> Self {
        Self { kind: "radio", ..self }
    }
}

/// A single yes or no: sends `yes`, or nothing.
#[derive(Debug, Clone, Template)]
#[template(path = "parts/tick.html")]
pub struct Tick<'a> {
    tied: Tied<'a>,
    ticked: bool,
}
impl HtmlSafe for Tick<'_> {}

impl<'a> Tick<'a> {
    pub(crate) fn new(frame: &'a Frame, id: &'a str, label: &'a str) -> Self {
        Self { tied: Tied::new(frame, id, label), ticked: false }
    }

    /// What it is for: the key of a sentence.
    #[must_use]
    pub fn hint(mut self, key: &str) -> Self {
        self.tied.hint = Some(self.tied.frame.reader.say(key));
        self
    }

    /// It is ticked.
    #[must_use]
    pub fn ticked(self, ticked: bool) -> Self {
        Self { ticked, ..self }
    }
}
