//! Rows of groups' rooms. Every write takes a transaction and a proof.
//!
//! [`states::of_cohort`] tells how all groups of a cohort stand; [`rooms`] is where everything else begins.
pub mod actions;
pub mod check_ins;
pub mod deeds;
pub mod files;
pub mod links;
pub mod meetings;
pub mod messages;
pub mod outcomes;
pub mod papers;
pub mod rooms;
pub mod states;
pub mod strategy;
pub mod waiting;
