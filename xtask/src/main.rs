//! The project's own tools, started as `cargo x`.
//!
//! One file a tool. This is the first program that a fresh machine builds, so it stands on the standard library alone.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a tool speaks to its terminal")]
use halt::{Halt, Result};
use std::process::ExitCode;

mod cargo;
mod halt;
mod keeper;
mod needs;
mod postgres;
mod test;

const USAGE: &str = "\
cargo x test [--nightly] […]   all tests, with what they need; the rest goes to cargo test";

fn main() -> ExitCode {
    let words = std::env::args().skip(1).collect::<Vec<_>>();
    match run(&words) {
        Ok(code) => code,
        Err(halt) => {
            eprintln!("cargo x: {halt}");
            ExitCode::FAILURE
        }
    }
}

fn run(words: &[String]) -> Result<ExitCode> {
    let Some((tool, rest)) = words.split_first() else {
        println!("{USAGE}");
        return Ok(ExitCode::SUCCESS);
    };
    match tool.as_str() {
        "test" => test::test(rest),
        keeper::COMMAND => keeper::keep(),
        other => Err(Halt::new(format!("there is no tool {other}; these there are:\n{USAGE}"))),
    }
}
