//! The groups that somebody may see: one's own, or all for those who run the network, with how they stand.
use crate::{
    acts::{SeeGroups, SeeStates},
    mails::brief,
    pages::words,
    rules::{health::Light, stage::Stage},
    store::{
        deeds,
        rooms::{self, Room},
        states::{self, Blocked, GroupState},
    },
};
use askama::Template;
use kernel::access::ask;
use ui::{
    Frame, Link, Sentence,
    parts::{Cell, Column, Table, Tag, Tone},
};
use web::{Answer, Failure, Routes, Visit, page};

pub(super) fn routes() -> Routes {
    Routes::default().get("/groups", index)
}

#[derive(Template)]
#[template(path = "pages/groups/index.html")]
pub(crate) struct Index {
    pub(crate) frame: Frame,
    pub(crate) table: Option<Table>,
}

async fn index(visit: Visit) -> Answer {
    ask::<SeeGroups>(&visit.who, ())?;
    let db = &visit.site.db;
    let rooms = rooms::seen_by(db, &visit.who, visit.reader.lang).await?;
    let table = match ask::<SeeStates>(&visit.who, ()) {
        _ if rooms.is_empty() => None,
        Ok(granted) => {
            let now = (visit.site.clock.now(), &visit.site.home_zone);
            let mut all = states::of_all(db, &granted, rooms, now).await?;
            // Who needs somebody first stands first; what is past stands last.
            all.sort_by_key(|state| (!state.room.is_at_work(), state.health.light(), state.health.points()));
            Some(states_table(&visit, &all))
        }
        Err(_) => Some(own_table(&visit, &rooms).await?),
    };
    page(Index { frame: visit.frame(Sentence::new("twinning-groups")), table })
}

fn door(room: &Room) -> Cell {
    Cell::Link(Link::new(room.path(), room.name()))
}

async fn own_table(visit: &Visit, rooms: &[Room]) -> Result<Table, Failure> {
    let reader = &visit.reader;
    let all = deeds::of_groups(&visit.site.db, rooms, &visit.site.home_zone).await?;
    let row = |room: &Room| {
        let deeds = all.get(&room.id).map(Vec::as_slice).unwrap_or_default();
        let stage = Stage::of(&room.ids(), deeds);
        vec![
            door(room),
            Cell::Written(room.cohort_name.clone()),
            Cell::Text(reader.tell(&words::stage_of(room, stage))),
        ]
    };
    Ok(Table {
        caption: reader.say("twinning-groups"),
        columns: vec![
            Column::new(reader.say("twinning-group")),
            Column::new(reader.say("twinning-cohort")),
            Column::new(reader.say("twinning-stage")),
        ],
        rows: rooms.iter().map(row).collect(),
    })
}

/// Health in a word, for facilitators: `amber, 48 of 100`.
pub(super) fn light_tag(visit: &Visit, state: &GroupState) -> Tag {
    light_told(visit, state, "twinning-light-points")
}

/// The same for a table: `48 amber`.
pub(super) fn light_short(visit: &Visit, state: &GroupState) -> Tag {
    light_told(visit, state, "twinning-light-short")
}

fn light_told(visit: &Visit, state: &GroupState, key: &'static str) -> Tag {
    let light = state.health.light();
    let tone = match light {
        Light::Red => Tone::Bad,
        Light::Amber => Tone::Warn,
        Light::Green => Tone::Good,
    };
    let sentence =
        Sentence::new(key).with("light", words::light(light)).with("points", state.health.points());
    Tag { text: visit.reader.tell(&sentence), tone }
}

/// What holds a group up, in words.
pub(super) fn blocked(visit: &Visit, state: &GroupState) -> String {
    let sentence = match &state.blocked {
        None => return String::new(),
        Some(Blocked::Said { by, how: None, .. }) => words::blocked_by(*by),
        Some(Blocked::Said { by, how: Some(how), .. }) => {
            Sentence::new("twinning-blocked-with-words").with("by", words::blocked_by(*by)).with("how", how)
        }
        Some(Blocked::PersonChanged { since }) => {
            Sentence::new("twinning-blocked-new-person").with("since", *since)
        }
    };
    visit.reader.tell(&sentence)
}

fn states_table(visit: &Visit, all: &[GroupState]) -> Table {
    let reader = &visit.reader;
    let row = |state: &GroupState| {
        let last = state.last_joint.map(|last| reader.period(last)).unwrap_or_default();
        let is_at_work = state.room.is_at_work();
        let plain = |key| Tag { text: reader.say(key), tone: Tone::Plain };
        let health = match state.room.ended_at {
            Some(_) => plain("twinning-is-ended"),
            None if state.room.is_past => plain("twinning-is-past"),
            None => light_short(visit, state),
        };
        let now = |told: String| Cell::Text(if is_at_work { told } else { String::new() });
        vec![
            door(&state.room),
            Cell::Written(state.room.cohort_name.clone()),
            Cell::Text(reader.tell(&words::stage_named(state.stage))),
            Cell::Tags(vec![health]),
            Cell::Text(last),
            now(brief::next(reader, &state.next)),
            now(blocked(visit, state)),
        ]
    };
    let heads = [
        "twinning-group",
        "twinning-cohort",
        "twinning-stage",
        "twinning-health",
        "twinning-last-together",
        "twinning-next-date",
        "twinning-blocked",
    ];
    Table {
        caption: reader.say("twinning-groups"),
        columns: heads.map(|key| Column::new(reader.say(key))).into(),
        rows: all.iter().map(row).collect(),
    }
}
