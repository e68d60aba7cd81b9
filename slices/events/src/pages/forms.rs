//! Forms about an event: add, change, duplicate, publish, cancel with a reason; and its history.
use super::{event::find, shown::Naming};
use crate::{
    acts::{AddEvent, CancelEvent, ChangeEvent, PublishEvent, SeeHistory, Subject},
    facts,
    pages::shown,
    rules::{
        Access, Details, EventKind, Format, Material, Organiser, OrganiserRole, Others, REASON_LENGTH_MAX,
        Series, Sight, StateProblem, WebAddress, When, WhenProblem, limits,
    },
    store::{self, Event},
};
use ::store::record;
use askama::Template;
use axum::http::StatusCode;
use jiff::{
    civil::{Date, Time},
    tz::TimeZone,
};
use kernel::{
    Country, Period, SpokenLanguage, ThemeId,
    access::{Act, Denied, Granted, ask},
    text,
};
use ui::{Frame, Problems, Sentence, parts::Choice};
use web::{Answer, Failure, Fields, PathId, Posted, Routes, Visit, page, page_as};

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
        .get("/events/{slug}/history", history)
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
        let others = Others::ALL.map(|others| {
            let key = match others {
                Others::Header => "events-others-header",
                Others::Nothing => "events-others-nothing",
            };
            choice(others.code(), Sentence::new(key), "others")
        });
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
    }
}

async fn new(visit: Visit) -> Answer {
    ask::<AddEvent>(&visit.who, ())?;
    let zone = visit.site.home_zone.iana_name().unwrap_or("UTC").to_owned();
    let fields = Fields::of(&[("access", "public"), ("others", "header"), ("zone", &zone)]);
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
    page(form(&visit, Some(&event), fields_of(&event, &naming), Problems::default()).await?)
}

async fn update(visit: Visit, PathId(slug): PathId<String>, posted: Posted) -> Answer {
    let naming = Naming::of(&visit).await?;
    let mut tx = visit.site.db.begin().await?;
    let (granted, event) = granted::<ChangeEvent>(&visit, &mut tx, &slug).await?;
    tx.lock("event", event.id).await?;
    let known = fields_of(&event, &naming);
    let outcome = if posted.fields.text("known") == known.text("known") {
        read(&posted.fields, &event.details, &naming)
    } else {
        let mut problems = Problems::default();
        problems.add_general(Sentence::new("events-changed-meanwhile"));
        Err(problems)
    };
    match outcome {
        Ok(details) => {
            store::change_event(&mut tx, &granted, &event, (&details, &visit.site.home_zone)).await?;
            let changed = store::event(&mut tx, event.id).await?.ok_or(Denied::NotFound)?;
            posted.done(&visit, tx, shown::page(&changed)).await
        }
        Err(problems) => {
            drop(tx);
            let fields = posted.fields.with("known", known.text("known"));
            let form = form(&visit, Some(&event), fields, problems).await?;
            page_as(StatusCode::UNPROCESSABLE_ENTITY, form)
        }
    }
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
    pub(super) reason: String,
    pub(super) length_max: usize,
}

pub(super) fn cancellation_page(
    visit: &Visit,
    event: &Event,
    reason: &str,
    problems: Problems,
) -> Cancellation {
    Cancellation {
        frame: visit.frame(Sentence::new("events-cancel-title")).with_problems(problems),
        title: event.details.title.clone(),
        back: shown::page(event),
        reason: reason.to_owned(),
        length_max: REASON_LENGTH_MAX,
    }
}

async fn cancellation(visit: Visit, PathId(slug): PathId<String>) -> Answer {
    let (_, event) = granted::<CancelEvent>(&visit, &visit.site.db, &slug).await?;
    page(cancellation_page(&visit, &event, "", Problems::default()))
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
    page_as(StatusCode::UNPROCESSABLE_ENTITY, cancellation_page(&visit, &event, &reason, problems))
}

/// The form as it stands for an event, with a mark of it: whoever sends the form later is told when somebody else has
/// changed the event meanwhile.
pub(super) fn fields_of(event: &Event, naming: &Naming) -> Fields {
    let details = &event.details;
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let of_role = |role| shown::of_role(details, role).join("\n");
    let mut all: Vec<(&str, String)> = vec![
        ("title", details.title.clone()),
        ("kind", details.kind.map(|kind| kind.code().to_owned()).unwrap_or_default()),
        ("format", details.format.map(|format| format.code().to_owned()).unwrap_or_default()),
        ("place", text(&details.place)),
        ("town", text(&details.town)),
        ("venue", text(&details.venue)),
        ("countries", details.countries.iter().map(|country| country.code()).collect::<Vec<_>>().join(" ")),
        ("organisers", of_role(OrganiserRole::Organiser)),
        ("partners", of_role(OrganiserRole::Partner)),
        ("supporters", of_role(OrganiserRole::Supporter)),
        ("context", text(&details.context)),
        ("aims", text(&details.aims)),
        ("audience", text(&details.audience)),
        ("spoken", details.spoken.iter().map(SpokenLanguage::tag).collect::<Vec<_>>().join(" ")),
        ("access", details.access.code().to_owned()),
        ("others", details.others.code().to_owned()),
        ("url", details.url.as_ref().map(|url| url.as_str().to_owned()).unwrap_or_default()),
        ("materials", materials_text(&details.materials)),
        ("programme", naming.programme(details).map(|(code, _)| code.clone()).unwrap_or_default()),
        ("series", details.series.as_ref().map(|series| series.name.clone()).unwrap_or_default()),
        ("series_number", series_number(details)),
        ("known", event.changed_at.as_microsecond().to_string()),
    ];
    all.extend(when_fields(&details.when));
    all.extend(naming.theme_codes(details).into_iter().map(|code| ("theme", code.to_owned())));
    let pairs: Vec<(&str, &str)> = all.iter().map(|(name, value)| (*name, value.as_str())).collect();
    Fields::of(&pairs)
}

fn series_number(details: &Details) -> String {
    let number = details.series.as_ref().and_then(|series| series.number);
    number.map(|number| number.to_string()).unwrap_or_default()
}

fn materials_text(materials: &[Material]) -> String {
    materials.iter().map(|one| format!("{} {}", one.url.as_str(), one.title)).collect::<Vec<_>>().join("\n")
}

fn when_fields(when: &When) -> Vec<(&'static str, String)> {
    match when {
        When::NotKnown => Vec::new(),
        When::Days { starts, ends } => vec![("starts", starts.to_string()), ("ends", ends.to_string())],
        When::Timed { starts, ends, zone } => {
            let [first, last] = [starts, ends].map(|at| zone.to_datetime(*at));
            let clock = |time: Time| time.strftime("%H:%M").to_string();
            vec![
                ("starts", first.date().to_string()),
                ("starts_time", clock(first.time())),
                ("ends", last.date().to_string()),
                ("ends_time", clock(last.time())),
                ("zone", zone.iana_name().unwrap_or("UTC").to_owned()),
            ]
        }
    }
}

/// What the form says of an event, or all that is wrong. What no field of it holds stays as it was.
fn read(fields: &Fields, old: &Details, naming: &Naming) -> Result<Details, Problems> {
    let mut problems = Problems::default();
    let mut line = |name: &'static str, label: &'static str, length_max: usize| {
        problems.take(name, label, text::optional_line(fields.text(name), length_max)).flatten()
    };
    let place = line("place", "events-place", limits::LINE);
    let town = line("town", "events-town", limits::LINE);
    let venue = line("venue", "events-venue", limits::LINE);
    let series = line("series", "events-series", limits::LINE);
    let title = problems.take("title", "events-name", text::line(fields.text("title"), limits::TITLE));
    let mut long = |name: &'static str, label: &'static str| {
        problems.take(name, label, text::optional_lines(fields.text(name), limits::TEXT)).flatten()
    };
    let (context, aims, audience) =
        (long("context", "events-context"), long("aims", "events-aims"), long("audience", "events-audience"));
    let when = read_when(fields, &mut problems);
    let countries = read_words(
        fields,
        ("countries", "events-countries", "events-wrong-country"),
        &mut problems,
        |code| code.to_ascii_uppercase().parse::<Country>().ok(),
    );
    let spoken =
        read_words(fields, ("spoken", "events-spoken", "events-wrong-language"), &mut problems, |tag| {
            tag.to_ascii_lowercase().parse::<SpokenLanguage>().ok()
        });
    let organisers = read_organisers(fields, &mut problems);
    let materials = read_materials(fields, &mut problems);
    let url = read_url(fields, &mut problems);
    let number = read_number(fields, &mut problems);
    let programme = naming.programmes.iter().find(|(_, (code, _))| code == fields.text("programme"));
    let (Some(title), Some(when), true) = (title, when, problems.is_empty()) else { return Err(problems) };
    Ok(Details {
        title,
        kind: EventKind::from_code(fields.text("kind")),
        when,
        format: Format::from_code(fields.text("format")),
        place,
        town,
        venue,
        countries,
        organisers,
        context,
        aims,
        audience,
        spoken,
        access: Access::from_code(fields.text("access")).unwrap_or(old.access),
        others: Others::from_code(fields.text("others")).unwrap_or(old.others),
        url,
        materials,
        programme: programme.map(|(id, _)| *id),
        themes: read_themes(fields, naming),
        series: series.map(|name| Series { name, number }),
        ..old.clone()
    })
}

fn read_number(fields: &Fields, problems: &mut Problems) -> Option<u32> {
    let typed = text::latin_digits(fields.text("series_number"));
    if typed.trim().is_empty() {
        return None;
    }
    let read = typed.trim().parse().ok();
    if read.is_none() {
        problems.add("series_number", "events-series-number", Sentence::new("events-wrong-number"));
    }
    read
}

fn read_themes(fields: &Fields, naming: &Naming) -> Vec<ThemeId> {
    let is_chosen = |code: &str| fields.all("theme").any(|chosen| chosen == code);
    naming.themes.iter().filter(|(_, (code, _))| is_chosen(code)).map(|(id, _)| *id).collect()
}

/// Days of any precision; or, where an hour is given, two moments by the clock of a zone.
fn read_when(fields: &Fields, problems: &mut Problems) -> Option<When> {
    let typed = |name: &str| text::latin_digits(fields.text(name)).trim().to_owned();
    let mut period = |name: &'static str, label: &'static str| -> Result<Option<Period>, ()> {
        match typed(name).as_str() {
            "" => Ok(None),
            text => text.parse().map(Some).map_err(|_| {
                let sentence = Sentence::new("events-wrong-date").with("typed", fields.text(name));
                problems.add(name, label, sentence);
            }),
        }
    };
    let (starts, ends) = (period("starts", "events-starts"), period("ends", "events-ends"));
    let (Ok(starts), Ok(ends)) = (starts, ends) else { return None };
    let (from, to) = (typed("starts_time"), typed("ends_time"));
    let read = if from.is_empty() && to.is_empty() {
        When::days(starts, ends)
    } else {
        let zone = TimeZone::get(fields.text("zone").trim());
        let Ok(zone) = zone else {
            problems.add("zone", "events-zone", Sentence::new("events-wrong-zone"));
            return None;
        };
        let day = starts.and_then(Period::day);
        let last = ends.or(starts).and_then(Period::day);
        let moment = |day: Option<Date>, clock: &str| {
            let clock: Time = clock.parse().ok()?;
            zone.to_timestamp(day?.to_datetime(clock)).ok()
        };
        let (Some(starts), Some(ends)) = (moment(day, &from), moment(last, &to)) else {
            problems.add("starts_time", "events-clock", Sentence::new("events-wrong-clock"));
            return None;
        };
        When::timed(starts, ends, zone)
    };
    read.map_err(|problem| {
        let key = match problem {
            WhenProblem::EndWithoutStart => "events-end-without-start",
            WhenProblem::EndBeforeStart => "events-end-before-start",
            WhenProblem::TooLong => "events-too-long",
        };
        problems.add("ends", "events-ends", Sentence::new(key));
    })
    .ok()
}

fn read_words<T: Ord>(
    fields: &Fields,
    (name, label, wrong): (&'static str, &'static str, &'static str),
    problems: &mut Problems,
    read: impl Fn(&str) -> Option<T>,
) -> Vec<T> {
    let cut = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '،');
    let mut values: Vec<T> = Vec::new();
    for word in fields.text(name).split(cut).filter(|word| !word.is_empty()) {
        match read(word) {
            Some(value) if !values.contains(&value) && values.len() < limits::LIST_COUNT => {
                values.push(value);
            }
            Some(_) => {}
            None => problems.add(name, label, Sentence::new(wrong).with("typed", word)),
        }
    }
    values
}

/// A name a line.
fn read_organisers(fields: &Fields, problems: &mut Problems) -> Vec<Organiser> {
    const FIELDS: [(&str, &str, OrganiserRole); 3] = [
        ("organisers", "events-organisers", OrganiserRole::Organiser),
        ("partners", "events-with", OrganiserRole::Partner),
        ("supporters", "events-supported-by", OrganiserRole::Supporter),
    ];
    let mut organisers = Vec::new();
    for (name, label, role) in FIELDS {
        for typed in fields.text(name).lines() {
            match text::optional_line(typed, limits::LINE) {
                Ok(Some(name)) if organisers.len() < limits::ORGANISER_COUNT => {
                    let organiser = Organiser { role, name };
                    if !organisers.contains(&organiser) {
                        organisers.push(organiser);
                    }
                }
                Ok(_) => {}
                Err(problem) => problems.add(name, label, problem),
            }
        }
    }
    organisers
}

/// An address a line, its name behind it.
fn read_materials(fields: &Fields, problems: &mut Problems) -> Vec<Material> {
    let mut materials = Vec::new();
    for typed in fields.text("materials").lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (url, title) = typed.split_once(char::is_whitespace).unwrap_or((typed, typed));
        match (WebAddress::parse(url), text::line(title, limits::LINE)) {
            (Ok(url), Ok(title)) if materials.len() < limits::MATERIAL_COUNT => {
                materials.push(Material { title, url });
            }
            (Ok(_), Ok(_)) => {}
            (Err(_), _) => {
                let sentence = Sentence::new("events-wrong-material").with("typed", url);
                problems.add("materials", "events-materials", sentence);
            }
            (_, Err(problem)) => problems.add("materials", "events-materials", problem),
        }
    }
    materials
}

fn read_url(fields: &Fields, problems: &mut Problems) -> Option<WebAddress> {
    match fields.text("url").trim() {
        "" => None,
        typed => {
            let read = WebAddress::parse(typed);
            if read.is_err() {
                problems.add("url", "events-url", Sentence::new("events-wrong-address"));
            }
            read.ok()
        }
    }
}

#[derive(Template)]
#[template(path = "pages/event/history.html")]
pub(super) struct History {
    pub(super) frame: Frame,
    pub(super) title: String,
    pub(super) back: String,
    pub(super) entries: Vec<Change>,
}

/// Something that happened to the event.
pub(super) struct Change {
    pub(super) at: String,
    pub(super) what: String,
    /// What was changed.
    pub(super) parts: String,
    pub(super) by: Option<String>,
}

/// Changes that one page shows.
const CHANGES_MAX: u32 = 200;

async fn history(visit: Visit, PathId(slug): PathId<String>) -> Answer {
    let (event, _): (Event, Sight) = find(&visit, &slug).await?;
    visit.who.actor().ok_or(Denied::SignInFirst)?;
    ask::<SeeHistory>(&visit.who, event.subject())?;
    let db = &visit.site.db;
    let entries = record::about(db, facts::NOUN, event.id, None, CHANGES_MAX).await?;
    let actors: Vec<kernel::PersonId> = entries.iter().filter_map(|entry| entry.actor).collect();
    let reader = &visit.reader;
    let names = people::store::names(db, actors, reader.lang).await?;
    let changes = entries.into_iter().map(|entry| {
        let parts = entry.body.as_object().iter().filter(|(_, value)| value.as_bool() == Some(true));
        let parts = parts.map(|(name, _)| reader.say(&format!("events-part-{name}")));
        Change {
            at: reader.moment(entry.at),
            what: reader.say(&fact_key(&entry.kind)),
            parts: reader.list(parts),
            by: entry.actor.and_then(|actor| names.get(&actor).cloned()),
        }
    });
    page(History {
        frame: visit.frame(Sentence::new("events-history")),
        title: event.details.title.clone(),
        back: shown::page(&event),
        entries: changes.collect(),
    })
}

/// The sentence of a kind of fact, as the record's page says it.
fn fact_key(kind: &str) -> String {
    let words: String = kind.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    format!("fact-{}", words.replace("--", "-"))
}
