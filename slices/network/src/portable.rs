//! What this feature holds of a person: nothing, since cities are members and never people.
use kernel::{Lang, PersonId};
use serde_json::Value;
use store::{Db, Tx};
use web::Made;

pub(crate) fn export(_: &Db, _: PersonId, _: Lang) -> Made<'_, Value> {
    Box::pin(async { Ok(Value::Null) })
}

pub(crate) fn erase(_: &mut Tx, _: PersonId) -> Made<'_, ()> {
    Box::pin(async { Ok(()) })
}

pub(crate) fn new_epoch(_: &mut Tx) -> Made<'_, ()> {
    Box::pin(async { Ok(()) })
}
