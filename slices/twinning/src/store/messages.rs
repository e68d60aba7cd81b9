//! Words between the centre and a group: a facilitator writes to its cities, a city asks the facilitators.
use crate::{
    acts::{KeepGroup, SpeakForCity},
    facts::Fact,
};
use jiff::Timestamp;
use kernel::{GroupId, OrganisationId, PersonId, access::Granted};
use std::collections::BTreeMap;
use store::{At, Error, FactNumber, Tx, row, sql};

/// Messages of one group that are read at once.
const MESSAGES_MAX: i64 = 200;

row! {
    /// A message.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Message {
        /// Who wrote it.
        pub person: Option<PersonId>,
        /// To or from which city; none: to all.
        pub municipality: Option<OrganisationId>,
        /// `to cities` or `to centre`.
        pub direction: String,
        /// What.
        pub body: String,
        /// When.
        pub sent_at: Timestamp,
    }
}

/// All messages of a group, the newest first: facilitators read them.
///
/// # Errors
/// [`store::Error`]
pub async fn messages(at: impl Into<At<'_>>, granted: &Granted<KeepGroup>) -> Result<Vec<Message>, Error> {
    sql("select person, municipality, direction, body, sent_at
           from twinning_messages
          where twinning = $1
          order by sent_at desc, id desc
          limit $2")
    .bind(granted.on().group)
    .bind(MESSAGES_MAX)
    .all(at)
    .await
}

/// When the centre last wrote to cities of each of these groups.
pub(super) async fn last_to_cities(
    at: impl Into<At<'_>>,
    groups: impl Iterator<Item = GroupId>,
) -> Result<BTreeMap<GroupId, Timestamp>, Error> {
    let rows: Vec<(GroupId, Timestamp)> = sql("select twinning, max(sent_at) as sent_at
           from twinning_messages
          where direction = 'to cities' and twinning in ($1..)
          group by twinning")
    .bind_list(groups)
    .all(at)
    .await?;
    Ok(rows.into_iter().collect())
}

async fn insert(
    tx: &mut Tx,
    (group, person): (GroupId, Option<PersonId>),
    (direction, city): (&str, Option<OrganisationId>),
    body: &str,
) -> Result<(), Error> {
    sql("insert into twinning_messages (id, twinning, person, municipality, direction, body, sent_at)
         values ($1, $2, $3, $4, $5, $6, $7)")
    .bind(tx.new_id::<i64>())
    .bind(group)
    .bind(person)
    .bind(city)
    .bind(direction)
    .bind(body)
    .bind(tx.now())
    .run(tx)
    .await
    .map(drop)
}

/// A facilitator writes to one city of a group, or to all.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn to_cities(
    tx: &mut Tx,
    granted: &Granted<KeepGroup>,
    (city, body): (Option<OrganisationId>, &str),
) -> Result<FactNumber, Error> {
    let group = granted.on().group;
    insert(tx, (group, granted.by().person()), ("to cities", city), body).await?;
    Fact::Written { city }.record(tx, granted.by(), group).await
}

/// A city asks the facilitators.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn to_centre(
    tx: &mut Tx,
    granted: &Granted<SpeakForCity>,
    body: &str,
) -> Result<FactNumber, Error> {
    let on = granted.on();
    insert(tx, (on.id(), granted.by().person()), ("to centre", Some(on.city)), body).await?;
    Fact::Asked { city: on.city }.record(tx, granted.by(), on.id()).await
}
