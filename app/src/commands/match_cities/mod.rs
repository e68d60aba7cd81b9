//! `twinhall match`: groups of cities from a spreadsheet, without a server.
//!
//! A file of cities goes in, and perhaps rules; out come the groups, why they are so, and what would change them. What
//! is wrong with a file is told all at once, each with its line and column. Reading order: [`intake::sheet`] and
//! [`cities`] (from bytes to profiles), [`rules`], then [`cohorts::telling`] (numbers to sentences) and the
//! formats [`table`], [`page`] and
//! [`spreadsheet`]; JSON is written by the slice itself.
use clap::Args;
use cohorts::Cohort;
use cohorts::rules::RunRules;
use cohorts::rules::city::City;
use cohorts::rules::format::{Announcement, CERTIFICATE_INSIDE_MAX, CertificateJson, Report};
use cohorts::rules::forming::{self, Asked};
use cohorts::rules::result::RunResult;
use cohorts::rules::run::Scenario;
use encoding_rs::Encoding;
use intake::{Problem, START, sheet};
use matching::groups::FormError;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{ErrorKind, Read as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;
use words::{Lang, Words};

mod cities;
mod output;
mod page;
mod progress;
mod rules;
mod spreadsheet;
mod table;
mod words;

/// Forms twinning groups from a file of cities
///
/// The groups are the best possible under the rules, with proof; the output says why each pair was chosen, who is left
/// over and what would change it. A spreadsheet saved as CSV is enough.
#[derive(Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub(crate) struct MatchCities {
    /// The cities: CSV in UTF-8; `-` reads from standard input
    #[arg(value_name = "CITIES.csv")]
    cities: String,
    /// Rules of the run, in TOML
    #[arg(long, value_name = "FILE")]
    rules: Option<String>,
    /// Themes, first column `code`: then no other theme serves
    #[arg(long, value_name = "FILE")]
    themes: Option<String>,
    /// Which grouping is the better one: as many cities as possible, then the highest value; or the highest value among
    /// pairs of a minimum score; or as many cities as possible, then the best weakest group
    #[arg(long, value_name = "coverage|fit|fairness")]
    scenario: Option<String>,
    /// A group that stands in any case; three cities are a trio
    #[arg(long, value_name = "A,B")]
    lock: Vec<String>,
    /// A pair that is not formed
    #[arg(long, value_name = "A,B")]
    ban: Vec<String>,
    /// Two cities of which to say why they are not together
    #[arg(long, value_name = "A,B")]
    why_not: Vec<String>,
    /// How the result is written
    #[arg(long, value_name = "table|json|csv|html", default_value = "table")]
    format: String,
    /// The same as `--format json`
    #[arg(long, conflicts_with = "format")]
    json: bool,
    /// Who will read it: cities get groups, reasons and facts alone
    #[arg(long, value_name = "facilitator|cities", default_value = "facilitator")]
    audience: String,
    /// The language of tables, pages and messages
    #[arg(long, value_name = "en|ar", default_value = "en")]
    lang: String,
    /// Every explanation, also for more than 200 cities
    #[arg(long)]
    explain: bool,
    /// Writes the proof to a file
    #[arg(long, value_name = "FILE")]
    certificate: Option<String>,
    /// Proves the choice of the trio too
    #[arg(long)]
    certificate_of_trio: bool,
    /// The encoding of the files, where it is not UTF-8
    #[arg(long, value_name = "NAME")]
    encoding: Option<String>,
    /// A column to pass over
    #[arg(long, value_name = "COLUMN")]
    ignore: Vec<String>,
    /// Where the result goes; written whole or not at all
    #[arg(long, value_name = "FILE")]
    output: Option<String>,
    /// No progress
    #[arg(long)]
    quiet: bool,
}

/// How a result is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Format {
    /// For a terminal.
    Table,
    /// Format 1, for programs.
    Json,
    /// For a spreadsheet.
    Csv,
    /// One page without script, for a browser or a printer.
    Html,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Audience {
    Facilitator,
    Cities,
}

/// The options that are one word of a few, read.
#[derive(Clone, Copy)]
struct Choices {
    scenario: Option<Scenario>,
    format: Format,
    audience: Audience,
}

/// Options and files in which something is wrong, each with its problems.
type Wrong = Vec<(String, Vec<Problem>)>;

/// Tells in the words of this command.
type Teller<'a> = cohorts::telling::Teller<'a, Words>;

/// Why there is no result.
enum Trouble {
    /// Wrong use or wrong input: problems of each file or option.
    Input(Wrong),
    /// The machine failed, or the run was stopped.
    Machine(String),
}

/// Wrong use or wrong input.
const EXIT_INPUT: u8 = 2;
/// The input is right, but no group is possible.
const EXIT_NO_GROUP: u8 = 3;

impl MatchCities {
    pub(crate) fn run(self) -> ExitCode {
        let lang = one_of("--lang", &self.lang, &Lang::ALL.map(|lang| (lang.tag(), lang)));
        // Who asks for a language that there is not is answered in English.
        let (lang, wrong) = match lang {
            Ok(lang) => (lang, Vec::new()),
            Err(wrong) => (Lang::En, vec![wrong]),
        };
        let words = Words::new(lang, false);
        match self.choices(wrong).map_err(Trouble::Input).and_then(|choices| self.try_run(&words, choices)) {
            Ok(true) => ExitCode::SUCCESS,
            Ok(false) => ExitCode::from(EXIT_NO_GROUP),
            Err(Trouble::Input(files)) => {
                let mut out = std::io::stderr().lock();
                for (file, problems) in files {
                    if output::write_problems(&file, problems, &words, &mut out).is_err() {
                        // Nobody can read standard error: the exit code is all that is left to say.
                        break;
                    }
                }
                ExitCode::from(EXIT_INPUT)
            }
            Err(Trouble::Machine(message)) => {
                // As above.
                let told = writeln!(std::io::stderr(), "twinhall match: {message}");
                drop(told);
                ExitCode::FAILURE
            }
        }
    }

    /// The options that are one word of a few, or everything that is wrong with them and the others before them.
    fn choices(&self, mut wrong: Wrong) -> Result<Choices, Wrong> {
        let words: Vec<_> = Scenario::ALL.iter().map(|scenario| (scenario.as_str(), *scenario)).collect();
        let scenario = self.scenario.as_ref().map(|typed| one_of("--scenario", typed, &words));
        let scenario = scenario.transpose().map_err(|problem| wrong.push(problem));
        let words =
            [("table", Format::Table), ("json", Format::Json), ("csv", Format::Csv), ("html", Format::Html)];
        let format = one_of("--format", &self.format, &words).map_err(|problem| wrong.push(problem));
        let words = [("facilitator", Audience::Facilitator), ("cities", Audience::Cities)];
        let audience = one_of("--audience", &self.audience, &words).map_err(|problem| wrong.push(problem));
        wrong.extend(self.lost_file());
        match (scenario, format, audience) {
            (Ok(scenario), Ok(format), Ok(audience)) if wrong.is_empty() => {
                Ok(Choices { scenario, format: if self.json { Format::Json } else { format }, audience })
            }
            _ => Err(wrong),
        }
    }

    /// A file that would be written over: one that is read, or the result by its own proof.
    fn lost_file(&self) -> Option<(String, Vec<Problem>)> {
        let read = [Some(&self.cities), self.rules.as_ref(), self.themes.as_ref()];
        let written = [("--output", self.output.as_ref()), ("--certificate", self.certificate.as_ref())];
        let mut known: Vec<PathBuf> =
            read.into_iter().flatten().filter_map(|file| output::place_of(file)).collect();
        for (option, file) in written {
            let Some(file) = file else { continue };
            let Some(place) = output::place_of(file) else { continue };
            if known.contains(&place) {
                let problem = Problem::new(START, "match-problem-written-over", &[("file", file)]);
                return Some((option.to_owned(), vec![problem]));
            }
            known.push(place);
        }
        None
    }

    /// Whether there is at least one group.
    fn try_run(&self, words: &Words, choices: Choices) -> Result<bool, Trouble> {
        let Input { cohort, themes, why_not } = self.read(words.lang, choices.scenario)?;
        let asked = Asked { why_not, explain: self.explain, proof_of_trio: self.certificate_of_trio };
        let mut progress = progress::Progress::new(self.quiet, words);
        let result =
            forming::run(&cohort, &asked, &mut |step| progress.tell(step)).map_err(|error| match error {
                FormError::Stopped(_) => Trouble::Machine(words.plain("match-stopped")),
                FormError::Terms(error) => Trouble::Machine(error.to_string()),
            })?;
        progress.finish();
        let certificate = self.certificate(&cohort, &result, words)?;
        let teller = Teller {
            words: &Words::new(words.lang, choices.format == Format::Html),
            cohort: &cohort,
            themes: themes.as_ref(),
        };
        let text = written(&teller, &result, choices, certificate.as_deref())?;
        let written = match &self.output {
            Some(file) => output::write_whole(file, &text).map_err(|error| (format!("{file}: "), error)),
            None => std::io::stdout().write_all(&text).map_err(|error| (String::new(), error)),
        };
        match written {
            Ok(()) => {}
            // Whoever closes the pipe has read enough.
            Err((_, error)) if error.kind() == ErrorKind::BrokenPipe => {}
            Err((file, error)) => return Err(Trouble::Machine(file + &output::failure(words, &error))),
        }
        Ok(!result.groups.is_empty())
    }

    /// Everything that the run needs, or everything that is wrong with it.
    fn read(&self, lang: Lang, scenario: Option<Scenario>) -> Result<Input, Trouble> {
        let encoding = self.encoding()?;
        let mut wrong = Vec::new();
        let mut keep = |file: &str, problems: Vec<Problem>| wrong.push((file.to_owned(), problems));
        let themes = self.themes.as_ref().map(|file| {
            let read = text_of(file, encoding).and_then(|text| cities::read_themes(&text, lang.tag()));
            read.map_err(|problems| keep(file, problems))
        });
        let themes = themes.and_then(Result::ok);
        let cities = text_of(&self.cities, encoding).and_then(|text| {
            let missing = cities::not_there(&text, &self.ignore);
            if !missing.is_empty() {
                keep("--ignore", missing);
            }
            cities::read(&text, themes.as_ref(), &self.ignore)
        });
        let cities = cities.map_err(|problems| keep(&self.cities, problems));
        let written = match &self.rules {
            None => Ok(rules::Written::default()),
            Some(file) => text_of(file, None)
                .and_then(|text| rules::Written::read(file, &text))
                .map_err(|problems| keep(file, problems)),
        };
        match (cities, written) {
            (Ok(cities), Ok(mut written)) if wrong.is_empty() => {
                if let Some(scenario) = scenario {
                    written.rules.scenario = scenario;
                }
                self.ruled(cities, written, themes)
            }
            (_, _) => Err(Trouble::Input(wrong)),
        }
    }

    /// Rules and options, checked against the cities.
    fn ruled(
        &self,
        cities: Vec<City>,
        mut written: rules::Written,
        themes: Option<BTreeMap<String, String>>,
    ) -> Result<Input, Trouble> {
        let mut wrong = Vec::new();
        self.lock.iter().for_each(|lock| written.add_lock(lock));
        for ban in &self.ban {
            wrong.extend(written.add_ban(ban).err());
        }
        wrong.extend(written.refusals(&cities));
        let mut asked = Vec::new();
        for option in &self.why_not {
            match rules::asked_pair(option, &cities) {
                Ok(pair) => asked.push(pair),
                Err(problems) => wrong.extend(problems),
            }
        }
        if !wrong.is_empty() {
            return Err(Trouble::Input(by_file(wrong)));
        }
        let cohort = Cohort::new(cities, RunRules::clone(&written.rules));
        let vertex = |code: &String| cohort.vertex(code).expect("the city was found above");
        let why_not = asked.iter().map(|pair| pair.each_ref().map(vertex)).collect();
        Ok(Input { cohort, themes, why_not })
    }

    fn encoding(&self) -> Result<Option<&'static Encoding>, Trouble> {
        let Some(name) = &self.encoding else { return Ok(None) };
        let found = sheet::encoding(name).ok_or_else(|| {
            let problem = Problem::new(START, "intake-encoding", &[("value", name)]);
            Trouble::Input(vec![("--encoding".to_owned(), vec![problem])])
        });
        found.map(Some)
    }

    /// Writes the certificate where it was asked for; its hash where the result does not hold it.
    fn certificate(
        &self,
        cohort: &Cohort,
        result: &RunResult,
        words: &Words,
    ) -> Result<Option<String>, Trouble> {
        let is_aside = cohort.cities().len() > CERTIFICATE_INSIDE_MAX;
        if self.certificate.is_none() && !is_aside {
            return Ok(None);
        }
        let text = json(&CertificateJson { cohort, parts: &result.proof })?;
        if let Some(file) = &self.certificate {
            output::write_whole(file, &text)
                .map_err(|error| Trouble::Machine(format!("{file}: {}", output::failure(words, &error))))?;
        }
        Ok(is_aside.then(|| {
            Sha256::digest(&text).iter().fold(String::new(), |mut hex, byte| {
                write!(hex, "{byte:02x}").expect("a string takes every text");
                hex
            })
        }))
    }
}

/// The result as it was asked for.
fn written(
    teller: &Teller<'_>,
    result: &RunResult,
    choices: Choices,
    certificate_sha256: Option<&str>,
) -> Result<Vec<u8>, Trouble> {
    let cohort = teller.cohort;
    match (choices.audience, choices.format) {
        (Audience::Facilitator, Format::Json) => json(&Report { cohort, result, certificate_sha256 }),
        (Audience::Facilitator, Format::Table) => Ok(table::report(teller, result).into_bytes()),
        (Audience::Facilitator, Format::Csv) => Ok(spreadsheet::report(teller, result).into_bytes()),
        (Audience::Facilitator, Format::Html) => page::report(teller, result).map_err(Trouble::Machine),
        (Audience::Cities, format) => {
            let announcement = Announcement::new(cohort, result);
            match format {
                Format::Json => json(&announcement),
                Format::Table => Ok(table::announcement(teller, &announcement).into_bytes()),
                Format::Csv => Ok(spreadsheet::announcement(teller, &announcement).into_bytes()),
                Format::Html => page::announcement(teller, &announcement).map_err(Trouble::Machine),
            }
        }
    }
}

/// What a word of an option means, or what is wrong with the option.
fn one_of<T: Copy>(
    option: &'static str,
    typed: &str,
    words: &[(&'static str, T)],
) -> Result<T, (String, Vec<Problem>)> {
    let found = words.iter().find(|(word, _)| *word == typed);
    found.map(|(_, meant)| *meant).ok_or_else(|| {
        let names: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        let (last, first) =
            names.split_last().map(|(last, first)| (*last, first.join(", "))).unwrap_or_default();
        let args = [("value", typed), ("first", first.as_str()), ("last", last)];
        (option.to_owned(), vec![Problem::new(START, "match-problem-option", &args)])
    })
}

/// What was read.
struct Input {
    cohort: Cohort,
    themes: Option<BTreeMap<String, String>>,
    why_not: Vec<[u32; 2]>,
}

/// JSON on one line, LF at its end.
fn json(value: &impl serde::Serialize) -> Result<Vec<u8>, Trouble> {
    let mut text = serde_json::to_vec(value).map_err(|error| Trouble::Machine(error.to_string()))?;
    text.push(b'\n');
    Ok(text)
}

/// The text of a file, or of standard input for `-`.
fn text_of(file: &str, encoding: Option<&'static Encoding>) -> Result<String, Vec<Problem>> {
    let bytes = if file == "-" {
        let mut bytes = Vec::new();
        std::io::stdin().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        std::fs::read(file)
    };
    let bytes = bytes.map_err(|error| vec![output::unread(&error)])?;
    let text = sheet::decoded(&bytes, encoding).map_err(|problem| vec![problem])?;
    Ok(text.into_owned())
}

/// Problems of one file or option together, in the order in which the files come.
fn by_file(located: Vec<rules::Located>) -> Vec<(String, Vec<Problem>)> {
    let mut files: Vec<(String, Vec<Problem>)> = Vec::new();
    for (file, problem) in located {
        match files.iter_mut().find(|(known, _)| *known == file) {
            Some((_, problems)) => problems.push(problem),
            None => files.push((file, vec![problem])),
        }
    }
    files
}
