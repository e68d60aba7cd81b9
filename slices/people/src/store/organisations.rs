//! Organisations and their names.
use crate::{
    acts::{AddOrganisation, ChangeOrganisation},
    facts::Fact,
    rules::{NewOrganisation, Organisation, OrganisationKind},
};
use kernel::{Lang, OrganisationId, access::Granted};
use store::{At, Error, Tx, code_column, row, sql};

code_column!(OrganisationKind: code, OrganisationKind::from_code);

/// Organisations that one form lists at most.
const LISTED_MAX: i64 = 1_000;
/// Their names: as they were entered, and in five languages.
const NAMES_MAX: i64 = 6 * LISTED_MAX;

row! {
    struct OrganisationRow {
        id: OrganisationId,
        code: Option<String>,
        kind: OrganisationKind,
        name: String,
    }
}

impl From<OrganisationRow> for Organisation {
    fn from(row: OrganisationRow) -> Self {
        let OrganisationRow { id, code, kind, name } = row;
        Self { id, code, kind, name }
    }
}

/// Adds an organisation. `people_organisations_code` and `people_organisations_name` may refuse it.
///
/// # Errors
/// [`store::Error`]
pub async fn add_organisation(
    tx: &mut Tx,
    granted: &Granted<AddOrganisation>,
    organisation: &NewOrganisation,
) -> Result<OrganisationId, Error> {
    let id = tx.new_id::<OrganisationId>();
    sql("insert into people_organisations (id, code, kind, name, country, added_at)
         values ($1, $2, $3, $4, $5, $6)")
    .bind(id)
    .bind(organisation.code.as_ref())
    .bind(organisation.kind)
    .bind(&organisation.name)
    .bind(organisation.country.as_ref())
    .bind(tx.now())
    .run(tx)
    .await?;
    Fact::OrganisationAdded { organisation: id }.record(tx, granted.by()).await?;
    Ok(id)
}

/// Gives an organisation its name in another language, by the tag of the language.
///
/// # Errors
/// [`store::Error`]
pub async fn add_organisation_name(
    tx: &mut Tx,
    _granted: &Granted<AddOrganisation>,
    organisation: OrganisationId,
    (tag, name): (&str, &str),
) -> Result<(), Error> {
    sql("insert into people_organisation_names (organisation, language, name)
         values ($1, $2, $3)
             on conflict (organisation, language) do update set name = excluded.name")
    .bind(organisation)
    .bind(tag)
    .bind(name)
    .run(tx)
    .await
    .map(drop)
}

/// Whether an organisation has this code, in large or small letters.
///
/// # Errors
/// [`store::Error`]
pub async fn is_code_taken(at: impl Into<At<'_>>, code: &str) -> Result<bool, Error> {
    let taken: Option<OrganisationId> =
        sql("select id from people_organisations where lower(code) = lower($1)")
            .bind(code)
            .optional(at)
            .await?;
    Ok(taken.is_some())
}

/// Changes the name of an organisation that is no municipality, as it was entered and in other languages, and records
/// it. `people_organisations_name` may refuse it.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn rename_organisation(
    tx: &mut Tx,
    granted: &Granted<ChangeOrganisation>,
    name: &str,
    names: &[(&str, &str)],
) -> Result<(), Error> {
    let organisation = *granted.on();
    change_organisation(tx, granted, (name, None)).await?;
    set_organisation_names(tx, granted, names).await?;
    Fact::OrganisationChanged { organisation }.record(tx, granted.by()).await.map(drop)
}

/// Takes an organisation away that nothing names.
///
/// # Errors
/// [`Error::Reference`]: a seat, a programme or something else of a feature names it.
pub(crate) async fn remove_organisation(
    tx: &mut Tx,
    granted: &Granted<ChangeOrganisation>,
) -> Result<(), Error> {
    let organisation = *granted.on();
    sql("delete from people_organisation_names where organisation = $1").bind(organisation).run(tx).await?;
    sql("delete from people_organisations where id = $1").bind(organisation).run(tx).await?;
    Fact::OrganisationRemoved { organisation }.record(tx, granted.by()).await.map(drop)
}

/// Changes the name as it was entered, and the country of a municipality. Whoever changes records what that means.
/// `people_organisations_name` may refuse it.
///
/// # Errors
/// [`store::Error`]
pub async fn change_organisation(
    tx: &mut Tx,
    granted: &Granted<ChangeOrganisation>,
    (name, country): (&str, Option<&str>),
) -> Result<(), Error> {
    sql("update people_organisations set name = $1, country = $2 where id = $3")
        .bind(name)
        .bind(country)
        .bind(*granted.on())
        .run(tx)
        .await
        .map(drop)
}

/// Makes these the names in other languages, by the tags of the languages; there are no others.
///
/// # Errors
/// [`store::Error`]
pub async fn set_organisation_names(
    tx: &mut Tx,
    granted: &Granted<ChangeOrganisation>,
    names: &[(&str, &str)],
) -> Result<(), Error> {
    let organisation = *granted.on();
    sql("delete from people_organisation_names where organisation = $1").bind(organisation).run(tx).await?;
    for (tag, name) in names {
        sql("insert into people_organisation_names (organisation, language, name) values ($1, $2, $3)")
            .bind(organisation)
            .bind(*tag)
            .bind(*name)
            .run(tx)
            .await?;
    }
    Ok(())
}

/// The names of an organisation in other languages than the one in which it was entered: tag and name, by tag.
///
/// # Errors
/// [`store::Error`]
pub async fn organisation_names(
    at: impl Into<At<'_>>,
    organisation: OrganisationId,
) -> Result<Vec<(String, String)>, Error> {
    sql("select language, name from people_organisation_names where organisation = $1 order by language")
        .bind(organisation)
        .all(at)
        .await
}

/// Id and name of every organisation, municipalities first, named for a reader of `lang`: what forms offer.
///
/// # Errors
/// [`store::Error`]
pub async fn organisations(
    at: impl Into<At<'_>>,
    lang: Lang,
) -> Result<Vec<(OrganisationId, String)>, Error> {
    sql("select o.id, coalesce(n.name, o.name) as name
           from people_organisations o
           left join people_organisation_names n on n.organisation = o.id and n.language = $1
          order by case o.kind when 'municipality' then 0 when 'centre' then 1 else 2 end, o.name, o.id
          limit $2")
    .bind(lang)
    .bind(LISTED_MAX)
    .all(at)
    .await
}

/// Centre and partners, by name, for a reader of `lang`.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn organisations_but_cities(
    at: impl Into<At<'_>>,
    lang: Lang,
) -> Result<Vec<Organisation>, Error> {
    let rows: Vec<OrganisationRow> = sql("select o.id, o.code, o.kind, coalesce(n.name, o.name) as name
           from people_organisations o
           left join people_organisation_names n on n.organisation = o.id and n.language = $1
          where o.kind <> 'municipality'
          order by case o.kind when 'centre' then 0 else 1 end, o.name, o.id
          limit $2")
    .bind(lang)
    .bind(LISTED_MAX)
    .all(at)
    .await?;
    Ok(rows.into_iter().map(Organisation::from).collect())
}

/// What organisations are called, cities among them: first as they were entered, then in every language.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn names_of_organisations(at: impl Into<At<'_>>) -> Result<Vec<String>, Error> {
    let named: Vec<(String, i64)> = sql("select name, cast(0 as bigint) as place from people_organisations
          union
         select name, cast(1 as bigint) from people_organisation_names
          order by place, name
          limit $1")
    .bind(NAMES_MAX)
    .all(at)
    .await?;
    Ok(named.into_iter().map(|(name, _)| name).collect())
}

/// One organisation with the name as it was entered.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn organisation_as_entered(
    at: impl Into<At<'_>>,
    id: OrganisationId,
) -> Result<Option<Organisation>, Error> {
    let row: Option<OrganisationRow> =
        sql("select id, code, kind, name from people_organisations where id = $1")
            .bind(id)
            .optional(at)
            .await?;
    Ok(row.map(Organisation::from))
}

/// The codes of municipalities: what a file may have meant by one that is not among them.
///
/// # Errors
/// [`store::Error`]
pub async fn codes(at: impl Into<At<'_>>) -> Result<Vec<String>, Error> {
    sql("select code from people_organisations where kind = 'municipality' order by code limit $1")
        .bind(LISTED_MAX)
        .all(at)
        .await
}

/// One organisation, named for a reader of `lang`.
///
/// # Errors
/// [`store::Error`]
pub async fn organisation(
    at: impl Into<At<'_>>,
    id: OrganisationId,
    lang: Lang,
) -> Result<Option<Organisation>, Error> {
    Ok(these_organisations(at, [id], lang).await?.pop())
}

/// The organisations of these ids, named for a reader of `lang`.
///
/// # Errors
/// [`store::Error`]
pub async fn these_organisations(
    at: impl Into<At<'_>>,
    ids: impl IntoIterator<Item = OrganisationId>,
    lang: Lang,
) -> Result<Vec<Organisation>, Error> {
    let rows: Vec<OrganisationRow> = sql("select o.id, o.code, o.kind, coalesce(n.name, o.name) as name
           from people_organisations o
           left join people_organisation_names n on n.organisation = o.id and n.language = $1
          where o.id in ($2..)")
    .bind(lang)
    .bind_list(ids)
    .all(at)
    .await?;
    Ok(rows.into_iter().map(Organisation::from).collect())
}

/// The organisation of this code.
///
/// # Errors
/// [`store::Error`]
pub async fn organisation_by_code(at: impl Into<At<'_>>, code: &str) -> Result<Option<Organisation>, Error> {
    let row: Option<OrganisationRow> =
        sql("select id, code, kind, name from people_organisations where code = $1")
            .bind(code)
            .optional(at)
            .await?;
    Ok(row.map(Organisation::from))
}

/// The organisation of this name, as it was entered.
///
/// # Errors
/// [`store::Error`]
pub async fn organisation_by_name(at: impl Into<At<'_>>, name: &str) -> Result<Option<Organisation>, Error> {
    let row: Option<OrganisationRow> =
        sql("select id, code, kind, name from people_organisations where name = $1")
            .bind(name)
            .optional(at)
            .await?;
    Ok(row.map(Organisation::from))
}
