//! `events.csv`: events as they were printed, published as they come; and what the program thinks of them, which a
//! facilitator accepts or refuses.
use crate::{
    acts::{AddEvent, ChangeEvent},
    rules::{
        Access, Details, EventKind, Format, Material, Organiser, OrganiserRole, Series, WebAddress, When,
        WhenProblem, limits,
        suggestions::{
            Compared, Known, OrganiserSaid, Printed, Strength, Suggestion as Thought, doubles,
            same_organisations, series_with_parts, suggest, title_key, whole_names,
        },
    },
    store::{self, Event},
};
use ::store::{Error, Tx};
use fold::fold;
use intake::{
    Accepting, Column, Importer, Kind, Outcome, Part, Refused, Report, Row, Run, Said, Step, Stop, Suggested,
    Suggestion, SuggestionKind, Sure, Taking, kinds,
};
use jiff::tz::TimeZone;
use kernel::{
    Country, EventId, Lang, ProgrammeId,
    access::{Circle, Granted, Standing, ask},
};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// The importer of events.
pub(crate) const EVENTS: Importer = Importer {
    noun: "events",
    title: "events-title",
    place: 5,
    columns: &[
        Column::needed("title"),
        Column::optional("starts"),
        Column::optional("ends"),
        Column::optional("location"),
        Column::optional("organisers"),
        Column::optional("tags"),
        Column::optional("context"),
        Column::optional("aims"),
        Column::optional("audience"),
        Column::optional("programme"),
        Column::needed("access"),
        Column::optional("url"),
    ],
    counted: &[("events", "events-title")],
    takes_programme: true,
    suggestions: SUGGESTIONS,
    begin: |run| Box::new(Events::of(run)),
    accept: |tx, who, suggested| accept(tx, who, suggested),
    names: |db, ids, _| {
        Box::pin(async move {
            let ids: Vec<EventId> = ids.into_iter().map(EventId::from).collect();
            let events = store::events(db, &ids).await?;
            Ok(events.into_iter().map(|event| (event.id.into(), event.details.title)).collect())
        })
    },
    page: |id| format!("/events/{id}"),
};

macro_rules! suggestion_kinds {
    ($($name:literal $told:literal [$($part:literal),*] $changes:literal;)*) => {
        &[$(SuggestionKind { name: $name, told: $told, parts: &[$($part),*], changes: $changes }),*]
    };
}

const SUGGESTIONS: &[SuggestionKind] = suggestion_kinds! {
    "events: webinar" "events-suggest-webinar" [] true;
    "events: workshop" "events-suggest-workshop" [] true;
    "events: training" "events-suggest-training" [] true;
    "events: conference" "events-suggest-conference" [] true;
    "events: visit" "events-suggest-visit" [] true;
    "events: call" "events-suggest-call" [] true;
    "events: no kind" "events-suggest-no-kind" ["prefix"] false;
    "events: series" "events-suggest-series" ["series", "number"] true;
    "events: part of a series" "events-suggest-part" ["whole"] true;
    "events: virtual" "events-suggest-virtual" ["printed"] true;
    "events: perhaps virtual" "events-suggest-perhaps-virtual" [] true;
    "events: hybrid" "events-suggest-hybrid" ["printed", "town"] true;
    "events: in person" "events-suggest-in-person" ["printed", "town", "venue"] true;
    "events: city" "events-suggest-city" ["city"] true;
    "events: organisers" "events-suggest-organisers" ["organisers", "partners", "supporters"] true;
    "events: organisers joined" "events-suggest-organisers-joined" ["organisers", "partners", "supporters"] true;
    "events: organisers without" "events-suggest-organisers-without" ["organisers", "partners", "supporters", "left"] true;
    "events: same organisation" "events-suggest-same" ["printed", "known"] true;
    "events: tags" "events-suggest-tags" ["tags"] false;
    "events: dates of a call" "events-suggest-call-dates" [] false;
    "events: wants a look" "events-suggest-look" [] false;
    "events: end has a day" "events-suggest-end-day" [] false;
    "events: date in the place" "events-suggest-date-in-place" ["day", "place"] true;
    "events: double" "events-suggest-double" ["other"] true;
};

/// Lines of organisers that are kept until all names of a file are known.
const LINES_MAX: usize = 20_000;
/// Events of series that one file may hold, to find parts of a whole.
const SERIES_MAX: usize = 5_000;
/// What a list of names is written with: a facilitator sees where one ends.
const BETWEEN_NAMES: &str = "; ";

/// `public`, `members`, `invitation`.
struct AccessCode;

impl Kind for AccessCode {
    type Value = Access;
    fn read(&self, text: &str) -> Result<Access, Said> {
        Access::from_code(text).ok_or_else(|| Said::new("events-import-access"))
    }
}

/// What must be known of earlier rows.
struct Events {
    run: Run,
    home: TimeZone,
    programmes: BTreeMap<String, ProgrammeId>,
    programme: Option<ProgrammeId>,
    cities: BTreeMap<String, String>,
    themes: BTreeMap<String, String>,
    countries: BTreeMap<String, Country>,
    partners: Vec<String>,
    /// Events of this file: none is found again by a later row.
    taken: BTreeSet<EventId>,
    lines: Vec<Line>,
    whole: BTreeSet<String>,
    names: BTreeMap<String, (usize, EventId)>,
    of_series: Vec<(usize, EventId, String, Compared, Thought)>,
}

/// A line of organisers, where it stands, whose it is.
struct Line {
    number: usize,
    event: EventId,
    printed: String,
}

impl Events {
    fn of(run: Run) -> Self {
        Self {
            run,
            home: TimeZone::UTC,
            programmes: BTreeMap::new(),
            programme: None,
            cities: BTreeMap::new(),
            themes: BTreeMap::new(),
            countries: country_names(),
            partners: Vec::new(),
            taken: BTreeSet::new(),
            lines: Vec::new(),
            whole: BTreeSet::new(),
            names: BTreeMap::new(),
            of_series: Vec::new(),
        }
    }

    async fn learn(&mut self, tx: &mut Tx) -> Result<(), Error> {
        self.home = store::home(&mut *tx).await?;
        let programmes = network::store::programmes(&mut *tx, Circle::Facilitators, Lang::En).await?;
        self.programmes = programmes.into_iter().map(|of| (of.code, of.id)).collect();
        for lang in Lang::ALL {
            for theme in network::store::themes(&mut *tx, lang).await? {
                self.themes.insert(fold(&theme.name), theme.code);
            }
        }
        let mut codes: BTreeMap<i64, String> = BTreeMap::new();
        for city in network::store::cities(&mut *tx, Circle::Facilitators, Lang::En).await? {
            codes.insert(city.id.into(), city.code);
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
        let url = match url {
            Ok(url) => Ok(url),
            Err(_) => Err(row.tell("url", Said::new("intake-address"))),
        };
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

    /// The event that this row brought before, if it did; and others that look like it.
    async fn find(&self, tx: &mut Tx, details: &Details) -> Result<(Option<Event>, Vec<Event>), Error> {
        let url = details.url.as_ref().map(WebAddress::as_str).unwrap_or_default();
        let near = store::found_again(&mut *tx, &details.title, url).await?;
        let key = |event: &Details| {
            let url = event.url.as_ref().map(|url| crate::rules::suggestions::address_key(url.as_str()));
            (title_key(&event.title), url)
        };
        let (own, others): (Vec<Event>, Vec<Event>) = near
            .into_iter()
            .partition(|event| key(&event.details) == key(details) && !self.taken.contains(&event.id));
        let same_dates = own.iter().position(|event| same_days(&event.details.when, &details.when));
        let place = same_dates.or_else(|| (own.len() == 1).then_some(0));
        Ok((place.and_then(|place| own.into_iter().nth(place)), others))
    }

    /// Whether a facilitator has said that this row is another event.
    async fn is_known_double(&self, tx: &mut Tx, details: &Details) -> Result<bool, Error> {
        let url = details.url.as_ref().map(WebAddress::as_str).unwrap_or_default();
        Ok(store::double_of(tx, &details.title, url).await?.is_some())
    }

    async fn take(&mut self, tx: &mut Tx, row: &mut Row<'_>) -> Result<(), Stop> {
        let details = self.read(row)?;
        let (found, others) = self.find(&mut *tx, &details).await?;
        let (id, outcome) = match found {
            None if self.is_known_double(&mut *tx, &details).await? => {
                row.took("events", Outcome::LeftAlone, &details.title);
                return Ok(());
            }
            None => {
                let granted = ask::<AddEvent>(&self.run.who, ())?;
                (store::import_event(tx, &granted, (&details, &self.home)).await?, Outcome::Added)
            }
            Some(old) => {
                let granted = ask::<ChangeEvent>(&self.run.who, old.subject())?;
                let new = with_what_the_row_says(&old.details, &details);
                let changed = store::change_event(tx, &granted, &old, (&new, &self.home)).await?;
                (old.id, if changed.is_some() { Outcome::Changed } else { Outcome::LeftAlone })
            }
        };
        self.taken.insert(id);
        row.took("events", outcome, &details.title);
        self.think(row, id, &details);
        find_doubles(row, id, (&details, &others));
        if self.lines.len() >= LINES_MAX {
            let lines = self.take_lines_apart();
            for (_, suggestion) in lines {
                row.suggest(suggestion);
            }
        }
        Ok(())
    }

    fn thoughts(&self, printed: &Printed<'_>) -> Vec<Thought> {
        let country = |name: &str| self.countries.get(&fold(name)).copied();
        let known = Known {
            country: &country,
            cities: &self.cities,
            themes: &self.themes,
            partners: &self.partners,
            whole: &self.whole,
        };
        suggest(printed, &known)
    }

    /// What the program thinks of a row by itself.
    fn think(&mut self, row: &mut Row<'_>, id: EventId, details: &Details) {
        let printed = printed(details);
        let thoughts = self.thoughts(&printed);
        let mut of_series = None;
        for thought in thoughts {
            if matches!(thought, Thought::Series(_)) {
                of_series = Some(thought);
            } else if !matches!(thought, Thought::Organisers(_)) {
                row.suggest(of_thought(id, &thought, details));
            }
        }
        if let Some(thought) = of_series.filter(|_| self.of_series.len() < SERIES_MAX) {
            let compared = Compared::of(&printed);
            self.of_series.push((row.line(), id, details.title.clone(), compared, thought));
        }
        if let Some(printed) = &details.held_by {
            self.lines.push(Line { number: row.line(), event: id, printed: printed.clone() });
        }
    }

    /// Takes the lines of organisers apart that were read so far.
    fn take_lines_apart(&mut self) -> Vec<(usize, Suggestion)> {
        let lines = std::mem::take(&mut self.lines);
        let printed = lines.iter().map(|line| line.printed.as_str());
        self.whole.extend(whole_names(printed, &self.partners));
        let mut suggestions = Vec::new();
        for line in lines {
            let said = self.organisers(&line.printed);
            for one in &said {
                self.names.entry(one.name.clone()).or_insert((line.number, line.event));
            }
            suggestions.extend(of_organisers(line.event, &said).into_iter().map(|of| (line.number, of)));
        }
        suggestions
    }

    fn organisers(&self, printed: &str) -> Vec<OrganiserSaid> {
        let thoughts = self.thoughts(&Printed { organisers: printed, ..Printed::default() });
        thoughts
            .into_iter()
            .find_map(|of| if let Thought::Organisers(said) = of { Some(said) } else { None })
            .unwrap_or_default()
    }

    fn finish(&mut self, report: &mut Report) {
        for (line, suggestion) in self.take_lines_apart() {
            report.suggest(line, suggestion);
        }
        let names = std::mem::take(&mut self.names);
        for same in same_organisations(names.keys().map(String::as_str), &self.partners) {
            let Some((line, event)) = names.get(&same.printed) else { continue };
            let parts = vec![
                ("printed", Part::from(same.printed.as_str())),
                ("known", Part::from(same.known.as_str())),
            ];
            let suggestion = Suggestion {
                kind: "events: same organisation",
                subject: i64::from(*event),
                proposal: json!({ "printed": same.printed, "known": same.known }),
                parts,
                sure: Sure::Strongly,
            };
            report.suggest(*line, suggestion);
        }
        self.tell_series(report);
    }

    fn tell_series(&mut self, report: &mut Report) {
        let of_series = std::mem::take(&mut self.of_series);
        let compared: Vec<Compared> = of_series.iter().map(|(.., compared, _)| compared.clone()).collect();
        let pairs = series_with_parts(&compared);
        let in_pairs: BTreeSet<usize> = pairs.iter().flat_map(|pair| [pair.first, pair.second]).collect();
        for pair in pairs {
            let (Some((_, whole, title, ..)), Some((line, part, .., thought))) =
                (of_series.get(pair.first), of_series.get(pair.second))
            else {
                continue;
            };
            let number = if let Thought::Series(series) = thought { series.number } else { None };
            report.suggest(
                *line,
                Suggestion {
                    kind: "events: part of a series",
                    subject: (*part).into(),
                    proposal: json!({ "whole": i64::from(*whole), "number": number }),
                    parts: vec![("whole", Part::from(title.as_str()))],
                    sure: Sure::Strongly,
                },
            );
        }
        for (place, (line, event, _, _, thought)) in of_series.iter().enumerate() {
            if !in_pairs.contains(&place) {
                report.suggest(*line, of_thought(*event, thought, &Details::titled("")));
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
        Box::pin(self.take(tx, row))
    }

    fn end<'a>(&'a mut self, _tx: &'a mut Tx, report: &'a mut Report) -> Step<'a> {
        Box::pin(async move {
            self.finish(report);
            Ok(())
        })
    }
}

/// Says when an event looks like one that is here.
fn find_doubles(row: &mut Row<'_>, id: EventId, (details, others): (&Details, &[Event])) {
    let others: Vec<&Event> = others.iter().filter(|other| other.id != id).collect();
    let mut compared: Vec<Compared> =
        others.iter().map(|other| Compared::of(&printed(&other.details))).collect();
    compared.push(Compared::of(&printed(details)));
    let last = compared.len() - 1;
    let found = doubles(&compared).into_iter().find(|(pair, _)| pair.second == last);
    if let Some(first) = found.and_then(|(pair, _)| others.get(pair.first)) {
        row.suggest(Suggestion {
            kind: "events: double",
            subject: id.into(),
            proposal: json!({ "of": i64::from(first.id) }),
            parts: vec![("other", Part::from(first.details.title.as_str()))],
            sure: Sure::Weakly,
        });
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

fn same_days(left: &When, right: &When) -> bool {
    let days = |when: &When| match when {
        When::NotKnown => None,
        When::Days { starts, ends } => Some((*starts, *ends)),
        When::Timed { starts, ends, zone } => {
            let [first, last] = [starts, ends].map(|at| zone.to_datetime(*at).date());
            Some((first.into(), last.into()))
        }
    };
    days(left) == days(right)
}

/// What was known, with what the row says in its place. An empty cell says nothing, and a day does not undo an hour.
fn with_what_the_row_says(old: &Details, row: &Details) -> Details {
    let or = |new: &Option<String>, old: &Option<String>| new.clone().or_else(|| old.clone());
    let when = match &row.when {
        When::NotKnown => old.when.clone(),
        when if same_days(when, &old.when) => old.when.clone(),
        When::Days { .. } | When::Timed { .. } => row.when.clone(),
    };
    Details {
        title: row.title.clone(),
        when,
        place: or(&row.place, &old.place),
        held_by: or(&row.held_by, &old.held_by),
        tags: or(&row.tags, &old.tags),
        context: or(&row.context, &old.context),
        aims: or(&row.aims, &old.aims),
        audience: or(&row.audience, &old.audience),
        programme: row.programme.or(old.programme),
        access: row.access,
        url: row.url.clone().or_else(|| old.url.clone()),
        ..old.clone()
    }
}

fn printed(details: &Details) -> Printed<'_> {
    let (starts, ends) = match &details.when {
        When::Days { starts, ends } => (Some(*starts), Some(*ends)),
        When::NotKnown | When::Timed { .. } => (None, None),
    };
    Printed {
        title: &details.title,
        starts,
        ends,
        location: details.place.as_deref().unwrap_or_default(),
        organisers: details.held_by.as_deref().unwrap_or_default(),
        tags: details.tags.as_deref().unwrap_or_default(),
        url: details.url.as_ref().map(WebAddress::as_str).unwrap_or_default(),
    }
}

/// A thought as a suggestion.
fn of_thought(event: EventId, thought: &Thought, details: &Details) -> Suggestion {
    let place = details.place.as_deref().unwrap_or_default();
    let text = |text: &Option<String>| Part::from(text.clone().unwrap_or_else(|| "–".to_owned()));
    let (kind, proposal, parts) = match thought {
        Thought::Kind(kind, _) => (name_of_kind(*kind), json!({ "kind": kind.code() }), Vec::new()),
        Thought::NoKind { prefix } => {
            ("events: no kind", Value::Null, vec![("prefix", Part::from(prefix.as_str()))])
        }
        Thought::Series(series) => (
            "events: series",
            json!({ "series": series.name, "number": series.number }),
            vec![
                ("series", Part::from(series.name.as_str())),
                ("number", Part::from(i64::from(series.number.unwrap_or_default()))),
            ],
        ),
        Thought::Place(said) => {
            let proposal = json!({
                "format": said.format.code(),
                "town": said.town,
                "venue": said.venue,
                "country": said.country.map(Country::code),
            });
            let printed = ("printed", Part::from(place));
            match said.format {
                Format::Virtual => ("events: virtual", proposal, vec![printed]),
                Format::Hybrid => ("events: hybrid", proposal, vec![printed, ("town", text(&said.town))]),
                Format::InPerson => {
                    let parts = vec![printed, ("town", text(&said.town)), ("venue", text(&said.venue))];
                    ("events: in person", proposal, parts)
                }
            }
        }
        Thought::PerhapsVirtual => ("events: perhaps virtual", json!({ "format": "virtual" }), Vec::new()),
        Thought::City { code } => {
            ("events: city", json!({ "city": code }), vec![("city", Part::from(code.as_str()))])
        }
        Thought::Organisers(_) => ("events: organisers", Value::Null, Vec::new()),
        Thought::Tags(_) => {
            let tags = details.tags.clone().unwrap_or_default();
            ("events: tags", Value::Null, vec![("tags", Part::from(tags))])
        }
        Thought::CallDates => ("events: dates of a call", Value::Null, Vec::new()),
        Thought::WantsALook => ("events: wants a look", Value::Null, Vec::new()),
        Thought::EndHasADay => ("events: end has a day", Value::Null, Vec::new()),
        Thought::DateInPlace { starts, place } => (
            "events: date in the place",
            json!({ "day": starts.to_string(), "place": place }),
            vec![("day", Part::from(*starts)), ("place", Part::from(place.as_str()))],
        ),
    };
    let sure = match thought.strength() {
        Strength::Sure => Sure::Strongly,
        Strength::Weak => Sure::Weakly,
    };
    Suggestion { kind, subject: event.into(), proposal, parts, sure }
}

fn name_of_kind(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Webinar => "events: webinar",
        EventKind::Workshop => "events: workshop",
        EventKind::Training => "events: training",
        EventKind::Conference => "events: conference",
        EventKind::Visit => "events: visit",
        EventKind::Call => "events: call",
    }
}

/// The organisers of a line; where a name may hold an "and" or be none, with the halves joined, or without it, too.
fn of_organisers(event: EventId, said: &[OrganiserSaid]) -> Vec<Suggestion> {
    if said.is_empty() {
        return Vec::new();
    }
    let all: Vec<(OrganiserRole, String)> = said.iter().map(|one| (one.role, one.name.clone())).collect();
    let mut joined: Vec<(OrganiserRole, String)> = Vec::new();
    for one in said {
        match joined.last_mut() {
            Some((_, before)) if one.may_belong_to_the_one_before => {
                before.push_str(" and ");
                before.push_str(&one.name);
            }
            _ => joined.push((one.role, one.name.clone())),
        }
    }
    let left: Vec<String> = said.iter().filter(|one| one.perhaps_none).map(|one| one.name.clone()).collect();
    let doubtful = joined.len() < all.len() || !left.is_empty();
    let sure = if doubtful { Sure::Weakly } else { Sure::Strongly };
    let make = |kind, names: &[(OrganiserRole, String)]| {
        let of = |role| {
            let names: Vec<&str> =
                names.iter().filter(|(own, _)| *own == role).map(|(_, name)| name.as_str()).collect();
            Part::from(if names.is_empty() { "–".to_owned() } else { names.join(BETWEEN_NAMES) })
        };
        let proposal: Vec<Value> =
            names.iter().map(|(role, name)| json!({ "role": role.code(), "name": name })).collect();
        Suggestion {
            kind,
            subject: event.into(),
            proposal: json!({ "organisers": proposal }),
            parts: vec![
                ("organisers", of(OrganiserRole::Organiser)),
                ("partners", of(OrganiserRole::Partner)),
                ("supporters", of(OrganiserRole::Supporter)),
            ],
            sure,
        }
    };
    let mut suggestions = vec![make("events: organisers", &all)];
    if joined.len() < all.len() {
        suggestions.push(make("events: organisers joined", &joined));
    }
    if !left.is_empty() {
        let without: Vec<(OrganiserRole, String)> =
            said.iter().filter(|one| !one.perhaps_none).map(|one| (one.role, one.name.clone())).collect();
        let mut suggestion = make("events: organisers without", &without);
        suggestion.parts.push(("left", Part::from(left.join(BETWEEN_NAMES))));
        suggestions.push(suggestion);
    }
    suggestions
}

fn accept<'a>(tx: &'a mut Tx, who: &'a Standing, suggested: &'a Suggested) -> Accepting<'a> {
    Box::pin(async move {
        let id = EventId::from(suggested.subject);
        let gone = || Refused::Said(Said::new("events-suggest-gone"));
        let event = store::event(&mut *tx, id).await?.ok_or_else(gone)?;
        let granted = ask::<ChangeEvent>(who, event.subject())?;
        let proposal = &suggested.proposal;
        match suggested.kind.as_str() {
            "events: same organisation" => {
                let text = |name: &str| proposal.get(name).and_then(Value::as_str).unwrap_or_default();
                store::know_as(tx, who, (text("printed"), text("known"))).await?;
                return Ok(());
            }
            "events: double" => {
                let first = proposal.get("of").and_then(Value::as_i64).map(EventId::from);
                let first = match first {
                    Some(first) => store::event(&mut *tx, first).await?,
                    None => None,
                };
                return merge(tx, who, (&granted, &event), first.ok_or_else(gone)?).await;
            }
            _ => {}
        }
        let home = store::home(&mut *tx).await?;
        let whole = match proposal.get("whole").and_then(Value::as_i64) {
            Some(whole) => Some(store::event(&mut *tx, EventId::from(whole)).await?.ok_or_else(gone)?),
            None => None,
        };
        let mut details = event.details.clone();
        apply(tx, proposal, &mut details).await?;
        if let Some(whole) = whole {
            let number =
                proposal.get("number").and_then(Value::as_u64).and_then(|number| u32::try_from(number).ok());
            let name = whole
                .details
                .series
                .as_ref()
                .map_or_else(|| whole.details.title.clone(), |series| series.name.clone());
            let granted = ask::<ChangeEvent>(who, whole.subject())?;
            let of_whole = Details {
                series: Some(Series { name: name.clone(), number: None }),
                ..whole.details.clone()
            };
            store::change_event(tx, &granted, &whole, (&of_whole, &home)).await?;
            details.series = Some(Series { name, number });
        }
        store::change_event(tx, &granted, &event, (&details, &home)).await?;
        Ok(())
    })
}

/// Puts what is proposed into what is known.
async fn apply(tx: &mut Tx, proposal: &Value, details: &mut Details) -> Result<(), Error> {
    let text = |name: &str| proposal.get(name).and_then(Value::as_str);
    if let Some(kind) = text("kind").and_then(EventKind::from_code) {
        details.kind = Some(kind);
    }
    if let Some(format) = text("format").and_then(Format::from_code) {
        details.format = Some(format);
    }
    if let Some(town) = text("town") {
        details.town = Some(town.to_owned());
    }
    if let Some(venue) = text("venue") {
        details.venue = Some(venue.to_owned());
    }
    if let Some(country) = text("country").and_then(|code| code.parse::<Country>().ok())
        && !details.countries.contains(&country)
    {
        details.countries.push(country);
        details.countries.sort_unstable();
    }
    if let Some(place) = text("place") {
        details.place = Some(place.to_owned());
    }
    if let Some(day) = text("day").and_then(|day| day.parse().ok()) {
        details.when = When::Days { starts: kernel::Period::Day(day), ends: kernel::Period::Day(day) };
    }
    if let Some(code) = text("city") {
        let city = network::store::city_by_code(&mut *tx, Circle::Facilitators, code, Lang::En).await?;
        details.city = city.map(|city| city.id);
    }
    if let Some(name) = text("series") {
        let number = proposal.get("number").and_then(Value::as_u64);
        let number = number.and_then(|number| u32::try_from(number).ok());
        details.series = Some(Series { name: name.to_owned(), number });
    }
    if let Some(organisers) = proposal.get("organisers").and_then(Value::as_array) {
        let named: Vec<Organiser> = organisers
            .iter()
            .filter_map(|one| {
                let role = OrganiserRole::from_code(one.get("role")?.as_str()?)?;
                Some(Organiser { role, name: one.get("name")?.as_str()?.to_owned() })
            })
            .collect();
        details.organisers = store::known_names(&mut *tx, named).await?;
    }
    Ok(())
}

/// Two events are one: the first stays, with the page of the second among its materials; the second's address leads there.
async fn merge(
    tx: &mut Tx,
    who: &Standing,
    (granted, second): (&Granted<ChangeEvent>, &Event),
    first: Event,
) -> Result<(), Refused> {
    let changing = ask::<ChangeEvent>(who, first.subject())?;
    let home = store::home(&mut *tx).await?;
    let mut details = first.details.clone();
    if let Some(url) = second.details.url.clone().filter(|url| Some(url) != details.url.as_ref()) {
        details.materials.push(Material { title: second.details.title.clone(), url });
    }
    store::change_event(tx, &changing, &first, (&details, &home)).await?;
    match store::merge_into(tx, granted, first.id).await {
        Ok(_) => Ok(()),
        Err(Error::Reference(_)) => Err(Refused::Said(
            Said::new("events-suggest-in-use").with("title", second.details.title.as_str()),
        )),
        Err(error) => Err(error.into()),
    }
}
