//! From a question to an answer: sets of documents, segment by segment.

use crate::aliases::Aliases;
use crate::bits::{Bits, at};
use crate::find::Matches;
use crate::page::Page;
use crate::query::{Answer, Beside, Counts, Filter, Query, Within, Without};
use crate::snapshot::{Part, Snapshot};
use crate::words::{self, Clause, Read};
use crate::{Marker, Result, Words};

pub(crate) fn answer(snapshot: &Snapshot, query: &Query, aliases: &Aliases) -> Result<Answer> {
    let read = words::read(&query.words, aliases);
    let seen = snapshot.parts.iter().map(|part| part.seen_by(&query.labels)).collect::<Vec<_>>();
    let mut sought = Vec::new();
    for clause in &read.clauses {
        sought.push(seek(snapshot, &seen, clause)?);
    }
    let filters = filters(snapshot, query, &sought)?;
    let parts = snapshot.parts.iter().zip(&seen).enumerate();
    let sets = parts.map(|(at, (_, seen))| Sets::new(seen, &filters, at)).collect::<Vec<_>>();

    let total = sets.iter().map(|sets| u64::from(sets.all.count())).sum();
    let (hits, next) = Page { snapshot, query, sets: &sets, sought: &sought }.read()?;
    let counter = Counter { snapshot, query, filters: &filters, sets: &sets };
    let counts = query.counts.iter().map(|(facet, top)| counter.count(facet, *top));
    let counts = counts.collect::<Result<_>>()?;
    let beside = query.beside.iter().map(|it| beside(snapshot, &sets, it)).collect::<Result<_>>()?;
    let without = if total == 0 { without(&filters, &sets) } else { Vec::new() };
    let corrected = sought.iter().filter(|it| it.corrected).map(|it| it.clause.typed.clone()).collect();
    let marker = Marker::new(&sought.iter().map(|it| (it.clause, it.corrected)).collect::<Vec<_>>());
    let words = Words { sought: typed(&read), common: read.common.clone(), corrected, cut: read.cut };
    Ok(Answer { total, hits, next, counts, beside, words, without, marker })
}

fn typed(read: &Read) -> Vec<String> {
    read.clauses.iter().map(|it| it.typed.clone()).collect()
}

/// A clause, and what it found in each segment.
pub(crate) struct Sought<'a> {
    clause: &'a Clause,
    pub(crate) matches: Vec<Matches>,
    corrected: bool,
}

/// A word that no document has which this person may see is taken as mistyped. That others have it must not show.
fn seek<'a>(snapshot: &Snapshot, seen: &[Bits], clause: &'a Clause) -> Result<Sought<'a>> {
    let places = || snapshot.places();
    let mut matches = places().map(|place| place.any_of(&clause.any)).collect::<Result<Vec<_>>>()?;
    let nothing = !matches.iter().zip(seen).any(|(matches, seen)| matches.documents.meets(seen));
    let mut corrected = false;
    if nothing && let Some(part) = &clause.typo {
        for (place, matches) in places().zip(&mut matches) {
            place.similar(part, matches)?;
        }
        corrected = matches.iter().zip(seen).any(|(matches, seen)| matches.documents.meets(seen));
    }
    Ok(Sought { clause, matches, corrected })
}

/// A filter, and what it lets through in each segment.
struct Sieve {
    filter: Filter,
    sets: Vec<Bits>,
}

fn filters(snapshot: &Snapshot, query: &Query, sought: &[Sought<'_>]) -> Result<Vec<Sieve>> {
    let mut sieves = Vec::new();
    if !sought.is_empty() {
        let sets = snapshot.parts.iter().enumerate().map(|(at, part)| {
            let mut set = Bits::all(part.segment.len);
            let matches = sought.iter().filter_map(|it| it.matches.get(at));
            matches.for_each(|matches| set.keep(&matches.documents));
            set
        });
        sieves.push(Sieve { filter: Filter::Words, sets: sets.collect() });
    }
    for (name, codes) in &query.facets {
        let facet = snapshot.schema.facet_at(name)?;
        let sets = snapshot.parts.iter().map(|part| {
            let facet = part.segment.facets.get(facet);
            facet.map_or_else(|| Bits::none(part.segment.len), |it| it.any_of(codes, part.segment.len))
        });
        sieves.push(Sieve { filter: Filter::Facet(name.clone()), sets: sets.collect() });
    }
    for range in &query.ranges {
        let key = snapshot.schema.key_at(&range.key)?;
        let sets = snapshot.parts.iter().map(|part| within(part, key, range)).collect::<Vec<_>>();
        let filter = Filter::Within(range.filter.clone());
        match sieves.iter_mut().find(|it| it.filter == filter) {
            Some(same) => same.sets.iter_mut().zip(&sets).for_each(|(set, other)| set.keep(other)),
            None => sieves.push(Sieve { filter, sets }),
        }
    }
    Ok(sieves)
}

/// The documents of one segment that match.
pub(crate) struct Sets<'a> {
    pub(crate) seen: &'a Bits,
    sieves: Vec<(&'a Filter, &'a Bits)>,
    pub(crate) all: Bits,
}

impl<'a> Sets<'a> {
    fn new(seen: &'a Bits, filters: &'a [Sieve], at: usize) -> Self {
        let sieves = filters.iter().filter_map(|it| Some((&it.filter, it.sets.get(at)?))).collect::<Vec<_>>();
        let mut all = seen.clone();
        for (_, set) in &sieves {
            all.keep(set);
        }
        Sets { seen, sieves, all }
    }

    /// What would match without one of the filters.
    fn without(&self, filter: &Filter) -> Bits {
        let mut all = self.seen.clone();
        let others = self.sieves.iter().filter(|(it, _)| *it != filter);
        others.for_each(|(_, set)| all.keep(set));
        all
    }
}

fn beside(snapshot: &Snapshot, sets: &[Sets<'_>], beside: &Beside) -> Result<u64> {
    let (name, range) = match beside {
        Beside::Another(range) => (&range.filter, Some((snapshot.schema.key_at(&range.key)?, range))),
        Beside::None(name) => (name, None),
    };
    let filter = Filter::Within(name.clone());
    let totals = snapshot.parts.iter().zip(sets).map(|(part, sets)| {
        let mut set = sets.without(&filter);
        if let Some((key, range)) = range {
            set.keep(&within(part, key, range));
        }
        u64::from(set.count())
    });
    Ok(totals.sum())
}

/// The documents of a segment whose key lies in a range.
fn within(part: &Part, key: usize, range: &Within) -> Bits {
    let len = part.segment.len;
    let key = part.segment.keys.get(key);
    key.map_or_else(|| Bits::none(len), |it| it.within(range.from, range.to, len))
}

fn without(filters: &[Sieve], sets: &[Sets<'_>]) -> Vec<Without> {
    let totals = filters.iter().map(|sieve| {
        let total = sets.iter().map(|it| u64::from(it.without(&sieve.filter).count())).sum();
        Without { filter: sieve.filter.clone(), total }
    });
    let mut totals = totals.collect::<Vec<_>>();
    totals.sort_by_key(|it| std::cmp::Reverse(it.total));
    totals
}

/// Counts the codes of facets.
struct Counter<'a> {
    snapshot: &'a Snapshot,
    query: &'a Query,
    filters: &'a [Sieve],
    sets: &'a [Sets<'a>],
}

impl Counter<'_> {
    fn count(&self, name: &str, top: usize) -> Result<Counts> {
        let facet = self.snapshot.schema.facet_at(name)?;
        let own = Filter::Facet(name.to_owned());
        let filtered = self.filters.iter().any(|it| it.filter == own);
        let codes = self.snapshot.codes.get(facet).map(Vec::as_slice).unwrap_or_default();
        let mut totals = vec![0u64; codes.len()];
        for (part, sets) in self.snapshot.parts.iter().zip(self.sets) {
            let (Some(column), Some(numbers)) = (part.segment.facets.get(facet), part.codes.get(facet))
            else {
                continue;
            };
            let others = filtered.then(|| sets.without(&own));
            let set = others.as_ref().unwrap_or(&sets.all);
            for (count, number) in column.count(set, set.count()).into_iter().zip(numbers) {
                if let Some(total) = totals.get_mut(at(*number)) {
                    *total += u64::from(count);
                }
            }
        }
        let chosen = self.query.facets.iter().filter(|(it, _)| it == name).flat_map(|(_, codes)| codes);
        Ok(most(name, codes, &totals, chosen.cloned().collect(), top))
    }
}

/// The most frequent codes and the chosen ones.
fn most(facet: &str, codes: &[Box<str>], totals: &[u64], mut chosen: Vec<String>, top: usize) -> Counts {
    let present = codes.iter().map(AsRef::as_ref).zip(totals.iter().copied()).filter(|(_, total)| *total > 0);
    let mut present: Vec<(&str, u64)> = present.collect();
    let different = present.len();
    let by_total = |left: &(&str, u64), right: &(&str, u64)| right.1.cmp(&left.1).then(left.0.cmp(right.0));
    if top < present.len() {
        if top > 0 {
            present.select_nth_unstable_by(top - 1, by_total);
        }
        let beyond = present.split_off(top);
        present.extend(beyond.into_iter().filter(|(code, _)| chosen.iter().any(|it| it == code)));
    }
    present.sort_unstable_by(by_total);
    let mut codes = present.into_iter().map(|(code, total)| (code.to_owned(), total)).collect::<Vec<_>>();
    chosen.sort_unstable();
    chosen.dedup();
    chosen.retain(|code| !codes.iter().any(|(it, _)| it == code));
    codes.extend(chosen.into_iter().map(|code| (code, 0)));
    Counts { facet: facet.to_owned(), codes, different }
}
