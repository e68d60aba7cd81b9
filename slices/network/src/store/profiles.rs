//! What member cities say of themselves: to a reader, and as a whole for whoever keeps it.
use crate::{
    acts::{AddCity, ChangeCity, CitySubject, SeePrivate, TellForMatching},
    facts::Fact,
    rules::{
        Asked, City, Field, Profile, Visibility,
        city::{Country, Displacement, Economy, Hosting, Level, Maturity, Tag, Travel},
    },
    store::{CityName, ProgrammeName, ThemeName},
};
use kernel::{
    Lang, OrganisationId,
    access::{Act, Circle, Granted},
};
use people::{
    acts::{AddOrganisation, ChangeOrganisation},
    rules::{NewOrganisation, OrganisationKind},
    store as people_store,
};
use std::collections::BTreeSet;
use store::{At, Error, Tx, row, sql};

/// Rows of one city of a kind: more than the rules permit of any.
const PARTS_MAX: i64 = 1_000;

/// The municipality of this code, whether it takes part or not.
///
/// # Errors
/// [`store::Error`]
pub async fn city_id(at: impl Into<At<'_>>, code: &str) -> Result<Option<OrganisationId>, Error> {
    sql("select id from people_organisations where code = $1 and kind = 'municipality'")
        .bind(code)
        .optional(at)
        .await
}

/// The municipality of this code, as far as access is concerned: ask before anything else is read. One that does not
/// take part yet is for facilitators only.
///
/// # Errors
/// [`store::Error`]
pub async fn city_subject(at: impl Into<At<'_>>, code: &str) -> Result<Option<CitySubject>, Error> {
    let row: Option<(OrganisationId, Circle)> =
        sql("select o.id, coalesce(p.seen_by, 'facilitators') as seen_by
           from people_organisations o
           left join network_profiles p on p.municipality = o.id
          where o.code = $1 and o.kind = 'municipality'")
        .bind(code)
        .optional(at)
        .await?;
    Ok(row.map(|(city, seen_by)| CitySubject { city, seen_by }))
}

/// A city as its page shows it to a reader; what the reader may not read is not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownCity {
    /// Its names.
    pub name: CityName,
    /// As it was entered.
    pub own_name: String,
    /// Its names in other languages: tag and name.
    pub names: Vec<(String, String)>,
    /// Millionths of a degree.
    pub latitude: Option<i32>,
    /// Millionths of a degree.
    pub longitude: Option<i32>,
    /// Inhabitants.
    pub population: Option<u32>,
    /// Band of hosted people.
    pub hosting: Option<Hosting>,
    /// Who was displaced to it.
    pub displacement: Option<Displacement>,
    /// How far its strategy has come.
    pub maturity: Option<Maturity>,
    /// Hours a month that it can give.
    pub hours_month: Option<u16>,
    /// Tag and level, the best first.
    pub languages: Vec<(String, Level)>,
    /// What it lives on.
    pub economic_base: Vec<Economy>,
    /// The most wanted first.
    pub themes: Vec<ThemeName>,
    /// Theme and level.
    pub needs: Vec<(ThemeName, u8)>,
    /// Theme and level.
    pub offers: Vec<(ThemeName, u8)>,
    /// With whom it would like to work.
    pub preferred: Vec<CityName>,
    /// Programmes that it is a member of, and that the reader may see.
    pub programmes: Vec<ProgrammeName>,
}

row! {
    struct ShownRow {
        code: String,
        name: String,
        own_name: String,
        country: String,
        latitude: Option<i32>,
        longitude: Option<i32>,
        population: Option<u32>,
        hosting: Option<Hosting>,
        displacement: Option<Displacement>,
        maturity: Option<Maturity>,
        hours_month: Option<u16>,
    }
}

row! {
    struct ExchangeRow {
        id: kernel::ThemeId,
        code: String,
        name: String,
        level: u8,
    }
}

/// A city as a reader of this circle may see it.
///
/// # Errors
/// [`store::Error`]
pub async fn shown_city(
    at: impl Into<At<'_>>,
    circle: Circle,
    id: OrganisationId,
    lang: Lang,
) -> Result<Option<ShownCity>, Error> {
    let mut at = at.into();
    let row: Option<ShownRow> =
        sql("select o.code, coalesce(n.name, o.name) as name, o.name as own_name, o.country,
                p.latitude, p.longitude,
                case when v.population >= $1 then p.population end as population,
                case when v.hosting >= $1 then p.hosting end as hosting,
                case when v.displacement >= $1 then p.displacement end as displacement,
                case when v.maturity >= $1 then p.maturity end as maturity,
                case when v.hours_month >= $1 then p.hours_month end as hours_month
           from network_profiles p
           join network_visibility v on v.municipality = p.municipality
           join people_organisations o on o.id = p.municipality
           left join people_organisation_names n on n.organisation = o.id and n.language = $3
          where p.municipality = $2 and p.seen_by >= $1")
        .bind(circle)
        .bind(id)
        .bind(lang)
        .optional(&mut at)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let ShownRow {
        code,
        name,
        own_name,
        country,
        latitude,
        longitude,
        population,
        hosting,
        displacement,
        ..
    } = row;
    Ok(Some(ShownCity {
        name: CityName { id, code, name, country },
        own_name,
        names: people_store::organisation_names(&mut at, id).await?,
        latitude,
        longitude,
        population,
        hosting,
        displacement,
        maturity: row.maturity,
        hours_month: row.hours_month,
        languages: shown_languages(&mut at, circle, id).await?,
        economic_base: shown_economic_base(&mut at, circle, id).await?,
        themes: shown_themes(&mut at, circle, (id, lang)).await?,
        needs: exchange(&mut at, circle, id, ("need", lang)).await?,
        offers: exchange(&mut at, circle, id, ("offer", lang)).await?,
        preferred: shown_preferred(&mut at, circle, (id, lang)).await?,
        programmes: shown_programmes(&mut at, circle, (id, lang)).await?,
    }))
}

/// Tag and level, the best first.
async fn shown_languages(
    at: impl Into<At<'_>>,
    circle: Circle,
    id: OrganisationId,
) -> Result<Vec<(String, Level)>, Error> {
    sql("select l.tag, l.level
           from network_languages l
           join network_visibility v on v.municipality = l.municipality and v.languages >= $1
          where l.municipality = $2
          order by l.place
          limit $3")
    .bind(circle)
    .bind(id)
    .bind(PARTS_MAX)
    .all(at)
    .await
}

/// What it lives on.
async fn shown_economic_base(
    at: impl Into<At<'_>>,
    circle: Circle,
    id: OrganisationId,
) -> Result<Vec<Economy>, Error> {
    sql("select e.branch
           from network_economic_base e
           join network_visibility v on v.municipality = e.municipality and v.economic_base >= $1
          where e.municipality = $2
          order by e.place
          limit $3")
    .bind(circle)
    .bind(id)
    .bind(PARTS_MAX)
    .all(at)
    .await
}

/// Ranked, the most wanted first.
async fn shown_themes(
    at: impl Into<At<'_>>,
    circle: Circle,
    (id, lang): (OrganisationId, Lang),
) -> Result<Vec<ThemeName>, Error> {
    sql("select t.id, t.code, coalesce(n.name, t.name) as name
           from network_ranked_themes r
           join network_visibility v on v.municipality = r.municipality and v.themes >= $1
           join network_themes t on t.id = r.theme
           left join network_theme_names n on n.theme = t.id and n.language = $3
          where r.municipality = $2
          order by r.place
          limit $4")
    .bind(circle)
    .bind(id)
    .bind(lang)
    .bind(PARTS_MAX)
    .all(at)
    .await
}

/// With whom it would like to work.
async fn shown_preferred(
    at: impl Into<At<'_>>,
    circle: Circle,
    (id, lang): (OrganisationId, Lang),
) -> Result<Vec<CityName>, Error> {
    sql("select o.id, o.code, coalesce(n.name, o.name) as name, o.country
           from network_preferred r
           join network_visibility v on v.municipality = r.municipality and v.preferred >= $1
           join network_profiles p on p.municipality = r.other and p.seen_by >= $1
           join people_organisations o on o.id = r.other
           left join people_organisation_names n on n.organisation = o.id and n.language = $3
          where r.municipality = $2
          order by r.place
          limit $4")
    .bind(circle)
    .bind(id)
    .bind(lang)
    .bind(PARTS_MAX)
    .all(at)
    .await
}

/// Of which it is a member.
async fn shown_programmes(
    at: impl Into<At<'_>>,
    circle: Circle,
    (id, lang): (OrganisationId, Lang),
) -> Result<Vec<ProgrammeName>, Error> {
    sql("select g.id, g.code, coalesce(n.name, g.name) as name, g.parent
           from network_members m
           join network_programmes g on g.id = m.programme and g.seen_by >= $1
           left join network_programme_names n on n.programme = g.id and n.language = $3
          where m.municipality = $2
          order by g.name, g.id
          limit $4")
    .bind(circle)
    .bind(id)
    .bind(lang)
    .bind(PARTS_MAX)
    .all(at)
    .await
}

/// Needs or offers, the highest level first.
async fn exchange(
    at: impl Into<At<'_>>,
    circle: Circle,
    id: OrganisationId,
    (side, lang): (&str, Lang),
) -> Result<Vec<(ThemeName, u8)>, Error> {
    let rows: Vec<ExchangeRow> = sql("select t.id, t.code, coalesce(n.name, t.name) as name, e.level
           from network_exchange e
           join network_visibility v on v.municipality = e.municipality
           join network_themes t on t.id = e.theme
           left join network_theme_names n on n.theme = t.id and n.language = $4
          where e.municipality = $2 and e.side = $3
            and case when e.side = 'need' then v.needs else v.offers end >= $1
          order by e.level desc, e.place
          limit $5")
    .bind(circle)
    .bind(id)
    .bind(side)
    .bind(lang)
    .bind(PARTS_MAX)
    .all(at)
    .await?;
    Ok(rows
        .into_iter()
        .map(|ExchangeRow { id, code, name, level }| (ThemeName { id, code, name }, level))
        .collect())
}

/// Whether a city travels, and with whom it cannot work.
///
/// # Errors
/// [`store::Error`]
pub async fn travel_and_refused(
    at: impl Into<At<'_>>,
    granted: &Granted<SeePrivate>,
    lang: Lang,
) -> Result<(Option<Travel>, Vec<CityName>), Error> {
    let mut at = at.into();
    let city = *granted.on();
    let travel =
        sql("select travel from network_travel where municipality = $1").bind(city).optional(&mut at).await?;
    let refused = sql("select o.id, o.code, coalesce(n.name, o.name) as name, o.country
           from network_refused r
           join people_organisations o on o.id = r.other
           left join people_organisation_names n on n.organisation = o.id and n.language = $2
          where r.municipality = $1
          order by r.place
          limit $3")
    .bind(city)
    .bind(lang)
    .bind(PARTS_MAX)
    .all(at)
    .await?;
    Ok((travel, refused))
}

row! {
    struct WholeRow {
        code: String,
        name: String,
        country: String,
        latitude: Option<i32>,
        longitude: Option<i32>,
        population: Option<u32>,
        hosting: Option<Hosting>,
        displacement: Option<Displacement>,
        maturity: Option<Maturity>,
        hours_month: Option<u16>,
        seen_by: Option<Circle>,
    }
}

/// All that is kept of a city, as far as it is known: for whoever may change it.
///
/// # Errors
/// [`store::Error`]
pub async fn profile(
    at: impl Into<At<'_>>,
    granted: &Granted<impl Act<On = CitySubject>>,
) -> Result<Profile, Error> {
    let mut at = at.into();
    let id = granted.on().city;
    let row: WholeRow =
        sql("select o.code, o.name, o.country, p.latitude, p.longitude, p.population, p.hosting,
                p.displacement, p.maturity, p.hours_month, p.seen_by
           from people_organisations o
           left join network_profiles p on p.municipality = o.id
          where o.id = $1")
        .bind(id)
        .one(&mut at)
        .await?;
    let lists = lists(&mut at, id).await?;
    let WholeRow {
        code,
        name,
        country,
        latitude,
        longitude,
        population,
        hosting,
        displacement,
        maturity,
        ..
    } = row;
    let city = City {
        code,
        name,
        // What is no country is shown as none; the form asks for one.
        country: Country::parse(&country).unwrap_or(City::default().country),
        population,
        languages: lists.languages,
        themes: lists.themes,
        needs: lists.needs,
        offers: lists.offers,
        maturity,
        hosting,
        displacement,
        economic_base: lists.economic_base,
        hours_month: row.hours_month.unwrap_or_default(),
        preferred: lists.preferred,
        cannot_work_with: lists.cannot_work_with,
        travel: lists.travel,
        local_names: lists.local_names,
        latitude,
        longitude,
    };
    Ok(Profile {
        city,
        aliases: lists.aliases,
        seen_by: row.seen_by.unwrap_or(Circle::Public),
        visibility: visibility(at, id).await?,
        programmes: lists.programmes,
    })
}

/// What is kept of a city in several rows.
struct ProfileLists {
    local_names: Vec<(Tag, String)>,
    languages: Vec<(Tag, Level)>,
    economic_base: Vec<Economy>,
    themes: Vec<String>,
    needs: Vec<(String, u8)>,
    offers: Vec<(String, u8)>,
    preferred: Vec<String>,
    cannot_work_with: Vec<String>,
    travel: Option<Travel>,
    aliases: BTreeSet<String>,
    programmes: BTreeSet<String>,
}

#[expect(clippy::too_many_lines, reason = "one statement for each list, in a row")]
async fn lists(at: impl Into<At<'_>>, id: OrganisationId) -> Result<ProfileLists, Error> {
    let mut at = at.into();
    let names = people_store::organisation_names(&mut at, id).await?;
    let local_names = names.into_iter().filter_map(|(tag, name)| Some((Tag::parse(&tag)?, name))).collect();
    let languages: Vec<(String, Level)> =
        sql("select tag, level from network_languages where municipality = $1 order by place")
            .bind(id)
            .all(&mut at)
            .await?;
    let languages =
        languages.into_iter().filter_map(|(tag, level)| Some((Tag::parse(&tag)?, level))).collect();
    let economic_base =
        sql("select branch from network_economic_base where municipality = $1 order by place")
            .bind(id)
            .all(&mut at)
            .await?;
    let themes = sql("select t.code
           from network_ranked_themes r
           join network_themes t on t.id = r.theme
          where r.municipality = $1
          order by r.place")
    .bind(id)
    .all(&mut at)
    .await?;
    let exchange: Vec<(String, String, u8)> = sql("select e.side, t.code, e.level
           from network_exchange e
           join network_themes t on t.id = e.theme
          where e.municipality = $1
          order by e.side, e.place")
    .bind(id)
    .all(&mut at)
    .await?;
    let of_side = |side: &str| {
        let rows = exchange.iter().filter(move |(own, ..)| own == side);
        rows.map(|(_, theme, level)| (theme.clone(), *level)).collect()
    };
    let preferred = sql("select o.code
           from network_preferred r
           join people_organisations o on o.id = r.other
          where r.municipality = $1
          order by r.place")
    .bind(id)
    .all(&mut at)
    .await?;
    let cannot_work_with = sql("select o.code
           from network_refused r
           join people_organisations o on o.id = r.other
          where r.municipality = $1
          order by r.place")
    .bind(id)
    .all(&mut at)
    .await?;
    let travel =
        sql("select travel from network_travel where municipality = $1").bind(id).optional(&mut at).await?;
    let aliases: Vec<String> = sql("select name from network_aliases where municipality = $1 order by name")
        .bind(id)
        .all(&mut at)
        .await?;
    let programmes: Vec<String> = sql("select g.code
           from network_members m
           join network_programmes g on g.id = m.programme
          where m.municipality = $1
          order by g.code")
    .bind(id)
    .all(&mut at)
    .await?;
    Ok(ProfileLists {
        local_names,
        languages,
        economic_base,
        themes,
        needs: of_side("need"),
        offers: of_side("offer"),
        preferred,
        cannot_work_with,
        travel,
        aliases: aliases.into_iter().collect(),
        programmes: programmes.into_iter().collect(),
    })
}

row! {
    struct VisibilityRow {
        population: Circle,
        languages: Circle,
        themes: Circle,
        needs: Circle,
        offers: Circle,
        maturity: Circle,
        hosting: Circle,
        displacement: Circle,
        economic_base: Circle,
        hours_month: Circle,
        preferred: Circle,
    }
}

async fn visibility(at: impl Into<At<'_>>, id: OrganisationId) -> Result<Visibility, Error> {
    let row: Option<VisibilityRow> =
        sql("select population, languages, themes, needs, offers, maturity, hosting,
                displacement, economic_base, hours_month, preferred
           from network_visibility
          where municipality = $1")
        .bind(id)
        .optional(at)
        .await?;
    let Some(row) = row else { return Ok(Visibility::default()) };
    let circle = |field| match field {
        Field::Population => row.population,
        Field::Languages => row.languages,
        Field::Themes => row.themes,
        Field::Needs => row.needs,
        Field::Offers => row.offers,
        Field::Maturity => row.maturity,
        Field::Hosting => row.hosting,
        Field::Displacement => row.displacement,
        Field::EconomicBase => row.economic_base,
        Field::HoursMonth => row.hours_month,
        Field::Preferred => row.preferred,
    };
    Ok(Field::ALL.iter().fold(Visibility::default(), |all, field| all.with(*field, circle(*field))))
}

/// Adds a city: the municipality and its profile. `people_organisations_code` and `people_organisations_name` may
/// refuse it. The cities that it names must be there, or [`set_named`] is called when they are.
///
/// # Errors
/// [`store::Error`]
pub async fn add_city(
    tx: &mut Tx,
    (granted, adding): (&Granted<AddCity>, &Granted<AddOrganisation>),
    profile: &Profile,
) -> Result<OrganisationId, Error> {
    let city = &profile.city;
    let organisation = NewOrganisation {
        kind: OrganisationKind::Municipality,
        name: city.name.clone(),
        code: Some(city.code.clone()),
        country: Some(city.country.as_str().to_owned()),
    };
    let id = people_store::add_organisation(tx, adding, &organisation).await?;
    for (tag, name) in &city.local_names {
        people_store::add_organisation_name(tx, adding, id, (tag.as_str(), name)).await?;
    }
    write(tx, id, profile).await?;
    Fact::CityAdded { city: id }.record(tx, granted.by()).await?;
    Ok(id)
}

/// Changes what is kept of a city, or begins to keep something of a municipality; its code stays.
/// `people_organisations_name` may refuse it. The record names what changed from what was known.
///
/// # Errors
/// [`store::Error`]
pub async fn change_city(
    tx: &mut Tx,
    granted: &Granted<ChangeCity>,
    naming: &Granted<ChangeOrganisation>,
    (known, profile): (&Profile, &Profile),
) -> Result<(), Error> {
    let id = granted.on().city;
    let city = &profile.city;
    people_store::change_organisation(tx, naming, (&city.name, Some(city.country.as_str()))).await?;
    let names: Vec<(&str, &str)> =
        city.local_names.iter().map(|(tag, name)| (tag.as_str(), name.as_str())).collect();
    people_store::set_organisation_names(tx, naming, &names).await?;
    rewrite(tx, id, profile).await?;
    let fields = Asked::changed(&known.city, city).collect();
    Fact::CityChanged { city: id, fields }.record(tx, granted.by()).await.map(drop)
}

/// Writes what a match run asks of a city, as it said it or as somebody said it on its behalf. Its names stay. The record
/// names what changed from what was known.
///
/// # Errors
/// [`store::Error`]
pub async fn tell_for_matching(
    tx: &mut Tx,
    granted: &Granted<TellForMatching>,
    (known, profile): (&Profile, &Profile),
) -> Result<(), Error> {
    let city = granted.on().city;
    rewrite(tx, city, profile).await?;
    let fields = Asked::changed(&known.city, &profile.city).collect();
    Fact::CityToldForMatching { city, fields }.record(tx, granted.by()).await.map(drop)
}

/// All rows of a city's profile anew.
async fn rewrite(tx: &mut Tx, id: OrganisationId, profile: &Profile) -> Result<(), Error> {
    for clearing in [
        "delete from network_languages where municipality = $1",
        "delete from network_economic_base where municipality = $1",
        "delete from network_ranked_themes where municipality = $1",
        "delete from network_exchange where municipality = $1",
        "delete from network_aliases where municipality = $1",
        "delete from network_members where municipality = $1",
        "delete from network_travel where municipality = $1",
    ] {
        sql(clearing).bind(id).run(tx).await?;
    }
    write(tx, id, profile).await
}

async fn write(tx: &mut Tx, id: OrganisationId, profile: &Profile) -> Result<(), Error> {
    let city = &profile.city;
    sql("insert into network_profiles (municipality, latitude, longitude, population, hosting, displacement, maturity,
                                       hours_month, seen_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
             on conflict (municipality) do update
            set latitude = excluded.latitude, longitude = excluded.longitude, population = excluded.population,
                hosting = excluded.hosting, displacement = excluded.displacement, maturity = excluded.maturity,
                hours_month = excluded.hours_month, seen_by = excluded.seen_by")
    .bind(id)
    .bind(city.latitude)
    .bind(city.longitude)
    .bind(city.population)
    .bind(city.hosting)
    .bind(city.displacement)
    .bind(city.maturity)
    .bind(city.hours_month)
    .bind(profile.seen_by)
    .run(tx)
    .await?;
    write_visibility(tx, id, &profile.visibility).await?;
    write_lists(tx, id, profile).await?;
    set_named(tx, id, city).await
}

async fn write_visibility(tx: &mut Tx, id: OrganisationId, visibility: &Visibility) -> Result<(), Error> {
    let statement = sql("insert into network_visibility (municipality, population, languages, themes, needs, offers,
                                         maturity, hosting, displacement, economic_base, hours_month, preferred)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
             on conflict (municipality) do update
            set population = excluded.population, languages = excluded.languages, themes = excluded.themes,
                needs = excluded.needs, offers = excluded.offers, maturity = excluded.maturity,
                hosting = excluded.hosting, displacement = excluded.displacement,
                economic_base = excluded.economic_base, hours_month = excluded.hours_month,
                preferred = excluded.preferred");
    // In the order of the columns, which is that of the fields.
    let bound = Field::ALL.iter().fold(statement.bind(id), |bound, field| bound.bind(visibility.of(*field)));
    bound.run(tx).await.map(drop)
}

#[expect(clippy::too_many_lines, reason = "one statement for each list, in a row")]
async fn write_lists(tx: &mut Tx, id: OrganisationId, profile: &Profile) -> Result<(), Error> {
    let city = &profile.city;
    for (place, (tag, level)) in (1_i32..).zip(&city.languages) {
        sql("insert into network_languages (municipality, tag, level, place) values ($1, $2, $3, $4)")
            .bind(id)
            .bind(tag.as_str())
            .bind(*level)
            .bind(place)
            .run(tx)
            .await?;
    }
    for (place, branch) in (1_i32..).zip(&city.economic_base) {
        sql("insert into network_economic_base (municipality, branch, place) values ($1, $2, $3)")
            .bind(id)
            .bind(*branch)
            .bind(place)
            .run(tx)
            .await?;
    }
    for (place, theme) in (1_i32..).zip(&city.themes) {
        sql("insert into network_ranked_themes (municipality, theme, place)
             select $1, id, $2 from network_themes where code = $3")
        .bind(id)
        .bind(place)
        .bind(theme)
        .run(tx)
        .await?;
    }
    for (side, exchange) in [("need", &city.needs), ("offer", &city.offers)] {
        for (place, (theme, level)) in (1_i32..).zip(exchange) {
            sql("insert into network_exchange (municipality, side, theme, level, place)
                 select $1, $2, id, $3, $4 from network_themes where code = $5")
            .bind(id)
            .bind(side)
            .bind(*level)
            .bind(place)
            .bind(theme)
            .run(tx)
            .await?;
        }
    }
    if let Some(travel) = city.travel {
        sql("insert into network_travel (municipality, travel) values ($1, $2)")
            .bind(id)
            .bind(travel)
            .run(tx)
            .await?;
    }
    for name in &profile.aliases {
        sql("insert into network_aliases (municipality, name) values ($1, $2)")
            .bind(id)
            .bind(name)
            .run(tx)
            .await?;
    }
    for programme in &profile.programmes {
        sql("insert into network_members (programme, municipality)
             select id, $1 from network_programmes where code = $2")
        .bind(id)
        .bind(programme)
        .run(tx)
        .await?;
    }
    Ok(())
}

/// Writes with whom a city would like to work, and with whom it cannot; those must be there.
///
/// # Errors
/// [`store::Error`]
pub async fn set_named(tx: &mut Tx, id: OrganisationId, city: &City) -> Result<(), Error> {
    sql("delete from network_preferred where municipality = $1").bind(id).run(tx).await?;
    sql("delete from network_refused where municipality = $1").bind(id).run(tx).await?;
    for (place, code) in (1_i32..).zip(&city.preferred) {
        sql("insert into network_preferred (municipality, other, place)
             select $1, id, $2 from people_organisations where code = $3 and kind = 'municipality'")
        .bind(id)
        .bind(place)
        .bind(code)
        .run(tx)
        .await?;
    }
    for (place, code) in (1_i32..).zip(&city.cannot_work_with) {
        sql("insert into network_refused (municipality, other, place)
             select $1, id, $2 from people_organisations where code = $3 and kind = 'municipality'")
        .bind(id)
        .bind(place)
        .bind(code)
        .run(tx)
        .await?;
    }
    Ok(())
}
