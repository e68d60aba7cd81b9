//! Groups, groupings, and the numbers by which groupings are compared.
use super::terms::Order;

/// A group of two or three vertices, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Two.
    Pair([u32; 2]),
    /// Three.
    Trio([u32; 3]),
}

impl Group {
    /// The group of these two, in either order.
    pub fn pair(a: u32, b: u32) -> Self {
        Self::Pair([a.min(b), a.max(b)])
    }

    /// The group of these three, in any order.
    pub fn trio(mut members: [u32; 3]) -> Self {
        members.sort_unstable();
        Self::Trio(members)
    }

    /// Its members, in order.
    pub fn members(&self) -> &[u32] {
        match self {
            Self::Pair(members) => members,
            Self::Trio(members) => members,
        }
    }

    /// Whether the vertex is a member.
    pub fn holds(&self, vertex: u32) -> bool {
        self.members().contains(&vertex)
    }

    /// Its pairs, in order: one, or three.
    pub fn pairs(&self) -> Vec<[u32; 2]> {
        match *self {
            Self::Pair(pair) => vec![pair],
            Self::Trio([a, b, c]) => vec![[a, b], [a, c], [b, c]],
        }
    }
}

/// A group as it stands in a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Who.
    pub group: Group,
    /// The score of a pair; of a trio the mean of its three pairs, rounded down.
    pub score: u16,
    /// What it brings to the value: each vertex brings the score, so 2s for a pair; for a trio the sum of its pairs.
    pub value: i64,
    /// Whether it stands in every grouping.
    pub locked: bool,
}

impl Placed {
    /// The group with its score and value, from the scores of pairs.
    pub(super) fn new(group: Group, locked: bool, score_of: impl Fn(u32, u32) -> u16) -> Self {
        let sum: u32 = group.pairs().iter().map(|[a, b]| u32::from(score_of(*a, *b))).sum();
        let (score, value) = match group {
            Group::Pair(_) => (u16::try_from(sum).expect("one pair: its own score"), 2 * i64::from(sum)),
            Group::Trio(_) => (mean_of_three(sum), i64::from(sum)),
        };
        Self { group, score, value, locked }
    }
}

/// The score of a trio whose pairs' scores have this sum.
pub(super) fn mean_of_three(sum: u32) -> u16 {
    u16::try_from(sum / 3).expect("the mean of three scores is a score")
}

/// The numbers of a grouping.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Objective {
    /// Vertices in a group, locked ones included.
    pub placed: u32,
    /// The sum of all groups' values, locked ones included.
    pub value: i64,
    /// The lowest score among groups that are not locked.
    pub weakest: Option<u16>,
}

impl Objective {
    /// The numbers of these groups.
    pub(super) fn of(groups: &[Placed]) -> Self {
        Self {
            placed: groups
                .iter()
                .map(|placed| u32::try_from(placed.group.members().len()).unwrap_or(0))
                .sum(),
            value: groups.iter().map(|placed| placed.value).sum(),
            weakest: groups.iter().filter(|placed| !placed.locked).map(|placed| placed.score).min(),
        }
    }

    /// What is compared under an order: the larger is the better.
    pub fn rank(&self, order: Order) -> [i64; 3] {
        let placed = i64::from(self.placed);
        let weakest = self.weakest.map_or(-1, i64::from);
        match order {
            Order::Coverage => [placed, self.value, 0],
            Order::Fit { .. } => [self.value, placed, 0],
            Order::Fairness => [placed, weakest, self.value],
        }
    }
}
