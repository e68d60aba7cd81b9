//! What people do when a cohort takes stock, as functions: rows, facts and mails in one transaction.
use crate::{
    acts::TakeStock,
    mails,
    rules::commitment::{self, MEETING_MINUTES},
    store::{
        commitments::{self as rows, GroupCommitment, Standing},
        hall,
    },
};
use ::store::{At, Error, Tx, outbox};
use events::store::Event;
use invitations::{
    rules::place::{Came, State},
    store::invitations::{self as invited, Invitation},
};
use jiff::Timestamp;
use kernel::{
    EventId, Lang, PersonId,
    access::{self, Granted, ask},
};
use std::collections::BTreeMap;
use twinning::{
    acts::WorkInGroup,
    doing::{self as work, Hand},
    store::{meetings::Outline, rooms},
};
use web::Site;

/// Turns the commitments of an event into meetings and actions of their groups, by the groups' own acts: the cities get
/// the day for their calendars. What cannot be set any more, or belongs to a group that has ended, stays as it is.
/// Returns how many were carried over.
///
/// # Errors
/// [`store::Error`]
pub async fn carry_over(
    tx: &mut Tx,
    (site, who): (&Site, &access::Standing),
    (granted, event): (&Granted<TakeStock>, EventId),
    commitments: &[GroupCommitment],
) -> Result<usize, Error> {
    let now = tx.now();
    let mut open: Vec<&GroupCommitment> = commitments
        .iter()
        .filter(|own| own.standing == Standing::Written)
        .filter(|own| commitment::refused(own.commitment.meets_at, now).is_none())
        .collect();
    open.sort_by_key(|own| own.group);
    for own in &open {
        tx.lock("group", own.group).await?;
    }
    let mut carried = 0;
    for own in open {
        let Some(room) = rooms::by_id(&mut *tx, own.group, Lang::En).await? else { continue };
        let Ok(working) = ask::<WorkInGroup>(who, room.subject()) else { continue };
        let hand = Hand { site, room: &room, granted: &working, city: None };
        let outline = Outline { subject: None, place: None, length: MEETING_MINUTES };
        let fixed = work::fix_new(tx, hand, &outline, own.commitment.meets_at).await?;
        let Ok(meeting) = fixed else { continue };
        let of = (own.city, None);
        let action = work::add_action(tx, hand, &own.commitment.action, of).await?;
        rows::carry_over(tx, granted, (event, own.group), (meeting, action)).await?;
        carried += 1;
    }
    Ok(carried)
}

/// Who came to an event or stayed away, as the tick-list says, and was not written to yet.
///
/// # Errors
/// [`store::Error`]
pub async fn unwritten(
    at: impl Into<At<'_>>,
    granted: &Granted<TakeStock>,
    (event, now): (&Event, Timestamp),
) -> Result<Vec<(PersonId, Came)>, Error> {
    if event.moments.is_none_or(|(_, over)| now < over) {
        return Ok(Vec::new());
    }
    let mut at = at.into();
    let written = hall::written_to(&mut at, granted, event.id).await?;
    let known = known_guests(at, event.id).await?;
    Ok(known.into_iter().filter(|(person, _)| !written.contains(person)).collect())
}

/// Who came to an event, and who was missed.
async fn known_guests(at: impl Into<At<'_>>, event: EventId) -> Result<BTreeMap<PersonId, Came>, Error> {
    let all = invited::of_event(at, event).await?;
    let excused = |own: &Invitation| match own.state {
        // Whoever sent somebody else, or said no, was not missed; whoever had no seat could not come.
        State::Deputed { .. }
        | State::Declined
        | State::Queued
        | State::Offered { .. }
        | State::Withdrawn { .. } => true,
        State::Waiting | State::Invited | State::Accepted | State::Tentative => false,
    };
    let known = all.into_iter().filter_map(|own| {
        let came = own.came.filter(|came| *came == Came::Attended || !excused(&own))?;
        Some((own.person, came))
    });
    Ok(known.collect())
}

/// Thanks those who came, and asks those who did not what would have made it possible: each person once. The mails wait
/// in the outbox for a yes.
///
/// # Errors
/// [`store::Error`]
pub async fn write_to_guests(
    tx: &mut Tx,
    site: &Site,
    granted: &Granted<TakeStock>,
    (event, commitments): (&Event, &str),
) -> Result<(), Error> {
    for (person, came) in unwritten(&mut *tx, granted, (event, site.clock.now())).await? {
        let fact = hall::write_to(tx, granted, (event.id, person), came).await?;
        mails::hold(tx, site, (fact, person, came), (event, commitments)).await?;
    }
    Ok(())
}

/// Lets the mails that wait for a yes follow the tick-list: where it says another thing of somebody by now, the mail is
/// thrown away, and another is written if there is one to write. The caller holds the lock of the event.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn follow_list(
    tx: &mut Tx,
    site: &Site,
    granted: &Granted<TakeStock>,
    (event, commitments): (&Event, &str),
) -> Result<(), Error> {
    let held = hall::held_letters(&mut *tx, granted, event.id).await?;
    if held.is_empty() {
        return Ok(());
    }
    let known = known_guests(&mut *tx, event.id).await?;
    for (person, said, mail) in held {
        let now = known.get(&person).copied();
        if now == Some(said) || !outbox::discard(tx, mail).await? {
            continue;
        }
        hall::forget_letter(tx, granted, (event.id, person)).await?;
        if let Some(came) = now {
            let fact = hall::write_to(tx, granted, (event.id, person), came).await?;
            mails::hold(tx, site, (fact, person, came), (event, commitments)).await?;
        }
    }
    Ok(())
}

/// Lets the mails go that wait for a yes after an event. Returns how many. What the tick-list no longer says is not sent;
/// what it says instead waits for a yes of its own.
///
/// # Errors
/// [`store::Error`]
pub async fn send(
    tx: &mut Tx,
    site: &Site,
    granted: &Granted<TakeStock>,
    (event, commitments): (&Event, &str),
) -> Result<usize, Error> {
    let held = hall::held_letters(&mut *tx, granted, event.id).await?;
    follow_list(tx, site, granted, (event, commitments)).await?;
    let mut count = 0;
    for (_, _, mail) in held {
        count += usize::from(outbox::approve(tx, mail).await?);
    }
    if count > 0 {
        hall::record_sent(tx, granted, event.id, count).await?;
    }
    Ok(count)
}
