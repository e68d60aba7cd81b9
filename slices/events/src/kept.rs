//! Events that lists have just shown, kept as long as the record stands still: the first page of a catalogue is asked for
//! again and again, and reading its rows costs as much as all else of it.
use crate::store::{self, Event};
use ::store::{Db, Error, FactNumber};
use kernel::EventId;
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// So many events are kept at most: ten pages.
const KEPT_MAX: usize = 200;

/// Whatever changes an event appends to the record in the same transaction. So what was read after a fact holds until the
/// next one.
#[derive(Default)]
pub(crate) struct Kept(Mutex<Read>);

#[derive(Default)]
struct Read {
    /// The newest fact before they were read.
    after: Option<FactNumber>,
    events: BTreeMap<EventId, Arc<Event>>,
}

impl Kept {
    /// These events, in this order, as they are after this fact or a later one; those that are not there are left out.
    ///
    /// # Errors
    /// Of the store.
    pub(crate) async fn events(
        &self,
        db: &Db,
        newest: FactNumber,
        ids: &[EventId],
    ) -> Result<Vec<Arc<Event>>, Error> {
        let mut found = self.known(newest, ids);
        let missing: Vec<EventId> = ids.iter().copied().filter(|id| !found.contains_key(id)).collect();
        if !missing.is_empty() {
            let read = store::events(db, &missing).await?.into_iter().map(Arc::new).collect::<Vec<_>>();
            self.keep(newest, &read);
            found.extend(read.into_iter().map(|event| (event.id, event)));
        }
        Ok(ids.iter().filter_map(|id| found.remove(id)).collect())
    }

    fn known(&self, newest: FactNumber, ids: &[EventId]) -> BTreeMap<EventId, Arc<Event>> {
        let kept = self.lock();
        if kept.after != Some(newest) {
            return BTreeMap::new();
        }
        ids.iter().filter_map(|id| Some((*id, Arc::clone(kept.events.get(id)?)))).collect()
    }

    /// Unless somebody has read after a later fact meanwhile.
    fn keep(&self, newest: FactNumber, read: &[Arc<Event>]) {
        let mut kept = self.lock();
        if kept.after > Some(newest) || read.len() > KEPT_MAX {
            return;
        }
        if kept.after < Some(newest) || kept.events.len() + read.len() > KEPT_MAX {
            kept.events.clear();
            kept.after = Some(newest);
        }
        kept.events.extend(read.iter().map(|event| (event.id, Arc::clone(event))));
    }

    fn lock(&self) -> MutexGuard<'_, Read> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
