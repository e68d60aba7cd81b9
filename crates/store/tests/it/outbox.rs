//! The outbox: once for each fact, never by two workers, never lost.
use kernel::{Clock, Dice, Lang, PersonId, access::Actor};
use std::collections::BTreeSet;
use store::{
    Db, Fact,
    outbox::{self, MailId, NewMail, Outcome, State},
    testing::{Fresh, NOW, Place, each_engine},
};

async fn queue(db: &Db, count: u32) -> Vec<MailId> {
    let mut tx = db.begin().await.unwrap();
    let mut ids = Vec::new();
    for person in 1..=count {
        let fact =
            tx.record(&Fact::new("people: link asked", Actor::Operator, "person", person)).await.unwrap();
        ids.extend(tx.queue(&mail(fact.into(), person)).await.unwrap());
    }
    tx.commit().await.unwrap();
    ids
}

fn mail(fact: i64, person: u32) -> NewMail {
    NewMail {
        fact: fact.into(),
        purpose: "sign-in link",
        person: Some(PersonId::from(i64::from(person))),
        address: "office@irbid.example".to_owned(),
        language: Lang::Ar,
        subject: "رابط الدخول".to_owned(),
        content: "[]".to_owned(),
        duty: true,
        urgent: false,
        opens_at: None,
        domain: "twinhall.example".to_owned(),
    }
}

/// The state of the only mail.
async fn state(db: &Db) -> State {
    let page = outbox::page(db, None, None, 2).await.unwrap();
    let [line] = page.as_slice() else { panic!("one mail, not {page:?}") };
    line.state
}

/// What a worker would get: Message-IDs.
async fn claim(db: &Db) -> Vec<String> {
    outbox::claim(db, 10).await.unwrap().into_iter().map(|mail| mail.message_id).collect()
}

/// What a worker gets that goes on until there is nothing left.
async fn claim_all(db: &Db) -> Vec<MailId> {
    let mut got = Vec::new();
    loop {
        let claimed = outbox::claim(db, 4).await.unwrap();
        if claimed.is_empty() {
            return got;
        }
        got.extend(claimed.into_iter().map(|mail| mail.id));
    }
}

#[tokio::test]
async fn one_fact_causes_a_mail_to_a_person_once() {
    each_engine(async |fresh| {
        queue(&fresh.db, 1).await;
        let mut tx = fresh.db.begin().await.unwrap();
        let again = tx.queue(&mail(1, 1)).await.unwrap();
        let to_another_at_the_same_address = tx.queue(&mail(1, 2)).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!((again.is_some(), to_another_at_the_same_address.is_some()), (false, true));
    })
    .await;
}

#[tokio::test]
async fn a_mail_of_a_transaction_that_was_dropped_does_not_exist() {
    each_engine(async |fresh| {
        let mut tx = fresh.db.begin().await.unwrap();
        let fact = tx.record(&Fact::new("people: link asked", Actor::Operator, "person", 1)).await.unwrap();
        tx.queue(&mail(fact.into(), 1)).await.unwrap();
        drop(tx);
        assert_eq!(claim(&fresh.db).await, Vec::<String>::new());
    })
    .await;
}

#[tokio::test]
async fn two_workers_at_once_never_get_the_same_mail() {
    each_engine(async |fresh| {
        let queued: BTreeSet<MailId> = queue(&fresh.db, 60).await.into_iter().collect();
        let (a, b, c) = tokio::join!(claim_all(&fresh.db), claim_all(&fresh.db), claim_all(&fresh.db));
        let got = [a, b, c].concat();
        assert_eq!(got.len(), 60);
        assert_eq!(got.into_iter().collect::<BTreeSet<_>>(), queued);
    })
    .await;
}

#[tokio::test]
async fn an_urgent_mail_goes_first() {
    each_engine(async |fresh| {
        queue(&fresh.db, 3).await;
        let mut tx = fresh.db.begin().await.unwrap();
        let urgent = tx.queue(&NewMail { urgent: true, ..mail(3, 9) }).await.unwrap();
        tx.commit().await.unwrap();
        let first = outbox::claim(&fresh.db, 1).await.unwrap();
        assert_eq!(first.first().map(|mail| mail.id), urgent);
    })
    .await;
}

#[tokio::test]
async fn a_claimed_mail_goes_on_after_its_worker_was_killed() {
    each_engine(async |fresh| {
        queue(&fresh.db, 1).await;
        let first = claim(&fresh.db).await;
        assert_eq!(claim(&fresh.db).await, Vec::<String>::new());
        fresh.clock.set("2018-06-25T09:10+03");
        assert_eq!(claim(&fresh.db).await, first);
    })
    .await;
}

#[tokio::test]
async fn a_worker_that_stops_gives_its_mails_back() {
    each_engine(async |fresh| {
        queue(&fresh.db, 1).await;
        let mail = outbox::claim(&fresh.db, 1).await.unwrap().remove(0);
        let mut tx = fresh.db.begin().await.unwrap();
        outbox::put_back(&mut tx, &mail).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(claim(&fresh.db).await, [mail.message_id]);
    })
    .await;
}

#[tokio::test]
async fn a_new_process_on_a_file_goes_on_with_the_mails_of_the_last_one_at_once() {
    let (place, clock) = (Place::folder(), Clock::fixed(NOW));
    let open = async || Db::open(place.source(), clock.clone(), Dice::system()).await.unwrap();
    let killed = open().await;
    queue(&killed, 1).await;
    let claimed = claim(&killed).await;
    killed.close().await;
    drop(killed);
    assert_eq!(claim(&open().await).await, claimed);
}

#[tokio::test]
async fn a_worker_whose_claim_ran_out_may_not_send() {
    each_engine(async |fresh| {
        queue(&fresh.db, 1).await;
        let slow = outbox::claim(&fresh.db, 1).await.unwrap().remove(0);
        fresh.clock.set("2018-06-25T09:10+03");
        let quick = outbox::claim(&fresh.db, 1).await.unwrap().remove(0);
        assert!(!outbox::hand_over(&fresh.db, &slow).await.unwrap());
        assert!(outbox::hand_over(&fresh.db, &quick).await.unwrap());
    })
    .await;
}

#[tokio::test]
async fn a_mail_whose_worker_was_killed_with_it_in_hand_twice_rests() {
    each_engine(async |fresh| {
        queue(&fresh.db, 1).await;
        let mut sent = Vec::new();
        for at in ["2018-06-25T09:00+03", "2018-06-25T09:30+03", "2018-06-25T10:00+03", "2018-06-25T10:30+03"]
        {
            fresh.clock.set(at);
            for mail in outbox::claim(&fresh.db, 1).await.unwrap() {
                assert!(outbox::hand_over(&fresh.db, &mail).await.unwrap());
                sent.push(mail.message_id);
            }
        }
        let [first, second] = sent.as_slice() else { panic!("sent twice, not {sent:?}") };
        assert_eq!(first, second);
        assert_eq!(state(&fresh.db).await, State::Unanswered);
    })
    .await;
}

#[tokio::test]
async fn a_lost_answer_sends_a_mail_once_more() {
    each_engine(async |fresh| {
        queue(&fresh.db, 1).await;
        let mut outcomes = Vec::new();
        for at in ["2018-06-25T09:00+03", "2018-06-25T09:01+03", "2018-06-25T12:00+03"] {
            fresh.clock.set(at);
            for mail in outbox::claim(&fresh.db, 1).await.unwrap() {
                let mut tx = fresh.db.begin().await.unwrap();
                outcomes.push(outbox::answer_lost(&mut tx, &mail).await.unwrap());
                tx.commit().await.unwrap();
            }
        }
        assert_eq!(outcomes, [Outcome::Now(State::Queued), Outcome::Now(State::Unanswered)]);
    })
    .await;
}

#[tokio::test]
async fn a_mail_refused_for_now_waits_and_is_given_up_after_five_days() {
    each_engine(async |fresh| {
        queue(&fresh.db, 1).await;
        let start = fresh.clock.now();
        let mut waits_min = Vec::new();
        let mut before = start;
        loop {
            let mail = outbox::claim(&fresh.db, 1).await.unwrap().remove(0);
            let mut tx = fresh.db.begin().await.unwrap();
            let outcome = outbox::delayed(&mut tx, &mail, "451 4.7.1 greylisted").await.unwrap();
            tx.commit().await.unwrap();
            if outcome == Outcome::Now(State::Refused) {
                break;
            }
            let next_at = outbox::mail(&fresh.db, mail.id).await.unwrap().unwrap().0.next_at.unwrap();
            waits_min.push(next_at.duration_since(before).as_mins());
            fresh.clock.set(&next_at.to_string());
            before = next_at;
        }
        assert_eq!(waits_min[..5], [1, 5, 15, 30, 60]);
        assert_eq!(before.duration_since(start).as_hours() / 24, 5);
    })
    .await;
}

#[tokio::test]
async fn a_sent_mail_keeps_the_servers_answer_and_is_never_claimed_again() {
    each_engine(async |fresh| {
        queue(&fresh.db, 1).await;
        let mail = outbox::claim(&fresh.db, 1).await.unwrap().remove(0);
        let mut tx = fresh.db.begin().await.unwrap();
        outbox::sent(&mut tx, &mail, "250 2.0.0 queued as 4F").await.unwrap();
        tx.commit().await.unwrap();
        fresh.clock.set("2018-07-25T09:00+03");
        assert_eq!(claim(&fresh.db).await, Vec::<String>::new());
        let (line, content) = outbox::mail(&fresh.db, mail.id).await.unwrap().unwrap();
        assert_eq!((line.state, line.answer.as_deref()), (State::Sent, Some("250 2.0.0 queued as 4F")));
        assert_eq!(content.as_deref(), Some("[]"));
    })
    .await;
}

#[tokio::test]
async fn a_clock_that_was_set_back_sends_nothing_twice() {
    each_engine(async |fresh| {
        queue(&fresh.db, 1).await;
        let mail = outbox::claim(&fresh.db, 1).await.unwrap().remove(0);
        let mut tx = fresh.db.begin().await.unwrap();
        outbox::sent(&mut tx, &mail, "250 ok").await.unwrap();
        tx.commit().await.unwrap();
        fresh.clock.set("2018-06-25T08:00+03");
        assert_eq!(claim(&fresh.db).await, Vec::<String>::new());
    })
    .await;
}

async fn hold(fresh: &Fresh) -> MailId {
    let mut tx = fresh.db.begin().await.unwrap();
    let fact = tx.record(&Fact::new("events: invited", Actor::Operator, "event", 1)).await.unwrap();
    let id = tx.hold(&mail(fact.into(), 1)).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    id
}

#[tokio::test]
async fn a_held_mail_waits_for_a_yes() {
    each_engine(async |fresh| {
        let id = hold(&fresh).await;
        assert_eq!(claim(&fresh.db).await.len(), 0);
        let mut tx = fresh.db.begin().await.unwrap();
        assert!(outbox::approve(&mut tx, id).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(claim(&fresh.db).await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_discarded_mail_cannot_be_approved() {
    each_engine(async |fresh| {
        let id = hold(&fresh).await;
        let mut tx = fresh.db.begin().await.unwrap();
        assert!(outbox::discard(&mut tx, id).await.unwrap());
        assert!(!outbox::approve(&mut tx, id).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(state(&fresh.db).await, State::Discarded);
    })
    .await;
}

#[tokio::test]
async fn pages_of_the_outbox_meet_without_overlap() {
    each_engine(async |fresh| {
        let mut queued = queue(&fresh.db, 5).await;
        queued.reverse();
        let ids = async |before| -> Vec<MailId> {
            let page = outbox::page(&fresh.db, Some(State::Queued), before, 3).await.unwrap();
            page.into_iter().map(|line| line.id).collect()
        };
        let first = ids(None).await;
        let second = ids(first.last().copied()).await;
        assert_eq!([first, second].concat(), queued);
        assert_eq!(outbox::counts(&fresh.db).await.unwrap(), [(State::Queued, 5)]);
    })
    .await;
}

#[tokio::test]
async fn purging_drops_the_texts_of_settled_mails_only() {
    each_engine(async |fresh| {
        queue(&fresh.db, 2).await;
        let mail = outbox::claim(&fresh.db, 1).await.unwrap().remove(0);
        let mut tx = fresh.db.begin().await.unwrap();
        outbox::sent(&mut tx, &mail, "250 ok").await.unwrap();
        let purged = outbox::purge_content(&mut tx, "2018-06-26T00:00Z".parse().unwrap()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(purged, 1);
        assert_eq!(outbox::mail(&fresh.db, mail.id).await.unwrap().unwrap().1, None);
    })
    .await;
}

#[tokio::test]
async fn an_erased_person_gets_no_mail_and_leaves_no_address() {
    each_engine(async |fresh| {
        // One fact, told to the old and to the new address.
        let mut tx = fresh.db.begin().await.unwrap();
        let fact =
            tx.record(&Fact::new("people: person changed", Actor::Operator, "person", 1)).await.unwrap();
        for address in ["old@irbid.example", "new@irbid.example"] {
            let mail = NewMail { address: address.to_owned(), ..mail(fact.into(), 1) };
            tx.queue(&mail).await.unwrap();
        }
        tx.commit().await.unwrap();
        let mut tx = fresh.db.begin().await.unwrap();
        outbox::erase(&mut tx, PersonId::from(1)).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(claim(&fresh.db).await.len(), 0);
        let lines = outbox::page(&fresh.db, None, None, 9).await.unwrap();
        assert_eq!(
            lines.iter().map(|line| (line.address.as_str(), line.subject.as_str())).collect::<Vec<_>>(),
            [("", ""), ("", "")]
        );
    })
    .await;
}

#[tokio::test]
async fn a_mail_waits_for_its_readers_office_and_can_be_taken_back_until_then() {
    each_engine(async |fresh| {
        let clock = fresh.db.clock().clone();
        let mut tx = fresh.db.begin().await.unwrap();
        let fact = tx.record(&Fact::new("people: link asked", Actor::Operator, "person", 1)).await.unwrap();
        let opens_at = Some(clock.now() + jiff::SignedDuration::from_hours(1));
        let mut ids = Vec::new();
        for person in [1, 2] {
            ids.extend(tx.queue(&NewMail { opens_at, ..mail(fact.into(), person) }).await.unwrap());
        }
        tx.commit().await.unwrap();
        assert_eq!((claim(&fresh.db).await.len(), waiting(&fresh.db).await), (0, 2));
        let mut tx = fresh.db.begin().await.unwrap();
        let taken = [outbox::take_back(&mut tx, ids[0]).await, outbox::take_back(&mut tx, ids[0]).await];
        tx.commit().await.unwrap();
        assert_eq!((taken.map(Result::unwrap), waiting(&fresh.db).await), ([true, false], 1));
        clock.advance(jiff::SignedDuration::from_hours(1));
        assert_eq!(claim(&fresh.db).await.len(), 1);
        let mut tx = fresh.db.begin().await.unwrap();
        assert!(!outbox::take_back(&mut tx, ids[1]).await.unwrap(), "it is on its way");
    })
    .await;
}

async fn waiting(db: &Db) -> i64 {
    outbox::count_waiting(db, db.clock().now()).await.unwrap()
}
