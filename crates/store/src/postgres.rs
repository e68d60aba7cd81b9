//! PostgreSQL: a pool, any number of processes.
//!
//! All tables live in a schema of their own, so that a restore can put the old ones aside by one rename.
use crate::{
    Cause, Error, Reason,
    db::{OpenError, early},
    error::{UniqueNames, sort},
    migrations,
    readers::Readers,
    sqlite::STATEMENTS,
};
use sqlx::{
    AssertSqlSafe, Connection as _, PgConnection, Postgres,
    postgres::{PgConnectOptions, PgPoolOptions},
};
use std::{str::FromStr as _, time::Duration};

/// Where the tables are.
pub(crate) const SCHEMA: &str = "twinhall";
/// How connections of the house name themselves.
pub(crate) const APPLICATION: &str = "twinhall";
/// Connections of one process; a server takes 100 in all unless it is told otherwise.
const CONNECTIONS: u32 = 10;
/// A page that gets no connection within this answers 503.
const CONNECTION_WAIT: Duration = Duration::from_millis(1_800);
/// The oldest server with `create or replace trigger`.
const VERSION_MIN: i32 = 140_000;
/// One process at a time brings the tables up to date.
pub(crate) const OPENING: i64 = 0x7477_696e_6861_6c6c; // "twinhall"

/// The reachable server.
pub(crate) struct Server {
    pub(crate) readers: Readers<Postgres>,
}

impl Server {
    pub(crate) async fn open(address: &str) -> Result<Self, OpenError> {
        let options = options(address, SCHEMA)?;
        let mut first = PgConnection::connect_with(&options).await.map_err(early)?;
        check_server(&mut first).await?;
        sqlx::query("select pg_advisory_lock($1)").bind(OPENING).execute(&mut first).await.map_err(early)?;
        // Closing ends the lock, also when a step fails.
        migrations::refuse_newer(schema(&mut first, SCHEMA).await.map_err(early)?)?;
        make_schema(&mut first, SCHEMA).await?;
        migrations::run(&mut first, migrations::newest()).await?;
        guard(&mut first).await?;
        first.close().await.map_err(early)?;
        Self::serve(options).await
    }

    /// Without a change or a power to write.
    pub(crate) async fn look(address: &str) -> Result<Self, OpenError> {
        let options = options(address, SCHEMA)?;
        let mut first = PgConnection::connect_with(&options).await.map_err(early)?;
        migrations::refuse_other(schema(&mut first, SCHEMA).await.map_err(early)?)?;
        first.close().await.map_err(early)?;
        Self::serve(options.options([("default_transaction_read_only", "on")])).await
    }

    async fn serve(options: PgConnectOptions) -> Result<Self, OpenError> {
        // A page must not hang on a lock, and a lost process must not hold one.
        let bounded = options.options([
            ("statement_timeout", "30s"),
            ("lock_timeout", "5s"),
            ("idle_in_transaction_session_timeout", "60s"),
        ]);
        let pool = PgPoolOptions::new()
            .max_connections(CONNECTIONS)
            .acquire_timeout(CONNECTION_WAIT)
            .connect_with(bounded)
            .await
            .map_err(early)?;
        Ok(Self { readers: Readers::of(pool) })
    }

    pub(crate) fn sort(&self, error: sqlx::Error) -> Error {
        match sort(error, &UniqueNames::new()) {
            // A pool that could not grow up to its size in all that time has no server.
            Error::Unavailable { reason: Reason::Busy, cause }
                if matches!(cause.downcast_ref(), Some(sqlx::Error::PoolTimedOut))
                    && self.readers.pool().size() < CONNECTIONS =>
            {
                Error::Unavailable { reason: Reason::Gone, cause }
            }
            other @ (Error::Unavailable { .. }
            | Error::Constraint(_)
            | Error::Reference(_)
            | Error::Broken(_)) => other,
        }
    }
}

/// How each connection is opened.
pub(crate) fn options(address: &str, schema: &str) -> Result<PgConnectOptions, OpenError> {
    Ok(PgConnectOptions::from_str(address)
        .map_err(|error| OpenError::Address(error.to_string()))?
        .application_name(APPLICATION)
        .statement_cache_capacity(STATEMENTS)
        .options([("search_path", schema), ("synchronous_commit", "on"), ("timezone", "UTC")]))
}

pub(crate) async fn check_server(server: &mut PgConnection) -> Result<(), OpenError> {
    let (number, version, encoding, order, read_only): (i32, String, String, String, bool) = sqlx::query_as(
        "select current_setting('server_version_num')::int4, current_setting('server_version'),
                pg_encoding_to_char(encoding), datcollate,
                current_setting('transaction_read_only')::boolean
           from pg_database
          where datname = current_database()",
    )
    .fetch_one(server)
    .await
    .map_err(early)?;
    if number < VERSION_MIN {
        return Err(OpenError::Engine { engine: "PostgreSQL", version, needed: "it needs 14 or newer" });
    }
    if read_only {
        let (place, cause) = ("the PostgreSQL server".to_owned(), Cause::from("transaction_read_only is on"));
        return Err(OpenError::ReadOnly { place, cause });
    }
    let plain = ["C", "POSIX", "C.UTF-8", "C.UTF8", "C.utf8"].contains(&order.as_str());
    if encoding != "UTF8" || !plain {
        return Err(OpenError::Text { encoding, order });
    }
    Ok(())
}

/// The version of the tables in a schema; 0 when there are none yet.
pub(crate) async fn schema(server: &mut PgConnection, schema: &str) -> Result<i64, sqlx::Error> {
    let known: bool = sqlx::query_scalar(
        "select exists (select 1 from pg_tables where schemaname = $1 and tablename = '_sqlx_migrations')",
    )
    .bind(schema)
    .fetch_one(&mut *server)
    .await?;
    if !known {
        return Ok(0);
    }
    let version = format!("select coalesce(max(version), 0) from {schema}._sqlx_migrations");
    sqlx::query_scalar(AssertSqlSafe(version)).fetch_one(server).await
}

/// Makes the schema that the connection's search path names, if it is missing.
pub(crate) async fn make_schema(server: &mut PgConnection, schema: &str) -> Result<(), OpenError> {
    let make = format!("create schema if not exists {schema}");
    sqlx::raw_sql(AssertSqlSafe(make)).execute(&mut *server).await.map_err(early)?;
    sqlx::raw_sql(DOMAIN).execute(server).await.map_err(early)?;
    Ok(())
}

/// Sets the guards that are no migration, because the engines write them differently.
pub(crate) async fn guard(server: &mut PgConnection) -> Result<(), OpenError> {
    sqlx::raw_sql(GUARDS).execute(server).await.map_err(early)?;
    Ok(())
}

/// PostgreSQL has no type `blob`; the domain lets one text of a migration serve both engines.
const DOMAIN: &str = "
do $$ begin create domain blob as bytea; exception when duplicate_object then null; end $$
";

/// The record only grows.
const GUARDS: &str = "
create or replace function facts_never_change() returns trigger language plpgsql as
$$ begin raise exception 'facts_never_change'; end $$;
create or replace trigger facts_never_change before update or delete or truncate on facts
for each statement execute function facts_never_change();
";
