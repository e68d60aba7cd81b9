//! Batches, positions, rebuilding beside readers, and who may do what at the same time.

use search::{Document, Error, Index, Query, Schema, State};

use crate::room::Room;

fn schema(version: &str) -> Schema {
    Schema::new(version).text("title", 1.0).key("starts")
}

fn ids(index: &Index, words: &str) -> Vec<i64> {
    let answer = index.search(&Query::seen_by(["all"]).words(words)).expect("a ready index");
    let mut ids = answer.hits.iter().map(|it| it.id).collect::<Vec<_>>();
    ids.sort_unstable();
    ids
}

fn document(id: i64, title: &str) -> Document {
    Document::new(id, ["all"]).text("title", title)
}

fn ready(room: &Room) -> Index {
    let index = Index::open(room.path(), schema("1")).expect("a folder of our own");
    let mut rebuild = index.rebuild().expect("nobody else builds");
    rebuild.put(document(1, "water")).expect("a title");
    rebuild.finish(10).expect("a folder of our own");
    index
}

#[test]
fn a_batch_is_seen_when_it_is_committed_and_not_before() {
    let room = Room::new();
    let index = ready(&room);
    let mut writer = index.writer().expect("nobody else writes");
    writer.put(document(2, "water")).expect("a title");
    writer.put(document(1, "waste")).expect("a title");
    assert_eq!(ids(&index, "water"), [1]);
    writer.commit(11).expect("a folder of our own");
    assert_eq!((ids(&index, "water"), ids(&index, "waste")), (vec![2], vec![1]));
    assert_eq!(index.state(), State::Ready { position: 11 });
}

#[test]
fn a_batch_that_is_dropped_has_not_happened() {
    let room = Room::new();
    let index = ready(&room);
    let mut writer = index.writer().expect("nobody else writes");
    writer.put(document(2, "water")).expect("a title");
    drop(writer);
    index.writer().expect("the writer is back").commit(11).expect("a folder of our own");
    assert_eq!(ids(&index, "water"), [1]);
}

#[test]
fn the_same_id_twice_in_a_batch_is_the_later_one() {
    let room = Room::new();
    let index = ready(&room);
    let mut writer = index.writer().expect("nobody else writes");
    writer.put(document(2, "first")).expect("a title");
    writer.put(document(2, "second")).expect("a title");
    writer.put(document(3, "first")).expect("a title");
    writer.remove(3).expect("a writer");
    writer.commit(11).expect("a folder of our own");
    assert_eq!((ids(&index, "first"), ids(&index, "second")), (vec![], vec![2]));
}

#[test]
fn an_index_is_found_again_at_its_position() {
    let room = Room::new();
    drop(ready(&room));
    let index = Index::open(room.path(), schema("1")).expect("a folder of our own");
    assert_eq!(index.state(), State::Ready { position: 10 });
    assert_eq!(ids(&index, "water"), [1]);
}

#[test]
fn an_index_of_another_version_or_schema_is_stale() {
    let room = Room::new();
    drop(ready(&room));
    for other in
        [schema("2"), schema("1").facet("country"), Schema::new("1").text("title", 2.0).key("starts")]
    {
        let index = Index::open(room.path(), other).expect("a folder of our own");
        assert_eq!(index.state(), State::Stale);
    }
}

#[test]
fn a_rebuild_stands_beside_the_live_index_until_it_is_done() {
    let room = Room::new();
    let index = ready(&room);
    let mut writer = index.writer().expect("nobody else writes");
    let mut rebuild = index.rebuild().expect("nobody else builds");
    assert!(matches!(index.rebuild().err(), Some(Error::Busy(_))));
    rebuild.put(document(5, "water")).expect("a title");
    writer.put(document(2, "water")).expect("a title");
    writer.commit(11).expect("the live index");
    assert_eq!(ids(&index, "water"), [1, 2]);
    rebuild.finish(20).expect("a folder of our own");
    assert_eq!(ids(&index, "water"), [5]);
    assert!(matches!(writer.commit(12), Err(Error::Superseded)));
    drop(writer);
    index.writer().expect("a writer of the new one").commit(21).expect("the live index");
    assert_eq!(index.state(), State::Ready { position: 21 });
}

#[test]
fn a_rebuild_that_is_dropped_leaves_nothing_behind() {
    let room = Room::new();
    let index = ready(&room);
    let entries = || {
        let entries = std::fs::read_dir(room.path()).expect("a folder of ours");
        let mut names = entries.map(|it| it.expect("an entry").file_name()).collect::<Vec<_>>();
        names.sort();
        names
    };
    let before = entries();
    drop(index.rebuild().expect("nobody else builds"));
    assert_eq!(entries(), before);
}

#[test]
fn a_folder_is_open_once_and_a_writer_is_out_once() {
    let room = Room::new();
    let index = ready(&room);
    assert!(matches!(Index::open(room.path(), schema("1")).err(), Some(Error::Busy(_))));
    let writer = index.writer().expect("nobody else writes");
    assert!(matches!(index.writer().err(), Some(Error::Busy(_))));
    drop(writer);
    index.writer().expect("it is back");
}

#[test]
fn a_code_that_is_given_twice_counts_once() {
    let room = Room::new();
    let index = Index::open(room.path(), schema("1").facet("country")).expect("a folder of our own");
    let mut rebuild = index.rebuild().expect("nobody else builds");
    for id in 0..5000 {
        let title = if id < 3 { "rare" } else { "frequent" };
        let codes = ["JO", "LB", "JO"].into_iter();
        let document = codes.fold(document(id, title), |document, code| document.facet("country", code));
        rebuild.put(document).expect("names of the schema");
    }
    rebuild.finish(1).expect("a folder of our own");
    // A few documents are counted one by one, many by their sets.
    for (words, total) in [("rare", 3), ("frequent", 4997)] {
        let query = Query::seen_by(["all"]).words(words).count("country", 5);
        let answer = index.search(&query).expect("a ready index");
        assert_eq!(answer.counts[0].codes, [("JO".to_owned(), total), ("LB".to_owned(), total)]);
    }
}

#[test]
fn names_that_the_schema_does_not_have_are_errors() {
    let room = Room::new();
    let index = ready(&room);
    let mut writer = index.writer().expect("nobody else writes");
    for wrong in [
        document(1, "").text("body", ""),
        document(1, "").facet("country", "JO"),
        document(1, "").key("ends", 1),
    ] {
        assert!(matches!(writer.put(wrong), Err(Error::Unknown { .. })));
    }
    let all = || Query::seen_by(["all"]);
    for wrong in [all().facet("country", ["JO"]), all().within("when", "ends", ..), all().count("country", 1)]
    {
        assert!(matches!(index.search(&wrong), Err(Error::Unknown { .. })));
    }
}

#[test]
fn readers_go_on_while_a_writer_and_a_rebuild_work() {
    let room = Room::new();
    let index = ready(&room);
    let done = std::sync::atomic::AtomicBool::new(false);
    std::thread::scope(|threads| {
        threads.spawn(|| {
            while !done.load(std::sync::atomic::Ordering::Relaxed) {
                // The first document is in every state of the index.
                assert!(ids(&index, "water").contains(&1));
            }
        });
        for round in 0..5 {
            let mut writer = index.writer().expect("nobody else writes");
            writer.put(document(2 + round, "water")).expect("a title");
            writer.commit(11 + round).expect("the live index");
            drop(writer);
            let mut rebuild = index.rebuild().expect("nobody else builds");
            rebuild.put(document(1, "water")).expect("a title");
            rebuild.finish(20).expect("a folder of our own");
        }
        done.store(true, std::sync::atomic::Ordering::Relaxed);
    });
}
