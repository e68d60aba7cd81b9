//! What a match run asks of a city: said by who speaks for it, or on its behalf.
//!
//! With whom a city cannot work, and whether it travels, is shown to nobody who sits for it: two people of one city may not
//! know this of each other. They can say it anew, each of the two by itself; what they leave empty stays.
use super::city_form::{Lists, OnForm, fields_of, matching_form, read};
use crate::{
    acts::TellForMatching,
    rules::Profile,
    store::{self, CityName},
};
use ::store::At;
use axum::{extract::Path, http::StatusCode};
use kernel::access::{Denied, Granted, ask};
use ui::Problems;
use web::{Answer, Failure, Fields, Posted, Receipt, Routes, Visit, page, page_as};

pub(super) fn routes() -> Routes {
    Routes::default().get("/cities/{city}/matching", show).post("/cities/{city}/matching", update)
}

/// What is said here; everything else of the city stays.
const SAID: [&str; 11] = [
    "population",
    "language",
    "level",
    "economic_base",
    "maturity",
    "hosting",
    "displacement",
    "hours_month",
    "theme",
    "preferred",
    "known",
];
/// What is not shown, and said here only where something is typed.
const PRIVATE: [&str; 2] = ["travel", REFUSED];
/// Whom the city cannot work with.
const REFUSED: &str = "cannot_work_with";
/// Takes away what was said before, also where nothing takes its place.
const ANEW: (&str, &str) = ("private", "anew");

/// The one way here: through the rule of the act.
async fn granted(
    visit: &Visit,
    at: impl Into<At<'_>>,
    code: &str,
) -> Result<Granted<TellForMatching>, Failure> {
    visit.who.actor().ok_or(Denied::SignInFirst)?;
    let subject = store::city_subject(at, code).await?.ok_or_else(Failure::not_found)?;
    Ok(ask::<TellForMatching>(&visit.who, subject)?)
}

/// What the city may name: cities that the reader may know of, and those that the city has named already.
struct Named {
    /// For the form, where nothing private shows.
    shown: Lists,
    /// For what is sent.
    read: Lists,
}

impl Named {
    async fn of(visit: &Visit, at: impl Into<At<'_>>, known: &Profile) -> Result<Self, Failure> {
        let mut at = at.into();
        let seen = store::cities(&mut at, visit.who.circle(), visit.reader.lang).await?;
        let (mut shown, mut read) = (Lists::read(visit, &mut at).await?, Lists::read(visit, &mut at).await?);
        let may_show = |city: &CityName| {
            seen.iter().any(|seen| seen.id == city.id) || known.city.preferred.contains(&city.code)
        };
        shown.cities.retain(may_show);
        read.cities.retain(|city| may_show(city) || known.city.cannot_work_with.contains(&city.code));
        Ok(Self { shown, read })
    }
}

/// The form as it stands: nothing private in it, not even in its mark.
pub(crate) fn shown(known: &Profile) -> Fields {
    let known = fields_of(known);
    let is_shown = |name: &str| name != "known" && !PRIVATE.contains(&name);
    let kept: Vec<(&str, &str)> = known.iter().filter(|(name, _)| is_shown(name)).collect();
    Fields::marked(&kept)
}

async fn show(visit: Visit, Path(code): Path<String>) -> Answer {
    let db = &visit.site.db;
    let granted = granted(&visit, db, &code).await?;
    let known = store::profile(db, &granted).await?;
    let named = Named::of(&visit, db, &known).await?;
    page(matching_form(&visit, &named.shown, &known.city, (shown(&known), Problems::default())))
}

async fn update(visit: Visit, Path(code): Path<String>, mut posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let granted = granted(&visit, &mut tx, &code).await?;
    tx.lock("organisation", granted.on().city).await?;
    let known = store::profile(&mut tx, &granted).await?;
    let named = Named::of(&visit, &mut tx, &known).await?;
    let (whole, mark) = (fields_of(&known), shown(&known));
    let problems = posted.fields.bring_up_to(&mark, &OnForm { reader: &visit.reader, lists: &named.shown });
    let typed = |name: &str| posted.fields.all(name).any(|typed| !typed.trim().is_empty());
    let refuses_anew = posted.fields.text(ANEW.0) == ANEW.1;
    let is_said = |name: &str| match name {
        "travel" => typed(name),
        REFUSED => typed(name) || refuses_anew,
        _ => SAID.contains(&name) || name.starts_with("need:") || name.starts_with("offer:"),
    };
    // What is not said here stays as it is known. Whom the city cannot work with is not even compared with what is said:
    // a sentence about it would tell the city's people what only facilitators read.
    let is_secret = !is_said(REFUSED);
    let kept = whole.iter().filter(|(name, _)| !is_said(name) && *name != REFUSED);
    let said: Vec<(&str, &str)> =
        posted.fields.iter().filter(|(name, _)| is_said(name)).chain(kept).collect();
    let read = read(&named.read, &code, &Fields::of(&said), Some(&known));
    match read {
        Ok(mut profile) if problems.is_empty() => {
            if is_secret {
                profile.city.cannot_work_with.clone_from(&known.city.cannot_work_with);
            }
            store::tell_for_matching(&mut tx, &granted, (&known, &profile)).await?;
            posted.done_saying(&visit, tx, &format!("/cities/{code}"), Receipt::Saved).await
        }
        read => {
            let problems = if problems.is_empty() { read.err().unwrap_or_default() } else { problems };
            page_as(
                StatusCode::UNPROCESSABLE_ENTITY,
                matching_form(&visit, &named.shown, &known.city, (posted.fields, problems)),
            )
        }
    }
}
