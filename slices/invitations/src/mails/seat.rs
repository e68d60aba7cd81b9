//! To the first in the queue: a seat is free, and kept for some time.
use super::{Guest, facts, letter as framed, named};
use crate::{doing::Hosted, rules::place::State, store::invitations::Invitation};
use ::store::{Error, FactNumber, Tx};
use jiff::Timestamp;
use mail::{Block, Letter};
use web::Site;

/// Queues the mail.
pub(crate) async fn queue(
    tx: &mut Tx,
    site: &Site,
    fact: FactNumber,
    (hosted, own): (&Hosted, &Invitation),
    has_next: bool,
) -> Result<(), Error> {
    let State::Offered { until } = own.state else { return Ok(()) };
    let Some(guest) = Guest::of(tx, site, own, fact).await? else { return Ok(()) };
    let letter = letter(site, &guest, hosted, (until, has_next));
    site.queue(tx, (fact, "seat offered"), Some(own.person), &letter).await
}

/// `has_next`: somebody else waits for this seat.
pub(crate) fn letter(
    site: &Site,
    guest: &Guest,
    hosted: &Hosted,
    (until, has_next): (Timestamp, bool),
) -> Letter {
    let reader = &guest.reader;
    let named = |key| named(site, reader, hosted, key);
    let mut blocks = vec![
        Block::Heading(reader.say("invitations-mail-seat-heading")),
        Block::Paragraph(reader.tell(&named("invitations-mail-seat-what").with("until", until))),
    ];
    blocks.extend(has_next.then(|| Block::Paragraph(reader.say("invitations-mail-seat-next"))));
    blocks.push(Block::Facts(facts(site, reader, hosted)));
    blocks.push(Block::Button { label: reader.say("invitations-mail-seat-take"), link: guest.link() });
    framed(site, guest, hosted, (&named("invitations-mail-seat-subject"), blocks))
}
