//! What to try in the demo: the steps of the story that are left to the visitor, each with its place.
use askama::Template;
use ui::{Frame, Link, Sentence};
use web::{Answer, Routes, Visit, page};

pub(super) fn routes() -> Routes {
    Routes::default().get("/dev/tour", show)
}

/// What is to be done, as whom, and where that is.
const STEPS: [(&str, &str, &str); 9] = [
    ("dev-tour-answer", "dev-tour-answer-place", "/dev/inbox"),
    ("dev-tour-desk", "dev-tour-desk-place", "/desk"),
    ("dev-tour-imports", "dev-tour-imports-place", "/imports"),
    ("dev-tour-groups", "dev-tour-groups-place", "/cohorts/2018/board"),
    ("dev-tour-room", "dev-tour-room-place", "/groups"),
    ("dev-tour-audience", "dev-tour-audience-place", "/events/twinning-arrangements/invitations"),
    ("dev-tour-time", "dev-tour-time-place", "/dev/clock"),
    ("dev-tour-attendance", "dev-tour-attendance-place", "/events/twinning-arrangements/attendance"),
    ("dev-tour-stock", "dev-tour-stock-place", "/cohorts/2018/stock-taking"),
];

#[derive(Template)]
#[template(path = "dev/tour.html")]
struct Show {
    frame: Frame,
    steps: Vec<(String, Link)>,
}

async fn show(visit: Visit) -> Answer {
    let here = STEPS.into_iter().filter(|(.., place)| visit.site.leads_home(place));
    let step = |(what, label, place): (&'static str, &'static str, &str)| {
        (visit.reader.say(what), Link::new(place.to_owned(), visit.reader.say(label)))
    };
    let steps = here.map(step).collect();
    page(Show { frame: visit.frame(Sentence::new("dev-tour-title")), steps })
}
