//! One's own page: how the house speaks to me, where I am signed in, what it holds of me.
use crate::{
    acts::{EndSessions, KeepMyself, SetUpSecondStep, Subject},
    mails,
    pages::{address, words},
    rules::{Preferences, TypedPreferences, name_for},
    store::{self, HeldFor, Loaded, Session},
};
use ::store::At;
use askama::Template;
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::Response,
};
use kernel::{
    Lang, PersonId, SeatId,
    access::{Denied, Granted, ask},
};
use sha2::{Digest as _, Sha256};
use ui::{Frame, Problems, Sentence};
use web::{Answer, Failure, PathId, Posted, Receipt, Routes, SecondStep, Visit, page, page_as};

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/me", show)
        .post("/me", update)
        .post("/me/language", change_language)
        .post("/me/hiding", hide)
        .post("/me/showing", unhide)
        .post("/me/sessions/{session}/end", end_session)
        .post("/me/sessions/end", end_others)
        .get("/me/data", show_data)
        .post("/me/exports", create_export)
        .post("/me/erasure", ask_erasure)
}

#[derive(Template)]
#[template(path = "pages/me/show.html")]
pub(super) struct Show {
    pub(super) frame: Frame,
    pub(super) name: String,
    pub(super) email: String,
    /// A change of address that waits for the mailboxes.
    pub(super) address_change: Option<String>,
    pub(super) seats: Vec<(SeatId, SeatLine)>,
    /// Who sits for the same organisations today.
    pub(super) colleagues: Vec<(PersonId, String)>,
    pub(super) choices: words::PreferenceChoices,
    /// A mark of what is stored, see [`mark`].
    pub(super) known: String,
    pub(super) sessions: Vec<SessionLine>,
    /// Whether a code is asked for at sign-in, for whoever has one or may.
    pub(super) second_step: Option<bool>,
    pub(super) hidden: bool,
    pub(super) erasure_asked: bool,
    /// Pages of other features that are one's own.
    pub(super) own_pages: Vec<ui::Link>,
}

/// A seat, in words.
pub(crate) struct SeatLine {
    pub(crate) what: String,
    pub(crate) term: String,
    pub(crate) over: bool,
}

impl SeatLine {
    pub(crate) fn of(visit: &Visit, held: &HeldFor) -> Self {
        let reader = &visit.reader;
        let term = held.seat.term;
        let today = visit.site.clock.today(&reader.zone);
        let sentence = match term.ends {
            None => Sentence::new("people-term-open").with("starts", term.starts),
            Some(ends) => Sentence::new("people-term").with("starts", term.starts).with("ends", ends),
        };
        Self {
            what: reader.tell(&words::seat_of(held.seat.held.kind, &held.organisation_name)),
            term: reader.tell(&sentence),
            over: !term.holds_on(today),
        }
    }
}

/// A session, in words.
pub(crate) struct SessionLine {
    pub(crate) id: i64,
    pub(crate) device: String,
    pub(crate) seen: String,
    pub(crate) ends: String,
    pub(crate) here: bool,
}

impl SessionLine {
    pub(crate) fn of(visit: &Visit, session: &Session) -> Self {
        let here = visit.visitor.as_ref().is_some_and(|visitor| visitor.session == session.id);
        Self {
            id: session.id,
            device: words::device(&visit.reader, &session.device),
            seen: visit.reader.moment(session.seen_at),
            ends: visit.reader.moment(session.ends_at),
            here,
        }
    }
}

/// The one who is signed in.
pub(super) struct Myself {
    pub(super) id: PersonId,
    pub(super) loaded: Loaded,
}

async fn myself(visit: &Visit, at: impl Into<At<'_>>) -> Result<Myself, Failure> {
    let id = visit.person().ok_or(Denied::SignInFirst)?;
    let today = visit.site.clock.today(&visit.reader.zone);
    let loaded = store::person(at, id, today).await?.ok_or(Denied::NotFound)?;
    Ok(Myself { id, loaded })
}

/// A mark of what the form was opened with: whoever sends it from another tab is told when it has changed meanwhile.
fn mark(preferences: &Preferences) -> String {
    kernel::hex(&Sha256::digest(format!("{preferences:?}")))
}

/// The proof that one may look after oneself.
fn granted(visit: &Visit) -> Result<Granted<KeepMyself>, Failure> {
    let id = visit.person().ok_or(Denied::SignInFirst)?;
    Ok(ask::<KeepMyself>(&visit.who, id)?)
}

fn granted_sessions(visit: &Visit) -> Result<Granted<EndSessions>, Failure> {
    let person = visit.person().ok_or(Denied::SignInFirst)?;
    Ok(ask::<EndSessions>(&visit.who, Subject { person, hidden: false, sits_for: Vec::new() })?)
}

async fn page_of(visit: &Visit, typed: Option<(&web::Fields, Problems)>) -> Result<Show, Failure> {
    let Myself { id, loaded } = myself(visit, &visit.site.db).await?;
    let sessions = store::sessions_of(&visit.site.db, &granted_sessions(visit)?).await?;
    let seats = store::seats_of(&visit.site.db, id, visit.reader.lang).await?;
    let colleagues =
        store::colleagues(&visit.site.db, id, visit.site.clock.today(&visit.reader.zone), visit.reader.lang);
    let colleagues = colleagues.await?;
    let now = visit.site.clock.now();
    let frame = visit.frame(Sentence::new("people-me-title"));
    let (choices, frame) = match typed {
        None => {
            (words::PreferenceChoices::of_preferences(&visit.reader, now, &loaded.person.preferences), frame)
        }
        Some((fields, problems)) => {
            let typed = (fields.text("language"), fields.text("zone"), fields.text("digits"));
            (words::PreferenceChoices::of(&visit.reader, now, typed), frame.with_problems(problems))
        }
    };
    let details = &loaded.person.details;
    Ok(Show {
        frame,
        name: name_for(visit.reader.lang, &details.name, details.name_local.as_deref()).to_owned(),
        email: details.email.as_str().to_owned(),
        address_change: address::note(visit, id).await?,
        seats: seats.iter().map(|held| (held.seat.id, SeatLine::of(visit, held))).collect(),
        colleagues,
        choices,
        known: mark(&loaded.person.preferences),
        sessions: sessions.iter().map(|session| SessionLine::of(visit, session)).collect(),
        second_step: second_step(visit, id),
        hidden: loaded.person.hidden,
        erasure_asked: loaded.erasure_asked_at.is_some(),
        own_pages: visit.own_pages(),
    })
}

/// Whether there is one, for whoever has one or may.
fn second_step(visit: &Visit, id: PersonId) -> Option<bool> {
    let has_one = visit.visitor.as_ref().is_some_and(|visitor| visitor.second_step != SecondStep::None);
    (has_one || ask::<SetUpSecondStep>(&visit.who, id).is_ok()).then_some(has_one)
}

async fn show(visit: Visit) -> Answer {
    page(page_of(&visit, None).await?)
}

async fn update(visit: Visit, posted: Posted) -> Answer {
    let granted = granted(&visit)?;
    let typed = &posted.fields;
    let typed_preferences = TypedPreferences {
        language: typed.text("language"),
        zone: typed.text("zone"),
        digits: typed.text("digits"),
    };
    match typed_preferences.read() {
        Ok(preferences) => {
            let mut tx = visit.site.db.begin().await?;
            tx.lock("person", *granted.on()).await?;
            let Myself { loaded, .. } = myself(&visit, &mut tx).await?;
            if typed.text("known") != mark(&loaded.person.preferences) {
                drop(tx);
                let mut problems = Problems::default();
                problems.add_general(Sentence::new("people-me-changed-meanwhile"));
                let template = page_of(&visit, Some((typed, problems))).await?;
                return page_as(StatusCode::UNPROCESSABLE_ENTITY, template);
            }
            store::change_preferences(&mut tx, &granted, &preferences).await?;
            posted.done_saying(&visit, tx, "/me", Receipt::Saved).await
        }
        Err(found) => {
            let mut problems = Problems::default();
            words::add_details(&mut problems, found);
            let template = page_of(&visit, Some((typed, problems))).await?;
            page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
        }
    }
}

/// The switch in the header, for whoever is signed in.
async fn change_language(visit: Visit, posted: Posted) -> Answer {
    let granted = granted(&visit)?;
    let language: Lang = posted.fields.text("lang").parse().map_err(|_| Failure::not_found())?;
    let back = posted.fields.text("back").to_owned();
    let back = if visit.site.leads_home(&back) { back } else { "/me".to_owned() };
    let mut tx = visit.site.db.begin().await?;
    tx.lock("person", *granted.on()).await?;
    let Myself { loaded, .. } = myself(&visit, &mut tx).await?;
    let preferences = Preferences { language, ..loaded.person.preferences };
    store::change_preferences(&mut tx, &granted, &preferences).await?;
    posted.done(&visit, tx, back).await
}

async fn hide(visit: Visit, posted: Posted) -> Answer {
    set_hidden(visit, posted, true).await
}

async fn unhide(visit: Visit, posted: Posted) -> Answer {
    set_hidden(visit, posted, false).await
}

async fn set_hidden(visit: Visit, posted: Posted, hidden: bool) -> Answer {
    let granted = granted(&visit)?;
    let mut tx = visit.site.db.begin().await?;
    store::hide(&mut tx, &granted, hidden).await?;
    posted.done(&visit, tx, "/me").await
}

async fn end_session(visit: Visit, PathId(session): PathId<i64>, posted: Posted) -> Answer {
    let granted = granted_sessions(&visit)?;
    let mut tx = visit.site.db.begin().await?;
    if !store::end_session(&mut tx, &granted, session).await? {
        return Err(Failure::not_found());
    }
    posted.done(&visit, tx, "/me").await
}

async fn end_others(visit: Visit, posted: Posted) -> Answer {
    let granted = granted_sessions(&visit)?;
    let here = visit.visitor.as_ref().map(|visitor| visitor.session);
    let mut tx = visit.site.db.begin().await?;
    store::end_sessions(&mut tx, &granted, here).await?;
    posted.done(&visit, tx, "/me").await
}

#[derive(Template)]
#[template(path = "pages/me/data.html")]
pub(super) struct Data {
    pub(super) frame: Frame,
    /// Name of the part, and its lines: a name and a value each.
    pub(super) parts: Vec<(String, Vec<(String, String)>)>,
}

async fn show_data(visit: Visit) -> Answer {
    let id = *granted(&visit)?.on();
    visit.ask_again()?;
    let data = visit.site.export(id, visit.reader.lang).await?;
    if visit.wanted.is_json() {
        return Ok(download(&data));
    }
    page(Data {
        frame: visit.frame(Sentence::new("people-data-title")),
        parts: crate::portable::readable(&visit.reader, visit.site.clock.now(), &data),
    })
}

/// Records that the data was taken, and leads to the file: reading it changes nothing.
async fn create_export(visit: Visit, posted: Posted) -> Answer {
    let granted = granted(&visit)?;
    visit.ask_again()?;
    let mut tx = visit.site.db.begin().await?;
    store::record_export(&mut tx, &granted).await?;
    tracing::info!(kind = "export", "a person took their data");
    posted.done(&visit, tx, "/me/data.json").await
}

fn download(data: &serde_json::Value) -> Response {
    let mut answer = web::text_for_machines("application/json", format!("{data:#}\n"));
    let attachment = HeaderValue::from_static("attachment; filename=\"my-data.json\"");
    answer.headers_mut().insert(header::CONTENT_DISPOSITION, attachment);
    answer
}

async fn ask_erasure(visit: Visit, posted: Posted) -> Answer {
    let granted = granted(&visit)?;
    let mut tx = visit.site.db.begin().await?;
    if let Some(fact) = store::ask_erasure(&mut tx, &granted).await? {
        mails::erasure_asked::queue(&mut tx, &visit.site, fact, *granted.on()).await?;
    }
    posted.done(&visit, tx, "/me").await
}
