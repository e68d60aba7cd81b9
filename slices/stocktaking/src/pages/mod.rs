//! Pages of a stock-taking: all groups side by side, the pack, the commitments, the live page.
pub(crate) mod commitments;
pub(crate) mod live;
pub(crate) mod pack;
pub(crate) mod stock;
pub(crate) mod words;

use crate::{
    acts::{SeeStock, Subject},
    store::takings,
};
use ::store::{At, Error};
use cohorts::store::cohorts::{Cohort, cohort_by_code};
use events::{
    rules::{Phase, Sight},
    store::Event,
};
use kernel::{
    Lang,
    access::{Act, Denied, Granted, Standing, Verdict, ask},
};
use web::{Failure, Routes, Site, Visit};

pub(crate) fn routes() -> Routes {
    stock::routes().merge(pack::routes()).merge(commitments::routes()).merge(live::routes())
}

/// The one way to the stock-taking of a cohort: through the rule of an act.
async fn cohort<A: Act<On = Subject>>(
    visit: &Visit,
    at: impl Into<At<'_>>,
    code: &str,
) -> Result<(Granted<A>, Cohort), Failure> {
    visit.who.actor().ok_or(Denied::SignInFirst)?;
    let mut at = at.into();
    let cohort = cohort_by_code(&mut at, code, visit.reader.lang).await?.ok_or(Denied::NotFound)?;
    let subject = takings::subject(&mut at, cohort.id, visit.person()).await?;
    Ok((ask::<A>(&visit.who, subject)?, cohort))
}

/// The event that takes stock of a cohort, if one was chosen.
async fn event(at: impl Into<At<'_>>, cohort: &Cohort) -> Result<Option<Event>, Failure> {
    let mut at = at.into();
    match takings::event_of(&mut at, cohort.id).await? {
        Some(id) => Ok(events::store::event(&mut at, id).await?),
        None => Ok(None),
    }
}

/// Pages about the event of a stock-taking, for whoever takes part.
pub(crate) async fn doors(site: &Site, event: &Event, who: &Standing) -> Result<Vec<events::Door>, Error> {
    let Some(cohort) = takings::cohort_of(&site.db, event.id).await? else { return Ok(Vec::new()) };
    let subject = takings::subject(&site.db, cohort, who.person_id()).await?;
    let cohort = cohorts::store::cohorts::cohort(&site.db, cohort, Lang::En).await?;
    Ok(match cohort {
        None => Vec::new(),
        Some(cohort) if SeeStock::verdict(who, &subject) != Verdict::Yes => {
            let summary = (format!("{}/commitments", path(&cohort)), "stocktaking-summary");
            is_summed_up(site, event, who).await?.then_some(summary).into_iter().collect()
        }
        Some(cohort) => vec![
            (path(&cohort), "stocktaking-title"),
            (format!("{}/commitments", path(&cohort)), "stocktaking-commitments"),
            (format!("{}/live", events::telling::page(event)), "stocktaking-live"),
        ],
    })
}

/// Whether stock was taken at an event that somebody knows of.
async fn is_summed_up(site: &Site, event: &Event, who: &Standing) -> Result<bool, Error> {
    let is_over = event.details.when.phase(site.clock.now(), &site.home_zone) == Phase::Past;
    Ok(is_over && events::sight(site, who, event).await? > Sight::Nothing)
}

/// Where a cohort takes stock.
fn path(cohort: &Cohort) -> String {
    format!("/cohorts/{}/stock-taking", cohort.code)
}
