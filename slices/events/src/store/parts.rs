//! What hangs on an event: who holds it, themes, countries, languages, materials, files; and series.
use super::{Event, EventFile};
use crate::rules::{Details, Material, Organiser, OrganiserRole, Series, WebAddress};
use kernel::{EventId, FileId, ThemeId};
use std::collections::BTreeMap;
use store::{At, Error, Tx, Values, inserts, row, sql};

row! {
    /// A part of any kind; what its columns mean, its kind says.
    struct Part {
        event: EventId,
        kind: String,
        number: i64,
        text: String,
        more: String,
        size: i64,
    }
}

/// Puts to each event what hangs on it: one statement, however many events and kinds of parts there are.
pub(super) async fn fill(at: &mut At<'_>, events: &mut [Event]) -> Result<(), Error> {
    let mut by_id: BTreeMap<EventId, &mut Event> = events.iter_mut().map(|event| (event.id, event)).collect();
    let parts: Vec<Part> = sql(
        "select event, 'organiser' as kind, place, cast(0 as bigint) as number, name as text, role as more,
                cast(0 as bigint) as size
           from events_organisers
          where event in ($1..)
         union all
         select event, 'theme', 0, theme, '', '', 0 from events_themes where event in ($1..)
         union all
         select event, 'country', 0, 0, country, '', 0 from events_countries where event in ($1..)
         union all
         select event, 'language', place, 0, tag, '', 0 from events_spoken where event in ($1..)
         union all
         select event, 'material', place, 0, title, url, 0 from events_materials where event in ($1..)
         union all
         select event, 'file', added_at, id, name, kind, size from events_files where event in ($1..)
          order by event, kind, place, number, text",
    )
    .bind_list(by_id.keys().copied())
    .all(at)
    .await?;
    for part in parts {
        let Some(event) = by_id.get_mut(&part.event) else { continue };
        hang(event, part)?;
    }
    Ok(())
}

fn hang(
    Event { id, details, files, .. }: &mut Event,
    Part { kind, number, text, more, size, .. }: Part,
) -> Result<(), Error> {
    let broken = |what: &str| super::broken(format!("{text} {more} is no {what}"));
    match kind.as_str() {
        "organiser" => {
            let role = OrganiserRole::from_code(&more).ok_or_else(|| broken("organiser"))?;
            details.organisers.push(Organiser { role, name: text });
        }
        "theme" => details.themes.push(ThemeId::from(number)),
        "country" => details.countries.push(text.parse().map_err(|_| broken("country"))?),
        "file" => {
            files.push(EventFile { id: FileId::from(number), event: *id, name: text, kind: more, size });
        }
        "language" => details.spoken.push(text.parse().map_err(|_| broken("language"))?),
        _ => {
            let url = WebAddress::parse(&more).map_err(|_| broken("address"))?;
            details.materials.push(Material { title: text, url });
        }
    }
    Ok(())
}

/// Takes away what hangs on an event, and writes what is said now.
pub(super) async fn rewrite(tx: &mut Tx, event: EventId, details: &Details) -> Result<(), Error> {
    remove(tx, event).await?;
    write(tx, &[(event, details)]).await
}

/// Takes away what hangs on an event.
pub(super) async fn remove(tx: &mut Tx, event: EventId) -> Result<(), Error> {
    sql("delete from events_organisers where event = $1").bind(event).run(tx).await?;
    sql("delete from events_themes where event = $1").bind(event).run(tx).await?;
    sql("delete from events_countries where event = $1").bind(event).run(tx).await?;
    sql("delete from events_spoken where event = $1").bind(event).run(tx).await?;
    sql("delete from events_materials where event = $1").bind(event).run(tx).await.map(drop)
}

/// Writes what hangs on events.
pub(super) async fn write(tx: &mut Tx, events: &[(EventId, &Details)]) -> Result<(), Error> {
    let mut organisers = inserts("insert into events_organisers (event, place, role, name) values (..)");
    let mut themes = inserts("insert into events_themes (event, theme) values (..) on conflict do nothing");
    let mut countries =
        inserts("insert into events_countries (event, country) values (..) on conflict do nothing");
    let mut languages = inserts("insert into events_spoken (event, place, tag) values (..)");
    let mut materials = inserts("insert into events_materials (event, place, title, url) values (..)");
    for (event, details) in events {
        let row = || Values::default().bind(*event);
        for (place, organiser) in (0_u32..).zip(&details.organisers) {
            organisers.row(row().bind(place).bind(organiser.role).bind(&organiser.name));
        }
        details.themes.iter().for_each(|theme| themes.row(row().bind(*theme)));
        details.countries.iter().for_each(|country| countries.row(row().bind(*country)));
        for (place, spoken) in (0_u32..).zip(&details.spoken) {
            languages.row(row().bind(place).bind(spoken.tag()));
        }
        for (place, material) in (0_u32..).zip(&details.materials) {
            materials.row(row().bind(place).bind(&material.title).bind(material.url.as_str()));
        }
    }
    for rows in [organisers, themes, countries, languages, materials] {
        rows.run(&mut *tx).await?;
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
