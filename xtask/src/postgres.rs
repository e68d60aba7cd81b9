//! A PostgreSQL server of our own: new data folder, loopback only, trusted, as durable as a real one.
//!
//! Start it through [`crate::keeper`], which also ends it. PostgreSQL refuses to run as root: there, it runs as the
//! user `postgres` of Debian's package, else as `nobody`.
use crate::halt::{Halt, OrHalt, Result};
use crate::needs;
use std::fs::{self, File};
use std::net::TcpListener;
use std::os::unix::fs::{DirBuilderExt, chown};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

const STARTS_MAX: u8 = 5; // a free port can be taken by another before the server is there
const CONNECTIONS_MAX: u16 = 300; // every test has databases and pools of its own
const STEP: Duration = Duration::from_millis(20);
const START_STEPS_MAX: u32 = 60_000 / 20; // a minute; also after a crash, when it replays
const STOP_STEPS_MAX: u32 = 10_000 / 20;

/// A folder with `data/` and `log`, and the server on it while there is one.
pub(crate) struct Server {
    programs: PathBuf,
    user: Option<User>,
    folder: PathBuf,
    port: u16,
    running: Option<Child>,
}

/// Whom the server runs as, where it must not run as us.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct User {
    uid: u32,
    gid: u32,
}

impl Server {
    /// Makes a database cluster below `folder`, which must be new or empty, and starts a server on it.
    pub(crate) fn start_in(folder: &Path) -> Result<Server> {
        let user = if needs::is_root() { Some(User::find()?) } else { None };
        let programs = programs()?;
        let mut server = Server { programs, user, folder: folder.to_path_buf(), port: 0, running: None };
        server.make_cluster()?;
        for _ in 1..STARTS_MAX {
            server.port = free_port()?;
            if server.start().is_ok() {
                return Ok(server);
            }
        }
        server.port = free_port()?;
        server.start()?;
        Ok(server)
    }

    /// The address of the superuser: a test makes a database of its own with it.
    pub(crate) fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    /// Starts the server on its port, and waits until it answers.
    pub(crate) fn start(&mut self) -> Result<()> {
        self.stop()?;
        let log = self.folder.join("log");
        let file = File::options().create(true).append(true).open(&log).or_halt("open the server's log")?;
        let child = self
            .program("postgres")
            .arg("-D")
            .arg(self.data())
            .args(["-p", &self.port.to_string()])
            .args(["-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="])
            .args(["-c", &format!("max_connections={CONNECTIONS_MAX}")])
            .stdin(Stdio::null())
            .stdout(file.try_clone().or_halt("open the server's log")?)
            .stderr(file)
            .spawn()
            .or_halt("start PostgreSQL")?;
        self.running = Some(child);
        for _ in 0..START_STEPS_MAX {
            if self.is_ready() {
                return Ok(());
            }
            if self.has_ended() {
                break;
            }
            sleep(STEP);
        }
        self.stop()?;
        let said = fs::read_to_string(&log).unwrap_or_default();
        Err(Halt::new(format!("PostgreSQL did not start. It said:\n{}", last_lines(&said, 12))))
    }

    /// Stops the server as a crash would: connections are cut, nothing is written any more.
    pub(crate) fn stop(&mut self) -> Result<()> {
        let Some(mut child) = self.running.take() else { return Ok(()) };
        // The postmaster ends its children on QUIT; on KILL they would stay until they notice.
        let quit = Command::new("sh").args(["-c", &format!("kill -QUIT {}", child.id())]).status();
        quit.or_halt("stop PostgreSQL")?;
        for _ in 0..STOP_STEPS_MAX {
            if child.try_wait().or_halt("wait for PostgreSQL")?.is_some() {
                return Ok(());
            }
            sleep(STEP);
        }
        child.kill().or_halt("kill PostgreSQL")?;
        child.wait().map(drop).or_halt("wait for PostgreSQL")
    }

    fn make_cluster(&self) -> Result<()> {
        // The user of the server must own its data and reach it; nobody else needs to look inside.
        let data = self.data();
        fs::DirBuilder::new().mode(0o700).create(&data).or_halt("make the data folder")?;
        if let Some(user) = &self.user {
            chown(&data, Some(user.uid), Some(user.gid)).or_halt("hand over the data folder")?;
        }
        let made = self
            .program("initdb")
            .arg("-D")
            .arg(&data)
            .args(["--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8"])
            .output()
            .or_halt("start initdb")?;
        if made.status.success() {
            return Ok(());
        }
        let said = String::from_utf8_lossy(&made.stderr).into_owned();
        Err(Halt::new(format!(
            "initdb could not make {}. It said:\n{}",
            data.display(),
            last_lines(&said, 12)
        )))
    }

    /// A program of PostgreSQL that dies with us, as the right user, deaf to the settings of a person's own server.
    fn program(&self, name: &str) -> Command {
        let program = self.programs.join(name);
        let mut command = dying_with_us("QUIT", &program, self.user.as_ref());
        command.current_dir("/");
        without_postgres_settings(&mut command);
        command
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    /// The server writes its state into the eighth line of its pid file, and then its own pid into the first.
    fn is_ready(&self) -> bool {
        let Some(child) = &self.running else { return false };
        let Ok(text) = fs::read_to_string(self.data().join("postmaster.pid")) else { return false };
        let mut lines = text.lines();
        lines.next() == Some(child.id().to_string().as_str())
            && lines.nth(6).is_some_and(|it| it.trim() == "ready")
    }

    fn has_ended(&mut self) -> bool {
        self.running.as_mut().is_none_or(|child| !matches!(child.try_wait(), Ok(None)))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Err(halt) = self.stop() {
            eprintln!("{halt}");
        }
    }
}

impl User {
    fn find() -> Result<User> {
        let users = fs::read_to_string("/etc/passwd").or_halt("read the users of this machine")?;
        ["postgres", "nobody"].into_iter().find_map(|name| User::read(name, &users)).ok_or_else(|| {
            Halt::new(
                "PostgreSQL cannot run as root, and this machine has neither a user postgres nor nobody",
            )
        })
    }

    fn read(name: &str, users: &str) -> Option<User> {
        let mut parts = users.lines().map(|line| line.split(':')).find_map(|mut parts| {
            let is_it = parts.next() == Some(name);
            is_it.then_some(parts)
        })?;
        let uid = parts.nth(1)?.parse().ok()?;
        let gid = parts.next()?.parse().ok()?;
        Some(User { uid, gid })
    }
}

/// The folder of `initdb` and `postgres`: Debian's newest, else what `pg_config` says, else one of the PATH.
pub(crate) fn programs() -> Result<PathBuf> {
    let has_both = |folder: &PathBuf| folder.join("initdb").is_file() && folder.join("postgres").is_file();
    let asked = || Command::new("pg_config").arg("--bindir").output().ok().filter(|it| it.status.success());
    let configured = || asked().map(|it| PathBuf::from(String::from_utf8_lossy(&it.stdout).trim()));
    let path = std::env::var_os("PATH").unwrap_or_default();
    newest_of_debian(Path::new("/usr/lib/postgresql"))
        .into_iter()
        .chain(configured())
        .chain(std::env::split_paths(&path))
        .find(has_both)
        .ok_or_else(|| Halt::new("the programs initdb and postgres are not on this machine"))
}

/// Newest first; a version is a folder whose name is a number.
fn newest_of_debian(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let number = |name: &std::ffi::OsStr| name.to_str()?.parse::<u16>().ok();
    let mut versions = entries.flatten().filter_map(|it| number(&it.file_name())).collect::<Vec<_>>();
    versions.sort_unstable_by(|one, other| other.cmp(one));
    versions.into_iter().map(|version| folder.join(version.to_string()).join("bin")).collect()
}

/// Takes away what libpq and its kin read: `PGHOST`, `PGDATA`, `PGSSLMODE` and the rest belong to somebody's real server.
pub(crate) fn without_postgres_settings(command: &mut Command) {
    for (name, _) in std::env::vars_os() {
        if name.to_str().is_some_and(|name| name.starts_with("PG")) {
            command.env_remove(name);
        }
    }
}

/// A program that gets a signal when we end, however we end: Linux can tell, and setpriv, part of util-linux, asks it to.
/// Where there is no setpriv it is the plain program.
pub(crate) fn dying_with_us(signal: &str, program: &Path, user: Option<&User>) -> Command {
    if user.is_none() && needs::program("setpriv").is_none() {
        return Command::new(program);
    }
    let mut setpriv = Command::new("setpriv");
    setpriv.arg(format!("--pdeathsig={signal}"));
    if let Some(User { uid, gid }) = user {
        setpriv.args([format!("--reuid={uid}"), format!("--regid={gid}"), "--clear-groups".to_owned()]);
    }
    setpriv.arg(program);
    setpriv
}

/// A port of loopback that nobody has at this moment.
pub(crate) fn free_port() -> Result<u16> {
    let listener = TcpListener::bind("127.0.0.1:0").or_halt("find a free port")?;
    listener.local_addr().map(|it| it.port()).or_halt("find a free port")
}

fn last_lines(text: &str, count: usize) -> String {
    let lines = text.lines().collect::<Vec<_>>();
    lines.iter().skip(lines.len().saturating_sub(count)).copied().collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_version_of_debian_comes_first() {
        let folder = std::env::temp_dir().join(format!("postgres-versions-{}", std::process::id()));
        for name in ["9", "15", "17", "common"] {
            fs::create_dir_all(folder.join(name)).expect("a new folder");
        }
        let newest = newest_of_debian(&folder);
        fs::remove_dir_all(&folder).expect("our own folder");
        assert_eq!(newest, ["17/bin", "15/bin", "9/bin"].map(|it| folder.join(it)));
    }

    #[test]
    fn a_user_is_read_by_its_whole_name() {
        let users = "postgres-old:x:7:8::/:/bin/sh\npostgres:x:101:104:,,,:/var/lib/postgresql:/bin/bash\n";
        assert_eq!(User::read("postgres", users), Some(User { uid: 101, gid: 104 }));
    }

    #[test]
    fn only_the_end_of_a_long_log_is_shown() {
        assert_eq!(last_lines("one\ntwo\nthree", 2), "two\nthree");
        assert_eq!(last_lines("one", 2), "one");
    }
}
