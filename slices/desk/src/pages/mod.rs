//! Pages of the desk.
pub(crate) mod imports;
pub(crate) mod log;
pub(crate) mod outbox;

use web::Routes;

pub(crate) fn routes() -> Routes {
    outbox::routes().merge(log::routes()).merge(imports::routes())
}
