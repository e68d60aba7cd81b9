//! The list that comes on Mondays is stopped, and wanted again: by the link in the mail, with one click in the mail program
//! (RFC 8058), or on the desk.
use crate::{acts::SeeDesk, store};
use ::store::{Error, Tx};
use askama::Template;
use axum::response::Response;
use kernel::{
    PersonId, Token,
    access::{Denied, ask},
};
use ui::{Frame, Reader, Sentence};
use web::{Answer, Failure, Fields, Posted, Routes, Visit, links::Opener, page};

pub(super) fn routes() -> Routes {
    Routes::default().post("/desk/monday", choose)
}

pub(crate) const OPENER: Opener = Opener {
    show: |visit, token| Box::pin(show(visit, token)),
    create: |visit, token, fields| Box::pin(create(visit, token, fields)),
};

#[derive(Template)]
#[template(path = "pages/monday/show.html")]
pub(crate) struct Show {
    pub(crate) frame: Frame,
    pub(crate) is_stopped: bool,
}

/// What a button says. A mail program says `List-Unsubscribe=One-Click`.
fn stops(fields: &Fields) -> Option<bool> {
    match (fields.text("List-Unsubscribe"), fields.text("list")) {
        ("One-Click", _) | (_, "stopped") => Some(true),
        (_, "wanted") => Some(false),
        (_, _) => None,
    }
}

/// A page, or nothing where the link is another feature's.
type Opened = Result<Option<Response>, Failure>;

/// The link's person, and the visit in their language.
async fn opened(visit: &Visit, token: &str) -> Result<Option<(Visit, PersonId)>, Failure> {
    let person = store::stopped_by(&visit.site.db, &Token::presented(token)).await?;
    let Some(person) = person else { return Ok(None) };
    let Some(contact) = people::store::contact(&visit.site.db, person).await? else { return Ok(None) };
    let own = &contact.preferences;
    let reader = Reader::new(own.language, own.time_zone(), own.digits, visit.site.words.clone());
    Ok(Some((visit.for_reader(reader), person)))
}

async fn show(visit: Visit, token: String) -> Opened {
    let Some((visit, person)) = opened(&visit, &token).await? else { return Ok(None) };
    let is_stopped = store::is_stopped(&visit.site.db, person).await?;
    page(Show { frame: visit.frame(Sentence::new("desk-monday-title")), is_stopped }).map(Some)
}

/// Done at once, without a cookie and without a way on: a mail program follows none.
async fn create(visit: Visit, token: String, fields: Fields) -> Opened {
    let Some((visit, person)) = opened(&visit, &token).await? else { return Ok(None) };
    let mut tx = visit.site.db.begin().await?;
    if let Some(stops) = stops(&fields) {
        set(&visit, &mut tx, person, stops).await?;
        tx.commit().await?;
    }
    show(visit, token).await
}

async fn set(visit: &Visit, tx: &mut Tx, person: PersonId, stops: bool) -> Result<(), Error> {
    tx.lock("desk: Monday list", person).await?;
    store::set_stopped(tx, &visit.site.key, person, stops).await
}

async fn choose(visit: Visit, posted: Posted) -> Answer {
    ask::<SeeDesk>(&visit.who, ())?;
    let person = visit.who.person_id().ok_or(Denied::SignInFirst)?;
    let mut tx = visit.site.db.begin().await?;
    if let Some(stops) = stops(&posted.fields) {
        set(&visit, &mut tx, person, stops).await?;
    }
    posted.done(&visit, tx, "/desk").await
}
