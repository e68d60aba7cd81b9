//! Events that the rows of a block may have brought before, or that look like them: what the last file said of them, the
//! same title, or the same address.
use super::thoughts::printed;
use crate::{
    rules::{
        Details, WebAddress,
        suggestions::{Compared, address_key, title_key},
    },
    store::{self, Event, Sought, Stated},
};
use ::store::{Error, Tx};
use kernel::EventId;
use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    sync::OnceLock,
};

/// What an event is found again by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    title: String,
    address: String,
}

impl Key {
    fn of(details: &Details) -> Self {
        let address = details.url.as_ref().map(WebAddress::as_str).unwrap_or_default();
        Self { title: title_key(&details.title), address: address_key(address) }
    }

    pub(super) fn of_stated(stated: &Stated) -> Self {
        Self { title: stated.title_key.clone(), address: stated.address_key.clone() }
    }

    pub(super) fn has_address(&self) -> bool {
        !self.address.is_empty()
    }
}

/// An event that is here, or was read a few rows before.
pub(super) struct Known<'r> {
    pub(super) id: EventId,
    stands: Stands<'r>,
    /// What the last file said of it.
    pub(super) stated: Option<Stated>,
    key: Key,
    /// Made when a row is compared with it.
    compared: OnceLock<Compared>,
}

/// Where an event stands.
enum Stands<'r> {
    /// In the store, as it was before the file.
    Stored(Box<Event>),
    /// In one of the file's own rows.
    Row(&'r Details),
}

impl Known<'_> {
    /// What it is.
    pub(super) fn details(&self) -> &Details {
        match &self.stands {
            Stands::Stored(event) => &event.details,
            Stands::Row(details) => details,
        }
    }

    /// As doubles are found.
    pub(super) fn compared(&self) -> &Compared {
        self.compared.get_or_init(|| Compared::of(&printed(self.details())))
    }

    /// As it was before the file; none is one of its own rows.
    pub(super) fn stored(&self) -> Option<&Event> {
        if let Stands::Stored(event) = &self.stands { Some(event) } else { None }
    }

    /// Whether the last file that brought it called it so.
    pub(super) fn was_called(&self, key: &Key) -> bool {
        self.stated.as_ref().is_some_and(|stated| Key::of_stated(stated) == *key)
    }

    /// Whether it has the title of a row, or the last file gave it that.
    pub(super) fn is_titled(&self, row: &Key) -> bool {
        self.key.title == row.title
            || self.stated.as_ref().is_some_and(|stated| stated.title_key == row.title)
    }

    /// Whether nothing is known of one of the two addresses: a row that says none, or an event that has none.
    pub(super) fn may_have_the_address_of(&self, row: &Key) -> bool {
        row.address.is_empty() || self.key.address.is_empty()
    }

    /// Whether the last file gave it these dates.
    pub(super) fn was_on(&self, dates: &str) -> bool {
        self.stated.as_ref().is_some_and(|stated| stated.dates == dates)
    }
}

/// Events by title and by address.
pub(super) struct Candidates<'r> {
    known: Vec<Known<'r>>,
    by_title: BTreeMap<String, Vec<usize>>,
    by_address: BTreeMap<String, Vec<usize>>,
    by_statement: BTreeMap<String, Vec<usize>>,
    doubles: BTreeSet<(String, String)>,
}

impl<'r> Candidates<'r> {
    /// Looks up what is here for these rows, and was not taken by rows before them.
    pub(super) async fn to(
        tx: &mut Tx,
        rows: impl Iterator<Item = (&Details, &Stated)>,
        taken: &HashSet<EventId>,
    ) -> Result<Self, Error> {
        let mut sought = Sought::default();
        for (details, Stated { title_key, address_key, dates, .. }) in rows {
            sought.rows += 1;
            sought.days.extend(details.when.first_and_last().map(|(first, _)| first));
            sought.dates.insert(dates.clone());
            sought.titles.insert(title_key.clone());
            if !address_key.is_empty() {
                sought.addresses.insert(address_key.clone());
            }
        }
        let mut candidates = Self {
            known: Vec::new(),
            by_title: BTreeMap::new(),
            by_address: BTreeMap::new(),
            by_statement: BTreeMap::new(),
            doubles: store::doubles_of(&mut *tx, &sought.titles).await?,
        };
        let found = store::found_again(&mut *tx, &sought, taken).await?;
        let mut statements = store::statements_of(tx, found.iter().map(|event| event.id)).await?;
        for event in found {
            let stated = statements.remove(&event.id);
            let key = Key::of(&event.details);
            candidates.put(Known {
                id: event.id,
                stands: Stands::Stored(Box::new(event)),
                stated,
                key,
                compared: OnceLock::new(),
            });
        }
        Ok(candidates)
    }

    /// One more, for the rows that follow.
    pub(super) fn add(&mut self, id: EventId, key: Key, row: &'r Details) {
        self.put(Known { id, stands: Stands::Row(row), stated: None, key, compared: OnceLock::new() });
    }

    fn put(&mut self, known: Known<'r>) {
        let place = self.known.len();
        self.by_title.entry(known.key.title.clone()).or_default().push(place);
        if !known.key.address.is_empty() {
            self.by_address.entry(known.key.address.clone()).or_default().push(place);
        }
        if let Some(stated) = &known.stated {
            self.by_statement.entry(stated.title_key.clone()).or_default().push(place);
        }
        self.known.push(known);
    }

    /// Those with the title or the address of a row, or which a file called so; and whether both are the same. In the order
    /// in which they came.
    pub(super) fn with(&self, key: &Key) -> Vec<(&Known<'r>, bool)> {
        let titled = self.by_title.get(&key.title);
        let places = [titled, self.by_address.get(&key.address), self.by_statement.get(&key.title)];
        let places: BTreeSet<usize> = places.into_iter().flatten().flatten().copied().collect();
        let known = places.into_iter().filter_map(|place| self.known.get(place));
        known.map(|known| (known, known.key == *key || known.was_called(key))).collect()
    }

    /// Whether a facilitator has said that a row is another event.
    pub(super) fn is_known_double(&self, row: &Stated) -> bool {
        self.doubles.contains(&(row.title_key.clone(), row.address_or_dates().to_owned()))
    }
}
