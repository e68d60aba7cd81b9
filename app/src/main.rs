//! The program `twinhall`.
use clap::Parser as _;
use std::process::ExitCode;

/// Many short-lived strings: a page is one allocation after another.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    twinhall::commands::Twinhall::parse().run()
}
