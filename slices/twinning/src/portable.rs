//! What this feature holds of a person: what they said, wrote and took on in groups. An erasure takes their words of
//! check-ins, their messages and links; papers, minutes and drafts stay, because they are the cities'.
use ::store::{Db, Tx, row, sql};
use jiff::{Timestamp, civil::Date};
use kernel::{Lang, PersonId};
use serde_json::{Value, json};
use web::Made;

/// Rows of one kind about one person.
const ROWS_MAX: i64 = 10_000;

row! {
    struct CheckIn {
        city: String,
        learned: Option<String>,
        blocked_by: Option<String>,
        blocked_how: Option<String>,
        help: Option<String>,
        rating: i64,
        said_at: Timestamp,
    }
}

row! {
    struct Action {
        what: String,
        due: Date,
        done_on: Option<Date>,
        done_note: Option<String>,
    }
}

/// Everything that the person said, wrote and took on.
pub(crate) fn export(db: &Db, person: PersonId, lang: Lang) -> Made<'_, Value> {
    Box::pin(async move {
        let check_ins: Vec<CheckIn> =
            sql("select coalesce(n.name, o.name) as city, c.learned, c.blocked_by, c.blocked_how, c.help,
                    c.rating, c.said_at
               from twinning_check_ins c
               join people_organisations o on o.id = c.municipality
               left join people_organisation_names n on n.organisation = o.id and n.language = $1
              where c.person = $2
              order by c.id
              limit $3")
            .bind(lang)
            .bind(person)
            .bind(ROWS_MAX)
            .all(db)
            .await?;
        let actions: Vec<Action> = sql("select what, due, done_on, done_note
               from twinning_actions
              where owner = $1
              order by id
              limit $2")
        .bind(person)
        .bind(ROWS_MAX)
        .all(db)
        .await?;
        let check_in = |one: CheckIn| {
            json!({
                "city": one.city,
                "learned": one.learned,
                "blocked by": one.blocked_by,
                "blocked how": one.blocked_how,
                "help": one.help,
                "rating": one.rating,
                "at": one.said_at.to_string(),
            })
        };
        let action = |one: Action| {
            json!({
                "what": one.what,
                "due": one.due.to_string(),
                "done on": one.done_on.map(|day| day.to_string()),
                "note": one.done_note,
            })
        };
        Ok(json!({
            "check-ins": check_ins.into_iter().map(check_in).collect::<Vec<_>>(),
            "actions": actions.into_iter().map(action).collect::<Vec<_>>(),
            "drafts": texts(db, person, "select body from twinning_drafts where written_by = $1 order by section, number limit $2").await?,
            "reviews": texts(db, person, "select body from twinning_reviews where person = $1 order by id limit $2").await?,
            "minutes": texts(db, person, "select minutes from twinning_meetings where written_by = $1 and minutes is not null order by id limit $2").await?,
            "messages": texts(db, person, "select body from twinning_messages where person = $1 order by id limit $2").await?,
            "votes": votes(db, person).await?,
        }))
    })
}

async fn texts(db: &Db, person: PersonId, text: &'static str) -> Result<Vec<String>, ::store::Error> {
    sql(text).bind(person).bind(ROWS_MAX).all(db).await
}

async fn votes(db: &Db, person: PersonId) -> Result<Vec<Value>, ::store::Error> {
    let rows: Vec<(Timestamp, bool)> =
        sql("select starts, can from twinning_votes where person = $1 order by starts limit $2")
            .bind(person)
            .bind(ROWS_MAX)
            .all(db)
            .await?;
    Ok(rows.into_iter().map(|(starts, can)| json!({"at": starts.to_string(), "can": can})).collect())
}

/// Takes the person's own words and links away.
pub(crate) fn erase(tx: &mut Tx, person: PersonId) -> Made<'_, ()> {
    Box::pin(async move {
        for text in [
            "update twinning_check_ins set learned = null, blocked_how = null, help = null where person = $1",
            "update twinning_actions set done_note = null where owner = $1",
            "update twinning_messages set body = '–' where person = $1",
            "delete from twinning_present where person = $1",
            "delete from twinning_votes where person = $1",
            "delete from twinning_experts where person = $1",
            "delete from twinning_links where person = $1",
        ] {
            sql(text).bind(person).run(tx).await?;
        }
        Ok(())
    })
}

/// After a restore no mailed link says anything for anybody.
pub(crate) fn new_epoch(tx: &mut Tx) -> Made<'_, ()> {
    Box::pin(async move { sql("delete from twinning_links").run(tx).await.map(drop) })
}
