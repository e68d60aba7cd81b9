//! What a run of text needs before it may stand in a mail: harmless characters, no accidental links, direction.
//!
//! Sources: isolates and the first strong character, Unicode Standard Annex 9 (rules P2, P3, BD8 to BD13).
use kernel::Direction;

const LRI: char = '\u{2066}';
const RLI: char = '\u{2067}';
const FSI: char = '\u{2068}';
const PDI: char = '\u{2069}';
const LRM: char = '\u{200e}';
const RLM: char = '\u{200f}';
/// Invisible and without width. Mail programs make links of what looks like an address; with this in it, it does not.
pub(crate) const WORD_JOINER: char = '\u{2060}';

/// Text without anything that lies or links. Isolates in it are balanced and end with their line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Inline(String);

impl Inline {
    /// Takes any text literally. Carriage returns, control characters and overrides of direction vanish; they
    /// cannot come in by a form, but an imported file is not a form.
    pub(crate) fn new(text: &str) -> Self {
        let lines =
            text.split(['\n', '\u{2028}', '\u{2029}', '\u{85}']).map(|line| unlinked(&balanced(line)));
        Self(lines.collect::<Vec<_>>().join("\n"))
    }

    /// The lines, at least one.
    pub(crate) fn lines(&self) -> impl Iterator<Item = &str> {
        self.0.split('\n')
    }

    /// The direction of its own words; what is isolated in it has its own and does not count.
    pub(crate) fn direction(&self) -> Option<Direction> {
        direction_of(&self.0)
    }

    /// As HTML: escaped, isolates as `<bdi>`, lines broken by `<br>`.
    pub(crate) fn html(&self) -> String {
        self.lines().map(html_line).collect::<Vec<_>>().join("<br>\n")
    }

    /// As plain text with marks of direction where a program without a bidi paragraph of its own needs them.
    pub(crate) fn plain(&self, mail: Direction) -> String {
        self.lines().map(|line| marked(line, mail)).collect::<Vec<_>>().join("\n")
    }
}

/// A line for a header: nothing that turns the direction, no isolates. What runs the other way and begins or ends with a
/// bracket or the like stands between marks instead, or the bracket would be seen at the other end.
pub(crate) fn harmless_line(text: &str) -> String {
    let line = balanced(text.trim());
    let own = direction_of(&line);
    let (mut kept, mut begun) = (String::with_capacity(line.len()), Vec::new());
    for c in line.chars() {
        match c {
            FSI | LRI | RLI => begun.push(kept.len()),
            PDI => {
                let inside = kept.split_off(begun.pop().unwrap_or(kept.len()));
                let mark = mark_around(&inside, own);
                kept.extend(mark);
                kept.push_str(&inside);
                kept.extend(mark);
            }
            _ => kept.push(c),
        }
    }
    kept
}

fn mark_around(inside: &str, line: Option<Direction>) -> Option<char> {
    let is_strong = |c: char| strong(c).is_some();
    let holds = inside.starts_with(is_strong) && inside.ends_with(is_strong);
    let direction = direction_of(inside).filter(|own| !holds && Some(*own) != line)?;
    line.map(|_| match direction {
        Direction::Ltr => LRM,
        Direction::Rtl => RLM,
    })
}

/// For text between tags and in quoted attributes.
pub(crate) fn escaped(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut html, c| {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            _ => html.push(c),
        }
        html
    })
}

fn html_line(line: &str) -> String {
    let with_tags = |(mut html, mut run): (String, String), c| {
        let tag = match c {
            FSI => "<bdi>",
            LRI => "<bdi dir=\"ltr\">",
            RLI => "<bdi dir=\"rtl\">",
            PDI => "</bdi>",
            _ => {
                run.push(c);
                return (html, run);
            }
        };
        html.push_str(&escaped(&run));
        html.push_str(tag);
        (html, String::new())
    };
    let (html, run) = line.chars().fold((String::new(), String::new()), with_tags);
    html + &escaped(&run)
}

/// Drops what must not be in a line and closes what is open.
fn balanced(line: &str) -> String {
    let mut open = 0_usize;
    let mut kept = String::with_capacity(line.len());
    for c in line.chars() {
        match c {
            FSI | LRI | RLI => open += 1,
            PDI if open == 0 => continue,
            PDI => open -= 1,
            '\t' => {}
            '\u{202a}'..='\u{202e}' | LRM | RLM | WORD_JOINER | '\u{feff}' => continue,
            _ if c.is_control() => continue,
            _ => {}
        }
        kept.push(c);
    }
    kept.extend(std::iter::repeat_n(PDI, open));
    kept
}

/// Puts a word joiner where a program would see an address: in `a.b`, in `://` and before `@`.
fn unlinked(line: &str) -> String {
    let mut before = ' ';
    let mut letters = line.chars().peekable();
    let mut out = String::with_capacity(line.len());
    while let Some(c) = letters.next() {
        let next = letters.peek().copied().unwrap_or(' ');
        let links = match c {
            '.' => {
                before.is_alphanumeric() && next.is_alphabetic()
                    || before.is_alphabetic() && next.is_numeric()
            }
            ':' => {
                before.is_ascii_alphanumeric()
                    && !next.is_whitespace()
                    && !(before.is_numeric() && next.is_numeric())
            }
            '@' => !before.is_whitespace() && !next.is_whitespace(),
            _ => false,
        };
        if links {
            out.push(WORD_JOINER);
        }
        out.push(c);
        if links && c == ':' {
            out.push(WORD_JOINER);
        }
        before = c;
    }
    out
}

/// The direction of a letter; digits and punctuation have none.
fn strong(c: char) -> Option<Direction> {
    match c {
        RLM => Some(Direction::Rtl),
        LRM => Some(Direction::Ltr),
        _ if !c.is_alphabetic() => None,
        '\u{590}'..='\u{8ff}'
        | '\u{fb1d}'..='\u{fdff}'
        | '\u{fe70}'..='\u{feff}'
        | '\u{10800}'..='\u{10fff}'
        | '\u{1e800}'..='\u{1efff}' => Some(Direction::Rtl),
        _ => Some(Direction::Ltr),
    }
}

fn direction_of(text: &str) -> Option<Direction> {
    let mut open = 0_usize;
    for c in text.chars() {
        match c {
            FSI | LRI | RLI => open += 1,
            PDI => open = open.saturating_sub(1),
            _ if open == 0 && strong(c).is_some() => return strong(c),
            _ => {}
        }
    }
    None
}

fn marked(line: &str, mail: Direction) -> String {
    let runs_right_to_left = |c| strong(c) == Some(Direction::Rtl);
    let needs_marks = mail == Direction::Rtl || line.contains(runs_right_to_left);
    let (Some(first), Some(last)) = (line.chars().next(), line.chars().next_back()) else {
        return String::new();
    };
    if !needs_marks {
        return line.to_owned();
    }
    let direction = direction_of(line).unwrap_or(mail);
    let mark = match direction {
        Direction::Rtl => RLM,
        Direction::Ltr => LRM,
    };
    let mut out = String::with_capacity(line.len() + 6);
    if strong(first) != Some(direction) {
        out.push(mark);
    }
    out.push_str(line);
    if strong(last) != Some(direction) {
        out.push(mark);
    }
    out
}

/// An attribute that says where the text goes, if not where its surroundings go.
pub(crate) fn dir_attribute(text: &Inline, mail: Direction) -> String {
    match text.direction() {
        Some(own) if own != mail => format!(" dir=\"{}\"", own.html()),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(text: &str) -> String {
        Inline::new(text).html()
    }

    fn plain(text: &str, mail: Direction) -> String {
        Inline::new(text).plain(mail)
    }

    #[test]
    fn text_stays_text() {
        assert_eq!(html("<b title='x'>&amp;\"</b>"), "&lt;b title=&#39;x&#39;&gt;&amp;amp;&quot;&lt;/b&gt;");
    }

    #[test]
    fn brackets_of_a_title_stay_at_their_ends_in_a_subject_of_the_other_direction() {
        let title = "\u{2068}[HMLN Webinar] Twinning\u{2069}";
        assert_eq!(
            harmless_line(&format!("إجابتك: {title}")),
            "إجابتك: \u{200e}[HMLN Webinar] Twinning\u{200e}"
        );
        assert_eq!(harmless_line(&format!("Your answer: {title}")), "Your answer: [HMLN Webinar] Twinning");
        assert_eq!(harmless_line("إجابتك: \u{2068}Twinning\u{2069}"), "إجابتك: Twinning");
    }

    #[test]
    fn an_isolate_becomes_a_bdi_that_ends_with_its_line() {
        assert_eq!(html("by \u{2068}Rana\u{2069}."), "by <bdi>Rana</bdi>.");
        assert_eq!(html("by \u{2068}Ra\nna\u{2069}."), "by <bdi>Ra</bdi><br>\nna.");
    }

    #[test]
    fn characters_that_turn_text_vanish() {
        assert_eq!(html("a\u{202e}b\u{2069}c\0\u{200f}d\re"), "abcde");
    }

    #[test]
    fn what_looks_like_a_link_is_none() {
        let joined = |text: &str| Inline::new(text).plain(Direction::Ltr).replace(WORD_JOINER, "|");
        assert_eq!(joined("https://evil.example/x"), "https|:|//evil|.example/x");
        assert_eq!(joined("www.evil.example"), "www|.evil|.example");
        assert_eq!(joined("rana@irbid.example"), "rana|@irbid|.example");
        assert_eq!(joined("mailto:rana"), "mailto|:|rana");
        assert_eq!(joined("بلدية.شبكة"), "\u{200f}بلدية|.شبكة\u{200f}".trim_matches('\u{200f}'));
    }

    #[test]
    fn common_sentences_are_left_alone() {
        for text in ["At 11:00, 3.5 hours. Then: lunch", "e. g. this", "Yes.", "a : b"] {
            assert_eq!(plain(text, Direction::Ltr), text);
        }
    }

    #[test]
    fn an_arabic_line_keeps_its_full_stop_at_its_own_end() {
        assert_eq!(plain("نحتاج مثالا (2 صفحات).", Direction::Rtl), "نحتاج مثالا (2 صفحات).\u{200f}");
        assert_eq!(plain("نحتاج مثالا (2 صفحات).", Direction::Ltr), "نحتاج مثالا (2 صفحات).\u{200f}");
    }

    #[test]
    fn an_english_line_in_an_arabic_mail_keeps_its_full_stop_too() {
        assert_eq!(
            plain("We need an example (2 pages).", Direction::Rtl),
            "We need an example (2 pages).\u{200e}"
        );
    }

    #[test]
    fn a_line_that_begins_with_a_foreign_name_has_the_direction_of_its_own_words() {
        assert_eq!(
            plain("\u{2068}Omar\u{2069}، أهلا بك", Direction::Rtl),
            "\u{200f}\u{2068}Omar\u{2069}، أهلا بك"
        );
        assert_eq!(Inline::new("\u{2068}عمر\u{2069} says hello").direction(), Some(Direction::Ltr));
    }

    #[test]
    fn an_english_mail_in_latin_letters_has_no_marks() {
        assert_eq!(plain("(11:00) Dear Omar.", Direction::Ltr), "(11:00) Dear Omar.");
    }
}
