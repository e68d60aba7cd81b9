//! Backup and restore: whatever was acknowledged is in it, and nothing damaged is taken.
use kernel::{Clock, Dice, Lang, PersonId, access::Actor};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};
use store::{
    Db, Fact, FactNumber, OpenError, Source,
    backup::{self, BackupError, Restored, Stamp},
    jobs::NewJob,
    outbox::{self, NewMail, State},
    record, settings,
    testing::{self, Fresh, Place, each_engine},
};

/// Whatever quotes and escapes could break on the way.
const CONTENT: &str = r#"[{"text": "d'Alsace \\ \" رابط"}]"#;

/// A folder for backup files that goes with the test.
struct Shelf(PathBuf);

impl Shelf {
    fn new() -> Self {
        Self(testing::folder())
    }
    fn file(&self) -> PathBuf {
        self.0.join("house.backup")
    }
}

impl Drop for Shelf {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

async fn write(db: &Db, person: u32) -> FactNumber {
    let mut tx = db.begin().await.unwrap();
    let fact = tx.record(&Fact::new("people: link asked", Actor::Operator, "person", person)).await.unwrap();
    let mail = NewMail {
        fact,
        purpose: "sign-in link",
        person: Some(PersonId::from(i64::from(person))),
        address: "focal@zahle.example".to_owned(),
        language: Lang::Ar,
        subject: "رابط".to_owned(),
        content: CONTENT.to_owned(),
        duty: true,
        urgent: false,
        opens_at: None,
        domain: "twinhall.example".to_owned(),
    };
    tx.queue(&mail).await.unwrap();
    tx.enqueue(&NewJob::new("people: remind")).await.unwrap();
    tx.commit().await.unwrap();
    fact
}

async fn save(source: &Source, file: &Path) -> Stamp {
    backup::backup(source, file, &backup::silent()).await.unwrap()
}

async fn restore(source: &Source, file: &Path) -> Result<Restored, BackupError> {
    backup::restore(source, file, &backup::silent()).await
}

/// The house of a test, closed as before a restore.
async fn close(fresh: Fresh) -> Place {
    fresh.db.close().await;
    fresh.place
}

async fn open(place: &Place) -> Db {
    Db::open(place.source(), Clock::fixed(testing::NOW), Dice::seeded(2)).await.unwrap()
}

#[tokio::test]
async fn what_is_restored_is_what_was_saved() {
    each_engine(async |fresh| {
        let shelf = Shelf::new();
        write(&fresh.db, 1).await;
        let saved = digests(fresh.place.source()).await;
        save(fresh.place.source(), &shelf.file()).await;
        write(&fresh.db, 2).await;
        let place = close(fresh).await;
        restore(place.source(), &shelf.file()).await.unwrap();
        assert_eq!(digests(place.source()).await, saved);
    })
    .await;
}

#[tokio::test]
async fn a_house_moves_to_the_other_engine_and_stays_the_same() {
    let Some(server) = Place::postgres().await else { return };
    let (shelf, first, second) = (Shelf::new(), Place::folder(), Place::folder());
    let db = open(&first).await;
    for person in 0..450 {
        write(&db, person).await;
    }
    save(first.source(), &shelf.file()).await;
    restore(server.source(), &shelf.file()).await.unwrap();
    save(server.source(), &shelf.file()).await;
    restore(second.source(), &shelf.file()).await.unwrap();
    assert_eq!(digests(second.source()).await, digests(first.source()).await);
}

/// Without what a restore changes: the epoch, and the state of mails that wait.
async fn digests(source: &Source) -> BTreeMap<String, String> {
    let mut digests = testing::digests(source).await;
    digests.retain(|table, _| !["settings", "mails"].contains(&table.as_str()));
    assert!(digests.len() >= 3, "{digests:?}");
    digests
}

#[tokio::test]
async fn a_restore_holds_the_mails_that_wait() {
    each_engine(async |fresh| {
        let shelf = Shelf::new();
        write(&fresh.db, 1).await;
        save(fresh.place.source(), &shelf.file()).await;
        let place = close(fresh).await;
        let restored = restore(place.source(), &shelf.file()).await.unwrap();
        let db = open(&place).await;
        assert_eq!(restored.held, 1);
        assert_eq!(outbox::counts(&db).await.unwrap(), [(State::Held, 1)]);
        let (_, content) =
            outbox::mail(&db, outbox::page(&db, None, None, 1).await.unwrap()[0].id).await.unwrap().unwrap();
        assert_eq!(content.as_deref(), Some(CONTENT));
    })
    .await;
}

#[tokio::test]
async fn each_restore_begins_an_epoch_that_was_never_seen() {
    each_engine(async |fresh| {
        let shelf = Shelf::new();
        save(fresh.place.source(), &shelf.file()).await;
        let place = close(fresh).await;
        restore(place.source(), &shelf.file()).await.unwrap();
        let second = restore(place.source(), &shelf.file()).await.unwrap();
        let db = open(&place).await;
        assert_eq!((second.epoch, settings::epoch(&db).await.unwrap()), (3, 3));
        assert!(settings::get(&db, settings::ERASURES_DUE).await.unwrap().is_some());
    })
    .await;
}

#[tokio::test]
async fn what_a_restore_replaces_is_kept() {
    let (shelf, place) = (Shelf::new(), Place::folder());
    let db = open(&place).await;
    save(place.source(), &shelf.file()).await;
    write(&db, 7).await;
    db.close().await;
    drop(db);
    let kept = restore(place.source(), &shelf.file()).await.unwrap().kept.unwrap();
    let again = Place::folder();
    let Source::Folder(folder) = again.source() else { unreachable!("a folder") };
    std::fs::rename(kept, folder.join("twinhall.db")).unwrap();
    assert_eq!(record::since(&open(&again).await, FactNumber::START, 9).await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_house_that_is_open_is_not_replaced() {
    each_engine(async |fresh| {
        let shelf = Shelf::new();
        save(fresh.place.source(), &shelf.file()).await;
        let refused = restore(fresh.place.source(), &shelf.file()).await.unwrap_err();
        assert!(
            matches!(refused, BackupError::InUse { .. } | BackupError::Open(OpenError::InUse { .. })),
            "{refused}"
        );
    })
    .await;
}

/// Writes until it is stopped, and says how far it is.
async fn write_on(db: Db, acknowledged: Arc<AtomicI64>) {
    for person in 0.. {
        acknowledged.store(write(&db, person).await.into(), Ordering::SeqCst);
    }
}

#[tokio::test]
async fn all_that_was_acknowledged_before_a_backup_is_in_it_while_others_write() {
    each_engine(async |fresh| {
        let shelf = Shelf::new();
        let acknowledged = Arc::new(AtomicI64::new(0));
        let writer = tokio::spawn(write_on(fresh.db.clone(), acknowledged.clone()));
        while acknowledged.load(Ordering::SeqCst) < 5 {
            tokio::task::yield_now().await;
        }
        for _ in 0..3 {
            let before = acknowledged.load(Ordering::SeqCst);
            save(fresh.place.source(), &shelf.file()).await;
            let place = Place::folder();
            restore(place.source(), &shelf.file()).await.unwrap();
            let facts = record::before(&open(&place).await, None, 1).await.unwrap();
            assert!(i64::from(facts[0].number) >= before);
        }
        writer.abort();
    })
    .await;
}

#[tokio::test]
async fn a_backup_that_is_cut_off_is_refused() {
    let (shelf, _place) = saved().await;
    let whole = std::fs::read(shelf.file()).unwrap();
    let mut taken = Vec::new();
    for part in 0..100 {
        let length = whole.len() * part / 100;
        std::fs::write(shelf.file(), &whole[..length]).unwrap();
        match backup::verify(&shelf.file(), &backup::silent()).await {
            Err(BackupError::NotABackup { .. }) => {}
            other => taken.push((length, other)),
        }
    }
    assert!(taken.is_empty(), "{taken:?}");
}

#[tokio::test]
async fn a_backup_with_a_flipped_octet_is_refused_and_the_live_house_stays() {
    let (shelf, place) = saved().await;
    let live = digests(place.source()).await;
    let whole = std::fs::read(shelf.file()).unwrap();
    let dice = Dice::seeded(3);
    let trailer = whole.len() - 4_096;
    let somewhere = (0..90).map(|_| usize::try_from(dice.below(u32::MAX)).unwrap() % whole.len());
    let mut taken = Vec::new();
    // The first octets, the trailer's text and its last zero beside the random ones.
    for flipped in [0, 18, trailer, trailer + 9, trailer + 26, trailer + 40, whole.len() - 1]
        .into_iter()
        .chain(somewhere)
    {
        let mut damaged = whole.clone();
        damaged[flipped] ^= 1 << dice.below(8);
        std::fs::write(shelf.file(), damaged).unwrap();
        match restore(place.source(), &shelf.file()).await {
            Err(BackupError::NotABackup { .. } | BackupError::Damaged { .. }) => {}
            other => taken.push((flipped, other)),
        }
    }
    assert!(taken.is_empty(), "{taken:?}");
    assert_eq!(digests(place.source()).await, live);
}

/// A backup on its shelf, and the closed house it is of.
async fn saved() -> (Shelf, Place) {
    let (shelf, place) = (Shelf::new(), Place::folder());
    let db = open(&place).await;
    write(&db, 1).await;
    save(place.source(), &shelf.file()).await;
    db.close().await;
    (shelf, place)
}

#[tokio::test]
async fn a_backup_that_fails_leaves_the_last_one_alone() {
    let (shelf, _place) = saved().await;
    let last = std::fs::read(shelf.file()).unwrap();
    let nobody = Place::folder();
    let failed = backup::backup(nobody.source(), &shelf.file(), &backup::silent()).await;
    assert!(matches!(failed, Err(BackupError::Nothing)), "{failed:?}");
    assert_eq!(std::fs::read(shelf.file()).unwrap(), last);
    assert_eq!(std::fs::read_dir(&shelf.0).unwrap().count(), 1);
}
