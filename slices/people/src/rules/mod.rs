//! What may exist and what may happen: persons, organisations, seats, sign-in. Pure: no SQL, no clock.
pub(crate) mod address_change;
pub(crate) mod look_alike;
pub mod nudge;
pub mod office;
mod organisation;
mod person;
mod seat;
pub mod second_step;
pub(crate) mod sign_in;

pub use organisation::{
    InLanguages, NewOrganisation, ORGANISATION_CODE_LENGTH_MAX, ORGANISATION_NAME_LENGTH_MAX, Organisation,
    OrganisationKind, OrganisationProblem, TypedOrganisation, names_by_language,
};
pub(crate) use person::by_script;
pub use person::{
    Contact, DetailsProblem, NAME_LENGTH_MAX, Person, PersonDetails, Preferences, SPOKEN_MAX, TypedPerson,
    TypedPreferences, name_for, short_name,
};
pub use seat::{HandOver, NewSeat, Seat, SeatProblem, Term, TermProblem, TypedTerm, day_before};
