//! What the features below say that a facilitator could do now, for the page and for the mail of a Monday.
use crate::{
    acts::SeeDesk,
    rules::today::{Press, Why},
};
use cohorts::{
    rules::offer::{End, Stage, Word},
    store::{
        boards, cities, cohorts as rounds,
        offers::{self, Loaded},
    },
};
use invitations::{
    acts::KeepInvitations,
    rules::place::State as Place,
    store::upcoming::{Outlook, on_the_day, upcoming},
};
use jiff::{SignedDuration, Timestamp, civil::Date};
use kernel::{
    EventId, GroupId, OrganisationId,
    access::{Granted, Standing, ask},
};
use std::collections::BTreeSet;
use store::{
    Error,
    outbox::{self, State},
};
use twinning::{
    acts::SeeStates,
    rules::health::Light,
    store::{
        papers::Paper,
        rooms::Room,
        states::{self, GroupState, NextDate},
        waiting::{self, Waiting},
    },
};
use ui::{Arg, Link, Reader, Sentence, parts::Shares};
use web::{Site, Visit};

/// An offer that runs out within so many days stands on the desk.
const RUNS_OUT_DAYS: i64 = 3;
/// An offer that ran out stands on the desk for so many days.
const RAN_OUT_DAYS: i64 = 14;
/// A city reads a paper within so many days; then it stands on the desk.
const PAPER_DAYS: i64 = 3;
/// A mail that came back stands on the desk for so long: two weeks.
const CAME_BACK: SignedDuration = SignedDuration::from_hours(14 * 24);
/// Mails that came back which are named one by one.
const CAME_BACK_MAX: u32 = 20;
/// Whoever was written to has so many days before the desk speaks of them again.
const DAYS_TO_REPLY: i64 = 7;
/// A list of who came that nobody closes stands on the desk for so long: two weeks.
const LIST_OPEN: SignedDuration = SignedDuration::from_hours(14 * 24);
/// Groups in the list of the silent.
const SILENT_MAX: usize = 5;

/// Somebody at the desk: whoever opens its page, or reads its mail.
#[derive(Clone, Copy)]
pub(crate) struct Sitting<'a> {
    pub(crate) site: &'a Site,
    pub(crate) who: &'a Standing,
    pub(crate) reader: &'a Reader,
}

impl<'a> Sitting<'a> {
    pub(crate) fn of(visit: &'a Visit) -> Self {
        Self { site: &visit.site, who: &visit.who, reader: &visit.reader }
    }
}

/// Something to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Thing {
    pub(crate) what: String,
    pub(crate) why: String,
    pub(crate) button: Link,
}

/// How an event is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct EventLine {
    pub(crate) event: Link,
    /// How many were asked, and how many days are left.
    pub(crate) asked: String,
    pub(crate) answers: Shares,
}

/// All that the desk tells.
#[derive(Default)]
pub(crate) struct Gathered {
    pub(crate) things: Vec<(Press, Thing)>,
    /// Group and days, the longest silence first.
    pub(crate) silent: Vec<(Link, String)>,
    pub(crate) events: Vec<EventLine>,
    pub(crate) held: Option<String>,
}

impl Gathered {
    /// One thing more, with what it is, why it is there and its button.
    fn add(
        &mut self,
        desk: Sitting<'_>,
        (why, days): (Why, i64),
        (what, because): (&Sentence, &Sentence),
        (label, to): (&'static str, String),
    ) {
        let reader = desk.reader;
        let button = Link::new(to, reader.say(label));
        let thing = Thing { what: reader.tell(what), why: reader.tell(because), button };
        self.things.push((Press { why, days }, thing));
    }
}

/// Now, and today for the reader.
#[derive(Clone, Copy)]
struct Moment {
    now: Timestamp,
    today: Date,
}

impl Moment {
    fn of(desk: Sitting<'_>) -> Self {
        Self { now: desk.site.clock.now(), today: desk.site.clock.today(&desk.reader.zone) }
    }

    fn days_since(self, day: Date) -> i64 {
        i64::from((self.today - day).get_days())
    }

    /// In the reader's days; negative: days that are left.
    fn days_since_time(self, desk: Sitting<'_>, at: Timestamp) -> i64 {
        self.days_since(desk.reader.zone.to_datetime(at).date())
    }
}

pub(crate) async fn gather(
    desk: Sitting<'_>,
    (_, states): (&Granted<SeeDesk>, &Granted<SeeStates>),
) -> Result<Gathered, Error> {
    let moment = Moment::of(desk);
    let mut gathered = Gathered::default();
    groups(desk, (moment, states), &mut gathered).await?;
    no_mail(desk, &mut gathered);
    mails(desk, moment, &mut gathered).await?;
    events_of_today(desk, moment, &mut gathered).await?;
    letters(desk, &mut gathered).await?;
    erasures(desk, moment, &mut gathered).await?;
    codes(desk, &mut gathered).await?;
    for outlook in upcoming(&desk.site.db, desk.who, (moment.now, moment.today)).await? {
        invited(desk, moment, &outlook, &mut gathered).await?;
    }
    proposals(desk, &mut gathered).await?;
    Ok(gathered)
}

/// Cohorts that do not rest: what cities said to offers, and how their groups are.
async fn groups(
    desk: Sitting<'_>,
    (moment, granted): (Moment, &Granted<SeeStates>),
    gathered: &mut Gathered,
) -> Result<(), Error> {
    let mut all = Vec::new();
    for line in rounds::cohorts(&desk.site.db, desk.reader.lang).await? {
        if line.cohort.pause.is_some() {
            continue;
        }
        said(desk, (moment, &line.cohort), gathered).await?;
        let zone = (moment.now, &desk.site.home_zone);
        all.extend(states::of_cohort(&desk.site.db, granted, line.cohort.id, zone, desk.reader.lang).await?);
    }
    // A group of a cohort that was closed years ago is history, not silence.
    all.retain(|state| state.room.is_at_work());
    let rooms: Vec<Room> = all.iter().map(|state| state.room.clone()).collect();
    let days = (moment.now, moment.today);
    let was_asked =
        |state: &GroupState| state.written_to.is_some_and(|day| moment.days_since(day) < DAYS_TO_REPLY);
    let asked: BTreeSet<GroupId> =
        all.iter().filter(|state| was_asked(state)).map(|state| state.room.id).collect();
    for (room, waiting) in waiting::of_rooms(&desk.site.db, granted, &rooms, days).await? {
        if matches!(waiting, Waiting::Paper { .. }) && asked.contains(&room.id) {
            continue;
        }
        waits(desk, moment, (room, &waiting), gathered);
    }
    all.sort_by_key(|state| state.last_together);
    for state in &all {
        let Some(since) = state.last_together else { continue };
        let days = moment.days_since(since);
        if state.health.light() == Light::Red && !asked.contains(&state.room.id) {
            silence(desk, state, days, gathered);
        }
    }
    let listed = all.iter().filter_map(|state| Some((state, state.last_together?)));
    gathered.silent = listed
        .take(SILENT_MAX)
        .map(|(state, since)| {
            (Link::new(state.room.path(), state.room.name()), desk.reader.number(moment.days_since(since)))
        })
        .collect();
    Ok(())
}

fn silence(desk: Sitting<'_>, state: &GroupState, days: i64, gathered: &mut Gathered) {
    let what = Sentence::new("desk-today-silence").with("group", state.room.name()).with("days", days);
    let why = match &state.next {
        NextDate::None => Sentence::new("desk-today-silence-no-date"),
        NextDate::Proposed(_) => Sentence::new("desk-today-silence-proposed"),
        NextDate::Fixed(day) => {
            Sentence::new("desk-today-silence-fixed").with("day", desk.reader.moment(*day))
        }
    };
    let button = ("desk-today-silence-do", format!("{}/keeping?about=silence", state.room.path()));
    gathered.add(desk, (Why::Silent, days), (&what, &why), button);
}

/// What a group has left lying, with the button that ends it.
fn waits(desk: Sitting<'_>, moment: Moment, (room, waiting): (&Room, &Waiting), gathered: &mut Gathered) {
    let named = |key| Sentence::new(key).with("group", room.name());
    match waiting {
        Waiting::Paper { paper, since, silent } => {
            let days = moment.days_since_time(desk, *since);
            if days < PAPER_DAYS {
                return;
            }
            let key = match paper {
                Paper::Charter => "desk-today-charter",
                Paper::Roadmap => "desk-today-roadmap",
            };
            let cities = desk.reader.list(silent.iter().map(|city| room.city_name(*city)));
            let why = Sentence::new("desk-today-paper-why").with("days", days);
            let city = match silent.as_slice() {
                [only] => format!("&city={only}"),
                _ => String::new(),
            };
            let to = format!("{}/keeping?about={}{city}", room.path(), paper.as_str());
            let button = ("desk-today-paper-do", to);
            gathered.add(
                desk,
                (Why::Paper, days),
                (&named(key).with("cities", Arg::Said(cities)), &why),
                button,
            );
        }
        Waiting::Day { meeting, first } => {
            let when = desk.reader.weekday_moment(*first, &desk.reader.zone);
            let why = Sentence::new("desk-today-day-why").with("when", Arg::Said(when));
            let button = ("desk-today-day-do", format!("{}/meetings/{meeting}", room.path()));
            let days = moment.days_since_time(desk, *first);
            gathered.add(desk, (Why::Day, days), (&named("desk-today-day"), &why), button);
        }
        Waiting::Minutes { meeting, starts } => {
            let day = desk.reader.zone.to_datetime(*starts).date();
            let why = Sentence::new("desk-today-minutes-why").with("day", day);
            let to = format!("{}/meetings/{meeting}/minutes/edit", room.path());
            let days = moment.days_since(day);
            // Whoever was there writes on that day.
            if days > 0 {
                let button = ("desk-today-minutes-do", to);
                gathered.add(desk, (Why::Minutes, days), (&named("desk-today-minutes"), &why), button);
            }
        }
        Waiting::Actions { count, since } => {
            let why = Sentence::new("desk-today-late-why").with("day", *since);
            let button = ("desk-today-late-do", format!("{}/actions", room.path()));
            let what = named("desk-today-late").with("count", *count);
            gathered.add(desk, (Why::Late, moment.days_since(*since)), (&what, &why), button);
        }
    }
}

/// Offers of a cohort that somebody declined, or that run out.
async fn said(
    desk: Sitting<'_>,
    (moment, cohort): (Moment, &cohorts::store::cohorts::Cohort),
    gathered: &mut Gathered,
) -> Result<(), Error> {
    let standing = boards::standing(&desk.site.db, cohort.id).await?;
    let all = offers::of_cohort(&desk.site.db, cohort.id).await?;
    let declined = declined(desk, cohort, (&standing, &all)).await?;
    if !declined.is_empty() {
        let what = Sentence::new("desk-today-declined").with("count", declined.len());
        let why = Sentence::new("desk-today-declined-why")
            .with("groups", Arg::Said(desk.reader.list(declined.iter().map(String::as_str))))
            .with("agreed", standing.agreed.len());
        let button = ("desk-today-declined-do", format!("/cohorts/{}/board", cohort.code));
        gathered.add(desk, (Why::Declined, 0), (&what, &why), button);
    }
    // Also of cities that left the cohort since.
    let names = offers::names(&desk.site.db, cohort.id, desk.reader.lang).await?;
    let name = |city: OrganisationId| names.get(&city).map(String::as_str).unwrap_or_default();
    for (place, offer) in all.iter().enumerate() {
        let later = all.get(place + 1..).unwrap_or_default();
        let Some((_, at)) = offer.offer.ended().filter(|_| is_left_over(offer, later)) else { continue };
        let days = moment.days_since_time(desk, at);
        let silent: Vec<&str> = offer.offer.silent().map(name).collect();
        // After a no, the board is the way on, and the groups that were declined are named above.
        let no = offer.offer.cities.iter().any(|city| offer.offer.word(*city) == Word::No);
        if days > RAN_OUT_DAYS || silent.is_empty() || no {
            continue;
        }
        let group = offer.offer.cities.iter().copied().map(name).collect::<Vec<_>>().join(" – ");
        let what = Sentence::new("desk-today-ran-out").with("group", group);
        let said_yes = offer.offer.cities.iter().filter(|city| offer.offer.word(**city) == Word::Yes);
        let said_yes: Vec<&str> = said_yes.copied().map(name).collect();
        let key = if said_yes.is_empty() { "desk-today-ran-out-why" } else { "desk-today-ran-out-one-yes" };
        let why = Sentence::new(key)
            .with("day", desk.reader.zone.to_datetime(at).date())
            .with("agreed", desk.reader.list(said_yes))
            .with("cities", desk.reader.list(silent));
        let button = ("desk-today-ran-out-do", format!("/offers/{}", offer.id));
        gathered.add(desk, (Why::RanOut, days), (&what, &why), button);
    }
    for offer in &all {
        let Some(asking) = offer.offer.asking.filter(|_| offer.offer.stage() == Stage::Open) else {
            continue;
        };
        let days = moment.days_since_time(desk, asking.until);
        let silent: Vec<&str> = offer.offer.silent().map(name).collect();
        if -days > RUNS_OUT_DAYS || silent.is_empty() {
            continue;
        }
        let group = offer.offer.cities.iter().copied().map(name).collect::<Vec<_>>().join(" – ");
        let what = Sentence::new("desk-today-runs-out")
            .with("group", group)
            .with("until", desk.reader.moment(asking.until));
        let why = Sentence::new("desk-today-runs-out-why").with("cities", desk.reader.list(silent));
        let button = ("desk-today-runs-out-do", format!("/offers/{}", offer.id));
        gathered.add(desk, (Why::RunsOut, days), (&what, &why), button);
    }
    Ok(())
}

/// Groups to be formed anew, each with who said no to it.
async fn declined(
    desk: Sitting<'_>,
    cohort: &cohorts::store::cohorts::Cohort,
    (standing, all): (&cohorts::rules::board::Standing, &[Loaded]),
) -> Result<Vec<String>, Error> {
    let chosen = cities::chosen(&desk.site.db, cohort.id, desk.reader.lang).await?;
    let codes = offers::codes(&desk.site.db, cohort.id).await?;
    let name = |code: &String| {
        let city = chosen.iter().find(|city| city.code == *code);
        city.map_or_else(|| code.clone(), |city| city.name.clone())
    };
    let said_no = |group: &[String], code: &String| {
        let own = |offer: &Loaded| codes.get(&offer.id).map(Vec::as_slice).unwrap_or_default();
        let same =
            |codes: &[String]| codes.len() == group.len() && codes.iter().all(|one| group.contains(one));
        all.iter().filter(|offer| same(own(offer))).any(|offer| {
            let mut cities = offer.offer.cities.iter().zip(own(offer));
            cities.any(|(city, one)| one == code && offer.offer.word(*city) == Word::No)
        })
    };
    let told = |group: &Vec<String>| {
        let names = group.iter().map(name).collect::<Vec<_>>().join(" – ");
        let decliners = desk.reader.list(group.iter().filter(|code| said_no(group, code)).map(name));
        let sentence = Sentence::new("desk-today-declined-by").with("group", names);
        desk.reader.tell(&sentence.with("cities", Arg::Said(decliners)))
    };
    Ok(standing.groups_left_by_a_no().map(told).collect())
}

/// Whether an offer ran out and none of its cities was asked since.
fn is_left_over(offer: &Loaded, later: &[Loaded]) -> bool {
    let goes_on = |other: &Loaded| match other.offer.stage() {
        Stage::Draft | Stage::Open | Stage::Declined | Stage::Ended(End::Agreed) => true,
        Stage::Ended(End::Expired | End::Withdrawn | End::Closed) => false,
    };
    let shares = |other: &Loaded| other.offer.cities.iter().any(|city| offer.offer.cities.contains(city));
    offer.offer.stage() == Stage::Ended(End::Expired)
        && !later.iter().any(|other| shares(other) && goes_on(other))
}

/// That no mail leaves the house.
fn no_mail(desk: Sitting<'_>, gathered: &mut Gathered) {
    if crate::mail_stays(desk.site) {
        let (what, why) = (Sentence::new("desk-today-no-mail"), Sentence::new("desk-today-no-mail-why"));
        let queued = web::address("/outbox", [("state", State::Queued.code())]);
        gathered.add(desk, (Why::NoMail, 0), (&what, &why), ("desk-today-no-mail-do", queued));
    }
}

/// Events of today, with where they are led from; and those that are over, until it is noted who came.
async fn events_of_today(desk: Sitting<'_>, moment: Moment, gathered: &mut Gathered) -> Result<(), Error> {
    let home = &desk.site.home_zone;
    let tomorrow = desk.site.clock.today(home).tomorrow();
    let until = tomorrow.and_then(|day| home.to_timestamp(day.at(0, 0, 0, 0))).unwrap_or(moment.now);
    let since = moment.now.saturating_sub(LIST_OPEN).unwrap_or(Timestamp::MIN);
    for event in on_the_day(&desk.site.db, desk.who, (since, moment.now, until)).await? {
        let Some((begins, over)) = event.moments else { continue };
        let title = event.details.title.as_str();
        let page = events::telling::page(&event);
        let list = format!("{page}/attendance");
        let days = moment.days_since_time(desk, begins);
        if over <= moment.now {
            let what = Sentence::new("desk-today-list").with("event", title);
            let day = desk.reader.zone.to_datetime(begins).date();
            let why = Sentence::new("desk-today-list-why").with("day", day);
            gathered.add(desk, (Why::Event, days), (&what, &why), ("desk-today-list-do", list));
            continue;
        }
        let doors = match desk.site.derived.get::<events::Doors>() {
            Some(doors) => (doors.0)(desk.site, &event, desk.who).await?,
            None => Vec::new(),
        };
        let live = doors.into_iter().map(|(to, _)| to).find(|to| *to == format!("{page}/live"));
        let button = match live {
            Some(live) => ("desk-today-event-live", live),
            None => ("desk-today-event-tick", list),
        };
        let what = Sentence::new("desk-today-event").with("event", title);
        let why = Sentence::new("desk-today-event-why")
            .with("begins", desk.reader.moment(begins))
            .with("ends", desk.reader.clock(over));
        gathered.add(desk, (Why::Event, days), (&what, &why), button);
    }
    Ok(())
}

/// Mails that came about invitations and were not taken for answers.
async fn letters(desk: Sitting<'_>, gathered: &mut Gathered) -> Result<(), Error> {
    let waiting = invitations::store::letters::waiting(&desk.site.db).await?;
    let ids: Vec<EventId> = waiting.iter().map(|(event, _)| *event).collect();
    if ids.is_empty() {
        return Ok(());
    }
    let events = events::store::events(&desk.site.db, &ids).await?;
    for (event, (_, count)) in events.iter().zip(waiting) {
        // Those of a cancelled event can wait for ever.
        let is_cancelled = event.state.stage() == events::rules::Stage::Cancelled;
        if is_cancelled || ask::<KeepInvitations>(desk.who, event.subject()).is_err() {
            continue;
        }
        let title = event.details.title.as_str();
        let what = Sentence::new("desk-today-letters").with("count", count).with("event", title);
        let why = Sentence::new("desk-today-letters-why");
        let to = format!("{}/invitations#letters", events::telling::page(event));
        gathered.add(desk, (Why::Letters, 0), (&what, &why), ("desk-today-letters-do", to));
    }
    Ok(())
}

/// Mails that wait for a yes, and mails that came back.
async fn mails(desk: Sitting<'_>, moment: Moment, gathered: &mut Gathered) -> Result<(), Error> {
    let counts = outbox::counts(&desk.site.db).await?;
    if let Some((_, held)) = counts.into_iter().find(|(state, _)| *state == State::Held) {
        let sentence = Sentence::new("desk-today-held").with("count", held);
        gathered.held = Some(desk.reader.tell(&sentence));
        let button = ("desk-today-held-do", web::address("/outbox", [("state", State::Held.code())]));
        let why = Sentence::new("desk-today-held-why");
        gathered.add(desk, (Why::Held, 0), (&sentence, &why), button);
    }
    let since = moment.now.saturating_sub(CAME_BACK).unwrap_or(Timestamp::MIN);
    let back = outbox::came_back(&desk.site.db, since, CAME_BACK_MAX).await?;
    let people = back.iter().map(|mail| mail.person).collect::<BTreeSet<_>>();
    let names = people::store::names(&desk.site.db, people, desk.reader.lang).await?;
    let mut told = BTreeSet::new();
    for mail in back {
        if !told.insert(mail.person) {
            continue;
        }
        // Whoever has another address by now is reached.
        let contact = people::store::contact(&desk.site.db, mail.person).await?;
        let is_same = contact.is_some_and(|contact| contact.email.as_str() == mail.address);
        let Some(name) = names.get(&mail.person).filter(|_| is_same) else { continue };
        let what = Sentence::new("desk-today-came-back").with("name", name);
        let why = Sentence::new("desk-today-came-back-why").with("answer", mail.answer.unwrap_or_default());
        let button = ("desk-today-came-back-do", format!("/people/{}/edit", mail.person));
        let days = moment.days_since_time(desk, mail.caused_at);
        gathered.add(desk, (Why::CameBack, days), (&what, &why), button);
    }
    Ok(())
}

/// People who ask that what is held of them be erased.
async fn erasures(desk: Sitting<'_>, moment: Moment, gathered: &mut Gathered) -> Result<(), Error> {
    let asking = people::store::asking_for_erasure(&desk.site.db).await?;
    let names =
        people::store::names(&desk.site.db, asking.iter().map(|(person, _)| *person), desk.reader.lang)
            .await?;
    for (person, at) in asking {
        let Some(name) = names.get(&person) else { continue };
        let what = Sentence::new("desk-today-erasure").with("name", name);
        let why =
            Sentence::new("desk-today-erasure-why").with("day", desk.reader.zone.to_datetime(at).date());
        let button = ("desk-today-erasure-do", format!("/people/{person}/erasure"));
        gathered.add(desk, (Why::Erasure, moment.days_since_time(desk, at)), (&what, &why), button);
    }
    Ok(())
}

/// Whoever asks why the code of their mail is not taken asks a facilitator.
async fn codes(desk: Sitting<'_>, gathered: &mut Gathered) -> Result<(), Error> {
    if people::store::codes_rest(&desk.site.db, desk.site.clock.machine()).await? {
        let (what, why) =
            (Sentence::new("desk-today-codes-rest"), Sentence::new("desk-today-codes-rest-why"));
        let button = ("desk-today-codes-rest-do", "/log".to_owned());
        gathered.add(desk, (Why::CodesRest, 0), (&what, &why), button);
    }
    Ok(())
}

/// An event to come: who is silent, and who belongs to its audience now.
async fn invited(
    desk: Sitting<'_>,
    moment: Moment,
    outlook: &Outlook,
    gathered: &mut Gathered,
) -> Result<(), Error> {
    let event = &outlook.event;
    let address = format!("{}/invitations", events::telling::page(event));
    let title = event.details.title.as_str();
    // Whom nobody can remind today is no work for today.
    let today = desk.site.clock.today(&desk.site.home_zone);
    let silent = invitations::doing::to_remind(&desk.site.db, (moment.now, today), event).await?;
    let days = event.moments.map_or(0, |(begins, _)| moment.days_since_time(desk, begins));
    if silent > 0 {
        let count = outlook.count(Place::Invited);
        let what = Sentence::new("desk-today-unanswered").with("count", count).with("event", title);
        let why =
            Sentence::new("desk-today-unanswered-why").with("asked", outlook.asked()).with("days", -days);
        let button = ("desk-today-unanswered-do", format!("{address}/reminders"));
        gathered.add(desk, (Why::Unanswered, days), (&what, &why), button);
    }
    if outlook.unconfirmed > 0 {
        let what = Sentence::new("desk-today-unconfirmed").with("count", outlook.unconfirmed);
        let why = Sentence::new("desk-today-unconfirmed-why");
        let button = ("desk-today-unconfirmed-do", format!("{address}#people"));
        gathered.add(desk, (Why::Unconfirmed, days), (&what.with("event", title), &why), button);
    }
    if !outlook.steps.is_empty() {
        let (join, leave) = (outlook.steps.join.len(), outlook.steps.leave.len());
        let what = Sentence::new("desk-today-audience").with("count", join + leave).with("event", title);
        let why = Sentence::new(match (join, leave) {
            (0, _) => "desk-today-audience-leave",
            (_, 0) => "desk-today-audience-join",
            (_, _) => "desk-today-audience-why",
        });
        let why = why.with("join", join).with("leave", leave);
        let button = ("desk-today-audience-do", address.clone());
        gathered.add(desk, (Why::Audience, days), (&what, &why), button);
    }
    let counts = [
        (Place::Accepted, "desk-today-accepted"),
        (Place::Tentative, "desk-today-tentative"),
        (Place::Declined, "desk-today-declined-count"),
        (Place::Deputed { to: None }, "desk-today-deputed"),
        (Place::Invited, "desk-today-no-answer"),
    ];
    let counted = counts.map(|(state, key)| {
        let count = outlook.count(state);
        (count, desk.reader.tell(&Sentence::new(key).with("count", count)))
    });
    let asked = Sentence::new("desk-today-asked").with("asked", outlook.asked()).with("days", (-days).max(0));
    gathered.events.push(EventLine {
        event: Link::new(address, title.to_owned()),
        asked: desk.reader.tell(&asked),
        answers: Shares::of(counted),
    });
    Ok(())
}

/// What files that came in propose.
async fn proposals(desk: Sitting<'_>, gathered: &mut Gathered) -> Result<(), Error> {
    let (open, newest) = intake::log::open_suggestions(&desk.site.db).await?;
    let Some(import) = newest.filter(|_| open > 0) else { return Ok(()) };
    let what = Sentence::new("desk-today-proposed").with("count", open);
    let why = Sentence::new("desk-today-proposed-why");
    let button = ("desk-today-proposed-do", format!("/imports/{import}"));
    gathered.add(desk, (Why::Proposed, 0), (&what, &why), button);
    Ok(())
}
