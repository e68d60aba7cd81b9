//! What stands between two vertices: the caller's own rules by number, bans and locks.

/// The number of rules that a caller can have.
pub const RULES_MAX: u8 = 30;

const BANNED: u8 = 30;
const LOCKED: u8 = 31;

/// One thing that stands between two vertices.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Breach {
    /// A rule of the caller, who knows what its number means.
    Rule(u8),
    /// The pair is banned.
    Banned,
    /// One of the two is in a locked group.
    Locked,
}

/// A set of [`Breach`]es. A pair without any is legal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Breaches(u32);

impl Breaches {
    /// Nothing: the pair is legal.
    pub const NONE: Self = Self(0);
    /// Only the ban.
    pub const BANNED: Self = Self(1 << BANNED);
    /// Only the lock.
    pub const LOCKED: Self = Self(1 << LOCKED);

    /// Only the caller's rule of this number.
    ///
    /// # Panics
    /// From [`RULES_MAX`] on.
    pub const fn rule(number: u8) -> Self {
        assert!(number < RULES_MAX, "a rule's number is below RULES_MAX");
        Self(1 << number)
    }

    /// Whether nothing stands between the two.
    pub const fn is_none(self) -> bool {
        self.0 == 0
    }

    /// Whether everything in `other` is in this set.
    pub const fn holds(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// The breaches: rules by number, then the ban, then the lock.
    pub fn iter(self) -> impl Iterator<Item = Breach> {
        (0..=LOCKED).filter(move |bit| self.0 & (1 << bit) != 0).map(|bit| match bit {
            LOCKED => Breach::Locked,
            BANNED => Breach::Banned,
            number => Breach::Rule(number),
        })
    }
}

impl std::ops::BitOr for Breaches {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breaches_come_by_number_and_the_lock_last() {
        let all = Breaches::LOCKED | Breaches::rule(7) | Breaches::BANNED | Breaches::rule(0);
        let listed: Vec<Breach> = all.iter().collect();
        assert_eq!(listed, [Breach::Rule(0), Breach::Rule(7), Breach::Banned, Breach::Locked]);
    }
}
