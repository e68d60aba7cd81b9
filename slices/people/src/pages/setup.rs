//! The first facilitator, made by whoever started the program on an empty database.
use crate::{
    acts::{AddOrganisation, AddPerson, GiveSeat, Subject},
    pages::{
        sign_in::{come_in_again, keep_session},
        words,
    },
    rules::{NewOrganisation, NewSeat, OrganisationKind, Term, TypedPerson, TypedPreferences},
    store,
};
use ::store::{Tx, settings};
use askama::Template;
use axum::http::StatusCode;
use kernel::{
    Token,
    access::{SeatKind, Standing, ask},
    text,
};
use ui::{Frame, Problems, Sentence};
use web::{Answer, Entry, Failure, Fields, PathId, Posted, Routes, Visit, page, page_as};

/// The setting that holds the hash of the link's token, in hexadecimal.
pub const LINK: &str = "setup link";

pub(super) fn routes() -> Routes {
    Routes::default().get("/setup/{setup}", new).post("/setup/{setup}", create)
}

#[derive(Template)]
#[template(path = "pages/setup/new.html")]
pub(super) struct New {
    pub(super) frame: Frame,
    pub(super) action: String,
    pub(super) fields: Fields,
    pub(super) choices: words::PreferenceChoices,
}

pub(super) fn form(visit: &Visit, setup: &str, fields: Fields, problems: Problems) -> New {
    let now = visit.site.clock.now();
    let typed = (fields.text("language"), fields.text("zone"), "");
    New {
        frame: visit.frame(Sentence::new("people-setup-title")).with_problems(problems),
        action: format!("/setup/{setup}"),
        choices: words::PreferenceChoices::of(&visit.reader, now, typed),
        fields,
    }
}

/// The link works once, and only while nobody is known.
async fn check(visit: &Visit, at: impl Into<::store::At<'_>>, setup: &str) -> Result<(), Failure> {
    let mut at = at.into();
    let ours = settings::get(&mut at, LINK).await?;
    let hash: Vec<u8> = Token::presented(setup).hash().into();
    let fits = ours.is_some_and(|ours| kernel::same_secret(ours.as_bytes(), kernel::hex(&hash).as_bytes()));
    if fits && store::is_empty(&mut at).await? {
        return Ok(());
    }
    tracing::debug!(visitor = visit.visitor.is_none(), "a setup link that is over");
    Err(Failure::not_found())
}

async fn new(visit: Visit, PathId(setup): PathId<String>) -> Answer {
    check(&visit, &visit.site.db, &setup).await?;
    let zone = visit.site.home_zone.iana_name().unwrap_or("UTC").to_owned();
    let fields = Fields::of(&[("language", visit.reader.lang.tag()), ("zone", &zone)]);
    page(form(&visit, &setup, fields, Problems::default()))
}

async fn create(visit: Visit, PathId(setup): PathId<String>, Entry(posted): Entry) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    // One at a time: the second one finds somebody known.
    tx.lock("setup", 0).await?;
    // No mail server may be there yet: whoever presses twice and is given no session could not sign in any more.
    if let Some(answer) = come_in_again(&visit, &posted).await? {
        return Ok(answer);
    }
    check(&visit, &mut tx, &setup).await?;
    begin(visit, &setup, posted, tx).await
}

/// Makes centre, person and seat, and signs the person in.
async fn begin(visit: Visit, setup: &str, posted: Posted, mut tx: Tx) -> Answer {
    let typed = &posted.fields;
    let mut problems = Problems::default();
    let centre = problems.take("centre", "people-centre-name", text::line(typed.text("centre"), 200));
    let person = TypedPerson {
        name: typed.text("name"),
        name_local: typed.text("name_local"),
        email: typed.text("email"),
        spoken: typed.text("spoken"),
    };
    let details = person.read().map_err(|found| words::add_details(&mut problems, found));
    let preferences =
        TypedPreferences { language: typed.text("language"), zone: typed.text("zone"), digits: "" };
    let preferences = preferences.read().map_err(|found| words::add_details(&mut problems, found));
    let (Some(centre), Ok(details), Ok(preferences)) = (centre, details, preferences) else {
        let template = form(&visit, setup, posted.fields, problems);
        return page_as(StatusCode::UNPROCESSABLE_ENTITY, template);
    };
    // Whoever holds the link has started the program: they act as its operator.
    let operator = Standing::operator();
    let today = visit.site.clock.today(&preferences.time_zone());
    let organisation =
        NewOrganisation { kind: OrganisationKind::Centre, name: centre, code: None, country: None };
    let centre =
        store::add_organisation(&mut tx, &ask::<AddOrganisation>(&operator, ())?, &organisation).await?;
    let adding = ask::<AddPerson>(&operator, ())?;
    let person = store::add_person(&mut tx, &adding, (&details, &preferences), None).await?;
    let subject = Subject { person, hidden: false, sits_for: Vec::new() };
    let term = Term { starts: today, ends: None };
    let seat = NewSeat::give(SeatKind::Facilitator, (centre, OrganisationKind::Centre), term, &[])
        .expect("a centre has facilitators, and this one holds nothing yet");
    store::add_seat(&mut tx, &ask::<GiveSeat>(&operator, subject)?, seat).await?;
    settings::remove(&mut tx, LINK).await?;
    let session = posted.session(&visit.site);
    store::start_session(&mut tx, person, (&session, &visit.device, false)).await?;
    let mut answer = posted.done(&visit, tx, "/people").await?;
    keep_session(&visit, &mut answer, &session, false);
    Ok(answer)
}
