//! What people read for the words of the rules.
use crate::rules::{
    Field,
    city::{Displacement, Economy, Hosting, Level, Maturity, Travel},
};
use kernel::{Lang, access::Circle};
use ui::Sentence;

/// A field in one of the languages: *Name: Türkçe*.
pub(crate) fn in_language(field: &'static str, lang: Lang) -> Sentence {
    Sentence::new("web-part-of-field").with("field", Sentence::new(field)).with("part", lang.own_name())
}

pub(crate) fn maturity(maturity: Maturity) -> &'static str {
    match maturity {
        Maturity::None => "network-maturity-none",
        Maturity::Started => "network-maturity-started",
        Maturity::Draft => "network-maturity-draft",
        Maturity::Adopted => "network-maturity-adopted",
        Maturity::Implementing => "network-maturity-implementing",
    }
}

pub(crate) fn hosting(hosting: Hosting) -> &'static str {
    match hosting {
        Hosting::Below5 => "network-hosting-below-5",
        Hosting::Below15 => "network-hosting-below-15",
        Hosting::Below30 => "network-hosting-below-30",
        Hosting::Above30 => "network-hosting-above-30",
    }
}

pub(crate) fn displacement(displacement: Displacement) -> &'static str {
    match displacement {
        Displacement::Refugees => "network-displacement-refugees",
        Displacement::Internal => "network-displacement-internal",
        Displacement::Both => "network-displacement-both",
        Displacement::Returnees => "network-displacement-returnees",
    }
}

pub(crate) fn economy(economy: Economy) -> &'static str {
    match economy {
        Economy::Agriculture => "network-economy-agriculture",
        Economy::Industry => "network-economy-industry",
        Economy::Trade => "network-economy-trade",
        Economy::Services => "network-economy-services",
        Economy::Tourism => "network-economy-tourism",
        Economy::Public => "network-economy-public",
    }
}

pub(crate) fn travel(travel: Travel) -> &'static str {
    match travel {
        Travel::None => "network-travel-none",
        Travel::Host => "network-travel-host",
        Travel::Visit => "network-travel-visit",
        Travel::Both => "network-travel-both",
    }
}

pub(crate) fn level(level: Level) -> &'static str {
    match level {
        Level::A1 => "network-level-a1",
        Level::A2 => "network-level-a2",
        Level::B1 => "network-level-b1",
        Level::B2 => "network-level-b2",
        Level::C1 => "network-level-c1",
        Level::C2 => "network-level-c2",
        Level::Native => "network-level-native",
    }
}

/// How much a city needs or can show of a theme, from 1 to 4; 0 is nothing.
pub(crate) fn exchange(level: u8) -> &'static str {
    match level {
        0 => "network-exchange-none",
        1 => "network-exchange-1",
        2 => "network-exchange-2",
        3 => "network-exchange-3",
        _ => "network-exchange-4",
    }
}

pub(crate) fn circle(circle: Circle) -> &'static str {
    match circle {
        Circle::Public => "network-circle-public",
        Circle::Members => "network-circle-members",
        Circle::Facilitators => "network-circle-facilitators",
    }
}

/// The name of a field of the profile.
pub(crate) fn field(field: Field) -> &'static str {
    match field {
        Field::Population => "network-population",
        Field::Languages => "network-languages",
        Field::Themes => "network-ranked-themes",
        Field::Needs => "network-needs",
        Field::Offers => "network-offers",
        Field::Maturity => "network-maturity",
        Field::Hosting => "network-hosting",
        Field::Displacement => "network-displacement",
        Field::EconomicBase => "network-economic-base",
        Field::HoursMonth => "network-hours-month",
        Field::Preferred => "network-preferred",
    }
}
