//! What a successor has to know: what was agreed, the last meeting, what is open, what comes next.
use crate::rules::meeting::State;
use crate::{
    acts::GroupSubject,
    rules::{
        agreement::Charter,
        deeds::{self as did, Deed},
        stage::Stage,
    },
    store::{
        actions::{self, Action},
        deeds,
        meetings::{self, Meeting},
        papers,
        rooms::Room,
        states::NextDate,
    },
};
use ::store::{At, Error};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use kernel::{Lang, Period};
use std::collections::BTreeMap;

/// The state of a group in short.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Brief {
    pub(crate) stage: Stage,
    /// The charter that stands.
    pub(crate) charter: Option<(Charter, Option<Timestamp>)>,
    pub(crate) last: Option<Meeting>,
    /// Not done yet.
    pub(crate) open: Vec<Action>,
    pub(crate) next: NextDate,
    pub(crate) last_together: Option<Period>,
}

impl Brief {
    /// Of a group at a time, for a reader of `lang`. Whoever asks has a way into the room: see [`GroupSubject`].
    pub(crate) async fn of(
        at: impl Into<At<'_>>,
        room: &Room,
        (now, zone): (Timestamp, &TimeZone),
        lang: Lang,
    ) -> Result<Self, Error> {
        let mut at = at.into();
        let GroupSubject { cities, .. } = room.subject();
        let deeds: BTreeMap<_, Vec<Deed>> =
            deeds::of_groups(&mut at, std::slice::from_ref(room), zone).await?;
        let deeds = deeds.get(&room.id).map(Vec::as_slice).unwrap_or_default();
        let charter = papers::charter_for(&mut at, room, lang).await?;
        let charter =
            charter.agreed(&cities).map(|written| (written.text.clone(), written.agreed_at(&cities)));
        let all = meetings::meetings(&mut at, room.id).await?;
        let open = open(&mut at, room, zone.to_datetime(now).date()).await?;
        Ok(Self {
            stage: Stage::of(&cities, deeds),
            charter,
            next: next(&all, now),
            last: all.into_iter().find(|meeting| matches!(meeting.state, State::Held { .. })),
            open,
            last_together: did::last_joint(deeds, room.formed_on),
        })
    }

    /// The same for whoever gets a seat on a day to come: what is open by who has it then.
    pub(crate) async fn from(self, at: impl Into<At<'_>>, room: &Room, day: Date) -> Result<Self, Error> {
        Ok(Self { open: open(at, room, day).await?, ..self })
    }
}

async fn open(at: impl Into<At<'_>>, room: &Room, day: Date) -> Result<Vec<Action>, Error> {
    let all = actions::passed_on(at, room, day).await?;
    Ok(all.into_iter().filter(|action| action.done_on.is_none()).collect())
}

/// The next date of meetings, the latest first.
pub(crate) fn next(meetings: &[Meeting], now: Timestamp) -> NextDate {
    let fixed = meetings.iter().filter_map(|meeting| match meeting.state {
        State::Fixed { starts } if starts >= now => Some(starts),
        State::Fixed { .. } | State::Proposed { .. } | State::Held { .. } | State::CalledOff => None,
    });
    if let Some(starts) = fixed.min() {
        return NextDate::Fixed(starts);
    }
    let proposed = meetings.iter().filter_map(|meeting| match &meeting.state {
        State::Proposed { slots } => Some(slots.iter().map(|slot| slot.starts)),
        State::Fixed { .. } | State::Held { .. } | State::CalledOff => None,
    });
    let mut times: Vec<Timestamp> = proposed.flatten().filter(|starts| *starts >= now).collect();
    times.sort_unstable();
    times.dedup();
    if times.is_empty() { NextDate::None } else { NextDate::Proposed(times) }
}
