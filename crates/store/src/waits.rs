//! What waits for a worker, and the bell that calls it.
use tokio::sync::Notify;

/// What a transaction may leave to a worker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Waits {
    /// A job in the queue.
    Job,
    /// A mail in the outbox.
    Mail,
}

/// What one transaction leaves.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Wakes {
    job: bool,
    mail: bool,
}

impl Wakes {
    pub(crate) fn add(&mut self, waits: Waits) {
        match waits {
            Waits::Job => self.job = true,
            Waits::Mail => self.mail = true,
        }
    }

    pub(crate) fn each(self) -> impl Iterator<Item = Waits> {
        [(self.job, Waits::Job), (self.mail, Waits::Mail)]
            .into_iter()
            .filter_map(|(is, waits)| is.then_some(waits))
    }
}

/// One for each kind of work: a mail does not wake whoever does jobs.
#[derive(Debug, Default)]
pub(crate) struct Bells {
    job: Notify,
    mail: Notify,
}

impl Bells {
    pub(crate) fn of(&self, waits: Waits) -> &Notify {
        match waits {
            Waits::Job => &self.job,
            Waits::Mail => &self.mail,
        }
    }
}
