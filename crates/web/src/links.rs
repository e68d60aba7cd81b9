//! What a mailed link opens: one address for all features, each of which knows the links that it mailed.
use crate::{Answer, Failure, Fields, PathId, Routes, Unbound, Visit, page_as};
use axum::{http::StatusCode, response::Response};
use std::{future::Future, pin::Pin};
use ui::{Link, Sentence, pages::NoticePage};

/// Where mailed links lead.
pub const UNDER: &str = "/a/";

/// A page, or nothing where the link is another feature's.
pub type Opening = Pin<Box<dyn Future<Output = Result<Option<Response>, Failure>> + Send>>;

/// What a feature does with the token of a mailed link.
#[derive(Clone, Copy)]
pub struct Opener {
    /// Shows what it is about; changes nothing.
    pub show: fn(Visit, String) -> Opening,
    /// Takes what was pressed.
    pub create: fn(Visit, String, Fields) -> Opening,
}

/// The doors of mailed links.
pub fn routes() -> Routes {
    Routes::default().get("/a/{answer}", show).post("/a/{answer}", create)
}

async fn show(visit: Visit, PathId(token): PathId<String>) -> Answer {
    for opener in &visit.site.openers {
        if let Some(page) = (opener.show)(visit.clone(), token.clone()).await? {
            return Ok(page);
        }
    }
    unknown(&visit)
}

async fn create(visit: Visit, PathId(token): PathId<String>, Unbound(fields): Unbound) -> Answer {
    for opener in &visit.site.openers {
        if let Some(page) = (opener.create)(visit.clone(), token.clone(), fields.clone()).await? {
            return Ok(page);
        }
    }
    unknown(&visit)
}

fn unknown(visit: &Visit) -> Answer {
    let reader = &visit.reader;
    let page = NoticePage {
        frame: visit.frame(Sentence::new("web-link-unknown-title")),
        sentences: vec![reader.say("web-link-unknown")],
        links: vec![Link::new("/sign-in", reader.say("web-link-sign-in"))],
    };
    page_as(StatusCode::NOT_FOUND, page)
}
