//! What a person typed, as clauses. There is no syntax that could be wrong: quotes that are not closed, colons,
//! hyphens and stars only part words.

use crate::aliases::Aliases;
use crate::common::is_common;
use crate::tokens::{cut, form};

/// Words of a query that are looked at.
pub const WORDS_MAX: usize = 32;
/// Letters from which on one of them may be wrong.
pub(crate) const TYPO_LETTERS_MIN: usize = 5;
/// Letters from which on a word may be only begun.
const BEGUN_LETTERS_MIN: usize = 2;
/// Letters from which on the beginning of a name stands for its other names.
const BEGUN_NAME_LETTERS_MIN: usize = 3;

/// One thing that must be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Clause {
    /// As typed.
    pub(crate) typed: String,
    /// Any of these will do.
    pub(crate) any: Vec<Pattern>,
    /// The word that may have a typo, if nothing is found.
    pub(crate) typo: Option<Part>,
}

/// Words side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Pattern {
    Word(Part),
    Phrase(Vec<String>),
    /// All of them, anywhere in the document.
    Together(Vec<Part>),
}

/// A word, whole or begun; folded, without its article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) form: String,
    pub(crate) begun: bool,
}

/// What was read from the words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Read {
    pub(crate) clauses: Vec<Clause>,
    pub(crate) common: Vec<String>,
    pub(crate) cut: bool,
}

struct Typed<'a> {
    text: &'a str,
    folded: String,
    /// The last word of all, which may be only begun.
    last: bool,
}

impl Typed<'_> {
    fn form(&self) -> &str {
        form(&self.folded)
    }
}

const QUOTES: [char; 6] = ['"', '“', '”', '„', '«', '»'];

pub(crate) fn read(text: &str, aliases: &Aliases) -> Read {
    let mut reader = Reader { left: WORDS_MAX, aliases, read: Read::default() };
    let mut rest = text;
    while let Some((before, inside, after)) = quoted(rest) {
        let words = reader.words(before);
        reader.plain(&words);
        let phrase = reader.words(inside);
        reader.phrase(inside, &phrase);
        rest = after;
    }
    let mut words = reader.words(rest);
    if let Some(last) = words.last_mut() {
        last.last = true;
    }
    reader.plain(&words);
    reader.read
}

/// What stands before, in and after the first pair of quotes.
fn quoted(text: &str) -> Option<(&str, &str, &str)> {
    let (before, inside) = text.split_once(QUOTES)?;
    let (inside, after) = inside.split_once(QUOTES)?;
    Some((before, inside, after))
}

struct Reader<'a> {
    left: usize,
    aliases: &'a Aliases,
    read: Read,
}

impl Reader<'_> {
    fn words<'t>(&mut self, text: &'t str) -> Vec<Typed<'t>> {
        let mut all = fold::words(text);
        let words = all.by_ref().take(self.left).map(|mut word| {
            cut(&mut word.folded);
            Typed { text: text.get(word.range).unwrap_or_default(), folded: word.folded, last: false }
        });
        let words = words.collect::<Vec<_>>();
        self.left -= words.len();
        self.read.cut |= all.next().is_some();
        words
    }

    /// Words without quotes: names of several words first, then each by itself.
    fn plain(&mut self, mut words: &[Typed<'_>]) {
        while let Some((first, others)) = words.split_first() {
            let forms = words.iter().map(Typed::form).collect::<Vec<_>>();
            if let Some((length, names)) = self.aliases.longest(&forms)
                && let Some((name, rest)) = words.split_at_checked(length)
            {
                self.name(name, names);
                words = rest;
                continue;
            }
            self.word(first);
            words = others;
        }
    }

    fn name(&mut self, typed: &[Typed<'_>], names: Vec<&[String]>) {
        let parts = typed.iter().map(|it| Part { form: it.form().to_owned(), begun: may_be_begun(it) });
        let mut parts = parts.collect::<Vec<_>>();
        let text = typed.iter().map(|it| it.text).collect::<Vec<_>>().join(" ");
        let any = match parts.pop() {
            Some(part) if parts.is_empty() => Pattern::Word(part),
            last => Pattern::Together(parts.into_iter().chain(last).collect()),
        };
        let any = std::iter::once(any).chain(names.into_iter().map(name_pattern)).collect();
        self.push(Clause { typed: text, any, typo: None });
    }

    fn word(&mut self, word: &Typed<'_>) {
        if is_common(&word.folded) {
            self.read.common.push(word.text.to_owned());
            return;
        }
        let part = Part { form: word.form().to_owned(), begun: may_be_begun(word) };
        let letters = part.form.chars().count();
        // Somebody was about to type a word: one letter of it would find nearly nothing, or nearly everything.
        if word.last && letters < BEGUN_LETTERS_MIN && part.form.chars().all(char::is_alphabetic) {
            self.read.common.push(word.text.to_owned());
            return;
        }
        let mut any = vec![Pattern::Word(part.clone())];
        if part.begun && letters >= BEGUN_NAME_LETTERS_MIN {
            any.extend(self.aliases.begun(&part.form).into_iter().map(name_pattern));
        }
        let typo = (letters >= TYPO_LETTERS_MIN).then_some(part);
        self.push(Clause { typed: word.text.to_owned(), any, typo });
    }

    fn phrase(&mut self, text: &str, words: &[Typed<'_>]) {
        match words {
            [] => {}
            [word] => self.word(word),
            words => {
                let forms = words.iter().map(Typed::form).collect::<Vec<_>>();
                let mut any = vec![Pattern::Phrase(forms.iter().map(|&it| it.to_owned()).collect())];
                if let Some((length, names)) = self.aliases.longest(&forms)
                    && length == forms.len()
                {
                    any.extend(names.into_iter().map(name_pattern));
                }
                self.push(Clause { typed: text.trim().to_owned(), any, typo: None });
            }
        }
    }

    fn push(&mut self, clause: Clause) {
        if !self.read.clauses.contains(&clause) {
            self.read.clauses.push(clause);
        }
    }
}

fn may_be_begun(word: &Typed<'_>) -> bool {
    word.last && word.form().chars().nth(BEGUN_LETTERS_MIN - 1).is_some()
}

pub(crate) fn name_pattern(name: &[String]) -> Pattern {
    match name {
        [word] => Pattern::Word(Part { form: word.clone(), begun: false }),
        words => Pattern::Phrase(words.to_vec()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> Vec<String> {
        read(text, &Aliases::default()).clauses.into_iter().map(|it| it.typed).collect()
    }

    #[test]
    fn quotes_make_a_phrase_and_half_a_pair_does_nothing() {
        assert_eq!(typed("\"self-help\" groups"), ["self-help", "groups"]);
        assert_eq!(typed("\"twinning arrangements"), ["twinning", "arrangements"]);
        assert_eq!(typed("« eau potable » Zarqa"), ["eau potable", "Zarqa"]);
    }

    #[test]
    fn signs_and_operators_are_no_syntax() {
        for (text, words) in
            [("*", vec![]), ("-", vec![]), ("title:water", vec!["title", "water"]), ("\"\"", vec![])]
        {
            assert_eq!(typed(text), words, "{text}");
        }
    }

    #[test]
    fn common_words_are_left_out_and_said() {
        let found = read("the water and à في ve", &Aliases::default());
        assert_eq!(found.common, ["the", "and", "à", "في", "ve"]);
        assert_eq!(found.clauses.len(), 1);
    }

    #[test]
    fn only_the_last_word_may_be_begun() {
        let begun = |text: &str| {
            let clauses = read(text, &Aliases::default()).clauses;
            clauses
                .iter()
                .map(|it| matches!(it.any.first(), Some(Pattern::Word(part)) if part.begun))
                .collect::<Vec<_>>()
        };
        assert_eq!(begun("water twin"), [false, true]);
        assert_eq!(begun("\"water\""), [false]);
        assert_eq!(begun("act 1"), [false, false]);
    }

    #[test]
    fn the_first_letter_of_a_last_word_is_left_out_and_said() {
        let found = read("water h", &Aliases::default());
        assert_eq!((found.clauses.len(), found.common), (1, vec!["h".to_owned()]));
        assert_eq!(typed("plan b water"), ["plan", "b", "water"]);
    }

    #[test]
    fn a_long_text_is_cut_and_that_is_said() {
        let found = read(&"word ".repeat(WORDS_MAX + 1), &Aliases::default());
        assert!(found.cut);
        assert!(!read(&"word ".repeat(WORDS_MAX), &Aliases::default()).cut);
    }

    #[test]
    fn a_name_of_several_words_stands_for_its_other_names() {
        let aliases = Aliases::new([["Sanliurfa", "شانلي أورفة"]]);
        let found = read("شانلي أورفة مياه", &aliases).clauses;
        assert_eq!(found.iter().map(|it| it.typed.as_str()).collect::<Vec<_>>(), ["شانلي أورفة", "مياه"]);
        let first = found.first().expect("two clauses");
        assert!(first.any.contains(&Pattern::Word(Part { form: "sanliurfa".to_owned(), begun: false })));
    }
}
