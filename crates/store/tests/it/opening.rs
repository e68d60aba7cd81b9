//! How a house is opened, and when it is not.
use crate::child;
use kernel::{Clock, Dice};
use sqlx::{AssertSqlSafe, Connection as _, PgConnection};
use std::os::unix::fs::PermissionsExt;
use store::{
    Db, OpenError, Reason, Source, settings, sql,
    testing::{self, Place, each_engine},
};

async fn open(source: &Source) -> Result<Db, OpenError> {
    Db::open(source, Clock::system(), Dice::system()).await
}

/// Runs a statement, closes the house and opens it again.
async fn reopen_after(fresh: testing::Fresh, statement: &'static str) -> (Place, OpenError) {
    let mut tx = fresh.db.begin().await.unwrap();
    sql(statement).run(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
    fresh.db.close().await;
    let testing::Fresh { db, place, .. } = fresh;
    drop(db);
    let refused = open(place.source()).await.unwrap_err();
    (place, refused)
}

#[tokio::test]
async fn a_house_that_is_opened_again_is_as_it_was() {
    each_engine(async |fresh| {
        let mut tx = fresh.db.begin().await.unwrap();
        settings::set(&mut tx, settings::CENTRE_NAME, "مركز").await.unwrap();
        tx.commit().await.unwrap();
        fresh.db.close().await;
        let testing::Fresh { db, place, .. } = fresh;
        drop(db);
        let again = open(place.source()).await.unwrap();
        assert_eq!(settings::get(&again, settings::CENTRE_NAME).await.unwrap().as_deref(), Some("مركز"));
    })
    .await;
}

#[tokio::test]
async fn whoever_looks_at_a_house_in_use_sees_it_and_cannot_write() {
    each_engine(async |fresh| {
        let looking = Db::look(fresh.place.source(), Clock::system(), Dice::system()).await.unwrap();
        assert_eq!(settings::epoch(&looking).await.unwrap(), 1);
        let mut tx = looking.begin().await.unwrap();
        let refused = settings::set(&mut tx, "motto", "learn").await.unwrap_err();
        assert_eq!(refused.unavailable(), Some(Reason::ReadOnly));
    })
    .await;
}

#[tokio::test]
async fn looking_at_nothing_makes_nothing() {
    let place = Place::folder();
    let refused = Db::look(place.source(), Clock::system(), Dice::system()).await.unwrap_err();
    assert!(matches!(refused, OpenError::Older { found: 0, .. }), "{refused}");
    let Source::Folder(folder) = place.source() else { unreachable!("a folder") };
    assert_eq!(std::fs::read_dir(folder).unwrap().count(), 0);
}

#[tokio::test]
async fn a_schema_that_is_newer_than_the_program_is_left_alone() {
    each_engine(async |fresh| {
        let (place, refused) = reopen_after(
            fresh,
            "insert into _sqlx_migrations (version, description, success, checksum, execution_time)
             select 9999, description, success, checksum, execution_time from _sqlx_migrations where version = 1",
        )
        .await;
        assert!(matches!(refused, OpenError::Newer { found: 9999, .. }), "{refused}");
        if let Source::Folder(folder) = place.source() {
            let before = std::fs::read(folder.join("twinhall.db")).unwrap();
            open(place.source()).await.unwrap_err();
            assert_eq!(std::fs::read(folder.join("twinhall.db")).unwrap(), before);
        }
    })
    .await;
}

#[tokio::test]
async fn a_migration_that_was_edited_is_noticed() {
    each_engine(async |fresh| {
        let (_place, refused) = reopen_after(
            fresh,
            "update _sqlx_migrations set checksum = cast('edited' as blob) where version = 1",
        )
        .await;
        assert!(matches!(refused, OpenError::Edited { version: 1 }), "{refused}");
    })
    .await;
}

#[tokio::test]
async fn a_file_that_is_no_database_is_refused() {
    let place = Place::folder();
    let Source::Folder(folder) = place.source() else { unreachable!("a folder") };
    let letter = "Dear colleague, ".repeat(500);
    std::fs::write(folder.join("twinhall.db"), &letter).unwrap();
    open(place.source()).await.unwrap_err();
    assert_eq!(std::fs::read_to_string(folder.join("twinhall.db")).unwrap(), letter);
}

#[tokio::test]
async fn nobody_else_on_the_machine_can_read_a_house() {
    let place = Place::folder();
    let Source::Folder(folder) = place.source() else { unreachable!("a folder") };
    let _db = open(place.source()).await.unwrap();
    let modes = ["twinhall.db", "twinhall.db-wal", "twinhall.lock"]
        .map(|name| std::fs::metadata(folder.join(name)).unwrap().permissions().mode() & 0o777);
    assert_eq!(modes, [0o600; 3]);
}

#[tokio::test]
async fn a_folder_that_cannot_be_made_is_a_sentence() {
    let refused = open(&Source::Folder("/sys/twinhall".into())).await.unwrap_err();
    assert_eq!(
        refused.to_string(),
        "/sys/twinhall cannot be written to: check its owner, its permissions and how its disk is mounted"
    );
}

#[tokio::test]
async fn a_file_that_cannot_be_written_is_a_sentence() {
    if let Ok(folder) = std::env::var(child::FOLDER) {
        let refused = open(&Source::Folder(folder.into())).await.unwrap_err();
        panic!("{refused}");
    }
    let place = Place::folder();
    let Source::Folder(folder) = place.source() else { unreachable!("a folder") };
    open(place.source()).await.unwrap().close().await;
    for (name, mode) in [("twinhall.db", 0o444), ("twinhall.lock", 0o666), ("", 0o777)] {
        std::fs::set_permissions(folder.join(name), PermissionsExt::from_mode(mode)).unwrap();
    }
    let told = child::as_anybody("opening::a_file_that_cannot_be_written_is_a_sentence", folder)
        .env(child::FOLDER, folder)
        .env("RUST_BACKTRACE", "0")
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&told.stderr).into_owned();
    assert!(told.contains(&format!("{} cannot be written to", folder.display())), "{told}");
}

#[tokio::test]
async fn a_server_that_would_sort_in_its_own_way_is_refused() {
    let (Some(place), Ok(server)) = (Place::postgres().await, std::env::var(testing::POSTGRES)) else {
        return;
    };
    let Source::Postgres(address) = place.source() else { unreachable!("a server") };
    let name = address.rsplit_once('/').unwrap().1;
    let mut server = PgConnection::connect(&server).await.unwrap();
    for statement in [
        format!("drop database {name}"),
        format!("create database {name} template template0 encoding 'SQL_ASCII' locale 'C'"),
    ] {
        sqlx::raw_sql(AssertSqlSafe(statement)).execute(&mut server).await.unwrap();
    }
    let refused = open(place.source()).await.unwrap_err();
    assert!(matches!(refused, OpenError::Text { .. }), "{refused}");
}

#[tokio::test]
async fn two_processes_that_open_a_new_server_at_once_both_get_in() {
    let Some(place) = Place::postgres().await else { return };
    let (one, other) = tokio::join!(open(place.source()), open(place.source()));
    assert_eq!((one.is_ok(), other.is_ok()), (true, true), "{one:?} {other:?}");
}
