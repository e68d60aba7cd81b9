//! `events.csv` of the example and every trap of it: what is accepted, what is refused and where.
use events::{
    acts::ChangeEvent,
    rules::{Access, Details, When},
    store::Event,
};
use intake::{Failed, File, ImportId, Importer, Problem, ROWS_MAX, Refused, Report, Run, Said, log};
use jiff::tz::TimeZone;
use kernel::{Digits, Lang, access::Standing};
use std::collections::BTreeSet;
use store::{
    Db,
    testing::{Fresh, each_engine},
};

fn read(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/../../examples/hmln-2018/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn importer(noun: &str) -> Importer {
    let all = network::slice().importers.into_iter().chain(events::slice().importers);
    all.into_iter().find(|importer| importer.noun == noun).unwrap()
}

fn run() -> Run {
    Run { who: Standing::operator(), programme: None, today: jiff::civil::date(2018, 6, 25) }
}

async fn take(db: &Db, noun: &str, name: &str, bytes: &[u8]) -> Result<(ImportId, Report), Box<Report>> {
    let file = File { name, bytes, encoding: None, ignored: &[], rows_max: ROWS_MAX };
    match intake::take(db.begin().await.unwrap(), &importer(noun), &file, run(), &mut |_| ()).await {
        Ok((tx, import, report)) => {
            tx.commit().await.unwrap();
            Ok((import, report))
        }
        Err(Failed::Wrong(report)) => Err(report),
        Err(failed) => panic!("{failed:?}"),
    }
}

async fn events(db: &Db, name: &str) -> Result<(ImportId, Report), Box<Report>> {
    take(db, "events", name, &read(name)).await
}

/// Themes, programmes and cities, which events name.
async fn plant(fresh: &Fresh) {
    for noun in ["themes", "programmes", "cities"] {
        take(&fresh.db, noun, noun, &read(&format!("{noun}.csv"))).await.unwrap();
    }
}

fn tally(report: &Report) -> (usize, usize, usize) {
    let tally = report.tallies.get("events").copied().unwrap_or_default();
    (tally.added, tally.changed, tally.left_alone)
}

#[tokio::test]
async fn the_41_events_come_in_once_and_a_second_time_change_nothing() {
    each_engine(async |fresh| {
        plant(&fresh).await;
        let (_, report) = events(&fresh.db, "events.csv").await.unwrap();
        assert_eq!(tally(&report), (41, 0, 0));
        let (_, again) = events(&fresh.db, "events.csv").await.unwrap();
        assert_eq!((tally(&again), again.suggestion_count), ((0, 0, 41), 0));
        let all = events::store::events_after(&fresh.db, None, 100).await.unwrap();
        let count = |access| all.iter().filter(|event| event.details.access == access).count();
        assert_eq!([Access::Public, Access::Members, Access::Invitation].map(count), [33, 5, 3]);
        assert_eq!(all.iter().filter(|event| event.details.when == When::NotKnown).count(), 1);
        assert_eq!(all.iter().map(|event| event.details.title.chars().count()).max(), Some(176));
        let twinning = events::store::event_at(&fresh.db, "twinning-arrangements").await.unwrap().unwrap();
        assert_eq!(twinning.details.title, "[HMLN Webinar] Twinning Arrangements");
    })
    .await;
}

#[tokio::test]
async fn accepted_suggestions_give_the_counts_of_the_example_and_survive_the_next_import() {
    each_engine(async |fresh| {
        plant(&fresh).await;
        let (import, _) = events(&fresh.db, "events.csv").await.unwrap();
        let open = (Some(log::State::Open), None);
        let suggestions = log::suggestions(&fresh.db, import, open, None, 1_000).await.unwrap();
        let mut tx = fresh.db.begin().await.unwrap();
        let importers = [importer("events")];
        // One of several ways to read a line of organisers.
        let taken = suggestions.iter().filter(|one| {
            !["events: organisers joined", "events: organisers without", "events: double"]
                .contains(&one.suggested.kind.as_str())
        });
        for suggestion in taken {
            log::accept(&mut tx, &importers, &Standing::operator(), suggestion.id).await.unwrap();
        }
        tx.commit().await.unwrap();
        let all = events::store::events_after(&fresh.db, None, 100).await.unwrap();
        use events::rules::{EventKind, Format};
        let kinds = |wanted| all.iter().filter(|event| event.details.kind == wanted).count();
        use EventKind::{Call, Conference, Training, Webinar, Workshop};
        let wanted = [Some(Webinar), Some(Workshop), Some(Conference), Some(Training), Some(Call), None];
        assert_eq!(wanted.map(kinds), [7, 9, 4, 3, 3, 15]);
        let formats = [Some(Format::Virtual), Some(Format::Hybrid), Some(Format::InPerson), None]
            .map(|wanted| all.iter().filter(|event| event.details.format == wanted).count());
        assert_eq!(formats, [12, 3, 19, 7]);
        assert_eq!(all.iter().filter(|event| event.details.organisers.is_empty()).count(), 3);
        let names = all.iter().flat_map(|event| &event.details.organisers).map(|one| one.name.as_str());
        let short: Vec<&str> =
            names.filter(|name| ["CMI", "WB", "UNHABITAT", "UN-habitat"].contains(name)).collect();
        assert_eq!(short, Vec::<&str>::new(), "each is known under one name");
        let series = all.iter().filter(|event| event.details.series.is_some()).count();
        assert_eq!(series, 4, "13 and 14 together, 6, 26");
        let (_, again) = events(&fresh.db, "events.csv").await.unwrap();
        assert_eq!(tally(&again), (0, 0, 41));
    })
    .await;
}

/// What the description of the traps says, in the words of this house; where there are two problems, the first.
const WRONG: [(&str, &str); 17] = [
    (
        "31-february",
        "3:38: 2019-02-31 is not a day of the calendar, expected a date such as 2019-02-28, 2019-02 or 2019",
    ),
    (
        "end-before-start",
        "3:49: ends 2018-09-11 is before starts 2018-09-12, expected the same day or a later one",
    ),
    (
        "ambiguous-date",
        "2:38: 11/07/2018 can be read as 11 July 2018 or 7 November 2018, expected 2018-07-11 or 2018-11-07",
    ),
    ("end-without-start", "2:39: ends is given without starts, expected both, or starts alone"),
    (
        "unknown-programme",
        "3:83: no programme hmln_2081, expected one of the programmes here; nearest: hmln_2018",
    ),
    ("unknown-access", "2:93: access is \"invited only\", expected public, members or invitation"),
    ("script-address", "2:100: an address with javascript:, expected http:// or https://"),
    ("nul-byte", "2:18: a NUL character in title, expected text"),
    (
        "unterminated-quote",
        "3:1: a quote opened here is not closed before the end of the file, expected a closing quote",
    ),
    ("too-many-columns", "3:141: 13 cells, expected 12 as in the header"),
    ("too-few-columns", "2:82: 9 cells, expected 12 as in the header"),
    ("large-cell", "2:80: 1,048,577 characters in context, expected at most 4,000"),
    ("empty", "1:1: the file is empty, expected a header line"),
    (
        "unknown-column",
        "1:87: unknown column venue_room, expected only: title, starts, ends, location, organisers, tags, context, \
         aims, audience, programme, access, url",
    ),
    ("missing-column", "1:1: no column title, expected one"),
    ("double-column", "1:87: column starts stands twice, expected it once"),
    ("cut-utf8", "2:15: bytes that are not UTF-8, expected UTF-8 text"),
];

fn told(problem: &Problem) -> String {
    let words = ui::Words::load().unwrap();
    let reader = ui::Reader::new(Lang::En, TimeZone::UTC, Digits::Latin, words);
    let (line, column) = problem.place;
    format!("{line}:{column}: {}", reader.tell_plain(&web::said(&problem.said)))
}

#[tokio::test]
async fn files_that_are_wrong_are_told_by_line_and_column_and_change_nothing() {
    each_engine(async |fresh| {
        plant(&fresh).await;
        for (name, expected) in WRONG {
            let report = events(&fresh.db, &format!("traps/events-{name}.csv")).await.unwrap_err();
            let (problems, _) = report.problems();
            assert_eq!(told(problems[0]), expected, "{name}");
        }
        let two = events(&fresh.db, "traps/events-ambiguous-date.csv").await.unwrap_err();
        assert_eq!(two.problems().0.len(), 2, "both problems in one run");
        assert_eq!(events::store::events_after(&fresh.db, None, 10).await.unwrap(), []);
    })
    .await;
}

#[test]
fn each_trap_of_events_is_in_a_table() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/hmln-2018/traps");
    let names = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    let names = names
        .filter_map(|name| Some(name.to_str()?.strip_prefix("events-")?.strip_suffix(".csv")?.to_owned()));
    let tables = WRONG.iter().map(|(name, _)| *name).chain(ACCEPTED.iter().map(|(name, ..)| *name));
    let tables: BTreeSet<String> = tables.chain(["header-only"]).map(str::to_owned).collect();
    assert_eq!(names.collect::<BTreeSet<String>>(), tables);
}

const ACCEPTED: [(&str, usize, &[&str]); 15] = [
    ("month-only", 2, &[]),
    ("year-only", 2, &[]),
    ("mixed-precision", 2, &["events: end has a day"]),
    ("no-date", 2, &[]),
    ("no-location", 2, &["events: perhaps virtual"]),
    ("virual", 2, &["events: virtual"]),
    ("date-and-place-in-one-line", 2, &["events: date in the place"]),
    ("hybrid-places", 2, &["events: hybrid"]),
    ("two-addresses", 2, &["events: double"]),
    ("series-parent", 2, &["events: part of a series"]),
    ("formula", 2, &[]),
    ("markup", 2, &[]),
    ("crlf-bom", 2, &[]),
    ("semicolon", 2, &[]),
    ("other-order", 2, &[]),
];

#[tokio::test]
async fn unusual_files_are_accepted_with_what_is_to_be_suggested() {
    each_engine(async |fresh| {
        plant(&fresh).await;
        for (name, count, suggested) in ACCEPTED {
            let name = format!("traps/events-{name}.csv");
            let bytes = read(&name);
            let file = File { name: &name, bytes: &bytes, encoding: None, ignored: &[], rows_max: ROWS_MAX };
            let report = intake::try_out(&fresh.db, &importer("events"), &file, run(), &mut |_| ()).await;
            let report = report.unwrap_or_else(|failed| panic!("{name}: {failed:?}"));
            assert_eq!(tally(&report), (count, 0, 0), "{name}");
            for kind in suggested {
                let found = report.suggestions.iter().any(|(_, suggestion)| suggestion.kind == *kind);
                assert!(found, "{name} suggests {kind}: {:?}", report.suggestions);
            }
        }
        let (_, report) = events(&fresh.db, "traps/events-header-only.csv").await.unwrap();
        assert!(!report.changes_anything());
    })
    .await;
}

#[tokio::test]
async fn a_double_that_is_accepted_leaves_one_event_with_both_addresses() {
    each_engine(async |fresh| {
        plant(&fresh).await;
        let (import, _) = events(&fresh.db, "traps/events-two-addresses.csv").await.unwrap();
        let doubles = (Some(log::State::Open), Some("events: double"));
        let found = log::suggestions(&fresh.db, import, doubles, None, 9).await.unwrap();
        let importers = [importer("events")];
        // Whoever is invited to the second one stays invited.
        let mut invited = fresh.db.begin().await.unwrap();
        store::sql(
            "insert into invitations_plans (event, follow, offer_hours, reminders, told_sequence)
             values ($1, 'asks', 24, '', 0)",
        )
        .bind(found[0].suggested.subject)
        .run(&mut invited)
        .await
        .unwrap();
        let refused = log::accept(&mut invited, &importers, &Standing::operator(), found[0].id).await;
        assert!(matches!(refused, Err(Refused::Said(said)) if said.key == "events-suggest-in-use"));
        drop(invited);
        let mut tx = fresh.db.begin().await.unwrap();
        log::accept(&mut tx, &importers, &Standing::operator(), found[0].id).await.unwrap();
        tx.commit().await.unwrap();
        let all = events::store::events_after(&fresh.db, None, 10).await.unwrap();
        assert_eq!((all.len(), all[0].details.materials.len()), (1, 1));
        let old = events::store::event_at(&fresh.db, "role-of-cities-2").await.unwrap().unwrap();
        assert_eq!(old.id, all[0].id, "the second address leads to the first event");
        let (_, again) = events(&fresh.db, "traps/events-two-addresses.csv").await.unwrap();
        let notes: Vec<&str> = again.notes.iter().map(|note| note.key).collect();
        assert_eq!((tally(&again), notes), ((0, 0, 2), vec!["events-import-merged"]));
        let again = events::store::events_after(&fresh.db, None, 10).await.unwrap();
        assert_eq!(again.len(), 1, "what was found to be one event stays one");
    })
    .await;
}

#[tokio::test]
async fn a_double_is_asked_once_whichever_of_its_rows_is_read() {
    each_engine(async |fresh| {
        let header = "title,starts,ends,access,url\n";
        let first = "Water loss,2018-09-05,2018-09-05,public,https://centre.example/1\n";
        let second = "Water loss,2018-09-05,2018-09-05,public,https://centre.example/2\n";
        let doubles = |import| log::suggestions(&fresh.db, import, (None, Some("events: double")), None, 9);
        let (import, _) = brought(&fresh.db, &format!("{header}{first}{second}")).await;
        let found = doubles(import).await.unwrap();
        assert_eq!(found.len(), 1);
        for rows in [[first, second], [second, first]] {
            let (import, again) = brought(&fresh.db, &format!("{header}{}", rows.concat())).await;
            assert_eq!((tally(&again), doubles(import).await.unwrap()), ((0, 0, 2), vec![]));
        }
        let mut tx = fresh.db.begin().await.unwrap();
        log::refuse(&mut tx, &Standing::operator(), found[0].id).await.unwrap();
        tx.commit().await.unwrap();
        let (import, _) = brought(&fresh.db, &format!("{header}{second}{first}")).await;
        assert_eq!(doubles(import).await.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn a_double_of_an_event_that_is_gone_is_closed() {
    each_engine(async |fresh| {
        let header = "title,starts,ends,access,url\n";
        let row = |title, day, page| {
            format!("{title},2018-09-{day},2018-09-{day},public,https://centre.example/{page}\n")
        };
        // The third is like the second alone, which becomes the first.
        let rows = [row("Water loss", "05", 1), row("Water loss", "05", 2), row("Leaks", "05", 2)];
        let (import, _) = brought(&fresh.db, &format!("{header}{}", rows.concat())).await;
        let doubles = (Some(log::State::Open), Some("events: double"));
        let found = log::suggestions(&fresh.db, import, doubles, None, 9).await.unwrap();
        assert_eq!(found.len(), 2);
        let importers = [importer("events")];
        let mut tx = fresh.db.begin().await.unwrap();
        log::accept(&mut tx, &importers, &Standing::operator(), found[0].id).await.unwrap();
        let closed = log::accept(&mut tx, &importers, &Standing::operator(), found[1].id).await;
        assert!(matches!(closed, Err(Refused::Outdated(said)) if said.key == "events-suggest-gone"));
        tx.commit().await.unwrap();
        let open = log::suggestions(&fresh.db, import, doubles, None, 9).await.unwrap();
        assert_eq!(open, []);
    })
    .await;
}

#[tokio::test]
async fn a_double_without_an_address_takes_no_other_day_with_it() {
    each_engine(async |fresh| {
        let clinic = |days: &[&str]| {
            let rows = days.iter().map(|day| format!("Monthly clinic,{day},{day},Tunis,public\n"));
            format!("title,starts,ends,location,access\n{}", rows.collect::<String>())
        };
        let same = ["2017-06-01", "2017-06-01"];
        let (import, _) = brought(&fresh.db, &clinic(&same)).await;
        let doubles = (Some(log::State::Open), Some("events: double"));
        let found = log::suggestions(&fresh.db, import, doubles, None, 9).await.unwrap();
        let mut tx = fresh.db.begin().await.unwrap();
        log::accept(&mut tx, &[importer("events")], &Standing::operator(), found[0].id).await.unwrap();
        tx.commit().await.unwrap();
        let (_, again) = brought(&fresh.db, &clinic(&same)).await;
        assert_eq!(tally(&again), (0, 0, 2), "one event stays one");
        let more = [&same[..], &["2017-06-08", "2017-06-15"]].concat();
        let (_, grown) = brought(&fresh.db, &clinic(&more)).await;
        assert_eq!(tally(&grown), (2, 0, 2));
    })
    .await;
}

#[tokio::test]
async fn three_hundred_events_of_one_title_are_numbered_on_and_found_again() {
    each_engine(async |fresh| {
        let first = jiff::civil::date(2018, 1, 1);
        let file = |days: std::ops::Range<i32>| {
            let row = |day| {
                format!("Office hours,{},public\n", first.checked_add(jiff::Span::new().days(day)).unwrap())
            };
            format!("title,starts,access\n{}", days.map(row).collect::<String>())
        };
        for days in [0..100, 0..300, 0..300] {
            take(&fresh.db, "events", "events.csv", file(days).as_bytes()).await.unwrap();
        }
        let all = events::store::events_after(&fresh.db, None, 1_000).await.unwrap();
        let slugs: BTreeSet<String> = all.into_iter().map(|event| event.slug).collect();
        let numbered = (2..=300).map(|number| format!("office-hours-{number}"));
        assert_eq!(slugs, numbered.chain(["office-hours".to_owned()]).collect());
    })
    .await;
}

#[tokio::test]
async fn rows_that_are_alike_are_as_many_events_and_found_again_by_as_many_rows() {
    each_engine(async |fresh| {
        for starts in ["", "2018-07-11"] {
            let file = |rows: usize| {
                format!("title,starts,access\n{}", format!("Visit,{starts},public\n").repeat(rows))
            };
            for (rows, expected) in [(250, (250, 0, 0)), (250, (0, 0, 250)), (270, (20, 0, 250))] {
                let (_, report) = brought(&fresh.db, &file(rows)).await;
                assert_eq!(tally(&report), expected, "{starts:?}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn events_that_came_before_titles_had_marks_are_found_again() {
    each_engine(async |fresh| {
        plant(&fresh).await;
        events(&fresh.db, "events.csv").await.unwrap();
        // What the last file said is found by itself: one event is called otherwise by now, and stands elsewhere.
        let renamed = "update events_events set title = 'Another', url = null, address_key = null where id in
                         (select min(id) from events_events)";
        let [unmarked, unmarked_statements] =
            ["update events_events set title_mark = null", "update events_statements set title_mark = null"];
        for change in [renamed, unmarked, unmarked_statements] {
            let mut tx = fresh.db.begin().await.unwrap();
            store::sql(change).run(&mut tx).await.unwrap();
            tx.commit().await.unwrap();
        }
        let (_, again) = brought(&fresh.db, &without(&["url"])).await;
        assert_eq!(tally(&again), (0, 0, 41));
    })
    .await;
}

/// The 41 events as somebody would list them who leaves these columns out.
fn without(columns: &[&str]) -> String {
    let bytes = read("events.csv");
    let mut all = csv::Reader::from_reader(bytes.as_slice());
    let header = all.headers().unwrap().clone();
    let mut few = csv::Writer::from_writer(Vec::new());
    for row in std::iter::once(header.clone()).chain(all.records().map(Result::unwrap)) {
        let cells = header.iter().zip(&row).filter(|(column, _)| !columns.contains(column));
        few.write_record(cells.map(|(_, cell)| cell)).unwrap();
    }
    String::from_utf8(few.into_inner().unwrap()).unwrap()
}

#[tokio::test]
async fn events_are_found_again_by_a_file_without_addresses_and_ends_which_takes_neither_away() {
    each_engine(async |fresh| {
        plant(&fresh).await;
        events(&fresh.db, "events.csv").await.unwrap();
        let before = events::store::events_after(&fresh.db, None, 100).await.unwrap();
        for columns in [&["url"][..], &["ends"], &["url", "ends"], &["starts", "ends"], &[]] {
            let (_, again) = brought(&fresh.db, &without(columns)).await;
            assert_eq!((tally(&again), again.suggestion_count), ((0, 0, 41), 0), "without {columns:?}");
        }
        assert_eq!(events::store::events_after(&fresh.db, None, 100).await.unwrap(), before);
    })
    .await;
}

#[tokio::test]
async fn an_event_that_had_no_address_gets_that_of_the_file_and_one_at_two_stays_two() {
    each_engine(async |fresh| {
        let file = |rows: &[&str]| format!("title,starts,ends,access,url\n{}\n", rows.join("\n"));
        let first = ["Visit,2018-07-11,2018-07-12,public,"];
        let full = ["Visit,2018-07-11,2018-07-12,public,https://centre.example/1"];
        assert_eq!(tally(&brought(&fresh.db, &file(&first)).await.1), (1, 0, 0));
        assert_eq!(tally(&brought(&fresh.db, &file(&full)).await.1), (0, 1, 0));
        by_hand(&fresh.db, |event| {
            let days = [11, 13].map(|day| Some(jiff::civil::date(2018, 7, day).into()));
            event.when = When::days(days[0], days[1]).unwrap();
            event.title = "A visit".to_owned();
        })
        .await;
        let stands = the_only_event(&fresh.db).await.details;
        for rows in [&full, &["Visit,2018-07-11,,public,"], &first, &full] {
            assert_eq!(tally(&brought(&fresh.db, &file(rows)).await.1), (0, 0, 1), "{rows:?}");
        }
        assert_eq!(the_only_event(&fresh.db).await.details, stands);
        let another = ["Visit,2018-07-11,2018-07-12,public,https://centre.example/2"];
        assert_eq!(tally(&brought(&fresh.db, &file(&another)).await.1), (1, 0, 0));
        let later = ["Visit,2019-07-11,,public,"];
        assert_eq!(tally(&brought(&fresh.db, &file(&later)).await.1), (1, 0, 0), "the visit of another year");
    })
    .await;
}

#[tokio::test]
async fn what_an_organisation_is_called_is_asked_once() {
    each_engine(async |fresh| {
        plant(&fresh).await;
        let asked = async |organisers: &str, day: u8| {
            let file = format!("title,starts,organisers,access\nA {day},2018-07-{day},{organisers},public\n");
            let (import, _) = brought(&fresh.db, &file).await;
            let same = (Some(log::State::Open), Some("events: same organisation"));
            log::suggestions(&fresh.db, import, same, None, 9).await.unwrap()
        };
        let importers = [importer("events")];
        let [bank] = asked("WB; World Bank", 10).await.try_into().unwrap();
        let [habitat] = asked("UN-Habitat; un-habitat", 11).await.try_into().unwrap();
        let mut tx = fresh.db.begin().await.unwrap();
        log::accept(&mut tx, &importers, &Standing::operator(), bank.id).await.unwrap();
        log::refuse(&mut tx, &Standing::operator(), habitat.id).await.unwrap();
        tx.commit().await.unwrap();
        assert!(asked("WB; World Bank", 12).await.is_empty(), "it was accepted");
        assert!(asked("UN-Habitat; un-habitat", 13).await.is_empty(), "it was refused");
        // The bank has another name by now: what was printed for the old one means the new one.
        let mut tx = fresh.db.begin().await.unwrap();
        store::sql(
            "update import_suggestions set state = 'open', decided_at = null, proposal = $1 where id = $2",
        )
        .bind(r#"{"printed":"World Bank","known":"World Bank Group"}"#)
        .bind(bank.id)
        .run(&mut tx)
        .await
        .unwrap();
        log::accept(&mut tx, &importers, &Standing::operator(), bank.id).await.unwrap();
        tx.commit().await.unwrap();
        let known: Vec<(String, String)> =
            store::sql("select printed, name from events_known_as order by printed limit 9")
                .all(&fresh.db)
                .await
                .unwrap();
        let group = |printed: &str| (printed.to_owned(), "World Bank Group".to_owned());
        assert_eq!(known, ["WB", "World Bank"].map(group));
    })
    .await;
}

#[tokio::test]
async fn without_an_address_what_is_over_is_moved_to_no_day_to_come() {
    each_engine(async |fresh| {
        let today = run().today;
        let on = |days: i32| {
            let day = today.checked_add(jiff::Span::new().days(days)).unwrap();
            format!("title,starts,access\nOffice hours,{day},public\n")
        };
        for (day, expected) in [(-60, (1, 0, 0)), (-30, (0, 1, 0)), (5, (1, 0, 0)), (5, (0, 0, 1))] {
            assert_eq!(tally(&brought(&fresh.db, &on(day)).await.1), expected, "{day}");
        }
        let with_page = |text: String| {
            text.replace(",access", ",access,url").replace("public", "public,https://centre.example/1")
        };
        for (day, expected) in [(-20, (1, 0, 0)), (6, (0, 1, 0))] {
            let file = with_page(on(day)).replace("Office hours", "Yearly meeting");
            assert_eq!(tally(&brought(&fresh.db, &file).await.1), expected, "{day}: the page is one event");
        }
    })
    .await;
}

#[tokio::test]
async fn no_look_is_wanted_at_what_is_known_here() {
    each_engine(async |fresh| {
        let full = "title,starts,ends,location,organisers,access\nVisit,2018-07-11,2018-07-12,Amman,City of Amman,public\n";
        brought(&fresh.db, full).await;
        for less in ["title,starts,access\nVisit,2018-07-11,public\n", "title,access\nVisit,public\n"] {
            let (_, report) = brought(&fresh.db, less).await;
            assert_eq!((tally(&report), report.suggestions), ((0, 0, 1), vec![]), "{less}");
        }
        let bare = "title,access\nA visit some day,public\n";
        let (_, report) = brought(&fresh.db, bare).await;
        assert!(report.suggestions.iter().any(|(_, one)| one.kind == "events: wants a look"));
    })
    .await;
}

const HEADER: &str = "title,starts,location,access,context\n";

/// One row of one event, with what it is called, when, where, for whom.
fn one(title: &str, starts: &str, place: &str, access: &str) -> String {
    format!("{HEADER}{title},{starts},{place},{access},Pipes leak.\n")
}

async fn brought(db: &Db, text: &str) -> (ImportId, Report) {
    take(db, "events", "events.csv", text.as_bytes()).await.unwrap()
}

async fn the_only_event(db: &Db) -> Event {
    let mut all = events::store::events_after(db, None, 10).await.unwrap();
    assert_eq!(all.len(), 1, "{all:?}");
    all.remove(0)
}

/// Changes an event as a person does by form.
async fn by_hand(db: &Db, change: impl FnOnce(&mut Details)) {
    let event = the_only_event(db).await;
    let mut details = event.details.clone();
    change(&mut details);
    let granted = kernel::access::ask::<ChangeEvent>(&Standing::operator(), event.subject()).unwrap();
    let mut tx = db.begin().await.unwrap();
    events::store::change_event(&mut tx, &granted, &event, (&details, &TimeZone::UTC)).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn the_same_file_undoes_nothing_that_was_corrected_by_hand() {
    each_engine(async |fresh| {
        let db = &fresh.db;
        let file = one("Watre loss", "2018-09-05", "Amman", "public");
        brought(db, &file).await;
        by_hand(db, |details| {
            details.title = "Water loss".to_owned();
            details.when = When::days(Some("2018-09-06".parse().unwrap()), None).unwrap();
            details.place = Some("Zarqa".to_owned());
            details.access = Access::Members;
            details.context = Some("Pipes leak much.".to_owned());
        })
        .await;
        let corrected = the_only_event(db).await;
        let (_, again) = brought(db, &file).await;
        assert_eq!((tally(&again), again.suggestion_count), ((0, 0, 1), 0));
        assert_eq!(the_only_event(db).await, corrected, "found by what the file called it, and left alone");
    })
    .await;
}

#[tokio::test]
async fn a_file_that_changed_since_is_followed_but_where_a_person_changed_the_same() {
    each_engine(async |fresh| {
        let db = &fresh.db;
        brought(db, &one("Water loss", "2018-09-05", "Amman", "public")).await;
        by_hand(db, |details| details.place = Some("Zarqa".to_owned())).await;
        let (import, report) = brought(db, &one("Water loss", "2018-09-07", "Irbid", "public")).await;
        assert_eq!(tally(&report), (0, 1, 0));
        let told = Said::new("events-import-becomes").with("field", Said::new("events-when"));
        assert_eq!(report.changes[0].told, [told.with("before", "2018-09-05").with("after", "2018-09-07")]);
        let event = the_only_event(db).await;
        assert_eq!(event.details.place.as_deref(), Some("Zarqa"));
        let says = (Some(log::State::Open), Some("events: file says"));
        let proposed = log::suggestions(db, import, says, None, 9).await.unwrap();
        let parts = ["field", "here", "file"].map(|name| proposed[0].part(name));
        assert_eq!(parts, ["place", "Zarqa", "Irbid"].map(intake::Part::from));
        let mut tx = db.begin().await.unwrap();
        log::accept(&mut tx, &[importer("events")], &Standing::operator(), proposed[0].id).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(the_only_event(db).await.details.place.as_deref(), Some("Irbid"));
    })
    .await;
}

#[tokio::test]
async fn a_file_that_moves_a_meeting_with_an_hour_only_proposes_it_and_keeps_the_hour() {
    each_engine(async |fresh| {
        let db = &fresh.db;
        brought(db, &one("Water loss", "2018-09-05", "Virtual", "public")).await;
        let at = |text: &str| text.parse().unwrap();
        let timed = |from, to| When::timed(at(from), at(to), TimeZone::get("Asia/Amman").unwrap()).unwrap();
        let hour = timed("2018-09-05T11:00+03", "2018-09-05T12:30+03");
        by_hand(db, |details| details.when = hour.clone()).await;
        let (import, report) = brought(db, &one("Water loss", "2018-09-07", "Virtual", "public")).await;
        assert_eq!((tally(&report), the_only_event(db).await.details.when), ((0, 0, 1), hour));
        let says = (Some(log::State::Open), Some("events: file says"));
        let proposed = log::suggestions(db, import, says, None, 9).await.unwrap();
        let mut tx = db.begin().await.unwrap();
        log::accept(&mut tx, &[importer("events")], &Standing::operator(), proposed[0].id).await.unwrap();
        tx.commit().await.unwrap();
        let moved = timed("2018-09-07T11:00+03", "2018-09-07T12:30+03");
        assert_eq!(the_only_event(db).await.details.when, moved);
    })
    .await;
}

/// A change by hand.
type Change = fn(&mut Details);

/// The place of the one event, typed and suggested; then changed by hand; then the suggestion is accepted.
async fn accepted_late(
    db: &Db,
    place: &str,
    kind: &str,
    change: Change,
) -> (Result<(), Refused>, log::State) {
    let (import, _) = brought(db, &one(place, "2018-09-05", place, "public")).await;
    let proposed = log::suggestions(db, import, (None, Some(kind)), None, 1).await.unwrap();
    let id = proposed.first().unwrap().id;
    by_hand(db, change).await;
    let mut tx = db.begin().await.unwrap();
    let done = log::accept(&mut tx, &[importer("events")], &Standing::operator(), id).await;
    tx.commit().await.unwrap();
    (done, log::suggestion(db, id).await.unwrap().unwrap().state)
}

#[tokio::test]
async fn a_suggestion_about_a_place_that_was_changed_since_is_closed_and_changes_nothing() {
    let to_tripoli = |details: &mut Details| details.place = Some("Tripoli, Lebanon".to_owned());
    let in_tripoli = |details: &mut Details| details.town = Some("Tripoli".to_owned());
    let changes: [(&str, Change); 2] = [("events-place", to_tripoli), ("events-town", in_tripoli)];
    for (field, change) in changes {
        each_engine(async |fresh| {
            let (done, state) = accepted_late(&fresh.db, "Beirut", "events: in person", change).await;
            let said = Said::new("events-suggest-outdated").with("title", "Beirut");
            let said = said.with("field", Said::new(field));
            assert!(matches!(&done, Err(Refused::Outdated(why)) if *why == said), "{done:?}");
            let Details { format, town, .. } = the_only_event(&fresh.db).await.details;
            assert_eq!((state, format), (log::State::Refused, None));
            assert!(town.is_none_or(|town| town == "Tripoli"));
        })
        .await;
    }
}

#[tokio::test]
async fn a_suggestion_still_fits_a_text_that_says_the_same() {
    each_engine(async |fresh| {
        let corrected = |details: &mut Details| details.place = Some("Virtual".to_owned());
        let (done, state) = accepted_late(&fresh.db, "Virual", "events: virtual", corrected).await;
        assert!(done.is_ok() && state == log::State::Accepted, "{done:?}");
        let format = the_only_event(&fresh.db).await.details.format;
        assert_eq!(format, Some(events::rules::Format::Virtual));
    })
    .await;
}

#[tokio::test]
async fn a_member_city_is_not_taken_for_a_town_that_was_changed_since() {
    each_engine(async |fresh| {
        plant(&fresh).await;
        let elsewhere = |details: &mut Details| details.town = Some("Zahle".to_owned());
        let (done, _) = accepted_late(&fresh.db, "Amman", "events: city", elsewhere).await;
        assert!(matches!(done, Err(Refused::Outdated(_))), "{done:?}");
        assert_eq!(the_only_event(&fresh.db).await.details.city, None);
    })
    .await;
}

#[tokio::test]
async fn what_a_place_says_is_told_with_all_that_accepting_sets() {
    each_engine(async |fresh| {
        let told = async |place: &str, kind: &str| {
            let file = one(kind, "2018-09-05", &format!("\"{place}\""), "public");
            let (_, report) = brought(&fresh.db, &file).await;
            let (_, found) = report.suggestions.into_iter().find(|(_, one)| one.kind == kind).unwrap();
            let key = importer("events").suggestions.iter().find(|of| of.name == kind).unwrap().told;
            let reader = ui::Reader::new(Lang::En, TimeZone::UTC, Digits::Latin, ui::Words::load().unwrap());
            reader.tell_plain(&web::said(&Said { key, parts: found.parts }))
        };
        let there = "town: Rome; country: Italy; venue: Spazio, Via 149";
        assert_eq!(
            told("Spazio, Via 149, Rome, Italy and Virtual", "events: hybrid").await,
            format!("“Spazio, Via 149, Rome, Italy and Virtual” means in person and virtual; {there}.")
        );
        assert_eq!(
            told("Spazio, Via 149, Rome, Italy", "events: in person").await,
            format!("“Spazio, Via 149, Rome, Italy” is in person; {there}.")
        );
    })
    .await;
}

#[tokio::test]
async fn a_suggestion_names_cities_and_themes_in_the_language_of_its_reader() {
    each_engine(async |fresh| {
        plant(&fresh).await;
        let file = one("Solid waste", "2018-09-05", "\"Amman, Jordan\"", "public");
        let (import, _) = brought(&fresh.db, &file).await;
        let kinds = importer("events").suggestions;
        let told = async |name: &str, lang| {
            let of = (Some(log::State::Open), Some(name));
            let logged = log::suggestions(&fresh.db, import, of, None, 9).await.unwrap().remove(0);
            let kind = kinds.iter().find(|of| of.name == name).unwrap();
            let reader = ui::Reader::new(lang, TimeZone::UTC, Digits::Latin, ui::Words::load().unwrap());
            reader.tell_plain(&web::sentence_of(kind, &logged))
        };
        assert_eq!(told("events: city", Lang::En).await, "The town is the member city Amman.");
        assert!(told("events: city", Lang::Ar).await.contains("عمّان"));
        assert!(told("events: theme", Lang::Tr).await.contains("Katı atık"));
    })
    .await;
}

#[tokio::test]
async fn nothing_is_suggested_from_a_text_that_is_not_taken() {
    each_engine(async |fresh| {
        let db = &fresh.db;
        brought(db, &one("Water loss", "2018-09-05", "Beirut", "public")).await;
        by_hand(db, |details| details.place = Some("Tripoli, Lebanon".to_owned())).await;
        let (_, report) = brought(db, &one("Water loss", "2018-09-05", "Sidon and Virtual", "public")).await;
        let kinds: Vec<&str> = report.suggestions.iter().map(|(_, one)| one.kind).collect();
        assert_eq!(kinds, ["events: file says"]);
    })
    .await;
}

#[tokio::test]
async fn an_address_with_a_quote_is_told_by_its_sign() {
    each_engine(async |fresh| {
        let text = "title,access,url\nWater,public,\"https://centre.example/\"\"x\"\"\"\n";
        let report = take(&fresh.db, "events", "events.csv", text.as_bytes()).await.unwrap_err();
        let said = report.problems().0[0].said.clone();
        assert_eq!(said.key, "events-import-address-sign", "{said:?}");
    })
    .await;
}
