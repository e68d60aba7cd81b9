//! Statements, rows and transactions: the common subset.
use jiff::{Timestamp, civil::Date};
use kernel::{
    Dice, Lang, PersonId,
    access::{Actor, SeatKind},
};
use store::{
    At, Db, Error, Fact, Values, inserts, row, sql,
    testing::{Fresh, each_engine},
};

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

#[tokio::test]
async fn a_list_of_any_length_finds_its_rows() {
    each_engine(async |fresh| {
        let mut tx = fresh.db.begin().await.unwrap();
        for number in 1..=12_i64 {
            sql("insert into settings (name, value) values ($1, 'x')")
                .bind(number.to_string())
                .run(&mut tx)
                .await
                .unwrap();
        }
        let mut found = Vec::new();
        for length in [0, 1, 2, 10, 11] {
            let names = (1..=length).map(|number: i64| number.to_string());
            let query = sql("select count(*) from settings where value = $1 and name in ($2..)");
            found.push(query.bind("x").bind_list(names).one::<i64>(&mut tx).await.unwrap());
        }
        assert_eq!(found, [0, 1, 2, 10, 11]);
    })
    .await;
}

#[tokio::test]
async fn lists_of_every_kind_find_what_they_hold() {
    each_engine(async |fresh| {
        let mut tx = fresh.db.begin().await.unwrap();
        sql("create table pairs (number bigint primary key, name text not null)").run(&mut tx).await.unwrap();
        let mut rows = inserts("insert into pairs (number, name) values (..)");
        for (number, name) in [(1, "a \"quoted\" one"), (2, "b"), (i64::MIN, "ş, ێ")] {
            rows.row(Values::default().bind(number).bind(name));
        }
        rows.run(&mut tx).await.unwrap();
        let query = sql("select number from pairs where number in ($1..) or name in ($2..) order by number");
        let found: Vec<i64> =
            query.bind_list([i64::MIN, 7]).bind_list(["a \"quoted\" one", "c"]).all(&mut tx).await.unwrap();
        assert_eq!(found, [i64::MIN, 1]);
        let octets: bool = sql("select $1 in ($2..)")
            .bind(vec![0_u8, 255])
            .bind_list([vec![7_u8], vec![0, 255]])
            .one(&mut tx)
            .await
            .unwrap();
        assert!(octets);
    })
    .await;
}

#[tokio::test]
async fn many_rows_go_in_together_and_say_which_of_them_were_new() {
    each_engine(async |fresh| {
        let mut tx = fresh.db.begin().await.unwrap();
        let put = |first: i64, last: i64| {
            let mut rows = inserts(
                "insert into settings (name, value) values (..) on conflict (name) do nothing returning name",
            );
            (first..=last).for_each(|number| rows.row(Values::default().bind(number.to_string()).bind("x")));
            rows
        };
        let first: Vec<String> = put(1, 523).returning(&mut tx).await.unwrap();
        let second: Vec<String> = put(520, 525).returning(&mut tx).await.unwrap();
        let none: Vec<String> = put(1, 0).returning(&mut tx).await.unwrap();
        let there: i64 = sql("select count(*) from settings where value = 'x'").one(&mut tx).await.unwrap();
        assert_eq!((first.len(), there, none.len()), (523, 525, 0));
        assert_eq!(second, ["524", "525"]);
    })
    .await;
}

#[tokio::test]
async fn facts_that_are_recorded_together_have_numbers_without_gaps() {
    each_engine(async |fresh| {
        let fact = |subject: i64| Fact::new("x: y", Actor::Operator, "house", subject);
        let mut tx = fresh.db.begin().await.unwrap();
        let before = tx.record(&fact(0)).await.unwrap();
        tx.record_all(&(1..=12).map(fact).collect::<Vec<_>>()).await.unwrap();
        tx.record(&fact(13)).await.unwrap();
        tx.commit().await.unwrap();
        let entries = store::record::since(&fresh.db, before, 100).await.unwrap();
        let told: Vec<(i64, i64)> = entries
            .iter()
            .map(|entry| (i64::from(entry.number) - i64::from(before), entry.subject))
            .collect();
        assert_eq!(told, (1..=13).map(|number| (number, number)).collect::<Vec<_>>());
    })
    .await;
}

#[tokio::test]
async fn a_condition_is_read_as_yes_or_no() {
    each_engine(async |fresh| {
        let known = async |name: &'static str| -> bool {
            sql("select exists (select 1 from settings where name = $1)")
                .bind(name)
                .one(&fresh.db)
                .await
                .unwrap()
        };
        assert_eq!((known("epoch").await, known("no such setting").await), (true, false));
    })
    .await;
}

#[tokio::test]
async fn a_row_that_cannot_be_read_is_a_mistake_of_ours() {
    each_engine(async |fresh| {
        let unread =
            sql("select value from settings where name = 'epoch'").one::<Date>(&fresh.db).await.unwrap_err();
        let null = sql("select cast(null as bigint)").one::<i64>(&fresh.db).await.unwrap_err();
        assert!(matches!((&unread, &null), (Error::Broken(_), Error::Broken(_))), "{unread:?} {null:?}");
    })
    .await;
}

#[tokio::test]
async fn a_broken_rule_has_one_name_on_both_engines() {
    each_engine(async |fresh| {
        let mut tx = fresh.db.begin().await.unwrap();
        for statement in [
            "create table cities (id bigint primary key, country text not null, name text not null,
                                  size bigint not null constraint cities_size check (size > 0),
                                  twin bigint references cities (id))",
            "create unique index cities_country_size on cities (country, size)",
            "create unique index cities_folded on cities ((lower(name)))",
            "insert into cities (id, country, name, size) values (1, 'LB', 'Zahle', 5)",
        ] {
            sql(statement).run(&mut tx).await.unwrap();
        }
        tx.commit().await.unwrap();
        // Names are learned when a house is opened.
        let Fresh { db: first, clock, place } = fresh;
        first.close().await;
        drop(first);
        let db = Db::open(place.source(), clock, Dice::seeded(2)).await.unwrap();
        let mut broken = Vec::new();
        for statement in [
            "insert into cities (id, country, name, size) values (2, 'LB', 'Halba', 5)",
            "insert into cities (id, country, name, size) values (2, 'JO', 'zahle', 5)",
            "insert into cities (id, country, name, size) values (1, 'JO', 'Irbid', 5)",
            "insert into cities (id, country, name, size) values (2, 'JO', 'Irbid', 0)",
            "insert into cities (id, country, name, size, twin) values (2, 'JO', 'Irbid', 5, 9)",
        ] {
            let mut refused = db.begin().await.unwrap();
            broken.push(match sql(statement).run(&mut refused).await {
                Err(Error::Constraint(name)) => name,
                Err(Error::Reference(_)) => "refers to nothing".to_owned(),
                other => panic!("{other:?}"),
            });
        }
        assert_eq!(
            broken,
            ["cities_country_size", "cities_folded", "cities_pkey", "cities_size", "refers to nothing"]
        );
    })
    .await;
}

#[tokio::test]
async fn whoever_writes_much_goes_on_after_the_tables_were_counted() {
    each_engine(async |fresh| {
        let mut tx = fresh.db.begin().await.unwrap();
        let mut rows = inserts("insert into settings (name, value) values (..)");
        (0..1_000).for_each(|number: i64| rows.row(Values::default().bind(number.to_string()).bind("x")));
        rows.run(&mut tx).await.unwrap();
        tx.has_grown().await.unwrap();
        let found: i64 = sql("select count(*) from settings where name in ($1..)")
            .bind_list(["7", "999"])
            .one(&mut tx)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        assert_eq!(found, 2);
    })
    .await;
}

/// Writes now and then, and reads.
async fn work(db: Db, number: i64) -> Result<i64, Error> {
    if number % 6 == 0 {
        let mut tx = db.begin().await?;
        let row = sql("insert into settings (name, value) values ($1, 'x')");
        row.bind(format!("shared {number}")).run(&mut tx).await?;
        tx.commit().await?;
    }
    sql("select count(*) from settings").one(&db).await
}

#[tokio::test]
async fn readers_and_writers_share_connections_that_are_fewer_than_they() {
    each_engine(async |fresh| {
        let begun = (0..60).map(|number| tokio::spawn(work(fresh.db.clone(), number)));
        for done in begun.collect::<Vec<_>>() {
            assert!(done.await.unwrap().unwrap() > 0);
        }
        let written: i64 =
            sql("select count(*) from settings where name like 'shared %'").one(&fresh.db).await.unwrap();
        assert_eq!(written, 10);
    })
    .await;
}
