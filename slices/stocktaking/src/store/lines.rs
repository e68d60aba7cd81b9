//! What all groups of a cohort may know of each other. Health is not read here, and what holds a group up only where the
//! city that said it lets the others read it: those who run the network ask [`twinning::store::states`] for both.
use crate::acts::SeeStock;
use jiff::{Timestamp, tz::TimeZone};
use kernel::{GroupId, Lang, access::Granted};
use people::rules::short_name;
use std::collections::BTreeMap;
use store::{At, Error, sql};
use twinning::{
    rules::{check_in::BlockedBy, stage::Stage},
    store::{
        deeds,
        rooms::{self, Room},
        states::{self, NextDate},
    },
};

/// Rows of one kind about all groups of a cohort.
const ROWS_MAX: i64 = 100_000;

/// A group, as another group may know it.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    /// The group.
    pub room: Room,
    /// How far it is.
    pub stage: Stage,
    /// When it meets next.
    pub next: NextDate,
    /// What somebody else could help with.
    pub ask: Option<String>,
    /// What holds it up, where its last check-in lets others read that.
    pub blocked: Option<BlockedBy>,
    /// The last thing that it learned.
    pub learned: Option<String>,
    /// Who speaks for its cities, by short name; nobody who is hidden.
    pub people: Vec<String>,
}

/// All running groups of a cohort; eight statements, however many they are.
///
/// # Errors
/// [`store::Error`]
pub async fn told(
    at: impl Into<At<'_>>,
    granted: &Granted<SeeStock>,
    (now, zone): (Timestamp, &TimeZone),
    lang: Lang,
) -> Result<Vec<Told>, Error> {
    let mut at = at.into();
    let mut all = rooms::of_cohort(&mut at, granted.on().cohort, lang).await?;
    all.retain(|room| room.ended_at.is_none());
    let deeds = deeds::of_groups(&mut at, &all, zone).await?;
    let mut next = states::next_dates(&mut at, &all, now).await?;
    let mut latest = latest(&mut at, &all).await?;
    let mut learned = latest_learned(&mut at, &all).await?;
    let today = zone.to_datetime(now).date();
    let cities = all.iter().flat_map(Room::ids);
    let mut members = rooms::members(&mut at, cities, (today, lang)).await?;
    members.retain(|member| !member.hidden && member.kind == kernel::access::SeatKind::FocalPoint);
    let line = |room: Room| {
        let own = deeds.get(&room.id).map(Vec::as_slice).unwrap_or_default();
        let people = room.cities.iter().flat_map(|city| members.iter().filter(|own| own.city == city.id));
        let (ask, blocked) = latest.remove(&room.id).unwrap_or_default();
        Told {
            stage: Stage::of(&room.ids(), own),
            next: next.remove(&room.id).unwrap_or(NextDate::None),
            ask,
            blocked,
            learned: learned.remove(&room.id),
            people: people.map(|member| short_name(&member.name)).collect(),
            room,
        }
    };
    Ok(all.into_iter().map(line).collect())
}

fn ids(all: &[Room]) -> impl Iterator<Item = GroupId> {
    all.iter().map(|room| room.id)
}

/// What somebody asks for, and what they say holds them up.
type Latest = (Option<String>, Option<BlockedBy>);

/// What the newest check-in of each group asks for, and what holds it up where others may read that: one that asks for
/// nothing takes the older wish back.
async fn latest(at: &mut At<'_>, all: &[Room]) -> Result<BTreeMap<GroupId, Latest>, Error> {
    let rows: Vec<(GroupId, Option<String>, Option<BlockedBy>)> = sql("select twinning, help,
                case when blocked_told then blocked_by end as blocked
           from twinning_check_ins c
          where id = (select n.id
                        from twinning_check_ins n
                       where n.twinning = c.twinning
                       order by n.said_at desc, n.id desc
                       limit 1)
            and twinning in ($2..)
          order by twinning
          limit $1")
    .bind(ROWS_MAX)
    .bind_list(ids(all))
    .all(at)
    .await?;
    Ok(rows.into_iter().map(|(group, help, blocked)| (group, (help, blocked))).collect())
}

/// The newest thing that each group said it learned: what was learned stays so.
async fn latest_learned(at: &mut At<'_>, all: &[Room]) -> Result<BTreeMap<GroupId, String>, Error> {
    let rows: Vec<(GroupId, Option<String>)> = sql("select twinning, learned
           from twinning_check_ins c
          where id = (select n.id
                        from twinning_check_ins n
                       where n.twinning = c.twinning and n.learned is not null
                       order by n.said_at desc, n.id desc
                       limit 1)
            and twinning in ($2..)
          order by twinning
          limit $1")
    .bind(ROWS_MAX)
    .bind_list(ids(all))
    .all(at)
    .await?;
    Ok(rows.into_iter().filter_map(|(group, learned)| Some((group, learned?))).collect())
}
