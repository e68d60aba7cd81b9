//! Match runs: kept byte for byte, computed again, compared.
use crate::{
    acts::{SeeCohort, ShapeCohort},
    doing,
    pages::{
        cohort,
        speaking::{in_tenths, score},
        words,
    },
    rules::{
        self, RunRules,
        board::compare,
        city::{City, Tag},
        criteria::Criterion,
        format::Report,
        forming::{self, Asked},
        result::RunResult,
    },
    store::{
        cities, cohorts as rows,
        runs::{self, NewRun, Outcome, Run, RunState, Unfinished, Waiting},
    },
    telling::{Teller, tenths},
};
use askama::Template;
use axum::response::IntoResponse as _;
use kernel::hex;
use matching::groups::{Ask, FormError, Placed};
use sha2::{Digest as _, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use ui::{
    Frame, Link, Sentence,
    parts::{Cell, Column, Table},
};
use web::{Answer, Failure, PathId, Posted, Routes, Visit, page, text_for_machines};

pub(super) fn routes() -> Routes {
    Routes::default()
        .post("/cohorts/{cohort}/runs", create)
        .get("/cohorts/{cohort}/runs/{run}", show)
        .get("/cohorts/{cohort}/runs/{run}/result", result)
        .get("/cohorts/{cohort}/runs/{run}/groups.csv", csv)
        .get("/cohorts/{cohort}/runs/{run}/compared", compared)
        .post("/cohorts/{cohort}/runs/{run}/stop", stop)
}

/// Why a kept run is not what it says.
#[derive(Debug)]
pub(crate) struct Unreadable(String);

impl std::fmt::Display for Unreadable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Unreadable {}

/// A run that was computed.
pub(crate) struct Computed {
    pub(crate) cohort: rules::Cohort,
    pub(crate) result: RunResult,
    /// Format 1.
    pub(crate) text: String,
    /// Whether the proof holds, by the checker that shares nothing with the solver; none where it was not tested.
    pub(crate) proved: Option<bool>,
}

/// Computes a run from its cities and rules, and checks its proof.
pub(crate) fn compute(cities: Vec<City>, rules: RunRules) -> Result<Computed, Unreadable> {
    let computed = compute_watched(cities, rules, &mut matching::groups::unwatched)?;
    Ok(computed.expect("nobody stops it"))
}

/// The same, and tells how far it is; none if it was stopped.
fn compute_watched(
    cities: Vec<City>,
    rules: RunRules,
    ask: &mut Ask<'_>,
) -> Result<Option<Computed>, Unreadable> {
    let unread = |error: &dyn std::error::Error| Unreadable(error.to_string());
    let cohort = rules::Cohort::new(cities, rules);
    let result = match forming::run(&cohort, &Asked::default(), ask) {
        Ok(result) => result,
        Err(FormError::Stopped(_)) => return Ok(None),
        Err(error @ FormError::Terms(_)) => return Err(unread(&error)),
    };
    let mut text =
        serde_json::to_string(&Report { cohort: &cohort, result: &result, certificate_sha256: None })
            .map_err(|error| unread(&error))?;
    text.push('\n');
    let proved = forming::proves(&cohort, &result);
    Ok(Some(Computed { cohort, result, text, proved }))
}

/// From what was kept: the cities and the rules.
fn read(inputs: &str, rules: &str) -> Result<(Vec<City>, RunRules), Unreadable> {
    let unread = |error: serde_json::Error| Unreadable(error.to_string());
    Ok((serde_json::from_str(inputs).map_err(unread)?, serde_json::from_str(rules).map_err(unread)?))
}

/// The same from what was kept.
pub(crate) fn again(run: &Run) -> Result<Computed, Unreadable> {
    let (cities, rules) = read(&run.inputs, &run.rules)?;
    compute(cities, rules)
}

/// A run that waited; none if it was stopped.
pub(crate) fn compute_asked(waiting: &Waiting, ask: &mut Ask<'_>) -> Result<Option<Computed>, Unreadable> {
    let (cities, rules) = read(&waiting.inputs, &waiting.rules)?;
    compute_watched(cities, rules, ask)
}

/// What is kept of a run before it is computed.
pub(crate) fn inputs(cohort: &rules::Cohort) -> Result<NewRun, Unreadable> {
    let unread = |error: serde_json::Error| Unreadable(error.to_string());
    Ok(NewRun {
        inputs: serde_json::to_string(cohort.cities()).map_err(unread)?,
        rules: serde_json::to_string(cohort.rules()).map_err(unread)?,
        inputs_hash: cohort.input_hash(),
        rules_hash: cohort.rules_hash(),
    })
}

/// And after it.
pub(crate) fn outcome(computed: &Computed) -> Outcome {
    Outcome { result: computed.text.clone(), result_hash: hash(&computed.text) }
}

pub(crate) fn hash(text: &str) -> String {
    hex(&Sha256::digest(text))
}

async fn in_thread<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Unreadable> + Send + 'static,
) -> Result<T, Failure> {
    tokio::task::spawn_blocking(work).await.map_err(Failure::broken)?.map_err(Failure::broken)
}

async fn create(visit: Visit, PathId(code): PathId<String>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, cohort) = cohort::<ShapeCohort>(&visit, &mut tx, &code).await?;
    tx.lock("cohort", cohort.id).await?;
    let number = doing::run(&mut tx, &granted).await?;
    posted.done(&visit, tx, format!("/cohorts/{code}/runs/{number}")).await
}

#[derive(Template)]
#[template(path = "pages/runs/show.html")]
pub(crate) struct Show {
    pub(crate) frame: Frame,
    pub(crate) code: String,
    pub(crate) cohort: String,
    pub(crate) number: i64,
    pub(crate) lede: Vec<String>,
    pub(crate) asked: String,
    pub(crate) same: bool,
    pub(crate) proved: Option<bool>,
    pub(crate) hashes: Vec<(String, String)>,
    pub(crate) groups: Table,
    pub(crate) left_over: Vec<String>,
    pub(crate) rules: Vec<String>,
    pub(crate) others: Vec<Link>,
}

async fn load(visit: &Visit, code: &str, number: i64) -> Result<(rows::Cohort, Run), Failure> {
    let (_, cohort) = cohort::<SeeCohort>(visit, &visit.site.db, code).await?;
    let run = runs::run_by_number(&visit.site.db, cohort.id, number).await?;
    Ok((cohort, run.ok_or_else(Failure::not_found)?))
}

#[derive(Template)]
#[template(path = "pages/runs/waiting.html")]
pub(crate) struct Waits {
    pub(crate) frame: Frame,
    pub(crate) code: String,
    pub(crate) cohort: String,
    pub(crate) number: i64,
    pub(crate) asked: String,
    /// What is being done, and how much of it in hundredths; none where it was stopped.
    pub(crate) step: Option<(String, u8)>,
}

impl Waits {
    pub(crate) fn of(visit: &Visit, cohort: &rows::Cohort, run: &Unfinished, who: Option<String>) -> Self {
        let reader = &visit.reader;
        let asked = Sentence::new("cohorts-run-asked")
            .with("who", who.unwrap_or_else(|| reader.say("cohorts-operator")))
            .with("at", run.asked_at);
        let step = || {
            let (work, part) = run.step.as_deref()?.split_once(' ')?;
            let part: u8 = part.parse().ok()?;
            let key = match work {
                "judging" => "cohorts-run-judging",
                "matching" => "cohorts-run-matching",
                "trios" => "cohorts-run-trios",
                _ => "cohorts-run-answers",
            };
            Some((reader.tell(&Sentence::new(key).with("part", part)), part))
        };
        let is_waiting = run.state == RunState::Waiting;
        let step = is_waiting.then(|| step().unwrap_or_else(|| (reader.say("cohorts-run-queued"), 0)));
        Self {
            frame: visit.frame(Sentence::new("cohorts-run-title").with("number", run.number)),
            code: cohort.code.clone(),
            cohort: cohort.name.clone(),
            number: run.number,
            asked: reader.tell(&asked),
            step,
        }
    }
}

/// A run that waits is not wanted any more.
async fn stop(visit: Visit, PathId((code, number)): PathId<(String, i64)>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, _) = cohort::<ShapeCohort>(&visit, &mut tx, &code).await?;
    // What is done by now stays; the page shows it.
    runs::stop(&mut tx, &granted, number).await?;
    posted.done(&visit, tx, format!("/cohorts/{code}/runs/{number}")).await
}

async fn show(visit: Visit, PathId((code, number)): PathId<(String, i64)>) -> Answer {
    let (_, of) = cohort::<SeeCohort>(&visit, &visit.site.db, &code).await?;
    if let Some(waits) = runs::unfinished(&visit.site.db, of.id, number).await? {
        let who = people::store::names(&visit.site.db, waits.asked_by, visit.reader.lang).await?;
        return page(Waits::of(&visit, &of, &waits, who.into_values().next()));
    }
    let (cohort, run) = load(&visit, &code, number).await?;
    let (db, reader) = (&visit.site.db, &visit.reader);
    let kept = run.clone();
    let computed = in_thread(move || again(&kept)).await?;
    let themes = cities::theme_names(db, reader.lang).await?;
    let who = people::store::names(db, run.asked_by, reader.lang).await?.into_values().next();
    let others = runs::runs(db, cohort.id).await?.into_iter().filter(|other| other.number != number);
    let others = others.map(|other| {
        let path = format!("/cohorts/{code}/runs/{number}/compared");
        let sentence = Sentence::new("cohorts-compare-with").with("number", other.number);
        Link::new(web::address(&path, [("with", other.number.to_string().as_str())]), reader.tell(&sentence))
    });
    page(Show::of(&visit, (&cohort, &run), &computed, (&themes, who, others.collect())))
}

impl Show {
    pub(crate) fn of(
        visit: &Visit,
        (cohort, run): (&rows::Cohort, &Run),
        computed: &Computed,
        (themes, who, others): (&BTreeMap<String, String>, Option<String>, Vec<Link>),
    ) -> Self {
        let reader = &visit.reader;
        let teller = Teller { words: reader, cohort: &computed.cohort, themes: Some(themes) };
        let result = &computed.result;
        let asked = Sentence::new("cohorts-run-asked")
            .with("who", who.unwrap_or_else(|| reader.say("cohorts-operator")))
            .with("at", run.asked_at);
        let title = Sentence::new("cohorts-run-title").with("number", run.number);
        let hashes = [
            ("cohorts-run-inputs", run.inputs_hash.clone()),
            ("cohorts-run-rules", run.rules_hash.clone()),
            ("cohorts-run-result", run.result_hash.clone()),
            ("cohorts-run-solver", run.solver.clone()),
        ];
        Self {
            frame: visit.frame(title),
            code: cohort.code.clone(),
            cohort: cohort.name.clone(),
            number: run.number,
            lede: teller.summary(result),
            asked: reader.tell(&asked),
            same: computed.text == run.result && hash(&run.result) == run.result_hash,
            proved: computed.proved,
            hashes: hashes.map(|(key, hash)| (reader.say(key), hash)).into(),
            groups: group_table(visit, &teller, result),
            left_over: result.left_over.iter().flat_map(|entry| teller.left_over(entry)).collect(),
            rules: teller.rules(result),
            others,
        }
    }
}

fn group_table(visit: &Visit, teller: &Teller<'_, ui::Reader>, result: &RunResult) -> Table {
    let reader = &visit.reader;
    let announcement = rules::format::Announcement::new(teller.cohort, result);
    let mut order = crate::telling::weakest_first(&result.groups);
    let row = |place: usize| -> Option<Vec<Cell>> {
        let (placed, group) = (result.groups.get(place)?, announcement.groups.get(place)?);
        let pair = group.pairs.first()?;
        Some(vec![
            Cell::Written(teller.names(&group.cities)),
            Cell::Text(score(reader, placed.score)),
            Cell::Written(pair.issue.as_ref().map(|issue| teller.theme(issue)).unwrap_or_default()),
            Cell::Text(teller.working(pair)),
            Cell::Text(teller.carried_by(pair)),
        ])
    };
    Table {
        caption: reader.say("cohorts-groups"),
        columns: vec![
            Column::new(reader.say("cohorts-group")),
            Column::numbers(reader.say("cohorts-score")),
            Column::new(reader.say("cohorts-issue")),
            Column::new(reader.say("cohorts-working-language")),
            Column::new(reader.say("cohorts-carried-by")),
        ],
        rows: order.drain(..).filter_map(row).collect(),
    }
}

/// The groups as a table for a spreadsheet.
async fn csv(visit: Visit, PathId((code, number)): PathId<(String, i64)>) -> Answer {
    let (_, run) = load(&visit, &code, number).await?;
    let themes = cities::theme_names(&visit.site.db, visit.reader.lang).await?;
    let Computed { cohort, result, .. } = in_thread(move || again(&run)).await?;
    let teller = Teller { words: &visit.reader, cohort: &cohort, themes: Some(&themes) };
    Ok(super::board::sheet(&visit, &teller, &result, &format!("{code}-{number}")))
}

async fn result(visit: Visit, PathId((code, number)): PathId<(String, i64)>) -> Answer {
    let (_, run) = load(&visit, &code, number).await?;
    Ok(text_for_machines("application/json", run.result).into_response())
}

#[derive(Template)]
#[template(path = "pages/runs/compared.html")]
pub(crate) struct Compared {
    pub(crate) frame: Frame,
    pub(crate) code: String,
    pub(crate) cohort: String,
    pub(crate) first: i64,
    pub(crate) second: i64,
    pub(crate) numbers: Table,
    pub(crate) same: String,
    pub(crate) goes: Vec<String>,
    pub(crate) comes: Vec<String>,
    pub(crate) inputs_differ: bool,
    pub(crate) rules_differ: bool,
    pub(crate) rules: Option<Table>,
    pub(crate) gains: Option<Table>,
}

async fn compared(visit: Visit, PathId((code, number)): PathId<(String, i64)>) -> Answer {
    let with = visit.query_value("with").and_then(|number| number.parse::<i64>().ok());
    let (cohort, run) = load(&visit, &code, number).await?;
    let all = runs::runs(&visit.site.db, cohort.id).await?;
    // Without a choice: the run before, or the next one of the first.
    let with = with.or_else(|| all.iter().map(|run| run.number).find(|other| *other != number));
    let (_, other) = load(&visit, &code, with.unwrap_or(number)).await?;
    let (older, newer) = if other.number < run.number { (other, run) } else { (run, other) };
    let themes = cities::theme_names(&visit.site.db, visit.reader.lang).await?;
    let (a, b) = (older.clone(), newer.clone());
    let (before, after) = in_thread(move || Ok((again(&a)?, again(&b)?))).await?;
    page(Compared::of(&visit, &cohort, ((&older, &before), (&newer, &after)), &themes))
}

impl Compared {
    pub(crate) fn of(
        visit: &Visit,
        cohort: &rows::Cohort,
        ((older, before), (newer, after)): ((&Run, &Computed), (&Run, &Computed)),
        themes: &BTreeMap<String, String>,
    ) -> Self {
        let reader = &visit.reader;
        let teller = Teller { words: reader, cohort: &after.cohort, themes: Some(themes) };
        let codes = |computed: &Computed| -> Vec<Vec<String>> {
            let group = |placed: &Placed| {
                let members = placed.group.members().iter();
                members.map(|vertex| computed.cohort.city(*vertex).code.clone()).collect()
            };
            computed.result.groups.iter().map(group).collect()
        };
        let difference = compare(&codes(before), &codes(after));
        // A city of one run may not be in the other.
        let earlier = Teller { words: reader, cohort: &before.cohort, themes: Some(themes) };
        let named = |groups: &[Vec<String>], teller: &Teller<'_, ui::Reader>| {
            groups.iter().map(|group| teller.names(group)).collect()
        };
        let title =
            Sentence::new("cohorts-compared-title").with("first", older.number).with("second", newer.number);
        let same = Sentence::new("cohorts-compared-same").with("count", difference.same.len());
        Self {
            frame: visit.frame(title),
            code: cohort.code.clone(),
            cohort: cohort.name.clone(),
            first: older.number,
            second: newer.number,
            numbers: numbers(visit, (older, before), (newer, after)),
            same: reader.tell(&same),
            goes: named(&difference.goes, &earlier),
            comes: named(&difference.comes, &teller),
            inputs_differ: older.inputs_hash != newer.inputs_hash,
            rules_differ: older.rules_hash != newer.rules_hash,
            rules: rules(visit, (&earlier, older), (&teller, newer)),
            gains: gains(visit, (&earlier, before), (&teller, after)),
        }
    }
}

fn numbers(visit: &Visit, (older, before): (&Run, &Computed), (newer, after): (&Run, &Computed)) -> Table {
    let reader = &visit.reader;
    let head = |run: &Run| reader.tell(&Sentence::new("cohorts-run-title").with("number", run.number));
    let weakest = |computed: &Computed| {
        let lowest = computed.result.groups.iter().map(|placed| placed.score).min();
        lowest.map_or_else(|| "–".to_owned(), |lowest| score(reader, lowest))
    };
    let row = |key, of: &dyn Fn(&Computed) -> String| {
        vec![Cell::Text(reader.say(key)), Cell::Text(of(before)), Cell::Text(of(after))]
    };
    Table {
        caption: reader.say("cohorts-compared-numbers"),
        columns: vec![
            Column::new(reader.say("cohorts-compared-what")),
            Column::numbers(head(older)),
            Column::numbers(head(newer)),
        ],
        rows: vec![
            row("cohorts-cities", &|computed| reader.number(computed.cohort.cities().len())),
            row("cohorts-groups", &|computed| reader.number(computed.result.groups.len())),
            row("cohorts-placed", &|computed| reader.number(computed.result.objective.placed)),
            row("cohorts-value", &|computed| reader.number(computed.result.objective.value)),
            row("cohorts-weakest", &weakest),
        ],
    }
}

/// The rules that differ; of locks and bans those of one run alone.
fn rules(
    visit: &Visit,
    (before, older): (&Teller<'_, ui::Reader>, &Run),
    (after, newer): (&Teller<'_, ui::Reader>, &Run),
) -> Option<Table> {
    let reader = &visit.reader;
    let head = |run: &Run| reader.tell(&Sentence::new("cohorts-run-title").with("number", run.number));
    let (old, new) = (before.cohort.rules(), after.cohort.rules());
    let pairs = rules_told(reader, before, old, new).into_iter().zip(rules_told(reader, after, new, old));
    let rows: Vec<Vec<Cell>> = pairs
        .filter(|((_, was), (_, is))| was != is)
        .map(|((label, was), (_, is))| vec![Cell::Text(label), Cell::Text(was), Cell::Text(is)])
        .collect();
    (!rows.is_empty()).then(|| Table {
        caption: reader.say("cohorts-rules"),
        columns: vec![
            Column::new(reader.say("cohorts-compared-what")),
            Column::new(head(older)),
            Column::new(head(newer)),
        ],
        rows,
    })
}

/// Each rule in words, in one order; locks and bans that the other rules do not have.
fn rules_told(
    reader: &ui::Reader,
    teller: &Teller<'_, ui::Reader>,
    of: &RunRules,
    other: &RunRules,
) -> Vec<(String, String)> {
    let cap = |cap: Option<u8>| cap.map_or_else(|| "–".to_owned(), |cap| reader.number(cap));
    let two = |(x, y): &(Tag, Tag)| format!("{}+{}", teller.language(*x), teller.language(*y));
    let locks = of.locks.iter().filter(|lock| !other.locks.contains(lock)).map(|lock| teller.names(lock));
    let bans = of.bans.iter().filter(|ban| !other.bans.contains(ban)).map(|ban| teller.names(&ban.cities));
    let told = [
        ("cohorts-mode", reader.tell(&words::mode(of.mode))),
        ("cohorts-scenario", reader.tell(&words::scenario(of.scenario))),
        ("cohorts-trio", reader.say(&format!("cohorts-trio-{}", of.trio.as_str()))),
        ("cohorts-language-minimum", of.language_minimum.as_str().to_owned()),
        ("cohorts-hours-minimum", reader.number(of.hours_minimum)),
        ("cohorts-minimum-score", score(reader, of.minimum_score)),
        ("cohorts-interpreters", reader.list(of.interpreters.iter().map(two))),
        ("cohorts-cap-size", cap(of.caps.size)),
        ("cohorts-cap-maturity", cap(of.caps.maturity)),
        ("cohorts-cap-themes", cap(of.caps.themes)),
        ("cohorts-decision-locked", reader.list(locks)),
        ("cohorts-decision-banned", reader.list(bans)),
    ];
    let weights = Criterion::ALL.iter().map(|one| (teller.criterion(*one), reader.number(of.weight(*one))));
    told.into_iter().map(|(key, value)| (reader.say(key), value)).chain(weights).collect()
}

/// By how many tenths of a point the shown scores of a city differ, the largest loss first; those that differ by less than
/// is shown are left out.
fn changes<'a>(old: &'a BTreeMap<String, u16>, new: &'a BTreeMap<String, u16>) -> Vec<(i16, &'a String)> {
    let codes: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let shown = |scores: &BTreeMap<String, u16>, code: &String| {
        let tenths = tenths(scores.get(code).copied().unwrap_or(0));
        i16::try_from(tenths).expect("a tenth of 65,535")
    };
    let of = |code: &'a String| (shown(new, code) - shown(old, code), code);
    let mut changed: Vec<(i16, &String)> =
        codes.into_iter().map(of).filter(|(difference, _)| *difference != 0).collect();
    changed.sort_by_key(|(difference, _)| *difference);
    changed
}

/// Each city whose group has another score now: who gains, who loses, the largest difference first.
fn gains(
    visit: &Visit,
    (earlier, before): (&Teller<'_, ui::Reader>, &Computed),
    (later, after): (&Teller<'_, ui::Reader>, &Computed),
) -> Option<Table> {
    let reader = &visit.reader;
    let scores = |computed: &Computed| -> BTreeMap<String, u16> {
        let of = |placed: &Placed| {
            let members = placed.group.members().to_vec();
            members.into_iter().map(move |vertex| (vertex, placed.score)).collect::<Vec<_>>()
        };
        let all = computed.result.groups.iter().flat_map(of);
        all.map(|(vertex, score)| (computed.cohort.city(vertex).code.clone(), score)).collect()
    };
    let (old, new) = (scores(before), scores(after));
    let changed = changes(&old, &new);
    let shown = |scores: &BTreeMap<String, u16>, code: &String| {
        scores.get(code).map_or_else(|| reader.say("cohorts-in-no-group"), |of| score(reader, *of))
    };
    let rows: Vec<Vec<Cell>> = changed
        .into_iter()
        .map(|(difference, code)| {
            let key = if difference < 0 { "cohorts-loses" } else { "cohorts-gains" };
            let points = in_tenths(reader, difference.unsigned_abs());
            let by = Sentence::new(key).with("points", ui::Arg::Said(points));
            let teller = if later.cohort.vertex(code).is_some() { later } else { earlier };
            vec![
                Cell::Written(teller.name_of(code)),
                Cell::Text(shown(&old, code)),
                Cell::Text(shown(&new, code)),
                Cell::Text(reader.tell(&by)),
            ]
        })
        .collect();
    (!rows.is_empty()).then(|| Table {
        caption: reader.say("cohorts-compared-cities"),
        columns: vec![
            Column::new(reader.say("cohorts-city")),
            Column::numbers(reader.say("cohorts-before")),
            Column::numbers(reader.say("cohorts-after")),
            Column::new(reader.say("cohorts-difference")),
        ],
        rows,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_is_that_of_the_numbers_beside_it() {
        let scores = |of: [(&str, u16); 3]| of.map(|(code, score)| (code.to_owned(), score)).into();
        // 45.0 and 45.1, 6 hundredths apart; 50.0 and 50.0, 9 apart.
        let old = scores([("AMM", 4_504), ("EBL", 4_995), ("TRP", 6_014)]);
        let new = scores([("AMM", 4_510), ("EBL", 5_004), ("GZT", 3_349)]);
        let changed = changes(&old, &new);
        let named: Vec<(i16, &str)> = changed.iter().map(|(by, code)| (*by, code.as_str())).collect();
        assert_eq!(named, [(-601, "TRP"), (1, "AMM"), (335, "GZT")]);
    }
}
