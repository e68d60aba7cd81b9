//! The whole program with many events: how it imports them, and what a page of them costs, seen from outside.
use super::catalogue::Figures;
use super::{Result, succeed};
use crate::halt::Halt;
use crate::http::Visitor;
use crate::postgres::free_port;
use crate::running::{Needed, Running, now, watched};
use std::path::Path;
use std::process::Command;
use std::thread::sleep;
use std::time::Duration;

const EXAMPLE: &str = "examples/hmln-2018";
/// What the events belong to; imported before them.
const BEFORE: [(&str, &[&str]); 3] =
    [("themes", &[]), ("programmes", &[]), ("cities", &["--programme", "hmln_2018"])];
const REQUESTS: u32 = 500;
const FEEDS: u32 = 20;
/// So long nothing is worked on when what goes on by itself has ended: the index stands.
const REST: Duration = Duration::from_millis(500);

/// Imports `events.csv` of a folder and visits it. The store is a file in the data folder, or a database.
pub(super) fn figures(
    program: &Path,
    (events, folder): (&str, &Path),
    database: Option<&str>,
) -> Result<Figures> {
    let data = folder.join(if database.is_some() { "data-postgres" } else { "data-sqlite" });
    if data.exists() {
        std::fs::remove_dir_all(&data).map_err(|error| error.to_string())?;
    }
    let data = data.to_string_lossy().into_owned();
    let mut store = vec!["--dir", data.as_str(), "--log", "error"];
    store.extend(database.into_iter().flat_map(|address| ["--database", address]));
    for (noun, words) in BEFORE {
        let file = format!("{EXAMPLE}/{noun}.csv");
        succeed(Command::new(program).args(["import", noun, &file]).args(words).args(&store))?;
    }
    let file = folder.join("events.csv");
    let started = now();
    let needed =
        watched(Command::new(program).args(["import", "events"]).arg(file).args(&store)).map_err(said)?;
    let mut figures = import(events, &needed, started.elapsed());
    figures.extend(pages(program, &store).map_err(said)?);
    Ok(figures)
}

fn import(events: &str, needed: &Needed, took: Duration) -> Figures {
    let rows: f64 = events.parse().unwrap_or_default();
    Figures::from([
        ("import-rows-a-second".to_owned(), format!("{:.0}", rows / took.as_secs_f64())),
        ("import-s".to_owned(), format!("{:.1}", took.as_secs_f64())),
        ("import-cpu-s".to_owned(), format!("{:.1}", needed.cpu.as_secs_f64())),
        ("import-peak-mb".to_owned(), format!("{:.0}", needed.peak_memory / 1e6)),
    ])
}

fn pages(program: &Path, store: &[&str]) -> crate::halt::Result<Figures> {
    let port = free_port()?;
    let listen = format!("127.0.0.1:{port}");
    let words: Vec<&str> = ["serve", "--listen", &listen].into_iter().chain(store.iter().copied()).collect();
    let running = Running::start(program, &words, port)?;
    let mut visitor = Visitor::new(running.address());
    let list = visitor.get("/events?when=all")?.expect_status(200)?;
    let event = list.attribute_after("href=\"/events/", "href");
    let event = event.ok_or_else(|| Halt::new("the list of events leads to none"))?;
    rest(&running)?;
    let mut figures = Figures::from([("serve-mb".to_owned(), format!("{:.0}", running.memory()? / 1e6))]);
    for (name, path, times) in [
        ("page-list-cpu-ms", "/events?when=all", REQUESTS),
        ("page-list-words-cpu-ms", "/events?when=all&q=water", REQUESTS),
        ("page-event-cpu-ms", event.as_str(), REQUESTS),
        ("feed-1000-cpu-ms", "/events.ics?when=all", FEEDS),
    ] {
        visitor.get(path)?.expect_status(200)?;
        let before = running.cpu()?;
        for _ in 0..times {
            visitor.get(path)?.expect_status(200)?;
        }
        let each = running.cpu()?.saturating_sub(before).as_secs_f64() * 1e3 / f64::from(times);
        figures.insert(name.to_owned(), format!("{each:.2}"));
    }
    Ok(figures)
}

/// Waits until the program has nothing more to do by itself.
fn rest(running: &Running) -> crate::halt::Result<()> {
    loop {
        let before = running.cpu()?;
        sleep(REST);
        if running.cpu()?.saturating_sub(before) < REST / 20 {
            return Ok(());
        }
    }
}

#[expect(clippy::needless_pass_by_value, reason = "for map_err")]
fn said(halt: Halt) -> String {
    halt.to_string()
}
