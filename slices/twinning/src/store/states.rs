//! How groups stand: for the desk and for the stock-taking of a cohort.
//!
//! ```no_run
//! # async fn example(site: &web::Site, lina: &kernel::access::Standing, cohort: kernel::CohortId)
//! # -> Result<(), Box<dyn std::error::Error>> {
//! use kernel::{Lang, access::ask};
//! use twinning::{acts::SeeStates, rules::health::Light, store::states};
//! let granted = ask::<SeeStates>(lina, ()).map_err(|_| "only who runs the network")?;
//! let now = (site.clock.now(), &site.home_zone);
//! for state in states::of_cohort(&site.db, &granted, cohort, now, Lang::En).await? {
//!     if state.health.light() == Light::Red {
//!         println!("{}: {:?}, last together {:?}", state.room.name(), state.stage, state.last_together);
//!     }
//! }
//! # Ok(())
//! # }
//! ```
use crate::{
    acts::{KeepGroup, SeeStates},
    rules::{
        action::{self, punctuality},
        check_in::BlockedBy,
        deeds::{self as did, Deed},
        health::{Health, NextMeeting, Pulse},
        stage::Stage,
    },
    store::{
        deeds, messages,
        rooms::{self, Room},
    },
};
use jiff::{Timestamp, ToSpan as _, civil::Date, tz::TimeZone};
use kernel::{CohortId, GroupId, Lang, OrganisationId, Period, access::Granted};
use std::collections::BTreeMap;
use store::{At, Error, row, sql};

/// Rows of one kind about all groups of a cohort.
const ROWS_MAX: i64 = 100_000;
/// Days for which a check-in says what blocks a group: the next one is due after a month, and one may be missed.
const CHECK_IN_DAYS: i64 = 60;
/// Days for which a new focal point is new.
const NEW_DAYS: i64 = 45;

/// When a group meets next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NextDate {
    /// Nothing is planned.
    None,
    /// These times stand to be voted on.
    Proposed(Vec<Timestamp>),
    /// The day is set.
    Fixed(Timestamp),
}

/// What holds a group up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Blocked {
    /// A city said so in its last check-in.
    Said {
        /// What.
        by: BlockedBy,
        /// In words.
        how: Option<String>,
        /// When.
        on: Date,
    },
    /// No check-in says it: a focal point is new.
    PersonChanged {
        /// Since when.
        since: Date,
    },
}

/// How a group stands.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupState {
    /// The group.
    pub room: Room,
    /// Its stage, from what it did.
    pub stage: Stage,
    /// Its health.
    pub health: Health,
    /// What holds it up, as far as is known.
    pub blocked: Option<Blocked>,
    /// The city whose last check-in is the rating that counts, and its day.
    pub rated: Option<(OrganisationId, Date)>,
    /// When it meets next.
    pub next: NextDate,
    /// What somebody else could help with, from its last check-in.
    pub ask: Option<String>,
    /// The day on which all its cities last did something together.
    pub last_together: Option<Date>,
    /// The same, as exactly as it is known.
    pub last_joint: Option<Period>,
    /// The day on which the centre last wrote to its cities.
    pub written_to: Option<Date>,
    /// Actions that are not done.
    pub actions_open: usize,
    /// Of these, whose day has passed.
    pub actions_late: usize,
}

/// How all groups of a cohort stand, in the order in which they were formed; ten statements, however many they are.
///
/// # Errors
/// [`store::Error`]
pub async fn of_cohort(
    at: impl Into<At<'_>>,
    _granted: &Granted<SeeStates>,
    cohort: CohortId,
    now: (Timestamp, &TimeZone),
    lang: Lang,
) -> Result<Vec<GroupState>, Error> {
    let mut at = at.into();
    let rooms = rooms::of_cohort(&mut at, cohort, lang).await?;
    of_rooms(&mut at, rooms, now).await
}

/// How one group stands.
///
/// # Errors
/// [`store::Error`]
pub async fn of_group(
    at: impl Into<At<'_>>,
    _granted: &Granted<KeepGroup>,
    room: Room,
    now: (Timestamp, &TimeZone),
) -> Result<Option<GroupState>, Error> {
    Ok(of_rooms(&mut at.into(), vec![room], now).await?.pop())
}

/// How these groups stand, for whoever runs the network.
///
/// # Errors
/// [`store::Error`]
pub async fn of_all(
    at: impl Into<At<'_>>,
    _granted: &Granted<SeeStates>,
    rooms: Vec<Room>,
    now: (Timestamp, &TimeZone),
) -> Result<Vec<GroupState>, Error> {
    of_rooms(&mut at.into(), rooms, now).await
}

row! {
    #[derive(Clone)]
    struct CheckRow {
        twinning: GroupId,
        municipality: OrganisationId,
        blocked_by: Option<BlockedBy>,
        blocked_how: Option<String>,
        help: Option<String>,
        rating: u8,
        said_at: Timestamp,
    }
}

/// What is asked of the store for all groups at once.
struct Found {
    deeds: BTreeMap<GroupId, Vec<Deed>>,
    next: BTreeMap<GroupId, NextDate>,
    actions: BTreeMap<GroupId, Vec<(Date, Option<Date>)>>,
    checks: BTreeMap<GroupId, CheckRow>,
    new_people: Vec<(OrganisationId, Date)>,
    written_to: BTreeMap<GroupId, Timestamp>,
}

async fn of_rooms(
    at: &mut At<'_>,
    rooms: Vec<Room>,
    (now, zone): (Timestamp, &TimeZone),
) -> Result<Vec<GroupState>, Error> {
    let today = zone.to_datetime(now).date();
    let found = Found {
        deeds: deeds::of_groups(&mut *at, &rooms, zone).await?,
        next: next_dates(&mut *at, &rooms, now).await?,
        actions: actions(at, &rooms).await?,
        checks: checks(at, &rooms).await?,
        new_people: new_people(at, &rooms, today).await?,
        written_to: messages::last_to_cities(&mut *at, ids(&rooms)).await?,
    };
    Ok(rooms.into_iter().map(|room| found.state(room, (today, zone))).collect())
}

impl Found {
    fn state(&self, room: Room, (today, zone): (Date, &TimeZone)) -> GroupState {
        let (id, cities) = (room.id, room.ids());
        let deeds = self.deeds.get(&id).map(Vec::as_slice).unwrap_or_default();
        let day = |at: Timestamp| zone.to_datetime(at).date();
        let next = self.next.get(&id).cloned().unwrap_or(NextDate::None);
        let actions = self.actions.get(&id).map(Vec::as_slice).unwrap_or_default();
        let states = || actions.iter().map(|(due, done_on)| action::state(*due, *done_on, today));
        let check = self.checks.get(&id);
        let pulse = Pulse {
            cities: &cities,
            deeds,
            next_meeting: match &next {
                NextDate::None => NextMeeting::None,
                NextDate::Proposed(_) => NextMeeting::Proposed,
                NextDate::Fixed(starts) => NextMeeting::Fixed(day(*starts)),
            },
            actions: punctuality(states()),
            rating: check.map(|check| check.rating),
        };
        GroupState {
            stage: Stage::of(&cities, deeds),
            health: Health::of(&pulse, today),
            blocked: self.blocked(&room, check, (today, zone)),
            next,
            rated: check.map(|check| (check.municipality, day(check.said_at))),
            ask: check.and_then(|check| check.help.clone()),
            last_together: did::last_together(deeds),
            last_joint: did::last_joint(deeds, room.formed_on),
            written_to: self.written_to.get(&id).map(|at| day(*at)),
            actions_open: actions.iter().filter(|(_, done_on)| done_on.is_none()).count(),
            actions_late: states().filter(|state| matches!(state, action::State::Late { .. })).count(),
            room,
        }
    }

    fn blocked(
        &self,
        room: &Room,
        check: Option<&CheckRow>,
        (today, zone): (Date, &TimeZone),
    ) -> Option<Blocked> {
        let since = today.saturating_sub(CHECK_IN_DAYS.days());
        let said = check.and_then(|check| {
            let on = zone.to_datetime(check.said_at).date();
            let (by, how) = (check.blocked_by?, check.blocked_how.clone());
            (on >= since).then_some(Blocked::Said { by, how, on })
        });
        let changed = || {
            let own =
                self.new_people.iter().filter(|(city, _)| room.cities.iter().any(|own| own.id == *city));
            let after = own.filter(|(_, day)| *day > room.formed_on.last_day());
            after.map(|(_, since)| Blocked::PersonChanged { since: *since }).next_back()
        };
        said.or_else(changed)
    }
}

fn ids(rooms: &[Room]) -> impl Iterator<Item = GroupId> {
    rooms.iter().map(|room| room.id)
}

/// When each of these groups meets next; a group that is not named has nothing planned. Two statements.
///
/// # Errors
/// [`store::Error`]
pub async fn next_dates(
    at: impl Into<At<'_>>,
    rooms: &[Room],
    now: Timestamp,
) -> Result<BTreeMap<GroupId, NextDate>, Error> {
    let mut at = at.into();
    let proposed: Vec<(GroupId, Timestamp)> = sql("select m.twinning, s.starts
           from twinning_meetings m
           join twinning_slots s on s.meeting = m.id
          where m.state = 'proposed' and s.starts >= $1 and m.twinning in ($3..)
          order by s.starts, m.id
          limit $2")
    .bind(now)
    .bind(ROWS_MAX)
    .bind_list(ids(rooms))
    .all(&mut at)
    .await?;
    let mut times: BTreeMap<GroupId, Vec<Timestamp>> = BTreeMap::new();
    for (group, starts) in proposed {
        times.entry(group).or_default().push(starts);
    }
    let fixed: Vec<(GroupId, Timestamp)> = sql("select twinning, min(starts) as starts
           from twinning_meetings
          where state = 'fixed' and starts >= $1 and twinning in ($2..)
          group by twinning")
    .bind(now)
    .bind_list(ids(rooms))
    .all(&mut at)
    .await?;
    let mut dates: BTreeMap<_, _> =
        times.into_iter().map(|(group, times)| (group, NextDate::Proposed(times))).collect();
    dates.extend(fixed.into_iter().map(|(group, starts)| (group, NextDate::Fixed(starts))));
    Ok(dates)
}

async fn actions(
    at: &mut At<'_>,
    rooms: &[Room],
) -> Result<BTreeMap<GroupId, Vec<(Date, Option<Date>)>>, Error> {
    let rows: Vec<(GroupId, Date, Option<Date>)> =
        sql("select twinning, due, done_on from twinning_actions where twinning in ($2..) order by due, id limit $1")
            .bind(ROWS_MAX)
            .bind_list(ids(rooms))
            .all(at)
            .await?;
    let mut actions: BTreeMap<GroupId, Vec<(Date, Option<Date>)>> = BTreeMap::new();
    for (group, due, done_on) in rows {
        actions.entry(group).or_default().push((due, done_on));
    }
    Ok(actions)
}

/// The newest check-in of each group.
async fn checks(at: &mut At<'_>, rooms: &[Room]) -> Result<BTreeMap<GroupId, CheckRow>, Error> {
    let rows: Vec<CheckRow> =
        sql("select twinning, municipality, blocked_by, blocked_how, help, rating, said_at
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
        .bind_list(ids(rooms))
        .all(at)
        .await?;
    Ok(rows.into_iter().map(|row| (row.twinning, row)).collect())
}

/// Focal points who have begun lately, the latest last.
async fn new_people(
    at: &mut At<'_>,
    rooms: &[Room],
    today: Date,
) -> Result<Vec<(OrganisationId, Date)>, Error> {
    sql("select organisation, starts
           from people_seats
          where kind = 'focal point' and starts > $1 and starts <= $2 and organisation in ($4..)
          order by starts, id
          limit $3")
    .bind(today.saturating_sub(NEW_DAYS.days()))
    .bind(today)
    .bind(ROWS_MAX)
    .bind_list(rooms.iter().flat_map(Room::ids))
    .all(at)
    .await
}
