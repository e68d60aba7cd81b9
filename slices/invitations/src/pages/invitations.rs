//! Who is asked to an event and why, where each stands, and what is to be done.
use super::{
    audience::{self, Choices, Names},
    words,
};
use crate::{
    acts::{KeepInvitations, SeeInvitations},
    doing::{self, Approved, Hosted},
    pages::{Opened, event, open},
    rules::{
        audience::{Steps, Why, steps, word_for},
        incoming::NotTaken,
        place::{CAPACITY_MAX, Came, OFFER_HOURS_MAX, Seats, State},
    },
    store::{
        answers,
        audiences::{self, Kept},
        invitations::{self as rows, Invitation},
        letters::{self, Letter},
        plans::{self, Follow, Plan},
    },
};
use ::store::outbox;
use askama::Template;
use axum::http::StatusCode;
use events::{
    rules::{Stage, State as EventState, When},
    store::Event,
    telling,
};
use kernel::{OrganisationId, PersonId, text};
use std::collections::{BTreeMap, BTreeSet};
use ui::{
    Arg, Frame, Link, Problems, Reader, Sentence,
    parts::{Cell, Choice, Column, Table, Tag, Tile, Tiles, Tone},
};
use web::{Answer, Failure, Fields, Label, PathId, Posted, Receipt, Routes, Shown, Visit, page, page_as};

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/events/{slug}/invitations", index)
        .post("/events/{slug}/invitations", invite)
        .post("/events/{slug}/invitations/sending", send)
        .post("/events/{slug}/invitations/withdrawals", withdraw)
        .post("/events/{slug}/invitations/letters", settle)
        .post("/events/{slug}/invitations/plan", set_plan)
}

/// People whom one page lists.
pub(crate) const SHOWN_MAX: usize = 500;
/// Letters of the words to invitees.
const NOTE_LENGTH_MAX: usize = 1_000;
/// Letters of an address of a room.
const ROOM_LENGTH_MAX: usize = 1_000;

#[derive(Template)]
#[template(path = "pages/invitations/index.html")]
pub(crate) struct Index {
    pub(crate) frame: Frame,
    pub(crate) event: Link,
    pub(crate) address: String,
    /// Why nobody can be asked now.
    pub(crate) not_now: Option<&'static str>,
    /// The page is history, and offers no change.
    pub(crate) is_at_rest: bool,
    /// Nobody is invited any more.
    pub(crate) has_ended: bool,
    /// Why it is cancelled.
    pub(crate) cancelled: Option<String>,
    pub(crate) tiles: Tiles,
    pub(crate) conditions: Vec<ConditionLine>,
    pub(crate) choices: Choices,
    /// Named, and not asked: the first of them, and how many.
    pub(crate) join: Vec<PersonLine>,
    pub(crate) join_count: usize,
    /// To exactly these a yes is given.
    pub(crate) join_word: String,
    /// Asked, and no longer named: the same.
    pub(crate) leave: Vec<PersonLine>,
    pub(crate) leave_count: usize,
    pub(crate) leave_word: String,
    pub(crate) held: usize,
    /// To exactly these mails a yes is given.
    pub(crate) held_word: String,
    /// Who were mailed and have not answered.
    pub(crate) silent: usize,
    pub(crate) to_remind: usize,
    /// Mails that were no answer.
    pub(crate) letters: Vec<LetterLine>,
    pub(crate) formats: Vec<Choice>,
    pub(crate) purposes: Vec<Choice>,
    pub(crate) table: Option<Table>,
    /// The pages of the list before and after this one.
    pub(crate) back: Option<String>,
    pub(crate) next: Option<String>,
    pub(crate) plan: PlanForm,
}

pub(crate) struct ConditionLine {
    pub(crate) told: String,
    pub(crate) takes_away: bool,
    pub(crate) remove: String,
}

pub(crate) struct PersonLine {
    pub(crate) name: String,
    pub(crate) why: String,
}

pub(crate) struct LetterLine {
    pub(crate) id: i64,
    /// Whose invitation it is about, and where that is.
    pub(crate) about: String,
    pub(crate) page: Option<String>,
    pub(crate) sender: String,
    pub(crate) why: String,
    /// What the calendar in it says.
    pub(crate) says: Option<String>,
    /// Whom that names to come instead; nobody is asked because of it.
    pub(crate) delegates: Option<String>,
    /// The other time that it proposes.
    pub(crate) proposes: Option<String>,
    pub(crate) words: Option<String>,
    /// To write down what it says, for the person.
    pub(crate) record: Option<Link>,
    pub(crate) at: String,
}

/// The form of what is settled.
pub(crate) struct PlanForm {
    pub(crate) capacity: String,
    pub(crate) offer_hours: String,
    pub(crate) room: String,
    pub(crate) note: String,
    pub(crate) follow: Vec<Choice>,
    pub(crate) reminders: Vec<Choice>,
    /// What the form began with.
    pub(crate) known: String,
}

async fn index(visit: Visit, PathId(slug): PathId<String>) -> Answer {
    let (_, found) = event::<SeeInvitations>(&visit, &visit.site.db, &slug).await?;
    page(index_of(&visit, &found, (Fields::default(), Problems::default())).await?)
}

/// Everything that the page tells.
pub(crate) struct Known {
    pub(crate) hosted: Hosted,
    pub(crate) conditions: Vec<Kept>,
    pub(crate) inside: BTreeMap<PersonId, Vec<Why>>,
    pub(crate) invited: Vec<Invitation>,
    pub(crate) steps: Steps,
    pub(crate) mails: BTreeMap<PersonId, outbox::State>,
    /// Those that wait for a yes.
    pub(crate) held: Vec<outbox::MailId>,
    pub(crate) latest: BTreeMap<kernel::InvitationId, answers::Latest>,
    pub(crate) letters: Vec<Letter>,
    pub(crate) people: BTreeMap<PersonId, String>,
    pub(crate) organisations: BTreeMap<OrganisationId, String>,
    pub(crate) seats: Seats,
    /// How many a reminder would reach that is sent now.
    pub(crate) to_remind: usize,
}

pub(crate) async fn known(visit: &Visit, event: &Event) -> Result<Known, Failure> {
    let (db, lang) = (&visit.site.db, visit.reader.lang);
    let plan = plans::plan(db, event.id).await?;
    let today = visit.site.clock.today(&visit.site.home_zone);
    let (conditions, inside) = audiences::named(db, event.id, today).await?;
    let invited = rows::listed(db, event.id).await?;
    let offices: BTreeSet<OrganisationId> =
        inside.values().flatten().filter_map(|why| why.seat).map(|seat| seat.organisation).collect();
    let standing = invited.iter().map(|own| (own.person, own.standing())).collect();
    let steps = steps(&inside, &standing);
    let letters = letters::open(db, event.id).await?;
    // Of those who are only named, the first are shown.
    let first = [&steps.join, &steps.leave].into_iter().flat_map(|people| people.iter().take(SHOWN_MAX));
    let shown = invited.iter().map(|own| own.person).chain(letters.iter().filter_map(|letter| letter.person));
    let all: BTreeSet<PersonId> = first.copied().chain(shown).collect();
    let all: Vec<PersonId> = all.into_iter().collect();
    let mut people = BTreeMap::new();
    for some in all.chunks(::store::LIST_MAX) {
        people.extend(people::store::names(db, some.iter().copied(), lang).await?);
    }
    let when = (visit.site.clock.now(), today);
    Ok(Known {
        to_remind: doing::to_remind(db, when, event).await?,
        seats: plans::seats(db, event.id, plan.capacity).await?,
        mails: rows::mail_states(db, event.id).await?,
        held: rows::held_mails(db, event.id).await?,
        latest: answers::latest(db, event.id).await?,
        letters,
        people,
        steps,
        organisations: audiences::organisation_names(db, &offices, lang).await?,
        hosted: Hosted { event: event.clone(), plan },
        conditions,
        inside,
        invited,
    })
}

impl Known {
    fn name(&self, visit: &Visit, person: PersonId) -> String {
        self.people.get(&person).cloned().unwrap_or_else(|| visit.reader.say("people-former-officer"))
    }

    /// Why somebody is in, in one line.
    fn why(&self, visit: &Visit, person: PersonId) -> String {
        let Some(reasons) = self.inside.get(&person) else { return String::new() };
        let told = reasons.iter().map(|why| match why.seat {
            Some(seat) => {
                let name = self.organisations.get(&seat.organisation).cloned().unwrap_or_default();
                visit.reader.tell(&words::office(seat.kind, &name))
            }
            None => visit.reader.say("invitations-named"),
        });
        let told: BTreeSet<String> = told.collect();
        visit.reader.list(told)
    }

    fn lines(&self, visit: &Visit, people: &[PersonId]) -> Vec<PersonLine> {
        let mut lines: Vec<PersonLine> = people
            .iter()
            .take(SHOWN_MAX)
            .map(|person| PersonLine { name: self.name(visit, *person), why: self.why(visit, *person) })
            .collect();
        lines.sort_by(|one, other| visit.reader.compare(&one.name, &other.name));
        lines
    }

    fn count(&self, test: impl Fn(State) -> bool) -> usize {
        self.invited.iter().filter(|own| test(own.state)).count()
    }

    /// Who were mailed and have not answered.
    fn silent(&self) -> usize {
        let is_sent = |own: &&Invitation| self.mails.get(&own.person) == Some(&outbox::State::Sent);
        self.invited.iter().filter(|own| own.state.is_silent()).filter(is_sent).count()
    }

    fn letter_lines(&self, visit: &Visit, address: &str) -> Vec<LetterLine> {
        let answer = |key, reply| Sentence::new(key).with("answer", words::reply(Some(reply)));
        let record = |letter: &Letter| {
            let (id, said) = (letter.invitation?, letter.answer()?);
            let own = self.invited.iter().find(|own| own.id == id)?;
            self.hosted.may_write_down(own, said, visit.site.clock.now()).then_some(())?;
            let page = format!("{address}/{id}?letter={}#record", letter.id);
            let sentence = answer("invitations-letter-record", said);
            Some(Link::new(page, visit.reader.tell(&sentence)))
        };
        // What comes then answers our thanks, or our question to whoever was absent.
        let over = self.hosted.event.moments.map(|(_, over)| over);
        let is_afterwards = |letter: &Letter| {
            matches!(letter.why, NotTaken::Unclear | NotTaken::Refused)
                && over.is_some_and(|over| over <= letter.came_at)
        };
        let line = |letter: &Letter| LetterLine {
            id: letter.id,
            about: match letter.person {
                Some(person) => self.name(visit, person),
                None => visit.reader.say("invitations-letter-of-nobody"),
            },
            page: letter.invitation.map(|id| format!("{address}/{id}")),
            sender: letter.sender.clone(),
            why: match is_afterwards(letter) {
                true => visit.reader.say("invitations-letter-afterwards"),
                false => visit.reader.tell(&words::not_taken(letter.why)),
            },
            says: letter.said.map(|said| visit.reader.tell(&answer("invitations-letter-says", said))),
            delegates: letter.delegated.as_deref().map(|address| {
                let sentence = Sentence::new("invitations-letter-delegates");
                visit.reader.tell(&sentence.with("address", address))
            }),
            proposes: self.proposed(visit, letter).map(|sentence| visit.reader.tell(&sentence)),
            words: letter.words.clone(),
            record: record(letter),
            at: visit.reader.moment(letter.came_at),
        };
        self.letters.iter().map(line).collect()
    }

    /// The time that somebody proposes, and the event's own.
    fn proposed(&self, visit: &Visit, letter: &Letter) -> Option<Sentence> {
        let (reader, event) = (&visit.reader, &self.hosted.event);
        let zone = doing::zone(&visit.site, event);
        let (starts, ends) = (letter.proposed_from?, letter.proposed_until);
        let is_so = |(begins, over)| starts == begins && ends.is_none_or(|ends| ends == over);
        if event.moments.is_some_and(is_so) {
            return Some(Sentence::new("invitations-letter-proposes-same"));
        }
        let now = match &event.details.when {
            When::Timed { starts, ends, .. } => Some(words::hours(reader, (*starts, Some(*ends)), zone)),
            When::NotKnown | When::Days { .. } => telling::days(reader, event),
        };
        let days = words::whole_days(reader, (starts, ends), zone);
        let proposed = days.unwrap_or_else(|| words::hours(reader, (starts, ends), zone));
        let now = now.unwrap_or_else(|| reader.say("events-date-not-known"));
        let sentence = Sentence::new("invitations-letter-proposes").with("proposed", Arg::Said(proposed));
        Some(sentence.with("now", Arg::Said(now)))
    }

    fn tiles(&self, visit: &Visit) -> Tiles {
        let reader = &visit.reader;
        let tile = |key: &str, number: String| Tile { number, words: reader.say(key) };
        let count = |key: &str, test: fn(State) -> bool| tile(key, reader.number(self.count(test)));
        let seats = self.seats.capacity.map(|capacity| {
            let of = Sentence::new("invitations-seats-of");
            let of = of.with("taken", self.seats.taken).with("capacity", capacity);
            tile("invitations-tile-seats", reader.tell_plain(&of))
        });
        let mut tiles = vec![
            tile("invitations-tile-named", reader.number(self.inside.len())),
            count("invitations-tile-invited", State::is_open),
            count("invitations-tile-accepted", |state| state == State::Accepted),
            count("invitations-tile-tentative", |state| state == State::Tentative),
            count("invitations-tile-declined", |state| state == State::Declined),
            count("invitations-tile-deputed", |state| matches!(state, State::Deputed { .. })),
            count("invitations-tile-silent", State::is_silent),
        ];
        tiles.extend(seats);
        // Once somebody was ticked, or joined: how it was says more than how it was to be.
        let came = self.invited.iter().filter(|own| own.came == Some(Came::Attended)).count();
        if self.invited.iter().any(|own| own.came.is_some()) {
            tiles.push(tile("invitations-tile-came", reader.number(came)));
        }
        if self.seats.queued > 0 {
            tiles.push(tile("invitations-tile-queued", reader.number(self.seats.queued)));
        }
        Tiles { tiles }
    }

    fn table(&self, visit: &Visit, (address, number): (&str, usize)) -> Option<Table> {
        if self.invited.is_empty() {
            return None;
        }
        let reader = &visit.reader;
        let mut invited: Vec<(&Invitation, String)> =
            self.invited.iter().map(|own| (own, self.name(visit, own.person))).collect();
        invited.sort_by(|one, other| reader.compare(&one.1, &other.1).then(one.0.id.cmp(&other.0.id)));
        let row = |(own, name): (&Invitation, String)| {
            let mut tags = words::place_tags(reader, (own.state, own.came));
            tags.extend(self.mails.get(&own.person).and_then(|state| words::mail_tag(reader, *state)));
            let latest = self.latest.get(&own.id);
            let pressed = latest.and_then(|latest| latest.pressed.as_ref()).filter(|last| !last.is_certain);
            if pressed.and_then(|last| last.reply).is_some_and(|reply| own.state.is_in_doubt(reply)) {
                tags.push(Tag { text: reader.say("invitations-unconfirmed"), tone: Tone::Warn });
            }
            let words = latest.and_then(|latest| latest.words()).unwrap_or_default().to_owned();
            vec![
                Cell::Link(Link::new(format!("{address}/{}", own.id), name)),
                Cell::Text(self.why(visit, own.person)),
                Cell::Tags(tags),
                Cell::Text(latest.map(|latest| words::said(reader, &latest.said)).unwrap_or_default()),
                Cell::Written(words),
            ]
        };
        let heads = [
            "invitations-person",
            "invitations-why",
            "invitations-state",
            "invitations-answer",
            "invitations-words",
        ];
        Some(Table {
            caption: reader.say("invitations-table"),
            columns: heads.map(|key| Column::new(reader.say(key))).into(),
            rows: invited.into_iter().skip(number * SHOWN_MAX).take(SHOWN_MAX).map(row).collect(),
        })
    }

    /// Which page of the list is asked for, the first being 0; and the pages beside it.
    fn pages(&self, visit: &Visit, address: &str) -> (usize, [Option<String>; 2]) {
        let last = self.invited.len().saturating_sub(1) / SHOWN_MAX;
        let asked = visit.query_value("page").and_then(|page| page.parse::<usize>().ok()).unwrap_or(1);
        let number = asked.saturating_sub(1).min(last);
        let to = |number: usize| format!("{address}?page={}#people", number + 1);
        let back = number.checked_sub(1).map(to);
        (number, [back, (number < last).then(|| to(number + 1))])
    }
}

pub(crate) async fn index_of(
    visit: &Visit,
    event: &Event,
    (fields, problems): (Fields, Problems),
) -> Result<Index, Failure> {
    let known = known(visit, event).await?;
    let names = Names::of(visit, &known.conditions).await?;
    Ok(made(visit, &known, &names, (fields, problems)))
}

pub(crate) fn made(
    visit: &Visit,
    known: &Known,
    names: &Names,
    (fields, problems): (Fields, Problems),
) -> Index {
    let event = &known.hosted.event;
    let address = format!("{}/invitations", telling::page(event));
    let (number, [back, next]) = known.pages(visit, &address);
    let line = |(id, condition): &Kept| ConditionLine {
        told: audience::told(visit, names, condition),
        takes_away: condition.effect == crate::rules::audience::Effect::Without,
        remove: format!("{address}/conditions/{id}/removal"),
    };
    let title = Sentence::new("invitations-title").with("event", event.details.title.as_str());
    let now = visit.site.clock.now();
    let rest = doing::rest_of(event, &known.invited, now);
    Index {
        frame: visit.frame(title).with_problems(problems),
        event: Link::new(telling::page(event), event.details.title.clone()),
        not_now: match (rest, event.state.stage()) {
            (Some(rest), _) => Some(words::rest(rest)),
            (None, Stage::Draft) => Some("invitations-not-published"),
            (None, Stage::Published | Stage::Cancelled) if !known.hosted.may_invite(now) => {
                Some("invitations-over")
            }
            (None, Stage::Published | Stage::Cancelled) => None,
        },
        is_at_rest: rest.is_some(),
        has_ended: words::ended(event, now).is_some(),
        cancelled: match &event.state {
            EventState::Cancelled { reason, .. } => Some(reason.clone()),
            EventState::Draft | EventState::Published => None,
        },
        tiles: known.tiles(visit),
        conditions: known.conditions.iter().map(line).collect(),
        choices: audience::choices(visit, names, &fields),
        join_count: known.steps.join.len(),
        leave_count: known.steps.leave.len(),
        join_word: word_for(&known.steps.join),
        leave_word: word_for(&known.steps.leave),
        join: known.lines(visit, &known.steps.join),
        leave: known.lines(visit, &known.steps.leave),
        held: known.held.len(),
        held_word: word_for(&known.held),
        silent: known.silent(),
        to_remind: known.to_remind,
        letters: known.letter_lines(visit, &address),
        formats: vec![
            Choice::said("csv", visit.reader.say("people-export-csv")).chosen(true),
            Choice::said("xlsx", visit.reader.say("people-export-xlsx")),
        ],
        purposes: vec![
            Choice::said("report", visit.reader.say("people-export-for-report")).chosen(true),
            Choice::said("mail", visit.reader.say("people-export-for-mail")),
            Choice::said("other", visit.reader.say("people-export-for-other")),
        ],
        table: known.table(visit, (&address, number)),
        back,
        next,
        plan: plan_form(visit, &known.hosted.plan, &fields),
        address,
    }
}

/// What is settled, as the form says it, with a mark of it.
fn plan_fields(plan: &Plan) -> Fields {
    let (capacity, hours) = (plan.capacity.map(|seats| seats.to_string()), plan.offer_hours.to_string());
    let mut known = vec![
        ("capacity", capacity.as_deref().unwrap_or_default()),
        ("offer_hours", hours.as_str()),
        ("room", plan.room.as_deref().unwrap_or_default()),
        ("note", plan.note.as_deref().unwrap_or_default()),
        ("follow", plan.follow.as_str()),
    ];
    let reminders = plan.reminders.split(' ').filter(|reminder| !reminder.is_empty());
    known.extend(reminders.map(|reminder| ("reminders", reminder)));
    Fields::marked(&known)
}

/// What may be followed, and what is mailed before an event: each as it stands in the form, and the key of its words.
const FOLLOWS: [(&str, &str); 2] = [
    (Follow::Asks.as_str(), "invitations-follow-asks"),
    (Follow::ByItself.as_str(), "invitations-follow-by-itself"),
];
const REMINDERS: [(&str, &str); 3] = [
    ("week", "invitations-remind-week"),
    ("day", "invitations-remind-day"),
    ("hour", "invitations-remind-hour"),
];

/// What is settled, as a person reads it.
struct PlanShown<'r>(&'r Reader);

impl Shown for PlanShown<'_> {
    fn label(&self, name: &str) -> Option<Label> {
        let labels = [
            ("capacity", "invitations-capacity"),
            ("offer_hours", "invitations-offer-hours"),
            ("room", "invitations-room"),
            ("note", "invitations-note"),
            ("follow", "invitations-follow"),
            ("reminders", "invitations-reminders"),
        ];
        let (field, key) = labels.into_iter().find(|(own, _)| *own == name)?;
        Some((field.into(), Sentence::new(key)))
    }

    fn value(&self, _: &str, value: &str) -> String {
        let key = FOLLOWS.iter().chain(&REMINDERS).find(|(own, _)| *own == value);
        key.map_or_else(|| value.to_owned(), |(_, key)| self.0.say(key))
    }
}

fn plan_form(visit: &Visit, plan: &Plan, fields: &Fields) -> PlanForm {
    let known = plan_fields(plan);
    let fields = if fields.text("plan").is_empty() { &known } else { fields };
    let text = |name: &str| fields.text(name).to_owned();
    let choices = |name: &str, all: &[(&'static str, &str)]| {
        let chosen = |value: &str| fields.all(name).any(|typed| typed == value);
        all.iter()
            .map(|(value, key)| Choice::new(*value, visit.reader.say(key)).chosen(chosen(value)))
            .collect()
    };
    PlanForm {
        capacity: text("capacity"),
        offer_hours: text("offer_hours"),
        room: text("room"),
        note: text("note"),
        follow: choices("follow", &FOLLOWS),
        reminders: choices("reminders", &REMINDERS),
        known: text("known"),
    }
}

/// A number in any digits, between one and a limit; nothing where nothing was typed, a problem where it is another.
fn number(
    fields: &Fields,
    (name, label): (&'static str, &'static str),
    number_max: u32,
    problems: &mut Problems,
) -> Option<u32> {
    let typed = fields.text(name).trim();
    let read =
        text::latin_digits(typed).parse::<u32>().ok().filter(|number| (1..=number_max).contains(number));
    if read.is_none() && !typed.is_empty() {
        let sentence =
            Sentence::new("invitations-number-wrong").with("typed", typed).with("number_max", number_max);
        problems.add(name, label, sentence);
    }
    read
}

/// `taken` seats are promised already.
fn read_plan(fields: &Fields, (plan, taken): (&Plan, u32), problems: &mut Problems) -> Option<Plan> {
    let capacity = number(fields, ("capacity", "invitations-capacity"), CAPACITY_MAX, problems);
    if capacity.is_some_and(|capacity| capacity < taken) {
        let sentence = Sentence::new("invitations-capacity-taken").with("taken", taken);
        problems.add("capacity", "invitations-capacity", sentence);
    }
    let hours = number(fields, ("offer_hours", "invitations-offer-hours"), OFFER_HOURS_MAX, problems);
    let note = text::optional_lines(fields.text("note"), NOTE_LENGTH_MAX);
    let note = problems.take("note", "invitations-note", note);
    let room = fields.text("room").trim();
    // A link that is not encrypted shows everybody on the way where the guests meet.
    let is_address = room.get(..8).is_some_and(|scheme| scheme.eq_ignore_ascii_case("https://"))
        && events::rules::WebAddress::parse(room).is_ok()
        && room.chars().count() <= ROOM_LENGTH_MAX;
    if !room.is_empty() && !is_address {
        problems.add("room", "invitations-room", Sentence::new("invitations-room-wrong"));
    }
    if !problems.is_empty() {
        return None;
    }
    let reminders: Vec<&str> = ["week", "day", "hour"]
        .into_iter()
        .filter(|code| fields.all("reminders").any(|typed| typed == *code))
        .collect();
    Some(Plan {
        follow: Follow::parse(fields.text("follow")).unwrap_or(plan.follow),
        capacity,
        offer_hours: hours.unwrap_or(plan.offer_hours),
        room: Some(room.to_owned()).filter(|room| !room.is_empty()),
        reminders: reminders.join(" "),
        note: note?,
        told_sequence: plan.told_sequence,
    })
}

async fn set_plan(visit: Visit, PathId(slug): PathId<String>, posted: Posted) -> Answer {
    let Opened { mut tx, granted, event: found, mut posted } = match open(&visit, &slug, posted).await? {
        Ok(opened) => opened,
        Err(told) => return Ok(told),
    };
    let plan = plans::plan(&mut tx, found.id).await?;
    let mut problems = posted.fields.bring_up_to(&plan_fields(&plan), &PlanShown(&visit.reader));
    let taken = plans::seats(&mut tx, found.id, plan.capacity).await?.taken;
    if let Some(plan) = read_plan(&posted.fields, (&plan, taken), &mut problems) {
        doing::set_plan(&visit.site, &mut tx, &granted, &plan).await?;
        let list = format!("/events/{}/invitations", found.slug);
        return posted.done_saying(&visit, tx, &list, Receipt::Saved).await;
    }
    drop(tx);
    let page = index_of(&visit, &found, (posted.fields, problems)).await?;
    page_as(StatusCode::UNPROCESSABLE_ENTITY, page)
}

async fn invite(visit: Visit, PathId(slug): PathId<String>, posted: Posted) -> Answer {
    let Opened { mut tx, granted, event: found, posted } = match open(&visit, &slug, posted).await? {
        Ok(opened) => opened,
        Err(told) => return Ok(told),
    };
    let shown = posted.fields.text("shown").to_owned();
    let why = match doing::invite_shown(&visit.site, &mut tx, &granted, &shown).await? {
        Approved::Done(count) => {
            let list = format!("/events/{}/invitations", found.slug);
            return posted.done_saying(&visit, tx, &list, Receipt::Held(count)).await;
        }
        Approved::NotNow => "invitations-invite-not-now",
        Approved::Changed => "invitations-people-changed",
    };
    drop(tx);
    refused(&visit, &found, (posted, why)).await
}

/// The page as it is now, with why nothing was done.
pub(super) async fn refused(visit: &Visit, found: &Event, (posted, why): (Posted, &'static str)) -> Answer {
    let mut problems = Problems::default();
    problems.add_general(Sentence::new(why));
    let page = index_of(visit, found, (posted.fields, problems)).await?;
    page_as(StatusCode::UNPROCESSABLE_ENTITY, page)
}

async fn send(visit: Visit, PathId(slug): PathId<String>, posted: Posted) -> Answer {
    let Opened { mut tx, granted, event: found, posted } = match open(&visit, &slug, posted).await? {
        Ok(opened) => opened,
        Err(told) => return Ok(told),
    };
    let shown = posted.fields.text("shown").to_owned();
    let sent = match doing::send_shown(&mut tx, &granted, &shown).await? {
        Approved::Done(sent) => sent,
        Approved::NotNow => 0,
        Approved::Changed => {
            drop(tx);
            return refused(&visit, &found, (posted, "invitations-mails-changed")).await;
        }
    };
    let list = format!("/events/{}/invitations", found.slug);
    posted.done_saying(&visit, tx, &list, Receipt::Sent(sent)).await
}

async fn withdraw(visit: Visit, PathId(slug): PathId<String>, posted: Posted) -> Answer {
    let Opened { mut tx, granted, event: found, posted } = match open(&visit, &slug, posted).await? {
        Ok(opened) => opened,
        Err(told) => return Ok(told),
    };
    let shown = posted.fields.text("shown").to_owned();
    let told = match doing::withdraw_those_who_left(&visit.site, &mut tx, &granted, &shown).await? {
        Approved::Done(told) => told,
        Approved::NotNow => 0,
        Approved::Changed => {
            drop(tx);
            return refused(&visit, &found, (posted, "invitations-people-changed")).await;
        }
    };
    let list = format!("/events/{}/invitations", found.slug);
    posted.done_saying(&visit, tx, &list, Receipt::Sent(told)).await
}

async fn settle(visit: Visit, PathId(slug): PathId<String>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, found) = event::<KeepInvitations>(&visit, &mut tx, &slug).await?;
    let letter = posted.fields.text("letter").parse::<i64>().unwrap_or_default();
    letters::settle(&mut tx, &granted, letter).await?;
    posted.done(&visit, tx, format!("/events/{}/invitations", found.slug)).await
}
