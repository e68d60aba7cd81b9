//! How the invitations of events to come stand: for the desk.
use super::{answers, audiences, invitations as rows};
use crate::{
    acts::KeepInvitations,
    doing,
    rules::{
        audience::{Steps, steps},
        place::State,
    },
};
use events::store::Event;
use jiff::{Timestamp, civil::Date};
use kernel::{
    EventId,
    access::{Standing, ask},
};
use std::collections::BTreeMap;
use store::{At, Error, sql};

/// Events to come that the desk looks at.
const EVENTS_MAX: i64 = 20;

/// How the invitations of one event stand.
#[derive(Debug, Clone, PartialEq)]
pub struct Outlook {
    /// The event.
    pub event: Event,
    /// What the audience asks for.
    pub steps: Steps,
    /// How many invitations are in each state, by its code.
    pub counts: BTreeMap<&'static str, usize>,
    /// How many answers may be a machine's and wait for somebody to confirm them.
    pub unconfirmed: usize,
}

impl Outlook {
    /// How many are asked.
    pub fn asked(&self) -> usize {
        self.counts.iter().filter(|(state, _)| **state != "withdrawn").map(|(_, count)| count).sum()
    }

    /// How many are in a state.
    pub fn count(&self, state: State) -> usize {
        self.counts.get(state.code()).copied().unwrap_or_default()
    }
}

/// Published events to which people are invited, that begin before `until` and are not over or of which nobody has said
/// who came; those that were over by `since` are history. The first one first, as far as `who` keeps their invitations.
///
/// # Errors
/// [`store::Error`]
pub async fn on_the_day(
    at: impl Into<At<'_>>,
    who: &Standing,
    (since, now, until): (Timestamp, Timestamp, Timestamp),
) -> Result<Vec<Event>, Error> {
    let mut at = at.into();
    let ids: Vec<EventId> = sql("select e.id
           from events_events e
          where e.over_at > $1 and e.begins_at < $2 and e.stage = 'published'
            and exists (select 1 from invitations_invitations i where i.event = e.id and i.state <> 'withdrawn')
          order by e.begins_at, e.id
          limit $3")
    .bind(since)
    .bind(until)
    .bind(EVENTS_MAX)
    .all(&mut at)
    .await?;
    let mut kept = Vec::new();
    for event in events::store::events(&mut at, &ids).await? {
        if ask::<KeepInvitations>(who, event.subject()).is_ok()
            && doing::rest(&mut at, &event, now).await?.is_none()
        {
            kept.push(event);
        }
    }
    Ok(kept)
}

/// Published events that are not over and have an audience, the next one first, as far as `who` keeps their invitations.
///
/// # Errors
/// [`store::Error`]
pub async fn upcoming(
    at: impl Into<At<'_>>,
    who: &Standing,
    (now, today): (Timestamp, Date),
) -> Result<Vec<Outlook>, Error> {
    let mut at = at.into();
    let ids: Vec<EventId> = sql("select e.id
           from events_events e
          where e.over_at > $1 and e.stage = 'published'
            and exists (select 1 from invitations_conditions c where c.event = e.id)
          order by e.begins_at, e.id
          limit $2")
    .bind(now)
    .bind(EVENTS_MAX)
    .all(&mut at)
    .await?;
    let mut outlooks = Vec::with_capacity(ids.len());
    for event in events::store::events(&mut at, &ids).await? {
        if ask::<KeepInvitations>(who, event.subject()).is_err() {
            continue;
        }
        let (_, inside) = audiences::named(&mut at, event.id, today).await?;
        let invited = rows::of_event(&mut at, event.id).await?;
        let standing = invited.iter().map(|own| (own.person, own.standing())).collect();
        let mut counts = BTreeMap::new();
        for invitation in &invited {
            *counts.entry(invitation.state.code()).or_default() += 1;
        }
        let unconfirmed = answers::unconfirmed(&mut at, event.id).await?;
        outlooks.push(Outlook { steps: steps(&inside, &standing), counts, unconfirmed, event });
    }
    Ok(outlooks)
}
