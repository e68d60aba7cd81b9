//! A city as the network keeps it: what it says of itself, who may read it, how else it is written.
use super::{
    city::{
        City, Country, Displacement, EXCHANGES_MAX, Economy, HOURS_MAX, Hosting, LANGUAGES_MAX, Level,
        Maturity, NAME_LENGTH_MAX, NAMED_MAX, POPULATION_MAX, THEMES_MAX, Tag, Travel, is_code, millionths,
    },
    visibility::{Field, Visibility},
};
use kernel::{
    access::Circle,
    text::{self, TextProblem},
};
use std::collections::BTreeSet;

/// Other spellings of one city.
pub const ALIASES_MAX: usize = 40;

/// A city of the network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// What it says of itself. Its local names have one for each language.
    pub city: City,
    /// Other spellings by which it is found.
    pub aliases: BTreeSet<String>,
    /// Who may know that it takes part.
    pub seen_by: Circle,
    /// Who may read which field.
    pub visibility: Visibility,
    /// Codes of the programmes that it is a member of.
    pub programmes: BTreeSet<String>,
}

impl Profile {
    /// A city of which nothing is known but that it takes part.
    pub fn new(city: City) -> Self {
        Self {
            city,
            aliases: BTreeSet::new(),
            seen_by: Circle::Public,
            visibility: Visibility::default(),
            programmes: BTreeSet::new(),
        }
    }
}

/// What was typed for a city. Whether the themes, cities and programmes exist is for the store to say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedCity<'a> {
    /// Text.
    pub code: &'a str,
    /// Text.
    pub name: &'a str,
    /// ISO 3166 alpha-2.
    pub country: &'a str,
    /// Tag and name, perhaps empty.
    pub names: Vec<(&'a str, &'a str)>,
    /// One a line.
    pub aliases: &'a str,
    /// Degrees.
    pub latitude: &'a str,
    /// Degrees.
    pub longitude: &'a str,
    /// A whole number in any digits.
    pub population: &'a str,
    /// Tag and level; a row without a tag is empty.
    pub languages: Vec<(&'a str, &'a str)>,
    /// Codes, the most wanted first; empty ones are left out.
    pub themes: Vec<&'a str>,
    /// Code and level; level 0 is none.
    pub needs: Vec<(&'a str, &'a str)>,
    /// The same.
    pub offers: Vec<(&'a str, &'a str)>,
    /// [`Maturity::as_str`]
    pub maturity: &'a str,
    /// [`Hosting::as_str`]
    pub hosting: &'a str,
    /// [`Displacement::as_str`]
    pub displacement: &'a str,
    /// [`Economy::as_str`]
    pub economic_base: Vec<&'a str>,
    /// A whole number in any digits.
    pub hours_month: &'a str,
    /// Codes of cities; empty ones are left out.
    pub preferred: Vec<&'a str>,
    /// The same.
    pub cannot_work_with: Vec<&'a str>,
    /// [`Travel::as_str`]
    pub travel: &'a str,
    /// [`Circle::code`]
    pub seen_by: &'a str,
    /// [`Field::as_str`] and [`Circle::code`]
    pub visibility: Vec<(&'a str, &'a str)>,
    /// Codes.
    pub programmes: Vec<&'a str>,
}

/// Why a city is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CityProblem {
    /// Not 1 to 64 of `A-Z a-z 0-9 _ -`.
    Code,
    /// See the reason.
    Name(TextProblem),
    /// Not a code of ISO 3166.
    Country,
    /// See the reason.
    LocalName {
        /// Of which language.
        tag: String,
        /// The reason.
        why: TextProblem,
    },
    /// See the reason.
    Alias {
        /// As typed.
        typed: String,
        /// The reason.
        why: TextProblem,
    },
    /// More than [`ALIASES_MAX`].
    AliasesTooMany,
    /// Not a number of degrees up to 90.
    Latitude,
    /// Not a number of degrees up to 180.
    Longitude,
    /// One of the two without the other.
    HalfAPlace,
    /// Not a whole number up to [`POPULATION_MAX`].
    Population,
    /// No language.
    LanguagesMissing,
    /// Not a tag of two or three letters, or a level that there is not.
    Language {
        /// As typed.
        typed: String,
    },
    /// Twice, or more than [`LANGUAGES_MAX`].
    LanguageTwice {
        /// As typed.
        typed: String,
    },
    /// More than [`LANGUAGES_MAX`].
    LanguagesTooMany,
    /// The same theme on two ranks, or more than [`THEMES_MAX`].
    ThemeTwice {
        /// Its code.
        theme: String,
    },
    /// More than [`EXCHANGES_MAX`] needs or offers.
    ExchangeTooMany,
    /// Not a whole number up to [`HOURS_MAX`].
    Hours,
    /// A city named twice, or more than [`NAMED_MAX`], or itself.
    Preferred {
        /// As typed.
        code: String,
    },
    /// The same, or preferred too.
    Refused {
        /// As typed.
        code: String,
    },
    /// A word that no list of the form has: somebody has changed the form.
    Word,
}

impl TypedCity<'_> {
    /// Reads all that was typed, or says all that is wrong.
    ///
    /// # Errors
    /// Every problem, in the order of the form.
    pub fn read(&self) -> Result<Profile, Vec<CityProblem>> {
        let mut reading = Reading::default();
        let profile = self.read_into(&mut reading);
        match (profile, reading.problems.is_empty()) {
            (Some(profile), true) => Ok(profile),
            _ => Err(reading.problems),
        }
    }

    fn read_into(&self, reading: &mut Reading) -> Option<Profile> {
        let code = self.code.trim();
        reading.note(!is_code(code), CityProblem::Code);
        let name = reading.take(text::line(self.name, NAME_LENGTH_MAX).map_err(CityProblem::Name));
        let country = self.country.trim().to_ascii_uppercase();
        let is_known = country.parse::<kernel::Country>().is_ok();
        let country = Country::parse(&country).filter(|_| is_known);
        reading.note(country.is_none(), CityProblem::Country);
        let local_names = self.local_names(reading);
        let aliases = self.aliases(reading);
        let latitude = reading.take(degrees(self.latitude, 90, CityProblem::Latitude)).flatten();
        let longitude = reading.take(degrees(self.longitude, 180, CityProblem::Longitude)).flatten();
        let halves = (self.latitude.trim().is_empty(), self.longitude.trim().is_empty());
        reading.note(halves.0 != halves.1, CityProblem::HalfAPlace);
        let population = number(self.population, POPULATION_MAX, CityProblem::Population);
        let population = reading.take(population).flatten();
        let hours = number(self.hours_month, u32::from(HOURS_MAX), CityProblem::Hours).ok().flatten();
        let hours = hours.and_then(|hours| u16::try_from(hours).ok());
        let city = City {
            code: code.to_owned(),
            name: name.unwrap_or_default(),
            local_names,
            latitude,
            longitude,
            population: population.filter(|people| *people > 0),
            languages: self.languages(reading),
            themes: self.themes(reading),
            needs: exchange(&self.needs, reading),
            offers: exchange(&self.offers, reading),
            maturity: reading.word(self.maturity, Maturity::parse),
            hosting: reading.word(self.hosting, Hosting::parse),
            displacement: reading.word(self.displacement, Displacement::parse),
            economic_base: self
                .economic_base
                .iter()
                .filter_map(|word| reading.word(word, Economy::parse))
                .collect(),
            hours_month: reading.take(hours.ok_or(CityProblem::Hours)).unwrap_or_default(),
            preferred: self.preferred(reading),
            cannot_work_with: self.refused(reading),
            travel: reading.word(self.travel, Travel::parse),
            ..City::default()
        };
        let seen_by = Circle::from_code(self.seen_by);
        reading.note(seen_by.is_none(), CityProblem::Word);
        let visibility = self.visibility(reading);
        let programmes = self.programmes.iter().map(|code| (*code).to_owned()).collect();
        let city = City { country: country?, ..city };
        Some(Profile { city, aliases, seen_by: seen_by?, visibility, programmes })
    }

    fn local_names(&self, reading: &mut Reading) -> Vec<(Tag, String)> {
        let mut names = Vec::new();
        for (tag, typed) in &self.names {
            let read = text::optional_line(typed, NAME_LENGTH_MAX);
            let read = read.map_err(|why| CityProblem::LocalName { tag: (*tag).to_owned(), why });
            if let (Some(tag), Some(Some(name))) = (Tag::parse(tag), reading.take(read)) {
                names.push((tag, name));
            }
        }
        names
    }

    fn aliases(&self, reading: &mut Reading) -> BTreeSet<String> {
        // People write a line each, or several in a row.
        let typed = self.aliases.split(['\n', ',', '،', ';', '؛']).map(str::trim);
        let typed = typed.filter(|typed| !typed.is_empty());
        let read = |typed: &str| {
            let why = |why| CityProblem::Alias { typed: typed.to_owned(), why };
            text::line(typed, NAME_LENGTH_MAX).map_err(why)
        };
        let aliases: BTreeSet<String> = typed.filter_map(|typed| reading.take(read(typed))).collect();
        reading.note(aliases.len() > ALIASES_MAX, CityProblem::AliasesTooMany);
        aliases
    }

    fn languages(&self, reading: &mut Reading) -> Vec<(Tag, Level)> {
        let mut languages: Vec<(Tag, Level)> = Vec::new();
        for (tag, level) in self.languages.iter().filter(|(tag, _)| !tag.trim().is_empty()) {
            let typed = || tag.trim().to_owned();
            match (Tag::of_named(&tag.trim().to_ascii_lowercase()), Level::parse(level)) {
                (Some(tag), Some(_)) if languages.iter().any(|(earlier, _)| *earlier == tag) => {
                    reading.problems.push(CityProblem::LanguageTwice { typed: typed() });
                }
                (Some(tag), Some(level)) => languages.push((tag, level)),
                _ => reading.problems.push(CityProblem::Language { typed: typed() }),
            }
        }
        reading
            .note(self.languages.iter().all(|(tag, _)| tag.trim().is_empty()), CityProblem::LanguagesMissing);
        reading.note(languages.len() > LANGUAGES_MAX, CityProblem::LanguagesTooMany);
        languages
    }

    fn themes(&self, reading: &mut Reading) -> Vec<String> {
        let mut themes: Vec<String> = Vec::new();
        for theme in self.themes.iter().filter(|theme| !theme.is_empty()) {
            if themes.iter().any(|earlier| earlier == theme) || themes.len() == THEMES_MAX {
                reading.problems.push(CityProblem::ThemeTwice { theme: (*theme).to_owned() });
            }
            themes.push((*theme).to_owned());
        }
        themes
    }

    fn preferred(&self, reading: &mut Reading) -> Vec<String> {
        let own = self.code.trim();
        named(&self.preferred, |code, earlier| {
            let fits = is_code(code) && code != own && earlier.len() < NAMED_MAX;
            reading.note(!fits || earlier.contains(&code), CityProblem::Preferred { code: code.to_owned() });
        })
    }

    fn refused(&self, reading: &mut Reading) -> Vec<String> {
        let own = self.code.trim();
        named(&self.cannot_work_with, |code, earlier| {
            let is_preferred = self.preferred.iter().any(|preferred| preferred.trim() == code);
            let fits = is_code(code) && code != own && !is_preferred && earlier.len() < NAMED_MAX;
            reading.note(!fits || earlier.contains(&code), CityProblem::Refused { code: code.to_owned() });
        })
    }

    fn visibility(&self, reading: &mut Reading) -> Visibility {
        self.visibility.iter().fold(Visibility::default(), |visibility, (field, circle)| {
            match (Field::parse(field), Circle::from_code(circle)) {
                (Some(field), Some(circle)) => visibility.with(field, circle),
                _ => {
                    reading.problems.push(CityProblem::Word);
                    visibility
                }
            }
        })
    }
}

/// What is wrong so far.
#[derive(Default)]
struct Reading {
    problems: Vec<CityProblem>,
}

impl Reading {
    fn note(&mut self, is_wrong: bool, problem: CityProblem) {
        if is_wrong {
            self.problems.push(problem);
        }
    }

    fn take<T>(&mut self, read: Result<T, CityProblem>) -> Option<T> {
        read.map_err(|problem| self.problems.push(problem)).ok()
    }

    fn word<T>(&mut self, typed: &str, parse: fn(&str) -> Option<T>) -> Option<T> {
        let read = parse(typed);
        self.note(read.is_none() && !typed.is_empty(), CityProblem::Word);
        read
    }
}

fn exchange(typed: &[(&str, &str)], reading: &mut Reading) -> Vec<(String, u8)> {
    /// The highest level of a need or an offer.
    const LEVEL_MAX: u8 = 4;
    let mut exchange = Vec::new();
    for (theme, level) in typed.iter().filter(|(_, level)| !level.is_empty()) {
        match level.parse() {
            Ok(0) => {}
            Ok(level @ 1..=LEVEL_MAX) => exchange.push(((*theme).to_owned(), level)),
            Ok(_) | Err(_) => reading.problems.push(CityProblem::Word),
        }
    }
    reading.note(exchange.len() > EXCHANGES_MAX, CityProblem::ExchangeTooMany);
    exchange
}

fn named(typed: &[&str], mut check: impl FnMut(&str, &[&str])) -> Vec<String> {
    let mut codes: Vec<&str> = Vec::new();
    for code in typed.iter().map(|code| code.trim()).filter(|code| !code.is_empty()) {
        check(code, &codes);
        codes.push(code);
    }
    codes.into_iter().map(str::to_owned).collect()
}

/// Nothing, or a whole number up to `most`, in any digits; the problem when it is neither. Thousands may be parted as
/// any of our languages parts them.
fn number(typed: &str, most: u32, problem: CityProblem) -> Result<Option<u32>, CityProblem> {
    let digits = text::latin_digits(typed.trim());
    if digits.is_empty() {
        return Ok(None);
    }
    let parts: Vec<&str> = digits.split(|c: char| c.is_whitespace() || ",.٬'’".contains(c)).collect();
    let is_number = |part: &&str| part.bytes().all(|b| b.is_ascii_digit());
    let is_parted = parts.iter().skip(1).all(|part| part.len() == 3) && parts.iter().all(is_number);
    parts.concat().parse().ok().filter(|number| is_parted && *number <= most).map(Some).ok_or(problem)
}

/// Nothing, or millionths of a degree; the problem when it is neither.
fn degrees(typed: &str, most: i32, problem: CityProblem) -> Result<Option<i32>, CityProblem> {
    let digits = text::latin_digits(typed.trim()).replace([',', '٫'], ".");
    if digits.is_empty() {
        return Ok(None);
    }
    millionths(&digits).filter(|degrees| degrees.abs() <= most * 1_000_000).map(Some).ok_or(problem)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed() -> TypedCity<'static> {
        TypedCity {
            code: "IRB",
            name: "Irbid",
            country: "jo",
            languages: vec![("ar", "N"), ("", "A1")],
            hours_month: "١٠",
            seen_by: "public",
            ..TypedCity::default()
        }
    }

    fn problems(typed: &TypedCity<'_>) -> Vec<CityProblem> {
        typed.read().unwrap_err()
    }

    #[test]
    fn a_city_needs_code_name_country_language_hours_and_circle() {
        assert_eq!(
            problems(&TypedCity::default()),
            [
                CityProblem::Code,
                CityProblem::Name(TextProblem::Missing),
                CityProblem::Country,
                CityProblem::LanguagesMissing,
                CityProblem::Hours,
                CityProblem::Word
            ]
        );
        let bare = TypedCity { languages: Vec::new(), hours_month: "", seen_by: "", ..typed() };
        assert_eq!(problems(&bare), [CityProblem::LanguagesMissing, CityProblem::Hours, CityProblem::Word]);
    }

    #[test]
    fn a_city_is_read_in_the_digits_of_its_officers() {
        let typed = TypedCity {
            population: "٥٧٠ ٠٠٠", latitude: "٣٢٫٥٥٦", longitude: "35,85", ..typed()
        };
        let city = typed.read().unwrap().city;
        assert_eq!(
            (city.population, city.latitude, city.longitude, city.hours_month),
            (Some(570_000), Some(32_556_000), Some(35_850_000), 10)
        );
    }

    #[test]
    fn thousands_are_parted_as_people_part_them() {
        for population in ["570000", "570 000", "570,000", "570.000", "٥٧٠٬٠٠٠", "570\u{202f}000", "570'000"]
        {
            let typed = TypedCity { population, ..typed() };
            assert_eq!(typed.read().unwrap().city.population, Some(570_000), "{population}");
        }
        for population in ["57,0", "570,00", "5,70,000", "570000.5", ",", "many", "-1", "1,000 000 000 000"] {
            let typed = TypedCity { population, ..typed() };
            assert_eq!(problems(&typed), [CityProblem::Population], "{population}");
        }
    }

    #[test]
    fn a_place_has_two_numbers_on_earth() {
        let typed = TypedCity { latitude: "91", longitude: "", ..typed() };
        assert_eq!(problems(&typed), [CityProblem::Latitude, CityProblem::HalfAPlace]);
        let elsewhere = TypedCity { latitude: "32", longitude: "east", ..self::typed() };
        assert_eq!(problems(&elsewhere), [CityProblem::Longitude]);
    }

    #[test]
    fn a_country_of_no_list_is_refused() {
        assert_eq!(problems(&TypedCity { country: "XQ", ..typed() }), [CityProblem::Country]);
    }

    #[test]
    fn a_language_is_named_once_with_a_level() {
        let languages = vec![("ar", "N"), ("AR", "B1"), ("arabic", "N"), ("tr", ""), ("zz", "N")];
        let typed = TypedCity { languages, ..typed() };
        assert_eq!(
            problems(&typed),
            [
                CityProblem::LanguageTwice { typed: "AR".to_owned() },
                CityProblem::Language { typed: "arabic".to_owned() },
                CityProblem::Language { typed: "tr".to_owned() },
                CityProblem::Language { typed: "zz".to_owned() },
            ]
        );
    }

    #[test]
    fn a_theme_has_one_rank() {
        let typed = TypedCity { themes: vec!["a", "", "a"], ..typed() };
        assert_eq!(problems(&typed), [CityProblem::ThemeTwice { theme: "a".to_owned() }]);
    }

    #[test]
    fn level_0_is_no_need() {
        let typed = TypedCity { needs: vec![("a", "0"), ("b", "4"), ("c", "")], ..typed() };
        assert_eq!(typed.read().unwrap().city.needs, [("b".to_owned(), 4)]);
        assert_eq!(problems(&TypedCity { needs: vec![("a", "5")], ..self::typed() }), [CityProblem::Word]);
    }

    #[test]
    fn a_city_prefers_others_and_not_those_with_whom_it_cannot_work() {
        let typed = TypedCity {
            preferred: vec!["GZT", "IRB", "GZT", " "],
            cannot_work_with: vec!["GZT", "AMM"],
            ..typed()
        };
        assert_eq!(
            problems(&typed),
            [
                CityProblem::Preferred { code: "IRB".to_owned() },
                CityProblem::Preferred { code: "GZT".to_owned() },
                CityProblem::Refused { code: "GZT".to_owned() },
            ]
        );
    }

    #[test]
    fn a_field_is_kept_for_the_circle_that_was_chosen() {
        let typed = TypedCity { visibility: vec![("population", "members")], ..typed() };
        assert_eq!(typed.read().unwrap().visibility.of(Field::Population), Circle::Members);
        assert_eq!(
            problems(&TypedCity { visibility: vec![("travel", "public")], ..self::typed() }),
            [CityProblem::Word]
        );
    }
}
