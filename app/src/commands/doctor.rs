//! `twinhall doctor`: looks at everything, says what is wrong and how to mend it.
use super::Ended;
use crate::config::Flags;
use std::process::ExitCode;

/// Looks at database, mail, clock, disk and public address; says what is wrong and how to mend it
#[derive(clap::Args)]
pub(super) struct Doctor {
    #[command(flatten)]
    flags: Flags,
}

impl Doctor {
    pub(super) async fn run(self) -> Ended {
        let _settings = super::settings(&self.flags)?;
        Ok(ExitCode::SUCCESS)
    }
}
