//! What people read of a state, a change, a problem: the sentences for the words of the rules.
use crate::rules::{
    board::{Change, EditRefusal},
    life::{MoveRefusal, NamingProblem, PlanProblem, State},
    offer::{End, Reply, Stage, Way, Word},
    run::{Mode, Refusal, Scenario},
};
use kernel::access::Circle;
use ui::{Problems, Sentence};

/// The state, as the reader calls it.
pub(crate) fn state(state: State) -> Sentence {
    Sentence::new(match state {
        State::Draft => "cohorts-state-draft",
        State::Call => "cohorts-state-call",
        State::Selection => "cohorts-state-selection",
        State::Profiles => "cohorts-state-profiles",
        State::Matching => "cohorts-state-matching",
        State::Offers => "cohorts-state-offers",
        State::KickOff => "cohorts-state-kick-off",
        State::GettingStarted => "cohorts-state-module-1",
        State::CoCreating => "cohorts-state-module-2",
        State::MidTerm => "cohorts-state-mid-term",
        State::Capitalising => "cohorts-state-module-3",
        State::Closing => "cohorts-state-closing",
        State::Legacy => "cohorts-state-legacy",
    })
}

pub(crate) fn scenario(scenario: Scenario) -> Sentence {
    Sentence::new(match scenario {
        Scenario::Coverage => "cohorts-scenario-coverage",
        Scenario::Fit => "cohorts-scenario-fit",
        Scenario::Fairness => "cohorts-scenario-fairness",
    })
}

/// The key of what a scenario wants first; some say their minimum.
pub(crate) fn scenario_what(scenario: Scenario) -> &'static str {
    match scenario {
        Scenario::Coverage => "cohorts-scenario-coverage-what",
        Scenario::Fit => "cohorts-scenario-fit-what",
        Scenario::Fairness => "cohorts-scenario-fairness-what",
    }
}

pub(crate) fn mode(mode: Mode) -> Sentence {
    Sentence::new(match mode {
        Mode::Peer => "cohorts-mode-peer",
        Mode::Mentoring => "cohorts-mode-mentoring",
    })
}

/// Who may see which cities form groups.
pub(crate) fn circle(circle: Circle) -> &'static str {
    match circle {
        Circle::Public => "cohorts-groups-seen-public",
        Circle::Members => "cohorts-groups-seen-members",
        Circle::Facilitators => "cohorts-groups-seen-facilitators",
    }
}

/// What an edit did; `cities` are the names.
pub(crate) fn change(change: Change, cities: &str) -> Sentence {
    let key = match change {
        Change::Start => "cohorts-change-start",
        Change::Lock => "cohorts-change-lock",
        Change::Unlock => "cohorts-change-unlock",
        Change::Ban => "cohorts-change-ban",
        Change::Lift => "cohorts-change-lift",
        Change::Force => "cohorts-change-force",
        Change::Swap => "cohorts-change-swap",
        Change::Weights => "cohorts-change-weights",
        Change::Rules => "cohorts-change-rules",
        Change::Scenario => "cohorts-change-scenario",
        Change::Interpreter => "cohorts-change-interpreter",
        Change::Hours => "cohorts-change-hours",
        Change::Undo => "cohorts-change-undo",
    };
    Sentence::new(key).with("cities", cities)
}

pub(crate) fn stage(stage: Stage) -> Sentence {
    Sentence::new(match stage {
        Stage::Draft => "cohorts-stage-draft",
        Stage::Open => "cohorts-stage-open",
        Stage::Declined => "cohorts-stage-declined",
        Stage::Ended(End::Agreed) => "cohorts-stage-agreed",
        Stage::Ended(End::Withdrawn) => "cohorts-stage-withdrawn",
        Stage::Ended(End::Expired) => "cohorts-stage-expired",
        Stage::Ended(End::Closed) => "cohorts-stage-closed",
    })
}

pub(crate) fn word(word: Word) -> Sentence {
    Sentence::new(match word {
        Word::Silent => "cohorts-word-silent",
        Word::WaitsForDeputy => "cohorts-word-deputy",
        Word::Yes => "cohorts-word-yes",
        Word::No => "cohorts-word-no",
    })
}

/// What was said; none is a question.
pub(crate) fn reply(reply: Option<Reply>) -> Sentence {
    Sentence::new(match reply {
        Some(Reply::Accept) => "cohorts-reply-accepted",
        Some(Reply::Decline) => "cohorts-reply-declined",
        Some(Reply::Depute) => "cohorts-reply-deputed",
        None => "cohorts-reply-asked",
    })
}

pub(crate) fn way(way: Way) -> Sentence {
    Sentence::new(match way {
        Way::Mail => "cohorts-way-mail",
        Way::Page => "cohorts-way-page",
        Way::Phone => "cohorts-way-phone",
    })
}

/// Why a cohort cannot go there.
pub(crate) fn move_refusal(refusal: MoveRefusal) -> Sentence {
    match refusal {
        MoveRefusal::There => Sentence::new("cohorts-move-there"),
        MoveRefusal::Paused => Sentence::new("cohorts-move-paused"),
        MoveRefusal::NoGroup => Sentence::new("cohorts-move-no-group"),
        MoveRefusal::OffersOpen { count } => Sentence::new("cohorts-move-offers-open").with("count", count),
    }
}

/// What is wrong with what was typed for a day.
pub(crate) fn no_day(typed: &str) -> Sentence {
    if typed.trim().is_empty() {
        return Sentence::new("cohorts-day-missing");
    }
    Sentence::no_day(typed, "cohorts-day-unknown")
}

/// The same where a month or a year will do.
pub(crate) fn no_period(typed: &str) -> Sentence {
    if typed.trim().is_empty() {
        return Sentence::new("cohorts-day-missing");
    }
    Sentence::no_day(typed, "cohorts-period-unknown")
}

/// Adds what is wrong with code and name.
pub(crate) fn add_naming(problems: &mut Problems, found: Vec<NamingProblem>) {
    for problem in found {
        match problem {
            NamingProblem::Code => {
                problems.add("code", "cohorts-code", Sentence::new("cohorts-code-wrong"));
            }
            NamingProblem::Reserved => {
                problems.add("code", "cohorts-code", Sentence::new("cohorts-code-reserved"));
            }
            NamingProblem::Name(why) => problems.add("name", "cohorts-name", why),
        }
    }
}

/// The names of the fields of a plan: a day and a name for each state.
pub(crate) fn plan_field(state: State) -> (&'static str, &'static str) {
    match state {
        State::Draft => ("day-draft", "name-draft"),
        State::Call => ("day-call", "name-call"),
        State::Selection => ("day-selection", "name-selection"),
        State::Profiles => ("day-profiles", "name-profiles"),
        State::Matching => ("day-matching", "name-matching"),
        State::Offers => ("day-offers", "name-offers"),
        State::KickOff => ("day-kick-off", "name-kick-off"),
        State::GettingStarted => ("day-module-1", "name-module-1"),
        State::CoCreating => ("day-module-2", "name-module-2"),
        State::MidTerm => ("day-mid-term", "name-mid-term"),
        State::Capitalising => ("day-module-3", "name-module-3"),
        State::Closing => ("day-closing", "name-closing"),
        State::Legacy => ("day-legacy", "name-legacy"),
    }
}

/// Adds what is wrong with a plan.
pub(crate) fn add_plan(problems: &mut Problems, found: Vec<PlanProblem>) {
    for problem in found {
        match problem {
            PlanProblem::Day { state: of, typed } => {
                problems.add(plan_field(of).0, state(of).key, no_day(&typed));
            }
            PlanProblem::Order { state: of, after } => {
                let sentence = Sentence::new("cohorts-day-order").with("day", after);
                problems.add(plan_field(of).0, state(of).key, sentence);
            }
            PlanProblem::Name { state: of, why } => problems.add(plan_field(of).1, state(of).key, why),
        }
    }
}

/// Why an edit of the board is refused; `names` turns codes into names.
pub(crate) fn edit_refusal(refusal: &EditRefusal, names: impl Fn(&[String]) -> String) -> Sentence {
    match refusal {
        EditRefusal::Stands { cities } => Sentence::new("cohorts-edit-stands").with("cities", names(cities)),
        EditRefusal::Declined => Sentence::new("cohorts-edit-declined"),
        EditRefusal::NotThere => Sentence::new("cohorts-edit-not-there"),
        EditRefusal::OneGroup => Sentence::new("cohorts-edit-one-group"),
        EditRefusal::NoGroup => Sentence::new("cohorts-edit-no-group"),
        EditRefusal::Weights { sum } => Sentence::new("cohorts-edit-weights").with("sum", *sum),
        EditRefusal::Rules(refusal) => rules_refusal(refusal, names),
    }
}

fn rules_refusal(refusal: &Refusal, names: impl Fn(&[String]) -> String) -> Sentence {
    match refusal {
        Refusal::LockUnknown { .. } | Refusal::BanUnknown { .. } => Sentence::new("cohorts-edit-unknown"),
        Refusal::LockItself { .. } | Refusal::BanItself { .. } => Sentence::new("cohorts-edit-itself"),
        Refusal::LockSize { .. } => Sentence::new("cohorts-edit-size"),
        Refusal::LockOneCountry { cities, .. } => {
            Sentence::new("cohorts-edit-one-country").with("cities", names(cities))
        }
        Refusal::LockPrivate { cities, .. } => {
            Sentence::new("cohorts-edit-private").with("cities", names(cities))
        }
        Refusal::LockedTwice { code, .. } => {
            Sentence::new("cohorts-edit-locked-twice").with("cities", names(std::slice::from_ref(code)))
        }
        Refusal::SecondTrio { .. } => Sentence::new("cohorts-edit-second-trio"),
        Refusal::TrioInMentoring { .. } => Sentence::new("cohorts-edit-trio-mentoring"),
        Refusal::LockedAndBanned { cities, .. } => {
            Sentence::new("cohorts-edit-locked-and-banned").with("cities", names(cities))
        }
    }
}
