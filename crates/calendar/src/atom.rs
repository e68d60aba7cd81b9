//! Atom 1.0 (RFC 4287): a feed of what is new.
//!
//! A title is plain text; a text of several lines is XHTML whose direction the reader finds by itself, since Atom knows
//! none. Deliberately absent: whole articles, enclosures, editing.
use askama::Template as _;
use jiff::Timestamp;
use kernel::Lang;

/// The content type of [`feed`].
pub const CONTENT_TYPE: &str = "application/atom+xml; charset=utf-8";

/// A page of a feed. Addresses are whole ones.
#[derive(Debug, Clone)]
pub struct Feed {
    /// Stays the same for ever, also when the address changes: see [`tag`].
    pub id: String,
    /// What is in it.
    pub title: String,
    /// More of that.
    pub subtitle: Option<String>,
    /// The language of the feed's own words.
    pub lang: Lang,
    /// When anything in it was last changed; of an empty feed, when that came to be.
    pub updated_at: Timestamp,
    /// Who publishes it.
    pub author: String,
    /// This page of the feed.
    pub self_address: String,
    /// The same for people.
    pub page_address: String,
    /// The next, older page of the feed (RFC 5005).
    pub next_address: Option<String>,
    /// Newest first.
    pub entries: Vec<Entry>,
}

/// One thing that is told. Texts are plain.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Stays the same for ever: see [`tag`].
    pub id: String,
    /// Its name.
    pub title: String,
    /// The language of title and text, as a BCP 47 tag; not said where it is not known.
    pub lang: Option<String>,
    /// When that was last changed in a way that is worth telling.
    pub updated_at: Timestamp,
    /// When it was first told.
    pub published_at: Timestamp,
    /// Its page.
    pub address: String,
    /// What it is about, a paragraph a line.
    pub text: Option<String>,
    /// Words to sort it by.
    pub categories: Vec<String>,
}

/// `tag:hall.example.org,2018:events/17` (RFC 4151): a name that outlives addresses. The year must be one in which the
/// host was ours.
pub fn tag(host: &str, year: i16, noun: &str) -> String {
    format!("tag:{host},{year:04}:{noun}")
}

/// The feed as XML. What no XML may hold (control characters, U+FFFE) is left out.
///
/// # Panics
/// Never: writing into memory does not fail.
pub fn feed(feed: &Feed) -> String {
    Page { feed }.render().expect("writing into memory does not fail")
}

#[derive(askama::Template)]
#[template(path = "atom.xml")]
struct Page<'a> {
    feed: &'a Feed,
}

/// Only what XML 1.0 allows (production 2).
fn allowed(text: &str) -> String {
    let is_allowed =
        |c: &char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{7e}' | '\u{a0}'..='\u{fffd}' | '\u{10000}'..);
    text.chars().filter(is_allowed).collect()
}

/// RFC 3339, to the second.
fn time(at: &Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

fn paragraphs(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(allowed).collect()
}
