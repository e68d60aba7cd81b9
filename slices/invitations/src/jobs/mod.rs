//! Work that waits: offered seats that nobody took, audiences that change, events that change, reminders.
pub(crate) mod audience;
mod changes;
mod copies;
pub(crate) mod reminders;
pub(crate) mod seats;

pub(crate) use changes::concerned;

use ::store::{Cause, Follow, jobs::Job};
use web::Work;

pub(crate) fn work() -> Vec<Work> {
    vec![
        seats::work(),
        audience::work(),
        audience::work_for_all(),
        changes::work(),
        reminders::work(),
        copies::work(),
    ]
}

/// The facts of others that this feature follows.
pub(crate) const FOLLOWS: &[Follow] = &[
    ("events: event changed", changes::TELL),
    ("events: event cancelled", changes::TELL),
    ("events: event duplicated", copies::COPY),
    ("people: seat given", audience::FOLLOW_ALL),
    ("people: seat ended", audience::FOLLOW_ALL),
    ("people: seat term changed", audience::FOLLOW_ALL),
    ("people: seat handed over", audience::FOLLOW_ALL),
    ("people: person changed", audience::FOLLOW_ALL),
    ("people: person erased", audience::FOLLOW_ALL),
    ("cohorts: group formed", audience::FOLLOW_ALL),
    ("cohorts: group ended", audience::FOLLOW_ALL),
    ("cohorts: cities chosen", audience::FOLLOW_ALL),
];

/// A number of a job's arguments.
fn number(job: &Job, name: &str) -> Result<i64, Cause> {
    let number = job.args.0.get(name).and_then(serde_json::Value::as_i64);
    number.ok_or_else(|| format!("a job without {name}").into())
}
