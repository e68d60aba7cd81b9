//! How numbers, days, clocks, cities of zones and lists are written in each language, by ICU's data.
use crate::WordsError;
use icu_calendar::{Date as IcuDate, Gregorian};
use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};
use icu_datetime::{
    DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter, NoCalendarFormatter,
    fieldsets::{M, MD, T, YM, YMD, YMDE, zone::ExemplarCity},
};
use icu_decimal::{DecimalFormatter, input::Decimal, options::DecimalFormatterOptions};
use icu_list::{ListFormatter, options::ListFormatterOptions};
use icu_locale_core::Locale;
use icu_time::{Time, TimeZone};
use intl_memoizer::Memoizable;
use jiff::civil;
use kernel::Lang;
use std::fmt;

/// One of something for each language.
pub(crate) struct PerLang<T> {
    en: T,
    fr: T,
    ar: T,
    tr: T,
    ckb: T,
}

impl<T> PerLang<T> {
    pub(crate) fn of(make: impl Fn(Lang) -> Result<T, WordsError>) -> Result<Self, WordsError> {
        Ok(Self {
            en: make(Lang::En)?,
            fr: make(Lang::Fr)?,
            ar: make(Lang::Ar)?,
            tr: make(Lang::Tr)?,
            ckb: make(Lang::Ckb)?,
        })
    }

    pub(crate) fn get(&self, lang: Lang) -> &T {
        match lang {
            Lang::En => &self.en,
            Lang::Fr => &self.fr,
            Lang::Ar => &self.ar,
            Lang::Tr => &self.tr,
            Lang::Ckb => &self.ckb,
        }
    }
}

/// A set of ten digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Numbering {
    /// 0123456789
    Latin,
    /// ٠١٢٣٤٥٦٧٨٩
    Arabic,
}

/// What writes for one language, with one set of digits.
pub(crate) struct Format {
    decimal: DecimalFormatter,
    day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    weekday_day: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    day_of_year: FixedCalendarDateTimeFormatter<Gregorian, MD>,
    clock: NoCalendarFormatter<T>,
    city: NoCalendarFormatter<ExemplarCity>,
    /// Nothing for Sorani: see [`sorani_list`].
    list: Option<ListFormatter>,
    /// The Unicode CLDR 49 knows the whole dates of Sorani, and no parts of them: these are cut out of whole ones.
    is_sorani: bool,
    /// The first of a month is an ordinal in French, the other days are not; the Unicode CLDR 49 does not know it.
    is_french: bool,
    /// The other name of a month, where readers of one language use two.
    months: Option<TwoNames>,
}

/// What writes for one language.
pub(crate) struct Formats {
    latin: Format,
    arabic: Format,
}

/// The months of the Levant and Iraq (تموز), beside those of Egypt and the Gulf (يوليو): the network's readers know
/// the first, its partners from elsewhere the second. International bodies of the region print both.
struct TwoNames {
    first: FixedCalendarDateTimeFormatter<Gregorian, M>,
    second: FixedCalendarDateTimeFormatter<Gregorian, M>,
}

/// Regions choose what a language leaves open: the order of an English date, the Arabic names of months.
fn tag(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "en-GB",
        Lang::Fr => "fr-FR",
        Lang::Ar => "ar-JO",
        Lang::Tr => "tr-TR",
        Lang::Ckb => "ckb-IQ",
    }
}

fn locale(lang: Lang, tag: &str, numbering: Numbering) -> Result<Locale, WordsError> {
    let digits = match numbering {
        Numbering::Latin => "latn",
        Numbering::Arabic => "arab",
    };
    format!("{tag}-u-hc-h23-nu-{digits}").parse().map_err(missing(lang))
}

fn missing<E: fmt::Display>(lang: Lang) -> impl Fn(E) -> WordsError {
    move |error| WordsError::Data { lang, what: error.to_string() }
}

pub(crate) fn collator(lang: Lang) -> Result<CollatorBorrowed<'static>, WordsError> {
    let locale: Locale = lang.tag().parse().map_err(missing(lang))?;
    Collator::try_new((&locale).into(), CollatorOptions::default()).map_err(missing(lang))
}

impl Formats {
    pub(crate) fn of(lang: Lang) -> Result<Self, WordsError> {
        Ok(Self { latin: Format::of(lang, Numbering::Latin)?, arabic: Format::of(lang, Numbering::Arabic)? })
    }

    pub(crate) fn with(&self, numbering: Numbering) -> &Format {
        match numbering {
            Numbering::Latin => &self.latin,
            Numbering::Arabic => &self.arabic,
        }
    }
}

impl Format {
    fn of(lang: Lang, numbering: Numbering) -> Result<Self, WordsError> {
        let locale = locale(lang, tag(lang), numbering)?;
        let dates: DateTimeFormatterPreferences = (&locale).into();
        Ok(Self {
            decimal: DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default())
                .map_err(missing(lang))?,
            day: FixedCalendarDateTimeFormatter::try_new(dates, YMD::long()).map_err(missing(lang))?,
            weekday_day: FixedCalendarDateTimeFormatter::try_new(dates, YMDE::long())
                .map_err(missing(lang))?,
            month: FixedCalendarDateTimeFormatter::try_new(dates, YM::long()).map_err(missing(lang))?,
            day_of_year: FixedCalendarDateTimeFormatter::try_new(dates, MD::long()).map_err(missing(lang))?,
            clock: NoCalendarFormatter::try_new(dates, T::hm()).map_err(missing(lang))?,
            city: NoCalendarFormatter::try_new(dates, ExemplarCity).map_err(missing(lang))?,
            list: list(lang, &locale)?,
            is_sorani: lang == Lang::Ckb,
            is_french: lang == Lang::Fr,
            months: TwoNames::of(lang)?,
        })
    }

    pub(crate) fn number(&self, n: i64) -> String {
        self.decimal.format(&Decimal::from(n)).to_string()
    }

    pub(crate) fn day(&self, day: civil::Date) -> String {
        icu(day).map_or_else(
            || day.to_string(),
            |date| self.with_first(day, self.with_both_months(date, self.day.format(&date).to_string())),
        )
    }

    pub(crate) fn weekday_day(&self, day: civil::Date) -> String {
        icu(day).map_or_else(
            || day.to_string(),
            // No comma: the day of the week belongs to the date.
            |date| {
                let written = self.weekday_day.format(&date).to_string().replace([',', '،'], "");
                self.with_first(day, self.with_both_months(date, written))
            },
        )
    }

    /// `July 2018`
    pub(crate) fn month(&self, day: civil::Date) -> String {
        if self.is_sorani {
            let day = self.day(day);
            return day.split_once(' ').map(|(_, month)| month.to_owned()).unwrap_or(day);
        }
        icu(day).map_or_else(
            || day.to_string(),
            |date| self.with_both_months(date, self.month.format(&date).to_string()),
        )
    }

    /// `11 July`
    pub(crate) fn day_of_year(&self, day: civil::Date) -> String {
        if self.is_sorani {
            let day = self.day(day);
            let short =
                day.rsplit_once(' ').map(|(short, _)| short.strip_suffix('ی').unwrap_or(short).to_owned());
            return short.unwrap_or(day);
        }
        icu(day).map_or_else(
            || day.to_string(),
            |date| {
                self.with_first(day, self.with_both_months(date, self.day_of_year.format(&date).to_string()))
            },
        )
    }

    /// `11`, where month and year follow
    pub(crate) fn day_of_month(&self, day: civil::Date) -> String {
        self.with_first(day, self.number(day.day().into()))
    }

    /// `1er mars 2018`, as French says it.
    fn with_first(&self, day: civil::Date, written: String) -> String {
        if !self.is_french || day.day() != 1 {
            return written;
        }
        let one = self.number(1);
        let words =
            written.split(' ').map(|word| if word == one { format!("{one}er") } else { word.to_owned() });
        words.collect::<Vec<_>>().join(" ")
    }

    fn with_both_months(&self, date: IcuDate<Gregorian>, written: String) -> String {
        let Some(months) = &self.months else { return written };
        let first = months.first.format(&date).to_string();
        let both = format!("{first}/{}", months.second.format(&date));
        written.replacen(&first, &both, 1)
    }

    /// `09:00`: 24 hours, in every language.
    pub(crate) fn clock(&self, time: civil::Time) -> String {
        let [hour, minute] = [time.hour(), time.minute()].map(|part| u8::try_from(part).unwrap_or_default());
        Time::try_new(hour, minute, 0, 0)
            .map_or_else(|_| time.to_string(), |clock| self.clock.format(&clock).to_string())
    }

    /// The city that stands for a zone.
    pub(crate) fn city(&self, zone: &str) -> String {
        self.city.format(&TimeZone::from_iana_id(zone).without_offset()).to_string()
    }

    pub(crate) fn list(&self, parts: &[String]) -> String {
        match &self.list {
            Some(list) => list.format(parts.iter()).to_string(),
            None => sorani_list(parts),
        }
    }
}

fn list(lang: Lang, locale: &Locale) -> Result<Option<ListFormatter>, WordsError> {
    if lang == Lang::Ckb {
        return Ok(None);
    }
    let options = ListFormatterOptions::default();
    ListFormatter::try_new_and(locale.into(), options).map(Some).map_err(missing(lang))
}

/// The Unicode CLDR 49 has no Sorani lists; ICU would write Latin commas and no "and".
fn sorani_list(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [only] => only.clone(),
        [before @ .., last] => format!("{} و {last}", before.join("، ")),
    }
}

impl TwoNames {
    fn of(lang: Lang) -> Result<Option<Self>, WordsError> {
        if lang != Lang::Ar {
            return Ok(None);
        }
        let months = |tag| {
            let locale = locale(lang, tag, Numbering::Latin)?;
            FixedCalendarDateTimeFormatter::try_new((&locale).into(), M::long()).map_err(missing(lang))
        };
        Ok(Some(Self { first: months("ar-JO")?, second: months("ar-EG")? }))
    }
}

/// Every day of jiff is one of ICU; years differ in type only.
fn icu(day: civil::Date) -> Option<IcuDate<Gregorian>> {
    let [month, date] = [day.month(), day.day()].map(u8::try_from);
    IcuDate::try_new_gregorian(i32::from(day.year()), month.ok()?, date.ok()?).ok()
}

/// Numbers within sentences: Fluent keeps one for each language and kind of digits.
pub(crate) struct Decimals(DecimalFormatter);

impl Decimals {
    /// `digits` are Latin, with a point. Nothing when they are not a number.
    pub(crate) fn write(&self, digits: &str) -> Option<String> {
        Some(self.0.format(&digits.parse::<Decimal>().ok()?).to_string())
    }
}

impl Memoizable for Decimals {
    type Args = (Numbering,);
    type Error = WordsError;

    fn construct(
        lang: unic_langid::LanguageIdentifier,
        (numbering,): (Numbering,),
    ) -> Result<Self, WordsError> {
        let lang: Lang = lang.to_string().parse().unwrap_or_default();
        let locale = locale(lang, tag(lang), numbering)?;
        DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default())
            .map(Self)
            .map_err(missing(lang))
    }
}
