//! What is asked and what is answered.

use std::fmt;
use std::ops::{Bound, RangeBounds};
use std::str::FromStr;

use crate::{Error, Marker};

/// Hits on a page at most, whatever the query says.
pub const LIMIT_MAX: usize = 1_000;

/// A question to the index, made up step by step. Filters of different names are combined with *and*.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    pub(crate) labels: Vec<String>,
    pub(crate) words: String,
    pub(crate) facets: Vec<(String, Vec<String>)>,
    pub(crate) ranges: Vec<Within>,
    pub(crate) order: Order,
    pub(crate) after: Option<Cursor>,
    pub(crate) limit: usize,
    pub(crate) counts: Vec<(String, usize)>,
    pub(crate) beside: Vec<Beside>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Within {
    pub(crate) filter: String,
    pub(crate) key: String,
    pub(crate) from: i64,
    pub(crate) to: i64,
}

impl Within {
    fn new(filter: &str, key: &str, range: impl RangeBounds<i64>) -> Self {
        // An excluded end at the end of all numbers leaves nothing.
        let (mut from, mut to) = (i64::MIN, i64::MAX);
        let mut nothing = false;
        match range.start_bound() {
            Bound::Included(it) => from = *it,
            Bound::Excluded(it) => (from, nothing) = it.overflowing_add(1),
            Bound::Unbounded => {}
        }
        match range.end_bound() {
            Bound::Included(it) => to = *it,
            Bound::Excluded(it) => {
                let (before, underflow) = it.overflowing_sub(1);
                to = before;
                nothing |= underflow;
            }
            Bound::Unbounded => {}
        }
        if nothing {
            (from, to) = (1, 0);
        }
        Within { filter: filter.to_owned(), key: key.to_owned(), from, to }
    }
}

/// What stands in the place of the ranges of a filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Beside {
    Another(Within),
    None(String),
}

impl Query {
    /// A question by somebody who holds these labels; documents with none of them are not there, also for counts and
    /// for what a word is corrected to. Finds everything else, sorted by relevance, twenty a page.
    pub fn seen_by<L: Into<String>>(labels: impl IntoIterator<Item = L>) -> Self {
        Query {
            labels: labels.into_iter().map(Into::into).collect(),
            words: String::new(),
            facets: Vec::new(),
            ranges: Vec::new(),
            order: Order::Relevance,
            after: None,
            limit: 20,
            counts: Vec::new(),
            beside: Vec::new(),
        }
    }

    /// What a person typed. All words must be there, the last one may be only begun; `"two words"` stand side by side.
    /// Anything may be typed, nothing is an error.
    #[must_use]
    pub fn words(mut self, words: impl Into<String>) -> Self {
        self.words = words.into();
        self
    }

    /// Documents with one of these codes. Without a code there is no filter.
    #[must_use]
    pub fn facet<C: Into<String>>(mut self, name: &str, codes: impl IntoIterator<Item = C>) -> Self {
        let mut codes = codes.into_iter().map(Into::into).collect::<Vec<_>>();
        if codes.is_empty() {
            return self;
        }
        match self.facets.iter_mut().find(|(it, _)| it == name) {
            Some((_, all)) => all.append(&mut codes),
            None => self.facets.push((name.to_owned(), codes)),
        }
        self
    }

    /// Documents whose key lies in a range; one without the key never does. The filter has a name of its own, because
    /// a person sees two ranges as one: a period is `starts ..= to` and `ends from ..`.
    #[must_use]
    pub fn within(mut self, filter: &str, key: &str, range: impl RangeBounds<i64>) -> Self {
        self.ranges.push(Within::new(filter, key, range));
        self
    }

    /// Asks how many documents would match with this range in the place of those of its filter.
    #[must_use]
    pub fn beside(mut self, filter: &str, key: &str, range: impl RangeBounds<i64>) -> Self {
        self.beside.push(Beside::Another(Within::new(filter, key, range)));
        self
    }

    /// Asks how many documents would match without the ranges of this name.
    #[must_use]
    pub fn beside_none(mut self, filter: &str) -> Self {
        self.beside.push(Beside::None(filter.to_owned()));
        self
    }

    #[must_use]
    pub fn order(mut self, order: Order) -> Self {
        self.order = order;
        self
    }

    /// Goes on after the last hit of a page: [`Answer::next`].
    #[must_use]
    pub fn after(mut self, cursor: Option<Cursor>) -> Self {
        self.after = cursor;
        self
    }

    /// Hits on a page, up to [`LIMIT_MAX`].
    #[must_use]
    pub fn limit(mut self, limit: usize) -> Self {
        self.limit = limit.min(LIMIT_MAX);
        self
    }

    /// Asks for the counts of a facet's codes: the most frequent ones, up to a number of them, and those that are
    /// chosen.
    #[must_use]
    pub fn count(mut self, facet: &str, top: usize) -> Self {
        self.counts.push((facet.to_owned(), top));
        self
    }
}

/// How hits are sorted. Ties go by id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Order {
    /// Best first. Without a word that is looked for, the schema's first key, highest first.
    Relevance,
    /// Lowest key first; documents without it last.
    Ascending(String),
    /// Highest key first; documents without it last.
    Descending(String),
}

/// A place in a sorted list, after a hit. Its text is safe in an address: `17722.41`, `-.41`, `r3f800000.41`.
///
/// By a key, the list may change between two pages: nothing that stayed is left out or shown twice. By relevance this
/// holds as long as the index is the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cursor {
    Key { key: Option<i64>, id: i64 },
    Score { bits: u32, id: i64 },
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Cursor::Key { key: Some(key), id } => write!(f, "{key}.{id}"),
            Cursor::Key { key: None, id } => write!(f, "-.{id}"),
            Cursor::Score { bits, id } => write!(f, "r{bits:08x}.{id}"),
        }
    }
}

impl FromStr for Cursor {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let read = || {
            let (place, id) = text.split_once('.')?;
            let id = id.parse().ok()?;
            if place == "-" {
                return Some(Cursor::Key { key: None, id });
            }
            Some(match place.strip_prefix('r') {
                Some(bits) => Cursor::Score { bits: u32::from_str_radix(bits, 16).ok()?, id },
                None => Cursor::Key { key: Some(place.parse().ok()?), id },
            })
        };
        read().ok_or(Error::Cursor)
    }
}

/// What was found.
#[derive(Clone, Debug)]
pub struct Answer {
    /// All documents that match, on this page and on others.
    pub total: u64,
    pub hits: Vec<Hit>,
    /// Where the next page begins; nothing on the last one.
    pub next: Option<Cursor>,
    /// One for each [`Query::count`], in that order.
    pub counts: Vec<Counts>,
    /// One for each [`Query::beside`] and [`Query::beside_none`], in that order.
    pub beside: Vec<u64>,
    pub words: Words,
    /// When nothing was found: for each filter, how many would be found without it, most first.
    pub without: Vec<Without>,
    /// Finds the words in a text that is shown.
    pub marker: Marker,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit {
    pub id: i64,
    /// The key that the list is sorted by.
    pub key: Option<i64>,
    /// How well the words fit; only their order means something. Zero when the list is sorted by a key.
    pub score: f32,
}

/// How many documents each code of a facet would leave, under all filters but this facet's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counts {
    pub facet: String,
    /// Code and documents: most first, then by code. Codes without a document are absent, unless chosen.
    pub codes: Vec<(String, u64)>,
    /// Codes that have a document, also those beyond the number that was asked for.
    pub different: usize,
}

/// What became of the words that were typed, each as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// Were looked for.
    pub sought: Vec<String>,
    /// Too common to say anything: left out. If nothing else was typed, all documents match.
    pub common: Vec<String>,
    /// Stand nowhere as they were typed, so words that differ in one letter were looked for.
    pub corrected: Vec<String>,
    /// There was more than is looked at ([`WORDS_MAX`](crate::WORDS_MAX) words).
    pub cut: bool,
}

/// A filter, and how many documents would be found without it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Without {
    pub filter: Filter,
    pub total: u64,
}

/// A part of a query that can be dropped.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Filter {
    Words,
    /// The facet of this name.
    Facet(String),
    /// The ranges of this name.
    Within(String),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_is_read_back_from_an_address() {
        let cursors = [
            Cursor::Key { key: Some(i64::MIN), id: i64::MAX },
            Cursor::Key { key: None, id: -1 },
            Cursor::Score { bits: 1.5f32.to_bits(), id: 3 },
        ];
        for cursor in cursors {
            assert_eq!(cursor.to_string().parse::<Cursor>().expect("what was written"), cursor);
        }
        for text in ["", ".", "1", "1.", "r.1", "rx.1", "--.1", "1.1.1"] {
            assert!(text.parse::<Cursor>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_range_without_a_number_is_empty() {
        let query = Query::seen_by(["all"]).within("none", "k", ..i64::MIN).within(
            "none",
            "k",
            (Bound::Excluded(i64::MAX), Bound::Unbounded),
        );
        assert!(query.ranges.iter().all(|it| it.from > it.to));
    }
}
