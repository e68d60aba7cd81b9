//! A migration that was published is never edited: on a database that has run it, the change would never happen.
//!
//! `migrations/SHA256SUMS` holds the hash of each that was published. `cargo x seal` adds those of a new release and
//! leaves the old ones alone; until then, a migration is a draft.
use super::{Remark, Source};
use crate::cargo::root;
use crate::halt::{Halt, OrHalt, Result};
use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::process::{Command, ExitCode, Stdio};

const FOLDER: &str = "migrations/";
const SEALS: &str = "migrations/SHA256SUMS";

pub(super) fn check(sources: &[Source]) -> Vec<Remark> {
    match hashes(sources) {
        Ok(hashes) => compare(sources, &hashes),
        Err(halt) => vec![Remark { path: SEALS.to_owned(), line: 1, sentence: halt.to_string() }],
    }
}

/// `cargo x seal`: adds the hashes of new migrations, before a release.
pub(crate) fn seal() -> Result<ExitCode> {
    let sources = super::sources(&root())?;
    let known = sources.iter().find(|source| source.path == SEALS).map_or("", |source| &source.text);
    let sealed = seals(known);
    let hashes = hashes(&sources)?;
    let mut lines = known.lines().map(str::to_owned).collect::<Vec<_>>();
    let new = hashes.iter().filter(|(name, _)| !sealed.contains_key(*name));
    lines.extend(new.map(|(name, hash)| format!("{hash}  {name}")));
    fs::write(root().join(SEALS), lines.join("\n") + "\n").or_halt("write the hashes of the migrations")?;
    Ok(ExitCode::SUCCESS)
}

fn compare(sources: &[Source], hashes: &BTreeMap<&str, String>) -> Vec<Remark> {
    let known = sources.iter().find(|source| source.path == SEALS).map_or("", |source| &source.text);
    let sealed = seals(known);
    let remark = |name: &str, sentence: &str| Remark {
        path: format!("{FOLDER}{name}"),
        line: 1,
        sentence: sentence.to_owned(),
    };
    let judge = |(name, seal): (&&str, &&str)| match hashes.get(name) {
        Some(hash) if hash == seal => None,
        Some(_) => Some(remark(name, "a published migration is never edited: write a new one")),
        None => Some(remark(name, "a published migration is never removed")),
    };
    sealed.iter().filter_map(judge).collect()
}

/// Name to hash, as the tool of everybody writes it.
fn seals(text: &str) -> BTreeMap<&str, &str> {
    text.lines().filter_map(|line| line.split_once("  ")).map(|(hash, name)| (name, hash)).collect()
}

fn hashes(sources: &[Source]) -> Result<BTreeMap<&str, String>> {
    let is_ours = |source: &&Source| source.path.starts_with(FOLDER) && source.is(".sql");
    sources
        .iter()
        .filter(is_ours)
        .map(|source| Ok((source.path.trim_start_matches(FOLDER), hash(&source.text)?)))
        .collect()
}

fn hash(text: &str) -> Result<String> {
    let started = |program: &str, words: &[&str]| {
        Command::new(program).args(words).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()
    };
    let mut process = started("sha256sum", &[])
        .or_else(|_| started("shasum", &["-a", "256"]))
        .or_halt("start sha256sum or shasum")?;
    if let Some(mut input) = process.stdin.take() {
        input.write_all(text.as_bytes()).or_halt("hash a migration")?;
    }
    let said = process.wait_with_output().or_halt("hash a migration")?;
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    said.split_whitespace().next().map(str::to_owned).ok_or_else(|| Halt::new("sha256sum said nothing"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::said;

    const HASH_OF_A: &str = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";

    #[test]
    fn a_published_migration_as_it_was_and_a_draft_are_fine() {
        let seals = format!("{HASH_OF_A}  0001_a.sql\n");
        let files = [("migrations/0001_a.sql", "a"), ("migrations/0002_b.sql", "b"), (SEALS, &seals)];
        assert_eq!(said(check, &files), [""; 0]);
    }

    #[test]
    fn an_edited_and_a_removed_migration_are_remarked() {
        let seals = format!("{HASH_OF_A}  0001_a.sql\n{HASH_OF_A}  0003_c.sql\n");
        let files = [("migrations/0001_a.sql", "b"), (SEALS, seals.as_str())];
        assert_eq!(
            said(check, &files),
            [
                "migrations/0001_a.sql:1: a published migration is never edited: write a new one",
                "migrations/0003_c.sql:1: a published migration is never removed",
            ]
        );
    }
}
