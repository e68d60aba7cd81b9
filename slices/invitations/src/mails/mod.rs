//! Mails about invitations. Each is queued in the transaction of the fact that causes it, and carries the entry for the
//! reader's calendar where that changes. None names another guest.
pub(crate) mod again;
pub(crate) mod answered;
pub(crate) mod asking;
pub(crate) mod changed;
pub(crate) mod deputy_out;
pub(crate) mod question;
pub(crate) mod reminder;
pub(crate) mod seat;
pub(crate) mod withdrawn;

use crate::{
    doing::Hosted,
    pages::words,
    store::{
        audiences::{self, Deputy},
        invitations::Invitation,
        links,
    },
};
use ::store::{Error, FactNumber, Tx};
use events::{rules::When, store::Event, telling};
use kernel::{PersonId, TokenKind};
use mail::{Block, CalendarPart, Letter, Link, Mailbox, PartWhen, Reason, Says, Seed};
use people::rules::{Contact, short_name};
use ui::{Reader, Sentence};
use web::{Site, links::UNDER};

/// Whoever gets a mail, as its reader.
pub(crate) fn reader_of(site: &Site, contact: &Contact) -> Reader {
    let preferences = &contact.preferences;
    Reader::new(preferences.language, preferences.time_zone(), preferences.digits, site.words.clone())
}

/// What a mail to one guest needs.
pub(crate) struct Guest {
    pub(crate) contact: Contact,
    pub(crate) reader: Reader,
    /// `focal point of Irbid`, where they hold a seat.
    pub(crate) office: Option<Sentence>,
    /// Who can come instead, by name.
    pub(crate) deputy: Option<Deputy>,
    pub(crate) seed: Vec<u8>,
}

impl Guest {
    /// Somebody to be asked or told something: a machine may press the link within seconds of this mail. None for
    /// somebody who was erased. `fact` is that of the mail.
    pub(crate) async fn of(
        tx: &mut Tx,
        site: &Site,
        own: &Invitation,
        fact: FactNumber,
    ) -> Result<Option<Self>, Error> {
        let guest = Self::who_answered(tx, site, own, fact).await?;
        if guest.is_some() {
            links::note_mail(tx, own.id, fact).await?;
        }
        Ok(guest)
    }

    /// Somebody whose answer is confirmed: the mail with which they were asked stays the last.
    pub(crate) async fn who_answered(
        tx: &mut Tx,
        site: &Site,
        own: &Invitation,
        fact: FactNumber,
    ) -> Result<Option<Self>, Error> {
        let Some(contact) = people::store::contact(&mut *tx, own.person).await? else { return Ok(None) };
        let reader = reader_of(site, &contact);
        let office = office(&mut *tx, site, own.person, &reader).await?;
        let today = site.clock.today(&site.home_zone);
        let deputy = (own.event, own.person);
        let deputy = audiences::deputy_seen_by(&mut *tx, deputy, (today, reader.lang)).await?;
        let seed = links::link(tx, &site.key, own.id, fact).await?;
        Ok(Some(Self { contact, reader, office, deputy, seed }))
    }

    pub(crate) fn mailbox(&self) -> Mailbox {
        Mailbox { name: self.contact.name.clone(), email: self.contact.email.clone() }
    }

    /// Whom the mail is meant for: offices share addresses.
    pub(crate) fn addressee(&self) -> String {
        let name = short_name(&self.contact.name);
        match &self.office {
            Some(office) => {
                let sentence =
                    Sentence::new("invitations-addressee").with("name", name).with("office", office);
                self.reader.tell_plain(&sentence)
            }
            None => name,
        }
    }

    pub(crate) fn link(&self) -> Link {
        Link::Secret { under: UNDER.to_owned(), kind: TokenKind::Answer, seed: Seed::from(self.seed.clone()) }
    }
}

/// `focal point of Irbid`: the seat by which somebody is called today.
pub(crate) async fn office(
    at: impl Into<::store::At<'_>>,
    site: &Site,
    person: PersonId,
    reader: &Reader,
) -> Result<Option<Sentence>, Error> {
    let mut at = at.into();
    let today = site.clock.today(&site.home_zone);
    let offices = audiences::offices(&mut at, [person], today).await?;
    let Some(office) = offices.get(&person) else { return Ok(None) };
    let names = audiences::organisation_names(&mut at, &[office.organisation].into(), reader.lang).await?;
    let name = names.get(&office.organisation).cloned().unwrap_or_default();
    Ok(Some(words::office(office.kind, &name)))
}

/// What, when, where, in which languages: each a term with its value.
pub(crate) fn facts(site: &Site, reader: &Reader, hosted: &Hosted) -> Vec<(String, String)> {
    let event = &hosted.event;
    let mut facts = vec![(reader.say("invitations-event"), event.details.title.clone())];
    facts.extend(when(reader, event).into_iter().map(|(key, value)| (reader.say(key), value)));
    facts.extend(telling::place(reader, event).map(|place| (reader.say("invitations-where"), place)));
    let takes_place = !matches!(event.state, events::rules::State::Cancelled { .. });
    if hosted.plan.room.is_some() && takes_place {
        facts.push((reader.say("invitations-room"), reader.say("invitations-room-later")));
    }
    let spoken: Vec<String> =
        event.details.spoken.iter().map(|spoken| reader.language_name(spoken.tag())).collect();
    if !spoken.is_empty() {
        facts.push((reader.say("invitations-spoken"), reader.list(spoken)));
    }
    let network = || site.settings.network.name(reader.lang).to_owned();
    facts.push((reader.say("invitations-by"), telling::held_by(reader, event).unwrap_or_else(network)));
    facts
}

/// Begin and end by the reader's clock, and by the clock of the event's place where that shows another hour.
pub(crate) fn when(reader: &Reader, event: &Event) -> Vec<(&'static str, String)> {
    match &event.details.when {
        When::NotKnown => Vec::new(),
        When::Days { .. } => {
            telling::days(reader, event).map(|days| ("invitations-when", days)).into_iter().collect()
        }
        When::Timed { starts, ends, zone } => {
            let mut lines = vec![
                ("invitations-begins", reader.weekday_moment(*starts, &reader.zone)),
                ("invitations-ends", reader.weekday_moment(*ends, &reader.zone)),
            ];
            if reader.zone.to_offset(*starts) != zone.to_offset(*starts) {
                lines.push(("invitations-there", reader.weekday_moment(*starts, zone)));
            }
            lines
        }
    }
}

/// The day of an event for a subject line, by the reader's clock.
pub(crate) fn day(reader: &Reader, event: &Event) -> String {
    match &event.details.when {
        When::Timed { starts, .. } => reader.day(reader.zone.to_datetime(*starts).date()),
        When::NotKnown | When::Days { .. } => telling::days(reader, event).unwrap_or_default(),
    }
}

/// The entry for the reader's calendar, with the number that the feeds have for it now; nothing where the event has no day,
/// but to strike it out: calendars do so by the entry's name, whatever its day.
pub(crate) fn calendar(
    site: &Site,
    reader: &Reader,
    hosted: &Hosted,
    (says, seed): (Says, &[u8]),
) -> Option<Block> {
    let event = &hosted.event;
    let when = match &event.details.when {
        When::Timed { starts, ends, zone } => PartWhen::Times {
            starts: *starts,
            ends: *ends,
            zone: zone.iana_name().unwrap_or("UTC").to_owned(),
        },
        When::NotKnown | When::Days { .. } => {
            let any_day = site.home_zone.to_datetime(event.changed_at).date();
            let struck_out = (says == Says::Cancel).then_some((any_day, any_day));
            let (first, last) = event.details.when.exact_days().or(struck_out)?;
            PartWhen::Days { first, last }
        }
    };
    Some(Block::Calendar(Box::new(CalendarPart {
        says,
        uid: telling::uid(event.id, &site.settings.public_url),
        sequence: event.sequence,
        created_at: event.added_at,
        changed_at: event.changed_at,
        when,
        title: event.details.title.clone(),
        text: event.details.aims.clone().or_else(|| event.details.context.clone()),
        place: telling::place(reader, event),
        path: telling::page(event),
        reply: Seed::from(seed.to_vec()),
    })))
}

/// The sentence with the event, its day and the network.
pub(crate) fn named(site: &Site, reader: &Reader, hosted: &Hosted, key: &'static str) -> Sentence {
    Sentence::new(key)
        .with("event", hosted.event.details.title.as_str())
        .with("day", day(reader, &hosted.event))
        .with("network", site.settings.network.name(reader.lang))
}

/// A letter of duty to a guest.
pub(crate) fn letter(site: &Site, guest: &Guest, hosted: &Hosted, letter: (&Sentence, Vec<Block>)) -> Letter {
    because(site, guest, hosted, ("invitations-mail-why", letter))
}

/// A letter of duty to somebody who is a guest no longer.
pub(crate) fn last_letter(
    site: &Site,
    guest: &Guest,
    hosted: &Hosted,
    letter: (&Sentence, Vec<Block>),
) -> Letter {
    because(site, guest, hosted, ("invitations-mail-why-was", letter))
}

fn because(
    site: &Site,
    guest: &Guest,
    hosted: &Hosted,
    (why, (subject, blocks)): (&'static str, (&Sentence, Vec<Block>)),
) -> Letter {
    let reader = &guest.reader;
    Letter {
        to: guest.mailbox(),
        lang: reader.lang,
        subject: reader.tell_plain(subject),
        blocks,
        addressee: guest.addressee(),
        reason: Reason::Duty { why: reader.tell(&named(site, reader, hosted, why)) },
    }
}
