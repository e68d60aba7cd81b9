//! The strategy: the joint roadmap, each city's sections with drafts and reviews, and what came out.
use crate::{
    acts::{SeeGroup, WorkInGroup, may_work},
    doing::{self, SectionRefusal},
    pages::{
        charter::{Newer, PaperShown, is_of, overtaken, paper_shown},
        hand,
        head::{Head, Tabbed},
        name_of, room, speaking, words,
    },
    store::{
        outcomes::{self, CameOut, Kept, Outcome},
        papers::{self, Paper},
        rooms::Room,
        strategy::{self, Section},
    },
};
use askama::Template;
use axum::http::StatusCode;
use kernel::{SectionId, access::Denied, text};
use ui::{
    Frame, Link, Problems, Sentence,
    parts::{Cell, Choice, Column, Table, Tag, Tone},
};
use web::{Answer, Failure, Fields, PathId, Posted, Routes, Visit, page, page_as};

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/groups/{group}/strategy", index)
        .get("/groups/{group}/strategy/new", new)
        .post("/groups/{group}/strategy", create)
        .get("/groups/{group}/strategy/{section}", show)
        .get("/groups/{group}/strategy/{section}/edit", edit)
        .post("/groups/{group}/strategy/{section}", update)
        .post("/groups/{group}/strategy/{section}/reviews", review)
        .post("/groups/{group}/outcomes", add_outcome)
}

/// Characters of a title.
const TITLE_LENGTH_MAX: usize = 120;
/// Characters of a draft: in any script it fits a form.
const BODY_LENGTH_MAX: usize = 8_000;
/// Characters of a review.
const REVIEW_LENGTH_MAX: usize = 4_000;
/// Characters of what came out.
const OUTCOME_LENGTH_MAX: usize = 500;

#[derive(Template)]
#[template(path = "pages/strategy/index.html")]
pub(crate) struct Index {
    pub(crate) frame: Frame,
    pub(crate) head: Head,
    pub(crate) roadmap: Option<String>,
    pub(crate) paper: Option<PaperShown>,
    pub(crate) table: Option<Table>,
    /// A line each, and where the button posts that takes it back.
    pub(crate) came_out: Vec<(String, String)>,
    pub(crate) outcomes: Vec<Choice>,
    pub(crate) fields: Fields,
    pub(crate) may_work: bool,
    pub(crate) speaks: bool,
    pub(crate) length_max: usize,
}

async fn index(visit: Visit, PathId(code): PathId<String>) -> Answer {
    let (_, room) = room::<SeeGroup>(&visit, &visit.site.db, &code).await?;
    page(shown(&visit, &room, Problems::default()).await?)
}

pub(super) async fn shown(visit: &Visit, room: &Room, problems: Problems) -> Result<Index, Failure> {
    with_fields(visit, room, Fields::default(), problems).await
}

async fn with_fields(
    visit: &Visit,
    room: &Room,
    fields: Fields,
    problems: Problems,
) -> Result<Index, Failure> {
    let db = &visit.site.db;
    let reader = &visit.reader;
    let (head, ..) = Head::of(visit, db, room, Tabbed::Strategy).await?;
    let roadmap = papers::roadmap(db, room.id).await?;
    let sections = strategy::sections(db, room.id).await?;
    let came_out = outcomes::outcomes(db, room.id).await?;
    let told = |one: &Kept| {
        let sentence = Sentence::new("twinning-came-out")
            .with("what", words::outcome(one.what))
            .with("day", one.on_day)
            .with("words", &one.words);
        (reader.tell(&sentence), format!("{}/outcomes/{}/taking-back", room.path(), one.id))
    };
    // Whether it lasted, the centre looks months later.
    let may_say =
        Outcome::ALL.iter().filter(|outcome| **outcome != Outcome::FollowedUp || visit.who.runs_network());
    Ok(Index {
        frame: visit.frame(Sentence::new("twinning-strategy")).with_problems(problems),
        head,
        paper: paper_shown(visit, room, &roadmap, Paper::Roadmap),
        roadmap: roadmap.newest().map(|written| written.text.clone()),
        table: (!sections.is_empty()).then(|| table(visit, room, &sections)),
        came_out: came_out.iter().map(told).collect(),
        outcomes: may_say
            .map(|outcome| {
                Choice::new(outcome.as_str(), reader.tell(&words::outcome(*outcome)))
                    .chosen(fields.text("outcome") == outcome.as_str())
            })
            .collect(),
        fields,
        may_work: may_work(&visit.who, &room.subject()),
        speaks: room.subject().spoken_by(&visit.who).is_some() && room.ended_at.is_none(),
        length_max: OUTCOME_LENGTH_MAX,
    })
}

fn table(visit: &Visit, room: &Room, sections: &[Section]) -> Table {
    let reader = &visit.reader;
    let row = |section: &Section| {
        let path = format!("{}/strategy/{}", room.path(), section.id);
        let (key, tone) = match section.reviews {
            0 => ("twinning-review-waits", Tone::Warn),
            _ => ("twinning-reviewed", Tone::Good),
        };
        vec![
            Cell::Link(Link::new(path, section.title.clone())),
            Cell::Written(room.city_name(section.municipality).to_owned()),
            Cell::Text(reader.phrase("twinning-version").with("number", section.number).to_string()),
            Cell::Text(reader.day(reader.zone.to_datetime(section.written_at).date())),
            Cell::Tags(vec![Tag { text: reader.say(key), tone }]),
        ]
    };
    let heads =
        ["twinning-section", "twinning-city", "twinning-newest", "twinning-written-on", "twinning-state"];
    Table {
        caption: reader.say("twinning-sections"),
        columns: heads.map(|key| Column::new(reader.say(key))).into(),
        rows: sections.iter().map(row).collect(),
    }
}

#[derive(Template)]
#[template(path = "pages/strategy/edit.html")]
pub(crate) struct Edit {
    pub(crate) frame: Frame,
    pub(crate) head: Head,
    pub(crate) action: String,
    pub(crate) back: String,
    pub(crate) newer: Option<Newer<String>>,
    /// The newest version, where there is one.
    pub(crate) number: Option<i64>,
    /// The title, where the section is new.
    pub(crate) title: Option<String>,
    pub(crate) body: String,
    pub(crate) title_max: usize,
    pub(crate) body_max: usize,
}

async fn form(
    visit: &Visit,
    (room, section): (&Room, Option<&Section>),
    ((title, body), newer): ((&str, &str), Option<Newer<String>>),
    problems: Problems,
) -> Result<Edit, Failure> {
    let (head, ..) = Head::of(visit, &visit.site.db, room, Tabbed::Strategy).await?;
    let path = format!("{}/strategy", room.path());
    let own = section.map_or_else(|| path.clone(), |section| format!("{path}/{}", section.id));
    let frame = match section {
        None => visit.frame(Sentence::new("twinning-begin-section")),
        Some(section) => visit.frame(Sentence::new("twinning-write-on").with("section", &section.title)),
    };
    Ok(Edit {
        frame: frame.with_problems(problems),
        head,
        action: own.clone(),
        back: own,
        newer,
        number: section.map(|section| section.number),
        title: section.is_none().then(|| title.to_owned()),
        body: body.to_owned(),
        title_max: TITLE_LENGTH_MAX,
        body_max: BODY_LENGTH_MAX,
    })
}

async fn new(visit: Visit, PathId(code): PathId<String>) -> Answer {
    let (_, room) = room::<SeeGroup>(&visit, &visit.site.db, &code).await?;
    speaking(&visit, &room)?;
    page(form(&visit, (&room, None), (("", ""), None), Problems::default()).await?)
}

fn body(fields: &Fields, problems: &mut Problems) -> Option<String> {
    let typed = text::optional_lines(fields.text("body"), BODY_LENGTH_MAX);
    let typed = typed.and_then(|body| body.ok_or(text::TextProblem::Missing));
    problems.take("body", "twinning-draft", typed)
}

async fn create(visit: Visit, PathId(code): PathId<String>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (_, room) = room::<SeeGroup>(&visit, &mut tx, &code).await?;
    doing::lock(&mut tx, &room).await?;
    let granted = speaking(&visit, &room)?;
    let fields = &posted.fields;
    let mut problems = Problems::default();
    let title = text::line(fields.text("title"), TITLE_LENGTH_MAX);
    let title = problems.take("title", "twinning-section", title);
    if let (Some(title), Some(body)) = (title, body(fields, &mut problems)) {
        let of = (&visit.site, &room, &granted);
        match doing::begin_section(&mut tx, of, (&title, &body)).await? {
            Ok(id) => return posted.done(&visit, tx, format!("{}/strategy/{id}", room.path())).await,
            Err(SectionRefusal::TitleTaken) => {
                problems.add("title", "twinning-section", Sentence::new("twinning-title-taken"));
            }
        }
    }
    drop(tx);
    let typed = (posted.fields.text("title"), posted.fields.text("body"));
    page_as(StatusCode::UNPROCESSABLE_ENTITY, form(&visit, (&room, None), (typed, None), problems).await?)
}

async fn section(at: impl Into<::store::At<'_>>, room: &Room, id: SectionId) -> Result<Section, Failure> {
    strategy::section(at, (room.id, id)).await?.ok_or_else(Failure::not_found)
}

/// A version with what was said of it.
pub(crate) struct VersionShown {
    pub(crate) title: String,
    pub(crate) body: String,
    pub(crate) reviews: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "pages/strategy/show.html")]
pub(crate) struct Show {
    pub(crate) frame: Frame,
    pub(crate) head: Head,
    pub(crate) path: String,
    pub(crate) of: String,
    pub(crate) versions: Vec<VersionShown>,
    /// One's own section: a new version may be written.
    pub(crate) is_own: bool,
    /// The twin's: the newest version may be reviewed.
    pub(crate) may_review: bool,
    pub(crate) number: i64,
    pub(crate) typed: String,
    pub(crate) review_max: usize,
}

async fn show(visit: Visit, PathId((code, id)): PathId<(String, SectionId)>) -> Answer {
    let db = &visit.site.db;
    let (_, room) = room::<SeeGroup>(&visit, db, &code).await?;
    let section = section(db, &room, id).await?;
    page(section_shown(&visit, (&room, &section), String::new(), Problems::default()).await?)
}

async fn section_shown(
    visit: &Visit,
    (room, section): (&Room, &Section),
    typed: String,
    problems: Problems,
) -> Result<Show, Failure> {
    let db = &visit.site.db;
    let reader = &visit.reader;
    let (head, ..) = Head::of(visit, db, room, Tabbed::Strategy).await?;
    let (drafts, reviews) = strategy::versions(db, section.id).await?;
    let people = drafts.iter().filter_map(|draft| draft.written_by);
    let people = people.chain(reviews.iter().filter_map(|review| review.person));
    let names =
        people::store::names_seen_by(db, people.collect::<Vec<_>>(), (&visit.who, reader.lang)).await?;
    let name = |person: Option<_>| {
        person.map_or_else(|| reader.say("people-former-officer"), |person| name_of(visit, &names, person))
    };
    let day = |at| reader.zone.to_datetime(at).date();
    let versions = drafts.into_iter().map(|draft| {
        let title = Sentence::new("twinning-version-by")
            .with("number", draft.number)
            .with("name", name(draft.written_by))
            .with("day", day(draft.written_at));
        let own = reviews.iter().filter(|review| review.number == draft.number).map(|review| {
            let who = Sentence::new("twinning-review-by")
                .with("name", name(review.person))
                .with("city", room.city_name(review.municipality))
                .with("day", day(review.written_at));
            (reader.tell(&who), review.body.clone())
        });
        VersionShown { title: reader.tell(&title), reviews: own.collect(), body: draft.body }
    });
    let own = room.subject().spoken_by(&visit.who).filter(|_| room.ended_at.is_none());
    let of = Sentence::new("twinning-section-of").with("city", room.city_name(section.municipality));
    Ok(Show {
        frame: visit.frame_named(section.title.clone()).with_problems(problems),
        head,
        path: format!("{}/strategy/{}", room.path(), section.id),
        of: reader.tell(&of),
        versions: versions.collect(),
        is_own: own == Some(section.municipality),
        may_review: own.is_some_and(|own| own != section.municipality),
        number: section.number,
        typed,
        review_max: REVIEW_LENGTH_MAX,
    })
}

async fn edit(visit: Visit, PathId((code, id)): PathId<(String, SectionId)>) -> Answer {
    let db = &visit.site.db;
    let (_, room) = room::<SeeGroup>(&visit, db, &code).await?;
    let section = section(db, &room, id).await?;
    if speaking(&visit, &room)?.on().city != section.municipality {
        return Err(Denied::Refused.into());
    }
    let (drafts, _) = strategy::versions(db, id).await?;
    let newest = drafts.first().map(|draft| draft.body.clone()).unwrap_or_default();
    page(form(&visit, (&room, Some(&section)), (("", &newest), None), Problems::default()).await?)
}

async fn update(visit: Visit, PathId((code, id)): PathId<(String, SectionId)>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (_, room) = room::<SeeGroup>(&visit, &mut tx, &code).await?;
    doing::lock(&mut tx, &room).await?;
    let section = section(&mut tx, &room, id).await?;
    let granted = speaking(&visit, &room)?;
    if granted.on().city != section.municipality {
        return Err(Denied::Refused.into());
    }
    let mut problems = Problems::default();
    let mut newer = None;
    if !is_of(&posted.fields, section.number) {
        let (drafts, _) = strategy::versions(&mut tx, id).await?;
        if let Some(draft) = drafts.into_iter().next() {
            let of = (draft.number, draft.written_by, draft.written_at);
            let (told, beside) = overtaken(&visit, of, draft.body).await?;
            problems.add_general(told);
            newer = Some(beside);
        }
    }
    let body = body(&posted.fields, &mut problems);
    if let Some(body) = body.filter(|_| problems.is_empty()) {
        doing::write_draft(&mut tx, (&visit.site, &room, &granted), &section, &body).await?;
        return posted.done(&visit, tx, format!("{}/strategy/{id}", room.path())).await;
    }
    drop(tx);
    let typed = ("", posted.fields.text("body"));
    let template = form(&visit, (&room, Some(&section)), (typed, newer), problems).await?;
    page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
}

async fn review(visit: Visit, PathId((code, id)): PathId<(String, SectionId)>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (_, room) = room::<SeeGroup>(&visit, &mut tx, &code).await?;
    doing::lock(&mut tx, &room).await?;
    let section = section(&mut tx, &room, id).await?;
    let granted = speaking(&visit, &room)?;
    if granted.on().city == section.municipality {
        return Err(Denied::Refused.into());
    }
    let fields = &posted.fields;
    let mut problems = Problems::default();
    let read = fields.text("number").parse::<i64>().unwrap_or_default();
    if read != section.number {
        let sentence = Sentence::new("twinning-draft-outdated").with("number", section.number);
        problems.add("review", "twinning-review", sentence);
    }
    let typed = text::optional_lines(fields.text("review"), REVIEW_LENGTH_MAX);
    let typed = typed.and_then(|review| review.ok_or(text::TextProblem::Missing));
    let typed = problems.take("review", "twinning-review", typed);
    if let Some(body) = typed.filter(|_| problems.is_empty()) {
        doing::review(&mut tx, (&visit.site, &room, &granted), &section, &body).await?;
        return posted.done(&visit, tx, format!("{}/strategy/{id}", room.path())).await;
    }
    drop(tx);
    let typed = posted.fields.text("review").to_owned();
    let template = section_shown(&visit, (&room, &section), typed, problems).await?;
    page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
}

async fn add_outcome(visit: Visit, PathId(code): PathId<String>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, room) = room::<WorkInGroup>(&visit, &mut tx, &code).await?;
    doing::lock(&mut tx, &room).await?;
    let fields = &posted.fields;
    let mut problems = Problems::default();
    let what = Outcome::parse(fields.text("outcome"))
        .filter(|outcome| *outcome != Outcome::FollowedUp || visit.who.runs_network());
    if what.is_none() {
        problems.add("outcome", "twinning-outcome", Sentence::new("twinning-choose-one"));
    }
    let words = text::line(fields.text("words"), OUTCOME_LENGTH_MAX);
    let words = problems.take("words", "twinning-outcome-words", words);
    let today = visit.site.clock.today(&visit.reader.zone);
    let on_day = text::day(fields.text("on_day"));
    let wrong = match on_day {
        None => Some(words::no_day(fields.text("on_day"))),
        Some(day) => (day > today).then(|| Sentence::new("twinning-day-ahead").with("day", day)),
    };
    let on_day = on_day.filter(|_| wrong.is_none());
    if let Some(wrong) = wrong {
        problems.add("on_day", "twinning-day", wrong);
    }
    if let (Some(what), Some(words), Some(on_day)) = (what, words, on_day) {
        let city = hand(&visit, &room, &granted).city;
        outcomes::add(&mut tx, &granted, &CameOut { what, words, on_day }, city).await?;
        return posted.done(&visit, tx, format!("{}/strategy", room.path())).await;
    }
    drop(tx);
    let template = with_fields(&visit, &room, posted.fields, problems).await?;
    page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
}
