//! `twinhall doctor`: looks at everything, says what is wrong and how to mend it.
use super::{Complaint, Ended, say, settings};
use crate::{
    config::{Flags, Settings},
    house,
};
use kernel::{Clock, Dice, Key};
use mail::Transport;
use std::{net::IpAddr, path::Path, process::ExitCode};
use store::{
    Db,
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
        let (of_database, known) = database(&settings).await;
        checks.extend(of_database);
        checks.push(key(&settings.dir, known.as_deref()));
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

/// The store's own questions; a house that cannot be opened is the only answer then. And the key that it knows.
async fn database(settings: &Settings) -> (Vec<Check>, Option<String>) {
    let looked = Db::look(&settings.source, Clock::system(), Dice::system()).await;
    let bad = |found: Complaint, mend| Check {
        about: "database",
        verdict: Verdict::Bad,
        found: found.to_string(),
        mend,
    };
    match looked {
        Err(error) => {
            let mend = store::doctor::way_in(&error);
            (vec![bad(error.into(), mend)], None)
        }
        Ok(db) => {
            let known = store::settings::get(&db, store::settings::KEY_FINGERPRINT).await;
            let checks = store::doctor::checks(&db).await.unwrap_or_else(|error| {
                vec![bad(error.into(), Some("start the database server, or read its log, and ask again"))]
            });
            (checks, known.ok().flatten())
        }
    }
}

/// The key must be there and the one that the database knows, and nobody else may read it.
fn key(dir: &Path, known: Option<&str>) -> Check {
    let about = "key";
    let path = dir.join(house::KEY_FILE);
    let is_another = |known: &str| {
        let key = std::fs::read(&path).ok().and_then(|octets| octets.try_into().ok()).map(Key::from_bytes);
        key.is_none_or(|key| key.fingerprint() != known)
    };
    match std::fs::metadata(&path) {
        Err(_) if known.is_some() => Check {
            about,
            verdict: Verdict::Bad,
            found: format!("there is no {}, and the database has one", path.display()),
            mend: Some(
                "copy it from where the database was served before; where it is lost, serve once with --new-key",
            ),
        },
        Err(_) => Check {
            about,
            verdict: Verdict::Warning,
            found: format!("there is no {} yet", path.display()),
            mend: Some("the first start makes it"),
        },
        Ok(file) if readable_by_others(&file) => Check {
            about,
            verdict: Verdict::Bad,
            found: format!("{} can be read by others on this machine", path.display()),
            mend: Some("chmod 600 the file"),
        },
        Ok(_) if known.is_some_and(is_another) => Check {
            about,
            verdict: Verdict::Bad,
            found: format!("{} is not the key that belongs to this database", path.display()),
            mend: Some(
                "put the right one there; where it is lost, remove this one and serve once with --new-key",
            ),
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
    let here = "set public_url to the address by which people come";
    if !settings.has_public_url {
        return warn("none is set: links in mails lead to this machine only".to_owned(), here);
    }
    let (host, port) = host_and_port(url);
    if host == "localhost" || host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
    {
        return warn(format!("{url} leads to this machine only, in mails, too"), here);
    }
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

/// As they are looked up: without a port, the usual one.
fn host_and_port(url: &str) -> (&str, &str) {
    let usual = if url.starts_with("https") { "443" } else { "80" };
    let host = url.split_once("://").map_or(url, |(_, host)| host);
    // The colons of an address of IPv6 stand in brackets.
    match host.rsplit_once(':') {
        Some((host, port)) if !port.contains(']') => (host, port),
        _ => (host, usual),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_of_an_address_is_told_from_its_port() {
        let told = ["https://hall.example", "http://[::1]", "http://[::1]:8273"].map(host_and_port);
        assert_eq!(told, [("hall.example", "443"), ("[::1]", "80"), ("[::1]", "8273")]);
    }
}
