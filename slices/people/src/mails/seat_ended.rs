//! To whoever held a seat that ends without a successor: which one, and its last day.
use crate::{
    mails::{mailbox, reader_of},
    pages::words::seat_of,
    rules::{Contact, Seat},
    store,
};
use ::store::{Error, FactNumber, Tx};
use jiff::civil::Date;
use mail::{Block, Letter, Link, Reason};
use ui::Sentence;
use web::Site;

/// Queues the mail.
pub(crate) async fn queue(
    tx: &mut Tx,
    site: &Site,
    fact: FactNumber,
    (seat, last_day): (&Seat, Date),
) -> Result<(), Error> {
    let Some(contact) = store::contact(&mut *tx, seat.person).await? else { return Ok(()) };
    let lang = contact.preferences.language;
    let organisation = store::organisation(&mut *tx, seat.held.organisation, lang).await?;
    let organisation = organisation.map(|organisation| organisation.name).unwrap_or_default();
    let letter = letter(site, &contact, (seat, &organisation, last_day));
    site.queue(tx, (fact, "seat ended"), Some(contact.id), &letter).await
}

pub(crate) fn letter(
    site: &Site,
    contact: &Contact,
    (seat, organisation, last_day): (&Seat, &str, Date),
) -> Letter {
    let reader = reader_of(site, contact);
    let subject =
        Sentence::new("people-mail-seat-ended-subject").with("seat", seat_of(seat.held.kind, organisation));
    let what = Sentence::new("people-mail-seat-ended-what").with("day", last_day);
    Letter {
        to: mailbox(contact),
        lang: reader.lang,
        subject: reader.tell_plain(&subject),
        blocks: vec![
            Block::Heading(reader.tell(&subject)),
            Block::Paragraph(reader.tell(&what)),
            Block::Button { label: reader.say("people-mail-open-me"), link: Link::to("/me") },
        ],
        addressee: contact.name.clone(),
        reason: Reason::Duty { why: reader.say("people-mail-seat-why") },
    }
}
