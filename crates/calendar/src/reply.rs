//! What calendar programs send back (RFC 5546, 3.2.3): who answered what, to which state of the entry; and another time
//! that they propose (3.2.7).
//!
//! Whatever octets come, the answer is a reply or a reason why it is none; nothing here fails otherwise. Deliberately
//! absent: whether the person may answer, and whether the answer is newer than one that we have. Whoever keeps answers
//! compares [`Reply::sequence`] first and [`Reply::stamped_at`] second (RFC 5546, 2.1.5).
//!
//! calcard reads the file: it forgives what programs do to it on the way.
use crate::Answer;
use calcard::{
    Entry as Read, Parser,
    common::PartialDateTime,
    icalendar::{
        ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarEntry, ICalendarMethod as Asked,
        ICalendarParameterName as Parameter, ICalendarParameterValue, ICalendarParticipationStatus as Status,
        ICalendarProperty as Property, ICalendarValue as Value,
    },
};
use jiff::{
    Span, Timestamp, ToSpan as _,
    civil::{self, Date, DateTime},
    tz::TimeZone,
};
use kernel::text::Email;
use percent_encoding::percent_decode_str;
use thiserror::Error;

/// Octets of a reply: the largest invitations of common programs, with their zones, are a tenth of it.
pub const LENGTH_MAX: usize = 256 << 10;
/// Characters of a comment; what is longer is cut.
pub const COMMENT_LENGTH_MAX: usize = 2000;

/// One person's answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// Of the entry, as we wrote it.
    pub uid: String,
    /// Which state of the entry was answered; 0 where it is not said.
    pub sequence: u32,
    /// When it was answered, where that is said.
    pub stamped_at: Option<Timestamp>,
    /// Who answered.
    pub email: Email,
    /// What.
    pub answer: Answer,
    /// Who comes instead, if that was said.
    pub delegated_to: Option<Email>,
    /// What was written beside it; lines are kept.
    pub comment: Option<String>,
}

/// Another time that somebody proposes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// Of the entry, as we wrote it.
    pub uid: String,
    /// When it would begin.
    pub starts: Time,
    /// When it would end, where that is said.
    pub ends: Option<Time>,
    /// What was written beside it; lines are kept.
    pub comment: Option<String>,
}

/// A time as a calendar names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Time {
    /// The same moment for everybody.
    At(Timestamp),
    /// By a clock that it does not name.
    Clock(DateTime),
    /// The beginning of a day, by whatever clock.
    Day(Date),
}

impl Time {
    /// The moment, by the clock of this zone where none is named.
    pub fn by(self, zone: &TimeZone) -> Option<Timestamp> {
        match self {
            Self::At(at) => Some(at),
            Self::Clock(clock) => zone.to_timestamp(clock).ok(),
            Self::Day(day) => zone.to_timestamp(day.to_datetime(civil::Time::midnight())).ok(),
        }
    }

    fn after(self, long: Span) -> Option<Self> {
        Some(match self {
            Self::At(at) => {
                let clock = TimeZone::UTC.to_datetime(at).checked_add(long).ok()?;
                Self::At(TimeZone::UTC.to_timestamp(clock).ok()?)
            }
            Self::Clock(clock) => Self::Clock(clock.checked_add(long).ok()?),
            Self::Day(day) => Self::Day(day.checked_add(long).ok()?),
        })
    }
}

/// Why it is no reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum NoReply {
    /// More octets than any reply has.
    #[error("{length} octets, at most {length_max} are read")]
    TooLong {
        /// Of what came.
        length: usize,
        /// Allowed.
        length_max: usize,
    },
    /// Something else, or nothing.
    #[error("not a calendar")]
    NoCalendar,
    /// Such as an invitation: METHOD is not REPLY.
    #[error("a calendar, but not a reply")]
    OtherMethod,
    /// No entry with a UID.
    #[error("a reply, but not to anything")]
    NoEntry,
    /// A reply is about one entry.
    #[error("a reply to several entries")]
    SeveralEntries,
    /// No attendee with an address.
    #[error("a reply of nobody")]
    NoAttendee,
    /// A reply is of one person.
    #[error("a reply of several people")]
    SeveralAttendees,
    /// An attendee without an answer that can be given to an event.
    #[error("a reply without an answer")]
    NoAnswer,
}

/// Reads a reply, UTF-8 with or without a mark; other octets are replaced.
///
/// # Errors
/// [`NoReply`]
pub fn read(octets: &[u8]) -> Result<Reply, NoReply> {
    if octets.len() > LENGTH_MAX {
        return Err(NoReply::TooLong { length: octets.len(), length_max: LENGTH_MAX });
    }
    let calendar = parsed(octets).ok_or(NoReply::NoCalendar)?;
    if method(&calendar)? != Some(&Asked::Reply) {
        return Err(NoReply::OtherMethod);
    }
    let entry = only_entry(&calendar)?;
    let attendee = only_attendee(entry)?;
    Ok(Reply {
        uid: uid(entry)?,
        sequence: sequence(entry),
        stamped_at: entry.property(&Property::Dtstamp).and_then(instant),
        email: address(attendee.calendar_address()).ok_or(NoReply::NoAttendee)?,
        answer: answer(attendee).ok_or(NoReply::NoAnswer)?,
        delegated_to: address(
            attendee.parameter(&Parameter::DelegatedTo).and_then(ICalendarParameterValue::as_text),
        ),
        comment: comment(entry, Some(attendee)),
    })
}

/// Reads another time that somebody proposes: hours, or whole days.
pub fn proposal(octets: &[u8]) -> Option<Proposal> {
    let calendar = parsed(octets).filter(|_| octets.len() <= LENGTH_MAX)?;
    if method(&calendar) != Ok(Some(&Asked::Counter)) {
        return None;
    }
    let entry = only_entry(&calendar).ok()?;
    let time = |name| time(&calendar, entry.property(name)?);
    let starts = time(&Property::Dtstart)?;
    let ends = time(&Property::Dtend).or_else(|| starts.after(duration(entry)?)).or_else(|| match starts {
        // Without an end it is one day (RFC 5545, 3.6.1).
        Time::Day(_) => starts.after(1.day()),
        Time::At(_) | Time::Clock(_) => None,
    });
    let is_later = |ends: &Time| ends.by(&TimeZone::UTC) > starts.by(&TimeZone::UTC);
    let ends = ends.filter(is_later);
    Some(Proposal { uid: uid(entry).ok()?, starts, ends, comment: comment(entry, None) })
}

fn parsed(octets: &[u8]) -> Option<ICalendar> {
    let text = String::from_utf8_lossy(octets);
    let Read::ICalendar(calendar) = Parser::new(text.trim_start_matches('\u{feff}').trim_start()).entry()
    else {
        return None;
    };
    Some(calendar)
}

fn uid(entry: &ICalendarComponent) -> Result<String, NoReply> {
    let uid = entry.uid().map(str::trim).filter(|uid| !uid.is_empty());
    uid.map(str::to_owned).ok_or(NoReply::NoEntry)
}

/// A day; or a time in UTC, by no zone, or by one: of the list, as one large program names it, or as the file defines it.
fn time(calendar: &ICalendar, line: &ICalendarEntry) -> Option<Time> {
    if let Some(instant) = instant(line) {
        return Some(Time::At(instant));
    }
    let there: &PartialDateTime = line.values.first()?.as_partial_date_time()?;
    if there.hour.is_none() {
        return date(there).map(Time::Day);
    }
    let Some(zone) = line.parameter(&Parameter::Tzid).and_then(ICalendarParameterValue::as_text) else {
        return clock(there).map(Time::Clock);
    };
    let zone = calendar.build_tz_resolver().resolve(zone)?;
    Timestamp::from_second(there.to_date_time_with_tz(zone)?.timestamp()).ok().map(Time::At)
}

fn duration(entry: &ICalendarComponent) -> Option<Span> {
    let value = entry.property(&Property::Duration)?.values.first()?;
    let Value::Duration(long) = value else { return None };
    let mut span = Span::new().try_weeks(long.weeks).ok()?.try_days(long.days).ok()?;
    span = span.try_hours(long.hours).ok()?.try_minutes(long.minutes).ok()?.try_seconds(long.seconds).ok()?;
    Some(span).filter(|_| !long.neg)
}

fn method(calendar: &ICalendar) -> Result<Option<&Asked>, NoReply> {
    let whole = calendar.components.first().ok_or(NoReply::NoCalendar)?;
    if whole.component_type != ICalendarComponentType::VCalendar {
        return Err(NoReply::NoCalendar);
    }
    let value = whole.property(&Property::Method).and_then(|line| line.values.first());
    let Some(Value::Method(method)) = value else { return Ok(None) };
    Ok(Some(method))
}

/// Answers to some meetings of a series come as several entries with one UID; ours have no series.
fn only_entry(calendar: &ICalendar) -> Result<&ICalendarComponent, NoReply> {
    let mut entries = calendar.components.iter().filter(|part| part.component_type.is_event());
    let entry = entries.next().ok_or(NoReply::NoEntry)?;
    if entries.next().is_some() { Err(NoReply::SeveralEntries) } else { Ok(entry) }
}

fn only_attendee(entry: &ICalendarComponent) -> Result<&ICalendarEntry, NoReply> {
    let mut attendees = entry.properties(&Property::Attendee);
    let attendee = attendees.next().ok_or(NoReply::NoAttendee)?;
    if attendees.next().is_some() { Err(NoReply::SeveralAttendees) } else { Ok(attendee) }
}

fn sequence(entry: &ICalendarComponent) -> u32 {
    let number =
        entry.property(&Property::Sequence).and_then(|sequence| sequence.values.first()?.as_integer());
    number.and_then(|number| u32::try_from(number).ok()).unwrap_or_default()
}

/// Only times in UTC: a stamp has no other (3.8.7.2).
fn instant(entry: &ICalendarEntry) -> Option<Timestamp> {
    let at: &PartialDateTime = entry.values.first()?.as_partial_date_time()?;
    if (at.tz_hour, at.tz_minute) != (Some(0), Some(0)) {
        return None;
    }
    TimeZone::UTC.to_timestamp(clock(at)?).ok()
}

fn small(part: Option<u8>) -> Option<i8> {
    i8::try_from(part?).ok()
}

fn date(at: &PartialDateTime) -> Option<Date> {
    Date::new(i16::try_from(at.year?).ok()?, small(at.month)?, small(at.day)?).ok()
}

fn clock(at: &PartialDateTime) -> Option<DateTime> {
    // A leap second is the one before.
    let time = civil::Time::new(small(at.hour)?, small(at.minute)?, small(at.second)?.min(59), 0);
    Some(date(at)?.to_datetime(time.ok()?))
}

fn address(uri: Option<&str>) -> Option<Email> {
    let uri = uri?.trim();
    let address = match uri.get(..7) {
        Some(scheme) if scheme.eq_ignore_ascii_case("mailto:") => uri.get(7..)?,
        _ => uri,
    };
    Email::parse(&percent_decode_str(address).decode_utf8().ok()?).ok()
}

fn answer(attendee: &ICalendarEntry) -> Option<Answer> {
    let ICalendarParameterValue::Partstat(status) = attendee.parameter(&Parameter::Partstat)? else {
        return None;
    };
    match status {
        Status::Accepted => Some(Answer::Accepted),
        Status::Tentative => Some(Answer::Tentative),
        Status::Declined => Some(Answer::Declined),
        Status::Delegated => Some(Answer::Delegated),
        Status::NeedsAction | Status::Completed | Status::InProcess | Status::Failed => None,
    }
}

/// One large program writes it as a parameter of the attendee.
fn comment(entry: &ICalendarComponent, attendee: Option<&ICalendarEntry>) -> Option<String> {
    let beside = Parameter::Other("X-RESPONSE-COMMENT".to_owned());
    let written =
        entry.properties(&Property::Comment).flat_map(|line| &line.values).filter_map(Value::as_text);
    let mut lines: Vec<&str> = written.collect();
    if lines.is_empty() {
        let parameter = attendee.and_then(|attendee| attendee.parameter(&beside));
        lines.extend(parameter.and_then(ICalendarParameterValue::as_text));
    }
    let text = lines.join("\n").replace("\r\n", "\n");
    let shown: String = text
        .chars()
        .filter(|c| matches!(c, '\n' | '\t') || !c.is_control())
        .take(COMMENT_LENGTH_MAX)
        .collect();
    Some(shown.trim().to_owned()).filter(|text| !text.is_empty())
}
