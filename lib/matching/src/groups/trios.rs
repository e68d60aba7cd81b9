//! Which three form the trio: all are bounded, few are solved.
//!
//! The duals of the graph are feasible for the graph without a, b and c too, so what the rest can bring is at most
//! `D − u_a − u_b − u_c − Σ z` over the blossoms that hold two or three of them: such a blossom holds one edge less, one
//! that loses a single vertex as many as before. Blossoms are nested, so that sum is the largest of the three sums over
//! the blossoms that hold two. This first bound needs nothing but the solved graph.
//!
//! Written with `g = W − u − u` for each of the three pairs, it exceeds what pairs bring by half of the sum of the three
//! g, less the largest sum of z. An edge of the graph has a g of at most its own sum of z. So a trio exceeds what pairs
//! bring by no more than half the g of any of its pairs: the more is wanted, the fewer pairs can be in it. And of two
//! pairs it is known what the third adds at most. This is what keeps the search from looking at every three.
//!
//! Where the first bound promises too much, the graph without c is solved (one augmentation), and bounds the rest by
//! `D_c − u_a − u_b − Σ z` over the blossoms that hold both; a trio has three such bounds, and the least counts.
//!
//! Trios are solved in the order of their bounds until the next cannot beat the best that was found.
#![expect(
    clippy::indexing_slicing,
    reason = "places in the list of free vertices index tables of just that size"
)]
use super::best::{Field, Wanted, without_three};
use super::duals::Duals;
use super::grouping::mean_of_three;
use super::placing::Placing;
use super::watch::{Ask, Work, tell};
use super::weighing::Weighing;
use crate::{Solved, Stopped};
use std::collections::BinaryHeap;

/// The trios of a field that may be formed, and their bounds.
pub(super) struct Trios<'a, 's> {
    /// Who can be in one, in order.
    free: Vec<u32>,
    can_be_spared: Vec<bool>,
    pairs_alone: &'a Solved<'s>,
    floor: u16,
    weighing: Weighing,
    /// At `a * free + b` for places a and b.
    pairs: Vec<Option<Pair>>,
    /// What pairs alone bring, and the dual of each place.
    bound: i64,
    u: Vec<i64>,
    /// By how much a pair below the floor can exceed its own sum of z: such a pair is no edge of the graph.
    beyond: i64,
    /// For each place the largest gain of its pairs.
    peak: Vec<i64>,
    /// For each place the graph without it, once it was asked for.
    rests: Vec<Option<Duals>>,
}

/// A legal pair.
#[derive(Clone, Copy)]
struct Pair {
    score: u16,
    /// The sum of z over the blossoms that hold both.
    within: i64,
    /// Its weight, less both duals.
    gain: i64,
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
    pub(super) fn new(
        field: &Field,
        (floor, weighing): (u16, Weighing),
        pairs_alone: &'a Solved<'s>,
        placing: &Placing<'_>,
    ) -> Self {
        // Without a floor every pair of a trio is an edge: each of the three must be one that can be spared.
        let serves = |vertex: &u32| floor > 0 || placing.can_spare(*vertex);
        let free: Vec<u32> = field.free.iter().copied().filter(serves).collect();
        let duals = Duals::new(&pairs_alone.certificate());
        let mut places = vec![None; pairs_alone.vertices()];
        for (place, vertex) in free.iter().enumerate() {
            places[index(*vertex)] = Some(place);
        }
        let mut pairs = vec![None; free.len() * free.len()];
        let (mut beyond, mut peak) = (0, vec![i64::MIN / 4; free.len()]);
        for (a, b, score) in field.base.edges.iter().chain(&field.with).copied() {
            let (Some(one), Some(other)) = (places[index(a)], places[index(b)]) else { continue };
            let within = duals.of_blossoms(a, b);
            let gain = 2 * weighing.edge((a, b, score)) - duals.of_vertex(a) - duals.of_vertex(b);
            if score < floor {
                beyond = beyond.max(gain - within);
            }
            peak[one] = peak[one].max(gain);
            peak[other] = peak[other].max(gain);
            let pair = Some(Pair { score, within, gain });
            pairs[one * free.len() + other] = pair;
            pairs[other * free.len() + one] = pair;
        }
        let u = free.iter().map(|vertex| duals.of_vertex(*vertex)).collect();
        let can_be_spared = free.iter().map(|vertex| placing.can_spare(*vertex)).collect();
        let rests = free.iter().map(|_| None).collect();
        let bound = duals.bound();
        Self { free, can_be_spared, pairs_alone, floor, weighing, pairs, bound, u, beyond, peak, rests }
    }

    /// The best trio, if one beats the pairs alone and brings what is wanted.
    pub(super) fn search(mut self, wanted: Wanted, ask: &mut Ask<'_>) -> Result<Option<Found>, Stopped> {
        match wanted {
            Wanted::Best => self.best(self.bound + 1, ask),
            Wanted::From(least) => self.best(least.max(self.bound + 1), ask),
            Wanted::Any(enough) => self.any(enough, ask),
        }
    }

    /// The best trio, if it brings at least this.
    fn best(&mut self, least: i64, ask: &mut Ask<'_>) -> Result<Option<Found>, Stopped> {
        let (mut total, mut best) = (least - 1, None);
        // The trio of the largest first bound is the best, more often than not: with it, few others are left.
        let Some(first) = self.most_promising(least) else { return Ok(None) };
        let brings = self.brings(&first);
        if brings > total {
            (total, best) = (brings, Some(first));
        }
        let mut open = Vec::new();
        let from = total + i64::from(best.is_none());
        self.each(from, |candidate| {
            if candidate.places != first.places {
                open.push(candidate);
            }
            from
        });
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

    /// Any trio that brings as much: none beats another, so they need not be looked at in order.
    fn any(&mut self, enough: i64, ask: &mut Ask<'_>) -> Result<Option<Found>, Stopped> {
        let mut promising = Vec::new();
        for a in 0..self.free.len() {
            tell(ask, Work::Trios, a, self.free.len())?;
            self.each_with(a, enough, |candidate| {
                promising.push(candidate);
                enough
            });
            for candidate in promising.drain(..) {
                if self.refined(candidate, enough - 1, ask)?.bound < enough {
                    continue;
                }
                let brings = self.brings(&candidate);
                if brings >= enough {
                    return Ok(Some(self.found(candidate, brings, Vec::new())));
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

    /// The trio of the largest first bound, if that is at least this.
    fn most_promising(&self, least: i64) -> Option<Candidate> {
        let mut first: Option<Candidate> = None;
        self.each(least, |candidate| {
            if first.is_none_or(|first| candidate > first) {
                first = Some(candidate);
            }
            first.map_or(least, |first| first.bound)
        });
        first
    }

    /// Every trio whose first bound is at least this. `see` says how much it must be from then on.
    fn each(&self, mut least: i64, mut see: impl FnMut(Candidate) -> i64) {
        for a in 0..self.free.len() {
            least = self.each_with(a, least, &mut see);
        }
    }

    /// The same for trios of which this place is the first.
    fn each_with(&self, a: usize, mut least: i64, mut see: impl FnMut(Candidate) -> i64) -> i64 {
        let after = (a + 1..self.free.len()).filter_map(|b| Some((b, self.pair(a, b)?)));
        let partners: Vec<(usize, Pair)> = after.filter(|(_, ab)| self.may_serve(*ab, least)).collect();
        for (at, &(b, ab)) in partners.iter().enumerate() {
            if !self.may_serve(ab, least) {
                continue;
            }
            for &(c, ac) in &partners[at + 1..] {
                let most = ab.gain + ac.gain + self.peak[b].min(self.peak[c]) - 2 * ab.within.max(ac.within);
                if most < 2 * (least - self.bound) {
                    continue;
                }
                if let Some(candidate) = self.candidate([a, b, c], ab, ac)
                    && candidate.bound >= least
                {
                    least = see(candidate);
                }
            }
        }
        least
    }

    /// Three places, given the pairs of the first with the others; none if the others are no legal pair, if the score is
    /// too low, or if the three cannot place one more.
    fn candidate(&self, places: [usize; 3], ab: Pair, ac: Pair) -> Option<Candidate> {
        let [a, b, c] = places;
        let bc = self.pair(b, c)?;
        let sum = u32::from(ab.score) + u32::from(ac.score) + u32::from(bc.score);
        if mean_of_three(sum) < self.floor {
            return None;
        }
        let left_alone = |pair: Pair, third: usize| pair.score < self.floor || self.can_be_spared[third];
        if !(left_alone(ab, c) && left_alone(ac, b) && left_alone(bc, a)) {
            return None;
        }
        let weight = self.weighing.trio(self.vertices(places), sum);
        let gone = self.u[a] + self.u[b] + self.u[c] + ab.within.max(ac.within).max(bc.within);
        let bound = weight + self.bound - gone;
        Some(Candidate { bound, is_refined: false, places: std::cmp::Reverse(places), weight })
    }

    /// Whether a trio with this pair can bring as much, as far as the pair tells.
    fn may_serve(&self, pair: Pair, least: i64) -> bool {
        pair.gain >= 2 * (least - self.bound - self.beyond)
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

fn index(vertex: u32) -> usize {
    usize::try_from(vertex).expect("a vertex fits the address space")
}
