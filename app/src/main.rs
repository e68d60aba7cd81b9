//! The program `twinhall`.
use clap::Parser as _;
use std::process::ExitCode;

fn main() -> ExitCode {
    twinhall::commands::Twinhall::parse().run()
}
