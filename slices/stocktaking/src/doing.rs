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
    let all = invited::of_event(&mut at, event.id).await?;
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
    Ok(known.filter(|(person, _)| !written.contains(person)).collect())
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

/// Lets the mails go that wait for a yes after an event. Returns how many.
///
/// # Errors
/// [`store::Error`]
pub async fn send(tx: &mut Tx, granted: &Granted<TakeStock>, event: &Event) -> Result<usize, Error> {
    let mut count = 0;
    for mail in hall::held_mails(&mut *tx, granted, event.id).await? {
        count += usize::from(outbox::approve(tx, mail).await?);
    }
    if count > 0 {
        hall::record_sent(tx, granted, event.id, count).await?;
    }
    Ok(count)
}
