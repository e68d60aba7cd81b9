//! Pages of invitations: who is asked and why, one invitation, the audience, who came, and what a mail's link opens.
pub(crate) mod answer;
pub(crate) mod attendance;
pub(crate) mod audience;
mod export;
pub(crate) mod invitations;
mod one;
pub(crate) mod preview;
pub(crate) mod reminders;
pub(crate) mod words;

use crate::{acts::KeepInvitations, doing};
use ::store::{At, Tx};
use axum::response::Response;
use events::{acts::Subject, store::Event};
use kernel::access::{Act, Denied, Granted, ask};
use web::{Failure, Posted, Routes, Visit};

pub(crate) fn routes() -> Routes {
    invitations::routes()
        .merge(audience::routes())
        .merge(export::routes())
        .merge(preview::routes())
        .merge(reminders::routes())
        .merge(one::routes())
        .merge(attendance::routes())
        .merge(answer::routes())
}

/// The one way to the invitations of an event: through the rule of an act.
pub(crate) async fn event<A: Act<On = Subject>>(
    visit: &Visit,
    at: impl Into<At<'_>>,
    slug: &str,
) -> Result<(Granted<A>, Event), Failure> {
    visit.who.actor().ok_or(Denied::SignInFirst)?;
    let event = events::store::event_at(at, slug).await?.ok_or(Denied::NotFound)?;
    Ok((ask::<A>(&visit.who, event.subject())?, event))
}

/// The invitations of an event, opened to change them.
pub(crate) struct Opened {
    pub(crate) tx: Tx,
    pub(crate) granted: Granted<KeepInvitations>,
    pub(crate) event: Event,
    pub(crate) posted: Posted,
}

/// Opens the invitations of an event to change them; where they are at rest, the answer is their page with why.
pub(crate) async fn open(
    visit: &Visit,
    slug: &str,
    posted: Posted,
) -> Result<Result<Opened, Response>, Failure> {
    let mut tx = visit.site.db.begin().await?;
    let (granted, event) = event::<KeepInvitations>(visit, &mut tx, slug).await?;
    let rest = doing::rest(&mut tx, &event, visit.site.clock.now()).await?;
    let Some(rest) = rest else { return Ok(Ok(Opened { tx, granted, event, posted })) };
    drop(tx);
    invitations::refused(visit, &event, (posted, words::rest(rest))).await.map(Err)
}
