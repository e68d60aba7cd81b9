//! Every page and mail sample in five languages, as reviewed files: what changes there, changes for people.
use crate::{house::Hall, sheets::check};
use kernel::{Digits, Lang};
use std::collections::BTreeSet;
use store::testing::Place;
use twinhall::house::slices;
use ui::Reader;
use web::{Stage, Visit};

/// What is inside `<main>`, with the title before it: the frame around it has snapshots of its own.
fn heart(html: &str) -> String {
    let between = |from: &str, to: &str| {
        let rest = html.split_once(from).map_or("", |(_, rest)| rest);
        rest.split_once(to).map_or("", |(part, _)| part).trim().to_owned()
    };
    format!("{}\n{}\n", between("<title>", "</title>"), between("<main", "</main>"))
}

#[tokio::test]
async fn every_page_and_mail_says_what_was_agreed_in_five_languages() {
    let hall = Hall::open(Stage::Live, Place::folder()).await;
    let site = &hall.house.site;
    let mut sheets = BTreeSet::new();
    for slice in slices() {
        for sample in slice.samples {
            let mut sheet = String::new();
            for lang in Lang::ALL {
                let zone = site.home_zone.clone();
                let reader = Reader::new(lang, zone, Digits::Language, site.words.clone());
                let html =
                    (sample.make)(&Visit::sample(site, reader.marking_fallbacks(), None, "/")).unwrap();
                sheet += &format!("## {lang}\n{}\n", heart(&html));
            }
            let name = format!("{} {}", slice.name, sample.name).replace(", ", "-").replace(' ', "-");
            check(&format!("samples/{name}.html"), &sheet);
            sheets.insert(format!("{name}.html"));
        }
    }
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/samples");
    let files =
        std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
    assert_eq!(files.collect::<BTreeSet<_>>(), sheets, "a sheet that no sample makes is removed by hand");
}
