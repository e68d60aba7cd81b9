//! To whoever was asked: the event changed, or will not take place. Their calendar is told the same.
use super::{Guest, answered::says, calendar, facts, last_letter, letter as framed, named};
use crate::{doing::Hosted, rules::place::State, store::invitations::Invitation};
use ::store::{Error, FactNumber, Tx};
use events::rules::State as EventState;
use mail::{Block, Letter, Says};
use std::collections::BTreeSet;
use ui::Sentence;
use web::Site;

/// Queues the mail about a change.
pub(crate) async fn queue(
    tx: &mut Tx,
    site: &Site,
    fact: FactNumber,
    (hosted, own, parts): (&Hosted, &Invitation, &BTreeSet<&str>),
) -> Result<(), Error> {
    let Some(guest) = Guest::of(tx, site, own, fact).await? else { return Ok(()) };
    let letter = letter(site, &guest, (hosted, own), parts);
    site.queue(tx, (fact, "invitation, event changed"), Some(own.person), &letter).await
}

/// Queues the mail about a cancellation.
pub(crate) async fn queue_cancellation(
    tx: &mut Tx,
    site: &Site,
    fact: FactNumber,
    (hosted, own): (&Hosted, &Invitation),
) -> Result<(), Error> {
    let Some(guest) = Guest::of(tx, site, own, fact).await? else { return Ok(()) };
    let letter = cancellation(site, &guest, hosted);
    site.queue(tx, (fact, "invitation, event cancelled"), Some(own.person), &letter).await
}

/// `parts` are what changed, by the names that the record has for them.
pub(crate) fn letter(
    site: &Site,
    guest: &Guest,
    (hosted, own): (&Hosted, &Invitation),
    parts: &BTreeSet<&str>,
) -> Letter {
    let reader = &guest.reader;
    let named = |key| named(site, reader, hosted, key);
    let parts: Vec<String> = parts.iter().map(|part| events::telling::part(reader, part)).collect();
    let what = match parts.is_empty() {
        true => named("invitations-mail-changed-what"),
        false => named("invitations-mail-changed-parts").with("parts", ui::Arg::Said(reader.list(parts))),
    };
    let (stands, label) = match (own.state, own.state.reply()) {
        (State::Offered { until }, _) => {
            (named("invitations-mail-seat-what").with("until", until), "invitations-mail-seat-take")
        }
        (_, Some(_)) => (Sentence::new("invitations-mail-changed-answer"), "invitations-mail-change-open"),
        (_, None) => (Sentence::new("invitations-mail-changed-silent"), "invitations-mail-answer"),
    };
    // A calendar that kept the hour of a meeting that was put off would lie.
    let (says, calendar_told) = if hosted.event.details.when.fits_a_calendar() {
        (says(own.state), "invitations-mail-changed-calendar")
    } else {
        (Says::Cancel, "invitations-mail-changed-no-day")
    };
    let mut blocks = vec![
        Block::Heading(reader.say("invitations-mail-changed-heading")),
        Block::Paragraph(reader.tell(&what)),
        Block::Facts(facts(site, reader, hosted)),
        Block::Paragraph(reader.tell(&stands)),
        Block::Button { label: reader.say(label), link: guest.link() },
        Block::Small(reader.say(calendar_told)),
    ];
    blocks.extend(calendar(site, reader, hosted, (says, &guest.seed)));
    framed(site, guest, hosted, (&named("invitations-mail-changed-subject"), blocks))
}

pub(crate) fn cancellation(site: &Site, guest: &Guest, hosted: &Hosted) -> Letter {
    let reader = &guest.reader;
    let named = |key| named(site, reader, hosted, key);
    let mut blocks = vec![
        Block::Heading(reader.say("invitations-mail-cancelled-heading")),
        Block::Paragraph(reader.tell(&named("invitations-mail-cancelled-what"))),
    ];
    if let EventState::Cancelled { reason, .. } = &hosted.event.state {
        blocks.push(Block::Quote(reason.clone()));
    }
    blocks.push(Block::Facts(facts(site, reader, hosted)));
    blocks.push(Block::Small(reader.say("invitations-mail-withdrawn-calendar")));
    blocks.extend(calendar(site, reader, hosted, (Says::Cancel, &guest.seed)));
    last_letter(site, guest, hosted, (&named("invitations-mail-cancelled-subject"), blocks))
}
