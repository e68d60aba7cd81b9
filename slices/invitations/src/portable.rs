//! What this feature holds of a person: where they were invited, what they said, whether they came. An erasure takes
//! their words and their links; that somebody was invited and said yes stays as a number.
use ::store::{Db, Tx, row, sql};
use jiff::Timestamp;
use kernel::{Lang, PersonId};
use serde_json::{Value, json};
use web::Made;

/// Lines of one person.
const LINES_MAX: i64 = 10_000;

row! {
    struct Place {
        title: String,
        state: String,
        since: Timestamp,
        came: Option<String>,
    }
}

row! {
    struct Said {
        title: String,
        reply: String,
        words: Option<String>,
        way: String,
        said_at: Timestamp,
    }
}

/// Everything that the person was asked and said.
pub(crate) fn export(db: &Db, person: PersonId, _: Lang) -> Made<'_, Value> {
    Box::pin(async move {
        let places: Vec<Place> = sql("select e.title, i.state, i.since, i.came
               from invitations_invitations i
               join events_events e on e.id = i.event
              where i.person = $1
              order by i.id
              limit $2")
        .bind(person)
        .bind(LINES_MAX)
        .all(db)
        .await?;
        let said: Vec<Said> = sql("select e.title, a.reply, a.words, a.way, a.said_at
               from invitations_answers a
               join invitations_invitations i on i.id = a.invitation
               join events_events e on e.id = i.event
              where i.person = $1
              order by a.id
              limit $2")
        .bind(person)
        .bind(LINES_MAX)
        .all(db)
        .await?;
        let place = |of: Place| json!({ "event": of.title, "state": of.state, "since": of.since.to_string(), "came": of.came });
        let answer = |said: Said| {
            json!({
                "event": said.title,
                "reply": said.reply,
                "words": said.words,
                "way": said.way,
                "at": said.said_at.to_string(),
            })
        };
        let places: Vec<Value> = places.into_iter().map(place).collect();
        let answers: Vec<Value> = said.into_iter().map(answer).collect();
        Ok(json!({ "invitations": places, "answers": answers }))
    })
}

/// Takes the person's words and links away.
pub(crate) fn erase(tx: &mut Tx, person: PersonId) -> Made<'_, ()> {
    Box::pin(async move {
        sql("update invitations_answers set words = null
              where invitation in (select id from invitations_invitations where person = $1)")
        .bind(person)
        .run(tx)
        .await?;
        sql("delete from invitations_links
              where invitation in (select id from invitations_invitations where person = $1)")
        .bind(person)
        .run(tx)
        .await?;
        sql("update invitations_letters set sender = '', words = null, delegated = null
              where invitation in (select id from invitations_invitations where person = $1)")
        .bind(person)
        .run(tx)
        .await?;
        sql("delete from invitations_conditions where person = $1").bind(person).run(tx).await.map(drop)
    })
}

/// After a restore no mailed link answers for anybody.
pub(crate) fn new_epoch(tx: &mut Tx) -> Made<'_, ()> {
    Box::pin(async move { sql("delete from invitations_links").run(tx).await.map(drop) })
}
