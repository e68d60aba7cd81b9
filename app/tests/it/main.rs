//! The house from outside: everything here goes through its doors.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests fail as tests do"
)]
mod cast;
mod house;
mod match_cities;
mod rows;
mod samples;
mod sheets;
mod stories;
