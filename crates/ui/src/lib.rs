//! Words in five languages, and the parts that pages are made of.
//!
//! Read in this order: [`Sentence`] (what is to be said), [`Reader`] (to whom, and how days and numbers are written
//! for them). Deliberately absent: scripts, requests, permissions, and the words of slices, which lie under
//! `locales/` in a file per slice.
mod formats;
mod negotiate;
mod problems;
mod reader;
mod sentence;
mod words;

pub use negotiate::accepted;
pub use problems::{Problem, Problems};
pub use reader::{LinkedPhrase, Phrase, Reader};
pub use sentence::{Arg, Sentence};
pub use words::{Words, WordsError};
