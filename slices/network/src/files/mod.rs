//! Files of themes, programmes and cities: what their rows do. A column that a file does not have leaves alone what is
//! known; an empty cell means that it is not known.
mod cities;
pub mod city;
mod programmes;
mod themes;

use intake::{Importer, Row, Said, Told};
use std::collections::BTreeMap;

/// The importers of this feature.
pub(crate) const IMPORTERS: [Importer; 3] = [themes::THEMES, programmes::PROGRAMMES, cities::CITIES];

/// The lines of the codes of a file, each of which stands there once.
#[derive(Debug, Default)]
struct Codes(BTreeMap<String, usize>);

impl Codes {
    fn take(&mut self, row: &mut Row<'_>, code: &str) -> Result<(), Told> {
        if let Some(line) = self.0.get(code) {
            let said = Said::new("city-code-twice").with("code", code).with("line", line.to_string());
            return Err(row.tell("code", said));
        }
        self.0.insert(code.to_owned(), row.line());
        Ok(())
    }
}

/// What a file says, or what is known where the file has no such column.
fn said_or_known<T>(row: &Row<'_>, column: &str, said: T, known: T) -> T {
    if row.cell(column).is_some() { said } else { known }
}
