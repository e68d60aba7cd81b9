//! To whoever was given a seat: what it is, from when.
use crate::{
    mails::{mailbox, reader_of},
    pages::words::seat_of,
    rules::{Contact, NewSeat},
    store,
};
use ::store::{Error, FactNumber, Tx};
use kernel::PersonId;
use mail::{Block, Letter, Link, Reason};
use ui::Sentence;
use web::Site;

/// Queues the mail.
pub(crate) async fn queue(
    tx: &mut Tx,
    site: &Site,
    fact: FactNumber,
    (person, seat): (PersonId, &NewSeat),
) -> Result<(), Error> {
    let Some(contact) = store::contact(&mut *tx, person).await? else { return Ok(()) };
    let lang = contact.preferences.language;
    let organisation = store::organisation(&mut *tx, seat.held.organisation, lang).await?;
    let organisation = organisation.map(|organisation| organisation.name).unwrap_or_default();
    site.queue(tx, (fact, "seat given"), Some(person), &letter(site, &contact, (seat, &organisation))).await
}

/// Whose the seat is, or from when on.
pub(super) fn yours(site: &Site, starts: jiff::civil::Date) -> Sentence {
    if starts > site.clock.today(&site.home_zone) {
        return Sentence::new("people-mail-seat-coming-subject").with("day", starts);
    }
    Sentence::new("people-mail-seat-yours-subject")
}

pub(crate) fn letter(site: &Site, contact: &Contact, (seat, organisation): (&NewSeat, &str)) -> Letter {
    let reader = reader_of(site, contact);
    let subject = yours(site, seat.term.starts).with("seat", seat_of(seat.held.kind, organisation));
    let what = Sentence::new("people-mail-seat-given-what")
        .with("network", site.settings.network.name(reader.lang))
        .with("day", seat.term.starts);
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
