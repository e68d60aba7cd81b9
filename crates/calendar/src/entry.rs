//! What stands in a calendar.
use jiff::{Timestamp, ToSpan as _, civil::Date, tz::TimeZone};
use kernel::text::Email;
use std::fmt;
use thiserror::Error;

/// One thing with a time. Texts are plain, of any length; what cannot stand in a calendar is left out of them.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Stays the same for as long as the thing exists, wherever it is sent.
    pub uid: Uid,
    /// Starts at 0 and goes up by one with each change that is sent. Mail and feed must say the same number.
    pub sequence: u32,
    /// When what is said here was last changed: DTSTAMP and LAST-MODIFIED of a feed.
    pub changed_at: Timestamp,
    /// When it came into being.
    pub created_at: Timestamp,
    /// From when to when.
    pub when: When,
    /// Whether it takes place.
    pub state: State,
    /// Whether it makes its reader busy: yes for one's own meetings, no for a catalogue.
    pub takes_time: bool,
    /// SUMMARY.
    pub title: String,
    /// DESCRIPTION; lines are kept.
    pub text: Option<String>,
    /// LOCATION: a place for people to read.
    pub place: Option<String>,
    /// The whole address of its page.
    pub address: Option<String>,
    /// Words to sort it by.
    pub categories: Vec<String>,
    /// Who answers for it; needed for an invitation.
    pub organiser: Option<Party>,
}

/// Whether it takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Not sure yet.
    Tentative,
    /// Yes.
    Confirmed,
    /// No longer.
    Cancelled,
}

/// Somebody with an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// For people to read.
    pub name: Option<String>,
    /// For the calendar program.
    pub email: Email,
}

/// The name of an entry among all calendars of the world.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uid(String);

impl Uid {
    /// `event-17@hall.example.org`: the noun, its id, and a name of this installation that must never change.
    /// Whatever is not a letter, a digit, `.`, `-` or `_` of ASCII becomes `-`.
    pub fn of(noun: &str, id: i64, installation: &str) -> Self {
        let plain = |c: char| if c.is_ascii_alphanumeric() || ".-_".contains(c) { c } else { '-' };
        let clean = |text: &str| text.chars().map(plain).collect::<String>();
        Self(format!("{}-{id}@{}", clean(noun), clean(installation)))
    }

    /// A name that was written down before.
    pub fn kept(text: &str) -> Self {
        let plain = |c: &char| c.is_ascii_alphanumeric() || ".-_@".contains(*c);
        Self(text.chars().filter(plain).collect())
    }

    /// As it stands in the file.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Uid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// From when to when: whole days, or times in a zone. The end never lies before the start.
#[derive(Debug, Clone, PartialEq)]
pub struct When(pub(crate) Span);

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Span {
    Days { first: Date, after_last: Date },
    Times { starts: Timestamp, ends: Timestamp, zone: TimeZone },
}

/// Years that a calendar can hold: those of four digits in which clocks were set by time zones.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=9000;

/// Why there is no such time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum WhenProblem {
    /// The end lies before the start.
    #[error("the end lies before the start")]
    Backwards,
    /// Before 1900 or after 9000.
    #[error("the year is not one that calendars can hold")]
    Year,
}

impl When {
    /// Whole days, wherever one is; `last` is the last day of it.
    ///
    /// # Errors
    /// [`WhenProblem`]
    pub fn days(first: Date, last: Date) -> Result<Self, WhenProblem> {
        check(first, last)?;
        let after_last = last.checked_add(1.day()).map_err(|_| WhenProblem::Year)?;
        Ok(Self(Span::Days { first, after_last }))
    }

    /// Times as clocks in `zone` show them. A zone without an IANA name is written as UTC.
    ///
    /// # Errors
    /// [`WhenProblem`]
    pub fn at(starts: Timestamp, ends: Timestamp, zone: TimeZone) -> Result<Self, WhenProblem> {
        check(zone.to_datetime(starts).date(), zone.to_datetime(ends).date())?;
        if ends < starts {
            return Err(WhenProblem::Backwards);
        }
        Ok(Self(Span::Times { starts, ends, zone }))
    }
}

fn check(first: Date, last: Date) -> Result<(), WhenProblem> {
    if !YEARS.contains(&first.year()) || !YEARS.contains(&last.year()) {
        return Err(WhenProblem::Year);
    }
    if last < first { Err(WhenProblem::Backwards) } else { Ok(()) }
}
