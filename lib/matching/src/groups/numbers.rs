//! How many pairs a small graph holds, and whom the largest sets of pairs can spare; scores do not count here.
//!
//! Edmonds' search for an augmenting path, over sets of up to 256 places in four words: a vertex is done with in a few
//! machine steps, so that thousands of questions, one for each set of rules that could give way, cost as much as a few
//! runs of the solver. The solver proves its answers; these are compared with it in tests.
//!
//! The places that some largest set of pairs leaves alone are the D of Gallai and Edmonds: an alternating path of even
//! length leads to each of them from a place that is left alone now.
#![expect(clippy::indexing_slicing, reason = "places are below the number of places")]

/// The largest number of places.
pub(super) const PLACES_MAX: usize = 256;

const WORD: usize = 64;

/// A set of places.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Places([u64; PLACES_MAX / WORD]);

impl Places {
    /// All below this number.
    fn below(count: usize) -> Self {
        let mut places = Self::default();
        (0..count).for_each(|place| places.insert(place));
        places
    }

    pub(super) fn insert(&mut self, place: usize) {
        self.0[place / WORD] |= 1 << (place % WORD);
    }

    fn remove(&mut self, place: usize) {
        self.0[place / WORD] &= !(1 << (place % WORD));
    }

    pub(super) fn holds(&self, place: usize) -> bool {
        self.0[place / WORD] & 1 << (place % WORD) != 0
    }

    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// What both hold.
    pub(super) fn and(mut self, other: &Self) -> Self {
        self.0.iter_mut().zip(&other.0).for_each(|(word, other)| *word &= other);
        self
    }

    fn and_not(mut self, other: &Self) -> Self {
        self.0.iter_mut().zip(&other.0).for_each(|(word, other)| *word &= !other);
        self
    }

    /// Its places, rising.
    pub(super) fn iter(self) -> impl Iterator<Item = usize> {
        self.0.into_iter().zip((0..PLACES_MAX).step_by(WORD)).flat_map(|(word, first)| {
            let rest = |left: &u64| Some(left & (left - 1)).filter(|left| *left != 0);
            let words = std::iter::successors(Some(word).filter(|word| *word != 0), rest);
            words.map(move |left| first + usize::try_from(left.trailing_zeros()).unwrap_or(WORD))
        })
    }
}

/// A graph, and a set of pairs in it.
#[derive(Clone, Debug)]
pub(super) struct Numbers {
    edges: Vec<Places>,
    mates: Vec<Option<usize>>,
    present: Places,
}

/// A search, in one tree or in several.
struct Search {
    even: Places,
    reached: Places,
    /// Of a reached place the one before it on the way to the root, where that is no pair.
    before: Vec<usize>,
    /// Of a place in a blossom the place by which the blossom is matched outside; otherwise itself.
    base: Vec<usize>,
    queue: Vec<usize>,
}

impl Numbers {
    /// So many places, nothing joined.
    pub(super) fn new(places: usize) -> Self {
        Self {
            edges: vec![Places::default(); places],
            mates: vec![None; places],
            present: Places::below(places),
        }
    }

    /// Adds an edge.
    pub(super) fn join(&mut self, a: usize, b: usize) {
        self.edges[a].insert(b);
        self.edges[b].insert(a);
    }

    /// Whom a place is joined to.
    pub(super) fn joined(&self, place: usize) -> Places {
        self.edges[place].and(&self.present)
    }

    /// Removes a place; whoever was paired with it, is alone then.
    pub(super) fn remove(&mut self, place: usize) -> Option<usize> {
        self.present.remove(place);
        let mate = self.mates[place].take();
        if let Some(mate) = mate {
            self.mates[mate] = None;
        }
        mate
    }

    /// Pairs as many as possible.
    pub(super) fn settle(&mut self) {
        for place in self.alone().iter() {
            if self.mates[place].is_none() {
                self.augment(place);
            }
        }
    }

    /// How many pairs there are.
    pub(super) fn pairs(&self) -> usize {
        self.mates.iter().flatten().count() / 2
    }

    /// The places in no pair.
    fn alone(&self) -> Places {
        let mut alone = self.present;
        let mates = self.mates.iter().enumerate();
        mates.filter(|(_, mate)| mate.is_some()).for_each(|(place, _)| alone.remove(place));
        alone
    }

    /// The places that some largest set of pairs leaves alone; asked when there are as many pairs as possible.
    pub(super) fn spare(&self) -> Places {
        let mut search = Search::new(self.edges.len());
        self.alone().iter().for_each(|root| search.begin(root));
        let found = search.run(self);
        debug_assert_eq!(found, None, "there are as many pairs as possible");
        search.even
    }

    /// One pair more, with this place in it, if there can be: then true.
    pub(super) fn augment(&mut self, root: usize) -> bool {
        let mut search = Search::new(self.edges.len());
        search.begin(root);
        let Some(mut end) = search.run(self) else { return false };
        loop {
            let before = search.before[end];
            let next = self.mates[before].replace(end);
            self.mates[end] = Some(before);
            match next {
                Some(next) => end = next,
                None => return true,
            }
        }
    }
}

impl Search {
    fn new(places: usize) -> Self {
        Self {
            even: Places::default(),
            reached: Places::default(),
            before: vec![usize::MAX; places],
            base: (0..places).collect(),
            queue: Vec::with_capacity(places),
        }
    }

    /// A place in no pair as the root of a tree.
    fn begin(&mut self, root: usize) {
        self.reached.insert(root);
        self.make_even(root);
    }

    fn make_even(&mut self, place: usize) {
        self.even.insert(place);
        self.queue.push(place);
    }

    /// Grows the trees to their end, or up to a place in no pair that is no root: then that place.
    fn run(&mut self, numbers: &Numbers) -> Option<usize> {
        let mut at = 0;
        while let Some(&place) = self.queue.get(at) {
            at += 1;
            let joined = numbers.joined(place);
            for other in joined.and(&self.even).iter() {
                if self.base[place] != self.base[other] {
                    self.close_ring(numbers, place, other);
                }
            }
            for other in joined.and_not(&self.reached).iter() {
                // The mate of one before it in this loop is even by now, and looks back when its turn comes.
                if self.reached.holds(other) {
                    continue;
                }
                self.before[other] = place;
                self.reached.insert(other);
                let Some(mate) = numbers.mates[other] else { return Some(other) };
                self.reached.insert(mate);
                self.make_even(mate);
            }
        }
        None
    }

    /// Makes one blossom of the ring that an edge between two even places closes.
    fn close_ring(&mut self, numbers: &Numbers, a: usize, b: usize) {
        let base = self.meeting(numbers, a, b);
        let mut inside = Places::default();
        for (from, other) in [(a, b), (b, a)] {
            self.mark_way(numbers, (from, other), base, &mut inside);
        }
        for place in self.reached.iter() {
            if inside.holds(self.base[place]) {
                self.base[place] = base;
                if !self.even.holds(place) {
                    self.make_even(place);
                }
            }
        }
    }

    /// The even bases from a place to the root of its tree.
    fn way<'a>(&'a self, numbers: &'a Numbers, from: usize) -> impl Iterator<Item = usize> + 'a {
        let above = |base: &usize| numbers.mates[*base].map(|odd| self.base[self.before[odd]]);
        std::iter::successors(Some(self.base[from]), above)
    }

    fn meeting(&self, numbers: &Numbers, a: usize, b: usize) -> usize {
        let mut passed = Places::default();
        self.way(numbers, a).for_each(|base| passed.insert(base));
        let meeting = self.way(numbers, b).find(|base| passed.holds(*base));
        meeting.expect("two trees that meet are an augmenting path, and there is none or it was taken")
    }

    /// Notes the bases of one side of a ring, and how each odd place of it is now reached from the other side.
    fn mark_way(
        &mut self,
        numbers: &Numbers,
        (mut from, mut other): (usize, usize),
        base: usize,
        inside: &mut Places,
    ) {
        while self.base[from] != base {
            let odd = numbers.mates[from].expect("an even place that is no root is in a pair");
            inside.insert(self.base[from]);
            inside.insert(self.base[odd]);
            self.before[from] = other;
            other = odd;
            from = self.before[odd];
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Graph, Objective, solve};

    /// Chance without a clock.
    fn below(state: &mut u64, end: usize) -> usize {
        *state ^= *state << 13;
        *state ^= *state >> 7;
        *state ^= *state << 17;
        usize::try_from(*state % u64::try_from(end).unwrap()).unwrap()
    }

    /// Graphs of all densities, some of them larger than a word.
    fn graphs() -> impl Iterator<Item = (usize, Vec<(usize, usize)>)> {
        let mut state = 88_172_645_463_325_252;
        (0..600).map(move |number| {
            let places = [3, 7, 12, 20, 90][number % 5] + below(&mut state, 5);
            let edges = below(&mut state, 3 * places);
            let any = |state: &mut u64| (below(state, places), below(state, places));
            (places, (0..edges).map(|_| any(&mut state)).filter(|(a, b)| a != b).collect())
        })
    }

    fn numbers(places: usize, edges: &[(usize, usize)]) -> Numbers {
        let mut numbers = Numbers::new(places);
        for (a, b) in edges {
            numbers.join(*a, *b);
        }
        numbers.settle();
        numbers
    }

    /// The same number from the solver, without some places.
    fn solved(places: usize, edges: &[(usize, usize)], without: &[usize]) -> usize {
        let mut kept: Vec<(u32, u32)> = edges
            .iter()
            .filter(|(a, b)| !without.contains(a) && !without.contains(b))
            .map(|(a, b)| (u32::try_from(*a.min(b)).unwrap(), u32::try_from(*a.max(b)).unwrap()))
            .collect();
        kept.sort_unstable();
        kept.dedup();
        let graph = Graph::builder(places).edges(kept.iter().map(|(a, b)| (*a, *b, 1))).build().unwrap();
        solve(&graph, Objective::Weight).cardinality()
    }

    #[test]
    fn as_many_pairs_are_found_as_the_solver_finds() {
        for (places, edges) in graphs() {
            assert_eq!(numbers(places, &edges).pairs(), solved(places, &edges, &[]), "{places} {edges:?}");
        }
    }

    #[test]
    fn those_can_be_spared_without_whom_there_are_as_many_pairs() {
        for (places, edges) in graphs().filter(|(places, _)| *places < 30) {
            let numbers = numbers(places, &edges);
            let spare = numbers.spare();
            for place in 0..places {
                let as_many = solved(places, &edges, &[place]) == numbers.pairs();
                assert_eq!(spare.holds(place), as_many, "{place} of {places} {edges:?}");
            }
        }
    }

    #[test]
    fn a_place_that_goes_costs_a_pair_exactly_if_it_cannot_be_spared() {
        for (places, edges) in graphs().filter(|(places, _)| *places < 30) {
            let whole = numbers(places, &edges);
            for gone in 0..places {
                let mut rest = whole.clone();
                if let Some(mate) = rest.remove(gone) {
                    rest.augment(mate);
                }
                assert_eq!(rest.pairs(), solved(places, &edges, &[gone]), "{gone} of {places} {edges:?}");
            }
        }
    }
}
