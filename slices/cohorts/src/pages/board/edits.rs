//! Edits of the board: each makes a row with all rules after it.
use super::{Table, Wish, computed, load, weights};
use crate::{
    acts::ShapeCohort,
    pages::{board::Show, cohort, words},
    rules::{
        RunRules,
        board::{self, Change, EditRefusal},
        city::{HOURS_MAX, Level, Tag},
        run::{Caps, Scenario, TrioRule},
    },
    store::boards,
};
use axum::http::StatusCode;
use ui::{Problems, Sentence};
use web::{Answer, Failure, Fields, PathId, Posted, Visit, page_as, see_other};

/// What was pressed cannot be read: a form of another page.
const UNREAD: &str = "cohorts-edit-unread";

type Edited = Result<(Change, Vec<String>, RunRules), Sentence>;

pub(super) async fn create(visit: Visit, PathId(code): PathId<String>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, cohort) = cohort::<ShapeCohort>(&visit, &mut tx, &code).await?;
    tx.lock("cohort", cohort.id).await?;
    let table = load(&visit, &mut tx, cohort).await?;
    let place = format!("/cohorts/{code}/board");
    let edited = if posted.fields.text("do") == Change::Undo.as_str() {
        undone(&mut tx, &table).await?
    } else {
        edit(&visit, &table, &posted.fields).await?
    };
    match edited {
        Ok((change, cities, rules)) => {
            if rules == table.edit.rules {
                return see_other(place);
            }
            boards::save_edit(&mut tx, &granted, change, (&cities, &rules)).await?;
            posted.done(&visit, tx, place).await
        }
        Err(sentence) => {
            drop(tx);
            let mut problems = Problems::default();
            problems.add_general(sentence);
            let wish = Wish::default();
            let computed = computed(&table, &wish).await?;
            let template = Show::of(&visit, &table, &wish, &computed, problems);
            page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
        }
    }
}

/// The rules before the last edit that was not taken back.
async fn undone(tx: &mut ::store::Tx, table: &Table) -> Result<Edited, Failure> {
    let mut number = table.edit.number;
    // Each undo takes back one edit more: as many edits before it as there are undos in a row.
    let mut skip = 1;
    while let Some(edit) = boards::edit(&mut *tx, table.cohort.id, number).await? {
        if edit.change == Change::Undo {
            skip += 1;
        } else {
            skip -= 1;
            if skip == 0 {
                break;
            }
        }
        number -= 1;
    }
    let before = boards::edit(&mut *tx, table.cohort.id, number - 1).await?;
    Ok(match before {
        Some(before) => Ok((Change::Undo, Vec::new(), before.rules)),
        None => Err(Sentence::new("cohorts-edit-nothing-to-undo")),
    })
}

async fn edit(visit: &Visit, table: &Table, fields: &Fields) -> Result<Edited, Failure> {
    let Some(change) = Change::parse(fields.text("do")) else { return Ok(Err(Sentence::new(UNREAD))) };
    let own = &table.edit.rules;
    let codes: Vec<String> = fields.text("cities").split(',').map(str::to_owned).collect();
    let is_here = |code: &String| table.cities.iter().any(|city| city.code == *code);
    let about_cities = matches!(
        change,
        Change::Lock | Change::Unlock | Change::Ban | Change::Lift | Change::Force | Change::Swap
    );
    if about_cities && !codes.iter().all(is_here) {
        return Ok(Err(Sentence::new("cohorts-edit-unknown")));
    }
    let pair = || -> Option<[String; 2]> { codes.clone().try_into().ok() };
    let (standing, cities) = (&table.standing, &table.cities);
    let rules = match change {
        Change::Lock | Change::Force => board::lock(own, &codes, standing, cities),
        Change::Unlock => board::unlock(own, &codes),
        Change::Ban => match pair() {
            Some(pair) => board::ban(own, &pair, standing, cities),
            None => return Ok(Err(Sentence::new("cohorts-edit-pair"))),
        },
        Change::Lift => match pair() {
            Some(pair) => board::lift(own, &pair, standing),
            None => return Ok(Err(Sentence::new("cohorts-edit-pair"))),
        },
        Change::Swap => {
            let pair = [fields.text("cities").to_owned(), fields.text("with").to_owned()];
            if !is_here(&pair[1]) {
                return Ok(Err(Sentence::new("cohorts-edit-unknown")));
            }
            let groups = groups_now(table).await?;
            let swapped = board::swap(own, &pair, &groups, standing, cities);
            return Ok(told(visit, table, swapped.map(|rules| (change, pair.to_vec(), rules))));
        }
        Change::Weights => match weights(|name| Some(fields.text(name).to_owned())) {
            Some(weights) => board::weigh(own, weights),
            None => return Ok(Err(Sentence::new("cohorts-weights-unread"))),
        },
        Change::Scenario => match Scenario::parse(fields.text("scenario")) {
            Some(scenario) => Ok(board::choose(own, scenario)),
            None => return Ok(Err(Sentence::new(UNREAD))),
        },
        Change::Interpreter => {
            match fields.text("languages").split_once('+').and_then(|(x, y)| Tag::parse(x).zip(Tag::parse(y)))
            {
                Some(two) => Ok(with_interpreter(own, two)),
                None => return Ok(Err(Sentence::new(UNREAD))),
            }
        }
        Change::Rules => return Ok(read_rules(own, fields).map(|rules| (change, Vec::new(), rules))),
        Change::Start | Change::Hours | Change::Undo => return Ok(Err(Sentence::new(UNREAD))),
    };
    let about = if about_cities { codes } else { Vec::new() };
    Ok(told(visit, table, rules.map(|rules| (change, about, rules))))
}

fn told(
    visit: &Visit,
    table: &Table,
    edited: Result<(Change, Vec<String>, RunRules), EditRefusal>,
) -> Edited {
    edited.map_err(|refusal| words::edit_refusal(&refusal, |codes| super::shown::names(visit, table, codes)))
}

async fn groups_now(table: &Table) -> Result<Vec<Vec<String>>, Failure> {
    let computed = computed(table, &Wish::default()).await?;
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

/// The form of rules: all of them at once.
fn read_rules(own: &RunRules, fields: &Fields) -> Result<RunRules, Sentence> {
    let number = |name: &str, most: u16| -> Result<u16, Sentence> {
        let typed = fields.text(name);
        let read = kernel::text::latin_digits(typed.trim()).parse::<u16>().ok().filter(|read| *read <= most);
        read.ok_or_else(|| Sentence::new("cohorts-rule-number").with("typed", typed).with("most", most))
    };
    let cap = |name: &str| -> Result<Option<u8>, Sentence> {
        if fields.text(name).trim().is_empty() {
            return Ok(None);
        }
        Ok(u8::try_from(number(name, CAP_MAX)?).ok())
    };
    let mut interpreters = Vec::new();
    for two in fields.text("interpreters").split([',', ';', ' ']).filter(|two| !two.is_empty()) {
        let tags = two.split_once('+').and_then(|(x, y)| Tag::parse(x).zip(Tag::parse(y)));
        let (x, y) = tags
            .filter(|(x, y)| x != y)
            .ok_or_else(|| Sentence::new("cohorts-rule-interpreters").with("typed", two))?;
        interpreters.push((x.min(y), x.max(y)));
    }
    interpreters.sort_unstable();
    interpreters.dedup();
    Ok(RunRules {
        trio: TrioRule::parse(fields.text("trio")).unwrap_or(own.trio),
        language_minimum: Level::parse(fields.text("language_minimum")).unwrap_or(own.language_minimum),
        hours_minimum: number("hours_minimum", HOURS_MAX)?,
        minimum_score: number("minimum_score", SCORE_SHOWN_MAX)? * 100,
        caps: Caps { size: cap("cap_size")?, maturity: cap("cap_maturity")?, themes: cap("cap_themes")? },
        interpreters,
        ..own.clone()
    })
}

/// No difference is larger.
const CAP_MAX: u16 = 100;
/// As scores are shown.
const SCORE_SHOWN_MAX: u16 = 100;
