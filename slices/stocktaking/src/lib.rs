//! Stock-taking: all groups of a cohort side by side, the event at which they tell each other, and what each commits
//! itself to there.
//!
//! A cohort takes stock at an **event** that a facilitator chooses. Before it there is a **pack**: a slide for each
//! group, the running order, small rooms, what guests asked. At it each group writes down a **commitment**: when it meets
//! next, and who does what until when; afterwards that becomes a meeting and an action of the group, by the group's own
//! acts. What all may read of each other is stage, next date, ask and what was learned; health and what holds a group up
//! stay with those who run the network.
//!
//! Read in this order: [`rules`], [`acts`] (who may), [`store`] (rows), [`doing`], `pages`. Deliberately absent: video,
//! recordings, and any field in which somebody would fill in how a group stands.
pub mod acts;
pub mod doing;
mod facts;
mod jobs;
mod mails;
mod pages;
mod portable;
pub mod rules;
mod samples;
pub mod store;

use kernel::access::Standing;
use web::{Column, Level, MenuItem, Param, Portable, Slice};

/// What the page of an event shows of its stock-taking, for whoever takes part.
pub const DOORS: events::Doors = events::Doors(|site, event, who| Box::pin(pages::doors(site, event, who)));

/// The facts of others that this feature follows.
pub const FOLLOWS: &[::store::Follow] = jobs::FOLLOWS;

/// What this feature hands to the house.
pub fn slice() -> Slice {
    Slice {
        name: "stocktaking",
        routes: pages::routes(),
        menu,
        acts: acts::rows,
        facts: facts::KINDS,
        jobs: jobs::work(),
        samples: samples::samples(),
        columns: COLUMNS,
        params: PARAMS,
        api: Some(include_str!("api.json")),
        importers: Vec::new(),
        opener: None,
        portable: Portable {
            of: "stocktaking",
            export: portable::export,
            erase: portable::erase,
            new_epoch: portable::new_epoch,
        },
    }
}

/// It is reached from its cohort and from its event.
fn menu(_who: &Standing) -> Vec<MenuItem> {
    Vec::new()
}

const COLUMNS: &[Column] = &[
    Column { name: "stocktaking_live.part", level: Level::Members },
    Column { name: "stocktaking_turns.kind", level: Level::Members },
    Column { name: "stocktaking_commitments.what", level: Level::Members },
    Column { name: "stocktaking_commitments.due", level: Level::Members },
    Column { name: "stocktaking_questions.words", level: Level::Members },
    Column { name: "stocktaking_polls.words", level: Level::Members },
    Column { name: "stocktaking_choices.words", level: Level::Members },
    Column { name: "stocktaking_letters.came", level: Level::Facilitators },
];

const PARAMS: &[Param] = &[
    Param {
        name: "question",
        values: "select cast(id as text) from stocktaking_questions union select '1' order by 1",
    },
    Param {
        name: "poll",
        values: "select cast(id as text) from stocktaking_polls union select '1' order by 1",
    },
];
