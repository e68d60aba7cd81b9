//! Mails that came about invitations: those that were taken, so that none counts twice, and those that facilitators see.
use crate::{
    acts::KeepInvitations,
    facts::Fact,
    rules::{
        incoming::{self as rules, NotTaken},
        place::Reply,
    },
    store::invitations::Invitation,
};
use jiff::Timestamp;
use kernel::{
    EventId, InvitationId, PersonId,
    access::{Actor, Granted},
    text::Email,
};
use mail::incoming::Incoming;
use store::{At, Error, Tx, code_column, row, sql};

code_column!(NotTaken: as_str, NotTaken::parse);

/// Mails of one event that a page lists.
const SHOWN_MAX: i64 = 100;
/// What stands in the column of reasons for a mail that was taken.
const TAKEN: &str = "taken";
/// Characters of an address and of words that are kept.
const SENDER_LENGTH_MAX: usize = 254;
const WORDS_LENGTH_MAX: usize = 600;

row! {
    /// A mail that a facilitator has to look at.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Letter {
        /// Ours.
        pub id: i64,
        /// To which invitation, if to any.
        pub invitation: Option<InvitationId>,
        /// Whose that is.
        pub person: Option<PersonId>,
        /// Why it was not taken for an answer.
        pub why: NotTaken,
        /// What the calendar in it says.
        pub said: Option<Reply>,
        /// Whom that names to come instead.
        pub delegated: Option<String>,
        /// When it proposes to begin.
        pub proposed_from: Option<Timestamp>,
        /// And to end.
        pub proposed_until: Option<Timestamp>,
        /// Whose address it carries.
        pub sender: String,
        /// What it says.
        pub words: Option<String>,
        /// When.
        pub came_at: Timestamp,
    }
}

impl Letter {
    /// The answer that it may be, for whoever writes it down: what its calendar says, else its one clear word. A program
    /// that writes by itself says nothing for anybody.
    pub fn answer(&self) -> Option<Reply> {
        match self.why {
            NotTaken::Away => None,
            NotTaken::Stranger
            | NotTaken::Elsewhere
            | NotTaken::Unproven
            | NotTaken::Old
            | NotTaken::Overtaken
            | NotTaken::Unclear
            | NotTaken::Counter
            | NotTaken::Refused => self.said.or_else(|| rules::clear_word(self.words.as_deref()?)),
        }
    }
}

/// The mails of an event that nobody has looked at, the oldest first.
///
/// # Errors
/// [`store::Error`]
pub async fn open(at: impl Into<At<'_>>, event: EventId) -> Result<Vec<Letter>, Error> {
    sql("select l.id, l.invitation, i.person, l.why, l.said, l.delegated, l.proposed_from, l.proposed_until, l.sender,
                l.words, l.came_at
           from invitations_letters l
           left join invitations_invitations i on i.id = l.invitation
          where l.event = $1 and l.settled_at is null
          order by l.id
          limit $2")
    .bind(event)
    .bind(SHOWN_MAX)
    .all(at)
    .await
}

/// A mail of an event that nobody has looked at.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn open_one(
    at: impl Into<At<'_>>,
    event: EventId,
    letter: i64,
) -> Result<Option<Letter>, Error> {
    sql("select l.id, l.invitation, i.person, l.why, l.said, l.delegated, l.proposed_from, l.proposed_until, l.sender,
                l.words, l.came_at
           from invitations_letters l
           left join invitations_invitations i on i.id = l.invitation
          where l.id = $1 and l.event = $2 and l.settled_at is null")
    .bind(letter)
    .bind(event)
    .optional(at)
    .await
}

/// Events whose mails wait, on one page.
const EVENTS_MAX: i64 = 20;

/// How many mails of each event nobody has looked at, the event of the oldest mail first.
///
/// # Errors
/// [`store::Error`]
pub async fn waiting(at: impl Into<At<'_>>) -> Result<Vec<(EventId, i64)>, Error> {
    sql("select event, count(*)
           from invitations_letters
          where settled_at is null
          group by event
          order by min(id)
          limit $1")
    .bind(EVENTS_MAX)
    .all(at)
    .await
}

/// A mail to be kept.
pub(crate) struct NewLetter<'a> {
    pub(crate) incoming: &'a Incoming,
    /// Why it was not taken, if it was not.
    pub(crate) why: Option<NotTaken>,
    /// What the calendar in it says.
    pub(crate) told: &'a Told,
}

/// What the calendar in a mail says.
#[derive(Default)]
pub(crate) struct Told {
    /// Its answer.
    pub(crate) said: Option<Reply>,
    /// Whom it names to come instead.
    pub(crate) delegated_to: Option<Email>,
    /// When it proposes to begin, and to end.
    pub(crate) proposed: Option<(Timestamp, Option<Timestamp>)>,
    /// What was written beside it.
    pub(crate) comment: Option<String>,
}

impl Told {
    /// The words of the mail, and what was written in its calendar; many programs write the same in both.
    fn beside(&self, text: &str) -> String {
        let Some(comment) = &self.comment else { return text.trim().to_owned() };
        let lines = |text: &str| -> Vec<String> {
            let squashed = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
            squashed.filter(|line| !line.is_empty()).collect()
        };
        let (said, beside) = (lines(text), lines(comment));
        let is_twice = said.join(" ") == beside.join(" ")
            || said.windows(beside.len().max(1)).any(|some| some == beside.as_slice());
        if is_twice { text.trim().to_owned() } else { format!("{text}\n{comment}").trim().to_owned() }
    }
}

/// Whether a mail came before.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn is_known(at: impl Into<At<'_>>, hash: &[u8; 32]) -> Result<bool, Error> {
    let count: i64 =
        sql("select count(*) from invitations_letters where hash = $1").bind(hash.to_vec()).one(at).await?;
    Ok(count > 0)
}

/// Keeps a mail. Of somebody who is away, only the first is shown.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn add(
    tx: &mut Tx,
    (event, own): (EventId, Option<&Invitation>),
    letter: &NewLetter<'_>,
) -> Result<(), Error> {
    let NewLetter { incoming, why, told } = letter;
    let again: i64 = match (why, own) {
        (Some(NotTaken::Away), Some(own)) => {
            sql("select count(*) from invitations_letters where invitation = $1 and why = 'away'")
                .bind(own.id)
                .one(&mut *tx)
                .await?
        }
        _ => 0,
    };
    let is_settled = why.is_none() || again > 0;
    let plain = |text: &str, length_max: usize| {
        text.chars().filter(|c| *c == '\n' || !c.is_control()).take(length_max).collect::<String>()
    };
    let sender = incoming.from.as_ref().map(|from| plain(from.as_str(), SENDER_LENGTH_MAX));
    // What was taken stands with the answer.
    let words = why.map(|_| plain(&told.beside(&incoming.text), WORDS_LENGTH_MAX));
    let words = words.filter(|words| !words.is_empty());
    sql("insert into invitations_letters
                (id, event, invitation, why, said, sender, words, hash, came_at, settled_at, delegated, proposed_from,
                 proposed_until)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)")
    .bind(tx.new_id::<i64>())
    .bind(event)
    .bind(own.map(|own| own.id))
    .bind(why.map_or(TAKEN, NotTaken::as_str))
    .bind(told.said)
    .bind(sender.unwrap_or_default())
    .bind(words)
    .bind(incoming.hash.to_vec())
    .bind(tx.now())
    .bind(is_settled.then(|| tx.now()))
    .bind(told.delegated_to.as_ref().map(|email| plain(email.as_str(), SENDER_LENGTH_MAX)))
    .bind(told.proposed.map(|(from, _)| from))
    .bind(told.proposed.and_then(|(_, until)| until))
    .run(&mut *tx)
    .await?;
    let fact = match (*why, own) {
        _ if is_settled => return Ok(()),
        (None, _) => return Ok(()),
        (Some(why), Some(own)) => Fact::LetterShown { invitation: own.id, person: own.person, why },
        (Some(why), None) => Fact::StrangeLetterShown { event, why },
    };
    fact.record(tx, Actor::Operator).await.map(drop)
}

/// Puts a mail aside.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn settle(
    tx: &mut Tx,
    granted: &Granted<KeepInvitations>,
    letter: i64,
) -> Result<(), Error> {
    let event = granted.on().event;
    let touched = sql("update invitations_letters set settled_at = $1, settled_by = $2
          where id = $3 and event = $4 and settled_at is null")
    .bind(tx.now())
    .bind(granted.by().person())
    .bind(letter)
    .bind(event)
    .run(tx)
    .await?;
    if touched == 0 {
        return Ok(());
    }
    Fact::LetterSettled { event }.record(tx, granted.by()).await.map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_the_mail_and_in_its_calendar_is_kept_once() {
        let beside = |text: &str, comment: &str| {
            Told { comment: Some(comment.to_owned()), ..Told::default() }.beside(text)
        };
        assert_eq!(
            beside("Only the first half hour", "Only the first half hour"),
            "Only the first half hour"
        );
        assert_eq!(beside("الجمعة \n", "الجمعة"), "الجمعة");
        assert_eq!(
            beside("I come for the first\nhalf hour", "I come for the first half hour").lines().count(),
            2
        );
        assert_eq!(beside("She has accepted.\n\nOnly half an hour", "Only half an hour").lines().count(), 3);
        assert_eq!(beside("No, not now", "No"), "No, not now\nNo");
        assert_eq!(beside("", "Only half an hour"), "Only half an hour");
        assert_eq!(Told::default().beside("yes\n"), "yes");
    }
}
