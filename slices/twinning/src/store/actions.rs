//! Actions of a group: who does what until when.
use crate::{
    acts::WorkInGroup,
    facts::Fact,
    rules::action::{self, NewAction, State},
    store::rooms::{self, Member, Room},
};
use jiff::{Timestamp, civil::Date};
use kernel::{
    ActionId, GroupId, Lang, MeetingId, OrganisationId, PersonId,
    access::{Granted, SeatKind},
};
use store::{At, Error, FactNumber, Tx, row, sql};

/// Actions of one group that are read at once.
const ACTIONS_MAX: i64 = 2_000;

row! {
    /// An action.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Action {
        /// Ours.
        pub id: ActionId,
        /// Out of which meeting.
        pub meeting: Option<MeetingId>,
        /// What.
        pub what: String,
        /// Who took it on.
        pub owner: PersonId,
        /// For which city: the task stays with it when the person leaves.
        pub municipality: OrganisationId,
        /// Until when.
        pub due: Date,
        /// When it was done.
        pub done_on: Option<Date>,
        /// What was said about it.
        pub done_note: Option<String>,
        /// When it was written down.
        pub added_at: Timestamp,
    }
}

impl Action {
    /// How it stands on a day.
    pub fn state(&self, today: Date) -> State {
        action::state(self.due, self.done_on, today)
    }
}

/// All actions of a group: open ones first, by their day.
///
/// # Errors
/// [`store::Error`]
pub async fn actions(at: impl Into<At<'_>>, group: GroupId) -> Result<Vec<Action>, Error> {
    sql("select id, meeting, what, owner, municipality, due, done_on, done_note, added_at
           from twinning_actions
          where twinning = $1
          order by case when done_on is null then 0 else 1 end, case when done_on is null then due end, done_on desc,
                   due desc, id
          limit $2")
    .bind(group)
    .bind(ACTIONS_MAX)
    .all(at)
    .await
}

/// The same as they stand on a day: the open ones of whoever left a city are those of the successor in the seat, or of who
/// speaks for the city.
///
/// # Errors
/// [`store::Error`]
pub async fn passed_on(at: impl Into<At<'_>>, room: &Room, today: Date) -> Result<Vec<Action>, Error> {
    let mut at = at.into();
    let mut all = actions(&mut at, room.id).await?;
    let members = rooms::members(&mut at, room.ids(), (today, Lang::En)).await?;
    for action in all.iter_mut().filter(|action| action.done_on.is_none()) {
        let speaks = |member: &&Member| {
            member.city == action.municipality
                && matches!(member.kind, SeatKind::FocalPoint | SeatKind::Deputy)
        };
        let first = || members.iter().find(speaks).map(|member| member.person);
        let has = rooms::in_place_of(&mut at, &members, (action.municipality, action.owner)).await?;
        action.owner = has.or_else(first).unwrap_or(action.owner);
    }
    Ok(all)
}

/// Writes an action down.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn add(
    tx: &mut Tx,
    granted: &Granted<WorkInGroup>,
    (new, of, meeting): (&NewAction, OrganisationId, Option<MeetingId>),
    city: Option<OrganisationId>,
) -> Result<(ActionId, FactNumber), Error> {
    let id = tx.new_id::<ActionId>();
    let group = granted.on().group;
    sql("insert into twinning_actions (id, twinning, meeting, what, owner, municipality, due, added_by, added_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)")
    .bind(id)
    .bind(group)
    .bind(meeting)
    .bind(&new.what)
    .bind(new.owner)
    .bind(of)
    .bind(new.due)
    .bind(granted.by().person())
    .bind(tx.now())
    .run(tx)
    .await?;
    Ok((id, Fact::ActionAdded { action: id, city }.record(tx, granted.by(), group).await?))
}

/// Opens an action again that was ticked off by mistake. False where it is open, or is none of the group's.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn reopen(
    tx: &mut Tx,
    granted: &Granted<WorkInGroup>,
    action: ActionId,
    city: Option<OrganisationId>,
) -> Result<bool, Error> {
    let group = granted.on().group;
    let touched = sql("update twinning_actions
            set done_on = null, done_note = null
          where id = $1 and twinning = $2 and done_on is not null")
    .bind(action)
    .bind(group)
    .run(tx)
    .await?;
    if touched > 0 {
        Fact::ActionReopened { action, city }.record(tx, granted.by(), group).await?;
    }
    Ok(touched > 0)
}

/// Ticks an action off. False where it was done already, or is none of the group's.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn finish(
    tx: &mut Tx,
    granted: &Granted<WorkInGroup>,
    (action, today, note): (ActionId, Date, Option<&str>),
    city: Option<OrganisationId>,
) -> Result<bool, Error> {
    let group = granted.on().group;
    let touched = sql("update twinning_actions
            set done_on = $1, done_note = $2
          where id = $3 and twinning = $4 and done_on is null")
    .bind(today)
    .bind(note)
    .bind(action)
    .bind(group)
    .run(tx)
    .await?;
    if touched > 0 {
        Fact::ActionDone { action, city }.record(tx, granted.by(), group).await?;
    }
    Ok(touched > 0)
}
