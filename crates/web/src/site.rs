//! What every request can reach.
use crate::{Counted, Door, Doorman, Drafts, Limits, MenuItem, Opener, Portable, TrustedProxies};
use axum::http::Extensions;
use intake::Importer;
use jiff::{Timestamp, tz::TimeZone};
use kernel::{Clock, Dice, Key, Lang, PersonId, access::Standing};
use mail::{Letter, Sender};
use std::{collections::BTreeMap, path::PathBuf, sync::Arc};
use store::{Db, FactNumber, outbox::NewMail};
use ui::Words;

/// How far from real use this program runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Real people, real mail.
    Live,
    /// Invented people; the clock can be moved, mail stays here, anybody may look through anybody's eyes.
    Demo,
}

/// The network's name, for the header, mails and calendars.
#[derive(Debug, Clone, Default)]
pub struct NetworkName {
    /// Where there is none in the reader's language.
    pub fallback: String,
    /// In other languages.
    pub translated: BTreeMap<Lang, String>,
}

impl NetworkName {
    /// For a reader of this language.
    pub fn name(&self, lang: Lang) -> &str {
        self.translated.get(&lang).unwrap_or(&self.fallback)
    }
}

/// What the operator set.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The network's name.
    pub network: NetworkName,
    /// `https://host` without a slash at the end: all absolute links begin with it, another Host is refused.
    pub public_url: String,
    /// Addresses whose word about the client's address is believed.
    pub trusted_proxies: TrustedProxies,
    /// How far from real use.
    pub stage: Stage,
    /// What asks for `/metrics` from elsewhere than this machine must show.
    pub metrics_key: Option<String>,
    /// The data folder: key, list of erasures, and the database file where there is one.
    pub folder: PathBuf,
    /// HSTS for subdomains, too.
    pub hsts_subdomains: bool,
    /// The mailbox folder (Maildir) into which answers come.
    pub mail_folder: PathBuf,
    /// The name by which the mail server that takes mail for us signs what it found out about a sender.
    pub mail_judge: Option<String>,
}

impl Settings {
    /// Whether people come by https: then cookies are `__Host-` and Secure, and HSTS is sent.
    pub fn is_https(&self) -> bool {
        self.public_url.starts_with("https://")
    }
}

/// Why a mail is sent: the fact that causes it, and which of its mails it is.
pub type Cause = (FactNumber, &'static str);

/// What every request can reach; cheap to clone.
#[derive(Clone)]
pub struct Site(Arc<Inner>);

/// See [`Site`].
pub struct Inner {
    /// The store.
    pub db: Db,
    /// Product and machine time.
    pub clock: Clock,
    /// Chance.
    pub dice: Dice,
    /// Signs forms, derives links.
    pub key: Key,
    /// All sentences.
    pub words: Arc<Words>,
    /// On whose behalf mails go out.
    pub sender: Sender,
    /// What the operator set.
    pub settings: Settings,
    /// In which times are shown to whoever is not signed in.
    pub home_zone: TimeZone,
    /// Knows who is signed in.
    pub doorman: Arc<dyn Doorman>,
    /// Counts requests.
    pub limits: Limits,
    /// What was typed by people whose session ended meanwhile.
    pub drafts: Drafts,
    /// What has been counted, where it is.
    pub counted: Option<Counted>,
    /// What features keep in this process, by type: what is derived from the store and can be thrown away.
    pub derived: Extensions,
    /// What each feature holds of a person.
    pub portable: Vec<Portable>,
    /// The kinds of files that can be imported, in the order in which they build on each other.
    pub importers: Vec<Importer>,
    /// Every route: a redirect leads to one of these only.
    pub doors: Vec<Door>,
    /// Who knows what mailed links open.
    pub openers: Vec<Opener>,
    /// Each feature's lines of the menu.
    pub menus: Vec<fn(&Standing) -> Vec<MenuItem>>,
}

impl Site {
    /// Made once at the start.
    pub fn new(inner: Inner) -> Self {
        Self(Arc::new(inner))
    }

    /// All that the house knows of a person: an object with a part for each feature.
    ///
    /// # Errors
    /// Of the store.
    pub async fn export(&self, person: PersonId, lang: Lang) -> Result<serde_json::Value, store::Error> {
        let mut parts = serde_json::Map::new();
        for portable in &self.portable {
            parts.insert(portable.of.to_owned(), (portable.export)(&self.db, person, lang).await?);
        }
        Ok(serde_json::Value::Object(parts))
    }

    /// Puts a letter into the outbox, in the transaction of the fact that causes it.
    ///
    /// # Errors
    /// Of the store; a letter that cannot become a mail is ours.
    pub async fn queue(
        &self,
        tx: &mut store::Tx,
        cause: Cause,
        to: Option<PersonId>,
        letter: &Letter,
    ) -> Result<(), store::Error> {
        tx.queue(&self.mail(cause, to, letter)?).await.map(drop)
    }

    /// Like [`Site::queue`], but the mail waits for a facilitator's yes.
    ///
    /// # Errors
    /// As [`Site::queue`].
    pub async fn hold(
        &self,
        tx: &mut store::Tx,
        cause: Cause,
        to: Option<PersonId>,
        letter: &Letter,
    ) -> Result<(), store::Error> {
        tx.hold(&self.mail(cause, to, letter)?).await.map(drop)
    }

    /// Like [`Site::queue`], for somebody who waits in front of a page: goes before the others.
    ///
    /// # Errors
    /// As [`Site::queue`].
    pub async fn queue_urgent(
        &self,
        tx: &mut store::Tx,
        cause: Cause,
        to: Option<PersonId>,
        letter: &Letter,
    ) -> Result<(), store::Error> {
        tx.queue(&NewMail { urgent: true, ..self.mail(cause, to, letter)? }).await.map(drop)
    }

    /// Like [`Site::queue`], for a mail that goes once its reader is at work.
    ///
    /// # Errors
    /// As [`Site::queue`].
    pub async fn queue_until(
        &self,
        tx: &mut store::Tx,
        cause: Cause,
        (to, opens_at): (PersonId, Timestamp),
        letter: &Letter,
    ) -> Result<(), store::Error> {
        let mail = self.mail(cause, Some(to), letter)?;
        tx.queue(&NewMail { opens_at: Some(opens_at), ..mail }).await.map(drop)
    }

    fn mail(&self, cause: Cause, to: Option<PersonId>, letter: &Letter) -> Result<NewMail, store::Error> {
        let (fact, purpose) = cause;
        let mail = letter.for_outbox(fact, purpose, to, &self.settings.public_url);
        mail.map_err(|error| store::Error::Broken(error.into()))
    }

    /// Erases a person from every feature.
    ///
    /// # Errors
    /// Of the store.
    pub async fn erase(&self, tx: &mut store::Tx, person: PersonId) -> Result<(), store::Error> {
        for portable in &self.portable {
            (portable.erase)(tx, person).await?;
        }
        Ok(())
    }
}

impl std::ops::Deref for Site {
    type Target = Inner;
    fn deref(&self) -> &Inner {
        &self.0
    }
}
