//! Accepted suggestions: what each changes.
use super::{standing, taking::Events};
use crate::{
    acts::ChangeEvent,
    pages::label,
    rules::{
        Access, Details, EventKind, Field, Format, Material, Organiser, OrganiserRole, Series, WebAddress,
        When,
    },
    store::{self, Event},
};
use ::store::{Error, Tx};
use fold::fold;
use intake::{Accepting, Refused, Said, Suggestion, log::Logged};
use kernel::{
    Country, EventId, Lang,
    access::{Circle, Granted, Standing, ask},
};
use serde_json::Value;

/// Does what a suggestion proposes.
pub(super) fn accept<'a>(tx: &'a mut Tx, who: &'a Standing, logged: &'a Logged) -> Accepting<'a> {
    Box::pin(async move {
        let id = EventId::from(logged.suggested.subject);
        let event = store::event(&mut *tx, id).await?.ok_or_else(gone)?;
        let granted = ask::<ChangeEvent>(who, event.subject())?;
        let proposal = &logged.suggested.proposal;
        match logged.suggested.kind.as_str() {
            "events: same organisation" => {
                let text = |name: &str| proposal.get(name).and_then(Value::as_str).unwrap_or_default();
                store::know_as(tx, who, (text("printed"), text("known"))).await?;
                return Ok(());
            }
            "events: double" => {
                let first = event_named(tx, proposal, "of").await?.ok_or_else(gone)?;
                return merge(tx, who, (&granted, &event), first).await;
            }
            _ => {}
        }
        let home = store::home(&mut *tx).await?;
        let whole = event_named(tx, proposal, "whole").await?;
        let mut details = event.details.clone();
        apply(tx, proposal, &mut details).await?;
        let name = whole.as_ref().map(|Event { details: whole, .. }| {
            whole.series.as_ref().map_or_else(|| whole.title.clone(), |series| series.name.clone())
        });
        if let Some(name) = name.clone() {
            details.series = Some(Series { name, number: number(proposal) });
        }
        if let Some(field) = changed_since(tx, who, (logged, &event), &details).await? {
            let said = Said::new("events-suggest-outdated").with("title", event.details.title.as_str());
            return Err(Refused::Outdated(said.with("field", Said::new(label(field)))));
        }
        if let Some((whole, name)) = whole.zip(name) {
            let granted = ask::<ChangeEvent>(who, whole.subject())?;
            let series = Some(Series { name, number: None });
            let of_whole = Details { series, ..whole.details.clone() };
            store::change_event(tx, &granted, &whole, (&of_whole, &home)).await?;
        }
        store::change_event(tx, &granted, &event, (&details, &home)).await?;
        Ok(())
    })
}

/// Nothing can be done about it any more.
fn gone() -> Refused {
    Refused::Outdated(Said::new("events-suggest-gone"))
}

/// Another event of which a proposal speaks.
async fn event_named(tx: &mut Tx, proposal: &Value, name: &str) -> Result<Option<Event>, Refused> {
    let Some(id) = proposal.get(name).and_then(Value::as_i64) else { return Ok(None) };
    store::event(tx, EventId::from(id)).await?.ok_or_else(gone).map(Some)
}

fn number(proposal: &Value) -> Option<u32> {
    proposal.get("number").and_then(Value::as_u64).and_then(|number| u32::try_from(number).ok())
}

/// What of an event is another thing than when this was suggested, so that it no longer fits.
async fn changed_since(
    tx: &mut Tx,
    who: &Standing,
    (logged, event): (&Logged, &Event),
    after: &Details,
) -> Result<Option<Field>, Error> {
    if *after == event.details {
        return Ok(None);
    }
    if let Some(field) = standing::written_over(logged, &event.details, after) {
        return Ok(Some(field));
    }
    if let (Some(city), Some(town)) = (after.city.filter(|_| after.city != event.details.city), &after.town) {
        let spelt = network::store::spellings(&mut *tx, None).await?;
        if !spelt.iter().any(|one| one.city == city && fold(&one.name) == fold(town)) {
            return Ok(Some(Field::Town));
        }
    }
    let Some(field) = standing::other_text(logged, &event.details) else { return Ok(None) };
    // Another text may say the same: a mistyped word that was corrected.
    let thoughts = Events::thoughts_of(tx, who, event).await?;
    let suggested = &logged.suggested;
    let same = |one: &Suggestion| one.kind == suggested.kind && one.proposal == suggested.proposal;
    Ok((!thoughts.iter().any(same)).then_some(field))
}

/// Puts what is proposed into what is known.
async fn apply(tx: &mut Tx, proposal: &Value, details: &mut Details) -> Result<(), Error> {
    let text = |name: &str| proposal.get(name).and_then(Value::as_str);
    if let Some(kind) = text("kind").and_then(EventKind::from_code) {
        details.kind = Some(kind);
    }
    if let Some(format) = text("format").and_then(Format::from_code) {
        details.format = Some(format);
    }
    if let Some(town) = text("town") {
        details.town = Some(town.to_owned());
    }
    if let Some(venue) = text("venue") {
        details.venue = Some(venue.to_owned());
    }
    if let Some(country) = text("country").and_then(|code| code.parse::<Country>().ok())
        && !details.countries.contains(&country)
    {
        details.countries.push(country);
        details.countries.sort_unstable();
    }
    if let Some(place) = text("place") {
        details.place = Some(place.to_owned());
    }
    apply_field(tx, proposal, details).await?;
    if let Some(day) = text("day").and_then(|day| day.parse().ok()) {
        details.when = When::Days { starts: kernel::Period::Day(day), ends: kernel::Period::Day(day) };
    }
    if let Some(code) = text("city") {
        let city = network::store::city_by_code(&mut *tx, Circle::Facilitators, code, Lang::En).await?;
        details.city = city.map(|city| city.id);
    }
    if let Some(code) = text("theme")
        && let Some(theme) = network::store::theme_by_code(&mut *tx, code, Lang::En).await?
        && !details.themes.contains(&theme.id)
    {
        details.themes.push(theme.id);
        details.themes.sort_unstable();
    }
    if let Some(name) = text("series") {
        details.series = Some(Series { name: name.to_owned(), number: number(proposal) });
    }
    if let Some(organisers) = proposal.get("organisers").and_then(Value::as_array) {
        let named: Vec<Organiser> = organisers
            .iter()
            .filter_map(|one| {
                let role = OrganiserRole::from_code(one.get("role")?.as_str()?)?;
                Some(Organiser { role, name: one.get("name")?.as_str()?.to_owned() })
            })
            .collect();
        details.organisers = store::known_names(&mut *tx, named).await?;
    }
    Ok(())
}

/// A field of which the file says another thing than a person did.
async fn apply_field(tx: &mut Tx, proposal: &Value, details: &mut Details) -> Result<(), Error> {
    let text = |name: &str| proposal.get(name).and_then(Value::as_str).map(str::to_owned);
    if let Some(title) = text("title") {
        details.title = title;
    }
    for (name, field) in [
        ("held_by", &mut details.held_by),
        ("tags", &mut details.tags),
        ("context", &mut details.context),
        ("aims", &mut details.aims),
        ("audience", &mut details.audience),
    ] {
        if let Some(said) = text(name) {
            *field = Some(said);
        }
    }
    if let Some(access) = text("access").and_then(|code| Access::from_code(&code)) {
        details.access = access;
    }
    if let Some(url) = text("url").and_then(|url| WebAddress::parse(&url).ok()) {
        details.url = Some(url);
    }
    let period = |name| text(name).and_then(|said| said.parse().ok());
    if let Ok(days @ When::Days { .. }) = When::days(period("starts"), period("ends")) {
        details.when = details.when.on_days(&days);
    }
    if let Some(code) = text("programme") {
        let programmes = network::store::programmes(tx, Circle::Facilitators, Lang::En).await?;
        details.programme = programmes.into_iter().find(|of| of.code == code).map(|of| of.id);
    }
    Ok(())
}

/// Two events are one: the first stays, with the page of the second among its materials; the second's address leads there.
async fn merge(
    tx: &mut Tx,
    who: &Standing,
    (granted, second): (&Granted<ChangeEvent>, &Event),
    first: Event,
) -> Result<(), Refused> {
    let changing = ask::<ChangeEvent>(who, first.subject())?;
    let home = store::home(&mut *tx).await?;
    let mut details = first.details.clone();
    if let Some(url) = second.details.url.clone().filter(|url| Some(url) != details.url.as_ref()) {
        details.materials.push(Material { title: second.details.title.clone(), url });
    }
    store::change_event(tx, &changing, &first, (&details, &home)).await?;
    match store::merge_into(tx, granted, first.id).await {
        // What was proposed about the second has nothing to change any more.
        Ok(_) => Ok(intake::log::refuse_about(tx, who, super::EVENTS.noun, second.id.into()).await?),
        Err(Error::Reference(_)) => Err(Refused::Said(
            Said::new("events-suggest-in-use").with("title", second.details.title.as_str()),
        )),
        Err(error) => Err(error.into()),
    }
}
