//! What is wrong with an input, and where: `file:line:column: what is wrong, what was expected`.
use crate::Place;
use jiff::civil::Date;
use kernel::Lang;
use std::collections::BTreeMap;

/// More problems of one file than these are not told; how many more there are, is.
pub const PROBLEMS_MAX: usize = 100;

/// Something to be said: a key of `locales/` and its named parts. Whoever reads it turns it into a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The key.
    pub key: &'static str,
    /// The parts by name.
    pub parts: Vec<(&'static str, Part)>,
}

/// A part of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Shown as it is.
    Text(String),
    /// A count.
    Number(i64),
    /// A day, in the reader's way.
    Day(Date),
    /// A country by its two letters: the reader sees its name.
    Country(String),
    /// What has a name in several languages, English among them: the reader sees the one in theirs.
    Named(BTreeMap<Lang, String>),
    /// A sentence within a sentence.
    Said(Box<Said>),
}

impl Said {
    /// Without parts.
    pub fn new(key: &'static str) -> Self {
        Self { key, parts: Vec::new() }
    }

    /// With a part.
    #[must_use]
    pub fn with(mut self, name: &'static str, part: impl Into<Part>) -> Self {
        self.parts.push((name, part.into()));
        self
    }

    /// Adds the word that was perhaps meant: one within two edits of what was written.
    #[must_use]
    pub fn nearest(self, written: &str, known: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        /// More edits are another word.
        const EDITS_MAX: usize = 2;
        let near = known
            .into_iter()
            .filter(|word| word.as_ref().len().abs_diff(written.len()) <= EDITS_MAX)
            .map(|word| (edits(written, word.as_ref()), word.as_ref().to_owned()))
            .filter(|(edits, _)| *edits <= EDITS_MAX)
            .min();
        match near {
            Some((_, word)) => self.perhaps(&word),
            None => self,
        }
    }

    /// Adds the word that was perhaps meant.
    #[must_use]
    pub fn perhaps(self, word: &str) -> Self {
        Self::new("intake-nearest").with("problem", self).with("nearest", word)
    }
}

impl From<&str> for Part {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<String> for Part {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
impl From<i64> for Part {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}
impl From<usize> for Part {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
impl From<Date> for Part {
    fn from(day: Date) -> Self {
        Self::Day(day)
    }
}
impl From<Said> for Part {
    fn from(said: Said) -> Self {
        Self::Said(Box::new(said))
    }
}

/// One problem. Lines and columns count from 1; a column is a character of its line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where.
    pub place: Place,
    /// What is wrong, what was expected.
    pub said: Said,
}

impl Problem {
    /// A problem of which the parts are texts.
    pub fn new(place: Place, key: &'static str, parts: &[(&'static str, &str)]) -> Self {
        let parts = parts.iter().map(|(name, text)| (*name, Part::from(*text))).collect();
        Self { place, said: Said { key, parts } }
    }

    /// See [`Said::nearest`].
    #[must_use]
    pub fn nearest(self, written: &str, known: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self { said: self.said.nearest(written, known), ..self }
    }
}

/// How many letters must be put in, left out or changed: Levenshtein's distance.
fn edits(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (place, letter) in a.chars().enumerate() {
        let mut diagonal = place;
        let mut left = place + 1;
        let mut next = vec![left];
        for (other, above) in b.iter().zip(row.iter().skip(1)) {
            left = (diagonal + usize::from(letter != *other)).min(left + 1).min(above + 1);
            diagonal = *above;
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_letter_changed_left_out_or_put_in_is_one_edit() {
        assert_eq!(["GZT", "GZX", "GT", "GZZT"].map(|code| edits("GZT", code)), [0, 1, 1, 1]);
    }

    #[test]
    fn a_word_of_three_other_letters_is_not_near() {
        let said = Said::new("intake-missing");
        assert_eq!(said.clone().nearest("AMM", ["EBL", "SDA"]), said);
    }
}
