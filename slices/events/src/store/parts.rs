//! What hangs on an event: who holds it, themes, countries, languages, materials, files; and series.
use super::{Event, EventFile};
use crate::rules::{Details, Material, Organiser, OrganiserRole, Series, WebAddress};
use kernel::{EventId, FileId, ThemeId};
use store::{Error, Tx, Values, inserts, sql};

/// Between the columns of a part, and between parts: no name and no address holds a control character.
const COLUMN_END: char = '\u{1f}';
const PART_END: char = '\u{1e}';

/// All that hangs on the event `e` as one text, nothing for nothing: for each part its kind, place, number, text, what more
/// there is and the size, whatever these mean for its kind. One column of the event's own row: a row for each part would
/// cost more than all else of a list, as each is handed from the database's thread to the page's.
macro_rules! parts_of_e {
    () => {
        "(select string_agg(part, '\u{1e}')
            from (select 'organiser\u{1f}' || place || '\u{1f}0\u{1f}' || name || '\u{1f}' || role || '\u{1f}0' as part
                    from events_organisers
                   where event = e.id
                  union all
                  select 'theme\u{1f}0\u{1f}' || theme || '\u{1f}\u{1f}\u{1f}0' from events_themes where event = e.id
                  union all
                  select 'country\u{1f}0\u{1f}0\u{1f}' || country || '\u{1f}\u{1f}0'
                    from events_countries
                   where event = e.id
                  union all
                  select 'language\u{1f}' || place || '\u{1f}0\u{1f}' || tag || '\u{1f}\u{1f}0'
                    from events_spoken
                   where event = e.id
                  union all
                  select 'material\u{1f}' || place || '\u{1f}0\u{1f}' || title || '\u{1f}' || url || '\u{1f}0'
                    from events_materials
                   where event = e.id
                  union all
                  select 'file\u{1f}' || added_at || '\u{1f}' || id || '\u{1f}' || name || '\u{1f}' || kind || '\u{1f}' || size
                    from events_files
                   where event = e.id) as hung)"
    };
}
pub(super) use parts_of_e;

/// Puts to an event what hangs on it.
pub(super) fn hang_all(event: &mut Event, parts: &str) -> Result<(), Error> {
    let mut hung: Vec<Part<'_>> = parts
        .split(PART_END)
        .map(|part| Part::read(part).ok_or_else(|| super::broken(format!("{part:?} is no part"))))
        .collect::<Result<_, _>>()?;
    hung.sort_unstable();
    hung.into_iter().try_for_each(|part| hang(event, part))
}

/// A part of any kind, in the order of parts.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Part<'a> {
    kind: &'a str,
    place: i64,
    number: i64,
    text: &'a str,
    more: &'a str,
    size: i64,
}

impl<'a> Part<'a> {
    fn read(part: &'a str) -> Option<Self> {
        let mut columns = part.split(COLUMN_END);
        let read = Self {
            kind: columns.next()?,
            place: columns.next()?.parse().ok()?,
            number: columns.next()?.parse().ok()?,
            text: columns.next()?,
            more: columns.next()?,
            size: columns.next()?.parse().ok()?,
        };
        columns.next().is_none().then_some(read)
    }
}

fn hang(
    Event { id, details, files, .. }: &mut Event,
    Part { kind, number, text, more, size, .. }: Part<'_>,
) -> Result<(), Error> {
    let broken = |what: &str| super::broken(format!("{text} {more} is no {what}"));
    match kind {
        "organiser" => {
            let role = OrganiserRole::from_code(more).ok_or_else(|| broken("organiser"))?;
            details.organisers.push(Organiser { role, name: text.to_owned() });
        }
        "theme" => details.themes.push(ThemeId::from(number)),
        "country" => details.countries.push(text.parse().map_err(|_| broken("country"))?),
        "file" => files.push(EventFile {
            id: FileId::from(number),
            event: *id,
            name: text.to_owned(),
            kind: more.to_owned(),
            size,
        }),
        "language" => details.spoken.push(text.parse().map_err(|_| broken("language"))?),
        _ => {
            let url = WebAddress::parse(more).map_err(|_| broken("address"))?;
            details.materials.push(Material { title: text.to_owned(), url });
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
