//! The proof that a matching is optimal: a solution of the dual program of Edmonds (1965).
//!
//! For even weights `W` the duals are integers. Feasible: for each edge `ab`, `u_a + u_b` plus the `z` of every
//! blossom that holds both is at least `W(ab)`. Then no matching weighs more than
//! `D = Σ u_v + Σ z_B · (|B| − 1) / 2`. A matching of that weight is therefore optimal.
//! [`check`](mod@crate::check) tests it without the solver.

#![expect(clippy::indexing_slicing, reason = "blossoms are numbered by the solver: parents before children")]

/// Integer duals of a graph: an upper bound on the weight of its matchings that anybody can recompute.
///
/// **Units.** All numbers speak of `W = 2 · (weight + raise)`. Doubled, so that duals are integers; raised, under
/// [`Objective::CardinalityThenWeight`](crate::Objective::CardinalityThenWeight), so that one more edge always
/// outweighs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Certificate {
    /// What is added to the weight of each edge; 0 unless cardinality goes first.
    pub raise: i64,
    /// The dual of each vertex, at least 0.
    pub u: Vec<i64>,
    /// For each vertex the number of the innermost blossom that holds it; −1 for none.
    pub inner: Vec<i32>,
    /// The blossoms: odd sets of three or more vertices, nested or disjoint.
    pub blossoms: Vec<Blossom>,
    /// `D`, the weight in units of `W` that no matching exceeds.
    pub bound: i128,
}

/// A blossom of a [`Certificate`]: the vertices whose innermost blossom it or one of its descendants is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Blossom {
    /// The number of the smallest blossom around this one, which is smaller than its own number; −1 for none.
    pub parent: i32,
    /// Its dual, at least 0.
    pub z: i64,
}

impl Certificate {
    /// `D`, from the duals and the sizes of the blossoms. The blossoms must be numbered as described.
    pub(crate) fn dual_objective(&self) -> i128 {
        let mut sizes = vec![0_i128; self.blossoms.len()];
        let slot = |number: i32| usize::try_from(number).ok();
        for size in self.inner.iter().filter_map(|&number| slot(number)) {
            sizes[size] += 1;
        }
        let mut sum: i128 = self.u.iter().map(|&u| i128::from(u)).sum();
        for (number, blossom) in self.blossoms.iter().enumerate().rev() {
            sum += i128::from(blossom.z) * ((sizes[number] - 1) / 2);
            if let Some(parent) = slot(blossom.parent) {
                sizes[parent] += sizes[number];
            }
        }
        sum
    }
}
