//! Work that waits: written in the transaction that causes it, done later, at least once.
//!
//! A handler fetches, asks the rules and writes in transactions of its own; every step may run twice without harm.
//! [`done`] inside its last transaction makes that one step exactly once. Claims and waits go by machine time, so a
//! clock that was moved in a demo does not end them.
use crate::{At, Cause, Db, Error, Tx, Waits, backoff, code_column, id_column, row, sql, sql::skip_locked};
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;
use std::{collections::BTreeMap, fmt, future::Future, pin::Pin, sync::Arc, time::Duration};

/// So long a job belongs to the process that claimed it; a longer one calls [`keep`].
pub const LEASE: SignedDuration = SignedDuration::from_mins(10);
/// So often the table is looked at when nobody calls.
const POLL: Duration = Duration::from_secs(1);
/// So many characters of an error are kept.
const ERROR_LENGTH_MAX: usize = 500;

/// A job in the queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JobId(i64);

impl From<i64> for JobId {
    fn from(number: i64) -> Self {
        Self(number)
    }
}

impl From<JobId> for i64 {
    fn from(id: JobId) -> Self {
        id.0
    }
}

impl fmt::Display for JobId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

id_column!(JobId);

/// When a job is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// As soon as it is committed.
    Now,
    /// At a machine time.
    Machine(Timestamp),
    /// At a product time: what people were promised.
    Product(Timestamp),
}

enum By {
    Machine,
    Product,
}

impl By {
    fn code(self) -> &'static str {
        match self {
            Self::Machine => "machine",
            Self::Product => "product",
        }
    }
    fn from_code(code: &str) -> Option<Self> {
        [Self::Machine, Self::Product].into_iter().find(|by| match by {
            Self::Machine => code == "machine",
            Self::Product => code == "product",
        })
    }
}

code_column!(By: code, By::from_code);

/// A job to be written.
#[derive(Debug, Clone, PartialEq)]
pub struct NewJob {
    kind: &'static str,
    name: Option<String>,
    args: Value,
    due: Due,
}

impl NewJob {
    /// A job of a kind (`network: rebuild search`), due now, without arguments.
    pub fn new(kind: &'static str) -> Self {
        Self { kind, name: None, args: Value::Null, due: Due::Now }
    }

    /// There is only one of its kind with this name. Writing it again while it waits does nothing, its time stays;
    /// while it runs, it runs once more.
    #[must_use]
    pub fn named(self, name: impl fmt::Display) -> Self {
        Self { name: Some(name.to_string()), ..self }
    }

    /// With arguments: ids and codes.
    #[must_use]
    pub fn with(self, args: Value) -> Self {
        Self { args, ..self }
    }

    /// Due later.
    #[must_use]
    pub fn due(self, due: Due) -> Self {
        Self { due, ..self }
    }
}

impl Tx {
    /// Writes a job; it is done after this transaction is committed.
    ///
    /// # Errors
    /// [`Error`]
    pub async fn enqueue(&mut self, job: &NewJob) -> Result<(), Error> {
        self.wakes(Waits::Job);
        let id: JobId = self.new_id();
        let now = self.db().machine();
        let (by, due_at) = match job.due {
            Due::Now => (By::Machine, now),
            Due::Machine(at) => (By::Machine, at),
            Due::Product(at) => (By::Product, at),
        };
        sql("insert into jobs (id, kind, name, args, clock, due_at, retry_at, attempts, failures, claimed_until,
                               again, failed)
             values ($1, $2, $3, $4, $5, $6, 0, 0, 0, 0, false, false)
             on conflict (kind, name) do update
                set again = jobs.claimed_until > $7,
                    args = excluded.args,
                    failures = case when jobs.failed then 0 else jobs.failures end,
                    retry_at = case when jobs.failed then 0 else jobs.retry_at end,
                    failed = false")
        .bind(id)
        .bind(job.kind)
        .bind(job.name.as_deref())
        .bind(job.args.to_string())
        .bind(by)
        .bind(due_at)
        .bind(now)
        .run(self)
        .await?;
        Ok(())
    }
}

row! {
    /// A job that is being done.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Job {
        /// Its id.
        pub id: JobId,
        /// Its kind.
        pub kind: String,
        /// Its name, if there is only one of it.
        pub name: Option<String>,
        /// Its arguments.
        pub args: Args,
        /// Which attempt this is, from 1; the claim's own number.
        pub attempts: i64,
        failures: i64,
    }
}

/// The arguments of a job.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Args(pub Value);

impl crate::Column for Args {
    type Stored = String;
    fn from_stored(stored: String) -> Result<Self, String> {
        serde_json::from_str(&stored).map(Self).map_err(|error| error.to_string())
    }
}

/// Takes the next job of these kinds whose time has come. Two processes never get the same one.
///
/// # Errors
/// [`Error`]
pub async fn claim(tx: &mut Tx, kinds: &[&'static str]) -> Result<Option<Job>, Error> {
    let db = tx.db().clone();
    let now = db.machine();
    // `$4` and the added nothing lead to the index of due times: most jobs wait for a day to come.
    skip_locked(
        &db,
        "update jobs
            set attempts = attempts + 1, claimed_until = $3
          where id in (
                  select id
                    from jobs
                   where not failed
                     and due_at <= $4
                     and due_at <= case when clock = 'product' then $2 else $1 end
                     and retry_at <= $1 and claimed_until <= $1
                     and kind || '' in ($5..)
                   order by due_at, id
                   limit 1
                   /* skip locked */
                )
         returning id, kind, name, args, attempts, failures",
    )
    .bind(now)
    .bind(db.clock().now())
    .bind(now + LEASE)
    .bind(now.max(db.clock().now()))
    .bind_list(kinds.iter().copied())
    .optional(tx)
    .await
}

/// Keeps a long job for another [`LEASE`]. False when somebody else has it by now: stop.
///
/// # Errors
/// [`Error`]
pub async fn keep(tx: &mut Tx, job: &Job) -> Result<bool, Error> {
    let until = tx.db().machine() + LEASE;
    let query = sql("update jobs set claimed_until = $3 where id = $1 and attempts = $2");
    Ok(query.bind(job.id).bind(job.attempts).bind(until).run(tx).await? == 1)
}

/// The job is done: its row goes, or it waits once more if it was written again meanwhile. Said twice, of one claim, it
/// is done once.
///
/// # Errors
/// [`Error`]
pub async fn done(tx: &mut Tx, job: &Job) -> Result<(), Error> {
    let gone = sql("delete from jobs where id = $1 and attempts = $2 and not again");
    if gone.bind(job.id).bind(job.attempts).run(tx).await? == 1 {
        return Ok(());
    }
    // The claim ends with its number.
    let again = sql("update jobs
                        set again = false, attempts = attempts + 1, failures = 0, claimed_until = 0, error = null
                      where id = $1 and attempts = $2 and again");
    if again.bind(job.id).bind(job.attempts).run(tx).await? == 1 {
        tx.wakes(Waits::Job);
    }
    Ok(())
}

/// The job did not work out: it is tried again after 1, 5, 15, 30 minutes and so on, and left after five days.
///
/// # Errors
/// [`Error`]
pub async fn fail(tx: &mut Tx, job: &Job, error: &str) -> Result<(), Error> {
    let error: String = error.chars().take(ERROR_LENGTH_MAX).collect();
    let wait = backoff::after(job.failures + 1);
    let retry_at = tx.db().machine() + wait.unwrap_or_default();
    sql("update jobs
            set claimed_until = 0, again = false, failures = failures + 1, failed = $3, retry_at = $4, error = $5
          where id = $1 and attempts = $2")
    .bind(job.id)
    .bind(job.attempts)
    .bind(wait.is_none())
    .bind(retry_at)
    .bind(error)
    .run(tx)
    .await?;
    Ok(())
}

row! {
    /// A job that waits, for the desk.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Waiting {
        /// Its id.
        pub id: JobId,
        /// Its kind.
        pub kind: String,
        /// How often it was tried.
        pub attempts: i64,
        /// Whether it was given up.
        pub failed: bool,
        /// What went wrong last.
        pub error: Option<String>,
    }
}

/// Jobs that did not work out at least once, oldest first.
///
/// # Errors
/// [`Error`]
pub async fn troubled(at: impl Into<At<'_>>, limit: u32) -> Result<Vec<Waiting>, Error> {
    sql("select id, kind, attempts, failed, error from jobs where error is not null order by id limit $1")
        .bind(limit)
        .all(at)
        .await
}

type Handler = Arc<dyn Fn(Db, Job) -> Pin<Box<dyn Future<Output = Result<(), Cause>> + Send>> + Send + Sync>;

/// What to do for each kind of job.
#[derive(Clone, Default)]
pub struct Jobs {
    handlers: BTreeMap<&'static str, Handler>,
}

impl fmt::Debug for Jobs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.handlers.keys()).finish()
    }
}

impl Jobs {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Does jobs of a kind by a handler.
    #[must_use]
    pub fn on<F, W>(mut self, kind: &'static str, handler: F) -> Self
    where
        F: Fn(Db, Job) -> W + Send + Sync + 'static,
        W: Future<Output = Result<(), Cause>> + Send + 'static,
    {
        self.handlers.insert(kind, Arc::new(move |db, job| Box::pin(handler(db, job))));
        self
    }

    /// Does all jobs whose time has come, one after another; how many that were.
    ///
    /// # Errors
    /// [`Error`] of the queue itself; what goes wrong in a job is written beside it.
    pub async fn run_due(&self, db: &Db) -> Result<u32, Error> {
        let (mut count, mut ended) = (0, None);
        loop {
            ended = self.go_on(db, ended).await?;
            if ended.is_none() {
                return Ok(count);
            }
            count += 1;
        }
    }

    /// Does jobs until `stop` is ready; then ends the one at hand and takes no more. May run several times at once,
    /// in one process or in many.
    pub async fn run(&self, db: &Db, stop: impl Future<Output = ()>) {
        tokio::pin!(stop);
        let mut ended = None;
        loop {
            ended = self.go_on(db, ended).await.unwrap_or_else(|error| {
                warn(&error);
                None
            });
            let rest = async {
                if ended.is_none() {
                    // A database that is away is asked again; it has nobody who could wake us.
                    tokio::select! { () = db.woken(Waits::Job) => {}, () = tokio::time::sleep(POLL) => {} }
                }
            };
            tokio::select! { biased; () = &mut stop => break, () = rest => {} }
        }
        if let Some(ended) = ended
            && let Err(error) = ended.write_alone(db).await
        {
            warn(&error);
        }
    }

    /// Writes down what became of one job and takes the next, in one transaction, and does that one. None: there is none.
    async fn go_on(&self, db: &Db, ended: Option<Ended>) -> Result<Option<Ended>, Error> {
        let kinds: Vec<&'static str> = self.handlers.keys().copied().collect();
        let mut tx = db.begin().await?;
        if let Some(ended) = ended {
            ended.write(&mut tx).await?;
        }
        let next = claim(&mut tx, &kinds).await?;
        tx.commit().await?;
        let Some(job) = next else { return Ok(None) };
        let handler =
            self.handlers.get(job.kind.as_str()).ok_or_else(|| Error::broken("a kind nobody asked for"))?;
        // A task of its own, so that a panic ends the job and not the worker.
        let became = tokio::spawn(handler(db.clone(), job.clone())).await.map_err(Cause::from).flatten();
        Ok(Some(Ended { job, became }))
    }
}

/// A job that was worked at and not yet written off.
struct Ended {
    job: Job,
    became: Result<(), Cause>,
}

impl Ended {
    async fn write(self, tx: &mut Tx) -> Result<(), Error> {
        let Self { job, became } = self;
        match became {
            Ok(()) => done(tx, &job).await,
            Err(error) => {
                tracing::warn!(job = %job.id, kind = job.kind, attempts = job.attempts, %error, "a job did not work out");
                fail(tx, &job, &error.to_string()).await
            }
        }
    }

    async fn write_alone(self, db: &Db) -> Result<(), Error> {
        let mut tx = db.begin().await?;
        self.write(&mut tx).await?;
        tx.commit().await
    }
}

fn warn(error: &Error) {
    let cause = std::error::Error::source(error).map(ToString::to_string);
    tracing::warn!(%error, cause, "no job could be taken");
}
