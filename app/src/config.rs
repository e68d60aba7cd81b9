//! What can be set: by a flag, else by the environment, else in one toml file, else a default.
//!
//! All keys are flat, so that `--mail-host`, `TWINHALL_MAIL_HOST` and `mail_host = "…"` are the same one.
#![expect(clippy::doc_markdown, reason = "comments of flags are what --help prints")]
use jiff::tz::{TimeZone, TimeZoneDatabase};
use kernel::{
    Lang,
    text::{self, Email},
};
use mail::{TlsSetting, Transport};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    net::SocketAddr,
    path::{Path, PathBuf},
    str::FromStr,
};
use store::Source;
use thiserror::Error;
use web::{NetworkName, TrustedProxies};

/// What every variable of the environment begins with.
const PREFIX: &str = "TWINHALL_";
/// Variables of the tests are no settings.
const NOT_OURS: [&str; 2] = ["TWINHALL_TEST_", "TWINHALL_NIGHTLY"];

/// Settings of a house. Each can also be given as TWINHALL_… in the environment or in the file of --config.
#[derive(Debug, Clone, Default, clap::Args)]
#[command(
    next_help_heading = "Settings (flag, else TWINHALL_… in the environment, else the file of --config)"
)]
pub struct Flags {
    /// A toml file with settings, such as: public_url = "https://hall.example.org"
    #[arg(long, value_name = "FILE", env = "TWINHALL_CONFIG", hide_env_values = true)]
    pub config: Option<PathBuf>,
    /// The data folder: key, list of erasures, and the database file [default: ./twinhall-data]
    #[arg(long, value_name = "FOLDER")]
    pub dir: Option<String>,
    /// A PostgreSQL database instead of a file in the data folder: postgres://user:word@host/database
    #[arg(long, value_name = "ADDRESS")]
    pub database: Option<String>,
    /// Where to listen [default: 127.0.0.1:8080]
    #[arg(long, value_name = "ADDRESS:PORT")]
    pub listen: Option<String>,
    /// The address by which people come, such as https://hall.example.org [default: http:// and --listen]
    #[arg(long, value_name = "URL")]
    pub public_url: Option<String>,
    /// Proxies whose word about a client's address is believed: addresses or networks, commas between
    #[arg(long, value_name = "NETWORKS")]
    pub trusted_proxies: Option<String>,
    /// The network's name [default: Twinhall]
    #[arg(long, value_name = "NAME")]
    pub network: Option<String>,
    /// The network's name in English
    #[arg(long, value_name = "NAME")]
    pub network_en: Option<String>,
    /// The network's name in French
    #[arg(long, value_name = "NAME")]
    pub network_fr: Option<String>,
    /// The network's name in Arabic
    #[arg(long, value_name = "NAME")]
    pub network_ar: Option<String>,
    /// The network's name in Turkish
    #[arg(long, value_name = "NAME")]
    pub network_tr: Option<String>,
    /// The network's name in Sorani Kurdish
    #[arg(long, value_name = "NAME")]
    pub network_ckb: Option<String>,
    /// The centre's time zone, for whoever is not signed in [default: UTC]
    #[arg(long, value_name = "ZONE")]
    pub zone: Option<String>,
    /// The mail server; without one, mails wait in the outbox
    #[arg(long, value_name = "HOST")]
    pub mail_host: Option<String>,
    /// Its port [default: 465 with implicit, 587 with starttls, 25 with none]
    #[arg(long, value_name = "PORT")]
    pub mail_port: Option<String>,
    /// How its connection is protected: implicit, starttls or none [default: starttls]
    #[arg(long, value_name = "HOW")]
    pub mail_tls: Option<String>,
    /// A file with certificates (PEM) that the mail server's may be signed by, beside those that browsers trust
    #[arg(long, value_name = "FILE")]
    pub mail_roots: Option<String>,
    /// The user's name at the mail server
    #[arg(long, value_name = "NAME")]
    pub mail_user: Option<String>,
    /// The password there; better in the environment or the file than as a flag
    #[arg(long, value_name = "WORD")]
    pub mail_password: Option<String>,
    /// What the program calls itself there [default: the host of the public address]
    #[arg(long, value_name = "HOST")]
    pub mail_hello: Option<String>,
    /// The name that mails come from [default: the network's]
    #[arg(long, value_name = "NAME")]
    pub mail_from_name: Option<String>,
    /// The address that mails come from [default: twinhall@ and the host of the public address]
    #[arg(long, value_name = "ADDRESS")]
    pub mail_from: Option<String>,
    /// A domain whose every address is delivered to the bounce mailbox: each mail gets its own return address
    #[arg(long, value_name = "DOMAIN")]
    pub mail_bounce_domain: Option<String>,
    /// A mailbox for answers to invitations: takes all addresses with a plus and a word before its @
    #[arg(long, value_name = "ADDRESS")]
    pub mail_answers: Option<String>,
    /// The mailbox folder (Maildir) that takes them [default: mail in the data folder]
    #[arg(long, value_name = "FOLDER")]
    pub mail_folder: Option<String>,
    /// The name by which the mail server that takes them signs Authentication-Results; without it no answer by mail is
    /// believed
    #[arg(long, value_name = "NAME")]
    pub mail_judge: Option<String>,
    /// A word that lets other machines read /metrics: Authorization: Bearer WORD
    #[arg(long, value_name = "WORD")]
    pub metrics_key: Option<String>,
    /// Whether browsers shall use https for subdomains, too: true or false [default: false]
    #[arg(long, value_name = "YES")]
    pub hsts_subdomains: Option<String>,
    /// What is logged: error, warn, info, debug or trace [default: info]
    #[arg(long, value_name = "LEVEL")]
    pub log: Option<String>,
    /// How it is logged: text or json [default: text]
    #[arg(long, value_name = "FORMAT")]
    pub log_format: Option<String>,
}

impl Flags {
    fn pairs(&self) -> Vec<(&'static str, Option<&String>)> {
        vec![
            ("dir", self.dir.as_ref()),
            ("database", self.database.as_ref()),
            ("listen", self.listen.as_ref()),
            ("public_url", self.public_url.as_ref()),
            ("trusted_proxies", self.trusted_proxies.as_ref()),
            ("network", self.network.as_ref()),
            ("network_en", self.network_en.as_ref()),
            ("network_fr", self.network_fr.as_ref()),
            ("network_ar", self.network_ar.as_ref()),
            ("network_tr", self.network_tr.as_ref()),
            ("network_ckb", self.network_ckb.as_ref()),
            ("zone", self.zone.as_ref()),
            ("mail_host", self.mail_host.as_ref()),
            ("mail_port", self.mail_port.as_ref()),
            ("mail_tls", self.mail_tls.as_ref()),
            ("mail_roots", self.mail_roots.as_ref()),
            ("mail_user", self.mail_user.as_ref()),
            ("mail_password", self.mail_password.as_ref()),
            ("mail_hello", self.mail_hello.as_ref()),
            ("mail_from_name", self.mail_from_name.as_ref()),
            ("mail_from", self.mail_from.as_ref()),
            ("mail_bounce_domain", self.mail_bounce_domain.as_ref()),
            ("mail_answers", self.mail_answers.as_ref()),
            ("mail_folder", self.mail_folder.as_ref()),
            ("mail_judge", self.mail_judge.as_ref()),
            ("metrics_key", self.metrics_key.as_ref()),
            ("hsts_subdomains", self.hsts_subdomains.as_ref()),
            ("log", self.log.as_ref()),
            ("log_format", self.log_format.as_ref()),
        ]
    }
}

/// A setting that cannot be used: which one, where it stands, what is wrong.
#[derive(Debug, Error)]
pub enum SettingProblem {
    /// The file cannot be read, or is no toml.
    #[error("config in {origin} is {path:?}: {wrong}; expected a toml file with settings")]
    File {
        /// Who names the file.
        origin: &'static str,
        /// As it is named there.
        path: PathBuf,
        /// What the system or the reader of toml said.
        wrong: String,
    },
    /// Of another kind than settings are.
    #[error(
        "{key} in {origin} is {kind}; expected a text in quotes, a whole number, or true or false: \
         `twinhall serve --help` says more"
    )]
    Kind {
        /// Which.
        key: String,
        /// Where.
        origin: String,
        /// What stands there.
        kind: &'static str,
    },
    /// Nothing stands there.
    #[error("{key} in {origin} is empty; give it a value, or leave it out")]
    Empty {
        /// Which.
        key: String,
        /// Where.
        origin: String,
    },
    /// No setting has this name.
    #[error("{key} in {origin} is no setting; `twinhall serve --help` lists them all")]
    Unknown {
        /// As it stands there.
        key: String,
        /// Where.
        origin: String,
    },
    /// Not of the right shape.
    #[error("{key} in {origin} is {value:?}: {wrong}; {mend}")]
    Wrong {
        /// Which.
        key: &'static str,
        /// Where it stands.
        origin: String,
        /// As it stands there; secrets are left out.
        value: String,
        /// What is wrong with it.
        wrong: String,
        /// What would be right, or where that is said.
        mend: String,
    },
    /// Another setting needs it.
    #[error("{key}: {wrong}; {mend}")]
    Missing {
        /// Which.
        key: &'static str,
        /// What needs it.
        wrong: String,
        /// Where that is said.
        mend: String,
    },
}

/// All settings that cannot be used.
#[derive(Debug, Error)]
pub struct SettingProblems(Vec<SettingProblem>);

impl fmt::Display for SettingProblems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let [only] = self.0.as_slice() {
            return write!(f, "{only}");
        }
        write!(f, "{} settings cannot be used:", self.0.len())?;
        self.0.iter().try_for_each(|problem| write!(f, "\n  {problem}"))
    }
}

/// Everything that was set, read and checked.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The data folder.
    pub dir: PathBuf,
    /// Where rows are kept.
    pub source: Source,
    /// Where to listen.
    pub listen: SocketAddr,
    /// `https://host`, without a slash at the end.
    pub public_url: String,
    /// Whether it was set, and not made from where the program listens.
    pub has_public_url: bool,
    /// Who is believed.
    pub trusted_proxies: TrustedProxies,
    /// The network's name.
    pub network: NetworkName,
    /// Of the centre.
    pub zone: TimeZone,
    /// Where mails go; none: they wait.
    pub transport: Option<Transport>,
    /// On whose behalf.
    pub mail: mail::Settings,
    /// The mailbox folder into which answers come.
    pub mail_folder: PathBuf,
    /// Whose word about a sender is believed.
    pub mail_judge: Option<String>,
    /// For `/metrics`.
    pub metrics_key: Option<String>,
    /// HSTS for subdomains.
    pub hsts_subdomains: bool,
    /// What is logged.
    pub log: Level,
    /// How it is logged.
    pub log_format: LogFormat,
}

/// What is logged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// Only what is broken.
    Error,
    /// And what somebody should look at.
    Warn,
    /// And each request.
    Info,
    /// And what helps to find a fault.
    Debug,
    /// Everything.
    Trace,
}

impl Level {
    /// As it is written.
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warn => "warn",
            Self::Info => "info",
            Self::Debug => "debug",
            Self::Trace => "trace",
        }
    }
}

impl FromStr for Level {
    type Err = String;
    fn from_str(name: &str) -> Result<Self, String> {
        let all = [Self::Error, Self::Warn, Self::Info, Self::Debug, Self::Trace];
        all.into_iter().find(|level| level.name() == name).ok_or_else(|| "no such level".to_owned())
    }
}

/// How it is logged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// For machines: an object a line.
    Json,
}

impl FromStr for LogFormat {
    type Err = String;
    fn from_str(name: &str) -> Result<Self, String> {
        match name {
            "text" => Ok(Self::Text),
            "json" => Ok(Self::Json),
            _ => Err("no such format".to_owned()),
        }
    }
}

/// Values by key, each with where it stands, and all that was found wrong with them.
struct Layers {
    values: BTreeMap<String, (String, String)>,
    problems: Vec<SettingProblem>,
}

impl Layers {
    /// Flags over the environment over the file.
    fn read(flags: &Flags, environment: BTreeMap<String, String>) -> Result<Self, SettingProblem> {
        let mut layers = Self { values: BTreeMap::new(), problems: Vec::new() };
        if let Some(path) = &flags.config {
            // A flag that says the same as the environment is of no use to tell apart.
            let named = environment.get("TWINHALL_CONFIG").is_some_and(|named| Path::new(named) == path);
            let origin = if named { "the environment (TWINHALL_CONFIG)" } else { "the flag --config" };
            layers.read_file(path, origin)?;
        }
        let variables = environment.into_iter().filter(|(name, value)| {
            let is_ours = name != "TWINHALL_CONFIG" && !NOT_OURS.iter().any(|other| name.starts_with(other));
            // What starts programs often cannot leave a variable out.
            is_ours && !value.trim().is_empty()
        });
        for (name, value) in variables {
            if let Some(key) = name.strip_prefix(PREFIX) {
                layers.values.insert(key.to_ascii_lowercase(), (value, format!("the environment ({name})")));
            }
        }
        for (key, value) in flags.pairs() {
            if let Some(value) = value {
                layers
                    .values
                    .insert(key.to_owned(), (value.clone(), format!("the flag --{}", key.replace('_', "-"))));
            }
        }
        let known = known();
        layers.values.retain(|key, (value, origin)| {
            let origin = || origin.clone();
            if !known.contains(key.as_str()) {
                layers.problems.push(SettingProblem::Unknown { key: key.clone(), origin: origin() });
                return false;
            }
            if value.trim().is_empty() {
                layers.problems.push(SettingProblem::Empty { key: key.clone(), origin: origin() });
                return false;
            }
            true
        });
        Ok(layers)
    }

    /// `named_in` is who names the file.
    fn read_file(&mut self, path: &Path, named_in: &'static str) -> Result<(), SettingProblem> {
        let unreadable = |wrong| SettingProblem::File { origin: named_in, path: path.to_owned(), wrong };
        let text = std::fs::read_to_string(path).map_err(|error| unreadable(error.to_string()))?;
        let table: toml::Table = text.parse().map_err(|error| unreadable(no_toml(&text, &error)))?;
        let origin = path.display().to_string();
        for (key, value) in table {
            let kind = match value {
                toml::Value::String(text) => Ok(text),
                toml::Value::Integer(number) => Ok(number.to_string()),
                toml::Value::Boolean(yes) => Ok(yes.to_string()),
                toml::Value::Float(_) => Err("a number with a point"),
                toml::Value::Datetime(_) => Err("a date"),
                toml::Value::Array(_) => Err("a list"),
                toml::Value::Table(_) => Err("a table"),
            };
            let origin = origin.clone();
            match kind {
                Ok(value) => drop(self.values.insert(key, (value, origin))),
                Err(_) if !known().contains(key.as_str()) => {
                    self.problems.push(SettingProblem::Unknown { key, origin });
                }
                Err(kind) => self.problems.push(SettingProblem::Kind { key, origin, kind }),
            }
        }
        Ok(())
    }

    /// The text of a key, if it was set.
    fn text(&self, key: &str) -> Option<&str> {
        self.values.get(key).map(|(value, _)| value.trim())
    }

    /// Notes what is wrong with a key.
    fn wrong(&mut self, key: &'static str, wrong: impl fmt::Display, mend: impl Into<String>) {
        let (wrong, mend) = (wrong.to_string(), mend.into());
        self.problems.push(match self.values.get(key).cloned() {
            None => SettingProblem::Missing { key, wrong, mend },
            Some((value, origin)) => {
                let is_secret = ["database", "mail_password", "metrics_key"].contains(&key);
                let value = if is_secret { "…".to_owned() } else { value };
                SettingProblem::Wrong { key, origin, value, wrong, mend }
            }
        });
    }

    /// The value of a key, read by `read`; what cannot be read is noted.
    fn value<T, E: fmt::Display>(
        &mut self,
        key: &'static str,
        expected: &'static str,
        read: impl FnOnce(&str) -> Result<T, E>,
    ) -> Option<T> {
        match read(self.text(key)?) {
            Ok(value) => Some(value),
            Err(why) => {
                self.wrong(key, why, format!("expected {expected}"));
                None
            }
        }
    }
}

/// The names of all settings.
fn known() -> BTreeSet<&'static str> {
    Flags::default().pairs().into_iter().map(|(key, _)| key).collect()
}

/// What is wrong with a file that is no toml, and in which line: not the line itself, which may hold a password.
fn no_toml(text: &str, error: &toml::de::Error) -> String {
    let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
    format!("no toml, line {}: {}", before.matches('\n').count() + 1, error.message())
}

impl Settings {
    /// Says which address was taken where any was free: without a public address of its own, the house has that one.
    pub fn listens_on(&mut self, taken: SocketAddr) {
        if !self.has_public_url {
            self.public_url = format!("http://{taken}");
        }
        self.listen = taken;
    }

    /// Reads flags, environment and file.
    ///
    /// # Errors
    /// [`SettingProblems`]: all that are found.
    pub fn read(flags: &Flags) -> Result<Self, SettingProblems> {
        Self::of(flags, std::env::vars().collect())
    }

    fn of(flags: &Flags, environment: BTreeMap<String, String>) -> Result<Self, SettingProblems> {
        let mut layers =
            Layers::read(flags, environment).map_err(|problem| SettingProblems(vec![problem]))?;
        let settings = Self::taken(&mut layers);
        if layers.problems.is_empty() { Ok(settings) } else { Err(SettingProblems(layers.problems)) }
    }

    /// What the layers say; defaults for what was noted as wrong.
    fn taken(layers: &mut Layers) -> Self {
        let dir = PathBuf::from(layers.text("dir").unwrap_or("twinhall-data"));
        let mail_folder = layers.text("mail_folder").map_or_else(|| dir.join("mail"), PathBuf::from);
        let source = layers.value("database", "postgres://user:word@host/database", source);
        let listen = layers.value("listen", "an address and a port such as 127.0.0.1:8080", |text| {
            text.parse::<SocketAddr>().map_err(|_| "no address with a port")
        });
        let listen = listen.unwrap_or_else(|| SocketAddr::from(([127, 0, 0, 1], 8080)));
        let public_url = layers.value("public_url", "https://host or http://host:port", public_url);
        let has_public_url = public_url.is_some();
        let public_url = public_url.unwrap_or_else(|| format!("http://{listen}"));
        let networks = "addresses or networks such as 10.0.0.0/8";
        let trusted_proxies = layers.value("trusted_proxies", networks, str::parse::<TrustedProxies>);
        let network = network(layers);
        let zone = layers.value("zone", "an IANA name such as Asia/Amman", |text| {
            TimeZoneDatabase::bundled().get(text).map_err(|_| "no time zone")
        });
        let mail = mail_settings(layers, &public_url, &network);
        let transport = mail.host.as_ref().and_then(|_| mail.transport(&public_url).ok());
        let hsts_subdomains = layers.value("hsts_subdomains", "true or false", |text| {
            text.parse::<bool>().map_err(|_| "neither of the two")
        });
        let log = layers.value("log", "error, warn, info, debug or trace", str::parse);
        let log_format = layers.value("log_format", "text or json", str::parse);
        Self {
            source: source.unwrap_or_else(|| Source::Folder(dir.clone())),
            dir,
            listen,
            public_url,
            has_public_url,
            trusted_proxies: trusted_proxies.unwrap_or_default(),
            network,
            zone: zone.unwrap_or(TimeZone::UTC),
            transport,
            mail,
            mail_folder,
            mail_judge: layers.text("mail_judge").map(str::to_owned),
            metrics_key: layers.text("metrics_key").map(str::to_owned),
            hsts_subdomains: hsts_subdomains.unwrap_or_default(),
            log: log.unwrap_or(Level::Info),
            log_format: log_format.unwrap_or(LogFormat::Text),
        }
    }
}

fn source(text: &str) -> Result<Source, &'static str> {
    let is_postgres = text.starts_with("postgres://") || text.starts_with("postgresql://");
    if is_postgres {
        Ok(Source::Postgres(text.to_owned()))
    } else {
        Err("no address of a PostgreSQL database")
    }
}

fn public_url(text: &str) -> Result<String, &'static str> {
    let url = text.trim_end_matches('/');
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    match host {
        None => Err("it begins with neither https:// nor http://"),
        Some(host) if host.is_empty() || host.contains(['/', '?', '#', '@', ' ']) => Err("more than a host"),
        Some(_) => Ok(url.to_owned()),
    }
}

/// The keys of the network's name, the first for whoever reads a language that has none of its own.
const NETWORK_KEYS: [(&str, Option<Lang>); 6] = [
    ("network", None),
    ("network_en", Some(Lang::En)),
    ("network_fr", Some(Lang::Fr)),
    ("network_ar", Some(Lang::Ar)),
    ("network_tr", Some(Lang::Tr)),
    ("network_ckb", Some(Lang::Ckb)),
];

fn network(layers: &mut Layers) -> NetworkName {
    let mut network = NetworkName { fallback: "Twinhall".to_owned(), translated: BTreeMap::new() };
    for (key, lang) in NETWORK_KEYS {
        let read = |name: &str| text::line(name, mail::NETWORK_LENGTH_MAX);
        match (layers.value(key, "a name of one line", read), lang) {
            (Some(name), Some(lang)) => drop(network.translated.insert(lang, name)),
            (Some(name), None) => network.fallback = name,
            (None, _) => {}
        }
    }
    network
}

/// What is of no use without a mail server.
const NEED_A_HOST: [&str; 6] =
    ["mail_port", "mail_tls", "mail_roots", "mail_user", "mail_password", "mail_hello"];

/// What is set about mail, with a name and an address to come from.
fn mail_settings(layers: &mut Layers, public_url: &str, network: &NetworkName) -> mail::Settings {
    let tls = layers.value("mail_tls", "implicit, starttls or none", |how| match how {
        "implicit" => Ok(TlsSetting::Implicit),
        "starttls" => Ok(TlsSetting::StartTls),
        "none" => Ok(TlsSetting::None),
        _ => Err("none of the three"),
    });
    let port = layers.value("mail_port", "a port from 1 to 65535", |port| {
        port.parse::<u16>().ok().filter(|port| *port > 0).ok_or("no port")
    });
    let from = layers.value("mail_from", "an address such as hall@example.org", Email::parse);
    if let (None, Some(key)) =
        (layers.text("mail_host"), NEED_A_HOST.iter().find(|key| layers.text(key).is_some()))
    {
        let wrong = format!("not set, although {key} is");
        layers.wrong("mail_host", wrong, "name the mail server, or leave the other out");
    }
    let host = public_url.split_once("://").map_or(public_url, |(_, host)| host);
    let host = host.rsplit_once(':').map_or(host, |(host, _)| host);
    // A host without a dot, such as localhost, is no domain of mail addresses.
    let usual_from = Email::parse(&format!("twinhall@{host}"))
        .map_or_else(|_| "twinhall@localhost.invalid".to_owned(), |email| email.to_string());
    let text = |key| layers.text(key).map(str::to_owned);
    let settings = mail::Settings {
        host: text("mail_host"),
        port,
        tls: tls.unwrap_or_default(),
        roots: layers.text("mail_roots").map(PathBuf::from),
        user: text("mail_user"),
        password: text("mail_password"),
        hello: text("mail_hello"),
        // A name of its own is the same for all; the network's is the reader's.
        from_names: text("mail_from_name").map_or_else(|| network.translated.clone(), |_| BTreeMap::new()),
        from_name: text("mail_from_name").or_else(|| Some(network.fallback.clone())),
        from: Some(from.map_or(usual_from, |from| from.to_string())),
        bounce_domain: text("mail_bounce_domain"),
        answers: text("mail_answers"),
    };
    for wrong in settings.check(public_url) {
        layers.wrong(wrong.key, &wrong.what, "see docs/operate/mail.md");
    }
    settings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(flags: Flags, environment: &[(&str, &str)]) -> Result<Settings, String> {
        let environment = environment.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Settings::of(&flags, environment.collect()).map_err(|problem| problem.to_string())
    }

    fn file(text: &str) -> (PathBuf, Flags) {
        let path = std::env::temp_dir()
            .join(format!("twinhall-settings-{}.toml", kernel::hex(&kernel::Dice::system().bytes::<8>())));
        std::fs::write(&path, text).unwrap();
        (path.clone(), Flags { config: Some(path), ..Flags::default() })
    }

    #[test]
    fn a_flag_wins_over_the_environment_and_that_over_the_file() {
        let (path, flags) = file("network = \"file\"\nnetwork_ar = \"شبكة\"\nlog = \"warn\"\n");
        let flags = Flags { network: Some("flag".to_owned()), ..flags };
        let settings =
            read(flags, &[("TWINHALL_NETWORK", "environment"), ("TWINHALL_LOG", "debug")]).unwrap();
        let names = (settings.network.name(Lang::En), settings.network.name(Lang::Ar), settings.log);
        assert_eq!(names, ("flag", "شبكة", Level::Debug));
        std::fs::remove_file(path).unwrap();
    }

    #[test]
    fn a_wrong_setting_is_named_with_its_source() {
        let (path, flags) = file("mail_host = \"smtp.example.org\"\nmail_port = 99999\n");
        let said = read(flags, &[]).unwrap_err();
        assert_eq!(
            said,
            format!("mail_port in {} is \"99999\": no port; expected a port from 1 to 65535", path.display())
        );
        let said = read(Flags::default(), &[("TWINHALL_ZONE", "Asia/Aman")]).unwrap_err();
        assert_eq!(
            said,
            "zone in the environment (TWINHALL_ZONE) is \"Asia/Aman\": no time zone; expected an IANA name such as Asia/Amman"
        );
        std::fs::remove_file(path).unwrap();
    }

    #[test]
    fn a_setting_that_does_not_exist_is_named() {
        let said = read(Flags::default(), &[("TWINHALL_PUBLC_URL", "x")]).unwrap_err();
        assert!(
            said.starts_with("publc_url in the environment (TWINHALL_PUBLC_URL) is no setting"),
            "{said}"
        );
    }

    #[test]
    fn a_setting_of_another_kind_is_told_from_one_that_does_not_exist() {
        let (path, flags) = file("listen = [1]\nlisten_at = [1]\n");
        let (at, said) = (path.display(), read(flags, &[]).unwrap_err());
        assert_eq!(
            said.lines().skip(1).collect::<Vec<_>>(),
            [
                format!(
                    "  listen in {at} is a list; expected a text in quotes, a whole number, or true or false: \
                     `twinhall serve --help` says more"
                ),
                format!("  listen_at in {at} is no setting; `twinhall serve --help` lists them all"),
            ]
        );
        std::fs::remove_file(&path).unwrap();
    }

    #[test]
    fn a_file_that_is_not_there_is_told_with_who_named_it() {
        let flags = || Flags { config: Some("nothere.toml".into()), ..Flags::default() };
        let told = |origin| {
            format!(
                "config in {origin} is \"nothere.toml\": No such file or directory (os error 2); expected a toml \
                 file with settings"
            )
        };
        assert_eq!(read(flags(), &[]).unwrap_err(), told("the flag --config"));
        let said = read(flags(), &[("TWINHALL_CONFIG", "nothere.toml")]).unwrap_err();
        assert_eq!(said, told("the environment (TWINHALL_CONFIG)"));
    }

    #[test]
    fn a_file_that_is_no_toml_is_told_with_the_line_and_without_what_stands_there() {
        let (path, flags) = file("log = \"warn\"\nmail_password = secret\n");
        let said = read(flags, &[]).unwrap_err();
        let start = format!("config in the flag --config is {path:?}: no toml, line 2: ");
        assert!(said.starts_with(&start) && !said.contains("= secret"), "{said}");
        std::fs::remove_file(&path).unwrap();
    }

    #[test]
    fn a_password_is_not_sent_in_the_open() {
        let environment = [
            ("TWINHALL_MAIL_HOST", "smtp.example.org"),
            ("TWINHALL_MAIL_TLS", "none"),
            ("TWINHALL_MAIL_USER", "hall"),
            ("TWINHALL_MAIL_PASSWORD", "secret"),
        ];
        let said = read(Flags::default(), &environment).unwrap_err();
        assert!(said.starts_with("mail_tls in the environment (TWINHALL_MAIL_TLS) is \"none\""), "{said}");
    }

    #[test]
    fn all_that_is_wrong_is_said_at_once() {
        let (path, flags) = file("zone = \"Asia/Aman\"\nlog = \"loud\"\nmail_port = 0\nnetwork_fr = \"\"\n");
        let flags = Flags { network_ar: Some("ا".repeat(121)), ..flags };
        let said = read(flags, &[("TWINHALL_METRICS_KEY", "")]).unwrap_err();
        let keys: Vec<&str> =
            said.lines().skip(1).filter_map(|line| line.trim().split([' ', ':']).next()).collect();
        assert_eq!(keys, ["network_fr", "network_ar", "zone", "mail_port", "mail_host", "log"], "{said}");
        std::fs::remove_file(path).unwrap();
    }

    #[test]
    fn a_setting_for_a_mail_server_needs_one() {
        let said = read(Flags::default(), &[("TWINHALL_MAIL_USER", "hall")]).unwrap_err();
        assert!(said.starts_with("mail_host: not set, although mail_user is"), "{said}");
    }

    #[test]
    fn no_secret_stands_in_a_complaint() {
        let said = read(Flags::default(), &[("TWINHALL_DATABASE", "mysql://u:secret@h/d")]).unwrap_err();
        assert!(!said.contains("secret"), "{said}");
    }
}
