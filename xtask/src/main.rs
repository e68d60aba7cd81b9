//! The project's own tools, started as `cargo x`.
//!
//! One file a tool. This is the first program that a fresh machine builds, so it stands on the standard library alone.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a tool speaks to its terminal")]
use halt::{Halt, Result};
use std::process::ExitCode;

mod bench;
mod bless;
mod cargo;
mod dev;
mod figures;
mod halt;
mod http;
mod keeper;
mod needs;
mod postgres;
mod running;
mod slice;
mod test;
mod tidy;

const USAGE: &str = "\
cargo x test [--nightly] […]   all tests, with what they need; the rest goes to cargo test
cargo x tidy                   the formatter, clippy, and the house's own checks
cargo x ci                     tidy, then test
cargo x bless [words]          writes answer sheets and snapshots anew; read the diff as if it were somebody else's
cargo x dev [words]            the demo, built and started anew at every change; words go to `twinhall demo`
cargo x slice NAME NOUN        the rooms of a new feature, and its place in the house
cargo x figures                sizes and speeds beside their goals
cargo x bench matching […]     times and memory of the matching beside exact peers; see --help of it
cargo x bench catalogue […]    import, pages and search of 10^4 to 10^6 events, beside SQLite and PostgreSQL
cargo x seal                   before a release: from here on its migrations are never edited";

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
        "tidy" => tidy::tidy(),
        "ci" => ci(rest),
        "dev" => dev::dev(rest),
        "slice" => slice::slice(rest),
        "figures" => figures::figures(),
        "seal" => tidy::seal(),
        "bench" => Ok(bench::bench(rest)),
        "bless" => bless::bless(rest),
        keeper::COMMAND => keeper::keep(),
        other => Err(Halt::new(format!("there is no tool {other}; these there are:\n{USAGE}"))),
    }
}

/// Tidy first: it is done in seconds, and says what is wrong at once.
fn ci(words: &[String]) -> Result<ExitCode> {
    let tidied = tidy::tidy()?;
    let tested = test::test(words)?;
    Ok(if tidied == ExitCode::SUCCESS { tested } else { tidied })
}
