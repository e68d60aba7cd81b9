//! Groups: those that both sides agreed to, and those that were formed otherwise.
use crate::{acts::ShapeCohort, facts::Fact, store::offers::Loaded};
use jiff::{Timestamp, civil::Date};
use kernel::{
    CohortId, GroupId, Lang, OfferId, OrganisationId, Period,
    access::{Actor, Granted},
};
use network::words;
use std::collections::BTreeMap;
use store::{At, Error, FactNumber, Tx, code_column, row, sql};

/// Groups of one cohort that one page lists.
const GROUPS_MAX: i64 = 5_000;

words! {
    /// Where a group comes from.
    Origin {
        /// Both sides accepted an offer.
        Offer = "offer",
        /// Two cities found each other.
        Themselves = "themselves",
        /// Formed elsewhere, from a file.
        Elsewhere = "elsewhere",
    }
}

words! {
    /// Who of a group agreed, as far as is known.
    Consent { Both = "both", One = "one", None = "none" }
}

impl Origin {
    /// The key of its word.
    pub fn said(self) -> &'static str {
        match self {
            Self::Offer => "cohorts-origin-offer",
            Self::Themselves => "cohorts-origin-themselves",
            Self::Elsewhere => "cohorts-origin-elsewhere",
        }
    }
}

impl Consent {
    /// The key of its word.
    pub fn said(self) -> &'static str {
        match self {
            Self::Both => "cohorts-consent-both",
            Self::One => "cohorts-consent-one",
            Self::None => "cohorts-consent-none",
        }
    }
}

code_column!(Origin: as_str, Origin::parse);
code_column!(Consent: as_str, Consent::parse);

row! {
    struct GroupRow {
        id: GroupId,
        code: String,
        origin: Origin,
        issue: Option<String>,
        consent: Consent,
        formed_on: Period,
        ended_at: Option<Timestamp>,
        end_reason: Option<String>,
    }
}

row! {
    /// A city of a group.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct GroupMember {
        /// Of which group.
        pub twinning: GroupId,
        /// Which city.
        pub city: OrganisationId,
        /// Its code.
        pub code: String,
        /// Its name, for the reader.
        pub name: String,
        /// ISO 3166 alpha-2.
        pub country: String,
    }
}

/// A twinning group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Ours.
    pub id: GroupId,
    /// Stands in addresses.
    pub code: String,
    /// Where it comes from.
    pub origin: Origin,
    /// A theme's code, or what somebody wrote.
    pub issue: Option<String>,
    /// Who agreed.
    pub consent: Consent,
    /// When it was formed, as far as is known.
    pub formed_on: Period,
    /// When it ended, if it did.
    pub ended_at: Option<Timestamp>,
    /// Why it ended.
    pub end_reason: Option<String>,
    /// Its cities.
    pub members: Vec<GroupMember>,
}

/// The groups of a cohort, in the order in which they were added.
///
/// # Errors
/// [`store::Error`]
pub async fn groups(at: impl Into<At<'_>>, cohort: CohortId, lang: Lang) -> Result<Vec<Group>, Error> {
    let mut at = at.into();
    let rows: Vec<GroupRow> = sql("select id, code, origin, issue, consent, formed_on, ended_at, end_reason
           from cohorts_groups
          where cohort = $1
          order by added_at, id
          limit $2")
    .bind(cohort)
    .bind(GROUPS_MAX)
    .all(&mut at)
    .await?;
    let members: Vec<GroupMember> =
        sql("select g.twinning, o.id as city, o.code, coalesce(n.name, o.name) as name, o.country
           from cohorts_group_cities g
           join people_organisations o on o.id = g.municipality
           left join people_organisation_names n on n.organisation = o.id and n.language = $2
          where g.cohort = $1
          order by g.twinning, g.place
          limit $3")
        .bind(cohort)
        .bind(lang)
        .bind(3 * GROUPS_MAX)
        .all(&mut at)
        .await?;
    let group = |row: GroupRow| {
        let members = members.iter().filter(|member| member.twinning == row.id).cloned().collect();
        let GroupRow { id, code, origin, issue, consent, formed_on, ended_at, end_reason } = row;
        Group { id, code, origin, issue, consent, formed_on, ended_at, end_reason, members }
    };
    Ok(rows.into_iter().map(group).collect())
}

/// Who agreed to each running group of a cohort, by the sorted codes of its cities.
///
/// # Errors
/// [`store::Error`]
pub async fn consents(
    at: impl Into<At<'_>>,
    cohort: CohortId,
) -> Result<BTreeMap<Vec<String>, Consent>, Error> {
    let rows: Vec<(GroupId, Consent, String)> = sql("select g.id, g.consent, o.code
           from cohorts_groups g
           join cohorts_group_cities c on c.twinning = g.id
           join people_organisations o on o.id = c.municipality
          where g.cohort = $1 and g.ended_at is null
          order by g.id, o.code
          limit $2")
    .bind(cohort)
    .bind(3 * GROUPS_MAX)
    .all(at)
    .await?;
    let mut groups: BTreeMap<GroupId, (Vec<String>, Consent)> = BTreeMap::new();
    for (group, consent, code) in rows {
        groups.entry(group).or_insert_with(|| (Vec::new(), consent)).0.push(code);
    }
    Ok(groups.into_values().collect())
}

row! {
    struct EndedRow {
        twinning: GroupId,
        code: String,
        ended_at: Timestamp,
        end_reason: Option<String>,
    }
}

/// A group that ended, for whoever would form it again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ended {
    /// The codes of its cities.
    pub cities: Vec<String>,
    /// When.
    pub at: Timestamp,
    /// Why: for facilitators.
    pub reason: Option<String>,
}

impl Ended {
    /// Whether two of these cities were in it.
    pub fn brought_together(&self, codes: &[String]) -> bool {
        codes.iter().filter(|code| self.cities.contains(code)).count() > 1
    }
}

/// The groups of a cohort that ended, the latest first.
///
/// # Errors
/// [`store::Error`]
pub async fn ended(at: impl Into<At<'_>>, cohort: CohortId) -> Result<Vec<Ended>, Error> {
    let rows: Vec<EndedRow> = sql("select c.twinning, o.code, g.ended_at, g.end_reason
           from cohorts_groups g
           join cohorts_group_cities c on c.twinning = g.id
           join people_organisations o on o.id = c.municipality
          where g.cohort = $1 and g.ended_at is not null
          order by g.ended_at desc, g.id, c.place
          limit $2")
    .bind(cohort)
    .bind(3 * GROUPS_MAX)
    .all(at)
    .await?;
    let mut groups: Vec<(GroupId, Ended)> = Vec::new();
    for EndedRow { twinning, code, ended_at: at, end_reason: reason } in rows {
        match groups.last_mut().filter(|(group, _)| *group == twinning) {
            Some((_, group)) => group.cities.push(code),
            None => groups.push((twinning, Ended { cities: vec![code], at, reason })),
        }
    }
    Ok(groups.into_iter().map(|(_, group)| group).collect())
}

/// A group to be written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewGroup {
    /// Where it comes from.
    pub origin: Origin,
    /// The offer that was accepted.
    pub offer: Option<OfferId>,
    /// Its cities, in their order.
    pub cities: Vec<OrganisationId>,
    /// A theme's code, or what somebody wrote.
    pub issue: Option<String>,
    /// Who agreed.
    pub consent: Consent,
    /// When it was formed.
    pub formed_on: Period,
}

/// Where the group works that an accepted offer has formed, and when it ended, if it did.
///
/// # Errors
/// [`store::Error`]
pub async fn place_of_offer(
    at: impl Into<At<'_>>,
    offer: OfferId,
) -> Result<Option<(String, Option<Timestamp>)>, Error> {
    let row: Option<(String, Option<Timestamp>)> =
        sql("select code, ended_at from cohorts_groups where offer = $1").bind(offer).optional(at).await?;
    Ok(row.map(|(code, ended_at)| (format!("/groups/{code}"), ended_at)))
}

/// Whether a city of an offer works in a running group of its cohort.
///
/// # Errors
/// [`store::Error`]
pub async fn works(at: impl Into<At<'_>>, loaded: &Loaded) -> Result<bool, Error> {
    let running: i64 = sql("select count(*)
           from cohorts_group_cities
          where cohort = $1 and is_running and municipality in ($2..)")
    .bind(loaded.cohort)
    .bind_list(loaded.offer.cities.iter().copied())
    .one(at)
    .await?;
    Ok(running > 0)
}

/// Writes a group down that was formed without an offer, its cities in the order of their codes: so runs and offers call
/// groups. `cohorts_group_cities_one_running` may refuse it.
///
/// # Errors
/// [`store::Error`]
pub async fn add_group(
    tx: &mut Tx,
    granted: &Granted<ShapeCohort>,
    new: &NewGroup,
) -> Result<(GroupId, FactNumber), Error> {
    let cities = sql("select id from people_organisations where id in ($1..) order by code limit 3")
        .bind_list(new.cities.iter().copied())
        .all(&mut *tx)
        .await?;
    let new = NewGroup { cities, ..new.clone() };
    form(tx, granted.on().cohort, granted.by(), &new).await
}

pub(super) async fn form(
    tx: &mut Tx,
    cohort: CohortId,
    by: Actor,
    new: &NewGroup,
) -> Result<(GroupId, FactNumber), Error> {
    let id = tx.new_id::<GroupId>();
    let code = code(tx, cohort, &new.cities).await?;
    sql("insert into cohorts_groups (id, cohort, code, origin, offer, issue, consent, formed_on, added_by, added_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)")
    .bind(id)
    .bind(cohort)
    .bind(code)
    .bind(new.origin)
    .bind(new.offer)
    .bind(new.issue.as_ref())
    .bind(new.consent)
    .bind(new.formed_on)
    .bind(by.person())
    .bind(tx.now())
    .run(tx)
    .await?;
    for (city, place) in new.cities.iter().zip(0_i64..) {
        sql("insert into cohorts_group_cities (twinning, cohort, municipality, place, is_running)
             values ($1, $2, $3, $4, $5)")
        .bind(id)
        .bind(cohort)
        .bind(*city)
        .bind(place)
        .bind(true)
        .run(tx)
        .await?;
    }
    let fact = Fact::GroupFormed { group: id, cohort, origin: new.origin.as_str() };
    Ok((id, fact.record(tx, by).await?))
}

/// `2018-amm-ebl`; a group that is formed once more gets a number behind.
async fn code(tx: &mut Tx, cohort: CohortId, cities: &[OrganisationId]) -> Result<String, Error> {
    let of_cohort: String =
        sql("select code from cohorts_cohorts where id = $1").bind(cohort).one(&mut *tx).await?;
    let mut codes: Vec<String> =
        sql("select code from people_organisations where id in ($1..) order by code limit 3")
            .bind_list(cities.iter().copied())
            .all(&mut *tx)
            .await?;
    codes.insert(0, of_cohort);
    let base = codes.join("-").to_ascii_lowercase();
    for again in 1_u32.. {
        let code = if again == 1 { base.clone() } else { format!("{base}-{again}") };
        let taken: i64 =
            sql("select count(*) from cohorts_groups where code = $1").bind(&code).one(&mut *tx).await?;
        if taken == 0 {
            return Ok(code);
        }
    }
    Ok(base)
}

/// Ends a running group, with a reason: its cities can be matched again.
///
/// # Errors
/// [`store::Error`]
pub async fn end_group(
    tx: &mut Tx,
    granted: &Granted<ShapeCohort>,
    group: GroupId,
    reason: &str,
) -> Result<(), Error> {
    let cohort = granted.on().cohort;
    let touched = sql("update cohorts_groups
            set ended_at = $1, ended_by = $2, end_reason = $3
          where id = $4 and cohort = $5 and ended_at is null")
    .bind(tx.now())
    .bind(granted.by().person())
    .bind(reason)
    .bind(group)
    .bind(cohort)
    .run(tx)
    .await?;
    if touched == 0 {
        return Ok(());
    }
    sql("update cohorts_group_cities set is_running = $1 where twinning = $2")
        .bind(false)
        .bind(group)
        .run(tx)
        .await?;
    Fact::GroupEnded { group, cohort }.record(tx, granted.by()).await.map(drop)
}

/// The day of a group that is formed now.
pub(crate) fn formed_on(day: Date) -> Period {
    Period::Day(day)
}
