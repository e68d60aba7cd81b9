//! What comes out of a run: numbers and places in the cohort. How it is written is in [`format`](super::format).
use super::city::{Country, Tag};
use super::hard::HardRule;
use super::run::BannedBy;
use matching::groups::{Group, Objective, Part, Placed, WhyNot};
use network::words;
use std::collections::BTreeMap;

/// The result of a run, for facilitators. What cities may see is [`Announcement`](super::format::Announcement).
#[derive(Clone, Debug)]
pub struct RunResult {
    /// Whether a trio could be formed.
    pub trio_allowed: bool,
    /// Legal pairs of free cities that were looked at.
    pub legal_pairs: usize,
    /// Where these came from.
    pub candidates: Candidates,
    /// The numbers of the grouping.
    pub objective: Objective,
    /// The groups, by first city.
    pub groups: Vec<Placed>,
    /// Cities in no group, by code.
    pub left_over: Vec<LeftOver>,
    /// How countries fare, by code.
    pub countries: Vec<CountryShare>,
    /// Whether no other grouping has the same numbers; none where it was not asked.
    pub unique: Option<bool>,
    /// Another grouping with the same numbers.
    pub other_optimum: Option<Vec<Group>>,
    /// What locks and bans cost; none where it was not asked.
    pub costs: Option<Costs>,
    /// Answers, in the order of the questions.
    pub why_not: Vec<WhyNotAnswer>,
    /// What the reader should know.
    pub warnings: Vec<Warning>,
    /// That no better grouping exists.
    pub proof: Vec<Part>,
}

/// Where the pairs came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Candidates {
    /// Every pair was looked at.
    All,
    /// From the index.
    Index {
        /// How many each city kept.
        keep: usize,
        /// How many pairs that makes.
        pairs: usize,
    },
}

/// A city in no group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOver {
    /// Its place in the cohort.
    pub vertex: u32,
    /// How many legal partners it has.
    pub partners: usize,
    /// How many cities each rule keeps from it; none where it was not asked.
    pub broken: Option<BTreeMap<HardRule, usize>>,
    /// What would place it; none where it was not asked.
    pub relaxations: Option<Vec<Relaxed>>,
}

/// A set of rules that would give way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relaxed {
    /// The rules.
    pub rules: Vec<Lifted>,
    /// How many more cities are placed.
    pub gain: u32,
    /// The numbers that would be reached.
    pub objective: Objective,
    /// How many groups would be new.
    pub changed: usize,
    /// The group into which the city would come; told, and no part of the result's file.
    pub group: Option<Group>,
}

/// A rule that can give way, in the order in which they are preferred.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lifted {
    /// An interpreter for the whole run.
    Interpreter(Tag, Tag),
    /// The minimum of hours, for one city.
    Hours(u32),
    /// A facilitator's ban.
    Ban([u32; 2]),
    /// A trio is allowed.
    Trio,
}

impl Lifted {
    /// The place of its kind in the order.
    pub(super) fn kind(&self) -> u8 {
        match self {
            Self::Interpreter(..) => 0,
            Self::Hours(_) => 1,
            Self::Ban(_) => 2,
            Self::Trio => 3,
        }
    }
}

/// How a country fares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CountryShare {
    /// The country.
    pub country: Country,
    /// Its cities.
    pub cities: usize,
    /// Of them in a group.
    pub placed: usize,
    /// Sum of their groups' scores.
    sum: u64,
    /// The lowest of these scores.
    pub lowest: Option<u16>,
}

impl CountryShare {
    pub(super) fn new(country: Country) -> Self {
        Self { country, cities: 0, placed: 0, sum: 0, lowest: None }
    }

    pub(super) fn place(&mut self, score: u16) {
        self.placed += 1;
        self.sum += u64::from(score);
        self.lowest = Some(self.lowest.map_or(score, |lowest| lowest.min(score)));
    }

    /// Mean score over the placed cities, rounded down.
    pub fn mean(&self) -> Option<u64> {
        self.sum.checked_div(u64::try_from(self.placed).unwrap_or(u64::MAX))
    }
}

/// What locks and bans cost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Costs {
    /// In the order of codes.
    pub locks: Vec<LockCost>,
    /// In the order of codes.
    pub bans: Vec<BanCost>,
}

/// What a lock costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LockCost {
    /// The locked group.
    pub cities: Vec<String>,
    /// The numbers without it.
    pub without: Objective,
}

/// What a ban costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BanCost {
    /// The banned pair.
    pub cities: [String; 2],
    /// Who banned it.
    pub by: BannedBy,
    /// The numbers without it.
    pub without: Objective,
}

/// Why two cities are not together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhyNotAnswer {
    /// The two, by code.
    pub vertices: [u32; 2],
    /// Why.
    pub answer: WhyNot,
}

words! {
    /// What the reader of a result should know.
    Warning {
        /// Only candidates from the index were looked at.
        ByIndex = "candidates_by_index",
        /// What would place a city is said of some cities only, and only of some pairs, where candidates come from the
        /// index.
        RelaxationsBounded = "relaxations_bounded",
        /// A trio was wanted, but there are too many free cities to search for it.
        TooManyForTrio = "too_many_cities_for_a_trio",
    }
}
