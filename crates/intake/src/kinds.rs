//! What a cell may hold: a text becomes a value, or it is said what is wrong with it and what was expected.
//!
//! Sentences get the parts `column` and `value` from [`Row`](crate::Row); a kind adds what else it needs.
use crate::Said;
use jiff::{
    ToSpan as _,
    civil::{Date, date},
    tz::TimeZoneDatabase,
};
use kernel::{
    Country, Lang, Period, PeriodProblem, SpokenLanguage,
    text::{self, Email, TextProblem},
};
use std::ops::RangeInclusive;
use url::Url;

/// A kind of cell. A feature may have its own.
pub trait Kind {
    /// What is read.
    type Value;

    /// Whether line breaks and tabs may stand in the cell.
    const LINES: bool = false;

    /// Reads a text that is trimmed, composed, not empty, and free of characters that lie.
    ///
    /// # Errors
    /// What is wrong, and what was expected.
    fn read(&self, text: &str) -> Result<Self::Value, Said>;

    /// What is said of an empty cell where one must be filled.
    fn missing(&self) -> Said {
        Said::new("intake-missing")
    }
}

/// 1 to 64 of `A-Z a-z 0-9 _ -`, compared by case.
#[derive(Debug, Clone, Copy)]
pub struct Code;

/// Characters.
const CODE_LENGTH_MAX: usize = 64;

impl Kind for Code {
    type Value = String;
    fn read(&self, text: &str) -> Result<String, Said> {
        let fits = (1..=CODE_LENGTH_MAX).contains(&text.len())
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-');
        fits.then(|| text.to_owned()).ok_or_else(|| Said::new("intake-code"))
    }
}

/// A text of one line, of at most so many characters.
#[derive(Debug, Clone, Copy)]
pub struct Text(pub usize);

impl Kind for Text {
    type Value = String;
    fn read(&self, text: &str) -> Result<String, Said> {
        text::line(text, self.0).map_err(of_text)
    }
}

/// A text of several lines, of at most so many characters.
#[derive(Debug, Clone, Copy)]
pub struct LongText(pub usize);

impl Kind for LongText {
    type Value = String;
    const LINES: bool = true;
    fn read(&self, text: &str) -> Result<String, Said> {
        let read = text::optional_lines(text, self.0).map_err(of_text)?;
        read.ok_or_else(|| Said::new("intake-missing"))
    }
}

fn of_text(problem: TextProblem) -> Said {
    match problem {
        TextProblem::Missing => Said::new("intake-missing"),
        TextProblem::TooLong { length, length_max } => {
            Said::new("intake-long").with("length", length).with("most", length_max)
        }
        TextProblem::Control => Said::new("intake-control"),
        TextProblem::Bidi | TextProblem::Invisible => Said::new("intake-invisible"),
    }
}

/// A date of day, month or year precision.
#[derive(Debug, Clone, Copy)]
pub struct When;

impl Kind for When {
    type Value = Period;
    fn read(&self, text: &str) -> Result<Period, Said> {
        let latin = text::latin_digits(text);
        latin.parse().map_err(|problem| match problem {
            PeriodProblem::NoSuchDay { last_of_month } => {
                let day = last_of_month.unwrap_or(EXAMPLE);
                let month = Period::Month { year: day.year(), month: day.month() };
                Said::new("intake-no-such-day")
                    .with("day", day.to_string())
                    .with("month", month.to_string())
                    .with("year", Period::Year(day.year()).to_string())
            }
            PeriodProblem::Shape => otherwise_written(&latin),
        })
    }
}

/// The day of the first webinar.
const EXAMPLE: Date = date(2018, 7, 11);

/// A date of day precision.
#[derive(Debug, Clone, Copy)]
pub struct Day;

impl Kind for Day {
    type Value = Date;
    fn read(&self, text: &str) -> Result<Date, Said> {
        When.read(text)?.day().ok_or_else(|| Said::new("intake-no-day").with("day", EXAMPLE.to_string()))
    }
}

/// What a text that is no ISO date probably is. It is asked for, never taken.
fn otherwise_written(text: &str) -> Said {
    if let Some(day) = spreadsheet_day(text) {
        return Said::new("intake-day-number").with("day", day.to_string());
    }
    match readings(text).as_slice() {
        [] => Said::new("intake-date"),
        [only] => Said::new("intake-date-otherwise").with("day", only.to_string()),
        [first, second, ..] => Said::new("intake-date-two-ways")
            .with("first", *first)
            .with("second", *second)
            .with("first_written", first.to_string())
            .with("second_written", second.to_string()),
    }
}

/// The day of a spreadsheet's number, counted from 30 December 1899 (ECMA-376, part 1, 18.17.4.1, the 1900 system).
fn spreadsheet_day(text: &str) -> Option<Date> {
    /// 1954 to 2119.
    const LIKELY: RangeInclusive<i32> = 20_000..=80_000;
    let whole = text.split(['.', ',']).next()?;
    let fits = whole.len() == 5 && text.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b',');
    let number: i32 = if fits { whole.parse().ok()? } else { return None };
    LIKELY.contains(&number).then(|| date(1899, 12, 30).checked_add(number.days()).ok())?
}

/// The days that three numbers can mean: day first, month first, or year first.
fn readings(text: &str) -> Vec<Date> {
    let parts: Vec<Option<i16>> = text.split(['/', '.', '-', ' ']).map(|part| part.parse().ok()).collect();
    let [Some(a), Some(b), Some(c)] = parts.as_slice() else { return Vec::new() };
    let day = |year: i16, month: i16, day: i16| {
        Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
    };
    let read = if *a > 999 {
        [day(*a, *b, *c), None]
    } else if *c > 999 {
        [day(*c, *b, *a), day(*c, *a, *b)]
    } else {
        [None, None]
    };
    let mut days: Vec<Date> = read.into_iter().flatten().collect();
    days.dedup();
    days
}

/// A language that people speak: the tag of one that has a name.
#[derive(Debug, Clone, Copy)]
pub struct Spoken;

impl Kind for Spoken {
    type Value = SpokenLanguage;
    fn read(&self, text: &str) -> Result<SpokenLanguage, Said> {
        SpokenLanguage::read(text).map_err(|_| perhaps_tag(Said::new("intake-spoken"), text))
    }
}

/// One of the five languages of the product.
#[derive(Debug, Clone, Copy)]
pub struct Language;

impl Kind for Language {
    type Value = Lang;
    fn read(&self, text: &str) -> Result<Lang, Said> {
        text.parse().map_err(|_| {
            let tags = Lang::ALL.map(Lang::tag);
            perhaps_tag(Said::new("intake-word").with("words", tags.join(", ")), text)
        })
    }
}

/// The tag of a language that was written by its name.
fn perhaps_tag(said: Said, written: &str) -> Said {
    let written = written.to_lowercase();
    let names = ["english", "french", "arabic", "turkish", "kurdish"];
    let found = Lang::ALL.into_iter().zip(names).find(|(lang, name)| {
        written == *name || written == lang.own_name().to_lowercase() || written == lang.tag()
    });
    match found {
        Some((lang, _)) => said.perhaps(lang.tag()),
        None => said,
    }
}

/// A country by its code of two capitals (ISO 3166).
#[derive(Debug, Clone, Copy)]
pub struct CountryCode;

impl Kind for CountryCode {
    type Value = Country;
    fn read(&self, text: &str) -> Result<Country, Said> {
        text.parse().map_err(|_| no_country(text))
    }
}

/// What is said of a code that is no country's: codes that other tables give to a country are offered as ours.
pub fn no_country(text: &str) -> Said {
    /// The European Union writes two countries otherwise.
    const OTHERWISE: [(&str, &str); 2] = [("UK", "GB"), ("EL", "GR")];
    let capitals = text.trim().to_uppercase();
    let ours = OTHERWISE.iter().find(|(other, _)| *other == capitals).map(|(_, ours)| *ours);
    let ours = ours.or_else(|| capitals.parse().ok().map(Country::code));
    let said = Said::new("intake-country");
    match ours {
        Some(ours) => said.perhaps(ours),
        None => said,
    }
}

/// An e-mail address.
#[derive(Debug, Clone, Copy)]
pub struct Address;

impl Kind for Address {
    type Value = Email;
    fn read(&self, text: &str) -> Result<Email, Said> {
        Email::parse(text).map_err(|_| Said::new("intake-email"))
    }
}

/// An address of the web, `http` or `https`, kept as it is written; of at most so many characters.
#[derive(Debug, Clone, Copy)]
pub struct WebAddress(pub usize);

impl Kind for WebAddress {
    type Value = String;
    fn read(&self, text: &str) -> Result<String, Said> {
        let text = Text(self.0).read(text)?;
        match Url::parse(&text) {
            Ok(url) if matches!(url.scheme(), "http" | "https") && !text.contains(char::is_whitespace) => {
                Ok(text)
            }
            Ok(url) => Err(Said::new("intake-scheme").with("scheme", url.scheme())),
            Err(_) => Err(Said::new("intake-address")),
        }
    }
}

/// An IANA time zone.
#[derive(Debug, Clone, Copy)]
pub struct Zone;

impl Kind for Zone {
    type Value = String;
    fn read(&self, text: &str) -> Result<String, Said> {
        let zones = TimeZoneDatabase::bundled();
        if zones.get(text).is_ok() {
            return Ok(text.to_owned());
        }
        Err(Said::new("intake-zone").nearest(text, zones.available().map(|name| name.to_string())))
    }
}

/// A whole number of a range.
#[derive(Debug, Clone)]
pub struct Number(pub RangeInclusive<i64>);

impl Kind for Number {
    type Value = i64;
    fn read(&self, text: &str) -> Result<i64, Said> {
        let read = text::latin_digits(text).parse().ok().filter(|number| self.0.contains(number));
        read.filter(|_| !text.starts_with('+')).ok_or_else(|| {
            Said::new("intake-number").with("least", *self.0.start()).with("most", *self.0.end())
        })
    }
}

/// One of some words of a file, such as `public`.
#[derive(Debug, Clone, Copy)]
pub struct Word<'w>(pub &'w [&'static str]);

impl Kind for Word<'_> {
    type Value = &'static str;
    fn read(&self, text: &str) -> Result<&'static str, Said> {
        self.0.iter().find(|word| **word == text).copied().ok_or_else(|| self.missing().nearest(text, self.0))
    }

    fn missing(&self) -> Said {
        Said::new("intake-word").with("words", self.0.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem<K: Kind>(kind: K, text: &str) -> Said {
        kind.read(text).err().unwrap()
    }

    #[test]
    fn a_day_that_can_be_read_in_two_ways_is_never_guessed() {
        let said = problem(When, "11/07/2018");
        let days = [("first", date(2018, 7, 11)), ("second", date(2018, 11, 7))];
        assert_eq!(said.key, "intake-date-two-ways");
        assert_eq!(said.parts[..2], days.map(|(name, day)| (name, Part::Day(day))));
    }

    #[test]
    fn a_day_that_can_be_read_in_one_way_is_asked_for_in_ours() {
        for text in ["23/07/2018", "07/23/2018", "2018/7/23", "23.7.2018"] {
            assert_eq!(
                problem(When, text),
                Said::new("intake-date-otherwise").with("day", "2018-07-23"),
                "{text}"
            );
        }
    }

    #[test]
    fn the_day_number_of_a_spreadsheet_is_recognised() {
        for text in ["43292", "43292.0", "٤٣٢٩٢"] {
            assert_eq!(
                problem(Day, text),
                Said::new("intake-day-number").with("day", "2018-07-11"),
                "{text}"
            );
        }
        assert_eq!(problem(When, "99999").key, "intake-date");
    }

    #[test]
    fn a_month_is_no_day() {
        assert_eq!(problem(Day, "2018-07").key, "intake-no-day");
    }

    #[test]
    fn an_address_that_runs_a_script_is_refused() {
        let said = Said::new("intake-scheme").with("scheme", "javascript");
        assert_eq!(problem(WebAddress(99), "javascript:alert(1)"), said);
        assert_eq!(problem(WebAddress(99), "www.example.org").key, "intake-address");
        assert!(WebAddress(99).read("https://example.org/tr/").is_ok());
    }

    #[test]
    fn a_zone_with_a_slip_is_offered_rightly() {
        assert_eq!(problem(Zone, "Asia/Aman"), Said::new("intake-zone").perhaps("Asia/Amman"));
    }

    #[test]
    fn a_country_by_the_code_of_another_table_is_offered_by_ours() {
        for (written, ours) in [("UK", "GB"), ("EL", "GR"), ("jo", "JO")] {
            assert_eq!(problem(CountryCode, written), Said::new("intake-country").perhaps(ours), "{written}");
        }
        assert_eq!(problem(CountryCode, "XQ"), Said::new("intake-country"));
    }

    #[test]
    fn a_language_written_by_its_name_is_offered_as_its_tag() {
        let said = problem(Language, "arabic");
        assert_eq!(said.parts.last(), Some(&("nearest", Part::from("ar"))));
    }

    #[test]
    fn a_language_that_nobody_knows_is_none_that_people_speak() {
        assert_eq!((problem(Spoken, "zz").key, Spoken.read("hy").is_ok()), ("intake-spoken", true));
    }

    use crate::Part;
}
