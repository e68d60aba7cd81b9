//! All groups of a cohort side by side: for those who run the network with health and what holds groups up, for all who
//! take part without. What is printed is what participants may read.
use crate::{
    acts::{SeeStock, Subject, TakeStock},
    pages::{cohort, commitments_at, event, knows_of, path, words},
    rules::arranged::{Key, Sort, View, Wish},
    store::{
        lines::{self, Told},
        takings,
    },
};
use askama::Template;
use axum::http::StatusCode;
use cohorts::store::cohorts::Cohort;
use events::store::Event;
use jiff::civil::Date;
use kernel::{
    EventId, GroupId, Period,
    access::{Granted, ask},
};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use twinning::{
    acts::SeeStates,
    rules::{check_in::BlockedBy, health::Light, stage::Stage},
    store::states::{self, GroupState, NextDate},
    telling,
};
use ui::{
    Frame, Link, Problems, Sentence,
    parts::{Choice, Pill, Tab, Tabs, Tag},
};
use web::{Answer, Failure, PathId, Posted, Routes, Visit, address, page, page_as};

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/cohorts/{cohort}/stock-taking", show)
        .post("/cohorts/{cohort}/stock-taking/event", choose)
}

#[derive(Template)]
#[template(path = "pages/stock/show.html")]
#[expect(clippy::struct_excessive_bools, reason = "a template asks, each question by its name")]
pub(crate) struct Show {
    pub(crate) frame: Frame,
    pub(crate) print_wide: &'static str,
    /// Where the cohort's own page is, for who may read it.
    pub(crate) crumbs: Vec<Link>,
    pub(crate) about: String,
    pub(crate) tools: Vec<Link>,
    /// What came of it at events before.
    pub(crate) earlier: Vec<Link>,
    /// Words, number, and whether it stays with facilitators, also in print.
    pub(crate) tiles: Vec<(String, String, bool)>,
    pub(crate) tabs: Option<Tabs>,
    pub(crate) sorts: Vec<Link>,
    /// What holds groups up, each with how many; for facilitators.
    pub(crate) blocked: Vec<Pill>,
    pub(crate) facets: Vec<(&'static str, Vec<Pill>)>,
    /// Some of [`Self::facets`] is chosen.
    pub(crate) is_narrowed: bool,
    pub(crate) rows: Vec<Row>,
    /// Only those who run the network see health and what holds a group up.
    pub(crate) is_whole: bool,
    /// And only while a group of the cohort is at work.
    pub(crate) shows_health: bool,
    /// In the participants' view, where a group lets them read what blocks it.
    pub(crate) shows_blocked: bool,
    pub(crate) event: Option<Link>,
    /// Where the form posts that chooses the event, and from which.
    pub(crate) choosing: Option<(String, Vec<Choice>)>,
}

/// A group.
pub(crate) struct Row {
    pub(crate) name: String,
    /// Its room, for who may enter it.
    pub(crate) room: Option<String>,
    pub(crate) countries: String,
    pub(crate) people: String,
    pub(crate) issue: String,
    pub(crate) stage: String,
    /// A class of the style sheet for each rung.
    pub(crate) rungs: Vec<&'static str>,
    pub(crate) next: String,
    pub(crate) ask: String,
    /// In the participants' view, where the group lets them read it.
    pub(crate) blocked: String,
    pub(crate) learned: String,
    pub(crate) whole: Option<Whole>,
}

/// What those alone read who run the network.
pub(crate) struct Whole {
    /// Of a group at work: of one that has ended, or of a closed cohort, it would tell nothing.
    pub(crate) health: Option<Tag>,
    pub(crate) blocked: String,
    pub(crate) last_together: String,
}

/// All that a page of the groups is made of.
struct Found {
    told: Vec<Told>,
    /// Empty for whoever does not run the network.
    states: BTreeMap<GroupId, GroupState>,
    themes: BTreeMap<String, String>,
}

async fn found(visit: &Visit, granted: &Granted<SeeStock>) -> Result<Found, Failure> {
    let (db, lang) = (&visit.site.db, visit.reader.lang);
    let now = (visit.site.clock.now(), &visit.site.home_zone);
    let states = match ask::<SeeStates>(&visit.who, ()) {
        Ok(all) => states::of_cohort(db, &all, granted.on().cohort, now, lang).await?,
        Err(_) => Vec::new(),
    };
    let themes = network::store::themes(db, lang).await?;
    Ok(Found {
        told: lines::told(db, granted, now, lang).await?,
        states: states.into_iter().map(|state| (state.room.id, state)).collect(),
        themes: themes.into_iter().map(|theme| (theme.code, theme.name)).collect(),
    })
}

impl Found {
    /// The state of a group whose health says something still.
    fn at_work(&self, group: GroupId) -> Option<&GroupState> {
        self.states.get(&group).filter(|state| state.room.is_at_work())
    }

    fn all_at_work(&self) -> impl Iterator<Item = &GroupState> {
        self.states.values().filter(|state| state.room.is_at_work())
    }

    fn key<'a>(&self, told: &'a Told, name: &'a str) -> Key<'a> {
        let state = self.at_work(told.room.id);
        Key {
            name,
            countries: told.room.cities.iter().map(|city| city.country.as_str()).collect(),
            theme: told.room.issue.as_deref(),
            stage: told.stage,
            next: match &told.next {
                NextDate::None => None,
                NextDate::Fixed(starts) => Some(starts.as_microsecond()),
                NextDate::Proposed(times) => times.first().map(|starts| starts.as_microsecond()),
            },
            health: state.map(|state| (state.health.light(), state.health.points())),
            blocked: state.and_then(telling::blocked_by),
        }
    }

    fn issue(&self, told: &Told) -> String {
        let issue = told.room.issue.clone().unwrap_or_default();
        self.themes.get(&issue).cloned().unwrap_or(issue)
    }
}

async fn show(visit: Visit, PathId(code): PathId<String>) -> Answer {
    let (granted, cohort) = cohort::<SeeStock>(&visit, &visit.site.db, &code).await?;
    let found = found(&visit, &granted).await?;
    let wish = Wish::read(&visit.query_pairs(), visit.who.runs_network());
    let of = event(&visit, &visit.site.db, cohort.id).await?;
    if visit.wanted.is_json() {
        return web::json(&visit, &json_of(&visit, &cohort, of.as_ref(), (&found, &wish)));
    }
    page(made(&visit, &granted, (&cohort, of.as_ref()), (&found, &wish), Problems::default()).await?)
}

/// The groups that are wished for, in their order.
fn arranged<'a>(visit: &Visit, found: &'a Found, wish: &Wish) -> Vec<&'a Told> {
    let names: Vec<String> = found.told.iter().map(|told| told.room.name()).collect();
    let mut all: Vec<(Key<'_>, &Told)> =
        found.told.iter().zip(&names).map(|(told, name)| (found.key(told, name), told)).collect();
    all.retain(|(key, _)| wish.takes(key));
    all.sort_by(|(first, _), (second, _)| wish.order(first, second, |a, b| visit.reader.compare(a, b)));
    all.into_iter().map(|(_, told)| told).collect()
}

async fn made(
    visit: &Visit,
    granted: &Granted<SeeStock>,
    (cohort, event): (&Cohort, Option<&Event>),
    (found, wish): (&Found, &Wish),
    problems: Problems,
) -> Result<Show, Failure> {
    let reader = &visit.reader;
    let runs = ask::<TakeStock>(&visit.who, granted.on().clone()).is_ok();
    let rows = arranged(visit, found, wish);
    let today = visit.site.clock.today(&visit.site.home_zone);
    let about = Sentence::new("stocktaking-about").with("cohort", &cohort.name).with("day", today);
    let choosing = match runs {
        true => {
            let offered = takings::offered(&visit.site.db, cohort.programme).await?;
            let meant = match event {
                Some(event) => Some(event.id),
                None => takings::next_of(&visit.site.db, cohort.programme, visit.site.clock.now()).await?,
            };
            let choices = offered
                .into_iter()
                .map(|own| Choice::new(own.id.to_string(), own.title).chosen(Some(own.id) == meant));
            let first = Choice::new("", reader.say("stocktaking-choose"));
            let choices: Vec<Choice> = std::iter::once(first).chain(choices).collect();
            Some((format!("{}/event", path(cohort)), choices))
        }
        false => None,
    };
    Ok(Show {
        frame: visit.frame(Sentence::new("stocktaking-title")).with_problems(problems),
        print_wide: &ui::assets::print_wide().path,
        crumbs: if runs { crumbs(visit, cohort) } else { Vec::new() },
        about: reader.tell(&about),
        tools: tools(visit, (cohort, event), runs),
        earlier: earlier(visit, granted, cohort).await?,
        tiles: tiles(visit, found, wish),
        tabs: runs.then(|| tabs(visit, cohort, wish)),
        sorts: sorts(visit, cohort, (found, wish)),
        blocked: blocked(visit, cohort, (found, wish)),
        facets: facets(visit, cohort, (found, wish)),
        is_narrowed: wish.country.is_some() || wish.stage.is_some() || wish.theme.is_some(),
        shows_blocked: wish.view != View::Facilitators && rows.iter().any(|told| told.blocked.is_some()),
        rows: rows.into_iter().map(|told| row(visit, found, (wish, today), told)).collect(),
        is_whole: wish.view == View::Facilitators,
        shows_health: shows_health(found, wish),
        event: event.map(|of| Link::new(events::telling::page(of), of.details.title.clone())),
        choosing,
    })
}

fn crumbs(visit: &Visit, cohort: &Cohort) -> Vec<Link> {
    vec![
        Link::new("/cohorts", visit.reader.say("cohorts-title")),
        Link::new(format!("/cohorts/{}", cohort.code), cohort.name.clone()),
    ]
}

/// What can be done from here, where there is something to do it with.
fn tools(visit: &Visit, (cohort, event): (&Cohort, Option<&Event>), runs: bool) -> Vec<Link> {
    let link = |to: String, key: &str| Link::new(to, visit.reader.say(key));
    let mut tools = Vec::new();
    if event.is_some() {
        if runs {
            tools.push(link(format!("{}/pack", path(cohort)), "stocktaking-make-pack"));
        }
        tools.push(link(format!("{}/commitments", path(cohort)), "stocktaking-commitments"));
    }
    if runs {
        tools.push(link(format!("{}?view=participants", path(cohort)), "stocktaking-print"));
    }
    tools
}

/// What came of it when this cohort took stock before; a guest of this event was not there.
async fn earlier(visit: &Visit, granted: &Granted<SeeStock>, cohort: &Cohort) -> Result<Vec<Link>, Failure> {
    let subject = Subject { guest: None, ..granted.on().clone() };
    if ask::<SeeStock>(&visit.who, subject).is_err() {
        return Ok(Vec::new());
    }
    let ids = takings::earlier(&visit.site.db, cohort.id).await?;
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut links = Vec::new();
    for of in events::store::events(&visit.site.db, &ids).await? {
        if knows_of(&visit.site, &visit.who, &of).await? {
            links.push(Link::new(commitments_at(cohort, &of), of.details.title.clone()));
        }
    }
    Ok(links)
}

fn shows_health(found: &Found, wish: &Wish) -> bool {
    wish.view == View::Facilitators && found.all_at_work().next().is_some()
}

fn tiles(visit: &Visit, found: &Found, wish: &Wish) -> Vec<(String, String, bool)> {
    let reader = &visit.reader;
    let all = &found.told;
    let works = all.iter().filter(|told| told.stage >= Stage::Working).count();
    let meets = all.iter().filter(|told| matches!(told.next, NextDate::Fixed(_))).count();
    let of_all = Sentence::new("stocktaking-of").with("count", works).with("all", all.len());
    let mut tiles = vec![
        (reader.say("stocktaking-working"), reader.tell(&of_all), false),
        (reader.say("stocktaking-with-date"), reader.number(meets), false),
    ];
    if shows_health(found, wish) {
        let needy = found.all_at_work().filter(|state| state.health.light() != Light::Green);
        tiles.push((reader.say("stocktaking-needy"), reader.number(needy.count()), true));
    }
    tiles
}

fn to(visit: &Visit, cohort: &Cohort, wish: &Wish) -> String {
    let pairs = wish.pairs(visit.who.runs_network());
    address(&path(cohort), pairs.iter().map(|(name, value)| (*name, value.as_str())))
}

fn tabs(visit: &Visit, cohort: &Cohort, wish: &Wish) -> Tabs {
    let tab = |view, key: &str| {
        let sort = Some(wish.sort).filter(|sort| sort.is_for(view)).unwrap_or_default();
        let blocked = wish.blocked.filter(|_| view == View::Facilitators);
        let own = Wish { view, sort, blocked, ..wish.clone() };
        let link = Link::new(to(visit, cohort, &own), visit.reader.say(key));
        Tab { link: link.current(wish.view == view), count: None }
    };
    Tabs {
        name: visit.reader.say("stocktaking-view"),
        tabs: vec![
            tab(View::Facilitators, "stocktaking-view-facilitators"),
            tab(View::Participants, "stocktaking-view-participants"),
        ],
    }
}

/// What may stand first.
fn sorts(visit: &Visit, cohort: &Cohort, (found, wish): (&Found, &Wish)) -> Vec<Link> {
    let sorts = Sort::ALL.into_iter().filter(|sort| sort.is_for(wish.view));
    let sorts = sorts.filter(|sort| *sort != Sort::Health || shows_health(found, wish));
    let link = |sort| {
        let own = Wish { sort, ..wish.clone() };
        Link::new(to(visit, cohort, &own), visit.reader.say(words::sort(sort))).current(wish.sort == sort)
    };
    sorts.map(link).collect()
}

/// A filter, with how many groups there would be.
fn pill(
    visit: &Visit,
    (cohort, found): (&Cohort, &Found),
    own: &Wish,
    (text, current): (String, bool),
) -> Pill {
    let count = found.told.iter().filter(|told| own.takes(&found.key(told, ""))).count();
    Pill { link: Link::new(to(visit, cohort, own), text).current(current), count }
}

/// What holds groups up, for facilitators.
fn blocked(visit: &Visit, cohort: &Cohort, (found, wish): (&Found, &Wish)) -> Vec<Pill> {
    if wish.view != View::Facilitators {
        return Vec::new();
    }
    let reasons: BTreeSet<_> = found.all_at_work().filter_map(telling::blocked_by).collect();
    let one = |by: BlockedBy| {
        let chosen = wish.blocked == Some(by);
        let own = Wish { blocked: (!chosen).then_some(by), ..wish.clone() };
        pill(visit, (cohort, found), &own, (visit.reader.tell(&telling::reason(by)), chosen))
    };
    reasons.into_iter().map(one).collect()
}

/// Filters, each with how many groups there would be.
fn facets(visit: &Visit, cohort: &Cohort, (found, wish): (&Found, &Wish)) -> Vec<(&'static str, Vec<Pill>)> {
    let reader = &visit.reader;
    let pill = |own: Wish, text: String, chosen: bool| pill(visit, (cohort, found), &own, (text, chosen));
    let mut countries = BTreeSet::new();
    let mut stages = BTreeSet::new();
    let mut issues = BTreeSet::new();
    for told in &found.told {
        countries.extend(told.room.cities.iter().map(|city| city.country.clone()));
        stages.insert(told.stage);
        issues.extend(told.room.issue.clone());
    }
    let toggled = |chosen: bool, value| (!chosen).then_some(value);
    let countries = countries.into_iter().map(|country| {
        let chosen = wish.country.as_ref() == Some(&country);
        let text = reader.country_name(&country);
        pill(Wish { country: toggled(chosen, country), ..wish.clone() }, text, chosen)
    });
    let stages = stages.into_iter().map(|stage| {
        let chosen = wish.stage == Some(stage.number());
        let mut own = wish.clone();
        own.stage = (!chosen).then_some(stage.number());
        pill(own, reader.tell(&telling::stage(stage)), chosen)
    });
    let issues = issues.into_iter().map(|issue| {
        let chosen = wish.theme.as_ref() == Some(&issue);
        let text = found.themes.get(&issue).cloned().unwrap_or_else(|| issue.clone());
        pill(Wish { theme: toggled(chosen, issue), ..wish.clone() }, text, chosen)
    });
    let facets = [
        ("stocktaking-country", countries.collect::<Vec<_>>()),
        ("twinning-stage", stages.collect()),
        ("stocktaking-issue", issues.collect()),
    ];
    facets.into_iter().filter(|(_, pills)| pills.len() > 1).collect()
}

fn row(visit: &Visit, found: &Found, (wish, today): (&Wish, Date), told: &Told) -> Row {
    let reader = &visit.reader;
    let room = &told.room;
    let enters = visit.who.runs_network() || room.subject().seat_of(&visit.who).is_some();
    let countries: BTreeSet<String> =
        room.cities.iter().map(|city| reader.country_name(&city.country)).collect();
    let whole = found.states.get(&room.id).filter(|_| wish.view == View::Facilitators).map(|state| Whole {
        health: found.at_work(room.id).map(|state| telling::health(visit, state)),
        blocked: found.at_work(room.id).map(|state| telling::blocked(visit, state)).unwrap_or_default(),
        last_together: match state.last_joint {
            Some(Period::Day(day)) => reader.short_day(day, today),
            Some(last) => reader.period(last),
            None => String::new(),
        },
    });
    Row {
        name: room.name(),
        room: enters.then(|| room.path()),
        countries: reader.list(countries),
        people: reader.list(&told.people),
        issue: found.issue(told),
        stage: reader.tell(&telling::stage(told.stage)),
        rungs: rungs(told.stage),
        next: telling::next_day(reader, &told.next, today),
        ask: told.ask.clone().unwrap_or_default(),
        blocked: told.blocked.map(|by| reader.tell(&telling::reason(by))).unwrap_or_default(),
        learned: told.learned.clone().unwrap_or_default(),
        whole,
    }
}

pub(crate) fn rungs(stage: Stage) -> Vec<&'static str> {
    let class = |rung: Stage| match rung.cmp(&stage) {
        std::cmp::Ordering::Less => "done",
        std::cmp::Ordering::Equal => "now",
        std::cmp::Ordering::Greater => "",
    };
    Stage::ALL.into_iter().map(class).collect()
}

/// The same as the page, for programs.
fn json_of(visit: &Visit, cohort: &Cohort, event: Option<&Event>, (found, wish): (&Found, &Wish)) -> Value {
    let group = |told: &Told| {
        let room = &told.room;
        let city = |city: &twinning::store::rooms::City| json!({ "code": city.code, "name": city.name, "country": city.country });
        let next = match &told.next {
            NextDate::None => json!({ "state": "none", "times": [] }),
            NextDate::Fixed(starts) => json!({ "state": "fixed", "times": [starts.to_string()] }),
            NextDate::Proposed(times) => {
                let times: Vec<String> = times.iter().map(ToString::to_string).collect();
                json!({ "state": "proposed", "times": times })
            }
        };
        let mut group = json!({
            "code": room.code,
            "cities": room.cities.iter().map(city).collect::<Vec<_>>(),
            "issue": room.issue,
            "people": told.people,
            "stage": told.stage.number(),
            "next": next,
            "ask": told.ask,
            "learned": told.learned,
        });
        if let (Some(by), Some(all)) = (told.blocked, group.as_object_mut()) {
            all.insert("blocked".to_owned(), json!(visit.reader.tell(&telling::reason(by))));
        }
        if let (View::Facilitators, Some(state), Some(all)) =
            (wish.view, found.states.get(&room.id), group.as_object_mut())
        {
            if let Some(state) = found.at_work(room.id) {
                all.insert("health".to_owned(), json!(state.health.points()));
                all.insert("blocked".to_owned(), json!(telling::blocked(visit, state)));
            }
            let day = state.last_joint.map(|last| last.to_string());
            all.insert("last_together".to_owned(), json!(day));
        }
        group
    };
    json!({
        "cohort": cohort.code,
        "name": cohort.name,
        "day": visit.site.clock.today(&visit.site.home_zone).to_string(),
        "event": event.map(|of| of.slug.clone()),
        "groups": arranged(visit, found, wish).into_iter().map(group).collect::<Vec<_>>(),
    })
}

/// Chooses the event that takes stock.
async fn choose(visit: Visit, PathId(code): PathId<String>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, cohort) = cohort::<TakeStock>(&visit, &mut tx, &code).await?;
    tx.lock("cohort", cohort.id).await?;
    let offered = takings::offered(&mut tx, cohort.programme).await?;
    let chosen = posted.fields.text("event").parse::<EventId>().ok();
    let chosen = chosen.filter(|id| offered.iter().any(|own| own.id == *id));
    let problem = match chosen {
        None => Sentence::new("choice-missing"),
        Some(id) => match takings::cohort_of(&mut tx, id).await? {
            Some(other) if other != cohort.id => Sentence::new("stocktaking-event-taken"),
            Some(_) | None => {
                takings::choose(&mut tx, &granted, id).await?;
                return posted.done(&visit, tx, path(&cohort)).await;
            }
        },
    };
    drop(tx);
    let mut problems = Problems::default();
    problems.add("event", "stocktaking-event", problem);
    let seeing = ask::<SeeStock>(&visit.who, granted.on().clone())?;
    let found = found(&visit, &seeing).await?;
    let of = event(&visit, &visit.site.db, cohort.id).await?;
    let wish = Wish::read(&[], visit.who.runs_network());
    let template = made(&visit, &seeing, (&cohort, of.as_ref()), (&found, &wish), problems).await?;
    page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
}
