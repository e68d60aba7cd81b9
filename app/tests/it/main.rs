//! The house from outside: everything here goes through its doors.
#![expect(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail as tests do")]
mod house;
#[cfg(test)]
mod match_cities;
mod stories;
