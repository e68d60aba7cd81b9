//! What the house remembers about itself: short texts by name.
use crate::{At, Error, Tx, sql};

/// The name of the centre, as its people write it.
pub const CENTRE_NAME: &str = "centre name";
/// How many microseconds product time is ahead of machine time; the demo's only.
pub const CLOCK_AHEAD_US: &str = "clock ahead us";
/// Counts the restores: sessions and links of another epoch are void.
pub const EPOCH: &str = "epoch";
/// SHA-256 of the key that links are signed with, in hex: tells a lost or foreign key.
pub const KEY_FINGERPRINT: &str = "key fingerprint";
/// Stands there after a restore until erasures since the backup have been applied again.
pub const ERASURES_DUE: &str = "erasures due";

/// What was remembered under a name.
///
/// # Errors
/// [`Error`]
pub async fn get(at: impl Into<At<'_>>, name: &str) -> Result<Option<String>, Error> {
    sql("select value from settings where name = $1").bind(name).optional(at).await
}

/// Remembers a value in place of the last one.
///
/// # Errors
/// [`Error`]
pub async fn set(tx: &mut Tx, name: &str, value: &str) -> Result<(), Error> {
    sql("insert into settings (name, value)
         values ($1, $2)
         on conflict (name) do update set value = excluded.value")
    .bind(name)
    .bind(value)
    .run(tx)
    .await?;
    Ok(())
}

/// Forgets a value.
///
/// # Errors
/// [`Error`]
pub async fn remove(tx: &mut Tx, name: &str) -> Result<(), Error> {
    sql("delete from settings where name = $1").bind(name).run(tx).await?;
    Ok(())
}

/// How many times the house was restored, plus one. Bind sessions and links to it.
///
/// # Errors
/// [`Error`]
pub async fn epoch(at: impl Into<At<'_>>) -> Result<i64, Error> {
    let value = get(at, EPOCH).await?.ok_or_else(|| Error::broken("the setting epoch is missing"))?;
    value.parse().map_err(|error| Error::broken(format!("the setting epoch, {value:?}: {error}")))
}
