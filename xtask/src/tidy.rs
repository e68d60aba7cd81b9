//! `cargo x tidy`: the formatter, clippy, and what only this house knows, each remark as `file:line: sentence`.
//!
//! Every check of ours is a pure function from the sources to its remarks, in a file of its own below `tidy/`. The same
//! checks run as tests, so `cargo x test` finds what `cargo x tidy` would. Deliberately absent: a list of exceptions. A
//! check that is wrong for a place is a wrong check.
use crate::cargo::{cargo, root};
use crate::halt::{Halt, OrHalt, Result};
use std::fmt::{Display, Formatter};
use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

mod arrows;
mod css;
mod migrations;
mod modules;
mod paths;
mod templates;
mod words;

pub(crate) use migrations::seal;

/// A text file of the repository.
#[derive(Debug)]
struct Source {
    /// From the root, with `/`.
    path: String,
    text: String,
}

/// What is not as it should be, and where.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Remark {
    path: String,
    line: usize,
    sentence: String,
}

type Check = fn(&[Source]) -> Vec<Remark>;

const CHECKS: [Check; 6] =
    [css::check, migrations::check, modules::check, paths::check, templates::check, words::check];

/// Runs all checks, also after one has failed: the next run is minutes away.
pub(crate) fn tidy() -> Result<ExitCode> {
    let sources = sources(&root())?;
    let mut remarks = CHECKS.iter().flat_map(|check| check(&sources)).collect::<Vec<_>>();
    remarks.extend(arrows::check(&sources, &arrows::tree()?));
    remarks.sort();
    for remark in &remarks {
        eprintln!("{remark}");
    }
    let formatted = succeeds(&["fmt", "--all", "--check"])?;
    let linted =
        succeeds(&["clippy", "--workspace", "--all-targets", "--locked", "--quiet", "--", "-D", "warnings"])?;
    if remarks.is_empty() && formatted && linted {
        println!("tidy: {} files, no remark", sources.len());
        return Ok(ExitCode::SUCCESS);
    }
    Ok(ExitCode::FAILURE)
}

fn succeeds(words: &[&str]) -> Result<bool> {
    let status = cargo().args(words).status().or_halt("start cargo")?;
    if !status.success() {
        eprintln!("cargo {} ended with {status}", words.join(" "));
    }
    Ok(status.success())
}

/// The text files that are in the repository or about to be: what git ignores is nobody's.
fn sources(root: &Path) -> Result<Vec<Source>> {
    let listed = Command::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .current_dir(root)
        .output()
        .or_halt("ask git for the files of the repository")?;
    if !listed.status.success() {
        return Err(Halt::new(
            "git does not know the files of this folder: is it a clone of the repository?",
        ));
    }
    let paths = String::from_utf8_lossy(&listed.stdout).into_owned();
    let read =
        |path: &str| Some(Source { path: path.to_owned(), text: fs::read_to_string(root.join(path)).ok()? });
    // A picture is no text, and a file that was removed is still listed until that is committed.
    Ok(paths.split_terminator('\0').filter_map(read).collect())
}

impl Source {
    fn is(&self, ending: &str) -> bool {
        self.path.ends_with(ending)
    }

    fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text.lines().enumerate().map(|(index, line)| (index + 1, line))
    }

    fn remark(&self, line: usize, sentence: impl Into<String>) -> Remark {
        Remark { path: self.path.clone(), line, sentence: sentence.into() }
    }
}

impl Display for Remark {
    fn fmt(&self, out: &mut Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}:{}: {}", self.path, self.line, self.sentence)
    }
}

/// The lines of a text of our own, as a check says them: `file:line: sentence`.
#[cfg(test)]
fn said(check: Check, files: &[(&str, &str)]) -> Vec<String> {
    let source = |(path, text): &(&str, &str)| Source { path: (*path).to_owned(), text: (*text).to_owned() };
    check(&files.iter().map(source).collect::<Vec<_>>()).iter().map(Remark::to_string).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_repository_is_tidy() {
        let sources = sources(&root()).expect("a clone of the repository");
        let mut remarks = CHECKS.iter().flat_map(|check| check(&sources)).collect::<Vec<_>>();
        remarks.extend(arrows::check(&sources, &arrows::tree().expect("cargo knows its packages")));
        let said = remarks.iter().map(Remark::to_string).collect::<Vec<_>>();
        assert!(said.is_empty(), "\n{}", said.join("\n"));
    }

    #[test]
    fn the_sources_are_what_git_knows() {
        let sources = sources(&root()).expect("a clone of the repository");
        let is_here = |path: &str| sources.iter().any(|source| source.path == path);
        assert_eq!((is_here("xtask/src/tidy.rs"), is_here("target/CACHEDIR.TAG")), (true, false));
    }
}
