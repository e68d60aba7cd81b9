//! What waits in groups until somebody presses a button, for the desk: all groups at once.
use crate::{
    acts::SeeStates,
    store::{papers::Paper, rooms::Room},
};
use jiff::{Timestamp, civil::Date};
use kernel::{GroupId, MeetingId, OrganisationId, access::Granted};
use std::collections::{BTreeMap, BTreeSet};
use store::{At, Error, row, sql};

/// Rows of one kind about all groups.
const ROWS_MAX: i64 = 10_000;

/// Something that waits in a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Waiting {
    /// The newest charter or roadmap: some of its cities have accepted it, or none.
    Paper {
        /// Which of the two.
        paper: Paper,
        /// When it was written.
        since: Timestamp,
        /// Who have not accepted it, in the group's order.
        silent: Vec<OrganisationId>,
    },
    /// A time suits somebody of every city, and nobody has set the day.
    Day {
        /// Of which meeting.
        meeting: MeetingId,
        /// The first such time.
        first: Timestamp,
    },
    /// A meeting is over, and nobody wrote down what was said.
    Minutes {
        /// Of which meeting.
        meeting: MeetingId,
        /// When it began.
        starts: Timestamp,
    },
    /// The day of actions has passed.
    Actions {
        /// How many.
        count: usize,
        /// The earliest of these days.
        since: Date,
    },
}

row! {
    struct PaperRow {
        twinning: GroupId,
        paper: Paper,
        written_at: Timestamp,
        municipality: Option<OrganisationId>,
    }
}

/// What waits in these groups, in their order; four statements, however many groups there are.
///
/// # Errors
/// [`store::Error`]
pub async fn of_rooms<'r>(
    at: impl Into<At<'_>>,
    _granted: &Granted<SeeStates>,
    rooms: &'r [Room],
    (now, today): (Timestamp, Date),
) -> Result<Vec<(&'r Room, Waiting)>, Error> {
    let mut at = at.into();
    let mut found: BTreeMap<GroupId, Vec<Waiting>> = BTreeMap::new();
    for (group, waiting) in papers(&mut at, rooms).await? {
        found.entry(group).or_default().push(waiting);
    }
    for (group, meeting, first) in days(&mut at, rooms, now).await? {
        found.entry(group).or_default().push(Waiting::Day { meeting, first });
    }
    for (group, meeting, starts) in minutes(&mut at, rooms, now).await? {
        found.entry(group).or_default().push(Waiting::Minutes { meeting, starts });
    }
    for (group, count, since) in actions(&mut at, rooms, today).await? {
        let count = usize::try_from(count).unwrap_or_default();
        found.entry(group).or_default().push(Waiting::Actions { count, since });
    }
    let of = |room: &'r Room| {
        let own = found.remove(&room.id).unwrap_or_default();
        own.into_iter().map(move |waiting| (room, waiting))
    };
    Ok(rooms.iter().flat_map(of).collect())
}

fn ids(rooms: &[Room]) -> impl Iterator<Item = GroupId> {
    rooms.iter().map(|room| room.id)
}

/// The newest version of each paper that not all cities have accepted.
async fn papers(at: &mut At<'_>, rooms: &[Room]) -> Result<Vec<(GroupId, Waiting)>, Error> {
    let newest: Vec<PaperRow> = sql("with papers as (
              select twinning, 'charter' as paper, number, written_at from twinning_charters
               union all
              select twinning, 'roadmap' as paper, number, written_at from twinning_roadmaps
         )
         select p.twinning, p.paper, p.written_at, a.municipality
           from papers p
           left join twinning_acceptances a
                on a.twinning = p.twinning and a.paper = p.paper and a.number = p.number
          where p.number = (select max(n.number) from papers n where n.twinning = p.twinning and n.paper = p.paper)
            and p.twinning in ($2..)
          order by p.paper, p.twinning, a.municipality
          limit $1")
    .bind(ROWS_MAX)
    .bind_list(ids(rooms))
    .all(at)
    .await?;
    let cities: BTreeMap<GroupId, Vec<OrganisationId>> =
        rooms.iter().map(|room| (room.id, room.ids())).collect();
    let mut waiting = Vec::new();
    for rows in newest.chunk_by(|one, other| (one.twinning, one.paper) == (other.twinning, other.paper)) {
        let accepted: BTreeSet<OrganisationId> = rows.iter().filter_map(|row| row.municipality).collect();
        let Some(row) = rows.first() else { continue };
        let cities = cities.get(&row.twinning).into_iter().flatten().copied();
        let silent: Vec<_> = cities.filter(|city| !accepted.contains(city)).collect();
        if !silent.is_empty() {
            let since = row.written_at;
            waiting.push((row.twinning, Waiting::Paper { paper: row.paper, since, silent }));
        }
    }
    Ok(waiting)
}

/// Polls with a time to come at which somebody of every city could.
async fn days(
    at: &mut At<'_>,
    rooms: &[Room],
    now: Timestamp,
) -> Result<Vec<(GroupId, MeetingId, Timestamp)>, Error> {
    sql("select m.twinning, m.id, min(s.starts) as starts
           from twinning_meetings m
           join twinning_slots s on s.meeting = m.id
          where m.state = 'proposed' and s.starts > $1 and m.twinning in ($3..)
            and not exists (
                  select 1
                    from cohorts_group_cities c
                   where c.twinning = m.twinning
                     and not exists (
                           select 1
                             from twinning_votes v
                            where v.meeting = s.meeting and v.starts = s.starts
                              and v.municipality = c.municipality and v.can
                         )
                )
          group by m.twinning, m.id
          order by starts, m.id
          limit $2")
    .bind(now)
    .bind(ROWS_MAX)
    .bind_list(ids(rooms))
    .all(at)
    .await
}

/// Meetings whose day was set and is over.
async fn minutes(
    at: &mut At<'_>,
    rooms: &[Room],
    now: Timestamp,
) -> Result<Vec<(GroupId, MeetingId, Timestamp)>, Error> {
    sql("select twinning, id, starts
           from twinning_meetings
          where state = 'fixed' and starts + length * 60000000 < $1 and twinning in ($3..)
          order by starts, id
          limit $2")
    .bind(now)
    .bind(ROWS_MAX)
    .bind_list(ids(rooms))
    .all(at)
    .await
}

/// Actions that are open after their day, how many and since when.
async fn actions(at: &mut At<'_>, rooms: &[Room], today: Date) -> Result<Vec<(GroupId, i64, Date)>, Error> {
    sql("select twinning, count(*) as count, min(due) as since
           from twinning_actions
          where done_on is null and due < $1 and twinning in ($3..)
          group by twinning
          order by since, twinning
          limit $2")
    .bind(today)
    .bind(ROWS_MAX)
    .bind_list(ids(rooms))
    .all(at)
    .await
}
