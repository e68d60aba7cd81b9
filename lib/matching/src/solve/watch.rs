//! Progress and cancellation: the solver asks its caller from time to time whether to go on.

use std::ops::ControlFlow;

/// How far a run is. A caller's measure, not a clock: the last tenth may take longest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Exposed vertices from which a search has ended.
    pub done: usize,
    /// Exposed vertices from which a search was or is needed.
    pub all: usize,
}

/// The caller asked the solver to stop; there is no result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("stopped before the matching was optimal")]
pub struct Stopped;

/// Counts events, and asks at the first and then once in a while.
pub(crate) struct Watch<'a> {
    ask: Option<&'a mut dyn FnMut(Progress) -> ControlFlow<()>>,
    pub progress: Progress,
    events: u32,
}

/// Events between two questions: some milliseconds of work.
const EVENTS_PER_QUESTION: u32 = 1 << 14;

impl<'a> Watch<'a> {
    pub(crate) fn new(ask: Option<&'a mut dyn FnMut(Progress) -> ControlFlow<()>>) -> Self {
        Watch { ask, progress: Progress { done: 0, all: 0 }, events: 0 }
    }

    pub(crate) fn tick(&mut self) -> Result<(), Stopped> {
        self.events = (self.events + 1) % EVENTS_PER_QUESTION;
        if self.events != 1 {
            return Ok(());
        }
        match self.ask.as_mut().map(|ask| ask(self.progress)) {
            Some(ControlFlow::Break(())) => Err(Stopped),
            Some(ControlFlow::Continue(())) | None => Ok(()),
        }
    }
}
