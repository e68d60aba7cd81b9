//! What the program thinks of events, as suggestions to a facilitator.
use super::candidates::Known;
use crate::pages::label;
use crate::rules::{
    Details, Difference, EventKind, Field, Format, OrganiserRole, WebAddress, When,
    suggestions::{Compared, OrganiserSaid, Printed, Strength, Suggestion as Thought},
};
use intake::{Part, Said, Suggestion, Sure};
use kernel::{Country, EventId, Lang, ProgrammeId};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What a list of names is written with: a facilitator sees where one ends.
const BETWEEN_NAMES: &str = "; ";
/// What a sentence is told where there is nothing to be shown: it has other words for that.
const NOTHING: &str = "none";

/// Says when an event looks like one of these, which are here: of the two, the one that came first stays.
pub(super) fn double(id: EventId, details: &Details, others: &[&Known<'_>]) -> Option<Suggestion> {
    if others.is_empty() {
        return None;
    }
    let row = Compared::of(&printed(details));
    let other = others.iter().find(|other| row.double_of(other.compared()).is_some())?;
    let (mut first, mut second) = ((other.id, &other.details().title), (id, &details.title));
    if second.0 < first.0 {
        std::mem::swap(&mut first, &mut second);
    }
    Some(Suggestion {
        kind: "events: double",
        subject: second.0.into(),
        proposal: json!({ "of": i64::from(first.0) }),
        parts: vec![("other", Part::from(first.1.as_str()))],
        sure: Sure::Weakly,
    })
}

pub(super) fn printed(details: &Details) -> Printed<'_> {
    let (starts, ends) = match &details.when {
        When::Days { starts, ends } => (Some(*starts), Some(*ends)),
        When::NotKnown | When::Timed { .. } => (None, None),
    };
    Printed {
        title: &details.title,
        starts,
        ends,
        location: details.place.as_deref().unwrap_or_default(),
        organisers: details.held_by.as_deref().unwrap_or_default(),
        tags: details.tags.as_deref().unwrap_or_default(),
        url: details.url.as_ref().map(WebAddress::as_str).unwrap_or_default(),
    }
}

/// As much of what a row says as stands here, with what stands where the row says nothing; the rest is left empty.
pub(super) fn still_printed<'r>(row: &'r Details, stands: &'r Details) -> Printed<'r> {
    let (said, stands) = (printed(row), printed(stands));
    let still = |said: &'r str, stands: &'r str| if said.is_empty() || said == stands { stands } else { "" };
    let dates = [(said.starts, said.ends), (stands.starts, stands.ends)];
    let (starts, ends) = match dates {
        [(None, None), stands] => stands,
        [said, stands] if said == stands => stands,
        _ => (None, None),
    };
    Printed {
        title: still(said.title, stands.title),
        starts,
        ends,
        location: still(said.location, stands.location),
        organisers: still(said.organisers, stands.organisers),
        tags: still(said.tags, stands.tags),
        url: said.url,
    }
}

/// Characters of a text that a sentence about it shows.
const SHOWN: usize = 120;

/// What a field says, for a sentence: what is known by an id has a code, as in files.
fn shown(field: Field, text: &str, programmes: &BTreeMap<String, ProgrammeId>) -> String {
    if field == Field::Programme {
        let code = programmes.iter().find(|(_, id)| id.to_string() == text).map(|(code, _)| code.clone());
        return code.unwrap_or_default();
    }
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or(text)),
        None => text.to_owned(),
    }
}

/// What a field says now, and what it will say.
pub(super) fn becomes(one: &Difference, programmes: &BTreeMap<String, ProgrammeId>) -> Said {
    let field = Said::new(label(one.field));
    let [before, after] = [&one.before, &one.after].map(|text| shown(one.field, text, programmes));
    if before.is_empty() {
        return Said::new("events-import-fills").with("field", field).with("after", after);
    }
    Said::new("events-import-becomes").with("field", field).with("before", before).with("after", after)
}

/// A field that was changed here, and otherwise in the file: a person decides.
pub(super) fn file_says(
    event: EventId,
    one: &Difference,
    row: &Details,
    programmes: &BTreeMap<String, ProgrammeId>,
) -> Suggestion {
    let proposal = if one.field == Field::When {
        let days = row.when.first_and_last();
        json!({
            "starts": days.map(|(first, _)| first.to_string()),
            "ends": days.map(|(_, last)| last.to_string()),
        })
    } else if one.field == Field::Organisers {
        // The line as it is printed; those who stand in it are another suggestion.
        json!({ "held_by": one.after })
    } else if one.field == Field::Programme {
        json!({ one.field.code(): shown(one.field, &one.after, programmes) })
    } else {
        json!({ one.field.code(): one.after })
    };
    let here = shown(one.field, &one.before, programmes);
    Suggestion {
        kind: "events: file says",
        subject: event.into(),
        proposal,
        parts: vec![
            ("field", Part::from(one.field.code())),
            ("here", Part::from(if here.is_empty() { NOTHING.to_owned() } else { here })),
            ("file", Part::from(shown(one.field, &one.after, programmes))),
        ],
        sure: Sure::Weakly,
    }
}

/// What things are called in each language, by their codes.
#[derive(Debug, Default)]
pub(super) struct ByCode(BTreeMap<String, BTreeMap<Lang, String>>);

impl ByCode {
    /// English comes first; what is called so in another language, too, is kept once.
    pub(super) fn add(&mut self, code: String, lang: Lang, name: String) {
        let names = self.0.entry(code).or_default();
        if names.get(&Lang::En) != Some(&name) {
            names.insert(lang, name);
        }
    }

    fn part(&self, code: &str) -> Part {
        self.0.get(code).map_or_else(|| Part::from(code), |names| Part::Named(names.clone()))
    }
}

/// A thought as a suggestion.
pub(super) fn of_thought(
    event: EventId,
    thought: &Thought,
    details: &Details,
    (city_names, theme_names): (&ByCode, &ByCode),
) -> Suggestion {
    let place = details.place.as_deref().unwrap_or_default();
    let text = |text: &Option<String>| Part::from(text.clone().unwrap_or_else(|| NOTHING.to_owned()));
    let (kind, proposal, parts) = match thought {
        Thought::Kind(kind, _) => (name_of_kind(*kind), json!({ "kind": kind.code() }), Vec::new()),
        Thought::NoKind { prefix } => {
            ("events: no kind", Value::Null, vec![("prefix", Part::from(prefix.as_str()))])
        }
        Thought::Series(series) => (
            "events: series",
            json!({ "series": series.name, "number": series.number }),
            vec![
                ("series", Part::from(series.name.as_str())),
                ("number", Part::from(i64::from(series.number.unwrap_or_default()))),
            ],
        ),
        Thought::Place(said) => {
            let country = said.country.map(Country::code);
            let proposal = json!({ "format": said.format.code(), "town": said.town, "venue": said.venue, "country": country });
            let printed = ("printed", Part::from(place));
            let country = country.map_or_else(|| NOTHING.into(), |code| Part::Country(code.to_owned()));
            // All that accepting sets is said.
            let there = [("town", text(&said.town)), ("country", country), ("venue", text(&said.venue))];
            let there = std::iter::once(printed.clone()).chain(there).collect();
            match said.format {
                Format::Virtual => ("events: virtual", proposal, vec![printed]),
                Format::Hybrid => ("events: hybrid", proposal, there),
                Format::InPerson => ("events: in person", proposal, there),
            }
        }
        Thought::PerhapsVirtual => ("events: perhaps virtual", json!({ "format": "virtual" }), Vec::new()),
        Thought::City { code } => {
            ("events: city", json!({ "city": code }), vec![("city", city_names.part(code))])
        }
        Thought::Theme { code } => {
            ("events: theme", json!({ "theme": code }), vec![("theme", theme_names.part(code))])
        }
        Thought::Tags(_) => {
            let tags = details.tags.clone().unwrap_or_default();
            ("events: tags", Value::Null, vec![("tags", Part::from(tags))])
        }
        Thought::CallDates => ("events: dates of a call", Value::Null, Vec::new()),
        Thought::WantsALook => ("events: wants a look", Value::Null, Vec::new()),
        Thought::EndHasADay => ("events: end has a day", Value::Null, Vec::new()),
        Thought::DateInPlace { starts, place } => (
            "events: date in the place",
            json!({ "day": starts.to_string(), "place": place }),
            vec![("day", Part::from(*starts)), ("place", Part::from(place.as_str()))],
        ),
    };
    let sure = match thought.strength() {
        Strength::Sure => Sure::Strongly,
        Strength::Weak => Sure::Weakly,
    };
    Suggestion { kind, subject: event.into(), proposal, parts, sure }
}

fn name_of_kind(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Webinar => "events: webinar",
        EventKind::Workshop => "events: workshop",
        EventKind::Training => "events: training",
        EventKind::Conference => "events: conference",
        EventKind::Visit => "events: visit",
        EventKind::Call => "events: call",
    }
}

/// The organisers of a line; where a name may hold an "and" or be none, with the halves joined, or without it, too.
pub(super) fn of_organisers(event: EventId, said: &[OrganiserSaid]) -> Vec<Suggestion> {
    if said.is_empty() {
        return Vec::new();
    }
    let all: Vec<(OrganiserRole, String)> = said.iter().map(|one| (one.role, one.name.clone())).collect();
    let mut joined: Vec<(OrganiserRole, String)> = Vec::new();
    for one in said {
        match joined.last_mut() {
            Some((_, before)) if one.may_belong_to_the_one_before => {
                before.push_str(" and ");
                before.push_str(&one.name);
            }
            _ => joined.push((one.role, one.name.clone())),
        }
    }
    let left: Vec<String> = said.iter().filter(|one| one.perhaps_none).map(|one| one.name.clone()).collect();
    let doubtful = joined.len() < all.len() || !left.is_empty();
    let sure = if doubtful { Sure::Weakly } else { Sure::Strongly };
    let make = |kind, names: &[(OrganiserRole, String)]| {
        let of = |role| {
            let names: Vec<&str> =
                names.iter().filter(|(own, _)| *own == role).map(|(_, name)| name.as_str()).collect();
            Part::from(if names.is_empty() { NOTHING.to_owned() } else { names.join(BETWEEN_NAMES) })
        };
        let proposal: Vec<Value> =
            names.iter().map(|(role, name)| json!({ "role": role.code(), "name": name })).collect();
        Suggestion {
            kind,
            subject: event.into(),
            proposal: json!({ "organisers": proposal }),
            parts: vec![
                ("organisers", of(OrganiserRole::Organiser)),
                ("partners", of(OrganiserRole::Partner)),
                ("supporters", of(OrganiserRole::Supporter)),
            ],
            sure,
        }
    };
    let mut suggestions = vec![make("events: organisers", &all)];
    if joined.len() < all.len() {
        suggestions.push(make("events: organisers joined", &joined));
    }
    if !left.is_empty() {
        let without: Vec<(OrganiserRole, String)> =
            said.iter().filter(|one| !one.perhaps_none).map(|one| (one.role, one.name.clone())).collect();
        let mut suggestion = make("events: organisers without", &without);
        suggestion.parts.push(("left", Part::from(left.join(BETWEEN_NAMES))));
        suggestions.push(suggestion);
    }
    suggestions
}
