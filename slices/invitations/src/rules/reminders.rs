//! When people are reminded of an event.
use jiff::{SignedDuration, Timestamp};
use network::words;

words! {
    /// How long before an event.
    Before { Week = "week", Day = "day", Hour = "hour" }
}

impl Before {
    fn duration(self) -> SignedDuration {
        match self {
            Self::Week => SignedDuration::from_hours(7 * 24),
            Self::Day => SignedDuration::from_hours(24),
            Self::Hour => SignedDuration::from_hours(1),
        }
    }

    /// Whether its words are true so long before the beginning: a house that stood still, or a clock that was moved,
    /// must not say "in a week" on the day itself.
    pub fn is_true(self, left: SignedDuration) -> bool {
        let least = match self {
            Self::Week => SignedDuration::from_hours(6 * 24),
            Self::Day => SignedDuration::from_hours(18),
            Self::Hour => SignedDuration::from_mins(30),
        };
        (least..=self.duration()).contains(&left)
    }
}

/// The reminders of an event that begins then, each with its time.
pub fn due(begins: Timestamp) -> Vec<(Before, Timestamp)> {
    let at = |before: &Before| begins.checked_sub(before.duration()).ok().map(|at| (*before, at));
    Before::ALL.iter().filter_map(at).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn reminders_stand_before_the_beginning() {
        let times = due(at("2018-07-11T11:00+03")).into_iter().map(|(_, at)| at);
        let wanted = ["2018-07-04T11:00+03", "2018-07-10T11:00+03", "2018-07-11T10:00+03"].map(at);
        assert_eq!(times.collect::<Vec<_>>(), wanted);
    }

    #[test]
    fn late_words_are_not_said_when_they_are_no_longer_true() {
        let said = |left: &str| {
            [Before::Week, Before::Day, Before::Hour].map(|before| before.is_true(left.parse().unwrap()))
        };
        assert_eq!(said("PT168H"), [true, false, false]);
        assert_eq!(said("PT150H"), [true, false, false]);
        assert_eq!(said("PT100H"), [false, false, false]);
        assert_eq!(said("PT24H"), [false, true, false]);
        assert_eq!(said("PT51M"), [false, false, true]);
        assert_eq!(said("PT5M"), [false, false, false]);
    }
}
