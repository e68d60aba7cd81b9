//! Actions: who does what until when, written down and ticked off.
use crate::{
    acts::{CitySubject, SeeGroup, TickOff, WorkInGroup, may_tick_off, may_work},
    doing,
    pages::{
        choices, city_of, hand,
        head::{Head, Tabbed},
        name_of, people_of, room, words,
    },
    rules::action::{ACTION_LENGTH_MAX, NewAction, State},
    store::{
        actions::{self, Action},
        rooms::Room,
    },
};
use askama::Template;
use axum::http::StatusCode;
use kernel::{ActionId, PersonId, access::ask, text};
use std::collections::BTreeMap;
use ui::{
    Frame, Link, Problems, Sentence,
    parts::{Cell, Choice, Column, Table, Tag, Tone},
};
use web::{Answer, Failure, Fields, PathId, Posted, Routes, Visit, page, page_as};

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/groups/{group}/actions", index)
        .post("/groups/{group}/actions", create)
        .get("/groups/{group}/actions/{action}", show)
        .post("/groups/{group}/actions/{action}/done", finish)
}

/// Actions as a table; with the button that ticks one off where the reader may.
pub(crate) fn table(
    visit: &Visit,
    room: &Room,
    (all, names): (&[Action], &BTreeMap<PersonId, String>),
    may_work: bool,
) -> Table {
    let reader = &visit.reader;
    let today = visit.site.clock.today(&visit.site.home_zone);
    let frame = may_work.then(|| visit.frame(Sentence::new("twinning-actions")));
    let row = |action: &Action| {
        let state = action.state(today);
        let tone = match state {
            State::Open => Tone::Plain,
            State::Late { .. } => Tone::Warn,
            State::Done | State::DoneLate { .. } => Tone::Good,
        };
        let tag = Tag { text: reader.tell(&words::action_state(state)), tone };
        let who = super::telling::person_of(
            name_of(visit, names, action.owner),
            room.city_name(action.municipality),
        );
        let page = format!("{}/actions/{}", room.path(), action.id);
        let mut cells = vec![
            Cell::Link(Link::new(page, action.what.clone())),
            Cell::Text(reader.tell(&who)),
            Cell::Text(reader.day(action.due)),
            Cell::Tags(vec![tag]),
        ];
        if let Some(frame) = &frame {
            let may = || may_tick_off(&visit.who, room.subject(), action.municipality);
            cells.push(match action.done_on {
                None if may() => {
                    let to = format!("{}/actions/{}/done", room.path(), action.id);
                    Cell::Act(frame.act(to, "twinning-tick-off", action.what.clone()))
                }
                None | Some(_) => Cell::Written(action.done_note.clone().unwrap_or_default()),
            });
        }
        cells
    };
    let mut columns = vec![
        Column::new(reader.say("twinning-what")),
        Column::new(reader.say("twinning-who")),
        Column::new(reader.say("twinning-due")),
        Column::new(reader.say("twinning-state")),
    ];
    if frame.is_some() {
        columns.push(Column::new(reader.say("twinning-done-note")));
    }
    Table { caption: reader.say("twinning-actions"), columns, rows: all.iter().map(row).collect() }
}

#[derive(Template)]
#[template(path = "pages/actions/index.html")]
pub(crate) struct Index {
    pub(crate) frame: Frame,
    pub(crate) head: Head,
    pub(crate) table: Option<Table>,
    pub(crate) may_work: bool,
    pub(crate) fields: Fields,
    pub(crate) owners: Vec<Choice>,
    pub(crate) length_max: usize,
}

async fn list(visit: &Visit, room: &Room, fields: Fields, problems: Problems) -> Result<Index, Failure> {
    let db = &visit.site.db;
    let (head, ..) = Head::of(visit, db, room, Tabbed::Actions).await?;
    let members = people_of(visit, db, room).await?;
    let all = actions::passed_on(db, room, visit.site.clock.today(&visit.site.home_zone)).await?;
    let owners = all.iter().map(|action| action.owner);
    let names = people::store::names_seen_by(db, owners, (&visit.who, visit.reader.lang)).await?;
    let may_work = may_work(&visit.who, &room.subject());
    let first = Choice::new("", visit.reader.say("twinning-choose"));
    let choices = choices(visit, room, &members, |id| fields.text("owner") == id);
    Ok(Index {
        frame: visit.frame(Sentence::new("twinning-actions")).with_problems(problems),
        head,
        table: (!all.is_empty()).then(|| table(visit, room, (&all, &names), may_work)),
        may_work,
        owners: std::iter::once(first).chain(choices).collect(),
        fields,
        length_max: ACTION_LENGTH_MAX,
    })
}

async fn index(visit: Visit, PathId(code): PathId<String>) -> Answer {
    let (_, room) = room::<SeeGroup>(&visit, &visit.site.db, &code).await?;
    page(list(&visit, &room, Fields::default(), Problems::default()).await?)
}

async fn create(visit: Visit, PathId(code): PathId<String>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, room) = room::<WorkInGroup>(&visit, &mut tx, &code).await?;
    doing::lock(&mut tx, &room).await?;
    let members = people_of(&visit, &mut tx, &room).await?;
    let fields = &posted.fields;
    let chosen = fields.text("owner").parse::<PersonId>().ok();
    let chosen = chosen.and_then(|person| Some((person, city_of(&members, person)?)));
    let owner = chosen.map(|(person, _)| person);
    let today = visit.site.clock.today(&visit.reader.zone);
    let typed = (fields.text("what"), fields.text("due"));
    let problems = match (NewAction::read(typed, owner, today), chosen) {
        (Ok(action), Some((_, city))) => {
            doing::add_action(&mut tx, hand(&visit, &room, &granted), &action, (city, None)).await?;
            return posted.done(&visit, tx, format!("{}/actions", room.path())).await;
        }
        (Ok(_), None) => Problems::default(),
        (Err(found), _) => {
            let mut problems = Problems::default();
            words::add_action(&mut problems, found);
            problems
        }
    };
    drop(tx);
    let template = list(&visit, &room, posted.fields, problems).await?;
    page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
}

#[derive(Template)]
#[template(path = "pages/actions/show.html")]
pub(crate) struct Show {
    pub(crate) frame: Frame,
    pub(crate) head: Head,
    pub(crate) table: Table,
    pub(crate) note: Option<String>,
    /// What was typed about it and not kept.
    pub(crate) typed: String,
    /// Where the form posts that ticks it off.
    pub(crate) done: Option<String>,
    /// Where the button posts that opens it again.
    pub(crate) reopen: Option<String>,
    pub(crate) length_max: usize,
}

async fn show(visit: Visit, PathId((code, id)): PathId<(String, ActionId)>) -> Answer {
    page(shown(&visit, (&code, id), "", Problems::default()).await?)
}

/// An action with what was typed about it.
async fn shown(
    visit: &Visit,
    (code, id): (&str, ActionId),
    typed: &str,
    problems: Problems,
) -> Result<Show, Failure> {
    let db = &visit.site.db;
    let (granted, room) = room::<SeeGroup>(visit, db, code).await?;
    let all = actions::passed_on(db, &room, visit.site.clock.today(&visit.site.home_zone)).await?;
    let action = all.into_iter().find(|own| own.id == id).ok_or_else(Failure::not_found)?;
    let names = people::store::names_seen_by(db, [action.owner], (&visit.who, visit.reader.lang)).await?;
    let (head, ..) = Head::of(visit, db, &room, Tabbed::Actions).await?;
    let may_tick = may_tick_off(&visit.who, granted.on().clone(), action.municipality);
    let is_open = action.done_on.is_none();
    let frame = visit.frame_named(action.what.clone()).with_problems(problems);
    Ok(Show {
        frame: frame.giving_back((!is_open).then_some(("note", typed))),
        typed: typed.to_owned(),
        head,
        note: action.done_note.clone(),
        done: (may_tick && is_open).then(|| format!("{}/actions/{id}/done", room.path())),
        reopen: (may_tick && !is_open).then(|| format!("{}/actions/{id}/open", room.path())),
        table: table(visit, &room, (&[action], &names), false),
        length_max: ACTION_LENGTH_MAX,
    })
}

async fn finish(visit: Visit, PathId((code, action)): PathId<(String, ActionId)>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, room) = room::<WorkInGroup>(&visit, &mut tx, &code).await?;
    doing::lock(&mut tx, &room).await?;
    let all = actions::actions(&mut tx, room.id).await?;
    let own = all.iter().find(|own| own.id == action).ok_or_else(Failure::not_found)?;
    ask::<TickOff>(&visit.who, CitySubject { group: room.subject(), city: own.municipality })?;
    let typed = posted.fields.text("note");
    let mut problems = Problems::default();
    let note = text::optional_line(typed, ACTION_LENGTH_MAX);
    let note = problems.take("note", "twinning-done-note", note).flatten();
    if own.done_on.is_some() && note.is_some() && note != own.done_note {
        problems.add_general(Sentence::new("twinning-done-before"));
    }
    if !problems.is_empty() {
        drop(tx);
        let again = shown(&visit, (&code, action), typed, problems).await?;
        return page_as(StatusCode::UNPROCESSABLE_ENTITY, again);
    }
    doing::finish_action(&mut tx, hand(&visit, &room, &granted), action, note.as_deref()).await?;
    posted.done(&visit, tx, format!("{}/actions", room.path())).await
}
