//! How many vertices a small field can place, and whether one more with a trio.
//!
//! Let ν be the largest number of pairs. A trio abc with the best rest places one more than pairs alone if the rest
//! still holds ν − 1 of them. One of its pairs, say ab, is an edge of the graph; the rest and ab together are a set of
//! pairs without c. So some set of ν pairs leaves c alone; and of the graph without c and a, either as many can be paired
//! still, or some largest set of pairs leaves b alone.
use super::base::Base;
use super::best::Field;
use super::grouping::mean_of_three;
use super::numbers::{Numbers, PLACES_MAX, Places};
use super::watch::{Ask, Work, tell};
use crate::Stopped;
use std::sync::Arc;

/// Of so many floors the pairs of the base are kept: some kilobytes each.
const KEPT_FLOORS_MAX: usize = 1_000;

/// The pairs of a field that are not below a floor, as many as possible of them chosen.
pub(super) struct Placing<'a> {
    field: &'a Field,
    floor: u16,
    numbers: Numbers,
    spare: Places,
    /// With the pairs that are below the floor too: a trio may hold them.
    all: Numbers,
}

impl<'a> Placing<'a> {
    /// None for a field that is too large.
    pub(super) fn new(field: &'a Field, floor: u16) -> Option<Self> {
        let all = field.numbers(0)?;
        let mut numbers = if floor == 0 { all.clone() } else { field.numbers(floor)? };
        numbers.settle();
        let spare = numbers.spare();
        Some(Self { field, floor, numbers, spare, all })
    }

    /// How many vertices pairs alone place.
    pub(super) fn by_pairs(&self) -> usize {
        2 * self.numbers.pairs()
    }

    /// Whether some largest set of pairs leaves the vertex alone.
    pub(super) fn can_spare(&self, vertex: u32) -> bool {
        self.field.base.place(vertex).is_some_and(|place| self.spare.holds(place))
    }

    /// Whether one more is placed with a trio.
    pub(super) fn has_trio(&self, ask: &mut Ask<'_>) -> Result<bool, Stopped> {
        for third in self.spare.iter() {
            tell(ask, Work::Trios, third, self.field.base.roster.len())?;
            let mut rest = self.numbers.clone();
            if let Some(mate) = rest.remove(third) {
                let has_replaced = rest.augment(mate);
                debug_assert!(has_replaced, "one that can be spared");
            }
            if self.all.joined(third).iter().any(|one| self.serves(third, one, &rest)) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether there is one with these two in it that the second and the third form a pair of; `rest` is the graph
    /// without the first.
    fn serves(&self, first: usize, second: usize, rest: &Numbers) -> bool {
        let mut others = rest.joined(second).and(&self.all.joined(first));
        if self.floor > 0 {
            others = self.high_enough(first, second, others);
        }
        if others.is_empty() {
            return false;
        }
        let mut rest = rest.clone();
        match rest.remove(second) {
            Some(mate) if !rest.augment(mate) => !others.and(&rest.spare()).is_empty(),
            Some(_) | None => true,
        }
    }

    /// Of these places those with which the two make a trio that is not below the floor.
    fn high_enough(&self, first: usize, second: usize, others: Places) -> Places {
        let base = &self.field.base;
        let vertex = |place: usize| base.roster.get(place).copied();
        let score = |a: usize, b: usize| self.field.score(vertex(a)?, vertex(b)?).map(u32::from);
        let mut enough = Places::default();
        for other in others.iter() {
            let pairs = score(first, second).zip(score(first, other)).zip(score(second, other));
            if pairs.is_some_and(|((a, b), c)| mean_of_three(a + b + c) >= self.floor) {
                enough.insert(other);
            }
        }
        enough
    }
}

impl Field {
    /// The pairs of at least this score: those of the base, and what differs. None where there are too many vertices.
    fn numbers(&self, floor: u16) -> Option<Numbers> {
        let base = &self.base;
        if base.roster.len() > PLACES_MAX {
            return None;
        }
        let place =
            |vertex: u32| base.place(vertex).expect("free vertices of a small field are in the roster");
        let mut numbers = Numbers::clone(&base.numbers(floor));
        for (place, vertex) in base.roster.iter().enumerate() {
            if self.free.binary_search(vertex).is_err() {
                numbers.remove(place);
            }
        }
        for &(a, b, _) in self.with.iter().filter(|edge| edge.2 >= floor) {
            numbers.join(place(a), place(b));
        }
        Some(numbers)
    }
}

impl Base {
    /// Its pairs of at least this score, as many as possible of them chosen; now or earlier.
    fn numbers(&self, floor: u16) -> Arc<Numbers> {
        let known = self.numbers.lock().ok().and_then(|known| known.get(&floor).cloned());
        known.unwrap_or_else(|| {
            let mut numbers = Numbers::new(self.roster.len());
            for &(a, b, _) in self.edges.iter().filter(|edge| edge.2 >= floor) {
                let place = |vertex: u32| self.place(vertex).expect("pairs are of free vertices");
                numbers.join(place(a), place(b));
            }
            numbers.settle();
            let numbers = Arc::new(numbers);
            if let Ok(mut known) = self.numbers.lock()
                && known.len() < KEPT_FLOORS_MAX
            {
                known.insert(floor, Arc::clone(&numbers));
            }
            numbers
        })
    }
}
