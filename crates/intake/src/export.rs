//! Rows out of the house: CSV that a spreadsheet opens by double click, and workbooks (XLSX).
//!
//! UTF-8 with a byte order mark, CRLF, quotes where needed (RFC 4180). A cell that a spreadsheet would run gets an
//! apostrophe before it, which [`Row`](crate::Row) takes away again: what is exported and imported is the same.
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};
use thiserror::Error;

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

/// How rows are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// [`Csv`]
    Csv,
    /// A workbook of one sheet, each cell a text.
    Xlsx,
}

impl Format {
    /// Both, in the order of forms.
    pub const ALL: [Self; 2] = [Self::Csv, Self::Xlsx];

    /// The end of the file's name.
    pub fn code(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
        }
    }

    /// Reads [`Format::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.code() == code)
    }

    /// For the header of an answer.
    pub fn content_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

/// Why a workbook cannot be written: more rows or longer cells than the format has.
#[derive(Debug, Error)]
#[error("the rows do not fit a workbook")]
pub struct TooMuch(#[from] XlsxError);

/// Writes rows, the header first, as a file of a format; a sheet of a workbook runs from right to left where its
/// readers do.
///
/// # Errors
/// [`TooMuch`]: a workbook has 1,048,576 rows and 32,767 characters a cell.
pub fn file(format: Format, rows: &[Vec<String>], right_to_left: bool) -> Result<Vec<u8>, TooMuch> {
    match format {
        Format::Csv => {
            let mut csv = Csv::new();
            for row in rows {
                csv.row(row);
            }
            Ok(csv.finish().into_bytes())
        }
        Format::Xlsx => {
            let mut book = Workbook::new();
            // The same rows are the same file, whenever it is written.
            book.set_properties(
                &DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?),
            );
            let sheet = book.add_worksheet();
            sheet.set_right_to_left(right_to_left);
            for (row, cells) in (0_u32..).zip(rows) {
                for (column, cell) in (0_u16..).zip(cells) {
                    if !cell.is_empty() {
                        sheet.write_string(row, column, disarmed(cell))?;
                    }
                }
            }
            Ok(book.save_to_buffer()?)
        }
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
