//! The desk: what to do today, each with why and one button.
use crate::{
    acts::SeeDesk,
    gather::{EventLine, Sitting, Thing, gather},
    rules::today::{TODAY_MAX, today},
    store,
};
use askama::Template;
use kernel::access::ask;
use twinning::acts::SeeStates;
use ui::{Frame, Link, Sentence};
use web::{Answer, Routes, Visit, page};

pub(super) fn routes() -> Routes {
    Routes::default().get("/desk", index)
}

#[derive(Template)]
#[template(path = "pages/today/index.html")]
pub(crate) struct Index {
    pub(crate) frame: Frame,
    pub(crate) day: String,
    pub(crate) things: Vec<Thing>,
    /// How many more can wait, and where they stand.
    pub(crate) later: Option<Link>,
    /// Group and days, the longest silence first.
    pub(crate) silent: Vec<(Link, String)>,
    pub(crate) events: Vec<EventLine>,
    pub(crate) held: Option<String>,
    /// Whether the reader wants no such list by mail.
    pub(crate) is_stopped: bool,
}

async fn index(visit: Visit) -> Answer {
    let granted = ask::<SeeDesk>(&visit.who, ())?;
    let states = ask::<SeeStates>(&visit.who, ())?;
    let gathered = gather(Sitting::of(&visit), (&granted, &states)).await?;
    let shows_all = visit.query_value("show").is_some_and(|shown| shown == "all");
    let (things, later) = today(gathered.things, if shows_all { usize::MAX } else { TODAY_MAX });
    let later = (later > 0).then(|| {
        let sentence = Sentence::new("desk-today-later").with("count", later);
        Link::new("/desk?show=all".to_owned(), visit.reader.tell(&sentence))
    });
    let is_stopped = match visit.who.person_id() {
        Some(person) => store::is_stopped(&visit.site.db, person).await?,
        None => false,
    };
    let day = visit.site.clock.today(&visit.reader.zone);
    page(Index {
        frame: visit.frame(Sentence::new("desk-title")),
        day: visit.reader.weekday_day(day),
        things,
        later,
        silent: gathered.silent,
        events: gathered.events,
        held: gathered.held,
        is_stopped,
    })
}
