//! Times as people type and read them: by the clock where they are, with what they mean for each city's office.
use crate::{
    pages::words,
    store::rooms::{Member, Room},
};
use jiff::{
    Timestamp,
    civil::Time,
    tz::{TimeZone, TimeZoneDatabase},
};
use kernel::{access::SeatKind, text};
use people::rules::office::Office;
use ui::Sentence;
use web::Visit;

/// A day and a clock, as typed, by the clocks of a zone.
pub(crate) fn read(day: &str, clock: &str, zone: &TimeZone) -> Option<Timestamp> {
    let clock = text::latin_digits(clock.trim()).replace('.', ":");
    let (hours, minutes) = clock.split_once(':').unwrap_or((&clock, "00"));
    let time = Time::new(hours.parse().ok()?, minutes.parse().ok()?, 0, 0).ok()?;
    zone.to_timestamp(text::day(day)?.to_datetime(time)).ok()
}

/// `2018-07-03` and `10:00`, as a form holds them.
pub(crate) fn written(at: Timestamp, zone: &TimeZone) -> (String, String) {
    let there = zone.to_datetime(at);
    (there.date().to_string(), there.strftime("%H:%M").to_string())
}

/// The offices of a group's cities, in their order: clocks are where the focal point is.
pub(crate) fn offices(visit: &Visit, room: &Room, members: &[Member]) -> Vec<Office> {
    let zone_of = |city| {
        let own = || members.iter().filter(move |member: &&Member| member.city == city);
        let first = own().find(|member| member.kind == SeatKind::FocalPoint).or_else(|| own().next());
        let zone = first.and_then(|member| TimeZoneDatabase::bundled().get(&member.zone).ok());
        zone.unwrap_or_else(|| visit.site.home_zone.clone())
    };
    room.cities.iter().map(|city| Office { zone: zone_of(city.id), country: city.country.clone() }).collect()
}

/// A time as the reader's clock shows it; below it what the other cities' clocks show, and whose office it does not suit.
pub(crate) fn told(
    visit: &Visit,
    room: &Room,
    offices: &[Office],
    (at, minutes): (Timestamp, u16),
) -> (String, Vec<String>) {
    let reader = &visit.reader;
    let offset = |office: &Office| office.zone.to_offset(at);
    let mut below = Vec::new();
    let same = offices.windows(2).all(|pair| match pair {
        [first, second] => offset(first) == offset(second),
        _ => true,
    });
    let names: Vec<&str> = room.cities.iter().map(|city| city.name.as_str()).collect();
    let is_readers = offices.first().is_none_or(|office| offset(office) == reader.zone.to_offset(at));
    if same && is_readers {
        let names = ui::Arg::Said(reader.list(&names));
        below.push(reader.tell(&Sentence::new("twinning-same-hour").with("cities", names)));
    } else {
        for (city, office) in room.cities.iter().zip(offices) {
            let clock = reader.clock_in(at, &office.zone);
            let sentence = Sentence::new("twinning-hour-in").with("city", &city.name).with("clock", clock);
            below.push(reader.tell(&sentence));
        }
    }
    for (city, office) in room.cities.iter().zip(offices) {
        let remark = words::fit(office.fit(at, minutes), &city.name);
        below.extend(remark.map(|sentence| reader.tell(&sentence)));
    }
    (reader.weekday_moment(at, &reader.zone), below)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_in_any_digits_by_the_clock_of_whoever_types() {
        let amman = TimeZone::get("Asia/Amman").unwrap();
        let at = |day, clock| read(day, clock, &amman).map(|at| at.to_string());
        let ten = Some("2018-07-03T07:00:00Z".to_owned());
        assert_eq!(at("2018-07-03", "10:00"), ten);
        assert_eq!(at("٢٠١٨-٠٧-٠٣", "١٠:٠٠"), ten);
        assert_eq!([at("2018-07-03", "10"), at("2018-07-03", "10.00")], [ten.clone(), ten]);
        assert_eq!(at("2018-07-03", "9:30"), Some("2018-07-03T06:30:00Z".to_owned()));
        assert_eq!(
            [at("2018-07-03", ""), at("2018-07-03", ":30"), at("2018-07-03", "25:00"), at("soon", "10")],
            [const { None }; 4]
        );
    }
}
