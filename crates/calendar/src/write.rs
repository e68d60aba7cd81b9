//! Whole calendars: what is published, and what is mailed to guests.
use crate::{
    Entry, Party, State,
    entry::Span,
    lines::{Lines, escaped, mailto, quoted, utc},
    zone::{self, Zones},
};
use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};

/// Who wrote the file (3.7.3).
const PRODUCT: &str = "-//Twinhall//Twinhall//EN";

/// A calendar to subscribe to.
#[derive(Debug, Clone)]
pub struct Feed {
    /// What the calendar is called in its reader's list.
    pub name: String,
    /// What it holds.
    pub text: Option<String>,
    /// The whole address from which it came.
    pub address: Option<String>,
    /// How often to ask again, at most; in whole minutes.
    pub refresh: SignedDuration,
}

/// A calendar to subscribe to, with its entries in their order. Cancelled ones stay in it, and say so: a program that
/// has one forgets it only then.
pub fn feed(feed: &Feed, entries: &[Entry]) -> String {
    let mut lines = begin(Method::Publish);
    lines.text("NAME", &feed.name);
    lines.text("X-WR-CALNAME", &feed.name);
    lines.text_if("DESCRIPTION", feed.text.as_deref());
    lines.text_if("X-WR-CALDESC", feed.text.as_deref());
    if let Some(address) = &feed.address {
        lines.address("SOURCE;VALUE=URI", address);
    }
    let refresh = format!("PT{}M", feed.refresh.as_mins().max(1));
    lines.raw("REFRESH-INTERVAL;VALUE=DURATION", &refresh);
    lines.raw("X-PUBLISHED-TTL", &refresh);
    body(&mut lines, entries, |lines, entry| event(lines, entry, entry.state, entry.changed_at, &[]));
    end(lines)
}

/// One entry as a file to open.
pub fn single(entry: &Entry) -> String {
    let mut lines = begin(Method::Publish);
    body(&mut lines, std::slice::from_ref(entry), |lines, entry| {
        event(lines, entry, entry.state, entry.changed_at, &[]);
    });
    end(lines)
}

/// What a calendar asks of its reader (RFC 5546, 1.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// To know.
    Publish,
    /// To answer, or to take a change.
    Request,
    /// To strike out.
    Cancel,
}

impl Method {
    /// As it stands in the file and in the content type.
    pub fn name(self) -> &'static str {
        match self {
            Self::Publish => "PUBLISH",
            Self::Request => "REQUEST",
            Self::Cancel => "CANCEL",
        }
    }
}

/// What goes to guests by mail.
#[derive(Debug, Clone)]
pub struct Invitation {
    /// To what. Its organiser is [`Invitation::organiser`].
    pub entry: Entry,
    /// Who receives the answers. Must stay the same for all that is sent about the entry.
    pub organiser: Party,
    /// Those whom this message is for; of others it says nothing.
    pub guests: Vec<Guest>,
    /// When it is sent: newer than all that was sent before with the same sequence.
    pub sent_at: Timestamp,
}

/// Somebody who is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guest {
    /// Who.
    pub party: Party,
    /// Whether the meeting can do without.
    pub optional: bool,
    /// What was answered so far.
    pub answer: Answer,
}

/// What somebody answered (PARTSTAT, 3.2.12).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Nothing yet.
    None,
    /// Comes.
    Accepted,
    /// Perhaps.
    Tentative,
    /// Does not come.
    Declined,
    /// Sends somebody else.
    Delegated,
}

impl Answer {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::None => "NEEDS-ACTION",
            Self::Accepted => "ACCEPTED",
            Self::Tentative => "TENTATIVE",
            Self::Declined => "DECLINED",
            Self::Delegated => "DELEGATED",
        }
    }
}

/// A calendar for a mail, with what its content type must say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The same as inside.
    pub method: Method,
    /// The calendar.
    pub text: String,
}

impl Message {
    /// Of the part that holds it: a method that differs from the one inside turns it into a mere attachment.
    pub fn content_type(&self) -> String {
        format!("text/calendar; charset=utf-8; method={}", self.method.name())
    }
}

/// Asks guests, or tells them of a change. What is cancelled can only be struck out: then it is what [`cancel`] writes.
pub fn request(invitation: &Invitation) -> Message {
    match invitation.entry.state {
        State::Cancelled => cancel(invitation),
        state @ (State::Tentative | State::Confirmed) => message(invitation, Method::Request, state),
    }
}

/// Strikes it out for these guests: it is cancelled, or they are no longer asked. The sequence must be higher than the
/// one that they have.
pub fn cancel(invitation: &Invitation) -> Message {
    message(invitation, Method::Cancel, State::Cancelled)
}

fn message(invitation: &Invitation, method: Method, state: State) -> Message {
    let mut lines = begin(method);
    let entry = Entry { organiser: Some(invitation.organiser.clone()), ..invitation.entry.clone() };
    body(&mut lines, &[entry], |lines, entry| {
        event(lines, entry, state, invitation.sent_at, &invitation.guests);
    });
    Message { method, text: end(lines) }
}

fn begin(method: Method) -> Lines {
    let mut lines = Lines::default();
    lines.raw("BEGIN", "VCALENDAR");
    lines.raw("VERSION", "2.0");
    lines.raw("PRODID", PRODUCT);
    lines.raw("CALSCALE", "GREGORIAN");
    lines.raw("METHOD", method.name());
    lines
}

fn end(mut lines: Lines) -> String {
    lines.raw("END", "VCALENDAR");
    lines.end()
}

fn body(lines: &mut Lines, entries: &[Entry], write: impl Fn(&mut Lines, &Entry)) {
    let mut zones = Zones::default();
    for entry in entries {
        if let Span::Times { starts, ends, zone } = &entry.when.0
            && let Some(name) = zone::name_for(zone, [*starts, *ends])
        {
            zones.add(name, zone, *starts, *ends);
        }
    }
    if entries.is_empty() {
        // A calendar has at least one component (RFC 5545, 3.6), and strict readers refuse one without.
        zones.add("Etc/UTC", &TimeZone::UTC, Timestamp::UNIX_EPOCH, Timestamp::UNIX_EPOCH);
    }
    zones.write(lines);
    for entry in entries {
        write(lines, entry);
    }
}

fn event(lines: &mut Lines, entry: &Entry, state: State, stamp: Timestamp, guests: &[Guest]) {
    lines.raw("BEGIN", "VEVENT");
    lines.raw("UID", entry.uid.as_str());
    lines.raw("SEQUENCE", &entry.sequence.to_string());
    lines.instant("DTSTAMP", stamp);
    lines.instant("CREATED", entry.created_at);
    lines.instant("LAST-MODIFIED", entry.changed_at);
    span(lines, &entry.when.0);
    let state = match state {
        State::Tentative => "TENTATIVE",
        State::Confirmed => "CONFIRMED",
        State::Cancelled => "CANCELLED",
    };
    lines.raw("STATUS", state);
    lines.raw("TRANSP", if entry.takes_time { "OPAQUE" } else { "TRANSPARENT" });
    lines.text("SUMMARY", &entry.title);
    lines.text_if("DESCRIPTION", entry.text.as_deref());
    lines.text_if("LOCATION", entry.place.as_deref());
    if let Some(address) = &entry.address {
        lines.address("URL", address);
    }
    if !entry.categories.is_empty() {
        let words: Vec<String> = entry.categories.iter().map(|word| escaped(word)).collect();
        lines.raw("CATEGORIES", &words.join(","));
    }
    if let Some(organiser) = &entry.organiser {
        lines.raw(&format!("ORGANIZER{}", name_of(organiser)), &mailto(&organiser.email));
    }
    for guest in guests {
        attendee(lines, guest);
    }
    lines.raw("END", "VEVENT");
}

fn attendee(lines: &mut Lines, guest: &Guest) {
    let role = if guest.optional { "OPT-PARTICIPANT" } else { "REQ-PARTICIPANT" };
    let ask = if guest.answer == Answer::None { "TRUE" } else { "FALSE" };
    let name = format!(
        "ATTENDEE{};CUTYPE=INDIVIDUAL;ROLE={role};PARTSTAT={};RSVP={ask}",
        name_of(&guest.party),
        guest.answer.name()
    );
    lines.raw(&name, &mailto(&guest.party.email));
}

fn name_of(party: &Party) -> String {
    let name = party.name.as_deref().filter(|name| !name.trim().is_empty());
    name.map(|name| format!(";CN={}", quoted(name))).unwrap_or_default()
}

fn span(lines: &mut Lines, span: &Span) {
    match span {
        Span::Days { first, after_last } => {
            lines.raw("DTSTART;VALUE=DATE", &day(*first));
            lines.raw("DTEND;VALUE=DATE", &day(*after_last));
        }
        Span::Times { starts, ends, zone } => {
            let name = zone::name_for(zone, [*starts, *ends]);
            instant(lines, "DTSTART", *starts, zone, name);
            // An end must be later than the start (3.8.2.2); without one the entry ends as it starts.
            if ends.as_second() > starts.as_second() {
                instant(lines, "DTEND", *ends, zone, name);
            }
        }
    }
}

fn instant(lines: &mut Lines, property: &str, at: Timestamp, zone: &TimeZone, name: Option<&str>) {
    match name {
        Some(name) => lines.raw(&format!("{property};TZID={name}"), &zone::local(zone.to_datetime(at))),
        None => lines.raw(property, &utc(at)),
    }
}

fn day(date: Date) -> String {
    date.strftime("%Y%m%d").to_string()
}
