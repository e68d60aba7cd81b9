//! Pages of events: the catalogue, an event, feeds, forms.
mod event;
mod linked;
mod shown;

use web::Routes;

pub(crate) fn routes() -> Routes {
    event::routes()
}
