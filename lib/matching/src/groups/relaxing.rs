//! The cheapest relaxation: which rules would have to give way so that a vertex that is left over finds a place.
//!
//! The caller says what can be lifted and, for each pair that is not legal, which lifts it needs. Sets of one lift are
//! tried, then of two: a set serves if the vertex is placed and more vertices are placed than now. If none serves, the
//! vertex may take another's place: sets of none, one, two with which it is placed and as many are placed as now.
//!
//! Most sets are put aside early, by the number of vertices that they place: what-ifs on solved graphs, as all of it.
use super::best::{Best, Edge, Field, largest};
use super::duals::Duals;
use super::grouping::{Objective, Placed};
use super::terms::{Order, Pairs, SCORE_MAX};
use super::watch::{Ask, Work, tell};
use super::weighing::Weighing;
use crate::Stopped;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

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
    let opened = opened(field, pairs, needs);
    let mut asked = Asked::new(field, now, lifts, &opened, ask)?;
    let useful: Vec<usize> = (0..lifts.len()).filter(|lift| asked.is_useful(*lift)).collect();
    asked.cheapest(left_over, |size| sets_of(&useful, size), ask)
}

/// The same where there are too many vertices to look at all pairs: with the best `keep` that each set of lifts opens
/// for a vertex that is left over, and sets that open any.
pub(super) fn relaxations_near<P: Pairs>(
    (field, now, pairs): (&Field, &Best, &P),
    left_over: &[u32],
    (lifts, keep): (&[Lift], usize),
    needs: &Needs<'_>,
    ask: &mut Ask<'_>,
) -> Result<BTreeMap<u32, Vec<Relaxation>>, Stopped> {
    let mut opened: BTreeMap<Vec<usize>, Vec<Edge>> = BTreeMap::new();
    for (done, &vertex) in left_over.iter().enumerate() {
        tell(ask, Work::Judging, done, left_over.len())?;
        for (set, mut edges) in opened_for(vertex, field, pairs, needs) {
            edges.sort_unstable_by_key(|&(a, b, score)| (Reverse(score), a, b));
            edges.truncate(keep);
            opened.entry(set).or_default().extend(edges);
        }
    }
    for edges in opened.values_mut() {
        edges.sort_unstable();
        edges.dedup();
    }
    let sets: Vec<Vec<usize>> = std::iter::once(Vec::new()).chain(opened.keys().cloned()).collect();
    let of_size = |size| sets.iter().filter(|set| set.len() == size).cloned().collect();
    Asked::new(field, now, lifts, &opened, ask)?.cheapest(left_over, of_size, ask)
}

/// For each set of one or two lifts the pairs of one vertex that it makes legal and no part of it does.
fn opened_for<P: Pairs>(
    vertex: u32,
    field: &Field,
    pairs: &P,
    needs: &Needs<'_>,
) -> BTreeMap<Vec<usize>, Vec<Edge>> {
    let mut opened: BTreeMap<Vec<usize>, Vec<Edge>> = BTreeMap::new();
    for &other in field.free.iter().filter(|other| **other != vertex) {
        let (a, b) = (vertex.min(other), vertex.max(other));
        if field.score(a, b).is_some() {
            continue;
        }
        let Some(needs) = needs(a, b) else { continue };
        for set in smallest_sets(&needs) {
            opened.entry(set).or_default().push((a, b, pairs.score(a, b)));
        }
    }
    opened
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
struct Asked<'a> {
    field: &'a Field,
    now: &'a Best,
    lifts: &'a [Lift],
    opened: &'a BTreeMap<Vec<usize>, Vec<Edge>>,
    // What was asked so far: how many free vertices a set places by pairs of at least a score, how many if a trio may
    // be formed, and the best grouping then.
    most: BTreeMap<(Vec<usize>, u16), usize>,
    placed: BTreeMap<Vec<usize>, usize>,
    best: BTreeMap<Vec<usize>, Known>,
    /// How many free vertices pairs place now, and sets that open a pair which that number's duals do not cover. Other
    /// sets leave the duals feasible, and with them the number as it is.
    placed_by_pairs: usize,
    uncovered: BTreeSet<Vec<usize>>,
}

/// What is known of the best grouping under a set.
enum Known {
    Best(Arc<Best>),
    /// Its numbers are behind these.
    Behind([i64; 3]),
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

impl<'a> Asked<'a> {
    fn new(
        field: &'a Field,
        now: &'a Best,
        lifts: &'a [Lift],
        opened: &'a BTreeMap<Vec<usize>, Vec<Edge>>,
        ask: &mut Ask<'_>,
    ) -> Result<Self, Stopped> {
        let weighing = Weighing::number(None);
        let kept = field.base.solved(0, weighing, ask)?;
        let numbers = kept.solved();
        let duals = Duals::new(&numbers.certificate());
        let is_uncovered = |edge: &Edge| duals.of_edge(edge.0, edge.1) < 2 * weighing.edge(*edge);
        let uncovered = opened.iter().filter(|(_, edges)| edges.iter().any(is_uncovered));
        let uncovered = uncovered.map(|(set, _)| set.clone()).collect();
        let (most, placed, best) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        let placed_by_pairs = 2 * numbers.cardinality();
        Ok(Self { field, now, lifts, opened, most, placed, best, placed_by_pairs, uncovered })
    }

    /// Whether pairs may place more under a set than now.
    fn may_place_more(&self, set: &[usize]) -> bool {
        (1..=set.len()).flat_map(|size| sets_of(set, size)).any(|part| self.uncovered.contains(&part))
    }

    /// The cheapest relaxations of all vertices: sets of one size for all of them, then of the next.
    fn cheapest(
        &mut self,
        left_over: &[u32],
        sets_of_size: impl Fn(usize) -> Vec<Vec<usize>>,
        ask: &mut Ask<'_>,
    ) -> Result<BTreeMap<u32, Vec<Relaxation>>, Stopped> {
        let mut answers: BTreeMap<u32, Vec<Relaxation>> = BTreeMap::new();
        for (gains, size) in [(true, 1), (true, 2), (false, 0), (false, 1), (false, 2)] {
            if left_over.iter().all(|vertex| answers.contains_key(vertex)) {
                break;
            }
            let mut sets = sets_of_size(size);
            if gains {
                // A trio may place one more, whatever a set opens; and most sets open nothing that places more.
                sets.retain(|set| self.may_form_trio(set) || self.may_place_more(set));
            }
            let (with_trio, of_pairs): (Vec<_>, Vec<_>) =
                sets.into_iter().partition(|set| self.may_form_trio(set));
            let mut candidates = Vec::new();
            let mut served: BTreeMap<u32, Vec<Serving>> = BTreeMap::new();
            for (done, &vertex) in left_over.iter().enumerate() {
                tell(ask, Work::Answers, done, left_over.len())?;
                if answers.contains_key(&vertex) {
                    continue;
                }
                let found = self.candidates(vertex, &of_pairs, gains, ask)?;
                candidates.extend(found.into_iter().map(|candidate| (vertex, candidate)));
                served.insert(vertex, self.by_trio(vertex, &with_trio, gains, ask)?);
            }
            self.groupings(candidates, &mut served, ask)?;
            for (vertex, serving) in served.into_iter().filter(|(_, serving)| !serving.is_empty()) {
                answers.insert(vertex, self.listed(serving, size));
            }
        }
        for vertex in left_over {
            answers.entry(*vertex).or_default();
        }
        Ok(answers)
    }

    /// The sets of pairs alone that serve a vertex and may be listed, whatever their value.
    ///
    /// By pairs alone a vertex with any partner is placed by some grouping of the largest number: it takes the place of
    /// whom its partner is with. So a set serves if the vertex has a partner and the number is right.
    fn candidates(
        &mut self,
        vertex: u32,
        sets: &[Vec<usize>],
        gains: bool,
        ask: &mut Ask<'_>,
    ) -> Result<Vec<Candidate>, Stopped> {
        let partners = self.partners(vertex);
        let mut by_pairs: BTreeMap<Option<u8>, (Lead, Vec<Candidate>)> = BTreeMap::new();
        for set in sets {
            let Some(best_partner) = partners.best(set) else { continue };
            let most = self.most(set, 0, ask)?;
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
        Ok(by_pairs.into_values().flat_map(|(_, candidates)| candidates).collect())
    }

    /// The best groupings for the candidates of all vertices, floor by floor and set by set: one solved graph for each
    /// floor, the edges of a set on top of it, one augmentation for each vertex.
    fn groupings(
        &self,
        candidates: Vec<(u32, Candidate)>,
        served: &mut BTreeMap<u32, Vec<Serving>>,
        ask: &mut Ask<'_>,
    ) -> Result<(), Stopped> {
        let mut by_floor: BTreeMap<u16, BTreeMap<Vec<usize>, Vec<u32>>> = BTreeMap::new();
        for (vertex, Candidate { lifts, floor }) in candidates {
            by_floor.entry(floor).or_default().entry(lifts).or_default().push(vertex);
        }
        for (floor, by_set) in by_floor {
            let all = by_set.len();
            for (done, (lifts, vertices)) in by_set.into_iter().enumerate() {
                tell(ask, Work::Answers, done, all)?;
                let relaxed = self.relaxed(&lifts);
                for (vertex, groups) in relaxed.with_each(floor, &vertices, ask)? {
                    debug_assert!(
                        groups.iter().any(|placed| placed.group.holds(vertex)),
                        "a vertex with a partner can be placed"
                    );
                    let objective = Objective::of(&groups);
                    let serving = Serving { lifts: lifts.clone(), groups, objective };
                    served.entry(vertex).or_default().push(serving);
                }
            }
        }
        Ok(())
    }

    /// The sets with which a trio may be formed that serve a vertex and may be listed, with their best groupings.
    ///
    /// The best grouping of a set, whoever is in it, is an upper bound for the best that places the vertex, and often
    /// places it. Sets are looked at in the order of what they place, and only while they can be listed.
    fn by_trio(
        &mut self,
        vertex: u32,
        sets: &[Vec<usize>],
        gains: bool,
        ask: &mut Ask<'_>,
    ) -> Result<Vec<Serving>, Stopped> {
        let (now, partners) = (self.placed_now(), self.partners(vertex));
        let mut promising = Vec::new();
        for set in sets {
            if partners.best(set).is_some() {
                let placed = self.placed(set, ask)?;
                if (placed > now) == gains {
                    promising.push((self.listed_alone(set), self.decisions(set), Reverse(placed), set));
                }
            }
        }
        promising.sort();
        let mut served = Vec::new();
        for sets in promising.chunk_by(|one, other| one.0 == other.0) {
            let mut lead: Option<(usize, Reverse<usize>, Objective)> = None;
            for &(_, decisions, placed, set) in sets {
                if lead.is_some_and(|lead| (lead.0, lead.1) < (decisions, placed)) {
                    break;
                }
                let leading = lead.map(|lead| lead.2);
                if let Some(best) = self.best_placing(vertex, (set, placed.0), leading, ask)? {
                    // It is not behind the one that led.
                    lead = Some((decisions, placed, best.objective));
                    let (lifts, groups) = (set.clone(), best.groups.clone());
                    served.push(Serving { lifts, groups, objective: best.objective });
                }
            }
        }
        Ok(served)
    }

    /// The best grouping under a set that places a vertex, if there is one among those that place so many, and if its
    /// numbers are not behind the lead.
    fn best_placing(
        &mut self,
        vertex: u32,
        (set, placed): (&[usize], usize),
        lead: Option<Objective>,
        ask: &mut Ask<'_>,
    ) -> Result<Option<Arc<Best>>, Stopped> {
        let holds = |best: &Best| best.groups.iter().any(|placed| placed.group.holds(vertex));
        let Some(best) = self.best(set, lead, ask)? else { return Ok(None) };
        if holds(&best) {
            return Ok(Some(best));
        }
        let favouring = Field { favoured: Some(vertex), ..self.relaxed_to_place(set, placed) };
        let placing = match lead {
            Some(lead) => favouring.best_from(lead, ask)?,
            None => Some(favouring.best(ask)?),
        };
        Ok(placing.filter(holds).map(Arc::new))
    }

    /// The field under a set that places so many: where that is an even number, no trio does.
    fn relaxed_to_place(&self, set: &[usize], placed: usize) -> Field {
        Field { may_form_trio: placed % 2 == 1, ..self.relaxed(set) }
    }

    /// How many free vertices a set places if it lets a trio be formed.
    fn placed(&mut self, set: &[usize], ask: &mut Ask<'_>) -> Result<usize, Stopped> {
        if let Some(known) = self.placed.get(set) {
            return Ok(*known);
        }
        let now = self.placed_now();
        let most = if now > self.placed_by_pairs && !self.may_place_more(set) {
            // A trio places one more than pairs, at most.
            now
        } else {
            self.relaxed(set).most_placed(0, ask)?
        };
        self.placed.insert(set.to_vec(), most);
        Ok(most)
    }

    /// The best grouping under a set, whoever is in it, if its numbers are not behind these.
    fn best(
        &mut self,
        set: &[usize],
        lead: Option<Objective>,
        ask: &mut Ask<'_>,
    ) -> Result<Option<Arc<Best>>, Stopped> {
        let order = self.field.order;
        let rank = lead.map(|lead| lead.rank(order));
        match self.best.get(set) {
            Some(Known::Best(best)) => {
                return Ok(Some(Arc::clone(best)).filter(|best| Some(best.objective.rank(order)) >= rank));
            }
            Some(Known::Behind(other)) if rank >= Some(*other) => return Ok(None),
            Some(Known::Behind(_)) | None => {}
        }
        let placed = self.placed(set, ask)?;
        let relaxed = self.relaxed_to_place(set, placed);
        let best = match lead {
            Some(lead) => relaxed.best_from(lead, ask)?.map(Arc::new),
            None => Some(Arc::new(relaxed.best(ask)?)),
        };
        let known = match (&best, rank) {
            (Some(best), _) => Known::Best(Arc::clone(best)),
            (None, rank) => Known::Behind(rank.unwrap_or_default()),
        };
        self.best.insert(set.to_vec(), known);
        Ok(best)
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
    fn most(&mut self, set: &[usize], floor: u16, ask: &mut Ask<'_>) -> Result<usize, Stopped> {
        let key = (set.to_vec(), floor);
        if let Some(known) = self.most.get(&key) {
            return Ok(*known);
        }
        if floor == 0 && !self.may_place_more(set) {
            return Ok(self.placed_by_pairs);
        }
        let relaxed = Field { may_form_trio: false, ..self.relaxed(set) };
        let most = relaxed.most_placed(floor, ask)?;
        self.most.insert(key, most);
        Ok(most)
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
        let hint = self.field.base.floor_hint().max(lead.floor);
        let mut holds = |floor: u16, ask: &mut Ask<'_>| {
            Ok(floor <= best_partner && self.most(set, floor, ask)? == lead.most)
        };
        if !holds(lead.floor, ask)? {
            return Ok(None);
        }
        if !holds(lead.floor + 1, ask)? {
            return Ok(Some(lead.floor));
        }
        largest(lead.floor + 1, hint, SCORE_MAX + 1, |floor| holds(floor, ask)).map(Some)
    }

    /// The field under the set.
    fn relaxed(&self, set: &[usize]) -> Field {
        let (with, may_form_trio) = (self.edges(set), self.may_form_trio(set));
        Field { with, may_form_trio, ..self.field.clone() }
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
        let best = |edges: &mut dyn Iterator<Item = Edge>| {
            edges.filter(|edge| edge.0 == vertex || edge.1 == vertex).map(|edge| edge.2).max()
        };
        let opened = self.opened.iter();
        let opened = opened.filter_map(|(set, edges)| Some((set.clone(), best(&mut edges.iter().copied())?)));
        Partners { now: best(&mut self.field.edges()), opened: opened.collect() }
    }

    /// A lift that opens nothing serves no set.
    fn is_useful(&self, lift: usize) -> bool {
        self.lifts.get(lift).is_some_and(|lift| lift.is_trio)
            || self.opened.keys().any(|set| set.contains(&lift))
    }
}
