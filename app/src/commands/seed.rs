//! The network, its people and its events of the demo, through the same functions as everybody else.
use super::Complaint;
use intake::{File, ImportId, ROWS_MAX, Run, Sure, log};
use kernel::{
    PersonId,
    access::{SeatKind, Standing, ask},
};
use people::{acts::AddOrganisation, store as people_store};
use store::Tx;
use web::Site;

/// The files of the example in the order in which they build on each other, and the programme that their rows join.
const FILES: [(&str, &str, Option<&str>); 5] = [
    ("themes", include_str!("../../../examples/hmln-2018/themes.csv"), None),
    ("programmes", include_str!("../../../examples/hmln-2018/programmes.csv"), None),
    ("cities", include_str!("../../../examples/hmln-2018/cities.csv"), Some("hmln_2018")),
    ("people", include_str!("../../../examples/hmln-2018/people.csv"), None),
    ("events", include_str!("../../../examples/hmln-2018/events.csv"), None),
];
/// As people.csv names it.
const CENTRE: &str = "The centre";
/// More than 41 events have.
const SUGGESTIONS_MAX: u32 = 1_000;

/// Fills an empty house with the example; leaves any other alone.
///
/// # Errors
/// Of the store; a wrong line of the files is ours.
pub async fn plant(site: &Site) -> Result<(), Complaint> {
    if !people_store::is_empty(&site.db).await? {
        return Ok(());
    }
    let mut tx = site.db.begin().await?;
    for (noun, text, programme) in FILES {
        let (next, taken) = import(site, tx, (noun, text), programme).await?;
        tx = next;
        accept((site, &mut tx), &Standing::operator(), taken, |one| one.sure == Sure::Strongly).await?;
    }
    name_the_centre(&mut tx).await?;
    Ok(tx.commit().await?)
}

/// The file names the centre in English; its people read it in their languages.
async fn name_the_centre(tx: &mut Tx) -> Result<(), Complaint> {
    let none = || Complaint("the example has no centre".to_owned());
    let granted = ask::<AddOrganisation>(&Standing::operator(), ()).map_err(|_| none())?;
    let centre = people_store::organisation_by_name(&mut *tx, CENTRE).await?.ok_or_else(none)?;
    for name in [("ar", "المركز"), ("ckb", "ناوەند"), ("fr", "Le centre"), ("tr", "Merkez")] {
        people_store::add_organisation_name(tx, &granted, centre.id, name).await?;
    }
    Ok(())
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

/// Accepts what is open of an import and wanted, as a facilitator would.
pub(super) async fn accept(
    (site, tx): (&Site, &mut Tx),
    who: &Standing,
    import: ImportId,
    is_wanted: impl Fn(&log::Logged) -> bool,
) -> Result<(), Complaint> {
    let open = Some(log::State::Open);
    let suggestions = log::suggestions(&mut *tx, import, (open, None), None, SUGGESTIONS_MAX).await?;
    for suggestion in suggestions.iter().filter(|one| is_wanted(one)) {
        let accepted = log::accept(tx, &site.importers, who, suggestion.id).await;
        accepted.map_err(|refused| Complaint(format!("a suggestion of the example: {refused:?}")))?;
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
