//! One event: its page, its JSON, its calendar file.
use super::{
    calendars, files, linked,
    shown::{self, Naming},
};
use crate::{
    acts::{ChangeEvent, Subject},
    guests,
    rules::{
        Access, Details, Eyes, OrganiserRole, Phase, Sight, Stage, State, When,
        clocks::elsewhere as elsewhere_at,
    },
    store::{self, Event},
};
use askama::Template;
use kernel::access::{Denied, ask};
use std::collections::BTreeSet;
use ui::{
    Frame, Link, LinkedPhrase, Sentence,
    parts::{Fact, Facts, LinkedData, Tag},
};
use web::{Answer, Failure, PathId, Routes, Visit, moved_to, public_page};

pub(super) fn routes() -> Routes {
    Routes::default().get("/events/{slug}", show)
}

#[derive(Template)]
#[template(path = "pages/event/show.html")]
pub(super) struct Show {
    pub(super) frame: Frame,
    pub(super) slug: String,
    pub(super) title: String,
    pub(super) tags: Vec<Tag>,
    pub(super) cancelled: Option<Cancelled>,
    pub(super) when: Vec<WhenLine>,
    /// The same in the reader's zone, where that is another hour.
    pub(super) elsewhere: Option<String>,
    /// What clocks show in the countries of those for whom it is.
    pub(super) clocks: Option<String>,
    pub(super) facts: Facts,
    pub(super) texts: Vec<Text>,
    pub(super) who_may_come: Option<String>,
    /// Only the header is shown: this says so.
    pub(super) header_only: Option<String>,
    /// Whoever signs in as a member sees more.
    pub(super) for_members: Option<LinkedPhrase>,
    /// It can stand in a calendar.
    pub(super) calendar: bool,
    /// It will, when its days are known.
    pub(super) calendar_later: bool,
    pub(super) calendar_links: Vec<Link>,
    pub(super) materials: Vec<Link>,
    pub(super) elsewhere_page: Option<String>,
    pub(super) series: Vec<SeriesLine>,
    pub(super) programme: Option<Link>,
    pub(super) share: Vec<Link>,
    pub(super) address: String,
    pub(super) linked: Option<LinkedData>,
    /// Pages of other features, for whoever may read them.
    pub(super) doors: Vec<Link>,
    /// For whoever may change it.
    pub(super) tools: Option<Tools>,
}

/// It will not take place.
pub(super) struct Cancelled {
    /// Why; whoever sees only the header is not told.
    pub(super) reason: Option<String>,
}

/// When it begins or ends, for people and for programs.
pub(super) struct WhenLine {
    pub(super) term: String,
    pub(super) datetime: String,
    pub(super) text: String,
}

/// A heading and its paragraphs.
pub(super) struct Text {
    pub(super) heading: String,
    pub(super) paragraphs: Vec<String>,
}

impl Text {
    fn of(heading: String, text: &str) -> Self {
        let paragraphs = text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned);
        Self { heading, paragraphs: paragraphs.collect() }
    }
}

/// One event of a series.
pub(super) struct SeriesLine {
    pub(super) class: &'static str,
    pub(super) datetime: Option<String>,
    pub(super) when: String,
    /// Nothing leads to where one is.
    pub(super) link: Option<String>,
    pub(super) title: String,
}

/// What those find on the page who run the network.
pub(super) struct Tools {
    pub(super) may_publish: bool,
    pub(super) may_cancel: bool,
    /// Pages of other features below the event.
    pub(super) pages: Vec<Link>,
    pub(super) eyes: Vec<Link>,
    /// Through whose eyes it is shown, if through others'.
    pub(super) seen_as: Option<String>,
}

/// The event at a word of an address, as far as somebody sees it.
pub(super) async fn find(visit: &Visit, slug: &str) -> Result<(Event, Sight), Failure> {
    let event = store::event_at(&visit.site.db, slug).await?.ok_or(Denied::NotFound)?;
    match guests::sight(&visit.site, &visit.who, &event).await? {
        Sight::Nothing => Err(Failure::not_found()),
        sight @ (Sight::Header | Sight::Whole) => Ok((event, sight)),
    }
}

async fn show(visit: Visit, PathId(word): PathId<String>) -> Answer {
    let (slug, ending) = match word.strip_suffix(".ics") {
        Some(slug) => (slug, ".ics"),
        None => (word.as_str(), ""),
    };
    let (event, sight) = find(&visit, slug).await?;
    if event.slug != slug {
        // An old word leads to the new one, in whatever form was asked for.
        let ending = if visit.wanted == web::Wanted::JsonOnly { ".json" } else { ending };
        return moved_to(format!("{}{ending}", shown::page(&event)));
    }
    if !ending.is_empty() {
        return calendars::single(&visit, &event, sight);
    }
    let naming = Naming::of(&visit).await?;
    if visit.wanted.is_json() {
        return web::json(&visit, &linked::json_of(&visit, &event, sight, &naming));
    }
    let may_change = ask::<ChangeEvent>(&visit.who, event.subject()).is_ok();
    let seen_as = visit.query_value("as").filter(|_| may_change);
    let eyes = seen_as.as_deref().and_then(|code| EYES.iter().find(|(own, ..)| *own == code));
    let sight = eyes.map_or(sight, |(_, eyes, _)| as_published(&event, *eyes));
    let series = match (&event.details.series, sight) {
        (Some(series), Sight::Whole) => store::series_of(&visit.site.db, &series.name).await?,
        _ => Vec::new(),
    };
    let (seen, series) = match eyes {
        Some((_, eyes, _)) => seen_by(*eyes, &event, series),
        None => (event.clone(), series),
    };
    let mut page = made(&visit, &seen, sight, (&naming, &series));
    if sight == Sight::Whole {
        page.clocks = clocks(&visit, &seen.details, &naming).await?;
    }
    page.doors = if eyes.is_some() { Vec::new() } else { guests::doors(&visit, &event).await? };
    page.tools = may_change.then(|| tools(&visit, &event, eyes.map(|(code, ..)| *code)));
    if event.state.stage() == Stage::Draft { web::page(page) } else { public_page(&visit, page) }
}

/// Eyes through which a facilitator may look: code in the address, whose, key of the words.
const EYES: [(&str, Eyes, &str); 3] = [
    ("visitor", Eyes::Visitor, "events-eyes-visitor"),
    ("member", Eyes::Member, "events-eyes-member"),
    ("invitee", Eyes::Invitee, "events-eyes-invitee"),
];

/// What these eyes will see: a draft is looked at as if it were published.
fn as_published(event: &Event, eyes: Eyes) -> Sight {
    let Subject { access, others, .. } = event.subject();
    eyes.see(Stage::Published, access, others)
}

/// An event and its series as these eyes will see them, once the event is published.
fn seen_by(eyes: Eyes, event: &Event, mut series: Vec<Event>) -> (Event, Vec<Event>) {
    series.retain(|other| {
        let Subject { stage, access, others, .. } = other.subject();
        other.id == event.id || eyes.see(stage, access, others) == Sight::Whole
    });
    let state = if event.state == State::Draft { State::Published } else { event.state.clone() };
    (Event { state, ..event.clone() }, series)
}

fn tools(visit: &Visit, event: &Event, seen_as: Option<&str>) -> Tools {
    let address = shown::page(event);
    let say = |key: &str| visit.reader.say(key);
    let eyes = EYES.iter().map(|(code, _, key)| {
        Link::new(format!("{address}?as={code}"), say(key)).current(Some(*code) == seen_as)
    });
    Tools {
        may_publish: event.state == State::Draft,
        may_cancel: event.state == State::Published,
        pages: guests::pages(&visit.site, &address, &visit.reader),
        eyes: eyes.collect(),
        seen_as: EYES.iter().find(|(code, ..)| Some(*code) == seen_as).map(|(.., key)| say(key)),
    }
}

/// The page of an event; without tools.
pub(super) fn made(
    visit: &Visit,
    event: &Event,
    sight: Sight,
    (naming, series): (&Naming, &[Event]),
) -> Show {
    let Event { details, .. } = event;
    let reader = &visit.reader;
    let phase = details.when.phase(visit.site.clock.now(), &visit.site.home_zone);
    let whole = sight == Sight::Whole;
    let public_url = &visit.site.settings.public_url;
    let address = format!("{public_url}{}", shown::page(event));
    let texts = [
        ("events-context", &details.context),
        ("events-aims", &details.aims),
        ("events-audience", &details.audience),
    ];
    let texts = texts.into_iter().filter(|_| whole);
    let texts = texts.filter_map(|(key, text)| text.as_ref().map(|text| Text::of(reader.say(key), text)));
    let for_members = sight == Sight::Header && details.access == Access::Members && visit.visitor.is_none();
    let is_draft = event.state.stage() == Stage::Draft;
    let is_cancelled = event.state.stage() == Stage::Cancelled;
    let seen_by_all =
        !is_draft && event.subject().sight(&kernel::access::Standing::visitor()) > Sight::Nothing;
    Show {
        frame: Frame { indexed: seen_by_all, ..visit.frame_named(&details.title) },
        slug: event.slug.clone(),
        title: if sight == Sight::Nothing { String::new() } else { details.title.clone() },
        tags: shown::tags(reader, event, phase),
        cancelled: match &event.state {
            State::Cancelled { reason, .. } => Some(Cancelled { reason: whole.then(|| reason.clone()) }),
            State::Draft | State::Published => None,
        },
        when: when_lines(visit, &details.when),
        elsewhere: elsewhere(visit, &details.when),
        clocks: None,
        facts: Facts { facts: facts_of(visit, details, whole.then_some(naming)) },
        texts: texts.collect(),
        who_may_come: (!is_cancelled).then(|| reader.tell(&shown::who_may_come(details.access))),
        header_only: (sight == Sight::Header).then(|| reader.say("events-header-only")),
        for_members: for_members.then(|| reader.phrase("events-header-sign-in").link("/sign-in")),
        calendar: details.when.fits_a_calendar() && !is_cancelled,
        calendar_later: !details.when.fits_a_calendar() && !is_cancelled && phase != Phase::Past,
        calendar_links: if is_cancelled { Vec::new() } else { calendars::links(visit, event, sight) },
        materials: if whole { materials(event) } else { Vec::new() },
        elsewhere_page: details.url.as_ref().filter(|_| whole).map(|url| url.as_str().to_owned()),
        series: series_lines(visit, event, series),
        programme: naming
            .programme(details)
            .filter(|_| whole)
            .map(|(code, name)| Link::new(format!("/programmes/{code}"), name)),
        share: share(visit, &details.title, &address),
        address,
        linked: seen_by_all.then(|| linked::linked_data(visit, event, sight)),
        doors: Vec::new(),
        tools: None,
    }
}

fn when_lines(visit: &Visit, when: &When) -> Vec<WhenLine> {
    let reader = &visit.reader;
    let line = |key: &str, datetime: String, text: String| WhenLine { term: reader.say(key), datetime, text };
    let Some((first, last)) = linked::ends(when) else { return Vec::new() };
    match when {
        When::NotKnown => Vec::new(),
        When::Days { starts, ends } => {
            let text = |period: kernel::Period| match period.day() {
                Some(day) => reader.weekday_day(day),
                None => reader.period(period),
            };
            if starts == ends && starts.day().is_none() {
                return vec![line("events-when", first, text(*starts))];
            }
            vec![line("events-starts", first, text(*starts)), line("events-ends", last, text(*ends))]
        }
        When::Timed { starts, ends, zone } => vec![
            line("events-starts", first, reader.weekday_moment(*starts, zone)),
            line("events-ends", last, reader.weekday_moment(*ends, zone)),
        ],
    }
}

/// Start and end in the reader's zone, where its clock shows another hour.
fn elsewhere(visit: &Visit, when: &When) -> Option<String> {
    let When::Timed { starts, ends, zone } = when else { return None };
    let reader = &visit.reader;
    let [first, last] = [starts, ends].map(|at| reader.zone.to_datetime(*at));
    let last = if first.date() == last.date() {
        reader.clock(*ends)
    } else {
        reader.weekday_moment(*ends, &reader.zone)
    };
    let span = Sentence::new("ui-span")
        .with("first", ui::Arg::Said(reader.weekday_moment(*starts, &reader.zone)))
        .with("last", ui::Arg::Said(last));
    (reader.zone.to_offset(*starts) != zone.to_offset(*starts)).then(|| reader.tell(&span))
}

/// What the clocks show in the countries whose cities take part in the programme of an event with an hour.
async fn clocks(visit: &Visit, details: &Details, naming: &Naming) -> Result<Option<String>, ::store::Error> {
    let (When::Timed { starts, zone, .. }, Some((code, _))) = (&details.when, naming.programme(details))
    else {
        return Ok(None);
    };
    let (db, circle) = (&visit.site.db, visit.who.circle());
    let programme = network::store::shown_programme(db, circle, code, visit.reader.lang).await?;
    let cities = programme.map(|programme| programme.cities).unwrap_or_default();
    let countries: BTreeSet<&str> = cities.iter().map(|city| city.country.as_str()).collect();
    Ok(told_elsewhere(visit, (*starts, zone), countries.into_iter().collect()))
}

/// `Same hour in Iraq, Lebanon and Turkey. 10:00 in France.`
pub(super) fn told_elsewhere(
    visit: &Visit,
    (at, zone): (jiff::Timestamp, &jiff::tz::TimeZone),
    countries: Vec<&str>,
) -> Option<String> {
    let reader = &visit.reader;
    let (same, others) = elsewhere_at(at, zone, countries);
    let names = |countries: Vec<&str>| {
        let mut names: Vec<String> = countries.into_iter().map(|code| reader.country_name(code)).collect();
        names.sort_by(|one, other| reader.compare(one, other));
        ui::Arg::Said(reader.list(names))
    };
    let same = (!same.is_empty()).then(|| Sentence::new("events-same-hour").with("countries", names(same)));
    let here = zone.to_datetime(at).date();
    let others = others.into_iter().map(|(there, countries)| {
        let mut their_reader = reader.clone();
        their_reader.zone = jiff::tz::TimeZone::fixed(there);
        let day = their_reader.zone.to_datetime(at).date();
        let key = if day == here { "events-hour-in" } else { "events-hour-in-day" };
        Sentence::new(key)
            .with("hour", ui::Arg::Said(their_reader.clock(at)))
            .with("day", day)
            .with("countries", names(countries))
    });
    let told: Vec<String> = same.into_iter().chain(others).map(|sentence| reader.tell(&sentence)).collect();
    (!told.is_empty()).then(|| told.join(" "))
}

/// Place, who holds it, and for whoever sees all of it: languages, themes, tags.
fn facts_of(visit: &Visit, details: &Details, naming: Option<&Naming>) -> Vec<Fact> {
    let reader = &visit.reader;
    let fact =
        |key: &str, value: String| Fact { term: reader.say(key), value: ui::parts::Cell::Written(value) };
    let mut facts = Vec::new();
    let place = shown::place(reader, details);
    facts.push(fact("events-place", place.unwrap_or_else(|| reader.say("events-place-not-given"))));
    // What is printed may say more than where: "Amman, Jordan" is in person, which needs no word.
    if let Some(format) = details.format.filter(|format| *format == crate::rules::Format::Hybrid) {
        facts.push(fact("events-format", reader.tell(&shown::format(format))));
    }
    facts.extend(shown::held_by(reader, details).map(|names| fact("events-by", names)));
    for role in [OrganiserRole::Partner, OrganiserRole::Supporter] {
        let names = shown::of_role(details, role);
        if !names.is_empty() {
            facts.push(Fact {
                term: reader.tell(&shown::role(role)),
                value: ui::parts::Cell::Written(reader.list(names)),
            });
        }
    }
    let Some(naming) = naming else { return facts };
    // For whom it is; of a place, the countries stand in it.
    if details.format == Some(crate::rules::Format::Virtual) && !details.countries.is_empty() {
        let names = details.countries.iter().map(|country| reader.country_name(country.code()));
        facts.push(fact("events-countries", reader.list(names)));
    }
    let spoken: Vec<String> =
        details.spoken.iter().map(|spoken| reader.language_name(spoken.tag())).collect();
    if !spoken.is_empty() {
        facts.push(fact("events-spoken", reader.list(spoken)));
    }
    let themes = naming.theme_names(details);
    if !themes.is_empty() {
        facts.push(fact("events-themes", reader.list(themes)));
    }
    facts.extend(details.series.as_ref().map(|series| fact("events-series", shown::series(reader, series))));
    facts.extend(details.tags.as_ref().map(|tags| fact("events-tags", tags.clone())));
    facts
}

/// Links to elsewhere, then the files that are kept here.
fn materials(event: &Event) -> Vec<Link> {
    let elsewhere = event.details.materials.iter().map(|one| Link::new(one.url.as_str(), &one.title));
    let kept = event.files.iter().map(|file| Link::new(files::address(event, file.id), &file.name));
    elsewhere.chain(kept).collect()
}

fn series_lines(visit: &Visit, event: &Event, series: &[Event]) -> Vec<SeriesLine> {
    let home = &visit.site.home_zone;
    let now = visit.site.clock.now();
    // That it is of a series is no part of a public header.
    let seen = series.iter().filter(|other| other.subject().sight(&visit.who) == Sight::Whole);
    let lines: Vec<SeriesLine> = seen
        .map(|other| SeriesLine {
            class: match other.details.when.phase(now, home) {
                _ if other.id == event.id => "here",
                Phase::Past => "done",
                Phase::Ahead | Phase::Running | Phase::NotKnown => "",
            },
            datetime: linked::ends(&other.details.when).map(|(starts, _)| starts),
            when: shown::days(&visit.reader, &other.details.when)
                .unwrap_or_else(|| visit.reader.say("events-date-not-known")),
            link: (other.id != event.id).then(|| shown::page(other)),
            title: other.details.title.clone(),
        })
        .collect();
    // One alone is no list; the facts name its series.
    if lines.len() < 2 { Vec::new() } else { lines }
}

/// Links that hand the address on by other programs; nothing is loaded from anybody.
fn share(visit: &Visit, title: &str, address: &str) -> Vec<Link> {
    let text = format!("{title} {address}");
    vec![
        Link::new(
            web::address("https://wa.me/", [("text", text.as_str())]),
            visit.reader.say("events-share-whatsapp"),
        ),
        Link::new(
            web::address("mailto:", [("subject", title), ("body", address)]),
            visit.reader.say("events-share-mail"),
        ),
    ]
}
