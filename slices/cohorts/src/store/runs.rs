//! Match runs: what went in, what came out, byte for byte.
use crate::{acts::ShapeCohort, facts::Fact};
use jiff::Timestamp;
use kernel::{CohortId, PersonId, access::Granted};
use store::{At, Error, FactNumber, Tx, row, sql};

/// Runs that one page lists.
const LISTED_MAX: i64 = 200;

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

/// A run to be kept.
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

/// Keeps a run; returns its number and the fact's.
///
/// # Errors
/// [`store::Error`]
pub async fn save_run(
    tx: &mut Tx,
    granted: &Granted<ShapeCohort>,
    new: &NewRun,
) -> Result<(i64, FactNumber), Error> {
    let cohort = granted.on().cohort;
    let last: i64 =
        sql("select coalesce(max(number), cast(0 as bigint)) from cohorts_runs where cohort = $1")
            .bind(cohort)
            .one(&mut *tx)
            .await?;
    let number = last + 1;
    sql("insert into cohorts_runs (id, cohort, number, state, inputs, rules, inputs_hash, rules_hash, solver, result,
                                   result_hash, asked_by, asked_at, ended_at)
         values ($1, $2, $3, 'done', $4, $5, $6, $7, $8, $9, $10, $11, $12, $12)")
    .bind(tx.new_id::<i64>())
    .bind(cohort)
    .bind(number)
    .bind(&new.inputs)
    .bind(&new.rules)
    .bind(&new.inputs_hash)
    .bind(&new.rules_hash)
    .bind(env!("CARGO_PKG_VERSION"))
    .bind(&new.result)
    .bind(&new.result_hash)
    .bind(granted.by().person())
    .bind(tx.now())
    .run(tx)
    .await?;
    let fact = Fact::Matched { cohort, run: number }.record(tx, granted.by()).await?;
    Ok((number, fact))
}
