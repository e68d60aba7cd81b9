//! Files that are imported: the broken and unusual ones of the example, each with its outcome; what is done once and
//! not twice; and the command.
use crate::{
    house::{Browser, Hall, Page, each_engine},
    program::{ended, flags, twinhall},
};
use intake::{Failed, File, ImportId, Importer, ROWS_MAX, Report, Run, log};
use jiff::SignedDuration;
use kernel::{Lang, access::Standing};
use std::path::PathBuf;
use ui::Reader;
use web::{Stage, said};

/// The columns of a file of people.
const HEADER: &str = "code,name,name_local,email,city,organisation,seat,languages,language,zone,from,to";
/// Somebody new, as a row.
const RANA: &str =
    "t001,Rana Mihrabi,,rana.mihrabi@irbid.example,IRB,,member,ar;en,ar,Asia/Amman,2018-03-01,";

fn importer(noun: &str) -> Importer {
    let importers = twinhall::house::importers();
    importers.into_iter().find(|importer| importer.noun == noun).unwrap()
}

fn example(name: &str) -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/hmln-2018")).join(name)
}

/// What an import would do or has done, as a test compares it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Told(Vec<String>);

pub(crate) fn told(texts: &[&str]) -> Told {
    Told(texts.iter().map(|text| (*text).to_owned()).collect())
}

fn in_words(hall: &Hall, importer: &Importer, outcome: Result<&Report, &Failed>) -> Told {
    let reader = Reader::sample(&hall.house.site.words, Lang::En);
    let mut lines = Vec::new();
    match outcome {
        Ok(report) => {
            for (noun, tally) in &report.tallies {
                lines.push(format!("{noun}: +{} ~{} ={}", tally.added, tally.changed, tally.left_alone));
            }
            for (line, suggestion) in &report.suggestions {
                let kind = importer.suggestions.iter().find(|kind| kind.name == suggestion.kind).unwrap();
                let sentence = intake::Said { key: kind.told, parts: suggestion.parts.clone() };
                lines.push(format!("{line}? {}", reader.tell_plain(&said(&sentence))));
            }
            lines.extend(report.notes.iter().map(|note| reader.tell_plain(&said(note))));
        }
        Err(Failed::Wrong(report)) => {
            let (problems, more) = report.problems();
            assert_eq!(more, 0);
            for problem in problems {
                let (line, column) = problem.place;
                lines.push(format!("{line}:{column}: {}", reader.tell_plain(&said(&problem.said))));
            }
        }
        Err(other) => panic!("{other:?}"),
    }
    assert_eq!(hall.house.site.words.mistakes(), Vec::<String>::new());
    Told(lines)
}

fn run() -> Run {
    Run { who: Standing::operator(), programme: None, today: jiff::civil::date(2018, 6, 25) }
}

fn file<'f>(name: &'f str, bytes: &'f [u8], encoding: Option<&str>) -> File<'f> {
    let encoding = encoding.map(|name| intake::sheet::encoding(name).unwrap());
    File { name, bytes, encoding, ignored: &[], rows_max: ROWS_MAX }
}

/// In the example's programme, where files of a kind are for one.
fn run_of(importer: &Importer) -> Run {
    Run { programme: importer.takes_programme.then(|| "hmln_2018".to_owned()), ..run() }
}

/// Tries a file out.
pub(crate) async fn tried(hall: &Hall, noun: &str, bytes: &[u8], encoding: Option<&str>) -> Told {
    let importer = importer(noun);
    let file = file("people.csv", bytes, encoding);
    let run = run_of(&importer);
    let report = intake::try_out(&hall.house.site.db, &importer, &file, run, &mut |_| ()).await;
    in_words(hall, &importer, report.as_ref())
}

/// Imports a file.
pub(crate) async fn imported(hall: &Hall, noun: &str, text: &str) -> (ImportId, Told) {
    let importer = importer(noun);
    let file = file("people.csv", text.as_bytes(), None);
    let tx = hall.house.site.db.begin().await.unwrap();
    let run = run_of(&importer);
    let (tx, id, report) = intake::take(tx, &importer, &file, run, &mut |_| ()).await.unwrap();
    tx.commit().await.unwrap();
    (id, in_words(hall, &importer, Ok(&report)))
}

const TWO: &str = "people: +2 ~0 =0";
const TWO_SEATS: &str = "seats: +2 ~0 =0";
// The example's sponsor of Irbid has the same address.
const SHARED: &str =
    "2? Several people share this address: mails to it name the person, and sign-in asks who it is.";

/// The table of `traps/README.md`, for people and groups.
const TRAPS: &[(&str, Option<&str>, &[&str])] = &[
    (
        "people-email-without-at.csv",
        None,
        &["3:32: rana.mihrabi.irbid.example is not an e-mail address, expected name@domain"],
    ),
    (
        "people-unknown-zone.csv",
        None,
        &["2:80: no time zone Asia/Aman, expected an IANA name such as Asia/Amman; nearest: Asia/Amman"],
    ),
    ("people-unknown-city.csv", None, &["3:59: no city IRD, expected a city of the network; nearest: IRB"]),
    (
        "people-from-after-to.csv",
        None,
        &["2:102: to 2018-05-31 is before from 2018-06-01, expected the same day or a later one"],
    ),
    (
        "people-bidi-control.csv",
        None,
        &["2:11: a control character for text direction (U+202E) in name, expected text without it"],
    ),
    ("people-shared-address.csv", None, &[TWO, TWO_SEATS, SHARED]),
    (
        "people-duplicate-code.csv",
        None,
        &[
            "3:1: t001 is Rana Mihrabi in line 2, expected another code or the same name, address and languages",
        ],
    ),
    ("people-two-seats.csv", None, &["people: +1 ~0 =0", TWO_SEATS]),
    ("people-same-seat-twice.csv", None, &["3:1: the same seat as in line 2, expected it once"]),
    (
        "people-overlapping-focal-points.csv",
        None,
        &[
            TWO,
            TWO_SEATS,
            "2? Two focal points of one city at the same time: end the seat of the first one on 28 February 2018.",
            "3? Two focal points of one city at the same time: end the seat of the first one on 30 April 2018.",
        ],
    ),
    (
        "people-unknown-seat.csv",
        None,
        &[
            "2:64: seat is \"contact\", expected one of: focal point, deputy, sponsor, member, facilitator, expert, \
           funder",
        ],
    ),
    ("people-seat-of-nothing.csv", None, &["2:59: neither city nor organisation, expected one of them"]),
    (
        "people-unknown-language.csv",
        None,
        &["2:77: language is \"arabic\", expected one of: en, fr, ar, tr, ckb; nearest: ar"],
    ),
    ("people-decomposed-letters.csv", None, &[TWO, TWO_SEATS]),
    (
        "people-windows-1256.csv",
        None,
        &["2:19: bytes that are not UTF-8; they read as Arabic in windows-1256, expected UTF-8 text, or \
           windows-1256 chosen as its encoding (on a command line: --encoding windows-1256)"],
    ),
    ("people-windows-1256.csv", Some("windows-1256"), &[TWO, TWO_SEATS]),
    ("groups-unknown-city.csv", None, &["2:16: no city GZX, expected a city of the network; nearest: GZT"]),
    (
        "groups-same-country.csv",
        None,
        &["2:12: AMM and IRB are both in Jordan, expected cities of different countries"],
    ),
    ("groups-one-city.csv", None, &["2:12: 1 city, expected 2 or 3"]),
    (
        "groups-city-twice.csv",
        None,
        &["3:16: AMM is in the group of line 2 of the same cohort, expected one group for each city"],
    ),
    ("groups-unknown-consent.csv", None, &["2:46: consent is \"yes\", expected one of: both, one, none"]),
];

/// What a file of traps is about: its name begins with it.
fn noun_of(file: &str) -> &str {
    file.split_once('-').map_or(file, |(noun, _)| noun)
}

#[tokio::test]
async fn each_trap_of_people_and_groups_has_its_outcome() {
    each_engine(Stage::Live, async |hall| {
        for (name, encoding, expected) in TRAPS {
            let bytes = std::fs::read(example("traps").join(name)).unwrap();
            assert_eq!(tried(&hall, noun_of(name), &bytes, *encoding).await, told(expected), "{name}");
        }
    })
    .await;
}

#[test]
fn each_trap_of_people_and_groups_is_in_the_table() {
    let of = |name: &String| ["people", "groups"].contains(&noun_of(name));
    let files = std::fs::read_dir(example("traps")).unwrap();
    let mut names: Vec<String> =
        files.map(|file| file.unwrap().file_name().into_string().unwrap()).filter(of).collect();
    names.sort();
    let mut listed: Vec<String> = TRAPS.iter().map(|(name, ..)| (*name).to_owned()).collect();
    listed.sort();
    listed.dedup();
    assert_eq!(listed, names);
}

#[tokio::test]
async fn a_programme_that_nobody_knows_is_named_before_the_cohort_that_it_is_for() {
    each_engine(Stage::Live, async |hall| {
        let importer = importer("groups");
        let bytes = std::fs::read(example("groups.csv")).unwrap();
        let run = Run { programme: Some("hmln_2081".to_owned()), ..run() };
        let file = file("groups.csv", &bytes, None);
        let outcome = intake::try_out(&hall.house.site.db, &importer, &file, run, &mut |_| ()).await;
        let Told(told) = in_words(&hall, &importer, outcome.as_ref());
        let wanted = "1:1: no programme hmln_2081, expected the code of a programme that is here; nearest: \
                      hmln_2018";
        assert_eq!(told.first().map(String::as_str), Some(wanted), "{told:?}");
    })
    .await;
}

#[tokio::test]
async fn decomposed_letters_are_stored_composed_and_found_without_accents() {
    each_engine(Stage::Live, async |hall| {
        let text = std::fs::read_to_string(example("traps/people-decomposed-letters.csv")).unwrap();
        imported(&hall, "people", &text).await;
        let filter = people::store::PeopleFilter { words: "renee mihrabi".to_owned(), ..Default::default() };
        let today = jiff::civil::date(2018, 6, 25);
        let found = people::store::list(&hall.house.site.db, &filter, today, Lang::En).await.unwrap();
        let names: Vec<&str> = found.iter().map(|person| person.name.as_str()).collect();
        assert_eq!(names, ["Ren\u{e9}e Mihr\u{e2}bi"]);
    })
    .await;
}

#[tokio::test]
async fn the_real_file_is_here_already_and_changes_nothing() {
    each_engine(Stage::Live, async |hall| {
        let text = std::fs::read_to_string(example("people.csv")).unwrap();
        let same = told(&["people: +0 ~0 =71", "seats: +0 ~0 =74"]);
        assert_eq!(tried(&hall, "people", text.as_bytes(), None).await, same);
        let with_mark = format!("\u{feff}{}", text.replace('\n', "\r\n"));
        assert_eq!(tried(&hall, "people", with_mark.as_bytes(), None).await, same);
        let (id, again) = imported(&hall, "people", &text).await;
        assert_eq!(again, same);
        let suggestions = log::suggestions(&hall.house.site.db, id, (None, None), None, 10).await.unwrap();
        assert_eq!(suggestions, []);
    })
    .await;
}

#[tokio::test]
async fn groups_that_are_here_stay_and_what_the_file_says_otherwise_is_told() {
    each_engine(Stage::Live, async |hall| {
        let text = std::fs::read_to_string(example("groups.csv")).unwrap();
        let with_theme = |theme| text.replacen("Sorting waste with schools", theme, 1);
        let (text, by_code) = (with_theme("Solid  WASTE"), with_theme("solid-waste"));
        let rows = text.lines().count() - 1;
        let same = format!("groups: +0 ~0 ={rows}");
        imported(&hall, "groups", &text).await;
        for file in [&text, &by_code] {
            assert_eq!(tried(&hall, "groups", file.as_bytes(), None).await, told(&[&same]));
        }
        let otherwise = text.replacen("2017-05-11", "2017-05-12", 1).replacen("one\n", "\n", 1);
        let note =
            "1 row (line 2) says of a group that is here another day, issue or consent: the group stays as it is.";
        assert_eq!(tried(&hall, "groups", otherwise.as_bytes(), None).await, told(&[&same, note]));
    })
    .await;
}

#[tokio::test]
async fn an_organisation_that_is_here_in_other_letters_is_told() {
    each_engine(Stage::Live, async |hall| {
        let at = |code: &str, name: &str| {
            let rana = RANA.replace("t001", code).replace("rana.mihrabi", code);
            rana.replace("IRB,", &format!(",{name}"))
        };
        let [capitals, accents] = ["Association of learning towns", "Association of Learning T\u{f4}wns"];
        let (first, second) = (at("t001", capitals), at("t002", accents));
        let text = format!("{HEADER}\n{first}\n{second}\n{}\n", at("t003", accents));
        let note = |name: &str| {
            format!(
                "“{name}” is a second organisation beside “Association of Learning Towns”. If it is the same, give \
                 it that name in the file."
            )
        };
        let counted = ["organisations: +2 ~0 =0", "people: +3 ~0 =0", "seats: +3 ~0 =0"].map(str::to_owned);
        let all = counted.into_iter().chain([note(capitals), note(accents)]);
        assert_eq!(tried(&hall, "people", text.as_bytes(), None).await, Told(all.collect()));
        let (_, again) = imported(&hall, "people", &text).await;
        assert_eq!(again.0.len(), 5, "{again:?}");
        let known = told(&["people: +0 ~0 =3", "seats: +0 ~0 =3"]);
        assert_eq!(tried(&hall, "people", text.as_bytes(), None).await, known);
        let more = format!("{HEADER}\n{}\n{}\n", at("t004", "Association of  Learning-Towns"), at("t005", "IRBID"));
        let Told(more) = tried(&hall, "people", more.as_bytes(), None).await;
        assert!(more[3].starts_with("“Association of  Learning-Towns” is a second"), "{more:?}");
        assert!(more[4].starts_with("“IRBID” is a second organisation beside “Irbid”."), "{more:?}");
    })
    .await;
}

#[tokio::test]
async fn a_code_in_other_letters_is_told() {
    each_engine(Stage::Live, async |hall| {
        let alike = |line: usize, code: &str, known: &str| {
            told(&[&format!(
                "{line}:1: {code} stands here as {known}, expected a code in the same letters or another code"
            )])
        };
        for (noun, text, outcome) in [
            ("themes", "code,en\nSOLID-waste,Waste", alike(2, "SOLID-waste", "solid-waste")),
            ("programmes", "code,name\nHMLN_2018,Network", alike(2, "HMLN_2018", "hmln_2018")),
            (
                "cities",
                "code,name,country,languages,hours_month\nebl,Hewlêr,IQ,ckb:N,4",
                alike(2, "ebl", "EBL"),
            ),
            ("themes", "code,en\nwater,Water\nWater,Rivers", alike(3, "Water", "water")),
        ] {
            assert_eq!(tried(&hall, noun, text.as_bytes(), None).await, outcome, "{noun}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_file_with_one_wrong_row_changes_nothing() {
    each_engine(Stage::Live, async |hall| {
        let db = &hall.house.site.db;
        let text = format!("{HEADER}\n{RANA}\n{}\n", RANA.replace("t001", "t 02"));
        let before = log::imports(db, None, 10).await.unwrap().len();
        let importer = importer("people");
        let file = file("people.csv", text.as_bytes(), None);
        let taken = intake::take(db.begin().await.unwrap(), &importer, &file, run(), &mut |_| ()).await;
        let wrong = in_words(&hall, &importer, Err(&taken.err().unwrap()));
        assert_eq!(wrong, told(&["3:1: code is \"t 02\", expected 1 to 64 of A-Z a-z 0-9 _ -"]));
        assert_eq!(people::store::person_by_code(db, "t001").await.unwrap(), None);
        assert_eq!(log::imports(db, None, 10).await.unwrap().len(), before);
    })
    .await;
}

#[tokio::test]
async fn all_problems_of_a_file_are_told_in_one_run() {
    let hall = Hall::planted(Stage::Live, store::testing::Place::folder()).await;
    let text = format!(
        "{HEADER}\n,,,rana,XXX,,contact,arabic,english,Asia/Aman,11/07/2018,43292\n{RANA},one more\n"
    );
    let expected = told(&[
        "2:1: no code, expected one",
        "2:2: no name, expected one",
        "2:4: rana is not an e-mail address, expected name@domain",
        "2:9: no city XXX, expected a city of the network",
        "2:14: seat is \"contact\", expected one of: focal point, deputy, sponsor, member, facilitator, expert, funder",
        "2:22: no language arabic, expected a tag such as ar, tr or ckb; nearest: ar",
        "2:29: language is \"english\", expected one of: en, fr, ar, tr, ckb; nearest: en",
        "2:37: no time zone Asia/Aman, expected an IANA name such as Asia/Amman; nearest: Asia/Amman",
        "2:47: 11/07/2018 can be read as 11 July 2018 or 7 November 2018, expected 2018-07-11 or 2018-11-07",
        "2:58: 43292 in to is a spreadsheet’s number of a day, probably 2018-07-11, expected 2018-07-11",
        "3:91: 13 cells, expected 12 as in the header",
    ]);
    assert_eq!(tried(&hall, "people", text.as_bytes(), None).await, expected);
}

#[tokio::test]
async fn empty_rows_are_counted_and_left_out() {
    let hall = Hall::planted(Stage::Live, store::testing::Place::folder()).await;
    let commas = ",".repeat(11);
    let spaces = " ,".repeat(11);
    let text = format!("{HEADER}\n{commas}\n{RANA}\n{commas}\n{commas}\n{spaces} \n\n\nx{commas}\n");
    let importer = importer("people");
    let text_before = text.replace(&format!("x{commas}\n"), "");
    let file_good = file("people.csv", text_before.as_bytes(), None);
    let report =
        intake::try_out(&hall.house.site.db, &importer, &file_good, run(), &mut |_| ()).await.unwrap();
    assert_eq!((report.rows, report.empty_rows, report.tallies["people"].added), (1, 4, 1));
    let Told(wrong) = tried(&hall, "people", text.as_bytes(), None).await;
    assert!(wrong.iter().all(|line| line.starts_with("9:")), "{wrong:?}");
}

#[tokio::test]
async fn a_suggestion_is_made_once_and_does_what_it_says() {
    each_engine(Stage::Live, async |hall| {
        let db = &hall.house.site.db;
        let text = std::fs::read_to_string(example("traps/people-overlapping-focal-points.csv")).unwrap();
        let (id, _) = imported(&hall, "people", &text).await;
        let open = (Some(log::State::Open), None);
        let suggestions = log::suggestions(db, id, open, None, 10).await.unwrap();
        assert_eq!(suggestions.len(), 2);
        let (again, _) = imported(&hall, "people", &text).await;
        assert_eq!(log::suggestions(db, again, open, None, 10).await.unwrap(), []);
        // The second one ends the seat of the first row's person on the day before the next one begins.
        let who = Standing::operator();
        let importers = twinhall::house::importers();
        let mut tx = db.begin().await.unwrap();
        log::accept(&mut tx, &importers, &who, suggestions[1].id).await.unwrap();
        log::refuse(&mut tx, &who, suggestions[0].id).await.unwrap();
        tx.commit().await.unwrap();
        let states: Vec<log::State> = log::suggestions(db, id, (None, None), None, 10)
            .await
            .unwrap()
            .iter()
            .map(|logged| logged.state)
            .collect();
        assert_eq!(states, [log::State::Refused, log::State::Accepted]);
        let person = hall.person("t001").await;
        let seats = people::store::seats_of(db, person, Lang::En).await.unwrap();
        assert_eq!(seats[0].seat.term.ends, Some(jiff::civil::date(2018, 4, 30)));
        // The same file opens the seat not again.
        let (_, again) = imported(&hall, "people", &text).await;
        assert_eq!(again, told(&["people: +0 ~0 =2", "seats: +0 ~0 =2"]));
        let seats = people::store::seats_of(db, person, Lang::En).await.unwrap();
        assert_eq!(seats[0].seat.term.ends, Some(jiff::civil::date(2018, 4, 30)));
        // What is closed stays closed.
        let mut tx = db.begin().await.unwrap();
        log::accept(&mut tx, &importers, &who, suggestions[0].id).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(log::suggestion(db, suggestions[0].id).await.unwrap().unwrap().state, log::State::Refused);
    })
    .await;
}

#[tokio::test]
async fn what_was_proposed_about_an_event_ends_when_it_becomes_one_with_another() {
    each_engine(Stage::Live, async |hall| {
        let db = &hall.house.site.db;
        let row = "[Webinar] Water talk,2018-09-05,Virual,public,https://events.example.org/water";
        let text = format!("title,starts,location,access,url\n{row}\n{row}-talk\n");
        let (id, _) = imported(&hall, "events", &text).await;
        let proposed = async || log::suggestions(db, id, (None, None), None, 10).await.unwrap();
        let merge = proposed().await.into_iter().find(|logged| logged.suggested.kind == "events: double");
        let merge = merge.expect("the two are proposed as one");
        let about_it = |logged: &log::Logged| logged.suggested.subject == merge.suggested.subject;
        assert!(proposed().await.iter().filter(|logged| about_it(logged)).count() > 1);
        // A colleague has the page open.
        let mut lina = hall.sign_in_as("p062").await;
        let page = lina.get(&format!("/imports/{id}")).await;
        let other = proposed().await.into_iter().find(|it| about_it(it) && it.id != merge.id).unwrap();
        let late = page.form(&format!("/imports/{id}/suggestions/{}/acceptance", other.id));
        let mut tx = db.begin().await.unwrap();
        let who = Standing::operator();
        log::accept(&mut tx, &twinhall::house::importers(), &who, merge.id).await.unwrap();
        tx.commit().await.unwrap();
        for logged in proposed().await {
            let expected = match logged.id == merge.id {
                true => log::State::Accepted,
                false if about_it(&logged) => log::State::Refused,
                false => log::State::Open,
            };
            assert_eq!(logged.state, expected, "{}", logged.suggested.kind);
        }
        let answer = lina.submit(late, &[]).await;
        assert!(answer.status == 422 && answer.body.contains("This suggestion was already refused"));
        assert!(answer.texts("tbody td .soft").contains(&"no longer here".to_owned()), "{}", answer.body);
    })
    .await;
}

#[tokio::test]
async fn what_no_longer_fits_is_said_and_keeps_the_others_not_back() {
    each_engine(Stage::Live, async |hall| {
        let db = &hall.house.site.db;
        let row = |title: &str| format!("{title},2018-09-05,Virual,public\n");
        let text = format!("title,starts,location,access\n{}{}", row("Water talk"), row("Waste talk"));
        let (id, _) = imported(&hall, "events", &text).await;
        let mut lina = hall.sign_in_as("p062").await;
        let form = lina.get("/events/water-talk/edit").await.form("/events/water-talk");
        lina.submit(form, &[("place", "Aqaba")]).await;
        let page = lina.get(&format!("/imports/{id}")).await;
        let all = page.forms().into_iter().find(|form| form.action.contains("/acceptances")).unwrap();
        let answer = lina.submit(all, &[]).await;
        let why = "“Water talk” was changed since this was suggested, in the field Location.";
        assert!(answer.status == 422 && answer.body.contains(why), "{}", answer.body);
        let suggestions = log::suggestions(db, id, (None, None), None, 9).await.unwrap();
        let states: Vec<log::State> = suggestions.iter().map(|logged| logged.state).collect();
        assert_eq!(states, [log::State::Refused, log::State::Accepted]);
        // Nobody refused it: when the old text stands there again, it is proposed again.
        assert_eq!(imported(&hall, "events", &text).await.1, told(&["events: +0 ~0 =2"]));
        let form = lina.get("/events/water-talk/edit").await.form("/events/water-talk");
        lina.submit(form, &[("place", "Virual")]).await;
        let again = told(&["events: +0 ~0 =2", "2? “Virual” means that it is virtual."]);
        assert_eq!(imported(&hall, "events", &text).await.1, again);
    })
    .await;
}

#[tokio::test]
async fn of_two_suggestions_for_one_part_only_one_is_accepted() {
    each_engine(Stage::Live, async |hall| {
        let db = &hall.house.site.db;
        let mut lina = hall.sign_in_as("p062").await;
        let by = "Hosted by the World Bank’s Global Solutions Group (GSG), Rural Livelihoods and Agriculture \
                  Employment GSG in collaboration with the Center for Mediterranean Integration (CMI)";
        let text = format!(
            "title,starts,location,access,organisers\nWater talk,2018-09-05,Virtual,public,\"{by}\"\n"
        );
        let (id, _) = imported(&hall, "events", &text).await;
        let open = async || log::suggestions(db, id, (Some(log::State::Open), None), None, 50).await.unwrap();
        let contested = log::contested(&open().await);
        assert!(contested.len() > 1, "{:?}", open().await);
        // The button for all leaves those out that contradict each other.
        let page = lina.get(&format!("/imports/{id}?state=open")).await;
        for form in page.forms().into_iter().filter(|form| form.action.contains("/acceptances")) {
            lina.submit(form, &[]).await;
        }
        let still: Vec<_> = open().await.iter().map(|logged| logged.id).collect();
        assert!(contested.iter().all(|one| still.contains(one)));
        let one = *contested.first().unwrap();
        let form = page.forms().into_iter().find(|form| form.action.contains(&format!("/{one}/acceptance")));
        let done = lina.submit(form.unwrap(), &[]).await;
        assert_eq!(done.location(), Some(&*format!("/imports/{id}?state=open#suggestions")));
        assert!(log::contested(&open().await).is_empty());
    })
    .await;
}

#[tokio::test]
async fn an_imported_address_waits_for_both_mailboxes_and_is_asked_once() {
    each_engine(Stage::Live, async |hall| {
        let mut browser = hall.sign_in_as("p001").await;
        let (old, new) = ("hemin.chinari@erbil.example", "hemin@erbil.example");
        let text = std::fs::read_to_string(example("people.csv")).unwrap();
        let text = text.replace(old, new);
        let (_, done) = imported(&hall, "people", &text).await;
        assert_eq!(done, told(&["people: +0 ~1 =70", "seats: +0 ~0 =74"]));
        hall.house.work().await.unwrap();
        // The same file once more asks nobody again.
        let (_, again) = imported(&hall, "people", &text).await;
        assert_eq!(again, told(&["people: +0 ~0 =71", "seats: +0 ~0 =74"]));
        hall.house.work().await.unwrap();
        assert_eq!(browser.get("/me").await.status, 200);
        let mut asked = Vec::new();
        for address in [old, new] {
            let mails = hall.mails_to(address).await;
            asked.push(mails.iter().filter(|mail| mail.link("/a/").is_some()).count());
        }
        assert_eq!(asked, [1, 1]);
        let contact = people::store::contact(&hall.house.site.db, hall.person("p001").await).await;
        assert_eq!(contact.unwrap().unwrap().email.as_str(), old);
    })
    .await;
}

#[tokio::test]
async fn the_command_imports_a_file_and_says_what_it_did() {
    let place = store::testing::Place::folder();
    let store::Source::Folder(folder) = place.source() else { unreachable!("a folder") };
    let command = |words: &[&str]| {
        let mut all: Vec<String> = ["import", "people"].map(str::to_owned).to_vec();
        all.extend(words.iter().map(|word| (*word).to_owned()));
        all.extend(flags(place.source(), folder));
        twinhall(&all)
    };
    let path = folder.join("new.csv");
    std::fs::write(&path, format!("{HEADER}\r\n{}\r\n", RANA.replace("IRB,", ",House of Small Crafts")))
        .unwrap();
    let path = path.to_str().unwrap();
    let tried = ended(command(&[path, "--dry-run"])).await;
    let would = format!(
        "{path}:2: added: Rana Mihrabi\n{path}:2: added: House of Small Crafts\n{path}:2: added: member\n1 row\n\
         People: 1 added, 0 changed, 0 left alone\nSeats: 1 added, 0 changed, 0 left alone\n\
         Organisations: 1 added, 0 changed, 0 left alone\nThis was a dry run: nothing was changed.\n"
    );
    assert_eq!((tried.code, tried.said), (0, would));
    let done = ended(command(&[path])).await;
    assert_eq!(done.code, 0, "{}", done.said);
    let again = ended(command(&[path, "--dry-run"])).await;
    assert_eq!(again.said.lines().last(), Some("Nothing would change."));
    std::fs::write(path, format!("{HEADER}\n{}\n", RANA.replace("Asia/Amman", "Asia/Aman"))).unwrap();
    let wrong = ended(command(&[path, "--lang", "ar"])).await;
    assert_eq!(wrong.code, 2);
    assert_eq!(wrong.said.lines().last(), Some("مشكلتان: لم يُستورد شيء."), "{}", wrong.said);
}

/// Brings a file to the page and says where it leads.
async fn brought(browser: &mut Browser, bytes: &[u8]) -> Page {
    let form = browser.get("/imports").await.form("/imports/uploads").with("noun", "people");
    browser.upload(&form, ("people.csv", bytes)).await
}

#[tokio::test]
async fn columns_that_nobody_knows_are_left_out_by_one_click() {
    let hall = Hall::planted(Stage::Live, store::testing::Place::folder()).await;
    let mut browser = hall.sign_in_as("p062").await;
    let file = format!("{HEADER},phone,صورة\n{RANA},079,1\n");
    let upload = brought(&mut browser, file.as_bytes()).await.location().unwrap().to_owned();
    let wrong = browser.get(&upload).await;
    assert_eq!(wrong.texts("tbody th").len(), 2, "{}", wrong.body);
    let without = wrong
        .html()
        .select(&scraper::Selector::parse("p a.btn").unwrap())
        .next()
        .unwrap()
        .attr("href")
        .unwrap()
        .to_owned();
    let page = browser.get(&without).await;
    let about = page.texts("p.soft").concat();
    assert!(about.contains("left out") && about.contains("phone") && about.contains("صورة"), "{about}");
    let done = browser.submit(page.form(&format!("{upload}/import")), &[]).await;
    assert_eq!(done.status, 303, "{}", done.body);
}

#[tokio::test]
async fn a_facilitator_brings_a_file_looks_says_yes_and_decides() {
    each_engine(Stage::Live, async |hall| {
        let mut browser = hall.sign_in_as("p062").await;
        let bytes = std::fs::read(example("traps/people-overlapping-focal-points.csv")).unwrap();
        let answer = brought(&mut browser, &bytes).await;
        assert_eq!(answer.status, 303, "{}", answer.body);
        let upload = answer.location().unwrap().to_owned();
        let page = browser.get(&upload).await;
        assert_eq!(page.texts("tbody th[scope=row]")[..3], ["People", "Seats", "Organisations"]);
        assert_eq!(people::store::person_by_code(&hall.house.site.db, "t001").await.unwrap(), None);
        let done = browser.submit(page.form(&format!("{upload}/import")), &[]).await;
        assert_eq!(done.status, 303);
        let import = done.location().unwrap().to_owned();
        assert_eq!(browser.get(&upload).await.status, 404, "the file is gone");
        hall.person("t001").await;
        let page = browser.get(&import).await;
        let accept = page.forms().into_iter().find(|form| form.action.ends_with("/acceptances")).unwrap();
        let done = browser.submit(accept, &[]).await;
        assert_eq!(done.location(), Some(&*format!("{import}#suggestions")));
        let page = browser.get(&import).await;
        assert_eq!(page.texts("tbody .tag"), ["accepted", "accepted"]);
        assert_eq!(hall.house.site.words.mistakes(), Vec::<String>::new());
    })
    .await;
}

#[tokio::test]
async fn a_wrong_file_is_shown_with_line_and_column_and_can_be_given_up() {
    let hall = Hall::planted(Stage::Live, store::testing::Place::folder()).await;
    let mut browser = hall.sign_in_as("p062").await;
    let bytes = std::fs::read(example("traps/people-unknown-zone.csv")).unwrap();
    let upload = brought(&mut browser, &bytes).await.location().unwrap().to_owned();
    let page = browser.get(&upload).await;
    assert_eq!((page.status, page.texts("tbody th")), (200, vec!["2:80".to_owned()]));
    // A second file does not push the first one out.
    let other = brought(&mut browser, format!("{HEADER}\n{RANA}\n").as_bytes()).await;
    assert_eq!(browser.get(&upload).await.status, 200);
    let other = other.location().unwrap().to_owned();
    let mut colleague = hall.sign_in_as("p063").await;
    assert_eq!(colleague.get(&other).await.status, 404, "it is not theirs");
    let page = browser.get(&other).await;
    let done = browser.submit(page.form(&format!("{other}/dropping")), &[]).await;
    assert_eq!(done.location(), Some("/imports"));
    assert_eq!(browser.get(&other).await.status, 404);
}

#[tokio::test]
async fn a_file_waits_for_an_hour() {
    let hall = Hall::planted(Stage::Live, store::testing::Place::folder()).await;
    let mut browser = hall.sign_in_as("p062").await;
    let answer = brought(&mut browser, format!("{HEADER}\n{RANA}\n").as_bytes()).await;
    let upload = answer.location().unwrap().to_owned();
    hall.clock.advance(log::UPLOAD_LIFE);
    let gone = browser.get(&upload).await;
    assert!(gone.status == 404 && gone.body.contains("This file is no longer kept"));
}

#[tokio::test]
async fn a_file_of_another_kind_or_encoding_is_understood() {
    let hall = Hall::planted(Stage::Live, store::testing::Place::folder()).await;
    let mut browser = hall.sign_in_as("p062").await;
    let form = async |browser: &mut Browser| {
        browser.get("/imports").await.form("/imports/uploads").with("noun", "people")
    };
    let cities = std::fs::read(example("cities.csv")).unwrap();
    let upload = brought(&mut browser, &cities).await.location().unwrap().to_owned();
    let told = browser.get(&upload).await.texts(".note").concat();
    assert!(told.contains("columns of another kind of file") && told.contains("Cities"), "{told}");
    let text = format!("{HEADER}\n{RANA}\n");
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let chosen = form(&mut browser).await.with("encoding", "utf-16le");
    let upload = browser.upload(&chosen, ("people.csv", &wide)).await.location().unwrap().to_owned();
    assert_eq!(browser.get(&upload).await.texts("tbody td li"), Vec::<String>::new());
    assert_eq!(browser.get(&upload).await.texts("h1"), ["This would happen: people.csv"]);
    let into = form(&mut browser).await.with("programme", "hmln_2018");
    let refused = browser.upload(&into, ("people.csv", text.as_bytes())).await;
    assert_eq!((refused.status, refused.texts("#programme-problem").len()), (422, 1), "{}", refused.body);
}

#[tokio::test]
async fn what_is_too_large_or_missing_is_said_in_the_look_of_the_house() {
    let hall = Hall::planted(Stage::Live, store::testing::Place::folder()).await;
    let mut browser = hall.sign_in_as("p062").await;
    let large = brought(&mut browser, &vec![b'a'; (20 << 20) + 1]).await;
    assert_eq!((large.status, large.texts("h1")), (413, vec!["This is too large".to_owned()]));
    let form = browser.get("/imports").await.form("/imports/uploads");
    let none = browser.upload(&form, ("", b"")).await;
    assert_eq!(none.status, 422);
    assert_eq!(none.texts("#file-problem"), ["Choose a file."]);
    let mut visitor = hall.browser();
    let refused = visitor.upload(&form, ("people.csv", HEADER.as_bytes())).await;
    assert_eq!(refused.status, 303, "to the sign-in page: the file is not read");
    let mut member = hall.sign_in_as("p001").await;
    assert_eq!(member.get("/imports").await.status, 403);
}

#[tokio::test]
async fn an_exported_file_changes_nothing_when_it_is_imported() {
    each_engine(Stage::Live, async |hall| {
        // A name that a spreadsheet would run, and somebody who was added by form and holds no seat.
        let formula = RANA.replace("Rana Mihrabi,", "=Rana;Mihrabi,'+رنا").replace("t001", "=t001");
        imported(&hall, "people", &format!("{HEADER}\n{}\n", formula.replace("=t001", "t001"))).await;
        let mut browser = hall.sign_in_as("p062").await;
        let page = browser.get("/people/new").await;
        let typed = [("name", "Şilan"), ("email", "s@x.example"), ("spoken", "ckb")];
        assert_eq!(browser.submit(page.form("/people"), &typed).await.status, 303);
        let page = browser.get("/people/export").await;
        let asked = browser.submit(page.form("/people/export"), &[("purpose", "correction")]).await;
        assert_eq!(asked.location(), Some("/people/export.csv"));
        let file = browser.get("/people/export.csv").await.body;
        assert!(file.starts_with("\u{feff}code,name,"));
        assert!(file.contains("\r\nt001,\"'=Rana;Mihrabi\",'+رنا,"), "{file}");
        let again = tried(&hall, "people", file.as_bytes(), None).await;
        assert_eq!(again, told(&["people: +0 ~0 =73", "seats: +0 ~0 =75"]));
        assert_eq!(browser.get("/people/export.xlsx").await.status, 200);
        // It is the file of who said what for, for an hour.
        let mut other = hall.sign_in_as("p063").await;
        assert_eq!(other.get("/people/export.csv").await.location(), Some("/people/export"));
        hall.clock.advance(SignedDuration::from_mins(61));
        assert_eq!(browser.get("/people/export.csv").await.location(), Some("/people/export"));
        let mut member = hall.sign_in_as("p001").await;
        assert_eq!(member.get("/people/export.csv").await.status, 403);
    })
    .await;
}
