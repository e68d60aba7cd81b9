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
    /// For each blossom how many from the outermost to it have a z above 0.
    depths: Vec<i64>,
    /// For each blossom how many are around it, and one further out to which a long way jumps (Myers 1983).
    levels: Vec<u32>,
    jumps: Vec<usize>,
}

impl Duals {
    /// The duals that a certificate states.
    pub(super) fn new(certificate: &Certificate) -> Self {
        let number = |blossom: i32| usize::try_from(blossom + 1).expect("-1 or a blossom");
        let (mut parent, mut sums, mut depths) = (vec![0], vec![0], vec![0]);
        let (mut levels, mut jumps) = (vec![0_u32], vec![0]);
        for blossom in &certificate.blossoms {
            parent.push(number(blossom.parent));
            sums.push(sums[number(blossom.parent)] + blossom.z);
            depths.push(depths[number(blossom.parent)] + i64::from(blossom.z > 0));
            let around = number(blossom.parent);
            let (near, far): (usize, usize) = (jumps[around], jumps[jumps[around]]);
            let is_even = levels[around] - levels[near] == levels[near] - levels[far];
            levels.push(levels[around] + 1);
            jumps.push(if is_even { far } else { around });
        }
        Self {
            bound: i64::try_from(certificate.bound).expect("within the limits of the weighing"),
            u: certificate.u.clone(),
            inner: certificate.inner.iter().map(|inner| number(*inner)).collect(),
            parent,
            sums,
            depths,
            levels,
            jumps,
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
        self.sums[self.around(a, b)]
    }

    /// How many blossoms with a z above 0 hold both.
    pub(super) fn depth(&self, a: u32, b: u32) -> i64 {
        self.depths[self.around(a, b)]
    }

    /// The innermost blossom that holds both, or 0: a logarithmic number of steps out, however deep the nest.
    fn around(&self, a: u32, b: u32) -> usize {
        let (mut a, mut b) = (self.inner[place(a)], self.inner[place(b)]);
        if self.levels[a] < self.levels[b] {
            (a, b) = (b, a);
        }
        while self.levels[a] > self.levels[b] {
            let far = self.jumps[a];
            a = if self.levels[far] >= self.levels[b] { far } else { self.parent[a] };
        }
        while a != b {
            // Two on one level jump equally far.
            let way = if self.jumps[a] == self.jumps[b] { &self.parent } else { &self.jumps };
            (a, b) = (way[a], way[b]);
        }
        a
    }
}

fn place(vertex: u32) -> usize {
    usize::try_from(vertex).expect("a vertex fits the address space")
}
