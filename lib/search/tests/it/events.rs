//! Forty-one events that a real centre printed, a few more in other languages, and what people type to find them.

use std::path::Path;

use search::{Aliases, Answer, Document, Filter, Index, Order, Query, Schema};

use crate::room::Room;

/// Events in other languages: title and place. Numbered from 101.
const OTHERS: [(&str, &str); 9] = [
    ("İnşaat izinleri: belediyeler için eğitim", "Şanlıurfa"),
    ("Su ve atık yönetimi", "Gaziantep"),
    ("إدارة النفايات الصلبة في البلديات المضيفة", "عمّان"),
    ("ورشة عمل حول المياه والصرف الصحي", "شانلي أورفا"),
    ("التوأمة بين المدن: أين نحن الآن؟", "أربيل"),
    ("بەڕێوەبردنی ئاو لە شارەوانییەکان", "هەولێر"),
    ("ڕاهێنانی هاوبەش", "کەرکووک"),
    ("Les communes d’accueil et l’eau : une coopération", "Zahlé"),
    ("Réfugiés et cohésion sociale", "Marseille"),
];

fn rows(file: &str) -> Vec<csv::StringRecord> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/hmln-2018").join(file);
    let mut reader = csv::Reader::from_path(path).expect("a file of the repository");
    reader.records().map(|it| it.expect("a row")).collect()
}

/// A day as a number that grows with it; a month or a year as its first day.
fn day(text: &str) -> Option<i64> {
    let mut parts = text.split('-').filter(|it| !it.is_empty()).map(|it| it.parse::<i64>().expect("digits"));
    let year = parts.next()?;
    Some(year * 372 + (parts.next().unwrap_or(1) - 1) * 31 + parts.next().unwrap_or(1) - 1)
}

fn schema() -> Schema {
    Schema::new("events")
        .text("title", 4.0)
        .text("place", 2.0)
        .text("body", 1.0)
        .facet("year")
        .key("starts")
        .key("ends")
}

fn event(id: i64, row: &csv::StringRecord) -> Document {
    let cell = |at: usize| row.get(at).unwrap_or_default();
    let mut document =
        Document::new(id, [cell(10)]).text("title", cell(0)).text("place", cell(3)).text("body", cell(4));
    document = document.text("body", cell(6)).text("body", cell(7)).text("body", cell(8));
    if let Some(starts) = day(cell(1)) {
        document = document.key("starts", starts).facet("year", (starts / 372).to_string());
    }
    if let Some(ends) = day(cell(2)) {
        document = document.key("ends", ends);
    }
    document
}

fn names() -> Aliases {
    let rows = rows("cities.csv");
    Aliases::new(rows.iter().map(|row| {
        let local = row.get(3).unwrap_or_default().split(';').filter_map(|it| Some(it.split_once(':')?.1));
        row.get(1).into_iter().chain(local).collect::<Vec<_>>()
    }))
}

fn build(room: &Room) -> Index {
    let index = Index::open(room.path(), schema()).expect("a folder of our own");
    let mut rebuild = index.rebuild().expect("nobody else builds");
    for (row, id) in rows("events.csv").iter().zip(1..) {
        rebuild.put(event(id, row)).expect("names of the schema");
    }
    for ((title, place), id) in OTHERS.into_iter().zip(101..) {
        rebuild
            .put(Document::new(id, ["public"]).text("title", title).text("place", place))
            .expect("names of the schema");
    }
    rebuild.finish(1).expect("a folder of our own");
    index.set_aliases(names());
    index
}

fn everybody() -> Query {
    Query::seen_by(["public", "members", "invitation"]).limit(100)
}

fn ask(index: &Index, words: &str) -> Answer {
    index.search(&everybody().words(words)).expect("a ready index")
}

fn ids(answer: &Answer) -> Vec<i64> {
    let mut ids = answer.hits.iter().map(|it| it.id).collect::<Vec<_>>();
    ids.sort_unstable();
    ids
}

/// What is typed, and what is found.
const TABLE: &[(&str, &[i64])] = &[
    // English: whole words, a word that is only begun, a phrase, two neighbours exchanged.
    ("webinar solid waste", &[9, 10]),
    ("twinning arr", &[1]),
    ("\"host communities\" workshop", &[3, 13]),
    ("entrepreneurhsip", &[3, 12, 13, 14]),
    // French: accents, elision, capitals.
    ("cooperation", &[108]),
    ("l'eau", &[108]),
    ("REFUGIES", &[109]),
    ("Zahle communes", &[108]),
    // Turkish: a capital İ, both cases of both letters, and a keyboard without them.
    ("inşa", &[101]),
    ("İNŞA", &[101]),
    ("insaat", &[101]),
    ("ŞANLIURFA", &[8, 101, 104]),
    ("sanliurfa", &[8, 101, 104]),
    ("atik yonetimi", &[102]),
    // Arabic: article, hamza, ta marbuta; a word with its article finds one without, and the other way round.
    ("بلديات", &[103]),
    ("المياه", &[104]),
    ("إداره", &[103]),
    ("أداره البلديات", &[103]),
    ("توأمة", &[105]),
    ("مُدُن", &[105]),
    ("النفيات", &[103]),
    // Sorani, from a Kurdish and from an Arabic keyboard.
    ("هەولێر", &[105, 106]),
    ("هةولير", &[105, 106]),
    ("کەرکووک", &[107]),
    ("كركوك", &[107]),
    ("ئاو", &[106]),
    ("شارەوانی", &[106]),
    // A city by all its names, also of several words, also begun.
    ("شانلي أورفا", &[8, 101, 104]),
    ("Amman", &[1, 2, 3, 7, 8, 103]),
    ("عمان", &[1, 2, 3, 7, 8, 103]),
    ("اربيل", &[105, 106]),
    ("Erbil", &[105, 106]),
    ("Kerkük", &[107]),
    ("غازي عنتاب", &[22, 102]),
    ("Gazian", &[22, 102]),
    // Digits of another script.
    ("٢٠١٩ water", &[30]),
];

#[test]
fn what_people_type_finds_what_they_mean() {
    let room = Room::new();
    let index = build(&room);
    let found = TABLE.iter().map(|(words, _)| (*words, ids(&ask(&index, words)))).collect::<Vec<_>>();
    let expected = TABLE.iter().map(|(words, ids)| (*words, ids.to_vec())).collect::<Vec<_>>();
    assert_eq!(found, expected);
}

#[test]
fn nothing_that_people_type_is_an_error_or_empties_the_result() {
    let room = Room::new();
    let index = build(&room);
    let all = ask(&index, "").total;
    let twinning = ask(&index, "twinning").total;
    // What holds nothing that is looked for leaves everything; said are the common words.
    for (words, common) in
        [("AND", 1), ("*", 0), ("-", 0), ("the", 1), ("à", 1), ("ve", 1), ("في", 1), ("a", 1), ("", 0)]
    {
        let answer = ask(&index, words);
        assert_eq!(
            (answer.total, answer.words.common.len(), answer.words.sought.len()),
            (all, common, 0),
            "{words}"
        );
        for both in [format!("{words} twinning"), format!("twinning {words}")] {
            let answer = ask(&index, &both);
            assert_eq!((answer.total, answer.words.common.len()), (twinning, common), "{both}");
        }
    }
    assert_eq!(ids(&ask(&index, "\"twinning")), ids(&ask(&index, "twinning")));
    assert_eq!(ids(&ask(&index, "solid-waste")), ids(&ask(&index, "solid waste")));
    assert_eq!(ids(&ask(&index, "\"solid-waste\"")), [9, 10]);
    assert_eq!(ids(&ask(&index, "HMLN-2018")), ids(&ask(&index, "hmln 2018")));
    for words in ["title:water", "host-community", "\"self-help\"", "HMLN-2018"] {
        for words in [words.to_owned(), format!("{words} twinning")] {
            ask(&index, &words);
        }
    }
}

#[test]
fn the_words_that_were_found_are_marked_whole() {
    let room = Room::new();
    let index = build(&room);
    let marks = |words: &str, text: &str| {
        let marks = ask(&index, words).marker.marks(text);
        marks.into_iter().map(|it| text[it].to_owned()).collect::<Vec<_>>()
    };
    for words in ["inşa", "İNŞA", "insaat"] {
        assert_eq!(marks(words, OTHERS[0].0), ["İnşaat"]);
    }
    assert_eq!(marks("sanliurfa", "Şanlıurfa, شانلي أورفا"), ["Şanlıurfa", "شانلي أورفا"]);
    assert_eq!(marks("بلديات", OTHERS[2].0), ["البلديات"]);
    assert_eq!(marks("مدن", "مُدُنٌ، والمدن"), ["مُدُنٌ", "والمدن"]);
    assert_eq!(marks("\"solid waste\"", "Solid-Waste, waste, solid"), ["Solid-Waste"]);
    assert_eq!(marks("entrepreneurhsip", "Entrepreneurship for all"), ["Entrepreneurship"]);
    assert_eq!(marks("cohesion", "cohe\u{301}sion\u{301}."), ["cohe\u{301}sion\u{301}"]);
    assert_eq!(marks("the", "the water"), Vec::<String>::new());
}

#[test]
fn what_one_may_not_see_shows_nowhere() {
    let room = Room::new();
    let index = build(&room);
    let public = |words: &str| {
        let query = Query::seen_by(["public"]).words(words).count("year", 100).limit(100);
        index.search(&query).expect("a ready index")
    };
    // Twinning stands in events for members and invited people alone; a word of it is mistyped like any other.
    for words in ["arrangements", "arrangemnets", "\"twinning groups\""] {
        let answer = public(words);
        assert_eq!((answer.total, answer.hits.len(), answer.counts[0].different), (0, 0, 0), "{words}");
        assert_eq!(answer.words.corrected, Vec::<String>::new());
    }
    let years = public("").counts[0].codes.iter().map(|(_, total)| total).sum::<u64>();
    let access = rows("events.csv").iter().filter(|it| &it[10] == "public" && !it[1].is_empty()).count();
    assert_eq!(years, u64::try_from(access).expect("few"));
    let nobody = index.search(&Query::seen_by(Vec::<String>::new())).expect("a ready index");
    assert_eq!(nobody.total, 0);
}

#[test]
fn an_empty_result_says_which_filter_to_drop() {
    let room = Room::new();
    let index = build(&room);
    let query = everybody().words("solid waste").facet("year", ["2018"]).within(
        "when",
        "ends",
        day("2022-01-01").expect("a day")..,
    );
    let answer = index.search(&query).expect("a ready index");
    let without = answer.without.into_iter().map(|it| (it.filter, it.total)).collect::<Vec<_>>();
    let facet = Filter::Facet("year".to_owned());
    assert_eq!(without, [(Filter::Words, 0), (facet, 0), (Filter::Within("when".to_owned()), 0)]);
    let query = everybody().words("solid waste").facet("year", ["2018"]);
    let answer = index.search(&query).expect("a ready index");
    let without = answer.without.into_iter().map(|it| (it.filter, it.total)).collect::<Vec<_>>();
    assert_eq!(without, [(Filter::Words, 5), (Filter::Facet("year".to_owned()), 2)]);
}

#[test]
fn the_best_fit_comes_first() {
    let room = Room::new();
    let index = build(&room);
    let first = |words: &str| ask(&index, words).hits.first().map(|it| it.id);
    // A word in the title counts more than one in the text.
    assert_eq!(first("twinning"), Some(1));
    assert_eq!(first("water migration"), Some(30));
    let by_date = index
        .search(&everybody().words("water").order(Order::Ascending("starts".to_owned())))
        .expect("ready");
    let keys = by_date.hits.iter().map(|it| it.key).collect::<Vec<_>>();
    assert!(keys.iter().flatten().is_sorted() && keys.len() > 4, "{keys:?}");
}
