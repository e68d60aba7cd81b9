//! Cohorts: state, pause, plan.
use crate::{
    acts::{CohortSubject, MakeCohort, ShapeCohort},
    facts::Fact,
    rules::{
        RunRules,
        life::{Naming, Pause, Plan, State, postponed},
    },
    store::boards,
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use kernel::{
    CohortId, Lang, OfferId, PersonId, ProgrammeId,
    access::{Circle, Granted},
};
use store::{At, Error, Tx, code_column, row, sql};

code_column!(State: as_str, State::parse);

/// Cohorts of one centre at most: one list shows them all.
const COHORTS_MAX: i64 = 1_000;

row! {
    struct CohortRow {
        id: CohortId,
        code: String,
        name: String,
        programme: ProgrammeId,
        programme_code: String,
        programme_name: String,
        state: State,
        paused_at: Option<Timestamp>,
        paused_by: Option<PersonId>,
        groups_seen_by: Circle,
        made_at: Timestamp,
    }
}

/// A cohort.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cohort {
    /// Ours.
    pub id: CohortId,
    /// Stands in addresses.
    pub code: String,
    /// As people call it.
    pub name: String,
    /// Of which programme.
    pub programme: ProgrammeId,
    /// Its code.
    pub programme_code: String,
    /// Its name, for the reader.
    pub programme_name: String,
    /// Where it stands.
    pub state: State,
    /// Whether it rests.
    pub pause: Option<Pause>,
    /// Who may see which of its cities form groups.
    pub groups_seen_by: Circle,
}

impl Cohort {
    /// As far as access is concerned.
    pub fn subject(&self) -> CohortSubject {
        CohortSubject { cohort: self.id, state: self.state }
    }
}

impl From<CohortRow> for Cohort {
    fn from(row: CohortRow) -> Self {
        let pause = row.paused_at.map(|since| Pause { since, by: row.paused_by });
        let CohortRow {
            id,
            code,
            name,
            programme,
            programme_code,
            programme_name,
            state,
            groups_seen_by,
            ..
        } = row;
        Self { id, code, name, programme, programme_code, programme_name, state, pause, groups_seen_by }
    }
}

macro_rules! cohort {
    ($rest:literal) => {
        sql(concat!(
            "select c.id, c.code, c.name, c.programme, p.code as programme_code,
                    coalesce(n.name, p.name) as programme_name, c.state, c.paused_at, c.paused_by,
                    c.groups_seen_by, c.made_at
               from cohorts_cohorts c
               join network_programmes p on p.id = c.programme
               left join network_programme_names n on n.programme = p.id and n.language = $1 ",
            $rest
        ))
    };
}

/// A cohort in the list: with how many cities and groups it has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CohortLine {
    /// The cohort.
    pub cohort: Cohort,
    /// Its cities.
    pub cities: i64,
    /// Its running groups.
    pub groups: i64,
}

/// All cohorts, the newest first.
///
/// # Errors
/// [`store::Error`]
pub async fn cohorts(at: impl Into<At<'_>>, lang: Lang) -> Result<Vec<CohortLine>, Error> {
    let mut at = at.into();
    let rows: Vec<CohortRow> = cohort!("order by c.made_at desc, c.id desc limit $2")
        .bind(lang)
        .bind(COHORTS_MAX)
        .all(&mut at)
        .await?;
    let cities: Vec<(CohortId, i64)> =
        sql("select cohort, count(*) from cohorts_cities group by cohort order by cohort limit $1")
            .bind(COHORTS_MAX)
            .all(&mut at)
            .await?;
    let groups: Vec<(CohortId, i64)> = sql(
        "select cohort, count(*) from cohorts_groups where ended_at is null group by cohort order by cohort limit $1",
    )
    .bind(COHORTS_MAX)
    .all(&mut at)
    .await?;
    let count = |counts: &[(CohortId, i64)], id| {
        counts.iter().find(|(cohort, _)| *cohort == id).map_or(0, |(_, count)| *count)
    };
    let line = |row: CohortRow| {
        let (cities, groups) = (count(&cities, row.id), count(&groups, row.id));
        CohortLine { cohort: row.into(), cities, groups }
    };
    Ok(rows.into_iter().map(line).collect())
}

/// The cohort of this code.
///
/// # Errors
/// [`store::Error`]
pub async fn cohort_by_code(at: impl Into<At<'_>>, code: &str, lang: Lang) -> Result<Option<Cohort>, Error> {
    let row: Option<CohortRow> = cohort!("where c.code = $2").bind(lang).bind(code).optional(at).await?;
    Ok(row.map(Cohort::from))
}

/// One cohort.
///
/// # Errors
/// [`store::Error`]
pub async fn cohort(at: impl Into<At<'_>>, id: CohortId, lang: Lang) -> Result<Option<Cohort>, Error> {
    Ok(these_cohorts(at, [id], lang).await?.pop())
}

/// The cohorts of these ids.
///
/// # Errors
/// [`store::Error`]
pub async fn these_cohorts(
    at: impl Into<At<'_>>,
    ids: impl IntoIterator<Item = CohortId>,
    lang: Lang,
) -> Result<Vec<Cohort>, Error> {
    let rows: Vec<CohortRow> = cohort!("where c.id in ($2..)").bind(lang).bind_list(ids).all(at).await?;
    Ok(rows.into_iter().map(Cohort::from).collect())
}

row! {
    struct PlanRow {
        state: State,
        starts: Option<Date>,
        name: Option<String>,
    }
}

/// What was planned.
///
/// # Errors
/// [`store::Error`]
pub async fn plan(at: impl Into<At<'_>>, cohort: CohortId) -> Result<Plan, Error> {
    let rows: Vec<PlanRow> =
        sql("select state, starts, name from cohorts_plan where cohort = $1 order by state limit 20")
            .bind(cohort)
            .all(at)
            .await?;
    let mut plan = Plan::default();
    for row in rows {
        plan.starts.extend(row.starts.map(|day| (row.state, day)));
        plan.names.extend(row.name.map(|name| (row.state, name)));
    }
    Ok(plan)
}

/// A cohort to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCohort {
    /// Code and name.
    pub naming: Naming,
    /// Of which programme.
    pub programme: ProgrammeId,
    /// When each state is meant to begin.
    pub plan: Plan,
    /// The board's first rules.
    pub rules: RunRules,
    /// Who may see which of its cities form groups.
    pub groups_seen_by: Circle,
}

/// Makes a cohort, with the first rules of its board. `cohorts_cohorts_code` may refuse it.
///
/// # Errors
/// [`store::Error`]
pub async fn add_cohort(
    tx: &mut Tx,
    granted: &Granted<MakeCohort>,
    new: &NewCohort,
) -> Result<CohortId, Error> {
    let id = tx.new_id::<CohortId>();
    sql("insert into cohorts_cohorts (id, code, name, programme, state, groups_seen_by, made_at)
         values ($1, $2, $3, $4, $5, $6, $7)")
    .bind(id)
    .bind(&new.naming.code)
    .bind(&new.naming.name)
    .bind(new.programme)
    .bind(State::Draft)
    .bind(new.groups_seen_by)
    .bind(tx.now())
    .run(tx)
    .await?;
    write_plan(tx, id, &new.plan).await?;
    boards::begin(tx, id, &new.rules, granted.by()).await?;
    Fact::CohortMade { cohort: id }.record(tx, granted.by()).await?;
    Ok(id)
}

async fn write_plan(tx: &mut Tx, cohort: CohortId, plan: &Plan) -> Result<(), Error> {
    sql("delete from cohorts_plan where cohort = $1").bind(cohort).run(tx).await?;
    for state in State::planned() {
        let (starts, name) = (plan.starts.get(&state), plan.names.get(&state));
        if starts.is_none() && name.is_none() {
            continue;
        }
        sql("insert into cohorts_plan (cohort, state, starts, name) values ($1, $2, $3, $4)")
            .bind(cohort)
            .bind(state)
            .bind(starts.copied())
            .bind(name)
            .run(tx)
            .await?;
    }
    Ok(())
}

/// Changes name, programme, plan, and who may see its groups.
///
/// # Errors
/// [`store::Error`]
pub async fn change(
    tx: &mut Tx,
    granted: &Granted<ShapeCohort>,
    (name, programme, groups_seen_by): (&str, ProgrammeId, Circle),
    plan: &Plan,
) -> Result<(), Error> {
    let cohort = granted.on().cohort;
    sql("update cohorts_cohorts set name = $1, programme = $2, groups_seen_by = $3 where id = $4")
        .bind(name)
        .bind(programme)
        .bind(groups_seen_by)
        .bind(cohort)
        .run(tx)
        .await?;
    write_plan(tx, cohort, plan).await?;
    Fact::CohortChanged { cohort }.record(tx, granted.by()).await.map(drop)
}

/// Moves it to a state.
///
/// # Errors
/// [`store::Error`]
pub async fn go_to(tx: &mut Tx, granted: &Granted<ShapeCohort>, state: State) -> Result<(), Error> {
    let cohort = granted.on().cohort;
    if granted.on().state == state {
        return Ok(());
    }
    sql("update cohorts_cohorts set state = $1 where id = $2").bind(state).bind(cohort).run(tx).await?;
    Fact::CohortMoved { cohort, to: state.as_str() }.record(tx, granted.by()).await.map(drop)
}

/// What of a cohort is kept for good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held {
    /// Drafts, too.
    pub offers: i64,
    /// Those that ended, too.
    pub groups: i64,
}

/// What holds a cohort.
///
/// # Errors
/// [`store::Error`]
pub async fn held(at: impl Into<At<'_>>, cohort: CohortId) -> Result<Held, Error> {
    let mut at = at.into();
    let offers =
        sql("select count(*) from cohorts_offers where cohort = $1").bind(cohort).one(&mut at).await?;
    let groups =
        sql("select count(*) from cohorts_groups where cohort = $1").bind(cohort).one(&mut at).await?;
    Ok(Held { offers, groups })
}

/// Takes a cohort away, with its plan, its choice of cities, its board and its runs; the caller has seen that nothing
/// holds it.
///
/// # Errors
/// [`Error::Reference`]: another feature keeps something about the cohort, such as an audience.
pub async fn remove(tx: &mut Tx, granted: &Granted<ShapeCohort>) -> Result<(), Error> {
    let cohort = granted.on().cohort;
    sql("delete from cohorts_runs where cohort = $1").bind(cohort).run(tx).await?;
    sql("delete from cohorts_edits where cohort = $1").bind(cohort).run(tx).await?;
    sql("delete from cohorts_cities where cohort = $1").bind(cohort).run(tx).await?;
    sql("delete from cohorts_plan where cohort = $1").bind(cohort).run(tx).await?;
    sql("delete from cohorts_cohorts where id = $1").bind(cohort).run(tx).await?;
    Fact::CohortRemoved { cohort }.record(tx, granted.by()).await.map(drop)
}

/// Lets it rest.
///
/// # Errors
/// [`store::Error`]
pub async fn pause(tx: &mut Tx, granted: &Granted<ShapeCohort>) -> Result<(), Error> {
    let cohort = granted.on().cohort;
    sql("update cohorts_cohorts set paused_at = $1, paused_by = $2 where id = $3 and paused_at is null")
        .bind(tx.now())
        .bind(granted.by().person())
        .bind(cohort)
        .run(tx)
        .await?;
    Fact::CohortPaused { cohort }.record(tx, granted.by()).await.map(drop)
}

/// Goes on. What cities were promised is later by as long as the pause was, until the end of a day where the house is.
///
/// # Errors
/// [`store::Error`]
pub async fn resume(
    tx: &mut Tx,
    granted: &Granted<ShapeCohort>,
    pause: Pause,
    home_zone: &TimeZone,
) -> Result<(), Error> {
    let cohort = granted.on().cohort;
    let now = tx.now();
    sql("update cohorts_cohorts set paused_at = null, paused_by = null where id = $1")
        .bind(cohort)
        .run(tx)
        .await?;
    let open: Vec<(OfferId, Timestamp)> = sql("select id, until
           from cohorts_offers
          where cohort = $1 and until is not null and end_kind is null
          order by id
          limit 10000")
    .bind(cohort)
    .all(&mut *tx)
    .await?;
    for (offer, until) in open {
        sql("update cohorts_offers set until = $1 where id = $2")
            .bind(postponed(until, (pause, now), home_zone))
            .bind(offer)
            .run(tx)
            .await?;
    }
    Fact::CohortResumed { cohort }.record(tx, granted.by()).await.map(drop)
}
