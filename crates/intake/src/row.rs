//! One row of a file with a header: cells by the names of their columns.
use crate::{Cell, Kind, Outcome, Place, Problem, Report, START, Said, Suggestion, Told, sheet::Line};
use std::borrow::Cow;

/// A column of a kind of file.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// As the header writes it.
    pub name: &'static str,
    /// Whether a file without it is refused.
    pub needed: bool,
}

impl Column {
    /// A column that a file must have.
    pub const fn needed(name: &'static str) -> Self {
        Self { name, needed: true }
    }

    /// A column that may be absent; then its cells are empty.
    pub const fn optional(name: &'static str) -> Self {
        Self { name, needed: false }
    }
}

/// Where the columns stand.
#[derive(Debug)]
pub(crate) struct Header {
    places: Vec<(&'static str, usize)>,
    cells: usize,
}

impl Header {
    /// Reads the first line; columns stand in any order.
    pub(crate) fn read(columns: &[Column], line: &Line<'_>, ignored: &[String], report: &mut Report) -> Self {
        let mut places: Vec<(&'static str, usize)> = Vec::new();
        for (place, cell) in line.cells.iter().enumerate() {
            let name = cell.text();
            report.columns.push(name.clone().into_owned());
            match columns.iter().map(|column| column.name).find(|column| *column == name) {
                Some(column) if places.iter().any(|(known, _)| *known == column) => {
                    report.tell(Problem::new(cell.place, "intake-column-twice", &[("column", column)]));
                }
                Some(column) => places.push((column, place)),
                None if ignored.iter().any(|ignored| *ignored == name) => {}
                None => {
                    let known: Vec<&str> = columns.iter().map(|column| column.name).collect();
                    let problem = Problem::new(
                        cell.place,
                        "intake-unknown-column",
                        &[("column", &name), ("columns", &known.join(", "))],
                    );
                    report.tell(problem);
                    report.unknown_columns.push(name.into_owned());
                }
            }
        }
        for column in columns.iter().filter(|column| column.needed) {
            if !places.iter().any(|(known, _)| *known == column.name) {
                report.tell(Problem::new(START, "intake-no-column", &[("column", column.name)]));
            }
        }
        Self { places, cells: line.cells.len() }
    }

    /// Whether a row has as many cells as the header; if not, it is told.
    pub(crate) fn fits(&self, line: &Line<'_>, report: &mut Report) -> bool {
        let found = line.cells.len();
        if found == self.cells {
            return true;
        }
        let place = line.cells.get(self.cells).map_or(line.end, |cell| cell.place);
        let parts = [("found", &*found.to_string()), ("cells", &*self.cells.to_string())];
        report.tell(Problem::new(place, "intake-cells", &parts));
        false
    }
}

/// One row: what stands in it, and where what is found about it is said.
#[derive(Debug)]
pub struct Row<'r> {
    header: &'r Header,
    line: Line<'r>,
    report: &'r mut Report,
}

impl<'r> Row<'r> {
    pub(crate) fn new(header: &'r Header, line: Line<'r>, report: &'r mut Report) -> Self {
        Self { header, line, report }
    }

    /// The line on which it begins, from 1.
    pub fn line(&self) -> usize {
        self.line.cells.first().map_or(START, |cell| cell.place).0
    }

    /// What stands in a column; nothing when the cell is empty or the file has no such column.
    ///
    /// # Errors
    /// [`Told`]: what stands there is wrong, and the report says so.
    pub fn get<K: Kind>(&mut self, column: &'static str, kind: K) -> Result<Option<K::Value>, Told> {
        let Some(cell) = self.cell(column) else { return Ok(None) };
        if let Some((place, said)) = forbidden(cell, K::LINES) {
            return Err(self.tell_at(place, said.with("column", column)));
        }
        let text = rearmed(cell.text());
        if text.is_empty() {
            return Ok(None);
        }
        let place = cell.place;
        match kind.read(&text) {
            Ok(value) => Ok(Some(value)),
            Err(said) => {
                let said = about(said, column, &text);
                Err(self.tell_at(place, said))
            }
        }
    }

    /// What must stand in a column. In a file without the column each row fails, but the header alone is told.
    ///
    /// # Errors
    /// [`Told`]: it is missing or wrong.
    pub fn need<K: Kind>(&mut self, column: &'static str, kind: K) -> Result<K::Value, Told> {
        let missing = kind.missing();
        match self.get(column, kind)? {
            Some(value) => Ok(value),
            None if self.cell(column).is_none() => Err(Told(())),
            None => Err(self.tell(column, missing)),
        }
    }

    /// The entries of a list, separated by semicolons, each with its place; at most so many. Empty entries are passed
    /// over.
    ///
    /// # Errors
    /// [`Told`]: one is wrong, or there are too many.
    pub fn list<K: Kind>(
        &mut self,
        column: &'static str,
        entries_max: usize,
        kind: K,
    ) -> Result<Vec<(K::Value, Place)>, Told> {
        let Some(cell) = self.cell(column) else { return Ok(Vec::new()) };
        if let Some((place, said)) = forbidden(cell, K::LINES) {
            return Err(self.tell_at(place, said.with("column", column)));
        }
        let place = cell.place;
        let (mut read, mut wrong) = (Vec::new(), Vec::new());
        for (entry, place) in cell.entries().into_iter().filter(|(entry, _)| !entry.is_empty()) {
            match kind.read(&entry) {
                Ok(value) => read.push((value, place)),
                Err(said) => wrong.push((place, about(said, column, &entry))),
            }
        }
        let count = read.len() + wrong.len();
        let mut told = None;
        for (place, said) in wrong {
            told = Some(self.tell_at(place, said));
        }
        if count > entries_max {
            let said = Said::new("intake-count").with("count", count).with("most", entries_max);
            told = Some(self.tell_at(place, said.with("column", column)));
        }
        told.map_or(Ok(read), Err)
    }

    /// Whether nothing stands in a column.
    pub fn is_empty(&self, column: &str) -> bool {
        self.cell(column).is_none_or(Cell::is_blank)
    }

    /// Where the cell of a column begins; the beginning of the row where the file has no such column.
    pub fn place(&self, column: &str) -> Place {
        let first = self.line.cells.first().map_or(START, |cell| cell.place);
        self.cell(column).map_or(first, |cell| cell.place)
    }

    /// Says that a cell is wrong; the sentence gets the parts `column` and `value`.
    pub fn tell(&mut self, column: &'static str, said: Said) -> Told {
        let value = self.cell(column).map(|cell| cell.text().into_owned()).unwrap_or_default();
        let place = self.place(column);
        self.tell_at(place, about(said, column, &value))
    }

    /// Says that something is wrong at a place.
    pub fn tell_at(&mut self, place: Place, said: Said) -> Told {
        self.report.tell(Problem { place, said });
        Told(())
    }

    /// Says that the row as a whole is wrong.
    pub fn tell_row(&mut self, said: Said) -> Told {
        let place = self.line.cells.first().map_or(START, |cell| cell.place);
        self.tell_at(place, said)
    }

    /// Counts what the row did to one thing of a noun. `named` is how a person recognises it.
    pub fn took(&mut self, noun: &'static str, outcome: Outcome, named: &str) {
        self.report.took(self.line(), noun, outcome, named);
    }

    /// What is found about the file: for rows that are taken some lines later.
    pub fn report(&mut self) -> &mut Report {
        self.report
    }

    /// Proposes something to a facilitator; it changes nothing by itself.
    pub fn suggest(&mut self, suggestion: Suggestion) {
        self.report.pending.push((self.line(), suggestion));
    }

    /// The cell of a column, as it stands in the file; none where the file has no such column.
    pub fn cell(&self, column: &str) -> Option<&Cell<'r>> {
        let (_, place) = self.header.places.iter().find(|(known, _)| *known == column)?;
        self.line.cells.get(*place)
    }
}

/// Gives a sentence the name of its column and what stands in the cell, cut where it is long; below a sentence about
/// the nearest word, too.
fn about(mut said: Said, column: &'static str, value: &str) -> Said {
    /// Characters of a wrong value that are shown.
    const SHOWN: usize = 80;
    for (name, part) in &mut said.parts {
        if let ("problem", crate::Part::Said(inner)) = (*name, part) {
            **inner = about((**inner).clone(), column, value);
        }
    }
    let shown: String = value.chars().take(SHOWN).collect();
    said.with("column", column).with("value", shown)
}

/// The first character that may not stand in a cell, and where: NUL, a control character, one that turns the
/// direction of text.
fn forbidden(cell: &Cell<'_>, lines: bool) -> Option<(Place, Said)> {
    let is_layout = |c: char| lines && matches!(c, '\n' | '\r' | '\t');
    // White space around the text does not count, whatever it is.
    let begin = cell.raw.chars().take_while(|c| c.is_whitespace()).count();
    let end = begin + cell.raw.trim().chars().count();
    let written = cell.raw.chars().enumerate().take(end).skip(begin);
    written.filter(|(_, c)| !is_layout(*c)).find_map(|(number, c)| {
        let key = match c {
            '\0' => "intake-nul",
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => "intake-bidi",
            '\n' | '\r' => "intake-line-break",
            '\u{2028}' | '\u{2029}' => "intake-control",
            c if c.is_control() => "intake-control",
            _ => return None,
        };
        let said = Said::new(key).with("character", format!("U+{:04X}", u32::from(c)));
        Some((cell.place_of(number), said))
    })
}

/// Without the apostrophe that an export puts before what a spreadsheet would run: see [`crate::export`].
fn rearmed(text: Cow<'_, str>) -> Cow<'_, str> {
    match text.strip_prefix('\'') {
        Some(rest) if crate::export::runs(rest) => Cow::Owned(rest.to_owned()),
        Some(_) | None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        export::Csv,
        kinds::LongText,
        sheet::{Rows, decoded},
    };
    use kernel::Dice;

    const COLUMNS: &[Column] = &[Column::needed("first"), Column::needed("second")];

    /// Reads both columns of each row of a file, as a person would see them.
    fn read(bytes: &[u8]) -> (Vec<[Option<String>; 2]>, Report) {
        let mut report = Report::default();
        let mut read = Vec::new();
        let text = match decoded(bytes, None) {
            Ok(text) => text,
            Err(problem) => {
                report.tell(problem);
                return (read, report);
            }
        };
        let mut rows = Rows::new(&text);
        if let Some(line) = rows.next_row() {
            let header = Header::read(COLUMNS, &line, &[], &mut report);
            while let Some(line) = rows.next_row() {
                if header.fits(&line, &mut report) {
                    let mut row = Row::new(&header, line, &mut report);
                    let cell = |row: &mut Row<'_>, column| row.get(column, LongText(1_000)).ok().flatten();
                    read.push([cell(&mut row, "first"), cell(&mut row, "second")]);
                }
            }
        }
        rows.problems.drain(..).for_each(|problem| report.tell(problem));
        (read, report)
    }

    fn text_of(dice: &Dice, letters: &[&str], length_max: u32) -> String {
        let count = u32::try_from(letters.len()).unwrap();
        let letter = |_| letters[usize::try_from(dice.below(count)).unwrap()];
        (0..dice.below(length_max + 1)).map(letter).collect()
    }

    #[test]
    fn no_bytes_whatever_make_the_reader_fall() {
        const PARTS: [&str; 16] = [
            "\"", ",", ";", "\t", "\r\n", "\n", "\r", "sep=;", "first", "second", "\u{feff}", "é", "رنا",
            "\0", "\u{202e}", "'=",
        ];
        let dice = Dice::seeded(7);
        for _ in 0..4_000 {
            let mut bytes = text_of(&dice, &PARTS, 40).into_bytes();
            if dice.below(4) == 0 && !bytes.is_empty() {
                let place = usize::try_from(dice.below(u32::try_from(bytes.len()).unwrap())).unwrap();
                bytes[place] = u8::try_from(dice.below(256)).unwrap();
            }
            let (_, report) = read(&bytes);
            let lines = String::from_utf8_lossy(&bytes).matches('\n').count() + 1;
            for problem in report.problems().0 {
                let (line, column) = problem.place;
                assert!((1..=lines).contains(&line) && column >= 1, "{bytes:?} {problem:?}");
            }
        }
    }

    #[test]
    fn what_is_exported_is_read_as_it_was() {
        const LETTERS: [&str; 14] =
            ["\"", ",", ";", "\n", "=", "'", "+", " ", "a", "é", "ş", "رنا", "＝", "\u{3000}"];
        let dice = Dice::seeded(11);
        for _ in 0..4_000 {
            // What is stored has been read before: trimmed and composed.
            let stored = |_| {
                let typed = text_of(&dice, &LETTERS, 12);
                kernel::text::optional_lines(&typed, 1_000).unwrap()
            };
            let written: Vec<[Option<String>; 2]> = (0..3)
                .map(|_| [stored(0), stored(1)])
                .filter(|cells| cells.iter().any(Option::is_some))
                .collect();
            let mut csv = Csv::new();
            csv.row(&["first", "second"]);
            for cells in &written {
                csv.row(&cells.each_ref().map(|cell| cell.clone().unwrap_or_default()));
            }
            let file = csv.finish();
            let (read, report) = read(file.as_bytes());
            assert_eq!(report.problems().0, Vec::<&Problem>::new(), "{file:?}");
            assert_eq!(read, written, "{file:?}");
        }
    }

    #[test]
    fn a_list_gives_the_place_of_each_entry() {
        let text = "first,second\n\"a; \u{0};c\",x\n";
        let (_, report) = read(text.as_bytes());
        assert_eq!(report.problems().0[0].place, (2, 5));
    }
}
