//! What an import says, as sentences for a reader.
use intake::{Part, Said, SuggestionKind, log::Logged};
use ui::{Arg, Sentence};

/// What is wrong with a file, or was found in it.
pub fn said(said: &Said) -> Sentence {
    let parts = said.parts.iter().map(|(name, part)| (*name, arg(part)));
    Sentence { key: said.key, args: parts.collect() }
}

/// What a suggestion of the log proposes.
pub fn sentence_of(kind: &SuggestionKind, logged: &Logged) -> Sentence {
    let parts = kind.parts.iter().map(|name| (*name, arg(&logged.part(name))));
    Sentence { key: kind.told, args: parts.collect() }
}

fn arg(part: &Part) -> Arg {
    match part {
        Part::Text(text) => Arg::from(text),
        Part::Number(number) => Arg::Number(*number),
        Part::Day(day) => Arg::Day(*day),
        Part::Country(code) => Arg::Country(code.clone()),
        Part::Named(names) => Arg::Named(names.clone()),
        Part::Said(inner) => Arg::from(said(inner)),
    }
}
