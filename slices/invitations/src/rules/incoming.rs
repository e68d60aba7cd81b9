//! What a mail that came says to an invitation, if it says anything that can be believed.
//!
//! - A calendar's answer counts when it is about our entry, of the invitee alone, proved to come from there, not to an
//!   older state of the entry than the one that was sent, and newer than the last.
//! - A mail in words counts when its first line is one clear word, alone or before a comma. "No problem" is no no.
//! - Whatever a program wrote by itself is no answer: who is away is shown, once.
//! - Everything else is shown to a facilitator and changes nothing.
use super::place::Reply;
use jiff::Timestamp;
use mail::incoming::Writer;
use network::words;
use std::cmp::Ordering;

words! {
    /// Why a mail is not taken for an answer.
    NotTaken {
        /// Somebody else than the invitee wrote it.
        Stranger = "stranger",
        /// The invitee wrote it, but not to the address that their mail names for answers.
        Elsewhere = "elsewhere",
        /// The receiving mail server does not say that it comes from where it says.
        Unproven = "unproven",
        /// It answers an earlier state of the event.
        Old = "old",
        /// An answer that was written later is here already.
        Overtaken = "overtaken",
        /// Its words are not one clear answer.
        Unclear = "unclear",
        /// A program wrote it: somebody is away.
        Away = "away",
        /// A calendar proposes something else.
        Counter = "counter",
        /// It came too late, or the invitation no longer stands.
        Refused = "refused",
    }
}

/// What is known of a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Letter<'a> {
    /// The invitee wrote it, by the address.
    pub is_of_invitee: bool,
    /// It is proved to come from there.
    pub is_proved: bool,
    /// Whether a person wrote it.
    pub writer: Writer,
    /// Its words.
    pub text: &'a str,
}

/// The answer of a calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// About our entry.
    pub is_ours: bool,
    /// Of the invitee.
    pub is_of_invitee: bool,
    /// To which state of the entry.
    pub sequence: u32,
    /// When it was written.
    pub stamped_at: Option<Timestamp>,
    /// What; nothing where it sends somebody who is not the deputy.
    pub reply: Option<Reply>,
}

/// What was found in a mail for calendars.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Calendar {
    /// None, or one that asks: a copy of our own.
    None,
    /// An answer.
    Reply(Entry),
    /// Something else: a proposal, a question, nonsense.
    Other,
}

/// What was sent and heard before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Before {
    /// The highest number that was sent.
    pub sequence: u32,
    /// When the last answer of a calendar was written.
    pub stamped_at: Option<Timestamp>,
}

/// What a mail is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// An answer of a calendar.
    ByCalendar(Reply, Option<Timestamp>),
    /// An answer in words.
    ByWords(Reply),
    /// The same that was heard before.
    Heard,
    /// To be shown.
    Show(NotTaken),
}

/// Judges a mail.
pub fn judge(letter: Letter<'_>, calendar: Calendar, before: Before) -> Verdict {
    if letter.writer == Writer::Program {
        return Verdict::Show(NotTaken::Away);
    }
    let refusal = if !letter.is_of_invitee {
        Some(NotTaken::Stranger)
    } else if letter.is_proved {
        None
    } else {
        Some(NotTaken::Unproven)
    };
    match (calendar, refusal) {
        (Calendar::Reply(entry), _) if !entry.is_of_invitee => Verdict::Show(NotTaken::Stranger),
        (_, Some(refusal)) => Verdict::Show(refusal),
        (Calendar::Reply(entry), None) => by_calendar(entry, before),
        (Calendar::Other, None) => Verdict::Show(NotTaken::Counter),
        (Calendar::None, None) if letter.writer == Writer::ProgramForPerson => Verdict::Show(NotTaken::Away),
        (Calendar::None, None) => {
            clear_word(letter.text).map_or(Verdict::Show(NotTaken::Unclear), Verdict::ByWords)
        }
    }
}

/// Why a mail is not believed that came to no invitation's address; so many invitees have its writer's. Where mails name
/// no address of their own, an invitee wrote to the one that they name, and nothing proves that it was the invitee.
pub fn why_not(writer: Writer, invitees: usize, has_own_addresses: bool) -> NotTaken {
    match writer {
        Writer::Program => NotTaken::Away,
        Writer::Person | Writer::ProgramForPerson if invitees == 0 => NotTaken::Stranger,
        Writer::Person | Writer::ProgramForPerson if has_own_addresses => NotTaken::Elsewhere,
        Writer::Person | Writer::ProgramForPerson => NotTaken::Unproven,
    }
}

fn by_calendar(entry: Entry, before: Before) -> Verdict {
    let is_older = before.stamped_at.zip(entry.stamped_at).map(|(last, new)| new.cmp(&last));
    match (is_older, entry.reply) {
        _ if !entry.is_ours => Verdict::Show(NotTaken::Unclear),
        _ if entry.sequence < before.sequence => Verdict::Show(NotTaken::Old),
        (Some(Ordering::Equal), _) => Verdict::Heard,
        (Some(Ordering::Less), _) => Verdict::Show(NotTaken::Overtaken),
        (Some(Ordering::Greater) | None, Some(reply)) => Verdict::ByCalendar(reply, entry.stamped_at),
        (Some(Ordering::Greater) | None, None) => Verdict::Show(NotTaken::Unclear),
    }
}

/// The words of an answer in five languages, folded.
const YES: &[&str] = &[
    "yes",
    "accept",
    "accepted",
    "oui",
    "j'accepte",
    "نعم",
    "أجل",
    "موافق",
    "evet",
    "katılıyorum",
    "بەڵێ",
    "بەلێ",
];
const PERHAPS: &[&str] = &[
    "perhaps",
    "maybe",
    "tentative",
    "peut-être",
    "peut-etre",
    "ربما",
    "belki",
    "ڕەنگە",
    "رەنگە",
    "لەوانەیە",
];
const NO: &[&str] = &["no", "decline", "non", "لا", "كلا", "hayır", "hayir", "نەخێر", "نەخیر", "نا"];

/// The one clear word at the beginning: alone, or before a mark that ends a thought.
pub(crate) fn clear_word(text: &str) -> Option<Reply> {
    let line = text.lines().map(str::trim).find(|line| !line.is_empty())?;
    // Marks of direction stand around words in mails of some programs.
    let hidden =
        |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let line: String = line.chars().filter(|c| !hidden(*c)).collect();
    let line = line.trim_start_matches(['"', '«', '“', '*', ' ']);
    let ends = |c: char| ",.!;:،؛。…)\"»”*".contains(c) || c == '–' || c == '—';
    let end = line.find(|c: char| c.is_whitespace() || ends(c)).unwrap_or(line.len());
    let (word, rest) = line.split_at(end);
    let is_alone = rest.trim().is_empty() || rest.trim_start().starts_with(ends);
    let word = word.to_lowercase().replace("i\u{307}", "i");
    let among = |words: &[&str]| words.contains(&word.as_str());
    match word.as_str() {
        _ if !is_alone => None,
        _ if among(YES) => Some(Reply::Accept),
        _ if among(PERHAPS) => Some(Reply::Perhaps),
        _ if among(NO) => Some(Reply::Decline),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter(text: &str) -> Letter<'_> {
        Letter { is_of_invitee: true, is_proved: true, writer: Writer::Person, text }
    }

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn entry(reply: Reply) -> Entry {
        let stamped_at = Some(at("2018-06-18T11:00Z"));
        Entry { is_ours: true, is_of_invitee: true, sequence: 1, stamped_at, reply: Some(reply) }
    }

    const BEFORE: Before = Before { sequence: 1, stamped_at: None };

    #[test]
    fn one_clear_word_is_an_answer_in_each_language() {
        let said = |text| clear_word(text);
        for yes in [
            "yes",
            "Yes!",
            "YES, if the line holds",
            "oui",
            "نعم",
            "نعم، بكل سرور",
            "Evet.",
            "بەڵێ",
            "\u{200f}نعم",
        ] {
            assert_eq!(said(yes), Some(Reply::Accept), "{yes}");
        }
        for perhaps in ["perhaps", "Maybe.", "peut-être", "ربما", "BELKİ", "ڕەنگە"] {
            assert_eq!(said(perhaps), Some(Reply::Perhaps), "{perhaps}");
        }
        for no in ["no", "No, another meeting", "non", "لا", "لا، لدي اجتماع", "Hayır", "HAYIR", "نەخێر"]
        {
            assert_eq!(said(no), Some(Reply::Decline), "{no}");
        }
    }

    #[test]
    fn what_only_begins_like_an_answer_is_none() {
        for unclear in [
            "no problem",
            "No problem, I come",
            "لا مانع",
            "yes and no",
            "not yet",
            "yesterday I was away",
            "",
            "?",
            "ok",
        ] {
            assert_eq!(clear_word(unclear), None, "{unclear}");
        }
    }

    #[test]
    fn a_calendar_answers_once() {
        let calendar = Calendar::Reply(entry(Reply::Accept));
        let stamp = Some(at("2018-06-18T11:00Z"));
        assert_eq!(judge(letter(""), calendar, BEFORE), Verdict::ByCalendar(Reply::Accept, stamp));
        let same = Before { stamped_at: stamp, ..BEFORE };
        assert_eq!(judge(letter(""), calendar, same), Verdict::Heard);
        let later = Before { stamped_at: Some(at("2018-06-18T12:00Z")), ..BEFORE };
        assert_eq!(judge(letter(""), calendar, later), Verdict::Show(NotTaken::Overtaken));
    }

    #[test]
    fn an_answer_to_an_earlier_state_is_shown() {
        let old = Calendar::Reply(Entry { sequence: 0, ..entry(Reply::Accept) });
        assert_eq!(judge(letter(""), old, BEFORE), Verdict::Show(NotTaken::Old));
    }

    #[test]
    fn somebody_else_is_shown_and_not_believed() {
        let stranger = Letter { is_of_invitee: false, ..letter("yes") };
        assert_eq!(judge(stranger, Calendar::None, BEFORE), Verdict::Show(NotTaken::Stranger));
        let forwarded = Calendar::Reply(Entry { is_of_invitee: false, ..entry(Reply::Accept) });
        assert_eq!(judge(stranger, forwarded, BEFORE), Verdict::Show(NotTaken::Stranger));
        let unproved = Letter { is_proved: false, ..letter("yes") };
        assert_eq!(judge(unproved, Calendar::None, BEFORE), Verdict::Show(NotTaken::Unproven));
        let calendar = Calendar::Reply(entry(Reply::Accept));
        assert_eq!(judge(unproved, calendar, BEFORE), Verdict::Show(NotTaken::Unproven));
    }

    #[test]
    fn the_holiday_never_answers() {
        let away = Letter { writer: Writer::Program, ..letter("yes") };
        assert_eq!(judge(away, Calendar::None, BEFORE), Verdict::Show(NotTaken::Away));
        let with_entry = Calendar::Reply(entry(Reply::Accept));
        assert_eq!(judge(away, with_entry, BEFORE), Verdict::Show(NotTaken::Away));
        let generated = Letter { writer: Writer::ProgramForPerson, ..letter("yes") };
        assert_eq!(judge(generated, Calendar::None, BEFORE), Verdict::Show(NotTaken::Away));
        let calendar = Calendar::Reply(entry(Reply::Accept));
        assert!(matches!(judge(generated, calendar, BEFORE), Verdict::ByCalendar(..)));
    }

    #[test]
    fn whoever_writes_to_the_only_address_that_mails_name_wrote_to_no_other() {
        let why = |invitees, has_own| why_not(Writer::ProgramForPerson, invitees, has_own);
        assert_eq!(why(1, true), NotTaken::Elsewhere);
        assert_eq!(why(2, false), NotTaken::Unproven);
        assert_eq!([why(0, true), why(0, false)], [NotTaken::Stranger; 2]);
        assert_eq!(why_not(Writer::Program, 1, true), NotTaken::Away);
    }

    #[test]
    fn proposals_and_unnamed_deputies_are_shown() {
        assert_eq!(judge(letter("yes"), Calendar::Other, BEFORE), Verdict::Show(NotTaken::Counter));
        let depute = Calendar::Reply(Entry { reply: None, ..entry(Reply::Depute) });
        assert_eq!(judge(letter(""), depute, BEFORE), Verdict::Show(NotTaken::Unclear));
    }
}
