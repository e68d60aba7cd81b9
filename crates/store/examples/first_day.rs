//! A house on its first day: a fact with its mail, a worker that sends it, a backup that can be trusted.
//!
//! `cargo run -p store --example first_day`
use kernel::{Clock, Dice, Lang, access::Actor};
use std::{error::Error, io::Write as _};
use store::{
    Db, Fact, FactNumber, Source, backup,
    outbox::{self, NewMail},
    record,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::temp_dir().join(format!("twinhall-first-day-{}", std::process::id()));
    let source = Source::Folder(folder.clone());
    let db = Db::open(&source, Clock::fixed("2018-06-25T09:00+03"), Dice::system()).await?;

    // Whatever happens is a row, its fact and its mail, or nothing.
    let mut tx = db.begin().await?;
    let fact =
        tx.record(&Fact::new("people: seat given", Actor::Operator, "person", 7).with("seat", 9)).await?;
    let welcome = NewMail {
        fact,
        purpose: "welcome",
        person: None,
        address: "focal.point@zahle.example".to_owned(),
        language: Lang::Ar,
        subject: "أهلا وسهلا".to_owned(),
        content: "[]".to_owned(),
        duty: true,
        urgent: false,
        opens_at: None,
        domain: "network.example".to_owned(),
    };
    tx.queue(&welcome).await?;
    tx.commit().await?;

    let mut out = std::io::stdout().lock();
    for mail in outbox::claim(&db, 10).await? {
        if outbox::hand_over(&db, &mail).await? {
            writeln!(out, "to {}: {} {}", mail.address, mail.subject, mail.message_id)?;
            let mut sent = db.begin().await?;
            outbox::sent(&mut sent, &mail, "250 2.0.0 taken").await?;
            sent.commit().await?;
        }
    }
    for entry in record::since(&db, FactNumber::START, 10).await? {
        writeln!(out, "{} {} {} {} {}", entry.number, entry.at, entry.kind, entry.noun, entry.subject)?;
    }

    let file = folder.join("first-day.backup");
    backup::backup(&source, &file, &backup::silent()).await?;
    writeln!(out, "{}", backup::verify(&file, &backup::silent()).await?)?;
    db.close().await;
    std::fs::remove_dir_all(folder)?;
    Ok(())
}
