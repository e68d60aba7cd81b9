//! Which event takes stock of a cohort.
use crate::{
    acts::{Subject, TakeStock},
    facts::Fact,
};
use jiff::Timestamp;
use kernel::{CohortId, EventId, OrganisationId, PersonId, ProgrammeId, access::Granted};
use store::{At, Error, Tx, row, sql};

/// Events of a programme from which one is chosen: the newest.
const EVENTS_MAX: i64 = 200;
/// Cities of all groups of a cohort.
const CITIES_MAX: i64 = 3_000;

/// The event that takes stock of a cohort, if one was chosen.
///
/// # Errors
/// [`store::Error`]
pub async fn event_of(at: impl Into<At<'_>>, cohort: CohortId) -> Result<Option<EventId>, Error> {
    sql("select event from stocktaking_takings where cohort = $1").bind(cohort).optional(at).await
}

/// The cohort of which an event takes stock, if it does.
///
/// # Errors
/// [`store::Error`]
pub async fn cohort_of(at: impl Into<At<'_>>, event: EventId) -> Result<Option<CohortId>, Error> {
    sql("select cohort from stocktaking_takings where event = $1").bind(event).optional(at).await
}

/// A cohort's stock-taking as far as access is concerned, for one who asks.
///
/// # Errors
/// [`store::Error`]
pub async fn subject(
    at: impl Into<At<'_>>,
    cohort: CohortId,
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
    let guest = sql("select i.person
           from stocktaking_takings t
           join invitations_invitations i on i.event = t.event
          where t.cohort = $1 and i.person = $2 and i.state = 'accepted'")
    .bind(cohort)
    .bind(asks)
    .optional(&mut at)
    .await?;
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

/// Chooses the event; the one that was chosen before keeps what was written and asked there.
///
/// # Errors
/// [`store::Error`]
pub async fn choose(tx: &mut Tx, granted: &Granted<TakeStock>, event: EventId) -> Result<(), Error> {
    let cohort = granted.on().cohort;
    sql("insert into stocktaking_takings (cohort, event, chosen_by, chosen_at)
         values ($1, $2, $3, $4)
         on conflict (cohort) do update
            set event = excluded.event, chosen_by = excluded.chosen_by, chosen_at = excluded.chosen_at")
    .bind(cohort)
    .bind(event)
    .bind(granted.by().person())
    .bind(tx.now())
    .run(tx)
    .await?;
    Fact::EventChosen { cohort, event }.record(tx, granted.by()).await.map(drop)
}
