//! One SQL text for both engines, its values, and where it runs.
use crate::{
    Bind, Db, Error, Listed, Row, Stored, Tx,
    db::Engine,
    row::{Columns, Engine as RowEngine},
    tx::Kind,
    value::{Arg, Hidden, List},
};
use sqlx::{
    Arguments, AssertSqlSafe, Encode, SqlSafeStr as _, SqlStr, Type,
    error::BoxDynError,
    postgres::{PgArguments, PgRow},
    sqlite::{SqliteArguments, SqliteRow},
};
use std::{
    borrow::Cow,
    pin::Pin,
    task::{Context, Poll, ready},
};

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
        // The text without its values: what a request asked the database, for tests and for finding a fault.
        tracing::trace!(statement = %$self.text, "asked");
        let args: $args = arguments($self.args)?;
        sqlx::query_with(safe($self.text), args).$call($executor).await.map_err(|error| $db.sort(error))?
    }};
}

/// What both drivers' arguments do: a list is one value, JSON on SQLite and an array on PostgreSQL.
pub(crate) trait Args: Arguments + Default {
    fn add_list(&mut self, list: List) -> Result<(), BoxDynError>;
}

impl Args for SqliteArguments {
    fn add_list(&mut self, list: List) -> Result<(), BoxDynError> {
        self.add(match list {
            List::Ints(values) => serde_json::to_string(&values)?,
            List::Texts(values) => serde_json::to_string(&values)?,
            List::Blobs(values) => {
                let digits: Vec<String> = values.iter().map(|octets| kernel::hex(octets)).collect();
                serde_json::to_string(&digits)?
            }
        })
    }
}

impl Args for PgArguments {
    fn add_list(&mut self, list: List) -> Result<(), BoxDynError> {
        match list {
            List::Ints(values) => self.add(values),
            List::Texts(values) => self.add(values),
            List::Blobs(values) => self.add(values),
        }
    }
}

/// How a list of values is asked for.
fn in_list(engine: &Engine, list: &List, place: usize) -> String {
    match (engine, list) {
        (Engine::Postgres(_), _) => format!("= any (${place})"),
        (Engine::Sqlite(_), List::Ints(_) | List::Texts(_)) => {
            format!("in (select value from json_each(${place}))")
        }
        // JSON has no octets: they come in hexadecimal digits.
        (Engine::Sqlite(_), List::Blobs(_)) => format!("in (select unhex(value) from json_each(${place}))"),
    }
}

/// The values as the driver wants them.
pub(crate) fn arguments<A>(values: impl IntoIterator<Item = Arg>) -> Result<A, Error>
where
    A: Args,
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
            Arg::List(list) => args.add_list(list),
        }
        .map_err(Error::Broken)?;
    }
    Ok(args)
}

/// Texts are constants of the program but for how lists are asked for, and how many rows are put in at once.
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

    /// The values of the next `$n` together.
    pub fn bind_all(mut self, Values(values): Values) -> Self {
        self.args.extend(values);
        self
    }

    /// The values of `in ($n..)`, where `n` is the next number; at most [`LIST_MAX`]. No row is in a list of none.
    pub fn bind_list<B>(mut self, values: impl IntoIterator<Item = B>) -> Self
    where
        B: Bind<Stored: Listed>,
    {
        let Hidden(list) = Listed::into_list(values.into_iter().filter_map(Bind::into_stored).collect());
        self.args.push(list);
        self
    }

    /// Lists as this engine asks for them.
    fn spelled(mut self, engine: &Engine) -> Self {
        for (place, arg) in (1..).zip(&self.args) {
            if let Arg::List(list) = arg {
                let list = in_list(engine, list, place);
                self.text = Cow::Owned(self.text.replace(&format!("in (${place}..)"), &list));
            }
        }
        self
    }

    /// All rows: the statement must have a `limit`, or another bound.
    ///
    /// # Errors
    /// [`Error`]
    pub fn all<'a, T: Row>(self, at: impl Into<At<'a>>) -> Asked<'a, Vec<T>> {
        Asked { rows: self.fetch(at.into()), read: |rows| rows.iter().map(T::read).collect() }
    }

    /// The first row, if there is one.
    ///
    /// # Errors
    /// [`Error`]
    pub fn optional<'a, T: Row>(self, at: impl Into<At<'a>>) -> Asked<'a, Option<T>> {
        Asked { rows: self.fetch(at.into()), read: |rows| rows.first().map(T::read).transpose() }
    }

    /// The one row that must be there.
    ///
    /// # Errors
    /// [`Error`]; [`Error::Broken`] when there is none.
    pub fn one<'a, T: Row>(self, at: impl Into<At<'a>>) -> Asked<'a, T> {
        let read = |rows: &[Columns<'_>]| {
            rows.first().map_or_else(|| Err(Error::broken("no row where one must be")), T::read)
        };
        Asked { rows: self.fetch(at.into()), read }
    }

    /// What all questions share, whatever is read of the answer.
    fn fetch(self, at: At<'_>) -> Boxed<'_, Rows> {
        Box::pin(async move {
            match at {
                At::Db(db) => {
                    let asked = self.spelled(db.engine());
                    match db.engine() {
                        Engine::Sqlite(files) => {
                            let mut reader = files.read.lend().await.map_err(|error| db.sort(error))?;
                            let rows = on!(db, asked, SqliteArguments, fetch_all, &mut *reader);
                            files.read.give_back(reader);
                            Ok(Rows::Sqlite(rows))
                        }
                        Engine::Postgres(server) => {
                            let mut reader = server.readers.lend().await.map_err(|error| db.sort(error))?;
                            let rows = on!(db, asked, PgArguments, fetch_all, &mut *reader);
                            server.readers.give_back(reader);
                            Ok(Rows::Postgres(rows))
                        }
                    }
                }
                At::Tx(tx) => {
                    let (db, kind) = tx.parts();
                    let asked = self.spelled(db.engine());
                    Ok(match kind {
                        Kind::Sqlite(open) => {
                            Rows::Sqlite(on!(db, asked, SqliteArguments, fetch_all, &mut **open))
                        }
                        Kind::Postgres(open) => {
                            Rows::Postgres(on!(db, asked, PgArguments, fetch_all, &mut **open))
                        }
                    })
                }
            }
        })
    }

    /// Writes; the number of rows that were touched.
    ///
    /// # Errors
    /// [`Error`]
    pub fn run(self, tx: &mut Tx) -> Boxed<'_, u64> {
        Box::pin(async move {
            let (db, kind) = tx.parts();
            let asked = self.spelled(db.engine());
            Ok(match kind {
                Kind::Sqlite(open) => on!(db, asked, SqliteArguments, execute, &mut **open).rows_affected(),
                Kind::Postgres(open) => on!(db, asked, PgArguments, execute, &mut **open).rows_affected(),
            })
        })
    }
}

/// What will be there, or why not. In a box, as an `async fn` is compiled again in each crate that calls it, and what it
/// awaits with it: the features took a third longer to build.
pub type Boxed<'a, T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send + 'a>>;

/// A statement on its way, and how its rows are read.
#[must_use = "nothing is asked until it is awaited"]
pub struct Asked<'a, T> {
    rows: Boxed<'a, Rows>,
    read: fn(&[Columns<'_>]) -> Result<T, Error>,
}

impl<T> Future for Asked<'_, T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let rows = ready!(self.rows.as_mut().poll(context))?;
        Poll::Ready((self.read)(&rows.columns()))
    }
}

/// The rows of an answer, as the engine gave them.
enum Rows {
    Sqlite(Vec<SqliteRow>),
    Postgres(Vec<PgRow>),
}

impl Rows {
    fn columns(&self) -> Vec<Columns<'_>> {
        match self {
            Self::Sqlite(rows) => rows.iter().map(|row| Columns(RowEngine::Sqlite(row))).collect(),
            Self::Postgres(rows) => rows.iter().map(|row| Columns(RowEngine::Postgres(row))).collect(),
        }
    }
}

/// So many rows go in with one statement: with fewer, the thread that writes is woken more often, with more nothing is won.
const ROWS_AT_ONCE: [usize; 4] = [400, 100, 10, 1];
/// So many values a statement may have: SQLite takes no more, PostgreSQL twice as many.
const PLACES_MAX: usize = 32_766;

/// Many rows that are put into one table with few statements.
#[derive(Debug)]
#[must_use = "rows are not there until they are put in"]
pub struct Inserts {
    text: &'static str,
    rows: Vec<Values>,
}

/// The values of one row, in the order of the columns.
#[derive(Debug, Default)]
pub struct Values(Vec<Arg>);

impl Values {
    /// The value of the next column.
    #[must_use]
    pub fn bind<B: Bind>(mut self, value: B) -> Self {
        let Hidden(arg) = Stored::into_arg(value.into_stored());
        self.0.push(arg);
        self
    }
}

/// `insert into cities (id, name) values (..) on conflict do nothing`: rows come in the place of `(..)`. They may also
/// be changed: `update cities set name = new.column2 from (values (..)) as new where id = new.column1`.
pub fn inserts(text: &'static str) -> Inserts {
    Inserts { text, rows: Vec::new() }
}

impl Inserts {
    /// One more row.
    pub fn row(&mut self, values: Values) {
        self.rows.push(values);
    }

    /// Puts them in.
    ///
    /// # Errors
    /// [`Error`]
    pub async fn run(self, tx: &mut Tx) -> Result<(), Error> {
        for statement in self.statements(tx.db().engine()) {
            statement.run(tx).await?;
        }
        Ok(())
    }

    /// Puts them in and reads what `returning` says of those that were.
    ///
    /// # Errors
    /// [`Error`]
    pub async fn returning<T: Row>(self, tx: &mut Tx) -> Result<Vec<T>, Error> {
        let mut returned = Vec::new();
        for statement in self.statements(tx.db().engine()) {
            returned.extend(statement.all::<T>(&mut *tx).await?);
        }
        Ok(returned)
    }

    /// The rows go in steps of few sizes, so that few texts have to be prepared.
    fn statements(self, engine: &Engine) -> Vec<Sql> {
        let Self { text, rows } = self;
        let columns = rows.first().map_or(0, |Values(row)| row.len());
        let (mut rows, mut statements) = (rows.into_iter(), Vec::new());
        let fits = |many: usize, left: usize| many <= left && many * columns <= PLACES_MAX;
        while let Some(many) = ROWS_AT_ONCE.into_iter().find(|many| fits(*many, rows.len())) {
            let values: Vec<Values> = rows.by_ref().take(many).collect();
            let (mut written, mut places) = (String::new(), 1..);
            for Values(row) in &values {
                let mut before = if written.is_empty() { "(" } else { ", (" };
                for (_, n) in row.iter().zip(&mut places) {
                    written.push_str(before);
                    write_place(engine, n, &mut written);
                    before = ", ";
                }
                written.push(')');
            }
            let text = Cow::Owned(text.replace("(..)", &written));
            statements.push(Sql { text, args: values.into_iter().flat_map(|Values(row)| row).collect() });
        }
        statements
    }
}

/// Where the `n`th of many values stands. SQLite looks for a number among all that came before it, each time; a bare
/// mark is found by its place.
fn write_place(engine: &Engine, n: usize, text: &mut String) {
    match engine {
        Engine::Sqlite(_) => text.push('?'),
        Engine::Postgres(_) => {
            text.push('$');
            text.push_str(&n.to_string());
        }
    }
}
