//! The record: numbers without gaps, in the order of commits, and nothing ever changes.
use kernel::{PersonId, access::Actor};
use std::{future::poll_fn, task::Poll};
use store::{Db, Fact, FactNumber, record, sql, testing::each_engine};

fn seat_given(person: i64) -> Fact {
    Fact::new("people: seat given", Actor::Person(PersonId::from(3)), "person", person)
        .with("seat", 9)
        .with_code("kind", "deputy")
}

async fn record(db: &Db, person: i64) -> FactNumber {
    let mut tx = db.begin().await.unwrap();
    let number = tx.record(&seat_given(person)).await.unwrap();
    tx.commit().await.unwrap();
    number
}

#[tokio::test]
async fn a_fact_is_read_as_it_was_written() {
    each_engine(async |fresh| {
        let number = record(&fresh.db, 7).await;
        let entries = record::about(&fresh.db, "person", 7, None, 9).await.unwrap();
        let [entry] = entries.as_slice() else { panic!("one fact, not {entries:?}") };
        assert_eq!(
            (entry.number, entry.at, entry.actor),
            (number, fresh.clock.now(), Some(PersonId::from(3)))
        );
        assert_eq!(
            (entry.kind.as_str(), entry.noun.as_str(), entry.subject),
            ("people: seat given", "person", 7)
        );
        assert_eq!((entry.body.number("seat"), entry.body.text("kind")), (Some(9), Some("deputy")));
    })
    .await;
}

#[tokio::test]
async fn the_record_goes_by_number_when_the_clock_was_set_back() {
    each_engine(async |fresh| {
        let first = record(&fresh.db, 1).await;
        fresh.clock.set("2018-06-25T08:00+03");
        let second = record(&fresh.db, 2).await;
        let read = record::since(&fresh.db, FactNumber::START, 9).await.unwrap();
        assert_eq!(read.iter().map(|entry| entry.number).collect::<Vec<_>>(), [first, second]);
    })
    .await;
}

#[tokio::test]
async fn a_transaction_that_was_dropped_leaves_no_gap() {
    each_engine(async |fresh| {
        record(&fresh.db, 1).await;
        let mut tx = fresh.db.begin().await.unwrap();
        tx.record(&seat_given(2)).await.unwrap();
        drop(tx);
        assert_eq!(record(&fresh.db, 3).await, FactNumber::from(2));
    })
    .await;
}

#[tokio::test]
async fn facts_written_at_once_have_numbers_without_gaps() {
    each_engine(async |fresh| {
        let many = (0..24).map(|person| {
            let db = fresh.db.clone();
            tokio::spawn(async move { record(&db, person).await })
        });
        let mut numbers = Vec::new();
        for written in many.collect::<Vec<_>>() {
            numbers.push(i64::from(written.await.unwrap()));
        }
        numbers.sort_unstable();
        assert_eq!(numbers, (1..=24).collect::<Vec<i64>>());
    })
    .await;
}

#[tokio::test]
async fn a_fact_can_neither_be_changed_nor_removed() {
    each_engine(async |fresh| {
        record(&fresh.db, 1).await;
        for statement in ["update facts set actor = null", "delete from facts"] {
            let mut tx = fresh.db.begin().await.unwrap();
            assert!(sql(statement).run(&mut tx).await.is_err(), "{statement}");
        }
    })
    .await;
}

#[tokio::test]
async fn pages_of_the_record_meet_without_overlap() {
    each_engine(async |fresh| {
        for person in 0..5 {
            record(&fresh.db, person).await;
        }
        let numbers = async |before| -> Vec<FactNumber> {
            record::before(&fresh.db, before, 3)
                .await
                .unwrap()
                .into_iter()
                .map(|entry| entry.number)
                .collect()
        };
        let first = numbers(None).await;
        let second = numbers(first.last().copied()).await;
        assert_eq!([first, second].concat(), [5, 4, 3, 2, 1].map(FactNumber::from));
    })
    .await;
}

/// Lists ask with each page how far the record is; a commit that nobody waited for must not make the answer old.
#[tokio::test]
async fn the_newest_fact_is_told_whether_or_not_anybody_waited_for_its_commit() {
    each_engine(async |house| {
        let newest = async || i64::from(record::newest(&house.db).await.unwrap());
        assert_eq!(newest().await, 0);
        for number in 1..=20_i64 {
            let mut tx = house.db.begin().await.unwrap();
            tx.record(&seat_given(number)).await.unwrap();
            assert_eq!(i64::from(record::newest(&mut tx).await.unwrap()), newest().await + 1);
            let mut commit = tx.commit();
            // Asked for once and then left alone: whether it is done is up to the engine.
            let left = poll_fn(|context| Poll::Ready(commit.as_mut().poll(context))).await.is_pending();
            drop(commit);
            // Whoever appends next waits until that commit is done or given up: PostgreSQL may be in the middle of it.
            let mut after = house.db.begin().await.unwrap();
            let kept = i64::from(after.record(&seat_given(0)).await.unwrap()) - 1;
            assert_eq!(newest().await, kept, "fact {number}, left alone: {left}");
            drop(after);
        }
        let before = newest().await;
        let mut tx = house.db.begin().await.unwrap();
        tx.record_all(&[seat_given(1), seat_given(2)]).await.unwrap();
        assert_eq!(newest().await, before);
        tx.commit().await.unwrap();
        assert_eq!(newest().await, before + 2);
    })
    .await;
}
