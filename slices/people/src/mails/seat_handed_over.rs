//! To the successor and to the one who leaves: the seat has passed on.
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

/// Queues the mails to both.
pub(crate) async fn queue(
    tx: &mut Tx,
    site: &Site,
    fact: FactNumber,
    (seat, successor, first_day): (&Seat, &Contact, Date),
) -> Result<(), Error> {
    let leaver = store::contact(&mut *tx, seat.person).await?;
    for (contact, is_successor) in [(Some(successor), true), (leaver.as_ref(), false)] {
        let Some(contact) = contact else { continue };
        let lang = contact.preferences.language;
        let organisation = store::organisation(&mut *tx, seat.held.organisation, lang).await?;
        let organisation = organisation.map(|organisation| organisation.name).unwrap_or_default();
        let other = if is_successor { seat.person } else { successor.id };
        let named = store::names(&mut *tx, [other], lang).await?.remove(&other);
        let other = named.unwrap_or_else(|| reader_of(site, contact).say("people-former-officer"));
        let letter = letter(site, contact, is_successor, (seat, &organisation, &other, first_day));
        site.queue(tx, (fact, "seat handed over"), Some(contact.id), &letter).await?;
    }
    Ok(())
}

pub(crate) fn letter(
    site: &Site,
    contact: &Contact,
    is_successor: bool,
    (seat, organisation, other, first_day): (&Seat, &str, &str, Date),
) -> Letter {
    let reader = reader_of(site, contact);
    let [subject, what] = if is_successor {
        [super::seat_given::yours(site, first_day), Sentence::new("people-mail-seat-yours-what")]
    } else {
        ["people-mail-seat-passed-subject", "people-mail-seat-passed-what"].map(Sentence::new)
    };
    let with_seat = |sentence: Sentence| sentence.with("seat", seat_of(seat.held.kind, organisation));
    let subject = with_seat(subject);
    let what = with_seat(what).with("other", other).with("day", first_day);
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
