//! What may exist and what may happen: pure, no clock, no SQL.
pub mod audience;
pub mod incoming;
pub mod place;
pub mod reminders;
pub mod rest;
