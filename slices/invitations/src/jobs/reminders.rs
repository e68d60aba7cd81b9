//! Reminders: a week, a day, an hour before an event, to whoever comes or may come.
use super::number;
use crate::{
    doing::Hosted,
    mails,
    rules::reminders::{Before, due},
    store::{invitations as rows, plans},
};
use ::store::{
    Cause, Error, Tx,
    jobs::{Due, Job, NewJob},
};
use jiff::Timestamp;
use kernel::EventId;
use web::{Site, Work};

/// Reminds those whom it concerns.
const REMIND: &str = "invitations: remind of an event";

pub(super) fn work() -> Work {
    Work { kind: REMIND, run: |site, job| Box::pin(remind(site, job)) }
}

/// Plans the reminders of an event as it is now. One for another beginning finds that and does nothing.
pub(crate) async fn plan(tx: &mut Tx, hosted: &Hosted) -> Result<(), Error> {
    let Some((begins, _)) = hosted.event.moments else { return Ok(()) };
    let now = tx.now();
    for (before, at) in due(begins).into_iter().filter(|(_, at)| *at > now) {
        let id = hosted.event.id;
        let args = serde_json::json!({
            "event": i64::from(id), "before": before.as_str(), "begins": begins.as_microsecond()
        });
        let name = format!("{id} {} {}", before.as_str(), begins.as_second());
        tx.enqueue(&NewJob::new(REMIND).named(name).with(args).due(Due::Product(at))).await?;
    }
    Ok(())
}

async fn remind(site: Site, job: Job) -> Result<(), Cause> {
    let event = EventId::from(number(&job, "event")?);
    let begins = number(&job, "begins")?;
    let before = job.args.0.get("before").and_then(serde_json::Value::as_str).and_then(Before::parse);
    let before = before.ok_or("a reminder of no time")?;
    let mut tx = site.db.begin().await?;
    if let Some(hosted) = Hosted::lock(&mut tx, event).await? {
        remind_all(&site, &mut tx, &hosted, (before, begins)).await?;
    }
    ::store::jobs::done(&mut tx, &job).await?;
    tx.commit().await?;
    Ok(())
}

async fn remind_all(
    site: &Site,
    tx: &mut Tx,
    hosted: &Hosted,
    (before, begins): (Before, i64),
) -> Result<(), Error> {
    let is_same = hosted.event.moments.is_some_and(|(now, _)| now.as_microsecond() == begins);
    let now = site.clock.now();
    let is_wanted = |own: Before| hosted.plan.reminders.split(' ').any(|code| code == own.as_str());
    let is_next = |(begins, _): (Timestamp, _)| before.is_next(begins.duration_since(now), is_wanted);
    if !is_same || !hosted.event.moments.is_some_and(is_next) || !hosted.may_invite(now) {
        return Ok(());
    }
    let unmailed = rows::unmailed(&mut *tx, hosted.event.id).await?;
    let knows = |own: &rows::Invitation| !unmailed.contains_key(&own.person);
    let invited = rows::of_event(&mut *tx, hosted.event.id).await?;
    let concerned: Vec<_> =
        invited.into_iter().filter(|own| own.state.wants_reminder() && knows(own)).collect();
    if concerned.is_empty() {
        return Ok(());
    }
    let seats = plans::seats(&mut *tx, hosted.event.id, hosted.plan.capacity).await?;
    let fact = rows::record_reminded(tx, (hosted.event.id, concerned.len()), before.as_str()).await?;
    for own in concerned {
        mails::reminder::queue(tx, site, (fact, before), (hosted, &own, seats)).await?;
    }
    Ok(())
}
