//! A piece of the catalogue: from the index, or plainly from the store while there is none.
use crate::{
    catalogue::{Asked, Catalogue, seen},
    rules::{
        DAYS_MAX, Sight,
        criteria::{Criteria, Facet, Names, Plain, Time, codes, fits, is_of_header},
    },
    store::{self, Event},
};
use jiff::{SignedDuration, Timestamp};
use kernel::{EventId, access::Circle};
use std::{collections::BTreeMap, sync::Arc};
use web::Site;

pub(crate) use crate::catalogue::PAGE_LENGTH;

/// Events that a plain list looks at before it gives up: it is for minutes, not for ever.
const LOOKED_AT_MAX: usize = 5_000;
/// Events that are read at a time.
const BATCH: u32 = 500;

/// A piece of the catalogue.
#[derive(Default)]
pub(crate) struct Listing {
    pub(crate) events: Vec<Arc<Event>>,
    /// How many there are in all; nothing where nobody has counted.
    pub(crate) total: Option<u64>,
    /// Where the next piece begins.
    pub(crate) next: Option<String>,
    pub(crate) counts: Vec<(Facet, Vec<(String, u64)>)>,
    pub(crate) times: Vec<(Time, u64)>,
    pub(crate) without: Vec<(search::Filter, u64)>,
    pub(crate) words: search::Words,
    pub(crate) marker: search::Marker,
    /// It was made without the index.
    pub(crate) plain: bool,
}

/// The events that a circle sees under these criteria: so many, and so many codes of each facet counted.
pub(crate) async fn list(
    site: &Site,
    circle: Circle,
    criteria: &Criteria,
    (limit, codes): (usize, usize),
) -> Result<Listing, ::store::Error> {
    let now = site.clock.now();
    let asked = Asked { criteria, circle, now, limit, codes };
    let catalogue = Catalogue::of(site);
    let Some(found) = catalogue.find(site, &asked).await? else {
        return plainly(site, &asked).await;
    };
    let mut events = catalogue.events(site, &found).await?;
    // The store has the last word: what was hidden a moment ago is not shown, whatever the index says.
    events.retain(|event| seen(event, circle) > Sight::Nothing);
    Ok(Listing {
        events,
        total: Some(found.total),
        next: found.next,
        counts: found.counts,
        times: found.times,
        without: found.without,
        words: found.words,
        marker: found.marker,
        plain: false,
    })
}

/// The same, looking at one event after the other; nothing is counted.
pub(crate) async fn plainly(site: &Site, asked: &Asked<'_>) -> Result<Listing, ::store::Error> {
    let Asked { criteria, circle, now, limit, .. } = asked;
    let newest_first = criteria.time != Time::Upcoming;
    // What began longer ago than an event can last is over.
    let oldest = *now - SignedDuration::from_hours(24 * (i64::from(DAYS_MAX) + 2));
    let begin = (!newest_first).then(|| (oldest.as_microsecond(), EventId::from(0)));
    let mut after = criteria.after.as_deref().and_then(place).or(begin);
    let names = Codes::of(site, *circle).await?;
    let (mut listing, mut looked_at) = (Listing { plain: true, ..Listing::default() }, 0);
    loop {
        let batch = store::events_by_begin(&site.db, after, newest_first, BATCH).await?;
        let is_last = batch.len() < usize::try_from(BATCH).unwrap_or(usize::MAX);
        for event in batch {
            if listing.events.len() >= *limit {
                let last = listing.events.last().map(|event| sorted_by(event));
                listing.next = last.map(|(begins, id)| format!("{begins}.{}", i64::from(id) << 1));
                return Ok(listing);
            }
            after = Some(sorted_by(&event));
            looked_at += 1;
            if is_seen(&event, (*circle, *now), (criteria, site), &names) {
                listing.events.push(Arc::new(event));
            }
        }
        if is_last || looked_at >= LOOKED_AT_MAX {
            return Ok(listing);
        }
    }
}

/// The place of an event in lists by date.
fn sorted_by(event: &Event) -> (i64, EventId) {
    (event.moments.map_or(i64::MIN, |(begins, _)| begins.as_microsecond()), event.id)
}

/// A place as the index writes it, so that a page goes on in either kind of list.
fn place(cursor: &str) -> Option<(i64, EventId)> {
    let (begins, document) = cursor.split_once('.')?;
    let begins = if begins == "-" { i64::MIN } else { begins.parse().ok()? };
    Some((begins, EventId::from(document.parse::<i64>().ok()? >> 1)))
}

/// Codes of what events name by id.
pub(crate) struct Codes {
    themes: BTreeMap<kernel::ThemeId, String>,
    programmes: BTreeMap<kernel::ProgrammeId, String>,
}

impl Codes {
    pub(crate) async fn of(site: &Site, circle: Circle) -> Result<Self, ::store::Error> {
        let themes = network::store::themes(&site.db, kernel::Lang::En).await?;
        let programmes = network::store::programmes(&site.db, circle, kernel::Lang::En).await?;
        Ok(Self {
            themes: themes.into_iter().map(|theme| (theme.id, theme.code)).collect(),
            programmes: programmes.into_iter().map(|programme| (programme.id, programme.code)).collect(),
        })
    }

    fn names(&self, event: &Event) -> Names {
        let themes = event.details.themes.iter().filter_map(|id| self.themes.get(id)).cloned();
        let programme = event.details.programme.and_then(|id| self.programmes.get(&id)).cloned();
        Names { themes: themes.collect(), programme }
    }
}

/// Whether a circle finds an event under these criteria, looked at by itself.
pub(crate) fn is_seen(
    event: &Event,
    (circle, now): (Circle, Timestamp),
    (criteria, site): (&Criteria, &Site),
    names: &Codes,
) -> bool {
    let sight = seen(event, circle);
    if sight == Sight::Nothing {
        return false;
    }
    let details = &event.details;
    let mut codes = codes(details, &names.names(event));
    let mut texts = vec![details.title.as_str()];
    texts.extend(
        [&details.place, &details.town, &details.venue, &details.held_by]
            .into_iter()
            .flatten()
            .map(String::as_str),
    );
    texts.extend(details.organisers.iter().map(|one| one.name.as_str()));
    if sight == Sight::Whole {
        let whole = [&details.context, &details.aims, &details.audience, &details.tags];
        texts.extend(whole.into_iter().flatten().map(String::as_str));
    } else {
        codes.retain(|(facet, _)| is_of_header(*facet));
    }
    let phase = details.when.phase(now, &site.home_zone);
    let plain = Plain { codes: &codes, texts: &texts, phase, moments: event.moments };
    fits(criteria, &site.home_zone, &plain)
}
