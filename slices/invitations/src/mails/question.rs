//! To the facilitators: somebody asks or offers something, and that is no answer.
use super::reader_of;
use crate::{doing::Hosted, store::invitations::Invitation};
use ::store::{Error, FactNumber, Tx};
use events::telling;
use mail::{Block, Letter, Link, Mailbox, Reason};
use people::rules::{Contact, short_name};
use ui::{Reader, Sentence};
use web::Site;

/// Queues a mail to each facilitator.
pub(crate) async fn queue(
    tx: &mut Tx,
    site: &Site,
    fact: FactNumber,
    (hosted, own, words): (&Hosted, &Invitation, &str),
) -> Result<(), Error> {
    let today = site.clock.today(&site.home_zone);
    let who = people::store::contact(&mut *tx, own.person).await?;
    let who = who.map(|who| short_name(&who.name)).unwrap_or_default();
    for facilitator in people::store::contacts_of_facilitators(&mut *tx, today).await? {
        let reader = reader_of(site, &facilitator);
        let letter = letter(&reader, &facilitator, (hosted, own, &who, words));
        site.queue(tx, (fact, "invitation question"), Some(facilitator.id), &letter).await?;
    }
    Ok(())
}

pub(crate) fn letter(
    reader: &Reader,
    to: &Contact,
    (hosted, own, who, words): (&Hosted, &Invitation, &str, &str),
) -> Letter {
    let named = |key| Sentence::new(key).with("who", who).with("event", hosted.event.details.title.as_str());
    let page = format!("{}/invitations/{}", telling::page(&hosted.event), own.id);
    Letter {
        to: Mailbox { name: to.name.clone(), email: to.email.clone() },
        lang: reader.lang,
        subject: reader.tell_plain(&named("invitations-mail-question-subject")),
        blocks: vec![
            Block::Heading(reader.tell(&named("invitations-mail-question-subject"))),
            Block::Paragraph(reader.tell(&named("invitations-mail-question-what"))),
            Block::Quote(words.to_owned()),
            Block::Button { label: reader.say("invitations-mail-question-open"), link: Link::to(page) },
        ],
        addressee: to.name.clone(),
        reason: Reason::Duty { why: reader.say("invitations-mail-question-why") },
    }
}
