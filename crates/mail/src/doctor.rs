//! What is wrong with sending mail, and how to mend it: for the command `doctor`.
//!
//! Nothing is sent. Deliberately absent: questions to the DNS about SPF, DKIM and DMARC. They need a resolver of their
//! own, and what they should say is written in `docs/operate/mail.md`.
use crate::{
    Sender,
    smtp::{Smtp, Tls, Trouble, is_this_machine},
};
use std::{cmp::Ordering, time::Duration};
use tokio::net::lookup_host;

/// An operator waits in front of it.
const PATIENCE: Duration = Duration::from_secs(10);

/// One question and its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What was asked.
    pub check: Check,
    /// What came out.
    pub verdict: Verdict,
}

/// What is asked, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Check {
    /// The server can be reached and greets as a mail server does.
    Connection,
    /// Nobody between us and the server reads along.
    Protection,
    /// The server knows us.
    Login,
    /// The name that we give has an address.
    HelloName,
    /// Bounces come back, and to the right mail.
    BouncePath,
}

/// What came out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// As it should be.
    Good {
        /// What was seen.
        seen: String,
    },
    /// Mails go out, but some will not arrive, or something will be missed.
    Doubtful {
        /// What was seen.
        seen: String,
        /// What to do.
        mend: &'static str,
    },
    /// No mail goes out.
    Wrong {
        /// What was seen.
        seen: String,
        /// What to do.
        mend: &'static str,
    },
    /// Could not be asked, because of an earlier answer.
    NotAsked,
}

/// Asks everything.
pub async fn examine(smtp: &Smtp, sender: &Sender) -> Vec<Finding> {
    let mut verdicts = server(smtp).await;
    verdicts.push((Check::HelloName, hello_name(&smtp.hello).await));
    verdicts.push((Check::BouncePath, bounce_path(sender)));
    verdicts.into_iter().map(|(check, verdict)| Finding { check, verdict }).collect()
}

async fn server(smtp: &Smtp) -> Vec<(Check, Verdict)> {
    let checks = [Check::Connection, Check::Protection, Check::Login];
    match (Smtp { patience: PATIENCE, ..smtp.clone() }).open().await {
        Ok(session) => {
            let greeting = Verdict::Good { seen: session.greeting.to_string() };
            session.close().await;
            checks.into_iter().zip([greeting, protection(smtp), login(smtp)]).collect()
        }
        Err(trouble) => {
            let failed = check_of(&trouble);
            let verdict = |check: Check| match check.cmp(&failed) {
                Ordering::Less => Verdict::Good { seen: format!("{}:{}", smtp.host, smtp.port) },
                Ordering::Equal => Verdict::Wrong { seen: trouble.to_string(), mend: mend(&trouble) },
                Ordering::Greater => Verdict::NotAsked,
            };
            checks.into_iter().map(|check| (check, verdict(check))).collect()
        }
    }
}

fn protection(smtp: &Smtp) -> Verdict {
    match smtp.tls {
        Tls::None if is_this_machine(&smtp.host) => {
            Verdict::Good { seen: "not needed on this machine".to_owned() }
        }
        Tls::None => Verdict::Doubtful {
            seen: "none".to_owned(),
            mend: "Others on the way can read sign-in links: set mail_tls to starttls or implicit.",
        },
        Tls::StartTls | Tls::Implicit => Verdict::Good { seen: "TLS, with a trusted certificate".to_owned() },
    }
}

fn login(smtp: &Smtp) -> Verdict {
    let seen =
        if smtp.login.is_some() { "accepted" } else { "none is set, and the server greets us without" };
    Verdict::Good { seen: seen.to_owned() }
}

async fn hello_name(hello: &str) -> Verdict {
    match lookup_host((hello, 0)).await.ok().and_then(|mut found| found.next()) {
        Some(found) => Verdict::Good { seen: format!("{hello} is {}", found.ip()) },
        None => Verdict::Doubtful {
            seen: format!("{hello} has no address that can be seen from here"),
            mend: "Give the name an address, and the address that name back (reverse DNS, at your provider), or set \
                   mail_hello to a name that has both.",
        },
    }
}

fn bounce_path(sender: &Sender) -> Verdict {
    let from = sender.from.email.as_str().rsplit_once('@').map_or("", |(_, domain)| domain);
    match sender.bounce_domain.as_deref() {
        Some(bounces) if are_aligned(bounces, from) => {
            Verdict::Good { seen: format!("by mail, at {bounces}") }
        }
        Some(bounces) => Verdict::Doubtful {
            seen: format!("{bounces} and {from} are not below one another"),
            mend: "SPF counts for DMARC only when they are: take a bounce domain below the domain of mail_from.",
        },
        None => Verdict::Doubtful {
            seen: format!("to {}, without the number of the mail", sender.from.email),
            mend: "Set mail_bounce_domain to a domain whose mail you receive.",
        },
    }
}

/// Relaxed alignment (RFC 7489, 3.1), as far as it can be seen without a list of public suffixes.
fn are_aligned(left: &str, right: &str) -> bool {
    let is_below =
        |lower: &str, upper: &str| lower.strip_suffix(upper).is_some_and(|rest| rest.ends_with('.'));
    left.eq_ignore_ascii_case(right) || is_below(left, right) || is_below(right, left)
}

fn check_of(trouble: &Trouble) -> Check {
    match trouble {
        Trouble::Tls(_) | Trouble::NotOffered("STARTTLS") => Check::Protection,
        Trouble::Declined { step: "AUTH", .. } | Trouble::NotOffered(_) | Trouble::PasswordInTheOpen => {
            Check::Login
        }
        Trouble::Connection(_) | Trouble::Silence { .. } | Trouble::NotSmtp(_) | Trouble::Declined { .. } => {
            Check::Connection
        }
    }
}

fn mend(trouble: &Trouble) -> &'static str {
    match trouble {
        Trouble::Connection(_) => "Check mail_host and mail_port, and whether a firewall stops the way out.",
        Trouble::Silence { .. } | Trouble::NotSmtp(_) => {
            "Check mail_port and mail_tls: 465 goes with implicit, 587 with starttls, 25 with none."
        }
        Trouble::Tls(_) => {
            "Check mail_tls against mail_port, and that mail_host is the name in the certificate; for an authority of \
             your own office, name its file in mail_roots."
        }
        Trouble::NotOffered("STARTTLS") => "Take mail_tls implicit and port 465, if the server has it.",
        Trouble::NotOffered(_) => "The server takes no login here: another port, or no mail_user.",
        Trouble::Declined { step: "AUTH", .. } => "Check mail_user and mail_password.",
        Trouble::Declined { .. } => "The server does not want to talk to this machine: ask whoever runs it.",
        Trouble::PasswordInTheOpen => "Set mail_tls to starttls or implicit.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_is_aligned_with_those_above_and_below_it() {
        assert!(are_aligned("bounces.hmln.example.org", "hmln.example.org"));
        assert!(are_aligned("hmln.example.org", "news.hmln.example.org"));
        assert!(!are_aligned("evilhmln.example.org", "hmln.example.org"));
    }
}
