//! Rows out of either engine.
use crate::{Column, Error, Stored};
use sqlx::{ColumnIndex, Database, Decode, Type, postgres::PgRow, sqlite::SqliteRow};

/// One row as an engine gave it.
#[derive(Clone, Copy)]
pub struct Columns<'r>(pub(crate) Engine<'r>);

#[derive(Clone, Copy)]
pub(crate) enum Engine<'r> {
    Sqlite(&'r SqliteRow),
    Postgres(&'r PgRow),
}

/// Which column.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub enum Place {
    Name(&'static str),
    Index(usize),
}

impl Columns<'_> {
    /// The column of this name.
    ///
    /// # Errors
    /// [`Error::Broken`] when it is absent, of another kind, or cannot be read as `T`.
    pub fn get<T: Column>(&self, name: &'static str) -> Result<T, Error> {
        self.at(Place::Name(name))
    }

    fn at<T: Column>(&self, place: Place) -> Result<T, Error> {
        T::from_nullable(T::Stored::read(self, place)?)
            .map_err(|what| Error::broken(format!("column {place:?}: {what}")))
    }

    pub(crate) fn stored<T>(&self, place: Place) -> Result<Option<T>, Error>
    where
        T: for<'r> Decode<'r, sqlx::Sqlite> + Type<sqlx::Sqlite>,
        T: for<'r> Decode<'r, sqlx::Postgres> + Type<sqlx::Postgres>,
    {
        match self.0 {
            Engine::Sqlite(row) => read(row, place),
            Engine::Postgres(row) => read(row, place),
        }
        .map_err(|error| Error::Broken(error.into()))
    }
}

fn read<'r, R, T>(row: &'r R, place: Place) -> Result<Option<T>, sqlx::Error>
where
    R: sqlx::Row,
    T: Decode<'r, R::Database> + Type<R::Database>,
    &'static str: ColumnIndex<R>,
    usize: ColumnIndex<R>,
    R::Database: Database<Row = R>,
{
    match place {
        Place::Name(name) => row.try_get(name),
        Place::Index(index) => row.try_get(index),
    }
}

/// Can be read from a row: a struct of [`crate::row!`], a single column, a tuple of columns in the order of the
/// statement.
pub trait Row: Sized + Send {
    /// Reads it.
    ///
    /// # Errors
    /// [`Error::Broken`]
    fn read(columns: &Columns<'_>) -> Result<Self, Error>;
}

impl<T: Column + Send> Row for T {
    fn read(columns: &Columns<'_>) -> Result<Self, Error> {
        columns.at(Place::Index(0))
    }
}

macro_rules! tuples {
    ($(($($part:ident $index:literal),*))*) => { $(
        impl<$($part: Column + Send),*> Row for ($($part,)*) {
            fn read(columns: &Columns<'_>) -> Result<Self, Error> { Ok(($(columns.at::<$part>(Place::Index($index))?,)*)) }
        }
    )* };
}
tuples! {
    (A 0, B 1)
    (A 0, B 1, C 2)
    (A 0, B 1, C 2, D 3)
    (A 0, B 1, C 2, D 3, E 4)
}

/// A struct whose fields are columns of the same name.
///
/// ```
/// store::row! {
///     /// A city.
///     #[derive(Debug)]
///     pub struct City {
///         /// Its id.
///         pub id: kernel::OrganisationId,
///         /// Since when, if that is known.
///         pub since: Option<jiff::civil::Date>,
///     }
/// }
/// ```
#[macro_export]
macro_rules! row {
    ($(#[$meta:meta])* $vis:vis struct $name:ident {
        $($(#[$field_meta:meta])* $field_vis:vis $field:ident: $kind:ty),* $(,)?
    }) => {
        $(#[$meta])* $vis struct $name { $($(#[$field_meta])* $field_vis $field: $kind),* }
        impl $crate::Row for $name {
            fn read(columns: &$crate::Columns<'_>) -> Result<Self, $crate::Error> {
                Ok(Self { $($field: columns.get(stringify!($field))?),* })
            }
        }
    };
}
