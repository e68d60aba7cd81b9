//! The facilitator's desk: what to do today, the mails that wait for a yes or have gone out, files that come in, and the
//! record of what happened.
//!
//! Read `rules` (what comes first), `acts`, `gather`, then `pages`. The outbox and the record are the store's, imports
//! are intake's, and the list of today is read from the features below; it has two tables: of the Mondays on which
//! it wrote, and of who wants no such list. Deliberately absent: anything else that happens without somebody pressing a button.
mod acts;
mod gather;
mod jobs;
mod mails;
mod pages;
mod rules;
mod samples;
mod store;

use ::store::Tx;
use kernel::{PersonId, access::Standing};
use web::{Column, Level, MenuItem, Param, Portable, Site, Slice, Stage};

/// What this feature hands to the house.
pub fn slice() -> Slice {
    Slice {
        name: "desk",
        routes: pages::routes(),
        menu,
        acts: acts::rows,
        facts: acts::FACTS,
        jobs: jobs::work(),
        samples: samples::samples(),
        columns: COLUMNS,
        params: PARAMS,
        api: None,
        opener: Some(pages::monday::OPENER),
        portable: Portable {
            of: "mails",
            export: |db, person, _| Box::pin(pages::outbox::export(db, person)),
            erase: |tx, person| Box::pin(erase(tx, person)),
            new_epoch: |tx| Box::pin(async move { ::store::outbox::hold_all(tx).await.map(drop) }),
        },
        importers: Vec::new(),
    }
}

/// That the operator named no mail server; the house says so among what is derived.
#[derive(Debug, Clone, Copy)]
pub struct NoMailServer;

/// Whether mails wait here for good. In a demo they are to be read here.
fn mail_stays(site: &Site) -> bool {
    site.settings.stage == Stage::Live && site.derived.get::<NoMailServer>().is_some()
}

/// Begins what goes on by itself; called once at each start.
///
/// # Errors
/// Of the store.
pub async fn begin(site: &Site) -> Result<(), ::store::Error> {
    jobs::plan(site).await
}

async fn erase(tx: &mut Tx, person: PersonId) -> Result<(), ::store::Error> {
    store::erase(tx, person).await?;
    ::store::outbox::erase(tx, person).await.map(drop)
}

fn menu(who: &Standing) -> Vec<MenuItem> {
    let desk = MenuItem { label: "desk-title", to: "/desk" };
    if who.runs_network() { vec![desk] } else { Vec::new() }
}

/// Its own table, and the store's: this feature shows two of them, and nobody shows the others.
const COLUMNS: &[Column] = &[
    Column { name: "desk_mondays.monday", level: Level::Nobody },
    Column { name: "facts.kind", level: Level::Facilitators },
    Column { name: "facts.noun", level: Level::Facilitators },
    Column { name: "facts.body", level: Level::Nobody },
    Column { name: "mails.purpose", level: Level::Nobody },
    Column { name: "mails.address", level: Level::Own },
    Column { name: "mails.language", level: Level::Own },
    Column { name: "mails.subject", level: Level::Own },
    Column { name: "mails.content", level: Level::Own },
    Column { name: "mails.message_id", level: Level::Nobody },
    Column { name: "mails.state", level: Level::Facilitators },
    Column { name: "mails.answer", level: Level::Facilitators },
    Column { name: "imports.noun", level: Level::Facilitators },
    Column { name: "imports.file", level: Level::Facilitators },
    Column { name: "imports.sha256", level: Level::Nobody },
    Column { name: "imports.programme", level: Level::Facilitators },
    Column { name: "import_counts.noun", level: Level::Facilitators },
    Column { name: "import_suggestions.noun", level: Level::Facilitators },
    Column { name: "import_suggestions.kind", level: Level::Facilitators },
    Column { name: "import_suggestions.proposal", level: Level::Nobody },
    Column { name: "import_suggestions.mark", level: Level::Nobody },
    Column { name: "import_suggestions.parts", level: Level::Facilitators },
    Column { name: "import_suggestions.sure", level: Level::Facilitators },
    Column { name: "import_suggestions.state", level: Level::Facilitators },
    Column { name: "import_uploads.noun", level: Level::Facilitators },
    Column { name: "import_uploads.file", level: Level::Facilitators },
    Column { name: "import_uploads.programme", level: Level::Facilitators },
    Column { name: "import_uploads.encoding", level: Level::Facilitators },
    Column { name: "jobs.kind", level: Level::Nobody },
    Column { name: "jobs.name", level: Level::Nobody },
    Column { name: "jobs.args", level: Level::Nobody },
    Column { name: "jobs.clock", level: Level::Nobody },
    Column { name: "jobs.error", level: Level::Nobody },
    Column { name: "once_tokens.location", level: Level::Nobody },
    Column { name: "settings.name", level: Level::Nobody },
    Column { name: "settings.value", level: Level::Nobody },
];

const PARAMS: &[Param] = &[
    Param { name: "mail", values: "select cast(id as text) from mails order by id" },
    Param { name: "import", values: "select cast(id as text) from imports order by id" },
    Param { name: "upload", values: "select cast(id as text) from import_uploads order by id" },
    Param { name: "suggestion", values: "select cast(id as text) from import_suggestions order by id" },
];
