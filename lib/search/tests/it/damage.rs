//! Files that are cut short, changed or gone: an answer is right or an error, never a panic.

use std::fs;
use std::path::{Path, PathBuf};

use search::{Error, Index, Query, State};

use crate::chance::Chance;
use crate::model::{self, Row};
use crate::room::Room;

/// Rows of the index that is damaged, in two segments with rows removed.
const ROWS: i64 = 60;

fn build(folder: &Path) -> Index {
    let mut chance = Chance(7);
    let index = Index::open(folder, model::schema()).expect("a folder of our own");
    let mut rebuild = index.rebuild().expect("nobody else builds");
    for id in 0..ROWS {
        rebuild.put(Row::random(&mut chance).document(id)).expect("names of the schema");
    }
    rebuild.finish(1).expect("a folder of our own");
    let mut writer = index.writer().expect("nobody else writes");
    for id in ROWS / 2..ROWS {
        writer.put(Row::random(&mut chance).document(id + 10)).expect("names of the schema");
    }
    writer.commit(2).expect("a folder of our own");
    drop(writer);
    index
}

fn query() -> Query {
    Query::seen_by(["public", "members"]).words("twin wor").count("country", 9).within("when", "ends", 3..)
}

/// What must stay the same, in a form that can be compared.
fn answer(index: &Index) -> Result<String, Error> {
    let answer = index.search(&query())?;
    Ok(format!("{:?} {:?} {:?}", answer.total, answer.hits, answer.counts))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder of ours") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files.extend(self::files(&path));
        } else if path.extension().is_none_or(|it| it != "lock") && !path.ends_with("lock") {
            files.push(path);
        }
    }
    files.sort();
    files
}

fn copy(from: &Path, to: &Path) {
    for path in files(from) {
        let target = to.join(path.strip_prefix(from).expect("a file of the folder"));
        fs::create_dir_all(target.parent().expect("a folder")).expect("a folder");
        fs::copy(path, target).expect("a copy");
    }
}

/// Ways to damage a file.
fn ways(bytes: &[u8], chance: &mut Chance) -> Vec<Option<Vec<u8>>> {
    let mut ways = vec![None, Some(Vec::new()), Some(bytes[..bytes.len() / 2].to_vec())];
    ways.push(Some(bytes[..bytes.len().saturating_sub(1)].to_vec()));
    for _ in 0..2 {
        let mut flipped = bytes.to_vec();
        if let Some(at) = (!bytes.is_empty()).then(|| chance.below(bytes.len())) {
            flipped[at] ^= 1 << chance.below(8);
        }
        ways.push(Some(flipped));
    }
    ways
}

fn write(path: &Path, bytes: Option<&[u8]>) {
    match bytes {
        Some(bytes) => fs::write(path, bytes).expect("a file of ours"),
        None => fs::remove_file(path).expect("a file of ours"),
    }
}

#[test]
fn an_index_with_a_damaged_file_says_so_or_answers_right() {
    let mut chance = Chance(1);
    let whole = Room::new();
    let index = build(whole.path());
    let right = answer(&index).expect("a whole index");
    drop(index);
    let mut refused = 0;
    for file in files(whole.path()) {
        let name = file.strip_prefix(whole.path()).expect("a file of the folder");
        let bytes = fs::read(&file).expect("a file of ours");
        for way in ways(&bytes, &mut chance) {
            let room = Room::new();
            copy(whole.path(), room.path());
            write(&room.path().join(name), way.as_deref());
            let index = Index::open(room.path(), model::schema()).expect("damage is a state, no error");
            match index.state() {
                State::Ready { position } => {
                    assert_eq!(
                        (position, answer(&index).expect("ready")),
                        (2, right.clone()),
                        "{}",
                        name.display()
                    );
                }
                State::Missing | State::Stale | State::Damaged(_) => {
                    refused += 1;
                    assert!(matches!(answer(&index), Err(Error::NotReady(_))));
                    assert!(matches!(index.writer().err(), Some(Error::NotReady(_))));
                    index.rebuild().expect("nobody else builds").finish(3).expect("a folder of our own");
                    assert_eq!(index.state(), State::Ready { position: 3 });
                }
            }
        }
    }
    assert!(refused > 50, "{refused} were refused");
}

#[test]
fn what_happens_to_the_files_while_it_serves_does_not_stop_it() {
    let mut chance = Chance(2);
    let whole = Room::new();
    let right = answer(&build(whole.path())).expect("a whole index");
    for file in files(whole.path()) {
        let name = file.strip_prefix(whole.path()).expect("a file of the folder");
        let bytes = fs::read(&file).expect("a file of ours");
        for way in ways(&bytes, &mut chance).into_iter().skip(1).take(4) {
            let room = Room::new();
            copy(whole.path(), room.path());
            let index = Index::open(room.path(), model::schema()).expect("a folder of our own");
            write(&room.path().join(name), way.as_deref());
            assert_eq!(answer(&index).expect("held in memory"), right);
            // Whoever writes notices, or nothing is wrong.
            let written = index.writer().and_then(|mut writer| {
                writer.put(Row::random(&mut chance).document(1000))?;
                writer.commit(3)
            });
            match (written, index.state()) {
                (Ok(()), State::Ready { position: 3 })
                | (Err(Error::Write(_)), State::Ready { position: 2 }) => {}
                (Err(_), State::Damaged(_)) => {
                    assert!(matches!(answer(&index), Err(Error::NotReady(_))));
                    index.rebuild().expect("nobody else builds").finish(4).expect("a folder of our own");
                    assert_eq!(index.state(), State::Ready { position: 4 });
                }
                (written, state) => panic!("{}: {written:?} and {state:?}", name.display()),
            }
        }
    }
}

#[test]
fn a_check_finds_what_was_changed_on_the_disk() {
    let room = Room::new();
    let index = build(room.path());
    index.check().expect("a whole index");
    let file = files(room.path()).into_iter().find(|it| it.extension().is_some_and(|it| it == "idx"));
    let file = file.expect("a file of words");
    let mut bytes = fs::read(&file).expect("a file of ours");
    bytes[3] ^= 1;
    fs::write(&file, bytes).expect("a file of ours");
    assert!(matches!(index.check(), Err(Error::Damaged(_))));
    assert!(matches!(index.state(), State::Damaged(_)));
}

#[test]
fn an_index_whose_folder_is_gone_is_built_again() {
    let room = Room::new();
    let index = build(room.path());
    let right = answer(&index).expect("a whole index");
    fs::remove_dir_all(room.path()).expect("a folder of ours");
    assert_eq!(answer(&index).expect("held in memory"), right);
    let written = index.writer().and_then(|mut writer| writer.commit(3));
    assert!(matches!(written, Err(Error::Damaged(_))), "{written:?}");
    index.rebuild().expect("nobody else builds").finish(4).expect("a folder that can be made");
    assert_eq!(index.state(), State::Ready { position: 4 });
    drop(index);
    let again = Index::open(room.path(), model::schema()).expect("a folder of our own");
    assert_eq!(again.state(), State::Ready { position: 4 });
}
