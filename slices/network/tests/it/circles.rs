//! What a circle reads: of a city, of a list, of counts.
use crate::files::plant;
use ::store::{Db, sql, testing::each_engine};
use kernel::{Lang, access::Circle};
use network::store::{self, CityFilter};

async fn set(db: &Db, statement: &'static str) {
    let mut tx = db.begin().await.unwrap();
    sql(statement).run(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn a_city_is_read_field_by_field() {
    each_engine(async |fresh| {
        let db = &fresh.db;
        plant(db).await;
        let id = store::city_id(db, "IRB").await.unwrap().unwrap();
        let mut seen = Vec::new();
        for circle in [Circle::Public, Circle::Members, Circle::Facilitators] {
            let shown = store::shown_city(db, circle, id, Lang::En).await.unwrap().unwrap();
            seen.push((
                shown.population.is_some(),
                shown.maturity.is_some(),
                shown.needs.len(),
                shown.offers.len(),
                shown.preferred.len(),
            ));
        }
        assert_eq!(seen, [(true, false, 0, 2, 0), (true, true, 2, 2, 0), (true, true, 2, 2, 1)]);
    })
    .await;
}

#[tokio::test]
async fn a_city_for_members_is_in_no_list_count_or_spelling_of_the_public() {
    each_engine(async |fresh| {
        let db = &fresh.db;
        plant(db).await;
        set(
            db,
            "update network_profiles set seen_by = 'members'
              where municipality in (select id from people_organisations where code = 'IRB')",
        )
        .await;
        let all = CityFilter::default();
        let counts = store::counts(db, Circle::Public, &all).await.unwrap();
        assert_eq!((counts.all, counts.countries[1].clone()), (21, ("JO".to_owned(), 4)));
        assert_eq!(store::counts(db, Circle::Members, &all).await.unwrap().all, 22);
        let listed = store::list(db, Circle::Public, &all, Lang::En).await.unwrap();
        assert!(listed.iter().all(|city| city.code != "IRB"));
        assert!(store::city_by_code(db, Circle::Public, "IRB", Lang::En).await.unwrap().is_none());
        let programme =
            store::shown_programme(db, Circle::Public, "hmln_2018", Lang::En).await.unwrap().unwrap();
        assert_eq!(programme.cities.len(), 21);
        let spellings = store::spellings(db, None).await.unwrap();
        assert!(spellings.iter().all(|spelling| spelling.name != "Irbid" && spelling.name != "إربد"));
    })
    .await;
}

#[tokio::test]
async fn a_programme_for_facilitators_is_nobodys_parent_child_or_filter() {
    each_engine(async |fresh| {
        let db = &fresh.db;
        plant(db).await;
        set(db, "update network_programmes set seen_by = 'facilitators' where code = 'refugees_hosts'").await;
        let shown =
            store::shown_programme(db, Circle::Public, "local_governments", Lang::En).await.unwrap().unwrap();
        assert_eq!(shown.above, []);
        let above =
            store::shown_programme(db, Circle::Public, "resilience", Lang::En).await.unwrap().unwrap();
        assert!(above.below.iter().all(|below| below.code != "refugees_hosts"));
        set(db, "update network_programmes set seen_by = 'facilitators' where code = 'hmln_2018'").await;
        let filter = CityFilter { programme: Some("hmln_2018".to_owned()), ..CityFilter::default() };
        assert_eq!(store::counts(db, Circle::Public, &filter).await.unwrap().all, 0);
        let id = store::city_id(db, "IRB").await.unwrap().unwrap();
        assert_eq!(
            store::shown_city(db, Circle::Public, id, Lang::En).await.unwrap().unwrap().programmes,
            []
        );
    })
    .await;
}

#[tokio::test]
async fn counts_stay_true_under_the_other_filters() {
    each_engine(async |fresh| {
        let db = &fresh.db;
        plant(db).await;
        let themes = store::themes(db, Lang::En).await.unwrap();
        for theme in themes {
            let filter = CityFilter { theme: Some(theme.code.clone()), ..CityFilter::default() };
            let counts = store::counts(db, Circle::Public, &filter).await.unwrap();
            for (country, count) in &counts.countries {
                let both = CityFilter { country: Some(country.clone()), ..filter.clone() };
                let listed = store::list(db, Circle::Public, &both, Lang::En).await.unwrap();
                assert_eq!(i64::try_from(listed.len()), Ok(*count), "{country} {}", theme.code);
            }
            let sum: i64 = counts.countries.iter().map(|(_, count)| count).sum();
            assert_eq!(sum, counts.all);
        }
    })
    .await;
}

#[tokio::test]
async fn a_field_that_is_kept_to_members_filters_nothing_for_the_public() {
    each_engine(async |fresh| {
        let db = &fresh.db;
        plant(db).await;
        set(db, "update network_visibility set themes = 'members'").await;
        let filter = CityFilter { theme: Some("solid-waste".to_owned()), ..CityFilter::default() };
        assert_eq!(store::counts(db, Circle::Public, &filter).await.unwrap().all, 0);
        assert_eq!(store::counts(db, Circle::Members, &filter).await.unwrap().all, 7);
    })
    .await;
}
