//! Names of organisations: those that are known, and those that were printed for them.
use crate::{acts::AddEvent, facts::Fact, rules::Organiser};
use kernel::{
    EventId,
    access::{Standing, ask},
};
use std::collections::BTreeMap;
use store::{At, Error, LIST_MAX, Tx, sql};

/// Names of partners that one import knows.
const PARTNERS_MAX: u32 = 10_000;
/// Events of which one name is replaced at a time.
const EVENTS_MAX: u32 = 10_000;

/// Names of partners, longest first: of two that begin alike, the longer one is meant.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn partners(at: impl Into<At<'_>>) -> Result<Vec<String>, Error> {
    sql("select name
           from people_organisations
          where kind in ('partner', 'centre')
          order by length(name) desc, name
          limit $1")
    .bind(PARTNERS_MAX)
    .all(at)
    .await
}

/// These organisers under the names by which they are known here.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn known_names(tx: &mut Tx, organisers: Vec<Organiser>) -> Result<Vec<Organiser>, Error> {
    let known = known_as(tx, organisers.iter().map(|organiser| &organiser.name)).await?;
    let mut named = Vec::new();
    for organiser in organisers {
        let name = known.get(&organiser.name).cloned();
        let organiser = Organiser { name: name.unwrap_or(organiser.name), ..organiser };
        if !named.contains(&organiser) {
            named.push(organiser);
        }
    }
    Ok(named)
}

/// What those of the printed names mean of which it is known.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn known_as(
    at: impl Into<At<'_>>,
    printed: impl IntoIterator<Item = &String>,
) -> Result<BTreeMap<String, String>, Error> {
    let known: Vec<(String, String)> =
        sql("select printed, name from events_known_as where printed in ($1..)")
            .bind_list(printed.into_iter().take(LIST_MAX))
            .all(at)
            .await?;
    Ok(known.into_iter().collect())
}

/// An organisation that was printed under one name is known under another: from now on, and in all events.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn know_as(
    tx: &mut Tx,
    who: &Standing,
    (printed, known): (&str, &str),
) -> Result<(), Error> {
    // Whoever may add events may name who holds them.
    let Ok(granted) = ask::<AddEvent>(who, ()) else { return Ok(()) };
    // What was printed for the one is printed for the other; and what is known is printed for nothing else.
    sql("delete from events_known_as where printed = $1").bind(known).run(tx).await?;
    sql("update events_known_as set name = $2 where name = $1").bind(printed).bind(known).run(tx).await?;
    sql("insert into events_known_as (printed, name) values ($1, $2)
             on conflict (printed) do update set name = excluded.name")
    .bind(printed)
    .bind(known)
    .run(tx)
    .await?;
    let events: Vec<EventId> =
        sql("select distinct event from events_organisers where name = $1 order by event limit $2")
            .bind(printed)
            .bind(EVENTS_MAX)
            .all(&mut *tx)
            .await?;
    sql("update events_organisers set name = $2 where name = $1").bind(printed).bind(known).run(tx).await?;
    for event in events {
        Fact::Changed { event, parts: &["organisers"] }.record(tx, granted.by()).await?;
    }
    Ok(())
}
