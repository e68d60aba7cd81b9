//! The cheapest relaxation: which rules would have to give way so that a vertex that is left over finds a place.
//!
//! The caller says what can be lifted and, for each pair that is not legal, which lifts it needs. Sets of one lift are
//! tried, then of two: a set serves if the vertex is placed and more vertices are placed than now. If none serves, the
//! vertex may take another's place: sets of none, one, two with which it is placed and as many are placed as now.
//!
//! Most sets are put aside early: by what-ifs on the solved graph of numbers alone, one or two augmentations each.
use super::best::{Best, Edge, Field, solved};
use super::grouping::{Objective, Placed};
use super::terms::Pairs;
use super::watch::{Ask, Work, tell};
use super::weighing::Weighing;
use crate::{Solved, Stopped};
use std::collections::{BTreeMap, BTreeSet};

/// Something that can give way. Lifts are given by kind, and within a kind in the order preferred among equals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lift {
    /// Of the sets of one lift the best of each kind is listed; among equals the smaller kind comes first.
    pub kind: u8,
    /// Whether it lifts somebody's decision: fewer of these are preferred.
    pub is_decision: bool,
    /// Whether it lets a trio be formed; other lifts make pairs legal.
    pub is_trio: bool,
}

/// For a pair that is not legal: what it needs, as places in the list of lifts. Each of the outer list must be
/// satisfied, by any one of the inner. None where something can never give way.
pub type Needs<'a> = dyn Fn(u32, u32) -> Option<Vec<Vec<usize>>> + 'a;

/// A set of lifts with which a vertex that was left over is placed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relaxation {
    /// Places in the list of lifts, rising; empty if the vertex can take another's place as it is.
    pub lifts: Vec<usize>,
    /// How many more vertices are placed than now.
    pub gain: u32,
    /// The numbers of the best grouping that places the vertex.
    pub objective: Objective,
    /// How many of its groups are new.
    pub changed: usize,
}

/// For each vertex of `left_over` the relaxations that serve.
pub(super) fn relaxations<P: Pairs>(
    (field, now, pairs): (&Field, &Best, &P),
    left_over: &[u32],
    lifts: &[Lift],
    needs: &Needs<'_>,
    ask: &mut Ask<'_>,
) -> Result<BTreeMap<u32, Vec<Relaxation>>, Stopped> {
    let graph = field.graph(0, Weighing::number(None), &[]);
    let numbers = solved(&graph, ask)?;
    let opened = opened(field, pairs, needs);
    let mut asked =
        Asked { field, now, lifts, opened: &opened, numbers: &numbers, places_more: BTreeMap::new() };
    let useful: Vec<usize> = (0..lifts.len()).filter(|lift| asked.is_useful(*lift)).collect();
    let mut answers = BTreeMap::new();
    for (done, &vertex) in left_over.iter().enumerate() {
        tell(ask, Work::Answers, done, left_over.len())?;
        answers.insert(vertex, asked.cheapest(vertex, &useful, ask)?);
    }
    Ok(answers)
}

/// For each set of one or two lifts the pairs that it makes legal and no part of it does.
fn opened<P: Pairs>(field: &Field, pairs: &P, needs: &Needs<'_>) -> BTreeMap<Vec<usize>, Vec<Edge>> {
    let mut opened: BTreeMap<Vec<usize>, Vec<Edge>> = BTreeMap::new();
    for (place, &a) in field.free.iter().enumerate() {
        for &b in field.free.get(place + 1..).unwrap_or_default() {
            if field.score(a, b).is_some() {
                continue;
            }
            let Some(needs) = needs(a, b) else { continue };
            for set in smallest_sets(&needs) {
                opened.entry(set).or_default().push((a, b, pairs.score(a, b)));
            }
        }
    }
    opened
}

/// The sets of one or two lifts that satisfy all needs, without those that hold a smaller one.
fn smallest_sets(needs: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let satisfies = |set: &[usize]| needs.iter().all(|any| any.iter().any(|lift| set.contains(lift)));
    let named: BTreeSet<usize> = needs.iter().flatten().copied().collect();
    let alone: Vec<usize> = named.iter().copied().filter(|lift| satisfies(&[*lift])).collect();
    let mut sets: Vec<Vec<usize>> = alone.iter().map(|lift| vec![*lift]).collect();
    let others: Vec<usize> = named.into_iter().filter(|lift| !alone.contains(lift)).collect();
    sets.extend(sets_of(&others, 2).into_iter().filter(|set| satisfies(set)));
    sets
}

/// All sets of so many of these: none, one or two.
fn sets_of(lifts: &[usize], size: usize) -> Vec<Vec<usize>> {
    match size {
        0 => vec![Vec::new()],
        1 => lifts.iter().map(|lift| vec![*lift]).collect(),
        _ => {
            let later = |place: usize| lifts.iter().skip(place + 1);
            lifts.iter().enumerate().flat_map(|(place, a)| later(place).map(|b| vec![*a, *b])).collect()
        }
    }
}

/// What all sets are measured against.
struct Asked<'a, 'g> {
    field: &'a Field,
    now: &'a Best,
    lifts: &'a [Lift],
    opened: &'a BTreeMap<Vec<usize>, Vec<Edge>>,
    /// The graph of numbers alone, as it is now.
    numbers: &'a Solved<'g>,
    /// Whether more vertices can be placed than now, for the sets that were asked.
    places_more: BTreeMap<Vec<usize>, bool>,
}

/// A set that serves, with what it is ranked by.
struct Serving {
    lifts: Vec<usize>,
    best: Best,
}

impl Asked<'_, '_> {
    fn cheapest(
        &mut self,
        vertex: u32,
        useful: &[usize],
        ask: &mut Ask<'_>,
    ) -> Result<Vec<Relaxation>, Stopped> {
        for (gains, size) in [(true, 1), (true, 2), (false, 0), (false, 1), (false, 2)] {
            let mut serving = Vec::new();
            for set in sets_of(useful, size) {
                if self.has_partner(vertex, &set)
                    && self.places_more(&set, ask)? == gains
                    && let Some(best) = self.best_with(vertex, &set, gains, ask)?
                {
                    serving.push(Serving { lifts: set, best });
                }
            }
            if !serving.is_empty() {
                return Ok(self.listed(serving, size));
            }
        }
        Ok(Vec::new())
    }

    /// The best grouping that places the vertex under the set, if the set serves.
    fn best_with(
        &self,
        vertex: u32,
        set: &[usize],
        gains: bool,
        ask: &mut Ask<'_>,
    ) -> Result<Option<Best>, Stopped> {
        let best = Field { favoured: Some(vertex), ..self.relaxed(set) }.best(ask)?;
        let is_placed = best.groups.iter().any(|placed| placed.group.holds(vertex));
        let placed_now = self.now.objective.placed;
        let serves =
            if gains { best.objective.placed > placed_now } else { best.objective.placed == placed_now };
        Ok((is_placed && serves).then_some(best))
    }

    /// Ranked and listed: of sets of one the best of each kind, otherwise the best alone.
    fn listed(&self, mut serving: Vec<Serving>, size: usize) -> Vec<Relaxation> {
        let lift = |place: &usize| self.lifts.get(*place);
        let kinds = |set: &Serving| -> Vec<Option<u8>> {
            set.lifts.iter().map(|l| lift(l).map(|l| l.kind)).collect()
        };
        let decisions = |set: &Serving| {
            set.lifts.iter().filter(|place| lift(place).is_some_and(|l| l.is_decision)).count()
        };
        let order = self.field.order;
        serving.sort_by_cached_key(|set| {
            let rank = set.best.objective.rank(order).map(std::cmp::Reverse);
            (decisions(set), rank, kinds(set), set.lifts.clone())
        });
        if size == 1 {
            let mut listed = BTreeSet::new();
            serving.retain(|set| listed.insert(kinds(set)));
        } else {
            serving.truncate(1);
        }
        serving.into_iter().map(|set| self.relaxation(set)).collect()
    }

    fn relaxation(&self, set: Serving) -> Relaxation {
        let stood = |placed: &Placed| self.now.groups.iter().any(|now| now.group == placed.group);
        Relaxation {
            gain: set.best.objective.placed - self.now.objective.placed,
            objective: set.best.objective,
            changed: set.best.groups.iter().filter(|placed| !stood(placed)).count(),
            lifts: set.lifts,
        }
    }

    /// Whether more vertices can be placed than now.
    fn places_more(&mut self, set: &[usize], ask: &mut Ask<'_>) -> Result<bool, Stopped> {
        if let Some(known) = self.places_more.get(set) {
            return Ok(*known);
        }
        let answer = self.can_place_more(set, ask)?;
        self.places_more.insert(set.to_vec(), answer);
        Ok(answer)
    }

    fn can_place_more(&self, set: &[usize], ask: &mut Ask<'_>) -> Result<bool, Stopped> {
        let edges = self.edges(set);
        let standing: usize = self.field.standing.iter().map(|placed| placed.group.members().len()).sum();
        let placed_now = usize::try_from(self.now.objective.placed).unwrap_or(usize::MAX) - standing;
        let more = edges.iter().fold(self.numbers.what_if(), |graph, (a, b, _)| graph.edge(*a, *b, 1));
        let by_pairs = 2 * more.solve().expect("a pair that is not legal can be added").cardinality();
        if by_pairs > placed_now {
            return Ok(true);
        }
        // A trio places one more than pairs, at most.
        if !self.may_form_trio(set) || by_pairs < placed_now {
            return Ok(false);
        }
        let most = self.relaxed(set).most_placed(ask)?;
        Ok(usize::try_from(most).unwrap_or(0) > placed_now)
    }

    /// The field under the set.
    fn relaxed(&self, set: &[usize]) -> Field {
        let mut field = self.field.clone();
        field.edges.extend(self.edges(set));
        field.edges.sort_unstable();
        field.may_form_trio = self.may_form_trio(set);
        field
    }

    fn may_form_trio(&self, set: &[usize]) -> bool {
        self.field.may_form_trio
            || set.iter().any(|lift| self.lifts.get(*lift).is_some_and(|lift| lift.is_trio))
    }

    /// The pairs that the set makes legal.
    fn edges(&self, set: &[usize]) -> Vec<Edge> {
        let parts = (1..=set.len()).flat_map(|size| sets_of(set, size));
        let mut edges: Vec<Edge> =
            parts.filter_map(|part| self.opened.get(&part)).flatten().copied().collect();
        edges.sort_unstable();
        edges.dedup();
        edges
    }

    /// Whether anybody could be in a group with the vertex under the set.
    fn has_partner(&self, vertex: u32, set: &[usize]) -> bool {
        let touches = |edge: &Edge| edge.0 == vertex || edge.1 == vertex;
        self.field.edges.iter().any(touches) || self.edges(set).iter().any(touches)
    }

    /// A lift that opens nothing serves no set.
    fn is_useful(&self, lift: usize) -> bool {
        self.lifts.get(lift).is_some_and(|lift| lift.is_trio)
            || self.opened.keys().any(|set| set.contains(&lift))
    }
}
