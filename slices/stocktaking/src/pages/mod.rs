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
    rules::{Phase, Sight, When},
    store::Event,
};
use jiff::Timestamp;
use kernel::{
    CohortId, Lang,
    access::{Act, Denied, Granted, Standing, Verdict, ask},
};
use ui::{Reader, Sentence};
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
    let event = takings::event_of(&mut at, cohort.id).await?;
    let subject = takings::subject(&mut at, (cohort.id, event), visit.person()).await?;
    Ok((ask::<A>(&visit.who, subject)?, cohort))
}

/// The same for what came of it: at the event that the address names, which may be an earlier one, else at the last.
async fn cohort_at<A: Act<On = Subject>>(
    visit: &Visit,
    at: impl Into<At<'_>>,
    code: &str,
) -> Result<(Granted<A>, Cohort, Event), Failure> {
    visit.who.actor().ok_or(Denied::SignInFirst)?;
    let mut at = at.into();
    let cohort = cohort_by_code(&mut at, code, visit.reader.lang).await?.ok_or(Denied::NotFound)?;
    let event = event_named(visit, &mut at, &cohort).await?;
    let subject = takings::subject(&mut at, (cohort.id, event.as_ref().map(|of| of.id)), visit.person());
    let granted = ask::<A>(&visit.who, subject.await?)?;
    Ok((granted, cohort, event.ok_or_else(Failure::not_found)?))
}

/// The event of a cohort's stock-taking that the address names, else the last one.
async fn event_named(
    visit: &Visit,
    at: impl Into<At<'_>>,
    cohort: &Cohort,
) -> Result<Option<Event>, Failure> {
    let mut at = at.into();
    let Some(slug) = visit.query_value(EVENT) else { return event(visit, at, cohort.id).await };
    let Some(named) = events::store::event_at(&mut at, &slug).await? else { return Ok(None) };
    let of = takings::cohort_of(&mut at, named.id).await?;
    Ok((of == Some(cohort.id) && knows_of(&visit.site, &visit.who, &named).await?).then_some(named))
}

/// In the address of what came of a stock-taking: at which event.
const EVENT: &str = "event";

/// Where it stands what came of the stock-taking at an event; it stays there when another event is chosen.
pub(crate) fn commitments_at(cohort: &Cohort, event: &Event) -> String {
    web::address(&format!("{}/commitments", path(cohort)), [(EVENT, event.slug.as_str())])
}

/// The same as a link is best read: without the event where it is the last one.
async fn commitments_of(at: impl Into<At<'_>>, cohort: &Cohort, event: &Event) -> Result<String, Error> {
    let last = takings::event_of(at, cohort.id).await?;
    Ok(if last == Some(event.id) {
        format!("{}/commitments", path(cohort))
    } else {
        commitments_at(cohort, event)
    })
}

/// The event that takes stock of a cohort, if one was chosen of which the reader may know.
async fn event(visit: &Visit, at: impl Into<At<'_>>, cohort: CohortId) -> Result<Option<Event>, Failure> {
    let mut at = at.into();
    let Some(id) = takings::event_of(&mut at, cohort).await? else { return Ok(None) };
    let Some(event) = events::store::event(&mut at, id).await? else { return Ok(None) };
    Ok(knows_of(&visit.site, &visit.who, &event).await?.then_some(event))
}

/// Whether somebody may know that an event is there: it may be hidden from people whose cohort takes stock at it.
async fn knows_of(site: &Site, who: &Standing, event: &Event) -> Result<bool, Error> {
    Ok(events::sight(site, who, event).await? > Sight::Nothing)
}

/// Pages about the event of a stock-taking, for whoever takes part.
pub(crate) async fn doors(site: &Site, event: &Event, who: &Standing) -> Result<Vec<events::Door>, Error> {
    let Some(cohort) = takings::cohort_of(&site.db, event.id).await? else { return Ok(Vec::new()) };
    let subject = takings::subject(&site.db, (cohort, Some(event.id)), who.person_id()).await?;
    let cohort = cohorts::store::cohorts::cohort(&site.db, cohort, Lang::En).await?;
    Ok(match cohort {
        None => Vec::new(),
        Some(cohort) if SeeStock::verdict(who, &subject) != Verdict::Yes => {
            let summary = (commitments_of(&site.db, &cohort, event).await?, "stocktaking-summary");
            is_summed_up(site, event, who).await?.then_some(summary).into_iter().collect()
        }
        Some(cohort) => vec![
            (path(&cohort), "stocktaking-title"),
            (commitments_of(&site.db, &cohort, event).await?, "stocktaking-commitments"),
            (format!("{}/live", events::telling::page(event)), "stocktaking-live"),
        ],
    })
}

/// Whether stock was taken at an event that somebody knows of.
async fn is_summed_up(site: &Site, event: &Event, who: &Standing) -> Result<bool, Error> {
    let is_over = event.details.when.phase(site.clock.now(), &site.home_zone) == Phase::Past;
    Ok(is_over && knows_of(site, who, event).await?)
}

/// The hours of an event: by its own clock, and by the reader's where that shows another hour.
struct Clocks {
    /// Of the event's place.
    there: Reader,
    /// Of the reader.
    own: Option<Reader>,
    begins: Timestamp,
}

impl Clocks {
    /// Nothing where the event has no hours.
    fn of(visit: &Visit, event: &Event) -> Option<Self> {
        let (begins, _) = event.moments?;
        let reader = &visit.reader;
        let zone = match &event.details.when {
            When::Timed { zone, .. } => zone.clone(),
            When::NotKnown | When::Days { .. } => visit.site.home_zone.clone(),
        };
        let differs = zone.to_offset(begins) != reader.zone.to_offset(begins);
        let there = Reader::new(reader.lang, zone, reader.digits, visit.site.words.clone());
        Some(Self { there, own: differs.then(|| reader.clone()), begins })
    }

    fn zone(&self) -> String {
        self.there.zone_name(self.begins, &self.there.zone)
    }

    fn own_zone(&self) -> Option<String> {
        self.own.as_ref().map(|own| own.zone_name(self.begins, &own.zone))
    }

    /// `11:00`, or `11:00 (10:00)` where the reader's clock shows another hour.
    fn both(&self, at: Timestamp) -> String {
        let there = self.there.clock(at);
        match &self.own {
            Some(own) => format!("{there} ({})", own.clock(at)),
            None => there,
        }
    }

    /// Whose hours these are.
    fn told(&self, reader: &Reader) -> String {
        let sentence = Sentence::new(match self.own {
            Some(_) => "stocktaking-hours-both",
            None => "stocktaking-hours",
        });
        let sentence = sentence.with("zone", self.zone());
        reader.tell(&sentence.with("own", self.own_zone().unwrap_or_default()))
    }
}

/// Where a cohort takes stock.
fn path(cohort: &Cohort) -> String {
    format!("/cohorts/{}/stock-taking", cohort.code)
}
