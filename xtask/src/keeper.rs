//! The keeper of a PostgreSQL server: it outlives whoever asked for it just long enough to clean up.
//!
//! The keeper is this same program, started as `keep-postgres` in a process group of its own. It makes a folder, starts
//! a server in it, prints the server's address, and then reads commands from its standard input until that ends. The
//! input is a pipe from whoever started it, so it ends on return, panic, Ctrl-C, SIGTERM and `kill -9` alike: there is no
//! signal handler here, and none is needed. Then it stops the server, ends every process that the run left behind, and
//! removes the folder. Should the keeper be killed itself, the server dies with it (see [`crate::postgres`]).
//!
//! A test that needs a server to stop and start drives a keeper of its own: `stop` and `start` are one line each, answered
//! with one line each. Processes are found by the mark in their environment, never by name: only what the run started.
use crate::halt::{Halt, OrHalt, Result};
use crate::postgres::{Server, without_postgres_settings};
use std::fs;
use std::io::{BufRead, BufReader, Write, stdin, stdout};
use std::os::unix::fs::DirBuilderExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::thread::sleep;
use std::time::Duration;

pub(crate) const COMMAND: &str = "keep-postgres";
const MARK: &str = "TWINHALL_TEST_RUN"; // its value is the run's folder
const MEMORY: &str = "/dev/shm";
const ROOM_MIN_KIB: u64 = 4 * 1024 * 1024; // a run writes a quarter of a GiB; browsers and tests need memory, too
const SWEEPS_MAX: u8 = 20; // a process may start another while we look; one just born shows no mark yet

/// A keeper that was started by us and cleans up when this is dropped, or when we end in any other way.
pub(crate) struct Keeper {
    process: Child,
    program: PathBuf,
    url: String,
    folder: PathBuf,
}

impl Keeper {
    pub(crate) fn start() -> Result<Keeper> {
        let program = std::env::current_exe().or_halt("find our own program")?;
        let mut process = Command::new(&program)
            .arg(COMMAND)
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .or_halt("start the keeper of PostgreSQL")?;
        let answers =
            process.stdout.take().ok_or_else(|| Halt::new("the keeper of PostgreSQL has no output"))?;
        let mut answers = BufReader::new(answers).lines();
        let (Some(Ok(url)), Some(Ok(folder))) = (answers.next(), answers.next()) else {
            return Err(Halt::new("PostgreSQL for the tests could not be started; the reason is above"));
        };
        Ok(Keeper { process, program, url, folder: PathBuf::from(folder) })
    }

    /// The address of the superuser.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// Tells a command, and all that it starts, of the server, and marks them as ours.
    pub(crate) fn equip(&self, command: &mut Command) {
        without_postgres_settings(command);
        command
            .env("TWINHALL_TEST_POSTGRES", &self.url)
            .env("TWINHALL_TEST_POSTGRES_KEEPER", &self.program)
            .env("TMPDIR", self.folder.join("tmp"))
            .env(MARK, &self.folder);
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        if let Err(error) = self.process.wait() {
            eprintln!("the keeper of PostgreSQL was lost: {error}");
        }
    }
}

/// What the keeper does, from its start to its end.
pub(crate) fn keep() -> Result<ExitCode> {
    let folder = new_folder()?;
    let kept = keep_in(&folder);
    let left = end_marked(&folder);
    fs::remove_dir_all(&folder).or_halt(&format!("remove {}", folder.display()))?;
    if !left.is_empty() {
        eprintln!("The tests left these running, which were ended: {}.", left.join(", "));
    }
    kept.map(|()| ExitCode::SUCCESS)
}

fn keep_in(folder: &Path) -> Result<()> {
    let mut server = Server::start_in(folder)?;
    answer(&server.url())?;
    answer(&folder.display().to_string())?;
    for line in stdin().lock().lines() {
        match line.or_halt("read a command")?.as_str() {
            "stop" => {
                server.stop()?;
                answer("stopped")?;
            }
            "start" => {
                server.start()?;
                answer("started")?;
            }
            other => answer(&format!("unknown: {other}; there are stop and start"))?,
        }
    }
    server.stop()
}

fn answer(line: &str) -> Result<()> {
    let mut out = stdout().lock();
    writeln!(out, "{line}").and_then(|()| out.flush()).or_halt("answer")
}

/// Where this user wants temporary files, else in memory where there is room, as a disk costs a run more than all else
/// that it asks of the system, else on the disk.
fn place() -> PathBuf {
    let memory = Path::new(MEMORY);
    let is_free = std::env::var_os("TMPDIR").is_none();
    if is_free && room_in(memory).is_some_and(|room| room >= ROOM_MIN_KIB) {
        memory.to_path_buf()
    } else {
        std::env::temp_dir()
    }
}

/// How many KiB a folder in memory can still hold: what its file system allows, and what the machine has.
fn room_in(folder: &Path) -> Option<u64> {
    let asked = Command::new("df").arg("-Pk").arg(folder).stderr(Stdio::null()).output().ok()?;
    let allowed = available_of_df(&String::from_utf8_lossy(&asked.stdout))?;
    let has = available_of_meminfo(&fs::read_to_string("/proc/meminfo").ok()?)?;
    Some(allowed.min(has))
}

/// The fourth column of the line after the heading.
fn available_of_df(said: &str) -> Option<u64> {
    said.lines().nth(1)?.split_whitespace().nth(3)?.parse().ok()
}

fn available_of_meminfo(said: &str) -> Option<u64> {
    let line = said.lines().find_map(|line| line.strip_prefix("MemAvailable:"))?;
    line.split_whitespace().next()?.parse().ok()
}

/// A folder that other users may pass through, as the server may be another user; with a `tmp` for the tests inside.
fn new_folder() -> Result<PathBuf> {
    let folder = place().join(format!("twinhall-test-{}", std::process::id()));
    fs::DirBuilder::new().mode(0o755).create(&folder).or_halt(&format!("make {}", folder.display()))?;
    fs::DirBuilder::new().mode(0o755).create(folder.join("tmp")).or_halt("make a folder for the tests")?;
    Ok(folder)
}

/// Ends every process that bears the mark of this run, and says which those were.
fn end_marked(folder: &Path) -> Vec<String> {
    let mut ended = Vec::new();
    let mut empty = 0;
    for _ in 0..SWEEPS_MAX {
        let marked = marked(folder);
        if marked.is_empty() {
            empty += 1;
            if empty == 2 {
                break;
            }
        } else {
            empty = 0;
            ended.extend(end(marked));
        }
        sleep(Duration::from_millis(50));
    }
    ended.dedup();
    ended
}

fn end(processes: Vec<Process>) -> impl Iterator<Item = String> {
    let pids = processes.iter().map(|process| process.pid.as_str()).collect::<Vec<_>>().join(" ");
    // One of them may have ended meanwhile: that is what we want.
    if let Err(error) = Command::new("sh").args(["-c", &format!("kill -KILL {pids} 2>&-")]).status() {
        eprintln!("could not end {pids}: {error}");
    }
    processes.into_iter().map(|process| format!("{} ({})", process.name, process.pid))
}

struct Process {
    pid: String,
    name: String,
}

/// Where there is no /proc, as on a Mac, nothing is found: there, what a test leaves behind stays.
fn marked(folder: &Path) -> Vec<Process> {
    let mark = format!("{MARK}={}", folder.display()).into_bytes();
    let Ok(entries) = fs::read_dir("/proc") else { return Vec::new() };
    entries
        .flatten()
        .filter(|entry| bears(&entry.path(), &mark))
        .map(|entry| Process {
            pid: entry.file_name().to_string_lossy().into_owned(),
            name: fs::read_to_string(entry.path().join("comm")).unwrap_or_default().trim().to_owned(),
        })
        .collect()
}

fn bears(process: &Path, mark: &[u8]) -> bool {
    fs::read(process.join("environ")).is_ok_and(|text| text.split(|&byte| byte == 0).any(|it| it == mark))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_room_in_memory_is_read_from_what_the_system_says() {
        let df =
            "Filesystem 1024-blocks Used Available Capacity Mounted on\ntmpfs 65536 16 65520 1% /dev/shm\n";
        let meminfo = "MemTotal:       24684084 kB\nMemFree:  1000 kB\nMemAvailable:   20000000 kB\n";
        assert_eq!((available_of_df(df), available_of_meminfo(meminfo)), (Some(65_520), Some(20_000_000)));
        assert_eq!((available_of_df(""), available_of_meminfo("")), (None, None));
    }

    /// A process that is surely there, as it answered, and that ends with the test at the latest.
    fn started_in(run: &str) -> Child {
        let mut cat = Command::new("cat");
        cat.env(MARK, run).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = cat.spawn().expect("cat is everywhere");
        process.stdin.as_mut().expect("piped").write_all(b"here\n").expect("cat listens");
        let mut echo = String::new();
        BufReader::new(process.stdout.as_mut().expect("piped")).read_line(&mut echo).expect("cat answers");
        process
    }

    #[test]
    fn only_processes_with_the_mark_of_the_run_are_ended() {
        let (mut ours, mut theirs) = (started_in("/run/of/this/test"), started_in("/run/of/this/test/not"));
        let ended = end_marked(Path::new("/run/of/this/test"));
        let theirs_runs = theirs.try_wait().expect("our child").is_none();
        for process in [&mut ours, &mut theirs] {
            process.kill().expect("our child");
            process.wait().expect("our child");
        }
        assert_eq!((ended, theirs_runs), (vec![format!("cat ({})", ours.id())], true));
    }
}
