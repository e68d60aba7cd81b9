//! Instants: whoever knows no zone by its name finds them by the file alone.
use crate::{
    at, entry,
    reader::{self, Part},
    zone,
};
use calendar::{Feed, When, feed, single};
use jiff::{SignedDuration, Timestamp, ToSpan as _, civil::date, tz::TimeZone};
use kernel::Dice;

const ZONES: [&str; 6] =
    ["Asia/Amman", "Asia/Beirut", "Asia/Hebron", "Asia/Gaza", "Asia/Baghdad", "Europe/Istanbul"];

fn written(starts: Timestamp, ends: Timestamp, zone: TimeZone) -> Part {
    reader::read(&single(&entry(When::at(starts, ends, zone).expect("forwards"))))
}

#[test]
fn a_definition_agrees_with_the_clocks_of_ten_years() {
    for name in ZONES {
        for year in 2018..=2027 {
            agree_for_a_year(name, year);
        }
    }
}

fn agree_for_a_year(name: &str, year: i16) {
    let zone = zone(name);
    let instant = |year| zone.to_timestamp(date(year, 1, 1).at(0, 0, 0, 0)).expect("a new year");
    let (from, to) = (instant(year), instant(year + 1));
    let hour = SignedDuration::from_hours(1);
    let second = SignedDuration::from_secs(1);
    let hours = std::iter::successors(Some(from), |at| Some(*at + hour)).take_while(|at| *at < to);
    let changes = zone.following(from).map(|change| change.timestamp()).take_while(|at| *at < to);
    let around = changes.flat_map(|at| [at - hour, at - second, at, at + second, at + hour]);
    let definition = written(from, to, zone.clone()).zone(name);
    for at in hours.chain(around) {
        let local = zone.to_datetime(at);
        let told = definition.offset(local).to_timestamp(local).expect("an instant");
        // Of an hour that comes twice, a local time means the first.
        let meant = zone.to_ambiguous_timestamp(local).compatible().expect("a local time that was shown");
        assert_eq!(told, meant, "{name} {local}");
    }
}

#[test]
fn an_empty_calendar_has_a_component_for_strict_readers() {
    let about =
        Feed { name: "Events".to_owned(), text: None, address: None, refresh: SignedDuration::from_hours(6) };
    let read = reader::read(&feed(&about, &[]));
    assert_eq!(read.parts.iter().map(|part| part.name.as_str()).collect::<Vec<_>>(), ["VTIMEZONE"]);
}

#[test]
fn any_entry_is_read_back_at_its_instants() {
    let dice = Dice::seeded(20_180_711);
    for name in ZONES.iter().chain(&["Africa/Casablanca", "Europe/Dublin", "Asia/Kathmandu", "Pacific/Apia"])
    {
        for _ in 0..200 {
            let minutes = i64::from(dice.below(60 * 24 * 366 * 60));
            let starts = at("1975-01-01T00:00Z") + SignedDuration::from_mins(minutes);
            let length = i64::from(dice.below(60 * 24 * 400)) + 1;
            let ends = starts + SignedDuration::from_mins(length);
            let calendar = written(starts, ends, zone(name));
            let event = calendar.event();
            let read = ["DTSTART", "DTEND"].map(|line| calendar.instant(event.line(line)));
            assert_eq!(read, [starts, ends], "{name}");
        }
    }
}

#[test]
fn the_hour_that_comes_twice_is_told_apart() {
    let beirut = zone("Asia/Beirut");
    let [first, second] = ["2018-10-27T20:30Z", "2018-10-27T21:30Z"].map(at);
    assert_eq!(beirut.to_datetime(first), beirut.to_datetime(second));
    for starts in [first, second] {
        let calendar = written(starts, at("2018-10-27T23:00Z"), beirut.clone());
        assert_eq!(calendar.instant(calendar.event().line("DTSTART")), starts);
    }
}

#[test]
fn no_entry_is_an_hour_late_in_a_calendar_that_knows_no_zone() {
    for (name, local, instant) in [
        ("Asia/Hebron", "20181027T120000", "2018-10-27T10:00Z"),
        ("Asia/Beirut", "20181027T120000", "2018-10-27T09:00Z"),
        ("Asia/Amman", "20180711T110000", "2018-07-11T08:00Z"),
        ("Asia/Amman", "20181105T110000", "2018-11-05T09:00Z"),
        ("Asia/Amman", "20221110T110000", "2022-11-10T08:00Z"),
    ] {
        let calendar = written(at(instant), at(instant) + 90.minutes(), zone(name));
        let start = calendar.event().line("DTSTART");
        assert_eq!((start.params[0].1.as_str(), start.value.as_str()), (name, local));
        assert_eq!(calendar.instant(start), at(instant), "{name}");
    }
}

#[test]
fn both_parts_of_a_year_stand_there_where_a_zone_has_both() {
    let kinds = |name, instant| {
        let calendar = written(at(instant), at(instant) + 1.hour(), zone(name));
        let zone = calendar.all("VTIMEZONE").next().expect("a zone");
        ["DAYLIGHT", "STANDARD"].map(|kind| zone.all(kind).count())
    };
    assert_eq!(kinds("Asia/Hebron", "2018-10-27T10:00Z"), [3, 3]);
    assert_eq!(kinds("Asia/Amman", "2018-07-11T08:00Z"), [3, 2]);
    // The last change of the clocks, and the two before it.
    assert_eq!(kinds("Asia/Amman", "2022-11-10T08:00Z"), [1, 2]);
    assert_eq!(kinds("Asia/Baghdad", "2018-07-11T08:00Z"), [0, 1]);
    assert_eq!(kinds("Europe/Istanbul", "2018-07-11T08:00Z"), [0, 1]);
}

#[test]
fn a_zone_stands_once_for_all_entries_and_holds_for_each() {
    let instants: Vec<Timestamp> = (2018..2028)
        .map(|year| {
            date(year, 4, 1).at(0, 30, 0, 0).to_zoned_datetime(TimeZone::UTC).expect("utc").timestamp()
        })
        .collect();
    let entries: Vec<_> = instants
        .iter()
        .flat_map(|at| ZONES.map(|name| When::at(*at, *at + 1.hour(), zone(name)).expect("forwards")))
        .map(entry)
        .collect();
    let about =
        Feed { name: "All".to_owned(), text: None, address: None, refresh: SignedDuration::from_hours(1) };
    let calendar = reader::read(&feed(&about, &entries));
    let mut names: Vec<&str> = calendar.all("VTIMEZONE").map(|zone| zone.value("TZID")).collect();
    names.sort_unstable();
    let mut expected = ZONES;
    expected.sort_unstable();
    assert_eq!(names, expected);
    let read: Vec<Timestamp> =
        calendar.all("VEVENT").map(|event| calendar.instant(event.line("DTSTART"))).collect();
    let expected: Vec<Timestamp> = instants.iter().flat_map(|at| [*at; 6]).collect();
    assert_eq!(read, expected);
}

#[test]
fn universal_time_and_zones_without_a_name_need_no_definition() {
    let fixed = TimeZone::fixed(jiff::tz::offset(3));
    for zone in [TimeZone::UTC, zone("Etc/UTC"), fixed] {
        let calendar = written(at("2018-07-11T08:00Z"), at("2018-07-11T09:30Z"), zone);
        assert_eq!(calendar.all("VTIMEZONE").count(), 0);
        let event = calendar.event();
        assert_eq!([event.value("DTSTART"), event.value("DTEND")], ["20180711T080000Z", "20180711T093000Z"]);
    }
}

#[test]
fn an_offset_with_seconds_is_written_in_full() {
    let calendar = written(at("1970-06-01T12:00Z"), at("1970-06-01T13:00Z"), zone("Africa/Monrovia"));
    assert_eq!(calendar.instant(calendar.event().line("DTSTART")), at("1970-06-01T12:00Z"));
    let zone = calendar.all("VTIMEZONE").next().expect("a zone");
    assert_eq!(zone.parts[0].value("TZOFFSETTO"), "-004430");
}
