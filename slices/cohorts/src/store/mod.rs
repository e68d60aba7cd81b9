//! Rows in, cohorts, boards, offers and groups out. Every write takes a transaction and a proof.
pub mod boards;
pub mod cities;
pub mod cohorts;
pub mod groups;
pub mod offers;
pub mod runs;
