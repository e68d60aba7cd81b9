//! The hits of one page: by a key along its order, by relevance from the scores.

use std::cmp::Ordering;

use crate::answer::{Sets, Sought};
use crate::bits::{Bits, at};
use crate::find::{self, Matches, Place, Worth};
use crate::query::{Cursor, Hit, Order, Query};
use crate::segment::Key;
use crate::snapshot::{Part, Snapshot};
use crate::{Error, Result};

/// Finds the hits of one page.
pub(crate) struct Page<'a> {
    pub(crate) snapshot: &'a Snapshot,
    pub(crate) query: &'a Query,
    pub(crate) sets: &'a [Sets<'a>],
    pub(crate) sought: &'a [Sought<'a>],
}

impl Page<'_> {
    pub(crate) fn read(&self) -> Result<(Vec<Hit>, Option<Cursor>)> {
        let key = |name| self.snapshot.schema.key_at(name);
        let (key, direction) = match &self.query.order {
            Order::Ascending(name) => (Some(key(name)?), Direction::Up),
            Order::Descending(name) => (Some(key(name)?), Direction::Down),
            Order::Relevance => (self.sought.is_empty().then_some(0), Direction::Down),
        };
        match key {
            // It is asked how many there are, and no more.
            _ if self.query.limit == 0 => Ok((Vec::new(), None)),
            Some(key) => self.by_key(key, direction),
            None => self.by_score(),
        }
    }

    fn by_key(&self, key: usize, direction: Direction) -> Result<(Vec<Hit>, Option<Cursor>)> {
        let after = match self.query.after {
            None => None,
            Some(Cursor::Key { key, id }) => Some((key, id)),
            Some(Cursor::Score { .. }) => return Err(Error::Cursor),
        };
        let limit = self.query.limit + 1;
        let mut hits = Vec::new();
        for (part, sets) in self.snapshot.parts.iter().zip(self.sets) {
            Walk { part, key, direction, after, limit }.read(&sets.all, &mut hits);
        }
        hits.sort_unstable_by(|left, right| direction.compare((left.key, left.id), (right.key, right.id)));
        Ok(self.page(hits, |hit| Cursor::Key { key: hit.key, id: hit.id }))
    }

    fn page(&self, mut hits: Vec<Hit>, cursor: impl Fn(&Hit) -> Cursor) -> (Vec<Hit>, Option<Cursor>) {
        let more = hits.len() > self.query.limit;
        hits.truncate(self.query.limit);
        let next = if more { hits.last().map(cursor) } else { None };
        (hits, next)
    }

    fn by_score(&self) -> Result<(Vec<Hit>, Option<Cursor>)> {
        let after = match self.query.after {
            None => None,
            Some(Cursor::Score { bits, id }) => Some((f32::from_bits(bits), id)),
            Some(Cursor::Key { .. }) => return Err(Error::Cursor),
        };
        let mut hits = Vec::new();
        let rarities = self.rarities();
        let (boosts, mean_lengths) = (self.snapshot.boosts(), self.snapshot.mean_lengths()?);
        for (number, (place, sets)) in self.snapshot.places().zip(self.sets).enumerate() {
            let mut scores = vec![0.0; at(sets.all.len())];
            for (sought, rarity) in self.sought.iter().zip(&rarities) {
                let Some(matches) = sought.matches.get(number) else { continue };
                let worth = Worth { rarity: *rarity, boosts: &boosts, mean_lengths: &mean_lengths };
                score(place, matches, &worth, &sets.all, &mut scores)?;
            }
            let Some(part) = self.snapshot.parts.get(number) else { continue };
            hits.extend(self.best(part, &sets.all, &scores, after));
        }
        hits.sort_unstable_by(|left, right| best_first((left.score, left.id), (right.score, right.id)));
        Ok(self.page(hits, |hit| Cursor::Score { bits: hit.score.to_bits(), id: hit.id }))
    }

    /// How much each clause says: of the documents that this person sees, how few hold it.
    fn rarities(&self) -> Vec<f32> {
        let all = self.sets.iter().map(|it| u64::from(it.seen.count())).sum();
        let rarities = self.sought.iter().map(|sought| {
            let holding = sought.matches.iter().zip(self.sets);
            let holding = holding.map(|(matches, sets)| u64::from(matches.documents.count_with(sets.seen)));
            find::rarity(all, holding.sum())
        });
        rarities.collect()
    }

    /// The best hits of a segment, as many as a page may need.
    fn best(&self, part: &Part, set: &Bits, scores: &[f32], after: Option<(f32, i64)>) -> Vec<Hit> {
        let limit = self.query.limit + 1;
        let found =
            set.iter().map(|document| (scores.get(at(document)).copied().unwrap_or_default(), document));
        // Ids are read for those alone that may come on this page.
        let mut found =
            found.filter(|(score, _)| after.is_none_or(|(last, _)| *score <= last)).collect::<Vec<_>>();
        // Some that are as good as the last hit were shown before it.
        let tied = after.map_or(0, |(last, _)| found.iter().filter(|(score, _)| *score >= last).count());
        let enough = limit + tied;
        if found.len() > enough {
            let (_, last, _) =
                found.select_nth_unstable_by(enough - 1, |left, right| right.0.total_cmp(&left.0));
            let last = last.0;
            found.retain(|(score, _)| *score >= last);
        }
        let hits = found.into_iter().map(|(score, document)| Hit {
            id: part.segment.id(document),
            key: None,
            score,
        });
        let comes = |hit: &Hit| after.is_none_or(|after| best_first(after, (hit.score, hit.id)).is_lt());
        let mut hits = hits.filter(comes).collect::<Vec<_>>();
        hits.sort_unstable_by(|left, right| best_first((left.score, left.id), (right.score, right.id)));
        hits.truncate(limit);
        hits
    }
}

/// Words of the index that a clause may stand for and still be scored each by itself: two letters begin too many.
const SCORED_MAX: usize = 64;

fn score(
    place: Place<'_>,
    matches: &Matches,
    worth: &Worth<'_>,
    set: &Bits,
    scores: &mut [f32],
) -> Result<()> {
    if matches.found.len() <= SCORED_MAX {
        return place.score(&matches.found, worth, set, scores);
    }
    let mut both = matches.documents.clone();
    both.keep(set);
    for document in both.iter() {
        if let Some(score) = scores.get_mut(at(document)) {
            *score += worth.rarity;
        }
    }
    Ok(())
}

fn best_first(left: (f32, i64), right: (f32, i64)) -> Ordering {
    right.0.total_cmp(&left.0).then(left.1.cmp(&right.1))
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Direction {
    Up,
    Down,
}

/// A key, if there is one, and the id of its document.
type Spot = (Option<i64>, i64);

impl Direction {
    fn compare(self, left: Spot, right: Spot) -> Ordering {
        let without = left.0.is_none().cmp(&right.0.is_none());
        let rest = left.cmp(&right);
        without.then(match self {
            Direction::Up => rest,
            Direction::Down => rest.reverse(),
        })
    }
}

/// A page sorted by a key, in one segment.
struct Walk<'a> {
    part: &'a Part,
    key: usize,
    direction: Direction,
    after: Option<Spot>,
    limit: usize,
}

impl Walk<'_> {
    fn read(&self, set: &Bits, hits: &mut Vec<Hit>) {
        let Some(key) = self.part.segment.keys.get(self.key) else { return };
        // Walking along the order meets a member every `documents / members` steps; collecting looks up and sorts each
        // member.
        const LOOKUP: usize = 8;
        let (documents, members) = (at(set.len()), at(set.count()));
        let steps = documents.saturating_mul(self.limit);
        let found = if members.saturating_mul(members).saturating_mul(LOOKUP) < steps {
            self.collect(set)
        } else {
            self.along(key, set)
        };
        hits.extend(found.into_iter().map(|document| {
            let (key, id) = self.spot(document);
            Hit { id, key, score: 0.0 }
        }));
    }

    fn spot(&self, document: u32) -> Spot {
        let key = self.part.segment.keys.get(self.key).and_then(|it| it.value(document));
        (key, self.part.segment.id(document))
    }

    fn comes(&self, document: u32) -> bool {
        self.after.is_none_or(|after| self.direction.compare(after, self.spot(document)).is_lt())
    }

    fn collect(&self, set: &Bits) -> Vec<u32> {
        let mut found = set.iter().map(|document| (self.spot(document), document)).collect::<Vec<_>>();
        found.retain(|(spot, _)| self.after.is_none_or(|after| self.direction.compare(after, *spot).is_lt()));
        found.sort_unstable_by(|left, right| self.direction.compare(left.0, right.0));
        found.into_iter().take(self.limit).map(|(_, document)| document).collect()
    }

    fn along(&self, key: &Key, set: &Bits) -> Vec<u32> {
        let (parts, without) = (key.parts_with(set), [key.without.as_slice()]);
        match self.direction {
            Direction::Up => self.first_in(
                set,
                parts.chain(without).flat_map(|part| {
                    let start = part.partition_point(|it| !self.comes(*it));
                    part.get(start..).unwrap_or_default().iter().copied()
                }),
            ),
            Direction::Down => self.first_in(
                set,
                parts.rev().chain(without).flat_map(|part| {
                    let end = part.partition_point(|it| self.comes(*it));
                    part.get(..end).unwrap_or_default().iter().rev().copied()
                }),
            ),
        }
    }

    fn first_in(&self, set: &Bits, documents: impl Iterator<Item = u32>) -> Vec<u32> {
        documents.filter(|it| set.has(*it)).take(self.limit).collect()
    }
}
