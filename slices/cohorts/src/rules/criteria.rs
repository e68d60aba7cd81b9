//! The ten criteria: points from 0 to 100, and the score that they make.
//!
//! Integers only, and `a / b` rounds down, so that every machine and every reader with a pencil gets the same number.
use super::cohort::{Cohort, Profile};
use super::hard::shared_languages;
use super::run::Mode;
use super::words::words;
use matching::groups::direction::{self, Way};

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
    if !giver.may_offer(taker) {
        return 0;
    }
    let covered: u32 = exchanged(giver, taker).map(|(_, need, offer)| u32::from(need.min(offer))).sum();
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
    let least: u32 = a
        .themes
        .iter()
        .enumerate()
        .filter_map(|(place, theme)| {
            let other = b.themes.iter().position(|other| other == theme)?;
            Some(weight_of_place(place.max(other)))
        })
        .sum();
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
    let (mut best, mut shared) = (0, 0_u8);
    for (_, level, other) in shared_languages(a, b) {
        shared = shared.saturating_add(1);
        best = best.max(OF_LEVEL.get(usize::from(level.min(other).place())).copied().unwrap_or_default());
    }
    if shared > 1 { (best + 10).min(100) } else { best }
}

fn preference(a: &Profile, b: &Profile) -> u8 {
    50 * (u8::from(a.names(b)) + u8::from(b.names(a)))
}

fn hours(a: &Profile, b: &Profile) -> u8 {
    let (low, high) = (a.hours.min(b.hours), a.hours.max(b.hours));
    if high == 0 { 0 } else { percent(u32::from(low), u32::from(high)) }
}
