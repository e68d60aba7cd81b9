//! Cities of the network: municipalities with a profile.
use crate::rules::city::Maturity;
use kernel::{Lang, OrganisationId, access::Circle};
use store::{At, Error, row, sql};

/// Cities that one list or form shows at most; longer lists go on by key.
pub const CITIES_MAX: i64 = 1_000;
/// Spellings that are read at a time.
const SPELLINGS_MAX: i64 = 10_000;

row! {
    /// A city as lists and forms name it.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct CityName {
        /// Ours.
        pub id: OrganisationId,
        /// Stable; stands in addresses and files.
        pub code: String,
        /// In the reader's language where that is known, else as it was entered.
        pub name: String,
        /// ISO 3166 alpha-2.
        pub country: String,
    }
}

row! {
    /// A way to write a city's name.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Spelling {
        /// Of which city.
        pub city: OrganisationId,
        /// In any script.
        pub name: String,
    }
}

/// All cities that a circle may see, by country and name.
///
/// # Errors
/// [`store::Error`]
pub async fn cities(at: impl Into<At<'_>>, circle: Circle, lang: Lang) -> Result<Vec<CityName>, Error> {
    sql("select o.id, o.code, coalesce(n.name, o.name) as name, o.country
           from network_profiles p
           join people_organisations o on o.id = p.municipality
           left join people_organisation_names n on n.organisation = o.id and n.language = $2
          where p.seen_by >= $1
          order by o.country, o.name, o.id
          limit $3")
    .bind(circle)
    .bind(lang)
    .bind(CITIES_MAX)
    .all(at)
    .await
}

/// The city of this code, if the circle may see it.
///
/// # Errors
/// [`store::Error`]
pub async fn city_by_code(
    at: impl Into<At<'_>>,
    circle: Circle,
    code: &str,
    lang: Lang,
) -> Result<Option<CityName>, Error> {
    sql("select o.id, o.code, coalesce(n.name, o.name) as name, o.country
           from network_profiles p
           join people_organisations o on o.id = p.municipality
           left join people_organisation_names n on n.organisation = o.id and n.language = $3
          where p.seen_by >= $1 and o.code = $2")
    .bind(circle)
    .bind(code)
    .bind(lang)
    .optional(at)
    .await
}

/// All ways to write the names of cities that everybody may see, for a search that finds what happened in them: a
/// piece at a time, from the city after `after` on, all spellings of a city together.
///
/// # Errors
/// [`store::Error`]
pub async fn spellings(at: impl Into<At<'_>>, after: Option<OrganisationId>) -> Result<Vec<Spelling>, Error> {
    let mut spellings: Vec<Spelling> = sql("select city, name
           from (select o.id as city, o.name
                   from people_organisations o
                 union
                 select n.organisation as city, n.name
                   from people_organisation_names n
                 union
                 select a.municipality as city, a.name
                   from network_aliases a) as spelled
          where city > $1
            and exists (select 1 from network_profiles p where p.municipality = city and p.seen_by = 'public')
          order by city, name
          limit $2")
    .bind(after.map_or(0, i64::from))
    .bind(SPELLINGS_MAX)
    .all(at)
    .await?;
    // The last city may have more spellings than there was room for.
    if i64::try_from(spellings.len()).is_ok_and(|count| count == SPELLINGS_MAX) {
        let last = spellings.last().map(|spelling| spelling.city);
        spellings.retain(|spelling| Some(spelling.city) != last);
    }
    Ok(spellings)
}

/// Which cities a list shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CityFilter {
    /// Of this country.
    pub country: Option<String>,
    /// That ranked this theme, by code.
    pub theme: Option<String>,
    /// That are members of this programme, by code.
    pub programme: Option<String>,
    /// Behind this city of the list, by code.
    pub after: Option<String>,
}

row! {
    /// A city in the list of the network.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct CityLine {
        /// Stable; stands in addresses and files.
        pub code: String,
        /// For the reader.
        pub name: String,
        /// ISO 3166 alpha-2.
        pub country: String,
        /// Millionths of a degree.
        pub latitude: Option<i32>,
        /// Millionths of a degree.
        pub longitude: Option<i32>,
        /// The name of the theme that it wants most, where the reader may know.
        pub theme: Option<String>,
        /// How far its strategy has come, where the reader may know.
        pub maturity: Option<Maturity>,
    }
}

/// Cities that a circle may see: `$1` the circle, `$2` country, `$3` theme, `$4` programme, each perhaps null.
macro_rules! seen_cities {
    ($select:literal, $joins:literal, $rest:literal) => {
        seen_cities!($select, $joins, $rest, "$2", "$3", "$4")
    };
    ($select:literal, $joins:literal, $rest:literal, $country:literal, $theme:literal, $programme:literal) => {
        concat!(
            "select ",
            $select,
            " from network_profiles p
              join people_organisations o on o.id = p.municipality
              join network_visibility v on v.municipality = p.municipality ",
            $joins,
            " where p.seen_by >= $1
                and (",
            $country,
            " is null or o.country = ",
            $country,
            ")
                and (",
            $theme,
            " is null
                     or v.themes >= $1 and exists (select 1
                                                     from network_ranked_themes r
                                                     join network_themes t on t.id = r.theme
                                                    where r.municipality = p.municipality and t.code = ",
            $theme,
            "))
                and (",
            $programme,
            " is null
                     or exists (select 1
                                  from network_members m
                                  join network_programmes g on g.id = m.programme
                                 where m.municipality = p.municipality and g.code = ",
            $programme,
            " and g.seen_by >= $1)) ",
            $rest
        )
    };
}

/// At most [`CITIES_MAX`] cities and one more, if there are more, by country and name.
///
/// # Errors
/// [`store::Error`]
pub async fn list(
    at: impl Into<At<'_>>,
    circle: Circle,
    filter: &CityFilter,
    lang: Lang,
) -> Result<Vec<CityLine>, Error> {
    sql(seen_cities!(
        "o.code, coalesce(n.name, o.name) as name, o.country, p.latitude, p.longitude,
         case when v.themes >= $1 then coalesce(tn.name, t1.name) end as theme,
         case when v.maturity >= $1 then p.maturity end as maturity",
        "left join people_organisation_names n on n.organisation = o.id and n.language = $5
         left join network_ranked_themes r1 on r1.municipality = p.municipality and r1.place = 1
         left join network_themes t1 on t1.id = r1.theme
         left join network_theme_names tn on tn.theme = t1.id and tn.language = $5",
        "and ($6 is null
              or (o.country, o.name, o.id) > (select b.country, b.name, b.id
                                                from people_organisations b
                                               where b.code = $6))
         order by o.country, o.name, o.id
         limit $7"
    ))
    .bind(circle)
    .bind(filter.country.as_ref())
    .bind(filter.theme.as_ref())
    .bind(filter.programme.as_ref())
    .bind(lang)
    .bind(filter.after.as_ref())
    .bind(CITIES_MAX + 1)
    .all(at)
    .await
}

/// How many cities there are of each kind, under the other filters: code and count.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    /// By country.
    pub countries: Vec<(String, i64)>,
    /// By the themes that they ranked.
    pub themes: Vec<(String, i64)>,
    /// By programme.
    pub programmes: Vec<(String, i64)>,
    /// Under all filters.
    pub all: i64,
}

row! {
    struct Counted {
        /// 0 all, 1 of a country, 2 of a theme, 3 of a programme.
        kind: i64,
        code: String,
        count: i64,
    }
}

/// So many counts are read.
const COUNTS_MAX: u32 = 3_000;

/// Counts what a list can be narrowed to: of each kind without its own filter.
///
/// # Errors
/// [`store::Error`]
pub async fn counts(at: impl Into<At<'_>>, circle: Circle, filter: &CityFilter) -> Result<Counts, Error> {
    let counted: Vec<Counted> = sql(concat!(
        "select kind, code, count from (",
        seen_cities!(
            "cast(1 as bigint) as kind, o.country as code, cast(0 as bigint) as place, count(*) as count",
            "",
            "group by o.country",
            "null",
            "$3",
            "$4"
        ),
        " union all ",
        seen_cities!(
            "cast(2 as bigint), tx.code, tx.place, count(*)",
            "join network_ranked_themes rx on rx.municipality = p.municipality and v.themes >= $1
             join network_themes tx on tx.id = rx.theme",
            "group by tx.code, tx.place",
            "$2",
            "null",
            "$4"
        ),
        " union all ",
        seen_cities!(
            "cast(3 as bigint), gx.code, cast(0 as bigint), count(*)",
            "join network_members mx on mx.municipality = p.municipality
             join network_programmes gx on gx.id = mx.programme and gx.seen_by >= $1",
            "group by gx.code",
            "$2",
            "$3",
            "null"
        ),
        " union all ",
        seen_cities!("cast(0 as bigint), '', cast(0 as bigint), count(*)", "", ""),
        ") as counted order by kind, place, code limit $5"
    ))
    .bind(circle)
    .bind(filter.country.as_ref())
    .bind(filter.theme.as_ref())
    .bind(filter.programme.as_ref())
    .bind(COUNTS_MAX)
    .all(at)
    .await?;
    let of = |kind: i64| {
        let counts = counted.iter().filter(move |counted| counted.kind == kind);
        counts.map(|counted| (counted.code.clone(), counted.count)).collect()
    };
    let all = counted.first().map_or(0, |all| all.count);
    Ok(Counts { all, countries: of(1), themes: of(2), programmes: of(3) })
}
