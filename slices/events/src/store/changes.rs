//! What each change of an event changed, beside its fact in the record.
use crate::rules::{Difference, Field};
use kernel::EventId;
use std::collections::BTreeMap;
use store::{At, Error, FactNumber, Tx, Values, inserts, row, sql};

row! {
    struct ChangeRow {
        fact: FactNumber,
        field: String,
        text_before: String,
        text_after: String,
    }
}

/// Keeps what a change changed.
pub(super) async fn keep(
    tx: &mut Tx,
    (event, fact): (EventId, FactNumber),
    differences: &[Difference],
) -> Result<(), Error> {
    let mut rows = inserts(
        "insert into events_changes (fact, place, event, field, text_before, text_after) values (..)",
    );
    for (place, Difference { field, before, after }) in (0_i64..).zip(differences) {
        let row = Values::default().bind(fact).bind(place).bind(event);
        rows.row(row.bind(field.code()).bind(before).bind(after));
    }
    rows.run(tx).await
}

/// What the changes of an event changed, by the number of their fact.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn changes_of(
    at: impl Into<At<'_>>,
    event: EventId,
) -> Result<BTreeMap<FactNumber, Vec<Difference>>, Error> {
    let rows: Vec<ChangeRow> =
        sql("select fact, field, text_before, text_after from events_changes where event = $1 order by fact, place")
            .bind(event)
            .all(at)
            .await?;
    let mut changes: BTreeMap<FactNumber, Vec<Difference>> = BTreeMap::new();
    for ChangeRow { fact, field, text_before, text_after } in rows {
        // A field of another time is not told.
        let Some(field) = Field::from_code(&field) else { continue };
        let difference = Difference { field, before: text_before, after: text_after };
        changes.entry(fact).or_default().push(difference);
    }
    Ok(changes)
}

/// Forgets the changes of an event that is taken away.
pub(super) async fn forget(tx: &mut Tx, event: EventId) -> Result<(), Error> {
    sql("delete from events_changes where event = $1").bind(event).run(tx).await.map(drop)
}
