//! A file of events being taken, a block of rows at a time: each block asks the store once for what its rows may be, and
//! puts in what is new together.
use super::{
    candidates::{Candidates, Key},
    thoughts::{double, of_organisers, of_thought, printed},
};
use crate::{
    acts::{AddEvent, ChangeEvent},
    rules::{
        Access, Details, WebAddress, When, WhenProblem, limits,
        suggestions::{
            Compared, Known, OrganiserSaid, Printed, Suggestion as Thought, same_organisations,
            series_with_parts, suggest, whole_names,
        },
    },
    store::{self, Event},
};
use ::store::{Error, Tx};
use fold::fold;
use intake::{Kind, Outcome, Part, Report, Row, Run, Said, Step, Stop, Suggestion, Sure, Taking, kinds};
use jiff::tz::TimeZone;
use kernel::{
    Country, EventId, Lang, ProgrammeId,
    access::{Circle, ask},
};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

/// Rows that are taken together.
const BLOCK: usize = 100;
/// Lines of organisers that are kept until all names of a file are known.
const LINES_MAX: usize = 20_000;
/// Events of series that one file may hold, to find parts of a whole.
const SERIES_MAX: usize = 5_000;

/// `public`, `members`, `invitation`.
struct AccessCode;

impl Kind for AccessCode {
    type Value = Access;
    fn read(&self, text: &str) -> Result<Access, Said> {
        Access::from_code(text).ok_or_else(|| Said::new("events-import-access"))
    }
}

/// What must be known of earlier rows.
pub(super) struct Events {
    run: Run,
    home: TimeZone,
    programmes: BTreeMap<String, ProgrammeId>,
    programme: Option<ProgrammeId>,
    cities: BTreeMap<String, String>,
    themes: BTreeMap<String, String>,
    countries: BTreeMap<String, Country>,
    partners: Vec<String>,
    /// Rows that were read and wait to be taken together: where they stand, what they say.
    block: Vec<(usize, Details)>,
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
    pub(super) fn of(run: Run) -> Self {
        Self {
            run,
            home: TimeZone::UTC,
            programmes: BTreeMap::new(),
            programme: None,
            cities: BTreeMap::new(),
            themes: BTreeMap::new(),
            countries: country_names(),
            partners: Vec::new(),
            block: Vec::new(),
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

    async fn row(&mut self, tx: &mut Tx, row: &mut Row<'_>) -> Result<(), Stop> {
        let details = self.read(row)?;
        self.block.push((row.line(), details));
        if self.block.len() < BLOCK { Ok(()) } else { self.take_block(tx, row.report()).await }
    }

    async fn take_block(&mut self, tx: &mut Tx, report: &mut Report) -> Result<(), Stop> {
        let block = std::mem::take(&mut self.block);
        let mut candidates = Candidates::to(tx, block.iter().map(|(_, details)| details)).await?;
        let mut new = Vec::new();
        for (line, details) in &block {
            let key = Key::of(details);
            let (same, others): (Vec<_>, Vec<_>) = candidates
                .with(&key)
                .into_iter()
                .partition(|(known, same)| *same && !self.taken.contains(&known.id));
            let found = same.iter().find(|(known, _)| same_days(&known.details.when, &details.when));
            let found = found.or_else(|| same.first().filter(|_| same.len() == 1));
            let others: Vec<_> = others.into_iter().map(|(known, _)| known).collect();
            let (id, outcome) = match found.and_then(|(known, _)| known.stored.as_ref()) {
                None if candidates.is_known_double(&key) => {
                    report.took(*line, "events", Outcome::LeftAlone, &details.title);
                    continue;
                }
                None => (tx.new_id(), Outcome::Added),
                Some(old) => (old.id, self.change(tx, old, details).await?),
            };
            report.took(*line, "events", outcome, &details.title);
            let looks_like = double(id, details, &others);
            self.taken.insert(id);
            self.think(report, *line, id, details);
            if let Some(suggestion) = looks_like {
                report.suggest(*line, suggestion);
            }
            if outcome == Outcome::Added {
                candidates.add(id, details.clone(), None);
                new.push((id, details));
            }
        }
        if !new.is_empty() {
            let granted = ask::<AddEvent>(&self.run.who, ())?;
            store::import_events(tx, &granted, &new, &self.home).await?;
        }
        if self.lines.len() >= LINES_MAX {
            for (line, suggestion) in self.take_lines_apart() {
                report.suggest(line, suggestion);
            }
        }
        Ok(())
    }

    /// Says of an event what its row says.
    async fn change(&self, tx: &mut Tx, old: &Event, row: &Details) -> Result<Outcome, Stop> {
        let granted = ask::<ChangeEvent>(&self.run.who, old.subject())?;
        let new = with_what_the_row_says(&old.details, row);
        let changed = store::change_event(tx, &granted, old, (&new, &self.home)).await?;
        Ok(if changed.is_some() { Outcome::Changed } else { Outcome::LeftAlone })
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
    fn think(&mut self, report: &mut Report, line: usize, id: EventId, details: &Details) {
        let printed = printed(details);
        let thoughts = self.thoughts(&printed);
        let mut of_series = None;
        for thought in thoughts {
            if matches!(thought, Thought::Series(_)) {
                of_series = Some(thought);
            } else if !matches!(thought, Thought::Organisers(_)) {
                report.suggest(line, of_thought(id, &thought, details));
            }
        }
        if let Some(thought) = of_series.filter(|_| self.of_series.len() < SERIES_MAX) {
            let compared = Compared::of(&printed);
            self.of_series.push((line, id, details.title.clone(), compared, thought));
        }
        if let Some(printed) = &details.held_by {
            self.lines.push(Line { number: line, event: id, printed: printed.clone() });
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
        Box::pin(self.row(tx, row))
    }

    fn end<'a>(&'a mut self, tx: &'a mut Tx, report: &'a mut Report) -> Step<'a> {
        Box::pin(async move {
            self.take_block(tx, report).await?;
            self.finish(report);
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

fn same_days(left: &When, right: &When) -> bool {
    left.first_and_last() == right.first_and_last()
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
