//! The public face of the network: the map, and a list that says the same without it.
use crate::{
    pages::{Map, cities, words},
    store::{self, CITIES_MAX, CityFilter, CityLine, Counts, ThemeName, Twin},
};
use askama::Template;
use intake::export::Csv;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use ui::{Frame, Link, Sentence, parts::Pill};
use web::{Answer, File, Keep, Routes, Visit, Wanted, file, public_page, see_other};

pub(super) fn routes() -> Routes {
    Routes::default().get("/network", index).get("/network.csv", csv).get("/cities", all_cities)
}

#[derive(Template)]
#[template(path = "pages/network/index.html")]
#[expect(clippy::struct_excessive_bools, reason = "a template asks, each question by its name")]
pub(crate) struct Index {
    pub(crate) frame: Frame,
    pub(crate) map: Option<Map>,
    /// How many cities of how many countries.
    pub(crate) lede: String,
    pub(crate) countries: Vec<Pill>,
    pub(crate) themes: Vec<Pill>,
    pub(crate) programmes: Vec<Pill>,
    pub(crate) groups: Vec<Group>,
    /// Some cities stand not on the map.
    pub(crate) is_beyond_map: bool,
    /// Where the strategies of the cities are shown.
    pub(crate) shows_maturity: bool,
    /// Where some of the cities have a twin.
    pub(crate) shows_twins: bool,
    pub(crate) filtered: bool,
    /// The same list for a spreadsheet.
    pub(crate) csv: String,
    pub(crate) next: Option<String>,
    pub(crate) may_add: bool,
}

/// The cities of a country.
pub(crate) struct Group {
    pub(crate) country: String,
    pub(crate) cities: Vec<Line>,
}

pub(crate) struct Line {
    pub(crate) code: String,
    pub(crate) name: String,
    pub(crate) theme: Option<String>,
    pub(crate) maturity: Option<&'static str>,
    pub(crate) twins: Vec<Link>,
}

/// Cities of the list by country, both in the order of the reader's language.
pub(crate) fn groups(visit: &Visit, cities: &[CityLine], twins: &[Twin]) -> Vec<Group> {
    let reader = &visit.reader;
    let mut links: BTreeMap<&str, Vec<Link>> = BTreeMap::new();
    for twin in twins {
        links.entry(&twin.city).or_default().push(cities::link(twin));
    }
    let mut by_country: BTreeMap<&str, Vec<Line>> = BTreeMap::new();
    for city in cities {
        by_country.entry(&city.country).or_default().push(Line {
            code: city.code.clone(),
            name: city.name.clone(),
            theme: city.theme.clone(),
            maturity: city.maturity.map(words::maturity),
            twins: links.remove(city.code.as_str()).unwrap_or_default(),
        });
    }
    let mut groups: Vec<Group> = by_country
        .into_iter()
        .map(|(country, mut cities)| {
            cities.sort_by(|left, right| reader.compare(&left.name, &right.name));
            Group { country: reader.country_name(country), cities }
        })
        .collect();
    groups.sort_by(|left, right| reader.compare(&left.country, &right.country));
    groups
}

/// What the query asks for; a value that nothing has finds nothing.
fn filter(visit: &Visit) -> CityFilter {
    let value = |name| visit.query_value(name).filter(|value| !value.is_empty());
    CityFilter {
        country: value("country").map(|code| code.to_ascii_uppercase()),
        theme: value("theme"),
        programme: value("programme"),
        after: value("after"),
    }
}

/// The address of the list under a filter, with one criterion changed.
fn address(filter: &CityFilter, change: (&str, Option<&str>)) -> String {
    address_at("/network", filter, change)
}

fn address_at(path: &str, filter: &CityFilter, change: (&str, Option<&str>)) -> String {
    let kept = [("country", &filter.country), ("theme", &filter.theme), ("programme", &filter.programme)];
    let mut criteria: Vec<(&str, &str)> = kept
        .into_iter()
        .filter(|(name, _)| *name != change.0)
        .filter_map(|(name, value)| Some((name, value.as_deref()?)))
        .collect();
    criteria.extend(change.1.map(|value| (change.0, value)));
    web::address(path, criteria)
}

/// Pills of one criterion: what is chosen leads to the list without it.
fn pills(
    filter: &CityFilter,
    (criterion, chosen): (&'static str, Option<&str>),
    values: impl IntoIterator<Item = (String, String, i64)>,
) -> Vec<Pill> {
    let pill = |(code, text, count): (String, String, i64)| {
        let is_chosen = chosen == Some(code.as_str());
        let to = address(filter, (criterion, Some(code.as_str()).filter(|_| !is_chosen)));
        Pill {
            link: Link::new(to, text).current(is_chosen),
            count: usize::try_from(count).unwrap_or(usize::MAX),
        }
    };
    values.into_iter().map(pill).collect()
}

/// Counted codes with their names; codes without a name are left out.
fn named(counts: &[(String, i64)], names: &BTreeMap<String, String>) -> Vec<(String, String, i64)> {
    counts.iter().filter_map(|(code, count)| Some((code.clone(), names.get(code)?.clone(), *count))).collect()
}

/// The cities of one page, the address of the next, and all twins.
async fn listed(
    visit: &Visit,
    filter: &CityFilter,
) -> Result<(Vec<CityLine>, Option<String>, Vec<Twin>), ::store::Error> {
    let (db, circle, lang) = (&visit.site.db, visit.who.circle(), visit.reader.lang);
    let mut cities = store::list(db, circle, filter, lang).await?;
    let length = usize::try_from(CITIES_MAX).unwrap_or(usize::MAX);
    let has_next = cities.len() > length;
    cities.truncate(length);
    let next = cities.last().filter(|_| has_next).map(|last| address(filter, ("after", Some(&last.code))));
    Ok((cities, next, store::twins(db, circle, None, lang).await?))
}

/// The list as its readers see it, for a spreadsheet.
async fn csv(visit: Visit) -> Answer {
    let reader = &visit.reader;
    let (cities, _, twins) = listed(&visit, &filter(&visit)).await?;
    let mut csv = Csv::new();
    csv.row(
        &[
            "network-code",
            "network-city",
            "network-country",
            "network-first-theme",
            "network-maturity",
            "network-twin",
        ]
        .map(|key| reader.say(key)),
    );
    for group in groups(&visit, &cities, &twins) {
        for city in group.cities {
            let twins: Vec<String> = city.twins.into_iter().map(|twin| twin.text).collect();
            let maturity = city.maturity.map(|key| reader.say(key)).unwrap_or_default();
            let theme = city.theme.unwrap_or_default();
            csv.row(&[city.code, city.name, group.country.clone(), theme, maturity, twins.join(", ")]);
        }
    }
    let (kind, name) = ("text/csv; charset=utf-8", Some("network.csv".to_owned()));
    Ok(file(&visit, File { kind, text: csv.finish(), name, changed_at: None, keep: Keep::Own }))
}

async fn index(visit: Visit) -> Answer {
    let (db, reader) = (&visit.site.db, &visit.reader);
    let circle = visit.who.circle();
    let filter = filter(&visit);
    let (cities, next, twins) = listed(&visit, &filter).await?;
    if visit.wanted.is_json() {
        let cities: Vec<Value> = cities.iter().map(|city| as_json(city, &twins)).collect();
        return web::json(&visit, &json!({ "cities": cities, "next": next.map(with_suffix) }));
    }
    let counts = store::counts(db, circle, &filter).await?;
    let themes = store::themes(db, reader.lang).await?;
    let programmes = store::programmes(db, circle, reader.lang).await?;
    let programmes = programmes.into_iter().map(|programme| (programme.code, programme.name)).collect();
    public_page(&visit, page(&visit, (&filter, &counts), (&themes, &programmes), (&cities, &twins), next))
}

/// The page of these cities.
pub(crate) fn page(
    visit: &Visit,
    (filter, counts): (&CityFilter, &Counts),
    (themes, programmes): (&[ThemeName], &BTreeMap<String, String>),
    (cities, twins): (&[CityLine], &[Twin]),
    next: Option<String>,
) -> Index {
    let reader = &visit.reader;
    let countries =
        counts.countries.iter().map(|(code, count)| (code.clone(), reader.country_name(code), *count));
    let mut countries: Vec<(String, String, i64)> = countries.collect();
    countries.sort_by(|left, right| reader.compare(&left.1, &right.1));
    let theme_names = themes.iter().map(|theme| (theme.code.clone(), theme.name.clone())).collect();
    let groups = groups(visit, cities, twins);
    let lede = Sentence::new("network-lede").with("cities", counts.all).with("countries", groups.len());
    Index {
        frame: Frame { indexed: true, ..visit.frame(Sentence::new("network-title")) },
        map: Map::of(reader, cities, twins),
        lede: reader.tell(&lede),
        is_beyond_map: cities.iter().any(|city| !Map::shows(city)),
        shows_maturity: cities.iter().any(|city| city.maturity.is_some()),
        shows_twins: groups.iter().flat_map(|group| &group.cities).any(|city| !city.twins.is_empty()),
        countries: pills(filter, ("country", filter.country.as_deref()), countries),
        themes: pills(filter, ("theme", filter.theme.as_deref()), named(&counts.themes, &theme_names)),
        programmes: pills(
            filter,
            ("programme", filter.programme.as_deref()),
            named(&counts.programmes, programmes),
        ),
        filtered: *filter != CityFilter::default(),
        csv: address_at("/network.csv", filter, ("after", filter.after.as_deref())),
        next,
        may_add: visit.who.runs_network(),
        groups,
    }
}

/// A city of the list, for programs.
fn as_json(city: &CityLine, twins: &[Twin]) -> Value {
    json!({
        "code": city.code,
        "name": city.name,
        "country": city.country,
        "place": cities::place(city.latitude, city.longitude),
        "twins": cities::codes(twins.iter().filter(|twin| twin.city == city.code)),
        "page": format!("/cities/{}", city.code),
    })
}

/// The address of the same as JSON.
fn with_suffix(address: String) -> String {
    match address.split_once('?') {
        Some((path, query)) => format!("{path}.json?{query}"),
        None => format!("{address}.json"),
    }
}

/// The list of all cities is the network's.
async fn all_cities(visit: Visit) -> Answer {
    see_other(if visit.wanted == Wanted::JsonOnly { "/network.json" } else { "/network" })
}
