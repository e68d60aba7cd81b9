//! The list of cohorts; a cohort: its state, its plan, its groups; made, copied, changed, paused.
use crate::{
    acts::{MakeCohort, SeeCohort, SeeCohorts, ShapeCohort},
    doing,
    pages::{cohort, words},
    rules::{
        RunRules,
        life::{self, Naming, Plan, State, Stock, Template},
        offer::Stage,
        run::Mode,
    },
    store::{
        boards, cities,
        cohorts::{self as rows, Cohort, NewCohort},
        groups, offers, runs,
    },
};
use ::store::At;
use axum::http::StatusCode;
use kernel::{
    ProgrammeId,
    access::{Circle, ask},
};
use ui::{
    Frame, Link, Problems, Reader, Sentence,
    parts::{Cell, Choice, Column, Fact, Facts, Table, Tag, Tone},
};
use web::{Answer, Failure, Fields, Label, PathId, Posted, Receipt, Routes, Shown, Visit, page, page_as};

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/cohorts", index)
        .get("/cohorts/new", new)
        .post("/cohorts", create)
        .get("/cohorts/{cohort}", show)
        .get("/cohorts/{cohort}/edit", edit)
        .post("/cohorts/{cohort}", update)
        .post("/cohorts/{cohort}/state", go)
        .post("/cohorts/{cohort}/pause", pause)
        .post("/cohorts/{cohort}/resumption", resume)
}

#[derive(askama::Template)]
#[template(path = "pages/cohorts/index.html")]
pub(crate) struct Index {
    pub(crate) frame: Frame,
    pub(crate) table: Option<Table>,
}

async fn index(visit: Visit) -> Answer {
    ask::<SeeCohorts>(&visit.who, ())?;
    let lines = rows::cohorts(&visit.site.db, visit.reader.lang).await?;
    let lines: Vec<Vec<Cell>> = lines.iter().map(|line| listed(&visit, line)).collect();
    let frame = visit.frame(Sentence::new("cohorts-title"));
    page(Index { table: (!lines.is_empty()).then(|| table(&frame, lines)), frame })
}

pub(crate) fn table(frame: &Frame, rows: Vec<Vec<Cell>>) -> Table {
    let say = |key| frame.reader.say(key);
    Table {
        caption: say("cohorts-title"),
        columns: vec![
            Column::new(say("cohorts-cohort")),
            Column::new(say("cohorts-programme")),
            Column::new(say("cohorts-state")),
            Column::numbers(say("cohorts-cities")),
            Column::numbers(say("cohorts-groups")),
        ],
        rows,
    }
}

fn listed(visit: &Visit, line: &rows::CohortLine) -> Vec<Cell> {
    let Cohort { code, name, programme_name, state, pause, .. } = &line.cohort;
    vec![
        Cell::Link(Link::new(format!("/cohorts/{code}"), name)),
        Cell::Written(programme_name.clone()),
        Cell::Tags(state_tags(visit, *state, pause.is_some())),
        Cell::Text(visit.reader.number(line.cities)),
        Cell::Text(visit.reader.number(line.groups)),
    ]
}

fn state_tags(visit: &Visit, state: State, paused: bool) -> Vec<Tag> {
    let mut tags = vec![Tag { text: visit.reader.tell(&words::state(state)), tone: Tone::Sea }];
    if paused {
        tags.push(Tag { text: visit.reader.say("cohorts-paused"), tone: Tone::Warn });
    }
    tags
}

#[derive(askama::Template)]
#[template(path = "pages/cohorts/form.html")]
pub(crate) struct Form {
    pub(crate) frame: Frame,
    pub(crate) action: String,
    /// Of the cohort that is changed; none while one is made.
    pub(crate) code: Option<String>,
    /// Of the cohort that is copied.
    pub(crate) copied: Option<String>,
    pub(crate) fields: Fields,
    pub(crate) programmes: Vec<Choice>,
    pub(crate) templates: Vec<Choice>,
    pub(crate) modes: Vec<Choice>,
    /// Who may see which of its cities form groups.
    pub(crate) circles: Vec<Choice>,
    pub(crate) days: Vec<DayField>,
}

/// The day of a state, and a module's own name.
pub(crate) struct DayField {
    pub(crate) day: &'static str,
    pub(crate) day_value: String,
    pub(crate) label: &'static str,
    pub(crate) name: Option<&'static str>,
    pub(crate) name_value: String,
}

async fn form(
    visit: &Visit,
    (cohort, copied): (Option<&Cohort>, Option<&Cohort>),
    fields: Fields,
    problems: Problems,
) -> Result<Form, Failure> {
    let reader = &visit.reader;
    let programmes = programmes(visit, &visit.site.db).await?.into_iter().map(|(id, name)| {
        let id = id.to_string();
        Choice::new(id.clone(), name).chosen(id == fields.text("programme"))
    });
    let templates = Template::ALL.iter().map(|template| {
        let text = Sentence::new("cohorts-template-months")
            .with("months", template.as_str().parse::<i64>().unwrap_or_default());
        Choice::new(template.as_str(), reader.tell(&text))
            .chosen(template.as_str() == fields.text("template"))
    });
    let modes = Mode::ALL.iter().map(|mode| {
        Choice::new(mode.as_str(), reader.tell(&words::mode(*mode)))
            .chosen(mode.as_str() == fields.text("mode"))
    });
    let circles = Circle::ALL.into_iter().map(|circle| {
        Choice::new(circle.code(), reader.say(words::circle(circle)))
            .chosen(circle.code() == fields.text("groups_seen_by"))
    });
    let days = State::planned().map(|state| {
        let (day, name) = words::plan_field(state);
        DayField {
            day,
            day_value: fields.text(day).to_owned(),
            label: words::state(state).key,
            name: State::MODULES.contains(&state).then_some(name),
            name_value: fields.text(name).to_owned(),
        }
    });
    let (title, action) = match cohort {
        Some(cohort) => (
            Sentence::new("cohorts-change-title").with("name", &cohort.name),
            format!("/cohorts/{}", cohort.code),
        ),
        None => (Sentence::new("cohorts-new-title"), "/cohorts".to_owned()),
    };
    let first = Choice::new("", reader.say("cohorts-choose"));
    Ok(Form {
        frame: visit.frame(title).with_problems(problems),
        action,
        code: cohort.map(|cohort| cohort.code.clone()),
        copied: copied.map(|copied| copied.name.clone()),
        programmes: std::iter::once(first).chain(programmes).collect(),
        templates: templates.collect(),
        modes: modes.collect(),
        circles: circles.collect(),
        days: days.collect(),
        fields,
    })
}

/// The cohort that is copied, by its code.
async fn copied(visit: &Visit, code: &str) -> Result<Option<Cohort>, Failure> {
    if code.is_empty() {
        return Ok(None);
    }
    Ok(rows::cohort_by_code(&visit.site.db, code, visit.reader.lang).await?)
}

async fn new(visit: Visit) -> Answer {
    ask::<MakeCohort>(&visit.who, ())?;
    let of = copied(&visit, &visit.query_value("of").unwrap_or_default()).await?;
    let today = visit.site.clock.today(&visit.reader.zone).to_string();
    let fields = match &of {
        None => Fields::of(&[
            ("starts", &today),
            ("template", "9"),
            ("mode", "peer"),
            ("groups_seen_by", Circle::Facilitators.code()),
        ]),
        Some(of) => Fields::of(&[
            ("of", &of.code),
            ("starts", &today),
            ("mode", "peer"),
            ("programme", &of.programme.to_string()),
            ("groups_seen_by", of.groups_seen_by.code()),
        ]),
    };
    page(form(&visit, (None, of.as_ref()), fields, Problems::default()).await?)
}

/// The programmes of which a cohort may be, with their names.
async fn programmes(visit: &Visit, at: impl Into<At<'_>>) -> Result<Vec<(ProgrammeId, String)>, Failure> {
    let all = network::store::programmes(at, Circle::Facilitators, visit.reader.lang).await?;
    Ok(all.into_iter().map(|programme| (programme.id, programme.name)).collect())
}

/// The one that was chosen, if there is one.
fn programme(all: &[(ProgrammeId, String)], fields: &Fields, problems: &mut Problems) -> Option<ProgrammeId> {
    let chosen = fields.text("programme");
    let found = all.iter().map(|(id, _)| *id).find(|id| id.to_string() == chosen);
    if found.is_none() {
        problems.add("programme", "cohorts-programme", Sentence::new("cohorts-programme-missing"));
    }
    found
}

/// The circle that was chosen; the smallest where none was.
fn groups_seen_by(fields: &Fields) -> Circle {
    Circle::from_code(fields.text("groups_seen_by")).unwrap_or(Circle::Facilitators)
}

async fn create(visit: Visit, posted: Posted) -> Answer {
    let granted = ask::<MakeCohort>(&visit.who, ())?;
    let fields = &posted.fields;
    let mut problems = Problems::default();
    let of = copied(&visit, fields.text("of")).await?;
    let programme = programme(&programmes(&visit, &visit.site.db).await?, fields, &mut problems);
    let naming = Naming::read(fields.text("code"), fields.text("name"));
    let naming = naming.map_err(|found| words::add_naming(&mut problems, found)).ok();
    let typed = fields.text("starts");
    let starts = kernel::text::day(typed);
    if starts.is_none() {
        let sentence = words::no_day(typed);
        problems.add("starts", "cohorts-starts", sentence);
    }
    let mode = Mode::parse(fields.text("mode")).unwrap_or(Mode::Peer);
    let template = Template::parse(fields.text("template")).unwrap_or(Template::Nine);
    if let (Some(naming), Some(programme), Some(starts)) = (naming, programme, starts) {
        let (plan, rules) = match &of {
            None => (template.plan(starts), RunRules { mode, ..RunRules::default() }),
            Some(of) => {
                let plan = rows::plan(&visit.site.db, of.id).await?.moved_to(starts);
                let rules = boards::last_edit(&visit.site.db, of.id).await?.rules;
                // Locks and bans are about cities of that round.
                (plan, RunRules { locks: Vec::new(), bans: Vec::new(), ..rules })
            }
        };
        let code = naming.code.clone();
        let mut tx = visit.site.db.begin().await?;
        let groups_seen_by = groups_seen_by(fields);
        let new = NewCohort { naming, programme, plan, rules, groups_seen_by };
        match rows::add_cohort(&mut tx, &granted, &new).await {
            Ok(_) => return posted.done(&visit, tx, format!("/cohorts/{code}")).await,
            Err(error) if error.is_constraint("cohorts_cohorts_code") => {
                let sentence = Sentence::new("cohorts-code-taken").with("code", code);
                problems.add("code", "cohorts-code", sentence);
            }
            Err(error) => return Err(error.into()),
        }
    }
    let template = form(&visit, (None, of.as_ref()), posted.fields, problems).await?;
    page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
}

async fn edit(visit: Visit, PathId(code): PathId<String>) -> Answer {
    let (_, cohort) = cohort::<ShapeCohort>(&visit, &visit.site.db, &code).await?;
    let plan = rows::plan(&visit.site.db, cohort.id).await?;
    page(form(&visit, (Some(&cohort), None), fields_of(&cohort, &plan), Problems::default()).await?)
}

/// The form of a cohort as it is known, and a mark of that.
fn fields_of(cohort: &Cohort, plan: &Plan) -> Fields {
    let programme = cohort.programme.to_string();
    let days: Vec<(&str, String, &str, &str)> = State::planned()
        .map(|state| {
            let (day, name) = words::plan_field(state);
            let starts = plan.starts.get(&state).map(ToString::to_string).unwrap_or_default();
            (day, starts, name, plan.names.get(&state).map(String::as_str).unwrap_or_default())
        })
        .collect();
    let mut pairs = vec![
        ("name", cohort.name.as_str()),
        ("programme", &programme),
        ("groups_seen_by", cohort.groups_seen_by.code()),
    ];
    pairs.extend(days.iter().flat_map(|(day, starts, name, own)| [(*day, starts.as_str()), (*name, *own)]));
    Fields::marked(&pairs)
}

/// How that form stands on its page.
struct OnForm<'a> {
    reader: &'a Reader,
    programmes: Vec<(ProgrammeId, String)>,
}

impl Shown for OnForm<'_> {
    fn label(&self, name: &str) -> Option<Label> {
        let module = |state| {
            let field =
                Sentence::new("web-part-of-field").with("field", Sentence::new("cohorts-module-name"));
            field.with("part", words::state(state))
        };
        let of_plan = || {
            State::planned().find_map(|state| {
                let (day, own) = words::plan_field(state);
                let day = (day == name).then(|| (day, words::state(state)));
                day.or_else(|| (own == name).then(|| (own, module(state))))
            })
        };
        let (field, label) = match name {
            "name" => ("name", Sentence::new("cohorts-name")),
            "programme" => ("programme", Sentence::new("cohorts-programme")),
            "groups_seen_by" => ("groups_seen_by", Sentence::new("cohorts-groups-seen")),
            _ => of_plan()?,
        };
        Some((field.into(), label))
    }

    fn value(&self, name: &str, value: &str) -> String {
        let said = match name {
            "programme" => {
                let chosen = self.programmes.iter().find(|(id, _)| id.to_string() == value);
                chosen.map(|(_, name)| name.clone())
            }
            "groups_seen_by" => Circle::from_code(value).map(|circle| self.reader.say(words::circle(circle))),
            _ if name.starts_with("day-") => kernel::text::day(value).map(|day| self.reader.day(day)),
            _ => None,
        };
        said.unwrap_or_else(|| value.to_owned())
    }
}

async fn update(visit: Visit, PathId(code): PathId<String>, mut posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (_, found) = cohort::<ShapeCohort>(&visit, &mut tx, &code).await?;
    tx.lock("cohort", found.id).await?;
    let (granted, cohort) = cohort::<ShapeCohort>(&visit, &mut tx, &code).await?;
    let known = fields_of(&cohort, &rows::plan(&mut tx, cohort.id).await?);
    let on_form = OnForm { reader: &visit.reader, programmes: programmes(&visit, &mut tx).await? };
    let mut problems = posted.fields.bring_up_to(&known, &on_form);
    let fields = &posted.fields;
    let programme = programme(&on_form.programmes, fields, &mut problems);
    let naming = Naming::read(&cohort.code, fields.text("name"));
    let naming = naming.map_err(|found| words::add_naming(&mut problems, found)).ok();
    let plan = Plan::read(|state| {
        let (day, name) = words::plan_field(state);
        (fields.text(day), fields.text(name))
    });
    let plan = plan.map_err(|found| words::add_plan(&mut problems, found)).ok();
    if let (Some(naming), Some(programme), Some(plan), true) = (naming, programme, plan, problems.is_empty())
    {
        let seen = groups_seen_by(fields);
        rows::change(&mut tx, &granted, (&naming.name, programme, seen), &plan).await?;
        return posted.done_saying(&visit, tx, &format!("/cohorts/{code}"), Receipt::Saved).await;
    }
    drop(tx);
    let template = form(&visit, (Some(&cohort), None), posted.fields, problems).await?;
    page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
}

#[derive(askama::Template)]
#[template(path = "pages/cohorts/show.html")]
pub(crate) struct Show {
    pub(crate) frame: Frame,
    pub(crate) code: String,
    pub(crate) facts: Facts,
    pub(crate) paused_since: Option<String>,
    /// What came of the choice of its cities.
    pub(crate) notes: Vec<String>,
    pub(crate) states: Vec<Choice>,
    pub(crate) plan: Vec<PlanLine>,
    pub(crate) tally: Vec<(String, String)>,
    pub(crate) has_cities: bool,
    pub(crate) cities_path: String,
    pub(crate) groups: Option<Table>,
    pub(crate) reserve: Vec<String>,
    pub(crate) runs: Vec<Link>,
}

/// A step of the plan.
pub(crate) struct PlanLine {
    pub(crate) when: String,
    pub(crate) what: String,
    pub(crate) class: &'static str,
}

async fn show(visit: Visit, PathId(code): PathId<String>) -> Answer {
    let (_, cohort) = cohort::<SeeCohort>(&visit, &visit.site.db, &code).await?;
    page(shown(&visit, &cohort, Problems::default()).await?)
}

async fn shown(visit: &Visit, cohort: &Cohort, problems: Problems) -> Result<Show, Failure> {
    let (db, reader) = (&visit.site.db, &visit.reader);
    let plan = rows::plan(db, cohort.id).await?;
    let cities = cities::chosen(db, cohort.id, reader.lang).await?;
    let groups = groups::groups(db, cohort.id, reader.lang).await?;
    let offers = offers::of_cohort(db, cohort.id).await?;
    let runs = runs::runs(db, cohort.id).await?;
    let rules = boards::last_edit(db, cohort.id).await?.rules;
    let themes = cities::theme_names(db, reader.lang).await?;
    let count = |wanted: fn(Stage) -> bool| offers.iter().filter(|offer| wanted(offer.offer.stage())).count();
    let tally = [
        ("cohorts-cities", cities.len()),
        ("cohorts-runs", runs.len()),
        ("cohorts-offers-open", count(|stage| stage == Stage::Open)),
        ("cohorts-offers-declined", count(|stage| stage == Stage::Declined)),
        ("cohorts-groups", groups.iter().filter(|group| group.ended_at.is_none()).count()),
    ];
    let fact = |term, value| Fact { term: reader.say(term), value };
    let programme = Link::new(format!("/programmes/{}", cohort.programme_code), &cohort.programme_name);
    let facts = Facts {
        facts: vec![
            fact("cohorts-programme", Cell::Written(programme.text)),
            fact("cohorts-state", Cell::Tags(state_tags(visit, cohort.state, cohort.pause.is_some()))),
            fact("cohorts-mode", Cell::Text(reader.tell(&words::mode(rules.mode)))),
            fact("cohorts-groups-seen", Cell::Text(reader.say(words::circle(cohort.groups_seen_by)))),
        ],
    };
    let states = State::ALL.iter().map(|state| {
        Choice::new(state.as_str(), state_name(visit, *state, &plan)).chosen(*state == cohort.state)
    });
    let waits = |run: runs::Unfinished| {
        let sentence = Sentence::new("cohorts-run-in-queue").with("number", run.number);
        Link::new(format!("/cohorts/{}/runs/{}", cohort.code, run.number), reader.tell(&sentence))
    };
    let waiting: Vec<Link> = runs::waiting(db, cohort.id).await?.into_iter().map(waits).collect();
    let run_link = |run: &runs::RunLine| {
        let sentence = Sentence::new("cohorts-run-of").with("number", run.number).with("at", run.asked_at);
        Link::new(format!("/cohorts/{}/runs/{}", cohort.code, run.number), reader.tell(&sentence))
    };
    Ok(Show {
        frame: visit.frame_named(&cohort.name).with_problems(problems),
        code: cohort.code.clone(),
        facts,
        paused_since: cohort.pause.map(|pause| reader.moment(pause.since)),
        notes: super::cities::told(visit),
        states: states.collect(),
        plan: State::planned().map(|state| plan_line(visit, (state, cohort.state), &plan)).collect(),
        tally: tally.map(|(key, count)| (reader.say(key), reader.number(count))).into(),
        has_cities: !cities.is_empty(),
        cities_path: format!("/cohorts/{}/cities", cohort.code),
        groups: (!groups.is_empty()).then(|| group_table(visit, &cohort.code, &groups, &themes)),
        reserve: reserve(&cities, &groups, &offers),
        runs: waiting.into_iter().chain(runs.iter().map(run_link)).collect(),
    })
}

/// Cities without a group and without an offer that waits for them.
fn reserve(
    cities: &[cities::ChosenCity],
    groups: &[groups::Group],
    offers: &[offers::Loaded],
) -> Vec<String> {
    let is_bound = |city: &cities::ChosenCity| {
        let in_group = groups
            .iter()
            .any(|group| group.ended_at.is_none() && group.members.iter().any(|m| m.city == city.id));
        let is_asked = |offer: &offers::Loaded| {
            matches!(offer.offer.stage(), Stage::Open | Stage::Declined)
                && offer.offer.cities.contains(&city.id)
        };
        in_group || offers.iter().any(is_asked)
    };
    cities.iter().filter(|city| !is_bound(city)).map(|city| city.name.clone()).collect()
}

fn plan_line(visit: &Visit, (state, now): (State, State), plan: &Plan) -> PlanLine {
    PlanLine {
        when: plan.starts.get(&state).map(|day| visit.reader.day(*day)).unwrap_or_default(),
        what: state_name(visit, state, plan),
        class: match state.cmp(&now) {
            std::cmp::Ordering::Less => "done",
            std::cmp::Ordering::Equal => "here",
            std::cmp::Ordering::Greater => "ahead",
        },
    }
}

/// A module has the cohort's own name, where there is one.
fn state_name(visit: &Visit, state: State, plan: &Plan) -> String {
    let own = plan.names.get(&state).cloned();
    own.unwrap_or_else(|| visit.reader.tell(&words::state(state)))
}

fn group_table(
    visit: &Visit,
    code: &str,
    groups: &[groups::Group],
    themes: &std::collections::BTreeMap<String, String>,
) -> Table {
    let reader = &visit.reader;
    let row = |group: &groups::Group| {
        let names: Vec<&str> = group.members.iter().map(|member| member.name.as_str()).collect();
        let issue = group.issue.clone().unwrap_or_default();
        let mut tags = vec![Tag { text: reader.say(group.origin.said()), tone: Tone::Plain }];
        if group.ended_at.is_some() {
            tags.push(Tag { text: reader.say("cohorts-group-ended"), tone: Tone::Warn });
        }
        vec![
            Cell::Link(Link::new(format!("/groups/{}", group.code), names.join(" – "))),
            Cell::Written(themes.get(&issue).cloned().unwrap_or(issue)),
            Cell::Text(reader.period(group.formed_on)),
            Cell::Tags(tags),
            match group.ended_at {
                None => {
                    let path = format!("/cohorts/{code}/groups/{}/end", group.code);
                    Cell::Link(Link::new(path, reader.say("cohorts-end-more")))
                }
                Some(_) => Cell::Written(group.end_reason.clone().unwrap_or_default()),
            },
        ]
    };
    Table {
        caption: reader.say("cohorts-groups"),
        columns: vec![
            Column::new(reader.say("cohorts-group")),
            Column::new(reader.say("cohorts-issue")),
            Column::new(reader.say("cohorts-formed-on")),
            Column::new(reader.say("cohorts-origin")),
            Column::new(reader.say("cohorts-end")),
        ],
        rows: groups.iter().map(row).collect(),
    }
}

async fn go(visit: Visit, PathId(code): PathId<String>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, cohort) = cohort::<ShapeCohort>(&visit, &mut tx, &code).await?;
    let offers = offers::of_cohort(&mut tx, cohort.id).await?;
    let groups = groups::groups(&mut tx, cohort.id, visit.reader.lang).await?;
    let stock = Stock {
        groups: groups.len(),
        open_offers: offers.iter().filter(|offer| offer.offer.stage() == Stage::Open).count(),
    };
    let mut problems = Problems::default();
    match State::parse(posted.fields.text("state")) {
        None => problems.add("state", "cohorts-state", Sentence::new("cohorts-state-missing")),
        Some(to) => match life::go(cohort.state, to, cohort.pause, stock) {
            Ok(to) => {
                rows::go_to(&mut tx, &granted, to).await?;
                return posted.done(&visit, tx, format!("/cohorts/{code}")).await;
            }
            Err(refusal) => problems.add("state", "cohorts-state", words::move_refusal(refusal)),
        },
    }
    drop(tx);
    page_as(StatusCode::UNPROCESSABLE_ENTITY, shown(&visit, &cohort, problems).await?)
}

async fn pause(visit: Visit, PathId(code): PathId<String>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, cohort) = cohort::<ShapeCohort>(&visit, &mut tx, &code).await?;
    if cohort.pause.is_none() {
        rows::pause(&mut tx, &granted).await?;
    }
    posted.done(&visit, tx, format!("/cohorts/{code}")).await
}

async fn resume(visit: Visit, PathId(code): PathId<String>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, cohort) = cohort::<ShapeCohort>(&visit, &mut tx, &code).await?;
    if let Some(pause) = cohort.pause {
        doing::resume(&visit.site, &mut tx, &granted, pause).await?;
    }
    posted.done(&visit, tx, format!("/cohorts/{code}")).await
}
