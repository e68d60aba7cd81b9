//! By what an import finds an event again: its title, its address, its days, and what the last file said of them.
use super::{
    Event, events,
    statements::{Stated, statements_of},
};
use crate::rules::suggestions::{title_key, title_mark};
use kernel::{EventId, Period};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use store::{At, Error, Tx, Values, inserts, sql};

/// Events with one title or one address that one import looks at.
const ALIKE_MAX: u32 = 50;
/// Titles that are marked together.
const MARKED_AT_ONCE: u32 = 1_000;

/// What the rows of a file say, as far as events are found again by it.
#[derive(Debug, Default)]
pub(crate) struct Sought {
    /// As they are compared.
    pub(crate) titles: BTreeSet<String>,
    /// As they are compared.
    pub(crate) addresses: BTreeSet<String>,
    /// On which they begin.
    pub(crate) days: BTreeSet<Period>,
    /// As a statement keeps them.
    pub(crate) dates: BTreeSet<String>,
    /// How many rows say this.
    pub(crate) rows: usize,
}

/// Events that an import may have brought before, or that look like one: a file called them by one of these titles, or
/// they have one of these titles or addresses, as they are compared. In the order of their ids; at most fifty of each, and
/// of a title all that begin with one of these days, or with no day alone, as far as rows may be about them: those that
/// earlier rows took are not looked at again.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn found_again(
    at: impl Into<At<'_>>,
    sought: &Sought,
    taken: &HashSet<EventId>,
) -> Result<Vec<Event>, Error> {
    let mut at = at.into();
    let Sought { titles, addresses, days, dates, rows } = sought;
    let marks: Vec<i64> = titles.iter().map(|title| title_mark(title)).collect();
    let said: Vec<(EventId, i64, String, u32)> = sql("select event, title_mark, dates, place
           from (select event, title_mark, dates, row_number() over (partition by title_mark order by event) as place
                   from events_statements
                  where title_mark in ($1..)) as alike
          where place <= $2 or dates in ($3..)
          order by event")
    .bind_list(marks.iter().copied())
    .bind(ALIKE_MAX)
    .bind_list(dates)
    .all(&mut at)
    .await?;
    let titled: Vec<(EventId, i64, Option<Period>, u32)> = sql("select id, title_mark, starts, place
           from (select id, title_mark, starts, row_number() over (partition by title_mark order by id) as place
                   from events_events
                  where title_mark in ($1..)) as alike
          where place <= $2 or starts in ($3..) or starts is null
          order by id")
    .bind_list(marks.iter().copied())
    .bind(ALIKE_MAX)
    .bind_list(days.iter().copied())
    .all(&mut at)
    .await?;
    let at_address: Vec<EventId> = sql("select id
           from (select id, row_number() over (partition by address_key order by id) as place
                   from events_events
                  where address_key in ($1..)) as alike
          where place <= $2")
    .bind_list(addresses)
    .bind(ALIKE_MAX)
    .all(&mut at)
    .await?;
    let mut ids: BTreeSet<EventId> = at_address.into_iter().collect();
    ids.extend(wanted(said, taken, *rows));
    ids.extend(wanted(titled, taken, *rows));
    events(at, &ids.into_iter().collect::<Vec<_>>()).await
}

/// Of events with their title, their day and their place among those of the title: the first ones, and of each title and day
/// as many more as there are rows. One file may bring thousands of one title and day; what it took is nobody else's, and
/// each row takes one at most.
fn wanted<D: Ord>(
    alike: Vec<(EventId, i64, D, u32)>,
    taken: &HashSet<EventId>,
    rows: usize,
) -> impl Iterator<Item = EventId> {
    let mut counts = BTreeMap::<_, usize>::new();
    alike.into_iter().filter_map(move |(event, title, day, place)| {
        if place <= ALIKE_MAX {
            return Some(event);
        }
        if taken.contains(&event) {
            return None;
        }
        let count = counts.entry((title, day)).or_default();
        *count += 1;
        (*count <= rows).then_some(event)
    })
}

/// Marks the titles of events, and of what files said of them, that came here before titles had marks.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn mark_titles(tx: &mut Tx) -> Result<(), Error> {
    loop {
        let events: Vec<(EventId, String)> =
            sql("select id, title from events_events where title_mark is null order by id limit $1")
                .bind(MARKED_AT_ONCE)
                .all(&mut *tx)
                .await?;
        let stated: Vec<EventId> =
            sql("select event from events_statements where title_mark is null order by event limit $1")
                .bind(MARKED_AT_ONCE)
                .all(&mut *tx)
                .await?;
        if events.is_empty() && stated.is_empty() {
            return Ok(());
        }
        let mut marks = inserts(
            "update events_events set title_mark = marked.column2
               from (values (..)) as marked
              where id = marked.column1",
        );
        for (event, title) in events {
            marks.row(Values::default().bind(event).bind(title_mark(&title_key(&title))));
        }
        marks.run(tx).await?;
        let mut marks = inserts(
            "update events_statements set title_mark = marked.column2
               from (values (..)) as marked
              where event = marked.column1",
        );
        for (event, stated) in statements_of(&mut *tx, stated).await? {
            marks.row(Values::default().bind(event).bind(title_mark(&stated.title_key)));
        }
        marks.run(tx).await?;
    }
}

/// Of events with these titles those that were found to be another, by title and address, or days.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn doubles_of(
    at: impl Into<At<'_>>,
    titles: &BTreeSet<String>,
) -> Result<BTreeSet<(String, String)>, Error> {
    let doubles: Vec<(String, String)> =
        sql("select title_key, address_key from events_doubles where title_key in ($1..)")
            .bind_list(titles)
            .all(at)
            .await?;
    Ok(doubles.into_iter().collect())
}

/// A file that brings `second` again, by what it is called here or by what the last file called it, brings nothing: it is
/// `first`.
pub(super) async fn remember_double(tx: &mut Tx, second: EventId, first: EventId) -> Result<(), Error> {
    let here = events(&mut *tx, &[second]).await?.into_iter().map(|event| Stated::of(&event.details));
    let said = statements_of(&mut *tx, [second]).await?.into_values();
    let rows = here.chain(said).map(|row| (row.title_key.clone(), row.address_or_dates().to_owned()));
    for (title, address) in rows.collect::<BTreeSet<_>>() {
        sql("insert into events_doubles (title_key, address_key, event) values ($1, $2, $3)
             on conflict (title_key, address_key) do update set event = excluded.event")
        .bind(title)
        .bind(address)
        .bind(first)
        .run(tx)
        .await?;
    }
    Ok(())
}
