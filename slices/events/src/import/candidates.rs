//! Events that the rows of a block may have brought before, or that look like them: the same title, or the same
//! address.
use crate::{
    rules::{
        Details, WebAddress,
        suggestions::{address_key, title_key},
    },
    store::{self, Event},
};
use ::store::{Error, Tx};
use kernel::EventId;
use std::collections::{BTreeMap, BTreeSet};

/// What an event is found again by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    title: String,
    address: String,
}

impl Key {
    pub(super) fn of(details: &Details) -> Self {
        let address = details.url.as_ref().map(WebAddress::as_str).unwrap_or_default();
        Self { title: title_key(&details.title), address: address_key(address) }
    }
}

/// An event that is here, or was read a few rows before.
pub(super) struct Known {
    pub(super) id: EventId,
    pub(super) details: Details,
    /// As it was before the file; none is one of its own rows.
    pub(super) stored: Option<Event>,
    key: Key,
}

/// Events by title and by address.
pub(super) struct Candidates {
    known: Vec<Known>,
    by_title: BTreeMap<String, Vec<usize>>,
    by_address: BTreeMap<String, Vec<usize>>,
    doubles: BTreeSet<(String, String)>,
}

impl Candidates {
    /// Looks up what is here for these rows.
    pub(super) async fn to(tx: &mut Tx, rows: impl Iterator<Item = &Details>) -> Result<Self, Error> {
        let (mut titles, mut addresses, mut days) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        for details in rows {
            let Key { title, address } = Key::of(details);
            days.extend(details.when.first_and_last().map(|(first, _)| first));
            titles.insert(title);
            if !address.is_empty() {
                addresses.insert(address);
            }
        }
        let doubles = store::doubles_of(&mut *tx, &titles).await?;
        let mut candidates =
            Self { known: Vec::new(), by_title: BTreeMap::new(), by_address: BTreeMap::new(), doubles };
        for event in store::found_again(tx, &titles, &addresses, &days).await? {
            candidates.add(event.id, event.details.clone(), Some(event));
        }
        Ok(candidates)
    }

    /// One more, for the rows that follow.
    pub(super) fn add(&mut self, id: EventId, details: Details, stored: Option<Event>) {
        let (place, key) = (self.known.len(), Key::of(&details));
        self.by_title.entry(key.title.clone()).or_default().push(place);
        if !key.address.is_empty() {
            self.by_address.entry(key.address.clone()).or_default().push(place);
        }
        self.known.push(Known { id, details, stored, key });
    }

    /// Those with the title or the address of a row, and whether both are the same; in the order in which they came.
    pub(super) fn with(&self, key: &Key) -> Vec<(&Known, bool)> {
        let places = [self.by_title.get(&key.title), self.by_address.get(&key.address)];
        let places: BTreeSet<usize> = places.into_iter().flatten().flatten().copied().collect();
        let known = places.into_iter().filter_map(|place| self.known.get(place));
        known.map(|known| (known, known.key == *key)).collect()
    }

    /// Whether a facilitator has said that a row is another event.
    pub(super) fn is_known_double(&self, key: &Key) -> bool {
        self.doubles.contains(&(key.title.clone(), key.address.clone()))
    }
}
