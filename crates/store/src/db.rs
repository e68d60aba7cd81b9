//! The database of a house, whichever engine keeps it.
use crate::{
    Boxed, Cause, Error, Reason, Tx,
    error::{UniqueNames, sort},
    postgres::Server,
    record::Newest,
    sqlite::Files,
    tx::Kind,
    waits::{Bells, Waits, Wakes},
};
use jiff::Timestamp;
use kernel::{Clock, Dice, IdMaker};
use std::{
    fmt,
    path::PathBuf,
    sync::{Arc, OnceLock},
};
use thiserror::Error as ThisError;

/// Where a house keeps its rows.
#[derive(Clone, PartialEq, Eq)]
pub enum Source {
    /// A folder with a SQLite file; one process at a time. It is made when it is not there.
    Folder(PathBuf),
    /// The address of a PostgreSQL database (`postgres://user:word@host/database`), 14 or newer, whose role may
    /// create a schema in it; any number of processes.
    Postgres(String),
}

impl fmt::Debug for Source {
    /// Without the address, which holds a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder(folder) => write!(f, "Folder({})", folder.display()),
            Self::Postgres(_) => f.write_str("Postgres(…)"),
        }
    }
}

/// Why a house could not be opened; each is a sentence for whoever started it. Nothing was changed.
#[derive(Debug, ThisError)]
pub enum OpenError {
    /// Another process has the folder.
    #[error(
        "{folder} is in use by another process{}: stop it, or let several processes share one PostgreSQL",
        pid.map_or_else(String::new, |pid| format!(" ({pid})"))
    )]
    InUse {
        /// Which folder.
        folder: String,
        /// Its process id, where it could be read.
        pid: Option<u32>,
    },
    /// The folder, the file or the server takes no writes.
    #[error("{place} cannot be written to: check its owner, its permissions and how its disk is mounted")]
    ReadOnly {
        /// The folder, or `the PostgreSQL server`.
        place: String,
        /// What the system said.
        #[source]
        cause: Cause,
    },
    /// A newer program has changed the tables.
    #[error("the database has schema {found}, this program knows {known} at most: use the newer program")]
    Newer {
        /// In the database.
        found: i64,
        /// In the program.
        known: i64,
    },
    /// Looking does not bring the tables up to date.
    #[error("{}", match found {
        0 => "there is no house here yet: the first start of the program makes it".to_owned(),
        _ => format!("the database has schema {found} and this program {known}: start the program once, it does the rest"),
    })]
    Older {
        /// In the database; 0 when there is none.
        found: i64,
        /// In the program.
        known: i64,
    },
    /// A migration that was taken has another text than the program's.
    #[error(
        "migration {version} has been edited since it was taken: use the program that this database belongs to"
    )]
    Edited {
        /// Its number.
        version: i64,
    },
    /// A step failed; it was taken back.
    #[error("the tables could not be brought up to date")]
    Migration(#[source] Cause),
    /// The SQLite inside, or the PostgreSQL server, is one that cannot be trusted with this.
    #[error("{engine} {version} cannot be used: {needed}")]
    Engine {
        /// `SQLite` or `PostgreSQL`.
        engine: &'static str,
        /// As it names itself.
        version: String,
        /// What is needed, as a sentence.
        needed: &'static str,
    },
    /// The PostgreSQL database sorts or encodes text in its own way.
    #[error(
        "the database has encoding {encoding} and order {order}: create it with \
         encoding 'UTF8', locale 'C.UTF-8' and template0"
    )]
    Text {
        /// Its encoding.
        encoding: String,
        /// Its collation.
        order: String,
    },
    /// Not an address of a PostgreSQL database.
    #[error("the address of the database cannot be read: {0}")]
    Address(String),
    /// The file is not a database, or the statements at the start failed.
    #[error("the database could not be opened")]
    Failed(#[from] Error),
    /// The system refused to make or read a file.
    #[error("{place}: {cause}")]
    File {
        /// Its path.
        place: String,
        /// What the system said.
        cause: std::io::Error,
    },
}

/// The open database. Clones are the same one.
#[derive(Clone)]
pub struct Db(Arc<Inner>);

struct Inner {
    source: Source,
    engine: Engine,
    clock: Clock,
    dice: Dice,
    ids: IdMaker,
    bells: Bells,
    follows: OnceLock<Vec<Follow>>,
}

/// A kind of fact, and the kind of job that each such fact causes.
pub type Follow = (&'static str, &'static str);

pub(crate) enum Engine {
    Sqlite(Files),
    Postgres(Server),
}

impl fmt::Debug for Db {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Db").field(&self.0.source).finish()
    }
}

impl Db {
    /// Opens the house: makes what is missing, brings the tables up to date (with a copy of a SQLite file before).
    ///
    /// # Errors
    /// [`OpenError`]; nothing was changed then.
    pub async fn open(source: &Source, clock: Clock, dice: Dice) -> Result<Self, OpenError> {
        let engine = match source {
            Source::Folder(folder) => Engine::Sqlite(Files::open(folder).await?),
            Source::Postgres(address) => Engine::Postgres(Server::open(address).await?),
        };
        Ok(Self::new(source, engine, clock, dice))
    }

    /// Opens the house only to look at it, also while another process has it: nothing is made or changed, and
    /// whoever writes gets [`Reason::ReadOnly`].
    ///
    /// # Errors
    /// [`OpenError`]; [`OpenError::Older`] when there is no house yet.
    pub async fn look(source: &Source, clock: Clock, dice: Dice) -> Result<Self, OpenError> {
        let engine = match source {
            Source::Folder(folder) => Engine::Sqlite(Files::look(folder).await?),
            Source::Postgres(address) => Engine::Postgres(Server::look(address).await?),
        };
        Ok(Self::new(source, engine, clock, dice))
    }

    fn new(source: &Source, engine: Engine, clock: Clock, dice: Dice) -> Self {
        let (source, ids, bells) = (source.clone(), IdMaker::default(), Bells::default());
        Self(Arc::new(Inner { source, engine, clock, dice, ids, bells, follows: OnceLock::new() }))
    }

    /// From now on each fact of these kinds causes a job in its own transaction: so a feature follows what another one
    /// records, and nothing is lost between. The job has the fact's noun and subject for its name and its arguments.
    /// Called once, at the start; a second call does nothing.
    pub fn follow(&self, follows: Vec<Follow>) {
        self.0.follows.get_or_init(|| follows);
    }

    /// Where this process alone appends to the record.
    pub(crate) fn alone(&self) -> Option<&Newest> {
        match self.engine() {
            Engine::Sqlite(files) => files.newest.as_ref(),
            Engine::Postgres(_) => None,
        }
    }

    /// The kinds of jobs that a fact causes.
    pub(crate) fn caused_by(&self, fact: &str) -> Vec<&'static str> {
        let follows = self.0.follows.get().into_iter().flatten();
        follows.filter(|(kind, _)| *kind == fact).map(|(_, job)| *job).collect()
    }

    /// Begins a transaction that may write; it is rolled back when it is dropped. On SQLite there is one at a time:
    /// others wait, for 5 seconds and 1,000 of them at most. Never wait for the network or a template inside.
    ///
    /// # Errors
    /// [`Error::Unavailable`]
    pub fn begin(&self) -> Boxed<'_, Tx> {
        Box::pin(async move {
            let kind = match self.engine() {
                Engine::Sqlite(files) => Kind::Sqlite(files.begin().await?),
                Engine::Postgres(server) => {
                    let _waiting = server.readers.waiting();
                    Kind::Postgres(server.readers.pool().begin().await.map_err(|error| self.sort(error))?)
                }
            };
            Ok(Tx::new(self.clone(), kind))
        })
    }

    /// After an erasure: what was deleted or overwritten stands nowhere in the files any more. On PostgreSQL that is the
    /// server's business (`vacuum`).
    ///
    /// # Errors
    /// [`Error::Unavailable`]; the erasure stands all the same.
    pub async fn leave_no_trace(&self) -> Result<(), Error> {
        match self.engine() {
            Engine::Sqlite(files) => files.empty_log().await,
            Engine::Postgres(_) => Ok(()),
        }
    }

    /// Where it is.
    pub fn source(&self) -> &Source {
        &self.0.source
    }

    /// The clock that it was opened with.
    pub fn clock(&self) -> &Clock {
        &self.0.clock
    }

    /// The dice that it was opened with.
    pub fn dice(&self) -> &Dice {
        &self.0.dice
    }

    /// A new id; see [`IdMaker`].
    pub fn new_id<I: From<i64>>(&self) -> I {
        I::from(self.0.ids.next(&self.0.clock, &self.0.dice))
    }

    /// Closes the connections; on SQLite the log is written back into the file. Statements fail afterwards.
    pub async fn close(&self) {
        match self.engine() {
            Engine::Sqlite(files) => files.close().await,
            Engine::Postgres(server) => server.readers.close().await,
        }
    }

    /// Ends when such work has been committed by this process.
    pub async fn woken(&self, waits: Waits) {
        self.0.bells.of(waits).notified().await;
    }

    pub(crate) fn wake(&self, wakes: Wakes) {
        // Whoever is busy now finds the bell rung. One worker is enough: it takes all that waits.
        wakes.each().for_each(|waits| self.0.bells.of(waits).notify_one());
    }

    pub(crate) fn engine(&self) -> &Engine {
        &self.0.engine
    }

    /// Machine time: what leases, back-off and once-tokens go by.
    pub(crate) fn machine(&self) -> Timestamp {
        self.0.clock.machine()
    }

    pub(crate) fn sort(&self, error: sqlx::Error) -> Error {
        match self.engine() {
            Engine::Sqlite(files) => files.sort(error),
            Engine::Postgres(server) => server.sort(error),
        }
    }
}

/// An error on the way to an open database, where no unique rule can be broken.
pub(crate) fn early(error: sqlx::Error) -> OpenError {
    match sort(error, &UniqueNames::new()) {
        Error::Unavailable { reason: Reason::ReadOnly, cause } => {
            OpenError::ReadOnly { place: "the database".to_owned(), cause }
        }
        other @ (Error::Unavailable { .. }
        | Error::Constraint(_)
        | Error::Reference(_)
        | Error::Broken(_)) => OpenError::Failed(other),
    }
}
