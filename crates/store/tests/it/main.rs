//! The store on both engines.
#![expect(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail as tests do")]
mod jobs;
mod once;
mod outbox;
mod record;
mod statements;
