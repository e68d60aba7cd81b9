//! What people write: composed (NFC), trimmed, of bounded length, without characters that lie.
//!
//! Rules after Unicode TR 36 and UTS 39: control characters and those that turn the direction of text are refused;
//! joiners stay, because Kurdish and Persian need them between letters.
use jiff::civil::{Date, date};
use std::{fmt, ops::RangeInclusive};
use thiserror::Error;
use unicode_normalization::UnicodeNormalization as _;

/// Why a text is refused. Limits count characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum TextProblem {
    /// Nothing but white space, where something must be.
    #[error("nothing was written")]
    Missing,
    /// Longer than allowed.
    #[error("{length} characters, at most {length_max} are allowed")]
    TooLong {
        /// Of what was written.
        length: usize,
        /// Allowed.
        length_max: usize,
    },
    /// NUL, a control character or a line separator.
    #[error("there is an invisible control character in it")]
    Control,
    /// A character that turns the direction of what follows.
    #[error("there is an invisible character in it that turns the direction of text")]
    Bidi,
    /// An invisible character that makes two names look the same.
    #[error("there is an invisible character in it")]
    Invisible,
}

/// A text of one line: a name, a title. Empty is [`TextProblem::Missing`].
///
/// # Errors
/// [`TextProblem`]
pub fn line(typed: &str, length_max: usize) -> Result<String, TextProblem> {
    optional_line(typed, length_max)?.ok_or(TextProblem::Missing)
}

/// Like [`line`], but nothing is an answer, too.
///
/// # Errors
/// [`TextProblem`]
pub fn optional_line(typed: &str, length_max: usize) -> Result<Option<String>, TextProblem> {
    checked(typed, length_max, |_| false)
}

/// A text of several lines; line breaks become `\n`. Nothing is an answer.
///
/// # Errors
/// [`TextProblem`]
pub fn optional_lines(typed: &str, length_max: usize) -> Result<Option<String>, TextProblem> {
    checked(&typed.replace("\r\n", "\n"), length_max, |c| c == '\n' || c == '\t')
}

fn checked(typed: &str, length_max: usize, layout: fn(char) -> bool) -> Result<Option<String>, TextProblem> {
    // Marks of direction are harmless and come along with copied text, also from our own pages: they are dropped, not refused.
    let is_mark = |c: &char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    let text: String = typed.trim().chars().filter(|c| !is_mark(c)).nfc().collect();
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let mut before = None;
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        let between_letters = before.is_some_and(char::is_alphabetic)
            && letters.peek().copied().is_some_and(char::is_alphabetic);
        match c {
            _ if layout(c) => {}
            '\u{2028}' | '\u{2029}' => return Err(TextProblem::Control),
            _ if c.is_control() => return Err(TextProblem::Control),
            '\u{202a}'..='\u{202e}' => return Err(TextProblem::Bidi),
            '\u{200c}' | '\u{200d}' if between_letters => {}
            '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{2064}' | '\u{00ad}' | '\u{e0000}'..='\u{e007f}' => {
                return Err(TextProblem::Invisible);
            }
            _ => {}
        }
        before = Some(c);
    }
    let length = text.chars().count();
    if length > length_max {
        return Err(TextProblem::TooLong { length, length_max });
    }
    Ok(Some(text.to_owned()))
}

/// Nothing that is typed as a day happened before, nobody plans for after: a year of two digits is a slip.
pub const DAYS: RangeInclusive<Date> = date(1900, 1, 1)..=date(2199, 12, 31);

/// A day as it is typed, `2018-07-11`, in any of the three kinds of digits, among [`DAYS`].
pub fn day(typed: &str) -> Option<Date> {
    latin_digits(typed.trim()).parse().ok().filter(|day: &Date| DAYS.contains(day))
}

/// Whether it is a day, a month or a year of the calendar that lies outside of [`DAYS`].
pub fn is_too_far(typed: &str) -> bool {
    let typed = latin_digits(typed.trim());
    let day = match typed.len() {
        4 => format!("{typed}-01-01"),
        7 => format!("{typed}-01"),
        _ => typed,
    };
    day.parse().is_ok_and(|day: Date| !DAYS.contains(&day))
}

/// Arabic-Indic (٠-٩) and Persian (۰-۹) digits as Latin ones; all else as it was.
pub fn latin_digits(typed: &str) -> String {
    let latin = |c: char, zero: char| char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c);
    typed
        .chars()
        .map(|c| match c {
            '٠'..='٩' => latin(c, '٠'),
            '۰'..='۹' => latin(c, '۰'),
            _ => c,
        })
        .collect()
}

/// The longest address that a mail server takes (RFC 5321, 4.5.3.1.3, less the angle brackets).
pub const EMAIL_LENGTH_MAX: usize = 254;

/// An e-mail address as its owner writes it. Several persons may share one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Email(String);

/// Why an address is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum EmailProblem {
    /// Nothing was written.
    #[error("nothing was written")]
    Missing,
    /// More than 254 characters.
    #[error("longer than an address can be")]
    TooLong,
    /// A space inside.
    #[error("there is a space in the address")]
    Space,
    /// No `@`, or nothing on one side of it, or no dot in the part behind it, or a letter that cannot stand there.
    #[error("not an address such as name@city.example.org")]
    Shape,
}

impl Email {
    /// Reads what was typed; spaces around it do not count. Addresses are ASCII (RFC 5321); quoted local parts are
    /// not taken.
    ///
    /// # Errors
    /// [`EmailProblem`]
    pub fn parse(typed: &str) -> Result<Self, EmailProblem> {
        let address = typed.trim();
        match address {
            "" => return Err(EmailProblem::Missing),
            _ if address.chars().count() > EMAIL_LENGTH_MAX => return Err(EmailProblem::TooLong),
            _ if address.chars().any(char::is_whitespace) => return Err(EmailProblem::Space),
            _ => {}
        }
        let (local, domain) = address.rsplit_once('@').ok_or(EmailProblem::Shape)?;
        let local_fits = (1..=64).contains(&local.len())
            && local.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~.".contains(&b))
            && !local.starts_with('.')
            && !local.ends_with('.')
            && !local.contains("..");
        let label_fits = |label: &str| {
            (1..=63).contains(&label.len())
                && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
                && !label.starts_with('-')
                && !label.ends_with('-')
        };
        let domain_fits = domain.contains('.') && domain.split('.').all(label_fits);
        if local_fits && domain_fits { Ok(Self(address.to_owned())) } else { Err(EmailProblem::Shape) }
    }

    /// As written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// For comparing: small letters. Servers may tell case apart in the local part; people do not.
    pub fn folded(&self) -> String {
        self.0.to_ascii_lowercase()
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_kept_composed_and_trimmed() {
        assert_eq!(line("  s\u{327}anliurfa ", 20), Ok("şanliurfa".to_owned()));
    }

    #[test]
    fn a_limit_counts_characters_not_octets() {
        assert_eq!(line("سۆما", 4), Ok("سۆما".to_owned()));
        assert_eq!(line("سۆماب", 4), Err(TextProblem::TooLong { length: 5, length_max: 4 }));
    }

    #[test]
    fn characters_that_lie_are_refused() {
        assert_eq!(line("a\0b", 9), Err(TextProblem::Control));
        assert_eq!(line("a\nb", 9), Err(TextProblem::Control));
        assert_eq!(line("a\u{2028}b", 9), Err(TextProblem::Control));
        assert_eq!(line("a\u{202e}b", 9), Err(TextProblem::Bidi));
        assert_eq!(line("a\u{200b}b", 9), Err(TextProblem::Invisible));
        assert_eq!(line("a \u{200c}b", 9), Err(TextProblem::Invisible));
        assert_eq!(line(" \t ", 9), Err(TextProblem::Missing));
    }

    #[test]
    fn a_joiner_between_letters_stays() {
        assert_eq!(line("نێ\u{200c}چیر", 9), Ok("نێ\u{200c}چیر".to_owned()));
    }

    #[test]
    fn a_long_text_keeps_its_lines() {
        assert_eq!(optional_lines("one\r\ntwo\u{200f}", 9), Ok(Some("one\ntwo".to_owned())));
    }

    #[test]
    fn digits_of_three_scripts_are_read() {
        assert_eq!(latin_digits("٢٠١٨-۰۷-11"), "2018-07-11");
    }

    #[test]
    fn an_address_with_a_plus_is_one() {
        assert_eq!(
            Email::parse(" Rana+webinar@irbid.example ").unwrap().folded(),
            "rana+webinar@irbid.example"
        );
    }

    #[test]
    fn a_day_is_typed_in_any_digits_and_in_years_of_four() {
        assert_eq!(day(" ٢٠١٨-٠٧-١١ "), Some(date(2018, 7, 11)));
        assert_eq!([day("0018-07-11"), day("2018-02-31"), day("43292"), day("")], [None; 4]);
        let far = |typed: &&str| is_too_far(typed);
        assert!(["9999-12-31", " ٩٩٩٩-١٢-٣١", "2200-01", "1899", "0018-07-11"].iter().all(far));
        assert!(!["2199-12-31", "1900", "2018-02-31", "9999-02-31", "43292", "soon", ""].iter().any(far));
    }

    #[test]
    fn what_is_no_address_is_refused() {
        let of = |typed| Email::parse(typed).unwrap_err();
        assert_eq!(of(""), EmailProblem::Missing);
        assert_eq!(of("deputy @halba.example.org"), EmailProblem::Space);
        for typed in [
            "rana",
            "rana@",
            "@irbid.example",
            "rana@irbid",
            "a..b@c.de",
            "rana@-x.example",
            "ra<na@x.example",
            "رنا@x.example",
        ] {
            assert_eq!(of(typed), EmailProblem::Shape, "{typed}");
        }
    }
}
