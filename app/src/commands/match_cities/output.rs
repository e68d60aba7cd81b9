//! Files that are written whole or not at all.
use std::fs::File;
use std::io::{Result, Write as _};
use std::path::Path;

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
