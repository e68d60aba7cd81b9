//! Whatever can fail below: told apart, nothing acknowledged that is not kept, and back without a restart.
use crate::child;
use kernel::{Clock, Dice, Lang, access::Actor};
use std::{
    io::{BufRead as _, BufReader, Write as _},
    path::Path,
    process::{Child, Stdio},
};
use store::{
    Db, Error, Fact, FactNumber, OpenError, Reason, Source,
    outbox::{self, NewMail},
    record, settings, sql,
    testing::{NOW, Place, Server, each_engine},
};

async fn open(source: &Source) -> Db {
    Db::open(source, Clock::fixed(NOW), Dice::system()).await.unwrap()
}

/// A fact and its mail in one transaction.
async fn write(db: &Db) -> Result<FactNumber, Error> {
    let mut tx = db.begin().await?;
    let fact = tx.record(&Fact::new("people: link asked", Actor::Operator, "person", 1)).await?;
    let mail = NewMail {
        fact,
        purpose: "sign-in link",
        person: None,
        address: "focal@zahle.example".to_owned(),
        language: Lang::En,
        subject: "Your link".to_owned(),
        content: "[]".repeat(200),
        duty: true,
        urgent: true,
        opens_at: None,
        domain: "twinhall.example".to_owned(),
    };
    tx.queue(&mail).await?;
    tx.commit().await?;
    Ok(fact)
}

/// Why a write is not possible now.
async fn refused(db: &Db) -> Option<Reason> {
    write(db).await.err().and_then(|error| error.unavailable())
}

async fn facts(db: &Db) -> usize {
    record::since(db, FactNumber::START, 10_000).await.unwrap().len()
}

/// Lets the file have so many pages.
async fn set_pages_max(db: &Db, statement: &'static str) {
    let mut tx = db.begin().await.unwrap();
    sql(statement).one::<i64>(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn a_full_disk_is_told_reads_go_on_and_space_is_enough_to_write_again() {
    let place = Place::folder();
    let db = open(place.source()).await;
    write(&db).await.unwrap();
    // No page more: it is never set below what the file has.
    set_pages_max(&db, "pragma max_page_count = 1").await;
    let mut acknowledged = 1;
    let reason = loop {
        match write(&db).await {
            Ok(_) => acknowledged += 1,
            Err(error) => break error.unavailable(),
        }
    };
    assert_eq!(reason, Some(Reason::DiskFull));
    assert_eq!(facts(&db).await, acknowledged);
    set_pages_max(&db, "pragma max_page_count = 1000000").await;
    write(&db).await.unwrap();
    assert_eq!(facts(&db).await, acknowledged + 1);
}

/// A limit of pages is met by a statement, a full disk by the commit.
#[tokio::test]
async fn a_disk_that_is_full_at_the_commit_is_told_and_space_is_enough_to_write_again() {
    if let Ok(disk) = std::env::var(child::FOLDER) {
        fill(Path::new(&disk)).await;
        return;
    }
    let place = Place::folder();
    let disk = file(&place, "disk");
    std::fs::create_dir(&disk).unwrap();
    let test = "faults::a_disk_that_is_full_at_the_commit_is_told_and_space_is_enough_to_write_again";
    let Some(mut child) = child::with_small_disk(test, &disk) else { return };
    assert!(child.env(child::FOLDER, &disk).status().unwrap().success());
}

/// Fills a small disk with facts, and gives some of it back.
async fn fill(disk: &Path) {
    let ballast = disk.join("ballast");
    std::fs::write(&ballast, vec![1; 1 << 20]).unwrap();
    let db = open(&Source::Folder(disk.join("house"))).await;
    let mut acknowledged = 0;
    let reason = loop {
        match write(&db).await {
            Ok(_) => acknowledged += 1,
            Err(error) => break error.unavailable(),
        }
    };
    assert_eq!((reason, refused(&db).await), (Some(Reason::DiskFull), Some(Reason::DiskFull)));
    assert_eq!(facts(&db).await, acknowledged);
    std::fs::remove_file(ballast).unwrap();
    write(&db).await.unwrap();
    assert_eq!(facts(&db).await, acknowledged + 1);
}

#[tokio::test]
async fn a_file_that_was_replaced_gets_no_more_writes() {
    let (place, other) = (Place::folder(), Place::folder());
    let db = open(place.source()).await;
    write(&db).await.unwrap();
    open(other.source()).await.close().await;
    std::fs::rename(file(&other, "twinhall.db"), file(&place, "twinhall.db")).unwrap();
    assert_eq!(refused(&db).await, Some(Reason::Replaced));
}

#[tokio::test]
async fn a_log_that_was_removed_gets_no_more_writes() {
    let place = Place::folder();
    let db = open(place.source()).await;
    write(&db).await.unwrap();
    std::fs::remove_file(file(&place, "twinhall.db-wal")).unwrap();
    assert_eq!(refused(&db).await, Some(Reason::Replaced));
}

fn file(place: &Place, name: &str) -> std::path::PathBuf {
    let Source::Folder(folder) = place.source() else { unreachable!("a folder") };
    folder.join(name)
}

#[tokio::test]
async fn a_server_that_was_stopped_is_told_and_found_again() {
    let Some(server) = Server::start() else { return };
    let db = open(&Source::Postgres(server.address())).await;
    write(&db).await.unwrap();
    server.stop();
    let write_refused = refused(&db).await;
    let read = settings::epoch(&db).await.unwrap_err().unavailable();
    server.go_on();
    assert_eq!((write_refused, read), (Some(Reason::Gone), Some(Reason::Gone)));
    write(&db).await.unwrap();
    assert_eq!(facts(&db).await, 2);
}

#[tokio::test]
async fn a_commit_that_was_cut_off_is_not_known() {
    let Some(place) = Place::postgres().await else { return };
    let db = open(place.source()).await;
    let mut tx = db.begin().await.unwrap();
    tx.record(&Fact::new("people: link asked", Actor::Operator, "person", 1)).await.unwrap();
    let backend: i64 = sql("select cast(pg_backend_pid() as bigint)").one(&mut tx).await.unwrap();
    let ended: bool =
        sql("select pg_terminate_backend(cast($1 as int), 5000)").bind(backend).one(&db).await.unwrap();
    assert!(ended);
    assert_eq!(tx.commit().await.unwrap_err().unavailable(), Some(Reason::CommitUnknown));
}

#[tokio::test]
async fn an_error_ends_its_transaction_and_the_next_one_works() {
    each_engine(async |fresh| {
        let mut tx = fresh.db.begin().await.unwrap();
        settings::set(&mut tx, "motto", "learn").await.unwrap();
        sql("select no_such_column from settings").one::<i64>(&mut tx).await.unwrap_err();
        drop(tx);
        write(&fresh.db).await.unwrap();
        assert_eq!(settings::get(&fresh.db, "motto").await.unwrap(), None);
    })
    .await;
}

/// A child process that writes and says so after each commit, until it is killed.
struct Writer {
    process: Child,
    lines: std::io::Lines<BufReader<std::process::ChildStdout>>,
}

impl Writer {
    fn start(test: &str, source: &Source) -> Self {
        let mut command = child::again(test);
        match source {
            Source::Folder(folder) => command.env(child::FOLDER, folder),
            Source::Postgres(address) => command.env(child::SERVER, address),
        };
        let mut process = command.stdout(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(process.stdout.take().unwrap()).lines();
        Self { process, lines }
    }

    /// The next number that it says is kept.
    fn acknowledged(&mut self) -> i64 {
        let said = self.lines.find_map(|line| line.ok()?.split_once("kept ")?.1.parse().ok());
        said.expect("the writer goes on")
    }

    fn kill(mut self) -> Option<i64> {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
        // What it had said by then.
        self.lines.filter_map(|line| line.ok()?.split_once("kept ")?.1.parse().ok()).last()
    }
}

/// What the child does, if this is it.
async fn write_until_killed() {
    let source = match (std::env::var(child::FOLDER), std::env::var(child::SERVER)) {
        (Ok(folder), _) => Source::Folder(folder.into()),
        (_, Ok(address)) => Source::Postgres(address),
        _ => return,
    };
    let db = open(&source).await;
    loop {
        let number = write(&db).await.unwrap();
        let mut out = std::io::stdout().lock();
        writeln!(out, "\nkept {number}").and_then(|()| out.flush()).unwrap();
    }
}

#[tokio::test]
async fn nothing_acknowledged_is_lost_when_the_process_is_killed() {
    write_until_killed().await;
    let kills = if std::env::var_os("TWINHALL_NIGHTLY").is_some() { 50 } else { 5 };
    for place in [Some(Place::folder()), Place::postgres().await].into_iter().flatten() {
        for _ in 0..kills {
            let mut writer = Writer::start(
                "faults::nothing_acknowledged_is_lost_when_the_process_is_killed",
                place.source(),
            );
            let mut kept = writer.acknowledged();
            for _ in 0..Dice::system().below(30) {
                kept = writer.acknowledged();
            }
            kept = writer.kill().unwrap_or(kept);
            let db = open(place.source()).await;
            let numbers: Vec<i64> = record::since(&db, FactNumber::START, 10_000)
                .await
                .unwrap()
                .into_iter()
                .map(|entry| entry.number.into())
                .collect();
            let last = i64::try_from(numbers.len()).unwrap();
            assert!(last >= kept, "{kept} acknowledged, {last} there");
            assert_eq!(numbers, (1..=last).collect::<Vec<_>>());
            let mails: i64 = outbox::counts(&db).await.unwrap().iter().map(|(_, count)| count).sum();
            assert_eq!(mails, last);
            db.close().await;
        }
    }
}

#[tokio::test]
async fn a_second_process_on_one_file_is_refused_by_name() {
    write_until_killed().await;
    let place = Place::folder();
    let mut writer = Writer::start("faults::a_second_process_on_one_file_is_refused_by_name", place.source());
    writer.acknowledged();
    let first = writer.process.id();
    let refused = Db::open(place.source(), Clock::system(), Dice::system()).await.unwrap_err();
    writer.kill();
    assert!(matches!(refused, OpenError::InUse { pid: Some(pid), .. } if pid == first), "{refused}");
}

#[tokio::test]
async fn several_processes_write_to_one_server() {
    write_until_killed().await;
    let Some(place) = Place::postgres().await else { return };
    let start = || Writer::start("faults::several_processes_write_to_one_server", place.source());
    let (mut one, mut other) = (start(), start());
    for _ in 0..10 {
        one.acknowledged();
        other.acknowledged();
    }
    one.kill();
    other.kill();
    assert!(facts(&open(place.source()).await).await >= 20);
}
