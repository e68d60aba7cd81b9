//! Who stands behind a session's cookie: the feature that keeps the sessions knows.
use jiff::tz::TimeZone;
use kernel::{Digits, Lang, Token, access::Standing};
use std::{future::Future, pin::Pin};

/// The cookie of a session, less its prefix.
pub const SESSION_COOKIE: &str = "twinhall";

/// Somebody who is signed in.
#[derive(Debug, Clone)]
pub struct Visitor {
    /// Person and seats of today.
    pub standing: Standing,
    /// Short, for the header.
    pub name: String,
    /// Of pages and mails.
    pub lang: Lang,
    /// Of times.
    pub zone: TimeZone,
    /// Of numbers.
    pub digits: Digits,
    /// Row of the session.
    pub session: i64,
}

/// Finds who is behind a session. Asked at each request, so that a lost seat acts on the next one.
pub trait Doorman: Send + Sync {
    /// Nobody when the session is over.
    fn whoever<'a>(
        &'a self,
        db: &'a store::Db,
        session: &'a Token,
    ) -> Pin<Box<dyn Future<Output = Result<Option<Visitor>, store::Error>> + Send + 'a>>;
}
