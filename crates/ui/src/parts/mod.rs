//! Parts of pages: what people type into, and what they read.
//!
//! A part is a type that escapes all that it is given, so it can stand in a template as it is:
//! `{{ frame.field("email", "people-email").email().value(form.email) }}`. Keys are keys of sentences; a text is
//! already in the reader's language. What holds a page's own markup (`section`, `row`, `prose`, `facts`) is plain
//! HTML with a class of the style sheet; the sample page “Components” shows each once.
mod data;
mod fields;
mod reading;

pub use data::LinkedData;
pub use fields::{Choice, Field, Picks, Select, Tick};
pub use reading::{
    Act, Cell, Column, Empty, Fact, Facts, Item, ItemList, Note, Pager, PagerShown, Pill, Pills, Shares,
    Step, StepState, Steps, Tab, Table, Tabs, Tag, Tile, Tiles, Tone,
};
