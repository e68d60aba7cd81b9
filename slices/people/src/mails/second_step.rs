//! To whoever's sign-in has changed: a second step was set up or taken away, or a recovery code was used. Whoever did it
//! in somebody's name cannot keep this mail from them.
use crate::{
    mails::{mailbox, reader_of},
    rules::Contact,
    store,
};
use ::store::{Error, FactNumber, Tx};
use kernel::PersonId;
use mail::{Block, Letter, Link, Reason};
use ui::Sentence;
use web::Site;

/// What has changed.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Change {
    SetUp,
    Ended,
    /// So many recovery codes are left.
    Recovery {
        unused: i64,
    },
}

impl Change {
    fn subject(self) -> &'static str {
        match self {
            Self::SetUp => "people-mail-second-set-up-subject",
            Self::Ended => "people-mail-second-ended-subject",
            Self::Recovery { .. } => "people-mail-second-recovery-subject",
        }
    }

    fn what(self) -> Sentence {
        match self {
            Self::SetUp => Sentence::new("people-mail-second-set-up-what"),
            Self::Ended => Sentence::new("people-mail-second-ended-what"),
            Self::Recovery { unused } => Sentence::new("people-second-left").with("count", unused),
        }
    }
}

/// Queues the mail.
pub(crate) async fn queue(
    tx: &mut Tx,
    site: &Site,
    fact: FactNumber,
    (person, change): (PersonId, Change),
) -> Result<(), Error> {
    let Some(contact) = store::contact(&mut *tx, person).await? else { return Ok(()) };
    site.queue(tx, (fact, "second step"), Some(person), &letter(site, &contact, change)).await
}

pub(crate) fn letter(site: &Site, contact: &Contact, change: Change) -> Letter {
    let reader = reader_of(site, contact);
    Letter {
        to: mailbox(contact),
        lang: reader.lang,
        subject: reader.say(change.subject()),
        blocks: vec![
            Block::Heading(reader.say(change.subject())),
            Block::Paragraph(reader.tell(&change.what())),
            Block::Button { label: reader.say("people-mail-open-me"), link: Link::to("/me") },
            Block::Paragraph(reader.say("people-mail-second-not-you")),
        ],
        addressee: contact.name.clone(),
        reason: Reason::Duty { why: reader.say("people-mail-address-why") },
    }
}
