//! What is written, read back by others' eyes: a reader of these tests that knows no zone, and calcard.
mod days;
mod feeds;
mod files;
mod invitations;
mod reader;
mod replies;
mod texts;
mod zones;

use calendar::{Entry, State, Uid, When};
use jiff::tz::TimeZone;
use kernel::Dice;

/// A confirmed entry about which only the time is known.
fn entry(when: When) -> Entry {
    Entry {
        uid: Uid::of("event", 17, "hall.example.org"),
        sequence: 0,
        changed_at: at("2018-06-25T06:00Z"),
        created_at: at("2018-06-20T06:00Z"),
        when,
        state: State::Confirmed,
        takes_time: false,
        title: "Mid-term webinar".to_owned(),
        text: None,
        place: None,
        address: None,
        categories: vec![],
        organiser: None,
    }
}

fn at(text: &str) -> jiff::Timestamp {
    text.parse().expect("a time")
}

fn zone(name: &str) -> TimeZone {
    TimeZone::get(name).expect("the zones are bundled")
}

/// The webinar of the example: 11:00 in Amman.
fn webinar() -> Entry {
    let when = When::at(at("2018-07-11T08:00Z"), at("2018-07-11T09:30Z"), zone("Asia/Amman"));
    entry(when.expect("forwards"))
}

/// One of them, by chance.
fn pick<'a, T>(dice: &Dice, all: &'a [T]) -> &'a T {
    all.get(index(dice, all.len())).expect("below length")
}

/// From 0 to `length - 1`.
fn index(dice: &Dice, length: usize) -> usize {
    let length = u32::try_from(length).expect("a short list");
    usize::try_from(dice.below(length)).expect("below length")
}
