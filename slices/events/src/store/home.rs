//! Where the network is at home: by that clock days begin and end.
use crate::rules::When;
use jiff::tz::TimeZone;
use kernel::{EventId, Period};
use store::{At, Db, Error, settings, sql};

/// The name of the setting that remembers the zone by which days were last reckoned.
const HOME: &str = "events: home zone";
/// Events whose days are reckoned anew at a time.
const BATCH: u32 = 1_000;

/// The zone by which days begin and end.
///
/// # Errors
/// [`store::Error`]
pub async fn home(at: impl Into<At<'_>>) -> Result<TimeZone, Error> {
    let name = settings::get(at, HOME).await?;
    Ok(name.and_then(|name| TimeZone::get(&name).ok()).unwrap_or(TimeZone::UTC))
}

/// Moves the network's home; where it is another zone than before, all days are reckoned anew.
///
/// # Errors
/// [`store::Error`]
pub async fn live_at(db: &Db, zone: &TimeZone) -> Result<(), Error> {
    let name = zone.iana_name().unwrap_or("UTC");
    if settings::get(db, HOME).await?.as_deref() == Some(name) {
        return Ok(());
    }
    let mut tx = db.begin().await?;
    let mut after = EventId::from(0);
    loop {
        let rows: Vec<(EventId, Period, Period)> = sql("select id, starts, ends
               from events_events
              where id > $1 and starts is not null
              order by id
              limit $2")
        .bind(after)
        .bind(BATCH)
        .all(&mut tx)
        .await?;
        let Some((last, ..)) = rows.last() else { break };
        after = *last;
        for (id, starts, ends) in rows {
            if let Some((begins, over)) = (When::Days { starts, ends }).moments(zone) {
                sql("update events_events set begins_at = $2, over_at = $3 where id = $1")
                    .bind(id)
                    .bind(begins)
                    .bind(over)
                    .run(&mut tx)
                    .await?;
            }
        }
    }
    settings::set(&mut tx, HOME, name).await?;
    tx.commit().await
}
