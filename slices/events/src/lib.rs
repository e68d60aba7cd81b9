//! Events: what happens, where, for whom; the public catalogue, its search and feeds.
pub mod acts;
mod facts;
pub mod rules;
pub mod store;
