//! The duals of a solved graph, for bounds and for what every optimum has in common.
#![expect(clippy::indexing_slicing, reason = "a certificate has one number for each vertex and each blossom")]
use crate::Certificate;

/// A dual solution.
pub(super) struct Duals {
    bound: i64,
    u: Vec<i64>,
    /// For each vertex its blossoms from the inside out.
    within: Vec<Vec<usize>>,
    z: Vec<i64>,
}

impl Duals {
    /// The duals that a certificate states.
    pub(super) fn new(certificate: &Certificate) -> Self {
        let around = |inner: &i32| {
            let outwards = |blossom: &usize| usize::try_from(certificate.blossoms[*blossom].parent).ok();
            std::iter::successors(usize::try_from(*inner).ok(), outwards).collect()
        };
        Self {
            bound: i64::try_from(certificate.bound).expect("within the limits of the weighing"),
            u: certificate.u.clone(),
            within: certificate.inner.iter().map(around).collect(),
            z: certificate.blossoms.iter().map(|blossom| blossom.z).collect(),
        }
    }

    /// The most that the graph can bring without these two vertices: a blossom that loses two of its vertices holds
    /// one edge less, one that loses a single vertex as many as before.
    pub(super) fn without(&self, a: u32, b: u32) -> i64 {
        self.bound - self.of_edge(a, b)
    }

    /// What the duals put on an edge: its weight, doubled, where it is tight.
    pub(super) fn of_edge(&self, a: u32, b: u32) -> i64 {
        let [a, b] = [a, b].map(|vertex| usize::try_from(vertex).expect("a vertex fits the address space"));
        let common = self.within[a].iter().filter(|blossom| self.within[b].contains(blossom));
        self.u[a] + self.u[b] + common.map(|blossom| self.z[*blossom]).sum::<i64>()
    }
}
