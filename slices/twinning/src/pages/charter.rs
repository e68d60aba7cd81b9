//! The charter and the roadmap: read, written, accepted by each city with one click.
use crate::{
    acts::{SeeGroup, WorkInGroup, may_work},
    doing::{self, Mouth, Proof},
    pages::{
        hand,
        head::{Head, Tabbed},
        name_of, room, speaking, words,
    },
    rules::agreement::{
        Charter, GOAL_LENGTH_MAX, ISSUE_LENGTH_MAX, ROADMAP_LENGTH_MAX, Rhythm, TypedCharter,
    },
    store::{
        papers::{self, Paper, Versions, Written},
        rooms::Room,
    },
};
use ::store::At;
use askama::Template;
use axum::http::StatusCode;
use cohorts::rules::offer::Way;
use jiff::Timestamp;
use kernel::{PersonId, SpokenLanguage, access::Denied, text};
use ui::{
    Frame, Problems, Reader, Sentence,
    parts::{Cell, Choice, Fact, Facts},
};
use web::{Answer, Failure, Fields, PathId, Posted, Routes, Visit, page, page_as};

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/groups/{group}/charter", show)
        .get("/groups/{group}/charter/edit", edit)
        .post("/groups/{group}/charter", create)
        .post("/groups/{group}/charter/acceptances", accept_charter)
        .get("/groups/{group}/roadmap/edit", edit_roadmap)
        .post("/groups/{group}/roadmap", create_roadmap)
        .post("/groups/{group}/roadmap/acceptances", accept_roadmap)
}

/// A paper as its page shows it.
pub(crate) struct PaperShown {
    /// Who accepted it and when, a line each; who has not.
    pub(crate) standing: Vec<String>,
    pub(crate) is_agreed: bool,
    /// The button: where it posts, and which version was read.
    pub(crate) accepts: Option<(String, i64)>,
    /// A version before this one still stands.
    pub(crate) stands: Option<String>,
    pub(crate) number: i64,
}

pub(super) fn paper_shown<T>(
    visit: &Visit,
    room: &Room,
    versions: &Versions<T>,
    paper: Paper,
) -> Option<PaperShown> {
    let reader = &visit.reader;
    let cities = room.ids();
    let newest = versions.newest()?;
    let accepted = newest.accepted.iter().map(|accepted| {
        let day = reader.zone.to_datetime(accepted.accepted_at).date();
        let sentence = Sentence::new("twinning-accepted-on")
            .with("city", room.city_name(accepted.municipality))
            .with("day", day);
        reader.tell(&sentence)
    });
    let waits = newest
        .version
        .waits_for(&cities)
        .map(|city| reader.tell(&Sentence::new("twinning-not-accepted").with("city", room.city_name(city))));
    let own = room.subject().spoken_by(&visit.who).filter(|_| room.ended_at.is_none());
    let asks = own.is_some_and(|own| !newest.version.accepted_by.contains(&own));
    let is_agreed = newest.version.is_agreed(&cities);
    let before = versions.agreed(&cities).filter(|_| !is_agreed);
    Some(PaperShown {
        standing: accepted.chain(waits).collect(),
        is_agreed,
        accepts: asks
            .then(|| (format!("{}/{}/acceptances", room.path(), paper.as_str()), newest.version.number)),
        stands: before.map(|before| {
            reader.tell(&Sentence::new("twinning-before-stands").with("number", before.version.number))
        }),
        number: newest.version.number,
    })
}

/// A charter, term by term.
pub(crate) fn facts(reader: &Reader, charter: &Charter) -> Facts {
    let fact = |key, value| Fact { term: reader.say(key), value };
    let languages = charter.languages.iter().map(SpokenLanguage::tag).map(|tag| reader.language_name(tag));
    let mut facts = vec![fact("twinning-issue", Cell::Written(charter.issue.clone()))];
    facts.extend(charter.goals.iter().map(|goal| fact("twinning-goal", Cell::Written(goal.clone()))));
    facts.push(fact("twinning-languages", Cell::Text(reader.list(languages.collect::<Vec<_>>()))));
    facts.push(fact("twinning-rhythm", Cell::Text(reader.tell(&words::rhythm(charter.rhythm)))));
    facts.push(fact("twinning-ends", Cell::Text(reader.day(charter.ends))));
    Facts { facts }
}

#[derive(Template)]
#[template(path = "pages/charter/show.html")]
pub(crate) struct Show {
    pub(crate) frame: Frame,
    pub(crate) head: Head,
    pub(crate) facts: Option<Facts>,
    pub(crate) paper: Option<PaperShown>,
    pub(crate) may_work: bool,
}

async fn show(visit: Visit, PathId(code): PathId<String>) -> Answer {
    let (_, room) = room::<SeeGroup>(&visit, &visit.site.db, &code).await?;
    page(shown(&visit, &room, Problems::default()).await?)
}

async fn shown(visit: &Visit, room: &Room, problems: Problems) -> Result<Show, Failure> {
    let db = &visit.site.db;
    let (head, ..) = Head::of(visit, db, room, Tabbed::Charter).await?;
    let versions = papers::charter_for(db, room, visit.reader.lang).await?;
    Ok(Show {
        frame: visit.frame(Sentence::new("twinning-charter")).with_problems(problems),
        head,
        facts: versions.newest().map(|written| facts(&visit.reader, &written.text)),
        paper: paper_shown(visit, room, &versions, Paper::Charter),
        may_work: may_work(&visit.who, &room.subject()),
    })
}

/// The field that holds which version its form began with.
const NUMBER: &str = "number";

/// What somebody saved while the reader was writing, to stand beside it.
pub(crate) struct Newer<T> {
    pub(crate) title: String,
    pub(crate) text: T,
}

/// Whether a form began with this version, the newest; 0 where there was none.
pub(super) fn is_of(fields: &Fields, newest: i64) -> bool {
    fields.text(NUMBER).parse::<i64>().unwrap_or_default() == newest
}

/// Says who saved the newest version meanwhile, and when; and gives it to stand beside what was typed.
pub(super) async fn overtaken<T>(
    visit: &Visit,
    (number, by, at): (i64, Option<PersonId>, Timestamp),
    text: T,
) -> Result<(Sentence, Newer<T>), Failure> {
    let reader = &visit.reader;
    let names = people::store::names_seen_by(&visit.site.db, by, (&visit.who, reader.lang)).await?;
    let name = by.map_or_else(|| reader.say("people-former-officer"), |by| name_of(visit, &names, by));
    let told =
        Sentence::new("twinning-saved-meanwhile").with("name", &name).with("number", number).with("at", at);
    let title = Sentence::new("twinning-version-by")
        .with("number", number)
        .with("name", name)
        .with("day", reader.zone.to_datetime(at).date());
    Ok((told, Newer { title: reader.tell(&title), text }))
}

#[derive(Template)]
#[template(path = "pages/charter/edit.html")]
pub(crate) struct Edit {
    pub(crate) frame: Frame,
    pub(crate) head: Head,
    pub(crate) newer: Option<Newer<Facts>>,
    pub(crate) fields: Fields,
    pub(crate) rhythms: Vec<Choice>,
    pub(crate) issue_max: usize,
    pub(crate) goal_max: usize,
}

async fn form(
    visit: &Visit,
    room: &Room,
    (fields, newer): (Fields, Option<Newer<Facts>>),
    problems: Problems,
) -> Result<Edit, Failure> {
    let (head, ..) = Head::of(visit, &visit.site.db, room, Tabbed::Charter).await?;
    let rhythm = |rhythm: Rhythm| {
        Choice::new(rhythm.code(), visit.reader.tell(&words::rhythm(rhythm)))
            .chosen(fields.text("rhythm") == rhythm.code())
    };
    Ok(Edit {
        frame: visit.frame(Sentence::new("twinning-write-charter")).with_problems(problems),
        head,
        newer,
        rhythms: Rhythm::ALL.map(rhythm).into(),
        fields,
        issue_max: ISSUE_LENGTH_MAX,
        goal_max: GOAL_LENGTH_MAX,
    })
}

async fn edit(visit: Visit, PathId(code): PathId<String>) -> Answer {
    let db = &visit.site.db;
    let (_, room) = room::<WorkInGroup>(&visit, db, &code).await?;
    let versions = papers::charter_for(db, &room, visit.reader.lang).await?;
    let fields = begun(&visit, db, &room, &versions).await?;
    page(form(&visit, &room, (fields, None), Problems::default()).await?)
}

/// The fields of the form and their labels.
const LABELS: [(&str, &str); 7] = [
    ("issue", "twinning-issue"),
    ("goal1", "twinning-goal"),
    ("goal2", "twinning-goal-second"),
    ("goal3", "twinning-goal-third"),
    ("languages", "twinning-languages"),
    ("rhythm", "twinning-rhythm"),
    ("ends", "twinning-ends"),
];

/// A value of the form in words, where it is none.
fn said(visit: &Visit, field: &str, value: &str) -> Option<String> {
    let rhythm = Rhythm::ALL.into_iter().find(|rhythm| field == "rhythm" && rhythm.code() == value)?;
    Some(visit.reader.tell(&words::rhythm(rhythm)))
}

/// What the form of the charter begins with.
async fn begun(
    visit: &Visit,
    at: impl Into<At<'_>>,
    room: &Room,
    versions: &Versions<Charter>,
) -> Result<Fields, Failure> {
    let fields = match versions.newest() {
        None => {
            let issue = super::head::issue(visit, at, room).await?.unwrap_or_default();
            Fields::marked(&[("issue", &issue), ("rhythm", Rhythm::Monthly.code())])
        }
        Some(Written { text, .. }) => {
            let names = text.languages.iter().map(|language| visit.reader.language_name(language.tag()));
            let names: Vec<String> = names.collect();
            let goal = |place: usize| text.goals.get(place).cloned().unwrap_or_default();
            Fields::marked(&[
                ("issue", &text.issue),
                ("goal1", &goal(0)),
                ("goal2", &goal(1)),
                ("goal3", &goal(2)),
                ("languages", &names.join(", ")),
                ("rhythm", text.rhythm.code()),
                ("ends", &text.ends.to_string()),
            ])
        }
    };
    Ok(fields.with(NUMBER, &versions.number().to_string()))
}

/// Somebody saved a version after this form was opened: what was typed is given back, and a field that was left alone
/// takes what stands in theirs.
async fn overtaken_charter(
    visit: &Visit,
    room: &Room,
    (versions, mut typed): (&Versions<Charter>, Fields),
) -> Answer {
    let now = begun(visit, &visit.site.db, room, versions).await?;
    typed = typed.with(NUMBER, now.text(NUMBER));
    let mut problems = typed.bring_up_to(&now, &(LABELS, |name: &str, value: &str| said(visit, name, value)));
    let mut newer = None;
    if let Some(written) = versions.newest() {
        let of = (written.version.number, written.written_by, written.written_at);
        let (told, beside) = overtaken(visit, of, facts(&visit.reader, &written.text)).await?;
        problems.add_general(told);
        newer = Some(beside);
    }
    let template = form(visit, room, (typed, newer), problems).await?;
    page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
}

async fn create(visit: Visit, PathId(code): PathId<String>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, room) = room::<WorkInGroup>(&visit, &mut tx, &code).await?;
    doing::lock(&mut tx, &room).await?;
    let versions = papers::charter_for(&mut tx, &room, visit.reader.lang).await?;
    if !is_of(&posted.fields, versions.number()) {
        drop(tx);
        return overtaken_charter(&visit, &room, (&versions, posted.fields)).await;
    }
    let fields = &posted.fields;
    let (tags, unknown) = visit.reader.read_languages(fields.text("languages"));
    let languages = tags.into_iter().chain(unknown.iter().cloned()).collect::<Vec<_>>().join("; ");
    let typed = TypedCharter {
        issue: fields.text("issue"),
        goals: words::GOAL_FIELDS.map(|goal| fields.text(goal)),
        languages: &languages,
        rhythm: fields.text("rhythm"),
        ends: fields.text("ends"),
    };
    match typed.read(visit.site.clock.today(&visit.reader.zone)) {
        Ok(charter) => {
            let own = speaking(&visit, &room).ok();
            doing::write_charter(&mut tx, hand(&visit, &room, &granted), &charter, own.as_ref()).await?;
            posted.done(&visit, tx, format!("{}/charter", room.path())).await
        }
        Err(found) => {
            drop(tx);
            let mut problems = Problems::default();
            words::add_charter(&mut problems, found);
            let template = form(&visit, &room, (posted.fields, None), problems).await?;
            page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
        }
    }
}

async fn accept_charter(visit: Visit, PathId(code): PathId<String>, posted: Posted) -> Answer {
    accept(visit, &code, posted, Paper::Charter).await
}

async fn accept_roadmap(visit: Visit, PathId(code): PathId<String>, posted: Posted) -> Answer {
    accept(visit, &code, posted, Paper::Roadmap).await
}

async fn accept(visit: Visit, code: &str, posted: Posted, paper: Paper) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (_, room) = room::<SeeGroup>(&visit, &mut tx, code).await?;
    doing::lock(&mut tx, &room).await?;
    let granted = speaking(&visit, &room)?;
    let person = granted.by().person().ok_or(Denied::Refused)?;
    let read = posted.fields.text("number").parse::<i64>().unwrap_or_default();
    let mouth = Mouth { site: &visit.site, room: &room, proof: Proof::Own(&granted, person, Way::Page) };
    match doing::accept(&mut tx, mouth, (paper, read)).await? {
        Ok(_) => {
            let tab = if paper == Paper::Charter { "charter" } else { "strategy" };
            posted.done(&visit, tx, format!("{}/{tab}", room.path())).await
        }
        Err(refusal) => {
            drop(tx);
            let mut problems = Problems::default();
            problems.add_general(words::accept_refusal(refusal));
            if paper == Paper::Charter {
                let template = shown(&visit, &room, problems).await?;
                page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
            } else {
                let template = super::strategy::shown(&visit, &room, problems).await?;
                page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
            }
        }
    }
}

#[derive(Template)]
#[template(path = "pages/charter/roadmap.html")]
pub(crate) struct EditRoadmap {
    pub(crate) frame: Frame,
    pub(crate) head: Head,
    pub(crate) newer: Option<Newer<String>>,
    pub(crate) number: i64,
    pub(crate) plan: String,
    pub(crate) length_max: usize,
}

async fn roadmap_form(
    visit: &Visit,
    room: &Room,
    (plan, number, newer): (String, i64, Option<Newer<String>>),
    problems: Problems,
) -> Result<EditRoadmap, Failure> {
    let (head, ..) = Head::of(visit, &visit.site.db, room, Tabbed::Strategy).await?;
    let frame = visit.frame(Sentence::new("twinning-write-roadmap")).with_problems(problems);
    Ok(EditRoadmap { frame, head, newer, number, plan, length_max: ROADMAP_LENGTH_MAX })
}

async fn edit_roadmap(visit: Visit, PathId(code): PathId<String>) -> Answer {
    let db = &visit.site.db;
    let (_, room) = room::<WorkInGroup>(&visit, db, &code).await?;
    let versions = papers::roadmap(db, room.id).await?;
    let plan = versions.newest().map(|written| written.text.clone()).unwrap_or_default();
    let plan = (plan, versions.number(), None);
    page(roadmap_form(&visit, &room, plan, Problems::default()).await?)
}

async fn create_roadmap(visit: Visit, PathId(code): PathId<String>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, room) = room::<WorkInGroup>(&visit, &mut tx, &code).await?;
    doing::lock(&mut tx, &room).await?;
    let typed = posted.fields.text("plan").to_owned();
    let versions = papers::roadmap(&mut tx, room.id).await?;
    if let Some(written) = versions.newest().filter(|_| !is_of(&posted.fields, versions.number())) {
        drop(tx);
        let of = (written.version.number, written.written_by, written.written_at);
        let (told, newer) = overtaken(&visit, of, written.text.clone()).await?;
        let mut problems = Problems::default();
        problems.add_general(told);
        let typed = (typed, versions.number(), Some(newer));
        let template = roadmap_form(&visit, &room, typed, problems).await?;
        return page_as(StatusCode::UNPROCESSABLE_ENTITY, template);
    }
    let read = text::optional_lines(&typed, ROADMAP_LENGTH_MAX)
        .and_then(|plan| plan.ok_or(text::TextProblem::Missing));
    match read {
        Ok(plan) => {
            let own = speaking(&visit, &room).ok();
            doing::write_roadmap(&mut tx, hand(&visit, &room, &granted), &plan, own.as_ref()).await?;
            posted.done(&visit, tx, format!("{}/strategy", room.path())).await
        }
        Err(problem) => {
            drop(tx);
            let mut problems = Problems::default();
            problems.add("plan", "twinning-roadmap", problem);
            let typed = (typed, versions.number(), None);
            let template = roadmap_form(&visit, &room, typed, problems).await?;
            page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
        }
    }
}
