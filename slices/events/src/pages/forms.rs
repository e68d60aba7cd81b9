//! Forms about an event: add, change, duplicate, publish, cancel with a reason.
use super::{
    history::label,
    shown::{self, Naming},
    typed::{fields_of, read},
};
use crate::{
    acts::{AddEvent, CancelEvent, ChangeEvent, PublishEvent, Subject},
    guests,
    rules::{Access, Details, EventKind, Field, Format, Others, REASON_LENGTH_MAX, Stage, StateProblem},
    store::{self, Event},
};
use askama::Template;
use axum::http::StatusCode;
use kernel::access::{Act, Denied, Granted, ask};
use ui::{Frame, Problems, Reader, Sentence, parts::Choice};
use web::{Answer, Failure, Fields, Label, PathId, Posted, Routes, Shown, Visit, page, page_as};

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/events/new", new)
        .post("/events", create)
        .get("/events/{slug}/edit", edit)
        .post("/events/{slug}", update)
        .post("/events/{slug}/duplicate", duplicate)
        .post("/events/{slug}/publish", publish)
        .get("/events/{slug}/cancellation", cancellation)
        .post("/events/{slug}/cancellation", cancel)
}

#[derive(Template)]
#[template(path = "pages/event/form.html")]
pub(super) struct Form {
    pub(super) frame: Frame,
    pub(super) action: String,
    pub(super) back: String,
    pub(super) fields: Fields,
    pub(super) choices: Choices,
    pub(super) is_new: bool,
    /// How many people saving mails, where it was not said yet that it may.
    pub(super) mails: Option<usize>,
}

/// What can be chosen in the form.
pub(super) struct Choices {
    kinds: Vec<Choice>,
    formats: Vec<Choice>,
    access: Vec<Choice>,
    others: Vec<Choice>,
    programmes: Vec<Choice>,
    themes: Vec<Choice>,
}

impl Choices {
    fn of(visit: &Visit, fields: &Fields, naming: &Naming) -> Self {
        let reader = &visit.reader;
        let choice = |value: &str, sentence: Sentence, field: &str| {
            Choice::new(value, reader.tell(&sentence)).chosen(fields.text(field) == value)
        };
        let none = |field: &str| choice("", Sentence::new("events-not-stated"), field);
        let mut kinds = vec![none("kind")];
        kinds.extend(EventKind::ALL.map(|kind| choice(kind.code(), shown::kind(kind), "kind")));
        let mut formats = vec![none("format")];
        formats.extend(Format::ALL.map(|format| choice(format.code(), shown::format(format), "format")));
        let others = Others::ALL.map(|others| choice(others.code(), shown::others(others), "others"));
        let mut programmes = vec![Choice::new("", reader.say("events-no-programme"))];
        programmes.extend(
            naming
                .programmes
                .values()
                .map(|(code, name)| Choice::new(code, name).chosen(fields.text("programme") == code)),
        );
        let themes = naming.themes.values().map(|(code, name)| {
            Choice::new(code, name).chosen(fields.all("theme").any(|chosen| chosen == code))
        });
        Self {
            kinds,
            formats,
            access: Access::ALL.map(|access| choice(access.code(), shown::access(access), "access")).into(),
            others: others.into(),
            programmes,
            themes: themes.collect(),
        }
    }
}

async fn form(
    visit: &Visit,
    event: Option<&Event>,
    fields: Fields,
    problems: Problems,
) -> Result<Form, Failure> {
    let naming = Naming::of(visit).await?;
    Ok(made(visit, event, (fields, problems), &naming))
}

/// The form for an event, new or known.
pub(super) fn made(
    visit: &Visit,
    event: Option<&Event>,
    (fields, problems): (Fields, Problems),
    naming: &Naming,
) -> Form {
    let title = if event.is_some() { "events-edit-title" } else { "events-new-title" };
    let own = event.map(shown::page);
    Form {
        frame: visit.frame(Sentence::new(title)).with_problems(problems),
        action: own.clone().unwrap_or_else(|| "/events".to_owned()),
        back: own.unwrap_or_else(|| "/events".to_owned()),
        choices: Choices::of(visit, &fields, naming),
        is_new: event.is_none(),
        fields,
        mails: None,
    }
}

/// What the form calls fields that stand in it in another way than an event is kept.
const LABELS: [(&str, &str); 8] = [
    ("starts", "events-starts"),
    ("ends", "events-ends"),
    ("starts_time", "events-clock"),
    ("ends_time", "events-clock-end"),
    ("zone", "events-zone"),
    ("organisers", "events-organisers"),
    ("theme", "events-themes"),
    ("series_number", "events-series-number"),
];

/// The form, as its reader sees it.
struct OnForm<'v> {
    reader: &'v Reader,
    naming: &'v Naming,
}

impl Shown for OnForm<'_> {
    fn label(&self, name: &str) -> Option<Label> {
        let of_field = || Some((name.to_owned().into(), Sentence::new(label(Field::from_code(name)?))));
        LABELS.label(name).or_else(of_field)
    }

    fn value(&self, name: &str, value: &str) -> String {
        let named = match name {
            "programme" => self.naming.programmes.values().find(|(code, _)| code == value),
            "theme" => self.naming.themes.values().find(|(code, _)| code == value),
            _ => None,
        };
        let in_words = || shown::chosen(self.reader, Field::from_code(name)?, value);
        named.map(|(_, name)| name.clone()).or_else(in_words).unwrap_or_else(|| value.to_owned())
    }

    fn together(&self) -> &[&[&'static str]] {
        &[&["starts", "starts_time", "ends", "ends_time", "zone"], &["series", "series_number"]]
    }
}

fn home_zone(visit: &Visit) -> &str {
    visit.site.home_zone.iana_name().unwrap_or("UTC")
}

async fn new(visit: Visit) -> Answer {
    ask::<AddEvent>(&visit.who, ())?;
    let fields = Fields::of(&[("access", "public"), ("others", "header"), ("zone", home_zone(&visit))]);
    page(form(&visit, None, fields, Problems::default()).await?)
}

async fn create(visit: Visit, posted: Posted) -> Answer {
    let granted = ask::<AddEvent>(&visit.who, ())?;
    let naming = Naming::of(&visit).await?;
    match read(&posted.fields, &Details::titled(""), &naming) {
        Ok(details) => {
            let mut tx = visit.site.db.begin().await?;
            let event = store::add_event(&mut tx, &granted, (&details, &visit.site.home_zone), None).await?;
            posted.done(&visit, tx, shown::page(&event)).await
        }
        Err(problems) => {
            let form = form(&visit, None, posted.fields, problems).await?;
            page_as(StatusCode::UNPROCESSABLE_ENTITY, form)
        }
    }
}

/// The event at a word, through the rule of an act.
pub(super) async fn granted<A: Act<On = Subject>>(
    visit: &Visit,
    at: impl Into<::store::At<'_>>,
    slug: &str,
) -> Result<(Granted<A>, Event), Failure> {
    visit.who.actor().ok_or(Denied::SignInFirst)?;
    let event = store::event_at(at, slug).await?.ok_or(Denied::NotFound)?;
    Ok((ask::<A>(&visit.who, event.subject())?, event))
}

async fn edit(visit: Visit, PathId(slug): PathId<String>) -> Answer {
    let (_, event) = granted::<ChangeEvent>(&visit, &visit.site.db, &slug).await?;
    let naming = Naming::of(&visit).await?;
    let fields = fields_of(&event, &naming, home_zone(&visit));
    page(form(&visit, Some(&event), fields, Problems::default()).await?)
}

async fn update(visit: Visit, PathId(slug): PathId<String>, mut posted: Posted) -> Answer {
    let naming = Naming::of(&visit).await?;
    let mut tx = visit.site.db.begin().await?;
    visit.who.actor().ok_or(Denied::SignInFirst)?;
    let Some(event) = store::event_at(&mut tx, &slug).await? else {
        drop(tx);
        return typed_for_none(&visit, posted.fields).await;
    };
    let granted = ask::<ChangeEvent>(&visit.who, event.subject())?;
    tx.lock("event", event.id).await?;
    let known = fields_of(&event, &naming, home_zone(&visit));
    let problems = posted.fields.bring_up_to(&known, &OnForm { reader: &visit.reader, naming: &naming });
    match problems.and(read(&posted.fields, &event.details, &naming)) {
        Ok(details) => {
            let (_, calendars) = store::change_of(&event.details, &details);
            if calendars && posted.fields.text("mails") != "yes" {
                let people = guests::learn_of_change(&visit.site, &event).await?;
                if people > 0 {
                    drop(tx);
                    let form = form(&visit, Some(&event), posted.fields, Problems::default()).await?;
                    return page(Form { mails: Some(people), ..form });
                }
            }
            store::change_event(&mut tx, &granted, &event, (&details, &visit.site.home_zone)).await?;
            let changed = store::event(&mut tx, event.id).await?.ok_or(Denied::NotFound)?;
            posted.done(&visit, tx, shown::page(&changed)).await
        }
        Err(problems) => {
            drop(tx);
            let form = form(&visit, Some(&event), posted.fields, problems).await?;
            page_as(StatusCode::UNPROCESSABLE_ENTITY, form)
        }
    }
}

/// What was typed for a draft that somebody threw away meanwhile is the beginning of another one.
async fn typed_for_none(visit: &Visit, fields: Fields) -> Answer {
    ask::<AddEvent>(&visit.who, ()).map_err(|_| Denied::NotFound)?;
    let mut problems = Problems::default();
    problems.add_general(Sentence::new("events-thrown-away"));
    page_as(StatusCode::UNPROCESSABLE_ENTITY, form(visit, None, fields, problems).await?)
}

/// A draft that says the same; it goes on from there.
async fn duplicate(visit: Visit, PathId(slug): PathId<String>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (_, event) = granted::<ChangeEvent>(&visit, &mut tx, &slug).await?;
    let adding = ask::<AddEvent>(&visit.who, ())?;
    let copy =
        store::add_event(&mut tx, &adding, (&event.details, &visit.site.home_zone), Some(event.id)).await?;
    posted.done(&visit, tx, format!("{}/edit", shown::page(&copy))).await
}

async fn publish(visit: Visit, PathId(slug): PathId<String>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, event) = granted::<PublishEvent>(&visit, &mut tx, &slug).await?;
    tx.lock("event", event.id).await?;
    if event.state.publish().is_ok() {
        store::publish_event(&mut tx, &granted).await?;
    }
    posted.done(&visit, tx, shown::page(&event)).await
}

#[derive(Template)]
#[template(path = "pages/event/cancellation.html")]
pub(super) struct Cancellation {
    pub(super) frame: Frame,
    pub(super) title: String,
    pub(super) back: String,
    /// Nothing is left to be done.
    pub(super) is_cancelled: bool,
    /// So many people are mailed.
    pub(super) mails: usize,
    pub(super) reason: String,
    pub(super) length_max: usize,
}

pub(super) fn cancellation_page(
    visit: &Visit,
    (event, mails): (&Event, usize),
    reason: &str,
    problems: Problems,
) -> Cancellation {
    let is_cancelled = event.state.stage() == Stage::Cancelled;
    let frame = visit.frame(Sentence::new("events-cancel-title")).with_problems(problems);
    Cancellation {
        frame: frame.giving_back(is_cancelled.then_some(("reason", reason))),
        title: event.details.title.clone(),
        back: shown::page(event),
        is_cancelled,
        mails,
        reason: reason.to_owned(),
        length_max: REASON_LENGTH_MAX,
    }
}

async fn cancellation(visit: Visit, PathId(slug): PathId<String>) -> Answer {
    let (_, event) = granted::<CancelEvent>(&visit, &visit.site.db, &slug).await?;
    let mails = guests::learn_of_change(&visit.site, &event).await?;
    page(cancellation_page(&visit, (&event, mails), "", Problems::default()))
}

async fn cancel(visit: Visit, PathId(slug): PathId<String>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, event) = granted::<CancelEvent>(&visit, &mut tx, &slug).await?;
    tx.lock("event", event.id).await?;
    let reason = posted.fields.text("reason").to_owned();
    let mut problems = Problems::default();
    match event.state.cancel(tx.now(), &reason) {
        Ok(crate::rules::State::Cancelled { reason, .. }) => {
            store::cancel_event(&mut tx, &granted, &reason).await?;
            return posted.done(&visit, tx, shown::page(&event)).await;
        }
        Ok(_) | Err(StateProblem::NotPublished | StateProblem::NoDraft) => {
            problems.add_general(Sentence::new("events-cancel-not-published"));
        }
        Err(StateProblem::Reason(why)) => problems.add("reason", "events-cancel-reason", why),
    }
    drop(tx);
    let mails = guests::learn_of_change(&visit.site, &event).await?;
    let page = cancellation_page(&visit, (&event, mails), &reason, problems);
    page_as(StatusCode::UNPROCESSABLE_ENTITY, page)
}
