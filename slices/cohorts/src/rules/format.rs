//! How a result is written: format 1, keys in a fixed order, for facilitators and for cities.
//!
//! [`Report`] is everything, for facilitators. [`Announcement`] is what cities may read: groups, reasons and facts. It
//! is built field by field from what is allowed, so a new fact stays private until somebody lets it out.
use super::city::Tag;
use super::cohort::Cohort;
use super::criteria::Criterion;
use super::forming::codes;
use super::hard::HardRule;
use super::reasons::{Facts, PairReasons};
use super::result::{
    BanCost, Candidates, Costs, CountryShare, LeftOver, Lifted, LockCost, Relaxed, RunResult, WhyNotAnswer,
};
use super::run::Scenario;
use matching::groups::{Claim, Group, Objective, Part, Placed, WhyNot};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// The version of the format.
pub const FORMAT: u8 = 1;
/// Above so many cities the certificate is a file of its own.
pub const CERTIFICATE_INSIDE_MAX: usize = 10_000;

/// A result as facilitators get it.
#[derive(Clone, Copy, Debug)]
pub struct Report<'a> {
    /// The cities and rules.
    pub cohort: &'a Cohort,
    /// What came out.
    pub result: &'a RunResult,
    /// SHA-256 of the certificate's file, in hex, where it is a file of its own.
    pub certificate_sha256: Option<&'a str>,
}

/// A result as cities may read it: groups, reasons and facts.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Announcement {
    format: u8,
    /// The groups, by first city.
    pub groups: Vec<AnnouncedGroup>,
}

/// A group as cities may read it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct AnnouncedGroup {
    /// Codes.
    pub cities: Vec<String>,
    /// Its pairs.
    pub pairs: Vec<AnnouncedPair>,
}

/// A pair as cities may read it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct AnnouncedPair {
    /// Codes.
    pub cities: [String; 2],
    /// What speaks for the pair.
    pub carried_by: Vec<Criterion>,
    /// The language in which they work.
    pub language: Option<Tag>,
    /// Where there is none: the languages of the interpreter.
    pub interpreter: Option<String>,
    /// Mentoring: who gives.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub giver: Option<String>,
    /// The theme that both rank best.
    pub issue: Option<String>,
    /// What the reasons rest on.
    pub facts: Facts,
}

impl AnnouncedGroup {
    /// The issue of the whole group: of two cities the theme that both rank best, of three the theme that all rank,
    /// the best ranked one; none where they share none.
    pub fn issue(&self) -> Option<&str> {
        let [first, others @ ..] = self.pairs.as_slice() else { return None };
        if others.is_empty() {
            return first.issue.as_deref();
        }
        let rank = |pair: &AnnouncedPair, theme: &str| {
            let common = pair.facts.themes.iter().find(|common| common.theme == theme)?;
            Some(common.ranks.iter().copied().map(u32::from).sum::<u32>())
        };
        let all = first.facts.themes.iter().map(|common| common.theme.as_str());
        let ranked = all.filter_map(|theme| {
            let sum: Option<u32> = self.pairs.iter().map(|pair| rank(pair, theme)).sum();
            Some((sum?, theme))
        });
        ranked.min().map(|(_, theme)| theme)
    }
}

impl Announcement {
    /// What cities may read of a result.
    pub fn new(cohort: &Cohort, result: &RunResult) -> Self {
        let groups = result.groups.iter().map(|placed| AnnouncedGroup {
            cities: codes(cohort, placed.group).into_iter().map(str::to_owned).collect(),
            pairs: placed.group.pairs().into_iter().map(|pair| announced(cohort, pair)).collect(),
        });
        Self { format: FORMAT, groups: groups.collect() }
    }
}

fn announced(cohort: &Cohort, pair: [u32; 2]) -> AnnouncedPair {
    let PairReasons { carried_by, language, interpreter, issue, mut facts, worth, .. } = cohort.reasons(pair);
    // One of the two alone may not learn that it was not named.
    if facts.preference.len() < 2 {
        facts.preference.clear();
    }
    AnnouncedPair {
        cities: pair.map(|vertex| cohort.city(vertex).code.clone()),
        carried_by,
        language,
        interpreter: interpreter.map(interpreter_text),
        giver: giver(cohort, pair, worth.first_gives).map(str::to_owned),
        issue,
        facts,
    }
}

/// The two languages of an interpreter, in order: `ar+tr`.
pub fn interpreter_text((first, second): (Tag, Tag)) -> String {
    format!("{first}+{second}")
}

fn giver(cohort: &Cohort, [first, second]: [u32; 2], first_gives: Option<bool>) -> Option<&str> {
    let vertex = if first_gives? { first } else { second };
    Some(&cohort.city(vertex).code)
}

impl Serialize for Report<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { cohort, result, .. } = *self;
        let scenario = cohort.rules().scenario;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("format", &FORMAT)?;
        map.serialize_entry("solver", env!("CARGO_PKG_VERSION"))?;
        map.serialize_entry("input", &cohort.input_hash())?;
        map.serialize_entry("rules", &cohort.rules_hash())?;
        map.serialize_entry("cities", &cohort.cities().len())?;
        map.serialize_entry("mode", &cohort.rules().mode)?;
        map.serialize_entry("scenario", &scenario)?;
        map.serialize_entry("trio_allowed", &result.trio_allowed)?;
        map.serialize_entry("legal_pairs", &result.legal_pairs)?;
        map.serialize_entry("candidates", &result.candidates)?;
        map.serialize_entry("objective", &Numbers { scenario, objective: result.objective, all: true })?;
        map.serialize_entry(
            "groups",
            &Each(result.groups.iter().map(|placed| GroupJson { cohort, placed })),
        )?;
        let left_over = result.left_over.iter().map(|entry| LeftOverJson { cohort, entry });
        map.serialize_entry("left_over", &Each(left_over))?;
        map.serialize_entry("countries", &result.countries)?;
        map.serialize_entry("unique", &result.unique)?;
        let other = result.other_optimum.as_ref();
        let other = other.map(|groups| groups.iter().map(|group| codes(cohort, *group)).collect::<Vec<_>>());
        map.serialize_entry("other_optimum", &other)?;
        let costs = result.costs.as_ref().map(|costs| CostsJson { costs, scenario, now: result.objective });
        map.serialize_entry("costs", &costs)?;
        let why_not =
            result.why_not.iter().map(|answer| WhyNotJson { cohort, answer, now: result.objective });
        map.serialize_entry("why_not", &Each(why_not))?;
        map.serialize_entry("warnings", &result.warnings)?;
        if let Some(sha256) = self.certificate_sha256 {
            map.serialize_entry("certificate", &CertificateAside::new(&result.proof, sha256))?;
        } else {
            map.serialize_entry("certificate", &CertificateJson { cohort, parts: &result.proof })?;
        }
        map.end()
    }
}

/// The certificate alone, as its file holds it.
#[derive(Clone, Copy, Debug)]
pub struct CertificateJson<'a> {
    /// The cities.
    pub cohort: &'a Cohort,
    /// The parts.
    pub parts: &'a [Part],
}

impl Serialize for CertificateJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(1))?;
        map.serialize_entry(
            "parts",
            &Each(self.parts.iter().map(|part| PartJson { cohort: self.cohort, part })),
        )?;
        map.end()
    }
}

#[derive(serde::Serialize)]
struct CertificateAside<'a> {
    bound: i128,
    sha256: &'a str,
}

impl<'a> CertificateAside<'a> {
    fn new(parts: &[Part], sha256: &'a str) -> Self {
        let last = parts.iter().rfind(|part| part.shows == matching::groups::Shows::Equal);
        Self { bound: last.map_or(0, |part| part.certificate.bound), sha256 }
    }
}

struct PartJson<'a> {
    cohort: &'a Cohort,
    part: &'a Part,
}

impl Serialize for PartJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Part { claim, above, without, certificate, .. } = self.part;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry(
            "claim",
            match claim {
                Claim::Coverage => "coverage",
                Claim::Fit => "fit",
                Claim::Number => "number",
            },
        )?;
        map.serialize_entry("above", above)?;
        let without = without.iter().map(|vertex| &self.cohort.city(*vertex).code);
        map.serialize_entry("without", &Each(without))?;
        map.serialize_entry("bound", &certificate.bound)?;
        map.serialize_entry("u", &certificate.u)?;
        map.serialize_entry("inner", &certificate.inner)?;
        let blossoms = certificate.blossoms.iter().map(|blossom| (blossom.parent, blossom.z));
        map.serialize_entry("blossoms", &Each(blossoms))?;
        map.end()
    }
}

/// A sequence that is written as it is walked.
struct Each<I>(I);

impl<I: Iterator<Item: Serialize> + Clone> Serialize for Each<I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.clone())
    }
}

/// The numbers of a grouping, in the order in which the scenario compares them.
struct Numbers {
    scenario: Scenario,
    objective: Objective,
    /// Whether the weakest group is told in every scenario.
    all: bool,
}

impl Serialize for Numbers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Objective { placed, value, weakest } = self.objective;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("placed", &placed)?;
        if self.scenario == Scenario::Fairness {
            map.serialize_entry("weakest", &weakest)?;
        }
        map.serialize_entry("value", &value)?;
        if self.scenario != Scenario::Fairness && self.all {
            map.serialize_entry("weakest", &weakest)?;
        }
        map.end()
    }
}

/// What is lost from the first to the second.
struct Loss {
    scenario: Scenario,
    from: Objective,
    to: Objective,
}

impl Serialize for Loss {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { scenario, from, to } = self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("placed", &(i64::from(from.placed) - i64::from(to.placed)))?;
        if let (Scenario::Fairness, Some(from), Some(to)) = (scenario, from.weakest, to.weakest) {
            map.serialize_entry("weakest", &(i32::from(from) - i32::from(to)))?;
        }
        map.serialize_entry("value", &(from.value - to.value))?;
        map.end()
    }
}

impl Serialize for Candidates {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match self {
            Self::All => map.serialize_entry("kind", "all")?,
            Self::Index { keep, pairs } => {
                map.serialize_entry("kind", "index")?;
                map.serialize_entry("keep", keep)?;
                map.serialize_entry("pairs", pairs)?;
            }
        }
        map.end()
    }
}

struct GroupJson<'a> {
    cohort: &'a Cohort,
    placed: &'a Placed,
}

impl Serialize for GroupJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Placed { group, score, locked, .. } = self.placed;
        let pairs = group.pairs();
        let pairs = pairs.iter().map(|pair| PairJson { cohort: self.cohort, pair: *pair, locked: *locked });
        let mut map = serializer.serialize_map(Some(4))?;
        map.serialize_entry("cities", &codes(self.cohort, *group))?;
        map.serialize_entry("score", score)?;
        map.serialize_entry("locked", locked)?;
        map.serialize_entry("pairs", &Each(pairs))?;
        map.end()
    }
}

struct PairJson<'a> {
    cohort: &'a Cohort,
    pair: [u32; 2],
    locked: bool,
}

impl Serialize for PairJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { cohort, pair, locked } = *self;
        let reasons = cohort.reasons(pair);
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("cities", &codes(cohort, Group::Pair(pair)))?;
        map.serialize_entry("score", &reasons.worth.score)?;
        map.serialize_entry("points", &PointsJson(reasons.worth.points))?;
        map.serialize_entry("carried_by", &reasons.carried_by)?;
        map.serialize_entry("weak_point", &reasons.weak_point)?;
        map.serialize_entry("language", &reasons.language)?;
        map.serialize_entry("interpreter", &reasons.interpreter.map(interpreter_text))?;
        if let Some(giver) = giver(cohort, pair, reasons.worth.first_gives) {
            map.serialize_entry("giver", giver)?;
        }
        if locked {
            map.serialize_entry("broken", &reasons.broken)?;
        }
        map.serialize_entry("issue", &reasons.issue)?;
        map.serialize_entry("facts", &reasons.facts)?;
        map.end()
    }
}

struct PointsJson([u8; 10]);

impl Serialize for PointsJson {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(Criterion::ALL.iter().zip(self.0))
    }
}

struct LeftOverJson<'a> {
    cohort: &'a Cohort,
    entry: &'a LeftOver,
}

impl Serialize for LeftOverJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { cohort, entry } = *self;
        let mut map = serializer.serialize_map(Some(4))?;
        map.serialize_entry("city", &cohort.city(entry.vertex).code)?;
        map.serialize_entry("partners", &entry.partners)?;
        let broken = entry.broken.as_ref();
        map.serialize_entry("broken", &broken.map(ByName))?;
        let relaxations = entry.relaxations.as_ref();
        let relaxations =
            relaxations.map(|list| Each(list.iter().map(|relaxed| RelaxedJson { cohort, relaxed })));
        map.serialize_entry("relaxations", &relaxations)?;
        map.end()
    }
}

/// Rules by their names, not by their order.
struct ByName<'a>(&'a std::collections::BTreeMap<HardRule, usize>);

impl Serialize for ByName<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let by_name: std::collections::BTreeMap<&str, usize> =
            self.0.iter().map(|(rule, count)| (rule.as_str(), *count)).collect();
        serializer.collect_map(by_name)
    }
}

struct RelaxedJson<'a> {
    cohort: &'a Cohort,
    relaxed: &'a Relaxed,
}

impl Serialize for RelaxedJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { cohort, relaxed: Relaxed { rules, gain, objective, changed, group: _ } } = *self;
        let scenario = cohort.rules().scenario;
        let mut map = serializer.serialize_map(Some(4))?;
        map.serialize_entry("rules", &Each(rules.iter().map(|rule| LiftedJson { cohort, rule })))?;
        map.serialize_entry("gain", gain)?;
        map.serialize_entry("objective", &Numbers { scenario, objective: *objective, all: false })?;
        map.serialize_entry("changed", changed)?;
        map.end()
    }
}

struct LiftedJson<'a> {
    cohort: &'a Cohort,
    rule: &'a Lifted,
}

impl Serialize for LiftedJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match self.rule {
            Lifted::Interpreter(first, second) => {
                map.serialize_entry("kind", "interpreter")?;
                map.serialize_entry("languages", &[first, second])?;
            }
            Lifted::Hours(vertex) => {
                let city = self.cohort.city(*vertex);
                map.serialize_entry("kind", "hours")?;
                map.serialize_entry("city", &city.code)?;
                map.serialize_entry("hours", &city.hours_month)?;
                map.serialize_entry("minimum", &self.cohort.rules().hours_minimum)?;
            }
            Lifted::Ban(pair) => {
                map.serialize_entry("kind", "ban")?;
                map.serialize_entry("cities", &codes(self.cohort, Group::Pair(*pair)))?;
            }
            Lifted::Trio => map.serialize_entry("kind", "trio")?,
        }
        map.end()
    }
}

impl Serialize for CountryShare {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(5))?;
        map.serialize_entry("country", &self.country)?;
        map.serialize_entry("cities", &self.cities)?;
        map.serialize_entry("placed", &self.placed)?;
        map.serialize_entry("mean", &self.mean())?;
        map.serialize_entry("lowest", &self.lowest)?;
        map.end()
    }
}

struct CostsJson<'a> {
    costs: &'a Costs,
    scenario: Scenario,
    now: Objective,
}

impl Serialize for CostsJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { costs, scenario, now } = *self;
        let mut map = serializer.serialize_map(Some(2))?;
        let locks = costs.locks.iter().map(|LockCost { cities, without }| CostJson {
            cities,
            by: None,
            without: *without,
            scenario,
            now,
        });
        map.serialize_entry("locks", &Each(locks))?;
        let bans = costs.bans.iter().map(|BanCost { cities, by, without }| CostJson {
            cities,
            by: Some(by.as_str()),
            without: *without,
            scenario,
            now,
        });
        map.serialize_entry("bans", &Each(bans))?;
        map.end()
    }
}

struct CostJson<'a> {
    cities: &'a [String],
    by: Option<&'static str>,
    without: Objective,
    scenario: Scenario,
    now: Objective,
}

impl Serialize for CostJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { cities, by, without, scenario, now } = *self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("cities", cities)?;
        if let Some(by) = by {
            map.serialize_entry("by", by)?;
        }
        map.serialize_entry("without", &Numbers { scenario, objective: without, all: false })?;
        map.serialize_entry("cost", &Loss { scenario, from: without, to: now })?;
        map.end()
    }
}

struct WhyNotJson<'a> {
    cohort: &'a Cohort,
    answer: &'a WhyNotAnswer,
    now: Objective,
}

impl Serialize for WhyNotJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { cohort, answer: WhyNotAnswer { vertices, answer }, now } = *self;
        let scenario = cohort.rules().scenario;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("cities", &codes(cohort, Group::Pair(*vertices)))?;
        match answer {
            WhyNot::Together => map.serialize_entry("answer", "together")?,
            WhyNot::Broken(breaches) => {
                map.serialize_entry("answer", "broken")?;
                map.serialize_entry("rules", &HardRule::listed(*breaches).collect::<Vec<_>>())?;
            }
            WhyNot::Cost { score, then, goes, comes } => {
                map.serialize_entry("answer", "cost")?;
                map.serialize_entry("score", score)?;
                map.serialize_entry("objective", &Numbers { scenario, objective: *then, all: false })?;
                map.serialize_entry("cost", &Loss { scenario, from: now, to: *then })?;
                map.serialize_entry("goes", &Each(goes.iter().map(|group| codes(cohort, *group))))?;
                map.serialize_entry("comes", &Each(comes.iter().map(|group| codes(cohort, *group))))?;
            }
        }
        map.end()
    }
}
