//! An event was duplicated: its audience comes with it. Nobody is asked by that: the copy is a draft.
use super::number;
use crate::{
    acts::KeepInvitations,
    store::audiences::{self, copied_from},
};
use ::store::{Cause, Tx, jobs::Job};
use events::store::Event;
use kernel::{
    EventId,
    access::{Standing, ask},
};
use web::{Site, Work};

/// Copies an audience.
pub(super) const COPY: &str = "invitations: copy an audience";

pub(super) fn work() -> Work {
    Work { kind: COPY, run: |site, job| Box::pin(copy(site, job)) }
}

async fn copy(site: Site, job: Job) -> Result<(), Cause> {
    let event = EventId::from(number(&job, "subject")?);
    let mut tx = site.db.begin().await?;
    tx.lock("event", event).await?;
    if let Some(copy) = events::store::event(&mut tx, event).await? {
        take_over(&mut tx, &copy).await?;
    }
    ::store::jobs::done(&mut tx, &job).await?;
    tx.commit().await?;
    Ok(())
}

async fn take_over(tx: &mut Tx, copy: &Event) -> Result<(), Cause> {
    let Some(from) = copied_from(&mut *tx, copy.id).await? else { return Ok(()) };
    // Whoever was faster with a rule of their own keeps it.
    let is_ruled = !audiences::conditions(&mut *tx, copy.id).await?.is_empty();
    let Ok(granted) = ask::<KeepInvitations>(&Standing::operator(), copy.subject()) else { return Ok(()) };
    for (_, condition) in audiences::conditions(&mut *tx, from).await?.into_iter().filter(|_| !is_ruled) {
        audiences::add_condition(tx, &granted, &condition).await?;
    }
    Ok(())
}
