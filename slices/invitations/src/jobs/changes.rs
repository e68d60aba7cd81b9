//! An event changed, or will not take place: the calendars of those who were asked learn of it.
use super::{number, reminders};
use crate::{
    doing::{self, Hosted},
    mails, numbers,
    store::{
        invitations::{self as rows, Invitation},
        plans,
    },
};
use ::store::{Cause, Db, Error, FactNumber, Tx, jobs::Job, outbox};
use events::rules::State as EventState;
use kernel::EventId;
use std::{borrow::Cow, collections::BTreeSet};
use web::{Site, Work};

/// Tells those who were asked.
pub(super) const TELL: &str = "invitations: tell of a change";

pub(super) fn work() -> Work {
    Work { kind: TELL, run: |site, job| Box::pin(tell(site, job)) }
}

async fn tell(site: Site, job: Job) -> Result<(), Cause> {
    let event = EventId::from(number(&job, "subject")?);
    let mut tx = site.db.begin().await?;
    if let Some(hosted) = Hosted::lock(&mut tx, event).await? {
        tell_all(&site, &mut tx, &hosted).await?;
    }
    ::store::jobs::done(&mut tx, &job).await?;
    tx.commit().await?;
    Ok(())
}

/// Whom a change concerns: also those who do not come, for their calendars hold the entry, and another hour may be
/// another answer. Whoever was withdrawn was told so, and the entry is gone.
fn concerns(own: &Invitation) -> bool {
    own.state.is_open()
}

/// How many are mailed at once of a change: not those whose first mail waits for a yes, or was thrown away.
pub(crate) async fn concerned(db: &Db, event: EventId) -> Result<usize, Error> {
    let mails = rows::mail_states(db, event).await?;
    let unmailed = rows::unmailed(db, event).await?;
    let waits = |own: &Invitation| {
        mails.get(&own.person) == Some(&outbox::State::Held) || unmailed.contains_key(&own.person)
    };
    let invited = rows::of_event(db, event).await?;
    Ok(invited.iter().filter(|own| concerns(own) && !waits(own)).count())
}

async fn tell_all(site: &Site, tx: &mut Tx, hosted: &Hosted) -> Result<(), Error> {
    let event = &hosted.event;
    let is_cancelled = matches!(event.state, EventState::Cancelled { .. });
    let is_news = event.sequence > hosted.plan.told_sequence;
    let is_over = event.moments.is_some_and(|(_, over)| over <= site.clock.now());
    if !is_news || is_over || event.state == EventState::Draft {
        return Ok(());
    }
    let invited = rows::of_event(&mut *tx, event.id).await?;
    if invited.is_empty() {
        // Nobody is told, so nothing is kept of it.
        return Ok(());
    }
    // Whose mail was thrown away knows of nothing that could change.
    let unmailed = rows::unmailed(&mut *tx, event.id).await?;
    let knows_nothing = |own: &Invitation| unmailed.get(&own.person) == Some(&outbox::State::Discarded);
    let concerned: Vec<&Invitation> =
        invited.iter().filter(|own| concerns(own) && !knows_nothing(own)).collect();
    // Whoever was asked since the change has its number already, and takes the mail only by a higher one.
    let hosted = &*match concerned.iter().any(|own| own.sequence >= event.sequence) {
        true => Cow::Owned(numbers::raised(tx, hosted).await?),
        false => Cow::Borrowed(hosted),
    };
    let event = &hosted.event;
    plans::note_told(tx, event.id, event.sequence).await?;
    if !is_cancelled {
        reminders::plan(tx, hosted).await?;
    }
    if concerned.is_empty() {
        return Ok(());
    }
    let changes = changes_since_told(tx, event.id).await?;
    let fact = rows::record_told(tx, event.id, concerned.len()).await?;
    for own in concerned {
        rows::set_sequence(tx, own.id, event.sequence).await?;
        let own = Invitation { sequence: event.sequence, ..own.clone() };
        let was_held = doing::discard_held(tx, &own).await?;
        if is_cancelled {
            if !was_held {
                mails::changed::queue_cancellation(tx, site, fact, (hosted, &own)).await?;
            }
        } else if was_held {
            doing::ask_anew(site, tx, fact, (hosted, &own)).await?;
        } else {
            let unknown = changes.iter().filter(|(number, _)| *number > own.asked);
            let parts: BTreeSet<&str> = unknown.flat_map(|(_, parts)| parts).map(String::as_str).collect();
            mails::changed::queue(tx, site, fact, (hosted, &own, &parts)).await?;
        }
    }
    Ok(())
}

/// What was changed of an event since guests were told of a change last.
async fn changes_since_told(tx: &mut Tx, event: EventId) -> Result<Vec<(FactNumber, Vec<String>)>, Error> {
    let last = rows::last_told(&mut *tx, event).await?;
    let mut changes = events::telling::changes(&mut *tx, event).await?;
    changes.retain(|(number, parts)| last.is_none_or(|last| *number > last) && !parts.is_empty());
    Ok(changes)
}
