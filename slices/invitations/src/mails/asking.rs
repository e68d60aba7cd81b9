//! To whoever is asked: will you take part? Also to whom somebody sends instead.
use super::{Guest, calendar, facts, letter as framed, named};
use crate::{doing::Hosted, pages::words, store::invitations::Invitation};
use ::store::{Error, FactNumber, Tx};
use jiff::Timestamp;
use mail::{Block, Letter, Says};
use ui::Sentence;
use web::Site;

/// Why somebody is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Why {
    /// The audience names them.
    New,
    /// Somebody sends them, and may leave them a seat.
    Deputed {
        /// So long it is kept.
        seat_until: Option<Timestamp>,
    },
}

impl Why {
    fn purpose(self) -> &'static str {
        match self {
            Self::New => "invitation",
            Self::Deputed { .. } => "invitation, deputy",
        }
    }
}

/// Puts the mail into the outbox, where it waits for a facilitator's yes.
pub(crate) async fn hold(
    tx: &mut Tx,
    site: &Site,
    (fact, why): (FactNumber, Why),
    (hosted, own): (&Hosted, &Invitation),
) -> Result<(), Error> {
    let Some(guest) = Guest::of(tx, site, own, fact).await? else { return Ok(()) };
    let letter = letter(site, &guest, (hosted, why));
    site.hold(tx, (fact, why.purpose()), Some(own.person), &letter).await
}

/// Sends the mail on its way.
pub(crate) async fn queue(
    tx: &mut Tx,
    site: &Site,
    (fact, why): (FactNumber, Why),
    (hosted, own): (&Hosted, &Invitation),
) -> Result<(), Error> {
    let Some(guest) = Guest::of(tx, site, own, fact).await? else { return Ok(()) };
    let letter = letter(site, &guest, (hosted, why));
    site.queue(tx, (fact, why.purpose()), Some(own.person), &letter).await
}

pub(crate) fn letter(site: &Site, guest: &Guest, (hosted, why): (&Hosted, Why)) -> Letter {
    let reader = &guest.reader;
    let named = |key| named(site, reader, hosted, key);
    let dear = Sentence::new("invitations-mail-dear").with("name", guest.contact.name.as_str());
    let deputy = words::named(guest.deputy.as_ref());
    let how = match &guest.deputy {
        Some(_) => Sentence::new("invitations-mail-how-deputy").with("deputy", deputy),
        None => Sentence::new("invitations-mail-how"),
    };
    let mut blocks = vec![
        Block::Heading(reader.say("invitations-question")),
        Block::Paragraph(reader.tell(&dear)),
        Block::Paragraph(reader.tell(&named(match why {
            Why::New => "invitations-mail-asking-what",
            Why::Deputed { .. } => "invitations-mail-deputed-what",
        }))),
    ];
    if let Why::Deputed { seat_until: Some(until) } = why {
        let seat = named("invitations-mail-seat-what").with("until", until);
        blocks.push(Block::Paragraph(reader.tell(&seat)));
    }
    // What it is for, as the event says it, and what the facilitators add.
    blocks.extend(hosted.event.details.aims.clone().map(Block::Quote));
    blocks.extend(hosted.plan.note.clone().map(Block::Quote));
    blocks.push(Block::Facts(facts(site, reader, hosted)));
    blocks.push(Block::Button { label: reader.say("invitations-mail-answer"), link: guest.link() });
    blocks.push(Block::Paragraph(reader.tell(&how)));
    if site.sender.answers.is_some() {
        blocks.push(Block::Paragraph(reader.say("invitations-mail-by-mail")));
    }
    blocks.push(Block::Small(reader.say("invitations-mail-calendar")));
    blocks.extend(calendar(site, reader, hosted, (Says::Ask, &guest.seed)));
    framed(site, guest, hosted, (&named("invitations-mail-asking-subject"), blocks))
}
