//! Rounds of twinning: which cities form a group, under which rules, and why.
//!
//! A *cohort* is one round: its cities, the rules of the run, and the groups that come out. Here lives the pure part:
//! [`rules`] knows what a city says about itself, which pairs may exist, what a pair is worth and how the result of
//! a run is told. It computes nothing about graphs: that is `lib/matching`, which in turn knows no city.
//!
//! Deliberately absent: files, pages, storage, words. A result holds codes and numbers; whoever shows it says it.
//!
//! ```
//! use cohorts::Cohort;
//! use cohorts::rules::city::{City, Country, Level, Tag};
//! use cohorts::rules::forming::{Asked, run};
//! use cohorts::rules::RunRules;
//!
//! let city = |code: &str, country: &str| City {
//!     code: code.to_owned(),
//!     name: code.to_owned(),
//!     country: Country::parse(country).expect("two capitals"),
//!     languages: vec![(Tag::parse("ar").expect("small letters"), Level::Native)],
//!     hours_month: 8,
//!     ..City::default()
//! };
//! let cohort = Cohort::new(vec![city("AMM", "JO"), city("TRP", "LB"), city("IRB", "JO")], RunRules::default());
//! let result = run(&cohort, &Asked::default(), &mut matching::groups::unwatched)?;
//! assert_eq!(result.objective.placed, 2);
//! assert_eq!(result.left_over.len(), 1);
//! # Ok::<(), matching::groups::FormError>(())
//! ```
pub mod acts;
mod consent;
pub mod doing;
mod facts;
mod files;
mod jobs;
mod mails;
mod pages;
mod portable;
pub mod rules;
mod samples;
pub mod spreadsheet;
pub mod store;
pub mod telling;

pub use rules::Cohort;

use kernel::access::{SeatKind, Standing};
use web::{Column, Level, MenuItem, Param, Portable, Slice};

/// What this feature hands to the house.
pub fn slice() -> Slice {
    Slice {
        name: "cohorts",
        routes: pages::routes(),
        menu,
        acts: acts::rows,
        facts: facts::KINDS,
        jobs: jobs::work(),
        samples: samples::samples(),
        columns: COLUMNS,
        params: PARAMS,
        api: None,
        importers: vec![files::GROUPS, files::CITIES],
        opener: Some(pages::answer::OPENER),
        portable: Portable {
            of: "cohorts",
            export: portable::export,
            erase: portable::erase,
            new_epoch: portable::new_epoch,
        },
    }
}

fn menu(who: &Standing) -> Vec<MenuItem> {
    let speaks = who.holds(SeatKind::FocalPoint) || who.holds(SeatKind::Deputy);
    if who.runs_network() {
        vec![MenuItem { label: "cohorts-title", to: "/cohorts" }]
    } else if speaks {
        vec![MenuItem { label: "cohorts-offers", to: "/offers" }]
    } else {
        Vec::new()
    }
}

const COLUMNS: &[Column] = &[
    Column { name: "cohorts_cohorts.code", level: Level::Cities },
    Column { name: "cohorts_cohorts.name", level: Level::Cities },
    Column { name: "cohorts_cohorts.state", level: Level::Facilitators },
    Column { name: "cohorts_cohorts.groups_seen_by", level: Level::Facilitators },
    Column { name: "cohorts_plan.state", level: Level::Facilitators },
    Column { name: "cohorts_plan.starts", level: Level::Facilitators },
    Column { name: "cohorts_plan.name", level: Level::Facilitators },
    Column { name: "cohorts_edits.change", level: Level::Facilitators },
    Column { name: "cohorts_edits.first", level: Level::Facilitators },
    Column { name: "cohorts_edits.second", level: Level::Facilitators },
    Column { name: "cohorts_edits.rules", level: Level::Facilitators },
    Column { name: "cohorts_runs.state", level: Level::Facilitators },
    Column { name: "cohorts_runs.inputs", level: Level::Facilitators },
    Column { name: "cohorts_runs.rules", level: Level::Facilitators },
    Column { name: "cohorts_runs.inputs_hash", level: Level::Facilitators },
    Column { name: "cohorts_runs.rules_hash", level: Level::Facilitators },
    Column { name: "cohorts_runs.solver", level: Level::Facilitators },
    Column { name: "cohorts_runs.result", level: Level::Facilitators },
    Column { name: "cohorts_runs.result_hash", level: Level::Facilitators },
    Column { name: "cohorts_runs.step", level: Level::Facilitators },
    Column { name: "cohorts_offers.reasons", level: Level::Cities },
    Column { name: "cohorts_offers.note", level: Level::Cities },
    Column { name: "cohorts_offers.end_kind", level: Level::Cities },
    Column { name: "cohorts_offers.end_reason", level: Level::Facilitators },
    Column { name: "cohorts_answers.role", level: Level::Facilitators },
    Column { name: "cohorts_answers.reply", level: Level::Facilitators },
    Column { name: "cohorts_answers.words", level: Level::Facilitators },
    Column { name: "cohorts_answers.way", level: Level::Facilitators },
    Column { name: "cohorts_groups.code", level: Level::Cities },
    Column { name: "cohorts_groups.origin", level: Level::Cities },
    Column { name: "cohorts_groups.issue", level: Level::Cities },
    Column { name: "cohorts_groups.consent", level: Level::Cities },
    Column { name: "cohorts_groups.formed_on", level: Level::Cities },
    Column { name: "cohorts_groups.end_reason", level: Level::Facilitators },
];

const PARAMS: &[Param] = &[
    Param { name: "cohort", values: "select code from cohorts_cohorts union select 'none' order by 1" },
    Param {
        name: "offer",
        values: "select cast(id as text) from cohorts_offers union select '1' order by 1",
    },
    Param { name: "group", values: "select code from cohorts_groups union select 'none' order by 1" },
    // A link's token is in no table; one that never was stands for all.
    Param { name: "answer", values: "select 'th_an_nobody'" },
    Param {
        name: "run",
        values: "select cast(number as text) from cohorts_runs union select '1' order by 1",
    },
];
