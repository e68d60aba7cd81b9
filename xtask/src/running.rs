//! A program of ours that serves, run for its figures and seen through `/proc`.
use crate::halt::{Halt, OrHalt, Result};
use crate::http::Visitor;
use crate::postgres::dying_with_us;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread::sleep;
use std::time::{Duration, Instant};

const STEP: Duration = Duration::from_millis(1);
const STEPS_MAX: u32 = 30_000;

/// It ends when this is dropped.
pub(crate) struct Running {
    process: Child,
    address: String,
    /// From its start to its first answer.
    pub(crate) started_in: Duration,
}

impl Running {
    /// Starts the program with these words, which make it serve at `127.0.0.1` and a port, and waits for an answer.
    pub(crate) fn start(program: &Path, words: &[&str], port: u16) -> Result<Running> {
        Self::start_with(program, words, port, &[])
    }

    /// The same with settings in the environment.
    pub(crate) fn start_with(
        program: &Path,
        words: &[&str],
        port: u16,
        settings: &[(&str, &str)],
    ) -> Result<Running> {
        let started = now();
        let process = dying_with_us("TERM", program, None)
            .args(words)
            .envs(settings.iter().copied())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .or_halt("start the program")?;
        // From here on, whatever fails ends the process.
        let address = format!("127.0.0.1:{port}");
        let mut running = Running { process, address, started_in: Duration::ZERO };
        running.wait_for_answer()?;
        running.started_in = started.elapsed();
        Ok(running)
    }

    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    /// Bytes of memory that are the program's: what it has and what it maps of its file.
    pub(crate) fn memory(&self) -> Result<f64> {
        memory(self.process.id(), "VmRSS:")
    }

    /// How long processors have worked for it.
    pub(crate) fn cpu(&self) -> Result<Duration> {
        cpu(self.process.id())
    }

    fn wait_for_answer(&mut self) -> Result<()> {
        for _ in 0..STEPS_MAX {
            if Visitor::new(&self.address).get("/healthz").is_ok() {
                return Ok(());
            }
            if let Some(status) = self.process.try_wait().or_halt("wait for the program")? {
                return Err(Halt::new(format!("the program ended with {status} before its first answer")));
            }
            sleep(STEP);
        }
        Err(Halt::new("the program runs and does not answer"))
    }

    /// What it prints, read on a thread of its own so that it never waits for us.
    pub(crate) fn lines(&mut self) -> Result<Receiver<String>> {
        let output = self.process.stdout.take().ok_or_else(|| Halt::new("the program has no output"))?;
        let (send, receive) = channel();
        std::thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(std::result::Result::ok) {
                // Nobody may listen any more; reading goes on all the same.
                send.send(line).unwrap_or_default();
            }
        });
        Ok(receive)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // A stop by signal is one that a person may cause; the figures of the next start then are those of every day.
        let asked = Command::new("sh").args(["-c", &format!("kill -TERM {}", self.process.id())]).status();
        if let Err(error) = asked.and_then(|_| self.process.wait()) {
            eprintln!("the program could not be ended: {error}");
        }
    }
}

/// What a program that ran to its end needed.
pub(crate) struct Needed {
    pub(crate) cpu: Duration,
    /// Bytes.
    pub(crate) peak_memory: f64,
}

/// Runs a program to its end and watches what it needs.
pub(crate) fn watched(command: &mut Command) -> Result<Needed> {
    let mut process =
        command.stdin(Stdio::null()).stdout(Stdio::null()).spawn().or_halt("start the program")?;
    let mut needed = Needed { cpu: Duration::ZERO, peak_memory: 0.0 };
    loop {
        // The last look before its end is a few steps old at most.
        if let (Ok(cpu), Ok(peak_memory)) = (cpu(process.id()), memory(process.id(), "VmHWM:")) {
            needed = Needed { cpu, peak_memory };
        }
        match process.try_wait().or_halt("wait for the program")? {
            Some(status) if status.success() => return Ok(needed),
            Some(status) => return Err(Halt::new(format!("the program ended with {status}"))),
            None => sleep(STEP * 5),
        }
    }
}

fn memory(process: u32, of: &str) -> Result<f64> {
    let status = fs::read_to_string(format!("/proc/{process}/status"));
    let status = status.or_halt("read the memory of the program")?;
    kept(&status, of).ok_or_else(|| Halt::new("this system does not say how much memory a process has"))
}

fn cpu(process: u32) -> Result<Duration> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat"));
    let ticks = ticks(&stat.or_halt("read the work of the program")?);
    let ticks = ticks.ok_or_else(|| Halt::new("this system does not say how much a process works"))?;
    Ok(Duration::from_millis(ticks * 1000 / ticks_a_second()?))
}

fn kept(status: &str, of: &str) -> Option<f64> {
    let line = status.lines().find_map(|line| line.strip_prefix(of))?;
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

#[expect(clippy::disallowed_methods, reason = "a figure is a duration of the real world")]
pub(crate) fn now() -> Instant {
    Instant::now()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_and_work_are_read_as_the_kernel_writes_them() {
        let stat = "7 (a ) b) S 1 7 7 0 -1 4194560 100 0 0 0 31 11 0 0 20 0 4 0 12345 1000 50";
        let memory = kept("Name:\ta\nVmRSS:\t    2 kB\n", "VmRSS:");
        assert_eq!((memory, ticks(stat)), (Some(2048.0), Some(42)));
    }

    #[test]
    fn a_process_that_works_is_seen_to_work() {
        let stat = fs::read_to_string("/proc/self/stat").expect("this is Linux");
        assert!(ticks(&stat).is_some());
    }
}
