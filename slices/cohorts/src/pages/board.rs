//! The board: the best groups under the rules as they are, what to change about them, and what each change costs.
//!
//! Looking at it computes; nothing is stored but edits. `?scenario=` and `?w-themes=` … try something without saving.
mod edits;
mod rules_form;
mod shown;

use crate::{
    acts::SeeCohort,
    pages::cohort,
    rules::{
        self, RunRules,
        board::{self, Standing},
        city::City,
        criteria::Criterion,
        forming::{self, Asked, Grouping},
        result::RunResult,
        run::Scenario,
    },
    spreadsheet,
    store::{
        boards::{self, Edit},
        cities,
        cohorts::Cohort,
        groups::{self, Consent},
        runs,
    },
    telling::Teller,
};
use ::store::At;
use kernel::PersonId;
use std::collections::{BTreeMap, BTreeSet};
use ui::Problems;
use web::{Answer, Failure, Fields, File, Keep, PathId, Routes, Visit, file, page};

pub(crate) use shown::Show;

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/cohorts/{cohort}/board", show)
        .get("/cohorts/{cohort}/board/groups.csv", csv)
        .post("/cohorts/{cohort}/board/edits", edits::create)
}

/// All that a board is made of.
#[derive(Clone)]
pub(crate) struct Table {
    pub(crate) cohort: Cohort,
    pub(crate) cities: Vec<City>,
    /// Names of cities that left the cohort and stand in a lock or a ban of the board, or in its last edit.
    pub(crate) left: BTreeMap<String, String>,
    pub(crate) edit: Edit,
    /// Pairs that work together in another cohort, by codes in order.
    pub(crate) together: BTreeSet<(String, String)>,
    /// What can be taken back, and what was taken back last.
    pub(crate) undoing: boards::Undoing,
    /// The state before the last edit.
    pub(crate) before: Option<RunRules>,
    pub(crate) standing: Standing,
    /// Who agreed to each group that works, as far as is known, by sorted codes.
    pub(crate) consents: BTreeMap<Vec<String>, Consent>,
    pub(crate) newcomers: BTreeSet<String>,
    pub(crate) themes: BTreeMap<String, String>,
    /// Who made each lock and ban, by sorted codes.
    pub(crate) makers: BTreeMap<Vec<String>, String>,
    /// Groups of the cohort that ended.
    pub(crate) ended: Vec<groups::Ended>,
    pub(crate) last_run: Option<runs::RunLine>,
}

/// What is asked of the board beside the groups.
#[derive(Clone, Default)]
pub(crate) struct Wish {
    /// Rules that are tried, not saved.
    pub(crate) trial: Option<RunRules>,
    /// The last edit was made while looking at another scenario: its cost is told in that one.
    pub(crate) is_edited: bool,
    /// Two cities, by code.
    pub(crate) why_not: Option<[String; 2]>,
    /// Of which group a city is to change places, by code.
    pub(crate) swap: Option<String>,
    pub(crate) sort: Sort,
    /// Only groups and cities with these words are listed.
    pub(crate) word: String,
    /// Weights as they were typed, also where they cannot be tried.
    pub(crate) typed: Option<Vec<Typed>>,
    /// The form of rules as it was typed, where it was refused.
    pub(crate) rules: Option<Fields>,
}

impl Wish {
    /// The order, and which groups and cities are looked for, for an address; nothing where all are listed as usual.
    fn narrowed(&self) -> Vec<(&'static str, &str)> {
        let sort = self.sort.code().map(|code| (SORT, code));
        sort.into_iter().chain(narrowed(&self.word)).collect()
    }
}

/// The order of the groups.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Sort {
    #[default]
    Weakest,
    Country,
    Name,
}

impl Sort {
    /// As an address says it; nothing for the usual one.
    fn code(self) -> Option<&'static str> {
        match self {
            Self::Weakest => None,
            Self::Country => Some("country"),
            Self::Name => Some("name"),
        }
    }
}

/// What came out.
pub(crate) struct Computed {
    pub(crate) cohort: rules::Cohort,
    pub(crate) result: RunResult,
    pub(crate) scenarios: Vec<(Scenario, Grouping)>,
    /// Under the rules to which these are compared: those before the last edit, in the scenario that is looked at, or
    /// the saved ones while others are tried.
    pub(crate) before: Option<Grouping>,
    /// Those have other weights: their values are numbers of another scale.
    pub(crate) is_rescaled: bool,
}

/// Why nothing came out: rules that contradict each other, which the handlers refuse before.
#[derive(Debug)]
pub(crate) struct NotComputed(String);

impl std::fmt::Display for NotComputed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for NotComputed {}

impl Table {
    /// The rules of a run with what stands laid over them.
    pub(crate) fn over(&self, own: &RunRules) -> RunRules {
        board::over(own, &self.standing, &self.cities)
    }

    /// Computes the board; takes as long as the cities need.
    pub(crate) fn compute(&self, wish: &Wish) -> Result<Computed, NotComputed> {
        let own = wish.trial.as_ref().unwrap_or(&self.edit.rules);
        let under = |own: &RunRules| rules::Cohort::new(self.cities.clone(), self.over(own));
        let failed = |error: matching::groups::FormError| NotComputed(error.to_string());
        let grouped =
            |own: &RunRules| forming::group(&under(own), &mut matching::groups::unwatched).map_err(failed);
        let cohort = under(own);
        let pair = wish.why_not.as_ref().and_then(|[first, second]| {
            let pair = [cohort.vertex(first)?, cohort.vertex(second)?];
            // Called as groups are, in the order of codes, whichever was chosen first.
            Some([pair[0].min(pair[1]), pair[0].max(pair[1])]).filter(|[first, second]| first != second)
        });
        let asked = Asked { why_not: pair.into_iter().collect(), ..Asked::default() };
        let result = forming::run(&cohort, &asked, &mut matching::groups::unwatched).map_err(failed)?;
        let mut scenarios = Vec::with_capacity(Scenario::ALL.len());
        for scenario in Scenario::ALL.iter().copied() {
            let grouping = if scenario == own.scenario {
                Grouping {
                    objective: result.objective,
                    groups: result.groups.clone(),
                    left_over: result.left_over.iter().map(|entry| entry.vertex).collect(),
                }
            } else {
                grouped(&board::choose(own, scenario))?
            };
            scenarios.push((scenario, grouping));
        }
        let compared = match &wish.trial {
            Some(trial) if wish.is_edited => {
                self.before.as_ref().map(|before| board::choose(before, trial.scenario))
            }
            Some(_) => Some(self.edit.rules.clone()),
            None => self.before.clone(),
        };
        let before = compared.as_ref().map(grouped).transpose()?;
        let is_rescaled = compared.is_some_and(|compared| compared.weights != own.weights);
        Ok(Computed { cohort, result, scenarios, before, is_rescaled })
    }
}

/// Loads all that a board is made of.
pub(crate) async fn load(visit: &Visit, at: impl Into<At<'_>>, cohort: Cohort) -> Result<Table, Failure> {
    let mut at = at.into();
    let lang = visit.reader.lang;
    let edit = boards::last_edit(&mut at, cohort.id).await?;
    let before = boards::edit(&mut at, cohort.id, edit.number - 1).await?.map(|edit| edit.rules);
    let makers = boards::makers(&mut at, cohort.id).await?;
    let people: BTreeSet<PersonId> = makers.values().copied().collect();
    let names = people::store::names(&mut at, people, lang).await?;
    let by_name = |(cities, person)| Some((cities, names.get(&person)?.clone()));
    let consents = groups::consents(&mut at, cohort.id).await?;
    let cities = cities::profiles(&mut at, cohort.id).await?;
    let left = left(&cities, &edit, before.as_ref());
    Ok(Table {
        left: if left.is_empty() { BTreeMap::new() } else { cities::names(&mut at, left, lang).await? },
        cities,
        consents,
        ended: groups::ended(&mut at, cohort.id).await?,
        together: boards::together(&mut at, cohort.id).await?,
        undoing: boards::undoing(&mut at, cohort.id).await?,
        standing: boards::standing(&mut at, cohort.id).await?,
        newcomers: cities::newcomers(&mut at, cohort.id).await?,
        themes: cities::theme_names(&mut at, lang).await?,
        last_run: runs::runs(&mut at, cohort.id).await?.into_iter().next(),
        makers: makers.into_iter().filter_map(by_name).collect(),
        cohort,
        edit,
        before,
    })
}

/// The cities that the board names and that are not in the cohort any more, by code.
fn left(cities: &[City], edit: &Edit, before: Option<&RunRules>) -> BTreeSet<String> {
    let rules = std::iter::once(&edit.rules).chain(before);
    let decided = rules.flat_map(|rules| {
        let bans = rules.bans.iter().flat_map(|ban| &ban.cities);
        rules.locks.iter().flatten().chain(bans)
    });
    let is_here = |code: &&String| cities.iter().any(|city| city.code == **code);
    decided.chain(&edit.cities).filter(|code| !is_here(code)).cloned().collect()
}

/// Computes in a thread of its own: others go on reading meanwhile.
pub(crate) async fn computed(table: &Table, wish: &Wish) -> Result<Computed, Failure> {
    let (table, wish) = (table.clone(), wish.clone());
    let computed = tokio::task::spawn_blocking(move || table.compute(&wish)).await;
    computed.map_err(Failure::broken)?.map_err(Failure::broken)
}

/// The name of a weight's field.
pub(crate) fn weight_field(criterion: Criterion) -> &'static str {
    match criterion {
        Criterion::Themes => "w-themes",
        Criterion::Exchange => "w-exchange",
        Criterion::Maturity => "w-maturity",
        Criterion::Size => "w-size",
        Criterion::Hosting => "w-hosting",
        Criterion::Displacement => "w-displacement",
        Criterion::Economy => "w-economy",
        Criterion::Language => "w-language",
        Criterion::Preference => "w-preference",
        Criterion::Hours => "w-hours",
    }
}

/// The name of the slider beside it.
pub(crate) fn slider_field(criterion: Criterion) -> String {
    weight_field(criterion).replacen('w', "s", 1)
}

/// A weight as it was typed, and as a number from 0 to 100; none for what is no such number.
type Typed = (String, Option<u8>);

/// Ten weights as they were typed, in any digits.
///
/// Where no script ties a slider to its number, the one counts that was moved since the page was made.
fn typed_weights(typed: impl Fn(&str) -> Option<String>) -> Vec<Typed> {
    let was = typed("was").unwrap_or_default();
    let mut was = was.split(',');
    let weight = |typed: &str| {
        kernel::text::latin_digits(typed.trim()).parse::<u8>().ok().filter(|weight| *weight <= 100)
    };
    let read = |criterion: &Criterion| {
        let number = typed(weight_field(*criterion)).unwrap_or_default();
        let was = was.next().and_then(weight);
        let slider = typed(&slider_field(*criterion)).filter(|_| was.is_some() && weight(&number) == was);
        let counts = slider.unwrap_or(number);
        let read = weight(&counts);
        (counts, read)
    };
    Criterion::ALL.iter().map(read).collect()
}

/// Ten weights; none where one is missing or no number.
pub(crate) fn weights(typed: impl Fn(&str) -> Option<String>) -> Option<[u8; 10]> {
    let weights: Option<Vec<u8>> = typed_weights(typed).into_iter().map(|(_, weight)| weight).collect();
    weights?.try_into().ok()
}

/// The number of an edit that was made while looking at another scenario, in the address.
const EDITED: &str = "edited";

/// The saved rules in the scenario of the address.
fn looked_at(visit: &Visit, own: &RunRules) -> Option<RunRules> {
    let scenario = visit.query_value("scenario").as_deref().and_then(Scenario::parse);
    scenario.map(|scenario| board::choose(own, scenario))
}

fn wish(visit: &Visit, table: &Table, problems: &mut Problems) -> Wish {
    let code = |name: &str| {
        visit.query_value(name).filter(|code| table.cities.iter().any(|city| city.code == *code))
    };
    let (mut trial, mut typed) = (looked_at(visit, &table.edit.rules), None);
    let is_edited = visit.query_value(EDITED) == Some(table.edit.number.to_string());
    if visit.query_value(weight_field(Criterion::Themes)).is_some() {
        let base = trial.as_ref().unwrap_or(&table.edit.rules);
        let read = typed_weights(|name| visit.query_value(name));
        for (criterion, _) in Criterion::ALL.iter().zip(&read).filter(|(_, (_, weight))| weight.is_none()) {
            let sentence = ui::Sentence::new("cohorts-weights-unread");
            problems.add(weight_field(*criterion), "cohorts-weights", sentence);
        }
        match weights(|name| visit.query_value(name)).map(|weights| board::weigh(base, weights)) {
            Some(Ok(rules)) => trial = Some(rules),
            Some(Err(refusal)) => {
                problems.add_general(super::words::edit_refusal(&refusal, |codes| codes.join(" – ")));
            }
            None => {}
        }
        typed = Some(read);
    }
    let asked = ["why", "not"].map(|name| visit.query_value(name).filter(|code| !code.is_empty()));
    let why_not = code("why").zip(code("not")).filter(|(first, second)| first != second);
    if why_not.is_none() && asked.iter().any(Option::is_some) {
        problems.add("why", "cohorts-why-not", ui::Sentence::new("cohorts-why-not-two"));
    }
    Wish {
        trial: trial.filter(|trial| *trial != table.edit.rules),
        is_edited,
        why_not: why_not.map(|(first, second)| [first, second]),
        swap: code("swap"),
        sort: sort(visit),
        word: word(visit),
        typed,
        rules: None,
    }
}

/// The name of the order in the address.
const SORT: &str = "sort";

fn sort(visit: &Visit) -> Sort {
    let asked = visit.query_value(SORT);
    let all = [Sort::Country, Sort::Name];
    all.into_iter().find(|sort| asked.is_some() && sort.code() == asked.as_deref()).unwrap_or_default()
}

/// The name of the words in the address that a group or a city is found by.
const WORD: &str = "q";

/// Which groups and cities are looked for, as typed.
fn word(visit: &Visit) -> String {
    visit.query_value(WORD).unwrap_or_default().trim().to_owned()
}

/// The same for an address; nothing where all are listed.
fn narrowed(word: &str) -> Option<(&'static str, &str)> {
    (!word.is_empty()).then_some((WORD, word))
}

async fn show(visit: Visit, PathId(code): PathId<String>) -> Answer {
    let (_, cohort) = cohort::<SeeCohort>(&visit, &visit.site.db, &code).await?;
    let table = load(&visit, &visit.site.db, cohort).await?;
    let mut problems = Problems::default();
    let wish = wish(&visit, &table, &mut problems);
    let computed = computed(&table, &wish).await?;
    page(Show::of(&visit, &table, &wish, &computed, problems))
}

/// The groups as a table for a spreadsheet, under what is tried too.
async fn csv(visit: Visit, PathId(code): PathId<String>) -> Answer {
    let (_, cohort) = cohort::<SeeCohort>(&visit, &visit.site.db, &code).await?;
    let table = load(&visit, &visit.site.db, cohort).await?;
    let wish = wish(&visit, &table, &mut Problems::default());
    let Computed { cohort, result, .. } = computed(&table, &wish).await?;
    let themes = Some(&table.themes);
    Ok(sheet(&visit, &Teller { words: &visit.reader, cohort: &cohort, themes }, &result, &code))
}

/// A result as a file for a spreadsheet.
pub(super) fn sheet(
    visit: &Visit,
    teller: &Teller<'_, ui::Reader>,
    result: &RunResult,
    name: &str,
) -> axum::response::Response {
    let says: Vec<String> = std::iter::once(visit.reader.say("cohorts-for-facilitators"))
        .chain(teller.summary(result))
        .chain(teller.rules(result))
        .collect();
    let text = spreadsheet::report(teller, result, &says.join(" "));
    let name = Some(format!("{name}-groups.csv"));
    file(visit, File { kind: "text/csv; charset=utf-8", text, name, changed_at: None, keep: Keep::Own })
}
