//! To whoever takes a seat over: what the group has agreed, its last meeting, what is open, what comes next.
use crate::{
    brief::Brief,
    mails::{Post, To},
    pages::words,
    store::{actions::Action, rooms, states::NextDate},
};
use ::store::{Error, FactNumber, Tx};
use kernel::{OrganisationId, PersonId};
use mail::{Block, Letter, Link};
use std::collections::BTreeMap;
use web::Site;

/// Queues the mail.
pub(crate) async fn queue(
    tx: &mut Tx,
    post: &mut Post<'_>,
    (fact, city, person): (FactNumber, OrganisationId, PersonId),
) -> Result<(), Error> {
    let Some(to) = post.to(tx, (city, person)).await? else { return Ok(()) };
    let now = (tx.now(), &post.site.home_zone);
    let mut brief = Brief::of(&mut *tx, post.room, now, to.reader.lang).await?;
    let today = post.site.clock.today(&post.site.home_zone);
    if let Some(day) = rooms::sits_from(&mut *tx, (city, person)).await?.filter(|day| *day > today) {
        brief = brief.from(&mut *tx, post.room, day).await?;
    }
    let owners = brief.open.iter().map(|action| action.owner);
    let names = people::store::names(&mut *tx, owners, to.reader.lang).await?;
    let letter = letter(post.site, &to, (&brief, &names));
    post.site.queue(tx, (fact, "brief"), Some(person), &letter).await
}

pub(crate) fn letter(site: &Site, to: &To, (brief, names): (&Brief, &BTreeMap<PersonId, String>)) -> Letter {
    let reader = &to.reader;
    let mut facts = vec![to.fact("twinning-stage", reader.tell(&words::stage_named(brief.stage)))];
    match &brief.charter {
        Some((charter, _)) => {
            facts.push(to.fact("twinning-issue", charter.issue.clone()));
            facts.extend(charter.goals.iter().map(|goal| to.fact("twinning-goal", goal.clone())));
            facts.push(to.fact("twinning-ends", reader.day(charter.ends)));
        }
        None => facts.push(to.fact("twinning-charter", reader.say("twinning-charter-none"))),
    }
    if let Some(last) = &brief.last {
        let starts = last.starts.map(|starts| reader.weekday_moment(starts, &reader.zone));
        facts.push(to.fact("twinning-last-meeting", starts.unwrap_or_default()));
        facts.extend(last.focus.iter().map(|focus| to.fact("twinning-decision", focus.clone())));
        facts.extend(last.decisions.iter().map(|decision| to.fact("twinning-decision", decision.clone())));
    }
    facts.push(to.fact("twinning-next-date", next(reader, &brief.next)));
    let action = |action: &Action| {
        let owner = names.get(&action.owner).map(|name| people::rules::short_name(name));
        let owner = owner.unwrap_or_else(|| reader.say("people-former-officer"));
        let sentence = ui::Sentence::new("twinning-action-line")
            .with("what", &action.what)
            .with("owner", owner)
            .with("due", action.due);
        to.fact("twinning-action-open", reader.tell(&sentence))
    };
    facts.extend(brief.open.iter().map(action));
    let mut blocks =
        vec![Block::Paragraph(reader.tell(&to.named(site, "twinning-mail-brief-what"))), Block::Facts(facts)];
    if let Some(said) = brief.last.as_ref().and_then(|last| last.minutes.clone()) {
        blocks.push(Block::Quote(said));
    }
    let path = format!("{}/brief", to.room.path());
    blocks.push(Block::Button { label: reader.say("twinning-mail-brief-open"), link: Link::to(path) });
    to.letter(site, &to.named(site, "twinning-mail-brief-subject"), blocks)
}

/// The next date, in words.
/// The day alone, for tables: `3 July, proposed`.
pub(crate) fn next_day(reader: &ui::Reader, next: &NextDate, today: jiff::civil::Date) -> String {
    let day = |at: jiff::Timestamp| reader.short_day(reader.zone.to_datetime(at).date(), today);
    match next {
        NextDate::None => reader.say("twinning-next-none"),
        NextDate::Fixed(starts) => day(*starts),
        NextDate::Proposed(times) => {
            let first = times.first().map(|at| day(*at)).unwrap_or_default();
            reader.tell(&ui::Sentence::new("twinning-next-day-proposed").with("day", ui::Arg::Said(first)))
        }
    }
}

pub(crate) fn next(reader: &ui::Reader, next: &NextDate) -> String {
    match next {
        NextDate::None => reader.say("twinning-next-none"),
        NextDate::Fixed(starts) => reader.weekday_moment(*starts, &reader.zone),
        NextDate::Proposed(times) => {
            let days = times.iter().map(|at| reader.weekday_moment(*at, &reader.zone));
            let days = ui::Arg::Said(reader.list(days.collect::<Vec<_>>()));
            reader.tell(&ui::Sentence::new("twinning-next-proposed").with("days", days))
        }
    }
}
