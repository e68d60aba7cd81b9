//! Fresh databases for tests: each test runs on SQLite and, where [`POSTGRES`] is set, on PostgreSQL.
mod server;

pub use server::{Server, free_port, other_user};

use crate::{Db, Source, backup, sqlite, transfer};
use kernel::{Clock, Dice};
use sha2::{Digest as _, Sha256};
use sqlx::{AssertSqlSafe, Connection as _, PgConnection, SqliteConnection};
use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

/// The environment variable with the address of a PostgreSQL server whose role may create databases:
/// `postgres://postgres@127.0.0.1:5433/postgres`.
pub const POSTGRES: &str = "TWINHALL_TEST_POSTGRES";

/// When the clock of a test stands still at first: Monday morning in Amman.
pub const NOW: &str = "2018-06-25T09:00+03";

/// Where a fresh database is; it goes when this is dropped.
#[derive(Debug)]
pub struct Place {
    source: Source,
    /// On PostgreSQL: the server's address and the database's name.
    server: Option<(String, String)>,
}

impl Place {
    /// An empty folder.
    pub fn folder() -> Self {
        Self { source: Source::Folder(folder()), server: None }
    }

    /// An empty database on the server of [`POSTGRES`], if there is one.
    pub async fn postgres() -> Option<Self> {
        let server = std::env::var(POSTGRES).ok().filter(|address| !address.is_empty())?;
        Some(Self::made(server, "template template0 encoding 'UTF8' locale 'C.UTF-8'").await)
    }

    /// Another place of the same engine with the same content. Nobody may have this one open.
    pub async fn copy(&self) -> Self {
        match &self.server {
            None => {
                let Source::Folder(own) = &self.source else {
                    unreachable!("a place without a server is a folder")
                };
                let copy = folder();
                copy_folder(own, &copy).expect("a folder that can be copied");
                Self { source: Source::Folder(copy), server: None }
            }
            Some((server, own)) => Self::made(server.clone(), &format!("template {own}")).await,
        }
    }

    /// A new database on a server.
    async fn made(server: String, from: &str) -> Self {
        let name = format!("twinhall_test_{}", unique());
        run(&server, format!("create database {name} {from}")).await;
        let (base, _) = server.rsplit_once('/').expect("an address that ends with /database");
        Self { source: Source::Postgres(format!("{base}/{name}")), server: Some((server, name)) }
    }

    /// For [`Db::open`].
    pub fn source(&self) -> &Source {
        &self.source
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if let Source::Folder(folder) = &self.source {
            // A test has removed it itself, or the system's cleaning of temporary files will.
            drop(std::fs::remove_dir_all(folder));
        }
        let Some((server, name)) = self.server.take() else { return };
        // Waiting is not possible inside the test's own runtime.
        let gone = std::thread::spawn(move || {
            let runtime =
                tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
            runtime.block_on(run(&server, format!("drop database if exists {name} with (force)")));
        });
        // A test that failed has said so already; the server of the tests is thrown away anyway.
        drop(gone.join());
    }
}

/// An empty folder for a test; whoever asks removes it.
pub fn folder() -> PathBuf {
    let folder = std::env::temp_dir().join(format!("twinhall-test-{}", unique()));
    std::fs::create_dir_all(&folder).expect("a folder for temporary files");
    folder
}

fn copy_folder(from: &Path, to: &Path) -> io::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let copy = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            fs::create_dir(&copy)?;
            copy_folder(&entry.path(), &copy)?;
        } else {
            fs::copy(entry.path(), copy)?;
        }
    }
    Ok(())
}

fn unique() -> String {
    format!("{:016x}", u64::from_be_bytes(Dice::system().bytes()))
}

async fn run(server: &str, statement: String) {
    let mut server = PgConnection::connect(server).await.expect("the server of the tests answers");
    sqlx::raw_sql(AssertSqlSafe(statement)).execute(&mut server).await.expect("a database for a test");
}

/// A hash of all rows for each table, the same on both engines.
pub async fn digests(source: &Source) -> BTreeMap<String, String> {
    let hash = |lines: Vec<String>| {
        let hash = Sha256::digest(lines.concat());
        hash.iter().map(|octet| format!("{octet:02x}")).collect::<Vec<_>>().concat()
    };
    rows(source).await.into_iter().map(|(table, lines)| (table, hash(lines))).collect()
}

/// All rows of each table as a line each, sorted, the same on both engines: to look for what must not be there.
pub async fn rows(source: &Source) -> BTreeMap<String, Vec<String>> {
    let folder = folder();
    let file = folder.join("rows.backup");
    backup::backup(source, &file, &backup::silent()).await.expect("a house that can be saved");
    let options = sqlite::reading(&file).immutable(true);
    let mut house = SqliteConnection::connect_with(&options).await.expect("a backup that can be read");
    let mut rows = BTreeMap::new();
    for table in transfer::tables(&mut house).await.expect("tables") {
        let (mut lines, mut after) = (Vec::new(), i64::MIN);
        loop {
            let (page, last) = table.page(&mut house, after).await.expect("rows");
            if page.is_empty() {
                break;
            }
            lines.extend(page.iter().map(|row| format!("{row:?}\n")));
            after = last;
        }
        lines.sort_unstable();
        rows.insert(table.name, lines);
    }
    house.close().await.expect("a file that closes");
    std::fs::remove_dir_all(folder).expect("a folder of our own");
    rows
}

/// A fresh, open database.
#[derive(Debug)]
pub struct Fresh {
    /// It.
    pub db: Db,
    /// Its clock: stands at [`NOW`] until it is set.
    pub clock: Clock,
    /// Where it is.
    pub place: Place,
}

/// Runs a test on each engine, with a database of its own.
///
/// ```
/// # tokio::runtime::Runtime::new().unwrap().block_on(async {
/// store::testing::each_engine(async |fresh| {
///     let mut tx = fresh.db.begin().await.unwrap();
///     store::settings::set(&mut tx, "motto", "learn").await.unwrap();
///     tx.commit().await.unwrap();
/// })
/// .await;
/// # });
/// ```
pub async fn each_engine(test: impl AsyncFn(Fresh)) {
    let places = [Some(Place::folder()), Place::postgres().await];
    for place in places.into_iter().flatten() {
        let clock = Clock::fixed(NOW);
        let db =
            Db::open(place.source(), clock.clone(), Dice::seeded(1)).await.expect("a fresh database opens");
        test(Fresh { db, clock, place }).await;
    }
}
