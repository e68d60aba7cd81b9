//! The index as it was at one commit: what searches read while the next one is written.

use std::collections::BTreeMap;
use std::sync::Arc;

use tantivy::index::SegmentId;
use tantivy::{Searcher, SegmentReader};

use crate::Result;
use crate::bits::Bits;
use crate::find::Place;
use crate::schema::{Fields, Schema};
use crate::segment::Segment;

pub(crate) struct Snapshot {
    pub(crate) schema: Schema,
    fields: Fields,
    pub(crate) position: i64,
    searcher: Searcher,
    pub(crate) parts: Vec<Part>,
    /// All codes of each facet, sorted.
    pub(crate) codes: Vec<Vec<Box<str>>>,
}

/// A segment at a commit.
pub(crate) struct Part {
    id: SegmentId,
    pub(crate) segment: Arc<Segment>,
    /// Documents that were not removed since.
    alive: Bits,
    /// For each facet and each code of the segment, its number among all codes.
    pub(crate) codes: Vec<Vec<u32>>,
}

impl Part {
    fn read(
        reader: &SegmentReader,
        schema: &Schema,
        fields: &Fields,
        known: &BTreeMap<SegmentId, Arc<Segment>>,
    ) -> Result<Self> {
        let id = reader.segment_id();
        let segment = match known.get(&id) {
            Some(segment) => Arc::clone(segment),
            None => Arc::new(Segment::read(reader, schema, fields)?),
        };
        let mut alive = Bits::all(segment.len);
        if reader.has_deletes() {
            alive = Bits::none(segment.len);
            reader.doc_ids_alive().for_each(|document| alive.insert(document));
        }
        Ok(Part { id, segment, alive, codes: Vec::new() })
    }

    pub(crate) fn seen_by(&self, labels: &[String]) -> Bits {
        let mut set = self.segment.labels.any_of(labels, self.segment.len);
        set.keep(&self.alive);
        set
    }
}

impl Snapshot {
    /// Reads what is new; what the snapshot before had of the same segments is shared.
    pub(crate) fn read(
        searcher: Searcher,
        schema: &Schema,
        fields: &Fields,
        position: i64,
        before: Option<&Snapshot>,
    ) -> Result<Self> {
        let known = before.iter().flat_map(|it| &it.parts).map(|part| (part.id, Arc::clone(&part.segment)));
        let known = known.collect();
        let parts =
            searcher.segment_readers().iter().map(|reader| Part::read(reader, schema, fields, &known));
        let mut parts = parts.collect::<Result<Vec<_>>>()?;
        let codes = (0..schema.facets.len()).map(|facet| number(&mut parts, facet)).collect();
        Ok(Snapshot { schema: schema.clone(), fields: fields.clone(), position, searcher, parts, codes })
    }

    pub(crate) fn places(&self) -> impl Iterator<Item = Place<'_>> {
        self.searcher.segment_readers().iter().map(|reader| Place { reader, fields: &self.fields })
    }

    pub(crate) fn documents(&self) -> u64 {
        self.parts.iter().map(|part| u64::from(part.alive.count())).sum()
    }

    pub(crate) fn bytes_in_memory(&self) -> usize {
        self.parts.iter().map(|part| part.segment.bytes() + part.alive.bytes()).sum()
    }

    pub(crate) fn boosts(&self) -> Vec<f32> {
        self.schema.texts.iter().map(|(_, boost)| *boost).collect()
    }

    /// Words that a document has on average in each text.
    #[expect(clippy::as_conversions, clippy::cast_precision_loss, reason = "a mean for scores")]
    pub(crate) fn mean_lengths(&self) -> Result<Vec<f32>> {
        let documents: u64 = self.parts.iter().map(|part| u64::from(part.segment.len)).sum();
        let mut totals = vec![0u64; self.schema.texts.len()];
        for place in self.places() {
            totals.iter_mut().zip(place.text_lengths()?).for_each(|(total, length)| *total += length);
        }
        Ok(totals.into_iter().map(|total| total as f32 / documents.max(1) as f32).collect())
    }
}

/// Gives the codes of a facet numbers over all segments.
fn number(parts: &mut [Part], facet: usize) -> Vec<Box<str>> {
    let codes_of =
        |part: &Part| part.segment.facets.get(facet).map(|it| it.codes.clone()).unwrap_or_default();
    let mut all = parts.iter().flat_map(codes_of).collect::<Vec<_>>();
    all.sort_unstable();
    all.dedup();
    for part in parts {
        let codes = codes_of(part);
        let numbers = codes.iter().map(|code| {
            let place = all.binary_search(code).expect("each code is among all codes");
            u32::try_from(place).expect("fewer codes than documents")
        });
        let numbers = numbers.collect();
        part.codes.push(numbers);
    }
    all
}
