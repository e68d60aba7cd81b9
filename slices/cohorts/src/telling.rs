//! Numbers and codes to sentences, in the reader's language. What is told is decided elsewhere.
use crate::Cohort;
use crate::rules::city::{Displacement, Maturity, Tag};
use crate::rules::criteria::Criterion;
use crate::rules::format::{AnnouncedPair, CERTIFICATE_INSIDE_MAX};
use crate::rules::hard::HardRule;
use crate::rules::reasons::{Facts, Taken};
use crate::rules::result::{
    BanCost, Candidates, LeftOver, Lifted, LockCost, Relaxed, RunResult, WhyNotAnswer,
};
use crate::rules::run::{Caps, RunRules, Scenario};
use matching::groups::{Group, Objective, Placed, WhyNot};
use std::collections::BTreeMap;

/// Between the names of a group.
const DASH: &str = " – ";

/// Says the sentences of `match.ftl` in one language.
pub trait Speaker {
    /// A sentence with named parts.
    fn say(&self, key: &str, parts: &[(&'static str, Part)]) -> String;
    /// Names in a row, with the last one's "and".
    fn list(&self, items: &[String]) -> String;
    /// The name of a language that people speak.
    fn language(&self, tag: &str) -> String;
    /// The language that is spoken here.
    fn tag(&self) -> &str;

    /// Thousands set apart, as every reader knows them.
    fn grouped(&self, number: u32) -> String {
        spaced(number)
    }

    /// A sentence without parts.
    fn plain(&self, key: &str) -> String {
        self.say(key, &[])
    }
}

/// A part of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A name, or what is said already.
    Text(String),
    /// One of the program's own words, by which a sentence chooses its form.
    Code(&'static str),
    /// A count.
    Number(i64),
    /// A score: shown divided by 100, with one decimal.
    Score(u16),
}

impl From<String> for Part {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&'static str> for Part {
    fn from(code: &'static str) -> Self {
        Self::Code(code)
    }
}

macro_rules! numbers {
    ($($from:ty),*) => { $(
        impl From<$from> for Part {
            fn from(number: $from) -> Self {
                Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )* };
}
numbers!(u8, u16, u32, usize, i64);

/// Tells about one cohort in one language.
pub struct Teller<'a, S> {
    /// The language.
    pub words: &'a S,
    /// The cities and rules.
    pub cohort: &'a Cohort,
    /// Names of themes, where they are known.
    pub themes: Option<&'a BTreeMap<String, String>>,
}

impl<S: Speaker> Teller<'_, S> {
    /// The city's name in the reader's language, or as the city writes it.
    pub fn name(&self, vertex: u32) -> String {
        let city = self.cohort.city(vertex);
        let local = city.local_names.iter().find(|(tag, _)| tag.as_str() == self.words.tag());
        local.map_or_else(|| city.name.clone(), |(_, name)| name.clone())
    }

    pub fn name_of(&self, code: &str) -> String {
        self.cohort.vertex(code).map_or_else(|| code.to_owned(), |vertex| self.name(vertex))
    }

    pub fn names(&self, codes: &[String]) -> String {
        codes.iter().map(|code| self.name_of(code)).collect::<Vec<_>>().join(DASH)
    }

    fn group(&self, group: Group) -> String {
        group.members().iter().map(|vertex| self.name(*vertex)).collect::<Vec<_>>().join(DASH)
    }

    fn groups(&self, groups: &[Group]) -> String {
        let names: Vec<String> = groups.iter().map(|group| self.group(*group)).collect();
        names.join(&self.words.plain("match-sum-separator"))
    }

    /// Countries of a group, in the order of its cities.
    pub fn countries(&self, codes: &[String]) -> String {
        let city = |code: &String| self.cohort.vertex(code).map(|vertex| self.cohort.city(vertex));
        let countries = codes.iter().filter_map(city).map(|city| city.country.as_str().to_owned());
        countries.collect::<Vec<_>>().join(", ")
    }

    pub fn theme(&self, code: &str) -> String {
        self.themes.and_then(|themes| themes.get(code)).map_or_else(|| code.replace('-', " "), Clone::clone)
    }

    pub fn language(&self, tag: Tag) -> String {
        self.words.language(tag.as_str())
    }

    pub fn criterion(&self, criterion: Criterion) -> String {
        self.words.plain(&format!("match-criterion-{}", criterion.as_str()))
    }

    fn rule(&self, rule: HardRule) -> String {
        self.words.plain(&format!("match-rule-{}", rule.as_str()))
    }

    /// The language in which a pair works, or its interpreter; empty if neither.
    pub fn working(&self, pair: &AnnouncedPair) -> String {
        match (pair.language, interpreter(pair)) {
            (Some(language), _) => self.language(language),
            (None, Some([first, second])) => format!("{}+{}", self.language(first), self.language(second)),
            (None, None) => "–".to_owned(),
        }
    }

    /// What is optimal, under which scenario and rules, and whether it is unique.
    pub fn summary(&self, result: &RunResult) -> Vec<String> {
        let rules = self.cohort.rules();
        let objective = result.objective;
        let mut lines = vec![self.words.say(
            "match-numbers",
            &[
                ("groups", result.groups.len().into()),
                ("placed", objective.placed.into()),
                ("cities", self.cohort.cities().len().into()),
                ("value", objective.value.into()),
            ],
        )];
        // Of all groups: the objective leaves out those that are locked, whose scores nobody chooses.
        if let Some(weakest) = result.groups.iter().map(|placed| placed.score).min() {
            lines.push(self.words.say("match-weakest", &[("score", Part::Score(weakest))]));
        }
        lines.push(self.words.say(
            "match-scenario",
            &[("scenario", rules.scenario.as_str().into()), ("minimum", Part::Score(rules.minimum_score))],
        ));
        let has_proof = self.cohort.cities().len() <= CERTIFICATE_INSIDE_MAX;
        lines.push(self.words.plain(if has_proof { "match-optimal" } else { "match-optimal-aside" }));
        lines.push(match (result.unique, &result.other_optimum) {
            (Some(true), _) => self.words.plain("match-unique"),
            (_, Some(other)) => {
                let groups: Vec<Group> = other
                    .iter()
                    .copied()
                    .filter(|group| !result.groups.iter().any(|now| now.group == *group))
                    .collect();
                self.words.say("match-not-unique", &[("groups", self.groups(&groups).into())])
            }
            (_, None) => self.words.plain("match-unique-unknown"),
        });
        lines
    }

    /// The rules, as sentences.
    pub fn rules(&self, result: &RunResult) -> Vec<String> {
        let rules = self.cohort.rules();
        let mut lines = vec![
            self.words.say(
                "match-rules",
                &[
                    ("mode", rules.mode.as_str().into()),
                    ("trio", rules.trio.as_str().into()),
                    ("level", self.level(rules.language_minimum.as_str()).into()),
                    ("hours", rules.hours_minimum.into()),
                ],
            ),
            self.words.say("match-weights", &[("weights", self.weights(rules).into())]),
        ];
        let interpreters: Vec<String> = rules
            .interpreters
            .iter()
            .map(|(x, y)| format!("{}+{}", self.language(*x), self.language(*y)))
            .collect();
        if !interpreters.is_empty() {
            lines.push(
                self.words
                    .say("match-interpreters", &[("interpreters", self.words.list(&interpreters).into())]),
            );
        }
        let caps = self.caps(rules.caps);
        if !caps.is_empty() {
            lines.push(self.words.say("match-caps", &[("caps", self.words.list(&caps).into())]));
        }
        lines.push(self.words.say("match-locks", &[("count", rules.locks.len().into())]));
        lines.push(self.words.say("match-bans", &[("count", rules.bans.len().into())]));
        lines.push(match result.candidates {
            Candidates::All => {
                self.words.say("match-candidates-all", &[("pairs", result.legal_pairs.into())])
            }
            Candidates::Index { keep, pairs } => {
                self.words.say("match-candidates-index", &[("pairs", pairs.into()), ("keep", keep.into())])
            }
        });
        let warning = |warning: &crate::rules::result::Warning| format!("match-warning-{}", warning.as_str());
        lines.extend(result.warnings.iter().map(|name| self.words.plain(&warning(name))));
        lines
    }

    fn weights(&self, rules: &RunRules) -> String {
        let weights =
            Criterion::ALL.iter().map(|one| format!("{} {}", self.criterion(*one), rules.weight(*one)));
        weights.collect::<Vec<_>>().join(&self.words.plain("match-list-separator"))
    }

    fn caps(&self, caps: Caps) -> Vec<String> {
        let named = [
            ("match-cap-size", caps.size),
            ("match-cap-maturity", caps.maturity),
            ("match-cap-themes", caps.themes),
        ];
        named.iter().filter_map(|(key, cap)| Some(self.words.say(key, &[("most", (*cap)?.into())]))).collect()
    }

    fn level(&self, level: &'static str) -> String {
        self.words.say("match-level", &[("level", level.into())])
    }

    /// The criteria that carry a pair, as words.
    pub fn carried_by(&self, pair: &AnnouncedPair) -> String {
        let names: Vec<String> = pair.carried_by.iter().map(|criterion| self.criterion(*criterion)).collect();
        names.join(&self.words.plain("match-list-separator"))
    }

    /// Why a pair is a pair, a sentence for each criterion that carries it; first how they work and on what.
    pub fn why(&self, pair: &AnnouncedPair) -> Vec<String> {
        let mut sentences = Vec::new();
        sentences.push(match (pair.language, interpreter(pair)) {
            (Some(language), _) => {
                self.words.say("match-language", &[("language", self.language(language).into())])
            }
            (None, Some([first, second])) => self.words.say(
                "match-interpreter",
                &[("first", self.language(first).into()), ("second", self.language(second).into())],
            ),
            (None, None) => self.words.plain("match-no-language"),
        });
        if let Some(giver) = &pair.giver {
            let taker = pair.cities.iter().find(|city| *city != giver).map_or("", String::as_str);
            let parts = [("giver", self.name_of(giver).into()), ("taker", self.name_of(taker).into())];
            sentences.push(self.words.say("match-giver", &parts));
        }
        sentences.extend(pair.issue.as_deref().map(|issue| self.issue(issue)));
        for criterion in &pair.carried_by {
            self.carrying(*criterion, pair, &mut sentences);
        }
        sentences
    }

    /// The same of a pair of three cities, whose issue is not its own but the group's.
    pub fn why_of_three(&self, pair: &AnnouncedPair) -> Vec<String> {
        self.why(&AnnouncedPair { issue: None, ..pair.clone() })
    }

    /// The issue that is offered to a group.
    pub fn issue(&self, theme: &str) -> String {
        self.words.say("match-issue", &[("issue", self.theme(theme).into())])
    }

    /// What is said of each of two cities, with the names of both: nobody guesses whose number stands first.
    fn of_each(&self, key: &str, cities: &[String; 2], both: [String; 2]) -> String {
        let [city, other] = cities.each_ref().map(|code| self.name_of(code));
        let [first, second] = both;
        let parts = [
            ("city", city.into()),
            ("first", first.into()),
            ("other", other.into()),
            ("second", second.into()),
        ];
        self.words.say(key, &parts)
    }

    fn carrying(&self, criterion: Criterion, pair: &AnnouncedPair, sentences: &mut Vec<String>) {
        let Facts { maturity, size, hosting, displacement, economy, hours, .. } = &pair.facts;
        let unknown = || self.words.plain("match-unknown");
        let two = |key: &str, both: [String; 2]| self.of_each(key, &pair.cities, both);
        let named = |kind: &str, word: Option<&str>| match word {
            Some(word) => self.words.plain(&format!("match-{kind}-{word}")),
            None => unknown(),
        };
        sentences.push(match criterion {
            Criterion::Themes => self.common_themes(pair),
            Criterion::Exchange => {
                sentences.extend(pair.facts.exchange.iter().filter_map(|taken| self.taken(pair, taken)));
                return;
            }
            Criterion::Maturity => {
                two("match-why-maturity", maturity.map(|word| named("maturity", word.map(Maturity::as_str))))
            }
            Criterion::Size => two(
                "match-why-size",
                size.map(|people| people.map_or_else(unknown, |people| self.words.grouped(people))),
            ),
            Criterion::Hosting => two(
                "match-why-hosting",
                hosting.map(|band| {
                    let grouped = |number| self.words.grouped(number);
                    band.map_or_else(unknown, |band| in_digits(&band.as_str().replace('-', "–"), grouped))
                }),
            ),
            Criterion::Displacement => two(
                "match-why-displacement",
                displacement.map(|word| named("displacement", word.map(Displacement::as_str))),
            ),
            Criterion::Economy => {
                let branches: Vec<String> =
                    economy.iter().map(|branch| named("economy", Some(branch.as_str()))).collect();
                self.words.say("match-why-economy", &[("branches", self.words.list(&branches).into())])
            }
            Criterion::Language => self.shared_languages(pair),
            Criterion::Preference => self.words.plain("match-why-preference"),
            Criterion::Hours => {
                two("match-why-hours", hours.map(|hours| self.words.grouped(u32::from(hours))))
            }
        });
    }

    fn common_themes(&self, pair: &AnnouncedPair) -> String {
        let [city, other] = pair.cities.each_ref().map(|code| self.name_of(code));
        let themes: Vec<String> = pair
            .facts
            .themes
            .iter()
            .map(|common| {
                let [first, second] = common.ranks;
                let theme = self.theme(&common.theme);
                let parts = [
                    ("theme", theme.into()),
                    ("city", city.clone().into()),
                    ("first", first.into()),
                    ("other", other.clone().into()),
                    ("second", second.into()),
                ];
                self.words.say("match-why-themes-one", &parts)
            })
            .collect();
        self.words.say("match-why-themes", &[("themes", self.words.list(&themes).into())])
    }

    fn taken(&self, pair: &AnnouncedPair, taken: &Taken) -> Option<String> {
        let giver = pair.cities.iter().find(|city| **city != taken.city)?;
        if taken.needs.is_empty() {
            return None;
        }
        let needs: Vec<String> = taken
            .needs
            .iter()
            .map(|met| {
                let theme = self.theme(&met.theme);
                let parts = [("theme", theme.into()), ("need", met.need.into()), ("offer", met.offer.into())];
                self.words.say("match-why-exchange-one", &parts)
            })
            .collect();
        let parts = [
            ("taker", self.name_of(&taken.city).into()),
            ("giver", self.name_of(giver).into()),
            ("needs", self.words.list(&needs).into()),
        ];
        Some(self.words.say("match-why-exchange", &parts))
    }

    fn shared_languages(&self, pair: &AnnouncedPair) -> String {
        let [city, other] = pair.cities.each_ref().map(|code| self.name_of(code));
        let languages: Vec<String> = pair
            .facts
            .language
            .iter()
            .map(|shared| {
                let [first, second] = shared.levels.map(|level| self.level(level.as_str()));
                let language = self.language(shared.language);
                let parts = [
                    ("language", language.into()),
                    ("city", city.clone().into()),
                    ("first", first.into()),
                    ("other", other.clone().into()),
                    ("second", second.into()),
                ];
                self.words.say("match-why-language-one", &parts)
            })
            .collect();
        self.words.say("match-why-language", &[("languages", self.words.list(&languages).into())])
    }

    /// Rules that a locked pair breaks; none if it breaks none.
    pub fn broken(&self, rules: &[HardRule]) -> Option<String> {
        let names: Vec<String> = rules.iter().map(|rule| self.rule(*rule)).collect();
        (!names.is_empty())
            .then(|| self.words.say("match-broken", &[("rules", self.words.list(&names).into())]))
    }

    /// About a city that is left over: who it could work with, what stands between, and what would place it.
    pub fn left_over(&self, entry: &LeftOver) -> Vec<String> {
        let parts = [("city", self.name(entry.vertex).into()), ("partners", entry.partners.into())];
        let mut lines = vec![self.words.say("match-left-over-city", &parts)];
        let rules: Vec<String> = entry
            .broken
            .iter()
            .flatten()
            .map(|(rule, count)| {
                let named = [("rule", self.rule(*rule).into()), ("count", (*count).into())];
                self.words.say("match-left-over-rule", &named)
            })
            .collect();
        if !rules.is_empty() {
            lines
                .push(self.words.say("match-left-over-broken", &[("rules", self.words.list(&rules).into())]));
        }
        let rules = self.cohort.rules();
        if rules.scenario == Scenario::Fit && entry.partners > 0 {
            let minimum = ("minimum", Part::Score(rules.minimum_score));
            lines.push(self.words.say("match-left-over-fit", &[minimum]));
        }
        match entry.relaxations.as_deref() {
            None => {}
            Some([]) if rules.scenario == Scenario::Fit => {}
            Some([]) => lines.push(self.words.plain("match-relaxation-nothing")),
            Some(list) => lines.extend(list.iter().map(|relaxed| self.relaxed(relaxed))),
        }
        lines
    }

    fn relaxed(&self, relaxed: &Relaxed) -> String {
        let Objective { placed, value, .. } = relaxed.objective;
        let (placed, value) = (("placed", placed.into()), ("value", value.into()));
        let group = ("group", relaxed.group.map(|group| self.group(group)).unwrap_or_default().into());
        if relaxed.rules.is_empty() {
            return self.words.say("match-relaxation-none", &[placed, value, group]);
        }
        let rules: Vec<String> = relaxed.rules.iter().map(|rule| self.lifted(rule)).collect();
        let rules = ("rules", capital(&self.words.list(&rules)).into());
        self.words.say("match-relaxation", &[("gain", relaxed.gain.into()), rules, placed, value, group])
    }

    fn lifted(&self, lifted: &Lifted) -> String {
        match lifted {
            Lifted::Interpreter(first, second) => {
                let parts =
                    [("first", self.language(*first).into()), ("second", self.language(*second).into())];
                self.words.say("match-lift-interpreter", &parts)
            }
            Lifted::Hours(vertex) => {
                let parts = [
                    ("city", self.name(*vertex).into()),
                    ("hours", self.cohort.city(*vertex).hours_month.into()),
                    ("minimum", self.cohort.rules().hours_minimum.into()),
                ];
                self.words.say("match-lift-hours", &parts)
            }
            Lifted::Ban(pair) => {
                self.words.say("match-lift-ban", &[("cities", self.group(Group::Pair(*pair)).into())])
            }
            Lifted::Trio => self.words.plain("match-lift-trio"),
        }
    }

    /// What locks and bans cost, a sentence each.
    pub fn costs(&self, result: &RunResult) -> Vec<String> {
        let Some(costs) = &result.costs else { return Vec::new() };
        let numbers = |without: Objective| {
            [
                ("placed", without.placed.into()),
                ("value", without.value.into()),
                ("loss", self.loss(without, result.objective).into()),
            ]
        };
        let locks = costs.locks.iter().map(|LockCost { cities, without }| {
            let [placed, value, loss] = numbers(*without);
            self.words.say("match-cost-lock", &[("cities", self.names(cities).into()), placed, value, loss])
        });
        let bans = costs.bans.iter().map(|BanCost { cities, by, without }| {
            let [placed, value, loss] = numbers(*without);
            let by = ("by", by.as_str().into());
            self.words
                .say("match-cost-ban", &[("cities", self.names(cities).into()), by, placed, value, loss])
        });
        locks.chain(bans).collect()
    }

    fn loss(&self, from: Objective, to: Objective) -> String {
        let placed = i64::from(from.placed) - i64::from(to.placed);
        let value = from.value - to.value;
        let key = match (placed, value) {
            (placed, _) if placed < 0 => "match-loss-saves",
            (_, value) if value < 0 => "match-loss-for-value",
            (_, _) => "match-loss",
        };
        self.words.say(key, &[("placed", placed.abs().into()), ("value", value.abs().into())])
    }

    /// Why two cities are not together.
    pub fn why_not(&self, answer: &WhyNotAnswer, now: Objective) -> String {
        let cities = ("cities", self.group(Group::Pair(answer.vertices)).into());
        match &answer.answer {
            WhyNot::Together => self.words.say("match-why-not-together", &[cities]),
            WhyNot::Broken(breaches) => {
                let rules: Vec<String> = HardRule::listed(*breaches).map(|rule| self.rule(rule)).collect();
                self.words.say("match-why-not-broken", &[cities, ("rules", self.words.list(&rules).into())])
            }
            WhyNot::Cost { score: of_pair, then, goes, comes } => self.words.say(
                "match-why-not-cost",
                &[
                    cities,
                    ("score", Part::Score(*of_pair)),
                    ("placed", then.placed.into()),
                    ("value", then.value.into()),
                    ("loss", self.loss(now, *then).into()),
                    ("goes", self.groups(goes).into()),
                    ("comes", self.groups(comes).into()),
                    ("gone", goes.len().into()),
                    ("came", comes.len().into()),
                ],
            ),
        }
    }
}

/// The languages of the interpreter.
fn interpreter(pair: &AnnouncedPair) -> Option<[Tag; 2]> {
    let (first, second) = pair.interpreter.as_deref()?.split_once('+')?;
    Some([Tag::parse(first)?, Tag::parse(second)?])
}

/// A score as everybody reads it: in tenths of a point, rounded half up. What stands beside two of them as their
/// difference is the difference of these.
pub fn tenths(score: u16) -> u16 {
    score.saturating_add(5) / 10
}

/// Divided by 100 with one decimal, rounded half up.
pub fn score(score: u16) -> String {
    let tenths = tenths(score);
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// Groups with the weakest first.
pub fn weakest_first(groups: &[Placed]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..groups.len()).collect();
    order.sort_by_key(|place| groups.get(*place).map(|placed| placed.score));
    order
}

/// Thousands set apart, as every reader knows them.
fn spaced(number: u32) -> String {
    let digits = number.to_string();
    let mut spaced = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            spaced.push('\u{202f}');
        }
        spaced.push(digit);
    }
    spaced
}

/// A text with its numbers as the reader writes them.
fn in_digits(text: &str, written: impl Fn(u32) -> String) -> String {
    let (mut told, mut number) = (String::new(), None);
    for c in text.chars() {
        match c.to_digit(10) {
            Some(digit) => number = Some(number.unwrap_or(0) * 10 + digit),
            None => {
                told.extend(number.take().map(&written));
                told.push(c);
            }
        }
    }
    told.extend(number.map(written));
    told
}

/// The same text with a capital, as a sentence begins.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::{in_digits, score, spaced};

    #[test]
    fn a_band_is_told_in_the_digits_of_the_reader() {
        let written = |number: u32| format!("<{number}>");
        assert_eq!(
            ["0–5", "15–30", "30+"].map(|band| in_digits(band, written)),
            ["<0>–<5>", "<15>–<30>", "<30>+"]
        );
    }

    #[test]
    fn a_score_is_shown_with_one_decimal_rounded_half_up() {
        assert_eq!([5076, 0, 4, 5, 9995, 10_000].map(score), ["50.8", "0.0", "0.0", "0.1", "100.0", "100.0"]);
    }

    #[test]
    fn thousands_are_set_apart() {
        assert_eq!([7, 4_000_000].map(spaced), ["7", "4\u{202f}000\u{202f}000"]);
    }
}
