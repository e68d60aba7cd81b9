//! What leaves this crate, seen from outside: letters as octets, and dialogues through real sockets.
#![expect(clippy::unwrap_used, reason = "what a test arranges either works or fails the test")]
mod calendars;
mod dialogue;
mod doctor;
mod letters;
mod outbox;
mod samples;
