//! Invitations: who is asked to an event, by a rule and not by a list; answers in one tap; calendar mail; who came.
//!
//! An **audience** is a rule that says who is invited: conditions that add people and conditions that take some away. It
//! is asked again whenever people change, and what follows waits for a facilitator's yes unless the event says
//! otherwise. An **invitation** is one person's place at one event.
//!
//! Read in this order: [`rules`] (what an audience names, what an answer does to a place, what a mail that came says),
//! `acts`, `store`, [`doing`] (the acts as functions, for whoever is no page), `pages`, `mails`. Deliberately absent:
//! what an event is (`events`), the live page of an event, and any script.
pub mod acts;
pub mod doing;
mod facts;
pub mod incoming;
mod jobs;
mod mails;
mod numbers;
mod pages;
mod portable;
pub mod rules;
mod samples;
pub mod store;

pub use pages::words::office;

use kernel::access::Standing;
use web::{Column, Level, MenuItem, Param, Portable, Slice};

/// Whom events ask who is invited.
pub const GUESTS: events::Guests = events::Guests {
    is_invited: |db, event, person| Box::pin(store::invitations::is_invited(db, event, person)),
    is_asked: |db, event, person| Box::pin(store::invitations::is_asked(db, event, person)),
    own_page: ("invitation", "invitations-own"),
    invited_to: |db, person, now| Box::pin(store::invitations::invited_to(db, person, now)),
    learn_of_change: |db, event| Box::pin(jobs::concerned(db, event)),
    pages: &[("invitations", "invitations-name"), ("attendance", "invitations-attendance")],
};

/// The facts of others that this feature follows.
pub const FOLLOWS: &[::store::Follow] = jobs::FOLLOWS;

/// What this feature hands to the house.
pub fn slice() -> Slice {
    Slice {
        name: "invitations",
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
            of: "invitations",
            export: portable::export,
            erase: portable::erase,
            new_epoch: portable::new_epoch,
        },
    }
}

/// Invitations are reached from their event.
fn menu(_who: &Standing) -> Vec<MenuItem> {
    Vec::new()
}

const COLUMNS: &[Column] = &[
    Column { name: "invitations_plans.follow", level: Level::Facilitators },
    Column { name: "invitations_plans.room", level: Level::Own },
    Column { name: "invitations_plans.reminders", level: Level::Facilitators },
    Column { name: "invitations_plans.note", level: Level::Own },
    Column { name: "invitations_conditions.effect", level: Level::Facilitators },
    Column { name: "invitations_conditions.seats", level: Level::Facilitators },
    Column { name: "invitations_conditions.scope", level: Level::Facilitators },
    Column { name: "invitations_conditions.country", level: Level::Facilitators },
    Column { name: "invitations_conditions.spoken", level: Level::Facilitators },
    Column { name: "invitations_invitations.origin", level: Level::Facilitators },
    Column { name: "invitations_invitations.state", level: Level::Own },
    Column { name: "invitations_invitations.because", level: Level::Facilitators },
    Column { name: "invitations_invitations.came", level: Level::Own },
    Column { name: "invitations_answers.reply", level: Level::Own },
    Column { name: "invitations_answers.words", level: Level::Own },
    Column { name: "invitations_answers.way", level: Level::Own },
    Column { name: "invitations_proposals.step", level: Level::Facilitators },
    Column { name: "invitations_letters.why", level: Level::Facilitators },
    Column { name: "invitations_letters.said", level: Level::Facilitators },
    Column { name: "invitations_letters.delegated", level: Level::Facilitators },
    Column { name: "invitations_letters.sender", level: Level::Facilitators },
    Column { name: "invitations_letters.words", level: Level::Facilitators },
];

const PARAMS: &[Param] = &[
    Param {
        name: "invitation",
        values: "select cast(id as text) from invitations_invitations union select '1' order by 1",
    },
    Param {
        name: "condition",
        values: "select cast(id as text) from invitations_conditions union select '1' order by 1",
    },
];
