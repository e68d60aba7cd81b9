//! What the program thinks of events as they were printed: suggestions, which a facilitator accepts or refuses. Nothing
//! that was printed is changed by itself.
//!
//! Deliberately absent: the language of an event by its address (a page may be English below `/tr/`), and dates within
//! titles (`Annual Meeting 2011`), which are left alone.
mod doubles;
mod kind;
mod organisations;
mod organisers;
mod place;

pub use doubles::{Alike, Likeness, address_key, title_key, title_mark};
pub use kind::{KindSaid, SeriesSaid};
pub use organisations::{Same, same_organisations};
pub use organisers::{OrganiserSaid, organisers, whole_names};
pub use place::{PlaceSaid, says_virtual};

use super::EventKind;
use fold::{fold, plain_words};
use jiff::civil::Date;
use kernel::{Country, Period, Precision};
use std::collections::{BTreeMap, BTreeSet};

/// How much there is behind a suggestion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// It may be wrong.
    Weak,
    /// It says so.
    Sure,
}

/// An event as printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Printed<'a> {
    /// Its title.
    pub title: &'a str,
    /// Its first day, month or year.
    pub starts: Option<Period>,
    /// Its last one.
    pub ends: Option<Period>,
    /// Its place.
    pub location: &'a str,
    /// Who holds it.
    pub organisers: &'a str,
    /// Separated by ` / `.
    pub tags: &'a str,
    /// Its page.
    pub url: &'a str,
}

/// What the network knows already.
pub struct Known<'a> {
    /// A country by its name in any of the product's languages.
    pub country: &'a dyn Fn(&str) -> Option<Country>,
    /// The code of a member city by its name in any language, folded.
    pub cities: &'a BTreeMap<String, String>,
    /// The code of a theme by its name in any language, as [`plain_words`] gives it.
    pub themes: &'a BTreeMap<String, String>,
}

/// Something that the program thinks of one event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Suggestion {
    /// Its kind.
    Kind(EventKind, Strength),
    /// Its prefix in brackets names no kind.
    NoKind {
        /// What stands in the brackets.
        prefix: String,
    },
    /// It is one of a series, or the series itself.
    Series(SeriesSaid),
    /// What its place says.
    Place(PlaceSaid),
    /// No place is given, but its title says that it is a webinar.
    PerhapsVirtual,
    /// Its town is a member city.
    City {
        /// The city's code.
        code: String,
    },
    /// Its title or one of its tags names a theme.
    Theme {
        /// The theme's code.
        code: String,
    },
    /// What its tags say.
    Tags(TagsSaid),
    /// The dates of a call: is this the time to apply?
    CallDates,
    /// Nothing but its title is known: title, date and place want a look.
    WantsALook,
    /// The end has a day: does the start have one, too?
    EndHasADay,
    /// Date and place stand in one line.
    DateInPlace {
        /// The day.
        starts: Date,
        /// What is left of the place.
        place: String,
    },
}

impl Suggestion {
    /// How much there is behind it.
    pub fn strength(&self) -> Strength {
        match self {
            Self::Kind(_, strength) => *strength,
            Self::Series(_)
            | Self::Place(_)
            | Self::City { .. }
            | Self::Theme { .. }
            | Self::DateInPlace { .. } => Strength::Sure,
            Self::NoKind { .. }
            | Self::PerhapsVirtual
            | Self::Tags(_)
            | Self::CallDates
            | Self::WantsALook
            | Self::EndHasADay => Strength::Weak,
        }
    }
}

/// What tags say. They are kept as printed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TagsSaid {
    /// Codes of themes.
    pub themes: Vec<String>,
    /// Countries.
    pub countries: Vec<Country>,
    /// A year, and whether it agrees with the date.
    pub year: Option<(i16, bool)>,
    /// What is neither: kept as a tag.
    pub others: Vec<String>,
}

/// All suggestions for one event, in the order in which they are shown; but for who holds it ([`organisers()`]), which the
/// lines of other events help to read.
pub fn suggest(event: &Printed<'_>, known: &Known<'_>) -> Vec<Suggestion> {
    let mut all = Vec::new();
    let kind = kind::kind(event.title);
    let said_kind = match kind {
        KindSaid::Kind(kind, strength) => {
            all.push(Suggestion::Kind(kind, strength));
            Some(kind)
        }
        KindSaid::NoKind { prefix } => {
            all.push(Suggestion::NoKind { prefix });
            None
        }
        KindSaid::Nothing => None,
    };
    all.extend(kind::series(event.title).map(Suggestion::Series));
    all.extend(of_place(event, said_kind, known));
    all.extend(themes(event, known).into_iter().map(|code| Suggestion::Theme { code }));
    all.extend(tags(event, known).map(Suggestion::Tags));
    if said_kind == Some(EventKind::Call) && event.starts.is_some() {
        all.push(Suggestion::CallDates);
    }
    if event.starts.is_none() && event.location.is_empty() && event.organisers.is_empty() {
        all.push(Suggestion::WantsALook);
    }
    let precision = |period: Option<Period>| period.map(Period::precision);
    if precision(event.ends) == Some(Precision::Day)
        && precision(event.starts).is_some_and(|of| of < Precision::Day)
    {
        all.push(Suggestion::EndHasADay);
    }
    all
}

fn of_place(event: &Printed<'_>, kind: Option<EventKind>, known: &Known<'_>) -> Vec<Suggestion> {
    if event.starts.is_none()
        && let Some((starts, place)) = date_in_place(event.location)
    {
        return vec![Suggestion::DateInPlace { starts, place }];
    }
    match place::place(event.location, known.country) {
        None if kind == Some(EventKind::Webinar) => vec![Suggestion::PerhapsVirtual],
        None => Vec::new(),
        Some(said) => {
            let city = said.town.as_deref().and_then(|town| known.cities.get(&fold(town)));
            let city = city.map(|code| Suggestion::City { code: code.clone() });
            std::iter::once(Suggestion::Place(said)).chain(city).collect()
        }
    }
}

/// Themes whose whole name stands in the title, or is a tag.
fn themes(event: &Printed<'_>, known: &Known<'_>) -> BTreeSet<String> {
    let title = plain_words(event.title);
    let in_title = known.themes.iter().filter(|(name, _)| has_words(&title, name));
    let of_tags = tags_of(event).filter_map(|tag| known.themes.get(&plain_words(tag)));
    in_title.map(|(_, code)| code).chain(of_tags).cloned().collect()
}

/// Whether these words stand side by side in a text; both as [`plain_words`] gives them.
fn has_words(text: &str, words: &str) -> bool {
    !words.is_empty()
        && text.match_indices(words).any(|(begins, _)| {
            let (before, after) = (text.get(..begins), text.get(begins + words.len()..));
            before.is_some_and(|it| it.is_empty() || it.ends_with(' '))
                && after.is_some_and(|it| it.is_empty() || it.starts_with(' '))
        })
}

fn tags_of<'a>(event: &Printed<'a>) -> impl Iterator<Item = &'a str> {
    event.tags.split(" / ").map(str::trim).filter(|tag| !tag.is_empty())
}

fn tags(event: &Printed<'_>, known: &Known<'_>) -> Option<TagsSaid> {
    let mut said = TagsSaid::default();
    for tag in tags_of(event) {
        if let Some(theme) = known.themes.get(&plain_words(tag)) {
            said.themes.push(theme.clone());
        } else if let Some(country) = (known.country)(tag) {
            said.countries.push(country);
        } else if let Ok(year @ 1900..=2199) = tag.parse::<i16>() {
            said.year = Some((year, event.starts.is_some_and(|starts| starts.first_day().year() == year)));
        } else {
            said.others.push(tag.to_owned());
        }
    }
    (said != TagsSaid::default()).then_some(said)
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// `Paris, France - June 23, 2015`: the day, and the place without it.
fn date_in_place(location: &str) -> Option<(Date, String)> {
    let cut = |c: char| c.is_whitespace() || c == ',';
    let words: Vec<(usize, &str)> = location
        .split(cut)
        .scan(0, |at, word| {
            let here = *at;
            *at += word.len() + 1;
            Some((here, word))
        })
        .filter(|(_, word)| !word.is_empty())
        .collect();
    let month = |word: &str| MONTHS.iter().position(|month| *month == word.to_lowercase());
    words.windows(3).find_map(|three| {
        let [(begins, first), (_, second), (at, year)] = three else { return None };
        let year: i16 = year.parse().ok()?;
        let (day, month) = month(first)
            .map(|month| (second, month))
            .or_else(|| month(second).map(|month| (first, month)))?;
        let month = i8::try_from(month + 1).ok()?;
        let day = Date::new(year, month, day.parse().ok()?).ok()?;
        let end = at + 4;
        let left = format!("{} {}", location.get(..*begins)?, location.get(end..)?);
        let place = left.trim().trim_matches(['-', '–', ',', ' ']).to_owned();
        Some((day, place))
    })
}

/// Two events of one list, by their places in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pair {
    /// The one that stays, or the series as a whole.
    pub first: usize,
    /// The one that came later, or the part of the series.
    pub second: usize,
}

/// What of one event is compared with others.
#[derive(Debug, Clone)]
pub struct Compared {
    likeness: Likeness,
    series: Option<SeriesSaid>,
    together: String,
}

impl Compared {
    /// Of an event as printed.
    pub fn of(event: &Printed<'_>) -> Self {
        let text = |period: Option<Period>| period.map(|period| period.to_string()).unwrap_or_default();
        let (starts, ends) = (text(event.starts), text(event.ends));
        let together = format!("{starts} {ends} {}", fold(event.organisers));
        Self {
            likeness: Likeness::of(event.title, &starts, &ends, event.url),
            series: kind::series(event.title),
            together,
        }
    }

    /// How it looks like another event. A series and its part have one date and perhaps one page, and are no doubles.
    pub fn double_of(&self, other: &Self) -> Option<Alike> {
        self.likeness.alike(&other.likeness).filter(|_| !is_part(other, self) && !is_part(self, other))
    }
}

/// Series with their parts: the whole has no number, and the same dates and organisers as its part.
pub fn series_with_parts(events: &[Compared]) -> Vec<Pair> {
    let mut wholes: BTreeMap<&str, usize> = BTreeMap::new();
    for (place, event) in events.iter().enumerate() {
        if event.series.as_ref().is_some_and(|series| series.number.is_none()) {
            wholes.entry(&event.together).or_insert(place);
        }
    }
    let parts = events.iter().enumerate().filter_map(|(second, part)| {
        let first = *wholes.get(part.together.as_str())?;
        is_part(events.get(first)?, part).then_some(Pair { first, second })
    });
    parts.collect()
}

fn is_part(whole: &Compared, part: &Compared) -> bool {
    let number = |event: &Compared| event.series.as_ref().map(|series| series.number);
    number(whole) == Some(None) && matches!(number(part), Some(Some(_))) && whole.together == part.together
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
