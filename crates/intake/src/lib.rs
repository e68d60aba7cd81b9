//! Files into the house, and rows out of it: CSV of any origin to typed cells, all or nothing, with everything that is
//! wrong told by line and column.
//!
//! A feature that takes a kind of file says which columns it has and what a row does:
//!
//! ```
//! use intake::{Column, Importer, Outcome, Row, Run, Step, Taking, kinds::{Code, Text}};
//! use store::{Tx, sql};
//!
//! const MOTTOS: Importer = Importer {
//!     noun: "mottos",
//!     title: "mottos-title",
//!     place: 1,
//!     columns: &[Column::needed("code"), Column::needed("motto")],
//!     counted: &[("mottos", "mottos-title")],
//!     takes_programme: false,
//!     suggestions: &[],
//!     begin: |_run: Run| Box::new(Mottos),
//!     accept: |_tx, _who, _logged| Box::pin(async { Ok(()) }),
//!     names: |_db, _ids, _lang| Box::pin(async { Ok(intake::Names::new()) }),
//!     page: |id| format!("/mottos/{id}"),
//! };
//!
//! /// What must be known of earlier rows: here, nothing.
//! struct Mottos;
//!
//! impl Taking for Mottos {
//!     fn row<'a>(&'a mut self, tx: &'a mut Tx, row: &'a mut Row<'_>) -> Step<'a> {
//!         Box::pin(async move {
//!             // Both cells are read before the first `?`, so that both problems are told.
//!             let (code, motto) = (row.need("code", Code), row.need("motto", Text(200)));
//!             let (code, motto) = (code?, motto?);
//!             let here: Option<String> =
//!                 sql("select value from settings where name = $1").bind(&code).optional(&mut *tx).await?;
//!             let outcome = match here {
//!                 None => {
//!                     sql("insert into settings (name, value) values ($1, $2)")
//!                         .bind(&code).bind(&motto).run(tx).await?;
//!                     Outcome::Added
//!                 }
//!                 Some(here) if here == motto => Outcome::LeftAlone,
//!                 Some(_) => {
//!                     sql("update settings set value = $1 where name = $2")
//!                         .bind(&motto).bind(&code).run(tx).await?;
//!                     Outcome::Changed
//!                 }
//!             };
//!             row.took("mottos", outcome, &code);
//!             Ok(())
//!         })
//!     }
//! }
//!
//! # use intake::{File, ROWS_MAX, take, try_out};
//! # use kernel::{Clock, Dice, access::Standing};
//! # use store::{Db, Source};
//! # async fn example(db: &Db) -> Result<(), intake::Failed> {
//! let run = || Run { who: Standing::operator(), programme: None, today: jiff::civil::date(2018, 6, 25) };
//! let bytes = "code;motto\r\nHMLN;learn\r\n".as_bytes();
//! let file = File { name: "mottos.csv", bytes, encoding: None, ignored: &[], rows_max: ROWS_MAX };
//! // What would happen:
//! let report = try_out(db, &MOTTOS, &file, run(), &mut |_| ()).await?;
//! assert_eq!((report.tallies["mottos"].added, report.separator), (1, Some(';')));
//! // It happens:
//! let (tx, _import, _report) = take(db.begin().await?, &MOTTOS, &file, run(), &mut |_| ()).await?;
//! tx.commit().await?;
//! # Ok(())
//! # }
//! ```
//!
//! Read in this order: [`sheet`] (bytes to rows of cells), [`kinds`] (cells to values), [`Row`], [`Importer`],
//! [`take`], [`log`] (what was imported, suggestions), [`export`]. Deliberately absent: what any column means, pages,
//! sentences (a [`Said`] is a key and its parts), workbooks as input: a sheet is saved as CSV first.
pub mod export;
mod importer;
pub mod kinds;
pub mod log;
mod problem;
mod report;
mod row;
pub mod sheet;
mod take;

pub use importer::{
    Accepting, Importer, Made, Names, Outcome, Refused, Run, Step, Stop, Suggested, Suggestion,
    SuggestionKind, Sure, Taking, Told,
};
pub use kinds::Kind;
pub use log::ImportId;
pub use problem::{PROBLEMS_MAX, Part, Problem, Said};
pub use report::{CHANGES_MAX, Change, Report, SUGGESTIONS_MAX, Tally};
pub use row::{Column, Row};
pub use sheet::{Cell, Place, START};
pub use take::{Failed, File, OnProgress, PAGE_ROWS_MAX, Progress, ROWS_MAX, take, try_out};
