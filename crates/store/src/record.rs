//! The record: the append-only list of everything that happened.
//!
//! Audit log, time lines, notices and reports are read from it, so they never disagree with what happened. Facts
//! have numbers without gaps, in the order of their commits: who has read up to a number has missed nothing. Order
//! by number, never by time: a clock may be set back.
//!
//! A fact holds ids and codes only ([`Detail`]): names live in one table and can be erased there.
use crate::{At, Error, Tx, Values, inserts, jobs::NewJob, sql};
use jiff::{Timestamp, civil::Date};
use kernel::{PersonId, access::Actor};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    sync::{Mutex, MutexGuard, PoisonError},
};

/// The place of a fact in the record, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FactNumber(i64);

impl FactNumber {
    /// Before the first fact.
    pub const START: Self = Self(0);
}

impl From<i64> for FactNumber {
    fn from(number: i64) -> Self {
        Self(number)
    }
}

impl From<FactNumber> for i64 {
    fn from(number: FactNumber) -> Self {
        number.0
    }
}

impl fmt::Display for FactNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

crate::id_column!(FactNumber);

/// Something that happened.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    kind: &'static str,
    actor: Actor,
    noun: &'static str,
    subject: i64,
    details: BTreeMap<&'static str, Detail>,
}

/// What a fact may say beside its subject: nothing that a person wrote.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(untagged)]
pub enum Detail {
    /// An id, a count, a number of something.
    Number(i64),
    /// Yes or no.
    Is(bool),
    /// One of the program's own words.
    Code(&'static str),
    /// A date.
    Day(Date),
    /// A point in time.
    Time(Timestamp),
}

impl Fact {
    /// A fact of a kind (`people: seat given`) about a subject: the noun and the id of its row.
    pub fn new(kind: &'static str, actor: Actor, noun: &'static str, subject: impl Into<i64>) -> Self {
        Self { kind, actor, noun, subject: subject.into(), details: BTreeMap::new() }
    }

    /// With an id or a number.
    #[must_use]
    pub fn with(self, name: &'static str, number: impl Into<i64>) -> Self {
        self.detail(name, Detail::Number(number.into()))
    }

    /// With one of the program's own words.
    #[must_use]
    pub fn with_code(self, name: &'static str, code: &'static str) -> Self {
        self.detail(name, Detail::Code(code))
    }

    /// With any detail.
    #[must_use]
    pub fn detail(mut self, name: &'static str, detail: Detail) -> Self {
        self.details.insert(name, detail);
        self
    }

    /// Its details, as they are kept.
    fn body(&self) -> Result<String, Error> {
        serde_json::to_string(&self.details).map_err(|error| Error::Broken(error.into()))
    }
}

crate::row! {
    /// A fact as it stands in the record.
    #[derive(Debug, Clone, PartialEq)]
    pub struct Entry {
        /// Its place.
        pub number: FactNumber,
        /// Product time.
        pub at: Timestamp,
        /// `people: seat given`.
        pub kind: String,
        /// Who did it; none is the operator.
        pub actor: Option<PersonId>,
        /// What it is about: the noun.
        pub noun: String,
        /// What it is about: the id.
        pub subject: i64,
        /// Its details.
        pub body: Body,
    }
}

/// The details of a fact that was read: a JSON object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Body(serde_json::Map<String, serde_json::Value>);

impl Body {
    /// The number of this name.
    pub fn number(&self, name: &str) -> Option<i64> {
        self.0.get(name)?.as_i64()
    }

    /// The code, date or time of this name, as text.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.as_str()
    }

    /// The yes or no of this name.
    pub fn is(&self, name: &str) -> Option<bool> {
        self.0.get(name)?.as_bool()
    }

    /// All of it.
    pub fn as_object(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl crate::Column for Body {
    type Stored = String;
    fn from_stored(stored: String) -> Result<Self, String> {
        serde_json::from_str(&stored).map(Self).map_err(|error| error.to_string())
    }
}

/// One transaction at a time appends; it holds this lock until it ends, so numbers have no gaps and the order of
/// commits.
const APPENDING: i64 = 0x7265_636f_7264; // "record"

impl Tx {
    /// Appends a fact; its number is final when the transaction is committed. The last step but for the mails: on
    /// PostgreSQL, others that append wait from here on.
    ///
    /// # Errors
    /// [`Error`]
    pub async fn record(&mut self, fact: &Fact) -> Result<FactNumber, Error> {
        self.lock_key(APPENDING).await?;
        let body = fact.body()?;
        let at = self.now();
        let number = sql("insert into facts (number, at, kind, actor, noun, subject, body)
             select coalesce(max(number), 0) + 1, $1, $2, $3, $4, $5, $6
               from facts
             returning number")
        .bind(at)
        .bind(fact.kind)
        .bind(fact.actor.person())
        .bind(fact.noun)
        .bind(fact.subject)
        .bind(body)
        .one::<FactNumber>(&mut *self)
        .await?;
        self.appends(number.into());
        self.cause(fact).await?;
        Ok(number)
    }

    /// Appends many facts, in this order: as [`Tx::record`] for each, with few statements.
    ///
    /// # Errors
    /// [`Error`]
    pub async fn record_all(&mut self, facts: &[Fact]) -> Result<(), Error> {
        self.lock_key(APPENDING).await?;
        let newest: i64 = newest(&mut *self).await?.into();
        let at = self.now();
        let mut rows =
            inserts("insert into facts (number, at, kind, actor, noun, subject, body) values (..)");
        let mut last = newest;
        for (number, fact) in (newest + 1..).zip(facts) {
            last = number;
            let row = Values::default().bind(number).bind(at).bind(fact.kind).bind(fact.actor.person());
            rows.row(row.bind(fact.noun).bind(fact.subject).bind(fact.body()?));
        }
        rows.run(&mut *self).await?;
        self.appends(last);
        // What follows from facts of one kind about one thing follows once.
        let mut followed = BTreeSet::new();
        for fact in facts.iter().filter(|fact| followed.insert((fact.kind, fact.noun, fact.subject))) {
            self.cause(fact).await?;
        }
        Ok(())
    }

    /// Lets the jobs wait that follow from a fact.
    async fn cause(&mut self, fact: &Fact) -> Result<(), Error> {
        for job in self.db().caused_by(fact.kind) {
            let about = serde_json::json!({ "noun": fact.noun, "subject": fact.subject });
            let job = NewJob::new(job).named(format!("{} {}", fact.noun, fact.subject)).with(about);
            self.enqueue(&job).await?;
        }
        Ok(())
    }
}

pub(crate) const NEWEST: &str = "select coalesce(max(number), 0) from facts";

/// The number of the newest fact: for whoever asks whether there is something to follow.
///
/// # Errors
/// [`Error`]
pub async fn newest(at: impl Into<At<'_>>) -> Result<FactNumber, Error> {
    let at = at.into();
    if let At::Db(db) = &at
        && let Some(number) = db.alone().and_then(Newest::known)
    {
        return Ok(FactNumber(number));
    }
    sql(NEWEST).one(at).await
}

/// The newest fact's number, kept by a process that alone appends: lists ask for it with each page.
#[derive(Debug)]
pub(crate) struct Newest(Mutex<Known>);

#[derive(Debug)]
struct Known {
    /// How many transactions have begun to append.
    begun: u64,
    /// Nothing while the last of them may have ended or not: its end may be waited for by nobody.
    number: Option<i64>,
}

impl Newest {
    pub(crate) fn new(number: i64) -> Self {
        Self(Mutex::new(Known { begun: 0, number: Some(number) }))
    }

    fn known(&self) -> Option<i64> {
        self.lock().number
    }

    /// From now on it is not known until this transaction is committed.
    pub(crate) fn appending(&self, number: i64) -> Appending<'_> {
        let mut known = self.lock();
        known.begun += 1;
        known.number = None;
        Appending { newest: self, begun: known.begun, number }
    }

    fn lock(&self) -> MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A transaction that is about to be committed with this fact as its last.
pub(crate) struct Appending<'a> {
    newest: &'a Newest,
    begun: u64,
    number: i64,
}

impl Appending<'_> {
    /// It was committed.
    pub(crate) fn done(self) {
        let mut known = self.newest.lock();
        if known.begun == self.begun {
            known.number = Some(self.number);
        }
    }
}

/// Whether somebody did something of a kind to a thing, by its noun and id, since then.
///
/// # Errors
/// [`Error`]
pub async fn was_done(
    at: impl Into<At<'_>>,
    (kind, noun, subject): (&str, &str, i64),
    by: Actor,
    since: Timestamp,
) -> Result<bool, Error> {
    let count: i64 = sql("select count(*)
           from facts
          where noun = $1 and subject = $2 and kind = $3 and actor = $4 and at > $5")
    .bind(noun)
    .bind(subject)
    .bind(kind)
    .bind(by.person())
    .bind(since)
    .one(at)
    .await?;
    Ok(count > 0)
}

/// Facts after a number, oldest first: for whoever follows the record.
///
/// # Errors
/// [`Error`]
pub async fn since(at: impl Into<At<'_>>, after: FactNumber, limit: u32) -> Result<Vec<Entry>, Error> {
    sql("select number, at, kind, actor, noun, subject, body
           from facts
          where number > $1
          order by number
          limit $2")
    .bind(after)
    .bind(limit)
    .all(at)
    .await
}

/// Facts before a number (or the newest), newest first: a page of the audit log.
///
/// # Errors
/// [`Error`]
pub async fn before(
    at: impl Into<At<'_>>,
    before: Option<FactNumber>,
    limit: u32,
) -> Result<Vec<Entry>, Error> {
    sql("select number, at, kind, actor, noun, subject, body
           from facts
          where number < $1
          order by number desc
          limit $2")
    .bind(before.map_or(i64::MAX, i64::from))
    .bind(limit)
    .all(at)
    .await
}

/// The same of these kinds, as far as nobody did them: the program by itself.
///
/// # Errors
/// [`Error`]
pub async fn by_nobody(
    at: impl Into<At<'_>>,
    kinds: impl IntoIterator<Item = &'static str>,
    before: Option<FactNumber>,
    limit: u32,
) -> Result<Vec<Entry>, Error> {
    sql("select number, at, kind, actor, noun, subject, body
           from facts
          where number < $1 and actor is null and kind in ($3..)
          order by number desc
          limit $2")
    .bind(before.map_or(i64::MAX, i64::from))
    .bind(limit)
    .bind_list(kinds)
    .all(at)
    .await
}

/// Facts about a subject before a number (or the newest), newest first: a page of its time line.
///
/// # Errors
/// [`Error`]
pub async fn about(
    at: impl Into<At<'_>>,
    noun: &str,
    subject: impl Into<i64>,
    before: Option<FactNumber>,
    limit: u32,
) -> Result<Vec<Entry>, Error> {
    sql("select number, at, kind, actor, noun, subject, body
           from facts
          where noun = $1 and subject = $2 and number < $3
          order by number desc
          limit $4")
    .bind(noun)
    .bind(subject.into())
    .bind(before.map_or(i64::MAX, i64::from))
    .bind(limit)
    .all(at)
    .await
}
