//! Pages of the network: the map and the list, a city, programmes, themes; the same as JSON.
pub(crate) mod cities;
pub(crate) mod city_form;
mod map;
pub(crate) mod matching;
pub(crate) mod network;
pub(crate) mod programmes;
pub(crate) mod themes;
pub(crate) mod words;

pub use map::Map;

use web::Routes;

pub(crate) fn routes() -> Routes {
    network::routes()
        .merge(cities::routes())
        .merge(city_form::routes())
        .merge(matching::routes())
        .merge(programmes::routes())
        .merge(themes::routes())
}
