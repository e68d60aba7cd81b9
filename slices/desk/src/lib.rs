//! The facilitator's desk: the mails that wait for a yes or have gone out, and the record of what happened.
//!
//! Read `acts`, then `pages`. It has no tables: the outbox and the record are the store's. Deliberately absent so far:
//! the list of today.
mod acts;
mod pages;
mod samples;

use kernel::access::Standing;
use web::{MenuItem, Param, Portable, Slice};

/// What this feature hands to the house.
pub fn slice() -> Slice {
    Slice {
        name: "desk",
        routes: pages::routes(),
        menu,
        acts: acts::rows,
        facts: acts::FACTS,
        jobs: Vec::new(),
        samples: samples::samples(),
        columns: &[],
        params: PARAMS,
        portable: Portable {
            of: "mails",
            export: |db, person| Box::pin(pages::outbox::export(db, person)),
            erase: |tx, person| Box::pin(async move { store::outbox::erase(tx, person).await.map(drop) }),
            new_epoch: |tx| Box::pin(async move { store::outbox::hold_all(tx).await.map(drop) }),
        },
    }
}

fn menu(who: &Standing) -> Vec<MenuItem> {
    let items = [
        MenuItem { label: "desk-outbox-title", to: "/outbox" },
        MenuItem { label: "desk-log-title", to: "/log" },
    ];
    if who.runs_network() { items.into() } else { Vec::new() }
}

const PARAMS: &[Param] = &[Param { name: "mail", values: "select cast(id as text) from mails order by id" }];
