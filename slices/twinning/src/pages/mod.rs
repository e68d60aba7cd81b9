//! Pages of groups: the list, the room and its tabs, what a mail's link opens.
pub(crate) mod actions;
pub(crate) mod answer;
mod brief;
pub(crate) mod charter;
pub(crate) mod check_ins;
mod files;
mod groups;
pub(crate) mod head;
mod keeping;
pub(crate) mod meetings;
mod minutes;
pub(crate) mod room;
mod strategy;
mod taking_back;
pub mod telling;
mod times;
pub(crate) mod words;

use crate::{
    acts::{CitySubject, GroupSubject, SpeakForCity},
    doing::Hand,
    store::rooms::{self, Member, Room},
};
use ::store::At;
use kernel::{
    OrganisationId, PersonId,
    access::{Act, Denied, Granted, ask},
};
use people::rules::short_name;
use std::collections::BTreeMap;
use ui::parts::Choice;
use web::{Failure, Routes, Visit};

pub(crate) fn routes() -> Routes {
    groups::routes()
        .merge(room::routes())
        .merge(charter::routes())
        .merge(meetings::routes())
        .merge(minutes::routes())
        .merge(taking_back::routes())
        .merge(actions::routes())
        .merge(check_ins::routes())
        .merge(strategy::routes())
        .merge(files::routes())
        .merge(brief::routes())
        .merge(keeping::routes())
}

/// The one way to a group: through the rule of an act.
async fn room<A>(visit: &Visit, at: impl Into<At<'_>>, code: &str) -> Result<(Granted<A>, Room), Failure>
where
    A: Act<On = GroupSubject>,
{
    visit.who.actor().ok_or(Denied::SignInFirst)?;
    let room = rooms::by_code(at, code, visit.reader.lang).await?.ok_or(Denied::NotFound)?;
    Ok((ask::<A>(&visit.who, room.subject())?, room))
}

/// The proof that whoever visits speaks for a city of the group.
fn speaking(visit: &Visit, room: &Room) -> Result<Granted<SpeakForCity>, Failure> {
    let group = room.subject();
    let city = group.spoken_by(&visit.who).ok_or(Denied::Refused)?;
    Ok(ask::<SpeakForCity>(&visit.who, CitySubject { group, city })?)
}

/// Whoever visits, at work in the group.
fn hand<'a>(visit: &'a Visit, room: &'a Room, granted: &'a Granted<crate::acts::WorkInGroup>) -> Hand<'a> {
    Hand { site: &visit.site, room, granted, city: room.subject().city_of(&visit.who) }
}

/// The people of a group as the reader may see them: nobody who is hidden, but oneself.
async fn people_of(visit: &Visit, at: impl Into<At<'_>>, room: &Room) -> Result<Vec<Member>, Failure> {
    let today = visit.site.clock.today(&visit.site.home_zone);
    let mut members = rooms::members(at, room.ids(), (today, visit.reader.lang)).await?;
    members.retain(|member| !member.hidden || visit.who.runs_network() || visit.who.is(member.person));
    Ok(members)
}

/// Somebody of a group with the city beside the name.
fn named(visit: &Visit, room: &Room, member: &Member) -> String {
    visit.reader.tell(&telling::person_of(short_name(&member.name), room.city_name(member.city)))
}

/// The people of a group to choose from, each once, with the city beside the name.
fn choices(visit: &Visit, room: &Room, members: &[Member], chosen: impl Fn(&str) -> bool) -> Vec<Choice> {
    let mut seen: Vec<PersonId> = Vec::new();
    let mut choices = Vec::new();
    for member in members {
        if !seen.contains(&member.person) {
            seen.push(member.person);
            let id = member.person.to_string();
            let is_chosen = chosen(&id);
            choices.push(Choice::new(id, named(visit, room, member)).chosen(is_chosen));
        }
    }
    choices
}

/// The short name of somebody who may have left, or may not be seen.
fn name_of(visit: &Visit, names: &BTreeMap<PersonId, String>, person: PersonId) -> String {
    let name = names.get(&person).map(|name| short_name(name));
    name.unwrap_or_else(|| visit.reader.say("people-former-officer"))
}

/// The city of a person of the group, by the seats of today.
fn city_of(members: &[Member], person: PersonId) -> Option<OrganisationId> {
    members.iter().find(|member| member.person == person).map(|member| member.city)
}
