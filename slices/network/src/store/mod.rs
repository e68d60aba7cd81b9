//! Rows in, programmes and cities out. Every write takes a transaction and a proof; every read of what some may not
//! see takes the reader's circle.
mod cities;
mod profiles;
mod programmes;
mod themes;
mod twins;

use crate::rules::city::{Displacement, Economy, Hosting, Level, Maturity, Travel};
use store::code_column;

pub use cities::{
    CITIES_MAX, CityFilter, CityLine, CityName, Counts, Spelling, cities, city_by_code, counts, list,
    spellings,
};
pub use profiles::{
    ShownCity, add_city, change_city, city_id, city_subject, profile, set_named, shown_city,
    tell_for_matching, travel_and_refused,
};
pub(crate) use programmes::set_parent;
pub use programmes::{
    PROGRAMMES_MAX, Partners, ProgrammeName, ShownProgramme, add_programme, change_programme, parents,
    programme, programme_by_code, programme_subject, programmes, shown_programme,
};
pub use themes::{ThemeName, add_theme, change_theme, theme, theme_by_code, themes, themes_by_words};
pub use twins::{Twin, twins};

code_column!(Displacement: as_str, Displacement::parse);
code_column!(Economy: as_str, Economy::parse);
code_column!(Hosting: as_str, Hosting::parse);
code_column!(Level: as_str, Level::parse);
code_column!(Maturity: as_str, Maturity::parse);
code_column!(Travel: as_str, Travel::parse);
