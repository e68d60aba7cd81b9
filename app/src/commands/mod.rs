//! The commands of the program, one file each.
mod backup;
mod demo;
mod doctor;
mod import;
mod mail_in;
mod match_cities;
mod restore;
mod seed;
mod serve;
mod story;

use crate::{
    config::{Flags, Settings},
    logs,
};
use clap::{Parser, Subcommand};
use std::{
    error::Error,
    fmt,
    future::Future,
    io::{self, Write as _},
    process::ExitCode,
};
use store::Reason;

pub use seed::plant;
pub use story::play;

/// Runs a peer-learning network of cities.
#[derive(Parser)]
#[command(name = "twinhall", version)]
pub struct Twinhall {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Demo(demo::Demo),
    Serve(serve::Serve),
    Backup(backup::Backup),
    Restore(restore::Restore),
    Doctor(doctor::Doctor),
    Import(Box<import::Import>),
    MailIn(Box<mail_in::MailIn>),
    Match(match_cities::MatchCities),
}

impl Twinhall {
    /// Does what the command line says.
    pub fn run(self) -> ExitCode {
        match self.command {
            Command::Demo(command) => block_on(command.run()),
            Command::Serve(command) => block_on(command.run()),
            Command::Backup(command) => block_on(command.run()),
            Command::Restore(command) => block_on(command.run()),
            Command::Doctor(command) => block_on(command.run()),
            Command::Import(command) => block_on(command.run()),
            Command::MailIn(command) => command.run().unwrap_or_else(|complaint| complain(&complaint)),
            Command::Match(command) => command.run(),
        }
    }
}

/// A command ends well, or with a sentence and exit code 2.
type Ended = Result<ExitCode, Complaint>;

/// A sentence for whoever runs the program: what is wrong, and its cause.
#[derive(Debug)]
pub struct Complaint(String);

impl<E: Error + 'static> From<E> for Complaint {
    fn from(error: E) -> Self {
        let mut said = error.to_string();
        let mut above: &(dyn Error + 'static) = &error;
        while let Some(cause) = above.source().filter(|_| !says_all(above)) {
            said = format!("{said}: {cause}");
            above = cause;
        }
        Self(said)
    }
}

/// Whether whoever runs the program learns nothing from the cause of an error.
fn says_all(error: &(dyn Error + 'static)) -> bool {
    let reason = error.downcast_ref::<store::Error>().and_then(store::Error::unavailable);
    matches!(reason, Some(Reason::DiskFull | Reason::ReadOnly | Reason::Busy | Reason::Replaced))
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn block_on(command: impl Future<Output = Ended>) -> ExitCode {
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return complain(&Complaint::from(error)),
    };
    runtime.block_on(command).unwrap_or_else(|complaint| complain(&complaint))
}

#[expect(clippy::print_stderr, reason = "the command's answer to whoever typed it")]
fn complain(complaint: &Complaint) -> ExitCode {
    eprintln!("twinhall: {complaint}");
    ExitCode::from(2)
}

/// The command's answer to whoever typed it.
fn say(line: impl fmt::Display) {
    // Whoever closes the pipe has read enough, and the network goes on.
    if let Err(error) = writeln!(io::stdout(), "{line}") {
        tracing::debug!(%error, "nobody reads what is said");
    }
}

/// Reads the settings and begins to log.
fn settings(flags: &Flags) -> Result<Settings, Complaint> {
    let settings = Settings::read(flags)?;
    logs::begin(settings.log, settings.log_format);
    Ok(settings)
}

/// Done when the program is asked to stop: Ctrl-C, or SIGTERM of whoever runs it.
async fn asked_to_stop() {
    let interrupted = async {
        if let Err(error) = tokio::signal::ctrl_c().await {
            tracing::warn!(%error, "Ctrl-C cannot be heard");
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminated = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => drop(signal.recv().await),
            Err(error) => {
                tracing::warn!(%error, "SIGTERM cannot be heard");
                std::future::pending::<()>().await;
            }
        }
    };
    #[cfg(not(unix))]
    let terminated = std::future::pending::<()>();
    tokio::select! { () = interrupted => {}, () = terminated => {} }
}
