//! Taking a file: all of it or nothing.
//!
//! Everything happens in one write transaction, which is rolled back when something is wrong, or when it was only
//! tried. So what a dry run says is what the import does: there is no second way through the rules that could differ,
//! and a row may build on the rows before it. Other writers wait meanwhile (on SQLite for the one writer, on
//! PostgreSQL for the end of the record), which is why a page takes files up to [`PAGE_ROWS_MAX`] rows and a command
//! takes the larger ones. What can be known without the store (encoding, header) is looked at before.
use crate::{
    Importer, Problem, Report, Row, Run, START, Stop, Suggestion,
    log::{self, ImportId},
    row::Header,
    sheet::{Rows, decoded},
};
use encoding_rs::Encoding;
use kernel::access::Denied;
use sha2::{Digest as _, Sha256};
use std::borrow::Cow;
use store::{Db, Error, Tx};

/// Rows of one file.
pub const ROWS_MAX: usize = 1_000_000;
/// Rows of a file that is taken while others work: about two seconds of the one writer, who gives up after five.
pub const PAGE_ROWS_MAX: usize = 5_000;

/// After so many rows the tables have become others than they were.
const GROWN: [usize; 6] = [400, 1_200, 4_000, 12_000, 40_000, 120_000];
/// Suggestions that are kept together.
const SUGGESTIONS_AT_ONCE: usize = 400;

/// A file, as it came.
#[derive(Debug, Clone, Copy)]
pub struct File<'f> {
    /// Its name, as whoever brought it says.
    pub name: &'f str,
    /// What is in it.
    pub bytes: &'f [u8],
    /// Where it is not UTF-8.
    pub encoding: Option<&'static Encoding>,
    /// Columns to pass over.
    pub ignored: &'f [String],
    /// [`ROWS_MAX`] or [`PAGE_ROWS_MAX`].
    pub rows_max: usize,
}

/// How far a file has been read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Rows so far.
    pub rows: usize,
    /// Bytes so far.
    pub bytes: usize,
    /// Bytes of the whole text.
    pub bytes_all: usize,
}

/// Is told how far a file has been read.
pub type OnProgress<'p> = &'p mut (dyn FnMut(Progress) + Send);

/// Why a file is not taken; nothing of it is.
#[derive(Debug)]
pub enum Failed {
    /// Something is wrong with it.
    Wrong(Box<Report>),
    /// Whoever imports may not do what it says.
    Denied(Denied),
    /// The store cannot do it.
    Store(Error),
}

impl From<Error> for Failed {
    fn from(error: Error) -> Self {
        Self::Store(error)
    }
}

/// Says what an import would do, and does nothing.
///
/// # Errors
/// [`Failed`]
pub async fn try_out(
    db: &Db,
    importer: &Importer,
    file: &File<'_>,
    run: Run,
    on_progress: OnProgress<'_>,
) -> Result<Report, Failed> {
    let text = text_of(file)?;
    let tx = db.begin().await?;
    // The transaction is dropped here: rolled back.
    take_text(tx, importer, (file, &text), run, on_progress).await.map(|(_, _, report)| report)
}

/// Takes a file. The transaction comes back to be committed; if anything is wrong, it is gone and so is all that was
/// written in it.
///
/// # Errors
/// [`Failed`]
pub async fn take(
    tx: Tx,
    importer: &Importer,
    file: &File<'_>,
    run: Run,
    on_progress: OnProgress<'_>,
) -> Result<(Tx, ImportId, Report), Failed> {
    let text = text_of(file)?;
    take_text(tx, importer, (file, &text), run, on_progress).await
}

fn wrong(problem: Problem) -> Failed {
    let mut report = Report::default();
    report.tell(problem);
    Failed::Wrong(Box::new(report))
}

fn text_of<'f>(file: &File<'f>) -> Result<Cow<'f, str>, Failed> {
    decoded(file.bytes, file.encoding).map_err(wrong)
}

async fn take_text(
    mut tx: Tx,
    importer: &Importer,
    (file, text): (&File<'_>, &str),
    run: Run,
    on_progress: OnProgress<'_>,
) -> Result<(Tx, ImportId, Report), Failed> {
    let mut report = Report::default();
    let who = run.who.clone();
    let import =
        log::begin(&mut tx, importer, &who, (file.name, &hash(file.bytes)), run.programme.as_deref()).await?;
    let mut taking = (importer.begin)(run);
    let mut rows = Rows::new(text);
    report.separator = Some(rows.separator()).filter(|separator| *separator != ',');
    match rows.next_row() {
        None if rows.problems.is_empty() => report.tell(Problem::new(START, "intake-empty", &[])),
        None => {}
        Some(line) => {
            let header = Header::read(importer.columns, &line, file.ignored, &mut report);
            settle(taking.begin(&mut tx, &mut report).await)?;
            while let Some(line) = rows.next_row() {
                report.rows += 1;
                if report.rows > file.rows_max {
                    let place = line.cells.first().map_or(START, |cell| cell.place);
                    let most = file.rows_max.to_string();
                    report.tell(Problem::new(place, "intake-rows", &[("most", &most)]));
                    break;
                }
                if header.fits(&line, &mut report) {
                    settle(taking.row(&mut tx, &mut Row::new(&header, line, &mut report)).await)?;
                    while report.pending.len() >= SUGGESTIONS_AT_ONCE {
                        keep_suggestions(&mut tx, (import, importer.noun), &mut report).await?;
                    }
                }
                rows.problems.drain(..).for_each(|problem| report.tell(problem));
                if GROWN.contains(&report.rows) {
                    tx.has_grown().await?;
                }
                let bytes_all = text.len();
                on_progress(Progress { rows: report.rows, bytes: bytes_all - rows.bytes_left(), bytes_all });
            }
            settle(taking.end(&mut tx, &mut report).await)?;
            while !report.pending.is_empty() {
                keep_suggestions(&mut tx, (import, importer.noun), &mut report).await?;
            }
        }
    }
    rows.problems.drain(..).for_each(|problem| report.tell(problem));
    report.empty_rows = rows.empty_rows;
    // What is known only at the end is about earlier lines.
    report.suggestions.sort_by_key(|(line, _)| *line);
    if report.is_wrong() {
        return Err(Failed::Wrong(Box::new(report)));
    }
    log::end(&mut tx, import, &who, &report).await?;
    Ok((tx, import, report))
}

/// A row that is told to be wrong ends alone, so that the others can be looked at.
fn settle(stopped: Result<(), Stop>) -> Result<(), Failed> {
    match stopped {
        Ok(()) | Err(Stop::Told) => Ok(()),
        Err(Stop::Store(error)) => Err(Failed::Store(error)),
        Err(Stop::Denied(denied)) => Err(Failed::Denied(denied)),
    }
}

/// Keeps the oldest of those that wait: so many that they go in together.
async fn keep_suggestions(tx: &mut Tx, import: (ImportId, &str), report: &mut Report) -> Result<(), Error> {
    let count = report.pending.len().min(SUGGESTIONS_AT_ONCE);
    let pending: Vec<(usize, Suggestion)> = report.pending.drain(..count).collect();
    let kept = log::suggest(tx, import, &pending).await?;
    report.suggestion_count += kept.len();
    let shown = crate::SUGGESTIONS_MAX.saturating_sub(report.suggestions.len());
    let kept = pending.into_iter().enumerate().filter(|(place, _)| kept.contains(place));
    report.suggestions.extend(kept.map(|(_, suggestion)| suggestion).take(shown));
    Ok(())
}

fn hash(bytes: &[u8]) -> String {
    kernel::hex(&Sha256::digest(bytes))
}
