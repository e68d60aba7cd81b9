//! A file of cities: rows to profiles, and everything that is wrong with them in one go.
use cohorts::rules::Word;
use cohorts::rules::city::{
    City, Country, EXCHANGES_MAX, Economy, HOURS_MAX, Hosting, LANGUAGES_MAX, Level, NAME_LENGTH_MAX,
    NAMED_MAX, POPULATION_MAX, THEMES_MAX, Tag, is_code,
};
use intake::{
    Cell, Place, Problem, START,
    sheet::{Line, Rows},
};
use std::collections::{BTreeMap, BTreeSet};

/// All columns, in the order in which they are told.
const COLUMNS: [&str; 19] = [
    "code",
    "name",
    "country",
    "local_names",
    "latitude",
    "longitude",
    "population",
    "languages",
    "themes",
    "needs",
    "offers",
    "maturity",
    "hosting",
    "displacement",
    "economic_base",
    "hours_month",
    "preferred",
    "cannot_work_with",
    "travel",
];
const REQUIRED: [&str; 5] = ["code", "name", "country", "languages", "hours_month"];

/// Rows below the header.
const ROWS_MAX: usize = 1_000_000;

/// The cities of a text, or everything that is wrong with it. Where `themes` are given, no other theme serves.
pub(super) fn read(
    text: &str,
    themes: Option<&BTreeMap<String, String>>,
    ignored: &[String],
) -> Result<Vec<City>, Vec<Problem>> {
    let mut rows = Rows::new(text);
    let Some(header) = rows.next_row() else {
        let mut problems = rows.problems;
        if problems.is_empty() {
            problems.push(Problem::new(START, "intake-empty", &[]));
        }
        return Err(problems);
    };
    let mut reader = Reader {
        themes,
        columns: BTreeMap::new(),
        problems: Vec::new(),
        lines: BTreeMap::new(),
        named: Vec::new(),
    };
    reader.read_header(&header, ignored);
    let mut cities = Vec::new();
    let mut count = 0;
    while let Some(row) = rows.next_row() {
        count += 1;
        if count > ROWS_MAX {
            let place = row.cells.first().map_or(START, |cell| cell.place);
            reader.problems.push(Problem::new(
                place,
                "match-problem-rows",
                &[("most", &ROWS_MAX.to_string())],
            ));
            break;
        }
        cities.extend(reader.read_row(&row, header.cells.len()));
    }
    reader.check_named();
    let mut problems = reader.problems;
    problems.append(&mut rows.problems);
    if problems.is_empty() { Ok(cities) } else { Err(problems) }
}

/// A theme of a file of themes: its code, and its name in a language where the file has a column of that name.
pub(super) fn read_themes(text: &str, language: &str) -> Result<BTreeMap<String, String>, Vec<Problem>> {
    let mut rows = Rows::new(text);
    let mut problems = Vec::new();
    let mut themes = BTreeMap::new();
    let header = rows.next_row();
    let first = header.as_ref().and_then(|header| header.cells.first());
    match first {
        None => problems.push(Problem::new(START, "intake-empty", &[])),
        Some(cell) if cell.text() != "code" => {
            problems.push(Problem::new(cell.place, "match-problem-first-column", &[("value", &cell.text())]));
        }
        Some(_) => {}
    }
    let names = header.iter().flat_map(|header| &header.cells).position(|cell| cell.text() == language);
    while let Some(row) = rows.next_row() {
        let Some(cell) = row.cells.first() else { continue };
        let code = cell.text();
        if !is_code(&code) {
            problems.push(Problem::new(cell.place, "match-problem-code", &[("value", &code)]));
        }
        let name =
            names.and_then(|column| row.cells.get(column)).map(Cell::text).filter(|name| !name.is_empty());
        themes.insert(code.to_string(), name.unwrap_or(code).into_owned());
    }
    problems.append(&mut rows.problems);
    if problems.is_empty() { Ok(themes) } else { Err(problems) }
}

/// What is known while rows are read.
struct Reader<'a> {
    themes: Option<&'a BTreeMap<String, String>>,
    /// Where each known column stands.
    columns: BTreeMap<&'static str, usize>,
    problems: Vec<Problem>,
    /// The line of each code.
    lines: BTreeMap<String, usize>,
    /// Cities named by others, checked when all codes are known.
    named: Vec<Named>,
}

/// The cities that one city names.
struct Named {
    by: String,
    preferred: Vec<(String, Place)>,
    refused: Vec<(String, Place)>,
}

impl Reader<'_> {
    fn tell(&mut self, place: Place, key: &'static str, args: &[(&'static str, &str)]) {
        self.problems.push(Problem::new(place, key, args));
    }

    fn read_header(&mut self, header: &Line<'_>, ignored: &[String]) {
        for (place, cell) in header.cells.iter().enumerate() {
            let name = cell.text();
            match COLUMNS.into_iter().find(|column| *column == name) {
                Some(column) if self.columns.contains_key(column) => {
                    self.tell(cell.place, "intake-column-twice", &[("column", column)]);
                }
                Some(column) => {
                    self.columns.insert(column, place);
                }
                None if ignored.iter().any(|ignored| *ignored == name) => {}
                None => {
                    let args = [("column", name.as_ref()), ("columns", &COLUMNS.join(", "))];
                    self.tell(cell.place, "intake-unknown-column", &args);
                }
            }
        }
        for column in REQUIRED {
            if !self.columns.contains_key(column) {
                self.tell(START, "intake-no-column", &[("column", column)]);
            }
        }
    }

    fn read_row(&mut self, row: &Line<'_>, cells: usize) -> Option<City> {
        let found = row.cells.len();
        if found != cells {
            let place = row.cells.get(cells).map_or(row.end, |cell| cell.place);
            self.tell(place, "intake-cells", &[("found", &found.to_string()), ("cells", &cells.to_string())]);
            if let Some(code) = self.cell(row, "code").map(|cell| cell.text().into_owned()) {
                self.lines.entry(code).or_insert(row.end.0);
            }
            return None;
        }
        let before = self.problems.len();
        let code = self.code(row);
        let name = self.name(row);
        let country = self.country(row);
        let languages = self.languages(row);
        let hours_month = self.number(row, "hours_month", u32::from(HOURS_MAX), true);
        let population = self.number(row, "population", POPULATION_MAX, false);
        let city = City {
            code: code.clone().unwrap_or_default(),
            name: name.unwrap_or_default(),
            country: country.unwrap_or(City::default().country),
            population: population.filter(|people| *people > 0),
            languages,
            themes: self.ranked_themes(row),
            needs: self.exchange(row, "needs"),
            offers: self.exchange(row, "offers"),
            maturity: self.word(row, "maturity"),
            hosting: self.hosting(row),
            displacement: self.word(row, "displacement"),
            economic_base: self.economic_base(row),
            hours_month: hours_month.and_then(|hours| u16::try_from(hours).ok()).unwrap_or_default(),
            travel: self.word(row, "travel"),
            local_names: self.local_names(row),
            latitude: self.degrees(row, "latitude", 90),
            longitude: self.degrees(row, "longitude", 180),
            preferred: Vec::new(),
            cannot_work_with: Vec::new(),
        };
        let named = Named {
            by: code.unwrap_or_default(),
            preferred: self.named(row, "preferred"),
            refused: self.named(row, "cannot_work_with"),
        };
        let codes = |list: &[(String, Place)]| list.iter().map(|(other, _)| other.clone()).collect();
        let city =
            City { preferred: codes(&named.preferred), cannot_work_with: codes(&named.refused), ..city };
        self.named.push(named);
        (self.problems.len() == before).then_some(city)
    }

    fn cell<'r, 't>(&self, row: &'r Line<'t>, column: &str) -> Option<&'r Cell<'t>> {
        self.columns.get(column).and_then(|place| row.cells.get(*place))
    }

    fn code(&mut self, row: &Line<'_>) -> Option<String> {
        let cell = self.cell(row, "code")?;
        let code = cell.text();
        if code.is_empty() {
            self.tell(cell.place, "intake-missing", &[("column", "code")]);
            return None;
        }
        if !is_code(&code) {
            self.tell(cell.place, "match-problem-code", &[("value", &code)]);
            return None;
        }
        if let Some(line) = self.lines.get(code.as_ref()).map(ToString::to_string) {
            self.tell(cell.place, "match-problem-code-twice", &[("code", &code), ("line", &line)]);
            return None;
        }
        self.lines.insert(code.to_string(), cell.place.0);
        Some(code.into_owned())
    }

    fn name(&mut self, row: &Line<'_>) -> Option<String> {
        let cell = self.cell(row, "name")?;
        let name = cell.text();
        let length = name.chars().count();
        if name.is_empty() {
            self.tell(cell.place, "intake-missing", &[("column", "name")]);
        } else if length > NAME_LENGTH_MAX {
            self.tell(
                cell.place,
                "match-problem-long",
                &[("column", "name"), ("length", &length.to_string())],
            );
        } else if name.chars().any(is_command) {
            self.tell(cell.place, "match-problem-control", &[("column", "name")]);
        }
        Some(name.into_owned())
    }

    fn country(&mut self, row: &Line<'_>) -> Option<Country> {
        let cell = self.cell(row, "country")?;
        let country = Country::parse(&cell.text());
        if cell.text().is_empty() {
            self.tell(cell.place, "intake-missing", &[("column", "country")]);
        } else if country.is_none() {
            self.tell(cell.place, "match-problem-country", &[("value", &cell.text())]);
        }
        country
    }

    fn languages(&mut self, row: &Line<'_>) -> Vec<(Tag, Level)> {
        let Some(cell) = self.cell(row, "languages") else { return Vec::new() };
        let entries = cell.entries();
        if entries.is_empty() {
            self.tell(cell.place, "match-problem-no-language", &[]);
        }
        self.check_count(cell, "languages", entries.len(), LANGUAGES_MAX);
        let mut languages: Vec<(Tag, Level)> = Vec::new();
        for (entry, place) in entries {
            let (written, level) = entry.split_once(':').unwrap_or((&entry, ""));
            let (tag, level) = (Tag::parse(written.trim()), Level::parse(level.trim()));
            match (tag, level) {
                (None, _) if entry.contains(':') => {
                    self.tell(place, "match-problem-language", &[("value", written.trim())]);
                }
                (Some(tag), Some(_)) if languages.iter().any(|(earlier, _)| *earlier == tag) => {
                    self.tell(
                        place,
                        "match-problem-entry-twice",
                        &[("column", "languages"), ("value", tag.as_str())],
                    );
                }
                (Some(tag), Some(level)) => languages.push((tag, level)),
                (None | Some(_), _) => self.tell(place, "match-problem-level", &[("value", &entry)]),
            }
        }
        languages
    }

    fn ranked_themes(&mut self, row: &Line<'_>) -> Vec<String> {
        let Some(cell) = self.cell(row, "themes") else { return Vec::new() };
        let entries = cell.entries();
        self.check_count(cell, "themes", entries.len(), THEMES_MAX);
        let mut themes: Vec<String> = Vec::new();
        for (theme, place) in entries {
            if themes.contains(&theme.to_string()) {
                self.tell(place, "match-problem-entry-twice", &[("column", "themes"), ("value", &theme)]);
            }
            self.check_theme(&theme, place);
            themes.push(theme.into_owned());
        }
        themes
    }

    fn exchange(&mut self, row: &Line<'_>, column: &'static str) -> Vec<(String, u8)> {
        /// The highest level of a need or an offer.
        const LEVEL_MAX: u8 = 4;
        let Some(cell) = self.cell(row, column) else { return Vec::new() };
        let entries = cell.entries();
        self.check_count(cell, column, entries.len(), EXCHANGES_MAX);
        let mut seen = BTreeSet::new();
        let mut exchange = Vec::new();
        for (entry, place) in entries {
            let parts =
                entry.split_once(':').map(|(theme, level)| (theme.trim(), level.trim().parse::<u8>()));
            let Some((theme, Ok(level @ 0..=LEVEL_MAX))) = parts else {
                self.tell(place, "match-problem-exchange", &[("column", column), ("value", &entry)]);
                continue;
            };
            if !seen.insert(theme.to_owned()) {
                self.tell(place, "match-problem-entry-twice", &[("column", column), ("value", theme)]);
            }
            self.check_theme(theme, place);
            if level > 0 {
                exchange.push((theme.to_owned(), level));
            }
        }
        exchange
    }

    fn check_theme(&mut self, theme: &str, place: Place) {
        match self.themes {
            Some(themes) if !themes.contains_key(theme) => {
                let problem = Problem::new(place, "match-problem-theme", &[("value", theme)]);
                self.problems.push(problem.nearest(theme, themes.keys()));
            }
            None if !is_code(theme) => self.tell(place, "match-problem-theme-code", &[("value", theme)]),
            Some(_) | None => {}
        }
    }

    fn check_count(&mut self, cell: &Cell<'_>, column: &'static str, count: usize, most: usize) {
        if count > most {
            let args = [("column", column), ("count", &*count.to_string()), ("most", &most.to_string())];
            self.tell(cell.place, "match-problem-count", &args);
        }
    }

    /// A whole number, none if the cell is empty.
    fn number(&mut self, row: &Line<'_>, column: &'static str, most: u32, is_required: bool) -> Option<u32> {
        let cell = self.cell(row, column)?;
        let text = cell.text();
        if text.is_empty() && !is_required {
            return None;
        }
        let is_written_plainly = !text.starts_with('+');
        let number = text.parse().ok().filter(|number| *number <= most && is_written_plainly);
        if text.is_empty() {
            self.tell(cell.place, "intake-missing", &[("column", column)]);
        } else if number.is_none() {
            let args = [("column", column), ("value", text.as_ref()), ("most", &most.to_string())];
            self.tell(cell.place, "match-problem-number", &args);
        }
        number
    }

    /// A decimal number of degrees, as millionths.
    fn degrees(&mut self, row: &Line<'_>, column: &'static str, most: i32) -> Option<i32> {
        /// Millionths of a degree.
        const DEGREE: i32 = 1_000_000;
        let cell = self.cell(row, column)?;
        let text = cell.text();
        if text.is_empty() {
            return None;
        }
        let degrees = millionths(&text).filter(|degrees| degrees.abs() <= most * DEGREE);
        if degrees.is_none() {
            let args = [("column", column), ("value", text.as_ref()), ("most", &most.to_string())];
            self.tell(cell.place, "match-problem-degrees", &args);
        }
        degrees
    }

    /// One of a list of words, none if the cell is empty.
    fn word<W: Word>(&mut self, row: &Line<'_>, column: &'static str) -> Option<W> {
        let cell = self.cell(row, column)?;
        let text = cell.text();
        if text.is_empty() {
            return None;
        }
        let read = W::parse(&text);
        if read.is_none() {
            let args = [("column", column), ("value", text.as_ref()), ("words", &all_words::<W>())];
            self.tell(cell.place, "match-problem-word", &args);
        }
        read
    }

    fn hosting(&mut self, row: &Line<'_>) -> Option<Hosting> {
        let is_unknown = self.cell(row, "hosting").is_some_and(|cell| cell.text() == "unknown");
        if is_unknown { None } else { self.word(row, "hosting") }
    }

    fn economic_base(&mut self, row: &Line<'_>) -> Vec<Economy> {
        let Some(cell) = self.cell(row, "economic_base") else { return Vec::new() };
        let mut branches = Vec::new();
        for (entry, place) in cell.entries() {
            match Economy::parse(&entry) {
                Some(branch) if branches.contains(&branch) => {
                    self.tell(
                        place,
                        "match-problem-entry-twice",
                        &[("column", "economic_base"), ("value", &entry)],
                    );
                }
                Some(branch) => branches.push(branch),
                None => {
                    let args = [
                        ("column", "economic_base"),
                        ("value", entry.as_ref()),
                        ("words", &all_words::<Economy>()),
                    ];
                    self.tell(place, "match-problem-entry-word", &args);
                }
            }
        }
        branches
    }

    fn local_names(&mut self, row: &Line<'_>) -> Vec<(Tag, String)> {
        let Some(cell) = self.cell(row, "local_names") else { return Vec::new() };
        let mut names = Vec::new();
        for (entry, place) in cell.entries() {
            let parts =
                entry.split_once(':').and_then(|(tag, name)| Some((Tag::parse(tag.trim())?, name.trim())));
            match parts {
                Some((tag, name)) if !name.is_empty() && !name.chars().any(is_command) => {
                    names.push((tag, name.to_owned()));
                }
                Some(_) | None => self.tell(place, "match-problem-local-name", &[("value", &entry)]),
            }
        }
        names
    }

    /// Codes of other cities; that they exist is checked when all are known.
    fn named(&mut self, row: &Line<'_>, column: &'static str) -> Vec<(String, Place)> {
        let Some(cell) = self.cell(row, column) else { return Vec::new() };
        let entries: Vec<(String, Place)> =
            cell.entries().into_iter().map(|(code, place)| (code.into_owned(), place)).collect();
        if let Some((_, place)) = entries.get(NAMED_MAX) {
            let count = entries.len().to_string();
            self.tell(
                *place,
                "match-problem-count",
                &[("column", column), ("count", &count), ("most", &NAMED_MAX.to_string())],
            );
        }
        let mut seen = BTreeSet::new();
        for (code, place) in &entries {
            if !seen.insert(code.as_str()) {
                self.tell(*place, "match-problem-entry-twice", &[("column", column), ("value", code)]);
            }
        }
        entries
    }

    /// That each city named is another city of the file.
    fn check_list(&mut self, column: &'static str, by: &str, list: &[(String, Place)]) {
        for (code, place) in list {
            if *code == by {
                self.tell(*place, "match-problem-itself", &[("column", column), ("code", code)]);
            } else if !self.lines.contains_key(code) {
                let problem = Problem::new(*place, "match-problem-city", &[("value", code)]);
                let known = self.lines.keys().filter(|known| *known != by);
                self.problems.push(problem.nearest(code, known));
            }
        }
    }

    fn check_named(&mut self) {
        for Named { by, preferred, refused } in std::mem::take(&mut self.named) {
            self.check_list("preferred", &by, &preferred);
            self.check_list("cannot_work_with", &by, &refused);
            for (code, place) in &preferred {
                if refused.iter().any(|(refused, _)| refused == code) && *code != by {
                    self.tell(*place, "match-problem-both-lists", &[("by", &by), ("code", code)]);
                }
            }
        }
    }
}

/// A letter that is none: a terminal or a page would obey it, or turn round what follows.
fn is_command(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn all_words<W: Word>() -> String {
    let words: Vec<&str> = W::ALL.iter().map(|word| word.as_str()).collect();
    words.join(", ")
}

/// A decimal number as millionths, none if it is not one.
fn millionths(text: &str) -> Option<i32> {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let all_digits = whole.bytes().chain(fraction.bytes()).all(|digit| digit.is_ascii_digit());
    if whole.is_empty() || whole.len() > 3 || !all_digits {
        return None;
    }
    let fraction: String = fraction.chars().chain("000000".chars()).take(6).collect();
    Some(sign * (whole.parse::<i32>().ok()? * 1_000_000 + fraction.parse::<i32>().ok()?))
}

#[cfg(test)]
mod tests {
    use super::millionths;

    #[test]
    fn degrees_are_read_without_rounding() {
        let read = ["36.191", "-0.5", "180", "", "x", "1e3", ".5", "1234"].map(millionths);
        let right = [Some(36_191_000), Some(-500_000), Some(180_000_000), None, None, None, None, None];
        assert_eq!(read, right);
    }
}
