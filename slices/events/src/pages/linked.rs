//! An event for programs: as JSON at its own address, and as JSON-LD of schema.org in its page.
use super::{
    files,
    shown::{self, Naming},
};
use crate::{
    rules::{Details, Format, Sight, State, When},
    store::Event,
};
use serde_json::{Map, Value, json};
use ui::parts::LinkedData;
use web::Visit;

/// Both ends as ISO 8601, as exactly as they are known.
pub(crate) fn ends(when: &When) -> Option<(String, String)> {
    match when {
        When::NotKnown => None,
        When::Days { starts, ends } => Some((starts.to_string(), ends.to_string())),
        When::Timed { starts, ends, zone } => {
            let told = |at: &jiff::Timestamp| {
                let minutes = zone.to_offset(*at).seconds() / 60;
                let sign = if minutes < 0 { '-' } else { '+' };
                let (hours, rest) = (minutes.abs() / 60, minutes.abs() % 60);
                format!("{}{sign}{hours:02}:{rest:02}", zone.to_datetime(*at).strftime("%Y-%m-%dT%H:%M:%S"))
            };
            Some((told(starts), told(ends)))
        }
    }
}

/// An event as JSON, as far as somebody sees it.
pub(crate) fn json_of(visit: &Visit, event: &Event, sight: Sight, naming: &Naming) -> Value {
    let details = &event.details;
    let mut all = Map::new();
    let mut put = |name: &str, value: Value| {
        if !value.is_null() {
            all.insert(name.to_owned(), value);
        }
    };
    put("slug", json!(event.slug));
    put("url", json!(format!("{}{}", visit.site.settings.public_url, shown::page(event))));
    put("title", json!(details.title));
    put("type", json!(details.kind.map(crate::rules::EventKind::code)));
    if let Some((starts, ends)) = ends(&details.when) {
        put("starts", json!(starts));
        put("ends", json!(ends));
    }
    if let When::Timed { zone, .. } = &details.when {
        put("zone", json!(zone.iana_name()));
    }
    put("state", json!(event.state.stage().code()));
    if let State::Cancelled { reason, .. } = &event.state
        && sight == Sight::Whole
    {
        put("cancelled_because", json!(reason));
    }
    put("access", json!(details.access.code()));
    put("format", json!(details.format.map(Format::code)));
    put("place", json!(details.place));
    put("town", json!(details.town));
    put("venue", json!(details.venue));
    put("countries", json!(details.countries.iter().map(|country| country.code()).collect::<Vec<_>>()));
    put("held_by", json!(details.held_by));
    let organisers =
        details.organisers.iter().map(|one| json!({ "name": one.name, "role": one.role.code() }));
    put("organisers", Value::Array(organisers.collect()));
    put("whole", json!(sight == Sight::Whole));
    if sight == Sight::Whole {
        put("themes", json!(naming.theme_codes(details)));
        put("languages", json!(details.spoken.iter().map(kernel::SpokenLanguage::tag).collect::<Vec<_>>()));
        put("programme", json!(naming.programme(details).map(|(code, _)| code)));
        put("series", json!(details.series.as_ref().map(|series| &series.name)));
        put("series_number", json!(details.series.as_ref().and_then(|series| series.number)));
        put("tags", json!(details.tags));
        put("context", json!(details.context));
        put("aims", json!(details.aims));
        put("audience", json!(details.audience));
        put("page_elsewhere", json!(details.url.as_ref().map(crate::rules::WebAddress::as_str)));
        let elsewhere =
            details.materials.iter().map(|one| json!({ "title": one.title, "url": one.url.as_str() }));
        let kept = event.files.iter().map(|file| {
            let url = format!("{}{}", visit.site.settings.public_url, files::address(event, file.id));
            json!({ "title": file.name, "url": url })
        });
        put("materials", Value::Array(elsewhere.chain(kept).collect()));
    }
    Value::Object(all)
}

/// What search engines read of an event that everybody may see.
pub(crate) fn linked_data(visit: &Visit, event: &Event, sight: Sight) -> LinkedData {
    let details = &event.details;
    let address = format!("{}{}", visit.site.settings.public_url, shown::page(event));
    let mut all = json!({
        "@context": "https://schema.org",
        "@type": "Event",
        "name": details.title,
        "url": address,
        "eventStatus": match event.state {
            State::Cancelled { .. } => "https://schema.org/EventCancelled",
            State::Draft | State::Published => "https://schema.org/EventScheduled",
        },
    });
    let Some(fields) = all.as_object_mut() else { return LinkedData::of("{}") };
    let mut put = |name: &str, value: Value| {
        fields.insert(name.to_owned(), value);
    };
    if let Some((starts, ends)) = ends(&details.when) {
        put("startDate", json!(starts));
        put("endDate", json!(ends));
    }
    if let Some(format) = details.format {
        let mode = match format {
            Format::Virtual => "Online",
            Format::InPerson => "Offline",
            Format::Hybrid => "Mixed",
        };
        put("eventAttendanceMode", json!(format!("https://schema.org/{mode}EventAttendanceMode")));
    }
    let places = places(details, &address);
    if !places.is_empty() {
        put("location", Value::Array(places));
    }
    let organisers: Vec<Value> =
        details.organisers.iter().map(|one| json!({ "@type": "Organization", "name": one.name })).collect();
    if !organisers.is_empty() {
        put("organizer", Value::Array(organisers));
    }
    if sight == Sight::Whole {
        let texts: Vec<&str> =
            [&details.context, &details.aims].into_iter().flatten().map(String::as_str).collect();
        if !texts.is_empty() {
            put("description", json!(texts.join("\n\n")));
        }
        let spoken: Vec<&str> = details.spoken.iter().map(kernel::SpokenLanguage::tag).collect();
        if !spoken.is_empty() {
            put("inLanguage", json!(spoken));
        }
    }
    LinkedData::of(&all.to_string())
}

fn places(details: &Details, address: &str) -> Vec<Value> {
    let mut places = Vec::new();
    if matches!(details.format, Some(Format::Virtual | Format::Hybrid)) {
        places.push(json!({ "@type": "VirtualLocation", "url": address }));
    }
    if details.format != Some(Format::Virtual)
        && let Some(name) = details.venue.as_ref().or(details.town.as_ref()).or(details.place.as_ref())
    {
        let mut at = json!({ "@type": "PostalAddress" });
        if let Some(fields) = at.as_object_mut() {
            fields.extend(details.town.as_ref().map(|town| ("addressLocality".to_owned(), json!(town))));
            fields
                .extend(details.countries.first().map(|of| ("addressCountry".to_owned(), json!(of.code()))));
        }
        places.push(json!({ "@type": "Place", "name": name, "address": at }));
    }
    places
}
