//! What may be known without asking the store.
pub(crate) mod by_itself;
pub(crate) mod monday;
pub(crate) mod today;
