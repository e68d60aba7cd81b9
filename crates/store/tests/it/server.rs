//! A PostgreSQL server of a test's own, to be stopped and started.
use crate::child;
use std::{
    net::TcpListener,
    os::unix::{fs::chown, process::CommandExt as _},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};
use store::testing;

pub(crate) struct Server {
    binaries: PathBuf,
    folder: PathBuf,
    port: u16,
}

impl Server {
    /// Starts one, where the tests are asked to run on PostgreSQL at all.
    pub(crate) fn start() -> Option<Self> {
        std::env::var(testing::POSTGRES).ok()?;
        let folder = testing::folder();
        if let Some((user, group)) = child::other_user("postgres") {
            chown(&folder, Some(user), Some(group)).unwrap();
        }
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let server = Self { binaries: binaries(), folder, port };
        server.run(
            "initdb",
            &["--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"],
        );
        server.go_on();
        Some(server)
    }

    pub(crate) fn address(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    pub(crate) fn stop(&self) {
        self.run("pg_ctl", &["stop", "--mode=immediate", "--wait"]);
    }

    pub(crate) fn go_on(&self) {
        let options = format!("-p {} -h 127.0.0.1 -k {}", self.port, self.folder.display());
        let log = self.folder.join("log");
        self.run("pg_ctl", &["start", "--wait", "--options", &options, "--log", &log.display().to_string()]);
    }

    fn run(&self, name: &str, arguments: &[&str]) {
        assert!(self.command(name, arguments).status().unwrap().success(), "{name} {arguments:?}");
    }

    fn command(&self, name: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(self.binaries.join(name));
        command.args(arguments).env("PGDATA", self.folder.join("data"));
        command.current_dir(&self.folder).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        // It refuses to run as root.
        if let Some((user, group)) = child::other_user("postgres") {
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

/// Debian keeps them apart from the path.
fn binaries() -> PathBuf {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut folders: Vec<PathBuf> = versions.map(|version| version.path().join("bin")).collect();
    folders.sort();
    if let Ok(told) = Command::new("pg_config").arg("--bindir").output() {
        folders.push(Path::new(String::from_utf8(told.stdout).unwrap().trim()).to_owned());
    }
    folders.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()));
    let found = folders.into_iter().find(|folder| folder.join("initdb").exists());
    found.expect("PostgreSQL's initdb in /usr/lib/postgresql, beside pg_config or on the path")
}
