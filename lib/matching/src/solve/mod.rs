//! The solver: the primal-dual method of Edmonds, with a forest of alternating trees.
//!
//! Reading order: [`state`] (what is kept and which invariants hold), [`start`] (a first matching and its duals),
//! [`search`] (events and trees), [`shrink`] and [`expand`] (blossoms while time runs), [`end`] (of a tree), [`blossom`]
//! (rings between two events), [`sight`] (what a search sees of a graph and its edits).

#![expect(
    clippy::indexing_slicing,
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    reason = "index arithmetic is the nature of this code; vertices and nodes are counted in 32 bits by limit"
)]

use std::ops::ControlFlow;

use crate::graph::{Graph, VERTICES_MAX};
use crate::solved::Solved;
use sight::{Edits, Sight};
use state::State;
use watch::{Progress, Stopped, Watch};

mod blossom;
mod end;
mod expand;
pub(crate) mod search;
mod shrink;
pub(crate) mod sight;
mod start;
pub(crate) mod state;
pub(crate) mod watch;

/// What makes one matching better than another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Objective {
    /// The larger sum of weights. Edges of weight 0 or less need not be matched.
    Weight,
    /// More edges; among matchings of equally many, the larger sum of weights.
    CardinalityThenWeight,
}

/// Finds an optimal matching and its proof.
///
/// Deterministic: the same graph gives the same result on every machine, whatever the order of its edges.
pub fn solve(graph: &Graph, objective: Objective) -> Solved<'_> {
    match run(graph, objective, Watch::new(None)) {
        Ok(solved) => solved,
        Err(Stopped) => unreachable!("nobody was asked whether to stop"),
    }
}

/// As [`solve`], and calls `ask` every few milliseconds of work: `Break` stops the run, and there is no result.
pub fn solve_watched(
    graph: &Graph,
    objective: Objective,
    mut ask: impl FnMut(Progress) -> ControlFlow<()>,
) -> Result<Solved<'_>, Stopped> {
    run(graph, objective, Watch::new(Some(&mut ask)))
}

fn run<'g>(graph: &'g Graph, objective: Objective, mut watch: Watch<'_>) -> Result<Solved<'g>, Stopped> {
    let raise = raise(graph, objective);
    let edits = Edits::new();
    let sight = Sight { graph, raise, edits: &edits };
    let mut state = State::new(graph.vertices());
    start::start(&mut state, &sight);
    state.settle(&sight, &mut watch)?;
    Ok(Solved { graph, objective, raise, edits, forced: Vec::new(), state })
}

/// What to add to each weight. With cardinality first, `k + 1` edges must outweigh any `k`, also after an edit
/// that keeps to the range of weights: `raise > k · (most − least) − least` for `k` up to half of all vertices.
fn raise(graph: &Graph, objective: Objective) -> i64 {
    let (least, most) = graph.weights();
    match objective {
        Objective::Weight => 0,
        Objective::CardinalityThenWeight => (VERTICES_MAX as i64 / 2) * (most - least) - least.min(0) + 1,
    }
}
