//! Meetings of a group: times and who could, the day, what was said and decided, who was there.
use crate::{
    acts::WorkInGroup,
    facts::Fact,
    rules::meeting::{self as rule, Minutes, Slot, State, Vote},
    store::papers::Voice,
};
use jiff::{Timestamp, civil::Date};
use kernel::{GroupId, MeetingId, OrganisationId, PersonId, access::Granted};
use std::collections::BTreeMap;
use store::{At, Error, FactNumber, Tx, row, sql};

/// Meetings of one group that are read at once: ten years of weekly calls.
const MEETINGS_MAX: i64 = 520;
/// Times, votes, decisions, people present of them.
const PARTS_MAX: i64 = 20_000;

row! {
    struct MeetingRow {
        id: MeetingId,
        state: String,
        subject: Option<String>,
        place: Option<String>,
        length: u16,
        starts: Option<Timestamp>,
        sequence: u32,
        focus: Option<String>,
        minutes: Option<String>,
        added_at: Timestamp,
        changed_at: Timestamp,
        written_by: Option<PersonId>,
        taken_back_at: Option<Timestamp>,
    }
}

row! {
    struct VoteRow {
        meeting: MeetingId,
        starts: Timestamp,
        person: PersonId,
        municipality: OrganisationId,
        can: bool,
    }
}

/// What a meeting is about and how long it takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outline {
    /// About what.
    pub subject: Option<String>,
    /// Where, or by what means.
    pub place: Option<String>,
    /// Minutes.
    pub length: u16,
}

/// A meeting with all of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// Ours.
    pub id: MeetingId,
    /// How far it is.
    pub state: State,
    /// What it is about.
    pub outline: Outline,
    /// Of its calendar entry.
    pub sequence: u32,
    /// When it was, is, or was to be.
    pub starts: Option<Timestamp>,
    /// The shared issue that was chosen in it.
    pub focus: Option<String>,
    /// What was said.
    pub minutes: Option<String>,
    /// What was decided.
    pub decisions: Vec<String>,
    /// Who was there, of the group.
    pub present: Vec<PersonId>,
    /// When it was first proposed or set.
    pub added_at: Timestamp,
    /// When its time was last changed.
    pub changed_at: Timestamp,
    /// Who wrote it down.
    pub written_by: Option<PersonId>,
    /// When somebody said that it was written down by mistake.
    pub taken_back_at: Option<Timestamp>,
}

impl Meeting {
    /// Decisions, the chosen issue among them.
    pub fn decided(&self) -> usize {
        self.decisions.len() + usize::from(self.focus.is_some())
    }

    /// Whether its hour, if one is set, is that of another meeting, too.
    pub fn crosses(&self, other: (Timestamp, u16)) -> bool {
        match self.state {
            State::Fixed { starts } | State::Held { starts } => {
                rule::cross((starts, self.outline.length), other)
            }
            State::Proposed { .. } | State::CalledOff => false,
        }
    }

    fn of(row: MeetingRow, parts: &mut Parts) -> Result<Self, Error> {
        let mut slots = parts.slots.remove(&row.id).unwrap_or_default();
        for vote in parts.votes.iter().filter(|vote| vote.meeting == row.id) {
            if let Some(slot) = slots.iter_mut().find(|slot| slot.starts == vote.starts) {
                slot.votes.push(Vote { person: vote.person, city: vote.municipality, can: vote.can });
            }
        }
        let state = match (row.state.as_str(), row.starts) {
            ("proposed", _) => State::Proposed { slots },
            ("fixed", Some(starts)) => State::Fixed { starts },
            ("held", Some(starts)) => State::Held { starts },
            ("called off", _) => State::CalledOff,
            _ => return Err(Error::Broken(format!("a meeting that is {}", row.state).into())),
        };
        Ok(Self {
            state,
            outline: Outline { subject: row.subject, place: row.place, length: row.length },
            sequence: row.sequence,
            starts: row.starts,
            focus: row.focus,
            minutes: row.minutes,
            decisions: parts.decisions.remove(&row.id).unwrap_or_default(),
            present: parts.present.remove(&row.id).unwrap_or_default(),
            added_at: row.added_at,
            changed_at: row.changed_at,
            written_by: row.written_by,
            taken_back_at: row.taken_back_at,
            id: row.id,
        })
    }
}

struct Parts {
    slots: BTreeMap<MeetingId, Vec<Slot>>,
    votes: Vec<VoteRow>,
    decisions: BTreeMap<MeetingId, Vec<String>>,
    present: BTreeMap<MeetingId, Vec<PersonId>>,
}

impl Parts {
    async fn of(at: &mut At<'_>, meetings: &[MeetingRow]) -> Result<Self, Error> {
        let ids = || meetings.iter().map(|row| row.id);
        let mut parts = Self {
            slots: BTreeMap::new(),
            votes: Vec::new(),
            decisions: BTreeMap::new(),
            present: BTreeMap::new(),
        };
        let slots: Vec<(MeetingId, Timestamp)> =
            sql("select meeting, starts from twinning_slots where meeting in ($2..) order by meeting, starts limit $1")
                .bind(PARTS_MAX)
                .bind_list(ids())
                .all(&mut *at)
                .await?;
        for (meeting, starts) in slots {
            parts.slots.entry(meeting).or_default().push(Slot { starts, votes: Vec::new() });
        }
        parts.votes = sql("select meeting, starts, person, municipality, can
               from twinning_votes
              where meeting in ($2..)
              order by voted_at, person
              limit $1")
        .bind(PARTS_MAX)
        .bind_list(ids())
        .all(&mut *at)
        .await?;
        let decisions: Vec<(MeetingId, String)> =
            sql("select meeting, decision from twinning_decisions where meeting in ($2..) order by meeting, place limit $1")
                .bind(PARTS_MAX)
                .bind_list(ids())
                .all(&mut *at)
                .await?;
        for (meeting, decision) in decisions {
            parts.decisions.entry(meeting).or_default().push(decision);
        }
        let present: Vec<(MeetingId, PersonId)> =
            sql("select meeting, person from twinning_present where meeting in ($2..) order by meeting, person limit $1")
                .bind(PARTS_MAX)
                .bind_list(ids())
                .all(at)
                .await?;
        for (meeting, person) in present {
            parts.present.entry(meeting).or_default().push(person);
        }
        Ok(parts)
    }
}

/// All meetings of a group, the latest first; those without a day before all others.
///
/// # Errors
/// [`store::Error`]
pub async fn meetings(at: impl Into<At<'_>>, group: GroupId) -> Result<Vec<Meeting>, Error> {
    let mut at = at.into();
    let rows: Vec<MeetingRow> = sql(
        "select id, state, subject, place, length, starts, sequence, focus, minutes, added_at, changed_at, written_by,
                taken_back_at
           from twinning_meetings
          where twinning = $1
          order by case when starts is null then 0 else 1 end, starts desc, id desc
          limit $2",
    )
    .bind(group)
    .bind(MEETINGS_MAX)
    .all(&mut at)
    .await?;
    let mut parts = Parts::of(&mut at, &rows).await?;
    rows.into_iter().map(|row| Meeting::of(row, &mut parts)).collect()
}

/// One meeting of a group.
///
/// # Errors
/// [`store::Error`]
pub async fn meeting(
    at: impl Into<At<'_>>,
    (group, id): (GroupId, MeetingId),
) -> Result<Option<Meeting>, Error> {
    let mut at = at.into();
    let rows: Vec<MeetingRow> = sql(
        "select id, state, subject, place, length, starts, sequence, focus, minutes, added_at, changed_at, written_by,
                taken_back_at
           from twinning_meetings
          where twinning = $1 and id = $2",
    )
    .bind(group)
    .bind(id)
    .all(&mut at)
    .await?;
    let mut parts = Parts::of(&mut at, &rows).await?;
    rows.into_iter().map(|row| Meeting::of(row, &mut parts)).next().transpose()
}

async fn insert(
    tx: &mut Tx,
    granted: &Granted<WorkInGroup>,
    (state, starts): (&str, Option<Timestamp>),
    outline: &Outline,
) -> Result<MeetingId, Error> {
    let id = tx.new_id::<MeetingId>();
    sql("insert into twinning_meetings (id, twinning, state, subject, place, length, starts, sequence, added_by, added_at,
                                        changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)")
    .bind(id)
    .bind(granted.on().group)
    .bind(state)
    .bind(outline.subject.as_ref())
    .bind(outline.place.as_ref())
    .bind(outline.length)
    .bind(starts)
    .bind(0_i64)
    .bind(granted.by().person())
    .bind(tx.now())
    .bind(tx.now())
    .run(tx)
    .await?;
    Ok(id)
}

/// Proposes times.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn propose(
    tx: &mut Tx,
    granted: &Granted<WorkInGroup>,
    (outline, slots): (&Outline, &[Slot]),
    city: Option<OrganisationId>,
) -> Result<(MeetingId, FactNumber), Error> {
    let id = insert(tx, granted, ("proposed", None), outline).await?;
    for slot in slots {
        sql("insert into twinning_slots (meeting, starts) values ($1, $2)")
            .bind(id)
            .bind(slot.starts)
            .run(tx)
            .await?;
    }
    let fact = Fact::TimesProposed { meeting: id, city };
    Ok((id, fact.record(tx, granted.by(), granted.on().group).await?))
}

/// Keeps which times suit somebody: their answers of before go.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn vote(
    tx: &mut Tx,
    (group, voice): (GroupId, Voice),
    meeting: MeetingId,
    answers: &[(Timestamp, bool)],
) -> Result<FactNumber, Error> {
    sql("delete from twinning_votes where meeting = $1 and person = $2")
        .bind(meeting)
        .bind(voice.person)
        .run(tx)
        .await?;
    for (starts, can) in answers {
        sql("insert into twinning_votes (meeting, starts, person, municipality, can, way, written_by, voted_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8)")
        .bind(meeting)
        .bind(*starts)
        .bind(voice.person)
        .bind(voice.city)
        .bind(*can)
        .bind(voice.way)
        .bind(voice.written_by())
        .bind(tx.now())
        .run(tx)
        .await?;
    }
    Fact::TimesVoted { meeting, city: voice.city, way: voice.way }.record(tx, voice.by, group).await
}

/// What happens to a meeting's day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Day {
    Fixed {
        starts: Timestamp,
        on: Date,
    },
    /// Its calendar entry was sent before.
    Moved {
        starts: Timestamp,
        on: Date,
    },
    CalledOff {
        was_fixed: bool,
    },
}

/// Sets, moves or strikes out a meeting's day.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn set_day(
    tx: &mut Tx,
    granted: &Granted<WorkInGroup>,
    (meeting, day): (MeetingId, Day),
    city: Option<OrganisationId>,
) -> Result<FactNumber, Error> {
    let (state, starts, is_change, fact) = match day {
        Day::Fixed { starts, on } => ("fixed", Some(starts), false, Fact::MeetingFixed { meeting, on, city }),
        Day::Moved { starts, on } => ("fixed", Some(starts), true, Fact::MeetingMoved { meeting, on, city }),
        Day::CalledOff { was_fixed } => {
            ("called off", None, was_fixed, Fact::MeetingCalledOff { meeting, city })
        }
    };
    sql("update twinning_meetings
            set state = $1, starts = coalesce($2, starts), sequence = sequence + $3, changed_at = $4
          where id = $5")
    .bind(state)
    .bind(starts)
    .bind(i64::from(is_change))
    .bind(tx.now())
    .bind(meeting)
    .run(tx)
    .await?;
    fact.record(tx, granted.by(), granted.on().group).await
}

/// Sets a day that nobody had to be asked about.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn add_fixed(
    tx: &mut Tx,
    granted: &Granted<WorkInGroup>,
    outline: &Outline,
    (starts, on, city): (Timestamp, Date, Option<OrganisationId>),
) -> Result<(MeetingId, FactNumber), Error> {
    let meeting = insert(tx, granted, ("fixed", Some(starts)), outline).await?;
    let fact = Fact::MeetingFixed { meeting, on, city };
    Ok((meeting, fact.record(tx, granted.by(), granted.on().group).await?))
}

/// What was written down of a meeting that took place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// When it began.
    pub starts: Timestamp,
    /// That day where the centre is.
    pub on: Date,
    /// What was said and decided.
    pub minutes: Minutes,
    /// The shared issue that was chosen.
    pub focus: Option<String>,
    /// Who was there, of the group.
    pub present: Vec<PersonId>,
}

/// Writes a meeting down that took place: one that was planned, or one that nobody had put down before.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn hold(
    tx: &mut Tx,
    granted: &Granted<WorkInGroup>,
    (meeting, outline): (Option<MeetingId>, &Outline),
    held: &Held,
    city: Option<OrganisationId>,
) -> Result<(MeetingId, FactNumber), Error> {
    let id = match meeting {
        Some(id) => id,
        None => insert(tx, granted, ("held", Some(held.starts)), outline).await?,
    };
    write_minutes(tx, granted, id, (outline, held)).await?;
    let (on, chose_focus) = (held.on, held.focus.is_some());
    let whole = is_whole(tx, granted, &held.present).await?;
    let fact = Fact::MeetingHeld { meeting: id, on, chose_focus, whole, city };
    Ok((id, fact.record(tx, granted.by(), granted.on().group).await?))
}

/// Writes the minutes of a meeting anew.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn change_minutes(
    tx: &mut Tx,
    granted: &Granted<WorkInGroup>,
    meeting: MeetingId,
    (outline, held): (&Outline, &Held),
    city: Option<OrganisationId>,
) -> Result<FactNumber, Error> {
    write_minutes(tx, granted, meeting, (outline, held)).await?;
    let (on, chose_focus) = (held.on, held.focus.is_some());
    let whole = is_whole(tx, granted, &held.present).await?;
    let fact = Fact::MinutesChanged { meeting, on, chose_focus, whole, city };
    fact.record(tx, granted.by(), granted.on().group).await
}

/// Keeps that a meeting was written down by mistake; its minutes stay.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn take_back(
    tx: &mut Tx,
    granted: &Granted<WorkInGroup>,
    meeting: MeetingId,
    city: Option<OrganisationId>,
) -> Result<FactNumber, Error> {
    sql("update twinning_meetings set state = 'called off', taken_back_at = $1 where id = $2 and twinning = $3")
        .bind(tx.now())
        .bind(meeting)
        .bind(granted.on().group)
        .run(tx)
        .await?;
    Fact::MeetingTakenBack { meeting, city }.record(tx, granted.by(), granted.on().group).await
}

/// Whether people of every city of the group were there; whoever has left since counts for the city they sat for.
async fn is_whole(tx: &mut Tx, granted: &Granted<WorkInGroup>, present: &[PersonId]) -> Result<bool, Error> {
    // Nobody knows who was there.
    if present.is_empty() {
        return Ok(true);
    }
    let missing: i64 = sql("select count(*)
           from cohorts_group_cities c
          where c.twinning = $1
            and c.municipality not in (select organisation from people_seats where person in ($2..))")
    .bind(granted.on().group)
    .bind_list(present.iter().copied())
    .one(tx)
    .await?;
    Ok(missing == 0)
}

async fn write_minutes(
    tx: &mut Tx,
    granted: &Granted<WorkInGroup>,
    meeting: MeetingId,
    (outline, held): (&Outline, &Held),
) -> Result<(), Error> {
    sql("update twinning_meetings
            set state = 'held', subject = $1, place = $2, starts = $3, focus = $4, minutes = $5, written_by = $6
          where id = $7 and twinning = $8")
    .bind(outline.subject.as_ref())
    .bind(outline.place.as_ref())
    .bind(held.starts)
    .bind(held.focus.as_ref())
    .bind(held.minutes.text.as_ref())
    .bind(granted.by().person())
    .bind(meeting)
    .bind(granted.on().group)
    .run(tx)
    .await?;
    sql("delete from twinning_decisions where meeting = $1").bind(meeting).run(tx).await?;
    for (place, decision) in (1_i64..).zip(&held.minutes.decisions) {
        sql("insert into twinning_decisions (meeting, place, decision) values ($1, $2, $3)")
            .bind(meeting)
            .bind(place)
            .bind(decision)
            .run(tx)
            .await?;
    }
    sql("delete from twinning_present where meeting = $1").bind(meeting).run(tx).await?;
    for person in &held.present {
        sql("insert into twinning_present (meeting, person) values ($1, $2)")
            .bind(meeting)
            .bind(*person)
            .run(tx)
            .await?;
    }
    Ok(())
}
