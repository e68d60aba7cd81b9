//! The pack of the webinar, made by one click from what the groups did: a slide for each group, the running order, who
//! talks with whom, what guests asked when they answered their invitation.
use crate::{
    acts::{SeeStock, TakeStock},
    pages::{Clocks, cohort, event, path, stock::rungs, words},
    rules::{
        order::{self, LENGTH_MINUTES, Number, Part, TURN_MINUTES_MAX, TURNS_MAX, Turn},
        poll::{NewPoll, QUESTION_LENGTH_MAX},
        rooms::{self as tables, Talker},
    },
    store::{
        lines::{self, Told},
        orders, talkers,
    },
};
use ::store::At;
use askama::Template;
use axum::http::StatusCode;
use cohorts::store::cohorts::Cohort;
use events::store::Event;
use invitations::store::{answers, invitations as invited};
use kernel::{
    EventId, GroupId, Lang,
    access::{Granted, ask},
};
use std::collections::BTreeMap;
use twinning::{
    store::{rooms, rooms::Room},
    telling,
};
use ui::{Frame, Link, Problems, Reader, Sentence};
use web::{Answer, Failure, Fields, Label, PathId, Posted, Receipt, Routes, Shown, Visit, page, page_as};

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/cohorts/{cohort}/stock-taking/pack", show)
        .post("/cohorts/{cohort}/stock-taking/order", change)
}

#[derive(Template)]
#[template(path = "pages/pack/show.html")]
pub(crate) struct Show {
    pub(crate) frame: Frame,
    pub(crate) print_wide: &'static str,
    pub(crate) stock: Link,
    pub(crate) event: Link,
    pub(crate) action: String,
    /// What the running order began with, and of which event it is.
    pub(crate) known: String,
    pub(crate) event_id: String,
    pub(crate) turns: Vec<TurnShown>,
    /// The zone of their hours, which is the event's; and the reader's where that shows other hours.
    pub(crate) zone: Option<String>,
    pub(crate) own_zone: Option<String>,
    pub(crate) length: String,
    /// How long the order is over the event's own length.
    pub(crate) over: Option<String>,
    pub(crate) is_written: bool,
    pub(crate) tables: Vec<TableShown>,
    pub(crate) questions: Vec<(String, String)>,
    pub(crate) poll: PollShown,
    pub(crate) slides: Vec<Slide>,
}

/// A poll that is filled in and not opened yet.
pub(crate) struct PollShown {
    pub(crate) action: String,
    pub(crate) words: String,
    /// A line each.
    pub(crate) choices: String,
    pub(crate) length_max: usize,
}

/// What may be answered to it; none tells what a group has said in confidence.
const POLL_CHOICES: [&str; 6] = [
    "stocktaking-poll-date",
    "stocktaking-poll-example",
    "stocktaking-poll-money",
    "stocktaking-poll-mayor",
    "stocktaking-poll-interpreter",
    "stocktaking-poll-other",
];

/// In the reader's language, to be changed or opened as it stands.
pub(crate) fn poll(visit: &Visit, event: &str) -> PollShown {
    let (words, choices) = poll_words(&visit.reader);
    PollShown { action: format!("{event}/live/polls"), words, choices, length_max: QUESTION_LENGTH_MAX }
}

fn poll_words(reader: &Reader) -> (String, String) {
    (reader.say("stocktaking-poll-words"), POLL_CHOICES.map(|key| reader.say(key)).join("\n"))
}

/// The same poll as it is opened by somebody who reads another language.
pub(crate) fn poll_in(visit: &Visit, lang: Lang) -> Option<NewPoll> {
    let own = &visit.reader;
    let (words, choices) = poll_words(&Reader::new(lang, own.zone.clone(), own.digits, own.words.clone()));
    NewPoll::read(&words, &choices).ok()
}

/// A part of the running order.
pub(crate) struct TurnShown {
    pub(crate) place_name: String,
    pub(crate) minutes_name: String,
    /// It takes time.
    pub(crate) is_heard: bool,
    pub(crate) place: String,
    pub(crate) minutes: String,
    pub(crate) begins: String,
    /// By the reader's clock, where that shows another hour.
    pub(crate) begins_own: String,
    pub(crate) what: String,
}

/// A small room.
pub(crate) struct TableShown {
    pub(crate) about: String,
    pub(crate) groups: Vec<String>,
}

/// What is shown while a group speaks.
pub(crate) struct Slide {
    pub(crate) name: String,
    pub(crate) people: String,
    pub(crate) issue: String,
    pub(crate) stage: String,
    pub(crate) rungs: Vec<&'static str>,
    pub(crate) learned: String,
    pub(crate) ask: String,
    pub(crate) next: String,
}

/// The running order of an event: as it was written, else as it is proposed. Groups that have ended since are left out,
/// groups that came since speak last.
pub(crate) async fn turns(
    at: impl Into<At<'_>>,
    granted: &Granted<SeeStock>,
    (event, groups): (&Event, &[GroupId]),
) -> Result<(Vec<Turn>, bool), Failure> {
    let written = orders::written(at, granted, event.id).await?;
    if written.is_empty() {
        return Ok((order::propose(groups, length_of(event)), false));
    }
    Ok((order::with_groups(written, groups), true))
}

/// Minutes of an event, if it has hours.
fn length_of(event: &Event) -> u16 {
    let minutes = event.moments.map(|(starts, ends)| ends.duration_since(starts).as_mins());
    let minutes = minutes.and_then(|minutes| u16::try_from(minutes).ok());
    // An event of whole days says nothing about a call.
    minutes.filter(|minutes| (10..=480).contains(minutes)).unwrap_or(LENGTH_MINUTES)
}

/// What a part is called, by the names of groups.
pub(crate) fn part_name(visit: &Visit, part: Part, rooms: &[Room]) -> String {
    match part {
        Part::Group(id) => rooms.iter().find(|room| room.id == id).map(Room::name).unwrap_or_default(),
        Part::Opening | Part::Rooms | Part::Commitments | Part::Closing => {
            visit.reader.say(words::part(part))
        }
    }
}

async fn show(visit: Visit, PathId(code): PathId<String>) -> Answer {
    let (granted, cohort) = cohort::<TakeStock>(&visit, &visit.site.db, &code).await?;
    let of = event(&visit, &visit.site.db, cohort.id).await?.ok_or_else(Failure::not_found)?;
    page(made(&visit, &granted, (&cohort, &of), (None, Problems::default())).await?)
}

/// Of which event it is: the cohort may take stock at another one meanwhile.
const EVENT: &str = "event";
const PLACE: &str = "place-";
const MINUTES: &str = "minutes-";

/// The form of a running order, and a mark of it.
fn fields_of(event: EventId, turns: &[Turn]) -> Fields {
    let named = |(number, turn): (u16, &Turn)| {
        let name = turn.part.name();
        let place = (format!("{PLACE}{name}"), number.to_string());
        [place, (format!("{MINUTES}{name}"), turn.minutes.to_string())]
    };
    let own = (EVENT.to_owned(), event.to_string());
    let pairs: Vec<(String, String)> = (1..).zip(turns).flat_map(named).chain([own]).collect();
    let pairs: Vec<(&str, &str)> =
        pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    Fields::marked(&pairs)
}

/// How that form stands on its page.
struct OnForm<'a> {
    visit: &'a Visit,
    turns: &'a [Turn],
    rooms: &'a [Room],
}

impl Shown for OnForm<'_> {
    fn label(&self, name: &str) -> Option<Label> {
        let (key, part) = match name.strip_prefix(PLACE) {
            Some(part) => ("stocktaking-place-of", part),
            None => ("stocktaking-minutes-of", name.strip_prefix(MINUTES)?),
        };
        let turn = self.turns.iter().find(|turn| turn.part.name() == part)?;
        let label = Sentence::new(key).with("part", part_name(self.visit, turn.part, self.rooms));
        Some((name.to_owned().into(), label))
    }

    fn value(&self, _: &str, value: &str) -> String {
        value.to_owned()
    }
}

async fn made(
    visit: &Visit,
    granted: &Granted<TakeStock>,
    (cohort, event): (&Cohort, &Event),
    (typed, problems): (Option<&Fields>, Problems),
) -> Result<Show, Failure> {
    let (db, reader) = (&visit.site.db, &visit.reader);
    let seeing = ask::<SeeStock>(&visit.who, granted.on().clone())?;
    let now = (visit.site.clock.now(), &visit.site.home_zone);
    let mut told = lines::told(db, &seeing, now, reader.lang).await?;
    let groups: Vec<GroupId> = told.iter().map(|own| own.room.id).collect();
    let (turns, is_written) = turns(db, &seeing, (event, &groups)).await?;
    let known = fields_of(event.id, &turns);
    let rooms: Vec<Room> = told.iter().map(|own| own.room.clone()).collect();
    let spoken = talkers::languages(db, granted, &rooms).await?;
    let themes = network::store::themes(db, reader.lang).await?;
    let themes: BTreeMap<String, String> = themes.into_iter().map(|theme| (theme.code, theme.name)).collect();
    let length = length_of(event);
    let clocks = Clocks::of(visit, event);
    // Slides are shown to all at once: their hours are the event's.
    let there = clocks.as_ref().map_or(reader, |clocks| &clocks.there);
    let over = order::length(&turns).saturating_sub(length.into());
    // Slides follow the running order.
    let place = |id: GroupId| turns.iter().position(|turn| turn.part == Part::Group(id));
    told.sort_by_key(|own| place(own.room.id).unwrap_or(usize::MAX));
    let minutes = |key, count: u32| reader.tell(&Sentence::new(key).with("minutes", count));
    Ok(Show {
        frame: visit.frame(Sentence::new("stocktaking-pack")).with_problems(problems),
        print_wide: &ui::assets::print_wide().path,
        stock: Link::new(path(cohort), reader.say("stocktaking-title")),
        event: Link::new(events::telling::page(event), event.details.title.clone()),
        action: format!("{}/order", path(cohort)),
        turns: turns_shown(visit, (&turns, &rooms), clocks.as_ref(), typed.unwrap_or(&known)),
        known: known.text("known").to_owned(),
        event_id: event.id.to_string(),
        zone: clocks.as_ref().map(Clocks::zone),
        own_zone: clocks.as_ref().and_then(Clocks::own_zone),
        length: minutes("stocktaking-order-length", order::length(&turns)),
        over: (over > 0).then(|| minutes("stocktaking-order-over", over)),
        is_written,
        tables: tables_shown(visit, (&told, &spoken), &themes),
        questions: questions(visit, event).await?,
        poll: poll(visit, &events::telling::page(event)),
        slides: told.iter().map(|own| slide(there, own, &themes)).collect(),
    })
}

/// Each part with its place and minutes; what was typed stays.
fn turns_shown(
    visit: &Visit,
    (turns, rooms): (&[Turn], &[Room]),
    clocks: Option<&Clocks>,
    fields: &Fields,
) -> Vec<TurnShown> {
    let starts = clocks.map(|clocks| order::starts(turns, clocks.begins)).unwrap_or_default();
    let there = |index: usize| Some(clocks?.there.clock(*starts.get(index)?));
    let own = |index: usize| Some(clocks?.own.as_ref()?.clock(*starts.get(index)?));
    let shown = turns.iter().enumerate().map(|(index, turn)| {
        let [place_name, minutes_name] = [PLACE, MINUTES].map(|field| format!("{field}{}", turn.part.name()));
        TurnShown {
            place: fields.text(&place_name).to_owned(),
            minutes: fields.text(&minutes_name).to_owned(),
            is_heard: turn.minutes > 0,
            begins: there(index).unwrap_or_default(),
            begins_own: own(index).unwrap_or_default(),
            what: part_name(visit, turn.part, rooms),
            place_name,
            minutes_name,
        }
    });
    shown.collect()
}

fn tables_shown(
    visit: &Visit,
    (told, spoken): (&[Told], &BTreeMap<GroupId, Vec<String>>),
    themes: &BTreeMap<String, String>,
) -> Vec<TableShown> {
    let reader = &visit.reader;
    let talkers: Vec<Talker> = told
        .iter()
        .map(|own| Talker {
            group: own.room.id,
            issue: own.room.issue.clone(),
            languages: spoken.get(&own.room.id).cloned().unwrap_or_default(),
        })
        .collect();
    let name = |id: &GroupId| told.iter().find(|own| own.room.id == *id).map(|own| own.room.name());
    let shown = tables::propose(&talkers).into_iter().map(|table| {
        let issue = table.issue.map(|code| themes.get(&code).cloned().unwrap_or(code));
        let language = table.language.map(|tag| reader.language_name(&tag));
        let sentence = match (issue, language) {
            (Some(issue), Some(language)) => {
                Sentence::new("stocktaking-room-both").with("issue", issue).with("language", language)
            }
            (None, Some(language)) => Sentence::new("stocktaking-room-language").with("language", language),
            (Some(issue), None) => Sentence::new("stocktaking-room-issue").with("issue", issue),
            (None, None) => Sentence::new("stocktaking-room-interpreter"),
        };
        TableShown { about: reader.tell(&sentence), groups: table.groups.iter().filter_map(name).collect() }
    });
    shown.collect()
}

/// What guests asked or offered when they answered: who said it, and what.
async fn questions(visit: &Visit, event: &Event) -> Result<Vec<(String, String)>, Failure> {
    let db = &visit.site.db;
    let invited = invited::of_event(db, event.id).await?;
    let people: BTreeMap<_, _> = invited.iter().map(|own| (own.id, own.person)).collect();
    let said: Vec<_> = answers::offered_or_asked(db, event.id)
        .await?
        .into_iter()
        .filter_map(|answer| Some((*people.get(&answer.invitation)?, answer.words?)))
        .take(::store::LIST_MAX)
        .collect();
    let people = said.iter().map(|(person, _)| *person);
    let names = people::store::names_seen_by(db, people, (&visit.who, visit.reader.lang)).await?;
    let former = || visit.reader.say("people-former-officer");
    let said = said.into_iter().map(|(person, words)| {
        (names.get(&person).map_or_else(former, |name| people::rules::short_name(name)), words)
    });
    Ok(said.collect())
}

fn slide(reader: &Reader, own: &Told, themes: &BTreeMap<String, String>) -> Slide {
    let issue = own.room.issue.clone().unwrap_or_default();
    Slide {
        name: own.room.name(),
        people: reader.list(&own.people),
        issue: themes.get(&issue).cloned().unwrap_or(issue),
        stage: reader.tell(&telling::stage(own.stage)),
        rungs: rungs(own.stage),
        learned: own.learned.clone().unwrap_or_default(),
        ask: own.ask.clone().unwrap_or_default(),
        next: telling::next(reader, &own.next),
    }
}

/// What was typed, with what a colleague has changed since; numbers of a group that has ended meanwhile are no matter.
fn bring_up_to(fields: &mut Fields, now: &Fields, on_form: &OnForm<'_>) -> Problems {
    let stands = |name: &str| on_form.label(name).is_some();
    let is_number = |name: &str| name.starts_with(PLACE) || name.starts_with(MINUTES);
    let kept: Vec<(&str, &str)> =
        fields.iter().filter(|(name, _)| !is_number(name) || stands(name)).collect();
    *fields = Fields::of(&kept);
    fields.bring_up_to(now, on_form)
}

/// Writes the running order, or brings the proposal back.
async fn change(visit: Visit, PathId(code): PathId<String>, mut posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, cohort) = cohort::<TakeStock>(&visit, &mut tx, &code).await?;
    let of = event(&visit, &mut tx, cohort.id).await?.ok_or_else(Failure::not_found)?;
    tx.lock("event", of.id).await?;
    let seeing = ask::<SeeStock>(&visit.who, granted.on().clone())?;
    let rooms = rooms::of_cohort(&mut tx, cohort.id, visit.reader.lang).await?;
    let groups: Vec<GroupId> =
        rooms.iter().filter(|room| room.ended_at.is_none()).map(|room| room.id).collect();
    let (stood, _) = turns(&mut tx, &seeing, (&of, &groups)).await?;
    let on_form = OnForm { visit: &visit, turns: &stood, rooms: &rooms };
    let now = fields_of(of.id, &stood);
    let back = posted.fields.text("how") == "proposal";
    let other = posted.fields.text(EVENT) != now.text(EVENT);
    if other || (back && !posted.fields.knew(&now)) {
        drop(tx);
        let mut problems = Problems::default();
        let key = if other { "stocktaking-order-other-event" } else { "stocktaking-order-changed" };
        problems.add_general(Sentence::new(key));
        let template = made(&visit, &granted, (&cohort, &of), (None, problems)).await?;
        return page_as(StatusCode::UNPROCESSABLE_ENTITY, template);
    }
    let (mut problems, changed) = if back {
        (Problems::default(), Ok(Vec::new()))
    } else {
        let problems = bring_up_to(&mut posted.fields, &now, &on_form);
        let typed = |of: Part| {
            let typed = |field| posted.fields.text(&format!("{field}{}", of.name()));
            (typed(PLACE), typed(MINUTES))
        };
        (problems, order::change(&stood, typed))
    };
    let wrong = match changed {
        Ok(changed) if problems.is_empty() && changed.len() <= TURNS_MAX => {
            orders::write(&mut tx, &granted, of.id, &changed).await?;
            let to = format!("{}/pack", path(&cohort));
            return posted.done_saying(&visit, tx, &to, Receipt::Saved).await;
        }
        Ok(_) => Vec::new(),
        Err(wrong) => wrong,
    };
    drop(tx);
    let told = || Sentence::new("stocktaking-order-wrong").with("most", TURN_MINUTES_MAX);
    if wrong.is_empty() && problems.is_empty() {
        problems.add_general(told());
    }
    for (part, number) in wrong {
        let field = match number {
            Number::Place => PLACE,
            Number::Minutes => MINUTES,
        };
        match on_form.label(&format!("{field}{}", part.name())) {
            Some(label) => problems.add_at(label, told()),
            None => problems.add_general(told()),
        }
    }
    let template = made(&visit, &granted, (&cohort, &of), (Some(&posted.fields), problems)).await?;
    page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
}
