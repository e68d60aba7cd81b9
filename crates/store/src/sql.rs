//! One SQL text for both engines, its values, and where it runs.
use crate::{
    Bind, Db, Error, Row, Stored, Tx,
    db::Engine,
    row::{Columns, Engine as RowEngine},
    tx::Kind,
    value::{Arg, Hidden},
};
use sqlx::{
    Arguments, AssertSqlSafe, Encode, SqlSafeStr as _, SqlStr, Type, postgres::PgArguments,
    sqlite::SqliteArguments,
};
use std::borrow::Cow;

/// Where a statement reads: the pool of readers, or a transaction, which sees what it has written itself.
///
/// A function that loads something takes `at: impl Into<At<'_>>` and so serves a page and a form alike; with more
/// than one statement in it, `let mut at = at.into();` and then `&mut at` for each.
pub enum At<'a> {
    /// The pool: whatever is committed.
    Db(&'a Db),
    /// Inside a transaction.
    Tx(&'a mut Tx),
}

impl<'a> From<&'a Db> for At<'a> {
    fn from(db: &'a Db) -> Self {
        Self::Db(db)
    }
}

impl<'a> From<&'a mut Tx> for At<'a> {
    fn from(tx: &'a mut Tx) -> Self {
        Self::Tx(tx)
    }
}

impl<'a> From<&'a mut At<'_>> for At<'a> {
    fn from(at: &'a mut At<'_>) -> Self {
        match at {
            At::Db(db) => At::Db(db),
            At::Tx(tx) => At::Tx(tx),
        }
    }
}

/// A statement with its values.
#[derive(Debug)]
#[must_use = "a statement does nothing until it is run"]
pub struct Sql {
    text: Cow<'static, str>,
    args: Vec<Arg>,
}

/// A statement in the common subset of both engines; values stand as `$1`, `$2` …, a list as `in ($3..)`.
pub fn sql(text: &'static str) -> Sql {
    Sql { text: Cow::Borrowed(text), args: Vec::new() }
}

/// A statement that takes rows from a queue: `/* skip locked */` becomes what only PostgreSQL knows and needs, since
/// SQLite has one writer.
pub(crate) fn skip_locked(db: &Db, text: &'static str) -> Sql {
    let text = match db.engine() {
        Engine::Sqlite(_) => Cow::Borrowed(text),
        Engine::Postgres(_) => Cow::Owned(text.replace("/* skip locked */", "for update skip locked")),
    };
    Sql { text, args: Vec::new() }
}

/// So many values a list may have at most; both engines take more, no page needs them.
pub const LIST_MAX: usize = 10_000;

macro_rules! on {
    ($db:expr, $self:expr, $args:ty, $call:ident, $executor:expr) => {{
        let args: $args = arguments($self.args)?;
        sqlx::query_with(safe($self.text), args).$call($executor).await.map_err(|error| $db.sort(error))?
    }};
}

/// The values as the driver wants them.
pub(crate) fn arguments<A>(values: impl IntoIterator<Item = Arg>) -> Result<A, Error>
where
    A: Arguments + Default,
    Option<i64>: for<'q> Encode<'q, A::Database> + Type<A::Database>,
    Option<bool>: for<'q> Encode<'q, A::Database> + Type<A::Database>,
    Option<String>: for<'q> Encode<'q, A::Database> + Type<A::Database>,
    Option<Vec<u8>>: for<'q> Encode<'q, A::Database> + Type<A::Database>,
    Option<f64>: for<'q> Encode<'q, A::Database> + Type<A::Database>,
{
    let mut args = A::default();
    for value in values {
        match value {
            Arg::Int(value) => args.add(value),
            Arg::Bool(value) => args.add(value),
            Arg::Text(value) => args.add(value),
            Arg::Blob(value) => args.add(value),
            Arg::Real(value) => args.add(value),
        }
        .map_err(Error::Broken)?;
    }
    Ok(args)
}

/// Texts are constants of the program but for the length of a list.
fn safe(text: Cow<'static, str>) -> SqlStr {
    match text {
        Cow::Borrowed(text) => text.into_sql_str(),
        Cow::Owned(text) => AssertSqlSafe(text).into_sql_str(),
    }
}

impl Sql {
    /// The value of the next `$n`.
    pub fn bind<B: Bind>(mut self, value: B) -> Self {
        let Hidden(arg) = Stored::into_arg(value.into_stored());
        self.args.push(arg);
        self
    }

    /// The values of `in ($n..)`, where `n` is the next number; at most [`LIST_MAX`], and bound last. No value makes
    /// `in (null)`, which no row is.
    ///
    /// The text grows in steps of 1, 10, 100 …, filled up with the last value, so that few texts have to be prepared.
    pub fn bind_list<B: Bind>(mut self, values: impl IntoIterator<Item = B>) -> Self {
        let first = self.args.len() + 1;
        let mut list: Vec<Arg> = values
            .into_iter()
            .map(|value| {
                let Hidden(arg) = Stored::into_arg(value.into_stored());
                arg
            })
            .collect();
        let mut places = String::from("null");
        if let Some(last) = list.last().cloned() {
            let steps = [1, 10, 100, 1_000, LIST_MAX];
            let length = steps.into_iter().find(|step| *step >= list.len()).unwrap_or(list.len());
            list.resize(length, last);
            let numbers: Vec<String> = (first..first + length).map(|n| format!("${n}")).collect();
            places = numbers.join(", ");
        }
        self.text = Cow::Owned(self.text.replace(&format!("${first}.."), &places));
        self.args.extend(list);
        self
    }

    /// All rows: the statement must have a `limit`, or another bound.
    ///
    /// # Errors
    /// [`Error`]
    pub async fn all<T: Row>(self, at: impl Into<At<'_>>) -> Result<Vec<T>, Error> {
        match at.into() {
            At::Db(db) => match db.engine() {
                Engine::Sqlite(files) => sqlite_rows(&on!(db, self, SqliteArguments, fetch_all, &files.read)),
                Engine::Postgres(server) => {
                    postgres_rows(&on!(db, self, PgArguments, fetch_all, &server.pool))
                }
            },
            At::Tx(tx) => {
                let (db, kind) = tx.parts();
                match kind {
                    Kind::Sqlite(open) => {
                        sqlite_rows(&on!(db, self, SqliteArguments, fetch_all, &mut **open))
                    }
                    Kind::Postgres(open) => {
                        postgres_rows(&on!(db, self, PgArguments, fetch_all, &mut **open))
                    }
                }
            }
        }
    }

    /// The first row, if there is one.
    ///
    /// # Errors
    /// [`Error`]
    pub async fn optional<T: Row>(self, at: impl Into<At<'_>>) -> Result<Option<T>, Error> {
        Ok(self.all(at).await?.into_iter().next())
    }

    /// The one row that must be there.
    ///
    /// # Errors
    /// [`Error`]; [`Error::Broken`] when there is none.
    pub async fn one<T: Row>(self, at: impl Into<At<'_>>) -> Result<T, Error> {
        self.optional(at).await?.ok_or_else(|| Error::broken("no row where one must be"))
    }

    /// Writes; the number of rows that were touched.
    ///
    /// # Errors
    /// [`Error`]
    pub async fn run(self, tx: &mut Tx) -> Result<u64, Error> {
        let (db, kind) = tx.parts();
        Ok(match kind {
            Kind::Sqlite(open) => on!(db, self, SqliteArguments, execute, &mut **open).rows_affected(),
            Kind::Postgres(open) => on!(db, self, PgArguments, execute, &mut **open).rows_affected(),
        })
    }
}

fn sqlite_rows<T: Row>(rows: &[sqlx::sqlite::SqliteRow]) -> Result<Vec<T>, Error> {
    rows.iter().map(|row| T::read(&Columns(RowEngine::Sqlite(row)))).collect()
}

fn postgres_rows<T: Row>(rows: &[sqlx::postgres::PgRow]) -> Result<Vec<T>, Error> {
    rows.iter().map(|row| T::read(&Columns(RowEngine::Postgres(row)))).collect()
}
