//! What a feature says of a kind of file that it takes.
use crate::{Column, Part, Report, Row, Said, log::Logged};
use jiff::civil::Date;
use kernel::{
    Lang,
    access::{Denied, Standing},
};
use serde_json::Value;
use std::{collections::BTreeMap, future::Future, pin::Pin};
use store::{Db, Error, Tx};

/// Names by id.
pub type Names = BTreeMap<i64, String>;
/// What a feature does with a store, later.
pub type Made<'a, T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send + 'a>>;
/// One row, or the end of a file, being taken.
pub type Step<'a> = Pin<Box<dyn Future<Output = Result<(), Stop>> + Send + 'a>>;
/// An accepted suggestion, being carried out.
pub type Accepting<'a> = Pin<Box<dyn Future<Output = Result<(), Refused>> + Send + 'a>>;

/// A kind of file: whose columns, what its rows do. A feature hands its importers to the house in `web::Slice`.
#[derive(Clone, Copy)]
pub struct Importer {
    /// What the command calls it: `people`.
    pub noun: &'static str,
    /// Key of its name on pages.
    pub title: &'static str,
    /// Its place in the order in which files build on each other, from 1: themes, programmes, cities, people, events,
    /// groups.
    pub place: u8,
    /// All columns, in the order in which they are told.
    pub columns: &'static [Column],
    /// What is counted: the noun of [`Row::took`], and the key of its name.
    pub counted: &'static [(&'static str, &'static str)],
    /// Whether all rows may be put into one programme (`--programme`).
    pub takes_programme: bool,
    /// The kinds of suggestions that it makes.
    pub suggestions: &'static [SuggestionKind],
    /// Begins with a file.
    pub begin: fn(Run) -> Box<dyn Taking>,
    /// Does what a suggestion proposes, in the transaction that closes it.
    pub accept: for<'a> fn(&'a mut Tx, &'a Standing, &'a Logged) -> Accepting<'a>,
    /// The names of what suggestions are about, by id, for a reader: what is erased has none.
    pub names: for<'a> fn(&'a Db, Vec<i64>, Lang) -> Made<'a, Names>,
    /// The page of what a suggestion is about.
    pub page: fn(i64) -> String,
}

impl Importer {
    /// Whether a file with these columns is of this kind: it knows all of them, and misses none.
    pub fn knows_all(&self, columns: &[String]) -> bool {
        let mut own = self.columns.iter();
        columns.iter().all(|name| self.columns.iter().any(|column| column.name == name))
            && own.all(|column| !column.needed || columns.iter().any(|name| column.name == name))
    }
}

/// Who imports, when, and into what.
#[derive(Debug, Clone)]
pub struct Run {
    /// Whoever imports: ask the acts of the feature for this standing.
    pub who: Standing,
    /// The code of the programme that all rows belong to, as it was typed.
    pub programme: Option<String>,
    /// Today, in the house's zone.
    pub today: Date,
}

/// A file being taken: keeps what must be known of earlier rows, and never the rows themselves.
pub trait Taking: Send {
    /// Before the first row: for what does not depend on a row, such as the programme.
    fn begin<'a>(&'a mut self, _tx: &'a mut Tx, _report: &'a mut Report) -> Step<'a> {
        Box::pin(async { Ok(()) })
    }

    /// One row: reads the cells, looks up what they name, writes. Read all cells before the first `?`, so that all
    /// problems of the row are told. Look before you write: what the schema refuses ends the whole import.
    fn row<'a>(&'a mut self, tx: &'a mut Tx, row: &'a mut Row<'_>) -> Step<'a>;

    /// After the last row: what can be known only then, such as a parent that stands further down.
    fn end<'a>(&'a mut self, _tx: &'a mut Tx, _report: &'a mut Report) -> Step<'a> {
        Box::pin(async { Ok(()) })
    }
}

/// Something is wrong, and the report says so: the row is over. Only a report can make one.
#[derive(Debug, Clone, Copy)]
pub struct Told(pub(crate) ());

/// Why a row is not taken.
#[derive(Debug)]
pub enum Stop {
    /// The report says why.
    Told,
    /// The store cannot do it.
    Store(Error),
    /// Whoever imports may not do it.
    Denied(Denied),
}

impl From<Told> for Stop {
    fn from(_: Told) -> Self {
        Self::Told
    }
}
impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Store(error)
    }
}
impl From<Denied> for Stop {
    fn from(denied: Denied) -> Self {
        Self::Denied(denied)
    }
}

/// What a row did to a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// It was not here.
    Added,
    /// It was here, and other.
    Changed,
    /// It was here as the row says.
    LeftAlone,
}

/// A kind of suggestion.
#[derive(Debug, Clone, Copy)]
pub struct SuggestionKind {
    /// As it is stored: `people: overlapping seats`.
    pub name: &'static str,
    /// Key of its sentence.
    pub told: &'static str,
    /// The parts of the sentence. A person's name or address is not among them: names stand in one table.
    pub parts: &'static [&'static str],
    /// Whether taking it changes something; else it is only noted.
    pub changes: bool,
}

/// How sure a suggestion is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sure {
    /// By a rule without exceptions that we know of.
    Strongly,
    /// A guess.
    Weakly,
}

impl Sure {
    /// As it is stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::Strongly => "strongly",
            Self::Weakly => "weakly",
        }
    }

    /// Reads [`Sure::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Strongly, Self::Weakly].into_iter().find(|sure| sure.code() == code)
    }
}

/// Something proposed to a facilitator.
#[derive(Debug, Clone, PartialEq)]
pub struct Suggestion {
    /// [`SuggestionKind::name`]
    pub kind: &'static str,
    /// What it is about.
    pub subject: i64,
    /// What is proposed, for [`Importer::accept`]; the same for the same subject is proposed once, ever.
    pub proposal: Value,
    /// The parts of its sentence.
    pub parts: Vec<(&'static str, Part)>,
    /// How sure.
    pub sure: Sure,
}

/// A suggestion that somebody accepts.
#[derive(Debug, Clone, PartialEq)]
pub struct Suggested {
    /// [`SuggestionKind::name`]
    pub kind: String,
    /// What it is about.
    pub subject: i64,
    /// What is proposed.
    pub proposal: Value,
}

/// Why a suggestion cannot be carried out.
#[derive(Debug)]
pub enum Refused {
    /// It cannot be done now.
    Said(Said),
    /// What it is about was changed since, so that it no longer fits: it is closed. Nothing may be written before this is
    /// answered.
    Outdated(Said),
    /// Not by them.
    Denied(Denied),
    /// The store cannot do it.
    Store(Error),
}

impl From<Error> for Refused {
    fn from(error: Error) -> Self {
        Self::Store(error)
    }
}
impl From<Denied> for Refused {
    fn from(denied: Denied) -> Self {
        Self::Denied(denied)
    }
}
