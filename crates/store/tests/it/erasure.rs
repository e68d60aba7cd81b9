//! What was erased stands nowhere in the files of a house.
use kernel::{Clock, Dice};
use std::{path::Path, process::Command};
use store::{Db, Source, sql, testing::Place};

/// Whether a file holds a word. Another process reads: this one would lose its locks when it closes the file.
fn holds(word: &str, file: &Path) -> bool {
    Command::new("grep").args(["--quiet", "--text", word]).arg(file).status().unwrap().success()
}

#[tokio::test]
async fn what_was_erased_is_in_no_free_place_of_the_file_and_not_in_its_log() {
    const WORD: &str = "zz-areej-zz";
    let place = Place::folder();
    let Source::Folder(folder) = place.source() else { unreachable!("a folder") };
    let [file, log] = ["twinhall.db", "twinhall.db-wal"].map(|name| folder.join(name));
    let db = Db::open(place.source(), Clock::system(), Dice::system()).await.unwrap();
    for number in 0..500 {
        let mut tx = db.begin().await.unwrap();
        sql("insert into settings (name, value) values ($1, $2)")
            .bind(format!("{WORD} {number}"))
            .bind(format!("{WORD} {}", "lives here ".repeat(number % 90)))
            .run(&mut tx)
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }
    assert!(holds(WORD, &file) || holds(WORD, &log), "the test finds what is there");
    let mut tx = db.begin().await.unwrap();
    sql("update settings set name = 'erased ' || name, value = '' where name like $1")
        .bind(format!("{WORD}%"))
        .run(&mut tx)
        .await
        .unwrap();
    sql("delete from settings where name like 'erased %'").run(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
    db.leave_no_trace().await.unwrap();
    assert_eq!([&file, &log].map(|file| holds(WORD, file)), [false, false]);
}
