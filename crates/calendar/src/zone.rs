//! VTIMEZONE (RFC 5545, 3.6.5) from the transitions that jiff knows.
//!
//! Each change of the clocks is an observance of its own, without RRULE and RDATE: some readers know neither inside a
//! zone, and years in which a country thought again fit no rule. So a definition holds for the years around its
//! entries, and says nothing of others.
use crate::lines::Lines;
use jiff::{
    SignedDuration, Timestamp,
    civil::DateTime,
    tz::{Offset, TimeZone},
};
use std::collections::BTreeMap;

/// How far around the entries the clocks' changes are told, so that summer and winter both stand there.
const MARGIN: SignedDuration = SignedDuration::from_hours(366 * 24);

/// The zones that entries use, each with the time from the first start to the last end.
#[derive(Default)]
pub(crate) struct Zones(BTreeMap<String, Used>);

struct Used {
    zone: TimeZone,
    from: Timestamp,
    to: Timestamp,
}

/// The zone's name, if a calendar may name it and a reader that knows nothing else finds the same instants by it.
pub(crate) fn name_for(zone: &TimeZone, instants: [Timestamp; 2]) -> Option<&str> {
    let name = zone.iana_name()?;
    // An hour that comes twice is read as the first one.
    let read_back = |at| zone.to_ambiguous_timestamp(zone.to_datetime(at)).compatible().ok() == Some(at);
    let is_utc =
        matches!(name, "UTC" | "Etc/UTC" | "Etc/UCT" | "Etc/Universal" | "Etc/Zulu" | "Zulu" | "UCT");
    (!is_utc && instants.into_iter().all(read_back)).then_some(name)
}

impl Zones {
    pub(crate) fn add(&mut self, name: &str, zone: &TimeZone, from: Timestamp, to: Timestamp) {
        let used = self.0.entry(name.to_owned()).or_insert_with(|| Used { zone: zone.clone(), from, to });
        used.from = used.from.min(from);
        used.to = used.to.max(to);
    }

    pub(crate) fn write(&self, lines: &mut Lines) {
        for (name, used) in &self.0 {
            lines.raw("BEGIN", "VTIMEZONE");
            lines.raw("TZID", name);
            for observance in observances(used) {
                observance.write(lines);
            }
            lines.raw("END", "VTIMEZONE");
        }
    }
}

/// From this local time on, clocks are so far ahead of UTC.
struct Observance {
    since: DateTime,
    before: Offset,
    after: Offset,
    summer: bool,
    name: String,
}

/// Before it no clock of a municipality was set by what is asked here; the base of a zone begins here at the latest.
const EPOCH: Timestamp = Timestamp::UNIX_EPOCH;

fn observances(used: &Used) -> Vec<Observance> {
    let from = used.from.saturating_sub(MARGIN).unwrap_or(Timestamp::MIN);
    let to = used.to.saturating_add(MARGIN).unwrap_or(Timestamp::MAX);
    let zone = &used.zone;
    let last_before = zone.preceding(from).next().map(|change| change.timestamp());
    let base = match last_before.filter(|at| *at > EPOCH) {
        Some(at) => observance(zone, at, zone.to_offset(before(at))),
        None => observance(zone, from.min(EPOCH), zone.to_offset(from)),
    };
    let later = zone
        .following(before(from))
        .map(|change| change.timestamp())
        .take_while(|at| *at <= to)
        .map(|at| observance(zone, at, zone.to_offset(before(at))));
    std::iter::once(base).chain(later).collect()
}

fn before(at: Timestamp) -> Timestamp {
    at.saturating_sub(SignedDuration::from_secs(1)).unwrap_or(Timestamp::MIN)
}

fn observance(zone: &TimeZone, at: Timestamp, before: Offset) -> Observance {
    let info = zone.to_offset_info(at);
    Observance {
        // The onset is written as the clocks showed it before they were changed.
        since: before.to_datetime(at),
        before,
        after: info.offset(),
        summer: info.dst().is_dst(),
        name: info.abbreviation().to_owned(),
    }
}

impl Observance {
    fn write(&self, lines: &mut Lines) {
        let kind = if self.summer { "DAYLIGHT" } else { "STANDARD" };
        lines.raw("BEGIN", kind);
        lines.raw("DTSTART", &local(self.since));
        lines.raw("TZOFFSETFROM", &offset(self.before));
        lines.raw("TZOFFSETTO", &offset(self.after));
        lines.text("TZNAME", &self.name);
        lines.raw("END", kind);
    }
}

/// `20180711T110000`
pub(crate) fn local(at: DateTime) -> String {
    at.strftime("%Y%m%dT%H%M%S").to_string()
}

/// `+0300`, with seconds only where there are some: before clocks were set by zones.
fn offset(offset: Offset) -> String {
    let seconds = offset.seconds();
    let sign = if seconds < 0 { '-' } else { '+' };
    let seconds = seconds.unsigned_abs();
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if rest == 0 {
        format!("{sign}{hours:02}{minutes:02}")
    } else {
        format!("{sign}{hours:02}{minutes:02}{rest:02}")
    }
}
