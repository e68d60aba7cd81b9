//! Vigna's splitmix64: the same numbers on every machine, and in `optima.py`.

pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    /// A number from 0 to `end - 1`.
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        u64::try_from((u128::from(z ^ (z >> 31)) * u128::from(end)) >> 64).expect("below end")
    }

    /// A vertex of `count`.
    pub(crate) fn vertex(&mut self, count: u32) -> u32 {
        u32::try_from(self.below(u64::from(count))).expect("below count")
    }

    /// A weight from `least` to `least + span - 1`.
    pub(crate) fn weight(&mut self, least: i64, span: u64) -> i64 {
        least + i64::try_from(self.below(span)).expect("below span")
    }
}
