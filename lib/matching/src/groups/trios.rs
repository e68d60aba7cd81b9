//! Which three form the trio: all are looked at, few are solved.
//!
//! The duals of the graph are feasible for the graph without a, b and c too, so what the rest can bring is at most
//! `D − u_a − u_b − u_c − Σ z` over the blossoms that hold two or three of them: such a blossom holds one edge less, one
//! that loses a single vertex as many as before. Blossoms are nested, so that sum is the largest of the three sums over
//! the blossoms that hold two. This first bound needs nothing but the solved graph.
//!
//! Where it promises too much, the graph without c is solved (one augmentation), and bounds the rest by
//! `D_c − u_a − u_b − Σ z` over the blossoms that hold both; a trio has three such bounds, and the least counts.
//!
//! Trios are solved in the order of their bounds until the next cannot beat the best that was found.
#![expect(
    clippy::indexing_slicing,
    reason = "places in the list of free vertices index tables of just that size"
)]
use super::best::{Field, without_three};
use super::duals::Duals;
use super::grouping::mean_of_three;
use super::watch::{Ask, Work, tell};
use super::weighing::Weighing;
use crate::{Solved, Stopped};
use std::collections::BinaryHeap;

/// The trios of a field that may be formed, and their bounds.
pub(super) struct Trios<'a, 's> {
    free: &'a [u32],
    pairs_alone: &'a Solved<'s>,
    floor: u16,
    weighing: Weighing,
    /// At `a * free + b` for places a and b.
    pairs: Vec<Option<Pair>>,
    /// What pairs alone bring, and the dual of each place.
    bound: i64,
    u: Vec<i64>,
    /// For each place the graph without it, once it was asked for.
    rests: Vec<Option<Duals>>,
}

/// A legal pair.
#[derive(Clone, Copy)]
struct Pair {
    score: u16,
    /// The sum of z over the blossoms that hold both.
    within: i64,
}

/// The best trio.
pub(super) struct Found {
    pub(super) best: [u32; 3],
    /// What it brings with the best rest.
    pub(super) total: i64,
    /// Others that may bring as much.
    pub(super) contenders: Vec<[u32; 3]>,
}

/// A trio as places in the list of free vertices, and the most that a grouping with it can bring. Ordered by that;
/// in a draw the first places are the greatest.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Candidate {
    bound: i64,
    is_refined: bool,
    places: std::cmp::Reverse<[usize; 3]>,
    weight: i64,
}

impl<'a, 's> Trios<'a, 's> {
    pub(super) fn new(field: &'a Field, floor: u16, weighing: Weighing, pairs_alone: &'a Solved<'s>) -> Self {
        let free = &field.free;
        let place = |vertex: u32| free.binary_search(&vertex).expect("edges join free vertices");
        let duals = Duals::new(&pairs_alone.certificate());
        let mut pairs = vec![None; free.len() * free.len()];
        for (a, b, score) in field.edges() {
            let pair = Some(Pair { score, within: duals.of_blossoms(a, b) });
            let (a, b) = (place(a), place(b));
            pairs[a * free.len() + b] = pair;
            pairs[b * free.len() + a] = pair;
        }
        let u = free.iter().map(|vertex| duals.of_vertex(*vertex)).collect();
        let rests = free.iter().map(|_| None).collect();
        Self { free, pairs_alone, floor, weighing, pairs, bound: duals.bound(), u, rests }
    }

    /// The best trio, if one beats the pairs alone or, where given, reaches `enough`: then any that does.
    pub(super) fn search(mut self, enough: Option<i64>, ask: &mut Ask<'_>) -> Result<Option<Found>, Stopped> {
        let mut total = enough.map_or(self.bound, |enough| enough - 1);
        let mut best = None;
        // The trio of the largest first bound is the best, more often than not: with it, few others are left.
        let Some(first) = self.most_promising(total) else { return Ok(None) };
        let brings = self.brings(&first);
        if brings > total {
            if enough.is_some() {
                return Ok(Some(self.found(first, brings, Vec::new())));
            }
            (total, best) = (brings, Some(first));
        }
        let mut open = Vec::new();
        self.each(|candidate| {
            if candidate.bound >= total && candidate.places != first.places {
                open.push(candidate);
            }
        });
        if enough.is_some() {
            // None beats another: they need not be looked at in order.
            return Ok(self
                .first_above(open, total, ask)?
                .map(|(best, total)| self.found(best, total, Vec::new())));
        }
        let mut candidates = BinaryHeap::from(open);
        let mut contenders = Vec::new();
        while let Some(candidate) = candidates.pop() {
            if candidate.bound <= total {
                candidates.push(candidate);
                break;
            }
            if !candidate.is_refined {
                let refined = self.refined(candidate, total, ask)?;
                if refined.bound >= total {
                    candidates.push(refined);
                }
                continue;
            }
            let brings = self.brings(&candidate);
            if brings > total {
                contenders.clear();
                (total, best) = (brings, Some(candidate));
            } else if brings == total {
                contenders.push(candidate);
            }
        }
        contenders.extend(candidates.into_iter().filter(|candidate| candidate.bound == total));
        Ok(best.map(|best| self.found(best, total, contenders)))
    }

    /// The first of these that brings more than `total`, and what it brings.
    fn first_above(
        &mut self,
        candidates: Vec<Candidate>,
        total: i64,
        ask: &mut Ask<'_>,
    ) -> Result<Option<(Candidate, i64)>, Stopped> {
        for candidate in candidates {
            if self.refined(candidate, total, ask)?.bound > total {
                let brings = self.brings(&candidate);
                if brings > total {
                    return Ok(Some((candidate, brings)));
                }
            }
        }
        Ok(None)
    }

    fn found(&self, best: Candidate, total: i64, contenders: Vec<Candidate>) -> Found {
        let mut contenders: Vec<[u32; 3]> =
            contenders.iter().map(|candidate| self.vertices(candidate.places.0)).collect();
        contenders.sort_unstable();
        Found { best: self.vertices(best.places.0), total, contenders }
    }

    /// The trio of the largest first bound, if that is more than `total`.
    fn most_promising(&self, total: i64) -> Option<Candidate> {
        let mut first: Option<Candidate> = None;
        self.each(|candidate| {
            if candidate.bound > total && first.is_none_or(|first| candidate > first) {
                first = Some(candidate);
            }
        });
        first
    }

    /// Every trio of legal pairs whose score is high enough, with its first bound.
    fn each(&self, mut see: impl FnMut(Candidate)) {
        for a in 0..self.free.len() {
            let after = (a + 1..self.free.len()).filter_map(|b| Some((b, self.pair(a, b)?)));
            let partners: Vec<(usize, Pair)> = after.filter(|(b, ab)| self.may_serve(a, *b, *ab)).collect();
            for (at, &(b, ab)) in partners.iter().enumerate() {
                let thirds = partners[at + 1..].iter();
                thirds.filter_map(|&(c, ac)| self.candidate([a, b, c], ab, ac)).for_each(&mut see);
            }
        }
    }

    /// Three places, given the pairs of the first with the others; none if the others are no legal pair, or if the
    /// score is too low.
    fn candidate(&self, places: [usize; 3], ab: Pair, ac: Pair) -> Option<Candidate> {
        let [a, b, c] = places;
        let bc = self.pair(b, c)?;
        let sum = u32::from(ab.score) + u32::from(ac.score) + u32::from(bc.score);
        if mean_of_three(sum) < self.floor {
            return None;
        }
        let weight = self.weighing.trio(self.vertices(places), sum);
        let gone = self.u[a] + self.u[b] + self.u[c] + ab.within.max(ac.within).max(bc.within);
        let bound = weight + self.bound - gone;
        Some(Candidate { bound, is_refined: false, places: std::cmp::Reverse(places), weight })
    }

    /// Whether a trio with this pair can beat the pairs alone, as far as the pair tells.
    ///
    /// Written with `g = W − u − u` for each of the three pairs, the first bound exceeds what pairs bring by half of the
    /// sum of the three, less the largest sum of z. A pair that is an edge of the graph has a g of at most its own sum of
    /// z; so if all three are edges, each g must be positive.
    fn may_serve(&self, a: usize, b: usize, pair: Pair) -> bool {
        let weight = 2 * self.weighing.edge((self.free[a], self.free[b], pair.score));
        self.floor > 0 || weight > self.u[a] + self.u[b]
    }

    /// The same trio, bounded by the graphs without one of the three: as far as it takes to exclude it.
    fn refined(&mut self, candidate: Candidate, total: i64, ask: &mut Ask<'_>) -> Result<Candidate, Stopped> {
        let Candidate { places: std::cmp::Reverse(places), mut bound, weight, .. } = candidate;
        let [a, b, c] = self.vertices(places);
        let sides = [(places[0], b, c), (places[1], a, c), (places[2], a, b)];
        // Those that are known first.
        for is_known in [true, false] {
            for (gone, one, other) in sides {
                if self.rests[gone].is_some() != is_known || bound < total {
                    continue;
                }
                let rest = match self.rests[gone].take() {
                    Some(known) => known,
                    None => self.rest(gone, ask)?,
                };
                bound = bound.min(weight + rest.without(one, other));
                self.rests[gone] = Some(rest);
            }
        }
        Ok(Candidate { bound, is_refined: true, ..candidate })
    }

    /// The graph without one vertex.
    fn rest(&self, gone: usize, ask: &mut Ask<'_>) -> Result<Duals, Stopped> {
        tell(ask, Work::Trios, gone, self.free.len())?;
        let rest = self.pairs_alone.what_if().remove(self.free[gone]).solve();
        Ok(Duals::new(&rest.expect("a vertex of the graph can be removed").certificate()))
    }

    /// What the trio brings with the best rest.
    fn brings(&self, candidate: &Candidate) -> i64 {
        let rest = without_three(self.pairs_alone, self.vertices(candidate.places.0));
        candidate.weight + 2 * rest.weight()
    }

    fn pair(&self, a: usize, b: usize) -> Option<Pair> {
        self.pairs[a * self.free.len() + b]
    }

    fn vertices(&self, places: [usize; 3]) -> [u32; 3] {
        places.map(|place| self.free[place])
    }
}
