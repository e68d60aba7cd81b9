//! Random rows and questions: what the index answers is what a plain filter over all rows finds.

use std::collections::{BTreeMap, BTreeSet};

use search::{Answer, Index, Query};

use crate::chance::Chance;
use crate::model::{self, Expected, Question, Row};
use crate::room::Room;

const CORPORA: u64 = 10;

/// How much is made up for a comparison.
struct Size {
    rows: usize,
    batches: i64,
    changes: usize,
    questions: usize,
    page_max: usize,
}

#[test]
fn the_index_finds_what_a_plain_filter_finds() {
    let size = Size { rows: 120, batches: 4, changes: 30, questions: 60, page_max: 20 };
    let mut met = BTreeSet::new();
    for seed in 0..CORPORA {
        hold(&mut Chance(seed), &size, &mut met);
    }
    // The comparison would be worth little if it had not met all of these.
    let all = ["common", "corrected", "empty", "several pages", "tied", "without"];
    assert_eq!(met.into_iter().collect::<Vec<_>>(), all);
}

/// Here the documents of a code are a list or a set, pages are walked along the order or collected and sorted, and a
/// range begins at a step.
#[test]
fn among_many_rows_it_finds_the_same() {
    let size = Size { rows: 4000, batches: 1, changes: 300, questions: 60, page_max: 600 };
    hold(&mut Chance(99), &size, &mut BTreeSet::new());
}

fn hold(chance: &mut Chance, size: &Size, met: &mut BTreeSet<&'static str>) {
    let room = Room::new();
    let index = Index::open(room.path(), model::schema()).expect("a folder of our own");
    index.set_aliases(model::names());
    let mut rows = BTreeMap::new();
    let mut rebuild = index.rebuild().expect("nobody else builds");
    for id in 0..i64::try_from(chance.below(size.rows).max(size.rows / 2)).expect("few") {
        let row = Row::random(chance);
        rebuild.put(row.document(id)).expect("names of the schema");
        rows.insert(id, row);
    }
    rebuild.finish(0).expect("a folder of our own");
    for batch in 1..=size.batches {
        compare(&index, &rows, chance, size, met);
        change(&index, &mut rows, chance, (batch, size));
    }
    compare(&index, &rows, chance, size, met);
}

fn change(index: &Index, rows: &mut BTreeMap<i64, Row>, chance: &mut Chance, (position, size): (i64, &Size)) {
    let mut writer = index.writer().expect("nobody else writes");
    let id_max = i64::try_from(size.rows + 10).expect("few");
    for _ in 0..chance.below(size.changes) {
        let id = chance.between(-5, id_max);
        if chance.once_in(3) {
            writer.remove(id).expect("a writer");
            rows.remove(&id);
        } else {
            let row = Row::random(chance);
            writer.put(row.document(id)).expect("names of the schema");
            rows.insert(id, row);
        }
    }
    writer.commit(position).expect("a folder of our own");
}

fn compare(
    index: &Index,
    rows: &BTreeMap<i64, Row>,
    chance: &mut Chance,
    size: &Size,
    met: &mut BTreeSet<&'static str>,
) {
    for _ in 0..size.questions {
        let question = Question::random(chance);
        let expected = model::expected(rows, &question);
        let limit = 1 + chance.below(size.page_max);
        let query = question.query().limit(limit);
        let answer = index.search(&query).expect("a ready index");
        assert_eq!(found(index, &query, &answer, expected.by_key), expected, "{question:?}");
        let counted = index.search(&question.query().limit(0)).expect("a ready index");
        assert_eq!(
            (counted.total, counted.hits.len(), counted.next),
            (answer.total, 0, None),
            "{question:?}"
        );
        let notes = [
            (expected.common > 0, "common"),
            (expected.corrected > 0, "corrected"),
            (expected.ids.is_empty(), "empty"),
            (expected.ids.len() > limit, "several pages"),
            (
                !expected.by_key
                    && answer.hits.windows(2).any(|it| it[0].score.to_bits() == it[1].score.to_bits()),
                "tied",
            ),
            (expected.without.iter().any(|(_, total)| *total > 0), "without"),
        ];
        met.extend(notes.into_iter().filter(|(met, _)| *met).map(|(_, note)| note));
    }
}

fn found(index: &Index, query: &Query, answer: &Answer, by_key: bool) -> Expected {
    let mut ids = all_pages(index, query, answer, by_key);
    assert_eq!(u64::try_from(ids.len()).expect("few"), answer.total);
    if !by_key {
        ids.sort_unstable();
    }
    let counts = |place: usize| (answer.counts[place].codes.clone(), answer.counts[place].different);
    Expected {
        ids,
        by_key,
        countries: counts(0),
        types: counts(1),
        beside: answer.beside.clone(),
        without: answer.without.iter().map(|it| (it.filter.clone(), it.total)).collect(),
        corrected: answer.words.corrected.len(),
        common: answer.words.common.len(),
    }
}

/// Every hit of every page, in order; best first where they are sorted by relevance.
fn all_pages(index: &Index, query: &Query, answer: &Answer, by_key: bool) -> Vec<i64> {
    let mut hits = answer.hits.clone();
    let mut next = answer.next;
    while let Some(cursor) = next {
        let cursor = cursor.to_string().parse().expect("what was written");
        let page = index.search(&query.clone().after(Some(cursor))).expect("a ready index");
        assert!(!page.hits.is_empty(), "an empty page");
        hits.extend(&page.hits);
        next = page.next;
    }
    if !by_key {
        assert!(hits.windows(2).all(|it| (it[1].score, it[0].id) < (it[0].score, it[1].id)), "{hits:?}");
    }
    hits.into_iter().map(|it| it.id).collect()
}
