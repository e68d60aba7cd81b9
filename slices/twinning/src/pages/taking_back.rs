//! What was written down by mistake: a meeting, a step that came out, an action that was ticked off. The record keeps both.
use crate::{
    acts::{CitySubject, TickOff, WorkInGroup},
    doing,
    pages::{hand, meetings as meetings_page, room, words},
    rules::meeting::State,
    store::{actions, outcomes},
};
use askama::Template;
use kernel::{ActionId, MeetingId, access::ask};
use ui::{Frame, Link, Sentence};
use web::{Answer, Failure, Fields, PathId, Posted, Routes, Visit, page, see_other};

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/groups/{group}/meetings/{meeting}/taking-back", confirm)
        .post("/groups/{group}/meetings/{meeting}/taking-back", take_back)
        .post("/groups/{group}/actions/{action}/open", reopen)
        .post("/groups/{group}/outcomes/{outcome}/taking-back", take_back_outcome)
}

#[derive(Template)]
#[template(path = "pages/meetings/taking_back.html")]
pub(crate) struct TakingBack {
    pub(crate) frame: Frame,
    pub(crate) meeting: Link,
    pub(crate) when: Option<String>,
}

async fn confirm(visit: Visit, PathId((code, id)): PathId<(String, MeetingId)>) -> Answer {
    let db = &visit.site.db;
    let (_, room) = room::<WorkInGroup>(&visit, db, &code).await?;
    let meeting = meetings_page::meeting(db, &room, id).await?;
    let path = format!("{}/meetings/{id}", room.path());
    match meeting.state {
        State::Held { .. } => {}
        // There is nothing to take back; its page says so.
        State::Proposed { .. } | State::Fixed { .. } | State::CalledOff => return see_other(path),
    }
    let title = meeting.outline.subject.clone().unwrap_or_else(|| visit.reader.say("twinning-meeting"));
    page(TakingBack {
        frame: visit.frame(Sentence::new("twinning-take-back-title")),
        meeting: Link::new(path, title),
        when: meeting.starts.map(|starts| visit.reader.weekday_moment(starts, &visit.reader.zone)),
    })
}

async fn take_back(visit: Visit, PathId((code, id)): PathId<(String, MeetingId)>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, room) = room::<WorkInGroup>(&visit, &mut tx, &code).await?;
    doing::lock(&mut tx, &room).await?;
    let meeting = meetings_page::meeting(&mut tx, &room, id).await?;
    match doing::take_back(&mut tx, hand(&visit, &room, &granted), &meeting).await? {
        Ok(()) => posted.done(&visit, tx, format!("{}/meetings/{id}", room.path())).await,
        Err(problem) => {
            drop(tx);
            let sentence = words::meeting_problem(problem);
            meetings_page::refused(&visit, (&room, &meeting), Fields::default(), sentence).await
        }
    }
}

async fn reopen(visit: Visit, PathId((code, id)): PathId<(String, ActionId)>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, room) = room::<WorkInGroup>(&visit, &mut tx, &code).await?;
    doing::lock(&mut tx, &room).await?;
    let all = actions::actions(&mut tx, room.id).await?;
    let own = all.iter().find(|own| own.id == id).ok_or_else(Failure::not_found)?;
    ask::<TickOff>(&visit.who, CitySubject { group: room.subject(), city: own.municipality })?;
    doing::reopen_action(&mut tx, hand(&visit, &room, &granted), id).await?;
    posted.done(&visit, tx, format!("{}/actions", room.path())).await
}

async fn take_back_outcome(
    visit: Visit,
    PathId((code, id)): PathId<(String, i64)>,
    posted: Posted,
) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, room) = room::<WorkInGroup>(&visit, &mut tx, &code).await?;
    doing::lock(&mut tx, &room).await?;
    let all = outcomes::outcomes(&mut tx, room.id).await?;
    let step = all.into_iter().find(|step| step.id == id).ok_or_else(Failure::not_found)?;
    let city = hand(&visit, &room, &granted).city;
    outcomes::take_back(&mut tx, &granted, &step, city).await?;
    posted.done(&visit, tx, format!("{}/strategy", room.path())).await
}
