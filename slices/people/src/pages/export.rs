//! The list of people as a file: asked for with a purpose, which the record keeps; then it is its maker's for an hour.
use crate::{acts::ExportPeople, store};
use askama::Template;
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::IntoResponse as _,
};
use intake::export::{self, Format};
use jiff::{SignedDuration, Timestamp};
use kernel::{Direction, access::ask};
use ui::{Frame, Problems, Sentence, parts::Choice};
use web::{Answer, Failure, Fields, Posted, Routes, Visit, page, page_as, see_other};

/// What a list may be taken for, with the key of each.
const PURPOSES: [(&str, &str); 4] = [
    ("mail", "people-export-for-mail"),
    ("report", "people-export-for-report"),
    ("correction", "people-export-for-correction"),
    ("other", "people-export-for-other"),
];

/// So long after that the file can be fetched.
const KEPT: SignedDuration = SignedDuration::from_hours(1);

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/people/export", new)
        .post("/people/export", create)
        .get("/people/export.csv", csv)
        .get("/people/export.xlsx", xlsx)
}

#[derive(Template)]
#[template(path = "pages/people/export.html")]
pub(super) struct New {
    pub(super) frame: Frame,
    pub(super) formats: Vec<Choice>,
    pub(super) purposes: Vec<Choice>,
}

pub(super) fn form(visit: &Visit, typed: &Fields, problems: Problems) -> New {
    let formats = [(Format::Csv, "people-export-csv"), (Format::Xlsx, "people-export-xlsx")];
    let formats = formats.map(|(format, name)| {
        let chosen = typed.text("format") == format.code();
        Choice::said(format.code(), visit.reader.say(name)).chosen(chosen)
    });
    let purposes = PURPOSES.map(|(purpose, name)| {
        Choice::said(purpose, visit.reader.say(name)).chosen(typed.text("purpose") == purpose)
    });
    New {
        frame: visit.frame(Sentence::new("people-export-title")).with_problems(problems),
        formats: formats.into(),
        purposes: purposes.into(),
    }
}

async fn new(visit: Visit) -> Answer {
    ask::<ExportPeople>(&visit.who, ())?;
    visit.ask_again()?;
    page(form(&visit, &Fields::default(), Problems::default()))
}

/// Records what the list is taken for, and leads to the file: reading it changes nothing.
async fn create(visit: Visit, posted: Posted) -> Answer {
    let granted = ask::<ExportPeople>(&visit.who, ())?;
    visit.ask_again()?;
    let format = Format::from_code(posted.fields.text("format"));
    let purpose = PURPOSES.into_iter().find(|(purpose, _)| *purpose == posted.fields.text("purpose"));
    let (Some(format), Some((purpose, _))) = (format, purpose) else {
        let mut problems = Problems::default();
        problems.add("purpose", "people-export-purpose", Sentence::new("people-export-purpose-missing"));
        return page_as(StatusCode::UNPROCESSABLE_ENTITY, form(&visit, &posted.fields, problems));
    };
    let mut tx = visit.site.db.begin().await?;
    store::record_list_export(&mut tx, &granted, purpose).await?;
    posted.done(&visit, tx, format!("/people/export.{}", format.code())).await
}

async fn csv(visit: Visit) -> Answer {
    download(visit, Format::Csv).await
}

async fn xlsx(visit: Visit) -> Answer {
    download(visit, Format::Xlsx).await
}

async fn download(visit: Visit, format: Format) -> Answer {
    let granted = ask::<ExportPeople>(&visit.who, ())?;
    visit.ask_again()?;
    let since = visit.site.clock.now().saturating_sub(KEPT).unwrap_or(Timestamp::MIN);
    if !store::has_exported_list(&visit.site.db, &granted, since).await? {
        return see_other("/people/export");
    }
    let rows = store::export_rows(&visit.site.db, &granted).await?;
    let right_to_left = visit.reader.direction() == Direction::Rtl;
    let file = export::file(format, &rows, right_to_left).map_err(Failure::broken)?;
    let attachment = match format {
        Format::Csv => HeaderValue::from_static("attachment; filename=\"people.csv\""),
        Format::Xlsx => HeaderValue::from_static("attachment; filename=\"people.xlsx\""),
    };
    let kind = HeaderValue::from_static(format.content_type());
    Ok(([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, attachment)], file).into_response())
}
