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
    /// What this session has shown beside the mail.
    pub second_step: SecondStep,
}

/// The second step of sign-in, for a session: a code from an app on one's phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecondStep {
    /// The person has none.
    None,
    /// It was shown too long ago for what could harm many.
    Due,
    /// It was shown just now.
    Shown,
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
