//! What the last file said of each event that a file brought.
use crate::rules::{
    Details, Field, WebAddress,
    statement::Statement,
    suggestions::{address_key, title_key, title_mark},
};
use kernel::EventId;
use serde_json::{Map, Value};
use std::{borrow::Cow, collections::BTreeMap};
use store::{At, Error, Tx, Values, inserts, row, sql};

/// What a file said of an event, and by what its row is found again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stated {
    /// The title, as it is compared.
    pub(crate) title_key: String,
    /// The address, as it is compared; empty for none.
    pub(crate) address_key: String,
    /// The text of its dates; empty for none.
    pub(crate) dates: String,
    /// Field by field.
    pub(crate) statement: Statement,
}

impl Stated {
    /// What a row says, or would say of an event as it is here.
    pub(crate) fn of(row: &Details) -> Self {
        let address = row.url.as_ref().map(WebAddress::as_str).unwrap_or_default();
        let statement = Statement::of(row);
        let dates = statement.0.get(&Field::When).cloned().unwrap_or_default();
        Self { title_key: title_key(&row.title), address_key: address_key(address), dates, statement }
    }

    /// By what a row of an event is known that was merged into another: its address. Where it has none, the days stand in
    /// its place: a title alone is that of other days, too.
    pub(crate) fn address_or_dates(&self) -> &str {
        if self.address_key.is_empty() { &self.dates } else { &self.address_key }
    }
}

row! {
    struct StatedRow {
        event: EventId,
        address_key: String,
        dates: String,
        said: String,
    }
}

impl StatedRow {
    fn stated(self) -> (EventId, Stated) {
        // What cannot be read says nothing: what stands here stays then.
        let said: Map<String, Value> = serde_json::from_str(&self.said).unwrap_or_default();
        let fields = said.iter().filter_map(|(field, text)| {
            // A field of another time is not compared.
            Some((Field::from_code(field)?, text.as_str()?.to_owned()))
        });
        let statement = Statement(fields.collect());
        let title_key = title_key(statement.0.get(&Field::Title).map_or("", String::as_str));
        let Self { event, address_key, dates, .. } = self;
        (event, Stated { title_key, address_key, dates, statement })
    }
}

/// What was said of these events.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn statements_of(
    at: impl Into<At<'_>>,
    events: impl IntoIterator<Item = EventId>,
) -> Result<BTreeMap<EventId, Stated>, Error> {
    let rows: Vec<StatedRow> = sql("select event, address_key, dates, said
           from events_statements
          where event in ($1..)")
    .bind_list(events)
    .all(at)
    .await?;
    Ok(rows.into_iter().map(StatedRow::stated).collect())
}

/// Keeps what a file says of events, in the place of what was said before.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn state(tx: &mut Tx, stated: &[(EventId, Cow<'_, Stated>)]) -> Result<(), Error> {
    let mut rows = inserts(
        "insert into events_statements (event, title_mark, address_key, dates, said)
         values (..)
             on conflict (event) do update
             set title_mark = excluded.title_mark, address_key = excluded.address_key, dates = excluded.dates,
                 said = excluded.said",
    );
    for (event, stated) in stated {
        let Stated { title_key, address_key, dates, statement } = stated.as_ref();
        let said: BTreeMap<&str, &String> =
            statement.0.iter().map(|(field, text)| (field.code(), text)).collect();
        let said = serde_json::to_string(&said).map_err(|error| super::broken(error.to_string()))?;
        let row = Values::default().bind(*event).bind(title_mark(title_key));
        rows.row(row.bind(address_key).bind(dates).bind(said));
    }
    rows.run(tx).await
}

/// Forgets what was said of an event that is taken away.
pub(super) async fn forget(tx: &mut Tx, event: EventId) -> Result<(), Error> {
    sql("delete from events_statements where event = $1").bind(event).run(tx).await.map(drop)
}

/// To how many people a change of an event is mailed. Who is invited is kept elsewhere; `events_guests` is a view of it.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn guests_of(at: impl Into<At<'_>>, event: EventId) -> Result<i64, Error> {
    sql("select count(*) from events_guests where event = $1").bind(event).one(at).await
}
