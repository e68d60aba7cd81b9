//! To a mailbox of which an address shall change: is that right? The new one, which may be a stranger's, is not told
//! the old address.
use crate::{
    mails::{mailbox, reader_of},
    rules::{
        Contact,
        address_change::{Side, Stage},
    },
    store::{self, LoadedChange},
};
use ::store::{Error, Tx};
use jiff::Timestamp;
use kernel::{TokenKind, text::Email};
use mail::{Block, Letter, Link, Mailbox, Reason, Seed};
use ui::Sentence;
use web::{Site, links};

/// The names of the mails in the outbox.
pub(crate) fn purpose(which: Side) -> &'static str {
    match which {
        Side::Old => "address change, old mailbox",
        Side::New => "address change, new mailbox",
    }
}

/// Queues a mail to each mailbox, unless it is settled meanwhile.
pub(crate) async fn queue(tx: &mut Tx, site: &Site, loaded: &LoadedChange) -> Result<(), Error> {
    let Some(contact) = store::contact(&mut *tx, loaded.person).await? else { return Ok(()) };
    if loaded.change.stage(site.clock.now()) != Stage::Waits {
        return Ok(());
    }
    for which in [Side::Old, Side::New] {
        if which == Side::Old && !loaded.change.needs_old() {
            continue;
        }
        let seed = Seed::from(loaded.seed(which));
        let letter = letter(site, (&contact, which), (&loaded.email, loaded.change.expires_at), seed);
        site.queue(tx, (loaded.fact, purpose(which)), Some(loaded.person), &letter).await?;
    }
    Ok(())
}

pub(crate) fn letter(
    site: &Site,
    (contact, which): (&Contact, Side),
    (new, until): (&Email, Timestamp),
    seed: Seed,
) -> Letter {
    let reader = reader_of(site, contact);
    let [subject, what, yes, not_you] = match which {
        Side::Old => [
            "people-mail-move-old-subject",
            "people-mail-move-old-what",
            "people-move-old-yes",
            "people-mail-move-old-not-you",
        ],
        Side::New => [
            "people-mail-move-new-subject",
            "people-mail-move-new-what",
            "people-move-new-yes",
            "people-mail-move-new-not-you",
        ],
    };
    let what = Sentence::new(what)
        .with("network", site.settings.network.name(reader.lang))
        .with("name", &contact.name)
        .with("address", new.as_str());
    let until = Sentence::new("people-mail-move-until").with("until", until);
    let to = match which {
        Side::Old => mailbox(contact),
        Side::New => Mailbox { email: new.clone(), ..mailbox(contact) },
    };
    Letter {
        to,
        lang: reader.lang,
        subject: reader.say(subject),
        blocks: vec![
            Block::Heading(reader.say(subject)),
            Block::Paragraph(reader.tell(&what)),
            Block::Button {
                label: reader.say(yes),
                link: Link::secret(links::UNDER, TokenKind::Answer, seed),
            },
            Block::Paragraph(reader.tell(&until)),
            Block::Small(reader.say(not_you)),
        ],
        addressee: contact.name.clone(),
        reason: Reason::Duty { why: reader.say("people-mail-address-why") },
    }
}
