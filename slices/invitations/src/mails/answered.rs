//! To whoever answered, or for whom an answer was written down: what was recorded, and how to change it.
use super::{Guest, calendar, facts, letter as framed, named};
use crate::{
    doing::Hosted,
    rules::place::{Reply, State, Way},
    store::{
        answers::Said,
        invitations::{ANSWERED, Invitation},
    },
};
use ::store::{Error, FactNumber, Tx};
use mail::{Block, Letter, Says};
use web::Site;

/// Queues the mail.
pub(crate) async fn queue(
    tx: &mut Tx,
    site: &Site,
    fact: FactNumber,
    (hosted, own, said, reply): (&Hosted, &Invitation, Said, Reply),
) -> Result<(), Error> {
    let Some(guest) = Guest::who_answered(tx, site, own, fact).await? else { return Ok(()) };
    let letter = letter(site, &guest, hosted, (own, said, reply));
    site.queue(tx, (fact, ANSWERED), Some(own.person), &letter).await
}

pub(crate) fn letter(
    site: &Site,
    guest: &Guest,
    hosted: &Hosted,
    (own, said, reply): (&Invitation, Said, Reply),
) -> Letter {
    let reader = &guest.reader;
    let named = |key| named(site, reader, hosted, key);
    let what = if said.is_certain { stands(own.state, reply) } else { "invitations-mail-uncertain" };
    let mut blocks = vec![
        Block::Heading(reader.say("invitations-mail-answered-heading")),
        Block::Paragraph(reader.tell(&named(what))),
    ];
    if said.way == Way::Phone {
        blocks.push(Block::Paragraph(reader.say("invitations-mail-by-phone")));
    }
    blocks.push(Block::Facts(facts(site, reader, hosted)));
    let (text, label) = if said.is_certain {
        ("invitations-mail-change", "invitations-mail-change-open")
    } else {
        ("invitations-mail-confirm", "invitations-mail-confirm-open")
    };
    blocks.push(Block::Paragraph(reader.say(text)));
    blocks.push(Block::Button { label: reader.say(label), link: guest.link() });
    if said.is_certain {
        blocks.extend(calendar(site, reader, hosted, (says(own.state), own.sequence, &guest.seed)));
    }
    framed(site, guest, hosted, (&named("invitations-mail-answered-subject"), blocks))
}

/// Where somebody stands by what they said.
pub(super) fn stands(state: State, reply: Reply) -> &'static str {
    match (state, reply) {
        (State::Queued, _) => "invitations-mail-queued",
        (_, Reply::Accept) => "invitations-mail-accepted",
        (_, Reply::Perhaps) => "invitations-mail-tentative",
        (_, Reply::Decline) => "invitations-mail-declined",
        (_, Reply::Depute) => "invitations-mail-deputing",
    }
}

/// What the calendar shows of a place.
pub(super) fn says(state: State) -> Says {
    match state {
        State::Accepted => Says::Accepted,
        State::Tentative | State::Queued | State::Offered { .. } => Says::Tentative,
        State::Declined | State::Deputed { .. } | State::Withdrawn { .. } => Says::Declined,
        State::Waiting | State::Invited => Says::Ask,
    }
}
