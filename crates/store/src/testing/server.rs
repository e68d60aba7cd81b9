//! A PostgreSQL server of a test's own, to be stopped and started.
use kernel::Dice;
use std::{
    net::TcpListener,
    os::unix::{
        fs::{MetadataExt as _, chown},
        process::CommandExt as _,
    },
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// A PostgreSQL server on a free loopback port; it is stopped and its folder goes when this is dropped.
#[derive(Debug)]
pub struct Server {
    binaries: PathBuf,
    folder: PathBuf,
    port: u16,
}

impl Server {
    /// Starts one, where the tests are asked to run on PostgreSQL at all.
    pub fn start() -> Option<Self> {
        std::env::var(super::POSTGRES).ok()?;
        let folder = super::folder();
        if let Some((user, group)) = other_user("postgres") {
            chown(&folder, Some(user), Some(group)).expect("root may give a folder away");
        }
        let server = Self { binaries: binaries(), folder, port: free_port() };
        server.run(
            "initdb",
            &["--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"],
        );
        server.go_on();
        Some(server)
    }

    /// Of its one database.
    pub fn address(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    /// Stops it as a lost machine would.
    pub fn stop(&self) {
        self.run("pg_ctl", &["stop", "--mode=immediate", "--wait"]);
    }

    /// Starts it again, on the same port; returns when it answers.
    pub fn go_on(&self) {
        let options = format!("-p {} -h 127.0.0.1 -k {}", self.port, self.folder.display());
        let log = self.folder.join("log");
        self.run("pg_ctl", &["start", "--wait", "--options", &options, "--log", &log.display().to_string()]);
    }

    fn run(&self, name: &str, arguments: &[&str]) {
        let status = self.command(name, arguments).status().expect("a program of PostgreSQL starts");
        assert!(status.success(), "{name} {arguments:?}");
    }

    fn command(&self, name: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(self.binaries.join(name));
        command.args(arguments).env("PGDATA", self.folder.join("data"));
        command.current_dir(&self.folder).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        // It refuses to run as root.
        if let Some((user, group)) = other_user("postgres") {
            command.uid(user).gid(group);
        }
        command
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.command("pg_ctl", &["stop", "--mode=immediate", "--wait"]).status());
        drop(std::fs::remove_dir_all(&self.folder));
    }
}

/// A free loopback port from below those that the system gives to outgoing connections: it will be free again after a
/// stop.
pub fn free_port() -> u16 {
    let mut ports = std::iter::repeat_with(|| 20_000 + u16::from_be_bytes(Dice::system().bytes()) % 10_000);
    ports.find(|port| TcpListener::bind(("127.0.0.1", *port)).is_ok()).expect("one of 10,000 is free")
}

/// The number and group of a user to become; none when this is not root.
pub fn other_user(name: &str) -> Option<(u32, u32)> {
    if std::fs::metadata("/proc/self").expect("a process knows itself").uid() != 0 {
        return None;
    }
    let number = |which| {
        let told = Command::new("id").args([which, name]).output().expect("id starts").stdout;
        String::from_utf8(told).expect("a number").trim().parse().expect("a user of this machine")
    };
    Some((number("-u"), number("-g")))
}

/// Debian keeps them apart from the path.
fn binaries() -> PathBuf {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut folders: Vec<PathBuf> = versions.map(|version| version.path().join("bin")).collect();
    folders.sort();
    if let Ok(told) = Command::new("pg_config").arg("--bindir").output() {
        folders.push(Path::new(String::from_utf8_lossy(&told.stdout).trim()).to_owned());
    }
    folders.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()));
    let found = folders.into_iter().find(|folder| folder.join("initdb").exists());
    found.expect("PostgreSQL's initdb in /usr/lib/postgresql, beside pg_config or on the path")
}
