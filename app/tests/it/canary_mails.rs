//! No mail tells what its reader may not know: those of offers, groups and invitations, too. The spring's house is full
//! of markers; a month passes, and every form that somebody finds is sent.
use crate::{
    canary::{Judge, mark, standing},
    cast::bring_file,
    house::Hall,
    offers::spring,
    rows::Kept,
    shape::{self, forms},
};
use kernel::PersonId;
use mail::{Letter, Secrets};
use std::collections::BTreeSet;
use store::testing::Place;

/// Days that pass: reminders, Mondays, what runs out, the webinar and what comes after it.
const DAYS: i8 = 30;
/// Who sends forms: a facilitator, the focal points of Amman and of Erbil.
const WRITERS: [&str; 3] = ["p062", "p011", "p001"];

/// Mails in which a facilitator writes in their own name to a city.
const SIGNED: &str = "words to a group";

/// Mails since the last question: what they are for, and what leaks from them.
#[derive(Default)]
struct Postbox {
    /// Whoever writes to cities.
    facilitator: i64,
    last: i64,
    mails: usize,
    markers: usize,
    purposes: BTreeSet<String>,
    leaks: BTreeSet<String>,
}

impl Postbox {
    async fn empty(&mut self, hall: &Hall, judge: &Judge) {
        let site = &hall.house.site;
        hall.house.work().await.unwrap();
        let statement = "select id, purpose, person, content
                           from mails
                          where id > $1 and content is not null
                          order by id
                          limit 1000";
        let rows: Vec<(i64, String, Option<PersonId>, String)> =
            store::sql(statement).bind(self.last).all(&site.db).await.unwrap();
        for (id, purpose, person, content) in rows {
            let letter = Letter::from_outbox(&content).unwrap();
            let read = mail::read(&letter, &site.sender, Secrets::Made(&site.key));
            let told = format!("{}\n{}\n{}", read.subject, read.text, read.html);
            let reader = standing(hall, person).await;
            let leaks = judge.leaks(&reader, &told, &format!("{purpose} to {person:?}")).into_iter();
            let signature = format!("people_persons.name of {}", self.facilitator);
            self.leaks.extend(leaks.filter(|leak| purpose != SIGNED || !leak.ends_with(&signature)));
            self.markers += crate::canary::markers(&told).len();
            self.purposes.insert(purpose);
            self.mails += 1;
            self.last = id;
        }
    }
}

#[tokio::test]
async fn no_mail_tells_what_its_reader_may_not_know() {
    for place in [Some(Place::folder()), Place::postgres().await].into_iter().flatten() {
        let hall = spring(place).await;
        let mut writers = Vec::new();
        for code in WRITERS {
            writers.push(hall.person(code).await);
        }
        bring_file(&hall, writers[0]).await;
        mark(&hall, shape::NOT_WRITTEN).await;
        let judge = Judge::of(&hall).await;
        let facilitator = i64::from(writers[0]);
        let mut postbox = Postbox { facilitator, ..Postbox::default() };
        postbox.empty(&hall, &judge).await;
        // What was sent before the markers holds none.
        postbox = Postbox { facilitator, last: postbox.last, ..Postbox::default() };
        let kept = Kept::of(&hall).await;
        let mut forms_sent = 0;
        for writer in writers {
            let browser = hall.sign_in(writer).await;
            let found = forms::found(&hall, &browser).await;
            for found in found.into_iter().filter(|found| found.form.method == "post") {
                forms_sent += 1;
                forms::send_plainly(&browser, &found).await;
                postbox.empty(&hall, &judge).await;
            }
            kept.restore(&hall).await;
        }
        for day in 1..=DAYS {
            hall.clock.set(format!("2018-07-{day:02}T09:30+03").as_str());
            postbox.empty(&hall, &judge).await;
        }
        let Postbox { mails, markers, purposes, leaks, .. } = postbox;
        println!(
            "canary: {forms_sent} forms, {mails} mails for {purposes:?}, {markers} markers, {} leaks",
            leaks.len()
        );
        for kind in ["offer", "invitation", "check-in"] {
            assert!(purposes.iter().any(|purpose| purpose.starts_with(kind)), "{kind}: {purposes:?}");
        }
        assert!(mails > 50 && markers > 50, "there is something that could leak");
        assert_eq!(leaks, BTreeSet::new());
    }
}
