//! What this feature holds of a person: that there is a feed of one's own.
use crate::store;
use ::store::{Db, Tx, sql};
use kernel::{Lang, PersonId};
use serde_json::json;
use web::Made;

pub(crate) fn export(db: &Db, person: PersonId, _: Lang) -> Made<'_, serde_json::Value> {
    Box::pin(async move {
        let given_at: Option<jiff::Timestamp> =
            sql("select given_at from events_feeds where person = $1").bind(person).optional(db).await?;
        Ok(json!({ "feed since": given_at.map(|at| at.to_string()) }))
    })
}

pub(crate) fn erase(tx: &mut Tx, person: PersonId) -> Made<'_, ()> {
    Box::pin(store::end_feeds_of(tx, person))
}

/// After a restore no link that was given before lives on.
pub(crate) fn new_epoch(tx: &mut Tx) -> Made<'_, ()> {
    Box::pin(async move { sql("delete from events_feeds").run(tx).await.map(drop) })
}
