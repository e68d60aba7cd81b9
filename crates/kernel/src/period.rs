//! A date as exactly as it is known: a day, a month, a year.
use jiff::civil::{Date, date};
use std::{cmp::Ordering, fmt, str::FromStr};
use thiserror::Error;

/// A day, a month or a year. What is known as a month stays a month: nobody makes a first day of it.
///
/// Sorted by the first day; of two that begin together, the less exact one comes first. Stored and written as
/// ISO 8601 does, so that texts have the same order: `2018` < `2018-07` < `2018-07-01`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Period {
    /// `2018`
    Year(i16),
    /// `2018-07`
    Month {
        /// 1900 to 2199.
        year: i16,
        /// 1 to 12.
        month: i8,
    },
    /// `2018-07-11`
    Day(Date),
}

/// How exactly a period is known; in this order, the least exact first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// The year.
    Year,
    /// The month.
    Month,
    /// The day.
    Day,
}

impl Precision {
    /// The end of a sentence's key, for sentences that differ by it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Year => "year",
            Self::Month => "month",
            Self::Day => "day",
        }
    }
}

/// Nothing in the network happened before, nobody plans for after.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2199;

/// Why a text is no period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum PeriodProblem {
    /// Written in another way than `2018-07-11`, `2018-07` or `2018`.
    #[error("not a date such as 2018-07-11, 2018-07 or 2018")]
    Shape,
    /// Written rightly, but no calendar has it.
    #[error("not a day of the calendar")]
    NoSuchDay {
        /// The last day of that month, where there is the month.
        last_of_month: Option<Date>,
    },
}

impl Period {
    /// 1 January of a year.
    pub fn first_day(self) -> Date {
        match self {
            Self::Year(year) => date(year, 1, 1),
            Self::Month { year, month } => date(year, month, 1),
            Self::Day(day) => day,
        }
    }

    /// 31 December of a year.
    pub fn last_day(self) -> Date {
        match self {
            Self::Year(year) => date(year, 12, 31),
            Self::Month { year, month } => date(year, month, 1).last_of_month(),
            Self::Day(day) => day,
        }
    }

    /// How exactly it is known.
    pub fn precision(self) -> Precision {
        match self {
            Self::Year(_) => Precision::Year,
            Self::Month { .. } => Precision::Month,
            Self::Day(_) => Precision::Day,
        }
    }

    /// The day, where it is known.
    pub fn day(self) -> Option<Date> {
        match self {
            Self::Day(day) => Some(day),
            Self::Year(_) | Self::Month { .. } => None,
        }
    }

    /// Whether it is over on that day.
    pub fn is_over_on(self, today: Date) -> bool {
        self.last_day() < today
    }

    /// Whether it surely lies before another: not a day of it can be on or after the other's last one.
    pub fn ends_before(self, other: Self) -> bool {
        self.last_day() < other.first_day()
    }
}

impl From<Date> for Period {
    fn from(day: Date) -> Self {
        Self::Day(day)
    }
}

impl Ord for Period {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.first_day(), self.precision()).cmp(&(other.first_day(), other.precision()))
    }
}

impl PartialOrd for Period {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Month { year, month } => write!(f, "{year:04}-{month:02}"),
            Self::Day(day) => day.fmt(f),
        }
    }
}

impl FromStr for Period {
    type Err = PeriodProblem;

    fn from_str(text: &str) -> Result<Self, PeriodProblem> {
        let parts: Vec<&str> = text.split('-').collect();
        let number = |part: &str, length: usize| {
            let fits = part.len() == length && part.bytes().all(|b| b.is_ascii_digit());
            if fits {
                part.parse::<i16>().map_err(|_| PeriodProblem::Shape)
            } else {
                Err(PeriodProblem::Shape)
            }
        };
        let none = PeriodProblem::NoSuchDay { last_of_month: None };
        let year_of = |part: &str| {
            number(part, 4).and_then(|year| if YEARS.contains(&year) { Ok(year) } else { Err(none) })
        };
        let month_of = |part: &str| {
            number(part, 2)
                .and_then(|month| i8::try_from(month).map_err(|_| none))
                .and_then(|month| if (1..=12).contains(&month) { Ok(month) } else { Err(none) })
        };
        match parts.as_slice() {
            [year] => Ok(Self::Year(year_of(year)?)),
            [year, month] => {
                number(month, 2)?;
                Ok(Self::Month { year: year_of(year)?, month: month_of(month)? })
            }
            [year, month, day] => {
                let day = number(day, 2)?;
                number(month, 2)?;
                let (year, month) = (year_of(year)?, month_of(month)?);
                let last = date(year, month, 1).last_of_month();
                let found = i8::try_from(day).ok().and_then(|day| Date::new(year, month, day).ok());
                found.map(Self::Day).ok_or(PeriodProblem::NoSuchDay { last_of_month: Some(last) })
            }
            _ => Err(PeriodProblem::Shape),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(text: &str) -> Period {
        text.parse().unwrap()
    }

    #[test]
    fn a_period_is_written_as_it_was_read() {
        for text in ["2018", "2018-07", "2018-07-11"] {
            assert_eq!(period(text).to_string(), text);
        }
    }

    #[test]
    fn a_period_has_a_first_and_a_last_day() {
        let of = |text| (period(text).first_day(), period(text).last_day());
        assert_eq!(of("2020"), (date(2020, 1, 1), date(2020, 12, 31)));
        assert_eq!(of("2020-02"), (date(2020, 2, 1), date(2020, 2, 29)));
        assert_eq!(of("2020-02-05"), (date(2020, 2, 5), date(2020, 2, 5)));
    }

    #[test]
    fn periods_and_their_texts_have_one_order() {
        let ordered = ["2017-12-31", "2018", "2018-01", "2018-01-01", "2018-07", "2018-07-11", "2019"];
        let mut periods = ordered.map(period);
        periods.reverse();
        periods.sort_unstable();
        assert_eq!(periods.map(|period| period.to_string()), ordered);
        assert!(ordered.is_sorted());
    }

    #[test]
    fn a_day_that_no_calendar_has_is_refused_with_the_last_one_of_its_month() {
        let last = PeriodProblem::NoSuchDay { last_of_month: Some(date(2019, 2, 28)) };
        assert_eq!("2019-02-31".parse::<Period>(), Err(last));
        for text in ["2019-13", "0018-01-01", "2019-00-01"] {
            assert_eq!(
                text.parse::<Period>(),
                Err(PeriodProblem::NoSuchDay { last_of_month: None }),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_written_otherwise_is_no_period() {
        for text in ["", "43292", "11/07/2018", "2018-7-11", "2018-07-11-1", "+018", "٢٠١٨", "2018-07-1x"]
        {
            assert_eq!(text.parse::<Period>(), Err(PeriodProblem::Shape), "{text}");
        }
    }

    #[test]
    fn a_month_is_over_when_its_last_day_is() {
        assert!(!period("2018-06").is_over_on(date(2018, 6, 30)));
        assert!(period("2018-06").is_over_on(date(2018, 7, 1)));
    }

    #[test]
    fn a_day_of_a_month_does_not_end_before_the_month() {
        assert!(!period("2018-07-02").ends_before(period("2018-07")));
        assert!(period("2018-06-30").ends_before(period("2018-07")));
    }
}
