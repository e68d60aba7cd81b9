//! Mails after the event: thanks to whoever came, one question to whoever did not. Held in the transaction of the fact
//! that causes them, in their reader's language.
use ::store::{Error, FactNumber, Tx};
use events::store::Event;
use invitations::rules::place::Came;
use kernel::{Lang, PersonId};
use mail::{Block, Letter, Link, Mailbox, Reason};
use people::rules::{Contact, short_name};
use ui::{Reader, Sentence};
use web::Site;

/// The purpose of a mail that thanks.
pub(crate) const THANKS: &str = "stock-taking, thanks";
/// The purpose of a mail that asks.
pub(crate) const QUESTION: &str = "stock-taking, question";

/// Puts the mail into the outbox, where it waits for a facilitator's yes; nothing for somebody who was erased.
pub(crate) async fn hold(
    tx: &mut Tx,
    site: &Site,
    (fact, person, came): (FactNumber, PersonId, Came),
    (event, commitments): (&Event, &str),
) -> Result<(), Error> {
    let Some(contact) = people::store::contact(&mut *tx, person).await? else { return Ok(()) };
    let letter = letter(site, &contact, came, (&event.details.title, commitments));
    let purpose = match came {
        Came::Attended => THANKS,
        Came::Absent => QUESTION,
    };
    site.hold(tx, (fact, purpose), Some(person), &letter).await
}

pub(crate) fn letter(
    site: &Site,
    contact: &Contact,
    came: Came,
    (event, commitments): (&str, &str),
) -> Letter {
    let preferences = &contact.preferences;
    let reader =
        Reader::new(preferences.language, preferences.time_zone(), preferences.digits, site.words.clone());
    let lang: Lang = reader.lang;
    let named = |key| {
        Sentence::new(key)
            .with("event", event)
            .with("network", site.settings.network.name(lang))
            .with("name", short_name(&contact.name))
    };
    let tell = |key| reader.tell(&named(key));
    let (subject, blocks) = match came {
        Came::Attended => (
            "stocktaking-mail-thanks-subject",
            vec![
                Block::Paragraph(tell("stocktaking-mail-thanks-what")),
                Block::Button {
                    label: reader.say("stocktaking-mail-see-commitments"),
                    link: Link::to(commitments.to_owned()),
                },
            ],
        ),
        Came::Absent => (
            "stocktaking-mail-absent-subject",
            vec![
                Block::Paragraph(tell("stocktaking-mail-absent-what")),
                Block::Heading(reader.say("stocktaking-mail-absent-question")),
                Block::Paragraph(reader.say("stocktaking-mail-absent-how")),
                Block::Button {
                    label: reader.say("stocktaking-mail-see-commitments"),
                    link: Link::to(commitments.to_owned()),
                },
            ],
        ),
    };
    let mut all = vec![Block::Heading(tell(subject))];
    all.extend(blocks);
    Letter {
        to: Mailbox { name: contact.name.clone(), email: contact.email.clone() },
        lang,
        subject: reader.tell_plain(&named(subject)),
        blocks: all,
        addressee: reader.tell_plain(&named("stocktaking-mail-addressee")),
        reason: Reason::Duty { why: tell("stocktaking-mail-why") },
    }
}
