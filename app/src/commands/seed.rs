//! The network and the people of the demo, through the same functions as everybody else.
use super::Complaint;
use intake::{File, ImportId, ROWS_MAX, Run, Sure, log};
use kernel::{
    Lang, OrganisationId, PersonId,
    access::{SeatKind, Standing, ask},
};
use people::{
    acts::{AddOrganisation, AddPerson, GiveSeat, Subject},
    rules::{NewSeat, OrganisationKind, TypedOrganisation, TypedPerson, TypedPreferences, TypedTerm},
    store as people_store,
};
use std::collections::BTreeMap;
use store::Tx;
use web::Site;

const THEMES: &str = include_str!("../../../examples/hmln-2018/themes.csv");
const PROGRAMMES: &str = include_str!("../../../examples/hmln-2018/programmes.csv");
const CITIES: &str = include_str!("../../../examples/hmln-2018/cities.csv");
const PEOPLE: &str = include_str!("../../../examples/hmln-2018/people.csv");
const EVENTS: &str = include_str!("../../../examples/hmln-2018/events.csv");
/// More than 41 events have.
const SUGGESTIONS_MAX: u32 = 1_000;
/// The organisation of the facilitators in the file.
const CENTRE: &str = "The centre";

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
    for (file, programme) in [
        (("themes", THEMES), None),
        (("programmes", PROGRAMMES), None),
        (("cities", CITIES), Some("hmln_2018")),
    ] {
        tx = import(site, tx, file, programme).await?.0;
    }
    for line in lines(PEOPLE)? {
        add_seat(&mut tx, &line).await?;
    }
    let (mut tx, events) = import(site, tx, ("events", EVENTS), None).await?;
    accept_the_sure(site, &mut tx, events).await?;
    Ok(tx.commit().await?)
}

fn wrong(line: &Line, why: impl std::fmt::Debug) -> Complaint {
    Complaint(format!("the example has a wrong line, {}: {why:?}", cell(line, "code")))
}

/// Takes a file of the example, as the operator would.
async fn import(
    site: &Site,
    tx: Tx,
    (noun, text): (&str, &str),
    programme: Option<&str>,
) -> Result<(Tx, ImportId), Complaint> {
    let importer = site.importers.iter().find(|importer| importer.noun == noun);
    let importer = importer.ok_or_else(|| Complaint(format!("no feature takes {noun}")))?;
    let name = format!("{noun}.csv");
    let file = File { name: &name, bytes: text.as_bytes(), encoding: None, ignored: &[], rows_max: ROWS_MAX };
    let run = Run {
        who: Standing::operator(),
        programme: programme.map(str::to_owned),
        today: site.clock.today(&site.home_zone),
    };
    match intake::take(tx, importer, &file, run, &mut |_| ()).await {
        Ok((tx, import, _)) => Ok((tx, import)),
        Err(failed) => Err(Complaint(format!("the example's {name} cannot be taken: {failed:?}"))),
    }
}

/// Accepts what an import suggests without doubt, as a facilitator would.
async fn accept_the_sure(site: &Site, tx: &mut Tx, import: ImportId) -> Result<(), Complaint> {
    let open = Some(log::State::Open);
    let suggestions = log::suggestions(&mut *tx, import, (open, None), None, SUGGESTIONS_MAX).await?;
    for suggestion in suggestions.iter().filter(|one| one.sure == Sure::Strongly) {
        let accepted = log::accept(tx, &site.importers, &Standing::operator(), suggestion.id).await;
        accepted.map_err(|refused| Complaint(format!("a suggestion of the example: {refused:?}")))?;
    }
    Ok(())
}

/// A line is a seat; a person who holds two has two lines.
async fn add_seat(tx: &mut Tx, line: &Line) -> Result<(), Complaint> {
    let person = match people_store::person_by_code(&mut *tx, cell(line, "code")).await? {
        Some(person) => person,
        None => add_person(tx, line).await?,
    };
    let organisation = organisation(tx, line).await?;
    let kind = SeatKind::from_code(cell(line, "seat")).ok_or_else(|| wrong(line, "seat"))?;
    let term = TypedTerm { starts: cell(line, "from"), ends: cell(line, "to") };
    let term = term.read().map_err(|problems| wrong(line, problems))?;
    let held = people_store::seats_of(&mut *tx, person, Lang::En).await?;
    let held: Vec<_> = held.into_iter().map(|held| held.seat).collect();
    let seat = NewSeat::give(kind, organisation, term, &held).map_err(|problem| wrong(line, problem))?;
    let subject = Subject { person, hidden: false, sits_for: Vec::new() };
    let giving = ask::<GiveSeat>(&Standing::operator(), subject).map_err(|denied| wrong(line, denied))?;
    people_store::add_seat(tx, &giving, seat).await?;
    Ok(())
}

async fn add_person(tx: &mut Tx, line: &Line) -> Result<PersonId, Complaint> {
    let adding = ask::<AddPerson>(&Standing::operator(), ()).map_err(|denied| wrong(line, denied))?;
    let details = TypedPerson {
        name: cell(line, "name"),
        name_local: cell(line, "name_local"),
        email: cell(line, "email"),
        spoken: cell(line, "languages"),
    };
    let details = details.read().map_err(|problems| wrong(line, problems))?;
    let preferences =
        TypedPreferences { language: cell(line, "language"), zone: cell(line, "zone"), digits: "" };
    let preferences = preferences.read().map_err(|problems| wrong(line, problems))?;
    let code = Some(cell(line, "code"));
    Ok(people_store::add_person(tx, &adding, (&details, &preferences), code).await?)
}

/// The city of the line by its code, or the other organisation by its name, which is added when it is new.
async fn organisation(tx: &mut Tx, line: &Line) -> Result<(OrganisationId, OrganisationKind), Complaint> {
    let (city, name) = (cell(line, "city"), cell(line, "organisation"));
    let known = match city {
        "" => people_store::organisation_by_name(&mut *tx, name).await?,
        code => people_store::organisation_by_code(&mut *tx, code).await?,
    };
    if let Some(known) = known {
        return Ok((known.id, known.kind));
    }
    let adding = ask::<AddOrganisation>(&Standing::operator(), ()).map_err(|denied| wrong(line, denied))?;
    let kind = if name == CENTRE { OrganisationKind::Centre } else { OrganisationKind::Partner };
    let typed = TypedOrganisation { kind: kind.code(), name, ..TypedOrganisation::default() };
    let organisation = typed.read().map_err(|problems| wrong(line, problems))?;
    Ok((people_store::add_organisation(tx, &adding, &organisation).await?, kind))
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
