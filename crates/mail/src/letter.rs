//! The letter: what a mail says, before it has a form.
//!
//! All text is taken literally. Words around a value come from `locales/` with Unicode isolates (U+2068, U+2069)
//! around each value; the renderer turns them into `<bdi>`. Deliberately absent: pictures, tables, attachments but for a calendar entry,
//! anything that tells whether a mail was opened.
use crate::{CalendarPart, Unsendable};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use kernel::{Key, Lang, PersonId, TokenKind, text::Email};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use std::borrow::Cow;
use store::{FactNumber, outbox::NewMail};

/// One mail to one person. Serde's JSON of it lies in the outbox and holds no secret.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    /// Who gets it.
    pub to: Mailbox,
    /// The recipient's language: of the fixed words, and of the whole mail's direction.
    pub lang: Lang,
    /// The subject line.
    pub subject: String,
    /// What it says, in reading order.
    pub blocks: Vec<Block>,
    /// Whom it is meant for, since offices share addresses: `Omar K., focal point of Irbid`.
    pub addressee: String,
    /// Why the recipient gets it.
    pub reason: Reason,
}

/// A name and an address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mailbox {
    /// As people call them.
    pub name: String,
    /// Where it goes.
    #[serde(serialize_with = "email_as_text", deserialize_with = "email_from_text")]
    pub email: Email,
}

/// Why somebody gets a mail, and therefore whether it can be stopped.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Reason {
    /// It concerns the recipient personally: a sign-in, an invitation, an offer. It cannot be stopped, and says so.
    Duty {
        /// A whole sentence: `You asked to sign in.`
        why: String,
    },
    /// The recipient follows something and can stop it with one click (RFC 8058).
    Follow {
        /// A whole sentence: `You follow the events on water.`
        why: String,
        /// Takes a POST without a cookie.
        unsubscribe: Link,
    },
}

/// A part of a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Block {
    /// What the mail is about, once, at its beginning.
    Heading(String),
    /// Sentences; a line break stays one.
    Paragraph(String),
    /// When, where, which: terms with their values.
    Facts(Vec<(String, String)>),
    /// The one thing to do.
    Button {
        /// What pressing it leads to.
        label: String,
        /// Where.
        link: Link,
    },
    /// Something else that can be read or done.
    Link {
        /// What is there.
        label: String,
        /// Where.
        link: Link,
    },
    /// Eight digits in two groups, made from the seed when the mail is sent.
    Code {
        /// Of [`Key::code`].
        seed: Seed,
    },
    /// What somebody else wrote, in its own direction.
    Quote(String),
    /// An aside.
    Small(String),
    /// An entry for the reader's calendar; no words.
    Calendar(Box<CalendarPart>),
}

/// Where a link leads. Always to this site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Link {
    /// A page: `/events/7`.
    Path(String),
    /// A page that opens by a token, which is made from the seed when the mail is sent.
    Secret {
        /// What the token follows: `/a/`.
        under: String,
        /// What it opens.
        #[serde(with = "TokenKindText")]
        kind: TokenKind,
        /// Of [`Key::token`].
        seed: Seed,
    },
}

/// What a secret is derived from together with the installation's key. Worthless alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seed(Vec<u8>);

impl<B: Into<Vec<u8>>> From<B> for Seed {
    fn from(bytes: B) -> Self {
        Self(bytes.into())
    }
}

impl Seed {
    /// The bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The digits of a code, in two groups that stay together on a line.
    ///
    /// The space between them is U+00A0, which Unicode's bidi algorithm takes for a part of the number: with a
    /// common space the two groups would change places in a right-to-left mail.
    pub fn code(&self, key: &Key) -> String {
        let code = key.code(&self.0);
        format!("{:04}\u{a0}{:04}", code / 10_000, code % 10_000)
    }
}

impl Letter {
    /// Whether it can become a mail. Queueing asks this, so that a letter in the outbox always can.
    ///
    /// # Errors
    /// [`Unsendable`]
    pub fn check(&self) -> Result<(), Unsendable> {
        if self.blocks.is_empty() || self.subject.trim().is_empty() {
            return Err(Unsendable::Empty);
        }
        without_control("Subject", &self.subject)?;
        without_control("To", &self.to.name)?;
        self.links().try_for_each(Link::check)
    }

    /// As the outbox takes it, with the fact that causes it. `purpose` says which mail it is, for the outbox page; it
    /// is not urgent unless the caller says so:
    /// `NewMail { urgent: true, ..letter.for_outbox(fact, "sign in", Some(person), public_url)? }`.
    ///
    /// # Errors
    /// [`Unsendable`]
    pub fn for_outbox(
        &self,
        fact: FactNumber,
        purpose: &'static str,
        person: Option<PersonId>,
        public_url: &str,
    ) -> Result<NewMail, Unsendable> {
        self.check()?;
        Ok(NewMail {
            fact,
            purpose,
            person,
            address: self.to.email.as_str().to_owned(),
            language: self.lang,
            subject: self.subject.clone(),
            content: self.content(),
            duty: matches!(self.reason, Reason::Duty { .. }),
            urgent: false,
            opens_at: None,
            domain: host(public_url).to_owned(),
        })
    }

    /// As it stands in the outbox.
    pub fn content(&self) -> String {
        serde_json::to_string(self).expect("text and enums are JSON")
    }

    /// Reads [`Letter::content`].
    ///
    /// # Errors
    /// Not a letter, or one of a newer program.
    pub fn from_outbox(content: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(content)
    }

    /// The entry for the reader's calendar.
    pub fn calendar(&self) -> Option<&CalendarPart> {
        self.blocks.iter().find_map(|block| match block {
            Block::Calendar(part) => Some(&**part),
            Block::Heading(_)
            | Block::Paragraph(_)
            | Block::Facts(_)
            | Block::Button { .. }
            | Block::Link { .. }
            | Block::Code { .. }
            | Block::Quote(_)
            | Block::Small(_) => None,
        })
    }

    /// The letter with another number of the entry in it.
    #[must_use]
    pub fn with_sequence(mut self, sequence: u32) -> Self {
        for block in &mut self.blocks {
            if let Block::Calendar(part) = block {
                part.sequence = sequence;
            }
        }
        self
    }

    fn links(&self) -> impl Iterator<Item = &Link> {
        let unsubscribe = match &self.reason {
            Reason::Duty { .. } => None,
            Reason::Follow { unsubscribe, .. } => Some(unsubscribe),
        };
        let of_block = |block| match block {
            &Block::Button { ref link, .. } | &Block::Link { ref link, .. } => Some(link),
            &(Block::Heading(_)
            | Block::Paragraph(_)
            | Block::Facts(_)
            | Block::Code { .. }
            | Block::Quote(_)
            | Block::Small(_)
            | Block::Calendar(_)) => None,
        };
        self.blocks.iter().filter_map(of_block).chain(unsubscribe)
    }
}

impl Link {
    /// To a page of this site.
    pub fn to(path: impl Into<String>) -> Self {
        Self::Path(path.into())
    }

    /// To what a token opens: `Link::secret("/a/", TokenKind::Answer, seed)`.
    pub fn secret(under: impl Into<String>, kind: TokenKind, seed: impl Into<Seed>) -> Self {
        Self::Secret { under: under.into(), kind, seed: seed.into() }
    }

    fn check(&self) -> Result<(), Unsendable> {
        let (Self::Path(path) | Self::Secret { under: path, .. }) = self;
        let is_path = path.starts_with('/')
            && !path.starts_with("//")
            && path.bytes().all(|b| b.is_ascii_graphic() && b != b'\\');
        if is_path { Ok(()) } else { Err(Unsendable::Path { path: path.clone() }) }
    }
}

/// `hmln.example.org` of `https://hmln.example.org:8443/`.
pub(crate) fn host(public_url: &str) -> &str {
    let rest = public_url.split_once("://").map_or(public_url, |(_, rest)| rest);
    rest.split(['/', ':']).next().filter(|host| !host.is_empty()).unwrap_or("localhost")
}

pub(crate) fn without_control(header: &'static str, value: &str) -> Result<(), Unsendable> {
    // U+2028 and U+2029 are line breaks, too, although Unicode does not call them control characters.
    let breaks = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    if value.contains(breaks) { Err(Unsendable::ControlInHeader { header }) } else { Ok(()) }
}

impl Serialize for Seed {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&URL_SAFE_NO_PAD.encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for Seed {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(from)?;
        URL_SAFE_NO_PAD.decode(text.as_bytes()).map(Self).map_err(D::Error::custom)
    }
}

fn email_as_text<S: Serializer>(email: &Email, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(email.as_str())
}

fn email_from_text<'de, D: Deserializer<'de>>(from: D) -> Result<Email, D::Error> {
    let text = Cow::<str>::deserialize(from)?;
    Email::parse(&text).map_err(D::Error::custom)
}

/// How the outbox writes [`TokenKind`].
#[derive(Serialize, Deserialize)]
#[serde(remote = "TokenKind", rename_all = "snake_case")]
enum TokenKindText {
    SignIn,
    Answer,
    Feed,
    Session,
    Setup,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter() -> Letter {
        Letter {
            to: Mailbox { name: "Rana".to_owned(), email: Email::parse("rana@irbid.example").unwrap() },
            lang: Lang::En,
            subject: "Sign in to the network".to_owned(),
            blocks: vec![
                Block::Button {
                    label: "Sign in".to_owned(),
                    link: Link::secret("/sign-in/", TokenKind::SignIn, *b"seed of the link"),
                },
                Block::Code { seed: Seed::from(*b"seed of the code") },
            ],
            addressee: "Rana".to_owned(),
            reason: Reason::Duty { why: "You asked to sign in.".to_owned() },
        }
    }

    fn queued(letter: &Letter) -> NewMail {
        letter.for_outbox(FactNumber::from(1), "sign in", None, "https://hmln.example.org:8443/").unwrap()
    }

    #[test]
    fn a_letter_comes_back_from_the_outbox_as_it_was() {
        assert_eq!(Letter::from_outbox(&queued(&letter()).content).unwrap(), letter());
    }

    #[test]
    fn a_message_id_ends_with_the_name_of_the_site() {
        assert_eq!(queued(&letter()).domain, "hmln.example.org");
    }

    #[test]
    fn the_outbox_keeps_no_secret() {
        let json = queued(&letter()).content;
        let key = Key::from_bytes([7; 32]);
        let token = key.token(TokenKind::SignIn, b"seed of the link");
        let code = key.code(b"seed of the code").to_string();
        assert!(!json.contains(token.as_str()) && !json.contains(&code), "{json}");
    }

    #[test]
    fn a_line_break_in_a_header_is_refused() {
        for bad in ["a\r\nBcc: b@c.example", "a\nb", "a\0b", "a\u{85}b", "a\u{2028}b"] {
            let with_subject = Letter { subject: bad.to_owned(), ..letter() };
            assert_eq!(
                with_subject.check(),
                Err(Unsendable::ControlInHeader { header: "Subject" }),
                "{bad:?}"
            );
            let to = Mailbox { name: bad.to_owned(), ..letter().to };
            let with_name = Letter { to, ..letter() };
            assert_eq!(with_name.check(), Err(Unsendable::ControlInHeader { header: "To" }), "{bad:?}");
        }
    }

    #[test]
    fn a_link_leads_nowhere_but_to_this_site() {
        for bad in
            ["https://evil.example/", "//evil.example/", "events/7", "/a b", "/\\evil.example", "/\u{0}", ""]
        {
            let blocks = vec![Block::Link { label: "More".to_owned(), link: Link::to(bad) }];
            let problem = Letter { blocks, ..letter() }.check();
            assert_eq!(problem, Err(Unsendable::Path { path: bad.to_owned() }));
        }
    }

    #[test]
    fn a_letter_without_words_is_refused() {
        assert_eq!(Letter { blocks: vec![], ..letter() }.check(), Err(Unsendable::Empty));
        assert_eq!(Letter { subject: " ".to_owned(), ..letter() }.check(), Err(Unsendable::Empty));
    }

    #[test]
    fn a_code_stands_in_two_groups() {
        let code = Seed::from(*b"seed of the code").code(&Key::from_bytes([7; 32]));
        let groups: Vec<&str> = code.split('\u{a0}').collect();
        let all_digits = groups.iter().all(|group| group.bytes().all(|b| b.is_ascii_digit()));
        assert_eq!(
            (groups.iter().map(|group| group.len()).collect::<Vec<_>>(), all_digits),
            (vec![4, 4], true)
        );
    }
}
