//! What came of a group's work: handed over, adopted or in use, still there after months.
use crate::{acts::WorkInGroup, facts::Fact};
use jiff::civil::Date;
use kernel::{GroupId, OrganisationId, access::Granted};
use network::words;
use store::{At, Error, Tx, code_column, row, sql};

words! {
    /// What came out, step by step.
    Outcome {
        /// The output that the charter names was handed over.
        Delivered = "delivered",
        /// A council adopted it, or an office uses it.
        Adopted = "adopted",
        /// Months later it is still there.
        FollowedUp = "followed up",
    }
}

code_column!(Outcome: as_str, Outcome::parse);

/// Lines of one group.
const OUTCOMES_MAX: i64 = 200;

/// One step, with words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CameOut {
    /// Which.
    pub what: Outcome,
    /// What exactly.
    pub words: String,
    /// When.
    pub on_day: Date,
}

row! {
    /// One step, as it is kept.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Kept {
        /// Ours.
        pub id: i64,
        /// Which.
        pub what: Outcome,
        /// What exactly.
        pub words: String,
        /// When.
        pub on_day: Date,
    }
}

/// What came out so far, the newest first, but for what was taken back.
///
/// # Errors
/// [`store::Error`]
pub async fn outcomes(at: impl Into<At<'_>>, group: GroupId) -> Result<Vec<Kept>, Error> {
    sql("select id, what, words, on_day
           from twinning_outcomes
          where twinning = $1 and taken_back_at is null
          order by on_day desc, id desc
          limit $2")
    .bind(group)
    .bind(OUTCOMES_MAX)
    .all(at)
    .await
}

/// Keeps that a step was written down by mistake.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn take_back(
    tx: &mut Tx,
    granted: &Granted<WorkInGroup>,
    step: &Kept,
    city: Option<OrganisationId>,
) -> Result<(), Error> {
    let group = granted.on().group;
    sql("update twinning_outcomes set taken_back_at = $1 where id = $2 and twinning = $3")
        .bind(tx.now())
        .bind(step.id)
        .bind(group)
        .run(tx)
        .await?;
    let fact = Fact::OutcomeTakenBack { what: step.what, on: step.on_day, city };
    fact.record(tx, granted.by(), group).await.map(drop)
}

/// Writes a step down.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn add(
    tx: &mut Tx,
    granted: &Granted<WorkInGroup>,
    new: &CameOut,
    city: Option<OrganisationId>,
) -> Result<(), Error> {
    let group = granted.on().group;
    sql("insert into twinning_outcomes (id, twinning, what, words, on_day, added_by, added_at)
         values ($1, $2, $3, $4, $5, $6, $7)")
    .bind(tx.new_id::<i64>())
    .bind(group)
    .bind(new.what)
    .bind(&new.words)
    .bind(new.on_day)
    .bind(granted.by().person())
    .bind(tx.now())
    .run(tx)
    .await?;
    Fact::CameOut { what: new.what, on: new.on_day, city }.record(tx, granted.by(), group).await.map(drop)
}
