//! Which printed names mean one organisation. Suggested, never done alone.
use fold::fold;
use std::collections::{BTreeMap, BTreeSet};

/// A printed name, and the name under which its organisation is known.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Same {
    /// As printed.
    pub printed: String,
    /// The other name.
    pub known: String,
}

/// Letters and digits only: `UN-habitat` and `UNHABITAT` are one.
pub(super) fn letters(name: &str) -> String {
    fold(name).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// A name without its short form in brackets, if the brackets hold one: its initials.
fn split_short(name: &str) -> Option<(&str, &str)> {
    let (long, short) = name.trim().strip_suffix(')')?.rsplit_once('(')?;
    let (long, short) = (long.trim(), short.trim());
    (initials(long) == letters(short)).then_some((long, short))
}

/// The first letters of the words that begin with a capital.
fn initials(name: &str) -> String {
    let words = name.split([' ', '-']).filter_map(|word| word.chars().next());
    fold(&words.filter(|first| first.is_uppercase()).collect::<String>())
}

/// Whether two names mean one organisation: the same letters; one is the short form of the other; or one has a word
/// more at one end, such as "World Bank Group".
pub(super) fn same(left: &str, right: &str) -> bool {
    let strip = |name| split_short(name).map_or(name, |(long, _)| long);
    let (left, right) = (strip(left), strip(right));
    letters(left) == letters(right)
        || is_short_of(left, right)
        || is_short_of(right, left)
        || has_a_word_more(left, right)
}

fn is_short_of(short: &str, long: &str) -> bool {
    super::organisers::is_short(short) && long.contains(' ') && initials(long) == letters(short)
}

fn has_a_word_more(left: &str, right: &str) -> bool {
    let [mut less, mut more] =
        [left, right].map(|name| fold(name).split(' ').map(str::to_owned).collect::<Vec<_>>());
    if less.len() > more.len() {
        std::mem::swap(&mut less, &mut more);
    }
    // What stands in brackets is often another organisation: "Connective Cities (GIZ)".
    let is_word = |word: Option<&String>| word.is_some_and(|word| word.starts_with(char::is_alphanumeric));
    less.len() >= 2
        && more.len() == less.len() + 1
        && ((more.starts_with(&less) && is_word(more.last()))
            || (more.ends_with(&less) && is_word(more.first())))
}

/// For each name that is not known and has another one, the one under which it should stand: a known one; else the name that
/// is written out, the shortest of these.
pub fn same_organisations<'a>(names: impl IntoIterator<Item = &'a str>, known: &'a [String]) -> Vec<Same> {
    let names: BTreeSet<&str> = names.into_iter().collect();
    let candidates: BTreeSet<&str> = names.iter().copied().chain(known.iter().map(String::as_str)).collect();
    let index = Index::of(&candidates);
    let best = |name: &str| {
        index.near(name).into_iter().min_by_key(|name| {
            let is_known = known.iter().any(|known| known == name);
            // What is known first, then names written out, then the shortest.
            (!is_known, super::organisers::is_short(name), split_short(name).is_some(), name.len())
        })
    };
    // A name that is known as it stands is asked about by nobody's spelling of another one.
    let asked = names.iter().filter(|printed| !known.iter().any(|known| known == *printed));
    let pairs = asked.filter_map(|printed| {
        // The best of the best: a short form leads over the long one to the known one.
        let first = best(printed)?;
        let known = best(first).unwrap_or(first);
        (known != *printed).then(|| Same { printed: (*printed).to_owned(), known: known.to_owned() })
    });
    pairs.collect()
}

/// Names by what may make them the same, so that 10^5 names need no comparison of each with each: thousands of offices may
/// share their initials, and thousands of municipalities their first words.
#[derive(Default)]
struct Index<'a> {
    by_letters: BTreeMap<String, BTreeSet<&'a str>>,
    /// By the letters without the first or without the last word.
    by_part: BTreeMap<String, BTreeSet<&'a str>>,
    by_initials: BTreeMap<String, BTreeSet<&'a str>>,
}

impl<'a> Index<'a> {
    fn of(names: &BTreeSet<&'a str>) -> Self {
        let mut index = Self::default();
        for name in names {
            let Keys { letters, parts, initials } = Keys::of(name);
            index.by_letters.entry(letters).or_default().insert(name);
            for part in parts {
                index.by_part.entry(part).or_default().insert(name);
            }
            if let Some(initials) = initials {
                index.by_initials.entry(initials).or_default().insert(name);
            }
        }
        index
    }

    /// All that can be the same as a name: its letters, its short form or what it is the short form of, a word less or
    /// a word more.
    fn perhaps(&self, name: &str) -> BTreeSet<&'a str> {
        let Keys { letters, parts, initials } = Keys::of(name);
        let less = parts.iter().chain(&initials).chain([&letters]).filter_map(|key| self.by_letters.get(key));
        let more = [&self.by_part, &self.by_initials].into_iter().filter_map(|by| by.get(&letters));
        less.chain(more).flatten().copied().collect()
    }

    fn near(&self, name: &str) -> Vec<&'a str> {
        self.perhaps(name).into_iter().filter(|other| *other == name || same(other, name)).collect()
    }
}

/// What a name is found by, without a short form in brackets.
struct Keys {
    letters: String,
    /// Of two words and more.
    parts: Vec<String>,
    /// Of more than one word.
    initials: Option<String>,
}

impl Keys {
    fn of(name: &str) -> Self {
        let long = split_short(name).map_or(name, |(long, _)| long);
        let words: Vec<&str> = long.split(' ').collect();
        let parts = [words.get(1..), words.get(..words.len() - 1)].into_iter().flatten();
        let parts = parts.filter(|part| part.len() > 1).map(|part| letters(&part.concat()));
        Self {
            letters: letters(long),
            parts: parts.collect(),
            initials: (words.len() > 1).then(|| initials(long)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_form_in_brackets_counts_only_when_it_is_made_of_the_initials() {
        assert!(same("CMI", "Center for Mediterranean Integration"));
        assert!(same("Center for Mediterranean Integration (CMI)", "CMI"));
        assert!(!same("Connective Cities (GIZ)", "GIZ"));
    }

    #[test]
    fn other_letters_and_a_word_more_are_the_same_organisation() {
        assert!(same("UN-habitat", "UNHABITAT"));
        assert!(same("World Bank", "World Bank Group"));
        assert!(!same("UCLG", "UCLG-MEWA"));
        assert!(!same("World", "World Bank"));
    }

    #[test]
    fn each_name_is_led_to_the_known_one() {
        let names = ["WB", "World Bank Group", "UNHABITAT", "GIZ", "World Bank"];
        let known = ["World Bank", "UN-Habitat", "GIZ"].map(str::to_owned);
        let found = same_organisations(names, &known);
        let pairs: Vec<(&str, &str)> = found.iter().map(|same| (&*same.printed, &*same.known)).collect();
        assert_eq!(
            pairs,
            [("UNHABITAT", "UN-Habitat"), ("WB", "World Bank"), ("World Bank Group", "World Bank")]
        );
    }

    #[test]
    fn a_known_name_gives_way_to_no_other() {
        let known = ["ILO", "ilo", "World Bank", "World Bank Group"].map(str::to_owned);
        assert_eq!(same_organisations(["ILO", "World Bank Group"], &known), []);
        let found = same_organisations(["Ilo"], &known);
        assert_eq!(found.len(), 1, "{found:?}");
    }

    #[test]
    fn the_index_finds_all_that_is_the_same_and_compares_few() {
        let words = ["World", "Bank", "of", "WB", "W-B", "(WB)", "(Rome)"];
        let mut names: BTreeSet<String> = words.iter().map(|word| (*word).to_owned()).collect();
        for _ in 0..3 {
            let longer = names.iter().flat_map(|name| words.iter().map(move |word| format!("{name} {word}")));
            names.extend(longer.collect::<Vec<_>>());
            names.retain(|name| name.split(' ').count() < 4);
        }
        let names: BTreeSet<&str> = names.iter().map(String::as_str).collect();
        assert_eq!(names.len(), 399);
        let index = Index::of(&names);
        for name in &names {
            let all = names.iter().copied().filter(|other| other == name || same(other, name));
            assert_eq!(index.near(name), all.collect::<Vec<_>>(), "{name}");
        }
        let offices = (0..3_000).map(|n| format!("Office {n}"));
        let towns = (0..3_000).map(|n| format!("Municipality of Town{n}"));
        let names: Vec<String> = offices.chain(towns).collect();
        let index = Index::of(&names.iter().map(String::as_str).collect());
        for name in &names {
            assert!(index.perhaps(name).len() <= 2, "{name}");
        }
    }
}
