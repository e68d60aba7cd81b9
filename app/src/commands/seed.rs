//! The people of the demo, through the same functions as everybody else.
use super::Complaint;
use intake::{File, ROWS_MAX, Run};
use kernel::{
    Lang, PersonId,
    access::{SeatKind, Standing, ask},
};
use people::{
    acts::AddOrganisation,
    rules::{OrganisationKind, TypedOrganisation},
    store as people_store,
};
use std::collections::BTreeMap;
use store::Tx;
use web::Site;

const CITIES: &str = include_str!("../../../examples/hmln-2018/cities.csv");
const PEOPLE: &str = include_str!("../../../examples/hmln-2018/people.csv");

/// A line of a file, by the names of its columns.
type Line = BTreeMap<String, String>;

fn lines(file: &str) -> Result<Vec<Line>, csv::Error> {
    csv::Reader::from_reader(file.as_bytes()).deserialize().collect()
}

fn cell<'a>(line: &'a Line, column: &str) -> &'a str {
    line.get(column).map(String::as_str).unwrap_or_default()
}

/// Fills an empty house with the cities and people of the example; leaves any other alone.
///
/// # Errors
/// Of the store; a wrong line of the files is ours.
pub async fn plant(site: &Site) -> Result<(), Complaint> {
    if !people_store::is_empty(&site.db).await? {
        return Ok(());
    }
    let mut tx = site.db.begin().await?;
    for line in lines(CITIES)? {
        add_city(&mut tx, &line).await?;
    }
    import(site, tx, "people", PEOPLE).await?.commit().await?;
    Ok(())
}

/// Imports a file of the example as everybody imports theirs.
async fn import(site: &Site, tx: Tx, noun: &str, text: &str) -> Result<Tx, Complaint> {
    let importer = site.importers.iter().find(|importer| importer.noun == noun);
    let importer = importer.ok_or_else(|| Complaint(format!("nobody imports {noun}")))?;
    let name = format!("{noun}.csv");
    let bytes = text.as_bytes();
    let file = File { name: &name, bytes, encoding: None, ignored: &[], rows_max: ROWS_MAX };
    let today = site.clock.today(&site.home_zone);
    let run = Run { who: Standing::operator(), programme: None, today };
    let taken = intake::take(tx, importer, &file, run, &mut |_| ()).await;
    let (tx, _, _) =
        taken.map_err(|failed| Complaint(format!("the example has a wrong line: {failed:?}")))?;
    Ok(tx)
}

fn wrong(line: &Line, why: impl std::fmt::Debug) -> Complaint {
    Complaint(format!("the example has a wrong line, {}: {why:?}", cell(line, "code")))
}

async fn add_city(tx: &mut Tx, line: &Line) -> Result<(), Complaint> {
    let adding = ask::<AddOrganisation>(&Standing::operator(), ()).map_err(|denied| wrong(line, denied))?;
    let typed = TypedOrganisation {
        kind: OrganisationKind::Municipality.code(),
        name: cell(line, "name"),
        code: cell(line, "code"),
        country: cell(line, "country"),
    };
    let city = typed.read().map_err(|problems| wrong(line, problems))?;
    let id = people_store::add_organisation(tx, &adding, &city).await?;
    let names = cell(line, "local_names").split(';').filter_map(|name| name.trim().split_once(':'));
    for (lang, name) in names.filter_map(|(tag, name)| Some((tag.parse::<Lang>().ok()?, name))) {
        people_store::add_organisation_name(tx, &adding, id, (lang, name)).await?;
    }
    Ok(())
}

/// One of each role, for the links that the demo prints: role, name, id.
///
/// # Errors
/// Of the store.
pub(super) async fn cast(site: &Site) -> Result<Vec<(&'static str, String, PersonId)>, store::Error> {
    let today = site.clock.today(&site.home_zone);
    store::sql(
        "select s.kind, p.name, p.id
           from people_seats s
           join people_persons p on p.id = s.person
          where s.kind in ('facilitator', 'focal point', 'deputy', 'sponsor', 'expert', 'funder')
            and s.starts <= $1 and (s.ends is null or s.ends >= $1)
            and p.id = (select min(f.person)
                          from people_seats f
                         where f.kind = s.kind and f.starts <= $1 and (f.ends is null or f.ends >= $1))
          order by case s.kind when 'facilitator' then 0 when 'focal point' then 1 when 'deputy' then 2
                               when 'sponsor' then 3 when 'expert' then 4 else 5 end",
    )
    .bind(today)
    .all(&site.db)
    .await
    .map(|rows: Vec<(SeatKind, String, PersonId)>| {
        rows.into_iter().map(|(kind, name, id)| (kind.code(), name, id)).collect()
    })
}
