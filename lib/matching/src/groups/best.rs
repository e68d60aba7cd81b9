//! The best grouping of a field: pairs by the solver, and the one trio that may be worth it by a bounded search.
//!
//! A **field** is everything that one question holds fixed: the free vertices and their legal pairs, the groups that
//! stand anyway, the order. The answer to a what-if is the best grouping of a slightly different field.
use super::duals::Duals;
use super::grouping::{Group, Objective, Placed};
use super::terms::{Order, SCORE_MAX};
use super::trios::Trios;
use super::watch::{Ask, Work, tell};
use super::weighing::Weighing;
use crate::{Certificate, Graph, Solved, Stopped, solve_watched};

/// A legal pair and its score, smaller vertex first.
pub(super) type Edge = (u32, u32, u16);

/// What one question holds fixed.
#[derive(Clone, Debug)]
pub(super) struct Field {
    /// All vertices, free or not: one that is not free stays in graphs without edges, and keeps its number.
    pub(super) vertices: u32,
    /// Free vertices, in order.
    pub(super) free: Vec<u32>,
    /// Legal pairs of free vertices, sorted.
    pub(super) edges: Vec<Edge>,
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

    /// How many vertices can be placed and, after that, whether the favoured is among them, as one number; standing
    /// groups aside. Two fields with the same favoured compare by it.
    pub(super) fn most_placed(&self, ask: &mut Ask<'_>) -> Result<i64, Stopped> {
        Ok(self.choose(0, Weighing::number(self.favoured), None, ask)?.total)
    }

    /// Another grouping with the same numbers, if there is one.
    ///
    /// Such a grouping lacks one of the groups: each pair whose two could be elsewhere is forbidden in turn, and each
    /// contender for the trio tried.
    pub(super) fn another(&self, best: &Best, ask: &mut Ask<'_>) -> Result<Option<Vec<Placed>>, Stopped> {
        let Choice { total, pairs, trio, contenders, .. } = &best.choice;
        let weighing = self.last_weighing();
        let graph = self.graph(best.floor, weighing, trio.as_slice().as_flattened());
        let solved = solved(&graph, ask)?;
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
            let without = self.graph(best.floor, weighing, &contender);
            let rest = self::solved(&without, ask)?;
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
        // A group that a question puts together is weak already: a floor above it gains nothing.
        let forced = self.standing.iter().filter(|placed| !placed.locked).map(|placed| placed.score).min();
        let (mut holds, mut fails) = (0, forced.unwrap_or(SCORE_MAX) + 1);
        while holds + 1 < fails {
            let middle = holds.midpoint(fails);
            if self.choose(middle, number, Some(most), ask)?.total == most {
                holds = middle;
            } else {
                fails = middle;
            }
        }
        Ok(holds)
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
        let graph = self.graph(floor, weighing, &[]);
        let pairs_alone = solved(&graph, ask)?;
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
        let Some(found) = Trios::new(self, floor, weighing).search(&pairs_alone, enough, ask)? else {
            return Ok(without_trio);
        };
        let without = self.graph(floor, weighing, &found.best);
        let rest = solved(&without, ask)?;
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
        Weighing::last(self.order, self.vertices, self.favoured)
    }

    /// Legal pairs of at least this score that touch nobody of `without`, weighed.
    pub(super) fn graph(&self, floor: u16, weighing: Weighing, without: &[u32]) -> Graph {
        let edges = self
            .edges
            .iter()
            .filter(|(a, b, score)| *score >= floor && !without.contains(a) && !without.contains(b));
        let vertices = usize::try_from(self.vertices).expect("a vertex fits the address space");
        Graph::builder(vertices)
            .edges(edges.map(|edge| (edge.0, edge.1, weighing.edge(*edge))))
            .build()
            .expect(
                "edges are sorted pairs of vertices, each once, and weights are within the solver's limit",
            )
    }

    /// The score of a legal pair.
    pub(super) fn score(&self, a: u32, b: u32) -> Option<u16> {
        let key = (a.min(b), a.max(b));
        let place = self.edges.binary_search_by_key(&key, |edge| (edge.0, edge.1)).ok()?;
        self.edges.get(place).map(|edge| edge.2)
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

    /// The same for pairs of which some are not legal but among `more`, which is sorted.
    pub(super) fn groups_with(&self, more: &[Edge], pairs: &[(u32, u32)]) -> Vec<Placed> {
        let of_more = |a: u32, b: u32| {
            let place = more.binary_search_by_key(&(a, b), |edge| (edge.0, edge.1)).ok()?;
            more.get(place).map(|edge| edge.2)
        };
        let formed = pairs.iter().map(|(a, b)| Group::pair(*a, *b));
        self.placed(formed, |a, b| self.score(a, b).or_else(|| of_more(a, b)).expect("pairs of both lists"))
    }

    fn placed(&self, formed: impl Iterator<Item = Group>, score: impl Fn(u32, u32) -> u16) -> Vec<Placed> {
        let formed = formed.map(|group| Placed::new(group, false, &score));
        let mut groups: Vec<Placed> = formed.chain(self.standing.iter().copied()).collect();
        groups.sort_unstable_by_key(|placed| placed.group.members().first().copied());
        groups
    }
}

/// Solves a graph.
pub(super) fn solved<'g>(graph: &'g Graph, ask: &mut Ask<'_>) -> Result<Solved<'g>, Stopped> {
    use super::watch::Step;
    solve_watched(graph, crate::Objective::Weight, |progress| {
        ask(Step { work: Work::Matching, done: progress.done, all: progress.all })
    })
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
