//! Requests to sign in: a row for known and unknown addresses alike. Machine time throughout.
use crate::{
    facts::Fact,
    jobs::SEND_LINK,
    rules::sign_in::{Ask, CLOCK_SLACK, IDLE_LIFE, LINK_LIFE, WRONG_CODES_MAX, WRONG_CODES_WITHIN},
};
use jiff::{SignedDuration, Timestamp};
use kernel::{Key, Lang, PersonId, TokenHash, TokenKind, access::Actor};
use sha2::{Digest as _, Sha256};
use store::{At, Error, FactNumber, Tx, jobs::NewJob, row, sql};

row! {
    struct AskRow {
        id: i64,
        email_folded: String,
        language: Lang,
        browser: Vec<u8>,
        seed: Vec<u8>,
        digits: i64,
        device: String,
        next_path: Option<String>,
        asked_at: Timestamp,
        expires_at: Timestamp,
        digit_tries: i64,
        code_tries: i64,
        used_at: Option<Timestamp>,
        mailed_at: Option<Timestamp>,
    }
}

/// A request as a page needs it.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    pub(crate) id: i64,
    pub(crate) email_folded: String,
    pub(crate) language: Lang,
    pub(crate) seed: Vec<u8>,
    pub(crate) device: String,
    pub(crate) next_path: Option<String>,
    pub(crate) asked_at: Timestamp,
    pub(crate) ask: Ask,
    browser: Vec<u8>,
    was_mailed: bool,
}

impl Asked {
    fn of(row: AskRow, key: &Key) -> Self {
        let ask = Ask {
            expires_at: row.expires_at,
            used: row.used_at.is_some(),
            digits: row.digits,
            code: key.code(&row.seed),
            digit_tries: row.digit_tries,
            code_tries: row.code_tries,
        };
        let was_mailed = row.mailed_at.is_some();
        let AskRow { id, email_folded, language, seed, device, next_path, asked_at, browser, .. } = row;
        Self { id, email_folded, language, seed, device, next_path, asked_at, ask, browser, was_mailed }
    }

    /// Made up, for samples.
    pub(crate) fn sample(language: Lang, device: &str, asked_at: Timestamp, ask: Ask) -> Self {
        let (email_folded, device) = (String::new(), device.to_owned());
        let (seed, browser) = (vec![0; 20], Vec::new());
        Self {
            id: 0,
            email_folded,
            language,
            seed,
            device,
            next_path: None,
            asked_at,
            ask,
            browser,
            was_mailed: true,
        }
    }

    /// Whether a limit kept back the mail of this request, so that the mail of another one for the same address stands for
    /// it.
    pub(crate) fn stands_by(&self, mailed: &Self) -> bool {
        !self.was_mailed && mailed.was_mailed && self.email_folded == mailed.email_folded
    }

    /// Whether this browser asked.
    pub(crate) fn came_from(&self, browser_name: &str) -> bool {
        kernel::same_secret(&self.browser, &browser_hash(browser_name))
    }
}

fn browser_hash(name: &str) -> Vec<u8> {
    Sha256::digest(name.as_bytes()).to_vec()
}

macro_rules! asks {
    ($rest:literal) => {
        sql(concat!(
            "select id, email_folded, language, browser, seed, digits, device, next_path, asked_at, expires_at,
                    digit_tries, code_tries, used_at, mailed_at
               from people_asks ",
            $rest
        ))
    };
}

/// What was asked for, and by which browser.
pub(crate) struct NewAsk<'a> {
    pub(crate) email_folded: &'a str,
    pub(crate) language: Lang,
    pub(crate) browser_name: &'a str,
    pub(crate) device: &'a str,
    pub(crate) next_path: Option<&'a str>,
    /// Over the limit nothing is sent.
    pub(crate) is_mailed: bool,
}

/// Asks for a link. Within the life of a request from the same browser for the same address, it is that one again, and
/// the latest of the browser: its digits are shown, its code is taken. The same statements run whether the address is
/// known or not.
pub(crate) async fn ask(tx: &mut Tx, key: &Key, new: &NewAsk<'_>) -> Result<(), Error> {
    let now = tx.db().clock().machine();
    let browser = browser_hash(new.browser_name);
    let earlier: Option<i64> = sql("select id
           from people_asks
          where browser = $1 and email_folded = $2 and expires_at > $3 and expires_at <= $4 and used_at is null
          order by expires_at desc, id desc
          limit 1")
    .bind(browser.as_slice())
    .bind(new.email_folded)
    .bind(now)
    .bind(now + LINK_LIFE + CLOCK_SLACK)
    .optional(&mut *tx)
    .await?;
    let id = match earlier {
        Some(id) => {
            let again = sql("update people_asks set asked_at = $1, next_path = $2 where id = $3");
            again.bind(now).bind(new.next_path).bind(id).run(&mut *tx).await?;
            id
        }
        None => insert(tx, key, new, browser).await?,
    };
    if new.is_mailed {
        tx.enqueue(&NewJob::new(SEND_LINK).with(serde_json::json!({ "ask": id }))).await?;
    }
    Ok(())
}

async fn insert(tx: &mut Tx, key: &Key, new: &NewAsk<'_>, browser: Vec<u8>) -> Result<i64, Error> {
    let (now, dice) = (tx.db().clock().machine(), tx.db().dice().clone());
    let seed = dice.bytes::<20>();
    let id: i64 = tx.new_id();
    sql("insert into people_asks (id, email_folded, language, browser, seed, token_hash, digits, device, next_path,
                                  asked_at, expires_at, digit_tries, code_tries)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)")
    .bind(id)
    .bind(new.email_folded)
    .bind(new.language)
    .bind(browser)
    .bind(seed.as_slice())
    .bind(key.token(TokenKind::SignIn, &seed).hash())
    .bind(10 + dice.below(90))
    .bind(new.device)
    .bind(new.next_path)
    .bind(now)
    .bind(now + LINK_LIFE)
    .bind(0_i64)
    .bind(0_i64)
    .run(tx)
    .await?;
    Ok(id)
}

/// The latest request of this browser that can still be used.
pub(crate) async fn asked_by(
    at: impl Into<At<'_>>,
    key: &Key,
    browser_name: &str,
    now: Timestamp,
) -> Result<Option<Asked>, Error> {
    let row: Option<AskRow> = asks!(
        "where browser = $1 and expires_at > $2 and expires_at <= $3 and used_at is null
          order by asked_at desc, id desc
          limit 1"
    )
    .bind(browser_hash(browser_name))
    .bind(now)
    .bind(now + LINK_LIFE + CLOCK_SLACK)
    .optional(at)
    .await?;
    Ok(row.map(|row| Asked::of(row, key)))
}

/// The request for this address that was mailed last and can still be used.
pub(crate) async fn last_mailed(
    at: impl Into<At<'_>>,
    key: &Key,
    email_folded: &str,
    now: Timestamp,
) -> Result<Option<Asked>, Error> {
    let row: Option<AskRow> = asks!(
        "where email_folded = $1 and expires_at > $2 and expires_at <= $3 and used_at is null and mailed_at is not null
          order by mailed_at desc, id desc
          limit 1"
    )
    .bind(email_folded)
    .bind(now)
    .bind(now + LINK_LIFE + CLOCK_SLACK)
    .optional(at)
    .await?;
    Ok(row.map(|row| Asked::of(row, key)))
}

/// Notes that the mail of a request was written.
pub(crate) async fn note_mailed(tx: &mut Tx, ask: i64) -> Result<(), Error> {
    let now = tx.db().clock().machine();
    sql("update people_asks set mailed_at = $1 where id = $2").bind(now).bind(ask).run(tx).await.map(drop)
}

/// The request behind a link, if there ever was one.
pub(crate) async fn asked_with(
    at: impl Into<At<'_>>,
    key: &Key,
    token: &TokenHash,
) -> Result<Option<Asked>, Error> {
    let row: Option<AskRow> = asks!("where token_hash = $1").bind(token).optional(at).await?;
    Ok(row.map(|row| Asked::of(row, key)))
}

/// The request of a job.
pub(crate) async fn asked(at: impl Into<At<'_>>, key: &Key, id: i64) -> Result<Option<Asked>, Error> {
    let row: Option<AskRow> = asks!("where id = $1").bind(id).optional(at).await?;
    Ok(row.map(|row| Asked::of(row, key)))
}

/// Counts a pair of digits that was wrong.
pub(crate) async fn count_wrong_digits(tx: &mut Tx, ask: i64) -> Result<(), Error> {
    sql("update people_asks set digit_tries = digit_tries + 1 where id = $1")
        .bind(ask)
        .run(tx)
        .await
        .map(drop)
}

/// Counts a code that was wrong, for this request and for the house.
pub(crate) async fn count_wrong_code(tx: &mut Tx, ask: i64) -> Result<(), Error> {
    let (id, now): (i64, _) = (tx.new_id(), tx.db().clock().machine());
    sql("update people_asks set code_tries = code_tries + 1 where id = $1").bind(ask).run(tx).await?;
    sql("insert into people_wrong_codes (id, at) values ($1, $2)").bind(id).bind(now).run(tx).await.map(drop)
}

/// Whether code entry rests for everybody: somebody is guessing.
///
/// # Errors
/// [`store::Error`]
pub async fn codes_rest(at: impl Into<At<'_>>, now: Timestamp) -> Result<bool, Error> {
    let wrong: i64 = sql("select count(*) from people_wrong_codes where at > $1")
        .bind(now - WRONG_CODES_WITHIN)
        .one(at)
        .await?;
    Ok(wrong > WRONG_CODES_MAX)
}

/// Uses up all requests for an address: one sign-in voids the others.
pub(crate) async fn use_up(tx: &mut Tx, email_folded: &str) -> Result<(), Error> {
    let now = tx.db().clock().machine();
    sql("update people_asks set used_at = $1 where email_folded = $2 and used_at is null")
        .bind(now)
        .bind(email_folded)
        .run(tx)
        .await
        .map(drop)
}

/// Forgets what was asked for with an address that nobody has any more.
pub(crate) async fn forget_asks_of_nobody(tx: &mut Tx, email_folded: &str) -> Result<(), Error> {
    sql("delete from people_asks
          where email_folded = $1
            and not exists (select 1 from people_persons where email_folded = $1)")
    .bind(email_folded)
    .run(tx)
    .await
    .map(drop)
}

/// Mails with a link that were made for a person within a day.
pub(crate) async fn count_mails(
    at: impl Into<At<'_>>,
    person: PersonId,
    now: Timestamp,
) -> Result<i64, Error> {
    sql("select count(*)
           from facts
          where noun = 'person' and subject = $1 and kind = 'people: sign-in link sent' and at > $2")
    .bind(person)
    .bind(now - SignedDuration::from_hours(24))
    .one(at)
    .await
}

/// Notes a mail with a link for a person; returns the number of the fact.
pub(crate) async fn note_mail(tx: &mut Tx, person: PersonId) -> Result<FactNumber, Error> {
    Fact::LinkSent { person }.record(tx, Actor::Person(person)).await
}

/// Forgets requests that are over for a day, wrong codes, and sessions that ended.
pub(crate) async fn forget_old(tx: &mut Tx) -> Result<(), Error> {
    super::forget_old_steps(tx).await?;
    let now = tx.db().clock().machine();
    let day_ago = now - SignedDuration::from_hours(24);
    sql("delete from people_asks where expires_at < $1").bind(day_ago).run(tx).await?;
    sql("delete from people_wrong_codes where at < $1").bind(day_ago).run(tx).await?;
    sql("delete from people_sessions where ends_at < $1 or seen_at < $2")
        .bind(now)
        .bind(now - IDLE_LIFE)
        .run(tx)
        .await
        .map(drop)
}
