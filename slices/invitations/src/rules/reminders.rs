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
}
