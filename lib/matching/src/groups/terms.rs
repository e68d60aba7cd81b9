//! What the caller knows about pairs, and the terms of one forming of groups.
use super::breaches::Breaches;
use super::index::Listing;

/// The highest score of a pair.
pub const SCORE_MAX: u16 = 10_000;

/// More free vertices than these never form a trio: the search for the best one bounds every three.
pub const TRIO_VERTICES_MAX: usize = 200;

/// What the caller knows about vertices `0 .. vertices` and their pairs. Nothing may depend on the order of two.
pub trait Pairs {
    /// How many vertices there are.
    fn vertices(&self) -> u32;

    /// The score of a pair, legal or not: 0 to [`SCORE_MAX`].
    fn score(&self, a: u32, b: u32) -> u16;

    /// The caller's own rules that the pair breaks. Bans and locks are added here, from the [`Terms`].
    fn breaches(&self, a: u32, b: u32) -> Breaches;

    /// Whether the pair breaks none of the caller's own rules. Asked far more often than [`breaches`](Pairs::breaches):
    /// an answer as soon as one is broken is worth its own code.
    fn is_legal(&self, a: u32, b: u32) -> bool {
        self.breaches(a, b).is_none()
    }

    /// Under which keys the free vertices are listed; asked only where there are too many to look at all pairs.
    fn listings(&self, is_free: &dyn Fn(u32) -> bool) -> Vec<Listing>;
}

/// The terms of one forming.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// Which grouping is the better one.
    pub order: Order,
    /// When three may form a group.
    pub trio: Trio,
    /// Groups of two or three that stand in every grouping.
    pub locks: Vec<Vec<u32>>,
    /// Pairs that are not formed.
    pub bans: Vec<[u32; 2]>,
    /// Up to so many free vertices every pair is looked at; above, candidates come from the index.
    pub all_pairs_max: usize,
    /// How many candidates a vertex keeps.
    pub keep: usize,
}

/// The order of groupings: by the first number, then the second, then the third.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Vertices placed, then value.
    Coverage,
    /// Value, then vertices placed; only pairs of this score or more.
    Fit {
        /// The lowest score of a pair.
        minimum: u16,
    },
    /// Vertices placed, then the weakest group, then value.
    Fairness,
}

/// When three may form a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trio {
    /// Never.
    Never,
    /// Only where the number of free vertices is odd.
    Odd,
    /// Wherever it places one more.
    Allowed,
}

/// What is wrong with the terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TermsError {
    /// A lock or ban speaks of a vertex that does not exist.
    #[error("vertex {vertex} of a lock or ban, expected less than {vertices}")]
    NoSuchVertex {
        /// The vertex.
        vertex: u32,
        /// How many there are.
        vertices: u32,
    },
    /// A lock holds two or three.
    #[error("a lock of {size} vertices, expected two or three")]
    LockSize {
        /// How many it holds.
        size: usize,
    },
    /// A vertex is in two locks, or twice in one.
    #[error("vertex {vertex} is locked twice")]
    LockedTwice {
        /// The vertex.
        vertex: u32,
    },
    /// A pair is locked and banned.
    #[error("{} and {} are locked and banned", pair[0], pair[1])]
    LockedAndBanned {
        /// The pair.
        pair: [u32; 2],
    },
}

impl Terms {
    /// The first thing that is wrong, or nothing.
    pub(super) fn check(&self, vertices: u32) -> Result<(), TermsError> {
        let mut named = self.locks.iter().flatten().chain(self.bans.iter().flatten());
        if let Some(&vertex) = named.find(|vertex| **vertex >= vertices) {
            return Err(TermsError::NoSuchVertex { vertex, vertices });
        }
        if let Some(lock) = self.locks.iter().find(|lock| !(2..=3).contains(&lock.len())) {
            return Err(TermsError::LockSize { size: lock.len() });
        }
        let mut locked: Vec<u32> = self.locks.iter().flatten().copied().collect();
        locked.sort_unstable();
        if let Some((&vertex, _)) = locked.iter().zip(locked.iter().skip(1)).find(|(a, b)| a == b) {
            return Err(TermsError::LockedTwice { vertex });
        }
        let both =
            |pair: &[u32; 2]| self.locks.iter().any(|lock| pair.iter().all(|vertex| lock.contains(vertex)));
        match self.bans.iter().find(|pair| both(pair)) {
            Some(&pair) => Err(TermsError::LockedAndBanned { pair }),
            None => Ok(()),
        }
    }

    /// Whether a trio may be formed among so many free vertices.
    pub(super) fn may_form_trio(&self, free: usize) -> bool {
        let wanted = match self.trio {
            Trio::Never => false,
            Trio::Odd => free % 2 == 1,
            Trio::Allowed => true,
        };
        wanted && self.leaves_room_for_trio(free)
    }

    /// Whether order, locks and size would let a trio be formed.
    pub(super) fn leaves_room_for_trio(&self, free: usize) -> bool {
        !matches!(self.order, Order::Fit { .. })
            && self.locks.iter().all(|lock| lock.len() == 2)
            && free <= TRIO_VERTICES_MAX
    }
}
