//! What can fail around the program, done to the real one: nothing acknowledged is lost, and it says what is wrong.
use crate::program::{Folder, Guest, Program, ended, flags, print, twinhall, twinhall_as_anybody};
use kernel::{Clock, Dice};
use mail::testing::{Received, Server as MailServer};
use std::{
    collections::{BTreeMap, BTreeSet},
    os::unix::fs::{PermissionsExt as _, chown},
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};
use store::{
    Source,
    testing::{Place, Server, other_user},
};
use tokio::{sync::mpsc, task::JoinSet};
use twinhall::{
    config::{Flags, Settings},
    house::{House, Opening},
};
use web::Stage;

/// A house that begins: the program, and its first facilitator's browser.
async fn begin(source: &Source, folder: &Path, more: &[String]) -> (Program, Guest) {
    let mut program = Program::serve(&[&flags(source, folder), more].concat()).await;
    let link = program.says("/setup/").await;
    let mut guest = Guest::new(&program.url);
    let first = [
        ("centre", "The centre"),
        ("name", "Widad Tahan"),
        ("email", "widad.tahan@centre.example"),
        ("spoken", "ar en"),
        ("language", "en"),
        ("zone", "Asia/Amman"),
    ];
    let answer = guest.fill(&link, &link, &first).await.unwrap();
    assert_eq!(answer.location(), "/people");
    (program, guest)
}

/// An officer's form; the address is the old one or the new one.
fn officer(number: u64, address: &str) -> [(&'static str, String); 5] {
    [
        ("name", format!("Officer {number}")),
        ("email", format!("{address}-{number}@irbid.example")),
        ("spoken", "ar".to_owned()),
        ("language", "ar".to_owned()),
        ("zone", "Asia/Amman".to_owned()),
    ]
}

/// What a 303 promised: an officer's page, and whether the new address is theirs already.
#[derive(Debug)]
struct Promise {
    page: String,
    number: u64,
    moved: bool,
}

/// Adds officers and changes their addresses, which mails to the old ones, until the program is gone.
async fn write_on(mut guest: Guest, numbers: Arc<AtomicU64>, tell: mpsc::UnboundedSender<Promise>) {
    loop {
        let number = numbers.fetch_add(1, Ordering::SeqCst);
        let added = guest.fill("/people/new", "/people", &officer(number, "old")).await;
        let Ok(added) = added else { return };
        let page = added.location().to_owned();
        tell.send(Promise { page: page.clone(), number, moved: false }).unwrap();
        let form = format!("{page}/edit");
        let Ok(moved) = guest.fill(&form, &page, &officer(number, "new")).await else { return };
        moved.location();
        tell.send(Promise { page, number, moved: true }).unwrap();
    }
}

/// Writers at once, so that some are in the middle of something whenever the program is killed.
const WRITERS: usize = 3;

fn kills() -> usize {
    if std::env::var_os("TWINHALL_NIGHTLY").is_some() { 50 } else { 5 }
}

async fn survive_kills(place: &Place) {
    let (folder, mails) = (Folder::new(), MailServer::taking_all().await.unwrap());
    let source = place.source();
    let data = if let Source::Folder(data) = source { data } else { &folder.0 };
    let smtp = mails.smtp();
    let to_mails = ["--mail-host", &smtp.host, "--mail-port", &smtp.port.to_string(), "--mail-tls", "none"]
        .map(str::to_owned);
    let words = [flags(source, data), to_mails.to_vec()].concat();
    let (mut program, mut guest) = begin(source, data, &to_mails).await;
    let (numbers, mut promises) = (Arc::new(AtomicU64::new(1)), Vec::new());
    for _ in 0..kills() {
        let (tell, mut told) = mpsc::unbounded_channel();
        let mut writers = JoinSet::new();
        for _ in 0..WRITERS {
            writers.spawn(write_on(guest.clone(), numbers.clone(), tell.clone()));
        }
        drop(tell);
        for _ in 0..=Dice::system().below(12) {
            promises.push(told.recv().await.unwrap());
        }
        program.kill().await;
        writers.join_all().await;
        while let Some(promise) = told.recv().await {
            promises.push(promise);
        }
        let save = ["backup".to_owned(), folder.path("after.backup")];
        let saved = ended(twinhall(&[&save, flags(source, data).as_slice()].concat())).await;
        assert_eq!((saved.code, saved.complaint.as_str()), (0, ""), "the database is whole");
        program = Program::serve(&words).await;
        guest.moves_to(&program.url);
    }
    keeps(&mut guest, &promises).await;
    program.kill().await;
    deliver_the_rest(source, data, &mails).await;
    let doubles = mailed(&promises, &mails.received());
    print(format_args!(
        "{} kills, {} writes acknowledged, 0 lost, {doubles} mails sent again because their answer was lost",
        kills(),
        promises.len()
    ));
}

/// Each promise holds: the page is there, with the address that was acknowledged.
async fn keeps(guest: &mut Guest, promises: &[Promise]) {
    let mut latest: BTreeMap<(&str, u64), bool> = BTreeMap::new();
    for promise in promises {
        *latest.entry((&promise.page, promise.number)).or_default() |= promise.moved;
    }
    for ((page, number), moved) in latest {
        let shown = guest.get(page).await.unwrap();
        let names = |address: &str| shown.body.contains(&format!("{address}-{number}@irbid.example"));
        // The change that was under way when the program was killed may have been kept, too.
        let holds = names("new") || (!moved && names("old"));
        assert_eq!((shown.status, holds), (200, true), "{page} of officer {number}, moved: {moved}");
    }
}

/// A day later, when no killed process can still be sending: all that is left goes out.
async fn deliver_the_rest(source: &Source, folder: &Path, mails: &MailServer) {
    let flags =
        Flags { dir: Some(folder.display().to_string()), log: Some("error".to_owned()), ..Flags::default() };
    let mut settings = Settings::read(&flags).unwrap();
    settings.source = source.clone();
    settings.transport = Some(mail::Transport::Smtp(mails.smtp()));
    let tomorrow = Clock::system().machine() + jiff::SignedDuration::from_hours(24);
    let clock = Clock::fixed(&tomorrow.to_string());
    let opening = Opening { clock, dice: Dice::system(), stage: Stage::Live, counted: None };
    let house = House::open(&settings, opening).await.unwrap();
    house.work().await.unwrap();
    house.site.db.close().await;
}

/// Each acknowledged change was mailed, and nothing is mailed twice but the same message again after a lost answer.
/// Returns how often that was.
fn mailed(promises: &[Promise], received: &[Received]) -> usize {
    let mut by_address: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for mail in received {
        by_address.entry(&mail.to).or_default().push(message_id(&mail.message));
    }
    for promise in promises.iter().filter(|promise| promise.moved) {
        let old = format!("old-{}@irbid.example", promise.number);
        assert!(by_address.contains_key(old.as_str()), "no mail to {old}");
    }
    for (address, ids) in &by_address {
        let messages = ids.iter().collect::<BTreeSet<_>>().len();
        assert!(messages == 1 && ids.len() <= 2, "{address}: {ids:?}");
    }
    received.len() - by_address.len()
}

fn message_id(message: &[u8]) -> &str {
    let text = std::str::from_utf8(message).unwrap();
    text.lines().find_map(|line| line.strip_prefix("Message-ID: ")).expect("each mail has one")
}

#[tokio::test]
async fn nothing_acknowledged_is_lost_to_kills_on_sqlite() {
    survive_kills(&Place::folder()).await;
}

#[tokio::test]
async fn nothing_acknowledged_is_lost_to_kills_on_postgres() {
    if let Some(place) = Place::postgres().await {
        survive_kills(&place).await;
    }
}

#[tokio::test]
async fn a_second_process_on_one_folder_is_told_of_the_first() {
    let folder = Folder::new();
    let (dir, source) = (folder.0.display().to_string(), Source::Folder(folder.0.clone()));
    let first = Program::serve(&flags(&source, &folder.0)).await;
    let second = ended(twinhall(&["serve", "--listen", "127.0.0.1:0", "--dir", &dir])).await;
    let says = format!(
        "twinhall: {dir} is in use by another process ({}): stop it, or let several processes share one PostgreSQL\n",
        first.id()
    );
    assert_eq!((second.code, second.complaint), (2, says));
}

#[tokio::test]
async fn a_folder_that_takes_no_writes_is_a_sentence_at_the_start() {
    let place = Folder::new();
    let folder = place.0.join("house");
    begin(&Source::Folder(folder.clone()), &folder, &[]).await.0.kill().await;
    let files = std::fs::read_dir(&folder).unwrap().map(|file| file.unwrap().path());
    for path in files.chain([folder.clone()]).collect::<Vec<_>>() {
        if let Some((user, group)) = other_user("nobody") {
            chown(&path, Some(user), Some(group)).unwrap();
        }
        let mode = if path.is_dir() { 0o500 } else { 0o400 };
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
    }
    let dir = folder.display().to_string();
    let words = ["serve", "--listen", "127.0.0.1:0", "--dir", &dir];
    let told = ended(twinhall_as_anybody(&words, &place.0)).await;
    let says = format!(
        "twinhall: {dir} cannot be written to: check its owner, its permissions and how its disk is mounted"
    );
    assert_eq!((told.code, told.complaint.starts_with(&says)), (2, true), "{}", told.complaint);
}

#[tokio::test]
async fn a_database_that_is_gone_is_told_keeps_what_was_typed_and_comes_back_without_a_restart() {
    let Some(server) = Server::start() else { return };
    let (folder, source) = (Folder::new(), Source::Postgres(server.address()));
    let (program, mut guest) = begin(&source, &folder.0, &[]).await;
    let form = guest.get("/people/new").await.unwrap();
    server.stop();
    let refused = guest.send_form(&form, "/people", &officer(1, "kept")).await.unwrap();
    let told = (refused.status, refused.header("retry-after"), refused.body.contains("Officer 1"));
    assert_eq!(told, (503, Some("10"), true), "{}", refused.body);
    assert_eq!(Guest::new(&program.url).get("/sign-in").await.unwrap().status, 200);
    server.go_on();
    // The button of the page that said so: it sends the form as it was.
    let taken = guest.send_form(&refused, "/people", &officer(1, "kept")).await.unwrap();
    assert!(taken.location().starts_with("/people/"));
}
