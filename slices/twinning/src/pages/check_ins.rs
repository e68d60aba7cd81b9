//! Check-ins: the answer of two minutes, on the page; by mail it has the same form.
use crate::{
    acts::{KeepGroup, SeeGroup},
    doing::{self, Mouth, Proof},
    pages::{
        head::{Head, Tabbed},
        room, speaking, words,
    },
    rules::{
        check_in::{ANSWER_LENGTH_MAX, BlockedBy, CheckIn, TypedCheckIn},
        stage::Stage,
    },
    store::{
        check_ins::{self, Said, Sight},
        rooms::Room,
    },
};
use askama::Template;
use axum::http::StatusCode;
use cohorts::rules::offer::Way;
use jiff::civil::Date;
use kernel::access::{Denied, ask};
use ui::{
    Frame, Problems, Reader, Sentence,
    parts::{Cell, Choice, Fact, Facts},
};
use web::{Answer, Failure, Fields, PathId, Posted, Routes, Visit, page, page_as};

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/groups/{group}/check-ins", index)
        .get("/groups/{group}/check-ins/new", new)
        .post("/groups/{group}/check-ins", create)
}

/// A check-in as a reader may read it.
pub(crate) struct SaidShown {
    pub(crate) title: String,
    pub(crate) facts: Facts,
}

#[derive(Template)]
#[template(path = "pages/check_ins/index.html")]
pub(crate) struct Index {
    pub(crate) frame: Frame,
    pub(crate) head: Head,
    pub(crate) said: Vec<SaidShown>,
    pub(crate) speaks: bool,
}

async fn index(visit: Visit, PathId(code): PathId<String>) -> Answer {
    let db = &visit.site.db;
    let (_, room) = room::<SeeGroup>(&visit, db, &code).await?;
    let (head, ..) = Head::of(&visit, db, &room, Tabbed::CheckIns).await?;
    let own = room.subject().seat_of(&visit.who);
    let sight = match ask::<KeepGroup>(&visit.who, room.subject()) {
        Ok(_) => Sight::All,
        Err(_) => Sight::Own(own),
    };
    let all = check_ins::check_ins(db, room.id, sight).await?;
    page(Index {
        frame: visit.frame(Sentence::new("twinning-check-ins")),
        head,
        said: all.iter().map(|said| said_shown(&visit, &room, said)).collect(),
        speaks: room.subject().spoken_by(&visit.who).is_some() && room.ended_at.is_none(),
    })
}

fn said_shown(visit: &Visit, room: &Room, said: &Said) -> SaidShown {
    let reader = &visit.reader;
    let CheckIn { met, stage_felt, learned, blocked_by, blocked_how, blocked_told, help, next, rating } =
        &said.check_in;
    let day = reader.zone.to_datetime(said.said_at).date();
    let title = Sentence::new("twinning-city-on").with("city", room.city_name(said.city)).with("day", day);
    let mut facts = Vec::new();
    let mut add = |key: &str, value: Option<Cell>| {
        facts.extend(value.map(|value| Fact { term: reader.say(key), value }));
    };
    add("twinning-met", met.map(|day| Cell::Text(reader.day(day))));
    add("twinning-stage-felt", stage_felt.map(|stage| Cell::Text(reader.tell(&words::stage_named(stage)))));
    add("twinning-learned", learned.clone().map(Cell::Written));
    add("twinning-blocked-by", blocked_by.map(|by| Cell::Text(reader.tell(&words::blocked_by(by)))));
    add("twinning-blocked-how", blocked_how.clone().map(Cell::Written));
    let told = (*blocked_told && blocked_by.is_some()).then(|| reader.say("twinning-blocked-told-yes"));
    add("twinning-blocked-told-who", told.map(Cell::Text));
    add("twinning-help", help.clone().map(Cell::Written));
    add("twinning-next", next.map(|day| Cell::Text(reader.day(day))));
    let rating = (*rating > 0)
        .then(|| Cell::Text(reader.phrase("twinning-rating-of").with("rating", *rating).to_string()));
    add("twinning-rating", rating);
    SaidShown { title: reader.tell(&title), facts: Facts { facts } }
}

/// The fields of a check-in, for the page and for what a mail's link opens.
pub(crate) struct Form {
    pub(crate) fields: Fields,
    pub(crate) stages: Vec<Choice>,
    pub(crate) blocked: Vec<Choice>,
    pub(crate) ratings: Vec<Choice>,
    pub(crate) length_max: usize,
}

impl Form {
    pub(crate) fn of(reader: &Reader, fields: Fields) -> Self {
        let none =
            |field: &str, key: &str| Choice::new("", reader.say(key)).chosen(fields.text(field).is_empty());
        let stage = |stage: Stage| {
            let number = stage.number().to_string();
            let chosen = fields.text("stage_felt") == number;
            Choice::new(number, reader.tell(&words::stage_named(stage))).chosen(chosen)
        };
        let blocked = |by: BlockedBy| {
            Choice::new(by.code(), reader.tell(&words::blocked_by(by)))
                .chosen(fields.text("blocked_by") == by.code())
        };
        let rating = |rating: u8| {
            let value = rating.to_string();
            let text = reader.phrase("twinning-rating-choice").with("rating", rating).to_string();
            let chosen = fields.text("rating") == value;
            Choice::new(value, text).chosen(chosen)
        };
        Self {
            stages: std::iter::once(none("stage_felt", "twinning-choose"))
                .chain(Stage::ALL.into_iter().skip(1).map(stage))
                .collect(),
            blocked: std::iter::once(none("blocked_by", "twinning-blocked-nothing"))
                .chain(BlockedBy::ALL.map(blocked))
                .collect(),
            ratings: (1..=5).map(rating).collect(),
            fields,
            length_max: ANSWER_LENGTH_MAX,
        }
    }
}

/// Reads the fields of a group's check-in; or notes all that is wrong.
pub(super) fn read(
    (room, fields): (&Room, &Fields),
    today: Date,
    problems: &mut Problems,
) -> Option<CheckIn> {
    let typed = TypedCheckIn {
        met: fields.text("met"),
        stage_felt: fields.text("stage_felt"),
        learned: fields.text("learned"),
        blocked_by: fields.text("blocked_by"),
        blocked_how: fields.text("blocked_how"),
        blocked_told: fields.text("blocked_told"),
        help: fields.text("help"),
        next: fields.text("next"),
        rating: fields.text("rating"),
    };
    typed.read((room.formed_on.first_day(), today)).map_err(|found| words::add_check_in(problems, found)).ok()
}

#[derive(Template)]
#[template(path = "pages/check_ins/new.html")]
pub(crate) struct New {
    pub(crate) frame: Frame,
    pub(crate) head: Head,
    pub(crate) form: Form,
}

async fn form(visit: &Visit, room: &Room, fields: Fields, problems: Problems) -> Result<New, Failure> {
    let (head, ..) = Head::of(visit, &visit.site.db, room, Tabbed::CheckIns).await?;
    let frame = visit.frame(Sentence::new("twinning-check-in")).with_problems(problems);
    Ok(New { frame, head, form: Form::of(&visit.reader, fields) })
}

async fn new(visit: Visit, PathId(code): PathId<String>) -> Answer {
    let (_, room) = room::<SeeGroup>(&visit, &visit.site.db, &code).await?;
    speaking(&visit, &room)?;
    page(form(&visit, &room, Fields::default(), Problems::default()).await?)
}

async fn create(visit: Visit, PathId(code): PathId<String>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (_, room) = room::<SeeGroup>(&visit, &mut tx, &code).await?;
    doing::lock(&mut tx, &room).await?;
    let granted = speaking(&visit, &room)?;
    let person = granted.by().person().ok_or(Denied::Refused)?;
    let mut problems = Problems::default();
    let today = visit.site.clock.today(&visit.reader.zone);
    if let Some(check_in) = read((&room, &posted.fields), today, &mut problems) {
        let proof = Proof::Own(&granted, person, Way::Page);
        doing::check_in(&mut tx, Mouth { site: &visit.site, room: &room, proof }, &check_in).await?;
        return posted.done(&visit, tx, format!("{}/check-ins", room.path())).await;
    }
    drop(tx);
    let template = form(&visit, &room, posted.fields, problems).await?;
    page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
}
