//! Minutes: a meeting that took place is written down, with what was decided, who was there, and the first actions.
use crate::{
    acts::WorkInGroup,
    doing,
    pages::{
        choices, city_of, hand,
        head::{Head, Tabbed},
        meetings::{self as meetings_page, Crossing, PLACE_LENGTH_MAX},
        named, people_of, room, times, words,
    },
    rules::{
        action::NewAction,
        agreement::ISSUE_LENGTH_MAX,
        meeting::{MINUTES_TEXT_LENGTH_MAX, Minutes, SUBJECT_LENGTH_MAX, State},
    },
    store::{
        meetings::{Held, Meeting, Outline},
        rooms::{Member, Room},
    },
};
use ::store::Tx;
use askama::Template;
use axum::http::StatusCode;
use kernel::{MeetingId, OrganisationId, PersonId, access::Granted, text};
use std::collections::BTreeSet;
use ui::{Frame, Problems, Sentence, parts::Choice};
use web::{Answer, Failure, Fields, PathId, Posted, Routes, Visit, page, page_as};

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/groups/{group}/minutes/new", new)
        .post("/groups/{group}/minutes", create)
        .get("/groups/{group}/meetings/{meeting}/minutes/edit", edit)
        .post("/groups/{group}/meetings/{meeting}/minutes", update)
}

/// Fields of the actions that come out of a meeting; more are added on their own page.
const ACTIONS: [[&str; 3]; 3] =
    [["what1", "owner1", "due1"], ["what2", "owner2", "due2"], ["what3", "owner3", "due3"]];

#[derive(Template)]
#[template(path = "pages/minutes/edit.html")]
pub(crate) struct Edit {
    pub(crate) frame: Frame,
    pub(crate) head: Head,
    pub(crate) action: String,
    pub(crate) back: String,
    pub(crate) crossing: Option<Crossing>,
    pub(crate) fields: Fields,
    pub(crate) present: Vec<Choice>,
    /// The fields of each action, and who may own it.
    pub(crate) actions: Vec<([&'static str; 3], Vec<Choice>)>,
    pub(crate) zone: String,
    pub(crate) limits: (usize, usize, usize, usize),
}

async fn form(
    visit: &Visit,
    (room, meeting): (&Room, Option<&Meeting>),
    (fields, crossing): (Fields, Option<Crossing>),
    problems: Problems,
) -> Result<Edit, Failure> {
    let db = &visit.site.db;
    let reader = &visit.reader;
    let (head, ..) = Head::of(visit, db, room, Tabbed::Meetings).await?;
    let members = people_of(visit, db, room).await?;
    let there: Vec<&str> = fields.all("present").collect();
    let present = choices(visit, room, &members, |id| there.contains(&id));
    // Minutes that were written have their actions elsewhere.
    let is_new = meeting.is_none_or(|meeting| meeting.written_by.is_none() && meeting.minutes.is_none());
    let owners = |field: &str| {
        let first = Choice::new("", reader.say("twinning-choose"));
        let all = choices(visit, room, &members, |id| fields.text(field) == id);
        std::iter::once(first).chain(all).collect()
    };
    let actions = ACTIONS.into_iter().filter(|_| is_new).map(|own| (own, owners(own[1]))).collect();
    let path = meeting.map(|meeting| format!("{}/meetings/{}", room.path(), meeting.id));
    Ok(Edit {
        frame: visit.frame(Sentence::new("twinning-write-minutes")).with_problems(problems),
        action: match &path {
            Some(path) => format!("{path}/minutes"),
            None => format!("{}/minutes", room.path()),
        },
        back: path.unwrap_or_else(|| format!("{}/meetings", room.path())),
        head,
        crossing,
        present,
        actions,
        zone: reader.zone_name(visit.site.clock.now(), &reader.zone),
        limits: (SUBJECT_LENGTH_MAX, PLACE_LENGTH_MAX, MINUTES_TEXT_LENGTH_MAX, ISSUE_LENGTH_MAX),
        fields,
    })
}

async fn new(visit: Visit, PathId(code): PathId<String>) -> Answer {
    let (_, room) = room::<WorkInGroup>(&visit, &visit.site.db, &code).await?;
    let today = visit.site.clock.today(&visit.reader.zone).to_string();
    let fields = Fields::of(&[("day", &today), ("length", "60")]);
    page(form(&visit, (&room, None), (fields, None), Problems::default()).await?)
}

async fn edit(visit: Visit, PathId((code, id)): PathId<(String, MeetingId)>) -> Answer {
    let db = &visit.site.db;
    let (_, room) = room::<WorkInGroup>(&visit, db, &code).await?;
    let meeting = meetings_page::meeting(db, &room, id).await?;
    let fields = (begun(&visit, &meeting), None);
    page(form(&visit, (&room, Some(&meeting)), fields, Problems::default()).await?)
}

/// The fields that minutes begin with, and their labels.
const LABELS: [(&str, &str); 8] = [
    ("day", "twinning-day"),
    ("clock", "twinning-clock"),
    ("subject", "twinning-subject"),
    ("place", "twinning-place"),
    ("present", "twinning-present"),
    ("minutes", "twinning-said"),
    ("decisions", "twinning-decisions"),
    ("focus", "twinning-focus"),
];

/// A value of the form in words, where it is none: whoever was there, by the name.
fn said(visit: &Visit, (room, members): (&Room, &[Member]), (field, value): (&str, &str)) -> Option<String> {
    if field != "present" {
        return None;
    }
    let member = members.iter().find(|member| member.person.to_string() == value);
    let former = || visit.reader.say("people-former-officer");
    Some(member.map_or_else(former, |member| named(visit, room, member)))
}

/// What the form of a meeting's minutes begins with.
fn begun(visit: &Visit, meeting: &Meeting) -> Fields {
    let written = meeting.starts.map(|starts| times::written(starts, &visit.reader.zone));
    let (day, clock) = written.unwrap_or_default();
    let typed = |text: &Option<String>| text.clone().unwrap_or_default();
    let mut pairs = vec![
        ("day", day),
        ("clock", clock),
        ("subject", typed(&meeting.outline.subject)),
        ("place", typed(&meeting.outline.place)),
        ("minutes", typed(&meeting.minutes)),
        ("decisions", meeting.decisions.join("\n")),
        ("focus", typed(&meeting.focus)),
    ];
    pairs.extend(meeting.present.iter().map(|person| ("present", person.to_string())));
    let pairs: Vec<(&str, &str)> = pairs.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let fields = Fields::marked(&pairs);
    if fields.text("day").is_empty() {
        let (day, clock) = times::written(visit.site.clock.now(), &visit.reader.zone);
        return fields.with("day", &day).with("clock", &clock);
    }
    fields
}

async fn create(visit: Visit, PathId(code): PathId<String>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, room) = room::<WorkInGroup>(&visit, &mut tx, &code).await?;
    doing::lock(&mut tx, &room).await?;
    write(&visit, tx, (&room, &granted), (None, posted)).await
}

async fn update(visit: Visit, PathId((code, id)): PathId<(String, MeetingId)>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, room) = room::<WorkInGroup>(&visit, &mut tx, &code).await?;
    doing::lock(&mut tx, &room).await?;
    let meeting = meetings_page::meeting(&mut tx, &room, id).await?;
    write(&visit, tx, (&room, &granted), (Some(meeting), posted)).await
}

/// What the form says, if all of it is right.
struct Typed {
    outline: Outline,
    held: Held,
    actions: Vec<(NewAction, OrganisationId)>,
}

async fn write(
    visit: &Visit,
    mut tx: Tx,
    (room, granted): (&Room, &Granted<WorkInGroup>),
    (meeting, mut posted): (Option<Meeting>, Posted),
) -> Answer {
    let members = people_of(visit, &mut tx, room).await?;
    let mut problems = match &meeting {
        Some(meeting) => {
            let said = |name: &str, value: &str| said(visit, (room, &members), (name, value));
            posted.fields.bring_up_to(&begun(visit, meeting), &(LABELS, said, ["day", "clock"].as_slice()))
        }
        None => Problems::default(),
    };
    // Whoever was there and has left since stays in the minutes.
    let known = meeting.iter().flat_map(|meeting| meeting.present.iter().copied());
    let left: Vec<PersonId> =
        known.filter(|person| members.iter().all(|member| member.person != *person)).collect();
    let typed = read(visit, &posted.fields, (&members, &left), &mut problems);
    let crossing = match &typed {
        Some(typed) => crossing(visit, &mut tx, (room, meeting.as_ref()), (&posted.fields, typed)).await?,
        None => None,
    };
    if crossing.is_some() {
        meetings_page::add_crossing(&mut problems);
    }
    if let Some(typed) = typed.filter(|_| problems.is_empty()) {
        let hand = hand(visit, room, granted);
        let of = (meeting.as_ref(), &typed.outline);
        match doing::hold(&mut tx, hand, of, &typed.held).await? {
            Ok(id) => {
                doing::add_actions(&mut tx, hand, &typed.actions, id).await?;
                return posted.done(visit, tx, format!("{}/meetings/{id}", room.path())).await;
            }
            Err(problem) => problems.add_general(words::meeting_problem(problem)),
        }
    }
    drop(tx);
    let template = form(visit, (room, meeting.as_ref()), (posted.fields, crossing), problems).await?;
    page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
}

/// Other meetings at the time that was typed; nobody is asked again who only writes better what was said.
async fn crossing(
    visit: &Visit,
    tx: &mut Tx,
    (room, meeting): (&Room, Option<&Meeting>),
    (fields, typed): (&Fields, &Typed),
) -> Result<Option<Crossing>, Failure> {
    let starts = typed.held.starts;
    if meeting.is_some_and(|known| known.state == State::Held { starts }) {
        return Ok(None);
    }
    let minutes = meeting.map_or(typed.outline.length, |known| known.outline.length);
    let own = meeting.map(|known| known.id);
    meetings_page::crossing(visit, tx, (room, own), (fields, (starts, minutes))).await
}

fn read(
    visit: &Visit,
    fields: &Fields,
    (members, left): (&[Member], &[PersonId]),
    problems: &mut Problems,
) -> Option<Typed> {
    let outline = meetings_page::outline(fields, problems);
    let starts = times::read(fields.text("day"), fields.text("clock"), &visit.reader.zone);
    if starts.is_none() {
        let sentence = words::no_time(&format!("{} {}", fields.text("day"), fields.text("clock")));
        problems.add("day", "twinning-day", sentence);
    }
    let focus = text::optional_line(fields.text("focus"), ISSUE_LENGTH_MAX);
    let focus = problems.take("focus", "twinning-focus", focus).flatten();
    let minutes = match Minutes::read(fields.text("minutes"), fields.text("decisions")) {
        Ok(minutes) => Some(minutes),
        // A chosen issue alone is minutes enough.
        Err(found) if focus.is_some() && found == [crate::rules::meeting::MinutesProblem::Empty] => {
            Some(Minutes { text: None, decisions: Vec::new() })
        }
        Err(found) => {
            words::add_minutes(problems, found);
            None
        }
    };
    let present = present(fields, (members, left), problems);
    let actions = actions(visit, fields, members, problems);
    let (starts, minutes) = (starts?, minutes?);
    let on = visit.site.home_zone.to_datetime(starts).date();
    problems.is_empty().then_some(Typed {
        outline,
        held: Held { starts, on, minutes, focus, present },
        actions,
    })
}

/// Who was there: people of two cities at least, as far as their cities are known still.
fn present(
    fields: &Fields,
    (members, left): (&[Member], &[PersonId]),
    problems: &mut Problems,
) -> Vec<PersonId> {
    let is_member = |person: &PersonId| members.iter().any(|member| member.person == *person);
    let ticked = fields.all("present").filter_map(|id| id.parse().ok()).filter(is_member);
    let mut present: Vec<PersonId> = ticked.chain(left.iter().copied()).collect();
    present.sort_unstable();
    present.dedup();
    let cities: BTreeSet<OrganisationId> =
        members.iter().filter(|member| present.contains(&member.person)).map(|member| member.city).collect();
    let missing = match cities.len() {
        _ if !left.is_empty() => None,
        0 => Some("twinning-present-nobody"),
        1 => Some("twinning-present-one-city"),
        _ => None,
    };
    if let Some(missing) = missing {
        problems.add("present", "twinning-present", Sentence::new(missing));
    }
    present
}

/// The actions that were typed; an empty line is none.
fn actions(
    visit: &Visit,
    fields: &Fields,
    members: &[Member],
    problems: &mut Problems,
) -> Vec<(NewAction, OrganisationId)> {
    let today = visit.site.clock.today(&visit.reader.zone);
    let mut all = Vec::new();
    for [what, owner, due] in ACTIONS {
        if [what, due].iter().all(|field| fields.text(field).trim().is_empty()) {
            continue;
        }
        let chosen = fields.text(owner).parse::<PersonId>().ok();
        let chosen = chosen.and_then(|person| Some((person, city_of(members, person)?)));
        let person = chosen.map(|(person, _)| person);
        match (NewAction::read((fields.text(what), fields.text(due)), person, today), chosen) {
            (Ok(action), Some((_, city))) => all.push((action, city)),
            (Ok(_), None) => {}
            (Err(found), _) => {
                let sentence = words::first_of_action(found);
                problems.add(what, "twinning-action", sentence);
            }
        }
    }
    all
}
