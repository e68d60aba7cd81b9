//! Mails of a group. Each is queued in the transaction of the fact that causes it, in its reader's language; none goes to
//! anybody but people of the group's cities and facilitators.
pub(crate) mod action;
pub(crate) mod agreed;
pub(crate) mod brief;
pub(crate) mod check_in;
pub(crate) mod draft;
pub(crate) mod meeting;
pub(crate) mod message;
pub(crate) mod paper;
pub(crate) mod poll;
pub(crate) mod recorded;

use crate::store::{
    links::{self, Link as Mailed, Purpose},
    rooms::{self, Member, Room},
};
use ::store::{Error, FactNumber, Tx};
use kernel::{Lang, OrganisationId, PersonId, TokenKind, access::SeatKind};
use mail::{Block, Letter, Link, Mailbox, Reason, Seed};
use people::rules::{Contact, short_name};
use std::collections::BTreeMap;
use ui::{Arg, Reader, Sentence};
use web::{Site, links::UNDER};

/// Whoever gets a mail, as its reader.
pub(crate) fn reader_of(site: &Site, contact: &Contact) -> Reader {
    let preferences = &contact.preferences;
    Reader::new(preferences.language, preferences.time_zone(), preferences.digits, site.words.clone())
}

/// Everybody of a group to whom mails go, and the group as each of them calls it.
pub(crate) struct Post<'a> {
    pub(crate) site: &'a Site,
    pub(crate) room: &'a Room,
    pub(crate) members: Vec<Member>,
    rooms: BTreeMap<Lang, Room>,
}

impl<'a> Post<'a> {
    pub(crate) async fn of(tx: &mut Tx, site: &'a Site, room: &'a Room) -> Result<Self, Error> {
        let today = site.clock.today(&site.home_zone);
        let members = rooms::members(&mut *tx, room.ids(), (today, Lang::En)).await?;
        Ok(Self { site, room, members, rooms: BTreeMap::new() })
    }

    fn of_kind(&self, city: OrganisationId, kind: SeatKind) -> Vec<PersonId> {
        let own = self.members.iter().filter(|member| member.city == city && member.kind == kind);
        own.map(|member| member.person).collect()
    }

    /// Whom a mail to a city goes to: its focal points, or the deputies where there is none.
    pub(crate) fn first(&self, city: OrganisationId) -> Vec<(OrganisationId, PersonId)> {
        let focal_points = self.of_kind(city, SeatKind::FocalPoint);
        let people =
            if focal_points.is_empty() { self.of_kind(city, SeatKind::Deputy) } else { focal_points };
        people.into_iter().map(|person| (city, person)).collect()
    }

    /// Focal points and deputies of all cities, each person once.
    pub(crate) fn speakers(&self) -> Vec<(OrganisationId, PersonId)> {
        let mut seen: Vec<(OrganisationId, PersonId)> = Vec::new();
        for city in self.room.ids() {
            let kinds = [SeatKind::FocalPoint, SeatKind::Deputy];
            let people: Vec<PersonId> = kinds.into_iter().flat_map(|kind| self.of_kind(city, kind)).collect();
            let is_new = |person: &PersonId| seen.iter().all(|(_, known)| known != person);
            let new: Vec<_> = people.into_iter().filter(is_new).map(|person| (city, person)).collect();
            seen.extend(new);
        }
        seen
    }

    /// Where the clocks of the group's calendar entries are: at the first city's focal point.
    pub(crate) fn zone(&self) -> String {
        let first = self.room.cities.first();
        let own = first.and_then(|city| self.members.iter().find(|member| member.city == city.id));
        own.map_or_else(|| "UTC".to_owned(), |member| member.zone.clone())
    }

    /// A reader of a mail; none for somebody who was erased.
    pub(crate) async fn to(
        &mut self,
        tx: &mut Tx,
        (city, person): (OrganisationId, PersonId),
    ) -> Result<Option<To>, Error> {
        let Some(contact) = people::store::contact(&mut *tx, person).await? else { return Ok(None) };
        let reader = reader_of(self.site, &contact);
        let lang = reader.lang;
        if !self.rooms.contains_key(&lang) {
            let own = rooms::by_id(&mut *tx, self.room.id, lang).await?;
            self.rooms.insert(lang, own.unwrap_or_else(|| self.room.clone()));
        }
        let room = self.rooms.get(&lang).unwrap_or(self.room).clone();
        Ok(Some(To { contact, reader, room, city }))
    }

    /// A button that opens what a link lets its reader say.
    pub(crate) async fn link(
        &self,
        tx: &mut Tx,
        to: &To,
        (purpose, subject): (Purpose, i64),
        fact: FactNumber,
    ) -> Result<Link, Error> {
        let (municipality, person) = (to.city, to.contact.id);
        let link = Mailed { twinning: self.room.id, purpose, subject, municipality, person, fact };
        let seed = links::seed(tx, &self.site.key, link).await?;
        Ok(secret(seed))
    }
}

pub(crate) fn secret(seed: Vec<u8>) -> Link {
    Link::Secret { under: UNDER.to_owned(), kind: TokenKind::Answer, seed: Seed::from(seed) }
}

/// The reader of a mail of a group.
#[derive(Debug, Clone)]
pub(crate) struct To {
    pub(crate) contact: Contact,
    pub(crate) reader: Reader,
    /// As the reader calls it.
    pub(crate) room: Room,
    /// For which city they get it.
    pub(crate) city: OrganisationId,
}

impl To {
    /// A sentence with what most sentences of these mails name.
    pub(crate) fn named(&self, site: &Site, key: &'static str) -> Sentence {
        let others = self.room.others(self.city);
        let others = match others.as_slice() {
            [only] => Arg::from(*only),
            several => Arg::Said(self.reader.list(several)),
        };
        Sentence::new(key)
            .with("group", self.room.name())
            .with("city", self.room.city_name(self.city))
            .with("others", others)
            .with("network", site.settings.network.name(self.reader.lang))
    }

    /// A term with its value.
    pub(crate) fn fact(&self, key: &str, value: impl Into<String>) -> (String, String) {
        (self.reader.say(key), value.into())
    }

    /// A letter about the group: a heading that is its subject, then what it says.
    pub(crate) fn letter(&self, site: &Site, subject: &Sentence, blocks: Vec<Block>) -> Letter {
        let mut all = vec![Block::Heading(self.reader.tell(subject))];
        all.extend(blocks);
        all.push(Block::Small(self.reader.say("cohorts-practice-partnership")));
        let addressee =
            self.named(site, "twinning-mail-addressee").with("name", short_name(&self.contact.name));
        Letter {
            to: Mailbox { name: self.contact.name.clone(), email: self.contact.email.clone() },
            lang: self.reader.lang,
            subject: self.reader.tell_plain(subject),
            blocks: all,
            addressee: self.reader.tell_plain(&addressee),
            reason: Reason::Duty { why: self.reader.tell(&self.named(site, "twinning-mail-why")) },
        }
    }
}
