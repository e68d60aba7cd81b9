//! What the rule asks for since people or the rule changed, until a facilitator says yes or the rule thinks again.
use crate::{
    facts::{self, Fact},
    rules::audience::{AUDIENCE_MAX, FormerSeat, Why},
};
use jiff::{Timestamp, civil::Date};
use kernel::{
    EventId, OrganisationId, PersonId,
    access::{Actor, SeatKind},
};
use network::words;
use std::collections::{BTreeMap, BTreeSet};
use store::{At, Error, Tx, Values, code_column, inserts, record::Entry, row, sql};

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

/// Whom the rule names or leaves out since somebody changed it; all others that wait changed themselves.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn by_somebody(tx: &mut Tx, event: EventId) -> Result<BTreeSet<PersonId>, Error> {
    let waiting = of(&mut *tx, event).await?;
    let facts: Vec<Entry> = sql("select f.number, f.at, f.kind, f.actor, f.noun, f.subject, f.body
           from facts f
          where f.noun = 'event' and f.subject = $1 and f.kind in ($2, $3)
            and f.at >= (select min(since) from invitations_proposals where event = $1)
          order by f.number
          limit $4")
    .bind(event)
    .bind(facts::JOINS)
    .bind(facts::LEAVES)
    .bind(2 * AUDIENCE_MAX)
    .all(tx)
    .await?;
    // The newest fact about somebody is why they wait.
    let of_fact = |fact: &Entry| Some((fact.body.number("person").map(PersonId::from)?, fact.actor));
    let actors: BTreeMap<PersonId, Option<PersonId>> = facts.iter().filter_map(of_fact).collect();
    let waiting = waiting.into_iter().map(|own| own.person);
    Ok(waiting.filter(|person| actors.get(person).is_none_or(Option::is_some)).collect())
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
    let gone = known.keys().copied().filter(|person| wanted.get(person) != known.get(person));
    for gone in gone.collect::<Vec<_>>().chunks(store::LIST_MAX) {
        sql("delete from invitations_proposals where event = $1 and person in ($2..)")
            .bind(event)
            .bind_list(gone.iter().copied())
            .run(&mut *tx)
            .await?;
    }
    let mut rows = inserts("insert into invitations_proposals (event, person, step, since) values (..)");
    let mut facts = Vec::new();
    let is_new = |(person, step): &(PersonId, Step)| known.get(person) != Some(step);
    let new: Vec<(PersonId, Step)> =
        wanted.iter().map(|(person, step)| (*person, *step)).filter(is_new).collect();
    let leaving = new.iter().filter(|(_, step)| *step == Step::Leave).map(|(person, _)| *person);
    let former = former_seats(tx, leaving.collect(), today).await?;
    for (person, step) in new {
        rows.row(Values::default().bind(event).bind(person).bind(step).bind(tx.now()));
        let seat = inside.get(&person).and_then(|reasons| reasons.first()).and_then(|why| why.seat);
        let fact = match step {
            Step::Join => Fact::Joins { event, person, seat },
            Step::Leave => Fact::Leaves { event, person, seat: former.get(&person).copied() },
        };
        facts.push(fact.by(by));
    }
    rows.run(&mut *tx).await?;
    tx.record_all(&facts).await
}

row! {
    struct FormerSeatRow {
        person: PersonId,
        kind: SeatKind,
        organisation: OrganisationId,
        ends: Date,
    }
}

/// The seats that people held last and hold no more: most often why a rule names them no longer.
async fn former_seats(
    tx: &mut Tx,
    people: Vec<PersonId>,
    today: Date,
) -> Result<BTreeMap<PersonId, FormerSeat>, Error> {
    let mut seats = BTreeMap::new();
    for people in people.chunks(store::LIST_MAX) {
        let rows: Vec<FormerSeatRow> = sql("select person, kind, organisation, ends
               from people_seats
              where ends < $1 and person in ($2..)
              order by person, ends, id")
        .bind(today)
        .bind_list(people.iter().copied())
        .all(&mut *tx)
        .await?;
        let last = rows.into_iter().map(|FormerSeatRow { person, kind, organisation, ends }| {
            (person, FormerSeat { kind, organisation, ends })
        });
        seats.extend(last);
    }
    Ok(seats)
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
