//! Time is a parameter: whoever needs it takes [`Clock`].
use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};
use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

/// Two times in one: **product time** ([`Clock::now`]), which a demo may move forward, and **machine time**
/// ([`Clock::machine`]), which sessions and sign-in links use.
#[derive(Clone, Debug)]
pub struct Clock(Arc<Hands>);

#[derive(Debug)]
enum Hands {
    /// The machine's time; product time is this many microseconds ahead (negative: behind).
    Ticking { ahead_us: AtomicI64 },
    /// Stands still until it is set. Microseconds since 1970.
    Fixed { at_us: AtomicI64 },
}

impl Clock {
    /// Product time is machine time.
    pub fn system() -> Self {
        Self::ahead(SignedDuration::ZERO)
    }

    /// Product time is machine time plus `by`; the demo stores `by`.
    pub fn ahead(by: SignedDuration) -> Self {
        Self(Arc::new(Hands::Ticking { ahead_us: AtomicI64::new(micros(by)) }))
    }

    /// Stands still at a time such as `2018-07-11T10:00+03`. For tests and samples.
    ///
    /// # Panics
    /// When the text is not a time.
    pub fn fixed(at: &str) -> Self {
        Self(Arc::new(Hands::Fixed { at_us: AtomicI64::new(read(at).as_microsecond()) }))
    }

    /// Sets a fixed clock, forward or back. For tests.
    ///
    /// # Panics
    /// When the text is not a time, or the clock ticks by itself.
    pub fn set(&self, at: &str) {
        match &*self.0 {
            Hands::Fixed { at_us } => at_us.store(read(at).as_microsecond(), Ordering::SeqCst),
            Hands::Ticking { .. } => unreachable!("only a fixed clock can be set"),
        }
    }

    /// Moves product time forward by `by`, never back, and returns how far ahead of the machine it is now.
    /// A fixed clock moves, too, and answers zero.
    pub fn advance(&self, by: SignedDuration) -> SignedDuration {
        let by = micros(by).max(0);
        match &*self.0 {
            Hands::Ticking { ahead_us } => {
                SignedDuration::from_micros(ahead_us.fetch_add(by, Ordering::SeqCst).saturating_add(by))
            }
            Hands::Fixed { at_us } => {
                at_us.fetch_add(by, Ordering::SeqCst);
                SignedDuration::ZERO
            }
        }
    }

    /// What other processes on the same store have agreed on: product time is `by` ahead of the machine.
    /// Only ever moves forward; a fixed clock ignores it.
    pub fn catch_up(&self, by: SignedDuration) {
        if let Hands::Ticking { ahead_us } = &*self.0 {
            ahead_us.fetch_max(micros(by), Ordering::SeqCst);
        }
    }

    /// Product time, in whole microseconds.
    pub fn now(&self) -> Timestamp {
        let us = match &*self.0 {
            Hands::Ticking { ahead_us } => machine_us().saturating_add(ahead_us.load(Ordering::SeqCst)),
            Hands::Fixed { at_us } => at_us.load(Ordering::SeqCst),
        };
        Timestamp::from_microsecond(us).unwrap_or(Timestamp::MAX)
    }

    /// Machine time, in whole microseconds.
    pub fn machine(&self) -> Timestamp {
        match &*self.0 {
            Hands::Ticking { .. } => Timestamp::from_microsecond(machine_us()).unwrap_or(Timestamp::MAX),
            Hands::Fixed { .. } => self.now(),
        }
    }

    /// Today's date in a zone, by product time.
    pub fn today(&self, zone: &TimeZone) -> Date {
        zone.to_datetime(self.now()).date()
    }
}

fn micros(span: SignedDuration) -> i64 {
    i64::try_from(span.as_micros()).unwrap_or(i64::MAX)
}

#[expect(clippy::disallowed_methods, reason = "the one place that asks the machine for the time")]
fn machine_us() -> i64 {
    Timestamp::now().as_microsecond()
}

fn read(at: &str) -> Timestamp {
    at.parse().expect("a time such as 2018-07-11T10:00+03")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn product_time_never_moves_back() {
        let clock = Clock::system();
        let before = clock.now();
        clock.advance(SignedDuration::from_hours(-24));
        assert!(clock.now() >= before);
    }

    #[test]
    fn a_moved_clock_leaves_machine_time_alone() {
        let clock = Clock::ahead(SignedDuration::from_hours(24 * 365));
        assert!(clock.now() > clock.machine() + SignedDuration::from_hours(24 * 364));
    }
}
