//! Files of themes, programmes and cities: what their rows do. A column that a file does not have leaves alone what is
//! known; an empty cell means that it is not known.
mod cities;
pub mod city;
mod programmes;
mod themes;

use intake::{Importer, Row, Said, Told};
use std::collections::{BTreeMap, BTreeSet};

/// The importers of this feature.
pub(crate) const IMPORTERS: [Importer; 3] = [themes::THEMES, programmes::PROGRAMMES, cities::CITIES];

/// The codes of a file, each of which stands there once, and those that stand in the house.
#[derive(Debug, Default)]
struct Codes {
    lines: BTreeMap<String, usize>,
    /// By small letters: no two differ in these alone.
    known: BTreeMap<String, BTreeSet<String>>,
}

impl Codes {
    fn know(&mut self, codes: impl IntoIterator<Item = String>) {
        for code in codes {
            self.known.entry(code.to_ascii_lowercase()).or_default().insert(code);
        }
    }

    fn take(&mut self, row: &mut Row<'_>, code: &str) -> Result<(), Told> {
        if let Some(line) = self.lines.get(code) {
            let said = Said::new("city-code-twice").with("code", code).with("line", line.to_string());
            return Err(row.tell("code", said));
        }
        let alike = self.known.get(&code.to_ascii_lowercase()).filter(|codes| !codes.contains(code));
        if let Some(known) = alike.and_then(BTreeSet::first) {
            let said =
                Said::new("network-file-code-letters").with("code", code).with("known", known.as_str());
            return Err(row.tell("code", said));
        }
        self.lines.insert(code.to_owned(), row.line());
        self.know([code.to_owned()]);
        Ok(())
    }
}

/// What a file says, or what is known where the file has no such column.
fn said_or_known<T>(row: &Row<'_>, column: &str, said: T, known: T) -> T {
    if row.cell(column).is_some() { said } else { known }
}
