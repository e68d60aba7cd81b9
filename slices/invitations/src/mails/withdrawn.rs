//! To whoever is no longer asked; the entry leaves their calendar.
use super::{Guest, calendar, last_letter, named};
use crate::{doing::Hosted, store::invitations::Invitation};
use ::store::{Error, FactNumber, Tx};
use mail::{Block, Letter, Says};
use web::Site;

/// Queues the mail. A calendar strikes an entry out only by a higher number than it has: the caller has raised it.
pub(crate) async fn queue(
    tx: &mut Tx,
    site: &Site,
    fact: FactNumber,
    (hosted, own): (&Hosted, &Invitation),
) -> Result<(), Error> {
    let Some(guest) = Guest::of(tx, site, own, fact).await? else { return Ok(()) };
    let letter = letter(site, &guest, hosted);
    site.queue(tx, (fact, "invitation withdrawn"), Some(own.person), &letter).await
}

pub(crate) fn letter(site: &Site, guest: &Guest, hosted: &Hosted) -> Letter {
    let reader = &guest.reader;
    let named = |key| named(site, reader, hosted, key);
    let mut blocks = vec![
        Block::Heading(reader.say("invitations-mail-withdrawn-heading")),
        Block::Paragraph(reader.tell(&named("invitations-mail-withdrawn-what"))),
        Block::Small(reader.say("invitations-mail-withdrawn-calendar")),
    ];
    blocks.extend(calendar(site, reader, hosted, (Says::Cancel, &guest.seed)));
    last_letter(site, guest, hosted, (&named("invitations-mail-withdrawn-subject"), blocks))
}
