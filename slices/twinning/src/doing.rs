//! What people do in a group, as functions: a row, its fact and its mails in one transaction. Pages, mailed links and the
//! demo's story all go this way.
//!
//! Whoever writes has locked the group ([`lock`]), so of two that act in the same second the second one sees what the
//! first one did.
use crate::{
    acts::{KeepGroup, SpeakForCity, WorkInGroup},
    facts::Fact,
    mails::{self, Post, action::Task, meeting::News, paper::Text},
    rules::{
        action::NewAction,
        agreement::{Acceptance, Charter, Outdated, Version},
        check_in::CheckIn,
        meeting::{self as rule, MeetingProblem, State},
    },
    store::{
        actions::{self, Action},
        check_ins,
        links::Purpose,
        meetings::{self, Day, Held, Meeting, Outline},
        messages,
        papers::{self, Paper, Voice},
        rooms::{self, Room},
        strategy::{self, Section},
    },
};
use ::store::{Error, FactNumber, Tx};
use cohorts::rules::offer::Way;
use jiff::Timestamp;
use kernel::{
    ActionId, GroupId, Lang, MeetingId, OrganisationId, PersonId, SectionId,
    access::{Actor, Granted, Standing, ask},
};
use people::store::nudges::{self, Reach};
use std::collections::BTreeMap;
use web::Site;

/// Keeps others who would write in the same group waiting until this transaction ends.
///
/// # Errors
/// [`store::Error`]
pub async fn lock(tx: &mut Tx, room: &Room) -> Result<(), Error> {
    tx.lock("group", room.id).await
}

/// Somebody who works in a group, and for which of its cities; a facilitator for none.
#[derive(Clone, Copy)]
pub struct Hand<'a> {
    /// The house.
    pub site: &'a Site,
    /// The group.
    pub room: &'a Room,
    /// The proof.
    pub granted: &'a Granted<WorkInGroup>,
    /// For which city.
    pub city: Option<OrganisationId>,
}

/// The proof by which something is said for a city: one's own, or a facilitator's who writes down what was said.
#[derive(Debug, Clone, Copy)]
pub enum Proof<'a> {
    /// Who speaks for the city.
    Own(&'a Granted<SpeakForCity>, PersonId, Way),
    /// A facilitator, and whoever said it by phone, for which city.
    WrittenDown(&'a Granted<KeepGroup>, PersonId, OrganisationId),
}

/// Something that is said for a city of a group.
#[derive(Clone, Copy)]
pub struct Mouth<'a> {
    /// The house.
    pub site: &'a Site,
    /// The group.
    pub room: &'a Room,
    /// The proof.
    pub proof: Proof<'a>,
}

impl Mouth<'_> {
    fn voice(&self) -> Voice {
        match self.proof {
            Proof::Own(granted, person, way) => {
                Voice { city: granted.on().city, person, way, by: granted.by() }
            }
            Proof::WrittenDown(granted, person, city) => {
                Voice { city, person, way: Way::Phone, by: granted.by() }
            }
        }
    }
}

/// Writes a charter. The writer's city accepts it by writing it, if the writer speaks for one.
///
/// # Errors
/// [`store::Error`]
pub async fn write_charter(
    tx: &mut Tx,
    hand: Hand<'_>,
    charter: &Charter,
    own: Option<&Granted<SpeakForCity>>,
) -> Result<(), Error> {
    let versions = papers::charter(&mut *tx, hand.room.id).await?;
    let number = versions.number() + 1;
    let fact = papers::write_charter(tx, hand.granted, (number, hand.city), charter).await?;
    written(tx, hand, (fact, Text::Charter(charter), number), own).await
}

/// Writes a roadmap, as [`write_charter`] does.
///
/// # Errors
/// [`store::Error`]
pub async fn write_roadmap(
    tx: &mut Tx,
    hand: Hand<'_>,
    plan: &str,
    own: Option<&Granted<SpeakForCity>>,
) -> Result<(), Error> {
    let versions = papers::roadmap(&mut *tx, hand.room.id).await?;
    let number = versions.number() + 1;
    let fact = papers::write_roadmap(tx, hand.granted, (number, hand.city), plan).await?;
    written(tx, hand, (fact, Text::Roadmap(plan), number), own).await
}

async fn written(
    tx: &mut Tx,
    hand: Hand<'_>,
    (fact, text, number): (FactNumber, Text<'_>, i64),
    own: Option<&Granted<SpeakForCity>>,
) -> Result<(), Error> {
    let mut by = None;
    if let Some((granted, person)) = own.and_then(|granted| Some((granted, granted.by().person()?))) {
        let voice = Voice { city: granted.on().city, person, way: Way::Page, by: granted.by() };
        papers::accept(tx, (hand.room.id, voice), (text.paper(), number), false).await?;
        by = Some(voice.city);
    }
    let mut post = Post::of(tx, hand.site, hand.room).await?;
    mails::paper::queue(tx, &mut post, (fact, by), (text, number)).await
}

/// Why nothing was accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AcceptRefusal {
    /// Nothing was written.
    NoPaper,
    /// Somebody wrote a newer version than the one that was read.
    Outdated(Outdated),
}

/// A city accepts the version of a paper that it has read.
///
/// # Errors
/// [`store::Error`]; inside, why it is not taken.
pub async fn accept(
    tx: &mut Tx,
    mouth: Mouth<'_>,
    (paper, read): (Paper, i64),
) -> Result<Result<Acceptance, AcceptRefusal>, Error> {
    let (room, voice) = (mouth.room, mouth.voice());
    let newest: Option<Version> = match paper {
        Paper::Charter => {
            papers::charter(&mut *tx, room.id).await?.newest().map(|written| written.version.clone())
        }
        Paper::Roadmap => {
            papers::roadmap(&mut *tx, room.id).await?.newest().map(|written| written.version.clone())
        }
    };
    let Some(mut version) = newest else { return Ok(Err(AcceptRefusal::NoPaper)) };
    let accepted = match version.accept(voice.city, read, &room.ids()) {
        Ok(accepted) => accepted,
        Err(outdated) => return Ok(Err(AcceptRefusal::Outdated(outdated))),
    };
    if accepted == Acceptance::Again {
        return Ok(Ok(accepted));
    }
    let agrees = accepted == Acceptance::Agreed;
    let fact = papers::accept(tx, (room.id, voice), (paper, read), agrees).await?;
    let mut post = Post::of(tx, mouth.site, room).await?;
    if agrees {
        mails::agreed::queue(tx, &mut post, fact, paper).await?;
    } else {
        let what = mails::recorded::What::Accepted;
        mails::recorded::queue(tx, &mut post, (fact, voice), (what, None)).await?;
    }
    Ok(Ok(accepted))
}

/// Proposes times for a meeting.
///
/// # Errors
/// [`store::Error`]; inside, why not.
pub async fn propose(
    tx: &mut Tx,
    hand: Hand<'_>,
    outline: &Outline,
    times: Vec<Timestamp>,
) -> Result<Result<MeetingId, MeetingProblem>, Error> {
    let slots = match rule::propose(times, outline.length, tx.now()) {
        Ok(slots) => slots,
        Err(problem) => return Ok(Err(problem)),
    };
    let (meeting, fact) = meetings::propose(tx, hand.granted, (outline, &slots), hand.city).await?;
    let times: Vec<Timestamp> = slots.iter().map(|slot| slot.starts).collect();
    let mut post = Post::of(tx, hand.site, hand.room).await?;
    mails::poll::queue(tx, &mut post, (fact, hand.city), (meeting, outline, &times)).await?;
    // Whoever proposes times can make them.
    if let Some((city, person)) = hand.city.zip(hand.granted.by().person()) {
        let voice = Voice { city, person, way: Way::Page, by: hand.granted.by() };
        let all: Vec<(Timestamp, bool)> = times.iter().map(|starts| (*starts, true)).collect();
        meetings::vote(tx, (hand.room.id, voice), meeting, &all).await?;
    }
    Ok(Ok(meeting))
}

/// Says which of the proposed times suit; the others do not.
///
/// # Errors
/// [`store::Error`]; inside, why not.
pub async fn vote(
    tx: &mut Tx,
    mouth: Mouth<'_>,
    meeting: &Meeting,
    can: &[Timestamp],
) -> Result<Result<(), MeetingProblem>, Error> {
    let State::Proposed { slots } = &meeting.state else { return Ok(Err(MeetingProblem::NotProposed)) };
    if meeting.state.is_all_over(tx.now()) {
        return Ok(Err(MeetingProblem::AllOver));
    }
    if can.iter().any(|starts| slots.iter().all(|slot| slot.starts != *starts)) {
        return Ok(Err(MeetingProblem::NotASlot));
    }
    let voice = mouth.voice();
    let answers: Vec<(Timestamp, bool)> =
        slots.iter().map(|slot| (slot.starts, can.contains(&slot.starts))).collect();
    let fact = meetings::vote(tx, (mouth.room.id, voice), meeting.id, &answers).await?;
    if voice.way != Way::Page {
        let mut post = Post::of(tx, mouth.site, mouth.room).await?;
        let link = match post.to(tx, (voice.city, voice.person)).await? {
            Some(to) => Some(post.link(tx, &to, (Purpose::Poll, meeting.id.into()), fact).await?),
            None => None,
        };
        let what = mails::recorded::What::Voted { can: can.to_vec() };
        mails::recorded::queue(tx, &mut post, (fact, voice), (what, link)).await?;
    }
    Ok(Ok(()))
}

/// Sets a meeting's day, or moves it.
///
/// # Errors
/// [`store::Error`]; inside, why not.
pub async fn fix(
    tx: &mut Tx,
    hand: Hand<'_>,
    meeting: &Meeting,
    starts: Timestamp,
) -> Result<Result<(), MeetingProblem>, Error> {
    if let Err(problem) = meeting.state.fix(starts, tx.now()) {
        return Ok(Err(problem));
    }
    let on = hand.site.home_zone.to_datetime(starts).date();
    let (day, news) = match meeting.state {
        State::Fixed { starts: before } if before == starts => return Ok(Ok(())),
        State::Fixed { .. } => (Day::Moved { starts, on }, News::Moved),
        State::Proposed { .. } | State::Held { .. } | State::CalledOff => {
            (Day::Fixed { starts, on }, News::Fixed)
        }
    };
    let fact = meetings::set_day(tx, hand.granted, (meeting.id, day), hand.city).await?;
    let mut post = Post::of(tx, hand.site, hand.room).await?;
    mails::meeting::queue(tx, &mut post, (fact, news), meeting.id).await?;
    Ok(Ok(()))
}

/// Sets a day on which all agreed by voice, without a poll.
///
/// # Errors
/// [`store::Error`]; inside, why not.
pub async fn fix_new(
    tx: &mut Tx,
    hand: Hand<'_>,
    outline: &Outline,
    starts: Timestamp,
) -> Result<Result<MeetingId, MeetingProblem>, Error> {
    if let Err(problem) = rule::propose(vec![starts], outline.length, tx.now()) {
        return Ok(Err(problem));
    }
    let on = hand.site.home_zone.to_datetime(starts).date();
    let (meeting, fact) = meetings::add_fixed(tx, hand.granted, outline, (starts, on, hand.city)).await?;
    let mut post = Post::of(tx, hand.site, hand.room).await?;
    mails::meeting::queue(tx, &mut post, (fact, News::Fixed), meeting).await?;
    Ok(Ok(meeting))
}

/// A meeting does not take place.
///
/// # Errors
/// [`store::Error`]; inside, why not.
pub async fn call_off(
    tx: &mut Tx,
    hand: Hand<'_>,
    meeting: &Meeting,
) -> Result<Result<(), MeetingProblem>, Error> {
    let was_fixed = match (meeting.state.call_off(), &meeting.state) {
        (Err(problem), _) => return Ok(Err(problem)),
        (Ok(_), State::CalledOff) => return Ok(Ok(())),
        (Ok(_), state) => matches!(state, State::Fixed { .. }),
    };
    let day = Day::CalledOff { was_fixed };
    let fact = meetings::set_day(tx, hand.granted, (meeting.id, day), hand.city).await?;
    if was_fixed {
        let mut post = Post::of(tx, hand.site, hand.room).await?;
        mails::meeting::queue(tx, &mut post, (fact, News::CalledOff), meeting.id).await?;
    }
    Ok(Ok(()))
}

/// Calls off every meeting that was proposed or set: the group ends, and no calendar may go on showing it.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn call_off_all(
    site: &Site,
    tx: &mut Tx,
    who: &Standing,
    group: GroupId,
) -> Result<(), Error> {
    let Some(room) = rooms::by_id(&mut *tx, group, Lang::En).await? else { return Ok(()) };
    lock(tx, &room).await?;
    let Ok(granted) = ask::<WorkInGroup>(who, room.subject()) else { return Ok(()) };
    let hand = Hand { site, room: &room, granted: &granted, city: None };
    for meeting in meetings::meetings(&mut *tx, group).await? {
        if matches!(meeting.state, State::Proposed { .. } | State::Fixed { .. }) {
            // What is planned can be called off.
            call_off(tx, hand, &meeting).await?.ok();
        }
    }
    Ok(())
}

/// Writes down a meeting that took place: one that was planned, or one that nobody had put down before.
///
/// # Errors
/// [`store::Error`]; inside, why not.
pub async fn hold(
    tx: &mut Tx,
    hand: Hand<'_>,
    (meeting, outline): (Option<&Meeting>, &Outline),
    held: &Held,
) -> Result<Result<MeetingId, MeetingProblem>, Error> {
    let now = tx.now();
    let formed = hand.room.formed_on.first_day();
    // A day ahead was a slip when the group was written down; it forbids nothing.
    let is_known = formed <= hand.site.clock.today(&hand.site.home_zone);
    if is_known && held.on < formed {
        return Ok(Err(MeetingProblem::BeforeGroup { formed }));
    }
    let may = match meeting {
        Some(meeting) => meeting.state.hold(held.starts, now).map(drop),
        None if held.starts > now => Err(MeetingProblem::NotYet { starts: held.starts }),
        None => Ok(()),
    };
    match (may, meeting) {
        // What was written down can be written better.
        (Err(MeetingProblem::HeldAlready), Some(known)) => {
            meetings::change_minutes(tx, hand.granted, known.id, (outline, held), hand.city).await?;
            Ok(Ok(known.id))
        }
        (Err(problem), _) => Ok(Err(problem)),
        (Ok(()), meeting) => {
            let of = (meeting.map(|meeting| meeting.id), outline);
            let (id, _) = meetings::hold(tx, hand.granted, of, held, hand.city).await?;
            Ok(Ok(id))
        }
    }
}

/// A meeting was written down by mistake: it counts no more.
///
/// # Errors
/// [`store::Error`]; inside, why not.
pub async fn take_back(
    tx: &mut Tx,
    hand: Hand<'_>,
    meeting: &Meeting,
) -> Result<Result<(), MeetingProblem>, Error> {
    if let Err(problem) = meeting.state.take_back() {
        return Ok(Err(problem));
    }
    meetings::take_back(tx, hand.granted, meeting.id, hand.city).await?;
    Ok(Ok(()))
}

/// Writes an action down; `of` is the owner's city.
///
/// # Errors
/// [`store::Error`]
pub async fn add_action(
    tx: &mut Tx,
    hand: Hand<'_>,
    new: &NewAction,
    (of, meeting): (OrganisationId, Option<MeetingId>),
) -> Result<ActionId, Error> {
    let (id, fact) = actions::add(tx, hand.granted, (new, of, meeting), hand.city).await?;
    tell_owners(tx, hand, fact, &[(new, of)]).await?;
    Ok(id)
}

/// Writes down the actions that came out of a meeting; whoever has several of them gets one mail.
///
/// # Errors
/// [`store::Error`]
pub async fn add_actions(
    tx: &mut Tx,
    hand: Hand<'_>,
    all: &[(NewAction, OrganisationId)],
    meeting: MeetingId,
) -> Result<(), Error> {
    let mut last = None;
    for (new, of) in all {
        last = Some(actions::add(tx, hand.granted, (new, *of, Some(meeting)), hand.city).await?.1);
    }
    let Some(fact) = last else { return Ok(()) };
    let given: Vec<_> = all.iter().map(|(new, of)| (new, *of)).collect();
    tell_owners(tx, hand, fact, &given).await
}

/// Mails to whoever did not write down themselves what they are to do.
async fn tell_owners(
    tx: &mut Tx,
    hand: Hand<'_>,
    fact: FactNumber,
    given: &[(&NewAction, OrganisationId)],
) -> Result<(), Error> {
    let by = hand.granted.by().person();
    let mut tasks: BTreeMap<(OrganisationId, PersonId), Vec<Task>> = BTreeMap::new();
    for (new, of) in given.iter().filter(|(new, _)| Some(new.owner) != by) {
        tasks.entry((*of, new.owner)).or_default().push((new.what.clone(), new.due));
    }
    if tasks.is_empty() {
        return Ok(());
    }
    let mut post = Post::of(tx, hand.site, hand.room).await?;
    for (reader, own) in &tasks {
        mails::action::given(tx, &mut post, fact, (*reader, own)).await?;
    }
    Ok(())
}

/// Reminds the owners of these actions of a group, whose day has come; of whoever left, their successors, or those
/// who speak for the city.
/// Nobody is nudged twice in a week: who was, is reminded another day.
pub(crate) async fn remind(
    tx: &mut Tx,
    (site, room): (&Site, &Room),
    actions: &[Action],
) -> Result<(), Error> {
    let mut post = Post::of(tx, site, room).await?;
    let mut tasks: BTreeMap<(OrganisationId, PersonId), Vec<&Action>> = BTreeMap::new();
    for action in actions {
        let owner = (action.municipality, action.owner);
        let readers = match rooms::in_place_of(&mut *tx, &post.members, owner).await? {
            Some(person) => vec![(action.municipality, person)],
            None => post.first(action.municipality),
        };
        for reader in readers {
            tasks.entry(reader).or_default().push(action);
        }
    }
    let people: Vec<PersonId> = tasks.keys().map(|(_, person)| *person).collect();
    let days = (site.clock.now(), site.clock.today(&site.home_zone));
    let reached = nudges::reach(&mut *tx, &people, days).await?;
    for (reader, own) in tasks {
        let Some(Reach::From(opens_at)) = reached.get(&reader.1) else { continue };
        let mut fact = None;
        for action in &own {
            fact =
                Some(Fact::ActionReminded { action: action.id }.record(tx, Actor::Operator, room.id).await?);
        }
        let Some(fact) = fact else { continue };
        let told: Vec<Task> = own.iter().map(|action| (action.what.clone(), action.due)).collect();
        mails::action::due(tx, &mut post, fact, (reader, *opens_at, &told)).await?;
    }
    Ok(())
}

/// Ticks an action off. False where it was done already, or is none of the group's.
///
/// # Errors
/// [`store::Error`]
pub async fn finish_action(
    tx: &mut Tx,
    hand: Hand<'_>,
    action: ActionId,
    note: Option<&str>,
) -> Result<bool, Error> {
    let today = hand.site.clock.today(&hand.site.home_zone);
    actions::finish(tx, hand.granted, (action, today, note), hand.city).await
}

/// Opens an action again that was ticked off by mistake. False where it is open, or is none of the group's.
///
/// # Errors
/// [`store::Error`]
pub async fn reopen_action(tx: &mut Tx, hand: Hand<'_>, action: ActionId) -> Result<bool, Error> {
    actions::reopen(tx, hand.granted, action, hand.city).await
}

/// Keeps a check-in.
///
/// # Errors
/// [`store::Error`]
pub async fn check_in(tx: &mut Tx, mouth: Mouth<'_>, check_in: &CheckIn) -> Result<(), Error> {
    let voice = mouth.voice();
    let fact = check_ins::add(tx, (mouth.room.id, voice), check_in).await?;
    let mut post = Post::of(tx, mouth.site, mouth.room).await?;
    mails::recorded::queue(tx, &mut post, (fact, voice), (mails::recorded::What::CheckedIn, None)).await
}

/// Why no section was begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SectionRefusal {
    /// The city has one of this name.
    TitleTaken,
}

/// Begins a section of one's own city with a first draft; the twin is asked for a review.
///
/// # Errors
/// [`store::Error`]; inside, why not.
pub async fn begin_section(
    tx: &mut Tx,
    (site, room, granted): (&Site, &Room, &Granted<SpeakForCity>),
    (title, body): (&str, &str),
) -> Result<Result<SectionId, SectionRefusal>, Error> {
    let (id, fact) = match strategy::begin(tx, granted, title, body).await {
        Ok(begun) => begun,
        Err(error) if error.is_constraint(strategy::ONE_OF_A_NAME) => {
            return Ok(Err(SectionRefusal::TitleTaken));
        }
        Err(error) => return Err(error),
    };
    ask_review(tx, (site, room, granted), (id, fact), body).await?;
    Ok(Ok(id))
}

/// Writes a new version of a section of one's own city.
///
/// # Errors
/// [`store::Error`]
pub async fn write_draft(
    tx: &mut Tx,
    (site, room, granted): (&Site, &Room, &Granted<SpeakForCity>),
    section: &Section,
    body: &str,
) -> Result<(), Error> {
    let fact = strategy::write(tx, granted, (section.id, section.number + 1), body).await?;
    ask_review(tx, (site, room, granted), (section.id, fact), body).await
}

async fn ask_review(
    tx: &mut Tx,
    (site, room, granted): (&Site, &Room, &Granted<SpeakForCity>),
    (id, fact): (SectionId, FactNumber),
    body: &str,
) -> Result<(), Error> {
    let Some(section) = strategy::section(&mut *tx, (room.id, id)).await? else { return Ok(()) };
    let others: Vec<_> = room.ids().into_iter().filter(|city| *city != granted.on().city).collect();
    let mut post = Post::of(tx, site, room).await?;
    mails::draft::queue(tx, &mut post, (fact, mails::draft::News::Draft), (&section, body), &others).await
}

/// Says something of the newest version of the twin's section.
///
/// # Errors
/// [`store::Error`]
pub async fn review(
    tx: &mut Tx,
    (site, room, granted): (&Site, &Room, &Granted<SpeakForCity>),
    section: &Section,
    body: &str,
) -> Result<(), Error> {
    let of = (section.id, section.number, section.municipality);
    let fact = strategy::review(tx, granted, of, body).await?;
    let mut post = Post::of(tx, site, room).await?;
    let to = [section.municipality];
    mails::draft::queue(tx, &mut post, (fact, mails::draft::News::Review), (section, body), &to).await
}

/// A facilitator writes to one city of a group, or to all.
///
/// # Errors
/// [`store::Error`]
pub async fn write_to_cities(
    tx: &mut Tx,
    (site, room, granted): (&Site, &Room, &Granted<KeepGroup>),
    (city, body): (Option<OrganisationId>, &str),
) -> Result<(), Error> {
    let fact = messages::to_cities(tx, granted, (city, body)).await?;
    let name = name_of(tx, granted.by()).await?;
    let mut post = Post::of(tx, site, room).await?;
    mails::message::to_cities(tx, &mut post, fact, (city, body, &name)).await
}

/// A facilitator reminds one city of a group, or all, of something: like [`write_to_cities`], but in the hours of each
/// reader's office, and nobody who was nudged within a week. Returns how many it reaches; nothing is written for none.
///
/// # Errors
/// [`store::Error`]
pub async fn nudge_cities(
    tx: &mut Tx,
    (site, room, granted): (&Site, &Room, &Granted<KeepGroup>),
    (city, body): (Option<OrganisationId>, &str),
) -> Result<usize, Error> {
    let mut post = Post::of(tx, site, room).await?;
    let cities = room.ids().into_iter().filter(|own| city.is_none_or(|city| city == *own));
    let readers: Vec<_> = cities.flat_map(|city| post.first(city)).collect();
    let people: Vec<PersonId> = readers.iter().map(|(_, person)| *person).collect();
    let days = (site.clock.now(), site.clock.today(&site.home_zone));
    let reached = nudges::reach(&mut *tx, &people, days).await?;
    let to = readers.into_iter().filter_map(|reader| match reached.get(&reader.1)? {
        Reach::From(opens_at) => Some((reader, *opens_at)),
        Reach::Nudged(_) => None,
    });
    let to: Vec<_> = to.collect();
    if to.is_empty() {
        return Ok(0);
    }
    let fact = messages::to_cities(tx, granted, (city, body)).await?;
    let name = name_of(tx, granted.by()).await?;
    mails::message::nudge(tx, &mut post, fact, (&to, body, &name)).await?;
    Ok(to.len())
}

async fn name_of(tx: &mut Tx, by: Actor) -> Result<String, Error> {
    let contact = match by.person() {
        Some(person) => people::store::contact(tx, person).await?,
        None => None,
    };
    Ok(contact.map(|contact| contact.name).unwrap_or_default())
}

/// Sends the group in short to somebody who speaks for a city of it, or will.
///
/// # Errors
/// [`store::Error`]
pub async fn brief(
    tx: &mut Tx,
    (site, room, granted): (&Site, &Room, &Granted<KeepGroup>),
    (city, person): (OrganisationId, PersonId),
) -> Result<(), Error> {
    let fact = Fact::Briefed { person }.record(tx, granted.by(), room.id).await?;
    send_brief(tx, (site, room), fact, (city, person)).await
}

/// The same without anybody's asking: a seat has passed on.
pub(crate) async fn brief_successor(
    tx: &mut Tx,
    (site, room): (&Site, &Room),
    (city, person): (OrganisationId, PersonId),
) -> Result<(), Error> {
    let fact = Fact::Briefed { person }.record(tx, Actor::Operator, room.id).await?;
    send_brief(tx, (site, room), fact, (city, person)).await
}

async fn send_brief(
    tx: &mut Tx,
    (site, room): (&Site, &Room),
    fact: FactNumber,
    to: (OrganisationId, PersonId),
) -> Result<(), Error> {
    let mut post = Post::of(tx, site, room).await?;
    mails::brief::queue(tx, &mut post, (fact, to.0, to.1)).await
}

/// A city asks the facilitators.
///
/// # Errors
/// [`store::Error`]
pub async fn ask_centre(
    tx: &mut Tx,
    (site, room, granted): (&Site, &Room, &Granted<SpeakForCity>),
    body: &str,
) -> Result<(), Error> {
    let fact = messages::to_centre(tx, granted, body).await?;
    let mut post = Post::of(tx, site, room).await?;
    mails::message::to_centre(tx, &mut post, fact, (granted.on().city, body)).await
}
