//! Whom an event invited: for those to say who invite. The house tells this feature whom to ask.
use crate::{
    rules::{Eyes, Sight, State},
    store::Event,
};
use ::store::{Db, Error};
use jiff::Timestamp;
use kernel::{EventId, PersonId, access::Standing};
use ui::{Link, Reader};
use web::{Made, Site, Visit};

/// Asks which events a person is invited to.
#[derive(Clone, Copy)]
pub struct Guests {
    /// Whether this person is invited to this event.
    pub is_invited: for<'a> fn(&'a Db, EventId, PersonId) -> Made<'a, bool>,
    /// Whether this person was asked and may answer, or has answered.
    pub is_asked: for<'a> fn(&'a Db, EventId, PersonId) -> Made<'a, bool>,
    /// Where they answer, below the event: the word in the address, and the key of its words.
    pub own_page: (&'static str, &'static str),
    /// The events to which a person is invited, of those that are not over.
    pub invited_to: for<'a> fn(&'a Db, PersonId, Timestamp) -> Made<'a, Vec<EventId>>,
    /// How many people are mailed when what calendars know of an event changes.
    pub learn_of_change: for<'a> fn(&'a Db, EventId) -> Made<'a, usize>,
    /// Pages below an event for whoever runs the network: the word in the address, and the key of its words.
    pub pages: &'static [(&'static str, &'static str)],
}

/// A page of another feature: its address, and the key of its words.
pub type Door = (String, &'static str);

/// Pages of another feature about an event, for whoever may read them.
#[derive(Clone, Copy)]
pub struct Doors(
    /// Asks for an event and a reader.
    pub for<'a> fn(&'a Site, &'a Event, &'a Standing) -> Made<'a, Vec<Door>>,
);

/// Pages of other features about an event, for whoever visits: one's own invitation first.
pub(crate) async fn doors(visit: &Visit, event: &Event) -> Result<Vec<Link>, Error> {
    let site = &visit.site;
    let mut doors: Vec<Door> = Vec::new();
    if let (Some(guests), Some(person)) = (site.derived.get::<Guests>(), visit.person())
        && (guests.is_asked)(&site.db, event.id, person).await?
    {
        let (word, key) = guests.own_page;
        doors.push((format!("{}/{word}", crate::telling::page(event)), key));
    }
    let own = doors.into_iter().map(|(address, key)| Link::new(address, visit.reader.say(key)));
    Ok(own.chain(doors_for(visit, event, &visit.who).await?).collect())
}

/// Pages of other features about an event that somebody may read once they sign in; in the words of the visit.
///
/// # Errors
/// [`Error`]
pub async fn doors_for(visit: &Visit, event: &Event, who: &Standing) -> Result<Vec<Link>, Error> {
    let Some(others) = visit.site.derived.get::<Doors>() else { return Ok(Vec::new()) };
    let doors = (others.0)(&visit.site, event, who).await?;
    Ok(doors.into_iter().map(|(address, key)| Link::new(address, visit.reader.say(key))).collect())
}

/// How much somebody sees of an event: an invitee as much as an invitee may see.
///
/// # Errors
/// [`Error`]
pub async fn sight(site: &Site, who: &Standing, event: &Event) -> Result<Sight, Error> {
    let subject = event.subject();
    let own = subject.sight(who);
    let (Some(guests), Some(person)) = (site.derived.get::<Guests>(), who.person_id()) else {
        return Ok(own);
    };
    let as_invitee = Eyes::Invitee.see(subject.stage, subject.access, subject.others);
    if as_invitee <= own || !(guests.is_invited)(&site.db, event.id, person).await? {
        return Ok(own);
    }
    Ok(as_invitee)
}

/// Pages below an event for whoever runs the network.
pub(crate) fn pages(site: &Site, address: &str, reader: &Reader) -> Vec<Link> {
    let guests = site.derived.get::<Guests>();
    let pages = guests.into_iter().flat_map(|guests| guests.pages);
    pages.map(|(word, key)| Link::new(format!("{address}/{word}"), reader.say(key))).collect()
}

/// How many people are mailed when what calendars know of an event changes.
pub(crate) async fn learn_of_change(site: &Site, event: &Event) -> Result<usize, Error> {
    let is_over = event.moments.is_some_and(|(_, over)| over <= site.clock.now());
    match site.derived.get::<Guests>() {
        Some(guests) if event.state != State::Draft && !is_over => {
            (guests.learn_of_change)(&site.db, event.id).await
        }
        Some(_) | None => Ok(0),
    }
}

/// The events to which a person is invited, of those that are not over.
pub(crate) async fn invited_to(site: &Site, person: PersonId) -> Result<Vec<EventId>, Error> {
    match site.derived.get::<Guests>() {
        Some(guests) => (guests.invited_to)(&site.db, person, site.clock.now()).await,
        None => Ok(Vec::new()),
    }
}
