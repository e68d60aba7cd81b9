//! All cities of a round under one set of rules, in a form that can be compared a million times.
//!
//! Cities are sorted by code before anything else, so the order of rows never matters; a city's place in that order is
//! its vertex. A [`Profile`] holds what the rules ask of a city as numbers: themes as places in the sorted list of all
//! themes, languages only from the minimum on.
use super::city::{City, Country, Displacement, Economy, Hosting, Level, Maturity, Tag};
use super::criteria::{self, Points, Worth};
use super::hard;
use super::run::{Caps, Mode, RunRules};
use matching::groups::Breaches;
use std::collections::{BTreeMap, BTreeSet};

/// Bits of a row of a [`Tally`].
const BITS: usize = 64;

/// Cities and rules that belong together: every code in the rules is a city's.
#[derive(Clone, Debug)]
pub struct Cohort {
    cities: Vec<City>,
    rules: RunRules,
    profiles: Vec<Profile>,
    glances: Vec<Glance>,
    themes: Vec<String>,
}

/// What is enough to judge most pairs: sixteen bytes, because an index judges hundreds of pairs a city.
#[derive(Clone, Copy, Debug)]
pub(super) struct Glance {
    /// A bit for each language at the minimum or better, as far as there are bits.
    languages: u64,
    country: Country,
    has_hours: bool,
    /// Whether neither the rules nor the city ask for more than a glance.
    is_enough: bool,
}

impl Glance {
    /// Whether the pair breaks no rule; none where a glance cannot tell.
    pub(super) fn is_legal(self, other: Self) -> Option<bool> {
        if self.country == other.country || !self.has_hours || !other.has_hours {
            return Some(false);
        }
        let shares_language = self.languages & other.languages != 0;
        (self.is_enough && other.is_enough && shares_language).then_some(true)
    }
}

/// What the rules ask of a city, as numbers.
#[derive(Clone, Debug)]
pub(super) struct Profile {
    vertex: u32,
    pub(super) country: Country,
    pub(super) size_band: Option<u8>,
    pub(super) maturity: Option<u8>,
    pub(super) hosting: Option<u8>,
    /// Bits: refugees, internally displaced, returnees; 0 where not known.
    pub(super) displaced: u8,
    /// A bit for each [`Economy`]; 0 where not known.
    pub(super) economy: u8,
    pub(super) hours: u16,
    /// Places in the list of themes, most wanted first.
    pub(super) themes: Vec<u32>,
    /// By theme.
    pub(super) needs: Vec<(u32, u8)>,
    pub(super) needs_sum: u32,
    /// The same as bits, where there are few enough themes and languages.
    pub(super) tally: Option<Tally>,
    /// By theme.
    pub(super) offers: Vec<(u32, u8)>,
    /// By tag, only at the minimum or better.
    pub(super) languages: Vec<(Tag, Level)>,
    preferred: Vec<u32>,
    refused: Vec<u32>,
}

/// What is counted most, as bits: bit t of row k says that theme t is needed at level k + 1 or more, offered so, or
/// ranked with weight k + 1 or more; that language t is spoken at the level of place k or better. The sum of the
/// lesser of two levels is then the number of bits that both have in the same row.
#[derive(Clone, Debug, Default)]
pub(super) struct Tally {
    pub(super) needs: [u64; 4],
    pub(super) offers: [u64; 4],
    pub(super) themes: [u64; 3],
    pub(super) languages: [u64; 7],
}

impl Tally {
    /// How many bits two tallies share, row by row.
    pub(super) fn common<const ROWS: usize>(a: &[u64; ROWS], b: &[u64; ROWS]) -> u32 {
        a.iter().zip(b).map(|(a, b)| (a & b).count_ones()).sum()
    }

    /// Sets the bit in the first rows.
    fn set<const ROWS: usize>(rows: &mut [u64; ROWS], bit: u32, levels: u8) {
        for row in rows.iter_mut().take(usize::from(levels)) {
            *row |= 1 << bit;
        }
    }

    fn of(profile: &Profile, tags: &BTreeMap<Tag, u32>) -> Self {
        let mut tally = Self::default();
        for (theme, level) in &profile.needs {
            Self::set(&mut tally.needs, *theme, *level);
        }
        for (theme, level) in &profile.offers {
            Self::set(&mut tally.offers, *theme, *level);
        }
        for (theme, weight) in profile.themes.iter().zip([3, 2, 1]) {
            Self::set(&mut tally.themes, *theme, weight);
        }
        for (tag, level) in &profile.languages {
            Self::set(&mut tally.languages, tags.get(tag).copied().unwrap_or_default(), level.place() + 1);
        }
        tally
    }
}

impl Profile {
    /// The level in a language, if it is enough.
    pub(super) fn level(&self, tag: Tag) -> Option<Level> {
        self.languages.iter().find(|(spoken, _)| *spoken == tag).map(|(_, level)| *level)
    }

    /// Whether this city named the other as preferred.
    pub(super) fn names(&self, other: &Self) -> bool {
        self.preferred.contains(&other.vertex)
    }

    /// Whether this city cannot work with the other.
    pub(super) fn refuses(&self, other: &Self) -> bool {
        self.refused.contains(&other.vertex)
    }
}

impl Cohort {
    /// Cities in any order, and rules without [`refusals`](RunRules::refusals) for them.
    pub fn new(mut cities: Vec<City>, rules: RunRules) -> Self {
        cities.sort_by(|a, b| a.code.cmp(&b.code));
        let rules = settled(rules);
        let themes = all_themes(&cities);
        let theme_places: BTreeMap<&str, u32> = numbered(themes.iter().map(String::as_str));
        let places: BTreeMap<&str, u32> = numbered(cities.iter().map(|city| city.code.as_str()));
        let profiles = cities
            .iter()
            .zip(0..)
            .map(|(city, vertex)| profile(city, vertex, &rules, &theme_places, &places))
            .collect();
        let mut cohort = Self { cities, rules, profiles, glances: Vec::new(), themes };
        let spoken = cohort.profiles.iter().flat_map(|profile| &profile.languages).map(|(tag, _)| *tag);
        let tags: BTreeMap<Tag, u32> = spoken.collect::<BTreeSet<Tag>>().into_iter().zip(0..).collect();
        cohort.glances = cohort.all_glances(&tags);
        cohort.tally(&tags);
        cohort
    }

    /// Counts as bits, where there are few enough themes and languages.
    fn tally(&mut self, tags: &BTreeMap<Tag, u32>) {
        if self.themes.len().max(tags.len()) <= BITS {
            for profile in &mut self.profiles {
                profile.tally = Some(Tally::of(profile, tags));
            }
        }
    }

    fn all_glances(&self, tags: &BTreeMap<Tag, u32>) -> Vec<Glance> {
        let asks_more = self.rules.mode == Mode::Mentoring || self.rules.caps != Caps::default();
        let glance = |profile: &Profile| {
            let bit = |(tag, _): &(Tag, Level)| {
                tags.get(tag).and_then(|place| 1_u64.checked_shl(*place)).unwrap_or(0)
            };
            Glance {
                languages: profile.languages.iter().map(bit).fold(0, |all, bit| all | bit),
                country: profile.country,
                has_hours: profile.hours >= self.rules.hours_minimum,
                is_enough: !asks_more && profile.refused.is_empty(),
            }
        };
        self.profiles.iter().map(glance).collect()
    }

    pub(super) fn glance(&self, vertex: u32) -> Glance {
        *self.glances.get(place(vertex)).expect("vertices are places of cities")
    }

    /// Cities by code: the place is the vertex.
    pub fn cities(&self) -> &[City] {
        &self.cities
    }

    /// The rules, settled: lists in order, each lock and ban once.
    pub fn rules(&self) -> &RunRules {
        &self.rules
    }

    /// The city at a place.
    pub fn city(&self, vertex: u32) -> &City {
        self.cities.get(place(vertex)).expect("vertices are places of cities")
    }

    /// The place of a city.
    pub fn vertex(&self, code: &str) -> Option<u32> {
        let place = self.cities.binary_search_by(|city| city.code.as_str().cmp(code)).ok()?;
        u32::try_from(place).ok()
    }

    /// The code of a theme.
    pub(super) fn theme(&self, number: u32) -> &str {
        self.themes.get(place(number)).expect("themes are numbered from this list")
    }

    pub(super) fn profile(&self, vertex: u32) -> &Profile {
        self.profiles.get(place(vertex)).expect("vertices are places of cities")
    }

    /// What the pair breaks, bans and locks aside.
    pub fn breaches(&self, a: u32, b: u32) -> Breaches {
        hard::breaches(self, self.profile(a), self.profile(b))
    }

    /// What the pair is worth, in the order of the two.
    pub fn worth(&self, a: u32, b: u32) -> Worth {
        criteria::worth(self, self.profile(a), self.profile(b))
    }

    /// Sum of weight · points.
    pub(super) fn score_of(&self, points: &Points) -> u16 {
        self.rules
            .weights
            .iter()
            .zip(points)
            .map(|(weight, points)| u16::from(*weight) * u16::from(*points))
            .sum()
    }
}

/// A vertex as a place in a list.
pub(super) fn place(vertex: u32) -> usize {
    usize::try_from(vertex).expect("a vertex fits the address space")
}

/// Each lock and ban once, all in the order of codes; `declined` wins over `facilitator`.
fn settled(mut rules: RunRules) -> RunRules {
    for pair in &mut rules.interpreters {
        *pair = (pair.0.min(pair.1), pair.0.max(pair.1));
    }
    rules.interpreters.sort();
    rules.interpreters.dedup();
    rules.locks.iter_mut().for_each(|lock| lock.sort());
    rules.locks.sort();
    rules.locks.dedup();
    rules.bans.iter_mut().for_each(|ban| ban.cities.sort());
    rules.bans.sort_by(|a, b| (&a.cities, b.by).cmp(&(&b.cities, a.by)));
    rules.bans.dedup_by(|later, kept| later.cities == kept.cities);
    rules
}

fn all_themes(cities: &[City]) -> Vec<String> {
    let mut themes: Vec<&String> = cities
        .iter()
        .flat_map(|city| {
            let exchanged = city.needs.iter().chain(&city.offers).map(|(theme, _)| theme);
            city.themes.iter().chain(exchanged)
        })
        .collect();
    themes.sort_unstable();
    themes.dedup();
    themes.into_iter().cloned().collect()
}

fn numbered<'a>(texts: impl Iterator<Item = &'a str>) -> BTreeMap<&'a str, u32> {
    texts.zip(0..).collect()
}

fn profile(
    city: &City,
    vertex: u32,
    rules: &RunRules,
    themes: &BTreeMap<&str, u32>,
    places: &BTreeMap<&str, u32>,
) -> Profile {
    let exchange = |list: &[(String, u8)]| {
        let mut list: Vec<(u32, u8)> = list
            .iter()
            .filter(|(_, level)| *level > 0)
            .filter_map(|(theme, level)| Some((*themes.get(theme.as_str())?, *level)))
            .collect();
        list.sort_unstable();
        list
    };
    let named =
        |codes: &[String]| codes.iter().filter_map(|code| places.get(code.as_str()).copied()).collect();
    let needs = exchange(&city.needs);
    let mut languages: Vec<(Tag, Level)> =
        city.languages.iter().copied().filter(|(_, level)| *level >= rules.language_minimum).collect();
    languages.sort_unstable();
    let offers = exchange(&city.offers);
    Profile {
        vertex,
        tally: None,
        country: city.country,
        size_band: city.population.filter(|people| *people > 0).map(size_band),
        maturity: city.maturity.map(Maturity::place),
        hosting: city.hosting.map(Hosting::place),
        displaced: city.displacement.map_or(0, displaced),
        economy: city.economic_base.iter().fold(0, |bits, branch: &Economy| bits | (1 << branch.place())),
        hours: city.hours_month,
        themes: city.themes.iter().filter_map(|theme| themes.get(theme.as_str()).copied()).collect(),
        needs_sum: needs.iter().map(|(_, level)| u32::from(*level)).sum(),
        needs,
        offers,
        languages,
        preferred: named(&city.preferred),
        refused: named(&city.cannot_work_with),
    }
}

/// The place of the highest bit: 100,000 is 16, 200,000 is 17.
fn size_band(people: u32) -> u8 {
    u8::try_from(people.ilog2()).expect("below 32")
}

fn displaced(who: Displacement) -> u8 {
    match who {
        Displacement::Refugees => 0b001,
        Displacement::Internal => 0b010,
        Displacement::Both => 0b011,
        Displacement::Returnees => 0b100,
    }
}
