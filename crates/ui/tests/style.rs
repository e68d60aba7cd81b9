//! The style sheet: contrast, direction, weight, and that it knows every class of the templates.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]
use std::{collections::BTreeMap, fs, path::Path};
use ui::assets;

const TOKENS: &str = include_str!("../assets/tokens.css");

/// Level AAA of WCAG 2.2 for text (1.4.6).
const TEXT: f64 = 7.0;
/// Borders of controls, dots, bars, focus (1.4.11).
const SHAPE: f64 = 3.0;

/// Every pair of colours that the components put together.
const PAIRS: [(&str, &str, f64); 34] = [
    ("ink", "paper", TEXT),
    ("ink", "wash", TEXT),
    ("ink", "sea-wash", TEXT),
    ("ink", "warn-wash", TEXT),
    ("ink", "good-wash", TEXT),
    ("ink", "bad-wash", TEXT),
    ("ink", "mark", TEXT),
    ("ink", "land", TEXT),
    ("ink", "water", TEXT),
    ("soft", "paper", TEXT),
    ("soft", "sea-wash", TEXT),
    ("soft", "wash", TEXT),
    ("soft", "water", TEXT),
    ("soft", "land", TEXT),
    ("sea", "paper", TEXT),
    ("sea", "sea-wash", TEXT),
    ("sea", "mark", TEXT),
    ("sea-deep", "paper", TEXT),
    ("sea-deep", "sea-wash", TEXT),
    ("on-sea", "sea", TEXT),
    ("on-sea", "sea-deep", TEXT),
    ("good", "good-wash", TEXT),
    ("warn", "warn-wash", TEXT),
    ("bad", "bad-wash", TEXT),
    ("bad", "paper", TEXT),
    ("edge", "paper", SHAPE),
    ("edge", "land", SHAPE),
    ("edge", "water", SHAPE),
    ("mid", "paper", SHAPE),
    ("sea", "land", SHAPE),
    ("sea", "line", SHAPE),
    ("focus", "paper", SHAPE),
    ("focus", "sea-wash", SHAPE),
    ("focus", "warn-wash", SHAPE),
];

type Colours<'a> = BTreeMap<&'a str, &'a str>;

/// The colours of both schemes; what the dark one leaves out is as in the light one.
fn schemes() -> [Colours<'static>; 2] {
    let colours = |block: &'static str| -> Colours<'static> {
        let end = block.find('}').unwrap();
        let declarations = block[..end].split(';').filter_map(|declaration| declaration.split_once(':'));
        declarations
            .map(|(name, value)| (name.trim().trim_start_matches("--"), value.trim()))
            .filter(|(_, value)| value.starts_with('#'))
            .collect()
    };
    let mut blocks = TOKENS.split(":root {").skip(1);
    let light = colours(blocks.next().unwrap());
    let mut dark = light.clone();
    dark.extend(colours(blocks.next().unwrap()));
    [light, dark]
}

/// Relative luminance (WCAG 2.2).
fn luminance(colour: &str) -> f64 {
    let digits = colour.trim_start_matches('#');
    let long = match digits.len() {
        3 => digits.chars().flat_map(|digit| [digit, digit]).collect::<String>(),
        _ => digits.to_owned(),
    };
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(&long[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4)
}

fn contrast(first: &str, second: &str) -> f64 {
    let (first, second) = (luminance(first), luminance(second));
    (first.max(second) + 0.05) / (first.min(second) + 0.05)
}

#[test]
fn contrast_is_what_the_standard_says() {
    assert!((contrast("#fff", "#000000") - 21.0).abs() < 1e-9);
    assert!((contrast("#777", "#fff") - 4.478).abs() < 1e-3);
}

#[test]
fn every_pair_of_colours_can_be_told_apart() {
    for (scheme, colours) in ["light", "dark"].iter().zip(schemes()) {
        for (front, back, least) in PAIRS {
            let measured = contrast(colours[front], colours[back]);
            assert!(measured >= least, "{scheme}: {front} on {back} is {measured:.2}, below {least}");
        }
    }
}

#[test]
fn one_style_sheet_serves_both_directions() {
    for asset in assets::assets().iter().filter(|asset| asset.content_type.starts_with("text/css")) {
        let text = std::str::from_utf8(asset.bytes).unwrap();
        for word in text.split(|c: char| !c.is_ascii_alphabetic()) {
            assert!(!["left", "right"].contains(&word), "{}: {word}", asset.path);
        }
    }
}

#[test]
fn the_style_sheet_is_light() {
    assert!(assets::style().gzip.len() <= 14_000, "{} bytes", assets::style().gzip.len());
}

#[test]
fn an_address_changes_with_its_content() {
    let paths: Vec<_> = assets::assets().iter().map(|asset| asset.path.as_str()).collect();
    assert!(
        paths.iter().all(|path| path.split('.').nth(1).is_some_and(|hash| hash.len() == 12)),
        "{paths:?}"
    );
    let hashes: std::collections::BTreeSet<_> = paths.iter().map(|path| path.split('.').nth(1)).collect();
    assert_eq!(hashes.len(), paths.len());
}

#[test]
fn a_colour_is_decided_in_one_place() {
    for part in [include_str!("../assets/base.css"), include_str!("../assets/components.css")] {
        // Paper has its own scheme, decided where printing is.
        let screen = part.split("@media print {").next().unwrap();
        let decided = screen
            .split('#')
            .skip(1)
            .filter(|rest| rest.chars().take_while(char::is_ascii_hexdigit).count() >= 3);
        assert_eq!(decided.count(), 0);
    }
}

#[test]
fn the_style_sheet_knows_every_class_of_the_templates() {
    let style = std::str::from_utf8(assets::style().bytes).unwrap();
    for template in templates(&Path::new(env!("CARGO_MANIFEST_DIR")).join("templates")) {
        for classes in template.split("class=\"").skip(1) {
            let mut plain = String::new();
            // What stands in braces is chosen when the page is made.
            for part in classes.split('"').next().unwrap().split('}') {
                plain += part.split('{').next().unwrap();
                plain.push(' ');
            }
            for class in plain.split_whitespace() {
                assert!(style.contains(&format!(".{class}")), "no .{class}");
            }
        }
    }
}

fn templates(folder: &Path) -> Vec<String> {
    let mut texts = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            texts.extend(templates(&path));
        } else {
            texts.push(fs::read_to_string(&path).unwrap());
        }
    }
    texts
}
