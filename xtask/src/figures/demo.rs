//! A demo of the program, run for its figures.
use super::millis;
use crate::halt::{Halt, OrHalt, Result};
use crate::http::Visitor;
use crate::postgres::free_port;
use crate::running::Running;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::mpsc::Receiver;
use std::time::Duration;

const LINK_WAIT: Duration = Duration::from_secs(10);

/// It ends when this is dropped.
pub(super) struct Demo {
    pub(super) running: Running,
    /// The path by which a facilitator signs in, as the demo prints it.
    link: String,
}

impl Demo {
    /// Starts the program on a folder, which may hold a demo already.
    pub(super) fn start(program: &Path, folder: &Path) -> Result<Demo> {
        Self::start_with(program, folder, &[])
    }

    /// A demo that believes us from which network somebody comes: limits count networks, and here all is one machine.
    pub(super) fn start_behind_us(program: &Path, folder: &Path) -> Result<Demo> {
        Self::start_with(program, folder, &[("TWINHALL_TRUSTED_PROXIES", "127.0.0.1")])
    }

    fn start_with(program: &Path, folder: &Path, settings: &[(&str, &str)]) -> Result<Demo> {
        let (port, folder) = (free_port()?, folder.to_string_lossy());
        let words = ["demo", "--dir", &folder, "--port", &port.to_string()];
        let mut running = Running::start_with(program, &words, port, settings)?;
        let link = facilitators_link(&running.lines()?)?;
        Ok(Demo { running, link })
    }

    /// A facilitator with a session of their own, by one click and without a mail: for figures of other things.
    pub(super) fn sign_in(&self) -> Result<Visitor> {
        let mut visitor = Visitor::new(self.running.address());
        let page = visitor.get(&self.link)?.expect_status(200)?;
        let token = page.attribute_after("name=\"form\"", "value");
        let token = token.ok_or_else(|| Halt::new("the page on which to sign in has no form"))?;
        visitor.post(&self.link, &format!("form={token}"))?.expect_status(303)?;
        Ok(visitor)
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

/// Imports a file into the folder of a demo that is not running; the file is written into the first folder.
pub(super) fn import(
    program: &Path,
    (folder, data): (&Path, &Path),
    (noun, text, words): (&str, &str, &[&str]),
) -> Result<()> {
    let file = folder.join(format!("{noun}.csv"));
    fs::write(&file, text).or_halt("write a file to import")?;
    let mut command = Command::new(program);
    command.args(["import", noun, "--quiet", "--log", "error", "--dir"]).arg(data).args(words).arg(&file);
    let output = command.output().or_halt("start an import")?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stdout);
    Err(Halt::new(format!("{noun} cannot be imported: {}", said.lines().next().unwrap_or_default())))
}

/// Milliseconds of the program's CPU for one of so many visits, the first of which is not counted.
pub(super) fn cpu_of(running: &Running, times: u32, mut visit: impl FnMut() -> Result<()>) -> Result<f64> {
    visit()?;
    let before = running.cpu()?;
    for _ in 0..times {
        visit()?;
    }
    Ok(millis(running.cpu()?.saturating_sub(before)) / f64::from(times))
}

/// Sends a form of a page with the token that stands in it.
pub(super) fn send(visitor: &mut Visitor, page: &str, action: &str, fields: &str) -> Result<()> {
    let shown = visitor.get(page)?.expect_status(200)?;
    let token = shown.attribute_after("name=\"form\"", "value");
    let token = token.ok_or_else(|| Halt::new(format!("{page} has no form")))?;
    visitor.post(action, &format!("form={token}&{fields}"))?.expect_status(303).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc::channel;

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
