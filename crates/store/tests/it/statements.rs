//! Statements, rows and transactions: the common subset.
use jiff::{Timestamp, civil::Date};
use kernel::{
    Lang, PersonId,
    access::{Actor, SeatKind},
};
use store::{At, Error, Fact, row, sql, testing::each_engine};

row! {
    #[derive(Debug, PartialEq)]
    struct Sample {
        id: PersonId,
        name: String,
        seen: Option<Timestamp>,
        born: Option<Date>,
        kept: bool,
        hash: Vec<u8>,
        seat: SeatKind,
        lang: Option<Lang>,
        share: f64,
    }
}

async fn samples(at: impl Into<At<'_>>, ids: &[i64]) -> Result<Vec<Sample>, Error> {
    sql("select id, name, seen, born, kept, hash, seat, lang, share from samples where kept = $1 and id in ($2..) order by id")
        .bind(true)
        .bind_list(ids.iter().copied())
        .all(at)
        .await
}

#[tokio::test]
async fn every_kind_of_value_comes_back_as_it_went() {
    each_engine(async |fresh| {
        let sample = Sample {
            id: PersonId::from(7),
            name: "Ş, ێ, ة".to_owned(),
            seen: Some(fresh.clock.now()),
            born: Some("1978-02-28".parse().unwrap()),
            kept: true,
            hash: vec![0, 255, 1],
            seat: SeatKind::FocalPoint,
            lang: None,
            share: 0.1,
        };
        let mut tx = fresh.db.begin().await.unwrap();
        sql("create table samples (id bigint primary key, name text not null, seen bigint, born text, kept boolean not null, hash blob not null, seat text not null, lang text, share double precision not null)").run(&mut tx).await.unwrap();
        sql("insert into samples values ($1, $2, $3, $4, $5, $6, $7, $8, $9)")
            .bind(sample.id).bind(&sample.name).bind(sample.seen).bind(sample.born).bind(sample.kept).bind(sample.hash.clone()).bind(sample.seat).bind(sample.lang).bind(sample.share)
            .run(&mut tx).await.unwrap();
        let found = samples(&mut tx, &[5, 6, 7]).await.unwrap();
        tx.record(&Fact::new("x: y", Actor::Operator, "house", 1)).await.unwrap();
        tx.lock("person", 7).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(found, [sample]);
        assert_eq!(samples(&fresh.db, &[7]).await.unwrap(), found);
    })
    .await;
}
