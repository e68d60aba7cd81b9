//! How long whatever failed for now waits before it is tried again.
use jiff::SignedDuration;

/// Minutes after each failure; five days in all.
const MINUTES: [i64; 17] = [1, 5, 15, 30, 60, 120, 240, 480, 720, 720, 720, 720, 720, 720, 720, 720, 720];

/// The wait after so many failures, at least one; none when it is time to give up.
pub(crate) fn after(failures: i64) -> Option<SignedDuration> {
    let place = usize::try_from(failures).ok()?.checked_sub(1)?;
    MINUTES.get(place).copied().map(SignedDuration::from_mins)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_from_a_minute_to_five_days_in_all() {
        let waits: Vec<SignedDuration> = (1..).map_while(after).collect();
        assert_eq!(waits.first(), Some(&SignedDuration::from_mins(1)));
        assert_eq!(waits.iter().map(SignedDuration::as_hours).sum::<i64>() / 24, 5);
    }
}
