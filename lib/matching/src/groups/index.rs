//! Sparse candidates from an inverted index: 10^6 vertices without looking at every pair.
//!
//! The caller says under which keys a vertex is listed. From its own place in each of its lists a vertex walks up and
//! down and takes the legal ones that it meets; of all that it took it keeps the best. The candidates are the union of
//! what all vertices keep: at most `keep` edges a vertex, found in time and memory linear in the listings.
//!
//! A legal pair that is not among them was not looked at: nothing is said about it here.
#![expect(clippy::indexing_slicing, reason = "places come from enumerating the very lists that they index")]

/// How far a vertex walks in a list, each way.
pub const WALK_MAX: usize = 256;

/// One vertex under one key. Listings of one key stand in the order in which they are given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listing {
    /// The list.
    pub key: u64,
    /// Who is in it.
    pub vertex: u32,
    /// How many legal ones the vertex takes from this list, each way.
    pub take: u16,
}

/// The candidate pairs `(a, b, score)` with `a < b`, sorted.
///
/// `judge` gives the score of a pair, or none if it is not legal; it must not depend on the order of the two.
/// `advance` is told which of the `vertices` walks next and stops the search by answering false; there are no
/// candidates then.
pub fn candidates(
    vertices: u32,
    mut listings: Vec<Listing>,
    keep: usize,
    judge: impl Fn(u32, u32) -> Option<u16>,
    mut advance: impl FnMut(u32) -> bool,
) -> Option<Vec<(u32, u32, u16)>> {
    listings.sort_by_key(|listing| listing.key);
    let mut places: Vec<usize> = (0..listings.len()).collect();
    places.sort_by_key(|place| listings[*place].vertex);
    let mut walker = Walker::new(&listings, vertices, judge);
    let mut edges = Vec::new();
    for own in places.chunk_by(|a, b| listings[*a].vertex == listings[*b].vertex) {
        let vertex = listings[own[0]].vertex;
        if !advance(vertex) {
            return None;
        }
        let mut taken = walker.take_all(vertex, own);
        taken.sort_unstable_by(|a, b| (b.1, a.0).cmp(&(a.1, b.0)));
        edges.extend(
            taken.iter().take(keep).map(|&(other, score)| (vertex.min(other), vertex.max(other), score)),
        );
    }
    edges.sort_unstable();
    edges.dedup();
    Some(edges)
}

/// Walks the lists of one vertex after the other and judges each other vertex once a walk.
struct Walker<'a, Judge> {
    listings: &'a [Listing],
    judge: Judge,
    /// For each vertex: for whom it was judged last, and whether it was legal.
    judged: Vec<(u32, bool)>,
}

/// No vertex: [`Walker::judged`] before the first walk.
const NOBODY: u32 = u32::MAX;

impl<'a, Judge: Fn(u32, u32) -> Option<u16>> Walker<'a, Judge> {
    fn new(listings: &'a [Listing], vertices: u32, judge: Judge) -> Self {
        let size = usize::try_from(vertices).expect("a vertex fits the address space");
        Self { listings, judge, judged: vec![(NOBODY, false); size] }
    }

    /// Everything that `vertex` takes from its `own` places, with scores, each once.
    fn take_all(&mut self, vertex: u32, own: &[usize]) -> Vec<(u32, u16)> {
        let mut taken = Vec::new();
        for &place in own {
            let (before, from_here) = self.listings.split_at(place);
            let Some((here, after)) = from_here.split_first() else { continue };
            self.walk(*here, before.iter().rev(), &mut taken);
            self.walk(*here, after.iter(), &mut taken);
        }
        debug_assert!(taken.iter().all(|(other, _)| *other != vertex), "a vertex stands in a list once");
        taken
    }

    /// One list, one way.
    fn walk(&mut self, here: Listing, way: impl Iterator<Item = &'a Listing>, taken: &mut Vec<(u32, u16)>) {
        let mut left = here.take;
        for listing in way.take(WALK_MAX).take_while(|listing| listing.key == here.key) {
            if left == 0 {
                return;
            }
            let judged = &mut self.judged[usize::try_from(listing.vertex).unwrap_or(usize::MAX)];
            if judged.0 != here.vertex {
                let score = (self.judge)(here.vertex, listing.vertex);
                *judged = (here.vertex, score.is_some());
                taken.extend(score.map(|score| (listing.vertex, score)));
            }
            left -= u16::from(judged.1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one_list(vertices: u32, take: u16) -> Vec<Listing> {
        (0..vertices).map(|vertex| Listing { key: 1, vertex, take }).collect()
    }

    fn found(
        listings: Vec<Listing>,
        keep: usize,
        judge: impl Fn(u32, u32) -> Option<u16>,
    ) -> Vec<(u32, u32, u16)> {
        candidates(1000, listings, keep, judge, |_| true).expect("nobody stops it")
    }

    #[test]
    fn a_vertex_takes_only_the_nearest_in_its_list() {
        assert_eq!(found(one_list(4, 1), 9, |_, _| Some(5)), [(0, 1, 5), (1, 2, 5), (2, 3, 5)]);
    }

    #[test]
    fn illegal_ones_are_passed_over_and_not_counted() {
        let even = |a: u32, b: u32| (a.abs_diff(b) == 2).then_some(5);
        assert_eq!(found(one_list(4, 1), 9, even), [(0, 2, 5), (1, 3, 5)]);
    }

    #[test]
    fn of_equal_scores_a_vertex_keeps_the_smaller_number() {
        let star = |a: u32, b: u32| (a.max(b) == 3).then_some(7);
        // 0, 1 and 2 keep 3, and 3 keeps 0: the union holds all.
        assert_eq!(found(one_list(4, 9), 1, star), [(0, 3, 7), (1, 3, 7), (2, 3, 7)]);
        let all = found(one_list(3, 9), 1, |_, _| Some(1));
        assert_eq!(all, [(0, 1, 1), (0, 2, 1)]);
    }

    #[test]
    fn the_walk_ends_after_its_length() {
        let far = |a: u32, b: u32| (a.abs_diff(b) > 256).then_some(1);
        assert_eq!(found(one_list(258, 9), 9, far), []);
        let last = |a: u32, b: u32| (a.abs_diff(b) == 256).then_some(1);
        assert_eq!(found(one_list(258, 9), 9, last), [(0, 256, 1), (1, 257, 1)]);
    }

    #[test]
    fn vertices_without_a_common_key_are_never_judged() {
        let apart = vec![Listing { key: 1, vertex: 0, take: 9 }, Listing { key: 2, vertex: 1, take: 9 }];
        assert_eq!(found(apart, 9, |_, _| panic!("judged")), []);
    }

    #[test]
    fn whoever_watches_can_stop_the_search() {
        assert_eq!(candidates(3, one_list(3, 9), 9, |_, _| Some(1), |vertex| vertex < 1), None);
    }
}
