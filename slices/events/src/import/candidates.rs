//! Events that the rows of a block may have brought before, or that look like them: what the last file said of them, the
//! same title, or the same address.
use crate::{
    rules::{
        Details, Field, WebAddress,
        statement::Statement,
        suggestions::{address_key, title_key},
    },
    store::{self, Event, Sought, Stated},
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

    fn of_stated(stated: &Stated) -> Self {
        Self { title: stated.title_key.clone(), address: stated.address_key.clone() }
    }
}

/// An event that is here, or was read a few rows before.
pub(super) struct Known {
    pub(super) id: EventId,
    pub(super) details: Details,
    /// As it was before the file; none is one of its own rows.
    pub(super) stored: Option<Event>,
    /// What the last file said of it.
    pub(super) stated: Option<Stated>,
    key: Key,
}

impl Known {
    /// Whether the last file that brought it called it so.
    pub(super) fn was_called(&self, key: &Key) -> bool {
        self.stated.as_ref().is_some_and(|stated| Key::of_stated(stated) == *key)
    }

    /// Whether the last file gave it these dates.
    pub(super) fn was_on(&self, dates: &str) -> bool {
        self.stated.as_ref().is_some_and(|stated| stated.dates == dates)
    }
}

/// What a row says, to be kept.
pub(super) fn stated(row: &Details) -> Stated {
    let Key { title, address } = Key::of(row);
    let statement = Statement::of(row);
    let dates = statement.0.get(&Field::When).cloned().unwrap_or_default();
    Stated { title_key: title, address_key: address, dates, statement }
}

/// Events by title and by address.
pub(super) struct Candidates {
    known: Vec<Known>,
    by_title: BTreeMap<String, Vec<usize>>,
    by_address: BTreeMap<String, Vec<usize>>,
    by_statement: BTreeMap<Key, Vec<usize>>,
    doubles: BTreeSet<(String, String)>,
}

impl Candidates {
    /// Looks up what is here for these rows.
    pub(super) async fn to(tx: &mut Tx, rows: impl Iterator<Item = &Details>) -> Result<Self, Error> {
        let mut sought = Sought::default();
        for details in rows {
            let Stated { title_key, address_key, dates, .. } = stated(details);
            sought.days.extend(details.when.first_and_last().map(|(first, _)| first));
            sought.dates.insert(dates);
            sought.titles.insert(title_key);
            if !address_key.is_empty() {
                sought.addresses.insert(address_key);
            }
        }
        let mut candidates = Self {
            known: Vec::new(),
            by_title: BTreeMap::new(),
            by_address: BTreeMap::new(),
            by_statement: BTreeMap::new(),
            doubles: store::doubles_of(&mut *tx, &sought.titles).await?,
        };
        let found = store::found_again(&mut *tx, &sought).await?;
        let mut statements = store::statements_of(tx, found.iter().map(|event| event.id)).await?;
        for event in found {
            let stated = statements.remove(&event.id);
            candidates.put(event.id, event.details.clone(), Some(event), stated);
        }
        Ok(candidates)
    }

    /// One more, for the rows that follow.
    pub(super) fn add(&mut self, id: EventId, details: Details) {
        self.put(id, details, None, None);
    }

    fn put(&mut self, id: EventId, details: Details, stored: Option<Event>, stated: Option<Stated>) {
        let (place, key) = (self.known.len(), Key::of(&details));
        self.by_title.entry(key.title.clone()).or_default().push(place);
        if !key.address.is_empty() {
            self.by_address.entry(key.address.clone()).or_default().push(place);
        }
        if let Some(stated) = &stated {
            self.by_statement.entry(Key::of_stated(stated)).or_default().push(place);
        }
        self.known.push(Known { id, details, stored, stated, key });
    }

    /// Those with the title or the address of a row, or of which a file said them; and whether both are the same. In the
    /// order in which they came.
    pub(super) fn with(&self, key: &Key) -> Vec<(&Known, bool)> {
        let titled = self.by_title.get(&key.title);
        let places = [titled, self.by_address.get(&key.address), self.by_statement.get(key)];
        let places: BTreeSet<usize> = places.into_iter().flatten().flatten().copied().collect();
        let known = places.into_iter().filter_map(|place| self.known.get(place));
        known.map(|known| (known, known.key == *key || known.was_called(key))).collect()
    }

    /// Whether a facilitator has said that a row is another event.
    pub(super) fn is_known_double(&self, key: &Key) -> bool {
        self.doubles.contains(&(key.title.clone(), key.address.clone()))
    }
}
