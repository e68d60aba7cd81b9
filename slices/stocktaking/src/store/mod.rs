//! Rows. Every write takes a transaction and a proof; [`lines::told`] tells what all groups may know of each other.
pub mod commitments;
pub mod hall;
pub mod lines;
pub mod orders;
pub mod takings;
pub mod talkers;
