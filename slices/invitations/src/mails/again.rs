//! To whoever was no longer asked and is asked again: what they had said holds, and the entry is back in their calendar.
use super::{
    Guest,
    answered::{says, stands},
    calendar, facts, letter as framed, named,
};
use crate::{doing::Hosted, rules::place::Reply, store::invitations::Invitation};
use ::store::{Error, FactNumber, Tx};
use mail::{Block, Letter};
use web::Site;

/// Puts the mail into the outbox, where it waits for a facilitator's yes.
pub(crate) async fn hold(
    tx: &mut Tx,
    site: &Site,
    fact: FactNumber,
    (hosted, own, reply): (&Hosted, &Invitation, Reply),
) -> Result<(), Error> {
    let Some(guest) = Guest::of(tx, site, own, fact).await? else { return Ok(()) };
    let letter = letter(site, &guest, hosted, (own, reply));
    site.hold(tx, (fact, "invitation, again"), Some(own.person), &letter).await
}

pub(crate) fn letter(
    site: &Site,
    guest: &Guest,
    hosted: &Hosted,
    (own, reply): (&Invitation, Reply),
) -> Letter {
    let reader = &guest.reader;
    let named = |key| named(site, reader, hosted, key);
    let mut blocks = vec![
        Block::Heading(reader.say("invitations-mail-again-heading")),
        Block::Paragraph(reader.tell(&named("invitations-mail-again-what"))),
        Block::Paragraph(reader.tell(&named(stands(own.state, reply)))),
        Block::Facts(facts(site, reader, hosted)),
        Block::Paragraph(reader.say("invitations-mail-change")),
        Block::Button { label: reader.say("invitations-mail-change-open"), link: guest.link() },
    ];
    blocks.extend(calendar(site, reader, hosted, (says(own.state), &guest.seed)));
    framed(site, guest, hosted, (&named("invitations-mail-again-subject"), blocks))
}
