//! Who was asked, what they said, who came, as a file: asked for with a purpose, which the record keeps; then it is its
//! maker's for an hour. Reasons and words stay here: they are for facilitators only.
use super::invitations::{index_of, known};
use crate::{
    acts::ExportInvitations,
    doing,
    pages::event,
    rules::place::State,
    store::{audiences, invitations as rows},
};
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::IntoResponse as _,
};
use events::{store::Event, telling};
use intake::export::{self, Format};
use jiff::{SignedDuration, Timestamp};
use kernel::{Direction, OrganisationId, PersonId};
use std::collections::{BTreeMap, BTreeSet};
use ui::{Problems, Sentence};
use web::{Answer, Failure, PathId, Posted, Routes, Visit, page_as, see_other};

/// What a list may be taken for.
const PURPOSES: [&str; 3] = ["mail", "report", "other"];
/// So long after that the file can be fetched: trust gives it one hour.
const KEPT: SignedDuration = SignedDuration::from_hours(1);

pub(super) fn routes() -> Routes {
    Routes::default()
        .post("/events/{slug}/invitations/exports", create)
        .get("/events/{slug}/invitations/export.csv", csv)
        .get("/events/{slug}/invitations/export.xlsx", xlsx)
}

/// Records what the list is taken for, and leads to the file: reading it changes nothing.
async fn create(visit: Visit, PathId(slug): PathId<String>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, found) = event::<ExportInvitations>(&visit, &mut tx, &slug).await?;
    visit.ask_again()?;
    let format = Format::from_code(posted.fields.text("format")).unwrap_or(Format::Csv);
    let purpose = PURPOSES.into_iter().find(|purpose| *purpose == posted.fields.text("purpose"));
    let Some(purpose) = purpose else {
        drop(tx);
        let mut problems = Problems::default();
        problems.add("purpose", "people-export-purpose", Sentence::new("people-export-purpose-missing"));
        let page = index_of(&visit, &found, (posted.fields, problems)).await?;
        return page_as(StatusCode::UNPROCESSABLE_ENTITY, page);
    };
    let count = rows::of_event(&mut tx, found.id).await?.len();
    rows::record_export(&mut tx, &granted, (purpose, count)).await?;
    posted.done(&visit, tx, format!("{}/invitations/export.{}", telling::page(&found), format.code())).await
}

async fn csv(visit: Visit, PathId(slug): PathId<String>) -> Answer {
    download(visit, slug, Format::Csv).await
}

async fn xlsx(visit: Visit, PathId(slug): PathId<String>) -> Answer {
    download(visit, slug, Format::Xlsx).await
}

/// The names of the columns: they stay, whatever language reads them.
const COLUMNS: [&str; 9] =
    ["name", "email", "seat", "organisation", "state", "answered", "way", "came", "asked"];

async fn download(visit: Visit, slug: String, format: Format) -> Answer {
    let (granted, found) = event::<ExportInvitations>(&visit, &visit.site.db, &slug).await?;
    visit.ask_again()?;
    let since = visit.site.clock.now().saturating_sub(KEPT).unwrap_or(Timestamp::MIN);
    // Whoever has not said what for, or said it long ago, is led to where it is asked.
    if !rows::has_exported(&visit.site.db, &granted, since).await? {
        return see_other(format!("{}/invitations", telling::page(&found)));
    }
    let right_to_left = visit.reader.direction() == Direction::Rtl;
    let table = table(&visit, &found).await?;
    let file = export::file(format, &table, right_to_left).map_err(Failure::broken)?;
    let name = format!("attachment; filename=\"invitations-{}.{}\"", found.slug, format.code());
    let attachment = HeaderValue::try_from(name).map_err(Failure::broken)?;
    let kind = HeaderValue::from_static(format.content_type());
    Ok(([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, attachment)], file).into_response())
}

async fn table(visit: &Visit, found: &Event) -> Result<Vec<Vec<String>>, Failure> {
    let db = &visit.site.db;
    let known = known(visit, found).await?;
    let today = visit.site.clock.today(&visit.site.home_zone);
    let people: Vec<PersonId> = known.invited.iter().map(|own| own.person).take(::store::LIST_MAX).collect();
    let offices = audiences::offices(db, people.iter().copied(), today).await?;
    let of: BTreeSet<OrganisationId> = offices.values().map(|office| office.organisation).collect();
    let organisations = audiences::organisation_names(db, &of, visit.reader.lang).await?;
    let addresses: BTreeMap<PersonId, String> = rows::addresses(db, people).await?;
    // As the clock of the event shows it, which is said: a list is read by people, who sort and filter by the hour.
    let zone = doing::zone(&visit.site, found);
    let minute = |at: Timestamp| {
        let minutes = zone.to_offset(at).seconds() / 60;
        let (sign, ahead) = (if minutes < 0 { '-' } else { '+' }, minutes.unsigned_abs());
        let there = zone.to_datetime(at).strftime("%Y-%m-%d %H:%M");
        format!("{there} {sign}{:02}:{:02}", ahead / 60, ahead % 60)
    };
    let row = |own: &rows::Invitation| {
        let office = offices.get(&own.person);
        let counts = known.latest.get(&own.id).and_then(|latest| latest.counts.as_ref());
        vec![
            known.people.get(&own.person).cloned().unwrap_or_default(),
            addresses.get(&own.person).cloned().unwrap_or_default(),
            office.map(|office| office.kind.code().to_owned()).unwrap_or_default(),
            office.and_then(|office| organisations.get(&office.organisation)).cloned().unwrap_or_default(),
            state(own.state).to_owned(),
            counts.map(|said| minute(said.said_at)).unwrap_or_default(),
            counts.map(|said| said.way.as_str().to_owned()).unwrap_or_default(),
            own.came.map(|came| came.as_str().to_owned()).unwrap_or_default(),
            minute(own.asked_at),
        ]
    };
    let head = COLUMNS.map(str::to_owned).to_vec();
    Ok(std::iter::once(head).chain(known.invited.iter().map(row)).collect())
}

fn state(of: State) -> &'static str {
    of.code()
}
