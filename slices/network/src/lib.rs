//! The network: programmes, their themes, and the cities that take part.
//!
//! A **programme** is a funded line of work of the centre; it may have a parent. A **theme** is a topic of programmes.
//! A municipality with a **profile** is a city of the network; who may read which field of it is the city's own choice.
//!
//! Read in this order: [`rules`] (what may exist), [`acts`] (who may), [`store`] (rows), [`files`] (what is imported),
//! `pages`. Deliberately absent: events, cohorts, and of hosted people anything beyond bands.
pub mod acts;
mod facts;
pub mod files;
mod pages;
mod portable;
pub mod rules;
mod samples;
pub mod store;

pub use pages::Map;

use kernel::access::Standing;
use web::{Column, Level, MenuItem, Param, Portable, Slice};

/// What this feature hands to the house.
pub fn slice() -> Slice {
    Slice {
        name: "network",
        routes: pages::routes(),
        menu,
        acts: acts::rows,
        facts: facts::KINDS,
        jobs: Vec::new(),
        samples: samples::samples(),
        columns: COLUMNS,
        params: PARAMS,
        importers: files::IMPORTERS.into(),
        api: Some(include_str!("api.json")),
        opener: None,
        portable: Portable {
            of: "network",
            export: portable::export,
            erase: portable::erase,
            new_epoch: portable::new_epoch,
        },
    }
}

/// Facilitators find the programmes on the page of the network: their menu is the longest, and has one line.
fn menu(who: &Standing) -> Vec<MenuItem> {
    let network = MenuItem { label: "network-menu", to: "/network" };
    let programmes = MenuItem { label: "network-programmes-title", to: "/programmes" };
    if who.runs_network() { vec![network] } else { vec![network, programmes] }
}

const COLUMNS: &[Column] = &[
    Column { name: "network_themes.code", level: Level::Public },
    Column { name: "network_themes.name", level: Level::Public },
    Column { name: "network_theme_names.language", level: Level::Public },
    Column { name: "network_theme_names.name", level: Level::Public },
    Column { name: "network_programmes.code", level: Level::Public },
    Column { name: "network_programmes.name", level: Level::Public },
    Column { name: "network_programmes.starts", level: Level::Public },
    Column { name: "network_programmes.ends", level: Level::Public },
    Column { name: "network_programmes.summary", level: Level::Public },
    Column { name: "network_programmes.seen_by", level: Level::Facilitators },
    Column { name: "network_programme_names.language", level: Level::Public },
    Column { name: "network_programme_names.name", level: Level::Public },
    Column { name: "network_programme_names.summary", level: Level::Public },
    Column { name: "network_programme_countries.country", level: Level::Public },
    Column { name: "network_profiles.hosting", level: Level::Members },
    Column { name: "network_profiles.displacement", level: Level::Members },
    Column { name: "network_profiles.maturity", level: Level::Members },
    Column { name: "network_profiles.seen_by", level: Level::Facilitators },
    Column { name: "network_visibility.population", level: Level::Facilitators },
    Column { name: "network_visibility.languages", level: Level::Facilitators },
    Column { name: "network_visibility.themes", level: Level::Facilitators },
    Column { name: "network_visibility.needs", level: Level::Facilitators },
    Column { name: "network_visibility.offers", level: Level::Facilitators },
    Column { name: "network_visibility.maturity", level: Level::Facilitators },
    Column { name: "network_visibility.hosting", level: Level::Facilitators },
    Column { name: "network_visibility.displacement", level: Level::Facilitators },
    Column { name: "network_visibility.economic_base", level: Level::Facilitators },
    Column { name: "network_visibility.hours_month", level: Level::Facilitators },
    Column { name: "network_visibility.preferred", level: Level::Facilitators },
    Column { name: "network_travel.travel", level: Level::Facilitators },
    Column { name: "network_languages.tag", level: Level::Public },
    Column { name: "network_languages.level", level: Level::Public },
    Column { name: "network_economic_base.branch", level: Level::Public },
    Column { name: "network_exchange.side", level: Level::Public },
    Column { name: "network_aliases.name", level: Level::Public },
];

const PARAMS: &[Param] = &[
    Param {
        name: "city",
        values: "select code from people_organisations where kind = 'municipality' order by id",
    },
    Param { name: "programme", values: "select code from network_programmes order by id" },
    Param { name: "theme", values: "select code from network_themes order by id" },
];
