//! Where the quotation of a mail begins: what its writer wrote stands before it, or, where nothing does, below it.
//!
//! Mail programs introduce a quotation by a line in their user's language, perhaps broken in two, by the lines of a header,
//! or by a rule of strokes. Deliberately absent: answers before and between quoted lines at once.

/// Lines of one introduction: programs break them after 70 to 80 characters.
const INTRODUCTION_LINES_MAX: usize = 3;

/// How "wrote" ends or stands in an introduction: English, French, Turkish, Arabic, Kurdish, Persian, German, Spanish,
/// Italian, Portuguese, Dutch.
const WROTE: [&str; 15] = [
    "wrote",
    "a écrit",
    "yazdı",
    "كتب",
    "كتابة",
    "جاء من",
    "نووسی",
    "نوسی",
    "نوشت",
    "schrieb",
    "escribió",
    "ha scritto",
    "escreveu",
    "schreef",
    "skrev",
];

/// How an introduction begins that goes on in the next line.
const OPENINGS: [&str; 9] = ["on ", "le ", "في ", "بتاريخ ", "لە ", "am ", "el ", "il ", "em "];

/// The first line of a header that is quoted.
const SENDERS: [&str; 9] = ["from:", "de :", "de:", "von:", "kimden:", "gönderen:", "من:", "من :", "لە:"];

/// What telephones write below an answer.
const SIGNATURES: [&str; 8] = [
    "sent from my ",
    "get outlook for ",
    "envoyé de mon ",
    "envoyé à partir de ",
    "أُرسلت من ",
    "أرسلت من ",
    "تم الإرسال من ",
    "مرسل من ",
];

/// Lines that programs break have at least so many characters; what they cut off may stand below without a mark.
const BROKEN_LENGTH_MIN: usize = 60;

/// The text without its quotation and its signature.
pub(crate) fn own_words(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(shown).collect();
    let above = before(&lines);
    if above.iter().any(|line| !line.is_empty()) {
        return above.join("\n");
    }
    before(&unquoted(&lines)).join("\n")
}

/// The lines before a quotation or a signature.
fn before(lines: &[String]) -> &[String] {
    let end = (0..lines.len()).find_map(|at| end_before(lines, at)).unwrap_or(lines.len());
    lines.get(..end).unwrap_or_default()
}

/// The lines below the first quoted one that are not quoted themselves.
fn unquoted(lines: &[String]) -> Vec<String> {
    let is_quoted = |line: &String| line.starts_with('>');
    let mut above: Option<&String> = None;
    let mut own = Vec::new();
    for line in lines.iter().skip_while(|line| !is_quoted(line)) {
        let is_rest = above.is_some_and(|above| {
            is_quoted(above) && !line.is_empty() && above.chars().count() >= BROKEN_LENGTH_MIN
        });
        if !is_quoted(line) && !is_rest {
            own.push(line.clone());
        }
        above = Some(line);
    }
    own
}

/// Without the marks of direction that some programs put around words, and without a hard space.
fn shown(line: &str) -> String {
    let hidden = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    let spaced = line
        .chars()
        .filter(|c| !hidden(*c))
        .map(|c| if matches!(c, '\u{a0}' | '\u{202f}') { ' ' } else { c });
    spaced.collect::<String>().trim().to_owned()
}

/// Where one's own words end, if what follows them ends or stands in this line.
fn end_before(lines: &[String], at: usize) -> Option<usize> {
    let line = lines.get(at)?;
    if line.starts_with('>') {
        return Some(introduced_from(lines, at));
    }
    let lower = line.to_lowercase();
    let begins =
        |words: &[&str]| words.iter().any(|word| lower.trim_start_matches(['*', ' ']).starts_with(word));
    let is_rule = line == "--" || line.starts_with("-----") || line.starts_with("_____");
    if is_rule || begins(&SENDERS) || begins(&SIGNATURES) {
        return Some(at);
    }
    let first = at.saturating_sub(INTRODUCTION_LINES_MAX - 1);
    let start = (first..=at).rev().find(|start| introduces(lines.get(*start..=at).unwrap_or_default()))?;
    Some(opening_of(lines, start))
}

/// Whether these lines are one sentence that says who wrote, and when or with which address.
fn introduces(lines: &[String]) -> bool {
    let whole = lines.join(" ").to_lowercase();
    let is_sentence = lines.iter().all(|line| !line.is_empty()) && whole.ends_with([':', '：']);
    let names_address = whole.contains('@');
    let is_dated = whole.chars().any(char::is_numeric);
    is_sentence && (names_address || is_dated) && WROTE.iter().any(|wrote| whole.contains(wrote))
}

/// The line above belongs to the introduction where it opens one.
fn opening_of(lines: &[String], start: usize) -> usize {
    let opens = |line: &String| {
        let lower = line.to_lowercase();
        line.chars().any(char::is_numeric) && OPENINGS.iter().any(|opening| lower.starts_with(opening))
    };
    match start.checked_sub(1) {
        Some(above) if lines.get(above).is_some_and(opens) => above,
        Some(_) | None => start,
    }
}

/// Where the introduction of a quoted line begins, in whatever language: it ends in a colon.
fn introduced_from(lines: &[String], quoted: usize) -> usize {
    let above = lines.get(..quoted).unwrap_or_default();
    match above.iter().rposition(|line| !line.is_empty()) {
        Some(last) if above.get(last).is_some_and(|line| line.ends_with([':', '：'])) => {
            opening_of(lines, last)
        }
        Some(_) | None => quoted,
    }
}

/// What stands in the tag with which a quotation begins, of large mail programs; in small letters.
const TAGS: [&str; 10] = [
    "<blockquote",
    "gmail_quote",
    "gmail_signature",
    "moz-cite-prefix",
    "yahoo_quoted",
    "divrplyfwdmsg",
    "appendonsend",
    "mail-editor-reference-message-container",
    "protonmail_quote",
    "zmail_extra",
];

/// The HTML before the tag that begins a quotation.
pub(crate) fn before_in_html(html: &str) -> &str {
    let lower = html.to_ascii_lowercase();
    let of_tag = |words: &str| {
        lower.match_indices(words).find_map(|(at, _)| {
            let tag = lower.get(..=at)?.rfind('<')?;
            // The same words in somebody's text are no tag.
            (!lower.get(tag..at)?.contains('>')).then_some(tag)
        })
    };
    let end = TAGS.iter().filter_map(|words| of_tag(words)).min();
    end.and_then(|end| html.get(..end)).unwrap_or(html)
}

/// The HTML below the last quotation; empty where there is none.
pub(crate) fn after_in_html(html: &str) -> &str {
    const END: &str = "</blockquote>";
    let lower = html.to_ascii_lowercase();
    lower.rfind(END).and_then(|at| html.get(at + END.len()..)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn introductions_of_large_mail_programs_are_cut() {
        for introduction in [
            "On Mon, Jun 18, 2018 at 10:00 AM The Network <answers@hall.example> wrote:",
            "On Mon, 18 Jun 2018 at 10:00, The Network <answers+5d41402abc4b2a76b971@hall.example>\nwrote:",
            "On Mon, 18 Jun 2018 at 10:00, The Network of Host Municipalities\n<answers@hall.example> wrote:",
            "On 18 Jun 2018, at 10:00, The Network wrote:",
            "Le lun. 18 juin 2018 à 10:00, Le réseau <answers@hall.example> a écrit\u{a0}:",
            "Le 18 juin 2018 à 10:00, Le réseau a écrit :",
            "The Network <answers@hall.example>, 18 Haz 2018 Pzt, 10:00\ntarihinde şunu yazdı:",
            "The Network <answers@hall.example> şunları yazdı (18 Haz 2018 10:00):",
            "\u{202b}في الاثنين، 18 يونيو 2018 في 10:00 ص تمت كتابة ما يلي بواسطة \u{202a}Network\u{202c} <answers@hall.example>:\u{202c}",
            "في الاثنين، ١٨ يونيو ٢٠١٨، ١٠:٠٠ ص الشبكة <answers@hall.example> كتب:",
            "Am 18.06.18 um 10:00 schrieb The Network:",
            "لە 18ی حوزەیرانی 2018، تۆڕەکە نووسیی:",
            "-----Original Message-----\nFrom: The Network",
            "________________________________\nمن: الشبكة",
            "From: The Network <answers@hall.example>\nSent: Monday",
            "De : Le réseau\nEnvoyé : lundi",
            "*Kimden:* Ağ",
            "Sent from my phone",
            "-- \nOmar",
            "18.6.2018 Сеть пишет:\n> Will you?",
            "> Will you take part?",
        ] {
            let text = format!(
                "yes, we bring two\nand ask: what does it cost?\n\n{introduction}\nWill you take part?\n"
            );
            assert_eq!(
                own_words(&text).trim(),
                "yes, we bring two\nand ask: what does it cost?",
                "{introduction}"
            );
        }
    }

    #[test]
    fn what_somebody_wrote_is_kept() {
        for text in [
            "yes\nTwo questions for 2018:\nwhat does it cost, and who pays?",
            "We meet at 10:00 on 5 July:\nthe mayor, and two officers",
            "My address is omar@irbid.example:\nwrite to me there",
            "Our offer:\n- a bus\n- a hall for 200",
        ] {
            assert_eq!(own_words(text), text);
        }
    }

    #[test]
    fn what_stands_below_a_quotation_is_read_where_nothing_stands_above() {
        let asked = "> Will you take part?\n> yes, perhaps or no\n";
        for (text, own) in [
            (format!("{asked}\nyes, we bring two\n\n-- \nOmar"), "yes, we bring two"),
            (format!("{asked}no\n"), "no"),
            (format!("On 18 Jun 2018, at 10:00, The Network wrote:\n\n{asked}>\n\nنعم\n"), "نعم"),
            (
                format!("{asked}\nyes\n\n> Do you bring your deputy?\n\nShe comes, too."),
                "yes\n\n\nShe comes, too.",
            ),
            (format!("{asked}\nOn 18 Jun 2018, at 10:00, The Network wrote:\n{asked}"), ""),
            (format!("{asked}\n-----Original Message-----\nyes"), ""),
        ] {
            assert_eq!(own_words(&text).trim(), own, "{text}");
        }
        let broken =
            "> You can answer this mail by one word at the beginning of a line:\nyes, perhaps or no\n";
        assert_eq!(own_words(broken).trim(), "", "the rest of a line that a program broke is no answer");
    }
}
