//! Mails: from a typed letter to an answer of the mail server.
//!
//! A [`Letter`] is a document of [`Block`]s, not a string of markup: what people write can become neither tag, nor
//! header, nor link, and the plain text and the HTML of a mail say the same because one renderer writes both.
//! The store keeps letters as JSON without any secret; links and codes are made from [`kernel::Key`] in the moment
//! of sending.
//!
//! Read `letter.rs` (what is said), `render.rs` (how it looks), `compose.rs` (as octets), [`smtp`] (handed over),
//! `sending.rs` (when, and how often). [`incoming`] reads what comes back. Deliberately absent: the signature (DKIM), which the mail server makes and
//! checks.
mod calendar_part;
mod compose;
pub mod doctor;
mod encoded;
mod frame;
pub mod incoming;
mod inline;
mod letter;
mod problem;
mod quoted;
mod render;
mod sending;
mod settings;
pub mod smtp;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
mod tls;

pub use calendar_part::{CalendarPart, PartWhen, Says, reply_address, reply_word};
pub use compose::{Sender, calendar_file, compose, read};
pub use letter::{Block, Letter, Link, Mailbox, Reason, Seed};
pub use problem::Unsendable;
pub use render::{Rendered, Secrets};
pub use sending::{Transport, run, send_due};
pub use settings::{NETWORK_LENGTH_MAX, Settings, TlsSetting, WrongSetting};
pub use smtp::Mail;
pub use tls::TlsRoots;
