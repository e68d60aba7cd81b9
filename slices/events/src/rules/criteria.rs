//! What somebody looks for in the catalogue: the address of a list is its state, and nothing else is.
use super::{Details, EventKind, Format, Phase};
use fold::fold;
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use kernel::{Period, text};
use std::collections::BTreeMap;

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $code:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $($(#[$variant_doc])* $variant),* }

        impl $name {
            /// All, in their order on pages.
            pub const ALL: [Self; [$($code),*].len()] = [$(Self::$variant),*];

            /// As it stands in addresses.
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),* }
            }

            fn from_code(code: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|one| one.code() == code)
            }
        }
    };
}

words! {
    /// Which events by time.
    Time {
        /// Not over: what runs is upcoming, too.
        Upcoming = "upcoming",
        /// Over.
        Past = "past",
        /// All, also those of which no date is known.
        All = "all",
    }
}
words! {
    /// In which order.
    Sort {
        /// Upcoming events: the next first. Others: the newest first.
        Date = "date",
        /// What fits the words best first.
        Relevance = "relevance",
    }
}
words! {
    /// What can be chosen and counted.
    Facet {
        /// Kind of event.
        Type = "type",
        /// Code of a theme.
        Theme = "theme",
        /// Code of a country.
        Country = "country",
        /// Name of an organisation.
        Organiser = "organiser",
        /// Tag of a language in which it is held.
        Spoken = "spoken",
        /// Virtual, in person, both.
        Format = "format",
        /// Code of a programme.
        Programme = "programme",
    }
}

impl Facet {
    /// A value as it is compared: codes of countries are typed in either case.
    fn value(self, typed: &str) -> String {
        if self == Self::Country && typed != NONE { typed.to_ascii_uppercase() } else { typed.to_owned() }
    }
}

/// The code of what is not stated.
pub const NONE: &str = "none";
/// Longer words are cut: nobody types so many.
const WORDS_LENGTH_MAX: usize = 200;
/// Values of one criterion; more are left out.
const VALUES_MAX: usize = 20;

/// What somebody looks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Criteria {
    /// As typed.
    pub words: String,
    /// Which values were chosen: of one facet any, of all facets each.
    pub chosen: Vec<(Facet, String)>,
    /// Not over before.
    pub from: Option<Period>,
    /// Begun by then.
    pub to: Option<Period>,
    /// By time.
    pub time: Time,
    /// The order that was asked for.
    pub sort: Sort,
    /// Where a page begins, as the page before it said.
    pub after: Option<String>,
}

impl Default for Criteria {
    fn default() -> Self {
        Self {
            words: String::new(),
            chosen: Vec::new(),
            from: None,
            to: None,
            time: Time::Upcoming,
            sort: Sort::Date,
            after: None,
        }
    }
}

/// A day, month or year in any digits.
pub fn period(typed: &str) -> Option<Period> {
    text::latin_digits(typed.trim()).parse().ok()
}

impl Criteria {
    /// Reads the names and values of an address. What makes no sense is passed over: an old link still leads somewhere.
    pub fn read<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut read = Self::default();
        for (name, value) in pairs {
            let value = value.trim();
            match name {
                _ if value.is_empty() => {}
                "q" => read.words = value.chars().take(WORDS_LENGTH_MAX).collect(),
                "from" => read.from = period(value).or(read.from),
                "to" => read.to = period(value).or(read.to),
                "when" => read.time = Time::from_code(value).unwrap_or(read.time),
                "sort" => read.sort = Sort::from_code(value).unwrap_or(read.sort),
                "after" => read.after = Some(value.to_owned()),
                _ => {
                    let Some(facet) = Facet::from_code(name) else { continue };
                    let value = facet.value(value);
                    if read.of(facet).count() < VALUES_MAX && !read.has(facet, &value) {
                        read.chosen.push((facet, value));
                    }
                }
            }
        }
        read
    }

    /// Asks for the values that these have become.
    pub fn rename(&mut self, facet: Facet, names: &BTreeMap<String, String>) {
        let chosen = std::mem::take(&mut self.chosen);
        for (of, value) in chosen {
            let value = names.get(&value).filter(|_| of == facet).cloned().unwrap_or(value);
            if !self.chosen.contains(&(of, value.clone())) {
                self.chosen.push((of, value));
            }
        }
    }

    /// Names and values for an address, in one order whatever the order of the clicks was.
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs = Vec::new();
        if !self.words.is_empty() {
            pairs.push(("q", self.words.clone()));
        }
        for facet in Facet::ALL {
            let mut values: Vec<&str> = self.of(facet).collect();
            values.sort_unstable();
            pairs.extend(values.into_iter().map(|value| (facet.code(), value.to_owned())));
        }
        pairs.extend(self.from.map(|from| ("from", from.to_string())));
        pairs.extend(self.to.map(|to| ("to", to.to_string())));
        if self.time != Time::Upcoming {
            pairs.push(("when", self.time.code().to_owned()));
        }
        if self.sort != Sort::Date {
            pairs.push(("sort", self.sort.code().to_owned()));
        }
        pairs.extend(self.after.as_ref().map(|after| ("after", after.clone())));
        pairs
    }

    /// The address of this list.
    pub fn address(&self, path: &str) -> String {
        let pairs = self.pairs();
        web::address(path, pairs.iter().map(|(name, value)| (*name, value.as_str())))
    }

    /// The chosen values of a facet.
    pub fn of(&self, facet: Facet) -> impl Iterator<Item = &str> {
        self.chosen.iter().filter(move |(own, _)| *own == facet).map(|(_, value)| value.as_str())
    }

    /// Whether a value is chosen.
    pub fn has(&self, facet: Facet, value: &str) -> bool {
        self.of(facet).any(|own| own == value)
    }

    /// The same list with this value chosen, or without it where it was chosen; from its first page.
    #[must_use]
    pub fn toggled(&self, facet: Facet, value: &str) -> Self {
        let mut other = Self { after: None, ..self.clone() };
        if self.has(facet, value) {
            other.chosen.retain(|(own, chosen)| *own != facet || chosen != value);
        } else {
            other.chosen.push((facet, value.to_owned()));
        }
        other
    }

    /// The same without a facet's values; from its first page.
    #[must_use]
    pub fn without(&self, facet: Facet) -> Self {
        let mut other = Self { after: None, ..self.clone() };
        other.chosen.retain(|(own, _)| *own != facet);
        other
    }

    /// The same, by another time; from its first page.
    #[must_use]
    pub fn at(&self, time: Time) -> Self {
        Self { time, after: None, ..self.clone() }
    }

    /// Whether anything but time and order is asked for.
    pub fn filters(&self) -> bool {
        !self.words.is_empty() || !self.chosen.is_empty() || self.from.is_some() || self.to.is_some()
    }

    /// The period as moments: begun before, and not over by. A day begins and ends by the clock of `home`.
    pub fn period(&self, home: &TimeZone) -> (Option<Timestamp>, Option<Timestamp>) {
        let midnight = |day: Date| home.to_timestamp(day.at(0, 0, 0, 0)).ok();
        let before = self.to.and_then(|to| midnight(to.last_day().tomorrow().ok()?));
        (before, self.from.and_then(|from| midnight(from.first_day())))
    }
}

/// What an event is under each facet, by code; what is not stated is [`NONE`] where people look for that.
pub fn codes(details: &Details, names: &Names) -> Vec<(Facet, String)> {
    let none = || NONE.to_owned();
    let mut codes = vec![
        (Facet::Type, details.kind.map_or_else(none, |kind| EventKind::code(kind).to_owned())),
        (Facet::Format, details.format.map_or_else(none, |format| Format::code(format).to_owned())),
    ];
    codes.extend(details.countries.iter().map(|country| (Facet::Country, country.code().to_owned())));
    let mut organisers: Vec<&str> =
        details.organisers.iter().map(|organiser| organiser.name.as_str()).collect();
    organisers.sort_unstable();
    organisers.dedup();
    codes.extend(organisers.into_iter().map(|name| (Facet::Organiser, name.to_owned())));
    codes.extend(names.themes.iter().map(|code| (Facet::Theme, code.clone())));
    codes.extend(details.spoken.iter().map(|spoken| (Facet::Spoken, spoken.tag().to_owned())));
    codes.extend(names.programme.iter().map(|code| (Facet::Programme, code.clone())));
    codes
}

/// Codes of what an event names by id.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names {
    /// Of its themes.
    pub themes: Vec<String>,
    /// Of its programme.
    pub programme: Option<String>,
}

/// Facets that only those see who may read all of an event.
pub fn is_of_header(facet: Facet) -> bool {
    matches!(facet, Facet::Type | Facet::Format | Facet::Country | Facet::Organiser)
}

/// An event as the plain filter sees it.
#[derive(Debug, Clone)]
pub struct Plain<'a> {
    /// Its codes, as far as the reader may see them.
    pub codes: &'a [(Facet, String)],
    /// Its texts, as far as the reader may see them.
    pub texts: &'a [&'a str],
    /// Where it is in time.
    pub phase: Phase,
    /// From when to when.
    pub moments: Option<(Timestamp, Timestamp)>,
}

/// Whether an event fits, looked at by itself: for lists while there is no index, and to test the index against. Each word
/// must stand in a text as a word or the beginning of one.
pub fn fits(criteria: &Criteria, home: &TimeZone, event: &Plain<'_>) -> bool {
    let by_time = match criteria.time {
        Time::Upcoming => matches!(event.phase, Phase::Ahead | Phase::Running),
        Time::Past => event.phase == Phase::Past,
        Time::All => true,
    };
    let (before, after) = criteria.period(home);
    let by_period = match event.moments {
        Some((begins, over)) => {
            before.is_none_or(|before| begins < before) && after.is_none_or(|after| over > after)
        }
        None => before.is_none() && after.is_none(),
    };
    let by_codes = Facet::ALL.into_iter().all(|facet| {
        let mut chosen = criteria.of(facet).peekable();
        chosen.peek().is_none()
            || chosen.any(|value| event.codes.iter().any(|(own, code)| *own == facet && code == value))
    });
    by_time && by_period && by_codes && has_words(&criteria.words, event.texts)
}

fn has_words(words: &str, texts: &[&str]) -> bool {
    let cut = |c: char| !c.is_alphanumeric();
    let texts: Vec<String> = texts.iter().map(|text| fold(text)).collect();
    fold(words)
        .split(cut)
        .filter(|word| !word.is_empty())
        .all(|word| texts.iter().any(|text| text.split(cut).any(|own| own.starts_with(word))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(&str, &str)]) -> Criteria {
        Criteria::read(pairs.iter().copied())
    }

    #[test]
    fn a_list_is_read_back_from_its_address() {
        let pairs = [
            ("q", "solid waste"),
            ("type", "webinar"),
            ("type", "workshop"),
            ("country", "JO"),
            ("from", "2018-07"),
            ("to", "2018"),
            ("when", "all"),
            ("sort", "relevance"),
            ("after", "17.4"),
        ];
        let list = read(&pairs);
        let again: Vec<(&str, &str)> = pairs.into_iter().collect();
        let written = list.pairs();
        assert_eq!(written.iter().map(|(name, value)| (*name, value.as_str())).collect::<Vec<_>>(), again);
    }

    #[test]
    fn what_makes_no_sense_is_passed_over() {
        assert_eq!(
            read(&[("when", "soon"), ("from", "31/12"), ("type", ""), ("colour", "red"), ("sort", "size")]),
            Criteria::default()
        );
        let twice = read(&[("country", "JO"), ("country", "jo")]);
        assert_eq!(twice.chosen.len(), 1);
    }

    #[test]
    fn one_order_of_clicks_gives_the_address_of_another() {
        let first = Criteria::default().toggled(Facet::Country, "JO").toggled(Facet::Type, "call");
        let second = Criteria::default().toggled(Facet::Type, "call").toggled(Facet::Country, "JO");
        assert_eq!(first.address("/events"), second.address("/events"));
        assert_eq!(first.address("/events"), "/events?type=call&country=JO");
        assert_eq!(first.toggled(Facet::Country, "JO").address("/events"), "/events?type=call");
    }

    #[test]
    fn a_period_takes_what_touches_it() {
        let home = TimeZone::UTC;
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let event = |begins, over| Plain {
            codes: &[],
            texts: &[],
            phase: Phase::Past,
            moments: Some((at(begins), at(over))),
        };
        let july = read(&[("from", "2018-07"), ("to", "2018-07"), ("when", "all")]);
        let touches = event("2018-06-30T00:00Z", "2018-07-02T00:00Z");
        let before = event("2018-06-29T00:00Z", "2018-07-01T00:00Z");
        let after = event("2018-08-01T00:00Z", "2018-08-02T00:00Z");
        assert_eq!([touches, before, after].map(|event| fits(&july, &home, &event)), [true, false, false]);
    }

    #[test]
    fn values_of_one_facet_widen_and_facets_narrow() {
        let codes = [(Facet::Type, "call".to_owned()), (Facet::Country, "JO".to_owned())];
        let event = Plain { codes: &codes, texts: &["Solid waste"], phase: Phase::NotKnown, moments: None };
        let fit = |pairs: &[(&str, &str)]| {
            let all = [&[("when", "all")], pairs].concat();
            fits(&read(&all), &TimeZone::UTC, &event)
        };
        assert!(fit(&[("type", "call"), ("type", "visit")]));
        assert!(!fit(&[("type", "call"), ("country", "LB")]));
        assert!(fit(&[("q", "WASTE sol")]) && !fit(&[("q", "olid")]));
    }
}
