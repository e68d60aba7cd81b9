//! The front door: who takes part.
use crate::store;
use askama::Template;
use std::collections::BTreeMap;
use ui::Frame;
use web::{Answer, Routes, Visit, public_page};

pub(super) fn routes() -> Routes {
    Routes::default().get("/", show)
}

#[derive(Template)]
#[template(path = "pages/home/show.html")]
pub(super) struct Home {
    pub(super) frame: Frame,
    pub(super) cities: i64,
    pub(super) country_count: i64,
    /// The countries' names in a row.
    pub(super) countries_list: String,
    pub(super) countries: Vec<Country>,
}

pub(super) struct Country {
    pub(super) name: String,
    /// Their names in a row.
    pub(super) cities: String,
}

async fn show(visit: Visit) -> Answer {
    let reader = &visit.reader;
    let organisations = store::municipalities(&visit.site.db, reader.lang).await?;
    let cities = count(organisations.len());
    let mut by_country: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, country) in organisations {
        by_country.entry(country).or_default().push(name);
    }
    let mut countries: Vec<Country> = by_country
        .into_iter()
        .map(|(code, mut cities)| {
            cities.sort_by(|left, right| reader.compare(left, right));
            let cities = reader.list(cities.iter().map(String::as_str));
            Country { name: reader.country_name(&code), cities }
        })
        .collect();
    countries.sort_by(|left, right| reader.compare(&left.name, &right.name));
    let name = visit.site.settings.network.name(reader.lang).to_owned();
    let countries_list = reader.list(countries.iter().map(|country| country.name.as_str()));
    public_page(
        &visit,
        Home {
            frame: Frame { indexed: true, ..visit.frame_named(name) },
            cities,
            country_count: count(countries.len()),
            countries_list,
            countries,
        },
    )
}

fn count(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
