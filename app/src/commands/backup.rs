//! `twinhall backup`: one file that holds the whole house, while it is in use.
use super::{Ended, say, settings};
use crate::config::Flags;
use indicatif::{ProgressBar, ProgressStyle};
use std::{path::PathBuf, process::ExitCode, sync::Arc};
use store::backup::{Progress, Step};

/// Saves everything to a file; the network may be in use meanwhile
#[derive(clap::Args)]
pub(super) struct Backup {
    /// The file to write; one that is there is replaced when the new one is whole
    file: PathBuf,
    #[command(flatten)]
    flags: Flags,
}

impl Backup {
    pub(super) async fn run(self) -> Ended {
        let settings = settings(&self.flags)?;
        let replaces = self.file.exists();
        let stamp = store::backup::backup(&settings.source, &self.file, &progress()).await?;
        say(format_args!(
            "{}: {} octets, schema {}, whole and on the disk",
            self.file.display(),
            stamp.length,
            stamp.schema
        ));
        if replaces {
            say("The file that was there before is replaced.");
        }
        say(
            "The key and the list of erasures are not in it: keep a copy of the data folder's other files elsewhere.",
        );
        Ok(ExitCode::SUCCESS)
    }
}

/// A bar on a terminal; nothing in a log.
pub(super) fn progress() -> Progress {
    let bar = ProgressBar::new(0);
    bar.set_style(
        ProgressStyle::with_template("{msg:9} {wide_bar} {percent}%")
            .unwrap_or_else(|_| ProgressStyle::default_bar()),
    );
    Arc::new(move |step, done, of| {
        bar.set_message(match step {
            Step::Copying => "copying",
            Step::Checking => "checking",
            Step::Hashing => "hashing",
        });
        bar.set_length(of.max(done));
        bar.set_position(done);
        if of > 0 && done >= of {
            bar.finish_and_clear();
        }
    })
}
