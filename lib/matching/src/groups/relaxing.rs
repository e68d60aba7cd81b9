//! The cheapest relaxation: which rules would have to give way so that a vertex that is left over finds a place.
//!
//! The caller says what can be lifted and, for each pair that is not legal, which lifts it needs. Sets of one lift are
//! tried, then of two: a set serves if the vertex is placed and more vertices are placed than now. If none serves, the
//! vertex may take another's place: sets of none, one, two with which it is placed and as many are placed as now.
//!
//! Most sets are put aside early: by what-ifs on the solved graph of numbers alone, one or two augmentations each.
use super::best::{Best, Edge, Field, solved};
use super::grouping::{Objective, Placed};
use super::terms::{Order, Pairs, SCORE_MAX};
use super::watch::{Ask, Work, tell};
use super::weighing::Weighing;
use crate::{Graph, Solved, Stopped, solve};
use std::cmp::Reverse;
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
    let mut asked = Asked { field, now, lifts, opened: &opened, numbers: &numbers, most: BTreeMap::new() };
    let useful: Vec<usize> = (0..lifts.len()).filter(|lift| asked.is_useful(*lift)).collect();
    asked.cheapest(left_over, &useful, ask)
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
    /// How many free vertices a set places by pairs of at least a score: what was asked so far.
    most: BTreeMap<(Vec<usize>, u16), usize>,
}

/// The score of the best partner that a vertex has now, and of the best that each set opens.
struct Partners {
    now: Option<u16>,
    opened: BTreeMap<Vec<usize>, u16>,
}

impl Partners {
    /// The score of the best partner under a set.
    fn best(&self, set: &[usize]) -> Option<u16> {
        let parts = (1..=set.len()).flat_map(|size| sets_of(set, size));
        parts.filter_map(|part| self.opened.get(&part).copied()).max().max(self.now)
    }
}

/// A set that may serve a vertex, and the largest floor under scores that costs no place.
struct Candidate {
    lifts: Vec<usize>,
    floor: u16,
}

/// What goes before the value: sets that are behind are not looked at again.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Lead {
    decisions: Reverse<usize>,
    most: usize,
    floor: u16,
}

/// A set that serves, with the best grouping that places the vertex.
struct Serving {
    lifts: Vec<usize>,
    groups: Vec<Placed>,
    objective: Objective,
}

impl Asked<'_, '_> {
    /// The cheapest relaxations of all vertices: sets of one size for all of them, then of the next.
    fn cheapest(
        &mut self,
        left_over: &[u32],
        useful: &[usize],
        ask: &mut Ask<'_>,
    ) -> Result<BTreeMap<u32, Vec<Relaxation>>, Stopped> {
        let mut answers: BTreeMap<u32, Vec<Relaxation>> = BTreeMap::new();
        for (gains, size) in [(true, 1), (true, 2), (false, 0), (false, 1), (false, 2)] {
            let sets = sets_of(useful, size);
            let mut candidates = Vec::new();
            for (done, &vertex) in left_over.iter().enumerate() {
                tell(ask, Work::Answers, done, left_over.len())?;
                if !answers.contains_key(&vertex) {
                    let found = self.candidates(vertex, &sets, gains, ask)?;
                    candidates.extend(found.into_iter().map(|candidate| (vertex, candidate)));
                }
            }
            for (vertex, serving) in self.groupings(candidates, gains, ask)? {
                answers.insert(vertex, self.listed(serving, size));
            }
        }
        for vertex in left_over {
            answers.entry(*vertex).or_default();
        }
        Ok(answers)
    }

    /// The sets that may serve a vertex and be listed, whatever their value.
    ///
    /// By pairs alone a vertex with any partner is placed by some grouping of the largest number: it takes the place of
    /// whom its partner is with. So a set serves if the vertex has a partner and the number is right. Where a trio may
    /// be formed this does not hold, and only the grouping itself tells.
    fn candidates(
        &mut self,
        vertex: u32,
        sets: &[Vec<usize>],
        gains: bool,
        ask: &mut Ask<'_>,
    ) -> Result<Vec<Candidate>, Stopped> {
        let partners = self.partners(vertex);
        let mut by_pairs: BTreeMap<Option<u8>, (Lead, Vec<Candidate>)> = BTreeMap::new();
        let (with_trio, of_pairs): (Vec<_>, Vec<_>) = sets.iter().partition(|set| self.may_form_trio(set));
        for set in of_pairs {
            let Some(best_partner) = partners.best(set) else { continue };
            let most = self.most(set, 0);
            if (most > self.placed_now()) != gains {
                continue;
            }
            let decisions = Reverse(self.decisions(set));
            let leading = by_pairs.get(&self.listed_alone(set)).map(|(lead, _)| *lead);
            let even = leading.filter(|lead| (lead.decisions, lead.most) == (decisions, most));
            let mut own = Lead { decisions, most, floor: even.map_or(0, |lead| lead.floor) };
            if leading.is_some_and(|lead| own < lead) {
                continue;
            }
            if self.field.order == Order::Fairness {
                let Some(reached) = self.floor(set, own, best_partner, ask)? else { continue };
                own.floor = reached;
            }
            let (lead, candidates) = by_pairs.entry(self.listed_alone(set)).or_insert((own, Vec::new()));
            if own > *lead {
                (*lead, *candidates) = (own, Vec::new());
            }
            candidates.push(Candidate { lifts: set.clone(), floor: own.floor });
        }
        let mut found = Vec::new();
        for set in with_trio {
            // A trio places one more than pairs, at most.
            let at_most = (Reverse(self.decisions(set)), self.most(set, 0) + 1);
            let leading = by_pairs.get(&self.listed_alone(set)).map(|(lead, _)| (lead.decisions, lead.most));
            if partners.best(set).is_some()
                && leading.is_none_or(|leading| at_most >= leading)
                && self.can_place_more(set, ask)? == gains
            {
                found.push(Candidate { lifts: set.clone(), floor: 0 });
            }
        }
        found.extend(by_pairs.into_values().flat_map(|(_, candidates)| candidates));
        Ok(found)
    }

    /// The best groupings for the candidates of all vertices, floor by floor and set by set: one solved graph for each
    /// floor, the edges of a set on top of it, one augmentation for each vertex.
    fn groupings(
        &self,
        candidates: Vec<(u32, Candidate)>,
        gains: bool,
        ask: &mut Ask<'_>,
    ) -> Result<BTreeMap<u32, Vec<Serving>>, Stopped> {
        let mut served: BTreeMap<u32, Vec<Serving>> = BTreeMap::new();
        let mut by_floor: BTreeMap<u16, BTreeMap<Vec<usize>, Vec<u32>>> = BTreeMap::new();
        for (vertex, Candidate { lifts, floor }) in candidates {
            if !self.may_form_trio(&lifts) {
                by_floor.entry(floor).or_default().entry(lifts).or_default().push(vertex);
            } else if let Some(serving) = self.by_trio(vertex, lifts, gains, ask)? {
                served.entry(vertex).or_default().push(serving);
            }
        }
        let (weighing, bonus) = Weighing::coverage_for_any(self.field.vertices);
        for (floor, by_set) in by_floor {
            let graph = self.field.graph(floor, weighing, &[]);
            let base = solved(&graph, ask)?;
            let all = by_set.len();
            for (done, (lifts, vertices)) in by_set.into_iter().enumerate() {
                tell(ask, Work::Answers, done, all)?;
                let edges = self.edges(&lifts);
                let opened = edges.iter().filter(|edge| edge.2 >= floor);
                let more =
                    opened.fold(base.what_if(), |more, edge| more.edge(edge.0, edge.1, weighing.edge(*edge)));
                let more = more.solve().expect("a pair that is not legal can be added");
                for vertex in vertices {
                    let placing = more.what_if().prefer(vertex, bonus).solve();
                    let placing = placing.expect("a bonus within the limits of the weighing");
                    debug_assert!(placing.mate(vertex).is_some(), "a vertex with a partner can be placed");
                    let groups = self.field.groups_with(&edges, &placing.pairs().collect::<Vec<_>>());
                    let objective = Objective::of(&groups);
                    served.entry(vertex).or_default().push(Serving {
                        lifts: lifts.clone(),
                        groups,
                        objective,
                    });
                }
            }
        }
        Ok(served)
    }

    /// The best grouping that places the vertex where a trio may be formed, if the set serves.
    fn by_trio(
        &self,
        vertex: u32,
        lifts: Vec<usize>,
        gains: bool,
        ask: &mut Ask<'_>,
    ) -> Result<Option<Serving>, Stopped> {
        let best = Field { favoured: Some(vertex), ..self.relaxed(&lifts) }.best(ask)?;
        let is_placed = best.groups.iter().any(|placed| placed.group.holds(vertex));
        let placed_now = self.now.objective.placed;
        let serves =
            if gains { best.objective.placed > placed_now } else { best.objective.placed == placed_now };
        let serving = Serving { lifts, groups: best.groups, objective: best.objective };
        Ok((is_placed && serves).then_some(serving))
    }

    /// Ranked and listed: of sets of one the best of each kind, otherwise the best alone.
    fn listed(&self, mut serving: Vec<Serving>, size: usize) -> Vec<Relaxation> {
        let order = self.field.order;
        serving.sort_by_cached_key(|set| {
            let rank = set.objective.rank(order).map(Reverse);
            (self.decisions(&set.lifts), rank, self.kinds(&set.lifts), set.lifts.clone())
        });
        if size == 1 {
            let mut listed = BTreeSet::new();
            serving.retain(|set| listed.insert(self.kinds(&set.lifts)));
        } else {
            serving.truncate(1);
        }
        serving.into_iter().map(|set| self.relaxation(set)).collect()
    }

    fn relaxation(&self, set: Serving) -> Relaxation {
        let stood = |placed: &Placed| self.now.groups.iter().any(|now| now.group == placed.group);
        Relaxation {
            gain: set.objective.placed - self.now.objective.placed,
            objective: set.objective,
            changed: set.groups.iter().filter(|placed| !stood(placed)).count(),
            lifts: set.lifts,
        }
    }

    fn kinds(&self, set: &[usize]) -> Vec<Option<u8>> {
        set.iter().map(|lift| self.lifts.get(*lift).map(|lift| lift.kind)).collect()
    }

    /// The kind under which a set of one is listed; all others compete for one place.
    fn listed_alone(&self, set: &[usize]) -> Option<u8> {
        match set {
            [lift] => self.lifts.get(*lift).map(|lift| lift.kind),
            _ => None,
        }
    }

    fn decisions(&self, set: &[usize]) -> usize {
        set.iter().filter(|lift| self.lifts.get(**lift).is_some_and(|lift| lift.is_decision)).count()
    }

    /// Free vertices that are placed now.
    fn placed_now(&self) -> usize {
        let free = self.now.groups.iter().filter(|placed| !placed.locked);
        free.map(|placed| placed.group.members().len()).sum()
    }

    /// How many free vertices the set places by pairs of at least this score.
    fn most(&mut self, set: &[usize], floor: u16) -> usize {
        let key = (set.to_vec(), floor);
        if let Some(known) = self.most.get(&key) {
            return *known;
        }
        let edges = self.edges(set);
        let most = if floor == 0 {
            let more = edges.iter().fold(self.numbers.what_if(), |graph, (a, b, _)| graph.edge(*a, *b, 1));
            2 * more.solve().expect("a pair that is not legal can be added").cardinality()
        } else {
            let high = self.field.edges.iter().chain(&edges).filter(|edge| edge.2 >= floor);
            let graph =
                Graph::builder(self.numbers.vertices()).edges(high.map(|(a, b, _)| (*a, *b, 1))).build();
            2 * solve(&graph.expect("legal pairs and others, each once"), crate::Objective::Weight)
                .cardinality()
        };
        self.most.insert(key, most);
        most
    }

    /// The largest floor that costs no place, if it is at least that of the lead.
    fn floor(
        &mut self,
        set: &[usize],
        lead: Lead,
        best_partner: u16,
        ask: &mut Ask<'_>,
    ) -> Result<Option<u16>, Stopped> {
        tell(ask, Work::Answers, 0, 1)?;
        let mut holds = |floor: u16| floor <= best_partner && self.most(set, floor) == lead.most;
        if !holds(lead.floor) {
            return Ok(None);
        }
        if !holds(lead.floor + 1) {
            return Ok(Some(lead.floor));
        }
        let (mut low, mut high) = (lead.floor + 1, SCORE_MAX + 1);
        while low + 1 < high {
            let middle = low.midpoint(high);
            if holds(middle) {
                low = middle;
            } else {
                high = middle;
            }
        }
        Ok(Some(low))
    }

    /// Whether the set can place more than now, by pairs or with a trio.
    fn can_place_more(&mut self, set: &[usize], ask: &mut Ask<'_>) -> Result<bool, Stopped> {
        let (by_pairs, now) = (self.most(set, 0), self.placed_now());
        // A trio places one more than pairs, at most.
        if by_pairs != now {
            return Ok(by_pairs > now);
        }
        let most = self.relaxed(set).most_placed(ask)?;
        Ok(usize::try_from(most).unwrap_or(0) > now)
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

    /// Who a vertex could be in a group with.
    fn partners(&self, vertex: u32) -> Partners {
        let best = |edges: &[Edge]| {
            edges.iter().filter(|edge| edge.0 == vertex || edge.1 == vertex).map(|edge| edge.2).max()
        };
        let opened = self.opened.iter().filter_map(|(set, edges)| Some((set.clone(), best(edges)?)));
        Partners { now: best(&self.field.edges), opened: opened.collect() }
    }

    /// A lift that opens nothing serves no set.
    fn is_useful(&self, lift: usize) -> bool {
        self.lifts.get(lift).is_some_and(|lift| lift.is_trio)
            || self.opened.keys().any(|set| set.contains(&lift))
    }
}
