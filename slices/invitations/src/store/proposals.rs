//! What the rule asks for since people or the rule changed, until a facilitator says yes or the rule thinks again.
use crate::{
    facts::Fact,
    rules::audience::{AUDIENCE_MAX, FormerSeat, Why},
};
use jiff::{Timestamp, civil::Date};
use kernel::{
    EventId, OrganisationId, PersonId,
    access::{Actor, SeatKind},
};
use network::words;
use std::collections::BTreeMap;
use store::{At, Error, Tx, code_column, row, sql};

words! {
    /// What the rule asks for.
    Step {
        /// To be asked.
        Join = "join",
        /// No longer to be asked.
        Leave = "leave",
    }
}

code_column!(Step: as_str, Step::parse);

row! {
    /// A proposal.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct Proposal {
        /// About whom.
        pub person: PersonId,
        /// What.
        pub step: Step,
        /// Since when.
        pub since: Timestamp,
    }
}

/// What the rule asks for at an event.
///
/// # Errors
/// [`store::Error`]
pub async fn of(at: impl Into<At<'_>>, event: EventId) -> Result<Vec<Proposal>, Error> {
    sql("select person, step, since
           from invitations_proposals
          where event = $1
          order by since, person
          limit $2")
    .bind(event)
    .bind(AUDIENCE_MAX)
    .all(at)
    .await
}

/// Makes the proposals of an event what is wanted now: new ones get a fact with their reason, old ones go.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn keep(
    tx: &mut Tx,
    (event, by, today): (EventId, Actor, Date),
    (wanted, inside): (&BTreeMap<PersonId, Step>, &BTreeMap<PersonId, Vec<Why>>),
) -> Result<(), Error> {
    let known: BTreeMap<PersonId, Step> =
        of(&mut *tx, event).await?.into_iter().map(|own| (own.person, own.step)).collect();
    for person in known.keys().filter(|person| wanted.get(person) != known.get(person)) {
        sql("delete from invitations_proposals where event = $1 and person = $2")
            .bind(event)
            .bind(*person)
            .run(&mut *tx)
            .await?;
    }
    for (person, step) in wanted.iter().filter(|(person, step)| known.get(person) != Some(step)) {
        sql("insert into invitations_proposals (event, person, step, since) values ($1, $2, $3, $4)")
            .bind(event)
            .bind(*person)
            .bind(*step)
            .bind(tx.now())
            .run(&mut *tx)
            .await?;
        let seat = inside.get(person).and_then(|reasons| reasons.first()).and_then(|why| why.seat);
        let (event, person) = (event, *person);
        let fact = match step {
            Step::Join => Fact::Joins { event, person, seat },
            Step::Leave => Fact::Leaves { event, person, seat: former_seat(tx, person, today).await? },
        };
        fact.record(&mut *tx, by).await?;
    }
    Ok(())
}

row! {
    struct FormerSeatRow {
        kind: SeatKind,
        organisation: OrganisationId,
        ends: Date,
    }
}

/// The seat that somebody held last and holds no more: most often why a rule names them no longer.
async fn former_seat(tx: &mut Tx, person: PersonId, today: Date) -> Result<Option<FormerSeat>, Error> {
    let row: Option<FormerSeatRow> = sql("select kind, organisation, ends
           from people_seats
          where person = $1 and ends < $2
          order by ends desc, id desc
          limit 1")
    .bind(person)
    .bind(today)
    .optional(tx)
    .await?;
    Ok(row.map(|FormerSeatRow { kind, organisation, ends }| FormerSeat { kind, organisation, ends }))
}

/// Forgets what the rule asked for about somebody: it was done.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn done(tx: &mut Tx, event: EventId, person: PersonId) -> Result<(), Error> {
    sql("delete from invitations_proposals where event = $1 and person = $2")
        .bind(event)
        .bind(person)
        .run(tx)
        .await
        .map(drop)
}
