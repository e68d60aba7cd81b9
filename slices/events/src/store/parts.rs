//! What hangs on an event: who holds it, themes, countries, languages, materials; and series.
use super::Event;
use crate::rules::{Details, Material, Organiser, OrganiserRole, Series, WebAddress};
use kernel::{Country, EventId, SpokenLanguage, ThemeId};
use std::collections::BTreeMap;
use store::{At, Error, Tx, sql};

/// Puts to each event what hangs on it; a statement for each kind of part, however many events there are.
pub(super) async fn fill(at: &mut At<'_>, events: &mut [Event]) -> Result<(), Error> {
    if events.is_empty() {
        return Ok(());
    }
    let ids: Vec<EventId> = events.iter().map(|event| event.id).collect();
    let mut by_id: BTreeMap<EventId, &mut Details> =
        events.iter_mut().map(|event| (event.id, &mut event.details)).collect();
    let organisers: Vec<(EventId, OrganiserRole, String)> =
        sql("select event, role, name from events_organisers where event in ($1..) order by event, place")
            .bind_list(ids.iter().copied())
            .all(&mut *at)
            .await?;
    for (event, role, name) in organisers {
        by_id
            .get_mut(&event)
            .into_iter()
            .for_each(|of| of.organisers.push(Organiser { role, name: name.clone() }));
    }
    let themes: Vec<(EventId, ThemeId)> =
        sql("select event, theme from events_themes where event in ($1..) order by event, theme")
            .bind_list(ids.iter().copied())
            .all(&mut *at)
            .await?;
    for (event, theme) in themes {
        by_id.get_mut(&event).into_iter().for_each(|of| of.themes.push(theme));
    }
    let countries: Vec<(EventId, Country)> =
        sql("select event, country from events_countries where event in ($1..) order by event, country")
            .bind_list(ids.iter().copied())
            .all(&mut *at)
            .await?;
    for (event, country) in countries {
        by_id.get_mut(&event).into_iter().for_each(|of| of.countries.push(country));
    }
    let spoken: Vec<(EventId, String)> =
        sql("select event, tag from events_spoken where event in ($1..) order by event, place")
            .bind_list(ids.iter().copied())
            .all(&mut *at)
            .await?;
    for (event, tag) in spoken {
        let tag: SpokenLanguage = tag.parse().map_err(|_| super::broken(format!("{tag} is no language")))?;
        by_id.get_mut(&event).into_iter().for_each(|of| of.spoken.push(tag.clone()));
    }
    let materials: Vec<(EventId, String, String)> =
        sql("select event, title, url from events_materials where event in ($1..) order by event, place")
            .bind_list(ids.iter().copied())
            .all(at)
            .await?;
    for (event, title, url) in materials {
        let url = WebAddress::parse(&url).map_err(|_| super::broken(format!("{url} is no address")))?;
        let material = Material { title, url };
        by_id.get_mut(&event).into_iter().for_each(|of| of.materials.push(material.clone()));
    }
    Ok(())
}

/// Takes away what hangs on an event, and writes what is said now.
pub(super) async fn rewrite(tx: &mut Tx, event: EventId, details: &Details) -> Result<(), Error> {
    remove(tx, event).await?;
    write(tx, event, details).await
}

/// Takes away what hangs on an event.
pub(super) async fn remove(tx: &mut Tx, event: EventId) -> Result<(), Error> {
    sql("delete from events_organisers where event = $1").bind(event).run(tx).await?;
    sql("delete from events_themes where event = $1").bind(event).run(tx).await?;
    sql("delete from events_countries where event = $1").bind(event).run(tx).await?;
    sql("delete from events_spoken where event = $1").bind(event).run(tx).await?;
    sql("delete from events_materials where event = $1").bind(event).run(tx).await.map(drop)
}

pub(super) async fn write(tx: &mut Tx, event: EventId, details: &Details) -> Result<(), Error> {
    for (place, organiser) in (0_u32..).zip(&details.organisers) {
        sql("insert into events_organisers (event, place, role, name) values ($1, $2, $3, $4)")
            .bind(event)
            .bind(place)
            .bind(organiser.role)
            .bind(&organiser.name)
            .run(tx)
            .await?;
    }
    for theme in &details.themes {
        sql("insert into events_themes (event, theme) values ($1, $2) on conflict do nothing")
            .bind(event)
            .bind(*theme)
            .run(tx)
            .await?;
    }
    for country in &details.countries {
        sql("insert into events_countries (event, country) values ($1, $2) on conflict do nothing")
            .bind(event)
            .bind(*country)
            .run(tx)
            .await?;
    }
    for (place, spoken) in (0_u32..).zip(&details.spoken) {
        sql("insert into events_spoken (event, place, tag) values ($1, $2, $3)")
            .bind(event)
            .bind(place)
            .bind(spoken.tag())
            .run(tx)
            .await?;
    }
    for (place, material) in (0_u32..).zip(&details.materials) {
        sql("insert into events_materials (event, place, title, url) values ($1, $2, $3, $4)")
            .bind(event)
            .bind(place)
            .bind(&material.title)
            .bind(material.url.as_str())
            .run(tx)
            .await?;
    }
    Ok(())
}

/// The series of this name, which is made when it is new.
pub(super) async fn series(tx: &mut Tx, series: Option<&Series>) -> Result<Option<i64>, Error> {
    let Some(series) = series else { return Ok(None) };
    let known: Option<i64> =
        sql("select id from events_series where name = $1").bind(&series.name).optional(&mut *tx).await?;
    if known.is_some() {
        return Ok(known);
    }
    let id: i64 = tx.new_id();
    sql("insert into events_series (id, name) values ($1, $2)").bind(id).bind(&series.name).run(tx).await?;
    Ok(Some(id))
}
