//! The outbox: mails on their way. A mail is queued in the transaction of the fact that causes it, and once only for
//! each fact, purpose and recipient.
//!
//! A worker goes: [`claim`] → [`hand_over`] just before the text goes out → [`sent`], [`refused`], [`delayed`] or
//! [`answer_lost`]; [`put_back`] when it has to stop before. When it is killed, its claim runs out and another one goes on. Only a mail that was handed over
//! and whose answer is not known may go twice, with the same Message-ID, and at most once more; after that it is
//! [`State::Unanswered`]. Claims and waits go by machine time, `sent_at` by product time.
//!
//! Deliberately absent: SMTP, and how a mail looks (`mail`).
use crate::{
    At, Db, Error, FactNumber, Row, Tx, Waits, backoff, code_column, id_column, row, sql, sql::skip_locked,
};
use jiff::{SignedDuration, Timestamp};
use kernel::{Lang, PersonId};
use std::fmt;

/// So long a mail belongs to the worker that claimed it or handed it over; longer than any wait for a mail server.
pub const LEASE: SignedDuration = SignedDuration::from_mins(10);
/// So many answers may be lost for one mail.
const ANSWERS_LOST_MAX: i64 = 2;
/// So many characters of a mail server's answer are kept.
const ANSWER_LENGTH_MAX: usize = 500;

/// A mail in the outbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MailId(i64);

impl From<i64> for MailId {
    fn from(number: i64) -> Self {
        Self(number)
    }
}

impl From<MailId> for i64 {
    fn from(id: MailId) -> Self {
        id.0
    }
}

impl fmt::Display for MailId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

id_column!(MailId);

/// Where a mail is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Waits for a facilitator's yes.
    Held,
    /// Waits for its time.
    Queued,
    /// A worker has it.
    Sending,
    /// The server has taken it.
    Sent,
    /// The server has refused it for good, or five days were not enough.
    Refused,
    /// Handed over twice without an answer: perhaps it has arrived.
    Unanswered,
    /// A facilitator said no.
    Discarded,
}

impl State {
    /// All, in the order of a mail's life.
    pub const ALL: [Self; 7] = [
        Self::Held,
        Self::Queued,
        Self::Sending,
        Self::Sent,
        Self::Refused,
        Self::Unanswered,
        Self::Discarded,
    ];

    /// As it stands in the table.
    pub fn code(self) -> &'static str {
        match self {
            Self::Held => "held",
            Self::Queued => "queued",
            Self::Sending => "sending",
            Self::Sent => "sent",
            Self::Refused => "refused",
            Self::Unanswered => "unanswered",
            Self::Discarded => "discarded",
        }
    }

    /// Reads [`State::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

code_column!(State: code, State::from_code);

/// A mail to be queued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMail {
    /// The fact that causes it.
    pub fact: FactNumber,
    /// What for, as a code (`sign-in link`).
    pub purpose: &'static str,
    /// To whom; none for an address that is nobody's yet.
    pub person: Option<PersonId>,
    /// Where to.
    pub address: String,
    /// In which language.
    pub language: Lang,
    /// The subject, one line.
    pub subject: String,
    /// The text, as `mail` wrote it down.
    pub content: String,
    /// Personal duty: nobody can unsubscribe from it.
    pub duty: bool,
    /// Goes before all that are not: somebody waits in front of a page for it.
    pub urgent: bool,
    /// Not before this product time: whoever gets it is at work then.
    pub opens_at: Option<Timestamp>,
    /// What stands behind the `@` of its Message-ID.
    pub domain: String,
}

impl Tx {
    /// Puts a mail on its way with this transaction. None when this fact has caused it before.
    ///
    /// # Errors
    /// [`Error`]
    pub async fn queue(&mut self, mail: &NewMail) -> Result<Option<MailId>, Error> {
        self.wakes(Waits::Mail);
        insert(self, mail, State::Queued).await
    }

    /// Like [`Tx::queue`], but it waits for [`approve`].
    ///
    /// # Errors
    /// [`Error`]
    pub async fn hold(&mut self, mail: &NewMail) -> Result<Option<MailId>, Error> {
        insert(self, mail, State::Held).await
    }
}

async fn insert(tx: &mut Tx, mail: &NewMail, state: State) -> Result<Option<MailId>, Error> {
    let id: MailId = tx.new_id();
    let chance = u64::from_be_bytes(tx.db().dice().bytes());
    sql("insert into mails (id, fact, purpose, person, address, language, subject, content, duty, urgent,
                            message_id, state, attempts, delays, answers_lost, handed_over, next_at, claimed_until,
                            opens_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 0, 0, 0, false, $13, 0, $14)
         on conflict do nothing
         returning id")
    .bind(id)
    .bind(mail.fact)
    .bind(mail.purpose)
    .bind(mail.person)
    .bind(&mail.address)
    .bind(mail.language)
    .bind(&mail.subject)
    .bind(&mail.content)
    .bind(mail.duty)
    .bind(mail.urgent)
    .bind(format!("<{id}.{chance:016x}@{}>", mail.domain))
    .bind(state)
    .bind((state == State::Queued).then(|| tx.db().machine()))
    .bind(mail.opens_at)
    .optional(tx)
    .await
}

row! {
    /// A mail that a worker has to send.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Claimed {
        /// Its id.
        pub id: MailId,
        /// The fact that caused it.
        pub fact: FactNumber,
        /// What for.
        pub purpose: String,
        /// To whom.
        pub person: Option<PersonId>,
        /// Where to.
        pub address: String,
        /// In which language.
        pub language: Lang,
        /// The subject.
        pub subject: String,
        /// The text; gone when it was purged meanwhile: [`refused`] then.
        pub content: Option<String>,
        /// Personal duty.
        pub duty: bool,
        /// Its Message-ID with angle brackets, the same at each attempt.
        pub message_id: String,
        /// Which attempt this is, from 1; the claim's own number.
        pub attempts: i64,
        /// How often it was refused for now.
        pub delays: i64,
        /// How often it went without an answer.
        pub answers_lost: i64,
        urgent: bool,
        next_at: Timestamp,
    }
}

/// Takes up to `limit` mails whose time has come, urgent ones first. Two workers never get the same one.
///
/// # Errors
/// [`Error`]
pub async fn claim(db: &Db, limit: u32) -> Result<Vec<Claimed>, Error> {
    let now = db.machine();
    let mut tx = db.begin().await?;
    // A worker was killed between handing over and the answer, not for the first time.
    sql("update mails
            set state = 'unanswered', answers_lost = answers_lost + 1, next_at = null, claimed_until = 0
          where state = 'sending' and handed_over and claimed_until <= $1 and answers_lost + 1 >= $2")
    .bind(now)
    .bind(ANSWERS_LOST_MAX)
    .run(&mut tx)
    .await?;
    let mut claimed: Vec<Claimed> = skip_locked(
        db,
        "update mails
            set state = 'sending', attempts = attempts + 1, claimed_until = $2, handed_over = false,
                answers_lost = answers_lost + case when handed_over then 1 else 0 end
          where id in (
                  select id
                    from mails
                   where next_at <= $1 and claimed_until <= $1 and (opens_at is null or opens_at <= $4)
                   order by urgent desc, next_at, id
                   limit $3
                   /* skip locked */
                )
         returning id, fact, purpose, person, address, language, subject, content, duty, message_id,
                   attempts, delays, answers_lost, urgent, next_at",
    )
    .bind(now)
    .bind(now + LEASE)
    .bind(limit)
    .bind(db.clock().now())
    .all(&mut tx)
    .await?;
    tx.commit().await?;
    claimed.sort_by_key(|mail| (!mail.urgent, mail.next_at, mail.id));
    Ok(claimed)
}

/// To be called when the server is ready for the text, just before it goes out: from here on the answer counts. When
/// it says no, the claim has run out and somebody else has the mail: do not send it.
///
/// # Errors
/// [`Error`]: do not send it.
pub async fn hand_over(db: &Db, mail: &Claimed) -> Result<bool, Error> {
    let now = db.machine();
    let mut tx = db.begin().await?;
    let mine = sql("update mails
                       set handed_over = true, claimed_until = $3
                     where id = $1 and attempts = $2 and state = 'sending' and claimed_until > $4")
    .bind(mail.id)
    .bind(mail.attempts)
    .bind(now + LEASE)
    .bind(now)
    .run(&mut tx)
    .await?;
    tx.commit().await?;
    Ok(mine == 1)
}

/// What becomes of a claimed mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It is in this state now; a queued one is tried again.
    Now(State),
    /// The claim had run out, and somebody else decides.
    NotMine,
}

/// The server has taken it.
///
/// # Errors
/// [`Error`]
pub async fn sent(tx: &mut Tx, mail: &Claimed, answer: &str) -> Result<Outcome, Error> {
    settle(tx, mail, Settled { state: State::Sent, answer: Some(answer), next_at: None, delays: 0, lost: 0 })
        .await
}

/// The server has refused it for good (5xx).
///
/// # Errors
/// [`Error`]
pub async fn refused(tx: &mut Tx, mail: &Claimed, answer: &str) -> Result<Outcome, Error> {
    settle(
        tx,
        mail,
        Settled { state: State::Refused, answer: Some(answer), next_at: None, delays: 0, lost: 0 },
    )
    .await
}

/// Not now: the server said so (4xx), or could not be reached before the text went out. It is tried again after 1, 5,
/// 15, 30 minutes and so on, and refused after five days.
///
/// # Errors
/// [`Error`]
pub async fn delayed(tx: &mut Tx, mail: &Claimed, answer: &str) -> Result<Outcome, Error> {
    let wait = backoff::after(mail.delays + 1);
    let next_at = wait.map(|wait| tx.db().machine() + wait);
    let state = if next_at.is_some() { State::Queued } else { State::Refused };
    settle(tx, mail, Settled { state, answer: Some(answer), next_at, delays: 1, lost: 0 }).await
}

/// The text went out and no answer came back. It is sent once more, with the same Message-ID.
///
/// # Errors
/// [`Error`]
pub async fn answer_lost(tx: &mut Tx, mail: &Claimed) -> Result<Outcome, Error> {
    let again = mail.answers_lost + 1 < ANSWERS_LOST_MAX;
    let next_at = again.then(|| backoff::after(1).map(|wait| tx.db().machine() + wait)).flatten();
    let state = if again { State::Queued } else { State::Unanswered };
    settle(tx, mail, Settled { state, answer: None, next_at, delays: 0, lost: 1 }).await
}

/// Gives a claimed mail back untried, because the worker has to stop. Not after [`hand_over`].
///
/// # Errors
/// [`Error`]
pub async fn put_back(tx: &mut Tx, mail: &Claimed) -> Result<Outcome, Error> {
    let next_at = Some(mail.next_at);
    settle(tx, mail, Settled { state: State::Queued, answer: None, next_at, delays: 0, lost: 0 }).await
}

struct Settled<'a> {
    state: State,
    answer: Option<&'a str>,
    next_at: Option<Timestamp>,
    delays: i64,
    lost: i64,
}

async fn settle(tx: &mut Tx, mail: &Claimed, as_: Settled<'_>) -> Result<Outcome, Error> {
    let answer: Option<String> = as_.answer.map(|answer| answer.chars().take(ANSWER_LENGTH_MAX).collect());
    let sent_at = (as_.state == State::Sent).then(|| tx.now());
    let mine = sql("update mails
                       set state = $3, answer = coalesce($4, answer), next_at = $5,
                           delays = delays + $6, answers_lost = answers_lost + $7, sent_at = $8,
                           claimed_until = 0, handed_over = false
                     where id = $1 and attempts = $2 and state = 'sending'")
    .bind(mail.id)
    .bind(mail.attempts)
    .bind(as_.state)
    .bind(answer)
    .bind(as_.next_at)
    .bind(as_.delays)
    .bind(as_.lost)
    .bind(sent_at)
    .run(tx)
    .await?;
    Ok(if mine == 1 { Outcome::Now(as_.state) } else { Outcome::NotMine })
}

/// Sends a held mail on its way. False when it is not held.
///
/// # Errors
/// [`Error`]
pub async fn approve(tx: &mut Tx, id: MailId) -> Result<bool, Error> {
    tx.wakes(Waits::Mail);
    let now = tx.db().machine();
    let query = sql("update mails set state = 'queued', next_at = $2 where id = $1 and state = 'held'");
    Ok(query.bind(id).bind(now).run(tx).await? == 1)
}

/// Writes a held mail anew. False when it is not held.
///
/// # Errors
/// [`Error`]
pub async fn rewrite(tx: &mut Tx, id: MailId, content: &str) -> Result<bool, Error> {
    let query = sql("update mails set content = $2 where id = $1 and state = 'held'");
    Ok(query.bind(id).bind(content).run(tx).await? == 1)
}

/// Says no to a held mail; its fact will not cause it again. False when it is not held.
///
/// # Errors
/// [`Error`]
pub async fn discard(tx: &mut Tx, id: MailId) -> Result<bool, Error> {
    let query = sql("update mails set state = 'discarded', content = null where id = $1 and state = 'held'");
    Ok(query.bind(id).run(tx).await? == 1)
}

/// Takes a mail back that waits for its reader's office to open; its fact will not cause it again. False when it has
/// gone, or waits for nothing.
///
/// # Errors
/// [`Error`]
pub async fn take_back(tx: &mut Tx, id: MailId) -> Result<bool, Error> {
    let query = sql("update mails
                        set state = 'discarded', content = null, next_at = null
                      where id = $1 and state = 'queued' and opens_at > $2 and attempts = 0");
    let now = tx.now();
    Ok(query.bind(id).bind(now).run(tx).await? == 1)
}

/// How many mails wait for their readers' offices to open.
///
/// # Errors
/// [`Error`]
pub async fn count_waiting(at: impl Into<At<'_>>, now: Timestamp) -> Result<i64, Error> {
    sql("select count(*) from mails where state = 'queued' and opens_at > $1").bind(now).one(at).await
}

/// Holds all mails that wait: after a restore, nobody knows which of them have gone out. Returns how many.
///
/// # Errors
/// [`Error`]
pub async fn hold_all(tx: &mut Tx) -> Result<u64, Error> {
    sql("update mails
            set state = 'held', next_at = null, claimed_until = 0, handed_over = false
          where state in ('queued', 'sending')")
    .run(tx)
    .await
}

row! {
    /// A line of the outbox page.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Line {
        /// Its id.
        pub id: MailId,
        /// The fact that caused it.
        pub fact: FactNumber,
        /// What for.
        pub purpose: String,
        /// To whom.
        pub person: Option<PersonId>,
        /// Where to; empty when it was erased.
        pub address: String,
        /// In which language.
        pub language: Lang,
        /// The subject; empty when it was erased.
        pub subject: String,
        /// Personal duty.
        pub duty: bool,
        /// Where it is.
        pub state: State,
        /// How often it was tried.
        pub attempts: i64,
        /// When it is tried next, by machine time; none when it is held or settled.
        pub next_at: Option<Timestamp>,
        /// It waits until this product time: whoever gets it is at work then.
        pub opens_at: Option<Timestamp>,
        /// When it was sent, by product time.
        pub sent_at: Option<Timestamp>,
        /// The last answer of the server.
        pub answer: Option<String>,
    }
}

/// A page of the outbox, newest first: mails (of one state) before an id, or the newest.
///
/// # Errors
/// [`Error`]
pub async fn page(
    at: impl Into<At<'_>>,
    state: Option<State>,
    before: Option<MailId>,
    limit: u32,
) -> Result<Vec<Line>, Error> {
    let before = before.map_or(i64::MAX, i64::from);
    // Two texts, so that each finds its index.
    let query = match state {
        None => sql(
            "select id, fact, purpose, person, address, language, subject, duty, state, attempts, next_at,
                            opens_at, sent_at, answer
                       from mails
                      where id < $1
                      order by id desc
                      limit $2",
        ),
        Some(_) => sql(
            "select id, fact, purpose, person, address, language, subject, duty, state, attempts, next_at,
                               opens_at, sent_at, answer
                          from mails
                         where id < $1 and state = $3
                         order by id desc
                         limit $2",
        ),
    };
    let query = query.bind(before).bind(limit);
    let lines: Vec<Line> = match state {
        None => query.all(at).await,
        Some(state) => query.bind(state).all(at).await,
    }?;
    Ok(lines.into_iter().map(Line::without_mark).collect())
}

impl Line {
    /// An erased mail has its own number in place of an address: one fact may be mailed to two addresses of a person,
    /// and two empty ones would break the rule `mails_once`.
    fn without_mark(self) -> Self {
        if self.address.contains('@') { self } else { Self { address: String::new(), ..self } }
    }
}

/// One line, and the text that was or will be sent, unless it was purged.
///
/// # Errors
/// [`Error`]
pub async fn mail(at: impl Into<At<'_>>, id: MailId) -> Result<Option<(Line, Option<String>)>, Error> {
    let found: Option<WithContent> =
        sql("select id, fact, purpose, person, address, language, subject, duty, state, attempts, next_at, opens_at,
                    sent_at, answer, content
               from mails
              where id = $1")
        .bind(id)
        .optional(at)
        .await?;
    Ok(found.map(|WithContent(line, content)| (line, content)))
}

struct WithContent(Line, Option<String>);

impl Row for WithContent {
    fn read(columns: &crate::Columns<'_>) -> Result<Self, Error> {
        Ok(Self(Line::read(columns)?.without_mark(), columns.get("content")?))
    }
}

/// How many mails are in each state that has any.
///
/// # Errors
/// [`Error`]
pub async fn counts(at: impl Into<At<'_>>) -> Result<Vec<(State, i64)>, Error> {
    sql("select state, count(*) from mails group by state order by state").all(at).await
}

row! {
    /// A mail that the server refused.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct CameBack {
        /// To whom.
        pub person: PersonId,
        /// Where to.
        pub address: String,
        /// What the server said.
        pub answer: Option<String>,
        /// When what caused it happened, by product time.
        pub caused_at: Timestamp,
    }
}

/// Mails to known people that were caused since a product time and came back, the newest first.
///
/// # Errors
/// [`Error`]
pub async fn came_back(at: impl Into<At<'_>>, since: Timestamp, limit: u32) -> Result<Vec<CameBack>, Error> {
    sql("select m.person, m.address, m.answer, f.at as caused_at
           from mails m
           join facts f on f.number = m.fact
          where m.state = 'refused' and m.person is not null and f.at > $1
          order by m.id desc
          limit $2")
    .bind(since)
    .bind(limit)
    .all(at)
    .await
}

/// Drops the texts of mails that were sent before a product time, and of other settled ones whose fact happened
/// before it. Returns how many.
///
/// # Errors
/// [`Error`]
pub async fn purge_content(tx: &mut Tx, before: Timestamp) -> Result<u64, Error> {
    sql("update mails
            set content = null
          where content is not null
            and state in ('sent', 'refused', 'unanswered', 'discarded')
            and coalesce(sent_at, (select at from facts where number = mails.fact)) < $1")
    .bind(before)
    .run(tx)
    .await
}

/// When the mail server took the last mail that a fact caused to a person, if it has; by product time.
///
/// # Errors
/// [`Error`]
pub async fn sent_at(
    at: impl Into<At<'_>>,
    fact: FactNumber,
    person: PersonId,
) -> Result<Option<Timestamp>, Error> {
    let sent: Option<Option<Timestamp>> =
        sql("select sent_at from mails where fact = $1 and person = $2 order by id desc limit 1")
            .bind(fact)
            .bind(person)
            .optional(at)
            .await?;
    Ok(sent.flatten())
}

/// Takes a person out of the outbox: addresses, subjects, texts and answers go, waiting mails are discarded. The
/// lines stay, so that no fact causes a mail again.
///
/// # Errors
/// [`Error`]
pub async fn erase(tx: &mut Tx, person: PersonId) -> Result<u64, Error> {
    sql("update mails
            set address = cast(id as text), subject = '', content = null, answer = null, next_at = null,
                claimed_until = 0,
                state = case when state in ('held', 'queued', 'sending') then 'discarded' else state end
          where person = $1")
    .bind(person)
    .run(tx)
    .await
}
