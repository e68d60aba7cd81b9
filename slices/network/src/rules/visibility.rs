//! Who may read what a city says of itself: one circle for each field, the city's own choice.
use crate::words;
use kernel::access::Circle;
use std::collections::BTreeMap;

words! {
    /// A field of the profile that the city may keep to a circle. Name, country and place come with the city itself;
    /// whether it travels and with whom it cannot work, nobody but facilitators reads.
    Field { Population = "population", Languages = "languages", Themes = "themes", Needs = "needs", Offers = "offers",
        Maturity = "maturity", Hosting = "hosting", Displacement = "displacement", EconomicBase = "economic_base",
        HoursMonth = "hours_month", Preferred = "preferred" }
}

impl Field {
    /// What holds until the city chooses: what it lives on, speaks and can show, everybody reads; what it lacks and
    /// whom it hosts, the members; with whom it would like to work, nobody but facilitators.
    pub fn default_circle(self) -> Circle {
        match self {
            Self::Population | Self::Languages | Self::Themes | Self::Offers | Self::EconomicBase => {
                Circle::Public
            }
            Self::Needs | Self::Maturity | Self::Hosting | Self::Displacement | Self::HoursMonth => {
                Circle::Members
            }
            Self::Preferred => Circle::Facilitators,
        }
    }
}

/// A circle for every field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visibility(BTreeMap<Field, Circle>);

impl Default for Visibility {
    fn default() -> Self {
        Self(Field::ALL.iter().map(|field| (*field, field.default_circle())).collect())
    }
}

impl Visibility {
    /// For whom a field is.
    pub fn of(&self, field: Field) -> Circle {
        self.0.get(&field).copied().unwrap_or(Circle::Facilitators)
    }

    /// The same with another circle for a field.
    #[must_use]
    pub fn with(mut self, field: Field, circle: Circle) -> Self {
        self.0.insert(field, circle);
        self
    }

    /// Whether a reader of this circle may read a field.
    pub fn shows(&self, field: Field, to: Circle) -> bool {
        to.reads(self.of(field))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_shown_to_its_circle_and_to_narrower_ones() {
        let kept = Visibility::default().with(Field::Population, Circle::Members);
        let seen = [Circle::Public, Circle::Members, Circle::Facilitators]
            .map(|circle| kept.shows(Field::Population, circle));
        assert_eq!(seen, [false, true, true]);
    }

    #[test]
    fn what_a_city_lacks_and_whom_it_hosts_is_not_for_everybody() {
        let public: Vec<&str> = Field::ALL
            .iter()
            .filter(|field| Visibility::default().shows(**field, Circle::Public))
            .map(|field| field.as_str())
            .collect();
        assert_eq!(public, ["population", "languages", "themes", "offers", "economic_base"]);
    }
}
