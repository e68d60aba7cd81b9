//! All people and their seats, as rows of a file that can be imported again.
use crate::{
    acts::ExportPeople,
    facts::{Fact, LIST_EXPORTED},
    importer,
    rules::OrganisationKind,
};
use jiff::{Timestamp, civil::Date};
use kernel::{
    PersonId,
    access::{Granted, SeatKind},
};
use std::collections::BTreeMap;
use store::{At, Db, Error, Tx, record, row, sql};

/// People that are read at once.
const BATCH: u32 = 500;

row! {
    struct PersonRow {
        id: PersonId,
        code: String,
        name: String,
        name_local: Option<String>,
        email: String,
        language: String,
        zone: String,
    }
}

row! {
    struct SeatRow {
        person: PersonId,
        kind: SeatKind,
        starts: Date,
        ends: Option<Date>,
        organisation_kind: OrganisationKind,
        organisation_code: Option<String>,
        organisation_name: String,
    }
}

/// The header and a row for each seat; whoever holds none has one row, without a seat. Who was erased has none.
///
/// # Errors
/// [`store::Error`]
pub async fn export_rows(db: &Db, _granted: &Granted<ExportPeople>) -> Result<Vec<Vec<String>>, Error> {
    let mut rows = vec![importer::header().into_iter().map(str::to_owned).collect()];
    let mut after = PersonId::from(0);
    loop {
        let people: Vec<PersonRow> = sql("select id, code, name, name_local, email, language, zone
               from people_persons
              where id > $1 and erased_at is null and code is not null
              order by id
              limit $2")
        .bind(after)
        .bind(BATCH)
        .all(db)
        .await?;
        let Some(last) = people.last() else { return Ok(rows) };
        after = last.id;
        let mut spoken = spoken(db, people.iter().map(|person| person.id)).await?;
        let mut seats = seats(db, people.iter().map(|person| person.id)).await?;
        for person in people {
            let spoken = spoken.remove(&person.id).unwrap_or_default();
            match seats.remove(&person.id) {
                None => rows.push(cells(&person, &spoken, None)),
                Some(seats) => rows.extend(seats.iter().map(|seat| cells(&person, &spoken, Some(seat)))),
            }
        }
    }
}

/// Languages with semicolons between, best first.
async fn spoken(
    db: &Db,
    people: impl Iterator<Item = PersonId>,
) -> Result<BTreeMap<PersonId, String>, Error> {
    let tags: Vec<(PersonId, String)> = sql(
        "select person, tag from people_spoken where person in ($1..) order by person, place limit 10000",
    )
    .bind_list(people)
    .all(db)
    .await?;
    let mut spoken: BTreeMap<PersonId, String> = BTreeMap::new();
    for (person, tag) in tags {
        let all = spoken.entry(person).or_default();
        if !all.is_empty() {
            all.push(';');
        }
        all.push_str(&tag);
    }
    Ok(spoken)
}

async fn seats(
    db: &Db,
    people: impl Iterator<Item = PersonId>,
) -> Result<BTreeMap<PersonId, Vec<SeatRow>>, Error> {
    let rows: Vec<SeatRow> = sql("select s.person, s.kind, s.starts, s.ends, o.kind as organisation_kind,
                o.code as organisation_code, o.name as organisation_name
           from people_seats s
           join people_organisations o on o.id = s.organisation
          where s.person in ($1..)
          order by s.person, s.starts, s.id")
    .bind_list(people)
    .all(db)
    .await?;
    let mut seats: BTreeMap<PersonId, Vec<SeatRow>> = BTreeMap::new();
    for seat in rows {
        seats.entry(seat.person).or_default().push(seat);
    }
    Ok(seats)
}

/// In the order of the columns.
fn cells(person: &PersonRow, spoken: &str, seat: Option<&SeatRow>) -> Vec<String> {
    let is_city = |seat: &&SeatRow| seat.organisation_kind == OrganisationKind::Municipality;
    let city = seat.filter(is_city).and_then(|seat| seat.organisation_code.clone());
    let organisation = seat.filter(|seat| !is_city(seat)).map(|seat| seat.organisation_name.clone());
    vec![
        person.code.clone(),
        person.name.clone(),
        person.name_local.clone().unwrap_or_default(),
        person.email.clone(),
        city.unwrap_or_default(),
        organisation.unwrap_or_default(),
        seat.map(|seat| seat.kind.code().to_owned()).unwrap_or_default(),
        spoken.to_owned(),
        person.language.clone(),
        person.zone.clone(),
        seat.map(|seat| seat.starts.to_string()).unwrap_or_default(),
        seat.and_then(|seat| seat.ends).map(|day| day.to_string()).unwrap_or_default(),
    ]
}

/// Records that somebody takes the list, what for, and how long it is.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn record_list_export(
    tx: &mut Tx,
    granted: &Granted<ExportPeople>,
    purpose: &'static str,
) -> Result<(), Error> {
    let rows: i64 = sql("select count(*)
           from people_persons p
           left join people_seats s on s.person = p.id
          where p.erased_at is null")
    .one(&mut *tx)
    .await?;
    Fact::ListExported { rows, purpose }.record(tx, granted.by()).await.map(drop)
}

/// Whether whoever asks has said since then what they take the list for.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn has_exported_list(
    at: impl Into<At<'_>>,
    granted: &Granted<ExportPeople>,
    since: Timestamp,
) -> Result<bool, Error> {
    record::was_done(at, (LIST_EXPORTED, "people", 0), granted.by(), since).await
}
