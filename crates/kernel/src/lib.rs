//! The words that every crate of the house shares.
