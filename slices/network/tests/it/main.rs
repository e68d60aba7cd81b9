//! The network in a store: files that are imported, what a circle reads.
mod circles;
mod files;
