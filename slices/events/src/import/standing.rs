//! What stood where a suggestion was read and where it would write. It is kept with the suggestion: one that is accepted
//! late must not write over what a person, or a later file, has said since.
use crate::rules::{Details, Field, text_of};
use intake::{Part, Suggestion, log::Logged};
use kernel::hex;
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;

/// Among the parts of a suggestion; no sentence shows it.
const PART: &str = "stands";
/// The line of organisers as printed; [`Field::Organisers`] are those who were found in it.
const HELD_BY: &str = "held_by";

/// What of an event stands when something is suggested, as it is kept: the mark of each text, by name.
#[derive(Debug)]
pub(super) struct Stood(String);

impl Stood {
    /// Where one who takes a line of organisers apart reads and writes.
    pub(super) fn of_organisers(details: &Details) -> Self {
        Self::of(&[HELD_BY, "organisers", "partners", "supporters"], details)
    }

    /// The same of a series.
    pub(super) fn of_series(details: &Details) -> Self {
        Self::of(&["title", "series"], details)
    }

    fn of(names: &[&str], details: &Details) -> Self {
        let marks: BTreeMap<&str, String> = names.iter().map(|name| (*name, mark(details, name))).collect();
        Self(serde_json::to_string(&marks).unwrap_or_default())
    }

    pub(super) fn keep_with(&self, mut suggestion: Suggestion) -> Suggestion {
        suggestion.parts.push((PART, Part::Text(self.0.clone())));
        suggestion
    }
}

/// What stood when something was suggested: the mark of each text, by name.
fn stood(logged: &Logged) -> BTreeMap<String, String> {
    let kept = logged.parts.get(PART).and_then(Value::as_str);
    // One of an earlier version knows nothing, and is done as it was.
    kept.and_then(|kept| serde_json::from_str(kept).ok()).unwrap_or_default()
}

/// A suggestion about an event, with what stands there.
pub(super) fn keep(suggestion: Suggestion, stands: &Details) -> Suggestion {
    let mut names = written(&suggestion.proposal);
    names.extend(read(suggestion.kind));
    if names.is_empty() { suggestion } else { Stood::of(&names, stands).keep_with(suggestion) }
}

/// The text of which a suggestion speaks, where that is another one now.
pub(super) fn other_text(logged: &Logged, now: &Details) -> Option<Field> {
    let name = read(&logged.suggested.kind)?;
    let stood = stood(logged);
    let before = stood.get(name)?;
    (*before != mark(now, name)).then(|| field(name)).flatten()
}

/// What was changed since, and would be changed back or away by accepting.
pub(super) fn written_over(logged: &Logged, now: &Details, after: &Details) -> Option<Field> {
    let stood = stood(logged);
    let over = |name: &&&str| {
        let here = mark(now, name);
        stood.get(**name).is_some_and(|before| *before != here) && mark(after, name) != here
    };
    written(&logged.suggested.proposal).iter().find(over).and_then(|name| field(name))
}

/// From which text the program reads such a suggestion.
fn read(kind: &str) -> Option<&'static str> {
    match kind {
        "events: virtual"
        | "events: perhaps virtual"
        | "events: hybrid"
        | "events: in person"
        | "events: city"
        | "events: date in the place" => Some("place"),
        "events: organisers" | "events: organisers joined" | "events: organisers without" => Some(HELD_BY),
        "events: webinar" | "events: workshop" | "events: training" | "events: conference"
        | "events: visit" | "events: call" | "events: series" => Some("title"),
        _ => None,
    }
}

/// What a proposal writes. Themes and countries are only added to those that stand there.
fn written(proposal: &Value) -> Vec<&'static str> {
    let parts = proposal.as_object().into_iter().flat_map(|parts| parts.keys());
    let names = parts.flat_map(|part| match part.as_str() {
        "day" | "starts" | "ends" => vec![Field::When.code()],
        "whole" => vec![Field::Series.code()],
        "organisers" => [Field::Organisers, Field::Partners, Field::Supporters].map(Field::code).to_vec(),
        HELD_BY => vec![HELD_BY],
        other => Field::from_code(other).map(Field::code).into_iter().collect(),
    });
    names.collect()
}

fn field(name: &str) -> Option<Field> {
    if name == HELD_BY { Some(Field::Organisers) } else { Field::from_code(name) }
}

/// A few digits by which one text is told from another; none for no text. A file may make three suggestions a row.
fn mark(details: &Details, name: &str) -> String {
    let text = if name == HELD_BY {
        details.held_by.clone()
    } else {
        Field::from_code(name).map(|field| text_of(details, field))
    };
    let digest = |text: String| hex(Sha256::digest(text).get(..4).unwrap_or_default());
    text.filter(|text| !text.is_empty()).map(digest).unwrap_or_default()
}
