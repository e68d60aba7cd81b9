//! What one segment keeps in memory beside tantivy's mapped files: for each facet the documents of each code, for each
//! key the order of the documents. A segment never changes, so this is made once; removed documents are a set apart.

use std::cmp::Ordering;

use tantivy::SegmentReader;
use tantivy::columnar::{Column, StrColumn};

use crate::bits::{Bits, at};
use crate::schema::{Fields, ID, LABELS, Schema, facet_name, key_name};
use crate::{Error, Result};

/// Parts of an order after which the set of all documents before is kept.
const STEPS: usize = 32;

#[derive(Debug)]
pub(crate) struct Segment {
    pub(crate) len: u32,
    pub(crate) ids: Column<i64>,
    pub(crate) labels: Facet,
    pub(crate) facets: Vec<Facet>,
    pub(crate) keys: Vec<Key>,
}

impl Segment {
    pub(crate) fn read(reader: &SegmentReader, schema: &Schema, fields: &Fields) -> Result<Self> {
        // Opens what would else be opened when somebody searches or when segments are merged.
        for field in &fields.texts {
            reader.inverted_index(*field)?;
            reader.get_fieldnorms_reader(*field)?;
        }
        reader.get_store_reader(1)?;
        let len = reader.max_doc();
        let ids = reader.fast_fields().i64(ID)?;
        if ids.num_docs() != len {
            return Err(strange("a segment of another length than its columns"));
        }
        let facets = schema.facets.iter().map(|name| Facet::read(reader, &facet_name(name)));
        let facets = facets.collect::<Result<_>>()?;
        let keys = schema.keys.iter().map(|name| Key::read(reader, &key_name(name), &ids));
        let keys = keys.collect::<Result<_>>()?;
        Ok(Segment { len, labels: Facet::read(reader, LABELS)?, ids, facets, keys })
    }

    pub(crate) fn id(&self, document: u32) -> i64 {
        self.ids.first(document).unwrap_or(i64::MIN)
    }

    pub(crate) fn bytes(&self) -> usize {
        let facets = self.facets.iter().chain([&self.labels]).map(Facet::bytes);
        facets.chain(self.keys.iter().map(Key::bytes)).sum()
    }
}

/// Documents of one code: a set where they are many, a list where they are few.
#[derive(Debug)]
pub(crate) enum Documents {
    Many(Bits),
    Few(Vec<u32>),
}

impl Documents {
    fn new(list: Vec<u32>, len: u32) -> Self {
        // From here on the set is no larger than the list.
        if list.len() < at(len / 32) {
            return Documents::Few(list.into_boxed_slice().into_vec());
        }
        let mut bits = Bits::none(len);
        bits.insert_all(&list);
        Documents::Many(bits)
    }

    pub(crate) fn add_to(&self, set: &mut Bits) {
        match self {
            Documents::Many(bits) => set.add(bits),
            Documents::Few(list) => set.insert_all(list),
        }
    }

    pub(crate) fn count_in(&self, set: &Bits) -> u32 {
        match self {
            Documents::Many(bits) => set.count_with(bits),
            Documents::Few(list) => list.iter().map(|document| u32::from(set.has(*document))).sum(),
        }
    }

    /// Steps that counting takes.
    fn cost(&self) -> usize {
        match self {
            Documents::Many(bits) => bits.bytes() / 8,
            Documents::Few(list) => list.len(),
        }
    }

    fn bytes(&self) -> usize {
        match self {
            Documents::Many(bits) => bits.bytes(),
            Documents::Few(list) => list.len() * 4,
        }
    }
}

/// A facet: its codes, sorted, and the documents of each.
#[derive(Debug)]
pub(crate) struct Facet {
    pub(crate) codes: Vec<Box<str>>,
    documents: Vec<Documents>,
    column: Option<StrColumn>,
    cost: usize,
}

impl Facet {
    fn read(reader: &SegmentReader, name: &str) -> Result<Self> {
        let Some(column) = reader.fast_fields().str(name)? else {
            return Ok(Facet { codes: Vec::new(), documents: Vec::new(), column: None, cost: 0 });
        };
        let mut codes = Vec::with_capacity(column.num_terms());
        let mut code = String::new();
        for ordinal in (0u64..).take(column.num_terms()) {
            code.clear();
            column.ord_to_str(ordinal, &mut code)?;
            codes.push(code.as_str().into());
        }
        let mut lists = vec![Vec::new(); codes.len()];
        for document in 0..reader.max_doc() {
            for ordinal in column.term_ords(document) {
                let list = usize::try_from(ordinal).ok().and_then(|it| lists.get_mut(it));
                let list: &mut Vec<u32> = list.ok_or_else(|| strange("a code that is in no list"))?;
                // A document that has a code twice has it once.
                if list.last() != Some(&document) {
                    list.push(document);
                }
            }
        }
        let documents = lists.into_iter().map(|list| Documents::new(list, reader.max_doc()));
        let documents = documents.collect::<Vec<_>>();
        let cost = documents.iter().map(Documents::cost).sum();
        Ok(Facet { codes, documents, column: Some(column), cost })
    }

    /// The documents of any of the codes.
    pub(crate) fn any_of(&self, codes: &[String], len: u32) -> Bits {
        let mut set = Bits::none(len);
        for code in codes {
            let place = self.codes.binary_search_by(|it| it.as_ref().cmp(code));
            if let Ok(place) = place
                && let Some(documents) = self.documents.get(place)
            {
                documents.add_to(&mut set);
            }
        }
        set
    }

    /// Documents of the set for each code.
    pub(crate) fn count(&self, set: &Bits, members: u32) -> Vec<u32> {
        // Looking up a document's codes in the column costs about as much as this many steps.
        const LOOKUP: usize = 24;
        match &self.column {
            Some(column) if at(members) * LOOKUP < self.cost => self.count_by_document(column, set),
            _ => self.documents.iter().map(|documents| documents.count_in(set)).collect(),
        }
    }

    fn count_by_document(&self, column: &StrColumn, set: &Bits) -> Vec<u32> {
        let mut counts = vec![0; self.codes.len()];
        let mut own: Vec<u64> = Vec::new();
        for document in set.iter() {
            own.clear();
            own.extend(column.term_ords(document));
            own.sort_unstable();
            own.dedup();
            let places = own.iter().filter_map(|it| usize::try_from(*it).ok());
            for place in places {
                if let Some(count) = counts.get_mut(place) {
                    *count += 1;
                }
            }
        }
        counts
    }

    fn bytes(&self) -> usize {
        self.documents.iter().map(Documents::bytes).sum()
    }
}

/// A key: documents in its order.
#[derive(Debug)]
pub(crate) struct Key {
    column: Column<i64>,
    /// Documents that have the key, by key and id.
    pub(crate) order: Vec<u32>,
    /// Documents without it, by id.
    pub(crate) without: Vec<u32>,
    /// After each step of the order, the documents before.
    steps: Vec<Bits>,
    step: usize,
}

impl Key {
    fn read(reader: &SegmentReader, name: &str, ids: &Column<i64>) -> Result<Self> {
        let column = reader.fast_fields().i64(name)?;
        let len = reader.max_doc();
        let mut places = Vec::with_capacity(at(len));
        for document in 0..len {
            let id = ids.first(document).ok_or_else(|| strange("a document without an id"))?;
            // Documents without the key come last: `true` after `false`.
            let key = column.first(document);
            places.push((key.is_none(), key.unwrap_or_default(), id, document));
        }
        places.sort_unstable();
        let with = places.partition_point(|(without, ..)| !without);
        let mut order = places.into_iter().map(|(.., document)| document).collect::<Vec<_>>();
        let without = order.split_off(with);
        let step = order.len().div_ceil(STEPS).max(64);
        let mut before = Bits::none(len);
        let mut steps = vec![before.clone()];
        for part in order.chunks(step) {
            before.insert_all(part);
            steps.push(before.clone());
        }
        Ok(Key { column, order, without, steps, step })
    }

    pub(crate) fn value(&self, document: u32) -> Option<i64> {
        self.column.first(document)
    }

    /// The parts of the order in which members of a set are: all that a filter lets through may be at one end of it.
    pub(crate) fn parts_with<'k>(&'k self, set: &'k Bits) -> impl DoubleEndedIterator<Item = &'k [u32]> {
        let parts = self.order.chunks(self.step).zip(self.steps.iter().zip(self.steps.iter().skip(1)));
        parts.filter(|(_, (before, after))| set.meets_between(before, after)).map(|(part, _)| part)
    }

    /// Documents whose key lies in the range, both ends included.
    pub(crate) fn within(&self, from: i64, to: i64, len: u32) -> Bits {
        if from > to {
            return Bits::none(len);
        }
        let start = self.order.partition_point(|it| self.value(*it) < Some(from));
        let end = self.order.partition_point(|it| self.value(*it) <= Some(to));
        let mut set = self.before(end, len);
        if start > 0 {
            set.subtract(&self.before(start, len));
        }
        set
    }

    /// The first documents of the order, as a set.
    fn before(&self, end: usize, len: u32) -> Bits {
        // The nearest step, from either side.
        let near = (end + self.step / 2) / self.step;
        let near = near.min(self.steps.len() - 1);
        let mut set = self.steps.get(near).cloned().unwrap_or_else(|| Bits::none(len));
        let place = (near * self.step).min(self.order.len());
        match place.cmp(&end) {
            Ordering::Less => set.insert_all(self.order.get(place..end).unwrap_or_default()),
            Ordering::Greater => set.remove_all(self.order.get(end..place).unwrap_or_default()),
            Ordering::Equal => {}
        }
        set
    }

    fn bytes(&self) -> usize {
        (self.order.len() + self.without.len()) * 4 + self.steps.iter().map(Bits::bytes).sum::<usize>()
    }
}

/// The files say something that was never written.
pub(crate) fn strange(what: &str) -> Error {
    Error::Damaged(what.to_owned())
}
