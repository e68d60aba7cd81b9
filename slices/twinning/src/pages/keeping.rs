//! What facilitators do for a group: write to its cities, ask an expert, write down what was said by phone; and what a
//! city asks of them.
use crate::{
    acts::{KeepGroup, SeeGroup},
    doing::{self, Mouth, Proof},
    mails,
    pages::{
        head::{Head, Tabbed},
        named, people_of, room, speaking, words,
    },
    rules::meeting::State,
    store::{
        meetings::{self, Meeting},
        messages::{self, Message},
        papers::{self, Paper},
        rooms::{self, Room},
    },
};
use askama::Template;
use axum::http::StatusCode;
use jiff::Timestamp;
use kernel::{
    MeetingId, OrganisationId, PersonId,
    access::{Granted, SeatKind},
    text,
};
use ui::{Frame, Problems, Sentence, parts::Choice};
use web::{Answer, Failure, Fields, PathId, Posted, Routes, Visit, page, page_as};

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/groups/{group}/keeping", show)
        .post("/groups/{group}/messages", write)
        .post("/groups/{group}/experts", ask_expert)
        .post("/groups/{group}/experts/{person}/end", thank_expert)
        .post("/groups/{group}/records", record)
        .post("/groups/{group}/briefs", send_brief)
        .get("/groups/{group}/question", new_question)
        .post("/groups/{group}/question", question)
}

/// Characters of a message.
const MESSAGE_LENGTH_MAX: usize = 2_000;

/// A message in words.
pub(crate) struct MessageShown {
    pub(crate) title: String,
    pub(crate) body: String,
}

#[derive(Template)]
#[template(path = "pages/keeping/show.html")]
pub(crate) struct Show {
    pub(crate) frame: Frame,
    pub(crate) head: Head,
    pub(crate) messages: Vec<MessageShown>,
    pub(crate) cities: Vec<Choice>,
    pub(crate) experts: Vec<(String, String)>,
    pub(crate) askable: Vec<Choice>,
    pub(crate) speakers: Vec<Choice>,
    pub(crate) sayable: Vec<Choice>,
    pub(crate) fields: Fields,
    pub(crate) length_max: usize,
}

/// What a facilitator reminds cities of, where the desk led here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum About {
    Paper(Paper),
    Silence,
}

impl About {
    fn read(typed: &str) -> Option<Self> {
        match typed {
            "silence" => Some(Self::Silence),
            paper => Paper::parse(paper).map(Self::Paper),
        }
    }

    /// What is said of it if nobody changes it.
    fn words(self) -> &'static str {
        match self {
            Self::Paper(Paper::Charter) => "twinning-nudge-charter",
            Self::Paper(Paper::Roadmap) => "twinning-nudge-roadmap",
            Self::Silence => "twinning-nudge-silence",
        }
    }
}

async fn show(visit: Visit, PathId(code): PathId<String>) -> Answer {
    let (granted, room) = room::<KeepGroup>(&visit, &visit.site.db, &code).await?;
    let about = visit.query_value("about").unwrap_or_default();
    let city = visit.query_value("city").unwrap_or_default();
    let fields = match About::read(&about) {
        None => Fields::default(),
        Some(of) => {
            let words = standard_words(&visit, &room, (of, city.parse().ok())).await?;
            Fields::of(&[("about", &about), ("city", &city), ("body", &words)])
        }
    };
    page(shown(&visit, (&room, &granted), fields, Problems::default()).await?)
}

/// What a nudge says in each language of those who get it, one after the other.
async fn standard_words(
    visit: &Visit,
    room: &Room,
    (about, city): (About, Option<OrganisationId>),
) -> Result<String, Failure> {
    let db = &visit.site.db;
    let mut words: Vec<String> = Vec::new();
    let members = people_of(visit, db, room).await?;
    let speaks = |member: &&rooms::Member| {
        member.kind == SeatKind::FocalPoint && city.is_none_or(|city| member.city == city)
    };
    for member in members.iter().filter(speaks) {
        let Some(contact) = people::store::contact(db, member.person).await? else { continue };
        let reader = mails::reader_of(&visit.site, &contact);
        let Some(theirs) = rooms::by_id(db, room.id, reader.lang).await? else { continue };
        let said = reader.tell_plain(&Sentence::new(about.words()).with("group", theirs.name()));
        if !words.contains(&said) {
            words.push(said);
        }
    }
    Ok(words.join("\n\n"))
}

async fn shown(
    visit: &Visit,
    (room, granted): (&Room, &Granted<KeepGroup>),
    fields: Fields,
    problems: Problems,
) -> Result<Show, Failure> {
    let db = &visit.site.db;
    let reader = &visit.reader;
    let (head, ..) = Head::of(visit, db, room, Tabbed::Overview).await?;
    let all = messages::messages(db, granted).await?;
    let today = visit.site.clock.today(&visit.site.home_zone);
    let known = rooms::experts(db, granted, (today, reader.lang)).await?;
    let expert = |person: &PersonId| {
        let name = known.iter().find(|(own, _)| own == person).map(|(_, name)| name.clone());
        let name = name.unwrap_or_else(|| reader.say("people-former-officer"));
        (name, format!("{}/experts/{person}/end", room.path()))
    };
    let members = people_of(visit, db, room).await?;
    let speaks = |kind| matches!(kind, SeatKind::FocalPoint | SeatKind::Deputy);
    let speakers = members.iter().filter(|member| speaks(member.kind)).map(|member| {
        let value = format!("{} {}", member.city, member.person);
        let text = named(visit, room, member);
        let chosen = fields.text("speaker") == value;
        Choice::new(value, text).chosen(chosen)
    });
    let to_all = Choice::new("", reader.say("twinning-to-all")).chosen(fields.text("city").is_empty());
    let city = |city: &rooms::City| {
        let id = city.id.to_string();
        let chosen = fields.text("city") == id;
        Choice::new(id, city.name.clone()).chosen(chosen)
    };
    Ok(Show {
        frame: visit.frame(Sentence::new("twinning-keeping")).with_problems(problems),
        head,
        messages: all.iter().map(|message| message_shown(visit, room, message)).collect(),
        cities: std::iter::once(to_all).chain(room.cities.iter().map(city)).collect(),
        experts: room.experts.iter().map(expert).collect(),
        askable: known
            .iter()
            .filter(|(person, _)| !room.experts.contains(person))
            .map(|(person, name)| Choice::new(person.to_string(), name.clone()))
            .collect(),
        speakers: speakers.collect(),
        sayable: sayable(visit, room).await?,
        fields,
        length_max: MESSAGE_LENGTH_MAX,
    })
}

fn message_shown(visit: &Visit, room: &Room, message: &Message) -> MessageShown {
    let reader = &visit.reader;
    let city = message.municipality.map(|city| room.city_name(city).to_owned());
    let key = match (message.direction.as_str(), &city) {
        ("to centre", _) => "twinning-asked-by",
        (_, Some(_)) => "twinning-written-to",
        (_, None) => "twinning-written-to-all",
    };
    let title = Sentence::new(key)
        .with("city", city.unwrap_or_default())
        .with("day", reader.zone.to_datetime(message.sent_at).date());
    MessageShown { title: reader.tell(&title), body: message.body.clone() }
}

/// What may be written down for a city: a paper that waits, a time of a poll.
async fn sayable(visit: &Visit, room: &Room) -> Result<Vec<Choice>, Failure> {
    let db = &visit.site.db;
    let reader = &visit.reader;
    let cities = room.ids();
    let mut all = Vec::new();
    let charter = papers::charter(db, room.id).await?;
    if let Some(newest) = charter.newest().filter(|newest| !newest.version.is_agreed(&cities)) {
        let text = reader.say("twinning-says-charter");
        all.push(Choice::new(format!("charter {}", newest.version.number), text));
    }
    let roadmap = papers::roadmap(db, room.id).await?;
    if let Some(newest) = roadmap.newest().filter(|newest| !newest.version.is_agreed(&cities)) {
        let text = reader.say("twinning-says-roadmap");
        all.push(Choice::new(format!("roadmap {}", newest.version.number), text));
    }
    for meeting in meetings::meetings(db, room.id).await? {
        let State::Proposed { slots } = &meeting.state else { continue };
        for slot in slots.iter().filter(|slot| slot.starts > visit.site.clock.now()) {
            let when = ui::Arg::Said(reader.weekday_moment(slot.starts, &reader.zone));
            let text = reader.tell(&Sentence::new("twinning-says-time").with("when", when));
            all.push(Choice::new(format!("poll {} {}", meeting.id, slot.starts), text));
        }
    }
    Ok(all)
}

async fn write(visit: Visit, PathId(code): PathId<String>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, room) = room::<KeepGroup>(&visit, &mut tx, &code).await?;
    doing::lock(&mut tx, &room).await?;
    let mut problems = Problems::default();
    let body = text::optional_lines(posted.fields.text("body"), MESSAGE_LENGTH_MAX);
    let body = body.and_then(|body| body.ok_or(text::TextProblem::Missing));
    if let Some(body) = problems.take("body", "twinning-message", body) {
        let typed = posted.fields.text("city").parse::<OrganisationId>().ok();
        let city = typed.filter(|city| room.cities.iter().any(|own| own.id == *city));
        let by = (&visit.site, &room, &granted);
        let is_written = match About::read(posted.fields.text("about")) {
            None => doing::write_to_cities(&mut tx, by, (city, &body)).await.map(|()| true)?,
            Some(_) => doing::nudge_cities(&mut tx, by, (city, &body)).await? > 0,
        };
        if is_written {
            return posted.done(&visit, tx, format!("{}/keeping", room.path())).await;
        }
        problems.add_general(Sentence::new("twinning-nudged-lately"));
    }
    drop(tx);
    let template = shown(&visit, (&room, &granted), posted.fields, problems).await?;
    page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
}

async fn ask_expert(visit: Visit, PathId(code): PathId<String>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, room) = room::<KeepGroup>(&visit, &mut tx, &code).await?;
    doing::lock(&mut tx, &room).await?;
    let today = visit.site.clock.today(&visit.site.home_zone);
    let known = rooms::experts(&mut tx, &granted, (today, visit.reader.lang)).await?;
    let typed = posted.fields.text("expert").parse::<PersonId>().ok();
    let Some((person, _)) = known.into_iter().find(|(person, _)| Some(*person) == typed) else {
        drop(tx);
        let mut problems = Problems::default();
        problems.add("expert", "twinning-expert", Sentence::new("twinning-choose-one"));
        let template = shown(&visit, (&room, &granted), posted.fields, problems).await?;
        return page_as(StatusCode::UNPROCESSABLE_ENTITY, template);
    };
    rooms::ask_expert(&mut tx, &granted, person).await?;
    posted.done(&visit, tx, format!("{}/keeping", room.path())).await
}

async fn thank_expert(
    visit: Visit,
    PathId((code, person)): PathId<(String, PersonId)>,
    posted: Posted,
) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, room) = room::<KeepGroup>(&visit, &mut tx, &code).await?;
    doing::lock(&mut tx, &room).await?;
    rooms::thank_expert(&mut tx, &granted, person).await?;
    posted.done(&visit, tx, format!("{}/keeping", room.path())).await
}

/// Something that a city said by phone.
enum Told {
    Paper(Paper, i64),
    Time(MeetingId, Timestamp),
}

impl Told {
    fn read(typed: &str) -> Option<Self> {
        let mut parts = typed.split(' ');
        match (parts.next()?, parts.next()?, parts.next()) {
            ("poll", meeting, Some(starts)) => Some(Self::Time(meeting.parse().ok()?, starts.parse().ok()?)),
            (paper, number, None) => Some(Self::Paper(Paper::parse(paper)?, number.parse().ok()?)),
            _ => None,
        }
    }
}

/// Who speaks for a city, by the choice of the form.
async fn speaker(
    visit: &Visit,
    tx: &mut ::store::Tx,
    room: &Room,
    typed: &str,
) -> Result<Option<(OrganisationId, PersonId)>, Failure> {
    let members = people_of(visit, tx, room).await?;
    let found = members.iter().find(|member| {
        let speaks = matches!(member.kind, SeatKind::FocalPoint | SeatKind::Deputy);
        speaks && format!("{} {}", member.city, member.person) == typed
    });
    Ok(found.map(|member| (member.city, member.person)))
}

async fn record(visit: Visit, PathId(code): PathId<String>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, room) = room::<KeepGroup>(&visit, &mut tx, &code).await?;
    doing::lock(&mut tx, &room).await?;
    let fields = &posted.fields;
    let mut problems = Problems::default();
    let speaker = speaker(&visit, &mut tx, &room, fields.text("speaker")).await?;
    if speaker.is_none() {
        problems.add("speaker", "twinning-who-said", Sentence::new("twinning-choose-one"));
    }
    let told = Told::read(fields.text("said"));
    if told.is_none() {
        problems.add("said", "twinning-what-said", Sentence::new("twinning-choose-one"));
    }
    if let (Some((city, person)), Some(told)) = (speaker, told) {
        let proof = Proof::WrittenDown(&granted, person, city);
        let mouth = Mouth { site: &visit.site, room: &room, proof };
        match take_down(&mut tx, mouth, told).await? {
            None => return posted.done(&visit, tx, format!("{}/keeping", room.path())).await,
            Some(sentence) => problems.add_general(sentence),
        }
    }
    drop(tx);
    let template = shown(&visit, (&room, &granted), posted.fields, problems).await?;
    page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
}

/// Sends the group in short to somebody who speaks for a city of it.
async fn send_brief(visit: Visit, PathId(code): PathId<String>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, room) = room::<KeepGroup>(&visit, &mut tx, &code).await?;
    doing::lock(&mut tx, &room).await?;
    let typed = posted.fields.text("newcomer");
    let Some(to) = speaker(&visit, &mut tx, &room, typed).await? else {
        drop(tx);
        let mut problems = Problems::default();
        problems.add("newcomer", "twinning-newcomer", Sentence::new("twinning-choose-one"));
        let template = shown(&visit, (&room, &granted), posted.fields, problems).await?;
        return page_as(StatusCode::UNPROCESSABLE_ENTITY, template);
    };
    doing::brief(&mut tx, (&visit.site, &room, &granted), to).await?;
    posted.done(&visit, tx, format!("{}/keeping", room.path())).await
}

/// Keeps it; or says why not.
async fn take_down(tx: &mut ::store::Tx, mouth: Mouth<'_>, told: Told) -> Result<Option<Sentence>, Failure> {
    match told {
        Told::Paper(paper, number) => {
            let taken = doing::accept(tx, mouth, (paper, number)).await?;
            Ok(taken.err().map(words::accept_refusal))
        }
        Told::Time(id, starts) => {
            let found: Option<Meeting> = meetings::meeting(&mut *tx, (mouth.room.id, id)).await?;
            let meeting = found.ok_or_else(Failure::not_found)?;
            let taken = doing::vote(tx, mouth, &meeting, &[starts]).await?;
            Ok(taken.err().map(words::meeting_problem))
        }
    }
}

#[derive(Template)]
#[template(path = "pages/keeping/question.html")]
pub(crate) struct Question {
    pub(crate) frame: Frame,
    pub(crate) head: Head,
    pub(crate) body: String,
    pub(crate) length_max: usize,
}

async fn question_form(
    visit: &Visit,
    room: &Room,
    body: String,
    problems: Problems,
) -> Result<Question, Failure> {
    let (head, ..) = Head::of(visit, &visit.site.db, room, Tabbed::Overview).await?;
    let frame = visit.frame(Sentence::new("twinning-ask-centre")).with_problems(problems);
    Ok(Question { frame, head, body, length_max: MESSAGE_LENGTH_MAX })
}

async fn new_question(visit: Visit, PathId(code): PathId<String>) -> Answer {
    let (_, room) = room::<SeeGroup>(&visit, &visit.site.db, &code).await?;
    speaking(&visit, &room)?;
    page(question_form(&visit, &room, String::new(), Problems::default()).await?)
}

async fn question(visit: Visit, PathId(code): PathId<String>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (_, room) = room::<SeeGroup>(&visit, &mut tx, &code).await?;
    doing::lock(&mut tx, &room).await?;
    let granted = speaking(&visit, &room)?;
    let mut problems = Problems::default();
    let typed = posted.fields.text("body").to_owned();
    let body = text::optional_lines(&typed, MESSAGE_LENGTH_MAX);
    let body = body.and_then(|body| body.ok_or(text::TextProblem::Missing));
    if let Some(body) = problems.take("body", "twinning-message", body) {
        doing::ask_centre(&mut tx, (&visit.site, &room, &granted), &body).await?;
        return posted.done(&visit, tx, room.path()).await;
    }
    drop(tx);
    let template = question_form(&visit, &room, typed, problems).await?;
    page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
}
