//! `twinhall demo`: invented people in real cities, on one's own machine.
#![expect(clippy::doc_markdown, reason = "comments of flags are what --help prints")]
use super::{Complaint, Ended, asked_to_stop, plant, say, serve::listen, settings};
use crate::{
    config::{Flags, Level, Settings},
    house::{House, Opening},
};
use jiff::{SignedDuration, Timestamp};
use kernel::{Clock, Dice, Lang};
use mail::Transport;
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    process::ExitCode,
};
use store::{Db, OpenError, Source};
use web::{Counted, NetworkName, Stage};

/// When the demo begins: Monday morning in Amman, sixteen days before the webinar.
const BEGINS: &str = "2018-06-25T09:00+03";

/// The mailbox for answers to invitations, which `twinhall mail-in` fills by hand.
const ANSWERS: &str = "answers@demo.example";
/// The mail server that such a mail says it came through.
const JUDGE: &str = "mx.demo.example";

/// Shows a network with invented people; mails stay on this machine
#[derive(clap::Args)]
pub(super) struct Demo {
    /// The data folder
    #[arg(long, value_name = "FOLDER", default_value = "twinhall-demo")]
    dir: PathBuf,
    /// Throws the data folder of an earlier demo away
    #[arg(long)]
    fresh: bool,
    /// Where to listen on this machine; 0 takes any free port
    #[arg(long, value_name = "PORT", default_value_t = 8080)]
    port: u16,
    /// A PostgreSQL database instead of a file: postgres://user:word@host/database
    #[arg(long, value_name = "ADDRESS")]
    database: Option<String>,
}

impl Demo {
    pub(super) async fn run(self) -> Ended {
        refuse_other(&self.dir)?;
        if self.fresh {
            throw_away(&self.dir).await?;
        }
        let listener = listen(([127, 0, 0, 1], self.port).into()).await?;
        mark(&self.dir)?;
        let settings = demo_settings(&self, listener.local_addr()?)?;
        let clock = clock(&settings).await?;
        let dice = Dice::system();
        let opening =
            Opening { clock, dice, stage: Stage::Demo, counted: Some(Counted::begin()?), new_key: false };
        let house = House::open(&settings, opening).await?;
        let is_fresh = people::store::is_empty(&house.site.db).await?;
        plant(&house.site).await?;
        if is_fresh {
            say("The story of spring 2018 is replayed; this takes a moment.");
            super::play(&house).await?;
            begin(&house).await?;
        }
        let url = &house.site.settings.public_url;
        say(format_args!("Twinhall shows its demo at {url}"));
        say("Sign in with one click, as often as you like:");
        for (role, name, person) in super::seed::cast(&house.site).await? {
            // Somebody who was erased in this demo has no eyes to look through.
            if people::store::contact(&house.site.db, person).await?.is_none() {
                continue;
            }
            say(format_args!("  {role:<12} {name:<22} {url}/dev/people/{person}"));
        }
        say(
            "Cities and events are real. People, profiles, hours and answers are invented. Mails stay here: /dev/inbox. What you can try: /dev/tour",
        );
        say("Ctrl-C ends it.");
        house.serve(listener, asked_to_stop()).await?;
        Ok(ExitCode::SUCCESS)
    }
}

fn demo_settings(demo: &Demo, listen: std::net::SocketAddr) -> Result<Settings, Complaint> {
    let flags = Flags {
        dir: Some(demo.dir.display().to_string()),
        database: demo.database.clone(),
        listen: Some(listen.to_string()),
        public_url: Some(format!("http://{listen}")),
        zone: Some("Asia/Amman".to_owned()),
        log: Some(Level::Warn.name().to_owned()),
        ..Flags::default()
    };
    let mut settings = settings(&flags)?;
    settings.network = network();
    settings.mail.from_name = Some(settings.network.fallback.clone());
    settings.mail.from_names = settings.network.translated.clone();
    // Where a reply is to be tried, it needs an address with a word that only its mail has, and a server that proves it.
    settings.mail.answers.get_or_insert_with(|| ANSWERS.to_owned());
    settings.mail_judge.get_or_insert_with(|| JUDGE.to_owned());
    // Whatever the environment says: nothing leaves this machine.
    settings.transport = Some(Transport::Keep);
    Ok(settings)
}

fn network() -> NetworkName {
    let translated = [
        (Lang::Fr, "Réseau d’apprentissage des municipalités hôtes"),
        (Lang::Ar, "شبكة تعلّم البلديات المضيفة"),
        (Lang::Tr, "Ev Sahibi Belediyeler Öğrenme Ağı"),
        (Lang::Ckb, "تۆڕی فێربوونی شارەوانییە میواندارەکان"),
    ];
    NetworkName {
        fallback: "Host Municipalities Learning Network".to_owned(),
        translated: translated
            .map(|(lang, name)| (lang, name.to_owned()))
            .into_iter()
            .collect::<BTreeMap<_, _>>(),
    }
}

/// Stands in the folder of a demo: no other network may be shown to everybody, or thrown away, by a slip of the hand.
const MARK: &str = "demo";

fn refuse_other(dir: &Path) -> Result<(), Complaint> {
    let holds_network = ["twinhall.db", "key"].iter().any(|name| dir.join(name).exists());
    if holds_network && !dir.join(MARK).exists() {
        return Err(not_ours(dir));
    }
    Ok(())
}

fn not_ours(dir: &Path) -> Complaint {
    Complaint(format!(
        "{} was not made by a demo: remove it yourself, or choose another --dir",
        dir.display()
    ))
}

fn mark(dir: &Path) -> Result<(), Complaint> {
    store::make_folder(dir)?;
    let written = std::fs::write(dir.join(MARK), "");
    written.map_err(|error| Complaint(format!("{} cannot be written: {error}", dir.display())))
}

/// Throws away what an earlier demo made, unless it is running.
async fn throw_away(dir: &Path) -> Result<(), Complaint> {
    if !dir.exists() {
        return Ok(());
    }
    if !dir.join(MARK).exists() {
        return Err(not_ours(dir));
    }
    match Db::open(&Source::Folder(dir.to_owned()), Clock::system(), Dice::system()).await {
        Ok(db) => db.close().await,
        Err(error @ OpenError::InUse { .. }) => return Err(error.into()),
        // Whatever else is wrong with it, it goes.
        Err(_) => {}
    }
    Ok(std::fs::remove_dir_all(dir)?)
}

/// After the story: the Monday on which a visitor takes over.
async fn begin(house: &House) -> Result<(), Complaint> {
    let (site, begins) = (&house.site, BEGINS.parse::<Timestamp>().expect("a time"));
    site.clock.advance(begins.duration_since(site.clock.now()));
    let ahead = site.clock.now().duration_since(site.clock.machine());
    Ok(crate::dev::keep_clock(&site.db, ahead).await?)
}

/// The demo's clock is stored as how far it is ahead of the machine's; it ticks while the program rests, too.
async fn clock(settings: &Settings) -> Result<Clock, Complaint> {
    let db = Db::open(&settings.source, Clock::system(), Dice::system()).await?;
    let stored = store::settings::get(&db, store::settings::CLOCK_AHEAD_US).await?;
    let ahead = match stored.as_deref().map(str::parse) {
        Some(Ok(us)) => SignedDuration::from_micros(us),
        None if !people::store::is_empty(&db).await? => {
            return Err(Complaint(
                "the database was not filled by a demo: choose another --database".to_owned(),
            ));
        }
        Some(Err(_)) | None => {
            let begins: Timestamp = super::story::BEGINS.parse().expect("a time");
            begins.duration_since(Clock::system().machine())
        }
    };
    crate::dev::keep_clock(&db, ahead).await?;
    db.close().await;
    Ok(Clock::ahead(ahead))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_visitor_can_answer_a_mail_of_the_demo_so_that_it_is_believed() {
        let demo = Demo { dir: "twinhall-demo".into(), fresh: false, port: 0, database: None };
        let settings = demo_settings(&demo, ([127, 0, 0, 1], 8080).into()).unwrap();
        assert_eq!(settings.mail.answers.as_deref(), Some(ANSWERS));
        assert_eq!(settings.mail_judge.as_deref(), Some(JUDGE));
        assert_eq!(settings.mail.check("http://127.0.0.1:8080"), []);
    }
}
