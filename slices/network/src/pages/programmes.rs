//! Programmes: the list, one, and its form.
use crate::{
    acts::{AddProgramme, ChangeProgramme},
    pages::words,
    rules::{
        Programme,
        programme::{
            LEVELS_MAX, PARTNERS_MAX, PROGRAMME_NAME_LENGTH_MAX, ParentProblem, ProgrammeProblem,
            SUMMARY_LENGTH_MAX, TypedProgramme, Wording, check_parents,
        },
    },
    store::{self, Partners, ProgrammeName, ShownProgramme, ThemeName},
};
use ::store::{At, Tx};
use askama::Template;
use axum::{extract::Path, http::StatusCode};
use kernel::{
    Lang, Period, ProgrammeId,
    access::{Circle, Denied, Granted, ask},
};
use people::acts::AddOrganisation;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use ui::{Frame, Link, Problems, Reader, Sentence, parts::Choice};
use web::{Answer, Failure, Fields, Label, Posted, Routes, Shown, Visit, page, page_as, public_page};

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/programmes", index)
        .post("/programmes", create)
        .get("/programmes/new", new)
        .get("/programmes/{programme}", show)
        .post("/programmes/{programme}", update)
        .get("/programmes/{programme}/edit", edit)
}

#[derive(Template)]
#[template(path = "pages/programmes/index.html")]
pub(crate) struct Index {
    pub(crate) frame: Frame,
    pub(crate) tree: Vec<Branch>,
    pub(crate) may_add: bool,
}

/// A programme and those below it.
#[derive(Template)]
#[template(path = "pages/programmes/branch.html")]
pub(crate) struct Branch {
    pub(crate) code: String,
    pub(crate) name: String,
    pub(crate) below: Vec<Branch>,
}
impl askama::filters::HtmlSafe for Branch {}

/// Programmes below their parents; one whose parent the reader may not see stands at the top.
pub(crate) fn tree(reader: &Reader, programmes: &[ProgrammeName]) -> Vec<Branch> {
    let mut below: BTreeMap<Option<ProgrammeId>, Vec<&ProgrammeName>> = BTreeMap::new();
    for programme in programmes {
        let parent = programme.parent.filter(|parent| programmes.iter().any(|other| other.id == *parent));
        below.entry(parent).or_default().push(programme);
    }
    branches(reader, &below, None, 0)
}

fn branches(
    reader: &Reader,
    all: &BTreeMap<Option<ProgrammeId>, Vec<&ProgrammeName>>,
    parent: Option<ProgrammeId>,
    depth: usize,
) -> Vec<Branch> {
    if depth > LEVELS_MAX {
        return Vec::new();
    }
    let mut branches: Vec<Branch> = all
        .get(&parent)
        .into_iter()
        .flatten()
        .map(|programme| Branch {
            code: programme.code.clone(),
            name: programme.name.clone(),
            below: self::branches(reader, all, Some(programme.id), depth + 1),
        })
        .collect();
    branches.sort_by(|left, right| reader.compare(&left.name, &right.name));
    branches
}

async fn index(visit: Visit) -> Answer {
    let programmes = store::programmes(&visit.site.db, visit.who.circle(), visit.reader.lang).await?;
    if visit.wanted.is_json() {
        let codes: BTreeMap<ProgrammeId, &str> =
            programmes.iter().map(|programme| (programme.id, programme.code.as_str())).collect();
        let programmes: Vec<Value> = programmes
            .iter()
            .map(|programme| {
                json!({
                    "code": programme.code,
                    "name": programme.name,
                    "parent": programme.parent.and_then(|parent| codes.get(&parent)),
                    "page": format!("/programmes/{}", programme.code),
                })
            })
            .collect();
        return web::json(&visit, &json!({ "programmes": programmes }));
    }
    public_page(
        &visit,
        Index {
            frame: Frame { indexed: true, ..visit.frame(Sentence::new("network-programmes-title")) },
            tree: tree(&visit.reader, &programmes),
            may_add: visit.who.runs_network(),
        },
    )
}

#[derive(Template)]
#[template(path = "pages/programmes/show.html")]
pub(crate) struct Show {
    pub(crate) frame: Frame,
    pub(crate) code: String,
    pub(crate) name: String,
    pub(crate) summary: Option<String>,
    /// Code and name, the top one first.
    pub(crate) above: Vec<(String, String)>,
    /// Code and name.
    pub(crate) below: Vec<(String, String)>,
    pub(crate) time: Option<String>,
    pub(crate) partners: Vec<String>,
    pub(crate) themes: Vec<String>,
    pub(crate) countries: Option<String>,
    /// By country, both by name.
    pub(crate) cities: Vec<(String, Vec<Link>)>,
    /// Address of the list of its events and of those below it.
    pub(crate) events: String,
    pub(crate) seen_by: Option<&'static str>,
    pub(crate) may_change: bool,
}

async fn show(visit: Visit, Path(code): Path<String>) -> Answer {
    let circle = visit.who.circle();
    let shown = store::shown_programme(&visit.site.db, circle, &code, visit.reader.lang).await?;
    let shown = shown.ok_or_else(Failure::not_found)?;
    if visit.wanted.is_json() {
        return web::json(&visit, &as_json(&shown));
    }
    let all = store::programmes(&visit.site.db, circle, visit.reader.lang).await?;
    public_page(&visit, shown_page(&visit, shown, &all))
}

/// The events of a programme and of those below it, as far as the reader sees them.
fn events_of(code: &str, programmes: &[ProgrammeName]) -> String {
    let mut codes = vec![code];
    let mut at = 0;
    while let Some(above) = codes.get(at).and_then(|code| programmes.iter().find(|it| it.code == *code)) {
        let below = programmes.iter().filter(|it| it.parent == Some(above.id)).map(|it| it.code.as_str());
        codes.extend(below);
        at += 1;
    }
    let pairs = codes.into_iter().map(|code| ("programme", code)).chain([("when", "all")]);
    web::address("/events", pairs)
}

/// The page of a programme for a reader.
pub(crate) fn shown_page(visit: &Visit, shown: ShownProgramme, all: &[ProgrammeName]) -> Show {
    let reader = &visit.reader;
    let pairs = |names: Vec<ProgrammeName>| names.into_iter().map(|it| (it.code, it.name)).collect();
    let mut countries: Vec<String> = shown.countries.iter().map(|code| reader.country_name(code)).collect();
    countries.sort_by(|left, right| reader.compare(left, right));
    let mut cities: BTreeMap<String, Vec<Link>> = BTreeMap::new();
    for city in shown.cities {
        let country = cities.entry(reader.country_name(&city.country)).or_default();
        country.push(Link::new(format!("/cities/{}", city.code), city.name));
    }
    for cities in cities.values_mut() {
        cities.sort_by(|left, right| reader.compare(&left.text, &right.text));
    }
    let mut cities: Vec<(String, Vec<Link>)> = cities.into_iter().collect();
    cities.sort_by(|left, right| reader.compare(&left.0, &right.0));
    let may_change = visit.who.runs_network();
    Show {
        frame: Frame { indexed: true, ..visit.frame_named(&shown.name.name) },
        events: events_of(&shown.name.code, all),
        code: shown.name.code,
        name: shown.name.name,
        summary: shown.summary,
        above: pairs(shown.above),
        below: pairs(shown.below),
        time: time(reader, shown.starts, shown.ends),
        partners: shown.partners,
        themes: shown.themes.into_iter().map(|theme| theme.name).collect(),
        countries: (!countries.is_empty()).then(|| reader.list(&countries)),
        cities,
        seen_by: Some(shown.seen_by)
            .filter(|circle| may_change && *circle != Circle::Public)
            .map(words::circle),
        may_change,
    }
}

fn time(reader: &Reader, starts: Option<Period>, ends: Option<Period>) -> Option<String> {
    let sentence = match (starts, ends) {
        (None, None) => return None,
        (Some(starts), Some(ends)) => return Some(reader.span(starts, ends)),
        (Some(starts), None) => Sentence::new("network-since").with("day", reader.period(starts)),
        (None, Some(ends)) => Sentence::new("network-until").with("day", reader.period(ends)),
    };
    Some(reader.tell(&sentence))
}

fn as_json(shown: &ShownProgramme) -> Value {
    let codes = |names: &[ProgrammeName]| -> Vec<String> { names.iter().map(|it| it.code.clone()).collect() };
    json!({
        "code": shown.name.code,
        "name": shown.name.name,
        "summary": shown.summary,
        "above": codes(&shown.above),
        "below": codes(&shown.below),
        "starts": shown.starts.map(|period| period.to_string()),
        "ends": shown.ends.map(|period| period.to_string()),
        "partners": shown.partners,
        "themes": shown.themes.iter().map(|theme| theme.code.as_str()).collect::<Vec<_>>(),
        "countries": shown.countries,
        "cities": shown.cities.iter().map(|city| city.code.as_str()).collect::<Vec<_>>(),
        "page": format!("/programmes/{}", shown.name.code),
    })
}

#[derive(Template)]
#[template(path = "pages/programmes/form.html")]
pub(crate) struct ProgrammeForm {
    pub(crate) frame: Frame,
    pub(crate) action: String,
    pub(crate) back: String,
    pub(crate) is_new: bool,
    pub(crate) fields: Fields,
    parents: Vec<Choice>,
    themes: Vec<Choice>,
    seen_by: Vec<Choice>,
    /// Own name of the language, and the fields of name and summary in it.
    wordings: Vec<(&'static str, String, String)>,
}

/// What the form must know beside the programme.
pub(crate) struct Lists {
    pub(crate) themes: Vec<ThemeName>,
    pub(crate) programmes: Vec<ProgrammeName>,
}

impl Lists {
    async fn read(visit: &Visit, at: impl Into<At<'_>>) -> Result<Self, Failure> {
        let mut at = at.into();
        let lang = visit.reader.lang;
        Ok(Self {
            themes: store::themes(&mut at, lang).await?,
            programmes: store::programmes(&mut at, Circle::Facilitators, lang).await?,
        })
    }
}

/// The form of a programme.
pub(crate) fn form(
    visit: &Visit,
    lists: &Lists,
    code: Option<&str>,
    (fields, problems): (Fields, Problems),
) -> ProgrammeForm {
    let reader = &visit.reader;
    let title = if code.is_some() { "network-programme-edit-title" } else { "network-programme-new-title" };
    let action = code.map_or_else(|| "/programmes".to_owned(), |code| format!("/programmes/{code}"));
    let none = Choice::new("", reader.say("network-no-parent"));
    let parents = lists.programmes.iter().filter(|other| Some(other.code.as_str()) != code).map(|other| {
        Choice::new(other.code.clone(), other.name.clone()).chosen(other.code == fields.text("parent"))
    });
    let themes = lists.themes.iter().map(|theme| {
        let chosen = fields.all("theme").any(|code| code == theme.code);
        Choice::new(theme.code.clone(), theme.name.clone()).chosen(chosen)
    });
    let circle = |circle: Circle| {
        Choice::new(circle.code(), reader.say(words::circle(circle)))
            .chosen(circle.code() == fields.text("seen_by"))
    };
    let wording = |lang: Lang| (lang.own_name(), format!("name_{lang}"), format!("summary_{lang}"));
    ProgrammeForm {
        frame: visit.frame(Sentence::new(title)).with_problems(problems),
        action: action.clone(),
        back: action,
        is_new: code.is_none(),
        parents: std::iter::once(none).chain(parents).collect(),
        themes: themes.collect(),
        seen_by: Circle::ALL.map(circle).into(),
        wordings: Lang::ALL.map(wording).into(),
        fields,
    }
}

/// The form as it stands for what is known of a programme, with a mark of it.
pub(crate) fn fields_of(programme: &Programme) -> Fields {
    let mut known: Vec<(String, String)> = Vec::new();
    let mut add = |name: &str, value: String| known.push((name.to_owned(), value));
    add("code", programme.code.clone());
    add("name", programme.wording.name.clone());
    add("summary", programme.wording.summary.clone().unwrap_or_default());
    for (lang, Wording { name, summary }) in &programme.wordings {
        add(&format!("name_{lang}"), name.clone());
        add(&format!("summary_{lang}"), summary.clone().unwrap_or_default());
    }
    add("parent", programme.parent.clone().unwrap_or_default());
    add("starts", programme.starts.map(|period| period.to_string()).unwrap_or_default());
    add("ends", programme.ends.map(|period| period.to_string()).unwrap_or_default());
    add("partners", programme.partners.join("\n"));
    for theme in &programme.themes {
        add("theme", theme.clone());
    }
    let countries: Vec<&str> = programme.countries.iter().map(|country| country.code()).collect();
    add("countries", countries.join(" "));
    add("seen_by", programme.seen_by.code().to_owned());
    let pairs: Vec<(&str, &str)> =
        known.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    Fields::marked(&pairs)
}

/// What the form says of a programme, or all that is wrong.
fn read(
    lists: &Lists,
    parents: BTreeMap<String, Option<String>>,
    code: &str,
    fields: &Fields,
) -> Result<Programme, Problems> {
    let names = Lang::ALL.map(|lang| (lang, format!("name_{lang}"), format!("summary_{lang}")));
    let typed = TypedProgramme {
        code,
        name: fields.text("name"),
        summary: fields.text("summary"),
        wordings: names
            .iter()
            .map(|(lang, name, summary)| (*lang, fields.text(name), fields.text(summary)))
            .collect(),
        parent: fields.text("parent"),
        starts: fields.text("starts"),
        ends: fields.text("ends"),
        partners: fields.text("partners"),
        themes: fields.all("theme").collect(),
        countries: fields.text("countries"),
        seen_by: fields.text("seen_by"),
    };
    let mut problems = Problems::default();
    let read =
        typed.read().map_err(|found| found.into_iter().for_each(|problem| add(&mut problems, problem)));
    let parent = Some(fields.text("parent").trim()).filter(|parent| !parent.is_empty());
    let mut parents = parents;
    parents.insert(code.to_owned(), parent.map(str::to_owned));
    if let Err(problem) = check_parents(&parents, code) {
        let sentence = match problem {
            ParentProblem::Unknown => Sentence::new("network-form-changed"),
            ParentProblem::Circle(_) => Sentence::new("network-parent-circle"),
            ParentProblem::TooDeep(levels) => {
                Sentence::new("network-parent-deep").with("levels", levels).with("max", LEVELS_MAX)
            }
        };
        problems.add("parent", "network-parent", sentence);
    }
    if !fields.all("theme").all(|code| lists.themes.iter().any(|theme| theme.code == code)) {
        problems.add_general(Sentence::new("network-form-changed"));
    }
    match read {
        Ok(programme) if problems.is_empty() => Ok(programme),
        _ => Err(problems),
    }
}

fn add(problems: &mut Problems, problem: ProgrammeProblem) {
    let no_day = |typed: String| Sentence::no_day(&typed, "network-day-wrong");
    match problem {
        ProgrammeProblem::Code => {
            problems.add("code", "network-code", Sentence::new("network-code-wrong"));
        }
        ProgrammeProblem::Name(why) => problems.add("name", "network-name", why),
        ProgrammeProblem::Summary(why) => problems.add("summary", "network-summary", why),
        ProgrammeProblem::NameIn(lang, why) => problems.add_at(worded(lang, ("name", "network-name")), why),
        ProgrammeProblem::SummaryIn(lang, why) => {
            problems.add_at(worded(lang, ("summary", "network-summary")), why);
        }
        ProgrammeProblem::Starts { typed } => problems.add("starts", "network-starts", no_day(typed)),
        ProgrammeProblem::Ends { typed } => problems.add("ends", "network-ends", no_day(typed)),
        ProgrammeProblem::EndsFirst => {
            problems.add("ends", "network-ends", Sentence::new("network-ends-first"));
        }
        ProgrammeProblem::Partner { why, .. } => problems.add("partners", "network-partners", why),
        ProgrammeProblem::PartnersTooMany { .. } => {
            let sentence = Sentence::new("network-too-many").with("max", PARTNERS_MAX);
            problems.add("partners", "network-partners", sentence);
        }
        ProgrammeProblem::Country { typed } => {
            let sentence = Sentence::new("network-country-wrong").with("typed", typed);
            problems.add("countries", "network-countries", sentence);
        }
        ProgrammeProblem::SeenBy => problems.add_general(Sentence::new("network-form-changed")),
    }
}

async fn new(visit: Visit) -> Answer {
    ask::<AddProgramme>(&visit.who, ())?;
    let lists = Lists::read(&visit, &visit.site.db).await?;
    let parent = visit.query_value("parent").unwrap_or_default();
    let fields = Fields::of(&[("seen_by", Circle::Public.code()), ("parent", &parent)]);
    page(form(&visit, &lists, None, (fields, Problems::default())))
}

/// What a write begins with: nobody else moves a programme below another meanwhile.
async fn begin(visit: &Visit) -> Result<(Tx, Lists, BTreeMap<String, Option<String>>), Failure> {
    let mut tx = visit.site.db.begin().await?;
    tx.lock("programmes", 0).await?;
    let lists = Lists::read(visit, &mut tx).await?;
    let parents = store::parents(&mut tx).await?;
    Ok((tx, lists, parents))
}

async fn create(visit: Visit, posted: Posted) -> Answer {
    let granted = ask::<AddProgramme>(&visit.who, ())?;
    let adding = ask::<AddOrganisation>(&visit.who, ())?;
    let (mut tx, lists, parents) = begin(&visit).await?;
    let code = posted.fields.text("code").trim().to_owned();
    let is_taken = parents.keys().any(|known| known.eq_ignore_ascii_case(&code));
    let mut problems = match read(&lists, parents, &code, &posted.fields) {
        Ok(programme) if !is_taken => {
            store::add_programme(&mut tx, &granted, &Partners { adding: &adding }, &programme).await?;
            return posted.done(&visit, tx, format!("/programmes/{code}")).await;
        }
        Ok(_) => Problems::default(),
        Err(problems) => problems,
    };
    if is_taken {
        problems.add("code", "network-code", Sentence::new("network-code-taken"));
    }
    page_as(StatusCode::UNPROCESSABLE_ENTITY, form(&visit, &lists, None, (posted.fields, problems)))
}

/// The one way to a programme that is to be changed: through the rule of the act.
async fn granted(
    visit: &Visit,
    at: impl Into<At<'_>>,
    code: &str,
) -> Result<Granted<ChangeProgramme>, Failure> {
    visit.who.actor().ok_or(Denied::SignInFirst)?;
    let subject = store::programme_subject(at, code).await?.ok_or_else(Failure::not_found)?;
    Ok(ask::<ChangeProgramme>(&visit.who, subject)?)
}

/// The form of a programme as it stands on the page.
struct OnForm<'a> {
    visit: &'a Visit,
    lists: &'a Lists,
}

/// The field of a name or a summary in a language, and how both are told.
fn worded(lang: Lang, (field, label): (&str, &'static str)) -> Label {
    (format!("{field}_{lang}").into(), words::in_language(label, lang))
}

impl Shown for OnForm<'_> {
    fn label(&self, name: &str) -> Option<Label> {
        let (field, lang) = match name.split_once('_').filter(|_| name != "seen_by") {
            Some((field, tag)) => (field, Some(Lang::ALL.into_iter().find(|lang| lang.tag() == tag)?)),
            None => (name, None),
        };
        let label = match field {
            "name" => "network-name",
            "summary" => "network-summary",
            "parent" => "network-parent",
            "starts" => "network-starts",
            "ends" => "network-ends",
            "partners" => "network-partners",
            "theme" => "network-themes-title",
            "countries" => "network-countries",
            "seen_by" => "network-programme-seen-by",
            _ => return None,
        };
        Some(match lang {
            Some(lang) => worded(lang, (field, label)),
            None => (name.to_owned().into(), Sentence::new(label)),
        })
    }

    fn value(&self, name: &str, value: &str) -> String {
        let said = match name {
            "parent" => {
                self.lists.programmes.iter().find(|own| own.code == value).map(|own| own.name.clone())
            }
            "theme" => self.lists.themes.iter().find(|own| own.code == value).map(|own| own.name.clone()),
            "seen_by" => Circle::from_code(value).map(|circle| self.visit.reader.say(words::circle(circle))),
            _ => None,
        };
        said.unwrap_or_else(|| value.to_owned())
    }
}

async fn edit(visit: Visit, Path(code): Path<String>) -> Answer {
    let db = &visit.site.db;
    let granted = granted(&visit, db, &code).await?;
    let lists = Lists::read(&visit, db).await?;
    let programme = store::programme(db, &granted).await?;
    page(form(&visit, &lists, Some(&code), (fields_of(&programme), Problems::default())))
}

async fn update(visit: Visit, Path(code): Path<String>, mut posted: Posted) -> Answer {
    let granted = granted(&visit, &visit.site.db, &code).await?;
    let adding = ask::<AddOrganisation>(&visit.who, ())?;
    let (mut tx, lists, parents) = begin(&visit).await?;
    let known = fields_of(&store::programme(&mut tx, &granted).await?);
    let problems = posted.fields.bring_up_to(&known, &OnForm { visit: &visit, lists: &lists });
    match problems.and(read(&lists, parents, &code, &posted.fields)) {
        Ok(programme) => {
            store::change_programme(&mut tx, &granted, &Partners { adding: &adding }, &programme).await?;
            posted.done(&visit, tx, format!("/programmes/{code}")).await
        }
        Err(problems) => {
            let form = form(&visit, &lists, Some(&code), (posted.fields, problems));
            page_as(StatusCode::UNPROCESSABLE_ENTITY, form)
        }
    }
}
