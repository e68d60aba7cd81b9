//! What was written down by mistake: a meeting, a step that came out, an action that was ticked off. The record keeps both.
use crate::{
    acts::{CitySubject, TickOff, WorkInGroup},
    doing,
    pages::{hand, meetings as meetings_page, room, words},
    rules::meeting::State,
    store::{actions, outcomes},
};
use kernel::{ActionId, MeetingId, access::ask};
use web::{Answer, Failure, Fields, PathId, Posted, Routes, Visit, page, see_other};

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/groups/{group}/meetings/{meeting}/taking-back", confirm)
        .post("/groups/{group}/meetings/{meeting}/taking-back", take_back)
        .post("/groups/{group}/actions/{action}/open", reopen)
        .post("/groups/{group}/outcomes/{outcome}/taking-back", take_back_outcome)
}

async fn confirm(visit: Visit, PathId((code, id)): PathId<(String, MeetingId)>) -> Answer {
    let db = &visit.site.db;
    let (_, room) = room::<WorkInGroup>(&visit, db, &code).await?;
    let meeting = meetings_page::meeting(db, &room, id).await?;
    match meeting.state {
        State::Held { .. } => {}
        // There is nothing to take back; its page says so.
        State::Proposed { .. } | State::Fixed { .. } | State::CalledOff => {
            return see_other(format!("{}/meetings/{id}", room.path()));
        }
    }
    let keys = ["twinning-take-back-title", "twinning-take-back-what", "twinning-take-back"];
    page(meetings_page::confirm(&visit, (&room, &meeting), keys, "taking-back"))
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
