//! What lies on the paper that Chromium prints: the text of a PDF as Skia writes it. Each glyph is shown by a number, and
//! a table of its font says which letters that is. Deliberately absent: everything that a PDF could be besides.
use std::{collections::BTreeMap, io::Read as _};

/// What can be read, in the order in which it is drawn.
pub(super) fn text(file: &[u8]) -> String {
    assert!(file.starts_with(b"%PDF-"), "no PDF");
    let objects = objects(file);
    let fonts: BTreeMap<u32, BTreeMap<u16, String>> = objects
        .iter()
        .filter_map(|(number, object)| {
            let table = reference(&object.head, "/ToUnicode")?;
            Some((*number, letters(&objects.get(&table)?.stream())))
        })
        .collect();
    let mut text = String::new();
    for page in objects.values().filter(|object| object.is_page()) {
        let Some(drawn) = reference(&page.head, "/Contents").and_then(|own| objects.get(&own)) else {
            continue;
        };
        // Resources may stand by themselves.
        let resources = reference(&page.head, "/Resources").and_then(|own| objects.get(&own));
        let named = named_fonts(resources.map_or(&page.head, |own| &own.head));
        read(&drawn.stream(), &named, &fonts, &mut text);
        text.push('\n');
    }
    text
}

/// How many pages there are.
pub(super) fn pages(file: &[u8]) -> usize {
    objects(file).values().filter(|object| object.is_page()).count()
}

struct Object {
    head: String,
    body: Vec<u8>,
}

impl Object {
    fn is_page(&self) -> bool {
        self.head.contains("/Type /Page\n")
    }

    fn stream(&self) -> String {
        let mut text = Vec::new();
        if self.head.contains("/FlateDecode") {
            flate2::read::ZlibDecoder::new(self.body.as_slice()).read_to_end(&mut text).expect("a stream");
        } else {
            text.clone_from(&self.body);
        }
        text.into_iter().map(char::from).collect()
    }
}

/// Every `N 0 obj` with what stands before its stream, and the stream.
fn objects(file: &[u8]) -> BTreeMap<u32, Object> {
    let find = |from: usize, wanted: &[u8]| {
        file.get(from..)?.windows(wanted.len()).position(|window| window == wanted).map(|place| from + place)
    };
    let mut objects = BTreeMap::new();
    let mut at = 0;
    while let Some(begin) = find(at, b" 0 obj") {
        let digits = file[..begin].iter().rev().take_while(|octet| octet.is_ascii_digit()).count();
        let number: String = file[begin - digits..begin].iter().copied().map(char::from).collect();
        let end = find(begin, b"endobj").unwrap_or(file.len());
        let stream = find(begin, b"stream").filter(|stream| *stream < end);
        let head = file[begin..stream.unwrap_or(end)].iter().copied().map(char::from).collect::<String>();
        let length = after(&head, "/Length ").and_then(number_at);
        let body = stream.zip(length).map_or_else(Vec::new, |(stream, length)| {
            let skip = if file.get(stream + 6) == Some(&b'\r') { 8 } else { 7 };
            file[stream + skip..].iter().copied().take(length).collect()
        });
        at = stream.map_or(end, |stream| stream + body.len()).max(begin + 1);
        if let Ok(number) = number.parse() {
            objects.insert(number, Object { head: format!("{head}\n"), body });
        }
    }
    objects
}

fn after<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    text.split_once(name).map(|(_, rest)| rest)
}

fn number_at<N: std::str::FromStr>(text: &str) -> Option<N> {
    let text = text.trim_start();
    text[..text.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(text.len())].parse().ok()
}

/// `/Name 7 0 R`
fn reference(head: &str, name: &str) -> Option<u32> {
    let rest = after(head, name)?;
    let number = number_at(rest)?;
    rest.trim_start()
        .trim_start_matches(|letter: char| letter.is_ascii_digit())
        .starts_with(" 0 R")
        .then_some(number)
}

/// `/Font <</F4 4 0 R /F5 5 0 R>>`
fn named_fonts(resources: &str) -> BTreeMap<String, u32> {
    let list = after(resources, "/Font").and_then(|rest| rest.split_once(">>")).map_or("", |(list, _)| list);
    let names = list.split('/').skip(1).filter_map(|own| {
        let (name, rest) = own.split_once(' ')?;
        Some((name.to_owned(), number_at(rest)?))
    });
    names.collect()
}

/// `<0024> <0041>` between `beginbfchar` and its end, `<0024> <0027> <0041>` in a range.
fn letters(table: &str) -> BTreeMap<u16, String> {
    let mut letters = BTreeMap::new();
    let unicode = |hex: &str| {
        let units: Vec<u16> = numbers(hex);
        String::from_utf16_lossy(&units)
    };
    let parts = |begin: &'static str, end: &'static str| {
        table.split(begin).skip(1).filter_map(move |rest| rest.split_once(end)).map(|(list, _)| list)
    };
    let hexes = |line: &str| {
        line.split('<')
            .skip(1)
            .filter_map(|own| own.split_once('>'))
            .map(|(hex, _)| hex.to_owned())
            .collect::<Vec<_>>()
    };
    for line in parts("beginbfchar", "endbfchar").flat_map(str::lines) {
        if let [glyph, letter] = hexes(line).as_slice() {
            letters.extend(numbers(glyph).first().map(|glyph| (*glyph, unicode(letter))));
        }
    }
    for line in parts("beginbfrange", "endbfrange").flat_map(str::lines) {
        if let [first, last, letter] = hexes(line).as_slice() {
            let (first, last, letter) = (numbers(first)[0], numbers(last)[0], numbers(letter)[0]);
            letters.extend(
                (first..=last).map(|glyph| (glyph, String::from_utf16_lossy(&[letter + (glyph - first)]))),
            );
        }
    }
    letters
}

fn numbers(hex: &str) -> Vec<u16> {
    let digits: Vec<char> = hex.chars().filter(char::is_ascii_hexdigit).collect();
    digits
        .chunks(4)
        .filter_map(|four| u16::from_str_radix(&four.iter().collect::<String>(), 16).ok())
        .collect()
}

/// What a page draws: the fonts that it takes, and the glyphs that it shows.
fn read(
    drawn: &str,
    named: &BTreeMap<String, u32>,
    fonts: &BTreeMap<u32, BTreeMap<u16, String>>,
    text: &mut String,
) {
    let mut font = None;
    for line in drawn.lines() {
        if let Some((name, _)) =
            line.strip_prefix('/').filter(|_| line.ends_with(" Tf")).and_then(|own| own.split_once(' '))
        {
            font = named.get(name).and_then(|own| fonts.get(own));
        }
        if line.ends_with("Tj") || line.ends_with("TJ") {
            let shown = line.split('<').skip(1).filter_map(|own| own.split_once('>'));
            let glyphs = shown.flat_map(|(hex, _)| numbers(hex));
            text.extend(glyphs.filter_map(|glyph| font?.get(&glyph)).map(String::as_str));
            text.push(' ');
        }
    }
}
