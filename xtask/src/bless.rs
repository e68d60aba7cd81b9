//! `cargo x bless`: writes answer sheets and snapshots as the code now has them.
//!
//! What a test compares with a file it writes anew when `BLESS` is set. Reading the change is the work.
use crate::cargo::root;
use crate::halt::{OrHalt, Result};
use crate::test;
use std::process::{Command, ExitCode};

/// Runs the tests, which write; then shows what has changed.
pub(crate) fn bless(words: &[String]) -> Result<ExitCode> {
    // The second name is that of the library for snapshots.
    let code = test::test_with(words, &[("BLESS", "1"), ("INSTA_UPDATE", "always")])?;
    Command::new("git")
        .args(["diff", "--stat"])
        .current_dir(root())
        .status()
        .or_halt("show what has changed")?;
    Ok(code)
}
