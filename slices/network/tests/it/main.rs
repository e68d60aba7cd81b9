//! The network in a store: files that are imported, what a circle reads.
#![expect(clippy::unwrap_used, clippy::panic, reason = "tests stop where they cannot go on")]
mod circles;
mod files;
