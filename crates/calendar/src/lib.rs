//! Calendars and feeds that tell the truth: iCalendar (RFC 5545, 5546, 7986) and Atom (RFC 4287).
//!
//! Read in this order: [`Entry`] (what stands in a calendar), [`feed`] and [`single`] (what is published), [`request`]
//! and [`cancel`] (what is mailed to guests), [`reply`] (what comes back), then [`atom`].
//!
//! The same data give the same octets, always: no clock and no chance, so that an answer can be compared by its hash.
//! Deliberately absent: what an event is, recurrence (each meeting is an entry of its own), alarms (the reader's
//! calendar knows better), and any mail around it.
//!
//! ```
//! use calendar::{Entry, State, Uid, When};
//! let amman = jiff::tz::TimeZone::get("Asia/Amman")?;
//! let entry = Entry {
//!     uid: Uid::of("event", 17, "hall.example.org"),
//!     sequence: 0,
//!     changed_at: "2018-06-25T06:00Z".parse()?,
//!     created_at: "2018-06-25T06:00Z".parse()?,
//!     when: When::at("2018-07-11T08:00Z".parse()?, "2018-07-11T09:30Z".parse()?, amman)?,
//!     state: State::Confirmed,
//!     takes_time: false,
//!     title: "Mid-term webinar".to_owned(),
//!     text: None,
//!     place: None,
//!     address: Some("https://hall.example.org/events/webinar".to_owned()),
//!     categories: vec![],
//!     organiser: None,
//! };
//! assert!(calendar::single(&entry).contains("DTSTART;TZID=Asia/Amman:20180711T110000\r\n"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
pub mod atom;
mod entry;
mod lines;
pub mod reply;
mod write;
mod zone;

pub use entry::{Entry, Party, State, Uid, When, WhenProblem};
pub use write::{Answer, Feed, Guest, Invitation, Message, Method, cancel, feed, request, single};

/// The content type of [`feed`] and [`single`].
pub const CONTENT_TYPE: &str = "text/calendar; charset=utf-8";
