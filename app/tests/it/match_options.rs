//! `twinhall match`: options that cannot be meant, files that would be lost, and what is said where there is much to say.
use crate::match_cities::{network_cities, refusals, run, text, told};
use serde_json::Value;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// A folder that goes when its test ends.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        Self(store::testing::folder())
    }

    fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).unwrap();
    }
}

fn refused_rules(rules: &str) -> Vec<String> {
    let folder = Folder::new();
    let file = folder.path().join("rules.toml");
    std::fs::write(&file, rules).unwrap();
    let said = refusals(&["-", "--rules", file.to_str().unwrap()]);
    said.iter().map(|line| line.replace(file.to_str().unwrap(), "rules.toml")).collect()
}

#[test]
fn a_word_that_an_option_does_not_know_is_told_as_every_wrong_input_is() {
    let said = refusals(&["-", "--scenario", "fittest", "--format", "xml", "--audience", "all"]);
    assert_eq!(
        said,
        [
            "--scenario:1:1: unknown word fittest, expected coverage, fit or fairness",
            "--format:1:1: unknown word xml, expected table, json, csv or html",
            "--audience:1:1: unknown word all, expected facilitator or cities",
        ]
    );
    assert_eq!(refusals(&["-", "--lang", "fr"]), ["--lang:1:1: unknown word fr, expected en or ar"]);
    let arabic = refusals(&["-", "--scenario", "best", "--lang", "ar"]);
    assert!(arabic[0].starts_with("--scenario:1:1: كلمة غير معروفة best"), "{arabic:?}");
}

#[test]
fn a_column_to_pass_over_must_be_there_and_may_be_a_known_one() {
    assert!(refusals(&["-", "--ignore", "hostings"])[0].starts_with("--ignore:1:1: no column hostings"));
    let all: Value = serde_json::from_str(&told(&["-", "--json"], &network_cities())).unwrap();
    let fewer: Value =
        serde_json::from_str(&told(&["-", "--json", "--ignore", "themes"], &network_cities())).unwrap();
    assert_ne!(all["objective"], fewer["objective"]);
}

#[test]
fn lists_of_rules_that_are_none_are_shown_as_they_must_be() {
    assert_eq!(
        refused_rules("interpreters = \"ar+tr\"\n"),
        [
            "rules.toml:1:16: interpreters has \"ar+tr\", expected a list of two languages each, such as [\"ar+tr\"]"
        ]
    );
    let list = "lock is not a list of tables, expected [[lock]] with cities = [\"AMM\", \"EBL\"]";
    assert_eq!(refused_rules("[lock]\ncities = [\"AMM\", \"EBL\"]\n"), [format!("rules.toml:1:1: {list}")]);
    assert_eq!(refused_rules("lock = 3\n"), [format!("rules.toml:1:8: {list}")]);
    assert_eq!(
        refusals(&["-", "--lock", "AMM,EBL", "--lock", "AMM,GZT"]),
        ["--lock:1:1: AMM is in another lock too, expected one group for each city"]
    );
}

#[test]
fn no_file_of_the_run_is_written_over() {
    let folder = Folder::new();
    let [cities, link, other] = ["cities.csv", "link.csv", "other.txt"].map(|name| folder.path().join(name));
    std::fs::write(&cities, network_cities()).unwrap();
    std::os::unix::fs::symlink(&cities, &link).unwrap();
    let [cities, link, other] = [&cities, &link, &other].map(|path| path.to_str().unwrap());
    for options in [
        [cities, "--output", cities, "--quiet", "--quiet"],
        [cities, "--certificate", link, "--quiet", "--quiet"],
        [cities, "--output", other, "--certificate", other],
    ] {
        let options = if options[4] == "--quiet" { &options[..4] } else { &options[..] };
        let said = refusals(options);
        assert!(said.len() == 1 && said[0].contains(":1:1: "), "{said:?}");
    }
    assert_eq!(std::fs::read_to_string(cities).unwrap(), network_cities());
}

#[test]
fn a_link_as_output_leads_to_the_file_that_is_written() {
    let folder = Folder::new();
    let (file, link) = (folder.path().join("file.json"), folder.path().join("link.json"));
    std::fs::write(&file, "before").unwrap();
    std::os::unix::fs::symlink(&file, &link).unwrap();
    assert_eq!(told(&["-", "--json", "--output", link.to_str().unwrap()], &network_cities()), "");
    assert!(link.is_symlink());
    assert_eq!(std::fs::read_to_string(&file).unwrap(), told(&["-", "--json"], &network_cities()));
}

#[test]
fn what_the_machine_refuses_is_said_in_the_language_that_was_asked_for() {
    let output = run(".", &["nowhere.csv", "--lang", "ar"], "");
    assert_eq!(text(&output.stderr), "nowhere.csv:1:1: لا يوجد ملف بهذا الاسم، والمتوقع ملف يمكن قراءته\n");
    let output = run(".", &["-", "--output", "/dev/full"], &network_cities());
    assert_eq!(
        (output.status.code(), text(&output.stderr).as_str()),
        (Some(1), "twinhall match: /dev/full: the disk is full\n")
    );
}

#[test]
fn the_arabic_page_sets_names_apart_once_and_sentences_never() {
    let bans = ["--ban", "KLS,MFQ", "--ban", "KIR,KLS"];
    let options = [&["-", "--format", "html", "--lang", "ar"][..], &bans].concat();
    let page = told(&options, &network_cities());
    let mut depth = 0_i32;
    for mark in page.chars() {
        depth += match mark {
            '\u{2068}' => 1,
            '\u{2069}' => -1,
            _ => 0,
        };
        assert!((0..=1).contains(&depth), "a name within a name has no direction of its own");
    }
    assert!(page.contains("\u{2068}ممنوع أو مرفوض\u{2069} (2)"));
}

#[test]
fn under_fit_a_city_hears_that_a_minimum_keeps_it_out() {
    let table = told(&["-", "--scenario", "fit"], &network_cities());
    assert!(table.contains("Under this scenario only groups of 60.0 or more are formed."), "{table}");
}

/// Cities of which a tenth has too few hours.
fn many(cities: usize) -> String {
    let mut text = "code,name,country,languages,hours_month,themes\n".to_owned();
    for number in 0..cities {
        let (country, theme) = (["AA", "BB", "CC", "DD"][number % 4], number % 7);
        let (language, hours) = (["en", "ar", "fr"][number % 3], if number % 10 == 0 { 1 } else { 8 });
        writeln!(text, "C{number},City {number},{country},{language}:B2,{hours},theme-{theme}").unwrap();
    }
    text
}

#[test]
fn whoever_asks_for_all_of_many_cities_is_told_what_is_bounded() {
    let text = told(&["-", "--json", "--explain"], &many(420));
    let result: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(result["candidates"]["kind"], "all");
    assert!(result["warnings"].as_array().unwrap().contains(&Value::from("relaxations_bounded")));
    let relaxed = |entry: &Value| entry["relaxations"].as_array().is_some_and(|list| !list.is_empty());
    assert!(result["left_over"].as_array().unwrap().iter().any(relaxed));
}
