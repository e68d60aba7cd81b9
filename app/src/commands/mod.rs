//! The commands of the program, one file each.
use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Runs a peer-learning network of cities.
#[derive(Parser)]
#[command(version)]
pub(crate) struct Twinhall {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {}

impl Twinhall {
    pub(crate) fn run(self) -> ExitCode {
        match self.command {}
    }
}
