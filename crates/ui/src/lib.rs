//! What pages are made of: words in five languages, the frame around a page, parts of pages, one style sheet.
//!
//! Read in this order: [`Sentence`] (what is to be said), [`Reader`] (to whom, and how days and numbers are written
//! for them), [`Frame`] (what every page's template holds as `frame`), [`parts`] (fields, pills, pagers …),
//! [`pages`] (pages for errors and notices), [`samples`] (all of them with made-up words), [`assets`] (the style sheet and the marks).
//!
//! A slice's template begins with `{% extends "layout.html" %}` and fills the block `main`; its `askama.toml` says
//! `dirs = ["src", "../../crates/ui/templates"]`. Deliberately absent: scripts, requests, permissions, and the words
//! of slices, which lie under `locales/` in a file per slice.
pub mod assets;
mod choices;
mod formats;
mod frame;
mod negotiate;
pub mod pages;
pub mod parts;
mod problems;
mod reader;
pub mod review;
pub mod samples;
mod sentence;
mod words;

pub use frame::{Account, Eyes, Frame, LanguageSwitch, Link, Strip, StripClock};
pub use negotiate::accepted;
pub use problems::{Problem, Problems};
pub use reader::{LinkedPhrase, Phrase, Reader};
pub use sentence::{Arg, Count, Sentence};
pub use words::{Words, WordsError};
