//! The program as its users start it.
mod match_cities;
