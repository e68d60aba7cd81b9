//! What an operator sets about mail: the table `mail` of the settings. `docs/operate/mail.md` explains each.
use crate::{
    Mailbox, Sender, TlsRoots, Transport,
    letter::host,
    smtp::{Login, PATIENCE, Smtp, Tls, is_this_machine},
};
use kernel::{Key, Lang, text, text::Email};
use serde::Deserialize;
use std::{collections::BTreeMap, fmt, fs, path::PathBuf, sync::Arc};
use thiserror::Error;
use ui::Words;

/// A network's name has at most so many letters.
pub const NETWORK_LENGTH_MAX: usize = 120;

/// As it stands in the file or the environment.
#[derive(Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// The mail server. Without it nothing can be sent.
    pub host: Option<String>,
    /// By default what `tls` usually goes with: 25, 587, 465.
    pub port: Option<u16>,
    /// By default `starttls`.
    pub tls: TlsSetting,
    /// A PEM file with certificates to trust beside the public ones.
    pub roots: Option<PathBuf>,
    /// The name to log in with.
    pub user: Option<String>,
    /// Its password.
    pub password: Option<String>,
    /// What we call ourselves; by default the host of the public address.
    pub hello: Option<String>,
    /// The network's name, as recipients see it.
    pub from_name: Option<String>,
    /// The same in the languages in which it has another one.
    pub from_names: BTreeMap<Lang, String>,
    /// The network's address.
    pub from: Option<String>,
    /// The domain of bounces.
    pub bounce_domain: Option<String>,
    /// A mailbox that takes answers to invitations; its addresses get a word behind a plus.
    pub answers: Option<String>,
}

/// `tls`, as it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TlsSetting {
    /// For a relay on the same machine.
    None,
    /// Protected after a word in the open.
    #[default]
    StartTls,
    /// Protected from the first octet.
    Implicit,
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings").field("host", &self.host).field("tls", &self.tls).finish_non_exhaustive()
    }
}

/// A setting that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{key}: {what}")]
pub struct WrongSetting {
    /// `mail_host`
    pub key: &'static str,
    /// What is wrong with it, and what would be right.
    pub what: String,
}

impl Settings {
    /// All that is wrong, in the order of the settings. The way to the mail server is looked at where one is named.
    pub fn check(&self, public_url: &str) -> Vec<WrongSetting> {
        let mut found = Vec::new();
        if self.host.is_some() {
            found.extend(self.host().err());
            found.extend(self.roots().err());
            found.extend(self.login().err());
            found.extend(self.hello(public_url).err());
        }
        found.extend(self.names().err());
        found.extend(self.mailbox().err());
        found.extend(self.bounce_domain().err());
        found.extend(self.answers().err());
        found
    }

    /// The way to the mail server.
    ///
    /// # Errors
    /// [`WrongSetting`]: the first one.
    pub fn transport(&self, public_url: &str) -> Result<Transport, WrongSetting> {
        let tls = match self.tls {
            TlsSetting::None => Tls::None,
            TlsSetting::StartTls => Tls::StartTls,
            TlsSetting::Implicit => Tls::Implicit,
        };
        let usual_port = match tls {
            Tls::None => 25,
            Tls::StartTls => 587,
            Tls::Implicit => 465,
        };
        Ok(Transport::Smtp(Smtp {
            host: self.host()?,
            port: self.port.unwrap_or(usual_port),
            tls,
            roots: self.roots()?,
            login: self.login()?,
            hello: self.hello(public_url)?,
            patience: PATIENCE,
        }))
    }

    /// On whose behalf mails go out.
    ///
    /// # Errors
    /// [`WrongSetting`]: the first one.
    pub fn sender(&self, public_url: &str, key: Key, words: Arc<Words>) -> Result<Sender, WrongSetting> {
        Ok(Sender {
            public_url: public_url.to_owned(),
            from: self.mailbox()?,
            names: self.names()?,
            bounce_domain: self.bounce_domain()?,
            answers: self.answers()?,
            key,
            words,
        })
    }

    fn host(&self) -> Result<String, WrongSetting> {
        a_name("mail_host", given("mail_host", self.host.as_deref())?)
    }

    fn hello(&self, public_url: &str) -> Result<String, WrongSetting> {
        a_name("mail_hello", self.hello.as_deref().unwrap_or(host(public_url)))
    }

    fn mailbox(&self) -> Result<Mailbox, WrongSetting> {
        let name = given("mail_from_name", self.from_name.as_deref())?;
        let address = given("mail_from", self.from.as_deref())?;
        Ok(Mailbox {
            name: a_network(name)?,
            email: Email::parse(address).map_err(|problem| wrong("mail_from", problem))?,
        })
    }

    fn names(&self) -> Result<BTreeMap<Lang, String>, WrongSetting> {
        self.from_names.iter().map(|(lang, name)| Ok((*lang, a_network(name)?))).collect()
    }

    fn bounce_domain(&self) -> Result<Option<String>, WrongSetting> {
        self.bounce_domain.as_deref().map(|domain| a_domain("mail_bounce_domain", domain)).transpose()
    }

    fn answers(&self) -> Result<Option<Email>, WrongSetting> {
        let read = |address: &str| Email::parse(address).map_err(|problem| wrong("mail_answers", problem));
        self.answers.as_deref().map(read).transpose()
    }

    fn roots(&self) -> Result<TlsRoots, WrongSetting> {
        let Some(path) = &self.roots else { return Ok(TlsRoots::public()) };
        let pem = fs::read(path).map_err(|error| wrong("mail_roots", error))?;
        TlsRoots::with_pem(&pem).map_err(|error| wrong("mail_roots", error))
    }

    /// A name and a password, which only a protected connection may carry.
    fn login(&self) -> Result<Option<Login>, WrongSetting> {
        match (&self.user, &self.password) {
            (None, None) => Ok(None),
            (Some(user), Some(password)) => {
                let is_open = self.tls == TlsSetting::None;
                if is_open && !self.host.as_deref().is_some_and(is_this_machine) {
                    let what =
                        "a password is not sent over an unprotected connection; take starttls or implicit";
                    return Err(wrong("mail_tls", what));
                }
                Ok(Some(Login { user: user.clone(), password: password.clone() }))
            }
            (Some(_), None) => Err(wrong("mail_password", "missing, although there is a user")),
            (None, Some(_)) => Err(wrong("mail_user", "missing, although there is a password")),
        }
    }
}

fn wrong(key: &'static str, what: impl ToString) -> WrongSetting {
    WrongSetting { key, what: what.to_string() }
}

fn given<'a>(key: &'static str, value: Option<&'a str>) -> Result<&'a str, WrongSetting> {
    value.filter(|value| !value.trim().is_empty()).ok_or_else(|| wrong(key, "missing"))
}

/// The name of a network.
fn a_network(name: &str) -> Result<String, WrongSetting> {
    text::line(name, NETWORK_LENGTH_MAX).map_err(|problem| wrong("mail_from_name", problem))
}

/// A name or an address of a machine: what may stand in a command's line.
fn a_name(key: &'static str, value: &str) -> Result<String, WrongSetting> {
    let fits = |b: u8| b.is_ascii_alphanumeric() || b"-._:[]".contains(&b);
    if !value.is_empty() && value.bytes().all(fits) {
        Ok(value.to_owned())
    } else {
        Err(wrong(key, "not the name of a machine, such as mail.example.org"))
    }
}

fn a_domain(key: &'static str, value: &str) -> Result<String, WrongSetting> {
    match Email::parse(&format!("bounce@{value}")) {
        Ok(_) => Ok(value.to_owned()),
        Err(_) => Err(wrong(key, "not a domain, such as bounces.example.org")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SITE: &str = "https://hmln.example.org";

    fn settings() -> Settings {
        Settings { host: Some("mail.example.org".to_owned()), ..Settings::default() }
    }

    fn port(tls: TlsSetting) -> u16 {
        match (Settings { tls, ..settings() }).transport(SITE).unwrap() {
            Transport::Smtp(smtp) => smtp.port,
            Transport::Keep => 0,
        }
    }

    fn wrong_key(settings: &Settings) -> &'static str {
        settings.transport(SITE).unwrap_err().key
    }

    #[test]
    fn a_port_follows_the_protection() {
        let ports = [TlsSetting::None, TlsSetting::StartTls, TlsSetting::Implicit].map(port);
        assert_eq!(ports, [25, 587, 465]);
    }

    #[test]
    fn without_a_host_nothing_is_sent() {
        assert_eq!(wrong_key(&Settings::default()), "mail_host");
    }

    #[test]
    fn half_a_login_is_none() {
        let user = Some("user".to_owned());
        assert_eq!(wrong_key(&Settings { user, ..settings() }), "mail_password");
        let password = Some("password".to_owned());
        assert_eq!(wrong_key(&Settings { password, ..settings() }), "mail_user");
    }

    #[test]
    fn a_password_needs_protection() {
        let login = Settings {
            tls: TlsSetting::None,
            user: Some("user".to_owned()),
            password: Some("password".to_owned()),
            ..settings()
        };
        assert_eq!(wrong_key(&login), "mail_tls");
    }

    #[test]
    fn a_name_cannot_carry_a_command() {
        assert_eq!(wrong_key(&Settings { hello: Some("a\r\nMAIL".to_owned()), ..settings() }), "mail_hello");
    }

    #[test]
    fn a_bounce_domain_is_a_domain() {
        let from = Settings {
            from_name: Some("Network".to_owned()),
            from: Some("network@example.org".to_owned()),
            bounce_domain: Some("not a domain".to_owned()),
            ..settings()
        };
        let problem = from.sender(SITE, Key::from_bytes([7; 32]), Words::load().unwrap()).unwrap_err();
        assert_eq!(problem.key, "mail_bounce_domain");
    }

    #[test]
    fn a_password_does_not_show_in_debug_output() {
        let secret = Settings { password: Some("open sesame".to_owned()), ..settings() };
        assert!(!format!("{secret:?}").contains("sesame"));
    }
}
