//! Days as people know them: to the day, to the month, or only the year.
use jiff::{ToSpan as _, civil::Date};
use std::{cmp::Ordering, fmt, str::FromStr};
use thiserror::Error;

/// A day of a precision: `2018-07-11`, `2018-07` or `2018`, and nothing more precise is ever made of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RoughDay {
    /// To the day.
    Day(Date),
    /// To the month; the date is its first day.
    Month(Date),
    /// To the year; the date is its first day.
    Year(Date),
}

/// Not a day of the calendar in one of the three forms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not a date such as 2018-07-11, 2018-07 or 2018")]
pub struct NotARoughDay;

impl RoughDay {
    /// The first day of the period.
    pub fn first(self) -> Date {
        match self {
            Self::Day(day) | Self::Month(day) | Self::Year(day) => day,
        }
    }

    /// The last day of the period.
    pub fn last(self) -> Date {
        match self {
            Self::Day(day) => day,
            Self::Month(first) => first.last_of_month(),
            Self::Year(first) => first.last_of_year(),
        }
    }

    /// The first day after the period.
    pub fn after(self) -> Date {
        self.last().saturating_add(1.day())
    }

    /// The day, where that is known.
    pub fn day(self) -> Option<Date> {
        match self {
            Self::Day(day) => Some(day),
            Self::Month(_) | Self::Year(_) => None,
        }
    }

    /// Whether all of this lies before all of the other: what overlaps is not out of order.
    pub fn is_before(self, other: Self) -> bool {
        self.last() < other.first()
    }

    fn precision(self) -> u8 {
        match self {
            Self::Year(_) => 0,
            Self::Month(_) => 1,
            Self::Day(_) => 2,
        }
    }
}

impl PartialOrd for RoughDay {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// By the first day of the period, the rougher one first: as the texts sort.
impl Ord for RoughDay {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.first(), self.precision()).cmp(&(other.first(), other.precision()))
    }
}

impl FromStr for RoughDay {
    type Err = NotARoughDay;
    fn from_str(text: &str) -> Result<Self, NotARoughDay> {
        let number = |text: &str, length: usize| {
            let fits = text.len() == length && text.bytes().all(|b| b.is_ascii_digit());
            fits.then(|| text.parse::<i16>().ok()).flatten()
        };
        let small = |text| number(text, 2).and_then(|number| i8::try_from(number).ok());
        let mut parts = text.split('-');
        let year = parts.next().and_then(|year| number(year, 4)).ok_or(NotARoughDay)?;
        let month = parts.next().map(|month| small(month).ok_or(NotARoughDay)).transpose()?;
        let day = parts.next().map(|day| small(day).ok_or(NotARoughDay)).transpose()?;
        if parts.next().is_some() {
            return Err(NotARoughDay);
        }
        let date = Date::new(year, month.unwrap_or(1), day.unwrap_or(1)).map_err(|_| NotARoughDay)?;
        Ok(match (month, day) {
            (_, Some(_)) => Self::Day(date),
            (Some(_), None) => Self::Month(date),
            (None, None) => Self::Year(date),
        })
    }
}

impl fmt::Display for RoughDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => day.fmt(f),
            Self::Month(day) => write!(f, "{:04}-{:02}", day.year(), day.month()),
            Self::Year(day) => write!(f, "{:04}", day.year()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn read(text: &str) -> RoughDay {
        text.parse().unwrap()
    }

    #[test]
    fn a_precision_is_kept() {
        for text in ["2018-07-11", "2018-07", "2018"] {
            assert_eq!(read(text).to_string(), text);
        }
    }

    #[test]
    fn what_is_no_day_of_the_calendar_is_refused() {
        for text in
            ["2019-02-31", "2018-13", "18", "2018-7", "11/07/2018", "2018-07-11-01", "", "2018-", "+018"]
        {
            assert_eq!(text.parse::<RoughDay>(), Err(NotARoughDay), "{text}");
        }
    }

    #[test]
    fn a_period_has_a_first_and_a_last_day() {
        let days = |text| (read(text).first(), read(text).last(), read(text).after());
        assert_eq!(days("2020-02"), (date(2020, 2, 1), date(2020, 2, 29), date(2020, 3, 1)));
        assert_eq!(days("2021"), (date(2021, 1, 1), date(2021, 12, 31), date(2022, 1, 1)));
    }

    #[test]
    fn a_day_of_a_month_is_not_before_the_month() {
        assert!(!read("2018-07-11").is_before(read("2018-07")));
        assert!(read("2018-06-30").is_before(read("2018-07")));
    }

    #[test]
    fn days_sort_as_their_texts_do() {
        let mut days = ["2018-07-02", "2018", "2018-07-01", "2018-07", "2017-12-31"].map(read);
        days.sort_unstable();
        assert_eq!(
            days.map(|day| day.to_string()),
            ["2017-12-31", "2018", "2018-07", "2018-07-01", "2018-07-02"]
        );
    }
}
