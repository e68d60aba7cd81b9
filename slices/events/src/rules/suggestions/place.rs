//! What a place as printed says: virtual or not, town, country, venue.
use crate::rules::Format;
use kernel::Country;

/// What a place says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceSaid {
    /// Virtual, in person, or both.
    pub format: Format,
    /// It says "virtual" with one letter wrong or missing.
    pub misspelt: bool,
    /// The town.
    pub town: Option<String>,
    /// Its country.
    pub country: Option<Country>,
    /// The house, the street.
    pub venue: Option<String>,
}

/// The word for a place that is none.
const VIRTUAL: &str = "virtual";
/// A word may differ from it by one letter when it has so many.
const MISSPELT_LENGTH_MIN: usize = 6;

/// Whether a place as printed says that there is none, and nothing more.
pub fn says_virtual(printed: &str) -> bool {
    let folded = printed.trim().to_lowercase();
    folded == VIRTUAL || is_misspelt(&folded)
}

/// Reads a place as printed. `country` finds the two letters of a country by its name.
pub(super) fn place(printed: &str, country: &dyn Fn(&str) -> Option<Country>) -> Option<PlaceSaid> {
    let printed = printed.trim();
    if printed.is_empty() {
        return None;
    }
    if says_virtual(printed) {
        let misspelt = printed.to_lowercase() != VIRTUAL;
        return Some(PlaceSaid { format: Format::Virtual, misspelt, town: None, country: None, venue: None });
    }
    let (there, format) = match before_virtual(printed) {
        Some(there) => (there, Format::Hybrid),
        None => (printed, Format::InPerson),
    };
    let parts: Vec<&str> = there.split(',').map(str::trim).filter(|part| !part.is_empty()).collect();
    let found = parts.iter().enumerate().rev().find_map(|(place, part)| Some((place, country(part)?)));
    let (town, of_country) = match &found {
        Some((place, _)) => (place.checked_sub(1), Some(*place)),
        None => (parts.len().checked_sub(1), None),
    };
    let is_venue = |place: &usize| Some(*place) != town && Some(*place) != of_country;
    let venue: Vec<&str> =
        parts.iter().enumerate().filter(|(place, _)| is_venue(place)).map(|(_, part)| *part).collect();
    Some(PlaceSaid {
        format,
        misspelt: false,
        town: town.and_then(|place| parts.get(place)).map(|town| (*town).to_owned()),
        country: found.map(|(_, country)| country),
        venue: (!venue.is_empty()).then(|| venue.join(", ")),
    })
}

/// What stands before "and virtual", "& virtual", "with virtual …".
fn before_virtual(printed: &str) -> Option<&str> {
    let lower = printed.to_ascii_lowercase();
    let marks = [" and virtual", " & virtual", " with virtual"];
    let at = marks.iter().filter_map(|mark| lower.find(mark)).min()?;
    printed.get(..at)
}

fn is_misspelt(word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    letters.len() >= MISSPELT_LENGTH_MIN
        && letters.iter().all(|c| c.is_alphabetic())
        && one_letter_apart(&letters, &VIRTUAL.chars().collect::<Vec<_>>())
}

/// Whether one word becomes the other by one letter that is changed, left out or put in.
fn one_letter_apart(left: &[char], right: &[char]) -> bool {
    let same_start = left.iter().zip(right).take_while(|(a, b)| a == b).count();
    let same_end = left
        .iter()
        .rev()
        .zip(right.iter().rev())
        .take(left.len().min(right.len()) - same_start)
        .take_while(|(a, b)| a == b)
        .count();
    left.len().max(right.len()) - same_start - same_end <= 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(printed: &str) -> Option<PlaceSaid> {
        let country = |name: &str| match name {
            "Jordan" => "JO".parse().ok(),
            "Italy" => "IT".parse().ok(),
            _ => None,
        };
        place(printed, &country)
    }

    fn said(format: Format, parts: [&str; 3]) -> PlaceSaid {
        let [town, country, venue] = parts.map(|part| (!part.is_empty()).then(|| part.to_owned()));
        let country = country.and_then(|code| code.parse().ok());
        PlaceSaid { format, misspelt: false, town, country, venue }
    }

    #[test]
    fn a_word_one_letter_away_from_virtual_means_it() {
        let misspelt = |printed| read(printed).is_some_and(|said| said.misspelt);
        for printed in ["Virual", "virtaul x", "Vrtual", "Virtuall", "Wirtual"] {
            assert_eq!(misspelt(printed), printed != "virtaul x", "{printed}");
        }
        assert!(!misspelt("Virtual") && !misspelt("Vitua") && !misspelt("Ritual"));
    }

    #[test]
    fn the_venue_stands_before_the_town_or_after_the_country() {
        assert_eq!(read("Amman, Jordan"), Some(said(Format::InPerson, ["Amman", "JO", ""])));
        assert_eq!(read("Amman, Jordan, Hotel"), Some(said(Format::InPerson, ["Amman", "JO", "Hotel"])));
        let rome = "Spazio, Via 149, Rome, Italy and Virtual";
        assert_eq!(read(rome), Some(said(Format::Hybrid, ["Rome", "IT", "Spazio, Via 149"])));
    }

    #[test]
    fn a_town_with_virtual_connections_is_hybrid() {
        assert_eq!(read("Marseille & Virtual"), Some(said(Format::Hybrid, ["Marseille", "", ""])));
        assert_eq!(
            read("Marseille with Virtual Connections"),
            Some(said(Format::Hybrid, ["Marseille", "", ""]))
        );
        assert_eq!(read(" "), None);
    }
}
