//! `twinhall doctor`: looks at everything, says what is wrong and how to mend it.
use super::{Ended, say, settings};
use crate::{
    config::{Flags, Settings},
    house,
};
use kernel::{Clock, Dice, Key};
use mail::Transport;
use std::{path::Path, process::ExitCode};
use store::{
    Db, OpenError,
    doctor::{Check, Verdict},
};
use ui::Words;

/// Looks at database, mail, clock, disk and public address; says what is wrong and how to mend it
#[derive(clap::Args)]
pub(super) struct Doctor {
    #[command(flatten)]
    flags: Flags,
}

impl Doctor {
    /// Exit code 0 when nothing is bad, else 1.
    pub(super) async fn run(self) -> Ended {
        let settings = settings(&self.flags)?;
        let mut checks = vec![];
        checks.extend(database(&settings).await);
        checks.push(key(&settings.dir));
        checks.extend(mail_server(&settings).await);
        checks.push(public_address(&settings).await);
        for check in &checks {
            let sign = match check.verdict {
                Verdict::Good => "good",
                Verdict::Warning => "look",
                Verdict::Bad => "BAD ",
            };
            say(format_args!("{sign}  {}: {}", check.about, check.found));
            if let Some(mend) = check.mend {
                say(format_args!("      → {mend}"));
            }
        }
        let worst = checks.iter().map(|check| check.verdict).max();
        Ok(if worst == Some(Verdict::Bad) { ExitCode::FAILURE } else { ExitCode::SUCCESS })
    }
}

/// The store's own questions; a house that cannot be opened is the only answer then.
async fn database(settings: &Settings) -> Vec<Check> {
    let looked = Db::look(&settings.source, Clock::system(), Dice::system()).await;
    let bad = |found: String| Check {
        about: "database",
        verdict: Verdict::Bad,
        found,
        mend: Some("correct --dir or --database, or start the database server"),
    };
    match looked {
        Err(error @ OpenError::Older { found: 0, .. }) => {
            vec![Check {
                mend: Some("if there should be one, correct --dir or --database"),
                ..bad(error.to_string())
            }]
        }
        Err(error) => vec![bad(error.to_string())],
        Ok(db) => store::doctor::checks(&db).await.unwrap_or_else(|error| vec![bad(error.to_string())]),
    }
}

/// The key must be there, and nobody else may read it.
fn key(dir: &Path) -> Check {
    let about = "key";
    let path = dir.join(house::KEY_FILE);
    match std::fs::metadata(&path) {
        Err(_) => Check {
            about,
            verdict: Verdict::Warning,
            found: format!("there is no {} yet", path.display()),
            mend: Some("the first start makes it; after a restore elsewhere, copy the old one"),
        },
        Ok(file) if readable_by_others(&file) => Check {
            about,
            verdict: Verdict::Bad,
            found: format!("{} can be read by others on this machine", path.display()),
            mend: Some("chmod 600 the file"),
        },
        Ok(_) => Check {
            about,
            verdict: Verdict::Good,
            found: "is there, and only its owner reads it; keep a copy elsewhere".to_owned(),
            mend: None,
        },
    }
}

#[cfg(unix)]
fn readable_by_others(file: &std::fs::Metadata) -> bool {
    std::os::unix::fs::PermissionsExt::mode(&file.permissions()) & 0o077 != 0
}

#[cfg(not(unix))]
fn readable_by_others(_: &std::fs::Metadata) -> bool {
    false
}

/// Connects to the mail server and signs in there; sends nothing.
async fn mail_server(settings: &Settings) -> Vec<Check> {
    let about = "mail";
    let bad = |found: String, mend| Check { about, verdict: Verdict::Bad, found, mend: Some(mend) };
    let Some(Transport::Smtp(smtp)) = &settings.transport else {
        return vec![bad(
            "no mail server is set: nobody can sign in, mails wait in the outbox".to_owned(),
            "set mail_host, mail_tls, mail_user, mail_password and mail_from",
        )];
    };
    let words = match Words::load() {
        Ok(words) => words,
        Err(error) => return vec![bad(error.to_string(), "install the program anew")],
    };
    // No link is made here: any key will do.
    let sender = settings.mail.sender(&settings.public_url, Key::random(&Dice::system()), words);
    let sender = match sender {
        Ok(sender) => sender,
        Err(error) => return vec![bad(error.to_string(), "correct this setting")],
    };
    let findings = mail::doctor::examine(smtp, &sender).await;
    findings.into_iter().filter_map(|finding| as_check(finding.check, finding.verdict)).collect()
}

fn as_check(check: mail::doctor::Check, verdict: mail::doctor::Verdict) -> Option<Check> {
    use mail::doctor::{Check as Asked, Verdict as Answer};
    let about = match check {
        Asked::Connection => "mail server",
        Asked::Protection => "mail protection",
        Asked::Login => "mail login",
        Asked::HelloName => "mail hello name",
        Asked::BouncePath => "mail bounces",
    };
    let (verdict, found, mend) = match verdict {
        Answer::Good { seen } => (Verdict::Good, seen, None),
        Answer::Doubtful { seen, mend } => (Verdict::Warning, seen, Some(mend)),
        Answer::Wrong { seen, mend } => (Verdict::Bad, seen, Some(mend)),
        Answer::NotAsked => return None,
    };
    Some(Check { about, verdict, found, mend })
}

/// People must be able to reach the address, safely.
async fn public_address(settings: &Settings) -> Check {
    let about = "public address";
    let warn = |found: String, mend| Check { about, verdict: Verdict::Warning, found, mend: Some(mend) };
    let url = &settings.public_url;
    if !settings.has_public_url() {
        return warn(
            "none is set: links in mails lead to this machine only".to_owned(),
            "set public_url to the address by which people come",
        );
    }
    let (host, port) = match url.split_once("://").map_or(url.as_str(), |(_, host)| host) {
        host if host.contains(':') => host.rsplit_once(':').unwrap_or((host, "")),
        host => (host, if url.starts_with("https") { "443" } else { "80" }),
    };
    match tokio::net::lookup_host(format!("{host}:{port}")).await {
        Err(error) => Check {
            about,
            verdict: Verdict::Bad,
            found: format!("{host} has no address: {error}"),
            mend: Some("add the name to your domain's records, or correct public_url"),
        },
        Ok(_) if !url.starts_with("https://") => {
            warn(format!("{url} is not protected"), "put a proxy with https before the program")
        }
        Ok(_) => Check { about, verdict: Verdict::Good, found: format!("{url} has an address"), mend: None },
    }
}
