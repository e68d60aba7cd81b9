//! The project's own tools: `cargo x test`, `cargo x bench matching`.
use std::process::{Command, ExitCode};

mod bench;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if let Some((tool, rest)) = words.split_first()
        && tool == "bench"
    {
        return bench::bench(rest);
    }
    let passed =
        Command::new("cargo").args(["test", "--workspace"]).status().is_ok_and(|status| status.success());
    if passed { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
