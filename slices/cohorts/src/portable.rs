//! What this feature holds of a person: what they said to offers. An erasure takes their words and their links; that a
//! city said yes or no stays, because it is the city's.
use ::store::{Db, Tx, row, sql};
use jiff::Timestamp;
use kernel::{Lang, PersonId};
use serde_json::{Value, json};
use web::Made;

/// Answers of one person.
const ANSWERS_MAX: i64 = 10_000;

row! {
    struct Said {
        city: String,
        reply: String,
        words: Option<String>,
        way: String,
        said_at: Timestamp,
    }
}

/// Everything that the person said.
pub(crate) fn export(db: &Db, person: PersonId, lang: Lang) -> Made<'_, Value> {
    Box::pin(async move {
        let said: Vec<Said> =
            sql("select coalesce(n.name, o.name) as city, a.reply, a.words, a.way, a.said_at
               from cohorts_answers a
               join people_organisations o on o.id = a.municipality
               left join people_organisation_names n on n.organisation = o.id and n.language = $1
              where a.person = $2
              order by a.id
              limit $3")
            .bind(lang)
            .bind(person)
            .bind(ANSWERS_MAX)
            .all(db)
            .await?;
        let line = |said: Said| {
            json!({
                "city": said.city,
                "reply": said.reply,
                "words": said.words,
                "way": said.way,
                "at": said.said_at.to_string(),
            })
        };
        let said: Vec<Value> = said.into_iter().map(line).collect();
        Ok(json!({ "answers": said }))
    })
}

/// Takes the person's words and links away.
pub(crate) fn erase(tx: &mut Tx, person: PersonId) -> Made<'_, ()> {
    Box::pin(async move {
        sql("update cohorts_answers set words = null where person = $1").bind(person).run(tx).await?;
        sql("delete from cohorts_links where person = $1").bind(person).run(tx).await.map(drop)
    })
}

/// After a restore no mailed link answers for anybody.
pub(crate) fn new_epoch(tx: &mut Tx) -> Made<'_, ()> {
    Box::pin(async move { sql("delete from cohorts_links").run(tx).await.map(drop) })
}
