//! Offices and their weeks: when somebody is at work, and when several can call each other.
use jiff::{
    SignedDuration, Timestamp, ToSpan as _,
    civil::{Date, Time, Weekday, time},
    tz::TimeZone,
};

/// Offices answer from this hour on, in all countries of the network.
const OPENS: Time = time(9, 0, 0, 0);
/// And until this one.
const CLOSES: Time = time(14, 0, 0, 0);
/// Hours at which a call is suggested: late enough to have arrived, early enough to end before noon.
const SUGGESTED: [Time; 3] = [time(10, 0, 0, 0), time(11, 0, 0, 0), time(12, 0, 0, 0)];

/// A city's office.
#[derive(Debug, Clone, PartialEq)]
pub struct Office {
    /// Where its clock is.
    pub zone: TimeZone,
    /// ISO 3166 alpha-2; whoever is not known rests on Saturday and Sunday.
    pub country: String,
}

/// How a call lies in an office's week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// Within office hours on a working day.
    Inside,
    /// On a working day, before nine or after two.
    OutsideHours,
    /// On the weekend.
    Weekend,
}

/// Countries of which we know that they rest on Friday and Saturday.
const REST_ON_FRIDAY: [&str; 12] = ["BH", "DZ", "EG", "IQ", "JO", "KW", "LY", "OM", "PS", "QA", "SA", "SY"];

impl Office {
    fn rests_on(&self, day: Weekday) -> bool {
        let rests_on_friday = REST_ON_FRIDAY.contains(&self.country.as_str());
        match day {
            Weekday::Saturday => true,
            Weekday::Friday => rests_on_friday,
            Weekday::Sunday => !rests_on_friday,
            Weekday::Monday | Weekday::Tuesday | Weekday::Wednesday | Weekday::Thursday => false,
        }
    }

    /// How a call of so many minutes lies in this office's week.
    pub fn fit(&self, starts: Timestamp, minutes: u16) -> Fit {
        let ends = starts.saturating_add(SignedDuration::from_mins(minutes.into())).unwrap_or(starts);
        let [first, last] = [starts, ends].map(|at| at.to_zoned_datetime(self.zone.clone()));
        match () {
            () if self.rests_on(first.weekday()) => Fit::Weekend,
            () if first.date() != last.date() || first.time() < OPENS || last.time() > CLOSES => {
                Fit::OutsideHours
            }
            () => Fit::Inside,
        }
    }

    /// When a letter that comes now is read: at once within office hours, else when the office opens next.
    pub fn opens(&self, now: Timestamp) -> Timestamp {
        let there = now.to_zoned_datetime(self.zone.clone());
        let days = (0..=7_i64).filter_map(|ahead| there.date().checked_add(ahead.days()).ok());
        let mut open = days.filter(|day| !self.rests_on(day.weekday())).filter_map(|day| {
            let opens = day.to_datetime(OPENS).to_zoned_datetime(self.zone.clone()).ok()?.timestamp();
            let closes = day.to_datetime(CLOSES).to_zoned_datetime(self.zone.clone()).ok()?.timestamp();
            (now < closes).then(|| now.max(opens))
        });
        open.next().unwrap_or(now)
    }
}

/// The next time at which all of these offices are open; within the weeks of two countries there is one at least every
/// third day.
pub fn all_open(offices: &[Office], now: Timestamp) -> Timestamp {
    let later = |at: Timestamp| offices.iter().map(|office| office.opens(at)).max().unwrap_or(at);
    (0..7).fold(now, |at, _day| later(at))
}

/// The next times at which a call of so many minutes lies within the hours of all offices, one a day, from the day
/// after `today` on; at most `count`, within four weeks.
pub fn suggestions(offices: &[Office], today: Date, minutes: u16, count: usize) -> Vec<Timestamp> {
    let Some(host) = offices.first() else { return Vec::new() };
    let days = (1..=28_i64).filter_map(|ahead| today.checked_add(ahead.days()).ok());
    let of_day = |day: Date| {
        let times = SUGGESTED.into_iter();
        let mut starts = times.filter_map(|hour| {
            Some(day.to_datetime(hour).to_zoned_datetime(host.zone.clone()).ok()?.timestamp())
        });
        starts.find(|starts| offices.iter().all(|office| office.fit(*starts, minutes) == Fit::Inside))
    };
    days.filter_map(of_day).take(count).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::{civil::date, tz::TimeZoneDatabase};

    fn office(zone: &str, country: &str) -> Office {
        Office { zone: TimeZoneDatabase::bundled().get(zone).unwrap(), country: country.to_owned() }
    }

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn friday_is_a_working_day_in_one_city_and_not_in_the_other() {
        let friday = at("2018-07-06T08:00Z");
        let sunday = at("2018-07-08T08:00Z");
        let [mersin, amman] = [office("Europe/Istanbul", "TR"), office("Asia/Amman", "JO")];
        assert_eq!([mersin.fit(friday, 60), amman.fit(friday, 60)], [Fit::Inside, Fit::Weekend]);
        assert_eq!([mersin.fit(sunday, 60), amman.fit(sunday, 60)], [Fit::Weekend, Fit::Inside]);
    }

    #[test]
    fn two_weeks_with_other_weekends_are_both_open_on_a_monday() {
        let offices = [office("Asia/Amman", "JO"), office("Asia/Amman", "TR")];
        // Thursday, three in the afternoon; Friday and Sunday are of one country each.
        assert_eq!(all_open(&offices, at("2018-06-28T15:00+03")), at("2018-07-02T09:00+03"));
        assert_eq!(all_open(&offices, at("2018-07-02T10:30+03")), at("2018-07-02T10:30+03"));
    }

    #[test]
    fn a_letter_of_the_weekend_waits_until_the_office_opens() {
        let [mersin, amman] = [office("Europe/Istanbul", "TR"), office("Asia/Amman", "JO")];
        // Friday, ten in the morning: a working day in Mersin, not in Amman.
        let friday = at("2018-07-06T10:00+03");
        assert_eq!([mersin.opens(friday), amman.opens(friday)], [friday, at("2018-07-08T09:00+03")]);
        let sunday = at("2018-07-08T10:00+03");
        assert_eq!([mersin.opens(sunday), amman.opens(sunday)], [at("2018-07-09T09:00+03"), sunday]);
        // Before nine, and after two.
        assert_eq!(amman.opens(at("2018-07-04T07:00+03")), at("2018-07-04T09:00+03"));
        assert_eq!(amman.opens(at("2018-07-04T14:00+03")), at("2018-07-05T09:00+03"));
        assert_eq!(amman.opens(at("2018-07-05T15:00+03")), at("2018-07-08T09:00+03"));
    }

    #[test]
    fn a_call_ends_within_office_hours_too() {
        let amman = office("Asia/Amman", "JO");
        assert_eq!(amman.fit(at("2018-07-04T10:00Z"), 60), Fit::Inside);
        assert_eq!(amman.fit(at("2018-07-04T10:30Z"), 60), Fit::OutsideHours);
        assert_eq!(amman.fit(at("2018-07-04T05:59Z"), 60), Fit::OutsideHours);
    }

    #[test]
    fn what_is_suggested_suits_every_office() {
        let offices =
            [office("Europe/Istanbul", "TR"), office("Asia/Amman", "JO"), office("Asia/Beirut", "LB")];
        let suggested = suggestions(&offices, date(2018, 7, 5), 60, 4);
        let days: Vec<Date> =
            suggested.iter().map(|starts| starts.to_zoned_datetime(TimeZone::UTC).date()).collect();
        // Friday to Sunday is no common day.
        assert_eq!(days, [9, 10, 11, 12].map(|day| date(2018, 7, day)));
        for starts in suggested {
            assert!(offices.iter().all(|office| office.fit(starts, 60) == Fit::Inside));
        }
    }

    #[test]
    fn offices_that_never_share_an_hour_get_no_suggestion() {
        let offices = [office("Asia/Amman", "JO"), office("America/Bogota", "CO")];
        assert_eq!(suggestions(&offices, date(2018, 7, 5), 60, 3), []);
    }
}
