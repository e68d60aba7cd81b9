//! What people read of an event: its kind, dates, place, organisers as sentences and names.
use crate::{
    rules::{
        Access, Details, EventKind, Format, OrganiserRole, Others, Phase, Series, Stage, When,
        criteria::Facet, suggestions::says_virtual,
    },
    store::Event,
};
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

/// Where it is: as printed, unless it says no more than that it is virtual; else town and countries.
pub(crate) fn place(reader: &Reader, details: &Details) -> Option<String> {
    let says_more = |printed: &&String| details.format != Some(Format::Virtual) || !says_virtual(printed);
    if let Some(printed) = details.place.as_ref().filter(says_more) {
        return Some(printed.clone());
    }
    let is_virtual = details.format == Some(Format::Virtual);
    let countries = details.countries.iter().filter(|_| !is_virtual);
    let countries = countries.map(|country| reader.country_name(country.code()));
    let parts: Vec<String> = details.venue.iter().chain(&details.town).cloned().chain(countries).collect();
    if parts.is_empty() {
        return details.format.map(|of| reader.tell(&format(of)));
    }
    Some(parts.join(", "))
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
