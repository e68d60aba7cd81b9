//! Charters and roadmaps: every version, and which city accepted which.
use crate::{
    acts::{CitySubject, WorkInGroup},
    facts::Fact,
    rules::agreement::{Charter, Rhythm, Version},
    store::rooms::Room,
};
use cohorts::rules::offer::Way;
use jiff::{Timestamp, civil::Date};
use kernel::{
    GroupId, Lang, OrganisationId, PersonId, SpokenLanguage,
    access::{Actor, Granted},
};
use network::{rules::Theme, words};
use store::{At, Error, FactNumber, Tx, code_column, row, sql};

words! {
    /// What all cities of a group accept.
    Paper {
        /// What they agree on at the start.
        Charter = "charter",
        /// What they do until when.
        Roadmap = "roadmap",
    }
}

code_column!(Paper: as_str, Paper::parse);
code_column!(Rhythm: code, Rhythm::from_code);

/// Versions of one paper: a group that writes more has another problem.
const VERSIONS_MAX: i64 = 200;
/// Acceptances of them: three cities each.
const ACCEPTANCES_MAX: i64 = 3 * VERSIONS_MAX;

row! {
    struct CharterRow {
        number: i64,
        issue: String,
        goals: String,
        languages: String,
        rhythm: Rhythm,
        ends: Date,
        written_by: Option<PersonId>,
        written_at: Timestamp,
    }
}

row! {
    struct RoadmapRow {
        number: i64,
        plan: String,
        written_by: Option<PersonId>,
        written_at: Timestamp,
    }
}

row! {
    /// That a city accepted a version.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Accepted {
        /// Which version.
        pub number: i64,
        /// Which city.
        pub municipality: OrganisationId,
        /// Who of it.
        pub person: Option<PersonId>,
        /// How.
        pub way: Way,
        /// When.
        pub accepted_at: Timestamp,
    }
}

/// A version of a paper with what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written<T> {
    /// Its number, and which cities accepted it.
    pub version: Version,
    /// What it says.
    pub text: T,
    /// Who wrote it.
    pub written_by: Option<PersonId>,
    /// When.
    pub written_at: Timestamp,
    /// Who accepted it, in the order in which they did.
    pub accepted: Vec<Accepted>,
}

impl<T> Written<T> {
    /// When the last city accepted it, if all have.
    pub fn agreed_at(&self, cities: &[OrganisationId]) -> Option<Timestamp> {
        let last = self.accepted.iter().map(|accepted| accepted.accepted_at).max();
        last.filter(|_| self.version.is_agreed(cities))
    }
}

/// All versions of a paper, the oldest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Versions<T>(pub Vec<Written<T>>);

impl<T> Versions<T> {
    /// The one that is being asked for, or stands.
    pub fn newest(&self) -> Option<&Written<T>> {
        self.0.last()
    }

    /// The number of the newest; 0 where nothing was written.
    pub fn number(&self) -> i64 {
        self.newest().map_or(0, |written| written.version.number)
    }

    /// The one that stands: the last that all cities accepted.
    pub fn agreed(&self, cities: &[OrganisationId]) -> Option<&Written<T>> {
        self.0.iter().rev().find(|written| written.version.is_agreed(cities))
    }
}

async fn accepted(at: &mut At<'_>, group: GroupId, paper: Paper) -> Result<Vec<Accepted>, Error> {
    sql("select number, municipality, person, way, accepted_at
           from twinning_acceptances
          where twinning = $1 and paper = $2
          order by accepted_at, number, municipality
          limit $3")
    .bind(group)
    .bind(paper)
    .bind(ACCEPTANCES_MAX)
    .all(at)
    .await
}

fn written<T>(
    (number, text): (i64, T),
    (written_by, written_at): (Option<PersonId>, Timestamp),
    all: &[Accepted],
) -> Written<T> {
    let accepted: Vec<Accepted> = all.iter().filter(|own| own.number == number).cloned().collect();
    let version =
        Version { number, accepted_by: accepted.iter().map(|accepted| accepted.municipality).collect() };
    Written { version, text, written_by, written_at, accepted }
}

/// The charter of a group.
///
/// # Errors
/// [`store::Error`]
pub async fn charter(at: impl Into<At<'_>>, group: GroupId) -> Result<Versions<Charter>, Error> {
    let mut at = at.into();
    let rows: Vec<CharterRow> =
        sql("select number, issue, goals, languages, rhythm, ends, written_by, written_at
           from twinning_charters
          where twinning = $1
          order by number
          limit $2")
        .bind(group)
        .bind(VERSIONS_MAX)
        .all(&mut at)
        .await?;
    let all = accepted(&mut at, group, Paper::Charter).await?;
    let version = |row: CharterRow| {
        let languages: Result<Vec<SpokenLanguage>, _> =
            row.languages.split_whitespace().map(str::parse).collect();
        let charter = Charter {
            issue: row.issue,
            goals: row.goals.lines().map(str::to_owned).collect(),
            languages: languages.map_err(|error| Error::Broken(error.into()))?,
            rhythm: row.rhythm,
            ends: row.ends,
        };
        Ok(written((row.number, charter), (row.written_by, row.written_at), &all))
    };
    rows.into_iter().map(version).collect::<Result<_, Error>>().map(Versions)
}

/// The same as a reader of `lang` reads it. An issue that is still the name of the theme for which the group was formed is
/// that name in their language; what somebody wrote stays as it was written.
///
/// # Errors
/// [`store::Error`]
pub async fn charter_for(at: impl Into<At<'_>>, room: &Room, lang: Lang) -> Result<Versions<Charter>, Error> {
    let mut at = at.into();
    let mut versions = charter(&mut at, room.id).await?;
    if versions.newest().is_some()
        && let Some(theme) = proposed(&mut at, room).await?
    {
        for written in &mut versions.0 {
            written.text.retell(&theme, lang);
        }
    }
    Ok(versions)
}

/// The theme for which a group was formed.
///
/// # Errors
/// [`store::Error`]
pub async fn proposed(at: impl Into<At<'_>>, room: &Room) -> Result<Option<Theme>, Error> {
    let Some(code) = &room.issue else { return Ok(None) };
    Ok(network::store::theme(at, code).await?.map(|(_, theme)| theme))
}

/// The joint roadmap of a group.
///
/// # Errors
/// [`store::Error`]
pub async fn roadmap(at: impl Into<At<'_>>, group: GroupId) -> Result<Versions<String>, Error> {
    let mut at = at.into();
    let rows: Vec<RoadmapRow> = sql("select number, plan, written_by, written_at
           from twinning_roadmaps
          where twinning = $1
          order by number
          limit $2")
    .bind(group)
    .bind(VERSIONS_MAX)
    .all(&mut at)
    .await?;
    let all = accepted(&mut at, group, Paper::Roadmap).await?;
    let version = |row: RoadmapRow| written((row.number, row.plan), (row.written_by, row.written_at), &all);
    Ok(Versions(rows.into_iter().map(version).collect()))
}

/// Writes a new version of the charter; `number` is the next one.
///
/// # Errors
/// [`store::Error`]
pub async fn write_charter(
    tx: &mut Tx,
    granted: &Granted<WorkInGroup>,
    (number, city): (i64, Option<OrganisationId>),
    charter: &Charter,
) -> Result<FactNumber, Error> {
    let group = granted.on().group;
    let tags: Vec<&str> = charter.languages.iter().map(SpokenLanguage::tag).collect();
    sql("insert into twinning_charters (twinning, number, issue, goals, languages, rhythm, ends, written_by, written_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)")
    .bind(group)
    .bind(number)
    .bind(&charter.issue)
    .bind(charter.goals.join("\n"))
    .bind(tags.join(" "))
    .bind(charter.rhythm)
    .bind(charter.ends)
    .bind(granted.by().person())
    .bind(tx.now())
    .run(tx)
    .await?;
    Fact::PaperWritten { paper: Paper::Charter, number, city }.record(tx, granted.by(), group).await
}

/// Writes a new version of the roadmap; `number` is the next one.
///
/// # Errors
/// [`store::Error`]
pub async fn write_roadmap(
    tx: &mut Tx,
    granted: &Granted<WorkInGroup>,
    (number, city): (i64, Option<OrganisationId>),
    plan: &str,
) -> Result<FactNumber, Error> {
    let group = granted.on().group;
    sql("insert into twinning_roadmaps (twinning, number, plan, written_by, written_at) values ($1, $2, $3, $4, $5)")
        .bind(group)
        .bind(number)
        .bind(plan)
        .bind(granted.by().person())
        .bind(tx.now())
        .run(tx)
        .await?;
    Fact::PaperWritten { paper: Paper::Roadmap, number, city }.record(tx, granted.by(), group).await
}

/// Who accepts something for a city, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Voice {
    /// For which city.
    pub city: OrganisationId,
    /// Who of it.
    pub person: PersonId,
    /// How it came.
    pub way: Way,
    /// Who kept it: the person, or the facilitator who wrote down what they said by phone.
    pub by: Actor,
}

impl Voice {
    /// The facilitator who wrote it down, if one did.
    pub fn written_by(&self) -> Option<PersonId> {
        self.by.person().filter(|by| *by != self.person)
    }
}

/// Keeps that a city accepts a version.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn accept(
    tx: &mut Tx,
    (group, voice): (GroupId, Voice),
    (paper, number): (Paper, i64),
    agrees: bool,
) -> Result<FactNumber, Error> {
    sql("insert into twinning_acceptances (twinning, paper, number, municipality, person, way, written_by, accepted_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)")
    .bind(group)
    .bind(paper)
    .bind(number)
    .bind(voice.city)
    .bind(voice.person)
    .bind(voice.way)
    .bind(voice.written_by())
    .bind(tx.now())
    .run(tx)
    .await?;
    let fact = Fact::PaperAccepted { paper, number, city: voice.city, way: voice.way, agrees };
    fact.record(tx, voice.by, group).await
}

impl CitySubject {
    /// The group.
    pub fn id(&self) -> GroupId {
        self.group.group
    }
}
