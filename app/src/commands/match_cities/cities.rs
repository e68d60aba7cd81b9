//! A file of cities, and one of themes: rows to profiles, and everything that is wrong with them in one go.
use cohorts::rules::city::{City, is_code};
use intake::{
    Cell, Problem, START,
    sheet::{Line, Rows},
};
use network::files::city::{COLUMNS, Cells, CityReader, Unknown};
use std::collections::BTreeMap;

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
    let mut reader = CityReader::new(
        themes.map(|themes| themes.keys().cloned().collect()),
        Unknown { theme: "match-problem-theme", city: "match-problem-city" },
    );
    let columns = read_header(&header, ignored, &mut reader.problems);
    let mut cities = Vec::new();
    let mut count = 0;
    while let Some(line) = rows.next_row() {
        count += 1;
        if count > ROWS_MAX {
            let place = line.cells.first().map_or(START, |cell| cell.place);
            let most = ROWS_MAX.to_string();
            reader.problems.push(Problem::new(place, "match-problem-rows", &[("most", &most)]));
            break;
        }
        let (found, expected) = (line.cells.len(), header.cells.len());
        let row = Row { columns: &columns, line: &line };
        if found == expected {
            cities.extend(reader.row(&row));
        } else {
            let place = line.cells.get(expected).map_or(line.end, |cell| cell.place);
            let args = [("found", &*found.to_string()), ("cells", &*expected.to_string())];
            reader.problems.push(Problem::new(place, "intake-cells", &args));
            reader.pass(&row, line.end.0);
        }
    }
    reader.check_named(&std::collections::BTreeSet::new());
    let mut problems = reader.problems;
    problems.append(&mut rows.problems);
    if problems.is_empty() { Ok(cities) } else { Err(problems) }
}

/// The columns to pass over that a text does not have, and what is wrong with that.
pub(super) fn not_there(text: &str, ignored: &[String]) -> Vec<Problem> {
    let Some(header) = Rows::new(text).next_row() else { return Vec::new() };
    let names: Vec<_> = header.cells.iter().map(Cell::text).collect();
    let missing = ignored.iter().filter(|name| !names.iter().any(|known| known == *name));
    let problem = |name: &String| {
        Problem::new(START, "match-problem-ignored", &[("column", name)]).nearest(name, names.iter())
    };
    missing.map(problem).collect()
}

/// A row, and where each known column stands.
struct Row<'r> {
    columns: &'r BTreeMap<&'static str, usize>,
    line: &'r Line<'r>,
}

impl Cells for Row<'_> {
    fn cell(&self, column: &str) -> Option<&Cell<'_>> {
        self.columns.get(column).and_then(|place| self.line.cells.get(*place))
    }
}

fn read_header(
    header: &Line<'_>,
    ignored: &[String],
    problems: &mut Vec<Problem>,
) -> BTreeMap<&'static str, usize> {
    let names: Vec<&str> = COLUMNS.iter().map(|column| column.name).collect();
    let mut columns = BTreeMap::new();
    for (place, cell) in header.cells.iter().enumerate() {
        let name = cell.text();
        if ignored.iter().any(|ignored| *ignored == name) {
            continue;
        }
        match COLUMNS.iter().map(|column| column.name).find(|column| *column == name) {
            Some(column) if columns.contains_key(column) => {
                problems.push(Problem::new(cell.place, "intake-column-twice", &[("column", column)]));
            }
            Some(column) => {
                columns.insert(column, place);
            }
            None => {
                let args = [("column", name.as_ref()), ("columns", &names.join(", "))];
                problems.push(Problem::new(cell.place, "intake-unknown-column", &args));
            }
        }
    }
    for column in COLUMNS.iter().filter(|column| column.needed && !columns.contains_key(column.name)) {
        problems.push(Problem::new(START, "intake-no-column", &[("column", column.name)]));
    }
    columns
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
            problems.push(Problem::new(cell.place, "intake-code", &[("column", "code"), ("value", &code)]));
        }
        let name =
            names.and_then(|column| row.cells.get(column)).map(Cell::text).filter(|name| !name.is_empty());
        themes.insert(code.to_string(), name.unwrap_or(code).into_owned());
    }
    problems.append(&mut rows.problems);
    if problems.is_empty() { Ok(themes) } else { Err(problems) }
}
