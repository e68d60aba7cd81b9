//! The catalogue's index: words, filters and counts over all events.
//!
//! It is derived from the store and lies in the data folder; each process has its own and follows the record by position.
//! Where it is missing, stale or damaged it is built anew beside whatever answers meanwhile. An event is two documents at
//! most: all of it for those who may read that, and its header for those who may not. So a word of a context is found by
//! nobody who may not read it, and no count gives it away.
//!
//! Deliberately absent: texts of events (the store has them), and people.
use crate::{
    facts,
    kept::Kept,
    pages::shown::{self, Naming},
    rules::{
        Sight,
        criteria::{self, Criteria, Facet, Sort, Time, codes, is_of_header},
    },
    store::{self, Event},
};
use ::store::{FactNumber, record};
use jiff::Timestamp;
use kernel::{Digits, EventId, Lang, access::Circle};
use network::store as network_store;
use search::{Aliases, Document, Index, Order, Query, Schema, State};
use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Bound,
    path::Path,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, AtomicI64, Ordering},
    },
};
use ui::Reader;
use web::Site;

/// Goes up when documents are made in another way.
const VERSION: &str = "2";
/// The filter of upcoming and of past events.
pub(crate) const WHEN: &str = "when";
/// Processes that share one data folder at most.
const PROCESSES_MAX: u32 = 16;
/// Events that are read from the store at a time.
const BATCH: u32 = 500;
/// So many facts are followed while somebody waits; more are followed beside, and lists are older meanwhile.
const FOLLOWED_AT_ONCE_MAX: i64 = 2_000;
/// So many events are indexed while somebody waits; for more, a plain list answers meanwhile.
const BUILT_AT_ONCE_MAX: u32 = 2_000;
/// Events on a page.
pub(crate) const PAGE_LENGTH: usize = 20;

/// The index of this process; clones are the same.
#[derive(Clone)]
pub struct Catalogue(Arc<Inner>);

struct Inner {
    /// Nothing where the folder cannot be used: then plain lists answer.
    index: Option<Index>,
    writing: tokio::sync::Mutex<()>,
    is_building: AtomicBool,
    /// It answered with an error, or holds old names of more events than are indexed while somebody waits.
    must_be_built: AtomicBool,
    /// So far the record was read beyond what the index was last written with, and nothing in it concerned events.
    read_to: AtomicI64,
    names: Mutex<Names>,
    kept: Kept,
}

/// Names of themes and programmes, by who reads them: good until the record tells of a change in the network.
#[derive(Default)]
struct Names {
    /// Counts such changes.
    changes: u64,
    of: BTreeMap<(Circle, Lang), Arc<Naming>>,
}

/// What a list asks of the index.
pub(crate) struct Asked<'a> {
    pub(crate) criteria: &'a Criteria,
    /// Whose eyes.
    pub(crate) circle: Circle,
    pub(crate) now: Timestamp,
    pub(crate) limit: usize,
    /// How many codes of each facet are counted, the most frequent first; with any, other times are, too.
    pub(crate) codes: usize,
}

/// What the index answers.
pub(crate) struct Found {
    /// The newest fact when it was asked.
    newest: FactNumber,
    pub(crate) ids: Vec<EventId>,
    pub(crate) total: u64,
    pub(crate) next: Option<String>,
    pub(crate) counts: Vec<(Facet, Vec<(String, u64)>)>,
    /// How many there are by each time, under the other filters.
    pub(crate) times: Vec<(Time, u64)>,
    /// When nothing was found: what to drop, and how many there are then.
    pub(crate) without: Vec<(search::Filter, u64)>,
    pub(crate) words: search::Words,
    pub(crate) marker: search::Marker,
}

impl Catalogue {
    /// Opens the index below a data folder; what is missing is made later.
    pub fn open(folder: &Path) -> Self {
        let schema = Facet::ALL.into_iter().fold(
            Schema::new(VERSION)
                .text("title", 4.0)
                .text("place", 2.0)
                .text("by", 1.5)
                .text("text", 1.0)
                .key("begins")
                .key("over"),
            |schema, facet| schema.facet(facet.code()),
        );
        // Of several processes with one folder, each takes the first place that is free.
        let places = (1..=PROCESSES_MAX).map(|place| folder.join("search").join(format!("events-{place}")));
        let index = places.into_iter().find_map(|place| match Index::open(place, schema.clone()) {
            Err(search::Error::Busy(_)) => None,
            opened => Some(opened),
        });
        let index = match index {
            Some(Ok(index)) => Some(index),
            Some(Err(error)) => {
                tracing::error!(%error, "the catalogue has no index: plain lists answer");
                None
            }
            None => None,
        };
        Self(Arc::new(Inner {
            index,
            writing: tokio::sync::Mutex::new(()),
            is_building: AtomicBool::new(false),
            must_be_built: AtomicBool::new(false),
            read_to: AtomicI64::new(0),
            names: Mutex::default(),
            kept: Kept::default(),
        }))
    }

    /// Of this site.
    pub(crate) fn of(site: &Site) -> Self {
        site.derived.get::<Self>().cloned().expect("the house opens the catalogue before it makes the site")
    }

    /// The index, where it can answer with all that is committed, and the newest fact of that; else it is brought there
    /// meanwhile.
    ///
    /// # Errors
    /// Of the store.
    pub(crate) async fn ready(&self, site: &Site) -> Result<Option<(Index, FactNumber)>, ::store::Error> {
        let Some(index) = self.0.index.clone() else { return Ok(None) };
        let fact = record::newest(&site.db).await?;
        let newest = i64::from(fact);
        let behind = match index.state() {
            State::Ready { position } => newest - position.max(self.read_to()),
            State::Missing | State::Stale | State::Damaged(_) => -1,
        };
        match behind {
            0 => return Ok(Some((index, fact))),
            1..=FOLLOWED_AT_ONCE_MAX => {
                let alone = self.0.writing.lock().await;
                let followed = self.follow(site, &index).await;
                drop(alone);
                if self.0.must_be_built.load(Ordering::SeqCst) {
                    self.bring_up_beside(site);
                }
                return match followed {
                    Ok(()) => Ok(Some((index, fact))),
                    Err(Trouble::Store(error)) => Err(error),
                    Err(Trouble::Index(error)) => {
                        tracing::warn!(%error, "the catalogue's index cannot follow the record");
                        Ok(None)
                    }
                };
            }
            _ => {}
        }
        if behind < 0 && store::count(&site.db).await? <= BUILT_AT_ONCE_MAX.into() {
            self.bring_up(site).await;
            return Ok(matches!(index.state(), State::Ready { .. }).then_some((index, fact)));
        }
        self.bring_up_beside(site);
        // What is far behind would tell wrong numbers as if they were true.
        Ok(None)
    }

    /// The events that the index found, as the store has them.
    ///
    /// # Errors
    /// Of the store.
    pub(crate) async fn events(&self, site: &Site, found: &Found) -> Result<Vec<Arc<Event>>, ::store::Error> {
        self.0.kept.events(&site.db, found.newest, &found.ids).await
    }

    /// The names of a list that the index has just answered, and so followed the record for.
    ///
    /// # Errors
    /// Of the store.
    pub(crate) async fn names(
        &self,
        site: &Site,
        circle: Circle,
        lang: Lang,
    ) -> Result<Arc<Naming>, ::store::Error> {
        let (changes, known) = {
            let names = self.known_names();
            (names.changes, names.of.get(&(circle, lang)).cloned())
        };
        if let Some(known) = known {
            return Ok(known);
        }
        let read = Arc::new(Naming::for_circle(&site.db, circle, lang).await?);
        let mut names = self.known_names();
        // What was read while something changed may be either.
        if names.changes == changes {
            names.of.insert((circle, lang), Arc::clone(&read));
        }
        Ok(read)
    }

    fn forget_names(&self) {
        let mut names = self.known_names();
        names.changes += 1;
        names.of.clear();
    }

    fn known_names(&self) -> MutexGuard<'_, Names> {
        self.0.names.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn read_to(&self) -> i64 {
        self.0.read_to.load(Ordering::SeqCst)
    }

    fn bring_up_beside(&self, site: &Site) {
        if self.0.is_building.swap(true, Ordering::SeqCst) {
            return;
        }
        let (this, site) = (self.clone(), site.clone());
        tokio::spawn(async move {
            this.bring_up(&site).await;
            this.0.is_building.store(false, Ordering::SeqCst);
        });
    }

    /// Builds the index where there is none that can answer, and follows the record to its end.
    async fn bring_up(&self, site: &Site) {
        let Some(index) = &self.0.index else { return };
        let _alone = self.0.writing.lock().await;
        let newest = record::newest(&site.db).await.map(i64::from);
        let fits = |newest: i64| matches!(index.state(), State::Ready { position } if position <= newest);
        let done = match newest {
            Ok(newest) if fits(newest) && !self.0.must_be_built.swap(false, Ordering::SeqCst) => {
                self.follow(site, index).await
            }
            Ok(_) => self.build(site, index).await,
            Err(error) => Err(Trouble::Store(error)),
        };
        if let Err(error) = done {
            tracing::warn!(%error, "the catalogue's index could not be brought up to the record");
        }
    }

    async fn build(&self, site: &Site, index: &Index) -> Result<(), Trouble> {
        // What happens while it is built is followed afterwards.
        let position = record::newest(&site.db).await?;
        self.forget_names();
        let makes = Makes::of(site).await?;
        let mut rebuild = index.rebuild()?;
        let mut after = None;
        loop {
            let events = store::events_after(&site.db, after, BATCH).await?;
            let Some(last) = events.last() else { break };
            after = Some(last.id);
            let documents: Vec<Document> = events.iter().flat_map(|event| makes.documents(event)).collect();
            rebuild = blocking(move || {
                for document in documents {
                    rebuild.put(document)?;
                }
                Ok(rebuild)
            })
            .await?;
        }
        blocking(move || rebuild.finish(position.into())).await?;
        refresh_aliases(site, index).await?;
        self.follow(site, index).await
    }

    /// Takes in what the record says since the index was last written.
    async fn follow(&self, site: &Site, index: &Index) -> Result<(), Trouble> {
        loop {
            let State::Ready { position } = index.state() else { return Ok(()) };
            let position = position.max(self.read_to());
            let facts = record::since(&site.db, FactNumber::from(position), BATCH).await?;
            let Some(last) = facts.last().map(|fact| fact.number) else { return Ok(()) };
            let subjects = |noun: &'static str| {
                facts.iter().filter(move |fact| fact.noun == noun).map(|fact| fact.subject)
            };
            let mut named: BTreeSet<EventId> = subjects(facts::NOUN).map(EventId::from).collect();
            let (themes, programmes): (BTreeSet<i64>, BTreeSet<i64>) =
                (subjects("theme").collect(), subjects("programme").collect());
            let renamed =
                store::events_named_after(&site.db, &themes, &programmes, BUILT_AT_ONCE_MAX + 1).await?;
            if u32::try_from(renamed.len()).is_ok_and(|renamed| renamed <= BUILT_AT_ONCE_MAX) {
                named.extend(renamed);
            } else {
                self.0.must_be_built.store(true, Ordering::SeqCst);
            }
            if facts.iter().any(|fact| fact.kind.starts_with("network:")) {
                self.forget_names();
                refresh_aliases(site, index).await?;
            }
            if named.is_empty() {
                self.0.read_to.store(last.into(), Ordering::SeqCst);
                continue;
            }
            let ids: Vec<EventId> = named.into_iter().collect();
            let events = store::events(&site.db, &ids).await?;
            let makes = Makes::of(site).await?;
            let documents: Vec<Document> = events.iter().flat_map(|event| makes.documents(event)).collect();
            let index = index.clone();
            blocking(move || {
                let mut writer = index.writer()?;
                for id in ids {
                    writer.remove(whole_id(id))?;
                    writer.remove(header_id(id))?;
                }
                for document in documents {
                    writer.put(document)?;
                }
                writer.commit(last.into())
            })
            .await?;
        }
    }

    /// Asks the index; nothing where it cannot answer, and a plain list must.
    ///
    /// # Errors
    /// Of the store.
    pub(crate) async fn find(&self, site: &Site, asked: &Asked<'_>) -> Result<Option<Found>, ::store::Error> {
        let Some((index, newest)) = self.ready(site).await? else { return Ok(None) };
        let home = site.home_zone.clone();
        let mut query = query(asked, &home).limit(asked.limit);
        if let Some(after) = &asked.criteria.after {
            // What was no cursor of this list begins at its first page.
            query = query.after(after.parse().ok());
        }
        if asked.codes > 0 {
            query = Facet::ALL.iter().fold(query, |query, facet| query.count(facet.code(), asked.codes));
            query = Time::ALL.into_iter().fold(query, |query, time| match span(time, asked.now) {
                Some(span) => query.beside(WHEN, "over", span),
                None => query.beside_none(WHEN),
            });
        }
        match answered(&index, query) {
            Ok(answer) => Ok(Some(found(answer, newest, asked.circle))),
            Err(error) => {
                tracing::warn!(%error, "the catalogue's index gave no answer");
                self.0.must_be_built.store(true, Ordering::SeqCst);
                self.bring_up_beside(site);
                Ok(None)
            }
        }
    }
}

/// Asks the index. A question takes as long as a page takes to be written: a thread of its own would cost more than most
/// questions. Files that were damaged from outside may make the library panic.
fn answered(index: &Index, query: Query) -> Result<search::Answer, search::Error> {
    let ask = || match index.search(&query) {
        Err(search::Error::Cursor) => index.search(&query.after(None)),
        answer => answer,
    };
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(ask))
        .unwrap_or_else(|_| Err(search::Error::Damaged("a question made the index panic".to_owned())))
}

fn found(answer: search::Answer, newest: FactNumber, circle: Circle) -> Found {
    let counts = Facet::ALL.into_iter().zip(answer.counts).map(|(facet, counts)| match facet {
        Facet::Programme => {
            let known =
                counts.codes.into_iter().filter_map(|(code, count)| Some((code_known(circle, code)?, count)));
            // Codes that were meant and are none of the index are counted, too.
            let mut of_code: BTreeMap<String, u64> = BTreeMap::new();
            for (code, count) in known {
                *of_code.entry(code).or_default() += count;
            }
            let mut codes: Vec<(String, u64)> = of_code.into_iter().collect();
            codes.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
            (facet, codes)
        }
        Facet::Type | Facet::Theme | Facet::Country | Facet::Organiser | Facet::Spoken | Facet::Format => {
            (facet, counts.codes)
        }
    });
    Found {
        newest,
        ids: answer.hits.iter().map(|hit| event_of(hit.id)).collect(),
        total: answer.total,
        next: answer.next.map(|cursor| cursor.to_string()),
        counts: counts.collect(),
        times: Time::ALL.into_iter().zip(answer.beside).collect(),
        without: answer.without.into_iter().map(|without| (without.filter, without.total)).collect(),
        words: answer.words,
        marker: answer.marker,
    }
}

/// When an event of a time is over, in microseconds; of all times it need not be known.
fn span(time: Time, now: Timestamp) -> Option<(Bound<i64>, Bound<i64>)> {
    let now = now.as_microsecond();
    match time {
        Time::Upcoming => Some((Bound::Excluded(now), Bound::Unbounded)),
        Time::Past => Some((Bound::Unbounded, Bound::Included(now))),
        Time::All => None,
    }
}

fn query(asked: &Asked<'_>, home: &jiff::tz::TimeZone) -> Query {
    let Asked { criteria, circle, now, .. } = asked;
    let mut query = Query::seen_by([circle.code()]).words(criteria.words.as_str());
    for facet in Facet::ALL {
        let chosen = criteria.of(facet);
        query = match facet {
            Facet::Programme => query.facet(facet.code(), chosen.flat_map(|code| codes_meant(*circle, code))),
            Facet::Type
            | Facet::Theme
            | Facet::Country
            | Facet::Organiser
            | Facet::Spoken
            | Facet::Format => query.facet(facet.code(), chosen),
        };
    }
    if let Some(span) = span(criteria.time, *now) {
        query = query.within(WHEN, "over", span);
    }
    let (before, after) = criteria.period(home);
    if let Some(before) = before {
        query = query.within("period", "begins", ..before.as_microsecond());
    }
    if let Some(after) = after {
        let after = (Bound::Excluded(after.as_microsecond()), Bound::Unbounded);
        query = query.within("period", "over", after);
    }
    query.order(match (criteria.sort, criteria.time) {
        (Sort::Relevance, _) if !criteria.words.is_empty() => Order::Relevance,
        (_, Time::Upcoming) => Order::Ascending("begins".to_owned()),
        (_, Time::Past | Time::All) => Order::Descending("begins".to_owned()),
    })
}

/// Ids of events are positive and below 2^62: they hold milliseconds of this century.
fn whole_id(event: EventId) -> i64 {
    i64::from(event) << 1
}

fn header_id(event: EventId) -> i64 {
    whole_id(event) | 1
}

fn event_of(document: i64) -> EventId {
    EventId::from(document >> 1)
}

/// What documents are made with.
struct Makes {
    readers: Vec<Reader>,
    /// Codes, and names in all languages.
    themes: BTreeMap<kernel::ThemeId, (String, Vec<String>)>,
    /// Who sees each, its code and its name.
    programmes: BTreeMap<kernel::ProgrammeId, (Circle, String, String)>,
}

impl Makes {
    async fn of(site: &Site) -> Result<Self, ::store::Error> {
        let mut themes: BTreeMap<kernel::ThemeId, (String, Vec<String>)> = BTreeMap::new();
        for lang in Lang::ALL {
            for theme in network_store::themes(&site.db, lang).await? {
                themes.entry(theme.id).or_insert((theme.code, Vec::new())).1.push(theme.name);
            }
        }
        let mut programmes = BTreeMap::new();
        // The widest circle that sees one comes last.
        for circle in Circle::ALL.into_iter().rev() {
            for of in network_store::programmes(&site.db, circle, Lang::En).await? {
                programmes.insert(of.id, (circle, of.code, of.name));
            }
        }
        let reader = |lang| Reader::new(lang, site.home_zone.clone(), Digits::Language, site.words.clone());
        Ok(Self { readers: Lang::ALL.map(reader).into(), themes, programmes })
    }

    /// The documents of an event: all of it, and its header for those who may not read that.
    fn documents(&self, event: &Event) -> Vec<Document> {
        let of = |sight: Sight| {
            let circles = Circle::ALL.into_iter().filter(move |circle| seen(event, *circle) == sight);
            circles.map(Circle::code).collect::<Vec<_>>()
        };
        let mut documents = Vec::new();
        let (whole, header) = (of(Sight::Whole), of(Sight::Header));
        if !whole.is_empty() {
            documents.push(self.whole(event, Document::new(whole_id(event.id), whole)));
        }
        if !header.is_empty() {
            let names = criteria::Names::default();
            let header = self.header(event, Document::new(header_id(event.id), header));
            let codes = codes(&event.details, &names).into_iter().filter(|(facet, _)| is_of_header(*facet));
            documents.push(codes.fold(header, |header, (facet, code)| header.facet(facet.code(), code)));
        }
        documents
    }

    fn header(&self, event: &Event, document: Document) -> Document {
        let details = &event.details;
        let mut document = document.text("title", &details.title);
        if let Some((begins, over)) = event.moments {
            document = document.key("begins", begins.as_microsecond()).key("over", over.as_microsecond());
        }
        for text in [&details.place, &details.town, &details.venue].into_iter().flatten() {
            document = document.text("place", text);
        }
        for country in &details.countries {
            let names: BTreeSet<String> =
                self.readers.iter().map(|reader| reader.country_name(country.code())).collect();
            document = names.into_iter().fold(document, |document, name| document.text("place", name));
        }
        // What the page says of it in its own words is found in those of any reader.
        let said = details.kind.map(shown::kind).into_iter().chain(details.format.map(shown::format));
        for sentence in said {
            let names: BTreeSet<String> =
                self.readers.iter().map(|reader| reader.tell_plain(&sentence)).collect();
            document = names.into_iter().fold(document, |document, name| document.text("text", name));
        }
        let organisers = details.organisers.iter().map(|one| &one.name).chain(&details.held_by);
        organisers.fold(document, |document, name| document.text("by", name))
    }

    fn whole(&self, event: &Event, document: Document) -> Document {
        let details = &event.details;
        let themes: Vec<&(String, Vec<String>)> =
            details.themes.iter().filter_map(|id| self.themes.get(id)).collect();
        let programme = details.programme.and_then(|id| self.programmes.get(&id));
        let mut document = self.header(event, document);
        let texts = [&details.context, &details.aims, &details.audience, &details.tags];
        for text in texts.into_iter().flatten() {
            document = document.text("text", text);
        }
        let series = details.series.as_ref().map(|series| &series.name);
        let names = themes.iter().flat_map(|(_, names)| names);
        let materials = details.materials.iter().map(|material| &material.title);
        // A name that not all may know is not among the words of what all may read.
        let of_all = programme.filter(|(circle, ..)| *circle == Circle::Public).map(|(.., name)| name);
        for text in names.chain(materials).chain(series).chain(of_all) {
            document = document.text("text", text);
        }
        let names = criteria::Names {
            themes: themes.iter().map(|(code, _)| code.clone()).collect(),
            programme: programme.map(|(circle, code, _)| code_for(*circle, code)),
        };
        codes(details, &names)
            .into_iter()
            .fold(document, |document, (facet, code)| document.facet(facet.code(), code))
    }
}

/// The code of a programme as the index holds it: it says who may know of the programme, where that is not everybody. One
/// document is read by several circles.
fn code_for(circle: Circle, code: &str) -> String {
    match circle {
        Circle::Public => code.to_owned(),
        Circle::Members | Circle::Facilitators => format!("{}{FOR}{code}", circle.code()),
    }
}

/// Stands in no code that people give.
const FOR: char = ':';

/// The codes in the index that a circle means by a programme's code.
fn codes_meant(circle: Circle, typed: &str) -> Vec<String> {
    // Whoever types a mark means nothing.
    let typed = typed.replace(FOR, "");
    Circle::ALL.into_iter().filter(|of| circle.reads(*of)).map(|of| code_for(of, &typed)).collect()
}

/// A code of the index as a circle knows it; nothing where that circle may not know of it.
fn code_known(circle: Circle, held: String) -> Option<String> {
    match held.split_once(FOR) {
        None => Some(held),
        Some((of, code)) => {
            let of = Circle::from_code(of)?;
            circle.reads(of).then(|| code.to_owned())
        }
    }
}

/// How much a circle sees of an event.
pub(crate) fn seen(event: &Event, circle: Circle) -> Sight {
    let subject = event.subject();
    crate::rules::Eyes::of_circle(circle).see(subject.stage, subject.access, subject.others)
}

/// A city is found by each of its names in what happened there.
async fn refresh_aliases(site: &Site, index: &Index) -> Result<(), Trouble> {
    let mut groups: BTreeMap<i64, Vec<String>> = BTreeMap::new();
    let mut after = None;
    loop {
        let spellings = network_store::spellings(&site.db, after).await?;
        let Some(last) = spellings.last() else { break };
        after = Some(last.city);
        for spelling in spellings {
            let names = groups.entry(spelling.city.into()).or_default();
            names.extend(other_ending(&spelling.name));
            names.push(spelling.name);
        }
    }
    index.set_aliases(Aliases::new(groups.into_values()));
    Ok(())
}

/// Names from elsewhere end in alef or in ta marbuta, as the writer likes: شانلي أورفا, شانلي أورفة.
fn other_ending(name: &str) -> Option<String> {
    let other = |ending, other: &str| Some(format!("{}{other}", name.strip_suffix(ending)?));
    other('ا', "ة").or_else(|| other('ة', "ا"))
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, search::Error> + Send + 'static,
) -> Result<T, Trouble> {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done.map_err(Trouble::Index),
        Err(error) => Err(Trouble::Index(search::Error::Damaged(error.to_string()))),
    }
}

/// Why the index is not where it should be.
#[derive(Debug)]
enum Trouble {
    Store(::store::Error),
    Index(search::Error),
}

impl std::fmt::Display for Trouble {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Store(error) => error.fmt(f),
            Self::Index(error) => error.fmt(f),
        }
    }
}

impl From<::store::Error> for Trouble {
    fn from(error: ::store::Error) -> Self {
        Self::Store(error)
    }
}

impl From<search::Error> for Trouble {
    fn from(error: search::Error) -> Self {
        Self::Index(error)
    }
}
