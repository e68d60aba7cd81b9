//! The calendar entry that goes with a letter: what a calendar program asks its owner, or takes as a change.
//!
//! It is kept as data and written in the moment of sending: the stamp must be newer than all that was sent before, and
//! the address that answers come back to is a secret, which the outbox does not hold.
use crate::{Seed, Sender, letter::Mailbox};
use ::calendar::{Answer, Entry, Guest, Invitation, Message, Party, State, Uid, When};
use jiff::{Timestamp, civil::Date, tz::TimeZoneDatabase};
use kernel::{Key, hex, text::Email};
use serde::{Deserialize, Serialize};

/// An entry for one guest, who is the reader of the letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CalendarPart {
    /// What the calendar is told.
    pub says: Says,
    /// The name of the entry in all calendars.
    pub uid: String,
    /// Goes up with each change that is sent.
    pub sequence: u32,
    /// When the entry came into being.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub changed_at: Timestamp,
    /// From when to when.
    pub when: PartWhen,
    /// What it is called.
    pub title: String,
    /// What is said of it.
    pub text: Option<String>,
    /// Where it is.
    pub place: Option<String>,
    /// The path of its page.
    pub path: String,
    /// What the answers' own address is made of.
    pub reply: Seed,
}

/// What a calendar is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Says {
    /// Will you come? Nothing was answered yet.
    Ask,
    /// The guest comes.
    Accepted,
    /// The guest comes perhaps.
    Tentative,
    /// The guest does not come.
    Declined,
    /// It is struck out.
    Cancel,
}

/// From when to when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum PartWhen {
    /// Whole days, both included.
    Days {
        /// The first.
        first: Date,
        /// The last.
        last: Date,
    },
    /// Times, as clocks in the zone show them.
    Times {
        /// It begins.
        starts: Timestamp,
        /// It ends.
        ends: Timestamp,
        /// An IANA name.
        zone: String,
    },
}

impl PartWhen {
    fn when(&self) -> Option<When> {
        match self {
            Self::Days { first, last } => When::days(*first, *last).ok(),
            Self::Times { starts, ends, zone } => {
                let zone = TimeZoneDatabase::bundled().get(zone).ok()?;
                When::at(*starts, *ends, zone).ok()
            }
        }
    }
}

/// The address that answers to one invitation come back to: `answers+5d41402abc4b2a76b971@hall.example.org`. Small
/// letters and digits, because some servers change capitals. None where no mailbox takes answers.
pub fn reply_address(sender: &Sender, seed: &Seed) -> Option<Email> {
    let (local, domain) = sender.answers.as_ref()?.as_str().split_once('@')?;
    Email::parse(&format!("{local}+{}@{domain}", reply_word(&sender.key, seed))).ok()
}

/// The word behind the plus of [`reply_address`]: 80 bits.
pub fn reply_word(key: &Key, seed: &Seed) -> String {
    hex(key.sign("answers", &[seed.as_bytes()]).get(..10).unwrap_or_default())
}

impl CalendarPart {
    /// The calendar file; nothing where no calendar can hold the days.
    pub(crate) fn written(
        &self,
        to: &Mailbox,
        at: Timestamp,
        (sender, network): (&Sender, &str),
    ) -> Option<Message> {
        let base = sender.public_url.trim_end_matches('/');
        let organiser = Party {
            name: Some(network.to_owned()),
            email: reply_address(sender, &self.reply).unwrap_or_else(|| sender.from.email.clone()),
        };
        let answer = match self.says {
            Says::Ask | Says::Cancel => Answer::None,
            Says::Accepted => Answer::Accepted,
            Says::Tentative => Answer::Tentative,
            Says::Declined => Answer::Declined,
        };
        let invitation = Invitation {
            entry: Entry {
                uid: Uid::kept(&self.uid),
                sequence: self.sequence,
                changed_at: self.changed_at,
                created_at: self.created_at,
                when: self.when.when()?,
                state: State::Confirmed,
                takes_time: true,
                title: self.title.clone(),
                text: self.text.clone(),
                place: self.place.clone(),
                address: Some(format!("{base}{}", self.path)),
                categories: Vec::new(),
                organiser: Some(organiser.clone()),
            },
            organiser,
            guests: vec![Guest {
                party: Party { name: Some(to.name.clone()), email: to.email.clone() },
                optional: false,
                answer,
            }],
            sent_at: at,
        };
        Some(match self.says {
            Says::Cancel => ::calendar::cancel(&invitation),
            Says::Ask | Says::Accepted | Says::Tentative | Says::Declined => ::calendar::request(&invitation),
        })
    }
}
