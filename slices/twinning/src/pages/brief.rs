//! The group in short, for whoever is new to it: the same that a successor gets by mail.
use crate::{
    acts::SeeGroup,
    brief::Brief,
    mails::brief as mailed,
    pages::{
        actions as actions_page, charter,
        head::{Head, Tabbed},
        room,
    },
};
use askama::Template;
use ui::{
    Frame, Sentence,
    parts::{Facts, Table},
};
use web::{Answer, PathId, Routes, Visit, page};

pub(super) fn routes() -> Routes {
    Routes::default().get("/groups/{group}/brief", show)
}

#[derive(Template)]
#[template(path = "pages/brief/show.html")]
pub(crate) struct Show {
    pub(crate) frame: Frame,
    pub(crate) head: Head,
    pub(crate) agreed: Option<Facts>,
    pub(crate) last: Option<LastShown>,
    pub(crate) open: Option<Table>,
    pub(crate) next: String,
    pub(crate) last_together: Option<String>,
}

/// The last meeting.
pub(crate) struct LastShown {
    pub(crate) when: String,
    pub(crate) focus: Option<String>,
    pub(crate) minutes: Option<String>,
    pub(crate) decisions: Vec<String>,
}

async fn show(visit: Visit, PathId(code): PathId<String>) -> Answer {
    let db = &visit.site.db;
    let (_, room) = room::<SeeGroup>(&visit, db, &code).await?;
    let (head, ..) = Head::of(&visit, db, &room, Tabbed::Overview).await?;
    let reader = &visit.reader;
    let now = (visit.site.clock.now(), &visit.site.home_zone);
    let brief = Brief::of(db, &room, now, reader.lang).await?;
    let owners = brief.open.iter().map(|action| action.owner);
    let names = people::store::names_seen_by(db, owners, (&visit.who, reader.lang)).await?;
    let table = actions_page::table(&visit, &room, (&brief.open, &names), false);
    let last = brief.last.as_ref().map(|last| LastShown {
        when: last.starts.map(|at| reader.weekday_moment(at, &reader.zone)).unwrap_or_default(),
        focus: last.focus.clone(),
        minutes: last.minutes.clone(),
        decisions: last.decisions.clone(),
    });
    page(Show {
        frame: visit.frame(Sentence::new("twinning-brief")),
        head,
        agreed: brief.charter.as_ref().map(|(written, _)| charter::facts(reader, written)),
        last,
        open: (!brief.open.is_empty()).then_some(table),
        next: mailed::next(reader, &brief.next),
        last_together: brief.last_together.map(|last| reader.period(last)),
    })
}
