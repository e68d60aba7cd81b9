//! Themes: the list, and the form of one.
use crate::{
    acts::KeepThemes,
    pages::words,
    rules::{
        Theme,
        theme::{THEME_NAME_LENGTH_MAX, ThemeProblem, TypedTheme},
    },
    store::{self, ThemeName},
};
use askama::Template;
use axum::{extract::Path, http::StatusCode};
use kernel::{Lang, access::ask};
use std::collections::BTreeMap;
use ui::{Frame, Problems, Sentence};
use web::{Answer, Failure, Fields, Label, Posted, Routes, Shown, Visit, page, page_as};

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/themes", index)
        .post("/themes", create)
        .get("/themes/new", new)
        .get("/themes/{theme}/edit", edit)
        .post("/themes/{theme}", update)
}

#[derive(Template)]
#[template(path = "pages/themes/index.html")]
pub(crate) struct Index {
    pub(crate) frame: Frame,
    pub(crate) themes: Vec<ThemeName>,
}

async fn index(visit: Visit) -> Answer {
    ask::<KeepThemes>(&visit.who, ())?;
    let themes = store::themes(&visit.site.db, visit.reader.lang).await?;
    page(Index { frame: visit.frame(Sentence::new("network-themes-title")), themes })
}

#[derive(Template)]
#[template(path = "pages/themes/form.html")]
pub(crate) struct ThemeForm {
    pub(crate) frame: Frame,
    pub(crate) action: String,
    pub(crate) is_new: bool,
    pub(crate) fields: Fields,
    /// Id of the field, own name of the language, value.
    pub(crate) names: Vec<(&'static str, &'static str, String)>,
}

/// In the order of [`Lang::ALL`].
const NAME_FIELDS: [&str; 5] = ["name_en", "name_fr", "name_ar", "name_tr", "name_ckb"];

fn name_field(lang: Lang) -> &'static str {
    let at = Lang::ALL.iter().position(|own| *own == lang);
    at.and_then(|at| NAME_FIELDS.get(at)).copied().unwrap_or("name_en")
}

/// The form of a theme.
pub(crate) fn form(visit: &Visit, code: Option<&str>, fields: Fields, problems: Problems) -> ThemeForm {
    let title = if code.is_some() { "network-theme-edit-title" } else { "network-theme-new-title" };
    ThemeForm {
        frame: visit.frame(Sentence::new(title)).with_problems(problems),
        action: code.map_or_else(|| "/themes".to_owned(), |code| format!("/themes/{code}")),
        is_new: code.is_none(),
        names: Lang::ALL
            .map(|lang| (name_field(lang), lang.own_name(), fields.text(name_field(lang)).to_owned()))
            .into(),
        fields,
    }
}

/// The form as it stands for what is known of a theme, with a mark of it.
pub(crate) fn fields_of(theme: &Theme) -> Fields {
    let mut known = vec![("code", theme.code.as_str()), ("name_en", theme.name.as_str())];
    known.extend(theme.names.iter().map(|(lang, name)| (name_field(*lang), name.as_str())));
    Fields::marked(&known)
}

fn read(code: &str, fields: &Fields) -> Result<Theme, Problems> {
    let names = Lang::ALL.map(|lang| (lang, fields.text(name_field(lang))));
    let typed = TypedTheme { code, names: names.into() };
    typed.read().map_err(|found| {
        let mut problems = Problems::default();
        for problem in found {
            match problem {
                ThemeProblem::Code => {
                    problems.add("code", "network-code", Sentence::new("network-code-wrong"));
                }
                ThemeProblem::Name(lang, why) => problems.add_at(named(lang), why),
            }
        }
        problems
    })
}

/// A name belongs to one theme: by it files and titles say which is meant.
fn check_names(codes: &BTreeMap<String, String>, theme: &Theme) -> Problems {
    let mut problems = Problems::default();
    for (lang, code) in theme.names_of_others(codes) {
        let taken = Sentence::new("network-theme-name-taken").with("code", code);
        problems.add_at(named(lang), taken);
    }
    problems
}

/// The field of a name, and how both are told.
fn named(lang: Lang) -> Label {
    (name_field(lang).into(), words::in_language("network-name", lang))
}

/// The names of a theme, each labelled with its language.
struct Named;

impl Shown for Named {
    fn label(&self, name: &str) -> Option<Label> {
        Lang::ALL.into_iter().find(|lang| name_field(*lang) == name).map(named)
    }

    fn value(&self, _: &str, value: &str) -> String {
        value.to_owned()
    }
}

async fn new(visit: Visit) -> Answer {
    ask::<KeepThemes>(&visit.who, ())?;
    page(form(&visit, None, Fields::default(), Problems::default()))
}

async fn create(visit: Visit, posted: Posted) -> Answer {
    let granted = ask::<KeepThemes>(&visit.who, ())?;
    let mut tx = visit.site.db.begin().await?;
    tx.lock("themes", 0).await?;
    let problems = match read(posted.fields.text("code").trim(), &posted.fields) {
        Ok(theme) => {
            let known = store::themes_by_words(&mut tx).await?;
            let mut problems = check_names(&known, &theme);
            if known.values().any(|code| code.eq_ignore_ascii_case(&theme.code)) {
                problems.add("code", "network-code", Sentence::new("network-code-taken"));
            }
            if problems.is_empty() {
                store::add_theme(&mut tx, &granted, &theme).await?;
                return posted.done(&visit, tx, "/themes").await;
            }
            problems
        }
        Err(problems) => problems,
    };
    page_as(StatusCode::UNPROCESSABLE_ENTITY, form(&visit, None, posted.fields, problems))
}

async fn edit(visit: Visit, Path(code): Path<String>) -> Answer {
    ask::<KeepThemes>(&visit.who, ())?;
    let (_, theme) = store::theme(&visit.site.db, &code).await?.ok_or_else(Failure::not_found)?;
    page(form(&visit, Some(&code), fields_of(&theme), Problems::default()))
}

async fn update(visit: Visit, Path(code): Path<String>, mut posted: Posted) -> Answer {
    let granted = ask::<KeepThemes>(&visit.who, ())?;
    let mut tx = visit.site.db.begin().await?;
    tx.lock("themes", 0).await?;
    let (id, known) = store::theme(&mut tx, &code).await?.ok_or_else(Failure::not_found)?;
    let mark = fields_of(&known);
    let problems = posted.fields.bring_up_to(&mark, &Named);
    let problems = match problems.and(read(&code, &posted.fields)) {
        Ok(theme) => {
            let problems = check_names(&store::themes_by_words(&mut tx).await?, &theme);
            if problems.is_empty() {
                store::change_theme(&mut tx, &granted, (id, &theme)).await?;
                return posted.done(&visit, tx, "/themes").await;
            }
            problems
        }
        Err(problems) => problems,
    };
    page_as(StatusCode::UNPROCESSABLE_ENTITY, form(&visit, Some(&code), posted.fields, problems))
}
