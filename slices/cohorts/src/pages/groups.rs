//! Groups that were formed without an offer of ours: by the cities themselves, or elsewhere; and the end of a group.
use crate::{
    acts::ShapeCohort,
    doing,
    pages::cohort,
    rules::{self, RunRules},
    store::{
        boards, cities,
        cohorts::Cohort,
        groups::{self, Consent, Group, NewGroup, Origin},
    },
};
use ::store::At;
use askama::Template;
use axum::http::StatusCode;
use kernel::{Period, text};
use ui::{Frame, Problems, Sentence, parts::Choice};
use web::{Answer, Failure, Fields, PathId, Posted, Routes, Visit, page, page_as, see_other};

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/cohorts/{cohort}/groups/new", new)
        .post("/cohorts/{cohort}/groups", create)
        .get("/cohorts/{cohort}/groups/{group}/end", confirm_end)
        .post("/cohorts/{cohort}/groups/{group}/end", end)
}

/// Letters of an issue, and of the reason for an end.
const WORDS_LENGTH_MAX: usize = 300;

#[derive(Template)]
#[template(path = "pages/groups/new.html")]
pub(crate) struct New {
    pub(crate) frame: Frame,
    pub(crate) code: String,
    pub(crate) cohort: String,
    pub(crate) fields: Fields,
    pub(crate) firsts: Vec<Choice>,
    pub(crate) seconds: Vec<Choice>,
    pub(crate) thirds: Vec<Choice>,
    pub(crate) origins: Vec<Choice>,
    pub(crate) consents: Vec<Choice>,
}

async fn form(visit: &Visit, cohort: &Cohort, fields: Fields, problems: Problems) -> Result<New, Failure> {
    let reader = &visit.reader;
    let chosen = cities::chosen(&visit.site.db, cohort.id, reader.lang).await?;
    let standing = boards::standing(&visit.site.db, cohort.id).await?;
    let free: Vec<_> = chosen
        .into_iter()
        .filter(|city| !standing.groups().any(|group| group.contains(&city.code)))
        .collect();
    let choices = |field: &str| {
        let city = |city: &cities::ChosenCity| {
            let id = city.id.to_string();
            Choice::new(id.clone(), city.name.clone()).chosen(id == fields.text(field))
        };
        let first = Choice::new("", reader.say("cohorts-choose"));
        std::iter::once(first).chain(free.iter().map(city)).collect()
    };
    let named = |key: &str, value: &str, field: &str| {
        Choice::new(value, reader.say(key)).chosen(fields.text(field) == value)
    };
    Ok(New {
        frame: visit.frame(Sentence::new("cohorts-group-add")).with_problems(problems),
        code: cohort.code.clone(),
        cohort: cohort.name.clone(),
        firsts: choices("first"),
        seconds: choices("second"),
        thirds: choices("third"),
        origins: vec![
            named("cohorts-origin-themselves", "themselves", "origin"),
            named("cohorts-origin-elsewhere", "elsewhere", "origin"),
        ],
        consents: vec![
            named("cohorts-consent-both", "both", "consent"),
            named("cohorts-consent-one", "one", "consent"),
            named("cohorts-consent-none", "none", "consent"),
        ],
        fields,
    })
}

async fn new(visit: Visit, PathId(code): PathId<String>) -> Answer {
    let (_, cohort) = cohort::<ShapeCohort>(&visit, &visit.site.db, &code).await?;
    let today = visit.site.clock.today(&visit.reader.zone).to_string();
    let fields = Fields::of(&[("formed_on", &today), ("origin", "themselves"), ("consent", "both")]);
    page(form(&visit, &cohort, fields, Problems::default()).await?)
}

async fn create(visit: Visit, PathId(code): PathId<String>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, cohort) = cohort::<ShapeCohort>(&visit, &mut tx, &code).await?;
    tx.lock("cohort", cohort.id).await?;
    let fields = &posted.fields;
    let mut problems = Problems::default();
    let chosen = cities::chosen(&mut tx, cohort.id, visit.reader.lang).await?;
    let standing = boards::standing(&mut tx, cohort.id).await?;
    let typed = ["first", "second", "third"].map(|field| fields.text(field));
    let of: Vec<&cities::ChosenCity> =
        typed.iter().filter_map(|id| chosen.iter().find(|city| city.id.to_string() == **id)).collect();
    let codes: Vec<String> = of.iter().map(|city| city.code.clone()).collect();
    if of.len() < 2 || typed[0].is_empty() || typed[1].is_empty() {
        problems.add("first", "cohorts-city", Sentence::new("cohorts-edit-size"));
    } else {
        // The same rules as for a lock: two countries, nobody twice, nobody who refuses.
        let known = cities::profiles(&mut tx, cohort.id).await?;
        let alone = RunRules { locks: Vec::new(), bans: Vec::new(), ..RunRules::default() };
        if let Err(refusal) = rules::board::lock(&alone, &codes, &standing, &known) {
            let name = |codes: &[String]| {
                let names = codes.iter().filter_map(|code| chosen.iter().find(|city| city.code == *code));
                names.map(|city| city.name.clone()).collect::<Vec<_>>().join(" – ")
            };
            problems.add("first", "cohorts-city", super::words::edit_refusal(&refusal, name));
        }
    }
    let issue = text::optional_line(fields.text("issue"), WORDS_LENGTH_MAX);
    let issue = problems.take("issue", "cohorts-issue", issue);
    let formed_on = text::latin_digits(fields.text("formed_on").trim()).parse::<Period>().ok();
    if formed_on.is_none() {
        let sentence = super::words::no_period(fields.text("formed_on"));
        problems.add("formed_on", "cohorts-formed-on", sentence);
    } else if formed_on
        .is_some_and(|formed_on| formed_on.first_day() > visit.site.clock.today(&visit.reader.zone))
    {
        problems.add("formed_on", "cohorts-formed-on", Sentence::new("cohorts-formed-ahead"));
    }
    if let (Some(issue), Some(formed_on), true) = (issue, formed_on, problems.is_empty()) {
        let new = NewGroup {
            origin: Origin::parse(fields.text("origin"))
                .filter(|origin| *origin != Origin::Offer)
                .unwrap_or(Origin::Themselves),
            offer: None,
            cities: of.iter().map(|city| city.id).collect(),
            issue,
            consent: Consent::parse(fields.text("consent")).unwrap_or(Consent::None),
            formed_on,
        };
        match groups::add_group(&mut tx, &granted, &new).await {
            Ok(_) => return posted.done(&visit, tx, format!("/cohorts/{code}")).await,
            Err(error) if error.is_constraint("cohorts_group_cities_one_running") => {
                problems.add("first", "cohorts-city", Sentence::new("cohorts-send-bound"));
            }
            Err(error) => return Err(error.into()),
        }
    }
    drop(tx);
    let template = form(&visit, &cohort, posted.fields, problems).await?;
    page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
}

#[derive(Template)]
#[template(path = "pages/groups/end.html")]
pub(crate) struct End {
    pub(crate) frame: Frame,
    pub(crate) code: String,
    pub(crate) cohort: String,
    pub(crate) action: String,
    pub(crate) reason: String,
}

/// A group of the cohort, by its code, and what it is called.
async fn named(
    visit: &Visit,
    at: impl Into<At<'_>>,
    (cohort, group): (&Cohort, &str),
) -> Result<(Group, String), Failure> {
    let all = groups::groups(at, cohort.id, visit.reader.lang).await?;
    let group = all.into_iter().find(|own| own.code == group).ok_or_else(Failure::not_found)?;
    let names: Vec<&str> = group.members.iter().map(|member| member.name.as_str()).collect();
    let name = names.join(" – ");
    Ok((group, name))
}

fn ending(
    visit: &Visit,
    cohort: &Cohort,
    (group, name): (&str, &str),
    fields: &Fields,
    problems: Problems,
) -> End {
    let title = Sentence::new("cohorts-end-title").with("group", name);
    End {
        frame: visit.frame(title).with_problems(problems),
        code: cohort.code.clone(),
        cohort: cohort.name.clone(),
        action: format!("/cohorts/{}/groups/{group}/end", cohort.code),
        reason: fields.text("reason").to_owned(),
    }
}

async fn confirm_end(visit: Visit, PathId((code, group)): PathId<(String, String)>) -> Answer {
    let (_, cohort) = cohort::<ShapeCohort>(&visit, &visit.site.db, &code).await?;
    let (known, name) = named(&visit, &visit.site.db, (&cohort, &group)).await?;
    if known.ended_at.is_some() {
        return see_other(format!("/cohorts/{code}"));
    }
    page(ending(&visit, &cohort, (&group, &name), &Fields::default(), Problems::default()))
}

async fn end(visit: Visit, PathId((code, group)): PathId<(String, String)>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, cohort) = cohort::<ShapeCohort>(&visit, &mut tx, &code).await?;
    tx.lock("cohort", cohort.id).await?;
    let (known, name) = named(&visit, &mut tx, (&cohort, &group)).await?;
    let mut problems = Problems::default();
    let reason = text::line(posted.fields.text("reason"), WORDS_LENGTH_MAX);
    let reason = problems.take("reason", "cohorts-withdraw-reason", reason);
    match (known.ended_at, reason) {
        (None, Some(reason)) => {
            doing::end_group(&mut tx, (&visit.site, &visit.who), &granted, (known.id, &reason)).await?;
            return posted.done(&visit, tx, format!("/cohorts/{code}")).await;
        }
        (Some(_), reason) if reason == known.end_reason => return see_other(format!("/cohorts/{code}")),
        (Some(at), _) => {
            let before = known.end_reason.unwrap_or_default();
            problems.add_general(Sentence::new("cohorts-ended-before").with("at", at).with("reason", before));
        }
        (None, None) => {}
    }
    drop(tx);
    let template = ending(&visit, &cohort, (&group, &name), &posted.fields, problems);
    page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
}
