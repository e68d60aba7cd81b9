//! A city as it describes itself: one row of the input, checked cell by cell but not yet against other cities.
use crate::words;
use kernel::SpokenLanguage;
use serde::{Deserialize, Deserializer, Serialize, de::Error as _};
use std::borrow::Cow;

/// Letters of a code.
pub const CODE_LENGTH_MAX: usize = 64;
/// Characters of a name.
pub const NAME_LENGTH_MAX: usize = 200;
/// Inhabitants: no municipality is larger.
pub const POPULATION_MAX: u32 = 100_000_000;
/// Hours in a month of 31 days.
pub const HOURS_MAX: u16 = 744;
/// Languages of one city.
pub const LANGUAGES_MAX: usize = 12;
/// Ranked themes of one city.
pub const THEMES_MAX: usize = 3;
/// Needs of one city, and offers of one city.
pub const EXCHANGES_MAX: usize = 40;
/// Entries of `preferred`, and of `cannot_work_with`.
pub const NAMED_MAX: usize = 3;

/// One city. The default has no name and no code, and the country `ZZ`, which no city has: fill these in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct City {
    /// Unique in its cohort.
    pub code: String,
    /// As the city writes it.
    pub name: String,
    /// ISO 3166 alpha-2.
    pub country: Country,
    /// Inhabitants; none where not known.
    pub population: Option<u32>,
    /// Languages with level, each once.
    pub languages: Vec<(Tag, Level)>,
    /// Codes of themes, the most wanted first.
    pub themes: Vec<String>,
    /// Theme and level 1 to 4, each theme once.
    pub needs: Vec<(String, u8)>,
    /// Theme and level 1 to 4, each theme once.
    pub offers: Vec<(String, u8)>,
    /// How far its strategy has come.
    pub maturity: Option<Maturity>,
    /// Share of hosted population.
    pub hosting: Option<Hosting>,
    /// Who was displaced to it.
    pub displacement: Option<Displacement>,
    /// What it lives on; empty where not known.
    pub economic_base: Vec<Economy>,
    /// Hours a month that it can give.
    pub hours_month: u16,
    /// Codes of cities that it would like to work with.
    pub preferred: Vec<String>,
    /// Private: codes of cities that it cannot work with.
    pub cannot_work_with: Vec<String>,
    /// Whether it can host, visit, both or neither.
    pub travel: Option<Travel>,
    /// Names in other languages, by tag: shown, never scored.
    pub local_names: Vec<(Tag, String)>,
    /// Millionths of a degree: shown, never scored.
    pub latitude: Option<i32>,
    /// Millionths of a degree: shown, never scored.
    pub longitude: Option<i32>,
}

impl Default for City {
    fn default() -> Self {
        Self {
            code: String::new(),
            name: String::new(),
            country: Country(*b"ZZ"),
            population: None,
            languages: Vec::new(),
            themes: Vec::new(),
            needs: Vec::new(),
            offers: Vec::new(),
            maturity: None,
            hosting: None,
            displacement: None,
            economic_base: Vec::new(),
            hours_month: 0,
            preferred: Vec::new(),
            cannot_work_with: Vec::new(),
            travel: None,
            local_names: Vec::new(),
            latitude: None,
            longitude: None,
        }
    }
}

/// Two capitals: ISO 3166 alpha-2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

impl Country {
    /// Two capitals, or none.
    pub fn parse(text: &str) -> Option<Self> {
        let letters: [u8; 2] = text.as_bytes().try_into().ok()?;
        letters.iter().all(u8::is_ascii_uppercase).then_some(Self(letters))
    }

    /// The two capitals.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("two ASCII capitals: checked in Country::parse")
    }
}

/// A language: two or three small letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag([u8; 3]);

impl Tag {
    /// Two or three small letters, or none.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        if !(2..=3).contains(&bytes.len()) || !bytes.iter().all(u8::is_ascii_lowercase) {
            return None;
        }
        let mut letters = [0; 3];
        letters.iter_mut().zip(bytes).for_each(|(letter, byte)| *letter = *byte);
        Some(Self(letters))
    }

    /// Of a language that somebody typed: one that has a name.
    pub fn of_named(typed: &str) -> Option<Self> {
        Self::parse(SpokenLanguage::read(typed).ok()?.tag())
    }

    /// The letters.
    pub fn as_str(&self) -> &str {
        let letters = std::str::from_utf8(&self.0).expect("ASCII letters: checked in Tag::parse");
        letters.trim_end_matches('\0')
    }
}

impl std::fmt::Display for Tag {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for Tag {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Tag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| D::Error::custom("not two or three small letters"))
    }
}

impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| D::Error::custom("not two capitals"))
    }
}

impl serde::Serialize for Country {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

words! {
    /// How well a language is spoken, rising.
    Level { A1 = "A1", A2 = "A2", B1 = "B1", B2 = "B2", C1 = "C1", C2 = "C2",
        /// A language of the house.
        Native = "N" }
}
words! {
    /// How far a city's strategy has come.
    Maturity { None = "none", Started = "started", Draft = "draft", Adopted = "adopted", Implementing = "implementing" }
}
words! {
    /// Share of hosted population, in percent.
    Hosting { Below5 = "0-5", Below15 = "5-15", Below30 = "15-30", Above30 = "30+" }
}
words! {
    /// Who was displaced to the city.
    Displacement { Refugees = "refugees", Internal = "internally-displaced", Both = "both", Returnees = "returnees" }
}
words! {
    /// What a city lives on.
    Economy { Agriculture = "agriculture", Industry = "industry", Trade = "trade", Services = "services",
        Tourism = "tourism", Public = "public" }
}
words! {
    /// Whether a city can host, visit, both or neither.
    Travel { None = "none", Host = "host", Visit = "visit", Both = "both" }
}

/// Whether `text` can be the code of a city, a programme or a theme: 1 to 64 of `A-Z a-z 0-9 _ -`, but not the word under
/// which a page adds one.
pub fn is_code(text: &str) -> bool {
    (1..=CODE_LENGTH_MAX).contains(&text.len())
        && text != "new"
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
}

/// Millionths in a degree.
const DEGREE: i32 = 1_000_000;

/// A decimal number as millionths, none if it is not one.
pub fn millionths(text: &str) -> Option<i32> {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let all_digits = whole.bytes().chain(fraction.bytes()).all(|digit| digit.is_ascii_digit());
    if whole.is_empty() || whole.len() > 3 || !all_digits {
        return None;
    }
    let fraction: String = fraction.chars().chain("000000".chars()).take(6).collect();
    Some(sign * (whole.parse::<i32>().ok()? * DEGREE + fraction.parse::<i32>().ok()?))
}

/// Millionths as a decimal number without needless zeros; what [`millionths`] reads.
pub fn degrees(millionths: i32) -> String {
    let sign = if millionths < 0 { "-" } else { "" };
    let (whole, rest) = (millionths.abs() / DEGREE, millionths.abs() % DEGREE);
    let fraction = format!("{rest:06}");
    match fraction.trim_end_matches('0') {
        "" => format!("{sign}{whole}"),
        fraction => format!("{sign}{whole}.{fraction}"),
    }
}

#[cfg(test)]
mod tests {
    use super::{degrees, millionths};

    #[test]
    fn degrees_are_read_without_rounding() {
        let read = ["36.191", "-0.5", "180", "", "x", "1e3", ".5", "1234"].map(millionths);
        let right = [Some(36_191_000), Some(-500_000), Some(180_000_000), None, None, None, None, None];
        assert_eq!(read, right);
    }

    #[test]
    fn degrees_are_written_as_they_are_read() {
        for text in ["36.191", "-0.5", "180", "0", "-0.000001"] {
            assert_eq!(millionths(text).map(degrees).as_deref(), Some(text));
        }
    }
}
