//! Events: what happens, where, for whom; the public catalogue, its search and feeds.
//!
//! An **event** is a webinar, workshop, training, conference, visit or call for participants. It is a draft until it is
//! published, may be cancelled with a reason, and is open to everybody, to members, or to those who were invited; the
//! others see its header or nothing.
//!
//! Read in this order: [`rules`] (what may exist, what a printed line means, what somebody looks for), [`acts`] (who may),
//! [`store`] (rows), `catalogue` (the index), `pages`. Deliberately absent: invitations and attendance, mails, time
//! tables within an event.
pub mod acts;
mod catalogue;
mod facts;
mod guests;
mod import;
mod kept;
mod pages;
mod portable;
pub mod rules;
pub mod store;

pub use catalogue::Catalogue;
pub use guests::{Door, Doors, Guests, doors_for, sight};
pub use pages::telling;

use kernel::access::Standing;
use web::{Column, Level, MenuItem, Param, Portable, Site, Slice};

/// What this feature hands to the house.
pub fn slice() -> Slice {
    Slice {
        name: "events",
        routes: pages::routes(),
        menu,
        acts: acts::rows,
        facts: facts::KINDS,
        jobs: Vec::new(),
        samples: pages::samples::samples(),
        columns: COLUMNS,
        params: PARAMS,
        importers: vec![import::EVENTS],
        api: Some(include_str!("api.json")),
        opener: None,
        portable: Portable {
            of: "events",
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
    store::live_at(&site.db, &site.home_zone).await?;
    Catalogue::of(site).ready(site).await.map(drop)
}

fn menu(who: &Standing) -> Vec<MenuItem> {
    let own = who.person_id().map(|_| MenuItem { label: "events-own-title", to: "/me/calendar" });
    std::iter::once(MenuItem { label: "events-title", to: "/events" }).chain(own).collect()
}

const COLUMNS: &[Column] = &[
    Column { name: "events_series.name", level: Level::Public },
    Column { name: "events_events.slug", level: Level::Public },
    Column { name: "events_events.title", level: Level::Public },
    Column { name: "events_events.kind", level: Level::Public },
    Column { name: "events_events.stage", level: Level::Public },
    Column { name: "events_events.access", level: Level::Public },
    Column { name: "events_events.others", level: Level::Public },
    Column { name: "events_events.starts", level: Level::Public },
    Column { name: "events_events.ends", level: Level::Public },
    Column { name: "events_events.zone", level: Level::Public },
    Column { name: "events_events.format", level: Level::Public },
    Column { name: "events_events.place", level: Level::Public },
    Column { name: "events_events.town", level: Level::Public },
    Column { name: "events_events.venue", level: Level::Public },
    Column { name: "events_events.held_by", level: Level::Public },
    Column { name: "events_events.tags", level: Level::Public },
    Column { name: "events_events.context", level: Level::Public },
    Column { name: "events_events.aims", level: Level::Public },
    Column { name: "events_events.audience", level: Level::Public },
    Column { name: "events_events.url", level: Level::Public },
    Column { name: "events_events.address_key", level: Level::Nobody },
    Column { name: "events_events.cancelled_because", level: Level::Public },
    Column { name: "events_slugs.slug", level: Level::Public },
    Column { name: "events_organisers.role", level: Level::Public },
    Column { name: "events_organisers.name", level: Level::Public },
    Column { name: "events_known_as.printed", level: Level::Facilitators },
    Column { name: "events_known_as.name", level: Level::Public },
    Column { name: "events_countries.country", level: Level::Public },
    Column { name: "events_spoken.tag", level: Level::Public },
    Column { name: "events_materials.title", level: Level::Public },
    Column { name: "events_materials.url", level: Level::Public },
    Column { name: "events_statements.address_key", level: Level::Nobody },
    Column { name: "events_statements.dates", level: Level::Nobody },
    Column { name: "events_statements.said", level: Level::Nobody },
    Column { name: "events_doubles.title_key", level: Level::Nobody },
    Column { name: "events_doubles.address_key", level: Level::Nobody },
    Column { name: "events_changes.field", level: Level::Facilitators },
    Column { name: "events_changes.text_before", level: Level::Facilitators },
    Column { name: "events_changes.text_after", level: Level::Facilitators },
    Column { name: "events_files.name", level: Level::Public },
    Column { name: "events_files.kind", level: Level::Public },
];

const PARAMS: &[Param] = &[
    Param { name: "slug", values: "select slug from events_slugs order by slug" },
    Param { name: "part", values: "select min(id) || '.xml' from events_events" },
    Param {
        name: "material",
        values: "select cast(id as text) from events_files union select '1' order by 1",
    },
    // A feed's token is in no table; one that never was stands for all.
    Param { name: "feed", values: "select 'th_fe_nobody'" },
];
