//! `twinhall restore`: verifies a backup, and puts it in the place of what is there.
use super::{Ended, backup::progress, say, settings};
use crate::{config::Flags, house};
use kernel::{Clock, Dice};
use std::{path::PathBuf, process::ExitCode};
use store::Db;

/// Puts a backup in the place of what is there, or only verifies it
#[derive(clap::Args)]
pub(super) struct Restore {
    /// The backup
    file: PathBuf,
    /// Only reads and checks it; nothing is changed
    #[arg(long)]
    verify: bool,
    #[command(flatten)]
    flags: Flags,
}

impl Restore {
    pub(super) async fn run(self) -> Ended {
        let settings = settings(&self.flags)?;
        if self.verify {
            let stamp = store::backup::verify(&self.file, &progress()).await?;
            say(format_args!(
                "{}: whole, schema {}, {} octets",
                self.file.display(),
                stamp.schema,
                stamp.length
            ));
            return Ok(ExitCode::SUCCESS);
        }
        store::make_folder(&settings.dir)?;
        let restored = store::backup::restore(&settings.source, &self.file, &progress()).await?;
        let db = Db::open(&settings.source, Clock::system(), Dice::system()).await?;
        let mut tx = db.begin().await?;
        for slice in house::slices() {
            (slice.portable.new_epoch)(&mut tx).await?;
        }
        tx.commit().await?;
        db.close().await;
        say(format_args!("{} was restored; it is epoch {}.", self.file.display(), restored.epoch));
        if let Some(kept) = restored.kept {
            say(format_args!("What was there before is kept in {kept}."));
        }
        say("Everybody has to sign in anew, links that were mailed have ended.");
        say(format_args!("{} mails wait in the outbox for a yes.", restored.held));
        say("Erasures since the backup are repeated at the next start.");
        let key = settings.dir.join(house::KEY_FILE);
        if !key.exists() {
            say(format_args!(
                "Copy the key of that house to {} before you start; where it is lost, start once with --new-key.",
                key.display()
            ));
        }
        Ok(ExitCode::SUCCESS)
    }
}
