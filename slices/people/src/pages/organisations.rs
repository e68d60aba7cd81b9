//! Organisations: added and named anew by facilitators, so that seats can be held for them. A municipality is changed
//! on its own page, with all that is known of the city.
use crate::{
    acts::{AddOrganisation, ChangeOrganisation},
    pages::words,
    rules::{
        InLanguages, ORGANISATION_NAME_LENGTH_MAX, Organisation, OrganisationKind, TypedOrganisation,
        names_by_language,
    },
    store,
};
use ::store::At;
use askama::Template;
use axum::http::StatusCode;
use kernel::{
    Lang, OrganisationId,
    access::{Denied, Granted, ask},
    text,
};
use ui::{Frame, Problems, Sentence, parts::Choice};
use web::{Answer, Failure, Fields, PathId, Posted, Routes, Visit, page, page_as};

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/organisations", index)
        .get("/organisations/new", new)
        .post("/organisations", create)
        .get("/organisations/{organisation}/edit", edit)
        .post("/organisations/{organisation}", update)
        .post("/organisations/{organisation}/removal", remove)
}

#[derive(Template)]
#[template(path = "pages/organisations/index.html")]
pub(super) struct Index {
    pub(super) frame: Frame,
    /// Whom seats can be held for, without municipalities: id, name, what it is.
    pub(super) organisations: Vec<(OrganisationId, String, String)>,
}

async fn index(visit: Visit) -> Answer {
    ask::<AddOrganisation>(&visit.who, ())?;
    let found = store::organisations_but_cities(&visit.site.db, visit.reader.lang).await?;
    let organisations = found
        .into_iter()
        .map(|found| (found.id, found.name, visit.reader.tell(&words::organisation_kind(found.kind))))
        .collect();
    page(Index { frame: visit.frame(Sentence::new("people-organisations-title")), organisations })
}

#[derive(Template)]
#[template(path = "pages/organisations/new.html")]
pub(super) struct New {
    pub(super) frame: Frame,
    pub(super) fields: Fields,
    pub(super) kinds: Vec<Choice>,
    /// Field and label of the name in each language.
    pub(super) names: [(&'static str, &'static str); 5],
}

/// What is added by form: there is one centre, from the first day on.
const ADDED: [OrganisationKind; 2] = [OrganisationKind::Municipality, OrganisationKind::Partner];

/// The field for the name in a language, and its label.
fn name_in(lang: Lang) -> (&'static str, &'static str) {
    match lang {
        Lang::En => ("name_en", "people-organisation-name-en"),
        Lang::Fr => ("name_fr", "people-organisation-name-fr"),
        Lang::Ar => ("name_ar", "people-organisation-name-ar"),
        Lang::Tr => ("name_tr", "people-organisation-name-tr"),
        Lang::Ckb => ("name_ckb", "people-organisation-name-ckb"),
    }
}

pub(super) fn form(visit: &Visit, fields: Fields, problems: Problems) -> New {
    let kinds = ADDED.map(|kind| {
        let text = visit.reader.tell(&words::organisation_kind(kind));
        Choice::new(kind.code(), text).chosen(kind.code() == fields.text("kind"))
    });
    let frame = visit.frame(Sentence::new("people-organisation-new-title")).with_problems(problems);
    New { frame, kinds: kinds.into(), names: Lang::ALL.map(name_in), fields }
}

async fn new(visit: Visit) -> Answer {
    ask::<AddOrganisation>(&visit.who, ())?;
    page(form(&visit, Fields::of(&[("kind", "municipality")]), Problems::default()))
}

async fn create(visit: Visit, posted: Posted) -> Answer {
    let granted = ask::<AddOrganisation>(&visit.who, ())?;
    let fields = &posted.fields;
    let kind = ADDED.into_iter().map(OrganisationKind::code).find(|kind| *kind == fields.text("kind"));
    let typed = TypedOrganisation {
        kind: kind.unwrap_or_default(),
        name: fields.text("name"),
        code: fields.text("code"),
        country: fields.text("country"),
    };
    let mut problems = Problems::default();
    let organisation = typed.read().map_err(|found| words::add_organisation(&mut problems, found));
    let names = names(fields, &mut problems);
    match (organisation, names) {
        (Ok(organisation), Ok(names)) => {
            let mut tx = visit.site.db.begin().await?;
            if let Some(code) = &organisation.code
                && store::is_code_taken(&mut tx, code).await?
            {
                problems.add(
                    "code",
                    "people-organisation-code",
                    Sentence::new("people-organisation-code-taken"),
                );
                return page_as(StatusCode::UNPROCESSABLE_ENTITY, form(&visit, posted.fields, problems));
            }
            match store::add_organisation(&mut tx, &granted, &organisation).await {
                Ok(id) => {
                    for (lang, name) in &names {
                        store::add_organisation_name(&mut tx, &granted, id, (lang.tag(), name)).await?;
                    }
                    return posted.done(&visit, tx, "/people").await;
                }
                Err(error) if error.is_constraint("people_organisations_code") => {
                    let sentence = Sentence::new("people-organisation-code-taken");
                    problems.add("code", "people-organisation-code", sentence);
                }
                Err(error) if error.is_constraint("people_organisations_name") => {
                    let sentence = Sentence::new("people-organisation-name-taken");
                    problems.add("name", "people-organisation-name", sentence);
                }
                Err(error) => return Err(error.into()),
            }
        }
        (Err(()), _) | (_, Err(())) => {}
    }
    page_as(StatusCode::UNPROCESSABLE_ENTITY, form(&visit, posted.fields, problems))
}

/// The names in single languages, or their problems beside the fields.
fn names(fields: &Fields, problems: &mut Problems) -> Result<InLanguages<String>, ()> {
    let typed = Lang::ALL.map(|lang| (lang, fields.text(name_in(lang).0)));
    names_by_language(&typed).map_err(|found| {
        for (lang, problem) in found {
            let (field, label) = name_in(lang);
            problems.add(field, label, problem);
        }
    })
}

#[derive(Template)]
#[template(path = "pages/organisations/edit.html")]
pub(super) struct Edit {
    pub(super) frame: Frame,
    pub(super) id: OrganisationId,
    pub(super) fields: Fields,
    pub(super) names: [(&'static str, &'static str); 5],
    /// Not the centre: somebody must run the network.
    pub(super) may_remove: bool,
}

pub(super) fn edit_form(
    visit: &Visit,
    organisation: &Organisation,
    fields: Fields,
    problems: Problems,
) -> Edit {
    let title = Sentence::new("people-organisation-edit-title").with("name", &organisation.name);
    Edit {
        frame: visit.frame(title).with_problems(problems),
        id: organisation.id,
        fields,
        names: Lang::ALL.map(name_in),
        may_remove: organisation.kind == OrganisationKind::Partner,
    }
}

/// An organisation that is no municipality, and its fields as they stand, with a mark of them.
async fn known(
    visit: &Visit,
    at: impl Into<At<'_>>,
    id: OrganisationId,
) -> Result<(Granted<ChangeOrganisation>, Organisation, Fields), Failure> {
    let granted = ask::<ChangeOrganisation>(&visit.who, id)?;
    let mut at = at.into();
    let organisation = store::organisation_as_entered(&mut at, id).await?;
    let organisation = organisation.filter(|found| found.kind != OrganisationKind::Municipality);
    let organisation = organisation.ok_or(Denied::NotFound)?;
    let by_tag = store::organisation_names(&mut at, id).await?;
    let in_languages = Lang::ALL.map(|lang| {
        let name = by_tag.iter().find(|(tag, _)| tag == lang.tag());
        (name_in(lang).0, name.map_or("", |(_, name)| name.as_str()))
    });
    let mut fields = vec![("name", organisation.name.as_str())];
    fields.extend(in_languages);
    let fields = Fields::marked(&fields);
    Ok((granted, organisation, fields))
}

async fn edit(visit: Visit, PathId(id): PathId<OrganisationId>) -> Answer {
    let (_, organisation, fields) = known(&visit, &visit.site.db, id).await?;
    page(edit_form(&visit, &organisation, fields, Problems::default()))
}

async fn update(visit: Visit, PathId(id): PathId<OrganisationId>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    // Of two who send at once, the second one is told.
    tx.lock("organisation", id).await?;
    let (granted, organisation, stored) = known(&visit, &mut tx, id).await?;
    let mut problems = Problems::default();
    let again = |fields, problems| {
        page_as(StatusCode::UNPROCESSABLE_ENTITY, edit_form(&visit, &organisation, fields, problems))
    };
    if !posted.fields.knew(&stored) {
        problems.add_general(Sentence::new("people-changed-meanwhile"));
        return again(posted.fields.with("known", stored.text("known")), problems);
    }
    let name = text::line(posted.fields.text("name"), ORGANISATION_NAME_LENGTH_MAX)
        .map_err(|problem| problems.add("name", "people-organisation-name", problem));
    let names = names(&posted.fields, &mut problems);
    let (Ok(name), Ok(names)) = (name, names) else { return again(posted.fields, problems) };
    let names: Vec<(&str, &str)> = names.iter().map(|(lang, name)| (lang.tag(), name.as_str())).collect();
    match store::rename_organisation(&mut tx, &granted, &name, &names).await {
        Ok(()) => posted.done(&visit, tx, "/organisations").await,
        Err(error) if error.is_constraint("people_organisations_name") => {
            let sentence = Sentence::new("people-organisation-name-taken");
            problems.add("name", "people-organisation-name", sentence);
            again(posted.fields, problems)
        }
        Err(error) => Err(error.into()),
    }
}

async fn remove(visit: Visit, PathId(id): PathId<OrganisationId>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, organisation, stored) = known(&visit, &mut tx, id).await?;
    let removed = match organisation.kind {
        OrganisationKind::Partner => store::remove_organisation(&mut tx, &granted).await,
        OrganisationKind::Centre | OrganisationKind::Municipality => return Err(Denied::NotFound.into()),
    };
    match removed {
        Ok(()) => posted.done(&visit, tx, "/organisations").await,
        Err(::store::Error::Reference(_)) => {
            let mut problems = Problems::default();
            problems.add_general(Sentence::new("people-organisation-in-use"));
            let form = edit_form(&visit, &organisation, stored, problems);
            page_as(StatusCode::UNPROCESSABLE_ENTITY, form)
        }
        Err(error) => Err(error.into()),
    }
}
