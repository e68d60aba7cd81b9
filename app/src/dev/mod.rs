//! What a demo has and a live house has not: everybody's eyes, every mail, the clock, the gallery.
mod clock;
mod gallery;
mod inbox;
mod people;

pub(crate) use clock::keep as keep_clock;
use web::Routes;

/// The doors of a demo; in no other house.
pub(crate) fn routes() -> Routes {
    people::routes().merge(inbox::routes()).merge(clock::routes()).merge(gallery::routes())
}
