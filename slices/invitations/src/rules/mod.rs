//! What may exist and what may happen: pure, no clock, no SQL.
pub mod audience;
pub mod place;
pub mod reminders;
