//! `cargo x test`: what a machine needs, a PostgreSQL, and the tests of the whole workspace.
use crate::cargo::cargo;
use crate::halt::{OrHalt, Result};
use crate::keeper::Keeper;
use crate::needs;
use std::process::ExitCode;

/// How many tests of a binary run at once.
const THREADS: &str = "RUST_TEST_THREADS";

/// Runs the tests; all words but `--nightly` go to `cargo test`.
pub(crate) fn test(words: &[String]) -> Result<ExitCode> {
    test_with(words, &[])
}

/// Runs the tests with these variables set.
pub(crate) fn test_with(words: &[String], variables: &[(&str, &str)]) -> Result<ExitCode> {
    needs::meet()?;
    let wish = Wish::read(words);
    let keeper = Keeper::start()?;
    let mut tests = cargo();
    keeper.equip(&mut tests);
    tests.args(&wish.cargo).envs(variables.iter().copied());
    if std::env::var_os(THREADS).is_none() {
        // Many tests wait for a disk, a browser or a clock: one more than there are cores keeps these busy.
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        tests.env(THREADS, (cores + 1).to_string());
    }
    if wish.nightly {
        tests.env("TWINHALL_NIGHTLY", "1");
    }
    let status = tests.status().or_halt("start cargo test")?;
    drop(keeper);
    Ok(status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from))
}

#[derive(Debug, PartialEq, Eq)]
struct Wish {
    nightly: bool,
    cargo: Vec<String>,
}

impl Wish {
    /// Without a package named, all of them; and all their failures at once, since the next run is minutes away.
    fn read(words: &[String]) -> Wish {
        let ours = words.iter().position(|word| word == "--").unwrap_or(words.len());
        let (for_cargo, for_tests) = words.split_at(ours);
        let mut cargo = vec!["test".to_owned(), "--no-fail-fast".to_owned()];
        if !for_cargo.iter().any(|word| word == "--package" || word.starts_with("-p")) {
            cargo.push("--workspace".to_owned());
        }
        cargo.extend(for_cargo.iter().filter(|word| *word != "--nightly").cloned());
        cargo.extend(for_tests.iter().cloned());
        Wish { nightly: for_cargo.iter().any(|word| word == "--nightly"), cargo }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> (bool, String) {
        let wish = Wish::read(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>());
        (wish.nightly, wish.cargo.join(" "))
    }

    #[test]
    fn without_words_the_whole_workspace_is_tested() {
        assert_eq!(read(""), (false, "test --no-fail-fast --workspace".to_owned()));
    }

    #[test]
    fn a_package_that_is_named_is_tested_alone() {
        assert_eq!(read("-p store"), (false, "test --no-fail-fast -p store".to_owned()));
    }

    #[test]
    fn nightly_is_ours_only_before_the_two_dashes() {
        assert_eq!(read("--nightly kill"), (true, "test --no-fail-fast --workspace kill".to_owned()));
        assert_eq!(read("-- --nightly"), (false, "test --no-fail-fast --workspace -- --nightly".to_owned()));
    }
}
