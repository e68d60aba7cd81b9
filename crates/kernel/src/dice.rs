//! Chance is a parameter: whoever needs it takes [`Dice`].
use rand::{RngExt as _, SeedableRng as _, rngs::StdRng};
use std::sync::{Arc, Mutex, PoisonError};

/// Random bytes and numbers, fit for secrets.
#[derive(Clone, Debug)]
pub struct Dice(Arc<Mutex<StdRng>>);

impl Dice {
    /// Seeded by the operating system.
    pub fn system() -> Self {
        Self(Arc::new(Mutex::new(rand::make_rng())))
    }

    /// The same throws each time; for tests and samples only.
    pub fn seeded(seed: u64) -> Self {
        Self(Arc::new(Mutex::new(StdRng::seed_from_u64(seed))))
    }

    /// `N` random bytes.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).random()
    }

    /// A number from 0 to `end - 1`; `end` must not be 0.
    pub fn below(&self, end: u32) -> u32 {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).random_range(0..end)
    }
}
