//! What the features below say that a facilitator could do now.
use super::{EventLine, Thing};
use crate::{
    acts::SeeDesk,
    rules::today::{Press, Why},
};
use cohorts::{
    rules::offer::Stage,
    store::{boards, cities, cohorts as rounds, offers},
};
use invitations::{
    rules::place::State as Place,
    store::upcoming::{Outlook, upcoming},
};
use jiff::{Timestamp, civil::Date};
use kernel::{
    OrganisationId,
    access::{Granted, ask},
};
use std::collections::{BTreeMap, BTreeSet};
use store::outbox::{self, State};
use twinning::{
    acts::SeeStates,
    rules::health::Light,
    store::states::{self, GroupState, NextDate},
};
use ui::{Link, Sentence};
use web::{Failure, Visit};

/// An offer that runs out within so many days stands on the desk.
const RUNS_OUT_DAYS: i64 = 3;
/// A mail that came back stands on the desk for so many days.
const CAME_BACK_DAYS: i64 = 14;
/// Mails that came back which are named one by one.
const CAME_BACK_MAX: u32 = 20;
/// Groups in the list of the silent.
const SILENT_MAX: usize = 5;

/// All that the desk tells.
#[derive(Default)]
pub(super) struct Gathered {
    pub(super) things: Vec<(Press, Thing)>,
    pub(super) silent: Vec<(Link, String)>,
    pub(super) events: Vec<EventLine>,
    pub(super) held: Option<String>,
}

impl Gathered {
    /// One thing more, with what it is, why it is there and its button.
    fn add(
        &mut self,
        visit: &Visit,
        (why, days): (Why, i64),
        (what, because): (&Sentence, &Sentence),
        (label, to): (&'static str, String),
    ) {
        let reader = &visit.reader;
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
    fn of(visit: &Visit) -> Self {
        Self { now: visit.site.clock.now(), today: visit.site.clock.today(&visit.reader.zone) }
    }

    fn days_since(self, day: Date) -> i64 {
        i64::from((self.today - day).get_days())
    }

    /// In the reader's days; negative: days that are left.
    fn days_since_time(self, visit: &Visit, at: Timestamp) -> i64 {
        self.days_since(visit.reader.zone.to_datetime(at).date())
    }
}

pub(super) async fn gather(visit: &Visit, _granted: &Granted<SeeDesk>) -> Result<Gathered, Failure> {
    let moment = Moment::of(visit);
    let mut gathered = Gathered::default();
    groups(visit, moment, &mut gathered).await?;
    mails(visit, moment, &mut gathered).await?;
    for outlook in upcoming(&visit.site.db, &visit.who, (moment.now, moment.today)).await? {
        invited(visit, moment, &outlook, &mut gathered);
    }
    proposals(visit, &mut gathered).await?;
    Ok(gathered)
}

/// Cohorts that do not rest: what cities said to offers, and how their groups are.
async fn groups(visit: &Visit, moment: Moment, gathered: &mut Gathered) -> Result<(), Failure> {
    let granted = ask::<SeeStates>(&visit.who, ())?;
    let mut all = Vec::new();
    for line in rounds::cohorts(&visit.site.db, visit.reader.lang).await? {
        if line.cohort.pause.is_some() {
            continue;
        }
        said(visit, (moment, &line.cohort), gathered).await?;
        let zone = (moment.now, &visit.site.home_zone);
        all.extend(
            states::of_cohort(&visit.site.db, &granted, line.cohort.id, zone, visit.reader.lang).await?,
        );
    }
    all.sort_by_key(|state| state.last_together);
    for state in &all {
        let Some(since) = state.last_together else { continue };
        let days = moment.days_since(since);
        if state.health.light() == Light::Red {
            silence(visit, state, days, gathered);
        }
    }
    let listed = all.iter().filter_map(|state| Some((state, state.last_together?)));
    gathered.silent = listed
        .take(SILENT_MAX)
        .map(|(state, since)| {
            (Link::new(state.room.path(), state.room.name()), visit.reader.number(moment.days_since(since)))
        })
        .collect();
    Ok(())
}

fn silence(visit: &Visit, state: &GroupState, days: i64, gathered: &mut Gathered) {
    let what = Sentence::new("desk-today-silence").with("group", state.room.name()).with("days", days);
    let why = match &state.next {
        NextDate::None => Sentence::new("desk-today-silence-no-date"),
        NextDate::Proposed(_) => Sentence::new("desk-today-silence-proposed"),
        NextDate::Fixed(day) => {
            Sentence::new("desk-today-silence-fixed").with("day", visit.reader.moment(*day))
        }
    };
    let button = ("desk-today-silence-do", format!("{}/keeping", state.room.path()));
    gathered.add(visit, (Why::Silent, days), (&what, &why), button);
}

/// Offers of a cohort that somebody declined, or that run out.
async fn said(
    visit: &Visit,
    (moment, cohort): (Moment, &cohorts::store::cohorts::Cohort),
    gathered: &mut Gathered,
) -> Result<(), Failure> {
    let chosen = cities::chosen(&visit.site.db, cohort.id, visit.reader.lang).await?;
    let standing = boards::standing(&visit.site.db, cohort.id).await?;
    let by_code: BTreeMap<_, _> =
        chosen.iter().map(|city| (city.code.as_str(), city.name.as_str())).collect();
    let declined: Vec<String> = standing
        .left_by_a_no()
        .map(|pair| {
            pair.each_ref().map(|code| by_code.get(code.as_str()).copied().unwrap_or(code)).join(" – ")
        })
        .collect();
    if !declined.is_empty() {
        let what = Sentence::new("desk-today-declined").with("count", declined.len());
        let why = Sentence::new("desk-today-declined-why")
            .with("groups", visit.reader.list(declined.iter().map(String::as_str)))
            .with("agreed", standing.agreed.len());
        let button = ("desk-today-declined-do", format!("/cohorts/{}/board", cohort.code));
        gathered.add(visit, (Why::Declined, 0), (&what, &why), button);
    }
    let names: BTreeMap<_, _> = chosen.iter().map(|city| (city.id, city.name.as_str())).collect();
    let name = |city: OrganisationId| names.get(&city).copied().unwrap_or_default();
    for offer in offers::of_cohort(&visit.site.db, cohort.id).await? {
        let Some(asking) = offer.offer.asking.filter(|_| offer.offer.stage() == Stage::Open) else {
            continue;
        };
        let days = moment.days_since_time(visit, asking.until);
        let silent: Vec<&str> = offer.offer.silent().map(name).collect();
        if -days > RUNS_OUT_DAYS || silent.is_empty() {
            continue;
        }
        let group = offer.offer.cities.iter().copied().map(name).collect::<Vec<_>>().join(" – ");
        let what = Sentence::new("desk-today-runs-out")
            .with("group", group)
            .with("until", visit.reader.moment(asking.until));
        let why = Sentence::new("desk-today-runs-out-why").with("cities", visit.reader.list(silent));
        let button = ("desk-today-runs-out-do", format!("/offers/{}", offer.id));
        gathered.add(visit, (Why::RunsOut, days), (&what, &why), button);
    }
    Ok(())
}

/// Mails that wait for a yes, and mails that came back.
async fn mails(visit: &Visit, moment: Moment, gathered: &mut Gathered) -> Result<(), Failure> {
    let counts = outbox::counts(&visit.site.db).await?;
    if let Some((_, held)) = counts.into_iter().find(|(state, _)| *state == State::Held) {
        let sentence = Sentence::new("desk-today-held").with("count", held);
        gathered.held = Some(visit.reader.tell(&sentence));
        let button = ("desk-today-held-do", web::address("/outbox", [("state", State::Held.code())]));
        let why = Sentence::new("desk-today-held-why");
        gathered.add(visit, (Why::Held, 0), (&sentence, &why), button);
    }
    let back = outbox::page(&visit.site.db, Some(State::Refused), None, CAME_BACK_MAX).await?;
    let people = back.iter().filter_map(|line| line.person).collect::<BTreeSet<_>>();
    let names = people::store::names(&visit.site.db, people, visit.reader.lang).await?;
    let mut told = BTreeSet::new();
    for line in back {
        let (Some(person), Some(sent)) = (line.person, line.sent_at) else { continue };
        let days = moment.days_since_time(visit, sent);
        if days > CAME_BACK_DAYS || !told.insert(person) {
            continue;
        }
        let Some(name) = names.get(&person) else { continue };
        let what = Sentence::new("desk-today-came-back").with("name", name);
        let why = Sentence::new("desk-today-came-back-why").with("answer", line.answer.unwrap_or_default());
        let button = ("desk-today-came-back-do", format!("/people/{person}/edit"));
        gathered.add(visit, (Why::CameBack, days), (&what, &why), button);
    }
    Ok(())
}

/// An event to come: who is silent, and who belongs to its audience now.
fn invited(visit: &Visit, moment: Moment, outlook: &Outlook, gathered: &mut Gathered) {
    let event = &outlook.event;
    let address = format!("{}/invitations", events::telling::page(event));
    let title = event.details.title.as_str();
    let silent = outlook.count(Place::Invited);
    let days = event.moments.map_or(0, |(begins, _)| moment.days_since_time(visit, begins));
    if silent > 0 {
        let what = Sentence::new("desk-today-unanswered").with("count", silent).with("event", title);
        let why =
            Sentence::new("desk-today-unanswered-why").with("asked", outlook.asked()).with("days", -days);
        let button = ("desk-today-unanswered-do", address.clone());
        gathered.add(visit, (Why::Unanswered, days), (&what, &why), button);
    }
    if !outlook.steps.is_empty() {
        let (join, leave) = (outlook.steps.join.len(), outlook.steps.leave.len());
        let what = Sentence::new("desk-today-audience").with("count", join + leave).with("event", title);
        let why = Sentence::new("desk-today-audience-why").with("join", join).with("leave", leave);
        let button = ("desk-today-audience-do", address.clone());
        gathered.add(visit, (Why::Audience, days), (&what, &why), button);
    }
    let counts = [
        (Place::Accepted, "desk-today-accepted"),
        (Place::Tentative, "desk-today-tentative"),
        (Place::Declined, "desk-today-declined-count"),
        (Place::Deputed { to: None }, "desk-today-deputed"),
        (Place::Invited, "desk-today-no-answer"),
    ];
    let counts =
        counts.map(|(state, key)| visit.reader.tell(&Sentence::new(key).with("count", outlook.count(state))));
    gathered.events.push(EventLine { event: Link::new(address, title.to_owned()), counts: counts.into() });
}

/// What files that came in propose.
async fn proposals(visit: &Visit, gathered: &mut Gathered) -> Result<(), Failure> {
    let (open, newest) = intake::log::open_suggestions(&visit.site.db).await?;
    let Some(import) = newest.filter(|_| open > 0) else { return Ok(()) };
    let what = Sentence::new("desk-today-proposed").with("count", open);
    let why = Sentence::new("desk-today-proposed-why");
    let button = ("desk-today-proposed-do", format!("/imports/{import}"));
    gathered.add(visit, (Why::Proposed, 0), (&what, &why), button);
    Ok(())
}
