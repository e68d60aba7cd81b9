//! When a facilitator's week begins at the desk.
use jiff::civil::{Date, DateTime, Weekday};

/// The mail is there when an office opens.
const HOUR: i8 = 8;

/// The Monday on whose mail it is time, by the reader's own clock.
pub(crate) fn due(now: DateTime) -> Option<Date> {
    (now.weekday() == Weekday::Monday && now.hour() >= HOUR).then(|| now.date())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn it_is_time_from_eight_on_a_monday_until_that_day_is_over() {
        let monday = date(2018, 6, 25);
        assert_eq!(due(monday.at(7, 59, 59, 0)), None);
        assert_eq!(due(monday.at(8, 0, 0, 0)), Some(monday));
        assert_eq!(due(monday.at(23, 59, 0, 0)), Some(monday));
        assert_eq!(due(date(2018, 6, 26).at(8, 0, 0, 0)), None);
    }
}
