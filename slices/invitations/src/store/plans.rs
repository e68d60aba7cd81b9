//! How the invitations of an event are kept.
use crate::{
    acts::KeepInvitations,
    facts::Fact,
    rules::place::{OFFER_HOURS, Seats},
};
use kernel::{EventId, access::Granted};
use network::words;
use store::{At, Error, Tx, code_column, row, sql};

words! {
    /// Who follows the changes of an audience.
    Follow {
        /// They wait for a facilitator's yes.
        Asks = "asks",
        /// The program invites and withdraws, and says so in the record.
        ByItself = "by itself",
    }
}

code_column!(Follow: as_str, Follow::parse);

row! {
    /// How the invitations of an event are kept.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Plan {
        /// Whether changes of the audience wait for a yes.
        pub follow: Follow,
        /// How many seats there are.
        pub capacity: Option<u32>,
        /// So long a freed seat is kept for somebody.
        pub offer_hours: u32,
        /// Where it is joined.
        pub room: Option<String>,
        /// Which reminders go out: `week`, `day`, `hour`, with a space between.
        pub reminders: String,
        /// The facilitator's words to those who are asked.
        pub note: Option<String>,
        /// What of the event calendars were told last.
        pub told_sequence: u32,
    }
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            follow: Follow::Asks,
            capacity: None,
            offer_hours: OFFER_HOURS,
            room: None,
            reminders: "week day hour".to_owned(),
            note: None,
            told_sequence: 0,
        }
    }
}

/// The plan of an event; what is usual where nobody has said anything.
///
/// # Errors
/// [`store::Error`]
pub async fn plan(at: impl Into<At<'_>>, event: EventId) -> Result<Plan, Error> {
    let found: Option<Plan> =
        sql("select follow, capacity, offer_hours, room, reminders, note, told_sequence
           from invitations_plans
          where event = $1")
        .bind(event)
        .optional(at)
        .await?;
    Ok(found.unwrap_or_default())
}

/// Changes the plan of an event.
///
/// # Errors
/// [`store::Error`]
pub async fn set_plan(tx: &mut Tx, granted: &Granted<KeepInvitations>, plan: &Plan) -> Result<(), Error> {
    let event = granted.on().event;
    write(tx, event, plan).await?;
    Fact::PlanChanged { event }.record(tx, granted.by()).await.map(drop)
}

async fn write(tx: &mut Tx, event: EventId, plan: &Plan) -> Result<(), Error> {
    sql("insert into invitations_plans (event, follow, capacity, offer_hours, room, reminders, note, told_sequence)
         values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (event) do update
            set follow = excluded.follow, capacity = excluded.capacity, offer_hours = excluded.offer_hours,
                room = excluded.room, reminders = excluded.reminders, note = excluded.note,
                told_sequence = excluded.told_sequence")
    .bind(event)
    .bind(plan.follow)
    .bind(plan.capacity)
    .bind(plan.offer_hours)
    .bind(plan.room.as_ref())
    .bind(&plan.reminders)
    .bind(plan.note.as_ref())
    .bind(plan.told_sequence)
    .run(tx)
    .await
    .map(drop)
}

/// Notes what calendars were told of an event.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn note_told(tx: &mut Tx, event: EventId, sequence: u32) -> Result<(), Error> {
    let plan = plan(&mut *tx, event).await?;
    write(tx, event, &Plan { told_sequence: sequence, ..plan }).await
}

/// The seats of an event now.
///
/// # Errors
/// [`store::Error`]
pub async fn seats(at: impl Into<At<'_>>, event: EventId, capacity: Option<u32>) -> Result<Seats, Error> {
    let counts: Vec<(String, i64)> = sql("select state, count(*)
           from invitations_invitations
          where event = $1 and state in ('accepted', 'offered', 'queued')
          group by state
          order by state")
    .bind(event)
    .all(at)
    .await?;
    let count = |test: fn(&str) -> bool| {
        let counts = counts.iter().filter(|(state, _)| test(state)).map(|(_, count)| *count);
        u32::try_from(counts.sum::<i64>()).unwrap_or(u32::MAX)
    };
    Ok(Seats { capacity, taken: count(|state| state != "queued"), queued: count(|state| state == "queued") })
}
