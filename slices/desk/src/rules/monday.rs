//! When a facilitator's week begins at the desk.
use jiff::{
    ToSpan as _,
    civil::{Date, DateTime, Weekday},
};

/// The mail is there when an office opens.
const HOUR: i8 = 8;

/// The Monday on whose mail it is time, by the reader's own clock, where the Monday that is done with is an earlier one.
/// On another day it is the newest one, for whom there was an earlier one: the clock was set on, or the program stood
/// still. Whoever has just come to the desk waits for their first Monday.
pub(crate) fn due(done: Option<Date>, now: DateTime) -> Option<Date> {
    let days = i64::from(now.weekday().since(Weekday::Monday));
    let monday = now.date().checked_sub(days.days()).ok()?;
    let is_new = done.map_or(monday == now.date(), |done| done < monday);
    (monday.at(HOUR, 0, 0, 0) <= now && is_new).then_some(monday)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn it_is_time_from_eight_on_a_monday_until_that_day_is_over() {
        let monday = date(2018, 6, 25);
        let before = Some(date(2018, 6, 18));
        assert_eq!(due(None, monday.at(7, 59, 59, 0)), None);
        assert_eq!(due(None, monday.at(8, 0, 0, 0)), Some(monday));
        assert_eq!(due(before, monday.at(23, 59, 0, 0)), Some(monday));
        assert_eq!(due(Some(monday), monday.at(23, 59, 0, 0)), None, "once");
        assert_eq!(due(None, date(2018, 6, 26).at(8, 0, 0, 0)), None);
        assert_eq!(due(Some(monday), date(2018, 6, 26).at(8, 0, 0, 0)), None);
    }

    #[test]
    fn whoever_slept_over_mondays_is_written_to_for_the_newest() {
        let done = Some(date(2018, 6, 25));
        assert_eq!(due(done, date(2018, 7, 11).at(9, 0, 0, 0)), Some(date(2018, 7, 9)));
        assert_eq!(due(done, date(2018, 7, 9).at(7, 0, 0, 0)), None, "it comes within the hour");
        assert_eq!(due(done, date(2018, 7, 2).at(8, 0, 0, 0)), Some(date(2018, 7, 2)));
    }
}
