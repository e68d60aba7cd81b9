//! Mails that come: who wrote them, to which of our addresses, whether a program did, and what they say.
//!
//! Nothing here decides anything about the house: it reads octets of strangers, within limits, and says what stands in
//! them. Deliberately absent: attachments, pictures, HTML, and every address inside: nothing is fetched.
use crate::quoted;
use jiff::Timestamp;
use kernel::text::Email;
use mail_parser::{
    Address, HeaderName, Message, MessageParser, MimeHeaders as _, PartType, decoders::html::html_to_text,
};
use sha2::{Digest as _, Sha256};
use std::borrow::Cow;
use thiserror::Error;

/// Octets of a mail that is read: an answer with a signature's pictures.
pub const LENGTH_MAX: usize = 2 << 20;
/// Parts within parts.
const DEPTH_MAX: usize = 8;
/// Characters of its words that are kept.
const WORDS_LENGTH_MAX: usize = 2_000;
/// Octets of a calendar in it.
const CALENDAR_LENGTH_MAX: usize = 256 << 10;

/// A mail that came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incoming {
    /// Tells it from all others.
    pub hash: [u8; 32],
    /// Who wrote it, where one person did.
    pub from: Option<Email>,
    /// What stands behind the plus of the addresses that it was sent to, in small letters.
    pub words_of_addresses: Vec<String>,
    /// Who wrote it.
    pub writer: Writer,
    /// Whether the mail server that took it says that it is from there.
    pub proof: Proof,
    /// The calendar in it.
    pub calendar: Option<Vec<u8>>,
    /// What it says, without what it quotes.
    pub text: String,
    /// When it says that it was written.
    pub written_at: Option<Timestamp>,
}

/// Who wrote a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Writer {
    /// A person, as far as one can see.
    Person,
    /// A program on behalf of a person who did something, such as a calendar.
    ProgramForPerson,
    /// A program by itself: out of office, a bounce, a list.
    Program,
}

/// What the mail server that took a mail says of where it comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proof {
    /// It comes from the domain of its sender.
    Passes,
    /// It does not, or nothing is said.
    None,
}

/// Why a mail is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Unreadable {
    /// More than [`LENGTH_MAX`].
    #[error("{length} octets, at most {length_max} are read")]
    TooLong {
        /// Of what came.
        length: usize,
        /// Allowed.
        length_max: usize,
    },
    /// No mail.
    #[error("not a mail")]
    NoMail,
    /// Parts within parts within parts.
    #[error("more than {depth_max} parts within each other")]
    TooDeep {
        /// Allowed.
        depth_max: usize,
    },
}

/// Reads a mail. `judge` is the name by which the mail server that takes mail for us signs what it found out
/// (authserv-id, RFC 8601); without it nothing is proved.
///
/// # Errors
/// [`Unreadable`]
pub fn read(octets: &[u8], judge: Option<&str>) -> Result<Incoming, Unreadable> {
    if octets.len() > LENGTH_MAX {
        return Err(Unreadable::TooLong { length: octets.len(), length_max: LENGTH_MAX });
    }
    let message = MessageParser::default().parse(octets).ok_or(Unreadable::NoMail)?;
    if depth(&message, 0, 0) > DEPTH_MAX {
        return Err(Unreadable::TooDeep { depth_max: DEPTH_MAX });
    }
    let from = from(&message);
    Ok(Incoming {
        hash: Sha256::digest(octets).into(),
        words_of_addresses: words_of_addresses(&message),
        writer: writer(&message),
        proof: from.as_ref().map_or(Proof::None, |from| proof(&message, from, judge)),
        calendar: calendar(&message),
        text: own_words(&message),
        written_at: message.date().and_then(|at| Timestamp::from_second(at.to_timestamp()).ok()),
        from,
    })
}

/// How deep parts lie within each other; stops beyond the limit.
fn depth(message: &Message<'_>, part: usize, level: usize) -> usize {
    if level > DEPTH_MAX {
        return level;
    }
    match message.parts.get(part).map(|part| &part.body) {
        Some(PartType::Multipart(children)) => children
            .iter()
            .filter_map(|child| usize::try_from(*child).ok())
            .map(|child| depth(message, child, level + 1))
            .max()
            .unwrap_or(level),
        _ => level,
    }
}

/// A mail of several senders is of nobody: one line names one, and there is one line. Who reads two lines may believe
/// another one of them than the server that judged.
fn from(message: &Message<'_>) -> Option<Email> {
    if message.headers().iter().filter(|header| header.name == HeaderName::From).count() != 1 {
        return None;
    }
    let mut all = message.from()?.iter();
    let first = all.next()?.address()?;
    if all.next().is_some() { None } else { Email::parse(first).ok() }
}

/// `answers+WORD@…`: where it was sent to, and where the mail server says that it was delivered to.
fn words_of_addresses(message: &Message<'_>) -> Vec<String> {
    let listed = [message.to(), message.cc()].into_iter().flatten().flat_map(Address::iter);
    let listed = listed.filter_map(|one| one.address().map(str::to_owned));
    let delivered = ["Delivered-To", "X-Original-To", "Envelope-To"]
        .into_iter()
        .filter_map(|name| Some(raw(message, name)?.trim_matches(['<', '>']).to_owned()));
    let word = |address: String| {
        let (local, _) = address.rsplit_once('@')?;
        Some(local.rsplit_once('+')?.1.to_ascii_lowercase())
    };
    let mut words: Vec<String> = listed.chain(delivered).filter_map(word).collect();
    words.sort_unstable();
    words.dedup();
    words
}

/// The first line of this name: what the server that took a mail adds stands above what came with it.
fn raw<'a>(message: &'a Message<'_>, name: &'static str) -> Option<&'a str> {
    let mut all = message.headers_raw();
    all.find(|(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
}

/// RFC 3834; and what programs say that know no standard.
fn writer(message: &Message<'_>) -> Writer {
    let lower = |name| raw(message, name).map(str::to_ascii_lowercase);
    let submitted = lower("Auto-Submitted");
    let submitted =
        submitted.as_deref().map(|value| value.split(';').next().unwrap_or_default().trim().to_owned());
    let precedence = lower("Precedence").unwrap_or_default();
    let is_report = message
        .content_type()
        .is_some_and(|kind| kind.ctype() == "multipart" && kind.subtype() == Some("report"));
    let is_empty_sender = raw(message, "Return-Path").is_some_and(|path| path == "<>");
    let is_program = is_report
        || is_empty_sender
        || ["bulk", "junk", "list", "auto_reply"].contains(&precedence.as_str())
        || ["X-Autoreply", "X-Autorespond", "X-Autoresponder", "List-Id"]
            .into_iter()
            .any(|name| message.header_raw(name).is_some());
    match submitted.as_deref() {
        _ if is_program => Writer::Program,
        None | Some("no") => Writer::Person,
        Some("auto-generated") => Writer::ProgramForPerson,
        Some(_) => Writer::Program,
    }
}

/// What the judge says. Its own line stands above those that came with the mail, so only the first counts.
fn proof(message: &Message<'_>, from: &Email, judge: Option<&str>) -> Proof {
    let Some(judge) = judge else { return Proof::None };
    let Some(line) = raw(message, "Authentication-Results") else { return Proof::None };
    let line = line.replace(['\r', '\n', '\t'], " ").to_ascii_lowercase();
    let mut parts = line.split(';');
    let id = parts.next().and_then(|id| id.split_whitespace().next()).unwrap_or_default();
    let domain = from.as_str().rsplit_once('@').map(|(_, domain)| domain.to_ascii_lowercase());
    let Some(domain) = domain.filter(|_| id == judge.to_ascii_lowercase()) else { return Proof::None };
    let passes = parts.any(|part| {
        let mut words = part.split_whitespace();
        let Some((method, "pass")) = words.next().and_then(|word| word.split_once('=')) else { return false };
        let wanted: &[&str] = match method {
            "dkim" => &["header.d", "header.i"],
            "spf" => &["smtp.mailfrom"],
            "dmarc" => &["header.from"],
            _ => return false,
        };
        let mut named = words.filter_map(|word| word.split_once('='));
        named.any(|(name, value)| wanted.contains(&name) && is_of(&domain, value))
    });
    if passes { Proof::Passes } else { Proof::None }
}

/// Whether what is named is the domain of the sender, or one above or below it.
fn is_of(domain: &str, value: &str) -> bool {
    let named = value.trim_matches('"');
    let named = named.rsplit_once('@').map_or(named, |(_, domain)| domain).trim_end_matches('.');
    let below = |one: &str, other: &str| one.strip_suffix(other).is_some_and(|rest| rest.ends_with('.'));
    named.contains('.') && (named == domain || below(domain, named) || below(named, domain))
}

/// The first calendar that is a part of the mail itself; forwarded mails are not looked into.
fn calendar(message: &Message<'_>) -> Option<Vec<u8>> {
    let is_calendar = |kind: &mail_parser::ContentType<'_>| {
        let (of, sub) =
            (kind.ctype().to_ascii_lowercase(), kind.subtype().unwrap_or_default().to_ascii_lowercase());
        (of == "text" && sub == "calendar") || (of == "application" && sub == "ics")
    };
    let part = message.parts.iter().find(|part| part.content_type().is_some_and(is_calendar))?;
    Some(part.contents().to_vec()).filter(|octets| octets.len() <= CALENDAR_LENGTH_MAX)
}

/// What its writer wrote: without what it quotes, and without the signature.
fn own_words(message: &Message<'_>) -> String {
    let text = match message.text_part(0).map(|part| &part.body) {
        // Where a program writes HTML alone, its quotation is known only there.
        Some(PartType::Html(html)) => Cow::Owned(of_html(html)),
        Some(_) | None => message.body_text(0).unwrap_or_default(),
    };
    let own = quoted::own_words(&text);
    let shown = own.trim().chars().filter(|c| *c == '\n' || !c.is_control());
    shown.take(WORDS_LENGTH_MAX).collect()
}

/// The words before a quotation, or below it where there are none.
fn of_html(html: &str) -> String {
    let above = html_to_text(quoted::before_in_html(html));
    if above.trim().is_empty() { html_to_text(quoted::after_in_html(html)) } else { above }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mail(headers: &str, body: &str) -> Vec<u8> {
        let lines = format!(
            "From: Omar <omar@irbid.example>\r\nTo: answers+AB12@hall.example\r\n{headers}\r\n\r\n{body}\r\n"
        );
        lines.into_bytes()
    }

    fn parsed(headers: &str, body: &str) -> Incoming {
        read(&mail(headers, body), Some("mx.hall.example")).unwrap()
    }

    #[test]
    fn a_short_answer_is_read_without_what_it_quotes() {
        let body =
            "yes, if the line holds\n\nOn Monday 18 June 2018, the network wrote:\n> Will you take part?\n";
        let incoming = parsed("Subject: Re: Will you take part?", body);
        assert_eq!(incoming.text, "yes, if the line holds");
        assert_eq!(incoming.words_of_addresses, ["ab12"]);
        assert_eq!(incoming.writer, Writer::Person);
    }

    #[test]
    fn an_answer_that_is_html_alone_is_read_without_the_quotation() {
        let html = |quotation: &str| {
            let body =
                format!("<html><body><div dir=\"ltr\">yes, we bring two</div><br>{quotation}</body></html>");
            parsed("Content-Type: text/html; charset=utf-8", &body).text
        };
        for quotation in [
            "<div class=\"gmail_quote\"><div class=\"gmail_attr\">On Monday X wrote:<br></div><blockquote>Will you?</blockquote></div>",
            "<BLOCKQUOTE type=\"cite\"><div>On 18 Jun 2018, at 10:00, X wrote:</div>Will you?</BLOCKQUOTE>",
            "<div class=\"moz-cite-prefix\">Am 18.06.18 schrieb X:</div><blockquote>Will you?</blockquote>",
            "<div id=\"appendonsend\"></div><hr><div id=\"divRplyFwdMsg\"><b>من:</b> X<br><b>تم الإرسال:</b> y</div>Will you?",
            "<div style=\"border-top:solid #E1E1E1 1.0pt\"><p><b>From:</b> X<br><b>Sent:</b> Monday</p></div>Will you?",
        ] {
            assert_eq!(html(quotation), "yes, we bring two", "{quotation}");
        }
        let below = "<div class=\"moz-cite-prefix\">On 18.06.18 X wrote:<br></div><blockquote type=\"cite\"><p>yes, perhaps \
                     or no</p></blockquote><p>no, another meeting</p>";
        let below =
            parsed("Content-Type: text/html; charset=utf-8", &format!("<html><body>{below}</body></html>"));
        assert_eq!(below.text, "no, another meeting");
        let kept = html("<p>a gmail_quote in words is none</p>");
        assert_eq!(kept.lines().last(), Some("a gmail_quote in words is none"));
    }

    #[test]
    fn a_mail_of_two_senders_is_of_nobody() {
        let judged = "Authentication-Results: mx.hall.example; dkim=pass header.d=irbid.example";
        let from = |more: &str| {
            let incoming = parsed(&format!("{judged}{more}"), "yes");
            (incoming.from.map(|from| from.as_str().to_owned()), incoming.proof)
        };
        assert_eq!(from(""), (Some("omar@irbid.example".to_owned()), Proof::Passes));
        for more in ["From: Else <else@evil.example>", "FROM: omar@irbid.example", "From:"] {
            assert_eq!(from(&format!("\r\n{more}")), (None, Proof::None), "{more}");
        }
        let first = [b"From: else@evil.example\r\n".as_slice(), &mail(judged, "yes")].concat();
        assert_eq!(read(&first, Some("mx.hall.example")).unwrap().from, None);
        let listed = mail(judged, "yes");
        let listed =
            String::from_utf8(listed).unwrap().replace("From: Omar", "From: else@evil.example, Omar");
        assert_eq!(read(listed.as_bytes(), Some("mx.hall.example")).unwrap().from, None);
    }

    #[test]
    fn programs_are_known_by_what_they_say_of_themselves() {
        let writer = |headers: &str| parsed(headers, "I am away.").writer;
        assert_eq!(writer("Auto-Submitted: auto-replied"), Writer::Program);
        assert_eq!(writer("Auto-Submitted: auto-generated"), Writer::ProgramForPerson);
        assert_eq!(writer("Auto-Submitted: no"), Writer::Person);
        assert_eq!(writer("Return-Path: <>"), Writer::Program);
        assert_eq!(writer("Return-Path: <omar@irbid.example>"), Writer::Person);
        assert_eq!(writer("Precedence: auto_reply"), Writer::Program);
        assert_eq!(
            writer("Content-Type: multipart/report; boundary=x; report-type=delivery-status"),
            Writer::Program
        );
    }

    #[test]
    fn only_the_judge_proves_and_only_for_the_senders_domain() {
        let proof = |line: &str| parsed(&format!("Authentication-Results: {line}"), "yes").proof;
        assert_eq!(proof("mx.hall.example; dkim=pass header.d=irbid.example"), Proof::Passes);
        assert_eq!(proof("mx.hall.example; spf=pass smtp.mailfrom=omar@mail.irbid.example"), Proof::Passes);
        assert_eq!(proof("mx.hall.example; dkim=fail header.d=irbid.example"), Proof::None);
        assert_eq!(proof("mx.hall.example; dkim=pass header.d=evil.example"), Proof::None);
        assert_eq!(proof("mx.hall.example; dkim=pass header.d=notirbid.example"), Proof::None);
        assert_eq!(proof("mx.hall.example; dkim=pass header.d=example"), Proof::None);
        assert_eq!(proof("mx.evil.example; dkim=pass header.d=irbid.example"), Proof::None);
        let forged = "Authentication-Results: mx.hall.example; dkim=none\r\n\
                      Authentication-Results: mx.hall.example; dkim=pass header.d=irbid.example";
        assert_eq!(parsed(forged, "yes").proof, Proof::None, "what came with the mail does not count");
        let unjudged = "Authentication-Results: mx.hall.example; dkim=pass header.d=irbid.example";
        assert_eq!(read(&mail(unjudged, "yes"), None).unwrap().proof, Proof::None);
    }

    #[test]
    fn octets_of_strangers_are_read_within_limits() {
        let long = vec![b'a'; LENGTH_MAX + 1];
        assert!(matches!(read(&long, None), Err(Unreadable::TooLong { .. })));
        let mut nested = String::from("text");
        for level in 0..20 {
            nested = format!(
                "Content-Type: multipart/mixed; boundary=b{level}\r\n\r\n--b{level}\r\n{nested}\r\n--b{level}--"
            );
        }
        assert!(read(format!("From: a@b.example\r\n{nested}").as_bytes(), None).is_err());
        let chance = |seed: u64| {
            let mut state = seed;
            let next = move || {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                u8::try_from(state >> 56).unwrap()
            };
            std::iter::repeat_with(next).take(600).collect::<Vec<u8>>()
        };
        let whole = mail("Content-Type: text/plain; charset=utf-8", "yes");
        for seed in 0..500 {
            let mut cut = whole.clone();
            let noise = chance(seed);
            let at = usize::from(noise[0]) % cut.len();
            cut.splice(at.., noise);
            drop(read(&cut, Some("mx")));
        }
    }
}
