//! The live page: what was asked and who supports it, polls and what was chosen, and how far the page is.
use crate::{
    acts::{SeeStock, TakePart, TakeStock},
    facts::Fact,
    mails,
    rules::poll::{NewPoll, QUESTIONS_MAX},
};
use invitations::rules::place::Came;
use jiff::Timestamp;
use kernel::{EventId, PersonId, PollId, QuestionId, access::Granted};
use std::collections::BTreeMap;
use store::{At, Error, FactNumber, Tx, outbox::MailId, row, sql};

/// Guests of one event who were written to.
const LETTERS_MAX: i64 = 100_000;
/// Polls of one event.
const POLLS_MAX: i64 = 50;

/// The number of the last thing that happened at an event: whoever has seen it has seen all.
///
/// # Errors
/// [`store::Error`]
pub async fn newest(
    at: impl Into<At<'_>>,
    _granted: &Granted<SeeStock>,
    event: EventId,
) -> Result<i64, Error> {
    sql("select coalesce(max(number), 0) from facts where noun = 'event' and subject = $1")
        .bind(event)
        .one(at)
        .await
}

row! {
    /// A question, without who asked it.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Question {
        /// Ours.
        pub id: QuestionId,
        /// As asked.
        pub words: String,
        /// When it was answered, if it was.
        pub answered_at: Option<Timestamp>,
        /// How many support it.
        pub votes: i64,
        /// Whether the reader does.
        pub own: bool,
    }
}

/// All questions: open ones first, those with the most votes before.
///
/// # Errors
/// [`store::Error`]
pub async fn questions(
    at: impl Into<At<'_>>,
    _granted: &Granted<SeeStock>,
    (event, reader): (EventId, Option<PersonId>),
) -> Result<Vec<Question>, Error> {
    sql("select q.id, q.words, q.answered_at,
                (select count(*) from stocktaking_votes v where v.question = q.id) as votes,
                exists (select 1 from stocktaking_votes o where o.question = q.id and o.person = $2) as own
           from stocktaking_questions q
          where q.event = $1
          order by case when q.answered_at is null then 0 else 1 end, votes desc, q.id
          limit $3")
    .bind(event)
    .bind(reader)
    .bind(i64::try_from(QUESTIONS_MAX).unwrap_or(i64::MAX))
    .all(at)
    .await
}

/// How many questions stand, and how many of them this person asked that are open.
///
/// # Errors
/// [`store::Error`]
pub async fn asked(
    at: impl Into<At<'_>>,
    granted: &Granted<TakePart>,
    event: EventId,
) -> Result<(usize, usize), Error> {
    let (all, own): (i64, i64) = sql(
        "select count(*), coalesce(sum(case when person = $2 and answered_at is null then 1 else 0 end), 0)
           from stocktaking_questions
          where event = $1",
    )
    .bind(event)
    .bind(granted.by().person())
    .one(at)
    .await?;
    Ok((usize::try_from(all).unwrap_or(usize::MAX), usize::try_from(own).unwrap_or(usize::MAX)))
}

/// Asks; whoever asks supports it.
///
/// # Errors
/// [`store::Error`]
pub async fn ask(
    tx: &mut Tx,
    granted: &Granted<TakePart>,
    (event, person): (EventId, PersonId),
    words: &str,
) -> Result<(), Error> {
    let question = tx.new_id::<QuestionId>();
    sql("insert into stocktaking_questions (id, event, person, words, asked_at) values ($1, $2, $3, $4, $5)")
        .bind(question)
        .bind(event)
        .bind(person)
        .bind(words)
        .bind(tx.now())
        .run(tx)
        .await?;
    sql("insert into stocktaking_votes (question, person, voted_at) values ($1, $2, $3)")
        .bind(question)
        .bind(person)
        .bind(tx.now())
        .run(tx)
        .await?;
    Fact::Asked { event, question }.record(tx, granted.by()).await.map(drop)
}

/// Supports a question of an event: one vote a person, however often they press. False where there is no such question.
///
/// # Errors
/// [`store::Error`]
pub async fn support(
    tx: &mut Tx,
    granted: &Granted<TakePart>,
    (event, person): (EventId, PersonId),
    question: QuestionId,
) -> Result<bool, Error> {
    let known: i64 = sql("select count(*) from stocktaking_questions where id = $1 and event = $2")
        .bind(question)
        .bind(event)
        .one(&mut *tx)
        .await?;
    if known == 0 {
        return Ok(false);
    }
    let touched = sql("insert into stocktaking_votes (question, person, voted_at)
         values ($1, $2, $3)
         on conflict (question, person) do nothing")
    .bind(question)
    .bind(person)
    .bind(tx.now())
    .run(tx)
    .await?;
    if touched > 0 {
        Fact::Supported { event, question }.record(tx, granted.by()).await?;
    }
    Ok(true)
}

/// Notes that a question was answered. False where there is no such question, or it was.
///
/// # Errors
/// [`store::Error`]
pub async fn answer(
    tx: &mut Tx,
    granted: &Granted<TakeStock>,
    event: EventId,
    question: QuestionId,
) -> Result<bool, Error> {
    let touched = sql("update stocktaking_questions
            set answered_at = $1
          where id = $2 and event = $3 and answered_at is null")
    .bind(tx.now())
    .bind(question)
    .bind(event)
    .run(tx)
    .await?;
    if touched > 0 {
        Fact::Answered { event, question }.record(tx, granted.by()).await?;
    }
    Ok(touched > 0)
}

row! {
    struct PollRow {
        id: PollId,
        words: String,
        closed_at: Option<Timestamp>,
        own: Option<i64>,
    }
}

/// A poll of one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Poll {
    /// Ours.
    pub id: PollId,
    /// What is asked.
    pub words: String,
    /// When it ended, if it did.
    pub closed_at: Option<Timestamp>,
    /// The place of what the reader chose.
    pub own: Option<i64>,
    /// What may be answered: place, words, how many chose it.
    pub choices: Vec<(i64, String, i64)>,
}

/// All polls of an event, the newest first.
///
/// # Errors
/// [`store::Error`]
pub async fn polls(
    at: impl Into<At<'_>>,
    _granted: &Granted<SeeStock>,
    (event, reader): (EventId, Option<PersonId>),
) -> Result<Vec<Poll>, Error> {
    let mut at = at.into();
    let rows: Vec<PollRow> = sql("select p.id, p.words, p.closed_at, s.place as own
           from stocktaking_polls p
           left join stocktaking_chosen s on s.poll = p.id and s.person = $2
          where p.event = $1
          order by p.id desc
          limit $3")
    .bind(event)
    .bind(reader)
    .bind(POLLS_MAX)
    .all(&mut at)
    .await?;
    let choices: Vec<(PollId, i64, String, i64)> = sql("select c.poll, c.place, c.words,
                (select count(*) from stocktaking_chosen s where s.poll = c.poll and s.place = c.place) as chosen
           from stocktaking_choices c
          where c.poll in ($2..)
          order by c.poll, c.place
          limit $1")
    .bind(POLLS_MAX * 10)
    .bind_list(rows.iter().map(|row| row.id))
    .all(&mut at)
    .await?;
    let mut of: BTreeMap<PollId, Vec<(i64, String, i64)>> = BTreeMap::new();
    for (poll, place, words, chosen) in choices {
        of.entry(poll).or_default().push((place, words, chosen));
    }
    let poll = |row: PollRow| Poll {
        choices: of.remove(&row.id).unwrap_or_default(),
        id: row.id,
        words: row.words,
        closed_at: row.closed_at,
        own: row.own,
    };
    Ok(rows.into_iter().map(poll).collect())
}

/// Opens a poll; false where one of those that ask the same is open already. The caller holds the lock of the event.
///
/// # Errors
/// [`store::Error`]
pub async fn open(
    tx: &mut Tx,
    granted: &Granted<TakeStock>,
    event: EventId,
    (new, same): (&NewPoll, &[NewPoll]),
) -> Result<bool, Error> {
    if open_polls(tx, event).await?.iter().any(|open| open == new || same.contains(open)) {
        return Ok(false);
    }
    let poll = tx.new_id::<PollId>();
    sql("insert into stocktaking_polls (id, event, words, opened_at) values ($1, $2, $3, $4)")
        .bind(poll)
        .bind(event)
        .bind(&new.words)
        .bind(tx.now())
        .run(tx)
        .await?;
    for (place, words) in (1_i64..).zip(&new.choices) {
        sql("insert into stocktaking_choices (poll, place, words) values ($1, $2, $3)")
            .bind(poll)
            .bind(place)
            .bind(words)
            .run(tx)
            .await?;
    }
    Fact::PollOpened { event, poll }.record(tx, granted.by()).await?;
    Ok(true)
}

/// The polls of an event that are open, as they were asked.
async fn open_polls(tx: &mut Tx, event: EventId) -> Result<Vec<NewPoll>, Error> {
    let rows: Vec<(PollId, String, String)> = sql("select p.id, p.words, c.words
           from stocktaking_polls p
           join stocktaking_choices c on c.poll = p.id
          where p.event = $1 and p.closed_at is null
          order by p.id, c.place
          limit $2")
    .bind(event)
    .bind(POLLS_MAX * 10)
    .all(tx)
    .await?;
    let mut polls: BTreeMap<PollId, NewPoll> = BTreeMap::new();
    for (poll, words, choice) in rows {
        polls.entry(poll).or_insert(NewPoll { words, choices: Vec::new() }).choices.push(choice);
    }
    Ok(polls.into_values().collect())
}

/// Keeps what a person chooses in an open poll: the latest. False where there is no such answer, or the poll is over.
///
/// # Errors
/// [`store::Error`]
pub async fn choose(
    tx: &mut Tx,
    granted: &Granted<TakePart>,
    (event, person): (EventId, PersonId),
    (poll, place): (PollId, i64),
) -> Result<bool, Error> {
    let known: i64 = sql("select count(*)
           from stocktaking_polls p
           join stocktaking_choices c on c.poll = p.id
          where p.id = $1 and p.event = $2 and p.closed_at is null and c.place = $3")
    .bind(poll)
    .bind(event)
    .bind(place)
    .one(&mut *tx)
    .await?;
    if known == 0 {
        return Ok(false);
    }
    sql("insert into stocktaking_chosen (poll, person, place, chosen_at)
         values ($1, $2, $3, $4)
         on conflict (poll, person) do update
            set place = excluded.place, chosen_at = excluded.chosen_at")
    .bind(poll)
    .bind(person)
    .bind(place)
    .bind(tx.now())
    .run(tx)
    .await?;
    Fact::PollAnswered { event, poll }.record(tx, granted.by()).await?;
    Ok(true)
}

/// Ends a poll: its answers are shown to all. False where there is no such poll, or it was over.
///
/// # Errors
/// [`store::Error`]
pub async fn close(
    tx: &mut Tx,
    granted: &Granted<TakeStock>,
    event: EventId,
    poll: PollId,
) -> Result<bool, Error> {
    let touched =
        sql("update stocktaking_polls set closed_at = $1 where id = $2 and event = $3 and closed_at is null")
            .bind(tx.now())
            .bind(poll)
            .bind(event)
            .run(tx)
            .await?;
    if touched > 0 {
        Fact::PollClosed { event, poll }.record(tx, granted.by()).await?;
    }
    Ok(touched > 0)
}

/// Who was written to after an event.
///
/// # Errors
/// [`store::Error`]
pub async fn written_to(
    at: impl Into<At<'_>>,
    _granted: &Granted<TakeStock>,
    event: EventId,
) -> Result<Vec<PersonId>, Error> {
    sql("select person from stocktaking_letters where event = $1 order by person limit $2")
        .bind(event)
        .bind(LETTERS_MAX)
        .all(at)
        .await
}

/// Remembers that somebody was thanked, or asked.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn write_to(
    tx: &mut Tx,
    granted: &Granted<TakeStock>,
    (event, person): (EventId, PersonId),
    came: Came,
) -> Result<FactNumber, Error> {
    sql("insert into stocktaking_letters (event, person, came, sent_at) values ($1, $2, $3, $4)")
        .bind(event)
        .bind(person)
        .bind(came)
        .bind(tx.now())
        .run(tx)
        .await?;
    let fact = match came {
        Came::Attended => Fact::Thanked { event, person },
        Came::Absent => Fact::AskedWhy { event, person },
    };
    fact.record(tx, granted.by()).await
}

/// The mails after an event that wait for a yes, each with its person and what the tick-list said when it was written.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn held_letters(
    at: impl Into<At<'_>>,
    _granted: &Granted<TakeStock>,
    event: EventId,
) -> Result<Vec<(PersonId, Came, MailId)>, Error> {
    sql("select l.person, l.came, m.id
           from stocktaking_letters l
           join mails m on m.person = l.person and m.purpose in ($2, $3) and m.state = 'held'
           join facts f on f.number = m.fact and f.noun = 'event' and f.subject = l.event
          where l.event = $1
          order by m.id
          limit $4")
    .bind(event)
    .bind(mails::THANKS)
    .bind(mails::QUESTION)
    .bind(LETTERS_MAX)
    .all(at)
    .await
}

/// Forgets that somebody was written to: the mail was thrown away before anybody read it.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn forget_letter(
    tx: &mut Tx,
    _granted: &Granted<TakeStock>,
    (event, person): (EventId, PersonId),
) -> Result<(), Error> {
    sql("delete from stocktaking_letters where event = $1 and person = $2")
        .bind(event)
        .bind(person)
        .run(tx)
        .await
        .map(drop)
}

/// Records that mails after an event were sent.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn record_sent(
    tx: &mut Tx,
    granted: &Granted<TakeStock>,
    event: EventId,
    count: usize,
) -> Result<(), Error> {
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    Fact::Sent { event, count }.record(tx, granted.by()).await.map(drop)
}
