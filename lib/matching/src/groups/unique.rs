//! Whether other pairs would be as good: only where tight edges make room for it.
//!
//! Every optimum is made of tight edges, and leaves alone only vertices with a dual of 0. Where another differs, each
//! vertex has a tight edge to another such vertex that is not its mate, or is left alone there. So whoever has no such
//! edge, and whose dual is not 0, is as it is in all optima, and so is its mate; and so is whoever has only edges to those.
//! What remains falls into parts that tight edges join: as a rule few and small.
//!
//! In a part the optima are the sets of pairs that cover all vertices with a dual above 0 and fill all blossoms with a z
//! above 0. So each edge is given a weight for the first and for the second, the same for all, and one more if it is not
//! chosen now: of all optima the one that differs most is found in one run.
#![expect(clippy::indexing_slicing, reason = "tables of all vertices")]
use super::best::pairs_of;
use super::duals::Duals;
use super::watch::{Ask, Step, Work, tell};
use crate::{Graph, Objective, Solved, Stopped, WEIGHT_MAX};
use std::collections::BTreeMap;

/// All pairs of another optimum, if there is one.
pub(super) fn other_pairs(
    solved: &Solved<'_>,
    ask: &mut Ask<'_>,
) -> Result<Option<Vec<(u32, u32)>>, Stopped> {
    let parts = Tight::new(solved).parts();
    for (done, part) in parts.iter().enumerate() {
        tell(ask, Work::Answers, done, parts.len())?;
        if let Some(others) = others_in(part, solved, ask)? {
            let is_outside = |(a, _): &(u32, u32)| part.vertices.binary_search(a).is_err();
            let mut pairs: Vec<(u32, u32)> = solved.pairs().filter(is_outside).chain(others).collect();
            pairs.sort_unstable();
            return Ok(Some(pairs));
        }
    }
    Ok(None)
}

/// Other pairs in a part that are as good.
fn others_in(
    part: &Part,
    solved: &Solved<'_>,
    ask: &mut Ask<'_>,
) -> Result<Option<Vec<(u32, u32)>>, Stopped> {
    let place = |vertex: u32| {
        let place = part.vertices.binary_search(&vertex).expect("the edges of a part join its vertices");
        u32::try_from(place).expect("fewer than all vertices")
    };
    let is_chosen = |(a, b): (u32, u32)| solved.mate(a) == Some(b);
    let demands = part.edges.iter().map(|edge| edge.2).max().unwrap_or(0);
    // Fewer edges are new than one demand weighs. Only in the deepest nests of blossoms not all can be new at once.
    let most_new = usize::try_from(WEIGHT_MAX / (demands + 1)).unwrap_or(usize::MAX) - 1;
    let unchosen: Vec<usize> =
        (0..part.edges.len()).filter(|at| !is_chosen((part.edges[*at].0, part.edges[*at].1))).collect();
    for new in unchosen.chunks(most_new) {
        let heavier = i64::try_from(new.len()).unwrap_or(i64::MAX) + 1;
        let edges = part.edges.iter().enumerate().map(|(at, &(a, b, demands))| {
            (place(a), place(b), heavier * demands + i64::from(new.binary_search(&at).is_ok()))
        });
        let graph = Graph::builder(part.vertices.len()).edges(edges).build();
        let graph = graph.expect("edges of a graph, with weights within the limit");
        let watch = |progress: crate::Progress| {
            ask(Step { work: Work::Answers, done: progress.done, all: progress.all })
        };
        let best = crate::solve_watched(&graph, Objective::Weight, watch)?;
        let named = |(a, b): (u32, u32)| (part.vertices[index(a)], part.vertices[index(b)]);
        let pairs: Vec<(u32, u32)> = pairs_of(&best).into_iter().map(named).collect();
        if !pairs.iter().all(|pair| is_chosen(*pair)) {
            return Ok(Some(pairs));
        }
    }
    Ok(None)
}

/// Vertices that tight edges join, and these edges: how many demands each serves. Sorted.
struct Part {
    vertices: Vec<u32>,
    edges: Vec<(u32, u32, i64)>,
}

/// The tight edges of a solved graph.
struct Tight<'a> {
    solved: &'a Solved<'a>,
    /// With the number of its demands: ends with a dual above 0, and blossoms with a z above 0 that hold both.
    edges: Vec<(u32, u32, i64)>,
    /// Whether the dual of a vertex is 0.
    can_be_alone: Vec<bool>,
}

impl<'a> Tight<'a> {
    fn new(solved: &'a Solved<'_>) -> Self {
        let certificate = solved.certificate();
        let duals = Duals::new(&certificate);
        let can_be_alone: Vec<bool> = certificate.u.iter().map(|u| *u == 0).collect();
        let wants = |vertex: u32| i64::from(!can_be_alone[index(vertex)]);
        let edges = solved.edges().filter(|(a, b, weight)| duals.of_edge(*a, *b) == 2 * weight);
        let edges = edges.map(|(a, b, _)| (a, b, wants(a) + wants(b) + duals.depth(a, b))).collect();
        Self { solved, edges, can_be_alone }
    }

    /// Whether a vertex could be elsewhere, as far as its tight edges tell.
    fn loose(&self) -> Vec<bool> {
        let mut others: Vec<Vec<u32>> = vec![Vec::new(); self.can_be_alone.len()];
        for &(a, b, _) in self.edges.iter().filter(|(a, b, _)| self.solved.mate(*a) != Some(*b)) {
            others[index(a)].push(b);
            others[index(b)].push(a);
        }
        let mut left: Vec<usize> = others.iter().map(Vec::len).collect();
        let mut loose = vec![true; left.len()];
        let is_fixed =
            |vertex: u32, left: &[usize]| left[index(vertex)] == 0 && !self.can_be_alone[index(vertex)];
        let mut fixed: Vec<u32> = (0..).take(left.len()).filter(|vertex| is_fixed(*vertex, &left)).collect();
        while let Some(vertex) = fixed.pop() {
            for member in [Some(vertex), self.solved.mate(vertex)].into_iter().flatten() {
                if !std::mem::take(&mut loose[index(member)]) {
                    continue;
                }
                for &other in &others[index(member)] {
                    left[index(other)] -= 1;
                }
                fixed.extend(others[index(member)].iter().filter(|other| is_fixed(**other, &left)));
            }
        }
        loose
    }

    /// What the edges between such vertices join; parts without any edge aside.
    fn parts(mut self) -> Vec<Part> {
        let loose = self.loose();
        self.edges.retain(|(a, b, _)| loose[index(*a)] && loose[index(*b)]);
        let mut roots: Vec<u32> = (0..).take(loose.len()).collect();
        for &(a, b, _) in &self.edges {
            let (a, b) = (root(&mut roots, a), root(&mut roots, b));
            roots[index(a.max(b))] = a.min(b);
        }
        let mut parts: BTreeMap<u32, Part> = BTreeMap::new();
        for &(a, b, demands) in &self.edges {
            let part = parts.entry(root(&mut roots, a));
            let part = part.or_insert_with(|| Part { vertices: Vec::new(), edges: Vec::new() });
            part.vertices.extend([a, b]);
            part.edges.push((a, b, demands));
        }
        for part in parts.values_mut() {
            part.vertices.sort_unstable();
            part.vertices.dedup();
            part.edges.sort_unstable();
        }
        parts.into_values().collect()
    }
}

/// The first vertex of a part, with the ways to it shortened.
fn root(roots: &mut [u32], mut vertex: u32) -> u32 {
    while roots[index(vertex)] != vertex {
        let above = roots[index(roots[index(vertex)])];
        roots[index(vertex)] = above;
        vertex = above;
    }
    vertex
}

fn index(vertex: u32) -> usize {
    usize::try_from(vertex).expect("a vertex fits the address space")
}
