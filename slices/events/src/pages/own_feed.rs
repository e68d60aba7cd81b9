//! The secret address of one's own calendar: shown, changed, ended.
use crate::{acts::KeepFeed, store};
use askama::Template;
use kernel::access::ask;
use ui::{Frame, Sentence};
use web::{Answer, Posted, Routes, Visit, page};

pub(super) const PATH: &str = "/me/calendar";

pub(super) fn routes() -> Routes {
    Routes::default().get(PATH, show).post(PATH, give).post("/me/calendar/end", end)
}

#[derive(Template)]
#[template(path = "pages/own_feed/show.html")]
pub(super) struct Show {
    pub(super) frame: Frame,
    /// The whole address.
    pub(super) address: Option<String>,
}

async fn show(visit: Visit) -> Answer {
    let granted = ask::<KeepFeed>(&visit.who, ())?;
    let token = match granted.by().person() {
        Some(person) => store::feed_of(&visit.site.db, &visit.site.key, person).await?,
        None => None,
    };
    let public_url = &visit.site.settings.public_url;
    let address = token.map(|token| format!("{public_url}/feeds/{}/events.ics", token.as_str()));
    page(Show { frame: visit.frame(Sentence::new("events-own-title")), address })
}

async fn give(visit: Visit, posted: Posted) -> Answer {
    let granted = ask::<KeepFeed>(&visit.who, ())?;
    let mut tx = visit.site.db.begin().await?;
    store::give_feed(&mut tx, &granted, (&visit.site.key, &visit.site.dice)).await?;
    posted.done(&visit, tx, PATH).await
}

async fn end(visit: Visit, posted: Posted) -> Answer {
    let granted = ask::<KeepFeed>(&visit.who, ())?;
    let mut tx = visit.site.db.begin().await?;
    if let Some(person) = granted.by().person() {
        store::end_feeds_of(&mut tx, person).await?;
    }
    posted.done(&visit, tx, PATH).await
}
