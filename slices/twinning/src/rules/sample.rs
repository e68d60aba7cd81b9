//! Groups by chance, for tests.
use super::deeds::{Deed, What};
use jiff::{ToSpan as _, civil::date};
use kernel::{Dice, OrganisationId};

pub(crate) fn cities() -> Vec<OrganisationId> {
    [1, 2].map(OrganisationId::from).to_vec()
}

pub(crate) fn deed(dice: &Dice) -> Deed {
    let place = usize::try_from(dice.below(12)).unwrap();
    let what = *What::ALL.get(place).unwrap();
    let day = date(2018, 3, 22).saturating_add(i64::from(dice.below(96)).days());
    let city = OrganisationId::from(1 + i64::from(dice.below(2)));
    Deed { on: day, by: (!what.is_joint()).then_some(city), what }
}
