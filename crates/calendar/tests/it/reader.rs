//! A reader that knows RFC 5545 and nothing else: no zone by its name, no forgiveness.
use jiff::{Timestamp, civil::DateTime, fmt::strtime, tz::Offset};

/// BEGIN to END.
#[derive(Debug, Default)]
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) lines: Vec<Line>,
    pub(crate) parts: Vec<Part>,
}

#[derive(Debug)]
pub(crate) struct Line {
    pub(crate) name: String,
    pub(crate) params: Vec<(String, String)>,
    pub(crate) value: String,
}

/// The one calendar of a file.
pub(crate) fn read(file: &str) -> Part {
    let mut open = vec![Part::default()];
    for line in unfold(file).iter().map(|line| split(line)) {
        match line.name.as_str() {
            "BEGIN" => open.push(Part { name: line.value, ..Part::default() }),
            "END" => {
                let part = open.pop().expect("something is open");
                assert_eq!(part.name, line.value, "parts end in their order");
                open.last_mut().expect("something holds it").parts.push(part);
            }
            _ => open.last_mut().expect("something is open").lines.push(line),
        }
    }
    let mut whole = open.pop().expect("the file");
    assert!(open.is_empty() && whole.lines.is_empty(), "nothing outside of the calendar");
    let calendar = whole.parts.pop().expect("a calendar");
    assert!(whole.parts.is_empty() && calendar.name == "VCALENDAR");
    calendar
}

/// Whole lines; each physical one must end with CRLF, be at most 75 octets long, and hold whole characters.
fn unfold(file: &str) -> Vec<String> {
    let mut lines: Vec<Vec<u8>> = Vec::new();
    let octets = file.as_bytes().strip_suffix(b"\r\n").expect("the last line ends, too");
    for line in octets.split(|octet| *octet == b'\n') {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        assert!(line.len() <= 75, "{} octets: {}", line.len(), String::from_utf8_lossy(line));
        assert!(std::str::from_utf8(line).is_ok(), "a letter was cut: {}", String::from_utf8_lossy(line));
        assert!(line.iter().all(|octet| *octet >= b' ' || *octet == b'\t'), "no control characters");
        match line.strip_prefix(b" ") {
            Some(rest) => lines.last_mut().expect("a line to go on").extend(rest),
            None => lines.push(line.to_vec()),
        }
    }
    assert_eq!(file.matches('\n').count(), file.matches("\r\n").count(), "no line ends with LF alone");
    lines.into_iter().map(|line| String::from_utf8(line).expect("whole characters")).collect()
}

fn split(line: &str) -> Line {
    let mut quoted = false;
    let mut cuts = Vec::new();
    for (place, c) in line.char_indices() {
        match c {
            '"' => quoted = !quoted,
            ':' if !quoted => {
                cuts.push(place);
                break;
            }
            ';' if !quoted => cuts.push(place),
            _ => {}
        }
    }
    let value = line.get(cuts.last().expect("a value") + 1..).expect("behind the colon").to_owned();
    let mut pieces = Vec::new();
    let mut from = 0;
    for cut in cuts {
        pieces.push(line.get(from..cut).expect("between two cuts"));
        from = cut + 1;
    }
    let param = |piece: &&str| {
        let (name, value) = piece.split_once('=').expect("a parameter");
        (name.to_owned(), value.trim_matches('"').replace("^'", "\"").replace("^n", "\n").replace("^^", "^"))
    };
    let (name, params) = pieces.split_first().expect("a name");
    Line { name: (*name).to_owned(), params: params.iter().map(param).collect(), value }
}

impl Part {
    /// All parts of this name.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Part> {
        self.parts.iter().filter(move |part| part.name == name)
    }

    /// The one entry.
    pub(crate) fn event(&self) -> &Part {
        let mut events = self.all("VEVENT");
        let event = events.next().expect("an entry");
        assert!(events.next().is_none(), "one entry");
        event
    }

    pub(crate) fn line(&self, name: &str) -> &Line {
        self.find(name).unwrap_or_else(|| unreachable!("{name} is in {self:?}"))
    }

    pub(crate) fn find(&self, name: &str) -> Option<&Line> {
        let mut lines = self.lines.iter().filter(|line| line.name == name);
        let line = lines.next();
        assert!(lines.next().is_none(), "{name} stands once");
        line
    }

    pub(crate) fn value(&self, name: &str) -> &str {
        &self.line(name).value
    }

    /// A text without its escapes.
    pub(crate) fn text(&self, name: &str) -> String {
        let mut text = String::new();
        let mut letters = self.value(name).chars();
        while let Some(c) = letters.next() {
            text.push(match c {
                '\\' => match letters.next() {
                    Some('n' | 'N') => '\n',
                    Some(c @ (',' | ';' | '\\')) => c,
                    other => unreachable!("no such escape: {other:?}"),
                },
                ',' | ';' => unreachable!("{c} stands without an escape in {}", self.value(name)),
                c => c,
            });
        }
        text
    }

    /// The instant of a start or an end, by the calendar's own zones.
    pub(crate) fn instant(&self, of: &Line) -> Timestamp {
        match of.value.strip_suffix('Z') {
            Some(utc) => Offset::UTC.to_timestamp(local(utc)).expect("an instant"),
            None => {
                let (name, zone) = of.params.first().expect("a zone, or Z");
                assert_eq!(name, "TZID");
                let at = local(&of.value);
                self.zone(zone).offset(at).to_timestamp(at).expect("an instant")
            }
        }
    }

    /// The one definition of a zone.
    pub(crate) fn zone(&self, name: &str) -> Zone {
        let mut zones = self.all("VTIMEZONE").filter(|zone| zone.value("TZID") == name);
        let zone = zones.next().unwrap_or_else(|| unreachable!("{name} is defined"));
        assert!(zones.next().is_none(), "{name} is defined once");
        let observance = |part: &Part| (local(part.value("DTSTART")), offset(part.value("TZOFFSETTO")));
        let mut observances: Vec<_> = zone.parts.iter().map(observance).collect();
        observances.sort();
        Zone(observances)
    }
}

/// Onsets in local time, and offsets from then on.
pub(crate) struct Zone(Vec<(DateTime, Offset)>);

impl Zone {
    /// Of the last observance that has begun.
    pub(crate) fn offset(&self, at: DateTime) -> Offset {
        let begun = self.0.iter().rev().find(|(since, _)| *since <= at);
        begun.unwrap_or_else(|| unreachable!("{at} lies before the first observance")).1
    }
}

pub(crate) fn local(text: &str) -> DateTime {
    strtime::parse("%Y%m%dT%H%M%S", text).and_then(|parts| parts.to_datetime()).expect("a local time")
}

fn offset(text: &str) -> Offset {
    let number = |from: usize, to: usize| text.get(from..to).map_or(0, |part| part.parse().expect("digits"));
    let seconds: i32 = number(1, 3) * 3600 + number(3, 5) * 60 + number(5, 7);
    Offset::from_seconds(if text.starts_with('-') { -seconds } else { seconds }).expect("an offset")
}
