//! The files under `locales/`: every language, every sentence.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on stops")]
use fluent_syntax::{ast, parser, serializer};
use kernel::Lang;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales");

/// A sentence: the file it stands in, and the parts it names.
#[derive(Debug, PartialEq)]
struct Entry {
    file: String,
    parts: BTreeSet<String>,
}

/// All sentences of a language, by key.
fn sentences(lang: Lang) -> BTreeMap<String, Entry> {
    let mut sentences = BTreeMap::new();
    for file in fs::read_dir(Path::new(FOLDER).join(lang.tag())).unwrap() {
        let path = file.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let resource = parser::parse(text.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in resource.body {
            let ast::Entry::Message(message) = &entry else { continue };
            let key = message.id.name.to_owned();
            let written = serializer::serialize(&ast::Resource { body: vec![entry.clone()] });
            let parts = written.split('$').skip(1);
            let parts =
                parts.map(|rest| rest.chars().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect());
            let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
            assert!(
                sentences.insert(key.clone(), Entry { file: stem, parts: parts.collect() }).is_none(),
                "{lang}: {key} stands twice"
            );
        }
    }
    sentences
}

/// Where the keys of a file begin with something else than its name.
fn is_shared_by_forms(key: &str) -> bool {
    ["text-", "email-", "choice-"].iter().any(|namespace| key.starts_with(namespace))
}

#[test]
fn every_language_parses() {
    ui::Words::load().unwrap();
    for lang in Lang::ALL {
        assert_ne!(sentences(lang).len(), 0, "{lang}");
    }
}

#[test]
fn a_sentence_names_the_same_parts_in_each_language() {
    let english = sentences(Lang::En);
    for lang in Lang::ALL {
        for (key, entry) in sentences(lang) {
            if let Some(original) = english.get(&key) {
                assert_eq!(entry.parts, original.parts, "{lang}: {key}");
            }
        }
    }
}

#[test]
fn no_language_has_a_sentence_that_english_lacks() {
    let english = sentences(Lang::En);
    for lang in Lang::ALL {
        let strange: Vec<_> = sentences(lang)
            .into_keys()
            // Cities of zones come from ICU, where a language does not write its own.
            .filter(|key| !english.contains_key(key) && !key.starts_with("zone-"))
            .collect();
        assert_eq!(strange, Vec::<String>::new(), "{lang}");
    }
}

#[test]
fn a_sentence_stands_in_the_same_file_in_each_language() {
    let english = sentences(Lang::En);
    for lang in Lang::ALL {
        for (key, entry) in sentences(lang) {
            assert!(english.get(&key).is_none_or(|original| original.file == entry.file), "{lang}: {key}");
        }
    }
}

#[test]
fn a_key_begins_with_the_name_of_its_file() {
    for (key, entry) in sentences(Lang::En) {
        // The record says what happened in every feature, in one place.
        let own = key.starts_with(&format!("{}-", entry.file)) || key.starts_with("fact-");
        assert!(own || entry.file == "ui" && is_shared_by_forms(&key), "{key} in {}.ftl", entry.file);
    }
}

#[test]
fn arabic_has_every_sentence() {
    let arabic = sentences(Lang::Ar);
    let missing: Vec<_> = sentences(Lang::En).into_keys().filter(|key| !arabic.contains_key(key)).collect();
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn the_frame_and_the_errors_are_in_every_language() {
    let english = sentences(Lang::En);
    let needed = english.iter().filter(|(_, entry)| ["ui", "error"].contains(&entry.file.as_str()));
    let needed: BTreeSet<_> = needed.map(|(key, _)| key.clone()).collect();
    for lang in Lang::ALL {
        let own: BTreeSet<_> = sentences(lang).into_keys().collect();
        assert_eq!(needed.difference(&own).collect::<Vec<_>>(), Vec::<&String>::new(), "{lang}");
    }
}

/// After an Arabic letter the parts of a bare `2018-07-03` are set from right to left: people read it as a day first.
#[test]
fn no_example_of_a_day_is_turned_round_where_people_write_from_right_to_left() {
    let is_day = |part: &str| {
        let mut numbers =
            part.split('-').map(|number| (number.len(), number.bytes().all(|b| b.is_ascii_digit())));
        numbers.next() == Some((4, true)) && numbers.next() == Some((2, true))
    };
    for lang in [Lang::Ar, Lang::Ckb] {
        for file in fs::read_dir(Path::new(FOLDER).join(lang.tag())).unwrap() {
            let text = fs::read_to_string(file.unwrap().path()).unwrap();
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                let kept_apart = line.split(r#"{ "\u2066" }"#).enumerate();
                let bare = kept_apart.map(|(place, part)| match part.split_once(r#"{ "\u2069" }"#) {
                    Some((_, rest)) if place > 0 => rest,
                    Some(_) | None => part,
                });
                let mut words = bare.flat_map(|part| part.split(|c: char| !c.is_ascii_digit() && c != '-'));
                assert_eq!(words.find(|word| is_day(word)), None, "{lang}: {line}");
            }
        }
    }
}

#[test]
fn no_sentence_leaves_a_variant_of_its_language_out() {
    let plurals = |lang| match lang {
        Lang::Ar => vec!["zero", "one", "two", "few", "many", "other"],
        Lang::En | Lang::Fr | Lang::Tr | Lang::Ckb => vec!["one", "other"],
    };
    for lang in Lang::ALL {
        for file in fs::read_dir(Path::new(FOLDER).join(lang.tag())).unwrap() {
            let path = file.unwrap().path();
            let text = fs::read_to_string(&path).unwrap();
            for choice in text.split("->").skip(1) {
                let variants: Vec<_> = choice
                    .lines()
                    .take_while(|line| line.trim() != "}")
                    .filter_map(|line| {
                        line.trim().trim_start_matches('*').strip_prefix('[')?.split(']').next()
                    })
                    .collect();
                // A choice between other words than counts has variants of its own.
                let counts = variants.iter().any(|variant| *variant == "one" || *variant == "few");
                let variants: Vec<_> =
                    variants.into_iter().filter(|variant| variant.parse::<u32>().is_err()).collect();
                let plurals = if counts { plurals(lang) } else { variants.clone() };
                assert_eq!(variants, plurals, "{}: {}", path.display(), choice.trim());
            }
        }
    }
}
