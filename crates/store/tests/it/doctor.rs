//! The doctor's questions.
use kernel::access::Actor;
use store::{
    Db, Fact,
    doctor::{self, Verdict},
    testing::each_engine,
};

async fn verdict(db: &Db, about: &str) -> Option<Verdict> {
    let checks = doctor::checks(db).await.unwrap();
    checks.into_iter().find(|check| check.about == about).map(|check| check.verdict)
}

#[tokio::test]
async fn a_fresh_house_is_durable() {
    each_engine(async |fresh| {
        assert_eq!(verdict(&fresh.db, "durability").await, Some(Verdict::Good));
    })
    .await;
}

#[tokio::test]
async fn a_clock_before_the_newest_fact_is_told() {
    each_engine(async |fresh| {
        let mut tx = fresh.db.begin().await.unwrap();
        tx.record(&Fact::new("house: opened", Actor::Operator, "house", 1)).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(verdict(&fresh.db, "clock").await, Some(Verdict::Good));
        fresh.clock.set("2018-06-25T08:00+03");
        assert_eq!(verdict(&fresh.db, "clock").await, Some(Verdict::Bad));
    })
    .await;
}

#[tokio::test]
async fn a_file_on_a_disk_of_this_machine_is_whole() {
    each_engine(async |fresh| {
        let found = (verdict(&fresh.db, "integrity").await, verdict(&fresh.db, "file system").await);
        assert!([(Some(Verdict::Good), Some(Verdict::Good)), (None, None)].contains(&found), "{found:?}");
    })
    .await;
}
