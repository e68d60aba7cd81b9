//! The result for a terminal.
use super::Teller;
use cohorts::rules::format::{AnnouncedGroup, AnnouncedPair, Announcement};
use cohorts::rules::result::RunResult;
use cohorts::spreadsheet::joined;
use cohorts::telling::{score, weakest_first};
use matching::groups::Placed;

/// More groups than these are for the other formats.
const GROUPS_MAX: usize = 50;

/// Between two columns.
const GAP: &str = "  ";

/// Everything, for facilitators: the weakest group first.
pub(super) fn report(teller: &Teller<'_>, result: &RunResult) -> String {
    let words = teller.words;
    let announcement = Announcement::new(teller.cohort, result);
    let mut text = Text::default();
    text.line(&format!("{} · {}", words.plain("match-title"), words.plain("match-for-facilitators")));
    text.lines(&teller.summary(result));
    text.lines(&teller.rules(result));
    let header = [
        "match-column-score",
        "match-column-group",
        "match-column-countries",
        "match-column-language",
        "match-column-issue",
        "match-column-why",
        "match-column-weak",
    ];
    let order = weakest_first(&result.groups);
    let shown = order.iter().take(GROUPS_MAX).filter_map(|place| {
        Some(scored_row(teller, result.groups.get(*place)?, announcement.groups.get(*place)?))
    });
    let rows: Vec<Vec<String>> = shown.collect();
    if !rows.is_empty() {
        text.section(&words.plain("match-groups"));
        text.table(header.map(|key| words.plain(key)).into(), rows);
    }
    if order.len() > GROUPS_MAX {
        let parts = [("shown", GROUPS_MAX.into()), ("all", order.len().into())];
        text.line(&words.say("match-first-groups", &parts));
    }
    text.section(&words.plain("match-left-over"));
    if result.left_over.is_empty() {
        text.line(&words.plain("match-left-over-none"));
    }
    for entry in result.left_over.iter().take(GROUPS_MAX) {
        text.hanging(&teller.left_over(entry));
    }
    countries(teller, result, &mut text);
    let costs = teller.costs(result);
    if !costs.is_empty() {
        text.section(&words.plain("match-costs"));
        text.lines(&costs);
    }
    if !result.why_not.is_empty() {
        text.section(&words.plain("match-why-nots"));
        text.lines(
            &result.why_not.iter().map(|one| teller.why_not(one, result.objective)).collect::<Vec<_>>(),
        );
    }
    text.0
}

/// Groups and reasons alone, for cities.
pub(super) fn announcement(teller: &Teller<'_>, announcement: &Announcement) -> String {
    let words = teller.words;
    let mut text = Text::default();
    text.line(&words.plain("match-title"));
    text.line(&words.plain("match-for-cities"));
    for group in announcement.groups.iter().take(GROUPS_MAX) {
        text.section(&format!("{} ({})", teller.names(&group.cities), teller.countries(&group.cities)));
        for pair in &group.pairs {
            if group.pairs.len() > 1 {
                text.line(&teller.names(&pair.cities));
            }
            text.lines(&teller.why(pair));
        }
    }
    if announcement.groups.len() > GROUPS_MAX {
        let parts = [("shown", GROUPS_MAX.into()), ("all", announcement.groups.len().into())];
        text.line(&words.say("match-first-groups", &parts));
    }
    text.0
}

fn scored_row(teller: &Teller<'_>, placed: &Placed, group: &AnnouncedGroup) -> Vec<String> {
    let words = teller.words;
    let mut name = teller.names(&group.cities);
    if placed.locked {
        name = format!("{name} ({})", words.plain("match-locked"));
    }
    let each = |tell: &dyn Fn(&AnnouncedPair) -> String| joined(group.pairs.iter().map(tell));
    let weak = placed.group.pairs().into_iter().filter_map(|pair| teller.cohort.reasons(pair).weak_point);
    vec![
        score(placed.score),
        name,
        teller.countries(&group.cities),
        each(&|pair| teller.working(pair)),
        each(&|pair| pair.issue.as_ref().map_or_else(|| "–".to_owned(), |issue| teller.theme(issue))),
        each(&|pair| teller.carried_by(pair)),
        joined(weak.map(|criterion| teller.criterion(criterion))),
    ]
}

fn countries(teller: &Teller<'_>, result: &RunResult, text: &mut Text) {
    let words = teller.words;
    let keys = ["country", "cities", "placed", "mean", "lowest"];
    let number = |score: Option<u16>| score.map_or_else(|| "–".to_owned(), self::score);
    let rows = result.countries.iter().map(|share| {
        vec![
            share.country.as_str().to_owned(),
            share.cities.to_string(),
            share.placed.to_string(),
            number(share.mean().and_then(|mean| u16::try_from(mean).ok())),
            number(share.lowest),
        ]
    });
    text.section(&words.plain("match-countries"));
    text.table(keys.map(|key| words.plain(&format!("match-column-{key}"))).into(), rows.collect());
}

/// Lines that are put together.
#[derive(Default)]
struct Text(String);

impl Text {
    fn line(&mut self, line: &str) {
        // A terminal obeys control characters; a name has none, and text of other files goes through here too.
        self.0.extend(line.trim_end().chars().filter(|letter| !letter.is_control()));
        self.0.push('\n');
    }

    fn lines(&mut self, lines: &[String]) {
        for line in lines {
            self.line(line);
        }
    }

    fn section(&mut self, title: &str) {
        self.0.push('\n');
        self.line(title);
    }

    /// A line, and what belongs to it below.
    fn hanging(&mut self, lines: &[String]) {
        if let Some((first, others)) = lines.split_first() {
            self.line(first);
            for other in others {
                self.line(&format!("{GAP}{other}"));
            }
        }
    }

    fn table(&mut self, header: Vec<String>, rows: Vec<Vec<String>>) {
        let length = |cell: &String| cell.chars().count();
        let mut widths: Vec<usize> = header.iter().map(length).collect();
        for row in &rows {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = (*width).max(length(cell));
            }
        }
        for row in std::iter::once(header).chain(rows) {
            let cells = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}"));
            self.line(&cells.collect::<Vec<_>>().join(GAP));
        }
    }
}
