//! The cities of a cohort, and what the network knows of them for a match run.
//!
//! The rows of a profile are the network's. They are read here as a whole, also what is private: a run needs it, and
//! nothing that leaves a run shows it.
use crate::{
    acts::{KeepOffer, ShapeCohort},
    facts::Fact,
    rules::city::{City, Country, Displacement, Economy, Hosting, Level, Maturity, Tag, Travel},
    store::offers,
};
use jiff::civil::Date;
use kernel::{
    CohortId, Lang, OrganisationId, PersonId,
    access::{Granted, SeatKind},
};
use std::collections::{BTreeMap, BTreeSet};
use store::{At, Error, Row, Tx, row, sql};

/// Cities of one cohort: more are matched by `twinhall match`.
pub const CITIES_MAX: usize = 2_000;
/// Rows of one list of all their profiles.
const ROWS_MAX: i64 = 100_000;

row! {
    /// A city of a cohort, as pages name it.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct ChosenCity {
        /// Ours.
        pub id: OrganisationId,
        /// Stands in addresses and rules.
        pub code: String,
        /// In the reader's language where that is known.
        pub name: String,
        /// ISO 3166 alpha-2.
        pub country: String,
    }
}

/// The cities of a cohort, by country and name.
///
/// # Errors
/// [`store::Error`]
pub async fn chosen(at: impl Into<At<'_>>, cohort: CohortId, lang: Lang) -> Result<Vec<ChosenCity>, Error> {
    sql("select o.id, o.code, coalesce(n.name, o.name) as name, o.country
           from cohorts_cities c
           join people_organisations o on o.id = c.municipality
           left join people_organisation_names n on n.organisation = o.id and n.language = $2
          where c.cohort = $1
          order by o.country, o.name, o.id
          limit $3")
    .bind(cohort)
    .bind(lang)
    .bind(ROWS_MAX)
    .all(at)
    .await
}

/// What came of choosing the cities of a cohort.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chosen {
    /// Cities that stay although they are not wanted: they are asked, or work in a group.
    pub bound: usize,
    /// Drafts of offers that fell away with a city.
    pub drafts: usize,
}

/// Makes exactly these the cities of a cohort; one that is asked or works in a group stays. Drafts of a city that leaves
/// fall away: it would be asked for a round in which it does not take part.
///
/// # Errors
/// [`store::Error`]
pub async fn choose(
    tx: &mut Tx,
    granted: &Granted<ShapeCohort>,
    wanted: &BTreeSet<OrganisationId>,
) -> Result<Chosen, Error> {
    let cohort = granted.on().cohort;
    let there: Vec<OrganisationId> =
        sql("select municipality from cohorts_cities where cohort = $1 order by municipality limit $2")
            .bind(cohort)
            .bind(ROWS_MAX)
            .all(&mut *tx)
            .await?;
    let bound: Vec<OrganisationId> = sql("select municipality
           from cohorts_offer_cities
          where cohort = $1 and is_open
          union
         select municipality
           from cohorts_group_cities
          where cohort = $1 and is_running
          order by municipality
          limit $2")
    .bind(cohort)
    .bind(ROWS_MAX)
    .all(&mut *tx)
    .await?;
    let known: Vec<OrganisationId> =
        sql("select municipality from network_profiles where municipality in ($1..) order by municipality")
            .bind_list(wanted.iter().copied())
            .all(&mut *tx)
            .await?;
    let there: BTreeSet<OrganisationId> = there.into_iter().collect();
    let mut added = 0;
    for city in known.iter().filter(|city| !there.contains(city)) {
        sql("insert into cohorts_cities (cohort, municipality, added_at) values ($1, $2, $3)")
            .bind(cohort)
            .bind(*city)
            .bind(tx.now())
            .run(tx)
            .await?;
        added += 1;
    }
    let unwanted = there.difference(wanted).copied();
    let (stays, leaves): (Vec<OrganisationId>, Vec<_>) = unwanted.partition(|city| bound.contains(city));
    for city in &leaves {
        sql("delete from cohorts_cities where cohort = $1 and municipality = $2")
            .bind(cohort)
            .bind(*city)
            .run(tx)
            .await?;
    }
    let drafts = offers::drop_drafts_of(tx, granted, &leaves).await?;
    if added + leaves.len() > 0 {
        let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        let fact = Fact::CitiesChosen { cohort, added: count(added), removed: count(leaves.len()) };
        fact.record(tx, granted.by()).await?;
    }
    Ok(Chosen { bound: stays.len(), drafts })
}

/// Whether all of these take part in a cohort.
///
/// # Errors
/// [`store::Error`]
pub async fn take_part(
    at: impl Into<At<'_>>,
    cohort: CohortId,
    cities: &[OrganisationId],
) -> Result<bool, Error> {
    let count: i64 = sql("select count(*) from cohorts_cities where cohort = $1 and municipality in ($2..)")
        .bind(cohort)
        .bind_list(cities.iter().copied())
        .one(at)
        .await?;
    Ok(usize::try_from(count).is_ok_and(|count| count == cities.len()))
}

row! {
    struct ProfileRow {
        code: String,
        name: String,
        country: String,
        latitude: Option<i64>,
        longitude: Option<i64>,
        population: Option<i64>,
        hosting: Option<String>,
        displacement: Option<String>,
        maturity: Option<String>,
        hours_month: i64,
        travel: Option<String>,
    }
}

fn word<T>(written: Option<&str>, parse: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Error> {
    match written {
        None => Ok(None),
        Some(written) => match parse(written) {
            Some(word) => Ok(Some(word)),
            None => Err(Error::Broken(format!("no word {written}").into())),
        },
    }
}

fn small<N: TryFrom<i64>>(number: i64) -> Result<N, Error> {
    N::try_from(number).map_err(|_| Error::Broken(format!("{number} is out of range").into()))
}

impl ProfileRow {
    fn city(self) -> Result<City, Error> {
        let country = word(Some(&self.country), Country::parse)?.unwrap_or(City::default().country);
        Ok(City {
            country,
            population: self.population.map(small).transpose()?,
            maturity: word(self.maturity.as_deref(), Maturity::parse)?,
            hosting: word(self.hosting.as_deref(), Hosting::parse)?,
            displacement: word(self.displacement.as_deref(), Displacement::parse)?,
            hours_month: small(self.hours_month)?,
            travel: word(self.travel.as_deref(), Travel::parse)?,
            latitude: self.latitude.map(small).transpose()?,
            longitude: self.longitude.map(small).transpose()?,
            code: self.code,
            name: self.name,
            ..City::default()
        })
    }
}

/// Rows that belong to cities, by the cities' codes.
async fn of_cities<T: Row>(at: &mut At<'_>, text: &'static str, cohort: CohortId) -> Result<Vec<T>, Error> {
    sql(text).bind(cohort).bind(ROWS_MAX).all(at).await
}

/// All that a run asks of the cities of a cohort, by code.
///
/// # Errors
/// [`store::Error`]
pub async fn profiles(at: impl Into<At<'_>>, cohort: CohortId) -> Result<Vec<City>, Error> {
    let at = &mut at.into();
    let rows: Vec<ProfileRow> = of_cities(
        at,
        "select o.code, o.name, o.country, p.latitude, p.longitude, p.population, p.hosting, p.displacement,
                p.maturity, p.hours_month, t.travel
           from cohorts_cities c
           join people_organisations o on o.id = c.municipality
           join network_profiles p on p.municipality = c.municipality
           left join network_travel t on t.municipality = c.municipality
          where c.cohort = $1
          order by o.code
          limit $2",
        cohort,
    )
    .await?;
    let mut cities: BTreeMap<String, City> = BTreeMap::new();
    for row in rows {
        cities.insert(row.code.clone(), row.city()?);
    }
    names_and_languages(at, cohort, &mut cities).await?;
    themes_and_exchange(at, cohort, &mut cities).await?;
    ties(at, cohort, &mut cities).await?;
    Ok(cities.into_values().collect())
}

async fn names_and_languages(
    at: &mut At<'_>,
    cohort: CohortId,
    cities: &mut BTreeMap<String, City>,
) -> Result<(), Error> {
    let names: Vec<(String, String, String)> = of_cities(
        at,
        "select o.code, n.language, n.name
           from cohorts_cities c
           join people_organisations o on o.id = c.municipality
           join people_organisation_names n on n.organisation = c.municipality
          where c.cohort = $1
          order by o.code, n.language
          limit $2",
        cohort,
    )
    .await?;
    for (code, tag, name) in names {
        if let (Some(city), Some(tag)) = (cities.get_mut(&code), Tag::parse(&tag)) {
            city.local_names.push((tag, name));
        }
    }
    let languages: Vec<(String, String, String)> = of_cities(
        at,
        "select o.code, l.tag, l.level
           from cohorts_cities c
           join people_organisations o on o.id = c.municipality
           join network_languages l on l.municipality = c.municipality
          where c.cohort = $1
          order by o.code, l.place
          limit $2",
        cohort,
    )
    .await?;
    for (code, tag, level) in languages {
        // A tag with a script or a country is no language of a run.
        if let (Some(city), Some(tag), Some(level)) =
            (cities.get_mut(&code), Tag::parse(&tag), Level::parse(&level))
        {
            city.languages.push((tag, level));
        }
    }
    let branches: Vec<(String, String)> = of_cities(
        at,
        "select o.code, b.branch
           from cohorts_cities c
           join people_organisations o on o.id = c.municipality
           join network_economic_base b on b.municipality = c.municipality
          where c.cohort = $1
          order by o.code, b.place
          limit $2",
        cohort,
    )
    .await?;
    for (code, branch) in branches {
        let Some(city) = cities.get_mut(&code) else { continue };
        city.economic_base.extend(word(Some(&branch), Economy::parse)?);
    }
    Ok(())
}

async fn themes_and_exchange(
    at: &mut At<'_>,
    cohort: CohortId,
    cities: &mut BTreeMap<String, City>,
) -> Result<(), Error> {
    let themes: Vec<(String, String)> = of_cities(
        at,
        "select o.code, t.code as theme
           from cohorts_cities c
           join people_organisations o on o.id = c.municipality
           join network_ranked_themes r on r.municipality = c.municipality
           join network_themes t on t.id = r.theme
          where c.cohort = $1
          order by o.code, r.place
          limit $2",
        cohort,
    )
    .await?;
    for (code, theme) in themes {
        cities.entry(code).and_modify(|city| city.themes.push(theme));
    }
    let exchange: Vec<(String, String, String, i64)> = of_cities(
        at,
        "select o.code, x.side, t.code as theme, x.level
           from cohorts_cities c
           join people_organisations o on o.id = c.municipality
           join network_exchange x on x.municipality = c.municipality
           join network_themes t on t.id = x.theme
          where c.cohort = $1
          order by o.code, x.side, x.place
          limit $2",
        cohort,
    )
    .await?;
    for (code, side, theme, level) in exchange {
        let Some(city) = cities.get_mut(&code) else { continue };
        let list = if side == "need" { &mut city.needs } else { &mut city.offers };
        list.push((theme, small(level)?));
    }
    Ok(())
}

/// Whom cities named, among the cities of the cohort.
async fn ties(at: &mut At<'_>, cohort: CohortId, cities: &mut BTreeMap<String, City>) -> Result<(), Error> {
    let preferred: Vec<(String, String)> = of_cities(
        at,
        "select o.code, other.code as named
           from cohorts_cities c
           join people_organisations o on o.id = c.municipality
           join network_preferred p on p.municipality = c.municipality
           join cohorts_cities d on d.cohort = c.cohort and d.municipality = p.other
           join people_organisations other on other.id = p.other
          where c.cohort = $1
          order by o.code, p.place
          limit $2",
        cohort,
    )
    .await?;
    for (code, named) in preferred {
        cities.entry(code).and_modify(|city| city.preferred.push(named));
    }
    let refused: Vec<(String, String)> = of_cities(
        at,
        "select o.code, other.code as named
           from cohorts_cities c
           join people_organisations o on o.id = c.municipality
           join network_refused r on r.municipality = c.municipality
           join cohorts_cities d on d.cohort = c.cohort and d.municipality = r.other
           join people_organisations other on other.id = r.other
          where c.cohort = $1
          order by o.code, r.place
          limit $2",
        cohort,
    )
    .await?;
    for (code, named) in refused {
        cities.entry(code).and_modify(|city| city.cannot_work_with.push(named));
    }
    Ok(())
}

/// Cities of a cohort that were in no group of another one before it began: new to the network. By code.
///
/// # Errors
/// [`store::Error`]
pub async fn newcomers(at: impl Into<At<'_>>, cohort: CohortId) -> Result<BTreeSet<String>, Error> {
    let mut at = at.into();
    // As days are written, one compares to another as text. Without any day every other cohort was before.
    let begun: String = sql("select coalesce((select min(starts) from cohorts_plan where cohort = $1),
                                             (select min(formed_on) from cohorts_groups where cohort = $1),
                                             '9999')")
    .bind(cohort)
    .one(&mut at)
    .await?;
    let codes: Vec<String> = sql("select o.code
           from cohorts_cities c
           join people_organisations o on o.id = c.municipality
          where c.cohort = $1
            and not exists (select 1
                              from cohorts_group_cities m
                              join cohorts_groups g on g.id = m.twinning
                             where m.municipality = c.municipality and m.cohort <> c.cohort and g.formed_on < $2)
          order by o.code
          limit $3")
    .bind(cohort)
    .bind(begun)
    .bind(ROWS_MAX)
    .all(at)
    .await?;
    Ok(codes.into_iter().collect())
}

/// What cities are called, for a reader, by code: also of those that are in no cohort.
///
/// # Errors
/// [`store::Error`]
pub async fn names(
    at: impl Into<At<'_>>,
    codes: impl IntoIterator<Item = String>,
    lang: Lang,
) -> Result<BTreeMap<String, String>, Error> {
    let named: Vec<(String, String)> = sql("select o.code, coalesce(n.name, o.name) as name
           from people_organisations o
           left join people_organisation_names n on n.organisation = o.id and n.language = $1
          where o.code in ($2..)
          order by o.code")
    .bind(lang)
    .bind_list(codes)
    .all(at)
    .await?;
    Ok(named.into_iter().collect())
}

/// The names of all themes in a language, by code.
///
/// # Errors
/// [`store::Error`]
pub async fn theme_names(at: impl Into<At<'_>>, lang: Lang) -> Result<BTreeMap<String, String>, Error> {
    let themes = network::store::themes(at, lang).await?;
    Ok(themes.into_iter().map(|theme| (theme.code, theme.name)).collect())
}

/// Which cities rank which theme, by the theme's code: for facilitators, whatever others may read.
///
/// # Errors
/// [`store::Error`]
pub async fn by_theme(at: impl Into<At<'_>>) -> Result<BTreeMap<String, BTreeSet<OrganisationId>>, Error> {
    let ranked: Vec<(String, OrganisationId)> = sql("select t.code, r.municipality
           from network_ranked_themes r
           join network_themes t on t.id = r.theme
          order by t.code, r.municipality
          limit $1")
    .bind(ROWS_MAX)
    .all(at)
    .await?;
    let mut by_theme: BTreeMap<String, BTreeSet<OrganisationId>> = BTreeMap::new();
    for (theme, city) in ranked {
        by_theme.entry(theme).or_default().insert(city);
    }
    Ok(by_theme)
}

row! {
    /// Somebody who sits for a city.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Sitting {
        /// For which city.
        pub city: OrganisationId,
        /// Who.
        pub person: kernel::PersonId,
        /// In which role.
        pub kind: SeatKind,
        /// Their name, for the reader.
        pub name: String,
    }
}

/// Focal points and deputies of these cities on a day.
///
/// # Errors
/// [`store::Error`]
pub async fn speakers(
    at: impl Into<At<'_>>,
    cities: impl IntoIterator<Item = OrganisationId>,
    (today, lang): (Date, Lang),
) -> Result<Vec<Sitting>, Error> {
    sql("select s.organisation as city, s.person, s.kind,
                case when $1 in ('ar', 'ckb') then coalesce(p.name_local, p.name) else p.name end as name
           from people_seats s
           join people_persons p on p.id = s.person
          where s.kind in ('focal point', 'deputy') and p.erased_at is null
            and s.starts <= $2 and (s.ends is null or s.ends >= $2)
            and s.organisation in ($3..)
          order by s.organisation, s.kind desc, s.starts, s.id
          limit 10000")
    .bind(lang)
    .bind(today)
    .bind_list(cities)
    .all(at)
    .await
}

/// In which countries these cities are.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn countries(
    at: impl Into<At<'_>>,
    cities: impl IntoIterator<Item = OrganisationId>,
) -> Result<Vec<String>, Error> {
    sql("select distinct country
           from people_organisations
          where country is not null and id in ($1..)
          order by country
          limit 3")
    .bind_list(cities)
    .all(at)
    .await
}

/// From which day to come somebody speaks for a city.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn speaks_from(
    at: impl Into<At<'_>>,
    (city, person): (OrganisationId, PersonId),
    today: Date,
) -> Result<Option<Date>, Error> {
    sql("select starts
           from people_seats
          where organisation = $1 and person = $2 and kind in ('focal point', 'deputy') and starts > $3
          order by starts
          limit 1")
    .bind(city)
    .bind(person)
    .bind(today)
    .optional(at)
    .await
}

/// Whether one of these cities has said that it cannot work with another of them: for facilitators alone.
///
/// # Errors
/// [`store::Error`]
pub async fn refuse_each_other(
    at: impl Into<At<'_>>,
    _: &Granted<KeepOffer>,
    cities: &[OrganisationId],
) -> Result<bool, Error> {
    refuse(at, cities).await
}

/// The same, for what goes on by itself and tells nobody.
pub(crate) async fn refuse(at: impl Into<At<'_>>, cities: &[OrganisationId]) -> Result<bool, Error> {
    let mut at = at.into();
    for city in cities {
        let refused: i64 =
            sql("select count(*) from network_refused where municipality = $1 and other in ($2..)")
                .bind(*city)
                .bind_list(cities.iter().copied())
                .one(&mut at)
                .await?;
        if refused > 0 {
            return Ok(true);
        }
    }
    Ok(false)
}

/// These cities with their names in all languages, in the order asked for, and nothing else of them.
///
/// # Errors
/// [`store::Error`]
pub async fn named(at: impl Into<At<'_>>, ids: &[OrganisationId]) -> Result<Vec<City>, Error> {
    let mut at = at.into();
    let rows: Vec<(OrganisationId, String, String, String)> = sql(
        "select id, code, name, country from people_organisations where id in ($1..) order by id limit 10000",
    )
    .bind_list(ids.iter().copied())
    .all(&mut at)
    .await?;
    let names: Vec<(OrganisationId, String, String)> = sql("select organisation, language, name
           from people_organisation_names
          where organisation in ($1..)
          order by organisation, language
          limit 10000")
    .bind_list(ids.iter().copied())
    .all(&mut at)
    .await?;
    let city = |id: &OrganisationId| {
        let (_, code, name, country) = rows.iter().find(|(known, ..)| known == id)?;
        let own = names.iter().filter(|(of, ..)| of == id);
        Some(City {
            code: code.clone(),
            name: name.clone(),
            country: Country::parse(country)?,
            local_names: own.filter_map(|(_, tag, name)| Some((Tag::parse(tag)?, name.clone()))).collect(),
            ..City::default()
        })
    };
    Ok(ids.iter().filter_map(city).collect())
}
