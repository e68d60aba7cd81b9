//! A nudge is a short personal message that asks for one thing. Each feature writes its own; none may drum at a person.
use jiff::{SignedDuration, Timestamp};

/// A person is nudged at most once in this time, by whatever feature.
pub const NUDGES_APART: SignedDuration = SignedDuration::from_hours(7 * 24);

/// Whether somebody may be nudged who was nudged last then.
pub fn may_nudge(last: Option<Timestamp>, now: Timestamp) -> bool {
    last.is_none_or(|last| now.duration_since(last) >= NUDGES_APART)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn a_person_is_nudged_once_a_week() {
        let monday = at("2018-06-25T09:00+03");
        assert!(may_nudge(None, monday));
        assert!(!may_nudge(Some(monday), at("2018-07-01T09:00+03")));
        assert!(may_nudge(Some(monday), at("2018-07-02T09:00+03")));
    }
}
