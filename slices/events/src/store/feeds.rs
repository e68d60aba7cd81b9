//! The secret addresses of people's own feeds.
use crate::{acts::KeepFeed, facts::Fact};
use kernel::{Dice, Key, PersonId, Token, TokenHash, TokenKind, access::Granted};
use store::{At, Error, Tx, sql};

/// Octets of a seed: as many as a token has.
const SEED_LENGTH: usize = 20;

/// The token of a person's feed, if there is one.
///
/// # Errors
/// [`store::Error`]
pub async fn feed_of(at: impl Into<At<'_>>, key: &Key, person: PersonId) -> Result<Option<Token>, Error> {
    let seed: Option<Vec<u8>> =
        sql("select seed from events_feeds where person = $1").bind(person).optional(at).await?;
    Ok(seed.map(|seed| key.token(TokenKind::Feed, &seed)))
}

/// Gives a person a new address for the feed; an old one ends.
///
/// # Errors
/// [`store::Error`]
pub async fn give_feed(
    tx: &mut Tx,
    granted: &Granted<KeepFeed>,
    (key, dice): (&Key, &Dice),
) -> Result<(), Error> {
    let Some(person) = granted.by().person() else { return Ok(()) };
    let seed: [u8; SEED_LENGTH] = dice.bytes();
    sql("insert into events_feeds (person, seed, token_hash, given_at)
         values ($1, $2, $3, $4)
             on conflict (person) do update
            set seed = excluded.seed, token_hash = excluded.token_hash, given_at = excluded.given_at")
    .bind(person)
    .bind(seed.as_slice())
    .bind(key.token(TokenKind::Feed, &seed).hash())
    .bind(tx.now())
    .run(tx)
    .await?;
    Fact::FeedGiven { person }.record(tx, granted.by()).await.map(drop)
}

/// Ends a person's feed.
///
/// # Errors
/// [`store::Error`]
pub async fn end_feeds_of(tx: &mut Tx, person: PersonId) -> Result<(), Error> {
    let ended = sql("delete from events_feeds where person = $1").bind(person).run(tx).await?;
    if ended > 0 {
        let by = kernel::access::Actor::Person(person);
        Fact::FeedEnded { person }.record(tx, by).await?;
    }
    Ok(())
}

/// Whose feed this is, of people who may still sign in.
///
/// # Errors
/// [`store::Error`]
pub async fn whose_feed(at: impl Into<At<'_>>, token: &TokenHash) -> Result<Option<PersonId>, Error> {
    sql("select f.person
           from events_feeds f
           join people_persons p on p.id = f.person
          where f.token_hash = $1 and p.erased_at is null")
    .bind(token)
    .optional(at)
    .await
}
