//! Rows in, programmes and cities out. Every write takes a transaction and a proof; every read of what some may not
//! see takes the reader's circle.
mod cities;
mod programmes;
mod themes;

pub use cities::{CityName, Spelling, cities, city_by_code, spellings};
pub use programmes::{ProgrammeName, programme_by_code, programmes};
pub use themes::{ThemeName, theme_by_code, themes};
