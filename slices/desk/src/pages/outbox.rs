//! Mails on their way: what waits, what went out, what came back.
use crate::acts::{JudgeMail, SeeOutbox};
use askama::Template;
use axum::response::Response;
use jiff::Timestamp;
use kernel::{
    PersonId,
    access::{Denied, ask},
};
use mail::Letter;
use serde_json::{Value, json};
use store::{
    Db, Error, Fact,
    outbox::{self, Line, MailId, State},
};
use ui::{Frame, Sentence};
use web::{Answer, Failure, PathId, Posted, Routes, Visit, page};

/// Mails on one page.
const PAGE_LENGTH: u32 = 50;

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/outbox", index)
        .get("/outbox/{mail}", show)
        .post("/outbox/{mail}/approval", approve)
        .post("/outbox/{mail}/discarding", discard)
        .post("/outbox/{mail}/taking-back", take_back)
}

/// A state, as the reader calls it.
pub(crate) fn state_word(state: State) -> Sentence {
    Sentence::new(match state {
        State::Held => "desk-state-held",
        State::Queued => "desk-state-queued",
        State::Sending => "desk-state-sending",
        State::Sent => "desk-state-sent",
        State::Refused => "desk-state-refused",
        State::Unanswered => "desk-state-unanswered",
        State::Discarded => "desk-state-discarded",
    })
}

/// The class of the tag that shows a state.
pub(crate) fn state_class(state: State) -> &'static str {
    match state {
        State::Held => "warn",
        State::Refused | State::Unanswered => "bad",
        State::Sent => "good",
        State::Queued | State::Sending | State::Discarded => "",
    }
}

#[derive(Template)]
#[template(path = "pages/outbox/index.html")]
pub(crate) struct Index {
    pub(crate) frame: Frame,
    pub(crate) states: Vec<StatePill>,
    pub(crate) mails: Vec<MailLine>,
    pub(crate) next: Option<String>,
    /// No mail leaves the house.
    pub(crate) mail_stays: bool,
}

/// A state to filter by, with its count.
pub(crate) struct StatePill {
    pub(crate) to: String,
    pub(crate) name: String,
    pub(crate) count: String,
    pub(crate) on: bool,
}

pub(crate) struct MailLine {
    pub(crate) id: MailId,
    pub(crate) subject: String,
    pub(crate) address: String,
    pub(crate) language: &'static str,
    pub(crate) state: String,
    pub(crate) class: &'static str,
    pub(crate) sent: Option<String>,
    /// When its reader's office opens, if it waits for that.
    pub(crate) opens: Option<String>,
    pub(crate) answer: Option<String>,
}

/// When a mail goes that waits for its reader's office to open.
fn waits_until(visit: &Visit, line: &Line) -> Option<Timestamp> {
    let now = visit.site.clock.now();
    line.opens_at.filter(|at| line.state == State::Queued && line.attempts == 0 && *at > now)
}

impl MailLine {
    pub(crate) fn of(visit: &Visit, line: Line) -> Self {
        let opens = waits_until(visit, &line).map(|at| visit.reader.moment(at));
        let kept = Some(line.subject).filter(|subject| !subject.is_empty());
        Self {
            id: line.id,
            subject: kept.unwrap_or_else(|| visit.reader.say("desk-mail-gone")),
            address: line.address,
            language: line.language.own_name(),
            state: visit.reader.tell(&state_word(line.state)),
            class: state_class(line.state),
            sent: line.sent_at.map(|at| visit.reader.moment(at)),
            opens,
            // "250 ok" tells a facilitator nothing; a refusal does.
            answer: line.answer.filter(|_| line.state != State::Sent),
        }
    }
}

async fn index(visit: Visit) -> Answer {
    ask::<SeeOutbox>(&visit.who, ())?;
    let db = &visit.site.db;
    let chosen = visit.query_value("state").and_then(|code| State::from_code(&code));
    let before = visit.query_value("before").and_then(|id| id.parse::<i64>().ok()).map(MailId::from);
    let mut lines = outbox::page(db, chosen, before, PAGE_LENGTH + 1).await?;
    let length = usize::try_from(PAGE_LENGTH).unwrap_or(usize::MAX);
    let has_next = lines.len() > length;
    lines.truncate(length);
    let counts = outbox::counts(db).await?;
    let states = counts.into_iter().map(|(state, count)| {
        let on = chosen == Some(state);
        StatePill {
            to: if on { "/outbox".to_owned() } else { web::address("/outbox", [("state", state.code())]) },
            name: visit.reader.tell(&state_word(state)),
            count: visit.reader.number(count),
            on,
        }
    });
    let last = lines.last().filter(|_| has_next).map(|line| line.id.to_string());
    let next = last.map(|last| {
        let state = chosen.map(|state| ("state", state.code()));
        web::address("/outbox", state.into_iter().chain([("before", last.as_str())]))
    });
    page(Index {
        frame: visit.frame(Sentence::new("desk-outbox-title")),
        states: states.collect(),
        mails: lines.into_iter().map(|line| MailLine::of(&visit, line)).collect(),
        next,
        mail_stays: crate::mail_stays(&visit.site),
    })
}

#[derive(Template)]
#[template(path = "pages/outbox/show.html")]
pub(crate) struct Show {
    pub(crate) frame: Frame,
    pub(crate) line: MailLine,
    pub(crate) may_judge: bool,
    pub(crate) may_take_back: bool,
    /// The text, with placeholders for links that only the recipient may open.
    pub(crate) text: Option<String>,
    pub(crate) lang: &'static str,
    pub(crate) dir: &'static str,
}

async fn show(visit: Visit, PathId(id): PathId<i64>) -> Answer {
    ask::<SeeOutbox>(&visit.who, ())?;
    let (line, content) = outbox::mail(&visit.site.db, MailId::from(id)).await?.ok_or(Denied::NotFound)?;
    let text = content.map(|content| read(&visit, &content)).transpose()?;
    let (lang, dir) = (line.language.tag(), line.language.direction().html());
    let may_judge = line.state == State::Held;
    let may_take_back = waits_until(&visit, &line).is_some();
    let line = MailLine::of(&visit, line);
    page(Show { frame: visit.frame_named(&line.subject), may_judge, may_take_back, text, lang, dir, line })
}

fn read(visit: &Visit, content: &str) -> Result<String, Failure> {
    let letter = Letter::from_outbox(content).map_err(Failure::broken)?;
    Ok(mail::read(&letter, &visit.site.sender, mail::Secrets::Hidden).text)
}

async fn approve(visit: Visit, PathId(id): PathId<i64>, posted: Posted) -> Answer {
    judge(visit, id, posted, Verdict::Approve).await
}

async fn discard(visit: Visit, PathId(id): PathId<i64>, posted: Posted) -> Answer {
    judge(visit, id, posted, Verdict::Discard).await
}

async fn take_back(visit: Visit, PathId(id): PathId<i64>, posted: Posted) -> Answer {
    judge(visit, id, posted, Verdict::TakeBack).await
}

/// What a facilitator says to a mail that has not gone.
enum Verdict {
    /// Yes, to one that waits for it.
    Approve,
    /// No, to one that waits for a yes.
    Discard,
    /// No, to one that would go by itself.
    TakeBack,
}

async fn judge(visit: Visit, id: i64, posted: Posted, verdict: Verdict) -> Result<Response, Failure> {
    let granted = ask::<JudgeMail>(&visit.who, ())?;
    let mail = MailId::from(id);
    let mut tx = visit.site.db.begin().await?;
    let (kind, done) = match verdict {
        Verdict::Approve => ("desk: mail approved", outbox::approve(&mut tx, mail).await?),
        Verdict::Discard => ("desk: mail discarded", outbox::discard(&mut tx, mail).await?),
        Verdict::TakeBack => ("desk: mail taken back", outbox::take_back(&mut tx, mail).await?),
    };
    if done {
        tx.record(&Fact::new(kind, granted.by(), "mail", mail)).await?;
    }
    posted.done(&visit, tx, format!("/outbox/{mail}")).await
}

/// The mails to a person: when, about what.
pub(crate) async fn export(db: &Db, person: PersonId) -> Result<Value, Error> {
    let lines: Vec<(String, String, Option<Timestamp>)> = store::sql(
        "select subject, address, sent_at
           from mails
          where person = $1
          order by id
          limit 1000",
    )
    .bind(person)
    .all(db)
    .await?;
    let mails = lines.into_iter().map(|(subject, address, sent_at)| {
        json!({"subject": subject, "to": address, "sent": sent_at.map(|at| at.to_string())})
    });
    Ok(Value::Array(mails.collect()))
}
