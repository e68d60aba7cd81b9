//! Files that are written whole or not at all, and what is wrong with those that were read.
use super::words::Words;
use intake::{PROBLEMS_MAX, Problem};
use std::fs::File;
use std::io::{Result, Write};
use std::path::Path;

/// Writes the problems of a file by line and column, a line each.
pub(super) fn write_problems(
    file: &str,
    mut problems: Vec<Problem>,
    words: &Words,
    out: &mut impl Write,
) -> Result<()> {
    problems.sort_by_key(|problem| problem.place);
    for problem in problems.iter().take(PROBLEMS_MAX) {
        let (line, column) = problem.place;
        writeln!(out, "{file}:{line}:{column}: {}", words.tell(&problem.said))?;
    }
    if problems.len() > PROBLEMS_MAX {
        let more = problems.len() - PROBLEMS_MAX;
        writeln!(out, "{file}: {}", words.say("intake-more", &[("count", more.into())]))?;
    }
    Ok(())
}

/// Writes beside the file first and then takes its place. What is no plain file, such as a pipe, is written to.
pub(super) fn write_whole(file: &str, bytes: &[u8]) -> Result<()> {
    let path = Path::new(file);
    if path.metadata().is_ok_and(|metadata| !metadata.is_file()) {
        return std::fs::write(path, bytes);
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let beside = path.with_file_name(format!(".{name}.{}.part", std::process::id()));
    let written = File::create(&beside).and_then(|mut part| {
        part.write_all(bytes)?;
        part.sync_all()?;
        std::fs::rename(&beside, path)
    });
    if written.is_err() && beside.exists() {
        std::fs::remove_file(&beside)?;
    }
    written
}
