//! The running order as a facilitator wrote it, and whose turn it is.
use crate::{
    acts::{SeeStock, TakeStock},
    facts::Fact,
    rules::order::{Part, TURNS_MAX, Turn},
};
use jiff::Timestamp;
use kernel::{EventId, GroupId, access::Granted};
use store::{At, Error, Tx, row, sql};

row! {
    struct TurnRow {
        kind: String,
        twinning: Option<GroupId>,
        minutes: u16,
    }
}

/// What was written; empty: the proposal stands.
///
/// # Errors
/// [`store::Error`]
pub async fn written(
    at: impl Into<At<'_>>,
    _granted: &Granted<SeeStock>,
    event: EventId,
) -> Result<Vec<Turn>, Error> {
    let rows: Vec<TurnRow> = sql("select kind, twinning, minutes
           from stocktaking_turns
          where event = $1
          order by place
          limit $2")
    .bind(event)
    .bind(i64::try_from(TURNS_MAX).unwrap_or(i64::MAX))
    .all(at)
    .await?;
    rows.into_iter()
        .map(|row| {
            let part = Part::from_code(&row.kind, row.twinning);
            let part = part.ok_or_else(|| Error::Broken(format!("a turn that is {}", row.kind).into()))?;
            Ok(Turn { part, minutes: row.minutes })
        })
        .collect()
}

/// Writes the order; an empty one brings the proposal back.
///
/// # Errors
/// [`store::Error`]
pub async fn write(
    tx: &mut Tx,
    granted: &Granted<TakeStock>,
    event: EventId,
    turns: &[Turn],
) -> Result<(), Error> {
    sql("delete from stocktaking_turns where event = $1").bind(event).run(tx).await?;
    for (place, turn) in (1_i64..).zip(turns) {
        let group = match turn.part {
            Part::Group(group) => Some(group),
            Part::Opening | Part::Rooms | Part::Commitments | Part::Closing => None,
        };
        sql("insert into stocktaking_turns (event, place, kind, twinning, minutes) values ($1, $2, $3, $4, $5)")
            .bind(event)
            .bind(place)
            .bind(turn.part.code())
            .bind(group)
            .bind(turn.minutes)
            .run(tx)
            .await?;
    }
    Fact::OrderChanged { event }.record(tx, granted.by()).await.map(drop)
}

row! {
    /// Whose turn it is.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Now {
        /// Of the running order when it was called, counted from 1.
        pub place: u16,
        /// The part that was called, by [`Part::name`], or [`crate::rules::order::END`].
        pub part: Option<String>,
        /// Since when.
        pub begun_at: Timestamp,
    }
}

/// Whose turn it is; none before the first.
///
/// # Errors
/// [`store::Error`]
pub async fn now(
    at: impl Into<At<'_>>,
    _granted: &Granted<SeeStock>,
    event: EventId,
) -> Result<Option<Now>, Error> {
    sql("select place, part, begun_at from stocktaking_live where event = $1").bind(event).optional(at).await
}

/// Calls a part by its name, which stands at this place of the running order.
///
/// # Errors
/// [`store::Error`]
pub async fn call(
    tx: &mut Tx,
    granted: &Granted<TakeStock>,
    event: EventId,
    (place, part): (u16, &str),
) -> Result<(), Error> {
    sql("insert into stocktaking_live (event, place, part, begun_at)
         values ($1, $2, $3, $4)
         on conflict (event) do update
            set place = excluded.place, part = excluded.part, begun_at = excluded.begun_at")
    .bind(event)
    .bind(place)
    .bind(part)
    .bind(tx.now())
    .run(tx)
    .await?;
    Fact::TurnBegun { event, place: place.into() }.record(tx, granted.by()).await.map(drop)
}
