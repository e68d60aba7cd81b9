//! Samples.
pub(crate) fn samples() -> Vec<web::Sample> {
    Vec::new()
}
