//! The run: the cohort handed to `matching`, its answers gathered as far as they were asked for.
use super::city::Tag;
use super::cohort::Cohort;
use super::hard::HardRule;
use super::result::{
    BanCost, Candidates, Costs, CountryShare, LeftOver, Lifted, LockCost, Relaxed, RunResult, Warning,
    WhyNotAnswer,
};
use super::run::{BannedBy, Mode, Scenario, TrioRule};
use matching::groups::{
    Ask, Breaches, FormError, Formation, Group, Lift, Listing, Order, Pairs, Part, Placed, Shows,
    TRIO_VERTICES_MAX, Terms, Trio, form,
};
use matching::{Stopped, check};
use std::collections::BTreeMap;

/// Up to so many cities every explanation is in the result.
pub const EXPLAINED_CITIES_MAX: usize = 200;
/// Up to so many cities the result says whether it is unique, and what stands between a city left over and others.
pub const COUNTED_CITIES_MAX: usize = 2000;

/// What is asked beyond the groups.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// Pairs of which to say why they are not together, as places in the cohort.
    pub why_not: Vec<[u32; 2]>,
    /// Every explanation, also for a large cohort.
    pub explain: bool,
    /// Further parts of the proof, for the choice of the trio.
    pub proof_of_trio: bool,
}

/// Forms the groups of a cohort and answers what is asked.
///
/// The rules have no [`refusals`](super::RunRules::refusals): these are for whoever reads them. An error says what
/// contradicts itself nevertheless, or that `ask` stopped the run.
pub fn run(cohort: &Cohort, asked: &Asked, ask: &mut Ask<'_>) -> Result<RunResult, FormError> {
    let formation = form(cohort, &terms(cohort), ask)?;
    let cities = cohort.cities().len();
    let detail = Detail {
        counted: cities <= COUNTED_CITIES_MAX || asked.explain,
        explained: cities <= EXPLAINED_CITIES_MAX || asked.explain,
    };
    let other_optimum = if detail.counted { Some(formation.another(ask)?) } else { None };
    let mut proof = formation.proof(ask)?;
    if asked.proof_of_trio {
        proof.extend(formation.proof_of_trio(ask)?);
    }
    Ok(RunResult {
        trio_allowed: formation.may_form_trio(),
        legal_pairs: formation.legal_pairs().len(),
        candidates: candidates(cohort, &formation),
        objective: formation.objective(),
        groups: formation.groups().to_vec(),
        left_over: left_over(cohort, &formation, detail, ask)?,
        countries: countries(cohort, formation.groups()),
        unique: other_optimum.as_ref().map(Option::is_none),
        other_optimum: other_optimum
            .flatten()
            .map(|groups| groups.iter().map(|placed| placed.group).collect()),
        costs: if detail.explained { Some(costs(cohort, &formation, ask)?) } else { None },
        why_not: why_not(&formation, &asked.why_not, ask)?,
        warnings: warnings(cohort, &formation, asked),
        proof,
    })
}

/// Groups without anything that explains them: to lay several ways to form groups side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grouping {
    /// Its numbers.
    pub objective: matching::groups::Objective,
    /// The groups, by first city.
    pub groups: Vec<Placed>,
    /// Cities in no group, by code.
    pub left_over: Vec<u32>,
}

/// Forms the groups of a cohort, and explains nothing.
///
/// # Errors
/// As [`run`].
pub fn group(cohort: &Cohort, ask: &mut Ask<'_>) -> Result<Grouping, FormError> {
    let formation = form(cohort, &terms(cohort), ask)?;
    Ok(Grouping {
        objective: formation.objective(),
        groups: formation.groups().to_vec(),
        left_over: formation.left_over(),
    })
}

/// Whether the proof of a result holds: tested against all pairs that may exist, by the checker that shares nothing with
/// the solver. None where pairs came from the index.
pub fn proves(cohort: &Cohort, result: &RunResult) -> Option<bool> {
    if matches!(result.candidates, Candidates::Index { .. }) {
        return None;
    }
    let pairs = legal_pairs(cohort);
    let holds = |part: &Part| {
        let edges = part.edges(cohort.vertices(), &pairs);
        let Ok(bound) = check::bound(part.vertices.len(), edges.iter().copied(), &part.certificate) else {
            return false;
        };
        let place = |vertex: &u32| u32::try_from(part.vertices.binary_search(vertex).ok()?).ok();
        let weights: BTreeMap<(u32, u32), i64> =
            edges.iter().map(|(a, b, weight)| ((*a, *b), *weight)).collect();
        let formed = result.groups.iter().filter_map(|placed| match placed.group {
            Group::Pair([a, b]) => weights.get(&(place(&a)?, place(&b)?)),
            Group::Trio(_) => None,
        });
        let reached: i128 = formed.map(|weight| 2 * i128::from(*weight)).sum();
        match part.shows {
            Shows::Equal => reached == bound,
            Shows::Below { placed } => bound < i128::from(placed),
            Shows::Bound => reached <= bound,
        }
    };
    Some(result.proof.iter().all(holds))
}

/// Every pair of cities in no locked group that breaks no rule and is not banned, with its score.
fn legal_pairs(cohort: &Cohort) -> Vec<(u32, u32, u16)> {
    let rules = cohort.rules();
    let is_free = |vertex: &u32| !rules.locks.iter().any(|lock| lock.contains(&cohort.city(*vertex).code));
    let free: Vec<u32> = (0..cohort.vertices()).filter(is_free).collect();
    let mut pairs = Vec::new();
    for (place, a) in free.iter().enumerate() {
        for b in free.iter().skip(place + 1) {
            let codes = [a, b].map(|vertex| &cohort.city(*vertex).code);
            let banned = rules.bans.iter().any(|ban| codes.iter().all(|code| ban.cities.contains(code)));
            if !banned && Cohort::breaches(cohort, *a, *b).is_none() {
                pairs.push((*a, *b, cohort.worth(*a, *b).score));
            }
        }
    }
    pairs
}

/// How much is told.
#[derive(Clone, Copy)]
struct Detail {
    /// Whether the result is unique, and what stands between a city left over and others.
    counted: bool,
    /// What locks and bans cost, and what would place a city left over.
    explained: bool,
}

impl Pairs for Cohort {
    fn vertices(&self) -> u32 {
        u32::try_from(self.cities().len()).expect("at most a million cities")
    }

    fn score(&self, a: u32, b: u32) -> u16 {
        self.worth(a, b).score
    }

    fn breaches(&self, a: u32, b: u32) -> Breaches {
        Self::breaches(self, a, b)
    }

    fn is_legal(&self, a: u32, b: u32) -> bool {
        let glance = self.glance(a).is_legal(self.glance(b));
        glance.unwrap_or_else(|| Self::breaches(self, a, b).is_none())
    }

    /// A city stands under each of its themes and under `*`, once for each language in which it can work there.
    fn listings(&self, is_free: &dyn Fn(u32) -> bool) -> Vec<Listing> {
        /// Taken each way from the list of a theme, and from the list of all.
        const TAKEN_OF_THEME: u16 = 24;
        const TAKEN_OF_ALL: u16 = 8;
        let mut order: Vec<u32> = (0..self.vertices())
            .filter(|vertex| is_free(*vertex) && self.profile(*vertex).hours >= self.rules().hours_minimum)
            .collect();
        let last = |known: Option<u8>| known.unwrap_or(u8::MAX);
        order.sort_by_key(|vertex| {
            let profile = self.profile(*vertex);
            (last(profile.maturity), last(profile.size_band), *vertex)
        });
        let mut listings = Vec::new();
        for vertex in order {
            for token in self.tokens(vertex) {
                let themes = self.profile(vertex).themes.iter().map(|theme| (theme + 1, TAKEN_OF_THEME));
                for (list, take) in themes.chain([(0, TAKEN_OF_ALL)]) {
                    listings.push(Listing { key: u64::from(list) << 32 | u64::from(token), vertex, take });
                }
            }
        }
        listings
    }
}

impl Cohort {
    /// How a city can speak: a number for each of its languages, and for each interpreter whom it can use.
    fn tokens(&self, vertex: u32) -> Vec<u32> {
        /// Above every language, which is three letters.
        const INTERPRETERS: u32 = 1 << 24;
        let profile = self.profile(vertex);
        let letters =
            |tag: Tag| tag.as_str().bytes().fold(0, |number, letter| number << 8 | u32::from(letter));
        let languages = profile.languages.iter().map(|(tag, _)| letters(*tag));
        let assigned = self.rules().interpreters.iter().zip(INTERPRETERS..);
        let usable =
            assigned.filter(|((x, y), _)| profile.level(*x).is_some() || profile.level(*y).is_some());
        languages.chain(usable.map(|(_, number)| number)).collect()
    }
}

fn terms(cohort: &Cohort) -> Terms {
    let rules = cohort.rules();
    let vertex =
        |code: &String| cohort.vertex(code).expect("rules without refusals name cities of the cohort");
    Terms {
        order: match rules.scenario {
            Scenario::Coverage => Order::Coverage,
            Scenario::Fit => Order::Fit { minimum: rules.minimum_score },
            Scenario::Fairness => Order::Fairness,
        },
        trio: match (rules.mode, rules.trio) {
            (Mode::Mentoring, _) | (Mode::Peer, TrioRule::Never) => Trio::Never,
            (Mode::Peer, TrioRule::Odd) => Trio::Odd,
            (Mode::Peer, TrioRule::Allowed) => Trio::Allowed,
        },
        locks: rules.locks.iter().map(|lock| lock.iter().map(vertex).collect()).collect(),
        bans: rules.bans.iter().map(|ban| ban.cities.each_ref().map(vertex)).collect(),
        all_pairs_max: rules.candidates.all,
        keep: rules.candidates.keep,
    }
}

fn candidates(cohort: &Cohort, formation: &Formation<'_, Cohort>) -> Candidates {
    if formation.is_by_index() {
        Candidates::Index { keep: cohort.rules().candidates.keep, pairs: formation.legal_pairs().len() }
    } else {
        Candidates::All
    }
}

fn countries(cohort: &Cohort, groups: &[Placed]) -> Vec<CountryShare> {
    let mut countries = BTreeMap::new();
    for city in cohort.cities() {
        let share = countries.entry(city.country).or_insert_with(|| CountryShare::new(city.country));
        share.cities += 1;
    }
    for placed in groups {
        for vertex in placed.group.members() {
            let country = cohort.city(*vertex).country;
            countries.entry(country).or_insert_with(|| CountryShare::new(country)).place(placed.score);
        }
    }
    countries.into_values().collect()
}

fn left_over(
    cohort: &Cohort,
    formation: &Formation<'_, Cohort>,
    detail: Detail,
    ask: &mut Ask<'_>,
) -> Result<Vec<LeftOver>, Stopped> {
    let left_over = formation.left_over();
    let mut relaxed = if detail.explained { Some(relaxations(cohort, formation, ask)?) } else { None };
    let partners = partners(formation);
    let entries = left_over.into_iter().map(|vertex| LeftOver {
        vertex,
        partners: partners.get(&vertex).copied().unwrap_or(0),
        broken: detail.counted.then(|| broken(cohort, formation, vertex)),
        relaxations: relaxed.as_mut().and_then(|relaxed| relaxed.remove(&vertex)),
    });
    Ok(entries.collect())
}

/// Legal partners of each vertex that has any.
fn partners(formation: &Formation<'_, Cohort>) -> BTreeMap<u32, usize> {
    let mut partners = BTreeMap::new();
    let left_over = formation.left_over();
    for (a, b, _) in formation.legal_pairs() {
        for vertex in [a, b] {
            if left_over.binary_search(vertex).is_ok() {
                *partners.entry(*vertex).or_insert(0) += 1;
            }
        }
    }
    partners
}

/// How many other cities each rule keeps from this one.
fn broken(cohort: &Cohort, formation: &Formation<'_, Cohort>, vertex: u32) -> BTreeMap<HardRule, usize> {
    let mut broken = BTreeMap::new();
    for other in (0..cohort.vertices()).filter(|other| *other != vertex) {
        for rule in HardRule::listed(formation.breaches(vertex, other)) {
            *broken.entry(rule).or_insert(0) += 1;
        }
    }
    broken
}

fn costs(cohort: &Cohort, formation: &Formation<'_, Cohort>, ask: &mut Ask<'_>) -> Result<Costs, Stopped> {
    let rules = cohort.rules();
    let mut costs = Costs { locks: Vec::new(), bans: Vec::new() };
    for (place, lock) in rules.locks.iter().enumerate() {
        costs.locks.push(LockCost { cities: lock.clone(), without: formation.without_lock(place, ask)? });
    }
    for (place, ban) in rules.bans.iter().enumerate() {
        let without = formation.without_ban(place, ask)?;
        costs.bans.push(BanCost { cities: ban.cities.clone(), by: ban.by, without });
    }
    Ok(costs)
}

fn why_not(
    formation: &Formation<'_, Cohort>,
    pairs: &[[u32; 2]],
    ask: &mut Ask<'_>,
) -> Result<Vec<WhyNotAnswer>, Stopped> {
    let mut answers = Vec::with_capacity(pairs.len());
    for &[a, b] in pairs {
        let vertices = [a.min(b), a.max(b)];
        answers.push(WhyNotAnswer { vertices, answer: formation.why_not(a, b, ask)? });
    }
    Ok(answers)
}

fn warnings(cohort: &Cohort, formation: &Formation<'_, Cohort>, asked: &Asked) -> Vec<Warning> {
    let rules = cohort.rules();
    let mut warnings = Vec::new();
    if formation.is_by_index() {
        warnings.push(Warning::ByIndex);
    }
    let is_explained = asked.explain || cohort.cities().len() <= EXPLAINED_CITIES_MAX;
    if is_explained && formation.bounds_relaxations() && !formation.left_over().is_empty() {
        warnings.push(Warning::RelaxationsBounded);
    }
    let wants_trio = match rules.trio {
        TrioRule::Never => false,
        TrioRule::Odd => formation.free().len() % 2 == 1,
        TrioRule::Allowed => true,
    };
    if wants_trio && rules.mode == Mode::Peer && formation.free().len() > TRIO_VERTICES_MAX {
        warnings.push(Warning::TooManyForTrio);
    }
    warnings
}

/// What can give way, in the order of kinds and then of their texts.
fn lifts(cohort: &Cohort, formation: &Formation<'_, Cohort>) -> Vec<Lifted> {
    let rules = cohort.rules();
    let mut tags: Vec<Tag> = (0..cohort.vertices())
        .flat_map(|vertex| &cohort.profile(vertex).languages)
        .map(|(tag, _)| *tag)
        .collect();
    tags.sort_unstable();
    tags.dedup();
    let two = tags.iter().enumerate().flat_map(|(place, x)| tags.iter().skip(place + 1).map(|y| (*x, *y)));
    let interpreters =
        two.filter(|pair| !rules.interpreters.contains(pair)).map(|(x, y)| Lifted::Interpreter(x, y));
    let short = |vertex: &u32| cohort.profile(*vertex).hours < rules.hours_minimum;
    let hours = (0..cohort.vertices()).filter(short).map(Lifted::Hours);
    let bans = rules.bans.iter().filter(|ban| ban.by == BannedBy::Facilitator).filter_map(|ban| {
        let [first, second] = &ban.cities;
        Some(Lifted::Ban([cohort.vertex(first)?, cohort.vertex(second)?]))
    });
    let trio = rules.mode == Mode::Peer && !formation.may_form_trio() && formation.leaves_room_for_trio();
    interpreters.chain(hours).chain(bans).chain(trio.then_some(Lifted::Trio)).collect()
}

fn relaxations(
    cohort: &Cohort,
    formation: &Formation<'_, Cohort>,
    ask: &mut Ask<'_>,
) -> Result<BTreeMap<u32, Vec<Relaxed>>, Stopped> {
    let lifted = lifts(cohort, formation);
    let lifts: Vec<Lift> = lifted
        .iter()
        .map(|lifted| Lift {
            kind: lifted.kind(),
            is_decision: matches!(lifted, Lifted::Ban(_)),
            is_trio: matches!(lifted, Lifted::Trio),
        })
        .collect();
    let places = Places::new(&lifted);
    let needs = |a: u32, b: u32| places.needed(cohort, formation.breaches(a, b), [a, b]);
    let answers = formation.relaxations(&lifts, &needs, ask)?;
    let named = |relaxation: matching::groups::Relaxation| Relaxed {
        rules: relaxation.lifts.iter().filter_map(|place| lifted.get(*place).cloned()).collect(),
        gain: relaxation.gain,
        objective: relaxation.objective,
        changed: relaxation.changed,
        group: relaxation.group,
    };
    Ok(answers.into_iter().map(|(vertex, list)| (vertex, list.into_iter().map(named).collect())).collect())
}

/// Where each thing that can give way stands in the list of lifts.
#[derive(Default)]
struct Places {
    interpreters: BTreeMap<(Tag, Tag), usize>,
    hours: BTreeMap<u32, usize>,
    bans: BTreeMap<[u32; 2], usize>,
}

impl Places {
    fn new(lifts: &[Lifted]) -> Self {
        let mut places = Self::default();
        for (place, lift) in lifts.iter().enumerate() {
            match *lift {
                Lifted::Interpreter(x, y) => drop(places.interpreters.insert((x, y), place)),
                Lifted::Hours(vertex) => drop(places.hours.insert(vertex, place)),
                Lifted::Ban(pair) => drop(places.bans.insert(pair, place)),
                Lifted::Trio => {}
            }
        }
        places
    }

    /// Which lifts a pair needs: for each rule that it breaks any one of them.
    fn needed(&self, cohort: &Cohort, breaches: Breaches, pair: [u32; 2]) -> Option<Vec<Vec<usize>>> {
        let mut needs = Vec::new();
        for rule in HardRule::listed(breaches) {
            match rule {
                HardRule::NoLanguage => needs.push(self.bridging(cohort, pair)),
                HardRule::Hours => {
                    let short =
                        pair.into_iter().filter(|v| cohort.profile(*v).hours < cohort.rules().hours_minimum);
                    needs.extend(short.map(|vertex| self.hours.get(&vertex).copied().into_iter().collect()));
                }
                HardRule::Banned => needs.push(self.bans.get(&pair).copied().into_iter().collect()),
                HardRule::SameCountry
                | HardRule::CannotWorkWith
                | HardRule::NothingOffered
                | HardRule::CapSize
                | HardRule::CapMaturity
                | HardRule::CapThemes
                | HardRule::Locked => return None,
            }
        }
        needs.iter().all(|any: &Vec<usize>| !any.is_empty()).then_some(needs)
    }

    /// The interpreters between a language of the one and a language of the other.
    fn bridging(&self, cohort: &Cohort, [a, b]: [u32; 2]) -> Vec<usize> {
        let of = |vertex: u32| cohort.profile(vertex).languages.iter().map(|(tag, _)| *tag);
        let two = of(a).flat_map(|x| of(b).map(move |y| (x.min(y), x.max(y))));
        let mut places: Vec<usize> =
            two.filter_map(|languages| self.interpreters.get(&languages).copied()).collect();
        places.sort_unstable();
        places.dedup();
        places
    }
}

/// The group's members as codes.
pub(super) fn codes(cohort: &Cohort, group: Group) -> Vec<&str> {
    group.members().iter().map(|vertex| cohort.city(*vertex).code.as_str()).collect()
}
