//! What people read of an event: its kind, dates, place, organisers as sentences and names.
use crate::{
    rules::{
        Access, Details, EventKind, Field, Format, OrganiserRole, Others, Phase, Series, Stage, When,
        criteria::Facet, suggestions::says_virtual,
    },
    store::Event,
};
use fold::plain_words;
use kernel::{EventId, ProgrammeId, ThemeId, access::Circle};
use network::store as network_store;
use std::collections::BTreeMap;
use store::Error;
use ui::{
    Reader, Sentence,
    parts::{Tag, Tone},
};
use web::Visit;

pub(crate) fn kind(kind: EventKind) -> Sentence {
    Sentence::new(match kind {
        EventKind::Webinar => "events-kind-webinar",
        EventKind::Workshop => "events-kind-workshop",
        EventKind::Training => "events-kind-training",
        EventKind::Conference => "events-kind-conference",
        EventKind::Visit => "events-kind-visit",
        EventKind::Call => "events-kind-call",
    })
}

pub(crate) fn format(format: Format) -> Sentence {
    Sentence::new(match format {
        Format::Virtual => "events-format-virtual",
        Format::InPerson => "events-format-in-person",
        Format::Hybrid => "events-format-hybrid",
    })
}

pub(crate) fn access(access: Access) -> Sentence {
    Sentence::new(match access {
        Access::Public => "events-access-public",
        Access::Members => "events-access-members",
        Access::Invitation => "events-access-invitation",
    })
}

pub(crate) fn others(others: Others) -> Sentence {
    Sentence::new(match others {
        Others::Header => "events-others-header",
        Others::Nothing => "events-others-nothing",
    })
}

/// What is chosen in a field, in words; none where nothing can be chosen, or not this.
pub(super) fn chosen(reader: &Reader, field: Field, code: &str) -> Option<String> {
    let sentence = match field {
        Field::Kind => kind(EventKind::from_code(code)?),
        Field::Format => format(Format::from_code(code)?),
        Field::Access => access(Access::from_code(code)?),
        Field::Others => others(Others::from_code(code)?),
        Field::Title
        | Field::When
        | Field::Place
        | Field::Town
        | Field::Venue
        | Field::Countries
        | Field::Organisers
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
        | Field::Materials => return None,
    };
    Some(reader.tell(&sentence))
}

/// Who may come, as a whole sentence.
pub(crate) fn who_may_come(access: Access) -> Sentence {
    Sentence::new(match access {
        Access::Public => "events-come-public",
        Access::Members => "events-come-members",
        Access::Invitation => "events-come-invitation",
    })
}

pub(crate) fn role(role: OrganiserRole) -> Sentence {
    Sentence::new(match role {
        OrganiserRole::Organiser => "events-by",
        OrganiserRole::Partner => "events-with",
        OrganiserRole::Supporter => "events-supported-by",
    })
}

pub(crate) fn facet(facet: Facet) -> &'static str {
    match facet {
        Facet::Type => "events-type",
        Facet::Theme => "events-theme",
        Facet::Country => "events-country",
        Facet::Organiser => "events-organiser",
        Facet::Spoken => "events-spoken",
        Facet::Format => "events-format",
        Facet::Programme => "events-programme",
    }
}

/// `2 to 5 July 2019`, `11 July 2018`, `November 2018`; of times, the days in the zone of the event.
pub(crate) fn days(reader: &Reader, when: &When) -> Option<String> {
    match when {
        When::NotKnown => None,
        When::Days { starts, ends } => Some(reader.span(*starts, *ends)),
        When::Timed { starts, ends, zone } => {
            let [first, last] = [starts, ends].map(|at| zone.to_datetime(*at).date());
            Some(reader.span(first.into(), last.into()))
        }
    }
}

/// Where it is: as printed, else venue, town and countries. The venue is told, too, where what is printed does not say it:
/// before a place, as on an envelope, and behind the word for none.
pub(crate) fn place(reader: &Reader, details: &Details) -> Option<String> {
    let is_virtual = details.format == Some(Format::Virtual);
    let says_more = |printed: &&String| !is_virtual || !says_virtual(printed);
    let printed = details.place.clone().filter(|printed| says_more(&printed));
    let printed = printed.or_else(|| is_virtual.then(|| reader.tell(&format(Format::Virtual))));
    let venue = details.venue.as_deref().unwrap_or_default();
    let parts: Vec<String> = if let Some(printed) = printed {
        let venue = unsaid(&printed, venue);
        if is_virtual {
            let town = unsaid(&printed, details.town.as_deref().unwrap_or_default());
            std::iter::once(printed).chain(venue).chain(town).collect()
        } else {
            venue.into_iter().chain([printed]).collect()
        }
    } else {
        let countries = details.countries.iter().map(|country| reader.country_name(country.code()));
        details.venue.iter().chain(&details.town).cloned().chain(countries).collect()
    };
    if parts.is_empty() {
        return details.format.map(|of| reader.tell(&format(of)));
    }
    Some(parts.join(", "))
}

/// What of a venue a place does not say as printed, part by part: a file may have its parts on both sides of the town.
fn unsaid(printed: &str, venue: &str) -> Vec<String> {
    let said = format!(" {} ", plain_words(printed));
    let parts = venue.split([',', '،']).map(str::trim).filter(|part| !part.is_empty());
    parts.filter(|part| !said.contains(&format!(" {} ", plain_words(part)))).map(str::to_owned).collect()
}

/// Those of one role in a row; as printed where nobody has taken the line apart.
pub(crate) fn held_by(reader: &Reader, details: &Details) -> Option<String> {
    let organisers: Vec<&str> = of_role(details, OrganiserRole::Organiser);
    match organisers.as_slice() {
        [] => details.held_by.clone(),
        [only] => Some((*only).to_owned()),
        _ => Some(reader.led(&reader.list(&organisers))),
    }
}

/// The series, and which part of it this is.
pub(crate) fn series(reader: &Reader, series: &Series) -> String {
    match series.number {
        None => series.name.clone(),
        Some(number) => {
            let part = Sentence::new("events-series-part").with("series", series.name.as_str());
            reader.tell(&part.with("number", number))
        }
    }
}

pub(crate) fn of_role(details: &Details, role: OrganiserRole) -> Vec<&str> {
    details.organisers.iter().filter(|one| one.role == role).map(|one| one.name.as_str()).collect()
}

/// What kind, how far, for whom, as tags.
pub(crate) fn tags(reader: &Reader, event: &Event, phase: Phase) -> Vec<Tag> {
    let tag = |sentence: Sentence, tone| Tag { text: reader.tell(&sentence), tone };
    let mut tags = Vec::new();
    tags.extend(event.details.kind.map(|of| tag(kind(of), Tone::Plain)));
    tags.extend(states(reader, event, phase));
    tags
}

/// What a list must say beside the title: not open to everybody, running, cancelled, a draft.
pub(crate) fn states(reader: &Reader, event: &Event, phase: Phase) -> Vec<Tag> {
    let tag = |sentence: Sentence, tone| Tag { text: reader.tell(&sentence), tone };
    let mut tags = Vec::new();
    if event.details.access != Access::Public {
        tags.push(tag(access(event.details.access), Tone::Sea));
    }
    match event.state.stage() {
        Stage::Draft => tags.push(tag(Sentence::new("events-draft"), Tone::Warn)),
        Stage::Cancelled => tags.push(tag(Sentence::new("events-cancelled"), Tone::Bad)),
        // Of what is in June, nobody can say that it runs today.
        Stage::Published if phase == Phase::Running && event.details.when.fits_a_calendar() => {
            tags.push(tag(Sentence::new("events-running"), Tone::Good));
        }
        Stage::Published => {}
    }
    tags
}

/// Names of what events name by id, as a reader calls them.
pub(crate) struct Naming {
    /// Code and name.
    pub(crate) themes: BTreeMap<ThemeId, (String, String)>,
    /// Code and name, of programmes that the reader may see.
    pub(crate) programmes: BTreeMap<ProgrammeId, (String, String)>,
}

impl Naming {
    pub(crate) async fn of(visit: &Visit) -> Result<Self, Error> {
        Self::for_circle(&visit.site.db, visit.who.circle(), visit.reader.lang).await
    }

    pub(crate) async fn for_circle(
        db: &store::Db,
        circle: Circle,
        lang: kernel::Lang,
    ) -> Result<Self, Error> {
        let themes = network_store::themes(db, lang).await?;
        let programmes = network_store::programmes(db, circle, lang).await?;
        Ok(Self {
            themes: themes.into_iter().map(|theme| (theme.id, (theme.code, theme.name))).collect(),
            programmes: programmes.into_iter().map(|of| (of.id, (of.code, of.name))).collect(),
        })
    }

    pub(crate) fn theme_names(&self, details: &Details) -> Vec<&str> {
        details.themes.iter().filter_map(|id| self.themes.get(id)).map(|(_, name)| name.as_str()).collect()
    }

    pub(crate) fn theme_codes(&self, details: &Details) -> Vec<&str> {
        details.themes.iter().filter_map(|id| self.themes.get(id)).map(|(code, _)| code.as_str()).collect()
    }

    pub(crate) fn programme(&self, details: &Details) -> Option<&(String, String)> {
        details.programme.and_then(|id| self.programmes.get(&id))
    }
}

/// The address of an event's page.
pub(crate) fn page(event: &Event) -> String {
    format!("/events/{}", event.slug)
}

/// The name of an event in calendars and feeds, for ever: no part of it changes with a title or an address.
pub(crate) fn uid(id: EventId, installation: &str) -> calendar::Uid {
    calendar::Uid::of("event", id.into(), installation)
}

/// The host by which this installation is known.
pub(crate) fn host(public_url: &str) -> &str {
    let rest = public_url.split_once("://").map_or(public_url, |(_, rest)| rest);
    rest.split(['/', ':']).next().unwrap_or(rest)
}

/// What a reader calls a part of an event that the record names.
pub(super) fn part(reader: &Reader, name: &str) -> String {
    reader.say(&format!("events-part-{name}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::tz::TimeZone;

    /// Format, place as printed, town, venue, and how it is shown.
    const SHOWN: [(Option<Format>, &str, &str, &str, &str); 9] = [
        (Some(Format::InPerson), "Amman, Jordan", "Amman", "Room 4", "Room 4, Amman, Jordan"),
        (Some(Format::InPerson), "Amman, Jordan, Hotel", "Amman", "hotel", "Amman, Jordan, Hotel"),
        (None, "Hall 2, Rome, Via 149", "Rome", "Hall 2, Via 149", "Hall 2, Rome, Via 149"),
        (Some(Format::Hybrid), "Rome and Virtual", "Rome", "Spazio", "Spazio, Rome and Virtual"),
        (Some(Format::InPerson), "", "Amman", "Room 4", "Room 4, Amman, Jordan"),
        (Some(Format::Virtual), "Virtual", "", "Zoom", "Virtual, Zoom"),
        (Some(Format::Virtual), "Virual", "", "", "Virtual"),
        (Some(Format::Virtual), "Virtual (Zoom)", "", "Zoom", "Virtual (Zoom)"),
        (Some(Format::Virtual), "", "", "", "Virtual"),
    ];

    #[test]
    fn a_venue_is_shown_beside_the_place_and_nothing_twice() {
        let reader =
            Reader::new(kernel::Lang::En, TimeZone::UTC, kernel::Digits::Latin, ui::Words::load().unwrap());
        let given = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        for (format, printed, town, venue, shown) in SHOWN {
            let details = Details {
                format,
                place: given(printed),
                town: given(town),
                venue: given(venue),
                countries: vec!["JO".parse().unwrap()],
                ..Details::titled("Water")
            };
            assert_eq!(place(&reader, &details).as_deref(), Some(shown), "{printed}, {venue}");
        }
    }
}
