//! The result for a spreadsheet: for facilitators as the slice writes it, for cities their groups alone.
use super::Teller;
use cohorts::rules::format::Announcement;
use cohorts::rules::result::RunResult;
use cohorts::spreadsheet::{of_city, shared};
use intake::export::Csv;

/// Everything that fits a table, for facilitators.
pub(super) fn report(teller: &Teller<'_>, result: &RunResult) -> String {
    let title = format!("{}.", teller.words.plain("match-for-facilitators"));
    let says: Vec<String> =
        std::iter::once(title).chain(teller.summary(result)).chain(teller.rules(result)).collect();
    cohorts::spreadsheet::report(teller, result, &says.join(" "))
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
