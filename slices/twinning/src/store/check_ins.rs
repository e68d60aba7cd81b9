//! Check-ins: what a group says of itself once a month. What blocks it and how it rates itself is for the city that said
//! so and for facilitators: the twin might be what blocks it.
use crate::{
    facts::Fact,
    rules::{
        check_in::{BlockedBy, CheckIn},
        stage::Stage,
    },
    store::papers::Voice,
};
use jiff::{Timestamp, civil::Date};
use kernel::{GroupId, OrganisationId, PersonId};
use store::{At, Error, FactNumber, Tx, code_column, row, sql};

code_column!(BlockedBy: code, BlockedBy::from_code);

/// Check-ins of one group that are read at once: both cities, each month, for years.
const CHECK_INS_MAX: i64 = 500;

row! {
    struct CheckInRow {
        id: i64,
        municipality: OrganisationId,
        person: PersonId,
        met: Option<Date>,
        stage_felt: Option<u8>,
        learned: Option<String>,
        blocked_by: Option<BlockedBy>,
        blocked_how: Option<String>,
        blocked_told: bool,
        help: Option<String>,
        next: Option<Date>,
        rating: u8,
        said_at: Timestamp,
    }
}

/// A check-in of one city.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// Ours.
    pub id: i64,
    /// Which city.
    pub city: OrganisationId,
    /// Who of it.
    pub person: PersonId,
    /// What.
    pub check_in: CheckIn,
    /// When.
    pub said_at: Timestamp,
}

impl From<CheckInRow> for Said {
    fn from(row: CheckInRow) -> Self {
        let CheckInRow { met, learned, blocked_by, blocked_how, blocked_told, help, next, rating, .. } = row;
        let stage = |number| Stage::ALL.into_iter().find(|stage| stage.number() == number);
        let stage_felt = row.stage_felt.and_then(stage);
        let check_in =
            CheckIn { met, stage_felt, learned, blocked_by, blocked_how, blocked_told, help, next, rating };
        Self { id: row.id, city: row.municipality, person: row.person, check_in, said_at: row.said_at }
    }
}

/// Whose whole check-ins a reader gets; of others what blocks them and their rating are not read from the table at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sight {
    /// All: facilitators.
    All,
    /// Those of the own city; none: of no city.
    Own(Option<OrganisationId>),
}

/// The check-ins of a group as a reader may read them, the newest first.
///
/// # Errors
/// [`store::Error`]
pub async fn check_ins(at: impl Into<At<'_>>, group: GroupId, sight: Sight) -> Result<Vec<Said>, Error> {
    let (all, own) = match sight {
        Sight::All => (true, None),
        Sight::Own(city) => (false, city),
    };
    let rows: Vec<CheckInRow> = sql("select id, municipality, person, met,
                case when $2 or municipality = $3 then stage_felt end as stage_felt, learned,
                case when $2 or municipality = $3 then blocked_by end as blocked_by,
                case when $2 or municipality = $3 then blocked_how end as blocked_how, blocked_told, help, next,
                case when $2 or municipality = $3 then rating else 0 end as rating, said_at
           from twinning_check_ins
          where twinning = $1
          order by said_at desc, id desc
          limit $4")
    .bind(group)
    .bind(all)
    .bind(own)
    .bind(CHECK_INS_MAX)
    .all(at)
    .await?;
    Ok(rows.into_iter().map(Said::from).collect())
}

/// Keeps a check-in.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn add(
    tx: &mut Tx,
    (group, voice): (GroupId, Voice),
    check_in: &CheckIn,
) -> Result<FactNumber, Error> {
    sql("insert into twinning_check_ins (id, twinning, municipality, person, met, stage_felt, learned, blocked_by,
                                         blocked_how, blocked_told, help, next, rating, way, said_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)")
    .bind(tx.new_id::<i64>())
    .bind(group)
    .bind(voice.city)
    .bind(voice.person)
    .bind(check_in.met)
    .bind(check_in.stage_felt.map(Stage::number))
    .bind(check_in.learned.as_ref())
    .bind(check_in.blocked_by)
    .bind(check_in.blocked_how.as_ref())
    .bind(check_in.blocked_told)
    .bind(check_in.help.as_ref())
    .bind(check_in.next)
    .bind(check_in.rating)
    .bind(voice.way)
    .bind(tx.now())
    .run(tx)
    .await?;
    Fact::CheckedIn { city: voice.city, way: voice.way }.record(tx, voice.by, group).await
}
