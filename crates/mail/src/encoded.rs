//! Words of other scripts in headers: RFC 2047, base64 form.
//!
//! Ours instead of lettre's, which cuts between any two code points (a letter and its accent may land in different
//! words) and lets ASCII that looks like an encoded word pass, so that a title could show as something else.
use base64::{Engine as _, engine::general_purpose::STANDARD};
use unicode_normalization::char::is_combining_mark;

/// An encoded word's length (RFC 2047, section 2); a line that holds one has at most one character more.
const WORD_LENGTH_MAX: usize = 75;
const LINE_LENGTH_MAX: usize = 76;
const BEFORE: &str = "=?utf-8?B?";
const BEHIND: &str = "?=";

/// A header's text, folded; `header` is the header's name, whose length counts on the first line.
pub(crate) fn header_text(header: &str, text: &str) -> String {
    let first_line = LINE_LENGTH_MAX - header.len() - ": ".len();
    if text.bytes().all(|b| b == b' ' || b.is_ascii_graphic())
        && !text.contains("=?")
        && text.len() <= first_line
    {
        return text.to_owned();
    }
    let mut room = octets(first_line);
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    for letter in letters(text) {
        if word.len() + letter.len() > room && !word.is_empty() {
            words.push(encoded(&word));
            word.clear();
            room = octets(WORD_LENGTH_MAX);
        }
        word.push_str(letter);
    }
    words.push(encoded(&word));
    words.join("\r\n ")
}

/// `name <address>`; the address alone, where there is no name.
pub(crate) fn header_mailbox(header: &str, name: &str, address: &str) -> String {
    if name.is_empty() {
        return address.to_owned();
    }
    let is_phrase = name.bytes().all(|b| b == b' ' || b.is_ascii_alphanumeric() || b == b'-');
    let name = if is_phrase { header_text(header, name) } else { forced(header, name) };
    format!("{name}\r\n <{address}>")
}

/// Like [`header_text`], also where ASCII alone would do: a name with a comma or a bracket means something else.
fn forced(header: &str, name: &str) -> String {
    let text = header_text(header, name);
    if text.starts_with(BEFORE) { text } else { encoded(name) }
}

/// How many octets fit into an encoded word of this length.
fn octets(length: usize) -> usize {
    length.saturating_sub(BEFORE.len() + BEHIND.len()) / 4 * 3
}

fn encoded(text: &str) -> String {
    format!("{BEFORE}{}{BEHIND}", STANDARD.encode(text))
}

/// A text's letters, each with its marks and joiners. No letter is longer than an encoded word: who piles up more
/// marks than that has them cut.
fn letters(text: &str) -> impl Iterator<Item = &str> {
    let octets_max = octets(LINE_LENGTH_MAX / 2);
    let mut rest = text;
    std::iter::from_fn(move || {
        let end = rest
            .char_indices()
            .skip(1)
            .find(|&(at, c)| at + c.len_utf8() > octets_max || !belongs_to_the_letter_before(c))
            .map_or(rest.len(), |(at, _)| at);
        let (letter, after) = rest.split_at_checked(end)?;
        rest = after;
        (!letter.is_empty()).then_some(letter)
    })
}

fn belongs_to_the_letter_before(c: char) -> bool {
    is_combining_mark(c) || matches!(c, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLES: [&str; 4] = [
        "دعوة إلى لقاء بلدية إربد وغازي عنتاب عن المياه والنفايات الصلبة ",
        "Gaziantep ile İrbid arasında su ve katı atık üzerine görüşmeye çağrı ",
        "بانگهێشت بۆ کۆبوونەوەی شارەوانیی هەولێر و غازی عەنتاب لەسەر ئاو ",
        "e\u{301}te\u{301} نێ\u{200c}چیر بِسْمِ ",
    ];

    /// Subjects of 20 to 200 letters.
    fn subjects() -> impl Iterator<Item = String> {
        SAMPLES.into_iter().flat_map(|sample| {
            (20..=200).map(|length| sample.chars().cycle().take(length).collect::<String>().trim().to_owned())
        })
    }

    fn decoded(word: &str) -> String {
        let inside = word.strip_prefix(BEFORE).and_then(|word| word.strip_suffix(BEHIND)).unwrap();
        String::from_utf8(STANDARD.decode(inside).unwrap()).unwrap()
    }

    #[test]
    fn each_encoded_word_decodes_by_itself_to_whole_letters() {
        for subject in subjects() {
            let text = header_text("Subject", &subject);
            let words: Vec<String> = text.split("\r\n ").map(decoded).collect();
            let marks = ['\u{301}', '\u{64e}', '\u{650}', '\u{652}', '\u{200c}'];
            assert!(words.iter().all(|word| !word.starts_with(marks)), "{words:?}");
            assert_eq!(words.concat(), subject);
        }
    }

    #[test]
    fn each_encoded_word_and_each_line_keeps_its_length() {
        for subject in subjects() {
            let header = format!("Subject: {}", header_text("Subject", &subject));
            assert!(header.split("\r\n").all(|line| line.len() <= LINE_LENGTH_MAX), "{header}");
            let words = header.split([' ', '\r', '\n']).filter(|word| word.starts_with("=?"));
            assert!(words.into_iter().all(|word| word.len() <= WORD_LENGTH_MAX), "{header}");
        }
    }

    #[test]
    fn a_short_english_subject_stays_readable() {
        assert_eq!(
            header_text("Subject", "Will you take part on 11 July?"),
            "Will you take part on 11 July?"
        );
    }

    #[test]
    fn a_title_that_looks_like_an_encoded_word_shows_as_it_was_written() {
        let written = "=?utf-8?B?ZXZpbA==?=";
        assert_eq!(decoded(&header_text("Subject", written)), written);
    }

    #[test]
    fn a_name_with_a_comma_is_one_name() {
        let header = header_mailbox("To", "Omar, <x@evil.example>", "omar@irbid.example");
        let (name, address) = header.split_once("\r\n ").unwrap();
        assert_eq!((decoded(name).as_str(), address), ("Omar, <x@evil.example>", "<omar@irbid.example>"));
    }

    #[test]
    fn a_pile_of_marks_is_cut_before_the_line_is_too_long() {
        let header = format!("Subject: {}", header_text("Subject", &format!("e{}", "\u{301}".repeat(400))));
        assert!(header.split("\r\n").all(|line| line.len() <= LINE_LENGTH_MAX), "{header}");
    }
}
