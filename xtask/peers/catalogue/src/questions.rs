//! Questions as people ask them, made from the events themselves so that most find something.

use crate::chance::Chance;
use crate::events::Source;

pub(crate) const EACH: usize = 200;

/// What is asked for; the name is that of the table's column.
pub(crate) const KINDS: [&str; 7] = ["words", "filters", "arabic", "prefix", "open", "open-filters", "best"];

pub(crate) struct Question {
    pub(crate) kind: &'static str,
    pub(crate) words: Vec<String>,
    /// The last word is only begun.
    pub(crate) begun: bool,
    /// Country and type.
    pub(crate) filters: Option<(String, &'static str)>,
    pub(crate) from: Option<i64>,
}

impl Question {
    pub(crate) fn counts(&self) -> bool {
        matches!(self.kind, "filters" | "open" | "open-filters")
    }
}

pub(crate) fn questions(source: &Source, events: i64) -> Vec<Question> {
    let mut chance = Chance(42);
    let mut all = Vec::new();
    for kind in KINDS {
        while all.len() % EACH != 0 || all.last().is_none_or(|it: &Question| it.kind != kind) {
            all.extend(question(source, events, kind, &mut chance));
        }
    }
    all
}

fn question(source: &Source, events: i64, kind: &'static str, chance: &mut Chance) -> Option<Question> {
    let event = source.event(chance.below(usize::try_from(events).ok()?) as i64);
    if (kind == "arabic") != (event.language == "ar") {
        return None;
    }
    let long =
        fold::words(&event.title).map(|it| it.folded).filter(|it| it.chars().count() > 3).collect::<Vec<_>>();
    let mut words = Vec::new();
    if !kind.starts_with("open") {
        words = (0..1 + chance.below(2)).map(|_| chance.of(&long).clone()).collect();
        words.dedup();
    }
    let begun = kind == "prefix";
    if begun && let Some(last) = words.last_mut() {
        *last = last.chars().take(3 + chance.below(2)).collect();
    }
    let filtered = kind.ends_with("filters");
    let filters = filtered.then(|| (event.country.clone(), event.kind));
    let from = filtered.then(|| event.starts - 2_000);
    Some(Question { kind, words, begun, filters, from })
}
