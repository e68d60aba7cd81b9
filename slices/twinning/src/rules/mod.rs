//! What may exist and what follows from what was done. Pure: no SQL, no clock.
pub mod action;
pub mod agreement;
pub mod check_in;
pub mod deeds;
pub mod health;
pub mod meeting;
pub mod next;
pub mod stage;

#[cfg(test)]
mod sample;
