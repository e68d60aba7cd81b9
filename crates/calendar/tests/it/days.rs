//! Whole days, and spans that cannot be.
use crate::{at, entry, reader, zone};
use calendar::{When, WhenProblem, single};
use jiff::civil::{Date, date};

fn written(first: Date, last: Date) -> [String; 2] {
    let calendar = reader::read(&single(&entry(When::days(first, last).expect("forwards"))));
    ["DTSTART", "DTEND"].map(|name| {
        let line = calendar.event().line(name);
        assert_eq!(line.params, [("VALUE".to_owned(), "DATE".to_owned())]);
        line.value.clone()
    })
}

#[test]
fn the_end_of_days_is_the_day_after_the_last() {
    assert_eq!(written(date(2018, 3, 19), date(2018, 3, 23)), ["20180319", "20180324"]);
    assert_eq!(written(date(2018, 7, 11), date(2018, 7, 11)), ["20180711", "20180712"]);
    assert_eq!(written(date(2018, 12, 31), date(2019, 1, 1)), ["20181231", "20190102"]);
    assert_eq!(written(date(2020, 2, 28), date(2020, 2, 28)), ["20200228", "20200229"]);
}

#[test]
fn an_entry_without_length_has_no_end() {
    let moment = at("2018-07-11T08:00Z");
    let calendar = reader::read(&single(&entry(When::at(moment, moment, zone("Asia/Amman")).unwrap())));
    assert!(calendar.event().find("DTEND").is_none());
}

#[test]
fn fractions_of_seconds_are_left_out() {
    let when = When::at(at("2018-07-11T08:00:00.9Z"), at("2018-07-11T09:30:59.999Z"), zone("UTC"));
    let calendar = reader::read(&single(&entry(when.unwrap())));
    assert_eq!(
        ["DTSTART", "DTEND"].map(|name| calendar.event().value(name)),
        ["20180711T080000Z", "20180711T093059Z"]
    );
}

#[test]
fn an_end_before_its_start_is_refused() {
    assert_eq!(When::days(date(2018, 7, 11), date(2018, 7, 10)), Err(WhenProblem::Backwards));
    let [noon, before] = ["2018-07-11T12:00Z", "2018-07-11T11:59Z"].map(at);
    assert_eq!(When::at(noon, before, zone("Asia/Amman")), Err(WhenProblem::Backwards));
}

#[test]
fn a_year_that_no_calendar_holds_is_refused() {
    let year = Err(WhenProblem::Year);
    assert_eq!(When::days(date(1899, 12, 31), date(2018, 7, 11)), year);
    assert_eq!(When::days(date(2018, 7, 11), Date::MAX), year);
    assert_eq!(When::at(jiff::Timestamp::MIN, at("2018-07-11T08:00Z"), zone("Asia/Amman")), year);
    assert_eq!(When::at(at("2018-07-11T08:00Z"), jiff::Timestamp::MAX, zone("Asia/Amman")), year);
}
