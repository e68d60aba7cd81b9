//! What can fail around the program, done to the real one: nothing acknowledged is lost, and it says what is wrong.
use crate::house::{Browser, Hall, Page};
use crate::program::{Folder, Guest, Program, ended, flags, print, twinhall, twinhall_as_anybody};
use kernel::{Clock, Dice};
use mail::{
    Transport,
    testing::{Play, Received, Server as MailServer},
};
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
    testing::{self, Place, Server, other_user},
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
pub(crate) async fn deliver_the_rest(source: &Source, folder: &Path, mails: &MailServer) {
    let flags =
        Flags { dir: Some(folder.display().to_string()), log: Some("error".to_owned()), ..Flags::default() };
    let mut settings = Settings::read(&flags).unwrap();
    settings.source = source.clone();
    settings.transport = Some(mail::Transport::Smtp(mails.smtp()));
    let tomorrow = Clock::system().machine() + jiff::SignedDuration::from_hours(24);
    let clock = Clock::fixed(&tomorrow.to_string());
    let opening = Opening { clock, dice: Dice::system(), stage: Stage::Live, counted: None, new_key: true };
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

pub(crate) fn message_id(message: &[u8]) -> &str {
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

/// A process that makes a key of its own would end the second steps and the mailed links of the one that serves.
async fn serves_with_its_own_key_only(source: &Source) {
    let (own, other) = (Folder::new(), Folder::new());
    let folder = |place: &Folder| match source {
        Source::Folder(folder) => folder.clone(),
        Source::Postgres(_) => place.0.clone(),
    };
    let first = Program::serve(&flags(source, &folder(&own))).await;
    if matches!(source, Source::Folder(_)) {
        drop(first);
        std::fs::remove_file(folder(&own).join("key")).unwrap();
    }
    let elsewhere = flags(source, &folder(&other));
    let words = [&["serve", "--listen", "127.0.0.1:0"].map(str::to_owned), elsewhere.as_slice()].concat();
    let told = ended(twinhall(&words)).await;
    let says = format!(
        "twinhall: there is no {}, and this database has a key: ",
        folder(&other).join("key").display()
    );
    assert_eq!((told.code, told.complaint.starts_with(&says)), (2, true), "{}", told.complaint);
    assert!(!folder(&other).join("key").exists());
    let looked = ended(twinhall(&[&["doctor".to_owned()], elsewhere.as_slice()].concat())).await;
    let says =
        format!("BAD   key: there is no {}, and the database has one", folder(&other).join("key").display());
    assert!(looked.said.contains(&says), "{}", looked.said);
    // Who has lost it says so.
    drop(Program::serve(&[elsewhere.as_slice(), &["--new-key".to_owned()]].concat()).await);
    drop(Program::serve(&elsewhere).await);
}

#[tokio::test]
async fn a_database_is_served_with_its_own_key_only_on_sqlite() {
    let folder = Folder::new();
    serves_with_its_own_key_only(&Source::Folder(folder.0.clone())).await;
}

#[tokio::test]
async fn a_database_is_served_with_its_own_key_only_on_postgres() {
    if let Some(place) = Place::postgres().await {
        serves_with_its_own_key_only(place.source()).await;
    }
}

#[tokio::test]
async fn a_demo_neither_shows_nor_throws_away_what_is_not_its_own() {
    let folder = Folder::new();
    let dir = folder.0.display().to_string();
    drop(Program::serve(&flags(&Source::Folder(folder.0.clone()), &folder.0)).await);
    let refused =
        format!("twinhall: {dir} was not made by a demo: remove it yourself, or choose another --dir\n");
    for more in [None, Some("--fresh")] {
        let words = ["demo", "--dir", &dir, "--port", "0"].into_iter().chain(more);
        let told = ended(twinhall(&words.collect::<Vec<_>>())).await;
        assert_eq!((told.code, told.complaint), (2, refused.clone()));
    }
    assert!(folder.0.join("twinhall.db").exists());
}

#[tokio::test]
async fn a_demo_that_runs_is_not_thrown_away() {
    let folder = Folder::new();
    let dir = folder.0.display().to_string();
    let first = Program::demo(&folder.0).await;
    let told = ended(twinhall(&["demo", "--dir", &dir, "--port", "0", "--fresh"])).await;
    let expected = format!(
        "twinhall: {dir} is in use by another process ({}): stop it, or let several processes share one PostgreSQL\n",
        first.id()
    );
    assert_eq!((told.code, told.complaint), (2, expected));
    assert!(folder.0.join("twinhall.db").exists());
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
async fn nobody_else_on_the_machine_looks_into_a_data_folder_that_we_made() {
    let place = Folder::new();
    let folder = place.0.join("house");
    begin(&Source::Folder(folder.clone()), &folder, &[]).await.0.kill().await;
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!([mode(&folder), mode(&folder.join("search"))], [0o700, 0o700]);
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

/// Makes the file of a SQLite house as full as its disk would be; or gives the space back.
async fn set_full(hall: &Hall, is_full: bool) {
    let text = if is_full { "pragma max_page_count = 1" } else { "pragma max_page_count = 1000000" };
    let mut tx = hall.house.site.db.begin().await.unwrap();
    // SQLite never sets it below what the file has by now.
    store::sql(text).one::<i64>(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
}

/// Adds an officer by the form: the answer.
async fn add(desk: &mut Browser, number: u64) -> Page {
    let typed = officer(number, "full");
    let typed = typed.each_ref().map(|(name, value)| (*name, value.as_str()));
    let form = desk.get("/people/new").await.form("/people");
    desk.submit(form, &typed).await
}

#[tokio::test]
async fn a_full_disk_is_told_keeps_what_was_typed_and_takes_writes_again_when_there_is_space() {
    let hall = Hall::planted(Stage::Live, Place::folder()).await;
    let mut desk = hall.sign_in_as("p062").await;
    set_full(&hall, true).await;
    let mut number = 0;
    let refused = loop {
        number += 1;
        let answer = add(&mut desk, number).await;
        if answer.status != 303 {
            break answer;
        }
    };
    let keeps = refused.body.contains(&format!("Officer {number}<"));
    assert_eq!((refused.status, refused.header("retry-after"), keeps), (503, Some("10"), true));
    // The page and its header tell the same.
    assert!(refused.body.contains("Try again in 10 seconds."), "{}", refused.body);
    let reads = [desk.get("/people").await.status, hall.browser().get("/sign-in").await.status];
    assert_eq!(reads, [200, 200]);
    set_full(&hall, false).await;
    assert_eq!(desk.submit(refused.form("/people"), &[]).await.status, 303);
}

#[tokio::test]
async fn a_disk_that_takes_no_writes_is_told_keeps_what_was_typed_and_takes_them_again_without_a_restart() {
    let hall = Hall::planted(Stage::Live, Place::folder()).await;
    let mut desk = hall.sign_in_as("p062").await;
    // What SQLite says on a disk that was mounted read-only; the next connection finds it writable.
    let mut tx = hall.house.site.db.begin().await.unwrap();
    store::sql("pragma query_only = on").run(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
    let refused = add(&mut desk, 1).await;
    let keeps = refused.body.contains("Officer 1<");
    assert_eq!((refused.status, refused.header("retry-after"), keeps), (503, Some("10"), true));
    let reads = [desk.get("/people").await.status, hall.browser().get("/sign-in").await.status];
    assert_eq!(reads, [200, 200]);
    assert_eq!(desk.submit(refused.form("/people"), &[]).await.status, 303);
}

/// A planted house on each engine, whose mails go to a server that does this with them.
async fn each_mailing(
    script: impl Fn(&str, usize) -> Play + Clone + Send + Sync + 'static,
    test: impl AsyncFn(Hall, &MailServer),
) {
    for place in [Some(Place::folder()), Place::postgres().await].into_iter().flatten() {
        let server = MailServer::playing(script.clone()).await.unwrap();
        let hall = Hall::planted(Stage::Live, place).await;
        test(hall.restarted_with(Transport::Smtp(server.smtp())).await, &server).await;
    }
}

const OMAR: &str = "omar.kanarini@irbid.example";

/// What is done with the mails to one person; all others are taken.
fn to_omar(play: impl Fn(usize) -> Play + Clone) -> impl Fn(&str, usize) -> Play + Clone {
    move |address, before| if address == OMAR { play(before) } else { Play::Take }
}

/// Somebody asks for a link, and all work is done.
async fn ask(hall: &Hall) -> Browser {
    let mut browser = hall.browser();
    let form = browser.get("/sign-in").await.form("/sign-in");
    assert_eq!(browser.submit(form, &[("email", OMAR)]).await.status, 303);
    hall.house.work().await.unwrap();
    browser
}

/// The messages that have arrived.
fn arrived(server: &MailServer) -> Vec<Vec<u8>> {
    let mails = server.received().into_iter().filter(|mail| mail.to == OMAR);
    mails.map(|mail| mail.message).collect()
}

/// The outbox page's line of the only mail.
async fn outbox_says(hall: &Hall, desk: &mut Browser) -> String {
    hall.house.work().await.unwrap();
    let lines = desk.get("/outbox").await.texts("tbody tr");
    lines.into_iter().find(|line| line.contains(OMAR)).expect("a line of the outbox")
}

#[tokio::test]
async fn a_mail_is_really_delivered_with_the_link_that_leads_in() {
    each_mailing(to_omar(|_| Play::Take), async |hall, server| {
        let mut browser = ask(&hall).await;
        let [message] = arrived(server).try_into().unwrap();
        // Quoted-printable (RFC 2045, 6.7): soft breaks and the one escape that a link needs.
        let text = String::from_utf8(message).unwrap().replace("=\r\n", "").replace("=3D", "=");
        let (_, rest) = text.split_once("https://hall.example/sign-in/").expect("a link");
        let link = format!("/sign-in/{}", rest.split_whitespace().next().unwrap());
        let form = browser.get(&link).await.form(&link);
        assert_eq!(browser.submit(form, &[]).await.location(), Some("/me"));
    })
    .await;
}

#[tokio::test]
async fn a_mail_that_is_refused_is_shown_as_come_back() {
    each_mailing(to_omar(|_| Play::AnswerAddress(550, "no such user")), async |hall, _| {
        let mut desk = hall.sign_in_as("p062").await;
        ask(&hall).await;
        let line = outbox_says(&hall, &mut desk).await;
        assert!(line.contains("came back") && line.contains("no such user"), "{line}");
        let things = desk.get("/desk").await.texts(".todo li");
        assert!(things.iter().any(|thing| thing.contains("Omar Kanarini came back")), "{things:?}");
    })
    .await;
}

#[tokio::test]
async fn a_mail_that_is_put_off_goes_a_minute_later() {
    let greylist = |before| if before == 0 { Play::AnswerAddress(450, "greylisted") } else { Play::Take };
    each_mailing(to_omar(greylist), async |hall, server| {
        let mut desk = hall.sign_in_as("p062").await;
        ask(&hall).await;
        let line = outbox_says(&hall, &mut desk).await;
        assert!(line.contains("on its way") && line.contains("greylisted"), "{line}");
        hall.clock.set("2018-06-25T09:02+03");
        assert!(outbox_says(&hall, &mut desk).await.contains("sent"));
        assert_eq!(arrived(server).len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_mail_whose_answer_was_cut_off_goes_once_more_as_the_same_message_and_never_again() {
    each_mailing(to_omar(|_| Play::CutAfterDot), async |hall, server| {
        ask(&hall).await;
        for time in ["2018-06-25T09:30+03", "2018-06-25T10:30+03", "2018-06-26T10:00+03"] {
            hall.clock.set(time);
            hall.house.work().await.unwrap();
        }
        let mut desk = hall.sign_in_as("p062").await;
        assert!(outbox_says(&hall, &mut desk).await.contains("perhaps sent"));
        let messages = arrived(server);
        let ids: BTreeSet<&str> = messages.iter().map(|message| message_id(message)).collect();
        assert_eq!((messages.len(), ids.len()), (2, 1));
    })
    .await;
}

#[tokio::test]
async fn no_mail_goes_twice_when_the_clock_is_set_back_an_hour_or_ahead_a_year() {
    each_mailing(to_omar(|_| Play::Take), async |hall, server| {
        ask(&hall).await;
        for time in ["2018-06-25T08:00+03", "2019-06-25T09:00+03", "2018-06-25T09:00+03"] {
            hall.clock.set(time);
            hall.house.work().await.unwrap();
        }
        assert_eq!(arrived(server).len(), 1);
    })
    .await;
}

#[tokio::test]
async fn no_link_lives_longer_when_the_clock_is_set_back_an_hour_or_ahead_a_year() {
    each_mailing(to_omar(|_| Play::Take), async |hall, _| {
        let mut browser = ask(&hall).await;
        let link = hall.mails_to(OMAR).await.pop().and_then(|mail| mail.link("/sign-in/")).unwrap();
        let mut seen = vec![browser.get(&link).await.status];
        for time in ["2018-06-25T08:00+03", "2019-06-25T09:00+03"] {
            hall.clock.set(time);
            seen.push(browser.get(&link).await.status);
        }
        assert_eq!(seen, [200, 404, 404]);
    })
    .await;
}

/// Tables of which a restore makes something new: nobody stays signed in, no link leads on, mails wait, the epoch is
/// another; and what a program that was killed had begun belongs to nobody.
const RENEWED: [&str; 7] = [
    "jobs",
    "mails",
    "people_address_changes",
    "people_asks",
    "people_halfway",
    "people_sessions",
    "settings",
];

async fn backup_while_writing(place: &Place) {
    let (folder, elsewhere) = (Folder::new(), Folder::new());
    let source = place.source();
    let data = if let Source::Folder(data) = source { data } else { &folder.0 };
    let (mut program, mut guest) = begin(source, data, &[]).await;
    let ((tell, mut told), mut writers) = (mpsc::unbounded_channel(), JoinSet::new());
    writers.spawn(write_on(guest.clone(), Arc::new(AtomicU64::new(1)), tell));
    let mut before = Vec::new();
    for _ in 0..6 {
        before.push(told.recv().await.unwrap());
    }
    let file = folder.path("house.backup");
    let saved =
        ended(twinhall(&[&["backup".to_owned(), file.clone()], flags(source, data).as_slice()].concat()));
    assert_eq!(saved.await.code, 0);
    program.kill().await;
    writers.join_all().await;
    let dir = elsewhere.0.display().to_string();
    restore(&file, &dir).await;
    let restored = testing::rows(&Source::Folder(elsewhere.0.clone())).await;
    let people = restored["people_persons"].concat();
    for promise in &before {
        // A change of address waits for links in mails, and those end with a restore.
        let kept = people.contains(&format!("old-{}@irbid.example", promise.number));
        assert!(kept, "{promise:?} was acknowledged before the backup began");
    }
    // The key did not come along with the backup.
    let elsewhere = flags(&Source::Folder(elsewhere.0.clone()), &elsewhere.0);
    let again = Program::serve(&[elsewhere.as_slice(), &["--new-key".to_owned()]].concat()).await;
    guest.moves_to(&again.url);
    assert_eq!(guest.get("/people").await.unwrap().location(), "/sign-in?next=%2Fpeople");
}

/// Verifies a backup and restores it into a folder, by the commands.
async fn restore(file: &str, dir: &str) {
    let verified = ended(twinhall(&["restore", file, "--verify", "--dir", dir])).await;
    assert_eq!((verified.code, verified.said.contains("whole")), (0, true), "{}", verified.complaint);
    let restored = ended(twinhall(&["restore", file, "--dir", dir])).await;
    assert_eq!((restored.code, restored.said.contains("wait in the outbox for a yes")), (0, true));
}

async fn same_content_elsewhere(place: &Place) {
    let (folder, elsewhere) = (Folder::new(), Folder::new());
    let source = place.source();
    let data = if let Source::Folder(data) = source { data } else { &folder.0 };
    let (mut program, guest) = begin(source, data, &[]).await;
    let ((tell, mut told), mut writers) = (mpsc::unbounded_channel(), JoinSet::new());
    writers.spawn(write_on(guest, Arc::new(AtomicU64::new(1)), tell));
    told.recv().await.unwrap();
    told.recv().await.unwrap();
    program.kill().await;
    writers.join_all().await;
    let file = folder.path("house.backup");
    let save = ["backup".to_owned(), file.clone()];
    assert_eq!(ended(twinhall(&[&save, flags(source, data).as_slice()].concat())).await.code, 0);
    restore(&file, &elsewhere.0.display().to_string()).await;
    let there = Source::Folder(elsewhere.0.clone());
    let without_renewed = async |house: &Source| {
        let mut digests = testing::digests(house).await;
        digests.retain(|table, _| !RENEWED.contains(&table.as_str()));
        digests
    };
    assert_eq!(without_renewed(source).await, without_renewed(&there).await);
    let (mails, rows) = (testing::rows(source).await, testing::rows(&there).await);
    let signed_in = rows["people_sessions"].len() + rows["people_asks"].len();
    let held = rows["mails"].iter().filter(|mail| mail.contains("\"held\"")).count();
    assert_eq!((signed_in, held), (0, mails["mails"].len()));
    assert_eq!(rows["jobs"].len(), mails["jobs"].len());
}

#[tokio::test]
async fn a_backup_made_while_writing_holds_what_was_acknowledged_before_on_sqlite() {
    backup_while_writing(&Place::folder()).await;
}

#[tokio::test]
async fn a_backup_made_while_writing_holds_what_was_acknowledged_before_on_postgres() {
    if let Some(place) = Place::postgres().await {
        backup_while_writing(&place).await;
    }
}

#[tokio::test]
async fn a_restored_house_has_the_same_content_and_lets_nobody_in_on_sqlite() {
    same_content_elsewhere(&Place::folder()).await;
}

#[tokio::test]
async fn a_restored_house_has_the_same_content_and_lets_nobody_in_from_postgres() {
    if let Some(place) = Place::postgres().await {
        same_content_elsewhere(&place).await;
    }
}

#[tokio::test]
async fn a_link_that_was_asked_for_before_a_backup_is_not_mailed_after_its_restore() {
    let (folder, house) = (Folder::new(), Folder::new());
    let (file, dir) = (folder.path("house.backup"), house.0.display().to_string());
    let hall = Hall::planted(Stage::Live, Place::folder()).await;
    let mut browser = hall.browser();
    let form = browser.get("/sign-in").await.form("/sign-in");
    assert_eq!(browser.submit(form, &[("email", OMAR)]).await.status, 303);
    // The job that mails the link still waits.
    let Source::Folder(data) = hall.place.source() else { unreachable!("a folder") };
    let saved = ended(twinhall(&["backup", &file, "--dir", &data.display().to_string()])).await;
    assert_eq!(saved.code, 0, "{}", saved.complaint);
    restore(&file, &dir).await;
    let mails = MailServer::taking_all().await.unwrap();
    deliver_the_rest(&Source::Folder(house.0.clone()), &house.0, &mails).await;
    assert_eq!(mails.received().len(), 0);
}

/// What the banner of a demo says of the time, without the minutes.
async fn day_shown(guest: &mut Guest) -> String {
    let page = guest.get("/dev/clock").await.unwrap();
    let day = page.body.split_once(" June 2018").expect("a day of June");
    day.0.rsplit(|c: char| !c.is_ascii_digit()).next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn a_second_process_of_a_demo_follows_a_clock_that_was_moved() {
    let Some(place) = Place::postgres().await else { return };
    let folder = Folder::new();
    let first = Program::demo_on(place.source(), &folder.0).await;
    let second = Program::demo_on(place.source(), &folder.0).await;
    let [mut here, mut there] = [&first, &second].map(|program| Guest::new(&program.url));
    assert_eq!(day_shown(&mut there).await, "25");
    assert_eq!(here.fill("/dev/clock", "/dev/clock", &[("by", "day")]).await.unwrap().status, 303);
    for _ in 0..FOLLOWS_WITHIN {
        if day_shown(&mut there).await == "26" {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    assert_eq!(day_shown(&mut there).await, "26");
}

/// Looks at the other clock, each a tenth of a second after the one before.
const FOLLOWS_WITHIN: usize = 100;

#[tokio::test]
async fn a_damaged_backup_is_refused_with_a_sentence_and_nothing_is_touched() {
    let (folder, house) = (Folder::new(), Folder::new());
    let source = Source::Folder(house.0.clone());
    begin(&source, &house.0, &[]).await.0.kill().await;
    let (whole, damaged, dir) = (folder.path("whole"), folder.path("damaged"), house.0.display().to_string());
    assert_eq!(ended(twinhall(&["backup", &whole, "--dir", &dir])).await.code, 0);
    let before = testing::digests(&source).await;
    let octets = std::fs::read(&whole).unwrap();
    let mut flipped = octets.clone();
    flipped[octets.len() / 2] ^= 1;
    for (bad, says) in [(flipped, "is damaged"), (octets[..octets.len() / 2].to_vec(), "is not a backup")] {
        std::fs::write(&damaged, bad).unwrap();
        for words in [
            ["restore", &damaged, "--verify", "--dir", &dir].as_slice(),
            &["restore", &damaged, "--dir", &dir],
        ] {
            let refused = ended(twinhall(words)).await;
            let told = format!("twinhall: {damaged} {says}");
            assert_eq!(
                (refused.code, refused.complaint.starts_with(&told)),
                (2, true),
                "{}",
                refused.complaint
            );
        }
    }
    assert_eq!(testing::digests(&source).await, before);
}

#[tokio::test]
async fn a_wrong_setting_is_named_with_its_source() {
    let folder = Folder::new();
    let file = folder.path("settings.toml");
    std::fs::write(&file, "mail_host = \"smtp.example.org\"\nmail_port = 99999\n").unwrap();
    let mut in_environment = twinhall(&["serve"]);
    in_environment.env("TWINHALL_LISTEN", "here");
    let wrong = [
        (
            twinhall(&["serve", "--zone", "Asia/Aman"]),
            "zone in the flag --zone is \"Asia/Aman\": no time zone; expected an IANA name such as Asia/Amman"
                .to_owned(),
        ),
        (
            in_environment,
            "listen in the environment (TWINHALL_LISTEN) is \"here\": no address with a port; expected an address \
             and a port such as 127.0.0.1:8080"
                .to_owned(),
        ),
        (
            twinhall(&["serve", "--config", &file]),
            format!("mail_port in {file} is \"99999\": no port; expected a port from 1 to 65535"),
        ),
    ];
    for (command, says) in wrong {
        let told = ended(command).await;
        assert_eq!((told.code, told.complaint), (2, format!("twinhall: {says}\n")));
    }
}

/// What the doctor says, after its signs, of one thing in a house with these settings: the finding and its mending.
async fn doctor(about: &str, settings: &str) -> [String; 2] {
    let folder = Folder::new();
    let file = folder.path("settings.toml");
    std::fs::write(&file, settings).unwrap();
    let said = ended(twinhall(&["doctor", "--dir", &folder.path("house"), "--config", &file])).await.said;
    let mut lines =
        said.lines().skip_while(|line| !line.get(6..).is_some_and(|line| line.starts_with(about)));
    [lines.next(), lines.next()].map(|line| line.unwrap_or_default().trim_start().to_owned())
}

#[tokio::test]
async fn the_doctor_tells_a_public_address_of_this_machine_from_none() {
    let here = "→ set public_url to the address by which people come";
    let none = doctor("public address", "").await;
    let own = doctor("public address", "public_url = \"http://127.0.0.1:8080\"\n").await;
    assert_eq!(none, ["look  public address: none is set: links in mails lead to this machine only", here]);
    assert_eq!(
        own,
        ["look  public address: http://127.0.0.1:8080 leads to this machine only, in mails, too", here]
    );
}

#[tokio::test]
async fn the_doctor_says_why_a_database_cannot_be_opened_and_how_to_mend_it() {
    // Nobody listens at the first port.
    let [found, mend] = doctor("database", "database = \"postgres://hall:secret@127.0.0.1:1/hall\"\n").await;
    assert!(found.contains("there is no connection to it: ") && found.contains("refused"), "{found}");
    assert!(!found.contains("secret"), "{found}");
    assert_eq!(mend, "→ start the database server, or correct its host and port in --database");
    let Some(place) = Place::postgres().await else { return };
    let Source::Postgres(address) = place.source() else { unreachable!("a database") };
    let [found, mend] = doctor("database", &format!("database = \"{address}_gone\"\n")).await;
    assert!(found.contains("_gone\" does not exist"), "{found}");
    assert!(mend.starts_with("→ create it (createdb "), "{mend}");
}

#[tokio::test]
async fn help_explains_each_command_and_each_of_its_words() {
    for command in ["demo", "serve", "backup", "restore", "doctor"] {
        let told = ended(twinhall(&[command, "--help"])).await;
        let lines: Vec<&str> = told.said.lines().collect();
        let silent = lines.windows(2).filter(|pair| {
            let is_word = pair[0].trim_start().starts_with(['-', '<']);
            is_word && !pair[0].trim_start().contains("  ") && !pair[1].starts_with("          ")
        });
        assert_eq!(silent.count(), 0, "{}", told.said);
        assert_eq!((told.code, told.said.contains(&format!("Usage: twinhall {command}"))), (0, true));
    }
}
