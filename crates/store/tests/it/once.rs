//! Once-tokens: the second POST gets the first one's answer.
use kernel::{Dice, Token, TokenHash, TokenKind};
use store::{Error, once, testing::each_engine};

fn token() -> TokenHash {
    Token::random(TokenKind::Answer, &Dice::seeded(7)).hash()
}

#[tokio::test]
async fn a_second_answer_clashes_and_the_first_one_is_found() {
    each_engine(async |fresh| {
        let mut tx = fresh.db.begin().await.unwrap();
        tx.answer_once(&token(), "/people/7").await.unwrap();
        tx.commit().await.unwrap();
        let mut second = fresh.db.begin().await.unwrap();
        let clash = second.answer_once(&token(), "/people/8").await.unwrap_err();
        drop(second);
        assert!(clash.is_constraint(once::CONSTRAINT), "{clash:?}");
        assert_eq!(once::answered(&fresh.db, &token()).await.unwrap().as_deref(), Some("/people/7"));
    })
    .await;
}

#[tokio::test]
async fn of_two_answers_at_once_one_is_taken() {
    each_engine(async |fresh| {
        let answer = async |location: &'static str| -> Result<(), Error> {
            let mut tx = fresh.db.begin().await?;
            tx.answer_once(&token(), location).await?;
            tx.commit().await
        };
        let (one, other) = tokio::join!(answer("/people/7"), answer("/people/8"));
        assert_eq!([one, other].iter().filter(|taken| taken.is_ok()).count(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_token_of_yesterday_is_forgotten() {
    each_engine(async |fresh| {
        let mut tx = fresh.db.begin().await.unwrap();
        tx.answer_once(&token(), "/people/7").await.unwrap();
        assert_eq!(once::purge(&mut tx, fresh.clock.now()).await.unwrap(), 0);
        assert_eq!(once::purge(&mut tx, "2018-06-26T09:00+03".parse().unwrap()).await.unwrap(), 1);
    })
    .await;
}
