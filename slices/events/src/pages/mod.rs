//! Pages of events: the catalogue, an event, feeds, forms.
mod calendars;
mod catalogue;
mod event;
mod linked;
mod listing;
mod shown;

use web::Routes;

pub(crate) fn routes() -> Routes {
    catalogue::routes().merge(calendars::routes()).merge(event::routes())
}
