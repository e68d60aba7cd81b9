//! The network: programmes, their themes, and the cities that take part.
//!
//! A **programme** is a funded line of work of the centre; it may have a parent. A **theme** is a topic of programmes.
//! A municipality with a **profile** is a city of the network; who may read which field of it is the city's own choice.
//!
//! Deliberately absent: what an organisation is called (people), events, cohorts.
pub mod rules;
pub mod store;
