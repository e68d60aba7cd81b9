//! A group's room: where it stands, what comes next, what lies open, who they are, what happened.
use crate::{
    acts::{KeepGroup, SeeGroup, may_work},
    pages::{
        actions::{self as actions_page},
        groups::{blocked, light_tag},
        head::{Head, Tabbed},
        meetings as meetings_page, people_of, room, times,
    },
    rules::{
        agreement::Charter,
        meeting::State,
        next::{Next, Open, PaperState},
    },
    store::{
        actions, check_ins,
        check_ins::Sight,
        deeds,
        meetings::{self, Meeting},
        papers::{self, Versions},
        rooms::{Member, Room},
        states,
        strategy::{self, Section},
    },
};
use askama::Template;
use cohorts::store::groups::{Consent, Origin};
use jiff::{SignedDuration, Timestamp};
use kernel::{
    OrganisationId,
    access::{SeatKind, ask},
};
use people::rules::short_name;
use store::record::Entry;
use ui::{
    Frame, Link, Reader, Sentence,
    parts::{Cell, Choice, Fact, Facts, Step, StepState, Steps, Table, Tag},
};
use web::{Answer, Failure, PathId, Routes, Visit, page};

pub(super) fn routes() -> Routes {
    Routes::default().get("/groups/{group}", show)
}

/// Lines of a table of the overview; the tab has all.
const LINES_MAX: usize = 5;
/// Steps of the time line.
const STEPS_MAX: usize = 12;

#[derive(Template)]
#[template(path = "pages/room/show.html")]
pub(crate) struct Show {
    pub(crate) frame: Frame,
    pub(crate) head: Head,
    /// None where nothing comes any more.
    pub(crate) next: Option<NextShown>,
    pub(crate) may_work: bool,
    pub(crate) actions: Option<Table>,
    pub(crate) meetings: Option<Table>,
    pub(crate) charter: Option<CharterShown>,
    /// None where nobody is asked any more.
    pub(crate) check_in: Option<String>,
    pub(crate) speaks: bool,
    pub(crate) cities: Vec<CityShown>,
    pub(crate) line: Steps,
    pub(crate) origin: Facts,
    pub(crate) health: Option<HealthShown>,
    /// What facilitators keep of it.
    pub(crate) keeping: Option<String>,
}

/// The next step: what, why, and how.
pub(crate) struct NextShown {
    pub(crate) title: String,
    pub(crate) text: String,
    pub(crate) link: Option<Link>,
    /// Days to choose from, where it is to set one.
    pub(crate) days: Option<Days>,
}

/// The form that sets the day of a poll.
pub(crate) struct Days {
    pub(crate) action: String,
    /// A mark of what the reader has seen of it.
    pub(crate) known: String,
    pub(crate) suiting: Vec<Choice>,
}

pub(crate) struct CharterShown {
    pub(crate) standing: String,
    pub(crate) goals: Vec<String>,
}

pub(crate) struct CityShown {
    pub(crate) name: String,
    pub(crate) facts: Facts,
}

pub(crate) struct HealthShown {
    pub(crate) tag: Tag,
    pub(crate) why: Vec<String>,
    pub(crate) blocked: String,
    pub(crate) ask: Option<String>,
}

async fn show(visit: Visit, PathId(code): PathId<String>) -> Answer {
    let db = &visit.site.db;
    let (granted, room) = room::<SeeGroup>(&visit, db, &code).await?;
    let (head, stage, _) = Head::of(&visit, db, &room, Tabbed::Overview).await?;
    let members = people_of(&visit, db, &room).await?;
    let all = meetings::meetings(db, room.id).await?;
    let charter = papers::charter(db, room.id).await?;
    let roadmap = papers::roadmap(db, room.id).await?;
    let sections = strategy::sections(db, room.id).await?;
    let own = room.subject().spoken_by(&visit.who);
    let lying = Lying { own, room: &room, now: visit.site.clock.now() };
    let what = Next::of(stage, &lying.of(&all, (&charter, &roadmap), &sections));
    let asked = lying.asked(&all, (&charter, &roadmap));
    let sight = match ask::<KeepGroup>(&visit.who, room.subject()) {
        Ok(_) => Sight::All,
        Err(_) => Sight::Own(room.subject().seat_of(&visit.who)),
    };
    let checked = check_ins::check_ins(db, room.id, sight).await?;
    let owners = actions::passed_on(db, &room, visit.site.clock.today(&visit.site.home_zone)).await?;
    let names = people::store::names_seen_by(
        db,
        owners.iter().map(|action| action.owner),
        (&visit.who, visit.reader.lang),
    )
    .await?;
    let mut actions = owners;
    actions.truncate(LINES_MAX);
    let table = actions_page::table(&visit, &room, (&actions, &names), false);
    let entries = deeds::entries(db, [room.id]).await?;
    let is_running = room.ended_at.is_none();
    let is_at_work = room.is_at_work();
    page(Show {
        frame: visit.frame_named(room.name()),
        next: is_at_work.then(|| {
            let shown = next(&visit, &room, (what, &all), &members);
            if own.is_some() { shown } else { for_a_third(&visit, (what, shown), &asked) }
        }),
        may_work: may_work(&visit.who, granted.on()),
        speaks: own.is_some() && is_running,
        actions: (!actions.is_empty()).then_some(table),
        meetings: meetings_page::table(&visit, &room, &all, LINES_MAX),
        charter: charter_shown(&visit, &room, &charter),
        check_in: is_at_work.then(|| check_in_line(&visit, &room, &checked)),
        cities: cities(&visit, &room, &members).await?,
        line: line(&visit, &room, (&entries, &all)),
        keeping: (sight == Sight::All).then(|| format!("{}/keeping", room.path())),
        origin: origin(&visit.reader, &room),
        health: if is_at_work { health(&visit, &room).await? } else { None },
        head,
    })
}

/// What lies open in a group, for a city of it.
struct Lying<'a> {
    own: Option<OrganisationId>,
    room: &'a Room,
    now: Timestamp,
}

impl Lying<'_> {
    fn of(
        &self,
        meetings: &[Meeting],
        (charter, roadmap): (&Versions<Charter>, &Versions<String>),
        sections: &[Section],
    ) -> Open {
        let mut open = Open {
            charter: self.paper(charter),
            roadmap: self.paper(roadmap),
            reviewable: self.own.is_some_and(|own| {
                sections.iter().any(|section| section.municipality != own && section.reviews == 0)
            }),
            ..Open::default()
        };
        let cities = self.room.ids();
        for meeting in meetings {
            match &meeting.state {
                State::Fixed { starts } if self.is_over(*starts, meeting.outline.length) => {
                    open.unwritten = open.unwritten.or(Some(meeting.id));
                }
                // The latest comes first: the last one that is ahead is the next.
                State::Fixed { starts } => open.ahead = Some((meeting.id, *starts)),
                State::Proposed { slots } => {
                    let mut ahead = slots.iter().filter(|slot| slot.starts > self.now).peekable();
                    if ahead.peek().is_none() {
                        continue;
                    }
                    let said =
                        |city| slots.iter().any(|slot| slot.votes.iter().any(|vote| vote.city == city));
                    if self.own.is_some_and(|own| !said(own)) {
                        open.votable = open.votable.or(Some(meeting.id));
                    } else if ahead.any(|slot| slot.suits(&cities)) {
                        open.fixable = open.fixable.or(Some(meeting.id));
                    } else {
                        open.polled = open.polled.or(Some(meeting.id));
                    }
                }
                State::Held { .. } | State::CalledOff => {}
            }
        }
        open
    }

    /// The names of the cities that have not answered what waits for them, in the group's order.
    fn asked(
        &self,
        meetings: &[Meeting],
        (charter, roadmap): (&Versions<Charter>, &Versions<String>),
    ) -> Vec<&str> {
        let cities = self.room.ids();
        let papers = [charter.newest().map(|own| &own.version), roadmap.newest().map(|own| &own.version)];
        let mut silent: Vec<OrganisationId> =
            papers.into_iter().flatten().flat_map(|version| version.waits_for(&cities)).collect();
        for meeting in meetings.iter().filter(|meeting| !meeting.state.is_all_over(self.now)) {
            let State::Proposed { slots } = &meeting.state else { continue };
            let voted = |city: &OrganisationId| {
                slots.iter().any(|slot| slot.votes.iter().any(|vote| vote.city == *city))
            };
            silent.extend(cities.iter().filter(|city| !voted(city)));
        }
        let asked = self.room.cities.iter().filter(|city| silent.contains(&city.id));
        asked.map(|city| city.name.as_str()).collect()
    }

    fn is_over(&self, starts: Timestamp, minutes: u16) -> bool {
        let ends = starts.saturating_add(SignedDuration::from_mins(minutes.into())).unwrap_or(starts);
        ends < self.now
    }

    fn paper<T>(&self, versions: &Versions<T>) -> PaperState {
        let cities = self.room.ids();
        match versions.newest() {
            None => PaperState::Missing,
            Some(newest) if newest.version.is_agreed(&cities) => PaperState::Agreed,
            Some(newest) => match self.own {
                Some(own) if !newest.version.accepted_by.contains(&own) => PaperState::AsksUs,
                _ => PaperState::AsksThem,
            },
        }
    }
}

/// The next step in words, with the way to it.
fn next(visit: &Visit, room: &Room, (next, all): (Next, &[Meeting]), members: &[Member]) -> NextShown {
    let reader = &visit.reader;
    let path = room.path();
    let to = |below: String, label: &str| Some(Link::new(format!("{path}{below}"), reader.say(label)));
    let (key, link) = match next {
        Next::WriteMinutes(id) => {
            ("minutes", to(format!("/meetings/{id}/minutes/edit"), "twinning-write-minutes"))
        }
        Next::AcceptCharter => ("accept-charter", to("/charter".to_owned(), "twinning-read-charter")),
        Next::AcceptRoadmap => ("accept-roadmap", to("/strategy".to_owned(), "twinning-read-roadmap")),
        Next::FixDay(id) => ("fix-day", to(format!("/meetings/{id}"), "twinning-open-poll")),
        Next::Vote(id) => ("vote", to(format!("/meetings/{id}"), "twinning-open-poll")),
        Next::Review => ("review", to("/strategy".to_owned(), "twinning-read-draft")),
        Next::ProposeTimes => ("propose", to("/meetings/new".to_owned(), "twinning-propose")),
        Next::WriteCharter => ("charter", to("/charter/edit".to_owned(), "twinning-write-charter")),
        Next::WriteRoadmap => ("roadmap", to("/roadmap/edit".to_owned(), "twinning-write-roadmap")),
        Next::Draft => ("draft", to("/strategy/new".to_owned(), "twinning-begin-section")),
        Next::Deliver => ("deliver", to("/strategy".to_owned(), "twinning-strategy")),
        Next::Wait => ("wait", None),
        Next::Meet(id, _) => ("meet", to(format!("/meetings/{id}"), "twinning-open-meeting")),
        Next::Rest => ("rest", None),
    };
    let fixing = |id| next == Next::FixDay(id);
    let days = all.iter().find(|meeting| fixing(meeting.id)).map(|meeting| {
        let offices = times::offices(visit, room, members);
        let suiting = meetings_page::suiting(visit, room, &offices, meeting);
        let known = meetings_page::begun(meeting).text("known").to_owned();
        Days { action: format!("{path}/meetings/{}/day", meeting.id), known, suiting }
    });
    let mut text = Sentence { key: next_text(next), args: Vec::new() };
    if let Next::Meet(_, starts) = next {
        let when = ui::Arg::Said(reader.weekday_moment(starts, &reader.zone));
        text = text.with("when", when);
    }
    let title = reader.say(&format!("twinning-next-{key}"));
    NextShown { title, text: reader.tell(&text), link, days }
}

/// The same for whoever speaks for no city of the group: in the third person, without a way that is not open to them.
fn for_a_third(visit: &Visit, (next, shown): (Next, NextShown), asked: &[&str]) -> NextShown {
    let reader = &visit.reader;
    match next {
        Next::Wait => {
            let cities = ui::Arg::Said(reader.list(asked));
            let text = match asked {
                [] => Sentence::new("twinning-why-wait-none-suits"),
                _ => Sentence::new("twinning-why-wait-cities").with("cities", cities),
            };
            let title = reader.say("twinning-next-wait-cities");
            NextShown { title, text: reader.tell(&text), ..shown }
        }
        Next::Draft => NextShown {
            title: reader.say("twinning-next-draft-cities"),
            text: reader.say("twinning-why-draft-cities"),
            link: None,
            ..shown
        },
        Next::WriteCharter => NextShown { text: reader.say("twinning-why-charter-cities"), ..shown },
        Next::WriteMinutes(_)
        | Next::AcceptCharter
        | Next::AcceptRoadmap
        | Next::FixDay(_)
        | Next::Vote(_)
        | Next::Review
        | Next::ProposeTimes
        | Next::WriteRoadmap
        | Next::Deliver
        | Next::Meet(..)
        | Next::Rest => shown,
    }
}

fn next_text(next: Next) -> &'static str {
    match next {
        Next::WriteMinutes(_) => "twinning-why-minutes",
        Next::AcceptCharter => "twinning-why-accept-charter",
        Next::AcceptRoadmap => "twinning-why-accept-roadmap",
        Next::FixDay(_) => "twinning-why-fix-day",
        Next::Vote(_) => "twinning-why-vote",
        Next::Review => "twinning-why-review",
        Next::ProposeTimes => "twinning-why-propose",
        Next::WriteCharter => "twinning-why-charter",
        Next::WriteRoadmap => "twinning-why-roadmap",
        Next::Draft => "twinning-why-draft",
        Next::Deliver => "twinning-why-deliver",
        Next::Wait => "twinning-why-wait",
        Next::Meet(..) => "twinning-why-meet",
        Next::Rest => "twinning-why-rest",
    }
}

fn charter_shown(visit: &Visit, room: &Room, charter: &Versions<Charter>) -> Option<CharterShown> {
    let cities = room.ids();
    let written = charter.agreed(&cities).or(charter.newest())?;
    let sentence = match written.agreed_at(&cities) {
        Some(at) => Sentence::new("twinning-charter-agreed-on")
            .with("day", visit.reader.zone.to_datetime(at).date())
            .with("ends", written.text.ends),
        None => {
            let waits: Vec<&str> =
                written.version.waits_for(&cities).map(|city| room.city_name(city)).collect();
            let waits = ui::Arg::Said(visit.reader.list(waits));
            Sentence::new("twinning-charter-waits").with("cities", waits)
        }
    };
    Some(CharterShown { standing: visit.reader.tell(&sentence), goals: written.text.goals.clone() })
}

/// Who has checked in this month.
fn check_in_line(visit: &Visit, room: &Room, all: &[check_ins::Said]) -> String {
    let zone = &visit.site.home_zone;
    let today = visit.site.clock.today(zone);
    let is_now = |said: &&check_ins::Said| {
        zone.to_datetime(said.said_at).date().first_of_month() == today.first_of_month()
    };
    let done: Vec<&str> = room
        .cities
        .iter()
        .filter(|city| all.iter().filter(is_now).any(|said| said.city == city.id))
        .map(|city| city.name.as_str())
        .collect();
    let sentence = if done.is_empty() {
        Sentence::new("twinning-check-in-nobody")
    } else {
        Sentence::new("twinning-check-in-some").with("cities", ui::Arg::Said(visit.reader.list(done)))
    };
    visit.reader.tell(&sentence)
}

async fn cities(visit: &Visit, room: &Room, members: &[Member]) -> Result<Vec<CityShown>, Failure> {
    let reader = &visit.reader;
    let circle = visit.who.circle();
    let mut shown = Vec::new();
    for city in &room.cities {
        let named = |kind: SeatKind| {
            let own = members.iter().filter(|member| member.city == city.id && member.kind == kind);
            let names: Vec<String> = own.map(|member| short_name(&member.name)).collect();
            (!names.is_empty()).then(|| reader.list(names))
        };
        let roles = [SeatKind::FocalPoint, SeatKind::Deputy, SeatKind::Sponsor, SeatKind::Member];
        let mut facts: Vec<Fact> = roles
            .into_iter()
            .filter_map(|kind| {
                let term = reader.tell(&people::seat_kind(kind));
                Some(Fact { term, value: Cell::Text(named(kind)?) })
            })
            .collect();
        let profile = network::store::shown_city(&visit.site.db, circle, city.id, reader.lang).await?;
        if let Some(profile) = profile {
            let offers: Vec<String> = profile.offers.into_iter().map(|(theme, _)| theme.name).collect();
            let languages: Vec<String> =
                profile.languages.iter().map(|(tag, _)| reader.language_name(tag)).collect();
            let lists = [("twinning-offers", offers), ("twinning-languages", languages)];
            facts.extend(
                lists
                    .into_iter()
                    .filter(|(_, list)| !list.is_empty())
                    .map(|(key, list)| Fact { term: reader.say(key), value: Cell::Text(reader.list(list)) }),
            );
        }
        let sentence = Sentence::new("twinning-city-in")
            .with("city", &city.name)
            .with("country", reader.country_name(&city.country));
        shown.push(CityShown { name: reader.tell(&sentence), facts: Facts { facts } });
    }
    Ok(shown)
}

/// The time line: what is fixed ahead, then what the record tells, the latest first.
fn line(visit: &Visit, room: &Room, (entries, all): (&[Entry], &[Meeting])) -> Steps {
    let reader = &visit.reader;
    let zone = &visit.site.home_zone;
    let now = visit.site.clock.now();
    let mut steps: Vec<Step> = Vec::new();
    for meeting in all {
        if let State::Fixed { starts } = meeting.state
            && starts > now
        {
            let at = zone.to_datetime(starts).date();
            let what = reader.say("twinning-line-meeting-ahead");
            steps.push(Step { at, when: reader.day(at), what, state: StepState::Ahead });
        }
    }
    let mut held = entries.iter().filter(|entry| entry.kind == "twinning: meeting held").count();
    for entry in entries.iter().rev() {
        let agrees = entry.body.is("agrees") == Some(true);
        let city = entry.body.number("city").map(OrganisationId::from);
        let city = city.map(|city| room.city_name(city).to_owned()).unwrap_or_default();
        let sentence = match entry.kind.as_str() {
            "twinning: meeting held" => {
                held -= 1;
                Sentence::new("twinning-line-held").with("number", held + 1)
            }
            "twinning: charter accepted" if agrees => Sentence::new("twinning-line-charter"),
            "twinning: roadmap accepted" if agrees => Sentence::new("twinning-line-roadmap"),
            "twinning: draft written" => Sentence::new("twinning-line-draft").with("city", city),
            "twinning: draft reviewed" => Sentence::new("twinning-line-review").with("city", city),
            "twinning: output delivered" => Sentence::new("twinning-outcome-delivered"),
            "twinning: output adopted" => Sentence::new("twinning-outcome-adopted"),
            "twinning: output followed up" => Sentence::new("twinning-outcome-followed-up"),
            "twinning: successor briefed" => Sentence::new("twinning-line-successor"),
            "cohorts: group formed" => formed(room),
            "cohorts: group ended" => Sentence::new("twinning-line-ended"),
            _ => continue,
        };
        let told = entry.body.text("on").and_then(|day| day.parse().ok());
        let (at, when) = match entry.kind.as_str() {
            "cohorts: group formed" => (room.formed_on.first_day(), reader.period(room.formed_on)),
            _ => {
                let at = told.unwrap_or_else(|| zone.to_datetime(entry.at).date());
                (at, reader.day(at))
            }
        };
        let what = reader.tell(&sentence);
        steps.push(Step { at, when, what, state: StepState::Done });
    }
    steps.sort_by_key(|step| std::cmp::Reverse(step.at));
    steps.truncate(STEPS_MAX);
    Steps { steps }
}

/// Who agreed, as it is recorded.
fn formed(room: &Room) -> Sentence {
    Sentence::new(match (room.origin, room.consent) {
        (Origin::Offer, _) => "twinning-line-formed",
        (Origin::Themselves | Origin::Elsewhere, Consent::Both) => "twinning-line-formed-both",
        (Origin::Themselves | Origin::Elsewhere, Consent::One) => "twinning-line-formed-one",
        (Origin::Themselves | Origin::Elsewhere, Consent::None) => "twinning-line-formed-none",
    })
}

/// Where the group comes from and who agreed, as it is recorded.
pub(crate) fn origin(reader: &Reader, room: &Room) -> Facts {
    let fact = |term, value| Fact { term: reader.say(term), value: Cell::Text(reader.say(value)) };
    Facts {
        facts: vec![fact("cohorts-origin", room.origin.said()), fact("cohorts-consent", room.consent.said())],
    }
}

/// For facilitators only.
async fn health(visit: &Visit, room: &Room) -> Result<Option<HealthShown>, Failure> {
    let Ok(granted) = ask::<KeepGroup>(&visit.who, room.subject()) else { return Ok(None) };
    let now = (visit.site.clock.now(), &visit.site.home_zone);
    let state = states::of_group(&visit.site.db, &granted, room.clone(), now).await?;
    let reader = &visit.reader;
    Ok(state.map(|state| {
        let health = state.health;
        let part = |key: &'static str, points: u8| reader.tell(&Sentence::new(key).with("points", points));
        let mut why = vec![
            part("twinning-health-recency", health.recency),
            part("twinning-health-next", health.next_meeting),
            part("twinning-health-on-time", health.on_time),
            part("twinning-health-balance", health.balance),
            match state.rated {
                None => part("twinning-health-rating", health.rating),
                Some((city, day)) => {
                    let whose = Sentence::new("twinning-health-rated-by").with("points", health.rating);
                    reader.tell(&whose.with("city", room.city_name(city)).with("day", day))
                }
            },
        ];
        if let Some(days) = health.silent_days {
            why.insert(0, reader.tell(&Sentence::new("twinning-silent-days").with("days", days)));
        }
        HealthShown {
            tag: light_tag(visit, &state),
            why,
            blocked: blocked(visit, &state),
            ask: state.ask.clone(),
        }
    }))
}
