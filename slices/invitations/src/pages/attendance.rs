//! Who came: a list to tick on a phone.
use crate::{
    acts::{KeepInvitations, SeeInvitations},
    doing,
    pages::event,
    rules::place::{Came, State},
    store::invitations as rows,
};
use askama::Template;
use axum::http::StatusCode;
use events::{rules::Stage, store::Event, telling};
use kernel::{InvitationId, PersonId};
use std::collections::BTreeMap;
use ui::{Frame, Link, Problems, Sentence};
use web::{Answer, Failure, PathId, Posted, Routes, Visit, page, page_as};

pub(super) fn routes() -> Routes {
    Routes::default().get("/events/{slug}/attendance", index).post("/events/{slug}/attendance", update)
}

#[derive(Template)]
#[template(path = "pages/attendance/index.html")]
pub(crate) struct Index {
    pub(crate) frame: Frame,
    pub(crate) event: Link,
    pub(crate) address: String,
    pub(crate) summary: String,
    pub(crate) lines: Vec<Line>,
    /// Nobody can be there yet: from which day on.
    pub(crate) early: Option<String>,
    /// The others can be absent.
    pub(crate) is_over: bool,
}

pub(crate) struct Line {
    pub(crate) id: InvitationId,
    pub(crate) name: String,
    pub(crate) state: String,
    pub(crate) came: bool,
    pub(crate) absent: bool,
}

async fn index(visit: Visit, PathId(slug): PathId<String>) -> Answer {
    let (_, of) = event::<SeeInvitations>(&visit, &visit.site.db, &slug).await?;
    page(index_of(&visit, &of, Problems::default()).await?)
}

async fn index_of(visit: &Visit, of: &Event, problems: Problems) -> Result<Index, Failure> {
    let invited = rows::listed(&visit.site.db, of.id).await?;
    let people = invited.iter().map(|own| own.person).take(::store::LIST_MAX);
    let names = people::store::names(&visit.site.db, people, visit.reader.lang).await?;
    let made = made(visit, of, (&invited, &names));
    Ok(Index { frame: made.frame.with_problems(problems), ..made })
}

pub(crate) fn made(
    visit: &Visit,
    of: &Event,
    (invited, names): (&[rows::Invitation], &BTreeMap<PersonId, String>),
) -> Index {
    let reader = &visit.reader;
    // Who comes stands first, then who may, then all others.
    let rank = |state: State| match state {
        State::Accepted => 0,
        State::Tentative | State::Queued | State::Offered { .. } => 1,
        State::Waiting
        | State::Invited
        | State::Declined
        | State::Deputed { .. }
        | State::Withdrawn { .. } => 2,
    };
    let mut lines: Vec<(u8, Line)> = invited
        .iter()
        .filter(|own| !matches!(own.state, State::Withdrawn { .. }) || own.came.is_some())
        .map(|own| {
            let name = names.get(&own.person).cloned();
            let state = super::words::state(own.state);
            let line = Line {
                id: own.id,
                name: name.unwrap_or_else(|| reader.say("people-former-officer")),
                state: reader.tell(&match own.came {
                    Some(Came::Absent) => Sentence::new("invitations-was-absent").with("state", state),
                    Some(Came::Attended) | None => state,
                }),
                came: own.came == Some(Came::Attended),
                absent: own.came == Some(Came::Absent),
            };
            (rank(own.state), line)
        })
        .collect();
    lines.sort_by(|one, other| one.0.cmp(&other.0).then_with(|| reader.compare(&one.1.name, &other.1.name)));
    let count = |test: fn(&Line) -> bool| lines.iter().filter(|(_, line)| test(line)).count();
    let summary = Sentence::new("invitations-attendance-summary")
        .with("came", count(|line| line.came))
        .with("absent", count(|line| line.absent))
        .with("count", lines.len());
    let title = Sentence::new("invitations-attendance-title").with("event", of.details.title.as_str());
    Index {
        frame: visit.frame(title),
        event: Link::new(telling::page(of), of.details.title.clone()),
        address: format!("{}/attendance", telling::page(of)),
        summary: reader.tell(&summary),
        early: early(visit, of).map(|early| reader.tell(&early)),
        is_over: is_over(visit, of),
        lines: lines.into_iter().map(|(_, line)| line).collect(),
    }
}

/// Before the day of the event nobody is there, by the clock of the network's home; nor is anybody if it is cancelled.
fn early(visit: &Visit, of: &Event) -> Option<Sentence> {
    if of.state.stage() == Stage::Cancelled {
        return Some(Sentence::new("invitations-refused-cancelled"));
    }
    let Some((begins, _)) = of.moments else { return Some(Sentence::new("invitations-attendance-no-day")) };
    let day = visit.site.home_zone.to_datetime(begins).date();
    let is_early = visit.site.clock.today(&visit.site.home_zone) < day;
    is_early.then(|| Sentence::new("invitations-attendance-early").with("day", day))
}

fn is_over(visit: &Visit, of: &Event) -> bool {
    of.moments.is_some_and(|(_, over)| over <= visit.site.clock.now())
}

async fn update(visit: Visit, PathId(slug): PathId<String>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, of) = event::<KeepInvitations>(&visit, &mut tx, &slug).await?;
    if let Some(early) = early(&visit, &of) {
        drop(tx);
        let mut problems = Problems::default();
        problems.add_general(early);
        return page_as(StatusCode::UNPROCESSABLE_ENTITY, index_of(&visit, &of, problems).await?);
    }
    let ids =
        |name| -> Vec<InvitationId> { posted.fields.all(name).filter_map(|id| id.parse().ok()).collect() };
    // While it goes on somebody may still come.
    let others = (posted.fields.text("others") == "absent" && is_over(&visit, &of)).then_some(Came::Absent);
    doing::note_attendance(&mut tx, &granted, (&ids("shown"), &ids("came"), others)).await?;
    posted.done(&visit, tx, format!("{}/attendance", telling::page(&of))).await
}
