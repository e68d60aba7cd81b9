//! Work that follows from what others noted: the mails after an event that wait for a yes follow the tick-list.
use crate::{acts::TakeStock, doing, pages::commitments_at, store::takings};
use ::store::{
    Cause, Error, Follow, Tx,
    jobs::{Job, NewJob},
};
use kernel::{
    EventId, InvitationId, Lang,
    access::{Standing, ask},
};
use web::{Site, Work};

/// Looks to which event somebody came, or did not.
const NOTED: &str = "stocktaking: attendance was noted";
/// Looks at the mails of one event: once for all who were ticked together.
const FOLLOW_LIST: &str = "stocktaking: follow the tick-list";

/// The facts of others that this feature follows.
pub(crate) const FOLLOWS: &[Follow] = &[("invitations: attendance noted", NOTED)];

pub(crate) fn work() -> Vec<Work> {
    vec![
        Work { kind: NOTED, run: |site, job| Box::pin(noted(site, job)) },
        Work { kind: FOLLOW_LIST, run: |site, job| Box::pin(follow_list(site, job)) },
    ]
}

fn subject(job: &Job) -> Result<i64, Cause> {
    let subject = job.args.0.get("subject").and_then(serde_json::Value::as_i64);
    subject.ok_or_else(|| "a job without a subject".into())
}

async fn noted(site: Site, job: Job) -> Result<(), Cause> {
    let invitation = InvitationId::from(subject(&job)?);
    let mut tx = site.db.begin().await?;
    let own = invitations::store::invitations::invitation(&mut tx, invitation).await?;
    if let Some(own) = own
        && takings::cohort_of(&mut tx, own.event).await?.is_some()
    {
        let event = i64::from(own.event);
        let follow = NewJob::new(FOLLOW_LIST).named(format!("event {event}"));
        tx.enqueue(&follow.with(serde_json::json!({ "subject": event }))).await?;
    }
    ::store::jobs::done(&mut tx, &job).await?;
    tx.commit().await?;
    Ok(())
}

async fn follow_list(site: Site, job: Job) -> Result<(), Cause> {
    let event = EventId::from(subject(&job)?);
    let mut tx = site.db.begin().await?;
    follow(&site, &mut tx, event).await?;
    ::store::jobs::done(&mut tx, &job).await?;
    tx.commit().await?;
    Ok(())
}

async fn follow(site: &Site, tx: &mut Tx, event: EventId) -> Result<(), Error> {
    tx.lock("event", event).await?;
    let Some(event) = events::store::event(&mut *tx, event).await? else { return Ok(()) };
    let Some(cohort) = takings::cohort_of(&mut *tx, event.id).await? else { return Ok(()) };
    let about = takings::subject(&mut *tx, (cohort, Some(event.id)), None).await?;
    let Ok(granted) = ask::<TakeStock>(&Standing::operator(), about) else { return Ok(()) };
    let Some(cohort) = cohorts::store::cohorts::cohort(&mut *tx, cohort, Lang::En).await? else {
        return Ok(());
    };
    let commitments = commitments_at(&cohort, &event);
    doing::follow_list(tx, site, &granted, (&event, &commitments)).await
}
