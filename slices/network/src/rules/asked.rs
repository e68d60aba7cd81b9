//! What a match run asks of a city: the names of these fields, for the record. What stands in them is never here.
use super::{City, Field};
use std::collections::BTreeSet;

/// A field that a match run reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// One that the city may keep to a circle.
    Kept(Field),
    /// Whether it travels: for facilitators only.
    Travel,
    /// With whom it cannot work: for facilitators only.
    Refused,
}

impl Asked {
    /// All, in the order of the form.
    pub fn all() -> impl Iterator<Item = Self> {
        Field::ALL.iter().copied().map(Self::Kept).chain([Self::Travel, Self::Refused])
    }

    /// As it stands in the record.
    pub fn code(self) -> &'static str {
        match self {
            Self::Kept(field) => field.as_str(),
            Self::Travel => "travel",
            Self::Refused => "cannot_work_with",
        }
    }

    /// What people read for it among others.
    pub fn key(self) -> &'static str {
        match self {
            Self::Kept(Field::Population) => "network-asked-population",
            Self::Kept(Field::Languages) => "network-asked-languages",
            Self::Kept(Field::Themes) => "network-asked-themes",
            Self::Kept(Field::Needs) => "network-asked-needs",
            Self::Kept(Field::Offers) => "network-asked-offers",
            Self::Kept(Field::Maturity) => "network-asked-maturity",
            Self::Kept(Field::Hosting) => "network-asked-hosting",
            Self::Kept(Field::Displacement) => "network-asked-displacement",
            Self::Kept(Field::EconomicBase) => "network-asked-economic-base",
            Self::Kept(Field::HoursMonth) => "network-asked-hours-month",
            Self::Kept(Field::Preferred) => "network-asked-preferred",
            Self::Travel => "network-asked-travel",
            Self::Refused => "network-asked-refused",
        }
    }

    /// What differs between a city as it was and as it is.
    pub fn changed<'a>(from: &'a City, to: &'a City) -> impl Iterator<Item = Self> {
        Self::all().filter(|asked| asked.differs(from, to))
    }

    /// The ranked themes have an order; of the other lists a form or a file may bring another one.
    fn differs(self, from: &City, to: &City) -> bool {
        match self {
            Self::Kept(Field::Population) => from.population != to.population,
            Self::Kept(Field::Languages) => are_others(&from.languages, &to.languages),
            Self::Kept(Field::Themes) => from.themes != to.themes,
            Self::Kept(Field::Needs) => are_others(&from.needs, &to.needs),
            Self::Kept(Field::Offers) => are_others(&from.offers, &to.offers),
            Self::Kept(Field::Maturity) => from.maturity != to.maturity,
            Self::Kept(Field::Hosting) => from.hosting != to.hosting,
            Self::Kept(Field::Displacement) => from.displacement != to.displacement,
            Self::Kept(Field::EconomicBase) => are_others(&from.economic_base, &to.economic_base),
            Self::Kept(Field::HoursMonth) => from.hours_month != to.hours_month,
            Self::Kept(Field::Preferred) => are_others(&from.preferred, &to.preferred),
            Self::Travel => from.travel != to.travel,
            Self::Refused => are_others(&from.cannot_work_with, &to.cannot_work_with),
        }
    }
}

fn are_others<T: Ord>(some: &[T], others: &[T]) -> bool {
    some.iter().collect::<BTreeSet<_>>() != others.iter().collect::<BTreeSet<_>>()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changed(to: &City) -> Vec<&'static str> {
        let from = City {
            needs: vec![("solid-waste".to_owned(), 3), ("tourism".to_owned(), 1)],
            themes: vec!["tourism".to_owned(), "solid-waste".to_owned()],
            ..City::default()
        };
        Asked::changed(&from, to).map(Asked::code).collect()
    }

    #[test]
    fn what_changed_of_a_city_is_named_and_another_order_of_its_needs_is_no_change() {
        let needs = vec![("tourism".to_owned(), 1), ("solid-waste".to_owned(), 3)];
        let themes = vec!["tourism".to_owned(), "solid-waste".to_owned()];
        let same = City { needs: needs.clone(), themes: themes.clone(), ..City::default() };
        assert_eq!(changed(&same), Vec::<&str>::new());
        let ranked = City { needs, themes: themes.into_iter().rev().collect(), ..City::default() };
        assert_eq!(changed(&ranked), ["themes"]);
        let refusing = City { cannot_work_with: vec!["AMM".to_owned()], hours_month: 4, ..same };
        assert_eq!(changed(&refusing), ["hours_month", "cannot_work_with"]);
    }
}
