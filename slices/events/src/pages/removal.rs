//! A draft that is thrown away. What once stood in the catalogue is cancelled instead: people and calendars know of it.
use super::{catalogue, forms::granted, shown};
use crate::{acts::RemoveDraft, rules::State, store};
use askama::Template;
use axum::http::StatusCode;
use kernel::access::Denied;
use ui::{Frame, Problems, Sentence};
use web::{Answer, PathId, Posted, Routes, Visit, page, page_as};

pub(super) fn routes() -> Routes {
    Routes::default().get("/events/{slug}/removal", asked).post("/events/{slug}/removal", remove)
}

#[derive(Template)]
#[template(path = "pages/event/removal.html")]
pub(super) struct Removal {
    pub(super) frame: Frame,
    pub(super) title: String,
    pub(super) back: String,
}

pub(super) fn removal_page(visit: &Visit, event: &store::Event, problems: Problems) -> Removal {
    Removal {
        frame: visit.frame(Sentence::new("events-remove-title")).with_problems(problems),
        title: event.details.title.clone(),
        back: shown::page(event),
    }
}

async fn asked(visit: Visit, PathId(slug): PathId<String>) -> Answer {
    let (_, event) = granted::<RemoveDraft>(&visit, &visit.site.db, &slug).await?;
    if event.state != State::Draft {
        return Err(Denied::NotFound.into());
    }
    page(removal_page(&visit, &event, Problems::default()))
}

async fn remove(visit: Visit, PathId(slug): PathId<String>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, event) = granted::<RemoveDraft>(&visit, &mut tx, &slug).await?;
    tx.lock("event", event.id).await?;
    // Another facilitator may have published it a moment ago.
    let event = store::event(&mut tx, event.id).await?.ok_or(Denied::NotFound)?;
    let why = match event.state {
        State::Published | State::Cancelled { .. } => "events-remove-published",
        State::Draft => match store::remove_draft(&mut tx, &granted).await {
            Ok(_) => return posted.done(&visit, tx, catalogue::PATH).await,
            Err(::store::Error::Reference(_)) => "events-remove-in-use",
            Err(error) => return Err(error.into()),
        },
    };
    drop(tx);
    let mut problems = Problems::default();
    problems.add_general(Sentence::new(why));
    page_as(StatusCode::UNPROCESSABLE_ENTITY, removal_page(&visit, &event, problems))
}
