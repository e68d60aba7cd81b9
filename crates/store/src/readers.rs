//! Connections that go from one reader to the next.
//!
//! A pool asks each connection that comes back whether it still lives, in a task of its own, and a server's before it
//! goes out, too: each question costs as much as a small statement. What did its work a moment ago is believed instead
//! and goes on to the next reader at once. What failed, was broken off, or lay for a while goes through the pool.
use sqlx::{Database, Error, Pool, pool::PoolConnection};
use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use tokio::time::Instant;

/// So long a connection that did its work is believed to live.
const FRESH: Duration = Duration::from_secs(1);

/// A pool and what of it is at hand.
pub(crate) struct Readers<D: Database> {
    pool: Pool<D>,
    at_hand: Mutex<AtHand<D>>,
}

struct AtHand<D: Database> {
    connections: Vec<(Instant, PoolConnection<D>)>,
    /// Who waits for the pool: while somebody does, nothing is kept from it.
    waiting: usize,
}

impl<D: Database> Readers<D> {
    pub(crate) fn of(pool: Pool<D>) -> Self {
        Self { pool, at_hand: Mutex::new(AtHand { connections: Vec::new(), waiting: 0 }) }
    }

    fn at_hand(&self) -> MutexGuard<'_, AtHand<D>> {
        self.at_hand.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A connection to read with; whoever read well gives it back, any other end leaves it to the pool.
    pub(crate) async fn lend(&self) -> Result<PoolConnection<D>, Error> {
        {
            let mut at_hand = self.at_hand();
            if let Some((used, connection)) = at_hand.connections.pop()
                && used.elapsed() < FRESH
            {
                return Ok(connection);
            }
        }
        let _waiting = self.waiting();
        self.pool.acquire().await
    }

    /// For the next reader.
    pub(crate) fn give_back(&self, connection: PoolConnection<D>) {
        let mut at_hand = self.at_hand();
        if at_hand.waiting == 0 {
            at_hand.connections.push((Instant::now(), connection));
        }
    }

    /// Whoever waits for the pool holds this meanwhile: the pool has all that is not in use.
    pub(crate) fn waiting(&self) -> Waiting<'_, D> {
        let mut at_hand = self.at_hand();
        at_hand.waiting += 1;
        at_hand.connections.clear();
        drop(at_hand);
        Waiting(self)
    }

    pub(crate) fn pool(&self) -> &Pool<D> {
        &self.pool
    }

    pub(crate) async fn close(&self) {
        let _waiting = self.waiting();
        self.pool.close().await;
    }
}

impl<D: Database> Drop for Readers<D> {
    fn drop(&mut self) {
        // Going back to the pool would need a runtime, which may be over.
        let at_hand = self.at_hand.get_mut().unwrap_or_else(PoisonError::into_inner);
        for (_, connection) in at_hand.connections.drain(..) {
            drop(connection.detach());
        }
    }
}

/// Somebody waits for the pool.
pub(crate) struct Waiting<'a, D: Database>(&'a Readers<D>);

impl<D: Database> Drop for Waiting<'_, D> {
    fn drop(&mut self) {
        self.0.at_hand().waiting -= 1;
    }
}
