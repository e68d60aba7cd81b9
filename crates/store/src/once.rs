//! Once-tokens: the second POST of one form gets the first one's answer.
//!
//! The token is written in the form's own transaction. A clash is [`crate::Error::Constraint`] with [`CONSTRAINT`]:
//! drop the transaction and send the person to what [`answered`] says.
use crate::{At, Error, Tx, sql};
use jiff::Timestamp;
use kernel::TokenHash;

/// The rule that a token answered before breaks.
pub const CONSTRAINT: &str = "once_token";

impl Tx {
    /// Uses a form's token up: this is where its answer is.
    ///
    /// # Errors
    /// [`Error::Constraint`] with [`CONSTRAINT`], when it was used before.
    pub async fn answer_once(&mut self, hash: &TokenHash, location: &str) -> Result<(), Error> {
        let now = self.db().machine();
        sql("insert into once_tokens (hash, location, answered_at) values ($1, $2, $3)")
            .bind(hash)
            .bind(location)
            .bind(now)
            .run(self)
            .await?;
        Ok(())
    }
}

/// Where the first answer is, if the token was used.
///
/// # Errors
/// [`Error`]
pub async fn answered(at: impl Into<At<'_>>, hash: &TokenHash) -> Result<Option<String>, Error> {
    sql("select location from once_tokens where hash = $1").bind(hash).optional(at).await
}

/// Forgets tokens used before a machine time: a form that is a day old asks to be read again. Returns how many.
///
/// # Errors
/// [`Error`]
pub async fn purge(tx: &mut Tx, before: Timestamp) -> Result<u64, Error> {
    sql("delete from once_tokens where answered_at < $1").bind(before).run(tx).await
}
