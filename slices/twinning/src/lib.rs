//! Twinning groups: what two cities of different countries (three when the number is odd) do together after both have
//! agreed to an offer.
//!
//! A group has a **charter** that each city accepts, **meetings** with minutes, **actions** with an owner and a day,
//! monthly **check-ins**, a **strategy** of which each city drafts sections and reviews the other's, and **files**. Its
//! **stage** is never a field: it follows from what was done, and what was done is the record. Its **health** is for
//! facilitators only. For everybody but the group's cities, its expert and the facilitators the room is not there.
//!
//! Read in this order: [`rules::deeds`], [`rules::stage`], [`rules::health`], [`rules::next`], then [`acts`] (who may),
//! [`store`] (rows), [`doing`] (a row, its fact and its mails), `pages`. Whoever wants to know how the groups of a cohort
//! stand asks [`store::states`]. The group itself, its cities and its end belong to `cohorts`. Deliberately absent:
//! chat, video, and anything that closes a group by itself.
pub mod acts;
mod brief;
pub mod doing;
mod facts;
mod jobs;
mod mails;
mod pages;
mod portable;
pub mod rules;
mod samples;
pub mod store;

pub use pages::telling;

use kernel::access::{Act as _, Standing, Verdict};
use web::{Column, Level, MenuItem, Param, Portable, Site, Slice};

/// What happens here before a group ends.
pub const ENDING: cohorts::doing::Ending =
    cohorts::doing::Ending(|site, tx, who, group| Box::pin(doing::call_off_all(site, tx, who, group)));

/// What this feature hands to the house.
pub fn slice() -> Slice {
    Slice {
        name: "twinning",
        routes: pages::routes(),
        menu,
        acts: acts::rows,
        facts: facts::KINDS,
        jobs: jobs::work(),
        samples: samples::samples(),
        columns: COLUMNS,
        params: PARAMS,
        api: None,
        importers: Vec::new(),
        opener: Some(pages::answer::OPENER),
        portable: Portable {
            of: "twinning",
            export: portable::export,
            erase: portable::erase,
            new_epoch: portable::new_epoch,
        },
    }
}

/// Begins what goes on by itself; called once at each start.
///
/// # Errors
/// Of the store.
pub async fn begin(site: &Site) -> Result<(), ::store::Error> {
    jobs::plan(site).await
}

/// Those who run the network reach the groups from the cohorts, where they look for them.
fn menu(who: &Standing) -> Vec<MenuItem> {
    let sees = acts::SeeGroups::verdict(who, &()) == Verdict::Yes;
    if sees && !who.runs_network() {
        vec![MenuItem { label: "twinning-my-group", to: "/groups" }]
    } else {
        Vec::new()
    }
}

const COLUMNS: &[Column] = &[
    Column { name: "twinning_charters.issue", level: Level::Cities },
    Column { name: "twinning_charters.goals", level: Level::Cities },
    Column { name: "twinning_charters.languages", level: Level::Cities },
    Column { name: "twinning_charters.rhythm", level: Level::Cities },
    Column { name: "twinning_charters.ends", level: Level::Cities },
    Column { name: "twinning_roadmaps.plan", level: Level::Cities },
    Column { name: "twinning_acceptances.paper", level: Level::Cities },
    Column { name: "twinning_acceptances.way", level: Level::Cities },
    Column { name: "twinning_meetings.state", level: Level::Cities },
    Column { name: "twinning_meetings.subject", level: Level::Cities },
    Column { name: "twinning_meetings.place", level: Level::Cities },
    Column { name: "twinning_meetings.focus", level: Level::Cities },
    Column { name: "twinning_meetings.minutes", level: Level::Cities },
    Column { name: "twinning_votes.way", level: Level::Cities },
    Column { name: "twinning_decisions.decision", level: Level::Cities },
    Column { name: "twinning_actions.what", level: Level::Cities },
    Column { name: "twinning_actions.due", level: Level::Cities },
    Column { name: "twinning_actions.done_on", level: Level::Cities },
    Column { name: "twinning_actions.done_note", level: Level::Cities },
    Column { name: "twinning_check_ins.met", level: Level::Cities },
    Column { name: "twinning_check_ins.learned", level: Level::Cities },
    Column { name: "twinning_check_ins.blocked_by", level: Level::Colleagues },
    Column { name: "twinning_check_ins.blocked_how", level: Level::Colleagues },
    Column { name: "twinning_check_ins.help", level: Level::Cities },
    Column { name: "twinning_check_ins.next", level: Level::Cities },
    Column { name: "twinning_check_ins.way", level: Level::Facilitators },
    Column { name: "twinning_sections.title", level: Level::Cities },
    Column { name: "twinning_sections.title_folded", level: Level::Nobody },
    Column { name: "twinning_drafts.body", level: Level::Cities },
    Column { name: "twinning_reviews.body", level: Level::Cities },
    Column { name: "twinning_outcomes.what", level: Level::Cities },
    Column { name: "twinning_outcomes.words", level: Level::Cities },
    Column { name: "twinning_outcomes.on_day", level: Level::Cities },
    Column { name: "twinning_files.name", level: Level::Cities },
    Column { name: "twinning_files.kind", level: Level::Cities },
    Column { name: "twinning_files.address", level: Level::Cities },
    Column { name: "twinning_messages.direction", level: Level::Own },
    Column { name: "twinning_messages.body", level: Level::Own },
    Column { name: "twinning_links.purpose", level: Level::Nobody },
];

const PARAMS: &[Param] = &[
    Param {
        name: "meeting",
        values: "select cast(id as text) from twinning_meetings union select '1' order by 1",
    },
    Param {
        name: "action",
        values: "select cast(id as text) from twinning_actions union select '1' order by 1",
    },
    Param {
        name: "section",
        values: "select cast(id as text) from twinning_sections union select '1' order by 1",
    },
    Param {
        name: "outcome",
        values: "select cast(id as text) from twinning_outcomes union select '1' order by 1",
    },
    Param { name: "file", values: "select cast(id as text) from twinning_files union select '1' order by 1" },
];
