//! The result of a run for a spreadsheet, for facilitators: a row for each city, those in no group last.
//!
//! UTF-8 with mark, cells that a spreadsheet would run disarmed. The first row says what the table is.
use crate::rules::format::{AnnouncedGroup, Announcement};
use crate::rules::result::RunResult;
use crate::telling::{Speaker, Teller, score, weakest_first};
use intake::export::Csv;

/// Everything that fits a table; `title` says what it is.
pub fn report<S: Speaker>(teller: &Teller<'_, S>, result: &RunResult, title: &str) -> String {
    let announcement = Announcement::new(teller.cohort, result);
    let mut sheet = Csv::new();
    sheet.row(&[title]);
    sheet.row(&["group", "code", "name", "country", "score", "language", "interpreter", "issue", "locked"]);
    for (number, place) in weakest_first(&result.groups).into_iter().enumerate() {
        let (Some(placed), Some(group)) = (result.groups.get(place), announcement.groups.get(place)) else {
            continue;
        };
        let [language, interpreter, issue] = shared(group);
        for vertex in placed.group.members() {
            let [code, name, country] = of_city(teller, *vertex);
            let (number, locked) = ((number + 1).to_string(), placed.locked.to_string());
            let score = score(placed.score);
            let shared = [language.clone(), interpreter.clone(), issue.clone()];
            let [language, interpreter, issue] = shared;
            sheet.row(&[number, code, name, country, score, language, interpreter, issue, locked]);
        }
    }
    for entry in &result.left_over {
        let [code, name, country] = of_city(teller, entry.vertex);
        let empty = String::new;
        sheet.row(&[empty(), code, name, country, empty(), empty(), empty(), empty(), empty()]);
    }
    sheet.finish()
}

/// What all pairs of a group have, each once: language, interpreter, issue.
pub fn shared(group: &AnnouncedGroup) -> [String; 3] {
    let pairs = || group.pairs.iter();
    [
        joined(pairs().filter_map(|pair| pair.language).map(|tag| tag.as_str().to_owned())),
        joined(pairs().filter_map(|pair| pair.interpreter.clone())),
        joined(pairs().filter_map(|pair| pair.issue.clone())),
    ]
}

/// Texts side by side, each once.
pub fn joined(texts: impl Iterator<Item = String>) -> String {
    let mut once: Vec<String> = Vec::new();
    for text in texts {
        if !once.contains(&text) {
            once.push(text);
        }
    }
    once.join(" · ")
}

/// Code, name and country of a city.
pub fn of_city<S: Speaker>(teller: &Teller<'_, S>, vertex: u32) -> [String; 3] {
    let city = teller.cohort.city(vertex);
    [city.code.clone(), teller.name(vertex), city.country.as_str().to_owned()]
}
