//! The doctor's questions.
use kernel::{Clock, Dice, access::Actor};
use store::{
    Db, Fact,
    doctor::{self, Verdict},
    testing::{Place, each_engine},
};

async fn verdict(db: &Db, about: &str) -> Option<Verdict> {
    let checks = doctor::checks(db).await.unwrap();
    checks.into_iter().find(|check| check.about == about).map(|check| check.verdict)
}

/// A server for tests may be set to be quick, so this is asked of a file alone.
#[tokio::test]
async fn a_fresh_house_is_durable_and_whole_and_on_a_disk_of_this_machine() {
    let place = Place::folder();
    let db = Db::open(place.source(), Clock::system(), Dice::system()).await.unwrap();
    let mut found = Vec::new();
    for about in ["durability", "integrity", "file system"] {
        found.push(verdict(&db, about).await);
    }
    assert_eq!(found, [Some(Verdict::Good); 3]);
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
