//! Rows of the desk: on which Mondays facilitators were written to.
use ::store::{At, Error, Fact, FactNumber, Tx, sql};
use jiff::civil::Date;
use kernel::{PersonId, access::Actor};

/// Whether somebody's Monday is done with.
pub(crate) async fn is_done(at: impl Into<At<'_>>, person: PersonId, monday: Date) -> Result<bool, Error> {
    let count: i64 = sql("select count(*) from desk_mondays where person = $1 and monday = $2")
        .bind(person)
        .bind(monday)
        .one(at)
        .await?;
    Ok(count > 0)
}

/// Notes that somebody's Monday is done with; whether it was not before.
pub(crate) async fn note(tx: &mut Tx, person: PersonId, monday: Date) -> Result<bool, Error> {
    let new = sql("insert into desk_mondays (person, monday, written_at)
         values ($1, $2, $3)
         on conflict do nothing")
    .bind(person)
    .bind(monday)
    .bind(tx.now())
    .run(tx)
    .await?;
    Ok(new > 0)
}

/// Records that a facilitator is written to.
pub(crate) async fn record(tx: &mut Tx, person: PersonId) -> Result<FactNumber, Error> {
    tx.record(&Fact::new("desk: facilitator written to", Actor::Operator, "person", person)).await
}

/// Takes a person out.
pub(crate) async fn erase(tx: &mut Tx, person: PersonId) -> Result<(), Error> {
    sql("delete from desk_mondays where person = $1").bind(person).run(tx).await.map(drop)
}
