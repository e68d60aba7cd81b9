//! The front door: what the network is, who takes part, what comes next, how to follow.
use super::{catalogue, listing::list, shown};
use crate::{
    rules::{
        Phase, Stage,
        criteria::{Criteria, Time},
    },
    store::Event,
};
use askama::Template;
use kernel::GroupId;
use network::store::{CityFilter, CityLine};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use ui::{
    Frame,
    parts::{Item, ItemList, Tile, Tiles},
};
use web::{Answer, Routes, Visit, public_page};

/// Events that stand on the first page.
const NEXT_COUNT: usize = 4;
/// Events that are looked at for them: some are cancelled.
const LOOKED_AT: usize = 12;

pub(super) fn routes() -> Routes {
    Routes::default().get("/", show)
}

#[derive(Template)]
#[template(path = "pages/home/show.html")]
pub(super) struct Home {
    pub(super) frame: Frame,
    pub(super) cities: usize,
    /// The countries' names in a row.
    pub(super) countries_list: String,
    pub(super) tiles: Tiles,
    pub(super) countries: Vec<Country>,
    pub(super) next: ItemList,
    pub(super) upcoming: u64,
    /// The cities on the map, where one of them stands on it.
    pub(super) map: Option<network::Map>,
}

pub(super) struct Country {
    pub(super) name: String,
    /// Their names in a row.
    pub(super) cities: String,
}

async fn show(visit: Visit) -> Answer {
    let (reader, site) = (&visit.reader, &visit.site);
    let circle = visit.who.circle();
    let cities = network::store::list(&site.db, circle, &CityFilter::default(), reader.lang).await?;
    let twins = network::store::twins(&site.db, circle, None, reader.lang).await?;
    let groups: BTreeSet<GroupId> = twins.iter().map(|twin| twin.twinning).collect();
    let count = cities.len();
    let countries = countries(&visit, &cities);
    let upcoming = list(site, circle, &Criteria::default(), (LOOKED_AT, 0)).await?;
    let all = Criteria { time: Time::All, ..Criteria::default() };
    let all = list(site, circle, &all, (0, 0)).await?.total.unwrap_or_default();
    let tile = |number: String, key: &str| Tile { number, words: reader.say(key) };
    let agreed = (!groups.is_empty()).then(|| tile(reader.number(groups.len()), "events-home-groups"));
    let tiles = [
        tile(reader.number(count), "events-home-cities"),
        tile(reader.number(countries.len()), "events-home-countries"),
    ];
    let tiles = tiles.into_iter().chain(agreed).chain([tile(reader.number(all), "events-home-events")]);
    let items = next(&visit, &upcoming.events).into_iter().map(|event| {
        let link = ui::Link::new(shown::page(event), &event.details.title);
        let kind = event.details.kind.map(|kind| reader.tell(&shown::kind(kind)));
        let phase = event.details.when.phase(site.clock.now(), &site.home_zone);
        let tags = shown::states(reader, event, phase);
        let place = shown::place(reader, &event.details);
        let by = shown::held_by(reader, &event.details);
        Item {
            when: shown::days(reader, &event.details.when),
            title: link,
            tags,
            facts: kind.into_iter().chain(place).chain(by).collect(),
        }
    });
    let name = site.settings.network.name(reader.lang).to_owned();
    let home = Home {
        frame: Frame { indexed: true, ..visit.frame_named(name) },
        cities: count,
        countries_list: reader.list(countries.iter().map(|country| country.name.as_str())),
        tiles: Tiles { tiles: tiles.collect() },
        countries,
        next: ItemList { items: items.collect() },
        upcoming: upcoming.total.unwrap_or_default(),
        map: network::Map::of(reader, &cities, &twins),
    };
    public_page(&visit, home)
}

/// What comes next. What runs already, often for weeks, leaves half of the places to it; what is known by its month or year
/// alone may run or not, and comes behind all that has a day.
fn next<'a>(visit: &Visit, upcoming: &'a [Arc<Event>]) -> Vec<&'a Event> {
    let (now, home) = (visit.site.clock.now(), &visit.site.home_zone);
    let published =
        upcoming.iter().map(AsRef::as_ref).filter(|event| event.state.stage() == Stage::Published);
    let (running, ahead): (Vec<&Event>, Vec<&Event>) =
        published.partition(|event| event.details.when.phase(now, home) == Phase::Running);
    let (mut running, perhaps): (Vec<&Event>, Vec<&Event>) =
        running.into_iter().partition(|event| event.details.when.fits_a_calendar());
    // What is over first is missed first: a webinar of an hour before an exhibition of a month.
    running.sort_by_key(|event| event.moments.map(|(_, over)| over));
    running.truncate((NEXT_COUNT / 2).max(NEXT_COUNT.saturating_sub(ahead.len())));
    running.into_iter().chain(ahead).chain(perhaps).take(NEXT_COUNT).collect()
}

fn countries(visit: &Visit, cities: &[CityLine]) -> Vec<Country> {
    let reader = &visit.reader;
    let mut by_country: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for city in cities {
        by_country.entry(&city.country).or_default().push(&city.name);
    }
    let mut countries: Vec<Country> = by_country
        .into_iter()
        .map(|(code, mut cities)| {
            cities.sort_by(|left, right| reader.compare(left, right));
            Country { name: reader.country_name(code), cities: reader.list(cities) }
        })
        .collect();
    countries.sort_by(|left, right| reader.compare(&left.name, &right.name));
    countries
}

/// Where the whole list is.
pub(super) fn all_events() -> &'static str {
    catalogue::PATH
}
