//! The number of an event's entry in calendars (SEQUENCE). There is one for the event, so that all mails and all feeds
//! name the same at any moment. The event counts its changes; here the number is raised for what is mailed besides: the
//! entry is struck out for somebody, or put back.
//!
//! [`Invitation::sequence`](crate::store::invitations::Invitation) is another matter: the number since which nothing has
//! changed for one guest. What answers an older one is not believed.
use crate::{
    doing::Hosted,
    store::{
        invitations as rows,
        plans::{self, Plan},
    },
};
use ::store::{Error, Tx, outbox};
use events::store::Event;
use kernel::PersonId;
use mail::Letter;
use std::borrow::Cow;

/// The event with a higher number than any calendar has.
pub(crate) async fn raised(tx: &mut Tx, hosted: &Hosted) -> Result<Hosted, Error> {
    let Hosted { event, plan } = hosted;
    let sequence = events::store::raise_sequence(tx, event.id).await?;
    // It is no change: whoever was told of all changes has nothing to learn.
    let is_told = plan.told_sequence == event.sequence;
    if is_told {
        plans::note_told(tx, event.id, sequence).await?;
    }
    renumber_held(tx, hosted, sequence).await?;
    let told_sequence = if is_told { sequence } else { plan.told_sequence };
    Ok(Hosted { event: Event { sequence, ..event.clone() }, plan: Plan { told_sequence, ..plan.clone() } })
}

/// The event as these people are asked to it: a calendar that struck the entry out takes it back only by a higher number.
pub(crate) async fn raised_for<'a>(
    tx: &mut Tx,
    hosted: &'a Hosted,
    people: &[PersonId],
) -> Result<Cow<'a, Hosted>, Error> {
    match rows::count_withdrawn(&mut *tx, hosted.event.id, people).await? {
        0 => Ok(Cow::Borrowed(hosted)),
        _ => raised(tx, hosted).await.map(Cow::Owned),
    }
}

/// Mails that wait for a yes go out later, and name the number of that moment.
async fn renumber_held(tx: &mut Tx, hosted: &Hosted, sequence: u32) -> Result<(), Error> {
    for (mail, content) in rows::held_contents(&mut *tx, hosted.event.id).await? {
        let letter = Letter::from_outbox(&content).map_err(|error| Error::Broken(error.into()))?;
        outbox::rewrite(tx, mail, &letter.with_sequence(sequence).content()).await?;
    }
    Ok(())
}
