//! Why a pair: what carries it, where it is weak, and the facts on which the points rest.
//!
//! Facts are codes and numbers, never text: whoever shows them says them in the reader's language. Lists of two are in
//! the order of codes.
use super::city::{Displacement, Economy, Hosting, Level, Maturity, Tag, Travel};
use super::cohort::{Cohort, Profile};
use super::criteria::{Criterion, Points, Worth, exchanged, met};
use super::hard::{HardRule, interpreter, shared_languages};
use serde::{Deserialize, Serialize};

/// Fewer points carry nothing.
const CARRIES_MIN: u8 = 60;
/// So many criteria carry a pair, at most.
const CARRIED_BY_MAX: usize = 3;

/// Everything about one pair of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PairReasons {
    /// The two, as places in the cohort.
    pub vertices: [u32; 2],
    /// Score, points and direction.
    pub worth: Worth,
    /// What the pair breaks; only a locked group may.
    pub broken: Vec<HardRule>,
    /// Up to three criteria that bring most.
    pub carried_by: Vec<Criterion>,
    /// The criterion that loses most; none if nothing is lost.
    pub weak_point: Option<Criterion>,
    /// The language in which they work.
    pub language: Option<Tag>,
    /// Where there is none: the interpreter who is assigned.
    pub interpreter: Option<(Tag, Tag)>,
    /// The theme that both rank best.
    pub issue: Option<String>,
    /// What the points rest on.
    pub facts: Facts,
}

/// What the points of a pair rest on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// Common themes, the best ranked first.
    pub themes: Vec<CommonTheme>,
    /// For each city as taker what it gets from the other.
    pub exchange: [Taken; 2],
    /// How far the strategies are.
    pub maturity: [Option<Maturity>; 2],
    /// Populations.
    pub size: [Option<u32>; 2],
    /// Bands of hosted population.
    pub hosting: [Option<Hosting>; 2],
    /// Who was displaced to them.
    pub displacement: [Option<Displacement>; 2],
    /// What both live on.
    pub economy: Vec<Economy>,
    /// Shared languages at the minimum or better, the best first.
    pub language: Vec<SharedLanguage>,
    /// Who named the other.
    pub preference: Vec<String>,
    /// Hours a month.
    pub hours: [u16; 2],
    /// Whether they can host or visit.
    pub travel: [Option<Travel>; 2],
}

/// A theme that both rank.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommonTheme {
    /// Its code.
    pub theme: String,
    /// The rank with each, from 1.
    pub ranks: [u8; 2],
}

/// What one city gets from the other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Taken {
    /// The taker.
    pub city: String,
    /// How much of its needs is met, in percent.
    pub met: u8,
    /// Its needs that the other offers.
    pub needs: Vec<MetNeed>,
}

/// A need that is offered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MetNeed {
    /// The theme.
    pub theme: String,
    /// How much is needed: 1 to 4.
    pub need: u8,
    /// How much is offered: 1 to 4.
    pub offer: u8,
}

/// A language that both speak well enough.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedLanguage {
    /// Its tag.
    pub language: Tag,
    /// How well each speaks it.
    pub levels: [Level; 2],
}

impl Cohort {
    /// Why these two are together: places in the cohort, the smaller first.
    pub fn reasons(&self, [first, second]: [u32; 2]) -> PairReasons {
        let (a, b) = (self.profile(first), self.profile(second));
        let worth = self.worth(first, second);
        let facts = self.facts([first, second]);
        let language = facts.language.first().map(|shared| shared.language);
        PairReasons {
            vertices: [first, second],
            broken: HardRule::listed(self.breaches(first, second)).collect(),
            carried_by: carried_by(self.rules().weights, &worth.points),
            weak_point: weak_point(self.rules().weights, &worth.points),
            interpreter: match language {
                Some(_) => None,
                None => interpreter(&self.rules().interpreters, a, b),
            },
            language,
            issue: facts.themes.first().map(|common| common.theme.clone()),
            worth,
            facts,
        }
    }

    fn facts(&self, vertices: [u32; 2]) -> Facts {
        let [first, second] = vertices.map(|vertex| self.city(vertex));
        let [a, b] = vertices.map(|vertex| self.profile(vertex));
        let preference = [(a, b, first), (b, a, second)];
        let common =
            |branch: &&Economy| first.economic_base.contains(branch) && second.economic_base.contains(branch);
        Facts {
            themes: self.common_themes(a, b),
            exchange: [self.taken(&first.code, b, a), self.taken(&second.code, a, b)],
            maturity: [first.maturity, second.maturity],
            size: [first, second].map(|city| city.population.filter(|people| *people > 0)),
            hosting: [first.hosting, second.hosting],
            displacement: [first.displacement, second.displacement],
            economy: Economy::ALL.iter().filter(common).copied().collect(),
            language: shared(a, b),
            preference: preference
                .into_iter()
                .filter(|(by, of, _)| by.names(of))
                .map(|(_, _, city)| city.code.clone())
                .collect(),
            hours: [first.hours_month, second.hours_month],
            travel: [first.travel, second.travel],
        }
    }

    fn common_themes(&self, a: &Profile, b: &Profile) -> Vec<CommonTheme> {
        let mut common: Vec<CommonTheme> = a
            .themes
            .iter()
            .zip(1..)
            .filter_map(|(theme, rank)| {
                let (_, other) = b.themes.iter().zip(1..).find(|(other, _)| *other == theme)?;
                Some(CommonTheme { theme: self.theme(*theme).to_owned(), ranks: [rank, other] })
            })
            .collect();
        common.sort_by(|x, y| (x.ranks.iter().sum::<u8>(), &x.theme).cmp(&(y.ranks.iter().sum(), &y.theme)));
        common
    }

    fn taken(&self, taker_code: &str, giver: &Profile, taker: &Profile) -> Taken {
        let mut needs: Vec<MetNeed> = exchanged(giver, taker)
            .map(|(theme, need, offer)| MetNeed { theme: self.theme(theme).to_owned(), need, offer })
            .collect();
        // Stable: exchanged comes by theme, whose numbers are in the order of codes.
        needs.sort_by_key(|met| std::cmp::Reverse(met.need.min(met.offer)));
        Taken { city: taker_code.to_owned(), met: met(giver, taker), needs }
    }
}

fn shared(a: &Profile, b: &Profile) -> Vec<SharedLanguage> {
    let mut shared: Vec<SharedLanguage> = shared_languages(a, b)
        .map(|(language, level, other)| SharedLanguage { language, levels: [level, other] })
        .collect();
    // Stable: shared_languages comes by tag.
    shared.sort_by_key(|shared| std::cmp::Reverse(shared.levels.iter().min().copied()));
    shared
}

/// Criteria that count and bring enough, by what they bring.
fn carried_by(weights: [u8; 10], points: &Points) -> Vec<Criterion> {
    let mut carrying: Vec<(Criterion, u16)> = weighed(weights, points)
        .filter(|(_, weight, points)| *weight > 0 && *points >= CARRIES_MIN)
        .map(|(criterion, weight, points)| (criterion, u16::from(weight) * u16::from(points)))
        .collect();
    carrying.sort_by_key(|(_, brings)| std::cmp::Reverse(*brings));
    carrying.into_iter().take(CARRIED_BY_MAX).map(|(criterion, _)| criterion).collect()
}

/// The criterion that loses most; the earlier one in a draw.
fn weak_point(weights: [u8; 10], points: &Points) -> Option<Criterion> {
    let mut weakest = None;
    let mut most = 0;
    for (criterion, weight, reached) in weighed(weights, points) {
        let loses = u16::from(weight) * u16::from(100 - reached);
        if loses > most {
            (weakest, most) = (Some(criterion), loses);
        }
    }
    weakest
}

fn weighed(weights: [u8; 10], points: &Points) -> impl Iterator<Item = (Criterion, u8, u8)> {
    Criterion::ALL
        .iter()
        .copied()
        .zip(weights)
        .zip(points)
        .map(|((criterion, weight), points)| (criterion, weight, *points))
}
