//! The live page of the event: whose turn it is, questions with votes, polls, and the way to each group's commitment.
//!
//! It learns of news by events that the server sends ([`news`]); without script it asks for itself again. Nothing is
//! typed on it, so that nothing is lost when it does.
use crate::{
    acts::{SeeStock, Subject, TakePart, TakeStock},
    doing,
    pages::{Clocks, commitments_at, commitments_of, knows_of, pack, path},
    rules::{
        order::{self, Part, Turn},
        poll::{
            CHOICES_MAX, NewPoll, PollProblem, QUESTION_LENGTH_MAX, QUESTIONS_MAX, QUESTIONS_OPEN_MAX, Shown,
        },
    },
    store::{hall, orders, takings},
};
use ::store::At;
use askama::Template;
use axum::{http::StatusCode, http::header, response::IntoResponse as _};
use cohorts::store::cohorts::Cohort;
use events::store::Event;
use jiff::Timestamp;
use kernel::{
    GroupId, Lang, PersonId, PollId, QuestionId,
    access::{Act, Denied, Granted, ask},
    text,
};
use std::time::Duration;
use twinning::{
    acts::WorkInGroup,
    store::rooms::{self, Room},
};
use ui::{Frame, Link, Problems, Sentence};
use web::{Answer, Failure, Fields, PathId, Posted, Routes, Visit, page, page_as};

/// A browser waits so long for news, then asks again: whoever may no longer read learns it with the next question.
const WAIT: Duration = Duration::from_secs(8);
/// And the house looks so often.
const LOOK_EVERY: Duration = Duration::from_secs(1);

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/events/{slug}/live", show)
        .get("/events/{slug}/live/news", news)
        .post("/events/{slug}/live/turn", call)
        .get("/events/{slug}/live/question", question)
        .post("/events/{slug}/live/questions", ask_question)
        .post("/events/{slug}/live/questions/{question}/vote", support)
        .post("/events/{slug}/live/questions/{question}/answer", answer)
        .get("/events/{slug}/live/poll", poll)
        .post("/events/{slug}/live/polls", open)
        .post("/events/{slug}/live/polls/{poll}/answers", choose)
        .post("/events/{slug}/live/polls/{poll}/end", close)
        .post("/events/{slug}/live/letters", write_to_guests)
        .post("/events/{slug}/live/letters/sending", send)
}

/// The event of a live page, its cohort, and the proof.
async fn event<A: Act<On = Subject>>(
    visit: &Visit,
    at: impl Into<At<'_>>,
    slug: &str,
) -> Result<(Granted<A>, Event, Cohort), Failure> {
    visit.who.actor().ok_or(Denied::SignInFirst)?;
    let mut at = at.into();
    let event = events::store::event_at(&mut at, slug).await?.ok_or(Denied::NotFound)?;
    if !knows_of(&visit.site, &visit.who, &event).await? {
        return Err(Denied::NotFound.into());
    }
    let cohort = takings::cohort_of(&mut at, event.id).await?.ok_or(Denied::NotFound)?;
    let subject = takings::subject(&mut at, (cohort, Some(event.id)), visit.person()).await?;
    let granted = ask::<A>(&visit.who, subject)?;
    let cohort = cohorts::store::cohorts::cohort(&mut at, cohort, visit.reader.lang).await?;
    Ok((granted, event, cohort.ok_or(Denied::NotFound)?))
}

fn address(event: &Event) -> String {
    format!("{}/live", events::telling::page(event))
}

#[derive(Template)]
#[template(path = "pages/live/show.html")]
pub(crate) struct Live {
    pub(crate) frame: Frame,
    pub(crate) script: &'static str,
    pub(crate) address: String,
    /// Where the script asks for what is newer than what is shown.
    pub(crate) news: String,
    pub(crate) event: Link,
    pub(crate) stock: Link,
    pub(crate) commitments: String,
    pub(crate) now: Option<String>,
    /// Why nobody speaks, where nobody does.
    pub(crate) silence: &'static str,
    /// Whose hours stand there.
    pub(crate) hours: Option<String>,
    pub(crate) since: Option<String>,
    pub(crate) next: Option<String>,
    /// For who runs the network: where the order can be moved.
    pub(crate) moves: Moves,
    pub(crate) turns: Vec<Turned>,
    pub(crate) own: Vec<Link>,
    pub(crate) questions: Vec<Asked>,
    pub(crate) polls: Vec<Polled>,
    pub(crate) opens_polls: bool,
    pub(crate) runs: bool,
    /// Who came and did not, and was not written to yet.
    pub(crate) unwritten: Option<String>,
    /// Mails after the event that wait for a yes.
    pub(crate) held: usize,
}

/// Where the running order can be moved: to a part by its name, which stays the same where a colleague changes the order.
#[derive(Default)]
pub(crate) struct Moves {
    /// Not yet: the day on which it can.
    pub(crate) not_before: Option<String>,
    /// To the next part.
    pub(crate) on: Option<String>,
    /// To the part before.
    pub(crate) back: Option<String>,
    /// Behind the last part.
    pub(crate) end: Option<&'static str>,
}

impl Moves {
    fn of(visit: &Visit, event: &Event, (place, turns): (usize, &[Turn])) -> Self {
        if is_over(visit, event) {
            return Self::default();
        }
        if !is_the_day(visit, event) {
            let day = event.moments.map(|(begins, _)| visit.reader.day(home_day(visit, begins)));
            return Self { not_before: day, ..Self::default() };
        }
        let count = turns.len();
        let name = |index: usize| turns.get(index).map(|turn| turn.part.name());
        Self {
            not_before: None,
            on: name(place),
            back: place.min(count + 1).checked_sub(2).and_then(name),
            end: (place == count && count > 0).then_some(order::END),
        }
    }
}

fn home_day(visit: &Visit, at: Timestamp) -> jiff::civil::Date {
    visit.site.home_zone.to_datetime(at).date()
}

/// The running order moves from the day of the event on, by the clock of the network's home.
fn is_the_day(visit: &Visit, event: &Event) -> bool {
    let today = home_day(visit, visit.site.clock.now());
    event.moments.is_some_and(|(begins, _)| home_day(visit, begins) <= today)
}

/// After the end nobody is called, and no answer to a poll is counted.
fn is_over(visit: &Visit, event: &Event) -> bool {
    event.moments.is_some_and(|(_, over)| over <= visit.site.clock.now())
}

/// A part of the running order.
pub(crate) struct Turned {
    pub(crate) begins: String,
    pub(crate) what: String,
    /// Of the style sheet.
    pub(crate) class: &'static str,
}

/// A question.
pub(crate) struct Asked {
    pub(crate) id: QuestionId,
    pub(crate) words: String,
    pub(crate) votes: String,
    pub(crate) is_own: bool,
    pub(crate) is_answered: bool,
}

/// A poll.
pub(crate) struct Polled {
    pub(crate) id: PollId,
    pub(crate) words: String,
    pub(crate) is_open: bool,
    pub(crate) choices: Vec<Choosable>,
}

/// An answer of a poll.
pub(crate) struct Choosable {
    pub(crate) place: i64,
    pub(crate) words: String,
    pub(crate) is_own: bool,
    /// How many chose it, where the reader may know.
    pub(crate) count: Option<String>,
}

async fn show(visit: Visit, PathId(slug): PathId<String>) -> Answer {
    let (granted, event, cohort) = event::<SeeStock>(&visit, &visit.site.db, &slug).await?;
    page(made(&visit, &granted, (&event, &cohort), Problems::default()).await?)
}

/// Whose turn it is, counted from 1, and whether they speak: a part that was called and is heard no more is over.
fn spot(now: Option<&orders::Now>, turns: &[Turn]) -> (usize, bool) {
    let Some(now) = now else { return (0, false) };
    let Some(part) = &now.part else { return (now.place.into(), true) };
    let gone = || (usize::from(now.place).saturating_sub(1).min(turns.len()), false);
    order::place_of(turns, part).map_or_else(gone, |place| (place, true))
}

/// Why nobody speaks: nobody was called, or whom somebody called is heard no more.
const NOBODY_YET: &str = "stocktaking-nobody-speaks";
const NOBODY_NOW: &str = "stocktaking-nobody-speaks-now";

/// Each part of the running order with its hour; `place` is whose turn it is, if they speak.
fn turned(
    visit: &Visit,
    (turns, rooms): (&[Turn], &[Room]),
    (event, clocks): (&Event, Option<&Clocks>),
    (place, speaks): (usize, bool),
) -> Vec<Turned> {
    let starts = event.moments.map(|(starts, _)| order::starts(turns, starts)).unwrap_or_default();
    let begins = |number: usize| Some(clocks?.both(*starts.get(number - 1)?));
    let turned = (1..).zip(turns).map(|(number, turn): (usize, _)| Turned {
        begins: begins(number).unwrap_or_default(),
        what: pack::part_name(visit, turn.part, rooms),
        class: match number.cmp(&place) {
            std::cmp::Ordering::Equal if speaks => "here",
            std::cmp::Ordering::Less | std::cmp::Ordering::Equal => "done",
            std::cmp::Ordering::Greater => "",
        },
    });
    turned.collect()
}

async fn made(
    visit: &Visit,
    granted: &Granted<SeeStock>,
    (event, cohort): (&Event, &Cohort),
    problems: Problems,
) -> Result<Live, Failure> {
    let db = &visit.site.db;
    let newest = hall::newest(db, granted, event.id).await?;
    let (reader, runs) = (&visit.reader, ask::<TakeStock>(&visit.who, granted.on().clone()));
    let (rooms, turns) = order_of(visit, db, granted, (event, cohort)).await?;
    let now = orders::now(db, granted, event.id).await?;
    let clocks = Clocks::of(visit, event);
    let (place, speaks) = spot(now.as_ref(), &turns);
    let (was_called, is_over) = (now.is_some(), is_over(visit, event));
    let is_through = (place > turns.len()).then_some("stocktaking-over");
    let over = is_over.then_some("stocktaking-event-over").or(is_through);
    let name = |part: Part| pack::part_name(visit, part, &rooms);
    let moves = match &runs {
        Ok(_) => Moves::of(visit, event, (place, &turns)),
        Err(_) => Moves::default(),
    };
    let questions = hall::questions(db, granted, (event.id, visit.person())).await?;
    let polls = hall::polls(db, granted, (event.id, visit.person())).await?;
    let (unwritten, held) = match &runs {
        Ok(granted) => (
            doing::unwritten(db, granted, (event, visit.site.clock.now())).await?.len(),
            hall::held_letters(db, granted, event.id).await?.len(),
        ),
        Err(_) => (0, 0),
    };
    let address = address(event);
    let title = Sentence::new("stocktaking-live-of").with("event", event.details.title.as_str());
    let is_last = takings::event_of(db, cohort.id).await? == Some(event.id);
    Ok(Live {
        frame: visit.frame(title).with_problems(problems),
        script: &ui::assets::live().path,
        news: format!("{address}/news?since={newest}"),
        event: Link::new(events::telling::page(event), event.details.title.clone()),
        stock: Link::new(path(cohort), reader.say("stocktaking-title")),
        commitments: commitments_of(db, cohort, event).await?,
        now: place
            .checked_sub(1)
            .filter(|_| speaks && over.is_none())
            .and_then(|index| turns.get(index))
            .map(|turn| name(turn.part)),
        since: now
            .filter(|_| speaks && over.is_none())
            .map(|now| clocks.as_ref().map_or_else(|| reader.clock(now.begun_at), |c| c.both(now.begun_at))),
        next: turns.get(place).filter(|_| over.is_none()).map(|turn| name(turn.part)),
        moves,
        silence: over.unwrap_or(if was_called { NOBODY_NOW } else { NOBODY_YET }),
        hours: clocks.as_ref().map(|clocks| clocks.told(reader)),
        turns: turned(visit, (&turns, &rooms), (event, clocks.as_ref()), (place, speaks)),
        own: if is_last { own_forms(visit, &rooms) } else { Vec::new() },
        questions: questions.into_iter().map(|own| asked(visit, own)).collect(),
        polls: polls.into_iter().map(|own| polled(visit, own, (runs.is_ok(), is_over))).collect(),
        opens_polls: runs.is_ok() && !is_over,
        runs: runs.is_ok(),
        unwritten: (unwritten > 0)
            .then(|| reader.tell(&Sentence::new("stocktaking-unwritten").with("count", unwritten))),
        held,
        address,
    })
}

/// The running order, and the groups that are in it.
async fn order_of(
    visit: &Visit,
    at: impl Into<At<'_>>,
    granted: &Granted<SeeStock>,
    (event, cohort): (&Event, &Cohort),
) -> Result<(Vec<Room>, Vec<Turn>), Failure> {
    let mut at = at.into();
    let mut rooms = rooms::of_cohort(&mut at, cohort.id, visit.reader.lang).await?;
    rooms.retain(|room| room.ended_at.is_none());
    let groups: Vec<GroupId> = rooms.iter().map(|room| room.id).collect();
    let (turns, _) = pack::turns(at, granted, (event, &groups)).await?;
    Ok((rooms, order::heard(turns)))
}

/// The commitments that the reader may write: all for those who run the network.
fn own_forms(visit: &Visit, rooms: &[Room]) -> Vec<Link> {
    let own = rooms.iter().filter(|room| ask::<WorkInGroup>(&visit.who, room.subject()).is_ok());
    own.map(|room| Link::new(format!("{}/commitment", room.path()), room.name())).collect()
}

fn asked(visit: &Visit, own: hall::Question) -> Asked {
    Asked {
        id: own.id,
        votes: visit.reader.number(own.votes),
        words: own.words,
        is_own: own.own,
        is_answered: own.answered_at.is_some(),
    }
}

/// While a poll is open nobody's answer sways another's; afterwards few are said as few, but to those who run the network.
fn polled(visit: &Visit, own: hall::Poll, (runs, is_over): (bool, bool)) -> Polled {
    let is_open = own.closed_at.is_none() && !is_over;
    let shown = |chosen: i64| match runs {
        true => Shown::Exactly(chosen),
        false => Shown::to_others(chosen, is_open),
    };
    let count = |chosen: i64| match shown(chosen) {
        Shown::Nothing => None,
        Shown::Exactly(count) => Some(visit.reader.number(count)),
        Shown::FewerThan(count) => {
            Some(visit.reader.tell(&Sentence::new("stocktaking-fewer").with("count", count)))
        }
    };
    let choice = |(place, words, chosen): (i64, String, i64)| Choosable {
        place,
        words,
        is_own: own.own == Some(place),
        count: count(chosen),
    };
    Polled { id: own.id, words: own.words, is_open, choices: own.choices.into_iter().map(choice).collect() }
}

/// Server-sent events: one when something newer happened than the reader has seen, or none when nothing did for a while;
/// then the answer ends, and the browser asks again by itself.
async fn news(visit: Visit, PathId(slug): PathId<String>) -> Answer {
    let db = &visit.site.db;
    let (granted, event, _) = event::<SeeStock>(&visit, db, &slug).await?;
    let since = visit.query_value("since").and_then(|number| number.parse::<i64>().ok());
    let mut newest = hall::newest(db, &granted, event.id).await?;
    let mut waited = Duration::ZERO;
    while since == Some(newest) && waited < WAIT {
        tokio::time::sleep(LOOK_EVERY).await;
        waited += LOOK_EVERY;
        newest = hall::newest(db, &granted, event.id).await?;
    }
    let text = match since == Some(newest) {
        true => "retry: 500\n: nothing new\n\n".to_owned(),
        false => format!("retry: 500\nevent: news\ndata: {newest}\n\n"),
    };
    Ok(([(header::CONTENT_TYPE, "text/event-stream")], text).into_response())
}

/// The page as it is now, with why nothing was done.
async fn refused(
    visit: &Visit,
    granted: &Granted<SeeStock>,
    of: (&Event, &Cohort),
    why: &'static str,
) -> Answer {
    let mut problems = Problems::default();
    problems.add_general(Sentence::new(why));
    page_as(StatusCode::UNPROCESSABLE_ENTITY, made(visit, granted, of, problems).await?)
}

/// Calls whoever is next.
async fn call(visit: Visit, PathId(slug): PathId<String>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, event, cohort) = event::<TakeStock>(&visit, &mut tx, &slug).await?;
    let seeing = ask::<SeeStock>(&visit.who, granted.on().clone())?;
    let (_, turns) = order_of(&visit, &mut tx, &seeing, (&event, &cohort)).await?;
    let part = posted.fields.text("part");
    let place = order::place_of(&turns, part).and_then(|place| u16::try_from(place).ok());
    if is_over(&visit, &event) {
        drop(tx);
        return refused(&visit, &seeing, (&event, &cohort), "stocktaking-event-over").await;
    }
    let Some(place) = place else {
        drop(tx);
        return refused(&visit, &seeing, (&event, &cohort), "stocktaking-part-gone").await;
    };
    if is_the_day(&visit, &event) {
        orders::call(&mut tx, &granted, event.id, (place, part)).await?;
    }
    posted.done(&visit, tx, address(&event)).await
}

#[derive(Template)]
#[template(path = "pages/live/question.html")]
pub(crate) struct Question {
    pub(crate) frame: Frame,
    pub(crate) live: String,
    pub(crate) fields: Fields,
    pub(crate) length_max: usize,
}

fn question_form(visit: &Visit, event: &Event, (fields, problems): (Fields, Problems)) -> Question {
    Question {
        frame: visit.frame(Sentence::new("stocktaking-ask-question")).with_problems(problems),
        live: address(event),
        fields,
        length_max: QUESTION_LENGTH_MAX,
    }
}

async fn question(visit: Visit, PathId(slug): PathId<String>) -> Answer {
    let (_, event, _) = event::<TakePart>(&visit, &visit.site.db, &slug).await?;
    page(question_form(&visit, &event, (Fields::default(), Problems::default())))
}

/// The person behind a proof: an operator asks and votes for nobody.
fn person(granted: &Granted<TakePart>) -> Result<PersonId, Failure> {
    Ok(granted.by().person().ok_or(Denied::NotFound)?)
}

async fn ask_question(visit: Visit, PathId(slug): PathId<String>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, event, _) = event::<TakePart>(&visit, &mut tx, &slug).await?;
    tx.lock("event", event.id).await?;
    let mut problems = Problems::default();
    let words = text::line(posted.fields.text("words"), QUESTION_LENGTH_MAX);
    let words = problems.take("words", "stocktaking-question", words);
    let (all, own) = hall::asked(&mut tx, &granted, event.id).await?;
    if all >= QUESTIONS_MAX || own >= QUESTIONS_OPEN_MAX {
        problems.add_general(Sentence::new("stocktaking-questions-full").with("count", QUESTIONS_OPEN_MAX));
    }
    match words {
        Some(words) if problems.is_empty() => {
            hall::ask(&mut tx, &granted, (event.id, person(&granted)?), &words).await?;
            posted.done(&visit, tx, address(&event)).await
        }
        _ => {
            drop(tx);
            let form = question_form(&visit, &event, (posted.fields, problems));
            page_as(StatusCode::UNPROCESSABLE_ENTITY, form)
        }
    }
}

async fn support(
    visit: Visit,
    PathId((slug, question)): PathId<(String, QuestionId)>,
    posted: Posted,
) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, event, _) = event::<TakePart>(&visit, &mut tx, &slug).await?;
    let who = (event.id, person(&granted)?);
    if !hall::support(&mut tx, &granted, who, question).await? {
        return Err(Failure::not_found());
    }
    posted.done(&visit, tx, address(&event)).await
}

async fn answer(
    visit: Visit,
    PathId((slug, question)): PathId<(String, QuestionId)>,
    posted: Posted,
) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, event, _) = event::<TakeStock>(&visit, &mut tx, &slug).await?;
    hall::answer(&mut tx, &granted, event.id, question).await?;
    posted.done(&visit, tx, address(&event)).await
}

#[derive(Template)]
#[template(path = "pages/live/poll.html")]
pub(crate) struct Poll {
    pub(crate) frame: Frame,
    pub(crate) live: String,
    pub(crate) fields: Fields,
    pub(crate) length_max: usize,
}

fn poll_form(visit: &Visit, event: &Event, (fields, problems): (Fields, Problems)) -> Poll {
    Poll {
        frame: visit.frame(Sentence::new("stocktaking-open-poll")).with_problems(problems),
        live: address(event),
        fields,
        length_max: QUESTION_LENGTH_MAX,
    }
}

async fn poll(visit: Visit, PathId(slug): PathId<String>) -> Answer {
    let (_, event, _) = event::<TakeStock>(&visit, &visit.site.db, &slug).await?;
    page(poll_form(&visit, &event, (Fields::default(), Problems::default())))
}

async fn open(visit: Visit, PathId(slug): PathId<String>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, event, _) = event::<TakeStock>(&visit, &mut tx, &slug).await?;
    // Two who press at once, or one who presses twice, open one poll.
    tx.lock("event", event.id).await?;
    match NewPoll::read(posted.fields.text("words"), posted.fields.text("choices")) {
        Ok(new) => {
            // The pack asks each facilitator's reader in their own language: it is one poll.
            let of_pack: Vec<NewPoll> =
                Lang::ALL.iter().filter_map(|lang| pack::poll_in(&visit, *lang)).collect();
            let same = if of_pack.contains(&new) { of_pack } else { Vec::new() };
            hall::open(&mut tx, &granted, event.id, (&new, &same)).await?;
            posted.done(&visit, tx, address(&event)).await
        }
        Err(found) => {
            drop(tx);
            let mut problems = Problems::default();
            for problem in found {
                match problem {
                    PollProblem::Words(why) => problems.add("words", "stocktaking-question", why),
                    PollProblem::Choice { line, why } => {
                        let sentence = Sentence::new("stocktaking-choice-wrong")
                            .with("line", line)
                            .with("why", Sentence::from(why));
                        problems.add("choices", "stocktaking-choices", sentence);
                    }
                    PollProblem::Twice { line } => {
                        let sentence = Sentence::new("stocktaking-choice-twice").with("line", line);
                        problems.add("choices", "stocktaking-choices", sentence);
                    }
                    PollProblem::Count { count } => {
                        let sentence = Sentence::new("stocktaking-choices-count")
                            .with("count", count)
                            .with("count_max", CHOICES_MAX);
                        problems.add("choices", "stocktaking-choices", sentence);
                    }
                }
            }
            page_as(StatusCode::UNPROCESSABLE_ENTITY, poll_form(&visit, &event, (posted.fields, problems)))
        }
    }
}

async fn choose(visit: Visit, PathId((slug, poll)): PathId<(String, PollId)>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, event, cohort) = event::<TakePart>(&visit, &mut tx, &slug).await?;
    let who = (event.id, person(&granted)?);
    if let Ok(place) = posted.fields.text("place").parse::<i64>()
        && !is_over(&visit, &event)
        && hall::choose(&mut tx, &granted, who, (poll, place)).await?
    {
        return posted.done(&visit, tx, address(&event)).await;
    }
    drop(tx);
    let seeing = ask::<SeeStock>(&visit.who, granted.on().clone())?;
    let polls = hall::polls(&visit.site.db, &seeing, (event.id, visit.person())).await?;
    let own = polls.iter().find(|own| own.id == poll).ok_or_else(Failure::not_found)?;
    let why = match own.closed_at {
        None if !is_over(&visit, &event) => "stocktaking-choice-missing",
        Some(_) | None => "stocktaking-poll-over",
    };
    refused(&visit, &seeing, (&event, &cohort), why).await
}

async fn close(visit: Visit, PathId((slug, poll)): PathId<(String, PollId)>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, event, _) = event::<TakeStock>(&visit, &mut tx, &slug).await?;
    hall::close(&mut tx, &granted, event.id, poll).await?;
    posted.done(&visit, tx, address(&event)).await
}

/// Thanks those who came, and asks those who did not: each once, after a yes.
async fn write_to_guests(visit: Visit, PathId(slug): PathId<String>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, event, cohort) = event::<TakeStock>(&visit, &mut tx, &slug).await?;
    tx.lock("event", event.id).await?;
    // Once another event is chosen the mail still leads to what came of this one.
    let commitments = commitments_at(&cohort, &event);
    doing::write_to_guests(&mut tx, &visit.site, &granted, (&event, &commitments)).await?;
    posted.done(&visit, tx, address(&event)).await
}

/// Lets the mails go that wait for a yes.
async fn send(visit: Visit, PathId(slug): PathId<String>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, event, cohort) = event::<TakeStock>(&visit, &mut tx, &slug).await?;
    tx.lock("event", event.id).await?;
    let commitments = commitments_at(&cohort, &event);
    doing::send(&mut tx, &visit.site, &granted, (&event, &commitments)).await?;
    posted.done(&visit, tx, address(&event)).await
}
