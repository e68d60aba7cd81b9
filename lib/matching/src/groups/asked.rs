//! What sets of lifts would bring: measured against a field and its best grouping, each once.
//!
//! How many vertices a set places is told first; only sets that are right in that are weighed. All of it are what-ifs on
//! solved graphs.
use super::best::{Best, Edge, Field, largest};
use super::duals::Duals;
use super::grouping::{Objective, Placed};
use super::relaxing::{Lift, Relaxation, sets_of};
use super::terms::{Order, SCORE_MAX};
use super::watch::{Ask, Work, tell};
use super::weighing::Weighing;
use crate::Stopped;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What all sets are measured against.
pub(super) struct Asked<'a> {
    field: &'a Field,
    now: &'a Best,
    lifts: &'a [Lift],
    opened: &'a BTreeMap<Vec<usize>, Vec<Edge>>,
    /// For each vertex so many sets of each size are tried.
    tried: usize,
    /// Of each vertex that is asked about.
    partners: BTreeMap<u32, Partners>,
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
        parts(set).filter_map(|part| self.opened.get(&part).copied()).max().max(self.now)
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
    pub(super) fn new(
        (field, now): (&'a Field, &'a Best),
        vertices: &[u32],
        lifts: &'a [Lift],
        (opened, tried): (&'a BTreeMap<Vec<usize>, Vec<Edge>>, usize),
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
        let partners = partners(field, vertices, opened);
        Ok(Self {
            field,
            now,
            lifts,
            opened,
            tried,
            partners,
            most,
            placed,
            best,
            placed_by_pairs,
            uncovered,
        })
    }

    /// Whether pairs may place more under a set than now.
    fn may_place_more(&self, set: &[usize]) -> bool {
        parts(set).any(|part| self.uncovered.contains(&part))
    }

    /// The cheapest relaxations of all vertices: sets of one size for all of them, then of the next.
    pub(super) fn cheapest(
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
            if sets.len() > self.tried {
                self.rank(&mut sets);
            }
            let mut candidates = Vec::new();
            let mut served: BTreeMap<u32, Vec<Serving>> = BTreeMap::new();
            for (done, &vertex) in left_over.iter().enumerate() {
                tell(ask, Work::Answers, done, left_over.len())?;
                if answers.contains_key(&vertex) {
                    continue;
                }
                let tried = self.tried_for(vertex, &sets);
                let (with_trio, of_pairs): (Vec<_>, Vec<_>) =
                    tried.into_iter().partition(|set| self.may_form_trio(set));
                let found = self.candidates(vertex, &of_pairs, gains, ask)?;
                candidates.extend(found.into_iter().map(|candidate| (vertex, candidate)));
                served.insert(vertex, self.by_trio(vertex, &with_trio, gains, ask)?);
            }
            self.groupings(candidates, &mut served, ask)?;
            for (vertex, serving) in served.into_iter().filter(|(_, serving)| !serving.is_empty()) {
                answers.insert(vertex, self.listed(vertex, serving, size));
            }
        }
        for vertex in left_over {
            answers.entry(*vertex).or_default();
        }
        Ok(answers)
    }

    /// Orders sets: those that open the best pairs first.
    fn rank(&self, sets: &mut [Vec<usize>]) {
        let best = |set: &Vec<usize>| {
            let edges = parts(set).filter_map(|part| self.opened.get(&part)).flatten();
            edges.map(|edge| edge.2).max()
        };
        sets.sort_by_cached_key(|set| (self.decisions(set), Reverse(best(set)), set.clone()));
    }

    /// Of all sets of one size those that are tried for a vertex: where they are too many, first those that open a pair
    /// for it, the best first, then others.
    fn tried_for(&self, vertex: u32, sets: &[Vec<usize>]) -> Vec<Vec<usize>> {
        if sets.len() <= self.tried {
            return sets.to_vec();
        }
        let Some(partners) = self.partners.get(&vertex) else { return Vec::new() };
        let own = sets.iter().filter_map(|set| Some((*partners.opened.get(set)?, set)));
        let mut own: Vec<(u16, &Vec<usize>)> = own.collect();
        own.sort_by_key(|(score, set)| (self.decisions(set), Reverse(*score)));
        let others = sets.iter().filter(|set| !partners.opened.contains_key(*set));
        let others = others.filter(|set| partners.best(set).is_some());
        own.into_iter().map(|(_, set)| set).chain(others).take(self.tried).cloned().collect()
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
        let mut by_pairs: BTreeMap<Option<u8>, (Lead, Vec<Candidate>)> = BTreeMap::new();
        for set in sets {
            let Some(best_partner) = self.best_partner(vertex, set) else { continue };
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
        let now = self.placed_now();
        let mut promising = Vec::new();
        for set in sets {
            if self.best_partner(vertex, set).is_some() {
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
    fn listed(&self, vertex: u32, mut serving: Vec<Serving>, size: usize) -> Vec<Relaxation> {
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
        serving.into_iter().map(|set| self.relaxation(vertex, set)).collect()
    }

    fn relaxation(&self, vertex: u32, set: Serving) -> Relaxation {
        // Both are by first member.
        let first = |placed: &Placed| placed.group.members().first().copied();
        let stood = |placed: &Placed| {
            let place = self.now.groups.binary_search_by_key(&first(placed), first).ok();
            place.and_then(|place| self.now.groups.get(place)).is_some_and(|now| now.group == placed.group)
        };
        Relaxation {
            gain: set.objective.placed - self.now.objective.placed,
            objective: set.objective,
            changed: set.groups.iter().filter(|placed| !stood(placed)).count(),
            group: set.groups.iter().map(|placed| placed.group).find(|group| group.holds(vertex)),
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
        let opened = parts(set).filter_map(|part| self.opened.get(&part));
        let mut edges: Vec<Edge> = opened.flatten().copied().collect();
        edges.sort_unstable();
        edges.dedup();
        edges
    }

    /// The score of the best partner that a vertex has under a set.
    fn best_partner(&self, vertex: u32, set: &[usize]) -> Option<u16> {
        self.partners.get(&vertex)?.best(set)
    }

    /// A lift that opens nothing serves no set.
    pub(super) fn is_useful(&self, lift: usize) -> bool {
        self.lifts.get(lift).is_some_and(|lift| lift.is_trio)
            || self.opened.keys().any(|set| set.contains(&lift))
    }
}

/// The sets that a set holds, itself included.
fn parts(set: &[usize]) -> impl Iterator<Item = Vec<usize>> {
    (1..=set.len()).flat_map(|size| sets_of(set, size))
}

/// Who these vertices could be in a group with, now and by what sets open.
fn partners(
    field: &Field,
    vertices: &[u32],
    opened: &BTreeMap<Vec<usize>, Vec<Edge>>,
) -> BTreeMap<u32, Partners> {
    let none = |vertex: &u32| (*vertex, Partners { now: None, opened: BTreeMap::new() });
    let mut partners: BTreeMap<u32, Partners> = vertices.iter().map(none).collect();
    for (a, b, score) in field.edges() {
        for vertex in [a, b] {
            if let Some(partners) = partners.get_mut(&vertex) {
                partners.now = partners.now.max(Some(score));
            }
        }
    }
    for (set, edges) in opened {
        for (a, b, score) in edges {
            for vertex in [a, b] {
                let Some(partners) = partners.get_mut(vertex) else { continue };
                let best = partners.opened.entry(set.clone()).or_insert(*score);
                *best = (*best).max(*score);
            }
        }
    }
    partners
}
