//! The history of the tables: one list for all features, forward only, never edited.
use crate::{Cause, db::OpenError};
use sqlx::{
    Acquire, AssertSqlSafe, Database as _, SqlSafeStr as _, Sqlite,
    migrate::{Migrate, MigrateError, Migration, MigrationType, Migrator},
};
use std::ops::Deref;

/// Number, name, text. Listed by hand and not by `sqlx::migrate!`, whose macro would compile both drivers and
/// SQLite a second time.
const ALL: &[(i64, &str, &str)] = &[
    (1, "store", include_str!("../../../migrations/0001_store.sql")),
    (2, "people", include_str!("../../../migrations/0002_people.sql")),
    (3, "imports", include_str!("../../../migrations/0003_imports.sql")),
    (4, "network", include_str!("../../../migrations/0004_network.sql")),
    (5, "events", include_str!("../../../migrations/0005_events.sql")),
    (6, "cohorts", include_str!("../../../migrations/0006_cohorts.sql")),
    (7, "twinning", include_str!("../../../migrations/0007_twinning.sql")),
    (8, "invitations", include_str!("../../../migrations/0008_invitations.sql")),
    (9, "stocktaking", include_str!("../../../migrations/0009_stocktaking.sql")),
    (10, "event_files", include_str!("../../../migrations/0010_event_files.sql")),
    (11, "desk", include_str!("../../../migrations/0011_desk.sql")),
    (12, "event_doubles", include_str!("../../../migrations/0012_event_doubles.sql")),
    (13, "people_erasure", include_str!("../../../migrations/0013_people_erasure.sql")),
    (14, "twins", include_str!("../../../migrations/0014_twins.sql")),
    (15, "blocked_told", include_str!("../../../migrations/0015_blocked_told.sql")),
    (16, "event_changes", include_str!("../../../migrations/0016_event_changes.sql")),
    (17, "address_changes", include_str!("../../../migrations/0017_address_changes.sql")),
    (18, "second_steps", include_str!("../../../migrations/0018_second_steps.sql")),
    (19, "imports_remember", include_str!("../../../migrations/0019_imports_remember.sql")),
    (20, "letters_and_takings", include_str!("../../../migrations/0020_letters_and_takings.sql")),
    (21, "names_that_look_alike", include_str!("../../../migrations/0021_names_that_look_alike.sql")),
    (22, "monday_list", include_str!("../../../migrations/0022_monday_list.sql")),
    (23, "guests_who_said_no", include_str!("../../../migrations/0023_guests_who_said_no.sql")),
    (24, "asks_that_were_mailed", include_str!("../../../migrations/0024_asks_that_were_mailed.sql")),
    (25, "taken_back", include_str!("../../../migrations/0025_taken_back.sql")),
    (26, "letters_say_more", include_str!("../../../migrations/0026_letters_say_more.sql")),
    (27, "lighter_imports", include_str!("../../../migrations/0027_lighter_imports.sql")),
    (28, "words_once", include_str!("../../../migrations/0028_words_once.sql")),
    (29, "titles_by_mark", include_str!("../../../migrations/0029_titles_by_mark.sql")),
    (30, "parts_not_heard", include_str!("../../../migrations/0030_parts_not_heard.sql")),
    (31, "whose_turn", include_str!("../../../migrations/0031_whose_turn.sql")),
];

/// The newest schema that this program knows.
pub(crate) fn newest() -> i64 {
    ALL.last().map_or(0, |(number, ..)| *number)
}

/// Brings a schema up to `to`, each step in its own transaction. Steps that were already taken must have the texts
/// of today.
#[expect(clippy::wildcard_enum_match_arm, reason = "whatever else goes wrong in a step is told as it is")]
pub(crate) async fn run<'a, A>(at: A, to: i64) -> Result<(), OpenError>
where
    A: Acquire<'a>,
    <A::Connection as Deref>::Target: Migrate,
{
    let is_sqlite = A::Database::NAME == Sqlite::NAME;
    let steps = ALL.iter().filter(|(number, ..)| *number <= to).map(|(number, name, text)| {
        let step = Migration::new(*number, (*name).into(), MigrationType::Simple, text.into_sql_str(), false);
        let sql = if is_sqlite { AssertSqlSafe(in_sqlite(text)).into_sql_str() } else { step.sql };
        Migration { sql, ..step }
    });
    Migrator::with_migrations(steps.collect()).run(at).await.map_err(|error| match error {
        MigrateError::VersionMismatch(version) => OpenError::Edited { version },
        MigrateError::VersionMissing(found) => OpenError::Newer { found, known: to },
        other => OpenError::Migration(Cause::from(other)),
    })
}

/// SQLite keeps a row under its number only where the number is an `integer`; under any other name it keeps a second tree
/// from numbers to rows. A file that was made before this was known keeps its second trees, which are only larger.
fn in_sqlite(text: &str) -> String {
    text.replace("bigint primary key", "integer primary key")
}

/// Whoever only looks needs the tables of this very program.
pub(crate) fn refuse_other(found: i64) -> Result<(), OpenError> {
    refuse_newer(found)?;
    let known = newest();
    if found < known { Err(OpenError::Older { found, known }) } else { Ok(()) }
}

/// A schema that a newer program has made is left alone.
pub(crate) fn refuse_newer(found: i64) -> Result<(), OpenError> {
    let known = newest();
    if found > known { Err(OpenError::Newer { found, known }) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Source, testing::Place, transfer};
    use sqlx::{Connection as _, SqliteConnection, sqlite::SqliteConnectOptions};

    #[test]
    fn each_file_of_the_folder_is_in_the_list() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../migrations");
        let entries = std::fs::read_dir(folder).unwrap();
        let mut files: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        files.sort();
        let listed: Vec<String> = (1..)
            .zip(ALL)
            .map(|(place, (number, name, _))| {
                assert_eq!(*number, place, "numbers have no gaps");
                format!("{number:04}_{name}.sql")
            })
            .collect();
        assert_eq!(files, listed);
    }

    #[tokio::test]
    async fn a_row_with_a_number_is_kept_under_it() {
        let mut house = SqliteConnection::connect("sqlite::memory:").await.unwrap();
        run(&mut house, newest()).await.unwrap();
        let second_trees: Vec<String> = sqlx::query_scalar(
            "select t.name
               from sqlite_schema t, pragma_index_list(t.name) l, pragma_index_info(l.name) i,
                    pragma_table_info(t.name) c
              where t.type = 'table' and l.origin = 'pk' and c.name = i.name and t.name <> '_sqlx_migrations'
              group by t.name, l.name
             having count(*) = 1 and max(c.type) = 'bigint'",
        )
        .fetch_all(&mut house)
        .await
        .unwrap();
        assert_eq!(second_trees, Vec::<String>::new());
    }

    #[tokio::test]
    async fn a_house_of_any_age_ends_with_the_tables_of_a_fresh_one() {
        let place = Place::folder();
        let Source::Folder(folder) = place.source() else { unreachable!("a folder") };
        let mut tables = Vec::new();
        for age in 0..=newest() {
            let file = folder.join(format!("{age}.db"));
            let options = SqliteConnectOptions::new().filename(file).create_if_missing(true);
            let mut house = SqliteConnection::connect_with(&options).await.unwrap();
            run(&mut house, age).await.unwrap();
            run(&mut house, newest()).await.unwrap();
            let text: Vec<String> =
                sqlx::query_scalar("select sql from sqlite_schema where sql is not null order by name")
                    .fetch_all(&mut house)
                    .await
                    .unwrap();
            tables.push(text);
            // A column of a kind that one engine does not know could not be saved.
            transfer::tables(&mut house).await.unwrap();
        }
        tables.dedup();
        assert_eq!(tables.len(), 1, "{tables:#?}");
    }
}
