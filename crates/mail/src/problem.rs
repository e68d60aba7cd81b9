//! Why a letter cannot become a mail.
use thiserror::Error;

/// A letter that must not leave; found when it is queued, so that whoever wrote it sees the failure.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Unsendable {
    /// A line break, NUL or another control character where a mail's header would hold it.
    #[error("a control character in {header}")]
    ControlInHeader {
        /// The header's name.
        header: &'static str,
    },
    /// Nothing to read, or no subject.
    #[error("the letter is empty")]
    Empty,
    /// A path that does not begin with one `/` or holds a space or a control character.
    #[error("{path:?} is no path of this site")]
    Path {
        /// As given.
        path: String,
    },
}
