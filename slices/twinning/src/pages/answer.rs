//! What a mail of a group opens: a charter or a roadmap to accept, times to choose from, a check-in. Whoever holds the link
//! says one thing for one city, without signing in. Looking changes nothing; a button is a POST.
//!
//! A press that may be a machine's (seconds after the mail, or one button after another) changes nothing either: the
//! page comes back with what was chosen and asks for a second press.
use crate::{
    acts::{CitySubject, SpeakForCity},
    doing::{self, Mouth, Proof},
    mails,
    pages::{
        charter,
        check_ins::{self as check_in_pages, Form},
        times, words,
    },
    rules::meeting::State,
    store::{
        check_ins::{self, Sight},
        links::{self, Link, Purpose},
        meetings::{self, Meeting},
        papers::{self, Paper, Versions},
        rooms::{self, Room},
    },
};
use ::store::Tx;
use askama::Template;
use axum::{http::StatusCode, response::Response};
use cohorts::rules::offer::{SCANNER_TIME, Way};
use jiff::Timestamp;
use kernel::{
    MeetingId, Token,
    access::{Granted, HeldSeat, SeatKind, Standing, ask},
};
use people::rules::office::{Fit, Office};
use people::rules::short_name;
use ui::{Frame, Problems, Sentence, parts::Facts};
use web::{Answer, Failure, Fields, Opener, Visit, links::UNDER, page, page_as, see_other};

/// What the links in mails of groups open.
pub(crate) const OPENER: Opener = Opener {
    show: |visit, token| Box::pin(show(visit, token)),
    create: |visit, token, fields| Box::pin(create(visit, token, fields)),
};

/// The hidden field of a page that asks for a second press.
const CONFIRMS: &str = "yes";

/// A time to choose.
pub(crate) struct Time {
    pub(crate) value: String,
    pub(crate) when: String,
    pub(crate) below: Vec<String>,
    pub(crate) ticked: bool,
}

/// What somebody who speaks for a city reads by link.
#[derive(Template)]
#[template(path = "pages/answer/show.html")]
pub(crate) struct Show {
    pub(crate) frame: Frame,
    pub(crate) for_whom: String,
    pub(crate) heading: String,
    /// Where one stands: recorded, over, asked to press again.
    pub(crate) said: Option<String>,
    pub(crate) is_good: bool,
    pub(crate) facts: Option<Facts>,
    pub(crate) plan: Option<String>,
    pub(crate) times: Vec<Time>,
    pub(crate) form: Option<Form>,
    /// The button; none when nothing is taken any more.
    pub(crate) button: Option<String>,
    pub(crate) confirms: bool,
    pub(crate) action: String,
}

#[derive(Template)]
#[template(path = "pages/answer/over.html")]
pub(crate) struct Over {
    pub(crate) frame: Frame,
    pub(crate) why: &'static str,
}

/// A link that still opens something.
struct Opened {
    visit: Visit,
    link: Link,
    room: Room,
    granted: Granted<SpeakForCity>,
    name: String,
    kind: SeatKind,
    offices: Vec<Office>,
}

fn over(visit: &Visit, why: &'static str, typed: &Fields) -> Answer {
    let frame = visit.frame(Sentence::new("twinning-link-over-title")).giving_back(typed.iter());
    page_as(StatusCode::NOT_FOUND, Over { frame, why })
}

/// The link with its group as its person reads it, or why it opens nothing; none where it is another feature's.
async fn opened(
    visit: &Visit,
    token: &str,
) -> Result<Option<Result<Opened, (Visit, &'static str)>>, Failure> {
    let db = &visit.site.db;
    let Some(link) = links::with_token(db, &Token::presented(token)).await? else { return Ok(None) };
    let Some(contact) = people::store::contact(db, link.person).await? else { return Ok(None) };
    let visit = visit.for_reader(mails::reader_of(&visit.site, &contact));
    let Some(room) = rooms::by_id(db, link.twinning, visit.reader.lang).await? else { return Ok(None) };
    let today = visit.site.clock.today(&visit.site.home_zone);
    let members = rooms::members(db, room.ids(), (today, visit.reader.lang)).await?;
    let own: Vec<_> = members
        .iter()
        .filter(|member| member.person == link.person && member.city == link.municipality)
        .collect();
    let held = own.iter().map(|member| HeldSeat { kind: member.kind, organisation: member.city });
    let standing = Standing::person(link.person, held.collect());
    let on = CitySubject { group: room.subject(), city: link.municipality };
    let Ok(granted) = ask::<SpeakForCity>(&standing, on) else {
        let has_ended = room.ended_at.is_some();
        let why = if has_ended { "twinning-link-ended" } else { "twinning-link-seat-passed" };
        return Ok(Some(Err((visit, why))));
    };
    let kind = own.first().map_or(SeatKind::Member, |member| member.kind);
    let offices = times::offices(&visit, &room, &members);
    Ok(Some(Ok(Opened { link, room, granted, name: contact.name, kind, offices, visit })))
}

async fn show(visit: Visit, token: String) -> Result<Option<Response>, Failure> {
    Ok(match opened(&visit, &token).await? {
        None => None,
        Some(Err((visit, why))) => Some(over(&visit, why, &Fields::default())?),
        Some(Ok(opened)) => {
            Some(page(shown(&opened, (&Fields::default(), Problems::default()), false).await?)?)
        }
    })
}

async fn create(visit: Visit, token: String, fields: Fields) -> Result<Option<Response>, Failure> {
    match opened(&visit, &token).await? {
        None => Ok(None),
        Some(Err((visit, why))) => over(&visit, why, &fields).map(Some),
        Some(Ok(opened)) => press(&opened, &token, &fields).await.map(Some),
    }
}

async fn press(opened: &Opened, token: &str, fields: &Fields) -> Answer {
    if !is_certain(opened, token, fields).await? {
        let template = shown(opened, (fields, Problems::default()), true).await?;
        return page_as(StatusCode::UNPROCESSABLE_ENTITY, template);
    }
    let mut tx = opened.visit.site.db.begin().await?;
    doing::lock(&mut tx, &opened.room).await?;
    let mut problems = Problems::default();
    take(&mut tx, opened, fields, &mut problems).await?;
    if problems.is_empty() {
        tx.commit().await?;
        let lang = opened.visit.reader.lang.tag();
        return see_other(web::address(&format!("{UNDER}{token}"), [("lang", lang)]));
    }
    drop(tx);
    let template = shown(opened, (fields, problems), false).await?;
    page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
}

/// Whether a person pressed, as far as can be told. Whoever presses again has read the page that asks for it.
async fn is_certain(opened: &Opened, token: &str, fields: &Fields) -> Result<bool, Failure> {
    let visit = &opened.visit;
    let site = &visit.site;
    let pressed: Vec<&str> = fields.all("slot").collect();
    let client = (visit.client, visit.device.as_str());
    let confirms = fields.text("confirms") == CONFIRMS;
    let press = (token, &*pressed.join(" "), confirms);
    let tries = site.limits.tries_all_buttons(client, press, site.clock.machine());
    let mailed = ::store::outbox::sent_at(&site.db, opened.link.fact, opened.link.person).await?;
    let now = site.clock.now();
    let too_soon = mailed.is_some_and(|mailed| now.duration_since(mailed).abs() < SCANNER_TIME);
    Ok(!tries && (!too_soon || confirms))
}

/// Keeps what was said; or notes why not.
async fn take(tx: &mut Tx, opened: &Opened, fields: &Fields, problems: &mut Problems) -> Result<(), Failure> {
    let Opened { visit, link, room, granted, .. } = opened;
    let proof = Proof::Own(granted, link.person, Way::Mail);
    let mouth = Mouth { site: &visit.site, room, proof };
    let paper = match link.purpose {
        Purpose::Charter => Paper::Charter,
        Purpose::Roadmap => Paper::Roadmap,
        Purpose::Poll => {
            let meeting = meetings::meeting(&mut *tx, (room.id, MeetingId::from(link.subject))).await?;
            let meeting = meeting.ok_or_else(Failure::not_found)?;
            let can: Vec<Timestamp> = fields.all("slot").filter_map(|slot| slot.parse().ok()).collect();
            if let Err(problem) = doing::vote(tx, mouth, &meeting, &can).await? {
                problems.add_general(words::meeting_problem(problem));
            }
            return Ok(());
        }
        Purpose::CheckIn => {
            let today = visit.site.clock.today(&visit.reader.zone);
            if let Some(check_in) = check_in_pages::read((room, fields), today, problems) {
                doing::check_in(tx, mouth, &check_in).await?;
            }
            return Ok(());
        }
    };
    if let Err(refusal) = doing::accept(tx, mouth, (paper, link.subject)).await? {
        problems.add_general(words::accept_refusal(refusal));
    }
    Ok(())
}

/// What is shown beside the form: the paper, the times, and where one stands.
#[derive(Default)]
struct Asked {
    facts: Option<Facts>,
    plan: Option<String>,
    times: Vec<Time>,
    said: Option<Sentence>,
    is_good: bool,
    /// The key of the button's words.
    button: Option<&'static str>,
}

async fn shown(
    opened: &Opened,
    (fields, problems): (&Fields, Problems),
    asks_again: bool,
) -> Result<Show, Failure> {
    let Opened { visit, link, room, .. } = opened;
    let (db, reader) = (&visit.site.db, &visit.reader);
    let (heading, asked) = match link.purpose {
        Purpose::Charter => {
            let versions = papers::charter_for(db, room, reader.lang).await?;
            let facts = versions.newest().map(|written| charter::facts(reader, &written.text));
            let asked = Asked { facts, ..paper(opened, &versions) };
            ("twinning-answer-charter", asked)
        }
        Purpose::Roadmap => {
            let versions = papers::roadmap(db, room.id).await?;
            let plan = versions.newest().map(|written| written.text.clone());
            ("twinning-answer-roadmap", Asked { plan, ..paper(opened, &versions) })
        }
        Purpose::Poll => {
            let meeting = meetings::meeting(db, (room.id, MeetingId::from(link.subject))).await?;
            let meeting = meeting.ok_or_else(Failure::not_found)?;
            ("twinning-answer-poll", poll(opened, &meeting, fields))
        }
        Purpose::CheckIn => ("twinning-answer-check-in", checked_in(opened).await?),
    };
    let is_deputy = opened.kind == SeatKind::Deputy;
    let seat = if is_deputy { "twinning-for-deputy" } else { "twinning-for-focal-point" };
    let for_whom = Sentence::new(seat)
        .with("name", short_name(&opened.name))
        .with("city", room.city_name(link.municipality));
    let said = match (asks_again, problems.is_empty()) {
        (true, _) => Some(Sentence::new("twinning-press-again")),
        (false, false) => None,
        (false, true) => asked.said,
    };
    let heading = Sentence::new(heading)
        .with("group", room.name())
        .with("others", ui::Arg::Said(reader.list(room.others(link.municipality))));
    let is_check_in = link.purpose == Purpose::CheckIn;
    Ok(Show {
        frame: visit.frame(Sentence::new("twinning-answer-title")).with_problems(problems),
        for_whom: reader.tell(&for_whom),
        heading: reader.tell(&heading),
        said: said.map(|sentence| reader.tell(&sentence)),
        is_good: asked.is_good && !asks_again,
        facts: asked.facts,
        plan: asked.plan,
        times: asked.times,
        form: is_check_in.then(|| Form::of(reader, fields.clone())),
        button: asked.button.map(|key| reader.say(key)),
        confirms: asks_again,
        action: web::address(&visit.path, [("lang", reader.lang.tag())]),
    })
}

fn paper<T>(opened: &Opened, versions: &Versions<T>) -> Asked {
    let Opened { link, room, .. } = opened;
    let cities = room.ids();
    let Some(newest) = versions.newest() else {
        return Asked { said: Some(Sentence::new("twinning-accept-nothing")), ..Asked::default() };
    };
    let has_accepted = newest.version.accepted_by.contains(&link.municipality);
    let (said, button) = match () {
        () if newest.version.is_agreed(&cities) => (Some("twinning-agreed-by-all"), None),
        () if has_accepted => (Some("twinning-you-accepted"), None),
        () if newest.version.number != link.subject => {
            let sentence = Sentence::new("twinning-accept-outdated").with("number", newest.version.number);
            return Asked { said: Some(sentence), ..Asked::default() };
        }
        () => (None, Some("twinning-accept")),
    };
    Asked { is_good: said.is_some(), said: said.map(Sentence::new), button, ..Asked::default() }
}

fn poll(opened: &Opened, meeting: &Meeting, fields: &Fields) -> Asked {
    let Opened { visit, link, room, offices, .. } = opened;
    let State::Proposed { slots } = &meeting.state else {
        let sentence = match (&meeting.state, meeting.starts) {
            (State::Fixed { .. } | State::Held { .. }, Some(starts)) => {
                let when = visit.reader.weekday_moment(starts, &visit.reader.zone);
                Sentence::new("twinning-poll-fixed").with("when", ui::Arg::Said(when))
            }
            _ => Sentence::new("twinning-poll-over"),
        };
        return Asked { said: Some(sentence), is_good: true, ..Asked::default() };
    };
    if meeting.state.is_all_over(visit.site.clock.now()) {
        return Asked { said: Some(Sentence::new("twinning-poll-all-over")), ..Asked::default() };
    }
    let typed: Vec<&str> = fields.all("slot").collect();
    let own = || slots.iter().flat_map(|slot| &slot.votes).filter(|vote| vote.person == link.person);
    let has_voted = own().next().is_some();
    let minutes = meeting.outline.length;
    let times = slots.iter().map(|slot| {
        let value = slot.starts.to_string();
        let suits = || offices.iter().all(|office| office.fit(slot.starts, minutes) == Fit::Inside);
        let said_yes = || slot.votes.iter().any(|vote| vote.person == link.person && vote.can);
        // One tap is enough where all times lie in office hours.
        let ticked = match (typed.is_empty(), has_voted) {
            (false, _) => typed.contains(&value.as_str()),
            (true, true) => said_yes(),
            (true, false) => suits(),
        };
        let (when, below) = times::told(visit, room, offices, (slot.starts, minutes));
        Time { value, when, below, ticked }
    });
    Asked {
        times: times.collect(),
        said: has_voted.then(|| Sentence::new("twinning-you-voted")),
        is_good: has_voted,
        button: Some("twinning-send-times"),
        ..Asked::default()
    }
}

async fn checked_in(opened: &Opened) -> Result<Asked, Failure> {
    let Opened { visit, link, room, .. } = opened;
    let sight = Sight::Own(Some(link.municipality));
    let all = check_ins::check_ins(&visit.site.db, room.id, sight).await?;
    let zone = &visit.reader.zone;
    let today = visit.site.clock.today(zone);
    let own = all.iter().find(|said| said.city == link.municipality);
    let day = own.map(|said| zone.to_datetime(said.said_at).date());
    let lately = day.filter(|day| (today - *day).get_days() < CHECK_IN_DAYS);
    Ok(Asked {
        said: lately.map(|day| Sentence::new("twinning-you-checked-in").with("day", day)),
        is_good: lately.is_some(),
        button: Some("twinning-check-in"),
        ..Asked::default()
    })
}

/// Days for which a check-in is this month's.
const CHECK_IN_DAYS: i32 = 21;
