//! `twinhall mail-in < message`: what a mail server calls for each mail that comes to the mailbox of answers.
use super::{Complaint, Ended, settings};
use crate::config::Flags;
use kernel::{Clock, Dice, hex};
use std::{
    io::{self, Read as _},
    process::ExitCode,
};

/// Takes one mail from its input; the running program reads it within seconds
#[derive(clap::Args)]
pub(super) struct MailIn {
    #[command(flatten)]
    flags: Flags,
}

impl MailIn {
    pub(super) fn run(self) -> Ended {
        let settings = settings(&self.flags)?;
        let length_max = mail::incoming::LENGTH_MAX;
        let mut octets = Vec::new();
        let bound = u64::try_from(length_max).unwrap_or(u64::MAX);
        io::stdin().take(bound + 1).read_to_end(&mut octets)?;
        if octets.len() > length_max {
            return Err(Complaint(format!("the mail is longer than {length_max} octets")));
        }
        if octets.trim_ascii().is_empty() {
            return Err(Complaint("there is no mail in the input".to_owned()));
        }
        let (clock, dice) = (Clock::system(), Dice::system());
        let name = format!("{}.{}.twinhall", clock.machine().as_second(), hex(&dice.bytes::<10>()));
        let folder = &settings.mail_folder;
        // A mail that nobody would ever read is given back to whoever brought it.
        if !settings.dir.is_dir() {
            return Err(Complaint(format!("{}: no such data folder", settings.dir.display())));
        }
        invitations::incoming::deliver(folder, &name, &octets)
            .map_err(|error| Complaint(format!("{}: {error}", folder.display())))?;
        Ok(ExitCode::SUCCESS)
    }
}
