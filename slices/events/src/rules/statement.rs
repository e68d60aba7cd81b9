//! What a file says of an event, kept so that the next file can be compared with it.
//!
//! There are three texts of each field: what the last file said, what stands here, what this file says. A field of which the
//! file says what it said before is left alone, whatever a person made of it. One that the file changed and nobody here did
//! follows the file. Where both changed it, what stands here stays, and the file's text is a suggestion: somebody thought
//! about the one, and nobody here has seen the other.
use super::{
    Details, Difference, Field, When,
    difference::{difference, text_of},
};
use std::collections::BTreeMap;

/// What a row of a file can say.
pub const FIELDS: [Field; 11] = [
    Field::Title,
    Field::When,
    Field::Place,
    Field::Organisers,
    Field::Context,
    Field::Aims,
    Field::Audience,
    Field::Programme,
    Field::Tags,
    Field::Url,
    Field::Access,
];

/// What a file said of an event; an empty cell says nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Statement(pub BTreeMap<Field, String>);

impl Statement {
    /// What a row says.
    pub fn of(row: &Details) -> Self {
        let said = FIELDS.into_iter().map(|field| (field, printed(row, field)));
        Self(said.filter(|(_, text)| !text.is_empty()).collect())
    }

    /// With what was said before of the fields of which this says nothing.
    #[must_use]
    pub fn after(mut self, before: &Self) -> Self {
        for (field, text) in &before.0 {
            self.0.entry(*field).or_insert_with(|| text.clone());
        }
        self
    }
}

/// An event that is here, and a row of a file, put together.
#[derive(Debug, PartialEq, Eq)]
pub struct Merged {
    /// What is to stand here.
    pub details: Details,
    /// What stands here and stays, and what the file says instead.
    pub contested: Vec<Difference>,
}

/// What an event becomes by a row. Of an event that no file brought, the file knows better, but for an hour: a file says
/// only days, and guests are told when an hour moves. Where the last file said nothing, what stands here is a person's.
pub fn merged(here: &Details, row: &Details, before: Option<&Statement>) -> Merged {
    let mut merged = Merged { details: here.clone(), contested: Vec::new() };
    for (field, said) in Statement::of(row).0 {
        let stands = printed(here, field);
        let said_before = before.map(|before| before.0.get(&field).map_or("", String::as_str));
        if said == stands
            || said_before == Some(said.as_str())
            || (field == Field::When && days_agree(here, row))
        {
            continue;
        }
        let has_hour = field == Field::When && matches!(here.when, When::Timed { .. });
        if !has_hour && said_before.is_none_or(|before| before == stands) {
            take(&mut merged.details, field, row);
        } else {
            merged.contested.push(Difference { field, before: stands, after: said });
        }
    }
    merged
}

/// What changes by a row, as a person reads it.
pub fn changes(here: &Details, after: &Details) -> Vec<Difference> {
    let of = |field| difference(field, printed(here, field), printed(after, field));
    FIELDS.into_iter().filter_map(of).collect()
}

/// The text of a field as a file prints it.
fn printed(details: &Details, field: Field) -> String {
    match field {
        // A file knows the whole line; who is who in it was found out here.
        Field::Organisers => details.held_by.clone().unwrap_or_default(),
        Field::Title
        | Field::Kind
        | Field::When
        | Field::Format
        | Field::Place
        | Field::Town
        | Field::Venue
        | Field::Countries
        | Field::Partners
        | Field::Supporters
        | Field::Context
        | Field::Aims
        | Field::Audience
        | Field::Spoken
        | Field::Programme
        | Field::Themes
        | Field::Series
        | Field::Tags
        | Field::Url
        | Field::Materials
        | Field::Access
        | Field::Others => text_of(details, field),
    }
}

/// A day does not undo an hour of the same day.
fn days_agree(here: &Details, row: &Details) -> bool {
    here.when.first_and_last() == row.when.first_and_last()
}

fn take(details: &mut Details, field: Field, row: &Details) {
    match field {
        Field::Title => details.title.clone_from(&row.title),
        Field::When => details.when.clone_from(&row.when),
        Field::Place => details.place.clone_from(&row.place),
        Field::Organisers => details.held_by.clone_from(&row.held_by),
        Field::Context => details.context.clone_from(&row.context),
        Field::Aims => details.aims.clone_from(&row.aims),
        Field::Audience => details.audience.clone_from(&row.audience),
        Field::Programme => details.programme = row.programme,
        Field::Tags => details.tags.clone_from(&row.tags),
        Field::Url => details.url.clone_from(&row.url),
        Field::Access => details.access = row.access,
        // No column says these.
        Field::Kind
        | Field::Format
        | Field::Town
        | Field::Venue
        | Field::Countries
        | Field::Partners
        | Field::Supporters
        | Field::Spoken
        | Field::Themes
        | Field::Series
        | Field::Materials
        | Field::Others => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Access;
    use jiff::tz::TimeZone;

    fn on(day: &str) -> When {
        When::days(Some(day.parse().unwrap()), None).unwrap()
    }

    fn row(title: &str, day: &str, access: Access) -> Details {
        Details { when: on(day), access, ..Details::titled(title) }
    }

    #[test]
    fn what_a_person_corrected_stays_where_the_file_says_what_it_said_before() {
        let file = row("Watre", "2018-07-11", Access::Public);
        let here = Details { access: Access::Members, when: on("2018-07-12"), ..Details::titled("Water") };
        let merged = merged(&here, &file, Some(&Statement::of(&file)));
        assert_eq!(merged, Merged { details: here, contested: Vec::new() });
    }

    #[test]
    fn what_the_file_alone_changed_follows_the_file() {
        let before = row("Water", "2018-07-11", Access::Public);
        let after = row("Water", "2018-07-12", Access::Members);
        let merged = merged(&before, &after, Some(&Statement::of(&before)));
        assert_eq!(merged, Merged { details: after, contested: Vec::new() });
    }

    #[test]
    fn what_both_changed_stays_and_is_told() {
        let before = row("Water", "2018-07-11", Access::Public);
        let here = Details { title: "Clean water".to_owned(), ..before.clone() };
        let file = row("Drinking water", "2018-07-11", Access::Public);
        let contested = Difference {
            field: Field::Title,
            before: "Clean water".to_owned(),
            after: "Drinking water".to_owned(),
        };
        let merged = merged(&here, &file, Some(&Statement::of(&before)));
        assert_eq!(merged, Merged { details: here, contested: vec![contested] });
    }

    #[test]
    fn what_a_person_wrote_where_the_file_was_empty_stays_and_is_told() {
        let before = row("Water", "2018-07-11", Access::Public);
        let file = Details { aims: Some("Less leaks".to_owned()), ..before.clone() };
        let here = Details { aims: Some("Fewer leaks".to_owned()), ..before.clone() };
        let said = Statement::of(&before);
        let contested = Difference {
            field: Field::Aims,
            before: "Fewer leaks".to_owned(),
            after: "Less leaks".to_owned(),
        };
        assert_eq!(merged(&here, &file, Some(&said)), Merged { details: here, contested: vec![contested] });
        let filled = Merged { details: file.clone(), contested: Vec::new() };
        assert_eq!(merged(&before, &file, Some(&said)), filled, "nobody wrote anything");
    }

    #[test]
    fn a_file_moves_no_hour_by_itself() {
        let at = |text: &str| text.parse().unwrap();
        let (starts, ends) = (at("2018-07-11T11:00+03"), at("2018-07-11T12:30+03"));
        let when = When::timed(starts, ends, TimeZone::get("Asia/Amman").unwrap()).unwrap();
        let here = Details { when, ..Details::titled("Water") };
        for (day, contested) in [("2018-07-11", 0), ("2018-07-13", 1)] {
            let merged = merged(&here, &row("Water", day, Access::Public), None);
            assert_eq!(
                (merged.details.when, merged.contested.len()),
                (here.when.clone(), contested),
                "{day}"
            );
        }
    }

    #[test]
    fn an_empty_cell_forgets_nothing_of_what_was_said() {
        let before = Statement::of(&Details { place: Some("Amman".to_owned()), ..Details::titled("Water") });
        let after = Statement::of(&Details::titled("Water")).after(&before);
        assert_eq!(after, before);
    }
}
