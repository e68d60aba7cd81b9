//! The store on both engines.
#![expect(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail as tests do")]
mod backup;
mod child;
mod doctor;
mod erasure;
mod faults;
mod jobs;
mod once;
mod opening;
mod outbox;
mod record;
mod statements;
