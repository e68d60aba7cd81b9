//! Match runs: what went in, what came out, byte for byte.
use crate::{acts::ShapeCohort, facts::Fact};
use jiff::Timestamp;
use kernel::{
    CohortId, PersonId,
    access::{Actor, Granted},
};
use network::words;
use store::{At, Error, FactNumber, Tx, code_column, row, sql};

/// Runs that one page lists.
const LISTED_MAX: i64 = 200;

words! {
    /// Where a run stands.
    RunState {
        /// In the queue, or being computed.
        Waiting = "waiting",
        Done = "done",
        /// Somebody did not want to wait for it.
        Stopped = "stopped",
    }
}

code_column!(RunState: as_str, RunState::parse);

row! {
    /// A run without a result.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Unfinished {
        /// From 1 in its cohort.
        pub number: i64,
        /// Waiting or stopped.
        pub state: RunState,
        /// What is being done, and how much of it in hundredths: `matching 40`. None before it begins.
        pub step: Option<String>,
        /// Who asked; none is the operator.
        pub asked_by: Option<PersonId>,
        /// When.
        pub asked_at: Timestamp,
    }
}

row! {
    /// What a run in the queue is to compute.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Waiting {
        /// Of which cohort.
        pub cohort: CohortId,
        /// From 1 in its cohort.
        pub number: i64,
        /// The cities, as JSON.
        pub inputs: String,
        /// All rules, as JSON.
        pub rules: String,
        /// Who asked; none is the operator.
        pub asked_by: Option<PersonId>,
    }
}

row! {
    /// A run in a list.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct RunLine {
        /// From 1 in its cohort.
        pub number: i64,
        /// Who asked; none is the operator.
        pub asked_by: Option<PersonId>,
        /// When.
        pub asked_at: Timestamp,
    }
}

row! {
    /// A run that is done.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Run {
        /// Ours.
        pub id: i64,
        /// From 1 in its cohort.
        pub number: i64,
        /// The cities, as JSON.
        pub inputs: String,
        /// All rules, what stood included, as JSON.
        pub rules: String,
        /// Of the cities.
        pub inputs_hash: String,
        /// Of the rules.
        pub rules_hash: String,
        /// The program's version.
        pub solver: String,
        /// Format 1, as it came out.
        pub result: String,
        /// SHA-256 of the result.
        pub result_hash: String,
        /// Who asked; none is the operator.
        pub asked_by: Option<PersonId>,
        /// When.
        pub asked_at: Timestamp,
    }
}

/// A run to be kept, or to be computed later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRun {
    /// The cities, as JSON.
    pub inputs: String,
    /// All rules, as JSON.
    pub rules: String,
    /// Of the cities.
    pub inputs_hash: String,
    /// Of the rules.
    pub rules_hash: String,
}

/// What came out of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// Format 1.
    pub result: String,
    /// SHA-256 of the result.
    pub result_hash: String,
}

/// The runs of a cohort, newest first.
///
/// # Errors
/// [`store::Error`]
pub async fn runs(at: impl Into<At<'_>>, cohort: CohortId) -> Result<Vec<RunLine>, Error> {
    sql("select number, asked_by, asked_at
           from cohorts_runs
          where cohort = $1 and state = 'done'
          order by number desc
          limit $2")
    .bind(cohort)
    .bind(LISTED_MAX)
    .all(at)
    .await
}

/// A run by its number.
///
/// # Errors
/// [`store::Error`]
pub async fn run_by_number(
    at: impl Into<At<'_>>,
    cohort: CohortId,
    number: i64,
) -> Result<Option<Run>, Error> {
    sql("select id, number, inputs, rules, inputs_hash, rules_hash, solver, result, result_hash, asked_by, asked_at
           from cohorts_runs
          where cohort = $1 and number = $2 and state = 'done'")
    .bind(cohort)
    .bind(number)
    .optional(at)
    .await
}

/// The runs of a cohort that wait, newest first.
///
/// # Errors
/// [`store::Error`]
pub async fn waiting(at: impl Into<At<'_>>, cohort: CohortId) -> Result<Vec<Unfinished>, Error> {
    sql("select number, state, step, asked_by, asked_at
           from cohorts_runs
          where cohort = $1 and state = 'waiting'
          order by number desc
          limit $2")
    .bind(cohort)
    .bind(LISTED_MAX)
    .all(at)
    .await
}

/// A run without a result, by its number.
///
/// # Errors
/// [`store::Error`]
pub async fn unfinished(
    at: impl Into<At<'_>>,
    cohort: CohortId,
    number: i64,
) -> Result<Option<Unfinished>, Error> {
    sql("select number, state, step, asked_by, asked_at
           from cohorts_runs
          where cohort = $1 and number = $2 and state <> 'done'")
    .bind(cohort)
    .bind(number)
    .optional(at)
    .await
}

/// What a run in the queue is to compute; none if it was stopped, or is done.
///
/// # Errors
/// [`store::Error`]
pub async fn to_compute(at: impl Into<At<'_>>, run: i64) -> Result<Option<Waiting>, Error> {
    sql("select cohort, number, inputs, rules, asked_by from cohorts_runs where id = $1 and state = 'waiting'")
        .bind(run)
        .optional(at)
        .await
}

/// Says how far a run is. False if it was stopped meanwhile.
///
/// # Errors
/// [`store::Error`]
pub async fn note_step(tx: &mut Tx, run: i64, step: &str) -> Result<bool, Error> {
    let noted = sql("update cohorts_runs set step = $2 where id = $1 and state = 'waiting'");
    Ok(noted.bind(run).bind(step).run(tx).await? == 1)
}

/// Keeps what came out of a run that waited, unless it was stopped.
///
/// # Errors
/// [`store::Error`]
pub async fn finish(tx: &mut Tx, (run, waiting): (i64, &Waiting), outcome: &Outcome) -> Result<(), Error> {
    let finished = sql("update cohorts_runs
                           set state = 'done', step = null, result = $2, result_hash = $3, ended_at = $4
                         where id = $1 and state = 'waiting'")
    .bind(run)
    .bind(&outcome.result)
    .bind(&outcome.result_hash)
    .bind(tx.now())
    .run(&mut *tx)
    .await?;
    if finished == 1 {
        let by = waiting.asked_by.map_or(Actor::Operator, Actor::Person);
        Fact::Matched { cohort: waiting.cohort, run: waiting.number }.record(tx, by).await?;
    }
    Ok(())
}

/// Stops a run that waits. False if it does not wait any more.
///
/// # Errors
/// [`store::Error`]
pub async fn stop(tx: &mut Tx, granted: &Granted<ShapeCohort>, number: i64) -> Result<bool, Error> {
    let cohort = granted.on().cohort;
    let stopped = sql("update cohorts_runs
                          set state = 'stopped', step = null, ended_at = $3
                        where cohort = $1 and number = $2 and state = 'waiting'")
    .bind(cohort)
    .bind(number)
    .bind(tx.now())
    .run(&mut *tx)
    .await?;
    if stopped == 1 {
        Fact::RunStopped { cohort, run: number }.record(tx, granted.by()).await?;
    }
    Ok(stopped == 1)
}

/// Keeps a run; returns its number and the fact's.
///
/// # Errors
/// [`store::Error`]
pub async fn save_run(
    tx: &mut Tx,
    granted: &Granted<ShapeCohort>,
    (new, outcome): (&NewRun, &Outcome),
) -> Result<(i64, FactNumber), Error> {
    let (_, number) = insert(tx, granted, new, Some(outcome)).await?;
    let fact = Fact::Matched { cohort: granted.on().cohort, run: number }.record(tx, granted.by()).await?;
    Ok((number, fact))
}

/// Puts a run down that is computed later; returns its id and number.
///
/// # Errors
/// [`store::Error`]
pub async fn ask_run(tx: &mut Tx, granted: &Granted<ShapeCohort>, new: &NewRun) -> Result<(i64, i64), Error> {
    let (id, number) = insert(tx, granted, new, None).await?;
    Fact::RunAsked { cohort: granted.on().cohort, run: number }.record(tx, granted.by()).await?;
    Ok((id, number))
}

async fn insert(
    tx: &mut Tx,
    granted: &Granted<ShapeCohort>,
    new: &NewRun,
    outcome: Option<&Outcome>,
) -> Result<(i64, i64), Error> {
    let cohort = granted.on().cohort;
    let last: i64 =
        sql("select coalesce(max(number), cast(0 as bigint)) from cohorts_runs where cohort = $1")
            .bind(cohort)
            .one(&mut *tx)
            .await?;
    let (id, number): (i64, i64) = (tx.new_id(), last + 1);
    let state = if outcome.is_some() { RunState::Done } else { RunState::Waiting };
    sql("insert into cohorts_runs (id, cohort, number, state, inputs, rules, inputs_hash, rules_hash, solver, result,
                                   result_hash, asked_by, asked_at, ended_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)")
    .bind(id)
    .bind(cohort)
    .bind(number)
    .bind(state)
    .bind(&new.inputs)
    .bind(&new.rules)
    .bind(&new.inputs_hash)
    .bind(&new.rules_hash)
    .bind(env!("CARGO_PKG_VERSION"))
    .bind(outcome.map(|outcome| outcome.result.as_str()))
    .bind(outcome.map(|outcome| outcome.result_hash.as_str()))
    .bind(granted.by().person())
    .bind(tx.now())
    .bind(outcome.map(|_| tx.now()))
    .run(tx)
    .await?;
    Ok((id, number))
}
