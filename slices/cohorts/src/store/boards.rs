//! The board: its edits, and what stands already.
use crate::{
    acts::ShapeCohort,
    facts::Fact,
    rules::{
        RunRules,
        board::{Change, Standing},
    },
};
use jiff::Timestamp;
use kernel::{
    CohortId, OfferId, PersonId,
    access::{Actor, Granted},
};
use std::collections::{BTreeMap, BTreeSet};
use store::{At, Error, Tx, code_column, row, sql};

code_column!(Change: as_str, Change::parse);

/// Rows of groups and offers of one cohort.
const ROWS_MAX: i64 = 10_000;

row! {
    struct EditRow {
        number: i64,
        change: Change,
        first: Option<String>,
        second: Option<String>,
        rules: String,
        made_by: Option<PersonId>,
        made_at: Timestamp,
    }
}

/// A state of the board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// From 1, one more for each edit.
    pub number: i64,
    /// What was done.
    pub change: Change,
    /// The cities of the edit, where it is about some.
    pub cities: Vec<String>,
    /// All rules after it, without what stands.
    pub rules: RunRules,
    /// Who; none is the operator.
    pub made_by: Option<PersonId>,
    /// When.
    pub made_at: Timestamp,
}

impl EditRow {
    fn edit(self) -> Result<Edit, Error> {
        let rules = serde_json::from_str(&self.rules).map_err(|error| Error::Broken(error.into()))?;
        Ok(Edit {
            number: self.number,
            change: self.change,
            cities: self.first.into_iter().chain(self.second).collect(),
            rules,
            made_by: self.made_by,
            made_at: self.made_at,
        })
    }
}

impl Edit {
    /// The groups that it locked, or the pair that it banned.
    fn decided(self) -> Vec<Vec<String>> {
        let named = |count: usize| {
            let of_it = |lock: &Vec<String>| self.cities.iter().filter(|code| lock.contains(code)).count();
            self.rules.locks.iter().filter(|lock| of_it(lock) == count).cloned().collect()
        };
        match self.change {
            Change::Lock | Change::Force => named(2),
            Change::Swap => named(1),
            Change::Ban => vec![self.cities],
            Change::Start
            | Change::Unlock
            | Change::Lift
            | Change::Weights
            | Change::Rules
            | Change::Scenario
            | Change::Interpreter
            | Change::Hours
            | Change::Undo => Vec::new(),
        }
    }
}

macro_rules! edit {
    ($rest:literal) => {
        sql(concat!(
            "select number, change, first, second, rules, made_by, made_at
               from cohorts_edits
              where cohort = $1 ",
            $rest
        ))
    };
}

/// The board as it is.
///
/// # Errors
/// [`store::Error`]
pub async fn last_edit(at: impl Into<At<'_>>, cohort: CohortId) -> Result<Edit, Error> {
    let row: EditRow = edit!("order by number desc limit 1").bind(cohort).one(at).await?;
    row.edit()
}

/// The board as it was after an edit.
///
/// # Errors
/// [`store::Error`]
pub async fn edit(at: impl Into<At<'_>>, cohort: CohortId, number: i64) -> Result<Option<Edit>, Error> {
    let row: Option<EditRow> = edit!("and number = $2").bind(cohort).bind(number).optional(at).await?;
    row.map(EditRow::edit).transpose()
}

/// The last edits, newest first.
///
/// # Errors
/// [`store::Error`]
pub async fn edits(at: impl Into<At<'_>>, cohort: CohortId, limit: u32) -> Result<Vec<Edit>, Error> {
    let rows: Vec<EditRow> = edit!("order by number desc limit $2").bind(cohort).bind(limit).all(at).await?;
    rows.into_iter().map(EditRow::edit).collect()
}

/// Pairs of cities of a cohort that work together in a running group of another one, by their codes in order.
///
/// # Errors
/// [`store::Error`]
pub async fn together(at: impl Into<At<'_>>, cohort: CohortId) -> Result<BTreeSet<(String, String)>, Error> {
    let pairs: Vec<(String, String)> = sql("select distinct a.code, b.code
           from cohorts_group_cities one
           join cohorts_group_cities other on other.twinning = one.twinning
           join people_organisations a on a.id = one.municipality
           join people_organisations b on b.id = other.municipality
          where one.cohort <> $1 and one.is_running and a.code < b.code
          order by a.code, b.code
          limit $2")
    .bind(cohort)
    .bind(ROWS_MAX)
    .all(at)
    .await?;
    Ok(pairs.into_iter().collect())
}

/// What two cities of a draft are to each other in another cohort.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tie {
    /// They work in one group.
    Work,
    /// They are being asked whether they form one.
    Asked,
    /// One of them said no to the other.
    SaidNo,
}

/// Two cities of a draft that meet in another cohort, too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Elsewhere {
    /// Their codes.
    pub cities: [String; 2],
    /// What they are to each other there.
    pub tie: Tie,
    /// The name of the cohort.
    pub cohort: String,
}

/// What the drafts of a cohort ask once more: pairs that work together in another cohort, that are being asked there, and of
/// which one said no there.
///
/// # Errors
/// [`store::Error`]
pub async fn elsewhere(at: impl Into<At<'_>>, cohort: CohortId) -> Result<Vec<Elsewhere>, Error> {
    let mut at = at.into();
    let running: Vec<(String, String, String)> = sql("select distinct a.code, b.code, h.name
           from cohorts_offers o
           join cohorts_offer_cities d on d.offer = o.id
           join cohorts_offer_cities e on e.offer = o.id and e.municipality <> d.municipality
           join cohorts_group_cities one on one.municipality = d.municipality
           join cohorts_group_cities other on other.twinning = one.twinning and other.municipality = e.municipality
           join cohorts_cohorts h on h.id = one.cohort
           join people_organisations a on a.id = d.municipality
           join people_organisations b on b.id = e.municipality
          where o.cohort = $1 and o.sent_at is null and o.end_kind is null and one.cohort <> $1 and one.is_running
            and a.code < b.code
          order by a.code, b.code, h.name
          limit $2")
    .bind(cohort)
    .bind(ROWS_MAX)
    .all(&mut at)
    .await?;
    let work = |(first, second, cohort)| Elsewhere { cities: [first, second], tie: Tie::Work, cohort };
    let mut found: Vec<Elsewhere> = running.into_iter().map(work).collect();
    let others: Vec<(CohortId, String)> = sql("select distinct h.id, h.name
           from cohorts_offers o
           join cohorts_offer_cities d on d.offer = o.id
           join cohorts_offer_cities e on e.offer = o.id and e.municipality <> d.municipality
           join cohorts_offer_cities x on x.municipality = d.municipality and x.cohort <> o.cohort
           join cohorts_offer_cities y on y.offer = x.offer and y.municipality = e.municipality
           left join cohorts_answers n on n.offer = x.offer and n.reply = 'declined'
           join cohorts_cohorts h on h.id = x.cohort
          where o.cohort = $1 and o.sent_at is null and o.end_kind is null and (x.is_open or n.id is not null)
          order by h.id desc
          limit $2")
    .bind(cohort)
    .bind(ROWS_MAX)
    .all(&mut at)
    .await?;
    for (other, name) in others {
        let codes = super::offers::codes(&mut at, other).await?;
        let mut standing = Standing::default();
        for offer in super::offers::of_cohort(&mut at, other).await? {
            if let Some(codes) = codes.get(&offer.id) {
                offer.stands(codes, &mut standing);
            }
        }
        let asked = standing.asked.iter().flat_map(|group| pairs(group));
        let ties = asked.map(|cities| (cities, Tie::Asked));
        let ties = ties.chain(standing.declined.into_iter().map(|cities| (cities, Tie::SaidNo)));
        found.extend(ties.map(|(cities, tie)| Elsewhere { cities, tie, cohort: name.clone() }));
    }
    Ok(found)
}

/// Each two cities of a group.
fn pairs(group: &[String]) -> impl Iterator<Item = [String; 2]> {
    let others = |place: usize| group.iter().skip(place + 1);
    group
        .iter()
        .enumerate()
        .flat_map(move |(place, one)| others(place).map(|other| [one.clone(), other.clone()]))
}

/// Of edits, newest first, those that were not taken back: each undo takes back one edit before it, the latest first.
fn not_taken_back<E>(
    edits: impl IntoIterator<Item = E>,
    change: impl Fn(&E) -> Change,
) -> impl Iterator<Item = E> {
    let mut taken_back = 0;
    edits.into_iter().filter(move |edit| {
        let is_undo = change(edit) == Change::Undo;
        let stays = !is_undo && taken_back == 0;
        match is_undo {
            true => taken_back += 1,
            false if taken_back > 0 => taken_back -= 1,
            false => {}
        }
        stays
    })
}

/// What can be taken back, and what was taken back last.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Undoing {
    /// The number of the last edit that was not taken back.
    pub next: Option<i64>,
    /// What the last edit took back, where that was an undo.
    pub done: Option<Edit>,
}

/// What an undo would take back now, and what the last one took back.
///
/// # Errors
/// [`store::Error`]
pub async fn undoing(at: impl Into<At<'_>>, cohort: CohortId) -> Result<Undoing, Error> {
    let mut at = at.into();
    let changes: Vec<(i64, Change)> =
        sql("select number, change from cohorts_edits where cohort = $1 order by number desc limit $2")
            .bind(cohort)
            .bind(ROWS_MAX)
            .all(&mut at)
            .await?;
    let next = |changes: &[(i64, Change)]| -> Option<i64> {
        let mut left = not_taken_back(changes.to_vec(), |(_, change)| *change);
        left.next().filter(|(_, change)| *change != Change::Start).map(|(number, _)| number)
    };
    let done = match changes.split_first() {
        Some(((_, Change::Undo), before)) => next(before),
        Some(_) | None => None,
    };
    let done = match done {
        Some(number) => edit(&mut at, cohort, number).await?,
        None => None,
    };
    Ok(Undoing { next: next(&changes), done })
}

/// Edits that are looked through for who made a lock or a ban: more than a board has seen in a spring.
const MAKERS_MAX: u32 = 300;

/// Who made each lock and each ban that was not taken back, by the sorted codes of its cities. Two cities that change
/// places lock two groups, neither of which the edit names: its rules do.
///
/// # Errors
/// [`store::Error`]
pub async fn makers(
    at: impl Into<At<'_>>,
    cohort: CohortId,
) -> Result<BTreeMap<Vec<String>, PersonId>, Error> {
    let mut makers = BTreeMap::new();
    for edit in not_taken_back(edits(at, cohort, MAKERS_MAX).await?, |edit| edit.change) {
        let Some(by) = edit.made_by else { continue };
        for mut codes in edit.decided() {
            codes.sort();
            makers.entry(codes).or_insert(by);
        }
    }
    Ok(makers)
}

/// The first state of a board.
pub(crate) async fn begin(tx: &mut Tx, cohort: CohortId, rules: &RunRules, by: Actor) -> Result<(), Error> {
    insert(tx, (cohort, 1), Change::Start, (&[], rules), by).await
}

async fn insert(
    tx: &mut Tx,
    (cohort, number): (CohortId, i64),
    change: Change,
    (cities, rules): (&[String], &RunRules),
    by: Actor,
) -> Result<(), Error> {
    let rules = serde_json::to_string(rules).map_err(|error| Error::Broken(error.into()))?;
    sql("insert into cohorts_edits (cohort, number, change, first, second, rules, made_by, made_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)")
    .bind(cohort)
    .bind(number)
    .bind(change)
    .bind(cities.first())
    .bind(cities.get(1))
    .bind(rules)
    .bind(by.person())
    .bind(tx.now())
    .run(tx)
    .await
    .map(drop)
}

/// Saves an edit after the last one.
///
/// # Errors
/// [`store::Error`]
pub async fn save_edit(
    tx: &mut Tx,
    granted: &Granted<ShapeCohort>,
    change: Change,
    (cities, rules): (&[String], &RunRules),
) -> Result<i64, Error> {
    let cohort = granted.on().cohort;
    let last: i64 =
        sql("select coalesce(max(number), cast(0 as bigint)) from cohorts_edits where cohort = $1")
            .bind(cohort)
            .one(&mut *tx)
            .await?;
    let number = last + 1;
    insert(tx, (cohort, number), change, (cities, rules), granted.by()).await?;
    Fact::BoardEdited { cohort, number, change: change.as_str() }.record(tx, granted.by()).await?;
    Ok(number)
}

/// What stands: running groups, groups whose cities are being asked, pairs of which one said no.
///
/// # Errors
/// [`store::Error`]
pub async fn standing(at: impl Into<At<'_>>, cohort: CohortId) -> Result<Standing, Error> {
    let mut at = at.into();
    let running: Vec<(i64, String)> = sql("select g.twinning, o.code
           from cohorts_group_cities g
           join people_organisations o on o.id = g.municipality
          where g.cohort = $1 and g.is_running
          order by g.twinning, g.place
          limit $2")
    .bind(cohort)
    .bind(ROWS_MAX)
    .all(&mut at)
    .await?;
    let offers = super::offers::of_cohort(&mut at, cohort).await?;
    let codes: BTreeMap<OfferId, Vec<String>> = super::offers::codes(&mut at, cohort).await?;
    let mut standing = Standing::default();
    let mut groups: BTreeMap<i64, Vec<String>> = BTreeMap::new();
    for (group, code) in running {
        groups.entry(group).or_default().push(code);
    }
    standing.agreed = groups.into_values().collect();
    for offer in offers {
        let Some(codes) = codes.get(&offer.id) else { continue };
        offer.stands(codes, &mut standing);
    }
    Ok(standing)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_undo_takes_back_one_edit_before_it() {
        let left = |newest_first: &str| -> String {
            let change = |edit: &char| if *edit == 'u' { Change::Undo } else { Change::Lock };
            not_taken_back(newest_first.chars(), change).collect()
        };
        assert_eq!(left("cba"), "cba");
        assert_eq!(left("ucba"), "ba");
        assert_eq!(left("uucba"), "a");
        // One was taken back, another made, and that taken back, too.
        assert_eq!(left("ucuba"), "a");
        assert_eq!(left("uua"), "");
    }
}
