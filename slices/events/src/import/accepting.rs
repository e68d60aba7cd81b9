//! Accepted suggestions: what each changes.
use crate::{
    acts::ChangeEvent,
    rules::{
        Access, Details, EventKind, Format, Material, Organiser, OrganiserRole, Series, WebAddress, When,
    },
    store::{self, Event},
};
use ::store::{Error, Tx};
use intake::{Accepting, Refused, Said, Suggested};
use kernel::{
    Country, EventId, Lang,
    access::{Circle, Granted, Standing, ask},
};
use serde_json::Value;

/// Does what a suggestion proposes.
pub(super) fn accept<'a>(tx: &'a mut Tx, who: &'a Standing, suggested: &'a Suggested) -> Accepting<'a> {
    Box::pin(async move {
        let id = EventId::from(suggested.subject);
        let gone = || Refused::Said(Said::new("events-suggest-gone"));
        let event = store::event(&mut *tx, id).await?.ok_or_else(gone)?;
        let granted = ask::<ChangeEvent>(who, event.subject())?;
        let proposal = &suggested.proposal;
        match suggested.kind.as_str() {
            "events: same organisation" => {
                let text = |name: &str| proposal.get(name).and_then(Value::as_str).unwrap_or_default();
                store::know_as(tx, who, (text("printed"), text("known"))).await?;
                return Ok(());
            }
            "events: double" => {
                let first = proposal.get("of").and_then(Value::as_i64).map(EventId::from);
                let first = match first {
                    Some(first) => store::event(&mut *tx, first).await?,
                    None => None,
                };
                return merge(tx, who, (&granted, &event), first.ok_or_else(gone)?).await;
            }
            _ => {}
        }
        let home = store::home(&mut *tx).await?;
        let whole = match proposal.get("whole").and_then(Value::as_i64) {
            Some(whole) => Some(store::event(&mut *tx, EventId::from(whole)).await?.ok_or_else(gone)?),
            None => None,
        };
        let mut details = event.details.clone();
        apply(tx, proposal, &mut details).await?;
        if let Some(whole) = whole {
            let number =
                proposal.get("number").and_then(Value::as_u64).and_then(|number| u32::try_from(number).ok());
            let name = whole
                .details
                .series
                .as_ref()
                .map_or_else(|| whole.details.title.clone(), |series| series.name.clone());
            let granted = ask::<ChangeEvent>(who, whole.subject())?;
            let of_whole = Details {
                series: Some(Series { name: name.clone(), number: None }),
                ..whole.details.clone()
            };
            store::change_event(tx, &granted, &whole, (&of_whole, &home)).await?;
            details.series = Some(Series { name, number });
        }
        store::change_event(tx, &granted, &event, (&details, &home)).await?;
        Ok(())
    })
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
        let number = proposal.get("number").and_then(Value::as_u64);
        let number = number.and_then(|number| u32::try_from(number).ok());
        details.series = Some(Series { name: name.to_owned(), number });
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
