//! Rows of the desk: on which Mondays facilitators were written to, and who wants no such list.
use ::store::{At, Error, Fact, FactNumber, Tx, sql};
use jiff::civil::Date;
use kernel::{Key, PersonId, Token, TokenKind, access::Actor};

/// The newest Monday that somebody is done with.
pub(crate) async fn last_done(at: impl Into<At<'_>>, person: PersonId) -> Result<Option<Date>, Error> {
    sql("select monday from desk_mondays where person = $1 order by monday desc limit 1")
        .bind(person)
        .optional(at)
        .await
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

/// The seed of the link by which a person stops the list; the same in each mail.
pub(crate) async fn stopping_link(tx: &mut Tx, key: &Key, person: PersonId) -> Result<Vec<u8>, Error> {
    let known: Option<Vec<u8>> =
        sql("select seed from desk_monday_lists where person = $1").bind(person).optional(&mut *tx).await?;
    if let Some(seed) = known {
        return Ok(seed);
    }
    let seed = tx.db().dice().bytes::<20>().to_vec();
    sql("insert into desk_monday_lists (person, seed, token_hash) values ($1, $2, $3)")
        .bind(person)
        .bind(seed.clone())
        .bind(key.token(TokenKind::Answer, &seed).hash())
        .run(tx)
        .await?;
    Ok(seed)
}

/// Whose list a link stops.
pub(crate) async fn stopped_by(at: impl Into<At<'_>>, token: &Token) -> Result<Option<PersonId>, Error> {
    sql("select person from desk_monday_lists where token_hash = $1").bind(token.hash()).optional(at).await
}

/// Whether a person wants no list on Mondays.
pub(crate) async fn is_stopped(at: impl Into<At<'_>>, person: PersonId) -> Result<bool, Error> {
    let count: i64 =
        sql("select count(*) from desk_monday_lists where person = $1 and stopped_at is not null")
            .bind(person)
            .one(at)
            .await?;
    Ok(count > 0)
}

/// Stops the list, or lets it come again; nothing happens where it is so already.
pub(crate) async fn set_stopped(tx: &mut Tx, key: &Key, person: PersonId, stops: bool) -> Result<(), Error> {
    if is_stopped(&mut *tx, person).await? == stops {
        return Ok(());
    }
    stopping_link(tx, key, person).await?;
    sql("update desk_monday_lists set stopped_at = $1 where person = $2")
        .bind(stops.then(|| tx.now()))
        .bind(person)
        .run(tx)
        .await?;
    let kind = if stops { "desk: Monday list stopped" } else { "desk: Monday list wanted again" };
    tx.record(&Fact::new(kind, Actor::Person(person), "person", person)).await.map(drop)
}

/// Takes a person out.
pub(crate) async fn erase(tx: &mut Tx, person: PersonId) -> Result<(), Error> {
    sql("delete from desk_monday_lists where person = $1").bind(person).run(tx).await?;
    sql("delete from desk_mondays where person = $1").bind(person).run(tx).await.map(drop)
}
