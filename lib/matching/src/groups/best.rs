//! The best grouping of a field: pairs by the solver, and the one trio that may be worth it by a bounded search.
//!
//! A **field** is everything that one question holds fixed: the free vertices and their legal pairs, the groups that
//! stand anyway, the order. The answer to a what-if is the best grouping of a slightly different field.
use super::base::Base;
use super::duals::Duals;
use super::grouping::{Group, Objective, Placed};
use super::terms::{Order, SCORE_MAX};
use super::trios::Trios;
use super::watch::{Ask, Step, Work, tell};
use super::weighing::Weighing;
use crate::solved::Kept;
use crate::{Certificate, Solved, Stopped};
use std::sync::Arc;

/// A legal pair and its score, smaller vertex first.
pub(super) type Edge = (u32, u32, u16);

/// What one question holds fixed: a [`Base`], and how it differs from it.
#[derive(Clone, Debug)]
pub(super) struct Field {
    pub(super) base: Arc<Base>,
    /// Vertices of the base that are not free here.
    pub(super) without: Vec<u32>,
    /// Legal pairs that the base does not have, sorted.
    pub(super) with: Vec<Edge>,
    /// Free vertices, in order. One that is not free stays in graphs without edges, and keeps its number.
    pub(super) free: Vec<u32>,
    /// Groups that stand: locked ones, and the one that a question puts together.
    pub(super) standing: Vec<Placed>,
    pub(super) order: Order,
    pub(super) may_form_trio: bool,
    /// A vertex whose placing comes right after the number of placed ones.
    pub(super) favoured: Option<u32>,
}

/// A best grouping.
#[derive(Clone, Debug)]
pub(super) struct Best {
    /// All groups, by first member.
    pub(super) groups: Vec<Placed>,
    pub(super) objective: Objective,
    /// Only pairs with this score or more were used, and a trio of this score or more.
    pub(super) floor: u16,
    pub(super) choice: Choice,
}

/// The best of one weighing.
#[derive(Clone, Debug)]
pub(super) struct Choice {
    /// What the grouping brings under the weighing, standing groups aside.
    pub(super) total: i64,
    pub(super) pairs: Vec<(u32, u32)>,
    pub(super) trio: Option<[u32; 3]>,
    /// The proof for the pairs in the graph without the trio.
    pub(super) certificate: Certificate,
    /// Other trios that the search could not exclude: one of them may bring as much.
    pub(super) contenders: Vec<[u32; 3]>,
}

impl Field {
    /// The best grouping.
    pub(super) fn best(&self, ask: &mut Ask<'_>) -> Result<Best, Stopped> {
        let floor = match self.order {
            Order::Coverage => 0,
            Order::Fit { minimum } => minimum,
            Order::Fairness => self.highest_floor(ask)?,
        };
        let choice = self.choose(floor, self.last_weighing(), None, ask)?;
        let groups = self.groups(&choice.pairs, choice.trio);
        let objective = Objective::of(&groups);
        Ok(Best { groups, objective, floor, choice })
    }

    /// How many free vertices can be placed.
    pub(super) fn most_placed(&self, ask: &mut Ask<'_>) -> Result<i64, Stopped> {
        Ok(self.choose(0, Weighing::number(None), None, ask)?.total)
    }

    /// Another grouping with the same numbers, if there is one.
    ///
    /// Such a grouping lacks one of the groups: each pair whose two could be elsewhere is forbidden in turn, and each
    /// contender for the trio tried.
    pub(super) fn another(&self, best: &Best, ask: &mut Ask<'_>) -> Result<Option<Vec<Placed>>, Stopped> {
        let Choice { total, pairs, trio, contenders, .. } = &best.choice;
        let weighing = self.last_weighing();
        let kept = self.base.solved(best.floor, weighing, ask)?;
        let solved = self.solved(&kept, (best.floor, weighing), trio.as_slice().as_flattened(), ask)?;
        let elsewhere = could_be_elsewhere(&solved);
        let could = |vertex: u32| elsewhere.binary_search(&vertex).is_ok();
        let all = pairs.len() + contenders.len();
        for (done, &(a, b)) in pairs.iter().enumerate().filter(|(_, (a, b))| could(*a) && could(*b)) {
            tell(ask, Work::Answers, done, all)?;
            let other = solved.what_if().forbid(a, b).solve().expect("an edge of the graph can be forbidden");
            if other.weight() == solved.weight() {
                return Ok(Some(self.groups(&pairs_of(&other), *trio)));
            }
        }
        for (done, &contender) in contenders.iter().enumerate() {
            tell(ask, Work::Answers, pairs.len() + done, all)?;
            let rest = self.solved(&kept, (best.floor, weighing), &contender, ask)?;
            if 2 * rest.weight() + self.trio_weight(weighing, contender) == *total {
                return Ok(Some(self.groups(&pairs_of(&rest), Some(contender))));
            }
        }
        Ok(None)
    }

    /// The largest floor under scores that costs no place.
    fn highest_floor(&self, ask: &mut Ask<'_>) -> Result<u16, Stopped> {
        let number = Weighing::number(self.favoured);
        let most = self.choose(0, number, None, ask)?.total;
        let holds =
            |floor: u16, ask: &mut Ask<'_>| Ok(self.choose(floor, number, Some(most), ask)?.total == most);
        // A group that a question puts together is weak already: a floor above it gains nothing.
        let forced = self.standing.iter().filter(|placed| !placed.locked).map(|placed| placed.score).min();
        largest(0, self.base.floor_hint(), forced.unwrap_or(SCORE_MAX) + 1, |floor| holds(floor, ask))
            .inspect(|floor| self.base.note_floor(*floor))
    }

    /// Whether as many can be placed, by the number that [`most_placed`](Field::most_placed) gives, with groups of at
    /// least this score.
    pub(super) fn places(&self, most: i64, floor: u16, ask: &mut Ask<'_>) -> Result<bool, Stopped> {
        Ok(self.choose(floor, Weighing::number(None), Some(most), ask)?.total >= most)
    }

    /// The best by one weighing, with pairs and a trio of at least this score. Where `enough` is given, the search
    /// may end with the first that brings as much, and what brings less need not be told apart.
    pub(super) fn choose(
        &self,
        floor: u16,
        weighing: Weighing,
        enough: Option<i64>,
        ask: &mut Ask<'_>,
    ) -> Result<Choice, Stopped> {
        let kept = self.base.solved(floor, weighing, ask)?;
        let pairs_alone = self.solved(&kept, (floor, weighing), &[], ask)?;
        let without_trio = Choice {
            total: 2 * pairs_alone.weight(),
            pairs: pairs_of(&pairs_alone),
            trio: None,
            certificate: pairs_alone.certificate(),
            contenders: Vec::new(),
        };
        let all_are_placed = 2 * pairs_alone.cardinality() == self.free.len();
        let is_enough = enough.is_some_and(|enough| without_trio.total >= enough);
        if !self.may_form_trio || all_are_placed || is_enough {
            return Ok(without_trio);
        }
        let Some(found) = Trios::new(self, floor, weighing, &pairs_alone).search(enough, ask)? else {
            return Ok(without_trio);
        };
        let rest = without_three(&pairs_alone, found.best);
        Ok(Choice {
            total: found.total,
            pairs: pairs_of(&rest),
            trio: Some(found.best),
            certificate: rest.certificate(),
            contenders: found.contenders,
        })
    }

    /// The weighing of the last step of the order.
    pub(super) fn last_weighing(&self) -> Weighing {
        Weighing::last(self.order, self.base.vertices, self.favoured)
    }

    /// The legal pairs of free vertices, in no order that means anything.
    pub(super) fn edges(&self) -> impl Iterator<Item = Edge> + '_ {
        let kept = self.base.edges.iter().filter(|edge| self.is_kept(edge));
        kept.chain(&self.with).copied()
    }

    fn is_kept(&self, edge: &Edge) -> bool {
        !self.without.contains(&edge.0) && !self.without.contains(&edge.1)
    }

    /// The graph of this field without some vertices, from that of the base: a few augmentations.
    pub(super) fn solved<'k>(
        &self,
        kept: &'k Kept,
        (floor, weighing): (u16, Weighing),
        without: &[u32],
        ask: &mut Ask<'_>,
    ) -> Result<Solved<'k>, Stopped> {
        let solved = kept.solved();
        let plain = weighing.without_favourite();
        let more = self
            .with
            .iter()
            .filter(|edge| edge.2 >= floor && !without.contains(&edge.0) && !without.contains(&edge.1));
        if self.without.is_empty()
            && self.with.is_empty()
            && without.is_empty()
            && weighing.favourite().is_none()
        {
            return Ok(solved);
        }
        let mut question = solved.into_what_if();
        for &vertex in self.without.iter().chain(without) {
            question = question.remove(vertex);
        }
        for edge in more {
            question = question.edge(edge.0, edge.1, plain.edge(*edge));
        }
        if let Some((favourite, bonus)) = weighing.favourite() {
            question = question.prefer(favourite, bonus);
        }
        let tell = |progress: crate::Progress| {
            ask(Step { work: Work::Answers, done: progress.done, all: progress.all })
        };
        let answer = question.solve_watched(tell)?;
        Ok(answer.expect("edits of vertices of the base, with weights within the solver's limit"))
    }

    /// For each of these vertices the best groups of pairs of at least a score, among those that place as many as
    /// possible and, after that, the vertex: one augmentation each.
    pub(super) fn with_each(
        &self,
        floor: u16,
        favourites: &[u32],
        ask: &mut Ask<'_>,
    ) -> Result<Vec<(u32, Vec<Placed>)>, Stopped> {
        let mut all = Vec::with_capacity(favourites.len());
        let Some(&anybody) = favourites.first() else { return Ok(all) };
        let weighing = Weighing::coverage(self.base.vertices, Some(anybody));
        let kept = self.base.solved(floor, weighing, ask)?;
        let solved = self.solved(&kept, (floor, weighing.without_favourite()), &[], ask)?;
        for &vertex in favourites {
            let bonus = weighing.favourite().map_or(0, |(_, bonus)| bonus);
            let placing = solved.what_if().prefer(vertex, bonus).solve();
            let placing = placing.expect("a bonus within the limits of the weighing");
            all.push((vertex, self.groups(&pairs_of(&placing), None)));
        }
        Ok(all)
    }

    /// The score of a legal pair.
    pub(super) fn score(&self, a: u32, b: u32) -> Option<u16> {
        let key = (a.min(b), a.max(b));
        let of = |edges: &[Edge]| {
            let place = edges.binary_search_by_key(&key, |edge| (edge.0, edge.1)).ok()?;
            edges.get(place).map(|edge| edge.2)
        };
        of(&self.base.edges).or_else(|| of(&self.with))
    }

    fn trio_weight(&self, weighing: Weighing, trio: [u32; 3]) -> i64 {
        let pairs = Group::trio(trio).pairs();
        let sum = pairs.iter().map(|[a, b]| u32::from(self.score(*a, *b).unwrap_or(0))).sum();
        weighing.trio(trio, sum)
    }

    /// All groups, standing ones included, by first member.
    fn groups(&self, pairs: &[(u32, u32)], trio: Option<[u32; 3]>) -> Vec<Placed> {
        let formed = pairs.iter().map(|(a, b)| Group::pair(*a, *b)).chain(trio.map(Group::trio));
        self.placed(formed, |a, b| self.score(a, b).expect("formed groups are made of legal pairs"))
    }

    fn placed(&self, formed: impl Iterator<Item = Group>, score: impl Fn(u32, u32) -> u16) -> Vec<Placed> {
        let formed = formed.map(|group| Placed::new(group, false, &score));
        let mut groups: Vec<Placed> = formed.chain(self.standing.iter().copied()).collect();
        groups.sort_unstable_by_key(|placed| placed.group.members().first().copied());
        groups
    }
}

/// A solved graph without three of its vertices.
pub(super) fn without_three<'g>(solved: &Solved<'g>, three: [u32; 3]) -> Solved<'g> {
    let question = three.iter().fold(solved.what_if(), |question, vertex| question.remove(*vertex));
    question.solve().expect("vertices of the graph can be removed")
}

/// The largest floor from `least`, which holds, to below `end`. Holding falls off once, and where is expected at `hint`.
pub(super) fn largest(
    least: u16,
    hint: u16,
    end: u16,
    mut holds: impl FnMut(u16) -> Result<bool, Stopped>,
) -> Result<u16, Stopped> {
    let (mut low, mut high) = (least, end);
    for probe in [hint, hint.saturating_add(1)] {
        if (low + 1..high).contains(&probe) {
            if holds(probe)? {
                low = probe;
            } else {
                high = probe;
            }
        }
    }
    while low + 1 < high {
        let middle = low.midpoint(high);
        if holds(middle)? {
            low = middle;
        } else {
            high = middle;
        }
    }
    Ok(low)
}

/// Vertices that an optimum could leave alone or pair otherwise, in order, as far as the duals tell: every optimum is
/// made of tight edges and leaves alone only vertices with a dual of 0.
fn could_be_elsewhere(solved: &Solved<'_>) -> Vec<u32> {
    let duals = Duals::new(&solved.certificate());
    let free = (0..).zip(solved.certificate().u).filter(|(_, u)| *u == 0).map(|(vertex, _)| vertex);
    let is_tight = |(a, b, weight): &(u32, u32, i64)| duals.of_edge(*a, *b) == 2 * weight;
    let others = solved.edges().filter(|(a, b, _)| solved.mate(*a) != Some(*b)).filter(is_tight);
    let mut elsewhere: Vec<u32> = others.flat_map(|(a, b, _)| [a, b]).chain(free).collect();
    elsewhere.sort_unstable();
    elsewhere.dedup();
    elsewhere
}

fn pairs_of(solved: &Solved<'_>) -> Vec<(u32, u32)> {
    solved.pairs().collect()
}
