//! Rows from one engine to the other, table by table, whatever the tables are.
//!
//! A SQLite file with the same schema says what there is to carry; its declared types are the five kinds of the
//! common subset.
use crate::{
    Cause, Error,
    row::{Columns, Engine, Place},
    sql::arguments,
    value::Arg,
};
use sqlx::{
    AssertSqlSafe, Connection as _, PgConnection, Row as _, SqliteConnection,
    postgres::{PgArguments, PgRow},
    sqlite::{SqliteArguments, SqliteRow},
};

/// So many rows are in memory at once.
const ROWS: i64 = 200;

/// A table and its columns.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) name: String,
    columns: Vec<(String, Kind)>,
}

#[derive(Debug, Clone, Copy)]
enum Kind {
    Int,
    Bool,
    Text,
    Blob,
    Real,
}

impl Kind {
    fn declared(name: &str) -> Option<Self> {
        match name.to_ascii_lowercase().as_str() {
            "bigint" | "integer" => Some(Self::Int),
            "boolean" => Some(Self::Bool),
            "text" => Some(Self::Text),
            "blob" => Some(Self::Blob),
            "double precision" | "real" => Some(Self::Real),
            _ => None,
        }
    }
}

impl Table {
    fn names(&self) -> String {
        self.columns.iter().map(|(name, _)| format!("\"{name}\"")).collect::<Vec<_>>().join(", ")
    }

    fn insert(&self, rows: usize) -> String {
        let width = self.columns.len();
        let row = |at: usize| {
            let places: Vec<String> =
                (at * width + 1..=(at + 1) * width).map(|place| format!("${place}")).collect();
            format!("({})", places.join(", "))
        };
        let rows: Vec<String> = (0..rows).map(row).collect();
        format!("insert into \"{}\" ({}) values {}", self.name, self.names(), rows.join(", "))
    }

    fn read(&self, row: &Columns<'_>, from: usize) -> Result<Vec<Arg>, Error> {
        let column = |(index, (_, kind)): (usize, &(String, Kind))| {
            let place = Place::Index(from + index);
            Ok(match kind {
                Kind::Int => Arg::Int(row.stored(place)?),
                Kind::Bool => Arg::Bool(row.stored(place)?),
                Kind::Text => Arg::Text(row.stored(place)?),
                Kind::Blob => Arg::Blob(row.stored(place)?),
                Kind::Real => Arg::Real(row.stored(place)?),
            })
        };
        self.columns.iter().enumerate().map(column).collect()
    }

    /// Rows after a row number of SQLite, and the last one's number.
    pub(crate) async fn page(
        &self,
        from: &mut SqliteConnection,
        after: i64,
    ) -> Result<(Vec<Vec<Arg>>, i64), Error> {
        let text = format!(
            "select rowid, {} from \"{}\" where rowid > $1 order by rowid limit {ROWS}",
            self.names(),
            self.name
        );
        let rows: Vec<SqliteRow> =
            sqlx::query(AssertSqlSafe(text)).bind(after).fetch_all(from).await.map_err(broken)?;
        let last = rows.last().map(|row| row.try_get(0)).transpose().map_err(broken)?.unwrap_or(after);
        let read = |row: &SqliteRow| self.read(&Columns(Engine::Sqlite(row)), 1);
        Ok((rows.iter().map(read).collect::<Result<_, _>>()?, last))
    }
}

/// All tables but the history of migrations.
pub(crate) async fn tables(file: &mut SqliteConnection) -> Result<Vec<Table>, Error> {
    let rows: Vec<(String, String, String)> = sqlx::query_as(
        "select t.name, c.name, c.type
           from sqlite_schema t, pragma_table_info(t.name) c
          where t.type = 'table' and t.name not like 'sqlite\\_%' escape '\\' and t.name <> '_sqlx_migrations'
          order by t.name, c.cid",
    )
    .fetch_all(file)
    .await
    .map_err(broken)?;
    let mut tables: Vec<Table> = Vec::new();
    for (table, column, kind) in rows {
        let kind = Kind::declared(&kind)
            .ok_or_else(|| Error::broken(format!("{table}.{column} is {kind}, which no engine shares")))?;
        match tables.last_mut() {
            Some(last) if last.name == table => last.columns.push((column, kind)),
            _ => tables.push(Table { name: table, columns: vec![(column, kind)] }),
        }
    }
    Ok(tables)
}

/// Copies a table out of a server's open transaction. Returns the number of rows.
pub(crate) async fn from_server(
    table: &Table,
    server: &mut PgConnection,
    file: &mut SqliteConnection,
) -> Result<u64, Error> {
    // Named after the table: a text that was prepared once keeps the types of its first cursor.
    let (name, columns) = (&table.name, table.names());
    let declare = format!("declare carry_{name} no scroll cursor for select {columns} from \"{name}\"");
    sqlx::query(AssertSqlSafe(declare)).execute(&mut *server).await.map_err(broken)?;
    let mut tx = file.begin().await.map_err(broken)?;
    // Rows that the migrations themselves have written.
    sqlx::query(AssertSqlSafe(format!("delete from \"{name}\""))).execute(&mut *tx).await.map_err(broken)?;
    let mut count = 0;
    loop {
        let fetch = format!("fetch {ROWS} from carry_{name}");
        let rows: Vec<PgRow> =
            sqlx::query(AssertSqlSafe(fetch)).fetch_all(&mut *server).await.map_err(broken)?;
        if rows.is_empty() {
            break;
        }
        for row in &rows {
            let values: SqliteArguments = arguments(table.read(&Columns(Engine::Postgres(row)), 0)?)?;
            sqlx::query_with(AssertSqlSafe(table.insert(1)), values)
                .execute(&mut *tx)
                .await
                .map_err(broken)?;
            count += 1;
        }
    }
    tx.commit().await.map_err(broken)?;
    sqlx::query(AssertSqlSafe(format!("close carry_{name}"))).execute(server).await.map_err(broken)?;
    Ok(count)
}

/// Copies a table into a server's open transaction. Returns the number of rows.
pub(crate) async fn into_server(
    table: &Table,
    file: &mut SqliteConnection,
    server: &mut PgConnection,
) -> Result<u64, Error> {
    sqlx::query(AssertSqlSafe(format!("delete from \"{}\"", table.name)))
        .execute(&mut *server)
        .await
        .map_err(broken)?;
    let (mut count, mut after) = (0, i64::MIN);
    loop {
        let (rows, last) = table.page(file, after).await?;
        if rows.is_empty() {
            return Ok(count);
        }
        let insert = table.insert(rows.len());
        count += u64::try_from(rows.len()).unwrap_or_default();
        let values: PgArguments = arguments(rows.into_iter().flatten())?;
        sqlx::query_with(AssertSqlSafe(insert), values).execute(&mut *server).await.map_err(broken)?;
        after = last;
    }
}

pub(crate) fn broken(error: sqlx::Error) -> Error {
    Error::Broken(Cause::from(error))
}
