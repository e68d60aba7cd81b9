//! The life of a cohort: the states that it goes through, its pause, its plan of days, its templates.
//!
//! A plan is what was meant; the state is what is. Neither moves the other: a facilitator does. Deliberately absent: a
//! machine that closes anything.
use super::offer::end_of_day;
use jiff::{SignedDuration, Timestamp, ToSpan as _, civil::Date, tz::TimeZone};
use kernel::PersonId;
use kernel::text::{self, TextProblem};
use network::words;
use std::collections::BTreeMap;

words! {
    /// Where a cohort stands, in the order of its life.
    State {
        /// Nobody else knows of it.
        Draft = "draft",
        Call = "call",
        Selection = "selection",
        /// Cities complete what they say of themselves.
        Profiles = "profiles",
        Matching = "matching",
        /// Cities are asked.
        Offers = "offers",
        KickOff = "kick-off",
        GettingStarted = "module-1",
        CoCreating = "module-2",
        MidTerm = "mid-term",
        Capitalising = "module-3",
        Closing = "closing",
        Legacy = "legacy",
    }
}

impl State {
    /// The three modules, whose names are the cohort's own.
    pub const MODULES: [Self; 3] = [Self::GettingStarted, Self::CoCreating, Self::Capitalising];

    /// The states with a day in the plan: all but the draft.
    pub fn planned() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|state| *state != Self::Draft)
    }
}

/// Nothing goes out while a cohort rests; answers are taken all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pause {
    /// Since when.
    pub since: Timestamp,
    /// Who paused it; none is the operator.
    pub by: Option<PersonId>,
}

/// How many groups and offers there are, as far as a move asks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stock {
    /// Groups that both sides agreed to.
    pub groups: usize,
    /// Offers that wait for an answer.
    pub open_offers: usize,
}

/// Why a cohort cannot go there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoveRefusal {
    /// It is there.
    There,
    /// It rests.
    Paused,
    /// Work begins with a group.
    NoGroup,
    /// So many cities are being asked: withdraw the offers first.
    OffersOpen {
        /// How many offers.
        count: usize,
    },
}

/// Whether a cohort may go from one state to another: forward and back, also over states that it does not need.
///
/// # Errors
/// [`MoveRefusal`]
pub fn go(from: State, to: State, paused: Option<Pause>, stock: Stock) -> Result<State, MoveRefusal> {
    if from == to {
        return Err(MoveRefusal::There);
    }
    if paused.is_some() {
        return Err(MoveRefusal::Paused);
    }
    if to > State::Offers && stock.groups == 0 {
        return Err(MoveRefusal::NoGroup);
    }
    if to < State::Offers && stock.open_offers > 0 {
        return Err(MoveRefusal::OffersOpen { count: stock.open_offers });
    }
    Ok(to)
}

/// What a run or an offer does to the state: it never goes back by itself.
pub fn at_least(state: State, reached: State) -> State {
    state.max(reached)
}

/// After a pause each date that somebody was promised is later by as long as the pause was, and stays the end of a day.
pub fn postponed(promised: Timestamp, (pause, resumed): (Pause, Timestamp), zone: &TimeZone) -> Timestamp {
    let length = resumed.duration_since(pause.since).max(SignedDuration::ZERO);
    let later = promised.saturating_add(length).unwrap_or(promised);
    end_of_day(zone.to_datetime(later).date(), zone).unwrap_or(later)
}

words! {
    /// A plan to begin with, by its length in months.
    Template { Six = "6", Nine = "9", Twelve = "12" }
}

impl Template {
    /// The week in which each planned state begins, counted from the first day of the call.
    fn weeks(self) -> [i64; 12] {
        match self {
            Self::Six => [0, 3, 4, 5, 6, 8, 9, 13, 17, 18, 24, 26],
            Self::Nine => [0, 4, 5, 7, 8, 10, 11, 18, 25, 26, 36, 39],
            Self::Twelve => [0, 5, 6, 8, 9, 12, 13, 23, 33, 35, 48, 52],
        }
    }

    /// The plan of a cohort whose call begins on this day.
    pub fn plan(self, call: Date) -> Plan {
        let days = State::planned().zip(self.weeks());
        Plan {
            starts: days.map(|(state, weeks)| (state, call.saturating_add(weeks.weeks()))).collect(),
            names: BTreeMap::new(),
        }
    }
}

/// When each state is meant to begin, and what the modules are called where the cohort has own names for them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// First days; a state without a day is not planned.
    pub starts: BTreeMap<State, Date>,
    /// Own names of modules.
    pub names: BTreeMap<State, String>,
}

/// Letters of a module's name.
pub const MODULE_NAME_LENGTH_MAX: usize = 80;

/// What is wrong with a plan, and at which state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanProblem {
    /// No day.
    Day {
        /// Of which state.
        state: State,
        /// As it was typed.
        typed: String,
    },
    /// Before the state that comes before it.
    Order {
        /// Which state.
        state: State,
        /// The day of an earlier state.
        after: Date,
    },
    /// A module's name.
    Name {
        /// Of which module.
        state: State,
        /// Why it is refused.
        why: TextProblem,
    },
}

impl Plan {
    /// Reads what was typed: a day and a name for each state, empty where there is none.
    ///
    /// # Errors
    /// Everything that is wrong.
    pub fn read<'a>(typed: impl Fn(State) -> (&'a str, &'a str)) -> Result<Self, Vec<PlanProblem>> {
        let (mut plan, mut problems) = (Self::default(), Vec::new());
        let mut before: Option<Date> = None;
        for state in State::planned() {
            let (day, name) = typed(state);
            match day.trim() {
                "" => {}
                typed => match text::day(typed) {
                    None => problems.push(PlanProblem::Day { state, typed: day.to_owned() }),
                    Some(day) => {
                        if let Some(after) = before.filter(|before| day < *before) {
                            problems.push(PlanProblem::Order { state, after });
                        }
                        before = Some(before.map_or(day, |before| before.max(day)));
                        plan.starts.insert(state, day);
                    }
                },
            }
            if !State::MODULES.contains(&state) {
                continue;
            }
            match text::optional_line(name, MODULE_NAME_LENGTH_MAX) {
                Ok(Some(name)) => drop(plan.names.insert(state, name)),
                Ok(None) => {}
                Err(why) => problems.push(PlanProblem::Name { state, why }),
            }
        }
        if problems.is_empty() { Ok(plan) } else { Err(problems) }
    }

    /// The first day of all.
    pub fn first_day(&self) -> Option<Date> {
        self.starts.values().min().copied()
    }

    /// The same plan for another round, which begins on another day; names stay.
    #[must_use]
    pub fn moved_to(&self, first_day: Date) -> Self {
        let Some(old) = self.first_day() else { return self.clone() };
        let later = |day: Date| first_day.saturating_add(day.since(old).unwrap_or_default());
        let starts = self.starts.iter().map(|(state, day)| (*state, later(*day)));
        Self { starts: starts.collect(), names: self.names.clone() }
    }
}

/// Letters of a cohort's name.
pub const NAME_LENGTH_MAX: usize = 120;
/// Letters of a cohort's code, which stands in addresses.
pub const CODE_LENGTH_MAX: usize = 32;

/// What a cohort is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Naming {
    /// Stands in addresses: small letters, digits and dashes.
    pub code: String,
    /// As people call it.
    pub name: String,
}

/// What is wrong with code or name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NamingProblem {
    /// No code, or letters that an address cannot hold.
    Code,
    /// A word that stands in addresses already.
    Reserved,
    /// The name.
    Name(TextProblem),
}

impl Naming {
    /// Reads what was typed.
    ///
    /// # Errors
    /// Everything that is wrong.
    pub fn read(code: &str, name: &str) -> Result<Self, Vec<NamingProblem>> {
        let code = text::latin_digits(code.trim()).to_ascii_lowercase();
        let fits = |code: &str| {
            (1..=CODE_LENGTH_MAX).contains(&code.len())
                && code.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        };
        let mut problems = Vec::new();
        if !fits(&code) {
            problems.push(NamingProblem::Code);
        } else if code == "new" {
            problems.push(NamingProblem::Reserved);
        }
        match text::line(name, NAME_LENGTH_MAX) {
            Ok(name) if problems.is_empty() => return Ok(Self { code, name }),
            Ok(_) => {}
            Err(why) => problems.push(NamingProblem::Name(why)),
        }
        Err(problems)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_word_of_our_own_addresses_is_no_code_of_a_cohort() {
        assert_eq!(Naming::read("New", "A cohort"), Err(vec![NamingProblem::Reserved]));
        assert_eq!(Naming::read("ne w", "A cohort"), Err(vec![NamingProblem::Code]));
    }

    const WITH_GROUPS: Stock = Stock { groups: 9, open_offers: 0 };

    #[test]
    fn a_cohort_goes_forward_and_back_over_states_that_it_does_not_need() {
        assert_eq!(go(State::Draft, State::Matching, None, Stock::default()), Ok(State::Matching));
        assert_eq!(go(State::Offers, State::Call, None, WITH_GROUPS), Ok(State::Call));
        assert_eq!(go(State::Call, State::Call, None, WITH_GROUPS), Err(MoveRefusal::There));
    }

    #[test]
    fn work_begins_with_a_group() {
        for to in State::ALL.iter().copied().filter(|state| *state > State::Offers) {
            assert_eq!(go(State::Offers, to, None, Stock::default()), Err(MoveRefusal::NoGroup));
            assert_eq!(go(State::Offers, to, None, WITH_GROUPS), Ok(to));
        }
    }

    #[test]
    fn nobody_is_asked_twice_while_offers_are_open() {
        let stock = Stock { groups: 0, open_offers: 2 };
        assert_eq!(
            go(State::Offers, State::Matching, None, stock),
            Err(MoveRefusal::OffersOpen { count: 2 })
        );
    }

    #[test]
    fn a_cohort_that_rests_stays_where_it_is() {
        let pause = Pause { since: "2018-04-01T00:00Z".parse().unwrap(), by: None };
        for to in State::ALL.iter().copied().filter(|state| *state != State::Offers) {
            assert_eq!(go(State::Offers, to, Some(pause), WITH_GROUPS), Err(MoveRefusal::Paused));
        }
    }

    #[test]
    fn what_was_promised_is_later_by_the_pause() {
        let pause = Pause { since: "2018-04-01T00:00Z".parse().unwrap(), by: None };
        let zone = TimeZone::get("Asia/Beirut").unwrap();
        let at = |time: &str| -> Timestamp { time.parse().unwrap() };
        let later = |promised, resumed| postponed(at(promised), (pause, at(resumed)), &zone);
        let end = "2018-04-05T20:59:59Z";
        assert_eq!(later(end, "2018-04-08T00:00Z"), at("2018-04-12T20:59:59Z"));
        // An hour of pause is a day more, and clocks may change meanwhile: the deadline is the end of a day.
        assert_eq!(later(end, "2018-04-01T01:00Z"), at("2018-04-06T20:59:59Z"));
        assert_eq!(later("2018-10-26T20:59:59Z", "2018-04-04T00:00Z"), at("2018-10-29T21:59:59Z"));
    }

    #[test]
    fn each_template_plans_every_state_in_order_and_ends_after_its_months() {
        for (template, last) in [
            (Template::Six, date(2018, 7, 2)),
            (Template::Nine, date(2018, 10, 1)),
            (Template::Twelve, date(2018, 12, 31)),
        ] {
            let plan = template.plan(date(2018, 1, 1));
            let days: Vec<Date> = plan.starts.values().copied().collect();
            assert_eq!(days.len(), State::ALL.len() - 1);
            assert!(days.is_sorted(), "{days:?}");
            assert_eq!(days.last(), Some(&last));
        }
    }

    #[test]
    fn a_copy_of_a_plan_keeps_its_distances_and_names() {
        let mut plan = Template::Nine.plan(date(2018, 1, 1));
        plan.names.insert(State::CoCreating, "Writing together".to_owned());
        let moved = plan.moved_to(date(2019, 1, 7));
        assert_eq!(moved.first_day(), Some(date(2019, 1, 7)));
        assert_eq!(moved.names, plan.names);
        let distances = |plan: &Plan| {
            let first = plan.first_day().unwrap();
            plan.starts.values().map(|day| day.since(first).unwrap().get_days()).collect::<Vec<_>>()
        };
        assert_eq!(distances(&moved), distances(&plan));
    }

    #[test]
    fn a_plan_is_read_in_any_digits_and_all_that_is_wrong_is_said() {
        let all = [
            (State::Call, ("٢٠١٨-٠١-٠١", "")),
            (State::Matching, ("2017-12-01", "")),
            (State::CoCreating, ("soon", "Writing\u{202e} together")),
        ];
        let typed = |state| all.iter().find(|(of, _)| *of == state).map_or(("", ""), |(_, typed)| *typed);
        let expected = vec![
            PlanProblem::Order { state: State::Matching, after: date(2018, 1, 1) },
            PlanProblem::Day { state: State::CoCreating, typed: "soon".to_owned() },
            PlanProblem::Name { state: State::CoCreating, why: TextProblem::Bidi },
        ];
        assert_eq!(Plan::read(typed), Err(expected));
    }

    #[test]
    fn a_code_stands_in_addresses() {
        assert_eq!(Naming::read(" ٢٠١٨ ", "Cohort 2018").map(|naming| naming.code), Ok("2018".to_owned()));
        for code in ["", "2018/9", "a b", "كود"] {
            assert_eq!(Naming::read(code, "x"), Err(vec![NamingProblem::Code]), "{code}");
        }
        assert_eq!(Naming::read("new", "x"), Err(vec![NamingProblem::Reserved]));
        assert_eq!(Naming::read("a", ""), Err(vec![NamingProblem::Name(TextProblem::Missing)]));
    }
}
