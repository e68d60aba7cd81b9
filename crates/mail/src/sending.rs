//! From the outbox to the mail server: takes what is due, hands it over, writes down what became of it.
//!
//! A mail is sent twice only when nobody can know whether it has arrived: the answer was lost, or the program was
//! killed between the last dot and the answer. Then it goes once more, with the same Message-ID.
//! `docs/operate/mail.md` says so to those who run it.
use crate::{
    Letter, Mail, Sender, compose,
    smtp::{Outcome, Session, Smtp, Trouble},
};
use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use store::{
    Db, Error, Waits,
    outbox::{self, Claimed},
};
use tokio::task::{JoinError, JoinSet};

/// So many mails at once: a server that is slow with one does not stop the others, and none is overrun.
const AT_ONCE_MAX: usize = 8;
/// So often the outbox is looked at when nobody calls: mails that wait become due by themselves.
const POLL: Duration = Duration::from_secs(1);
/// An outcome that the database does not take is offered again so often, in all for less than the outbox's lease.
const SETTLE_TRIES_MAX: u32 = 48;
const SETTLE_PAUSE: Duration = Duration::from_secs(5);

/// Where mails go.
#[derive(Debug, Clone)]
pub enum Transport {
    /// To a mail server.
    Smtp(Smtp),
    /// Nowhere: for the demo and for development, where the inbox page reads the outbox.
    Keep,
}

/// Sends all mails whose time has come, and those that become due meanwhile; how many were settled.
///
/// # Errors
/// [`Error`]: the outbox could not be read. Mails under way are settled first.
pub async fn send_due(db: &Db, transport: &Transport, sender: &Sender) -> Result<u32, Error> {
    let office = Office::new(db, transport, sender);
    let mut under_way = JoinSet::new();
    let mut count = 0;
    loop {
        let taken = office.take(&mut under_way).await;
        if taken.is_err() || under_way.is_empty() {
            while let Some(ended) = under_way.join_next().await {
                note(ended);
            }
            office.close().await;
            return taken.map(|()| count);
        }
        if let Some(ended) = under_way.join_next().await {
            note(ended);
            count += 1;
        }
    }
}

/// Sends mails until `stop` is ready; then ends those under way and takes no more. May run in several processes at
/// once.
pub async fn run(db: &Db, transport: &Transport, sender: &Sender, stop: impl Future<Output = ()>) {
    let office = Office::new(db, transport, sender);
    let mut under_way = JoinSet::new();
    tokio::pin!(stop);
    loop {
        if let Err(error) = office.take(&mut under_way).await {
            let cause = std::error::Error::source(&error).map(ToString::to_string);
            tracing::warn!(%error, cause, "mail: the outbox cannot be read");
        }
        if under_way.is_empty() {
            office.close().await;
        }
        let is_full = under_way.len() >= AT_ONCE_MAX;
        tokio::select! {
            biased;
            () = &mut stop => break,
            Some(ended) = under_way.join_next() => note(ended),
            () = db.woken(Waits::Mail), if !is_full => {}
            () = tokio::time::sleep(POLL), if !is_full => {}
        }
    }
    while let Some(ended) = under_way.join_next().await {
        note(ended);
    }
    office.close().await;
}

/// A panic ends one delivery and not the worker; its mail is claimed again when the claim has run out.
fn note(ended: Result<(), JoinError>) {
    if let Err(error) = ended {
        tracing::error!(%error, "mail: a delivery broke off");
    }
}

/// What all deliveries share.
#[derive(Clone)]
struct Office(Arc<Shared>);

struct Shared {
    db: Db,
    transport: Transport,
    sender: Sender,
    /// Open connections that wait for another mail.
    idle: Mutex<Vec<Session>>,
}

impl Office {
    fn new(db: &Db, transport: &Transport, sender: &Sender) -> Self {
        let (transport, sender, idle) = (transport.clone(), sender.clone(), Mutex::default());
        Self(Arc::new(Shared { db: db.clone(), transport, sender, idle }))
    }

    /// Claims as many mails as may begin now and begins them.
    async fn take(&self, under_way: &mut JoinSet<()>) -> Result<(), Error> {
        let free = u32::try_from(AT_ONCE_MAX.saturating_sub(under_way.len())).unwrap_or_default();
        if free == 0 {
            return Ok(());
        }
        for claimed in outbox::claim(&self.0.db, free).await? {
            let office = self.clone();
            under_way.spawn(async move { office.deliver(claimed).await });
        }
        Ok(())
    }

    async fn deliver(&self, claimed: Claimed) {
        let became = match self.compose(&claimed) {
            Ok(mail) => self.post(&mail, &claimed).await,
            Err(why) => {
                tracing::error!(mail = %claimed.id, purpose = claimed.purpose, why, "mail: a letter cannot be sent");
                Became::Refused(why)
            }
        };
        self.settle(&claimed, &became).await;
    }

    fn compose(&self, claimed: &Claimed) -> Result<Mail, String> {
        let content = claimed.content.as_deref().ok_or("its text is gone")?;
        let letter = Letter::from_outbox(content).map_err(|error| error.to_string())?;
        let now = self.0.db.clock().now();
        compose(&letter, &claimed.message_id, now, &self.0.sender).map_err(|problem| problem.to_string())
    }

    async fn post(&self, mail: &Mail, claimed: &Claimed) -> Became {
        let Transport::Smtp(smtp) = &self.0.transport else {
            return Became::Sent("kept on this machine".to_owned());
        };
        if let Some(session) = self.idle() {
            match self.send(session, mail, claimed).await {
                // The server has closed what was idle for long. It does not have this mail: ask on a new connection.
                Ok(Outcome::Later { why: Trouble::Connection(_) }) => {}
                outcome => return Became::of(outcome, claimed),
            }
        }
        let outcome = match smtp.open().await {
            Ok(session) => self.send(session, mail, claimed).await,
            Err(why) => Ok(Outcome::Later { why }),
        };
        Became::of(outcome, claimed)
    }

    async fn send(&self, mut session: Session, mail: &Mail, claimed: &Claimed) -> Result<Outcome, NotOurs> {
        let outcome = match session.offer(mail).await {
            Ok(agreed) => {
                self.hand_over(claimed).await?;
                agreed.end().await
            }
            Err(outcome) => outcome,
        };
        if session.is_usable {
            self.0.idle.lock().unwrap_or_else(PoisonError::into_inner).push(session);
        }
        Ok(outcome)
    }

    /// Writes down that the last dot is about to leave.
    async fn hand_over(&self, claimed: &Claimed) -> Result<(), NotOurs> {
        match outbox::hand_over(&self.0.db, claimed).await {
            Ok(true) => Ok(()),
            Ok(false) => Err(NotOurs),
            Err(error) => {
                tracing::warn!(mail = %claimed.id, %error, "mail: not handed over");
                Err(NotOurs)
            }
        }
    }

    fn idle(&self) -> Option<Session> {
        self.0.idle.lock().unwrap_or_else(PoisonError::into_inner).pop()
    }

    /// Says good-bye on all open connections: an idle one is a burden to the server.
    async fn close(&self) {
        while let Some(session) = self.idle() {
            session.close().await;
        }
    }

    /// Writes the outcome down. A mail that has arrived goes again if the database does not take this: so it is asked
    /// more than once.
    async fn settle(&self, claimed: &Claimed, became: &Became) {
        for _ in 0..SETTLE_TRIES_MAX {
            match self.settle_once(claimed, became).await {
                Ok(()) => return,
                Err(error) if error.unavailable().is_some() => {
                    tracing::warn!(mail = %claimed.id, %error, "mail: an outcome waits for the database");
                    tokio::time::sleep(SETTLE_PAUSE).await;
                }
                Err(error) => {
                    let cause = std::error::Error::source(&error).map(ToString::to_string);
                    tracing::error!(mail = %claimed.id, %error, cause, "mail: an outcome is not written down");
                    return;
                }
            }
        }
    }

    async fn settle_once(&self, claimed: &Claimed, became: &Became) -> Result<(), Error> {
        let mut tx = self.0.db.begin().await?;
        match became {
            Became::Sent(answer) => outbox::sent(&mut tx, claimed, answer).await?,
            Became::Refused(answer) => outbox::refused(&mut tx, claimed, answer).await?,
            Became::Delayed(answer) => outbox::delayed(&mut tx, claimed, answer).await?,
            Became::AnswerLost => outbox::answer_lost(&mut tx, claimed).await?,
            Became::Nothing => return Ok(()),
        };
        tx.commit().await
    }
}

/// What the outbox is told.
enum Became {
    Sent(String),
    Refused(String),
    Delayed(String),
    AnswerLost,
    Nothing,
}

/// Somebody else has the claim, or the database could not be asked. The mail stays here until the claim runs out.
struct NotOurs;

impl Became {
    fn of(outcome: Result<Outcome, NotOurs>, claimed: &Claimed) -> Self {
        let (mail, purpose) = (claimed.id, claimed.purpose.as_str());
        let Ok(outcome) = outcome else { return Self::Nothing };
        match outcome {
            Outcome::Sent { answer } => {
                tracing::info!(%mail, purpose, "mail: sent");
                Self::Sent(answer.to_string())
            }
            Outcome::Refused { answer } => {
                tracing::warn!(%mail, purpose, code = answer.code, "mail: refused");
                Self::Refused(answer.to_string())
            }
            Outcome::Later { why } => {
                tracing::info!(%mail, purpose, why = why.without_words(), "mail: delayed");
                Self::Delayed(why.to_string())
            }
            Outcome::Lost { why } => {
                tracing::warn!(%mail, purpose, why = why.without_words(), "mail: its answer was lost");
                Self::AnswerLost
            }
        }
    }
}
