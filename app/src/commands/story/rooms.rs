//! The nine rooms: each line of the script done through the functions that pages call.
use super::{
    BASTIEN, Complaint, LINA, Slot, Story, at,
    script::{Check, Deed, Line, Who},
    wrong,
};
use cohorts::rules::offer::Way;
use kernel::{
    ActionId, Lang, OrganisationId, PersonId, SpokenLanguage,
    access::{Act, Granted, Standing, ask},
};
use std::collections::BTreeMap;
use store::Tx;
use twinning::{
    acts::{CitySubject, KeepGroup, SpeakForCity, WorkInGroup},
    doing::{self, Hand, Mouth, Proof},
    rules::{
        action::NewAction,
        agreement::TypedCharter,
        check_in::TypedCheckIn,
        meeting::{Minutes, State},
    },
    store::{
        actions,
        meetings::{self, Held, Meeting, Outline},
        papers::{self, Paper},
        rooms::{self, Room},
        strategy::{self, Section},
    },
};

/// Somebody of the story at work: who, and for which city of the group.
struct Actor {
    person: PersonId,
    standing: Standing,
    city: Option<OrganisationId>,
}

impl Story<'_> {
    /// Does one line; time has come already.
    pub(super) async fn act(
        &self,
        slots: &BTreeMap<&'static str, Slot>,
        line: &Line,
    ) -> Result<(), Complaint> {
        let &(time, name, who, deed) = line;
        let slot = slots.get(name).ok_or_else(|| wrong(name))?;
        let actor = self.actor(slot, who).await?;
        let mut tx = self.begin().await?;
        let room = room(&mut tx, slot).await?;
        doing::lock(&mut tx, &room).await?;
        let scene = Scene { story: self, slot, room: &room, actor: &actor, time };
        let done = scene.play(&mut tx, deed).await;
        done.map_err(|complaint| wrong(&format!("{name} at {time}: {complaint}")))?;
        Ok(tx.commit().await?)
    }

    async fn actor(&self, slot: &Slot, who: Who) -> Result<Actor, Complaint> {
        let code = match who {
            Who::Lina => LINA,
            Who::Bastien => BASTIEN,
            Who::Of(seat) => {
                let (city, person) = self.seated(slot, seat).await?;
                let standing = self.standing_of(person).await?;
                return Ok(Actor { person, standing, city: Some(city) });
            }
        };
        let person = people::store::person_by_code(&self.house.site.db, code).await?;
        let person = person.ok_or_else(|| wrong("a person is missing"))?;
        Ok(Actor { person, standing: self.standing_of(person).await?, city: None })
    }

    /// `a/f`, `b/d`, `a/tr`
    async fn seated(&self, slot: &Slot, seat: &str) -> Result<(OrganisationId, PersonId), Complaint> {
        let (city, role) = seat.split_once('/').ok_or_else(|| wrong(seat))?;
        let city = if city == "a" { slot.a } else { slot.b };
        let person = match role {
            "f" => self.person(city, super::Who::FocalPoint).await?,
            "d" => self.person(city, super::Who::Deputy).await?,
            language => {
                let focal_point = self.person(city, super::Who::FocalPoint).await?;
                if self.speaks(focal_point, language).await? {
                    focal_point
                } else {
                    self.person(city, super::Who::Deputy).await?
                }
            }
        };
        Ok((city, person))
    }

    async fn speaks(&self, person: PersonId, language: &str) -> Result<bool, Complaint> {
        let site = &self.house.site;
        let language: SpokenLanguage = language.parse().map_err(|_| wrong(language))?;
        let today = site.clock.today(&site.home_zone);
        let loaded = people::store::person(&site.db, person, today).await?;
        Ok(loaded.is_some_and(|loaded| loaded.person.details.spoken.contains(&language)))
    }
}

async fn room(tx: &mut Tx, slot: &Slot) -> Result<Room, Complaint> {
    let code: Option<String> = store::sql("select code from cohorts_groups where offer = $1")
        .bind(slot.offer)
        .optional(&mut *tx)
        .await?;
    let code = code.ok_or_else(|| wrong("a group was not formed"))?;
    rooms::by_code(tx, &code, Lang::En).await?.ok_or_else(|| wrong("a group is missing"))
}

struct Scene<'a> {
    story: &'a Story<'a>,
    slot: &'a Slot,
    room: &'a Room,
    actor: &'a Actor,
    time: &'static str,
}

fn refused(what: impl std::fmt::Debug) -> Complaint {
    Complaint(format!("{what:?}"))
}

impl Scene<'_> {
    fn granted<A: Act<On = twinning::acts::GroupSubject>>(&self) -> Result<Granted<A>, Complaint> {
        ask::<A>(&self.actor.standing, self.room.subject()).map_err(refused)
    }

    fn speaking(&self) -> Result<Granted<SpeakForCity>, Complaint> {
        let city = self.actor.city.ok_or_else(|| wrong("nobody's city"))?;
        let on = CitySubject { group: self.room.subject(), city };
        ask::<SpeakForCity>(&self.actor.standing, on).map_err(refused)
    }

    async fn play(&self, tx: &mut Tx, deed: Deed) -> Result<(), Complaint> {
        match deed {
            Deed::Propose { times } => self.propose(tx, times).await,
            Deed::Vote { can } => self.vote(tx, can).await,
            Deed::Fix { starts, minutes } => self.fix(tx, starts, minutes).await,
            Deed::Held { said, focus, place } => self.hold(tx, said, (focus, place)).await,
            Deed::Action { what, owner, due } => self.take_on(tx, (what, owner, due)).await,
            Deed::Done { what, note } => self.finish(tx, what, note).await,
            Deed::Charter { goals, languages, rhythm, ends, issue } => {
                let issue = self.theme(tx, issue).await?;
                let goal = |place: usize| goals.get(place).copied().unwrap_or_default();
                let goals = [goal(0), goal(1), goal(2)];
                let typed = TypedCharter { issue: &issue, goals, languages, rhythm, ends };
                self.write_charter(tx, &typed).await
            }
            Deed::Roadmap { plan } => {
                let (granted, own) = (self.granted::<WorkInGroup>()?, self.speaking()?);
                Ok(doing::write_roadmap(tx, self.hand(&granted), plan, Some(&own)).await?)
            }
            Deed::Accept { paper } => self.accept(tx, paper, Way::Page).await,
            Deed::AcceptByMail { paper } => self.accept(tx, paper, Way::Mail).await,
            Deed::Draft { title, body } => {
                let granted = self.speaking()?;
                let of = (&self.story.house.site, self.room, &granted);
                doing::begin_section(tx, of, (title, body)).await?.map_err(refused).map(drop)
            }
            Deed::Review { title, body } => {
                let granted = self.speaking()?;
                let section = self.twins_section(tx, title).await?;
                let of = (&self.story.house.site, self.room, &granted);
                Ok(doing::review(tx, of, &section, body).await?)
            }
            Deed::CheckIn(check) => self.check_in(tx, check).await,
            Deed::Write { to, body } => {
                let granted = self.granted::<KeepGroup>()?;
                let city = to.map(|city| if city == "a" { self.slot.a } else { self.slot.b });
                let of = (&self.story.house.site, self.room, &granted);
                Ok(doing::write_to_cities(tx, of, (city, body)).await?)
            }
            Deed::Ask { body } => {
                let granted = self.speaking()?;
                Ok(doing::ask_centre(tx, (&self.story.house.site, self.room, &granted), body).await?)
            }
            Deed::Brief { code } => {
                let granted = self.granted::<KeepGroup>()?;
                let person = people::store::person_by_code(&mut *tx, code).await?;
                let person = person.ok_or_else(|| wrong("a person is missing"))?;
                let of = (&self.story.house.site, self.room, &granted);
                Ok(doing::brief(tx, of, (self.slot.a, person)).await?)
            }
        }
    }

    fn hand<'b>(&'b self, granted: &'b Granted<WorkInGroup>) -> Hand<'b> {
        Hand { site: &self.story.house.site, room: self.room, granted, city: self.actor.city }
    }

    async fn propose(&self, tx: &mut Tx, times: &[&str]) -> Result<(), Complaint> {
        let granted = self.granted::<WorkInGroup>()?;
        let outline = Outline { subject: None, place: Some("Online".to_owned()), length: 60 };
        let times = times.iter().map(|time| at(time)).collect();
        doing::propose(tx, self.hand(&granted), &outline, times).await?.map_err(refused).map(drop)
    }

    async fn vote(&self, tx: &mut Tx, can: &[&str]) -> Result<(), Complaint> {
        let granted = self.speaking()?;
        let proof = Proof::Own(&granted, self.actor.person, Way::Page);
        let meeting = self.open(tx).await?.ok_or_else(|| wrong("no poll"))?;
        let can: Vec<_> = can.iter().map(|time| at(time)).collect();
        let mouth = Mouth { site: &self.story.house.site, room: self.room, proof };
        doing::vote(tx, mouth, &meeting, &can).await?.map_err(refused)
    }

    async fn fix(&self, tx: &mut Tx, starts: &str, minutes: u16) -> Result<(), Complaint> {
        let granted = self.granted::<WorkInGroup>()?;
        let hand = self.hand(&granted);
        if let Some(meeting) = self.open(tx).await? {
            return doing::fix(tx, hand, &meeting, at(starts)).await?.map_err(refused);
        }
        let outline = Outline { subject: None, place: None, length: minutes };
        doing::fix_new(tx, hand, &outline, at(starts)).await?.map_err(refused).map(drop)
    }

    async fn hold(
        &self,
        tx: &mut Tx,
        said: &str,
        (focus, place): (Option<&str>, Option<&str>),
    ) -> Result<(), Complaint> {
        let starts = at(self.time);
        let all = meetings::meetings(&mut *tx, self.room.id).await?;
        let planned = all.iter().find(|meeting| meeting.state == State::Fixed { starts });
        let known = planned.map(|meeting| meeting.outline.clone());
        let outline = known.unwrap_or(Outline { subject: None, place: None, length: 60 });
        let outline = Outline { place: place.map(str::to_owned).or(outline.place.clone()), ..outline };
        let focus = match focus {
            Some(language) => Some(self.theme(tx, language).await?),
            None => None,
        };
        let held = Held {
            starts,
            on: self.story.house.site.home_zone.to_datetime(starts).date(),
            minutes: Minutes { text: Some(said.to_owned()), decisions: Vec::new() },
            focus,
            present: self.focal_points().await?,
        };
        let granted = self.granted::<WorkInGroup>()?;
        let done = doing::hold(tx, self.hand(&granted), (planned, &outline), &held).await?;
        done.map_err(refused).map(drop)
    }

    async fn focal_points(&self) -> Result<Vec<PersonId>, Complaint> {
        let mut both = Vec::new();
        for city in [self.slot.a, self.slot.b] {
            both.push(self.story.person(city, super::Who::FocalPoint).await?);
        }
        Ok(both)
    }

    /// The newest poll that is open and still has a time ahead.
    async fn open(&self, tx: &mut Tx) -> Result<Option<Meeting>, Complaint> {
        let now = tx.now();
        let all = meetings::meetings(tx, self.room.id).await?;
        Ok(all.into_iter().find(|meeting| match &meeting.state {
            State::Proposed { slots } => slots.iter().any(|slot| slot.starts > now),
            State::Fixed { .. } | State::Held { .. } | State::CalledOff => false,
        }))
    }

    /// The name of the theme that the group was formed for.
    async fn theme(&self, tx: &mut Tx, language: &str) -> Result<String, Complaint> {
        let lang: Lang = language.parse().map_err(|_| wrong(language))?;
        let themes = network::store::themes(tx, lang).await?;
        let issue = self.room.issue.as_ref();
        let theme = themes.into_iter().find(|theme| Some(&theme.code) == issue).map(|theme| theme.name);
        theme.or(self.room.issue.clone()).ok_or_else(|| wrong("a group without a shared issue"))
    }

    async fn take_on(&self, tx: &mut Tx, (what, owner, due): (&str, &str, &str)) -> Result<(), Complaint> {
        let site = &self.story.house.site;
        let granted = self.granted::<WorkInGroup>()?;
        let (city, person) = self.story.seated(self.slot, owner).await?;
        let today = site.clock.today(&site.home_zone);
        let action = NewAction::read((what, due), Some(person), today).map_err(refused)?;
        let all = meetings::meetings(&mut *tx, self.room.id).await?;
        let last = all.into_iter().find(|meeting| matches!(meeting.state, State::Held { .. }));
        let of = (city, last.map(|meeting| meeting.id));
        Ok(doing::add_action(tx, self.hand(&granted), &action, of).await.map(drop)?)
    }

    async fn finish(&self, tx: &mut Tx, what: &str, note: Option<&str>) -> Result<(), Complaint> {
        let granted = self.granted::<WorkInGroup>()?;
        let all = actions::actions(&mut *tx, self.room.id).await?;
        let found: Option<ActionId> =
            all.into_iter().find(|action| action.what == what).map(|action| action.id);
        let action = found.ok_or_else(|| wrong(what))?;
        let done = doing::finish_action(tx, self.hand(&granted), action, note).await?;
        if done { Ok(()) } else { Err(wrong(what)) }
    }

    async fn write_charter(&self, tx: &mut Tx, typed: &TypedCharter<'_>) -> Result<(), Complaint> {
        let site = &self.story.house.site;
        let (granted, own) = (self.granted::<WorkInGroup>()?, self.speaking()?);
        let charter = typed.read(site.clock.today(&site.home_zone)).map_err(refused)?;
        Ok(doing::write_charter(tx, self.hand(&granted), &charter, Some(&own)).await?)
    }

    async fn accept(&self, tx: &mut Tx, paper: &str, way: Way) -> Result<(), Complaint> {
        let paper = Paper::parse(paper).ok_or_else(|| wrong(paper))?;
        let group = self.room.id;
        let newest = match paper {
            Paper::Charter => {
                papers::charter(&mut *tx, group).await?.newest().map(|written| written.version.number)
            }
            Paper::Roadmap => {
                papers::roadmap(&mut *tx, group).await?.newest().map(|written| written.version.number)
            }
        };
        let granted = self.speaking()?;
        let proof = Proof::Own(&granted, self.actor.person, way);
        let mouth = Mouth { site: &self.story.house.site, room: self.room, proof };
        doing::accept(tx, mouth, (paper, newest.unwrap_or_default())).await?.map_err(refused).map(drop)
    }

    async fn twins_section(&self, tx: &mut Tx, title: &str) -> Result<Section, Complaint> {
        let all = strategy::sections(tx, self.room.id).await?;
        let is_twins = |section: &&Section| Some(section.municipality) != self.actor.city;
        let found = all.iter().find(|section| is_twins(section) && section.title == title).cloned();
        found.ok_or_else(|| wrong(title))
    }

    async fn check_in(&self, tx: &mut Tx, check: Check) -> Result<(), Complaint> {
        let site = &self.story.house.site;
        let typed = TypedCheckIn {
            met: check.met,
            stage_felt: check.stage,
            learned: check.learned,
            blocked_by: check.blocked_by.map_or("", twinning::rules::check_in::BlockedBy::code),
            blocked_how: check.blocked_how,
            blocked_told: "",
            help: check.help,
            next: check.next,
            rating: check.rating,
        };
        let formed = self.room.formed_on.first_day();
        let said = typed.read((formed, site.clock.today(&site.home_zone))).map_err(refused)?;
        let granted = self.speaking()?;
        let proof = Proof::Own(&granted, self.actor.person, Way::Page);
        Ok(doing::check_in(tx, Mouth { site, room: self.room, proof }, &said).await?)
    }
}
