//! `twinhall import`: a file of people, cities or events into the house, all of it or nothing.
#![expect(clippy::doc_markdown, reason = "comments of flags are what --help prints")]
use super::{Complaint, Ended, say, settings};
use crate::{config::Flags, house::importers};
use clap::builder::PossibleValuesParser;
use encoding_rs::Encoding;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use intake::{Failed, File, Importer, Outcome, Problem, Progress, ROWS_MAX, Report, Run, START, Said};
use jiff::tz::TimeZone;
use kernel::{
    Clock, Dice, Digits, Lang,
    access::{Denied, Standing},
};
use std::{
    io::{IsTerminal as _, Read as _},
    path::Path,
    process::ExitCode,
    time::Duration,
};
use store::{Db, OpenError};
use ui::{Arg, Reader, Sentence, Words};
use web::said;

/// Imports a file: all of it or nothing
///
/// What is wrong is told as file:line:column, all of it at once. Importing the same file twice changes nothing. While
/// the house is running on a file, use its page "Imports" instead.
#[derive(clap::Args)]
pub(super) struct Import {
    /// What is in the file
    #[arg(value_name = "WHAT", value_parser = nouns())]
    noun: String,
    /// The file: CSV in UTF-8; `-` reads from standard input
    #[arg(value_name = "FILE")]
    file: String,
    /// Puts all rows into the programme of this code
    #[arg(long, value_name = "CODE")]
    programme: Option<String>,
    /// Says what would happen, and does nothing
    #[arg(long)]
    dry_run: bool,
    /// The encoding of the file, where it is not UTF-8
    #[arg(long, value_name = "NAME")]
    encoding: Option<String>,
    /// A column to pass over
    #[arg(long, value_name = "COLUMN")]
    ignore: Vec<String>,
    /// The language of messages: en, fr, ar, tr or ckb
    #[arg(long, value_name = "TAG", default_value = "en", value_parser = lang)]
    lang: Lang,
    /// No progress
    #[arg(long)]
    quiet: bool,
    #[command(flatten)]
    flags: Flags,
}

/// A shorter import shows no bar.
const SILENT: Duration = Duration::from_secs(1);
/// Wrong use or wrong input.
const EXIT_INPUT: u8 = 2;

fn nouns() -> PossibleValuesParser {
    PossibleValuesParser::new(importers().iter().map(|importer| importer.noun))
}

fn lang(tag: &str) -> Result<Lang, String> {
    tag.parse::<Lang>().map_err(|error| error.to_string())
}

impl Import {
    pub(super) async fn run(self) -> Ended {
        let settings = settings(&self.flags)?;
        let teller = Teller::new(self.lang, &self.file)?;
        let importers = importers();
        let importer = importers.iter().find(|importer| importer.noun == self.noun);
        let importer = importer.ok_or_else(|| Complaint(teller.say("imports-no-noun")))?;
        if self.programme.is_some() && !importer.takes_programme {
            let why = teller.about_kind("imports-programme-not-taken", importer);
            return Err(Complaint(format!("--programme: {why}")));
        }
        let Ok(encoding) = self.encoding() else {
            let name = self.encoding.as_deref().unwrap_or_default();
            teller.problem(&Problem::new(START, "intake-encoding", &[("value", name)]));
            return Ok(ExitCode::from(EXIT_INPUT));
        };
        let bytes = bytes_of(&self.file)?;
        let clock = Clock::system();
        let db = Db::open(&settings.source, clock.clone(), Dice::system()).await;
        let db = db.map_err(|error| teller.complain(error))?;
        let name = Path::new(&self.file).file_name().unwrap_or_default().to_string_lossy();
        let ignored = self.ignore.as_slice();
        let file = File { name: &name, bytes: &bytes, encoding, ignored, rows_max: ROWS_MAX };
        let today = clock.today(&settings.zone);
        let run = Run { who: Standing::operator(), programme: self.programme.clone(), today };
        let bar = Bar::new(self.quiet);
        let mut on_progress = |progress: Progress| bar.tell(progress);
        let done = if self.dry_run {
            intake::try_out(&db, importer, &file, run, &mut on_progress).await
        } else {
            match intake::take(db.begin().await?, importer, &file, run, &mut on_progress).await {
                Ok((tx, _, report)) => {
                    tx.commit().await?;
                    Ok(report)
                }
                Err(failed) => Err(failed),
            }
        };
        bar.0.finish_and_clear();
        let exit = match done {
            Ok(report) => {
                teller.report(importer, &report, self.dry_run);
                ExitCode::SUCCESS
            }
            Err(Failed::Wrong(report)) => {
                teller.wrong(&report);
                let mut kinds = importers.iter().filter(|kind| kind.noun != importer.noun);
                let other = kinds.find(|kind| kind.knows_all(&report.columns));
                if let Some(kind) = other.filter(|_| !report.unknown_columns.is_empty()) {
                    say(teller.about_kind("imports-other-kind", kind));
                }
                ExitCode::from(EXIT_INPUT)
            }
            Err(Failed::Store(error)) => return Err(error.into()),
            Err(Failed::Denied(Denied::NotFound | Denied::Refused | Denied::SignInFirst)) => {
                return Err(Complaint(teller.say("imports-no-noun")));
            }
        };
        db.close().await;
        Ok(exit)
    }

    fn encoding(&self) -> Result<Option<&'static Encoding>, ()> {
        match &self.encoding {
            None => Ok(None),
            Some(name) => intake::sheet::encoding(name).map(Some).ok_or(()),
        }
    }
}

fn bytes_of(file: &str) -> Result<Vec<u8>, Complaint> {
    let mut bytes = Vec::new();
    let read = if file == "-" {
        std::io::stdin().read_to_end(&mut bytes).map(drop)
    } else {
        std::fs::read(file).map(|read| bytes = read)
    };
    read.map_err(|error| Complaint(format!("{file}: {error}")))?;
    Ok(bytes)
}

/// A bar on a terminal, for imports that take longer than a moment.
struct Bar(ProgressBar);

impl Bar {
    fn new(quiet: bool) -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        let style = ProgressStyle::with_template("{wide_bar} {percent}%");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        if !quiet && std::io::stderr().is_terminal() {
            bar.set_draw_target(ProgressDrawTarget::stderr());
        }
        Self(bar)
    }

    fn tell(&self, progress: Progress) {
        let count = |bytes: usize| u64::try_from(bytes).unwrap_or(u64::MAX);
        if self.0.elapsed() > SILENT {
            self.0.set_length(count(progress.bytes_all));
            self.0.set_position(count(progress.bytes));
        }
    }
}

/// Says what an import found, in a language.
struct Teller<'f> {
    reader: Reader,
    file: &'f str,
}

impl<'f> Teller<'f> {
    fn new(lang: Lang, file: &'f str) -> Result<Self, Complaint> {
        Ok(Self { reader: Reader::new(lang, TimeZone::UTC, Digits::Latin, Words::load()?), file })
    }

    fn say(&self, key: &'static str) -> String {
        self.reader.tell_plain(&Sentence::new(key))
    }

    /// A sentence that names a kind of file.
    fn about_kind(&self, key: &'static str, kind: &Importer) -> String {
        self.reader.tell_plain(&Sentence::new(key).with("noun", Arg::from(Sentence::new(kind.title))))
    }

    /// A folder in use: the running house takes files on a page.
    fn complain(&self, error: OpenError) -> Complaint {
        if matches!(error, OpenError::InUse { .. }) {
            Complaint(format!("{error}, {}", self.say("imports-in-use")))
        } else {
            error.into()
        }
    }

    fn at(&self, line: usize, sentence: &Sentence) {
        say(format_args!("{}:{line}: {}", self.file, self.reader.tell_plain(sentence)));
    }

    fn problem(&self, problem: &Problem) {
        let (line, column) = problem.place;
        say(format_args!("{}:{line}:{column}: {}", self.file, self.reader.tell_plain(&said(&problem.said))));
    }

    fn wrong(&self, report: &Report) {
        let (problems, more) = report.problems();
        for problem in &problems {
            self.problem(problem);
        }
        if more > 0 {
            let more = said(&Said::new("intake-more").with("count", more));
            say(format_args!("{}: {}", self.file, self.reader.tell_plain(&more)));
        }
        let count = Sentence::new("imports-wrong").with("count", problems.len() + more);
        say(self.reader.tell_plain(&count));
    }

    fn report(&self, importer: &Importer, report: &Report, dry: bool) {
        if dry {
            for change in &report.changes {
                let key = if change.outcome == Outcome::Added { "imports-adds" } else { "imports-changes" };
                self.at(change.line, &Sentence::new(key).with("named", &change.named));
                for told in &change.told {
                    self.at(change.line, &said(told));
                }
            }
            let done: usize = report.tallies.values().map(|tally| tally.added + tally.changed).sum();
            if done > report.changes.len() {
                let cut = Sentence::new("imports-changes-more").with("most", intake::CHANGES_MAX);
                say(self.reader.tell_plain(&cut));
            }
        }
        for (line, suggestion) in &report.suggestions {
            let kind = importer.suggestions.iter().find(|kind| kind.name == suggestion.kind);
            let Some(kind) = kind else { continue };
            self.at(*line, &said(&Said { key: kind.told, parts: suggestion.parts.clone() }));
        }
        if report.suggestion_count > report.suggestions.len() {
            let cut = Sentence::new("imports-suggestions-more").with("most", report.suggestions.len());
            say(self.reader.tell_plain(&cut));
        }
        for sentence in summary(importer, report, &self.reader) {
            say(sentence);
        }
        let end = match (dry, report.changes_anything()) {
            (true, true) => "imports-tried",
            (true, false) if report.suggestion_count > 0 => "imports-nothing-but",
            (true, false) => "imports-nothing",
            (false, _) if report.suggestion_count > 0 => "imports-done-suggestions",
            (false, _) => "imports-done",
        };
        say(self.say(end));
    }
}

/// Rows, what was left out, how cells are separated, and the counts of each noun.
fn summary(importer: &Importer, report: &Report, reader: &Reader) -> Vec<String> {
    let mut lines = vec![Sentence::new("imports-rows").with("rows", report.rows)];
    if report.empty_rows > 0 {
        lines.push(Sentence::new("imports-empty-rows").with("rows", report.empty_rows));
    }
    match report.separator {
        Some(';') => lines.push(Sentence::new("imports-separator-semicolon")),
        Some(_) => lines.push(Sentence::new("imports-separator-tab")),
        None => {}
    }
    for (noun, title) in importer.counted {
        let tally = report.tallies.get(noun).copied().unwrap_or_default();
        let sentence = Sentence::new("imports-tally")
            .with("noun", Arg::from(Sentence::new(title)))
            .with("added", tally.added)
            .with("changed", tally.changed)
            .with("left", tally.left_alone);
        lines.push(sentence);
    }
    lines.extend(report.notes.iter().map(said));
    if report.suggestion_count > 0 {
        lines.push(Sentence::new("imports-suggestions-count").with("count", report.suggestion_count));
    }
    lines.iter().map(|line| reader.tell_plain(line)).collect()
}
