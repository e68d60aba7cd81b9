//! The program `twinhall`: one command each in `commands`.
use clap::Parser;
use std::process::ExitCode;

mod commands;

fn main() -> ExitCode {
    commands::Twinhall::parse().run()
}
