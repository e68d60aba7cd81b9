//! Backup and restore: one kind of file for both engines, so a house can also move from one to the other.
//!
//! A backup is a SQLite file with a trailer that says its schema, its length and its hash. It is made while others
//! write and holds whatever was committed before it began. A restore first checks the whole file, keeps what it
//! replaces, and begins a new epoch: sessions and links are void, mails that wait are held, erasures since the
//! backup are due ([`crate::settings::ERASURES_DUE`]).
use crate::{
    Error, OpenError, Source,
    db::early,
    migrations, postgres, sqlite,
    transfer::{self, broken},
};
use sha2::{Digest as _, Sha256};
use sqlx::{
    AssertSqlSafe, Connection as _, PgConnection, SqliteConnection,
    sqlite::{SqliteConnectOptions, SqliteJournalMode},
};
use std::{
    fmt,
    fs::{File, OpenOptions},
    io::{ErrorKind, Read, Seek as _, SeekFrom, Write},
    os::unix::fs::OpenOptionsExt as _,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};
use thiserror::Error as ThisError;

/// The trailer's length: a page of SQLite.
const TRAILER_LENGTH: u64 = 4_096;
/// So much is hashed or copied at once.
const CHUNK_LENGTH: usize = 1 << 20;
/// How long a restore waits for connections that are closing.
const CLOSING_STEP: Duration = Duration::from_millis(50);
const CLOSING_STEPS_MAX: u8 = 40;

/// What a backup says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// The version of its tables.
    pub schema: i64,
    /// Octets before the trailer.
    pub length: u64,
    /// SHA-256 of those octets, the schema and the length.
    hash: [u8; 32],
}

/// What is being done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Rows or octets are copied.
    Copying,
    /// The copy is checked by the engine.
    Checking,
    /// Its hash is computed.
    Hashing,
}

/// Is told of each step: what, how much is done, out of how much (0: unknown), in tables or octets.
pub type Progress = Arc<dyn Fn(Step, u64, u64) + Send + Sync>;

/// Tells nobody.
pub fn silent() -> Progress {
    Arc::new(|_, _, _| {})
}

/// Why a backup was not made or not restored, as a sentence. The house is as it was.
#[derive(Debug, ThisError)]
pub enum BackupError {
    /// It does not end as a backup ends.
    #[error("{file} is not a backup, or its end is missing")]
    NotABackup {
        /// Its path.
        file: String,
    },
    /// Its content is not what it was.
    #[error("{file} is damaged: {what}")]
    Damaged {
        /// Its path.
        file: String,
        /// What is wrong.
        what: String,
    },
    /// There is no house to be saved.
    #[error("there is nothing to save yet")]
    Nothing,
    /// Other processes work with the database that shall be replaced.
    #[error("{count} connections of other processes are open: stop them first")]
    InUse {
        /// How many.
        count: i64,
    },
    /// The house could not be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// A statement failed.
    #[error("rows could not be copied")]
    Rows(#[from] Error),
    /// The system refused to read or write a file.
    #[error("{place}: {cause}")]
    File {
        /// Its path.
        place: String,
        /// What the system said.
        cause: std::io::Error,
    },
}

/// What a restore has done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// What the backup said of itself.
    pub stamp: Stamp,
    /// The new epoch.
    pub epoch: i64,
    /// Mails that wait for a yes now.
    pub held: u64,
    /// What was there before: the path of its file, or the name of its schema; none if nothing was.
    pub kept: Option<String>,
}

/// Saves a house to a file, which is replaced only when the backup is whole and on the disk. Nobody is kept from
/// writing, and no lock is taken: the house may be open in this or another process.
///
/// # Errors
/// [`BackupError`]
pub async fn backup(source: &Source, file: &Path, progress: &Progress) -> Result<Stamp, BackupError> {
    let part = beside(file, ".part");
    make_empty(&part)?;
    let made = write_part(source, &part, progress).await;
    let renamed = match made {
        Ok(stamp) => std::fs::rename(&part, file).and_then(|()| sync_folder(file)).map(|()| stamp),
        Err(error) => {
            // What went wrong first is what is told.
            drop(std::fs::remove_file(&part));
            return Err(error);
        }
    };
    renamed.map_err(|cause| at(file, cause))
}

async fn write_part(source: &Source, part: &Path, progress: &Progress) -> Result<Stamp, BackupError> {
    progress(Step::Copying, 0, 0);
    match source {
        Source::Folder(folder) => copy_file(&folder.join(sqlite::FILE_NAME), part).await?,
        Source::Postgres(address) => copy_server(address, part, progress).await?,
    }
    progress(Step::Checking, 0, 0);
    let schema = check(part, part).await?;
    let (part, progress) = (part.to_owned(), progress.clone());
    blocking(move || stamp(&part, schema, &progress)).await
}

/// Checks a backup from end to end, without restoring it.
///
/// # Errors
/// [`BackupError`]
pub async fn verify(file: &Path, progress: &Progress) -> Result<Stamp, BackupError> {
    let (path, told) = (file.to_owned(), progress.clone());
    let stamp = blocking(move || {
        let (mut backup, stamp) = read_stamp(&path)?;
        if hash(&mut backup, &mut std::io::sink(), &stamp, &told).map_err(|cause| at(&path, cause))?
            == stamp.hash
        {
            return Ok(stamp);
        }
        Err(BackupError::Damaged { file: path.display().to_string(), what: CHANGED.to_owned() })
    })
    .await?;
    migrations::refuse_newer(stamp.schema)?;
    progress(Step::Checking, 0, 0);
    let found = check(file, file).await?;
    agree(file, &stamp, found)?;
    Ok(stamp)
}

/// Puts a house in the place of what is there, and brings its tables up to date. Nobody else may work with the place.
/// What was there is kept under the number of the new epoch.
///
/// # Errors
/// [`BackupError`]
pub async fn restore(source: &Source, file: &Path, progress: &Progress) -> Result<Restored, BackupError> {
    let stamp = verify(file, progress).await?;
    match source {
        Source::Folder(folder) => into_folder(folder, file, stamp, progress).await,
        Source::Postgres(address) => into_server(address, file, stamp, progress).await,
    }
}

const CHANGED: &str = "its hash is not the one in its trailer";

async fn copy_file(from: &Path, part: &Path) -> Result<(), BackupError> {
    if sqlite::schema_of(from).await? == 0 {
        return Err(BackupError::Nothing);
    }
    let mut house = SqliteConnection::connect_with(&sqlite::reading(from)).await.map_err(early)?;
    // Takes an empty file, and is written by SQLite, the only one that may read the log.
    let into = part.to_string_lossy().into_owned();
    sqlx::query("vacuum into $1").bind(into).execute(&mut house).await.map_err(early)?;
    house.close().await.map_err(early)?;
    Ok(())
}

async fn copy_server(address: &str, part: &Path, progress: &Progress) -> Result<(), BackupError> {
    let options = postgres::options(address, postgres::SCHEMA)?;
    let mut server = PgConnection::connect_with(&options).await.map_err(early)?;
    let schema = postgres::schema(&mut server, postgres::SCHEMA).await.map_err(early)?;
    migrations::refuse_newer(schema)?;
    if schema == 0 {
        return Err(BackupError::Nothing);
    }
    let mut file = SqliteConnection::connect_with(&writing(part).foreign_keys(false)).await.map_err(early)?;
    migrations::run(&mut file, schema).await?;
    let mut tx = server.begin_with("begin isolation level repeatable read read only").await.map_err(early)?;
    let tables = transfer::tables(&mut file).await?;
    let count = u64::try_from(tables.len()).unwrap_or_default();
    for (done, table) in (0..).zip(&tables) {
        progress(Step::Copying, done, count);
        transfer::from_server(table, &mut tx, &mut file).await?;
    }
    tx.rollback().await.map_err(early)?;
    server.close().await.map_err(early)?;
    file.close().await.map_err(early)?;
    Ok(())
}

/// Asks the engine whether a file is whole; the version of its tables.
async fn check(path: &Path, named: &Path) -> Result<i64, BackupError> {
    let damaged = |what: String| BackupError::Damaged { file: named.display().to_string(), what };
    let options = sqlite::reading(path).immutable(true);
    let checked = async {
        let mut file = SqliteConnection::connect_with(&options).await?;
        let whole: String = sqlx::query_scalar("pragma integrity_check(1)").fetch_one(&mut file).await?;
        let orphans: Vec<sqlx::sqlite::SqliteRow> =
            sqlx::query("pragma foreign_key_check").fetch_all(&mut file).await?;
        let schema = sqlite::schema(&mut file).await?;
        file.close().await?;
        Ok::<_, sqlx::Error>((whole, orphans.len(), schema))
    };
    match checked.await.map_err(|error| damaged(error.to_string()))? {
        (whole, _, _) if whole != "ok" => Err(damaged(whole)),
        (_, orphans, _) if orphans > 0 => Err(damaged(format!("{orphans} rows have lost their parent"))),
        (_, _, 0) => Err(damaged("it has no tables of a house".to_owned())),
        (_, _, schema) => Ok(schema),
    }
}

fn agree(file: &Path, stamp: &Stamp, found: i64) -> Result<(), BackupError> {
    if stamp.schema == found {
        return Ok(());
    }
    let what = format!("its trailer says schema {}, its tables say {found}", stamp.schema);
    Err(BackupError::Damaged { file: file.display().to_string(), what })
}

/// Appends the trailer and makes the disk keep it all.
fn stamp(part: &Path, schema: i64, progress: &Progress) -> Result<Stamp, BackupError> {
    let written = || {
        let mut file = OpenOptions::new().read(true).write(true).open(part)?;
        let length = file.metadata()?.len();
        let mut stamp = Stamp { schema, length, hash: [0; 32] };
        stamp.hash = hash(&mut file, &mut std::io::sink(), &stamp, progress)?;
        file.seek(SeekFrom::End(0))?;
        file.write_all(&stamp.trailer())?;
        file.sync_all()?;
        Ok(stamp)
    };
    written().map_err(|cause| at(part, cause))
}

impl Stamp {
    /// Readable text, then zeros. Each octet of it is what it must be, or it is no trailer.
    fn trailer(&self) -> Vec<u8> {
        let mut text = self.to_string().into_bytes();
        text.resize(usize::try_from(TRAILER_LENGTH).unwrap_or_default(), 0);
        text
    }

    fn read(trailer: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(trailer).ok()?;
        let mut lines = text.trim_end_matches('\0').lines().skip(1);
        let mut next = |name: &str| lines.next()?.strip_prefix(name)?.strip_prefix(' ');
        let (schema, length) = (next("schema")?.parse().ok()?, next("length")?.parse().ok()?);
        let digits = next("sha256")?;
        let mut hash = [0; 32];
        for (place, octet) in hash.iter_mut().enumerate() {
            *octet = u8::from_str_radix(digits.get(2 * place..2 * place + 2)?, 16).ok()?;
        }
        let stamp = Self { schema, length, hash };
        (stamp.trailer() == trailer).then_some(stamp)
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "twinhall backup 1\nschema {}\nlength {}\nsha256 ", self.schema, self.length)?;
        self.hash.iter().try_for_each(|octet| write!(f, "{octet:02x}"))?;
        f.write_str("\n")
    }
}

fn read_stamp(path: &Path) -> Result<(File, Stamp), BackupError> {
    let not_a_backup = || BackupError::NotABackup { file: path.display().to_string() };
    let mut file = File::open(path).map_err(|cause| at(path, cause))?;
    let length = file.metadata().map_err(|cause| at(path, cause))?.len();
    let start = length.checked_sub(TRAILER_LENGTH).ok_or_else(not_a_backup)?;
    let mut trailer = Vec::new();
    file.seek(SeekFrom::Start(start))
        .and_then(|_| file.read_to_end(&mut trailer))
        .map_err(|cause| at(path, cause))?;
    let stamp = Stamp::read(&trailer).filter(|stamp| stamp.length == start).ok_or_else(not_a_backup)?;
    Ok((file, stamp))
}

/// Reads the content once: into the hash, and into `sink`.
fn hash(
    file: &mut File,
    sink: &mut dyn Write,
    stamp: &Stamp,
    progress: &Progress,
) -> Result<[u8; 32], std::io::Error> {
    file.rewind()?;
    let mut hash = Sha256::new();
    let mut chunk = vec![0; CHUNK_LENGTH];
    let mut content = file.take(stamp.length);
    let mut done = 0;
    loop {
        let length = content.read(&mut chunk)?;
        let Some(read @ [_, ..]) = chunk.get(..length) else { break };
        hash.update(read);
        sink.write_all(read)?;
        done += u64::try_from(length).unwrap_or_default();
        progress(Step::Hashing, done, stamp.length);
    }
    hash.update(format!("schema {} length {}", stamp.schema, stamp.length));
    Ok(hash.finalize().into())
}

/// Begins a new epoch in an open transaction of either engine: its number, and how many mails are held.
macro_rules! begin_epoch {
    ($tx:expr, $last:expr) => {{
        sqlx::query(NEXT_EPOCH).bind($last).execute(&mut *$tx).await.map_err(broken)?;
        sqlx::query(ERASURES_DUE).execute(&mut *$tx).await.map_err(broken)?;
        let held = sqlx::query(HOLD).execute(&mut *$tx).await.map_err(broken)?.rows_affected();
        let epoch: i64 = sqlx::query_scalar(EPOCH).fetch_one(&mut *$tx).await.map_err(broken)?;
        (epoch, held)
    }};
}

async fn into_folder(
    folder: &Path,
    file: &Path,
    stamp: Stamp,
    progress: &Progress,
) -> Result<Restored, BackupError> {
    sqlite::make_folder(folder)?;
    let _lock = sqlite::lock(folder)?;
    let live = folder.join(sqlite::FILE_NAME);
    let fresh = folder.join("twinhall.restoring.db");
    let kept = |epoch: i64| folder.join(format!("twinhall.before-epoch-{epoch}.db"));
    let mut last_epoch = settle(&live).await;
    while kept(last_epoch + 1).exists() {
        last_epoch += 1;
    }
    make_empty(&fresh)?;
    let made = fill(&fresh, file, &stamp, last_epoch, progress).await;
    let swapped = match made {
        Ok((epoch, held)) => {
            swap(&fresh, &live, &kept(epoch)).map(|kept| Restored { stamp, epoch, held, kept })
        }
        Err(error) => {
            // What went wrong first is what is told.
            drop(std::fs::remove_file(&fresh));
            return Err(error);
        }
    };
    swapped.map_err(|cause| at(&live, cause))
}

/// Copies a backup's content, hashing it once more on the way, and makes it a house of today: its new epoch, and how
/// many mails are held.
async fn fill(
    fresh: &Path,
    file: &Path,
    stamp: &Stamp,
    last_epoch: i64,
    progress: &Progress,
) -> Result<(i64, u64), BackupError> {
    let (from, into, told, wanted) = (file.to_owned(), fresh.to_owned(), progress.clone(), stamp.clone());
    blocking(move || {
        let (mut backup, _) = read_stamp(&from)?;
        let mut copy = OpenOptions::new().write(true).open(&into).map_err(|cause| at(&into, cause))?;
        let copied = hash(&mut backup, &mut copy, &wanted, &told).map_err(|cause| at(&into, cause))?;
        if copied == wanted.hash {
            return Ok(());
        }
        Err(BackupError::Damaged { file: from.display().to_string(), what: CHANGED.to_owned() })
    })
    .await?;
    let mut house = SqliteConnection::connect_with(&writing(fresh)).await.map_err(early)?;
    migrations::run(&mut house, migrations::newest()).await?;
    let mut tx = house.begin().await.map_err(early)?;
    let begun = begin_epoch!(tx, last_epoch);
    tx.commit().await.map_err(broken)?;
    house.close().await.map_err(early)?;
    Ok(begun)
}

/// Writes the log of the file that goes back into it, as far as it can be read; its epoch, or 0.
async fn settle(live: &Path) -> i64 {
    let settled = async {
        let options = SqliteConnectOptions::new().filename(live).create_if_missing(false);
        let mut house = SqliteConnection::connect_with(&options).await?;
        let epoch = sqlx::query_scalar(EPOCH).fetch_one(&mut house).await?;
        sqlx::query("pragma wal_checkpoint(truncate)").execute(&mut house).await?;
        house.close().await?;
        Ok::<i64, sqlx::Error>(epoch)
    };
    settled.await.unwrap_or_default() // What is damaged or absent is replaced all the same.
}

/// Puts the fresh file in the live one's place; there is a whole one at each moment.
fn swap(fresh: &Path, live: &Path, kept: &Path) -> Result<Option<String>, std::io::Error> {
    File::open(fresh)?.sync_all()?;
    let was_there = live.exists();
    if was_there {
        std::fs::hard_link(live, kept)?;
        // A log that could not be written back belongs to the file that is kept; the fresh one must not meet it.
        for (from, to) in
            [(beside(live, "-wal"), beside(kept, "-wal")), (beside(live, "-shm"), beside(kept, "-shm"))]
        {
            match std::fs::rename(from, to) {
                Err(cause) if cause.kind() != ErrorKind::NotFound => return Err(cause),
                Ok(()) | Err(_) => {}
            }
        }
    }
    std::fs::rename(fresh, live)?;
    sync_folder(live)?;
    Ok(was_there.then(|| kept.display().to_string()))
}

async fn into_server(
    address: &str,
    file: &Path,
    stamp: Stamp,
    progress: &Progress,
) -> Result<Restored, BackupError> {
    const FRESH: &str = "twinhall_restoring";
    let options = postgres::options(address, FRESH)?;
    let mut server = PgConnection::connect_with(&options).await.map_err(early)?;
    postgres::check_server(&mut server).await?;
    sqlx::query("select pg_advisory_lock($1)")
        .bind(postgres::OPENING)
        .execute(&mut server)
        .await
        .map_err(early)?;
    refuse_others(&mut server).await?;
    let drop_rest = format!("drop schema if exists {FRESH} cascade");
    sqlx::raw_sql(AssertSqlSafe(drop_rest)).execute(&mut server).await.map_err(early)?;
    postgres::make_schema(&mut server, FRESH).await?;
    migrations::run(&mut server, stamp.schema).await?;
    load(&mut server, file, progress).await?;
    migrations::run(&mut server, migrations::newest()).await?;
    postgres::guard(&mut server).await?;
    let was_there = postgres::schema(&mut server, postgres::SCHEMA).await.map_err(early)? > 0;
    let last_epoch: i64 = if was_there {
        let text = EPOCH.replace("settings", &format!("{}.settings", postgres::SCHEMA));
        sqlx::query_scalar(AssertSqlSafe(text)).fetch_one(&mut server).await.map_err(broken)?
    } else {
        0
    };
    let mut tx = server.begin().await.map_err(early)?;
    let (epoch, held) = begin_epoch!(tx, last_epoch);
    let live = postgres::SCHEMA;
    let kept = format!("{live}_before_epoch_{epoch}");
    let swap = if was_there {
        format!("alter schema {live} rename to {kept}; alter schema {FRESH} rename to {live}")
    } else {
        format!("drop schema if exists {live}; alter schema {FRESH} rename to {live}")
    };
    sqlx::raw_sql(AssertSqlSafe(swap)).execute(&mut *tx).await.map_err(broken)?;
    tx.commit().await.map_err(broken)?;
    server.close().await.map_err(early)?;
    Ok(Restored { stamp, epoch, held, kept: was_there.then_some(kept) })
}

/// A server still counts a connection that was closed a moment ago.
async fn refuse_others(server: &mut PgConnection) -> Result<(), BackupError> {
    let mut count = others(server).await?;
    for _ in 0..CLOSING_STEPS_MAX {
        if count == 0 {
            return Ok(());
        }
        tokio::time::sleep(CLOSING_STEP).await;
        count = others(server).await?;
    }
    if count == 0 { Ok(()) } else { Err(BackupError::InUse { count }) }
}

async fn others(server: &mut PgConnection) -> Result<i64, BackupError> {
    let count = sqlx::query_scalar(
        "select count(*)
           from pg_stat_activity
          where datname = current_database() and application_name = $1 and pid <> pg_backend_pid()",
    )
    .bind(postgres::APPLICATION)
    .fetch_one(server)
    .await
    .map_err(broken)?;
    Ok(count)
}

/// All rows, in one transaction. Foreign keys are put back at its end, so that no order of rows is needed.
async fn load(server: &mut PgConnection, file: &Path, progress: &Progress) -> Result<(), BackupError> {
    let options = sqlite::reading(file).immutable(true);
    let mut backup = SqliteConnection::connect_with(&options).await.map_err(early)?;
    let tables = transfer::tables(&mut backup).await?;
    let count = u64::try_from(tables.len()).unwrap_or_default();
    let mut tx = server.begin().await.map_err(early)?;
    let keys: Vec<(String, String, String)> = sqlx::query_as(
        "select conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid)
           from pg_constraint
          where contype = 'f' and connamespace = current_schema()::regnamespace",
    )
    .fetch_all(&mut *tx)
    .await
    .map_err(broken)?;
    for (table, key, _) in &keys {
        let text = format!("alter table {table} drop constraint {key}");
        sqlx::raw_sql(AssertSqlSafe(text)).execute(&mut *tx).await.map_err(broken)?;
    }
    for (done, table) in (0..).zip(&tables) {
        progress(Step::Copying, done, count);
        transfer::into_server(table, &mut backup, &mut tx).await?;
    }
    for (table, key, definition) in &keys {
        let text = format!("alter table {table} add constraint {key} {definition}");
        sqlx::raw_sql(AssertSqlSafe(text)).execute(&mut *tx).await.map_err(broken)?;
    }
    tx.commit().await.map_err(broken)?;
    backup.close().await.map_err(early)?;
    Ok(())
}

const EPOCH: &str = "select cast(value as bigint) from settings where name = 'epoch'";

/// `$1` is the epoch of what is replaced: the next one is new to both.
const NEXT_EPOCH: &str = "
update settings
   set value = cast(1 + case when cast(value as bigint) > $1 then cast(value as bigint) else $1 end as text)
 where name = 'epoch'";

const ERASURES_DUE: &str =
    "insert into settings (name, value) values ('erasures due', 'yes') on conflict do nothing";

/// Nobody knows which of them have gone out since.
const HOLD: &str = "
update mails
   set state = 'held', next_at = null, claimed_until = 0, handed_over = false
 where state in ('queued', 'sending')";

/// Opens a file that nobody else has, without a log beside it.
fn writing(path: &Path) -> SqliteConnectOptions {
    sqlite::options(path).journal_mode(SqliteJournalMode::Delete)
}

/// An empty file that only its owner may read.
fn make_empty(path: &Path) -> Result<(), BackupError> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true).mode(0o600);
    options.open(path).map(drop).map_err(|cause| at(path, cause))
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

fn sync_folder(path: &Path) -> Result<(), std::io::Error> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(folder)?.sync_all()
}

fn at(path: &Path, cause: std::io::Error) -> BackupError {
    BackupError::File { place: path.display().to_string(), cause }
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, BackupError> + Send + 'static,
) -> Result<T, BackupError> {
    tokio::task::spawn_blocking(work).await.map_err(|error| BackupError::Rows(Error::Broken(error.into())))?
}
