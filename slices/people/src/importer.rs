//! A file of people: a row is a seat, and a person with two seats has two rows.
//!
//! No mail goes out but where an address changes, which both mailboxes are asked: whoever is imported learns of it when
//! the centre writes.
use crate::{
    acts::{AddOrganisation, AddPerson, ChangePerson, GiveSeat, HandOverSeat, Subject},
    rules::{
        NewSeat, OrganisationKind, PersonDetails, Preferences, SPOKEN_MAX, Seat, SeatProblem, Term,
        TypedOrganisation, day_before,
    },
    store,
};
use ::store::{Error, Tx};
use fold::plain_words;
use intake::{
    Accepting, Column, Importer, Names, Outcome, Refused, Row, Run, Said, Step, Stop, Suggestion,
    SuggestionKind, Sure, Taking, Told,
    kinds::{Address, Code, Day, Language, Spoken, Text, Word, Zone},
    log::Logged,
};
use jiff::civil::Date;
use kernel::{
    Digits, Lang, OrganisationId, PersonId, SeatId, SpokenLanguage,
    access::{HeldSeat, SeatKind, Standing, ask},
    text::Email,
};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use std::collections::{BTreeMap, btree_map::Entry};

/// What the command and the log call it.
pub(crate) const NOUN: &str = "people";

const COLUMNS: &[Column] = &[
    Column::needed("code"),
    Column::needed("name"),
    Column::optional("name_local"),
    Column::needed("email"),
    Column::optional("city"),
    Column::optional("organisation"),
    Column::needed("seat"),
    Column::needed("languages"),
    Column::needed("language"),
    Column::needed("zone"),
    Column::needed("from"),
    Column::optional("to"),
];

const OVERLAP: SuggestionKind = SuggestionKind {
    name: "people: overlapping focal points",
    told: "people-import-overlap",
    parts: &["ends"],
    changes: true,
};
const SHARED: SuggestionKind = SuggestionKind {
    name: "people: shared address",
    told: "people-import-shared",
    parts: &[],
    changes: false,
};

pub(crate) const IMPORTER: Importer = Importer {
    noun: NOUN,
    title: "people-title",
    place: 4,
    columns: COLUMNS,
    counted: &[
        ("people", "people-title"),
        ("seats", "people-seats-title"),
        ("organisations", "people-import-organisations"),
    ],
    takes_programme: false,
    suggestions: &[OVERLAP, SHARED],
    begin: |run| Box::new(People::new(run)),
    accept,
    names: |db, ids, lang| {
        Box::pin(async move {
            let names = store::names(db, ids.into_iter().map(PersonId::from), lang).await?;
            Ok(names.into_iter().map(|(id, name)| (i64::from(id), name)).collect::<Names>())
        })
    },
    page: |id| format!("/people/{id}"),
};

/// The person of a row.
struct Line {
    code: String,
    details: PersonDetails,
    preferences: Preferences,
}

/// The seat of a row: which, from when to when.
#[derive(Clone, Copy)]
struct SeatLine {
    kind: SeatKind,
    term: Term,
}

enum Whose {
    /// The city of this code.
    City(String),
    /// The organisation of this name.
    Organisation(String),
}

/// Reads the columns of the person; all that is wrong with them is told.
fn read(row: &mut Row<'_>) -> Result<Line, Told> {
    let code = row.need("code", Code);
    let name = row.need("name", Text(crate::rules::NAME_LENGTH_MAX));
    let name_local = row.get("name_local", Text(crate::rules::NAME_LENGTH_MAX));
    let email = row.need("email", Address);
    let spoken = spoken(row);
    let language = row.need("language", Language);
    let zone = row.need("zone", Zone);
    let (code, name) = (code?, name?);
    let (name, name_local) = crate::rules::by_script(name, name_local?);
    let details = PersonDetails { name, name_local, email: email?, spoken: spoken? };
    // The file knows nothing of digits: see `People::person`.
    let preferences = Preferences { language: language?, zone: zone?, digits: Digits::Language };
    Ok(Line { code, details, preferences })
}

fn spoken(row: &mut Row<'_>) -> Result<Vec<SpokenLanguage>, Told> {
    let mut spoken = Vec::new();
    for (language, _) in row.list("languages", SPOKEN_MAX, Spoken)? {
        if !spoken.contains(&language) {
            spoken.push(language);
        }
    }
    if spoken.is_empty() { Err(row.tell("languages", Said::new("intake-missing"))) } else { Ok(spoken) }
}

/// Whether no column of a seat says anything: the person holds none.
fn is_without_seat(row: &Row<'_>) -> bool {
    ["city", "organisation", "seat", "from", "to"].iter().all(|column| row.is_empty(column))
}

fn whose(row: &mut Row<'_>) -> Result<Whose, Told> {
    let city = row.get("city", Code);
    let organisation = row.get("organisation", Text(crate::rules::ORGANISATION_NAME_LENGTH_MAX));
    match (city?, organisation?) {
        (Some(code), None) => Ok(Whose::City(code)),
        (None, Some(name)) => Ok(Whose::Organisation(name)),
        (None, None) => Err(row.tell("city", Said::new("people-import-neither"))),
        (Some(_), Some(_)) => Err(row.tell("organisation", Said::new("people-import-both"))),
    }
}

fn seat_line(row: &mut Row<'_>) -> Result<SeatLine, Told> {
    let codes = SeatKind::ALL.map(SeatKind::code);
    let kind = row.need("seat", Word(&codes));
    let (from, to) = (row.need("from", Day), row.get("to", Day));
    let kind = SeatKind::from_code(kind?).expect("one of the words that were given");
    let (starts, ends) = (from?, to?);
    if ends.is_some_and(|ends| ends < starts) {
        return Err(row.tell("to", Said::new("people-import-to-first").with("from", starts.to_string())));
    }
    Ok(SeatLine { kind, term: Term { starts, ends } })
}

/// What an earlier row said of a person.
struct Known {
    person: PersonId,
    line: usize,
    /// A hash of the personal columns: two rows of one person say the same.
    mark: [u8; 16],
}

type Place = (OrganisationId, OrganisationKind);

/// New organisations of a file of which is told that one is here in other letters.
const ALIKE_TOLD_MAX: usize = 50;

/// A file of people being taken.
struct People {
    run: Run,
    known: BTreeMap<String, Known>,
    seats: BTreeMap<(PersonId, HeldSeatKey, Date), usize>,
    cities: BTreeMap<String, Option<Place>>,
    organisations: BTreeMap<String, Place>,
    /// The names of organisations by what they are without capitals, accents and signs, once one is new.
    names: Option<BTreeMap<String, String>>,
}

type HeldSeatKey = (OrganisationId, SeatKind);

impl People {
    fn new(run: Run) -> Self {
        Self {
            run,
            known: BTreeMap::new(),
            seats: BTreeMap::new(),
            cities: BTreeMap::new(),
            organisations: BTreeMap::new(),
            names: None,
        }
    }

    async fn take(&mut self, tx: &mut Tx, row: &mut Row<'_>) -> Result<(), Stop> {
        let line = read(row);
        let holds = if is_without_seat(row) { None } else { Some((whose(row), seat_line(row))) };
        // Each of these says what is wrong, also beside the others.
        let person = match line {
            Ok(line) => self.person(tx, row, &line).await,
            Err(told) => Err(told.into()),
        };
        let seat = match holds {
            Some((Ok(whose), seat)) => Some((self.place(tx, row, (&whose, seat)).await, seat)),
            Some((Err(told), seat)) => Some((Err(told.into()), seat)),
            None => None,
        };
        let (person, is_new) = person?;
        let Some((place, seat)) = seat else { return Ok(()) };
        self.seat(tx, row, (person, is_new), (seat?, place?)).await
    }

    /// The person of a row: added, changed or left alone, once for all rows of the person.
    async fn person(
        &mut self,
        tx: &mut Tx,
        row: &mut Row<'_>,
        line: &Line,
    ) -> Result<(PersonId, bool), Stop> {
        let mark = mark(line);
        if let Some(known) = self.known.get(&line.code) {
            if known.mark == mark {
                return Ok((known.person, false));
            }
            let name = store::names(&mut *tx, [known.person], Lang::En).await?;
            let said = Said::new("people-import-code-twice")
                .with("code", line.code.as_str())
                .with("name", name.into_values().next().unwrap_or_default())
                .with("line", known.line.to_string());
            return Err(row.tell("code", said).into());
        }
        let here = store::person_by_code(&mut *tx, &line.code).await?;
        let (person, outcome) = match here {
            None => (self.add(tx, line).await?, Outcome::Added),
            Some(person) => (person, self.change(tx, person, line).await?),
        };
        row.took("people", outcome, &line.details.name);
        self.known.insert(line.code.clone(), Known { person, line: row.line(), mark });
        if outcome != Outcome::LeftAlone {
            suggest_shared(tx, row, &line.details.email).await?;
        }
        Ok((person, outcome == Outcome::Added))
    }

    async fn add(&self, tx: &mut Tx, line: &Line) -> Result<PersonId, Stop> {
        let adding = ask::<AddPerson>(&self.run.who, ())?;
        let code = Some(line.code.as_str());
        Ok(store::add_person(tx, &adding, (&line.details, &line.preferences), code).await?)
    }

    async fn change(&self, tx: &mut Tx, id: PersonId, line: &Line) -> Result<Outcome, Stop> {
        let loaded = store::person(&mut *tx, id, self.run.today).await?;
        let loaded = loaded.ok_or(kernel::access::Denied::NotFound)?;
        let (subject, old) = (loaded.subject, loaded.person);
        let preferences = Preferences { digits: old.preferences.digits, ..line.preferences.clone() };
        if old.details == line.details && old.preferences == preferences {
            return Ok(Outcome::LeftAlone);
        }
        let changing = ask::<ChangePerson>(&self.run.who, subject)?;
        let changed = store::change_person(tx, &changing, &old, (&line.details, &preferences)).await?;
        Ok(if changed { Outcome::Changed } else { Outcome::LeftAlone })
    }

    /// The city of the row, which must be known; or the organisation, which is added when it is new.
    async fn place(
        &mut self,
        tx: &mut Tx,
        row: &mut Row<'_>,
        (whose, seat): (&Whose, Result<SeatLine, Told>),
    ) -> Result<Place, Stop> {
        match whose {
            Whose::City(code) => self.city(tx, row, code).await,
            Whose::Organisation(name) => self.organisation(tx, row, (name, seat?.kind)).await,
        }
    }

    async fn city(&mut self, tx: &mut Tx, row: &mut Row<'_>, code: &str) -> Result<Place, Stop> {
        if !self.cities.contains_key(code) {
            let found = store::organisation_by_code(&mut *tx, code).await?;
            self.cities.insert(code.to_owned(), found.map(|city| (city.id, city.kind)));
        }
        if let Some(Some(city)) = self.cities.get(code) {
            return Ok(*city);
        }
        let said = Said::new("people-import-no-city").nearest(code, store::codes(&mut *tx).await?);
        Err(row.tell("city", said).into())
    }

    async fn organisation(
        &mut self,
        tx: &mut Tx,
        row: &mut Row<'_>,
        (name, seat): (&str, SeatKind),
    ) -> Result<Place, Stop> {
        if let Some(known) = self.organisations.get(name) {
            return Ok(*known);
        }
        let place = match store::organisation_by_name(&mut *tx, name).await? {
            Some(known) => (known.id, known.kind),
            None => {
                let adding = ask::<AddOrganisation>(&self.run.who, ())?;
                // Whoever facilitates does so for the centre.
                let is_centre = seat == SeatKind::Facilitator;
                let kind = if is_centre { OrganisationKind::Centre } else { OrganisationKind::Partner };
                let typed = TypedOrganisation { kind: kind.code(), name, ..TypedOrganisation::default() };
                let Ok(organisation) = typed.read() else {
                    return Err(row.tell("organisation", Said::new("intake-invisible")).into());
                };
                self.compare(tx, row, name).await?;
                let id = store::add_organisation(tx, &adding, &organisation).await?;
                row.took("organisations", Outcome::Added, name);
                (id, kind)
            }
        };
        self.organisations.insert(name.to_owned(), place);
        Ok(place)
    }

    /// Says of an organisation that is new whether one is here that is called so but for capitals, accents and signs: which
    /// of the two it is nobody but a person knows.
    async fn compare(&mut self, tx: &mut Tx, row: &mut Row<'_>, name: &str) -> Result<(), Error> {
        if self.names.is_none() {
            let here = store::names_of_organisations(&mut *tx).await?;
            // Of those that are alike, the first is the one that was entered.
            self.names = Some(here.into_iter().rev().map(|name| (plain_words(&name), name)).collect());
        }
        match self.names.get_or_insert_default().entry(plain_words(name)) {
            Entry::Vacant(place) => drop(place.insert(name.to_owned())),
            Entry::Occupied(here) => {
                let notes = &mut row.report().notes;
                if notes.len() < ALIKE_TOLD_MAX {
                    let said = Said::new("people-import-organisation-alike").with("value", name);
                    notes.push(said.with("name", here.get().as_str()));
                }
            }
        }
        Ok(())
    }

    async fn seat(
        &mut self,
        tx: &mut Tx,
        row: &mut Row<'_>,
        (person, is_new): (PersonId, bool),
        (seat, place): (SeatLine, Place),
    ) -> Result<(), Stop> {
        let held = HeldSeat { kind: seat.kind, organisation: place.0 };
        let line = row.line();
        if let Some(before) =
            self.seats.insert((person, (held.organisation, held.kind), seat.term.starts), line)
        {
            return Err(row
                .tell_row(Said::new("people-import-seat-twice").with("line", before.to_string()))
                .into());
        }
        let others = if is_new { Vec::new() } else { store::seats_held(&mut *tx, person).await? };
        let is_same = |other: &&Seat| other.held == held && other.term.starts == seat.term.starts;
        let outcome = match others.iter().find(is_same) {
            // A file that names no last day does not take back the one that was given here.
            Some(here) if here.term == seat.term || seat.term.ends.is_none() => Outcome::LeftAlone,
            Some(here) => {
                self.change_term(tx, row, (here, seat.term), &others).await?;
                Outcome::Changed
            }
            None => {
                let new = NewSeat::give(seat.kind, place, seat.term, &others);
                let new = new.map_err(|problem| tell_seat(row, problem))?;
                let subject = Subject { person, hidden: false, sits_for: Vec::new() };
                let giving = ask::<GiveSeat>(&self.run.who, subject)?;
                store::add_seat(tx, &giving, new).await?;
                Outcome::Added
            }
        };
        let named = seat.kind.code();
        row.took("seats", outcome, named);
        if outcome != Outcome::LeftAlone && seat.kind == SeatKind::FocalPoint {
            suggest_overlaps(tx, row, (person, held), seat.term).await?;
        }
        Ok(())
    }

    /// Another last day than was known.
    async fn change_term(
        &self,
        tx: &mut Tx,
        row: &mut Row<'_>,
        (here, term): (&Seat, Term),
        others: &[Seat],
    ) -> Result<(), Stop> {
        let others: Vec<Seat> = others.iter().filter(|other| other.id != here.id).copied().collect();
        if let Err(problem) = here.may_last(term, &others) {
            return Err(tell_seat(row, problem).into());
        }
        if let (SeatKind::Facilitator, Some(last_day)) = (here.held.kind, term.ends)
            && !store::facilitated_after(&mut *tx, last_day, here.id).await?
        {
            return Err(tell_seat(row, SeatProblem::LastFacilitator).into());
        }
        let granted = ask::<HandOverSeat>(&self.run.who, *here)?;
        Ok(store::change_term(tx, &granted, term.ends).await?)
    }
}

impl Taking for People {
    fn row<'a>(&'a mut self, tx: &'a mut Tx, row: &'a mut Row<'_>) -> Step<'a> {
        Box::pin(self.take(tx, row))
    }
}

/// A hash of the personal columns.
fn mark(line: &Line) -> [u8; 16] {
    let said = format!("{:?} {:?}", line.details, line.preferences);
    Sha256::digest(said).first_chunk().copied().unwrap_or_default()
}

fn tell_seat(row: &mut Row<'_>, problem: SeatProblem) -> Told {
    match problem {
        SeatProblem::NotOfThisKind { .. } => row.tell("seat", Said::new("people-import-no-such-seat")),
        SeatProblem::LastFacilitator => row.tell("to", Said::new("people-import-last-facilitator")),
        SeatProblem::OwnDeputy => row.tell("seat", Said::new("people-seat-own-deputy")),
        SeatProblem::HeldAlready
        | SeatProblem::TooEarly { .. }
        | SeatProblem::HandedOver { .. }
        | SeatProblem::Over { .. }
        | SeatProblem::SamePerson => row.tell("from", Said::new("people-import-held")),
    }
}

/// Several who share an address: said once for an address, about the first of them.
async fn suggest_shared(tx: &mut Tx, row: &mut Row<'_>, email: &Email) -> Result<(), Stop> {
    let sharing = store::first_at(&mut *tx, &email.folded()).await?;
    let [first, _, ..] = sharing.as_slice() else { return Ok(()) };
    row.suggest(Suggestion {
        kind: SHARED.name,
        subject: i64::from(*first),
        proposal: Value::Null,
        parts: Vec::new(),
        sure: Sure::Strongly,
    });
    Ok(())
}

/// Two focal points of one city at the same time: the earlier one probably left.
async fn suggest_overlaps(
    tx: &mut Tx,
    row: &mut Row<'_>,
    (person, held): (PersonId, HeldSeat),
    term: Term,
) -> Result<(), Stop> {
    let holders = store::holders(&mut *tx, held, term).await?;
    let own = holders.iter().position(|seat| seat.person == person && seat.term.starts == term.starts);
    let Some(own) = own else { return Ok(()) };
    // Whoever came just before, and whoever comes just after: in the order in which they began.
    let (before, after) = (own.checked_sub(1), own + 1);
    let pairs = [before.map(|before| (before, own)), Some((own, after))];
    for (first, second) in pairs.into_iter().flatten() {
        let (Some(first), Some(second)) = (holders.get(first), holders.get(second)) else { continue };
        let ends = day_before(second.term.starts);
        if first.person == second.person || ends < first.term.starts {
            continue;
        }
        row.suggest(Suggestion {
            kind: OVERLAP.name,
            subject: i64::from(first.person),
            proposal: json!({"seat": i64::from(first.id), "ends": ends.to_string()}),
            parts: vec![("ends", ends.into())],
            sure: Sure::Strongly,
        });
    }
    Ok(())
}

/// Ends the earlier of two seats; that an address is shared is only noted.
fn accept<'a>(tx: &'a mut Tx, who: &'a Standing, logged: &'a Logged) -> Accepting<'a> {
    Box::pin(async move {
        let suggested = &logged.suggested;
        if suggested.kind != OVERLAP.name {
            return Ok(());
        }
        let over = || Refused::Said(Said::new("people-import-overlap-over"));
        let id = suggested.proposal.get("seat").and_then(Value::as_i64).map(SeatId::from);
        let ends =
            suggested.proposal.get("ends").and_then(Value::as_str).and_then(|day| day.parse::<Date>().ok());
        let (Some(id), Some(ends)) = (id, ends) else { return Err(over()) };
        let seat = store::seat(&mut *tx, id).await?.ok_or_else(over)?;
        let granted = ask::<HandOverSeat>(who, seat)?;
        let facilitated = store::facilitated_after(&mut *tx, ends, id).await?;
        let last_day = seat.end(ends, facilitated).map_err(|_| over())?;
        store::end_seat(tx, &granted, last_day).await?;
        Ok(())
    })
}

/// The columns, in the order of a file.
pub(crate) fn header() -> Vec<&'static str> {
    COLUMNS.iter().map(|column| column.name).collect()
}
