//! The acts of invitations as functions, for pages and for whoever is no page: the demo's story, jobs, tests.
//!
//! The event is locked first: of two that answer in the same second the second one sees the seats that the first one
//! left.
use crate::{
    acts::{AnswerInvitation, InvitationSubject, KeepInvitation, KeepInvitations},
    jobs,
    mails::{self, asking::Why},
    numbers,
    rules::{
        audience::{Condition, Steps, steps, word_for},
        place::{self, Because, Came, Door, Origin, Refusal, Reply, State, Way},
        rest::{self, Rest},
    },
    store::{
        answers::{self, Said},
        audiences,
        invitations::{self as rows, Invitation},
        plans::{self, Follow, Plan},
        proposals,
    },
};
use ::store::{At, Error, FactNumber, Tx, outbox};
use events::{
    rules::{State as EventState, When},
    store::Event,
};
use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};
use kernel::{
    EventId, InvitationId, Lang, PersonId,
    access::{Actor, Granted, Standing, ask},
};
use people::store::nudges::{self, Reach};
use std::{borrow::Cow, collections::BTreeMap};
use web::Site;

/// An event with the plan of its invitations.
#[derive(Debug, Clone)]
pub struct Hosted {
    /// The event.
    pub event: Event,
    /// How its invitations are kept.
    pub plan: Plan,
}

impl Hosted {
    /// Loads an event and its plan.
    ///
    /// # Errors
    /// [`store::Error`]
    pub async fn load(at: impl Into<At<'_>>, event: EventId) -> Result<Option<Self>, Error> {
        let mut at = at.into();
        let Some(event) = events::store::event(&mut at, event).await? else { return Ok(None) };
        let plan = plans::plan(at, event.id).await?;
        Ok(Some(Self { event, plan }))
    }

    /// Locks and loads an event and its plan.
    ///
    /// # Errors
    /// [`store::Error`]
    pub async fn lock(tx: &mut Tx, event: EventId) -> Result<Option<Self>, Error> {
        tx.lock("event", event).await?;
        Self::load(tx, event).await
    }

    /// What the event allows now.
    pub fn door(&self, now: Timestamp) -> Door {
        match (&self.event.state, self.event.moments) {
            (EventState::Cancelled { .. }, _) => Door::Cancelled,
            (_, Some((begins, _))) if begins <= now => Door::Begun { at: begins },
            (EventState::Draft | EventState::Published, _) => Door::Open,
        }
    }

    /// Whether people can be asked: it is published, and not over.
    pub fn may_invite(&self, now: Timestamp) -> bool {
        rest::may_invite(self.event.state.stage(), is_over(&self.event, now))
    }

    /// Whether a facilitator can still write down that somebody said this.
    pub fn may_write_down(&self, own: &Invitation, reply: Reply, now: Timestamp) -> bool {
        own.state.is_open() && self.door(now).to_write_down(reply, own.came) == Door::Open
    }
}

/// The clock of an event: of its place, else of the network's home.
pub(crate) fn zone<'a>(site: &'a Site, event: &'a Event) -> &'a TimeZone {
    match &event.details.when {
        When::Timed { zone, .. } => zone,
        When::NotKnown | When::Days { .. } => &site.home_zone,
    }
}

/// Whether an event is over.
pub(crate) fn is_over(event: &Event, now: Timestamp) -> bool {
    event.moments.is_some_and(|(_, over)| over <= now)
}

/// Whether the invitations of an event are at rest, and why.
///
/// # Errors
/// [`store::Error`]
pub async fn rest(at: impl Into<At<'_>>, event: &Event, now: Timestamp) -> Result<Option<Rest>, Error> {
    Ok(rest_of(event, &rows::listed(at, event.id).await?, now))
}

/// The same, for whoever has the list.
pub(crate) fn rest_of(event: &Event, listed: &[Invitation], now: Timestamp) -> Option<Rest> {
    let invited = listed.iter().map(|own| (own.state, own.came));
    rest::rest(event.state.stage(), is_over(event, now), invited)
}

/// What the audience of an event asks of its invitations today.
///
/// # Errors
/// [`store::Error`]
pub async fn next_steps(site: &Site, tx: &mut Tx, event: EventId) -> Result<Steps, Error> {
    let today = site.clock.today(&site.home_zone);
    let (_, inside) = audiences::named(&mut *tx, event, today).await?;
    let invited = rows::of_event(&mut *tx, event).await?;
    let standing: BTreeMap<PersonId, _> = invited.iter().map(|own| (own.person, own.standing())).collect();
    Ok(steps(&inside, &standing))
}

/// Asks everybody whom the audience names and nobody has asked. The mails wait in the outbox for a yes. Returns how
/// many; nothing where the event cannot invite now.
///
/// # Errors
/// [`store::Error`]
pub async fn invite(
    site: &Site,
    tx: &mut Tx,
    granted: &Granted<KeepInvitations>,
) -> Result<Option<usize>, Error> {
    Ok(match invite_if(site, tx, granted, |_| true).await? {
        Approved::Done(count) => Some(count),
        Approved::NotNow | Approved::Changed => None,
    })
}

/// What became of a yes to the people whom a page showed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Approved {
    /// It was done, with so many mails.
    Done(usize),
    /// The event cannot invite now.
    NotNow,
    /// The people are others by now: nothing was done.
    Changed,
}

/// The same, if they are still those who were `shown` ([`word_for`]).
///
/// # Errors
/// [`store::Error`]
pub async fn invite_shown(
    site: &Site,
    tx: &mut Tx,
    granted: &Granted<KeepInvitations>,
    shown: &str,
) -> Result<Approved, Error> {
    invite_if(site, tx, granted, |join| word_for(join) == shown).await
}

async fn invite_if(
    site: &Site,
    tx: &mut Tx,
    granted: &Granted<KeepInvitations>,
    is_right: impl Fn(&[PersonId]) -> bool,
) -> Result<Approved, Error> {
    let event = granted.on().event;
    let Some(hosted) = Hosted::lock(tx, event).await?.filter(|hosted| hosted.may_invite(site.clock.now()))
    else {
        return Ok(Approved::NotNow);
    };
    let join = next_steps(site, tx, event).await?.join;
    if !is_right(&join) {
        return Ok(Approved::Changed);
    }
    invite_these(site, tx, granted, (&hosted, &join)).await?;
    Ok(Approved::Done(join.len()))
}

async fn invite_these(
    site: &Site,
    tx: &mut Tx,
    granted: &Granted<KeepInvitations>,
    (hosted, join): (&Hosted, &[PersonId]),
) -> Result<(), Error> {
    if join.is_empty() {
        return Ok(());
    }
    let hosted = &*numbers::raised_for(tx, hosted, join).await?;
    let fact = rows::record_invited(tx, granted, join.len()).await?;
    let mut people = Vec::with_capacity(join.len());
    for person in join {
        people.push((*person, said_before(tx, (hosted.event.id, *person)).await?));
    }
    // Whoever sent a deputy has sent one who is asked again by then.
    people.sort_by_key(|(_, said)| *said == Some(Reply::Depute));
    for (person, said) in people {
        invite_one(site, tx, (fact, hosted), (person, Origin::Rule, said)).await?;
    }
    plans::note_told(tx, hosted.event.id, hosted.event.sequence).await?;
    jobs::reminders::plan(tx, hosted).await?;
    jobs::audience::plan_morning(site, tx, hosted).await
}

/// Gives somebody a place, or their place back. What they `said` before holds again: nobody loses an answer because the
/// rule changed for a day.
async fn invite_one(
    site: &Site,
    tx: &mut Tx,
    (fact, hosted): (FactNumber, &Hosted),
    (person, origin, said): (PersonId, Origin, Option<Reply>),
) -> Result<(), Error> {
    let event = hosted.event.id;
    proposals::done(tx, event, person).await?;
    let own = rows::place(tx, (event, person), (origin, fact, hosted.event.sequence)).await?;
    let state = match said {
        Some(reply) => stands_again(site, tx, (hosted, &own), reply).await?,
        None => None,
    };
    match said.zip(state) {
        None => mails::asking::hold(tx, site, (fact, Why::New), (hosted, &own)).await,
        Some((reply, state)) => {
            let own = moved(tx, &own, state).await?;
            // Whoever said no was not told of the withdrawal either.
            if state == State::Declined {
                return Ok(());
            }
            mails::again::hold(tx, site, fact, (hosted, &own, reply)).await
        }
    }
}

/// What somebody had said last when they were no longer asked.
async fn said_before(tx: &mut Tx, (event, person): (EventId, PersonId)) -> Result<Option<Reply>, Error> {
    let Some(own) = rows::of_person(&mut *tx, event, person).await? else { return Ok(None) };
    let said = answers::of(&mut *tx, own.id).await?;
    Ok(said.iter().rev().filter(|said| said.is_certain).find_map(|said| said.reply))
}

/// Where a former answer puts somebody now, if it still can be given.
async fn stands_again(
    site: &Site,
    tx: &mut Tx,
    (hosted, own): (&Hosted, &Invitation),
    reply: Reply,
) -> Result<Option<State>, Error> {
    let deputy = match reply {
        Reply::Depute => deputy_who_is_asked(site, tx, own).await?,
        Reply::Accept | Reply::Perhaps | Reply::Decline => None,
    };
    let seats = plans::seats(&mut *tx, own.event, hosted.plan.capacity).await?;
    let door = hosted.door(site.clock.now());
    Ok(place::answer(own.state, reply, (seats, door), deputy).ok())
}

async fn deputy_who_is_asked(site: &Site, tx: &mut Tx, own: &Invitation) -> Result<Option<PersonId>, Error> {
    let today = site.clock.today(&site.home_zone);
    let Some(deputy) = audiences::deputy_of(&mut *tx, (own.event, own.person), today).await? else {
        return Ok(None);
    };
    let theirs = rows::of_person(&mut *tx, own.event, deputy).await?;
    Ok(theirs.filter(|theirs| theirs.state.is_open()).map(|theirs| theirs.person))
}

/// Adds a condition to the audience; false, where there are as many as there may be. What follows from it waits for a
/// yes, also where the program follows people by itself: who changes a rule sees first whom it is about.
///
/// # Errors
/// [`store::Error`]
pub async fn add_condition(
    site: &Site,
    tx: &mut Tx,
    granted: &Granted<KeepInvitations>,
    condition: &Condition,
) -> Result<bool, Error> {
    let hosted = Hosted::lock(tx, granted.on().event).await?;
    let is_added = audiences::add_condition(tx, granted, condition).await?.is_some();
    if let Some(hosted) = hosted.filter(|_| is_added) {
        jobs::audience::propose(site, tx, (&hosted, granted.by())).await?;
    }
    Ok(is_added)
}

/// Takes a condition away. What follows from it waits for a yes, as in [`add_condition`].
///
/// # Errors
/// [`store::Error`]
pub async fn remove_condition(
    site: &Site,
    tx: &mut Tx,
    granted: &Granted<KeepInvitations>,
    condition: i64,
) -> Result<(), Error> {
    let hosted = Hosted::lock(tx, granted.on().event).await?;
    audiences::remove_condition(tx, granted, condition).await?;
    if let Some(hosted) = hosted {
        jobs::audience::propose(site, tx, (&hosted, granted.by())).await?;
    }
    Ok(())
}

/// Does what the rule asks for since people changed, mails included.
pub(crate) async fn follow(
    site: &Site,
    tx: &mut Tx,
    granted: &Granted<KeepInvitations>,
    (hosted, steps): (&Hosted, &Steps),
) -> Result<(), Error> {
    invite_these(site, tx, granted, (hosted, &steps.join)).await?;
    let mut mails = Vec::new();
    for person in &steps.join {
        if let Some(own) = rows::of_person(&mut *tx, hosted.event.id, *person).await? {
            mails.extend(rows::held_mail_of(&mut *tx, &own).await?);
        }
    }
    let_go(tx, granted, mails).await?;
    withdraw_these(site, tx, granted, (hosted, &steps.leave)).await.map(drop)
}

/// Asks somebody again whose invitation was withdrawn, or whose mail was thrown away. The mail waits in the outbox for a
/// yes. Returns whether it was.
///
/// # Errors
/// [`store::Error`]
pub async fn invite_again(
    site: &Site,
    tx: &mut Tx,
    granted: &Granted<KeepInvitations>,
    id: InvitationId,
) -> Result<bool, Error> {
    let event = granted.on().event;
    let Some(hosted) = Hosted::lock(tx, event).await?.filter(|hosted| hosted.may_invite(site.clock.now()))
    else {
        return Ok(false);
    };
    let own = rows::invitation(&mut *tx, id).await?.filter(|own| own.event == event);
    let Some(own) = own else { return Ok(false) };
    if !matches!(own.state, State::Withdrawn { .. }) {
        if rows::unmailed_of(&mut *tx, &own).await? != Some(outbox::State::Discarded) {
            return Ok(false);
        }
        let fact = rows::record_invited(tx, granted, 1).await?;
        ask_anew(site, tx, fact, (&hosted, &own)).await?;
        return Ok(true);
    }
    let fact = rows::record_invited(tx, granted, 1).await?;
    let said = said_before(tx, (event, own.person)).await?;
    let hosted = numbers::raised_for(tx, &hosted, &[own.person]).await?;
    invite_one(site, tx, (fact, &hosted), (own.person, own.origin, said)).await?;
    jobs::reminders::plan(tx, &hosted).await?;
    jobs::audience::plan_morning(site, tx, &hosted).await?;
    Ok(true)
}

/// Writes the mail anew that was to ask somebody and never went: it says from the start how the event is now, and waits
/// for a yes.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn ask_anew(
    site: &Site,
    tx: &mut Tx,
    fact: FactNumber,
    (hosted, own): (&Hosted, &Invitation),
) -> Result<(), Error> {
    let own = Invitation { sequence: own.sequence.max(hosted.event.sequence), asked: fact, ..own.clone() };
    rows::set_sequence(tx, own.id, own.sequence).await?;
    rows::set_asked(tx, own.id, fact).await?;
    match own.state.reply() {
        None => mails::asking::hold(tx, site, (fact, Why::New), (hosted, &own)).await,
        Some(reply) => mails::again::hold(tx, site, fact, (hosted, &own, reply)).await,
    }
}

/// Lets the mails go that wait for a yes. Returns how many.
///
/// # Errors
/// [`store::Error`]
pub async fn send(tx: &mut Tx, granted: &Granted<KeepInvitations>) -> Result<i64, Error> {
    let held = rows::held_mails(&mut *tx, granted.on().event).await?;
    let_go(tx, granted, held).await
}

/// The same, if they are still those that were `shown` ([`word_for`]).
///
/// # Errors
/// [`store::Error`]
pub async fn send_shown(
    tx: &mut Tx,
    granted: &Granted<KeepInvitations>,
    shown: &str,
) -> Result<Approved, Error> {
    let event = granted.on().event;
    // What is written while this goes on is seen, or comes after it.
    tx.lock("event", event).await?;
    let held = rows::held_mails(&mut *tx, event).await?;
    if word_for(&held) != shown {
        return Ok(Approved::Changed);
    }
    let count = let_go(tx, granted, held).await?;
    Ok(Approved::Done(usize::try_from(count).unwrap_or_default()))
}

async fn let_go(
    tx: &mut Tx,
    granted: &Granted<KeepInvitations>,
    held: Vec<outbox::MailId>,
) -> Result<i64, Error> {
    let mut count = 0;
    for mail in held {
        count += i64::from(outbox::approve(tx, mail).await?);
    }
    if count > 0 {
        rows::record_sent(tx, granted, count).await?;
    }
    Ok(count)
}

/// Withdraws everybody who follows the rule and has left the audience, if they are still those who were `shown`
/// ([`word_for`]). So many mails say so.
///
/// # Errors
/// [`store::Error`]
pub async fn withdraw_those_who_left(
    site: &Site,
    tx: &mut Tx,
    granted: &Granted<KeepInvitations>,
    shown: &str,
) -> Result<Approved, Error> {
    let event = granted.on().event;
    let Some(hosted) = Hosted::lock(tx, event).await? else { return Ok(Approved::NotNow) };
    let leave = next_steps(site, tx, event).await?.leave;
    if word_for(&leave) != shown {
        return Ok(Approved::Changed);
    }
    withdraw_these(site, tx, granted, (&hosted, &leave)).await.map(Approved::Done)
}

async fn withdraw_these(
    site: &Site,
    tx: &mut Tx,
    granted: &Granted<KeepInvitations>,
    (hosted, leave): (&Hosted, &[PersonId]),
) -> Result<usize, Error> {
    let event = hosted.event.id;
    let hosted = &*match leave.is_empty() {
        true => Cow::Borrowed(hosted),
        false => Cow::Owned(numbers::raised(tx, hosted).await?),
    };
    let mut mails = 0;
    let mut gone = Vec::new();
    for person in leave {
        if let Some(own) = rows::of_person(&mut *tx, event, *person).await? {
            let (fact, is_told) =
                withdraw_one(site, tx, (hosted, &own), (Because::Left, granted.by())).await?;
            mails += usize::from(is_told);
            gone.push((own, fact));
        }
        proposals::done(tx, event, *person).await?;
    }
    // Only now: whoever left together with their deputy has no answer to change.
    for (own, fact) in gone {
        tell_senders(site, tx, (hosted, &own), fact).await?;
    }
    offer_freed(site, tx, hosted, granted.by()).await?;
    Ok(mails)
}

/// Withdraws one invitation by hand. Returns whether the person is mailed that.
///
/// # Errors
/// [`store::Error`]
pub async fn withdraw(site: &Site, tx: &mut Tx, granted: &Granted<KeepInvitation>) -> Result<bool, Error> {
    let InvitationSubject { invitation, event, .. } = *granted.on();
    let Some(hosted) = Hosted::lock(tx, event.event).await? else { return Ok(false) };
    let Some(own) = rows::invitation(&mut *tx, invitation).await?.filter(|own| own.state.is_open()) else {
        return Ok(false);
    };
    let hosted = numbers::raised(tx, &hosted).await?;
    let (fact, is_told) = withdraw_one(site, tx, (&hosted, &own), (Because::ByHand, granted.by())).await?;
    tell_senders(site, tx, (&hosted, &own), fact).await?;
    offer_freed(site, tx, &hosted, granted.by()).await?;
    Ok(is_told)
}

/// Returns the fact of it, and whether the person is mailed that.
async fn withdraw_one(
    site: &Site,
    tx: &mut Tx,
    (hosted, own): (&Hosted, &Invitation),
    (because, by): (Because, Actor),
) -> Result<(FactNumber, bool), Error> {
    // Whoever was not mailed yet learns nothing, and nobody is called off from what is over.
    let is_over = is_over(&hosted.event, site.clock.now());
    let is_mailed = rows::unmailed_of(&mut *tx, own).await?.is_none() && !is_over;
    discard_held(tx, own).await?;
    take_nudges_back(tx, own).await?;
    let fact = rows::withdraw(tx, own, because, by).await?;
    let is_told = is_mailed && own.state != State::Declined;
    if is_told {
        mails::withdrawn::queue(tx, site, fact, (hosted, own)).await?;
    }
    Ok((fact, is_told))
}

/// Throws the mail away that asks somebody and waits for a yes; whether there was one.
pub(crate) async fn discard_held(tx: &mut Tx, own: &Invitation) -> Result<bool, Error> {
    let mut was_held = false;
    for mail in rows::held_mail_of(&mut *tx, own).await? {
        was_held |= outbox::discard(tx, mail).await?;
    }
    Ok(was_held)
}

/// The proof by which something is said: one's own, or a facilitator's who writes it down.
pub enum Proof<'a> {
    /// The person says it.
    Own(&'a Granted<AnswerInvitation>),
    /// A facilitator heard it, or confirms it.
    WrittenDown(&'a Granted<KeepInvitation>),
}

/// What became of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Heard {
    /// Where the invitation stands now.
    pub state: State,
    /// Something changed, or words were added.
    pub is_new: bool,
}

/// Takes an answer, with all that follows from it. The caller holds the lock of the event ([`Hosted::lock`]).
///
/// # Errors
/// [`store::Error`]; inside, why it is not taken.
pub async fn answer(
    site: &Site,
    tx: &mut Tx,
    (hosted, own): (&Hosted, &Invitation),
    proof: Proof<'_>,
    (said, reply, words): (Said, Reply, Option<&str>),
) -> Result<Result<Heard, Refusal>, Error> {
    let today = site.clock.today(&site.home_zone);
    let deputy = match reply {
        Reply::Depute => audiences::deputy_of(&mut *tx, (own.event, own.person), today).await?,
        Reply::Accept | Reply::Perhaps | Reply::Decline => None,
    };
    let seats = plans::seats(&mut *tx, own.event, hosted.plan.capacity).await?;
    let door = match proof {
        Proof::Own(_) => hosted.door(site.clock.now()),
        Proof::WrittenDown(_) => hosted.door(site.clock.now()).to_write_down(reply, own.came),
    };
    let back = seat_to_take_back(tx, own, reply).await?;
    let from = back.as_ref().map_or(own.state, |(theirs, _)| theirs.state);
    let state = match place::answer(from, reply, (seats, door), deputy) {
        Ok(state) => state,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let earlier = answers::of(&mut *tx, own.id).await?;
    // The same once more, by whomever, changes nothing.
    let repeats = earlier.iter().rfind(|last| last.reply.is_some()).is_some_and(|last| {
        last.reply == Some(reply)
            && (last.is_certain || !said.is_certain)
            && words.is_none_or(|words| last.words.as_deref() == Some(words))
    });
    if repeats && state == own.state {
        return Ok(Ok(Heard { state, is_new: false }));
    }
    let (fact, by) = match proof {
        Proof::Own(granted) => (answers::answer(tx, granted, own, (said, reply, words)).await?, granted.by()),
        Proof::WrittenDown(granted) => {
            (answers::write_down(tx, granted, own, (said, reply, words)).await?, granted.by())
        }
    };
    // What a machine may have said is kept and moves nothing.
    if !said.is_certain {
        mails::answered::queue(tx, site, fact, (hosted, own, said, reply)).await?;
        return Ok(Ok(Heard { state: own.state, is_new: true }));
    }
    // A deputy who was withdrawn is asked again.
    let hosted = &*numbers::raised_for(tx, hosted, deputy.as_slice()).await?;
    if let Some((theirs, then)) = back {
        moved(tx, &theirs, then).await?;
    }
    let now = moved(tx, own, state).await?;
    take_nudges_back(tx, &now).await?;
    mails::answered::queue(tx, site, fact, (hosted, &now, said, reply)).await?;
    if let State::Deputed { to: Some(deputy) } = state {
        ask_deputy(site, tx, (hosted, own), (deputy, fact, by)).await?;
    }
    if state.stays_away() && !own.state.stays_away() {
        tell_senders(site, tx, (hosted, own), fact).await?;
    }
    offer_freed(site, tx, hosted, by).await?;
    Ok(Ok(Heard { state, is_new: true }))
}

async fn moved(tx: &mut Tx, own: &Invitation, state: State) -> Result<Invitation, Error> {
    if own.state != state {
        rows::set_state(tx, own.id, state).await?;
    }
    Ok(Invitation { state, ..own.clone() })
}

/// The seat that is kept for whom somebody sent and that they take back by this answer, and where that puts the other.
async fn seat_to_take_back(
    tx: &mut Tx,
    own: &Invitation,
    reply: Reply,
) -> Result<Option<(Invitation, State)>, Error> {
    let State::Deputed { to: Some(deputy) } = own.state else { return Ok(None) };
    let Some(theirs) = rows::of_person(&mut *tx, own.event, deputy).await? else { return Ok(None) };
    let said = said_before(tx, (own.event, deputy)).await?;
    let takes = place::takes_back(own.state, reply, (theirs.state, said));
    Ok(takes.then(|| (theirs, place::after_offer(said))))
}

/// Asks whoever is sent instead; or tells them so, who are asked already. `own` is the place of whoever sends them, as it
/// was: a seat that they had is kept for the deputy.
async fn ask_deputy(
    site: &Site,
    tx: &mut Tx,
    (hosted, own): (&Hosted, &Invitation),
    (deputy, fact, by): (PersonId, FactNumber, Actor),
) -> Result<(), Error> {
    let known = rows::of_person(&mut *tx, own.event, deputy).await?;
    let theirs = match known {
        Some(known) if known.state.is_open() => {
            // Whose own mail was thrown away is asked by this one.
            if rows::unmailed_of(&mut *tx, &known).await? == Some(outbox::State::Discarded) {
                rows::set_asked(tx, known.id, fact).await?;
            }
            known
        }
        Some(_) | None => {
            let theirs =
                rows::place(tx, (own.event, deputy), (Origin::Deputy, fact, hosted.event.sequence)).await?;
            rows::record_deputed(tx, &theirs, by).await?;
            theirs
        }
    };
    let theirs = match place::keeps_seat(own.state, theirs.state, hosted.plan.capacity) {
        true => {
            rows::record_offered(tx, &theirs, by).await?;
            keep_seat(site, tx, (hosted, &theirs)).await?
        }
        false => theirs,
    };
    let seat_until = match theirs.state {
        State::Offered { until } => Some(until),
        State::Waiting
        | State::Invited
        | State::Accepted
        | State::Queued
        | State::Tentative
        | State::Declined
        | State::Deputed { .. }
        | State::Withdrawn { .. } => None,
    };
    mails::asking::queue(tx, site, (fact, Why::Deputed { seat_until }), (hosted, &theirs)).await
}

/// Tells whoever sent this person that they do not come after all, while another answer can be given.
async fn tell_senders(
    site: &Site,
    tx: &mut Tx,
    (hosted, deputy): (&Hosted, &Invitation),
    fact: FactNumber,
) -> Result<(), Error> {
    if hosted.door(site.clock.now()) != Door::Open {
        return Ok(());
    }
    for own in rows::senders_of(&mut *tx, deputy.event, deputy.person).await? {
        mails::deputy_out::queue(tx, site, fact, (hosted, &own)).await?;
    }
    Ok(())
}

/// Offers freed seats to the first in the queue, each for a time.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn offer_freed(site: &Site, tx: &mut Tx, hosted: &Hosted, by: Actor) -> Result<(), Error> {
    if hosted.door(site.clock.now()) != Door::Open {
        return Ok(());
    }
    if hosted.plan.capacity.is_none() {
        return seat_everybody(site, tx, hosted, by).await;
    }
    let seats = plans::seats(&mut *tx, hosted.event.id, hosted.plan.capacity).await?;
    for _ in 0..seats.to_offer() {
        let Some(first) = rows::first_queued(&mut *tx, hosted.event.id).await? else { break };
        let own = keep_seat(site, tx, (hosted, &first)).await?;
        let fact = rows::record_offered(tx, &own, by).await?;
        let has_next = rows::first_queued(&mut *tx, hosted.event.id).await?.is_some();
        mails::seat::queue(tx, site, fact, (hosted, &own), has_next).await?;
    }
    Ok(())
}

/// Keeps a free seat for somebody, for as long as the plan says, but not beyond the beginning.
async fn keep_seat(
    site: &Site,
    tx: &mut Tx,
    (hosted, own): (&Hosted, &Invitation),
) -> Result<Invitation, Error> {
    let hours = SignedDuration::from_hours(i64::from(hosted.plan.offer_hours));
    let until = site.clock.now().saturating_add(hours).unwrap_or(Timestamp::MAX);
    let until = hosted.event.moments.map_or(until, |(begins, _)| until.min(begins));
    let own = moved(tx, own, State::Offered { until }).await?;
    jobs::seats::plan_offer_end(tx, &own, until).await?;
    Ok(own)
}

/// An offered seat that nobody took goes to the next; where there is none, it stays without another mail. Once the
/// event has begun it is nobody's.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn end_offer(
    site: &Site,
    tx: &mut Tx,
    (hosted, own): (&Hosted, &Invitation),
) -> Result<(), Error> {
    match hosted.door(site.clock.now()) {
        Door::Cancelled => Ok(()),
        Door::Begun { .. } => {
            let said = said_before(tx, (own.event, own.person)).await?;
            rows::let_run_out(tx, own, place::after_offer(said)).await.map(drop)
        }
        Door::Open if rows::first_queued(&mut *tx, hosted.event.id).await?.is_none() => {
            keep_seat(site, tx, (hosted, own)).await.map(drop)
        }
        Door::Open => {
            let said = said_before(tx, (own.event, own.person)).await?;
            let fact = rows::let_run_out(tx, own, place::after_offer(said)).await?;
            tell_senders(site, tx, (hosted, own), fact).await?;
            offer_freed(site, tx, hosted, Actor::Operator).await
        }
    }
}

/// Where there are as many seats as one likes, whoever said yes and waits has one; a seat that was kept for a deputy who
/// is silent needs no keeping.
async fn seat_everybody(site: &Site, tx: &mut Tx, hosted: &Hosted, by: Actor) -> Result<(), Error> {
    let waiting = rows::of_event(&mut *tx, hosted.event.id).await?;
    for own in waiting.into_iter().filter(|own| matches!(own.state, State::Queued | State::Offered { .. })) {
        let then = place::after_offer(said_before(tx, (own.event, own.person)).await?);
        if then != State::Queued {
            moved(tx, &own, then).await?;
            continue;
        }
        let fact = rows::record_offered(tx, &own, by).await?;
        let own = moved(tx, &own, State::Accepted).await?;
        let said = Said { way: Way::Link, is_certain: true, stamped_at: None };
        mails::answered::queue(tx, site, fact, (hosted, &own, said, Reply::Accept)).await?;
    }
    Ok(())
}

/// The standing of whoever holds a mailed link: only that person, with no seat.
pub fn standing_of(person: PersonId) -> Standing {
    Standing::person(person, Vec::new())
}

/// What somebody says for themselves, not by a page: the demo's story, an answer by mail. None where there is no such
/// invitation.
///
/// # Errors
/// [`store::Error`]; inside, why it is not taken.
pub async fn say(
    site: &Site,
    tx: &mut Tx,
    (event, person): (EventId, PersonId),
    (said, reply, words): (Said, Reply, Option<&str>),
) -> Result<Option<Result<Heard, Refusal>>, Error> {
    let Some(hosted) = Hosted::lock(tx, event).await? else { return Ok(None) };
    let Some(own) = rows::of_person(&mut *tx, event, person).await? else { return Ok(None) };
    let subject = own.subject(hosted.event.subject());
    let Ok(granted) = ask::<AnswerInvitation>(&standing_of(person), subject) else { return Ok(None) };
    let taken = answer(site, tx, (&hosted, &own), Proof::Own(&granted), (said, reply, words));
    taken.await.map(Some)
}

/// What somebody said by phone, written down by a facilitator. None where there is no such invitation, or they do not
/// facilitate.
///
/// # Errors
/// [`store::Error`]; inside, why it is not taken.
pub async fn write_down(
    site: &Site,
    tx: &mut Tx,
    who: &Standing,
    invitation: InvitationId,
    (said, reply, words): (Said, Reply, Option<&str>),
) -> Result<Option<Result<Heard, Refusal>>, Error> {
    let Some(own) = rows::invitation(&mut *tx, invitation).await? else { return Ok(None) };
    let Some(hosted) = Hosted::lock(tx, own.event).await? else { return Ok(None) };
    // Once more, under the lock.
    let Some(own) = rows::invitation(&mut *tx, invitation).await? else { return Ok(None) };
    let Ok(granted) = ask::<KeepInvitation>(who, own.subject(hosted.event.subject())) else {
        return Ok(None);
    };
    let taken = answer(site, tx, (&hosted, &own), Proof::WrittenDown(&granted), (said, reply, words));
    taken.await.map(Some)
}

/// Writes down who came. Those who are not named are absent, if the caller says so, or were noted as absent before, or are
/// not known to have come. `shown` are those who were noted as there when the list was opened: what its writer left as it
/// was stays as it is known by now, by a colleague's word or by joining.
///
/// # Errors
/// [`store::Error`]
pub async fn note_attendance(
    tx: &mut Tx,
    granted: &Granted<KeepInvitations>,
    (shown, came, others): (&[InvitationId], &[InvitationId], Option<Came>),
) -> Result<(), Error> {
    let event = granted.on().event;
    tx.lock("event", event).await?;
    let unmailed = rows::unmailed(&mut *tx, event).await?;
    for own in rows::of_event(&mut *tx, event).await? {
        let (was_here, is_ticked) = (shown.contains(&own.id), came.contains(&own.id));
        let is_here = if was_here == is_ticked { own.came == Some(Came::Attended) } else { is_ticked };
        let before = own.came.filter(|came| *came == Came::Absent);
        let now = if is_here { Some(Came::Attended) } else { others.or(before) };
        // Whoever knows nothing of it was not absent.
        if is_here || (own.state.is_open() && !unmailed.contains_key(&own.person)) {
            rows::set_came(tx, &own, now, granted.by()).await?;
        }
    }
    Ok(())
}

/// Changes how the invitations of an event are kept; seats that are new go to the queue. Where people are followed without
/// asking from now on, what waits for a yes since they changed is done.
///
/// # Errors
/// [`store::Error`]
pub async fn set_plan(
    site: &Site,
    tx: &mut Tx,
    granted: &Granted<KeepInvitations>,
    plan: &Plan,
) -> Result<(), Error> {
    let Some(before) = Hosted::lock(tx, granted.on().event).await? else { return Ok(()) };
    plans::set_plan(tx, granted, plan).await?;
    let Some(hosted) = Hosted::load(&mut *tx, granted.on().event).await? else { return Ok(()) };
    if (before.plan.follow, plan.follow) == (Follow::Asks, Follow::ByItself) {
        jobs::audience::catch_up(site, tx, granted, &hosted).await?;
    }
    let Some(hosted) = Hosted::load(&mut *tx, granted.on().event).await? else { return Ok(()) };
    offer_freed(site, tx, &hosted, granted.by()).await
}

/// A question or an offer that is no answer.
///
/// # Errors
/// [`store::Error`]
pub async fn question(
    site: &Site,
    tx: &mut Tx,
    (hosted, own): (&Hosted, &Invitation),
    granted: &Granted<AnswerInvitation>,
    (said, words): (Said, &str),
) -> Result<(), Error> {
    let fact = answers::ask(tx, granted, own, (said, words)).await?;
    mails::question::queue(tx, site, fact, (hosted, own, words)).await
}

/// Whoever was asked within this time is not silent yet.
const TIME_TO_ANSWER: SignedDuration = SignedDuration::from_hours(24);

/// Who were mailed a day ago or earlier and are silent, and how a nudge that is sent now reaches each of them: at once,
/// when their office opens unless the event begins before that, or not at all since they were nudged within a week.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn silent_guests(
    at: impl Into<At<'_>>,
    (now, today): (Timestamp, Date),
    hosted: &Hosted,
) -> Result<Vec<(Invitation, Reach)>, Error> {
    let mut at = at.into();
    if hosted.door(now) != Door::Open {
        return Ok(Vec::new());
    }
    let since = now.saturating_sub(TIME_TO_ANSWER).unwrap_or(Timestamp::MIN);
    let asked = rows::asked_by(&mut at, hosted.event.id, since).await?;
    let invited = rows::of_event(&mut at, hosted.event.id).await?;
    let silent = invited.into_iter().filter(|own| own.state.is_silent() && asked.contains(&own.person));
    let silent: Vec<Invitation> = silent.take(::store::LIST_MAX).collect();
    let people: Vec<PersonId> = silent.iter().map(|own| own.person).collect();
    let reached = nudges::reach(&mut at, &people, (now, today)).await?;
    let begins = hosted.event.moments.map(|(begins, _)| begins);
    let reach = |own: Invitation| match reached.get(&own.person).copied()? {
        Reach::From(opens) if begins.is_some_and(|begins| begins <= opens) => Some((own, Reach::From(now))),
        reach @ (Reach::From(_) | Reach::Nudged(_)) => Some((own, reach)),
    };
    Ok(silent.into_iter().filter_map(reach).collect())
}

/// How many a reminder that is sent now would reach.
///
/// # Errors
/// [`store::Error`]
pub async fn to_remind(
    at: impl Into<At<'_>>,
    when: (Timestamp, Date),
    event: &Event,
) -> Result<usize, Error> {
    let mut at = at.into();
    let plan = plans::plan(&mut at, event.id).await?;
    let silent = silent_guests(&mut at, when, &Hosted { event: event.clone(), plan }).await?;
    Ok(silent.iter().filter(|(_, reach)| matches!(reach, Reach::From(_))).count())
}

/// Nudges everybody who was mailed and is silent, in words by language where a facilitator wrote any. Returns how many.
///
/// # Errors
/// [`store::Error`]
pub async fn remind_the_silent(
    site: &Site,
    tx: &mut Tx,
    granted: &Granted<KeepInvitations>,
    words: &BTreeMap<Lang, String>,
) -> Result<usize, Error> {
    let Some(hosted) = Hosted::lock(tx, granted.on().event).await? else { return Ok(0) };
    let when = (site.clock.now(), site.clock.today(&site.home_zone));
    let silent = silent_guests(&mut *tx, when, &hosted).await?;
    let to = silent.into_iter().filter_map(|(own, reach)| match reach {
        Reach::From(opens_at) => Some((own, opens_at)),
        Reach::Nudged(_) => None,
    });
    let to: Vec<(Invitation, Timestamp)> = to.collect();
    if to.is_empty() {
        return Ok(0);
    }
    let fact = rows::record_nudged(tx, granted, to.len()).await?;
    for (own, opens_at) in &to {
        mails::reminder::nudge(tx, site, (fact, *opens_at), (&hosted, own), words).await?;
    }
    Ok(to.len())
}

/// Takes nudges back that have not gone: whoever has answered, or is no longer asked, needs none.
async fn take_nudges_back(tx: &mut Tx, own: &Invitation) -> Result<(), Error> {
    for mail in rows::waiting_nudges(&mut *tx, own).await? {
        outbox::take_back(tx, mail).await?;
    }
    Ok(())
}
