//! Calendars and feeds: of exactly the list that was asked for, of one event, and a person's own.
use super::{
    catalogue::{self, criteria, dates_told},
    listing::{Listing, list},
    shown,
};
use crate::{
    catalogue::seen,
    guests,
    rules::{Eyes, Sight, Stage, State, When, criteria::Criteria},
    store::{self, Event},
};
use ::calendar::{Entry, Feed, atom};
use jiff::{SignedDuration, Timestamp, ToSpan as _};
use kernel::{EventId, Token, access::Circle};
use ui::{Link, Sentence};
use web::{Answer, Failure, File, Keep, PathId, Routes, Visit, file};

/// Events of one feed at most: as many as the index gives at once.
const FEED_LENGTH_MAX: usize = 1_000;
/// How often a calendar asks again.
const REFRESH: SignedDuration = SignedDuration::from_hours(6);
/// Whoever stands between may keep a public feed for so long.
const FEED_LIFE_S: u32 = 300;

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/events.ics", calendar)
        .get("/events.atom", feed)
        .get("/feeds/{feed}/events.ics", own_calendar)
}

async fn calendar(visit: Visit) -> Answer {
    if let Err(wrong) = dates_told(&visit) {
        return Ok(*wrong);
    }
    let criteria = criteria(&visit).await?;
    let circle = visit.who.circle();
    of_list(&visit, circle, &criteria, (Keep::Shared { life_s: FEED_LIFE_S }, &[])).await
}

/// The feed of a person: what that person sees today, by the seats of today.
async fn own_calendar(visit: Visit, PathId(token): PathId<String>) -> Answer {
    let hash = Token::presented(&token).hash();
    let person = store::whose_feed(&visit.site.db, &hash).await?.ok_or_else(Failure::not_found)?;
    let today = visit.site.clock.today(&visit.site.home_zone);
    let circle = people::store::standing_on(&visit.site.db, person, today).await?.circle();
    let invited = guests::invited_to(&visit.site, person).await?;
    of_list(&visit, circle, &criteria(&visit).await?, (Keep::Own, &invited)).await
}

/// `invited` are events of which the reader sees as much as an invitee; those that the list does not hold anyhow stand
/// behind it, unless the list was narrowed.
async fn of_list(
    visit: &Visit,
    circle: Circle,
    criteria: &Criteria,
    (keep, invited): (Keep, &[EventId]),
) -> Answer {
    let criteria = Criteria { after: None, ..criteria.clone() };
    let listing = told_abroad(list(&visit.site, circle, &criteria, (FEED_LENGTH_MAX, 0)).await?);
    let sight = |event: &Event| {
        let subject = event.subject();
        let as_invitee = Eyes::Invitee.see(subject.stage, subject.access, subject.others);
        let own = seen(event, circle);
        if invited.contains(&event.id) { own.max(as_invitee) } else { own }
    };
    let missing: Vec<EventId> = invited
        .iter()
        .copied()
        .filter(|id| criteria == Criteria::default() && listing.events.iter().all(|event| event.id != *id))
        .collect();
    let more = store::events(&visit.site.db, &missing).await?;
    let listed = listing.events.iter().map(AsRef::as_ref);
    let entries: Vec<Entry> =
        listed.chain(&more).filter_map(|event| entry(visit, event, sight(event))).collect();
    let settings = &visit.site.settings;
    let name = settings.network.name(visit.reader.lang).to_owned();
    let all = listing.total.filter(|_| listing.next.is_some()).and_then(|total| i64::try_from(total).ok());
    let feed = Feed {
        name,
        text: all.map(|all| {
            visit
                .reader
                .tell_plain(&Sentence::new("events-feed-cut").with("held", entries.len()).with("all", all))
        }),
        // A secret address is not written into what it gives.
        address: (keep != Keep::Own)
            .then(|| format!("{}{}", settings.public_url, criteria.address("/events.ics"))),
        refresh: REFRESH,
    };
    let text = ::calendar::feed(&feed, &entries);
    Ok(file(visit, File { kind: ::calendar::CONTENT_TYPE, text, name: None, changed_at: None, keep }))
}

/// One event as a file to open.
pub(super) fn single(visit: &Visit, event: &Event, sight: Sight) -> Answer {
    let entry = entry(visit, event, sight).ok_or_else(Failure::not_found)?;
    let name = Some(format!("{}.ics", event.slug));
    let text = ::calendar::single(&entry);
    let keep = Keep::Shared { life_s: FEED_LIFE_S };
    let changed_at = Some(event.changed_at);
    Ok(file(visit, File { kind: ::calendar::CONTENT_TYPE, text, name, changed_at, keep }))
}

/// An event as it stands in calendars; nothing where it has no day.
fn entry(visit: &Visit, event: &Event, sight: Sight) -> Option<Entry> {
    let details = &event.details;
    let when = match &details.when {
        When::Timed { starts, ends, zone } => ::calendar::When::at(*starts, *ends, zone.clone()).ok()?,
        When::NotKnown | When::Days { .. } => {
            let (first, last) = details.when.exact_days()?;
            ::calendar::When::days(first, last).ok()?
        }
    };
    let public_url = &visit.site.settings.public_url;
    Some(Entry {
        uid: shown::uid(event.id, shown::host(public_url)),
        sequence: event.sequence,
        changed_at: event.changed_at,
        created_at: event.added_at,
        when,
        state: match event.state {
            State::Cancelled { .. } => ::calendar::State::Cancelled,
            State::Draft => ::calendar::State::Tentative,
            State::Published => ::calendar::State::Confirmed,
        },
        takes_time: false,
        title: details.title.clone(),
        text: text(visit, event, sight),
        place: shown::place(&visit.reader, details),
        address: Some(format!("{public_url}{}", shown::page(event))),
        categories: details.kind.map(|kind| visit.reader.tell(&shown::kind(kind))).into_iter().collect(),
        organiser: None,
    })
}

/// Who holds it; and why, what for, for whom, as far as that may be read.
fn text(visit: &Visit, event: &Event, sight: Sight) -> Option<String> {
    let details = &event.details;
    let by = shown::held_by(&visit.reader, details);
    let cancelled = match &event.state {
        State::Cancelled { reason, .. } => Some(reason),
        State::Draft | State::Published => None,
    };
    let whole = [cancelled, details.context.as_ref(), details.aims.as_ref(), details.audience.as_ref()];
    let whole = whole.into_iter().flatten().filter(|_| sight == Sight::Whole).cloned();
    let texts: Vec<String> = by.into_iter().chain(whole).collect();
    (!texts.is_empty()).then(|| texts.join("\n\n"))
}

/// Links that put an event into calendars that people keep elsewhere: nothing is sent before somebody follows one.
pub(super) fn links(visit: &Visit, event: &Event, sight: Sight) -> Vec<Link> {
    let details = &event.details;
    let Some((google, outlook)) = spans(&details.when) else { return Vec::new() };
    let text = text(visit, event, sight).unwrap_or_default();
    let place = shown::place(&visit.reader, details).unwrap_or_default();
    let google = web::address(
        "https://calendar.google.com/calendar/render",
        [
            ("action", "TEMPLATE"),
            ("text", details.title.as_str()),
            ("dates", google.as_str()),
            ("details", cut(&text)),
            ("location", place.as_str()),
        ],
    );
    let (starts, ends, all_day) = outlook;
    let outlook = web::address(
        "https://outlook.live.com/calendar/0/deeplink/compose",
        [
            ("rru", "addevent"),
            ("subject", details.title.as_str()),
            ("startdt", starts.as_str()),
            ("enddt", ends.as_str()),
            ("allday", all_day),
            ("body", cut(&text)),
            ("location", place.as_str()),
        ],
    );
    vec![
        Link::new(google, visit.reader.say("events-google-calendar")),
        Link::new(outlook, visit.reader.say("events-outlook")),
    ]
}

/// An address must not grow without end: the page says the rest.
fn cut(text: &str) -> &str {
    const LENGTH_MAX: usize = 500;
    text.char_indices().nth(LENGTH_MAX).and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}

/// From when to when, as two calendars write it; the last day's end is the day after.
fn spans(when: &When) -> Option<(String, (String, String, &'static str))> {
    if let Some((first, last)) = when.exact_days() {
        let after = last.checked_add(1.day()).ok()?;
        let google = format!("{}/{}", first.strftime("%Y%m%d"), after.strftime("%Y%m%d"));
        return Some((google, (first.to_string(), after.to_string(), "true")));
    }
    let When::Timed { starts, ends, .. } = when else { return None };
    let told = |at: &Timestamp| at.strftime("%Y%m%dT%H%M%SZ").to_string();
    Some((format!("{}/{}", told(starts), told(ends)), (starts.to_string(), ends.to_string(), "false")))
}

/// What calendars and readers elsewhere fetch and keep holds no draft, whoever asks.
fn told_abroad(mut listing: Listing) -> Listing {
    listing.events.retain(|event| event.state.stage() != Stage::Draft);
    listing
}

async fn feed(visit: Visit) -> Answer {
    if let Err(wrong) = dates_told(&visit) {
        return Ok(*wrong);
    }
    let criteria = criteria(&visit).await?;
    let circle = visit.who.circle();
    let listing = told_abroad(list(&visit.site, circle, &criteria, (FEED_LENGTH_MAX, 0)).await?);
    let settings = &visit.site.settings;
    let from = |after: Option<&String>| Criteria { after: after.cloned(), ..criteria.clone() };
    let absolute =
        |criteria: &Criteria, path: &str| format!("{}{}", settings.public_url, criteria.address(path));
    let mut events: Vec<&Event> = listing.events.iter().map(AsRef::as_ref).collect();
    events.sort_by_key(|event| std::cmp::Reverse((event.changed_at, event.id)));
    let reader = &visit.reader;
    let network = settings.network.name(reader.lang).to_owned();
    let text = atom::feed(&atom::Feed {
        id: absolute(&from(None), "/events.atom"),
        title: reader.tell_plain(&Sentence::new("events-feed-title").with("network", network.as_str())),
        subtitle: None,
        lang: reader.lang,
        updated_at: events.first().map_or(Timestamp::UNIX_EPOCH, |event| event.changed_at),
        author: network,
        self_address: absolute(&criteria, "/events.atom"),
        page_address: absolute(&from(None), catalogue::PATH),
        next_address: listing.next.as_ref().map(|next| absolute(&from(Some(next)), "/events.atom")),
        entries: events.into_iter().map(|event| told(&visit, event, seen(event, circle))).collect(),
    });
    let keep = Keep::Shared { life_s: FEED_LIFE_S };
    Ok(file(&visit, File { kind: atom::CONTENT_TYPE, text, name: None, changed_at: None, keep }))
}

/// An event as it stands in a feed of news.
fn told(visit: &Visit, event: &Event, sight: Sight) -> atom::Entry {
    let public_url = &visit.site.settings.public_url;
    let reader = &visit.reader;
    let details = &event.details;
    let when = shown::days(reader, &details.when);
    let place = shown::place(reader, details);
    let year = jiff::tz::TimeZone::UTC.to_datetime(event.added_at).year();
    // What no longer takes place must not be read as news of something that does.
    let title = if event.state.stage() == Stage::Cancelled {
        reader.tell(&Sentence::new("events-feed-cancelled").with("title", details.title.as_str()))
    } else {
        details.title.clone()
    };
    let lines = when.into_iter().chain(place).chain(text(visit, event, sight));
    let lines: Vec<String> = lines.collect();
    atom::Entry {
        id: atom::tag(shown::host(public_url), year, &format!("events/{}", event.id)),
        lang: None,
        title,
        updated_at: event.changed_at,
        published_at: event.published_at.unwrap_or(event.added_at),
        address: format!("{public_url}{}", shown::page(event)),
        text: (!lines.is_empty()).then(|| lines.join("\n")),
        categories: details.kind.map(|kind| reader.tell(&shown::kind(kind))).into_iter().collect(),
    }
}
