//! What may exist. Pure: no SQL, no clock.
//!
//! Reading order: [`city`] (what a city says of itself).
pub mod city;
mod words;

pub use city::City;
pub use words::Word;
