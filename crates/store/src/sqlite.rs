//! SQLite: one file, one writer, a pool of readers.
//!
//! The file is never opened, read or copied by other means than SQLite inside this process: closing it would drop
//! the locks that SQLite holds (its "How To Corrupt", 2.2). So the lock of "one process" is a file of its own, and
//! only names and numbers of the files are looked at.
use crate::{
    Error, Reason,
    db::{OpenError, early},
    error::{UniqueNames, sort},
    migrations,
    readers::Readers,
    record::{self, Newest},
};
use sqlx::{
    Connection as _, Row as _, Sqlite, SqliteConnection, SqlitePool, Transaction,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use std::{
    fs::{DirBuilder, File, OpenOptions, TryLockError},
    io::{ErrorKind, Read as _, Seek as _, Write as _},
    os::unix::fs::{DirBuilderExt as _, MetadataExt as _, OpenOptionsExt as _},
    path::{Path, PathBuf},
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::{Duration, SystemTime},
};

/// The database in its folder.
pub(crate) const FILE_NAME: &str = "twinhall.db";
const BEGIN: &str = "begin immediate";
const LOCK_NAME: &str = "twinhall.lock";
/// So long a write waits for its turn, then it is [`Reason::Busy`].
pub(crate) const WRITER_WAIT: Duration = Duration::from_secs(5);
/// So many writes wait at most; one more is [`Reason::Busy`] at once.
pub(crate) const WRITERS_WAITING_MAX: usize = 1_000;
/// Readers do not wait for the writer; more of them than cores only share caches.
const READERS: u32 = 4;
/// What one transaction may change before it goes to the log in pieces, in KiB, written as SQLite wants it: an import of
/// 100,000 rows reads what it wrote again and again.
const WRITER_CACHE: &str = "-65536";
/// Statements kept prepared on each connection.
pub(crate) const STATEMENTS: usize = 500;
/// Rows that wait for whoever reads them: more than a page has, so that the database's thread need not wait itself.
const ROWS_AHEAD: usize = 1024;

/// The open file.
pub(crate) struct Files {
    pub(crate) read: Readers<Sqlite>,
    pub(crate) write: SqlitePool,
    pub(crate) path: PathBuf,
    /// None for whoever only looks, while another process may write.
    pub(crate) newest: Option<Newest>,
    names: UniqueNames,
    /// The file and its log as they were when they were opened.
    opened: Mutex<[Option<FileId>; 2]>,
    /// The disk failed under the writer: its connection is opened anew and the file checked before the next write.
    suspect: AtomicBool,
    /// The disk took no writes: a connection that was opened meanwhile would go on reading only.
    reads_only: AtomicBool,
    waiting: AtomicUsize,
    /// None for whoever only looks.
    _lock: Option<Lock>,
}

/// The folder belongs to this process as long as this lives, or until the process ends, however it ends.
pub(crate) struct Lock(File);

impl Drop for Lock {
    fn drop(&mut self) {
        // Closing is not enough: a process that is being started may hold a copy of the handle for a moment. And
        // what cannot be unlocked ends with the process.
        drop(self.0.unlock());
    }
}

/// Device, number and birth: what a file is, whatever its name. Numbers alone are given again.
type FileId = (u64, u64, Option<SystemTime>);

impl Files {
    pub(crate) async fn open(folder: &Path) -> Result<Self, OpenError> {
        make_folder(folder)?;
        let lock = lock(folder)?;
        check_library().await?;
        let path = folder.join(FILE_NAME);
        let found = schema_of(&path).await?;
        migrations::refuse_newer(found)?;
        make_file(&path)?;
        let options = options(&path);
        let writing = options.clone().pragma("cache_size", WRITER_CACHE);
        bring_up_to_date(folder, &writing, found).await?;
        // What a statement is undone by: an import changes thousands of pages with each of its many.
        let write = pool(1).connect_with(writing.pragma("temp_store", "memory")).await.map_err(early)?;
        sqlx::raw_sql(GUARDS).execute(&write).await.map_err(early)?;
        sqlx::raw_sql(TAKE_OVER).execute(&write).await.map_err(early)?;
        let names = unique_names(&write).await.map_err(early)?;
        let read = pool(READERS).connect_with(options.read_only(true)).await.map_err(early)?;
        let newest = sqlx::query_scalar(record::NEWEST).fetch_one(&write).await.map_err(early)?;
        let newest = Some(Newest::new(newest));
        Ok(Self { newest, _lock: Some(lock), ..Self::new(read, write, path, names) })
    }

    /// Without a lock, a change or a power to write.
    pub(crate) async fn look(folder: &Path) -> Result<Self, OpenError> {
        let path = folder.join(FILE_NAME);
        migrations::refuse_other(schema_of(&path).await?)?;
        let read = pool(READERS).connect_with(reading(&path)).await.map_err(early)?;
        Ok(Self::new(read.clone(), read, path, UniqueNames::new()))
    }

    fn new(read: SqlitePool, write: SqlitePool, path: PathBuf, names: UniqueNames) -> Self {
        let opened = Mutex::new([file_id(&path), None]);
        let (suspect, reads_only) = (AtomicBool::new(false), AtomicBool::new(false));
        let waiting = AtomicUsize::new(0);
        let read = Readers::of(read);
        Self { read, write, path, newest: None, names, opened, suspect, reads_only, waiting, _lock: None }
    }

    pub(crate) async fn begin(&self) -> Result<Transaction<'static, Sqlite>, Error> {
        let _place = Place::take(&self.waiting)?;
        self.check_files()?;
        if self.suspect.load(Ordering::SeqCst) {
            self.reopen().await?;
        } else if self.reads_only.swap(false, Ordering::SeqCst) {
            self.renew().await?;
        }
        let begun = match self.write.begin_with(BEGIN).await {
            // SQLite has ended a transaction by itself, as it does on a full disk, and the driver waits for its end.
            Err(sqlx::Error::InvalidSavePointStatement) => {
                self.renew().await?;
                self.write.begin_with(BEGIN).await
            }
            begun => begun,
        };
        let tx = begun.map_err(|error| self.sort(error))?;
        self.remember_log();
        Ok(tx)
    }

    pub(crate) fn sort(&self, error: sqlx::Error) -> Error {
        let error = sort(error, &self.names);
        match error.unavailable() {
            Some(Reason::Disk) => self.suspect.store(true, Ordering::SeqCst),
            Some(Reason::ReadOnly) => self.reads_only.store(true, Ordering::SeqCst),
            Some(_) | None => {}
        }
        error
    }

    pub(crate) async fn close(&self) {
        self.read.close().await;
        self.write.close().await;
    }

    /// Writes the log back into the file and empties it. While somebody reads on for seconds it stays as it is, and
    /// goes with the next write that fills it.
    pub(crate) async fn empty_log(&self) -> Result<(), Error> {
        let emptied = sqlx::query("pragma wal_checkpoint(truncate)").execute(&self.write).await;
        emptied.map(drop).map_err(|error| self.sort(error))
    }

    /// A file that was moved away, removed or put in place of another one gets no more writes: they would be
    /// acknowledged and lost.
    fn check_files(&self) -> Result<(), Error> {
        let [file, log] = *self.opened.lock().unwrap_or_else(PoisonError::into_inner);
        let same = |opened: Option<FileId>, path: &Path| opened.is_none() || opened == file_id(path);
        if same(file, &self.path) && same(log, &log_of(&self.path)) {
            Ok(())
        } else {
            Err(Error::lacking(Reason::Replaced))
        }
    }

    /// The log is made by the first connection and lives as long as one is open.
    fn remember_log(&self) {
        let [_, log] = &mut *self.opened.lock().unwrap_or_else(PoisonError::into_inner);
        if log.is_none() {
            *log = file_id(&log_of(&self.path));
        }
    }

    /// After a failed sync the system may have dropped what it was asked to write; only a new connection that reads
    /// the file again can be believed.
    async fn reopen(&self) -> Result<(), Error> {
        self.renew().await?;
        let sorted = |error| self.sort(error);
        let found: String =
            sqlx::query_scalar("pragma quick_check(1)").fetch_one(&self.write).await.map_err(sorted)?;
        if found != "ok" {
            return Err(Error::broken(format!("the file is damaged: {found}")));
        }
        self.suspect.store(false, Ordering::SeqCst);
        Ok(())
    }

    /// Closes the writer's connection; the pool opens another one.
    async fn renew(&self) -> Result<(), Error> {
        let writer = self.write.acquire().await.map_err(|error| self.sort(error))?;
        // Whatever a connection in trouble says at its end, it is gone.
        drop(writer.close().await);
        // If no reader was open, the log went with it.
        let [_, log] = &mut *self.opened.lock().unwrap_or_else(PoisonError::into_inner);
        *log = None;
        Ok(())
    }
}

/// A place in the queue of writers.
struct Place<'a>(&'a AtomicUsize);

impl<'a> Place<'a> {
    fn take(waiting: &'a AtomicUsize) -> Result<Self, Error> {
        let before = waiting.fetch_add(1, Ordering::SeqCst);
        let place = Self(waiting);
        if before < WRITERS_WAITING_MAX { Ok(place) } else { Err(Error::lacking(Reason::Busy)) }
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

/// The record only grows. In PostgreSQL's dialect these read otherwise, so they are no migration.
const GUARDS: &str = "
create trigger if not exists facts_never_change before update on facts
begin select raise(abort, 'facts_never_change'); end;
create trigger if not exists facts_never_go before delete on facts
begin select raise(abort, 'facts_never_go'); end;
";

/// Whoever has the file alone goes on at once with what a process that is no more had claimed.
const TAKE_OVER: &str = "
update mails set claimed_until = 0 where claimed_until > 0;
update jobs set claimed_until = 0 where claimed_until > 0;
";

/// On a connection of its own, which keeps on the disk what a statement is undone by: a step of the tables' history may
/// change each page of the house with one.
async fn bring_up_to_date(
    folder: &Path,
    writing: &SqliteConnectOptions,
    found: i64,
) -> Result<(), OpenError> {
    let house =
        pool(1).connect_with(writing.clone()).await.map_err(|error| in_folder(folder, early(error)))?;
    check_writable(&house).await.map_err(|error| in_folder(folder, early(error)))?;
    if found > 0 && found < migrations::newest() {
        copy_before(&house, folder, found).await?;
    }
    migrations::run(&house, migrations::newest()).await?;
    house.close().await;
    Ok(())
}

/// How each connection of the house is opened.
pub(crate) fn options(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .pragma("trusted_schema", "off")
        // What is erased leaves no copy in the file's free places.
        .pragma("secure_delete", "on")
        // A backup keeps the log from being written back; afterwards it shrinks to this again.
        .pragma("journal_size_limit", "67108864")
        .busy_timeout(WRITER_WAIT)
        .statement_cache_capacity(STATEMENTS)
        .row_buffer_size(ROWS_AHEAD)
}

/// How a file is opened that is only looked at.
pub(crate) fn reading(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new().filename(path).read_only(true).pragma("trusted_schema", "off")
}

/// Connections stay: the last one to close would remove the log.
fn pool(connections: u32) -> SqlitePoolOptions {
    SqlitePoolOptions::new()
        .max_connections(connections)
        .acquire_timeout(WRITER_WAIT)
        .idle_timeout(None)
        .max_lifetime(None)
        .test_before_acquire(false)
}

/// Makes the data folder where it is missing.
///
/// # Errors
/// [`OpenError::File`]
pub fn make_folder(folder: &Path) -> Result<(), OpenError> {
    // Others on the machine have no business in it.
    DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(|cause| at(folder, cause))
}

/// An empty file is an empty database. The log gets its permissions from it.
fn make_file(path: &Path) -> Result<(), OpenError> {
    match OpenOptions::new().write(true).create_new(true).mode(0o600).open(path) {
        Err(cause) if cause.kind() != ErrorKind::AlreadyExists => Err(at(path, cause)),
        Ok(_) | Err(_) => Ok(()),
    }
}

/// Takes the folder for this process, or says who has it.
pub(crate) fn lock(folder: &Path) -> Result<Lock, OpenError> {
    let path = folder.join(LOCK_NAME);
    let mut file = OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .mode(0o600)
        .open(&path)
        .map_err(|cause| at(folder, cause))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            let mut pid = String::new();
            let read = file.read_to_string(&mut pid);
            let pid = read.ok().and_then(|_| pid.trim().parse().ok());
            return Err(OpenError::InUse { folder: folder.display().to_string(), pid });
        }
        Err(TryLockError::Error(cause)) => return Err(at(&path, cause)),
    }
    file.set_len(0)
        .and_then(|()| file.rewind())
        .and_then(|()| writeln!(file, "{}", std::process::id()))
        .map_err(|cause| at(&path, cause))?;
    Ok(Lock(file))
}

#[expect(clippy::wildcard_enum_match_arm, reason = "what else the system says is told as it is")]
pub(crate) fn at(path: &Path, cause: std::io::Error) -> OpenError {
    let place = path.display().to_string();
    match cause.kind() {
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            OpenError::ReadOnly { place, cause: cause.into() }
        }
        _ => OpenError::File { place, cause },
    }
}

fn in_folder(folder: &Path, error: OpenError) -> OpenError {
    if let OpenError::ReadOnly { cause, .. } = error {
        return OpenError::ReadOnly { place: folder.display().to_string(), cause };
    }
    error
}

/// SQLite before 3.51.3, and 3.52.0, can damage a file in WAL mode that has several connections.
async fn check_library() -> Result<(), OpenError> {
    let mut memory = SqliteConnection::connect_with(&SqliteConnectOptions::new()).await.map_err(early)?;
    let version: String =
        sqlx::query_scalar("select sqlite_version()").fetch_one(&mut memory).await.map_err(early)?;
    if library_is_sound(&version) {
        return Ok(());
    }
    let needed = "it needs 3.51.3 or newer, and not 3.52.0, which can damage the file";
    Err(OpenError::Engine { engine: "SQLite", version, needed })
}

fn library_is_sound(version: &str) -> bool {
    let numbers: Vec<u32> = version.split('.').map_while(|part| part.parse().ok()).collect();
    numbers.as_slice() >= [3, 51, 3].as_slice() && numbers != [3, 52, 0]
}

/// The schema in a file; 0 when there is none yet. Changes nothing.
pub(crate) async fn schema_of(path: &Path) -> Result<i64, OpenError> {
    if !std::fs::metadata(path).is_ok_and(|file| file.len() > 0) {
        return Ok(0);
    }
    let mut file = SqliteConnection::connect_with(&reading(path)).await.map_err(early)?;
    let schema = schema(&mut file).await.map_err(early)?;
    file.close().await.map_err(early)?;
    Ok(schema)
}

pub(crate) async fn schema(file: &mut SqliteConnection) -> Result<i64, sqlx::Error> {
    let known: bool =
        sqlx::query_scalar("select exists (select 1 from sqlite_schema where name = '_sqlx_migrations')")
            .fetch_one(&mut *file)
            .await?;
    if !known {
        return Ok(0);
    }
    sqlx::query_scalar("select coalesce(max(version), 0) from _sqlx_migrations").fetch_one(file).await
}

/// Beginning alone is allowed on a file that is read-only; only a write is refused.
async fn check_writable(write: &SqlitePool) -> Result<(), sqlx::Error> {
    let mut tx = write.begin_with(BEGIN).await?;
    sqlx::query("pragma user_version = 1").execute(&mut *tx).await?;
    tx.rollback().await
}

/// The file as it was before its tables change: `twinhall.before-3.db` has schema 2.
async fn copy_before(write: &SqlitePool, folder: &Path, found: i64) -> Result<(), OpenError> {
    let path = folder.join(format!("twinhall.before-{}.db", found + 1));
    match std::fs::remove_file(&path) {
        Ok(()) => {}
        Err(cause) if cause.kind() == ErrorKind::NotFound => {}
        Err(cause) => return Err(at(&path, cause)),
    }
    make_file(&path)?;
    sqlx::query("vacuum into $1")
        .bind(path.to_string_lossy().into_owned())
        .execute(write)
        .await
        .map_err(early)?;
    File::open(&path).and_then(|file| file.sync_all()).map_err(|cause| at(&path, cause))
}

async fn unique_names(write: &SqlitePool) -> Result<UniqueNames, sqlx::Error> {
    let rows = sqlx::query(
        "select t.name, l.name, l.origin,
                group_concat(t.name || '.' || i.name, ', ' order by i.seqno)
           from sqlite_schema t, pragma_index_list(t.name) l, pragma_index_info(l.name) i
          where t.type = 'table' and l.\"unique\" = 1
          group by t.name, l.name, l.origin
         union all
         select t.name, '', 'pk', t.name || '.' || c.name
           from sqlite_schema t, pragma_table_info(t.name) c
          where t.type = 'table' and c.pk = 1 and c.type = 'integer'",
    )
    .fetch_all(write)
    .await?;
    let mut names = UniqueNames::new();
    for row in rows {
        let (table, index, origin): (String, String, String) =
            (row.try_get(0)?, row.try_get(1)?, row.try_get(2)?);
        let Some(columns) = row.try_get::<Option<String>, _>(3)? else { continue };
        // A primary key has no name here; PostgreSQL gives it this one.
        names.insert(columns, if origin == "pk" { format!("{table}_pkey") } else { index });
    }
    Ok(names)
}

fn file_id(path: &Path) -> Option<FileId> {
    std::fs::metadata(path).ok().map(|file| (file.dev(), file.ino(), file.created().ok()))
}

/// The write-ahead log of a database.
pub(crate) fn log_of(path: &Path) -> PathBuf {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    log.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Place as Fresh;
    use std::os::unix::fs::PermissionsExt as _;

    async fn open(place: &Fresh) -> Files {
        let crate::Source::Folder(folder) = place.source() else { unreachable!("a folder") };
        Files::open(folder).await.unwrap()
    }

    #[tokio::test]
    async fn after_a_failure_of_the_disk_the_writer_is_a_new_connection() {
        let place = Fresh::folder();
        let files = open(&place).await;
        sqlx::query("create temporary table of_this_connection (n bigint)")
            .execute(&files.write)
            .await
            .unwrap();
        files.suspect.store(true, Ordering::SeqCst);
        files.begin().await.unwrap().rollback().await.unwrap();
        sqlx::query("select n from of_this_connection").execute(&files.write).await.unwrap_err();
        assert!(!files.suspect.load(Ordering::SeqCst));
    }

    #[tokio::test]
    async fn a_disk_that_took_no_writes_for_a_while_takes_them_again_without_a_restart() {
        let place = Fresh::folder();
        let files = open(&place).await;
        // What SQLite says on a disk that was mounted read-only, and goes on saying on this connection.
        sqlx::query("pragma query_only = on").execute(&files.write).await.unwrap();
        assert_eq!(files.begin().await.unwrap_err().unavailable(), Some(Reason::ReadOnly));
        let read: i64 =
            sqlx::query_scalar("select count(*) from facts").fetch_one(files.read.pool()).await.unwrap();
        assert_eq!(read, 0);
        files.begin().await.unwrap().commit().await.unwrap();
    }

    #[tokio::test]
    async fn a_transaction_that_the_engine_has_ended_does_not_stop_the_next_one() {
        let place = Fresh::folder();
        let files = open(&place).await;
        let mut tx = files.begin().await.unwrap();
        sqlx::query("rollback").execute(&mut *tx).await.unwrap();
        drop(tx);
        files.begin().await.unwrap();
    }

    #[tokio::test]
    async fn a_new_connection_may_have_a_new_log() {
        let place = Fresh::folder();
        let files = open(&place).await;
        files.begin().await.unwrap().commit().await.unwrap();
        files.read.close().await;
        files.suspect.store(true, Ordering::SeqCst);
        files.begin().await.unwrap().commit().await.unwrap();
        files.begin().await.unwrap();
    }

    #[tokio::test]
    async fn a_write_too_many_is_told_at_once() {
        let place = Fresh::folder();
        let files = open(&place).await;
        files.waiting.store(WRITERS_WAITING_MAX, Ordering::SeqCst);
        assert_eq!(files.begin().await.unwrap_err().unavailable(), Some(Reason::Busy));
        files.waiting.store(WRITERS_WAITING_MAX - 1, Ordering::SeqCst);
        files.begin().await.unwrap();
    }

    #[tokio::test]
    async fn the_copy_before_a_migration_is_a_whole_house() {
        let place = Fresh::folder();
        let files = open(&place).await;
        let folder = files.path.parent().unwrap();
        copy_before(&files.write, folder, migrations::newest()).await.unwrap();
        let copy = folder.join(format!("twinhall.before-{}.db", migrations::newest() + 1));
        assert_eq!(schema_of(&copy).await.unwrap(), migrations::newest());
        assert_eq!(
            copy.metadata().unwrap().permissions().mode() & 0o777,
            0o600,
            "it holds what the house holds"
        );
    }

    #[tokio::test]
    async fn each_commit_is_synced() {
        let place = Fresh::folder();
        let files = open(&place).await;
        let of = async |pragma: &'static str| -> i64 {
            sqlx::query_scalar(pragma).fetch_one(&files.write).await.unwrap()
        };
        assert_eq!(
            (
                of("pragma synchronous").await,
                of("pragma foreign_keys").await,
                of("pragma trusted_schema").await
            ),
            (2, 1, 0)
        );
    }

    #[test]
    fn a_library_that_can_damage_a_file_is_refused() {
        let of = |version| library_is_sound(version);
        assert_eq!(
            [of("3.51.2"), of("3.51.3"), of("3.51.10"), of("3.52.0"), of("3.52.1"), of("4.0.0"), of("what")],
            [false, true, true, false, true, true, false]
        );
    }
}
