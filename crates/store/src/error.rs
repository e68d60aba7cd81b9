//! What can go wrong between the house and its database, told apart by what the caller does about it.
use std::{collections::BTreeMap, error::Error as StdError};
use thiserror::Error as ThisError;

/// Whatever lies below, for the log.
pub type Cause = Box<dyn StdError + Send + Sync>;

/// A statement or a transaction that did not happen.
#[derive(Debug, ThisError)]
pub enum Error {
    /// The database cannot do it now; the same call may succeed later, without a restart. Answer 503.
    #[error("the database is not available: {reason}")]
    Unavailable {
        /// Why.
        reason: Reason,
        /// What the engine said.
        #[source]
        cause: Cause,
    },
    /// A row breaks the CHECK or UNIQUE of this name: a refusal, if the caller knows the name. The transaction is over.
    #[error("a row breaks the rule {0}")]
    Constraint(String),
    /// A row would refer to one that is not there: it lacks its parent, or others still refer to what was to go. A
    /// refusal, if the caller expects it. The transaction is over.
    #[error("a row would refer to one that is not there")]
    Reference(#[source] Cause),
    /// A mistake of ours, or a damaged database: a wrong statement, a row that cannot be read.
    #[error("the database does not understand the program")]
    Broken(#[source] Cause),
}

/// Why the database is not available.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ThisError)]
pub enum Reason {
    /// No room for another page.
    #[error("its disk is full")]
    DiskFull,
    /// The file or the server takes no writes.
    #[error("it is read-only")]
    ReadOnly,
    /// The disk failed to read, write or sync.
    #[error("its disk failed")]
    Disk,
    /// Others were served first for too long.
    #[error("too many are waiting for it")]
    Busy,
    /// No connection.
    #[error("there is no connection to it")]
    Gone,
    /// The file that was opened is not the one that lies there now.
    #[error("its file was replaced while the program ran")]
    Replaced,
    /// The connection was lost while a commit was under way: it has happened or not. The form's once-token tells.
    #[error("it was lost while it saved")]
    CommitUnknown,
}

impl Error {
    /// Why the database is not available, if that is what this is.
    pub fn unavailable(&self) -> Option<Reason> {
        match self {
            Self::Unavailable { reason, .. } => Some(*reason),
            Self::Constraint(_) | Self::Reference(_) | Self::Broken(_) => None,
        }
    }

    /// Whether a row broke the rule of this name.
    pub fn is_constraint(&self, name: &str) -> bool {
        matches!(self, Self::Constraint(broken) if broken == name)
    }

    pub(crate) fn broken(what: impl Into<String>) -> Self {
        Self::Broken(what.into().into())
    }

    pub(crate) fn lacking(reason: Reason) -> Self {
        Self::Unavailable { reason, cause: reason.to_string().into() }
    }
}

/// On SQLite, names of unique indexes by what its message says of them: `table.column, table.column`.
pub(crate) type UniqueNames = BTreeMap<String, String>;

/// Sorts an engine's error.
#[expect(clippy::wildcard_enum_match_arm, reason = "whatever the driver adds is a mistake of ours")]
pub(crate) fn sort(error: sqlx::Error, names: &UniqueNames) -> Error {
    let reason = match &error {
        sqlx::Error::Database(told) if told.is_foreign_key_violation() => {
            return Error::Reference(error.into());
        }
        sqlx::Error::Database(told) => {
            let code = told.code().unwrap_or_default().into_owned();
            match told.try_downcast_ref::<sqlx::sqlite::SqliteError>() {
                Some(_) => match sqlite(&code, told.message(), names) {
                    Ok(reason) => reason,
                    Err(constraint) => return Error::Constraint(constraint),
                },
                None => match told.constraint() {
                    Some(name) if matches!(code.as_str(), "23505" | "23514" | "23P01") => {
                        return Error::Constraint(name.to_owned());
                    }
                    _ => postgres(&code),
                },
            }
        }
        sqlx::Error::Io(_) | sqlx::Error::Tls(_) | sqlx::Error::PoolClosed | sqlx::Error::WorkerCrashed => {
            Some(Reason::Gone)
        }
        sqlx::Error::PoolTimedOut => Some(Reason::Busy),
        _ => None,
    };
    match reason {
        Some(reason) => Error::Unavailable { reason, cause: error.into() },
        None => Error::Broken(error.into()),
    }
}

/// By the primary result code (<https://www.sqlite.org/rescode.html>); `Err` is the name of a broken constraint.
fn sqlite(code: &str, message: &str, names: &UniqueNames) -> Result<Option<Reason>, String> {
    const CHECK: i32 = 275;
    const PRIMARY_KEY: i32 = 1555;
    const UNIQUE: i32 = 2067;
    let code: i32 = code.parse().unwrap_or_default();
    if let (CHECK | PRIMARY_KEY | UNIQUE, Some((_, what))) = (code, message.split_once("constraint failed: "))
    {
        let index = what.strip_prefix("index '").and_then(|rest| rest.strip_suffix('\''));
        return Err(index.or_else(|| names.get(what).map(String::as_str)).unwrap_or(what).to_owned());
    }
    Ok(match code & 0xff {
        5 | 6 => Some(Reason::Busy), // BUSY, LOCKED
        8 => Some(Reason::ReadOnly),
        10 => Some(Reason::Disk), // IOERR
        13 => Some(Reason::DiskFull),
        14 => Some(Reason::Gone), // CANTOPEN
        _ => None,
    })
}

/// By the SQLSTATE (PostgreSQL, appendix A).
fn postgres(code: &str) -> Option<Reason> {
    match code {
        "53100" => Some(Reason::DiskFull),
        "25006" => Some(Reason::ReadOnly),
        "58030" => Some(Reason::Disk),
        // too many connections, out of memory; serialisation, deadlock; lock and statement timeouts
        "53200" | "53300" | "40001" | "40P01" | "55P03" | "57014" => Some(Reason::Busy),
        _ if code.starts_with("08") || code.starts_with("57P") || code == "25P03" => Some(Reason::Gone),
        _ => None,
    }
}
