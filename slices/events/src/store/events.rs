//! Events: the row, and what hangs on it.
use super::{changes, files::EventFile, found, parts, slugs, statements};
use crate::{
    acts::{AddEvent, CancelEvent, ChangeEvent, PublishEvent, RemoveDraft, Subject},
    facts::Fact,
    rules::{
        Access, Details, EventKind, Format, OrganiserRole, Others, Series, Stage, State, WebAddress, When,
        differences,
        suggestions::{address_key, title_key, title_mark},
    },
};
use jiff::{Timestamp, tz::TimeZone};
use kernel::{EventId, OrganisationId, Period, ProgrammeId, access::Granted};
use std::collections::BTreeSet;
use store::{At, Error, FactNumber, Tx, Values, code_column, inserts, row, sql};

code_column!(EventKind: code, EventKind::from_code);
code_column!(Format: code, Format::from_code);
code_column!(Access: code, Access::from_code);
code_column!(Others: code, Others::from_code);
code_column!(Stage: code, Stage::from_code);
code_column!(OrganiserRole: code, OrganiserRole::from_code);

/// What has no date sorts before all time, and so behind all that has one in lists with the newest first.
const NO_DATE: i64 = i64::MIN;

/// An event with all that is known of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Ours.
    pub id: EventId,
    /// Its word in addresses.
    pub slug: String,
    /// What people say of it.
    pub details: Details,
    /// What there is to read, kept here.
    pub files: Vec<EventFile>,
    /// How far it is.
    pub state: State,
    /// From when to when; a day begins and ends by the clock of the network's home.
    pub moments: Option<(Timestamp, Timestamp)>,
    /// Counts the changes that calendars must learn of.
    pub sequence: u32,
    /// When it came here.
    pub added_at: Timestamp,
    /// When it was last changed.
    pub changed_at: Timestamp,
    /// When it was put into the catalogue.
    pub published_at: Option<Timestamp>,
}

impl Event {
    /// As far as access is concerned.
    pub fn subject(&self) -> Subject {
        let Details { access, others, .. } = self.details;
        Subject { event: self.id, stage: self.state.stage(), access, others }
    }
}

row! {
    struct EventRow {
        id: EventId,
        slug: String,
        title: String,
        kind: Option<EventKind>,
        stage: Stage,
        access: Access,
        others: Others,
        starts: Option<Period>,
        ends: Option<Period>,
        starts_at: Option<Timestamp>,
        ends_at: Option<Timestamp>,
        zone: Option<String>,
        begins_at: i64,
        over_at: i64,
        format: Option<Format>,
        place: Option<String>,
        town: Option<String>,
        venue: Option<String>,
        city: Option<OrganisationId>,
        held_by: Option<String>,
        tags: Option<String>,
        context: Option<String>,
        aims: Option<String>,
        audience: Option<String>,
        url: Option<String>,
        programme: Option<ProgrammeId>,
        series: Option<String>,
        series_number: Option<u32>,
        sequence: u32,
        added_at: Timestamp,
        changed_at: Timestamp,
        published_at: Option<Timestamp>,
        cancelled_at: Option<Timestamp>,
        cancelled_because: Option<String>,
        parts: Option<String>,
    }
}

macro_rules! events {
    ($rest:literal) => {
        sql(concat!(
            "select e.id, e.slug, e.title, e.kind, e.stage, e.access, e.others, e.starts, e.ends, e.starts_at, e.ends_at,
                    e.zone, e.begins_at, e.over_at, e.format, e.place, e.town, e.venue, e.city, e.held_by, e.tags,
                    e.context, e.aims, e.audience, e.url, e.programme, s.name as series, e.series_number, e.sequence,
                    e.added_at, e.changed_at, e.published_at, e.cancelled_at, e.cancelled_because, ",
            parts::parts_of_e!(),
            " as parts
               from events_events e
               left join events_series s on s.id = e.series ",
            $rest
        ))
    };
}

impl EventRow {
    fn when(&self) -> Result<When, Error> {
        Ok(match (self.starts, self.ends, self.starts_at, self.ends_at, &self.zone) {
            (Some(starts), Some(ends), ..) => When::Days { starts, ends },
            (_, _, Some(starts), Some(ends), Some(zone)) => {
                let no_zone = |_| super::broken(format!("event {}: a zone that is none", self.id));
                When::Timed { starts, ends, zone: TimeZone::get(zone).map_err(no_zone)? }
            }
            _ => When::NotKnown,
        })
    }

    fn into_event(self) -> Result<Event, Error> {
        let when = self.when()?;
        let state = match (self.stage, self.cancelled_at, self.cancelled_because) {
            (Stage::Draft, ..) => State::Draft,
            (Stage::Published, ..) => State::Published,
            (Stage::Cancelled, Some(at), Some(reason)) => State::Cancelled { at, reason },
            (Stage::Cancelled, ..) => return Err(super::broken("cancelled without a reason")),
        };
        let moment = |us| Timestamp::from_microsecond(us).map_err(|error| super::broken(error.to_string()));
        let moments = match self.begins_at {
            NO_DATE => None,
            begins => Some((moment(begins)?, moment(self.over_at)?)),
        };
        let url = self.url.as_deref().map(WebAddress::parse).transpose();
        let number = self.series_number;
        let details = Details {
            title: self.title,
            kind: self.kind,
            when,
            format: self.format,
            place: self.place,
            town: self.town,
            venue: self.venue,
            city: self.city,
            countries: Vec::new(),
            held_by: self.held_by,
            organisers: Vec::new(),
            tags: self.tags,
            context: self.context,
            aims: self.aims,
            audience: self.audience,
            spoken: Vec::new(),
            access: self.access,
            others: self.others,
            url: url.map_err(|_| super::broken("an address that is none"))?,
            materials: Vec::new(),
            programme: self.programme,
            themes: Vec::new(),
            series: self.series.map(|name| Series { name, number }),
        };
        let mut event = Event {
            id: self.id,
            slug: self.slug,
            details,
            files: Vec::new(),
            state,
            moments,
            sequence: self.sequence,
            added_at: self.added_at,
            changed_at: self.changed_at,
            published_at: self.published_at,
        };
        self.parts.map_or(Ok(()), |hung| parts::hang_all(&mut event, &hung))?;
        Ok(event)
    }
}

/// Events from their rows.
fn whole(rows: Vec<EventRow>) -> Result<Vec<Event>, Error> {
    rows.into_iter().map(EventRow::into_event).collect()
}

/// These events, in this order; those that are not there are left out. At most [`store::LIST_MAX`].
///
/// # Errors
/// [`store::Error`]
pub async fn events(at: impl Into<At<'_>>, ids: &[EventId]) -> Result<Vec<Event>, Error> {
    let mut at = at.into();
    let rows = events!("where e.id in ($1..)").bind_list(ids.iter().copied()).all(&mut at).await?;
    let mut events = whole(rows)?;
    let place: std::collections::BTreeMap<EventId, usize> =
        ids.iter().enumerate().map(|(place, id)| (*id, place)).collect();
    events.sort_by_key(|event| place.get(&event.id).copied());
    Ok(events)
}

row! {
    /// What an event is called, and where its page is.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Called {
        /// Which event.
        pub id: EventId,
        /// Its title.
        pub title: String,
        /// The word of its address.
        pub slug: String,
    }
}

/// What these events are called; those that are not there are left out. At most [`store::LIST_MAX`].
///
/// # Errors
/// [`store::Error`]
pub async fn called(
    at: impl Into<At<'_>>,
    ids: impl IntoIterator<Item = EventId>,
) -> Result<Vec<Called>, Error> {
    sql("select id, title, slug from events_events where id in ($1..) order by id")
        .bind_list(ids)
        .all(at)
        .await
}

/// One event.
///
/// # Errors
/// [`store::Error`]
pub async fn event(at: impl Into<At<'_>>, id: EventId) -> Result<Option<Event>, Error> {
    Ok(events(at, &[id]).await?.pop())
}

/// The event that was ever reached by this word; its own word of today may be another.
///
/// # Errors
/// [`store::Error`]
pub async fn event_at(at: impl Into<At<'_>>, slug: &str) -> Result<Option<Event>, Error> {
    let mut at = at.into();
    let mut rows: Vec<EventRow> = events!("where e.id = (select event from events_slugs where slug = $1)")
        .bind(slug)
        .all(&mut at)
        .await?;
    // Lists that know only the id lead here, too.
    if let (true, Ok(id)) = (rows.is_empty(), slug.parse::<EventId>()) {
        rows = events!("where e.id = $1").bind(id).all(&mut at).await?;
    }
    Ok(whole(rows)?.pop())
}

/// All events in the order of their ids, a piece at a time: for the index.
///
/// # Errors
/// [`store::Error`]
pub async fn events_after(
    at: impl Into<At<'_>>,
    after: Option<EventId>,
    limit: u32,
) -> Result<Vec<Event>, Error> {
    let mut at = at.into();
    let rows = events!("where e.id > $1 order by e.id limit $2")
        .bind(after.map_or(0, i64::from))
        .bind(limit)
        .all(&mut at)
        .await?;
    whole(rows)
}

/// Events that tell the name of one of these themes or programmes, at most `limit` of each.
pub(crate) async fn events_named_after(
    at: impl Into<At<'_>>,
    themes: &BTreeSet<i64>,
    programmes: &BTreeSet<i64>,
    limit: u32,
) -> Result<Vec<EventId>, Error> {
    let mut at = at.into();
    let mut named = Vec::new();
    for theme in themes {
        named.extend(
            sql("select event from events_themes where theme = $1 order by event limit $2")
                .bind(*theme)
                .bind(limit)
                .all::<EventId>(&mut at)
                .await?,
        );
    }
    for programme in programmes {
        named.extend(
            sql("select id from events_events where programme = $1 order by id limit $2")
                .bind(*programme)
                .bind(limit)
                .all::<EventId>(&mut at)
                .await?,
        );
    }
    Ok(named)
}

/// How many events there are, drafts and hidden ones among them: for whoever indexes them.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn count(at: impl Into<At<'_>>) -> Result<i64, Error> {
    sql("select count(*) from events_events").one(at).await
}

/// Of the events that everybody knows of, in the order of their ids, the first of each so many.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn first_of_each(at: impl Into<At<'_>>, length: usize) -> Result<Vec<EventId>, Error> {
    // What is hidden must not show by where another list begins.
    sql("select id
           from (select id, row_number() over (order by id) as place
                   from events_events
                  where stage <> 'draft' and (access = 'public' or others = 'header')) as known
          where place % $1 = 1
          order by id")
    .bind(i64::try_from(length).unwrap_or(i64::MAX))
    .all(at)
    .await
}

/// Events by their begin, a piece at a time, drafts and hidden ones among them: for a list without an index.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn events_by_begin(
    at: impl Into<At<'_>>,
    after: Option<(i64, EventId)>,
    newest_first: bool,
    limit: u32,
) -> Result<Vec<Event>, Error> {
    let mut at = at.into();
    let statement = if newest_first {
        events!(
            "where e.begins_at < $1 or (e.begins_at = $1 and e.id < $2)
             order by e.begins_at desc, e.id desc
             limit $3"
        )
    } else {
        events!(
            "where e.begins_at > $1 or (e.begins_at = $1 and e.id > $2)
             order by e.begins_at, e.id
             limit $3"
        )
    };
    let begin = if newest_first { (i64::MAX, EventId::from(i64::MAX)) } else { (i64::MIN, EventId::from(0)) };
    let (begins, id) = after.unwrap_or(begin);
    let rows = statement.bind(begins).bind(id).bind(limit).all(&mut at).await?;
    whole(rows)
}

/// Events of one series that one list shows.
const SERIES_MAX: u32 = 100;

/// The events of a series, in its order.
///
/// # Errors
/// [`store::Error`]
pub async fn series_of(at: impl Into<At<'_>>, series: &str) -> Result<Vec<Event>, Error> {
    let mut at = at.into();
    let rows = events!("where s.name = $1 order by e.begins_at, e.series_number, e.id limit $2")
        .bind(series)
        .bind(SERIES_MAX)
        .all(&mut at)
        .await?;
    whole(rows)
}

/// Adds a draft. `home` is the network's home.
///
/// # Errors
/// [`store::Error`]
pub async fn add_event(
    tx: &mut Tx,
    granted: &Granted<AddEvent>,
    (details, home): (&Details, &TimeZone),
    copied_from: Option<EventId>,
) -> Result<Event, Error> {
    let id: EventId = tx.new_id();
    insert(tx, &[(id, details)], home, None).await?;
    let fact = match copied_from {
        Some(from) => Fact::Duplicated { event: id, from },
        None => Fact::Added { event: id },
    };
    fact.record(tx, granted.by()).await?;
    let event = event(&mut *tx, id).await?;
    event.ok_or_else(|| super::broken(format!("event {id} is not where it was put")))
}

/// Adds events of a file, which are published: they stood somewhere already.
///
/// # Errors
/// [`store::Error`]
pub async fn import_events(
    tx: &mut Tx,
    granted: &Granted<AddEvent>,
    events: &[(EventId, &Details)],
    home: &TimeZone,
) -> Result<(), Error> {
    insert(tx, events, home, Some(tx.now())).await?;
    let facts = events.iter().map(|(event, _)| Fact::Imported { event: *event }.by(granted.by()));
    tx.record_all(&facts.collect::<Vec<_>>()).await
}

async fn insert(
    tx: &mut Tx,
    events: &[(EventId, &Details)],
    home: &TimeZone,
    published_at: Option<Timestamp>,
) -> Result<(), Error> {
    let wishes: Vec<(EventId, String)> =
        events.iter().map(|(event, details)| (*event, details.slug(home))).collect();
    let slugs = slugs::free(tx, &wishes).await?;
    let now = tx.now();
    let stage = if published_at.is_some() { Stage::Published } else { Stage::Draft };
    let mut rows = inserts(
        "insert into events_events (id, slug, title, kind, access, others, starts, ends, starts_at, ends_at, zone, begins_at,
                                    over_at, format, place, town, venue, city, held_by, tags, context, aims, audience,
                                    url, programme, series, series_number, title_mark, address_key, stage, sequence,
                                    added_at, changed_at, published_at)
         values (..)",
    );
    for ((event, details), slug) in events.iter().zip(&slugs) {
        let series = parts::series(tx, details.series.as_ref()).await?;
        let row = said(Values::default().bind(*event).bind(slug), details, series, home);
        rows.row(row.bind(stage).bind(0).bind(now).bind(now).bind(published_at));
    }
    rows.run(tx).await?;
    slugs::remember(tx, events.iter().map(|(event, _)| *event).zip(&slugs)).await?;
    parts::write(tx, events).await
}

/// The columns of a [`When`].
struct Columns {
    starts: Option<Period>,
    ends: Option<Period>,
    starts_at: Option<Timestamp>,
    ends_at: Option<Timestamp>,
    zone: Option<String>,
    begins_at: i64,
    over_at: i64,
}

fn columns(when: &When, home: &TimeZone) -> Columns {
    let moments = when.moments(home).map(|(begins, over)| (begins.as_microsecond(), over.as_microsecond()));
    let (begins_at, over_at) = moments.unwrap_or((NO_DATE, NO_DATE));
    let none =
        Columns { starts: None, ends: None, starts_at: None, ends_at: None, zone: None, begins_at, over_at };
    match when {
        When::NotKnown => none,
        When::Days { starts, ends } => Columns { starts: Some(*starts), ends: Some(*ends), ..none },
        When::Timed { starts, ends, zone } => Columns {
            starts_at: Some(*starts),
            ends_at: Some(*ends),
            zone: Some(zone.iana_name().unwrap_or("UTC").to_owned()),
            ..none
        },
    }
}

/// What people say of an event, in the order of the columns from `title` to `address_key`.
fn said(row: Values, details: &Details, series: Option<i64>, home: &TimeZone) -> Values {
    let Columns { starts, ends, starts_at, ends_at, zone, begins_at, over_at } = columns(&details.when, home);
    row.bind(&details.title)
        .bind(details.kind)
        .bind(details.access)
        .bind(details.others)
        .bind(starts)
        .bind(ends)
        .bind(starts_at)
        .bind(ends_at)
        .bind(zone)
        .bind(begins_at)
        .bind(over_at)
        .bind(details.format)
        .bind(details.place.as_ref())
        .bind(details.town.as_ref())
        .bind(details.venue.as_ref())
        .bind(details.city)
        .bind(details.held_by.as_ref())
        .bind(details.tags.as_ref())
        .bind(details.context.as_ref())
        .bind(details.aims.as_ref())
        .bind(details.audience.as_ref())
        .bind(details.url.as_ref().map(WebAddress::as_str))
        .bind(details.programme)
        .bind(series)
        .bind(details.series.as_ref().and_then(|series| series.number))
        .bind(title_mark(&title_key(&details.title)))
        .bind(details.url.as_ref().map(|url| address_key(url.as_str())))
}

/// Which parts two descriptions differ in, by their names in the record; and whether a calendar must learn of it.
pub fn change_of(old: &Details, new: &Details) -> (Vec<&'static str>, bool) {
    let parts = [
        ("title", old.title != new.title, true),
        ("when", old.when != new.when, true),
        (
            "place",
            (&old.format, &old.place, &old.town, &old.venue, &old.city, &old.countries)
                != (&new.format, &new.place, &new.town, &new.venue, &new.city, &new.countries),
            true,
        ),
        ("kind", old.kind != new.kind, true),
        ("organisers", (&old.held_by, &old.organisers) != (&new.held_by, &new.organisers), true),
        ("texts", (&old.context, &old.aims, &old.audience) != (&new.context, &new.aims, &new.audience), true),
        ("access", (old.access, old.others) != (new.access, new.others), false),
        ("topics", (&old.themes, &old.spoken, &old.tags) != (&new.themes, &new.spoken, &new.tags), false),
        ("belonging", (&old.programme, &old.series) != (&new.programme, &new.series), false),
        ("links", (&old.url, &old.materials) != (&new.url, &new.materials), false),
    ];
    let changed: Vec<_> = parts.iter().filter(|(_, changed, _)| *changed).collect();
    (changed.iter().map(|(name, ..)| *name).collect(), changed.iter().any(|(.., calendars)| *calendars))
}

/// Changes what is said of an event; nothing happens when it is what was said before. A title that changes gives a new
/// word for the address, and the old one leads there.
///
/// # Errors
/// [`store::Error`]
pub async fn change_event(
    tx: &mut Tx,
    granted: &Granted<ChangeEvent>,
    old: &Event,
    (details, home): (&Details, &TimeZone),
) -> Result<Option<FactNumber>, Error> {
    let (parts, calendars) = change_of(&old.details, details);
    if parts.is_empty() {
        return Ok(None);
    }
    let id = granted.on().event;
    let wish = details.slug(home);
    let slug = if wish == old.details.slug(home) {
        old.slug.clone()
    } else {
        let free = slugs::free(tx, &[(id, wish)]).await?.pop();
        free.ok_or_else(|| super::broken("no word for an address"))?
    };
    let series = parts::series(tx, details.series.as_ref()).await?;
    // Calendars know what is published.
    let step = i64::from(calendars && old.state != State::Draft);
    sql("update events_events
            set slug = $2, title = $3, kind = $4, access = $5, others = $6, starts = $7, ends = $8, starts_at = $9,
                ends_at = $10, zone = $11, begins_at = $12, over_at = $13, format = $14, place = $15, town = $16,
                venue = $17, city = $18, held_by = $19, tags = $20, context = $21, aims = $22, audience = $23, url = $24,
                programme = $25, series = $26, series_number = $27, title_mark = $28, address_key = $29,
                sequence = sequence + $30, changed_at = $31
          where id = $1")
    .bind_all(said(Values::default().bind(id).bind(&slug), details, series, home))
    .bind(step)
    .bind(tx.now())
    .run(tx)
    .await?;
    slugs::remember_one_more(tx, id, &slug).await?;
    parts::rewrite(tx, id, details).await?;
    let fact = Fact::Changed { event: id, parts: &parts }.record(tx, granted.by()).await?;
    changes::keep(tx, (id, fact), &differences(&old.details, details)).await?;
    Ok(Some(fact))
}

/// Takes an event away whose page is another event's from now on: the two were one.
///
/// # Errors
/// [`Error::Reference`]: another feature keeps something about the event, such as invitations.
pub async fn merge_into(
    tx: &mut Tx,
    granted: &Granted<ChangeEvent>,
    first: EventId,
) -> Result<FactNumber, Error> {
    let second = granted.on().event;
    sql("update events_slugs set event = $1 where event = $2").bind(first).bind(second).run(tx).await?;
    sql("update events_files set event = $1 where event = $2").bind(first).bind(second).run(tx).await?;
    sql("update events_doubles set event = $1 where event = $2").bind(first).bind(second).run(tx).await?;
    found::remember_double(tx, second, first).await?;
    remove(tx, second).await?;
    Fact::Merged { event: second, into: first }.record(tx, granted.by()).await
}

/// Throws a draft away, with its words in addresses and its files; the caller has seen that it is one.
///
/// # Errors
/// [`Error::Reference`]: another feature keeps something about the event, such as invitations.
pub async fn remove_draft(tx: &mut Tx, granted: &Granted<RemoveDraft>) -> Result<FactNumber, Error> {
    let event = granted.on().event;
    sql("delete from events_file_bodies where file in (select id from events_files where event = $1)")
        .bind(event)
        .run(tx)
        .await?;
    sql("delete from events_files where event = $1").bind(event).run(tx).await?;
    sql("delete from events_slugs where event = $1").bind(event).run(tx).await?;
    remove(tx, event).await?;
    Fact::Removed { event }.record(tx, granted.by()).await
}

/// Takes the row away, and what hangs on it and is of no use without it.
async fn remove(tx: &mut Tx, event: EventId) -> Result<(), Error> {
    parts::remove(tx, event).await?;
    changes::forget(tx, event).await?;
    statements::forget(tx, event).await?;
    sql("delete from events_events where id = $1").bind(event).run(tx).await.map(drop)
}

/// Puts a draft into the catalogue; the caller has asked [`State::publish`].
///
/// # Errors
/// [`store::Error`]
pub async fn publish_event(tx: &mut Tx, granted: &Granted<PublishEvent>) -> Result<FactNumber, Error> {
    let id = granted.on().event;
    sql("update events_events
            set stage = 'published', published_at = $2, changed_at = $2
          where id = $1 and stage = 'draft'")
    .bind(id)
    .bind(tx.now())
    .run(tx)
    .await?;
    Fact::Published { event: id }.record(tx, granted.by()).await
}

/// Says that an event will not take place; the caller has asked [`State::cancel`].
///
/// # Errors
/// [`store::Error`]
pub async fn cancel_event(
    tx: &mut Tx,
    granted: &Granted<CancelEvent>,
    reason: &str,
) -> Result<FactNumber, Error> {
    let id = granted.on().event;
    sql("update events_events
            set stage = 'cancelled', cancelled_at = $2, cancelled_because = $3, changed_at = $2, sequence = sequence + 1
          where id = $1 and stage = 'published'")
    .bind(id)
    .bind(tx.now())
    .bind(reason)
    .run(tx)
    .await?;
    Fact::Cancelled { event: id }.record(tx, granted.by()).await
}

/// Raises the number by which calendars know what is newer, where they are told something that is no change of the event:
/// its entry is struck out for somebody, or put back. Returns the number.
///
/// # Errors
/// [`store::Error`]
pub async fn raise_sequence(tx: &mut Tx, event: EventId) -> Result<u32, Error> {
    sql("update events_events set sequence = sequence + 1 where id = $1 returning sequence")
        .bind(event)
        .one(tx)
        .await
}
