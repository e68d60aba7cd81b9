//! What differs between an event before and after a change, field by field, as text that is kept: codes stay codes, and
//! ids stay ids.
use super::{Details, Material, OrganiserRole, Series, WebAddress, When, event::codes};
use kernel::SpokenLanguage;

codes! {
    /// What an event says of itself, in the order of its form.
    Field {
        /// As printed.
        Title = "title",
        /// Code of what happens.
        Kind = "kind",
        /// Both ends, and the clock of the place.
        When = "when",
        /// Code: on the line, at a place, both.
        Format = "format",
        /// As printed.
        Place = "place",
        /// The town.
        Town = "town",
        /// The house, the street.
        Venue = "venue",
        /// Two letters each.
        Countries = "countries",
        /// Who holds it.
        Organisers = "organisers",
        /// Who holds it, too.
        Partners = "partners",
        /// Who helps to pay or to carry it.
        Supporters = "supporters",
        /// Why it is held.
        Context = "context",
        /// What it is for.
        Aims = "aims",
        /// For whom it is.
        Audience = "audience",
        /// Tags of languages.
        Spoken = "spoken",
        /// Id of a programme.
        Programme = "programme",
        /// Ids of topics.
        Themes = "themes",
        /// The series, and the place in it.
        Series = "series",
        /// As printed.
        Tags = "tags",
        /// Its page elsewhere.
        Url = "url",
        /// What there is to read elsewhere.
        Materials = "materials",
        /// Code: to whom it is open.
        Access = "access",
        /// Code: what the others see.
        Others = "others",
    }
}

/// Between the values of a field that holds several.
pub const BETWEEN: char = '\n';

/// A field that was changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Which.
    pub field: Field,
    /// What it said; empty for nothing.
    pub before: String,
    /// What it says.
    pub after: String,
}

/// The fields that say another thing than before.
pub fn differences(before: &Details, after: &Details) -> Vec<Difference> {
    let of = |field| difference(field, text_of(before, field), text_of(after, field));
    Field::ALL.into_iter().filter_map(of).collect()
}

pub(super) fn difference(field: Field, before: String, after: String) -> Option<Difference> {
    (before != after).then_some(Difference { field, before, after })
}

/// The text of a field as it is kept; empty for nothing.
pub fn text_of(details: &Details, field: Field) -> String {
    let optional = |text: &Option<String>| text.clone().unwrap_or_default();
    match field {
        Field::Title => details.title.clone(),
        Field::Kind => details.kind.map(|kind| kind.code().to_owned()).unwrap_or_default(),
        Field::When => when(&details.when),
        Field::Format => details.format.map(|format| format.code().to_owned()).unwrap_or_default(),
        Field::Place => optional(&details.place),
        Field::Town => optional(&details.town),
        Field::Venue => optional(&details.venue),
        Field::Countries => lines(details.countries.iter().map(|country| country.code())),
        Field::Organisers if details.organisers.is_empty() => optional(&details.held_by),
        Field::Organisers => of_role(details, OrganiserRole::Organiser),
        Field::Partners => of_role(details, OrganiserRole::Partner),
        Field::Supporters => of_role(details, OrganiserRole::Supporter),
        Field::Context => optional(&details.context),
        Field::Aims => optional(&details.aims),
        Field::Audience => optional(&details.audience),
        Field::Spoken => lines(details.spoken.iter().map(SpokenLanguage::tag)),
        Field::Programme => details.programme.map(|id| id.to_string()).unwrap_or_default(),
        Field::Themes => lines(details.themes.iter().map(ToString::to_string)),
        Field::Series => details.series.as_ref().map(series).unwrap_or_default(),
        Field::Tags => optional(&details.tags),
        Field::Url => details.url.as_ref().map(WebAddress::as_str).unwrap_or_default().to_owned(),
        Field::Materials => lines(details.materials.iter().map(material)),
        Field::Access => details.access.code().to_owned(),
        Field::Others => details.others.code().to_owned(),
    }
}

fn lines<T: AsRef<str>>(values: impl Iterator<Item = T>) -> String {
    values.map(|value| value.as_ref().to_owned()).collect::<Vec<_>>().join(&BETWEEN.to_string())
}

fn of_role(details: &Details, role: OrganiserRole) -> String {
    lines(details.organisers.iter().filter(|one| one.role == role).map(|one| &one.name))
}

fn series(series: &Series) -> String {
    let number = series.number.map(|number| format!(" {number}"));
    format!("{}{}", series.name, number.unwrap_or_default())
}

fn material(material: &Material) -> String {
    format!("{} {}", material.title, material.url.as_str())
}

/// What stands between the first and the last day.
pub const BETWEEN_DATES: &str = " – ";

/// `2018-07`, `2018-07-11 – 2018-07-12`, `2018-07-11 11:00 – 12:30 Asia/Amman`.
fn when(when: &When) -> String {
    match when {
        When::NotKnown => String::new(),
        When::Days { starts, ends } if starts == ends => starts.to_string(),
        When::Days { starts, ends } => format!("{starts}{BETWEEN_DATES}{ends}"),
        When::Timed { starts, ends, zone } => {
            let [from, to] = [starts, ends].map(|at| zone.to_datetime(*at));
            let last = if from.date() == to.date() { "%H:%M" } else { "%Y-%m-%d %H:%M" };
            let zone = zone.iana_name().unwrap_or("UTC");
            format!("{} – {} {zone}", from.strftime("%Y-%m-%d %H:%M"), to.strftime(last))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Access;
    use jiff::tz::TimeZone;

    #[test]
    fn only_what_differs_is_told_and_in_the_order_of_the_form() {
        let before = Details::titled("Twinning");
        let at = |text: &str| text.parse().unwrap();
        let (starts, ends) = (at("2018-07-11T11:00+03"), at("2018-07-11T12:30+03"));
        let when = When::timed(starts, ends, TimeZone::get("Asia/Amman").unwrap()).unwrap();
        let after = Details { access: Access::Members, when, ..before.clone() };
        let told = differences(&before, &after);
        let told: Vec<_> =
            told.iter().map(|it| (it.field.code(), it.before.as_str(), it.after.as_str())).collect();
        let access = ("access", before.access.code(), "members");
        assert_eq!(told, [("when", "", "2018-07-11 11:00 – 12:30 Asia/Amman"), access]);
        assert_eq!(differences(&before, &before), []);
    }
}
