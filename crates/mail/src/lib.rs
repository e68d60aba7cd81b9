//! Mails: from a typed letter to an answer of the mail server.
//!
//! A [`Letter`] is a document of [`Block`]s, not a string of markup: what people write can become neither tag, nor
//! header, nor link, and the plain text and the HTML of a mail say the same because one renderer writes both.
//! The store keeps letters as JSON without any secret; links and codes are made from [`kernel::Key`] in the moment
//! of sending.
//!
//! Read `letter`, then `render`.
mod letter;
mod problem;
pub mod smtp;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
mod tls;

pub use letter::{Block, Letter, Link, Mailbox, Reason, Seed};
pub use problem::Unsendable;
pub use smtp::Mail;
pub use tls::TlsRoots;
