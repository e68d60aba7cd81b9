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

    /// Whether it is the one to be sent so long before the beginning: of those that are due, the latest. A house that
    /// stood still, or a clock that was moved, sends one reminder for the time that it missed and not three.
    pub fn is_next(self, left: SignedDuration, wanted: impl Fn(Self) -> bool) -> bool {
        let is_due = |own: Self| wanted(own) && left <= own.duration();
        left.is_positive() && is_due(self) && !Self::ALL.iter().any(|own| *own > self && is_due(*own))
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
    fn of_reminders_that_are_late_the_latest_is_sent() {
        let sent = |left: &str, wanted: &[Before]| {
            let left = left.parse().unwrap();
            let sent = |before: &Before| before.is_next(left, |own| wanted.contains(&own));
            Before::ALL.iter().map(sent).collect::<Vec<_>>()
        };
        assert_eq!(sent("PT168H", Before::ALL), [true, false, false]);
        assert_eq!(sent("PT100H", Before::ALL), [true, false, false]);
        assert_eq!(sent("PT24H", Before::ALL), [false, true, false]);
        assert_eq!(sent("PT6H", Before::ALL), [false, true, false]);
        assert_eq!(sent("PT6H", &[Before::Week, Before::Hour]), [true, false, false]);
        assert_eq!(sent("PT5M", Before::ALL), [false, false, true]);
        assert_eq!(sent("PT0S", Before::ALL), [false, false, false]);
    }
}
