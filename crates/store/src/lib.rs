//! What the house keeps: rows, the record of what happened, mails on their way, jobs that wait. The only crate that
//! knows an SQL engine.
//!
//! One SQL text serves both: a SQLite file (one process) and PostgreSQL (as many processes as are needed).
//!
//! ```
//! use kernel::{Clock, Dice, access::Actor};
//! use store::{Db, Fact, Source, sql};
//!
//! # async fn example(folder: std::path::PathBuf) -> Result<(), Box<dyn std::error::Error>> {
//! let db = Db::open(&Source::Folder(folder), Clock::system(), Dice::system()).await?;
//! let mut tx = db.begin().await?;
//! sql("insert into settings (name, value) values ($1, $2)").bind("motto").bind("learn").run(&mut tx).await?;
//! tx.record(&Fact::new("house: motto set", Actor::Operator, "house", 1)).await?;
//! tx.commit().await?;
//! let motto: String = sql("select value from settings where name = $1").bind("motto").one(&db).await?;
//! # Ok(())
//! # }
//! ```
//!
//! Read `tx.rs` first, then [`record`] and [`outbox`]. Every write is in a transaction ([`Db::begin`]); a row, its
//! fact and its mail in the same one. Deliberately absent: an ORM, a repository per table, retries of a transaction.
//! An error ends the transaction, because PostgreSQL refuses the rest of it.
//!
//! **The common subset** (what is written twice nowhere): ids are made by us ([`Tx::new_id`]); `cast(… as bigint)`
//! around `sum` and bare numbers in results; `on conflict do nothing` where a clash is normal; unique rules are
//! written as `create unique index name`, checks have names, foreign keys are never refusals; `nulls last` is
//! written; text is compared folded.
mod backoff;
pub mod backup;
mod db;
pub mod doctor;
mod error;
pub mod jobs;
mod migrations;
pub mod once;
pub mod outbox;
mod postgres;
mod readers;
pub mod record;
mod row;
pub mod settings;
mod sql;
mod sqlite;
#[cfg(feature = "testing")]
pub mod testing;
mod transfer;
mod tx;
mod value;
mod waits;

pub use db::{Db, Follow, OpenError, Source};
pub use error::{Cause, Error, Reason};
pub use record::{Fact, FactNumber};
pub use row::{Columns, Place, Row};
pub use sql::{Asked, At, Boxed, Inserts, LIST_MAX, Sql, Values, inserts, sql};
pub use sqlite::make_folder;
pub use tx::Tx;
pub use value::{Bind, Column, Hidden, Listed, Stored};
pub use waits::Waits;
