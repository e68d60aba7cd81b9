//! The catalogue: all events that somebody may see, by any criteria together. The address is the state.
use super::{
    label, linked,
    listing::{Listing, PAGE_LENGTH, list},
    shown::{self, Naming},
};
use crate::{
    acts::AddEvent,
    catalogue::{Catalogue, WHEN, seen},
    rules::{
        Details, EventKind, Field, Format, OrganiserRole, Sight,
        criteria::{self, Criteria, Facet, NONE, Sort, Time},
    },
    store::{self, Event},
};
use askama::Template;
use axum::{http::StatusCode, response::Response};
use kernel::access::ask;
use serde_json::json;
use std::sync::Arc;
use ui::{
    Arg, Frame, Link, LinkedPhrase, Reader, Sentence,
    parts::{Pill, Tab, Tabs, Tag},
};
use web::{Answer, Routes, Visit, public_page};

pub(super) const PATH: &str = "/events";
/// In the address of a list whose filters show every value.
const VALUES: &str = "values";
const ALL: &str = "all";
/// Values of a filter that a list shows unasked.
const CODES_SEEN: usize = 8;
/// Values of a filter that a list shows at most.
const CODES_MAX: usize = 200;

pub(super) fn routes() -> Routes {
    Routes::default().get(PATH, index)
}

#[derive(Template)]
#[template(path = "pages/catalogue/index.html")]
pub(super) struct Index {
    pub(super) frame: Frame,
    pub(super) words: String,
    pub(super) from: String,
    pub(super) to: String,
    /// What the form carries along.
    pub(super) kept: Vec<(&'static str, String)>,
    pub(super) tabs: Tabs,
    pub(super) period: Vec<Pill>,
    pub(super) facets: Vec<(&'static str, Vec<Pill>)>,
    /// The same list with every value of its filters, where some are not shown.
    pub(super) all_values: Option<String>,
    pub(super) heading: String,
    pub(super) notes: Vec<String>,
    pub(super) other_order: Option<Link>,
    pub(super) order: String,
    pub(super) calendar: String,
    pub(super) feed: String,
    pub(super) items: Vec<Item>,
    pub(super) empty: Option<Empty>,
    pub(super) first: Option<String>,
    pub(super) next: Option<String>,
    pub(super) may_add: bool,
}

/// An event of the list.
pub(super) struct Item {
    pub(super) when: String,
    pub(super) href: String,
    /// The title in pieces: whether each was looked for.
    pub(super) title: Marked,
    pub(super) tags: Vec<Tag>,
    pub(super) facts: Vec<Marked>,
    /// From a text of the event, where nothing else of this says why it was found.
    pub(super) passage: Option<Marked>,
}

/// Why the list is empty, and what to do.
pub(super) struct Empty {
    pub(super) why: String,
    /// Words, where it leads, how many there are.
    pub(super) steps: Vec<(String, String, String)>,
    pub(super) all: Option<LinkedPhrase>,
}

/// What the address asks for. Addresses are kept: a name that an organisation has no more asks for the one that it has.
pub(super) async fn criteria(visit: &Visit) -> Result<Criteria, ::store::Error> {
    let pairs = visit.query_pairs();
    let mut criteria = Criteria::read(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    let names: Vec<String> = criteria.of(Facet::Organiser).map(str::to_owned).collect();
    if !names.is_empty() {
        let known = store::known_as(&visit.site.db, &names).await?;
        criteria.rename(Facet::Organiser, &known);
    }
    Ok(criteria)
}

/// A date of the address that is none, as it was typed.
fn wrong_dates(visit: &Visit) -> Vec<String> {
    let typed = visit.query_pairs().into_iter().filter(|(name, _)| ["from", "to"].contains(&name.as_str()));
    let typed = typed.map(|(_, typed)| typed);
    typed.filter(|typed| !typed.trim().is_empty() && criteria::period(typed).is_none()).collect()
}

/// What the address asks for, of a program: nobody would read a note beside a list that is not the one that was meant, so
/// a wrong date is an answer of its own.
pub(super) fn dates_told(visit: &Visit) -> Result<(), Box<Response>> {
    let Some(typed) = wrong_dates(visit).into_iter().next() else { return Ok(()) };
    let detail = visit.reader.tell_plain(&Sentence::no_day(&typed, "events-wrong-date"));
    let status = StatusCode::BAD_REQUEST;
    let title = status.canonical_reason().unwrap_or_default();
    let text = json!({ "status": status.as_u16(), "title": title, "detail": detail }).to_string();
    let mut answer = web::text_for_machines("application/problem+json", text);
    *answer.status_mut() = status;
    Err(Box::new(answer))
}

async fn index(visit: Visit) -> Answer {
    if visit.wanted.is_json()
        && let Err(wrong) = dates_told(&visit)
    {
        return Ok(*wrong);
    }
    let criteria = criteria(&visit).await?;
    let shows_all = visit.query_value(VALUES).as_deref() == Some(ALL);
    // One more than is seen says that there are more.
    let codes = if shows_all { CODES_MAX } else { CODES_SEEN + 1 };
    let mut listing = list(&visit.site, visit.who.circle(), &criteria, (PAGE_LENGTH, codes)).await?;
    let has_more = !shows_all && keep_frequent(&criteria, &mut listing.counts);
    let naming = names(&visit, &listing).await?;
    if visit.wanted.is_json() {
        return as_json(&visit, &criteria, &listing, &naming);
    }
    let way_out = if listing.events.is_empty() && criteria.after.is_none() {
        WayOut::of(&visit, &criteria, (&listing, &naming)).await?
    } else {
        WayOut::default()
    };
    let all_values = has_more.then(|| {
        let all = criteria.pairs().into_iter().chain([(VALUES, ALL.to_owned())]).collect::<Vec<_>>();
        web::address(PATH, all.iter().map(|(name, value)| (*name, value.as_str())))
    });
    public_page(&visit, Index { all_values, ..made(&visit, &criteria, (&listing, &naming), way_out) })
}

/// The names of what a list counts and its events are of.
async fn names(visit: &Visit, listing: &Listing) -> Result<Arc<Naming>, ::store::Error> {
    if listing.plain {
        return Naming::of(visit).await.map(Arc::new);
    }
    Catalogue::of(&visit.site).names(&visit.site, visit.who.circle(), visit.reader.lang).await
}

/// Leaves the most frequent codes of each facet, and those that were chosen; whether there were others.
fn keep_frequent(criteria: &Criteria, counts: &mut [(Facet, Vec<(String, u64)>)]) -> bool {
    let mut has_more = false;
    for (facet, codes) in counts {
        let mut place = 0;
        let before = codes.len();
        codes.retain(|(code, _)| {
            place += 1;
            place <= CODES_SEEN || criteria.has(*facet, code)
        });
        has_more |= codes.len() < before;
    }
    has_more
}

/// What to do about an empty list.
#[derive(Default)]
pub(super) struct WayOut {
    /// What it says, where it leads, how many there are.
    pub(super) steps: Vec<(Sentence, Criteria, u64)>,
    /// How many there are in all.
    pub(super) all: u64,
}

impl WayOut {
    /// One thing dropped; where that is not enough, past events as well; and at last one thing alone.
    async fn of(
        visit: &Visit,
        criteria: &Criteria,
        (listing, naming): (&Listing, &Naming),
    ) -> Result<Self, ::store::Error> {
        let count = async |criteria: &Criteria| {
            let listing = list(&visit.site, visit.who.circle(), criteria, (0, 0)).await?;
            Ok::<u64, ::store::Error>(listing.total.unwrap_or_default())
        };
        let all = count(&Criteria { time: Time::All, ..Criteria::default() }).await?;
        let mut steps: Vec<(Sentence, Criteria, u64)> = listing
            .without
            .iter()
            .filter(|(_, total)| *total > 0)
            .filter_map(|(filter, total)| {
                let (sentence, without) = dropped(visit, criteria, filter, naming)?;
                Some((sentence, without, *total))
            })
            .collect();
        for wider in [wider, alone] {
            if !steps.is_empty() {
                break;
            }
            for (sentence, criteria) in wider(visit, criteria, naming) {
                let total = count(&criteria).await?;
                if total > 0 {
                    steps.push((sentence, criteria, total));
                }
            }
        }
        steps.truncate(STEPS_MAX);
        Ok(Self { steps, all })
    }
}

/// A list without one thing.
fn dropped(
    visit: &Visit,
    criteria: &Criteria,
    filter: &search::Filter,
    naming: &Naming,
) -> Option<(Sentence, Criteria)> {
    let base = Criteria { after: None, ..criteria.clone() };
    Some(match filter {
        search::Filter::Words => {
            let sentence = Sentence::new("events-drop-words").with("words", criteria.words.as_str());
            (sentence, Criteria { words: String::new(), sort: Sort::Date, ..base })
        }
        search::Filter::Facet(name) => {
            let facet = Facet::ALL.into_iter().find(|facet| facet.code() == name)?;
            let names = chosen_names(visit, criteria, facet, naming);
            (Sentence::new("events-drop").with("filter", ui::Arg::Said(names)), base.without(facet))
        }
        search::Filter::Within(name) if name == WHEN => {
            let key = match criteria.time {
                Time::Past => "events-drop-when-past",
                Time::Upcoming | Time::All => "events-drop-when",
            };
            (Sentence::new(key), base.at(Time::All))
        }
        search::Filter::Within(_) => {
            (Sentence::new("events-drop-period"), Criteria { from: None, to: None, ..base })
        }
    })
}

/// Lists of all times: without each facet in turn, and with the words alone.
fn wider(visit: &Visit, criteria: &Criteria, naming: &Naming) -> Vec<(Sentence, Criteria)> {
    let base = Criteria { time: Time::All, after: None, ..criteria.clone() };
    let mut lists = Vec::new();
    for facet in Facet::ALL.into_iter().filter(|facet| criteria.of(*facet).next().is_some()) {
        let names = chosen_names(visit, criteria, facet, naming);
        let sentence = Sentence::new("events-drop-in-all").with("filter", ui::Arg::Said(names));
        lists.push((sentence, base.without(facet)));
    }
    if !criteria.words.is_empty() {
        let sentence = Sentence::new("events-words-in-all").with("words", criteria.words.as_str());
        let words = Criteria { words: criteria.words.clone(), time: Time::All, ..Criteria::default() };
        lists.push((sentence, words));
        let sentence = Sentence::new("events-drop-words").with("words", criteria.words.as_str());
        lists.push((sentence, Criteria { words: String::new(), sort: Sort::Date, ..base }));
    }
    lists
}

/// Lists of all times: of each facet alone.
fn alone(visit: &Visit, criteria: &Criteria, naming: &Naming) -> Vec<(Sentence, Criteria)> {
    let chosen = Facet::ALL.into_iter().filter(|facet| criteria.of(*facet).next().is_some());
    let only = |facet: Facet| {
        let base = Criteria { time: Time::All, ..Criteria::default() };
        let names = chosen_names(visit, criteria, facet, naming);
        let sentence = Sentence::new("events-only-in-all").with("filter", ui::Arg::Said(names));
        (sentence, criteria.of(facet).fold(base, |only, code| only.toggled(facet, code)))
    };
    chosen.map(only).collect()
}

fn chosen_names(visit: &Visit, criteria: &Criteria, facet: Facet, naming: &Naming) -> String {
    // What there is not is called as it was typed.
    let name = |code: &str| code_name(visit, facet, code, naming).unwrap_or_else(|| code.to_owned());
    visit.reader.list(criteria.of(facet).map(name))
}

fn as_json(visit: &Visit, criteria: &Criteria, listing: &Listing, naming: &Naming) -> Answer {
    let events = listing.events.iter().map(|event| {
        let sight = event.subject().sight(&visit.who);
        linked::json_of(visit, event, sight, naming)
    });
    let next = listing.next.as_ref().map(|next| {
        let next = Criteria { after: Some(next.clone()), ..criteria.clone() };
        format!("{}{}", visit.site.settings.public_url, next.address("/events.json"))
    });
    let counts: serde_json::Map<String, serde_json::Value> = listing
        .counts
        .iter()
        .map(|(facet, codes)| {
            let codes: serde_json::Map<String, serde_json::Value> =
                codes.iter().map(|(code, count)| (code.clone(), json!(count))).collect();
            (facet.code().to_owned(), codes.into())
        })
        .collect();
    web::json(
        visit,
        &json!({
            "total": listing.total,
            "events": events.collect::<Vec<_>>(),
            "counts": counts,
            "next": next,
        }),
    )
}

/// The page of a list.
pub(super) fn made(
    visit: &Visit,
    criteria: &Criteria,
    (listing, naming): (&Listing, &Naming),
    way_out: WayOut,
) -> Index {
    let reader = &visit.reader;
    let first_page = Criteria { after: None, ..criteria.clone() };
    let pairs = first_page.pairs();
    let kept = pairs.iter().filter(|(name, _)| !["q", "from", "to"].contains(name)).cloned().collect();
    let heading = match listing.total {
        Some(0) => reader.say("events-none-title"),
        Some(total) => reader.tell(&Sentence::new("events-count").with("count", total)),
        None => reader.say("events-plain-title"),
    };
    let query = |path: &str| Criteria { sort: Sort::Date, ..first_page.clone() }.address(path);
    let next = listing.next.as_ref();
    let is_empty = listing.events.is_empty() && criteria.after.is_none();
    Index {
        frame: Frame { indexed: !criteria.filters(), ..visit.frame(Sentence::new("events-title")) },
        words: criteria.words.clone(),
        // A field for dates holds days alone: a month or a year would be lost with the next search.
        from: criteria.from.map(|from| from.first_day().to_string()).unwrap_or_default(),
        to: criteria.to.map(|to| to.last_day().to_string()).unwrap_or_default(),
        kept,
        tabs: tabs(visit, criteria, listing),
        period: period(visit, criteria),
        facets: facets(visit, criteria, (listing, naming)),
        all_values: None,
        heading,
        notes: notes(visit, criteria, listing),
        order: reader.say(order_key(criteria)),
        other_order: other_order(visit, criteria),
        calendar: query("/events.ics"),
        feed: query("/events.atom"),
        items: listing.events.iter().map(|event| item(visit, event, listing, naming)).collect(),
        empty: is_empty.then(|| empty(visit, criteria, way_out)),
        first: criteria.after.is_some().then(|| first_page.address(PATH)),
        next: next.map(|next| Criteria { after: Some(next.clone()), ..criteria.clone() }.address(PATH)),
        may_add: ask::<AddEvent>(&visit.who, ()).is_ok(),
    }
}

fn order_key(criteria: &Criteria) -> &'static str {
    match (criteria.sort, criteria.time) {
        (Sort::Relevance, _) if !criteria.words.is_empty() => "events-order-relevance",
        (_, Time::Upcoming) => "events-order-next",
        (_, Time::Past | Time::All) => "events-order-newest",
    }
}

/// By relevance only where there are words that could be relevant.
fn other_order(visit: &Visit, criteria: &Criteria) -> Option<Link> {
    if criteria.words.is_empty() {
        return None;
    }
    let (sort, key) = match criteria.sort {
        Sort::Date => (Sort::Relevance, "events-by-relevance"),
        Sort::Relevance => (Sort::Date, "events-by-date"),
    };
    let other = Criteria { sort, after: None, ..criteria.clone() };
    Some(Link::new(other.address(PATH), visit.reader.say(key)))
}

fn tabs(visit: &Visit, criteria: &Criteria, listing: &Listing) -> Tabs {
    let reader = &visit.reader;
    let tabs = Time::ALL.into_iter().map(|time| {
        let count =
            listing.times.iter().find(|(own, _)| *own == time).map(|(_, count)| reader.number(*count));
        let link = Link::new(criteria.at(time).address(PATH), reader.say(time_key(time)));
        Tab { link: link.current(time == criteria.time), count }
    });
    Tabs { name: reader.say("events-when"), tabs: tabs.collect() }
}

fn time_key(time: Time) -> &'static str {
    match time {
        Time::Upcoming => "events-upcoming",
        Time::Past => "events-past",
        Time::All => "events-all",
    }
}

/// The chosen period, as pills that take it away.
fn period(visit: &Visit, criteria: &Criteria) -> Vec<Pill> {
    let reader = &visit.reader;
    let base = Criteria { after: None, ..criteria.clone() };
    let pill = |without: Criteria, key: &'static str, period: kernel::Period| {
        let text = reader.tell(&Sentence::new(key).with("day", ui::Arg::Said(reader.period(period))));
        Link::new(without.address(PATH), text).current(true)
    };
    let from =
        criteria.from.map(|from| pill(Criteria { from: None, ..base.clone() }, "events-from-day", from));
    let to = criteria.to.map(|to| pill(Criteria { to: None, ..base.clone() }, "events-to-day", to));
    from.into_iter().chain(to).map(|link| Pill { link, count: 0 }).collect()
}

/// The facets with a choice in them; each count is what would be there with that pill.
fn facets(
    visit: &Visit,
    criteria: &Criteria,
    (listing, naming): (&Listing, &Naming),
) -> Vec<(&'static str, Vec<Pill>)> {
    let shown = listing.counts.iter().map(|(facet, codes)| {
        let mut pills: Vec<Pill> = codes
            .iter()
            .filter_map(|(code, count)| {
                // What was chosen can be taken away, also where there is no such thing.
                let is_chosen = criteria.has(*facet, code);
                let text = code_name(visit, *facet, code, naming);
                let text = text.or_else(|| is_chosen.then(|| code.clone()))?;
                let link = Link::new(criteria.toggled(*facet, code).address(PATH), text).current(is_chosen);
                Some(Pill { link, count: usize::try_from(*count).unwrap_or(usize::MAX) })
            })
            .collect();
        // As many of one as of another: by their names, not by their codes.
        pills.sort_by(|one, other| {
            let by_name = || visit.reader.compare(&one.link.text, &other.link.text);
            other.count.cmp(&one.count).then_with(by_name)
        });
        (shown::facet(*facet), pills)
    });
    // One pill that nobody chose and that all have narrows nothing.
    let narrows = |pill: &Pill| {
        let all = listing.total.and_then(|total| usize::try_from(total).ok());
        pill.link.current || all.is_some_and(|all| pill.count < all)
    };
    shown.filter(|(_, pills)| pills.len() > 1 || pills.iter().any(narrows)).collect()
}

/// What a code is called; nothing for what the reader may not know.
fn code_name(visit: &Visit, facet: Facet, code: &str, naming: &Naming) -> Option<String> {
    let reader = &visit.reader;
    let none = || (code == NONE).then(|| reader.say("events-not-stated"));
    match facet {
        Facet::Type => EventKind::from_code(code).map(|kind| reader.tell(&shown::kind(kind))).or_else(none),
        Facet::Format => {
            Format::from_code(code).map(|format| reader.tell(&shown::format(format))).or_else(none)
        }
        Facet::Country => Some(reader.country_name(code)),
        Facet::Spoken => Some(reader.language_name(code)),
        Facet::Organiser => Some(code.to_owned()),
        Facet::Theme => naming.themes.values().find(|(own, _)| own == code).map(|(_, name)| name.clone()),
        Facet::Programme => {
            naming.programmes.values().find(|(own, _)| own == code).map(|(_, name)| name.clone())
        }
    }
}

/// What was done with the words that were typed.
fn notes(visit: &Visit, criteria: &Criteria, listing: &Listing) -> Vec<String> {
    let reader = &visit.reader;
    let mut notes = Vec::new();
    let list = |words: &[String]| reader.list(words);
    let wrong = wrong_dates(visit).into_iter();
    notes.extend(wrong.map(|typed| reader.tell(&Sentence::no_day(&typed, "events-wrong-date"))));
    if let (Some(from), Some(to)) = (criteria.from, criteria.to)
        && to.last_day() < from.first_day()
    {
        notes.push(reader.say("events-period-backwards"));
    }
    if listing.plain {
        notes.push(reader.say("events-plain-note"));
    }
    let words = &listing.words;
    if !criteria.words.trim().is_empty()
        && !listing.plain
        && words.sought.is_empty()
        && words.common.is_empty()
    {
        notes.push(reader.say("events-no-word"));
    }
    if !words.common.is_empty() {
        let key = if words.sought.is_empty() { "events-only-common" } else { "events-common" };
        notes.push(reader.tell(&Sentence::new(key).with("words", ui::Arg::Said(list(&words.common)))));
    }
    if !words.corrected.is_empty() {
        let sentence = Sentence::new("events-corrected").with("words", ui::Arg::Said(list(&words.corrected)));
        notes.push(reader.tell(&sentence));
    }
    notes
}

fn item(visit: &Visit, event: &Event, listing: &Listing, naming: &Naming) -> Item {
    let reader = &visit.reader;
    let details = &event.details;
    let phase = details.when.phase(visit.site.clock.now(), &visit.site.home_zone);
    let mark = |text: &str| marked(text, &listing.marker.marks(text));
    let kind = details.kind.map(|kind| mark(&reader.tell(&shown::kind(kind))));
    let place = shown::place(reader, details).map(|place| mark(&place));
    let place = place.unwrap_or_else(|| vec![(false, reader.say("events-place-not-given"))]);
    let by = shown::held_by(reader, details).map(|names| mark(&names));
    let title = mark(&details.title);
    let facts: Vec<Marked> = kind.into_iter().chain([place]).chain(by).collect();
    let is_seen_why =
        listing.words.sought.is_empty() || facts.iter().chain([&title]).flatten().any(|(found, _)| *found);
    Item {
        when: shown::days(reader, &details.when).unwrap_or_else(|| reader.say("events-date-not-known")),
        href: shown::page(event),
        title,
        tags: shown::states(reader, event, phase),
        facts,
        passage: if is_seen_why { None } else { passage(visit, event, &listing.marker, naming) },
    }
}

/// Characters on each side of a word that a text holds.
const PASSAGE_AROUND: usize = 80;

/// Where the texts of an event hold what was looked for; else what of it does that a row does not show.
fn passage(visit: &Visit, event: &Event, marker: &search::Marker, naming: &Naming) -> Option<Marked> {
    let details = &event.details;
    let is_whole = seen(event, visit.who.circle()) == Sight::Whole;
    let texts = [&details.context, &details.aims, &details.audience, &details.tags];
    let texts = texts.into_iter().flatten().filter(|_| is_whole);
    let mut texts = texts.filter_map(|text| around(text, marker));
    texts.next().or_else(|| {
        not_shown(&visit.reader, details, naming, is_whole).into_iter().find_map(|(field, name)| {
            let mut pieces = around(&name, marker)?;
            let found_in =
                Sentence::new("events-found-in").with("field", Arg::from(Sentence::new(label(field))));
            pieces.insert(0, (false, format!("{} ", visit.reader.tell(&found_in))));
            Some(pieces)
        })
    })
}

/// Names by which an event is found, too: in other words than its row, or of what its row leaves out.
fn not_shown(reader: &Reader, details: &Details, naming: &Naming, is_whole: bool) -> Vec<(Field, String)> {
    let of_role =
        |role, field| shown::of_role(details, role).into_iter().map(move |name| (field, name.to_owned()));
    let mut names: Vec<(Field, String)> = Vec::new();
    names.extend(details.held_by.clone().map(|printed| (Field::Organisers, printed)));
    names.extend(of_role(OrganiserRole::Partner, Field::Partners));
    names.extend(of_role(OrganiserRole::Supporter, Field::Supporters));
    names.extend(details.town.clone().map(|town| (Field::Town, town)));
    let countries = details.countries.iter();
    names.extend(countries.map(|country| (Field::Countries, reader.country_name(country.code()))));
    names.extend(details.format.map(|format| (Field::Format, reader.tell(&shown::format(format)))));
    if is_whole {
        names.extend(naming.programme(details).map(|(_, name)| (Field::Programme, name.clone())));
        names.extend(naming.theme_names(details).into_iter().map(|name| (Field::Themes, name.to_owned())));
        names.extend(details.series.iter().map(|series| (Field::Series, series.name.clone())));
        names.extend(details.materials.iter().map(|one| (Field::Materials, one.title.clone())));
    }
    names
}

/// The words around the first one that was looked for, cut at words.
fn around(text: &str, marker: &search::Marker) -> Option<Marked> {
    let first = marker.first(text)?;
    let (before, after) = (text.get(..first.start)?, text.get(first.end..)?);
    let begins = before.char_indices().rev().nth(PASSAGE_AROUND).map_or(0, |(at, _)| {
        before.get(at..).and_then(|rest| rest.find(' ')).map_or(at, |space| at + space + 1)
    });
    let ends = after.char_indices().nth(PASSAGE_AROUND).map_or(text.len(), |(at, _)| {
        let space = after.get(..at).and_then(|rest| rest.rfind(' '));
        first.end + space.unwrap_or(at)
    });
    let passage = text.get(begins..ends)?;
    let mut pieces = marked(passage, &marker.marks(passage));
    if begins > 0 {
        pieces.insert(0, (false, "… ".to_owned()));
    }
    if ends < text.len() {
        pieces.push((false, " …".to_owned()));
    }
    Some(pieces)
}

/// A text in pieces: whether each was looked for.
pub(super) type Marked = Vec<(bool, String)>;

fn marked(text: &str, marks: &[std::ops::Range<usize>]) -> Marked {
    let mut pieces = Vec::new();
    let mut at = 0;
    for mark in marks {
        let (before, found) = (text.get(at..mark.start), text.get(mark.clone()));
        pieces.extend(before.filter(|piece| !piece.is_empty()).map(|piece| (false, piece.to_owned())));
        pieces.extend(found.map(|piece| (true, piece.to_owned())));
        at = mark.end;
    }
    pieces.extend(text.get(at..).filter(|piece| !piece.is_empty()).map(|piece| (false, piece.to_owned())));
    pieces
}

/// Steps that an empty list offers at most.
const STEPS_MAX: usize = 5;

fn empty(visit: &Visit, criteria: &Criteria, way_out: WayOut) -> Empty {
    let reader = &visit.reader;
    let steps = way_out.steps.into_iter();
    let steps = steps
        .map(|(sentence, wider, total)| (reader.tell(&sentence), wider.address(PATH), reader.number(total)));
    let all = Criteria { time: Time::All, ..Criteria::default() };
    let again = || reader.phrase("events-start-again").with("count", way_out.all).link(&all.address(PATH));
    Empty {
        why: reader.say(if criteria.filters() { "events-none" } else { "events-none-yet" }),
        steps: steps.collect(),
        all: (way_out.all > 0).then(again),
    }
}
