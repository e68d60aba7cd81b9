//! Fresh databases for tests: each test runs on SQLite and, where [`POSTGRES`] is set, on PostgreSQL.
use crate::{Db, Source};
use kernel::{Clock, Dice};
use sqlx::{AssertSqlSafe, Connection as _, PgConnection};
use std::path::PathBuf;

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
        let name = format!("twinhall_test_{}", unique());
        let make = format!("create database {name} template template0 encoding 'UTF8' locale 'C.UTF-8'");
        run(&server, make).await;
        let (base, _) = server.rsplit_once('/').expect("an address that ends with /database");
        Some(Self { source: Source::Postgres(format!("{base}/{name}")), server: Some((server, name)) })
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

fn unique() -> String {
    format!("{:016x}", u64::from_be_bytes(Dice::system().bytes()))
}

async fn run(server: &str, statement: String) {
    let mut server = PgConnection::connect(server).await.expect("the server of the tests answers");
    sqlx::raw_sql(AssertSqlSafe(statement)).execute(&mut server).await.expect("a database for a test");
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
