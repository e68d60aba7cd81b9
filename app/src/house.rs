//! The house: the list of features, and how they are put together.
use crate::{api, config::Settings, dev, notices};
use axum::http::Extensions;
use intake::Importer;
use kernel::{Clock, Dice, Key};
use mail::Transport;
use std::{
    fs::{self, OpenOptions},
    future::Future,
    io::{self, Write as _},
    path::Path,
    sync::Arc,
    time::Duration,
};
use store::{Db, OpenError, jobs::Jobs, settings};
use thiserror::Error;
use tokio::{net::TcpListener, sync::watch};
use ui::Words;
use web::{Counted, Drafts, Inner, Limits, Routes, Site, Slice, Stage};

/// All features, in the order in which the menu shows them.
pub fn slices() -> Vec<Slice> {
    vec![
        events::slice(),
        network::slice(),
        cohorts::slice(),
        twinning::slice(),
        invitations::slice(),
        stocktaking::slice(),
        people::slice(),
        desk::slice(),
    ]
}

/// The kinds of files that can be imported, in the order in which they build on each other.
pub fn importers() -> Vec<Importer> {
    let mut importers: Vec<Importer> = slices().into_iter().flat_map(|slice| slice.importers).collect();
    importers.sort_by_key(|importer| importer.place);
    importers
}

/// Why a house cannot be opened, as a sentence.
#[derive(Debug, Error)]
pub enum HouseError {
    /// The store.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// A statement at the start.
    #[error("the database could not be read at the start")]
    Store(#[from] store::Error),
    /// A file of the data folder.
    #[error("{place}: {cause}")]
    File {
        /// Its path.
        place: String,
        /// What the system said.
        cause: io::Error,
    },
    /// The key is another one than that with which the database was made.
    #[error(
        "{place} is not the key that belongs to this database: put the right one there. Where that one is lost, remove \
         this file and start once with --new-key, which ends all links that were mailed and all second steps"
    )]
    ForeignKey {
        /// Its path.
        place: String,
    },
    /// The database knows a key, and there is none.
    #[error(
        "there is no {place}, and this database has a key: copy the file from where the database was served before, or \
         from where another process serves it. Where it is lost, start once with --new-key, which ends all links that \
         were mailed and all second steps"
    )]
    NoKey {
        /// Where it should be.
        place: String,
    },
    /// A setting about mail.
    #[error("a setting about mail is wrong")]
    Mail(#[from] mail::WrongSetting),
    /// The words could not be read.
    #[error("the words could not be read")]
    Words(#[from] ui::WordsError),
}

/// An open house that answers requests as soon as it is served.
pub struct House {
    /// What every request can reach.
    pub site: Site,
    transport: Option<Transport>,
}

/// What differs between a live house, a demo and a test.
pub struct Opening {
    /// Product and machine time.
    pub clock: Clock,
    /// Chance.
    pub dice: Dice,
    /// How far from real use.
    pub stage: Stage,
    /// What was counted, if anything counts.
    pub counted: Option<Counted>,
    /// Whether a key that is lost is made anew.
    pub new_key: bool,
}

impl House {
    /// Opens the store, finds or makes the key, puts the features together.
    ///
    /// # Errors
    /// [`HouseError`]
    pub async fn open(settings: &Settings, opening: Opening) -> Result<Self, HouseError> {
        store::make_folder(&settings.dir)?;
        let Opening { clock, dice, stage, counted, new_key } = opening;
        let db = Db::open(&settings.source, clock.clone(), dice.clone()).await?;
        let key = key(&db, &settings.dir, (&dice, new_key)).await?;
        let words = Words::load()?;
        let public_url = settings.public_url.clone();
        let slices = slices();
        let site = Site::new(Inner {
            clock,
            dice,
            sender: settings.mail.sender(&public_url, key.clone(), words.clone())?,
            key,
            words,
            settings: web::Settings {
                network: settings.network.clone(),
                public_url,
                trusted_proxies: settings.trusted_proxies.clone(),
                stage,
                metrics_key: settings.metrics_key.clone(),
                folder: settings.dir.clone(),
                hsts_subdomains: settings.hsts_subdomains,
                mail_folder: settings.mail_folder.clone(),
                mail_judge: settings.mail_judge.clone(),
            },
            home_zone: settings.zone.clone(),
            doorman: Arc::new(people::SessionDoorman),
            limits: Limits::default(),
            drafts: Drafts::default(),
            counted,
            derived: derived(settings),
            portable: slices.iter().map(|slice| slice.portable).collect(),
            importers: importers(),
            openers: slices.iter().filter_map(|slice| slice.opener).collect(),
            doors: routes(stage).doors().to_vec(),
            menus: slices.iter().map(|slice| slice.menu).collect(),
            db,
        });
        site.db.follow([invitations::FOLLOWS, stocktaking::FOLLOWS].concat());
        people::repeat_erasures(&site).await?;
        people::begin(&site.db).await?;
        events::begin(&site).await?;
        twinning::begin(&site).await?;
        desk::begin(&site).await?;
        Ok(Self { site, transport: settings.transport.clone() })
    }

    /// The router of all features.
    pub fn router(&self) -> axum::Router {
        web::router(&self.site, routes(self.site.settings.stage))
    }

    /// Does all jobs and sends all mails whose time has come, once. For tests, which do not wait.
    ///
    /// # Errors
    /// Of the store.
    pub async fn work(&self) -> Result<(), store::Error> {
        invitations::incoming::read_folder(&self.site).await?;
        jobs(&self.site).run_due(&self.site.db).await?;
        if let Some(transport) = &self.transport {
            mail::send_due(&self.site.db, transport, &self.site.sender).await?;
        }
        Ok(())
    }

    /// Serves, works and sends until `stop` is done; then lets everything under way end.
    ///
    /// # Errors
    /// When the listener fails.
    pub async fn serve(self, listener: TcpListener, stop: impl Future<Output = ()>) -> io::Result<()> {
        let (ring, bell) = watch::channel(false);
        let until_rung = |mut bell: watch::Receiver<bool>| async move {
            // An end of the ringing side is a stop, too.
            drop(bell.wait_for(|rung| *rung).await);
        };
        let router = self.router();
        let Self { site, transport } = self;
        let worker = {
            let (site, bell) = (site.clone(), bell.clone());
            tokio::spawn(async move { jobs(&site).run(&site.db, until_rung(bell)).await })
        };
        let postman = {
            let (site, bell) = (site.clone(), bell.clone());
            tokio::spawn(async move {
                match &transport {
                    Some(transport) => mail::run(&site.db, transport, &site.sender, until_rung(bell)).await,
                    None => tracing::warn!("no mail server is set: mails wait in the outbox"),
                }
            })
        };
        let mailbox = tokio::spawn({
            let (site, bell) = (site.clone(), bell.clone());
            async move { watch_mailbox(&site, until_rung(bell)).await }
        });
        let clock = tokio::spawn({
            let site = site.clone();
            async move {
                if site.settings.stage == Stage::Demo {
                    dev::follow_clock(site).await;
                }
            }
        });
        let served = web::serve(listener, router, stop).await;
        clock.abort();
        if ring.send(true).is_err() {
            tracing::debug!("nobody works any more");
        }
        for ended in [worker.await, postman.await, mailbox.await] {
            if let Err(error) = ended {
                tracing::error!(%error, "a worker ended by itself");
            }
        }
        site.db.close().await;
        served
    }
}

/// How often the mailbox folder is looked at.
const MAILBOX_POLL: Duration = Duration::from_secs(5);

/// Reads mails that come until it is told to stop.
async fn watch_mailbox(site: &Site, stop: impl Future<Output = ()>) {
    tokio::pin!(stop);
    loop {
        if let Err(error) = invitations::incoming::read_folder(site).await {
            let cause = std::error::Error::source(&error).map(ToString::to_string);
            tracing::warn!(%error, cause, "the mailbox folder cannot be read");
        }
        tokio::select! { biased; () = &mut stop => return, () = tokio::time::sleep(MAILBOX_POLL) => {} }
    }
}

/// What features derive from the store and keep in this process.
fn derived(settings: &Settings) -> Extensions {
    let mut derived = Extensions::new();
    derived.insert(events::Catalogue::open(&settings.dir));
    derived.insert(invitations::GUESTS);
    derived.insert(stocktaking::DOORS);
    derived.insert(twinning::ENDING);
    if settings.transport.is_none() {
        derived.insert(desk::NoMailServer);
    }
    derived
}

fn of_file(path: &Path, cause: io::Error) -> HouseError {
    HouseError::File { place: path.display().to_string(), cause }
}

fn routes(stage: Stage) -> Routes {
    let features = slices().into_iter().fold(Routes::default(), |all, slice| all.merge(slice.routes));
    let house = features.merge(web::links::routes()).merge(api::routes()).merge(notices::routes());
    match stage {
        Stage::Demo => house.merge(dev::routes()),
        Stage::Live => house,
    }
}

fn jobs(site: &Site) -> Jobs {
    let works = slices().into_iter().flat_map(|slice| slice.jobs);
    works.fold(Jobs::new(), |jobs, work| {
        let site = site.clone();
        jobs.on(work.kind, move |_, job| (work.run)(site.clone(), job))
    })
}

/// The key's file in the data folder: beside the database and in no backup.
pub const KEY_FILE: &str = "key";

/// The installation's key; made at the first start. The database knows its fingerprint: of several processes that serve
/// it, none may make a key of its own.
async fn key(db: &Db, folder: &Path, (dice, anew): (&Dice, bool)) -> Result<Key, HouseError> {
    let path = folder.join(KEY_FILE);
    let mut tx = db.begin().await?;
    // Two that start at once on an empty database.
    tx.lock("key", 0).await?;
    let known = settings::get(&mut tx, settings::KEY_FINGERPRINT).await?;
    let key = match fs::read(&path) {
        Ok(bytes) => {
            let bytes: [u8; 32] =
                bytes.try_into().map_err(|_| HouseError::ForeignKey { place: path.display().to_string() })?;
            let key = Key::from_bytes(bytes);
            if known.as_ref().is_some_and(|known| *known != key.fingerprint()) {
                return Err(HouseError::ForeignKey { place: path.display().to_string() });
            }
            key
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            if known.is_some() && !anew {
                return Err(HouseError::NoKey { place: path.display().to_string() });
            }
            let key = Key::random(dice);
            write_secret(&path, key.as_bytes()).map_err(|cause| of_file(&path, cause))?;
            key
        }
        Err(cause) => return Err(of_file(&path, cause)),
    };
    if known.as_ref() != Some(&key.fingerprint()) {
        settings::set(&mut tx, settings::KEY_FINGERPRINT, &key.fingerprint()).await?;
        tx.commit().await?;
    }
    Ok(key)
}

fn write_secret(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
