//! Keeps the invitations of an event in step with its audience: what the rule asks for since people changed is noted
//! with its reason, and waits for a facilitator's yes unless the event says otherwise.
//! What follows from another rule waits in any case.
use super::number;
use crate::{
    acts::KeepInvitations,
    doing::{self, Hosted},
    rules::audience::{Steps, steps},
    store::{
        audiences, invitations as rows,
        plans::Follow,
        proposals::{self, Step},
    },
};
use ::store::{
    Cause, Error, Tx,
    jobs::{Due, Job, NewJob},
};
use jiff::ToSpan as _;
use kernel::{
    EventId, PersonId,
    access::{Actor, Granted, Standing, ask},
};
use std::collections::{BTreeMap, BTreeSet};
use web::{Site, Work};

/// Looks at one event.
pub(crate) const FOLLOW: &str = "invitations: follow an audience";
/// Looks at every event that invites people.
pub(crate) const FOLLOW_ALL: &str = "invitations: follow all audiences";
/// Seats begin and end on days without a fact: the rule is asked every morning, at this hour of the centre's clock.
const MORNING: i8 = 6;

pub(super) fn work() -> Work {
    Work { kind: FOLLOW, run: |site, job| Box::pin(follow(site, job)) }
}

pub(super) fn work_for_all() -> Work {
    Work { kind: FOLLOW_ALL, run: |site, job| Box::pin(follow_all(site, job)) }
}

fn job(event: EventId) -> NewJob {
    NewJob::new(FOLLOW).with(serde_json::json!({ "subject": i64::from(event) }))
}

async fn follow_all(site: Site, all: Job) -> Result<(), Cause> {
    let mut tx = site.db.begin().await?;
    for event in audiences::that_invite(&mut tx, site.clock.now()).await? {
        tx.enqueue(&job(event).named(format!("event {event}"))).await?;
    }
    ::store::jobs::done(&mut tx, &all).await?;
    tx.commit().await?;
    Ok(())
}

/// Plans the look of the next morning; nothing once the event has begun.
pub(crate) async fn plan_morning(site: &Site, tx: &mut Tx, hosted: &Hosted) -> Result<(), Error> {
    let today = site.clock.today(&site.home_zone);
    let morning = today.saturating_add(1.day()).at(MORNING, 0, 0, 0);
    let Ok(at) = site.home_zone.to_timestamp(morning) else { return Ok(()) };
    if hosted.event.moments.is_some_and(|(begins, _)| at < begins) {
        let id = hosted.event.id;
        let name = format!("event {id} {}", at.as_second());
        tx.enqueue(&job(id).named(name).due(Due::Product(at))).await?;
    }
    Ok(())
}

async fn follow(site: Site, job: Job) -> Result<(), Cause> {
    let event = EventId::from(number(&job, "subject")?);
    let mut tx = site.db.begin().await?;
    if let Some(hosted) = Hosted::lock(&mut tx, event).await? {
        keep_in_step(&site, &mut tx, &hosted).await?;
    }
    ::store::jobs::done(&mut tx, &job).await?;
    tx.commit().await?;
    Ok(())
}

async fn keep_in_step(site: &Site, tx: &mut Tx, hosted: &Hosted) -> Result<(), Error> {
    // Whoever is found now changed just now; all others wait since somebody changed the rule.
    let waiting = proposals::of(&mut *tx, hosted.event.id).await?;
    let waiting: BTreeSet<PersonId> = waiting.into_iter().map(|own| own.person).collect();
    let Some(mut steps) = propose(site, tx, (hosted, Actor::Operator)).await? else { return Ok(()) };
    plan_morning(site, tx, hosted).await?;
    if hosted.plan.follow == Follow::ByItself
        && let Ok(granted) = ask::<KeepInvitations>(&Standing::operator(), hosted.event.subject())
    {
        steps.join.retain(|person| !waiting.contains(person));
        steps.leave.retain(|person| !waiting.contains(person));
        doing::follow(site, tx, &granted, (hosted, &steps)).await?;
    }
    Ok(())
}

/// Does what waits for a yes since people changed, now that the event no longer asks for one. What follows from another
/// rule goes on waiting.
pub(crate) async fn catch_up(
    site: &Site,
    tx: &mut Tx,
    granted: &Granted<KeepInvitations>,
    hosted: &Hosted,
) -> Result<(), Error> {
    let Some(mut steps) = propose(site, tx, (hosted, Actor::Operator)).await? else { return Ok(()) };
    let by_rule = proposals::by_somebody(tx, hosted.event.id).await?;
    steps.join.retain(|person| !by_rule.contains(person));
    steps.leave.retain(|person| !by_rule.contains(person));
    doing::follow(site, tx, granted, (hosted, &steps)).await
}

/// Notes what the rule asks for now; nothing where nobody was asked yet, or nobody can be.
pub(crate) async fn propose(
    site: &Site,
    tx: &mut Tx,
    (hosted, by): (&Hosted, Actor),
) -> Result<Option<Steps>, Error> {
    let event = hosted.event.id;
    let invited = rows::of_event(&mut *tx, event).await?;
    // Before the first mail there is nothing to keep in step with.
    if invited.is_empty() || !hosted.may_invite(site.clock.now()) {
        return Ok(None);
    }
    let today = site.clock.today(&site.home_zone);
    let (_, inside) = audiences::named(&mut *tx, event, today).await?;
    let standing: BTreeMap<_, _> = invited.iter().map(|own| (own.person, own.standing())).collect();
    let steps = steps(&inside, &standing);
    let joining = steps.join.iter().map(|person| (*person, Step::Join));
    let wanted: BTreeMap<_, _> =
        joining.chain(steps.leave.iter().map(|person| (*person, Step::Leave))).collect();
    proposals::keep(tx, (event, by, today), (&wanted, &inside)).await?;
    Ok(Some(steps))
}
