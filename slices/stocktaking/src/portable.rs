//! What this feature holds of a person: what they wrote down for a group, asked, voted and chose. An erasure takes their
//! questions, votes and answers away; what a group committed itself to is the group's.
use ::store::{Db, Tx, row, sql};
use jiff::{Timestamp, civil::Date};
use kernel::{Lang, PersonId};
use serde_json::{Value, json};
use web::Made;

/// Rows of one kind about one person.
const ROWS_MAX: i64 = 10_000;

row! {
    struct Taken {
        what: String,
        due: Date,
        meets_at: Timestamp,
    }
}

row! {
    struct Asked {
        words: String,
        asked_at: Timestamp,
    }
}

/// Everything that the person took on, asked, voted for and chose.
pub(crate) fn export(db: &Db, person: PersonId, _: Lang) -> Made<'_, Value> {
    Box::pin(async move {
        let taken: Vec<Taken> = sql("select what, due, meets_at
               from stocktaking_commitments
              where owner = $1 or written_by = $1
              order by event, twinning
              limit $2")
        .bind(person)
        .bind(ROWS_MAX)
        .all(db)
        .await?;
        let asked: Vec<Asked> = sql("select words, asked_at
               from stocktaking_questions
              where person = $1
              order by id
              limit $2")
        .bind(person)
        .bind(ROWS_MAX)
        .all(db)
        .await?;
        let voted: Vec<Asked> = sql("select q.words, v.voted_at as asked_at
               from stocktaking_votes v
               join stocktaking_questions q on q.id = v.question
              where v.person = $1
              order by q.id
              limit $2")
        .bind(person)
        .bind(ROWS_MAX)
        .all(db)
        .await?;
        let chosen: Vec<Asked> = sql("select c.words, s.chosen_at as asked_at
               from stocktaking_chosen s
               join stocktaking_choices c on c.poll = s.poll and c.place = s.place
              where s.person = $1
              order by s.poll
              limit $2")
        .bind(person)
        .bind(ROWS_MAX)
        .all(db)
        .await?;
        let commitment = |own: Taken| json!({ "what": own.what, "due": own.due.to_string(), "meets at": own.meets_at.to_string() });
        let said = |own: Asked| json!({ "words": own.words, "at": own.asked_at.to_string() });
        Ok(json!({
            "commitments": taken.into_iter().map(commitment).collect::<Vec<_>>(),
            "questions": asked.into_iter().map(said).collect::<Vec<_>>(),
            "questions voted for": voted.into_iter().map(said).collect::<Vec<_>>(),
            "poll answers": chosen.into_iter().map(said).collect::<Vec<_>>(),
        }))
    })
}

/// Takes the person's own words and votes away.
pub(crate) fn erase(tx: &mut Tx, person: PersonId) -> Made<'_, ()> {
    Box::pin(async move {
        for text in [
            "update stocktaking_questions set words = '–' where person = $1",
            "delete from stocktaking_votes where person = $1",
            "delete from stocktaking_chosen where person = $1",
        ] {
            sql(text).bind(person).run(tx).await?;
        }
        Ok(())
    })
}

/// Nothing that was mailed says anything for anybody.
pub(crate) fn new_epoch(_tx: &mut Tx) -> Made<'_, ()> {
    Box::pin(async { Ok(()) })
}
