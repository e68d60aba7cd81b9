//! Files of themes, programmes and cities: the example, and its broken and unusual variants with their outcomes.
use ::store::{Db, testing::each_engine};
use intake::{Failed, File, Importer, ROWS_MAX, Report, Run};
use jiff::tz::TimeZone;
use kernel::{
    Digits, Lang,
    access::{Circle, Standing, ask},
};
use network::{
    acts::ChangeCity,
    rules::{Profile, city::Tag},
    store,
};
use std::sync::Arc;
use ui::{Reader, Words};

const EXAMPLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/hmln-2018");

fn importer(noun: &str) -> Importer {
    let found = network::slice().importers.into_iter().find(|importer| importer.noun == noun);
    found.unwrap_or_else(|| panic!("nobody takes {noun}"))
}

/// Takes a text as a file of this name; the noun is the name's first part.
pub(crate) async fn take(
    db: &Db,
    name: &str,
    text: &[u8],
    programme: Option<&str>,
) -> Result<Report, Failed> {
    let noun = name.split(['-', '.']).next().unwrap();
    let file = File { name, bytes: text, encoding: None, ignored: &[], rows_max: ROWS_MAX };
    let run = Run {
        who: Standing::operator(),
        programme: programme.map(str::to_owned),
        today: jiff::civil::date(2018, 6, 25),
    };
    let (tx, _, report) = intake::take(db.begin().await?, &importer(noun), &file, run, &mut |_| ()).await?;
    tx.commit().await?;
    Ok(report)
}

pub(crate) async fn plant(db: &Db) {
    for (name, programme) in
        [("themes.csv", None), ("programmes.csv", None), ("cities.csv", Some("hmln_2018"))]
    {
        let text = std::fs::read(format!("{EXAMPLES}/{name}")).unwrap();
        if let Err(failed) = take(db, name, &text, programme).await {
            panic!("{name}: {}", told(name, failed).join("\n"));
        }
    }
}

/// Each problem as the command tells it, in English.
fn told(name: &str, failed: Failed) -> Vec<String> {
    let Failed::Wrong(report) = failed else { panic!("{failed:?}") };
    let words: Arc<Words> = Words::load().unwrap();
    let reader = Reader::new(Lang::En, TimeZone::UTC, Digits::Latin, words);
    let (problems, _) = report.problems();
    let line = |problem: &&intake::Problem| {
        let (line, column) = problem.place;
        format!("{name}:{line}:{column}: {}", reader.tell_plain(&web::said(&problem.said)))
    };
    problems.iter().map(line).collect()
}

fn tally(report: &Report, noun: &str) -> (usize, usize, usize) {
    let tally = report.tallies.get(noun).copied().unwrap_or_default();
    (tally.added, tally.changed, tally.left_alone)
}

async fn profile(db: &Db, code: &str) -> Profile {
    let subject = store::city_subject(db, code).await.unwrap().unwrap();
    let granted = ask::<ChangeCity>(&Standing::operator(), subject).unwrap();
    store::profile(db, &granted).await.unwrap()
}

#[tokio::test]
async fn the_example_is_taken_and_a_second_time_changes_nothing() {
    each_engine(async |fresh| {
        let db = &fresh.db;
        plant(db).await;
        for (name, noun, count, programme) in [
            ("themes.csv", "themes", 10, None),
            ("programmes.csv", "programmes", 10, None),
            ("cities.csv", "cities", 22, Some("hmln_2018")),
        ] {
            let text = std::fs::read(format!("{EXAMPLES}/{name}")).unwrap();
            let report = take(db, name, &text, programme).await.unwrap();
            assert_eq!(tally(&report, noun), (0, 0, count), "{name}");
        }
        let shown = store::shown_programme(db, Circle::Public, "hmln_2018", Lang::En).await.unwrap().unwrap();
        let above: Vec<&str> = shown.above.iter().map(|above| above.code.as_str()).collect();
        assert_eq!(above, ["resilience", "refugees_hosts", "local_governments"]);
        assert_eq!((shown.cities.len(), shown.themes.len(), shown.countries.len()), (22, 10, 5));
        assert_eq!(shown.partners[..2], ["AFD", "GIZ"]);
        let sahab = profile(db, "SHB").await.city;
        assert_eq!(
            (sahab.cannot_work_with, sahab.preferred),
            (vec!["MRS".to_owned()], vec!["BRH".to_owned()])
        );
    })
    .await;
}

/// What the description of the traps says, in the words of this house.
const TRAPS: [&str; 10] = [
    "programmes-unknown-parent.csv:2:17: no programme pilot_z, expected a programme of this file or one that is here",
    "programmes-parent-loop.csv:2:17: parents go in a circle: pilot_a, pilot_b, pilot_a, expected none",
    "programmes-duplicate-code.csv:3:1: pilot_a stands in line 2 too, expected each code once",
    "programmes-unknown-theme.csv:2:33: no theme solid-wast, expected a theme of the centre; nearest: solid-waste",
    "programmes-unknown-country.csv:2:25: no country UK, expected a code of two capitals such as JO; nearest: GB",
    "cities-duplicate-code.csv:3:1: EBL stands in line 2 too, expected each code once",
    "cities-unknown-theme.csv:2:83: no theme solid-wast, expected a theme of the centre; nearest: solid-waste",
    "cities-unknown-country.csv:2:11: no country XQ, expected a code of two capitals such as JO",
    "themes-duplicate-code.csv:3:1: solid-waste stands in line 2 too, expected each code once",
    "cities-crlf-bom.csv: accepted, 2 cities",
];

#[tokio::test]
async fn each_trap_has_its_outcome() {
    each_engine(async |fresh| {
        let db = &fresh.db;
        plant(db).await;
        let mut outcomes = Vec::new();
        for trap in TRAPS {
            let (name, _) = trap.split_once(':').unwrap();
            let text = std::fs::read(format!("{EXAMPLES}/traps/{name}")).unwrap();
            outcomes.push(match take(db, name, &text, None).await {
                Ok(report) => format!("{name}: accepted, {} cities", report.rows),
                Err(failed) => told(name, failed).join("\n"),
            });
        }
        assert_eq!(outcomes, TRAPS);
        let listed: Vec<String> = std::fs::read_dir(format!("{EXAMPLES}/traps"))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| ["themes-", "programmes-", "cities-"].iter().any(|noun| name.starts_with(noun)))
            .collect();
        assert_eq!(listed.len(), TRAPS.len(), "no trap is left out: {listed:?}");
    })
    .await;
}

#[tokio::test]
async fn a_wrong_line_leaves_everything_as_it_was() {
    each_engine(async |fresh| {
        let db = &fresh.db;
        plant(db).await;
        let text = "code,name,country,languages,hours_month\nAQB,Aqaba,JO,ar:N,8\nZRQ,Zarqa,JO,ar:Z,8\nMFQ,Mafraq,JO,zz:N,8\n";
        let failed = take(db, "cities.csv", text.as_bytes(), None).await.unwrap_err();
        let told = told("cities.csv", failed);
        let wrong = ["expected language:level", "no language zz"];
        let found = told.iter().zip(wrong).filter(|(line, wrong)| line.contains(wrong)).count();
        assert_eq!((told.len(), found), (2, 2), "{told:?}");
        assert_eq!(store::city_id(db, "AQB").await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn a_file_without_a_column_leaves_alone_what_is_known() {
    each_engine(async |fresh| {
        let db = &fresh.db;
        plant(db).await;
        let before = profile(db, "IRB").await;
        let text = "code,name,country,languages,hours_month,local_names\nIRB,Irbid,JO,ar:N;en:C1,12,ar:إربد;ar:اربد\n";
        let report = take(db, "cities.csv", text.as_bytes(), None).await.unwrap();
        assert_eq!(tally(&report, "cities"), (0, 1, 0));
        let after = profile(db, "IRB").await;
        let ar = Tag::parse("ar").unwrap();
        assert_eq!((after.city.hours_month, &after.city.themes), (12, &before.city.themes));
        assert_eq!((after.city.latitude, &after.city.preferred), (before.city.latitude, &before.city.preferred));
        // A second name in one language is another spelling, by which the city is found.
        assert_eq!(after.city.local_names, [(ar, "إربد".to_owned())]);
        assert_eq!(after.aliases.iter().collect::<Vec<_>>(), ["اربد"]);
        let spellings = store::spellings(db, None).await.unwrap();
        let of_irbid: Vec<&str> = spellings
            .iter()
            .filter(|spelling| spelling.name == "Irbid" || spelling.name == "اربد")
            .map(|spelling| spelling.name.as_str())
            .collect();
        assert_eq!(of_irbid, ["Irbid", "اربد"]);
    })
    .await;
}

#[tokio::test]
async fn a_programme_of_no_code_stops_the_file() {
    each_engine(async |fresh| {
        let db = &fresh.db;
        plant(db).await;
        let text = std::fs::read(format!("{EXAMPLES}/cities.csv")).unwrap();
        let failed = take(db, "cities.csv", &text, Some("hmln_2081")).await.unwrap_err();
        assert_eq!(
            told("cities.csv", failed),
            ["cities.csv:1:1: no programme hmln_2081, expected the code of a programme that is here; nearest: hmln_2018"]
        );
    })
    .await;
}
