//! Every sentence that is said exists in English, and every English sentence is said somewhere.
//!
//! The code names a sentence by its key, a literal: `say("ui-skip")`. Where a key is made from parts, its fixed letters
//! must still be readable: `format!("error-{status}-title")` says all sentences of that shape.
use super::{Remark, Source};
use std::collections::BTreeSet;

const ENGLISH: &str = "locales/en/";

pub(super) fn check(sources: &[Source]) -> Vec<Remark> {
    let literals = sources.iter().filter(|source| is_code(source)).flat_map(literals).collect::<Vec<_>>();
    let sentences = sources.iter().filter(|source| is_words(source)).flat_map(sentences).collect::<Vec<_>>();
    let english = sentences.iter().filter(|sentence| sentence.source.path.starts_with(ENGLISH));
    let english = english.map(|sentence| sentence.key).collect::<BTreeSet<_>>();

    let mut remarks = Vec::new();
    for literal in &literals {
        if literal.is_said && !is_shape(literal.key) && !english.contains(literal.key) {
            let sentence =
                format!("the sentence `{}` is said here and stands in no file of {ENGLISH}", literal.key);
            remarks.push(literal.source.remark(literal.line, sentence));
        }
    }
    let whole = literals
        .iter()
        .map(|literal| literal.key)
        .chain(sentences.iter().flat_map(|it| it.parts.iter().copied()));
    let whole = whole.collect::<BTreeSet<_>>();
    let shapes = whole.iter().copied().filter(|key| is_shape(key)).collect::<Vec<_>>();
    for sentence in &sentences {
        let is_english = sentence.source.path.starts_with(ENGLISH);
        // A translation goes with its English sentence, which is remarked already.
        if !is_english && english.contains(sentence.key) {
            continue;
        }
        if whole.contains(sentence.key) && !is_english {
            let said = format!("`{}` stands in no file of {ENGLISH}", sentence.key);
            remarks.push(sentence.source.remark(sentence.line, said));
        }
        // What is made from parts may be a name that only some languages write in their own way.
        if !whole.contains(sentence.key) && !shapes.iter().any(|shape| fits(sentence.key, shape)) {
            remarks.push(sentence.source.remark(sentence.line, format!("nothing says `{}`", sentence.key)));
        }
    }
    remarks
}

/// A test says to nobody; some say on purpose what is not there.
fn is_code(source: &Source) -> bool {
    let in_product = ["app/", "crates/", "slices/"].iter().any(|folder| source.path.starts_with(folder));
    let is_test = source.path.contains("/tests/");
    in_product && !is_test && (source.is(".rs") || source.is(".html") || source.is(".txt"))
}

fn is_words(source: &Source) -> bool {
    source.path.starts_with("locales/") && source.is(".ftl")
}

/// A text in quotes that could be a key.
struct Literal<'a> {
    source: &'a Source,
    line: usize,
    key: &'a str,
    /// It stands where only a key can stand.
    is_said: bool,
}

fn literals(source: &Source) -> Vec<Literal<'_>> {
    let mut literals = Vec::new();
    for (number, line) in source.lines() {
        // An example in a comment says nothing; one in an example of the documentation neither.
        if line.trim_start().starts_with("//") {
            continue;
        }
        for (at, _) in line.match_indices('"') {
            let Some(key) = line.get(at + 1..).and_then(|rest| rest.split('"').next()) else { continue };
            let before = line.get(..at).unwrap_or_default();
            if could_be_key(key) {
                let is_said = [".say(", "Sentence::new("].iter().any(|call| before.ends_with(call));
                literals.push(Literal { source, line: number, key, is_said });
            }
        }
    }
    literals
}

/// Small letters, digits and dashes, with parts in braces.
fn could_be_key(text: &str) -> bool {
    let fixed = fixed(text).concat();
    text.contains('-')
        && fixed.starts_with(|it: char| it.is_ascii_lowercase())
        && fixed.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-')
}

/// A key with a part left open: `error-{status}-title`, or one that ends with a dash.
fn is_shape(key: &str) -> bool {
    key.contains('{') || key.ends_with('-')
}

/// What stands outside of the braces, in order.
fn fixed(key: &str) -> Vec<&str> {
    key.split('{')
        .enumerate()
        .map(|(index, piece)| if index == 0 { piece } else { piece.split_once('}').map_or(piece, |it| it.1) })
        .collect()
}

fn fits(key: &str, shape: &str) -> bool {
    let pieces = fixed(shape);
    let (Some((first, rest)), is_open) = (pieces.split_first(), shape.ends_with('-')) else { return false };
    let Some(mut left) = key.strip_prefix(first) else { return false };
    for piece in rest {
        let Some((_, behind)) = left.split_once(piece) else { return false };
        left = if piece.is_empty() { "" } else { behind };
    }
    left.is_empty() || is_open
}

/// A sentence of a file of words.
struct Said<'a> {
    source: &'a Source,
    line: usize,
    key: &'a str,
    /// Sentences that it is made of.
    parts: Vec<&'a str>,
}

fn sentences(source: &Source) -> Vec<Said<'_>> {
    let mut sentences: Vec<Said<'_>> = Vec::new();
    for (line, text) in source.lines() {
        if let Some(key) = text.split_once('=').map(|(key, _)| key.trim_end()).filter(|key| is_message(key)) {
            sentences.push(Said { source, line, key, parts: Vec::new() });
        }
        if let Some(sentence) = sentences.last_mut() {
            sentence
                .parts
                .extend(text.split('{').skip(1).filter_map(|it| it.split('}').next()).map(str::trim));
        }
    }
    sentences
}

/// Terms (`-city`) and attributes are inside of Fluent; a message begins at the edge with a letter.
fn is_message(key: &str) -> bool {
    key.starts_with(|it: char| it.is_ascii_lowercase())
        && key.chars().all(|it| it.is_ascii_alphanumeric() || it == '-' || it == '_')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::said;

    const PAGE: &str = "slices/a/src/pages/a.html";

    #[test]
    fn a_sentence_that_is_said_and_not_written_is_remarked() {
        assert_eq!(
            said(check, &[(PAGE, "<p>\n{{ frame.say(\"a-title\") }}"), ("locales/en/a.ftl", "")]),
            [format!("{PAGE}:2: the sentence `a-title` is said here and stands in no file of locales/en/")]
        );
    }

    #[test]
    fn a_sentence_that_nothing_says_is_remarked() {
        let words = ("locales/en/a.ftl", "# Titles\na-title = A\na-old = { $name }\n");
        assert_eq!(
            said(check, &[(PAGE, "say(\"a-title\")"), words]),
            ["locales/en/a.ftl:3: nothing says `a-old`"]
        );
    }

    #[test]
    fn a_sentence_of_another_language_alone_is_remarked() {
        let files =
            [(PAGE, "tell(\"a-title\")"), ("locales/en/a.ftl", ""), ("locales/ar/a.ftl", "a-title = A\n")];
        assert_eq!(said(check, &files), ["locales/ar/a.ftl:1: `a-title` stands in no file of locales/en/"]);
    }

    #[test]
    fn a_name_made_from_parts_may_stand_in_one_language_alone() {
        let code = ("crates/ui/src/a.rs", "format!(\"zone-{}\", zone)");
        assert_eq!(said(check, &[code, ("locales/ckb/zone.ftl", "zone-europe-rome = R\n")]), [""; 0]);
    }

    #[test]
    fn a_sentence_may_be_a_part_of_another() {
        let words = ("locales/en/a.ftl", "a-name = City\na-title = Your\n  { a-name }\n");
        assert_eq!(said(check, &[(PAGE, "say(\"a-title\")"), words]), [""; 0]);
    }

    #[test]
    fn a_key_that_is_made_from_parts_says_its_shape() {
        assert_eq!(
            [
                fits("error-404-title", "error-{status}-title"),
                fits("error-404-what", "error-{status}-title"),
                fits("country-jo", "country-"),
                fits("country-jo", "country-{}"),
                fits("my-country-jo", "country-{}"),
            ],
            [true, false, true, true, false]
        );
    }

    #[test]
    fn a_test_says_to_nobody() {
        assert_eq!(said(check, &[("crates/ui/tests/a.rs", "say(\"not-there\")")]), [""; 0]);
    }

    #[test]
    fn an_example_in_a_comment_says_nothing() {
        let words = ("locales/en/a.ftl", "a-title = A\n");
        let code = ("crates/ui/src/lib.rs", "/// say(\"a-title\")\n");
        assert_eq!(said(check, &[code, words]), ["locales/en/a.ftl:1: nothing says `a-title`"]);
    }
}
