//! `cargo x figures`: how large, how fast, how frugal the program is, in one table beside the goals.
//!
//! It builds the release, starts `twinhall demo` on a folder of its own, and visits it as a browser does. A figure that
//! could not be taken fails, like one that misses its goal. The goals are meant for two cores with nothing else to do.
//! Deliberately absent: figures that a library could give about itself. Everything is seen from outside.
use crate::cargo::{cargo, root};
use crate::halt::{Halt, OrHalt, Result};
use crate::http::{self, Visitor};
use crate::running::{Running, now};
use demo::Demo;
use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;
use table::Figure;

mod boards;
mod demo;
mod pages;
mod signing_in;
mod table;
mod webinar;

const REQUESTS: usize = 2_000; // for one figure
const REQUESTS_OF_A_DAY: usize = 10_000; // before the second look at the memory
const CONNECTIONS: usize = 4; // keep two cores busy
const MB: f64 = 1_000_000.0;

pub(crate) fn figures() -> Result<ExitCode> {
    let built =
        cargo().args(["build", "--release", "--package", "twinhall"]).status().or_halt("start cargo")?;
    if !built.success() {
        return Err(Halt::new("there is no figure of a program that does not compile"));
    }
    let program = target().join("release/twinhall");
    let folder = std::env::temp_dir().join(format!("twinhall-figures-{}", std::process::id()));
    let figures = take(&program, &folder).and_then(|mut figures| {
        figures.extend(signing_in::figures(&program, &folder)?);
        figures.extend(boards::figures(&program, &folder)?);
        figures.extend(webinar::figures(&program, &folder)?);
        Ok(figures)
    });
    // Also after a figure could not be taken.
    fs::remove_dir_all(&folder).or_halt(&format!("remove {}", folder.display()))?;
    let figures = figures?;
    print!("{}", table::table(&figures));
    Ok(if figures.iter().all(Figure::is_reached) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn target() -> std::path::PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |it| root().join(it))
}

fn take(program: &Path, folder: &Path) -> Result<Vec<Figure>> {
    let mut figures = Vec::new();
    let bytes = fs::metadata(program).or_halt("look at the program")?.len();
    figures.push(Figure::new("the program", "MB", count(bytes) / MB).at_most(60.0));

    let filled_in = Demo::start(program, folder)?.running.started_in;
    figures.push(Figure::new("first start, with the demo's data", "ms", millis(filled_in)).at_most(5_000.0));
    let demo = Demo::start(program, folder)?;
    figures
        .push(Figure::new("start to the first answer", "ms", millis(demo.running.started_in)).at_most(300.0));
    figures.push(Figure::new("memory, idle", "MB", demo.running.memory()? / MB).at_most(60.0));

    let facilitator = demo.sign_in()?;
    figures.extend(pages::figures(&Visitor::new(demo.running.address()), &facilitator)?);
    figures.extend(speed(&demo.running, "a list", REQUESTS, || get(&facilitator, "/people"))?);
    figures.extend(speed(&demo.running, "the record", REQUESTS, || get(&facilitator, "/log"))?);
    figures.extend(speed(&demo.running, "one's own page", REQUESTS, || get(&facilitator, "/me"))?);
    figures.extend(speed(&demo.running, "a form", REQUESTS, || get(&facilitator, "/people/new"))?);

    speed(&demo.running, "a day", REQUESTS_OF_A_DAY, || get(&facilitator, "/people"))?;
    figures.push(Figure::new("memory after 10,000 requests", "MB", demo.running.memory()? / MB));
    Ok(figures)
}

fn get(visitor: &Visitor, path: &str) -> Result<usize> {
    // A connection is kept for the length of a thread.
    http::on_kept_connection(visitor, |visitor| visitor.get(path)?.expect_status(200).map(|_| 1))
}

/// How many requests a second, and what one costs the program. A visit says how many it made.
fn speed(
    running: &Running,
    name: &str,
    times: usize,
    visit: impl Fn() -> Result<usize> + Sync,
) -> Result<[Figure; 2]> {
    let requests = times * visit()?;
    let (cpu_before, started) = (running.cpu()?, now());
    std::thread::scope(|scope| {
        let work = || (0..times / CONNECTIONS).try_for_each(|_| visit().map(drop));
        let threads = [(); CONNECTIONS].map(|()| scope.spawn(work));
        threads
            .into_iter()
            .try_for_each(|thread| thread.join().unwrap_or_else(|_| Err(Halt::new("a visitor was lost"))))
    })?;
    let (took, cpu) = (started.elapsed(), running.cpu()?.saturating_sub(cpu_before));
    Ok([
        Figure::new(&format!("{name}: requests a second"), "", size(requests) / took.as_secs_f64()),
        Figure::new(&format!("{name}: CPU a request"), "ms", millis(cpu) / size(requests)).at_most(1.0),
    ])
}

fn millis(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}

#[expect(clippy::as_conversions, clippy::cast_precision_loss, reason = "sizes here are far below 2^52")]
fn count(bytes: u64) -> f64 {
    bytes as f64
}

#[expect(clippy::as_conversions, clippy::cast_precision_loss, reason = "sizes here are far below 2^52")]
fn size(bytes: usize) -> f64 {
    bytes as f64
}
