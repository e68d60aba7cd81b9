//! The history of the tables: one list for all features, forward only, never edited.
use crate::{Cause, db::OpenError};
use sqlx::{
    Acquire, SqlSafeStr as _,
    migrate::{Migrate, MigrateError, Migration, MigrationType, Migrator},
};
use std::ops::Deref;

/// Number, name, text. Listed by hand and not by `sqlx::migrate!`, whose macro would compile both drivers and
/// SQLite a second time.
const ALL: &[(i64, &str, &str)] = &[(1, "store", include_str!("../../../migrations/0001_store.sql"))];

/// The newest schema that this program knows.
pub(crate) fn newest() -> i64 {
    ALL.last().map_or(0, |(number, ..)| *number)
}

#[expect(clippy::wildcard_enum_match_arm, reason = "whatever else goes wrong in a step is told as it is")]
/// Brings a schema up to `to`, each step in its own transaction. Steps that were already taken must have the texts
/// of today.
pub(crate) async fn run<'a, A>(at: A, to: i64) -> Result<(), OpenError>
where
    A: Acquire<'a>,
    <A::Connection as Deref>::Target: Migrate,
{
    let steps = ALL.iter().filter(|(number, ..)| *number <= to).map(|(number, name, text)| {
        Migration::new(*number, (*name).into(), MigrationType::Simple, (*text).into_sql_str(), false)
    });
    Migrator::with_migrations(steps.collect()).run(at).await.map_err(|error| match error {
        MigrateError::VersionMismatch(version) => OpenError::Edited { version },
        MigrateError::VersionMissing(found) => OpenError::Newer { found, known: to },
        other => OpenError::Migration(Cause::from(other)),
    })
}

/// A schema that a newer program has made is left alone.
pub(crate) fn refuse_newer(found: i64) -> Result<(), OpenError> {
    let known = newest();
    if found > known { Err(OpenError::Newer { found, known }) } else { Ok(()) }
}
