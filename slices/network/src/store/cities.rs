//! Cities of the network: municipalities with a profile.
use kernel::{Lang, OrganisationId, access::Circle};
use store::{At, Error, row, sql};

/// Cities that one list or form shows at most; longer lists go on by key.
const CITIES_MAX: i64 = 1_000;
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
