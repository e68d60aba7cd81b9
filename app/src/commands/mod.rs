//! The commands of the program, one file each.
use clap::{Parser, Subcommand};
use std::process::ExitCode;

mod match_cities;

/// Runs a peer-learning network of cities.
#[derive(Parser)]
#[command(version)]
pub(crate) struct Twinhall {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Match(match_cities::MatchCities),
}

impl Twinhall {
    pub(crate) fn run(self) -> ExitCode {
        match self.command {
            Command::Match(command) => command.run(),
        }
    }
}
