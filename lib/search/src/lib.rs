//! A small full-text index that finds what was meant, in five languages, with filters and counts.
//!
//! ```
//! use search::{Aliases, Document, Index, Order, Query, Schema, State};
//!
//! # fn main() -> search::Result<()> {
//! # let folder = std::env::temp_dir().join(format!("search-example-{}", std::process::id()));
//! let schema = Schema::new("1").text("title", 3.0).text("body", 1.0).facet("country").key("starts").key("ends");
//! let index = Index::open(&folder, schema)?;
//! index.set_aliases(Aliases::new([["Sanliurfa", "شانلي أورفة"]]));
//! assert_eq!(index.state(), State::Missing);
//!
//! // Build it from your record; searches go on while you do.
//! let mut rebuild = index.rebuild()?;
//! let workshop = Document::new(1, ["public"]).text("title", "Twinning workshop in Şanlıurfa");
//! rebuild.put(workshop.facet("country", "TR").key("starts", 17_800).key("ends", 17_805))?;
//! rebuild.finish(41)?;
//!
//! // Later: what has changed since that position.
//! let mut writer = index.writer()?;
//! writer.put(Document::new(2, ["members"]).text("title", "Water in Şanlıurfa").key("starts", 17_802))?;
//! writer.commit(42)?;
//!
//! let query = Query::seen_by(["public"])
//!     .words("شانلي أورفة twinnin")
//!     .within("when", "ends", 17_801..)
//!     .count("country", 10)
//!     .order(Order::Ascending("starts".to_owned()));
//! let answer = index.search(&query)?;
//! assert_eq!(answer.hits.iter().map(|it| it.id).collect::<Vec<_>>(), [1]);
//! assert_eq!(answer.counts[0].codes, [("TR".to_owned(), 1)]);
//!
//! let title = "Twinning workshop in Şanlıurfa";
//! let marked = answer.marker.marks(title).into_iter().map(|it| &title[it]).collect::<Vec<_>>();
//! assert_eq!(marked, ["Twinning", "Şanlıurfa"]);
//! # drop(index);
//! # std::fs::remove_dir_all(folder)?;
//! # Ok(())
//! # }
//! ```
//!
//! The index is derived: never the only copy of anything. It tells whether it is missing, stale or damaged
//! ([`Index::state`]); the caller then rebuilds it from its own record, beside the live one, while that goes on
//! answering. It remembers with each commit how far in that record it has come.
//!
//! Read on in `words` (what a person typed), `answer` (sets of documents), `segment` (what is kept in memory), `index`
//! (files). Words are stored and found by [tantivy](https://docs.rs/tantivy).
//!
//! Absent on purpose: stored texts, stems, ranking by anything but words and keys, a query language.
#![forbid(unsafe_code)]

mod aliases;
mod answer;
mod bits;
mod common;
mod error;
mod files;
mod find;
mod index;
mod marks;
mod page;
mod query;
mod schema;
mod segment;
mod snapshot;
mod tokens;
mod words;

pub use aliases::Aliases;
pub use error::{Error, Result};
pub use fold::fold;
pub use index::{Index, Rebuild, Size, State, Writer};
pub use marks::Marker;
pub use query::{Answer, Counts, Cursor, Filter, Hit, LIMIT_MAX, Order, Query, Without, Words};
pub use schema::{Document, Schema};
pub use words::WORDS_MAX;
