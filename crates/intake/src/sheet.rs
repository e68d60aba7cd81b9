//! A sheet: bytes to rows of cells, each with its place.
//!
//! UTF-8 or a named encoding; comma, semicolon or tab, or a first line `sep=;`; quotes of RFC 4180; LF or CRLF; byte
//! order mark; empty rows are skipped. Rows are read one at a time, so a million of them need no memory of their own.
//! What a cell means is not known here.
use crate::Problem;
use encoding_rs::{Encoding, WINDOWS_1252, WINDOWS_1254, WINDOWS_1256};
use std::{borrow::Cow, str::Utf8Error};
use unicode_normalization::{UnicodeNormalization as _, is_nfc};

/// A line and a column, from 1.
pub type Place = (usize, usize);

/// Where a file begins.
pub const START: Place = (1, 1);

/// One cell of a sheet.
#[derive(Clone, Debug)]
pub struct Cell<'t> {
    /// As it stands in the file, without quotes.
    pub(crate) raw: Cow<'t, str>,
    /// Where it begins, an opening quote included.
    pub place: Place,
    /// Where `raw` begins.
    inside: Place,
    /// The place of each character of `raw`, where they do not simply follow each other.
    places: Vec<Place>,
}

/// One row.
#[derive(Debug)]
pub struct Line<'t> {
    /// From the first on.
    pub cells: Vec<Cell<'t>>,
    /// After the last cell.
    pub end: Place,
}

impl Cell<'_> {
    /// The text without outer spaces, composed (NFC).
    pub fn text(&self) -> Cow<'_, str> {
        composed(self.raw.trim())
    }

    /// The entries of a list, separated by semicolons, each with its place. An empty cell has none.
    pub fn entries(&self) -> Vec<(Cow<'_, str>, Place)> {
        let mut entries = Vec::new();
        if self.raw.trim().is_empty() {
            return entries;
        }
        let mut passed = 0;
        for entry in self.raw.split(';') {
            let spaces = entry.chars().take_while(|letter| letter.is_whitespace()).count();
            entries.push((composed(entry.trim()), self.place_of(passed + spaces)));
            passed += entry.chars().count() + 1;
        }
        entries
    }

    /// The place of a character of `raw`, counted from 0.
    pub(crate) fn place_of(&self, number: usize) -> Place {
        match self.places.get(number).or(self.places.last()) {
            Some(place) => *place,
            None => (self.inside.0, self.inside.1 + number),
        }
    }

    pub(crate) fn is_blank(&self) -> bool {
        self.raw.trim().is_empty()
    }
}

fn composed(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || is_nfc(text) { Cow::Borrowed(text) } else { Cow::Owned(text.nfc().collect()) }
}

/// The encoding of this name.
pub fn encoding(name: &str) -> Option<&'static Encoding> {
    Encoding::for_label(name.as_bytes())
}

/// The text of a file, without byte order mark.
pub fn decoded<'b>(bytes: &'b [u8], encoding: Option<&'static Encoding>) -> Result<Cow<'b, str>, Problem> {
    if let Some(encoding) = encoding {
        let (text, _) = encoding.decode_with_bom_removal(bytes);
        return Ok(text);
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return Err(Problem::new(START, "intake-workbook", &[]));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(Cow::Borrowed(text.strip_prefix('\u{feff}').unwrap_or(text))),
        Err(error) => Err(not_utf8(bytes, error)),
    }
}

fn not_utf8(bytes: &[u8], error: Utf8Error) -> Problem {
    let valid = error.valid_up_to();
    let before = bytes.get(..valid).map(String::from_utf8_lossy).unwrap_or_default();
    let before = before.strip_prefix('\u{feff}').unwrap_or(&before);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    // A file that was cut within its last letter is UTF-8 up to there.
    match error.error_len().and_then(|_| guess(bytes)) {
        Some((script, encoding)) => {
            let args = [("script", script), ("encoding", encoding)];
            Problem::new((line, column), "intake-not-utf8-but", &args)
        }
        None => Problem::new((line, column), "intake-not-utf8", &[]),
    }
}

/// In which encoding the bytes read as a language of the network.
fn guess(bytes: &[u8]) -> Option<(&'static str, &'static str)> {
    if bytes.starts_with(&[0xff, 0xfe]) {
        return Some(("any", "utf-16le"));
    }
    let only = |encoding: &'static Encoding, belongs: &dyn Fn(char) -> bool| {
        let text = encoding.decode_without_bom_handling(bytes).0;
        text.chars().filter(|letter| !letter.is_ascii()).all(belongs)
    };
    if only(WINDOWS_1254, &|letter| "çğıöşüÇĞİÖŞÜâîûÂÎÛ’“”–".contains(letter)) {
        Some(("turkish", "windows-1254"))
    } else if only(WINDOWS_1256, &|letter| ('\u{0600}'..='\u{06ff}').contains(&letter)) {
        Some(("arabic", "windows-1256"))
    } else if only(WINDOWS_1252, &|letter| "àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ’“”–«»°".contains(letter))
    {
        Some(("french", "windows-1252"))
    } else {
        None
    }
}

/// Reads rows, and collects what is wrong with their form.
pub struct Rows<'t> {
    left: &'t str,
    place: Place,
    separator: char,
    /// Rows of separators and spaces that were passed over; lines without anything are not counted.
    pub empty_rows: usize,
    /// What is wrong so far.
    pub problems: Vec<Problem>,
}

impl<'t> Rows<'t> {
    /// Before the header of this text.
    pub fn new(text: &'t str) -> Self {
        let mut rows = Rows { left: text, place: START, separator: ',', empty_rows: 0, problems: Vec::new() };
        let first = text.lines().next().unwrap_or_default();
        if let Some(separator) = named_separator(first) {
            rows.separator = separator;
            rows.left = text.strip_prefix(first).unwrap_or_default();
            rows.end_line();
        } else {
            let header = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
            rows.separator = separator_of(header);
        }
        rows
    }

    /// The next row that is not empty.
    pub fn next_row(&mut self) -> Option<Line<'t>> {
        while !self.left.is_empty() {
            let row = self.row()?;
            if !row.cells.iter().all(Cell::is_blank) {
                return Some(row);
            }
            self.empty_rows += usize::from(row.cells.len() > 1);
        }
        None
    }

    /// What stands between cells: comma, semicolon or tab.
    pub fn separator(&self) -> char {
        self.separator
    }

    /// How many bytes of the text are still unread.
    pub fn bytes_left(&self) -> usize {
        self.left.len()
    }

    /// One row, to the end of its line; none if a quote in it is never closed.
    fn row(&mut self) -> Option<Line<'t>> {
        let mut cells = Vec::new();
        loop {
            cells.push(self.cell()?);
            if !self.pass(self.separator) {
                break;
            }
        }
        let end = self.place;
        self.end_line();
        Some(Line { cells, end })
    }

    fn cell(&mut self) -> Option<Cell<'t>> {
        let unquoted = self.left.find([self.separator, '\n']).map_or(self.left, |end| self.before(end));
        let unquoted = unquoted.strip_suffix('\r').unwrap_or(unquoted);
        let begin = self.place;
        let spaces = unquoted.chars().take_while(|letter| letter.is_whitespace()).count();
        let text = unquoted.trim_start();
        if text.starts_with('"') {
            self.advance(unquoted.len() - text.len());
            return self.quoted();
        }
        self.advance(unquoted.len());
        let place = if text.is_empty() { begin } else { (begin.0, begin.1 + spaces) };
        Some(Cell { raw: Cow::Borrowed(text), place, inside: place, places: Vec::new() })
    }

    /// A quoted cell, and whatever stands between its closing quote and the next separator.
    fn quoted(&mut self) -> Option<Cell<'t>> {
        let place = self.place;
        self.advance(1);
        let inside = self.place;
        let text = self.left;
        let mut owned: Option<(String, Vec<Place>)> = None;
        loop {
            let Some(end) = self.left.find('"') else {
                self.problems.push(Problem::new(place, "intake-open-quote", &[]));
                self.left = "";
                return None;
            };
            let part = self.before(end);
            let doubled = self.left.get(end + 1..).is_some_and(|after| after.starts_with('"'));
            if owned.is_none() && (doubled || part.contains('\n')) {
                owned = Some((String::new(), Vec::new()));
            }
            if let Some((raw, places)) = &mut owned {
                raw.push_str(part);
                places.extend(places_in(part, self.place));
                if doubled {
                    raw.push('"');
                    places.push(
                        places_in(part, self.place)
                            .last()
                            .map_or(self.place, |(line, column)| (line, column + 1)),
                    );
                }
            }
            self.advance(end + 1 + usize::from(doubled));
            if doubled {
                continue;
            }
            self.pass_to_separator();
            let (raw, places) = match owned {
                Some((raw, places)) => (Cow::Owned(raw), places),
                None => (Cow::Borrowed(text.get(..end).unwrap_or_default()), Vec::new()),
            };
            return Some(Cell { raw, place, inside, places });
        }
    }

    /// Passes spaces after a closing quote; text there is wrong.
    fn pass_to_separator(&mut self) {
        let rest = self.left.find([self.separator, '\n']).map_or(self.left, |end| self.before(end));
        let rest = rest.strip_suffix('\r').unwrap_or(rest);
        let text = rest.trim_start();
        if !text.is_empty() {
            let column = self.place.1 + rest.chars().count() - text.chars().count();
            self.problems.push(Problem::new(
                (self.place.0, column),
                "intake-after-quote",
                &[("text", text.trim_end())],
            ));
        }
        self.advance(rest.len());
    }

    /// Passes one letter, if it comes next.
    fn pass(&mut self, letter: char) -> bool {
        let passes = self.left.starts_with(letter);
        if passes {
            self.advance(letter.len_utf8());
        }
        passes
    }

    fn end_line(&mut self) {
        self.pass('\r');
        self.pass('\n');
    }

    /// What comes before a byte of what is left.
    fn before(&self, end: usize) -> &'t str {
        self.left.get(..end).unwrap_or(self.left)
    }

    /// Passes so many bytes.
    fn advance(&mut self, bytes: usize) {
        let (passed, left) = self.left.split_at_checked(bytes).unwrap_or((self.left, ""));
        self.left = left;
        match passed.rfind('\n') {
            None => self.place.1 += passed.chars().count(),
            Some(end) => {
                self.place.0 += passed.matches('\n').count();
                self.place.1 = passed.get(end + 1..).unwrap_or_default().chars().count() + 1;
            }
        }
    }
}

/// The place of each character of a text that begins at a place.
fn places_in(text: &str, begin: Place) -> impl Iterator<Item = Place> {
    text.chars().scan(begin, |next, letter| {
        let place = *next;
        *next = if letter == '\n' { (place.0 + 1, 1) } else { (place.0, place.1 + 1) };
        Some(place)
    })
}

/// The separator that a first line `sep=;` names.
fn named_separator(line: &str) -> Option<char> {
    let mut named = line.trim_end().trim_matches('"').strip_prefix("sep=")?.chars();
    let separator = if line.trim_end_matches(['\r', '\n']) == "sep=\t" { Some('\t') } else { named.next() };
    separator.filter(|separator| [',', ';', '\t'].contains(separator))
}

/// The first of comma, semicolon and tab that the header has outside quotes.
fn separator_of(header: &str) -> char {
    let outside: String = header.split('"').step_by(2).collect();
    [',', ';', '\t'].into_iter().find(|separator| outside.contains(*separator)).unwrap_or(',')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<Vec<(String, Place)>> {
        let mut rows = Rows::new(text);
        let mut read = Vec::new();
        while let Some(row) = rows.next_row() {
            read.push(row.cells.iter().map(|cell| (cell.text().into_owned(), cell.place)).collect());
        }
        read
    }

    fn texts(text: &str) -> Vec<Vec<String>> {
        read(text).into_iter().map(|row| row.into_iter().map(|(cell, _)| cell).collect()).collect()
    }

    #[test]
    fn commas_semicolons_tabs_and_a_named_separator_read_the_same() {
        for text in ["a,b\n1,2\n", "a;b\r\n1;2\r\n", "a\tb\n1\t2", "sep=;\na;b\n1;2", "\na,b\n\n1,2\n,\n"] {
            assert_eq!(texts(text), [["a", "b"], ["1", "2"]], "{text:?}");
        }
    }

    #[test]
    fn the_separator_of_the_header_counts_only_outside_quotes() {
        assert_eq!(texts("\"a,b\";c\n1;2\n"), [["a,b", "c"], ["1", "2"]]);
    }

    #[test]
    fn quotes_hold_separators_quotes_and_lines() {
        assert_eq!(texts("a,b\n\"x,\"\"y\"\"\nz\",2\n"), [["a", "b"], ["x,\"y\"\nz", "2"]]);
    }

    #[test]
    fn a_cell_begins_at_its_quote_and_an_entry_behind_it() {
        let mut rows = Rows::new("a,b\nx,\"p; q\"\n");
        rows.next_row();
        let row = rows.next_row().expect("two rows");
        let places: Vec<Place> = row.cells[1].entries().into_iter().map(|(_, place)| place).collect();
        assert_eq!((row.cells[1].place, places), ((2, 3), vec![(2, 4), (2, 7)]));
    }

    #[test]
    fn places_hold_after_doubled_quotes_and_lines_inside_a_cell() {
        let mut rows = Rows::new("a,b\n\"x\"\"y;p\nq;r\",2\n");
        rows.next_row();
        let row = rows.next_row().expect("two rows");
        let places: Vec<Place> = row.cells[0].entries().into_iter().map(|(_, place)| place).collect();
        assert_eq!((places, row.cells[1].place), (vec![(2, 2), (2, 7), (3, 3)], (3, 6)));
    }

    #[test]
    fn columns_count_characters_and_not_bytes() {
        assert_eq!(read("a,b\nعمّان,2\n")[1][1].1, (2, 7));
    }

    #[test]
    fn letters_are_composed() {
        assert_eq!(texts("a\nU\u{308}\n"), [["a"], ["Ü"]]);
    }

    #[test]
    fn text_after_a_closing_quote_is_a_problem_at_the_text() {
        let mut rows = Rows::new("a,b\n\"x\" y,2\n");
        while rows.next_row().is_some() {}
        let places: Vec<Place> = rows.problems.iter().map(|problem| problem.place).collect();
        assert_eq!(places, [(2, 5)]);
    }
}
