//! A row of a file of cities: cells to a city, and everything that is wrong with them. One reader for the file that is
//! matched and for the one that is imported; `city.ftl` says what it finds.
use crate::rules::{
    City, Word,
    city::{
        Country, EXCHANGES_MAX, Economy, HOURS_MAX, Hosting, LANGUAGES_MAX, Level, NAME_LENGTH_MAX,
        NAMED_MAX, POPULATION_MAX, THEMES_MAX, Tag, is_code, millionths,
    },
};
use intake::{Cell, Column, Place, Problem};
use std::collections::{BTreeMap, BTreeSet};

/// All columns, in the order in which they are told.
pub const COLUMNS: &[Column] = &[
    Column::needed("code"),
    Column::needed("name"),
    Column::needed("country"),
    Column::optional("local_names"),
    Column::optional("latitude"),
    Column::optional("longitude"),
    Column::optional("population"),
    Column::needed("languages"),
    Column::optional("themes"),
    Column::optional("needs"),
    Column::optional("offers"),
    Column::optional("maturity"),
    Column::optional("hosting"),
    Column::optional("displacement"),
    Column::optional("economic_base"),
    Column::needed("hours_month"),
    Column::optional("preferred"),
    Column::optional("cannot_work_with"),
    Column::optional("travel"),
];

/// A row whose cells are found by the names of their columns.
pub trait Cells {
    /// The cell of a column, if the file has it.
    fn cell(&self, column: &str) -> Option<&Cell<'_>>;
}

/// How it is said that something named in a file is not there: keys of sentences.
#[derive(Debug, Clone, Copy)]
pub struct Unknown {
    /// A theme.
    pub theme: &'static str,
    /// A city.
    pub city: &'static str,
}

/// Reads rows one after the other, and keeps what must be known of earlier ones.
#[derive(Debug)]
pub struct CityReader {
    themes: Option<BTreeSet<String>>,
    unknown: Unknown,
    /// What is wrong so far.
    pub problems: Vec<Problem>,
    /// The line of each code.
    lines: BTreeMap<String, usize>,
    /// Cities named by others, checked when all codes are known.
    named: Vec<Named>,
}

/// The cities that one city names.
#[derive(Debug)]
struct Named {
    by: String,
    preferred: Vec<(String, Place)>,
    refused: Vec<(String, Place)>,
}

impl CityReader {
    /// Before the first row. Where codes of themes are given, no other theme serves.
    pub fn new(themes: Option<BTreeSet<String>>, unknown: Unknown) -> Self {
        Self { themes, unknown, problems: Vec::new(), lines: BTreeMap::new(), named: Vec::new() }
    }

    /// Of a row that cannot be read: its code is taken all the same, so that others may name it.
    pub fn pass(&mut self, row: &impl Cells, line: usize) {
        if let Some(code) = row.cell("code").map(|cell| cell.text().into_owned()) {
            self.lines.entry(code).or_insert(line);
        }
    }

    fn tell(&mut self, place: Place, key: &'static str, args: &[(&'static str, &str)]) {
        self.problems.push(Problem::new(place, key, args));
    }

    /// A row: the city, if nothing is wrong with it. What is wrong is in [`CityReader::problems`].
    pub fn row(&mut self, row: &impl Cells) -> Option<City> {
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
        if !named.preferred.is_empty() || !named.refused.is_empty() {
            self.named.push(named);
        }
        (self.problems.len() == before).then_some(city)
    }

    fn code(&mut self, row: &impl Cells) -> Option<String> {
        let cell = row.cell("code")?;
        let code = cell.text();
        if code.is_empty() {
            self.tell(cell.place, "intake-missing", &[("column", "code")]);
            return None;
        }
        if !is_code(&code) {
            self.tell(cell.place, "intake-code", &[("column", "code"), ("value", &code)]);
            return None;
        }
        if let Some(line) = self.lines.get(code.as_ref()).map(ToString::to_string) {
            self.tell(cell.place, "city-code-twice", &[("code", &code), ("line", &line)]);
            return None;
        }
        self.lines.insert(code.to_string(), cell.place.0);
        Some(code.into_owned())
    }

    fn name(&mut self, row: &impl Cells) -> Option<String> {
        let cell = row.cell("name")?;
        let name = cell.text();
        let length = name.chars().count();
        if name.is_empty() {
            self.tell(cell.place, "intake-missing", &[("column", "name")]);
        } else if length > NAME_LENGTH_MAX {
            self.tell(cell.place, "city-long", &[("column", "name"), ("length", &length.to_string())]);
        } else if name.chars().any(is_command) {
            self.tell(cell.place, "city-control", &[("column", "name")]);
        }
        Some(name.into_owned())
    }

    fn country(&mut self, row: &impl Cells) -> Option<Country> {
        let cell = row.cell("country")?;
        let country = Country::parse(&cell.text());
        if cell.text().is_empty() {
            self.tell(cell.place, "intake-missing", &[("column", "country")]);
        } else if country.is_none() {
            self.tell(cell.place, "city-country", &[("value", &cell.text())]);
        }
        country
    }

    fn languages(&mut self, row: &impl Cells) -> Vec<(Tag, Level)> {
        let Some(cell) = row.cell("languages") else { return Vec::new() };
        let entries = cell.entries();
        if entries.is_empty() {
            self.tell(cell.place, "city-no-language", &[]);
        }
        self.check_count(cell, "languages", entries.len(), LANGUAGES_MAX);
        let mut languages: Vec<(Tag, Level)> = Vec::new();
        for (entry, place) in entries {
            let (written, level) = entry.split_once(':').unwrap_or((&entry, ""));
            let (tag, level) = (Tag::of_named(written.trim()), Level::parse(level.trim()));
            match (tag, level) {
                (None, _) if entry.contains(':') => {
                    self.tell(place, "intake-spoken", &[("value", written.trim())]);
                }
                (Some(tag), Some(_)) if languages.iter().any(|(earlier, _)| *earlier == tag) => {
                    self.tell(place, "city-entry-twice", &[("column", "languages"), ("value", tag.as_str())]);
                }
                (Some(tag), Some(level)) => languages.push((tag, level)),
                (None | Some(_), _) => self.tell(place, "city-level", &[("value", &entry)]),
            }
        }
        languages
    }

    fn ranked_themes(&mut self, row: &impl Cells) -> Vec<String> {
        let Some(cell) = row.cell("themes") else { return Vec::new() };
        let entries = cell.entries();
        self.check_count(cell, "themes", entries.len(), THEMES_MAX);
        let mut themes: Vec<String> = Vec::new();
        for (theme, place) in entries {
            if themes.contains(&theme.to_string()) {
                self.tell(place, "city-entry-twice", &[("column", "themes"), ("value", &theme)]);
            }
            self.check_theme(&theme, place);
            themes.push(theme.into_owned());
        }
        themes
    }

    fn exchange(&mut self, row: &impl Cells, column: &'static str) -> Vec<(String, u8)> {
        /// The highest level of a need or an offer.
        const LEVEL_MAX: u8 = 4;
        let Some(cell) = row.cell(column) else { return Vec::new() };
        let entries = cell.entries();
        self.check_count(cell, column, entries.len(), EXCHANGES_MAX);
        let mut seen = BTreeSet::new();
        let mut exchange = Vec::new();
        for (entry, place) in entries {
            let parts =
                entry.split_once(':').map(|(theme, level)| (theme.trim(), level.trim().parse::<u8>()));
            let Some((theme, Ok(level @ 0..=LEVEL_MAX))) = parts else {
                self.tell(place, "city-exchange", &[("column", column), ("value", &entry)]);
                continue;
            };
            if !seen.insert(theme.to_owned()) {
                self.tell(place, "city-entry-twice", &[("column", column), ("value", theme)]);
            }
            self.check_theme(theme, place);
            if level > 0 {
                exchange.push((theme.to_owned(), level));
            }
        }
        exchange
    }

    fn check_theme(&mut self, theme: &str, place: Place) {
        match &self.themes {
            Some(themes) if !themes.contains(theme) => {
                let problem = Problem::new(place, self.unknown.theme, &[("value", theme)]);
                self.problems.push(problem.nearest(theme, themes));
            }
            None if !is_code(theme) => self.tell(place, "city-theme-code", &[("value", theme)]),
            Some(_) | None => {}
        }
    }

    fn check_count(&mut self, cell: &Cell<'_>, column: &'static str, count: usize, most: usize) {
        if count > most {
            let args = [("column", column), ("count", &*count.to_string()), ("most", &most.to_string())];
            self.tell(cell.place, "intake-count", &args);
        }
    }

    /// A whole number, none if the cell is empty.
    fn number(
        &mut self,
        row: &impl Cells,
        column: &'static str,
        most: u32,
        is_required: bool,
    ) -> Option<u32> {
        let cell = row.cell(column)?;
        let text = cell.text();
        if text.is_empty() && !is_required {
            return None;
        }
        let is_written_plainly = !text.starts_with('+');
        let number = text.parse().ok().filter(|number| *number <= most && is_written_plainly);
        if text.is_empty() {
            self.tell(cell.place, "intake-missing", &[("column", column)]);
        } else if number.is_none() {
            let args =
                [("column", column), ("value", text.as_ref()), ("least", "0"), ("most", &most.to_string())];
            self.tell(cell.place, "intake-number", &args);
        }
        number
    }

    /// A decimal number of degrees, as millionths.
    fn degrees(&mut self, row: &impl Cells, column: &'static str, most: i32) -> Option<i32> {
        /// Millionths of a degree.
        const DEGREE: i32 = 1_000_000;
        let cell = row.cell(column)?;
        let text = cell.text();
        if text.is_empty() {
            return None;
        }
        let degrees = millionths(&text).filter(|degrees| degrees.abs() <= most * DEGREE);
        if degrees.is_none() {
            let args = [("column", column), ("value", text.as_ref()), ("most", &most.to_string())];
            self.tell(cell.place, "city-degrees", &args);
        }
        degrees
    }

    /// One of a list of words, none if the cell is empty.
    fn word<W: Word>(&mut self, row: &impl Cells, column: &'static str) -> Option<W> {
        let cell = row.cell(column)?;
        let text = cell.text();
        if text.is_empty() {
            return None;
        }
        let read = W::parse(&text);
        if read.is_none() {
            let args = [("column", column), ("value", text.as_ref()), ("words", &all_words::<W>())];
            self.tell(cell.place, "intake-word", &args);
        }
        read
    }

    fn hosting(&mut self, row: &impl Cells) -> Option<Hosting> {
        let is_unknown = row.cell("hosting").is_some_and(|cell| cell.text() == "unknown");
        if is_unknown { None } else { self.word(row, "hosting") }
    }

    fn economic_base(&mut self, row: &impl Cells) -> Vec<Economy> {
        let Some(cell) = row.cell("economic_base") else { return Vec::new() };
        let mut branches = Vec::new();
        for (entry, place) in cell.entries() {
            match Economy::parse(&entry) {
                Some(branch) if branches.contains(&branch) => {
                    self.tell(place, "city-entry-twice", &[("column", "economic_base"), ("value", &entry)]);
                }
                Some(branch) => branches.push(branch),
                None => {
                    let args = [
                        ("column", "economic_base"),
                        ("value", entry.as_ref()),
                        ("words", &all_words::<Economy>()),
                    ];
                    self.tell(place, "city-entry-word", &args);
                }
            }
        }
        branches
    }

    fn local_names(&mut self, row: &impl Cells) -> Vec<(Tag, String)> {
        let Some(cell) = row.cell("local_names") else { return Vec::new() };
        let mut names = Vec::new();
        for (entry, place) in cell.entries() {
            let parts =
                entry.split_once(':').and_then(|(tag, name)| Some((Tag::parse(tag.trim())?, name.trim())));
            match parts {
                Some((tag, name)) if !name.is_empty() && !name.chars().any(is_command) => {
                    names.push((tag, name.to_owned()));
                }
                Some(_) | None => self.tell(place, "city-local-name", &[("value", &entry)]),
            }
        }
        names
    }

    /// Codes of other cities; that they exist is checked when all are known.
    fn named(&mut self, row: &impl Cells, column: &'static str) -> Vec<(String, Place)> {
        let Some(cell) = row.cell(column) else { return Vec::new() };
        let entries: Vec<(String, Place)> =
            cell.entries().into_iter().map(|(code, place)| (code.into_owned(), place)).collect();
        if let Some((_, place)) = entries.get(NAMED_MAX) {
            let count = entries.len().to_string();
            self.tell(
                *place,
                "intake-count",
                &[("column", column), ("count", &count), ("most", &NAMED_MAX.to_string())],
            );
        }
        let mut seen = BTreeSet::new();
        for (code, place) in &entries {
            if !seen.insert(code.as_str()) {
                self.tell(*place, "city-entry-twice", &[("column", column), ("value", code)]);
            }
        }
        entries
    }

    /// That each city named is another one; `known` is asked for those that stand not in the file.
    fn check_list(
        &mut self,
        column: &'static str,
        by: &str,
        list: &[(String, Place)],
        known: &BTreeSet<String>,
    ) {
        for (code, place) in list {
            if *code == by {
                self.tell(*place, "city-itself", &[("column", column), ("code", code)]);
            } else if !self.lines.contains_key(code) && !known.contains(code) {
                let problem = Problem::new(*place, self.unknown.city, &[("value", code)]);
                let nearest = self.lines.keys().chain(known).filter(|known| *known != by);
                self.problems.push(problem.nearest(code, nearest));
            }
        }
    }

    /// After the last row: whether the cities that were named are there, in the file or among `known`, and that none
    /// is in both lists of a city.
    pub fn check_named(&mut self, known: &BTreeSet<String>) {
        for Named { by, preferred, refused } in std::mem::take(&mut self.named) {
            self.check_list("preferred", &by, &preferred, known);
            self.check_list("cannot_work_with", &by, &refused, known);
            for (code, place) in &preferred {
                if refused.iter().any(|(refused, _)| refused == code) && *code != by {
                    self.tell(*place, "city-both-lists", &[("by", &by), ("code", code)]);
                }
            }
        }
    }

    /// All cities that were named and stand not in the file.
    pub fn named_elsewhere(&self) -> BTreeSet<&str> {
        let named = self.named.iter().flat_map(|named| named.preferred.iter().chain(&named.refused));
        named.map(|(code, _)| code.as_str()).filter(|code| !self.lines.contains_key(*code)).collect()
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
