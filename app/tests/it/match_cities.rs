//! `twinhall match`, run as a program: golden cases, wrong input, and what must never come out.
use serde_json::Value;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

pub(crate) fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/matching")
}

fn network() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/hmln-2018")
}

pub(crate) fn network_cities() -> String {
    std::fs::read_to_string(network().join("cities.csv")).unwrap()
}

/// Runs the command in the folder of cases; `input` is what comes from standard input.
pub(crate) fn run(folder: &str, options: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_twinhall"))
        .arg("match")
        .args(options)
        .current_dir(cases().join(folder))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that refuses its options reads nothing: a broken pipe is no fault here.
    let sent = child.stdin.take().unwrap().write_all(input.as_bytes());
    drop(sent);
    child.wait_with_output().unwrap()
}

pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// The output of a run that must succeed.
pub(crate) fn told(options: &[&str], input: &str) -> String {
    let output = run(".", options, input);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    text(&output.stdout)
}

/// What the case fixes and the result has differently.
fn differences(path: &str, right: &Value, found: &Value, differing: &mut Vec<String>) {
    match (right, found) {
        (Value::Object(right), Value::Object(found)) => {
            for (key, value) in right {
                // Which optimum is shown decides how many groups are new.
                if key != "changed" && key != "exit" {
                    differences(
                        &format!("{path}/{key}"),
                        value,
                        found.get(key).unwrap_or(&Value::Null),
                        differing,
                    );
                }
            }
        }
        (Value::Array(right), Value::Array(found)) if right.len() == found.len() => {
            for (place, (wanted, got)) in right.iter().zip(found).enumerate() {
                differences(&format!("{path}[{place}]"), wanted, got, differing);
            }
        }
        (right, found) if right == found => {}
        (right, found) => differing.push(format!("{path}: {found} instead of {right}")),
    }
}

/// Runs a golden case and compares all that it fixes.
fn golden(case: &str, cities: &str, options: &[&str]) {
    let (folder, name) = case.split_once('/').unwrap();
    let mut right: Value =
        serde_json::from_str(&std::fs::read_to_string(cases().join(format!("{case}.json"))).unwrap())
            .unwrap();
    let asked: Vec<String> = right["why_not"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|one| {
            format!("--why-not={},{}", one["cities"][0].as_str().unwrap(), one["cities"][1].as_str().unwrap())
        })
        .collect();
    let mut all = vec![cities, "--json"];
    all.extend(options);
    all.extend(asked.iter().map(String::as_str));
    let output = run(folder, &all, &network_cities());
    assert_eq!(output.status.code().map(i64::from), right["exit"].as_i64(), "{}", text(&output.stderr));
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    if right["unique"] == Value::Bool(false) {
        for free in ["groups", "left_over", "other_optimum"] {
            right.as_object_mut().unwrap().remove(free);
        }
    }
    let mut differing = Vec::new();
    differences("", &right, &found, &mut differing);
    assert_eq!(differing, Vec::<String>::new(), "{name}");
}

#[test]
fn the_network_of_2018_forms_eleven_groups() {
    golden("hmln-2018/coverage", "-", &["--scenario", "coverage"]);
}

#[test]
fn fit_leaves_over_whoever_has_no_good_partner() {
    golden("hmln-2018/fit", "-", &["--scenario", "fit"]);
}

#[test]
fn fairness_raises_the_weakest_group() {
    golden("hmln-2018/fairness", "-", &["--scenario", "fairness"]);
}

#[test]
fn a_second_round_keeps_what_was_accepted() {
    golden("hmln-2018/round-2", "-", &["--rules", "round-2.toml"]);
}

#[test]
fn a_ban_sends_a_city_to_its_other_partner() {
    golden("hmln-2018/one-ban", "-", &["--rules", "one-ban.toml"]);
}

#[test]
fn two_bans_leave_two_cities_over_and_say_what_would_place_them() {
    golden("hmln-2018/two-bans", "-", &["--rules", "two-bans.toml"]);
}

#[test]
fn candidates_from_the_index_are_exactly_the_defined_ones() {
    golden("hmln-2018/index", "-", &["--rules", "index.toml"]);
}

#[test]
fn an_odd_number_of_cities_forms_a_trio() {
    golden("small/seven", "seven.csv", &[]);
}

#[test]
fn under_fairness_another_trio_is_the_better_one() {
    golden("small/seven-fairness", "seven.csv", &["--scenario", "fairness"]);
}

#[test]
fn without_a_trio_one_city_is_left_over() {
    golden("small/seven-no-trio", "seven.csv", &["--rules", "seven-no-trio.toml"]);
}

#[test]
fn mentoring_has_a_giver_and_a_taker() {
    golden("small/mentoring", "mentoring.csv", &["--rules", "mentoring.toml"]);
}

#[test]
fn a_city_that_is_banned_from_everybody_is_left_over_with_reasons() {
    golden("small/banned-everywhere", "banned-everywhere.csv", &["--rules", "banned-everywhere.toml"]);
}

#[test]
fn a_city_that_is_banned_from_everybody_is_in_no_trio() {
    let output = run("small", &["banned-everywhere.csv", "--rules", "banned-everywhere.toml", "--json"], "");
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    let sizes: Vec<usize> = found["groups"]
        .as_array()
        .unwrap()
        .iter()
        .map(|group| group["cities"].as_array().unwrap().len())
        .collect();
    assert_eq!((sizes, found["left_over"][0]["city"].as_str()), (vec![2, 2], Some("AMM")));
}

#[test]
fn a_file_from_a_spreadsheet_is_read_as_it_is() {
    golden("small/spreadsheet", "spreadsheet.csv", &[]);
}

#[test]
fn one_country_alone_forms_no_group() {
    golden("small/one-country", "one-country.csv", &[]);
}

#[test]
fn one_city_alone_forms_no_group() {
    golden("small/one-city", "one-city.csv", &[]);
}

#[test]
fn cities_without_a_common_language_hear_that_an_interpreter_would_help() {
    golden("small/no-shared-language", "no-shared-language.csv", &[]);
}

#[test]
fn a_header_alone_is_no_error_and_no_group() {
    let output = run(".", &["-", "--json"], "code,name,country,languages,hours_month\n");
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((output.status.code(), found["cities"].as_u64()), (Some(3), Some(0)));
}

/// What the program says about a wrong file, and that it says nothing else.
pub(crate) fn refusals(options: &[&str]) -> Vec<String> {
    let output = run("bad", options, &network_cities());
    assert_eq!((output.status.code(), text(&output.stdout).as_str()), (Some(2), ""), "{options:?}");
    text(&output.stderr).lines().map(str::to_owned).collect()
}

#[test]
fn every_wrong_input_is_told_with_its_place_and_what_was_expected() {
    let themes = network().join("themes.csv");
    let expected = std::fs::read_to_string(cases().join("bad/expected.txt")).unwrap();
    let right: Vec<&str> = expected.lines().filter(|line| !line.starts_with('#')).collect();
    for lines in right.chunk_by(|a, b| a.split(':').next() == b.split(':').next()) {
        let file = lines[0].split(':').next().unwrap();
        let found = match file {
            "--lock" => refusals(&["-", "--lock=AMM,GZX"]),
            "--ban" => refusals(&["-", "--ban=AMM,AMM"]),
            "--why-not" => refusals(&["-", "--why-not=XXX,AMM"]),
            rules if rules.contains(".toml") => refusals(&["-", "--rules", rules]),
            cities => refusals(&[cities, "--themes", themes.to_str().unwrap()]),
        };
        // This file may also be told in which encoding it reads as a language.
        let found: Vec<String> = found
            .into_iter()
            .map(|line| line.replace("; they read as Turkish in windows-1254,", ","))
            .collect();
        let known = ", or windows-1254 chosen as its encoding (on a command line: --encoding windows-1254)";
        let found: Vec<&str> = found.iter().map(|line| line.strip_suffix(known).unwrap_or(line)).collect();
        assert_eq!(found, lines);
    }
}

#[test]
fn a_file_that_is_not_there_is_wrong_input() {
    let output = run(".", &["nowhere.csv"], "");
    let starts = text(&output.stderr).starts_with("nowhere.csv:1:1: ");
    assert_eq!((output.status.code(), starts), (Some(2), true));
}

#[test]
fn a_name_that_would_turn_round_what_follows_is_wrong_input() {
    let cities = network_cities().replace(",Kirkuk,", ",Kirkuk\u{202e},");
    let output = run(".", &["-"], &cities);
    assert_eq!(text(&output.stderr), "-:5:5: name has a control character, expected text\n");
}

#[test]
fn a_minimum_above_every_score_forms_no_group() {
    let rules = std::env::temp_dir().join(format!("twinhall-{}-high.toml", std::process::id()));
    std::fs::write(&rules, "scenario = \"fit\"\nminimum_score = 9999\n").unwrap();
    let output = run(".", &["-", "--rules", rules.to_str().unwrap()], &network_cities());
    std::fs::remove_file(&rules).unwrap();
    assert_eq!(output.status.code(), Some(3));
}

#[test]
fn an_encoding_that_is_named_is_read() {
    let output = run("bad", &["windows-1254.csv", "--encoding", "windows-1254", "--format", "csv"], "");
    assert!(text(&output.stdout).contains("SNU,Şanlıurfa,TR"), "{}", text(&output.stderr));
}

#[test]
fn a_column_that_is_passed_over_is_no_error() {
    let output = run("bad", &["unknown-column.csv", "--ignore", "preffered", "--json"], "");
    assert_eq!(output.status.code(), Some(3), "{}", text(&output.stderr));
}

/// The same sheet with its columns turned round and its rows backwards.
fn turned(sheet: &str) -> String {
    let row = |line: &str| line.split(',').rev().collect::<Vec<_>>().join(",");
    let mut lines = sheet.lines();
    let header = row(lines.next().unwrap());
    std::iter::once(header).chain(lines.rev().map(row)).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_order_of_rows_and_columns_never_shows() {
    let cities = network_cities();
    let options = ["-", "--json", "--ban", "KLS,MFQ", "--ban", "KIR,KLS", "--why-not", "AMM,GZT"];
    assert_eq!(told(&options, &cities), told(&options, &turned(&cities)));
}

#[test]
fn the_order_of_rows_never_shows_where_optima_are_equal() {
    let sheet = std::fs::read_to_string(cases().join("small/banned-everywhere.csv")).unwrap();
    assert_eq!(told(&["-", "--json"], &sheet), told(&["-", "--json"], &turned(&sheet)));
}

#[test]
fn mark_line_ends_and_separators_never_show() {
    let cities = network_cities();
    let quoted = |cell: &str| format!("\"{cell}\"");
    let line = |line: &str| line.split(',').map(quoted).collect::<Vec<_>>().join(";");
    let lines: Vec<String> = cities.lines().map(line).collect();
    let other = format!("\u{feff}sep=;\r\n{}\r\n\r\n", lines.join("\r\n"));
    assert_eq!(told(&["-", "--json"], &cities), told(&["-", "--json"], &other));
}

#[test]
fn options_add_to_the_rules_and_win_over_them() {
    let rules = cases().join("hmln-2018/two-bans.toml");
    let with_file = ["-", "--json", "--rules", rules.to_str().unwrap(), "--scenario", "fairness"];
    let with_options = ["-", "--json", "--ban", "MFQ,KLS", "--ban", "KIR,KLS", "--scenario", "fairness"];
    assert_eq!(told(&with_file, &network_cities()), told(&with_options, &network_cities()));
}

const FORMATS: [&str; 4] = ["json", "csv", "table", "html"];

/// Cities with private facts of every kind: an empty file of rules, or one that adds them.
fn for_cities(format: &str, cities: &str, private: &[&str]) -> String {
    let mut options = vec!["-", "--audience", "cities", "--format", format];
    options.extend(private);
    told(&options, cities)
}

#[test]
fn private_facts_that_change_no_group_change_no_letter_for_cities() {
    let cities = network_cities();
    // Two cities that are not together anyway refuse each other; two more are banned; two groups are locked.
    let more = cities.replace(",10,GZT,,both", ",10,GZT,NBS,both");
    assert_ne!(cities, more);
    let private = ["--ban", "HLB,SUL", "--lock", "AMM,EBL", "--lock", "KLS,MFQ", "--why-not", "AMM,GZT"];
    for format in FORMATS {
        assert_eq!(for_cities(format, &cities, &[]), for_cities(format, &more, &private), "{format}");
    }
}

#[test]
fn cities_never_read_who_is_left_over() {
    for format in FORMATS {
        let page = for_cities(format, &network_cities(), &["--ban", "KLS,MFQ", "--ban", "KIR,KLS"]);
        assert!(!page.contains("Kilis") && !page.contains("KLS"), "{format}");
    }
}

#[test]
fn facilitators_do_read_who_is_left_over() {
    for format in FORMATS {
        let page =
            told(&["-", "--format", format, "--ban", "KLS,MFQ", "--ban", "KIR,KLS"], &network_cities());
        assert!(page.contains("KLS") || page.contains("Kilis"), "{format}");
    }
}

#[test]
fn cities_never_read_a_preference_that_is_not_mutual() {
    let page: Value = serde_json::from_str(&for_cities("json", &network_cities(), &[])).unwrap();
    let whole: Value = serde_json::from_str(&told(&["-", "--json"], &network_cities())).unwrap();
    let named = |result: &Value| -> Vec<usize> {
        let groups = result["groups"].as_array().unwrap();
        groups
            .iter()
            .map(|group| group["pairs"][0]["facts"]["preference"].as_array().unwrap().len())
            .collect()
    };
    assert!(named(&whole).contains(&1), "the data must be able to leak");
    assert!(!named(&page).contains(&1));
}

/// All keys that stand anywhere in a value.
fn keys(value: &Value, found: &mut std::collections::BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            for (key, inner) in map {
                found.insert(key.clone());
                keys(inner, found);
            }
        }
        Value::Array(list) => list.iter().for_each(|inner| keys(inner, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn cities_get_groups_reasons_and_facts_and_no_other_key() {
    let page: Value =
        serde_json::from_str(&for_cities("json", &network_cities(), &["--lock", "AMM,EBL"])).unwrap();
    let mut found = std::collections::BTreeSet::new();
    keys(&page, &mut found);
    let allowed = [
        "carried_by",
        "cities",
        "city",
        "displacement",
        "economy",
        "exchange",
        "facts",
        "format",
        "groups",
        "hosting",
        "hours",
        "interpreter",
        "issue",
        "language",
        "levels",
        "maturity",
        "met",
        "need",
        "needs",
        "offer",
        "pairs",
        "preference",
        "ranks",
        "size",
        "theme",
        "themes",
        "travel",
    ];
    assert_eq!(found.into_iter().collect::<Vec<_>>(), allowed);
}

#[test]
fn the_private_list_is_printed_nowhere_not_even_for_facilitators() {
    for format in FORMATS {
        // Jenin lists Sanliurfa: both orders of the question must read the same.
        let one = told(&["-", "--format", format, "--why-not", "JEN,SNU"], &network_cities());
        let other = told(&["-", "--format", format, "--why-not", "SNU,JEN"], &network_cities());
        assert_eq!(one, other, "{format}");
    }
}

#[test]
fn tables_pages_and_sheets_say_for_whom_they_are() {
    for format in ["csv", "table", "html"] {
        let page = told(&["-", "--format", format], &network_cities());
        assert!(page.contains("For facilitators"), "{format}");
    }
}

#[test]
fn the_page_has_no_script_and_no_outside_address() {
    for options in [["--audience", "facilitator"], ["--audience", "cities"]] {
        let page = told(&["-", "--format", "html", options[0], options[1]], &network_cities());
        let outside = ["<script", "src=", "href=", "@import", "url(", "http:", "https:", "javascript:"];
        assert_eq!(
            outside.into_iter().filter(|sign| page.contains(sign)).collect::<Vec<_>>(),
            Vec::<&str>::new()
        );
    }
}

#[test]
fn the_arabic_page_reads_from_right_to_left_and_in_arabic() {
    let page = told(&["-", "--format", "html", "--lang", "ar"], &network_cities());
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">") && page.contains("مجموعات التوأمة"));
}

#[test]
fn what_a_city_writes_never_becomes_markup() {
    let cities = network_cities()
        .replace("Kirkuk", "<b>Kirkuk</b> & \"x\"")
        .replace(",<b>Kirkuk</b> & \"x\",", ",\"<b>Kirkuk</b> & \"\"x\"\"\",");
    let page = told(&["-", "--format", "html"], &cities);
    assert!(!page.contains("<b>Kirkuk"));
}

#[test]
fn a_name_that_a_spreadsheet_would_run_is_disarmed() {
    let cities = network_cities().replace(",Kirkuk,", ",=1+1,");
    let sheet = told(&["-", "--format", "csv"], &cities);
    assert!(sheet.contains(",'=1+1,") && sheet.starts_with('\u{feff}'));
}

#[test]
fn the_sheet_holds_every_city_once_and_those_left_over_last() {
    let sheet = told(&["-", "--format", "csv", "--scenario", "fit"], &network_cities());
    let rows: Vec<&str> = sheet.lines().skip(2).collect();
    let left_over: Vec<&str> = rows.iter().skip(18).map(|row| row.split(',').nth(1).unwrap()).collect();
    assert_eq!((rows.len(), left_over), (22, vec!["BTH", "HLB", "KIR", "SUL"]));
    assert!(rows.iter().take(18).all(|row| !row.starts_with(',')));
}

#[test]
fn an_output_file_is_whole_or_not_there() {
    let folder = std::env::temp_dir().join(format!("twinhall-{}-output", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let (good, bad) = (folder.join("good.json"), folder.join("bad.json"));
    let right = told(&["-", "--json"], &network_cities());
    assert_eq!(told(&["-", "--json", "--output", good.to_str().unwrap()], &network_cities()), "");
    run(".", &["-", "--json", "--output", bad.to_str().unwrap()], "code\n");
    let files: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    let written = std::fs::read_to_string(&good).unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!((written, files), (right, vec![std::ffi::OsString::from("good.json")]));
}

#[test]
fn the_certificate_reaches_the_number_that_the_groups_reach() {
    let result: Value = serde_json::from_str(&told(&["-", "--json"], &network_cities())).unwrap();
    // K · placed + value, with K = 10000 · 22 + 1.
    let reached = 220_001 * result["objective"]["placed"].as_i64().unwrap()
        + result["objective"]["value"].as_i64().unwrap();
    assert_eq!(result["certificate"]["parts"][0]["bound"].as_i64(), Some(reached));
}

#[test]
fn more_cities_than_an_index_needs_are_a_normal_input() {
    let mut cities = "code,name,country,languages,hours_month,themes\n".to_owned();
    for number in 0..2101 {
        let country = ["AA", "BB", "CC"][number % 3];
        let theme = number % 7;
        writeln!(cities, "C{number},City {number},{country},en:B2,8,theme-{theme}").unwrap();
    }
    let result: Value = serde_json::from_str(&told(&["-", "--json"], &cities)).unwrap();
    let found = (&result["candidates"]["kind"], &result["objective"]["placed"], &result["unique"]);
    assert_eq!(found, (&Value::from("index"), &Value::from(2100), &Value::Null));
}
