//! What was said to invitations: kept, never changed.
use crate::{
    acts::{AnswerInvitation, KeepInvitation},
    facts::Fact,
    rules::place::{Reply, Way},
    store::invitations::Invitation,
};
use jiff::Timestamp;
use kernel::{
    EventId, InvitationId, PersonId,
    access::{Actor, Granted},
};
use std::collections::{BTreeMap, BTreeSet};
use store::{At, Error, FactNumber, Tx, row, sql};

/// Answers to one invitation that a page lists.
const ANSWERS_MAX: i64 = 200;
/// Answers to all invitations of an event.
const ALL_MAX: i64 = 200_000;
/// What stands in the column of replies for a question.
const ASKED: &str = "asked";

row! {
    struct AnswerRow {
        id: i64,
        invitation: InvitationId,
        reply: String,
        words: Option<String>,
        way: Way,
        written_by: Option<PersonId>,
        is_certain: bool,
        stamped_at: Option<Timestamp>,
        said_at: Timestamp,
    }
}

/// An answer, or a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Ours.
    pub id: i64,
    /// To which invitation.
    pub invitation: InvitationId,
    /// What; none is a question.
    pub reply: Option<Reply>,
    /// A reason, an offer, a question: for facilitators.
    pub words: Option<String>,
    /// How it came.
    pub way: Way,
    /// The facilitator who wrote it down.
    pub written_by: Option<PersonId>,
    /// Not perhaps by a machine.
    pub is_certain: bool,
    /// Of a calendar's answer: when it was written.
    pub stamped_at: Option<Timestamp>,
    /// When.
    pub said_at: Timestamp,
}

impl AnswerRow {
    fn answer(self) -> Answer {
        Answer {
            id: self.id,
            invitation: self.invitation,
            reply: Reply::parse(&self.reply),
            words: self.words,
            way: self.way,
            written_by: self.written_by,
            is_certain: self.is_certain,
            stamped_at: self.stamped_at,
            said_at: self.said_at,
        }
    }
}

/// What was said to an invitation, oldest first.
///
/// # Errors
/// [`store::Error`]
pub async fn of(at: impl Into<At<'_>>, invitation: InvitationId) -> Result<Vec<Answer>, Error> {
    let rows: Vec<AnswerRow> =
        sql("select id, invitation, reply, words, way, written_by, is_certain, stamped_at, said_at
           from invitations_answers
          where invitation = $1
          order by id
          limit $2")
        .bind(invitation)
        .bind(ANSWERS_MAX)
        .all(at)
        .await?;
    Ok(rows.into_iter().map(AnswerRow::answer).collect())
}

/// The last of them that is an answer: a question after it confirms nothing, and puts nothing in doubt.
pub(crate) fn pressed_last(said: &[Answer]) -> Option<&Answer> {
    said.iter().rfind(|said| said.reply.is_some())
}

/// What was said to an invitation last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Latest {
    /// An answer or a question, also one that may be a machine's.
    pub said: Answer,
    /// The last answer, also one that may be a machine's.
    pub pressed: Option<Answer>,
    /// The last answer that counts.
    pub counts: Option<Answer>,
    /// Words that still stand, the last behind, each with the answer to which they came, if to any.
    words: Vec<(Option<Reply>, String)>,
}

impl Latest {
    /// After one thing more was said.
    pub(crate) fn and(before: Option<Self>, said: Answer) -> Self {
        let (pressed, counts, mut words) =
            before.map(|before| (before.pressed, before.counts, before.words)).unwrap_or_default();
        // The reason for a no is none for a yes; a question or an offer stands, whatever is tapped later.
        let replaces = said.is_certain && said.reply.is_some();
        words.retain(|(to, _)| !replaces || to.is_none() || *to == said.reply);
        words.extend(said.words.clone().map(|words| (said.reply, words)));
        let new = said.clone();
        Self {
            pressed: Some(said.clone()).filter(|said| said.reply.is_some()).or(pressed),
            counts: Some(new).filter(|said| said.is_certain && said.reply.is_some()).or(counts),
            words,
            said,
        }
    }

    /// The last words that still stand.
    pub fn words(&self) -> Option<&str> {
        self.words.last().map(|(_, words)| words.as_str())
    }
}

/// The latest that was said to each invitation of an event.
///
/// # Errors
/// [`store::Error`]
pub async fn latest(at: impl Into<At<'_>>, event: EventId) -> Result<BTreeMap<InvitationId, Latest>, Error> {
    let rows: Vec<AnswerRow> =
        sql("select a.id, a.invitation, a.reply, a.words, a.way, a.written_by, a.is_certain, a.stamped_at, a.said_at
           from invitations_answers a
           join invitations_invitations i on i.id = a.invitation
          where i.event = $1
          order by a.id
          limit $2")
        .bind(event)
        .bind(ALL_MAX)
        .all(at)
        .await?;
    let mut latest = BTreeMap::new();
    for said in rows.into_iter().map(AnswerRow::answer) {
        let before = latest.remove(&said.invitation);
        latest.insert(said.invitation, Latest::and(before, said));
    }
    Ok(latest)
}

/// How many of the last answers to an event's invitations may be a machine's, and are not what counts anyhow.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn unconfirmed(at: impl Into<At<'_>>, event: EventId) -> Result<usize, Error> {
    let count: i64 = sql("select count(*)
           from invitations_answers a
           join invitations_invitations i on i.id = a.invitation
          where i.event = $1 and i.state <> 'withdrawn' and a.is_certain = $2
            and a.reply <> i.state and not (a.reply = 'accepted' and i.state = 'queued')
            and a.id = (select max(b.id)
                          from invitations_answers b
                         where b.invitation = a.invitation and b.reply <> $3)")
    .bind(event)
    .bind(false)
    .bind(ASKED)
    .one(at)
    .await?;
    Ok(usize::try_from(count).unwrap_or_default())
}

/// All questions and offers to an event that its guests wrote on their own page, by themselves or with an answer, the
/// oldest first, each once. Reasons for a no are not among them: they are for facilitators alone; nor is a mail that says
/// yes, or what a facilitator wrote down.
///
/// # Errors
/// [`store::Error`]
pub async fn offered_or_asked(at: impl Into<At<'_>>, event: EventId) -> Result<Vec<Answer>, Error> {
    let rows: Vec<AnswerRow> =
        sql("select a.id, a.invitation, a.reply, a.words, a.way, a.written_by, a.is_certain, a.stamped_at, a.said_at
           from invitations_answers a
           join invitations_invitations i on i.id = a.invitation
          where i.event = $1 and i.state <> 'withdrawn' and a.words is not null and a.written_by is null
            and a.way = $2 and a.reply <> $3
          order by a.id
          limit $4")
        .bind(event)
        .bind(Way::Link)
        .bind(Reply::Decline)
        .bind(ALL_MAX)
        .all(at)
        .await?;
    let mut told = BTreeSet::new();
    let answers = rows.into_iter().map(AnswerRow::answer);
    Ok(answers.filter(|answer| told.insert((answer.invitation, answer.words.clone()))).collect())
}

/// How something was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said {
    /// How it came.
    pub way: Way,
    /// Not perhaps by a machine.
    pub is_certain: bool,
    /// Of a calendar's answer: when it was written.
    pub stamped_at: Option<Timestamp>,
}

/// Keeps what a person said for themselves.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn answer(
    tx: &mut Tx,
    granted: &Granted<AnswerInvitation>,
    own: &Invitation,
    (said, reply, words): (Said, Reply, Option<&str>),
) -> Result<FactNumber, Error> {
    write(tx, own, (granted.by(), None), (said, Some(reply), words)).await
}

/// Keeps a question: no answer.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn ask(
    tx: &mut Tx,
    granted: &Granted<AnswerInvitation>,
    own: &Invitation,
    (said, words): (Said, &str),
) -> Result<FactNumber, Error> {
    write(tx, own, (granted.by(), None), (said, None, Some(words))).await
}

/// Keeps what a facilitator heard by phone, or confirms.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn write_down(
    tx: &mut Tx,
    granted: &Granted<KeepInvitation>,
    own: &Invitation,
    (said, reply, words): (Said, Reply, Option<&str>),
) -> Result<FactNumber, Error> {
    write(tx, own, (granted.by(), granted.by().person()), (said, Some(reply), words)).await
}

async fn write(
    tx: &mut Tx,
    own: &Invitation,
    (by, written_by): (Actor, Option<PersonId>),
    (said, reply, words): (Said, Option<Reply>, Option<&str>),
) -> Result<FactNumber, Error> {
    let Said { way, is_certain, stamped_at } = said;
    sql("insert into invitations_answers (id, invitation, reply, words, way, written_by, is_certain, stamped_at, said_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)")
    .bind(tx.new_id::<i64>())
    .bind(own.id)
    .bind(reply.map_or(ASKED, Reply::as_str))
    .bind(words)
    .bind(way)
    .bind(written_by)
    .bind(is_certain)
    .bind(stamped_at)
    .bind(tx.now())
    .run(tx)
    .await?;
    let (invitation, person) = (own.id, own.person);
    match reply {
        Some(reply) => Fact::Answered { invitation, person, reply, way, is_certain }.record(tx, by).await,
        None => Fact::Asked { invitation, person }.record(tx, by).await,
    }
}
