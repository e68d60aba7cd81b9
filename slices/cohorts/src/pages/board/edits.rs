//! Edits of the board: each makes a row with all rules after it.
use super::{EDITED, Table, Wish, computed, load, looked_at, rules_form, sort, weights, word};
use crate::{
    acts::ShapeCohort,
    pages::{board::Show, cohort, words},
    rules::{
        RunRules,
        board::{self, Change, EditRefusal},
        city::Tag,
        run::Scenario,
    },
    store::boards,
};
use axum::http::StatusCode;
use ui::{Problems, Sentence};
use web::{Answer, Failure, Fields, PathId, Posted, Visit, page_as, see_other};

/// What was pressed cannot be read: a form of another page.
const UNREAD: &str = "cohorts-edit-unread";

/// One rule that a button changes beside the form of all of them, and its only value.
pub(super) const ALLOW: &str = "allow";
pub(super) const TRIO: &str = "trio";

/// Which edit was the last one when the page was made.
const EDIT: &str = "edit";

/// What changes, for which cities, and all rules after it; or why not, where no field says so.
type Edited = Result<(Change, Vec<String>, RunRules), Option<Sentence>>;

pub(super) async fn create(visit: Visit, PathId(code): PathId<String>, mut posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, cohort) = cohort::<ShapeCohort>(&visit, &mut tx, &code).await?;
    tx.lock("cohort", cohort.id).await?;
    let table = load(&visit, &mut tx, cohort).await?;
    // Whoever looks at another scenario goes on looking at it.
    let trial = looked_at(&visit, &table.edit.rules);
    let trial = trial.filter(|trial| *trial != table.edit.rules);
    let mut wish = Wish { trial, sort: sort(&visit), word: word(&visit), ..Wish::default() };
    let mut problems = Problems::default();
    let edited = match Change::parse(posted.fields.text("do")) {
        Some(Change::Undo) => undone(&mut tx, &table, &posted.fields).await?,
        Some(Change::Rules) if posted.fields.text(ALLOW).is_empty() => {
            problems = rules_form::bring_up_to(&mut posted.fields, &table.edit.rules, &visit.reader);
            match rules_form::read(&table.edit.rules, (&posted.fields, &visit.reader), &mut problems) {
                Some(rules) => Ok((Change::Rules, Vec::new(), rules)),
                None => {
                    wish.rules = Some(posted.fields.clone());
                    Err(None)
                }
            }
        }
        Some(change) => match edit(&visit, (&table, &wish), (change, &posted.fields)).await? {
            Ok((_, _, rules)) if was_changed(&mut tx, &table, (change, &rules), &posted.fields).await? => {
                wish.trial = Some(rules);
                Err(Some(Sentence::new("cohorts-edit-meanwhile")))
            }
            edited => edited,
        },
        None => Err(Some(Sentence::new(UNREAD))),
    };
    match edited {
        Ok((change, cities, rules)) => {
            let looked = wish.trial.as_ref().map(|trial| trial.scenario);
            if rules == table.edit.rules {
                return see_other(board_at(&code, (looked, &wish), None));
            }
            let number = boards::save_edit(&mut tx, &granted, change, (&cities, &rules)).await?;
            let looked = looked.filter(|looked| *looked != rules.scenario);
            posted.done(&visit, tx, board_at(&code, (looked, &wish), Some(number))).await
        }
        Err(sentence) => {
            drop(tx);
            if let Some(sentence) = sentence {
                problems.add_general(sentence);
            }
            let computed = computed(&table, &wish).await?;
            let template = Show::of(&visit, &table, &wish, &computed, problems);
            page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
        }
    }
}

/// The board, in the scenario and with the groups that are looked at, after an edit that was made there.
fn board_at(code: &str, (looked, wish): (Option<Scenario>, &Wish), edited: Option<i64>) -> String {
    let edited = edited.map(|number| number.to_string());
    let scenario = looked.map(|looked| ("scenario", looked.as_str()));
    let after = looked.and(edited.as_deref()).map(|number| (EDITED, number));
    web::address(&format!("/cohorts/{code}/board"), scenario.into_iter().chain(after).chain(wish.narrowed()))
}

/// The rules before the last edit that was not taken back, if it is the one that the form names: a page of before would
/// take back what somebody else has done since.
async fn undone(tx: &mut ::store::Tx, table: &Table, fields: &Fields) -> Result<Edited, Failure> {
    let refused = |key| Ok(Err(Some(Sentence::new(key))));
    let Some(next) = table.undoing.next else { return refused("cohorts-edit-nothing-to-undo") };
    if fields.text(EDIT) != next.to_string() {
        return refused("cohorts-edit-undo-other");
    }
    match boards::edit(&mut *tx, table.cohort.id, next - 1).await? {
        Some(before) => Ok(Ok((Change::Undo, Vec::new(), before.rules))),
        None => refused("cohorts-edit-nothing-to-undo"),
    }
}

/// Whether a colleague has decided what was tried since the page of the trial was made: what it costs was reckoned from
/// what stood there before.
async fn was_changed(
    tx: &mut ::store::Tx,
    table: &Table,
    (change, tried): (Change, &RunRules),
    fields: &Fields,
) -> Result<bool, Failure> {
    let Ok(number) = fields.text(EDIT).parse::<i64>() else { return Ok(false) };
    let Some(begun) = boards::edit(tx, table.cohort.id, number).await? else { return Ok(false) };
    let (begun, now) = (begun.rules, &table.edit.rules);
    let weights = change == Change::Weights && begun.weights != now.weights && tried.weights != now.weights;
    let scenario =
        change == Change::Scenario && begun.scenario != now.scenario && tried.scenario != now.scenario;
    Ok(weights || scenario)
}

async fn edit(
    visit: &Visit,
    (table, wish): (&Table, &Wish),
    (change, fields): (Change, &Fields),
) -> Result<Edited, Failure> {
    let refused = |key| Ok(Err(Some(Sentence::new(key))));
    let own = &table.edit.rules;
    let codes: Vec<String> = fields.text("cities").split(',').map(str::to_owned).collect();
    let is_here = |code: &String| table.cities.iter().any(|city| city.code == *code);
    let about_cities = matches!(
        change,
        Change::Lock | Change::Unlock | Change::Ban | Change::Lift | Change::Force | Change::Swap
    );
    if about_cities && !codes.iter().all(is_here) {
        return refused("cohorts-edit-unknown");
    }
    let pair = || -> Option<[String; 2]> { codes.clone().try_into().ok() };
    let (standing, cities) = (&table.standing, &table.cities);
    let rules = match change {
        Change::Lock | Change::Force => board::lock(own, &codes, standing, cities),
        Change::Unlock => board::unlock(own, &codes),
        Change::Ban => match pair() {
            Some(pair) => board::ban(own, &pair, standing, cities),
            None => return refused("cohorts-edit-pair"),
        },
        Change::Lift => match pair() {
            Some(pair) => board::lift(own, &pair, standing),
            None => return refused("cohorts-edit-pair"),
        },
        Change::Swap => {
            let pair = [fields.text("cities").to_owned(), fields.text("with").to_owned()];
            if !is_here(&pair[1]) {
                return refused("cohorts-edit-unknown");
            }
            let groups = groups_now(table, wish).await?;
            let swapped = board::swap(own, &pair, &groups, standing, cities);
            return Ok(told(visit, table, swapped.map(|rules| (change, pair.to_vec(), rules))));
        }
        Change::Weights => match weights(|name| Some(fields.text(name).to_owned())) {
            Some(weights) => board::weigh(own, weights),
            None => return refused("cohorts-weights-unread"),
        },
        Change::Scenario => match Scenario::parse(fields.text("scenario")) {
            Some(scenario) => Ok(board::choose(own, scenario)),
            None => return refused(UNREAD),
        },
        Change::Interpreter => {
            match fields.text("languages").split_once('+').and_then(|(x, y)| Tag::parse(x).zip(Tag::parse(y)))
            {
                Some(two) => Ok(with_interpreter(own, two)),
                None => return refused(UNREAD),
            }
        }
        Change::Rules if fields.text(ALLOW) == TRIO => Ok(board::allow_trio(own)),
        Change::Start | Change::Hours | Change::Undo | Change::Rules => return refused(UNREAD),
    };
    let mut about = if about_cities { codes } else { Vec::new() };
    about.sort();
    Ok(told(visit, table, rules.map(|rules| (change, about, rules))))
}

fn told(
    visit: &Visit,
    table: &Table,
    edited: Result<(Change, Vec<String>, RunRules), EditRefusal>,
) -> Edited {
    let names = |codes: &[String]| super::shown::names(visit, table, codes);
    edited.map_err(|refusal| Some(words::edit_refusal(&refusal, names)))
}

async fn groups_now(table: &Table, wish: &Wish) -> Result<Vec<Vec<String>>, Failure> {
    let computed = computed(table, wish).await?;
    let codes = |group: &matching::groups::Placed| {
        let members = group.group.members().iter();
        members.map(|vertex| computed.cohort.city(*vertex).code.clone()).collect()
    };
    Ok(computed.result.groups.iter().map(codes).collect())
}

fn with_interpreter(own: &RunRules, (x, y): (Tag, Tag)) -> RunRules {
    let mut rules = own.clone();
    rules.interpreters.push((x.min(y), x.max(y)));
    rules.interpreters.sort_unstable();
    rules.interpreters.dedup();
    rules
}
