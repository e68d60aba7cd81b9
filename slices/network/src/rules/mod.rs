//! What may exist. Pure: no SQL, no clock.
//!
//! Reading order: [`city`] (what a city says of itself), [`profile`] (what the network keeps of it), [`visibility`] (who
//! may read it), [`asked`] (what of it changed), [`programme`], [`theme`].
pub mod arcs;
pub mod asked;
pub mod city;
pub mod map;
pub mod profile;
pub mod programme;
pub mod theme;
pub mod visibility;
mod words;

pub use asked::Asked;
pub use city::City;
pub use profile::Profile;
pub use programme::Programme;
pub use theme::Theme;
pub use visibility::{Field, Visibility};
pub use words::Word;
