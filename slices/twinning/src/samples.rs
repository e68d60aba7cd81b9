//! Pages and mails with made-up data, for the gallery and its snapshots.
use web::Sample;

pub(crate) fn samples() -> Vec<Sample> {
    Vec::new()
}
