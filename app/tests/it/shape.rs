//! Text stays text. Two houses differ in nothing but in what people have written: in one of them all of it is hostile,
//! in the other the same letters without what could mean something. Every answer and every mail must then be the same
//! tree for a reader that is not ours: elements and attributes, cells, keys, components, headers.
//!
//! Columns, pages and forms are found by themselves. Deliberately absent: what stands in the texts.
pub(crate) mod forms;
mod texts;
mod trees;

use crate::{
    canary::{READ_AS_MORE, declared},
    cast::bring_file,
    crawl::crawl,
    house::{Browser, Hall, Page},
    offers::spring,
    rows::{columns, run},
};
use mail::Letter;
use std::collections::BTreeSet;
use store::testing::Place;

/// Columns in which people cannot write what they like, beside those that are no text at all.
pub(crate) const NOT_WRITTEN: &[(&str, &str)] = &[
    ("cohorts_cohorts.code", "a code, of letters, digits and hyphens"),
    ("cohorts_edits.first", "a code"),
    ("cohorts_edits.second", "a code"),
    ("cohorts_groups.code", "a code"),
    ("cohorts_groups.issue", "a code"),
    ("cohorts_runs.inputs_hash", "a hash"),
    ("cohorts_runs.result", "what a run has found"),
    ("cohorts_runs.result_hash", "a hash"),
    ("cohorts_runs.rules_hash", "a hash"),
    ("cohorts_runs.solver", "the name of a program"),
    ("cohorts_runs.step", "one of the program's own words"),
    ("desk_mondays.monday", "a day"),
    ("events_changes.field", "one of the program's own words"),
    ("events_events.slug", "an address"),
    ("events_files.kind", "a kind of file"),
    ("events_slugs.slug", "an address"),
    ("events_spoken.tag", "a language"),
    ("import_counts.noun", "one of the program's own words"),
    ("import_suggestions.kind", "one of the program's own words"),
    ("import_suggestions.mark", "a hash"),
    ("import_suggestions.noun", "one of the program's own words"),
    ("import_suggestions.parts", "the parts of a sentence"),
    ("import_suggestions.proposal", "a proposal of the program's"),
    ("import_uploads.encoding", "an encoding"),
    ("import_uploads.noun", "one of the program's own words"),
    ("import_uploads.programme", "a code"),
    ("imports.noun", "one of the program's own words"),
    ("imports.programme", "a code"),
    ("imports.sha256", "a hash"),
    ("invitations_conditions.seats", "one of the program's own words"),
    ("invitations_conditions.spoken", "a language"),
    ("invitations_plans.reminders", "times before an event"),
    ("jobs.name", "what a job is called; its work is found by it"),
    ("mails.message_id", "an id"),
    ("mails.purpose", "one of the program's own words"),
    ("network_languages.tag", "a language"),
    ("network_programmes.code", "a code"),
    ("network_themes.code", "a code"),
    ("once_tokens.location", "an address of our own"),
    ("people_organisations.code", "a code"),
    ("people_persons.code", "a code"),
    ("people_spoken.tag", "a language"),
    ("settings.name", "the name of a setting"),
    ("stocktaking_commitments.due", "a day"),
    ("twinning_files.address", "an address of the web"),
    ("twinning_files.kind", "a kind of file"),
];

/// Columns that take several lines: in any other one a line break is refused before it comes to the store, and what reads
/// such a row stops.
const HOLDS_LINES: [&str; 14] = [
    "cohorts_answers.words",
    "cohorts_offers.note",
    "events_events.aims",
    "events_events.audience",
    "events_events.context",
    "invitations_answers.words",
    "invitations_plans.note",
    "network_programme_names.summary",
    "network_programmes.summary",
    "twinning_drafts.body",
    "twinning_meetings.minutes",
    "twinning_messages.body",
    "twinning_reviews.body",
    "twinning_roadmaps.plan",
];

/// Values of each kind of address.
const VALUES_MAX: usize = 2;
/// A visitor, who speaks for Amman, a facilitator.
const READERS: [(&str, Option<&str>); 3] =
    [("visitor", None), ("amman", Some("p011")), ("centre", Some("p062"))];

/// One of the two houses.
pub(super) struct World {
    pub(super) hall: Hall,
    pub(super) readers: Vec<(&'static str, Browser)>,
    /// The last mail that was looked at.
    mail: i64,
}

impl World {
    async fn of(place: Place, is_hostile: bool) -> Self {
        let hall = spring(place).await;
        bring_file(&hall, hall.person("p062").await).await;
        let written = write(&hall, is_hostile).await;
        assert!(written.len() >= 40, "so many columns hold what people wrote: {written:?}");
        let mut readers = Vec::new();
        for (name, code) in READERS {
            let browser = match code {
                Some(code) => hall.sign_in_as(code).await,
                None => hall.browser(),
            };
            readers.push((name, browser));
        }
        let mut world = Self { hall, readers, mail: 0 };
        world.new_mails().await;
        world
    }

    /// The house of harmless texts and that of hostile ones, on each engine.
    async fn pairs() -> Vec<[Self; 2]> {
        let mut pairs = vec![[Place::folder(), Place::folder()]];
        if let (Some(first), Some(second)) = (Place::postgres().await, Place::postgres().await) {
            pairs.push([first, second]);
        }
        let mut worlds = Vec::new();
        for [first, second] in pairs {
            worlds.push([Self::of(first, false).await, Self::of(second, true).await]);
        }
        worlds
    }

    /// The trees of the mails since the last question, with what they are for.
    pub(super) async fn new_mails(&mut self) -> Vec<(String, trees::Tree)> {
        let site = &self.hall.house.site;
        self.hall.house.work().await.unwrap();
        let rows: Vec<(i64, String, String)> = store::sql(
            "select id, purpose, content
               from mails
              where id > $1 and content is not null
              order by id
              limit 1000",
        )
        .bind(self.mail)
        .all(&site.db)
        .await
        .unwrap();
        let mut mails = Vec::new();
        for (id, purpose, content) in rows {
            let letter = Letter::from_outbox(&content).unwrap();
            let tree = match mail::compose(&letter, "<1.1@hall.example>", site.clock.now(), &site.sender) {
                Ok(mail) => trees::of_mail(&mail.message),
                Err(refused) => vec![format!("{refused:?}")],
            };
            mails.push((format!("mail {purpose}"), tree));
            self.mail = id;
        }
        mails
    }
}

/// Puts a text into each cell of each text column that people write. Returns the columns.
async fn write(hall: &Hall, is_hostile: bool) -> BTreeSet<&'static str> {
    let schema = columns(hall).await;
    let mut written = BTreeSet::new();
    for (place, column) in declared().into_iter().enumerate() {
        if READ_AS_MORE.iter().chain(NOT_WRITTEN).any(|(name, _)| *name == column.name) {
            continue;
        }
        let (table, name) = column.name.split_once('.').expect("table.column");
        let has = |name: &str| schema.iter().any(|column| column.table == table && column.name == name);
        let key = ["id", "organisation", "person", "number"].into_iter().find(|key| has(key)).unwrap_or("0");
        // A check of the schema may allow no such text.
        if run(hall, [writing((table, name), key, (place, is_hostile))]).await.is_ok_and(|rows| rows > 0) {
            written.insert(column.name);
        }
    }
    run(hall, ["update people_persons set email_folded = email".to_owned()]).await.unwrap();
    written
}

/// Each row begins with digits of its own, so that both houses put all rows into the same order.
fn writing((table, name): (&str, &str), key: &str, (place, is_hostile): (usize, bool)) -> String {
    let quoted = |text: String| format!("'{}'", text.replace('\'', "''"));
    let digits = format!("'0000000' || cast({key} % 10000000 as text)");
    let mark = format!("'zz' || substr({digits}, length({digits}) - 6)");
    let text = if name.starts_with("email") {
        quoted(texts::address(is_hostile))
    } else {
        let holds_lines = HOLDS_LINES.contains(&format!("{table}.{name}").as_str());
        let count = texts::HOSTILE.len() + usize::from(holds_lines);
        let case = |number: usize| match number < texts::HOSTILE.len() {
            true => texts::text(number, is_hostile),
            false => texts::lines(is_hostile),
        };
        let cases =
            (0..count).map(|number| format!(" when {number} then {}", quoted(format!(" {}", case(number)))));
        format!("case ({key} % {count} + {place}) % {count}{} end", cases.collect::<String>())
    };
    format!("update {table} set {name} = {mark} || {text} where {name} is not null")
}

/// What differs first.
pub(super) fn difference(at: &str, plain: &[String], hostile: &[String]) -> Option<String> {
    if plain == hostile {
        return None;
    }
    let place = plain.iter().zip(hostile).take_while(|(plain, hostile)| plain == hostile).count();
    let line = |tree: &[String]| tree.get(place).cloned().unwrap_or_else(|| "the end".to_owned());
    let before = place.checked_sub(1).and_then(|place| plain.get(place).cloned()).unwrap_or_default();
    Some(format!("{at}: after `{before}` comes `{}`, with hostile texts `{}`", line(plain), line(hostile)))
}

pub(super) fn mail_differences(
    at: &str,
    plain: &[(String, trees::Tree)],
    hostile: &[(String, trees::Tree)],
) -> Vec<String> {
    let purposes = |mails: &[(String, trees::Tree)]| {
        mails.iter().map(|(purpose, _)| purpose.clone()).collect::<Vec<_>>()
    };
    let counts = difference(&format!("{at}: mails"), &purposes(plain), &purposes(hostile));
    let trees = plain.iter().zip(hostile);
    let trees =
        trees.filter_map(|(plain, hostile)| difference(&format!("{at}: {}", plain.0), &plain.1, &hostile.1));
    counts.into_iter().chain(trees).collect()
}

/// Where the page of the one house differs from that of the other, or says something that was typed as markup.
fn page_differences(at: &str, both: Option<(&Page, &Page)>) -> Vec<String> {
    let Some((plain, hostile)) = both else { return vec![format!("{at}: one house alone leads there")] };
    let trees = difference(at, &trees::of_page(plain), &trees::of_page(hostile));
    let written = trees::written(hostile).into_iter().map(|line| format!("{at}: {line}"));
    trees.into_iter().chain(written).collect()
}

pub(super) fn none(differences: &[String]) {
    let first = &differences[..differences.len().min(40)];
    assert!(differences.is_empty(), "{} differences:\n{}", differences.len(), first.join("\n"));
}

#[tokio::test]
async fn no_text_that_is_kept_changes_the_tree_of_an_answer() {
    for [plain, hostile] in World::pairs().await {
        let (mut differences, mut pages, mut shown) = (Vec::new(), 0, 0);
        for ((name, first), (_, second)) in plain.readers.iter().zip(&hostile.readers) {
            let first = crawl(&plain.hall, first, VALUES_MAX).await;
            let second = crawl(&hostile.hall, second, VALUES_MAX).await;
            let paths: BTreeSet<&String> = first.keys().chain(second.keys()).collect();
            for path in paths {
                let both = first.get(path).zip(second.get(path));
                pages += usize::from(both.is_some());
                shown += both.map_or(0, |(_, hostile)| usize::from(hostile.body.contains("7*7")));
                differences.extend(page_differences(&format!("{name} {path}"), both));
            }
        }
        println!(
            "shape: {pages} answers, {shown} of them with a text of one kind, {} differences",
            differences.len()
        );
        none(&differences);
        assert!(pages > 400 && shown > 50, "there is something to see: {shown} of {pages}");
    }
}

/// Jobs that could not be done, and why.
pub(crate) async fn failed_jobs(hall: &Hall) -> Vec<(String, String)> {
    let statement =
        "select kind, error from jobs where failures > 0 and error is not null order by id limit 100";
    store::sql(statement).all(&hall.house.site.db).await.unwrap()
}

/// Days that pass: reminders, Mondays, what runs out, the webinar and what comes after it.
const DAYS: i8 = 30;

#[tokio::test]
async fn no_text_that_is_kept_changes_the_tree_of_a_mail() {
    for [mut plain, mut hostile] in World::pairs().await {
        let (mut differences, mut mails, mut purposes) = (Vec::new(), 0, BTreeSet::new());
        for day in 1..=DAYS {
            let at = format!("2018-07-{day:02}T09:30+03");
            plain.hall.clock.set(&at);
            hostile.hall.clock.set(&at);
            let (first, second) = (plain.new_mails().await, hostile.new_mails().await);
            mails += first.len();
            differences.extend(mail_differences(&at, &first, &second));
            purposes.extend(first.into_iter().map(|(purpose, _)| purpose));
        }
        println!("shape: {mails} mails for {purposes:?}");
        for world in [&plain, &hostile] {
            assert_eq!(failed_jobs(&world.hall).await, Vec::<(String, String)>::new());
        }
        none(&differences);
        assert!(mails >= 10 && purposes.len() >= 3, "there is something to read: {mails} {purposes:?}");
    }
}

#[test]
fn a_text_that_became_something_else_would_be_seen() {
    type Read = fn(&str) -> trees::Tree;
    type Write = fn(&str) -> String;
    let raw: [(&str, Read, Write); 5] = [
        ("html", trees::of_html, |text| format!("<p title=\"{text}\">{text}</p>")),
        ("xml", trees::of_xml, |text| format!("<p title=\"\">{text}</p>")),
        ("json", trees::of_json, |text| format!("{{\"zz\":\"{text}\"}}")),
        ("csv", trees::of_csv, |text| format!("zz,{text},zz\r\n")),
        ("calendar", trees::of_calendar, |text| {
            format!("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:{text}\nEND:VEVENT\nEND:VCALENDAR\n")
        }),
    ];
    for (kind, read, written) in raw {
        let all = texts::HOSTILE.into_iter().chain([texts::LINES]);
        let seen = all.filter(|text| read(&written(text)) != read(&written(&texts::harmless(text)))).count();
        assert!(seen >= if kind == "html" { 4 } else { 1 }, "{kind}: {seen}");
    }
    let mail = |text: &str| trees::of_mail(format!("Subject: {text}\nFrom: a@b.example\n\nzz").as_bytes());
    assert_ne!(mail(texts::LINES), mail(&texts::harmless(texts::LINES)));
}
