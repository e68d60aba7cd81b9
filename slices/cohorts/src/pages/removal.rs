//! A cohort that is deleted: one that was made by mistake. What cities were asked or agreed to is kept, and its cohort with it.
use super::cohort;
use crate::{
    acts::ShapeCohort,
    store::cohorts::{self as rows, Cohort, Held},
};
use axum::http::StatusCode;
use kernel::access::Denied;
use ui::{Frame, Sentence};
use web::{Answer, PathId, Posted, Routes, Visit, page, page_as};

pub(super) fn routes() -> Routes {
    Routes::default().get("/cohorts/{cohort}/removal", asked).post("/cohorts/{cohort}/removal", remove)
}

#[derive(askama::Template)]
#[template(path = "pages/cohorts/removal.html")]
pub(crate) struct Removal {
    pub(crate) frame: Frame,
    pub(crate) code: String,
    pub(crate) cohort: String,
    /// What holds it.
    pub(crate) kept: Option<String>,
}

impl Removal {
    pub(crate) fn of(visit: &Visit, cohort: &Cohort, kept: Option<&Sentence>) -> Self {
        Self {
            frame: visit.frame(Sentence::new("cohorts-remove-title").with("name", &cohort.name)),
            code: cohort.code.clone(),
            cohort: cohort.name.clone(),
            kept: kept.map(|why| visit.reader.tell(why)),
        }
    }
}

/// Groups first: an offer that became one is answered for by it.
pub(crate) fn why_kept(held: Held) -> Option<Sentence> {
    match held {
        Held { groups: 0, offers: 0 } => None,
        Held { groups: 0, offers } => Some(Sentence::new("cohorts-remove-offers").with("count", offers)),
        Held { groups, .. } => Some(Sentence::new("cohorts-remove-groups").with("count", groups)),
    }
}

async fn asked(visit: Visit, PathId(code): PathId<String>) -> Answer {
    let (_, cohort) = cohort::<ShapeCohort>(&visit, &visit.site.db, &code).await?;
    let held = rows::held(&visit.site.db, cohort.id).await?;
    page(Removal::of(&visit, &cohort, why_kept(held).as_ref()))
}

async fn remove(visit: Visit, PathId(code): PathId<String>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, cohort) = cohort::<ShapeCohort>(&visit, &mut tx, &code).await?;
    tx.lock("cohort", cohort.id).await?;
    // Another facilitator may have deleted it a moment ago.
    let cohort = rows::cohort(&mut tx, cohort.id, visit.reader.lang).await?.ok_or(Denied::NotFound)?;
    let why = match why_kept(rows::held(&mut tx, cohort.id).await?) {
        Some(why) => why,
        None => match rows::remove(&mut tx, &granted).await {
            Ok(()) => return posted.done(&visit, tx, "/cohorts").await,
            Err(::store::Error::Reference(_)) => Sentence::new("cohorts-remove-in-use"),
            Err(error) => return Err(error.into()),
        },
    };
    drop(tx);
    page_as(StatusCode::UNPROCESSABLE_ENTITY, Removal::of(&visit, &cohort, Some(&why)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_hold_a_cohort_and_offers_where_there_are_no_groups() {
        let key = |groups, offers| why_kept(Held { offers, groups }).map(|why| why.key);
        assert_eq!(key(0, 0), None);
        assert_eq!(key(0, 2), Some("cohorts-remove-offers"));
        assert_eq!(key(1, 2), Some("cohorts-remove-groups"));
    }
}
