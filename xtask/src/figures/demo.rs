//! A demo of the program, run for its figures.
use crate::halt::{Halt, Result};
use crate::http::Visitor;
use crate::postgres::free_port;
use crate::running::Running;
use std::path::Path;
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
