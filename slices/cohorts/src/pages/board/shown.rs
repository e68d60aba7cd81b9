//! What the board shows, in the reader's words.
use super::{
    Computed, SORT, Sort, Table, Typed, Wish, edits, narrowed, rules_form::RulesForm, slider_field,
    weight_field,
};
use crate::{
    pages::{speaking::score, words},
    rules::{
        self, RunRules,
        board::{Change, Fallen, compare, fallen},
        criteria::Criterion,
        format::Announcement,
        forming::Grouping,
        result::{Lifted, RunResult},
        run::{BannedBy, Scenario, WEIGHTS_SUM},
    },
    store::{
        boards::Edit,
        groups::{Consent, Ended},
    },
    telling::Teller,
};
use askama::Template;
use matching::groups::{Group, Objective, Placed, WhyNot};
use std::collections::BTreeMap;
use ui::{
    Frame, Problems, Reader, Sentence,
    parts::{Choice, Tag, Tone},
};
use web::Visit;

#[derive(Template)]
#[template(path = "pages/board/show.html")]
pub(crate) struct Show {
    pub(crate) frame: Frame,
    pub(crate) code: String,
    pub(crate) cohort: String,
    /// Where edits go, and the scenario that is looked at instead of the saved one.
    pub(crate) edits: String,
    pub(crate) look: Option<&'static str>,
    pub(crate) lede: Vec<String>,
    /// Locks that do not hold any more.
    pub(crate) fallen: Vec<String>,
    /// What the last edit did, and what it cost; what is tried, and what it would do.
    pub(crate) last_change: Option<String>,
    pub(crate) trial: Option<Trial>,
    pub(crate) effect: Vec<String>,
    /// The number of the edit that the button takes back.
    pub(crate) undo: Option<i64>,
    pub(crate) scenarios: Vec<ScenarioRow>,
    /// Those that are looked for, of so many.
    pub(crate) groups: Vec<GroupRow>,
    pub(crate) groups_all: usize,
    /// There are more than one looks through.
    pub(crate) may_find: bool,
    /// Which groups and cities are looked for, as typed.
    pub(crate) word: String,
    /// The board with all of them, in the scenario that is looked at.
    pub(crate) all: String,
    /// Addresses, their words, and which holds.
    pub(crate) sort: [(String, &'static str, bool); 3],
    /// The order as the address says it, where it is not the usual one.
    pub(crate) sorted: Option<&'static str>,
    pub(crate) swap: Option<Swap>,
    pub(crate) firsts: Vec<Choice>,
    pub(crate) seconds: Vec<Choice>,
    pub(crate) why_not: Option<WhyNotShown>,
    pub(crate) left_over: Vec<LeftOverShown>,
    pub(crate) fairness: Vec<FairRow>,
    pub(crate) decisions: Vec<Decision>,
    pub(crate) weights: Vec<WeightField>,
    pub(crate) weights_sum: String,
    /// The weights of the fields, with commas.
    pub(crate) was: String,
    /// Where the same groups are as a file.
    pub(crate) csv: String,
    pub(crate) rules: RulesForm,
}

/// What is tried without being saved.
pub(crate) struct Trial {
    pub(crate) what: String,
    /// `scenario` or `weights`: what the button saves.
    pub(crate) saves: &'static str,
    pub(crate) scenario: &'static str,
    /// The edit from which it departs.
    pub(crate) from: i64,
    /// Where that goes.
    pub(crate) to: String,
    /// The board as it is saved.
    pub(crate) leave: String,
}

pub(crate) struct ScenarioRow {
    pub(crate) name: String,
    pub(crate) what: String,
    pub(crate) groups: String,
    pub(crate) weakest: String,
    pub(crate) mean: String,
    pub(crate) value: String,
    pub(crate) interpreters: String,
    pub(crate) left_over: String,
    pub(crate) shown: bool,
    pub(crate) href: String,
}

pub(crate) struct GroupRow {
    pub(crate) names: String,
    /// Code and name of each.
    pub(crate) members: Vec<(String, String)>,
    pub(crate) countries: String,
    pub(crate) tags: Vec<Tag>,
    pub(crate) score: String,
    pub(crate) points: Vec<PointsCell>,
    pub(crate) why: String,
    pub(crate) watch: Option<String>,
    /// Codes, with commas.
    pub(crate) cities: String,
    /// `lock` or `unlock`; nothing where it is not the facilitator's to change.
    pub(crate) lock: Option<&'static str>,
    /// What can be banned: the pair, or each pair of three; codes with commas, and names.
    pub(crate) bans: Vec<(String, String)>,
    /// The board with a form by which one of its cities changes places.
    pub(crate) swap: String,
}

/// Points of a few criteria that belong together.
pub(crate) struct PointsCell {
    pub(crate) label: String,
    pub(crate) got: String,
    pub(crate) of: String,
    pub(crate) width: u32,
    pub(crate) is_low: bool,
}

pub(crate) struct Swap {
    pub(crate) names: String,
    pub(crate) leaves: Vec<Choice>,
    pub(crate) others: Vec<Choice>,
}

pub(crate) struct WhyNotShown {
    pub(crate) told: String,
    pub(crate) cities: String,
    pub(crate) may_force: bool,
}

pub(crate) struct LeftOverShown {
    pub(crate) name: String,
    pub(crate) lines: Vec<String>,
    /// What would place it by one decision: `do`, its field and value, what the button says.
    pub(crate) ways: Vec<(&'static str, &'static str, String, String)>,
}

pub(crate) struct FairRow {
    pub(crate) name: String,
    pub(crate) placed: String,
    pub(crate) mean: String,
    pub(crate) lowest: String,
}

/// A lock or a ban.
pub(crate) struct Decision {
    pub(crate) names: String,
    pub(crate) cities: String,
    pub(crate) state: String,
    pub(crate) cost: String,
    /// `unlock`, `lift`, or nothing where it is not the facilitator's.
    pub(crate) undo: Option<&'static str>,
}

pub(crate) struct WeightField {
    pub(crate) id: &'static str,
    pub(crate) slider: String,
    pub(crate) label: String,
    pub(crate) value: String,
}

/// Criteria that share a column, and the key of its head.
const COLUMNS: [(&str, &[Criterion]); 5] = [
    ("cohorts-column-themes", &[Criterion::Themes]),
    ("cohorts-column-exchange", &[Criterion::Exchange]),
    ("cohorts-column-strategy", &[Criterion::Maturity]),
    (
        "cohorts-column-context",
        &[Criterion::Size, Criterion::Hosting, Criterion::Displacement, Criterion::Economy],
    ),
    ("cohorts-column-practical", &[Criterion::Language, Criterion::Preference, Criterion::Hours]),
];

/// A bar below half is drawn in another colour.
const HALF: u32 = 50;

/// Names of cities by their codes, for a reader; also of those that left the cohort.
pub(super) fn names(visit: &Visit, table: &Table, codes: &[String]) -> String {
    let name = |code: &String| {
        let city = table.cities.iter().find(|city| city.code == *code);
        let left = || table.left.get(code).unwrap_or(code).clone();
        city.map_or_else(left, |city| name_for(&visit.reader, city))
    };
    codes.iter().map(name).collect::<Vec<_>>().join(" – ")
}

fn name_for(reader: &Reader, city: &rules::City) -> String {
    let local = city.local_names.iter().find(|(tag, _)| tag.as_str() == reader.lang.tag());
    local.map_or_else(|| city.name.clone(), |(_, name)| name.clone())
}

/// Makes the page from what was computed.
struct Maker<'a> {
    visit: &'a Visit,
    reader: &'a Reader,
    table: &'a Table,
    computed: &'a Computed,
    teller: Teller<'a, Reader>,
}

impl Show {
    /// The board of a cohort.
    pub(crate) fn of(
        visit: &Visit,
        table: &Table,
        wish: &Wish,
        computed: &Computed,
        problems: Problems,
    ) -> Self {
        let teller = Teller { words: &visit.reader, cohort: &computed.cohort, themes: Some(&table.themes) };
        let maker = Maker { visit, reader: &visit.reader, table, computed, teller };
        maker.page(wish, problems)
    }
}

/// The cities of an edit: of a lock all that it locks or locked, where an edit names two.
fn edited<'a>(edit: &'a Edit, before: Option<&'a RunRules>) -> &'a [String] {
    let rules = match edit.change {
        Change::Lock | Change::Force => Some(&edit.rules),
        Change::Unlock => before,
        Change::Start
        | Change::Ban
        | Change::Lift
        | Change::Swap
        | Change::Weights
        | Change::Rules
        | Change::Scenario
        | Change::Interpreter
        | Change::Hours
        | Change::Undo => None,
    };
    let holds = |lock: &&Vec<String>| edit.cities.iter().all(|code| lock.contains(code));
    rules.and_then(|rules| rules.locks.iter().find(holds)).unwrap_or(&edit.cities)
}

impl Maker<'_> {
    fn page(&self, wish: &Wish, problems: Problems) -> Show {
        let own = wish.trial.as_ref().unwrap_or(&self.table.edit.rules);
        let name = &self.table.cohort.name;
        // Beside what is refused now, what was done before would be read as its answer.
        let changed = (wish.trial.is_none() || wish.is_edited)
            && self.table.undoing.next.is_some()
            && problems.is_empty();
        let look = wish.trial.as_ref().map(|trial| trial.scenario);
        let look = look.filter(|look| *look != self.table.edit.rules.scenario).map(Scenario::as_str);
        let looking: Vec<_> =
            look.map(|look| ("scenario", look)).into_iter().chain(wish.narrowed()).collect();
        let last_change = changed.then(|| self.last_change());
        let trial = wish.trial.as_ref().map(|trial| self.trial(trial, wish));
        let words: Vec<String> = fold::words(&wish.word).map(|word| word.folded).collect();
        let groups_all = self.computed.result.groups.len();
        let written = || own.weights.iter().map(|weight| (weight.to_string(), Some(*weight))).collect();
        let typed: Vec<Typed> = wish.typed.clone().unwrap_or_else(written);
        Show {
            frame: self
                .visit
                .frame(Sentence::new("cohorts-board-title").with("name", name))
                .with_problems(problems),
            code: self.table.cohort.code.clone(),
            cohort: name.clone(),
            edits: self.address("/edits", &looking),
            look,
            lede: self.lede(),
            fallen: self.fallen().iter().map(|(cities, why)| self.over(cities, *why)).collect(),
            effect: if trial.is_some() || last_change.is_some() { self.effect() } else { Vec::new() },
            last_change,
            trial,
            undo: self.table.undoing.next,
            scenarios: self
                .computed
                .scenarios
                .iter()
                .map(|(of, grouping)| self.scenario((own, wish), *of, grouping))
                .collect(),
            groups: self.groups(wish.sort, (&words, &looking)),
            groups_all,
            may_find: groups_all >= FIND_FROM || !wish.word.is_empty(),
            word: wish.word.clone(),
            all: {
                let sort = wish.sort.code().map(|code| (SORT, code));
                self.address("", look.map(|look| ("scenario", look)).iter().chain(&sort))
            },
            sort: self.sorts(wish, look),
            sorted: wish.sort.code(),
            swap: wish.swap.as_ref().and_then(|code| self.swap(code)),
            firsts: self.city_choices(wish.why_not.as_ref().map(|[first, _]| first)),
            seconds: self.city_choices(wish.why_not.as_ref().map(|[_, second]| second)),
            why_not: self.why_not(wish),
            left_over: self.left_over(&words),
            fairness: self.fairness(),
            decisions: self.decisions(),
            weights: self.weights(&typed),
            weights_sum: self.sum_of(&typed),
            was: was(&typed),
            csv: self.csv_address(wish),
            rules: RulesForm::of(own, wish.rules.as_ref(), self.reader),
        }
    }

    /// An address of this board.
    fn address<'a>(
        &self,
        below: &str,
        query: impl IntoIterator<Item = &'a (&'static str, &'a str)>,
    ) -> String {
        let path = format!("/cohorts/{}/board{below}", self.table.cohort.code);
        web::address(&path, query.into_iter().map(|(name, value)| (*name, *value)))
    }

    /// The orders of the groups, each with its address and whether it holds.
    fn sorts(&self, wish: &Wish, look: Option<&str>) -> [(String, &'static str, bool); 3] {
        let sorts = [
            (Sort::Weakest, "cohorts-sort-weakest"),
            (Sort::Country, "cohorts-sort-country"),
            (Sort::Name, "cohorts-sort-name"),
        ];
        sorts.map(|(sort, key)| {
            let order = sort.code().map(|code| (SORT, code));
            let look = look.map(|look| ("scenario", look));
            let query = order.iter().chain(&look).chain(&narrowed(&wish.word)).copied().collect::<Vec<_>>();
            (self.address("", &query), key, wish.sort == sort)
        })
    }

    /// Whether all of these words stand in what one of the cities is called, in any language, or its country.
    fn is_found(&self, words: &[String], cities: &[u32]) -> bool {
        let called = |vertex: &u32| {
            let city = self.computed.cohort.city(*vertex);
            let country = self.reader.country_name(city.country.as_str());
            let local = city.local_names.iter().map(|(_, name)| name.as_str());
            let names = [city.name.as_str(), city.code.as_str(), country.as_str()].into_iter().chain(local);
            fold::fold(&names.collect::<Vec<_>>().join("\n"))
        };
        words.is_empty() || {
            let called = cities.iter().map(called).collect::<Vec<_>>().join("\n");
            words.iter().all(|word| called.contains(word))
        }
    }

    /// What the last edit did, or what it took back, and what gave way to it.
    fn last_change(&self) -> String {
        let what = match &self.table.undoing.done {
            Some(done) => {
                // What stands now stood before it.
                let cities = edited(done, Some(&self.table.edit.rules));
                let what = words::change(done.change, &self.names(cities));
                Sentence::new("cohorts-change-undo-of").with("what", what)
            }
            None => {
                let cities = edited(&self.table.edit, self.table.before.as_ref());
                words::change(self.table.edit.change, &self.names(cities))
            }
        };
        let told = std::iter::once(self.reader.tell(&what)).chain(self.gave_way());
        told.collect::<Vec<_>>().join(" ")
    }

    /// The locks and bans that gave way to the last edit, which does not name them.
    fn gave_way(&self) -> Vec<String> {
        let edit = &self.table.edit;
        let Some(before) = self.table.before.as_ref() else { return Vec::new() };
        if !matches!(edit.change, Change::Lock | Change::Force | Change::Swap | Change::Ban) {
            return Vec::new();
        }
        let gone = before.locks.iter().filter(|lock| !edit.rules.locks.contains(lock));
        let gone: Vec<String> = gone.map(|lock| self.names(lock)).collect();
        let lifted = before.bans.iter().filter(|ban| !edit.rules.bans.contains(ban));
        let lifted: Vec<String> = lifted.map(|ban| self.names(&ban.cities)).collect();
        let told = |key, groups: Vec<String>| {
            let list = ui::Arg::Said(self.reader.list(&groups));
            (!groups.is_empty()).then(|| self.reader.tell(&Sentence::new(key).with("groups", list)))
        };
        let told = [told("cohorts-change-unlocked-too", gone), told("cohorts-change-lifted-too", lifted)];
        told.into_iter().flatten().collect()
    }

    /// What is shown, whether it is the best, and whether it is the only one.
    fn lede(&self) -> Vec<String> {
        // All but what the table of scenarios says.
        let mut lines: Vec<String> = self.teller.summary(&self.computed.result).into_iter().take(2).collect();
        lines.push(self.reader.say(match self.computed.result.unique {
            Some(true) => "cohorts-best-and-only",
            Some(false) | None => "cohorts-best",
        }));
        if let (Some(false), Some(other)) = (self.computed.result.unique, &self.computed.result.other_optimum)
        {
            let now: Vec<Group> = self.computed.result.groups.iter().map(|placed| placed.group).collect();
            let others: Vec<String> =
                other.iter().filter(|group| !now.contains(group)).map(|group| self.group(*group)).collect();
            let list = self.reader.list(others);
            lines.push(
                self.reader.tell(&Sentence::new("cohorts-equally-good").with("groups", ui::Arg::Said(list))),
            );
        }
        if let Some(run) = &self.table.last_run {
            let sentence =
                Sentence::new("cohorts-last-run").with("number", run.number).with("at", run.asked_at);
            lines.push(self.reader.tell(&sentence));
        }
        lines
    }

    fn group(&self, group: Group) -> String {
        group.members().iter().map(|vertex| self.teller.name(*vertex)).collect::<Vec<_>>().join(" – ")
    }

    /// Of cities that may have left the cohort.
    fn names(&self, codes: &[String]) -> String {
        names(self.visit, self.table, codes)
    }

    fn codes(&self, group: Group) -> Vec<String> {
        group.members().iter().map(|vertex| self.computed.cohort.city(*vertex).code.clone()).collect()
    }

    fn trial(&self, trial: &RunRules, wish: &Wish) -> Trial {
        let scenario = trial.scenario;
        let (what, saves) = if scenario == self.table.edit.rules.scenario {
            (self.reader.say("cohorts-trial-weights"), "weights")
        } else {
            let named = Sentence::new("cohorts-trial-scenario").with("scenario", words::scenario(scenario));
            (self.reader.tell(&named), "scenario")
        };
        let to = self.address("/edits", &wish.narrowed());
        let leave = self.address("", &wish.narrowed());
        Trial { what, saves, scenario: scenario.as_str(), from: self.table.edit.number, to, leave }
    }

    /// Where the groups are as a file, under what is tried.
    fn csv_address(&self, wish: &Wish) -> String {
        let mut tried = Vec::new();
        if let Some(trial) = &wish.trial {
            tried.push(("scenario", trial.scenario.as_str().to_owned()));
            tried.extend(Criterion::ALL.iter().map(|of| (weight_field(*of), trial.weight(*of).to_string())));
        }
        let path = format!("/cohorts/{}/board/groups.csv", self.table.cohort.code);
        web::address(&path, tried.iter().map(|(name, value)| (*name, value.as_str())))
    }

    fn weights(&self, typed: &[Typed]) -> Vec<WeightField> {
        let field = |(criterion, (value, _)): (&Criterion, &Typed)| WeightField {
            id: weight_field(*criterion),
            slider: slider_field(*criterion),
            label: self.teller.criterion(*criterion),
            value: value.clone(),
        };
        Criterion::ALL.iter().zip(typed).map(field).collect()
    }

    /// The sum of weights, and whether it is the right one; or that one of them is no number.
    fn sum_of(&self, typed: &[Typed]) -> String {
        let weights: Option<Vec<u32>> = typed.iter().map(|(_, weight)| weight.map(u32::from)).collect();
        let Some(weights) = weights else { return self.reader.say("cohorts-weights-unread") };
        let sum: u32 = weights.iter().sum();
        let key = if sum == WEIGHTS_SUM { "cohorts-weights-sum" } else { "cohorts-weights-sum-wrong" };
        self.reader.tell(&Sentence::new(key).with("sum", sum).with("right", WEIGHTS_SUM))
    }

    /// What the numbers were before and are now, and which groups go and come.
    fn effect(&self) -> Vec<String> {
        let Some(before) = &self.computed.before else { return Vec::new() };
        let now = self.computed.result.objective;
        let groups = |placed: &[Placed]| -> Vec<Vec<String>> {
            placed.iter().map(|placed| self.codes(placed.group)).collect()
        };
        let difference = compare(&groups(&before.groups), &groups(&self.computed.result.groups));
        let named =
            |groups: &[Vec<String>]| self.reader.list(groups.iter().map(|codes| self.teller.names(codes)));
        let is_same = difference.comes.is_empty() && difference.goes.is_empty();
        let mut lines = Vec::new();
        if !self.computed.is_rescaled {
            lines.push(self.reader.tell(&effect(before.objective, now)));
        } else if is_same {
            // Values under other weights are no costs: only the groups can be compared.
            let sentence = Sentence::new("cohorts-effect-same-groups").with("count", difference.same.len());
            lines.push(self.reader.tell(&sentence));
        }
        if !is_same {
            let sentence = Sentence::new("cohorts-effect-groups")
                .with("goes", ui::Arg::Said(named(&difference.goes)))
                .with("comes", ui::Arg::Said(named(&difference.comes)))
                .with("gone", difference.goes.len())
                .with("came", difference.comes.len());
            lines.push(self.reader.tell(&sentence));
        }
        lines
    }

    fn score(&self, of: u16) -> String {
        score(self.reader, of)
    }

    fn maybe(&self, of: Option<u16>) -> String {
        of.map_or_else(|| "–".to_owned(), |of| self.score(of))
    }

    fn scenario(&self, (own, wish): (&RunRules, &Wish), of: Scenario, grouping: &Grouping) -> ScenarioRow {
        let lowest = grouping.groups.iter().map(|placed| placed.score).min();
        let sum: u64 = grouping.groups.iter().map(|placed| u64::from(placed.score)).sum();
        let mean = u64::try_from(grouping.groups.len()).ok().and_then(|count| sum.checked_div(count));
        let needs_interpreter = |placed: &&Placed| {
            placed.group.pairs().iter().any(|pair| self.computed.cohort.reasons(*pair).language.is_none())
        };
        let left_over: Vec<String> =
            grouping.left_over.iter().map(|vertex| self.teller.name(*vertex)).collect();
        ScenarioRow {
            name: self.reader.tell(&words::scenario(of)),
            what: self
                .reader
                .phrase(words::scenario_what(of))
                .with("minimum", ui::Arg::Said(self.score(own.minimum_score)))
                .with("locked", grouping.groups.iter().filter(|placed| placed.locked).count())
                .to_string(),
            groups: self.reader.number(grouping.groups.len()),
            weakest: self.maybe(lowest),
            mean: self.maybe(mean.and_then(|mean| u16::try_from(mean).ok())),
            value: self.reader.number(grouping.objective.value),
            interpreters: self.reader.number(grouping.groups.iter().filter(needs_interpreter).count()),
            left_over: match left_over.len() {
                0 => self.reader.say("cohorts-nobody"),
                1..=NAMED_MAX => self.reader.list(left_over),
                many => self.reader.number(many),
            },
            shown: of == own.scenario,
            href: self.address("", [("scenario", of.as_str())].iter().chain(&wish.narrowed())),
        }
    }

    /// The groups in which these words stand; each with what else is looked at.
    fn groups(&self, sort: Sort, (words, looking): (&[String], &[(&'static str, &str)])) -> Vec<GroupRow> {
        let announcement = Announcement::new(&self.computed.cohort, &self.computed.result);
        let mut rows: Vec<(u16, GroupRow)> = self
            .computed
            .result
            .groups
            .iter()
            .zip(&announcement.groups)
            .filter(|(placed, _)| self.is_found(words, placed.group.members()))
            .map(|(placed, announced)| (placed.score, self.group_row(placed, announced, looking)))
            .collect();
        match sort {
            Sort::Weakest => rows.sort_by_key(|(score, _)| *score),
            Sort::Country => rows.sort_by(|(_, a), (_, b)| self.reader.compare(&a.countries, &b.countries)),
            Sort::Name => rows.sort_by(|(_, a), (_, b)| self.reader.compare(&a.names, &b.names)),
        }
        rows.into_iter().map(|(_, row)| row).collect()
    }

    fn group_row(
        &self,
        placed: &Placed,
        announced: &rules::format::AnnouncedGroup,
        looking: &[(&'static str, &str)],
    ) -> GroupRow {
        let codes = self.codes(placed.group);
        let pairs = placed.group.pairs();
        let mut countries: Vec<String> = placed
            .group
            .members()
            .iter()
            .map(|vertex| self.reader.country_name(self.computed.cohort.city(*vertex).country.as_str()))
            .collect();
        countries.dedup();
        let is = |groups: &[Vec<String>]| groups.iter().any(|group| same(group, &codes));
        let (agreed, asked) = (is(&self.table.standing.agreed), is(&self.table.standing.asked));
        let locked = placed.locked && !agreed && !asked;
        let tag = |yes: bool, key, tone| yes.then(|| Tag { text: self.reader.say(key), tone });
        let ended = self.table.ended.iter().find(|ended| !agreed && ended.brought_together(&codes));
        let recorded = agreed && self.consent(&codes) != Consent::Both;
        let tags = [
            tag(agreed && !recorded, "cohorts-tag-agreed", Tone::Good),
            tag(recorded, "cohorts-tag-recorded", Tone::Sea),
            tag(asked, "cohorts-tag-asked", Tone::Warn),
            tag(locked, "cohorts-tag-locked", Tone::Sea),
            self.work_together(&codes).map(|text| Tag { text, tone: Tone::Warn }),
            tag(ended.is_some(), "cohorts-tag-ended", Tone::Warn),
        ];
        let watch = self.watch(placed, ended);
        GroupRow {
            names: self.group(placed.group),
            members: codes.iter().map(|code| (code.clone(), self.teller.name_of(code))).collect(),
            countries: self.reader.list(&countries),
            tags: tags.into_iter().flatten().collect(),
            score: self.score(placed.score),
            points: COLUMNS.iter().map(|(label, of)| self.points(&pairs, label, of)).collect(),
            why: self.why(announced).join(" "),
            watch: (!watch.is_empty()).then(|| watch.join(" ")),
            swap: self.address("", codes.first().map(|code| ("swap", code.as_str())).iter().chain(looking)),
            bans: pairs.iter().map(|pair| self.pair(*pair)).collect(),
            cities: codes.join(","),
            lock: (!agreed && !asked).then_some(if locked { "unlock" } else { "lock" }),
        }
    }

    /// The codes of a pair, with a comma, and its names.
    fn pair(&self, pair: [u32; 2]) -> (String, String) {
        let group = Group::Pair(pair);
        (self.codes(group).join(","), self.group(group))
    }

    /// What speaks for a group.
    fn why(&self, announced: &rules::format::AnnouncedGroup) -> Vec<String> {
        let mut why: Vec<String> = Vec::new();
        if let [pair] = announced.pairs.as_slice() {
            why.extend(self.teller.why(pair));
        } else {
            why.extend(announced.issue().map(|issue| self.teller.issue(issue)));
            for pair in &announced.pairs {
                why.push(format!("{}:", self.teller.names(&pair.cities)));
                why.extend(self.teller.why_of_three(pair));
            }
        }
        why
    }

    /// What to keep an eye on: that it ended before, rules that a lock breaks, and of a pair its weak point.
    fn watch(&self, placed: &Placed, ended: Option<&Ended>) -> Vec<String> {
        let mut watch: Vec<String> = Vec::new();
        watch.extend(ended.map(|ended| {
            let reason = ended.reason.as_deref().unwrap_or("–");
            let sentence = Sentence::new("cohorts-ended-before").with("at", ended.at).with("reason", reason);
            self.reader.tell(&sentence)
        }));
        let pairs = placed.group.pairs();
        for pair in &pairs {
            let reasons = self.computed.cohort.reasons(*pair);
            if placed.locked {
                watch.extend(self.teller.broken(&reasons.broken));
            }
            let weak = reasons.weak_point.filter(|_| pairs.len() == 1);
            watch.extend(weak.map(|criterion| {
                let sentence = Sentence::new("cohorts-watch")
                    .with("criterion", ui::Arg::Said(self.teller.criterion(criterion)));
                self.reader.tell(&sentence)
            }));
        }
        watch
    }

    /// That cities of this group work together in another cohort; of three, which.
    fn work_together(&self, codes: &[String]) -> Option<String> {
        let holds = |(first, second): &&(String, String)| codes.contains(first) && codes.contains(second);
        let pairs = self.table.together.iter().filter(holds);
        let pairs: Vec<String> =
            pairs.map(|(first, second)| self.teller.names(&[first.clone(), second.clone()])).collect();
        match (codes.len(), pairs.is_empty()) {
            (_, true) => None,
            (2, false) => Some(self.reader.say("cohorts-tag-together")),
            (_, false) => {
                let cities = ui::Arg::Said(self.reader.list(&pairs));
                Some(self.reader.tell(&Sentence::new("cohorts-tag-together-two").with("cities", cities)))
            }
        }
    }

    /// Weighted points of some criteria, in points of 100; of a trio the mean of its pairs.
    fn points(&self, pairs: &[[u32; 2]], label: &str, of: &[Criterion]) -> PointsCell {
        let weights = |criterion: &Criterion| u32::from(self.computed.cohort.rules().weight(*criterion));
        let weight: u32 = of.iter().map(weights).sum();
        let hundredths: u32 = pairs
            .iter()
            .map(|pair| {
                let points = self.computed.cohort.reasons(*pair).worth.points;
                let got = Criterion::ALL.iter().zip(points).filter(|(criterion, _)| of.contains(criterion));
                got.map(|(criterion, points)| weights(criterion) * u32::from(points)).sum::<u32>()
            })
            .sum::<u32>()
            / u32::try_from(pairs.len()).unwrap_or(1).max(1);
        let width = hundredths.checked_div(weight).unwrap_or(0);
        PointsCell {
            label: self.reader.say(label),
            got: self.reader.number((hundredths + 50) / 100),
            of: self.reader.tell(&Sentence::new("cohorts-of").with("all", weight)),
            width,
            is_low: width < HALF,
        }
    }

    fn city_choices(&self, chosen: Option<&String>) -> Vec<Choice> {
        let mut choices: Vec<Choice> = self
            .computed
            .cohort
            .cities()
            .iter()
            .map(|city| {
                Choice::new(&city.code, name_for(self.reader, city)).chosen(Some(&city.code) == chosen)
            })
            .collect();
        choices.sort_by(|a, b| self.reader.compare(&a.text, &b.text));
        choices.insert(0, Choice::new("", self.reader.say("cohorts-choose")));
        choices
    }

    fn swap(&self, code: &String) -> Option<Swap> {
        let placed =
            self.computed.result.groups.iter().find(|placed| self.codes(placed.group).contains(code))?;
        let own = self.codes(placed.group);
        let leaves = own
            .iter()
            .zip(0..)
            .map(|(code, place)| Choice::new(code, self.teller.name_of(code)).chosen(place == 0));
        let others = self.city_choices(None).into_iter().filter(|choice| {
            let stands = self.table.standing.groups().any(|group| group.contains(&choice.value));
            !own.contains(&choice.value) && !stands
        });
        Some(Swap { names: self.group(placed.group), leaves: leaves.collect(), others: others.collect() })
    }

    fn why_not(&self, wish: &Wish) -> Option<WhyNotShown> {
        let answer = self.computed.result.why_not.first()?;
        Some(WhyNotShown {
            told: self.teller.why_not(answer, self.computed.result.objective),
            cities: wish.why_not.as_ref()?.join(","),
            may_force: matches!(answer.answer, WhyNot::Cost { .. }),
        })
    }

    fn left_over(&self, words: &[String]) -> Vec<LeftOverShown> {
        let shown = |entry: &rules::result::LeftOver| {
            let relaxed = entry.relaxations.iter().flatten().filter(|relaxed| relaxed.gain > 0);
            let ways = relaxed.filter_map(|relaxed| match relaxed.rules.as_slice() {
                [Lifted::Interpreter(x, y)] => {
                    let languages = [x, y].map(|tag| self.reader.language_name(tag.as_str()));
                    let says = Sentence::new("cohorts-assign-interpreter")
                        .with("languages", ui::Arg::Said(self.reader.list(languages)));
                    Some(("interpreter", "languages", format!("{x}+{y}"), self.reader.tell(&says)))
                }
                [Lifted::Ban(pair)] => {
                    let codes = self.codes(Group::Pair(*pair));
                    let says = Sentence::new("cohorts-lift-ban-of").with("cities", self.teller.names(&codes));
                    Some(("lift", "cities", codes.join(","), self.reader.tell(&says)))
                }
                [Lifted::Trio] => {
                    let says = self.reader.say("cohorts-allow-trio");
                    Some(("rules", edits::ALLOW, edits::TRIO.to_owned(), says))
                }
                _ => None,
            });
            LeftOverShown {
                name: self.teller.name(entry.vertex),
                lines: self.teller.left_over(entry),
                ways: ways.collect(),
            }
        };
        let found = |entry: &&rules::result::LeftOver| self.is_found(words, &[entry.vertex]);
        self.computed.result.left_over.iter().filter(found).map(shown).collect()
    }

    fn fairness(&self) -> Vec<FairRow> {
        let result = &self.computed.result;
        let of = |placed: usize, all: usize| {
            self.reader.tell(&Sentence::new("cohorts-placed-of").with("placed", placed).with("all", all))
        };
        let mut rows: Vec<FairRow> = result
            .countries
            .iter()
            .map(|share| FairRow {
                name: self.reader.country_name(share.country.as_str()),
                placed: of(share.placed, share.cities),
                mean: self.maybe(share.mean().and_then(|mean| u16::try_from(mean).ok())),
                lowest: self.maybe(share.lowest),
            })
            .collect();
        let scores = scores_by_city(result);
        let new: Vec<Option<u16>> = self
            .table
            .newcomers
            .iter()
            .filter_map(|code| self.computed.cohort.vertex(code))
            .map(|vertex| scores.get(&vertex).copied())
            .collect();
        let placed: Vec<u16> = new.iter().copied().flatten().collect();
        let sum: u64 = placed.iter().copied().map(u64::from).sum();
        let mean = u64::try_from(placed.len()).ok().and_then(|count| sum.checked_div(count));
        rows.push(FairRow {
            name: self.reader.say("cohorts-newcomers"),
            placed: of(placed.len(), new.len()),
            mean: self.maybe(mean.and_then(|mean| u16::try_from(mean).ok())),
            lowest: self.maybe(placed.iter().copied().min()),
        });
        rows
    }

    /// Locks that do not hold any more, by the saved rules: these are what can be unlocked.
    fn fallen(&self) -> Vec<(Vec<String>, Fallen)> {
        fallen(&self.table.edit.rules, &self.table.standing, &self.table.cities)
    }

    /// That a lock does not hold any more. Who said no stands beside the offer; the reason is told nowhere else.
    fn over(&self, cities: &[String], why: Fallen) -> String {
        let key = match why {
            Fallen::Declined => "cohorts-lock-over-declined",
            Fallen::Left => "cohorts-lock-over-left",
            Fallen::Impossible => "cohorts-lock-over-impossible",
        };
        self.reader.tell(&Sentence::new(key).with("cities", self.names(cities)))
    }

    /// Locks and bans with their costs, the facilitator's own first; then locks that do not hold any more.
    fn decisions(&self) -> Vec<Decision> {
        let over = self.fallen().into_iter().map(|(cities, _)| Decision {
            names: self.names(&cities),
            cities: cities.join(","),
            state: self.reader.say("cohorts-decision-over"),
            cost: self.reader.say("cohorts-cost-nothing"),
            undo: Some("unlock"),
        });
        self.costly().into_iter().chain(over).collect()
    }

    fn costly(&self) -> Vec<Decision> {
        let Some(costs) = &self.computed.result.costs else { return Vec::new() };
        let now = self.computed.result.objective;
        let own = &self.table.edit.rules;
        let locks = costs.locks.iter().map(|lock| {
            let is_own = own.locks.iter().any(|own| same(own, &lock.cities));
            let agreed = self.table.standing.agreed.iter().any(|group| same(group, &lock.cities));
            let key = match (is_own, agreed) {
                (true, _) => "cohorts-decision-locked",
                (false, true) => match self.consent(&lock.cities) {
                    Consent::Both => "cohorts-decision-agreed",
                    Consent::One => "cohorts-decision-agreed-one",
                    Consent::None => "cohorts-decision-agreed-none",
                },
                (false, false) => "cohorts-decision-asked",
            };
            let undo = is_own.then_some("unlock");
            (is_own, self.decision(&lock.cities, key, (lock.without, now), undo))
        });
        let bans = costs.bans.iter().map(|ban| {
            let is_own = ban.by == BannedBy::Facilitator;
            let key = if is_own { "cohorts-decision-banned" } else { "cohorts-decision-declined" };
            (is_own, self.decision(&ban.cities, key, (ban.without, now), is_own.then_some("lift")))
        });
        let mut all: Vec<(bool, Decision)> = locks.chain(bans).collect();
        all.sort_by_key(|(is_own, _)| !is_own);
        all.into_iter().map(|(_, decision)| decision).collect()
    }

    /// Who agreed to a group that works.
    fn consent(&self, codes: &[String]) -> Consent {
        let mut codes = codes.to_vec();
        codes.sort();
        self.table.consents.get(&codes).copied().unwrap_or(Consent::None)
    }

    fn decision(
        &self,
        codes: &[String],
        key: &'static str,
        (without, now): (Objective, Objective),
        undo: Option<&'static str>,
    ) -> Decision {
        let mut sorted = codes.to_vec();
        sorted.sort();
        let maker = self.table.makers.get(&sorted);
        let state = match (undo, maker) {
            (Some(_), Some(who)) => Sentence::new(if key == "cohorts-decision-locked" {
                "cohorts-locked-by"
            } else {
                "cohorts-banned-by"
            })
            .with("who", who),
            (_, _) => Sentence::new(key),
        };
        Decision {
            names: self.teller.names(codes),
            cities: codes.join(","),
            state: self.reader.tell(&state),
            cost: self.reader.tell(&cost(without, now)),
            undo,
        }
    }
}

/// The weights of a form, for whoever sends it: empty what is none.
fn was(typed: &[Typed]) -> String {
    let weights = typed.iter().map(|(_, weight)| weight.map(|weight| weight.to_string()).unwrap_or_default());
    weights.collect::<Vec<_>>().join(",")
}

/// So many groups are more than one sees at once: there is a form to find one.
const FIND_FROM: usize = 10;

/// So many names stand in a cell of the table of scenarios; more are counted.
const NAMED_MAX: usize = 12;

fn same(group: &[String], other: &[String]) -> bool {
    group.len() == other.len() && group.iter().all(|code| other.contains(code))
}

fn scores_by_city(result: &RunResult) -> BTreeMap<u32, u16> {
    let of = |placed: &Placed| {
        placed.group.members().iter().map(|vertex| (*vertex, placed.score)).collect::<Vec<_>>()
    };
    result.groups.iter().flat_map(of).collect()
}

/// What a change did to the numbers: placed cities first, then the value.
fn effect(before: Objective, now: Objective) -> Sentence {
    let places = i64::from(now.placed) - i64::from(before.placed);
    let value = now.value - before.value;
    let key = match (places, value) {
        (0, 0) => "cohorts-effect-nothing",
        (places, _) if places < 0 => "cohorts-effect-loses-places",
        (places, _) if places > 0 => "cohorts-effect-gains-places",
        (_, value) if value < 0 => "cohorts-effect-loses-value",
        (_, _) => "cohorts-effect-gains-value",
    };
    Sentence::new(key)
        .with("places", places.abs())
        .with("value", value.abs())
        .with("before", before.value)
        .with("now", now.value)
}

/// What a lock or a ban costs: what would be gained without it. A lock can save places: cities that work together
/// although they could not be brought together now.
fn cost(without: Objective, now: Objective) -> Sentence {
    let places = i64::from(without.placed) - i64::from(now.placed);
    let value = without.value - now.value;
    match (places, value) {
        (0, 0) => Sentence::new("cohorts-cost-nothing"),
        (places, _) if places < 0 => Sentence::new("cohorts-cost-saves-places").with("places", places.abs()),
        (places, value) if value < 0 => {
            Sentence::new("cohorts-cost-places-for-value").with("places", places).with("value", value.abs())
        }
        (0, value) => Sentence::new("cohorts-cost-value").with("value", value),
        (places, value) => Sentence::new("cohorts-cost-places").with("places", places).with("value", value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cost_is_told_as_a_number_below_nothing() {
        let told = |(places, value): (u32, i64), (now_placed, now_value): (u32, i64)| {
            let of = |placed, value| Objective { placed, value, weakest: None };
            cost(of(places, value), of(now_placed, now_value)).key
        };
        assert_eq!(told((4, 80), (4, 80)), "cohorts-cost-nothing");
        assert_eq!(told((4, 90), (4, 80)), "cohorts-cost-value");
        assert_eq!(told((4, 70), (4, 80)), "cohorts-cost-places-for-value");
        assert_eq!(told((4, 70), (2, 80)), "cohorts-cost-places-for-value");
        assert_eq!(told((4, 90), (2, 80)), "cohorts-cost-places");
        assert_eq!(told((2, 40), (4, 80)), "cohorts-cost-saves-places");
        assert_eq!(told((2, 90), (4, 80)), "cohorts-cost-saves-places");
    }
}
