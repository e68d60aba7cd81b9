//! What the program says on standard error: our own crates at the level that was set, others only when they warn.
//! No name, address or token: fields are ids, patterns of routes, counts.
use crate::config::{Level, LogFormat};
use std::io::IsTerminal as _;
use tracing_subscriber::EnvFilter;

/// The crates whose words we choose.
const OURS: [&str; 8] = ["twinhall", "kernel", "store", "web", "ui", "mail", "people", "desk"];

/// Begins to log, for the whole process.
pub(crate) fn begin(level: Level, format: LogFormat) {
    let ours: Vec<String> = OURS.iter().map(|name| format!("{name}={}", level.name())).collect();
    let filter = EnvFilter::new(format!("warn,{}", ours.join(",")));
    let logs = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let begun = match format {
        LogFormat::Json => logs.json().flatten_event(true).try_init(),
        LogFormat::Text => logs.with_ansi(std::io::stderr().is_terminal()).try_init(),
    };
    // In tests several houses share a process; the first one's log stays.
    drop(begun);
}
