//! Why a tool stopped: one sentence for the person at the terminal.
use std::fmt::{Display, Formatter};

/// A sentence that says what is wrong and, where there is one, the way on.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Halt(String);

pub(crate) type Result<T> = std::result::Result<T, Halt>;

impl Halt {
    pub(crate) fn new(sentence: impl Into<String>) -> Halt {
        Halt(sentence.into())
    }
}

impl Display for Halt {
    fn fmt(&self, out: &mut Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.0)
    }
}

/// Turns any error into a halt that says what was being done.
pub(crate) trait OrHalt<T> {
    fn or_halt(self, doing: &str) -> Result<T>;
}

impl<T, E: Display> OrHalt<T> for std::result::Result<T, E> {
    fn or_halt(self, doing: &str) -> Result<T> {
        self.map_err(|error| Halt::new(format!("could not {doing}: {error}")))
    }
}
