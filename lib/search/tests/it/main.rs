//! The index against a plain filter over all rows, against real events, and against damaged files.
#![expect(clippy::indexing_slicing, reason = "a panic is how a test fails")]

mod chance;
mod damage;
mod events;
mod model;
mod plain;
mod room;
mod writing;
