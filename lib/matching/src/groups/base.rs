//! The solved graphs on which questions are asked: a question changes a few vertices and edges, and is answered from
//! here by one or two augmentations, not by a new run.
use super::best::Edge;
use super::numbers::{Numbers, PLACES_MAX};
use super::terms::SCORE_MAX;
use super::watch::{Ask, Step, Work};
use super::weighing::Weighing;
use crate::solved::Kept;
use crate::{Graph, Stopped};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock};

/// The legal pairs of a forming, and the graphs made of them that were solved so far.
#[derive(Debug)]
pub(super) struct Base {
    pub(super) vertices: u32,
    /// All vertices where they are few, else those that are free. Sorted.
    pub(super) roster: Vec<u32>,
    /// Sorted.
    pub(super) edges: Vec<Edge>,
    /// The scores of a small roster's edges, at `a * roster + b` for places a and b.
    scores: OnceLock<Vec<Option<u16>>>,
    /// For each floor under scores as many pairs as possible.
    pub(super) numbers: Mutex<BTreeMap<u16, Arc<Numbers>>>,
    solved: Mutex<BTreeMap<Key, Arc<Kept>>>,
    /// Where the floor under scores was found first: questions expect theirs near it.
    floor: OnceLock<u16>,
}

/// A graph: the least score of its edges, and what a placed vertex and a unit of value count.
type Key = (u16, i64, i64);

/// Graphs with a floor under scores are kept while all of them together are not larger than this many edges.
const KEPT_EDGES_MAX: usize = 1 << 22;

impl Base {
    pub(super) fn new(vertices: u32, free: &[u32], edges: Vec<Edge>) -> Self {
        let are_few = usize::try_from(vertices).is_ok_and(|vertices| vertices <= PLACES_MAX);
        Self {
            vertices,
            roster: if are_few { (0..vertices).collect() } else { free.to_vec() },
            edges,
            scores: OnceLock::new(),
            numbers: Mutex::default(),
            solved: Mutex::default(),
            floor: OnceLock::new(),
        }
    }

    /// The place of a vertex in the roster.
    pub(super) fn place(&self, vertex: u32) -> Option<usize> {
        self.roster.binary_search(&vertex).ok()
    }

    /// Whether all these vertices are in the roster.
    pub(super) fn knows(&self, vertices: &[u32]) -> bool {
        vertices.iter().all(|vertex| self.place(*vertex).is_some())
    }

    /// The score of an edge, smaller vertex first.
    pub(super) fn score(&self, a: u32, b: u32) -> Option<u16> {
        let size = self.roster.len();
        if size > PLACES_MAX {
            return score_in(&self.edges, a, b);
        }
        let scores = self.scores.get_or_init(|| {
            let mut scores = vec![None; size * size];
            for &(a, b, score) in &self.edges {
                let at = self.place(a).zip(self.place(b)).map(|(a, b)| a * size + b);
                if let Some(cell) = at.and_then(|at| scores.get_mut(at)) {
                    *cell = Some(score);
                }
            }
            scores
        });
        scores.get(self.place(a)? * size + self.place(b)?).copied().flatten()
    }

    /// The graph of the pairs of at least this score, weighed without a favourite; solved now or earlier.
    pub(super) fn solved(
        &self,
        floor: u16,
        weighing: Weighing,
        ask: &mut Ask<'_>,
    ) -> Result<Arc<Kept>, Stopped> {
        let weighing = weighing.without_favourite();
        let key = weighing.key(floor);
        let known = |solved: &BTreeMap<Key, Arc<Kept>>| solved.get(&key).cloned();
        if let Some(known) = self.solved.lock().ok().and_then(|solved| known(&solved)) {
            return Ok(known);
        }
        let edges = self.edges.iter().filter(|edge| edge.2 >= floor);
        let vertices = usize::try_from(self.vertices).expect("a vertex fits the address space");
        let graph = Graph::builder(vertices)
            .edges(edges.map(|edge| (edge.0, edge.1, weighing.edge(*edge))))
            .build()
            .expect(
                "edges are sorted pairs of vertices, each once, and weights are within the solver's limit",
            );
        let tell = |progress: crate::Progress| {
            ask(Step { work: Work::Matching, done: progress.done, all: progress.all })
        };
        let kept = Arc::new(Kept::solve(graph, crate::Objective::Weight, tell)?);
        if let Ok(mut solved) = self.solved.lock()
            && (floor == 0 || (solved.len() + 1) * self.edges.len() <= KEPT_EDGES_MAX)
        {
            solved.insert(key, Arc::clone(&kept));
        }
        Ok(kept)
    }

    /// Where a floor under scores is expected.
    pub(super) fn floor_hint(&self) -> u16 {
        self.floor.get().copied().unwrap_or(SCORE_MAX / 2)
    }

    /// Where one was found.
    pub(super) fn note_floor(&self, floor: u16) {
        self.floor.get_or_init(|| floor);
    }
}

/// The score of a pair in a sorted list.
pub(super) fn score_in(edges: &[Edge], a: u32, b: u32) -> Option<u16> {
    let place = edges.binary_search_by_key(&(a, b), |edge| (edge.0, edge.1)).ok()?;
    edges.get(place).map(|edge| edge.2)
}
