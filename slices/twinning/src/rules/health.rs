//! How well a group is, for facilitators only: a signal where to look first, never a mark that anybody else sees.
//!
//! 100 points: 40 for how recently all cities were together, 20 for a next meeting, 20 for actions on time, 10 for the
//! balance between the cities, 10 for how the group rates itself.
use super::deeds::{Deed, last_together};
use jiff::{ToSpan as _, civil::Date};
use kernel::OrganisationId;

/// Days of silence after which a group is [`Light::Red`] whatever its points.
pub const SILENT_DAYS: i32 = 45;
/// Days since the last contact that cost nothing: a rhythm of two weeks is the closest that charters agree on.
const FRESH_DAYS: i32 = 14;
/// Below this a group is amber.
const AMBER_BELOW: u8 = 60;
/// Below this a group is red.
const RED_BELOW: u8 = 35;
/// Days over which the balance between cities is taken: three monthly check-ins.
const BALANCE_DAYS: i32 = 90;
/// The best that a group can say of itself in a check-in; the least is 1.
const RATING_MAX: u8 = 5;

const RECENCY: i32 = 40;
const NEXT_MEETING: u8 = 20;
const ON_TIME: usize = 20;
const BALANCE: usize = 10;
const SELF_RATING: u8 = 10;

/// Whether the group knows when it meets next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NextMeeting {
    /// Nobody proposed anything.
    None,
    /// Times stand to be voted on: half the points.
    Proposed,
    /// On that day or later than today.
    Fixed(Date),
}

/// Actions whose day has come, or that were done before it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Punctuality {
    /// Done by their day.
    pub on_time: usize,
    /// Done after it, or still open.
    pub late: usize,
}

/// What health is computed from.
#[derive(Debug, Clone, Copy)]
pub struct Pulse<'a> {
    /// The group's.
    pub cities: &'a [OrganisationId],
    /// All of its deeds.
    pub deeds: &'a [Deed],
    /// When it meets next.
    pub next_meeting: NextMeeting,
    /// How punctual it is.
    pub actions: Punctuality,
    /// Of the latest check-in that has one: 1 to 5.
    pub rating: Option<u8>,
}

/// Points by what they stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Health {
    /// 0 to 40.
    pub recency: u8,
    /// 0, 10 or 20.
    pub next_meeting: u8,
    /// 0 to 20; a group without actions has them all: nothing is late.
    pub on_time: u8,
    /// 0 to 10.
    pub balance: u8,
    /// 0 to 10; 5 without a rating.
    pub rating: u8,
    /// Days since all were together; none: they never were.
    pub silent_days: Option<i32>,
}

/// Health in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Light {
    /// Look here first.
    Red,
    /// Look here next.
    Amber,
    /// Well.
    Green,
}

impl Health {
    /// Of a group on a day.
    pub fn of(pulse: &Pulse<'_>, today: Date) -> Self {
        let silent_days = last_together(pulse.deeds).map(|day| (today - day).get_days().max(0));
        Self {
            recency: silent_days.map_or(0, recency),
            next_meeting: match pulse.next_meeting {
                NextMeeting::Fixed(day) if day >= today => NEXT_MEETING,
                NextMeeting::Proposed => NEXT_MEETING / 2,
                NextMeeting::Fixed(_) | NextMeeting::None => 0,
            },
            on_time: on_time(pulse.actions),
            balance: balance(pulse, today),
            rating: pulse.rating.map_or(SELF_RATING / 2, |rating| {
                (rating.clamp(1, RATING_MAX) - 1) * SELF_RATING / (RATING_MAX - 1)
            }),
            silent_days,
        }
    }

    /// 0 to 100.
    pub fn points(&self) -> u8 {
        self.recency + self.next_meeting + self.on_time + self.balance + self.rating
    }

    /// In one word.
    pub fn light(&self) -> Light {
        let is_silent = self.silent_days.is_some_and(|days| days >= SILENT_DAYS);
        match self.points() {
            _ if is_silent => Light::Red,
            0..RED_BELOW => Light::Red,
            RED_BELOW..AMBER_BELOW => Light::Amber,
            AMBER_BELOW.. => Light::Green,
        }
    }
}

/// All points for two weeks, none from [`SILENT_DAYS`] on, evenly in between.
fn recency(days: i32) -> u8 {
    let left = (SILENT_DAYS - days).clamp(0, SILENT_DAYS - FRESH_DAYS);
    points(RECENCY * left / (SILENT_DAYS - FRESH_DAYS))
}

fn on_time(Punctuality { on_time, late }: Punctuality) -> u8 {
    match on_time + late {
        0 => points(ON_TIME),
        all => points(ON_TIME * on_time / all),
    }
}

/// How much the quietest city did, beside an equal share.
fn balance(pulse: &Pulse<'_>, today: Date) -> u8 {
    let since = today.saturating_sub(BALANCE_DAYS.days());
    let done_by = |city: &OrganisationId| {
        pulse.deeds.iter().filter(|deed| deed.on > since && deed.by == Some(*city)).count()
    };
    let done: Vec<usize> = pulse.cities.iter().map(done_by).collect();
    let all: usize = done.iter().sum();
    match done.iter().min() {
        Some(least) if all > 0 => points(BALANCE * least * done.len() / all),
        // Nobody did more than the other.
        Some(_) | None => points(BALANCE),
    }
}

fn points(number: impl TryInto<u8>) -> u8 {
    number.try_into().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{deeds::What, sample};
    use jiff::civil::date;
    use kernel::Dice;

    const TODAY: Date = date(2018, 6, 25);

    fn pulse<'a>(cities: &'a [OrganisationId], deeds: &'a [Deed]) -> Pulse<'a> {
        Pulse {
            cities,
            deeds,
            next_meeting: NextMeeting::None,
            actions: Punctuality::default(),
            rating: None,
        }
    }

    fn met(on: Date) -> Deed {
        Deed { on, by: None, what: What::Met }
    }

    #[test]
    fn a_group_that_does_all_it_can_has_all_points() {
        let cities = sample::cities();
        let deeds = [met(TODAY)];
        let actions = Punctuality { on_time: 3, late: 0 };
        let best = Pulse {
            next_meeting: NextMeeting::Fixed(date(2018, 7, 3)),
            actions,
            rating: Some(5),
            ..pulse(&cities, &deeds)
        };
        let health = Health::of(&best, TODAY);
        assert_eq!((health.points(), health.light()), (100, Light::Green));
    }

    #[test]
    fn silence_of_45_days_is_red_whatever_else_is_well() {
        let cities = sample::cities();
        let deeds = [met(date(2018, 5, 11))];
        let well = Pulse {
            next_meeting: NextMeeting::Fixed(TODAY),
            actions: Punctuality { on_time: 1, late: 0 },
            rating: Some(5),
            ..pulse(&cities, &deeds)
        };
        assert_eq!(Health::of(&well, date(2018, 6, 24)).light(), Light::Green);
        let health = Health::of(&well, TODAY);
        assert_eq!((health.silent_days, health.light()), (Some(45), Light::Red));
    }

    #[test]
    fn the_lights_change_at_60_and_at_35() {
        let of = |recency| Health {
            recency,
            next_meeting: 20,
            on_time: 0,
            balance: 5,
            rating: 0,
            silent_days: Some(20),
        };
        let lights = [35, 34, 10, 9].map(|recency| (of(recency).points(), of(recency).light()));
        let expected = [(60, Light::Green), (59, Light::Amber), (35, Light::Amber), (34, Light::Red)];
        assert_eq!(lights, expected);
    }

    #[test]
    fn what_one_city_does_alone_is_out_of_balance() {
        let cities = sample::cities();
        let stirred = |city: i64| Deed { on: TODAY, by: Some(city.into()), what: What::Stirred };
        let balance = |deeds: &[Deed]| Health::of(&pulse(&cities, deeds), TODAY).balance;
        assert_eq!(balance(&[]), 10);
        assert_eq!(balance(&[stirred(1), stirred(1)]), 0);
        assert_eq!(balance(&[stirred(1), stirred(1), stirred(1), stirred(2)]), 5);
        assert_eq!(balance(&[stirred(1), stirred(2)]), 10);
    }

    #[test]
    fn a_meeting_of_yesterday_is_no_next_meeting() {
        let cities = sample::cities();
        let past = Pulse { next_meeting: NextMeeting::Fixed(date(2018, 6, 24)), ..pulse(&cities, &[]) };
        assert_eq!(Health::of(&past, TODAY).next_meeting, 0);
    }

    #[test]
    fn points_stay_in_their_bounds_and_never_grow_in_silence() {
        let dice = Dice::seeded(7);
        let cities = sample::cities();
        for _ in 0..2_000 {
            let deeds: Vec<Deed> = (0..dice.below(20)).map(|_| sample::deed(&dice)).collect();
            let actions = Punctuality {
                on_time: usize::try_from(dice.below(5)).unwrap(),
                late: usize::try_from(dice.below(5)).unwrap(),
            };
            let rating = u8::try_from(dice.below(7)).ok().filter(|rating| *rating > 0);
            let pulse =
                Pulse { actions, rating, next_meeting: NextMeeting::Proposed, ..pulse(&cities, &deeds) };
            let health = Health::of(&pulse, TODAY);
            assert!(
                health.recency <= 40 && health.on_time <= 20 && health.balance <= 10 && health.rating <= 10
            );
            assert!(health.points() <= 100);
            let later = Health::of(&pulse, TODAY.saturating_add(3.days()));
            assert!(later.recency <= health.recency);
        }
    }
}
