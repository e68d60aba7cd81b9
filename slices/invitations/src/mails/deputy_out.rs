//! To whoever sent their deputy: the deputy does not come after all, and the answer can be changed.
use super::{Guest, facts, letter as framed, named};
use crate::{doing::Hosted, store::invitations::Invitation};
use ::store::{Error, FactNumber, Tx};
use mail::{Block, Letter};
use web::Site;

/// Queues the mail.
pub(crate) async fn queue(
    tx: &mut Tx,
    site: &Site,
    fact: FactNumber,
    (hosted, own): (&Hosted, &Invitation),
) -> Result<(), Error> {
    let Some(guest) = Guest::of(tx, site, own, fact).await? else { return Ok(()) };
    let letter = letter(site, &guest, hosted);
    site.queue(tx, (fact, "invitation, deputy does not come"), Some(own.person), &letter).await
}

pub(crate) fn letter(site: &Site, guest: &Guest, hosted: &Hosted) -> Letter {
    let reader = &guest.reader;
    let named = |key| named(site, reader, hosted, key);
    let blocks = vec![
        Block::Heading(reader.say("invitations-mail-deputy-out-heading")),
        Block::Paragraph(reader.tell(&named("invitations-mail-deputy-out-what"))),
        Block::Facts(facts(site, reader, hosted)),
        Block::Paragraph(reader.say("invitations-mail-change")),
        Block::Button { label: reader.say("invitations-mail-change-open"), link: guest.link() },
    ];
    framed(site, guest, hosted, (&named("invitations-mail-deputy-out-subject"), blocks))
}
