//! Where a text holds what was sought.

use std::ops::Range;

use crate::tokens::{cut, form};
use crate::words::{Clause, Part, Pattern};

/// Finds in a text the words that a query found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marker {
    patterns: Vec<Pattern>,
    /// Words that were taken as mistyped.
    corrected: Vec<Part>,
}

impl Marker {
    pub(crate) fn new(clauses: &[(&Clause, bool)]) -> Self {
        let mut marker = Marker::default();
        for (clause, corrected) in clauses {
            marker.patterns.extend(clause.any.iter().cloned());
            marker.corrected.extend(clause.typo.iter().filter(|_| *corrected).cloned());
        }
        marker
    }

    /// Whole words, ascending, in bytes of the text, with the marks on their letters; the words of a phrase in one
    /// range.
    pub fn marks(&self, text: &str) -> Vec<Range<usize>> {
        if self.has_phrases() { self.marks_of_phrases(text) } else { self.marks_of_words(text).collect() }
    }

    /// The first of [`Marker::marks`]; the text is read no further.
    pub fn first(&self, text: &str) -> Option<Range<usize>> {
        if self.has_phrases() {
            self.marks_of_phrases(text).into_iter().next()
        } else {
            self.marks_of_words(text).next()
        }
    }

    fn has_phrases(&self) -> bool {
        self.patterns.iter().any(|pattern| matches!(pattern, Pattern::Phrase(_)))
    }

    /// Where no phrase is sought, each word is looked at by itself.
    fn marks_of_words<'t>(&'t self, text: &'t str) -> impl Iterator<Item = Range<usize>> + 't {
        let mut words = (!self.patterns.is_empty()).then(|| fold::words(text));
        let mut word = String::new();
        let looked_at = std::iter::from_fn(move || {
            let range = words.as_mut()?.next_into(&mut word)?;
            cut(&mut word);
            Some((range, self.is_sought(&word)))
        });
        looked_at.filter_map(|(range, is_sought)| is_sought.then_some(range))
    }

    fn is_sought(&self, word: &str) -> bool {
        let fits = |pattern: &Pattern| match pattern {
            Pattern::Word(part) => is_part(word, part),
            Pattern::Together(parts) => parts.iter().any(|part| is_part(word, part)),
            Pattern::Phrase(_) => false,
        };
        self.patterns.iter().any(fits) || self.corrected.iter().any(|part| is_similar(word, part))
    }

    fn marks_of_phrases(&self, text: &str) -> Vec<Range<usize>> {
        let words = fold::words(text).map(|mut word| {
            cut(&mut word.folded);
            word
        });
        let words = words.collect::<Vec<_>>();
        let mut marks: Vec<Range<usize>> = Vec::new();
        let mut rest = words.as_slice();
        while let Some((first, others)) = rest.split_first() {
            if let Some(end) =
                self.longest(rest).and_then(|length| rest.get(length - 1)).map(|it| it.range.end)
            {
                match marks.last_mut() {
                    Some(last) if last.end >= first.range.start => last.end = last.end.max(end),
                    _ => marks.push(first.range.start..end),
                }
            }
            rest = others;
        }
        marks
    }

    /// How many words from here on are sought, side by side.
    fn longest(&self, words: &[fold::Word]) -> Option<usize> {
        let phrases = self.patterns.iter().filter_map(|pattern| match pattern {
            Pattern::Word(_) | Pattern::Together(_) => None,
            Pattern::Phrase(phrase) => {
                let same = words.iter().zip(phrase).filter(|(word, form)| is(&word.folded, form)).count();
                (same == phrase.len()).then_some(same)
            }
        });
        let alone = self.is_sought(&words.first()?.folded).then_some(1);
        phrases.chain(alone).max()
    }
}

/// Whether the index would have found this word of a text by that form.
fn is(word: &str, sought: &str) -> bool {
    word == sought || form(word) == sought
}

fn is_part(word: &str, part: &Part) -> bool {
    if part.begun {
        [word, form(word)].iter().any(|it| it.starts_with(&part.form))
    } else {
        is(word, &part.form)
    }
}

fn is_similar(word: &str, part: &Part) -> bool {
    [word, form(word)].iter().any(|it| one_apart(it, &part.form, part.begun))
}

/// Whether one letter was changed, added, left out or exchanged with its neighbour; of a begun word, at its beginning.
pub(crate) fn one_apart(word: &str, typed: &str, begun: bool) -> bool {
    let (word, typed) = (word.chars().collect::<Vec<_>>(), typed.chars().collect::<Vec<_>>());
    let same = word.iter().zip(&typed).take_while(|(left, right)| left == right).count();
    let rest = |letters: &[char], from: usize| letters.get(from..).unwrap_or_default().to_vec();
    let fits =
        |word: Vec<char>, typed: Vec<char>| if begun { word.starts_with(&typed) } else { word == typed };
    let exchanged = {
        let mut swapped = rest(&typed, same);
        if swapped.len() > 1 {
            swapped.swap(0, 1);
        }
        swapped
    };
    fits(rest(&word, same), rest(&typed, same))
        || fits(rest(&word, same + 1), rest(&typed, same + 1))
        || fits(rest(&word, same + 1), rest(&typed, same))
        || fits(rest(&word, same), rest(&typed, same + 1))
        || fits(rest(&word, same), exchanged)
}
