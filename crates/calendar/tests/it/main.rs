//! What is written, read back by others' eyes.
mod files;

use calendar::{Entry, State, Uid, When};
use jiff::tz::TimeZone;

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
