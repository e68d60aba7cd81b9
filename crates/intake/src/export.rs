//! Rows out of the house: CSV that a spreadsheet opens by double click, and workbooks (XLSX).
//!
//! UTF-8 with a byte order mark, CRLF, quotes where needed (RFC 4180). A cell that a spreadsheet would run gets an
//! apostrophe before it, which [`Row`](crate::Row) takes away again: what is exported and imported is the same.

/// Without it, spreadsheets on some systems read UTF-8 as something else.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// A CSV file in the making.
#[derive(Debug)]
pub struct Csv(String);

impl Default for Csv {
    fn default() -> Self {
        Self::new()
    }
}

impl Csv {
    /// A file without a row.
    pub fn new() -> Self {
        Self(BYTE_ORDER_MARK.to_string())
    }

    /// Adds a row; the first one is the header.
    pub fn row(&mut self, cells: &[impl AsRef<str>]) {
        for (place, cell) in cells.iter().enumerate() {
            if place > 0 {
                self.0.push(',');
            }
            self.0.push_str(&quoted(&disarmed(cell.as_ref())));
        }
        self.0.push_str("\r\n");
    }

    /// The file.
    pub fn finish(self) -> String {
        self.0
    }
}

/// Whether a spreadsheet would take the cell for a formula, once apostrophes before it are gone.
pub(crate) fn runs(cell: &str) -> bool {
    let first = cell.trim_start_matches([' ', '\u{3000}', '\u{a0}', '\'']).chars().next();
    first.is_some_and(|first| "=+-@\t\r\0＝＋－＠".contains(first))
}

/// With an apostrophe where a spreadsheet would take the cell for a formula.
pub fn disarmed(cell: &str) -> String {
    if runs(cell) { format!("'{cell}") } else { cell.to_owned() }
}

fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\n', '\r', ';']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::{disarmed, quoted};

    #[test]
    fn a_cell_that_a_spreadsheet_would_run_is_disarmed() {
        for cell in ["=1+1", "+1", "-1", "@sum", "\t=1", "  =1", "\u{ff1d}1", "'=1"] {
            assert_eq!(disarmed(cell), format!("'{cell}"));
        }
    }

    #[test]
    fn other_cells_stay_as_they_are() {
        assert_eq!(["Amman", "a=b", "", "'t Hart"].map(disarmed), ["Amman", "a=b", "", "'t Hart"]);
    }

    #[test]
    fn separators_and_quotes_are_quoted() {
        assert_eq!(["a,b", "say \"x\"", "plain"].map(quoted), ["\"a,b\"", "\"say \"\"x\"\"\"", "plain"]);
    }
}
