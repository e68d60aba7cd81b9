//! The result as one page: no script, no outside address, and the house's own look.
//!
//! The template decides nothing: it gets sentences, names and widths.
use super::Teller;
use askama::Template;
use askama::filters::Safe;
use cohorts::rules::criteria::Criterion;
use cohorts::rules::format::{AnnouncedGroup, Announcement};
use cohorts::rules::result::RunResult;
use cohorts::telling::{score, weakest_first};
use matching::groups::Placed;

/// The house's style sheets and the page's own, which it carries inside.
const STYLE: &str = concat!(
    "<style>\n",
    include_str!("../../../../crates/ui/assets/tokens.css"),
    include_str!("../../../../crates/ui/assets/base.css"),
    include_str!("../../../../crates/ui/assets/components.css"),
    include_str!("page.css"),
    "</style>"
);

/// Points below half are drawn grey.
const HALF: u8 = 50;

#[derive(Template)]
#[template(path = "commands/match_cities/report.html")]
struct ReportPage {
    frame: Frame,
    audience: String,
    lead: Vec<String>,
    rules: Vec<String>,
    heading: String,
    groups: Vec<ScoredGroup>,
    left_over_heading: String,
    left_over_none: Option<String>,
    left_over: Vec<Hanging>,
    countries_heading: String,
    country_columns: [String; 5],
    countries: Vec<[String; 5]>,
    sections: Vec<Section>,
}

#[derive(Template)]
#[template(path = "commands/match_cities/announcement.html")]
struct AnnouncementPage {
    frame: Frame,
    lead: String,
    groups: Vec<PlainGroup>,
}

/// What every page has.
struct Frame {
    lang: &'static str,
    dir: &'static str,
    title: String,
    /// Markup: the only part of the page that is no text.
    style: Safe<&'static str>,
}

/// A group with its numbers.
struct ScoredGroup {
    name: String,
    countries: String,
    score: String,
    locked: Option<String>,
    pairs: Vec<ScoredPair>,
}

/// One pair of a group: a pair has one, a trio three.
struct ScoredPair {
    /// The name of the pair and its score, in a trio.
    title: Option<String>,
    bars: Vec<Bar>,
    why: Vec<String>,
    broken: Option<String>,
    weak: Option<String>,
}

/// Points of one criterion.
struct Bar {
    label: String,
    points: u8,
    is_low: bool,
}

/// A group as cities read it.
struct PlainGroup {
    name: String,
    countries: String,
    pairs: Vec<PlainPair>,
}

struct PlainPair {
    title: Option<String>,
    why: Vec<String>,
}

/// A sentence, and what belongs to it.
struct Hanging {
    first: String,
    others: Vec<String>,
}

/// A heading with sentences.
struct Section {
    heading: String,
    lines: Vec<String>,
}

/// Everything, for facilitators: the weakest group first.
pub(super) fn report(teller: &Teller<'_>, result: &RunResult) -> Result<Vec<u8>, String> {
    let words = teller.words;
    let announcement = Announcement::new(teller.cohort, result);
    let groups = weakest_first(&result.groups)
        .into_iter()
        .filter_map(|place| Some(scored(teller, result.groups.get(place)?, announcement.groups.get(place)?)));
    let left_over = result.left_over.iter().filter_map(|entry| {
        let mut lines = teller.left_over(entry).into_iter();
        Some(Hanging { first: lines.next()?, others: lines.collect() })
    });
    let why_nots = result.why_not.iter().map(|answer| teller.why_not(answer, result.objective)).collect();
    let sections = [("match-costs", teller.costs(result)), ("match-why-nots", why_nots)];
    let page = ReportPage {
        frame: frame(teller),
        audience: words.plain("match-for-facilitators"),
        lead: teller.summary(result),
        rules: teller.rules(result),
        heading: words.plain("match-groups"),
        groups: groups.collect(),
        left_over_heading: words.plain("match-left-over"),
        left_over_none: result.left_over.is_empty().then(|| words.plain("match-left-over-none")),
        left_over: left_over.collect(),
        countries_heading: words.plain("match-countries"),
        country_columns: ["country", "cities", "placed", "mean", "lowest"]
            .map(|key| words.plain(&format!("match-column-{key}"))),
        countries: countries(result),
        sections: sections
            .into_iter()
            .filter(|(_, lines)| !lines.is_empty())
            .map(|(key, lines)| Section { heading: words.plain(key), lines })
            .collect(),
    };
    page.render().map(String::into_bytes).map_err(|error| error.to_string())
}

/// Groups and reasons alone, for cities.
pub(super) fn announcement(teller: &Teller<'_>, announcement: &Announcement) -> Result<Vec<u8>, String> {
    let groups = announcement.groups.iter().map(|group| PlainGroup {
        name: teller.names(&group.cities),
        countries: teller.countries(&group.cities),
        pairs: group
            .pairs
            .iter()
            .map(|pair| PlainPair {
                title: (group.pairs.len() > 1).then(|| teller.names(&pair.cities)),
                why: teller.why(pair),
            })
            .collect(),
    });
    let lead = teller.words.plain("match-for-cities");
    let page = AnnouncementPage { frame: frame(teller), lead, groups: groups.collect() };
    page.render().map(String::into_bytes).map_err(|error| error.to_string())
}

fn frame(teller: &Teller<'_>) -> Frame {
    let lang = teller.words.lang;
    let title = teller.words.plain("match-title");
    Frame { lang: lang.tag(), dir: lang.direction(), title, style: Safe(STYLE) }
}

fn scored(teller: &Teller<'_>, placed: &Placed, group: &AnnouncedGroup) -> ScoredGroup {
    let words = teller.words;
    let is_trio = group.pairs.len() > 1;
    let pairs = placed.group.pairs().into_iter().zip(&group.pairs).map(|(vertices, pair)| {
        let reasons = teller.cohort.reasons(vertices);
        let weak = |criterion| words.say("match-weak", &[("criterion", teller.criterion(criterion).into())]);
        let bars = Criterion::ALL.iter().zip(reasons.worth.points).map(|(criterion, points)| Bar {
            label: teller.criterion(*criterion),
            points,
            is_low: points < HALF,
        });
        ScoredPair {
            title: is_trio
                .then(|| format!("{} · {}", teller.names(&pair.cities), score(reasons.worth.score))),
            bars: bars.collect(),
            why: teller.why(pair),
            broken: if placed.locked { teller.broken(&reasons.broken) } else { None },
            weak: reasons.weak_point.map(weak),
        }
    });
    ScoredGroup {
        name: teller.names(&group.cities),
        countries: teller.countries(&group.cities),
        score: score(placed.score),
        locked: placed.locked.then(|| words.plain("match-locked")),
        pairs: pairs.collect(),
    }
}

fn countries(result: &RunResult) -> Vec<[String; 5]> {
    let number = |number: Option<u16>| number.map_or_else(|| "–".to_owned(), score);
    let rows = result.countries.iter().map(|share| {
        [
            share.country.as_str().to_owned(),
            share.cities.to_string(),
            share.placed.to_string(),
            number(share.mean().and_then(|mean| u16::try_from(mean).ok())),
            number(share.lowest),
        ]
    });
    rows.collect()
}
