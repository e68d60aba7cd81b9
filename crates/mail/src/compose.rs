//! From a letter to the octets that an SMTP server gets.
use crate::{
    Letter, Reason, Unsendable,
    calendar_part::reply_address,
    encoded::{header_mailbox, header_text},
    frame::Frame,
    inline::harmless_line,
    letter::{Mailbox, without_control},
    render::{Rendered, Secrets, Site, render},
    smtp::Mail,
};
use jiff::Timestamp;
use kernel::{Direction, Key, Lang, text::Email};
use lettre::message::{
    Body, MultiPart, SinglePart,
    header::{
        ContentTransferEncoding, ContentType, Date, HeaderName, HeaderValue, Headers, MIME_VERSION_1_0,
    },
};
use std::{
    collections::BTreeMap,
    fmt,
    sync::Arc,
    time::{Duration, SystemTime},
};
use ui::Words;

/// Between the parts. RFC 2045, 6.7, recommends `=_`: it occurs in neither quoted-printable nor base64, so no text
/// can end its part.
const BOUNDARY: &str = "=_twinhall";

/// On whose behalf mails go out.
#[derive(Clone)]
pub struct Sender {
    /// Where links lead: `https://hmln.example.org`.
    pub public_url: String,
    /// The network's name and address.
    pub from: Mailbox,
    /// The name in the languages in which it has another one.
    pub names: BTreeMap<Lang, String>,
    /// Where bounces go: each mail gets an envelope address of its own below this domain. Without it, bounces go to
    /// the address of `from`.
    pub bounce_domain: Option<String>,
    /// A mailbox that takes answers at all its addresses with a plus. Without it, answers go to whoever reads `from`.
    pub answers: Option<Email>,
    /// Links and codes are made from it.
    pub key: Key,
    /// The fixed sentences.
    pub words: Arc<Words>,
}

impl fmt::Debug for Sender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sender").field("public_url", &self.public_url).finish_non_exhaustive()
    }
}

impl Sender {
    /// The network's name for readers of a language.
    pub(crate) fn name(&self, lang: Lang) -> &str {
        self.names.get(&lang).unwrap_or(&self.from.name)
    }

    /// The envelope's sender. The part before `@` of the Message-ID, which begins with the mail's number in the outbox,
    /// tells whose mail came back.
    fn bounces_to(&self, message_id: &str) -> Email {
        let of_this_mail = self.bounce_domain.as_ref().and_then(|domain| {
            let (number, _) = message_id.trim_start_matches('<').split_once('@')?;
            Email::parse(&format!("bounce-{number}@{domain}")).ok()
        });
        of_this_mail.unwrap_or_else(|| self.from.email.clone())
    }
}

/// A letter as its reader will see it, with or without working links.
pub fn read(letter: &Letter, sender: &Sender, secrets: Secrets<'_>) -> Rendered {
    let frame = Frame::of(letter, sender);
    render(letter, &frame, &Site { public_url: &sender.public_url, secrets })
}

/// Writes the mail. The same letter, id and time give the same octets.
///
/// `message_id` was fixed when the letter was queued, in angle brackets; a mail that is sent again after a lost answer
/// carries the same, so that mail programs show one.
///
/// # Errors
/// [`Unsendable`]
pub fn compose(
    letter: &Letter,
    message_id: &str,
    at: Timestamp,
    sender: &Sender,
) -> Result<Mail, Unsendable> {
    letter.check()?;
    without_control("Message-ID", message_id)?;
    let rendered = read(letter, sender, Secrets::Made(&sender.key));
    let (from, to) = (&sender.from, &letter.to);
    let mut headers = Headers::new();
    let mut set = |name, value| headers.insert_raw(encoded_already(name, value));
    set("From", header_mailbox("From", &harmless_line(sender.name(letter.lang)), from.email.as_str()));
    set("To", header_mailbox("To", &harmless_line(&to.name), to.email.as_str()));
    set("Subject", header_text("Subject", &rendered.subject));
    set("Message-ID", message_id.to_owned());
    set("Auto-Submitted", "auto-generated".to_owned()); // RFC 3834
    set("Content-Language", letter.lang.tag().to_owned());
    if let Reason::Follow { unsubscribe, .. } = &letter.reason {
        let site = Site { public_url: &sender.public_url, secrets: Secrets::Made(&sender.key) };
        set("List-Unsubscribe", format!("<{}>", site.made(unsubscribe, &sender.key)));
        set("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()); // RFC 8058
    }
    let calendar = letter.calendar();
    if let Some(answers) = calendar.and_then(|part| reply_address(sender, &part.reply)) {
        set("Reply-To", answers.as_str().to_owned());
    }
    let since_1970 = Duration::from_secs(u64::try_from(at.as_second()).unwrap_or_default());
    headers.set(Date::new(SystemTime::UNIX_EPOCH + since_1970));
    headers.set(MIME_VERSION_1_0);
    let encoding = encoding(letter.lang.direction());
    let mut parts = MultiPart::alternative()
        .boundary(BOUNDARY)
        .singlepart(part(ContentType::TEXT_PLAIN, rendered.text, encoding))
        .singlepart(part(ContentType::TEXT_HTML, rendered.html, encoding));
    // An alternative, not an attachment: only so do programs show their own buttons (RFC 6047, 2.4).
    if let Some(calendar) = calendar_file(letter, sender, at) {
        let kind = ContentType::parse(&calendar.content_type()).expect("a content type of our own");
        parts = parts.singlepart(part(kind, calendar.text, ContentTransferEncoding::Base64));
    }
    let message = [headers.to_string().into_bytes(), parts.formatted()].concat();
    Ok(Mail { bounces_to: sender.bounces_to(message_id), to: to.email.clone(), message })
}

/// The entry for calendars that goes with a letter, as a file; nothing where none does.
pub fn calendar_file(letter: &Letter, sender: &Sender, at: Timestamp) -> Option<::calendar::Message> {
    letter.calendar()?.written(&letter.to, at, (sender, sender.name(letter.lang)))
}

/// Never 7bit: English lines would stand as they are and could end a part. Arabic letters would take three times
/// their octets in quoted-printable.
fn encoding(direction: Direction) -> ContentTransferEncoding {
    match direction {
        Direction::Ltr => ContentTransferEncoding::QuotedPrintable,
        Direction::Rtl => ContentTransferEncoding::Base64,
    }
}

fn part(content_type: ContentType, text: String, encoding: ContentTransferEncoding) -> SinglePart {
    let body = Body::new_with_encoding(text, encoding).expect("quoted-printable and base64 take any text");
    SinglePart::builder().header(content_type).body(body)
}

fn encoded_already(name: &'static str, value: String) -> HeaderValue {
    HeaderValue::dangerous_new_pre_encoded(HeaderName::new_from_ascii_str(name), String::new(), value)
}
