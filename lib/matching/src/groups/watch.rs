//! Progress and cancellation of a forming and of its answers.
use crate::Stopped;
use std::ops::ControlFlow;

/// What is being done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// Candidates are taken from the index, vertex by vertex.
    Candidates,
    /// Pairs are judged, vertex by vertex.
    Judging,
    /// The best pairs are searched for.
    Matching,
    /// Trios are compared.
    Trios,
    /// A what-if is answered, relaxation by relaxation.
    Answers,
}

/// How far it is. A measure, not a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// What is being done.
    pub work: Work,
    /// How much of it is done.
    pub done: usize,
    /// How much there is.
    pub all: usize,
}

/// Who is told how far the work is, and may stop it.
pub type Ask<'a> = dyn FnMut(Step) -> ControlFlow<()> + 'a;

/// Nobody: the work is never stopped.
pub fn unwatched(_: Step) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// Tells how far the work is; an error where it is to stop.
pub(super) fn tell(ask: &mut Ask<'_>, work: Work, done: usize, all: usize) -> Result<(), Stopped> {
    match ask(Step { work, done, all }) {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(Stopped),
    }
}
