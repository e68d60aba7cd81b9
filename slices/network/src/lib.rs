//! The network: programmes, their themes, and the cities that take part.
//!
//! A **programme** is a funded line of work of the centre; it may have a parent. A **theme** is a topic of programmes.
//! A municipality with a **profile** is a city of the network; who may read which field of it is the city's own choice.
//!
//! Read in this order: [`rules`] (what may exist), [`acts`] (who may), [`store`] (rows), `pages`. Deliberately absent:
//! events, cohorts, and of hosted people anything beyond bands.
pub mod acts;
mod facts;
pub mod rules;
pub mod store;
