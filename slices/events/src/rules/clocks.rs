//! What clocks show elsewhere at one moment: countries with the same hour, and those with others.
use jiff::{
    Timestamp,
    tz::{Offset, TimeZone},
};
use std::collections::BTreeMap;

/// The clock of each country near the Mediterranean that has one, or nearly all of whose cities have one (IANA, zone.tab).
const CLOCKS: [(&str, &str); 46] = [
    ("AE", "Asia/Dubai"),
    ("AL", "Europe/Tirane"),
    ("AT", "Europe/Vienna"),
    ("BA", "Europe/Sarajevo"),
    ("BE", "Europe/Brussels"),
    ("BG", "Europe/Sofia"),
    ("CH", "Europe/Zurich"),
    ("CY", "Asia/Nicosia"),
    ("CZ", "Europe/Prague"),
    ("DE", "Europe/Berlin"),
    ("DK", "Europe/Copenhagen"),
    ("DZ", "Africa/Algiers"),
    ("EG", "Africa/Cairo"),
    ("ES", "Europe/Madrid"),
    ("FI", "Europe/Helsinki"),
    ("FR", "Europe/Paris"),
    ("GB", "Europe/London"),
    ("GR", "Europe/Athens"),
    ("HR", "Europe/Zagreb"),
    ("HU", "Europe/Budapest"),
    ("IE", "Europe/Dublin"),
    ("IL", "Asia/Jerusalem"),
    ("IQ", "Asia/Baghdad"),
    ("IR", "Asia/Tehran"),
    ("IT", "Europe/Rome"),
    ("JO", "Asia/Amman"),
    ("LB", "Asia/Beirut"),
    ("LY", "Africa/Tripoli"),
    ("MA", "Africa/Casablanca"),
    ("ME", "Europe/Podgorica"),
    ("MK", "Europe/Skopje"),
    ("MT", "Europe/Malta"),
    ("NL", "Europe/Amsterdam"),
    ("NO", "Europe/Oslo"),
    ("PL", "Europe/Warsaw"),
    ("PS", "Asia/Hebron"),
    ("PT", "Europe/Lisbon"),
    ("RO", "Europe/Bucharest"),
    ("RS", "Europe/Belgrade"),
    ("SE", "Europe/Stockholm"),
    ("SI", "Europe/Ljubljana"),
    ("SY", "Asia/Damascus"),
    ("TN", "Africa/Tunis"),
    ("TR", "Europe/Istanbul"),
    ("UA", "Europe/Kyiv"),
    ("XK", "Europe/Belgrade"),
];

/// The clock of a country; nothing where it has several, or we do not know it.
fn clock_of(country: &str) -> Option<TimeZone> {
    let (_, zone) = CLOCKS.iter().find(|(code, _)| *code == country)?;
    TimeZone::get(zone).ok()
}

/// What the clocks of these countries show at a moment, as far as the clock of the place is not theirs: those with the hour
/// of the place, and the others by how far they are ahead of Greenwich.
pub fn elsewhere<'c>(
    at: Timestamp,
    place: &TimeZone,
    countries: impl IntoIterator<Item = &'c str>,
) -> (Vec<&'c str>, BTreeMap<Offset, Vec<&'c str>>) {
    let (mut same, mut others) = (Vec::new(), BTreeMap::<Offset, Vec<&str>>::new());
    for country in countries {
        let Some(clock) = clock_of(country).filter(|clock| clock.iana_name() != place.iana_name()) else {
            continue;
        };
        match clock.to_offset(at) {
            there if there == place.to_offset(at) => same.push(country),
            there => others.entry(there).or_default().push(country),
        }
    }
    (same, others)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_clock_of_the_table_is_one() {
        for (country, _) in CLOCKS {
            assert!(clock_of(country).is_some(), "{country}");
        }
        assert!(CLOCKS.is_sorted());
    }

    #[test]
    fn summer_time_is_reckoned_at_the_moment_of_the_event() {
        let amman = TimeZone::get("Asia/Amman").unwrap();
        let told = |at: &str| {
            let (same, others) = elsewhere(at.parse().unwrap(), &amman, ["FR", "JO", "LB", "TR", "XX"]);
            let others = others.into_iter().map(|(there, of)| (there.seconds() / 3_600, of));
            (same, others.collect::<Vec<_>>())
        };
        assert_eq!(told("2018-07-11T11:00+03"), (vec!["LB", "TR"], vec![(2, vec!["FR"])]));
        let winter = (vec!["LB"], vec![(1, vec!["FR"]), (3, vec!["TR"])]);
        assert_eq!(told("2018-12-11T11:00+02"), winter);
    }
}
