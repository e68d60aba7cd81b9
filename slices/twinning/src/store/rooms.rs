//! A group with its cities and their people: where every page and every mail of it begins.
use crate::{
    acts::{GroupSubject, KeepGroup},
    facts::Fact,
};
use cohorts::{
    rules::life,
    store::groups::{Consent, Origin},
};
use jiff::{Timestamp, civil::Date};
use kernel::{
    CohortId, GroupId, Lang, OrganisationId, Period, PersonId,
    access::{Granted, SeatKind, Standing},
};
use store::{At, Error, Tx, row, sql};

/// Groups that one list shows.
pub const GROUPS_MAX: i64 = 1_000;
/// People of all cities of a group.
const PEOPLE_MAX: i64 = 500;

row! {
    struct RoomRow {
        id: GroupId,
        code: String,
        cohort: CohortId,
        cohort_code: String,
        cohort_name: String,
        cohort_state: life::State,
        issue: Option<String>,
        origin: Origin,
        consent: Consent,
        formed_on: Period,
        ended_at: Option<Timestamp>,
    }
}

row! {
    struct CityRow {
        twinning: GroupId,
        id: OrganisationId,
        code: String,
        name: String,
        country: String,
    }
}

/// A city of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct City {
    /// Ours.
    pub id: OrganisationId,
    /// Stands in addresses.
    pub code: String,
    /// For the reader.
    pub name: String,
    /// ISO 3166 alpha-2.
    pub country: String,
}

/// A group, as its room's door names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Room {
    /// Ours.
    pub id: GroupId,
    /// Stands in addresses.
    pub code: String,
    /// Of which cohort.
    pub cohort: CohortId,
    /// Its code.
    pub cohort_code: String,
    /// Its name.
    pub cohort_name: String,
    /// A theme's code, or what somebody wrote.
    pub issue: Option<String>,
    /// Where it comes from.
    pub origin: Origin,
    /// Who agreed, as far as is known.
    pub consent: Consent,
    /// When it was formed, as far as is known.
    pub formed_on: Period,
    /// When it ended, if it did.
    pub ended_at: Option<Timestamp>,
    /// Its cohort has been closed: nobody waits for a next step of it.
    pub is_past: bool,
    /// Its cities, in their order.
    pub cities: Vec<City>,
    /// Who was asked to help it.
    pub experts: Vec<PersonId>,
}

impl Room {
    /// As far as access is concerned.
    pub fn subject(&self) -> GroupSubject {
        GroupSubject {
            group: self.id,
            cities: self.ids(),
            experts: self.experts.clone(),
            is_running: self.ended_at.is_none(),
        }
    }

    /// Neither has it ended, nor is its cohort closed: somebody waits for its next step.
    pub fn is_at_work(&self) -> bool {
        self.ended_at.is_none() && !self.is_past
    }

    /// Its cities.
    pub fn ids(&self) -> Vec<OrganisationId> {
        self.cities.iter().map(|city| city.id).collect()
    }

    /// `Gaziantep – Irbid`
    pub fn name(&self) -> String {
        self.cities.iter().map(|city| city.name.as_str()).collect::<Vec<_>>().join(" – ")
    }

    /// The name of one of its cities.
    pub fn city_name(&self, id: OrganisationId) -> &str {
        self.cities.iter().find(|city| city.id == id).map(|city| city.name.as_str()).unwrap_or_default()
    }

    /// The names of the others.
    pub fn others(&self, id: OrganisationId) -> Vec<&str> {
        self.cities.iter().filter(|city| city.id != id).map(|city| city.name.as_str()).collect()
    }

    /// Its address.
    pub fn path(&self) -> String {
        format!("/groups/{}", self.code)
    }
}

/// Groups with names for a reader of `$1`; the condition comes after it.
macro_rules! rooms {
    ($rest:literal) => {
        sql(concat!(
            "select g.id, g.code, g.cohort, c.code as cohort_code, c.name as cohort_name,
                    c.state as cohort_state, g.issue, g.origin,
                    g.consent, g.formed_on, g.ended_at
               from cohorts_groups g
               join cohorts_cohorts c on c.id = g.cohort ",
            $rest
        ))
    };
}

async fn whole(at: &mut At<'_>, rows: Vec<RoomRow>, lang: Lang) -> Result<Vec<Room>, Error> {
    let cities: Vec<CityRow> =
        sql("select g.twinning, o.id, o.code, coalesce(n.name, o.name) as name, o.country
           from cohorts_group_cities g
           join people_organisations o on o.id = g.municipality
           left join people_organisation_names n on n.organisation = o.id and n.language = $1
          where g.twinning in ($2..)
          order by g.twinning, g.place
          limit 3000")
        .bind(lang)
        .bind_list(rows.iter().map(|row| row.id))
        .all(&mut *at)
        .await?;
    let experts: Vec<(GroupId, PersonId)> = sql(
        "select twinning, person from twinning_experts where twinning in ($1..) order by asked_at limit 3000",
    )
    .bind_list(rows.iter().map(|row| row.id))
    .all(at)
    .await?;
    let room = |row: RoomRow| {
        let own = cities.iter().filter(|city| city.twinning == row.id);
        let city = |city: &CityRow| City {
            id: city.id,
            code: city.code.clone(),
            name: city.name.clone(),
            country: city.country.clone(),
        };
        Room {
            cities: own.map(city).collect(),
            experts: experts
                .iter()
                .filter(|(group, _)| *group == row.id)
                .map(|(_, person)| *person)
                .collect(),
            id: row.id,
            code: row.code,
            cohort: row.cohort,
            cohort_code: row.cohort_code,
            cohort_name: row.cohort_name,
            issue: row.issue,
            origin: row.origin,
            consent: row.consent,
            formed_on: row.formed_on,
            ended_at: row.ended_at,
            is_past: row.cohort_state == life::State::Legacy,
        }
    };
    Ok(rows.into_iter().map(room).collect())
}

/// The group of a code.
///
/// # Errors
/// [`store::Error`]
pub async fn by_code(at: impl Into<At<'_>>, code: &str, lang: Lang) -> Result<Option<Room>, Error> {
    let mut at = at.into();
    let rows: Vec<RoomRow> = rooms!("where g.code = $1").bind(code).all(&mut at).await?;
    Ok(whole(&mut at, rows, lang).await?.pop())
}

/// The group of an id.
///
/// # Errors
/// [`store::Error`]
pub async fn by_id(at: impl Into<At<'_>>, id: GroupId, lang: Lang) -> Result<Option<Room>, Error> {
    Ok(by_ids(at, [id], lang).await?.pop())
}

/// The groups of these ids.
///
/// # Errors
/// [`store::Error`]
pub async fn by_ids(
    at: impl Into<At<'_>>,
    ids: impl IntoIterator<Item = GroupId>,
    lang: Lang,
) -> Result<Vec<Room>, Error> {
    let mut at = at.into();
    let rows: Vec<RoomRow> = rooms!("where g.id in ($1..)").bind_list(ids).all(&mut at).await?;
    whole(&mut at, rows, lang).await
}

/// The groups of a cohort, in the order in which they were formed.
///
/// # Errors
/// [`store::Error`]
pub async fn of_cohort(at: impl Into<At<'_>>, cohort: CohortId, lang: Lang) -> Result<Vec<Room>, Error> {
    let mut at = at.into();
    let rows: Vec<RoomRow> = rooms!("where g.cohort = $1 order by g.added_at, g.id limit $2")
        .bind(cohort)
        .bind(GROUPS_MAX)
        .all(&mut at)
        .await?;
    whole(&mut at, rows, lang).await
}

/// The groups that somebody may see, running ones first, then the newest cohort's.
///
/// # Errors
/// [`store::Error`]
pub async fn seen_by(at: impl Into<At<'_>>, who: &Standing, lang: Lang) -> Result<Vec<Room>, Error> {
    let mut at = at.into();
    let rows: Vec<RoomRow> = rooms!(
        "where $1 or exists (select 1 from twinning_experts e where e.twinning = g.id and e.person = $2 and $3)
            or exists (select 1 from cohorts_group_cities m where m.twinning = g.id and m.municipality in ($5..))
         order by case when g.ended_at is null then 0 else 1 end, c.made_at desc, g.code, g.id
         limit $4"
    )
    .bind(who.runs_network())
    .bind(who.person_id())
    .bind(who.holds(SeatKind::Expert))
    .bind(GROUPS_MAX)
    .bind_list(who.seats().iter().map(|seat| seat.organisation))
    .all(&mut at)
    .await?;
    whole(&mut at, rows, lang).await
}

row! {
    /// Somebody who sits for a city of a group.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Member {
        /// For which city.
        pub city: OrganisationId,
        /// Who.
        pub person: PersonId,
        /// In which role.
        pub kind: SeatKind,
        /// Their name, for the reader.
        pub name: String,
        /// Their zone: where the city's clocks are.
        pub zone: String,
        /// Wants to be seen by nobody but colleagues of the centre.
        pub hidden: bool,
    }
}

/// Everybody who sits for these cities on a day: focal points first. Mails go to all; pages leave out who is hidden.
///
/// # Errors
/// [`store::Error`]
pub async fn members(
    at: impl Into<At<'_>>,
    cities: impl IntoIterator<Item = OrganisationId>,
    (today, lang): (Date, Lang),
) -> Result<Vec<Member>, Error> {
    sql("select s.organisation as city, s.person, s.kind,
                case when $1 in ('ar', 'ckb') then coalesce(p.name_local, p.name) else p.name end as name,
                p.zone, p.hidden
           from people_seats s
           join people_persons p on p.id = s.person
          where s.kind in ('focal point', 'deputy', 'sponsor', 'member') and p.erased_at is null
            and s.starts <= $2 and (s.ends is null or s.ends >= $2)
            and s.organisation in ($4..)
          order by case s.kind when 'focal point' then 0 when 'deputy' then 1 when 'member' then 2 else 3 end,
                   s.starts, s.id
          limit $3")
    .bind(lang)
    .bind(today)
    .bind(PEOPLE_MAX)
    .bind_list(cities)
    .all(at)
    .await
}

/// Since when somebody sits for a city, or from when on.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn sits_from(
    at: impl Into<At<'_>>,
    (city, person): (OrganisationId, PersonId),
) -> Result<Option<Date>, Error> {
    sql("select starts from people_seats where organisation = $1 and person = $2 order by starts desc, id desc limit 1")
        .bind(city)
        .bind(person)
        .optional(at)
        .await
}

/// Who has now what somebody had for a city: of these members, those of a day, the same person, or whoever holds the seat
/// that they left.
///
/// # Errors
/// [`store::Error`]
pub async fn in_place_of(
    at: impl Into<At<'_>>,
    members: &[Member],
    (city, person): (OrganisationId, PersonId),
) -> Result<Option<PersonId>, Error> {
    if members.iter().any(|member| (member.city, member.person) == (city, person)) {
        return Ok(Some(person));
    }
    let left: Option<SeatKind> = sql("select kind
           from people_seats
          where organisation = $1 and person = $2 and kind in ('focal point', 'deputy')
          order by starts desc, id desc
          limit 1")
    .bind(city)
    .bind(person)
    .optional(at)
    .await?;
    let holds = |member: &&Member| member.city == city && Some(member.kind) == left;
    Ok(members.iter().rfind(holds).map(|member| member.person))
}

/// Experts of today who could be asked, by name.
///
/// # Errors
/// [`store::Error`]
pub async fn experts(
    at: impl Into<At<'_>>,
    _granted: &Granted<KeepGroup>,
    (today, lang): (Date, Lang),
) -> Result<Vec<(PersonId, String)>, Error> {
    sql("select distinct p.id, case when $1 in ('ar', 'ckb') then coalesce(p.name_local, p.name) else p.name end as name
           from people_seats s
           join people_persons p on p.id = s.person
          where s.kind = 'expert' and s.starts <= $2 and (s.ends is null or s.ends >= $2) and p.erased_at is null
          order by name, p.id
          limit 500")
    .bind(lang)
    .bind(today)
    .all(at)
    .await
}

/// Lets an expert into the room.
///
/// # Errors
/// [`store::Error`]
pub async fn ask_expert(tx: &mut Tx, granted: &Granted<KeepGroup>, person: PersonId) -> Result<(), Error> {
    let group = granted.on().group;
    if granted.on().experts.contains(&person) {
        return Ok(());
    }
    sql("insert into twinning_experts (twinning, person, asked_at) values ($1, $2, $3)")
        .bind(group)
        .bind(person)
        .bind(tx.now())
        .run(tx)
        .await?;
    Fact::ExpertAsked { person }.record(tx, granted.by(), group).await.map(drop)
}

/// Shuts the room to an expert.
///
/// # Errors
/// [`store::Error`]
pub async fn thank_expert(tx: &mut Tx, granted: &Granted<KeepGroup>, person: PersonId) -> Result<(), Error> {
    let group = granted.on().group;
    let touched = sql("delete from twinning_experts where twinning = $1 and person = $2")
        .bind(group)
        .bind(person)
        .run(tx)
        .await?;
    if touched > 0 {
        Fact::ExpertLeft { person }.record(tx, granted.by(), group).await?;
    }
    Ok(())
}
