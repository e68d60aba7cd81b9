//! What is wrong with the place where a house is kept, and how to mend it.
use crate::{Cause, Db, Error, OpenError, Reason, Source, db::Engine, sql, sqlite};
use jiff::{SignedDuration, Timestamp};
use rustix::fs::{statfs, statvfs};
use std::path::Path;

/// How a check ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// As it should be.
    Good,
    /// It works, but look after it.
    Warning,
    /// Do not serve people like this.
    Bad,
}

/// One question and its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// What was asked, in two or three words.
    pub about: &'static str,
    /// How it ended.
    pub verdict: Verdict,
    /// What was found, as a sentence.
    pub found: String,
    /// How to mend it, as a sentence; none when there is nothing to mend.
    pub mend: Option<&'static str>,
}

impl Check {
    fn good(about: &'static str, found: impl Into<String>) -> Self {
        Self { about, verdict: Verdict::Good, found: found.into(), mend: None }
    }
    fn warning(about: &'static str, found: impl Into<String>, mend: &'static str) -> Self {
        Self { about, verdict: Verdict::Warning, found: found.into(), mend: Some(mend) }
    }
    fn bad(about: &'static str, found: impl Into<String>, mend: &'static str) -> Self {
        Self { about, verdict: Verdict::Bad, found: found.into(), mend: Some(mend) }
    }
}

/// Below this, a backup and a migration's copy may not fit any more.
const FREE_MIB_WARNING: u64 = 1_024;
/// Below this, the next busy day may fill the disk.
const FREE_MIB_BAD: u64 = 100;
/// Two clocks of one house may differ by so much.
const CLOCKS_APART_MAX: SignedDuration = SignedDuration::from_secs(60);

/// Asks a house all questions; [`Db::look`] is enough.
///
/// # Errors
/// [`Error`], when the database does not answer.
pub async fn checks(db: &Db) -> Result<Vec<Check>, Error> {
    let mut checks = match (db.source(), db.engine()) {
        (Source::Folder(folder), Engine::Sqlite(_)) => file(db, folder).await?,
        (_, _) => server(db).await?,
    };
    checks.push(clock(db).await?);
    checks.push(troubled(db).await?);
    Ok(checks)
}

/// How to mend it that a house cannot be looked at; none where the error says so itself.
pub fn way_in(error: &OpenError) -> Option<&'static str> {
    const CORRECT: &str = "correct --dir or --database";
    Some(match error {
        OpenError::Older { found: 0, .. } => "if there should be one, correct --dir or --database",
        OpenError::Failed(Error::Unavailable { reason: Reason::Gone, .. }) => {
            "start the database server, or correct its host and port in --database"
        }
        OpenError::Failed(Error::Broken(cause)) => match code_of(cause).as_deref() {
            // The codes of PostgreSQL, appendix A.
            Some("3D000") => {
                "create it (createdb --template=template0 --encoding=UTF8 --locale=C.UTF-8), or correct its name in \
                 --database"
            }
            Some("28000" | "28P01") => "correct the user and the password in --database",
            Some("42501") => "give the user of --database its rights, or correct it",
            Some(_) | None => CORRECT,
        },
        OpenError::Older { .. }
        | OpenError::Newer { .. }
        | OpenError::Edited { .. }
        | OpenError::Engine { .. }
        | OpenError::Text { .. } => return None,
        OpenError::InUse { .. }
        | OpenError::ReadOnly { .. }
        | OpenError::Migration(_)
        | OpenError::Address(_)
        | OpenError::Failed(_)
        | OpenError::File { .. } => CORRECT,
    })
}

/// The code by which the engine names an error.
fn code_of(cause: &Cause) -> Option<String> {
    let told = cause.downcast_ref::<sqlx::Error>()?.as_database_error()?;
    told.code().map(std::borrow::Cow::into_owned)
}

async fn file(db: &Db, folder: &Path) -> Result<Vec<Check>, Error> {
    let version: String = sql("select sqlite_version()").one(db).await?;
    let mut checks = vec![Check::good("database", format!("SQLite {version} in {}", folder.display()))];
    // `synchronous` belongs to each connection and is set by the program; the journal belongs to the file.
    let journal: String = sql("pragma journal_mode").one(db).await?;
    checks.push(if journal == "wal" {
        Check::good("durability", "each commit is on the disk before it is acknowledged")
    } else {
        Check::bad("durability", format!("the journal is {journal}"), "start the program: it sets it to wal")
    });
    let whole: String = sql("pragma quick_check(1)").one(db).await?;
    checks.push(if whole == "ok" {
        Check::good("integrity", "the file is whole")
    } else {
        Check::bad(
            "integrity",
            format!("the file is damaged: {whole}"),
            "stop the program and restore the last backup",
        )
    });
    checks.push(file_system(folder));
    checks.push(space(folder));
    Ok(checks)
}

/// Locks and memory that is shared do not work across machines: SQLite's log needs both.
fn file_system(folder: &Path) -> Check {
    const ABOUT: &str = "file system";
    match statfs(folder) {
        Err(error) => Check::warning(ABOUT, error.to_string(), "check that the folder can be read"),
        Ok(found) => match network(found.f_type.try_into().unwrap_or_default()) {
            None => Check::good(ABOUT, "the folder is on a disk of this machine"),
            Some(name) => Check::bad(
                ABOUT,
                format!("the folder is on {name}, a network file system"),
                "move it to a disk of this machine, or use PostgreSQL",
            ),
        },
    }
}

/// The name of a network file system, by the numbers of `statfs(2)`.
fn network(number: u64) -> Option<&'static str> {
    match number & 0xffff_ffff {
        0x6969 => Some("NFS"),
        0x517b | 0xff53_4d42 | 0xfe53_4d42 => Some("SMB"),
        0x0102_1997 => Some("9p"),
        0x00c3_6400 => Some("Ceph"),
        0x5346_414f | 0x6b41_4653 => Some("AFS"),
        0x7461_636f => Some("OCFS2"),
        0x0bd0_0bd0 => Some("Lustre"),
        0x0116_1970 => Some("GFS2"),
        _ => None,
    }
}

fn space(folder: &Path) -> Check {
    const ABOUT: &str = "disk space";
    const MEND: &str = "make room or move the folder: a full disk stops all writing";
    match statvfs(folder) {
        Err(error) => Check::warning(ABOUT, error.to_string(), "check that the folder can be read"),
        Ok(disk) => {
            let free_mib = disk.f_bavail.saturating_mul(disk.f_frsize) >> 20;
            space_verdict(
                free_mib,
                std::fs::metadata(folder.join(sqlite::FILE_NAME)).map_or(0, |file| file.len() >> 20),
                MEND,
            )
        }
    }
}

/// A copy of the file must fit, too.
fn space_verdict(free_mib: u64, file_mib: u64, mend: &'static str) -> Check {
    let found = format!("{free_mib} MiB are free, the database has {file_mib} MiB");
    match free_mib {
        _ if free_mib < FREE_MIB_BAD => Check::bad("disk space", found, mend),
        _ if free_mib < FREE_MIB_WARNING.max(2 * file_mib) => Check::warning("disk space", found, mend),
        _ => Check::good("disk space", found),
    }
}

async fn server(db: &Db) -> Result<Vec<Check>, Error> {
    let (version, fsync, full_page_writes, synchronous): (String, String, String, String) =
        sql("select current_setting('server_version'), current_setting('fsync'),
                current_setting('full_page_writes'), current_setting('synchronous_commit')")
        .one(db)
        .await?;
    let mut checks = vec![Check::good("database", format!("PostgreSQL {version}"))];
    checks.push(server_durability(&fsync, &full_page_writes, &synchronous));
    let theirs: i64 =
        sql("select cast(extract(epoch from clock_timestamp()) * 1000000 as bigint)").one(db).await?;
    let ours = db.machine();
    let theirs = Timestamp::from_microsecond(theirs).unwrap_or(Timestamp::MAX);
    checks.push(apart("server's clock", ours.duration_since(theirs)));
    Ok(checks)
}

fn server_durability(fsync: &str, full_page_writes: &str, synchronous: &str) -> Check {
    if fsync == "on" && full_page_writes == "on" && synchronous != "off" {
        return Check::good("durability", "each commit is on the disk before it is acknowledged");
    }
    Check::bad(
        "durability",
        format!("fsync is {fsync}, full_page_writes {full_page_writes}, synchronous_commit {synchronous}"),
        "set all three to on in postgresql.conf and reload",
    )
}

fn apart(about: &'static str, ahead: SignedDuration) -> Check {
    let seconds = ahead.as_secs();
    if ahead.abs() <= CLOCKS_APART_MAX {
        return Check::good(about, format!("it differs from this machine's by {} s", seconds.abs()));
    }
    let found = format!("this machine's is {seconds} s ahead of it");
    Check::warning(about, found, "let both follow a time server (chrony or systemd-timesyncd)")
}

/// The record goes by number, but people read its times.
async fn clock(db: &Db) -> Result<Check, Error> {
    let newest: Option<Timestamp> =
        sql("select at from facts order by number desc limit 1").optional(db).await?;
    let now = db.clock().now();
    Ok(match newest {
        Some(newest) if newest > now + CLOCKS_APART_MAX => Check::bad(
            "clock",
            format!("it is {now} now, before the newest fact of {newest}"),
            "set the machine's clock; links and mails wait until it has caught up",
        ),
        Some(_) | None => Check::good("clock", format!("it is {now}, after everything that happened")),
    })
}

async fn troubled(db: &Db) -> Result<Check, Error> {
    let count: i64 = sql("select count(*) from jobs where failed").one(db).await?;
    Ok(if count == 0 {
        Check::good("jobs", "none was given up")
    } else {
        Check::warning(
            "jobs",
            format!("{count} were given up after five days"),
            "read their errors on the desk",
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_on_another_machine_is_named() {
        assert_eq!(
            [network(0x6969), network(0xff53_4d42), network(0xef53)],
            [Some("NFS"), Some("SMB"), None]
        );
    }

    #[test]
    fn room_for_two_more_copies_is_wanted() {
        let of = |free, file| space_verdict(free, file, "make room").verdict;
        assert_eq!(
            [of(99, 1), of(1_023, 1), of(1_024, 1), of(3_000, 2_000), of(4_000, 2_000)],
            [Verdict::Bad, Verdict::Warning, Verdict::Good, Verdict::Warning, Verdict::Good]
        );
    }

    #[test]
    fn a_server_that_acknowledges_before_the_disk_has_it_is_told() {
        let of = |fsync, pages, commit| server_durability(fsync, pages, commit).verdict;
        assert_eq!(
            [of("on", "on", "on"), of("off", "on", "on"), of("on", "off", "on"), of("on", "on", "off")],
            [Verdict::Good, Verdict::Bad, Verdict::Bad, Verdict::Bad]
        );
    }

    #[test]
    fn clocks_a_minute_apart_are_told() {
        let of = |seconds| apart("server's clock", SignedDuration::from_secs(seconds)).verdict;
        assert_eq!(
            [of(-61), of(-60), of(0), of(61)],
            [Verdict::Warning, Verdict::Good, Verdict::Good, Verdict::Warning]
        );
    }
}
