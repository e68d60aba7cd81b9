//! A demo of the program, run for its figures, and seen through `/proc`.
use super::http::Visitor;
use super::now;
use crate::halt::{Halt, OrHalt, Result};
use crate::postgres::{dying_with_us, free_port};
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread::sleep;
use std::time::Duration;

const STEP: Duration = Duration::from_millis(1);
const STEPS_MAX: u32 = 30_000;
const LINK_WAIT: Duration = Duration::from_secs(10);

/// It ends when this is dropped.
pub(super) struct Demo {
    process: Child,
    address: String,
    /// The path by which a facilitator signs in, as the demo prints it.
    link: String,
    /// From its start to its first answer.
    pub(super) started_in: Duration,
}

impl Demo {
    /// Starts the program on a folder, which may hold a demo already.
    pub(super) fn start(program: &Path, folder: &Path) -> Result<Demo> {
        let port = free_port()?;
        let started = now();
        let process = dying_with_us("TERM", program, None)
            .arg("demo")
            .arg("--dir")
            .arg(folder)
            .args(["--port", &port.to_string()])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .or_halt("start the demo")?;
        // From here on, whatever fails ends the process.
        let address = format!("127.0.0.1:{port}");
        let mut demo = Demo { process, address, link: String::new(), started_in: Duration::ZERO };
        demo.wait_for_answer()?;
        demo.started_in = started.elapsed();
        demo.link = facilitators_link(&demo.lines()?)?;
        Ok(demo)
    }

    pub(super) fn address(&self) -> &str {
        &self.address
    }

    /// A facilitator with a session of their own.
    pub(super) fn sign_in(&self) -> Result<Visitor> {
        let mut visitor = Visitor::new(&self.address);
        let page = visitor.get(&self.link)?.expect_status(200)?;
        let token = page.attribute_after("name=\"form\"", "value");
        let token = token.ok_or_else(|| Halt::new("the page on which to sign in has no form"))?;
        visitor.post(&self.link, &format!("form={token}"))?.expect_status(303)?;
        Ok(visitor)
    }

    /// Bytes of memory that are the program's: what it has and what it maps of its file.
    pub(super) fn memory(&self) -> Result<f64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.process.id()));
        let status = status.or_halt("read the memory of the demo")?;
        resident(&status).ok_or_else(|| Halt::new("this system does not say how much memory a process has"))
    }

    /// How long processors have worked for it.
    pub(super) fn cpu(&self) -> Result<Duration> {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.process.id()));
        let ticks = ticks(&stat.or_halt("read the work of the demo")?);
        let ticks = ticks.ok_or_else(|| Halt::new("this system does not say how much a process works"))?;
        Ok(Duration::from_millis(ticks * 1000 / ticks_a_second()?))
    }

    fn wait_for_answer(&mut self) -> Result<()> {
        for _ in 0..STEPS_MAX {
            if Visitor::new(&self.address).get("/healthz").is_ok() {
                return Ok(());
            }
            if let Some(status) = self.process.try_wait().or_halt("wait for the demo")? {
                return Err(Halt::new(format!("the demo ended with {status} before its first answer")));
            }
            sleep(STEP);
        }
        Err(Halt::new("the demo runs and does not answer"))
    }

    /// What it prints, read on a thread of its own so that it never waits for us.
    fn lines(&mut self) -> Result<Receiver<String>> {
        let output = self.process.stdout.take().ok_or_else(|| Halt::new("the demo has no output"))?;
        let (send, receive) = channel();
        std::thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(std::result::Result::ok) {
                // Nobody listens any more once the link is known; reading goes on all the same.
                send.send(line).unwrap_or_default();
            }
        });
        Ok(receive)
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        // A stop by signal is one that a person may cause; the figures of the next start then are those of every day.
        let asked = Command::new("sh").args(["-c", &format!("kill -TERM {}", self.process.id())]).status();
        if let Err(error) = asked.and_then(|_| self.process.wait()) {
            eprintln!("the demo could not be ended: {error}");
        }
    }
}

fn facilitators_link(lines: &Receiver<String>) -> Result<String> {
    while let Ok(line) = lines.recv_timeout(LINK_WAIT) {
        if let Some(link) = link_in(&line).filter(|_| line.to_lowercase().contains("facilitator")) {
            return Ok(link.to_owned());
        }
    }
    Err(Halt::new("the demo did not print how a facilitator signs in"))
}

/// The path of the address in a line: `/dev/people/7`.
fn link_in(line: &str) -> Option<&str> {
    let address = line.split_once("://")?.1.split_whitespace().next()?;
    address.get(address.find('/')?..)
}

fn resident(status: &str) -> Option<f64> {
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kibibytes: f64 = line.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(kibibytes * 1024.0)
}

/// In the program itself and in the kernel for it: fields 14 and 15, counted behind the name, which may hold spaces.
fn ticks(stat: &str) -> Option<u64> {
    let mut fields = stat.rsplit_once(") ")?.1.split(' ').skip(11);
    let own: u64 = fields.next()?.parse().ok()?;
    let kernel: u64 = fields.next()?.parse().ok()?;
    Some(own + kernel)
}

fn ticks_a_second() -> Result<u64> {
    let answer = Command::new("getconf").arg("CLK_TCK").output().or_halt("ask for the length of a tick")?;
    String::from_utf8_lossy(&answer.stdout).trim().parse().or_halt("read the length of a tick")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_and_work_are_read_as_the_kernel_writes_them() {
        let stat = "7 (a ) b) S 1 7 7 0 -1 4194560 100 0 0 0 31 11 0 0 20 0 4 0 12345 1000 50";
        assert_eq!((resident("Name:\ta\nVmRSS:\t    2 kB\n"), ticks(stat)), (Some(2048.0), Some(42)));
    }

    #[test]
    fn a_process_that_works_is_seen_to_work() {
        let stat = fs::read_to_string("/proc/self/stat").expect("this is Linux");
        assert!(ticks(&stat).is_some());
    }

    #[test]
    fn the_link_of_a_facilitator_is_found_among_what_the_demo_prints() {
        let (send, receive) = channel();
        for line in
            ["Twinhall at http://x", "  deputy       Anna  http://x/one", "  facilitator  Lina  http://x/two"]
        {
            send.send(line.to_owned()).expect("we listen");
        }
        drop(send);
        assert_eq!(facilitators_link(&receive), Ok("/two".to_owned()));
    }
}
