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
    /// A bit for each theme that is needed, and for each that is offered; several themes may share one.
    needs_bits: u64,
    offers_bits: u64,
    /// By theme.
    pub(super) offers: Vec<(u32, u8)>,
    /// By tag, only at the minimum or better.
    pub(super) languages: Vec<(Tag, Level)>,
    preferred: Vec<u32>,
    refused: Vec<u32>,
}

impl Profile {
    /// Whether this city may offer something that the other needs: a quick no, but no certain yes.
    pub(super) fn may_offer(&self, taker: &Self) -> bool {
        self.offers_bits & taker.needs_bits != 0
    }

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
        cohort.glances = cohort.all_glances();
        cohort
    }

    fn all_glances(&self) -> Vec<Glance> {
        let spoken = self.profiles.iter().flat_map(|profile| &profile.languages).map(|(tag, _)| *tag);
        let tags: BTreeSet<Tag> = spoken.collect();
        let bits: BTreeMap<Tag, u64> = tags.into_iter().zip((0..u64::BITS).map(|place| 1 << place)).collect();
        let asks_more = self.rules.mode == Mode::Mentoring || self.rules.caps != Caps::default();
        let glance = |profile: &Profile| {
            let bit = |(tag, _): &(Tag, Level)| bits.get(tag).copied().unwrap_or_default();
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
    let themes_of = |list: &[(u32, u8)]| bits(list.iter().map(|(theme, _)| *theme));
    let offers = exchange(&city.offers);
    Profile {
        vertex,
        needs_bits: themes_of(&needs),
        offers_bits: themes_of(&offers),
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

/// A bit for each number, by its last six bits.
fn bits(numbers: impl Iterator<Item = u32>) -> u64 {
    numbers.fold(0, |bits, number| bits | (1 << (number & 63)))
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
