//! Rounds of twinning: which cities form a group, under which rules, and why.
//!
//! A *cohort* is one round: its cities, the rules of the run, and the groups that come out. Here lives the pure part:
//! [`rules`] knows what a city says about itself, which pairs may exist, what a pair is worth and how the result of
//! a run is told. It computes nothing about graphs: that is `lib/matching`, which in turn knows no city.
//!
//! Deliberately absent: files, pages, storage, words. A result holds codes and numbers; whoever shows it says it.
pub mod rules;
pub use rules::Cohort;
