//! A weighted graph in its canonical form, and the builder that checks it.
//!
//! Vertices are numbers from 0. An edge is stored at both ends, each end's arcs sorted by their target, so the
//! order in which edges were given is forgotten here and cannot show in any result. Absent on purpose: loops,
//! parallel edges and growth; an edit is a [`WhatIf`](crate::WhatIf).

#![expect(
    clippy::indexing_slicing,
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "index arithmetic is the nature of this code; vertices and arcs are counted in 32 bits by limit"
)]

use crate::error::GraphError;

/// The largest number of vertices.
pub const VERTICES_MAX: usize = 1 << 20;

/// The largest number of edges: both arcs of each are counted in 32 bits.
pub const EDGES_MAX: usize = 1 << 30;

/// The largest absolute weight of an edge.
///
/// Under [`Objective::CardinalityThenWeight`](crate::Objective::CardinalityThenWeight) weights are raised by a
/// constant that makes one more edge outweigh any difference, at most 2^19 · 2^37 + 1. Twice a raised weight is
/// then below 2^58, and every dual and slack stays below 2^60: `i64` is ample. Sums over a graph are `i128`.
pub const WEIGHT_MAX: i64 = 1 << 36;

/// An undirected graph with integer weights. Immutable; made by [`Graph::builder`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Graph {
    first: Vec<u32>,
    arcs: Arcs,
    least: i64,
    most: i64,
}

/// What a vertex sees: targets and weights, in 8 bytes an arc when the weights span less than 2^32.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Arcs {
    Narrow(Vec<(u32, u32)>),
    Wide(Vec<(u32, i64)>),
}

/// Collects edges; [`build`](Builder::build) says what is wrong with them.
#[derive(Clone, Debug)]
pub struct Builder {
    vertices: usize,
    edges: Vec<(u32, u32, i64)>,
    refused: Option<GraphError>,
}

impl Graph {
    /// Begins a graph of `vertices` vertices, numbered from 0, without edges.
    pub fn builder(vertices: usize) -> Builder {
        let refused = (vertices > VERTICES_MAX).then_some(GraphError::TooManyVertices { vertices });
        Builder { vertices, edges: Vec::new(), refused }
    }

    /// The number of vertices.
    pub fn vertices(&self) -> usize {
        self.first.len() - 1
    }

    /// The number of edges.
    pub fn edges_len(&self) -> usize {
        self.arcs.len() / 2
    }

    /// The edges `(u, v, weight)` with `u < v`, by `u`, then `v`.
    pub fn edges(&self) -> impl Iterator<Item = (u32, u32, i64)> + '_ {
        (0..self.vertices() as u32)
            .flat_map(move |u| self.neighbours(u).filter(move |&(v, _)| u < v).map(move |(v, w)| (u, v, w)))
    }

    /// The neighbours `(v, weight)` of a vertex, by `v`. Panics if there is no such vertex.
    pub fn neighbours(&self, vertex: u32) -> impl Iterator<Item = (u32, i64)> + '_ {
        let span = self.span(vertex);
        let (narrow, wide) = match &self.arcs {
            Arcs::Narrow(arcs) => (&arcs[span], &[][..]),
            Arcs::Wide(arcs) => (&[][..], &arcs[span]),
        };
        let least = self.least;
        narrow.iter().map(move |&(v, above)| (v, least + i64::from(above))).chain(wide.iter().copied())
    }

    /// The weight of the edge between two vertices, if there is one.
    pub fn weight(&self, u: u32, v: u32) -> Option<i64> {
        let span = (u as usize) < self.vertices();
        let span = if span { self.span(u) } else { return None };
        match &self.arcs {
            Arcs::Narrow(arcs) => {
                let arcs = &arcs[span];
                let place = arcs.binary_search_by_key(&v, |arc| arc.0).ok()?;
                Some(self.least + i64::from(arcs[place].1))
            }
            Arcs::Wide(arcs) => {
                let arcs = &arcs[span];
                let place = arcs.binary_search_by_key(&v, |arc| arc.0).ok()?;
                Some(arcs[place].1)
            }
        }
    }

    /// The least and the largest weight; `(0, 0)` without edges.
    pub fn weights(&self) -> (i64, i64) {
        (self.least, self.most)
    }

    /// Calls `see(target, weight)` for each arc of a vertex: `neighbours` for inner loops.
    #[inline]
    pub(crate) fn scan(&self, vertex: u32, mut see: impl FnMut(u32, i64)) {
        let span = self.span(vertex);
        match &self.arcs {
            Arcs::Narrow(arcs) => {
                for &(v, above) in &arcs[span] {
                    see(v, self.least + i64::from(above));
                }
            }
            Arcs::Wide(arcs) => {
                for &(v, weight) in &arcs[span] {
                    see(v, weight);
                }
            }
        }
    }

    fn span(&self, vertex: u32) -> std::ops::Range<usize> {
        self.first[vertex as usize] as usize..self.first[vertex as usize + 1] as usize
    }
}

impl Builder {
    /// Adds an edge. The ends may come in either order.
    #[must_use]
    pub fn edge(self, u: u32, v: u32, weight: i64) -> Self {
        self.edges([(u, v, weight)])
    }

    /// Adds edges `(u, v, weight)`.
    #[must_use]
    pub fn edges(mut self, edges: impl IntoIterator<Item = (u32, u32, i64)>) -> Self {
        let edges = edges.into_iter();
        self.edges.reserve(edges.size_hint().0);
        for (u, v, weight) in edges {
            if self.refused.is_none() {
                self.refused = refusal(self.vertices, u, v, weight);
                self.edges.push((u, v, weight));
            }
        }
        self
    }

    /// The graph, or the first thing that is wrong with it.
    pub fn build(self) -> Result<Graph, GraphError> {
        if let Some(refused) = self.refused {
            return Err(refused);
        }
        if self.edges.len() > EDGES_MAX {
            return Err(GraphError::TooManyEdges { edges: self.edges.len() });
        }
        let least = self.edges.iter().map(|edge| edge.2).min().unwrap_or(0);
        let most = self.edges.iter().map(|edge| edge.2).max().unwrap_or(0);
        let first = offsets(self.vertices, &self.edges);
        let arcs = if u32::try_from(most - least).is_ok() {
            Arcs::Narrow(sorted_arcs(&first, &self.edges, |weight| (weight - least) as u32)?)
        } else {
            Arcs::Wide(sorted_arcs(&first, &self.edges, |weight| weight)?)
        };
        Ok(Graph { first, arcs, least, most })
    }
}

impl Arcs {
    fn len(&self) -> usize {
        match self {
            Arcs::Narrow(arcs) => arcs.len(),
            Arcs::Wide(arcs) => arcs.len(),
        }
    }
}

/// What is wrong with an edge taken by itself.
pub(crate) fn refusal(vertices: usize, u: u32, v: u32, weight: i64) -> Option<GraphError> {
    let edge = (u, v);
    if u.max(v) as usize >= vertices {
        Some(GraphError::NoSuchVertex { edge, vertices })
    } else if u == v {
        Some(GraphError::Loop { vertex: u })
    } else if !(-WEIGHT_MAX..=WEIGHT_MAX).contains(&weight) {
        Some(GraphError::TooHeavy { edge, weight })
    } else {
        None
    }
}

fn offsets(vertices: usize, edges: &[(u32, u32, i64)]) -> Vec<u32> {
    let mut first = vec![0_u32; vertices + 1];
    for &(u, v, _) in edges {
        first[u as usize + 1] += 1;
        first[v as usize + 1] += 1;
    }
    let mut sum = 0;
    for count in &mut first {
        sum += *count;
        *count = sum;
    }
    first
}

fn sorted_arcs<W: Copy + Default + Ord>(
    first: &[u32],
    edges: &[(u32, u32, i64)],
    compact: impl Fn(i64) -> W,
) -> Result<Vec<(u32, W)>, GraphError> {
    let mut arcs = vec![(0, W::default()); edges.len() * 2];
    let mut next = first.to_vec();
    for &(u, v, weight) in edges {
        for (from, to) in [(u, v), (v, u)] {
            let place = &mut next[from as usize];
            arcs[*place as usize] = (to, compact(weight));
            *place += 1;
        }
    }
    for (u, span) in first.windows(2).enumerate() {
        let arcs = &mut arcs[span[0] as usize..span[1] as usize];
        arcs.sort_unstable();
        if let Some(twice) = arcs.windows(2).find(|arc| arc[0].0 == arc[1].0) {
            let (u, v) = (u as u32, twice[0].0);
            return Err(GraphError::Twice { edge: (u.min(v), u.max(v)) });
        }
    }
    Ok(arcs)
}
