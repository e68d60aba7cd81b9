//! `cargo x bench catalogue [--events 10000,100000] [--peers sqlite,postgres]`: the search in events made from
//! the real ones, beside SQLite's FTS5 and PostgreSQL's text search with the same rows and the same questions; then the
//! whole program with the same events, on a SQLite file and on PostgreSQL (see [`super::house`]).
//!
//! The events are made by `xtask/peers/catalogue`, a package of its own. What counts is CPU time, of the thread or
//! process that answers, so that other work on the machine disturbs little. Each question is asked once before it is
//! timed. Absent on purpose: how the peers fold words; they get text that is folded already.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Result, house, said_by, succeed};
use crate::keeper::Keeper;
use crate::postgres;

const PEERS: &str = "xtask/peers/catalogue";
const HOUSE: &str = "target/release/twinhall";

/// Figures that one engine printed, by name.
pub(super) type Figures = BTreeMap<String, String>;

/// What to measure.
struct Choice<'a> {
    events: Vec<&'a str>,
    peers: Vec<&'a str>,
}

impl<'a> Choice<'a> {
    fn read(words: &'a [String]) -> Result<Self> {
        let mut choice =
            Choice { events: vec!["10000", "100000", "1000000"], peers: vec!["sqlite", "postgres"] };
        let mut words = words.iter().map(String::as_str);
        while let Some(option) = words.next() {
            let mut value = || words.next().ok_or(format!("{option} expects a value"));
            match option {
                "--events" => choice.events = value()?.split(',').collect(),
                "--peers" => choice.peers = value()?.split(',').filter(|it| !it.is_empty()).collect(),
                other => return Err(format!("there is no option {other}")),
            }
        }
        Ok(choice)
    }
}

/// Runs the comparison and prints a table for each number of events.
pub(super) fn bench(words: &[String]) -> Result<()> {
    let Choice { events, peers } = Choice::read(words)?;
    let manifest = format!("{PEERS}/Cargo.toml");
    succeed(Command::new("cargo").args(["build", "--quiet", "--release", "--manifest-path", &manifest]))?;
    succeed(Command::new("cargo").args(["build", "--quiet", "--release", "--package", "twinhall"]))?;
    for events in events {
        let folder = folder(events)?;
        succeed(program().arg("write").arg(events).arg(&folder))?;
        let mut engines = vec![("search", figures(program().arg("search").arg(events).arg(&folder))?)];
        for &peer in &peers {
            engines.push((peer, measure(peer, &folder)?));
        }
        println!("{}", table(events, &engines));
        let house = [
            ("on SQLite", house::figures(HOUSE.as_ref(), (events, &folder), None)?),
            ("on PostgreSQL", on_postgres(events, &folder)?),
        ];
        println!("{}", table(events, &house));
    }
    Ok(())
}

/// In a database of its own.
fn on_postgres(events: &str, folder: &Path) -> Result<Figures> {
    let psql = postgres::programs().map_err(|halt| halt.to_string())?.join("psql");
    let keeper = Keeper::start().map_err(|halt| halt.to_string())?;
    let (server, _) = keeper.url().rsplit_once('/').ok_or("the server's address names no database")?;
    succeed(Command::new(psql).arg(keeper.url()).args(["-q", "-c", "create database catalogue"]))?;
    house::figures(HOUSE.as_ref(), (events, folder), Some(&format!("{server}/catalogue")))
}

fn folder(events: &str) -> Result<PathBuf> {
    let root = std::env::current_dir().map_err(|error| error.to_string())?;
    Ok(root.join("target/bench/catalogue").join(events))
}

fn program() -> Command {
    Command::new(format!("{PEERS}/target/release/catalogue-peers"))
}

fn measure(peer: &str, folder: &Path) -> Result<Figures> {
    let mut script = Command::new("python3");
    script.arg(format!("{PEERS}/python/peers.py")).arg(peer).arg(folder);
    if peer != "postgres" {
        return figures(&mut script);
    }
    let psql = postgres::programs().map_err(|halt| halt.to_string())?.join("psql");
    let keeper = Keeper::start().map_err(|halt| halt.to_string())?;
    figures(script.arg(psql).arg(keeper.url()))
}

/// The lines `name value` that a program prints.
fn figures(command: &mut Command) -> Result<Figures> {
    let text = said_by(command)?;
    let lines = text.lines().filter_map(|line| line.split_once(' '));
    Ok(lines.map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
}

/// A row for each figure, a column for each engine.
fn table(events: &str, engines: &[(&str, Figures)]) -> String {
    let names = engines.iter().flat_map(|(_, figures)| figures.keys());
    let mut names = names.collect::<Vec<_>>();
    names.sort();
    names.dedup();
    let mut text = format!("| {events} events |");
    for (engine, _) in engines {
        text.push_str(&format!(" {engine} |"));
    }
    text.push_str(&format!("\n|---|{}\n", "--:|".repeat(engines.len())));
    for name in names {
        text.push_str(&format!("| {name} |"));
        for (_, figures) in engines {
            text.push_str(&format!(" {} |", figures.get(name).map_or("", String::as_str)));
        }
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_that_one_engine_lacks_leaves_its_place_empty() {
        let figures = |lines: &[(&str, &str)]| {
            lines.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect::<Figures>()
        };
        let engines = [("one", figures(&[("a", "1"), ("b", "2")])), ("other", figures(&[("b", "3")]))];
        let expected = "| 10 events | one | other |\n|---|--:|--:|\n| a | 1 |  |\n| b | 2 | 3 |\n";
        assert_eq!(table("10", &engines), expected);
    }
}
