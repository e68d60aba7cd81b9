//! Sets of documents of one segment, a bit each: 125 kB for a million, and the same few microseconds for each operation.

/// A set of numbers below a fixed length.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Bits {
    words: Vec<u64>,
    len: u32,
}

/// A document's number as an index of memory.
pub(crate) fn at(number: u32) -> usize {
    usize::try_from(number).expect("a machine of 32 bits or more")
}

impl Bits {
    pub(crate) fn none(len: u32) -> Self {
        Bits { words: vec![0; at(len.div_ceil(64))], len }
    }

    pub(crate) fn all(len: u32) -> Self {
        let mut bits = Bits { words: vec![u64::MAX; at(len.div_ceil(64))], len };
        if let Some(last) = bits.words.last_mut()
            && !len.is_multiple_of(64)
        {
            *last = (1 << (len % 64)) - 1;
        }
        bits
    }

    pub(crate) fn len(&self) -> u32 {
        self.len
    }

    #[inline]
    pub(crate) fn insert(&mut self, number: u32) {
        if let Some(word) = self.words.get_mut(at(number / 64)) {
            *word |= 1 << (number % 64);
        }
    }

    #[inline]
    pub(crate) fn remove(&mut self, number: u32) {
        if let Some(word) = self.words.get_mut(at(number / 64)) {
            *word &= !(1 << (number % 64));
        }
    }

    #[inline]
    pub(crate) fn has(&self, number: u32) -> bool {
        self.words.get(at(number / 64)).is_some_and(|word| word >> (number % 64) & 1 == 1)
    }

    pub(crate) fn insert_all(&mut self, numbers: &[u32]) {
        for number in numbers {
            self.insert(*number);
        }
    }

    pub(crate) fn remove_all(&mut self, numbers: &[u32]) {
        for number in numbers {
            self.remove(*number);
        }
    }

    pub(crate) fn keep(&mut self, other: &Bits) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word &= other;
        }
    }

    pub(crate) fn add(&mut self, other: &Bits) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word |= other;
        }
    }

    pub(crate) fn subtract(&mut self, other: &Bits) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word &= !other;
        }
    }

    pub(crate) fn count(&self) -> u32 {
        self.words.iter().map(|word| word.count_ones()).sum()
    }

    /// How many are in both.
    pub(crate) fn count_with(&self, other: &Bits) -> u32 {
        self.words.iter().zip(&other.words).map(|(word, other)| (word & other).count_ones()).sum()
    }

    pub(crate) fn meets(&self, other: &Bits) -> bool {
        self.words.iter().zip(&other.words).any(|(word, other)| word & other != 0)
    }

    /// Whether it has members of the larger set that are not in the smaller one.
    pub(crate) fn meets_between(&self, smaller: &Bits, larger: &Bits) -> bool {
        let both = smaller.words.iter().zip(&larger.words);
        self.words.iter().zip(both).any(|(word, (smaller, larger))| word & larger & !smaller != 0)
    }

    pub(crate) fn bytes(&self) -> usize {
        self.words.len() * 8
    }

    /// The members, ascending.
    pub(crate) fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        (0u32..).step_by(64).zip(&self.words).flat_map(|(start, word)| {
            let mut rest = *word;
            std::iter::from_fn(move || {
                (rest != 0).then(|| {
                    let bit = rest.trailing_zeros();
                    rest &= rest - 1;
                    start + bit
                })
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_of_a_length_is_that_many() {
        for len in [0, 1, 63, 64, 65, 128, 1000] {
            let bits = Bits::all(len);
            assert_eq!((bits.count(), bits.iter().collect::<Vec<_>>()), (len, (0..len).collect()));
        }
    }

    #[test]
    fn sets_meet_join_and_part() {
        let mut thirds = Bits::none(100);
        let mut fifths = Bits::none(100);
        thirds.insert_all(&(0..100).step_by(3).collect::<Vec<_>>());
        fifths.insert_all(&(0..100).step_by(5).collect::<Vec<_>>());
        assert_eq!(thirds.count_with(&fifths), 7);
        let mut both = thirds.clone();
        both.keep(&fifths);
        assert_eq!(both.iter().collect::<Vec<_>>(), [0, 15, 30, 45, 60, 75, 90]);
        let mut rest = thirds.clone();
        rest.subtract(&fifths);
        assert!(!rest.has(15) && rest.has(3) && rest.count() == 27);
        rest.add(&both);
        assert_eq!(rest, thirds);
    }
}
