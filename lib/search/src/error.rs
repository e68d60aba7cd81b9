//! The ways in which an index gives no answer.

/// Why an index gave no answer.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no index that could answer: [`Index::state`](crate::Index::state) says why. Answer from elsewhere and
    /// rebuild.
    #[error("the index is not ready: {0:?}")]
    NotReady(crate::State),
    /// The files of the index are not what was written. From now on [`Index::state`](crate::Index::state) is
    /// [`State::Damaged`](crate::State::Damaged); answer from elsewhere and rebuild.
    #[error("the index is damaged: {0}")]
    Damaged(String),
    /// Another process holds the folder, another writer is open or another rebuild runs.
    #[error("the index is in use: {0}")]
    Busy(&'static str),
    /// A rebuild was put in place while this writer was open: take a new one and go on from the new position.
    #[error("the index was rebuilt while this writer was open")]
    Superseded,
    /// A batch could not be written; what was there before goes on answering.
    #[error("the index took no change: {0}")]
    Write(String),
    /// The schema has no field, facet or key of this name.
    #[error("the schema has no {kind} called {name:?}")]
    Unknown { kind: &'static str, name: String },
    /// A cursor that belongs to another order, or to nothing.
    #[error("this is no place in this list")]
    Cursor,
    /// The folder cannot be read or written.
    #[error("the folder of the index cannot be used")]
    Folder(#[from] std::io::Error),
}

pub type Result<T> = std::result::Result<T, Error>;

impl From<tantivy::TantivyError> for Error {
    fn from(error: tantivy::TantivyError) -> Self {
        Error::Damaged(error.to_string())
    }
}
