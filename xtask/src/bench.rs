//! `cargo x bench catalogue […]` is in [`catalogue`]; the rest is of the matching.
//!
//! `cargo x bench matching [--full] [--seconds N] [--solvers A,B] [--graphs A,B]`: the same graphs for this library and for every exact peer.
//!
//! The peers live in `xtask/peers/matching`, a package of its own that the normal build does not see. Each solver
//! runs as its own process, one at a time; what counts is the CPU time that it reports itself, from the edge list in
//! memory to the matching, so that other work on the machine disturbs little. Medians of five runs, one for runs over a
//! minute. A peer that needs more than `--seconds` (600) of CPU or 6 GB is not finished; larger graphs of that family
//! are then not tried. Absent on purpose: wall time.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a tool speaks to its terminal")]

use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Output, Stdio};
use std::time::Duration;

mod catalogue;
mod report;

use report::{Outcome, Run};

/// What may go wrong here is said to whoever started it, and mended by them.
type Result<T> = std::result::Result<T, String>;

const PEERS: &str = "xtask/peers/matching";
const MEMORY_KILOBYTES_MAX: u32 = 6 << 20;
const RUNS: usize = 5;
const POLL: Duration = Duration::from_millis(5);
const SECONDS_FOR_ONE_RUN: f64 = 60.0;

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

/// Families, small to large, so that a peer that did not finish is spared the larger ones.
const QUICK: &[&[&str]] = &[
    &["countries-22-5", "countries-60-5", "countries-200-20", "countries-2000-20", "countries-2000-100"],
    &["sparse-1000-8", "sparse-10000-8", "sparse-100000-8"],
    &["dense-200", "dense-1000"],
    &["geometric-1000-8", "geometric-10000-8"],
    &["ties-1000-4", "ties-10000-4"],
    &["powerlaw-1000-3", "powerlaw-10000-3"],
    &["grid-30", "grid-100"],
    &["bipartite-1000-8", "bipartite-10000-8"],
    &["triangles-999", "triangles-9999"],
    &["nested-999", "nested-9999"],
    &["gabow-300", "gabow-1500"],
    &["cycle-1001", "cycle-10001"],
];
const FULL: &[&[&str]] = &[
    &["sparse-1000000-8", "sparse-1000000-32"],
    &["dense-3000"],
    &["geometric-100000-8", "geometric-1000000-8"],
    &["ties-100000-4", "ties-1000000-4"],
    &["powerlaw-100000-3", "powerlaw-1000000-3"],
    &["grid-300", "grid-1000"],
    &["bipartite-100000-8"],
    &["triangles-99999"],
    &["cycle-100001"],
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
    seconds: u32,
}

impl<'a> Choice<'a> {
    fn read(words: &'a [String]) -> Result<Self> {
        let mut words = words.iter().map(String::as_str);
        if words.next() != Some("matching") {
            return Err("expected: cargo x bench matching, or cargo x bench catalogue".to_owned());
        }
        let graphs = QUICK.iter().copied().flatten().copied().collect();
        let mut choice = Choice { graphs, solvers: SOLVERS.to_vec(), seconds: 600 };
        while let Some(option) = words.next() {
            let mut value = || words.next().ok_or(format!("{option} expects a value"));
            match option {
                "--full" => choice.graphs.extend(FULL.iter().copied().flatten()),
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
    let Choice { graphs, solvers, seconds } = Choice::read(words)?;
    let house = House::prepare(seconds)?;
    let mut hopeless: Vec<(&str, &str)> = Vec::new();
    let mut results = Vec::new();
    for name in graphs {
        let family = name.split('-').next().unwrap_or(name);
        let instance = house.instance(name)?;
        let mut runs = Vec::new();
        for &solver in &solvers {
            let outcome = if hopeless.contains(&(solver, family)) {
                Outcome::NotTried
            } else {
                house.measure(solver, &instance)
            };
            if outcome == Outcome::NotFinished {
                hopeless.push((solver, family));
            }
            runs.push((solver, outcome));
        }
        eprintln!("{}", report::line(name, &runs));
        results.push((name, runs));
    }
    println!("{}", report::table(&solvers, &results));
    report::agreement(&results)
}

/// Where everything that the comparison builds lies, below `target`.
struct House {
    folder: PathBuf,
    seconds: u32,
}

impl House {
    fn prepare(seconds: u32) -> Result<Self> {
        let folder =
            std::env::current_dir().map_err(|error| error.to_string())?.join("target/bench/matching");
        std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
        let manifest = format!("{PEERS}/Cargo.toml");
        succeed(Command::new("cargo").args(["build", "--quiet", "--release", "--manifest-path", &manifest]))?;
        let house = House { folder, seconds };
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

    /// The median of the runs by CPU time.
    fn measure(&self, solver: &str, instance: &Path) -> Outcome {
        let mut runs: Vec<Run> = Vec::new();
        while runs.len() < RUNS {
            let Some(run) = self.once(solver, instance) else {
                return Outcome::NotFinished;
            };
            runs.push(run);
            if run.seconds > SECONDS_FOR_ONE_RUN {
                break;
            }
        }
        runs.sort_by(|one, other| one.seconds.total_cmp(&other.seconds));
        runs.get(runs.len() / 2).map_or(Outcome::NotFinished, |&run| Outcome::Finished(run))
    }

    fn once(&self, solver: &str, instance: &Path) -> Option<Run> {
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
        let output = self.within_limit(child)?;
        output.status.success().then(|| Run::read(&String::from_utf8_lossy(&output.stdout))).flatten()
    }

    /// Waits for the solver, and ends it when its CPU time is used up. (A limit set on the process itself would make
    /// the clock that it reads coarse.)
    fn within_limit(&self, mut child: Child) -> Option<Output> {
        while child.try_wait().ok()?.is_none() {
            if cpu_seconds(child.id()).is_some_and(|used| used > self.seconds) {
                child.kill().and_then(|()| child.wait()).ok()?;
                return None;
            }
            std::thread::sleep(POLL);
        }
        child.wait_with_output().ok()
    }
}

/// User and system time of a process, in whole seconds; the kernel counts hundredths.
fn cpu_seconds(process: u32) -> Option<u32> {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let (_, fields) = stat.rsplit_once(')')?;
    let mut times = fields.split_whitespace().skip(11);
    let (user, system): (u32, u32) = (times.next()?.parse().ok()?, times.next()?.parse().ok()?);
    Some((user + system) / 100)
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
