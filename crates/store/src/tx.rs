//! A transaction: the only way to write.
use crate::{Boxed, Db, Error, Reason, Waits, db::Engine, sql, waits::Wakes};
use jiff::Timestamp;
use sha2::{Digest as _, Sha256};
use sqlx::{Postgres, Sqlite, Transaction};
use std::fmt;

/// A transaction that may write; rolled back when it is dropped.
pub struct Tx {
    db: Db,
    kind: Kind,
    wakes: Wakes,
    /// The newest fact that it appends.
    recorded: Option<i64>,
}

pub(crate) enum Kind {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

impl fmt::Debug for Tx {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tx").field("db", &self.db).finish_non_exhaustive()
    }
}

impl Tx {
    pub(crate) fn new(db: Db, kind: Kind) -> Self {
        Self { db, kind, wakes: Wakes::default(), recorded: None }
    }

    /// Makes it true, on the disk, before it returns.
    ///
    /// # Errors
    /// [`Error::Unavailable`]. With [`Reason::CommitUnknown`] or [`Reason::Disk`] it may have happened all the same:
    /// ask the once-token, never the person.
    pub fn commit(self) -> Boxed<'static, ()> {
        Box::pin(async move {
            let Self { db, kind, wakes, recorded } = self;
            let appending = db.alone().zip(recorded).map(|(newest, number)| newest.appending(number));
            let committed = match kind {
                Kind::Sqlite(tx) => tx.commit().await,
                Kind::Postgres(tx) => tx.commit().await,
            };
            if let (Ok(()), Some(appending)) = (&committed, appending) {
                appending.done();
            }
            match committed.map_err(|error| db.sort(error)) {
                Ok(()) => {}
                Err(Error::Unavailable { reason: Reason::Gone, cause }) => {
                    return Err(Error::Unavailable { reason: Reason::CommitUnknown, cause });
                }
                Err(other) => return Err(other),
            }
            db.wake(wakes);
            Ok(())
        })
    }

    /// A new id.
    pub fn new_id<I: From<i64>>(&self) -> I {
        self.db.new_id()
    }

    /// Product time.
    pub fn now(&self) -> Timestamp {
        self.db.clock().now()
    }

    /// The database it is of.
    pub fn db(&self) -> &Db {
        &self.db
    }

    /// Keeps other transactions that lock the same noun waiting until this one ends: for whatever is read first and
    /// then written. On SQLite there is no other transaction. Lock before [`Tx::record`], and several nouns in the
    /// order of their ids.
    ///
    /// # Errors
    /// [`Error::Unavailable`]
    pub async fn lock(&mut self, noun: &str, id: impl Into<i64>) -> Result<(), Error> {
        let name = format!("{noun} {}", id.into());
        self.lock_key(key(&name)).await
    }

    pub(crate) async fn lock_key(&mut self, key: i64) -> Result<(), Error> {
        match self.db.engine() {
            Engine::Sqlite(_) => Ok(()),
            Engine::Postgres(_) => {
                // The function's type is void, which is no column: the row is counted instead.
                let _: i64 = sql("select count(*) from (select pg_advisory_xact_lock($1)) as held")
                    .bind(key)
                    .one(self)
                    .await?;
                Ok(())
            }
        }
    }

    /// Tells PostgreSQL how large the tables have become: within one transaction nobody else does, and it goes on looking
    /// through all of a table of a million rows as it did when there were ten. For whoever writes thousands of rows,
    /// whenever they are three times as many. SQLite plans by what indexes there are.
    ///
    /// # Errors
    /// [`Error`]
    pub async fn has_grown(&mut self) -> Result<(), Error> {
        let (db, Kind::Postgres(open)) = self.parts() else { return Ok(()) };
        let tables = "select string_agg(quote_ident(tablename), ', ') from pg_tables where schemaname = current_schema()";
        let tables: Option<String> =
            sqlx::query_scalar(tables).fetch_one(&mut **open).await.map_err(|error| db.sort(error))?;
        if let Some(tables) = tables {
            let analyze = sqlx::AssertSqlSafe(format!("analyze {tables}"));
            sqlx::raw_sql(analyze).execute(&mut **open).await.map_err(|error| db.sort(error))?;
        }
        Ok(())
    }

    /// Its worker looks at once when this is committed.
    pub(crate) fn wakes(&mut self, waits: Waits) {
        self.wakes.add(waits);
    }

    pub(crate) fn appends(&mut self, number: i64) {
        self.recorded = Some(number);
    }

    pub(crate) fn parts(&mut self) -> (&Db, &mut Kind) {
        (&self.db, &mut self.kind)
    }
}

/// The number of a lock; two names with one number only wait for each other needlessly.
fn key(name: &str) -> i64 {
    Sha256::digest(name.as_bytes()).first_chunk().copied().map_or(0, i64::from_be_bytes)
}
