//! Events and their files on both databases.
#![expect(clippy::unwrap_used, clippy::panic, reason = "tests stop where they cannot go on")]
mod import;
