//! An optimal matching with its proof, ready for what-if questions.

#![expect(
    clippy::indexing_slicing,
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    reason = "index arithmetic is the nature of this code; vertices and nodes are counted in 32 bits by limit"
)]

use std::ops::ControlFlow;

use crate::certificate::{Blossom, Certificate};
use crate::graph::Graph;
use crate::solve::sight::{Edits, Sight};
use crate::solve::state::{FAR, NONE, State};
use crate::solve::watch::{Progress, Stopped};
use crate::solve::{Objective, solve_watched};
use crate::whatif::WhatIf;

/// An optimal matching of a graph, or of a graph with the edits of a [`WhatIf`].
#[derive(Clone, Debug)]
pub struct Solved<'g> {
    pub(crate) graph: &'g Graph,
    pub(crate) objective: Objective,
    pub(crate) raise: i64,
    pub(crate) edits: Edits,
    /// Edges that an edit has put into the matching; their ends are removed from the graph.
    pub(crate) forced: Vec<(u32, u32, i64)>,
    pub(crate) state: State,
}

/// A solution without edits, together with its graph: for questions that come later.
#[derive(Debug)]
pub(crate) struct Kept {
    graph: Graph,
    objective: Objective,
    raise: i64,
    state: State,
}

impl Kept {
    /// Solves a graph and keeps both.
    pub(crate) fn solve(
        graph: Graph,
        objective: Objective,
        ask: impl FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Self, Stopped> {
        let Solved { raise, state, .. } = solve_watched(&graph, objective, ask)?;
        Ok(Self { graph, objective, raise, state })
    }

    /// The solution, in a copy of the state.
    pub(crate) fn solved(&self) -> Solved<'_> {
        let Self { graph, objective, raise, state } = self;
        let (edits, forced) = (Edits::new(), Vec::new());
        Solved { graph, objective: *objective, raise: *raise, edits, forced, state: state.clone() }
    }
}

impl<'g> Solved<'g> {
    /// The objective under which the matching is optimal.
    pub fn objective(&self) -> Objective {
        self.objective
    }

    /// The number of vertices, removed ones included.
    pub fn vertices(&self) -> usize {
        self.state.len()
    }

    /// The vertex matched with this one, if any. Panics if there is no such vertex.
    pub fn mate(&self, vertex: u32) -> Option<u32> {
        let mate = self.state.vertices[vertex as usize].mate;
        let forced = || {
            self.forced.iter().find_map(|&(u, v, _)| match vertex {
                _ if vertex == u => Some(v),
                _ if vertex == v => Some(u),
                _ => None,
            })
        };
        if mate == NONE { forced() } else { Some(mate) }
    }

    /// The matched edges, smaller end first, by it. Forced edges are included.
    pub fn pairs(&self) -> impl Iterator<Item = (u32, u32)> + '_ {
        (0..self.vertices() as u32).filter_map(|u| self.mate(u).filter(|&v| u < v).map(|v| (u, v)))
    }

    /// The number of matched edges, forced ones included.
    pub fn cardinality(&self) -> usize {
        self.free_pairs().count() + self.forced.len()
    }

    /// The sum of the weights of the matched edges, forced ones and bonuses included.
    pub fn weight(&self) -> i64 {
        let free: i64 = self.free_pairs().map(|(u, v)| self.weight_of(u, v)).sum();
        free + self.forced.iter().map(|edge| edge.2).sum::<i64>()
    }

    /// Begins a question: this graph with edits. The answer reuses the duals and blossoms of this solution.
    pub fn what_if(&self) -> WhatIf<'g> {
        WhatIf::new(self.clone())
    }

    /// The same question where this solution is not needed any more.
    pub(crate) fn into_what_if(self) -> WhatIf<'g> {
        WhatIf::new(self)
    }

    /// The proof, for [`check::optimal`](crate::check::optimal): about [`edges`](Solved::edges) and the matched
    /// edges that are not forced.
    pub fn certificate(&self) -> Certificate {
        let state = &self.state;
        let count = state.len();
        let mut number = vec![-1_i32; state.blossoms.len()];
        let mut blossoms = Vec::new();
        let mut open: Vec<u32> = (0..count as u32).map(|v| state.top(v)).collect();
        open.retain(|&node| state.is_blossom(node));
        open.sort_unstable();
        open.dedup();
        open.reverse();
        let mut inner = vec![-1; count];
        while let Some(node) = open.pop() {
            let parent = state.nodes[node as usize].parent;
            let parent = if parent == NONE { -1 } else { number[parent as usize - count] };
            number[node as usize - count] = blossoms.len() as i32;
            for child in state.children(node) {
                match inner.get_mut(child as usize) {
                    Some(inner) => *inner = blossoms.len() as i32,
                    None => open.push(child),
                }
            }
            blossoms.push(Blossom { parent, z: state.blossom(node).z });
        }
        let dual = |v: usize| {
            if state.vertices[v].u >= FAR { 0 } else { state.dual(v as u32) - state.floor(v as u32) }
        };
        let mut certificate =
            Certificate { raise: self.raise, u: (0..count).map(dual).collect(), inner, blossoms, bound: 0 };
        certificate.bound = certificate.dual_objective();
        certificate
    }

    /// The edges `(u, v, weight)` of the graph with its edits, `u < v`, in no order that means anything: without
    /// those at removed vertices, with bonuses.
    pub fn edges(&self) -> impl Iterator<Item = (u32, u32, i64)> + '_ {
        let present = |v: u32| self.state.vertices[v as usize].u < FAR;
        let kept = self
            .graph
            .edges()
            .filter(|&(u, v, _)| self.edits.get(&u).is_none_or(|edits| !edits.contains_key(&v)));
        let added = self.edits.iter().flat_map(|(&u, edits)| {
            edits
                .iter()
                .filter_map(move |(&v, &weight)| weight.filter(|_| u < v).map(|weight| (u, v, weight)))
        });
        kept.chain(added)
            .filter(move |&(u, v, _)| present(u) && present(v))
            .map(|(u, v, weight)| (u, v, weight + self.bonus(u) + self.bonus(v)))
    }

    pub(crate) fn sight(&self) -> Sight<'_> {
        Sight { graph: self.graph, raise: self.raise, edits: &self.edits }
    }

    /// What a what-if has added to the weight of each edge at a vertex.
    pub(crate) fn bonus(&self, vertex: u32) -> i64 {
        -self.state.floor(vertex) / 2
    }

    fn free_pairs(&self) -> impl Iterator<Item = (u32, u32)> + '_ {
        let mates = self.state.vertices.iter().map(|vertex| vertex.mate);
        (0..).zip(mates).filter(|&(u, v)| v != NONE && u < v)
    }

    /// The weight of an edge of the edited graph, bonuses included.
    fn weight_of(&self, u: u32, v: u32) -> i64 {
        let doubled = self.sight().weight(u, v).expect("a matched edge is an edge of the graph");
        doubled / 2 - self.raise + self.bonus(u) + self.bonus(v)
    }
}
