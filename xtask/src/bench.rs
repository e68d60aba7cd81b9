//! `cargo x bench catalogue […]` is in [`catalogue`]; the rest is of the matching.
//!
//! `cargo x bench matching [--full] [--seconds N] [--solvers A,B] [--graphs A,B] [--resume]`: the same graphs for this
//! library and for every exact peer.
//!
//! The peers live in `xtask/peers/matching`, a package of its own that the normal build does not see. Each solver
//! runs as its own process, one at a time; what counts is the CPU time that it reports itself, from the edge list in
//! memory to the matching, so that other work on the machine disturbs little. Medians of five runs, one for runs over
//! a minute, a hundred and one for those that take milliseconds.
//!
//! A peer is ended, and printed as not finished, when it has used `--seconds` (600) of CPU and ten times what we
//! needed, or 6 GB: it is slower than we are. Graphs that follow, which are larger or harder, are then
//! not tried. Every outcome is noted in `target/bench/matching/outcomes`; with `--resume` those
//! of peers are taken from there, so that a run of many hours can be broken off. Absent on purpose: wall time.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a tool speaks to its terminal")]

use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Output, Stdio};
use std::time::Duration;

mod catalogue;
mod house;
mod report;

use crate::running::now;
use report::{Outcome, Run};

/// What may go wrong here is said to whoever started it, and mended by them.
type Result<T> = std::result::Result<T, String>;

const PEERS: &str = "xtask/peers/matching";
const MEMORY_KILOBYTES_MAX: u32 = 6 << 20;
const RUNS: usize = 5;
/// A run over so much CPU time is not repeated.
const SECONDS_FOR_ONE_RUN: f64 = 60.0;
/// Short runs are repeated up to so often, for so long: the kernel maps a few pages more or less around a small program.
const RUNS_SHORT: usize = 101;
const SHORT: Duration = Duration::from_secs(3);
const POLL: Duration = Duration::from_millis(5);
/// A peer may always use so many times our CPU time.
const TIMES_OURS: f64 = 10.0;

/// Every solver, ours first.
const SOLVERS: [&str; 9] = [
    "matching",
    "lemon",
    "boost",
    "rustworkx-core",
    "mwmatching",
    "integer-blossom",
    "networkx",
    "rustworkx",
    "ortools",
];

/// Small to large, and of one size the hard families last: a peer that did not finish is spared what follows.
const QUICK: [&str; 28] = [
    "countries-22-5",
    "countries-60-5",
    "countries-200-20",
    "dense-200",
    "powerlaw-1000-3",
    "sparse-1000-8",
    "bipartite-1000-8",
    "dense-1000",
    "geometric-1000-8",
    "grid-30",
    "gabow-300",
    "gabow-1500",
    "countries-2000-20",
    "countries-2000-100",
    "triangles-999",
    "nested-999",
    "cycle-1001",
    "ties-1000-4",
    "powerlaw-10000-3",
    "sparse-10000-8",
    "geometric-10000-8",
    "ties-10000-4",
    "cycle-10001",
    "grid-100",
    "bipartite-10000-8",
    "triangles-9999",
    "sparse-100000-8",
    "nested-9999",
];
const FULL: [&str; 14] = [
    "dense-3000",
    "powerlaw-100000-3",
    "geometric-100000-8",
    "grid-300",
    "bipartite-100000-8",
    "triangles-99999",
    "cycle-100001",
    "ties-100000-4",
    "powerlaw-1000000-3",
    "geometric-1000000-8",
    "grid-1000",
    "sparse-1000000-8",
    "sparse-1000000-32",
    "ties-1000000-4",
];

/// Runs the comparison that the words name.
pub(crate) fn bench(words: &[String]) -> ExitCode {
    let done = match words.split_first() {
        Some((first, rest)) if first == "catalogue" => catalogue::bench(rest),
        _ => run(words),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("cargo x bench: {problem}");
            ExitCode::FAILURE
        }
    }
}

/// What to compare.
struct Choice<'a> {
    graphs: Vec<&'a str>,
    solvers: Vec<&'a str>,
    /// CPU time that every peer may use.
    seconds: u32,
    resume: bool,
}

impl<'a> Choice<'a> {
    fn read(words: &'a [String]) -> Result<Self> {
        let mut words = words.iter().map(String::as_str);
        if words.next() != Some("matching") {
            return Err("expected: cargo x bench matching, or cargo x bench catalogue".to_owned());
        }
        let mut choice =
            Choice { graphs: QUICK.to_vec(), solvers: SOLVERS.to_vec(), seconds: 600, resume: false };
        while let Some(option) = words.next() {
            let mut value = || words.next().ok_or(format!("{option} expects a value"));
            match option {
                "--full" => choice.graphs.extend(FULL),
                "--resume" => choice.resume = true,
                "--graphs" => choice.graphs = value()?.split(',').collect(),
                "--solvers" => {
                    choice.solvers = SOLVERS.into_iter().take(1).chain(value()?.split(',')).collect();
                }
                "--seconds" => {
                    choice.seconds = value()?.parse().map_err(|error| format!("--seconds: {error}"))?;
                }
                other => return Err(format!("there is no option {other}")),
            }
        }
        Ok(choice)
    }
}

fn run(words: &[String]) -> Result<()> {
    let Choice { graphs, solvers, seconds, resume } = Choice::read(words)?;
    let house = House::prepare()?;
    let mut outcomes = Outcomes::open(house.folder.join("outcomes"), resume)?;
    let mut unfinished: Vec<(&str, &str)> = Vec::new();
    let mut results = Vec::new();
    for name in graphs {
        let instance = house.instance(name)?;
        let mut runs: Vec<(&str, Outcome)> = Vec::new();
        let mut limit = f64::from(seconds);
        for &solver in &solvers {
            let before = unfinished.iter().find(|(who, _)| *who == solver);
            let outcome = if let Some((_, before)) = before {
                Outcome::NotTried((*before).to_owned())
            } else if let Some(known) = outcomes.known(name, solver, limit) {
                known
            } else {
                let is_ours = runs.is_empty();
                let outcome = house.measure(solver, &instance, if is_ours { f64::INFINITY } else { limit });
                outcomes.note(name, solver, limit, &outcome)?;
                outcome
            };
            match &outcome {
                Outcome::Finished(run) if runs.is_empty() => limit = limit.max(TIMES_OURS * run.seconds),
                Outcome::NotFinished => unfinished.push((solver, name)),
                Outcome::Finished(_) | Outcome::NotTried(_) => {}
            }
            runs.push((solver, outcome));
        }
        eprintln!("{}", report::line(name, &runs));
        results.push((name, runs));
    }
    println!("{}", report::table(&solvers, &results));
    report::agreement(&results)
}

/// What was measured, in a file: a line for each solver and graph.
struct Outcomes {
    file: PathBuf,
    lines: Vec<String>,
}

impl Outcomes {
    fn open(file: PathBuf, resume: bool) -> Result<Self> {
        let text = if resume { std::fs::read_to_string(&file).unwrap_or_default() } else { String::new() };
        std::fs::write(&file, &text).map_err(|error| format!("{}: {error}", file.display()))?;
        Ok(Self { file, lines: text.lines().map(str::to_owned).collect() })
    }

    /// What a peer did within at least this limit.
    fn known(&self, graph: &str, solver: &str, limit: f64) -> Option<Outcome> {
        let is_ours = SOLVERS.first() == Some(&solver);
        let outcome = |line: &String| {
            let mut words = line.splitn(4, ' ');
            let is_asked = words.next() == Some(graph) && words.next() == Some(solver);
            let granted: f64 = words.next().filter(|_| is_asked)?.parse().ok()?;
            match Run::read(words.next()?) {
                Some(run) => Some(Outcome::Finished(run)),
                None => (granted >= limit).then_some(Outcome::NotFinished),
            }
        };
        if is_ours { None } else { self.lines.iter().rev().find_map(outcome) }
    }

    fn note(&mut self, graph: &str, solver: &str, limit: f64, outcome: &Outcome) -> Result<()> {
        use std::io::Write;
        let said = match outcome {
            Outcome::Finished(run) => run.to_string(),
            Outcome::NotFinished | Outcome::NotTried(_) => "not finished".to_owned(),
        };
        let mut file = std::fs::OpenOptions::new().append(true).open(&self.file);
        let written = file.as_mut().map(|file| writeln!(file, "{graph} {solver} {limit:.0} {said}"));
        written.map(|_| ()).map_err(|error| format!("{}: {error}", self.file.display()))
    }
}

/// Where everything that the comparison builds lies, below `target`.
struct House {
    folder: PathBuf,
}

impl House {
    fn prepare() -> Result<Self> {
        let folder =
            std::env::current_dir().map_err(|error| error.to_string())?.join("target/bench/matching");
        std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
        let manifest = format!("{PEERS}/Cargo.toml");
        succeed(Command::new("cargo").args(["build", "--quiet", "--release", "--manifest-path", &manifest]))?;
        let house = House { folder };
        for peer in ["lemon", "boost"] {
            if house.folder.join(peer).exists() {
                continue;
            }
            let built = succeed(
                Command::new("g++")
                    .args(["-O3", "-DNDEBUG", "-std=c++17", "-w", "-o"])
                    .arg(house.folder.join(peer))
                    .arg(format!("{PEERS}/cpp/{peer}.cpp")),
            );
            if let Err(problem) = built {
                eprintln!("without {peer} ({problem}); Debian has it in liblemon-dev, libboost-graph-dev");
            }
        }
        if !house.python().exists() {
            let python = succeed(Command::new("python3").args(["-m", "venv"]).arg(house.folder.join("venv")));
            let packages = ["-m", "pip", "install", "--quiet", "networkx", "rustworkx", "ortools"];
            if let Err(problem) = python.and_then(|()| succeed(Command::new(house.python()).args(packages))) {
                eprintln!("without the peers from PyPI ({problem})");
            }
        }
        Ok(house)
    }

    fn python(&self) -> PathBuf {
        self.folder.join("venv/bin/python")
    }

    fn instance(&self, name: &str) -> Result<PathBuf> {
        let file = self.folder.join(name);
        if !file.exists() {
            succeed(Command::new(format!("{PEERS}/target/release/write")).arg(name).arg(&file))?;
        }
        Ok(file)
    }

    /// The medians of the runs, of CPU time and of memory.
    fn measure(&self, solver: &str, instance: &Path, limit: f64) -> Outcome {
        let (begun, mut runs) = (now(), Vec::new());
        while runs.len() < RUNS || runs.len() < RUNS_SHORT && begun.elapsed() < SHORT {
            let Some(run) = self.once(solver, instance, limit) else {
                return Outcome::NotFinished;
            };
            runs.push(run);
            if run.seconds > SECONDS_FOR_ONE_RUN {
                break;
            }
        }
        Run::median(&runs).map_or(Outcome::NotFinished, Outcome::Finished)
    }

    fn once(&self, solver: &str, instance: &Path, limit: f64) -> Option<Run> {
        let solver = match solver {
            "lemon" | "boost" => format!("'{}'", self.folder.join(solver).display()),
            "networkx" | "rustworkx" | "ortools" => {
                format!("'{}' {PEERS}/python/solve.py {solver}", self.python().display())
            }
            _ => format!("{PEERS}/target/release/solve {solver}"),
        };
        let line = format!("ulimit -v {MEMORY_KILOBYTES_MAX}; exec {solver} '{}'", instance.display());
        let mut shell = Command::new("sh");
        let child = shell.args(["-c", &line]).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().ok()?;
        let output = within_limit(child, limit)?;
        output.status.success().then(|| Run::read(&String::from_utf8_lossy(&output.stdout))).flatten()
    }
}

/// Waits for the solver, and ends it when its CPU time is used up. (A limit set on the process itself would make the
/// clock that it reads coarse.)
fn within_limit(mut child: Child, limit: f64) -> Option<Output> {
    while child.try_wait().ok()?.is_none() {
        if cpu_seconds(child.id()).is_some_and(|used| used > limit) {
            child.kill().and_then(|()| child.wait()).ok()?;
            return None;
        }
        std::thread::sleep(POLL);
    }
    child.wait_with_output().ok()
}

/// User and system time of a process in seconds; the kernel counts hundredths.
fn cpu_seconds(process: u32) -> Option<f64> {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let (_, fields) = stat.rsplit_once(')')?;
    let mut times = fields.split_whitespace().skip(11);
    let (user, system): (u32, u32) = (times.next()?.parse().ok()?, times.next()?.parse().ok()?);
    Some(f64::from(user + system) / 100.0)
}

fn succeed(command: &mut Command) -> Result<()> {
    said_by(command).map(drop)
}

/// What a program prints that succeeds.
fn said_by(command: &mut Command) -> Result<String> {
    let output = command.output().map_err(|error| format!("{}: {error}", command.get_program().display()))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(format!("{}: {}", command.get_program().display(), said.lines().next().unwrap_or("failed")))
}
