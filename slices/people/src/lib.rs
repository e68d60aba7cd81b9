//! People: persons, the seats that they hold, sign-in by mailed link, sessions.
//!
//! A **person** is a human with an e-mail address; several persons may share one. A **seat** is a role that a person
//! holds for an **organisation** (a municipality, a partner, the centre) from a day to a day: the person leaves, the
//! seat and its history stay. Roles of the centre (facilitator, expert, funder) are seats, too.
//!
//! Read in this order: `rules` (what may exist), [`acts`] (who may), [`store`] (rows), `pages`. Deliberately absent:
//! passwords, account locks, and what a municipality is beyond its name.
pub mod acts;
mod doorman;
mod facts;
mod importer;
mod jobs;
mod mails;
mod pages;
mod portable;
pub mod rules;
mod samples;
pub mod store;

pub use doorman::SessionDoorman;
pub use pages::{SETUP_LINK, sign_in_as, words::seat_kind};
pub use portable::repeat_erasures;

use kernel::access::Standing;
use web::{Column, Level, MenuItem, Param, Portable, Slice};

/// What this feature hands to the house.
pub fn slice() -> Slice {
    Slice {
        name: "people",
        routes: pages::routes(),
        menu,
        acts: acts::rows,
        facts: facts::KINDS,
        jobs: jobs::work(),
        samples: samples::samples(),
        columns: COLUMNS,
        params: PARAMS,
        api: None,
        opener: Some(pages::address::OPENER),
        portable: Portable {
            of: "people",
            export: portable::export,
            erase: portable::erase_own,
            new_epoch: portable::new_epoch,
        },
        importers: vec![importer::IMPORTER],
    }
}

/// Begins what goes on by itself; called once at each start.
///
/// # Errors
/// Of the store.
pub async fn begin(db: &::store::Db) -> Result<(), ::store::Error> {
    let mut tx = db.begin().await?;
    store::forget_second_steps_of_other_keys(&mut tx).await?;
    jobs::plan_forgetting(&mut tx, jiff::SignedDuration::ZERO).await?;
    tx.commit().await
}

fn menu(who: &Standing) -> Vec<MenuItem> {
    match who.actor() {
        None => vec![MenuItem { label: "people-sign-in", to: "/sign-in" }],
        Some(_) if who.runs_network() => vec![MenuItem { label: "people-title", to: "/people" }],
        Some(_) => Vec::new(),
    }
}

const COLUMNS: &[Column] = &[
    Column { name: "people_organisations.code", level: Level::Public },
    Column { name: "people_organisations.kind", level: Level::Public },
    Column { name: "people_organisations.name", level: Level::Public },
    Column { name: "people_organisations.country", level: Level::Public },
    Column { name: "people_organisation_names.language", level: Level::Public },
    Column { name: "people_organisation_names.name", level: Level::Public },
    Column { name: "people_persons.code", level: Level::Own },
    Column { name: "people_persons.name", level: Level::Colleagues },
    Column { name: "people_persons.name_local", level: Level::Colleagues },
    Column { name: "people_persons.email", level: Level::Own },
    Column { name: "people_persons.email_folded", level: Level::Own },
    Column { name: "people_persons.search_text", level: Level::Nobody },
    Column { name: "people_persons.name_look", level: Level::Nobody },
    Column { name: "people_persons.language", level: Level::Own },
    Column { name: "people_persons.zone", level: Level::Own },
    Column { name: "people_persons.digits", level: Level::Own },
    Column { name: "people_address_changes.email", level: Level::Own },
    Column { name: "people_address_changes.without_old", level: Level::Facilitators },
    Column { name: "people_spoken.tag", level: Level::Colleagues },
    Column { name: "people_seats.kind", level: Level::Colleagues },
    Column { name: "people_seats.starts", level: Level::Colleagues },
    Column { name: "people_seats.ends", level: Level::Colleagues },
    Column { name: "people_asks.email_folded", level: Level::Nobody },
    Column { name: "people_asks.language", level: Level::Nobody },
    Column { name: "people_asks.device", level: Level::Own },
    Column { name: "people_asks.next_path", level: Level::Nobody },
    Column { name: "people_halfway.next_path", level: Level::Nobody },
    Column { name: "people_sessions.device", level: Level::Own },
];

const PARAMS: &[Param] = &[
    Param { name: "person", values: "select cast(id as text) from people_persons order by id" },
    Param {
        name: "organisation",
        values: "select cast(id as text) from people_organisations where kind <> 'municipality' order by id",
    },
    Param { name: "seat", values: "select cast(id as text) from people_seats order by id" },
    Param { name: "session", values: "select cast(id as text) from people_sessions order by id" },
    // A link's token is in no table; one that never was stands for all.
    Param { name: "link", values: "select 'th_in_nobody'" },
    Param { name: "setup", values: "select 'th_st_nobody'" },
];
