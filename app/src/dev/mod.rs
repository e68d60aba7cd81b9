//! What a demo has and a live house has not: everybody's eyes, every mail, the clock, the gallery.
mod clock;
mod gallery;
mod inbox;
mod people;
mod tour;

pub(crate) use clock::{follow as follow_clock, keep as keep_clock};
use web::{Param, Routes};

/// The doors of a demo; in no other house.
pub(crate) fn routes() -> Routes {
    people::routes()
        .merge(inbox::routes())
        .merge(clock::routes())
        .merge(gallery::routes())
        .merge(tour::routes())
}

/// What stands in the braces of the demo's own doors.
pub const PARAMS: &[Param] = &[
    Param { name: "slice", values: "select 'people'" },
    // Samples are in no table; one that never was stands for all.
    Param { name: "sample", values: "select 'nothing'" },
    Param { name: "lang", values: "select 'en'" },
];
