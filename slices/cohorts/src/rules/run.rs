//! What the facilitator decides before a run: mode, scenario, weights, caps, locks and bans.
//!
//! [`RunRules`] holds codes as they were written; [`RunRules::refusals`] says what cannot be meant for the cities at
//! hand. Where a code stands in a file is known to whoever read it: a [`Refusal`] names the lock or ban by its place
//! in the list.
use super::city::{City, Level, Tag};
use super::criteria::Criterion;
use network::words;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

words! {
    /// Whether both learn from each other, or one from the other.
    Mode { Peer = "peer", Mentoring = "mentoring" }
}
words! {
    /// Which grouping is the better one.
    Scenario {
        /// As many cities as possible, then the highest value.
        Coverage = "coverage",
        /// The highest value among pairs of a minimum score.
        Fit = "fit",
        /// As many cities as possible, then the best weakest group, then the value.
        Fairness = "fairness",
    }
}
words! {
    /// When three cities may form one group.
    TrioRule { Never = "never", Odd = "odd", Allowed = "allowed" }
}
words! {
    /// Who banned a pair.
    BannedBy {
        /// The facilitator, who may lift the ban.
        Facilitator = "facilitator",
        /// One of the two cities said no: never lifted.
        Declined = "declined",
    }
}

/// All weights together.
pub const WEIGHTS_SUM: u32 = 100;
/// Highest score of a pair: 100 points for each criterion, weighted.
pub const SCORE_MAX: u16 = 10_000;
/// More free cities than these never form a trio: the search for the best one looks at every three.
pub const TRIO_CITIES_MAX: usize = 200;

/// The rules of one run. [`RunRules::default`] is what holds when nothing is said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RunRules {
    /// Peers, or a giver and a taker.
    pub mode: Mode,
    /// The order of groupings.
    pub scenario: Scenario,
    /// When a trio may be formed.
    pub trio: TrioRule,
    /// Lowest score of a pair in the scenario `fit`.
    pub minimum_score: u16,
    /// Lowest level at which a language counts.
    pub language_minimum: Level,
    /// Languages between which an interpreter is assigned, smaller tag first.
    pub interpreters: Vec<(Tag, Tag)>,
    /// Fewer hours a month are not enough for a group.
    pub hours_minimum: u16,
    /// Weight of each criterion, in the order of [`Criterion::ALL`]; they sum to [`WEIGHTS_SUM`].
    pub weights: [u8; 10],
    /// Optional limits.
    pub caps: Caps,
    /// Large cohorts.
    pub candidates: Candidates,
    /// Groups that stand in every grouping.
    pub locks: Vec<Vec<String>>,
    /// Pairs that are not formed.
    pub bans: Vec<Ban>,
}

/// Optional limits on a pair; none is off.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Caps {
    /// Largest difference of size bands.
    pub size: Option<u8>,
    /// Largest difference of maturity.
    pub maturity: Option<u8>,
    /// Smallest number of ranked themes in common.
    pub themes: Option<u8>,
}

/// From how many free cities on pairs come from an index, and how many each city keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candidates {
    /// Up to so many free cities all pairs are looked at.
    pub all: usize,
    /// Above, each city keeps so many.
    pub keep: usize,
}

/// A pair that is not formed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ban {
    /// The two cities.
    pub cities: [String; 2],
    /// Who banned them.
    pub by: BannedBy,
}

impl Default for RunRules {
    fn default() -> Self {
        Self {
            mode: Mode::Peer,
            scenario: Scenario::Coverage,
            trio: TrioRule::Odd,
            minimum_score: 6000,
            language_minimum: Level::B1,
            interpreters: Vec::new(),
            hours_minimum: 4,
            weights: Criterion::ALL
                .iter()
                .map(|criterion| criterion.weight_default())
                .collect::<Vec<_>>()
                .try_into()
                .expect("ten criteria: Criterion::ALL"),
            caps: Caps::default(),
            candidates: Candidates { all: 2000, keep: 16 },
            locks: Vec::new(),
            bans: Vec::new(),
        }
    }
}

/// What cannot be meant. `lock` and `ban` are places in [`RunRules::locks`] and [`RunRules::bans`]; `entry` is the
/// place of a city inside of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// No city has this code.
    LockUnknown { lock: usize, entry: usize, code: String },
    /// No city has this code.
    BanUnknown { ban: usize, entry: usize, code: String },
    /// A city with itself.
    LockItself { lock: usize, entry: usize, code: String },
    /// A city with itself.
    BanItself { ban: usize, entry: usize, code: String },
    /// A lock holds two cities, or three for a trio.
    LockSize { lock: usize, cities: usize },
    /// Two of a locked group are in one country.
    LockOneCountry { lock: usize, cities: [String; 2], country: String },
    /// Two of a locked group cannot be together; the reason is private.
    LockPrivate { lock: usize, cities: [String; 2] },
    /// The city is in an earlier lock too.
    LockedTwice { lock: usize, entry: usize, code: String, earlier: usize },
    /// A trio is locked already.
    SecondTrio { lock: usize, earlier: usize },
    /// Mentoring has a giver and a taker, never three.
    TrioInMentoring { lock: usize },
    /// The pair is locked too.
    LockedAndBanned { ban: usize, cities: [String; 2] },
}

impl RunRules {
    /// Everything in locks and bans that cannot be meant for these cities.
    pub fn refusals(&self, cities: &[City]) -> Vec<Refusal> {
        let by_code: BTreeMap<&str, &City> = cities.iter().map(|city| (city.code.as_str(), city)).collect();
        let mut refusals = Vec::new();
        let mut seen = Locks::default();
        for (lock, codes) in self.locks.iter().enumerate() {
            let before = refusals.len();
            self.refuse_lock(lock, codes, &by_code, &mut refusals);
            if refusals.len() == before {
                seen.refuse(lock, codes, &mut refusals);
            }
        }
        for (ban, Ban { cities: codes, .. }) in self.bans.iter().enumerate() {
            let before = refusals.len();
            for (entry, code) in codes.iter().enumerate() {
                if !by_code.contains_key(code.as_str()) {
                    refusals.push(Refusal::BanUnknown { ban, entry, code: code.clone() });
                }
            }
            let [first, second] = codes;
            if refusals.len() > before {
                continue;
            }
            if first == second {
                refusals.push(Refusal::BanItself { ban, entry: 1, code: first.clone() });
            } else if self.locks.iter().any(|lock| lock.contains(first) && lock.contains(second)) {
                refusals.push(Refusal::LockedAndBanned { ban, cities: in_order(first, second) });
            }
        }
        refusals
    }

    /// What is wrong with one lock by itself.
    fn refuse_lock(
        &self,
        lock: usize,
        codes: &[String],
        by_code: &BTreeMap<&str, &City>,
        refusals: &mut Vec<Refusal>,
    ) {
        if !(2..=3).contains(&codes.len()) {
            refusals.push(Refusal::LockSize { lock, cities: codes.len() });
            return;
        }
        let before = refusals.len();
        for (entry, code) in codes.iter().enumerate() {
            if !by_code.contains_key(code.as_str()) {
                refusals.push(Refusal::LockUnknown { lock, entry, code: code.clone() });
            } else if codes.iter().take(entry).any(|earlier| earlier == code) {
                refusals.push(Refusal::LockItself { lock, entry, code: code.clone() });
            }
        }
        if refusals.len() > before {
            return;
        }
        if codes.len() == 3 && self.mode == Mode::Mentoring {
            refusals.push(Refusal::TrioInMentoring { lock });
        }
        let group: Vec<&City> = codes.iter().filter_map(|code| by_code.get(code.as_str()).copied()).collect();
        for (place, first) in group.iter().enumerate() {
            for second in group.iter().skip(place + 1) {
                if first.country == second.country {
                    let cities = in_order(&first.code, &second.code);
                    let country = first.country.as_str().to_owned();
                    refusals.push(Refusal::LockOneCountry { lock, cities, country });
                } else if first.cannot_work_with.contains(&second.code)
                    || second.cannot_work_with.contains(&first.code)
                {
                    refusals.push(Refusal::LockPrivate { lock, cities: in_order(&first.code, &second.code) });
                }
            }
        }
    }

    /// The weight of a criterion.
    pub fn weight(&self, criterion: Criterion) -> u8 {
        self.weights.get(usize::from(criterion.place())).copied().unwrap_or_default()
    }
}

/// The locks that were read without fault.
#[derive(Default)]
struct Locks {
    of_city: BTreeMap<String, usize>,
    trio: Option<usize>,
    groups: Vec<Vec<String>>,
}

impl Locks {
    /// What is wrong with one lock beside the earlier ones. The same lock again is no fault.
    fn refuse(&mut self, lock: usize, codes: &[String], refusals: &mut Vec<Refusal>) {
        let mut group = codes.to_vec();
        group.sort();
        if self.groups.contains(&group) {
            return;
        }
        let before = refusals.len();
        for (entry, code) in codes.iter().enumerate() {
            if let Some(&earlier) = self.of_city.get(code) {
                refusals.push(Refusal::LockedTwice { lock, entry, code: code.clone(), earlier });
            }
        }
        if let (3, Some(earlier)) = (codes.len(), self.trio) {
            refusals.push(Refusal::SecondTrio { lock, earlier });
        }
        if refusals.len() == before {
            self.of_city.extend(codes.iter().map(|code| (code.clone(), lock)));
            self.trio = self.trio.or((codes.len() == 3).then_some(lock));
            self.groups.push(group);
        }
    }
}

fn in_order(first: &str, second: &str) -> [String; 2] {
    let mut both = [first.to_owned(), second.to_owned()];
    both.sort();
    both
}
