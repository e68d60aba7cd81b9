//! The link and the code, to whoever reads the address. Several persons may: the mail names them all.
use crate::{
    mails::{mailbox, reader_of},
    pages::words,
    rules::Contact,
    store::Asked,
};
use kernel::TokenKind;
use mail::{Block, Letter, Link, Mailbox, Reason, Seed};
use ui::{Reader, Sentence};
use web::Site;

/// The mail's name in the outbox.
pub(crate) const PURPOSE: &str = "sign in";

/// The letter for everybody at this address. One person reads it in the own language; several in that of the page
/// where it was asked for, if it is one of theirs.
pub(crate) fn letter(site: &Site, contacts: &[Contact], asked: &Asked) -> Option<Letter> {
    let first = contacts.first()?;
    let mut reader = reader_of(site, first);
    if contacts.iter().any(|contact| contact.preferences.language == asked.language) {
        reader.lang = asked.language;
    }
    let names = reader.list(contacts.iter().map(|contact| contact.name.as_str()));
    let to = match contacts {
        [only] => mailbox(only),
        _ => Mailbox { name: names.clone(), email: first.email.clone() },
    };
    Some(compose(&reader, site.settings.network.name(reader.lang), (to, &names), asked))
}

fn compose(reader: &Reader, network: &str, (to, names): (Mailbox, &str), asked: &Asked) -> Letter {
    let subject = Sentence::new("people-mail-sign-in-subject").with("network", network);
    let facts = [
        ("people-link-asked-at", reader.moment(asked.asked_at)),
        ("people-link-device", words::device(reader, &asked.device)),
    ];
    Letter {
        to,
        lang: reader.lang,
        subject: reader.tell_plain(&subject),
        blocks: vec![
            Block::Heading(reader.tell(&subject)),
            Block::Paragraph(reader.tell(&Sentence::new("people-mail-sign-in-what").with("names", names))),
            Block::Button {
                label: reader.say("people-sign-in"),
                link: Link::secret("/sign-in/", TokenKind::SignIn, asked.seed.clone()),
            },
            Block::Paragraph(reader.say("people-mail-sign-in-code")),
            Block::Code { seed: Seed::from(asked.seed.clone()) },
            Block::Facts(facts.map(|(term, value)| (reader.say(term), value)).into()),
            Block::Small(reader.say("people-mail-sign-in-not-you")),
        ],
        addressee: names.to_owned(),
        reason: Reason::Duty { why: reader.say("people-mail-sign-in-why") },
    }
}
