//! What a search sees of a graph: doubled and raised weights, and the edits of a what-if on top.

use std::collections::BTreeMap;

use crate::graph::Graph;

/// A graph in units of `W = 2 · (weight + raise)`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sight<'a> {
    pub graph: &'a Graph,
    pub raise: i64,
    pub edits: &'a Edits,
}

/// Edges that differ from those of the graph, at both their ends: another weight, or `None` for no edge.
pub(crate) type Edits = BTreeMap<u32, BTreeMap<u32, Option<i64>>>;

impl Sight<'_> {
    pub(crate) fn doubled(&self, weight: i64) -> i64 {
        2 * (weight + self.raise)
    }

    /// Calls `see(target, W)` for each arc of a vertex.
    #[inline]
    pub(crate) fn scan(&self, vertex: u32, mut see: impl FnMut(u32, i64)) {
        // A vertex that a what-if has added is not in the graph.
        let known = (vertex as usize) < self.graph.vertices();
        let edited = self.edits.get(&vertex);
        match edited {
            None if known => self.graph.scan(vertex, |to, weight| see(to, self.doubled(weight))),
            Some(edited) if known => self.graph.scan(vertex, |to, weight| {
                if !edited.contains_key(&to) {
                    see(to, self.doubled(weight));
                }
            }),
            _ => {}
        }
        for (&to, &weight) in edited.into_iter().flatten() {
            if let Some(weight) = weight {
                see(to, self.doubled(weight));
            }
        }
    }

    /// The weight `W` of an edge, if there is one.
    pub(crate) fn weight(&self, u: u32, v: u32) -> Option<i64> {
        let edit = self.edits.get(&u).and_then(|edited| edited.get(&v));
        edit.map_or_else(|| self.graph.weight(u, v), |&weight| weight).map(|weight| self.doubled(weight))
    }
}
