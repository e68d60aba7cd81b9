//! Offered seats that nobody took.
use crate::{
    doing::{self, Hosted},
    rules::place::State,
    store::invitations::{self as rows, Invitation},
};
use ::store::{
    Cause, Error, Tx,
    jobs::{Due, Job, NewJob},
};
use jiff::{SignedDuration, Timestamp};
use kernel::InvitationId;
use web::{Site, Work};

/// Gives an offered seat to the next in the queue.
const OFFER_END: &str = "invitations: end the offer of a seat";

pub(super) fn work() -> Work {
    Work { kind: OFFER_END, run: |site, job| Box::pin(end_offer(site, job)) }
}

/// Plans the end of an offered seat.
pub(crate) async fn plan_offer_end(tx: &mut Tx, own: &Invitation, until: Timestamp) -> Result<(), Error> {
    let at = until.saturating_add(SignedDuration::from_secs(1)).unwrap_or(until);
    let job = NewJob::new(OFFER_END)
        .named(format!("{} {}", own.id, at.as_second()))
        .with(serde_json::json!({ "invitation": i64::from(own.id) }));
    tx.enqueue(&job.due(Due::Product(at))).await
}

async fn end_offer(site: Site, job: Job) -> Result<(), Cause> {
    let id = super::number(&job, "invitation")?;
    let mut tx = site.db.begin().await?;
    if let Some(own) = rows::invitation(&mut tx, InvitationId::from(id)).await? {
        give_on(&site, &mut tx, &own).await?;
    }
    ::store::jobs::done(&mut tx, &job).await?;
    tx.commit().await?;
    Ok(())
}

async fn give_on(site: &Site, tx: &mut Tx, own: &Invitation) -> Result<(), Error> {
    let Some(hosted) = Hosted::lock(tx, own.event).await? else { return Ok(()) };
    let Some(own) = rows::invitation(&mut *tx, own.id).await? else { return Ok(()) };
    let ran_out = matches!(own.state, State::Offered { until } if until < site.clock.now());
    if ran_out { doing::end_offer(site, tx, (&hosted, &own)).await } else { Ok(()) }
}
