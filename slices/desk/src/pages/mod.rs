//! Pages of the desk.
pub(crate) mod imports;
pub(crate) mod log;
pub(crate) mod monday;
pub(crate) mod outbox;
pub(crate) mod today;

use web::Routes;

pub(crate) fn routes() -> Routes {
    today::routes()
        .merge(monday::routes())
        .merge(outbox::routes())
        .merge(log::routes())
        .merge(imports::routes())
}
