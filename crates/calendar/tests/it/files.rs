//! Files as a whole.
use crate::{at, entry, zone};
use calendar::{Entry, Feed, Party, When, feed, single};
use jiff::{SignedDuration, civil::date};
use kernel::text::Email;

#[test]
fn a_webinar_is_written_to_the_octet() {
    let webinar = Entry {
        text: Some("Connect, take stock; share.\nThen re-engage.".to_owned()),
        place: Some("Online".to_owned()),
        address: Some("https://hall.example.org/events/webinar?lang=ar&theme=a,b;c".to_owned()),
        categories: vec!["webinar".to_owned(), "water, waste".to_owned()],
        organiser: Some(Party {
            name: Some("The \"centre\": Amman".to_owned()),
            email: Email::parse("centre@hall.example.org").unwrap(),
        }),
        ..entry(When::at(at("2018-07-11T08:00Z"), at("2018-07-11T09:30Z"), zone("Asia/Amman")).unwrap())
    };
    assert_eq!(single(&webinar), include_str!("golden/webinar.ics").replace('\n', "\r\n"));
}

#[test]
fn a_feed_says_what_it_is_and_how_often_to_ask() {
    let days = When::days(date(2018, 3, 19), date(2018, 3, 23)).unwrap();
    let about = Feed {
        name: "Twinhall: events".to_owned(),
        text: None,
        address: Some("https://hall.example.org/events.ics?type=webinar".to_owned()),
        refresh: SignedDuration::from_hours(6),
    };
    assert_eq!(feed(&about, &[entry(days)]), include_str!("golden/feed.ics").replace('\n', "\r\n"));
}
