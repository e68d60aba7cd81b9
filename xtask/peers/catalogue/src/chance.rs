//! Vigna's splitmix64: the same numbers on every machine.

pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    /// A number from 0 to `end - 1`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((u128::from(z ^ (z >> 31)) * end as u128) >> 64) as usize
    }

    pub(crate) fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }

    /// One of these, the first ones far more often, as words are in texts.
    pub(crate) fn likely<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        let most = (all.len() as f64).ln();
        let share = self.below(1 << 30) as f64 / f64::from(1 << 30);
        &all[((share * most).exp() as usize - 1).min(all.len() - 1)]
    }
}
