//! To the old and the new address: mails go elsewhere now, and nobody is signed in any more.
use crate::{
    mails::{mailbox, reader_of},
    rules::Contact,
    store,
};
use ::store::{Error, FactNumber, Tx};
use kernel::{PersonId, text::Email};
use mail::{Block, Letter, Mailbox, Reason};
use ui::Sentence;
use web::Site;

/// Queues the mails to both addresses.
pub(crate) async fn queue(
    tx: &mut Tx,
    site: &Site,
    fact: FactNumber,
    (person, old): (PersonId, &Email),
) -> Result<(), Error> {
    let Some(contact) = store::contact(&mut *tx, person).await? else { return Ok(()) };
    let new = mailbox(&contact);
    for to in [Mailbox { email: old.clone(), ..new.clone() }, new] {
        site.queue(tx, (fact, "address changed"), Some(person), &letter(site, &contact, to)).await?;
    }
    Ok(())
}

pub(crate) fn letter(site: &Site, contact: &Contact, to: Mailbox) -> Letter {
    let reader = reader_of(site, contact);
    let what = Sentence::new("people-mail-address-what").with("address", contact.email.as_str());
    Letter {
        to,
        lang: reader.lang,
        subject: reader.say("people-mail-address-subject"),
        blocks: vec![
            Block::Heading(reader.say("people-mail-address-subject")),
            Block::Paragraph(reader.tell(&what)),
            Block::Paragraph(reader.say("people-mail-address-not-you")),
        ],
        addressee: contact.name.clone(),
        reason: Reason::Duty { why: reader.say("people-mail-address-why") },
    }
}
