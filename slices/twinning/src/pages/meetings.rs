//! Meetings: times proposed and voted on, a day set, moved or struck out; the calendar file.
use crate::{
    acts::{SeeGroup, WorkInGroup, may_work},
    doing::{self, Mouth, Proof},
    mails::meeting::uid,
    pages::{
        hand,
        head::{Head, Tabbed},
        name_of, people_of, room, speaking, times, words,
    },
    rules::meeting::{SUBJECT_LENGTH_MAX, Slot, State},
    store::{
        meetings::{self, Meeting, Outline},
        rooms::{Member, Room},
    },
};
use ::store::Tx;
use askama::Template;
use axum::http::StatusCode;
use calendar::{Entry, When};
use cohorts::rules::offer::Way;
use jiff::{SignedDuration, Timestamp};
use kernel::{MeetingId, access::Denied, text};
use people::rules::office::{Office, suggestions};
use std::collections::BTreeSet;
use ui::{
    Frame, Link, Problems, Sentence,
    parts::{Cell, Choice, Column, Table, Tag, Tone},
};
use web::{
    Answer, Failure, Fields, File, Keep, PathId, Posted, Routes, Visit, file, page, page_as, see_other,
};

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/groups/{group}/meetings", index)
        .get("/groups/{group}/meetings/new", new)
        .post("/groups/{group}/meetings", create)
        .get("/groups/{group}/meetings/{meeting}", show)
        .get("/groups/{group}/meetings/{meeting}/meeting.ics", calendar_file)
        .post("/groups/{group}/meetings/{meeting}/votes", vote)
        .post("/groups/{group}/meetings/{meeting}/day", fix)
        .get("/groups/{group}/meetings/{meeting}/calling-off", confirm_call_off)
        .post("/groups/{group}/meetings/{meeting}/calling-off", call_off)
}

/// Minutes that a form offers.
const LENGTHS: [u16; 5] = [30, 45, 60, 90, 120];
/// What a call takes unless somebody says otherwise.
const LENGTH_USUAL: u16 = 60;
/// Times that are suggested.
const SUGGESTED_MAX: usize = 4;
/// Times of one's own in the form.
const OWN_TIMES: [(&str, &str); 3] = [("day1", "clock1"), ("day2", "clock2"), ("day3", "clock3")];
/// Characters of a place.
pub(super) const PLACE_LENGTH_MAX: usize = 200;

/// Meetings as a table, the latest first; nothing where there is none.
pub(crate) fn table(visit: &Visit, room: &Room, all: &[Meeting], most: usize) -> Option<Table> {
    let reader = &visit.reader;
    // Most calls have no subject: a column that is empty from top to bottom tells nothing.
    let has_subjects = all.iter().take(most).any(|meeting| meeting.outline.subject.is_some());
    let row = |meeting: &Meeting| {
        let path = format!("{}/meetings/{}", room.path(), meeting.id);
        let when = meeting.starts.map(|starts| reader.day(reader.zone.to_datetime(starts).date()));
        let when = when.unwrap_or_else(|| reader.say("twinning-no-day-yet"));
        let subject = meeting.outline.subject.clone().unwrap_or_default();
        let mut cells = vec![Cell::Link(Link::new(path, when))];
        if has_subjects {
            cells.push(Cell::Written(subject));
        }
        cells.push(Cell::Tags(vec![state_tag(visit, meeting)]));
        cells.push(Cell::Text(summary(visit, meeting)));
        cells
    };
    let heads = ["twinning-when", "twinning-subject", "twinning-state", "twinning-minutes-of"];
    let heads = heads.into_iter().filter(|head| has_subjects || *head != "twinning-subject");
    let rows: Vec<Vec<Cell>> = all.iter().take(most).map(row).collect();
    (!rows.is_empty()).then(|| Table {
        caption: reader.say("twinning-meetings"),
        columns: heads.map(|head| Column::new(reader.say(head))).collect(),
        rows,
    })
}

fn state_tag(visit: &Visit, meeting: &Meeting) -> Tag {
    let (key, tone) = match meeting.state {
        State::Proposed { .. } => ("twinning-meeting-proposed", Tone::Warn),
        State::Fixed { .. } => ("twinning-meeting-fixed", Tone::Sea),
        State::Held { .. } => ("twinning-meeting-held", Tone::Good),
        State::CalledOff if meeting.taken_back_at.is_some() => ("twinning-meeting-taken-back", Tone::Plain),
        State::CalledOff => ("twinning-meeting-off", Tone::Plain),
    };
    Tag { text: visit.reader.say(key), tone }
}

/// `5 present, 2 decisions`
fn summary(visit: &Visit, meeting: &Meeting) -> String {
    let reader = &visit.reader;
    let mut parts = Vec::new();
    if !meeting.present.is_empty() {
        parts.push(reader.phrase("twinning-present-count").with("count", meeting.present.len()).to_string());
    }
    if meeting.decided() > 0 {
        parts.push(reader.phrase("twinning-decision-count").with("count", meeting.decided()).to_string());
    }
    if parts.is_empty() { String::new() } else { reader.list(parts) }
}

#[derive(Template)]
#[template(path = "pages/meetings/index.html")]
pub(crate) struct Index {
    pub(crate) frame: Frame,
    pub(crate) head: Head,
    pub(crate) table: Option<Table>,
    pub(crate) may_work: bool,
}

async fn index(visit: Visit, PathId(code): PathId<String>) -> Answer {
    let db = &visit.site.db;
    let (granted, room) = room::<SeeGroup>(&visit, db, &code).await?;
    let (head, ..) = Head::of(&visit, db, &room, Tabbed::Meetings).await?;
    let all = meetings::meetings(db, room.id).await?;
    page(Index {
        frame: visit.frame(Sentence::new("twinning-meetings")),
        head,
        table: table(&visit, &room, &all, usize::MAX),
        may_work: may_work(&visit.who, granted.on()),
    })
}

/// Other meetings of the group at the time that was typed: most often the same call, written down by the other city.
pub(crate) struct Crossing {
    pub(crate) meetings: Vec<Link>,
    /// To tick that this is another one than those.
    pub(crate) other: Vec<Choice>,
}

/// The field that says which meetings at the same time are others, with their numbers.
const OTHER: &str = "another";

/// The meetings that lie at the same time, but for one's `own`; none where the form says that this is another one.
pub(super) async fn crossing(
    visit: &Visit,
    tx: &mut Tx,
    (room, own): (&Room, Option<MeetingId>),
    (fields, time): (&Fields, (Timestamp, u16)),
) -> Result<Option<Crossing>, Failure> {
    let mut all = meetings::meetings(tx, room.id).await?;
    all.retain(|meeting| Some(meeting.id) != own && meeting.crosses(time));
    let ids = all.iter().map(|meeting| meeting.id.to_string()).collect::<Vec<_>>().join(" ");
    if all.is_empty() || fields.text(OTHER) == ids {
        return Ok(None);
    }
    let reader = &visit.reader;
    let link = |meeting: &Meeting| {
        let when = meeting.starts.map(|starts| reader.weekday_moment(starts, &reader.zone));
        let when = when.into_iter().chain([state_tag(visit, meeting).text]);
        let parts: Vec<String> = when.chain(meeting.outline.subject.clone()).collect();
        Link::new(format!("{}/meetings/{}", room.path(), meeting.id), parts.join(" · "))
    };
    Ok(Some(Crossing {
        meetings: all.iter().map(link).collect(),
        other: vec![Choice::new(ids, reader.say("twinning-crossing-other"))],
    }))
}

/// Says that meetings lie at the same time.
pub(super) fn add_crossing(problems: &mut Problems) {
    problems.add(OTHER, "twinning-crossing-is", Sentence::new("twinning-crossing"));
}

#[derive(Template)]
#[template(path = "pages/meetings/new.html")]
pub(crate) struct New {
    pub(crate) frame: Frame,
    pub(crate) head: Head,
    pub(crate) crossing: Option<Crossing>,
    pub(crate) fields: Fields,
    pub(crate) suggested: Vec<Choice>,
    pub(crate) lengths: Vec<Choice>,
    pub(crate) subject_max: usize,
    pub(crate) place_max: usize,
    pub(crate) zone: String,
}

async fn form(
    visit: &Visit,
    room: &Room,
    (fields, crossing): (Fields, Option<Crossing>),
    problems: Problems,
) -> Result<New, Failure> {
    let db = &visit.site.db;
    let (head, ..) = Head::of(visit, db, room, Tabbed::Meetings).await?;
    let members = people_of(visit, db, room).await?;
    let offices = times::offices(visit, room, &members);
    let now = visit.site.clock.now();
    let today = visit.site.clock.today(&visit.site.home_zone);
    let chosen: Vec<&str> = fields.all("slot").collect();
    let suggested = suggestions(&offices, today, LENGTH_USUAL, SUGGESTED_MAX).into_iter().map(|at| {
        let value = at.to_string();
        let is_chosen = chosen.contains(&value.as_str());
        Choice::new(value, line(visit, room, &offices, (at, LENGTH_USUAL))).chosen(is_chosen)
    });
    let length = |minutes: u16| {
        let text = visit.reader.phrase("twinning-minutes").with("minutes", minutes).to_string();
        Choice::new(minutes.to_string(), text).chosen(fields.text("length") == minutes.to_string())
    };
    Ok(New {
        frame: visit.frame(Sentence::new("twinning-propose")).with_problems(problems),
        head,
        crossing,
        suggested: suggested.collect(),
        lengths: LENGTHS.map(length).into(),
        fields,
        subject_max: SUBJECT_LENGTH_MAX,
        place_max: PLACE_LENGTH_MAX,
        zone: visit.reader.zone_name(now, &visit.reader.zone),
    })
}

/// A time with what it means for each city, on one line.
fn line(visit: &Visit, room: &Room, offices: &[Office], at: (Timestamp, u16)) -> String {
    let (when, below) = times::told(visit, room, offices, at);
    std::iter::once(when).chain(below).collect::<Vec<_>>().join(" · ")
}

async fn new(visit: Visit, PathId(code): PathId<String>) -> Answer {
    let (_, room) = room::<WorkInGroup>(&visit, &visit.site.db, &code).await?;
    let fields = Fields::of(&[("length", &LENGTH_USUAL.to_string())]);
    page(form(&visit, &room, (fields, None), Problems::default()).await?)
}

/// What a form says a meeting is about.
pub(super) fn outline(fields: &Fields, problems: &mut Problems) -> Outline {
    let subject = text::optional_line(fields.text("subject"), SUBJECT_LENGTH_MAX);
    let subject = problems.take("subject", "twinning-subject", subject).flatten();
    let place = text::optional_line(fields.text("place"), PLACE_LENGTH_MAX);
    let place = problems.take("place", "twinning-place", place).flatten();
    let length = text::latin_digits(fields.text("length")).parse().unwrap_or(LENGTH_USUAL);
    Outline { subject, place, length }
}

/// All times of the form: those that were suggested and picked, and one's own.
fn typed_times(visit: &Visit, fields: &Fields, problems: &mut Problems) -> Vec<Timestamp> {
    let mut all: Vec<Timestamp> = fields.all("slot").filter_map(|slot| slot.parse().ok()).collect();
    for (day, clock) in OWN_TIMES {
        let (typed_day, typed_clock) = (fields.text(day), fields.text(clock));
        if typed_day.trim().is_empty() && typed_clock.trim().is_empty() {
            continue;
        }
        match times::read(typed_day, typed_clock, &visit.reader.zone) {
            Some(at) => all.push(at),
            None => problems.add(day, "twinning-day", words::no_time(&format!("{typed_day} {typed_clock}"))),
        }
    }
    all
}

/// The button that was pressed: ask the others, or set the day that all agreed on already.
const AGREED: &str = "agreed";

async fn create(visit: Visit, PathId(code): PathId<String>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, room) = room::<WorkInGroup>(&visit, &mut tx, &code).await?;
    doing::lock(&mut tx, &room).await?;
    let fields = &posted.fields;
    let mut problems = Problems::default();
    let outline = outline(fields, &mut problems);
    let typed = typed_times(&visit, fields, &mut problems);
    let is_set = fields.text("how") == AGREED;
    let crossing = match (typed.as_slice(), problems.is_empty()) {
        ([only], true) if is_set => {
            crossing(&visit, &mut tx, (&room, None), (fields, (*only, outline.length))).await?
        }
        _ => None,
    };
    if crossing.is_some() {
        add_crossing(&mut problems);
    }
    if problems.is_empty() {
        let hand = hand(&visit, &room, &granted);
        let done = match (is_set, typed.as_slice()) {
            (true, [only]) => doing::fix_new(&mut tx, hand, &outline, *only).await?,
            (true, [_, _, ..]) => {
                problems.add_general(Sentence::new("twinning-one-time"));
                Ok(MeetingId::from(0))
            }
            (true, []) | (false, _) => doing::propose(&mut tx, hand, &outline, typed).await?,
        };
        match done {
            Ok(meeting) if problems.is_empty() => {
                return posted.done(&visit, tx, format!("{}/meetings/{meeting}", room.path())).await;
            }
            Ok(_) => {}
            Err(problem) => problems.add_general(words::meeting_problem(problem)),
        }
    }
    drop(tx);
    let template = form(&visit, &room, (posted.fields, crossing), problems).await?;
    page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
}

/// A time of a poll, and who could.
pub(crate) struct SlotShown {
    pub(crate) value: String,
    pub(crate) when: String,
    pub(crate) below: Vec<String>,
    pub(crate) can: Option<String>,
    pub(crate) cannot: Option<String>,
    pub(crate) suits: bool,
    /// One's own answer.
    pub(crate) ticked: bool,
}

#[derive(Template)]
#[template(path = "pages/meetings/show.html")]
pub(crate) struct Show {
    pub(crate) frame: Frame,
    pub(crate) head: Head,
    pub(crate) crossing: Option<Crossing>,
    pub(crate) meeting: MeetingShown,
    pub(crate) slots: Vec<SlotShown>,
    pub(crate) speaks: bool,
    pub(crate) may_work: bool,
    pub(crate) fields: Fields,
    pub(crate) zone: String,
}

/// A meeting in words.
pub(crate) struct MeetingShown {
    pub(crate) path: String,
    pub(crate) state: Tag,
    pub(crate) when: Option<(String, Vec<String>)>,
    pub(crate) length: String,
    pub(crate) place: Option<String>,
    pub(crate) present: Option<String>,
    pub(crate) focus: Option<String>,
    pub(crate) minutes: Option<String>,
    pub(crate) decisions: Vec<String>,
    pub(crate) phase: Phase,
}

/// How far a meeting is, for its page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Phase {
    Proposed,
    /// Proposed, and no time of its poll lies ahead.
    AllOver,
    Fixed,
    /// Its time has come: it can be written down.
    Begun,
    Held,
    TakenBack,
    CalledOff,
}

impl Phase {
    fn of(meeting: &Meeting, now: Timestamp) -> Self {
        match meeting.state {
            State::Proposed { .. } if meeting.state.is_all_over(now) => Self::AllOver,
            State::Proposed { .. } => Self::Proposed,
            State::Fixed { starts } if starts <= now => Self::Begun,
            State::Fixed { .. } => Self::Fixed,
            State::Held { .. } => Self::Held,
            State::CalledOff if meeting.taken_back_at.is_some() => Self::TakenBack,
            State::CalledOff => Self::CalledOff,
        }
    }

    fn is_proposed(self) -> bool {
        matches!(self, Self::Proposed | Self::AllOver)
    }

    fn is_all_over(self) -> bool {
        self == Self::AllOver
    }

    fn is_fixed(self) -> bool {
        matches!(self, Self::Fixed | Self::Begun)
    }

    fn is_held(self) -> bool {
        self == Self::Held
    }

    /// What was said stays to be read, whether it counts or not.
    fn is_written(self) -> bool {
        matches!(self, Self::Held | Self::TakenBack)
    }

    fn has_begun(self) -> bool {
        self == Self::Begun
    }
}

/// A meeting of the group: of no other.
pub(super) async fn meeting(
    at: impl Into<::store::At<'_>>,
    room: &Room,
    id: MeetingId,
) -> Result<Meeting, Failure> {
    meetings::meeting(at, (room.id, id)).await?.ok_or_else(Failure::not_found)
}

async fn show(visit: Visit, PathId((code, id)): PathId<(String, MeetingId)>) -> Answer {
    let db = &visit.site.db;
    let (_, room) = room::<SeeGroup>(&visit, db, &code).await?;
    let meeting = meeting(db, &room, id).await?;
    page(shown(&visit, (&room, &meeting), (Fields::default(), None), Problems::default()).await?)
}

async fn shown(
    visit: &Visit,
    (room, meeting): (&Room, &Meeting),
    (fields, crossing): (Fields, Option<Crossing>),
    problems: Problems,
) -> Result<Show, Failure> {
    let db = &visit.site.db;
    let reader = &visit.reader;
    let (head, ..) = Head::of(visit, db, room, Tabbed::Meetings).await?;
    let members = people_of(visit, db, room).await?;
    let offices = times::offices(visit, room, &members);
    let voters = match &meeting.state {
        State::Proposed { slots } => {
            slots.iter().flat_map(|slot| slot.votes.iter().map(|vote| vote.person)).collect()
        }
        State::Fixed { .. } | State::Held { .. } | State::CalledOff => Vec::new(),
    };
    let people: BTreeSet<_> = voters.into_iter().chain(meeting.present.iter().copied()).collect();
    let names = people::store::names_seen_by(db, people, (&visit.who, reader.lang)).await?;
    let present: Vec<String> = meeting.present.iter().map(|person| name_of(visit, &names, *person)).collect();
    let now = visit.site.clock.now();
    let slots = match &meeting.state {
        State::Proposed { slots } => slots
            .iter()
            .map(|slot| slot_shown(visit, (room, &offices), (slot, meeting.outline.length), &names))
            .collect(),
        State::Fixed { .. } | State::Held { .. } | State::CalledOff => Vec::new(),
    };
    let title = meeting.outline.subject.clone();
    let frame = match title {
        Some(title) => visit.frame_named(title),
        None => visit.frame(Sentence::new("twinning-meeting")),
    };
    Ok(Show {
        frame: frame.with_problems(problems),
        head,
        crossing,
        slots,
        speaks: room.subject().spoken_by(&visit.who).is_some() && room.ended_at.is_none(),
        may_work: may_work(&visit.who, &room.subject()),
        fields: fields.with("known", begun(meeting).text("known")),
        zone: reader.zone_name(now, &reader.zone),
        meeting: MeetingShown {
            path: format!("{}/meetings/{}", room.path(), meeting.id),
            state: state_tag(visit, meeting),
            when: meeting
                .starts
                .map(|starts| times::told(visit, room, &offices, (starts, meeting.outline.length))),
            length: reader.phrase("twinning-minutes").with("minutes", meeting.outline.length).to_string(),
            place: meeting.outline.place.clone(),
            present: (!present.is_empty()).then(|| reader.list(present)),
            focus: meeting.focus.clone(),
            minutes: meeting.minutes.clone(),
            decisions: meeting.decisions.clone(),
            phase: Phase::of(meeting, now),
        },
    })
}

fn slot_shown(
    visit: &Visit,
    (room, offices): (&Room, &[Office]),
    (slot, minutes): (&Slot, u16),
    names: &std::collections::BTreeMap<kernel::PersonId, String>,
) -> SlotShown {
    let reader = &visit.reader;
    let said = |can: bool| {
        let those = slot.votes.iter().filter(|vote| vote.can == can);
        let those: Vec<String> = those.map(|vote| name_of(visit, names, vote.person)).collect();
        (!those.is_empty()).then(|| reader.list(those))
    };
    let (when, below) = times::told(visit, room, offices, (slot.starts, minutes));
    SlotShown {
        value: slot.starts.to_string(),
        when,
        below,
        can: said(true),
        cannot: said(false),
        suits: slot.suits(&room.ids()),
        ticked: slot.votes.iter().any(|vote| visit.who.is(vote.person) && vote.can),
    }
}

/// The times of a poll that suit every city, to set one.
pub(super) fn suiting(visit: &Visit, room: &Room, offices: &[Office], meeting: &Meeting) -> Vec<Choice> {
    let State::Proposed { slots } = &meeting.state else { return Vec::new() };
    let cities = room.ids();
    let now = visit.site.clock.now();
    let good = slots.iter().filter(|slot| slot.suits(&cities) && slot.starts > now);
    good.enumerate()
        .map(|(place, slot)| {
            let text = line(visit, room, offices, (slot.starts, meeting.outline.length));
            Choice::new(slot.starts.to_string(), text).chosen(place == 0)
        })
        .collect()
}

async fn vote(visit: Visit, PathId((code, id)): PathId<(String, MeetingId)>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (_, room) = room::<SeeGroup>(&visit, &mut tx, &code).await?;
    doing::lock(&mut tx, &room).await?;
    let granted = speaking(&visit, &room)?;
    let person = granted.by().person().ok_or(Denied::Refused)?;
    let meeting = meeting(&mut tx, &room, id).await?;
    let can: Vec<Timestamp> = posted.fields.all("slot").filter_map(|slot| slot.parse().ok()).collect();
    let mouth = Mouth { site: &visit.site, room: &room, proof: Proof::Own(&granted, person, Way::Page) };
    match doing::vote(&mut tx, mouth, &meeting, &can).await? {
        Ok(()) => posted.done(&visit, tx, format!("{}/meetings/{id}", room.path())).await,
        Err(problem) => {
            drop(tx);
            refused(&visit, (&room, &meeting), posted.fields, words::meeting_problem(problem)).await
        }
    }
}

pub(super) async fn refused(
    visit: &Visit,
    of: (&Room, &Meeting),
    fields: Fields,
    sentence: Sentence,
) -> Answer {
    let mut problems = Problems::default();
    problems.add_general(sentence);
    page_as(StatusCode::UNPROCESSABLE_ENTITY, shown(visit, of, (fields, None), problems).await?)
}

/// Sets a day that was picked of those proposed, or another that was typed.
async fn fix(visit: Visit, PathId((code, id)): PathId<(String, MeetingId)>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, room) = room::<WorkInGroup>(&visit, &mut tx, &code).await?;
    doing::lock(&mut tx, &room).await?;
    let meeting = meeting(&mut tx, &room, id).await?;
    let fields = &posted.fields;
    let is_typed =
        [fields.text("other_day"), fields.text("clock")].iter().any(|typed| !typed.trim().is_empty());
    let picked = fields.text("day").parse::<Timestamp>().ok();
    let starts = if is_typed {
        times::read(fields.text("other_day"), fields.text("clock"), &visit.reader.zone)
    } else {
        picked
    };
    if is_typed && picked.is_some() && picked != starts {
        drop(tx);
        let sentence = Sentence::new("twinning-day-twice");
        return refused(&visit, (&room, &meeting), posted.fields, sentence).await;
    }
    if let Some(starts) = starts.filter(|_| fields.knew(&begun(&meeting))) {
        let time = (fields, (starts, meeting.outline.length));
        let found = crossing(&visit, &mut tx, (&room, Some(id)), time).await?;
        if found.is_some() {
            drop(tx);
            let mut problems = Problems::default();
            add_crossing(&mut problems);
            let template = shown(&visit, (&room, &meeting), (posted.fields, found), problems).await?;
            return page_as(StatusCode::UNPROCESSABLE_ENTITY, template);
        }
    }
    let sentence = match starts {
        Some(_) if !fields.knew(&begun(&meeting)) => Sentence::new("twinning-day-changed-meanwhile"),
        None if !is_typed => Sentence::new("twinning-day-missing"),
        None => words::no_time(&format!("{} {}", fields.text("other_day"), fields.text("clock"))),
        Some(starts) => match doing::fix(&mut tx, hand(&visit, &room, &granted), &meeting, starts).await? {
            Ok(()) => return posted.done(&visit, tx, format!("{}/meetings/{id}", room.path())).await,
            Err(problem) => words::meeting_problem(problem),
        },
    };
    drop(tx);
    refused(&visit, (&room, &meeting), posted.fields, sentence).await
}

/// What the form of a meeting's day begins with.
pub(super) fn begun(meeting: &Meeting) -> Fields {
    let day = meeting.starts.map(|starts| starts.to_string()).unwrap_or_default();
    Fields::marked(&[("set", &day)])
}

/// What is asked before a meeting is called off, or taken back.
#[derive(Template)]
#[template(path = "pages/meetings/confirm.html")]
pub(crate) struct Confirm {
    pub(crate) frame: Frame,
    pub(crate) meeting: Link,
    pub(crate) when: Option<String>,
    /// What follows from it.
    pub(crate) follows: &'static str,
    pub(crate) button: &'static str,
    /// Where the button posts, below the meeting.
    pub(crate) posts: &'static str,
}

/// Asks whether it is meant: the keys of the title, of what follows and of the button, and where that posts.
pub(crate) fn confirm(
    visit: &Visit,
    (room, meeting): (&Room, &Meeting),
    [title, follows, button]: [&'static str; 3],
    posts: &'static str,
) -> Confirm {
    let subject = meeting.outline.subject.clone().unwrap_or_else(|| visit.reader.say("twinning-meeting"));
    Confirm {
        frame: visit.frame(Sentence::new(title)),
        meeting: Link::new(format!("{}/meetings/{}", room.path(), meeting.id), subject),
        when: meeting.starts.map(|starts| visit.reader.weekday_moment(starts, &visit.reader.zone)),
        follows,
        button,
        posts,
    }
}

async fn confirm_call_off(visit: Visit, PathId((code, id)): PathId<(String, MeetingId)>) -> Answer {
    let db = &visit.site.db;
    let (_, room) = room::<WorkInGroup>(&visit, db, &code).await?;
    let meeting = meeting(db, &room, id).await?;
    let follows = match meeting.state {
        State::Proposed { .. } => "twinning-call-off-no-mail",
        State::Fixed { .. } => "twinning-call-off-mails",
        // There is nothing to call off; its page says so.
        State::Held { .. } | State::CalledOff => return see_other(format!("{}/meetings/{id}", room.path())),
    };
    let keys = ["twinning-call-off-title", follows, "twinning-call-off"];
    page(confirm(&visit, (&room, &meeting), keys, "calling-off"))
}

async fn call_off(visit: Visit, PathId((code, id)): PathId<(String, MeetingId)>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, room) = room::<WorkInGroup>(&visit, &mut tx, &code).await?;
    doing::lock(&mut tx, &room).await?;
    let meeting = meeting(&mut tx, &room, id).await?;
    match doing::call_off(&mut tx, hand(&visit, &room, &granted), &meeting).await? {
        Ok(()) => posted.done(&visit, tx, format!("{}/meetings/{id}", room.path())).await,
        Err(problem) => {
            drop(tx);
            refused(&visit, (&room, &meeting), posted.fields, words::meeting_problem(problem)).await
        }
    }
}

/// A meeting as it stands in calendars; nothing where it has no day.
pub(crate) fn entry(visit: &Visit, room: &Room, meeting: &Meeting, members: &[Member]) -> Option<Entry> {
    let starts = meeting.starts?;
    let ends = starts.saturating_add(SignedDuration::from_mins(meeting.outline.length.into())).ok()?;
    let zone = times::offices(visit, room, members).into_iter().next()?.zone;
    let public_url = &visit.site.settings.public_url;
    let title = Sentence::new("twinning-calendar-title").with("group", room.name());
    Some(Entry {
        uid: uid(&visit.site, meeting.id),
        sequence: meeting.sequence,
        changed_at: meeting.changed_at,
        created_at: meeting.added_at,
        when: When::at(starts, ends, zone).ok()?,
        state: match meeting.state {
            State::Fixed { .. } | State::Held { .. } => calendar::State::Confirmed,
            State::Proposed { .. } => calendar::State::Tentative,
            State::CalledOff => calendar::State::Cancelled,
        },
        takes_time: true,
        title: visit.reader.tell_plain(&title),
        text: meeting.outline.subject.clone(),
        place: meeting.outline.place.clone(),
        address: Some(format!("{public_url}{}/meetings/{}", room.path(), meeting.id)),
        categories: Vec::new(),
        organiser: None,
    })
}

async fn calendar_file(visit: Visit, PathId((code, id)): PathId<(String, MeetingId)>) -> Answer {
    let db = &visit.site.db;
    let (_, room) = room::<SeeGroup>(&visit, db, &code).await?;
    let meeting = meeting(db, &room, id).await?;
    let members = people_of(&visit, db, &room).await?;
    let entry = entry(&visit, &room, &meeting, &members).ok_or_else(Failure::not_found)?;
    let text = calendar::single(&entry);
    let name = Some(format!("{}.ics", room.code));
    let changed_at = Some(meeting.changed_at);
    Ok(file(&visit, File { kind: calendar::CONTENT_TYPE, text, name, changed_at, keep: Keep::Own }))
}
