//! The second step of sign-in: seeds of secrets, hashes of recovery codes, and who is halfway in. Machine time throughout.
use crate::{
    acts::{EndSecondStep, SetUpSecondStep},
    facts::Fact,
    rules::second_step::{HALFWAY_LIFE, SECRET_LENGTH, Typed, WRONG_MAX, WRONG_WITHIN, fitting},
};
use jiff::{SignedDuration, Timestamp, civil::Date};
use kernel::{
    Key, PersonId, Token, TokenHash,
    access::{Actor, Granted},
};
use sha2::{Digest as _, Sha256};
use store::{At, Error, FactNumber, Tx, row, settings, sql};

row! {
    /// A second step that is set up.
    #[derive(Debug, Clone)]
    pub(crate) struct Held {
        seed: Vec<u8>,
        moment_used: i64,
        pub(crate) set_up_at: Timestamp,
        /// Recovery codes that were not used.
        pub(crate) unused: i64,
    }
}

row! {
    /// Whoever has shown the mail and not yet the code.
    #[derive(Debug, Clone)]
    pub(crate) struct Halfway {
        pub(crate) id: i64,
        pub(crate) person: PersonId,
        pub(crate) own_device: bool,
        pub(crate) next_path: Option<String>,
    }
}

/// What became of a code that was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tried {
    /// It is the app's.
    App,
    /// It is a recovery code, which is used up.
    Recovery(FactNumber),
    /// It is not, or was used before.
    Wrong,
    /// Too many were wrong.
    Tired,
}

/// The secret that an app keeps. It is derived, so that no table and no backup holds it.
pub(crate) fn secret(key: &Key, person: PersonId, seed: &[u8]) -> Vec<u8> {
    let signed = key.sign("second step", &[&i64::from(person).to_be_bytes(), seed]);
    signed.iter().copied().take(SECRET_LENGTH).collect()
}

fn hash_of(person: PersonId, code: &str) -> Vec<u8> {
    Sha256::digest(format!("recovery {person} {code}")).to_vec()
}

fn hash_of_browser(name: &str) -> Vec<u8> {
    Sha256::digest(format!("halfway {name}")).to_vec()
}

/// The second step of a person.
pub(crate) async fn second_step(at: impl Into<At<'_>>, person: PersonId) -> Result<Option<Held>, Error> {
    sql("select seed, moment_used, set_up_at,
                (select count(*) from people_recovery_codes where person = $1 and used_at is null) as unused
           from people_second_steps
          where person = $1")
    .bind(person)
    .optional(at)
    .await
}

/// Notes that a facilitator is offered a second step; false when it was before, or for anybody else.
pub(crate) async fn offer_second_step(tx: &mut Tx, person: PersonId, today: Date) -> Result<bool, Error> {
    let now = tx.db().clock().machine();
    let offered = sql("update people_persons
            set second_step_offered_at = $1
          where id = $2 and second_step_offered_at is null
            and exists (select 1
                          from people_seats
                         where person = $2 and kind = 'facilitator' and starts <= $3
                           and (ends is null or ends >= $3))")
    .bind(now)
    .bind(person)
    .bind(today)
    .run(tx)
    .await?;
    Ok(offered > 0)
}

/// What is kept of a second step that is set up.
pub(crate) struct NewStep<'a> {
    pub(crate) seed: &'a [u8],
    /// Of the code that was typed to show that the app works.
    pub(crate) moment_used: i64,
    pub(crate) recovery_codes: &'a [String],
}

/// Sets a second step up: all other sessions of the person end.
pub(crate) async fn set_up_second_step(
    tx: &mut Tx,
    granted: &Granted<SetUpSecondStep>,
    (key, here): (&Key, Option<i64>),
    new: &NewStep<'_>,
) -> Result<FactNumber, Error> {
    let (person, now) = (*granted.on(), tx.db().clock().machine());
    sql("insert into people_second_steps (person, seed, key_mark, moment_used, set_up_at)
         values ($1, $2, $3, $4, $5)")
    .bind(person)
    .bind(new.seed)
    .bind(key.fingerprint().into_bytes())
    .bind(new.moment_used)
    .bind(now)
    .run(&mut *tx)
    .await?;
    for code in new.recovery_codes {
        sql("insert into people_recovery_codes (person, code_hash) values ($1, $2)")
            .bind(person)
            .bind(hash_of(person, code))
            .run(&mut *tx)
            .await?;
    }
    super::end_all(tx, person, here).await?;
    if let Some(session) = here {
        note_second_step(tx, session).await?;
    }
    Fact::SecondStepSetUp { person }.record(tx, granted.by()).await
}

/// Takes a second step away, and ends all sessions of the person but this one; nothing when there is none.
pub(crate) async fn end_second_step(
    tx: &mut Tx,
    granted: &Granted<EndSecondStep>,
    here: Option<i64>,
) -> Result<Option<FactNumber>, Error> {
    let person = granted.on().person;
    if !forget_second_step(tx, person).await? {
        return Ok(None);
    }
    super::end_all(tx, person, here).await?;
    Fact::SecondStepEnded { person }.record(tx, granted.by()).await.map(Some)
}

/// For an erasure, too, which has a fact of its own. True when there was one.
pub(crate) async fn forget_second_step(tx: &mut Tx, person: PersonId) -> Result<bool, Error> {
    sql("delete from people_halfway where person = $1").bind(person).run(&mut *tx).await?;
    sql("delete from people_recovery_codes where person = $1").bind(person).run(&mut *tx).await?;
    let gone = sql("delete from people_second_steps where person = $1").bind(person).run(tx).await?;
    Ok(gone > 0)
}

/// Second steps of another key go: whoever lost the key's file has a new one, of which no app knows, and nobody may be
/// locked out by it. Who can replace that file owns the machine.
pub(crate) async fn forget_second_steps_of_other_keys(tx: &mut Tx) -> Result<(), Error> {
    let Some(mark) = settings::get(&mut *tx, settings::KEY_FINGERPRINT).await? else { return Ok(()) };
    let lost: Vec<PersonId> =
        sql("select person from people_second_steps where key_mark <> $1 order by person limit 10000")
            .bind(mark.into_bytes())
            .all(&mut *tx)
            .await?;
    for person in lost {
        forget_second_step(tx, person).await?;
        Fact::SecondStepEnded { person }.record(tx, Actor::Operator).await?;
    }
    Ok(())
}

/// Tries a code at a door: a session, or a sign-in that is halfway. Whoever calls holds the lock of the person, so that
/// two at once do not use one code.
pub(crate) async fn try_code(
    tx: &mut Tx,
    key: &Key,
    (person, door): (PersonId, i64),
    typed: &Typed,
) -> Result<Tried, Error> {
    let now = tx.db().clock().machine();
    let wrong: i64 = sql("select count(*) from people_wrong_second_codes where door = $1 and at > $2")
        .bind(door)
        .bind(now - WRONG_WITHIN)
        .one(&mut *tx)
        .await?;
    if wrong >= WRONG_MAX {
        return Ok(Tried::Tired);
    }
    let tried = match typed {
        Typed::App(code) => try_app(tx, key, person, code).await?,
        Typed::Recovery(code) => try_recovery(tx, person, code).await?,
    };
    if tried == Tried::Wrong {
        let id: i64 = tx.new_id();
        sql("insert into people_wrong_second_codes (id, door, at) values ($1, $2, $3)")
            .bind(id)
            .bind(door)
            .bind(now)
            .run(tx)
            .await?;
    }
    Ok(tried)
}

async fn try_app(tx: &mut Tx, key: &Key, person: PersonId, code: &str) -> Result<Tried, Error> {
    let now = tx.db().clock().machine();
    let Some(held) = second_step(&mut *tx, person).await? else { return Ok(Tried::Wrong) };
    let secret = secret(key, person, &held.seed);
    let Some(moment) = fitting(&secret, code, now, Some(held.moment_used)) else { return Ok(Tried::Wrong) };
    sql("update people_second_steps set moment_used = $1 where person = $2")
        .bind(moment)
        .bind(person)
        .run(tx)
        .await?;
    Ok(Tried::App)
}

async fn try_recovery(tx: &mut Tx, person: PersonId, code: &str) -> Result<Tried, Error> {
    let now = tx.db().clock().machine();
    let used = sql("update people_recovery_codes
            set used_at = $1
          where person = $2 and code_hash = $3 and used_at is null")
    .bind(now)
    .bind(person)
    .bind(hash_of(person, code))
    .run(&mut *tx)
    .await?;
    if used == 0 {
        return Ok(Tried::Wrong);
    }
    let fact = Fact::RecoveryCodeUsed { person }.record(tx, Actor::Person(person)).await?;
    Ok(Tried::Recovery(fact))
}

/// Notes that this session has shown the second step now.
pub(crate) async fn note_second_step(tx: &mut Tx, session: i64) -> Result<(), Error> {
    let now = tx.db().clock().machine();
    sql("update people_sessions set second_step_at = $1 where id = $2")
        .bind(now)
        .bind(session)
        .run(tx)
        .await
        .map(drop)
}

/// The same for a session that begins.
pub(crate) async fn note_second_step_at_start(tx: &mut Tx, session: &Token) -> Result<(), Error> {
    let (now, hash): (_, TokenHash) = (tx.db().clock().machine(), session.hash());
    sql("update people_sessions set second_step_at = $1 where token_hash = $2")
        .bind(now)
        .bind(hash)
        .run(tx)
        .await
        .map(drop)
}

/// The mail was shown in this browser: now a code is asked for.
pub(crate) async fn go_halfway(
    tx: &mut Tx,
    browser_name: &str,
    (person, own_device, next_path): (PersonId, bool, Option<&str>),
) -> Result<(), Error> {
    let (id, now): (i64, _) = (tx.new_id(), tx.db().clock().machine());
    let browser = hash_of_browser(browser_name);
    sql("delete from people_halfway where browser = $1").bind(browser.as_slice()).run(&mut *tx).await?;
    sql("insert into people_halfway (id, person, browser, own_device, next_path, expires_at)
         values ($1, $2, $3, $4, $5, $6)")
    .bind(id)
    .bind(person)
    .bind(browser)
    .bind(own_device)
    .bind(next_path)
    .bind(now + HALFWAY_LIFE)
    .run(tx)
    .await
    .map(drop)
}

/// Who is halfway in, in this browser. A time that is too far off was given before the clock was put back.
pub(crate) async fn halfway(
    at: impl Into<At<'_>>,
    browser_name: &str,
    now: Timestamp,
) -> Result<Option<Halfway>, Error> {
    sql("select id, person, own_device, next_path
           from people_halfway
          where browser = $1 and expires_at > $2 and expires_at <= $3
          order by id desc
          limit 1")
    .bind(hash_of_browser(browser_name))
    .bind(now)
    .bind(now + HALFWAY_LIFE)
    .optional(at)
    .await
}

/// Whoever was halfway is in.
pub(crate) async fn end_halfway(tx: &mut Tx, id: i64) -> Result<(), Error> {
    sql("delete from people_halfway where id = $1").bind(id).run(tx).await.map(drop)
}

/// Forgets whoever went halfway and no further, and wrong codes that count no more.
pub(crate) async fn forget_old_steps(tx: &mut Tx) -> Result<(), Error> {
    let now = tx.db().clock().machine();
    sql("delete from people_halfway where expires_at < $1").bind(now).run(&mut *tx).await?;
    sql("delete from people_wrong_second_codes where at < $1")
        .bind(now - SignedDuration::from_hours(24))
        .run(tx)
        .await
        .map(drop)
}
