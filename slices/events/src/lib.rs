//! Events: what happens, where, for whom; the public catalogue, its search and feeds.
pub mod rules;
