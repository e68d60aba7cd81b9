//! Pages of cohorts: the list, a cohort, its cities, the board, runs, offers, and what a mail's link opens.
pub(crate) mod answer;
pub(crate) mod board;
mod cities;
mod cohorts;
mod groups;
pub(crate) mod offer;
pub(crate) mod offers;
pub(crate) mod removal;
pub(crate) mod runs;
mod speaking;
pub(crate) mod words;

use crate::store::cohorts::{self as rows, Cohort};
use ::store::At;
use kernel::access::{Act, Denied, Granted, ask};
use web::{Failure, Routes, Visit};

pub(crate) fn routes() -> Routes {
    cohorts::routes()
        .merge(removal::routes())
        .merge(cities::routes())
        .merge(board::routes())
        .merge(runs::routes())
        .merge(offers::routes())
        .merge(offer::routes())
        .merge(groups::routes())
}

/// The one way to a cohort: through the rule of an act.
pub(crate) async fn cohort<A>(
    visit: &Visit,
    at: impl Into<At<'_>>,
    code: &str,
) -> Result<(Granted<A>, Cohort), Failure>
where
    A: Act<On = crate::acts::CohortSubject>,
{
    visit.who.actor().ok_or(Denied::SignInFirst)?;
    let cohort = rows::cohort_by_code(at, code, visit.reader.lang).await?.ok_or(Denied::NotFound)?;
    Ok((ask::<A>(&visit.who, cohort.subject())?, cohort))
}
