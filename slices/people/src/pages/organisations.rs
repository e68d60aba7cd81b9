//! Organisations: added by facilitators, so that seats can be held for them.
use crate::{
    acts::AddOrganisation,
    pages::words,
    rules::{OrganisationKind, TypedOrganisation, names_by_language},
    store,
};
use askama::Template;
use axum::http::StatusCode;
use kernel::{Lang, access::ask};
use ui::{Frame, Problems, Sentence, parts::Choice};
use web::{Answer, Fields, Posted, Routes, Visit, page, page_as};

pub(super) fn routes() -> Routes {
    Routes::default().get("/organisations/new", new).post("/organisations", create)
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
    let kinds = OrganisationKind::ALL.map(|kind| {
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
    let typed = TypedOrganisation {
        kind: fields.text("kind"),
        name: fields.text("name"),
        code: fields.text("code"),
        country: fields.text("country"),
    };
    let mut problems = Problems::default();
    let organisation = typed.read().map_err(|found| words::add_organisation(&mut problems, found));
    let names = names_by_language(&Lang::ALL.map(|lang| (lang, fields.text(name_in(lang).0))));
    let names = names.map_err(|found| {
        for (lang, problem) in found {
            let (field, label) = name_in(lang);
            problems.add(field, label, problem);
        }
    });
    match (organisation, names) {
        (Ok(organisation), Ok(names)) => {
            let mut tx = visit.site.db.begin().await?;
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
