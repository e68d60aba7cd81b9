//! What may exist and what it is worth. Pure: no file, no clock, no words.
//!
//! Reading order: [`city`] (what a city says), [`run`] (what the facilitator decides), [`hard`] (which pairs may
//! exist), [`criteria`] (what a pair is worth), [`reasons`] (why, as facts), [`cohort`] (all of it over one list of
//! cities), [`forming`] (the run itself) [`result`] (what
//! comes out) and [`format`] (how it is written, for facilitators and for cities); then [`board`] (edits), [`life`]
//! (of a cohort) and [`offer`] (what cities say).
pub mod board;
pub mod cohort;
pub mod criteria;
pub mod format;
pub mod forming;
pub mod hard;
mod hashes;
pub mod life;
pub mod offer;
pub mod reasons;
pub mod result;
pub mod run;

pub use cohort::Cohort;
pub use network::rules::{City, Word, city};
pub use run::RunRules;
