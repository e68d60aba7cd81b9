//! To the facilitators: somebody asks that everything held of them be erased.
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

/// Queues a mail to each facilitator.
pub(crate) async fn queue(tx: &mut Tx, site: &Site, fact: FactNumber, person: PersonId) -> Result<(), Error> {
    let today = site.clock.today(&site.home_zone);
    for facilitator in store::contacts_of_facilitators(&mut *tx, today).await? {
        let names = store::names(&mut *tx, [person], facilitator.preferences.language).await?;
        let Some(name) = names.get(&person) else { return Ok(()) };
        let letter = letter(site, &facilitator, (person, name));
        site.queue(tx, (fact, "erasure asked"), Some(facilitator.id), &letter).await?;
    }
    Ok(())
}

pub(crate) fn letter(site: &Site, to: &Contact, (asking, name): (PersonId, &str)) -> Letter {
    let reader = reader_of(site, to);
    let subject = Sentence::new("people-mail-erasure-subject").with("name", name);
    Letter {
        to: mailbox(to),
        lang: reader.lang,
        subject: reader.tell_plain(&subject),
        blocks: vec![
            Block::Heading(reader.tell(&subject)),
            Block::Paragraph(reader.say("people-mail-erasure-what")),
            Block::Button {
                label: reader.say("people-mail-erasure-open"),
                link: Link::to(format!("/people/{asking}/erasure")),
            },
        ],
        addressee: to.name.clone(),
        reason: Reason::Duty { why: reader.say("people-mail-erasure-why") },
    }
}
