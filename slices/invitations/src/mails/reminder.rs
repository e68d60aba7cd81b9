//! To whoever comes or may come, before an event; and to whoever was asked and is silent, in words that may be a
//! facilitator's.
use super::{Guest, facts, letter as framed, named};
use crate::{
    doing::Hosted,
    rules::{
        place::{Seats, State},
        reminders::Before,
    },
    store::invitations::{Invitation, NUDGE},
};
use ::store::{Error, FactNumber, Tx};
use jiff::Timestamp;
use kernel::Lang;
use mail::{Block, Letter};
use std::collections::BTreeMap;
use ui::{Reader, Sentence};
use web::Site;

/// Why somebody is reminded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Why<'a> {
    /// It is soon.
    Before(Before),
    /// It is in an hour, and they said perhaps.
    PerhapsInAnHour,
    /// The same, and all seats are taken.
    PerhapsWithoutSeat,
    /// It is in an hour, and a seat is kept for them.
    OfferedInAnHour,
    /// They have not answered: a nudge, in these words, or in ours.
    Silent(Option<&'a str>),
}

/// What a nudge says in a language if nobody changes it.
pub(crate) fn words(site: &Site, reader: &Reader, hosted: &Hosted) -> String {
    reader.tell_plain(&named(site, reader, hosted, "invitations-mail-silent-what"))
}

/// Queues a nudge that goes at this time, in the words of its reader's language where somebody wrote any.
pub(crate) async fn nudge(
    tx: &mut Tx,
    site: &Site,
    (fact, opens_at): (FactNumber, Timestamp),
    (hosted, own): (&Hosted, &Invitation),
    words: &BTreeMap<Lang, String>,
) -> Result<(), Error> {
    let Some(guest) = Guest::of(tx, site, own, fact).await? else { return Ok(()) };
    let words = words.get(&guest.reader.lang).map(String::as_str);
    let letter = letter(site, &guest, (hosted, Why::Silent(words), opens_at));
    site.queue_until(tx, (fact, NUDGE), (own.person, opens_at), &letter).await
}

/// Queues the mail.
pub(crate) async fn queue(
    tx: &mut Tx,
    site: &Site,
    (fact, before): (FactNumber, Before),
    (hosted, own, seats): (&Hosted, &Invitation, Seats),
) -> Result<(), Error> {
    let Some(guest) = Guest::of(tx, site, own, fact).await? else { return Ok(()) };
    let why = match (before, own.state) {
        (Before::Hour, State::Tentative) if seats.has_one_for_a_yes() => Why::PerhapsInAnHour,
        (Before::Hour, State::Tentative) => Why::PerhapsWithoutSeat,
        (Before::Hour, State::Offered { .. }) => Why::OfferedInAnHour,
        (Before::Week | Before::Day | Before::Hour, _) => Why::Before(before),
    };
    let letter = letter(site, &guest, (hosted, why, site.clock.now()));
    let purpose = match before {
        Before::Week => "invitation, a week before",
        Before::Day => "invitation, a day before",
        Before::Hour => "invitation, an hour before",
    };
    site.queue(tx, (fact, purpose), Some(own.person), &letter).await
}

/// `now` is when it goes.
pub(crate) fn letter(
    site: &Site,
    guest: &Guest,
    (hosted, why, now): (&Hosted, Why<'_>, Timestamp),
) -> Letter {
    let reader = &guest.reader;
    let named = |key| named(site, reader, hosted, key);
    let (what, label) = match why {
        Why::Before(Before::Week | Before::Day) => {
            ("invitations-mail-reminder-what", "invitations-mail-change-open")
        }
        Why::Before(Before::Hour) => ("invitations-mail-hour-what", "invitations-mail-hour-open"),
        Why::PerhapsInAnHour => ("invitations-mail-hour-perhaps", "invitations-mail-answer"),
        Why::PerhapsWithoutSeat => ("invitations-mail-hour-no-seat", "invitations-mail-answer"),
        Why::OfferedInAnHour => ("invitations-mail-hour-offered", "invitations-mail-seat-take"),
        Why::Silent(_) => ("invitations-mail-silent-what", "invitations-mail-answer"),
    };
    let (subject, words) = match why {
        Why::Silent(words) => (named("invitations-mail-silent-subject"), words),
        Why::Before(_) | Why::PerhapsInAnHour | Why::PerhapsWithoutSeat | Why::OfferedInAnHour => {
            (soon(site, reader, (hosted, now)), None)
        }
    };
    let said = words.map_or_else(|| reader.tell(&named(what)), str::to_owned);
    let blocks = vec![
        Block::Heading(reader.tell(&subject)),
        Block::Paragraph(said),
        Block::Facts(facts(site, reader, hosted)),
        Block::Button { label: reader.say(label), link: guest.link() },
        Block::Small(reader.say("invitations-mail-change")),
    ];
    framed(site, guest, hosted, (&subject, blocks))
}

/// How far away an event is for a reader, in truth: a reminder may leave late.
fn soon(site: &Site, reader: &Reader, (hosted, now): (&Hosted, Timestamp)) -> Sentence {
    let named = |key| named(site, reader, hosted, key);
    let Some((begins, _)) = hosted.event.moments else { return named("invitations-mail-silent-subject") };
    let minutes = begins.duration_since(now).as_mins();
    let day = |at| reader.zone.to_datetime(at).date();
    let days = (day(begins) - day(now)).get_days();
    match (days, minutes) {
        (_, 51..=69) => named("invitations-mail-hour-subject"),
        (_, ..=50) => named("invitations-mail-minutes-subject").with("minutes", minutes),
        (0, _) => named("invitations-mail-today-subject"),
        (1, _) => named("invitations-mail-day-subject"),
        (7, _) => named("invitations-mail-week-subject"),
        (days, _) => named("invitations-mail-days-subject").with("days", days),
    }
}
