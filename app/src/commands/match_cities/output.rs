//! Files that are written whole or not at all, and what is wrong with those that were read.
use super::words::Words;
use intake::{PROBLEMS_MAX, Problem, START, Said};
use std::fs::File;
use std::io::{Error, ErrorKind, Result, Write};
use std::path::{Path, PathBuf};

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

/// What the machine says of a file, in our own words where it is something that whoever typed the name can mend.
fn said(error: &Error) -> Said {
    const KNOWN: [(ErrorKind, &str); 4] = [
        (ErrorKind::NotFound, "match-file-missing"),
        (ErrorKind::PermissionDenied, "match-file-denied"),
        (ErrorKind::IsADirectory, "match-file-folder"),
        (ErrorKind::StorageFull, "match-file-full"),
    ];
    match KNOWN.iter().find(|(kind, _)| *kind == error.kind()) {
        Some((_, key)) => Said::new(key),
        None => Said::new("match-file-other").with("message", error.to_string()),
    }
}

/// Why a file could not be written.
pub(super) fn failure(words: &Words, error: &Error) -> String {
    words.tell(&said(error))
}

/// Why a file could not be read.
pub(super) fn unread(error: &Error) -> Problem {
    Problem { place: START, said: Said::new("match-problem-file").with("message", said(error)) }
}

/// Where a file is or would be, by whatever name it goes; nothing for `-` and for folders that are not there.
pub(super) fn place_of(file: &str) -> Option<PathBuf> {
    let path = Path::new(file);
    path.canonicalize().ok().or_else(|| {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        Some(folder.canonicalize().ok()?.join(path.file_name()?))
    })
}

/// Writes beside the file first and then takes its place. What is no plain file, such as a pipe, is written to.
pub(super) fn write_whole(file: &str, bytes: &[u8]) -> Result<()> {
    // Behind a link lies the file that is meant.
    let path = place_of(file).unwrap_or_else(|| PathBuf::from(file));
    if path.metadata().is_ok_and(|metadata| !metadata.is_file()) {
        return std::fs::write(&path, bytes);
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let beside = path.with_file_name(format!(".{name}.{}.part", std::process::id()));
    let written = File::create(&beside).and_then(|mut part| {
        part.write_all(bytes)?;
        part.sync_all()?;
        std::fs::rename(&beside, &path)
    });
    if written.is_err() && beside.exists() {
        std::fs::remove_file(&beside)?;
    }
    written
}
