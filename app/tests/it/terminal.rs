//! What whoever imports a large file sees on a terminal.
use crate::program::{Folder, twinhall};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use std::{
    fs::{File, OpenOptions},
    io::Read as _,
    process::Stdio,
    thread,
};
use tokio::process::Command;

/// So many events take longer than the moment after which a bar is shown.
const EVENTS: usize = 12_000;

fn events() -> String {
    let row = |n: usize| format!("Water {n},2018-07-11,\"Amman, Jordan\",CMI and Office {n},public\n");
    (0..EVENTS).fold("title,starts,location,organisers,access\n".to_owned(), |text, n| text + &row(n))
}

/// Runs a command whose complaints go to a terminal: what is written there.
async fn on_a_terminal(mut command: Command) -> String {
    let ours = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    grantpt(&ours).unwrap();
    unlockpt(&ours).unwrap();
    let name = ptsname(&ours, Vec::new()).unwrap().into_string().unwrap();
    let theirs = OpenOptions::new().read(true).write(true).open(name).unwrap();
    let mut process = command.stdout(Stdio::null()).stderr(theirs).spawn().unwrap();
    // The other end is open in the process alone from here on: reading fails when it is closed.
    drop(command);
    let reading = thread::spawn(move || {
        let (mut written, mut piece) = (Vec::new(), [0; 4_096]);
        let mut ours = File::from(ours);
        while let Ok(length @ 1..) = ours.read(&mut piece) {
            written.extend_from_slice(&piece[..length]);
        }
        String::from_utf8_lossy(&written).into_owned()
    });
    assert!(process.wait().await.unwrap().success());
    reading.join().unwrap()
}

#[tokio::test]
async fn a_large_import_shows_a_bar_on_a_terminal_and_takes_it_away_at_its_end() {
    let folder = Folder::new();
    let (file, data) = (folder.path("events.csv"), folder.path("data"));
    std::fs::write(&file, events()).unwrap();
    let words = ["import", "events", &file, "--dir", &data, "--log", "error", "--dry-run"];
    let written = on_a_terminal(twinhall(&words)).await;
    let shares: Vec<u32> = written
        .split('%')
        .filter_map(|before| before.rsplit(|c: char| !c.is_ascii_digit()).next()?.parse().ok())
        .collect();
    assert!(shares.len() > 2 && shares.is_sorted(), "{written:?}");
    let last = written.rsplit('%').next().unwrap();
    assert!(last.contains("\u{1b}[2K"), "the line of the bar is empty again: {last:?}");
    let quiet = on_a_terminal(twinhall(&[words.as_slice(), &["--quiet"]].concat())).await;
    assert!(!quiet.contains('%'), "{quiet:?}");
}
