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

use ::store::At;
use events::{acts::Subject, rules::Stage, store::Event};
use kernel::access::{Act, Denied, Granted, ask};
use web::{Failure, Routes, Visit};

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

/// Why nothing of these invitations is changed any more: those of a cancelled event are history.
pub(crate) fn closed(event: &Event) -> Option<&'static str> {
    (event.state.stage() == Stage::Cancelled).then_some("invitations-cancelled")
}
