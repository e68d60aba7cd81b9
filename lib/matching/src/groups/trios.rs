//! Which three form the trio: all are looked at, few are solved.
//!
//! For each vertex c the graph without c is solved (one augmentation). Its duals are feasible for the graph without
//! a, b and c, so what the rest can bring is at most `D − u_a − u_b − Σ z` over the blossoms that hold both a and b:
//! a blossom that loses two of its vertices holds one edge less, one that loses a single vertex as many as before. A
//! trio has three such bounds, and the least counts. Trios are solved in the order of their bounds until the next
//! cannot beat the best that was found.
#![expect(
    clippy::indexing_slicing,
    reason = "places in the list of free vertices index tables of just that size"
)]
use super::best::Field;
use super::duals::Duals;
use super::grouping::mean_of_three;
use super::watch::{Ask, Work, tell};
use super::weighing::Weighing;
use crate::{Solved, Stopped};

/// The trios of a field that may be formed, and their bounds.
pub(super) struct Trios<'a> {
    free: &'a [u32],
    /// Score of each legal pair of places, at `a * free + b`; none where not legal.
    scores: Vec<Option<u16>>,
    floor: u16,
    weighing: Weighing,
}

/// The best trio.
pub(super) struct Found {
    pub(super) best: [u32; 3],
    /// What it brings with the best rest.
    pub(super) total: i64,
    /// Others whose bound reaches this total, in order.
    pub(super) contenders: Vec<[u32; 3]>,
}

/// A trio as places in the list of free vertices, and the most that a grouping with it can bring.
struct Candidate {
    places: [usize; 3],
    bound: i64,
    weight: i64,
}

impl<'a> Trios<'a> {
    pub(super) fn new(field: &'a Field, floor: u16, weighing: Weighing) -> Self {
        let free = &field.free;
        let place = |vertex: u32| free.binary_search(&vertex).expect("edges join free vertices");
        let mut scores = vec![None; free.len() * free.len()];
        for &(a, b, score) in &field.edges {
            let (a, b) = (place(a), place(b));
            scores[a * free.len() + b] = Some(score);
            scores[b * free.len() + a] = Some(score);
        }
        Self { free, scores, floor, weighing }
    }

    /// The best trio, if one beats the pairs alone or, where given, reaches `enough`.
    pub(super) fn search(
        &self,
        pairs_alone: &Solved<'_>,
        enough: Option<i64>,
        ask: &mut Ask<'_>,
    ) -> Result<Option<Found>, Stopped> {
        let mut total = enough.map_or(2 * pairs_alone.weight(), |enough| enough - 1);
        let candidates = self.candidates(pairs_alone, total, ask)?;
        let mut best: Option<&Candidate> = None;
        for (done, candidate) in candidates.iter().enumerate() {
            if candidate.bound <= total {
                break;
            }
            tell(ask, Work::Trios, done, candidates.len())?;
            let [a, b, c] = candidate.places.map(|place| self.free[place]);
            let rest = pairs_alone.what_if().remove(a).remove(b).remove(c).solve();
            let brings = candidate.weight + 2 * rest.expect("vertices of the graph can be removed").weight();
            if brings > total {
                (total, best) = (brings, Some(candidate));
            }
            if enough.is_some_and(|enough| brings >= enough) {
                break;
            }
        }
        Ok(best.map(|best| Found {
            best: self.vertices(best.places),
            total,
            contenders: candidates
                .iter()
                .filter(|candidate| candidate.bound >= total && candidate.places != best.places)
                .map(|candidate| self.vertices(candidate.places))
                .collect(),
        }))
    }

    /// Trios that may bring more than `total`, the largest bound first.
    fn candidates(
        &self,
        pairs_alone: &Solved<'_>,
        total: i64,
        ask: &mut Ask<'_>,
    ) -> Result<Vec<Candidate>, Stopped> {
        let rests = self.rests(pairs_alone, ask)?;
        let mut candidates = Vec::new();
        for a in 0..self.free.len() {
            let partners: Vec<(usize, u16)> = self.partners_after(a).collect();
            for (place, &(b, ab)) in partners.iter().enumerate() {
                let thirds = partners[place + 1..].iter();
                candidates.extend(thirds.filter_map(|&(c, ac)| self.candidate([a, b, c], ab, ac, &rests)));
            }
        }
        candidates.retain(|candidate| candidate.bound > total);
        candidates.sort_by(|a, b| (b.bound, a.places).cmp(&(a.bound, b.places)));
        Ok(candidates)
    }

    /// For each free vertex the graph without it.
    fn rests(&self, pairs_alone: &Solved<'_>, ask: &mut Ask<'_>) -> Result<Vec<Duals>, Stopped> {
        let mut rests = Vec::with_capacity(self.free.len());
        for (done, &vertex) in self.free.iter().enumerate() {
            tell(ask, Work::Trios, done, self.free.len())?;
            let rest =
                pairs_alone.what_if().remove(vertex).solve().expect("a vertex of the graph can be removed");
            rests.push(Duals::new(&rest.certificate()));
        }
        Ok(rests)
    }

    /// Three places, given the scores of the first with the others; none if the others are no legal pair, or if the
    /// score is too low.
    fn candidate(&self, places: [usize; 3], ab: u16, ac: u16, rests: &[Duals]) -> Option<Candidate> {
        let [_, second, third] = places;
        let sum = u32::from(ab) + u32::from(ac) + u32::from(self.score(second, third)?);
        if mean_of_three(sum) < self.floor {
            return None;
        }
        let weight = self.weighing.trio(self.vertices(places), sum);
        let vertices = self.vertices(places);
        let rest = |gone: usize, one: usize, other: usize| {
            rests[places[gone]].without(vertices[one], vertices[other])
        };
        let rest = rest(0, 1, 2).min(rest(1, 0, 2)).min(rest(2, 0, 1));
        Some(Candidate { places, bound: weight + rest, weight })
    }

    /// Legal partners of a place that come after it, with their scores.
    fn partners_after(&self, a: usize) -> impl Iterator<Item = (usize, u16)> + '_ {
        (a + 1..self.free.len()).filter_map(move |b| Some((b, self.score(a, b)?)))
    }

    fn score(&self, a: usize, b: usize) -> Option<u16> {
        self.scores[a * self.free.len() + b]
    }

    fn vertices(&self, places: [usize; 3]) -> [u32; 3] {
        places.map(|place| self.free[place])
    }
}
