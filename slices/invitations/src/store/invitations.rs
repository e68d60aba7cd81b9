//! Invitations: one person's place at one event.
use crate::{
    acts::{ExportInvitations, InvitationSubject, KeepInvitations},
    facts::{self, Fact},
    rules::{
        audience::{self, AUDIENCE_MAX},
        place::{Because, Came, Origin, State},
    },
};
use events::acts::Subject;
use jiff::Timestamp;
use kernel::{
    EventId, InvitationId, PersonId,
    access::{Actor, Granted},
    text::Email,
};
use std::collections::{BTreeMap, BTreeSet};
use store::{At, Db, Error, FactNumber, Tx, outbox, record, row, sql};

row! {
    struct InvitationRow {
        id: InvitationId,
        event: EventId,
        person: PersonId,
        origin: Origin,
        state: String,
        since: Timestamp,
        until: Option<Timestamp>,
        deputy: Option<PersonId>,
        because: Option<Because>,
        asked: FactNumber,
        asked_at: Timestamp,
        sequence: u32,
        came: Option<Came>,
    }
}

/// An invitation that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// Ours.
    pub id: InvitationId,
    /// To what.
    pub event: EventId,
    /// Whose.
    pub person: PersonId,
    /// How they came to be asked.
    pub origin: Origin,
    /// Where it stands.
    pub state: State,
    /// Since when.
    pub since: Timestamp,
    /// The fact of the mail that asked.
    pub asked: FactNumber,
    /// When that was.
    pub asked_at: Timestamp,
    /// The highest number that the person's calendar was sent.
    pub sequence: u32,
    /// Whether they came.
    pub came: Option<Came>,
}

impl InvitationRow {
    fn invitation(self) -> Result<Invitation, Error> {
        let state = match (self.state.as_str(), self.until, self.because) {
            ("invited", ..) => State::Invited,
            ("accepted", ..) => State::Accepted,
            ("queued", ..) => State::Queued,
            ("offered", Some(until), _) => State::Offered { until },
            ("tentative", ..) => State::Tentative,
            ("declined", ..) => State::Declined,
            ("deputed", ..) => State::Deputed { to: self.deputy },
            ("withdrawn", _, Some(because)) => State::Withdrawn { because },
            (other, ..) => return Err(Error::Broken(format!("an invitation that is {other}").into())),
        };
        Ok(Invitation {
            id: self.id,
            event: self.event,
            person: self.person,
            origin: self.origin,
            state,
            since: self.since,
            asked: self.asked,
            asked_at: self.asked_at,
            sequence: self.sequence,
            came: self.came,
        })
    }
}

impl Invitation {
    /// As far as access is concerned.
    pub fn subject(&self, event: Subject) -> InvitationSubject {
        InvitationSubject { invitation: self.id, event, person: self.person }
    }

    /// How it stands to the audience.
    pub fn standing(&self) -> audience::Standing {
        use audience::Standing;
        match (self.state, self.origin) {
            (State::Withdrawn { because: Because::Left }, _) => Standing::WithdrawnByRule,
            (State::Withdrawn { because: Because::ByHand }, _) => Standing::WithdrawnByHand,
            (_, Origin::Rule) => Standing::ByRule,
            (_, Origin::Deputy) => Standing::AsDeputy,
        }
    }
}

macro_rules! invitations {
    ($rest:literal) => {
        sql(concat!(
            "select i.id, i.event, i.person, i.origin, i.state, i.since, i.until, i.deputy, i.because, i.asked, i.asked_at,
                    i.sequence, i.came
               from invitations_invitations i ",
            $rest
        ))
    };
}

macro_rules! unmailed {
    ($select:literal, $rest:literal) => {
        sql(concat!(
            $select,
            " from invitations_invitations i
               join mails m on m.fact = i.asked and m.person = i.person
              where m.state in ('held', 'discarded')
                and not exists (select 1
                                  from mails n
                                  join facts f on f.number = n.fact
                                 where n.person = i.person and n.id > m.id and n.state not in ('held', 'discarded')
                                   and (f.noun = 'invitation' and f.subject = i.id
                                        or f.noun = 'event' and f.subject = i.event)) ",
            $rest
        ))
    };
}

/// All invitations to an event, in the order in which they were made.
///
/// # Errors
/// [`store::Error`]
pub async fn of_event(at: impl Into<At<'_>>, event: EventId) -> Result<Vec<Invitation>, Error> {
    let rows: Vec<InvitationRow> = invitations!("where i.event = $1 order by i.id limit $2")
        .bind(event)
        .bind(AUDIENCE_MAX)
        .all(at)
        .await?;
    rows.into_iter().map(InvitationRow::invitation).collect()
}

/// The same, as a list tells it ([`State::as_listed`]).
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn listed(at: impl Into<At<'_>>, event: EventId) -> Result<Vec<Invitation>, Error> {
    let mut at = at.into();
    let unmailed = unmailed(&mut at, event).await?;
    let all = of_event(at, event).await?;
    let told = |own: Invitation| {
        let state = own.state.as_listed(!unmailed.contains_key(&own.person));
        Invitation { state, ..own }
    };
    Ok(all.into_iter().map(told).collect())
}

/// One invitation.
///
/// # Errors
/// [`store::Error`]
pub async fn invitation(at: impl Into<At<'_>>, id: InvitationId) -> Result<Option<Invitation>, Error> {
    let row: Option<InvitationRow> = invitations!("where i.id = $1").bind(id).optional(at).await?;
    row.map(InvitationRow::invitation).transpose()
}

/// To which events these invitations are.
///
/// # Errors
/// [`store::Error`]
pub async fn events_of(
    at: impl Into<At<'_>>,
    ids: impl IntoIterator<Item = InvitationId>,
) -> Result<Vec<(InvitationId, EventId)>, Error> {
    sql("select id, event from invitations_invitations where id in ($1..)").bind_list(ids).all(at).await
}

/// The invitation of a person to an event.
///
/// # Errors
/// [`store::Error`]
pub async fn of_person(
    at: impl Into<At<'_>>,
    event: EventId,
    person: PersonId,
) -> Result<Option<Invitation>, Error> {
    let row: Option<InvitationRow> =
        invitations!("where i.event = $1 and i.person = $2").bind(event).bind(person).optional(at).await?;
    row.map(InvitationRow::invitation).transpose()
}

/// The invitations to an event of whoever has this address: offices share addresses.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn with_address(
    at: impl Into<At<'_>>,
    event: EventId,
    email: &Email,
) -> Result<Vec<Invitation>, Error> {
    let rows: Vec<InvitationRow> = invitations!(
        "join people_persons p on p.id = i.person
          where i.event = $1 and p.email_folded = $2 and p.erased_at is null and i.state <> 'withdrawn'
          order by i.id
          limit 10"
    )
    .bind(event)
    .bind(email.folded())
    .all(at)
    .await?;
    rows.into_iter().map(InvitationRow::invitation).collect()
}

/// Senders of one deputy at most: the focal points of the offices that a person is deputy of.
const SENDERS_MAX: i64 = 100;

/// Whoever sends this person to an event instead.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn senders_of(
    at: impl Into<At<'_>>,
    event: EventId,
    deputy: PersonId,
) -> Result<Vec<Invitation>, Error> {
    let rows: Vec<InvitationRow> = invitations!(
        "where i.event = $1 and i.state = 'deputed' and i.deputy = $2
          order by i.id
          limit $3"
    )
    .bind(event)
    .bind(deputy)
    .bind(SENDERS_MAX)
    .all(at)
    .await?;
    rows.into_iter().map(InvitationRow::invitation).collect()
}

/// The first in the queue of an event.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn first_queued(at: impl Into<At<'_>>, event: EventId) -> Result<Option<Invitation>, Error> {
    let row: Option<InvitationRow> =
        invitations!("where i.event = $1 and i.state = 'queued' order by i.since, i.id limit 1")
            .bind(event)
            .optional(at)
            .await?;
    row.map(InvitationRow::invitation).transpose()
}

/// How many stand before somebody in the queue.
///
/// # Errors
/// [`store::Error`]
pub async fn before_in_queue(at: impl Into<At<'_>>, own: &Invitation) -> Result<u32, Error> {
    sql("select count(*)
           from invitations_invitations
          where event = $1 and state = 'queued' and (since < $2 or (since = $2 and id < $3))")
    .bind(own.event)
    .bind(own.since)
    .bind(own.id)
    .one(at)
    .await
}

/// Whether a person is asked to an event now.
///
/// # Errors
/// [`store::Error`]
pub async fn is_invited(db: &Db, event: EventId, person: PersonId) -> Result<bool, Error> {
    let count: i64 = sql("select count(*)
           from invitations_invitations
          where event = $1 and person = $2 and state <> 'withdrawn'")
    .bind(event)
    .bind(person)
    .one(db)
    .await?;
    Ok(count > 0)
}

/// Whether this person was asked to an event and may answer, or has answered.
///
/// # Errors
/// [`store::Error`]
pub async fn is_asked(db: &Db, event: EventId, person: PersonId) -> Result<bool, Error> {
    let Some(own) = of_person(db, event, person).await? else { return Ok(false) };
    Ok(as_asked(db, own).await?.state.is_open())
}

/// An invitation as its person knows it: while the mail that asks them waits for a yes, or once it was thrown away,
/// nobody has asked them, also where they hold the link of an earlier mail.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn as_asked(at: impl Into<At<'_>>, own: Invitation) -> Result<Invitation, Error> {
    let mut at = at.into();
    let is_asked = held_mail_of(&mut at, &own).await?.is_empty() && unmailed_of(at, &own).await?.is_none();
    match is_asked {
        true => Ok(own),
        false => Ok(Invitation { state: State::Waiting, ..own }),
    }
}

/// Events that one person's calendar holds at most.
const EVENTS_MAX: i64 = 1_000;

/// The events to which a person is asked, of those that are not over; not those that they do not come to, and none of
/// which they know nothing yet ([`unmailed`]).
///
/// # Errors
/// [`store::Error`]
pub async fn invited_to(db: &Db, person: PersonId, now: Timestamp) -> Result<Vec<EventId>, Error> {
    let invited: Vec<EventId> = sql("select e.id
           from invitations_invitations i
           join events_events e on e.id = i.event
          where i.person = $1 and i.state not in ('withdrawn', 'declined', 'deputed')
            and e.stage <> 'draft' and e.over_at > $2
          order by e.begins_at, e.id
          limit $3")
    .bind(person)
    .bind(now)
    .bind(EVENTS_MAX)
    .all(db)
    .await?;
    let unmailed: Vec<EventId> = unmailed!("select i.event", "and i.person = $1 order by i.event limit $2")
        .bind(person)
        .bind(EVENTS_MAX)
        .all(db)
        .await?;
    Ok(invited.into_iter().filter(|event| !unmailed.contains(event)).collect())
}

/// Records that people are asked; the mails follow from this fact.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn record_invited(
    tx: &mut Tx,
    granted: &Granted<KeepInvitations>,
    count: usize,
) -> Result<FactNumber, Error> {
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    Fact::Invited { event: granted.on().event, count }.record(tx, granted.by()).await
}

/// Records that mails that waited go out.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn record_sent(
    tx: &mut Tx,
    granted: &Granted<KeepInvitations>,
    count: i64,
) -> Result<FactNumber, Error> {
    Fact::Sent { event: granted.on().event, count }.record(tx, granted.by()).await
}

/// Records that guests are told of a change of the event.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn record_told(tx: &mut Tx, event: EventId, count: usize) -> Result<FactNumber, Error> {
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    Fact::Told { event, count }.record(tx, Actor::Operator).await
}

/// The fact by which guests were told of a change last.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn last_told(at: impl Into<At<'_>>, event: EventId) -> Result<Option<FactNumber>, Error> {
    sql("select max(number) from facts where noun = 'event' and subject = $1 and kind = $2")
        .bind(event)
        .bind(facts::TOLD)
        .one(at)
        .await
}

/// Records that guests are reminded.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn record_reminded(
    tx: &mut Tx,
    (event, count): (EventId, usize),
    before: &'static str,
) -> Result<FactNumber, Error> {
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    Fact::Reminded { event, count, before }.record(tx, Actor::Operator).await
}

/// Records that the silent are nudged.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn record_nudged(
    tx: &mut Tx,
    granted: &Granted<KeepInvitations>,
    count: usize,
) -> Result<FactNumber, Error> {
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    Fact::Nudged { event: granted.on().event, count }.record(tx, granted.by()).await
}

/// The purpose of a mail that asks a silent guest again.
pub(crate) const NUDGE: &str = "invitation, nudge";

/// Mails that ask somebody again and wait for their office to open.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn waiting_nudges(
    at: impl Into<At<'_>>,
    own: &Invitation,
) -> Result<Vec<outbox::MailId>, Error> {
    sql("select m.id
           from mails m
           join facts f on f.number = m.fact
          where m.person = $1 and m.state = 'queued' and m.purpose = $2 and f.noun = 'event' and f.subject = $3
          order by m.id
          limit 10")
    .bind(own.person)
    .bind(NUDGE)
    .bind(own.event)
    .all(at)
    .await
}

/// Notes the fact of a new mail that asks somebody.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn set_asked(tx: &mut Tx, id: InvitationId, fact: FactNumber) -> Result<(), Error> {
    sql("update invitations_invitations set asked = $2 where id = $1")
        .bind(id)
        .bind(fact)
        .run(tx)
        .await
        .map(drop)
}

/// Gives a person a place: a new one, or one that was withdrawn. Returns the invitation.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn place(
    tx: &mut Tx,
    (event, person): (EventId, PersonId),
    (origin, fact, sequence): (Origin, FactNumber, u32),
) -> Result<Invitation, Error> {
    let id: InvitationId = tx.new_id();
    sql("insert into invitations_invitations (id, event, person, origin, state, since, asked, asked_at, sequence)
         values ($1, $2, $3, $4, 'invited', $5, $6, $5, $7)
         on conflict (event, person) do update
            set origin = excluded.origin, state = 'invited', since = excluded.since, until = null, deputy = null,
                because = null, asked = excluded.asked, asked_at = excluded.asked_at,
                sequence = case when invitations_invitations.sequence > excluded.sequence
                                then invitations_invitations.sequence else excluded.sequence end")
    .bind(id)
    .bind(event)
    .bind(person)
    .bind(origin)
    .bind(tx.now())
    .bind(fact)
    .bind(sequence)
    .run(tx)
    .await?;
    let placed = of_person(&mut *tx, event, person).await?;
    placed.ok_or_else(|| Error::Broken("an invitation is not where it was put".into()))
}

/// Moves an invitation to another state; the caller has asked the rules.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn set_state(tx: &mut Tx, id: InvitationId, state: State) -> Result<(), Error> {
    let (until, deputy, because) = match state {
        State::Offered { until } => (Some(until), None, None),
        State::Deputed { to } => (None, to, None),
        State::Withdrawn { because } => (None, None, Some(because)),
        State::Waiting
        | State::Invited
        | State::Accepted
        | State::Queued
        | State::Tentative
        | State::Declined => (None, None, None),
    };
    sql("update invitations_invitations
            set state = $2, since = $3, until = $4, deputy = $5, because = $6
          where id = $1")
    .bind(id)
    .bind(state.code())
    .bind(tx.now())
    .bind(until)
    .bind(deputy)
    .bind(because)
    .run(tx)
    .await
    .map(drop)
}

/// Notes the number of a change that a person's calendar was sent.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn set_sequence(tx: &mut Tx, id: InvitationId, sequence: u32) -> Result<(), Error> {
    sql("update invitations_invitations set sequence = $2 where id = $1")
        .bind(id)
        .bind(sequence)
        .run(tx)
        .await
        .map(drop)
}

/// Withdraws an invitation.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn withdraw(
    tx: &mut Tx,
    own: &Invitation,
    because: Because,
    by: Actor,
) -> Result<FactNumber, Error> {
    set_state(tx, own.id, State::Withdrawn { because }).await?;
    Fact::Withdrawn { invitation: own.id, person: own.person, because }.record(tx, by).await
}

/// Records that a deputy is asked.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn record_deputed(tx: &mut Tx, own: &Invitation, by: Actor) -> Result<(), Error> {
    Fact::Deputed { invitation: own.id, person: own.person }.record(tx, by).await.map(drop)
}

/// Records that a freed seat is kept for somebody.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn record_offered(tx: &mut Tx, own: &Invitation, by: Actor) -> Result<FactNumber, Error> {
    Fact::SeatOffered { invitation: own.id, person: own.person }.record(tx, by).await
}

/// Gives a seat up that was kept for somebody and that they did not take; the rules say where they stand then.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn let_run_out(tx: &mut Tx, own: &Invitation, then: State) -> Result<FactNumber, Error> {
    // It ended when its mail said, also where that is noticed later.
    let until = if let State::Offered { until } = own.state { until } else { tx.now() };
    set_state(tx, own.id, then).await?;
    Fact::OfferRanOut { invitation: own.id, person: own.person, until }.record(tx, Actor::Operator).await
}

/// When a seat that was kept for somebody ran out, where they stand in the queue since.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn offer_ran_out_at(
    at: impl Into<At<'_>>,
    own: &Invitation,
) -> Result<Option<Timestamp>, Error> {
    if own.state != State::Queued {
        return Ok(None);
    }
    let last: Option<(Timestamp, record::Body)> = sql("select at, body
           from facts
          where noun = 'invitation' and subject = $1 and kind = $2 and at >= $3
          order by number desc
          limit 1")
    .bind(own.id)
    .bind(facts::RAN_OUT)
    .bind(own.since)
    .optional(at)
    .await?;
    // Earlier facts do not name the end.
    let until = |(at, body): (Timestamp, record::Body)| {
        body.number("until").and_then(|until| Timestamp::from_microsecond(until).ok()).unwrap_or(at)
    };
    Ok(last.map(until))
}

/// Writes down whether somebody came; nothing happens when that is known.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn set_came(
    tx: &mut Tx,
    own: &Invitation,
    came: Option<Came>,
    by: Actor,
) -> Result<(), Error> {
    if own.came == came {
        return Ok(());
    }
    sql("update invitations_invitations set came = $2, came_at = $3 where id = $1")
        .bind(own.id)
        .bind(came)
        .bind(came.map(|_| tx.now()))
        .run(tx)
        .await?;
    Fact::Came { invitation: own.id, person: own.person, came }.record(tx, by).await.map(drop)
}

/// Whom the mail that asked them to an event had reached by then.
///
/// # Errors
/// [`store::Error`]
pub async fn asked_by(
    at: impl Into<At<'_>>,
    event: EventId,
    then: Timestamp,
) -> Result<BTreeSet<PersonId>, Error> {
    let rows: Vec<PersonId> = sql("select i.person
           from invitations_invitations i
           join mails m on m.fact = i.asked and m.person = i.person
          where i.event = $1 and m.state = 'sent' and m.sent_at <= $2
          order by i.id
          limit 100000")
    .bind(event)
    .bind(then)
    .all(at)
    .await?;
    Ok(rows.into_iter().collect())
}

/// What became of the mails that asked people to an event.
///
/// # Errors
/// [`store::Error`]
pub async fn mail_states(
    at: impl Into<At<'_>>,
    event: EventId,
) -> Result<BTreeMap<PersonId, outbox::State>, Error> {
    let rows: Vec<(PersonId, outbox::State)> = sql("select i.person, m.state
           from invitations_invitations i
           join mails m on m.fact = i.asked and m.person = i.person
          where i.event = $1
          order by i.id, m.id
          limit $2")
    .bind(event)
    .bind(AUDIENCE_MAX)
    .all(at)
    .await?;
    Ok(rows.into_iter().collect())
}

/// Who know nothing of their invitation to an event: the mail that was to ask them waits for a yes or was thrown away,
/// and no other mail of it has left since.
///
/// # Errors
/// [`store::Error`]
pub async fn unmailed(
    at: impl Into<At<'_>>,
    event: EventId,
) -> Result<BTreeMap<PersonId, outbox::State>, Error> {
    let rows: Vec<(PersonId, outbox::State)> =
        unmailed!("select i.person, m.state", "and i.event = $1 order by i.id, m.id limit $2")
            .bind(event)
            .bind(AUDIENCE_MAX)
            .all(at)
            .await?;
    Ok(rows.into_iter().collect())
}

/// Where the mail is that was to ask somebody who knows nothing of their invitation: held, or discarded.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn unmailed_of(
    at: impl Into<At<'_>>,
    own: &Invitation,
) -> Result<Option<outbox::State>, Error> {
    let row: Option<(PersonId, outbox::State)> =
        unmailed!("select i.person, m.state", "and i.id = $1 order by m.id desc limit 1")
            .bind(own.id)
            .optional(at)
            .await?;
    Ok(row.map(|(_, state)| state))
}

/// The purpose of a mail that confirms an answer.
pub(crate) const ANSWERED: &str = "invitation answered";

/// When the mail server took the last mail with somebody's link that asks something of them, which `fact` caused; and
/// the last one that confirms an answer of theirs.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn mailed(
    at: impl Into<At<'_>>,
    (own, fact): (&Invitation, FactNumber),
) -> Result<(Option<Timestamp>, Option<Timestamp>), Error> {
    let mut at = at.into();
    let asked = outbox::sent_at(&mut at, fact, own.person).await?;
    let confirmed: Option<Option<Timestamp>> = sql("select m.sent_at
           from mails m
           join facts f on f.number = m.fact
          where m.person = $1 and m.purpose = $2 and f.noun = 'invitation' and f.subject = $3
          order by m.id desc
          limit 1")
    .bind(own.person)
    .bind(ANSWERED)
    .bind(own.id)
    .optional(at)
    .await?;
    Ok((asked, confirmed.flatten()))
}

/// The mail that asks somebody and waits for a yes.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn held_mail_of(
    at: impl Into<At<'_>>,
    own: &Invitation,
) -> Result<Vec<outbox::MailId>, Error> {
    sql("select id from mails where fact = $1 and person = $2 and state = 'held' order by id limit 10")
        .bind(own.asked)
        .bind(own.person)
        .all(at)
        .await
}

/// How many of these people an event asked who are no longer asked.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn count_withdrawn(
    at: impl Into<At<'_>>,
    event: EventId,
    people: &[PersonId],
) -> Result<i64, Error> {
    let mut at = at.into();
    let mut count: i64 = 0;
    for people in people.chunks(::store::LIST_MAX) {
        count += sql("select count(*)
               from invitations_invitations
              where event = $1 and state = 'withdrawn' and person in ($2..)")
        .bind(event)
        .bind_list(people.iter().copied())
        .one::<i64>(&mut at)
        .await?;
    }
    Ok(count)
}

/// What stands in the mails that ask people to an event and wait for a yes.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn held_contents(
    at: impl Into<At<'_>>,
    event: EventId,
) -> Result<Vec<(outbox::MailId, String)>, Error> {
    sql("select m.id, m.content
           from invitations_invitations i
           join mails m on m.fact = i.asked and m.person = i.person
          where i.event = $1 and m.state = 'held' and m.content is not null
          order by m.id
          limit $2")
    .bind(event)
    .bind(AUDIENCE_MAX)
    .all(at)
    .await
}

/// The mails that ask people to an event and wait for a yes.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn held_mails(at: impl Into<At<'_>>, event: EventId) -> Result<Vec<outbox::MailId>, Error> {
    sql("select m.id
           from invitations_invitations i
           join mails m on m.fact = i.asked and m.person = i.person
          where i.event = $1 and m.state = 'held'
          order by m.id
          limit $2")
    .bind(event)
    .bind(AUDIENCE_MAX)
    .all(at)
    .await
}

/// Records that the list was taken, what for, and how long it was.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn record_export(
    tx: &mut Tx,
    granted: &Granted<ExportInvitations>,
    (purpose, count): (&'static str, usize),
) -> Result<(), Error> {
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    let fact = Fact::Exported { event: granted.on().event, purpose, count };
    fact.record(tx, granted.by()).await.map(drop)
}

/// Whether whoever asks has taken the list since then, and said what for.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn has_exported(
    at: impl Into<At<'_>>,
    granted: &Granted<ExportInvitations>,
    since: Timestamp,
) -> Result<bool, Error> {
    let event = i64::from(granted.on().event);
    record::was_done(at, (facts::EXPORTED, "event", event), granted.by(), since).await
}

/// The addresses of people, for a list that a facilitator takes.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn addresses(
    at: impl Into<At<'_>>,
    people: impl IntoIterator<Item = PersonId>,
) -> Result<BTreeMap<PersonId, String>, Error> {
    let rows: Vec<(PersonId, String)> = sql("select id, email
           from people_persons
          where erased_at is null and id in ($1..)
          order by id
          limit 10000")
    .bind_list(people)
    .all(at)
    .await?;
    Ok(rows.into_iter().collect())
}
