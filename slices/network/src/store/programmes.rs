//! Programmes.
use crate::{
    acts::{AddProgramme, ChangeProgramme, ProgrammeSubject},
    facts::Fact,
    rules::{Programme, programme::Wording},
    store::{CityName, ThemeName},
};
use kernel::{
    Country, Lang, OrganisationId, Period, ProgrammeId,
    access::{Circle, Granted},
};
use people::{
    acts::AddOrganisation,
    rules::{NewOrganisation, OrganisationKind},
};
use std::collections::BTreeMap;
use store::{At, Error, Tx, row, sql};

/// Programmes of one centre at most: one list shows them all.
pub const PROGRAMMES_MAX: i64 = 1_000;
/// Rows of one programme of a kind: more than the rules permit of any.
const PARTS_MAX: i64 = 1_000;

row! {
    /// A programme as lists and forms name it.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct ProgrammeName {
        /// Ours.
        pub id: ProgrammeId,
        /// Stable; stands in addresses and files.
        pub code: String,
        /// In the reader's language where that is known, else as it was entered.
        pub name: String,
        /// The programme above, whether or not the reader may see it.
        pub parent: Option<ProgrammeId>,
    }
}

/// All programmes that a circle may see, by name.
///
/// # Errors
/// [`store::Error`]
pub async fn programmes(
    at: impl Into<At<'_>>,
    circle: Circle,
    lang: Lang,
) -> Result<Vec<ProgrammeName>, Error> {
    sql("select p.id, p.code, coalesce(n.name, p.name) as name, p.parent
           from network_programmes p
           left join network_programme_names n on n.programme = p.id and n.language = $2
          where p.seen_by >= $1
          order by p.name, p.id
          limit $3")
    .bind(circle)
    .bind(lang)
    .bind(PROGRAMMES_MAX)
    .all(at)
    .await
}

/// The programme of this code, if the circle may see it.
///
/// # Errors
/// [`store::Error`]
pub async fn programme_by_code(
    at: impl Into<At<'_>>,
    circle: Circle,
    code: &str,
    lang: Lang,
) -> Result<Option<ProgrammeName>, Error> {
    sql("select p.id, p.code, coalesce(n.name, p.name) as name, p.parent
           from network_programmes p
           left join network_programme_names n on n.programme = p.id and n.language = $3
          where p.seen_by >= $1 and p.code = $2")
    .bind(circle)
    .bind(code)
    .bind(lang)
    .optional(at)
    .await
}

row! {
    struct WholeRow {
        id: ProgrammeId,
        code: String,
        name: String,
        summary: Option<String>,
        parent: Option<ProgrammeId>,
        starts: Option<Period>,
        ends: Option<Period>,
        seen_by: Circle,
    }
}

/// A programme as its page shows it to a reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownProgramme {
    /// Its names.
    pub name: ProgrammeName,
    /// In the reader's language where that is known.
    pub summary: Option<String>,
    /// As exactly as it is known.
    pub starts: Option<Period>,
    /// As exactly as it is known.
    pub ends: Option<Period>,
    /// Who may know of it.
    pub seen_by: Circle,
    /// The programmes above, the top one first, as far up as the reader may see.
    pub above: Vec<ProgrammeName>,
    /// Those right below that the reader may see.
    pub below: Vec<ProgrammeName>,
    /// Names of other organisations.
    pub partners: Vec<String>,
    /// Its themes.
    pub themes: Vec<ThemeName>,
    /// Codes of countries.
    pub countries: Vec<String>,
    /// Its member cities that the reader may see.
    pub cities: Vec<CityName>,
}

/// A programme as a reader of this circle may see it.
///
/// # Errors
/// [`store::Error`]
pub async fn shown_programme(
    at: impl Into<At<'_>>,
    circle: Circle,
    code: &str,
    lang: Lang,
) -> Result<Option<ShownProgramme>, Error> {
    let mut at = at.into();
    let row: Option<WholeRow> = sql("select p.id, p.code, coalesce(n.name, p.name) as name,
                coalesce(n.summary, p.summary) as summary, p.parent, p.starts, p.ends, p.seen_by
           from network_programmes p
           left join network_programme_names n on n.programme = p.id and n.language = $3
          where p.seen_by >= $1 and p.code = $2")
    .bind(circle)
    .bind(code)
    .bind(lang)
    .optional(&mut at)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let name = ProgrammeName { id: row.id, code: row.code, name: row.name, parent: row.parent };
    let mut above = Vec::new();
    let mut next = name.parent;
    while let Some(parent) = next {
        let Some(parent) = named(&mut at, circle, parent, lang).await? else { break };
        next = parent.parent;
        above.insert(0, parent);
    }
    Ok(Some(ShownProgramme {
        summary: row.summary,
        starts: row.starts,
        ends: row.ends,
        seen_by: row.seen_by,
        above,
        below: below_of(&mut at, circle, (name.id, lang)).await?,
        partners: partners(&mut at, name.id, Some(lang)).await?,
        themes: themes_of(&mut at, (name.id, lang)).await?,
        countries: countries(&mut at, name.id).await?,
        cities: cities_of(&mut at, circle, (name.id, lang)).await?,
        name,
    }))
}

/// Those right below.
async fn below_of(
    at: impl Into<At<'_>>,
    circle: Circle,
    (id, lang): (ProgrammeId, Lang),
) -> Result<Vec<ProgrammeName>, Error> {
    sql("select p.id, p.code, coalesce(n.name, p.name) as name, p.parent
           from network_programmes p
           left join network_programme_names n on n.programme = p.id and n.language = $3
          where p.seen_by >= $1 and p.parent = $2
          order by p.name, p.id
          limit $4")
    .bind(circle)
    .bind(id)
    .bind(lang)
    .bind(PROGRAMMES_MAX)
    .all(at)
    .await
}

/// In the centre's order.
async fn themes_of(at: impl Into<At<'_>>, (id, lang): (ProgrammeId, Lang)) -> Result<Vec<ThemeName>, Error> {
    sql("select t.id, t.code, coalesce(n.name, t.name) as name
           from network_programme_themes g
           join network_themes t on t.id = g.theme
           left join network_theme_names n on n.theme = t.id and n.language = $2
          where g.programme = $1
          order by t.place, t.id
          limit $3")
    .bind(id)
    .bind(lang)
    .bind(PARTS_MAX)
    .all(at)
    .await
}

/// By country and name.
async fn cities_of(
    at: impl Into<At<'_>>,
    circle: Circle,
    (id, lang): (ProgrammeId, Lang),
) -> Result<Vec<CityName>, Error> {
    sql("select o.id, o.code, coalesce(n.name, o.name) as name, o.country
           from network_members m
           join network_profiles p on p.municipality = m.municipality and p.seen_by >= $1
           join people_organisations o on o.id = m.municipality
           left join people_organisation_names n on n.organisation = o.id and n.language = $3
          where m.programme = $2
          order by o.country, o.name, o.id
          limit $4")
    .bind(circle)
    .bind(id)
    .bind(lang)
    .bind(PARTS_MAX)
    .all(at)
    .await
}

async fn named(
    at: impl Into<At<'_>>,
    circle: Circle,
    id: ProgrammeId,
    lang: Lang,
) -> Result<Option<ProgrammeName>, Error> {
    sql("select p.id, p.code, coalesce(n.name, p.name) as name, p.parent
           from network_programmes p
           left join network_programme_names n on n.programme = p.id and n.language = $3
          where p.seen_by >= $1 and p.id = $2")
    .bind(circle)
    .bind(id)
    .bind(lang)
    .optional(at)
    .await
}

/// Names of the partners, in a language or as they were entered.
async fn partners(
    at: impl Into<At<'_>>,
    programme: ProgrammeId,
    lang: Option<Lang>,
) -> Result<Vec<String>, Error> {
    sql("select coalesce(n.name, o.name) as name
           from network_programme_partners p
           join people_organisations o on o.id = p.organisation
           left join people_organisation_names n on n.organisation = o.id and n.language = $2
          where p.programme = $1
          order by p.place
          limit $3")
    .bind(programme)
    .bind(lang)
    .bind(PARTS_MAX)
    .all(at)
    .await
}

async fn countries(at: impl Into<At<'_>>, programme: ProgrammeId) -> Result<Vec<String>, Error> {
    sql("select country from network_programme_countries where programme = $1 order by country limit $2")
        .bind(programme)
        .bind(PARTS_MAX)
        .all(at)
        .await
}

/// The programme of this code, as far as access is concerned: ask before anything else is read.
///
/// # Errors
/// [`store::Error`]
pub async fn programme_subject(at: impl Into<At<'_>>, code: &str) -> Result<Option<ProgrammeSubject>, Error> {
    let row: Option<(ProgrammeId, Circle)> =
        sql("select id, seen_by from network_programmes where code = $1").bind(code).optional(at).await?;
    Ok(row.map(|(programme, seen_by)| ProgrammeSubject { programme, seen_by }))
}

/// All that is kept of a programme.
///
/// # Errors
/// [`store::Error`]
pub async fn programme(
    at: impl Into<At<'_>>,
    granted: &Granted<ChangeProgramme>,
) -> Result<Programme, Error> {
    let mut at = at.into();
    let id = granted.on().programme;
    let row: WholeRow = sql(
        "select id, code, name, summary, parent, starts, ends, seen_by from network_programmes where id = $1",
    )
    .bind(id)
    .one(&mut at)
    .await?;
    let parent = match row.parent {
        None => None,
        Some(parent) => {
            Some(sql("select code from network_programmes where id = $1").bind(parent).one(&mut at).await?)
        }
    };
    let wordings: Vec<(Lang, String, Option<String>)> = sql(
        "select language, name, summary from network_programme_names where programme = $1 order by language",
    )
    .bind(id)
    .all(&mut at)
    .await?;
    let wordings = wordings.into_iter().map(|(lang, name, summary)| (lang, Wording { name, summary }));
    let themes: Vec<String> = sql("select t.code
           from network_programme_themes p
           join network_themes t on t.id = p.theme
          where p.programme = $1
          order by t.code
          limit $2")
    .bind(id)
    .bind(PARTS_MAX)
    .all(&mut at)
    .await?;
    let countries = countries(&mut at, id).await?;
    Ok(Programme {
        code: row.code,
        wording: Wording { name: row.name, summary: row.summary },
        wordings: wordings.collect(),
        parent,
        starts: row.starts,
        ends: row.ends,
        partners: partners(&mut at, id, None).await?,
        themes: themes.into_iter().collect(),
        countries: countries.iter().filter_map(|code| code.parse::<Country>().ok()).collect(),
        seen_by: row.seen_by,
    })
}

/// Every programme and the one above it, by code. Lock `programmes` 0 before, when something is made of it.
///
/// # Errors
/// [`store::Error`]
pub async fn parents(at: impl Into<At<'_>>) -> Result<BTreeMap<String, Option<String>>, Error> {
    /// Far more than any centre has, so that a file of so many is looked at as a whole.
    const PARENTS_MAX: i64 = 1_000_000;
    let rows: Vec<(String, Option<String>)> = sql("select p.code, above.code
           from network_programmes p
           left join network_programmes above on above.id = p.parent
          order by p.code
          limit $1")
    .bind(PARENTS_MAX)
    .all(at)
    .await?;
    Ok(rows.into_iter().collect())
}

/// Adds a programme. `network_programmes_code` may refuse it. The one above it must be there.
///
/// # Errors
/// [`store::Error`]
pub async fn add_programme(
    tx: &mut Tx,
    granted: &Granted<AddProgramme>,
    partners: &Partners<'_>,
    programme: &Programme,
) -> Result<ProgrammeId, Error> {
    let id = tx.new_id::<ProgrammeId>();
    sql("insert into network_programmes (id, code, name, summary, starts, ends, seen_by, added_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)")
    .bind(id)
    .bind(&programme.code)
    .bind(&programme.wording.name)
    .bind(programme.wording.summary.as_ref())
    .bind(programme.starts)
    .bind(programme.ends)
    .bind(programme.seen_by)
    .bind(tx.now())
    .run(tx)
    .await?;
    write_parts(tx, id, partners, programme).await?;
    Fact::ProgrammeAdded { programme: id }.record(tx, granted.by()).await?;
    Ok(id)
}

/// Changes a programme; its code stays.
///
/// # Errors
/// [`store::Error`]
pub async fn change_programme(
    tx: &mut Tx,
    granted: &Granted<ChangeProgramme>,
    partners: &Partners<'_>,
    programme: &Programme,
) -> Result<(), Error> {
    let id = granted.on().programme;
    sql("update network_programmes
            set name = $1, summary = $2, starts = $3, ends = $4, seen_by = $5
          where id = $6")
    .bind(&programme.wording.name)
    .bind(programme.wording.summary.as_ref())
    .bind(programme.starts)
    .bind(programme.ends)
    .bind(programme.seen_by)
    .bind(id)
    .run(tx)
    .await?;
    for clearing in [
        "delete from network_programme_names where programme = $1",
        "delete from network_programme_partners where programme = $1",
        "delete from network_programme_themes where programme = $1",
        "delete from network_programme_countries where programme = $1",
    ] {
        sql(clearing).bind(id).run(tx).await?;
    }
    write_parts(tx, id, partners, programme).await?;
    Fact::ProgrammeChanged { programme: id }.record(tx, granted.by()).await.map(drop)
}

/// How partners that are not known yet are added: with the proof that whoever writes a programme may do that, too.
#[derive(Debug)]
pub struct Partners<'a> {
    /// The proof.
    pub adding: &'a Granted<AddOrganisation>,
}

impl Partners<'_> {
    /// The organisation of this name, perhaps a new one.
    async fn find(&self, tx: &mut Tx, name: &str) -> Result<OrganisationId, Error> {
        if let Some(known) = people::store::organisation_by_name(&mut *tx, name).await? {
            return Ok(known.id);
        }
        let name = name.to_owned();
        let new = NewOrganisation { kind: OrganisationKind::Partner, name, code: None, country: None };
        people::store::add_organisation(tx, self.adding, &new).await
    }
}

async fn write_parts(
    tx: &mut Tx,
    id: ProgrammeId,
    partners: &Partners<'_>,
    programme: &Programme,
) -> Result<(), Error> {
    set_parent(tx, id, programme.parent.as_deref()).await?;
    for (lang, wording) in &programme.wordings {
        sql("insert into network_programme_names (programme, language, name, summary) values ($1, $2, $3, $4)")
            .bind(id)
            .bind(*lang)
            .bind(&wording.name)
            .bind(wording.summary.as_ref())
            .run(tx)
            .await?;
    }
    for (place, name) in (1_i32..).zip(&programme.partners) {
        let organisation = partners.find(tx, name).await?;
        sql("insert into network_programme_partners (programme, organisation, place) values ($1, $2, $3)
                 on conflict do nothing")
        .bind(id)
        .bind(organisation)
        .bind(place)
        .run(tx)
        .await?;
    }
    for theme in &programme.themes {
        sql("insert into network_programme_themes (programme, theme)
             select $1, id from network_themes where code = $2")
        .bind(id)
        .bind(theme)
        .run(tx)
        .await?;
    }
    for country in &programme.countries {
        sql("insert into network_programme_countries (programme, country) values ($1, $2)")
            .bind(id)
            .bind(*country)
            .run(tx)
            .await?;
    }
    Ok(())
}

/// Puts a programme below another one, which must be there; an import does so when all are.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn set_parent(tx: &mut Tx, id: ProgrammeId, parent: Option<&str>) -> Result<(), Error> {
    sql("update network_programmes
            set parent = (select above.id from network_programmes above where above.code = $1)
          where id = $2")
    .bind(parent)
    .bind(id)
    .run(tx)
    .await
    .map(drop)
}
