//! To whoever answered, or for whom an answer was written down: what was recorded, and how to change it.
use super::{Guest, calendar, facts, letter as framed, named};
use crate::{
    doing::Hosted,
    pages::words,
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
    if !said.is_certain {
        return provisional(site, guest, hosted, reply);
    }
    let reader = &guest.reader;
    let named = |key| named(site, reader, hosted, key);
    let mut blocks = vec![
        Block::Heading(reader.say("invitations-mail-answered-heading")),
        Block::Paragraph(reader.tell(&named(stands(own.state, reply)))),
    ];
    if said.way == Way::Phone {
        blocks.push(Block::Paragraph(reader.say("invitations-mail-by-phone")));
    }
    let mut facts = facts(site, reader, hosted);
    // Whoever does not come joins nothing.
    if own.state.stays_away() {
        let room = reader.say("invitations-room");
        facts.retain(|(term, _)| *term != room);
    }
    blocks.push(Block::Facts(facts));
    blocks.push(Block::Paragraph(reader.say("invitations-mail-change")));
    blocks.push(Block::Button { label: reader.say("invitations-mail-change-open"), link: guest.link() });
    blocks.extend(calendar(site, reader, hosted, (says(own.state), &guest.seed)));
    framed(site, guest, hosted, (&named("invitations-mail-answered-subject"), blocks))
}

/// Which button was pressed, perhaps by a program; the calendar learns nothing.
fn provisional(site: &Site, guest: &Guest, hosted: &Hosted, reply: Reply) -> Letter {
    let reader = &guest.reader;
    let named = |key| named(site, reader, hosted, key);
    let pressed = words::button(reader, reply, guest.deputy.as_ref());
    let blocks = vec![
        Block::Heading(reader.say("invitations-mail-uncertain-heading")),
        Block::Paragraph(reader.tell(&named("invitations-mail-uncertain").with("answer", pressed))),
        Block::Facts(facts(site, reader, hosted)),
        Block::Paragraph(reader.say("invitations-mail-confirm")),
        Block::Button { label: reader.say("invitations-mail-confirm-open"), link: guest.link() },
    ];
    framed(site, guest, hosted, (&named("invitations-mail-uncertain-subject"), blocks))
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
