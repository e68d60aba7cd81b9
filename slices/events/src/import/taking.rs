//! A file of events being taken, a block of rows at a time: each block asks the store once for what its rows may be, and
//! puts in what is new together.
use super::{
    candidates::{Candidates, Key, Known as Here},
    standing::{Stood, keep},
    thoughts::{ByCode, becomes, double, file_says, of_organisers, of_thought, printed, still_printed},
};
use crate::{
    acts::{AddEvent, ChangeEvent},
    rules::{
        Access, BETWEEN_DATES, Details, State, WebAddress, WebAddressProblem, When, WhenProblem, limits,
        statement::{Merged, changes, merged},
        suggestions::{
            Compared, Known, Printed, Suggestion as Thought, organisers, same_organisations,
            series_with_parts, suggest, whole_names,
        },
    },
    store::{self, Event, Stated},
};
use ::store::{Error, Tx};
use fold::fold;
use intake::{Kind, Outcome, Part, Report, Row, Run, Said, Step, Stop, Suggestion, Sure, Taking, kinds, log};
use jiff::{civil::Date, tz::TimeZone};
use kernel::{
    Country, EventId, Lang, ProgrammeId,
    access::{Circle, Standing, ask},
};
use serde_json::json;
use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet, HashSet},
};

/// Rows that are taken together.
const BLOCK: usize = 400;
/// Lines of organisers that are kept until all of their names are known.
const LINES_MAX: usize = 2_000;
/// Names of organisations that are kept, to find those of one file that mean the same.
const NAMES_MAX: usize = 5_000;
/// Events of series that one file may hold, to find parts of a whole.
const SERIES_MAX: usize = 5_000;

/// `public`, `members`, `invitation`.
struct AccessCode;

impl Kind for AccessCode {
    type Value = Access;
    fn read(&self, text: &str) -> Result<Access, Said> {
        Access::from_code(text).ok_or_else(|| self.missing())
    }

    fn missing(&self) -> Said {
        Said::new("events-import-access")
    }
}

/// What must be known of earlier rows.
pub(super) struct Events {
    run: Run,
    home: TimeZone,
    programmes: BTreeMap<String, ProgrammeId>,
    programme: Option<ProgrammeId>,
    cities: BTreeMap<String, String>,
    city_names: ByCode,
    themes: BTreeMap<String, String>,
    theme_names: ByCode,
    countries: BTreeMap<String, Country>,
    partners: Vec<String>,
    /// Rows that were read and wait to be taken together.
    block: Vec<Read>,
    /// Events of this file: none is found again by a later row.
    taken: HashSet<EventId>,
    lines: Vec<Line>,
    names: BTreeMap<String, (usize, EventId)>,
    /// Guests who are told of changes.
    mails: i64,
    /// Rows about events that were merged into another.
    merged: i64,
    of_series: Vec<OfSeries>,
}

/// A row that was read: where it stands, what it says, and that as it is kept and compared.
#[derive(Clone)]
struct Read {
    line: usize,
    details: Details,
    stated: Stated,
    /// Whether an end is said: without one a new event is of one day, and one that is here stays as long as it is.
    has_end: bool,
}

impl Read {
    /// Whether an event is on the days of which the row speaks.
    fn is_on_days_of(&self, known: &Here<'_>) -> bool {
        let [row, known] = [&self.details, known.details()].map(|details| details.when.first_and_last());
        if self.has_end { row == known } else { row.map(|(first, _)| first) == known.map(|(first, _)| first) }
    }

    /// What the row says of an event that is here: nothing of its days, where it says no end and the beginning is known.
    fn about(&self, known: &Here<'_>) -> Cow<'_, Self> {
        let begins = self.details.when.first_and_last().map(|(first, _)| first.to_string());
        let began = known.stated.as_ref().and_then(|stated| stated.dates.split(BETWEEN_DATES).next());
        if self.has_end || !(self.is_on_days_of(known) || begins.as_deref() == began) {
            return Cow::Borrowed(self);
        }
        let details = Details { when: When::NotKnown, ..self.details.clone() };
        Cow::Owned(Self { stated: Stated::of(&details), details, ..*self })
    }
}

/// A line of organisers, where it stands, whose it is.
struct Line {
    number: usize,
    event: EventId,
    printed: String,
    stood: Stood,
}

/// An event whose title says that it is one of a series, or a series.
struct OfSeries {
    line: usize,
    event: EventId,
    title: String,
    compared: Compared,
    thought: Thought,
    stood: Stood,
}

impl Events {
    pub(super) fn of(run: Run) -> Self {
        Self {
            run,
            home: TimeZone::UTC,
            programmes: BTreeMap::new(),
            programme: None,
            cities: BTreeMap::new(),
            city_names: ByCode::default(),
            themes: BTreeMap::new(),
            theme_names: ByCode::default(),
            countries: country_names(),
            partners: Vec::new(),
            block: Vec::new(),
            taken: HashSet::new(),
            lines: Vec::new(),
            names: BTreeMap::new(),
            mails: 0,
            merged: 0,
            of_series: Vec::new(),
        }
    }

    async fn learn(&mut self, tx: &mut Tx) -> Result<(), Error> {
        store::mark_titles(tx).await?;
        self.home = store::home(&mut *tx).await?;
        let programmes = network::store::programmes(&mut *tx, Circle::Facilitators, Lang::En).await?;
        self.programmes = programmes.into_iter().map(|of| (of.code, of.id)).collect();
        self.themes = network::store::themes_by_words(&mut *tx).await?;
        let mut codes: BTreeMap<i64, String> = BTreeMap::new();
        for lang in Lang::ALL {
            for theme in network::store::themes(&mut *tx, lang).await? {
                self.theme_names.add(theme.code, lang, theme.name);
            }
            for city in network::store::cities(&mut *tx, Circle::Facilitators, lang).await? {
                codes.insert(city.id.into(), city.code.clone());
                self.city_names.add(city.code, lang, city.name);
            }
        }
        for spelling in network::store::spellings(&mut *tx, None).await? {
            if let Some(code) = codes.get(&spelling.city.into()) {
                self.cities.insert(fold(&spelling.name), code.clone());
            }
        }
        self.partners = store::partners(&mut *tx).await?;
        Ok(())
    }

    /// Reads a row; all of its problems are told before it is over.
    fn read(&self, row: &mut Row<'_>) -> Result<Details, Stop> {
        let title = row.need("title", kinds::Text(limits::TITLE));
        let starts = row.get("starts", kinds::When);
        let ends = row.get("ends", kinds::When);
        let place = row.get("location", kinds::Text(limits::LINE));
        let held_by = row.get("organisers", kinds::Text(limits::ORGANISERS));
        let tags = row.get("tags", kinds::Text(limits::LINE));
        let context = row.get("context", kinds::LongText(limits::TEXT));
        let aims = row.get("aims", kinds::LongText(limits::TEXT));
        let audience = row.get("audience", kinds::LongText(limits::TEXT));
        let programme = row.get("programme", kinds::Code);
        let access = row.need("access", AccessCode);
        let url = row.get("url", kinds::WebAddress(limits::URL));
        let programme = match programme {
            Ok(None) => Ok(self.programme),
            Ok(Some(code)) => match self.programmes.get(&code) {
                Some(id) => Ok(Some(*id)),
                None => {
                    let said = Said::new("events-import-programme").nearest(&code, self.programmes.keys());
                    Err(row.tell("programme", said))
                }
            },
            Err(told) => Err(told),
        };
        let when = match (starts, ends) {
            (Ok(starts), Ok(ends)) => When::days(starts, ends).map_err(|problem| {
                let written = |period: Option<kernel::Period>| {
                    period.map(|period| period.to_string()).unwrap_or_default()
                };
                match problem {
                    WhenProblem::EndWithoutStart => row.tell("ends", Said::new("events-import-end-alone")),
                    WhenProblem::EndBeforeStart | WhenProblem::NoTime => row
                        .tell("ends", Said::new("events-import-end-before").with("starts", written(starts))),
                    WhenProblem::TooLong => row.tell(
                        "ends",
                        Said::new("events-import-too-long").with("most", i64::from(crate::rules::DAYS_MAX)),
                    ),
                }
            }),
            (Err(told), _) | (_, Err(told)) => Err(told),
        };
        let url = url?.map(|url| WebAddress::parse(&url)).transpose();
        let url = url.map_err(|problem| row.tell("url", wrong_address(problem)));
        Ok(Details {
            when: when?,
            place: place?,
            held_by: held_by?,
            tags: tags?,
            context: context?,
            aims: aims?,
            audience: audience?,
            programme: programme?,
            access: access?,
            url: url?,
            ..Details::titled(title?)
        })
    }

    async fn row(&mut self, tx: &mut Tx, row: &mut Row<'_>) -> Result<(), Stop> {
        let details = self.read(row)?;
        let stated = Stated::of(&details);
        let has_end = !row.is_empty("ends");
        self.block.push(Read { line: row.line(), details, stated, has_end });
        if self.block.len() < BLOCK { Ok(()) } else { self.take_block(tx, row.report()).await }
    }

    async fn take_block(&mut self, tx: &mut Tx, report: &mut Report) -> Result<(), Stop> {
        let block = std::mem::take(&mut self.block);
        let rows = block.iter().map(|row| (&row.details, &row.stated));
        let mut candidates = Candidates::to(tx, rows, &self.taken).await?;
        let (mut new, mut said) = (Vec::new(), Vec::new());
        for row in &block {
            let Read { line, details, stated, .. } = row;
            let key = Key::of_stated(stated);
            let (found, others) = self.find(&candidates, &key, row);
            let id = match found.and_then(|known| Some((known, known.stored()?))) {
                None if candidates.is_known_double(stated) => {
                    self.merged += 1;
                    report.took(*line, "events", Outcome::LeftAlone, &details.title);
                    continue;
                }
                None => {
                    report.took(*line, "events", Outcome::Added, &details.title);
                    let id = tx.new_id();
                    new.push((id, details));
                    said.push((id, Cow::Borrowed(stated)));
                    self.think(report, (*line, id), details, details);
                    id
                }
                Some((known, old)) => {
                    let before = known.stated.as_ref();
                    let row = row.about(known);
                    let Read { details, stated, .. } = row.as_ref();
                    let stands = self.change(tx, (report, *line), (old, before), details).await?;
                    self.think(report, (*line, old.id), details, &stands);
                    said.extend(to_keep(before, stated).map(|stated| (old.id, Cow::Owned(stated))));
                    old.id
                }
            };
            let looks_like = double(id, details, &others);
            self.taken.insert(id);
            if let Some(suggestion) = looks_like {
                report.suggest(*line, suggestion);
            }
            if new.last().is_some_and(|(newest, _)| *newest == id) {
                candidates.add(id, key, details);
            }
        }
        if !new.is_empty() {
            let granted = ask::<AddEvent>(&self.run.who, ())?;
            store::import_events(tx, &granted, &new, &self.home).await?;
        }
        store::state(tx, &said).await?;
        if self.lines.len() >= LINES_MAX {
            for (line, suggestion) in self.take_lines_apart() {
                report.suggest(line, suggestion);
            }
        }
        Ok(())
    }

    /// What a row is about, and what else is like it.
    fn find<'k>(
        &self,
        candidates: &'k Candidates<'_>,
        key: &Key,
        row: &Read,
    ) -> (Option<&'k Here<'k>>, Vec<&'k Here<'k>>) {
        let (same, others): (Vec<_>, Vec<_>) = candidates
            .with(key)
            .into_iter()
            .partition(|(known, same)| *same && !self.taken.contains(&known.id));
        let same: Vec<&Here<'_>> = same.into_iter().map(|(known, _)| known).collect();
        let mut others: Vec<&Here<'_>> = others.into_iter().map(|(known, _)| known).collect();
        let untaken = others.iter().copied().filter(|known| !self.taken.contains(&known.id));
        let found = the_one(&same, key, (row, self.run.today)).or_else(|| of_no_address(untaken, key, row));
        others.retain(|known| found.is_none_or(|found| found.id != known.id));
        (found, others)
    }

    /// Says of an event what its row says, as far as nobody here thought otherwise since: what stands here then.
    async fn change(
        &mut self,
        tx: &mut Tx,
        (report, line): (&mut Report, usize),
        (old, before): (&Event, Option<&Stated>),
        row: &Details,
    ) -> Result<Details, Stop> {
        let granted = ask::<ChangeEvent>(&self.run.who, old.subject())?;
        let Merged { details, contested } = merged(&old.details, row, before.map(|before| &before.statement));
        let differences = changes(&old.details, &details);
        let mut told: Vec<Said> = differences.iter().map(|one| becomes(one, &self.programmes)).collect();
        let mails = self.mails_about(tx, old, &details).await?;
        if mails > 0 {
            told.push(Said::new("events-import-told").with("count", mails));
            self.mails += mails;
        }
        if store::change_event(tx, &granted, old, (&details, &self.home)).await?.is_some() {
            report.changed(line, "events", &row.title, told);
        } else {
            report.took(line, "events", Outcome::LeftAlone, &row.title);
        }
        for one in &contested {
            report.suggest(line, keep(file_says(old.id, one, row, &self.programmes), &details));
        }
        Ok(details)
    }

    /// To how many guests a change is mailed: calendars must learn of it, and the event is still to come.
    async fn mails_about(&self, tx: &mut Tx, old: &Event, new: &Details) -> Result<i64, Error> {
        let (_, calendars) = store::change_of(&old.details, new);
        let is_over = new.when.moments(&self.home).is_some_and(|(_, over)| over <= tx.now());
        if !calendars || is_over || old.state == State::Draft {
            return Ok(0);
        }
        store::guests_of(tx, old.id).await
    }

    fn thoughts(&self, printed: &Printed<'_>) -> Vec<Thought> {
        let country = |name: &str| self.countries.get(&fold(name)).copied();
        let known = Known { country: &country, cities: &self.cities, themes: &self.themes };
        suggest(printed, &known)
    }

    /// Of cities and of themes.
    fn names(&self) -> (&ByCode, &ByCode) {
        (&self.city_names, &self.theme_names)
    }

    /// What the program thinks of an event by itself, as its row would suggest now.
    ///
    /// # Errors
    /// [`Error`]
    pub(super) async fn thoughts_of(
        tx: &mut Tx,
        who: &Standing,
        event: &Event,
    ) -> Result<Vec<Suggestion>, Error> {
        let today = TimeZone::UTC.to_datetime(tx.now()).date();
        let mut events = Self::of(Run { who: who.clone(), programme: None, today });
        events.learn(tx).await?;
        let thoughts = events.thoughts(&printed(&event.details));
        let of = |thought| of_thought(event.id, thought, &event.details, events.names());
        Ok(thoughts.iter().map(of).collect())
    }

    /// What the program thinks of a row by itself, as far as what the row says stands here: nobody is to accept what is
    /// read from a text that was not taken.
    fn think(
        &mut self,
        report: &mut Report,
        (line, id): (usize, EventId),
        details: &Details,
        stands: &Details,
    ) {
        let printed = printed(details);
        let mut thoughts = self.thoughts(&printed);
        let still = still_printed(details, stands);
        if still != printed {
            let of_these = self.thoughts(&still);
            thoughts.retain(|thought| of_these.contains(thought));
        }
        thoughts.retain(|thought| *thought != Thought::PerhapsVirtual || stands.place.is_none());
        let mut of_series = None;
        for thought in thoughts {
            if matches!(thought, Thought::Series(_)) {
                of_series = Some(thought);
            } else {
                report.suggest(line, keep(of_thought(id, &thought, details, self.names()), stands));
            }
        }
        if let Some(thought) = of_series.filter(|_| self.of_series.len() < SERIES_MAX) {
            let compared = Compared::of(&printed);
            let (title, stood) = (details.title.clone(), Stood::of_series(stands));
            self.of_series.push(OfSeries { line, event: id, title, compared, thought, stood });
        }
        if let Some(printed) = details.held_by.clone().filter(|_| details.held_by == stands.held_by) {
            let stood = Stood::of_organisers(stands);
            self.lines.push(Line { number: line, event: id, printed, stood });
        }
    }

    /// Takes the lines of organisers apart that were read so far.
    fn take_lines_apart(&mut self) -> Vec<(usize, Suggestion)> {
        let lines = std::mem::take(&mut self.lines);
        let whole = whole_names(lines.iter().map(|line| line.printed.as_str()), &self.partners);
        let mut suggestions = Vec::new();
        for line in lines {
            let said = organisers(&line.printed, &self.partners, &whole);
            for one in &said {
                if self.names.len() < NAMES_MAX && !self.names.contains_key(&one.name) {
                    self.names.insert(one.name.clone(), (line.number, line.event));
                }
            }
            let all = of_organisers(line.event, &said).into_iter();
            suggestions.extend(all.map(|of| (line.number, line.stood.keep_with(of))));
        }
        suggestions
    }

    async fn finish(&mut self, tx: &mut Tx, report: &mut Report) -> Result<(), Error> {
        for (line, suggestion) in self.take_lines_apart() {
            report.suggest(line, suggestion);
        }
        self.ask_of_names(tx, report).await?;
        self.tell_series(report);
        if self.mails > 0 {
            report.notes.push(Said::new("events-import-told-all").with("count", self.mails));
        }
        if self.merged > 0 {
            report.notes.push(Said::new("events-import-merged").with("count", self.merged));
        }
        Ok(())
    }

    /// Asks which names mean one organisation: of each once, as it is no matter of one event.
    async fn ask_of_names(&mut self, tx: &mut Tx, report: &mut Report) -> Result<(), Error> {
        let names = std::mem::take(&mut self.names);
        let found = same_organisations(names.keys().map(String::as_str), &self.partners);
        let names_of = found.iter().flat_map(|same| [&same.printed, &same.known]);
        let answered = store::known_as(&mut *tx, names_of).await?;
        let mut suggestions = Vec::new();
        for same in found.iter().filter(|same| !answered.contains_key(&same.printed)) {
            let Some((line, event)) = names.get(&same.printed) else { continue };
            let known = answered.get(&same.known).unwrap_or(&same.known);
            if *known == same.printed {
                continue;
            }
            let parts =
                vec![("printed", Part::from(same.printed.as_str())), ("known", Part::from(known.as_str()))];
            let suggestion = Suggestion {
                kind: "events: same organisation",
                subject: i64::from(*event),
                proposal: json!({ "printed": same.printed, "known": known }),
                parts,
                sure: Sure::Strongly,
            };
            suggestions.push((*line, suggestion));
        }
        let refused = log::refused(tx, suggestions.iter().map(|(_, one)| one)).await?;
        for (line, suggestion) in suggestions {
            if !refused.contains(&suggestion.proposal.to_string()) {
                report.suggest(line, suggestion);
            }
        }
        Ok(())
    }

    fn tell_series(&mut self, report: &mut Report) {
        let of_series = std::mem::take(&mut self.of_series);
        let compared: Vec<Compared> = of_series.iter().map(|one| one.compared.clone()).collect();
        let pairs = series_with_parts(&compared);
        let in_pairs: BTreeSet<usize> = pairs.iter().flat_map(|pair| [pair.first, pair.second]).collect();
        for pair in pairs {
            let (Some(whole), Some(part)) = (of_series.get(pair.first), of_series.get(pair.second)) else {
                continue;
            };
            let number = if let Thought::Series(series) = &part.thought { series.number } else { None };
            let suggestion = Suggestion {
                kind: "events: part of a series",
                subject: part.event.into(),
                proposal: json!({ "whole": i64::from(whole.event), "number": number }),
                parts: vec![("whole", Part::from(whole.title.as_str()))],
                sure: Sure::Strongly,
            };
            report.suggest(part.line, part.stood.keep_with(suggestion));
        }
        for (place, one) in of_series.iter().enumerate() {
            if !in_pairs.contains(&place) {
                let suggestion = of_thought(one.event, &one.thought, &Details::titled(""), self.names());
                report.suggest(one.line, one.stood.keep_with(suggestion));
            }
        }
    }
}

impl Taking for Events {
    fn begin<'a>(&'a mut self, tx: &'a mut Tx, report: &'a mut Report) -> Step<'a> {
        Box::pin(async move {
            self.learn(tx).await?;
            if let Some(code) = self.run.programme.clone() {
                match self.programmes.get(&code) {
                    Some(id) => self.programme = Some(*id),
                    None => {
                        let said = Said::new("events-import-programme").with("value", code.as_str());
                        let said = said.nearest(&code, self.programmes.keys());
                        report.tell(intake::Problem { place: intake::START, said });
                    }
                }
            }
            Ok(())
        })
    }

    fn row<'a>(&'a mut self, tx: &'a mut Tx, row: &'a mut Row<'_>) -> Step<'a> {
        Box::pin(self.row(tx, row))
    }

    fn end<'a>(&'a mut self, tx: &'a mut Tx, report: &'a mut Report) -> Step<'a> {
        Box::pin(async move {
            self.take_block(tx, report).await?;
            self.finish(tx, report).await?;
            Ok(())
        })
    }
}

/// Every name of every country in every language, folded.
fn country_names() -> BTreeMap<String, Country> {
    let words = ui::Words::load();
    let mut names = BTreeMap::new();
    let Ok(words) = words else { return names };
    for lang in Lang::ALL {
        let reader = ui::Reader::new(lang, TimeZone::UTC, kernel::Digits::Language, words.clone());
        for country in Country::all() {
            names.insert(fold(&reader.country_name(country.code())), country);
        }
    }
    names
}

fn wrong_address(problem: WebAddressProblem) -> Said {
    match problem {
        WebAddressProblem::Sign(sign) => {
            Said::new("events-import-address-sign").with("sign", sign.to_string())
        }
        WebAddressProblem::Shape | WebAddressProblem::TooLong => Said::new("intake-address"),
    }
}

/// Which of several events of one title and address a row is about: what the last file said just so, what is on the same
/// days, or the only one. Without an address, what is over is not held again: a row of a day to come is another event.
fn the_one<'k>(same: &[&'k Here<'k>], key: &Key, (row, today): (&Read, Date)) -> Option<&'k Here<'k>> {
    let said_so = same.iter().find(|known| known.was_called(key) && known.was_on(&row.stated.dates));
    let on_these_days = || same.iter().find(|known| row.is_on_days_of(known));
    let is_to_come = || row.details.when.first_and_last().is_some_and(|(first, _)| first.last_day() >= today);
    let is_over = |known: &Here<'_>| {
        known.details().when.first_and_last().is_some_and(|(_, last)| last.last_day() < today)
    };
    let is_another = |known: &Here<'_>| !key.has_address() && is_to_come() && is_over(known);
    let only = || same.first().filter(|known| same.len() == 1 && !is_another(known));
    said_so.or_else(on_these_days).or_else(only).copied()
}

/// Which event of its title and days a row is about where one of the two has no address.
fn of_no_address<'k>(
    others: impl Iterator<Item = &'k Here<'k>>,
    key: &Key,
    row: &Read,
) -> Option<&'k Here<'k>> {
    let mut titled = others.filter(|known| known.is_titled(key) && known.may_have_the_address_of(key));
    titled.find(|known| known.was_on(&row.stated.dates) || row.is_on_days_of(known))
}

/// What is kept of a row, where it says another thing than the last one. What it does not say was said before.
fn to_keep(before: Option<&Stated>, row: &Stated) -> Option<Stated> {
    let mut now = row.clone();
    if let Some(before) = before {
        now.statement = now.statement.after(&before.statement);
        for (now, before) in [(&mut now.address_key, &before.address_key), (&mut now.dates, &before.dates)] {
            if now.is_empty() {
                now.clone_from(before);
            }
        }
    }
    (before != Some(&now)).then_some(now)
}
