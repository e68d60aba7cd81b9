//! Which event takes stock of a cohort.
use crate::{
    acts::{Guest, Subject, TakeStock},
    facts::Fact,
};
use jiff::Timestamp;
use kernel::{CohortId, EventId, OrganisationId, PersonId, ProgrammeId, access::Granted};
use store::{At, Error, Tx, row, sql};

/// Events of a programme from which one is chosen: the newest.
const EVENTS_MAX: i64 = 200;
/// Cities of all groups of a cohort.
const CITIES_MAX: i64 = 3_000;

/// Events at which one cohort took stock before, on one page.
const EARLIER_MAX: i64 = 20;

/// The event that takes stock of a cohort, if one was chosen: the one that was chosen last.
///
/// # Errors
/// [`store::Error`]
pub async fn event_of(at: impl Into<At<'_>>, cohort: CohortId) -> Result<Option<EventId>, Error> {
    sql("select event from stocktaking_takings where cohort = $1 order by number desc limit 1")
        .bind(cohort)
        .optional(at)
        .await
}

/// The events at which a cohort took stock before, the latest first.
///
/// # Errors
/// [`store::Error`]
pub async fn earlier(at: impl Into<At<'_>>, cohort: CohortId) -> Result<Vec<EventId>, Error> {
    sql("select event
           from stocktaking_takings
          where cohort = $1 and number < (select max(number) from stocktaking_takings where cohort = $1)
          order by number desc
          limit $2")
    .bind(cohort)
    .bind(EARLIER_MAX)
    .all(at)
    .await
}

/// The cohort of which an event takes stock, if it does.
///
/// # Errors
/// [`store::Error`]
pub async fn cohort_of(at: impl Into<At<'_>>, event: EventId) -> Result<Option<CohortId>, Error> {
    sql("select cohort from stocktaking_takings where event = $1").bind(event).optional(at).await
}

/// A cohort's stock-taking at an event, or before there is one, as far as access is concerned, for one who asks. Who
/// accepted the invitation to one event reads nothing of another.
///
/// # Errors
/// [`store::Error`]
pub async fn subject(
    at: impl Into<At<'_>>,
    (cohort, event): (CohortId, Option<EventId>),
    asks: Option<PersonId>,
) -> Result<Subject, Error> {
    let mut at = at.into();
    let cities: Vec<OrganisationId> = sql("select m.municipality
           from cohorts_groups g
           join cohorts_group_cities m on m.twinning = g.id
          where g.cohort = $1 and g.ended_at is null
          order by m.municipality
          limit $2")
    .bind(cohort)
    .bind(CITIES_MAX)
    .all(&mut at)
    .await?;
    let guest: Option<(PersonId, i64)> =
        sql("select i.person, (select count(*) from people_seats s where s.person = i.person)
           from stocktaking_takings t
           join invitations_invitations i on i.event = t.event
          where t.cohort = $1 and t.event = $2 and i.person = $3 and i.state = 'accepted'")
        .bind(cohort)
        .bind(event)
        .bind(asks)
        .optional(&mut at)
        .await?;
    let guest = guest.map(|(person, seats)| Guest { person, sat: seats > 0 });
    Ok(Subject { cohort, cities, guest })
}

row! {
    /// An event that could take stock.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Offered {
        /// Ours.
        pub id: EventId,
        /// As printed.
        pub title: String,
    }
}

/// Published events of a programme, the latest first.
///
/// # Errors
/// [`store::Error`]
pub async fn offered(at: impl Into<At<'_>>, programme: ProgrammeId) -> Result<Vec<Offered>, Error> {
    sql("select id, title
           from events_events
          where programme = $1 and stage = 'published'
          order by begins_at desc, id
          limit $2")
    .bind(programme)
    .bind(EVENTS_MAX)
    .all(at)
    .await
}

/// The first published event of a programme that has not ended: most likely the one that is meant.
///
/// # Errors
/// [`store::Error`]
pub async fn next_of(
    at: impl Into<At<'_>>,
    programme: ProgrammeId,
    now: Timestamp,
) -> Result<Option<EventId>, Error> {
    sql("select id
           from events_events
          where programme = $1 and stage = 'published' and over_at > $2
          order by begins_at, id
          limit 1")
    .bind(programme)
    .bind(now)
    .optional(at)
    .await
}

/// Chooses the event; the one that was chosen before keeps what was written and asked there. One at which nothing was
/// is forgotten: that choice was a slip.
///
/// # Errors
/// [`store::Error`]
pub async fn choose(tx: &mut Tx, granted: &Granted<TakeStock>, event: EventId) -> Result<(), Error> {
    let cohort = granted.on().cohort;
    if let Some(before) = event_of(&mut *tx, cohort).await?
        && before != event
        && !was_used(tx, before).await?
    {
        sql("delete from stocktaking_takings where event = $1").bind(before).run(&mut *tx).await?;
    }
    let last: i64 = sql("select coalesce(max(number), 0) from stocktaking_takings where cohort = $1")
        .bind(cohort)
        .one(&mut *tx)
        .await?;
    sql("insert into stocktaking_takings (event, cohort, number, chosen_by, chosen_at)
         values ($1, $2, $3, $4, $5)
         on conflict (event) do update
            set number = excluded.number, chosen_by = excluded.chosen_by, chosen_at = excluded.chosen_at")
    .bind(event)
    .bind(cohort)
    .bind(last + 1)
    .bind(granted.by().person())
    .bind(tx.now())
    .run(tx)
    .await?;
    Fact::EventChosen { cohort, event }.record(tx, granted.by()).await.map(drop)
}

/// Whether anything was written, asked or sent at an event.
async fn was_used(tx: &mut Tx, event: EventId) -> Result<bool, Error> {
    let traces: i64 = sql("select (select count(*) from stocktaking_commitments where event = $1)
              + (select count(*) from stocktaking_letters where event = $1)
              + (select count(*) from stocktaking_live where event = $1)
              + (select count(*) from stocktaking_questions where event = $1)
              + (select count(*) from stocktaking_polls where event = $1)")
    .bind(event)
    .one(tx)
    .await?;
    Ok(traces > 0)
}
