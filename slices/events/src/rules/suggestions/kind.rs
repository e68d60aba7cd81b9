//! What kind of event a title tells of, and which series it belongs to. The title itself stays as it was printed.
use super::Strength;
use crate::rules::EventKind;

/// What stands in square brackets at the beginning of a title, and the rest.
fn prefix(title: &str) -> (Option<&str>, &str) {
    let inside = title.trim_start().strip_prefix('[').and_then(|rest| rest.split_once(']'));
    inside.map_or((None, title), |(prefix, rest)| (Some(prefix.trim()), rest.trim()))
}

/// The words of a text, in small letters; a word may hold a hyphen.
fn words(text: &str) -> impl Iterator<Item = String> {
    let cut = |c: char| !(c.is_alphanumeric() || c == '-');
    text.split(cut).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

/// What the title says of the kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KindSaid {
    /// A kind, surely from a prefix in brackets, weakly from a word of the title.
    Kind(EventKind, Strength),
    /// There is a prefix in brackets, and it names no kind.
    NoKind {
        /// What stands in the brackets.
        prefix: String,
    },
    /// Nothing is said.
    Nothing,
}

/// Words of prefixes; the first line of which a word stands in the prefix counts, so that a "training workshop" is a
/// training.
const OF_PREFIX: [(EventKind, &[&str]); 6] = [
    (EventKind::Webinar, &["webinar"]),
    (EventKind::Training, &["training"]),
    (EventKind::Workshop, &["workshop"]),
    (EventKind::Conference, &["conference", "forum"]),
    (EventKind::Visit, &["visit"]),
    (EventKind::Call, &["call"]),
];

/// Reads the kind of an event from its title.
pub(super) fn kind(title: &str) -> KindSaid {
    let (prefix, rest) = prefix(title);
    if let Some(prefix) = prefix {
        let said: Vec<String> = words(prefix).collect();
        let found =
            OF_PREFIX.iter().find(|(_, names)| said.iter().any(|word| names.contains(&word.as_str())));
        return match found {
            Some((kind, _)) => KindSaid::Kind(*kind, Strength::Sure),
            None => KindSaid::NoKind { prefix: prefix.to_owned() },
        };
    }
    // A forum of the title is often an organisation: only the names of the kinds themselves count here.
    let found = words(rest).find_map(|word| EventKind::ALL.into_iter().find(|kind| kind.code() == word));
    found.map_or(KindSaid::Nothing, |kind| KindSaid::Kind(kind, Strength::Weak))
}

/// A series of events, and the place of one in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeriesSaid {
    /// As the prefix names it, without its number.
    pub name: String,
    /// Which one it is; nothing for the series as a whole.
    pub number: Option<u32>,
}

/// Reads a series from a title: a prefix with the word "series" or with a number at its end.
pub(super) fn series(title: &str) -> Option<SeriesSaid> {
    let (prefix, rest) = prefix(title);
    let prefix = prefix?;
    if let Some((name, number)) = prefix.rsplit_once(' ')
        && let Ok(number) = number.parse()
    {
        return Some(SeriesSaid { name: name.to_owned(), number: Some(number) });
    }
    let says_series = words(prefix).any(|word| word == "series");
    says_series.then(|| SeriesSaid { name: prefix.to_owned(), number: number_of_part(rest) })
}

/// `Workshop 1`, `Act 1`, `Part 2`: the first number behind such a word.
fn number_of_part(title: &str) -> Option<u32> {
    const PARTS: [&str; 6] = ["workshop", "webinar", "training", "session", "act", "part"];
    let words: Vec<String> = words(title).collect();
    let pairs = words.windows(2).filter_map(|pair| match pair {
        [word, number] if PARTS.contains(&word.as_str()) => number.parse().ok(),
        _ => None,
    });
    pairs.into_iter().next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prefix_in_brackets_says_the_kind_whatever_its_letters() {
        let sure = |kind| KindSaid::Kind(kind, Strength::Sure);
        assert_eq!(kind("[HMLN Webinar] Twinning Arrangements"), sure(EventKind::Webinar));
        assert_eq!(kind("[CALL FOR PARTICIPANTS] 2nd workshop"), sure(EventKind::Call));
        assert_eq!(kind("[ONLINE TRAINING WORKSHOP SERIES] Jobs"), sure(EventKind::Training));
        assert_eq!(kind("[Regional Forum] Water"), sure(EventKind::Conference));
        assert_eq!(
            kind("[Dissemination event] A workshop"),
            KindSaid::NoKind { prefix: "Dissemination event".to_owned() }
        );
    }

    #[test]
    fn without_brackets_the_first_whole_word_counts_and_only_weakly() {
        let weak = |kind| KindSaid::Kind(kind, Strength::Weak);
        assert_eq!(kind("Meeting and Training before a Conference"), weak(EventKind::Training));
        assert_eq!(kind("Youth contest (call)"), weak(EventKind::Call));
        assert_eq!(kind("Recalling visitors"), KindSaid::Nothing);
    }

    #[test]
    fn a_series_has_a_number_at_the_end_of_its_prefix_or_behind_its_part() {
        let said = |name: &str, number| Some(SeriesSaid { name: name.to_owned(), number });
        assert_eq!(series("[Strategy Group 19] Migration"), said("Strategy Group", Some(19)));
        assert_eq!(series("[Webinar Series] COVID-19: Act 1: x"), said("Webinar Series", Some(1)));
        assert_eq!(series("[WORKSHOP SERIES] Jobs"), said("WORKSHOP SERIES", None));
        assert_eq!(series("[Webinar] Part 2"), None);
        assert_eq!(series("Workshop 2"), None);
    }
}
