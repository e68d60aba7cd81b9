//! The duals of a solved graph, for bounds and for what every optimum has in common.
#![expect(clippy::indexing_slicing, reason = "a certificate has one number for each vertex and each blossom")]
use crate::Certificate;

/// A dual solution. Blossoms are numbered from 1, from the outside in; 0 is none.
pub(super) struct Duals {
    bound: i64,
    u: Vec<i64>,
    /// For each vertex its innermost blossom.
    inner: Vec<usize>,
    /// For each blossom the one around it, and the sum of z from the outermost to it.
    parent: Vec<usize>,
    sums: Vec<i64>,
}

impl Duals {
    /// The duals that a certificate states.
    pub(super) fn new(certificate: &Certificate) -> Self {
        let number = |blossom: i32| usize::try_from(blossom + 1).expect("-1 or a blossom");
        let (mut parent, mut sums) = (vec![0], vec![0]);
        for blossom in &certificate.blossoms {
            parent.push(number(blossom.parent));
            sums.push(sums[number(blossom.parent)] + blossom.z);
        }
        Self {
            bound: i64::try_from(certificate.bound).expect("within the limits of the weighing"),
            u: certificate.u.clone(),
            inner: certificate.inner.iter().map(|inner| number(*inner)).collect(),
            parent,
            sums,
        }
    }

    /// The most that the graph can bring without these two vertices: a blossom that loses two of its vertices holds
    /// one edge less, one that loses a single vertex as many as before.
    pub(super) fn without(&self, a: u32, b: u32) -> i64 {
        self.bound - self.of_edge(a, b)
    }

    /// What the duals put on an edge: its weight, doubled, where it is tight.
    pub(super) fn of_edge(&self, a: u32, b: u32) -> i64 {
        self.of_vertex(a) + self.of_vertex(b) + self.of_blossoms(a, b)
    }

    /// The bound of the whole graph.
    pub(super) fn bound(&self) -> i64 {
        self.bound
    }

    /// The dual of a vertex.
    pub(super) fn of_vertex(&self, vertex: u32) -> i64 {
        self.u[place(vertex)]
    }

    /// The sum of z over the blossoms that hold both.
    pub(super) fn of_blossoms(&self, a: u32, b: u32) -> i64 {
        let (mut a, mut b) = (self.inner[place(a)], self.inner[place(b)]);
        // A blossom's number is above that of the one around it: whoever has the larger steps out.
        while a != b {
            let inner = if a > b { &mut a } else { &mut b };
            *inner = self.parent[*inner];
        }
        self.sums[a]
    }
}

fn place(vertex: u32) -> usize {
    usize::try_from(vertex).expect("a vertex fits the address space")
}
