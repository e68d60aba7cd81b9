//! When an event is: not known, a period of days, months or years, or two moments in a zone.
//!
//! A day is a day in every zone: it begins and ends by the clock of the network's home.
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use kernel::Period;

/// When an event is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum When {
    /// Nobody has said.
    NotKnown,
    /// From a day, month or year to another, both included.
    Days {
        /// The first.
        starts: Period,
        /// The last.
        ends: Period,
    },
    /// From a moment to another, told by the clock of a place.
    Timed {
        /// It begins.
        starts: Timestamp,
        /// It is over.
        ends: Timestamp,
        /// The clock of its place.
        zone: TimeZone,
    },
}

/// Why two ends are no period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhenProblem {
    /// An end, and no start.
    EndWithoutStart,
    /// The end lies before the start.
    EndBeforeStart,
    /// It ends at the moment at which it begins.
    NoTime,
    /// Longer than an event can be: [`DAYS_MAX`].
    TooLong,
}

/// A call may be open for a year; a longer event is a typing error.
pub const DAYS_MAX: i32 = 400;

/// Where an event is in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// No date: neither upcoming nor past.
    NotKnown,
    /// It has not begun.
    Ahead,
    /// It has begun and is not over.
    Running,
    /// It is over.
    Past,
}

impl When {
    /// A period of days, months or years; without an end it is over when its start is.
    ///
    /// # Errors
    /// [`WhenProblem`]
    pub fn days(starts: Option<Period>, ends: Option<Period>) -> Result<Self, WhenProblem> {
        let (starts, ends) = match (starts, ends) {
            (None, None) => return Ok(Self::NotKnown),
            (None, Some(_)) => return Err(WhenProblem::EndWithoutStart),
            (Some(starts), ends) => (starts, ends.unwrap_or(starts)),
        };
        // "From a month to a day of it" is a period, too.
        if ends.last_day() < starts.first_day() {
            return Err(WhenProblem::EndBeforeStart);
        }
        if (ends.last_day() - starts.first_day()).get_days() > DAYS_MAX {
            return Err(WhenProblem::TooLong);
        }
        Ok(Self::Days { starts, ends })
    }

    /// Two moments.
    ///
    /// # Errors
    /// [`WhenProblem`]
    pub fn timed(starts: Timestamp, ends: Timestamp, zone: TimeZone) -> Result<Self, WhenProblem> {
        if ends < starts {
            return Err(WhenProblem::EndBeforeStart);
        }
        if ends == starts {
            return Err(WhenProblem::NoTime);
        }
        if ends.duration_since(starts).as_hours() > i64::from(DAYS_MAX) * 24 {
            return Err(WhenProblem::TooLong);
        }
        Ok(Self::Timed { starts, ends, zone })
    }

    /// When it begins, and when it is over; a day begins and ends by the clock of `home`.
    pub fn moments(&self, home: &TimeZone) -> Option<(Timestamp, Timestamp)> {
        match self {
            Self::NotKnown => None,
            Self::Days { starts, ends } => {
                let begins = midnight(starts.first_day(), home)?;
                Some((begins, midnight(ends.last_day().tomorrow().ok()?, home)?))
            }
            Self::Timed { starts, ends, .. } => Some((*starts, *ends)),
        }
    }

    /// Where it is in time. What is running is never past.
    pub fn phase(&self, now: Timestamp, home: &TimeZone) -> Phase {
        match self.moments(home) {
            None => Phase::NotKnown,
            Some((begins, _)) if now < begins => Phase::Ahead,
            Some((_, over)) if now < over => Phase::Running,
            Some(_) => Phase::Past,
        }
    }

    /// What it begins with and ends with, as precisely as is known; of moments their days by the clock of the place.
    pub fn first_and_last(&self) -> Option<(Period, Period)> {
        match self {
            Self::NotKnown => None,
            Self::Days { starts, ends } => Some((*starts, *ends)),
            Self::Timed { starts, ends, zone } => {
                let [first, last] = [starts, ends].map(|at| zone.to_datetime(*at).date());
                Some((first.into(), last.into()))
            }
        }
    }

    /// The same hours on these days, where both are known; else these days. What is over after midnight lasts as long as
    /// before.
    #[must_use]
    pub fn on_days(&self, days: &Self) -> Self {
        let moved = || {
            let Self::Timed { starts, ends, zone } = self else { return None };
            let (first, last) = days.exact_days()?;
            let at = |day: Date, moment: &Timestamp| {
                zone.to_timestamp(day.to_datetime(zone.to_datetime(*moment).time())).ok()
            };
            let begins = at(first, starts)?;
            let over = if first == last {
                begins.checked_add(ends.duration_since(*starts)).ok()?
            } else {
                at(last, ends)?
            };
            Self::timed(begins, over, zone.clone()).ok()
        };
        moved().unwrap_or_else(|| days.clone())
    }

    /// First and last day, where each is known to the day.
    pub fn exact_days(&self) -> Option<(Date, Date)> {
        match self {
            Self::Days { starts: Period::Day(first), ends: Period::Day(last) } => Some((*first, *last)),
            Self::NotKnown | Self::Days { .. } | Self::Timed { .. } => None,
        }
    }

    /// Whether a calendar can hold it: it has days or times, not only a month or a year.
    pub fn fits_a_calendar(&self) -> bool {
        matches!(self, Self::Timed { .. }) || self.exact_days().is_some()
    }
}

fn midnight(day: Date, home: &TimeZone) -> Option<Timestamp> {
    home.to_timestamp(day.at(0, 0, 0, 0)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn amman() -> TimeZone {
        TimeZone::get("Asia/Amman").unwrap()
    }

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn days(starts: &str, ends: &str) -> Result<When, WhenProblem> {
        let read = |text: &str| (!text.is_empty()).then(|| text.parse().unwrap());
        When::days(read(starts), read(ends))
    }

    #[test]
    fn what_runs_is_not_past_before_its_last_day_is_over() {
        let workshop = days("2018-07-02", "2018-07-05").unwrap();
        assert_eq!(workshop.phase(at("2018-07-01T23:59+03"), &amman()), Phase::Ahead);
        assert_eq!(workshop.phase(at("2018-07-03T09:00+03"), &amman()), Phase::Running);
        assert_eq!(workshop.phase(at("2018-07-05T23:59+03"), &amman()), Phase::Running);
        assert_eq!(workshop.phase(at("2018-07-06T00:00+03"), &amman()), Phase::Past);
    }

    #[test]
    fn a_webinar_runs_to_its_last_minute() {
        let webinar = When::timed(at("2018-07-11T11:00+03"), at("2018-07-11T12:30+03"), amman()).unwrap();
        assert_eq!(webinar.phase(at("2018-07-11T11:40+03"), &amman()), Phase::Running);
        assert_eq!(webinar.phase(at("2018-07-11T12:30+03"), &amman()), Phase::Past);
    }

    #[test]
    fn months_and_years_are_over_when_their_last_day_is() {
        let november = days("2018-11", "").unwrap();
        assert_eq!(november.phase(at("2018-11-30T20:00+03"), &amman()), Phase::Running);
        let year = days("2021", "2021").unwrap();
        assert_eq!(year.phase(at("2022-01-01T00:00+02"), &amman()), Phase::Past);
        assert!(!november.fits_a_calendar() && !year.fits_a_calendar());
    }

    #[test]
    fn no_date_is_neither_upcoming_nor_past() {
        let nothing = days("", "").unwrap();
        assert_eq!(nothing.phase(at("2018-06-25T09:00+03"), &amman()), Phase::NotKnown);
    }

    #[test]
    fn an_end_needs_a_start_before_it() {
        assert_eq!(days("", "2018-07-11"), Err(WhenProblem::EndWithoutStart));
        assert_eq!(days("2018-09-12", "2018-09-11"), Err(WhenProblem::EndBeforeStart));
        assert!(days("2018-11", "2018-11-14").is_ok());
        assert_eq!(days("2018", "2020"), Err(WhenProblem::TooLong));
        assert_eq!(
            When::timed(at("2018-07-11T11:00+03"), at("2018-07-11T11:00+03"), amman()),
            Err(WhenProblem::NoTime)
        );
        assert_eq!(
            When::timed(at("2018-07-11T11:00+03"), at("2018-07-11T10:59+03"), amman()),
            Err(WhenProblem::EndBeforeStart)
        );
    }

    #[test]
    fn a_meeting_keeps_its_hours_on_another_day() {
        let zone = TimeZone::get("Asia/Amman").unwrap();
        let timed = |starts: &str, ends: &str| {
            When::timed(starts.parse().unwrap(), ends.parse().unwrap(), zone.clone()).unwrap()
        };
        let on = |first: &str, last: &str| {
            When::days(Some(first.parse().unwrap()), Some(last.parse().unwrap())).unwrap()
        };
        let late = timed("2018-07-11T23:00+03", "2018-07-12T00:30+03");
        let moved = timed("2018-07-13T23:00+03", "2018-07-14T00:30+03");
        assert_eq!(late.on_days(&on("2018-07-13", "2018-07-13")), moved);
        let long = timed("2018-07-11T09:00+03", "2018-07-12T16:00+03");
        let moved = timed("2018-07-16T09:00+03", "2018-07-18T16:00+03");
        assert_eq!(long.on_days(&on("2018-07-16", "2018-07-18")), moved);
        let month = on("2018-08", "2018-08");
        assert_eq!(late.on_days(&month), month, "a month has no hours");
    }
}
