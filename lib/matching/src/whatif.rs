//! What-if questions: the optimum of a graph that differs by a few edits, from the solved state.
//!
//! Each edit takes apart only the blossoms around the vertices that it touches and gives up the matched edges that
//! are no longer tight; everything else stays optimal. So an answer costs one search for each vertex exposed in this
//! way, in general one or two, and the copy of the state.

#![expect(
    clippy::indexing_slicing,
    clippy::as_conversions,
    reason = "index arithmetic is the nature of this code; vertices and nodes are counted in 32 bits by limit"
)]

use std::ops::ControlFlow;

use crate::error::GraphError;
use crate::graph::{VERTICES_MAX, WEIGHT_MAX, refusal};
use crate::solve::Objective;
use crate::solve::state::{FAR, NONE, State};
use crate::solve::watch::{Progress, Stopped, Watch};
use crate::solved::Solved;

/// A graph with edits, on the way to its optimum. Made by [`Solved::what_if`].
///
/// Edits apply in the order in which they are made; [`solve`](WhatIf::solve) reports the first that is refused.
#[derive(Clone, Debug)]
pub struct WhatIf<'g> {
    solved: Solved<'g>,
    refused: Option<GraphError>,
}

impl<'g> WhatIf<'g> {
    pub(crate) fn new(solved: Solved<'g>) -> Self {
        WhatIf { solved, refused: None }
    }

    /// Removes a vertex and its edges. Removing it again changes nothing.
    #[must_use]
    pub fn remove(mut self, vertex: u32) -> Self {
        if self.knows(vertex, vertex) && !self.is_removed(vertex) {
            self.solved.state.remove(vertex);
        }
        self
    }

    /// Removes an edge, if it is there.
    #[must_use]
    pub fn forbid(mut self, u: u32, v: u32) -> Self {
        if self.knows(u, v) && self.solved.sight().weight(u, v).is_some() {
            self.set(u, v, None);
        }
        self
    }

    /// Adds an edge, or gives it another weight.
    #[must_use]
    pub fn edge(mut self, u: u32, v: u32, weight: i64) -> Self {
        let refused =
            refusal(self.solved.vertices(), u, v, weight).or_else(|| self.outside_range(u, v, weight));
        if refused.is_some() {
            self.refused = self.refused.or(refused);
        } else {
            self.set(u, v, Some(weight));
        }
        self
    }

    /// Puts an edge into the matching, whatever it weighs, and removes its two ends. The weight is added to the
    /// result; it need not be that of an edge of the graph.
    #[must_use]
    pub fn force(self, u: u32, v: u32, weight: i64) -> Self {
        let mut forced = self.remove(u).remove(v);
        let refused = refusal(forced.solved.vertices(), u, v, weight);
        forced.refused = forced.refused.or(refused);
        forced.solved.forced.push((u, v, weight));
        forced
    }

    /// Adds a vertex without edges; its number is the number of vertices before.
    #[must_use]
    pub fn vertex(mut self) -> Self {
        let vertices = self.solved.vertices() + 1;
        if vertices > VERTICES_MAX {
            self.refused = self.refused.or(Some(GraphError::TooManyVertices { vertices }));
        } else {
            self.solved.state.add_vertex();
        }
        self
    }

    /// Adds `bonus`, positive or negative, to the weight of every edge at a vertex, later ones included.
    ///
    /// A bonus counts under either objective, also against cardinality: a large one makes sure that the vertex is
    /// matched if it can be, and a bonus adds up with earlier ones.
    #[must_use]
    pub fn prefer(mut self, vertex: u32, bonus: i64) -> Self {
        if !self.knows(vertex, vertex) {
            return self;
        }
        let total = self.solved.bonus(vertex) + bonus;
        if !(-WEIGHT_MAX..=WEIGHT_MAX).contains(&total) {
            let refused = GraphError::TooHeavy { edge: (vertex, vertex), weight: total };
            self.refused = self.refused.or(Some(refused));
            return self;
        }
        let state = &mut self.solved.state;
        state.floors.resize(state.len(), 0);
        let floor = -2 * total;
        state.floors[vertex as usize] = floor;
        if state.dual(vertex) < floor {
            state.release(vertex);
            let dual = &mut state.vertices[vertex as usize].u;
            *dual = floor.max(*dual);
        }
        self
    }

    /// The optimum of the graph with the edits, or the first edit that is refused.
    pub fn solve(self) -> Result<Solved<'g>, GraphError> {
        match self.run(&mut Watch::new(None)) {
            Ok(result) => result,
            Err(Stopped) => unreachable!("nobody was asked whether to stop"),
        }
    }

    /// As [`solve`](WhatIf::solve), and asks from time to time whether to go on.
    pub fn solve_watched(
        self,
        mut ask: impl FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Result<Solved<'g>, GraphError>, Stopped> {
        self.run(&mut Watch::new(Some(&mut ask)))
    }

    fn run(mut self, watch: &mut Watch<'_>) -> Result<Result<Solved<'g>, GraphError>, Stopped> {
        if let Some(refused) = self.refused {
            return Ok(Err(refused));
        }
        let Solved { graph, raise, edits, state, .. } = &mut self.solved;
        let sight = crate::solve::sight::Sight { graph, raise: *raise, edits };
        state.settle(&sight, watch)?;
        Ok(Ok(self.solved))
    }

    /// Changes an edge at both its ends. If it was in use or its slack is negative now, one end is released, and
    /// its dual raised until the slack is not negative.
    fn set(&mut self, u: u32, v: u32, weight: Option<i64>) {
        for (from, to) in [(u, v), (v, u)] {
            self.solved.edits.entry(from).or_default().insert(to, weight);
        }
        let doubled = weight.map(|weight| self.solved.sight().doubled(weight));
        let lacking = |state: &State| {
            let duals = state.dual(u) + state.dual(v);
            doubled.map_or(0, |doubled| (doubled - duals).max(0))
        };
        let state = &mut self.solved.state;
        let vertex = |end: u32| state.vertices[end as usize];
        let in_use = vertex(u).mate == v || vertex(u).hull == vertex(v).hull;
        if !in_use && lacking(state) == 0 {
            return;
        }
        // Releasing an end that is exposed and in no blossom costs nothing.
        let is_loose = |end: u32| vertex(end).mate == NONE && vertex(end).hull == end;
        let end = if is_loose(v) { v } else { u };
        state.release(end);
        state.vertices[end as usize].u += lacking(state);
    }

    fn knows(&mut self, u: u32, v: u32) -> bool {
        let vertices = self.solved.vertices();
        let known = (u.max(v) as usize) < vertices;
        if !known {
            self.refused = self.refused.or(Some(GraphError::NoSuchVertex { edge: (u, v), vertices }));
        }
        known
    }

    fn is_removed(&self, vertex: u32) -> bool {
        self.solved.state.vertices[vertex as usize].u >= FAR
    }

    fn outside_range(&self, u: u32, v: u32, weight: i64) -> Option<GraphError> {
        let (least, most) = self.solved.graph.weights();
        let ordered = self.solved.objective == Objective::CardinalityThenWeight;
        let outside = ordered && !(least..=most).contains(&weight);
        outside.then_some(GraphError::OutsideRange { edge: (u, v), weight, least, most })
    }
}
