//! A large mailing through the real program and a mail server that counts: nobody is asked twice, also when the program
//! is killed in the middle.
use crate::{
    faults::{deliver_the_rest, message_id},
    program::{Folder, Program, flags, print},
};
use events::{
    acts::{AddEvent, PublishEvent},
    rules::{Access, Details, When},
    store as event_store,
};
use invitations::{
    acts::KeepInvitations,
    doing,
    rules::audience::{Condition, Effect, Scope},
};
use kernel::{
    Clock, Dice,
    access::{Standing, ask},
};
use mail::{
    Transport,
    testing::{Received, Server},
};
use std::collections::{BTreeMap, BTreeSet};
use store::Source;
use twinhall::{
    config::{Flags, Settings},
    house::{House, Opening},
};
use web::Stage;

const GUESTS: usize = 2_000;
/// For writing and sending them, in hundredths of a second; a build for tests takes several times what a release does.
const TICKS_MAX: u64 = 6_000;

/// A house on a folder, whose mails nobody sends yet.
async fn open(folder: &std::path::Path) -> House {
    let flags =
        Flags { dir: Some(folder.display().to_string()), log: Some("error".to_owned()), ..Flags::default() };
    let settings = Settings { transport: None::<Transport>, ..Settings::read(&flags).unwrap() };
    let opening = Opening {
        clock: Clock::system(),
        dice: Dice::system(),
        stage: Stage::Live,
        counted: None,
        new_key: false,
    };
    House::open(&settings, opening).await.unwrap()
}

/// So many people of one office, an event a year ahead, and the mails that ask all of them.
async fn invite_all(house: &House, count: usize) {
    let site = &house.site;
    let mut tx = site.db.begin().await.unwrap();
    store::sql(
        "insert into people_organisations (id, kind, name, added_at) values (1, 'partner', 'An office', 0)",
    )
    .run(&mut tx)
    .await
    .unwrap();
    for number in 1..=i64::try_from(count).unwrap() {
        store::sql("insert into people_persons (id, name, email, email_folded, search_text, language, zone, digits, hidden, added_at)
             values ($1, $2, $3, $3, $3, $4, 'Asia/Amman', 'language', $5, 0)")
            .bind(number)
            .bind(format!("Guest {number}"))
            .bind(format!("guest-{number}@office.example"))
            .bind(["en", "ar", "tr", "fr", "ckb"][usize::try_from(number).unwrap() % 5])
            .bind(false)
            .run(&mut tx)
            .await
            .unwrap();
        store::sql(
            "insert into people_seats (id, person, organisation, kind, starts, given_at)
             values ($1, $1, 1, 'member', '2018-01-01', 0)",
        )
        .bind(number)
        .run(&mut tx)
        .await
        .unwrap();
    }
    let operator = Standing::operator();
    let starts = site.clock.machine() + jiff::SignedDuration::from_hours(24 * 300);
    let when =
        When::timed(starts, starts + jiff::SignedDuration::from_hours(2), site.home_zone.clone()).unwrap();
    let details = Details { when, access: Access::Invitation, ..Details::titled("A large webinar") };
    let adding = ask::<AddEvent>(&operator, ()).unwrap();
    let event = event_store::add_event(&mut tx, &adding, (&details, &site.home_zone), None).await.unwrap();
    let publishing = ask::<PublishEvent>(&operator, event.subject()).unwrap();
    event_store::publish_event(&mut tx, &publishing).await.unwrap();
    let keeping = ask::<KeepInvitations>(&operator, event.subject()).unwrap();
    let condition = Condition {
        effect: Effect::With,
        scope: Scope::Organisation(1.into()),
        seats: BTreeSet::new(),
        country: None,
        spoken: None,
    };
    assert!(doing::add_condition(site, &mut tx, &keeping, &condition).await.unwrap());
    assert_eq!(doing::invite(site, &mut tx, &keeping).await.unwrap(), Some(count));
    assert_eq!(doing::send(&mut tx, &keeping).await.unwrap(), i64::try_from(count).unwrap());
    tx.commit().await.unwrap();
}

/// Hundredths of a second that a process has computed, by the system's word.
fn cpu_ticks(process: &str) -> u64 {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    let after = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
    after.split_whitespace().skip(11).take(2).filter_map(|ticks| ticks.parse::<u64>().ok()).sum()
}

#[tokio::test]
async fn nobody_is_asked_twice_though_the_program_is_killed_in_the_middle() {
    let (folder, server) = (Folder::new(), Server::taking_all().await.unwrap());
    let source = Source::Folder(folder.0.clone());
    let count = GUESTS;
    let own = cpu_ticks("self");
    let house = open(&folder.0).await;
    invite_all(&house, count).await;
    house.site.db.close().await;
    drop(house);
    let written = cpu_ticks("self") - own;
    let smtp = server.smtp();
    let to_mails = ["--mail-host", &smtp.host, "--mail-port", &smtp.port.to_string(), "--mail-tls", "none"]
        .map(str::to_owned);
    let words = [flags(&source, &folder.0), to_mails.to_vec()].concat();
    let mut sending = 0;
    for part in 1..=3 {
        let mut program = Program::serve(&words).await;
        server.until_received(count * part / 4).await;
        sending += cpu_ticks(&program.id().to_string());
        program.kill().await;
    }
    deliver_the_rest(&source, &folder.0, &server).await;
    let received = server.received();
    let mut by_address: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for Received { to, message, .. } in &received {
        by_address.entry(to).or_default().push(message_id(message));
    }
    assert_eq!(by_address.len(), count, "each was asked");
    for (address, ids) in &by_address {
        let messages = ids.iter().collect::<BTreeSet<_>>().len();
        assert!(messages == 1 && ids.len() <= 2, "{address}: {ids:?}");
    }
    assert!(written + sending < TICKS_MAX, "{written} and {sending} hundredths of a second");
    print(format_args!(
        "{count} invitations: {written} hundredths of a second to write them, {sending} to send most of them, 3 kills, \
         {} sent again because their answer was lost",
        received.len() - count
    ));
}
