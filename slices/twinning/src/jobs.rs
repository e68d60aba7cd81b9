//! Work that waits: successors get a brief when a seat passes on, cities are asked for their check-in, and owners of
//! actions are reminded when their day has come.
//!
//! The record is followed: what a lower feature wrote there is taken up here, once, in its order.
use crate::{
    doing,
    facts::Fact,
    mails::{self, Post},
    store::{
        actions, deeds,
        rooms::{self, Room},
    },
};
use ::store::{
    Cause, Error, FactNumber, Tx,
    jobs::{Due, Job, NewJob},
    record::{self, Entry},
    settings, sql,
};
use jiff::{SignedDuration, ToSpan as _, civil::Date};
use kernel::{GroupId, Lang, OrganisationId, PersonId, SeatId, access::Actor};
use web::{Site, Work};

/// Takes up what the record says of seats.
const FOLLOW: &str = "twinning: follow the record";
/// Asks cities for their check-in.
const ASK: &str = "twinning: ask for check-ins";
/// Reminds of actions whose day has come.
const REMIND: &str = "twinning: remind of actions";
/// How often the record is looked at: a brief is read on a day to come.
const FOLLOW_EVERY: SignedDuration = SignedDuration::from_mins(5);
/// Once a day is enough for something that is asked once a month.
const ASK_EVERY: SignedDuration = SignedDuration::from_hours(24);
/// Actions are due on a day, and not on an hour.
const REMIND_EVERY: SignedDuration = SignedDuration::from_hours(24);
/// Whoever was nudged lately is reminded later, but not of what everybody has forgotten: days after an action's day.
const REMIND_DAYS: i64 = 28;
/// Actions of all groups that are due and open.
const DUE_MAX: i64 = 10_000;
/// Days between two questions to one group.
const ASK_DAYS: i64 = 28;
/// Facts that are read at once.
const FACTS_AT_ONCE: u32 = 1_000;
/// Up to which fact the record has been read.
const READ_UP_TO: &str = "twinning read up to";

pub(crate) fn work() -> Vec<Work> {
    vec![
        Work { kind: FOLLOW, run: |site, job| Box::pin(follow(site, job)) },
        Work { kind: ASK, run: |site, job| Box::pin(ask(site, job)) },
        Work { kind: REMIND, run: |site, job| Box::pin(remind(site, job)) },
    ]
}

/// Begins what goes on by itself; there is only ever one of each.
pub(crate) async fn plan(site: &Site) -> Result<(), Error> {
    let mut tx = site.db.begin().await?;
    if settings::get(&mut tx, READ_UP_TO).await?.is_none() {
        let newest = record::newest(&mut tx).await?;
        settings::set(&mut tx, READ_UP_TO, &newest.to_string()).await?;
    }
    let now = tx.now();
    tx.enqueue(&NewJob::new(FOLLOW).named("one").due(Due::Product(now))).await?;
    tx.enqueue(&NewJob::new(ASK).named("one").due(Due::Product(now))).await?;
    tx.enqueue(&NewJob::new(REMIND).named("one").due(Due::Product(now))).await?;
    tx.commit().await
}

async fn again(tx: &mut Tx, kind: &'static str, every: SignedDuration) -> Result<(), Error> {
    let at = tx.now().saturating_add(every).unwrap_or(jiff::Timestamp::MAX);
    tx.enqueue(&NewJob::new(kind).named("one").due(Due::Product(at))).await
}

async fn follow(site: Site, job: Job) -> Result<(), Cause> {
    let mut tx = site.db.begin().await?;
    let read = settings::get(&mut tx, READ_UP_TO).await?.and_then(|number| number.parse::<i64>().ok());
    let facts = record::since(&mut tx, FactNumber::from(read.unwrap_or(0)), FACTS_AT_ONCE).await?;
    let begins = ["people: seat handed over", "people: seat given"];
    for entry in facts.iter().filter(|entry| begins.contains(&entry.kind.as_str())) {
        take_up(&site, &mut tx, entry).await?;
    }
    if let Some(last) = facts.last() {
        settings::set(&mut tx, READ_UP_TO, &last.number.to_string()).await?;
    }
    ::store::jobs::done(&mut tx, &job).await?;
    again(&mut tx, FOLLOW, FOLLOW_EVERY).await?;
    tx.commit().await?;
    Ok(())
}

/// A seat has passed on, or was given: whoever has it now is briefed about each running group of the city.
async fn take_up(site: &Site, tx: &mut Tx, entry: &Entry) -> Result<(), Error> {
    let Some(city) = entry.body.number("organisation").map(OrganisationId::from) else { return Ok(()) };
    let Some(seat) = entry.body.number("seat").map(SeatId::from) else { return Ok(()) };
    let speaks: i64 =
        sql("select count(*) from people_seats where id = $1 and kind in ('focal point', 'deputy')")
            .bind(seat)
            .one(&mut *tx)
            .await?;
    if speaks == 0 {
        return Ok(());
    }
    // An offer that waits for the city waits for its successor too, who has none of its mails.
    cohorts::doing::ask_successor(site, tx, (city, PersonId::from(entry.subject))).await?;
    let groups: Vec<GroupId> =
        sql("select twinning from cohorts_group_cities where municipality = $1 and is_running order by twinning limit 20")
            .bind(city)
            .all(&mut *tx)
            .await?;
    for group in groups {
        let Some(room) = rooms::by_id(&mut *tx, group, Lang::En).await? else { continue };
        // Whoever sat there when the group was formed was there from its beginning.
        let known = deeds::entries(&mut *tx, [group]).await?;
        let formed = known.iter().find(|known| known.kind == "cohorts: group formed");
        if formed.is_none_or(|formed| entry.number < formed.number) {
            continue;
        }
        doing::brief_successor(tx, (site, &room), (city, PersonId::from(entry.subject))).await?;
    }
    Ok(())
}

async fn ask(site: Site, job: Job) -> Result<(), Cause> {
    let mut tx = site.db.begin().await?;
    let today = site.clock.today(&site.home_zone);
    let groups: Vec<GroupId> = sql("select g.id
           from cohorts_groups g
           join cohorts_cohorts c on c.id = g.cohort
          where g.ended_at is null and c.paused_at is null and c.state <> 'legacy'
          order by g.id
          limit $1")
    .bind(rooms::GROUPS_MAX)
    .all(&mut tx)
    .await?;
    for group in groups {
        let Some(room) = rooms::by_id(&mut tx, group, Lang::En).await? else { continue };
        ask_group(&site, &mut tx, &room, today).await?;
    }
    ::store::jobs::done(&mut tx, &job).await?;
    again(&mut tx, ASK, ASK_EVERY).await?;
    tx.commit().await?;
    Ok(())
}

/// Once for each action, on its day or as soon after it as its owner may be nudged.
async fn remind(site: Site, job: Job) -> Result<(), Cause> {
    let mut tx = site.db.begin().await?;
    let today = site.clock.today(&site.home_zone);
    let groups: Vec<GroupId> = sql("select distinct a.twinning
           from twinning_actions a
           join cohorts_groups g on g.id = a.twinning
           join cohorts_cohorts c on c.id = g.cohort
          where a.done_on is null and a.due <= $1 and a.due >= $2
            and g.ended_at is null and c.paused_at is null and c.state <> 'legacy'
          order by a.twinning
          limit $3")
    .bind(today)
    .bind(today.saturating_sub(REMIND_DAYS.days()))
    .bind(DUE_MAX)
    .all(&mut tx)
    .await?;
    for group in groups {
        let Some(room) = rooms::by_id(&mut tx, group, Lang::En).await? else { continue };
        let reminded: Vec<i64> = deeds::entries(&mut tx, [group])
            .await?
            .iter()
            .filter(|entry| entry.kind == "twinning: action reminded")
            .filter_map(|entry| entry.body.number("action"))
            .collect();
        let mut due = actions::actions(&mut tx, group).await?;
        due.retain(|action| {
            let days = i64::from((today - action.due).get_days());
            let is_due = action.done_on.is_none() && (0..=REMIND_DAYS).contains(&days);
            is_due && !reminded.contains(&action.id.into())
        });
        doing::remind(&mut tx, (&site, &room), &due).await?;
    }
    ::store::jobs::done(&mut tx, &job).await?;
    again(&mut tx, REMIND, REMIND_EVERY).await?;
    tx.commit().await?;
    Ok(())
}

/// Asks the cities of a group that have not checked in lately, once a month.
async fn ask_group(site: &Site, tx: &mut Tx, room: &Room, today: Date) -> Result<(), Error> {
    let since = today.saturating_sub(ASK_DAYS.days());
    if room.formed_on.last_day() > since {
        return Ok(());
    }
    let entries = deeds::entries(&mut *tx, [room.id]).await?;
    let lately = |kind: &str| {
        let zone = &site.home_zone;
        let is_new = move |entry: &&Entry| zone.to_datetime(entry.at).date() > since;
        let kind = kind.to_owned();
        entries.iter().filter(move |entry| entry.kind == kind).filter(is_new)
    };
    if lately("twinning: check-in asked").next().is_some() {
        return Ok(());
    }
    let told: Vec<i64> =
        lately("twinning: checked in").filter_map(|entry| entry.body.number("city")).collect();
    let silent: Vec<OrganisationId> =
        room.ids().into_iter().filter(|city| !told.contains(&i64::from(*city))).collect();
    if silent.is_empty() {
        return Ok(());
    }
    let fact = Fact::CheckInAsked.record(tx, Actor::Operator, room.id).await?;
    let mut post = Post::of(tx, site, room).await?;
    mails::check_in::queue(tx, &mut post, (fact, i64::from(fact)), &silent).await
}
