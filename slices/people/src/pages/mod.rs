//! Pages of people: sign-in, one's own page, the list, a person, seats.
pub(crate) mod address;
mod draft;
mod export;
pub(crate) mod me;
mod organisations;
mod people;
pub(crate) mod samples;
mod seats;
mod second_code;
mod second_step;
mod setup;
mod sign_in;
pub(crate) mod words;

pub use self::setup::LINK as SETUP_LINK;
pub use self::sign_in::sign_in_as;
use web::Routes;

pub(crate) fn routes() -> Routes {
    sign_in::routes()
        .merge(draft::routes())
        .merge(setup::routes())
        .merge(me::routes())
        .merge(second_step::routes())
        .merge(second_code::routes())
        .merge(people::routes())
        .merge(address::routes())
        .merge(export::routes())
        .merge(seats::routes())
        .merge(organisations::routes())
}
