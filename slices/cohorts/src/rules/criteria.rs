//! The ten criteria: points from 0 to 100, and the score that they make.
//!
//! Integers only, and `a / b` rounds down, so that every machine and every reader with a pencil gets the same number.
use super::cohort::{Cohort, Profile, Tally};
use super::hard::shared_languages;
use super::run::Mode;
use matching::groups::direction::{self, Way};
use network::words;

words! {
    /// What a pair is judged by.
    Criterion {
        Themes = "themes",
        Exchange = "exchange",
        Maturity = "maturity",
        Size = "size",
        Hosting = "hosting",
        Displacement = "displacement",
        Economy = "economy",
        Language = "language",
        Preference = "preference",
        Hours = "hours",
    }
}

impl Criterion {
    /// The weight where the rules of a run say nothing.
    pub const fn weight_default(self) -> u8 {
        match self {
            Self::Themes | Self::Exchange => 20,
            Self::Maturity => 12,
            Self::Size | Self::Hosting | Self::Economy | Self::Language => 8,
            Self::Displacement => 4,
            Self::Preference | Self::Hours => 6,
        }
    }
}

/// Points of a criterion of which one of the two says nothing.
const UNKNOWN: u8 = 50;

/// Points of each criterion, in the order of [`Criterion::ALL`].
pub type Points = [u8; 10];

/// What a pair is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Worth {
    /// Sum of weight · points: 0 to 10000.
    pub score: u16,
    /// Points of each criterion.
    pub points: Points,
    /// Mentoring: whether the first of the two gives.
    pub first_gives: Option<bool>,
}

/// Points and score of the pair; in mentoring those of the better direction.
pub(super) fn worth(cohort: &Cohort, a: &Profile, b: &Profile) -> Worth {
    let (to_a, to_b) = (met(b, a), met(a, b));
    let shared = shared_points(a, b);
    match cohort.rules().mode {
        Mode::Peer => {
            let maturity =
                both(a.maturity, b.maturity).map_or(UNKNOWN, |(a, b)| 100 - 25 * a.abs_diff(b).min(4));
            let points = filled(shared, to_a.min(to_b), maturity);
            Worth { score: cohort.score_of(&points), points, first_gives: None }
        }
        Mode::Mentoring => {
            let forward = filled(shared, to_b, mentoring_maturity(a.maturity, b.maturity));
            let backward = filled(shared, to_a, mentoring_maturity(b.maturity, a.maturity));
            let way = |points: &Points, met: u8, giver: Option<u8>, taker: Option<u8>| Way {
                met: i64::from(met),
                score: i64::from(cohort.score_of(points)),
                gap: both(giver, taker).map(|(giver, taker)| i64::from(giver) - i64::from(taker)),
            };
            let first_gives = direction::first_gives(
                way(&forward, to_b, a.maturity, b.maturity),
                way(&backward, to_a, b.maturity, a.maturity),
            );
            let points = if first_gives { forward } else { backward };
            Worth { score: cohort.score_of(&points), points, first_gives: Some(first_gives) }
        }
    }
}

/// How much of what `taker` needs `giver` offers: 0 to 100.
pub(super) fn met(giver: &Profile, taker: &Profile) -> u8 {
    if taker.needs_sum == 0 {
        return 0;
    }
    let covered = match (&giver.tally, &taker.tally) {
        (Some(giver), Some(taker)) => Tally::common(&giver.offers, &taker.needs),
        (_, _) => exchanged(giver, taker).map(|(_, need, offer)| u32::from(need.min(offer))).sum(),
    };
    percent(covered, taker.needs_sum)
}

/// The needs of `taker` that `giver` offers: theme, need, offer; by theme.
pub(super) fn exchanged<'a>(
    giver: &'a Profile,
    taker: &'a Profile,
) -> impl Iterator<Item = (u32, u8, u8)> + 'a {
    let mut offers = giver.offers.iter().peekable();
    taker.needs.iter().filter_map(move |&(theme, need)| {
        while offers.next_if(|(offered, _)| *offered < theme).is_some() {}
        offers.next_if(|(offered, _)| *offered == theme).map(|&(_, offer)| (theme, need, offer))
    })
}

/// Everything but `exchange` and `maturity`, which depend on who gives.
fn shared_points(a: &Profile, b: &Profile) -> Points {
    let size = both(a.size_band, b.size_band).map_or(UNKNOWN, |(a, b)| 100 - 20 * a.abs_diff(b).min(5));
    let hosting = both(a.hosting, b.hosting).map_or(UNKNOWN, |(a, b)| match a.abs_diff(b) {
        0 => 100,
        1 => 67,
        2 => 33,
        _ => 0,
    });
    [
        themes(a, b),
        0,
        0,
        size,
        hosting,
        displacement(a, b),
        economy(a, b),
        language(a, b),
        preference(a, b),
        hours(a, b),
    ]
}

fn filled(mut points: Points, exchange: u8, maturity: u8) -> Points {
    let [_, exchange_place, maturity_place, ..] = &mut points;
    *exchange_place = exchange;
    *maturity_place = maturity;
    points
}

fn both<T>(a: Option<T>, b: Option<T>) -> Option<(T, T)> {
    a.zip(b)
}

fn percent(part: u32, whole: u32) -> u8 {
    u8::try_from(100 * part / whole).expect("a part is not larger than its whole")
}

/// The first theme counts three, the second two, the third one.
fn themes(a: &Profile, b: &Profile) -> u8 {
    let ranked = |profile: &Profile| -> u32 { (0..profile.themes.len()).map(weight_of_place).sum() };
    let least = if let (Some(a), Some(b)) = (&a.tally, &b.tally) {
        Tally::common(&a.themes, &b.themes)
    } else {
        let ranks = a.themes.iter().enumerate().filter_map(|(place, theme)| {
            let other = b.themes.iter().position(|other| other == theme)?;
            Some(weight_of_place(place.max(other)))
        });
        ranks.sum()
    };
    // Over all themes, min + max of the two weights sums to the weights of both lists.
    let most = ranked(a) + ranked(b) - least;
    if most == 0 { 0 } else { percent(least, most) }
}

fn weight_of_place(place: usize) -> u32 {
    3 - u32::try_from(place).expect("at most three themes: THEMES_MAX")
}

fn mentoring_maturity(giver: Option<u8>, taker: Option<u8>) -> u8 {
    both(giver, taker).map_or(UNKNOWN, |(giver, taker)| match giver.checked_sub(taker) {
        None => 0,
        Some(0) => 40,
        Some(1 | 3) => 80,
        Some(2) => 100,
        Some(_) => 60,
    })
}

fn displacement(a: &Profile, b: &Profile) -> u8 {
    if a.displaced == 0 || b.displaced == 0 {
        UNKNOWN
    } else if a.displaced == b.displaced {
        100
    } else if a.displaced & b.displaced != 0 {
        50
    } else {
        0
    }
}

fn economy(a: &Profile, b: &Profile) -> u8 {
    if a.economy == 0 || b.economy == 0 {
        return UNKNOWN;
    }
    percent((a.economy & b.economy).count_ones(), (a.economy | b.economy).count_ones())
}

fn language(a: &Profile, b: &Profile) -> u8 {
    const OF_LEVEL: [u8; 7] = [10, 20, 40, 70, 85, 95, 100];
    let points = |level: usize| OF_LEVEL.get(level).copied().unwrap_or_default();
    let (best, shared) = match (&a.tally, &b.tally) {
        (Some(a), Some(b)) => {
            let common = a.languages.iter().zip(b.languages).map(|(a, b)| a & b);
            let levels = common.clone().take_while(|row| *row != 0).count();
            (levels.checked_sub(1).map_or(0, points), common.take(1).map(u64::count_ones).sum())
        }
        (_, _) => shared_languages(a, b).fold((0, 0), |(best, shared), (_, level, other)| {
            (points(usize::from(level.min(other).place())).max(best), shared + 1)
        }),
    };
    if shared > 1 { (best + 10).min(100) } else { best }
}

fn preference(a: &Profile, b: &Profile) -> u8 {
    50 * (u8::from(a.names(b)) + u8::from(b.names(a)))
}

fn hours(a: &Profile, b: &Profile) -> u8 {
    let (low, high) = (a.hours.min(b.hours), a.hours.max(b.hours));
    if high == 0 { 0 } else { percent(u32::from(low), u32::from(high)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::RunRules;
    use crate::rules::city::{City, Country, Displacement, Economy, Hosting, Level, Maturity, Tag};

    fn city(code: &str, country: &str) -> City {
        City {
            code: code.to_owned(),
            name: code.to_owned(),
            country: Country::parse(country).unwrap(),
            languages: vec![(Tag::parse("en").unwrap(), Level::B2)],
            hours_month: 8,
            ..City::default()
        }
    }

    /// Points of a criterion between two cities that differ from the plain one as said.
    fn points(criterion: Criterion, first: impl Fn(&mut City), second: impl Fn(&mut City)) -> u8 {
        let (mut a, mut b) = (city("A", "AA"), city("B", "BB"));
        first(&mut a);
        second(&mut b);
        let cohort = Cohort::new(vec![a, b], RunRules::default());
        cohort.worth(0, 1).points[usize::from(criterion.place())]
    }

    /// Points of a criterion for each value of the second city beside one of the first.
    fn row<T: Copy>(criterion: Criterion, first: T, seconds: &[T], set: impl Fn(&mut City, T)) -> Vec<u8> {
        seconds.iter().map(|second| points(criterion, |a| set(a, first), |b| set(b, *second))).collect()
    }

    #[test]
    fn what_is_not_known_gets_half_of_the_points() {
        let half = [
            Criterion::Maturity,
            Criterion::Size,
            Criterion::Hosting,
            Criterion::Displacement,
            Criterion::Economy,
        ];
        assert_eq!(half.map(|criterion| points(criterion, |_| (), |_| ())), [50; 5]);
    }

    #[test]
    fn a_step_of_strategy_costs_a_quarter() {
        let steps = Maturity::ALL;
        assert_eq!(
            row(Criterion::Maturity, steps[0], steps, |city, step| city.maturity = Some(step)),
            [100, 75, 50, 25, 0]
        );
    }

    #[test]
    fn a_doubling_of_people_costs_a_fifth() {
        let people = [100_000, 131_071, 131_072, 262_144, 524_288, 1_048_576, 2_097_152, 4_194_304];
        let right = [100, 100, 80, 60, 40, 20, 0, 0];
        assert_eq!(
            row(Criterion::Size, 100_000, &people, |city, people| city.population = Some(people)),
            right
        );
    }

    #[test]
    fn bands_of_hosted_people_cost_a_third_each() {
        let bands = Hosting::ALL;
        assert_eq!(
            row(Criterion::Hosting, bands[0], bands, |city, band| city.hosting = Some(band)),
            [100, 67, 33, 0]
        );
    }

    #[test]
    fn displacement_is_compared_as_sets() {
        let all = Displacement::ALL;
        let row = |first: usize| {
            row(Criterion::Displacement, all[first], all, |city, who| city.displacement = Some(who))
        };
        assert_eq!([row(0), row(2)], [[100, 0, 50, 0], [50, 50, 100, 0]]);
    }

    #[test]
    fn economies_share_what_is_common_of_all() {
        let of = |branches: &'static [Economy]| move |city: &mut City| city.economic_base = branches.to_vec();
        let two = of(&[Economy::Trade, Economy::Public]);
        assert_eq!(points(Criterion::Economy, two, of(&[Economy::Trade, Economy::Tourism])), 33);
    }

    #[test]
    fn a_second_language_brings_ten_points_and_never_more_than_all() {
        let speaks = |languages: &'static [(&'static str, Level)]| {
            move |city: &mut City| {
                city.languages =
                    languages.iter().map(|(tag, level)| (Tag::parse(tag).unwrap(), *level)).collect();
            }
        };
        let one = points(Criterion::Language, speaks(&[("ar", Level::C1)]), speaks(&[("ar", Level::Native)]));
        let both = speaks(&[("ar", Level::Native), ("en", Level::B1)]);
        let weak = speaks(&[("ar", Level::A2), ("en", Level::B1)]);
        assert_eq!(
            (one, points(Criterion::Language, both, both), points(Criterion::Language, both, weak)),
            (85, 100, 40)
        );
    }

    #[test]
    fn themes_count_by_rank() {
        let ranks = |themes: &'static [&'static str]| {
            move |city: &mut City| city.themes = themes.iter().map(|theme| (*theme).to_owned()).collect()
        };
        let first = || ranks(&["x", "y", "z"]);
        let found = [
            points(Criterion::Themes, first(), first()),
            points(Criterion::Themes, first(), ranks(&["z", "y", "x"])),
            points(Criterion::Themes, first(), ranks(&[])),
            points(Criterion::Themes, ranks(&[]), ranks(&[])),
        ];
        assert_eq!(found, [100, 50, 0, 0]);
    }

    #[test]
    fn between_peers_the_weaker_exchange_counts() {
        let needs = |city: &mut City| city.needs = vec![("x".to_owned(), 3), ("y".to_owned(), 2)];
        let full = |city: &mut City| {
            needs(city);
            city.offers = vec![("x".to_owned(), 4), ("y".to_owned(), 2)];
        };
        let half = |city: &mut City| {
            needs(city);
            city.offers = vec![("x".to_owned(), 3)];
        };
        assert_eq!(points(Criterion::Exchange, full, half), 60);
    }

    #[test]
    fn no_hours_at_all_are_no_points() {
        let hours = |hours: u16| move |city: &mut City| city.hours_month = hours;
        let found =
            [points(Criterion::Hours, hours(0), hours(0)), points(Criterion::Hours, hours(5), hours(8))];
        assert_eq!(found, [0, 62]);
    }

    #[test]
    fn with_too_many_themes_for_bits_the_points_are_the_same() {
        let cities = |more: usize| {
            let mut cities: Vec<City> =
                (0..6).map(|number| city(&format!("C{number}"), ["AA", "BB"][number % 2])).collect();
            for (number, city) in cities.iter_mut().enumerate() {
                let theme = |place: usize| format!("t{}", (number * 5 + place * 3) % 7);
                city.themes = vec![theme(0), theme(1)];
                city.needs = vec![(theme(1), 3), (theme(2), 1)];
                city.offers = vec![(theme(0), 2), (theme(3), 4)];
                city.languages
                    .push((Tag::parse(["ar", "tr", "fr"][number % 3]).unwrap(), Level::ALL[2 + number % 5]));
            }
            // A last city that shares nothing, but has so many offers.
            let mut last = city("Z", "CC");
            last.offers = (0..more).map(|number| (format!("u{number}"), 1)).collect();
            cities.push(last);
            cities
        };
        let worth = |more: usize| -> Vec<Worth> {
            let cohort = Cohort::new(cities(more), RunRules::default());
            (0..6).flat_map(|b| (0..b).map(move |a| (a, b))).map(|(a, b)| cohort.worth(a, b)).collect()
        };
        assert_eq!(worth(0), worth(70));
    }
}
