//! Content lines: escaped (RFC 5545, 3.3.11; RFC 6868), folded at 75 octets between characters (3.1), ended by CRLF.
use jiff::Timestamp;
use kernel::text::Email;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

/// Octets of a physical line, without its end.
const LINE_LENGTH_MAX: usize = 75;

/// What may not stand in an address as it is (RFC 3986).
const ADDRESS: AsciiSet = CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'\\').add(b'^').add(b'`');
/// What may not stand in the local part of a `mailto` (RFC 6068).
const MAILTO: AsciiSet =
    ADDRESS.add(b'%').add(b'#').add(b'?').add(b'&').add(b';').add(b'/').add(b'{').add(b'|').add(b'}');

/// A calendar that is being written.
#[derive(Default)]
pub(crate) struct Lines(String);

impl Lines {
    /// A line whose value needs no escapes: `name` may hold parameters.
    pub(crate) fn raw(&mut self, name: &str, value: &str) {
        let mut length = 0;
        for c in name.chars().chain([':']).chain(value.chars()) {
            if length + c.len_utf8() > LINE_LENGTH_MAX {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(c);
            length += c.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// What people wrote.
    pub(crate) fn text(&mut self, name: &str, value: &str) {
        self.raw(name, &escaped(value));
    }

    /// Nothing, if there is nothing.
    pub(crate) fn text_if(&mut self, name: &str, value: Option<&str>) {
        if let Some(value) = value.filter(|value| !value.trim().is_empty()) {
            self.text(name, value);
        }
    }

    /// An address of the web; its value is not escaped as text is (3.3.13).
    pub(crate) fn address(&mut self, name: &str, value: &str) {
        self.raw(name, &utf8_percent_encode(value, &ADDRESS).to_string());
    }

    pub(crate) fn instant(&mut self, name: &str, at: Timestamp) {
        self.raw(name, &utc(at));
    }

    pub(crate) fn end(self) -> String {
        self.0
    }
}

/// `20180711T080000Z`
pub(crate) fn utc(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// `mailto:rana@irbid.example`
pub(crate) fn mailto(email: &Email) -> String {
    format!("mailto:{}", utf8_percent_encode(email.as_str(), &MAILTO))
}

/// A text as a value.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in clean(text) {
        match c {
            '\n' => out.push_str("\\n"),
            '\\' | ';' | ',' => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
    out
}

/// A text as a parameter: in quotes, with what may not stand in them written as RFC 6868 says.
pub(crate) fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in clean(text.trim()) {
        match c {
            '\n' => out.push_str("^n"),
            '^' => out.push_str("^^"),
            '"' => out.push_str("^'"),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// Every kind of line break as `\n`; without control characters, which no line may hold.
fn clean(text: &str) -> impl Iterator<Item = char> {
    let mut last = '\0';
    text.chars().filter_map(move |c| {
        let before = std::mem::replace(&mut last, c);
        match c {
            '\n' if before == '\r' => None,
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
            '\t' => Some(c),
            c if c.is_control() => None,
            c => Some(c),
        }
    })
}
