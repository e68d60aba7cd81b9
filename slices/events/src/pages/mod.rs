//! Pages of events: the catalogue, an event, feeds, forms.
mod calendars;
mod catalogue;
mod event;
mod files;
mod forms;
mod history;
mod home;
mod linked;
mod listing;
mod own_feed;
mod removal;
pub(crate) mod samples;
pub(crate) mod shown;
mod sitemap;
pub mod telling;
mod typed;

pub(crate) use history::label;
use web::Routes;

pub(crate) fn routes() -> Routes {
    home::routes()
        .merge(catalogue::routes())
        .merge(calendars::routes())
        .merge(forms::routes())
        .merge(history::routes())
        .merge(event::routes())
        .merge(files::routes())
        .merge(own_feed::routes())
        .merge(removal::routes())
        .merge(sitemap::routes())
}
