//! What can be bound to a statement, and what a column can be read as.
//!
//! The common subset of both engines has five kinds: `bigint`, `boolean`, `text`, `blob`, `double precision`. All
//! else is one of them in other clothes: a time is microseconds in a bigint, a day is text, an id is a bigint.
use crate::row::{Columns, Place};
use jiff::{Timestamp, civil::Date};
use kernel::{
    ActionId, CohortId, Country, Digits, EventId, FileId, GroupId, InvitationId, Lang, MeetingId, OfferId,
    OrganisationId, Period, PeriodProblem, PersonId, PollId, ProgrammeId, QuestionId, SeatId, SectionId,
    ThemeId, TokenHash, UnknownCountry,
    access::{Circle, SeatKind},
};

/// A value on its way to an engine; null keeps its kind, because PostgreSQL asks for it.
#[derive(Debug, Clone)]
pub(crate) enum Arg {
    Int(Option<i64>),
    Bool(Option<bool>),
    Text(Option<String>),
    Blob(Option<Vec<u8>>),
    Real(Option<f64>),
    List(List),
}

/// The values of an `in ($n..)`.
#[derive(Debug, Clone)]
pub(crate) enum List {
    Ints(Vec<i64>),
    Texts(Vec<String>),
    Blobs(Vec<Vec<u8>>),
}

mod sealed {
    pub trait Sealed {}
}

/// One of the five kinds that both engines store.
pub trait Stored: sealed::Sealed + Sized + Send {
    #[doc(hidden)]
    fn into_arg(value: Option<Self>) -> Hidden;
    #[doc(hidden)]
    fn read(columns: &Columns<'_>, place: Place) -> Result<Option<Self>, crate::Error>;
}

/// One of the kinds that lists are made of.
pub trait Listed: Stored {
    #[doc(hidden)]
    fn into_list(values: Vec<Self>) -> Hidden;
}

impl Listed for i64 {
    fn into_list(values: Vec<Self>) -> Hidden {
        Hidden(Arg::List(List::Ints(values)))
    }
}

impl Listed for String {
    fn into_list(values: Vec<Self>) -> Hidden {
        Hidden(Arg::List(List::Texts(values)))
    }
}

impl Listed for Vec<u8> {
    fn into_list(values: Vec<Self>) -> Hidden {
        Hidden(Arg::List(List::Blobs(values)))
    }
}

/// Wraps what stays inside this crate.
#[doc(hidden)]
#[derive(Debug)]
pub struct Hidden(pub(crate) Arg);

macro_rules! stored {
    ($($kind:ty => $arg:ident;)*) => { $(
        impl sealed::Sealed for $kind {}
        impl Stored for $kind {
            fn into_arg(value: Option<Self>) -> Hidden { Hidden(Arg::$arg(value)) }
            fn read(columns: &Columns<'_>, place: Place) -> Result<Option<Self>, crate::Error> { columns.stored(place) }
        }
        impl Bind for $kind {
            type Stored = Self;
            fn into_stored(self) -> Option<Self> { Some(self) }
        }
        impl Column for $kind {
            type Stored = Self;
            fn from_stored(stored: Self) -> Result<Self, String> { Ok(stored) }
        }
    )* };
}

stored! {
    i64 => Int;
    bool => Bool;
    String => Text;
    Vec<u8> => Blob;
    f64 => Real;
}

/// Can be bound to a `$n` of a statement.
pub trait Bind {
    /// The kind that is stored.
    type Stored: Stored;
    /// The value to store; none is null.
    fn into_stored(self) -> Option<Self::Stored>;
}

/// A column can be read as this.
pub trait Column: Sized {
    /// The kind that is stored.
    type Stored: Stored;

    /// Reads what stands there.
    ///
    /// # Errors
    /// A sentence saying what is wrong with it.
    fn from_stored(stored: Self::Stored) -> Result<Self, String>;

    /// Reads what may be null.
    ///
    /// # Errors
    /// A sentence saying what is wrong with it.
    fn from_nullable(stored: Option<Self::Stored>) -> Result<Self, String> {
        Self::from_stored(stored.ok_or("null where a value must stand")?)
    }
}

impl<T: Bind> Bind for Option<T> {
    type Stored = T::Stored;
    fn into_stored(self) -> Option<T::Stored> {
        self.and_then(Bind::into_stored)
    }
}

impl<T: Column> Column for Option<T> {
    type Stored = T::Stored;
    fn from_stored(stored: T::Stored) -> Result<Self, String> {
        T::from_stored(stored).map(Some)
    }
    fn from_nullable(stored: Option<T::Stored>) -> Result<Self, String> {
        stored.map(T::from_stored).transpose()
    }
}

macro_rules! bind {
    ($($from:ty, $kind:ty: $value:ident => $stored:expr;)*) => { $(
        impl Bind for $from {
            type Stored = $kind;
            fn into_stored(self) -> Option<$kind> {
                let $value = self;
                Some($stored)
            }
        }
    )* };
}

bind! {
    &str, String: text => text.to_owned();
    &String, String: text => text.clone();
    &[u8], Vec<u8>: bytes => bytes.to_vec();
    u8, i64: number => i64::from(number);
    u16, i64: number => i64::from(number);
    u32, i64: number => i64::from(number);
    i32, i64: number => i64::from(number);
    Timestamp, i64: time => time.as_microsecond();
    Date, String: day => day.to_string();
    Period, String: day => day.to_string();
    Country, String: country => country.code().to_owned();
    TokenHash, Vec<u8>: hash => hash.into();
    &TokenHash, Vec<u8>: hash => hash.clone().into();
}

impl Column for Timestamp {
    type Stored = i64;
    fn from_stored(stored: i64) -> Result<Self, String> {
        Self::from_microsecond(stored).map_err(|error| error.to_string())
    }
}

impl Column for Date {
    type Stored = String;
    fn from_stored(stored: String) -> Result<Self, String> {
        stored.parse().map_err(|error: jiff::Error| error.to_string())
    }
}

impl Column for Country {
    type Stored = String;
    fn from_stored(stored: String) -> Result<Self, String> {
        stored.parse().map_err(|error: UnknownCountry| error.to_string())
    }
}

impl Column for Period {
    type Stored = String;
    fn from_stored(stored: String) -> Result<Self, String> {
        stored.parse().map_err(|error: PeriodProblem| error.to_string())
    }
}

impl Column for TokenHash {
    type Stored = Vec<u8>;
    fn from_stored(stored: Vec<u8>) -> Result<Self, String> {
        Ok(stored.into())
    }
}

macro_rules! numbers {
    ($($kind:ty)*) => { $(
        impl Column for $kind {
            type Stored = i64;
            fn from_stored(stored: i64) -> Result<Self, String> {
                Self::try_from(stored).map_err(|error| format!("{stored}: {error}"))
            }
        }
    )* };
}
numbers! { u8 u16 u32 i32 }

/// Lets an id type, made of and into `i64`, stand in rows and be bound.
#[macro_export]
macro_rules! id_column {
    ($($id:ty),* $(,)?) => { $(
        impl $crate::Bind for $id {
            type Stored = i64;
            fn into_stored(self) -> Option<i64> { Some(i64::from(self)) }
        }
        impl $crate::Column for $id {
            type Stored = i64;
            fn from_stored(stored: i64) -> Result<Self, String> { Ok(Self::from(stored)) }
        }
    )* };
}

/// Lets an enum with a text for each variant stand in rows and be bound:
/// `code_column!(Stage: code, from_code)`, where `code(self) -> &'static str` and `from_code(&str) -> Option<Self>`.
#[macro_export]
macro_rules! code_column {
    ($kind:ty: $code:ident, $from_code:expr) => {
        impl $crate::Bind for $kind {
            type Stored = String;
            fn into_stored(self) -> Option<String> {
                Some(self.$code().to_owned())
            }
        }
        impl $crate::Column for $kind {
            type Stored = String;
            fn from_stored(stored: String) -> Result<Self, String> {
                ($from_code)(&stored).ok_or_else(|| format!("no {} is called {stored:?}", stringify!($kind)))
            }
        }
    };
}

id_column!(PersonId, OrganisationId, SeatId, ProgrammeId, ThemeId, EventId, CohortId, OfferId, GroupId);
id_column!(MeetingId, ActionId, SectionId, FileId, InvitationId, QuestionId, PollId);
code_column!(SeatKind: code, SeatKind::from_code);
code_column!(Circle: code, Circle::from_code);
code_column!(Digits: code, Digits::from_code);
code_column!(Lang: tag, |tag: &str| tag.parse().ok());
