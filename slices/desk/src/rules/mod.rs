//! What may be known without asking the store.
pub(crate) mod today;
