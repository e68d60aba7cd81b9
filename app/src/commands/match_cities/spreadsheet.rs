//! The result for a spreadsheet: UTF-8 with mark, a row for each city, cells that it would run disarmed.
//!
//! The first row says what the table is; the header follows.
use super::Teller;
use super::table::joined;
use cohorts::rules::format::{AnnouncedGroup, Announcement};
use cohorts::rules::result::RunResult;
use cohorts::telling::{score, weakest_first};
use intake::export::Csv;

/// Everything that fits a table, for facilitators.
pub(super) fn report(teller: &Teller<'_>, result: &RunResult) -> String {
    let announcement = Announcement::new(teller.cohort, result);
    let mut sheet = Csv::new();
    let title = format!("{}.", teller.words.plain("match-for-facilitators"));
    let says: Vec<String> =
        std::iter::once(title).chain(teller.summary(result)).chain(teller.rules(result)).collect();
    sheet.row(&[says.join(" ")]);
    sheet.row(
        &["group", "code", "name", "country", "score", "language", "interpreter", "issue", "locked"]
            .map(str::to_owned),
    );
    for (number, place) in weakest_first(&result.groups).into_iter().enumerate() {
        let (Some(placed), Some(group)) = (result.groups.get(place), announcement.groups.get(place)) else {
            continue;
        };
        let [language, interpreter, issue] = shared(group);
        for vertex in placed.group.members() {
            let [code, name, country] = of_city(teller, *vertex);
            let (number, locked) = ((number + 1).to_string(), placed.locked.to_string());
            let score = score(placed.score);
            sheet.row(&[
                number,
                code,
                name,
                country,
                score,
                language.clone(),
                interpreter.clone(),
                issue.clone(),
                locked,
            ]);
        }
    }
    for entry in &result.left_over {
        let [code, name, country] = of_city(teller, entry.vertex);
        let empty = String::new;
        sheet.row(&[empty(), code, name, country, empty(), empty(), empty(), empty(), empty()]);
    }
    sheet.finish()
}

/// Groups alone, for cities.
pub(super) fn announcement(teller: &Teller<'_>, announcement: &Announcement) -> String {
    let mut sheet = Csv::new();
    sheet.row(&[teller.words.plain("match-for-cities")]);
    sheet.row(&["group", "code", "name", "country", "language", "interpreter", "issue"].map(str::to_owned));
    for (group, number) in announcement.groups.iter().zip(1..) {
        let [language, interpreter, issue] = shared(group);
        for vertex in group.cities.iter().filter_map(|code| teller.cohort.vertex(code)) {
            let [code, name, country] = of_city(teller, vertex);
            let number = i32::to_string(&number);
            sheet.row(&[number, code, name, country, language.clone(), interpreter.clone(), issue.clone()]);
        }
    }
    sheet.finish()
}

/// What all pairs of a group have, each once: language, interpreter, issue.
fn shared(group: &AnnouncedGroup) -> [String; 3] {
    let pairs = || group.pairs.iter();
    [
        joined(pairs().filter_map(|pair| pair.language).map(|tag| tag.as_str().to_owned())),
        joined(pairs().filter_map(|pair| pair.interpreter.clone())),
        joined(pairs().filter_map(|pair| pair.issue.clone())),
    ]
}

fn of_city(teller: &Teller<'_>, vertex: u32) -> [String; 3] {
    let city = teller.cohort.city(vertex);
    [city.code.clone(), teller.name(vertex), city.country.as_str().to_owned()]
}
