//! The cities of a cohort: chosen from the network by ticks, or by a filter that ticks all that it finds. A file of them is
//! taken by [`files`](crate::files).
use crate::{
    acts::ShapeCohort,
    pages::cohort,
    store::cities::{self, CITIES_MAX},
};
use askama::Template;
use axum::http::StatusCode;
use kernel::{OrganisationId, access::Circle};
use std::collections::BTreeSet;
use ui::{Frame, Link, Problems, Reader, Sentence, parts::Pill};
use web::{Answer, Failure, PathId, Posted, Routes, Visit, page, page_as};

pub(super) fn routes() -> Routes {
    Routes::default().get("/cohorts/{cohort}/cities", index).post("/cohorts/{cohort}/cities", update)
}

#[derive(Template)]
#[template(path = "pages/cities/index.html")]
pub(crate) struct Index {
    pub(crate) frame: Frame,
    pub(crate) code: String,
    pub(crate) name: String,
    pub(crate) countries: Vec<Pill>,
    pub(crate) themes: Vec<Pill>,
    pub(crate) groups: Vec<CountryGroup>,
    pub(crate) chosen: usize,
    /// The ids of the cities that the cohort had when the form was begun.
    pub(crate) begun: String,
}

/// The names of what ticks cities, in the address; each may stand there several times.
const COUNTRY: &str = "add";
const THEME: &str = "theme";
/// The field of the cities that the cohort had when the form was begun.
const BEGUN: &str = "begun";
/// In the address of the cohort's page, what came of the choice: unticked cities that stay, drafts that fell away.
const BOUND: &str = "bound";
const FELL: &str = "fell";
/// Instead of one country.
const ALL: &str = "all";
/// No network has more countries and themes than an address holds of them.
const FILTERS_MAX: usize = 60;

/// The cities of one country.
pub(crate) struct CountryGroup {
    pub(crate) name: String,
    pub(crate) cities: Vec<CityTick>,
}

/// A city that can be ticked.
pub(crate) struct CityTick {
    pub(crate) id: OrganisationId,
    pub(crate) code: String,
    pub(crate) name: String,
    pub(crate) chosen: bool,
}

async fn index(visit: Visit, PathId(code): PathId<String>) -> Answer {
    let (_, cohort) = cohort::<ShapeCohort>(&visit, &visit.site.db, &code).await?;
    let chosen = cities::chosen(&visit.site.db, cohort.id, visit.reader.lang).await?;
    let had: BTreeSet<OrganisationId> = chosen.iter().map(|city| city.id).collect();
    page(list(&visit, (&cohort.code, &cohort.name), (&had, &had), Problems::default()).await?)
}

/// All cities of the network, from the cities that the cohort had when the form was begun, and those that are ticked. A
/// filter by country or by theme ticks all that it finds beside them.
async fn list(
    visit: &Visit,
    (code, name): (&str, &str),
    (had, ticked): (&BTreeSet<OrganisationId>, &BTreeSet<OrganisationId>),
    problems: Problems,
) -> Result<Index, Failure> {
    let reader = &visit.reader;
    let all = network::store::cities(&visit.site.db, Circle::Facilitators, reader.lang).await?;
    let pairs = visit.query_pairs();
    let filters: Vec<(&str, &str)> = pairs
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .filter(|(name, _)| [COUNTRY, THEME].contains(name))
        .take(FILTERS_MAX)
        .collect();
    let by_theme = cities::by_theme(&visit.site.db).await?;
    let finds = |(name, value): &(&str, &str), country: &str, id: OrganisationId| {
        if *name == COUNTRY {
            [ALL, country].contains(value)
        } else {
            by_theme.get(*value).is_some_and(|cities| cities.contains(&id))
        }
    };
    let is_wanted = |country: &str, id| filters.iter().any(|filter| finds(filter, country, id));
    let ticks = all.iter().map(|city| {
        let country = city.country.as_str();
        let tick = CityTick {
            id: city.id,
            code: city.code.clone(),
            name: city.name.clone(),
            chosen: ticked.contains(&city.id) || is_wanted(country, city.id),
        };
        (country.to_owned(), tick)
    });
    let groups = by_country(reader, ticks);
    let path = format!("/cohorts/{code}/cities");
    // Each tap adds to what was asked for before, or takes itself back.
    let pill = |own: (&str, &str), text: String, count: usize| {
        let is_on = filters.contains(&own);
        let others = filters.iter().copied().filter(|filter| *filter != own);
        let address = web::address(&path, others.chain((!is_on).then_some(own)));
        Pill { link: Link::new(address, text).current(is_on), count }
    };
    let mut countries = vec![pill((COUNTRY, ALL), reader.say("cohorts-cities-all"), all.len())];
    let of_country =
        |(code, of): &(String, CountryGroup)| pill((COUNTRY, code), of.name.clone(), of.cities.len());
    countries.extend(groups.iter().map(of_country));
    let names = cities::theme_names(&visit.site.db, reader.lang).await?;
    let of_theme = |(code, cities): (&String, &BTreeSet<OrganisationId>)| {
        Some(pill((THEME, code), names.get(code)?.clone(), cities.len()))
    };
    let mut themes: Vec<Pill> = by_theme.iter().filter_map(of_theme).collect();
    themes.sort_by(|one, other| reader.compare(&one.link.text, &other.link.text));
    let chosen = groups.iter().flat_map(|(_, group)| &group.cities).filter(|city| city.chosen).count();
    Ok(Index {
        frame: visit.frame(Sentence::new("cohorts-cities-title").with("name", name)).with_problems(problems),
        code: code.to_owned(),
        name: name.to_owned(),
        countries,
        themes,
        groups: groups.into_iter().map(|(_, group)| group).collect(),
        chosen,
        begun: had.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "),
    })
}

/// Cities that stand together by country, under the names of their countries.
fn by_country(
    reader: &Reader,
    ticks: impl Iterator<Item = (String, CityTick)>,
) -> Vec<(String, CountryGroup)> {
    let mut groups: Vec<(String, CountryGroup)> = Vec::new();
    for (country, tick) in ticks {
        if groups.last().is_none_or(|(last, _)| *last != country) {
            let group = CountryGroup { name: reader.country_name(&country), cities: Vec::new() };
            groups.push((country, group));
        }
        if let Some((_, group)) = groups.last_mut() {
            group.cities.push(tick);
        }
    }
    groups
}

/// What the address of the cohort's page says came of a choice of cities.
pub(super) fn told(visit: &Visit) -> Vec<String> {
    let tell = |(name, key)| {
        let count: usize = visit.query_value(name)?.parse().ok()?;
        Some(visit.reader.tell(&Sentence::new(key).with("count", count)))
    };
    [(BOUND, "cohorts-cities-bound"), (FELL, "cohorts-cities-fell")].into_iter().filter_map(tell).collect()
}

async fn update(visit: Visit, PathId(code): PathId<String>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, cohort) = cohort::<ShapeCohort>(&visit, &mut tx, &code).await?;
    tx.lock("cohort", cohort.id).await?;
    let ticked: BTreeSet<OrganisationId> =
        posted.fields.all("city").filter_map(|id| id.parse().ok()).collect();
    let begun = posted.fields.text(BEGUN).split(' ').filter_map(|id| id.parse().ok());
    let begun: BTreeSet<OrganisationId> = begun.collect();
    // What another facilitator ticked or unticked meanwhile holds, too.
    let has = cities::chosen(&mut tx, cohort.id, visit.reader.lang).await?.into_iter().map(|city| city.id);
    let stays = has.filter(|city| ticked.contains(city) || !begun.contains(city));
    let wanted: BTreeSet<OrganisationId> = stays.chain(ticked.difference(&begun).copied()).collect();
    if wanted.len() > CITIES_MAX {
        drop(tx);
        let mut problems = Problems::default();
        problems.add_general(Sentence::new("cohorts-cities-too-many").with("max", CITIES_MAX));
        let template = list(&visit, (&cohort.code, &cohort.name), (&begun, &ticked), problems).await?;
        return page_as(StatusCode::UNPROCESSABLE_ENTITY, template);
    }
    let chosen = cities::choose(&mut tx, &granted, &wanted).await?;
    let told = [(BOUND, chosen.bound), (FELL, chosen.drafts)];
    let told = told.into_iter().filter(|(_, count)| *count > 0);
    let told: Vec<(&str, String)> = told.map(|(name, count)| (name, count.to_string())).collect();
    let pairs = told.iter().map(|(name, count)| (*name, count.as_str()));
    posted.done(&visit, tx, web::address(&format!("/cohorts/{code}"), pairs)).await
}
