//! What groups committed themselves to, and what became of it.
use crate::{
    acts::{SeeStock, TakeStock},
    facts::Fact,
    rules::commitment::Commitment,
};
use jiff::{Timestamp, civil::Date};
use kernel::{ActionId, EventId, GroupId, MeetingId, OrganisationId, PersonId, access::Granted};
use store::{At, Error, Tx, row, sql};
use twinning::{acts::WorkInGroup, rules::action::NewAction};

/// Commitments of one event: one a group.
const COMMITMENTS_MAX: i64 = 1_000;

row! {
    struct CommitmentRow {
        twinning: GroupId,
        meets_at: Timestamp,
        what: String,
        owner: PersonId,
        municipality: OrganisationId,
        due: Date,
        written_at: Timestamp,
        meeting: Option<MeetingId>,
        action: Option<ActionId>,
        carried_at: Option<Timestamp>,
    }
}

/// What became of a commitment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It can be changed.
    Written,
    /// It is the group's own now.
    CarriedOver {
        /// The meeting.
        meeting: MeetingId,
        /// The action.
        action: ActionId,
    },
}

/// A commitment of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupCommitment {
    /// Whose.
    pub group: GroupId,
    /// What.
    pub commitment: Commitment,
    /// For which city its owner works.
    pub city: OrganisationId,
    /// When it was last written.
    pub written_at: Timestamp,
    /// What became of it.
    pub standing: Standing,
}

impl From<CommitmentRow> for GroupCommitment {
    fn from(row: CommitmentRow) -> Self {
        let standing = match (row.meeting, row.action, row.carried_at) {
            (Some(meeting), Some(action), Some(_)) => Standing::CarriedOver { meeting, action },
            _ => Standing::Written,
        };
        let action = NewAction { what: row.what, owner: row.owner, due: row.due };
        Self {
            group: row.twinning,
            commitment: Commitment { meets_at: row.meets_at, action },
            city: row.municipality,
            written_at: row.written_at,
            standing,
        }
    }
}

/// All commitments of an event, by group.
///
/// # Errors
/// [`store::Error`]
pub async fn of_event(
    at: impl Into<At<'_>>,
    _granted: &Granted<SeeStock>,
    event: EventId,
) -> Result<Vec<GroupCommitment>, Error> {
    let rows: Vec<CommitmentRow> = sql(
        "select twinning, meets_at, what, owner, municipality, due, written_at, meeting, action, carried_at
           from stocktaking_commitments
          where event = $1
          order by twinning
          limit $2",
    )
    .bind(event)
    .bind(COMMITMENTS_MAX)
    .all(at)
    .await?;
    Ok(rows.into_iter().map(GroupCommitment::from).collect())
}

/// The commitment of one group.
///
/// # Errors
/// [`store::Error`]
pub async fn of_group(
    at: impl Into<At<'_>>,
    granted: &Granted<WorkInGroup>,
    event: EventId,
) -> Result<Option<GroupCommitment>, Error> {
    let row: Option<CommitmentRow> = sql(
        "select twinning, meets_at, what, owner, municipality, due, written_at, meeting, action, carried_at
           from stocktaking_commitments
          where event = $1 and twinning = $2",
    )
    .bind(event)
    .bind(granted.on().group)
    .optional(at)
    .await?;
    Ok(row.map(GroupCommitment::from))
}

/// Writes a commitment of a group, or writes it anew. What was carried over stays as it is.
///
/// # Errors
/// [`store::Error`]
pub async fn write(
    tx: &mut Tx,
    granted: &Granted<WorkInGroup>,
    event: EventId,
    (commitment, city): (&Commitment, OrganisationId),
) -> Result<(), Error> {
    let group = granted.on().group;
    sql("insert into stocktaking_commitments (event, twinning, meets_at, what, owner, municipality, due, written_by,
                                              written_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         on conflict (event, twinning) do update
            set meets_at = excluded.meets_at, what = excluded.what, owner = excluded.owner,
                municipality = excluded.municipality, due = excluded.due, written_by = excluded.written_by,
                written_at = excluded.written_at
          where stocktaking_commitments.carried_at is null")
    .bind(event)
    .bind(group)
    .bind(commitment.meets_at)
    .bind(&commitment.action.what)
    .bind(commitment.action.owner)
    .bind(city)
    .bind(commitment.action.due)
    .bind(granted.by().person())
    .bind(tx.now())
    .run(tx)
    .await?;
    Fact::Committed { event, group }.record(tx, granted.by()).await.map(drop)
}

/// Writes down that a commitment is the group's own now.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn carry_over(
    tx: &mut Tx,
    granted: &Granted<TakeStock>,
    (event, group): (EventId, GroupId),
    (meeting, action): (MeetingId, ActionId),
) -> Result<(), Error> {
    sql("update stocktaking_commitments
            set meeting = $1, action = $2, carried_at = $3
          where event = $4 and twinning = $5 and carried_at is null")
    .bind(meeting)
    .bind(action)
    .bind(tx.now())
    .bind(event)
    .bind(group)
    .run(tx)
    .await?;
    Fact::CarriedOver { event, group, meeting, action }.record(tx, granted.by()).await.map(drop)
}
