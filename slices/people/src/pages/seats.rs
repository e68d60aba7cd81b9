//! Seats: given, passed to a successor, ended; the history of each.
use crate::{
    acts::{GiveSeat, HandOverSeat, SeePerson, SeeSeat, SeenSeat, Subject},
    mails,
    pages::{people::person, words},
    rules::{NewSeat, Seat, TypedTerm},
    store,
};
use ::store::At;
use askama::Template;
use axum::http::StatusCode;
use jiff::civil::Date;
use kernel::{
    OrganisationId, PersonId, SeatId,
    access::{Denied, Granted, SeatKind, ask},
};
use std::collections::{BTreeMap, BTreeSet};
use ui::{Frame, Problems, Sentence, parts::Choice};
use web::{Answer, Failure, Fields, PathId, Posted, Routes, Visit, page, page_as};

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/people/{person}/seats/new", new)
        .post("/people/{person}/seats", create)
        .get("/seats/{seat}", show)
        .get("/seats/{seat}/successor", new_successor)
        .post("/seats/{seat}/successor", hand_over)
        .get("/seats/{seat}/end", confirm_end)
        .post("/seats/{seat}/end", end)
}

#[derive(Template)]
#[template(path = "pages/seats/new.html")]
pub(super) struct New {
    pub(super) frame: Frame,
    pub(super) person: PersonId,
    pub(super) name: String,
    pub(super) fields: Fields,
    pub(super) kinds: Vec<Choice>,
    pub(super) organisations: Vec<Choice>,
}

async fn form(
    visit: &Visit,
    person: (PersonId, String),
    fields: Fields,
    problems: Problems,
) -> Result<New, Failure> {
    let reader = &visit.reader;
    let kinds = SeatKind::ALL.map(|kind| {
        Choice::new(kind.code(), reader.tell(&words::seat_kind(kind)))
            .chosen(kind.code() == fields.text("kind"))
    });
    let organisations = store::organisations(&visit.site.db, reader.lang).await?;
    let organisations = organisations.into_iter().map(|(id, name)| {
        let id = id.to_string();
        Choice::new(id.clone(), name).chosen(id == fields.text("organisation"))
    });
    let first = Choice::new("", reader.say("people-choose"));
    Ok(New {
        frame: visit.frame(Sentence::new("people-give-seat")).with_problems(problems),
        person: person.0,
        name: person.1,
        kinds: kinds.into(),
        organisations: std::iter::once(first).chain(organisations).collect(),
        fields,
    })
}

async fn new(visit: Visit, PathId(id): PathId<PersonId>) -> Answer {
    let (_, loaded) = person::<GiveSeat>(&visit, &visit.site.db, id).await?;
    let today = visit.site.clock.today(&visit.reader.zone).to_string();
    let fields = Fields::of(&[("starts", &today)]);
    page(form(&visit, (id, loaded.person.details.name), fields, Problems::default()).await?)
}

async fn create(visit: Visit, PathId(id): PathId<PersonId>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    tx.lock("person", id).await?;
    let (granted, loaded) = person::<GiveSeat>(&visit, &mut tx, id).await?;
    let fields = &posted.fields;
    let mut problems = Problems::default();
    let kind = SeatKind::from_code(fields.text("kind"));
    if kind.is_none() {
        problems.add("kind", "people-seat", Sentence::new("people-seat-missing"));
    }
    let organisation = match fields.text("organisation").parse::<OrganisationId>() {
        Ok(chosen) => store::organisation(&mut tx, chosen, visit.reader.lang).await?,
        Err(_) => None,
    };
    if organisation.is_none() {
        problems.add("organisation", "people-organisation", Sentence::new("people-organisation-missing"));
    }
    let term = TypedTerm { starts: fields.text("starts"), ends: fields.text("ends") };
    let term = term.read().map_err(|found| words::add_term(&mut problems, found));
    if let (Ok(term), Some(organisation), Some(kind)) = (term, organisation, kind) {
        let held = seats_of(&visit, &mut tx, id).await?;
        match NewSeat::give(kind, (organisation.id, organisation.kind), term, &held) {
            Ok(seat) => {
                ask_again_for(&visit, kind)?;
                let fact = store::add_seat(&mut tx, &granted, seat).await?;
                mails::seat_given::queue(&mut tx, &visit.site, fact, (id, &seat)).await?;
                return posted.done(&visit, tx, format!("/people/{id}")).await;
            }
            Err(problem) => words::add_seat(&mut problems, problem, FIRST_DAY),
        }
    }
    drop(tx);
    let template = form(&visit, (id, loaded.person.details.name), posted.fields, problems).await?;
    page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
}

/// Whoever makes somebody a facilitator gives away what a second step protects: the new one may have none.
fn ask_again_for(visit: &Visit, kind: SeatKind) -> Result<(), Failure> {
    if kind == SeatKind::Facilitator { visit.ask_again() } else { Ok(()) }
}

async fn seats_of(visit: &Visit, at: impl Into<At<'_>>, person: PersonId) -> Result<Vec<Seat>, Failure> {
    let held = store::seats_of(at, person, visit.reader.lang).await?;
    Ok(held.into_iter().map(|held| held.seat).collect())
}

/// The one way to a seat: through the rule of an act.
async fn seat(visit: &Visit, at: impl Into<At<'_>>, id: SeatId) -> Result<Granted<HandOverSeat>, Failure> {
    visit.who.actor().ok_or(Denied::SignInFirst)?;
    let seat = store::seat(at, id).await?.ok_or(Denied::NotFound)?;
    Ok(ask::<HandOverSeat>(&visit.who, seat)?)
}

/// A seat's own name, and who held it, latest first.
struct Told {
    what: String,
    history: Vec<HistoryLine>,
}

pub(super) struct HistoryLine {
    /// Whose page the reader may open.
    pub(super) person: Option<PersonId>,
    pub(super) name: String,
    pub(super) term: String,
    pub(super) here: bool,
    /// Whoever holds it was erased: nobody does.
    pub(super) waits: bool,
}

impl HistoryLine {
    /// Nothing of somebody who is hidden from the reader; of others whom the reader may not see, only the days.
    fn of(visit: &Visit, held: &store::HeldFor, people: &BTreeMap<PersonId, Subject>) -> Option<Self> {
        let subject = people.get(&held.seat.person);
        let shown = subject.is_some_and(|subject| ask::<SeePerson>(&visit.who, subject.clone()).is_ok());
        let (person, name) = match subject {
            // Whoever was erased is in no list.
            None => (None, visit.reader.say("people-former-officer")),
            Some(_) if shown => (Some(held.seat.person), held.person_name.clone()),
            Some(subject) if subject.hidden => return None,
            Some(_) => (None, visit.reader.say("people-name-not-shown")),
        };
        let today = visit.site.clock.today(&visit.reader.zone);
        let term = super::me::SeatLine::of(visit, held).term;
        let here = held.seat.term.holds_on(today);
        Some(Self { person, name, term, here, waits: here && subject.is_none() })
    }
}

async fn told(visit: &Visit, at: impl Into<At<'_>>, seat: &Seat) -> Result<Told, Failure> {
    let mut at = at.into();
    let history = store::history(&mut at, seat.held, visit.reader.lang).await?;
    let organisation = history.first().map(|held| held.organisation_name.clone()).unwrap_or_default();
    let what = visit.reader.tell(&words::seat_of(seat.held.kind, &organisation));
    let today = visit.site.clock.today(&visit.reader.zone);
    let holders: BTreeSet<PersonId> = history.iter().map(|held| held.seat.person).collect();
    let people = store::subjects(&mut at, holders, seat.held.organisation, today).await?;
    Ok(Told {
        what,
        history: history.iter().filter_map(|held| HistoryLine::of(visit, held, &people)).collect(),
    })
}

#[derive(Template)]
#[template(path = "pages/seats/show.html")]
pub(super) struct Show {
    pub(super) frame: Frame,
    /// Whether the list of people is the reader's, too.
    pub(super) lists_people: bool,
    pub(super) history: Vec<HistoryLine>,
    /// Its address, for whoever may pass it on or end it.
    pub(super) open: Option<String>,
}

async fn show(visit: Visit, PathId(id): PathId<SeatId>) -> Answer {
    let db = &visit.site.db;
    visit.who.actor().ok_or(Denied::SignInFirst)?;
    let seat = store::seat(db, id).await?.ok_or(Denied::NotFound)?;
    let today = visit.site.clock.today(&visit.reader.zone);
    let holder = store::subjects(db, [seat.person], seat.held.organisation, today).await?;
    let hidden = holder.get(&seat.person).is_none_or(|holder| holder.hidden);
    ask::<SeeSeat>(&visit.who, SeenSeat { seat, hidden })?;
    let Told { what, history } = told(&visit, db, &seat).await?;
    let is_open = seat.term.ends.is_none_or(|ends| ends >= today);
    let may_end = is_open && ask::<HandOverSeat>(&visit.who, seat).is_ok();
    let open = may_end.then(|| format!("/seats/{id}"));
    page(Show { frame: visit.frame_named(what), lists_people: visit.who.runs_network(), history, open })
}

/// The form that passes a seat on, or ends it.
#[derive(Template)]
#[template(path = "pages/seats/leave.html")]
pub(super) struct Leave {
    pub(super) frame: Frame,
    pub(super) action: String,
    pub(super) holder: PersonId,
    pub(super) holder_name: String,
    /// Nothing of the holder is known any more.
    pub(super) is_former: bool,
    pub(super) successors: Vec<Choice>,
    /// Words whose people are offered; nothing where one form offers everybody.
    pub(super) words: Option<String>,
    pub(super) passes_on: bool,
    pub(super) day: String,
}

async fn leave_form(
    visit: &Visit,
    seat: &Seat,
    passes_on: bool,
    (fields, problems): (Fields, Problems),
) -> Result<Leave, Failure> {
    let db = &visit.site.db;
    let Told { what, history } = told(visit, db, seat).await?;
    let holder_name = history.into_iter().find(|line| line.person == Some(seat.person)).map(|line| line.name);
    let (successors, words) =
        if passes_on { candidates(visit, seat, &fields).await? } else { Default::default() };
    let (title, noun) =
        if passes_on { ("people-hand-over-title", "successor") } else { ("people-end-seat-title", "end") };
    Ok(Leave {
        frame: visit.frame(Sentence::new(title).with("seat", &what)).with_problems(problems),
        action: format!("/seats/{}/{noun}", seat.id),
        holder: seat.person,
        is_former: holder_name.is_none(),
        holder_name: holder_name.unwrap_or_else(|| visit.reader.say("people-former-officer")),
        successors,
        words,
        passes_on,
        day: fields.text("day").to_owned(),
    })
}

/// Whoever could take over: people of the same organisation first, then all others by name. Where they are too many
/// for one form, it offers those of the words that are looked for, which come with it.
async fn candidates(
    visit: &Visit,
    seat: &Seat,
    fields: &Fields,
) -> Result<(Vec<Choice>, Option<String>), Failure> {
    let today = visit.site.clock.today(&visit.reader.zone);
    let words = visit.query_value("q").unwrap_or_else(|| fields.text("q").to_owned());
    let at = &visit.site.db;
    let (people, is_cut) =
        store::successors(at, seat.held.organisation, &words, today, visit.reader.lang).await?;
    let others = people.into_iter().filter(|(id, _)| *id != seat.person);
    let choices = others.map(|(id, name)| {
        let id = id.to_string();
        Choice::new(id.clone(), name).chosen(id == fields.text("successor"))
    });
    let choices = std::iter::once(Choice::new("", visit.reader.say("people-choose"))).chain(choices);
    Ok((choices.collect(), Some(words).filter(|words| is_cut || !words.is_empty())))
}

async fn new_successor(visit: Visit, PathId(id): PathId<SeatId>) -> Answer {
    let granted = seat(&visit, &visit.site.db, id).await?;
    let today = visit.site.clock.today(&visit.reader.zone).to_string();
    let typed = (Fields::of(&[("day", &today)]), Problems::default());
    page(leave_form(&visit, granted.on(), true, typed).await?)
}

async fn confirm_end(visit: Visit, PathId(id): PathId<SeatId>) -> Answer {
    let granted = seat(&visit, &visit.site.db, id).await?;
    let today = visit.site.clock.today(&visit.reader.zone).to_string();
    let typed = (Fields::of(&[("day", &today)]), Problems::default());
    page(leave_form(&visit, granted.on(), false, typed).await?)
}

/// What the day is called where a seat passes on, and where it ends.
const FIRST_DAY: &str = "people-first-day";
const LAST_DAY: &str = "people-last-day";

fn read_day(fields: &Fields, label: &'static str, problems: &mut Problems) -> Option<Date> {
    let typed = fields.text("day").trim();
    let day = kernel::text::day(typed);
    if day.is_none() {
        problems.add("day", label, Sentence::no_day(typed, "people-day-unknown"));
    }
    day
}

async fn hand_over(visit: Visit, PathId(id): PathId<SeatId>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    tx.lock("seat", id).await?;
    let granted = seat(&visit, &mut tx, id).await?;
    let mut problems = Problems::default();
    let successor = match posted.fields.text("successor").parse::<PersonId>() {
        Ok(chosen) => store::contact(&mut tx, chosen).await?,
        Err(_) => None,
    };
    if successor.is_none() {
        problems.add("successor", "people-successor", Sentence::new("people-successor-missing"));
    }
    let day = read_day(&posted.fields, FIRST_DAY, &mut problems);
    if let (Some(day), Some(successor)) = (day, successor) {
        let held = seats_of(&visit, &mut tx, successor.id).await?;
        let history = store::history(&mut tx, granted.on().held, visit.reader.lang).await?;
        let next = history.iter().map(|held| &held.seat).find(|other| granted.on().is_followed_by(other));
        match granted.on().hand_over(successor.id, day, (&held, next)) {
            Ok(change) => {
                ask_again_for(&visit, granted.on().held.kind)?;
                let (_, fact) = store::hand_over(&mut tx, &granted, successor.id, change).await?;
                mails::seat_handed_over::queue(&mut tx, &visit.site, fact, (granted.on(), &successor, day))
                    .await?;
                return posted.done(&visit, tx, format!("/people/{}", successor.id)).await;
            }
            Err(problem) => words::add_seat(&mut problems, problem, FIRST_DAY),
        }
    }
    drop(tx);
    let template = leave_form(&visit, granted.on(), true, (posted.fields, problems)).await?;
    page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
}

async fn end(visit: Visit, PathId(id): PathId<SeatId>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    tx.lock("seat", id).await?;
    let granted = seat(&visit, &mut tx, id).await?;
    let mut problems = Problems::default();
    if let Some(day) = read_day(&posted.fields, LAST_DAY, &mut problems) {
        let facilitated = store::facilitated_after(&mut tx, day, id).await?;
        match granted.on().end(day, facilitated) {
            Ok(last_day) => {
                let fact = store::end_seat(&mut tx, &granted, last_day).await?;
                mails::seat_ended::queue(&mut tx, &visit.site, fact, (granted.on(), last_day)).await?;
                let person = granted.on().person;
                return posted.done(&visit, tx, format!("/people/{person}")).await;
            }
            Err(problem) => words::add_seat(&mut problems, problem, LAST_DAY),
        }
    }
    drop(tx);
    let template = leave_form(&visit, granted.on(), false, (posted.fields, problems)).await?;
    page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
}
